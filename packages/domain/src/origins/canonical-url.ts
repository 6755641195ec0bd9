const TRACKING = /^(?:utm_|fbclid$|gclid$|ref$|ref_src$|cmpid$|smid$)/;

/** Address without what differs between visits: scheme, `www.`, fragment, tracking parameters, a closing slash. Null: no address. */
export function canonicalUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase()));
  const query = kept.map(([name, value]) => `${name}=${value}`).sort();
  const path = parsed.pathname.endsWith("/") ? parsed.pathname.slice(0, -1) : parsed.pathname;
  const host = parsed.host.replace(/^(?:www|m|amp)\./, "");
  return `${host}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}
