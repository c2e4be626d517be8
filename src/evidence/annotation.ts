import { z } from 'zod';

/** What a job says of a place in a file, or of itself. The same text of a job counts once. */
export const Annotation = z.strictObject({
  level: z.enum(['notice', 'warning', 'failure']),
  message: z.string().describe('One line of at most 300 characters, secrets masked.'),
  path: z.string().nullable().describe('The file that it speaks of; null: it speaks of the job as a whole.'),
  line: z.int().nullable(),
  title: z.string().nullable(),
  times: z.int().describe('How often the job gives this text; `path` and `line` are those of the first.'),
});
export type Annotation = z.infer<typeof Annotation>;

const EXIT_CODE = /^Process completed with exit code -?\d+\.?$/;

/**
 * Whether the runner itself says that the command of a step failed. `continue-on-error` does not silence it.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandler.cs
 */
export function isExitCode({ level, path, message }: Annotation): boolean {
  return level === 'failure' && path === null && EXIT_CODE.test(message);
}
