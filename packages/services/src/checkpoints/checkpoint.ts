import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { canonicalJson, payloadHash } from "@demarche/store";
import { z } from "zod";
import type { Checkpoint, Result } from "../contract.ts";
import { done, refused } from "../failures.ts";

const hex = z.string().regex(/^[0-9a-f]{64}$/);

const checkpointSchema: z.ZodType<Checkpoint> = z.strictObject({
  format: z.literal("demarche.checkpoint/1"),
  position: z.int().nonnegative(),
  hash: hex,
  counts: z.record(z.string(), z.int().positive()),
  signedAt: z.iso.datetime(),
  previous: hex.nullable(),
  key: hex,
  signature: z.base64(),
});

/** A checkpoint from the text of its file. Codes: `checkpoint.invalid`. */
export function parseCheckpoint(text: string): Result<Checkpoint> {
  try {
    const parsed = checkpointSchema.safeParse(JSON.parse(text));
    if (parsed.success) return done(parsed.data);
    const [issue] = parsed.error.issues;
    return refused("checkpoint.invalid", `It is no checkpoint: ${issue?.path.join(".")} ${issue?.message}.`);
  } catch {
    return refused("checkpoint.invalid", "It is no checkpoint: it is no JSON.");
  }
}

/** What the next checkpoint names this one by. */
export function checkpointHash(checkpoint: Checkpoint): string {
  return payloadHash(checkpoint);
}

/** Signs with an Ed25519 private key in PEM (PKCS #8). Codes: `key.invalid`. */
export function signedCheckpoint(options: {
  seen: Omit<Checkpoint, "format" | "key" | "signature">;
  privateKey: string;
}): Result<Checkpoint> {
  const key = ed25519({ read: () => createPrivateKey(options.privateKey) });
  if (key === null) return refused("key.invalid", "It is no Ed25519 private key in PEM: demarche keygen makes one.");
  const body = { format: "demarche.checkpoint/1" as const, ...options.seen, key: fingerprint(createPublicKey(key)) };
  return done({ ...body, signature: sign(null, Buffer.from(canonicalJson(body)), key).toString("base64") });
}

/** True where the Ed25519 public key in PEM signed the checkpoint as it is. */
export function isSigned({ checkpoint, publicKey }: { checkpoint: Checkpoint; publicKey: string }): boolean {
  const key = publicKeyOf(publicKey);
  const { signature, ...body } = checkpoint;
  if (key === null || fingerprint(key) !== body.key) return false;
  return verify(null, Buffer.from(canonicalJson(body)), key, Buffer.from(signature, "base64"));
}

/** True for an Ed25519 private key in PEM, with which checkpoints can be signed. */
export function isPrivateKey(pem: string): boolean {
  return ed25519({ read: () => createPrivateKey(pem) }) !== null;
}

/** Null for what is no Ed25519 public key in PEM. */
export function publicKeyOf(pem: string): KeyObject | null {
  return pem.includes("PRIVATE") ? null : ed25519({ read: () => createPublicKey(pem) });
}

function ed25519({ read }: { read: () => KeyObject }): KeyObject | null {
  try {
    const key = read();
    return key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null;
  }
}

function fingerprint(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("hex");
}
