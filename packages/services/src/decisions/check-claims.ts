import type { Result } from "../contract.ts";
import { refused } from "../failures.ts";
import type { Ground } from "./ground.ts";

type Named = { claimIds: readonly string[]; ground: Ground };

/** Null where the crisis has every claim named. */
export async function unknownClaim({ claimIds, ground }: Named): Promise<Result<never> | null> {
  return wrongClaim({ claimIds, ground, telling: false });
}

/** Null where the crisis has the one claim named. */
export async function unknownOneClaim(options: { claimId: string; ground: Ground }): Promise<Result<never> | null> {
  const unknown = await unknownClaim({ claimIds: [options.claimId], ground: options.ground });
  return unknown === null || unknown.ok ? unknown : { ok: false, failure: { ...unknown.failure, path: ["claimId"] } };
}

/** Null where every claim named is the crisis's and tells of an event, so that it can belong to an incident. */
export async function wrongTelling({ claimIds, ground }: Named): Promise<Result<never> | null> {
  return wrongClaim({ claimIds, ground, telling: true });
}

async function wrongClaim({ claimIds, ground, telling }: Named & { telling: boolean }): Promise<Result<never> | null> {
  const { crisisId, readers } = ground;
  const kinds = await readers.claims.kindsIn({ crisisId, ids: claimIds });
  const unknown = claimIds.find((id) => !kinds.has(id));
  if (unknown !== undefined) {
    const message = `The crisis has no claim "${unknown}": give the ids of claims of this crisis.`;
    return refused("claim.unknown", message, ["claimIds", String(claimIds.indexOf(unknown))]);
  }
  const diplomatic = telling ? claimIds.find((id) => kinds.get(id) === "DIPLOMATIC") : undefined;
  if (diplomatic === undefined) return null;
  const message = `The claim "${diplomatic}" is of a diplomatic act, which belongs to no incident: leave it out.`;
  return refused("claim.diplomatic", message, ["claimIds", String(claimIds.indexOf(diplomatic))]);
}
