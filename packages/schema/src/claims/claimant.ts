import type { Claimant } from "@demarche/domain";
import { builder } from "../builder.ts";
import { CountryType, countryOrNull } from "../countries/country.ts";
import { ClaimantKindEnum } from "../vocabulary/claimants.ts";

/** The document's own voice: nobody is named as saying it. */
const OWN_VOICE: Claimant = { name: "Unattributed", kind: "UNATTRIBUTED", party: null, via: null };

export const claimantOr = (claimant: Claimant | null): Claimant => claimant ?? OWN_VOICE;

export const ClaimantType = builder.objectRef<Claimant>("Claimant").implement({
  description: "Who asserts a claim; neither the source that carries it nor the origin of the text.",
  fields: (t) => ({
    name: t.exposeString("name", {
      description: 'As named in the text; "Unattributed" for the document\'s own voice.',
    }),
    kind: t.field({ type: ClaimantKindEnum, description: "In what capacity.", resolve: (claimant) => claimant.kind }),
    party: t.exposeString("party", {
      nullable: true,
      description: "ISO 3166-1 alpha-3 of the state or body spoken for; null for nobody's.",
    }),
    country: t.field({
      type: CountryType,
      nullable: true,
      description: "The party by name.",
      resolve: (claimant) => countryOrNull(claimant.party),
    }),
    via: t.exposeString("via", {
      nullable: true,
      description: "The outlet it spoke through, where the text names one.",
    }),
  }),
});
