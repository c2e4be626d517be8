import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nothingJudged, type Outputs, writeOutputs, writeSummary } from '../../src/publish/runner.ts';
import { summaryFile } from '../harness/summary.ts';

describe('what the runner is told', () => {
  let folder = '';
  let log = '';
  const write = process.stdout.write;
  const before = { ...process.env };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'docket-runner-'));
    log = '';
    for (const file of [join(folder, 'output'), summaryFile]) writeFileSync(file, '');
    process.env.GITHUB_OUTPUT = join(folder, 'output');
    process.env.GITHUB_STEP_SUMMARY = summaryFile;
    process.stdout.write = ((text: string) => {
      log += text;
      return true;
    }) as typeof process.stdout.write;
  });

  afterEach(() => {
    process.stdout.write = write;
    process.env = { ...before };
    for (const path of [folder, summaryFile]) rmSync(path, { recursive: true, force: true });
  });

  function outputs(): Record<string, string> {
    const text = readFileSync(join(folder, 'output'), 'utf8');
    const blocks = text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm);
    return Object.fromEntries(Array.from(blocks, ([, name, , value]) => [name, value]));
  }

  const committed: Outputs = {
    verdict: 'approved',
    ciStatus: 'green',
    headline: 'all checks passed',
    next: 'Merge',
    pullRequest: 26,
    milestone: 'M09',
    runNumber: 1,
    reportPath: 'docs/milestones/M09/M09_run1.md',
    reportUrl: 'https://github.com/octo/serena/blob/main/docs/milestones/M09/M09_run1.md',
    evidencePath: 'docs/milestones/M09/M09_run1.json',
    commitSha: 'a'.repeat(40),
    commentUrl: 'https://github.com/octo/serena/pull/26#issuecomment-1',
    attestationUrl: 'https://github.com/octo/serena/attestations/7',
    tests: 62,
    testsFailed: 0,
    coverage: 85.606,
    assessmentPath: '/tmp/docket-assessment.json',
    gaps: 0,
  };

  test('every documented output is set', () => {
    writeOutputs(committed);
    const documented = readFileSync('action.yml', 'utf8')
      .split(/^outputs:$/m)[1]!
      .split(/^\S/m)[0]!;
    const names = Array.from(documented.matchAll(/^ {2}([a-z-]+):$/gm), ([, name]) => name);
    expect(Object.keys(outputs()).sort()).toEqual(names.sort());
    expect(outputs()).toMatchObject({
      verdict: 'approved',
      'ci-status': 'green',
      'run-number': '1',
      coverage: '85.61',
      gaps: '0',
    });
  });

  test('headline and next step are one line without secrets', () => {
    writeOutputs({
      ...committed,
      headline: `a\n\u202eb ghp_${'A1b2C3d4'.repeat(5)}`,
      next: 'x'.repeat(2000),
    });
    expect(outputs()).toMatchObject({ headline: 'a b ***', next: `${'x'.repeat(999)}…` });
  });

  test('what there is not is empty', () => {
    writeOutputs(nothingJudged);
    const { verdict, gaps, ...others } = outputs();
    expect([verdict, gaps, new Set(Object.values(others))]).toEqual(['skipped', '0', new Set([''])]);
  });

  test('the summary carries the report', async () => {
    await writeSummary('# M09 CI Run 1');
    expect(readFileSync(summaryFile, 'utf8')).toBe('# M09 CI Run 1\n');
  });

  test('a summary that GitHub would not take is left out with a notice', async () => {
    await writeSummary('é'.repeat(600_000));
    expect(readFileSync(summaryFile, 'utf8')).toBe('');
    expect(log).toContain(
      '::notice::The step summary is left out: it has 1200000 bytes, and GitHub takes 1048576.',
    );
  });

  test('a summary that cannot be written is told in a notice', async () => {
    rmSync(summaryFile);
    mkdirSync(summaryFile);
    await writeSummary('# M09 CI Run 1');
    expect(log).toContain('::notice::The step summary was not written: ');
  });
});
