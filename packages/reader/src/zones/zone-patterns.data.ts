/** Lines that are no part of the report, by how they begin or what they are. Source: own list of newsroom habits. */
export const BOILERPLATE_STARTS =
  /^[[(>»\s]{0,4}(also read|read also|read more|read next|read:|must read|related\s*(?:[:|—–-]|stor|article|news|link|topic|content|coverage|$)|more:|more on|more from|see also|watch\s*[:|]|watch more|listen\s*[:|]|listen to (?:our|the|this)|click here|sign up|subscribe|follow us|follow our|join us|download|advertisement|recommended\s*(?:[:|—–-]|for you|stor|read|article|video|$)|trending|in case you missed|keep reading|most read|most popular|list of \d+ items|we use cookies|this (?:site|website) uses cookies|by continuing to use|this (?:article|story) (?:was )?(?:first|originally) (?:published|appeared)|you may also like|top stories|share this|copyright|©|all rights reserved|story continues|scroll to continue|don't miss|editor's pick|newsletter|(?:first )?published:|updated:|get the latest)/i;

export const CAPTION_STARTS =
  /^(file\s?[-–—:]\s|photo|photograph|picture|image|file photo|file picture|video|a still image|an image grab|a frame grab|in this (?:photo|image|picture|handout|frame|file|still|screen)|a (?:handout|satellite|file) (?:photo|image|picture)|pictured|caption|this (?:photo|image|picture|handout|satellite) )/i;

/** A picture's credit inside or at the end of a line. */
export const CAPTION_CREDIT =
  /(?:\((?:(?:ap|afp|reuters|epa)\s?)?(?:photo|image|picture|file|photograph)s?\b[^)]{0,80}\)|\([^)]{0,60}\bvia (?:ap|afp|reuters|getty|epa|twitter|x)\)|\[(?:file|photo|image|picture)\b[^\]]{0,80}\]|\b(?:photo|image|picture|photograph|credit)s?(?: credit| by| courtesy)?: ?[^.:;]{2,60}$|\[[^\]]{0,60}\/(?:reuters|ap|ap photo|afp|getty|epa)[^\]]{0,40}\]|\((?:reuters|ap|afp|epa|getty)?\/?(?:file|file photo|getty images)\)|(?:getty images|afp via getty|file photo|reuters\/[a-z .]{3,30}|ap photo)\)?\.?)$/i;

/** What says of the text that a machine wrote it (R25); a translation or a feed is no such thing. */
export const MACHINE_WRITTEN =
  /(?:written (?:entirely |wholly |completely |partly )?by (?:an? )?(?:ai|artificial intelligence|machine|language model)|(?:ai|machine)[- ](?:generated|written) (?:article|content|text|story)|(?:article|content|story|text|report) (?:was|is|has been) (?:\w+ )?(?:generated|written|produced|created) (?:\w+ )?(?:by|using|with) (?:an? )?(?:ai|artificial intelligence|chatgpt|gpt|large language model|language model)|generated (?:entirely |automatically )?by (?:ai|artificial intelligence)|automatically generated(?! from))/i;

/** How a text came here, without a word on who wrote it. */
export const PROVENANCE =
  /(?:translated (?:automatically|by (?:an? )?(?:ai|artificial intelligence|machine|google))|(?:automatically|machine)[- ]translated|machine translation|(?:auto|automatically)[- ]generated from|(?:published|taken) (?:directly )?from (?:a|an|the) (?:syndicated|agency|wire) feed|not been edited by)/i;
export const OF_ITSELF = /^\W{0,3}(?:translat|machine|auto)|\b(?:article|story|text|report|page|content|headline)\b/i;

/** A teaser that ends in its link. */
export const LINK_ENDS =
  /(?:[:.…>»|–—-]\s?(?:read|see|watch) (?:more|the full (?:story|report|article|video))|\b(?:read|see|watch|click) (?:(?:more|it|the story|the full (?:story|report|article|video)) )?here)\s?[.»>\])→]{0,3}$/i;

export const EXPLAINERS = /^(?:explained|explainer|in pictures|in photos|timeline|fact check|profile|q&a)\s?[:|–—]/i;

/** The hour over an entry of a running report, the age of a page, the time that it takes. */
export const TIME_STAMP =
  /^(?:(?:last )?(?:updated|published|modified)(?: at| on)?:? )?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: ?\(?(?:[A-Z]{2,4}|[A-Z][a-z]+ time|local time)\)?)?$|^\d{1,3} ?(?:h|hrs?|hours?|m|mins?|minutes?|days?)(?: ago| read)$/i;

export const PAGE_PARTS =
  /^(?:share|comments?|print|save|e-?mail|copy link|facebook|twitter|whatsapp|telegram|(?:tags|topics|keywords|filed under):.{0,200})$/i;

/** A row of figures behind a name: "Northern district 9 40". */
export const FIGURE_ROW = /^\p{L}[\p{L} .'’&()-]{0,40}[ :]\s?(?:[\d,.%+-]{1,12} {1,3}){1,12}[\d,.%+-]{1,12}$/u;

export const OPINION_STARTS = /^(opinion|op-ed|editorial|commentary|comment|viewpoint|analysis by|column)\b\s*[:|—–-]/i;
export const OPINION_NOTE =
  /(?:the views expressed|views? expressed (?:in|here)|opinions expressed|are the author's own|writer is an? |author is an? )/i;

export const CREDIT_LINE =
  /^\(?(?:(?:source|by|with|additional reporting by|(?:with )?reporting (?:by|from)|(?:with )?inputs? from)\s*:?\s*)?(?:the )?(reuters|afp|agence france-presse|ap|associated press|the associated press|dpa|upi|tass|interfax|ria novosti|xinhua|anadolu(?: agency)?|bbc monitoring|efe|ansa|kyodo|yonhap|pti|ians|ani|app|irna|mehr|fars|tasnim|isna|sana|spa|wam|petra|bernama|antara|belga|agencies|with agency inputs?|with inputs from agenc(?:y|ies)|with agenc(?:y|ies)|agency inputs|staff and agencies|news agencies)(?:\s*(?:,|and|\/|&|\+)\s*(?:the )?(?:reuters|afp|ap|associated press|dpa|agencies|news agencies|staff))*\)?\.?$/i;

/** A line that is the name of an agency by its form, with what leads up to it. */
export const AGENCY_LINE =
  /^(?:(?:[Ss]ource|[Bb]y|[Ww]ith|[Rr]eporting by|(?:[Ww]ith )?(?:additional )?inputs? from)\s*:?\s*)?(?:[Tt]he )?(?:\p{Lu}[\p{L}&.'’-]{0,30} ){1,4}(?:News Agency|Press Agency|Press Association|Wire Service|Newswire|Wire)\.?$/u;

/** "(Reporting by …", "Editing by …", "With reporting from …", before a name or a desk. */
export const REPORTING_BY =
  /^\W{0,3}(?:[Ww]ith )?(?:[Aa]dditional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Rr]esearch|[Tt]ranslat(?:ed|ion)) (?:by|from) (?=\p{Lu}|our |staff|agenc)/u;

export const CONTRIBUTED = /\bcontributed (?:reporting )?(?:to|for) this (?:report|story|article|dispatch)\b/i;
