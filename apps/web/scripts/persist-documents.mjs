import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { collectDocuments } from "./collect-documents.mjs";

const FOLDER = join(import.meta.dirname, "..", "dist");

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, "persisted-documents.json"), `${JSON.stringify(collectDocuments(), null, 2)}\n`);
