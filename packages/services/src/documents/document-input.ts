import { SOURCE_GRADES } from "@demarche/domain";
import { parsePublishedAt } from "@demarche/intake";
import { z } from "zod";
import { line } from "../clean-line.ts";
import type { IngestDocumentInput, IngestUrlInput } from "../contract.ts";

const HTTP = /^https?:\/\//i;

const short = (max: number) => line(max).nullish();

const address = short(2000).refine(
  (url) => !url || (HTTP.test(url) && URL.canParse(url)),
  "is no http or https address",
);

/** What a person knows of a document. */
const known = {
  crisis: z.string().min(1),
  title: short(1000),
  publisher: short(300),
  publishedAt: z.string().nullish(),
  origin: short(300),
  grade: z.enum(SOURCE_GRADES).nullish(),
  clientMutationId: z.string().max(200).nullish(),
};

export const documentInputSchema = z
  .object({
    ...known,
    url: address,
    text: z.string().nullish(),
    html: z.string().nullish(),
    bytes: z.instanceof(Uint8Array).nullish(),
    name: short(1000),
  })
  .refine(
    ({ text, html, bytes }) => [text, html, bytes].filter((content) => content != null).length === 1,
    "give exactly one of text, html, bytes",
  ) satisfies z.ZodType<IngestDocumentInput>;

export const urlInputSchema = z.object({
  ...known,
  url: line(2000).refine((url) => HTTP.test(url) && URL.canParse(url), "is no http or https address"),
}) satisfies z.ZodType<IngestUrlInput>;

/** Undefined where what was given is neither a day nor an instant; null where nothing was given. */
export function publishedAtOf(input: IngestDocumentInput): string | null | undefined {
  if (input.publishedAt == null || input.publishedAt === "") return null;
  return parsePublishedAt(input.publishedAt) ?? undefined;
}
