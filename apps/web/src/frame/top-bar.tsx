import Link from "next/link";
import { crisisHref, type Place } from "../address/href.ts";
import { Pending } from "../ui/pending.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import styles from "./top-bar.module.css";

export type Section = "overview" | "casualties" | "diplomacy" | "coverage" | "documents" | "search";

const SECTIONS: { section: Section; path: string; word: string }[] = [
  { section: "overview", path: "", word: "Overview" },
  { section: "casualties", path: "casualties", word: "Casualties" },
  { section: "diplomacy", path: "diplomacy", word: "Diplomacy" },
  { section: "coverage", path: "coverage", word: "Coverage" },
  { section: "documents", path: "documents", word: "Documents" },
];

function Sections({ place, current }: { place: Place; current: Section | null }) {
  return (
    <nav aria-label="Crisis" className={styles.sections}>
      {SECTIONS.map(({ section, path, word }) => (
        <QuietLink key={section} href={crisisHref({ place, path })} current={section === current}>
          {word}
          <Pending />
        </QuietLink>
      ))}
    </nav>
  );
}

/** Brand, the sections of a crisis, and the way to find anything. */
export function TopBar({ place = null, current = null }: { place?: Place | null; current?: Section | null }) {
  return (
    <header className={`${styles.top} no-print`}>
      <a href="#main" className={styles.skip}>
        Skip to the content
      </a>
      <div className={`wrap ${styles.inner}`}>
        <Link href="/" className={styles.brand}>
          Demarche
        </Link>
        {place ? <Sections place={place} current={current} /> : null}
        {place ? (
          <QuietLink
            href={crisisHref({ place, path: "search" })}
            className={styles.find ?? ""}
            current={current === "search"}
          >
            <span className={styles.findLong}>Find a claim, a person, a place</span>
            <span className={styles.findShort}>Find</span> <kbd>⌘K</kbd>
          </QuietLink>
        ) : null}
      </div>
    </header>
  );
}
