import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../../address/crisis-page.ts";
import { SearchPage } from "../../../../search/search-page.tsx";

export const metadata: Metadata = { title: "Find" };

export default async function Page(props: CrisisPageProps) {
  const { place, params } = await placeOf(props);
  return <SearchPage place={place} params={params} />;
}
