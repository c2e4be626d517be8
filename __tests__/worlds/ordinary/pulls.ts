import {
  baseRun,
  ciFile,
  ciPath,
  ciRun,
  headCommit,
  packageCommit,
  type Scenario,
  skippedJob,
  workflowFile,
} from './scenario.ts';

/** A green pull request whose branch and title name no milestone, in a repository without plans. */
export function noPlan(): Scenario {
  return {
    name: 'no plan and no milestone',
    world: {
      commits: { main: packageCommit({ [ciPath]: ciFile }), head: headCommit },
      branches: { main: 'main', 'fix-empty-text': 'head' },
      runs: [baseRun, ciRun({ id: 7101, event: 'pull_request', head: 'head', branch: 'fix-empty-text' })],
      pulls: [
        { number: 12, title: 'Read an empty text as no options', headBranch: 'fix-empty-text', base: 'main' },
      ],
    },
    runId: 7101,
    outcome: 'approved',
    ciStatus: 'green',
  };
}

/** A stranger's pull request: its run names no pull request, and its branch is called `main`. */
export function fork(): Scenario {
  return {
    name: 'pull request from a fork, of its branch main',
    world: {
      commits: { main: packageCommit({ [ciPath]: ciFile }), head: headCommit },
      branches: { main: 'main' },
      forks: [{ name: 'stranger/octo-repo', branches: { main: 'head' } }],
      runs: [
        baseRun,
        ciRun({
          id: 7201,
          event: 'pull_request',
          head: 'head',
          branch: 'main',
          repository: 'stranger/octo-repo',
          actor: 'stranger',
          pullRequests: [],
        }),
      ],
      pulls: [
        {
          number: 14,
          title: 'M02: Read an empty text as no options',
          author: 'stranger',
          headRepository: 'stranger/octo-repo',
          headBranch: 'main',
          base: 'main',
        },
      ],
    },
    runId: 7201,
    outcome: 'approved',
    ciStatus: 'green',
  };
}

/** A pull request into the branch of another open one. */
export function stacked(): Scenario {
  return {
    name: 'stacked pull request',
    world: {
      commits: {
        main: packageCommit({ [ciPath]: ciFile }),
        lower: headCommit,
        head: {
          parents: ['lower'],
          date: '2026-05-06T09:59:00Z',
          message: 'Tell what reads options\n',
          files: { 'README.md': '# options\n\nReads options. An empty text has none.\n' },
        },
      },
      branches: { main: 'main', 'm03-empty-text': 'lower', 'm03-readme': 'head' },
      runs: [
        baseRun,
        ciRun({ id: 7301, event: 'pull_request', head: 'lower', branch: 'm03-empty-text' }),
        ciRun({ id: 7302, event: 'pull_request', head: 'head', branch: 'm03-readme' }),
      ],
      pulls: [
        { number: 15, title: 'M03: Empty text', headBranch: 'm03-empty-text', base: 'main' },
        {
          number: 16,
          title: 'M03: Tell of it in the readme',
          headBranch: 'm03-readme',
          base: 'm03-empty-text',
        },
      ],
    },
    runId: 7302,
    outcome: 'approved',
    ciStatus: 'green',
  };
}

/** A draft: every job's own condition leaves drafts out, so nothing ran. */
export function draft(): Scenario {
  const condition = 'github.event.pull_request.draft == false';
  const jobs = { lint: 'npm run lint', test: 'npm test' };
  const text = workflowFile('CI', 'on:\n  pull_request:\n', jobs, condition);
  return {
    name: 'draft whose jobs are all skipped',
    world: {
      commits: { main: packageCommit({ [ciPath]: text }), head: headCommit },
      branches: { main: 'main', 'm04-empty-text': 'head' },
      runs: [
        ciRun({
          id: 7401,
          event: 'pull_request',
          head: 'head',
          branch: 'm04-empty-text',
          jobs: [skippedJob(74011, 'lint'), skippedJob(74012, 'test')],
        }),
      ],
      pulls: [
        { number: 17, title: 'M04: Empty text', headBranch: 'm04-empty-text', base: 'main', draft: true },
      ],
    },
    runId: 7401,
    outcome: 'pending',
    ciStatus: 'pending',
  };
}
