import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Gap } from '../../src/evidence/gap.ts';
import type { Run } from '../../src/evidence/run.ts';
import { renderReport } from '../../src/report/report.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  changedFile,
  evidence,
  job,
  jobDefinition,
  plan,
  rules,
  run,
  workflowFile,
} from '../builders/evidence.ts';

const gap = (about: Gap['about']): Gap => ({
  about,
  text: `The ${about} could not be read (500 Server Error).`,
});
const unread = (over: Partial<Run> = {}): Run => run('CI', { jobs: [], jobsUnread: true, ...over });
const ofJobs = (over: Partial<Evidence> = {}): Evidence =>
  evidence({ runs: [unread()], gaps: [gap('jobs')], ...over });
const reportOf = (value: Evidence): string => renderReport(value, judge(value));
const reasonsOf = (value: Evidence): string[] =>
  judge(value).verdict.reasons.map(({ outcome, text }) => `${outcome}: ${plain(text)}`);

describe('jobs that could not be read', () => {
  test('are neither none nor idle: a debt', () => {
    expect(reasonsOf(ofJobs())).toEqual(['debt: The jobs could not be read (500 Server Error).']);
  });

  test('of older runs alone are none: nothing that counts is missing', () => {
    const older = unread({ id: 1, number: 1, workflowId: 7 });
    const newest = run('CI', { id: 2, number: 2, workflowId: 7, jobs: [job('test')] });
    const value = evidence({ runs: [older, newest], gaps: [gap('budget')], rules: rules(['test']) });
    expect(judge(value).verdict.outcome).toBe('approved');
  });

  test('of a failed run block also where some were read: one of the others may have failed', () => {
    const known = job('test', { conclusion: 'failure' });
    const failed = run('CI', { conclusion: 'failure', jobsUnread: true, jobs: [known] });
    expect(reasonsOf(evidence({ runs: [failed], gaps: [gap('jobs')] }))[0]).toBe(
      'blocked: CI failed, and which of its jobs did could not be read',
    );
  });

  test('of a failed run block, because nobody knows which of them failed', () => {
    expect(reasonsOf(ofJobs({ runs: [unread({ conclusion: 'failure' })] }))).toEqual([
      'blocked: CI failed, and which of its jobs did could not be read',
      'debt: The jobs could not be read (500 Server Error).',
    ]);
  });

  test('leave open whether a required check ran', () => {
    const value = ofJobs({
      rules: rules(['test']),
      workflows: [workflowFile('CI', { jobs: [jobDefinition('test')] })],
    });
    expect(reasonsOf(value)[0]).toMatch(
      /^pending: .*`?test`?.*: the jobs of CI could not be read, so whether it ran is not known$/,
    );
  });

  test('make no section say that there was nothing', () => {
    const report = reportOf(ofJobs());
    expect(report).not.toMatch(/No job was created|No job ran|No step that is known/);
    expect(report).toContain('The jobs of this run were not read.');
    expect(report).toContain('**Deciding the verdict:** UNKNOWN');
    expect(report).toContain('- Not all jobs could be read: whether a step runs tests is UNKNOWN.');
  });

  test('beside read ones leave what was read', () => {
    const report = reportOf(
      ofJobs({ runs: [unread(), run('Lint', { id: 9, workflowId: 9, jobs: [job('ruff')] })] }),
    );
    expect(report).toContain('**Deciding the verdict:** Lint › ruff and what could not be read');
  });
});

describe('a pull request that could not be read', () => {
  const value = evidence({
    pullRequests: [],
    base: null,
    rules: null,
    changes: { source: 'none', files: [], total: null },
    plan: { path: 'plan.md', content: plan({ deliverables: [{ path: 'src/a.ts', text: '' }] }) },
    gaps: [gap('pull request')],
  });

  test('is a debt: what the change is, nobody knows', () => {
    expect(reasonsOf(value)).toEqual(['debt: The pull request could not be read (500 Server Error).']);
  });

  test('lets nothing be said of files, plan and base', () => {
    const report = reportOf(value);
    expect(report).toContain('**PR:** UNKNOWN');
    expect(report).toContain('**Against the plan:** UNKNOWN');
    expect(report).toContain('**Against the base:** UNKNOWN');
    expect(report).not.toContain('not planned: none');
  });

  test('is none when only its list of comments or its milestone was missing', () => {
    expect(reasonsOf(evidence({ gaps: [gap('pull request')] }))).toEqual([]);
  });
});

describe('a list of files that is cut', () => {
  const value = evidence({
    changes: {
      source: 'pull request',
      files: [changedFile('src/a.ts')],
      total: { files: 2, additions: 9, deletions: 0 },
    },
    plan: { path: 'plan.md', content: plan({ deliverables: [{ path: 'src/a.ts', text: '' }] }) },
    config: { surfaces: { API: ['src/api/**'] } },
    gaps: [gap('files')],
  });

  test('says none of nothing', () => {
    const report = reportOf(value);
    expect(report).toContain('- Planned but not changed: UNKNOWN');
    expect(report).toContain('- Changed but not planned: none of the files listed');
    expect(report).toContain('**Public surfaces touched:** none by the files listed');
    expect(report).toContain('**Against the base:** UNKNOWN');
  });
});

test('a changed workflow file is not called the same where the merge base is not known', () => {
  const value = evidence({
    base: { branch: 'main', mergeBase: null },
    changes: { source: 'pull request', files: [changedFile('.github/workflows/ci.yml')], total: null },
  });
  expect(reportOf(value)).toContain('**Against the base:** UNKNOWN');
});

test('checks of other apps that could not be read are not passed over', () => {
  expect(reportOf(evidence({ gaps: [gap('checks')] }))).toContain('**Other checks:** UNKNOWN');
});

test('rules that could not be read leave open what blocks', () => {
  const value = evidence({ rules: rules([], { state: 'unreadable' }), gaps: [gap('rules')] });
  expect(reportOf(value)).not.toContain('**Deciding the verdict:** none');
});
