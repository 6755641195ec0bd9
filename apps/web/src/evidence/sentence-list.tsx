import type { Place } from "../address/href.ts";
import type { ClaimView } from "./claim.ts";
import styles from "./sentence.module.css";
import { Sentence } from "./sentence.tsx";

type Props = { place: Place; items: { claim: ClaimView; note?: string | undefined }[] };

/** Sentences side by side where there is room. */
export function SentenceList({ place, items }: Props) {
  return (
    <div className={styles.list}>
      {items.map((item) => (
        <Sentence key={`${item.claim.id} ${item.note}`} place={place} claim={item.claim} note={item.note} />
      ))}
    </div>
  );
}
