import { describe, expect, it } from "vitest";
import type { DocumentRecord } from "../record/record.ts";
import { killed, report, viewOf } from "../testing/casualty-record.ts";
import { documentOf, sourceOf } from "../testing/diplomatic-record.ts";
import { deriveOrigins } from "./derive-origins.ts";

type Outlet = { name: string; country?: string; urls?: string[] };

function originsOf(outlets: readonly Outlet[]) {
  const sources = outlets.map(({ name, country }) => ({ ...sourceOf(name), country: country ?? null }));
  const documents = outlets.flatMap(({ name, urls = [] }): DocumentRecord[] => {
    const texts = urls.length > 0 ? urls : [null];
    return texts.map((url, at) => documentOf({ id: `${name}-${at}`, sourceId: name, url }));
  });
  return deriveOrigins({ sources, documents }).origins;
}
const names = (outlets: readonly Outlet[]) => originsOf(outlets).map(({ name }) => name);

describe("R21: publisher families", () => {
  it("hold editions of one house for one origin, and say so", () => {
    const [origin, ...others] = originsOf([
      { name: "Andes Post English" },
      { name: "The Andes Post" },
      { name: "Andes Post TV" },
    ]);
    expect(others).toEqual([]);
    expect(origin?.name).toBe("Andes Post TV");
    expect(origin?.links.map(({ reason }) => reason)).toContain("the publisher is an edition of Andes Post TV");
  });

  it("keep houses apart whose names differ by more, or that are of different countries", () => {
    expect(names([{ name: "Andes Post" }, { name: "Andes Herald" }])).toHaveLength(2);
    expect(names([{ name: "News" }, { name: "World" }])).toHaveLength(2);
    const abc = [
      { name: "Canal Uno", country: "CHL" },
      { name: "Canal Uno News", country: "ECU" },
    ];
    expect(names(abc)).toHaveLength(2);
  });

  it("go by an address that is one house's, and never by a platform's", () => {
    const at = (name: string, ...urls: string[]) => ({ name, urls });
    expect(
      names([at("Gaceta", "https://gaceta.com.pe/1"), at("El Lunes", "https://lunes.gaceta.com.pe/2")]),
    ).toHaveLength(1);
    expect(names([at("Gaceta", "https://a.com.pe/1"), at("El Lunes", "https://b.com.pe/2")])).toHaveLength(2);
    expect(names([at("Gaceta", "https://www.msn.com/1"), at("El Lunes", "https://www.msn.com/2")])).toHaveLength(2);
    const both = at("El Lunes", "https://lunes.gaceta.com.pe/2", "https://lunes.example/3");
    expect(names([at("Gaceta", "https://gaceta.com.pe/1"), both])).toHaveLength(2);
  });

  it("add no origin to a figure", () => {
    const url = (path: string) => ({ url: `https://gaceta.example/${path}` });
    const [one] = viewOf([report("a", [killed(2)], url("1")), report("b", [killed(2)], url("2"))]).incidents;
    expect(one?.grade).toBe("WEAK");
    expect(one?.tallies.KILLED.because).toContain("1 independent origin");
  });
});
