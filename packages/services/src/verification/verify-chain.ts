import {
  brokenLink,
  GENESIS_HASH,
  type LedgerEntry,
  type LedgerHead,
  payloadHash,
  type Readers,
} from "@demarche/store";
import type { Verification } from "../contract.ts";
import { recordedPayloads } from "./recorded-payloads.ts";

type Problems = Verification["problems"];

/** Walks the chain from its beginning and hashes again what every entry vouches for. */
export async function verifyChain(readers: Readers): Promise<{ entries: number; problems: Problems }> {
  const problems: Problems = [];
  let head: LedgerHead = { position: 0, hash: GENESIS_HASH };
  for (let page = await readers.ledger.after(0); page.length > 0; page = await readers.ledger.after(head.position)) {
    problems.push(...brokenLinks({ head, entries: page }), ...(await changedPayloads({ readers, entries: page })));
    const last = page.at(-1);
    if (last) head = { position: last.position, hash: last.hash };
  }
  return { entries: head.position, problems };
}

function brokenLinks({ head, entries }: { head: LedgerHead; entries: readonly LedgerEntry[] }): Problems {
  let before = head;
  const problems: Problems = [];
  for (const entry of entries) {
    const message = brokenLink({ head: before, entry });
    if (message !== null) problems.push({ where: nameOf(entry), message });
    before = { position: entry.position, hash: entry.hash };
  }
  return problems;
}

async function changedPayloads(options: { readers: Readers; entries: readonly LedgerEntry[] }): Promise<Problems> {
  const { readers, entries } = options;
  const payloads = await recordedPayloads({ readers, entries });
  return entries.flatMap((entry) => {
    const payload = payloads.get(entry.subjectId);
    if (payload === undefined)
      return [{ where: nameOf(entry), message: `${entry.subjectId} is missing from the record` }];
    if (payloadHash(payload) === entry.payloadHash) return [];
    return [{ where: nameOf(entry), message: `${entry.subjectId} is not what was recorded: its content was changed` }];
  });
}

function nameOf({ position, kind }: LedgerEntry): string {
  return `ledger entry ${position} (${kind})`;
}
