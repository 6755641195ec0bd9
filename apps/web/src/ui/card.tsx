import type { ReactNode } from "react";
import styles from "./card.module.css";

type Props = { id: string; title: ReactNode; aside?: ReactNode; children: ReactNode; className?: string };

/** A section with its heading and, at the right, one remark or link. */
export function Card({ id, title, aside, children, className = "" }: Props) {
  return (
    <section className={`${styles.card} ${className}`} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        {aside ? <div className="small mute">{aside}</div> : null}
      </header>
      {children}
    </section>
  );
}
