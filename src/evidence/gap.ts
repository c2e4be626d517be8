import { z } from 'zod';

/** What could not be read. `runs`, `jobs` and `files` make the verdict weaker; the others cost a section. */
export const Gap = z.strictObject({
  about: z.enum([
    'runs',
    'jobs',
    'files',
    'pull request',
    'rules',
    'checks',
    'logs',
    'artifacts',
    'workflows',
    'plan',
    'baseline',
    'reports',
    'config',
    'dependents',
    'size',
  ]),
  text: z.string().describe('One sentence: what is missing, why, and what would bring it.'),
});
export type Gap = z.infer<typeof Gap>;
