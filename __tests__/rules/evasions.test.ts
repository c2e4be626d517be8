import { describe, expect, test } from '@jest/globals';
import { type Edit, editing, found } from './guardrail-files.ts';

/** Ways to turn a check green without mending anything, and what looks like them and is none. */

const tests = (run: string): Edit[] => [['        run: npm test\n', `        run: ${run}\n`]];
const script = (...lines: string[]): Edit[] => tests(`|\n          ${lines.join('\n          ')}`);
const lint = (condition: string): Edit[] => [
  ['      - name: Lint\n', `      - name: Lint\n        if: ${condition}\n`],
];
const answer = "      - run: exit 1\n        if: contains(needs.*.result, 'failure')\n";

type Row = [what: string, edits: Edit[], found: string];

const scripts: Row[] = [
  ['another command that ends well behind it', tests('npm test || date'), 'failure hidden'],
  ['its status kept and never looked at', tests('npm test || rc=$?'), 'failure hidden'],
  ['its status kept, and exit 0', script('npm test || status=$?', 'exit 0'), 'failure hidden'],
  ['exit 0 in a subshell', tests('npm test || (echo failed; exit 0)'), 'failure hidden'],
  ['a trap that ends well', script("trap 'exit 0' EXIT", 'npm test'), 'failure hidden'],
  ['waited for by nobody', tests('npm test &'), 'check removed'],
  ['behind an exit', script('exit 0', 'npm test'), 'check removed'],
  ['behind true', tests('true || npm test'), 'check removed'],
  ['in a branch that never runs', tests('if false; then npm test; fi'), 'check removed'],
  ['as a condition', tests('if npm test; then echo passed; fi'), 'check removed'],
  ['printed', tests('echo npm test'), 'check removed'],
  ['a comment', tests('"# npm test"'), 'check removed'],
  [
    'a shell that runs nothing',
    [['        run: npm test', '        shell: echo {0}\n        run: npm test']],
    'check removed',
  ],
  [
    'a shell without -e',
    [
      [
        '        run: npm test\n',
        '        shell: bash {0}\n        run: |\n          npm test\n          echo done\n',
      ],
    ],
    'failure hidden',
  ],
];

const commands: Row[] = [
  ['a linter in place of the tests', tests('npm run lint'), 'check removed'],
  ['the version in place of the tests', tests('npm --version'), 'check removed'],
  ['a compiler in place of the tests', [['go test ./...', 'go build ./...']], 'check removed'],
  ['a build in place of the tests', tests('npm run build'), 'check removed'],
  ['tests that are only collected', [['pytest --cov', 'pytest --collect-only --cov']], 'threshold lowered'],
  [
    'tests that are only compiled',
    [['cargo test --workspace', 'cargo test --workspace --no-run']],
    'threshold lowered',
  ],
  ['tests that are only listed', tests('npm test -- --listTests'), 'threshold lowered'],
  ['no tests are enough', tests('npm test -- --passWithNoTests'), 'threshold lowered'],
  ['a dry run', [['pip-audit', 'pip-audit --dry-run']], 'threshold lowered'],
  [
    'mended in place of reported',
    [['npx eslint . --max-warnings 0', 'npx eslint . --fix']],
    'threshold lowered',
  ],
  ['an empty comparison', lint("\"'a' == 'b'\""), 'condition narrowed'],
  ['when it is cancelled', lint('cancelled()'), 'condition narrowed'],
  ['never, negated', lint('${{ !always() }}'), 'condition narrowed'],
  [
    'after another one failed',
    [['  lint:\n', "  lint:\n    needs: [web]\n    if: needs.web.result == 'failure'\n"]],
    'condition narrowed',
  ],
  [
    'behind a job that never runs',
    [
      [
        '  lint:\n',
        '  wait:\n    if: false\n    runs-on: ubuntu-latest\n    steps:\n      - run: date\n  lint:\n    needs: wait\n',
      ],
    ],
    'condition narrowed',
  ],
  [
    'a tolerance that is always true',
    [
      [
        '      - name: Lint\n',
        "      - name: Lint\n        continue-on-error: ${{ github.repository != '' }}\n",
      ],
    ],
    'failure tolerated',
  ],
];

