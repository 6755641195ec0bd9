import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { type Decoded, failed, ok } from "../documents/decoded.ts";
import { checkedAddress, pinnedLookup, type Resolve, resolveName } from "./checked-lookup.ts";
import type { Networks } from "./networks.ts";
import { readBody } from "./read-body.ts";

/** What an address gave: its bytes unpacked, where they came from in the end, and what they are said to be. */
export type FetchedPage = { url: string; bytes: Uint8Array; contentType: string };

export type FetchOptions = {
  /** Networks that may be asked although they are not public. */
  allowed?: Networks | null;
  resolve?: Resolve;
  timeoutMs?: number;
};

export type FetchPage = (url: string) => Promise<Decoded<FetchedPage>>;

const MAX_REDIRECTS = 5;
const MAX_BYTES = 5_000_000;
const TIMEOUT_MS = 15_000;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const HEADERS = {
  accept: "text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9",
  "accept-encoding": "gzip",
  "user-agent": "demarche",
};

/**
 * The one client for addresses that somebody else gave: http and https only, the name resolved once and the checked
 * public address connected to, at most 5 redirects each checked again, gzip only, at most 5 MB unpacked, 15 s in all.
 * Messages go on from the address. Codes: `fetch.address`, `.redirects`, `.status`, `.encoding`, `.too-large`,
 * `.timeout`, `.failed`.
 */
export function pageFetcher(options: FetchOptions = {}): FetchPage {
  return async (given) => {
    const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
    try {
      return await follow({ given, options, signal });
    } catch (error) {
      if (signal.aborted) return failed("fetch.timeout", "did not answer in time", ["url"]);
      return failed("fetch.failed", `can't be reached (${causeOf(error)})`, ["url"]);
    }
  };
}

type Asking = { options: FetchOptions; signal: AbortSignal };

async function follow({ given, ...asking }: Asking & { given: string }): Promise<Decoded<FetchedPage>> {
  let next = given;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const message = await ask({ ...asking, given: next });
    if (!message.ok) return message;
    const { statusCode = 0, headers } = message.value;
    if (!REDIRECTS.includes(statusCode)) return page({ message: message.value, url: next });
    message.value.destroy();
    if (headers.location === undefined || !URL.canParse(headers.location, next)) {
      return failed("fetch.redirects", "leads to no address", ["url"]);
    }
    next = new URL(headers.location, next).href;
  }
  return failed("fetch.redirects", `leads on more than ${MAX_REDIRECTS} times`, ["url"]);
}

async function ask({ given, options, signal }: Asking & { given: string }): Promise<Decoded<IncomingMessage>> {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    return failed("fetch.address", "is no http or https address without a password", ["url"]);
  }
  const { allowed = null, resolve = resolveName } = options;
  const address = await checkedAddress({ hostname: url.hostname, resolve, allowed });
  if (address === null) return failed("fetch.address", "is not on the public internet, so it is not asked", ["url"]);
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const settings = { signal, agent: false as const, lookup: pinnedLookup(address), headers: HEADERS };
  return new Promise((answered, broken) => {
    send(url, settings, (message) => answered(ok(message)))
      .once("error", broken)
      .end();
  });
}

async function page({ message, url }: { message: IncomingMessage; url: string }): Promise<Decoded<FetchedPage>> {
  const { statusCode = 0, headers } = message;
  if (statusCode !== 200) {
    message.destroy();
    return failed("fetch.status", `answers with status ${statusCode}`, ["url"]);
  }
  const body = await readBody({ message, limit: MAX_BYTES });
  return body.ok ? ok({ url, bytes: body.value, contentType: headers["content-type"] ?? "" }) : body;
}

function causeOf(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  return error instanceof Error ? error.name : "unknown";
}
