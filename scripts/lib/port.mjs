import { createServer } from "node:net";
import { ScriptFailure } from "./fail.mjs";

/** Throws where the port is no port, or is in use: better known before minutes of installing than after. */
export async function checkPort({ port, host }) {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (!(number <= 65_535)) throw new ScriptFailure(`"${port}" is no port: give a number from 1 to 65535.`);
  if ((await listenError({ port: number, host })) !== "EADDRINUSE") return;
  throw new ScriptFailure(
    `Port ${port} is in use: stop what uses it, or choose another with npm start -- --port ${number + 1}.`,
  );
}

function listenError({ port, host }) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}
