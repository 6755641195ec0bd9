/**
 * Nouns that name those who act and what they act on. Hyphens are written as spaces; plurals are derived by adding s, or given.
 * Source: usage of news agencies; own list.
 */
const list = (rows: string): string[] =>
  rows
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter((row) => row !== "");

export const OFFICIAL_TITLES = list(`
president;prime minister;premier;foreign minister;foreign affairs minister;minister of foreign affairs;minister for foreign affairs;external affairs minister;foreign secretary;secretary of state;secretary of defence;secretary of defense
defence minister;defense minister;interior minister;home minister;information minister;trade minister;finance minister;justice minister;energy minister;culture minister;minister;chancellor;king;queen;crown prince;prince;emir;amir;sultan;monarch;supreme leader;ayatollah
vice president;deputy foreign minister;deputy minister;deputy prime minister;secretary general;vice chancellor;taoiseach;national security adviser;national security advisor;security adviser
negotiating team;assessment team;technical team;advance team;team of mediators;military delegation;parliamentary delegation;prosecutor;chief prosecutor;prosecutor general;attorney general;parliament speaker;speaker of parliament;foreign adviser;foreign advisor;chief adviser;chief advisor;foreign affairs adviser;foreign affairs advisor;adviser on foreign affairs;national security chief;security council chief;chief mediator;vice minister;vice minister of foreign affairs;deputy secretary of state;deputy prime minister and foreign minister;first deputy foreign minister;vice foreign minister;chief cabinet secretary;principal secretary;permanent secretary;foreign affairs secretary;chief negotiator;spokesman;spokeswoman;spokesperson;spokespersons;spokesmen;official;leader;head of state;heads of state;head of government;army chief;chief of staff;military chief;defence chief;delegation;negotiator;counterpart;opposite number;colleague;host;special envoy;special representative;peace envoy;presidential envoy;undersecretary;under secretary;assistant secretary;secretary;lawmaker;foreign policy chief;policy chief;general secretary;statesman;diplomacy chief;top diplomat;minister of state;high representative;ministers;leaders;pope;cabinet secretary;director general;commander;military commander;army commander;border commander;intelligence chief;spy chief;security chief;foreign policy adviser;presidential adviser;ruler;state counsellor;state councillor;state councilor;foreign affairs chief;security council secretary;chairman;chairperson;chair;chief
`);

export const GOVERNMENT_NOUNS = list(`
government;ministry;foreign ministry;ministry of foreign affairs;foreign affairs ministry;external affairs ministry;ministry of external affairs;foreign office;foreign affairs department;state department;department of foreign affairs;department of state;presidency;cabinet;administration;authorities;regime;junta;leadership;prime minister's office;presidential office;presidential palace;military rulers;military council;defence ministry;defense ministry;interior ministry;military government;ruling council;council of ministers;rulers;government side;foreign department;department;directorate;department of international relations;international relations department;secretariat;general assembly;state
`);

/** Whoever bears one of these is no organ of a state. */
export const NOT_STATE_MODIFIERS = new Set(
  "opposition rebel former ex militia tribal religious union business jailed exiled separatist community protest student church labour rights student party insurgent militant faction dissident ousted deposed overthrown political private football sports group local retired late provincial municipal mayor regional civil".split(
    " ",
  ),
);

export const ENVOY_NOUNS = list(`
ambassador;envoy;high commissioner;charge d'affaires;charge d’affaires;acting high commissioner;deputy high commissioner;most senior diplomat;highest ranking diplomat;chief diplomat;senior diplomat;diplomat;representative;head of mission;heads of mission;chief of mission;acting ambassador;deputy ambassador;consul general;consul;military attache;defence attache;defense attache;naval attache;air attache;police attache;trade attache;cultural attache;attache;defence adviser;defense adviser;defence advisor;defense advisor;military adviser;military advisor;naval adviser;naval advisor;air adviser;diplomatic representative;diplomatic envoy;nuncio;apostolic nuncio;emissary;diplomatic chief;mission chief;deputy head of mission;deputy chief of mission;ambassadress;embassy official;diplomatic official;embassy employee;embassy worker;consular official;consular agent;diplomatic agent;mission head
first secretary;second secretary;third secretary;embassy secretary;counsellor;counselor;minister counsellor;minister counselor;first counsellor;first counselor;political counsellor;political counselor;embassy counsellor;embassy counselor;vice consul;honorary consul;pro consul;press attache;commercial attache;army attache;security attache;legal attache;liaison officer;embassy employee;embassy staffer;consulate employee;consular employee;consular officer;diplomatic employee;diplomatic staff member;embassy staff member;top envoy;chargé;deputy envoy;resident representative;ambassador at large
`);

export const STAFF_NOUNS = list(`
embassy staff;embassy personnel;diplomatic staff;diplomatic personnel;diplomatic corps;consular staff;mission staff;staff;personnel;diplomatic presence;diplomatic representation;representation;diplomatic mission's staff;embassy team
`);

export const MISSION_NOUNS = list(`
embassy;consulate;consulate general;high commission;diplomatic mission;mission;consular section;consular department;visa section;visa office;visa centre;visa center;assistant high commission;deputy high commission;embassy office;embassy branch office;permanent mission;legation;diplomatic post;interests section;consular office;trade office;representative office;liaison office;embassies;diplomatic compound;diplomatic property;diplomatic properties;diplomatic facilities;diplomatic premises
`);

export const TIES_NOUNS = list(`
relations;diplomatic relations;ties;diplomatic ties;relationship;diplomatic links;links;diplomatic contacts;diplomatic relationship;bilateral relations;level of relations;level of diplomatic relations;level of representation;level of its relations;diplomatic representation level
`);

export const PAIR_NOUNS = new Set(
  "pair duo premiers countries nations sides states neighbours neighbors governments parties capitals allies rivals foes adversaries men leaders presidents ministers powers foreign-ministers militaries armies republics kingdoms delegations".split(
    " ",
  ),
);

/** What a state's form of government has it called. Source: constitutions; codes are ISO 3166-1 alpha-3. */
export const STATE_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["kingdom", new Set("SAU JOR MAR BHR GBR ESP NLD BEL DNK NOR SWE THA KHM BTN TON LSO SWZ".split(" "))],
  ["monarchy", new Set("SAU JOR MAR BHR GBR ESP NLD BEL DNK NOR SWE THA KHM BTN OMN QAT KWT ARE BRN".split(" "))],
  ["emirate", new Set(["QAT", "KWT"])],
  ["bloc", new Set(["EUU"])],
  ["sheikhdom", new Set(["QAT", "KWT", "BHR", "ARE"])],
  ["sultanate", new Set(["OMN", "BRN"])],
]);

/** "the kingdom", "the emirate": stand for the state spoken of. */
export const STATE_ANAPHORS = new Set(
  "kingdom bloc emirate sultanate monarchy country republic nation sheikhdom".split(" "),
);
