import { expect, test } from '@jest/globals';
import type { Conclusion } from '../../src/evidence/conclusions.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { judge } from '../../src/rules/judge.ts';
import {
  evidence,
  job,
  jobDefinition,
  otherCheck,
  pullRequest,
  rules,
  run,
  workflowFile,
} from '../builders/evidence.ts';

/** Approved never stands beside a check that decides and did not pass, in whatever way it came to that. */

const endings: (Conclusion | null)[] = [
  'failure',
  'timed_out',
  'cancelled',
  'action_required',
  'startup_failure',
  'stale',
  null,
];
const ruleSets: [string, Evidence['rules']][] = [
  ['no rules', rules()],
  ['rules', rules(['test (a)', 'ci/other'])],
  ['unreadable rules', rules([], { state: 'unreadable' })],
  ['rules not read', null],
];
const heads: [string, Partial<Evidence>][] = [
  ['a pull request', {}],
  ['an older head', { pullRequests: [pullRequest({ headSha: 'c'.repeat(40) })] }],
  ['no pull request', { pullRequests: [] }],
  ['after the merge', { head: { ...evidence().head, postMerge: true, branch: 'main' } }],
];

function world(ending: Conclusion | null, sibling: Conclusion, over: Partial<Evidence>): Evidence {
  const status = ending === null ? 'in_progress' : 'completed';
  const legs = [
    job('test (a)', { status, conclusion: ending }),
    job('test (b)', { conclusion: sibling }),
    job('lint'),
  ];
  return evidence({
    runs: [run('CI', { status, conclusion: ending, jobs: legs })],
    workflows: [
      workflowFile('CI', { jobs: [jobDefinition('test', { matrix: ['x'] }), jobDefinition('lint')] }),
    ],
    otherChecks: [otherCheck('ci/other')],
    ...over,
  });
}

const cases = endings.flatMap((ending) =>
  ruleSets.flatMap(([named, found]) =>
    heads.flatMap(([where, over]) =>
      (['success', 'failure'] as const).map((sibling): [string, string, string, string, Evidence] => [
        String(ending),
        sibling,
        named,
        where,
        world(ending, sibling, { rules: found, ...over }),
      ]),
    ),
  ),
);

test.each(cases)(
  'a required check: %s, beside a %s, with %s, on %s',
  (_ending, _sibling, _named, _where, evidenceOf) => {
    const { verdict } = judge(evidenceOf);
    expect(['blocked', 'pending', 'rerun']).toContain(verdict.outcome);
    expect(['red', 'pending']).toContain(verdict.ciStatus);
  },
);

test.each(endings)('a required check of another app that ended %s', (conclusion) => {
  const status = conclusion === null ? 'in_progress' : 'completed';
  const { verdict } = judge(
    evidence({
      rules: rules(['test', 'ci/other']),
      otherChecks: [otherCheck('ci/other', { status, conclusion })],
    }),
  );
  expect(['blocked', 'pending']).toContain(verdict.outcome);
});
