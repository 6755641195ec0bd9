import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diplomacyOf, on, spokesperson, type Telling } from "../testing/diplomatic-record.ts";

const recall = { act: "AMBASSADOR_RECALLED", date: on("2031-05-04") } as const;
const withdrawal = { act: "AMBASSADOR_WITHDRAWN", date: on("2031-05-05") } as const;

describe("a mission's status (R18)", () => {
  it("is unknown in both directions before any act is evidenced", () => {
    const { missions } = diplomacyOf([]);
    expect(missions.map(({ id, status, since }) => [id, status, since])).toEqual([
      ["mission-URY-PRY", "UNKNOWN", null],
      ["mission-PRY-URY", "UNKNOWN", null],
    ]);
  });

  it("moves by the sender's recall, since its day, and leaves the other direction alone", () => {
    const { mission } = diplomacyOf([{ id: "d1", claims: [recall] }]);
    expect(mission("URY-PRY")).toMatchObject({ status: "AMBASSADOR_RECALLED", claimIds: ["d1-0"], disputed: false });
    expect(mission("URY-PRY").since?.start).toBe("2031-05-04");
    expect(mission("PRY-URY").status).toBe("UNKNOWN");
  });

  it("shows what a recall presupposes as inferred", () => {
    const { timeline } = diplomacyOf([{ id: "d1", claims: [recall] }]).mission("URY-PRY");
    expect(timeline.map(({ from, to, status, inferred }) => [from, to, status, inferred])).toEqual([
      [null, "2031-05-04", "AMBASSADOR_IN_POST", true],
      ["2031-05-04", null, "AMBASSADOR_RECALLED", false],
    ]);
  });

  it("moves by the receiver's expulsion or bar, upon the mission of the state acted upon", () => {
    const expelled = { act: "AMBASSADOR_EXPELLED", actor: "PRY", target: "URY" } as const;
    expect(diplomacyOf([{ id: "d1", claims: [expelled] }]).mission("URY-PRY").status).toBe("AMBASSADOR_EXPELLED");
    const barred = { ...expelled, act: "AMBASSADOR_BARRED_FROM_RETURNING" } as const;
    expect(diplomacyOf([{ id: "d1", claims: [barred] }]).mission("URY-PRY").status).toBe("AMBASSADOR_BARRED");
  });

  it.each([
    ["names no actor", { actorNamed: false }],
    ["names no actor", { actor: null }],
    ["hearsay", { status: "REPORTED" }],
    ["other side's word", { claimant: spokesperson("PRY") }],
    ["tells of an envoy below the ambassador", { level: "CHARGE_DAFFAIRES" }],
    ["tells of an envoy below the ambassador", { level: "NONE" }],
  ] as const)("keeps a reading beside the status where it is only reported: %s", (reason, part) => {
    const mission = diplomacyOf([{ id: "d1", claims: [{ ...recall, ...part }] }]).mission("URY-PRY");
    expect(mission.status).toBe("UNKNOWN");
    expect(mission.reported).toMatchObject([{ act: "AMBASSADOR_RECALLED", reason, claimIds: ["d1-0"] }]);
  });

  it.each([spokesperson("URY"), spokesperson("CHL")])(
    "moves by the word of the acting side or of a third",
    (claimant) => {
      const { mission } = diplomacyOf([{ id: "d1", claims: [{ ...recall, claimant }] }]);
      expect(mission("URY-PRY").status).toBe("AMBASSADOR_RECALLED");
    },
  );

  it("sets aside a machine-written text, and says so", () => {
    const mission = diplomacyOf([{ id: "d1", flags: ["MACHINE_WRITTEN"], claims: [recall] }]).mission("URY-PRY");
    expect(mission.status).toBe("UNKNOWN");
    expect(mission.reported[0]?.reason).toContain("set aside: ");
  });

  it("does not move where the acting side denies what others say of it", () => {
    const denial = { ...recall, status: "DENIED", claimant: spokesperson("URY") } as const;
    const { mission, acts } = diplomacyOf([
      { id: "d1", claims: [recall] },
      { id: "d2", claims: [denial] },
    ]);
    expect(mission("URY-PRY").status).toBe("UNKNOWN");
    expect(mission("URY-PRY").reported[0]?.reason).toBe("denied by the competent side");
    expect(acts).toMatchObject([{ status: "EFFECTED", disputed: true }]);
  });

  it("knows nothing of what was published later", () => {
    const tellings: Telling[] = [{ id: "d1", publishedAt: "2031-05-10", claims: [recall] }];
    expect(diplomacyOf(tellings, { asOf: "2031-05-09T00:00:00.000Z" }).mission("URY-PRY").status).toBe("UNKNOWN");
    expect(diplomacyOf(tellings, { asOf: "2031-05-10T12:00:00.000Z" }).mission("URY-PRY").status).toBe(
      "AMBASSADOR_RECALLED",
    );
  });

  it("puts relations that one side severs into both directions, and lets nothing but their restoring end it", () => {
    const severed = { act: "RELATIONS_SEVERED", date: on("2031-05-04") } as const;
    const later = { ...recall, date: on("2031-05-20") };
    const tellings: Telling[] = [
      { id: "d1", claims: [severed] },
      { id: "d2", claims: [later] },
    ];
    expect(diplomacyOf(tellings).mission("PRY-URY")).toMatchObject({ status: "RELATIONS_SEVERED", level: "NONE" });
    expect(diplomacyOf(tellings).mission("URY-PRY").status).toBe("RELATIONS_SEVERED");
    const restored = {
      id: "d3",
      claims: [{ act: "RELATIONS_RESTORED", date: on("2031-06-01") }],
    } as const satisfies Telling;
    expect(diplomacyOf([...tellings, restored]).mission("PRY-URY")).toMatchObject({ status: "UNKNOWN", since: null });
  });

  it("keeps relations severed when a mission is closed after them", () => {
    const severed = { act: "RELATIONS_SEVERED", date: on("2031-05-04") } as const;
    const closed = { act: "MISSION_CLOSED", date: on("2031-05-06") } as const;
    const { mission } = diplomacyOf([{ id: "d1", claims: [severed, closed] }]);
    expect(mission("URY-PRY").timeline.map(({ status }) => status)).toEqual(["UNKNOWN", "RELATIONS_SEVERED"]);
    expect(diplomacyOf([{ id: "d1", claims: [closed] }]).mission("URY-PRY").status).toBe("MISSION_CLOSED");
  });

  it("follows a party's missions elsewhere where an act tells of one", () => {
    const { missions } = diplomacyOf([{ id: "d1", claims: [{ ...recall, target: "BOL" }] }]);
    expect(missions.map(({ id }) => id)).toEqual(["mission-URY-PRY", "mission-PRY-URY", "mission-URY-BOL"]);
  });
});

