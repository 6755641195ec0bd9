import type { Verification, Witnesses } from "../contract.ts";
import type { Problem } from "../verification/problem.ts";
import { type RecordLine, rowOf, type TextOf } from "../verification/record-line.ts";
import { verifyLines } from "../verification/verify-lines.ts";
import { type ExportLine, parseExportLine } from "./export-line.ts";

/** The lines of an export in their order, null for one too long to be read, and any of them again by its number from 0. */
export type ExportSource = {
  lines(): AsyncIterable<Uint8Array | null>;
  line(number: number): Promise<Uint8Array | null>;
};

type Read = {
  problems: Problem[];
  documents: Map<string, number>;
  header: ExportLine | null;
  end: { entries: number; hash: string } | null;
};

/** Checks an export with nothing but the export and, where given, checkpoints and the key that signed them. */
export async function verifyExport(options: { source: ExportSource; witnesses?: Witnesses }): Promise<Verification> {
  const { source, witnesses } = options;
  const read: Read = { problems: [], documents: new Map(), header: null, end: null };
  const lines = recordLines({ source, read });
  const { head, ...found } = await verifyLines({ lines, textOf: exportedTexts({ source, read }), witnesses });
  const { end } = read;
  if (end === null) read.problems.push(problem("it has no last line: it was cut, or is not whole yet"));
  else if (end.entries !== found.entries || end.hash !== head.hash) {
    read.problems.push(problem(`its last line speaks of ${end.entries} entries, and it has ${found.entries}`));
  }
  return { ...found, problems: [...found.problems, ...read.problems] };
}

async function* recordLines({ source, read }: { source: ExportSource; read: Read }): AsyncGenerator<RecordLine> {
  let number = -1;
  for await (const bytes of source.lines()) {
    number += 1;
    const line = bytes === null ? null : parseExportLine(bytes);
    const message = misplaced({ line, number, read });
    if (message !== null) read.problems.push(problem(`line ${number + 1} ${message}`));
    if (line === null) continue;
    if ("format" in line) read.header = line;
    else if ("end" in line) read.end = line.end;
    else {
      const document = rowOf({ rows: line.rows, table: "documents" });
      if (document !== null) read.documents.set(String(document.id), number);
      yield line;
    }
  }
}

function misplaced({ line, number, read }: { line: ExportLine | null; number: number; read: Read }): string | null {
  if (line === null) return "is no line of the format demarche.record/1";
  if ("format" in line !== (number === 0)) return number === 0 ? "is no header" : "is a second header";
  return read.end === null ? null : "comes after the end";
}

/** Where a document stands in the file is remembered, its text is not: but for the last, which its claims follow. */
function exportedTexts({ source, read }: { source: ExportSource; read: Read }): TextOf {
  let last: { id: string; text: string | null } | null = null;
  return async (id) => {
    if (last?.id !== id) last = { id, text: await textOfLine({ source, number: read.documents.get(id) }) };
    return last.text;
  };
}

async function textOfLine(options: { source: ExportSource; number: number | undefined }): Promise<string | null> {
  const { source, number } = options;
  const bytes = number === undefined ? null : await source.line(number);
  const line = bytes === null ? null : parseExportLine(bytes);
  if (line === null || !("rows" in line)) return null;
  const text = rowOf({ rows: line.rows, table: "documents" })?.text;
  return typeof text === "string" ? text : null;
}

function problem(message: string): Problem {
  return { position: null, where: "the export", message };
}
