import { notFound } from "next/navigation";
import type { Place } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { WhoSaysWhat } from "../claimants/who-says-what.tsx";
import { CoverageMatrix } from "../coverage/coverage-matrix.tsx";
import { DisputesCard } from "../disputes/disputes-card.tsx";
import { EvidenceCard } from "../evidence/evidence-card.tsx";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { ask } from "../graphql/ask.ts";
import { lastReportOf, untilOf } from "../missions/mission.ts";
import { MissionsCard } from "../missions/missions-card.tsx";
import { TollCard } from "../tally/toll-card.tsx";
import { DayByDay } from "../timeline/day-by-day.tsx";
import { daysToAsk, tollSteps } from "../timeline/toll-steps.ts";
import styles from "./crisis-overview.module.css";
import { NothingYet } from "./nothing-yet.tsx";
import { checksOf, headlineOf, restsOn, shownSentences, sumsOf, timelineSpan, tollRows } from "./overview.ts";
import { type Overview, overviewQuery } from "./overview-query.ts";

function Answers({ place, crisis }: { place: Place; crisis: Overview }) {
  const { parties } = crisis;
  const lastReport = lastReportOf(crisis.documents.nodes);
  const until = untilOf({ ...crisis, lastReport, chosen: place.moment.asOf !== null });
  return (
    <div className={styles.cards}>
      <TollCard
        place={place}
        parties={parties}
        headline={headlineOf(crisis)}
        rows={tollRows(crisis)}
        injured={crisis.injured}
        checks={checksOf(crisis)}
      />
      <MissionsCard place={place} parties={parties} missions={crisis.missions} until={until} />
      <DisputesCard place={place} disputes={crisis.contradictions} remark={restsOn(crisis.coverage)} />
    </div>
  );
}

async function Timeline({ place, crisis }: { place: Place; crisis: Overview }) {
  const published = crisis.documents.nodes.map((document) => document.publishedAt ?? document.retrievedAt);
  const { kinds } = headlineOf(crisis);
  const steps = await tollSteps({ place, kinds, days: daysToAsk({ published, until: place.moment.instant }) });
  const data = {
    ...timelineSpan({ crisis, steps }),
    until: place.moment.instant?.slice(0, 10) ?? null,
    kinds,
    rows: tollRows(crisis),
    missions: crisis.missions,
    acts: crisis.acts.nodes,
    steps,
  };
  return <DayByDay place={place} parties={crisis.parties} data={data} />;
}

function Blocks({ place, crisis }: { place: Place; crisis: Overview }) {
  return (
    <div className={styles.blocks}>
      <Timeline place={place} crisis={crisis} />
      <div className={styles.two}>
        <WhoSaysWhat place={place} parties={crisis.parties} rows={tollRows(crisis)} />
        <EvidenceCard place={place} shown={shownSentences(crisis)} />
      </div>
      <CoverageMatrix place={place} coverage={crisis.coverage} sums={sumsOf(crisis)} most={12} />
    </div>
  );
}

/** The crisis page: the answer, then who says so, then the sentences. */
export async function CrisisOverview({ place }: { place: Place }) {
  const { crisis } = await ask(overviewQuery, { slug: place.slug, ...momentVariables(place.moment) });
  if (!crisis) notFound();
  return (
    <CrisisFrame place={place} path="" section="overview" title={null}>
      {crisis.documents.nodes.length === 0 ? <NothingYet slug={place.slug} /> : null}
      <Answers place={place} crisis={crisis} />
      {crisis.documents.nodes.length === 0 ? null : <Blocks place={place} crisis={crisis} />}
    </CrisisFrame>
  );
}
