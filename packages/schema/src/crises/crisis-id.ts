import { inputError } from "../errors/input-error.ts";
import type { RequestContext } from "../requests/request-context.ts";

/**
 * The id behind an optional slug; null where none is given.
 * @throws a GraphQL error with code `crisis.unknown` where no crisis has the slug.
 */
export async function crisisIdOf(slug: string | null | undefined, context: RequestContext): Promise<string | null> {
  if (!slug) return null;
  const scope = await context.services.reads.crisisBySlug(slug);
  if (scope) return scope.id;
  throw inputError({
    code: "crisis.unknown",
    message: `There is no crisis "${slug}". \`crises\` lists those there are.`,
  });
}
