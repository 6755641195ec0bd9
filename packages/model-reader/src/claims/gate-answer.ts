import { addDays, type Claim, checkEvidence, type IsoDay, type ZoneSpan } from "@demarche/domain";
import { zoneAt } from "@demarche/reader";
import {
  type CasualtyAnswer,
  casualtyAnswer,
  type DiplomaticAnswer,
  diplomaticAnswer,
  type IncidentAnswer,
  incidentAnswer,
  type LooseAnswer,
} from "../answer/answer-shape.ts";
import type { Part } from "../chunks/split-parts.ts";
import type { Dropped, DropReason } from "./drop-reason.ts";
import { locateQuote } from "./locate-quote.ts";
import { statedBounds } from "./stated-bounds.ts";
import { toCasualty, toDiplomatic, toIncident } from "./to-claim.ts";

/** The text that was shown, and what is known of it. */
export type Shown = { text: string; part: Part; zones: ZoneSpan[]; publishedAt: IsoDay | null };

export type Gated = { claims: Claim[]; dropped: DropReason[] };

/** The verbatim gate (R27) over one answer: lets in what stands word for word in the shown part, and says why not. */
export function gateAnswer({ answer, shown }: { answer: LooseAnswer; shown: Shown }): Gated {
  const casualties = answer.casualties.map((offered) => casualtyOf({ offered, shown }));
  const others = [
    ...answer.incidents.map((offered) => incidentOf({ offered, shown })),
    ...answer.diplomacy.map((offered) => diplomaticOf({ offered, shown })),
  ];
  const dropped = [...casualties, ...others].flatMap((one) => ("dropped" in one ? [one.dropped] : []));
  return { claims: [...withParts(casualties), ...others.filter(isClaim)], dropped };
}

type Offer = { offered: unknown; shown: Shown };
type Outcome = Claim | Dropped;

function isClaim(outcome: Outcome): outcome is Claim {
  return "type" in outcome;
}

/** Points each part at its total's place among the claims that were let in. */
function withParts(outcomes: Outcome[]): Claim[] {
  const kept = outcomes.filter(isClaim);
  const placeOf = new Map(kept.map((claim, place) => [claim, place]));
  return kept.map((claim) => {
    if (claim.type !== "casualty" || claim.partOf === null) return claim;
    const total = outcomes[claim.partOf];
    const place = total && total !== claim && isClaim(total) ? placeOf.get(total) : undefined;
    return { ...claim, partOf: place ?? null };
  });
}

function casualtyOf({ offered, shown }: Offer): Outcome {
  const parsed = casualtyAnswer.safeParse(offered);
  if (!parsed.success) return { dropped: "form" };
  const answer = parsed.data;
  const anchor = anchorOf({ answer, shown });
  if ("dropped" in anchor) return anchor;
  const bounds = statedBounds(answer);
  if (bounds === null || !answer.quote.includes(answer.wording)) return { dropped: "figure" };
  const claim = toCasualty({ answer, bounds, anchor });
  if (!statesFigure({ claim, answer, shown })) return { dropped: "figure" };
  return inTime({ claim, answer: answer.incident, shown });
}

/** The number stands in the words of the figure themselves, not just somewhere in the quote. */
function statesFigure(input: { claim: Claim; answer: CasualtyAnswer; shown: Shown }): boolean {
  const { claim, answer, shown } = input;
  const { text } = shown;
  const [span] = claim.evidence;
  if (!span || checkEvidence({ text, claim }).length > 0) return false;
  const start = span.start + answer.quote.indexOf(answer.wording);
  const words = { start, end: start + answer.wording.length, exact: answer.wording, prefix: "", suffix: "" };
  return checkEvidence({ text, claim: { ...claim, evidence: [words] } }).length === 0;
}

function diplomaticOf({ offered, shown }: Offer): Outcome {
  const parsed = diplomaticAnswer.safeParse(offered);
  if (!parsed.success) return { dropped: "form" };
  const answer: DiplomaticAnswer = parsed.data;
  const anchor = anchorOf({ answer, shown });
  if ("dropped" in anchor) return anchor;
  return inTime({ claim: toDiplomatic({ answer, anchor }), answer, shown });
}

function incidentOf({ offered, shown }: Offer): Outcome {
  const parsed = incidentAnswer.safeParse(offered);
  if (!parsed.success) return { dropped: "form" };
  const answer: IncidentAnswer = parsed.data;
  const anchor = anchorOf({ answer, shown });
  if ("dropped" in anchor) return anchor;
  return inTime({ claim: toIncident({ answer, anchor }), answer: answer.incident, shown });
}

function anchorOf({ answer, shown }: { answer: { quote: string; before: string }; shown: Shown }) {
  const { text, part, zones } = shown;
  const evidence = locateQuote({ text, part, quote: answer.quote, before: answer.before });
  return "dropped" in evidence ? evidence : { evidence, zone: zoneAt(zones, evidence.start) };
}

/** Nothing that took place begins later than the day after the article, where its publication day is known. */
function inTime(input: { claim: Claim; answer: { date: { start: IsoDay } | null }; shown: Shown }): Outcome {
  const { claim, answer, shown } = input;
  if (answer.date === null || shown.publishedAt === null) return claim;
  return answer.date.start <= addDays(shown.publishedAt, 1) ? claim : { dropped: "date" };
}
