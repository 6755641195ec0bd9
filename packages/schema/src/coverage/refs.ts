import type { ContradictionView, CoverageFact, CoverageView, OriginView, SourceCoverage } from "@demarche/domain";
import { builder } from "../builder.ts";
import type { At } from "../crises/refs.ts";

export type CoverageShape = { at: At };
export type FactShape = { at: At; fact: CoverageFact };
export type CellShape = { at: At; cell: CoverageFact["cells"][number] };
export type SourceCoverageShape = { at: At; coverage: CoverageView; row: SourceCoverage };
export type OriginShape = { at: At; origin: OriginView };
export type OriginLinkShape = { at: At; link: OriginView["links"][number] };
export type ContradictionShape = { at: At; contradiction: ContradictionView };
export type MemberShape = { at: At; member: ContradictionView["members"][number] };

export const CoverageType = builder.objectRef<CoverageShape>("Coverage");
export const CoverageFactType = builder.objectRef<FactShape>("CoverageFact");
export const CoverageCellType = builder.objectRef<CellShape>("CoverageCell");
export const SourceCoverageType = builder.objectRef<SourceCoverageShape>("SourceCoverage");
export const OriginType = builder.objectRef<OriginShape>("Origin");
export const OriginLinkType = builder.objectRef<OriginLinkShape>("OriginLink");
export const ContradictionType = builder.objectRef<ContradictionShape>("Contradiction");
export const ContradictionMemberType = builder.objectRef<MemberShape>("ContradictionMember");
