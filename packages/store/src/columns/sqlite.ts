import { blob, integer as sqliteInteger, text as sqliteText } from "drizzle-orm/sqlite-core";

export { foreignKey, index, primaryKey, sqliteTable as table, uniqueIndex } from "drizzle-orm/sqlite-core";

/** A string. */
export const text = (name: string) => sqliteText(name);

/** A whole number of at most 53 bits. */
export const integer = (name: string) => sqliteInteger(name);

/** An id made by the app: typed prefix, then 26 characters that sort by time. */
export const id = (name = "id") => sqliteText(name);

/** A UTC instant, `2024-01-19T08:30:00.000Z`: sorts as text. */
export const instant = (name: string) => sqliteText(name);

/** A calendar day, `2024-01-19`. */
export const day = (name: string) => sqliteText(name);

/** A primary key that the database counts up. */
export const counter = (name: string) => sqliteInteger(name).primaryKey();

/** One of a closed list of words. */
export const oneOf = <Word extends string, const Words extends Readonly<[Word, ...Word[]]>>(
  name: string,
  words: Words,
) => sqliteText(name, { enum: words });

/** JSON, never null; parsed at the boundary by the repository that reads it. */
export const json = (name: string) => sqliteText(name, { mode: "json" }).$type<unknown>();

/** Bytes as they came. */
export const bytes = (name: string) => blob(name, { mode: "buffer" }).$type<Uint8Array>();
