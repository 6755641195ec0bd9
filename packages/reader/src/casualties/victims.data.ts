import type { VictimClass } from "@demarche/domain";
import { byWord } from "../foundation/by-word.ts";

/** Words for people who are counted: class | words, singular and plural. Source: own compilation. */
export const VICTIM_ROWS: readonly (readonly [VictimClass, string])[] = [
  [
    "TOTAL",
    "novices novice escorts scouts partisans defender defenders adult adults adviser advisor companion comrade aide teammate occupant operator hajji devotee follower partner colleague accomplice attendee guest convict defendant juvenile spouse twin triplet sibling grandchild grandson granddaughter stepson stepdaughter stepfather stepmother fiance fiancee compatriot countryman expatriate people persons person victims victim others lives casualties individuals members member relatives relative passengers passenger prisoners prisoner detainees detainee hostages hostage protesters protester protestors protestor demonstrators demonstrator pilgrims worshippers worshipper suspects suspect nationals national citizens citizen bodies body inmates inmate migrants migrant refugees refugee family families patients patient activists activist campaigners campaigner captives captive leaders leader foreigners foreigner survivors survivor bystanders bystander supporters supporter muslims christians jews hindus americans brothers sisters brother sister son sons daughter daughters wife husband father mother parents couple pedestrians rioters crew crewmen occupants occupant driver drivers couriers",
  ],
  [
    "CIVILIAN",
    "climbers climber swimmers swimmer divers diver stallholders stallholder evacuees evacuee returnees returnee bargemen loggers logger woodcutters woodcutter herdsmen herdsman wedding-goers partygoers churchgoers festivalgoers picnickers campers beekeepers charcoal-burners foragers mushroom-pickers scavengers prospectors panners seller sellers sweeper sweepers hawker hawkers cobbler cobblers commuter commuters biker bikers onlooker onlookers mourner mourners reveller revellers reveler revelers worshiper worshipers passer passersby passerby electrician plumber carpenter barber clerk cashier salesman saleswoman storekeeper landlord tenant homeowner jogger surfer skier camper pharmacist dentist surgeon psychologist surveyor geologist archaeologist historian economist researcher entrepreneur landowner rancher cowherd goatherd beekeeper gardener janitor caretaker babysitter nanny maid rapper comedian novelist poet editor publisher filmmaker influencer youtuber player referee rabbi deacon seminarian missionary pilgrim parishioner churchgoer schoolmate classmate coworker roommate trader traders executive executives translator translators interpreter interpreters businessman businessmen businesswoman lawyer lawyers singer singers actor actors blogger bloggers writer writers vendor vendors imam imams priest priests bishop bishops pastor monk monks nun nuns cleric clerics merchant merchants fisher fishers hunter hunters herder herders butcher baker tailor accountant banker bankers academic academics professor professors lecturer scientist scientists musician musicians artist artists dancer athlete athletes footballer footballers coach retiree pensioner pensioners widow widower housewife bride groom waiter waitress cook chef cleaner receptionist pharmacist veterinarian architect pupils pupil schoolteacher elder elders tribesman tribesmen peasant peasants nomad nomads senior freshman sophomore neighbor neighbour customer customers worshipper shopper shoppers concertgoer concertgoers motorist motorists cyclist cyclists teammate uncle aunt nephew niece cousin cousins friend friends girlfriend boyfriend civilians civilian villagers villager residents resident shepherds shepherd farmers farmer students student teachers teacher shopkeeper shopkeepers bystanders locals settlers settler noncombatants fishermen fisherman",
  ],
  [
    "CHILD",
    "children child boy boys girl girls baby babies infant infants toddler toddlers teenagers teenager teen teens minors minor schoolchildren schoolgirls schoolboys schoolgirl schoolboy youths youth kids kid",
  ],
  [
    "STATUS_UNKNOWN",
    "miscreants miscreant criminals criminal smugglers smuggler traffickers trafficker poachers poacher pirates pirate robbers robber looters looter thieves rustlers rustler intruders intruder infiltrators stowaways stowaway deserters deserter vigilantes vigilante loyalists occupiers spies",
  ],
  ["WOMAN", "women woman females female grandmother"],
  ["MAN", "men man males male grandfather"],
  [
    "MILITARY",
    "coastguards coastguardsman coastguardsmen snipers servicewomen servicewoman bodyguards veterans privates airman legionnaire gunner sapper reservist cadet recruit fusilier soldiers soldier troops trooper troopers servicemen serviceman servicemembers personnel servicemember officers officer guards guard guardsmen marines marine sailors sailor pilots pilot airmen paratroopers paratrooper conscripts conscript commandos commando colonel general captain lieutenant major sergeant corporal brigadier commander commanders peacekeepers peacekeeper paramilitaries paramilitary rangers reservists reservist jawans jawan infantrymen military forces army recruits cadets",
  ],
  [
    "POLICE",
    "sheriff marshal detective policemen policeman policewoman policewomen police cops cop constable constables gendarmes gendarme deputies inspector",
  ],
  [
    "MILITANT",
    "raider maoist maoists naxalite naxal cadre khwarij khawarij kharji abductor boss kingpin hitman warlord ringleader kidnapper hijacker gangster narcoterrorist militants militant fighters fighter rebels rebel insurgents insurgent terrorists terrorist gunmen gunman attackers attacker jihadists jihadist extremists extremist militiamen militiaman militias militia assailants assailant separatists separatist guerrillas guerrilla combatants combatant bombers bomber operatives operative infiltrators infiltrator mercenaries mercenary jihadis jihadi bandits",
  ],
  [
    "WORKER",
    "digger diggers conductor conductors mason masons porter bricklayer seaman seamen seafarer deckhand crewman crewmember welder roofer farmhand farmworker steelworker dockers docker stevedores workers worker labourers labourer laborers laborer miners miner employees employee engineers engineer technicians technician staff staffers contractors contractor builders truckers mechanics barbers",
  ],
  [
    "OFFICIAL",
    "chiefs observers monitors agents senator congressman congresswoman legislator parliamentarian councilman councilwoman councilmember magistrate bailiff attache commissioner officials official diplomats diplomat ambassador politicians politician lawmakers lawmaker ministers minister judges judge mayor governor envoy envoys councillors consul prosecutor prosecutors mps mp president",
  ],
  ["TOURIST", "tourists tourist holidaymakers holidaymaker hikers hiker visitors travellers travelers"],
  [
    "JOURNALIST",
    "newsman camerawoman videographer anchor broadcaster columnist photojournalist journalists journalist reporters reporter cameraman cameramen photographer photographers correspondent",
  ],
  [
    "AID_WORKER",
    "medics medic paramedics paramedic rescuers rescuer volunteers doctors doctor nurses nurse firefighters firefighter humanitarians",
  ],
];

