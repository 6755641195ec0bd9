import type { Claimant } from "@demarche/domain";
import { flat } from "../foundation/flat.ts";
import type { Attribution } from "./attribution.ts";

const MONITOR = /\b(?:monitor|monitors|observatory|watchdog|group|charity|ngo|organi[sz]ation)$/;

const isUnnamed = ({ kind, name }: Claimant): boolean => kind === "NGO" && !/\p{Lu}/u.test(name) && MONITOR.test(name);

/** "a monitoring group said": the one monitor that the text names elsewhere, where it names one only. */
export function nameMonitors(attributions: Attribution[][]): Attribution[][] {
  const claimants = flat(attributions).map(({ claimant }) => claimant);
  const monitors = claimants.filter((claimant) => claimant.kind === "NGO" && !isUnnamed(claimant));
  const [first] = monitors;
  if (!first || !monitors.every((monitor) => monitor.name.includes(first.name) || first.name.includes(monitor.name)))
    return attributions;
  const named = (claimant: Claimant): Claimant => (isUnnamed(claimant) ? { ...first, via: claimant.via } : claimant);
  return attributions.map((sentence) => sentence.map((one) => ({ ...one, claimant: named(one.claimant) })));
}
