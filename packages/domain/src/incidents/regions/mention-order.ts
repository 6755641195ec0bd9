import { mergeSorted } from "../../ledger/merge-sorted.ts";
import { inTextOrder, type Mention } from "../mention.ts";
import type { Placing } from "./placing.ts";
import type { Region } from "./region.ts";

/** A region's mentions by their texts, as last asked for, and those that came since; null: to be sorted anew. */
export type MentionOrder = { sorted: readonly Placing[] | null; fresh: Placing[] };

/** Every mention of the region in the order of the texts. */
export function mentionsInOrder({ order, founders, joined }: Region): Mention[] {
  const came = order.sorted === null ? [...founders.values(), ...joined.values()] : order.fresh;
  order.sorted = mergeSorted({ known: order.sorted ?? [], came: came.sort(byText), compare: byText });
  order.fresh = [];
  return order.sorted.map(({ mention }) => mention);
}

function byText(a: Placing, b: Placing): number {
  return inTextOrder(a.mention, b.mention);
}
