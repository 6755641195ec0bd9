import { percent } from "../ui/percent.ts";
import type { Range } from "../words/figures.ts";
import type { NumberScale } from "./number-scale.ts";
import styles from "./who-says-what.module.css";

const ARROW = 46;
const Y = 12;

type Props = { range: Range; scale: NumberScale; excluded: boolean };

/** A dot at the best figure, a bar from low to high, an arrow where the top is open. */
export function RangeMark({ range, scale, excluded }: Props) {
  const { low, best, high, open } = range;
  if (low === null || high === null) return null;
  const at = percent(scale.share(best ?? low));
  return (
    <>
      {low === high ? null : (
        <line x1={percent(scale.share(low))} x2={percent(scale.share(high))} y1={Y} y2={Y} className={styles.range} />
      )}
      {open ? (
        <svg x={percent(scale.share(high))} overflow="visible" aria-hidden="true">
          <path d={`M0 ${Y}h${ARROW}m-7-4l7 4-7 4`} className={styles.arrow} />
        </svg>
      ) : null}
      <circle cx={at} cy={Y} r={open || excluded ? 5 : 6} className={open || excluded ? styles.hollow : styles.dot} />
    </>
  );
}
