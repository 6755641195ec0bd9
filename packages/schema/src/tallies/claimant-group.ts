import { CountryType, countryOrNull } from "../countries/country.ts";
import { ClaimantKindEnum } from "../vocabulary/claimants.ts";
import { ClaimantGroupType } from "./refs.ts";

ClaimantGroupType.implement({
  description: "Everyone who speaks for one party in one capacity.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Stable for the same group; `Crisis.tally(claimant:)` takes it." }),
    name: t.exposeString("name", { description: "Who speaks, in words." }),
    kind: t.field({ type: ClaimantKindEnum, description: "In what capacity.", resolve: (group) => group.kind }),
    party: t.string({
      nullable: true,
      description: "ISO 3166-1 alpha-3 of the state or body spoken for; null for nobody's.",
      resolve: (group) => group.party,
    }),
    country: t.field({
      type: CountryType,
      nullable: true,
      description: "The party by name.",
      resolve: (group) => countryOrNull(group.party),
    }),
  }),
});
