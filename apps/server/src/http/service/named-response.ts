import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";

type Head = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;

/**
 * An answer that bears the id of its request. The id goes out with the rest of the head: had it been set by itself, node
 * would check every header of the head twice.
 */
export class NamedResponse<R extends IncomingMessage = IncomingMessage> extends ServerResponse<R> {
  requestId = "";

  override writeHead(status: number, reason?: string, head?: Head): this;
  override writeHead(status: number, head?: Head): this;
  override writeHead(status: number, first?: string | Head, second?: Head): this {
    const id = this.requestId;
    if (typeof first === "string") return super.writeHead(status, first, withId({ head: second, id }));
    return super.writeHead(status, withId({ head: first ?? second, id }));
  }
}

function withId({ head, id }: { head: Head; id: string }): Head {
  return Array.isArray(head) ? [...head, "x-request-id", id] : { ...head, "x-request-id": id };
}
