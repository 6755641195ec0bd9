import { type Random, seedCrisis, seededRandom, TEST_CONTEXT } from "@demarche/testkit";
import { afterEach, expect, it } from "vitest";
import { type LakeApp, lakeText, openLakeApp } from "../testing/lake-app.ts";

let lake: LakeApp;
afterEach(() => lake.remove());

const LISTEN = `subscription { crisisChanged(slug: "lake-dispute") { position entries { position } } }`;

type Event = { id: number; entries: number[]; position: unknown };

/** Reads for a while and is cut off anywhere, as a browser is that then resumes after the last whole event. */
async function readSome({ last, random }: { last: number; random: Random }): Promise<Event[]> {
  const response = await lake.app.fetch("http://test/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", "last-event-id": String(last) },
    body: JSON.stringify({ query: LISTEN }),
  });
  const reader = response.body?.getReader();
  if (!reader) throw new Error("The answer has no body.");
  const decoder = new TextDecoder();
  let text = "";
  const pause = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 100 + random.below(100)));
  for (let chunk = await reader.read(); chunk && !chunk.done; ) {
    text += decoder.decode(chunk.value, { stream: true });
    const next = await Promise.race([reader.read(), pause()]);
    if (next === null || random.below(4) === 0) break;
    chunk = next;
  }
  void reader.cancel();
  return eventsIn(text.slice(0, 1 + random.below(2 * text.length)));
}

function eventsIn(text: string): Event[] {
  return [...text.matchAll(/event: next\nid: (\d+)\ndata: (.*)\n\n/g)].map(([, id = "", data = ""]) => {
    const { data: answer, extensions } = JSON.parse(data);
    const entries = answer.crisisChanged.entries.map(({ position }: { position: number }) => position);
    return { id: Number(id), entries, position: extensions.position };
  });
}

it.each([1, 2, 3])(
  "tells every entry once, in order, however often the connection is cut (seed %i)",
  async (seed) => {
    const random = seededRandom(seed);
    lake = await openLakeApp();
    const { services } = lake;
    await seedCrisis({ services, crisis: { slug: "other" } });
    const start = (await services.reads.head()).position;
    const write = async () => {
      for (let index = 0; index < 12; index += 1) {
        const crisis = random.below(10) < 6 ? "lake-dispute" : "other";
        await services.writes.ingestDocument(TEST_CONTEXT, { crisis, text: lakeText(100 * seed + index) });
        if (random.below(3) === 0) await new Promise((resolve) => setTimeout(resolve, random.below(10)));
      }
    };
    const writing = write();
    const { id } = (await services.reads.crisisBySlug("lake-dispute")) ?? { id: "" };
    const told: number[] = [];
    let last = start;
    const expected = async () => {
      await writing;
      const entries = await services.reads.entriesAfter(start);
      return entries.filter(({ crisisId }) => crisisId === id).map(({ position }) => position);
    };
    const final = expected().then((positions) => positions.at(-1) ?? start);
    while (last !== (await Promise.race([final, null]))) {
      for (const event of await readSome({ last, random })) {
        expect(event.position).toBe(event.id);
        expect(event.entries.at(-1)).toBe(event.id);
        told.push(...event.entries);
        last = event.id;
      }
    }
    expect(told).toEqual(await expected());
    expect(told.length).toBeGreaterThan(5);
  },
  60_000,
);
