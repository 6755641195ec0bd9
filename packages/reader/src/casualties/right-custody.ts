import { lower } from "../foundation/nth.ts";
import type { RightHarm, Walk } from "./right-walk.ts";

const HELD = new Set(["hostage", "captive", "prisoner", "hostages", "captives", "prisoners"]);

const CELLS = /^(?:detention|jails?|prisons?)$/;

/** "taken hostage", "held captive", "were taken into custody", "was placed under arrest", "remain in custody", "were taken alive", "were hauled in". */
export function fromCustody({ tokens, at, auxiliary }: Walk): RightHarm | null {
  const word = lower(tokens, at);
  const next = lower(tokens, at + 1);
  const third = lower(tokens, at + 2);
  const detained = (to: number): RightHarm => ({ effect: "DETAINED", tie: "SUBJECT", from: at, to });
  if (["taken", "held", "seized"].includes(word) && HELD.has(next) && auxiliary !== "HAVE") return detained(at + 2);
  if (["taken", "captured"].includes(word) && next === "alive") return detained(at + 2);
  if (auxiliary === "BE" && ["rounded", "locked"].includes(word) && next === "up") return detained(at + 2);
  if (auxiliary === "BE" && word === "picked" && next === "up" && /^(?:by|for|on|[,.]|)$/.test(third))
    return detained(at + 2);
  if (["hauled", "dragged"].includes(word) && /^(?:in|off|away)$/.test(next) && auxiliary === "BE")
    return next === "in" && isEnvoyBefore(tokens, at) ? null : detained(at + 2);
  if (["taken", "went"].includes(word) && next === "into" && third === "custody") return detained(at + 3);
  if (["placed", "put"].includes(word) && next === "under" && third === "arrest") return detained(at + 3);
  if (auxiliary === "BE" && isHeld(tokens, at)) return detained(at + 1);
  if (word === "taken" && next === "as" && HELD.has(third)) return detained(at + 3);
  if (word === "in" && /^(?:custody|captivity)$/.test(next)) return detained(at + 2);
  if (auxiliary === "BE" && word === "in" && next === "the" && third === "hands" && lower(tokens, at + 3) === "of")
    return detained(at + 4);
  if (word === "in" && third === "custody" && tokens[at + 1]?.capital) return detained(at + 3);
  const cell =
    auxiliary === "BE" && word === "in" ? [1, 2, 3].find((step) => CELLS.test(lower(tokens, at + step))) : undefined;
  return cell === undefined ? null : detained(at + cell + 1);
}

/** "the ambassador was hauled in": summoned. */
const isEnvoyBefore = (tokens: Walk["tokens"], at: number): boolean =>
  [2, 3].some((step) =>
    /^(?:ambassador|envoy|affaires|attach[eé]|consul|commissioner|nuncio)$/.test(lower(tokens, at - step)),
  );

/** "was being held", "were seized at sea": people, not talks, are held by someone or somewhere. */
function isHeld(tokens: Walk["tokens"], at: number): boolean {
  const word = lower(tokens, at);
  if (word === "seized") return true;
  const open = /^(?:private|secret|public|person|full)$/.test(lower(tokens, at + 2));
  return (
    word === "held" &&
    !open &&
    /^(?:by|in|at|for|captive|without|on|incommunicado|since|there|when|as|while|inside|near|under|[,.]|)$/.test(
      lower(tokens, at + 1),
    )
  );
}
