import { claimAnchor, claimHref, highlightAnchor, type Place } from "../address/href.ts";
import type { ClaimView } from "../evidence/claim.ts";
import { type Asserted, claimInWords } from "../evidence/claim-in-words.ts";
import { Badge } from "../ui/badge.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import { capital, zoneWord } from "../words/labels.ts";
import styles from "./claim-list.module.css";

type Claim = ClaimView & Asserted & { reviewState: string };

/** A total, and the class figures that it was summed from. */
export type Statement = { claim: Claim; parts: Claim[] };

function Row({ place, statement, number }: { place: Place; statement: Statement; number: number }) {
  const { claim, parts } = statement;
  return (
    <li id={claimAnchor(claim.id)} className={styles.claim}>
      <span className={styles.number}>{number}</span>
      <div>
        {parts.map((part) => (
          <span key={part.id} id={claimAnchor(part.id)} />
        ))}
        <p>
          <QuietLink href={claimHref({ place, id: claim.id })}>{capital(claimInWords(claim))}</QuietLink>{" "}
          {claim.reviewState === "DRAFT" && <Badge tone="aside">draft, not counted</Badge>}
        </p>
        <p className="small mute">
          {claim.claimant.name}
          {claim.zone === "BODY" ? "" : ` · ${zoneWord(claim.zone)}`} ·{" "}
          <a href={`#${highlightAnchor(claim.id)}`}>its words</a>
        </p>
      </div>
    </li>
  );
}

/** What a text states in its order; each leads to its words and back. */
export function ClaimList({ place, statements }: { place: Place; statements: Statement[] }) {
  if (statements.length === 0) return <p className="mute">The reader found no claim in this text.</p>;
  return (
    <ol>
      {statements.map((statement, index) => (
        <Row key={statement.claim.id} place={place} statement={statement} number={index + 1} />
      ))}
    </ol>
  );
}
