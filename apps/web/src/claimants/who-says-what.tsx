import { incidentHref, type Place, whyHref } from "../address/href.ts";
import { toneClass, toneOf } from "../frame/parties.ts";
import { type ClaimantTallyView, claimantsInOrder, type Parties } from "../tally/tally.ts";
import type { TollRow } from "../tally/toll-rows.tsx";
import { Card } from "../ui/card.tsx";
import { Figure } from "../ui/figure.tsx";
import { percent } from "../ui/percent.ts";
import { QuietLink } from "../ui/quiet-link.tsx";
import { datesInWords } from "../words/dates.ts";
import { number, rangeInWords } from "../words/figures.ts";
import { capital, effectWord } from "../words/labels.ts";
import { ClaimantTable } from "./claimant-table.tsx";
import { type NumberScale, numberScale } from "./number-scale.ts";
import { RangeMark } from "./range-mark.tsx";
import styles from "./who-says-what.module.css";

type Props = { place: Place; parties: Parties; rows: TollRow[]; effect?: string };

function Grid({ scale }: { scale: NumberScale }) {
  return scale.ticks.map((tick) => (
    <line
      key={tick}
      x1={percent(scale.share(tick))}
      x2={percent(scale.share(tick))}
      y1="0"
      y2="100%"
      className={styles.grid}
    />
  ));
}

type RowProps = { place: Place; parties: Parties; row: TollRow; tally: ClaimantTallyView; scale: NumberScale };

function ClaimantRow({ place, parties, row, tally, scale }: RowProps) {
  const tone = toneClass(toneOf({ parties, iso3: tally.claimant.party }));
  const question = {
    of: "tally",
    effect: row.tally.effect,
    incident: row.incident.id,
    claimant: tally.claimant.id,
  } as const;
  return (
    <li className={`${styles.row} ${tally.excluded ? "set-aside" : ""}`}>
      <span className={styles.label}>
        {capital(tally.claimant.name)}, <Figure href={whyHref({ place, question })}>{rangeInWords(tally)}</Figure>
        {tally.excluded ? " · set aside" : ""}
        {tally.disputed ? " · contradicts itself" : ""}
      </span>
      <svg className={`${styles.strip} ${tone}`} aria-hidden="true">
        <Grid scale={scale} />
        <RangeMark range={tally} scale={scale} excluded={tally.excluded} />
      </svg>
    </li>
  );
}

function Group({ place, parties, row, scale }: Omit<RowProps, "tally">) {
  return (
    <li className={styles.group}>
      <h3 className={styles.heading}>
        <QuietLink href={incidentHref({ place, id: row.incident.id })}>{datesInWords(row.incident.title)}</QuietLink>
      </h3>
      <ul>
        {claimantsInOrder(row.tally.byClaimant).map((tally) => (
          <ClaimantRow key={tally.claimant.id} {...{ place, parties, row, tally, scale }} />
        ))}
      </ul>
    </li>
  );
}

function Axis({ scale }: { scale: NumberScale }) {
  return (
    <div className={styles.row} aria-hidden="true">
      <span />
      <svg className={styles.axis}>
        {scale.ticks.map((tick) => (
          <text key={tick} x={percent(scale.share(tick))} y="14" textAnchor="middle">
            {number(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Dots and ranges on one scale, by incident and claimant; an arrow where the top is open. */
export function WhoSaysWhat({ place, parties, rows, effect = "KILLED" }: Props) {
  const highest = Math.max(0, ...rows.flatMap((row) => row.tally.byClaimant.map((tally) => tally.high ?? 0)));
  const scale = numberScale(highest);
  const told = rows.filter((row) => row.tally.byClaimant.length > 0);
  const untold = rows.filter((row) => row.tally.byClaimant.length === 0);
  return (
    <Card id={`says-${effectWord(effect)}`} title="Who says what" aside={`${effectWord(effect)}, by claimant`}>
      <ul className={styles.chart}>
        {told.map((row) => (
          <Group key={row.incident.id} {...{ place, parties, row, scale }} />
        ))}
      </ul>
      {told.length > 0 ? <Axis scale={scale} /> : <p className="mute">Nobody gives a figure at this moment.</p>}
      {told.length > 0 && untold.length > 0 ? (
        <p className="small mute">
          Nobody gives a figure: {untold.map((row) => datesInWords(row.incident.title)).join("; ")}.
        </p>
      ) : null}
      <p className="small mute">
        Filled: a closed figure. Hollow with an arrow: that many or more. Hatched: set aside, always shown.
      </p>
      <ClaimantTable place={place} rows={rows} />
    </Card>
  );
}
