import type { Metadata } from "next";
import { type CrisisPageProps, placeOf } from "../../../../../address/crisis-page.ts";
import { DocumentView } from "../../../../../documents/document-view.tsx";

export const metadata: Metadata = { title: "Document" };

export default async function Page(props: CrisisPageProps<{ id: string }>) {
  const { place, path } = await placeOf(props);
  return <DocumentView place={place} id={path.id} />;
}
