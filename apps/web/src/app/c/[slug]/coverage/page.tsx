import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../../address/crisis-page.ts";
import { CoverageView } from "../../../../coverage/coverage-view.tsx";

export const metadata: Metadata = { title: "Coverage" };

export default async function Page(props: CrisisPageProps) {
  const { place } = await placeOf(props);
  return <CoverageView place={place} />;
}
