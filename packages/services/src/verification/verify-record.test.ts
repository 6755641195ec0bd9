import { casualtyClaim, fakeReader, openTestServices, seedCrisis, type TestServices, tamper } from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { VerifyProgress } from "../contract.ts";

const TEXT = "Four fishermen were killed on the lake on Wednesday, the ministry said.";

let test: TestServices;
beforeEach(async () => {
  test = openTestServices({
    reader: fakeReader((text) => [casualtyClaim({ text, exact: "Four fishermen were killed" })]),
  });
  await seedCrisis({
    services: test.services,
    documents: [
      { text: TEXT, publisher: "The Shore", grade: "B", publishedAt: "2024-01-12" },
      { text: `${TEXT} It was the second time.`, publisher: "The Harbour", url: "https://harbour.example/1" },
    ],
  });
});
afterEach(() => test.remove());

const change = (sql: string) => tamper({ file: test.file, change: (database) => database.exec(sql) });

describe("verifying the record", () => {
  it("finds nothing wrong with what was recorded", async () => {
    expect(await test.services.verify()).toEqual({
      ...{ documents: 2, redacted: 0, spans: 2, entries: 8, checkpoints: 0 },
      problems: [],
    });
  });

  it("tells how far it is", async () => {
    const told: VerifyProgress[] = [];
    await test.services.verify(undefined, (progress) => told.push(progress));
    expect(told).toEqual([{ part: "ENTRIES", checked: 8, of: 8 }, { part: "ROWS" }, { part: "FILE" }]);
  });

  it.each([
    ["an entry's actor", "update ledger_entries set actor_name = 'Nobody' where position = 3", /ledger entry 3 .*/],
    ["an entry's time", "update ledger_entries set recorded_at = '2020-01-01' where position = 2", /ledger entry 2 /],
    ["a removed entry", "delete from ledger_entries where position = 4", /ledger entry 5 /],
    [
      "a claim's figure",
      "update claims set payload = replace(payload, '\"min\":4', '\"min\":3')",
      /ledger entry \d+ \(claim/,
    ],
    ["a document's text", "update documents set text = replace(text, 'Four', 'Five')", /ledger entry \d+ \(document/],
    ["a document's date", "update documents set published_at = '2024-01-01'", /ledger entry \d+ \(document/],
    ["the bytes as they came", "update document_captures set bytes = x'00'", /ledger entry \d+ \(document/],
    ["an evidence row", "update claim_evidence set start = start + 1", /ledger entry \d+ \(claim/],
    ["what an evidence row quotes", "update claim_evidence set suffix = ''", /ledger entry \d+ \(claim/],
    ["the name a document came under", "update document_captures set name = 'x'", /ledger entry \d+ \(document/],
    ["a party's place", "update crisis_parties set position = position + 1", /ledger entry 1 \(crisis/],
    ["a grade", "update source_grades set grade = 'A'", /ledger entry \d+ \(source.graded/],
    ["a removed claim", "delete from claim_evidence; delete from claims", /ledger entry \d+ \(claim/],
    ["a crisis's window", "update crises set starts_on = '2023-01-01'", /ledger entry 1 \(crisis/],
  ])("finds %s changed", async (_, sql, where) => {
    change(sql);
    const { problems } = await test.services.verify();
    expect(problems[0]?.where).toMatch(where);
  });

  it("finds a claim that no entry tells of", async () => {
    change(
      "insert into claims select 'clm_forged', crisis_id, document_id, kind, zone, claimant_name, claimant_kind, claimant_party, effect, quantifier, min, max, victim_class, scope, incident_kind, act, status, actor, target, country, admin1, starts_on, ends_on, extractor, part_of, recorded_at, payload, draft from claims limit 1",
    );
    const { problems } = await test.services.verify();
    expect(problems).toContainEqual({
      position: null,
      where: "clm_forged",
      message: "no ledger entry tells where its row of claims comes from",
    });
  });
});
