import type { AnnotationSpec, JobSpec, RunSpec } from '../../fake/world.ts';
import { job } from '../ordinary/scenario.ts';
import { ciText, type Jobs, mainRun, pullRequest, type Situation } from './change.ts';

/** What the runner itself tells of a command that failed. */
export const exitCode = (line = 14): AnnotationSpec => ({
  level: 'failure',
  message: 'Process completed with exit code 1.',
  path: '.github',
  line,
});

const checkout = { uses: 'actions/checkout@v4' };
const install = { run: 'npm ci' };
const tolerated = (run: string, more: Record<string, unknown> = {}) => ({
  run,
  'continue-on-error': true,
  ...more,
});

/** CI whose `lint` tolerates a failure of its command. */
const tolerant = ciText({ lint: { steps: [checkout, install, tolerated('npm run lint')] }, test: {} });
const lintOf = (annotations: AnnotationSpec[]): Jobs => ({ lint: { annotations }, test: 'success' });

/** The lint step is tolerated and passes. */
export const hidNothing = (): Situation => pullRequest({ ci: tolerant });

/** The lint step is tolerated and fails; on `main` it ends as given. */
export function hidFailure(onMain: 'fails too' | 'passes' | 'has not run'): Situation {
  const runs: Record<typeof onMain, RunSpec[]> = {
    'fails too': [mainRun(lintOf([exitCode()]))],
    passes: [mainRun({ lint: 'success', test: 'success' })],
    'has not run': [],
  };
  return pullRequest({ ci: tolerant, jobs: lintOf([exitCode()]), runs: runs[onMain] });
}

/** All legs of a matrix tolerate a failure, here as on `main`. */
export function hidInEveryLeg(): Situation {
  const ci = ciText({
    lint: {
      strategy: { matrix: { node: Array.from({ length: 13 }, (_, leg) => leg + 10) } },
      steps: [checkout, install, tolerated('npm run lint')],
    },
  });
  const legs = (): Jobs =>
    Object.fromEntries(
      Array.from({ length: 13 }, (_, leg) => [
        `lint (${leg + 10})`,
        { ...asLint, annotations: [exitCode()] },
      ]),
    );
  return pullRequest({ ci, jobs: legs(), runs: [mainRun(legs())] });
}

const asLint: Partial<JobSpec> = { steps: job(1, 'lint', 'npm run lint').steps ?? [] };

/** Two steps are tolerated, and one of them fails. */
export function hidOneOfTwo(): Situation {
  const ci = ciText({
    lint: { steps: [checkout, tolerated('npm ci'), tolerated('npm run lint')] },
    test: {},
  });
  return pullRequest({ ci, jobs: lintOf([exitCode()]) });
}

/** The tolerated step failed, and a later one looks at its outcome. */
export function handled(): Situation {
  const again = { if: "steps.lint.outcome == 'failure'", run: 'npm run lint -- --fix' };
  const ci = ciText({
    lint: { steps: [checkout, install, tolerated('npm run lint', { id: 'lint' }), again] },
    test: {},
  });
  return pullRequest({ ci, jobs: lintOf([exitCode()]) });
}

/** The whole job is tolerated, and fails. */
export function toleratedJob(): Situation {
  const ci = ciText({ lint: { 'continue-on-error': true }, test: {} });
  return pullRequest({
    ci,
    jobs: { lint: { conclusion: 'failure', annotations: [exitCode()] }, test: 'success' },
    run: { conclusion: 'success' },
  });
}

/** The runner announces that an action grows old, in each job with another list of actions. */
export function deprecations(): Situation {
  const old = (actions: string): AnnotationSpec => ({
    level: 'warning',
    message: `Node.js 16 actions are deprecated. Please update the following actions to use Node.js 20: ${actions}. For more information see: https://github.blog/changelog/`,
    path: '.github',
    line: 2,
  });
  return pullRequest({
    jobs: {
      lint: { annotations: [old('actions/checkout@v3')] },
      test: { annotations: [old('actions/checkout@v3, actions/setup-node@v3')] },
    },
  });
}

/** Tests that pass print lines that a problem matcher takes for errors. */
export function problemMatchers(): Situation {
  const fixture: AnnotationSpec = {
    level: 'failure',
    message: 'Unexpected token',
    path: 'test/fixtures/broken.js',
    line: 3,
  };
  return pullRequest({ jobs: { lint: 'success', test: { annotations: [fixture] } } });
}

/** The linter warns, more often than GitHub keeps. */
export function lintWarnings(): Situation {
  const annotations = Array.from(
    { length: 10 },
    (_, index): AnnotationSpec => ({
      level: 'warning',
      message: `'unused${index}' is defined but never used`,
      path: 'src/options.js',
      line: index + 1,
      title: 'no-unused-vars',
    }),
  );
  return pullRequest({ jobs: lintOf(annotations) });
}

/** The tests fail, and a reporter tells where. */
export function failureTold(): Situation {
  const place: AnnotationSpec = {
    level: 'failure',
    message: 'parses nothing\nExpected {} to equal { "": undefined }',
    path: 'test/options.test.js',
    line: 10,
  };
  const secret: AnnotationSpec = {
    level: 'failure',
    message: `@octocat <img> token ghp_${'a'.repeat(36)} leaked`,
    path: 'test/options.test.js',
    line: 12,
  };
  return pullRequest({
    jobs: {
      lint: 'success',
      test: { conclusion: 'failure', annotations: [place, place, secret, exitCode()] },
    },
  });
}

/** Thirty jobs that have something to say. */
export function manyAnnotated(): Situation {
  const remark: AnnotationSpec = { level: 'notice', message: 'Cache not found', path: '.github' };
  const names = Array.from({ length: 29 }, (_, index) => `part${index}`);
  const jobs = Object.fromEntries(names.map((name) => [name, { annotations: [remark] }]));
  const test = { conclusion: 'failure' as const, annotations: [exitCode()] };
  return pullRequest({
    ci: ciText(Object.fromEntries([...names, 'test'].map((name) => [name, {}]))),
    jobs: { ...jobs, test },
  });
}
