import { addDays, dayNumber, dayOf } from "../words/dates.ts";

/** Width of the drawing, and where its plot begins and ends, in units of the viewBox. */
export const WIDTH = 1160;
export const PLOT = { left: 168, right: 1128 };

/** Advance of one letter of the charts' type, wide enough never to underestimate. */
const LETTER = 7;

export const textWidth = (text: string): number => text.length * LETTER;

/** `until`: the last day that anything is known of, where states and tolls end; at most `last`. */
export type Scale = { first: string; last: string; until: string; x: (day: string) => number };

type Days = { first: string; last: string; until?: string | null };

/** A linear scale of days over the plot; days outside lie at its ends. */
export function scaleOf({ first, last, until = null }: Days): Scale {
  const [from, to] = [dayNumber(first), Math.max(dayNumber(last), dayNumber(first) + 1)];
  const x = (day: string) => {
    const share = Math.min(1, Math.max(0, (dayNumber(day) - from) / (to - from)));
    return PLOT.left + share * (PLOT.right - PLOT.left);
  };
  const end = dayOf(to);
  return { first, last: end, until: until !== null && until < end ? until : end, x };
}

const STEPS = [1, 2, 3, 7, 14, 28, 56, 112, 365];
const WIDEST = 16;

/** Days to label: every day, or every second, third, seventh … so that labels keep apart. */
export function labelledDays({ first, last }: Omit<Days, "until">): string[] {
  const length = dayNumber(last) - dayNumber(first);
  const step = STEPS.find((days) => length / days <= WIDEST) ?? 365;
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => addDays(first, index * step));
}

export type Boxed = { left: number; right: number };

const GAP = 10;

/**
 * Lanes for boxes so that no two in one lane touch: each goes to the first lane that is free.
 * Boxes are taken from left to right; the answer is in their given order.
 */
export function lanesOf(boxes: Boxed[]): number[] {
  const ends: number[] = [];
  const lanes: number[] = new Array(boxes.length).fill(0);
  const order = boxes.map((box, index) => ({ box, index })).sort((one, other) => one.box.left - other.box.left);
  for (const { box, index } of order) {
    const free = ends.findIndex((end) => end + GAP <= box.left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = box.right;
    lanes[index] = lane;
  }
  return lanes;
}

export type Label = { text: string; x: number; anchor: "start" | "end" };

/** A label beside a mark of a radius: to its right, or to its left where the drawing ends. */
export function labelBeside({ x, radius, text }: { x: number; radius: number; text: string }): Label & Boxed {
  const width = textWidth(text);
  const gap = radius + 6;
  if (x + gap + width <= WIDTH) return { text, x: x + gap, anchor: "start", left: x - radius, right: x + gap + width };
  return { text, x: x - gap, anchor: "end", left: x - gap - width, right: x + radius };
}
