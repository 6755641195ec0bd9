/** Lets work in while there is room; the rest is told to come back. */
export type Admission = {
  /** A function to call when the work is done, or null where there is no room. */
  enter(): (() => void) | null;
  inFlight(): number;
};

export function admission({ limit, overloaded }: { limit: number; overloaded: () => boolean }): Admission {
  let inFlight = 0;
  const leave = () => {
    inFlight -= 1;
  };
  return {
    enter() {
      if (inFlight >= limit || (inFlight > 0 && overloaded())) return null;
      inFlight += 1;
      return leave;
    },
    inFlight: () => inFlight,
  };
}
