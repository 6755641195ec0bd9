"use client";

import { useEffect } from "react";

const FORMAT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** Instants are shown in UTC; pointing at one tells the reader's own local time. */
export function LocalTimes() {
  useEffect(() => {
    const tell = (event: Event) => {
      const time = event.target instanceof Element ? event.target.closest("time") : null;
      const iso = time?.dateTime;
      if (!time || !iso?.includes("T") || time.title) return;
      time.title = `${FORMAT.format(new Date(iso))} in your time zone`;
    };
    document.addEventListener("mouseover", tell);
    return () => document.removeEventListener("mouseover", tell);
  }, []);
  return null;
}
