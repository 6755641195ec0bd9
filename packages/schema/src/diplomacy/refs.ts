import type { ActView, MissionOverlay, MissionPeriod, MissionView, ReportedReading } from "@demarche/domain";
import { builder } from "../builder.ts";
import type { At } from "../crises/refs.ts";

export type ActShape = { at: At; act: ActView };
export type MissionShape = { at: At; mission: MissionView };
export type OverlayShape = { at: At; overlay: MissionOverlay };
export type ReportedShape = { at: At; reading: ReportedReading };
export type PeriodShape = { at: At; period: MissionPeriod };

export const DiplomaticActObject = builder.objectRef<ActShape>("DiplomaticAct");
export const MissionType = builder.objectRef<MissionShape>("Mission");
export const MissionOverlayType = builder.objectRef<OverlayShape>("MissionOverlay");
export const ReportedReadingType = builder.objectRef<ReportedShape>("ReportedReading");
export const MissionPeriodType = builder.objectRef<PeriodShape>("MissionPeriod");
