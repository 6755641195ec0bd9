/** Where a mutation's flat input has what the verbs keep in a ruling. */
const CONTAINERS: readonly string[] = ["ruling", "setting", "claim"];

/** `claimIds` is `claims` there, `incidentId` is `incident`. */
const NAMED_BY_ID = /^(claim|incident|document|contradiction|decision)Id(s?)$/;

/** The place in the input of a mutation for the place in what its verb was asked. */
export function inputPath([first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return [];
  if (CONTAINERS.includes(first) && rest.length > 0) return inputPath(rest);
  return [first.replace(NAMED_BY_ID, "$1$2"), ...rest];
}
