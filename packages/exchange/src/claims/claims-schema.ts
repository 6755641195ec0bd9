import { z } from "zod";
import { CLAIMS_FORMAT, claimsLine } from "./claims-line.ts";

/** The format's JSON Schema (draft 2020-12), as shipped in `schema/`. */
export function claimsJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(claimsLine, { target: "draft-2020-12", io: "input" });
  return { $id: `urn:${CLAIMS_FORMAT.replace("/", ":")}`, title: CLAIMS_FORMAT, ...schema };
}
