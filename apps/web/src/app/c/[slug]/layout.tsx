import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ask } from "../../../graphql/ask.ts";
import { graphql } from "../../../graphql/tada.ts";

const knownQuery = graphql(`
  query CrisisKnown($slug: String!) {
    crisis(slug: $slug) { id }
  }
`);

type Props = { children: ReactNode; drawer: ReactNode; params: Promise<{ slug: string }> };

/** The page, and beside it what a figure opens to. Below a slug that names no crisis nothing is on record. */
export default async function CrisisLayout({ children, drawer, params }: Props) {
  const { slug } = await params;
  const { crisis } = await ask(knownQuery, { slug: decodeURIComponent(slug) });
  if (!crisis) notFound();
  return (
    <>
      {children}
      {drawer}
    </>
  );
}
