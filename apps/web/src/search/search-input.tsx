"use client";

import { useEffect, useRef } from "react";

/** One comes to this page to type: the field has the focus, after a client-side visit too. */
export function SearchInput({ query }: { query: string | null }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      type="search"
      name="q"
      aria-label="Find a claim, a person, a place"
      placeholder="A claim, a person, a place"
      defaultValue={query ?? ""}
      required
      maxLength={200}
    />
  );
}
