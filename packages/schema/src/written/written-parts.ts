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

/** What several write of one thing, in their order, with an end behind it. */
export function written<S, A>({ parts, end }: { parts: readonly ((of: S, asking: A) => Written)[]; end: string }) {
  return (of: S, asking: A): Written => {
    let text = "";
    let at = 0;
    for (const write of parts) {
      const part = write(of, asking);
      at += 1;
      if (typeof part !== "string") return withRest({ text, part, rest: parts.slice(at), of, asking, end });
      text += part;
    }
    return text + end;
  };
}

type Rest<S, A> = {
  text: string;
  part: Written;
  rest: readonly ((of: S, asking: A) => Written)[];
  of: S;
  asking: A;
  end: string;
};

/** Something is to come: the rest is begun nevertheless, so that all of it is read together. */
function withRest<S, A>({ text, part, rest, of, asking, end }: Rest<S, A>): Written {
  return joined((add) => {
    add(text);
    add(part);
    for (const write of rest) add(write(of, asking));
    add(end);
  });
}

/** By addition: what is added is copied once, when all of it goes out, and not once for each object around it. */
function inOne(texts: readonly string[]): string {
  let whole = "";
  for (const text of texts) whole += text;
  return whole;
}
