import { connect, type Socket } from "node:net";

export type SlowKind = "head" | "body" | "reader";

const TYPES = "types { name description fields { name description type { name fields { name description } } } }";
const BIG_QUERY = JSON.stringify({ query: `{ __schema { ${TYPES} } }` });
/** Answers of a megabyte each: more than the sockets on the way hold. */
const QUERIES = 7;

const head = (length: number) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

/** What each kind says at first, and then over and over, byte by byte. */
const SAYS: Record<SlowKind, { first: string; then: string }> = {
  head: { first: "POST /graphql HTTP/1.1\r\nhost: x\r\n", then: "x" },
  body: { first: `${head(900_000)}{"query":"`, then: " " },
  reader: { first: `${head(BIG_QUERY.length)}${BIG_QUERY}`.repeat(QUERIES), then: "" },
};

const DRIP_MS = 500;

/** Connections that send or take hardly anything. */
export async function openSlowly(options: { kind: SlowKind; count: number; port: number }) {
  const sockets = await Promise.all(Array.from({ length: options.count }, () => openOne(options)));
  return {
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** How many connections the server says that it holds. */
export async function openConnections(address: string): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(/^demarche_nodejs_active_resources\{type="TCPSocketWrap"\} (\d+)$/m.exec(metrics)?.[1] ?? Number.NaN);
}

function openOne({ kind, port }: { kind: SlowKind; port: number }): Promise<Socket> {
  const { first, then } = SAYS[kind];
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.on("error", () => undefined);
    socket.once("close", () => resolve(socket));
    socket.once("connect", () => {
      if (kind === "reader") socket.pause();
      else socket.resume();
      socket.write(first);
      const drip = setInterval(() => then && socket.write(then), DRIP_MS);
      socket.once("close", () => clearInterval(drip));
      resolve(socket);
    });
  });
}
