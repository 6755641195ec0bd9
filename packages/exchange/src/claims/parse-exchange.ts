import { type ClaimsLine, claimsLine, type ExchangeClaim } from "./claims-line.ts";

/** Why a line is refused: `exchange.json` or `exchange.invalid`; `path` leads to the field. */
export type ExchangeFailure = { code: string; message: string; path: string[] };

export type ParsedExchange = { ok: true; value: ClaimsLine } | { ok: false; failure: ExchangeFailure };

/**
 * One line of the claim exchange format on the way in. Left-out optional fields get their defaults, unknown fields are
 * dropped. Whether the evidence stands in the stored text is for the verbatim gate to say (R27).
 */
export function parseExchange(line: string): ParsedExchange {
  const json = parseJson(line);
  if (json === undefined) return refused({ code: "exchange.json", message: "the line is not JSON", path: [] });
  const parsed = claimsLine.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = (issue?.path ?? []).map(String);
    const where = path.length > 0 ? `${path.join(".")}: ` : "";
    return refused({ code: "exchange.invalid", message: `${where}${issue?.message ?? "does not fit"}`, path });
  }
  const problem = firstProblem(parsed.data.claims);
  return problem ? refused(problem) : { ok: true, value: parsed.data };
}

function refused(failure: ExchangeFailure): ParsedExchange {
  return { ok: false, failure };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function firstProblem(claims: ExchangeClaim[]): ExchangeFailure | null {
  for (const [index, claim] of claims.entries()) {
    const found =
      evidenceProblem(claim) ?? (claim.type === "casualty" ? figureProblem({ claim, index, claims }) : null);
    if (!found) continue;
    const path = ["claims", String(index), ...found.path];
    return { code: "exchange.invalid", message: `${path.join(".")}: ${found.message}`, path };
  }
  return null;
}

type Problem = { message: string; path: string[] };

function evidenceProblem(claim: ExchangeClaim): Problem | null {
  const at = claim.evidence.findIndex(({ start, end, exact }) => end - start !== exact.length);
  if (at === -1) return null;
  return { message: "end minus start is not the length of exact", path: ["evidence", String(at)] };
}

function figureProblem(input: {
  claim: Extract<ExchangeClaim, { type: "casualty" }>;
  index: number;
  claims: ExchangeClaim[];
}): Problem | null {
  const { claim, index, claims } = input;
  if (claim.min !== null && claim.max !== null && claim.min > claim.max) {
    return { message: `min ${claim.min} is above max ${claim.max}`, path: ["min"] };
  }
  if (claim.partOf === null) return null;
  if (claim.partOf === index || claims[claim.partOf]?.type !== "casualty") {
    return { message: `${claim.partOf} is not the index of another casualty claim`, path: ["partOf"] };
  }
  return null;
}
