import type { DocumentSetting } from "@demarche/domain";
import { parsePublishedAt } from "@demarche/intake";
import type { Result, RulingRequest } from "../contract.ts";
import { recordSource } from "../documents/record-source.ts";
import { done, refused } from "../failures.ts";
import { unknownDocument } from "./check-documents.ts";
import type { Ground } from "./ground.ts";
import type { Ruled } from "./ruled.ts";

type Request = Extract<RulingRequest, { kind: "SET_DOCUMENT" }>;
type Asked = { request: Request; ground: Ground };

/** What a person knows of a text; a publisher that is not on record yet is added with the decision. */
export async function documentSetting({ request, ground }: Asked): Promise<Result<Ruled>> {
  const { kind, documentId } = request;
  const unknown = await unknownDocument({ documentIds: [documentId], ground });
  if (unknown) return unknown;
  const { publisher, ...rest } = request.setting;
  const dated = datedSetting({ setting: rest, recordedAt: ground.recordedAt });
  if (!dated.ok) return dated;
  if (publisher === undefined) return done({ ruling: { kind, documentId, setting: dated.value } });
  const known = await ground.readers.sources.byName(publisher);
  const sourceId = known?.id ?? ground.ids.next("source");
  const { ids, recordedAt } = ground;
  return done({
    ruling: { kind, documentId, setting: { ...dated.value, sourceId } },
    enter: async (writers) =>
      (await recordSource({ writers, ids, id: sourceId, name: publisher, grade: null, recordedAt })).deeds,
  });
}

const DAY_MS = 86_400_000;

/** The setting with its date as the record writes dates. A day's slack lets in what is dated ahead of UTC. */
function datedSetting(options: { setting: DocumentSetting; recordedAt: string }): Result<DocumentSetting> {
  const { publishedAt: given, ...rest } = options.setting;
  if (given === undefined || given === null) return done(options.setting);
  const publishedAt = parsePublishedAt(given);
  if (publishedAt === null) {
    const message = `"${given}" is no date: write 2024-01-31 or 2024-01-31T08:30:00Z.`;
    return refused("date.invalid", message, ["publishedAt"]);
  }
  if (Date.parse(publishedAt) > Date.parse(options.recordedAt) + DAY_MS) {
    return refused("date.future", `The publication date ${publishedAt} lies in the future.`, ["publishedAt"]);
  }
  return done({ ...rest, publishedAt });
}
