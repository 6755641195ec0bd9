import { BlockList, isIP } from "node:net";
import { SPECIAL_NETWORKS } from "./special-networks.data.ts";

/** Tells whether an address lies in one of some networks. */
export type Networks = { has(address: string): boolean };

const family = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** Networks in CIDR notation, as `10.0.0.0/8` or `fd00::/8`; null where one is none. */
export function networksOf(notations: readonly string[]): Networks | null {
  // One list each: of both in one, an IPv4 address would be looked for among the IPv4-mapped ones too.
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const notation of notations) {
    const [address = "", bits = ""] = notation.split("/");
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    if (!/^\d{1,3}$/.test(bits) || Number(bits) > most) return null;
    lists[family(address)].addSubnet(address, Number(bits), family(address));
  }
  return { has: (address) => isIP(address) !== 0 && lists[family(address)].check(address, family(address)) };
}

const SPECIAL = networksOf(SPECIAL_NETWORKS);

/** True for an address of a host on the public internet. */
export function isPublicAddress(address: string): boolean {
  return isIP(address) !== 0 && SPECIAL?.has(address) === false;
}
