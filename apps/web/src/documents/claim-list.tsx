import { claimAnchor, claimHref, highlightAnchor, type Place } from "../address/href.ts";
import type { ClaimView } from "../evidence/claim.ts";
import { type Asserted, claimInWords } from "../evidence/claim-in-words.ts";
import { QuietLink } from "../ui/quiet-link.tsx";
import { capital, zoneWord } from "../words/labels.ts";
import styles from "./claim-list.module.css";

type Claim = ClaimView & Asserted;

function Row({ place, claim, number }: { place: Place; claim: Claim; number: number }) {
  return (
    <li id={claimAnchor(claim.id)} className={styles.claim}>
      <span className={styles.number}>{number}</span>
      <div>
        <p>
          <QuietLink href={claimHref({ place, id: claim.id })}>{capital(claimInWords(claim))}</QuietLink>
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

/** The claims of a text in its order; each leads to its words and back. */
export function ClaimList({ place, claims }: { place: Place; claims: Claim[] }) {
  if (claims.length === 0) return <p className="mute">The reader found no claim in this text.</p>;
  return (
    <ol>
      {claims.map((claim, index) => (
        <Row key={claim.id} place={place} claim={claim} number={index + 1} />
      ))}
    </ol>
  );
}
