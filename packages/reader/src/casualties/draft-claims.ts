import type { CasualtyClaim, PartyCode, Zone } from "@demarche/domain";
import type { Attribution } from "../claimants/attribution.ts";
import { claimantAt } from "../claimants/claimant-at.ts";
import { evidenceSpan } from "../foundation/evidence.ts";
import { nth } from "../foundation/nth.ts";
import type { PreparedText, Sentence } from "../foundation/prepared-text.ts";
import { cue, hasCue, kind } from "../foundation/words/facts.ts";
import { zoneAt } from "../foundation/zone-at.ts";
import { carry } from "../incidents/carry.ts";
import { compatible } from "../incidents/compatible.ts";
import { fill } from "../incidents/fill.ts";
import { loserOf } from "../incidents/loser.ts";
import { maybeNews } from "../incidents/news-day.ts";
import type { EventIndex } from "../incidents/resolve.ts";
import { readScene } from "../incidents/scene.ts";
import { foughtOpenly } from "../incidents/sides.ts";
import { likeCounted } from "./counted.ts";
import { peopleOf, type Telling } from "./counted-people.ts";
import type { Draft } from "./draft.ts";
import { likeClaim, likeDraft } from "./draft.ts";
import { NATURAL_CAUSES, VIOLENCE } from "./effects.data.ts";
import { findHarms } from "./find-harms.ts";
import type { Harm } from "./harm.ts";
import { likeHarm } from "./harm.ts";
import { locateHarm } from "./locate-harm.ts";
import { isPoliceNews } from "./officers.ts";
import { scopeOf } from "./scope.ts";
import { isCrimeStatistic } from "./statistics.ts";

type Input = { prepared: PreparedText; attributions: Attribution[][]; events: EventIndex; pair: readonly PartyCode[] };
type Reading = Input & { police: boolean; openly: boolean };

const SILENT: readonly Zone[] = ["BOILERPLATE", "DISCLAIMER", "CREDIT"];

const NATURAL = cue((word) => NATURAL_CAUSES.has(word));

const isNatural = (sentence: Sentence): boolean =>
  hasCue(sentence, NATURAL) && !sentence.tokens.some((token) => VIOLENCE.has(token.lower));

function span(input: Input, sentence: Sentence, harm: Harm): ReturnType<typeof evidenceSpan> {
  const from = Math.min(harm.counted.from, harm.triggerFrom);
  const to = Math.max(harm.counted.to, harm.triggerTo);
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = nth(sentence.tokens, to - 1)?.end ?? sentence.end;
  return evidenceSpan({ text: input.prepared.text, start, end });
}

function wording(input: Input, sentence: Sentence, harm: Harm): string {
  const start = sentence.tokens[harm.counted.from]?.start ?? sentence.start;
  const end = nth(sentence.tokens, harm.counted.to - 1)?.end ?? start;
  return input.prepared.text.slice(start, end);
}

/** Sentences behind a figure in which "the number" is still its number. */
const FIGURE_REACH = 3;
/** The harm right before with the class that it was given itself. */
const asTold = (harm: Harm | undefined, drafts: Draft[]): Harm | undefined =>
  harm && (harm.counted.bare || drafts.at(-1)?.claim.victimClass === "POLICE")
    ? likeHarm(harm, {
        counted: likeCounted(harm.counted, {
          victimClass: drafts.at(-1)?.claim.victimClass ?? harm.counted.victimClass,
        }),
      })
    : harm;

/** "11 civilians and one soldier were killed and 35 others wounded": whoever was counted right before, all of one list. */
function toldBefore(harms: readonly Harm[], at: number, drafts: Draft[]): Harm | undefined {
  const [first, last] = [nth(harms, at - 2), nth(harms, at - 1)];
  const listed = first && last && first.triggerFrom === last.triggerFrom && last.tie !== "SUBSET";
  const mixed = listed && harms[at]?.counted.others && first.counted.victimClass !== last.counted.victimClass;
  if (!mixed) return asTold(last, drafts);
  return likeHarm(last, { counted: likeCounted(last.counted, { victimClass: "TOTAL", nationality: null }) });
}

function toDraft(input: Reading, telling: Telling): Draft {
  const { sentence, harm } = telling;
  const { prepared, attributions, events } = input;
  const said = claimantAt({ prepared, attributions, sentence, token: harm.triggerFrom });
  const claimant = said?.claimant ?? null;
  const people = peopleOf({ prepared, police: input.police, telling, claimant });
  const { mention, event } = locateHarm({
    prepared,
    sentence,
    harm,
    events,
    claimant,
    pair: input.pair,
    openly: input.openly,
    speakers: attributions[sentence.index] ?? [],
    nationality: people.nationality,
  });
  const evidence = span(input, sentence, harm);
  const { quantifier, min, max } = harm.counted.figure;
  const claim: CasualtyClaim = {
    type: "casualty",
    effect: harm.effect,
    quantifier,
    min,
    max,
    wording: wording(input, sentence, harm),
    victimClass: people.victimClass,
    nationality: people.nationality,
    claimant,
    assertedOn: said?.assertedOn ?? null,
    scope: scopeOf({ sentence, text: prepared.text, mention, event, count: harm.counted.figure.value }),
    zone: zoneAt(prepared.zones, evidence.start),
    derived: false,
    partOf: null,
    statedSuperseded: harm.tie === "SUPERSEDED",
    incident: mention,
    evidence: [evidence],
  };
  const newEvent = event !== null && !event.definite && event.sentence === sentence.index;
  return { claim, harm, sentence: sentence.index, parent: -1, newEvent };
}

type Going = { draft: Draft; last: Draft | undefined; sentence: Sentence; voiced: boolean };

const isMore = kind(new Set("another other others more further additional".split(" ")));
const isSame = kind(new Set(["also", "same"]));

