import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diplomacyOf, on, spokesperson, type Telling } from "../testing/diplomatic-record.ts";

const call = { act: "PHONE_CALL", date: on("2031-05-08") } as const;
const visit = { act: "VISIT", actor: "PRY", target: "URY" } as const;

describe("one act however often told", () => {
  it("takes either side's telling of a call for one", () => {
    const back = { ...call, actor: "PRY", target: "URY" } as const;
    const { acts } = diplomacyOf([
      { id: "d1", claims: [call] },
      { id: "d2", claims: [back, call] },
    ]);
    expect(acts).toMatchObject([{ type: "PHONE_CALL", status: "EFFECTED", claimIds: ["d1-0", "d2-0", "d2-1"] }]);
  });

  it("keeps the direction of acts that one side does to the other", () => {
    const condemned = { act: "CONDEMNATION", date: on("2031-05-08") } as const;
    const back = { ...condemned, actor: "PRY", target: "URY" } as const;
    expect(diplomacyOf([{ id: "d1", claims: [condemned, back] }]).acts).toHaveLength(2);
  });

  it("holds a day's difference for a dispute about one date, and two days for two calls", () => {
    const next = { ...call, date: on("2031-05-09") };
    const [act, ...more] = diplomacyOf([
      { id: "d1", claims: [call] },
      { id: "d2", claims: [next] },
    ]).acts;
    expect(more).toEqual([]);
    expect(act?.date.disputed).toBe(true);
    const later = { ...call, date: on("2031-05-10") };
    expect(
      diplomacyOf([
        { id: "d1", claims: [call] },
        { id: "d2", claims: [later] },
      ]).acts,
    ).toHaveLength(2);
  });

  it("believes a text that tells of calls on two days", () => {
    const next = { ...call, date: on("2031-05-09") };
    expect(diplomacyOf([{ id: "d1", claims: [call, next] }]).acts).toHaveLength(2);
  });

  it("gives an undated telling to the last such act before it was published", () => {
    const earlier = { ...call, date: on("2031-05-02") };
    const { acts } = diplomacyOf([
      { id: "d1", publishedAt: "2031-05-09", claims: [earlier, call] },
      { id: "d2", publishedAt: "2031-05-04", claims: [{ ...call, date: null }] },
    ]);
    expect(acts.map(({ date, claimIds }) => [date.start, claimIds])).toEqual([
      ["2031-05-02", ["d1-0", "d2-0"]],
      ["2031-05-08", ["d1-1"]],
    ]);
  });

  it("keeps undated tellings of different weeks apart", () => {
    const undated = { ...call, date: null };
    const { acts } = diplomacyOf([
      { id: "d1", publishedAt: "2031-05-02", claims: [undated] },
      { id: "d2", publishedAt: "2031-05-03", claims: [undated] },
      { id: "d3", publishedAt: "2031-05-20", claims: [undated] },
    ]);
    expect(acts.map(({ claimIds }) => claimIds)).toEqual([["d1-0", "d2-0"], ["d3-0"]]);
  });

  it("lets a telling with an open side join the only pair it fits", () => {
    const open = { ...call, target: null };
    const joined = diplomacyOf([
      { id: "d1", claims: [call] },
      { id: "d2", claims: [open] },
    ]).acts;
    expect(joined).toMatchObject([{ actor: "URY", target: "PRY", claimIds: ["d1-0", "d2-0"] }]);
    const other = { ...call, target: "BOL" };
    expect(
      diplomacyOf([
        { id: "d1", claims: [call, other] },
        { id: "d2", claims: [open] },
      ]).acts,
    ).toHaveLength(3);
  });

  it("tells two meetings of one day apart by who met", () => {
    const ministers = {
      act: "MEETING",
      date: on("2031-05-08"),
      participants: ["Ana Quiroga", "Luis Benítez-Roa"],
    } as const;
    const leader = { ...ministers, participants: ["Quiroga", "Marta Ferreyra"] };
    const respelt = { ...ministers, participants: ["Luis Benitez Roa", "Anna Quiroga"] };
    const { acts } = diplomacyOf([
      { id: "d1", claims: [{ ...ministers, participants: [...ministers.participants] }, leader] },
      { id: "d2", claims: [respelt] },
    ]);
    expect(acts.map(({ claimIds }) => claimIds)).toEqual([["d1-0", "d2-0"], ["d1-1"]]);
    expect(acts[0]?.participants).toEqual(["Anna Quiroga", "Luis Benítez-Roa"]);
  });

  it("leaves out acts between states outside the crisis", () => {
    expect(diplomacyOf([{ id: "d1", claims: [{ ...call, actor: "NOR", target: "SWE" }] }]).acts).toEqual([]);
  });

  it("keeps an appeal from outside to both sides at once", () => {
    const appeal = { act: "APPEAL_FOR_RESTRAINT", actor: "UNO", target: null } as const;
    expect(diplomacyOf([{ id: "d1", claims: [appeal] }]).acts).toMatchObject([{ actor: "UNO", target: null }]);
  });

  it("carries the codes of the event schemes as attributes", () => {
    expect(diplomacyOf([{ id: "d1", claims: [call] }]).acts).toMatchObject([{ cameo: "041", plover: "CONSULT" }]);
  });
});

