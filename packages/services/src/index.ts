export type * from "./contract.ts";
export { createServices, type ServicesOptions } from "./create-services.ts";
export type { Reader, Rules } from "./environment.ts";
export { RefusedRequest } from "./failures.ts";
