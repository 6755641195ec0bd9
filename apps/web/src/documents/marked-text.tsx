import { claimAnchor, highlightAnchor } from "../address/href.ts";
import { Badge } from "../ui/badge.tsx";
import { zoneWord } from "../words/labels.ts";
import styles from "./marked-text.module.css";
import type { Paragraph, Segment } from "./segments.ts";

/** Claim ids to their numbers in the list beside the text. */
export type Numbers = Map<string, number>;

function Marked({ segment, numbers }: { segment: Segment; numbers: Numbers }) {
  const numbered = segment.beginning.filter(
    (claimId, index, all) => all.findIndex((other) => numbers.get(other) === numbers.get(claimId)) === index,
  );
  const [target] = segment.beginning.length > 0 ? segment.beginning : segment.claimIds;
  return (
    <mark className={styles.mark}>
      {segment.beginning.map((claimId) => (
        <span key={claimId} id={highlightAnchor(claimId)} />
      ))}
      <a href={`#${claimAnchor(target ?? "")}`}>{segment.text}</a>
      {numbered.map((claimId) => (
        <a key={claimId} href={`#${claimAnchor(claimId)}`} className={styles.number}>
          <span className="visually-hidden">claim </span>
          {numbers.get(claimId)}
        </a>
      ))}
    </mark>
  );
}

function Line({ paragraph, numbers }: { paragraph: Paragraph; numbers: Numbers }) {
  const look = [
    styles.line,
    paragraph.zone === "HEADLINE" ? styles.headline : "",
    paragraph.setAside ? styles.aside : "",
  ];
  return (
    <p className={look.join(" ")}>
      {paragraph.zone === "BODY" || paragraph.zone === "HEADLINE" ? null : (
        <>
          <Badge tone={paragraph.setAside ? "aside" : "plain"}>
            {zoneWord(paragraph.zone)}
            {paragraph.setAside ? ", set aside" : ""}
          </Badge>{" "}
        </>
      )}
      {paragraph.segments.map((segment) =>
        segment.claimIds.length === 0 ? (
          <span key={segment.start}>{segment.text}</span>
        ) : (
          <Marked key={segment.start} segment={segment} numbers={numbers} />
        ),
      )}
    </p>
  );
}

/** The stored text as text nodes and nothing else, the words of each claim marked and numbered. */
export function MarkedText({ paragraphs, numbers }: { paragraphs: Paragraph[]; numbers: Numbers }) {
  return (
    <div className={styles.text} data-document-text>
      {paragraphs.map((paragraph) => (
        <Line key={paragraph.start} paragraph={paragraph} numbers={numbers} />
      ))}
    </div>
  );
}
