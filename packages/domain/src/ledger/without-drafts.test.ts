import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordedClaim } from "../record/record.ts";
import { atLeast, CHILE, crisisOf, killed, LATEST, PERU, type Report, report } from "../testing/casualty-record.ts";
import { on } from "../testing/diplomatic-record.ts";
import { deriveCrisis } from "./derive-crisis.ts";

const reports: Report[] = [
  report("a", [killed(4, { claimant: CHILE })]),
  report("b", [atLeast(3), killed(9, { claimant: PERU })]),
];

function viewWith(change: (claim: RecordedClaim) => RecordedClaim) {
  const record = crisisOf(reports);
  return deriveCrisis({ record: { ...record, claims: record.claims.map(change) }, moment: LATEST });
}

const ofPeru = ({ claim }: RecordedClaim) => claim.claimant?.party === "PER";

describe("a draft", () => {
  it("is in no view: not counted, not set aside, not in dispute with anyone", () => {
    const drafted = viewWith((claim) => (ofPeru(claim) ? { ...claim, reviewState: "DRAFT", draft: true } : claim));
    const record = crisisOf(reports);
    const without = { ...record, claims: record.claims.filter((claim) => !ofPeru(claim)) };
    expect(drafted).toEqual(deriveCrisis({ record: without, moment: LATEST }));
  });

  it("counts like any other claim once it is accepted", () => {
    const accepted = viewWith((claim) => (ofPeru(claim) ? { ...claim, reviewState: "ACCEPTED", draft: true } : claim));
    expect(accepted.incidents[0]?.tallies.KILLED).toMatchObject({ low: 4, high: 9 });
  });

  it("changes nothing, whatever it says and on either clock", () => {
    const figure = fc
      .record({ n: fc.nat(40), day: fc.nat(20), actors: fc.constantFrom<string[]>(["PER"], ["CHL"], []) })
      .map(({ n, day, actors }) =>
        killed(n, { incident: { actors, date: on(`2031-05-${String(day + 1).padStart(2, "0")}`) } }),
      );
    fc.assert(
      fc.property(
        fc.array(figure, { maxLength: 6 }),
        fc.constantFrom("PUBLISHED" as const, "RECORDED" as const),
        (figures, clock) => {
          const moment = { ...LATEST, clock };
          const record = crisisOf([...reports, report("c", [killed(1)])]);
          const drafts = crisisOf([report("c", figures)]).claims.map(
            (claim, index): RecordedClaim => ({
              ...{ ...claim, id: `draft-${index}` },
              ...({ reviewState: "DRAFT", draft: true } as const),
            }),
          );
          const more = { ...record, claims: [...record.claims, ...drafts] };
          expect(deriveCrisis({ record: more, moment })).toEqual(deriveCrisis({ record, moment }));
        },
      ),
      { numRuns: 50 },
    );
  });
});
