import type { Services } from "@demarche/services";
import type { Handler } from "./handler.ts";

/** `GET /healthz`: 200 with the ledger's head while the record can be read (`read-only`: the disk is full), else 503. */
export function healthHandler({ reads, storage }: Pick<Services, "reads" | "storage">): Handler {
  return async (_request, response) => {
    const reading = async () => reads.head();
    const answer = await reading().then(
      (ledger) => ({ status: 200, body: { status: storage().readOnly ? "read-only" : "ok", ledger } }),
      () => ({ status: 503, body: { status: "unavailable" } }),
    );
    response.writeHead(answer.status, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify(answer.body));
  };
}
