import type { Failure } from "@demarche/services";
import { builder } from "../builder.ts";

export const ErrorType = builder.interfaceRef<Failure>("Error").implement({
  description: "Why something that was asked for was not done. Nothing is half-written.",
  fields: (t) => ({
    code: t.exposeString("code", { description: "Stable and dotted, for programs." }),
    message: t.exposeString("message", { description: "What is wrong, where, and what to do." }),
    path: t.exposeStringList("path", { description: "Where in the input it lies; empty for the whole of it." }),
  }),
  resolveType: (failure): string => failureTypeOf(failure),
});

const failureType = (name: string, description: string) =>
  builder.objectRef<Failure>(name).implement({ description, interfaces: [ErrorType] });

export const InvalidInputError = failureType("InvalidInputError", "The input cannot be used as it is.");
export const CrisisUnknownError = failureType("CrisisUnknownError", "No crisis has this slug.");
export const CrisisExistsError = failureType("CrisisExistsError", "Another crisis has this slug.");
export const DuplicateDocumentError = failureType("DuplicateDocumentError", "The crisis already holds this text.");
export const UnreadableDocumentError = failureType(
  "UnreadableDocumentError",
  "The text is empty, no text at all, too large, or was taken out.",
);
export const StorageError = failureType(
  "StorageError",
  "The storage can't take it now: the disk is full or fails, or another program writes. Nothing was recorded.",
);
export const ServerBusyError = failureType(
  "ServerBusyError",
  "More texts wait to be read than are taken at once. Nothing was recorded; try again in a moment.",
);

export const ClaimUnknownError = failureType("ClaimUnknownError", "The crisis has no such claim.");
export const DocumentUnknownError = failureType("DocumentUnknownError", "The crisis has no such document.");
export const IncidentUnknownError = failureType("IncidentUnknownError", "The crisis has no such incident now.");
export const ContradictionUnknownError = failureType(
  "ContradictionUnknownError",
  "The crisis has no such contradiction now.",
);
export const DecisionUnknownError = failureType("DecisionUnknownError", "Nobody decided this on the crisis.");
export const DecisionWithdrawnError = failureType("DecisionWithdrawnError", "The decision was withdrawn before.");
export const SingleIncidentError = failureType("SingleIncidentError", "Fewer than two incidents are nothing to merge.");
export const OutsideRangeError = failureType("OutsideRangeError", "The number lies outside what is reported (R10).");

export const EvidenceError = failureType(
  "EvidenceError",
  "The words given are not the text at that place, or do not state the figure (R27).",
);
export const ClaimCorrectedError = failureType("ClaimCorrectedError", "The claim was corrected before.");
export const FetchError = failureType("FetchError", "The address was not asked, or gave no page.");
export const SourceUnknownError = failureType("SourceUnknownError", "No document here comes from such a source.");

export const BatchUnknownError = failureType("BatchUnknownError", "No batch has this id.");
export const BatchEndedError = failureType("BatchEndedError", "The batch has ended already.");

export type FailureType = typeof InvalidInputError;

const TYPE_OF_CODE: Readonly<Record<string, FailureType>> = {
  "crisis.unknown": CrisisUnknownError,
  "crisis.exists": CrisisExistsError,
  "document.redacted": UnreadableDocumentError,
  "document.duplicate": DuplicateDocumentError,
  "document.empty": UnreadableDocumentError,
  "document.binary": UnreadableDocumentError,
  "document.too-large": UnreadableDocumentError,
  "document.encoding": UnreadableDocumentError,
  "document.no-text": UnreadableDocumentError,
  "claim.unknown": ClaimUnknownError,
  "claim.corrected": ClaimCorrectedError,
  "evidence.missing": EvidenceError,
  "evidence.range": EvidenceError,
  "evidence.mismatch": EvidenceError,
  "evidence.context": EvidenceError,
  "evidence.number": EvidenceError,
  "fetch.off": FetchError,
  "fetch.address": FetchError,
  "fetch.redirects": FetchError,
  "fetch.status": FetchError,
  "fetch.encoding": FetchError,
  "fetch.too-large": FetchError,
  "fetch.timeout": FetchError,
  "fetch.failed": FetchError,
  "fetch.type": FetchError,
  "source.unknown": SourceUnknownError,
  "batch.unknown": BatchUnknownError,
  "batch.ended": BatchEndedError,
  "document.unknown": DocumentUnknownError,
  "incident.unknown": IncidentUnknownError,
  "incident.single": SingleIncidentError,
  "tally.range": OutsideRangeError,
  "contradiction.unknown": ContradictionUnknownError,
  "decision.unknown": DecisionUnknownError,
  "decision.withdrawn": DecisionWithdrawnError,
  "reader.busy": ServerBusyError,
  "server.busy": ServerBusyError,
  "storage.full": StorageError,
  "storage.busy": StorageError,
  "storage.failing": StorageError,
};

/** The named error for a code; every code without a name of its own is an InvalidInputError. */
export const failureTypeOf = ({ code }: Failure): string => (TYPE_OF_CODE[code] ?? InvalidInputError).name;
