import { z } from 'zod';
import { byText } from './order.ts';

/**
 * What was not read: it could not be, or there was too much of it. `runs`, `jobs`, `files` and `config` make the
 * verdict weaker; the others cost a section.
 */
export const Gap = z.strictObject({
  about: z
    .enum([
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
      'budget',
    ])
    .describe(
      'What it is about. `runs`, `jobs`, `files` and `config` make the verdict weaker; the others cost a section. `size`: what was left out of this file; `budget`: what is not read because there is too much of it.',
    ),
  text: z.string().describe('One sentence: what is missing, why, and what would bring it.'),
});
export type Gap = z.infer<typeof Gap>;

/** Gaps by what they are about, then by their text: no matter which request was answered first. */
export function inOrder(gaps: readonly Gap[]): Gap[] {
  const place = ({ about }: Gap): number => Gap.shape.about.options.indexOf(about);
  return [...gaps].sort((one, other) => place(one) - place(other) || byText(one.text, other.text));
}