describe("the status of an act", () => {
  it("advances from the plan of a visit to the visit, on the day of the visit", () => {
    const planned = { ...visit, status: "PLANNED", date: on("2031-05-05"), plannedDate: on("2031-05-11") } as const;
    const made = { ...visit, date: on("2031-05-12") } as const;
    const tellings: Telling[] = [
      { id: "d1", publishedAt: "2031-05-05", claims: [planned] },
      { id: "d2", publishedAt: "2031-05-12", claims: [made] },
    ];
    const before = diplomacyOf(tellings, { asOf: "2031-05-06T00:00:00.000Z" }).acts;
    const after = diplomacyOf(tellings).acts;
    expect(before).toMatchObject([{ status: "PLANNED", plannedDate: on("2031-05-11") }]);
    expect(after).toMatchObject([{ status: "EFFECTED", date: { start: "2031-05-12", disputed: false } }]);
    expect(after[0]?.id).toBe(before[0]?.id);
  });

  it("keeps the stages of a mission's act as acts of their own", () => {
    const returned = { act: "AMBASSADOR_RETURNED" } as const;
    const claims = (["DISCUSSED", "AGREED", "EFFECTED"] as const).map((status) => ({ ...returned, status }));
    expect(diplomacyOf([{ id: "d1", claims }]).acts.map(({ status }) => status)).toEqual([
      "DISCUSSED",
      "AGREED",
      "EFFECTED",
    ]);
  });

  it("stays denied where only a denial is told, and is disputed where it is also asserted", () => {
    const denial = { ...call, status: "DENIED", claimant: spokesperson("URY") } as const;
    expect(diplomacyOf([{ id: "d1", claims: [denial] }]).acts).toMatchObject([{ status: "DENIED", disputed: false }]);
    expect(diplomacyOf([{ id: "d1", claims: [call, denial] }]).acts).toMatchObject([
      { status: "EFFECTED", disputed: true },
    ]);
  });

  it("is not advanced by a text that is set aside, and marks an act that only such texts tell", () => {
    const planned = { ...visit, status: "PLANNED", plannedDate: on("2031-05-11") } as const;
    const made = { ...visit, date: on("2031-05-11") } as const;
    const doubtful: Telling = { id: "d2", grade: "E", claims: [made, { ...visit, act: "MEDIATION_REJECTED" }] };
    const { acts } = diplomacyOf([{ id: "d1", claims: [planned] }, doubtful]);
    expect(acts).toMatchObject([
      { type: "VISIT", status: "PLANNED", excluded: false, claimIds: ["d1-0", "d2-0"] },
      { type: "MEDIATION_REJECTED", excluded: true },
    ]);
  });
});

describe("whatever is told of acts", () => {
  const claim = fc.record({
    act: fc.constantFrom("PHONE_CALL", "MEETING", "VISIT", "AMBASSADOR_RECALLED"),
    status: fc.constantFrom("PLANNED", "EFFECTED", "DENIED"),
    date: fc.option(fc.integer({ min: 1, max: 9 }).map((n) => on(`2031-05-0${n}`))),
    actor: fc.constantFrom("URY", "PRY", null),
    target: fc.constantFrom("URY", "PRY", null),
    participants: fc.subarray(["Ana Quiroga", "Luis Benítez", "Marta Ferreyra"]),
  });
  const tellings = fc
    .array(fc.array(claim, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
    .map((all) => all.map((claims, i) => ({ id: `d${i}`, claims })) as unknown as Telling[]);

  it("each claim belongs to exactly one act", () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const { acts, known } = diplomacyOf(told);
        expect(acts.flatMap(({ claimIds }) => claimIds).sort()).toEqual(known.claims.map(({ id }) => id).sort());
      }),
    );
  });

  it("the order of the record makes no difference", () => {
    fc.assert(
      fc.property(tellings, (told) => {
        expect(diplomacyOf([...told].reverse()).acts).toEqual(diplomacyOf(told).acts);
      }),
    );
  });

  it("telling it again in another text adds no act", () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const retold = told.map((one) => ({ ...one, id: `${one.id}-again` }));
        expect(diplomacyOf([...told, ...retold]).acts).toHaveLength(diplomacyOf(told).acts.length);
      }),
    );
  });
});
