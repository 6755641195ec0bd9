import type { DiplomaticClaim, IsoDay } from "@demarche/domain";
import { findAttributions } from "../claimants/find-attributions.ts";
import { prepareText } from "../foundation/prepare-text.ts";
import { extractDiplomacy } from "./index.ts";

/** The acts of a text, published on Monday, 20 May 2024 unless another day is given. For tests. */
export function readActs(text: string, publishedAt: IsoDay | null = "2024-05-20"): DiplomaticClaim[] {
  const prepared = prepareText({ text, title: null, publishedAt });
  return extractDiplomacy({ prepared, attributions: findAttributions(prepared) });
}
