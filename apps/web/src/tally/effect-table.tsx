import { type Place, whyHref } from "../address/href.ts";
import { Figure } from "../ui/figure.tsx";
import styles from "../ui/table.module.css";
import { agreement, count, figure, reportedRange } from "../words/figures.ts";
import { capital, effectWord } from "../words/labels.ts";
import type { TallyView } from "./tally.ts";

type Asked = { place: Place; incident?: string | undefined };

function Row({ place, incident, tally }: Asked & { tally: TallyView }) {
  const href = whyHref({ place, question: { of: "tally", effect: tally.effect, incident } });
  return (
    <tr>
      <th scope="row">{capital(effectWord(tally.effect))}</th>
      <td className={styles.number}>
        <Figure href={href}>{figure(tally)}</Figure>
      </td>
      <td>
        {tally.low === null ? "" : `${reportedRange(tally)}; `}
        {agreement(tally)}
      </td>
      <td className="mute">
        {tally.incidentsWithoutFigure === 0
          ? ""
          : `${count(tally.incidentsWithoutFigure, "incident")} without a figure`}
      </td>
    </tr>
  );
}

/** One line an effect: of one incident (R10), or over all incidents in scope (R11). */
export function EffectTable({ place, incident, tallies }: Asked & { tallies: TallyView[] }) {
  return (
    <div className="scroll">
      <table className={styles.table}>
        <caption className="visually-hidden">Figures by effect, with the range of what is reported</caption>
        <thead>
          <tr>
            <th scope="col">Effect</th>
            <th scope="col" className={styles.number}>
              Best
            </th>
            <th scope="col">Reported</th>
            <th scope="col">Not known</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map((tally) => (
            <Row key={tally.effect} place={place} incident={incident} tally={tally} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
