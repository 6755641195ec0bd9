import { type ActRule, draft, hasParticle, lemmaIn, onAnyVerb, type Scene, setOf, type VerbRule } from "./act.ts";
import { contactOf, isDelegate, pairsOf, withPhrases } from "./contact.ts";

const PHONE = setOf("phone telephone");
const SPEAK = setOf("speak talk converse");
const TELL = setOf("tell inform assure warn urge ask");
const HAVE_CALL = setOf("hold have engage place make receive conduct take discuss");
const BY_PHONE = /\b(?:phone|telephone|telephones|videolink|video|line|hotline|call)\b/;
const CALL_NOUN =
  /(?:phone|telephone|video) ?(?:call|conversation|talk|discussion)s?|phone-?calls?|^(?:call|conversation)s?$/;
const RING = setOf("call ring");
const AUDIENCE =
  /reporter|journalist|media|press|parliament|lawmaker|nation|anchor|newspaper|agency|television|broadcaster/;

/** "called his counterpart": someone of another state, with nothing said about him. */
function rings({ units, frame }: Scene): boolean {
  if (!lemmaIn(frame, RING) || frame.second !== null || hasParticle(frame, "in", "home", "back", "out", "off"))
    return false;
  const quoted = units.slice(frame.at + 1, frame.stop + 1).some((unit) => unit.kind === "mark" && unit.tag === "QUOTE");
  const { object } = frame;
  return (
    !quoted &&
    isDelegate(object) &&
    (object.type === "OFFICIAL" || (object.type === "PERSON" && object.names.length > 0))
  );
}

const ON_THE_LINE = /(?:phone|telephone|video)[ -]?(?:call|conversation|talk|discussion)s?$/;

/** "In a phone call, …": the phrase that opens the sentence. */
function opensWithCall({ units, frame }: Scene): boolean {
  const at = units.findIndex((unit) => unit.kind === "phrase" && ON_THE_LINE.test(unit.lower));
  const before = units[at - 1];
  return at > 0 && at < frame.at && before?.kind === "mark" && ["in", "during"].includes(before.lower);
}

/** "spoke with his counterpart", "telephoned", "held a phone call". A talk face to face is no call. */
const called: ActRule = (scene) => {
  const { frame } = scene;
  if (frame.passive || !isDelegate(frame.subject)) return [];
  const noun = [frame.object, ...withPhrases(frame, "in", "during", "by", "over")].find(
    (phrase) => phrase !== null && CALL_NOUN.test(phrase.lower) && /phone|video/.test(phrase.lower),
  );
  const byPhone = frame.preps.some(
    ({ prep, phrase }) =>
      ["by", "over", "on", "via", "through", "in", "during"].includes(prep) && BY_PHONE.test(phrase.lower),
  );
  const onPhone =
    frame.verb.lemma === "be" && frame.preps.some(({ prep, phrase }) => prep === "on" && phrase.head === "phone");
  const speaks = lemmaIn(frame, SPEAK) || onPhone;
  const told = lemmaIn(frame, TELL) && isDelegate(frame.object) && (byPhone || opensWithCall(scene));
  const ringing = rings(scene);
  const others = [
    ...withPhrases(frame, "with", "to", "between", "from"),
    ...(told || ringing || lemmaIn(frame, PHONE) ? [frame.object] : []),
  ];
  const faceToFace = frame.preps.some(({ phrase }) =>
    /conference|meeting|summit|event|ceremony|forum|briefing|rally/.test(phrase.head),
  );
  if (faceToFace && !byPhone) return [];
  if (others.some((phrase) => phrase !== null && AUDIENCE.test(phrase.lower))) return [];
  const counts =
    byPhone || told || ringing || lemmaIn(frame, PHONE) || speaks || (noun !== undefined && lemmaIn(frame, HAVE_CALL));
  if (!counts) return [];
  const people = others.filter((phrase) => phrase !== null && (phrase.type === "OFFICIAL" || phrase.type === "PERSON"));
  if (speaks && !byPhone && people.length === 0) return [];
  const contact = contactOf({ scene, subject: frame.subject, others });
  if (!contact) return [];
  return pairsOf(contact.parties).map(([actor, target]) =>
    draft({
      scene,
      act: "PHONE_CALL",
      actor,
      target,
      participants: contact.participants,
      extra: [...contact.phrases, noun ?? null],
    }),
  );
};

export const CALL_RULES: readonly VerbRule[] = [onAnyVerb(called)];
