export { casualtyClaim, diplomaticClaim, incidentMention, spanOf } from "./claim-factory.ts";
export { type Failing, failingConnection } from "./failing-connection.ts";
export { type FakeClock, fakeClock } from "./fake-clock.ts";
export {
  articleShown,
  type Behaviour,
  completion,
  type EndpointRequest,
  type FakeEndpoint,
  fakeEndpoint,
  plainAnswer,
} from "./fake-endpoint.ts";
export { fakeReader } from "./fake-reader.ts";
export { legacyRecord } from "./legacy-record.ts";
export { openTestServices, TEST_CONTEXT, type TestServices } from "./open-test-services.ts";
export { openTestStore, SQLITE_MIGRATIONS, type TestStore } from "./open-test-store.ts";
export { recordOfEverything } from "./record-of-everything.ts";
export { type SeededCrisis, seedCrisis } from "./seed-crisis.ts";
export { type Random, seededRandom, seedsOf } from "./seeded-random.ts";
export { tamper } from "./tamper.ts";
export { planNews, planWorld } from "./world/plan-world.ts";
export { recordWorld } from "./world/record-world.ts";
export type { DocumentPlan, World, WorldRequest } from "./world/world.ts";
export { worldClock } from "./world/world-clock.ts";
export { openWorld, worldFile } from "./world/world-file.ts";
export { type WorldReader, worldReader } from "./world/world-reader.ts";
export { type WrittenDocument, writeDocument } from "./world/write-document.ts";
