import type { IncidentKind } from "@demarche/domain";

/** Nouns for events: kind | wordings, longest first within a kind. Source: own compilation; kinds after ACLED sub-event names. */
export const EVENT_NOUN_ROWS: readonly (readonly [IncidentKind, string])[] = [
  [
    "SUICIDE_BOMB",
    "suicide bombing;suicide attack;suicide blast;suicide car bomb;suicide bomb attack;suicide explosion",
  ],
  [
    "CHEMICAL_WEAPON",
    "chemical attack;chemical weapons attack;gas attack;nerve agent attack;poisoning;chemical weapon attack",
  ],
  [
    "SHELLING_ARTILLERY_MISSILE_ATTACK",
    "missile strike;missile attack;missile and drone attack;missile and drone strike;missile barrage;rocket attack;rocket fire;artillery fire;artillery shelling;artillery attack;artilleries attack;mortar fire;mortar attack;shelling;bombardment;barrage;missile launch;rocket barrage;cross-border shelling;rocket strike;ballistic missile attack;cruise missile attack;shellfire;tank fire",
  ],
  [
    "AIR_DRONE_STRIKE",
    "air strike;airstrike;air raid;air attack;drone strike;drone attack;drone and missile strike;missile-and-drone attack;drone and missile attack;aerial bombardment;aerial attack;bombing raid;bombing campaign;airraid;strike;precision strike",
  ],
  [
    "REMOTE_EXPLOSIVE_LANDMINE_IED",
    "roadside bomb;roadside bombing;car bomb;car bombing;truck bomb;bomb attack;bomb blast;bombing;bomb;landmine;land mine;mine;ied;explosive device;blast;explosion;booby trap",
  ],
  ["GRENADE", "grenade attack;grenade"],
  [
    "ARMED_CLASH",
    "clash;clashes;fighting;battle;firefight;gun battle;gunbattle;gunfight;skirmish;shootout;exchange of fire;escalation;violent clash;exchange of gunfire;crossfire;melee;border fighting;gunfire;combat;hostilities;confrontation",
  ],
  ["MOB_VIOLENCE", "brawl;riot;rioting;mob violence;lynching;stampede"],
  ["EXCESSIVE_FORCE", "crackdown;police shooting"],
  ["ABDUCTION", "kidnapping;abduction;hostage-taking;hostage taking;hijacking"],
  ["ARREST", "arrest;detention;roundup"],
  [
    "ATTACK",
    "attack;assault;incident;raid;ambush;massacre;shooting;mass shooting;assassination;stabbing;killing;gun attack;terror attack;terrorist attack;arson attack;knife attack;armed attack;retaliatory attack;incursion;invasion;offensive;military operation;operation;onslaught;siege;uprising;rampage;genocide;atrocity;pogrom;sniper fire;retaliation;aggression;martyrdom operation",
  ],
  ["OTHER", "war;conflict;civil war;insurgency;violence;unrest;bloodshed;crisis;campaign"],
];

/** Verbs for events: kind | forms. Source: own compilation. */
export const EVENT_VERB_ROWS: readonly (readonly [IncidentKind, string])[] = [
  [
    "ATTACK",
    "attack attacks attacked attacking raid raided raiding storm stormed storming ambush ambushed ambushing invade invaded invading assaulted targeted retaliated opened boarded rammed overran",
  ],
  ["AIR_DRONE_STRIKE", "bomb bombed bombing bombs struck striking hit hitting strikes pounded pounding"],
  [
    "SHELLING_ARTILLERY_MISSILE_ATTACK",
    "shell shelled shells bombarded bombarding fired firing launched rocketed slammed landed dropped dropping",
  ],
  ["REMOTE_EXPLOSIVE_LANDMINE_IED", "exploded exploding detonated detonating"],
  ["ARMED_CLASH", "clashed clashing exchanged exchanging traded trading fought battled skirmished"],
];

/** Verbs that lend an event noun its actor: "launched air strikes". */
export const LIGHT_VERBS = new Set(
  "launched launch launches launching carried carries carry carrying conducted conducts conducting mounted mounting staged staging fired fires firing delivered delivering made waged waging ordered ordering perpetrated executed exchanged exchanging began started starting unleashed unleashing intensified resumed escalated undertook did committed".split(
    " ",
  ),
);

/** What fired weapons are, so that "fired two officials" is no attack. */
export const MUNITIONS = new Set(
  "missile missiles rocket rockets shells shell mortars mortar drones drone artillery projectiles projectile shots bullets bombs munitions fire gunfire ballistic cruise".split(
    " ",
  ),
);

/** Aims of a verb that make it an attack: "hit targets", "struck a village". */
export const AIMS = new Set(
  "target targets base bases camp camps site sites position positions village town city house home building buildings convoy vehicle car bus school hospital mosque church market airport airbase hideout hideouts post posts checkpoint headquarters ship tanker vessel oil area areas militants separatists rebels insurgents terrorists fighters troops soldiers civilians forces units facility facilities depot compound military houses homes buildings hospitals schools mosques churches markets airports ships tankers vessels vehicles convoys cars buses villages towns cities checkpoints station stations jail prison bridge bridges plant plants refinery refineries factory factories port ports warehouse warehouses tent tents shelter shelters block blocks island outpost outposts barracks hideout gathering funeral wedding crowd clinic clinics kitchen farm farms boat boats".split(
    " ",
  ),
);

/** People and bodies that act, without a name: they make an acting side as worded. */
export const ACTOR_NOUNS = new Set(
  "gunmen gunman hitmen hitman jihadis jihadi militants militant rebels rebel insurgents fighters fighter attackers attacker assailants assailant jihadists separatists militia militias militiamen terrorists extremists bandits mob police army military troops forces soldiers warplanes jets drones drone plane warplane helicopter bomber bombers settlers guards coalition pirates kidnappers paramilitaries guerrillas gang gangs cartel cartels smugglers traffickers poachers raiders loyalists vigilantes herders commandos marines navy artillery gendarmes soldier officer policeman guard sniper assassin assailants killer shooter deserter policemen officers warships coastguards".split(
    " ",
  ),
);
/** Weapons: an acting side only with the name of whose they are. */
export const WEAPONS = new Set(
  "drone drones plane planes warplane warplanes jet jets aircraft helicopter helicopters missile missiles rocket rockets shell shells artillery".split(
    " ",
  ),
);
/** Acting words that belong to a state when its name stands before them. */
export const STATE_ACTOR_NOUNS = new Set(
  "police army military troops forces soldiers warplanes jets drones drone plane planes warplane helicopter helicopters navy air guards authorities government regime security aircraft artillery fighter combat tanks gunboats commandos officials intelligence agents border counter counterintelligence intelligence prosecutors customs secret coastguard coastguards customs missiles missile rockets settlers migs mig bombers gunships gunship units unit tank frigate patrol coast guardsmen marines sailors shells mortars gendarmes fire gunfire shellfire shelling bombs bullets bombardment frogmen special snipers sniper paratroopers guards mortar".split(
    " ",
  ),
);
