import { notFound } from "next/navigation";
import { crisisHref, incidentHref, type Place, whyHref } from "../address/href.ts";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { ask } from "../graphql/ask.ts";
import { assertedFields, claimFields } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";
import { Card } from "../ui/card.tsx";
import { Day } from "../ui/day.tsx";
import { Facts } from "../ui/facts.tsx";
import page from "../ui/page.module.css";
import { QuietLink } from "../ui/quiet-link.tsx";
import { datesInWords } from "../words/dates.ts";
import {
  capital,
  claimantKindWord,
  credibilityWord,
  quantifierWord,
  sourceGradeWord,
  zoneWord,
} from "../words/labels.ts";
import { claimInWords } from "./claim-in-words.ts";
import { quotationOf } from "./quotation.ts";
import { Quote, Sentence } from "./sentence.tsx";

const claimQuery = graphql(
  `
  query ClaimPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Claim { ...ClaimFields ...AssertedFields scope extractor reviewState recordedAt assertedOn }
    }
  }
`,
  [assertedFields, claimFields],
);

type Claim = Extract<ResultOf<typeof claimQuery>["node"], { evidence: unknown }>;

/** The incident that a claim belongs to, whatever its kind calls it. */
function incidentOf(claim: Claim): { id: string; title: string } | null {
  if (claim.__typename === "CasualtyClaim") return claim.incident;
  return claim.__typename === "IncidentClaim" ? claim.placed : null;
}

function Bears({ place, claim }: { place: Place; claim: Claim }) {
  const incident = incidentOf(claim);
  if (!incident && claim.__typename === "DiplomaticClaim") {
    return <QuietLink href={crisisHref({ place, path: "diplomacy", hash: "acts" })}>the acts of the crisis</QuietLink>;
  }
  if (!incident) return <>no single incident</>;
  const effect = claim.__typename === "CasualtyClaim" ? claim.effect : null;
  return (
    <>
      <QuietLink href={incidentHref({ place, id: incident.id })}>{datesInWords(incident.title)}</QuietLink>
      {effect ? (
        <>
          {" · "}
          <QuietLink href={whyHref({ place, question: { of: "tally", effect, incident: incident.id } })}>
            how it counts there
          </QuietLink>
        </>
      ) : null}
    </>
  );
}

function Particulars({ place, claim }: { place: Place; claim: Claim }) {
  const { source } = claim.document;
  const casualty = claim.__typename === "CasualtyClaim" ? claim : null;
  return (
    <Facts
      facts={[
        ["Says", capital(claimInWords(claim))],
        ["Claimant", `${claim.claimant.name} (${claimantKindWord(claim.claimant.kind)})`],
        ...(casualty
          ? ([["Figure", `“${casualty.wording}”: ${quantifierWord(casualty.quantifier)}`]] satisfies [string, string][])
          : []),
        ["Bears on", <Bears key="bears" place={place} claim={claim} />],
        ["Stands in", zoneWord(claim.zone)],
        [
          "Said on",
          claim.assertedOn ? <Day key="said" iso={claim.assertedOn} /> : "unknown; the day of publication stands in",
        ],
        ["Outlet", `${source.name}, ${source.grade}: ${sourceGradeWord(source.grade)}`],
        [
          "Credibility",
          claim.credibility === null
            ? "not graded at this moment"
            : `${claim.credibility}: ${credibilityWord(String(claim.credibility))}`,
        ],
        ["Found by", claim.extractor],
        ["Review", claim.reviewState.toLowerCase()],
        ["Recorded", <Day key="recorded" iso={claim.recordedAt} />],
      ]}
    />
  );
}

/** One claim: the sentence, who says it, what it bears on. */
export async function ClaimPage({ place, id }: { place: Place; id: string }) {
  const { node } = await ask(claimQuery, { id });
  if (!node || !("evidence" in node)) notFound();
  const [, ...further] = node.evidence;
  return (
    <CrisisFrame
      place={place}
      path={`claims/${encodeURIComponent(id)}`}
      section={null}
      title={capital(claimInWords(node))}
      standfirst={`${node.claimant.name}, in ${node.document.source.name}`}
    >
      <div className={page.columns}>
        <Card id="sentence" title="The sentence">
          <Sentence place={place} claim={node} own />
          {further.map((evidence) => (
            <Quote key={evidence.start} quotation={quotationOf(evidence)} />
          ))}
        </Card>
        <Card id="particulars" title="The claim">
          <Particulars place={place} claim={node} />
        </Card>
      </div>
    </CrisisFrame>
  );
}
