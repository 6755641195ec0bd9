import { crisisHref, documentHref, type Place } from "../address/href.ts";
import { parameter, type SearchParams } from "../address/moment.ts";
import { SentenceList } from "../evidence/sentence-list.tsx";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { ask } from "../graphql/ask.ts";
import { claimFields } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";
import { Card } from "../ui/card.tsx";
import { Day } from "../ui/day.tsx";
import { Notice } from "../ui/notice.tsx";
import page from "../ui/page.module.css";
import { QuietLink } from "../ui/quiet-link.tsx";
import { count } from "../words/figures.ts";
import { SearchForm } from "./search-form.tsx";
import styles from "./search-page.module.css";

const searchQuery = graphql(
  `
  query Search($query: String!, $crisis: String) {
    search(query: $query, crisis: $crisis, first: 60) {
      totalCount
      nodes {
        __typename
        ... on DocumentHit { excerpt document { id title publishedAt source { name } } }
        ... on ClaimHit { excerpt claim { ...ClaimFields } }
        ... on PlaceHit { name claims { ...ClaimFields } }
        ... on PersonHit { name claims { ...ClaimFields } }
      }
    }
  }
`,
  [claimFields],
);

type Hit = ResultOf<typeof searchQuery>["search"]["nodes"][number];
type Named = Extract<Hit, { name: string }>;

const MOST_SHOWN = 3;

function NamedHit({ place, hit }: { place: Place; hit: Named }) {
  return (
    <section className={styles.named}>
      <h3>
        {hit.name} <span className="small mute">{hit.__typename === "PersonHit" ? "person" : "place"}</span>
      </h3>
      <SentenceList place={place} items={hit.claims.slice(0, MOST_SHOWN).map((claim) => ({ claim }))} />
      {hit.claims.length > MOST_SHOWN ? (
        <p className="small mute">
          {count(hit.claims.length - MOST_SHOWN, "more claim")}; search narrower words to see them.
        </p>
      ) : null}
    </section>
  );
}

function Documents({ place, hits }: { place: Place; hits: Extract<Hit, { document: unknown }>[] }) {
  if (hits.length === 0) return null;
  return (
    <Card id="found-documents" title="Documents" aside={count(hits.length, "document")}>
      <ul>
        {hits.map(({ document, excerpt }) => (
          <li key={document.id} className={styles.hit}>
            <QuietLink href={documentHref({ place, id: document.id })}>{document.title ?? "untitled"}</QuietLink>{" "}
            <span className="small mute">
              {document.source.name}
              {document.publishedAt ? (
                <>
                  , <Day iso={document.publishedAt} />
                </>
              ) : null}
            </span>
            <p className={styles.excerpt}>{excerpt}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Found({ place, hits }: { place: Place; hits: Hit[] }) {
  const named = hits.filter((hit) => hit.__typename === "PersonHit" || hit.__typename === "PlaceHit");
  const claims = hits.filter((hit) => hit.__typename === "ClaimHit");
  return (
    <div className={page.blocks}>
      {named.length > 0 ? (
        <Card id="found-names" title="People and places">
          {named.map((hit) => (
            <NamedHit key={`${hit.__typename} ${hit.name}`} place={place} hit={hit} />
          ))}
        </Card>
      ) : null}
      {claims.length > 0 ? (
        <Card id="found-claims" title="Claims" aside={count(claims.length, "claim")}>
          <SentenceList place={place} items={claims.map(({ claim }) => ({ claim }))} />
        </Card>
      ) : null}
      <Documents place={place} hits={hits.filter((hit) => hit.__typename === "DocumentHit")} />
    </div>
  );
}

/** Finds claims, people, places and documents of one crisis; names match across spellings. */
export async function SearchPage({ place, params }: { place: Place; params: SearchParams }) {
  const query = parameter({ params, name: "q" });
  const found = query ? (await ask(searchQuery, { query, crisis: place.slug })).search : null;
  return (
    <CrisisFrame place={place} path="search" kept={query ? { q: query } : {}} section="search" title="Find">
      <SearchForm
        action={crisisHref({
          place: { ...place, moment: { ...place.moment, asOf: null, clock: "PUBLISHED" } },
          path: "search",
        })}
        query={query}
        moment={place.moment}
      />
      {found && found.totalCount === 0 ? (
        <Notice title={`Nothing found for “${query}”`}>
          <p>Names match across spellings. Try fewer or other words.</p>
        </Notice>
      ) : null}
      {found ? <Found place={place} hits={found.nodes} /> : null}
    </CrisisFrame>
  );
}
