import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { AnswerKind } from "../answers/graphql-front.ts";
import type { Handler } from "../handler.ts";

export type Served = { route: string; method: string; status: number; seconds: number };

/** What is read when somebody asks for the metrics. */
export type Gauges = {
  ledgerPosition: () => Promise<number>;
  keptBytes: () => number;
  inFlight: () => number;
  readingQueue: () => number;
};

export type Metrics = {
  served(request: Served): void;
  answered(kind: AnswerKind): void;
  handle: Handler;
};

const METHODS = new Set(["GET", "POST", "HEAD", "OPTIONS"]);
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** `GET /metrics` for Prometheus; labels are few whatever is asked for. */
export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "demarche_" });
  const duration = new Histogram({
    name: "demarche_http_request_duration_seconds",
    help: "Time from the head of a request to the end of its answer.",
    labelNames: ["route", "method", "status"],
    buckets: SECONDS,
    registers,
  });
  const answers = new Counter({
    name: "demarche_graphql_answers_total",
    help: "GraphQL requests by how they were answered.",
    labelNames: ["kind"],
    registers,
  });
  addGauges({ gauges, registers });
  return {
    served: ({ route, method, status, seconds }) =>
      duration.observe({ route, method: METHODS.has(method) ? method : "other", status }, seconds),
    answered: (kind) => answers.inc({ kind }),
    async handle(_request, response) {
      const body = await registry.metrics();
      response.writeHead(200, { "content-type": registry.contentType, "cache-control": "no-store" });
      response.end(body);
    },
  };
}

function addGauges({ gauges, registers }: { gauges: Gauges; registers: Registry[] }): void {
  const add = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  add("demarche_ledger_position", "Entries in the ledger.", gauges.ledgerPosition);
  add("demarche_answer_cache_bytes", "Bytes of answers kept.", gauges.keptBytes);
  add("demarche_graphql_in_flight", "GraphQL requests that are being answered.", gauges.inFlight);
  add("demarche_reading_queue", "Texts that wait for a reader.", gauges.readingQueue);
}
