/** Lines that are no part of the report, by how they begin or what they are. Source: own list of newsroom habits. */
export const BOILERPLATE_STARTS =
  /^[[(>»\s]{0,4}(also read|read also|read more|read next|read:|must read|related\s*(?:[:|—–-]|stor|article|news|link|topic|content|coverage|$)|more:|more on|more from|see also|watch\s*[:|]|watch more|listen\s*[:|]|listen to (?:our|the|this)|click here|sign up|subscribe|follow us|follow our|join us|download|advertisement|recommended\s*(?:[:|—–-]|for you|stor|read|article|video|$)|trending|in case you missed|keep reading|most read|most popular|list of \d+ items|we use cookies|this (?:site|website) uses cookies|by continuing to use|this (?:article|story) (?:was )?(?:first|originally) (?:published|appeared)|you may also like|top stories|share this|copyright|©|all rights reserved|story continues|scroll to continue|don't miss|editor's pick|newsletter|(?:first )?published:|updated:|get the latest)/i;

export const CAPTION_STARTS =
  /^(photo|photograph|picture|image|file photo|file picture|video|a still image|an image grab|a frame grab|in this (?:photo|image|picture|handout|frame|file|still|screen)|a (?:handout|satellite|file) (?:photo|image|picture)|pictured|caption|this (?:photo|image|picture|handout|satellite) )/i;

/** A picture's credit inside or at the end of a line. */
export const CAPTION_CREDIT =
  /(?:\((?:photo|image|picture|file|photograph)s?\b[^)]{0,80}\)|\([^)]{0,60}\bvia (?:ap|afp|reuters|getty|epa|twitter|x)\)|\[[^\]]{0,60}\/(?:reuters|ap|ap photo|afp|getty|epa)[^\]]{0,40}\]|\((?:reuters|ap|afp|epa|getty)?\/?(?:file|file photo|getty images)\)|(?:getty images|afp via getty|file photo|reuters\/[a-z .]{3,30}|ap photo)\)?\.?)$/i;

export const DISCLAIMER =
  /(?:written (?:entirely |wholly |completely |partly )?by (?:an? )?(?:ai|artificial intelligence|machine|language model)|(?:ai|machine)[- ](?:generated|written) (?:article|content|text|story)|(?:article|content|story|text|report) (?:was|is|has been) (?:\w+ )?(?:generated|written|produced|created) (?:\w+ )?(?:by|using|with) (?:an? )?(?:ai|artificial intelligence|chatgpt|gpt|large language model|language model)|generated (?:entirely |automatically )?by (?:ai|artificial intelligence)|automatically generated)/i;

export const OPINION_STARTS = /^(opinion|op-ed|editorial|commentary|comment|viewpoint|analysis by|column)\b\s*[:|—–-]/i;
export const OPINION_NOTE =
  /(?:the views expressed|views? expressed (?:in|here)|opinions expressed|are the author's own|writer is an? |author is an? )/i;

export const CREDIT_LINE =
  /^(?:(?:source|by|with|additional reporting by|reporting by)\s*:?\s*)?(?:the )?(reuters|afp|agence france-presse|ap|associated press|the associated press|dpa|upi|tass|interfax|ria novosti|xinhua|anadolu(?: agency)?|bbc monitoring|efe|ansa|kyodo|yonhap|pti|ians|ani|app|irna|mehr|fars|tasnim|isna|sana|spa|wam|petra|bernama|antara|belga|agencies|with agency inputs?|with inputs from agenc(?:y|ies)|with agenc(?:y|ies)|agency inputs|staff and agencies|news agencies)(?:\s*(?:,|and|\/|&|\+)\s*(?:the )?(?:reuters|afp|ap|associated press|dpa|agencies|news agencies|staff))*\.?$/i;

/** A line that is the name of an agency by its form, with what leads up to it. */
export const AGENCY_LINE =
  /^(?:(?:[Ss]ource|[Bb]y|[Ww]ith|[Rr]eporting by|(?:[Ww]ith )?(?:additional )?inputs? from)\s*:?\s*)?(?:[Tt]he )?(?:\p{Lu}[\p{L}&.'’-]{0,30} ){1,4}(?:News Agency|Press Agency|Press Association|Wire Service|Newswire|Wire)\.?$/u;

export const REPORTING_BY = /^\(?(?:additional )?(?:reporting|editing|writing) by\b/i;
