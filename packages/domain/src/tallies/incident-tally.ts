import { byText, groupBy } from "../ledger/group-by.ts";
import { isSameList } from "../ledger/kept-by-list.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { latelyKept } from "../ledger/lately-kept.ts";
import { lazily } from "../ledger/lazily.ts";
import type { ClaimantTally, ClassTally, ReasonedClaim, TallyBadge, TallyView } from "../views/tally-view.ts";
import type { CasualtyEffect, VictimClass } from "../vocabulary/casualties.ts";
import { because } from "./because.ts";
import type { IncidentGround } from "./best-figure.ts";
import { type ClaimantRow, claimantRow } from "./claimant-row.ts";
import { collapse, collapseAcross } from "./collapse.ts";
import { type PartIndex, totalsOf } from "./derived-totals.ts";
import { documentTotals } from "./document-totals.ts";
import { explain, reasonCurrent, reasonSetAside, reasonSuperseded } from "./explain.ts";
import { type Assertion, assertionOf, type CasualtyFigure } from "./figure.ts";
import { type FigureRange, figureRange } from "./figure-range.ts";
import { toldParts } from "./told-parts.ts";

type Input = {
  effect: CasualtyEffect;
  /** Every known figure of the incident and effect, set aside or not. */
  figures: readonly CasualtyFigure[];
  parts: PartIndex;
  ground: IncidentGround;
};

/**
 * The tally of one effect for one incident (R2–R10, R28). The last one of each incident that was asked for lately is
 * kept, for most of what comes to an incident leaves the figures of most effects as they were.
 */
export function incidentTally(input: Input): TallyView {
  const [first] = input.figures;
  if (first === undefined) return untold(input.effect);
  const known = TALLIES.get(first);
  if (known !== undefined && sameInput(known.input, input)) return known.tally;
  const tally = tallyOf(input);
  TALLIES.set(first, { input, tally });
  return tally;
}

const MOST_TALLIES = 4_000;
const TALLIES = latelyKept<CasualtyFigure, { input: Input; tally: TallyView }>(MOST_TALLIES);

/** Of most effects nothing is told of an incident. */
function untold(effect: CasualtyEffect): TallyView {
  const known = UNTOLD.get(effect);
  if (known !== undefined) return known;
  const tally = tallyOf({ effect, figures: [], parts: new Map(), ground: { country: null, states: [] } });
  UNTOLD.set(effect, tally);
  return tally;
}

const UNTOLD = new Map<CasualtyEffect, TallyView>();

function sameInput(a: Input, b: Input): boolean {
  const [one, other] = [a.ground, b.ground];
  return (
    a.parts === b.parts &&
    one.country === other.country &&
    isSameList(one.states, other.states) &&
    isSameList(a.figures, b.figures)
  );
}

/** Getters, as most of what is derived is asked for its range alone. */
function tallyOf(input: Input): TallyView {
  const { effect, ground, parts } = input;
  const { setAside, classFigures, texts, toldWithin } = parted(input.figures);
  const told = texts.map((figures) => documentTotals({ figures, parts }));
  const range = figureRange({ assertions: collapseAcross(told.flatMap(({ assertions }) => assertions)), ground });
  const badge = badgeOf({ range, setAside });
  const reason = lazily(() => because({ range, badge }));
  const claimants = lazily(() => [
    ...claimantTallies({ range, setAside }),
    ...setAsideTallies({ range, setAside, parts }),
  ]);
  const classes = lazily(() => classTallies({ classFigures, ground }));
  const explanation = lazily(() =>
    explain({
      range,
      classFigures,
      unused: [...told.flatMap(({ unused }) => unused), ...toldWithin.map(asPart)],
      setAside,
    }),
  );
  return {
    effect,
    ...reported(range),
    disputed: range.disputed,
    badge,
    byIncident: [],
    incidentsWithoutFigure: range.interval === null ? 1 : 0,
    incidentsWithDeaths: effect === "KILLED" && (range.best ?? range.low ?? 0) > 0 ? 1 : 0,
    get rule() {
      return reason().rule;
    },
    get because() {
      return reason().because;
    },
    get byClaimant() {
      return claimants();
    },
    get byClass() {
      return classes();
    },
    get explanation() {
      return explanation();
    },
  };
}

/** Figures that are set aside, those of classes, totals by their texts, and what is a part of one of them (R3). */
function parted(figures: readonly CasualtyFigure[]) {
  const [setAside, classFigures, toldWithin]: [CasualtyFigure[], CasualtyFigure[], CasualtyFigure[]] = [[], [], []];
  const parts = toldParts(figures);
  const texts = new Map<string, CasualtyFigure[]>();
  for (const figure of figures) {
    if (figure.setAside !== null) setAside.push(figure);
    else if (!isTotal(figure)) classFigures.push(figure);
    else if (parts.has(figure)) toldWithin.push(figure);
    else {
      const text = texts.get(figure.documentId);
      if (text === undefined) texts.set(figure.documentId, [figure]);
      else text.push(figure);
    }
  }
  return { setAside, classFigures, texts: [...texts.values()], toldWithin };
}

