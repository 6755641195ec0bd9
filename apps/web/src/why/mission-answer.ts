import type { Place } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { ask } from "../graphql/ask.ts";
import { claimFields, missionFields } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";
import { lastReportOf, overlayInWords, stateInWords, untilOf } from "../missions/mission.ts";
import { capital, levelWord, notMovingWord, reportedWord } from "../words/labels.ts";
import { type Answer, filled, type Group, group } from "./answer.ts";

const missionQuery = graphql(
  `
  query MissionWhy($slug: String!, $asOf: DateTime, $clock: Clock) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      asOf
      endsOn
      documents(first: 100) { nodes { publishedAt retrievedAt } }
      missions {
        ...MissionFields
        stated: claims { ...ClaimFields }
        levelClaims { ...ClaimFields }
        pending: overlays { act status overdue date { start end precision } plannedDate claims { ...ClaimFields } }
        told: reported { act reason claims { ...ClaimFields } }
      }
    }
  }
`,
  [claimFields, missionFields],
);

type Mission = NonNullable<ResultOf<typeof missionQuery>["crisis"]>["missions"][number];

function groupsOf(mission: Mission): Group[] {
  const pending = mission.pending.map((overlay) =>
    group({
      heading: capital(overlayInWords(overlay)),
      remark: "Pending; it never moves the state (R18).",
      items: overlay.claims.map((claim) => ({ claim })),
    }),
  );
  const told = mission.told.map((reading) =>
    group({
      heading: `Reported ${reportedWord(reading.act)}`,
      remark: `It moves no state: ${notMovingWord(reading.reason)}.`,
      aside: true,
      items: reading.claims.map((claim) => ({ claim })),
    }),
  );
  const level = group({
    heading: `Level: ${levelWord(mission.level)}${mission.levelInferred ? ", inferred" : ""}`,
    remark: "The level is tracked apart from the status (R20).",
    items: mission.levelClaims.map((claim) => ({ claim })),
  });
  const stated = group({
    heading: "Stated by the side that can do it",
    items: mission.stated.map((claim) => ({ claim })),
  });
  return filled([stated, ...pending, level, ...told]);
}

function because(mission: Mission): string {
  if (mission.status === "UNKNOWN") {
    return "No announced or carried-out act of a competent side is evidenced at this moment, so nobody says where the ambassador stands.";
  }
  return "An announced or carried-out act whose named actor is the competent side moves the status; nothing else does.";
}

/** Where an ambassador stands, and why. */
export async function missionAnswer({ place, id }: { place: Place; id: string }): Promise<Answer | null> {
  const { crisis } = await ask(missionQuery, { slug: place.slug, ...momentVariables(place.moment) });
  const mission = crisis?.missions.find((candidate) => candidate.id === id);
  if (!crisis || !mission) return null;
  const lastReport = lastReportOf(crisis.documents.nodes);
  const { today } = untilOf({ ...crisis, lastReport, chosen: place.moment.asOf !== null });
  const state = stateInWords({ mission, today });
  return {
    title: `Why “${state.toLowerCase()}”?`,
    about: `The ambassador of ${mission.sending.name} in ${mission.receiving.name}.`,
    because: because(mission),
    rule: mission.disputed ? "R19" : "R18",
    parts: [],
    groups: groupsOf(mission),
  };
}
