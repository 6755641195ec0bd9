import { join, resolve } from "node:path";

/** The checkout; `src` and `dist` lie equally deep below it. */
const ROOT = resolve(import.meta.dirname, "../../..");

export const MIGRATIONS_DIR = join(ROOT, "drizzle", "sqlite");
export const DASHBOARD_DIR = join(ROOT, "apps", "web");
export const DEMO_DIR = join(ROOT, "examples", "iran-pakistan-2024");
