import type { NounPhrase } from "./unit.ts";

/** A phrase like another one but for some fields. All phrases keep one shape, so that rules read them fast. */
export const likePhrase = (phrase: NounPhrase, changes: Partial<NounPhrase>): NounPhrase =>
  Object.assign(
    {
      kind: phrase.kind,
      type: phrase.type,
      start: phrase.start,
      end: phrase.end,
      head: phrase.head,
      lower: phrase.lower,
      plural: phrase.plural,
      parties: phrase.parties,
      host: phrase.host,
      modifiers: phrase.modifiers,
      possessive: phrase.possessive,
      determiner: phrase.determiner,
      names: phrase.names,
      place: phrase.place,
      isCapital: phrase.isCapital,
      level: phrase.level,
      pair: phrase.pair,
      nonState: phrase.nonState,
      form: phrase.form,
      cells: phrase.cells,
      members: phrase.members,
    },
    changes,
  );
