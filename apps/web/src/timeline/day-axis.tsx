import { shortDay } from "../words/dates.ts";
import styles from "./day-by-day.module.css";
import { labelledDays, type Scale } from "./scale.ts";

/** The month is written where it begins. */
const labelOf = ({ day, index }: { day: string; index: number }): string =>
  index === 0 || day.endsWith("-01") ? shortDay(day) : String(Number(day.slice(8)));

/** Upright lines and days; two labels never touch because `labelledDays` thins them out. */
export function DayAxis({ scale, height, until }: { scale: Scale; height: number; until: string | null }) {
  const days = labelledDays(scale);
  const years = scale.first.slice(0, 4) !== scale.last.slice(0, 4);
  const months = days.map((day) => day.slice(0, 7));
  return (
    <g>
      {days.map((day, index) => (
        <g key={day}>
          <line x1={scale.x(day)} x2={scale.x(day)} y1="4" y2={height - 22} className={styles.grid} />
          <text x={scale.x(day)} y={height - 6} textAnchor="middle" className={styles.quiet}>
            {months[index] === months[index - 1] ? labelOf({ day, index }) : shortDay(day)}
          </text>
          {years && day.slice(0, 4) !== days[index - 1]?.slice(0, 4) ? (
            <text x={scale.x(day)} y={height + 10} textAnchor="middle" className={styles.quiet}>
              {day.slice(0, 4)}
            </text>
          ) : null}
        </g>
      ))}
      {until !== null && until < scale.last ? (
        <g>
          <line x1={scale.x(until)} x2={scale.x(until)} y1="4" y2={height - 22} className={styles.until} />
          <text x={scale.x(until) + 5} y="13" className={styles.quiet}>
            as of
          </text>
        </g>
      ) : null}
    </g>
  );
}
