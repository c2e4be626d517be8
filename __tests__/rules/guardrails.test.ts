import { describe, expect, test } from '@jest/globals';
import { type Edit, editing, found, SHA } from './guardrail-files.ts';

/** An edit, what it is without a word of the author, and words that declare it. */
type Row = [edit: string, edits: Edit[], found: string, title: string];

const lintJob = `  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${SHA} # v4.2.2
      - run: pip install -r requirements.txt
      - name: Lint
        run: ruff check .
      - name: Types
        run: mypy --strict src
      - run: black --check .
`;

const enforcement: Row[] = [
  [
    'a job is removed',
    [
      [lintJob, ''],
      ['[lint, test', '[test'],
    ],
    'job removed',
    'Remove the lint job',
  ],
  [
    'a step is removed',
    [['      - name: Lint\n        run: ruff check .\n', '']],
    'check removed',
    'Drop the ruff step',
  ],
  ['a check is removed from a script', [['          go vet ./...\n', '']], 'check removed', 'Drop `go vet`'],
  [
    'a command becomes an echo',
    [['run: ruff check .', 'run: echo skipped']],
    'check removed',
    'Delete the Lint step',
  ],
  [
    'an action is removed',
    [
      [
        '      - uses: actions/dependency-review-action@v4\n        with:\n          fail-on-severity: moderate\n',
        '',
      ],
    ],
    'check removed',
    'Drop the dependency-review-action',
  ],
  [
    'a job gets if: false',
    [['  lint:\n', '  lint:\n    if: false\n']],
    'condition narrowed',
    'Disable the lint job',
  ],
  [
    'a job runs on main alone',
    [['  test:\n', "  test:\n    if: github.ref == 'refs/heads/main'\n"]],
    'condition narrowed',
    'Skip the test job in pull requests',
  ],
  [
    'a job runs on pushes alone',
    [['  test:\n', "  test:\n    if: ${{ github.event_name == 'push' }}\n"]],
    'condition narrowed',
    'Skip the test job in pull requests',
  ],
  [
    'a job waits for a label',
    [['  test:\n', "  test:\n    if: contains(github.event.pull_request.labels.*.name, 'run-tests')\n"]],
    'condition narrowed',
    'Skip the test job without a label',
  ],
  [
    'a job hangs on a variable',
    [['  test:\n', "  test:\n    if: vars.TESTS == 'on'\n"]],
    'condition narrowed',
    'Skip the test job without a variable',
  ],
  [
    'a step is switched off',
    [['      - name: Lint\n', '      - name: Lint\n        if: ${{ false }}\n']],
    'condition narrowed',
    'Disable the Lint step',
  ],
  [
    'a step runs after failures alone',
    [['      - name: Lint\n', '      - name: Lint\n        if: failure()\n']],
    'condition narrowed',
    'Skip the Lint step',
  ],
  [
    'a job may fail',
    [['  lint:\n', '  lint:\n    continue-on-error: true\n']],
    'failure tolerated',
    'Allow the lint job to fail',
  ],
  [
    'a step may fail',
    [['      - name: Types\n', '      - name: Types\n        continue-on-error: true\n']],
    'failure tolerated',
    'Make the mypy step non-blocking',
  ],
  [
    'a job may fail in pull requests',
    [['  lint:\n', "  lint:\n    continue-on-error: ${{ github.event_name == 'pull_request' }}\n"]],
    'failure tolerated',
    'Allow the lint job to fail',
  ],
  [
    '|| true',
    [['run: ruff check .', 'run: ruff check . || true']],
    'failure hidden',
    'Allow the ruff step to fail',
  ],
  [
    '|| echo in one line of a script',
    [['go test ./...\n', 'go test ./... || echo failed\n']],
    'failure hidden',
    'Allow `go test` to fail',
  ],
  [
    'set +e',
    [['          go vet ./...\n', '          set +e\n          go vet ./...\n']],
    'failure hidden',
    'Ignore `go vet`',
  ],
  ['pipefail is lost', [['        shell: bash\n', '']], 'failure hidden', 'Allow the pytest step to fail'],
  ['--exit-zero', [['ruff check .', 'ruff check . --exit-zero']], 'threshold lowered', 'Relax ruff'],
  ['--check is gone', [['black --check .', 'black .']], 'threshold lowered', 'Relax the black --check step'],
  ['--strict is gone', [['mypy --strict src', 'mypy src']], 'threshold lowered', 'Relax mypy --strict'],
  [
    '-D warnings is gone',
    [['cargo clippy -- -D warnings', 'cargo clippy']],
    'threshold lowered',
    'Relax cargo clippy',
  ],
  [
    'coverage threshold',
    [['--cov-fail-under=80', '--cov-fail-under=60']],
    'threshold lowered',
    'Lower the coverage threshold',
  ],
  [
    'coverage threshold removed',
    [[' --cov-fail-under=80', '']],
    'threshold lowered',
    'Remove --cov-fail-under',
  ],
  [
    'warnings allowed',
    [['--max-warnings 0', '--max-warnings 10']],
    'threshold lowered',
    'Raise --max-warnings',
  ],
  ['warnings without limit', [[' --max-warnings 0', '']], 'threshold lowered', 'Remove --max-warnings'],
  [
    'severity of an action',
    [['fail-on-severity: moderate', 'fail-on-severity: critical']],
    'threshold lowered',
    'Relax fail-on-severity',
  ],
  [
    'levels of an action',
    [['severity: MEDIUM,HIGH,CRITICAL', 'severity: CRITICAL']],
    'threshold lowered',
    'Lower the severity of trivy-action',
  ],
  [
    'exit code of an action',
    [["exit-code: '1'", "exit-code: '0'"]],
    'threshold lowered',
    'Relax the exit-code of trivy',
  ],
  [
    'an upload no longer fails',
    [['fail_ci_if_error: true', 'fail_ci_if_error: false']],
    'threshold lowered',
    'Relax fail_ci_if_error',
  ],
  [
    'the aggregator forgets a job',
    [['needs: [lint, test', 'needs: [test']],
    'aggregator weakened',
    'Drop the lint job from the gate',
  ],
  [
    'pull requests no longer start it',
    [['  pull_request:\n', '']],
    'trigger narrowed',
    'Skip pull_request in ci.yml',
  ],
  [
    'paths leave this change out',
    [['  pull_request:\n', '  pull_request:\n    paths: [docs/**]\n']],
    'trigger narrowed',
    'Restrict ci.yml to docs',
  ],
  [
    'paths-ignore takes this change',
    [['  pull_request:\n', '  pull_request:\n    paths-ignore: [src/**]\n']],
    'trigger narrowed',
    'Ignore src in ci.yml',
  ],
  [
    'branches leave the base out',
    [['  pull_request:\n', '  pull_request:\n    branches: [release]\n']],
    'trigger narrowed',
    'Restrict ci.yml to release branches',
  ],
  [
    'activity types',
    [['  pull_request:\n', '  pull_request:\n    types: [opened]\n']],
    'trigger narrowed',
    'Restrict ci.yml to opened',
  ],
];

