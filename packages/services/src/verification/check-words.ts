import { checkEvidence, contextAround, type EvidenceSpan } from "@demarche/domain";
import { claimSchema, type EntryRows, type StoredRow, sha256 } from "@demarche/store";
import { NO_QUOTE, rowOf, type TextOf } from "./record-line.ts";

/** What is wrong with a document's words: a text and bytes are what their hashes say, or both are blank. */
export function checkDocument(rows: EntryRows): string[] {
  const document = rowOf({ rows, table: "documents" });
  if (document === null) return [];
  const capture = rowOf({ rows, table: "document_captures" });
  const bytes = capture?.bytes;
  if (isBlank(document))
    return bytes instanceof Uint8Array && bytes.length === 0 ? [] : ["its text is gone and its bytes are not"];
  const problems =
    typeof document.text === "string" && sha256(document.text) === document.text_sha256
      ? []
      : ["its text is not what was recorded"];
  if (bytes instanceof Uint8Array && sha256(bytes) === document.sha256) return problems;
  return [...problems, "the bytes it was read from are not what came in"];
}

export function isBlank(document: StoredRow): boolean {
  return document.text === "";
}

export type CheckedClaim = { spans: number; problems: string[] };

/** Checks a claim's evidence, in the claim and in rows of its own, against the text of its document (R27). */
export async function checkClaim({ rows, textOf }: { rows: EntryRows; textOf: TextOf }): Promise<CheckedClaim> {
  const row = rowOf({ rows, table: "claims" });
  if (row === null) return { spans: 0, problems: [] };
  const parsed = claimSchema.safeParse(parsedJson(row.payload));
  if (!parsed.success) return { spans: 0, problems: ["it is no claim"] };
  const claim = parsed.data;
  const text = await textOf(String(row.document_id));
  const spans = claim.evidence.length;
  if (text === null) return { spans, problems: ["its document is missing"] };
  const problems = text === "" ? [] : checkEvidence({ text, claim }).map(({ message }) => message);
  const expected = claim.evidence.map((span) => quoted({ text, span }));
  const stored = rows.claim_evidence ?? [];
  if (!sameSpans({ found: claim.evidence, expected })) problems.push("what it quotes is not what stands in the text");
  if (!sameSpans({ found: stored, expected })) problems.push("its evidence rows are not the evidence of the claim");
  return { spans, problems };
}

function parsedJson(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return null;
  }
}

/** The span as it has to be: the text at its place, or nothing of it where the text was taken out. */
function quoted({ text, span }: { text: string; span: EvidenceSpan }): EvidenceSpan {
  const { start, end } = span;
  if (text === "") return { start, end, ...NO_QUOTE };
  return { start, end, exact: text.slice(start, end), ...contextAround({ text, start, end }) };
}

const PARTS = ["start", "end", "exact", "prefix"] as const;
const HALF = /[\uD800-\uDBFF\uFFFD]$/;

function sameSpans(options: {
  found: readonly (StoredRow | EvidenceSpan)[];
  expected: readonly EvidenceSpan[];
}): boolean {
  const { found, expected } = options;
  if (found.length !== expected.length) return false;
  return expected.every((span, index) => {
    const row = found[index];
    return PARTS.every((part) => row?.[part] === span[part]) && sameSuffix({ found: row?.suffix, suffix: span.suffix });
  });
}

/** 0.1 could keep half a character at the end of a suffix, which a database holds as U+FFFD. */
function sameSuffix({ found, suffix }: { found: unknown; suffix: string }): boolean {
  if (found === suffix) return true;
  return typeof found === "string" && found.length === 32 && HALF.test(found) && found.slice(0, -1) === suffix;
}
