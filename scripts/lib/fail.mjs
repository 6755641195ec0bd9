/** Ends the script with one sentence for the person who ran it. */
export class ScriptFailure extends Error {}

/** Runs a script's main function; an expected failure is one sentence and exit status 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof ScriptFailure)) throw error;
    process.stderr.write(`\n${error.message}\n`);
  }
}
