import { figuresOf, type KnownFigure } from "../coverage/figure-facts.ts";
import { figureText } from "../coverage/value-text.ts";
import { intervalOf } from "../intervals/figure-interval.ts";
import { intersects } from "../intervals/interval.ts";
import { byText, groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { assertedAt, isLater } from "../tallies/figure.ts";
import type { ContradictionView } from "../views/coverage-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { ClaimantTally, TallyView } from "../views/tally-view.ts";
import { CASUALTY_EFFECTS, type CasualtyEffect, type VictimClass } from "../vocabulary/casualties.ts";
import { contradictionOf, type Side } from "./contradiction.ts";

type About = { incident: IncidentView; effect: CasualtyEffect; tally: TallyView; figures: readonly KnownFigure[] };

/** Contradictions about an incident's numbers: between current figures, with superseded ones, and of classes (R23). */
export function figureContradictions(input: {
  incident: IncidentView;
  claims: readonly KnownClaim[];
}): ContradictionView[] {
  const { incident, claims } = input;
  return CASUALTY_EFFECTS.flatMap((effect) => {
    const about = { incident, effect, tally: incident.tallies[effect], figures: figuresOf(claims, effect) };
    const open = ofValues(about);
    const settled = open === null ? ofSettledValues(about) : null;
    const values = open ?? settled;
    const superseded = settled === null ? about.tally.byClaimant.map((row) => ofRevision(about, row)) : [];
    const classes = [ofClassAboveTotal(about), ofRivalClasses(about)].filter((one) => one !== null);
    const told = values !== null && classes.some((one) => retells({ values, classes: one, figures: about.figures }));
    return [told ? null : values, ...superseded, ...classes].filter((one) => one !== null);
  });
}

/** Current figures that share no number; what R7 sets aside is shown beside them and marked. */
function ofValues(about: About): ContradictionView | null {
  const { tally, figures } = about;
  const current = tally.byClaimant.flatMap((row) => row.current);
  const aside = tally.explanation.excluded.filter(({ rule }) => rule === "R7");
  const ids = new Set([...current, ...aside].map(({ claimId }) => claimId));
  const weighed = figures.filter(({ id }) => ids.has(id));
  const totals = weighed.filter(({ claim }) => claim.victimClass === "TOTAL");
  const compared = totals.some(({ setAside }) => setAside === null) ? totals : weighed;
  return clash(compared) ? contradictionOf({ subject: subjectOf(about, "VALUE"), sides: byFigure(compared) }) : null;
}

/** Claimants that contradicted each other until one gave a new figure (R6): closed, with what closed it. */
function ofSettledValues(about: About): ContradictionView | null {
  const { tally, figures } = about;
  const idsOf = (claims: ClaimantTally["current"]) => claims.map(({ claimId }) => claimId);
  const rows = tally.byClaimant.map(({ current, history }) => {
    const old = new Set(idsOf(history.filter(({ rule }) => rule === "R6")));
    const now = new Set(idsOf(current));
    return {
      old: figures.filter(({ id, claim }) => old.has(id) && !claim.statedSuperseded),
      now: figures.filter(({ id }) => now.has(id)),
    };
  });
  const settled = rows.some((row) => {
    const others = rows.filter((other) => other !== row).flatMap((other) => [...other.old, ...other.now]);
    return row.old.some((one) => {
      const until = replacedAt(one, [...row.now, ...row.old]);
      return others.some((other) => clash([one, other]) && isLater(until, assertedAt(other)));
    });
  });
  const sides = byFigure([...rows.flatMap(({ now }) => now), ...rows.flatMap(({ old }) => old)]);
  return settled ? contradictionOf({ subject: subjectOf(about, "VALUE"), sides, state: "SUPERSEDED" }) : null;
}

/** When the claimant first said otherwise. */
function replacedAt(old: KnownFigure, said: readonly KnownFigure[]): string | null {
  const later = said.filter((one) => clash([one, old]) && isLater(assertedAt(one), assertedAt(old)));
  return later.flatMap((one) => assertedAt(one) ?? []).sort(byText)[0] ?? null;
}

/** Whether every side of a dispute over totals is one over classes too, in the same words: it is one and listed once. */
function retells(input: {
  values: ContradictionView;
  classes: ContradictionView;
  figures: readonly KnownFigure[];
}): boolean {
  const words = new Map(input.figures.map((figure) => [figure.id, wordsOf(figure)]));
  const told = new Set(input.classes.members.flatMap(({ claimIds }) => claimIds.map((id) => words.get(id))));
  return input.values.members.every(({ claimIds }) => claimIds.some((id) => told.has(words.get(id))));
}

function wordsOf({ documentId, claim }: KnownFigure): string {
  return `${documentId}|${claim.evidence[0]?.start ?? claim.wording}`;
}

function clash(figures: readonly KnownFigure[]): boolean {
  const intervals = figures.map(({ claim }) => intervalOf(claim));
  const highestLow = intervals.reduce((a, b) => (b.lo > a.lo ? b : a), intervals[0] ?? { lo: 0, hi: 0 });
  return intervals.some((other) => !intersects(highestLow, other));
}

function byFigure(figures: readonly KnownFigure[]): Side[] {
  return [...groupBy(figures, ({ claim }) => figureText(claim))].map(([value, claims]) => ({ value, claims }));
}

/** What a claimant said before and has since replaced (R6). */
function ofRevision(about: About, row: ClaimantTally): ContradictionView | null {
  const ids = (claims: ClaimantTally["current"]) => new Set(claims.map(({ claimId }) => claimId));
  const [now, before] = [ids(row.current), ids(row.history.filter(({ rule }) => rule === "R6"))];
  const current = about.figures.filter(({ id }) => now.has(id));
  const old = about.figures.filter(({ id }) => before.has(id));
  const subject = subjectOf(about, "VALUE");
  return contradictionOf({
    subject: {
      ...subject,
      about: `${subject.about}-revised-${row.claimant.id}`,
      subject: `${subject.subject}, revised by ${row.claimant.name}`,
    },
    sides: old.length === 0 ? [] : [...byFigure(current), ...byFigure(old)],
    state: "SUPERSEDED",
  });
}

/** R3: a class figure above the highest total. */
function ofClassAboveTotal(about: About): ContradictionView | null {
  const { tally, figures } = about;
  const totals = figures.filter(({ claim, setAside }) => claim.victimClass === "TOTAL" && setAside === null);
  const above = figures.filter(({ claim, setAside }) => {
    return (
      setAside === null &&
      claim.victimClass !== "TOTAL" &&
      tally.high !== null &&
      !tally.open &&
      intervalOf(claim).lo > tally.high
    );
  });
  if (totals.length === 0 || above.length === 0) return null;
  return contradictionOf({ subject: subjectOf(about, "CLASS"), sides: [...byFigure(totals), ...byFigure(above)] });
}

const NOT_FIGHTERS: readonly VictimClass[] = [
  "CIVILIAN",
  "CHILD",
  "WOMAN",
  "AID_WORKER",
  "JOURNALIST",
  "TOURIST",
  "WORKER",
];
const FIGHTERS: readonly VictimClass[] = ["MILITANT", "MILITARY"];

/** The same dead called fighters by one side and not by another: together they exceed the total. */
function ofRivalClasses(about: About): ContradictionView | null {
  const { tally, figures } = about;
  const largest = (classes: readonly VictimClass[]) => {
    const lows = figures
      .filter(({ claim }) => classes.includes(claim.victimClass))
      .map(({ claim }) => intervalOf(claim).lo);
    return Math.max(0, ...lows);
  };
  const [peaceful, armed] = [largest(NOT_FIGHTERS), largest(FIGHTERS)];
  if (tally.high === null || tally.open || peaceful === 0 || armed === 0 || peaceful + armed <= tally.high) return null;
  const members = figures.filter(({ claim }) => [...NOT_FIGHTERS, ...FIGHTERS].includes(claim.victimClass));
  const subject = subjectOf(about, "CLASS");
  return contradictionOf({ subject: { ...subject, about: `${subject.about}-fighters` }, sides: byFigure(members) });
}

function subjectOf({ incident, effect }: About, kind: "VALUE" | "CLASS") {
  const about = `${incident.id}-${effect.toLowerCase()}`;
  return {
    kind,
    about,
    subject: `${incident.title}: ${effect.toLowerCase()}`,
    incidentId: incident.id,
    missionId: null,
  };
}
