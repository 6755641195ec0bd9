"use client";

import { useParams, useSearchParams } from "next/navigation";
import { crisisHref, type Place } from "../address/href.ts";
import { momentOf } from "../address/moment.ts";
import { Notice } from "../ui/notice.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import { TopBar } from "./top-bar.tsx";

/** The crisis and moment of the address in the browser: Next hands a "not found" page neither. */
function usePlace(): Place {
  const { slug } = useParams<{ slug: string }>();
  const params = Object.fromEntries(useSearchParams());
  return { slug: decodeURIComponent(slug), moment: momentOf(params) };
}

/** An address within a crisis that names nothing of it. */
export function NotOnRecord() {
  const place = usePlace();
  return (
    <>
      <TopBar place={place} />
      <main id="main" className="wrap">
        <title>Not on record · Demarche</title>
        <h1 className="visually-hidden">Not on record</h1>
        <Notice title="Not on record">
          <p>This address names no incident, act, mission, document, outlet, claim or question of this crisis.</p>
          <p>
            Check it for a missing letter, start from <QuietLink href={crisisHref({ place })}>the overview</QuietLink>,
            or <QuietLink href={crisisHref({ place, path: "search" })}>find a claim, a person, a place</QuietLink>.
          </p>
        </Notice>
      </main>
    </>
  );
}
