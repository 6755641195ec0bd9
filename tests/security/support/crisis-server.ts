import { type Answer, demarche, type Running, serveDemarche, temporaryFolder } from "../../support/demarche.ts";

const CRISIS = [
  "--slug",
  "border-strikes",
  "--title",
  "Border strikes",
  "--parties",
  "KEN,UGA",
  "--from",
  "2021-05-01",
];

export type CrisisServer = Running & { graphql: string; remove(): Promise<void> };

/** The built server over one empty crisis, in a process of its own. */
export async function crisisServer(...args: string[]): Promise<CrisisServer> {
  const folder = temporaryFolder();
  const added: Answer = demarche({ args: ["crisis", "add", ...CRISIS], cwd: folder.path });
  if (added.status !== 0) throw new Error(added.stderr);
  const running = await serveDemarche({ args: ["--no-dashboard", ...args], cwd: folder.path });
  return {
    ...running,
    graphql: `${running.address}/graphql`,
    async remove() {
      await running.stop();
      folder.remove();
    },
  };
}

export type GraphqlReply = { status: number; type: string; errors: { message: string; extensions?: object }[] | null };

const HEADERS = { "content-type": "application/json", accept: "application/graphql-response+json" };

/** Posts a body as it is, and takes the answer apart. */
export async function post(options: {
  url: string;
  body: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}): Promise<GraphqlReply & { data: unknown }> {
  const { url, body, headers = HEADERS } = options;
  const response = await fetch(url, { method: "POST", headers, body });
  const { errors = null, data } = await response.json();
  return { status: response.status, type: response.headers.get("content-type") ?? "", errors, data };
}

export const ask = (options: { url: string; query: string; variables?: unknown }) => {
  const { url, query, variables = {} } = options;
  return post({ url, body: JSON.stringify({ query, variables }) });
};