const asPart = ({ id }: CasualtyFigure): ReasonedClaim => ({
  claimId: id,
  rule: "R3",
  reason: "a part of another figure of the same text",
});

function isTotal({ claim }: CasualtyFigure): boolean {
  return claim.victimClass === "TOTAL";
}

function reported({ low, best, high, open }: FigureRange | ClaimantRow) {
  return { low, best, high, open };
}

function badgeOf(input: { range: FigureRange; setAside: readonly KnownClaim[] }): TallyBadge | null {
  if (input.range.interval !== null) return null;
  return input.setAside.some((claim) => claim.setAside?.rule === "R7") ? "ONLY_UNRELIABLE_CLAIMS" : "NO_FIGURE";
}

const NO_CURRENT_FIGURE = { low: null, best: null, high: null, open: false, disputed: false, excluded: false };

function claimantTallies(input: { range: FigureRange; setAside: readonly CasualtyFigure[] }): ClaimantTally[] {
  const { range } = input;
  const superseded = groupBy(range.superseded, ({ assertion }) => assertion.group.id);
  const aside = groupBy(input.setAside, (figure) => assertionOf(figure).group.id);
  const rows = new Map(range.rows.map((row) => [row.claimant.id, row]));
  const ids = new Set([...rows.keys(), ...superseded.keys()]);
  return [...ids].flatMap((id) => {
    const history = (superseded.get(id) ?? []).flatMap(reasonSuperseded);
    history.push(...(aside.get(id) ?? []).map(reasonSetAside));
    const row = rows.get(id);
    if (row !== undefined) return [currentTally({ row, history })];
    const claimant = superseded.get(id)?.[0]?.assertion.group;
    return claimant === undefined ? [] : [{ claimant, ...NO_CURRENT_FIGURE, current: [], history }];
  });
}

function currentTally(input: { row: ClaimantRow; history: ReasonedClaim[] }): ClaimantTally {
  const { row, history } = input;
  return {
    claimant: row.claimant,
    ...reported(row),
    disputed: row.disputed,
    excluded: false,
    current: row.current.flatMap(reasonCurrent),
    history,
  };
}

/** Claimants whose every figure is set aside stay in sight with what they said (R7). */
function setAsideTallies(input: {
  range: FigureRange;
  setAside: readonly CasualtyFigure[];
  parts: PartIndex;
}): ClaimantTally[] {
  const shown = new Set(input.range.rows.map((row) => row.claimant.id));
  for (const { assertion } of input.range.superseded) shown.add(assertion.group.id);
  const unreliable = input.setAside.filter((figure) => figure.setAside?.rule === "R7" && isTotal(figure));
  const { assertions } = totalsOf({ figures: unreliable, parts: input.parts });
  const groups = groupBy(collapse(assertions), ({ group }) => group.id);
  return [...groups]
    .filter(([id]) => !shown.has(id))
    .sort(([a], [b]) => byText(a, b))
    .map(([, group]) => setAsideTally(group));
}

function setAsideTally(assertions: readonly Assertion[]): ClaimantTally {
  const row = claimantRow(assertions);
  const history = assertions.flatMap(({ claims }) => claims.map(reasonSetAside));
  return { claimant: row.claimant, ...reported(row), disputed: row.disputed, excluded: true, current: [], history };
}

/** Each class apart, by the same rules; never summed (R3). */
function classTallies(input: { classFigures: readonly CasualtyFigure[]; ground: IncidentGround }): ClassTally[] {
  const classes = groupBy(input.classFigures, ({ claim }) => claim.victimClass);
  const children = (classes.get("CHILD") ?? []).map(asBound);
  const told = [...classes].map(([victimClass, figures]) => [victimClass, figures.map(assertionOf)] as const);
  const assertions = new Map<VictimClass, Assertion[]>(told);
  if (children.length > 0) assertions.set("CIVILIAN", [...(assertions.get("CIVILIAN") ?? []), ...children]);
  return [...assertions]
    .sort(([a], [b]) => byText(a, b))
    .map(([victimClass, said]) => ({
      victimClass,
      ...reported(figureRange({ assertions: collapse(said), ground: input.ground })),
    }));
}

/** R15: children count as civilians, of whom there are at least so many. */
function asBound(figure: CasualtyFigure): Assertion {
  const assertion = assertionOf(figure);
  return { ...assertion, interval: { ...assertion.interval, hi: Number.POSITIVE_INFINITY } };
}
