"use client";

import { useLinkStatus } from "next/link";
import styles from "./pending.module.css";

/** Within a link: says that the page it leads to is on its way. */
export function Pending() {
  const { pending } = useLinkStatus();
  return <span aria-hidden="true" className={pending ? styles.pending : styles.still} />;
}
