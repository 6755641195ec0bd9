import type { PartyCode } from "@demarche/domain";
import { type Draft, draft, lemmaIn, type Scene, setOf } from "./act.ts";
import { type EnvoyView, levelOfView, pairUp } from "./envoy.ts";

/** Whose envoys are sent away by more states than one: those that others have sent away, or of the state that the text is about. */
function unsaidSenders({ discourse }: Scene, hosts: PartyCode[]): PartyCode[] {
  const last = discourse.lastExpulsion?.target ?? null;
  if (last !== null && !hosts.includes(last) && !hosts.some((code) => discourse.dyad.includes(code))) return [last];
  const [main] = discourse.states;
  return main !== undefined && !hosts.includes(main) && !hosts.some((code) => discourse.dyad.includes(code))
    ? [main]
    : [];
}

export type Expulsion = { scene: Scene; view: EnvoyView; actors: PartyCode[]; places: PartyCode[] };

/** Who sends away whose envoys: the subject, a worded host, or the post; each pair of states once. */
export function expulsions({ scene, view, actors, places }: Expulsion): Draft[] {
  if (view.relation === "OWN") return [];
  const senders = view.senders;
  const worded = [...view.phrase.host, ...places].filter((code) => !senders.includes(code));
  const others = actors.filter((code) => !senders.includes(code));
  const known = others.length > 0 ? others : worded.length > 0 ? worded : view.hosts;
  const elsewhere = scene.frame.preps.some(({ prep, phrase }) => prep === "from" && phrase.type === "OTHER");
  if (senders.length === 0 && elsewhere) return [];
  if (senders.length === 0)
    return pairUp({ scene, from: known.slice(0, 3), to: unsaidSenders(scene, known) }).map(({ from, to }) =>
      one({ scene, view, from, to, named: true }),
    );
  return senders.flatMap((sender) => {
    const hosts =
      known.length > 0 ? known : [scene.discourse.otherThan(sender)].filter((code): code is PartyCode => code !== null);
    return hosts
      .filter((host) => host !== sender)
      .map((host) => one({ scene, view, from: host, to: sender, named: actors.length > 0 || worded.length > 0 }));
  });
}

export const LABEL = setOf("declare label pronounce name brand designate call make");

/** "expelled two": of the envoys told of before. */
export const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/;

const one = (input: { scene: Scene; view: EnvoyView; from: PartyCode; to: PartyCode; named: boolean }): Draft =>
  draft({
    scene: input.scene,
    act: "AMBASSADOR_EXPELLED",
    actor: input.from,
    target: input.to,
    actorNamed: input.named,
    extra: lemmaIn(input.scene.frame, LABEL) ? [input.scene.frame.second] : [],
    level: COUNT.test(input.view.phrase.lower) ? "NONE" : levelOfView(input.view),
  });
