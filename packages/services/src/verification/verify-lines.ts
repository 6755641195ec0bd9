import { ADOPTING_KINDS, type DatedHead, GENESIS_HASH } from "@demarche/store";
import type { Verification, Witnesses } from "../contract.ts";
import { checkLink } from "./check-link.ts";
import { type WitnessCheck, witnessCheck } from "./check-witnesses.ts";
import { checkClaim, checkDocument, isBlank } from "./check-words.ts";
import { type Problem, problemOf } from "./problem.ts";
import { type RecordLine, rowOf, type TextOf } from "./record-line.ts";

export type VerifiedLines = Verification & { head: DatedHead };

type State = VerifiedLines & {
  /** Entries of 0.1 that nothing has taken over yet, by what would. */
  unadopted: Map<string, RecordLine["entry"]>;
  /** Documents whose text is gone, until an entry tells why. */
  blank: Map<string, RecordLine["entry"]>;
  witnesses: WitnessCheck;
};

/** Walks a record from its beginning, once; memory does not grow with it. */
export async function verifyLines(options: {
  lines: AsyncIterable<RecordLine>;
  textOf: TextOf;
  witnesses?: Witnesses | undefined;
}): Promise<VerifiedLines> {
  const { lines, textOf, witnesses } = options;
  const state: State = {
    ...{ documents: 0, redacted: 0, spans: 0, entries: 0, checkpoints: witnesses?.checkpoints.length ?? 0 },
    problems: [],
    head: { position: 0, hash: GENESIS_HASH, recordedAt: null },
    unadopted: new Map(),
    blank: new Map(),
    witnesses: witnessCheck(witnesses),
  };
  for await (const line of lines) await verifyLine({ state, line, textOf });
  const { unadopted, blank, witnesses: check, ...found } = state;
  return { ...found, problems: inOrder([...found.problems, ...leftOver(state), ...check.ended()]) };
}

function inOrder(problems: Problem[]): Problem[] {
  const place = ({ position }: Problem) => position ?? Number.POSITIVE_INFINITY;
  return problems.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

async function verifyLine({ state, line, textOf }: { state: State; line: RecordLine; textOf: TextOf }): Promise<void> {
  const { entry, rows } = line;
  const claim = await checkClaim({ rows, textOf });
  const messages = [...checkDocument(rows), ...claim.problems];
  state.problems.push(
    ...checkLink({ head: state.head, line }),
    ...messages.map((message) => problemOf({ entry, message: `${entry.subjectId}: ${message}` })),
    ...followUp({ state, line }),
    ...state.witnesses.passed(entry),
  );
  const { position, hash, recordedAt } = entry;
  state.head = { position, hash, recordedAt };
  state.entries += 1;
  state.spans += claim.spans;
}

/** What one entry leaves for a later one to settle. */
function followUp({ state, line }: { state: State; line: RecordLine }): Problem[] {
  const { entry, rows } = line;
  const { format, kind, subjectId } = entry;
  const adopting = format === 1 ? ADOPTING_KINDS[kind] : undefined;
  if (adopting !== undefined) state.unadopted.set(`${adopting} ${subjectId}`, entry);
  state.unadopted.delete(`${kind} ${subjectId}`);
  const document = rowOf({ rows, table: "documents" });
  if (document !== null) state.documents += 1;
  if (document !== null && isBlank(document)) state.blank.set(subjectId, entry);
  if (kind !== "document.redacted") return [];
  state.redacted += 1;
  if (state.blank.delete(subjectId)) return [];
  return [problemOf({ entry, message: `${subjectId} was redacted, and its text stands` })];
}

function leftOver({ unadopted, blank }: State): Problem[] {
  const changed = [...unadopted.values()].map((entry) =>
    problemOf({
      entry,
      message: `${entry.subjectId} is not what was recorded, or was never taken over from version 0.1`,
    }),
  );
  const gone = [...blank.values()].map((entry) =>
    problemOf({ entry, message: `the text of ${entry.subjectId} is gone, and no entry tells of a redaction` }),
  );
  return [...changed, ...gone];
}
