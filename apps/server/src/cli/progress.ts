import { Presets, SingleBar } from "cli-progress";

/** Shows how far a list has come: a bar on a terminal, one line an item anywhere else. */
export type Progress = { advance(line: string): void; stop(): void };

export function startProgress({ total, noun }: { total: number; noun: string }): Progress {
  if (!process.stderr.isTTY || total === 0) {
    return { advance: (line) => process.stdout.write(`${line}\n`), stop: () => undefined };
  }
  const format = `{bar} {value}/{total} ${noun} · {line}`;
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true, barsize: 28 }, Presets.shades_classic);
  bar.start(total, 0, { line: "" });
  return { advance: (line) => bar.increment({ line }), stop: () => bar.stop() };
}