const aggregators: Row[] = [
  ['its step never runs', [["contains(needs.*.result, 'failure')", 'false']], 'aggregator weakened'],
  ['its step ends well', [['run: exit 1', 'run: exit 0']], 'aggregator weakened'],
  ['its step prints', [[answer, '      - run: echo all green\n']], 'aggregator weakened'],
  [
    'its step may fail',
    [['      - run: exit 1\n', '      - run: exit 1\n        continue-on-error: true\n']],
    'aggregator weakened',
  ],
  [
    'its step looks at one job',
    [["contains(needs.*.result, 'failure')", "needs.lint.result == 'failure'"]],
    'aggregator weakened',
  ],
  [
    'its step runs after the merge',
    [
      [
        "contains(needs.*.result, 'failure')",
        "contains(needs.*.result, 'failure') && github.event_name == 'push'",
      ],
    ],
    'condition narrowed',
  ],
  [
    'it runs after the merge',
    [['    if: always()\n', "    if: always() && github.event_name == 'push'\n"]],
    'condition narrowed',
  ],
  ['it never runs', [['    if: always()\n', '    if: false\n']], 'condition narrowed'],
  ['it may fail', [['  all-green:\n', '  all-green:\n    continue-on-error: true\n']], 'failure tolerated'],
];

describe.each([
  ['a script', scripts],
  ['a command or condition', commands],
  ['an aggregator', aggregators],
])('%s', (_, rows) => {
  test.each(rows)('%s', (__, edits, kind) => {
    expect(found(editing(edits))).toEqual([`${kind}: blocked`]);
    expect(found(editing(edits, { requires: ['all-green'] }))).toEqual([`${kind}: blocked`]);
  });
});

const harmless: [what: string, edits: Edit[]][] = [
  ['npm test; true stops at the failure', tests('npm test; true')],
  ['a status kept and handed on', script('npm test || rc=$?', 'cat log.txt || true', 'exit $rc')],
  ['a status kept and asked for', script('npm test || rc=$?', 'if [ "$rc" != 0 ]; then exit 1; fi')],
  ['tried again', tests('npm test || npm test')],
  ['tried three times', script('for i in 1 2 3; do', '  npm test && exit 0 || sleep 5', 'done', 'exit 1')],
  [
    'an early exit under a condition',
    script('if [ -z "$(git diff --name-only)" ]; then', '  exit 0', 'fi', 'npm test'),
  ],
  ['a function that exits', script('stop() {', '  exit 0', '}', 'npm test')],
  ['a cleanup', script("trap 'rm -rf tmp' EXIT", 'npm test')],
  ['waited for', script('npm start &', 'npm test')],
  ['the version before the tests', script('npm --version', 'npm test')],
  [
    'collected first',
    [['      - name: Run tests\n', '      - run: pytest --collect-only -q\n      - name: Run tests\n']],
  ],
  ['coverage in place of tests', tests('npm run coverage')],
  ['a build that tests', [['cargo test --workspace', 'make build']]],
  [
    'a formatter and linter in one',
    [['run: npx eslint . --max-warnings 0', 'run: npx prettier --check . && npx eslint . --max-warnings 0']],
  ],
  [
    'an aggregator that names its jobs',
    [
      [
        "contains(needs.*.result, 'failure')",
        ['lint', 'test', 'web', 'audit', 'rust']
          .map((job) => `needs.${job}.result == 'failure'`)
          .join(' || '),
      ],
    ],
  ],
  [
    'an aggregator that asks for success',
    [
      [
        answer,
        "      - run: exit 1\n        if: needs.lint.result != 'success' || contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled')\n",
      ],
    ],
  ],
  [
    'an aggregator by the action for it',
    [
      [
        answer,
        '      - uses: re-actors/alls-green@v1.2.2\n        with:\n          jobs: ${{ toJSON(needs) }}\n',
      ],
    ],
  ],
  [
    'an aggregator by a script',
    [[answer, '      - run: ./ci/all-green.sh\n        env:\n          NEEDS: ${{ toJSON(needs) }}\n']],
  ],
  [
    'an aggregator by jq',
    [[answer, "      - run: jq -e 'all(.[]; .result == \"success\")' <<< '${{ toJSON(needs) }}'\n"]],
  ],
  ['an aggregator that is not cancelled', [['    if: always()\n', '    if: ${{ !cancelled() }}\n']]],
  ['an aggregator for failures', [['    if: always()\n', '    if: failure()\n']]],
  [
    'after another one succeeded',
    [['  lint:\n', "  lint:\n    needs: [web]\n    if: needs.web.result == 'success'\n"]],
  ],
  [
    'unless another one failed',
    [['  lint:\n', "  lint:\n    needs: [web]\n    if: always() && needs.web.result != 'failure'\n"]],
  ],
  [
    'behind a job that runs for pull requests',
    [
      [
        '  lint:\n',
        "  title:\n    if: github.event_name == 'pull_request'\n    runs-on: ubuntu-latest\n    steps:\n      - run: date\n  lint:\n    needs: title\n",
      ],
    ],
  ],
];

describe('no weakening', () => {
  test.each(harmless)('%s', (_, edits) => {
    expect(found(editing(edits))).toEqual([]);
  });
});
