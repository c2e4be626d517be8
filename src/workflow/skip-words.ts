const IN_BRACKETS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i;
/** A trailer at the end of the message. */
const TRAILER = /^skip-checks:[ \t]*true[ \t]*$/im;

/**
 * The words of a commit message that keep `push` and `pull_request` from starting workflows; null without any.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/skip-workflow-runs
 */
export function skipWords(message: string): string | null {
  return (IN_BRACKETS.exec(message) ?? TRAILER.exec(message))?.[0].trim() ?? null;
}
