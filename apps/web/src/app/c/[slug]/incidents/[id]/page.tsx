import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../../../address/crisis-page.ts";
import { IncidentPage } from "../../../../../incidents/incident-page.tsx";

export const metadata: Metadata = { title: "Incident" };

export default async function Page(props: CrisisPageProps<{ id: string }>) {
  const { place, path } = await placeOf(props);
  return <IncidentPage place={place} id={path.id} />;
}