describe("a return", () => {
  const returned = { act: "AMBASSADOR_RETURNED", date: on("2031-05-20") } as const;

  it("puts the ambassador in post only once effected", () => {
    const announced = { ...returned, status: "ANNOUNCED" } as const;
    const before = diplomacyOf([{ id: "d1", claims: [recall, announced] }]).mission("URY-PRY");
    expect(before.status).toBe("AMBASSADOR_RECALLED");
    expect(before.overlays).toMatchObject([{ act: "AMBASSADOR_RETURNED", status: "PLANNED" }]);
    const after = diplomacyOf([{ id: "d1", claims: [recall, returned] }]).mission("URY-PRY");
    expect(after).toMatchObject({ status: "AMBASSADOR_IN_POST", level: "AMBASSADOR", overlays: [] });
  });

  it("stays in sight when an act that changes nothing comes after its discussion", () => {
    const discussed = { ...returned, status: "DISCUSSED", date: on("2031-05-08"), level: "AMBASSADOR" } as const;
    const restored = { act: "RELATIONS_RESTORED", status: "ANNOUNCED", date: on("2031-05-09") } as const;
    const mission = diplomacyOf([{ id: "d1", claims: [recall, discussed, restored] }]).mission("URY-PRY");
    expect(mission).toMatchObject({
      status: "AMBASSADOR_RECALLED",
      level: "UNKNOWN",
      overlays: [{ status: "DISCUSSED" }],
    });
  });

  it("goes out of sight when the ambassador is recalled anew after its discussion", () => {
    const back = { ...returned, date: on("2031-05-08") };
    const discussed = { ...returned, status: "DISCUSSED", date: on("2031-05-06") } as const;
    const again = { ...recall, date: on("2031-05-20") };
    const { mission } = diplomacyOf([
      { id: "d1", claims: [recall, discussed, back] },
      { id: "d2", claims: [again] },
    ]);
    expect(mission("URY-PRY")).toMatchObject({ status: "AMBASSADOR_RECALLED", overlays: [] });
  });

  it("keeps each stage of its way as an overlay", () => {
    const discussed = { ...returned, status: "DISCUSSED", date: on("2031-05-08") } as const;
    const agreed = { ...returned, status: "AGREED", date: on("2031-05-09"), plannedDate: on("2031-05-15") } as const;
    const tellings: Telling[] = [{ id: "d1", claims: [recall, discussed, agreed] }];
    const overlays = (asOf: string) => diplomacyOf(tellings, { asOf }).mission("URY-PRY").overlays;
    expect(overlays("2031-05-15T23:00:00.000Z").map(({ status, overdue }) => [status, overdue])).toEqual([
      ["DISCUSSED", false],
      ["AGREED", false],
    ]);
    expect(overlays("2031-05-16T00:00:00.000Z")[1]).toMatchObject({
      status: "AGREED",
      overdue: true,
      plannedDate: on("2031-05-15"),
    });
  });
});

