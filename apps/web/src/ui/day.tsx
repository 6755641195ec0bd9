import { instantInWords, shortDay } from "../words/dates.ts";

/** A day or an instant in words; the local time comes on hover (see LocalTimes). */
export function Day({ iso, short = false }: { iso: string; short?: boolean }) {
  return <time dateTime={iso}>{short ? shortDay(iso) : instantInWords(iso)}</time>;
}
