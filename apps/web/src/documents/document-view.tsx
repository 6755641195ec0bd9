import { notFound } from "next/navigation";
import { documentHref, type Place, sourceHref } from "../address/href.ts";
import { statementsOf } from "../evidence/claim-in-words.ts";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { ask } from "../graphql/ask.ts";
import { Badge } from "../ui/badge.tsx";
import { Card } from "../ui/card.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import { count } from "../words/figures.ts";
import { flagWord } from "../words/labels.ts";
import { ClaimList } from "./claim-list.tsx";
import { DocumentFacts } from "./document-facts.tsx";
import { documentQuery, type StoredDocument } from "./document-query.ts";
import styles from "./document-view.module.css";
import { MarkedText } from "./marked-text.tsx";
import { paragraphsOf, spansOf } from "./segments.ts";

function Standfirst({ place, document }: { place: Place; document: StoredDocument }) {
  return (
    <>
      <QuietLink href={sourceHref({ place, id: document.source.id })}>{document.source.name}</QuietLink>, grade{" "}
      {document.source.grade}{" "}
      {document.flags.map((flag) => (
        <span key={flag}>
          <Badge tone="aside">{flagWord(flag)}</Badge>{" "}
        </span>
      ))}
    </>
  );
}

function Copies({ place, document }: { place: Place; document: StoredDocument }) {
  if (document.duplicates.length === 0) return null;
  return (
    <Card id="copies" title="Same origin" aside={document.origin?.name}>
      <ul className="small">
        {document.duplicates.map(({ document: other, reason }) => (
          <li key={other.id}>
            <QuietLink href={documentHref({ place, id: other.id })}>{other.title ?? "untitled"}</QuietLink>,{" "}
            {other.source.name} <span className="mute">· {reason}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** One text as it was stored, the words of every claim marked, and each claim beside it. */
export async function DocumentView({ place, id }: { place: Place; id: string }) {
  const { node } = await ask(documentQuery, { id });
  if (node?.__typename !== "Document") notFound();
  const statements = statementsOf(node.claims);
  const numbers = new Map(
    statements.flatMap(({ claim, parts }, index) => [claim, ...parts].map(({ id: claimId }) => [claimId, index + 1])),
  );
  const paragraphs = paragraphsOf({ text: node.text, spans: spansOf(node.claims), zones: node.zones });
  return (
    <CrisisFrame
      place={place}
      path={`documents/${encodeURIComponent(id)}`}
      section="documents"
      title={node.title ?? "Untitled document"}
      standfirst={<Standfirst place={place} document={node} />}
    >
      <div className={styles.columns}>
        <Card id="text" title="Text" aside="as stored; marked words carry a claim">
          <MarkedText paragraphs={paragraphs} numbers={numbers} />
        </Card>
        <div className={styles.side}>
          <Card id="claims" title="Claims" aside={count(statements.length, "statement")}>
            <ClaimList place={place} statements={statements} />
          </Card>
          <Card id="facts" title="This document">
            <DocumentFacts document={node} />
          </Card>
          <Copies place={place} document={node} />
        </div>
      </div>
    </CrisisFrame>
  );
}
