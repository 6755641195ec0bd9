import type { Context, IngestDocumentInput, IngestedDocument, Result, Services } from "@demarche/services";
import type { FakeClock } from "../fake-clock.ts";
import { type Random, seededRandom } from "../seeded-random.ts";
import { isReviewed, planRuling } from "./plan-decisions.ts";
import type { DocumentPlan, World, WorldSource } from "./world.ts";
import type { WorldReader } from "./world-reader.ts";
import { writeDocument } from "./write-document.ts";

const IMPORT: Context = { actor: { kind: "IMPORT", name: "World" } };
const DESK: Context = { actor: { kind: "PERSON", name: "World desk" } };
/** Documents under way at once: they share transactions. */
const TOGETHER = 64;

type Recording = {
  services: Services;
  clock: FakeClock;
  reader: WorldReader;
  world: World;
  random: Random;
  /** Ids of the texts that copies are made of. */
  originals: Map<DocumentPlan, string>;
  /** Sources that were never heard of. */
  fresh: Map<string, WorldSource>;
  refusals: number;
};

/**
 * Takes a world in as it arrives: crises, documents, new grades, decisions, by the verbs that everybody uses. The clock
 * stands at each arrival. Returns how many texts were refused as already there. Throws where anything else is refused.
 */
export async function recordWorld(options: {
  services: Services;
  clock: FakeClock;
  reader: WorldReader;
  world: World;
  onProgress?: (documents: number) => void;
}): Promise<{ refusals: number }> {
  const { onProgress = () => undefined, ...parts } = options;
  const { world } = parts;
  const random = seededRandom(world.seed + 1);
  const fresh = new Map(world.sources.map((source) => [source.name, source]));
  const recording: Recording = { ...parts, random, fresh, originals: new Map(), refusals: 0 };
  await createCrises(recording);
  for (let done = 0; done < world.documents.length; done += TOGETHER) {
    await recordTogether({ recording, plans: world.documents.slice(done, done + TOGETHER) });
    onProgress(Math.min(world.documents.length, done + TOGETHER));
  }
  return { refusals: recording.refusals };
}

async function createCrises({ services, world, clock }: Recording): Promise<void> {
  clock.set(world.documents[0]?.arrivesAt ?? "2021-01-01T00:00:00.000Z");
  for (const { slug, title, parties, startsOn, endsOn } of world.crises) {
    expectDone(await services.writes.createCrisis(IMPORT, { slug, title, parties, startsOn, endsOn }));
  }
}

async function recordTogether(options: { recording: Recording; plans: readonly DocumentPlan[] }): Promise<void> {
  const { recording, plans } = options;
  const results = await Promise.all(plans.map((plan) => ingest({ recording, plan })));
  for (const [index, plan] of plans.entries()) {
    const result = results[index];
    if (result?.ok) await reviewed({ recording, plan, documentId: whole(result.value) });
    else if (result?.failure.code === "document.duplicate") recording.refusals += 1;
    else expectDone(result);
  }
}

/** Every claim of a world stands in its text. */
function whole({ documentId, turnedAway }: IngestedDocument): string {
  if (turnedAway > 0) throw new Error(`${turnedAway} claims of ${documentId} were turned away`);
  return documentId;
}

async function ingest({ recording, plan }: { recording: Recording; plan: DocumentPlan }) {
  const { services, clock, reader, world } = recording;
  const written = writeDocument({ world, plan });
  reader.expect(written);
  clock.set(plan.arrivesAt);
  return services.writes.ingestDocument(IMPORT, inputOf({ recording, plan, written }));
}

function inputOf(options: {
  recording: Recording;
  plan: DocumentPlan;
  written: { title: string; text: string };
}): IngestDocumentInput {
  const { recording, plan, written } = options;
  const { world, fresh } = recording;
  const crisis = world.crises[plan.crisis];
  const source = world.sources[plan.source];
  if (!crisis || !source) throw new Error("The plan is of another world");
  const grade = plan.grade ?? (fresh.has(source.name) ? source.grade : null);
  fresh.delete(source.name);
  const { title, text } = written;
  const publishedAt = { INSTANT: plan.publishedAt, DAY: plan.publishedAt.slice(0, 10), UNKNOWN: null }[plan.dated];
  const url = `https://${source.host}/${crisis.slug}/${plan.seed}`;
  return { crisis: crisis.slug, title, text, publisher: source.name, url, publishedAt, ...(grade ? { grade } : {}) };
}

async function reviewed(options: { recording: Recording; plan: DocumentPlan; documentId: string }): Promise<void> {
  const { recording, plan, documentId } = options;
  const { services, random, originals, world } = recording;
  if (plan.copyOf === null) originals.set(plan, documentId);
  if (!isReviewed(random)) return;
  const [claims = []] = await services.reads.claimsByDocumentIds([documentId]);
  const originalId = plan.copyOf === null ? null : (originals.get(plan.copyOf) ?? null);
  const recorded = { plan, documentId, claimIds: claims.map(({ id }) => id) };
  const ruling = planRuling({ random, recorded, originalId });
  const crisis = world.crises[plan.crisis];
  if (!ruling || !crisis) return;
  const request = { crisis: crisis.slug, ruling, reason: `Read on ${plan.arrivesAt.slice(0, 10)}` };
  expectDone(await services.writes.decide(DESK, request));
}

function expectDone<T>(result: Result<T> | undefined): T {
  if (result?.ok) return result.value;
  throw new Error(`${result?.failure.code}: ${result?.failure.message}`);
}
