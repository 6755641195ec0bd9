import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { type Context, dateAt, type Phrase, textAt } from "./context.ts";
import { RECORD_NOUNS, REPORTING_VERBS, SUBJECT_BREAKS } from "./reporting.data.ts";
import { isAbbreviating, joinsNames } from "./subject.ts";

const MAX = 24;
const AFTER_BREAKS = new Set(
  "in on at after when while that as to who which before during and but by following adding with since over amid about via unless because per outside inside near".split(
    " ",
  ),
);
const INNER_MARKS = new Set(["-", "'s", "’s", "’", "'", "&"]);
/** "the ministry in Lima": the place is part of the name. */
const SEATED = new Set(
  "ministry embassy media army office officials authorities police source sources hospital hospitals doctors staff prosecutors residents governor government nurse doctor medic director surgeon".split(
    " ",
  ),
);
const ROLES = new Set(
  "director head chief spokesman spokeswoman spokesperson minister president governor commander leader official analyst professor expert mayor chairman chairwoman secretary ambassador founder member researcher doctor general deputy adviser advisor coordinator prosecutor resident witness lawmaker neighbour neighbor relative farmer".split(
    " ",
  ),
);

const ARTICLES = new Set(["the", "a", "an"]);
const LINKING = new Set(["of", "for", "and", "from", "with", "in", "at", "-"]);

const isClosed = (token: Token | undefined): boolean => token === undefined || /^[,.;—–”"]$/.test(token.text);

function endsRun(context: Context, at: number, to: number): boolean {
  const { tokens } = context.sentence;
  const token = tokens[to];
  const word = lower(tokens, to);
  if (!token || dateAt(context, to)) return true;
  if (token.kind === "mark")
    return (
      !isAbbreviating(tokens, to) &&
      (!INNER_MARKS.has(token.text) || (token.text === "-" && token.start > (nth(tokens, to - 1)?.end ?? 0)))
    );
  if (to > at && ARTICLES.has(word) && !LINKING.has(lower(tokens, to - 1))) return true;
  if (REPORTING_VERBS.has(word) && word !== "report" && to > at) return true;
  if (SUBJECT_BREAKS.has(word) && !(word === "and" && joinsNames(tokens, to))) return true;
  if (!AFTER_BREAKS.has(word) || (word === "and" && joinsNames(tokens, to))) return false;
  return !((word === "in" || word === "at") && to > at && SEATED.has(lower(tokens, to - 1)));
}

function runEnd(context: Context, at: number): number {
  const { tokens } = context.sentence;
  let to = at;
  while (to < tokens.length && to - at < MAX && !endsRun(context, at, to)) to += 1;
  return to;
}

const LINKS = new Set(["by", "from", "of"]);
const MADE = new Set(
  "compiled kept issued released provided published collected gathered based put carried".split(" "),
);

/** "a tally by X", "figures released by X", "a list that X gave": whose figures they are. */
function ownerOf(context: Context, run: Phrase): Phrase | null {
  const { tokens } = context.sentence;
  if (lower(tokens, run.to) === "that" && RECORD_NOUNS.has(lower(tokens, run.to - 1)))
    return context.mentions.find(({ from }) => from === run.to + 1) ?? null;
  for (let at = run.from; at <= run.to; at += 1) {
    if (!RECORD_NOUNS.has(lower(tokens, at - 1))) continue;
    const link = MADE.has(lower(tokens, at)) ? at + 1 : at;
    if (!LINKS.has(lower(tokens, link)) || link < run.from) continue;
    const to = runEnd(context, link + 1);
    if (to > link + 1) return { from: link + 1, to };
  }
  return null;
}

/** The noun phrase that speaks, right of the word at `at` ("said X", "according to X"), its apposition included. */
export function phraseAfter(context: Context, at: number): Phrase | null {
  const to = runEnd(context, at);
  if (to === at) return null;
  const { tokens } = context.sentence;
  const owner = ownerOf(context, { from: at, to });
  if (owner) return owner;
  if (textAt(tokens, to) !== ",") return { from: at, to };
  const aside = runEnd(context, to + 1);
  const role = tokens.slice(to + 1, aside).some(({ lower: word }) => ROLES.has(word));
  const named = nth(tokens, to - 1)?.capital
    ? role
    : role === false && isName(tokens, to + 1, aside) && endsInRole(tokens, at, to);
  return { from: at, to: named && isClosed(tokens[aside]) ? aside : to };
}

const isName = (tokens: Token[], from: number, to: number): boolean =>
  to > from && to - from < 6 && tokens.slice(from, to).every(({ capital, kind }) => capital || kind === "mark");

const endsInRole = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower: word }) => ROLES.has(word));
