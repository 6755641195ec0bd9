import Link from "next/link";
import { type Place, whyHref } from "../address/href.ts";
import styles from "./day-by-day.module.css";
import { PLOT, type Scale } from "./scale.ts";
import { type Step, stepPath } from "./steps.ts";

type Props = { place: Place; steps: Step[]; scale: Scale; y: number; height: number };

/** The address of this figure as it was known on a day. */
const hrefAt = ({ place, day }: { place: Place; day: string }) =>
  whyHref({
    place: { ...place, moment: { ...place.moment, asOf: day } },
    question: { of: "tally", effect: "KILLED" },
  });

/** The known toll, stepping on the days on which a report changed it. */
export function StepsRow({ place, steps, scale, y, height }: Props) {
  const path = stepPath({ steps, scale, height: height - 16 });
  return (
    <g>
      <text x="0" y={y + height / 2 + 4}>
        Killed, as known
      </text>
      {path ? null : (
        <text x={PLOT.left} y={y + height / 2 + 4} className={styles.quiet}>
          unknown
        </text>
      )}
      {path ? <path d={path.d} transform={`translate(0 ${y + 16})`} className={styles.steps} /> : null}
      {path?.labels.map((label) => (
        <Link key={label.day} href={hrefAt({ place, day: label.day })} prefetch={false} scroll={false} data-figure>
          <text x={label.x + 3} y={y + 12 + label.y}>
            {label.text}
          </text>
        </Link>
      ))}
    </g>
  );
}
