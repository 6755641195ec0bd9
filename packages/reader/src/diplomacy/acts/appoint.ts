import type { PartyCode } from "@demarche/domain";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import {
  type ActRule,
  draft,
  hasParticle,
  lemmaIn,
  onVerbs,
  prepOf,
  type Scene,
  sceneOf,
  setOf,
  type VerbRule,
} from "./act.ts";
import { pairUp, placesOf } from "./envoy.ts";

const APPOINT = setOf("appoint name nominate designate pick choose select accredit post install tap");
const SEND = setOf("send");
const PRESENT = setOf("present hand submit deliver");
const HEAD = setOf("head lead run be serve");

/** "to be its ambassador", "to serve as ambassador". */
const postOf = (frame: Frame): NounPhrase | null => frame.object ?? prepOf(frame, "as");

/** "Chad named [a name] as ambassador", in a text on Chad and Mali: to the other side. */
function isFacing({ frame, discourse }: Scene, post: NounPhrase, senders: PartyCode[]): boolean {
  const bare =
    post.level === "AMBASSADOR" && /^(?:an? |its |his |her |their |the )?(?:new |next )?ambassador$/.test(post.lower);
  const named = frame.object?.type === "PERSON" && frame.object.names.length > 0;
  return bare && named && senders.length === 1 && senders.every((code) => discourse.dyad.includes(code));
}

/** "named X ambassador to Y", "appointed an ambassador in", "chosen to head the embassy in". */
const appointed: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const heading =
    frame.governor !== null &&
    lemmaIn(frame, HEAD) &&
    lemmaIn(frame.governor, APPOINT) &&
    (frame.object?.type === "MISSION" ||
      (["be", "serve"].includes(frame.verb.lemma) && postOf(frame)?.type === "ENVOY"));
  const sends = lemmaIn(frame, SEND) && !hasParticle(frame, "back", "home", "away", "packing");
  if (!heading && !lemmaIn(frame, APPOINT) && !sends) return [];
  const posts = heading ? [postOf(frame)] : [frame.object, frame.second, prepOf(frame, "as")];
  const post = posts.find(
    (phrase): phrase is NounPhrase => phrase !== null && (phrase.type === "ENVOY" || phrase.type === "MISSION"),
  );
  const level = post?.level ?? null;
  if (!post || (!heading && post.type !== "ENVOY") || (post.type === "ENVOY" && level === null)) return [];
  if (/persona/.test(frame.second?.lower ?? "")) return [];
  const background = frame.passive && !frame.verb.finite && !heading;
  if (background) return [];
  const main = heading && frame.governor ? frame.governor : frame;
  const actors = discourse.partiesOf(main.subject);
  const senders: PartyCode[] =
    actors.length > 0
      ? actors
      : post.parties.length > 0
        ? post.parties
        : main.passive || heading || !post.plural || !frame.verb.infinitive
          ? []
          : discourse.pair();
  const last = discourse.recentEnvoy();
  const worded = post.host.length > 0 ? post.host : placesOf(frame, "to", "in");
  const successor = worded.length === 0 && last !== null && senders.length === 1 && last.sender === senders[0];
  const hosts = successor ? last.hosts : worded;
  const facing = isFacing(scene, post, senders);
  const renewed =
    facing || (hasParticle(frame, "again", "anew") && senders.every((code) => discourse.dyad.includes(code)));
  const open = hosts.length === 0 && senders.length < 2 && scene.modality === "FACT";
  if (senders.length === 0 || (open && !renewed)) return [];
  return pairUp({ scene, from: senders, to: hosts.length > 0 ? hosts : senders }).map(({ from, to }) =>
    draft({
      scene: main === frame ? scene : sceneOf(scene, main),
      act: "AMBASSADOR_APPOINTED",
      actor: from,
      target: to,
      level,
      extra: [post],
      actorNamed: actors.length > 0,
    }),
  );
};

/** "[name] will be Chad's new ambassador", "becomes ambassador to Chad". */
const becoming: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const post = frame.object;
  const person =
    frame.subject?.type === "PERSON" || frame.subject?.type === "OFFICIAL" || frame.subject?.type === "PRONOUN";
  if (post?.type !== "ENVOY" || post.level === null || !person || frame.passive) return [];
  const coming =
    frame.verb.lemma === "become" || (scene.modality === "FUTURE" && frame.verb.auxiliaries.includes("will"));
  const fresh = /\b(?:new|next|first)\b/.test(post.lower);
  if (!coming || (frame.verb.lemma === "be" && !fresh)) return [];
  const senders = post.parties.length > 0 ? post.parties : discourse.partiesOf(frame.subject);
  const hosts = post.host.length > 0 ? post.host : placesOf(frame, "to", "in");
  if (hosts.length === 0 && !fresh) return [];
  return pairUp({ scene, from: senders.slice(0, 1), to: hosts }).map(({ from, to }) =>
    draft({ scene, act: "AMBASSADOR_APPOINTED", actor: from, target: to, level: post.level, extra: [post] }),
  );
};

const isPapers = (phrase: NounPhrase | null, { preps }: Frame): boolean =>
  /credentials$/.test(phrase?.head ?? "") ||
  (/^letters?$/.test(phrase?.head ?? "") &&
    preps.some(({ prep, phrase: of }) => prep === "of" && of.head === "credence"));

