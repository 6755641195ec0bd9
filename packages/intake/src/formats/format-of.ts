export const DOCUMENT_FORMATS = ["PLAIN", "MARKDOWN", "HTML", "JSON"] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const BY_ENDING: Record<string, DocumentFormat> = {
  txt: "PLAIN",
  text: "PLAIN",
  md: "MARKDOWN",
  markdown: "MARKDOWN",
  html: "HTML",
  htm: "HTML",
  xhtml: "HTML",
  json: "JSON",
};

/** The format that a file's name tells, null where its ending says nothing. */
export function formatOfName(name: string): DocumentFormat | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return BY_ENDING[ending] ?? null;
}

/** Endings that are read when a folder is given, with their dot. */
export const READ_ENDINGS: readonly string[] = Object.keys(BY_ENDING).map((ending) => `.${ending}`);
