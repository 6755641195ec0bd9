import { type Place, whyHref } from "../address/href.ts";
import { toneClass, toneOf } from "../frame/parties.ts";
import type { DatedFactView, Parties } from "../tally/tally.ts";
import { Badge } from "../ui/badge.tsx";
import { Figure } from "../ui/figure.tsx";
import styles from "../ui/table.module.css";
import { dayInWords, spanInWords } from "../words/dates.ts";
import { count } from "../words/figures.ts";
import { actStatusWord, actWord, capital } from "../words/labels.ts";

type Side = { iso3: string; name: string } | null;

export type ActLine = {
  id: string;
  type: string;
  status: string;
  actor: Side;
  target: Side;
  date: DatedFactView;
  plannedDate: string | null;
  participants: string[];
  cameo: string | null;
  plover: string | null;
  disputed: boolean;
  excluded: boolean;
  claims: { nodes: { document: { id: string } }[] };
};

type RowProps = { place: Place; parties: Parties; act: ActLine };

function Sides({ parties, act }: Omit<RowProps, "place">) {
  const named = (side: Side) =>
    side ? <span className={toneClass(toneOf({ parties, iso3: side.iso3 }))}>{side.name}</span> : "unknown";
  return (
    <>
      {named(act.actor)}
      {act.target ? <> → {named(act.target)}</> : null}
    </>
  );
}

function Row({ place, parties, act }: RowProps) {
  const documents = new Set(act.claims.nodes.map((claim) => claim.document.id)).size;
  return (
    <tr className={act.excluded ? "set-aside" : undefined}>
      <td className="nowrap">
        {spanInWords(act.date)} {act.date.disputed ? <Badge>disputed</Badge> : null}
      </td>
      <th scope="row">
        <Figure href={whyHref({ place, question: { of: "act", id: act.id } })}>{capital(actWord(act.type))}</Figure>{" "}
        {act.disputed ? <Badge>rival readings</Badge> : null}
        {act.excluded ? <Badge tone="aside">set aside</Badge> : null}
      </th>
      <td>
        <Sides parties={parties} act={act} />
      </td>
      <td>
        {actStatusWord(act.status)}
        {act.plannedDate && act.status !== "EFFECTED" ? `, for ${dayInWords(act.plannedDate)}` : ""}
      </td>
      <td>{act.participants.join(", ") || <span className="mute">none named</span>}</td>
      <td>{count(documents, "document")}</td>
      <td className="mute nowrap">{[act.cameo, act.plover].filter(Boolean).join(" · ") || "no code"}</td>
    </tr>
  );
}

/** Every act, by day; its CAMEO and PLOVER codes are attributes, never the state. */
export function ActTable({ place, parties, acts }: { place: Place; parties: Parties; acts: ActLine[] }) {
  if (acts.length === 0) return <p className="mute">No act is known at this moment.</p>;
  return (
    <div className="scroll">
      <table className={styles.table}>
        <caption className="visually-hidden">Diplomatic acts by day</caption>
        <thead>
          <tr>
            {["Day", "Act", "Who → to whom", "How far", "People", "Told in", "CAMEO · PLOVER"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => (
            <Row key={act.id} place={place} parties={parties} act={act} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
