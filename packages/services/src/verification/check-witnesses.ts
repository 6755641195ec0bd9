import type { LedgerEntry } from "@demarche/store";
import { checkpointHash, isSigned } from "../checkpoints/checkpoint.ts";
import type { Checkpoint, Witnesses } from "../contract.ts";
import { type Problem, problemOf } from "./problem.ts";

/** Holds a record against checkpoints while it is walked. */
export type WitnessCheck = { passed(entry: LedgerEntry): Problem[]; ended(): Problem[] };

export function witnessCheck(witnesses: Witnesses | undefined): WitnessCheck {
  const { checkpoints = [], publicKey = "" } = witnesses ?? {};
  const counts: Record<string, number> = {};
  const trusted = checkpoints.filter((checkpoint) => isSigned({ checkpoint, publicKey }));
  const open = byPosition(trusted);
  let agreed = 0;
  let head = 0;
  return {
    passed(entry) {
      counts[entry.kind] = (counts[entry.kind] ?? 0) + 1;
      head = entry.position;
      const here = open.get(entry.position) ?? [];
      open.delete(entry.position);
      const messages = here.map((checkpoint) => disagreement({ checkpoint, entry, counts, agreed }));
      if (here.length > 0 && messages.every((message) => message === null)) agreed = entry.position;
      return messages.filter((message) => message !== null).map((message) => problemOf({ entry, message }));
    },
    ended() {
      return [
        ...checkpoints.filter((checkpoint) => !trusted.includes(checkpoint)).map(forged),
        ...brokenSequence(checkpoints),
        ...[...open.values()]
          .flat()
          .filter(({ position }) => position > 0)
          .map((checkpoint) => cutOff({ checkpoint, head })),
      ];
    },
  };
}

function byPosition(checkpoints: readonly Checkpoint[]): Map<number, Checkpoint[]> {
  const places = new Map<number, Checkpoint[]>();
  for (const checkpoint of checkpoints) {
    places.set(checkpoint.position, [...(places.get(checkpoint.position) ?? []), checkpoint]);
  }
  return places;
}

function disagreement(options: {
  checkpoint: Checkpoint;
  entry: LedgerEntry;
  counts: Record<string, number>;
  agreed: number;
}): string | null {
  const { checkpoint, entry, counts, agreed } = options;
  const { signedAt, hash } = checkpoint;
  if (entry.hash !== hash) {
    return `it is not the entry that the checkpoint of ${signedAt} has seen: the record was rewritten between entry ${agreed + 1} and this one`;
  }
  const kinds = new Set([...Object.keys(counts), ...Object.keys(checkpoint.counts)]);
  const kind = [...kinds].find((name) => (counts[name] ?? 0) !== (checkpoint.counts[name] ?? 0));
  return kind === undefined ? null : `the checkpoint of ${signedAt} counts other entries of the kind ${kind}`;
}

const named = ({ position, signedAt }: Checkpoint) => `the checkpoint of ${signedAt} at entry ${position}`;

function forged(checkpoint: Checkpoint): Problem {
  return {
    position: null,
    where: named(checkpoint),
    message: "it is not signed by the key given, or was changed since",
  };
}

function cutOff({ checkpoint, head }: { checkpoint: Checkpoint; head: number }): Problem {
  const message = `the record ends at entry ${head}: later entries were cut off, or an older copy was put in its place`;
  return { position: head + 1, where: named(checkpoint), message };
}

/** Each checkpoint names the one before it, as far as several were given. */
function brokenSequence(checkpoints: readonly Checkpoint[]): Problem[] {
  return checkpoints.flatMap((checkpoint, index) => {
    const before = checkpoints[index - 1];
    if (!before || checkpoint.previous === checkpointHash(before)) return [];
    return [
      { position: null, where: named(checkpoint), message: `it does not follow ${named(before)}: one is missing` },
    ];
  });
}
