import { documentHref, type Place } from "../address/href.ts";
import { QuietLink } from "../ui/quiet-link.tsx";
import { count } from "../words/figures.ts";
import styles from "./origin-list.module.css";

export type OriginLine = {
  id: string;
  name: string;
  documents: { id: string; title: string | null; source: { id: string; name: string } }[];
  links: { reason: string; document: { id: string } }[];
};

/** "2 outlets, 1 origin": each text of an origin with why it is counted to it (R21). */
export function OriginList({ place, origins }: { place: Place; origins: OriginLine[] }) {
  const ordered = [...origins].sort((one, other) => other.documents.length - one.documents.length);
  return (
    <ul>
      {ordered.map((origin) => (
        <li key={origin.id} className={styles.origin}>
          <h3>
            {origin.name}{" "}
            <span className="mute small">
              {count(new Set(origin.documents.map((document) => document.source.id)).size, "outlet")}, 1 origin
            </span>
          </h3>
          <ul className="small">
            {origin.documents.map((document) => (
              <li key={document.id}>
                <QuietLink href={documentHref({ place, id: document.id })}>{document.title ?? "untitled"}</QuietLink>,{" "}
                {document.source.name}
                <span className="mute">
                  {origin.links.filter((link) => link.document.id === document.id).map((link) => ` · ${link.reason}`)}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
