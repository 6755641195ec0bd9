import { createHash } from "node:crypto";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join, resolve, sep } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const DIST = join(here, "dist");
const hoisted = resolve(here, "../../node_modules") + sep;

/** Workspace packages go into the bundle; what npm has put into the root's node_modules stays there. */
const hoistedStaysOutside = {
  name: "hoisted-stays-outside",
  setup({ onResolve, resolve: resolveImport }) {
    onResolve({ filter: /^[^./#]/ }, async (args) => {
      if (args.pluginData === "asked" || args.kind === "entry-point") return null;
      if (args.path.startsWith("node:") || builtinModules.includes(args.path))
        return { path: args.path, external: true };
      const found = await resolveImport(args.path, {
        kind: args.kind,
        importer: args.importer,
        resolveDir: args.resolveDir,
        pluginData: "asked",
      });
      return found.path.startsWith(hoisted) ? { path: args.path, external: true } : found;
    });
  },
};

await rm(DIST, { recursive: true, force: true });
const { outputFiles } = await build({
  entryPoints: {
    demarche: join(here, "src/demarche.ts"),
    "reading-worker": join(here, "src/readers/pool/reading-worker.ts"),
  },
  outdir: DIST,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  sourcemap: true,
  write: false,
  logLevel: "warning",
  plugins: [hoistedStaysOutside],
});
await mkdir(DIST);
const digest = createHash("sha256");
for (const { path, contents } of outputFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
  digest.update(contents);
  await writeFile(path, contents);
}
/** Names the code: an answer kept under one build's tag is none of another's. */
await writeFile(join(DIST, "build-id"), digest.digest("base64url").slice(0, 12));
await chmod(join(here, "bin/demarche.mjs"), 0o755);
