/** What a model may answer, for tests: a fitting claim of each kind, with changes. */

const INCIDENT = {
  kind: "AIR_DRONE_STRIKE",
  actors: ["KEN"],
  actorName: "Kenya",
  target: null,
  country: "UGA",
  place: "Busia",
  date: { start: "2031-05-01", end: "2031-05-01", precision: 1 },
};

export type Changes = Record<string, unknown>;

export function killed(changes: Changes = {}) {
  return {
    quote: "nine people were killed",
    before: "",
    claimant: { name: "Uganda", kind: "GOVERNMENT", party: "UGA" },
    effect: "KILLED",
    quantifier: "EXACT",
    number: 9,
    upTo: null,
    wording: "nine people",
    victimClass: "TOTAL",
    nationality: null,
    scope: "INCIDENT",
    partOf: null,
    superseded: false,
    incident: INCIDENT,
    ...changes,
  };
}

export function recalled(changes: Changes = {}) {
  return {
    quote: "Uganda recalled its ambassador",
    before: "",
    claimant: null,
    act: "AMBASSADOR_RECALLED",
    status: "EFFECTED",
    actor: "UGA",
    target: "KEN",
    actorNamed: true,
    date: null,
    plannedDate: null,
    ...changes,
  };
}

export function struck(changes: Changes = {}) {
  return { quote: "a Kenyan drone strike", before: "", claimant: null, denied: false, incident: INCIDENT, ...changes };
}

export function answerOf(lists: { casualties?: unknown[]; incidents?: unknown[]; diplomacy?: unknown[] } = {}) {
  return { casualties: [], incidents: [], diplomacy: [], ...lists };
}

export const ARTICLE =
  "Uganda's foreign ministry said nine people were killed in a Kenyan drone strike on Busia.\n\nUganda recalled its ambassador to Kenya.";
