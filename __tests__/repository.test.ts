import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { notesOf } from '../scripts/changelog.ts';
import { lint } from './harness/actionlint.ts';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => `${folder}/${name}`);
const text = (path: string): string => readFileSync(path, 'utf8');

describe.each(workflows)('%s', (path) => {
  const workflow = parse(text(path));
  const jobs = Object.values<{
    steps: { uses?: string; run?: string; with?: object }[];
    'timeout-minutes'?: number;
    permissions?: object;
  }>(workflow.jobs);

  test('passes actionlint', async () => {
    expect(await lint(text(path), path)).toEqual([]);
  });

  test('pins each action by a commit, with its version beside it', () => {
    const used = [...text(path).matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, action]) => action);
    const unpinned = used.filter(
      (action) => !/^(?:\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(action ?? ''),
    );
    expect(unpinned).toEqual([]);
  });

  test('says what its token may do, ends by itself, and leaves no token in the checkout', () => {
    expect(workflow.permissions).toBeDefined();
    for (const { steps, ...job } of jobs) {
      expect(job['timeout-minutes']).toBeDefined();
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('puts no expression into a script', () => {
    for (const { steps } of jobs) for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

test('Docket listens to the workflows that test its own changes', () => {
  const { on } = parse(text(`${folder}/docket.yml`));
  const names = workflows
    .map((path) => parse(text(path)))
    .filter((one) => 'pull_request' in one.on)
    .map(({ name }) => name);
  expect(on.workflow_run.workflows.sort()).toEqual(names.sort());
});

test('CI runs on the lowest Node that the package supports, on three systems', () => {
  const { os, node } = parse(text(`${folder}/ci.yml`)).jobs.test.strategy.matrix;
  const { engines } = JSON.parse(text('package.json'));
  expect(engines.node).toBe(`>=${node[0]}`);
  expect(os).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest']);
});

const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

test.each(forms)('the form %s asks for something, and each question has its own id', (name) => {
  const form = parse(text(`.github/ISSUE_TEMPLATE/${name}`));
  const questions = (form.body as { type: string; id?: string; attributes: { label?: string } }[]).filter(
    ({ type }) => type !== 'markdown',
  );
  expect([typeof form.name, typeof form.description]).toEqual(['string', 'string']);
  expect(questions.every(({ id, attributes }) => id && attributes.label)).toBe(true);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('Dependabot looks after packages and actions', () => {
  const { updates } = parse(text('.github/dependabot.yml'));
  const systems = (updates as Record<string, string>[]).map((one) => one['package-ecosystem']);
  expect(systems).toEqual(['npm', 'github-actions']);
});

describe('notes of a release', () => {
  const changelog = [
    '# Changelog',
    '## 1.1.0 — unreleased\n\n- More to come.',
    '## 1.0.0 — 2026-05-06\n\nThe first\nrelease.\n\n- One thing\n  that matters.\n- Another.\n\n```sh\na\nb\n```',
    '## 0.9.0 — 2026-04-01\n\n- Old.\n',
  ].join('\n\n');

  test('are what stands under its version', () => {
    const notes = 'The first release.\n\n- One thing that matters.\n- Another.\n\n```sh\na\nb\n```';
    expect(notesOf(changelog, 'v1.0.0', '1.0.0')).toBe(notes);
  });

  test.each([
    ['v1.0.1', '1.0.0', 'The tag is v1.0.1, but package.json has version 1.0.0.'],
    ['v2.0.0', '2.0.0', 'CHANGELOG.md has no section "## 2.0.0".'],
    [
      'v1.1.0',
      '1.1.0',
      'The section "## 1.1.0 — unreleased" of CHANGELOG.md must end with its date, such as "— 2026-05-06".',
    ],
  ])('%s of %s: %s', (tag, version, sentence) => {
    expect(() => notesOf(changelog, tag, version)).toThrow(sentence);
  });
});
