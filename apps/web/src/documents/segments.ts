import { ZONES_SET_ASIDE } from "../words/labels.ts";

export type Span = { claimId: string; start: number; end: number; first: boolean };
export type Zone = { zone: string; start: number; end: number };

/** A run of text over which the same claims and the same zone hold. Offsets are UTF-16 code units of the whole text. */
export type Segment = {
  start: number;
  text: string;
  /** Claims whose words these are. */
  claimIds: string[];
  /** Claims whose words begin here: the place that a claim's address points to. */
  beginning: string[];
};

export type Paragraph = { start: number; zone: string; setAside: boolean; segments: Segment[] };

const inside = ({ at, span }: { at: number; span: { start: number; end: number } }) =>
  span.start <= at && at < span.end;

function zoneAt({ at, zones }: { at: number; zones: Zone[] }): string {
  return zones.find((zone) => inside({ at, span: zone }))?.zone ?? "BODY";
}

function segmentsOf({
  text,
  start,
  end,
  spans,
}: {
  text: string;
  start: number;
  end: number;
  spans: Span[];
}): Segment[] {
  const here = spans.filter((span) => span.start < end && span.end > start);
  const cuts = new Set([start, end]);
  for (const span of here) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const ordered = [...cuts].sort((one, other) => one - other);
  return ordered.slice(0, -1).map((from, index) => ({
    start: from,
    text: text.slice(from, ordered[index + 1]),
    claimIds: [...new Set(here.filter((span) => inside({ at: from, span })).map((span) => span.claimId))],
    beginning: here.filter((span) => span.first && span.start === from).map((span) => span.claimId),
  }));
}

/** Lines of a text with the claims' words marked; together they are the text again, line breaks aside. */
export function paragraphsOf({ text, spans, zones }: { text: string; spans: Span[]; zones: Zone[] }): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const zone = zoneAt({ at: start, zones });
    if (line.trim() !== "") {
      const segments = segmentsOf({ text, start, end, spans });
      paragraphs.push({ start, zone, setAside: ZONES_SET_ASIDE.includes(zone), segments });
    }
    start = end + 1;
  }
  return paragraphs;
}

type Claimed = { id: string; evidence: { start: number; end: number }[] };

/** Every span of every claim; the first of each carries its anchor. */
export const spansOf = (claims: Claimed[]): Span[] =>
  claims.flatMap((claim) =>
    claim.evidence.map(({ start, end }, index) => ({ claimId: claim.id, start, end, first: index === 0 })),
  );
