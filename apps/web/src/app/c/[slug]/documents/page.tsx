import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../../address/crisis-page.ts";
import { DocumentsView } from "../../../../documents/documents-view.tsx";

export const metadata: Metadata = { title: "Documents" };

export default async function Page(props: CrisisPageProps) {
  const { place, params } = await placeOf(props);
  return <DocumentsView place={place} params={params} />;
}
