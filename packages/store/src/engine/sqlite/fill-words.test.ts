import {
  casualtyClaim,
  diplomaticClaim,
  fakeReader,
  incidentMention,
  openTestServices,
  seedCrisis,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Connection, connect } from "./connection.ts";
import { type Filling, fillWords } from "./fill-words.ts";

const reader = fakeReader((text) => [
  casualtyClaim({ text, exact: "Four fishermen were killed", incident: incidentMention({ place: "Kyoga" }) }),
  diplomaticClaim({ text, exact: "the minister Musa Al-Tembo recalled", participants: ["Musa Al-Tembo"] }),
]);

let test: ReturnType<typeof openTestServices>;
let connection: Connection;
beforeEach(async () => {
  test = openTestServices({ reader });
  const texts = ["Kyoga", "the ﷺ mole"].map((place) => ({
    title: `News of ${place}`,
    text: `Four fishermen were killed near ${place}; the minister Musa Al-Tembo recalled the envoy.`,
  }));
  await seedCrisis({ services: test.services, documents: texts });
  await seedCrisis({ services: test.services, crisis: { slug: "other" }, documents: texts.slice(0, 1) });
  connection = connect({ file: test.file, mode: "writer" });
});
afterEach(() => {
  connection.close();
  test.remove();
});

function indexed(): unknown[] {
  connection.exec("create virtual table if not exists temp.words using fts5vocab('main', 'search_words', 'instance')");
  return connection.prepare("select term, doc from temp.words order by term, doc").all();
}

describe("filling the index of words", () => {
  it("puts in what was put in as each text came", () => {
    const before = indexed();
    expect(before.length).toBeGreaterThan(50);
    connection.exec("insert into search_words (search_words) values ('delete-all')");
    expect(indexed()).toEqual([]);
    const told: Filling[] = [];
    fillWords({ connection, onFilling: (filling) => told.push(filling) });
    expect(indexed()).toEqual(before);
    const [last] = told.slice(-1);
    expect(last?.done).toBe(last?.entries);
  });

  it("leaves an index alone that holds words", () => {
    const told: Filling[] = [];
    fillWords({ connection, onFilling: (filling) => told.push(filling) });
    expect(told).toEqual([]);
  });
});
