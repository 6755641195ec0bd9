import type { CrisisView, MissionOverlay, MissionView, ReportedReading } from "@demarche/domain";
import type { Difference } from "./differences.ts";
import { actInWords, inWords, missionInWords } from "./words.ts";

/** Missions whose status or level moved, and what came to hang over them (R18, R20). */
export function missionDifferences({ before, after }: { before: CrisisView; after: CrisisView }): Difference[] {
  return after.missions.flatMap((mission) => {
    const known = before.missions.find(({ id }) => id === mission.id);
    return [...moved({ known, mission }), ...pending({ known, mission }), ...reported({ known, mission })];
  });
}

type Pair = { known: MissionView | undefined; mission: MissionView };

function moved({ known, mission }: Pair): Difference[] {
  const where = missionInWords(mission);
  const [was, wasLevel] = [known?.status ?? "UNKNOWN", known?.level ?? "UNKNOWN"];
  const changes: Difference[] = [];
  if (was !== mission.status) {
    changes.push({ summary: `${where}: ${inWords(was)} → ${inWords(mission.status)}`, claimIds: mission.claimIds });
  }
  if (wasLevel !== mission.level) {
    const summary = `${where}: level ${inWords(wasLevel)} → ${inWords(mission.level)}`;
    changes.push({ summary, claimIds: mission.levelClaimIds });
  }
  const [since, nowSince] = [known?.since?.start ?? null, mission.since?.start ?? null];
  if (was === mission.status && nowSince !== null && since !== nowSince) {
    const summary = `${where}: ${inWords(was)} since ${since ?? "an unknown day"} → ${nowSince}`;
    changes.push({ summary, claimIds: mission.claimIds });
  }
  if ((known?.disputed ?? false) !== mission.disputed) {
    const acts = mission.reported.flatMap(({ claimIds }) => claimIds);
    const summary = `${where}: ${mission.disputed ? "now" : "no longer"} disputed`;
    changes.push({ summary, claimIds: [...mission.claimIds, ...acts] });
  }
  return changes;
}

/** What is said of the mission and moves nothing, with why it does not (R18). */
function reported({ known, mission }: Pair): Difference[] {
  const same = (one: ReportedReading, other: ReportedReading) => one.act === other.act && one.reason === other.reason;
  return mission.reported
    .filter((reading) => !known?.reported.some((one) => same(one, reading)))
    .map(({ act, reason, claimIds }) => ({
      summary: `${missionInWords(mission)}: ${inWords(act)}, only reported (${reason})`,
      claimIds,
    }));
}

function sameOverlay(one: MissionOverlay, other: MissionOverlay): boolean {
  return one.act === other.act && one.status === other.status && one.overdue === other.overdue;
}

function pending({ known, mission }: Pair): Difference[] {
  return mission.overlays
    .filter((overlay) => !known?.overlays.some((one) => sameOverlay(one, overlay)))
    .map((overlay) => ({
      summary: `${missionInWords(mission)}: ${actInWords(overlay)}${overlay.overdue ? ", overdue" : ""}`,
      claimIds: overlay.claimIds,
    }));
}
