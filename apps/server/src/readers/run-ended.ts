import { CliFailure } from "../cli/cli-failure.ts";

/** What every further text would meet too: the command ends, and what it had done before stays. */
export class RunEnded extends CliFailure {}
