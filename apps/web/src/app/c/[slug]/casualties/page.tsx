import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../../address/crisis-page.ts";
import { CasualtiesView } from "../../../../tally/casualties-view.tsx";

export const metadata: Metadata = { title: "Casualties" };

export default async function Page(props: CrisisPageProps) {
  const { place } = await placeOf(props);
  return <CasualtiesView place={place} />;
}
