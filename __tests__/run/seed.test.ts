import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import { depthOf } from '../fake/depth.ts';
import type { World } from '../fake/state.ts';
import { commandLine } from '../harness/command-line.ts';
import { golden } from '../harness/golden.ts';
import { type Ran, runFor } from '../harness/run-docket.ts';
import { ownComments, textOn } from '../harness/world.ts';
import { docket } from '../proof/docket.ts';
import { linterRunId, smokeRunId } from '../worlds/seed/runs.ts';
import { seedWorld } from '../worlds/seed/seed.ts';

const reportPath = 'docs/milestones/M09/M09_run1.md';
const evidencePath = 'docs/milestones/M09/M09_run1.json';

describe('the pull request of the seed', () => {
  let world: World;
  let ran: Ran;
  let report: string;
  let evidence: string;

  beforeAll(async () => {
    world = buildWorld(seedWorld('__tests__/worlds/seed'));
    ran = await runFor(world, smokeRunId);
    report = textOn(world, 'main', reportPath) ?? '';
    evidence = textOn(world, 'main', evidencePath) ?? '';
  });

  test('the run is reported, and nothing could not be read', () => {
    expect(ran.failed).toBeNull();
    expect(ran.outputs).toMatchObject({
      verdict: 'approved',
      'ci-status': 'green',
      milestone: 'M09',
      'run-number': '1',
      'report-path': reportPath,
      'report-url': `https://github.com/m-cahill/serena/blob/main/${reportPath}`,
      'evidence-path': evidencePath,
      gaps: '0',
    });
    expect(ran.summary).toContain('## 1. Workflow Identity');
  });

  test('the report is the golden one', () => {
    expect(report).toBe(golden('__tests__/run/__golden__/M09_run1.md', report));
    expect(report).toBe(golden('examples/M09_run1.md', report));
    expect(evidence).toBe(golden('examples/M09_run1.json', evidence));
  });

  test('the comment is the golden one, and the only one of ours', () => {
    const comments = ownComments(world, 26);
    expect(comments).toHaveLength(1);
    const body = comments[0]?.body ?? '';
    expect(body).toBe(golden('__tests__/run/__golden__/M09_comment.md', body));
    expect(body).toBe(golden('examples/M09_comment.md', body));
  });

  test('one commit holds report and evidence, and says for what', () => {
    const head = world.git.commit(world.git.ref('refs/heads/main') ?? '');
    expect(head.oid).toBe(ran.outputs['commit-sha']);
    expect(head.message).toBe(
      'docs(M09): CI run 1, approved\n\n[skip ci]\n\n' +
        'Docket-Report-For: 398e281dacacbf830eea8be0d8aaf7ca14eb750c\nDocket-Run: 22984770373, 22984770390',
    );
  });

  test('it is cheap: at most 14 requests, 6 of them one after another, 2 writes', async () => {
    const fresh = buildWorld(seedWorld('__tests__/worlds/seed'));
    expect(await depthOf(fresh, docket(fresh, { runId: smokeRunId }))).toBeLessThanOrEqual(6);
    const { stats } = ran;
    expect(stats.requests).toBeLessThanOrEqual(14);
    expect(stats.writes).toBe(2);
  });

  describe('every fact of the hand-written report is there', () => {
    test.each([
      // Header
      ['M09 CI Run 1 — Execution Context Introduction'],
      ['**Date:** 2026-03-12'],
      ['m09-execution-context'],
      ['[#26](https://github.com/m-cahill/serena/pull/26)'],
      ['pull_request (PR to main)'],
      // Workflow identity
      ['22984770390'],
      ['22984770373'],
      ['398e281d'],
      ['✓ success'],
      ['Not yet run (triggered on push to main; will run post-merge)'],
      // Change context
      ['Phase II — Runtime Seam Preparation'],
      ['Behavior-preserving'],
      ['modules/runtime_context.py'],
      ['First CI verification of M09 implementation'],
      // Inventory
      ['Python lint'],
      ['JS lint'],
      ['**Duration:** 19s'],
      ['Guardrail: m-cahill/serena only'],
      ['Guardrail: PR targets main'],
      ['Fetch PR branch'],
      ['Set up Python 3.10'],
      ['Deterministic model path'],
      ['pytest, coverage'],
      ['torch, CLIP, open_clip, requirements_versions'],
      ['CI fake inference support'],
      ['launch.py --exit'],
      ['Verify server can start'],
      ['Live server for API tests'],
      ['pytest test/smoke'],
      ['Cleanup'],
      ['No (always)'],
      ['Artifact for debugging'],
      ['**Duration:** 2m 59s'],
      // Signals
      ['Smoke'],
      ['txt2img and img2img'],
      ['`process_images()`'],
      ['`process_images_inner()`'],
      ['deterministic 1×1 PNG'],
      ['pip-audit'],
      ['verify_pinned_deps'],
      ['M04 baseline'],
      ['ruff'],
      ['eslint'],
      // Delta
      ['RuntimeContext dataclass (model, opts_snapshot, device, state, cmd_opts)'],
      ['after `opts_snapshot`'],
      ['Populated full plan'],
      ['Tool call log'],
      ['`shared.sd_model`'],
      ['`shared.cmd_opts`'],
      ['Same inputs → same outputs'],
      ['Populated but not consumed'],
      // Invariants
      ['Generation behavior unchanged'],
      ['File output behavior'],
      ['Extension compatibility'],
      ['API responses'],
      ['CLI behavior'],
      // Verdict
      ['Green (Linter ✓, Smoke Tests ✓)'],
      ['Fifth Phase II runtime seam'],
      ['Quality Tests'],
    ])('%s', (fact) => {
      expect(report).toContain(fact);
    });

    test.each([
      'ruff',
      'eslint',
      'Verify repository',
      'Verify base branch',
      'Checkout Code',
      'Run smoke tests',
    ])('the row of %s is required and passed', (name) => {
      expect(report).toMatch(new RegExp(`^\\| ${name} +\\| Yes +\\|.*\\| ✓ +\\|`, 'm'));
    });
  });

  describe('the same event once more', () => {
    let again: Ran;
    let before: { main: string | undefined; comments: string };

    beforeAll(async () => {
      before = { main: world.git.ref('refs/heads/main'), comments: JSON.stringify(world.contents.comments) };
      again = await runFor(world, linterRunId);
    });

    test('changes nothing', () => {
      expect(again.stats.writes).toBe(0);
      expect(world.git.ref('refs/heads/main')).toBe(before.main);
      expect(JSON.stringify(world.contents.comments)).toBe(before.comments);
    });

    test('says the same', () => {
      expect(again.outputs).toEqual({ ...ran.outputs, 'commit-sha': '' });
    });
  });

  describe('docket render', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docket-render-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    function render(text: string) {
      const file = join(folder, 'M09_run1.json');
      writeFileSync(file, text);
      return commandLine(['render', file]);
    }

    test('gives the committed report byte for byte', async () => {
      expect(await render(evidence)).toEqual({ code: 0, out: report, err: '' });
    });

    test('says so where the verdict is another one than that of the file', async () => {
      const edited = evidence.replace(/"outcome": ?"approved"/, '"outcome": "blocked"');
      const { code, err } = await render(edited);
      expect([code, err]).toEqual([
        1,
        expect.stringContaining('it was blocked, and is approved by these rules'),
      ]);
      expect(err).toContain('somebody changed the file');
    });

    test('an older file without a verdict is read as it is', async () => {
      const { verdict: _, ...old } = JSON.parse(evidence);
      expect(await render(JSON.stringify({ ...old, version: 1 }))).toEqual({ code: 0, out: report, err: '' });
    });
  });
});
