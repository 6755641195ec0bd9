import { type ActRule, draft, lemmaIn, onVerbs, setOf, type VerbRule } from "./act.ts";

const URGE = setOf("urge call appeal ask implore encourage press exhort plead");
const CALM =
  /\brestraint\b|\bcalm\b|de-? ?escalation|cessation of hostilities|\bdialogue\b|\bceasefire\b|\btruce\b|peaceful (?:resolution|solution|settlement)|self-restraint/;
const CALMING = setOf("de-escalate exercise show refrain");
const STOP = setOf("stop halt end cease avoid");
const FIGHTING = /fighting|hostilities|violence|attacks|escalation|bloodshed/;

/** "urged the two to exercise restraint", "called for calm". */
const appealed: ActRule = (scene) => {
  const { frame, units, discourse } = scene;
  if (!lemmaIn(frame, URGE) || frame.passive || scene.modality !== "FACT") return [];
  const actors = discourse.partiesOf(frame.subject);
  if (actors.length === 0) return [];
  const own = units.slice(frame.at + 1, frame.stop + 6);
  const next = own.filter((unit) => unit.kind !== "verb" || !unit.finite);
  const word = next.find(
    (unit) =>
      (unit.kind === "phrase" && CALM.test(unit.lower)) ||
      (unit.kind === "verb" && CALMING.has(unit.lemma) && restrains(next, unit)) ||
      (unit.kind === "verb" &&
        STOP.has(unit.lemma) &&
        next.some((one) => one.kind === "phrase" && FIGHTING.test(one.lower))),
  );
  const bare = frame.verb.lemma === "call" && !frame.preps.some(({ prep }) => prep === "for" || prep === "on");
  if (bare || !word || word.end - frame.verb.start > 320) return [];
  const addressed = discourse.partiesOf(
    frame.object ?? frame.preps.find(({ prep }) => prep === "on" || prep === "to")?.phrase ?? null,
  );
  const calm = own.find((unit) => unit.kind === "phrase" && CALM.test(unit.lower)) ?? word;
  return actors.slice(0, 1).map((actor) => {
    const others = addressed.filter((code) => code !== actor);
    const made = draft({
      scene,
      act: "APPEAL_FOR_RESTRAINT",
      actor,
      target: others.length === 1 ? (others[0] ?? null) : null,
    });
    return { ...made, end: Math.max(made.end, word.end, calm.end - made.start <= 320 ? calm.end : 0) };
  });
};

function restrains(units: readonly { kind: string; lower?: string }[], unit: { lemma: string }): boolean {
  if (unit.lemma === "de-escalate" || unit.lemma === "refrain") return true;
  return units.some((one) => one.kind === "phrase" && CALM.test(one.lower ?? ""));
}

export const APPEAL_RULES: readonly VerbRule[] = [onVerbs(appealed, URGE)];
