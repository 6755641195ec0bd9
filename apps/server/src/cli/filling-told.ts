import type { Filling } from "@demarche/store";

const EVERY_MS = 5_000;

/** Says on standard error, every five seconds, how far the index of words has come; a small record says nothing. */
export function fillingTold(): (filling: Filling) => void {
  let said = performance.now();
  return ({ done, entries }) => {
    if (performance.now() - said < EVERY_MS) return;
    said = performance.now();
    process.stderr.write(`demarche: making the search index anew: ${done} of ${entries} entries\n`);
  };
}
