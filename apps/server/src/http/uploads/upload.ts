import type { IncomingMessage } from "node:http";
import { extname } from "node:path";
import { formatOfName } from "@demarche/intake";
import type { BatchItemInput, IngestDocumentInput } from "@demarche/services";

/** What was uploaded: one document, or the lines of many. */
export type Upload = { kind: "DOCUMENT"; input: IngestDocumentInput } | { kind: "BATCH"; input: UploadedBatch };
type UploadedBatch = { crisis: string; items: BatchItemInput[]; clientMutationId?: string | null };

export type NoUpload = { status: number; code: string; message: string; path?: string[] };
export type Parsed = { ok: true; upload: Upload } | { ok: false; refusal: NoUpload };

/** What a person can say of an upload, in its address or in the fields of its form. */
const FIELDS = ["crisis", "title", "publisher", "url", "publishedAt", "origin", "grade", "clientMutationId"] as const;

/** Endings by which the intake tells the format, by the type that the caller names. */
const ENDINGS: Readonly<Record<string, string>> = {
  "text/plain": ".txt",
  "text/markdown": ".md",
  "text/html": ".html",
  "application/xhtml+xml": ".html",
  "application/json": ".json",
};
const JSON_LINES = /^application\/(?:x-ndjson|ndjson|jsonl|jsonlines)$/;
const FORM = "multipart/form-data";

type Body = { type: string; name: string; bytes: Uint8Array; given: (field: string) => string | null };

/** The media types that are taken; anything else is refused before its body is read. */
export function isUploadType(header: string | undefined): boolean {
  const type = mediaType(header ?? "");
  return type in ENDINGS || JSON_LINES.test(type) || type === FORM;
}

/** What the request asks, once its body is there. */
export async function parseUpload(options: { request: IncomingMessage; bytes: Buffer }): Promise<Parsed> {
  const { request, bytes } = options;
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  const header = request.headers["content-type"] ?? "";
  if (mediaType(header) === FORM) return parseForm({ header, bytes });
  const name = searchParams.get("name") ?? "";
  return uploadOf({ type: mediaType(header), name, bytes, given: (field) => searchParams.get(field) });
}

async function parseForm({ header, bytes }: { header: string; bytes: Buffer }): Promise<Parsed> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": header } })
    .formData()
    .catch(() => null);
  if (form === null) return refused("upload.form", "The form is not in shape: send multipart/form-data.");
  const file = form.get("file");
  if (file === null || typeof file === "string" || form.getAll("file").length > 1) {
    return refused("upload.form", 'The form needs one file, in a part named "file".', ["file"]);
  }
  const given = (field: string) => {
    const value = form.get(field);
    return typeof value === "string" ? value : null;
  };
  return uploadOf({
    type: mediaType(file.type),
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    given,
  });
}

/** A type that says nothing (curl sends octet-stream for endings it does not know) leaves it to the file's name. */
function uploadOf({ type, name, bytes, given }: Body): Parsed {
  const known = Object.fromEntries(FIELDS.map((field) => [field, given(field)])) as Known;
  const crisis = known.crisis ?? "";
  if (JSON_LINES.test(type) || /\.(?:jsonl|ndjson)$/i.test(name)) return batchOf({ known, crisis, name, bytes });
  const named = nameFor({ type, name });
  if (named === null)
    return refused(
      "upload.type",
      `"${type || name}" is no type of text: send plain text, Markdown, HTML or JSON.`,
      [],
      415,
    );
  const grade = known.grade as IngestDocumentInput["grade"];
  return { ok: true, upload: { kind: "DOCUMENT", input: { ...known, crisis, grade, name: named, bytes } } };
}

function nameFor({ type, name }: { type: string; name: string }): string | null {
  const ending = ENDINGS[type];
  if (ending === undefined) return formatOfName(name) === null ? null : name;
  return formatOfName(name) === formatOfName(ending)
    ? name
    : `${name.slice(0, name.length - extname(name).length) || "upload"}${ending}`;
}

type Known = Record<(typeof FIELDS)[number], string | null>;
type Lines = { known: Known; crisis: string; name: string; bytes: Uint8Array };

function batchOf({ known, crisis, name, bytes }: Lines): Parsed {
  const text = utf8(bytes);
  if (text === null) return refused("document.encoding", "The lines are no UTF-8: send them as UTF-8.");
  const { publisher, publishedAt, clientMutationId } = known;
  const items = text.split("\n").flatMap((json, index): BatchItemInput[] => {
    if (json.trim() === "") return [];
    return [{ name: `${name || "upload"} line ${index + 1}`, json, publisher, publishedAt }];
  });
  return { ok: true, upload: { kind: "BATCH", input: { crisis, items, clientMutationId } } };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const mediaType = (header: string): string => header.split(";")[0]?.trim().toLowerCase() ?? "";

function refused(code: string, message: string, path: string[] = [], status = 400): Parsed {
  return { ok: false, refusal: { status, code, message, path } };
}
