import type { Clock } from "../address/moment.ts";
import { QuietLink } from "../ui/quiet-link.tsx";
import styles from "./as-of.module.css";
import { momentHref, type To } from "./moment-href.ts";

const CLOCKS: { clock: Clock; word: string; title: string }[] = [
  { clock: "PUBLISHED", word: "published", title: "What the world could know" },
  { clock: "RECORDED", word: "recorded", title: "What this record knew" },
];

/** Which clock counts: what the world could know, or what this record knew. */
export function ClockChoice(to: To) {
  return (
    <p className={`small ${styles.clocks}`}>
      <span className="visually-hidden">Clock: </span>
      {CLOCKS.map(({ clock, word, title }) => (
        <span key={clock} title={title}>
          <QuietLink
            href={momentHref({ ...to, change: { clock } })}
            current={to.place.moment.clock === clock}
            className={styles.clock ?? ""}
          >
            {word}
          </QuietLink>
        </span>
      ))}
    </p>
  );
}
