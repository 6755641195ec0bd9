import { type Place, whyHref } from "../address/href.ts";
import { claimantsInOrder } from "../tally/tally.ts";
import type { TollRow } from "../tally/toll-rows.tsx";
import { TableBeside } from "../ui/beside.tsx";
import { Figure } from "../ui/figure.tsx";
import styles from "../ui/table.module.css";
import { datesInWords } from "../words/dates.ts";
import { figure, rangeInWords } from "../words/figures.ts";
import { capital, claimantKindWord } from "../words/labels.ts";

/** The chart as a table: incident, claimant, best, range, standing. */
export function ClaimantTable({ place, rows }: { place: Place; rows: TollRow[] }) {
  const lines = rows.flatMap((row) => claimantsInOrder(row.tally.byClaimant).map((tally) => ({ row, tally })));
  return (
    <TableBeside>
      <table className={styles.table}>
        <caption>Figures by incident and claimant</caption>
        <thead>
          <tr>
            <th scope="col">Incident</th>
            <th scope="col">Claimant</th>
            <th scope="col" className={styles.number}>
              Best
            </th>
            <th scope="col">Range</th>
            <th scope="col">Standing</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, tally }) => (
            <tr key={`${row.incident.id} ${tally.claimant.id}`}>
              <th scope="row">{datesInWords(row.incident.title)}</th>
              <td>
                {capital(tally.claimant.name)} <span className="mute">({claimantKindWord(tally.claimant.kind)})</span>
              </td>
              <td className={styles.number}>
                <Figure
                  href={whyHref({
                    place,
                    question: {
                      of: "tally",
                      effect: row.tally.effect,
                      incident: row.incident.id,
                      claimant: tally.claimant.id,
                    },
                  })}
                >
                  {figure(tally)}
                </Figure>
              </td>
              <td>{rangeInWords(tally)}</td>
              <td>{tally.excluded ? "set aside" : tally.disputed ? "contradicts itself" : "counted"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBeside>
  );
}
