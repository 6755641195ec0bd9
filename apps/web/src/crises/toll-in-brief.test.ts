import { describe, expect, it } from "vitest";
import { tollInBrief } from "./toll-in-brief.ts";

const range = (best: number | null) => ({ low: best, best, high: best, open: false });
const part = (kind: string, best: number | null) => ({ ...range(best), incident: { kind } });

describe("the toll in brief", () => {
  it("is the strikes' toll with the other incidents beside it", () => {
    const parts = [part("AIR_DRONE_STRIKE", 11), part("ATTACK", 9), part("ARMED_CLASH", null)];
    const brief = tollInBrief({
      killed: { ...range(20), byIncident: parts },
      strikes: range(11),
      incidents: { nodes: [{ kind: "AIR_DRONE_STRIKE" }] },
    });
    expect(brief).toEqual({ tally: range(11), kinds: "strikes", elsewhere: "9 in another incident" });
  });

  it("is the whole toll where nothing was a strike", () => {
    const killed = { ...range(9), byIncident: [part("ATTACK", 9)] };
    const brief = tollInBrief({ killed, strikes: range(null), incidents: { nodes: [{ kind: "ATTACK" }] } });
    expect(brief).toEqual({ tally: killed, kinds: null, elsewhere: null });
  });
});
