import { assertedFields, claimFields } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";

export const documentQuery = graphql(
  `
  query DocumentPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Document {
        id
        title
        url
        publishedAt
        publishedAtInferred
        retrievedAt
        recordedAt
        language
        sha256
        text
        flags
        source { id name grade }
        zones { zone start end }
        origin { name }
        duplicates { reason score document { id title source { name } } }
        claims { reviewState ...ClaimFields ...AssertedFields }
      }
    }
  }
`,
  [assertedFields, claimFields],
);

export type StoredDocument = Extract<ResultOf<typeof documentQuery>["node"], { __typename: "Document" }>;
