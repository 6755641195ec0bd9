export const SEARCH_KINDS = ["DOCUMENT", "CLAIM", "PERSON", "PLACE"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
