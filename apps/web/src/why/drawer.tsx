"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./drawer.module.css";

type Props = { title: string; about: string; children: ReactNode };

/** A panel beside the page; closing it goes back to the page's own address. */
export function Drawer({ title, about, children }: Props) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-labelledby="drawer-title"
      onCancel={(event) => {
        event.preventDefault();
        router.back();
      }}
      closedby="any"
    >
      <div className={styles.inner}>
        <header className={styles.header}>
          <div>
            <h2 id="drawer-title">{title}</h2>
            <p className="mute">{about}</p>
          </div>
          <div className={styles.controls}>
            <button type="button" onClick={() => window.location.reload()}>
              Whole page
            </button>
            <button type="button" onClick={() => router.back()}>
              Close
            </button>
          </div>
        </header>
        {children}
      </div>
    </dialog>
  );
}
