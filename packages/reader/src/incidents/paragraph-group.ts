import type { IncidentMention } from "@demarche/domain";
import type { Mention, PreparedText } from "../foundation/prepared-text.ts";
import type { Telling } from "./carry.ts";
import { datesOverlap } from "./compatible.ts";
import { likeMention } from "./event.ts";

const LINKED = /^(?:linked|affiliated|aligned|inspired|allied|backed)$/;
const HARMED_REACH = 3;
const HARMED = /^(?:killed|killing|wounded|wounding|against|arrested|captured|targeted|targeting|suspected)$/;

type Naming = Pick<PreparedText, "sentences">;

/** "al-Qaeda-linked gunmen", "killed three Tembo fighters": named, and no doer. */
function isBeside({ sentence, from, to }: Mention, { sentences }: Naming): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const linked = tokens[to]?.text === "-" && LINKED.test(tokens[to + 1]?.lower ?? "");
  return linked || tokens.slice(Math.max(0, from - HARMED_REACH), from).some(({ lower }) => HARMED.test(lower));
}

const BACK = 1;

/** The one armed group that a sentence, or the one before it in its paragraph, names as such. */
export function groupAt(
  { sentences, mentionsBySentence }: Pick<PreparedText, "sentences" | "mentionsBySentence">,
  index: number,
): string | null {
  const paragraph = sentences[index]?.paragraph;
  const names = new Set<string>();
  for (let at = index; at >= index - BACK && sentences[at]?.paragraph === paragraph; at -= 1) {
    for (const mention of mentionsBySentence[at] ?? [])
      if (mention.kind === "GROUP" && !isBeside(mention, { sentences })) names.add(mention.name);
  }
  const [name] = names;
  return names.size === 1 && name ? name : null;
}

/** "The Tembo Front has struck before. In 2019 nine farmers died": a deed that no word puts to anyone, told of the group just named. */
export function byParagraphGroup(
  mention: IncidentMention,
  { own, group, known }: { own: Telling; group: string | null; known: readonly Telling[] },
): IncidentMention {
  const open = mention.actors.length === 0 && mention.actorName === null && !isBeyond(mention);
  if (!open || group === null || own.victimClass === "MILITANT" || own.scope !== "INCIDENT") return mention;
  const acted = known.some(({ mention: other }) => other.actors.length > 0 && isSameGround(other, mention));
  return acted ? mention : likeMention(mention, { actors: [], actorName: group });
}

/** What armed groups seldom do. */
const isBeyond = ({ kind }: IncidentMention): boolean => kind === "ARREST" || kind === "AIR_DRONE_STRIKE";

const isSameGround = (other: IncidentMention, { country, date }: IncidentMention): boolean =>
  other.country === country && (date === null || other.date === null || datesOverlap(other.date, date));
