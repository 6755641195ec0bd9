import type { RequestContext } from "../requests/request-context.ts";

/** Where to resume: what the browser saw last, else what was asked for, else at the present. */
export function resumeAfter(options: { after: number | null | undefined; context: RequestContext }): number | null {
  return options.context.lastEventId ?? options.after ?? null;
}

/** The header by which a browser tells the id of the last event that it saw; null where it is none of ours. */
export function lastEventIdOf(header: string | null): number | null {
  return header !== null && /^\d{1,15}$/.test(header) ? Number(header) : null;
}
