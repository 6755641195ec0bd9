import type { PlaceView } from "@demarche/domain";
import { countryName } from "@demarche/domain";
import { builder } from "../builder.ts";

export const PlaceType = builder.objectRef<PlaceView>("Place").implement({
  description: "Where something happened, no more precisely than is known.",
  fields: (t) => ({
    name: t.exposeString("name", { nullable: true, description: "The place as named." }),
    admin1: t.exposeString("admin1", { nullable: true, description: "ISO 3166-2 subdivision." }),
    country: t.exposeString("country", { nullable: true, description: "ISO 3166-1 alpha-3." }),
    countryName: t.string({
      nullable: true,
      description: "The country in English.",
      resolve: ({ country }) => country && countryName(country),
    }),
    latitude: t.exposeFloat("latitude", { nullable: true, description: "Degrees north, of a point within the area." }),
    longitude: t.exposeFloat("longitude", { nullable: true, description: "Degrees east, of a point within the area." }),
    precision: t.exposeInt("precision", {
      nullable: true,
      description:
        "UCDP where_prec: 1 exact, 2 near a known place, 3 ADM2, 4 ADM1, 5 larger part of a country, 6 country, 7 international waters or airspace.",
    }),
  }),
});