describe("an act told anew with nothing between", () => {
  it("keeps the day since which the ambassador has been gone, and adds its claims", () => {
    const { mission } = diplomacyOf([
      { id: "d1", claims: [recall] },
      { id: "d2", claims: [{ ...recall, date: on("2031-05-20") }] },
    ]);
    expect(mission("URY-PRY")).toMatchObject({ status: "AMBASSADOR_RECALLED", claimIds: ["d1-0", "d2-0"] });
    expect(mission("URY-PRY").since?.start).toBe("2031-05-04");
    expect(mission("URY-PRY").timeline.map(({ from, to }) => [from, to])).toEqual([
      [null, "2031-05-04"],
      ["2031-05-04", null],
    ]);
  });
});

describe("an undated act", () => {
  const undated = { ...recall, date: null };
  const returned = { act: "AMBASSADOR_RETURNED", date: on("2031-05-08") } as const;

  it("comes before its mending in a text that looks back on both", () => {
    const severed = { act: "RELATIONS_SEVERED" } as const;
    const restored = { act: "RELATIONS_RESTORED", date: on("2031-05-05") } as const;
    const { mission } = diplomacyOf([{ id: "d1", claims: [severed, restored] }]);
    expect(mission("PRY-URY").timeline.map(({ status }) => status)).toEqual([
      "UNKNOWN",
      "RELATIONS_SEVERED",
      "UNKNOWN",
    ]);
    expect(diplomacyOf([{ id: "d1", claims: [undated, returned] }]).mission("URY-PRY").status).toBe(
      "AMBASSADOR_IN_POST",
    );
  });

  it("comes before a mending that has nothing else to mend", () => {
    const { mission } = diplomacyOf([
      { id: "d1", publishedAt: "2031-05-09", claims: [returned] },
      { id: "d2", publishedAt: "2031-05-12", claims: [undated] },
    ]);
    expect(mission("URY-PRY").status).toBe("AMBASSADOR_IN_POST");
  });

  it("is news where the mending has its own act behind it", () => {
    const expelled = { act: "AMBASSADOR_EXPELLED", actor: "PRY", target: "URY" } as const;
    const { mission } = diplomacyOf([
      { id: "d1", publishedAt: "2031-05-09", claims: [recall, returned] },
      { id: "d2", publishedAt: "2031-05-30", claims: [expelled] },
    ]);
    expect(mission("URY-PRY").status).toBe("AMBASSADOR_EXPELLED");
  });
});

