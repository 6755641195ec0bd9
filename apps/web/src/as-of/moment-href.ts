import { crisisHref, type Place } from "../address/href.ts";
import type { ViewMoment } from "../address/moment.ts";
import type { Kept } from "./as-of.tsx";

export type To = { place: Place; path: string; kept: Kept };

/** This very page at another moment. */
export function momentHref({ place, path, kept, change }: To & { change: Partial<ViewMoment> }): string {
  return crisisHref({ place: { ...place, moment: { ...place.moment, ...change } }, path, params: kept });
}
