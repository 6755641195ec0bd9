import type { PartyCode } from "@demarche/domain";
import { placeParties } from "../syntax/attach.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import type { NominalRow, NominalScene } from "./nominal.ts";

export type Sides = { sides: { from: PartyCode; to: PartyCode }[]; named: boolean };

const DECIDING = new Set(
  "announce endorse approve order decide declare confirm authorise authorize answer respond retaliate reply react".split(
    " ",
  ),
);
const ACROSS = ["across", "in", "from"];

type Input = { scene: NominalScene; row: NominalRow; object: NounPhrase };

const distinct = (codes: PartyCode[]): PartyCode[] => [...new Set(codes)];

/** Who decides in the clause that the noun stands in. */
function deciderOf({ discourse, frame }: NominalScene): PartyCode[] {
  return frame && !frame.passive ? discourse.partiesOf(frame.subject) : [];
}

/** Whose act the noun is: "Chad's recall", "the recall by Chad", or whoever orders it or calls the envoy "its". */
function ownersOf({ scene, row, object }: Input): PartyCode[] {
  const by = scene.preps.filter(({ prep }) => prep === "by").flatMap(({ phrase }) => scene.discourse.partiesOf(phrase));
  const worded = [...scene.phrase.modifiers, ...by];
  if (worded.length > 0) return worded;
  const unsaid = object.type === "ENVOY" && object.parties.length === 0 && !object.plural;
  const orders = DECIDING.has(scene.frame?.verb.lemma ?? "");
  if (row.side === "HOST") return object.possessive === null && orders ? deciderOf(scene) : [];
  return object.possessive !== null || (unsaid && orders) ? deciderOf(scene) : [];
}

/** An expulsion, a closure, a summons: the host acts upon the sender. */
function byHost(input: Input): Sides {
  const { scene, object } = input;
  const { discourse, frame, preps } = scene;
  const owners = ownersOf(input);
  const speaker = deciderOf(scene);
  const own = speaker.length > 0 || frame?.passive ? speaker : discourse.lastAgents.slice(0, 1);
  if (object.type === "MISSION" && object.possessive !== null && owners.length === 0)
    return {
      sides: own.flatMap((from) => object.host.filter((to) => to !== from).map((to) => ({ from, to }))),
      named: true,
    };
  const nationals = object.type === "OTHER" ? object.modifiers : [];
  const worded = object.parties.length > 0 ? object.parties : nationals;
  const senders = worded.length > 0 ? worded : object.possessive !== null ? own : [];
  const places = preps.filter(({ prep }) => ACROSS.includes(prep)).flatMap(({ phrase }) => placeParties(phrase));
  const across = [...places, ...object.host].filter((code) => !senders.includes(code));
  const told = distinct(owners.length > 0 ? owners : across);
  const facing =
    told.length === 0 && object.possessive !== null ? senders.map((code) => discourse.otherThan(code)) : [];
  const hosts = [...told, ...facing].filter((code): code is PartyCode => code !== null);
  return {
    sides: hosts.flatMap((from) => senders.filter((to) => to !== from).map((to) => ({ from, to }))),
    named: true,
  };
}

/** Who acts where the sender, or both sides, act. */
function sendersOf(input: Input, owners: PartyCode[], aimed: PartyCode[]): { senders: PartyCode[]; named: boolean } {
  const { scene, row, object } = input;
  const { discourse, preps } = scene;
  const subject = row.side === "BOTH" ? deciderOf(scene) : [];
  const worded = distinct(object.type === "TIES" ? [...owners, ...subject] : [...owners, ...object.parties]);
  const named = worded.length > 0;
  if (worded.some((code) => !aimed.includes(code)))
    return { senders: worded.filter((code) => !aimed.includes(code) || owners.includes(code)), named };
  if (named) return { senders: worded, named };
  const both = object.pair || object.plural || preps.some(({ phrase }) => phrase.type === "PAIR");
  if (both) return { senders: discourse.pair(), named };
  return { senders: object.type === "TIES" ? discourse.lastAgents.slice(0, 1) : [], named };
}

function bySender(input: Input): Sides {
  const { scene, object } = input;
  const withWhom = scene.preps
    .filter(({ prep }) => prep === "with")
    .flatMap(({ phrase }) => scene.discourse.partiesOf(phrase));
  const aimed = object.type === "TIES" ? [...object.parties, ...withWhom] : [];
  const { senders, named } = sendersOf(input, ownersOf(input), aimed);
  const targets = object.type === "TIES" ? aimed : object.host;
  const sides = senders.flatMap((from) => {
    const worded = targets.filter((code) => code !== from);
    const mutual = senders.length === 2 ? senders.filter((code) => code !== from) : [scene.discourse.otherThan(from)];
    return (worded.length > 0 ? worded : mutual).flatMap((to) => (to === null ? [] : [{ from, to }]));
  });
  return { sides, named };
}

/** Who does what a noun of action tells, and to whom. */
export const sidesOf = (input: Input): Sides => (input.row.side === "HOST" ? byHost(input) : bySender(input));
