/** What a key does, as the "?" list shows it. */
export type Binding = { keys: string; does: string; path: string | null };

export const BINDINGS: Binding[] = [
  { keys: "⌘K, Ctrl K or /", does: "find a claim, a person, a place", path: "search" },
  { keys: "g o", does: "go to the overview", path: "" },
  { keys: "g c", does: "go to casualties", path: "casualties" },
  { keys: "g d", does: "go to diplomacy", path: "diplomacy" },
  { keys: "g r", does: "go to coverage: who reports what", path: "coverage" },
  { keys: "g t", does: "go to documents: the texts", path: "documents" },
  { keys: "Esc", does: "close what is open", path: null },
  { keys: "?", does: "list the keys", path: null },
];

const CRISIS = /^\/c\/[^/]+/;
const SECTIONS: Record<string, string> = { o: "", c: "casualties", d: "diplomacy", r: "coverage", t: "documents" };

type Here = { pathname: string; search: string };

/** Parameters that say when, which every address keeps. */
function momentOnly(search: string): string {
  const params = new URLSearchParams(search);
  for (const name of [...params.keys()]) if (name !== "asOf" && name !== "clock") params.delete(name);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** The address of a section of the crisis one is in, at the same moment; null outside a crisis. */
export function sectionAddress({ here, path }: { here: Here; path: string }): string | null {
  const base = CRISIS.exec(here.pathname)?.[0];
  if (!base) return null;
  return `${base}${path === "" ? "" : `/${path}`}${momentOnly(here.search)}`;
}

type Press = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

export type Command = { go: string } | "list" | "await" | null;

/** What a key press asks for; `after` is true where "g" was pressed just before. */
export function commandOf({ press, after, here }: { press: Press; after: boolean; here: Here }): Command {
  const go = (path: string | undefined): Command => {
    const address = path === undefined ? null : sectionAddress({ here, path });
    return address === null ? null : { go: address };
  };
  if ((press.metaKey || press.ctrlKey) && press.key.toLowerCase() === "k") return go("search");
  if (press.metaKey || press.ctrlKey || press.altKey) return null;
  if (after) return go(SECTIONS[press.key]);
  if (press.key === "/") return go("search");
  if (press.key === "?") return "list";
  return press.key === "g" ? "await" : null;
}
