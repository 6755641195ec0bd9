import type { CrisisScope, Moment } from "@demarche/domain";
import { builder } from "../builder.ts";

/** Where a value was read: the crisis and the moment that its children inherit. */
export type At = { crisisId: string; moment: Moment };

export type CrisisShape = { scope: CrisisScope; moment: Moment };

export const CrisisType = builder.objectRef<CrisisShape>("Crisis");

export const atCrisis = ({ scope }: CrisisShape, moment: Moment): At => ({ crisisId: scope.id, moment });
