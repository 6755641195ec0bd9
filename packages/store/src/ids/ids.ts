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
  batch: "bat",
  step: "stp",
} as const;
export type IdKind = keyof typeof ID_PREFIXES;

export type Ids = { next(kind: IdKind): string };

const CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

/** The lowest bits of a whole number, five to a character. */
function base32({ value, length }: { value: number; length: number }): string {
  let rest = value;
  let digits = "";
  for (let place = 0; place < length; place += 1) {
    digits = CROCKFORD.charAt(rest % 32) + digits;
    rest = Math.floor(rest / 32);
  }
  return digits;
}

const TAIL_BYTES = 9;

/** 70 random bits in 16 characters; the first two are zeros, so that there is always room to count up. */
function randomTail(bytes: Uint8Array): string {
  let [held, bits, digits] = [0, 0, "00"];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) digits += CROCKFORD.charAt((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
  }
  return digits;
}

function countedUp(tail: string): string {
  const last = CROCKFORD.indexOf(tail.slice(-1)) + 1;
  return last < CROCKFORD.length ? tail.slice(0, -1) + CROCKFORD.charAt(last) : `${countedUp(tail.slice(0, -1))}0`;
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
  random?: (size: number) => Uint8Array;
}): Ids {
  let millisecond = -1;
  let [time, tail] = ["", ""];
  const advance = () => {
    const now = clock.now().getTime();
    if (now <= millisecond) {
      tail = countedUp(tail);
      return;
    }
    millisecond = now;
    time = base32({ value: now, length: 10 });
    tail = randomTail(random(TAIL_BYTES));
  };
  return {
    next(kind) {
      advance();
      return `${ID_PREFIXES[kind]}_${time}${tail}`;
    },
  };
}
