/** What a caller's query may be. Depth leaves introspection out; aliases and directives are counted where they stand. */
export type QueryLimits = {
  characters: number;
  tokens: number;
  depth: number;
  aliases: number;
  directives: number;
  /** Fields that may be resolved, list sizes multiplied. */
  cost: number;
};

export const DEFAULT_LIMITS: QueryLimits = {
  characters: 15_000,
  tokens: 1_000,
  depth: 12,
  aliases: 15,
  directives: 20,
  cost: 150_000,
};
