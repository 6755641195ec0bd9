import Link from "next/link";
import type { Place } from "../address/href.ts";
import { shortHash } from "../words/figures.ts";
import type { CrisisHead } from "./crisis-head.ts";
import styles from "./footer.module.css";

/** Which record was read, and how figures are made. */
export function Footer({ place = null, head = null }: { place?: Place | null; head?: CrisisHead | null }) {
  return (
    <footer className={styles.footer}>
      <div className="wrap">
        <div className={styles.inner}>
          {head ? (
            <span title={head.head.hash}>
              Ledger entry {head.head.position} · head {shortHash(head.head.hash)}
            </span>
          ) : null}
          {place ? (
            <span>{place.moment.clock === "PUBLISHED" ? "Clock: as published" : "Clock: as recorded here"}</span>
          ) : null}
          <Link href="/methodology" prefetch={false}>
            How figures are made (R1–R28)
          </Link>
          <a href="/graphql">GraphQL</a>
          <span className="no-print">
            <kbd>?</kbd> lists the keys
          </span>
        </div>
      </div>
    </footer>
  );
}
