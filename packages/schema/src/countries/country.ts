import type { PartyCode } from "@demarche/domain";
import { countryName } from "@demarche/domain";
import { builder } from "../builder.ts";

export const CountryType = builder.objectRef<PartyCode>("Country").implement({
  description: "A state, or an intergovernmental body that acts like one.",
  fields: (t) => ({
    iso3: t.string({
      description: "ISO 3166-1 alpha-3; bodies have codes of the same shape (UNO, EUU).",
      resolve: (code) => code,
    }),
    name: t.string({
      description: "English name; the code itself where no name is known.",
      resolve: (code) => countryName(code),
    }),
  }),
});

export const countryOrNull = (code: PartyCode | null) => code;
