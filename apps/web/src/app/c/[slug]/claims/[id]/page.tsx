import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../../../address/crisis-page.ts";
import { ClaimPage } from "../../../../../evidence/claim-page.tsx";

export const metadata: Metadata = { title: "Claim" };

export default async function Page(props: CrisisPageProps<{ id: string }>) {
  const { place, path } = await placeOf(props);
  return <ClaimPage place={place} id={path.id} />;
}
