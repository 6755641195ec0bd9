/**
 * Limits of a thread that reads one text after another, for `new Worker`. A reading leaves some 1.4 MB of records behind, all of
 * them short-lived: with more room for the young each sweep finds fewer alive, and two threads read some 10 % more.
 */
export const THREAD_LIMITS = { maxYoungGenerationSizeMb: 64 } as const;
