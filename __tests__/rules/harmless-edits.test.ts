import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { judgedWeakenings } from '../../src/facts/weakenings/find.ts';
import { CI, CI_PATH, changing, type Edit, edited, editing, found, SHA } from './guardrail-files.ts';

const OTHER_SHA = 'a'.repeat(40);

/** Edits that weaken nothing. */
const edits: [what: string, edits: Edit[]][] = [
  [
    'a comment',
    [
      [
        '      - name: Lint\n',
        '      # never skip this, continue-on-error: true would hide it\n      - name: Lint\n',
      ],
    ],
  ],
  ['a step renamed', [['name: Lint', 'name: Check the style']]],
  ['a workflow renamed', [['name: CI', 'name: Continuous integration']]],
  [
    'a job renamed',
    [
      ['  lint:\n', '  style:\n'],
      ['needs: [lint', 'needs: [style'],
    ],
  ],
  ['a job given a name', [['  lint:\n', '  lint:\n    name: Lint and types\n']]],
  [
    'steps reordered',
    [
      [
        '      - name: Lint\n        run: ruff check .\n      - name: Types\n        run: mypy --strict src\n',
        '      - name: Types\n        run: mypy --strict src\n      - name: Lint\n        run: ruff check .\n',
      ],
    ],
  ],
  [
    'two steps made one',
    [
      [
        '      - name: Lint\n        run: ruff check .\n      - name: Types\n        run: mypy --strict src\n',
        '      - name: Lint and types\n        run: |\n          ruff check .\n          mypy --strict src\n',
      ],
    ],
  ],
  [
    'one step made two',
    [
      [
        '      - name: Go\n        run: |\n          go vet ./...\n          go test ./...\n',
        '      - run: go vet ./...\n      - run: go test ./...\n',
      ],
    ],
  ],
  [
    'a script in one line',
    [['run: |\n          go vet ./...\n          go test ./...', 'run: go vet ./... && go test ./...']],
  ],
  [
    'quotes and a continued line',
    [['run: ruff check .', 'run: |\n          ruff check \\\n            "."']],
  ],
  ['options in another order', [['pytest --cov --cov-fail-under=80', 'pytest --cov-fail-under=80 --cov']]],
  ['an option more', [['pytest --cov', 'pytest -n auto -v --durations=10 --cov']]],
  ['through a runner', [['run: mypy --strict src', 'run: uv run mypy --strict src']]],
  ['as a module', [['pytest --cov', 'python -m pytest --cov']]],
  ['npm run test', [['run: npm test', 'run: npm run test']]],
  ['a threshold raised', [['--cov-fail-under=80', '--cov-fail-under=85']]],
  ['a stricter severity', [['fail-on-severity: moderate', 'fail-on-severity: low']]],
  ['more levels', [['severity: MEDIUM,HIGH', 'severity: LOW,MEDIUM,HIGH']]],
  ['an advisory no longer ignored', [[' --ignore-vuln GHSA-1111', '']]],
  ['a folder more', [['mypy --strict src', 'mypy --strict src tests']]],
  ['an action bumped', [['setup-python@v5.3.0', 'setup-python@v6.0.0']]],
  ['a commit bumped', [[`checkout@${SHA} # v4.2.2`, `checkout@${OTHER_SHA} # v4.3.0`]]],
  ['a major tag bumped', [['codecov-action@v4', 'codecov-action@v5']]],
  ['an action pinned', [['upload-artifact@v4', `upload-artifact@${OTHER_SHA}`]]],
  ['a time limit', [['  lint:\n', '  lint:\n    timeout-minutes: 10\n']]],
  [
    'concurrency',
    [['jobs:\n', 'concurrency:\n  group: ci-${{ github.ref }}\n  cancel-in-progress: true\njobs:\n']],
  ],
  ['permissions', [['jobs:\n', 'permissions:\n  contents: read\njobs:\n']]],
  ['another runner image', [['  lint:\n    runs-on: ubuntu-latest', '  lint:\n    runs-on: ubuntu-24.04']]],
  ['newer Python versions', [["['3.11', '3.12']", "['3.12', '3.13']"]]],
  ['a matrix extended', [["['3.11', '3.12']", "['3.11', '3.12', '3.13']"]]],
  [
    'an experimental leg',
    [
      [
        "['3.11', '3.12']\n",
        "['3.11', '3.12']\n        include: [{ os: ubuntu-latest, python: '3.14', experimental: true }]\n",
      ],
      [
        '    runs-on: ${{ matrix.os }}',
        '    continue-on-error: ${{ matrix.experimental || false }}\n    runs-on: ${{ matrix.os }}',
      ],
    ],
  ],
  ['fail-fast', [['    strategy:\n', '    strategy:\n      fail-fast: false\n']]],
  [
    'a job made a matrix',
    [
      [
        '  rust:\n    runs-on: ubuntu-latest\n',
        '  rust:\n    strategy:\n      matrix:\n        os: [ubuntu-latest, macos-latest]\n    runs-on: ${{ matrix.os }}\n',
      ],
    ],
  ],
  [
    'a job more',
    [
      [
        '  web:\n',
        '  docs:\n    continue-on-error: true\n    runs-on: ubuntu-latest\n    steps:\n      - run: mkdocs build --strict\n  web:\n',
      ],
    ],
  ],
  ['a soft step more', [['      - name: Types\n', '      - run: pylint src || true\n      - name: Types\n']]],
  ['a cleanup', [['      - name: Lint\n', '      - run: rm -rf build || true\n      - name: Lint\n']]],
  [
    'always() on an upload',
    [['      - name: Upload logs\n', '      - name: Upload logs\n        if: always()\n']],
  ],
  ['always() on a check', [['      - name: Types\n', '      - name: Types\n        if: always()\n']]],
  [
    '!cancelled() on a check',
    [['      - name: Types\n', '      - name: Types\n        if: ${{ !cancelled() }}\n']],
  ],
  [
    'a condition that restates the trigger',
    [['  lint:\n', "  lint:\n    if: github.event_name == 'pull_request' || github.event_name == 'push'\n"]],
  ],
  ['not on a schedule', [['  lint:\n', "  lint:\n    if: github.event_name != 'schedule'\n"]]],
  [
    'not in forks of the repository',
    [['  lint:\n', "  lint:\n    if: github.repository == 'octo/serena'\n"]],
  ],
  [
    'pushes already tested as pull requests',
    [['  lint:\n', "  lint:\n    if: github.event_name == 'pull_request'\n"]],
  ],
  ['a step removed that prepares', [['      - run: pip install -r requirements.txt\n', '']]],
  ['an upload removed', [['      - name: Upload logs\n        uses: actions/upload-artifact@v4\n', '']]],
  ['a linter replaced', [['run: npx eslint . --max-warnings 0', 'run: npx biome check --error-on-warnings']]],
  [
    'commands moved into a script of package.json',
    [
      [
        '      - name: ESLint\n        run: npx eslint . --max-warnings 0\n      - name: Web tests\n        run: npm test\n',
        '      - run: npm run ci\n',
      ],
    ],
  ],
  [
    'commands moved into make',
    [
      [
        '      - name: Lint\n        run: ruff check .\n      - name: Types\n        run: mypy --strict src\n      - run: black --check .\n',
        '      - run: make check\n',
      ],
    ],
  ],
  [
    'commands moved into an action of the repository',
    [
      [
        '      - name: Lint\n        run: ruff check .\n      - name: Types\n        run: mypy --strict src\n',
        '      - uses: ./.github/actions/lint\n',
      ],
    ],
  ],
  [
    'tests in two parts',
    [['run: npm test', 'run: |\n          npm test -- unit\n          npm test -- e2e']],
  ],
  ['tests in shards', [['run: npm test', 'run: npm test -- --shard=${{ matrix.shard }}/4']]],
  ['a new event', [['  pull_request:\n', '  pull_request:\n  merge_group:\n  workflow_dispatch:\n']]],
  ['more branches', [['branches: [main]', "branches: [main, 'release/**']"]]],
  [
    'more activity types',
    [
      [
        '  pull_request:\n',
        '  pull_request:\n    types: [opened, synchronize, reopened, ready_for_review]\n',
      ],
    ],
  ],
  ['all branches', [['  pull_request:\n', "  pull_request:\n    branches: ['**']\n"]]],
  [
    'the result of a step looked at later',
    [
      [
        '      - name: Types\n        run: mypy --strict src\n',
        "      - name: Types\n        id: types\n        continue-on-error: true\n        run: mypy --strict src\n      - if: steps.types.outcome == 'failure'\n        run: exit 1\n",
      ],
    ],
  ],
  [
    'a threshold in a command of its own',
    [
      [
        'pytest --cov --cov-fail-under=80 | tee out.txt',
        '|\n          pytest --cov | tee out.txt\n          coverage report --fail-under=80',
      ],
    ],
  ],
  [
    'an option with a value',
    [['pytest --cov', 'pytest -o log_cli=true -p no:cacheprovider --maxfail 3 --cov']],
  ],
  ['coverage and one worker', [['npm test', 'npm test -- --coverage --runInBand']]],
  [
    'another package manager',
    [
      ['run: npm test', 'run: pnpm test'],
      ['run: npm run build', 'run: pnpm build'],
    ],
  ],
  ['race detector', [['go test ./...', 'go test -race -coverprofile=c.out ./...']]],
  ['another runner of tests', [['cargo test --workspace', 'cargo nextest run --workspace']]],
  [
    'a job split into two',
    [
      ['      - name: Types\n        run: mypy --strict src\n', ''],
      [
        '  test:\n',
        '  types:\n    runs-on: ubuntu-latest\n    steps:\n      - run: mypy --strict src\n  test:\n',
      ],
      ['needs: [lint', 'needs: [types, lint'],
    ],
  ],
];

