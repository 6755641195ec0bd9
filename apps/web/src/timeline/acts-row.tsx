import Link from "next/link";
import { type Place, whyHref } from "../address/href.ts";
import styles from "./day-by-day.module.css";
import { type ActMark, LANE } from "./layout.ts";

function Mark({ place, mark, y }: { place: Place; mark: ActMark; y: number }) {
  const cy = y + mark.lane * LANE.act + LANE.act / 2;
  return (
    <Link href={whyHref({ place, question: { of: "act", id: mark.id } })} prefetch={false} scroll={false} data-figure>
      <path d={`M${mark.cx} ${cy - 6}l6 6-6 6-6-6z`} className={mark.excluded ? styles.diamondAside : styles.diamond} />
      <text x={mark.x} y={cy + 4} textAnchor={mark.anchor} className={styles.quiet}>
        {mark.text}
      </text>
    </Link>
  );
}

/** Acts that move no ambassador: calls, visits, summonses, appeals. */
export function ActsRow({ place, marks, y }: { place: Place; marks: ActMark[]; y: number }) {
  return (
    <g>
      <text x="0" y={y + LANE.act / 2 + 4}>
        Other acts
      </text>
      {marks.map((mark) => (
        <Mark key={mark.id} place={place} mark={mark} y={y} />
      ))}
    </g>
  );
}
