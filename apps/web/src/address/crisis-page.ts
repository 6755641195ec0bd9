import type { Place } from "./href.ts";
import { momentOf, type SearchParams } from "./moment.ts";

/** What Next hands a page below a crisis. */
export type CrisisPageProps<Path = unknown> = {
  params: Promise<{ slug: string } & Path>;
  searchParams: Promise<SearchParams>;
};

export type PlacedIn<Path> = { place: Place; path: Path & { slug: string }; params: SearchParams };

/** The crisis and moment that an address names. */
export async function placeOf<Path>(props: CrisisPageProps<Path>): Promise<PlacedIn<Path>> {
  const [raw, params] = await Promise.all([props.params, props.searchParams]);
  const decoded = Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, decodeURIComponent(String(value))]),
  );
  const path = { ...raw, ...decoded };
  return { place: { slug: path.slug, moment: momentOf(params) }, path, params };
}
