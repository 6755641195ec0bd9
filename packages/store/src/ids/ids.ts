import { randomBytes } from "node:crypto";

/** Tells the time; injected so that nothing below it reads the machine's clock. */
export type WallClock = { now(): Date };

/** Prefixes of the app's ids, one per kind of thing. */
export const ID_PREFIXES = {
  crisis: "cri",
  source: "src",
  grade: "grd",
  document: "doc",
  claim: "clm",
  decision: "dec",
  review: "rev",
  entry: "ent",
} as const;
export type IdKind = keyof typeof ID_PREFIXES;

export type Ids = { next(kind: IdKind): string };

const CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

function base32(value: bigint, length: number): string {
  let rest = value;
  let digits = "";
  for (let place = 0; place < length; place += 1) {
    digits = CROCKFORD.charAt(Number(rest & 31n)) + digits;
    rest >>= 5n;
  }
  return digits;
}

/**
 * Ids such as `doc_01hm…`: a typed prefix, 10 characters of milliseconds, 16 of randomness (ULID).
 * One factory never goes backwards: within a millisecond, or when the clock is set back, the last id is counted up.
 */
export function createIds({
  clock,
  random = randomBytes,
}: {
  clock: WallClock;
  random?: (size: number) => Buffer;
}): Ids {
  let millisecond = -1;
  let tail = 0n;
  const advance = () => {
    const now = clock.now().getTime();
    if (now > millisecond) {
      millisecond = now;
      tail = BigInt(`0x${random(9).toString("hex")}`);
    } else {
      tail += 1n;
    }
  };
  return {
    next(kind) {
      advance();
      return `${ID_PREFIXES[kind]}_${base32(BigInt(millisecond), 10)}${base32(tail, 16)}`;
    },
  };
}
