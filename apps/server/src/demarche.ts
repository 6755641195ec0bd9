import packageFile from "../package.json" with { type: "json" };
import { endQuietlyOnClosedPipe } from "./cli/print.ts";
import { reportFailure } from "./cli/report-failure.ts";
import { buildProgram } from "./program.ts";

endQuietlyOnClosedPipe();
try {
  await buildProgram(packageFile.version).parseAsync();
} catch (error) {
  reportFailure(error);
}
