import { generateKeyPairSync } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { CliFailure } from "../cli/cli-failure.ts";

/** Makes an Ed25519 key pair: FILE (only its owner may read it) and FILE.pub, both PEM. Overwrites nothing. */
export async function keygen({ out }: { out: string }): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const files = [
    { path: out, pem: privateKey.export({ type: "pkcs8", format: "pem" }), mode: 0o600 },
    { path: `${out}.pub`, pem: publicKey.export({ type: "spki", format: "pem" }), mode: 0o644 },
  ];
  for (const { path, pem, mode } of files) await writeNew({ path, pem: pem.toString(), mode });
  process.stdout.write(
    `${out} signs checkpoints: keep it secret. ${out}.pub checks them: give it to whoever verifies.\n`,
  );
}

async function writeNew({ path, pem, mode }: { path: string; pem: string; mode: number }): Promise<void> {
  try {
    await writeFile(path, pem, { mode, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw new CliFailure(`${path} is there already: choose another name, since a key is never overwritten.`);
  }
}
