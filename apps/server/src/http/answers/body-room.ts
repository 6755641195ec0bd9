/** Memory for bodies that are still arriving, all requests together. */
export type BodyRoom = {
  /** Takes room; false where there is none left. */
  take(bytes: number): boolean;
  give(bytes: number): void;
  taken(): number;
};

export function bodyRoom(limit: number): BodyRoom {
  let taken = 0;
  return {
    take(bytes) {
      if (taken + bytes > limit) return false;
      taken += bytes;
      return true;
    },
    give(bytes) {
      taken -= bytes;
    },
    taken: () => taken,
  };
}
