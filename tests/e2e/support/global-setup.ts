import type { TestProject } from "vitest/node";
import { startDemoServer } from "./demo-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the server that every browser test asks. */
    base: string;
  }
}

/** One server for all browser tests; they only read, or write into crises of their own. */
export default async function setup(project: TestProject) {
  const server = await startDemoServer();
  project.provide("base", server.base);
  return server.stop;
}
