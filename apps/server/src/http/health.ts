import type { Services } from "@demarche/services";
import type { Handler } from "./dashboard.ts";

/** `GET /healthz`: 200 with the ledger's head while the record can be read, else 503. */
export function healthHandler({ reads }: Pick<Services, "reads">): Handler {
  return async (_request, response) => {
    const answer = await reads.head().then(
      (ledger) => ({ status: 200, body: { status: "ok", ledger } }),
      () => ({ status: 503, body: { status: "unavailable" } }),
    );
    response.writeHead(answer.status, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify(answer.body));
  };
}
