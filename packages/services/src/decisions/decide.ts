import type { CrisisScope, Decision } from "@demarche/domain";
import type { Writers } from "@demarche/store";
import { cleanLine } from "../clean-line.ts";
import type { Context, Decided, DecideInput, Result } from "../contract.ts";
import type { Environment } from "../environment.ts";
import { done, refused } from "../failures.ts";
import { type Deed, draftEntries } from "../ledger/ledger-draft.ts";
import { earlierAnswer, keepAnswer, type Request } from "../mutations/once.ts";
import { parseInput } from "../parse-input.ts";
import { type Outcome, record } from "../recording/record.ts";
import type { CrisisViews } from "../views/crisis-views.ts";
import { decideInputSchema } from "./decide-input.ts";
import type { Ground } from "./ground.ts";
import { inSight, type Sight } from "./in-sight.ts";
import { REVIEWING_RULINGS, reviewRows } from "./review-rows.ts";
import { rulingOf } from "./ruling-of.ts";

/** A decision under way; `sight` is what it is held against of the view, null where nobody has to look at that. */
type Deciding = {
  environment: Environment;
  crisis: CrisisScope;
  request: Request;
  input: DecideInput;
  sight: Sight | null;
};

/**
 * Records what a person decided of a crisis, with who and why, in one transaction with its entry `decision.made` (R26).
 * Codes: `input.invalid`, `crisis.unknown`, `mutation.reused`, `storage.…` and those of `rulingOf`.
 */
export async function decide(options: {
  environment: Environment;
  views: CrisisViews;
  ctx: Context;
  input: DecideInput;
}): Promise<Result<Decided>> {
  const { environment, views, ctx } = options;
  const shaped = parseInput({ schema: decideInputSchema, input: options.input });
  if (!shaped.ok) return shaped;
  const input = shaped.value;
  const crisis = await environment.store.read.crises.bySlug(input.crisis);
  if (!crisis) return unknownCrisis(input.crisis);
  const request = { ctx, verb: "decide", input };
  const { answer, head } = await inSight({ environment, views, crisisId: crisis.id, ruling: input.ruling }, (sight) => {
    const deciding = { environment, crisis, request, input, sight };
    return record({ environment, work: (transaction) => keep({ ...transaction, deciding }) });
  });
  if (answer.ok && head) environment.committed({ crisisSlug: crisis.slug, head });
  return answer;
}

type Transaction = { writers: Writers; recordedAt: string; deciding: Deciding };

async function keep({ writers, recordedAt, deciding }: Transaction): Promise<Outcome<Decided>> {
  const { environment, crisis, request, input } = deciding;
  const earlier = await earlierAnswer<Decided>({ mutations: writers.mutations, request });
  if (earlier) return { answer: earlier.ok ? done({ ...earlier.value, repeated: true }) : earlier, head: null };
  const ground = groundOf({ writers, recordedAt, deciding });
  const ruled = await rulingOf({ request: input.ruling, ground });
  if (!ruled.ok) return { answer: ruled, head: null };
  const { ruling, enter } = ruled.value;
  const { ids } = environment;
  const { actor } = request.ctx;
  const author = cleanLine(actor.name);
  const entered = (await enter?.(writers)) ?? [];
  const id = ids.next("decision");
  await addDecision({
    writers,
    ids,
    crisisId: crisis.id,
    decision: { id, recordedAt, author, reason: input.reason, ruling },
  });
  const answer: Decided = { decisionId: id, repeated: false };
  await keepAnswer({ writers, request, answer, subjectId: id, recordedAt });
  const deeds: Deed[] = [...entered, { kind: "decision.made", subjectId: id, reason: input.reason }];
  const entries = draftEntries({ ids, actor, crisisId: crisis.id, recordedAt, deeds });
  return { answer: done(answer), head: await writers.ledger.append(entries) };
}

async function addDecision(options: {
  writers: Writers;
  ids: Environment["ids"];
  crisisId: string;
  decision: Decision;
}): Promise<void> {
  const { writers, ids, crisisId, decision } = options;
  if (!REVIEWING_RULINGS.includes(decision.ruling.kind)) return writers.decisions.add({ ...decision, crisisId });
  const before = await writers.read.decisions.byKinds({ crisisIds: [crisisId], kinds: REVIEWING_RULINGS });
  await writers.decisions.add({ ...decision, crisisId });
  for (const review of reviewRows({ before, decision })) {
    await writers.claims.review({ ...review, id: ids.next("review") });
  }
}

function groundOf({ writers, recordedAt, deciding }: Transaction): Ground {
  const { environment, crisis, sight } = deciding;
  return {
    crisis,
    crisisId: crisis.id,
    readers: writers.read,
    ids: environment.ids,
    view: async () => (await sight?.({ readers: writers.read, recordedAt })) ?? { incidents: [], contradictions: [] },
    recordedAt,
  };
}

function unknownCrisis(slug: string) {
  return refused("crisis.unknown", `There is no crisis "${slug}": check its spelling.`, ["crisis"]);
}
