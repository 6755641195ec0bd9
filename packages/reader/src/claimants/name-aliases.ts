import type { Claimant } from "@demarche/domain";
import type { Alias } from "../names/find-aliases.ts";
import type { Attribution } from "./attribution.ts";
import { kindByWords } from "./claimant-kind.ts";
import { likeClaimant } from "./like-claimant.ts";

function named(claimant: Claimant, aliases: ReadonlyMap<string, Alias>): Claimant {
  const alias = aliases.get(claimant.name);
  if (!alias) return claimant;
  if (alias.group) return likeClaimant(claimant, { name: alias.name, kind: "ARMED_GROUP", party: null });
  const unknown = claimant.kind === "UNATTRIBUTED" || claimant.kind === "WITNESS";
  const kind = unknown ? kindByWords(alias.name.toLowerCase().split(/[\s-]+/)) : null;
  return likeClaimant(claimant, { name: alias.name, kind: kind ?? claimant.kind });
}

/** "ARS said", where the text has written the name out before: whoever speaks has one name in all of it. */
export function nameAliases(input: { attributions: Attribution[][]; aliases: Alias[] }): Attribution[][] {
  if (input.aliases.length === 0) return input.attributions;
  const aliases = new Map(input.aliases.map((alias) => [alias.other, alias]));
  return input.attributions.map((sentence) =>
    sentence.map((one) => ({ ...one, claimant: named(one.claimant, aliases) })),
  );
}
