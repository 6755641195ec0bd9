import type { ReactNode } from "react";
import { crisisHref, type Place } from "../address/href.ts";
import type { Clock } from "../address/moment.ts";
import { AsOf, type Kept } from "../as-of/as-of.tsx";
import { axisOf } from "../as-of/ticks.ts";
import { Notice } from "../ui/notice.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import { dayInWords } from "../words/dates.ts";
import styles from "./crisis-frame.module.css";
import { type CrisisHead, crisisHead } from "./crisis-head.ts";
import { Footer } from "./footer.tsx";
import { toneClass, toneOf } from "./parties.ts";
import { type Section, TopBar } from "./top-bar.tsx";

type Props = {
  place: Place;
  /** Path below the crisis, its parts encoded; with `kept` it makes this page's address at another moment. */
  path: string;
  kept?: Kept;
  section: Section | null;
  /** Null on the overview, whose title is the crisis's own. */
  title: ReactNode | null;
  standfirst?: ReactNode;
  children: ReactNode;
};

function Parties({ head }: { head: CrisisHead }) {
  return head.parties.map((party, index) => (
    <span key={party.iso3}>
      {index === 0 ? "" : index === head.parties.length - 1 ? " and " : ", "}
      <span className={toneClass(toneOf({ parties: head.parties, iso3: party.iso3 }))}>{party.name}</span>
    </span>
  ));
}

function Trail({ place, head, within }: { place: Place; head: CrisisHead; within: boolean }) {
  return (
    <p className={styles.trail}>
      {within ? (
        <>
          <QuietLink href={crisisHref({ place })}>{head.title}</QuietLink> ·{" "}
        </>
      ) : (
        "Crisis · "
      )}
      <Parties head={head} /> · {dayInWords(head.startsOn)} – {head.endsOn ? dayInWords(head.endsOn) : "open"}
    </p>
  );
}

/** Ticks lie where the clock in force reads a document: its publication, or its entry into this record (R16). */
function axisFor({ head, clock }: { head: CrisisHead; clock: Clock }) {
  const documents = head.documents.nodes.map((document) =>
    clock === "RECORDED" ? document.recordedAt : (document.publishedAt ?? document.retrievedAt),
  );
  return axisOf({ documents, events: head.eventDays, startsOn: head.startsOn });
}

/** The frame of every page of a crisis: bar, title, moment, content, foot. */
export async function CrisisFrame({ place, path, kept = {}, section, title, standfirst, children }: Props) {
  const head = await crisisHead(place);
  return (
    <>
      <TopBar place={place} current={section} />
      <main id="main" className="wrap">
        <div className={styles.lede}>
          <div>
            <Trail place={place} head={head} within={title !== null} />
            <h1>{title ?? head.title}</h1>
            {standfirst ? <div className={styles.standfirst}>{standfirst}</div> : null}
          </div>
          <AsOf place={place} path={path} kept={kept} axis={axisFor({ head, clock: place.moment.clock })} />
        </div>
        {place.moment.problem ? <Notice title="That is no date">{place.moment.problem}</Notice> : null}
        {children}
      </main>
      <Footer place={place} head={head} />
    </>
  );
}
