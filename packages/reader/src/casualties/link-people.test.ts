import { describe, expect, it } from "vitest";
import { casualties, figures } from "../testing.ts";

describe("what is told of one person", () => {
  it.each([
    ["A man was shot dead in the market. The victim, Ivo Brandt, 34, was a baker. Brandt was killed on the spot.", 1],
    ["A woman was killed by a shell. She was killed at home, a neighbour said.", 1],
    ["Gunmen killed a 40-year-old driver. The 40-year-old was killed near the bridge.", 1],
    ["Man shot dead in harbour\n\nA man was shot dead on Friday in the harbour.", 1],
    ["A boy was killed on Monday. Ivo Brandt was taken to hospital, where he died.", 1],
    ["A teen hospitalized after a weekend shooting has died.", 1],
    ["A man was shot on Monday. He was transported to the clinic and died a short time later.", 1],
    ["Police found the body of Ivo Brandt after the shooting.", 1],
  ])("is one claim with several spans in %s", (text, expected) => {
    const stated = casualties(text).filter(({ derived, effect }) => !derived && effect === "KILLED");
    expect(stated).toHaveLength(expected);
  });

  it.each([
    "A man was shot near the bridge. He died in hospital.",
    "Ivo Brandt was shot near the bridge. Brandt died in hospital.",
    "A boy was stabbed in the market. The boy was pronounced dead on arrival.",
  ])("is a death and no longer a wound in %s", (text) => {
    expect(figures(text).map((figure) => figure.split(" ")[0])).toEqual(["KILLED"]);
  });

  it.each([
    ["A man was killed. Another man was killed nearby."],
    ["A man was killed by a sniper. A woman was killed by a shell."],
    ["Ivo Brandt was killed by a sniper. Piet Molen was killed by a shell."],
    ["A 20-year-old man was killed by a sniper. A 60-year-old man was killed by a shell."],
  ])("stays two where sex, age, name or wording tell them apart: %s", (text) => {
    expect(figures(text).filter((figure) => figure.startsWith("KILLED"))).toHaveLength(2);
  });

  it("keeps someone wounded apart from someone killed", () => {
    expect(figures("A man was killed in the blast. A man was wounded at the gate.")).toHaveLength(2);
  });
});

describe("people told of without a count", () => {
  it.each([
    ["A shell hit the school. The teacher was killed.", "KILLED EXACT 1..1 CIVILIAN"],
    ["Gunmen shot dead the head of security.", "KILLED EXACT 1..1 POLICE"],
    ["Police arrested the attacker.", "DETAINED EXACT 1..1 MILITANT"],
    ["He died in the shelling.", "KILLED EXACT 1..1 MAN"],
    ["Soldiers opened fire on the car, killing her.", "KILLED EXACT 1..1 WOMAN"],
    ["Bystander wounded in market shooting", "INJURED EXACT 1..1 TOTAL"],
  ])("are counted once in %s", (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it.each([
    "He said the road was open.",
    "The teacher killed the snake.",
    "Nobody from the school has spoken.",
    "The driver could have been killed.",
  ])("are not counted in %s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});
