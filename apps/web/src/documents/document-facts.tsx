import { Day } from "../ui/day.tsx";
import { Facts } from "../ui/facts.tsx";
import type { StoredDocument } from "./document-query.ts";

const SCHEMES = /^https?:\/\//;

/** Only web addresses become links; anything else is shown as the text it is. */
const address = (url: string) =>
  SCHEMES.test(url) ? (
    <a href={url} rel="noreferrer noopener nofollow">
      {url}
    </a>
  ) : (
    url
  );

/** When it was published, captured and recorded; where; which bytes. */
export function DocumentFacts({ document }: { document: StoredDocument }) {
  const retrieved = <Day iso={document.retrievedAt} />;
  return (
    <Facts
      facts={[
        [
          "Published",
          document.publishedAt ? <Day key="p" iso={document.publishedAt} /> : "unknown; the day of capture stands in",
        ],
        ["Captured", retrieved],
        ["Recorded", <Day key="r" iso={document.recordedAt} />],
        ["Origin", document.origin?.name ?? "not known at this moment"],
        ["Language", document.language ?? "not recognised"],
        ["Address", document.url ? address(document.url) : "unknown"],
        ["SHA-256", document.sha256],
      ]}
    />
  );
}
