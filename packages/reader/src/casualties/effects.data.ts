import type { CasualtyEffect } from "@demarche/domain";
import { byWord } from "../foundation/by-word.ts";

/** Verbs that harm people: base, third person, past, participle, -ing. Source: own compilation. */
export const VERB_ROWS: readonly (readonly [CasualtyEffect, string])[] = [
  ["KILLED", "kill kills killed killed killing"],
  ["KILLED", "murder murders murdered murdered murdering"],
  ["KILLED", "assassinate assassinates assassinated assassinated assassinating"],
  ["KILLED", "massacre massacres massacred massacred massacring"],
  ["KILLED", "slaughter slaughters slaughtered slaughtered slaughtering"],
  ["KILLED", "martyr martyrs martyred martyred martyring"],
  ["KILLED", "execute executes executed executed executing"],
  ["KILLED", "hang hangs hanged hanged hanging"],
  ["KILLED", "butcher butchers butchered butchered butchering"],
  ["KILLED", "behead beheads beheaded beheaded beheading"],
  ["KILLED", "slay slays slew slain slaying"],
  ["KILLED", "lynch lynches lynched lynched lynching"],
  ["KILLED", "eliminate eliminates eliminated eliminated eliminating"],
  ["KILLED", "neutralise neutralises neutralised neutralised neutralising"],
  ["KILLED", "neutralize neutralizes neutralized neutralized neutralizing"],
  ["INJURED", "wound wounds wounded wounded wounding"],
  ["INJURED", "injure injures injured injured injuring"],
  ["INJURED", "hurt hurts hurt hurt hurting"],
  ["INJURED", "harm harms harmed harmed harming"],
  ["INJURED", "maim maims maimed maimed maiming"],
  ["INJURED", "hospitalise hospitalises hospitalised hospitalised hospitalising"],
  ["INJURED", "hospitalize hospitalizes hospitalized hospitalized hospitalizing"],
  ["INJURED", "shoot shoots shot shot shooting"],
  ["INJURED", "stab stabs stabbed stabbed stabbing"],
  ["DETAINED", "detain detains detained detained detaining"],
  ["DETAINED", "arrest arrests arrested arrested arresting"],
  ["DETAINED", "abduct abducts abducted abducted abducting"],
  ["DETAINED", "kidnap kidnaps kidnapped kidnapped kidnapping"],
  ["DETAINED", "capture captures captured captured capturing"],
  ["DETAINED", "seize seizes seized seized seizing"],
  ["DETAINED", "jail jails jailed jailed jailing"],
  ["DETAINED", "imprison imprisons imprisoned imprisoned imprisoning"],
  ["DETAINED", "apprehend apprehends apprehended apprehended apprehending"],
  ["DETAINED", "nab nabs nabbed nabbed nabbing"],
  ["KILLED", "decapitate decapitates decapitated decapitated decapitating"],
  ["KILLED", "strangle strangles strangled strangled strangling"],
  ["DETAINED", "snatch snatches snatched snatched snatching"],
  ["DISPLACED", "displace displaces displaced displaced displacing"],
  ["DISPLACED", "evacuate evacuates evacuated evacuated evacuating"],
  ["DISPLACED", "uproot uproots uprooted uprooted uprooting"],
];

/** Verbs without an object: the people counted stand before them. */
export const INTRANSITIVE = byWord<CasualtyEffect>({
  died: "KILLED",
  die: "KILLED",
  dies: "KILLED",
  dying: "KILLED",
  perished: "KILLED",
  succumbed: "KILLED",
  suffocated: "KILLED",
  drowned: "KILLED",
  fled: "DISPLACED",
  disappeared: "MISSING",
  vanished: "MISSING",
});

/** Words that tell the state of those counted right before them ("nine dead"). */
export const STATES = byWord<CasualtyEffect>({
  dead: "KILLED",
  missing: "MISSING",
  unaccounted: "MISSING",
  homeless: "DISPLACED",
});

/** Nouns that take the people counted after "of", or are counted themselves ("nine deaths", "the deaths of nine"). */
export const NOUNS = byWord<CasualtyEffect>({
  death: "KILLED",
  deaths: "KILLED",
  fatality: "KILLED",
  casualty: "KILLED",
  fatalities: "KILLED",
  killing: "KILLED",
  killings: "KILLED",
  murder: "KILLED",
  murders: "KILLED",
  massacre: "KILLED",
  assassination: "KILLED",
  martyrdom: "KILLED",
  shahadat: "KILLED",
  execution: "KILLED",
  lives: "KILLED",
  life: "KILLED",
  bodies: "KILLED",
  body: "KILLED",
  corpses: "KILLED",
  coffins: "KILLED",
  remains: "KILLED",
  funerals: "KILLED",
  injury: "INJURED",
  injuries: "INJURED",
  wounding: "INJURED",
  shooting: "INJURED",
  stabbing: "INJURED",
  slaying: "KILLED",
  homicide: "KILLED",
  loss: "KILLED",
  arrest: "DETAINED",
  arrests: "DETAINED",
  detention: "DETAINED",
  abduction: "DETAINED",
  kidnapping: "DETAINED",
  capture: "DETAINED",
  disappearance: "MISSING",
  displacement: "DISPLACED",
});

/** Counted as they are: "four deaths", "three injuries". */
export const COUNTED_NOUNS = new Set(
  "bodies corpses deaths death casualty fatalities fatality injuries arrests killings dead wounded injured martyrs".split(
    " ",
  ),
);

/** After these, harm is told of as possible, planned or untrue. */
export const UNREAL = new Set(
  "could would might may will shall can cannot can't won't wouldn't couldn't should must if unless threatened threatens threatening threaten vowed plotting plot plotted planned planning intended attempting attempted trying tried capable nearly almost would-be ought wants wanted intends how".split(
    " ",
  ),
);
export const NEGATIONS = new Set(
  "not n't never denied denies deny denying didn't wasn't weren't hasn't haven't hadn't don't doesn't".split(" "),
);

/** Death without violence: a sentence of these, and of no weapon, tells no casualty of conflict. */
export const NATURAL_CAUSES = new Set(
  "earthquake quake flood floods flooding cyclone hurricane typhoon landslide landslides avalanche coronavirus covid pandemic virus cholera ebola cancer crash crashed collision accident drowned famine heatwave stampede derailed derailment overturned overturning ravine capsized shipwreck tsunami storm outbreak disease".split(
    " ",
  ),
);
export const VIOLENCE = new Set(
  "attack attacks attacked strike strikes airstrike airstrikes bomb bombs bombing bombings shelling missile missiles rocket rockets gunmen gunman militants shot shooting clash clashes war fighting raid explosion blast suicide drone mortar artillery fire soldiers troops police rebels siege ambush violence conflict deliberately attacker".split(
    " ",
  ),
);

/** Further words that a telling of harm can hang on. Source: the rules beside this file. */
export const CUE_WORDS: readonly string[] =
  "survived lived saved sword rest treatment treated picked buried whereabouts rounded snuffed wiped cost costing contact rescuers searching looking intensive injured felled burned burnt whisked spirited marched locked survive diagnosed fatally alive hauled rounded dragged victim shot held holds holding took seized mown mowed fell fallen martyrdom fractures concussion bones toll casualties hostage hostages captive captives prisoner prisoners custody captivity hands arrest flee homes homeless evacuated hit struck grazed hitting striking victims lost loss losses condition hospital hospitals recovering coffins funerals price sacrifice shahadat hell made gunned suicide died dying lives death hacked burned beaten strangled crushed".split(
    " ",
  );
