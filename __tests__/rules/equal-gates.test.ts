import { describe, expect, test } from '@jest/globals';
import { between, running, using, withSteps } from './guardrail-files.ts';

/** Two forms of a workflow that check alike, and forms that look like one and do not. */

const alike = (before: string, after: string): void => {
  expect(between(before, after)).toEqual([]);
};

describe('a shell that is told to fail with a pipe', () => {
  const before = withSteps(running('swift test'));

  test.each([
    ['in the list of the command', withSteps(running('set -o pipefail && swift test | xcbeautify'))],
    ['with others', withSteps(running('set -eo pipefail && cd app && swift test | xcbeautify'))],
    ['in a line of its own', withSteps(running('set -o pipefail', 'swift test | xcbeautify'))],
  ])('%s', (_, after) => alike(before, after));

  test('and one that is not, or behind the pipe', () => {
    expect(between(before, withSteps(running('swift test | xcbeautify')))).toEqual([
      'failure hidden: blocked',
    ]);
    expect(between(before, withSteps(running('swift test | xcbeautify && set -o pipefail')))).toEqual([
      'failure hidden: blocked',
    ]);
    expect(between(before, withSteps(running('set +e && swift test', 'echo done')))).toEqual([
      'failure hidden: blocked',
    ]);
  });
});

describe('a step that is written for each system', () => {
  const step = (script: string, condition: string): string => `run: ${script}\nif: ${condition}`;
  const before = withSteps('run: pytest');

  test.each([
    [
      'by opposite conditions',
      withSteps(
        `${step('pytest', "runner.os == 'Windows'")}\nshell: cmd`,
        step('pytest', "runner.os != 'Windows'"),
      ),
    ],
    [
      'in expressions',
      withSteps(
        step('pytest', "${{ runner.os == 'Windows' }}"),
        step('pytest', "${{ !(runner.os == 'Windows') }}"),
      ),
    ],
  ])('%s', (_, after) => alike(before, after));

  test('and one that leaves some out', () => {
    expect(between(before, withSteps(step('pytest', "runner.os == 'Windows'")))).toEqual([
      'condition narrowed: debt',
    ]);
    expect(
      between(
        before,
        withSteps(step('pytest', "runner.os == 'Windows'"), step('pytest', "runner.os == 'Linux'")),
      ),
    ).toEqual(['condition narrowed: debt']);
    expect(
      between(
        before,
        withSteps(
          step('pytest', "runner.os == 'Windows'"),
          step('pytest tests/one.py', "runner.os != 'Windows'"),
        ),
      ),
    ).toEqual(['condition narrowed: debt']);
    expect(
      between(
        before,
        withSteps(
          step('pytest', "runner.os == 'Windows'"),
          `${step('pytest', "runner.os != 'Windows'")}\ncontinue-on-error: true`,
        ),
      ),
    ).toEqual(['condition narrowed: debt']);
  });
});

describe('a script in PowerShell', () => {
  const script = [
    '$ErrorActionPreference = "Stop"',
    'foreach ($version in "3.12", "3.13") {',
    '    ./tools/docs.cmd $version',
    '}',
  ];
  const before = withSteps(`name: Write docs\n${running(...script)}\nshell: powershell`);

  test('that moves into a script which another job runs too', () => {
    const other = '  other:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./tools/docs.sh\n';
    const after = withSteps('name: Write docs\nrun: ./tools/docs.sh\nshell: bash');
    alike(before + other, after + other);
  });

  test('of which nothing is a check but the commands', () => {
    expect(between(before, withSteps('run: echo none'))).toEqual(['check removed: note']);
  });

  test('and a linter in whose place such a script stands', () => {
    const other = '  other:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./tools/docs.sh\n';
    expect(
      between(
        withSteps('name: Lint\nrun: ruff check .') + other,
        withSteps('name: Lint\nrun: ./tools/docs.sh') + other,
      ),
    ).toEqual(['check removed: blocked']);
  });
});

describe('a job or step that brings something out', () => {
  test.each([
    ['uv publish', 'uv publish'],
    ['vsce', 'npx vsce publish --packagePath app.vsix'],
    ['ovsx', 'ovsx publish --packagePath app.vsix'],
    ['twine', 'twine upload dist/*'],
  ])('%s', (_, script) => {
    const step = (condition: string) => withSteps('run: pytest', `run: ${script}\nif: ${condition}`);
    alike(
      step("github.ref == 'refs/heads/main' && steps.version.outputs.new == ''"),
      step("github.ref == 'refs/heads/main' && steps.exists.outcome == 'failure'"),
    );
    alike(step("github.ref == 'refs/heads/main'"), withSteps('run: pytest'));
  });

  const writing = (...last: string[]): string =>
    [
      'name: Write dist',
      'on:\n  push:\n    branches: [main]',
      'jobs:\n  dist:\n    runs-on: ubuntu-latest\n    steps:',
      ...['uses: actions/checkout@v4', 'run: npm run build', 'run: npm run package', ...last].map(
        (step) => `      - ${step}`,
      ),
    ].join('\n');
  const none =
    'name: Write dist\non: push\njobs:\n  dist:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n';

  test.each([
    ['by an action', 'uses: stefanzweifel/git-auto-commit-action@v7'],
    ['by git', 'run: git commit -am dist && git push'],
    ['in a pull request', 'uses: peter-evans/create-pull-request@v6'],
  ])('a commit of what it builds, %s', (_, last) => alike(writing(last), none));

  test('and a job that builds alone, or tests what it writes', () => {
    expect(between(writing('run: ls'), none)).toEqual(['check removed: debt']);
    expect(between(writing('run: npm test', 'run: git push'), none)).toEqual(['check removed: debt']);
    expect(between(writing(using('acme/lint@v1')), none)).toEqual(['check removed: debt']);
  });
});

describe('a step under another name', () => {
  const job = (name: string, script: string, more = ''): string =>
    withSteps('uses: actions/checkout@v4', `name: ${name}\nrun: ${script}${more}`);

  test('is the one that runs the same tool', () => {
    const before = job('Clippy', 'cargo clippy --workspace --features a');
    alike(before, job('Lints of the code', 'cargo clippy --workspace --features b'));
    expect(
      between(before, job('Clippy (informational)', 'cargo clippy --workspace', '\ncontinue-on-error: true')),
    ).toEqual(['failure tolerated: blocked']);
    expect(
      between(before, job('Clippy of pushes', 'cargo clippy', "\nif: github.event_name == 'push'")),
    ).toContain('condition narrowed: blocked');
  });
});
