import { describe, expect, test } from '@jest/globals';
import { judgedWeakenings } from '../../src/facts/weakenings/find.ts';
import { plain } from '../../src/text/prose.ts';
import { changedFile } from '../builders/evidence.ts';
import { between, type Change, changing, found, running, using, withSteps } from './guardrail-files.ts';

/** Triggers, conditions, legs and jobs: what leaves less out, or left it out before, is no weakening. */

const tests = withSteps(running('pytest'));
const on = (filter: string): string =>
  tests.replace('on: pull_request', `on:\n  pull_request:\n    ${filter}`);
const filters = (before: string, after: string, more: Omit<Change, 'files'> = {}): string[] =>
  between(on(before), on(after), more);

describe('a filter of the trigger', () => {
  test.each([
    ['paths: [action.yaml]', "paths: ['*.yaml']"],
    ["paths: ['packages/server/**']", "paths: ['packages/**']"],
    ["paths: ['src/**', 'lib/**']", "paths: ['{src,lib}/**', 'src/**', 'lib/**']"],
    ["paths: ['src/**.py']", "paths: ['src/**']"],
    ["paths: ['src/*.py']", "paths: ['src/**']"],
    ["paths: ['src/a/**', 'src/b/**']", "paths: ['src/*/**']"],
    ["paths: ['src/**', 'src/a/**']", "paths: ['src/**']"],
    ["paths: ['src/**']", "paths: ['src/**', '!docs/**']"],
    ["paths: ['**.py']", "paths: ['**']"],
    ["paths-ignore: ['docs/**']", "paths-ignore: ['docs/api/**']"],
    ["paths-ignore: ['docs/**']", "paths-ignore: ['docs/**', 'docs/api/**']"],
    ["paths-ignore: ['**.md']", "paths-ignore: ['README.md', '**.md']"],
    ["paths: ['src/**']", "paths-ignore: ['docs/**']"],
    ['branches: [main, develop]', "branches: ['*']"],
    ['branches: [release/1, main]', "branches: ['release/*', main]"],
    ['branches: [main]', 'branches-ignore: [gh-pages]'],
  ])('%s becomes %s', (before, after) => {
    expect(filters(before, after)).toEqual([]);
  });

  test.each([
    ["paths: ['*.yaml']", 'paths: [action.yaml]'],
    ["paths: ['packages/**']", "paths: ['packages/server/**']"],
    ["paths: ['src/**']", "paths: ['src/*']"],
    ["paths: ['src/**']", "paths: ['src/**', '!src/a/**']"],
    ["paths: ['src/**']", "paths: ['lib/**']"],
    ["paths-ignore: ['docs/api/**']", "paths-ignore: ['docs/**', 'src/**']"],
    ['branches: ["release/*"]', 'branches: [release/1]'],
  ])('%s becomes %s, and takes less', (before, after) => {
    expect(filters(before, after).map((each) => each.split(':')[0])).toEqual(['trigger narrowed']);
  });

  test('a folder renamed together with it', () => {
    const renamed = changedFile('backend/api.py', { status: 'renamed', previousPath: 'server/api.py' });
    const world = changing({
      files: {
        '.github/workflows/one.yml': {
          before: on("paths: ['server/**']"),
          after: on("paths: ['backend/**']"),
        },
      },
    });
    expect(
      found({ ...world, changes: { ...world.changes, files: [...world.changes.files, renamed] } }),
    ).toEqual([]);
    expect(found(world)).toEqual(['trigger narrowed: debt']);
  });
});

const conditioned = (condition: string): string =>
  tests.replace('    runs-on', `    if: "${condition}"\n    runs-on`);

describe('a condition that holds in more cases', () => {
  test.each([
    ["github.event_name == 'push' && vars.A == 'b'", "vars.A == 'b'"],
    ["vars.A == 'b' && vars.C == 'd'", "vars.A == 'b' || vars.C == 'd'"],
    ["!(vars.A == 'b' || vars.C == 'd')", "vars.A != 'b'"],
    ["vars.A == 'b'", "!(vars.A != 'b' && vars.C == 'd')"],
    ['failure()', '!cancelled()'],
    ['success()', 'always()'],
    ["vars.A == 'b'", "always() && vars.A == 'b'"],
    ["(vars.A == 'b' && vars.C == 'd') || vars.E", "vars.A == 'b' || vars.E"],
  ])('%s becomes %s', (before, after) => {
    expect(between(conditioned(before), conditioned(after))).toEqual([]);
  });

  test.each([
    ["vars.A == 'b' || vars.C == 'd'", "vars.A == 'b' && vars.C == 'd'"],
    ["vars.A != 'b'", "vars.A == 'b'"],
    ["vars.A == 'b'", "vars.A == 'b' && vars.C == 'd'"],
    ['always()', "vars.A == 'b'"],
  ])('%s becomes %s, and holds in fewer', (before, after) => {
    expect(between(conditioned(before), conditioned(after))).toEqual(['condition narrowed: blocked']);
  });
});

