import type { Plugin } from "graphql-yoga";

/** GraphiQL carries its code in the page; whatever that code tries, nothing is fetched from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export const contentSecurity: Plugin = {
  onResponse({ response }) {
    if (!response.headers.get("content-type")?.startsWith("text/html")) return;
    response.headers.set("content-type", "text/html; charset=utf-8");
    response.headers.set("content-security-policy", POLICY);
    response.headers.set("x-content-type-options", "nosniff");
    response.headers.set("referrer-policy", "no-referrer");
  },
};
