import type { DateMention, Mention, Sentence } from "../../foundation/prepared-text.ts";
import { attach, joinLists, settleWhose } from "./attach.ts";
import { chunk } from "./chunker.ts";
import { withoutDateline } from "./dateline.ts";
import { tagSentence } from "./tagger.ts";
import type { Unit } from "./unit.ts";

/** The units of one sentence, with titles, names and lists taken together. */
export function parseSentence(input: { sentence: Sentence; mentions: Mention[]; dates: DateMention[] }): Unit[] {
  return settleWhose(joinLists(attach(joinLists(withoutDateline(chunk(tagSentence(input))), "PARTY"))));
}