/** "another 24", "were also killed", "over the same period"; and what is joined to it in one sentence. */
const goesOn = ({ draft, last, sentence }: Going): boolean =>
  draft.harm.counted.others ||
  sentence.tokens.slice(draft.harm.counted.from, draft.harm.counted.to).some(isMore) ||
  sentence.tokens.some(isSame) ||
  (last?.sentence === draft.sentence && last.claim.claimant !== null);

/** "Three others were wounded." goes on with what the speaker before said. */
function continued(going: Going): Draft {
  const { draft, last, voiced } = going;
  if (!last || voiced || !goesOn(going) || draft.claim.claimant !== null) return draft;
  const { claimant, assertedOn } = last.claim;
  return likeDraft(draft, { claim: likeClaim(draft.claim, { claimant, assertedOn }) });
}

/** A figure that names no event, or only looks back at one, is of the event whose figure stands right before it. */
function ofSameEvent(draft: Draft, last: Draft | undefined): Draft {
  const { incident, scope } = draft.claim;
  const apart = draft.newEvent || !last || scope !== "INCIDENT" || last.claim.scope !== "INCIDENT";
  if (apart || !compatible(incident, last.claim.incident)) return draft;
  return likeDraft(draft, { claim: likeClaim(draft.claim, { incident: fill(incident, last.claim.incident) }) });
}

/** "the worst since 2008, when eight were killed": told in passing, and nothing goes on from it. */
function isInPassing({ sentences }: PreparedText, { sentence, harm }: Draft): boolean {
  const before = (sentences[sentence]?.tokens ?? []).slice(0, harm.triggerFrom).map(({ lower }) => lower);
  return before.lastIndexOf("when") > before.indexOf("since") && before.includes("since");
}

/** A part is of the same event, voice and scope as its whole. */
function shareWhole(draft: Draft, whole: Draft | undefined): Draft {
  if (!whole) return draft;
  const { claimant, assertedOn, scope, incident } = whole.claim;
  return likeDraft(draft, { claim: likeClaim(draft.claim, { claimant, assertedOn, scope, incident }) });
}

function loserIn({ prepared }: Input, { claim, sentence: index, harm }: Pick<Draft, "claim" | "sentence" | "harm">) {
  const sentence = prepared.sentences[index];
  const mentions = prepared.mentionsBySentence[index] ?? [];
  const from = Math.min(harm.counted.from, harm.triggerFrom);
  const to = Math.max(harm.counted.to, harm.triggerTo);
  return sentence ? loserOf({ sentence, mentions, claimant: claim.claimant, from, to }) : null;
}

/** Each draft with the incident that the text carries on to it; a part's is its whole's. */
function withScene(input: Input, drafts: Draft[]): Draft[] {
  const { sentences } = input.prepared;
  if (drafts.length === 0) return drafts;
  const tellings = drafts.map(({ claim, sentence, harm }) => ({
    sentence,
    paragraph: sentences[sentence]?.paragraph ?? -1,
    mention: claim.incident,
    scope: claim.scope,
    victimClass: claim.victimClass,
    nationality: claim.nationality,
    claimant: claim.claimant,
    people: nth(sentences[sentence]?.tokens ?? [], harm.counted.to - 1)?.lower ?? "",
    loser: loserIn(input, { claim, sentence, harm }),
  }));
  const { prepared, attributions, events } = input;
  const { publishedAt } = prepared;
  const news = drafts.filter(({ claim }) => maybeNews({ date: claim.incident.date, publishedAt }));
  const counting = new Set(news.map(({ sentence }) => sentence));
  const incidents = carry(tellings, readScene({ prepared, attributions, events, counting }));
  return drafts.map((draft, at) => {
    const incident = incidents[draft.parent >= 0 ? draft.parent : at] ?? draft.claim.incident;
    return likeDraft(draft, { claim: likeClaim(draft.claim, { incident }) });
  });
}

/** One draft for each figure of people harmed, in the order of the text. */
export function draftClaims(input: Input): Draft[] {
  const drafts: Draft[] = [];
  const { prepared, attributions, events, pair } = input;
  const openly = foughtOpenly(events);
  const reading = { prepared, attributions, events, pair, openly, police: isPoliceNews(prepared.sentences) };
  for (const sentence of input.prepared.sentences) {
    input.prepared.checkpoint();
    if (SILENT.includes(sentence.zone) || isNatural(sentence) || isCrimeStatistic(sentence)) continue;
    const mentions = input.prepared.mentionsBySentence[sentence.index] ?? [];
    const dates = input.prepared.datesBySentence[sentence.index] ?? [];
    const first = drafts.length;
    const last = drafts.at(-1);
    const before = last && sentence.index - last.sentence <= FIGURE_REACH ? last.claim.effect : null;
    const harms = findHarms({ sentence, mentions, dates, before });
    for (const [at, harm] of harms.entries()) {
      const last = drafts.at(-1);
      const adjacent = last && sentence.index - last.sentence <= 1 ? last : undefined;
      const own = toDraft(reading, {
        sentence,
        harm,
        before: toldBefore(harms, at, drafts) ?? adjacent?.harm,
        listed: at > 0,
      });
      const voiced = (input.attributions[sentence.index] ?? []).length > 0;
      const passed = adjacent && adjacent.sentence < sentence.index && isInPassing(input.prepared, adjacent);
      const draft = continued({
        draft: ofSameEvent(own, passed ? undefined : adjacent),
        last: adjacent,
        sentence,
        voiced,
      });
      const parent = harm.parent < 0 ? -1 : first + harm.parent;
      drafts.push(likeDraft(shareWhole(draft, nth(drafts, parent)), { parent }));
    }
  }
  return withScene(input, drafts);
}
