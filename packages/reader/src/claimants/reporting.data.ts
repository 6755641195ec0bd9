const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs that put a statement into someone's mouth. Source: own compilation. */
export const REPORTING_VERBS = words(
  "said says say told tells claimed claims claim reported reports announced announces confirmed confirms stated acknowledged acknowledges admitted admits added adds alleged alleges tweeted insisted insists asserted asserts estimated estimates estimate confirm allege admit testified revealed reveals reiterated conceded disclosed explained believe believes indicated suggested suggests",
);
/** Verbs that report only with "that", a colon or a quotation behind them, or where they close what is said. */
export const STRICT_VERBS = words(
  "maintained maintains maintain report insist state states declared declares warned warns noted wrote writes posted argued found recalled read reads",
);
/** Verbs that report where what they are about is a toll: "put the toll at nine", "raised its count". */
export const TOLL_VERBS = words(
  "put puts gave gives raised raises revised lowered updated increased upped published released issued reduced",
);
/** Verbs of those who count: "the hospital recorded 18 deaths". */
export const COUNTING_VERBS = words(
  "recorded records documented documents counted counts registered verified listed lists list logged tallied tracked",
);
/** Verbs of figures: "UN data show". */
export const SHOWING_VERBS = words("show shows showed indicate indicates suggest put puts list lists record");
/** Verbs that may stand before their subject: "…, said the mayor". */
export const INVERTING_VERBS = words(
  "said says reported reports added claimed claims announced confirmed stated acknowledged admitted tweeted wrote reads read alleged",
);
/** What follows "was" and stands before "by": "was reported by state media". */
export const PASSIVE_VERBS = words(
  "reported confirmed announced said documented recorded verified acknowledged released published given provided compiled counted estimated quoted put cited listed",
);
/** Verbs whose object names the deed: "accused X of killing nine". */
export const ACCUSING_VERBS = words("accused accuses accusing blamed blames blaming");
export const PARTICIPLES = words(
  "saying adding claiming alleging stating reporting telling announcing confirming noting acknowledging admitting insisting declaring estimating putting",
);
export const CITING = words("citing quoting quoted");
export const PRONOUNS = words("he she they it");
export const SELVES = words("i we you who");

/** Nouns of something that carries figures: "a tally by X", "the army's statement". */
export const RECORD_NOUNS = words(
  "statement statements report reports figures figure data tally count counts estimate estimates records numbers toll account accounts list study survey communique bulletin update release investigation database reckoning statistics announcement",
);
/** Of those, the ones that count by themselves in "by X's count". */
export const RECKONINGS = words(
  "count account reckoning tally estimate estimates figures admission telling accounts counts calculation statistics",
);
export const TOLL_NOUNS = words(
  "toll tally count figure figures number numbers total estimate list dead deaths casualties losses fatalities killed wounded injured tolls counts",
);
/** What a deed claimed is called. */
export const DEEDS = words(
  "responsibility credit attack attacks raid bombing assault ambush strike shooting killing bomb massacre siege hijacking",
);

/** Between subject and verb. */
export const SUBJECT_TAIL = words(
  "also has had have later earlier then already further both all have been separately meanwhile itself himself herself themselves first just again since even still now long often always never repeatedly only",
);
/** No part of the subject that a reporting verb has to its left. */
export const SUBJECT_BREAKS = words(
  "and but while that which who whom when after as where because although though whereas if since than then so was were is are be been being killed wounded injured by or what before until",
);

/** Where, when and through what something is said: "in a statement on Telegram", "late on Friday". Source: own compilation. */
export const MEDIA_AND_TIMES = words(
  "statement statements telegram twitter x facebook instagram weibo post posts interview briefing conference television tv radio message messages video comments remarks speech email phone telephone address parliament reporters journalists condition anonymity update release report night morning evening afternoon media channel tweet platform app bulletin website site letter text news press social state monday tuesday wednesday thursday friday saturday sunday week day month year call broadcast agency account quoted weekend time here there today yesterday tonight then afterwards afterward",
);
/** What stands before those: "in a brief written statement". */
export const QUALIFYING = words(
  "the a an his her its their late early earlier later separate brief written joint same local messaging separately also again this that last live televised official posted published",
);
