import type { CasualtyClaim, RecordedClaim } from "@demarche/domain";
import { overlap } from "../score/agree.ts";
import { assign } from "../score/assign.ts";
import type { Span } from "../score/labelled-text.ts";
import type { LabelledClaim } from "./labelled-incidents.ts";

type Read = RecordedClaim & { claim: CasualtyClaim };

const isCasualty = (read: RecordedClaim): read is Read => read.claim.type === "casualty";

/** Where a quote stands, white space aside; labels quote with it collapsed. */
const spansOf = (text: string, quote: string): Span[] => {
  const words = quote
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return [...text.matchAll(new RegExp(words.join("\\s+"), "gu"))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
};

const sameNumbers = (label: LabelledClaim, { quantifier, min, max }: CasualtyClaim): boolean =>
  quantifier === "VAGUE" ? label.max === null : label.min === min && label.max === max;

/** Each labelled claim that was read, with the id of what was read: same effect, same numbers, overlapping words. */
export const findLabelled = (input: { text: string; labels: LabelledClaim[]; claims: readonly RecordedClaim[] }) => {
  const { text, labels, claims } = input;
  const read = claims.filter(isCasualty).filter(({ claim }) => !claim.derived);
  const quoted = labels.map(({ quote, altQuotes }) => [quote, ...altQuotes].flatMap((one) => spansOf(text, one)));
  const pairs = assign({
    labels: labels.map((label, at) => ({ label, spans: quoted[at] ?? [] })),
    predictions: read,
    score: ({ label, spans }, { claim }) => {
      if (claim.effect !== label.outcome.toUpperCase() || !sameNumbers(label, claim)) return 0;
      return spans.some((span) => claim.evidence.some((one) => overlap(span, one))) ? 1 : 0;
    },
  });
  return pairs.flatMap(([label, found]) => {
    const [labelled, id] = [labels[label], read[found]?.id];
    return labelled === undefined || id === undefined ? [] : [{ label: labelled, claimId: id }];
  });
};
