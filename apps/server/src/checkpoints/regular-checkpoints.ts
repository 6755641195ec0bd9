import type { Services } from "@demarche/services";
import { latestCheckpoint } from "./checkpoint-files.ts";
import { takeCheckpoint } from "./take-checkpoint.ts";

export type RegularCheckpoints = { stop(): Promise<void> };

/**
 * Takes a checkpoint after every so many entries, and one on `stop` where there is news since the last. A checkpoint
 * that can't be taken is reported and does not stop the service.
 */
export async function startCheckpoints(options: {
  services: Services;
  privateKey: string;
  folder: string;
  every: number;
  report: (error: unknown) => void;
}): Promise<RegularCheckpoints> {
  const { services, every, report } = options;
  let position = (await latestCheckpoint(options.folder))?.position ?? 0;
  let working: Promise<void> = Promise.resolve();
  const take = async () => {
    try {
      ({ position } = await takeCheckpoint(options));
    } catch (error) {
      report(error);
    }
  };
  const takeIfBehind = async (by: number) => {
    const head = await services.reads.head();
    if (head.position - position >= by) await take();
  };
  const queue = (by: number) => {
    working = working.then(() => takeIfBehind(by)).catch(report);
    return working;
  };
  const unsubscribe = services.onChange(({ head }) => {
    if (head.position - position >= every) void queue(every);
  });
  await queue(every);
  return {
    stop() {
      unsubscribe();
      return queue(1);
    },
  };
}