/** Two-word heads whose class the last word alone would get wrong. */
export const COMPOUND_HEADS = byWord<VictimClass>({
  "security guard": "WORKER",
  "security guards": "WORKER",
  "bank guard": "WORKER",
  "bank guards": "WORKER",
  "night guard": "WORKER",
  "night guards": "WORKER",
  "mall guard": "WORKER",
  "mall guards": "WORKER",
  "aid workers": "AID_WORKER",
  "aid worker": "AID_WORKER",
  "rescue workers": "AID_WORKER",
  "relief workers": "AID_WORKER",
  "health workers": "AID_WORKER",
  "humanitarian workers": "AID_WORKER",
  "media workers": "JOURNALIST",
  "embassy staff": "OFFICIAL",
  "embassy employees": "OFFICIAL",
  "consulate worker": "OFFICIAL",
  "embassy worker": "OFFICIAL",
  "consular staff": "OFFICIAL",
  "embassy employee": "OFFICIAL",
  "government employees": "OFFICIAL",
  "service members": "MILITARY",
  "service member": "MILITARY",
  "police officers": "POLICE",
  "police officer": "POLICE",
  "police personnel": "POLICE",
  "police officials": "POLICE",
  "police official": "POLICE",
  "police commander": "POLICE",
  "rebel fighters": "MILITANT",
  "rebel soldiers": "MILITANT",
  "rebel commander": "MILITANT",
  "militant commander": "MILITANT",
  "militia members": "MILITANT",
  "taliban soldiers": "MILITARY",
  "suicide bomber": "MILITANT",
  "suicide bombers": "MILITANT",
  "gang members": "MILITANT",
  "gang member": "MILITANT",
  "cartel members": "MILITANT",
  "cartel member": "MILITANT",
  "family members": "TOTAL",
  "crew members": "TOTAL",
  "team members": "TOTAL",
  "staff members": "WORKER",
  "truck driver": "WORKER",
  "truck drivers": "WORKER",
  "bus driver": "WORKER",
  "nuclear scientists": "OFFICIAL",
});

/** Words before the head that settle its class. */
export const CLASS_MODIFIERS = byWord<VictimClass>({
  civilian: "CIVILIAN",
  military: "MILITARY",
  army: "MILITARY",
  naval: "MILITARY",
  police: "POLICE",
  militia: "MILITANT",
  militant: "MILITANT",
  rebel: "MILITANT",
  terrorist: "MILITANT",
  insurgent: "MILITANT",
  separatist: "MILITANT",
  foreign: "TOTAL",
});

/** Bodies after "members of", "from": whose people they are. */
export const MEMBERSHIP = byWord<VictimClass>({
  army: "MILITARY",
  military: "MILITARY",
  forces: "MILITARY",
  force: "MILITARY",
  guard: "MILITARY",
  guards: "MILITARY",
  corps: "MILITARY",
  navy: "MILITARY",
  troops: "MILITARY",
  police: "POLICE",
  militia: "MILITANT",
  militias: "MILITANT",
  group: "MILITANT",
  committees: "MILITANT",
  gang: "MILITANT",
  gangs: "MILITANT",
  cartel: "MILITANT",
  movement: "MILITANT",
  brigade: "MILITANT",
  brigades: "MILITANT",
  parliament: "OFFICIAL",
  council: "OFFICIAL",
  family: "TOTAL",
});

/** Before "forces" or "fighters": sides that are no state's army. */
export const IRREGULAR = new Set(
  "pro-regime pro-government pro-russian pro-iranian pro-turkish pro-kurdish rebel separatist opposition militant tribal loyalist jihadist islamist anti-government kurdish houthi taliban".split(
    " ",
  ),
);

/** Words for those at work for a body. */
export const AID_ROLES =
  /^(?:workers?|employees?|staff|staffers?|members?|drivers?|contractors?|engineers?|technicians?|personnel|colleagues?)$/;

/** Bodies that bring aid, by name or kind. Source: own compilation. */
export const AID_BODIES =
  / (?:Red (?:Cross|Crescent)|UNRWA|UNICEF|UNHCR|OCHA|WFP|WHO|IOM|ICRC|UN|U\.N\.|United Nations|World Food Programm?e|World Central Kitchen|M[eé]decins Sans Fronti[eè]res|MSF|Doctors Without Borders|Save the Children|Oxfam|Caritas|Mercy Corps|White Helmets|Civil Defen[cs]e|civil defen[cs]e|humanitarian|aid|relief|rescue|ambulance|charity|medical|health|hospital) /;
