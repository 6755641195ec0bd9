import type { Claim } from "@demarche/domain";
import type { NewClaim, StoredDocument, Writers } from "@demarche/store";

type Entry = Parameters<Writers["search"]["add"]>[0][number];

function peopleOf(claim: Claim): string[] {
  return claim.type === "diplomatic" ? claim.participants : [];
}

function placesOf(claim: Claim): string[] {
  return claim.type === "diplomatic" || claim.incident.place === null ? [] : [claim.incident.place];
}

/** By what a claim is found: its words, the people and the places it names. */
export function claimSearchEntries({ id, crisisId, claim }: NewClaim): Entry[] {
  const quoted = claim.evidence.map(({ exact }) => exact).join(" ");
  const words = claim.claimant === null ? quoted : `${claim.claimant.name} ${quoted}`;
  const named = (kind: "PERSON" | "PLACE") => (name: string) => ({ crisisId, subjectId: id, kind, name, words: name });
  return [
    { crisisId, subjectId: id, kind: "CLAIM", name: "", words },
    ...peopleOf(claim).map(named("PERSON")),
    ...placesOf(claim).map(named("PLACE")),
  ];
}

export function documentSearchEntry({ id, crisisId, title, text }: StoredDocument): Entry {
  return { crisisId, subjectId: id, kind: "DOCUMENT", name: "", words: `${title ?? ""}\n${text}` };
}
