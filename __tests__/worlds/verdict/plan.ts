import { pullRequest, type Situation } from './change.ts';

const plan = (rows: string[], paths: string[]): string =>
  [
    '# M14 Plan — Empty text',
    '',
    '**Posture:** Behavior-preserving',
    '',
    '## Invariants',
    '',
    '| Invariant | Verification |',
    '| --- | --- |',
    ...rows,
    '',
    ...(paths.length === 0 ? [] : ['## Deliverables', '', ...paths.map((path) => `- \`${path}\``), '']),
  ].join('\n');

function planned(text: string): Situation {
  return pullRequest({
    files: { 'docs/milestones/M14/M14_plan.md': text },
    pull: { title: 'M14: Read an empty text as no options' },
  });
}

/** The plan says that the parser must not change, and it does. */
export const violated = (): Situation => planned(plan(['| Parser | no change to `src/options.js` |'], []));

/** The plan's invariants are shown by a check and by what did not change. */
export const held = (): Situation =>
  planned(plan(['| Behavior | `test` passes |', '| Package | no change to `package.json` |'], []));

/** The plan lists paths, and the change touches code that is not among them. */
export const unplanned = (): Situation =>
  planned(plan(['| Behavior | `test` passes |'], ['src/reader.js', 'test/options.test.js']));

/** The plan lists no paths. */
export const withoutPaths = (): Situation => planned(plan(['| Behavior | reviewed by hand |'], []));
