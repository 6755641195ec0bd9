import type { CrisisScope } from "@demarche/domain";
import type { Writers } from "@demarche/store";
import type { Context, CreateCrisisInput, CreatedCrisis, Result } from "../contract.ts";
import type { Environment } from "../environment.ts";
import { done, refused } from "../failures.ts";
import { draftEntries } from "../ledger/ledger-draft.ts";
import { earlierAnswer, keepAnswer, type Request } from "../mutations/once.ts";
import { parseInput } from "../parse-input.ts";
import { type Outcome, record } from "../recording/record.ts";
import { checkCrisis, crisisInputSchema } from "./crisis-input.ts";

/**
 * Opens a crisis. Codes: `input.invalid`, `crisis.slug`, `crisis.parties`, `crisis.exists`, `date.invalid`,
 * `mutation.reused`, `storage.…`.
 */
export async function createCrisis(options: {
  environment: Environment;
  ctx: Context;
  input: CreateCrisisInput;
}): Promise<Result<CreatedCrisis>> {
  const { environment, ctx } = options;
  const shaped = parseInput({ schema: crisisInputSchema, input: options.input });
  const checked = shaped.ok ? checkCrisis(shaped.value) : shaped;
  if (!checked.ok) return checked;
  const request = { ctx, verb: "createCrisis", input: checked.value };
  const { answer, head } = await record({
    environment,
    work: (transaction) => open({ ...transaction, environment, request, input: checked.value }),
  });
  if (answer.ok && head) environment.committed({ crisisSlug: answer.value.slug, head });
  return answer;
}

async function open(options: {
  environment: Environment;
  writers: Writers;
  recordedAt: string;
  request: Request;
  input: CreateCrisisInput;
}): Promise<Outcome<CreatedCrisis>> {
  const { environment, writers, recordedAt, request, input } = options;
  const earlier = await earlierAnswer<CrisisScope>({ mutations: writers.mutations, request });
  if (earlier) return { answer: earlier.ok ? done({ ...earlier.value, repeated: true }) : earlier, head: null };
  if (await writers.read.crises.bySlug(input.slug)) return { answer: exists(input.slug), head: null };
  const crisis = crisisScope({ id: environment.ids.next("crisis"), input });
  await writers.crises.add({ crisis, recordedAt });
  await keepAnswer({ writers, request, answer: crisis, subjectId: crisis.id, recordedAt });
  const deeds = [{ kind: "crisis.created" as const, subjectId: crisis.id }];
  const entries = draftEntries({
    ids: environment.ids,
    actor: request.ctx.actor,
    crisisId: crisis.id,
    recordedAt,
    deeds,
  });
  const head = await writers.ledger.append(entries);
  return { answer: done({ ...crisis, repeated: false }), head };
}

function crisisScope({ id, input }: { id: string; input: CreateCrisisInput }): CrisisScope {
  const { slug, title, summary, inclusion, parties, startsOn, endsOn } = input;
  return {
    id,
    slug,
    title,
    summary: summary ?? null,
    inclusion: inclusion ?? null,
    parties,
    startsOn,
    endsOn: endsOn ?? null,
  };
}

function exists(slug: string) {
  return refused("crisis.exists", `There is a crisis "${slug}" already: choose another slug.`, ["slug"]);
}
