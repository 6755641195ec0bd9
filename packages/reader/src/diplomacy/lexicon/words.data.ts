/** Closed word classes. Source: English grammar; own lists. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = list(
  "the a an this these those some any every each either another all several many few most such other",
);
export const POSSESSIVES = list("its their his her our my your whose");
export const PREPOSITIONS = list(
  "of in at on by for from with into onto over under against between among amongst amid amidst via through throughout without within about near until till despite per towards toward upon alongside inside outside off across behind beyond during concerning regarding following like unlike notwithstanding aboard around above below beside besides",
);
export const CONJUNCTIONS = list("and or but nor yet & plus");
export const SUBORDINATORS = list(
  "when while because although though if unless whether as since after before once so than where whereas how why until till lest whereby",
);
export const RELATIVES = list("which who whom that");
export const MODALS = list("will would shall should can could may might must ought cannot 'll 'd");
export const BE = list("be is are was were been being am 're 'm isn't aren't wasn't weren't");
export const HAVE = list("have has had having 've hasn't haven't hadn't");
export const DO = list("do does did doesn't don't didn't");
export const NEGATIONS = list("not never neither hardly nor no-one nobody nothing");
export const PARTICLES = list("home back out away up down off in over homeward forward");
export const ADVERBS = list(
  "also already now then again too soon later earlier still just even only meanwhile however therefore once thus perhaps here there today yesterday tomorrow tonight instead together long ever almost abroad twice formally forthwith moreover otherwise else overnight both likewise next first further short ahead anew afresh everywhere indeed quite rather yet very ago immediately well face-to-face altogether meantime apart along alike largely due likely ready able willing keen outright altogether symmetrically",
);
export const PRONOUNS = list(
  "it they he she we i you them him us me himself itself themselves both one others everyone anyone someone this that what",
);
export const NUMBERS = list(
  "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million",
);
/** Adjectives common before the nouns of diplomacy: they keep a following verb form a noun ("a sharp protest"). */
export const ADJECTIVES = list(
  "new old former senior top chief foreign prime diplomatic official bilateral mutual full formal own joint high direct strong sharp recent last first second third deadly political national international regional military special permanent acting caretaker interim deputy vice late early unprecedented cross-border tit-for-tat telephone strongly-worded historic urgent emergency similar same current future previous private public state two-day three-day official working brief surprise next maximum utmost peaceful trilateral good neighbourly serious severe fresh alleged possible upcoming in-depth separate missile air drone",
);
/** Verbs of saying: what follows is their subject's word, not the text's. */
export const SAYING = list(
  "say tell add report announce state claim confirm declare insist note write tweet explain reveal disclose inform stress remark reply answer argue allege warn indicate acknowledge quote testify repeat reiterate assert promise vow pledge hear learn",
);
/** Verbs whose object carries out the infinitive that follows ("told the envoy to leave"). */
export const OBJECT_CONTROL = list(
  "tell order ask urge instruct allow permit request force press invite direct oblige require want expect give advise call help persuade convince enable encourage compel",
);

/** "the third country to …": whoever is the nth to do a thing has done it. Source: own list. */
export const NTH = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last|only)\b/;
