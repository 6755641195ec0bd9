import type { Claimant, PartyCode } from "@demarche/domain";
import { partyName } from "../../gazetteer/lexicon.ts";
import type { Discourse } from "../discourse/discourse.ts";
import { SAYING } from "../lexicon/words.data.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase } from "../syntax/unit.ts";

const SPEAKERS = new Set(["OFFICIAL", "GOVERNMENT", "PARTY", "PERSON", "MISSION", "PRONOUN"]);

/** The saying verb over a clause: the one it depends on, or one at the sentence's end (", the ministry said"). */
export function sayingFrame(input: { frame: Frame; frames: Frame[] }): Frame | null {
  const first = input.frame.governor ?? input.frame.joinedTo?.governor ?? null;
  for (let above = first, depth = 0; above && depth < 4; above = above.governor, depth += 1) {
    if (SAYING.has(above.verb.lemma) && !above.passive) return above;
  }
  const later = input.frames.filter(
    (one) => one.at > input.frame.at && SAYING.has(one.verb.lemma) && one.verb.finite && !one.passive,
  );
  return (
    later.find((one) => one.subject !== null && one.subject.start > input.frame.verb.end && one.object === null) ?? null
  );
}

function claimant(phrase: NounPhrase, party: PartyCode): Claimant {
  const person = phrase.type === "OFFICIAL" || phrase.type === "PERSON";
  const name = person && phrase.names.length > 0 ? phrase.names.join(" ") : partyName(party);
  return {
    name,
    kind: /^[A-Z]{3}$/.test(party) && ["UNO", "EUU", "NAT", "AFU", "LAS"].includes(party) ? "IGO" : "GOVERNMENT",
    party,
    via: null,
  };
}

/**
 * Who asserts the act; null where the text does so itself. The clause of saying decides; `reported` is the speaker
 * that the foundation finds at the place, taken where it speaks for the same party or where the act is quoted.
 */
export function attribute(input: Attributed): Claimant | null {
  const own = speakerOf(input);
  const { reported } = input;
  if (own === null) return input.quoted ? reported : null;
  return reported !== null && reported.party === own.party ? reported : own;
}

type Attributed = {
  frame: Frame;
  frames: Frame[];
  discourse: Discourse;
  reported: Claimant | null;
  quoted: boolean;
};

function speakerOf(input: Attributed): Claimant | null {
  const saying = sayingFrame(input);
  const subject = saying?.subject ?? null;
  if (!subject || !SPEAKERS.has(subject.type)) return null;
  const worded = subject.type === "MISSION" || subject.parties.length > 0 ? subject.parties : [];
  const own =
    subject.type === "GOVERNMENT" || subject.type === "OFFICIAL" ? input.discourse.partiesOf(input.frame.subject) : [];
  const unnamed = worded.length === 0 && subject.names.length === 0 ? own : [];
  const party = worded[0] ?? unnamed[0] ?? input.discourse.partiesOf(subject)[0];
  return party ? claimant(subject, party) : null;
}
