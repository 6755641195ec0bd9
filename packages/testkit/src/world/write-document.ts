import { type Claim, type Credit, contextAround, type EvidenceSpan, type Reading } from "@demarche/domain";
import { seededRandom } from "../seeded-random.ts";
import { fewOf, inPercent } from "./chances.ts";
import { tellDiplomacy } from "./diplomatic-sentences.ts";
import { tellIncident, tellSum } from "./incident-sentences.ts";
import { madeUpName, madeUpPerson } from "./made-up-names.ts";
import type { Sentence } from "./sentence.ts";
import type { DocumentPlan, World, WorldCrisis, WorldIncident } from "./world.ts";

/** A document as it is taken in, and what a reader that misses nothing says of it. */
export type WrittenDocument = { title: string; text: string; reading: Reading };

const SENTENCES_A_PARAGRAPH = 4;
const EARLIER_INCIDENTS = 12;

/** The text of a plan. A copy has its original's sentences, perhaps not all, under a first line of its own. */
export function writeDocument({ world, plan }: { world: World; plan: DocumentPlan }): WrittenDocument {
  const { crises, sources } = world;
  const crisis = crises[plan.crisis];
  const source = sources[plan.source];
  if (!crisis || !source) throw new Error("The plan is of another world");
  const sentences = tell({ crisis, plan: plan.copyOf ?? plan }).slice(0, plan.claims);
  const random = seededRandom(plan.seed);
  const opening = `${source.name}, ${madeUpPerson(random)} in ${madeUpName({ random, syllables: 3 })}.`;
  const closing = plan.agency === null ? null : `Reporting by ${plan.agency}.`;
  const { text, spans } = setInType({ opening, sentences, closing });
  return {
    title: `${crisis.incidents[plan.lead]?.place ?? crisis.title}: ${madeUpPerson(random)} counts the dead`,
    text,
    reading: {
      extractor: { name: "world", version: "1" },
      language: "en",
      zones: [{ zone: "BODY", start: 0, end: text.length }],
      flags: inPercent({ random, percent: 1 }) ? ["MACHINE_WRITTEN"] : [],
      credits: plan.agency === null ? [] : [creditOf({ text, agency: plan.agency })],
      claims: spans.flatMap((span, index) =>
        claimOf({ sentence: sentences[index], index, evidence: spanAt({ text, ...span }) }),
      ),
    },
  };
}

/** What a text tells, at least as many sentences as it makes claims: its lead, then what came before it. */
function tell({ crisis, plan }: { crisis: WorldCrisis; plan: DocumentPlan }): Sentence[] {
  const random = seededRandom(plan.seed ^ 0x5bd1e995);
  const publishedOn = plan.publishedAt.slice(0, 10);
  const sentences: Sentence[] = [];
  for (let told = 0; sentences.length < plan.claims; told += 1) {
    const back = told === 0 ? 0 : 1 + fewOf({ random, mean: 3, most: EARLIER_INCIDENTS });
    const incident = earlier({ crisis, lead: plan.lead, back });
    sentences.push(...tellIncident({ random, incident, publishedOn }));
    sentences.push(...tellDiplomacy({ random, crisis, publishedOn }));
    if (told > 0 || !inPercent({ random, percent: 20 })) continue;
    const incidents = crisis.incidents.slice(Math.max(0, plan.lead - 5), plan.lead + 1);
    sentences.push(...tellSum({ random, incidents, publishedOn }));
  }
  return sentences;
}

function earlier(options: { crisis: WorldCrisis; lead: number; back: number }): WorldIncident {
  const { crisis, lead, back } = options;
  const incident = crisis.incidents[Math.max(0, lead - back)];
  if (!incident) throw new Error(`${crisis.slug} has no incident`);
  return incident;
}

type Sheet = { opening: string; sentences: readonly Sentence[]; closing: string | null };
type Place = { start: number; end: number };

function setInType({ opening, sentences, closing }: Sheet): { text: string; spans: Place[] } {
  const spans: Place[] = [];
  let text = opening;
  for (const [index, { words }] of sentences.entries()) {
    text += index % SENTENCES_A_PARAGRAPH === 0 ? "\n\n" : " ";
    spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text: closing === null ? text : `${text}\n\n${closing}`, spans };
}

function claimOf(options: { sentence: Sentence | undefined; index: number; evidence: EvidenceSpan }): Claim[] {
  const { sentence, index, evidence } = options;
  if (!sentence) return [];
  const { claim, totalBack } = sentence;
  if (claim.type !== "casualty" || totalBack === undefined) return [{ ...claim, evidence: [evidence] }];
  return [{ ...claim, partOf: index - totalBack, evidence: [evidence] }];
}

function creditOf({ text, agency }: { text: string; agency: string }): Credit {
  const start = text.lastIndexOf(agency);
  return { agency, kind: "TEXT", evidence: spanAt({ text, start, end: start + agency.length }) };
}

function spanAt({ text, start, end }: { text: string } & Place): EvidenceSpan {
  return { start, end, exact: text.slice(start, end), ...contextAround({ text, start, end }) };
}
