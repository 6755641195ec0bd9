export { schema } from "./build-schema.ts";
export { printedSchema } from "./printed-schema.ts";
