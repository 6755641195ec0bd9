import type { RunResult, Statement } from "better-sqlite3";
import { Column, type DriverValueDecoder, Param, Placeholder } from "drizzle-orm";

type Values = Record<string, unknown>;
type Decoder = DriverValueDecoder<unknown, unknown>;
type Field = { path: string[]; field: Column | { decoder: Decoder } | { sql: { decoder: Decoder } } };

/** What drizzle's prepared statement holds: the driver's own, what to bind in which order, and what is selected. */
type Compiled = { stmt: Statement; query: { params: unknown[] }; fields: Field[] | undefined };

/**
 * A statement that drizzle prepared, run straight by the driver. Drizzle asks each parameter, and each value of each
 * row, what it is every time; here that is asked once. Rows come out as drizzle gives them.
 */
export function runner(prepared: object): (values: Values) => unknown {
  const { query, fields, ...compiled } = prepared as Compiled;
  const stmt = compiledOnce(compiled.stmt);
  const binders = query.params.map(binderOf);
  const bind = (values: Values) => binders.map((binder) => binder(values));
  if (!stmt.reader) return (values) => stmt.run(bind(values));
  stmt.raw(true);
  const row = rowMaker(fields ?? []);
  return (values) => (stmt.all(bind(values)) as unknown[][]).map(row);
}

/** SQLite compiles a statement anew each time that a bare parameter is bound to its limit; an expression it leaves alone. */
function compiledOnce(stmt: Statement): Statement {
  const source = stmt.source.replaceAll(" limit ?", " limit (? + 0)");
  return source === stmt.source ? stmt : stmt.database.prepare(source);
}

/** A statement that drizzle prepared to insert so many rows of these columns, run straight by the driver. */
export function rowInserter(options: { prepared: object; columns: readonly (readonly [string, Column])[] }) {
  const { stmt } = options.prepared as Compiled;
  const columns = options.columns.map(([name, column]) => ({ name, encoder: isPlain(column) ? null : column }));
  return (rows: readonly Values[]): RunResult => {
    const bound: unknown[] = [];
    for (const values of rows) {
      for (const { name, encoder } of columns) {
        const value = given({ values, name });
        bound.push(value === null || encoder === null ? value : encoder.mapToDriverValue(value));
      }
    }
    return stmt.run(bound);
  };
}

function isPlain(encoder: Pick<Column, "mapToDriverValue">): boolean {
  return encoder.mapToDriverValue === Column.prototype.mapToDriverValue;
}

function binderOf(param: unknown): (values: Values) => unknown {
  if (param instanceof Placeholder) return (values) => given({ values, name: param.name });
  if (!(param instanceof Param) || !(param.value instanceof Placeholder)) return () => param;
  const { encoder } = param;
  const { name } = param.value;
  if (isPlain(encoder)) return (values) => given({ values, name });
  return (values) => encoder.mapToDriverValue(given({ values, name }));
}

function given({ values, name }: { values: Values; name: string }): unknown {
  const value = values[name];
  if (value === undefined) throw new Error(`Nothing was given for "${name}"`);
  return value;
}

function rowMaker(fields: readonly Field[]): (row: readonly unknown[]) => Values {
  const columns = fields.map(({ path, field }) => ({ name: path.join("."), decode: decoderOf(field) }));
  return (row) => {
    const made: Values = {};
    let index = 0;
    for (const { name, decode } of columns) {
      const value = row[index];
      made[name] = value === null || decode === null ? value : decode(value);
      index += 1;
    }
    return made;
  };
}

/** Null where the driver's value is the value. */
function decoderOf(field: Field["field"]): ((value: unknown) => unknown) | null {
  const decoder = field instanceof Column ? field : "decoder" in field ? field.decoder : field.sql.decoder;
  const plain = decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue;
  return plain ? null : (value) => decoder.mapFromDriverValue(value);
}
