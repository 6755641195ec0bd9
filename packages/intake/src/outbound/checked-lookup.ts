import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress, type Networks } from "./networks.ts";

/** Gives every address of a name. */
export type Resolve = (hostname: string) => Promise<string[]>;

export const resolveName: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address);

/**
 * The one address to connect to. Null where any address of the name is not public (nor in `allowed`): a name that
 * answers with both is how a check is got around.
 */
export async function checkedAddress(options: {
  hostname: string;
  resolve: Resolve;
  allowed: Networks | null;
}): Promise<string | null> {
  const { resolve, allowed } = options;
  const hostname = options.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(hostname) === 0 ? await resolve(hostname) : [hostname];
  const [first] = addresses;
  const open = addresses.every((address) => isPublicAddress(address) || allowed?.has(address) === true);
  return first !== undefined && open ? first : null;
}

/** Connects to the address that was checked, whatever the name says by then. */
export function pinnedLookup(address: string): LookupFunction {
  const family = isIP(address);
  return (_hostname, { all }, callback) => {
    if (all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}
