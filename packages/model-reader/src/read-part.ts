import type { Claim, ReaderInput, ZoneSpan } from "@demarche/domain";
import type { CallOutcome } from "./calls/model-call.ts";
import { type Part, splitParts } from "./chunks/split-parts.ts";
import type { DropReason } from "./claims/drop-reason.ts";
import { gateAnswer } from "./claims/gate-answer.ts";
import { ModelFailure } from "./failures.ts";
import { buildPrompt, newBoundary } from "./prompt/build-prompt.ts";

/** What one part of a text gave, and under which name the model answered. */
export type PartRead = { claims: Claim[]; dropped: DropReason[]; answeredBy: string | null };

type Input = {
  text: ReaderInput;
  part: Part;
  zones: ZoneSpan[];
  ask(prompt: string): Promise<CallOutcome>;
};

/** Asks for the claims of one part; where an answer has no room for all of them, for those of its halves. */
export async function readPart(input: Input): Promise<PartRead[]> {
  const { text, part, zones } = input;
  const { answer, answeredBy } = await input.ask(promptFor(input));
  if (answer !== null) {
    const shown = { text: text.text, part, zones, publishedAt: text.publishedAt };
    return [{ ...gateAnswer({ answer, shown }), answeredBy }];
  }
  const reads: PartRead[] = [];
  for (const half of halvesOf({ text: text.text, part })) reads.push(...(await readPart({ ...input, part: half })));
  return reads;
}

function promptFor({ text, part }: Input): string {
  const words = text.text.slice(part.start, part.end);
  return buildPrompt({ words, title: text.title, publishedAt: text.publishedAt, boundary: newBoundary() });
}

const SHORTEST_PART = 200;

function halvesOf({ text, part }: { text: string; part: Part }): Part[] {
  const half = Math.ceil((part.end - part.start) / 2);
  if (half < SHORTEST_PART) {
    throw new ModelFailure("answer.too-large", "the model's answer is cut off, however short the part it is asked for");
  }
  const halves = splitParts({ text: text.slice(part.start, part.end), partUnits: half, overlapUnits: 0 });
  return halves.map(({ start, end }) => ({ start: part.start + start, end: part.start + end }));
}
