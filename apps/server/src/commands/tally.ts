import { CASUALTY_EFFECTS, type CasualtyEffect } from "@demarche/domain";
import { CliFailure } from "../cli/cli-failure.ts";
import { momentOption } from "../cli/dates.ts";
import { print } from "../cli/print.ts";
import { crisisTally } from "../tallies/crisis-tally.ts";
import { tallyTable } from "../tallies/tally-table.ts";
import { crisisNamed, withRecord } from "./with-services.ts";

export type TallyOptions = { data: string; crisis: string; asOf?: string; effect: string; json?: boolean };

/** Prints a crisis's tally by the published clock (R16). */
export async function tally(options: TallyOptions): Promise<void> {
  const effect = effectOption(options.effect);
  const asOf = momentOption({ option: "--as-of", value: options.asOf });
  const found = await withRecord({ dataDir: options.data }, async (services) => {
    const crisis = await crisisNamed({ services, slug: options.crisis });
    return crisisTally({ services, crisis, effect, moment: { asOf, clock: "PUBLISHED" } });
  });
  await print(`${options.json ? JSON.stringify(found, null, 2) : tallyTable(found)}\n`);
}

function effectOption(value: string): CasualtyEffect {
  const effect = CASUALTY_EFFECTS.find((known) => known === value.toUpperCase());
  if (!effect) throw new CliFailure(`--effect "${value}" is not one of ${CASUALTY_EFFECTS.join(", ")}.`);
  return effect;
}
