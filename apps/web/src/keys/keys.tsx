"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { BINDINGS, commandOf } from "./bindings.ts";
import styles from "./keys.module.css";

/** Fields that take letters; a slider or a button does not. */
const FIELDS = "input:not([type=range], [type=button], [type=submit]), textarea, select, [contenteditable]";

const typing = (target: EventTarget | null) => target instanceof Element && target.matches(FIELDS);

const AWAIT_MS = 1200;

/** Keyboard shortcuts, and the list of them on "?". */
export function Keys() {
  const router = useRouter();
  const list = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    let awaited = 0;
    const onKey = (event: KeyboardEvent) => {
      const plain = !event.metaKey && !event.ctrlKey;
      if (event.defaultPrevented || (plain && typing(event.target))) return;
      const after = Date.now() - awaited < AWAIT_MS;
      const command = commandOf({ press: event, after, here: window.location });
      awaited = command === "await" ? Date.now() : 0;
      if (command === null || command === "await") return;
      event.preventDefault();
      if (command === "list") list.current?.showModal();
      else router.push(command.go);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router]);
  return (
    <dialog ref={list} className={styles.list} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {BINDINGS.map((binding) => (
          <div key={binding.keys}>
            <dt>{binding.keys}</dt>
            <dd>{binding.does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
