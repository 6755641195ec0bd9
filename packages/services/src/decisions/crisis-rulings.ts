import { decidedCrisis, standingDecisions } from "@demarche/domain";
import type { Result, RulingRequest } from "../contract.ts";
import { checkParticulars } from "../crises/crisis-input.ts";
import { done } from "../failures.ts";
import type { Ground } from "./ground.ts";
import type { Ruled } from "./ruled.ts";

type Request = Extract<RulingRequest, { kind: "SET_CRISIS" }>;

/** Particulars of a crisis that make sense beside those that stand. Codes: `crisis.parties`, `date.invalid`. */
export async function crisisSetting(options: { request: Request; ground: Ground }): Promise<Result<Ruled>> {
  const { request, ground } = options;
  const made = await ground.readers.decisions.byKinds({
    crisisIds: [ground.crisisId],
    kinds: ["SET_CRISIS", "WITHDRAW"],
  });
  const present = decidedCrisis({ crisis: ground.crisis, decisions: standingDecisions(made) });
  const checked = checkParticulars({ ...present, ...request.setting });
  if (!checked.ok) return checked;
  const { parties } = checked.value;
  const setting = request.setting.parties === undefined ? request.setting : { ...request.setting, parties };
  return done({ ruling: { kind: request.kind, setting } });
}
