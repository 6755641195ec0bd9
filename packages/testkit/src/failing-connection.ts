import type Sqlite from "better-sqlite3";

/** Makes the n-th thing that a connection does from now on fail, as a disk would; null: nothing fails. */
export type Failing = { failAt(steps: number | null): void; attach(connection: Sqlite.Database): void };

type Step = (...args: never[]) => unknown;

export function failingConnection(): Failing {
  let left: number | null = null;
  const step = () => {
    if (left === null) return;
    left -= 1;
    if (left >= 0) return;
    left = null;
    throw Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR_WRITE" });
  };
  const failing = <Call extends Step>(call: Call) =>
    ((...args: Parameters<Call>) => {
      step();
      return call(...args);
    }) as Call;
  return {
    failAt(steps) {
      left = steps;
    },
    /** Before its statements are prepared. */
    attach(connection) {
      const [prepare, exec] = [connection.prepare.bind(connection), connection.exec.bind(connection)];
      connection.prepare = ((sql: string) => {
        const statement = prepare(sql);
        for (const verb of ["run", "get", "all"] as const) {
          Object.assign(statement, { [verb]: failing(statement[verb].bind(statement)) });
        }
        return statement;
      }) as typeof connection.prepare;
      connection.exec = (sql) => {
        if (sql !== "ROLLBACK") step();
        return exec(sql);
      };
    },
  };
}
