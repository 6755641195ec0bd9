import Link from "next/link";
import type { Place } from "../address/href.ts";
import { SentenceList } from "../evidence/sentence-list.tsx";
import { Badge } from "../ui/badge.tsx";
import { Figure } from "../ui/figure.tsx";
import { datesInWords } from "../words/dates.ts";
import { count } from "../words/figures.ts";
import type { Answer, Group } from "./answer.ts";
import styles from "./answer-body.module.css";

export const RuleLink = ({ rule }: { rule: string }) => (
  <Link href={`/methodology#${rule}`} prefetch={false} className={styles.rule}>
    {rule}
  </Link>
);

function GroupView({ place, group }: { place: Place; group: Group }) {
  return (
    <section className={styles.group}>
      <h3>
        {datesInWords(group.heading)} <span className="mute">{count(group.items.length, "claim")}</span>{" "}
        {group.aside ? <Badge tone="aside">not counted</Badge> : null}
      </h3>
      {group.remark ? <p className="small mute">{group.remark}</p> : null}
      <div className={group.aside ? styles.aside : styles.sentences}>
        <SentenceList place={place} items={group.items} />
      </div>
    </section>
  );
}

function Parts({ parts }: Pick<Answer, "parts">) {
  if (parts.length === 0) return null;
  return (
    <table className={styles.parts}>
      <caption className="small mute">Made of</caption>
      <tbody>
        {parts.map((part) => (
          <tr key={part.href}>
            <th scope="row">{datesInWords(part.text)}</th>
            <td>
              <Figure href={part.href}>{part.figure}</Figure>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rule, then the sentences for and against. */
export function AnswerBody({ place, answer }: { place: Place; answer: Answer }) {
  return (
    <div className={styles.body}>
      {answer.because || answer.rule ? (
        <p className={styles.because}>
          {answer.rule ? <RuleLink rule={answer.rule} /> : null} {answer.because ? datesInWords(answer.because) : null}
        </p>
      ) : null}
      <Parts parts={answer.parts} />
      {answer.groups.map((group) => (
        <GroupView key={group.heading} place={place} group={group} />
      ))}
      {answer.groups.length === 0 ? (
        <p className="mute" data-evidence="none">
          No claim known at this moment bears on it.
        </p>
      ) : null}
    </div>
  );
}
