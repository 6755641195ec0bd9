import { CASUALTY_EFFECTS, FIGURE_SCOPES, QUANTIFIERS } from "@demarche/domain";
import { describe, expect, it } from "vitest";
import { CONSTRUCTS } from "./constructs.ts";
import { LABELLED_ACTS } from "./diplomatic-score.ts";
import { type LabelledText, loadLabelledTexts } from "./labelled-text.ts";
import { OWN_SETS } from "./score-own-set.ts";

/** What the texts that teach rules show: tags, and what stands in the labels. */
const shownBy = ({ constructs, claims }: LabelledText): Set<string> =>
  new Set([
    ...constructs,
    ...claims.flatMap((claim) =>
      claim.type === "casualty" ? [claim.effect, claim.quantifier, claim.scope] : [claim.act, claim.status],
    ),
  ]);

const shown = OWN_SETS.filter(({ name }) => !name.startsWith("holdout"))
  .flatMap(({ folder }) => loadLabelledTexts(folder))
  .map(shownBy);
const textsShowing = (construct: string) => shown.filter((text) => text.has(construct)).length;

/** The guideline counts no displaced people, and a label is never hearsay. */
const EFFECTS = CASUALTY_EFFECTS.filter((effect) => effect !== "DISPLACED");
const STATUSES = ["DISCUSSED", "AGREED", "PLANNED", "ANNOUNCED", "EFFECTED", "DENIED"];

describe("the texts that rules are developed on", () => {
  it.each([...CONSTRUCTS, ...EFFECTS, ...QUANTIFIERS, ...FIGURE_SCOPES, ...LABELLED_ACTS, ...STATUSES])(
    "show %s at least twice",
    (construct) => {
      expect(textsShowing(construct)).toBeGreaterThanOrEqual(2);
    },
  );

  it("show nothing that is not in them", () => {
    expect(textsShowing("no-such-construct")).toBe(0);
  });
});
