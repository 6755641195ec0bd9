import type { MaybePromise } from "@demarche/services";

export type Written = MaybePromise<string>;

/** Parts in their order, joined; a text at once where every part is one. */
export function joined(write: (add: (part: Written) => void) => void): Written {
  let text = "";
  const parts: Written[] = [];
  const add = (part: Written) => {
    if (typeof part === "string") {
      text += part;
      return;
    }
    parts.push(text, part);
    text = "";
  };
  try {
    write(add);
  } catch (error) {
    // Nobody waits any more for the parts under way, nor for their errors.
    for (const part of parts) if (typeof part !== "string") part.catch(() => undefined);
    throw error;
  }
  return parts.length === 0 ? text : Promise.all([...parts, text]).then(inOne);
}

/** By addition: what is added is copied once, when all of it goes out, and not once for each object around it. */
function inOne(texts: readonly string[]): string {
  let whole = "";
  for (const text of texts) whole += text;
  return whole;
}
