import Link from "next/link";
import { type Place, whyHref } from "../address/href.ts";
import { toneClass, toneOf } from "../frame/parties.ts";
import type { MissionSummary } from "../missions/mission.ts";
import type { Parties } from "../tally/tally.ts";
import { reportedWord } from "../words/labels.ts";
import styles from "./day-by-day.module.css";
import { LANE, laneCount, type OverlayMark, type PeriodBar, periodBars } from "./layout.ts";
import { PLOT, type Scale } from "./scale.ts";

type Props = {
  place: Place;
  parties: Parties;
  mission: MissionSummary;
  overlays: OverlayMark[];
  scale: Scale;
  y: number;
};

const BAR = 22;

function barClass({ status, inferred }: PeriodBar): string | undefined {
  if (status === "UNKNOWN") return styles.unknown;
  return inferred ? styles.inferred : styles.stated;
}

function Bar({ bar, y }: { bar: PeriodBar; y: number }) {
  return (
    <g>
      <rect x={bar.left} y={y} width={bar.right - bar.left} height={BAR} rx="3" className={barClass(bar)} />
      {bar.text ? (
        <text
          x={bar.left + 8}
          y={y + 15}
          className={bar.status === "UNKNOWN" || bar.inferred ? styles.quiet : styles.onBar}
        >
          {bar.text}
        </text>
      ) : null}
    </g>
  );
}

function Overlay({ mark, top, barY, lanes }: { mark: OverlayMark; top: number; barY: number; lanes: number }) {
  const y = top + (lanes - 1 - mark.lane) * LANE.overlay;
  return (
    <g>
      <line x1={mark.at} x2={mark.at} y1={y + 4} y2={barY + BAR + 3} className={styles.pending} />
      <text x={mark.x} y={y + 12} textAnchor={mark.anchor} className={styles.quiet}>
        {mark.text}
      </text>
    </g>
  );
}

/** An empty lane (nothing evidenced) is drawn as unknown over its whole length, with what is only reported in words. */
function barsOf({ mission, scale }: Pick<Props, "mission" | "scale">): PeriodBar[] {
  const bars = periodBars({ mission, scale });
  const reported = [...new Set(mission.reported.map((reading) => reportedWord(reading.act)))].join(" or ");
  const text = reported ? `unknown; reported ${reported}, not by the side that can` : "unknown";
  if (bars.length > 0)
    return bars.map((bar) => (bar.status === "UNKNOWN" && bar.text ? { ...bar, text: fit(bar, text) } : bar));
  return [{ left: PLOT.left, right: PLOT.right, status: "UNKNOWN", inferred: false, text }];
}

const fit = (bar: PeriodBar, text: string) => (text.length * 7 + 14 <= bar.right - bar.left ? text : bar.text);

/** A mission's lane: filled where the competent side stated it, outlined where unknown, pale where inferred. */
export function MissionRow({ place, parties, mission, overlays, scale, y }: Props) {
  const lanes = laneCount(overlays);
  const barY = y + lanes * LANE.overlay + 4;
  const tone = toneClass(toneOf({ parties, iso3: mission.sending.iso3 }));
  const href = whyHref({ place, question: { of: "mission", id: mission.id } });
  return (
    <Link href={href} prefetch={false} scroll={false} data-figure className={tone}>
      <text x="0" y={barY + 15}>
        {mission.sending.name} in {mission.receiving.name}
      </text>
      {barsOf({ mission, scale }).map((bar) => (
        <Bar key={`${bar.left} ${bar.status}`} bar={bar} y={barY} />
      ))}
      {overlays.map((mark) => (
        <Overlay key={`${mark.at} ${mark.text}`} mark={mark} top={y} barY={barY} lanes={lanes} />
      ))}
    </Link>
  );
}
