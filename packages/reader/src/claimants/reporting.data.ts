import type { ClaimantKind } from "@demarche/domain";

/** Verbs that put a statement into someone's mouth. Source: own compilation. */
export const REPORTING_VERBS = new Set(
  "said says say told tells claimed claims claim reported reports announced announces confirmed confirms stated states acknowledged acknowledges admitted admits added adds alleged alleges tweeted wrote declared insisted asserted estimated estimates testified noted revealed reiterated estimates quoted cited put counted recorded listed maintained charged warned indicated conceded".split(
    " ",
  ),
);
/** Verbs whose object names the deed: "accused X of killing nine". */
export const ACCUSING_VERBS = new Set(["accused", "accuses", "blamed", "blames"]);
/** Verbs whose subject speaks on in a participle: "condemned the raid, saying it killed nine". */
export const VOICING_VERBS = new Set(["condemned", "condemns", "denounced", "denounces"]);
export const PARTICIPLES = new Set([
  "saying",
  "adding",
  "claiming",
  "alleging",
  "stating",
  "reporting",
  "telling",
  "announcing",
  "confirming",
  "citing",
  "quoting",
  "accusing",
  "noting",
]);
export const PRONOUNS = new Set(["he", "she", "they", "it"]);

/** Words of a claimant's name and what kind of claimant they make. Earlier rows win. Source: own compilation. */
export const KIND_ROWS: readonly (readonly [ClaimantKind, string])[] = [
  [
    "NGO",
    "observatory amnesty crescent cross watchdog ngo monitor monitors monitoring charity activists activist campaigners borders watch humanitarian",
  ],
  ["ANALYST", "analyst analysts expert experts think-tank researcher researchers scholar professor"],
  [
    "WITNESS",
    "witness witnesses eyewitness eyewitnesses resident residents survivor survivors villagers neighbours neighbors relatives relative family locals neighbor",
  ],
  [
    "MEDICAL",
    "hospital hospitals doctor doctors medic medics medical paramedics surgeon nurse coroner examiner morgue ambulance",
  ],
  [
    "MEDIA",
    "media newspaper television tv agency radio reuters afp channel outlet outlets daily press broadcaster website journalist reporter news bbc cnn",
  ],
  [
    "LOCAL_OFFICIAL",
    "police governor mayor local provincial district rescue emergency fire sheriff deputies municipal regional commissioner council firefighters responders detectives detective investigators prosecutors",
  ],
  [
    "MILITARY",
    "army military navy forces general colonel commander troops air-force defence-forces airforce lieutenant brigadier admiral soldiers",
  ],
  [
    "GOVERNMENT",
    "government ministry minister president officials official authorities premier spokesman spokesperson spokeswoman embassy ambassador administration state kremlin palace statement office secretary chancellor king prince security intelligence parliament ombudsman sides",
  ],
];

/** Between subject and verb. */
export const SUBJECT_TAIL = new Set(
  "also has had have later earlier then already further both all have been separately meanwhile itself himself herself which who".split(
    " ",
  ),
);
/** No part of the subject that a reporting verb has to its left. */
export const SUBJECT_BREAKS = new Set(
  "and but while that which who when after as where because although though whereas if since than then so was were is are be been being killed wounded injured by or what".split(
    " ",
  ),
);
/** Nouns that only point back at whoever spoke before. */
export const ANAPHORIC = new Set(
  "statement source official spokesman spokesperson spokeswoman ministry minister group agency report officials sources observatory monitor army military".split(
    " ",
  ),
);
