import type { Claimant, IncidentMention, PartyCode, VictimClass } from "@demarche/domain";
import type { PreparedText } from "../foundation/prepared-text.ts";
import { likeMention } from "../incidents/event.ts";
import type { Harm } from "./harm.ts";

type Told = {
  prepared: PreparedText;
  harm: Harm;
  claimant: Claimant | null;
  nationality: PartyCode | null;
  pair: readonly PartyCode[];
};

const OFFICIAL: ReadonlySet<Claimant["kind"]> = new Set(["GOVERNMENT", "STATE_MEDIA"]);
const TROOPS: ReadonlySet<VictimClass> = new Set(["MILITARY", "POLICE"]);
const GROUND: ReadonlySet<string> = new Set(["CITY", "ADMIN1", "TERRITORY"]);

/** Told of as befallen: "nine had been killed", "reported nine deaths", and not "killed nine". */
const isSuffered = ({ tie, effect, triggerFrom, counted }: Harm): boolean =>
  (effect === "KILLED" || effect === "INJURED") &&
  (tie === "SUBJECT" || tie === "STATE" || tie === "NOUN" || (tie === "LIST" && triggerFrom >= counted.from));

/** The text names a place there, and not the seat of its government alone. */
const isFoughtOver = ({ mentions }: PreparedText, party: PartyCode): boolean =>
  mentions.some(({ kind, form, country }) => GROUND.has(kind) && form !== "CAPITAL" && country === party);

/** A government speaks of its people, an army of its troops; what else an army counts may be its own doing. */
const speaksFor = (claimant: Claimant | null, victimClass: VictimClass): PartyCode | null =>
  claimant && (OFFICIAL.has(claimant.kind) || (claimant.kind === "MILITARY" && TROOPS.has(victimClass)))
    ? claimant.party
    : null;

/** "X's ministry said seven more civilians had been killed": of two states in a fight each tells its own losses, on its own ground. */
export function ownLosses(mention: IncidentMention, told: Told): IncidentMention {
  const { prepared, harm, claimant, nationality, pair } = told;
  const party = speaksFor(claimant, harm.counted.victimClass);
  if (!party || !pair.includes(party) || mention.country !== null || mention.actors.includes(party)) return mention;
  if ((nationality ?? party) !== party || harm.counted.victimClass === "MILITANT" || !isSuffered(harm)) return mention;
  return isFoughtOver(prepared, party) ? likeMention(mention, { country: party, wherePrecision: 6 }) : mention;
}
