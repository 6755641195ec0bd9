import { isCalendarDay } from "@demarche/intake";
import { z } from "zod";
import type { DaysRequest } from "../contract.ts";

export const day = z.string().refine(isCalendarDay, "is no calendar day: write it as 2024-01-31");

export const days: z.ZodType<DaysRequest> = z
  .strictObject({ start: day, end: day })
  .refine(({ start, end }) => start <= end, "ends before it starts");