/** "the new ambassador presented her credentials". */
const accredited: ActRule = (scene) => {
  const { frame } = scene;
  const post = frame.subject;
  const presents = lemmaIn(frame, PRESENT) && isPapers(frame.object, frame);
  if (frame.passive || !presents || post?.type !== "ENVOY" || post.parties.length === 0) return [];
  const hosts = post.host.length > 0 ? post.host : placesOf(frame, "in", "to");
  return pairUp({ scene, from: post.parties.slice(0, 1), to: hosts }).map(({ from, to }) =>
    draft({ scene, act: "AMBASSADOR_APPOINTED", actor: from, target: to, level: post.level, participants: post.names }),
  );
};

const ACCEPT = setOf("accept receive");

/** "accepted the credentials of the new ambassador". */
const accepted: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const post = prepOf(frame, "of", "from");
  if (!lemmaIn(frame, ACCEPT) || !/credentials$/.test(frame.object?.head ?? "") || post?.type !== "ENVOY") return [];
  const hosts = [...post.host, ...discourse.partiesOf(frame.subject)];
  return pairUp({ scene, from: post.parties, to: hosts.slice(0, 1) }).map(({ from, to }) =>
    draft({ scene, act: "AMBASSADOR_APPOINTED", actor: from, target: to, level: post.level, extra: [post] }),
  );
};

/** "presented his credentials in Tashkent", "accepted the credentials of [name]", "accredited [name]": someone the text knows. */
const accreditedByName: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const papers = [frame.object, prepOf(frame, "of")].some((one) => isPapers(one, frame));
  const presents = papers && lemmaIn(frame, PRESENT);
  const accepts = papers && lemmaIn(frame, ACCEPT);
  const person = presents ? frame.subject : accepts ? prepOf(frame, "of", "from") : frame.object;
  const known = person?.type === "PERSON" && person.names.length > 0;
  if (!known || frame.passive || !(presents || accepts || frame.verb.lemma === "accredit")) return [];
  const hosts = presents ? placesOf(frame, "in", "to") : discourse.partiesOf(frame.subject);
  const [host] = hosts;
  const sender = discourse.partiesOf(person)[0] ?? (host ? discourse.senderTo(host) : null);
  return !host || !sender || sender === host
    ? []
    : [
        draft({
          scene,
          act: "AMBASSADOR_APPOINTED",
          actor: sender,
          target: host,
          level: "AMBASSADOR",
          participants: person.names,
          extra: [person],
        }),
      ];
};

/** "the two exchanged new ambassadors", "agreed to exchange envoys": each one to the other. */
const exchanged: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const post = frame.object;
  const bare = post?.type === "ENVOY" && post.plural && post.parties.length === 0 && post.possessive === null;
  const done = scene.modality === "FACT" && frame.passive;
  const fresh = done || /\bnew\b/.test(post?.lower ?? "") || scene.modality === "AGREED" || scene.modality === "FUTURE";
  if (!bare || !fresh || post.level !== "AMBASSADOR" || hasParticle(frame, "again", "back")) return [];
  const worded = frame.passive ? [] : discourse.partiesOf(frame.subject);
  const both = worded.length === 1 ? [...worded, ...placesOf(frame, "with")] : worded;
  const sides = both.length > 0 ? both : discourse.pair();
  return sides.length !== 2
    ? []
    : pairUp({ scene, from: sides, to: sides }).map(({ from, to }) =>
        draft({ scene, act: "AMBASSADOR_APPOINTED", actor: from, target: to, level: post.level }),
      );
};

const isPostWorded = ({ units, frame }: Scene): boolean =>
  units.some(
    (unit) => unit.kind === "phrase" && unit.type === "ENVOY" && unit.level !== null && unit.start < frame.verb.start,
  );

/** "Chad named [name] as its ambassador to Mali, Mali named [name] to N'Djamena": the post is worded once. */
const namedToo: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const person = frame.object?.type === "PERSON" && frame.object.names.length > 0 && frame.second === null;
  const last = discourse.lastPost;
  if (frame.passive || !person || last === null || !isPostWorded(scene)) return [];
  const worded = placesOf(frame, "to");
  const hosts = worded.length > 0 || frame.preps.length > 0 || last.actor === null ? worded : [last.actor];
  return discourse
    .partiesOf(frame.subject)
    .filter((actor) => actor === last.target)
    .flatMap((actor) =>
      hosts
        .filter((target) => target === last.actor)
        .map((target) => draft({ scene, act: "AMBASSADOR_APPOINTED", actor, target, level: last.level })),
    );
};

export const APPOINT_RULES: readonly VerbRule[] = [
  onVerbs(exchanged, setOf("exchange swap")),
  onVerbs(namedToo, APPOINT, SEND),
  onVerbs(appointed, APPOINT, HEAD, SEND),
  onVerbs(becoming, setOf("be become")),
  onVerbs(accredited, PRESENT),
  onVerbs(accepted, ACCEPT),
  onVerbs(accreditedByName, PRESENT, ACCEPT, setOf("accredit")),
];
