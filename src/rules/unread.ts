import type { Evidence } from '../evidence/evidence.ts';
import type { Gap } from '../evidence/gap.ts';
import type { Rule } from './rule.ts';

/** What must be read for the verdict to stand on all of it. */
const needed: Partial<Record<Gap['about'], string>> = {
  runs: 'not all runs were read',
  jobs: 'not all jobs were read',
  files: 'not all changed files could be read',
  config: 'the configuration could not be read',
};

/**
 * Debt: runs, jobs, changed files or the configuration were not read; files also when the pull request, which would name
 * them, is not known. Other gaps cost a section, never the outcome.
 */
export const evidenceUnread: Rule<'debt'> = {
  id: 'evidence unread',
  outcomes: { debt: 'green' },
  find: ({ evidence }) =>
    evidence.gaps.flatMap(({ about, text }) => {
      const words = wordsFor(about, evidence);
      if (words === undefined) return [];
      return [
        {
          status: 'new',
          outcome: 'debt',
          headline: [words],
          text: [text],
          remedy: ['look at it on GitHub, or run Docket again on this commit once it can be read'],
          url: null,
        },
      ];
    }),
};

function wordsFor(about: Gap['about'], { changes }: Evidence): string | undefined {
  const unknown = about === 'pull request' && changes.source === 'none';
  return unknown ? 'the pull request could not be read' : needed[about];
}
