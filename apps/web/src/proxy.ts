import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./frame/content-security-policy.ts";

/** Gives every page a policy of its own: only this host, only scripts that carry the page's nonce. */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy({ nonce, development: process.env.NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: ["/((?!_next/static|_next/image|graphql|healthz|icon.svg).*)"] };
