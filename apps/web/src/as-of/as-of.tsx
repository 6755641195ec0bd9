import type { Place } from "../address/href.ts";
import { instantInWords } from "../words/dates.ts";
import styles from "./as-of.module.css";
import { AsOfAxis } from "./as-of-axis.tsx";
import { AsOfForm } from "./as-of-form.tsx";
import { ClockChoice } from "./clock-choice.tsx";
import { TickLink } from "./tick-link.tsx";
import { type Axis, neighbours } from "./ticks.ts";

/** Parameters of the page other than the moment, which a change of the moment keeps. */
export type Kept = Record<string, string>;

type Props = { place: Place; path: string; kept: Kept; axis: Axis };

function heading(asOf: string | null): string {
  if (asOf === null) return "As of now";
  return `As of ${instantInWords(asOf)}`;
}

/** The moment of the view (R16): a plain form and links that work anywhere, and a slider where scripts run. */
export function AsOf({ place, path, kept, axis }: Props) {
  const { asOf } = place.moment;
  const day = asOf?.slice(0, 10) ?? null;
  const near = neighbours({ axis, day: day ?? "9999-12-31" });
  const to = { place, path, kept };
  return (
    <div className={`${styles.box} no-print`} role="group" aria-label="As of">
      <div className={styles.row}>
        <p>
          <b>{heading(asOf)}</b>
          {asOf?.length === 10 ? <span className="mute">, 24:00 UTC</span> : null}
        </p>
        <ClockChoice {...to} />
      </div>
      <AsOfAxis {...to} axis={axis} day={day ?? axis.last} />
      <div className={styles.row}>
        <TickLink {...to} day={near.before} direction="earlier" />
        <AsOfForm {...to} />
        <TickLink {...to} day={near.after} direction="later" />
      </div>
    </div>
  );
}
