import { z } from "zod";
import { type country, day, figures, missionState, origin, toldAct } from "./answer-parts.model.ts";

const SUMMARY = /* GraphQL */ `
  fragment Figures on ReportedRange { low best high open }
  fragment Row on Tally { ...Figures rule badge byClaimant { ...Figures excluded claimant { name kind } } }
  query Summary($slug: String!, $asOf: DateTime!, $strikes: [IncidentKind!]) {
    crisis(slug: $slug, asOf: $asOf) {
      incidents(first: 100) {
        nodes {
          title kind grade inScope
          place { country admin1 }
          date { start end disputed readings { start end excluded documents origins } }
          killed: tally(effect: KILLED) { ...Row }
          injured: tally(effect: INJURED) { ...Row }
        }
      }
      strikes: tally(effect: KILLED, kinds: $strikes) { ...Figures }
      aggregateChecks(effect: KILLED) { state remainder claim { ... on CasualtyClaim { wording } } }
      missions {
        sending { iso3 } receiving { iso3 } status level levelInferred disputed
        since { start }
        overlays { act status date { start } plannedDate overdue }
        reported { act reason }
      }
      acts(first: 100) { nodes { type status excluded actor { iso3 } target { iso3 } date { start disputed } } }
      contradictions { kind state subject members { value excluded } }
      coverage { origins { name documents { source { name } } } }
    }
  }
`;

const row = figures.extend({
  rule: z.string(),
  badge: z.string().nullable(),
  byClaimant: z.array(
    figures.extend({ excluded: z.boolean(), claimant: z.object({ name: z.string(), kind: z.string() }) }),
  ),
});
const reading = z.object({
  start: z.string(),
  end: z.string(),
  excluded: z.boolean(),
  documents: z.number(),
  origins: z.number(),
});
const incident = z.object({
  title: z.string(),
  kind: z.string(),
  grade: z.string(),
  inScope: z.boolean(),
  place: z.object({ country: day, admin1: day }),
  date: z.object({ start: day, end: day, disputed: z.boolean(), readings: z.array(reading) }),
  killed: row,
  injured: row,
});
const act = toldAct.extend({ date: z.object({ start: day, disputed: z.boolean() }) });
const contradiction = z.object({
  kind: z.string(),
  state: z.string(),
  subject: z.string(),
  members: z.array(z.object({ value: z.string(), excluded: z.boolean() })),
});
const summary = z.object({
  crisis: z.object({
    incidents: z.object({ nodes: z.array(incident) }),
    strikes: figures,
    aggregateChecks: z.array(
      z.object({ state: z.string(), remainder: z.number(), claim: z.object({ wording: z.string() }) }),
    ),
    missions: z.array(missionState),
    acts: z.object({ nodes: z.array(act) }),
    contradictions: z.array(contradiction),
    coverage: z.object({
      origins: z.array(origin),
    }),
  }),
});

type Side = z.infer<typeof country> | null;
type Figures = z.infer<typeof figures>;
const range = ({ low, best, high, open }: Figures) =>
  best === null && low === null ? "unknown" : `${low} / ${best} / ${high}${open ? "+" : ""}`;
const rowWords = (tally: z.infer<typeof row>) => ({
  range: tally.badge ?? range(tally),
  rule: tally.rule,
  by: tally.byClaimant.map(
    ({ claimant, excluded, ...figure }) =>
      `${claimant.name} (${claimant.kind}): ${range(figure)}${excluded ? ", set aside" : ""}`,
  ),
});
const dateWords = ({ start, end, disputed, readings }: z.infer<typeof incident>["date"]) => ({
  best: start === end ? start : `${start}/${end}`,
  disputed,
  readings: readings.map(
    ({ excluded, documents, origins, ...interval }) =>
      `${interval.start}${interval.end === interval.start ? "" : `/${interval.end}`}: ${documents} documents, ${origins} origins${excluded ? ", set aside" : ""}`,
  ),
});
const pair = (actor: Side, target: Side) => `${actor?.iso3 ?? "?"}→${target?.iso3 ?? "?"}`;

/** What the demonstration says at a day's end, in words short enough to be read and checked by a person. */
export const summarise = (answer: unknown) => {
  const { crisis } = summary.parse(answer);
  return {
    strikes: range(crisis.strikes),
    sums: crisis.aggregateChecks.map(
      ({ claim, state, remainder }) => `"${claim.wording}": ${state}, remainder ${remainder}`,
    ),
    incidents: crisis.incidents.nodes.map(({ date, killed, injured, place, ...rest }) => ({
      ...rest,
      place: place.admin1 ?? place.country,
      date: dateWords(date),
      killed: rowWords(killed),
      injured: rowWords(injured),
    })),
    missions: crisis.missions.map(({ sending, receiving, since, overlays, reported, levelInferred, ...rest }) => ({
      mission: pair(sending, receiving),
      ...rest,
      level: `${rest.level}${levelInferred ? ", inferred" : ""}`,
      since: since?.start ?? null,
      overlays: overlays.map(
        ({ act: type, status, date, plannedDate, overdue }) =>
          `${type} ${status} ${date.start ?? "undated"}${plannedDate ? `, planned by ${plannedDate}` : ""}${overdue ? ", overdue" : ""}`,
      ),
      reported: reported.map(({ act: type, reason }) => `${type}: ${reason}`),
    })),
    acts: crisis.acts.nodes.map(
      ({ type, status, excluded, actor, target, date }) =>
        `${date.start ?? "undated"} ${type} ${status} ${pair(actor, target)}${date.disputed ? ", date disputed" : ""}${excluded ? ", set aside" : ""}`,
    ),
    contradictions: crisis.contradictions.map(
      ({ kind, state, subject, members }) =>
        `${kind} ${state}: ${subject} (${members.map(({ value, excluded }) => `${value}${excluded ? ", set aside" : ""}`).join(" | ")})`,
    ),
    origins: crisis.coverage.origins.map(
      ({ name, documents }) => `${name}: ${documents.map(({ source }) => source.name).join(", ")}`,
    ),
  };
};

export const SUMMARY_QUERY = SUMMARY;
