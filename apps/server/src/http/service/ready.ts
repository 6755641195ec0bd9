import type { Handler } from "../handler.ts";
import type { Admission } from "./admission.ts";
import type { LoopDelay } from "./loop-delay.ts";
import type { OpenAnswers } from "./open-answers.ts";

/** `GET /readyz`: 200 while requests are welcome; 503 while starting, overloaded or shutting down. */
export function readyHandler(reasons: () => readonly string[]): Handler {
  return (_request, response) => {
    const waiting = reasons();
    const body = JSON.stringify(waiting.length === 0 ? { status: "ready" } : { status: "not-ready", reasons: waiting });
    response.writeHead(waiting.length === 0 ? 200 : 503, {
      "content-type": "application/json",
      "cache-control": "no-store",
      ...(waiting.length > 0 && { "retry-after": "1" }),
    });
    response.end(body);
  };
}

type Readiness = {
  open: Pick<OpenAnswers, "isDraining">;
  loop: Pick<LoopDelay, "ms">;
  entrance: Pick<Admission, "inFlight">;
  maxLoopDelay: number;
  maxInFlight: number;
};

/** Why requests are not welcome now; empty: they are. */
export function whyNotReady({ open, loop, entrance, maxLoopDelay, maxInFlight }: Readiness): string[] {
  const reasons: [boolean, string][] = [
    [open.isDraining(), "shutting down"],
    [loop.ms() > maxLoopDelay, "the event loop is late"],
    [entrance.inFlight() >= maxInFlight, "as many requests as are worked on at once"],
  ];
  return reasons.flatMap(([holds, reason]) => (holds ? [reason] : []));
}
