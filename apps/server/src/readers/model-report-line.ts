import { DROP_REASONS, DROP_WORDS, type ModelReport } from "@demarche/model-reader";
import { count } from "../cli/count.ts";

/** What a run of a language model has cost and given, in one line. */
export function modelReportLine({ model, report }: { model: string; report: ModelReport }): string {
  const { calls, promptTokens, answerTokens, estimated, kept, dropped } = report;
  const about = estimated ? "about " : "";
  const tokens = `${about}${promptTokens} tokens asked and ${answerTokens} answered`;
  const reasons = DROP_REASONS.flatMap((reason) =>
    dropped[reason] ? [`${dropped[reason]} ${DROP_WORDS[reason]}`] : [],
  );
  const total = Object.values(dropped).reduce((sum, count) => sum + count, 0);
  const left = total === 0 ? "none left out" : `${total} left out (${reasons.join(", ")})`;
  return `${model}: ${count(calls, "call")}, ${tokens}; ${count(kept, "draft")} kept, ${left}.`;
}
