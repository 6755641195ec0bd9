import type { Place } from "../address/href.ts";
import { claimHref, documentHref, sourceHref } from "../address/href.ts";
import { Badge } from "../ui/badge.tsx";
import { Day } from "../ui/day.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import { datesInWords } from "../words/dates.ts";
import { capital, credibilityWord, flagWord, sourceGradeWord, zoneWord } from "../words/labels.ts";
import type { ClaimView } from "./claim.ts";
import { type Quotation, quotationOf } from "./quotation.ts";
import styles from "./sentence.module.css";

/** The words of a claim in their sentence, as text and nothing else. */
export function Quote({ quotation }: { quotation: Quotation }) {
  return (
    <blockquote className={styles.quote} data-evidence>
      {quotation.before}
      <mark>{quotation.exact}</mark>
      {quotation.after}
    </blockquote>
  );
}

function Standing({ claim }: { claim: ClaimView }) {
  const { grade } = claim.document.source;
  const digit = claim.credibility;
  const title = `Source ${grade}: ${sourceGradeWord(grade)}. Claim ${digit ?? "not graded"}${
    digit === null ? "" : `: ${credibilityWord(String(digit))}`
  }.`;
  return (
    <abbr title={title} className={styles.standing}>
      {grade}
      {digit ?? "–"}
    </abbr>
  );
}

function Byline({ claim, place }: { claim: ClaimView; place: Place }) {
  const { document } = claim;
  return (
    <p className="small mute">
      <b className={styles.claimant}>{capital(claim.claimant.name)}</b>
      {" · "}
      <QuietLink href={sourceHref({ place, id: document.source.id })}>{document.source.name}</QuietLink>
      {", "}
      {document.publishedAt ? <Day iso={document.publishedAt} /> : "publication date unknown"}
      {" · "}
      <Standing claim={claim} />
      {claim.zone === "BODY" ? null : ` · ${zoneWord(claim.zone)}`}
      {document.flags.map((flag) => (
        <span key={flag}>
          {" "}
          <Badge tone="aside">{flagWord(flag)}</Badge>
        </span>
      ))}
    </p>
  );
}

/** A plain link: only a real navigation makes the words the page's `:target`. */
const WordsLink = ({ href }: { href: string }) => <a href={href}>open in the text</a>;

type Props = {
  claim: ClaimView;
  place: Place;
  note?: string | undefined /** On the claim's own page. */;
  own?: boolean;
};

/** One claim: its words, who says so, where, and the way into the text. */
export function Sentence({ claim, place, note, own = false }: Props) {
  const first = claim.evidence[0];
  return (
    <article className={styles.sentence}>
      {first ? <Quote quotation={quotationOf(first)} /> : null}
      <Byline claim={claim} place={place} />
      <p className={`small ${styles.links}`}>
        {note ? <span className={styles.note}>{datesInWords(note)}</span> : null}
        <WordsLink href={documentHref({ place, id: claim.document.id, claimId: claim.id })} />
        {own ? null : <QuietLink href={claimHref({ place, id: claim.id })}>the claim</QuietLink>}
      </p>
    </article>
  );
}
