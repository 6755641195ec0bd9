import type { Zone } from "@demarche/domain";
import type { Line } from "./paragraphs.ts";
import {
  AGENCY_LINE,
  BOILERPLATE_STARTS,
  CAPTION_CREDIT,
  CAPTION_STARTS,
  CREDIT_LINE,
  DISCLAIMER,
  REPORTING_BY,
} from "./zone-patterns.data.ts";

const KEY_POINTS_HEAD = /^(key points|key takeaways|highlights|at a glance|in brief|summary|key developments)\s*:?$/i;
const BULLET = /^[-–—•*·▪]/;
const TERMINAL = /[.!?…"”’)]$/;
const CAPTION_PROSE = 600;

function simpleZone(line: Line): Zone | null {
  if (DISCLAIMER.test(line.text)) return "DISCLAIMER";
  if (BOILERPLATE_STARTS.test(line.text) && line.text.length < 300) return "BOILERPLATE";
  if (CREDIT_LINE.test(line.text) || AGENCY_LINE.test(line.text) || REPORTING_BY.test(line.text)) return "CREDIT";
  if (line.text.split("|").length > 2) return "TABLE";
  if (line.text.length < CAPTION_PROSE && (CAPTION_STARTS.test(line.text) || CAPTION_CREDIT.test(line.text)))
    return "CAPTION";
  return null;
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
export function zoneLines(input: { lines: Line[]; title: string | null }): Zone[] {
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
  const before = lines[at - 1]?.text ?? "";
  return before.length < 3 && BULLET.test(before);
}
