import { isDeepStrictEqual } from "node:util";
import { type Claim, contextAround, type EvidenceSpan, type Zone } from "@demarche/domain";
import type { StoredDocument } from "@demarche/store";
import type { ClaimRequest, Result, SpanRequest } from "../contract.ts";
import { refused } from "../failures.ts";
import { type Said, toldAct, toldFigure, toldHappening } from "./entered-parts.ts";

const KINDS = ["casualty", "diplomatic", "incident"] as const;

type Entry = { request: ClaimRequest; base: Claim | null; document: StoredDocument };

/**
 * What a person enters as a claim on a text: a new one, or `base` with what is different of it. Codes: `claim.kind`,
 * `claim.figure`, `claim.unchanged`, `evidence.missing`.
 */
export function enteredClaim(entry: Entry): Result<Claim> {
  const { request, base } = entry;
  const given = KINDS.filter((kind) => request[kind] !== undefined);
  const [kind = base?.type] = given;
  if (kind === undefined || given.length > 1 || (base !== null && kind !== base.type)) return wrongKind(base);
  const said = voice(entry);
  if (said.evidence.length === 0) return noEvidence();
  const claim = toldOf({ kind, request, base, said });
  return claim.ok && isDeepStrictEqual(claim.value, base) ? unchanged() : claim;
}

type Telling = { kind: (typeof KINDS)[number]; request: ClaimRequest; base: Claim | null; said: Said };

function toldOf({ kind, request, base, said }: Telling): Result<Claim> {
  if (kind === "casualty") {
    return toldFigure({ request: request.casualty ?? {}, base: base?.type === kind ? base : null, said });
  }
  if (kind === "diplomatic") {
    return toldAct({ request: request.diplomatic ?? {}, base: base?.type === kind ? base : null, said });
  }
  return toldHappening({ request: request.incident ?? {}, base: base?.type === kind ? base : null, said });
}

/** Who says it and in which words; a new claim is the document's own, unless said otherwise. */
function voice({ request, base, document }: Entry): Said {
  const { claimant = base?.claimant ?? null, assertedOn = base?.assertedOn ?? null, evidence } = request;
  if (evidence === undefined) {
    return { claimant, assertedOn, zone: base?.zone ?? "BODY", evidence: base?.evidence ?? [] };
  }
  const zone = zoneAt({ document, start: evidence[0]?.start ?? 0 });
  return { claimant, assertedOn, zone, evidence: evidence.map((span) => inContext({ span, document })) };
}

function inContext({ span, document }: { span: SpanRequest; document: StoredDocument }): EvidenceSpan {
  const { start, end, exact } = span;
  return { start, end, exact, ...contextAround({ text: document.text, start, end }) };
}

/** The part of the text that a place lies in; of several the shortest, as a quotation in the body. */
function zoneAt({ document, start }: { document: StoredDocument; start: number }): Zone {
  const around = document.zones.filter((zone) => zone.start <= start && start < zone.end);
  const [inner] = around.sort((a, b) => a.end - a.start - (b.end - b.start));
  return inner?.zone ?? "BODY";
}

function wrongKind(base: Claim | null) {
  const message =
    base === null
      ? "Give exactly one of casualty, diplomatic and incident: it says what the claim asserts."
      : `The claim is of the kind ${base.type}: give what is different as \`${base.type}\`, and no other kind.`;
  return refused("claim.kind", message, base === null ? [] : [base.type]);
}

function noEvidence() {
  return refused("evidence.missing", "A claim stands on words of the text: give at least one span.", ["evidence"]);
}

function unchanged() {
  return refused("claim.unchanged", "Nothing of the claim would be different: say what is wrong with it.");
}
