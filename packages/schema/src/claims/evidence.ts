import type { EvidenceSpan } from "@demarche/domain";
import { builder } from "../builder.ts";
import { type Sentence, sentenceAround } from "./sentence-around.ts";

export type EvidenceShape = { span: EvidenceSpan; documentId: string };

const SentenceType = builder.objectRef<Sentence>("EvidenceSentence").implement({
  description: "The whole sentence around a span, ready to be quoted with the span marked.",
  fields: (t) => ({
    text: t.exposeString("text", { description: "The sentence as it stands in the document." }),
    start: t.exposeInt("start", {
      description: "Where the sentence begins in the document's text, in UTF-16 code units.",
    }),
    end: t.exposeInt("end", { description: "Where it ends." }),
    markStart: t.exposeInt("markStart", { description: "Where the span begins within `text`." }),
    markEnd: t.exposeInt("markEnd", { description: "Where the span ends within `text`." }),
  }),
});

export const EvidenceType = builder.objectRef<EvidenceShape>("Evidence").implement({
  description: "Where a claim stands in the stored text: W3C TextPositionSelector and TextQuoteSelector (R27).",
  fields: (t) => ({
    start: t.int({ description: "First UTF-16 code unit.", resolve: ({ span }) => span.start }),
    end: t.int({ description: "One past the last UTF-16 code unit.", resolve: ({ span }) => span.end }),
    exact: t.string({
      description: "The words: the text from start to end, verbatim; `[redacted]` where the text was taken out.",
      resolve: ({ span }) => span.exact,
    }),
    prefix: t.string({ description: "Up to 32 code units before.", resolve: ({ span }) => span.prefix }),
    suffix: t.string({ description: "Up to 32 code units after.", resolve: ({ span }) => span.suffix }),
    sentence: t.field({
      type: SentenceType,
      description: "The whole sentence around the words.",
      resolve: async ({ span, documentId }, _args, context) => {
        const document = await context.read.documents.load(documentId);
        if (document && !document.flags.includes("REDACTED")) return sentenceAround({ text: document.text, span });
        return sentenceAround({ text: span.exact, span: { start: 0, end: span.exact.length } });
      },
    }),
  }),
});
