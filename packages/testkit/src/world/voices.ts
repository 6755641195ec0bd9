import { type Claimant, countryAdjective } from "@demarche/domain";
import type { Random } from "../seeded-random.ts";
import type { WorldIncident } from "./world.ts";

/** A claimant, and what it makes of every figure: its own side's guilt is less, the other's is more. */
export type Voice = { claimant: Claimant | null; bias: number };

function spoken(claimant: Omit<Claimant, "via">, bias: number): Voice {
  return { claimant: { ...claimant, via: null }, bias };
}

/** Who speaks of an incident: the ground's own officials and hospitals, whoever acted, the UN, the text itself. */
export function voicesOf({ country, province, actor, actorName }: WorldIncident): Voice[] {
  const adjective = countryAdjective(country);
  const ground = [
    spoken({ name: `the ${adjective} interior ministry`, kind: "GOVERNMENT", party: country }, 1),
    spoken({ name: `the governor of ${province}`, kind: "LOCAL_OFFICIAL", party: country }, 1),
    spoken({ name: `${province} hospital`, kind: "MEDICAL", party: country }, 1.15),
    spoken({ name: `${adjective} state television`, kind: "STATE_MEDIA", party: country }, 1),
  ];
  const other =
    actor === null
      ? spoken({ name: actorName, kind: "ARMED_GROUP", party: null }, 1.4)
      : spoken({ name: `the ${countryAdjective(actor)} army`, kind: "MILITARY", party: actor }, 0.5);
  const un = spoken({ name: "the United Nations", kind: "IGO", party: "UNO" }, 1);
  return [...ground, other, un, { claimant: null, bias: 1 }];
}

/** One of them; the ground's own ministry speaks most. */
export function voiceOf({ random, incident }: { random: Random; incident: WorldIncident }): Voice {
  const voices = voicesOf(incident);
  const place = Math.min(random.below(voices.length), random.below(voices.length));
  return voices[place] ?? { claimant: null, bias: 1 };
}
