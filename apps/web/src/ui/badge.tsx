import type { ReactNode } from "react";
import styles from "./badge.module.css";

type Props = { tone?: "dispute" | "plain" | "ok" | "aside"; children: ReactNode };

/** A word or two on the standing of what it stands beside. */
export function Badge({ tone = "dispute", children }: Props) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