describe("rival readings (R19)", () => {
  it("stand side by side, best by the number of origins, and are disputed", () => {
    const { mission } = diplomacyOf([
      { id: "d1", claims: [recall] },
      { id: "d2", claims: [recall] },
      { id: "d3", claims: [withdrawal] },
    ]);
    expect(mission("URY-PRY")).toMatchObject({ status: "AMBASSADOR_RECALLED", disputed: true });
    expect(mission("URY-PRY").timeline.at(-1)?.actIds).toHaveLength(2);
  });

  it("are none where they lie more than two days apart", () => {
    const later = { ...withdrawal, date: on("2031-05-09") };
    const { mission } = diplomacyOf([
      { id: "d1", claims: [recall] },
      { id: "d2", claims: [later] },
    ]);
    expect(mission("URY-PRY")).toMatchObject({ status: "AMBASSADOR_WITHDRAWN", disputed: false });
  });

  it("are none where the sender's recall is answered by an expulsion on a later day: both are steps", () => {
    const expelled = { act: "AMBASSADOR_EXPELLED", actor: "PRY", target: "URY" } as const;
    const after = diplomacyOf([
      { id: "d1", claims: [recall] },
      { id: "d2", claims: [{ ...expelled, date: on("2031-05-05") }] },
    ]).mission("URY-PRY");
    expect(after).toMatchObject({ status: "AMBASSADOR_EXPELLED", disputed: false });
    expect(after.timeline.map(({ status, from, to }) => [status, from, to])).toEqual([
      ["AMBASSADOR_IN_POST", null, "2031-05-04"],
      ["AMBASSADOR_RECALLED", "2031-05-04", "2031-05-05"],
      ["AMBASSADOR_EXPELLED", "2031-05-05", null],
    ]);
    const sameDay = diplomacyOf([
      { id: "d1", claims: [recall] },
      { id: "d2", claims: [{ ...expelled, date: recall.date }] },
    ]);
    expect(sameDay.mission("URY-PRY").disputed).toBe(true);
  });

  it("are none where one text tells both: the graver act takes in the milder", () => {
    const severed = { act: "RELATIONS_SEVERED", date: on("2031-05-04") } as const;
    const { mission } = diplomacyOf([
      { id: "d1", claims: [recall, severed] },
      { id: "d2", claims: [recall] },
    ]);
    expect(mission("URY-PRY")).toMatchObject({ status: "RELATIONS_SEVERED", disputed: false });
  });

  it("are disputed where no status is evidenced at all", () => {
    const { mission } = diplomacyOf([
      { id: "d1", claims: [{ ...recall, actorNamed: false, date: null }] },
      { id: "d2", grade: "E", claims: [{ ...withdrawal, date: null }] },
    ]);
    expect(mission("URY-PRY")).toMatchObject({ status: "UNKNOWN", disputed: true, claimIds: [] });
    expect(
      mission("URY-PRY")
        .reported.map(({ act }) => act)
        .sort(),
    ).toEqual(["AMBASSADOR_RECALLED", "AMBASSADOR_WITHDRAWN"]);
  });

  it("do not make an evidenced status disputed where they are only reported", () => {
    const passive = { ...withdrawal, actorNamed: false };
    const { mission } = diplomacyOf([
      { id: "d1", claims: [recall] },
      { id: "d2", claims: [passive] },
    ]);
    expect(mission("URY-PRY")).toMatchObject({ status: "AMBASSADOR_RECALLED", disputed: false });
    expect(mission("URY-PRY").reported).toMatchObject([{ act: "AMBASSADOR_WITHDRAWN", reason: "names no actor" }]);
  });

  it("do not make an evidenced status disputed where they are set aside", () => {
    const { mission } = diplomacyOf([
      { id: "d1", claims: [recall] },
      { id: "d2", grade: "E", claims: [withdrawal] },
    ]);
    expect(mission("URY-PRY")).toMatchObject({ status: "AMBASSADOR_RECALLED", disputed: false });
  });
});

