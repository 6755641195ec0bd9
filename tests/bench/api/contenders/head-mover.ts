import { planWorld } from "@demarche/testkit";
import { openMade, WORLD_SEED } from "../../ledger/worlds.ts";
import type { Prepared } from "../prepare.ts";

const EVERY_MS = 50;
const CONTEXT = { actor: { kind: "PERSON" as const, name: "Bench" } };

/** Moves the ledger's head from a process of its own, by remarks in the smallest crisis, while it is told to. */
export function headMover(prepared: Prepared): (on: boolean) => void {
  const world = planWorld({ claims: prepared.claims, seed: WORLD_SEED });
  const { reads, writes } = openMade({ world, file: prepared.file, seed: 13 }).services;
  const slug = world.crises.at(-1)?.slug ?? "";
  const queueOf = async () => {
    const crisis = await reads.crisisBySlug(slug);
    return reads.reviewQueue(crisis?.id ?? "", null, { first: 1, after: null });
  };
  const queue = queueOf();
  let timer: NodeJS.Timeout | undefined;
  let number = 0;
  const remark = async () => {
    const [claim] = (await queue).items;
    number += 1;
    const ruling = { kind: "COMMENT_ON_CLAIM" as const, claimId: claim?.node.id ?? "" };
    await writes.decide(CONTEXT, { crisis: slug, ruling, reason: `Seen ${number}` });
  };
  return (on) => {
    clearInterval(timer);
    if (on) timer = setInterval(() => void remark(), EVERY_MS);
  };
}
