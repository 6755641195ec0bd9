import { CLAIM_KINDS } from "@demarche/domain";
import type { Store } from "@demarche/store";
import type { Page, Reads } from "../contract.ts";
import { withCrisisSettings } from "../crises/read-crises.ts";
import { decodeCursor, pageOf } from "../paging/page.ts";
import { entryTotals } from "./entry-totals.ts";
import { underHead } from "./under-head.ts";

type Lists = Pick<Reads, "crises" | "documents" | "reviewQueue" | "ledger">;

type ListsOptions = Pick<Store, "read"> & { rows: Pick<Reads, "documentsByIds"> };

/** The lists, in pages by (sort key, id). `rows` reads the documents of a page. */
export function readLists({ read, rows }: ListsOptions): Lists {
  const totals = underHead<number>(() => read.ledger.headOfTurn());
  const entries = entryTotals(read);
  return {
    async crises(request) {
      const [startsOn, id] = cursorParts({ cursor: request.after, length: 2 });
      const after = startsOn !== undefined && id !== undefined ? { startsOn, id } : null;
      const page = await pageOf({
        request,
        rows: (limit) => read.crises.page({ after, limit }),
        total: () => read.crises.total(),
        cursor: (crisis) => [crisis.startsOn, crisis.id],
      });
      const crises = await withCrisisSettings({ read, crises: page.items.map(({ node }) => node) });
      return inPage({ page, nodes: crises });
    },
    async documents(crisisId, request) {
      const [sortAt, id] = cursorParts({ cursor: request.after, length: 2 });
      const after = sortAt !== undefined && id !== undefined ? { sortAt, id } : null;
      const page = await pageOf({
        request,
        rows: (limit) => read.documents.page({ crisisId, after, limit }),
        total: async () => totals(`documents ${crisisId}`, () => read.documents.total(crisisId)),
        cursor: (document) => [document.sortAt, document.id],
      });
      const documents = await rows.documentsByIds(page.items.map(({ node }) => node.id));
      const items = page.items.flatMap(({ cursor }, index) => {
        const node = documents[index];
        return node ? [{ cursor, node }] : [];
      });
      return { ...page, items };
    },
    reviewQueue(crisisId, kind, request) {
      const [after = ""] = cursorParts({ cursor: request.after, length: 1 });
      const kinds = kind === null ? CLAIM_KINDS : [kind];
      return pageOf({
        request,
        rows: (limit) => read.claims.reviewQueue({ crisisId, kinds, after, limit }),
        total: () => read.claims.reviewQueueTotal({ crisisId, kinds }),
        cursor: (claim) => [claim.id],
      });
    },
    ledger(crisisId, request) {
      const [position] = cursorParts({ cursor: request.after, length: 1 });
      const before = position === undefined ? Number.MAX_SAFE_INTEGER : Number(position);
      return pageOf({
        request,
        rows: (limit) => read.ledger.page({ crisisId, before, limit }),
        total: () => entries(crisisId),
        cursor: (entry) => [entry.position],
      });
    },
  };
}

/** The page with what its nodes became, in their order. */
function inPage<T>({ page, nodes }: { page: Page<T>; nodes: readonly T[] }): Page<T> {
  return { ...page, items: page.items.map((item, index) => ({ ...item, node: nodes[index] ?? item.node })) };
}

function cursorParts({ cursor, length }: { cursor: string | null; length: number }): string[] {
  return cursor === null ? [] : decodeCursor({ cursor, length });
}
