import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { bareServer } from "./contenders/bare.ts";
import { headMover } from "./contenders/head-mover.ts";
import { mercuriusServer } from "./contenders/mercurius.ts";
import { ourServer } from "./contenders/ours.ts";
import { postgraphileServer } from "./contenders/postgraphile.ts";
import type { Prepared } from "./prepare.ts";

/** One server in a process of its own; it is told what to do by messages, and tells its port and its processor's time. */
export type Order = { name: string; prepared: Prepared; postgres: string | null };

const { name, prepared, postgres } = JSON.parse(process.argv[2] ?? "{}") as Order;
const write = name === "head-mover" ? headMover(prepared) : () => undefined;

async function serverOf(): Promise<Server> {
  if (name === "bare" || name === "bare-json") return bareServer({ file: prepared.file, json: name === "bare-json" });
  if (name === "mercurius") return mercuriusServer(prepared);
  if (name === "postgraphile") return postgraphileServer(postgres ?? "");
  if (name === "head-mover") return createServer();
  return ourServer({ prepared, keep: name === "unchanged" });
}

const server = await serverOf();
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", (message: "cpu" | "write" | "rest") => {
  if (message === "cpu") {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1e6 });
  } else write(message === "write");
});
process.on("disconnect", () => process.exit());
