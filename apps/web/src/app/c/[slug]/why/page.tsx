import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../../address/crisis-page.ts";
import { WhyPage } from "../../../../why/why-view.tsx";

export const metadata: Metadata = { title: "Why?" };

export default async function Page(props: CrisisPageProps) {
  const { place, params } = await placeOf(props);
  return <WhyPage place={place} params={params} />;
}
