import Link from "next/link";
import { type Place, whyHref } from "../address/href.ts";
import styles from "./day-by-day.module.css";
import type { DayByDayData } from "./day-by-day.tsx";
import { PLOT, type Scale } from "./scale.ts";
import { stepPath } from "./steps.ts";

type Props = { place: Place; data: Pick<DayByDayData, "steps" | "kinds">; scale: Scale; y: number; height: number };

/** The address of this figure as it was known on a day. */
export const tollHref = ({ place, day, kinds }: { place: Place; day: string; kinds: "strikes" | null }) =>
  whyHref({
    place: { ...place, moment: { ...place.moment, asOf: day } },
    question: { of: "tally", effect: "KILLED", kinds },
  });

/** The known toll, stepping on the days on which a report changed it. */
export function StepsRow({ place, data, scale, y, height }: Props) {
  const path = stepPath({ steps: data.steps, scale, height: height - 16 });
  return (
    <g>
      <text x="0" y={y + height / 2 + 4}>
        {data.kinds ? "Strike toll, as known" : "Killed, as known"}
      </text>
      {path ? null : (
        <text x={PLOT.left} y={y + height / 2 + 4} className={styles.quiet}>
          unknown
        </text>
      )}
      {path ? <path d={path.d} transform={`translate(0 ${y + 16})`} className={styles.steps} /> : null}
      {path?.labels.map((label) => (
        <Link
          key={label.day}
          href={tollHref({ place, day: label.day, kinds: data.kinds })}
          prefetch={false}
          scroll={false}
          data-figure
        >
          <text x={label.x + 3} y={y + 12 + label.y}>
            {label.text}
          </text>
        </Link>
      ))}
    </g>
  );
}
