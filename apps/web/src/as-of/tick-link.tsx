import { QuietLink } from "../ui/quiet-link.tsx";
import { shortDay } from "../words/dates.ts";
import styles from "./as-of.module.css";
import { momentHref, type To } from "./moment-href.ts";

type Props = To & { day: string | null; direction: "earlier" | "later" };

const ARROWS = { earlier: "←", later: "→" };

/** To the nearest day on which something was published or happened; after the last of them, to now. */
export function TickLink({ day, direction, ...to }: Props) {
  if (day === null && (direction === "earlier" || to.place.moment.asOf === null))
    return <span className={styles.step} />;
  const href = momentHref({ ...to, change: { asOf: day } });
  const word = day === null ? "now" : shortDay(day);
  const label = direction === "earlier" ? `${ARROWS.earlier} ${word}` : `${word} ${ARROWS.later}`;
  return (
    <QuietLink href={href} className={`small ${styles.step}`}>
      <span className="visually-hidden">{direction === "earlier" ? "Earlier: " : "Later: "}</span>
      {label}
    </QuietLink>
  );
}
