import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Third-party texts and labels live beside the checkout and never inside it. */
const SHARED = process.env.DEMARCHE_SHARED ?? resolve(import.meta.dirname, "../../../shared");

/** The folder `name` of the shared material, or null with one line saying that its checks are left out. */
export const sharedFolder = (name: string): string | null => {
  const folder = resolve(SHARED, name);
  if (existsSync(folder)) return folder;
  console.warn(`left out: no shared folder "${name}" beside this checkout, so the checks that need it do not run`);
  return null;
};
