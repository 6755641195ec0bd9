import type { FetchedPage } from "@demarche/intake";
import type { Context, IngestDocumentInput, IngestedDocument, IngestUrlInput, Result } from "../contract.ts";
import type { Environment } from "../environment.ts";
import { done, refused } from "../failures.ts";
import { earlierAnswer, type Request } from "../mutations/once.ts";
import { parseInput } from "../parse-input.ts";
import { urlInputSchema } from "./document-input.ts";
import { ingestDocument } from "./ingest-document.ts";

/**
 * Fetches a page and takes it in as `ingestDocument` does; its address stands in the record as it was given. Codes:
 * `fetch.off`, `fetch.type`, those of the page fetcher (`fetch.…`), and those of `ingestDocument`.
 */
export async function ingestUrl(options: {
  environment: Environment;
  ctx: Context;
  input: IngestUrlInput;
}): Promise<Result<IngestedDocument>> {
  const { environment, ctx } = options;
  const shaped = parseInput({ schema: urlInputSchema, input: options.input });
  if (!shaped.ok) return shaped;
  const input = shaped.value;
  const request: Request = { ctx, verb: "ingestUrl", input };
  const { mutations, crises } = environment.store.read;
  const earlier = await earlierAnswer<IngestedDocument>({ mutations, request });
  if (earlier) return earlier.ok ? done({ ...earlier.value, repeated: true }) : earlier;
  if (!(await crises.bySlug(input.crisis))) {
    return refused("crisis.unknown", `There is no crisis "${input.crisis}": check its spelling.`, ["crisis"]);
  }
  const fetched = await fetchDocument({ environment, input });
  return fetched.ok ? ingestDocument({ environment, ctx, input: fetched.value, request }) : fetched;
}

async function fetchDocument(options: {
  environment: Environment;
  input: IngestUrlInput;
}): Promise<Result<IngestDocumentInput>> {
  const { environment, input } = options;
  if (environment.fetchPage === null) return refused("fetch.off", OFF, ["url"]);
  const page = await environment.fetchPage(input.url);
  if (!page.ok) return refused(page.failure.code, `${input.url} ${page.failure.message}.`, ["url"]);
  const ending = endingOf(page.value);
  if (ending === null) {
    const message = `${input.url} is "${page.value.contentType.slice(0, 60)}", no page and no text: save its text and take that in.`;
    return refused("fetch.type", message, ["url"]);
  }
  return done({ ...input, bytes: page.value.bytes, name: `${new URL(page.value.url).hostname}${ending}` });
}

const OFF =
  "This server asks no address: who runs it may let it (demarche serve --fetch). Fetch the page and take in its text.";

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/, ".html"],
  [/^text\/markdown\b/, ".md"],
  [/^text\/plain\b/, ".txt"],
];

/** The ending by which the intake tells the format; a page that names no type is read as one. */
function endingOf({ contentType }: Pick<FetchedPage, "contentType">): string | null {
  if (contentType.trim() === "") return ".html";
  return ENDINGS.find(([type]) => type.test(contentType.trim().toLowerCase()))?.[1] ?? null;
}
