import type { ViewMoment } from "./moment.ts";

/** Where a view stands: the crisis and the moment, which every link keeps. */
export type Place = { slug: string; moment: ViewMoment };

type Params = Record<string, string | null | undefined>;

const queryOf = (params: Params): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
};

/** The parameters that name a moment; the published clock and now go without saying. */
export const momentParams = ({ asOf, clock }: ViewMoment): Params => ({
  asOf,
  clock: clock === "RECORDED" ? "recorded" : null,
});

type Target = { place: Place; path?: string; params?: Params; hash?: string | null };

/** An address below a crisis, at the same moment. `path` is relative ("documents/…"), its parts already encoded. */
export function crisisHref({ place, path = "", params = {}, hash = null }: Target): string {
  const base = `/c/${encodeURIComponent(place.slug)}${path === "" ? "" : `/${path}`}`;
  const fragment = hash ? `#${encodeURIComponent(hash)}` : "";
  return `${base}${queryOf({ ...params, ...momentParams(place.moment) })}${fragment}`;
}

const part = (id: string) => encodeURIComponent(id);

export const incidentHref = ({ place, id }: { place: Place; id: string }) =>
  crisisHref({ place, path: `incidents/${part(id)}` });

export const sourceHref = ({ place, id }: { place: Place; id: string }) =>
  crisisHref({ place, path: `sources/${part(id)}` });

export const claimHref = ({ place, id }: { place: Place; id: string }) =>
  crisisHref({ place, path: `claims/${part(id)}` });

/** A document; with `claimId`, the very words of that claim in it. */
export const documentHref = ({ place, id, claimId }: { place: Place; id: string; claimId?: string }) =>
  crisisHref({ place, path: `documents/${part(id)}`, hash: claimId ? highlightAnchor(claimId) : null });

/** Anchor of a claim's words in its document, and of the claim beside the document. */
export const highlightAnchor = (claimId: string) => `words-${claimId}`;
export const claimAnchor = (claimId: string) => `claim-${claimId}`;

/** What can be asked "why?": each opens to the rule and the sentences (R28). */
export type Question =
  | {
      of: "tally";
      effect: string;
      incident?: string | null | undefined;
      kinds?: "strikes" | null;
      claimant?: string | null;
    }
  | { of: "mission"; id: string }
  | { of: "act"; id: string }
  | { of: "date"; incident: string }
  | { of: "contradiction"; id: string }
  | { of: "fact"; id: string; source?: string | null };

export const whyHref = ({ place, question }: { place: Place; question: Question }) =>
  crisisHref({ place, path: "why", params: question });
