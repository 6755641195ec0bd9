/** How often something was asked of the process, so that what nobody waits for can tell whether anything is. */
export type Calls = { note(): void; count(): number };

export function calls(): Calls {
  let count = 0;
  return {
    note() {
      count += 1;
    },
    count: () => count,
  };
}
