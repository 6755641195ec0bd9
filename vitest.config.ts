import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Node gives packages graphql's CommonJS build; Vite would give our sources the other one, and graphql refuses two. */
const resolve = { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          // No test mocks a module, so files can share what a worker has loaded: five times less work.
          isolate: false,
          include: [
            "packages/*/src/**/*.test.ts",
            "tests/bench/**/*.test.ts",
            "apps/*/src/**/*.test.{ts,tsx}",
            "scripts/**/*.test.mjs",
          ],
        },
      },
      {
        resolve,
        test: {
          name: "contract",
          include: ["tests/{contract,eval,security}/**/*.test.ts"],
          globalSetup: ["tests/support/built-server.mjs"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/support/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
