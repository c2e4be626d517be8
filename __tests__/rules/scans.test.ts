import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Run } from '../../src/evidence/run.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { evidence, job, jobDefinition, rules, run, workflowFile } from '../builders/evidence.ts';

const docket = (...workflows: string[]) =>
  workflowFile('Docket', {
    on: { workflow_run: { workflows } },
    jobs: [jobDefinition('report', { steps: [{ uses: 'docket-ci/docket@v1' }] })],
  });

/** A run with one job of its name, neither of which has ended. */
const unfinished = (workflow: string, over: Partial<Run> = {}): Run =>
  run(workflow, {
    status: 'in_progress',
    conclusion: null,
    jobs: [job(workflow.toLowerCase(), { status: 'in_progress', conclusion: null, completedAt: null })],
    ...over,
  });

/** CI is green beside this run, and Docket listens to these workflows. */
const beside = (other: Run, listens: string[] | null, over: Partial<Evidence> = {}): Evidence =>
  evidence({
    runs: [run('CI'), other],
    workflows: [workflowFile('CI'), ...(listens === null ? [] : [docket(...listens)])],
    ...over,
  });

const scan = (over: Partial<Run> = {}) => unfinished('CodeQL', { event: 'dynamic', path: null, ...over });
const manual = unfinished('Manual', { event: 'workflow_dispatch' });
const required = (...checks: string[]) => ({ config: { required: { checks } } });
const goes = ['approved', 'green'];
const waits = ['pending', 'pending'];

describe('a run that has not ended', () => {
  test.each<[string, Evidence, string[], string[]]>([
    ["GitHub's own scan", beside(scan(), ['CI']), goes, []],
    ['the scan, which has no jobs yet', beside(scan({ jobs: [] }), ['CI']), goes, []],
    ["the scan, Docket's own file unknown", beside(scan(), null), goes, []],
    ['the scan, by a name that Docket listens to', beside(scan(), ['CI', 'CodeQL']), goes, []],
    [
      'the scan, whose job the configuration requires: its end calls nobody',
      beside(scan(), ['CI', 'CodeQL'], required('codeql')),
      goes,
      [],
    ],
    ['the scan, whose job a rule names', beside(scan(), ['CI'], { rules: rules(['codeql']) }), waits, []],
    [
      'one by hand, whose job the configuration requires: its end calls nobody',
      beside(manual, ['CI', 'Manual'], required('manual')),
      goes,
      [],
    ],
    [
      'one by hand, whose job a rule names',
      beside(manual, ['CI', 'Manual'], { rules: rules(['manual']) }),
      waits,
      [],
    ],
    ['one that Docket listens to', beside(unfinished('Slow'), ['CI', 'Slow']), waits, []],
    ["one, Docket's own file unknown", beside(unfinished('Slow'), null), waits, []],
    [
      'one that Docket does not listen to',
      beside(unfinished('Slow'), ['CI']),
      goes,
      ['Slow is not finished, and its end does not call Docket again'],
    ],
    [
      'one that Docket does not listen to, whose job a rule names',
      beside(unfinished('Slow'), ['CI'], { rules: rules(['slow']) }),
      waits,
      ['Slow is not finished, and its end does not call Docket again'],
    ],
  ])('%s', (_name, world, told, notes) => {
    const { verdict } = judge(world);
    expect([verdict.outcome, verdict.ciStatus]).toEqual(told);
    expect(verdict.notes.map(plain)).toEqual(notes);
  });
});
