import { cue } from "../foundation/words/facts.ts";

/** A word that no line can do without which says how the text came about: MACHINE_WRITTEN, PROVENANCE, CONTRIBUTED. */
export const ORIGIN = cue((word) => /written|generated|produced|created|translat|feed|edited|contributed/.test(word));

/** A word that no picture's credit can do without: CAPTION_CREDIT. */
export const PICTURE = cue((word) => /photo|image|picture|file|credit|via|reuters|afp|getty|epa|^ap/.test(word));