describe('a job that its own condition keeps from changes', () => {
  const events = (condition: string, run: string): string =>
    conditioned(condition)
      .replace('on: pull_request', 'on: [pull_request, push, schedule, workflow_dispatch, issue_comment]')
      .replace('pytest', run);
  const weaker = (condition: string): string[] =>
    between(events(condition, 'pytest'), events(condition, 'pytest || true'));

  test.each([
    ["github.event_name == 'workflow_dispatch'"],
    ["github.event_name == 'issue_comment' && contains(github.event.comment.body, '/test')"],
    ["startsWith(github.ref, 'refs/tags/')"],
    ['github.event.issue.pull_request'],
    ['false'],
  ])('is no gate: %s', (condition) => {
    expect(weaker(condition)).toEqual([]);
  });

  test.each([
    ["github.event_name == 'schedule'"],
    ["github.event_name == 'push' && github.ref == 'refs/heads/main'"],
    ["github.event_name != 'pull_request' && github.event_name != 'push'"],
  ])('is a lesser one: %s', (condition) => {
    expect(weaker(condition)).toEqual(['failure hidden: debt']);
  });

  test.each([
    ["github.event_name != 'schedule'"],
    ["github.event_name == 'pull_request' || github.event_name == 'push'"],
    ['always()'],
    ["needs.plan.outputs.web == 'true'"],
  ])('or does not: %s', (condition) => {
    expect(weaker(condition)).toEqual(['failure hidden: blocked']);
  });
});

const matrix = (lines: string): string =>
  tests.replace(
    '    runs-on',
    `    strategy:\n      matrix:\n        ${lines.replaceAll('\n', '\n        ')}\n    runs-on`,
  );

describe('legs of a matrix', () => {
  test.each([
    [
      'a new version is left out somewhere',
      'os: [a, b]\npython: [3.11]',
      'os: [a, b]\npython: [3.11, 3.12]\nexclude: [{ os: b, python: 3.12 }]',
    ],
    ['a new axis with exclusions', 'os: [a, b]', 'os: [a, b]\nmode: [x, y]\nexclude: [{ os: b, mode: y }]'],
    ['an axis renamed', 'python: [3.11, 3.12]', 'python-version: [3.11, 3.12]'],
    ['an axis renamed, and more', 'python: [3.11, 3.12]', 'version: [3.11, 3.12, 3.13]'],
    ['newer versions', 'python: [3.11, 3.12]', 'python: [3.12, 3.13]'],
    ['one release beside the newest of its version', "ruby: ['3.4', '3.3', 3.3.0]", "ruby: ['3.4', '3.3']"],
    [
      'legs that get another value, by which one becomes another',
      'include:\n  - { a: x, map: off }\n  - { a: y, map: off }\n  - { a: z, map: off }\n  - { a: w, map: off }\n  - { a: w, map: on }',
      'include:\n  - { a: x, map: on }\n  - { a: y, map: on }\n  - { a: z, map: on }\n  - { a: w, map: on }',
    ],
  ])('%s', (_, before, after) => {
    expect(between(matrix(before), matrix(after))).toEqual([]);
  });

  test.each([
    [
      'a leg of before is left out',
      'os: [a, b]\npython: [3.11]',
      'os: [a, b]\npython: [3.11]\nexclude: [{ os: b, python: 3.11 }]',
    ],
    ['a value goes', 'os: [a, b]', 'os: [a]'],
    ['one release, and its version', "ruby: ['3.4', '3.3', 3.3.0]", "ruby: ['3.4']"],
    ['a version beside one release of it', "ruby: ['3.4', '3.3', 3.3.0]", "ruby: ['3.4', 3.3.0]"],
    [
      'an old version, in whose place another one runs already',
      'include:\n  - { a: x, node: 18 }\n  - { a: y, node: 18 }\n  - { a: z, node: 18 }\n  - { a: z, node: 20 }',
      'include:\n  - { a: x, node: 20 }\n  - { a: y, node: 20 }\n  - { a: z, node: 20 }',
    ],
    [
      'one leg of two that differ in a value',
      'include:\n  - { a: x, map: off }\n  - { a: y, map: off }\n  - { a: w, map: off }\n  - { a: w, map: on }',
      'include:\n  - { a: x, map: off }\n  - { a: y, map: off }\n  - { a: w, map: on }',
    ],
    ['the axis goes', 'os: [a, b]\npython: [3.11]', 'python: [3.11]'],
  ])('%s', (_, before, after) => {
    expect(between(matrix(before), matrix(after))).toEqual(['leg removed: debt']);
  });
});

