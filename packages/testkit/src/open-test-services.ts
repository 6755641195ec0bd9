import { type Context, createServices, type Services, type ServicesOptions } from "@demarche/services";
import { type FakeClock, fakeClock } from "./fake-clock.ts";
import { fakeReader } from "./fake-reader.ts";
import { openTestStore, type TestStore } from "./open-test-store.ts";

export const TEST_CONTEXT: Context = { actor: { kind: "PERSON", name: "Test desk" } };

export type TestServices = TestStore & { services: Services; clock: FakeClock };

/** Services over an empty store of their own; the reader finds nothing unless told otherwise. */
export function openTestServices(
  options: Partial<Pick<ServicesOptions, "reader" | "rules" | "fetchPage">> & Parameters<typeof openTestStore>[0] = {},
): TestServices {
  const { reader = fakeReader(() => []), rules, fetchPage = null, ...store } = options;
  const [opened, clock] = [openTestStore(store), fakeClock()];
  const services = createServices({ store: opened.store, reader, clock, fetchPage, ...(rules ? { rules } : {}) });
  return { ...opened, services, clock };
}
