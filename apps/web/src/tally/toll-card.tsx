import { type Place, whyHref } from "../address/href.ts";
import { Card } from "../ui/card.tsx";
import { Figure } from "../ui/figure.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import { agreement, count, figure, reportedRange } from "../words/figures.ts";
import { type CheckView, SumChecks } from "./sum-checks.tsx";
import type { Headline, Parties, TallyView } from "./tally.ts";
import styles from "./toll-card.module.css";
import { type TollRow, TollRows } from "./toll-rows.tsx";

type Props = {
  place: Place;
  parties: Parties;
  headline: Headline;
  rows: TollRow[];
  injured: TallyView;
  checks: CheckView[];
};

function Gaps({ tally }: { tally: TallyView }) {
  if (tally.incidentsWithoutFigure === 0) return null;
  return (
    <p className="small mute">{count(tally.incidentsWithoutFigure, "incident")} without a figure, not counted as 0.</p>
  );
}

/** How many, by whose act, according to whom: the first answer of a crisis page. */
export function TollCard({ place, parties, headline, rows, injured, checks }: Props) {
  const { tally, title, kinds } = headline;
  const why = whyHref({ place, question: { of: "tally", effect: tally.effect, kinds } });
  const injuredWhy = whyHref({ place, question: { of: "tally", effect: "INJURED" } });
  return (
    <Card id="toll" title={title} aside={<QuietLink href={why}>why {figure(tally)}?</QuietLink>}>
      <div className={styles.toll}>
        <Figure href={why} className={tally.best === null ? styles.unknown : styles.number}>
          {figure(tally)}
        </Figure>
        <p className="mute">
          {agreement(tally)}
          <br />
          {reportedRange(tally)}
        </p>
      </div>
      <TollRows place={place} parties={parties} rows={rows} />
      <div className={styles.foot}>
        <SumChecks place={place} checks={checks} />
        <Gaps tally={tally} />
        <p className="small mute">
          Injured, all incidents: <Figure href={injuredWhy}>{figure(injured)}</Figure>.{" "}
          <QuietLink href={whyHref({ place, question: { of: "tally", effect: "KILLED" } })}>All killed</QuietLink>
        </p>
      </div>
    </Card>
  );
}
