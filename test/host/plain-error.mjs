/** An error that is a full sentence for the person at the keyboard: shown without a stack. */
export class PlainError extends Error {}

/** Runs a command-line tool's main function; what goes wrong ends in one message and exit code 1. */
export async function runTool(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