describe('an edit of one file', () => {
  test.each(edits)('%s', (_, list) => {
    expect(found(editing(list))).toEqual([]);
  });

  test('the file written anew, without comments and blank lines', () => {
    const after = stringify(parse(CI), { lineWidth: 0 });
    expect(found(changing({ files: { [CI_PATH]: { before: CI, after } } }))).toEqual([]);
  });

  test('anchors', () => {
    const after = edited(CI, [
      [
        `      - uses: actions/checkout@${SHA} # v4.2.2`,
        `      - &checkout\n        uses: actions/checkout@${SHA}`,
      ],
      [`  test:\n`, `  again:\n    runs-on: ubuntu-latest\n    steps: [*checkout]\n  test:\n`],
    ]);
    expect(found(changing({ files: { [CI_PATH]: { before: CI, after } } }))).toEqual([]);
  });
});

/** One job of the workflow, and the workflow without it. */
const auditJob = CI.slice(CI.indexOf('  audit:\n'), CI.indexOf('  rust:\n'));
const withoutAudit = edited(CI, [
  [auditJob, ''],
  ['web, audit, rust', 'web, rust'],
]);
const on = 'name: Security\non:\n  pull_request:\njobs:\n';

describe('more than one file', () => {
  test('a job moved to another file', () => {
    const files = {
      [CI_PATH]: { before: CI, after: withoutAudit },
      '.github/workflows/security.yml': { before: null, after: on + auditJob },
    };
    expect(found(changing({ files }))).toEqual([]);
  });

  test('a job moved into a workflow that the file calls', () => {
    const after = edited(withoutAudit, [
      ['  rust:\n', '  audit:\n    uses: ./.github/workflows/audit.yml\n  rust:\n'],
      ['web, rust', 'web, audit, rust'],
    ]);
    const called = { before: null, after: on.replace('pull_request', 'workflow_call') + auditJob };
    const files = { [CI_PATH]: { before: CI, after }, '.github/workflows/audit.yml': called };
    expect(found(changing({ files }))).toEqual([]);
  });

  test('a job moved into a workflow of another repository', () => {
    const after = edited(withoutAudit, [
      ['  rust:\n', '  audit:\n    uses: octo/shared/.github/workflows/audit.yml@v1\n  rust:\n'],
      ['web, rust', 'web, audit, rust'],
    ]);
    expect(found(changing({ files: { [CI_PATH]: { before: CI, after } } }))).toEqual([]);
  });

  test('a job that another workflow runs too', () => {
    const security = { before: on + auditJob };
    const files = {
      [CI_PATH]: { before: CI, after: withoutAudit },
      '.github/workflows/security.yml': security,
    };
    expect(found(changing({ files }))).toEqual([]);
  });

  test('a file renamed', () => {
    const world = changing({
      files: {
        [CI_PATH]: { before: CI, after: null },
        '.github/workflows/main.yml': { before: null, after: CI },
      },
    });
    expect(found(world)).toEqual([]);
  });

  test('a job moved to where it runs after the merge alone', () => {
    const later = {
      before: null,
      after: on.replace('pull_request:', 'push: { branches: [main] }') + auditJob,
    };
    const files = { [CI_PATH]: { before: CI, after: withoutAudit }, '.github/workflows/later.yml': later };
    expect(found(changing({ files }))).toEqual(['check moved later: blocked']);
  });

  test('a workflow removed that runs nothing of its own', () => {
    const files = {
      [CI_PATH]: { before: CI },
      '.github/workflows/security.yml': {
        before: on + auditJob.replace('pip-audit', 'pip-audit -v'),
        after: null,
      },
    };
    expect(found(changing({ files }))).toEqual([]);
  });

  test('a workflow removed with its checks', () => {
    const only = { '.github/workflows/security.yml': { before: on + auditJob, after: null } };
    expect(found(changing({ files: only }))).toEqual(['job removed: blocked']);
    expect(found(changing({ files: only, title: 'Remove security.yml' }))).toEqual(['job removed: debt']);
  });
});

