import type { Rule } from './rule.ts';

/** What must be read for the verdict to stand on all of it. */
const needed: Record<string, string> = {
  runs: 'not all runs could be read',
  jobs: 'not all jobs could be read',
  files: 'not all changed files could be read',
};

/** Debt: runs, jobs or changed files could not be read. Other gaps cost a section, never the outcome. */
export const unreadEvidence: Rule = ({ evidence }) =>
  evidence.gaps.flatMap(({ about, text }) => {
    const words = needed[about];
    return words === undefined
      ? []
      : [
          {
            rule: 'evidence unread',
            outcome: 'debt',
            headline: [words],
            text: [text],
            remedy: ['run Docket again on this commit once that can be read'],
            url: null,
          },
        ];
  });
