import type { Result } from "../contract.ts";
import { refused } from "../failures.ts";
import type { Ground } from "./ground.ts";

/** Null where the crisis has every document named. */
export async function unknownDocument(options: {
  documentIds: readonly string[];
  ground: Ground;
}): Promise<Result<never> | null> {
  const { documentIds, ground } = options;
  const found = await ground.readers.documents.byIds(documentIds);
  const unknown = documentIds.find((_, index) => found[index]?.crisisId !== ground.crisisId);
  if (unknown === undefined) return null;
  const message = `The crisis has no document "${unknown}": give the id of a document of this crisis.`;
  return refused("document.unknown", message, ["documentId"]);
}
