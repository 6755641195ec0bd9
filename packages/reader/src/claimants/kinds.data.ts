import type { ClaimantKind } from "@demarche/domain";

/** Words of a claimant's name and what kind of claimant they make. Earlier rows win. Source: own compilation. */
export const KIND_ROWS: readonly (readonly [ClaimantKind, string])[] = [
  [
    "NGO",
    "observatory amnesty aid crescent cross watchdog ngo ngos monitor monitors monitoring charity charities activist activists campaigner campaigners borders watch humanitarian nonprofit non-profit oxfam acled msf unicef rights-group foundation",
  ],
  [
    "ANALYST",
    "analyst analysts expert experts think-tank researcher researchers scholar professor historian historians academic academics institute thinktank",
  ],
  [
    "WITNESS",
    "witness witnesses eyewitness eyewitnesses resident residents survivor survivors villager villagers neighbour neighbours neighbor neighbors relative relatives family families locals farmer farmers shopkeeper trader traders shepherd driver drivers teacher student students mother father brother sister wife husband widow son daughter uncle aunt cousin nephew grandfather grandmother bystander bystanders passenger passengers elder elders herder fisherman refugee refugees worker labourer housewife imam priest bishop pastor",
  ],
  [
    "MEDICAL",
    "hospital hospitals doctor doctors medic medics medical paramedic paramedics surgeon nurse nurses coroner coroners examiner morgue mortuary ambulance ambulances clinic clinics physician health-workers",
  ],
  [
    "MEDIA",
    "media newspaper newspapers television tv radio reuters afp channel outlet outlets daily press broadcaster broadcasters website site journalist journalists reporter reporters correspondent news bbc cnn gazette tribune herald network wire",
  ],
  [
    "LOCAL_OFFICIAL",
    "police governor mayor local provincial district rescue rescuers emergency fire sheriff deputies municipal municipality regional commissioner council councillor firefighters firefighter responders detectives detective investigators investigator prosecutor prosecutors prosecution county city town village constable administrator prefect magistrate",
  ],
  [
    "ARMED_GROUP",
    "rebel rebels militant militants insurgent insurgents militia militias militiamen jihadist jihadists jihadi separatist separatists guerrilla guerrillas fighters gang gangs cartel warlord resistance",
  ],
  [
    "MILITARY",
    "army military navy naval forces force troops general colonel commander commanders air-force airforce lieutenant brigadier admiral soldier soldiers guard guards coastguard marines border-guards battalion brigade",
  ],
  [
    "GOVERNMENT",
    "government ministry ministries minister ministers president presidency officials official authorities authority premier spokesman spokesperson spokeswoman embassy consulate ambassador administration state kremlin palace office secretary chancellor king prince security intelligence parliament ombudsman junta cabinet agency service services department bureau lawmaker lawmakers senator senators regime delegation legislator mp mps envoy diplomat diplomats diplomatic customs pentagon court leader leaders defence defense",
  ],
];

/** Last words of an armed group's name in capitals. Source: own compilation of how such groups name themselves. */
export const GROUP_ENDINGS =
  /\b(?:(?:Liberation|Resistance|Independence|Patriotic|Revolutionary|Democratic|Islamic|Defen[cs]e|Salvation|People's|Republican|Holy) (?:Army|Front|Forces?|Movement|Brigades?|Party|Union|Council|Tigers|Command)|Brigades?|Mujahideen|Militia)$/;

/** Movements that hold the government of a state, where they speak through its offices: group | state. Source: own compilation. */
export const RULING_GROUPS: ReadonlyMap<string, string> = new Map([["Taliban", "AFG"]]);
