import type { ReactNode } from "react";
import styles from "./table.module.css";

/** The table beside a chart, for those who can't see the chart or want to copy it. */
export function TableBeside({ children, label = "The same as a table" }: { children: ReactNode; label?: string }) {
  return (
    <details className={styles.details}>
      <summary>{label}</summary>
      <div className="scroll">{children}</div>
    </details>
  );
}
