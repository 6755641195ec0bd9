import type { CasualtyClaim, DiplomaticClaim, IncidentClaim, IncidentMention } from "@demarche/domain";
import { describe, expect, test } from "vitest";
import { claimsJsonSchema, parseExchange, toExchange } from "../index.ts";

const TEXT = "Ruritania said at least nine people died, four of them children. Ruritania recalled its ambassador.";

const incident: IncidentMention = {
  kind: "AIR_DRONE_STRIKE",
  actors: ["AAA"],
  actorName: "Freedonia",
  target: "a border village",
  country: "BBB",
  admin1: null,
  place: "Zenda",
  wherePrecision: 4,
  date: { start: "2031-05-02", end: "2031-05-02", precision: 1 },
  dateWording: "on Friday",
};

const claimant = { name: "Ruritania", kind: "GOVERNMENT", party: "BBB", via: "state radio" } as const;

function span(exact: string) {
  const start = TEXT.indexOf(exact);
  return { start, end: start + exact.length, exact, prefix: "", suffix: "" };
}

const total: CasualtyClaim = {
  type: "casualty",
  effect: "KILLED",
  quantifier: "AT_LEAST",
  min: 9,
  max: null,
  wording: "at least nine people",
  victimClass: "TOTAL",
  nationality: null,
  scope: "INCIDENT",
  derived: false,
  partOf: null,
  statedSuperseded: false,
  incident,
  claimant,
  assertedOn: null,
  zone: "BODY",
  evidence: [span("at least nine people died")],
};

const children: CasualtyClaim = {
  ...total,
  quantifier: "EXACT",
  min: 4,
  max: 4,
  wording: "four of them children",
  victimClass: "CHILD",
  partOf: 0,
  evidence: [span("four of them children")],
};

const recall: DiplomaticClaim = {
  type: "diplomatic",
  act: "AMBASSADOR_RECALLED",
  status: "EFFECTED",
  actor: "BBB",
  target: "AAA",
  actorNamed: true,
  date: null,
  dateWording: null,
  plannedDate: null,
  participants: [],
  level: null,
  claimant: null,
  assertedOn: null,
  zone: "BODY",
  evidence: [span("Ruritania recalled its ambassador")],
};

const denial: IncidentClaim = {
  type: "incident",
  denied: true,
  incident,
  claimant,
  assertedOn: null,
  zone: "QUOTE",
  evidence: [span("Ruritania said")],
};

const document = {
  id: "doc-1",
  title: null,
  publisher: null,
  url: null,
  publishedAt: "2031-05-03",
  sha256: "a".repeat(64),
};
const line = toExchange({ document, reading: { claims: [total, children, recall, denial] } });
const [totalLine, childLine, recallLine, denialLine] = line.claims;

function parsed(change: (claims: Record<string, unknown>[]) => void) {
  const copy = structuredClone(line) as unknown as { claims: Record<string, unknown>[] };
  change(copy.claims);
  return parseExchange(JSON.stringify(copy));
}

describe("a reading on its way out", () => {
  test("names its format and its document", () => {
    expect(line).toMatchObject({ format: "demarche.claims/1", document: { id: "doc-1", publishedAt: "2031-05-03" } });
  });

  test("keeps the order of its claims, so that a part still points at its total", () => {
    expect(childLine).toMatchObject({ victimClass: "CHILD", partOf: 0 });
    expect(totalLine).toMatchObject({ victimClass: "TOTAL", min: 9, max: null, partOf: null });
  });

  test("gives evidence as start, end and the exact slice", () => {
    expect(recallLine?.evidence).toEqual([{ start: 65, end: 98, exact: "Ruritania recalled its ambassador" }]);
    for (const claim of line.claims) {
      for (const { start, end, exact } of claim.evidence) expect(TEXT.slice(start, end)).toBe(exact);
    }
  });

  test("gives who acts upon whom, and who says so", () => {
    expect(recallLine).toMatchObject({ type: "diplomatic", actor: "BBB", target: "AAA", claimant: null });
    expect(totalLine?.claimant).toEqual({ name: "Ruritania", kind: "GOVERNMENT", party: "BBB" });
    expect(denialLine).toMatchObject({ type: "incident", denied: true, zone: "QUOTE" });
  });
});

describe("a line on its way in", () => {
  test("is what went out", () => {
    expect(parseExchange(JSON.stringify(line))).toEqual({ ok: true, value: line });
  });

  test("may leave optional fields out", () => {
    const result = parsed(([first]) => {
      for (const key of ["claimant", "zone", "scope", "derived", "partOf", "nationality"]) delete first?.[key];
    });
    expect(result.ok && result.value.claims[0]).toMatchObject({
      claimant: null,
      zone: "BODY",
      scope: "INCIDENT",
      partOf: null,
    });
  });

  test("is refused with the path to the field where a word is not in the vocabulary", () => {
    const result = parsed(([first]) => Object.assign(first ?? {}, { effect: "SLAIN" }));
    expect(result.ok ? null : result.failure.path).toEqual(["claims", "0", "effect"]);
    expect(result.ok ? "" : result.failure.message).toMatch(/^claims\.0\.effect: /);
  });

  test.each([
    ["a minimum above its maximum", { min: 5, max: 4 }, ["claims", "1", "min"]],
    ["a part of itself", { partOf: 1 }, ["claims", "1", "partOf"]],
    ["a part of what is no figure", { partOf: 2 }, ["claims", "1", "partOf"]],
    ["a part of nothing", { partOf: 40 }, ["claims", "1", "partOf"]],
    [
      "evidence as long as it is not",
      { evidence: [{ start: 0, end: 3, exact: "four" }] },
      ["claims", "1", "evidence", "0"],
    ],
    ["no evidence", { evidence: [] }, ["claims", "1", "evidence"]],
    [
      "a day that no calendar has",
      { incident: { kind: "ATTACK", date: { start: "2031-02-30", end: "2031-03-01", precision: 1 } } },
      ["claims", "1", "incident", "date", "start"],
    ],
  ])("is refused for %s", (_, change, path) => {
    const result = parsed((claims) => Object.assign(claims[1] ?? {}, change));
    expect(result.ok ? null : result.failure.path).toEqual(path);
  });

  test("is refused where it is not JSON, or of another format", () => {
    expect(parseExchange("{")).toMatchObject({ ok: false, failure: { code: "exchange.json" } });
    expect(parseExchange('{"format":"demarche.claims/9"}')).toMatchObject({ ok: false, failure: { path: ["format"] } });
  });
});

test("the shipped JSON Schema is the model's", async () => {
  const printed = `${JSON.stringify(claimsJsonSchema(), null, 2)}\n`;
  await expect(printed).toMatchFileSnapshot("../../schema/demarche.claims-1.schema.json");
});
