import type { DocumentSetting, IncidentSetting, Ruling } from "@demarche/domain";
import { inWords } from "../changes/words.ts";

/** What was decided, to follow the name of who did: `merged 2 incidents`. */
export function rulingInWords(ruling: Ruling): string {
  switch (ruling.kind) {
    case "REVIEW_CLAIMS":
      return `${inWords(ruling.state)} ${counted({ count: ruling.claimIds.length, thing: "claim" })}`;
    case "JUDGE_CREDIBILITY":
      return `${ruling.digit === null ? "left the credibility to the rule" : `set the credibility to ${ruling.digit}`} for ${counted({ count: ruling.claimIds.length, thing: "claim" })}`;
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
    case "WITHDRAW":
      return "withdrew a decision";
  }
}

/** The claims that a ruling names. */
export function claimIdsOf(ruling: Ruling): string[] {
  if ("claimIds" in ruling)
    return "besideClaimId" in ruling ? [...ruling.claimIds, ruling.besideClaimId] : ruling.claimIds;
  return "claimId" in ruling ? [ruling.claimId] : [];
}

function counted({ count, thing }: { count: number; thing: string }): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

const PARTICULARS: Record<keyof IncidentSetting | keyof DocumentSetting, string> = {
  kind: "the kind",
  actors: "the actors",
  date: "the date",
  place: "the place",
  inScope: "the scope",
  origin: "the origin",
  publishedAt: "the publication date",
};

function particulars(setting: IncidentSetting | DocumentSetting): string {
  const set = new Set(Object.keys(setting));
  const named = Object.entries(PARTICULARS).filter(([name]) => set.has(name));
  return named.map(([, words]) => words).join(" and ");
}
