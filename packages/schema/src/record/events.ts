type Options<T> = { listen: (push: (event: T) => void) => () => void; first: () => Promise<T | null> };

/** What a listener is told, as an async sequence; it stops listening when the reader goes away. */
export async function* eventsOf<T>({ listen, first }: Options<T>): AsyncGenerator<T> {
  const waiting: T[] = [];
  let wake: (() => void) | null = null;
  const stop = listen((event) => {
    waiting.push(event);
    wake?.();
  });
  try {
    const opening = await first();
    if (opening) yield opening;
    while (true) {
      const next = waiting.shift();
      if (next) yield next;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    stop();
  }
}
