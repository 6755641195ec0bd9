import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../../../address/crisis-page.ts";
import { SourcePage } from "../../../../../sources/source-page.tsx";

export const metadata: Metadata = { title: "Outlet" };

export default async function Page(props: CrisisPageProps<{ id: string }>) {
  const { place, path } = await placeOf(props);
  return <SourcePage place={place} id={path.id} />;
}
