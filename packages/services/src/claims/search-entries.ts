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
  const subject = { crisisId, subjectId: id };
  const words = [claim.claimant?.name ?? "", ...claim.evidence.map(({ exact }) => exact)].join(" ");
  return [
    { ...subject, kind: "CLAIM", name: "", words },
    ...peopleOf(claim).map((name): Entry => ({ ...subject, kind: "PERSON", name, words: name })),
    ...placesOf(claim).map((name): Entry => ({ ...subject, kind: "PLACE", name, words: name })),
  ];
}

export function documentSearchEntry({ id, crisisId, title, text }: StoredDocument): Entry {
  return { crisisId, subjectId: id, kind: "DOCUMENT", name: "", words: `${title ?? ""}\n${text}` };
}
