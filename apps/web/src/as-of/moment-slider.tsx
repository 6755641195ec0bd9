"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { dayInWords } from "../words/dates.ts";
import styles from "./as-of.module.css";

type Props = {
  days: string[];
  day: string;
  now: boolean /** This page, with DAY in place of the day. */;
  href: string;
};

const SETTLE_MS = 250;

/** Steps through the days of the axis; arrow keys by one, Page keys by a tenth. Appears only where scripts run. */
export function MomentSlider({ days, day, now, href }: Props) {
  const router = useRouter();
  const [mounted, setMounted] = useState(false);
  const [pending, startTransition] = useTransition();
  const index = Math.max(0, days.indexOf(day));
  const [chosen, setChosen] = useState(index);
  useEffect(() => setMounted(true), []);
  useEffect(() => setChosen(index), [index]);
  useEffect(() => {
    const target = days[chosen];
    if (chosen === index || target === undefined) return;
    const timer = setTimeout(() => {
      startTransition(() => router.push(href.replace("DAY", target), { scroll: false }));
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [chosen, days, href, index, router]);
  if (!mounted) return null;
  const words = now && chosen === index ? "now" : dayInWords(days[chosen] ?? day);
  return (
    <>
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={days.length - 1}
        value={chosen}
        onChange={(event) => setChosen(Number(event.target.value))}
        aria-label="Show the crisis as of"
        aria-valuetext={words}
        aria-busy={pending}
      />
      {chosen === index ? null : (
        <output className={styles.choosing} aria-hidden="true">
          {words}
        </output>
      )}
    </>
  );
}
