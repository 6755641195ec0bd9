import { setImmediate as otherTurn } from "node:timers/promises";
import { type CrisisHistory, type CrisisScope, crisisHistory, type RecordedStep } from "@demarche/domain";
import { type Readers, sha256 } from "@demarche/store";
import type { LedgerHead } from "../contract.ts";

/**
 * Lines by crisis, kept from one run of the program to the next: what was derived, and no part of the record. Any may be
 * missing at any time.
 */
export type Shelf = {
  /** Names the code that derives: what other code derived is not used. */
  derivedBy: string;
  read(crisisId: string): Promise<string[]>;
  add(crisisId: string, line: string): Promise<void>;
  clear(crisisId: string): Promise<void>;
};

/** What was found since the line before it, up to an instant (ms), of a ledger up to a head. */
type Line = {
  derivedBy: string;
  crisisId: string;
  until: number;
  head: LedgerHead;
  /** How many texts of the crisis had been taken out. */
  redactions: number;
  steps: RecordedStep[];
};

/** A history as far as it is on a shelf; `digest` is that of its last line. */
export type Restored = { history: CrisisHistory; digest: string; redactions: number };

const SEPARATOR = " ";

/** A line to put after the one of a digest (empty: the first), and its own digest. */
export function shelfLine({ line, after }: { line: Line; after: string }): { text: string; digest: string } {
  const body = JSON.stringify(line);
  const digest = sha256(`${after}${body}`);
  return { text: `${digest}${SEPARATOR}${body}`, digest };
}

/**
 * A crisis's history as far as the shelf has it; null where the shelf has nothing that this code found of this very
 * record. What can't be used is cleared.
 */
export async function restored(options: { shelf: Shelf; read: Readers; scope: CrisisScope }): Promise<Restored | null> {
  const { shelf, read, scope } = options;
  const texts = await shelf.read(scope.id);
  if (texts.length === 0) return null;
  const { lines, digest } = await chained(texts);
  const last = lines.at(-1);
  const isOwn = lines.every(({ derivedBy, crisisId }) => derivedBy === shelf.derivedBy && crisisId === scope.id);
  if (!last || !isOwn || !(await isOfRecord({ read, last }))) {
    await shelf.clear(scope.id);
    return null;
  }
  if (lines.length < texts.length) await keepFirst({ shelf, crisisId: scope.id, texts: texts.slice(0, lines.length) });
  const history = crisisHistory(scope);
  for (const { steps, until } of lines) {
    history.restore({ found: steps, until });
    await otherTurn();
  }
  return { history, digest, redactions: last.redactions };
}

/** The lines up to the first that was not written after the one before it. */
async function chained(texts: readonly string[]): Promise<{ lines: Line[]; digest: string }> {
  const lines: Line[] = [];
  let digest = "";
  for (const text of texts) {
    const at = text.indexOf(SEPARATOR);
    const [told, body] = [text.slice(0, at), text.slice(at + 1)];
    if (told !== sha256(`${digest}${body}`)) break;
    digest = told;
    lines.push(lineOf(body));
    await otherTurn();
  }
  return { lines, digest };
}

/** Only of what a digest vouches for: the code of the same name wrote it. */
function lineOf(body: string): Line {
  return JSON.parse(body) as Line;
}

/** Whether the ledger has the entry that was its newest then, and no text was taken out since. */
async function isOfRecord({ read, last }: { read: Readers; last: Line }): Promise<boolean> {
  const [entry] = await read.ledger.after(last.head.position - 1);
  if (entry?.position !== last.head.position || entry.hash !== last.head.hash) return false;
  const { length } = await read.documents.redactionsByCrisisId(last.crisisId);
  return length === last.redactions;
}

async function keepFirst(options: { shelf: Shelf; crisisId: string; texts: readonly string[] }): Promise<void> {
  const { shelf, crisisId, texts } = options;
  await shelf.clear(crisisId);
  for (const text of texts) await shelf.add(crisisId, text);
}
