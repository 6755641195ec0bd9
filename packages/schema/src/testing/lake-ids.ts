import { seedCrisis, TEST_CONTEXT } from "@demarche/testkit";
import { encodeGlobalId } from "../requests/global-id.ts";
import { type LakeApp, lakeText } from "./lake-app.ts";

/** Global ids of what the lake's crisis has, and of a document of another crisis. */
export type LakeIds = {
  claims: string[];
  diplomatic: string;
  incidents: string[];
  documents: string[];
  source: string;
  elsewhere: string;
  contradiction: string;
  /** A remark, which changes nothing. */
  decision: string;
  /** Of one document, in the other crisis; nothing takes it in. */
  batch: string;
};

export async function lakeIds(lake: LakeApp): Promise<LakeIds> {
  const other = await seedCrisis({
    services: lake.services,
    crisis: { slug: "other" },
    documents: [{ text: lakeText(9) }],
  });
  const { data } = await lake.ask(`{ crisis(slug: "lake-dispute") { contradictions { id }
    incidents { nodes { id } } documents { nodes { id source { id } claims { id kind } } } } }`);
  const { contradictions, incidents, documents } = data.crisis;
  const claims: { id: string; kind: string }[] = documents.nodes.flatMap(
    (document: { claims: { id: string; kind: string }[] }) => document.claims,
  );
  const comment = { crisis: "lake-dispute", claim: claims[0]?.id, comment: "seen" };
  const { data: remarked } = await lake.ask(
    `mutation($input: CommentOnClaimInput!) { result: commentOnClaim(input: $input) { ... on DecisionPayload { decision { id } } } }`,
    { input: comment },
  );
  const submitted = await lake.services.writes.ingestBatch(TEST_CONTEXT, {
    crisis: "other",
    items: [{ text: lakeText(10) }],
  });
  return {
    claims: claims.filter(({ kind }) => kind === "CASUALTY").map(({ id }) => id),
    diplomatic: claims.find(({ kind }) => kind === "DIPLOMATIC")?.id ?? "",
    incidents: incidents.nodes.map(({ id }: { id: string }) => id),
    documents: documents.nodes.map(({ id }: { id: string }) => id),
    source: documents.nodes[0].source.id,
    elsewhere: encodeGlobalId("Document", other.documents[0]?.documentId ?? ""),
    contradiction: contradictions[0]?.id ?? "",
    decision: remarked.result.decision.id,
    batch: encodeGlobalId("Batch", submitted.ok ? submitted.value.batchId : ""),
  };
}
