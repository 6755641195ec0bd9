import { EFFECTS } from "../words/labels.ts";
import type { Question } from "./href.ts";
import { parameter, type SearchParams } from "./moment.ts";

/** The question that an address asks, or null where it asks none that can be answered. */
export function questionOf(params: SearchParams): Question | null {
  const get = (name: string) => parameter({ params, name });
  const id = get("id");
  const of = get("of");
  if (of === "tally") return tallyQuestion(params);
  if (of === "date") {
    const incident = get("incident");
    return incident ? { of, incident } : null;
  }
  if (!id) return null;
  if (of === "mission" || of === "act" || of === "contradiction") return { of, id };
  return of === "fact" ? { of, id, source: get("source") } : null;
}

function tallyQuestion(params: SearchParams): Question | null {
  const get = (name: string) => parameter({ params, name });
  const effect = (get("effect") ?? "KILLED").toUpperCase();
  if (!EFFECTS.some((known) => known === effect)) return null;
  const kinds = get("kinds") === "strikes" ? "strikes" : null;
  return { of: "tally", effect, incident: get("incident"), kinds, claimant: get("claimant") };
}
