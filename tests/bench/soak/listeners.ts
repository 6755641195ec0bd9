import { type ClientRequest, request } from "node:http";
import type { Random } from "@demarche/testkit";

const EVENT = /event: next\nid: (\d+)\ndata: (.*)\n\n/;
const CUT_EVERY_MS = 20_000;

type Entry = { position: number };
/** One who listens to a crisis, and is cut off now and then; `told` are the positions it heard of, in order. */
export type Listener = { told: number[]; problems: string[]; stop(): void };

/** `from`: the address of this machine that it comes from, for a server caps what one address holds open. */
export function listen(options: {
  origin: string;
  slug: string;
  from: string;
  after: number;
  random: Random;
}): Listener {
  const { origin, slug, from, random } = options;
  const listener: Listener = { told: [], problems: [], stop: () => undefined };
  const query = `subscription { crisisChanged(slug: ${JSON.stringify(slug)}) { entries { position } } }`;
  let last = options.after;
  let stopped = false;
  let current: ClientRequest | undefined;
  let cut: NodeJS.Timeout | undefined;

  function take(text: string): string {
    let rest = text;
    for (let event = EVENT.exec(rest); event; event = EVENT.exec(rest)) {
      rest = rest.slice(event.index + event[0].length);
      last = Number(event[1]);
      const { data } = JSON.parse(event[2] ?? "{}");
      listener.told.push(...data.crisisChanged.entries.map(({ position }: Entry) => position));
    }
    return rest;
  }

  function connect(): void {
    if (stopped) return;
    const headers = { "content-type": "application/json", accept: "text/event-stream", "last-event-id": String(last) };
    current = request(
      `${origin}/graphql`,
      { method: "POST", headers, localAddress: from, agent: false },
      (response) => {
        if (response.statusCode !== 200) listener.problems.push(`a subscription was answered ${response.statusCode}`);
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          text = take(text + part);
        });
        response.on("error", () => undefined);
      },
    );
    // Whether it was answered or not: who is cut off before the first byte comes back too.
    current.once("close", () => setTimeout(connect, 50));
    current.on("error", (error) => !stopped && !current?.destroyed && listener.problems.push(String(error)));
    current.end(JSON.stringify({ query }));
    cut = setTimeout(() => current?.destroy(), CUT_EVERY_MS / 2 + random.below(CUT_EVERY_MS));
  }

  listener.stop = () => {
    stopped = true;
    clearTimeout(cut);
    current?.destroy();
  };
  connect();
  return listener;
}
