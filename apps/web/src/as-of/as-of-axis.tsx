import { percent } from "../ui/percent.ts";
import { count } from "../words/figures.ts";
import styles from "./as-of.module.css";
import { momentHref, type To } from "./moment-href.ts";
import { MomentSlider } from "./moment-slider.tsx";
import { type Axis, daysOf, shareOf, type Tick } from "./ticks.ts";

type Props = To & { axis: Axis; day: string };

function TickMark({ tick, axis }: { tick: Tick; axis: Axis }) {
  const x = percent(shareOf({ axis, day: tick.day }));
  return (
    <g>
      {tick.documents > 0 ? <circle cx={x} cy="13" r={tick.documents > 2 ? 4 : 3} className={styles.document} /> : null}
      {tick.events > 0 ? <line x1={x} x2={x} y1="4" y2="22" className={styles.event} /> : null}
    </g>
  );
}

/** Days with documents (dots) and events (strokes), and the asked day on them. */
export function AsOfAxis({ axis, day, ...to }: Props) {
  const documents = axis.ticks.reduce((sum, tick) => sum + tick.documents, 0);
  const days = daysOf(axis);
  return (
    <div className={styles.axis}>
      <svg
        width="100%"
        height="26"
        role="img"
        aria-label={`${count(documents, "document")} from ${axis.first} to ${axis.last}`}
      >
        <line x1="0" x2="100%" y1="13" y2="13" className={styles.line} />
        {axis.ticks.map((tick) => (
          <TickMark key={tick.day} tick={tick} axis={axis} />
        ))}
        <circle cx={percent(shareOf({ axis, day }))} cy="13" r="8" className={styles.thumb} />
      </svg>
      {days.length > 1 ? (
        <MomentSlider
          days={days}
          day={day}
          now={to.place.moment.asOf === null}
          href={momentHref({ ...to, change: { asOf: "DAY" } })}
        />
      ) : null}
    </div>
  );
}