describe('legs of versions that the author gives up', () => {
  const told = (before: string, after: string, said: { title?: string; body?: string }): string[] =>
    between(matrix(before), matrix(after), said);
  const JAVA = ['java: [8, 11, 17]', 'java: [11, 17]'] as const;
  const XCODE = ["xcode: ['14.0.1', '14.1', '14.2']", "xcode: ['15.3', '16.1']"] as const;

  test.each([
    ['a line of the description', JAVA, { body: '* Bump minimum JRE to 11 (from 8).' }],
    ['its title', JAVA, { title: 'Raise the minimum Java version from 8 to 11' }],
    ['the newest alone', JAVA, { title: 'Support the two most recent major versions of Java' }],
    [
      'newer ones in their place',
      XCODE,
      { body: 'Old runners are retired, so upgrade to more recent versions.' },
    ],
  ] as const)('%s', (_, [before, after], said) => {
    expect(told(before, after, said)).toEqual(['leg removed: note']);
  });

  test.each([
    ['the newest of something else', JAVA, { title: 'Support the two most recent versions of Maven' }],
    ['another minimum', JAVA, { body: '* Bump minimum JRE to 8 (from 7).' }],
    ['the minimum of something else', JAVA, { body: '* Bump minimum Maven version to 11.' }],
    ['what only needs it', JAVA, { body: 'The new parser requires Java 11.' }],
    ['newer ones of something else', JAVA, { title: 'Upgrade dependencies to newer versions' }],
  ] as const)('but not %s', (_, [before, after], said) => {
    expect(told(before, after, said)).toEqual(['leg removed: debt']);
  });
});

describe('what prepares, and what pushes, is no gate', () => {
  test.each([
    [using('github/codeql-action/autobuild@v3')],
    [using('github/codeql-action/init@v3')],
    [using('github/codeql-action/upload-sarif@v3')],
    [running('npx playwright install --with-deps')],
    [running('npx cypress install')],
    [running('pre-commit install-hooks')],
    [running('mix deps.get')],
    [running('dotnet tool restore')],
    [running('terraform init')],
    [running('flutter pub get')],
    [using('stefanzweifel/git-auto-commit-action@v5')],
    [using('peter-evans/create-pull-request@v7')],
    [using('pre-commit-ci/lite-action@v1.1.0')],
    [using('autofix-ci/action@v1')],
  ])('%s', (step) => {
    expect(between(withSteps(running('pytest'), step), tests)).toEqual([]);
  });

  test.each([
    [using('github/codeql-action/analyze@v3')],
    [running('npx playwright test')],
    [running('pre-commit run -a')],
    [running('terraform validate')],
  ])('but %s is', (step) => {
    expect(between(withSteps(running('pytest'), step), tests)).not.toEqual([]);
  });
});

test('what one change takes from several workflows is one weakening', () => {
  const files = ['One', 'Two', 'Three'].map((name) => {
    const named = (filter: string) => on(filter).replace(/^name: .*$/m, `name: ${name}`);
    return [
      `.github/workflows/${name}.yml`,
      { before: named("paths-ignore: ['a/**']"), after: named("paths-ignore: ['a/**', 'src/b/**']") },
    ] as const;
  });
  const [weakening, ...others] = judgedWeakenings(changing({ files: Object.fromEntries(files) }));
  expect(others).toEqual([]);
  expect(plain(weakening!.text)).toBe(
    'One, Two, Three: each takes less by pull_request: paths without src/b/**',
  );
});

test('what one job no longer does before the merge is one weakening', () => {
  const both = withSteps(running('pytest'), running('ruff check .'));
  const after = both
    .replace('name: One', 'name: Two')
    .replace('on: pull_request', 'on:\n  push:\n    branches: [main]');
  const files = {
    '.github/workflows/one.yml': { before: both, after: withSteps(running('echo done')) },
    '.github/workflows/two.yml': { before: null, after },
  };
  const [weakening, ...others] = judgedWeakenings(changing({ files }));
  expect(others).toEqual([]);
  expect(plain(weakening!.text)).toBe(
    'check of One: pytest now runs only in check of Two, after the merge; ruff check . now runs only in check of Two, after the merge',
  );
});