const lesser: Row[] = [
  [
    'if: always() taken from the aggregator',
    [['    if: always()\n', '']],
    'aggregator weakened',
    'Remove always() from all-green',
  ],
  [
    'an advisory is ignored',
    [['GHSA-1111', 'GHSA-1111 --ignore-vuln GHSA-2222']],
    'ignore-list grown',
    'Ignore GHSA-2222',
  ],
  [
    'a test is deselected',
    [['pytest --cov', 'pytest --cov --deselect tests/test_a.py::test_x']],
    'ignore-list grown',
    'Skip tests/test_a.py::test_x',
  ],
  [
    '-k not',
    [['pytest --cov', "pytest --cov -k 'not slow'"]],
    'ignore-list grown',
    'Skip tests: not slow in pytest',
  ],
  [
    '-m not',
    [['pytest --cov', 'pytest --cov -m "not db"']],
    'ignore-list grown',
    'Exclude `not db` from pytest',
  ],
  [
    'a folder is excluded',
    [['ruff check .', 'ruff check . --exclude legacy']],
    'ignore-list grown',
    'Exclude `legacy` from ruff',
  ],
  [
    'jest ignores paths',
    [['npm test', 'npm test -- --testPathIgnorePatterns=e2e']],
    'ignore-list grown',
    'Skip `e2e` in npm test',
  ],
  [
    'pytest on a folder',
    [['pytest --cov', 'pytest test/smoke --cov']],
    'command narrowed',
    'Run pytest only on test/smoke',
  ],
  [
    'npm test with a filter',
    [['npm test', 'npm test -- unit']],
    'command narrowed',
    'Limit npm test to unit',
  ],
  [
    'go test on a package',
    [['go test ./...', 'go test ./pkg']],
    'command narrowed',
    'Limit go test to ./pkg',
  ],
  [
    'cargo test of one crate',
    [['cargo test --workspace', 'cargo test']],
    'command narrowed',
    'Restrict cargo test',
  ],
  ['pytest -k', [['pytest --cov', 'pytest --cov -k smoke']], 'command narrowed', 'Limit pytest to smoke'],
  [
    'a leg fewer',
    [['[ubuntu-latest, windows-latest]', '[ubuntu-latest]']],
    'leg removed',
    'Drop windows-latest',
  ],
  [
    'a leg is excluded',
    [["'3.12']\n", "'3.12']\n        exclude: [{ os: windows-latest, python: '3.12' }]\n"]],
    'leg removed',
    'Exclude windows-latest with 3.12',
  ],
  [
    'a commit becomes a tag',
    [[`checkout@${SHA} #`, 'checkout@v4 #']],
    'pin loosened',
    'Unpin actions/checkout',
  ],
  [
    'a tag becomes a branch',
    [['setup-python@v5.3.0', 'setup-python@main']],
    'pin loosened',
    'Track main of actions/setup-python',
  ],
  [
    'a full tag becomes a major one',
    [['setup-python@v5.3.0', 'setup-python@v5']],
    'pin loosened',
    'Follow the major tag of actions/setup-python',
  ],
  [
    'a job hangs on the changed paths',
    [['  web:\n', "  web:\n    if: needs.changes.outputs.web == 'true'\n"]],
    'condition narrowed',
    'Skip the web job for other paths',
  ],
  [
    'a step runs on one leg',
    [['      - name: Run tests\n', "      - name: Run tests\n        if: runner.os == 'Linux'\n"]],
    'condition narrowed',
    'Skip Run tests on Windows',
  ],
  [
    'a build step is removed',
    [['      - name: Build\n        run: npm run build\n', '']],
    'check removed',
    'Drop the Build step',
  ],
  [
    'paths of a change that still starts it',
    [['  pull_request:\n', '  pull_request:\n    paths: [src/**]\n']],
    'trigger narrowed',
    'Restrict ci.yml to src',
  ],
];

describe('enforcement lost', () => {
  test.each(enforcement)('%s', (_, edits, kind, title) => {
    expect(found(editing(edits))).toEqual([`${kind}: blocked`]);
    expect(found(editing(edits, { title }))).toEqual([`${kind}: debt`]);
    expect(found(editing(edits, { title, fork: true }))).toEqual([`${kind}: blocked`]);
    expect(found(editing(edits, { requires: ['other'] }))).toEqual([`${kind}: debt`]);
    expect(found(editing(edits, { requires: ['other'], title }))).toEqual([`${kind}: note`]);
    expect(found(editing(edits, { requires: ['all-green'] }))).toEqual([`${kind}: blocked`]);
  });
});

describe('a lesser gate weakened', () => {
  test.each(lesser)('%s', (_, edits, kind, title) => {
    expect(found(editing(edits))).toEqual([`${kind}: debt`]);
    expect(found(editing(edits, { title }))).toEqual([`${kind}: note`]);
    expect(found(editing(edits, { title, fork: true }))).toEqual([`${kind}: note`]);
    expect(found(editing(edits, { requires: ['all-green'] }))).toEqual([`${kind}: debt`]);
  });
});
