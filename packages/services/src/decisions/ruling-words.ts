import type { CrisisSetting, DocumentSetting, IncidentSetting, Ruling } from "@demarche/domain";
import { inWords } from "../changes/words.ts";

/** What was decided, to follow the name of who did: `merged 2 incidents`. */
export function rulingInWords(ruling: Ruling): string {
  switch (ruling.kind) {
    case "REVIEW_CLAIMS":
      return `${inWords(ruling.state)} ${counted({ count: ruling.claimIds.length, thing: "claim" })}`;
    case "JUDGE_CREDIBILITY":
      return `${ruling.digit === null ? "left the credibility to the rule" : `set the credibility to ${ruling.digit}`} for ${counted({ count: ruling.claimIds.length, thing: "claim" })}`;
    case "ADD_CLAIM":
      return "added a claim";
    case "CORRECT_CLAIM":
      return "corrected a claim";
    case "COMMENT_ON_CLAIM":
      return "commented on a claim";
    case "ASSIGN_CLAIMS":
      return `assigned ${counted({ count: ruling.claimIds.length, thing: "claim" })} to another incident`;
    case "MERGE_INCIDENTS":
      return `merged ${counted({ count: ruling.claimIds.length, thing: "incident" })}`;
    case "SPLIT_INCIDENT":
      return `split ${counted({ count: ruling.claimIds.length, thing: "claim" })} off into an incident of their own`;
    case "SET_INCIDENT":
      return `set ${particulars(ruling.setting)} of an incident`;
    case "OVERRIDE_TALLY":
      return ruling.best === null
        ? `left the number ${inWords(ruling.effect)} in an incident to the rule`
        : `set the number ${inWords(ruling.effect)} in an incident to ${ruling.best}`;
    case "SET_DOCUMENT":
      return `set ${particulars(ruling.setting)} of a document`;
    case "RETRACT_DOCUMENT":
      return "retracted a document";
    case "LINK_COPIES":
      return "held two documents for copies";
    case "CUT_COPIES":
      return "held two documents for no copies";
    case "RESOLVE_CONTRADICTION":
      return "resolved a contradiction";
    case "SET_CRISIS":
      return `set ${particulars(ruling.setting)} of the crisis`;
    case "WITHDRAW":
      return "withdrew a decision";
  }
}

/** The claims that a ruling names. */
export function claimIdsOf(ruling: Ruling): string[] {
  if ("claimIds" in ruling)
    return "besideClaimId" in ruling ? [...ruling.claimIds, ruling.besideClaimId] : ruling.claimIds;
  if (ruling.kind === "CORRECT_CLAIM") return [ruling.claimId, ruling.correctionId];
  return "claimId" in ruling ? [ruling.claimId] : [];
}

function counted({ count, thing }: { count: number; thing: string }): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

type Setting = CrisisSetting | DocumentSetting | IncidentSetting;

const PARTICULARS: Record<keyof IncidentSetting | keyof DocumentSetting | keyof CrisisSetting, string> = {
  kind: "the kind",
  actors: "the actors",
  date: "the date",
  place: "the place",
  inScope: "the scope",
  origin: "the origin",
  publishedAt: "the publication date",
  sourceId: "the publisher",
  title: "the title",
  summary: "the summary",
  inclusion: "what belongs to it",
  parties: "the parties",
  startsOn: "the first day",
  endsOn: "the last day",
};

function particulars(setting: Setting): string {
  const set = new Set(Object.keys(setting));
  const named = Object.entries(PARTICULARS).filter(([name]) => set.has(name));
  return named.map(([, words]) => words).join(" and ");
}
