import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../address/crisis-page.ts";
import { CrisisOverview } from "../../../crises/crisis-overview.tsx";
import { crisisHead } from "../../../frame/crisis-head.ts";

export async function generateMetadata(props: CrisisPageProps): Promise<Metadata> {
  const { place } = await placeOf(props);
  return { title: (await crisisHead(place)).title };
}

export default async function Page(props: CrisisPageProps) {
  const { place } = await placeOf(props);
  return <CrisisOverview place={place} />;
}
