import { chmod, rm } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join, resolve, sep } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
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

await rm(join(here, "dist"), { recursive: true, force: true });
await build({
  entryPoints: { demarche: join(here, "src/demarche.ts") },
  outdir: join(here, "dist"),
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  sourcemap: true,
  logLevel: "warning",
  plugins: [hoistedStaysOutside],
});
await chmod(join(here, "bin/demarche.mjs"), 0o755);
