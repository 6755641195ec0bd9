import type { Failure } from "@demarche/services";
import { builder } from "../builder.ts";

const ErrorType = builder.interfaceRef<Failure>("Error").implement({
  description: "Why something that was asked for was not done. Nothing is half-written.",
  fields: (t) => ({
    code: t.exposeString("code", { description: "Stable and dotted, for programs." }),
    message: t.exposeString("message", { description: "What is wrong, where, and what to do." }),
    path: t.exposeStringList("path", { description: "Where in the input it lies; empty for the whole of it." }),
  }),
});

const failureType = (name: string, description: string) =>
  builder.objectRef<Failure>(name).implement({ description, interfaces: [ErrorType] });

export const InvalidInputError = failureType("InvalidInputError", "The input cannot be used as it is.");
export const CrisisUnknownError = failureType("CrisisUnknownError", "No crisis has this slug.");
export const CrisisExistsError = failureType("CrisisExistsError", "Another crisis has this slug.");
export const DuplicateDocumentError = failureType("DuplicateDocumentError", "The crisis already holds this text.");
export const UnreadableDocumentError = failureType(
  "UnreadableDocumentError",
  "The text is empty, no text at all, or too large.",
);
export const StorageError = failureType(
  "StorageError",
  "The storage can't take it now: the disk is full or fails, or another program writes. Nothing was recorded.",
);

const TYPE_OF_CODE: Record<
  string,
  "CrisisUnknownError" | "CrisisExistsError" | "DuplicateDocumentError" | "UnreadableDocumentError" | "StorageError"
> = {
  "crisis.unknown": "CrisisUnknownError",
  "crisis.exists": "CrisisExistsError",
  "document.duplicate": "DuplicateDocumentError",
  "document.empty": "UnreadableDocumentError",
  "document.binary": "UnreadableDocumentError",
  "document.too-large": "UnreadableDocumentError",
  "document.encoding": "UnreadableDocumentError",
  "document.no-text": "UnreadableDocumentError",
  "reader.deadline": "UnreadableDocumentError",
  "storage.full": "StorageError",
  "storage.busy": "StorageError",
  "storage.failing": "StorageError",
};

/** The named error for a code; every code without a name of its own is an InvalidInputError. */
export const failureTypeOf = ({ code }: Failure): string => TYPE_OF_CODE[code] ?? "InvalidInputError";
