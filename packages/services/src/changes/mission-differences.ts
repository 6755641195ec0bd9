import type { CrisisView, MissionOverlay, MissionView } from "@demarche/domain";
import type { Difference } from "./differences.ts";
import { actInWords, inWords, missionInWords } from "./words.ts";

/** Missions whose status or level moved, and what came to hang over them (R18, R20). */
export function missionDifferences({ before, after }: { before: CrisisView; after: CrisisView }): Difference[] {
  return after.missions.flatMap((mission) => {
    const known = before.missions.find(({ id }) => id === mission.id);
    return [...moved({ known, mission }), ...pending({ known, mission })];
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
  return changes;
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
