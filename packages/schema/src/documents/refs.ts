import type { Moment } from "@demarche/domain";
import type { StoredDocument } from "@demarche/services";
import { builder } from "../builder.ts";

export type DocumentShape = { document: StoredDocument; moment: Moment };

export const DocumentType = builder.objectRef<DocumentShape>("Document");
