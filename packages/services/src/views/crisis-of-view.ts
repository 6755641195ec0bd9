import type { CrisisScope, Moment } from "@demarche/domain";
import type { Store } from "@demarche/store";
import type { CrisisViews } from "./crisis-views.ts";

const PAGE = 100;

async function everyCrisis(store: Store): Promise<CrisisScope[]> {
  const all: CrisisScope[] = [];
  for (let page = await store.read.crises.page({ after: null, limit: PAGE }); page.length > 0; ) {
    all.push(...page);
    const last = page.at(-1);
    page = last && page.length === PAGE ? await store.read.crises.page({ after: last, limit: PAGE }) : [];
  }
  return all;
}

/** Finds the crisis whose current view holds an incident, act or mission of that id. Kept per head. */
export function crisisOfView(options: { store: Store; views: CrisisViews; now: () => Moment }) {
  const { store, views, now } = options;
  let known: { hash: string; crises: Map<string, string> } | null = null;

  async function index(): Promise<Map<string, string>> {
    const crises = new Map<string, string>();
    for (const crisis of await everyCrisis(store)) {
      const { incidents, acts, missions } = await views.view(crisis.id, now());
      for (const { id } of [...incidents, ...acts, ...missions]) if (!crises.has(id)) crises.set(id, crisis.id);
    }
    return crises;
  }

  return async (id: string): Promise<string | null> => {
    const { hash } = await store.read.ledger.head();
    if (known?.hash !== hash) known = { hash, crises: await index() };
    return known.crises.get(id) ?? null;
  };
}
