export { isPrivateKey, parseCheckpoint, publicKeyOf } from "./checkpoints/checkpoint.ts";
export type * from "./contract.ts";
export { createServices, type ServicesOptions } from "./create-services.ts";
export { type Reader, ReaderBusy, type Rules } from "./environment.ts";
export { type ExportSource, verifyExport } from "./export/verify-export.ts";
export { RefusedRequest } from "./failures.ts";
export { type MaybePromise, mapMaybe } from "./maybe-promise.ts";
export type { Shelf } from "./views/shelved-lines.ts";
