/** Rows as columns that line up, two blanks between them; the last column runs free. Columns in `right` are set right. */
export function textTable({ rows, right = [] }: { rows: string[][]; right?: number[] }): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? "")].length)));
  const line = (row: string[]) =>
    row.map((cell, column) => pad({ cell, width: widths[column] ?? 0, right: right.includes(column) }));
  return rows.map((row) => line(row).join("  ").trimEnd()).join("\n");
}

function pad({ cell, width, right }: { cell: string; width: number; right: boolean }): string {
  const blanks = " ".repeat(Math.max(0, width - [...cell].length));
  return right ? blanks + cell : cell + blanks;
}
