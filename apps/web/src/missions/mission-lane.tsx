import { claimHref, type Place, whyHref } from "../address/href.ts";
import { toneClass, toneOf } from "../frame/parties.ts";
import type { Parties } from "../tally/tally.ts";
import { Badge } from "../ui/badge.tsx";
import { Figure } from "../ui/figure.tsx";
import { dayInWords, spanInWords } from "../words/dates.ts";
import { count } from "../words/figures.ts";
import { levelWord } from "../words/labels.ts";
import {
  begunBy,
  distinctOverlays,
  type MissionSummary,
  type OverlayView,
  overlayInWords,
  type ReportedLine,
  reportedLines,
  stateInWords,
  type Until,
} from "./mission.ts";
import styles from "./mission-lane.module.css";

type LaneProps = {
  place: Place;
  parties: Parties;
  mission: MissionSummary;
  until: Until;
  /** Its heading stands above already. */
  bare?: boolean;
};

const whyMission = ({ place, mission }: Pick<LaneProps, "place" | "mission">) =>
  whyHref({ place, question: { of: "mission", id: mission.id } });

function sinceInWords({ since, timeline }: MissionSummary): string {
  if (since?.start) return `since ${spanInWords(since)}`;
  const by = begunBy({ timeline, at: timeline.length - 1 });
  return by ? `since ${dayInWords(by)} or before` : "since an unknown day";
}

function Since({ mission, until }: Pick<LaneProps, "mission" | "until">) {
  if (mission.status === "UNKNOWN") {
    return <p className="small">no counted text tells of an act by the side that could move the ambassador</p>;
  }
  const documents = new Set(mission.claims.map((claim) => claim.document.id)).size;
  const last =
    until.today === null && until.lastReport !== null ? ` · last report ${dayInWords(until.lastReport)}` : "";
  return (
    <p className="small">
      {sinceInWords(mission)}
      {last} · {count(documents, "document")}
    </p>
  );
}

function Level({ place, mission }: Pick<LaneProps, "place" | "mission">) {
  if (mission.level === "UNKNOWN") return null;
  return (
    <p className={styles.pending}>
      Level: <Figure href={whyMission({ place, mission })}>{levelWord(mission.level)}</Figure>
      {mission.levelInferred ? (
        <>
          , <i>inferred</i> from the wording
        </>
      ) : null}
    </p>
  );
}

function Overlay({ place, mission, overlay }: Pick<LaneProps, "place" | "mission"> & { overlay: OverlayView }) {
  const first = overlay.claims[0];
  const href = first ? claimHref({ place, id: first.id }) : whyMission({ place, mission });
  return (
    <p className={styles.pending}>
      <Figure href={href}>{overlayInWords(overlay)}</Figure> {overlay.overdue ? <Badge>overdue</Badge> : null}
    </p>
  );
}

function Reported({ place, mission, line }: Pick<LaneProps, "place" | "mission"> & { line: ReportedLine }) {
  const { documents, word, limit } = line;
  return (
    <p className={`${styles.pending} ${styles.reported}`}>
      <Figure href={whyMission({ place, mission })}>
        {count(documents, "document")} {documents === 1 ? "reports" : "report"} it {word}
      </Figure>
      , {limit}
    </p>
  );
}

/** One direction: the state, since when, what is pending, what is only reported (R18–R20). */
export function MissionLane({ place, parties, mission, until, bare = false }: LaneProps) {
  const tone = toneClass(toneOf({ parties, iso3: mission.sending.iso3 }));
  return (
    <div className={styles.lane}>
      <h3 className={bare ? "visually-hidden" : `small ${styles.pair}`}>
        <b className={tone}>{mission.sending.name}</b> in {mission.receiving.name}
      </h3>
      <p className={styles.state}>
        <Figure href={whyMission({ place, mission })}>{stateInWords({ mission, today: until.today })}</Figure>{" "}
        {mission.disputed ? <Badge>rival readings</Badge> : null}
      </p>
      <Since mission={mission} until={until} />
      {distinctOverlays(mission.overlays).map((overlay) => (
        <Overlay key={`${overlay.act}${overlay.status}${overlay.date.start}`} {...{ place, mission, overlay }} />
      ))}
      {reportedLines(mission.reported).map((line) => (
        <Reported key={`${line.act} ${line.limit}`} {...{ place, mission, line }} />
      ))}
      <Level place={place} mission={mission} />
    </div>
  );
}
