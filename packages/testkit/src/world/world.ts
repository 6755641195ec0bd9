import type { IncidentKind, IsoDay, IsoInstant, PartyCode, SourceGrade } from "@demarche/domain";
import type { DiplomaticStep } from "./missions.ts";

/** How large a world, and which: the same request gives the same world. */
export type WorldRequest = { claims: number; seed: number };

/** A made-up stretch of news: what happened, and the documents that tell of it in the order they arrive. */
export type World = {
  seed: number;
  crises: WorldCrisis[];
  sources: WorldSource[];
  documents: DocumentPlan[];
};

/** `host`: where its texts stand, and no other source's. */
export type WorldSource = { name: string; host: string; grade: SourceGrade | null };

export type WorldCrisis = {
  slug: string;
  title: string;
  parties: PartyCode[];
  startsOn: IsoDay;
  endsOn: IsoDay;
  /** In the order of their days. */
  incidents: WorldIncident[];
  /** One per ordered pair of parties. */
  missions: WorldMission[];
};

/** What happened. `killed` and `injured` are what the figures come to in the end. */
export type WorldIncident = {
  kind: IncidentKind;
  /** Acting state; null: an armed group of that name. */
  actor: PartyCode | null;
  actorName: string;
  country: PartyCode;
  admin1: string;
  province: string;
  place: string;
  date: IsoDay;
  killed: number;
  injured: number;
};

export type WorldMission = { sending: PartyCode; receiving: PartyCode; steps: DiplomaticStep[] };

/** A document before it is written; `seed` decides its words. */
export type DocumentPlan = {
  seed: number;
  crisis: number;
  source: number;
  /** The incident that is its news, by its place in the crisis. */
  lead: number;
  /** How many claims it makes. */
  claims: number;
  publishedAt: IsoInstant;
  /** What the record is told of the publication: an instant, a day, or nothing. */
  dated: "INSTANT" | "DAY" | "UNKNOWN";
  arrivesAt: IsoInstant;
  /** The plan whose text it carries, shortened or not, under its own first line. */
  copyOf: DocumentPlan | null;
  /** Name of the agency that it credits. */
  agency: string | null;
  /** A grade that is given to its source with it. */
  grade: SourceGrade | null;
};
