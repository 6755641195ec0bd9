import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../../address/crisis-page.ts";
import { DiplomacyView } from "../../../../missions/diplomacy-view.tsx";

export const metadata: Metadata = { title: "Diplomacy" };

export default async function Page(props: CrisisPageProps) {
  const { place } = await placeOf(props);
  return <DiplomacyView place={place} />;
}
