import { figure, type Range } from "../words/figures.ts";
import type { Scale } from "./scale.ts";

/** The toll as it was known from a day on. */
export type Step = { day: string; range: Range };

/** Only the days on which what is known changed. */
export function changes(steps: Step[]): Step[] {
  return steps.filter((step, index) => {
    const before = steps[index - 1];
    if (!before) return step.range.best !== null;
    return figure(step.range) !== figure(before.range);
  });
}

export type StepPath = { d: string; labels: { day: string; text: string; x: number; y: number }[] };

type Placed = StepPath["labels"][number];

/** Two labels that would touch: the later one stays, the table has both. */
const crowds = ({ label, next }: { label: Placed; next: Placed | undefined }): boolean =>
  next !== undefined && next.x - label.x < 6 + 8 * label.text.length && Math.abs(next.y - label.y) < 15;

/** A stepped line over a height in units, highest figure at the top; it starts where the first figure is known. */
export function stepPath({ steps, scale, height }: { steps: Step[]; scale: Scale; height: number }): StepPath | null {
  const known = changes(steps);
  const first = known[0];
  if (!first) return null;
  const top = Math.max(1, ...known.map((step) => step.range.best ?? 0));
  const y = (step: Step) => height - ((step.range.best ?? 0) / top) * height;
  const tail = known.slice(1).map((step) => `H${scale.x(step.day).toFixed(1)}V${y(step).toFixed(1)}`);
  const d = `M${scale.x(first.day).toFixed(1)} ${y(first).toFixed(1)}${tail.join("")}H${scale.x(scale.until).toFixed(1)}`;
  const labels = known.map((step) => ({ day: step.day, text: figure(step.range), x: scale.x(step.day), y: y(step) }));
  return { d, labels: labels.filter((label, index) => !crowds({ label, next: labels[index + 1] })) };
}
