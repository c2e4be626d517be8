import { ciPath } from '../ordinary/scenario.ts';
import { ciText, headRun, jobsOf, pullRequest, type Situation, workflow } from './change.ts';

const hidden = { steps: [{ uses: 'actions/checkout@v4' }, { run: 'npm ci' }, { run: 'npm test || true' }] };

/** The change edits the CI workflow. */
function editing(ci: string, over: Parameters<typeof pullRequest>[0] = {}): Situation {
  return pullRequest({ ...over, changed: { [ciPath]: ci } });
}

/** `npm test` can no longer fail, and nobody says so. */
export const hidesFailures = (): Situation => editing(ciText({ lint: {}, test: hidden }));

/** The same, named in the title. */
export const hidesThemOpenly = (): Situation =>
  editing(ciText({ lint: {}, test: hidden }), { pull: { title: 'Allow `npm test` to fail' } });

/** The same for a check that no rule names. */
export const hidesOthers = (): Situation =>
  editing(ciText({ lint: {}, test: hidden }), { requires: ['lint'] });

/** The job `lint` is gone, and a rule waits for it. */
export const removesRequired = (): Situation =>
  editing(ciText({ test: {} }), { requires: ['lint', 'test'], jobs: { test: 'success' } });

/** The job `lint` goes into a workflow of its own. */
export const movesJob = (): Situation =>
  pullRequest({
    changed: {
      [ciPath]: ciText({ test: {} }),
      '.github/workflows/lint.yml': workflow('Lint', { workflow_call: {}, pull_request: {} }, { lint: {} }),
    },
    jobs: { test: 'success' },
    runs: [
      headRun({ id: 503, workflow: '.github/workflows/lint.yml', jobs: jobsOf(503, { lint: 'success' }) }),
    ],
  });

const manifest = (test: string) =>
  `${JSON.stringify({ name: 'options', scripts: { lint: 'eslint .', test } }, null, 2)}\n`;

/** `npm test` stays in the workflow, and what it runs becomes something that cannot fail. */
export const emptiesScript = (): Situation =>
  pullRequest({
    files: { 'package.json': manifest('jest --ci') },
    changed: { 'package.json': manifest('exit 0') },
  });

/** The script runs another tool. */
export const replacesRunner = (): Situation =>
  pullRequest({
    files: { 'package.json': manifest('jest --ci') },
    changed: { 'package.json': manifest('vitest run') },
  });

const tsconfig = (strict: boolean, more: object = {}) =>
  `${JSON.stringify({ compilerOptions: { strict }, ...more }, null, 2)}\n`;

/** The type checker is told to be less strict. */
export const loosensTypes = (): Situation =>
  pullRequest({
    files: { 'tsconfig.json': tsconfig(true) },
    changed: { 'tsconfig.json': tsconfig(false) },
  });

/** It is told to be as strict as before, beside something else. */
export const editsSettings = (): Situation =>
  pullRequest({
    files: { 'tsconfig.json': tsconfig(true) },
    changed: { 'tsconfig.json': tsconfig(true, { include: ['src', 'scripts'] }) },
  });

/** A file that was there is opted out of the linter. */
export const optsOut = (): Situation =>
  pullRequest({
    files: { 'src/cart.ts': 'export const total = 1;\n' },
    changed: { 'src/cart.ts': '/* eslint-disable */\nexport const total = 1;\n' },
  });

/** The same setting in another file. */
export const movesSettings = (): Situation =>
  pullRequest({
    files: { 'mypy.ini': '[mypy]\nstrict = True\n', 'pyproject.toml': '[project]\nname = "x"\n' },
    changed: {
      'mypy.ini': '[mypy]\n',
      'pyproject.toml': '[project]\nname = "x"\n\n[tool.mypy]\nstrict = true\n',
    },
  });

/** Another pull request of the same `concurrency` group took the place of this one's run before it had jobs. */
export const losesTurn = (): Situation => pullRequest({ run: { conclusion: 'cancelled', jobs: [] } });