describe('what is no gate of the change', () => {
  const deploy =
    'name: Deploy\non:\n  release: { types: [published] }\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n      - run: npm publish\n';

  test('a release workflow gets a condition', () => {
    const after = edited(deploy, [['  deploy:\n', "  deploy:\n    if: github.repository == 'other/fork'\n"]]);
    expect(found(changing({ files: { '.github/workflows/deploy.yml': { before: deploy, after } } }))).toEqual(
      [],
    );
  });

  test('a nightly workflow weighs less', () => {
    const nightly = deploy.replace('release: { types: [published] }', 'schedule: [{ cron: "0 3 * * *" }]');
    const after = edited(nightly, [['run: npm test', 'run: npm test || true']]);
    expect(found(changing({ files: { '.github/workflows/n.yml': { before: nightly, after } } }))).toEqual([
      'failure hidden: debt',
    ]);
  });

  test("Docket's own workflow", () => {
    const own =
      'name: Docket\non:\n  workflow_run: { workflows: [CI], types: [completed] }\njobs:\n  report:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: octo/docket@v1.0.0\n';
    const after = edited(own, [['docket@v1.0.0', 'docket@main']]);
    expect(found(changing({ files: { '.github/workflows/docket.yml': { before: own, after } } }))).toEqual(
      [],
    );
  });

  test('robots and forks left out by design are told and count for nothing', () => {
    const world = editing([['  lint:\n', "  lint:\n    if: github.actor != 'dependabot[bot]'\n"]]);
    expect(found(world)).toEqual(['condition narrowed: note']);
  });

  test.each([
    [
      'forks whose pushes are tested',
      "github.event_name == 'push' || github.event.pull_request.head.repo.full_name != github.repository",
    ],
    ['branches of robots', "!startsWith(github.head_ref, 'renovate/')"],
    ['drafts', '!github.event.pull_request.draft'],
    ['who asks for it', "!contains(github.event.pull_request.labels.*.name, 'skip-lint')"],
  ])('left out by design: %s', (_, condition) => {
    expect(found(editing([['  lint:\n', `  lint:\n    if: \${{ ${condition} }}\n`]]))).toEqual([
      'condition narrowed: note',
    ]);
  });

  test('a strict option that may stand in a configuration file now weighs less', () => {
    const edits: Edit[] = [['mypy --strict src', 'mypy src']];
    expect(found(editing(edits, { changed: ['pyproject.toml'] }))).toEqual(['threshold lowered: debt']);
  });

  test('a version that cannot be read', () => {
    const world = editing([['  lint:\n', '  lint:\n    if: false\n']]);
    const [file] = world.workflows;
    const unread = {
      path: file!.path,
      head: null,
      base: file!.base,
      mergeBase: file!.mergeBase,
      problem: 'The file is not valid YAML.',
    };
    expect(judgedWeakenings({ ...world, workflows: [unread] })).toEqual([]);
    expect(judgedWeakenings({ ...world, workflows: [{ ...file!, mergeBase: null }] })).toEqual([]);
  });

  test('the base moved on after the branch point', () => {
    const world = editing([['  lint:\n', '  lint:\n    timeout-minutes: 9\n']]);
    const [file] = world.workflows;
    const stricter = editing([['mypy --strict src', 'mypy --strict src tests']]).workflows[0]!.head;
    expect(judgedWeakenings({ ...world, workflows: [{ ...file!, base: stricter }] })).toEqual([]);
  });
});
