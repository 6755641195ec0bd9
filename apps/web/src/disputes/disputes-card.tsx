import { Fragment } from "react";
import { crisisHref, type Place, whyHref } from "../address/href.ts";
import { Badge } from "../ui/badge.tsx";
import { Card } from "../ui/card.tsx";
import { Figure } from "../ui/figure.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import { datesInWords } from "../words/dates.ts";
import { count } from "../words/figures.ts";
import { capital } from "../words/labels.ts";
import { type DisputeView, membersInOrder } from "./dispute.ts";
import styles from "./disputes.module.css";

type Member = DisputeView["members"][number];

function Reading({ href, member }: { href: string; member: Member }) {
  return (
    <span className={member.excluded ? "set-aside" : undefined}>
      <Figure href={href}>{member.value}</Figure>{" "}
      <span className="mute">
        {count(member.documents, "document")}
        {member.excluded ? ", set aside" : ""}
      </span>
    </span>
  );
}

/** One dispute: the fact in words and its rival readings. */
export function Dispute({ place, dispute }: { place: Place; dispute: DisputeView }) {
  const href = whyHref({ place, question: { of: "contradiction", id: dispute.id } });
  return (
    <li className={styles.dispute}>
      <b>{capital(datesInWords(dispute.subject))}</b>{" "}
      {dispute.state === "OPEN" ? null : <Badge tone="plain">{dispute.state.toLowerCase()}</Badge>}
      <span className={styles.readings}>
        {membersInOrder(dispute.members).map((member, index) => (
          <Fragment key={member.value}>
            {index > 0 ? " · " : ""}
            <Reading href={href} member={member} />
          </Fragment>
        ))}
      </span>
    </li>
  );
}

type Props = { place: Place; disputes: DisputeView[]; remark: string | null };

const SHOWN = 5;

/** What is in dispute at this moment. */
export function DisputesCard({ place, disputes, remark }: Props) {
  const all = crisisHref({ place, path: "coverage", hash: "disputes" });
  const aside = disputes.length > 0 ? <QuietLink href={all}>{disputes.length} open</QuietLink> : null;
  return (
    <Card id="disputed" title="In dispute" aside={aside}>
      {disputes.length === 0 ? (
        <p className="mute">No two counted claims contradict each other at this moment.</p>
      ) : null}
      <ul>
        {disputes.slice(0, SHOWN).map((dispute) => (
          <Dispute key={dispute.id} place={place} dispute={dispute} />
        ))}
        {disputes.length > SHOWN ? (
          <li className={styles.dispute}>
            <QuietLink href={all}>{disputes.length - SHOWN} more</QuietLink>
          </li>
        ) : null}
        {remark ? <li className={`${styles.dispute} small mute`}>{remark}</li> : null}
      </ul>
    </Card>
  );
}