describe("the level (R20)", () => {
  const summons = { act: "ENVOY_SUMMONED", actor: "PRY", target: "URY", level: "CHARGE_DAFFAIRES" } as const;

  it("is inferred from whom the host summons, apart from the status", () => {
    const mission = diplomacyOf([{ id: "d1", claims: [recall, summons] }]).mission("URY-PRY");
    expect(mission).toMatchObject({
      status: "AMBASSADOR_RECALLED",
      level: "CHARGE_DAFFAIRES",
      levelInferred: true,
      levelClaimIds: ["d1-1"],
    });
  });

  it("is stated, not inferred, where a mission is downgraded to it", () => {
    const downgraded = { act: "MISSION_DOWNGRADED", level: "CHARGE_DAFFAIRES" } as const;
    const mission = diplomacyOf([{ id: "d1", claims: [downgraded] }]).mission("URY-PRY");
    expect(mission).toMatchObject({ status: "UNKNOWN", level: "CHARGE_DAFFAIRES", levelInferred: false });
  });

  it("falls back to unknown when the ambassador leaves and nobody says who stayed", () => {
    const earlier = { ...summons, level: "AMBASSADOR", date: on("2031-05-02") } as const;
    const mission = diplomacyOf([{ id: "d1", claims: [earlier, recall] }]).mission("URY-PRY");
    expect(mission.level).toBe("UNKNOWN");
    expect(mission.timeline.map(({ level }) => level)).toEqual(["AMBASSADOR", "UNKNOWN"]);
  });
});

describe("whatever is told", () => {
  const status = fc.constantFrom("DISCUSSED", "AGREED", "PLANNED", "ANNOUNCED", "EFFECTED", "REPORTED", "DENIED");
  const act = fc.constantFrom(
    "AMBASSADOR_RECALLED",
    "AMBASSADOR_WITHDRAWN",
    "AMBASSADOR_EXPELLED",
    "AMBASSADOR_BARRED_FROM_RETURNING",
    "AMBASSADOR_RETURNED",
    "RELATIONS_SEVERED",
    "RELATIONS_RESTORED",
    "MISSION_CLOSED",
  );
  const day = fc.integer({ min: 1, max: 9 }).map((n) => on(`2031-05-0${n}`));
  const side = fc.constantFrom("URY", "PRY");
  const claim = fc.record({ act, status, date: fc.option(day), actor: side, target: side, actorNamed: fc.boolean() });
  const telling = fc.record({
    claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
    grade: fc.constantFrom("B", "C", "E"),
  });
  const tellings = fc
    .array(telling, { maxLength: 6 })
    .map((all) => all.map((one, i) => ({ id: `d${i}`, ...one })) as unknown as Telling[]);

  const pending = (told: Telling[]): Telling[] => {
    return told.map((one) => ({
      ...one,
      claims: one.claims.filter(({ status: s }) => s === "DISCUSSED" || s === "AGREED" || s === "PLANNED"),
    }));
  };

  it("discussing, agreeing and planning never move a status", () => {
    fc.assert(
      fc.property(tellings, (told) => {
        for (const mission of diplomacyOf(pending(told)).missions) expect(mission.status).toBe("UNKNOWN");
      }),
    );
  });

  it("claims that are set aside never move a status, nor its dispute once it is evidenced", () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const all = diplomacyOf(told).missions;
        const counted = diplomacyOf(told.filter(({ grade }) => grade !== "E")).missions;
        expect(all.map(({ status }) => status)).toEqual(counted.map(({ status }) => status));
      }),
    );
  });

  it("the order of the record makes no difference", () => {
    fc.assert(
      fc.property(tellings, (told) => {
        expect(diplomacyOf([...told].reverse()).missions).toEqual(diplomacyOf(told).missions);
      }),
    );
  });

  it("a timeline leaves no gap and ends in the status in force", () => {
    fc.assert(
      fc.property(tellings, (told) => {
        for (const { timeline, status: current } of diplomacyOf(told).missions) {
          expect(timeline.at(-1)).toMatchObject({ to: null, status: current });
          for (const [i, { to }] of timeline.entries()) {
            const next = timeline[i + 1];
            if (next?.from != null) expect(to).toBe(next.from);
          }
        }
      }),
    );
  });
});
