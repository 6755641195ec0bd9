import Link from "next/link";
import { type Place, whyHref } from "../address/href.ts";
import { toneClass, toneOf } from "../frame/parties.ts";
import type { MissionSummary } from "../missions/mission.ts";
import type { Parties } from "../tally/tally.ts";
import { reportedWord } from "../words/labels.ts";
import styles from "./day-by-day.module.css";
import { LANE, laneCount, longestFitting, type OverlayMark, type PeriodBar, periodBars } from "./layout.ts";
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

function BarText({ bar, y }: { bar: PeriodBar; y: number }) {
  if (!bar.text) return null;
  const pale = bar.status === "UNKNOWN" || bar.inferred;
  return (
    <text x={bar.left + 8} y={y + 15} className={pale ? styles.quiet : styles.onBar}>
      {bar.text}
    </text>
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
  const texts = reported ? [`unknown; reported ${reported}, not by the side that can`, "unknown"] : ["unknown"];
  const wholly = { left: PLOT.left, right: scale.x(scale.until), status: "UNKNOWN", inferred: false, text: null };
  return (bars.length > 0 ? bars : [wholly]).map((bar) =>
    bar.status === "UNKNOWN" ? { ...bar, text: longestFitting({ texts, width: bar.right - bar.left }) } : bar,
  );
}

/** A mission's lane: filled where the competent side stated it, outlined where unknown, pale where inferred. */
export function MissionRow({ place, parties, mission, overlays, scale, y }: Props) {
  const lanes = laneCount(overlays);
  const barY = y + lanes * LANE.overlay + 4;
  const tone = toneClass(toneOf({ parties, iso3: mission.sending.iso3 }));
  const href = whyHref({ place, question: { of: "mission", id: mission.id } });
  const bars = barsOf({ mission, scale });
  return (
    <Link href={href} prefetch={false} scroll={false} data-figure className={tone}>
      <text x="0" y={barY + 15}>
        {mission.sending.name} in {mission.receiving.name}
      </text>
      {bars.map((bar) => (
        <rect
          key={`${bar.left} ${bar.status}`}
          x={bar.left}
          y={barY}
          width={bar.right - bar.left}
          height={BAR}
          rx="3"
          className={barClass(bar)}
        />
      ))}
      {overlays.map((mark) => (
        <Overlay key={`${mark.at} ${mark.text}`} mark={mark} top={y} barY={barY} lanes={lanes} />
      ))}
      {bars.map((bar) => (
        <BarText key={`${bar.left} ${bar.status}`} bar={bar} y={barY} />
      ))}
    </Link>
  );
}
