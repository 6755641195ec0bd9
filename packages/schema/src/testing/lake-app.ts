import type { Claim } from "@demarche/domain";
import { ReaderBusy, type Rules, type Services, type ServicesOptions } from "@demarche/services";
import {
  casualtyClaim,
  diplomaticClaim,
  type Failing,
  fakeReader,
  incidentMention,
  openTestServices,
  seedCrisis,
} from "@demarche/testkit";
import { createYogaApp, type YogaAppOptions } from "../app/create-yoga-app.ts";
import { lakeTally, lakeView } from "./lake-view.ts";

const FIGURE = "Four people were killed at the pier";
const RECALL = "Uganda recalled its ambassador to Kenya";

/** Documents of one figure and one recall each, told apart by their number. */
export const lakeText = (number: number) =>
  `Report ${number} from the lake shore.\n\n${FIGURE} on Wednesday, officials said. ${RECALL} the next day. Nothing else is known.`;

/** A text that finds the reader with more before it than it takes. */
export const ONE_TOO_MANY = "One report more than the reader takes.";

/** A text in which the parties give different numbers of one attack (R22), and that tells of another one elsewhere. */
export const RIVAL_TEXT =
  "Kenya says that nine people were killed on the island, Uganda says that five were. Two people were killed at the mill.";

function rivalClaims(text: string): Claim[] {
  const date = { start: "2024-01-11", end: "2024-01-11", precision: 1 } as const;
  const island = incidentMention({ date, actors: ["UGA"], actorName: "Uganda", country: "KEN" });
  const mill = incidentMention({ date, country: "TZA" });
  const voice = (party: string) => ({ name: `${party} government`, kind: "GOVERNMENT" as const, party, via: null });
  const figure = (exact: string, number: number) => ({ text, exact, min: number, max: number });
  return [
    casualtyClaim({ ...figure("nine people were killed", 9), incident: island, claimant: voice("KEN") }),
    casualtyClaim({ ...figure("Uganda says that five were", 5), incident: island, claimant: voice("UGA") }),
    casualtyClaim({ ...figure("Two people were killed", 2), incident: mill }),
  ];
}

function lakeClaims(text: string): Claim[] {
  if (text === RIVAL_TEXT) return rivalClaims(text);
  if (text.startsWith(ONE_TOO_MANY)) throw new ReaderBusy();
  return [casualtyClaim({ text, exact: FIGURE }), diplomaticClaim({ text, exact: RECALL })];
}

/** Pages by their path: `/3` is the third report, `/busy` one too many, `/private` is refused, anything else is missing. */
const lakePage: NonNullable<ServicesOptions["fetchPage"]> = async (url) => {
  const { pathname } = new URL(url);
  const number = Number(pathname.slice(1));
  const textPage = (text: string) => ({
    ok: true as const,
    value: { url, bytes: Buffer.from(text), contentType: "text/plain" },
  });
  if (pathname === "/busy") return textPage(ONE_TOO_MANY);
  const refusal = (code: string) => ({ ok: false as const, failure: { code, message: "is refused", path: ["url"] } });
  if (pathname === "/private") return refusal("fetch.address");
  if (!(number >= 0)) return refusal("fetch.status");
  return textPage(number === 0 ? " " : lakeText(number));
};

export type LakeApp = Awaited<ReturnType<typeof openLakeApp>>;

/** The app over a real store with one crisis and `documents` reports, one a day from 11 January 2024. */
export async function openLakeApp({
  documents = 2,
  wrap = (services: Services) => services,
  rules = { deriveCrisis: lakeView, tallyCrisis: lakeTally },
  failing,
  ...options
}: { documents?: number; wrap?: (services: Services) => Services; rules?: Rules; failing?: Failing } & Omit<
  YogaAppOptions,
  "services"
> = {}) {
  const opened = openTestServices({
    reader: fakeReader(lakeClaims),
    rules,
    fetchPage: lakePage,
    ...(failing ? { onWriter: failing.attach } : {}),
  });
  await seedCrisis({
    services: opened.services,
    documents: Array.from({ length: documents }, (_, index) => report(index + 1)),
  });
  const app = createYogaApp({
    services: wrap(opened.services),
    now: () => new Date("2024-02-01T09:00:00Z"),
    ...options,
  });
  const send = (body: object) =>
    app.fetch("http://test/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const ask = async (query: string, variables: object = {}) => (await send({ query, variables })).json();
  return { ...opened, app, ask, send };
}

const report = (number: number) => ({
  title: `Report ${number}`,
  publisher: `Outlet ${number}`,
  publishedAt: `2024-01-${String(10 + number).padStart(2, "0")}`,
  text: lakeText(number),
});
