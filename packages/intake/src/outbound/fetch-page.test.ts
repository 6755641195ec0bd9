import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { pageFetcher } from "./fetch-page.ts";
import { isPublicAddress, networksOf } from "./networks.ts";

const LOCAL = networksOf(["127.0.0.1/32"]);
const PAGE = "<html><body><p>Four people were killed.</p></body></html>";

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server on this machine; the name `site.test` leads to it. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  return `http://site.test:${(server.address() as AddressInfo).port}`;
}

const fetchPage = pageFetcher({ allowed: LOCAL, resolve: async () => ["127.0.0.1"], timeoutMs: 2_000 });
const codeOf = async (url: string, fetch = fetchPage) => {
  const page = await fetch(url);
  return page.ok ? "ok" : page.failure.code;
};

describe("fetching an address", () => {
  it("gives the bytes, unpacked, and what they are said to be", async () => {
    const site = await serve((request, response) => {
      expect(request.headers["accept-encoding"]).toBe("gzip");
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(gzipSync(PAGE));
    });
    const page = await fetchPage(`${site}/a`);
    expect(page.ok && { ...page.value, bytes: Buffer.from(page.value.bytes).toString() }).toEqual({
      url: `${site}/a`,
      bytes: PAGE,
      contentType: "text/html",
    });
  });

  it("follows five redirects and no sixth", async () => {
    const site = await serve(({ url = "" }, response) => {
      const left = Number(url.slice(1));
      if (left === 0) response.end(PAGE);
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(await codeOf(`${site}/5`)).toBe("ok");
    expect(await codeOf(`${site}/6`)).toBe("fetch.redirects");
  });

  it("checks where a redirect leads as it checks the address given", async () => {
    const site = await serve((_request, response) => response.writeHead(302, { location: "http://10.0.0.7/" }).end());
    expect(await codeOf(site)).toBe("fetch.address");
  });

  it("connects to the address that it checked, and asks the name once", async () => {
    const answers = ["127.0.0.1", "192.0.2.1"];
    let asked = 0;
    const resolve = async () => [answers[asked++] ?? ""];
    const site = await serve((_request, response) => response.end(PAGE));
    expect(await codeOf(site, pageFetcher({ allowed: LOCAL, resolve }))).toBe("ok");
    expect(asked).toBe(1);
  });

  it("refuses a name that leads to a public and to a private address", async () => {
    const resolve = async () => ["93.184.216.34", "10.0.0.1"];
    expect(await codeOf("http://both.test/", pageFetcher({ resolve }))).toBe("fetch.address");
  });

  it("unpacks no more than five megabytes of what a small body holds", async () => {
    const bomb = gzipSync(Buffer.alloc(8_000_000));
    const site = await serve((_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await codeOf(site)).toBe("fetch.too-large");
  });

  it("gives up on whoever takes too long, head or body", async () => {
    const quick = pageFetcher({ allowed: LOCAL, resolve: async () => ["127.0.0.1"], timeoutMs: 200 });
    const site = await serve(({ url }, response) => {
      if (url === "/body") response.writeHead(200).write("slowly");
    });
    expect([await codeOf(`${site}/head`, quick), await codeOf(`${site}/body`, quick)]).toEqual([
      "fetch.timeout",
      "fetch.timeout",
    ]);
  });

  it.each([
    ["fetch.status", 404, {}],
    ["fetch.encoding", 200, { "content-encoding": "br" }],
    ["fetch.failed", 200, { "content-encoding": "gzip" }],
  ])("answers %s for a status of %i with %j and a plain body", async (code, status, headers) => {
    const site = await serve((_request, response) => response.writeHead(status, headers).end(PAGE));
    expect(await codeOf(site)).toBe(code);
  });

  it.each([
    "http://127.0.0.1/",
    "http://0x7f.1/",
    "http://2130706433/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://169.254.169.254/latest/meta-data",
    "http://[fd00::1]/",
    "ftp://site.test/",
    "file:///etc/passwd",
    "http://me:secret@site.test/",
    "no address",
  ])("refuses %s without asking it", async (url) => {
    expect(await codeOf(url, pageFetcher())).toBe("fetch.address");
  });
});

describe("an address of a host", () => {
  it.each(["8.8.8.8", "93.184.216.34", "2606:2800:220:1::1"])("is public: %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(["10.1.2.3", "172.31.0.1", "100.64.0.1", "0.0.0.0", "224.0.0.1", "fe80::1", "2002:7f00:1::", "x"])(
    "is not: %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it("can be allowed by network", () => {
    expect(networksOf(["10.1.0.0/16", "fd00::/8"])?.has("10.1.9.9")).toBe(true);
    expect(networksOf(["10.1.0.0/33"])).toBeNull();
    expect(networksOf(["localhost"])).toBeNull();
  });
});
