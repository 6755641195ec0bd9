/** Nouns that head a body's name, so that "of the" inside it parts no person from a body. Source: names of bodies in news of violence. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `academy administration agency alliance army assembly association authority board brigade bureau campaign center
  centre church coalition college command commission committee confederation corps council court crescent department
  embassy federation force forces foundation front group guard hospital initiative institute league ministry mission
  monitor movement network observatory office organisation organization parliament party police program programme
  project service society syndicate team tribunal union university watch`.split(/\s+/),
);

/** What a person is to a body: "director of the …". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `activist adviser advisor ambassador analyst captain chair chairman chairwoman chief commander commissioner
  coordinator delegate deputy director doctor employee envoy expert fellow founder governor head lawyer leader manager
  medic member minister nurse officer official president professor rapporteur representative researcher secretary
  source spokesman spokesperson spokeswoman staff surgeon volunteer worker`.split(/\s+/),
);

/** Nouns that a medium's name follows: "state television station Canal Uno", "the daily La Prensa". */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  `agency broadcaster channel daily gazette magazine network newspaper outlet paper portal station weekly
  website`.split(/\s+/),
);
