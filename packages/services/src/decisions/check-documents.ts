import type { Ruling, RulingOf } from "@demarche/domain";
import { parsePublishedAt } from "@demarche/intake";
import type { Result } from "../contract.ts";
import { done, refused } from "../failures.ts";
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

const DAY_MS = 86_400_000;

/** The setting with its date as the record writes dates. A day's slack lets in what is dated ahead of UTC. */
export function checkSetting(options: { request: RulingOf<"SET_DOCUMENT">; ground: Ground }): Result<Ruling> {
  const { request, ground } = options;
  const { publishedAt: given, ...rest } = request.setting;
  if (given === undefined || given === null) return done(request);
  const publishedAt = parsePublishedAt(given);
  if (publishedAt === null) {
    const message = `"${given}" is no date: write 2024-01-31 or 2024-01-31T08:30:00Z.`;
    return refused("date.invalid", message, ["publishedAt"]);
  }
  if (Date.parse(publishedAt) > Date.parse(ground.recordedAt) + DAY_MS) {
    return refused("date.future", `The publication date ${publishedAt} lies in the future.`, ["publishedAt"]);
  }
  return done({ ...request, setting: { ...rest, publishedAt } });
}
