const COLLECTIVE = new Set(
  "people men women children troops police family couple crew army military militia personnel staff forces staffers others lives dead wounded injured mps rangers".split(
    " ",
  ),
);

/** Whether a person's word tells of one: "soldier", "witness"; not "soldiers", "police". */
export const isSingular = (word: string): boolean =>
  /(?:[^s]|ss)$/.test(word) && !/(?:men|children|folk)$/.test(word) && !COLLECTIVE.has(word);
