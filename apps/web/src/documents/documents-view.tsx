import { notFound } from "next/navigation";
import { crisisHref, documentHref, type Place, sourceHref } from "../address/href.ts";
import { momentVariables, parameter, type SearchParams } from "../address/moment.ts";
import { NothingYet } from "../crises/nothing-yet.tsx";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { ask } from "../graphql/ask.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";
import { Badge } from "../ui/badge.tsx";
import { Card } from "../ui/card.tsx";
import { Day } from "../ui/day.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import styles from "../ui/table.module.css";
import { count, number } from "../words/figures.ts";
import { flagWord } from "../words/labels.ts";
import { knownAt } from "./known-at.ts";

const documentsQuery = graphql(`
  query Documents($slug: String!, $asOf: DateTime, $clock: Clock, $after: String) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      documents(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          title
          publishedAt
          retrievedAt
          recordedAt
          flags
          source { id name grade }
          origin { name }
          claims { id }
        }
      }
    }
  }
`);

type Line = NonNullable<ResultOf<typeof documentsQuery>["crisis"]>["documents"]["nodes"][number];

function Row({ place, line }: { place: Place; line: Line }) {
  const known = knownAt({ document: line, moment: place.moment });
  return (
    <tr className={known ? undefined : "mute"}>
      <td className="nowrap">
        {line.publishedAt ? (
          <Day iso={line.publishedAt} />
        ) : (
          <>
            unknown; captured <Day iso={line.retrievedAt} />
          </>
        )}
      </td>
      <th scope="row">
        <QuietLink href={documentHref({ place, id: line.id })}>{line.title ?? "untitled"}</QuietLink>{" "}
        {line.flags.map((flag) => (
          <span key={flag}>
            <Badge tone="aside">{flagWord(flag)}</Badge>{" "}
          </span>
        ))}
        {known ? null : <Badge tone="plain">after this moment</Badge>}
      </th>
      <td>
        <QuietLink href={sourceHref({ place, id: line.source.id })}>{line.source.name}</QuietLink>{" "}
        <span className="mute">{line.source.grade}</span>
      </td>
      <td>{line.origin?.name ?? <span className="mute">not known yet</span>}</td>
      <td className={styles.number}>
        <QuietLink href={`${documentHref({ place, id: line.id })}#claims`}>{number(line.claims.length)}</QuietLink>
      </td>
    </tr>
  );
}

/** Every text of the crisis; what came after the moment is named as such. */
export async function DocumentsView({ place, params }: { place: Place; params: SearchParams }) {
  const after = parameter({ params, name: "after" });
  const { crisis } = await ask(documentsQuery, { slug: place.slug, ...momentVariables(place.moment), after });
  if (!crisis) notFound();
  const { nodes, totalCount, pageInfo } = crisis.documents;
  return (
    <CrisisFrame
      place={place}
      path="documents"
      section="documents"
      title="Documents"
      standfirst="Immutable texts as captured; open one to read it with its claims marked."
    >
      {totalCount === 0 ? <NothingYet slug={place.slug} /> : null}
      <Card id="list" title="Texts" aside={count(totalCount, "document")}>
        <div className="scroll">
          <table className={styles.table}>
            <caption className="visually-hidden">Documents</caption>
            <thead>
              <tr>
                <th scope="col">Published</th>
                <th scope="col">Title</th>
                <th scope="col">Outlet, grade</th>
                <th scope="col">Origin</th>
                <th scope="col" className={styles.number}>
                  Claims
                </th>
              </tr>
            </thead>
            <tbody>
              {nodes.map((line) => (
                <Row key={line.id} place={place} line={line} />
              ))}
            </tbody>
          </table>
        </div>
        {pageInfo.hasNextPage ? (
          <p>
            <QuietLink href={crisisHref({ place, path: "documents", params: { after: pageInfo.endCursor } })}>
              Next page
            </QuietLink>
          </p>
        ) : null}
      </Card>
    </CrisisFrame>
  );
}
