import type { CasualtyClaim } from "../claims/claim.ts";
import { intervalOf } from "../intervals/figure-interval.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { toldParts } from "../tallies/told-parts.ts";
import type { CoverageFact } from "../views/coverage-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { TallyView } from "../views/tally-view.ts";
import { CASUALTY_EFFECTS, type CasualtyEffect } from "../vocabulary/casualties.ts";
import { factOf, type Telling } from "./fact.ts";
import { figureText } from "./value-text.ts";

export type KnownFigure = KnownClaim & { claim: CasualtyClaim };

/** An incident's figures, one fact for each effect that any source gives. */
export function figureFacts({
  incident,
  claims,
}: {
  incident: IncidentView;
  claims: readonly KnownClaim[];
}): CoverageFact[] {
  return CASUALTY_EFFECTS.flatMap((effect) => {
    const tally = incident.tallies[effect];
    const figures = figuresOf(claims, effect);
    const subject = {
      id: `${incident.id}:${effect}`,
      label: `${incident.title}: ${effect.toLowerCase()}`,
      incidentId: incident.id,
      missionId: null,
      best: bestText(tally, figures),
    };
    const tellings = figureTellings({ figures, tally });
    return factOf({ subject, tellings, covering: claims }) ?? [];
  });
}

/** Figures of one effect that could count for an incident (R2), parts of others left out (R3). */
export function figuresOf(claims: readonly KnownClaim[], effect: CasualtyEffect): KnownFigure[] {
  const figures = claims.filter((known): known is KnownFigure => {
    return known.claim.type === "casualty" && known.claim.effect === effect && known.claim.scope === "INCIDENT";
  });
  const parts = toldParts(figures);
  return parts.size === 0 ? figures : figures.filter((figure) => !parts.has(figure));
}

/** "4+" where the best number is only ever stated as a lower bound. */
function bestText({ best, high, open }: TallyView, figures: readonly KnownFigure[]): string | null {
  if (best === null) return null;
  const stated = figures.some(({ claim }) => isClosed(claim) && intervalOf(claim).lo === best);
  return open && best === high && !stated ? `${best}+` : `${best}`;
}

/** A source gives its current totals; where it gives none, its class figures stand in the cell as such (R3). */
function figureTellings({ figures, tally }: { figures: readonly KnownFigure[]; tally: TallyView }): Telling[] {
  const superseded = new Set(tally.explanation.superseded.map(({ claimId }) => claimId));
  const isOld = ({ id, claim }: KnownFigure) => superseded.has(id) || claim.statedSuperseded;
  const anyTotal = figures.some(({ claim, setAside }) => isTotal(claim) && setAside === null);
  return [...groupBy(figures, ({ document }) => document.sourceId).values()].flatMap((given) => {
    const totals = preferring(given, ({ claim }) => isTotal(claim));
    const shown = withoutLooser(preferring(totals, (figure) => !isOld(figure)));
    return shown.map((claim) => ({
      claim,
      superseded: isOld(claim),
      value: figureText(claim.claim),
      differs: differs({ claim, tally, anyTotal }),
    }));
  });
}

function preferring<T>(all: readonly T[], better: (one: T) => boolean): T[] {
  const chosen = all.filter(better);
  return chosen.length > 0 ? chosen : [...all];
}

/** "At least nine" beside "nine" in one source says nothing more. */
function withoutLooser(figures: readonly KnownFigure[]): KnownFigure[] {
  const closed = figures.filter(({ claim }) => isClosed(claim));
  return figures.filter(({ claim, setAside }) => {
    if (isClosed(claim)) return true;
    const { lo, hi } = intervalOf(claim);
    return !closed.some((other) => {
      const point = intervalOf(other.claim).lo;
      return (
        (other.setAside === null) === (setAside === null) &&
        other.claim.victimClass === claim.victimClass &&
        lo <= point &&
        point <= hi
      );
    });
  });
}

function isClosed(claim: CasualtyClaim): boolean {
  const { lo, hi } = intervalOf(claim);
  return lo === hi;
}

function isTotal({ victimClass }: CasualtyClaim): boolean {
  return victimClass === "TOTAL";
}

/** A class figure differs from a total only where it exceeds it (R3); without any total it is the figure itself. */
function differs(input: { claim: KnownFigure; tally: TallyView; anyTotal: boolean }): boolean {
  const { claim, tally, anyTotal } = input;
  if (tally.best === null) return false;
  const { lo, hi } = intervalOf(claim.claim);
  if (!isTotal(claim.claim) && anyTotal) return lo > tally.best;
  return tally.best < lo || tally.best > hi;
}
