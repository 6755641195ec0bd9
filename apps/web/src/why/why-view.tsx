import { notFound } from "next/navigation";
import type { Place, Question } from "../address/href.ts";
import { NOW, type SearchParams } from "../address/moment.ts";
import { questionOf } from "../address/questions.ts";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { Notice } from "../ui/notice.tsx";
import page from "../ui/page.module.css";
import { datesInWords } from "../words/dates.ts";
import type { Answer } from "./answer.ts";
import { AnswerBody } from "./answer-body.tsx";
import { Drawer } from "./drawer.tsx";
import { findAnswer } from "./find-answer.ts";

type Props = { place: Place; params: SearchParams };

const keptOf = (params: object) =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );

function NotKnown() {
  return (
    <Notice title="Nothing known at this moment">
      <p>Nothing on record by then tells of it. Choose a later day, or now.</p>
    </Notice>
  );
}

/** Null where nothing was known at the moment of what is known by now; what nobody ever told of is not on record. */
async function answerOnRecord({ place, question }: { place: Place; question: Question }): Promise<Answer | null> {
  const answer = await findAnswer({ place, question });
  if (answer) return answer;
  const now = place.moment.asOf === null ? null : await findAnswer({ place: { ...place, moment: NOW }, question });
  if (!now) notFound();
  return null;
}

/** The whole page: a figure's address can be cited. */
export async function WhyPage({ place, params }: Props) {
  const question = questionOf(params);
  if (!question) notFound();
  const answer = await answerOnRecord({ place, question });
  return (
    <CrisisFrame
      place={place}
      path="why"
      kept={keptOf(question)}
      section={null}
      title={answer ? datesInWords(answer.title) : "Why?"}
      standfirst={answer ? datesInWords(answer.about) : null}
    >
      <div className={page.sheet}>{answer ? <AnswerBody place={place} answer={answer} /> : <NotKnown />}</div>
    </CrisisFrame>
  );
}

/** The same beside the page one came from. */
export async function WhyDrawer({ place, params }: Props) {
  const question = questionOf(params);
  const answer = question ? await findAnswer({ place, question }) : null;
  return (
    <Drawer title={datesInWords(answer?.title ?? "Why?")} about={datesInWords(answer?.about ?? "")}>
      {answer ? <AnswerBody place={place} answer={answer} /> : <NotKnown />}
    </Drawer>
  );
}
