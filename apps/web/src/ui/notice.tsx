import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** What is missing or wrong, where, and what to do. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.notice} role="note">
      <p className={styles.title}>{title}</p>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
