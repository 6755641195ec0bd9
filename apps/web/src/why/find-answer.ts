import type { Place, Question } from "../address/href.ts";
import { actAnswer } from "./act-answer.ts";
import type { Answer } from "./answer.ts";
import { contradictionAnswer } from "./contradiction-answer.ts";
import { dateAnswer } from "./date-answer.ts";
import { factAnswer } from "./fact-answer.ts";
import { missionAnswer } from "./mission-answer.ts";
import { tallyAnswer } from "./tally-answer.ts";

/** The answer to a question at a moment; null where nothing of it was known then. */
export function findAnswer({ place, question }: { place: Place; question: Question }): Promise<Answer | null> {
  switch (question.of) {
    case "tally":
      return tallyAnswer({ place, question });
    case "mission":
      return missionAnswer({ place, id: question.id });
    case "act":
      return actAnswer({ place, id: question.id });
    case "date":
      return dateAnswer({ place, incident: question.incident });
    case "contradiction":
      return contradictionAnswer({ place, id: question.id });
    case "fact":
      return factAnswer({ place, id: question.id, source: question.source ?? null });
  }
}
