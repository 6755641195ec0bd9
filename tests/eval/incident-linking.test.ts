import { beforeAll, describe, expect, it } from "vitest";
import { sharedFolder } from "../support/shared.ts";
import { compareTallies } from "./linking/compare-tallies.ts";
import { type LabelledCrisis, labelledCrisis } from "./linking/labelled-incidents.ts";
import { type Linked, linkArticles } from "./linking/link-articles.ts";
import { pairwise } from "./linking/pairwise.ts";

const evaluation = sharedFolder("eval");
const seeds = sharedFolder("seeds");

const FLOOR = 0.95;

describe.runIf(evaluation && seeds)("incidents of the labelled articles, all taken in as one crisis (R13)", () => {
  let labelled: LabelledCrisis;
  let linked: Linked;
  beforeAll(async () => {
    labelled = labelledCrisis({ evaluation: evaluation ?? "", seeds: seeds ?? "" });
    linked = await linkArticles(labelled.articles);
  });

  it("are linked as the labels have them, pair by pair", () => {
    const { incidentOfClaim } = linked.view;
    const items = linked.found.map(({ label, claimId }) => ({
      labelled: label.incident,
      found: claimId === null ? null : (incidentOfClaim[claimId] ?? null),
    }));
    const score = pairwise(items);
    console.info(
      `linking of ${items.length} claims: precision ${score.precision}, recall ${score.recall}, F1 ${score.f1}`,
    );
    expect(score.f1).toBeGreaterThanOrEqual(FLOOR);
  });

  it("have the killed at the least, at best and at the most that the labels have", () => {
    const compared = compareTallies({ incidents: labelled.incidents, ...linked });
    for (const { incident, labelled: label, derived } of compared)
      console.info(`${incident}: ${derived}, labelled ${label}`);
    expect(compared.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(compared).toHaveLength(labelled.incidents.length);
  });
});
