import type { Zone } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import { hasCue } from "../foundation/words/facts.ts";
import { isCreditLine } from "./credit-line.ts";
import type { CuedLine, Line } from "./paragraphs.ts";
import { ORIGIN, PICTURE } from "./zone-cues.ts";
import {
  BOILERPLATE_STARTS,
  CAPTION_CREDIT,
  CAPTION_STARTS,
  EXPLAINERS,
  FIGURE_ROW,
  LINK_ENDS,
  MACHINE_WRITTEN,
  OF_ITSELF,
  PAGE_PARTS,
  PROVENANCE,
  TIME_STAMP,
} from "./zone-patterns.data.ts";

const KEY_POINTS_HEAD =
  /^(key points|key takeaways|highlights|at a glance|in brief|summary|key developments|main points|the main points|main developments|what we know(?: so far)?|what to know|what you need to know|top lines|in short|the latest)\s*:?$/i;
const BULLET = /^[-–—•*·▪]/;
const TERMINAL = /[.!?…"”’)]$/;
const FULL_STOP = /[.!?]$/;
const CAPTION_PROSE = 600;
const LONGEST_TEASER = 300;

/** The last word of a link's wording, looked for at the line's end alone. */
const LINK_WORD = /(?:more|story|report|article|video|here)[\s.»>\])→]{0,3}$/i;
const LINK_WORD_REACH = 10;

const endsInLink = (text: string): boolean => LINK_WORD.test(text.slice(-LINK_WORD_REACH)) && LINK_ENDS.test(text);

/** A link to another report or a part of the page. */
function isBoilerplate(text: string): boolean {
  if (text.length >= LONGEST_TEASER) return false;
  if (BOILERPLATE_STARTS.test(text) || endsInLink(text) || TIME_STAMP.test(text) || PAGE_PARTS.test(text)) return true;
  return EXPLAINERS.test(text) && !text.endsWith(".");
}

/** The last two figures of a row: without them there is none. */
const FIGURES_END = /[\d,.%+-] {1,3}[\d,.%+-]{1,12}$/;
const FIGURES_REACH = 16;

const isFigureRow = (text: string): boolean => FIGURES_END.test(text.slice(-FIGURES_REACH)) && FIGURE_ROW.test(text);

function hasColumns(text: string): boolean {
  const bar = text.indexOf("|");
  return bar >= 0 && text.includes("|", bar + 1);
}

const isTable = (text: string): boolean =>
  hasColumns(text) || (text.includes("\t") && !FULL_STOP.test(text)) || isFigureRow(text);

const tellsOrigin = (text: string): boolean =>
  MACHINE_WRITTEN.test(text) || (PROVENANCE.test(text) && OF_ITSELF.test(text));

function simpleZone(line: CuedLine): Zone | null {
  const { text } = line;
  if (hasCue(line, ORIGIN) && tellsOrigin(text)) return "DISCLAIMER";
  if (isBoilerplate(text)) return "BOILERPLATE";
  if (isCreditLine(line)) return "CREDIT";
  if (isTable(text)) return "TABLE";
  if (text.length >= CAPTION_PROSE) return null;
  return CAPTION_STARTS.test(text) || (hasCue(line, PICTURE) && CAPTION_CREDIT.test(text)) ? "CAPTION" : null;
}

function isTitle(line: Line, title: string | null): boolean {
  const plain = (value: string): string =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return title !== null && title.length < 300 && plain(line.text) === plain(title);
}

/** A first line that is set apart, short and without a full stop. */
function isHeadline(lines: Line[], at: number, title: string | null): boolean {
  const line = lines[at];
  if (!line || at > 2) return false;
  if (isTitle(line, title)) return true;
  return at === 0 && lines.length > 1 && line.text.length < 160 && !TERMINAL.test(line.text);
}

/** Zone of each line, in order. */
export function zoneLines(input: { lines: CuedLine[]; title: string | null }): Zone[] {
  const zones: Zone[] = [];
  let inPoints = false;
  for (const [at, line] of input.lines.entries()) {
    if (KEY_POINTS_HEAD.test(line.text)) inPoints = true;
    else if (inPoints && !isPoint(input.lines, at)) inPoints = false;
    zones.push(
      simpleZone(line) ?? (inPoints ? "KEY_POINTS" : isHeadline(input.lines, at, input.title) ? "HEADLINE" : "BODY"),
    );
  }
  return zones;
}

/** "- a point", or a lone dash with the point on the next line. */
function isPoint(lines: Line[], at: number): boolean {
  if (BULLET.test(lines[at]?.text ?? "")) return true;
  const before = nth(lines, at - 1)?.text ?? "";
  return before.length < 3 && BULLET.test(before);
}
