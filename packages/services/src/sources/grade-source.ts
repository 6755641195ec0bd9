import { SOURCE_GRADES } from "@demarche/domain";
import { z } from "zod";
import { prose } from "../clean-line.ts";
import type { Context, GradedSource, GradeSourceInput, Result } from "../contract.ts";
import { lastGrade } from "../documents/record-source.ts";
import type { Environment } from "../environment.ts";
import { done, refused } from "../failures.ts";
import { draftEntries } from "../ledger/ledger-draft.ts";
import { earlierAnswer, keepAnswer, type Request } from "../mutations/once.ts";
import { parseInput } from "../parse-input.ts";
import { type Outcome, type Recording, record } from "../recording/record.ts";

const MAX_REASON = 5000;

const gradeInputSchema = z.object({
  source: z.string().min(1),
  grade: z.enum(SOURCE_GRADES),
  reason: prose(MAX_REASON).refine((reason) => reason !== "", "is empty: say why"),
  clientMutationId: z.string().max(200).nullish(),
}) satisfies z.ZodType<GradeSourceInput>;

type Transaction = Parameters<Recording<GradedSource>>[0];
type Grading = { environment: Environment; request: Request; input: GradeSourceInput };

/**
 * Grades a source for every crisis; earlier grades stay in its history, and the next one takes this one back.
 * Codes: `input.invalid`, `source.unknown`, `source.unchanged`, `mutation.reused`, `storage.…`.
 */
export async function gradeSource(options: {
  environment: Environment;
  ctx: Context;
  input: GradeSourceInput;
}): Promise<Result<GradedSource>> {
  const { environment, ctx } = options;
  const shaped = parseInput({ schema: gradeInputSchema, input: options.input });
  if (!shaped.ok) return shaped;
  const input = shaped.value;
  const grading = { environment, request: { ctx, verb: "gradeSource", input }, input };
  const { answer, head } = await record({ environment, work: (transaction) => grade({ ...transaction, ...grading }) });
  if (answer.ok && head) environment.committed({ crisisSlug: null, head });
  return answer;
}

async function grade(options: Transaction & Grading): Promise<Outcome<GradedSource>> {
  const { environment, writers, recordedAt, request, input } = options;
  const earlier = await earlierAnswer<GradedSource>({ mutations: writers.mutations, request });
  if (earlier) return { answer: earlier.ok ? done({ ...earlier.value, repeated: true }) : earlier, head: null };
  const { source: sourceId, grade, reason } = input;
  const [source] = await writers.read.sources.byIds([sourceId]);
  if (!source) return { answer: unknown(sourceId), head: null };
  if (lastGrade(source) === grade) return { answer: unchanged(input), head: null };
  const id = environment.ids.next("grade");
  await writers.sources.grade({ id, sourceId, grade, reason, recordedAt });
  const answer: GradedSource = { sourceId, repeated: false };
  await keepAnswer({ writers, request, answer, subjectId: id, recordedAt });
  const deeds = [{ kind: "source.graded" as const, subjectId: id, reason }];
  const { actor } = request.ctx;
  const entries = draftEntries({ ids: environment.ids, actor, crisisId: null, recordedAt, deeds });
  return { answer: done(answer), head: await writers.ledger.append(entries) };
}

function unknown(id: string) {
  return refused("source.unknown", `There is no source "${id}": give the id of one that publishes documents here.`, [
    "source",
  ]);
}

function unchanged({ grade }: GradeSourceInput) {
  return refused("source.unchanged", `The source is graded ${grade} already: nothing to do.`, ["grade"]);
}
