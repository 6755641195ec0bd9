/** Works of one name one after the other, in the order of the calls; `onDone` is told of each name when none is left. */
export function queues({ onDone = () => {} }: { onDone?: (name: string) => void } = {}) {
  const last = new Map<string, Promise<unknown>>();
  return {
    isUnderWay: (name: string): boolean => last.has(name),
    run<T>(name: string, work: () => Promise<T>): Promise<T> {
      const next = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, next);
      const done = () => {
        if (last.get(name) !== next) return;
        last.delete(name);
        onDone(name);
      };
      next.then(done, done);
      return next;
    },
  };
}
