import { INCIDENT_GRADES, INCIDENT_KINDS } from "@demarche/domain";
import { describedEnum } from "./described-enum.ts";

export const IncidentKindEnum = describedEnum({
  name: "IncidentKind",
  description: "Kind of event, named after ACLED sub-events (names only; no ACLED data).",
  values: INCIDENT_KINDS,
  describe: {
    AIR_DRONE_STRIKE: "Strike by aircraft or drone.",
    SHELLING_ARTILLERY_MISSILE_ATTACK: "Shelling, artillery or missile attack.",
    ARMED_CLASH: "Fight between armed sides.",
    ATTACK: "Attack on people, by gunmen for one.",
    SUICIDE_BOMB: "Suicide bombing.",
    REMOTE_EXPLOSIVE_LANDMINE_IED: "Remote explosive, landmine or improvised device.",
    GRENADE: "Grenade.",
    CHEMICAL_WEAPON: "Chemical weapon.",
    ABDUCTION: "Abduction or forced disappearance.",
    ARREST: "Arrests.",
    MOB_VIOLENCE: "Mob violence.",
    EXCESSIVE_FORCE: "Excessive force against protesters.",
    LOOTING_PROPERTY_DESTRUCTION: "Looting or destruction of property.",
    OTHER: "Another kind.",
  },
});

export const IncidentGradeEnum = describedEnum({
  name: "IncidentGrade",
  description: "How well the harm of an incident is established (R14).",
  values: INCIDENT_GRADES,
  describe: {
    CONFIRMED: "The acting state accepted responsibility for the harm.",
    FAIR: "Two or more independent origins.",
    WEAK: "One origin.",
    CONTESTED: "Incompatible claims on the actor or on the victims' class.",
    DISCOUNTED: "Set aside in review.",
  },
});
