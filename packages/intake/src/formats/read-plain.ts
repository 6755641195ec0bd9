import { type Decoded, EMPTY_META, ok } from "../documents/decoded.ts";
import type { Content } from "./content.ts";

/** Plain text says nothing about itself. */
export function readPlain(text: string): Decoded<Content> {
  return ok({ text, meta: EMPTY_META });
}
