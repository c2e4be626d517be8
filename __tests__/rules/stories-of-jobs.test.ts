import { describe, expect, test } from '@jest/globals';
import { changedFile } from '../builders/evidence.ts';
import { type Edit, edited } from './guardrail-files.ts';
import { fits, type Story, says, whole } from './stories.ts';

/** Jobs, conditions, triggers and legs in public projects: how they stopped to enforce, and what looks like it. */

const PLAIN = `
name: CI
on:
  push:
    branches: [main]
  pull_request:
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: ruff check .
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        shard: [1, 2, 3, 4]
        suite: [fast, slow]
    steps:
      - uses: actions/checkout@v4
      - name: Tests
        run: npx vitest run --project \${{ matrix.suite }} --shard=\${{ matrix.shard }}/4
      - name: Upload
        if: always()
        uses: actions/upload-artifact@v4
        with:
          name: results
  gate:
    if: always()
    needs: [lint, test]
    runs-on: ubuntu-latest
    steps:
      - name: Decide
        run: |
          if [[ "\${{ needs.lint.result }}" != "success" || "\${{ needs.test.result }}" != "success" ]]; then
            exit 1
          fi
`;

const editing = (...edits: Edit[]) => whole(PLAIN, edited(PLAIN, edits));
const lint = '  lint:\n    runs-on: ubuntu-latest\n';
const tests = '  test:\n    runs-on: ubuntu-latest\n';
const step = '      - name: Tests\n';
const upload = '      - name: Upload\n';
const onPulls = '  pull_request:\n';
const GATE = /if \[\[[\s\S]*fi\n/.exec(PLAIN)![0];

const withSnapshots = PLAIN.replace(
  lint,
  `${['api', 'ui']
    .map(
      (name) =>
        `  ${name}:\n    name: Verify ${name} snapshots are clean\n${lint.split('\n')[1]}\n    steps:\n      - run: npx vitest run ${name}\n`,
    )
    .join('')}${lint}`,
).replace('needs: [lint, test]', 'needs: [lint, test, api, ui]');

const tolerated: Story[] = [
  ['a step', 'blocked', editing([step, `${step}        continue-on-error: true\n`])],
  ['a job', 'blocked', editing([lint, `${lint}    continue-on-error: true\n`])],
  [
    'in pull requests',
    'blocked',
    editing([lint, `${lint}    continue-on-error: \${{ github.event_name == 'pull_request' }}\n`]),
  ],
  [
    'elsewhere',
    'nothing',
    editing([lint, `${lint}    continue-on-error: \${{ github.ref == 'refs/heads/next' }}\n`]),
  ],
  ['an upload', 'nothing', editing([upload, `${upload}        continue-on-error: true\n`])],
  [
    'looked at by a later step',
    'nothing',
    editing(
      [step, `${step}        id: tests\n        continue-on-error: true\n`],
      [upload, `      - if: steps.tests.outcome == 'failure'\n        run: exit 1\n${upload}`],
    ),
  ],
  [
    'with a step that cannot run',
    'blocked',
    editing(
      [step, `${step}        continue-on-error: true\n`],
      [upload, `      - if: failure()\n        run: exit 1\n${upload}`],
    ),
  ],
  [
    'by its conclusion, which is success',
    'blocked',
    editing(
      [step, `${step}        id: tests\n        continue-on-error: true\n`],
      [upload, `      - if: steps.tests.conclusion == 'failure'\n        run: exit 1\n${upload}`],
    ),
  ],
  [
    'a new leg that is marked',
    'nothing',
    editing(
      [tests, `${tests}    continue-on-error: \${{ matrix.experimental == true }}\n`],
      [
        'shard: [1, 2, 3, 4]',
        'shard: [1, 2, 3, 4]\n        include:\n          - shard: 5\n            suite: fast\n            experimental: true',
      ],
    ),
  ],
  [
    'a mark on legs that were there: `include` adds to those that fit',
    'weakened',
    editing(
      [tests, `${tests}    continue-on-error: \${{ matrix.experimental == true }}\n`],
      [
        'shard: [1, 2, 3, 4]',
        'shard: [1, 2, 3, 4]\n        include:\n          - shard: 1\n            experimental: true\n            os: arm',
      ],
    ),
  ],
  [
    'a new job',
    'nothing',
    editing([
      lint,
      '  nightly:\n    runs-on: ubuntu-latest\n    continue-on-error: true\n    steps:\n      - run: cargo +nightly test\n' +
        lint,
    ]),
  ],
  ['other legs go on', 'nothing', editing(['    strategy:\n', '    strategy:\n      fail-fast: false\n'])],
  ['said', 'debt', editing([lint, `${lint}    continue-on-error: true\n`]), 'Allow the `lint` job to fail'],
];

const conditions: Story[] = [
  ['pushes alone', 'blocked', editing([tests, `${tests}    if: github.event_name == 'push'\n`])],
  [
    'a label',
    'blocked',
    editing([tests, `${tests}    if: contains(github.event.pull_request.labels.*.name, 'run-tests')\n`]),
  ],
  [
    'no label against it',
    'note',
    editing([tests, `${tests}    if: "!contains(github.event.pull_request.labels.*.name, 'skip-tests')"\n`]),
  ],
  [
    'words of a message that pull requests do not have',
    'nothing',
    editing([tests, `${tests}    if: "!contains(github.event.head_commit.message, '[skip tests]')"\n`]),
  ],
  ['no drafts', 'note', editing([tests, `${tests}    if: github.event.pull_request.draft == false\n`])],
  ['no robots', 'note', editing([tests, `${tests}    if: github.actor != 'dependabot[bot]'\n`])],
  [
    'a text that is always true',
    'nothing',
    editing([tests, `${tests}    if: \${{ github.event_name }} == 'push'\n`]),
  ],
  ['a variable', 'blocked', editing([tests, `${tests}    if: vars.RUN_TESTS == 'true'\n`])],
  [
    'another repository',
    'blocked',
    editing([tests, `${tests}    if: github.repository == 'old-owner/old-name'\n`]),
  ],
  ['false', 'blocked', editing([tests, `${tests}    if: \${{ false }}\n`])],
  ['never', 'blocked', editing([tests, `${tests}    if: github.event_name == 'never'\n`])],
  [
    'an event spelled wrongly',
    'blocked',
    editing([tests, `${tests}    if: github.event_name == 'pull-request'\n`]),
  ],
  ['only after a failure', 'blocked', editing([tests, `${tests}    needs: [lint]\n    if: failure()\n`])],
  ['after another job', 'nothing', editing([tests, `${tests}    needs: [lint]\n`])],
  [
    'after a job that nothing starts',
    'blocked',
    editing(
      [tests, `${tests}    needs: [prepare]\n`],
      [
        lint,
        "  prepare:\n    if: github.event_name == 'release'\n    runs-on: ubuntu-latest\n    steps:\n      - run: date\n" +
          lint,
      ],
    ),
  ],
  [
    'a step, on the base branch',
    'blocked',
    editing([step, `${step}        if: github.ref == 'refs/heads/main'\n`]),
  ],
  ['a step where a secret is there', 'weakened', editing([step, `${step}        if: env.TOKEN != ''\n`])],
  [
    'changed paths',
    'note',
    editing(
      [tests, `${tests}    needs: [changes]\n    if: needs.changes.outputs.src == 'true'\n`],
      [
        lint,
        '  changes:\n    runs-on: ubuntu-latest\n    outputs:\n      src: ${{ steps.f.outputs.src }}\n    steps:\n      - uses: dorny/paths-filter@v3\n        id: f\n        with:\n          filters: "src: src/**"\n' +
          lint,
      ],
    ),
  ],
  ['less time', 'nothing', editing([tests, `${tests}    timeout-minutes: 5\n`])],
];

const triggers: Story[] = [
  ['paths of others', 'blocked', editing([onPulls, `${onPulls}    paths: [docs/**]\n`])],
  ['paths of this change', 'debt', editing([onPulls, `${onPulls}    paths: [src/**]\n`])],
  ['not for documents', 'note', editing([onPulls, `${onPulls}    paths-ignore: ['**.md', docs/**]\n`])],
  ['by hand', 'blocked', editing([onPulls, '  workflow_dispatch:\n'])],
  ['by the clock', 'blocked', editing([onPulls, "  schedule:\n    - cron: '0 4 * * *'\n"])],
  ['pushes to all branches', 'weakened', editing(['    branches: [main]\n  pull_request:\n', ''])],
  ['another branch', 'blocked', editing([onPulls, `${onPulls}    branches: [develop]\n`])],
  ['labels', 'blocked', editing([onPulls, `${onPulls}    types: [labeled]\n`])],
  ['only when it is opened', 'weakened', editing([onPulls, `${onPulls}    types: [opened]\n`])],
  ['reviews', 'blocked', editing([onPulls, '  pull_request_review:\n'])],
  ['the target', 'blocked', editing([onPulls, '  pull_request_target:\n'])],
  [
    'newer pushes cancel',
    'nothing',
    editing(['jobs:\n', 'concurrency:\n  group: ${{ github.ref }}\n  cancel-in-progress: true\njobs:\n']),
  ],
  ['all runs share one group', 'nothing', editing(['jobs:\n', 'concurrency: ci\njobs:\n'])],
  ['a queue beside it', 'nothing', editing([onPulls, `${onPulls}  merge_group:\n`])],
];

/** A change of the ordinary workflow that also removes these files. */
const removing =
  (paths: string[], world: Story[2]): Story[2] =>
  (more) =>
    world({ ...more, changed: paths, over: { changes: gone(paths) } });

const gone = (paths: string[]) => ({
  source: 'pull request' as const,
  files: paths.map((path) => changedFile(path, { status: 'removed' })),
  total: null,
});

const CHOOSES = `  changes:
    uses: ./.github/workflows/changes.yml
  lint:
    needs: changes
    if: needs.changes.outputs.code == 'true'
`;

const other: Story[] = [
  [
    'a called workflow by whose outputs jobs are chosen goes',
    'nothing',
    whole(PLAIN.replace('  lint:\n', CHOOSES), PLAIN),
  ],
  [
    'a called workflow that nothing hangs on goes',
    'weakened',
    whole(
      PLAIN.replace('  lint:\n', '  checks:\n    uses: ./.github/workflows/checks.yml\n  lint:\n'),
      PLAIN,
    ),
  ],
  [
    'a called workflow by whose outputs steps are chosen goes',
    'nothing',
    whole(
      PLAIN.replace(
        '  lint:\n',
        '  changes:\n    uses: ./.github/workflows/changes.yml\n  lint:\n    needs: changes\n',
      ).replace(
        '      - run: ruff check .\n',
        "      - if: needs.changes.outputs.code == 'true'\n        run: ruff check .\n",
      ),
      PLAIN,
    ),
  ],
  [
    'packages are no longer put in by hand',
    'nothing',
    whole(
      PLAIN.replace(
        '      - run: ruff check .\n',
        '      - run: composer remove --dev a/b\n      - run: ruff check .\n',
      ),
      PLAIN,
    ),
  ],
  ['what a merge of a branch brings', 'note', editing(['[fast, slow]', '[fast]']), "Merge branch 'next'"],
  [
    'what a merge of a branch brings, blocking',
    'debt',
    editing(['ruff check .', 'ruff check . || true']),
    'Merge branch v3.7 into master',
  ],
  ['merging of words', 'debt', editing(['[fast, slow]', '[fast]']), 'Merge two helpers'],
];

const marked = (...legs: string[]): string =>
  PLAIN.replace(
    '        shard: [1, 2, 3, 4]\n        suite: [fast, slow]\n',
    `        include:\n${legs.map((leg) => `          - ${leg}\n`).join('')}`,
  ).replace('    strategy:\n', "    continue-on-error: ${{ matrix.soft == 'yes' }}\n    strategy:\n");

const legs: Story[] = [
  [
    'a leg goes that is much like one that may fail',
    'debt',
    whole(
      marked("{ suite: fast, on: a, soft: 'yes' }", '{ suite: fast, on: a, with: b }', '{ suite: slow }'),
      marked("{ suite: fast, on: a, soft: 'yes' }", '{ suite: slow }'),
    ),
  ],
  [
    'a suite whose folder goes',
    'nothing',
    removing(['e2e/slow/a.test.ts', 'e2e/slow/b.test.ts'], editing(['[fast, slow]', '[fast]'])),
  ],
  [
    'a suite that another job runs now',
    'nothing',
    editing(['[fast, slow]', '[fast]'], ['ruff check .', 'ruff check . && npx vitest run --project slow']),
  ],
  ['a shard goes, and its total stays', 'debt', editing(['[1, 2, 3, 4]', '[1, 2, 3]'])],
  ['a shard goes, and the total too', 'nothing', editing(['[1, 2, 3, 4]', '[1, 2, 3]'], ['}}/4', '}}/3'])],
  ['the total grows alone', 'debt', editing(['}}/4', '}}/8'])],
  ['shards and total grow', 'nothing', editing(['[1, 2, 3, 4]', '[1, 2, 3, 4, 5, 6]'], ['}}/4', '}}/6'])],
  ['one shard for all', 'debt', editing(['${{ matrix.shard }}/4', '1/4'])],
  [
    'counted from zero',
    'nothing',
    editing(
      ['[1, 2, 3, 4]', '[0, 1, 2, 3]'],
      ['shard=${{ matrix.shard }}/4', 'shard=$(( ${{ matrix.shard }} + 1 ))/4'],
    ),
  ],
  ['left out', 'debt', editing(['[1, 2, 3, 4]', '[1, 2, 3, 4]\n        exclude:\n          - shard: 2'])],
];

const gates: Story[] = [
  ['waits for fewer', 'blocked', editing(['needs: [lint, test]', 'needs: [lint]'])],
  ['looks at fewer', 'blocked', editing([' || "${{ needs.test.result }}" != "success"', ''])],
  [
    'skipped is fine',
    'weakened',
    editing(['"${{ needs.test.result }}" != "success"', '"${{ needs.test.result }}" == "failure"']),
  ],
  ['always passes', 'blocked', editing([GATE, 'echo "all done"\n'])],
  ['no longer always', 'debt', editing(['  gate:\n    if: always()\n', '  gate:\n'])],
  [
    'not when it is cancelled',
    'nothing',
    editing(['  gate:\n    if: always()\n', '  gate:\n    if: ${{ !cancelled() }}\n']),
  ],
  [
    'by an action',
    'nothing',
    editing([
      `      - name: Decide\n        run: |\n          ${GATE}`,
      '      - uses: re-actors/alls-green@release/v1\n        with:\n          jobs: ${{ toJSON(needs) }}\n',
    ]),
  ],
  [
    'by an expression',
    'nothing',
    editing(
      [
        GATE,
        "exit 1\n        if: contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped')\n",
      ].map((x) => x.replace('exit 1\n        if', 'exit 1\n        if')) as unknown as Edit,
      [
        '      - name: Decide\n        run: |\n          exit 1\n',
        '      - name: Decide\n        run: exit 1\n',
      ],
    ),
  ],
  [
    'by an expression that leaves out cancelled ones',
    'weakened',
    editing(
      [GATE, "exit 1\n        if: contains(needs.*.result, 'failure')\n"],
      [
        '      - name: Decide\n        run: |\n          exit 1\n',
        '      - name: Decide\n        run: exit 1\n',
      ],
    ),
  ],
  [
    'passed over',
    'blocked',
    editing(['      - name: Decide\n', '      - name: Decide\n        continue-on-error: true\n']),
  ],
  [
    'waits for more',
    'nothing',
    editing(
      ['needs: [lint, test]', 'needs: [lint, test, docs]'],
      [lint, `  docs:\n    runs-on: ubuntu-latest\n    steps:\n      - run: mkdocs build --strict\n${lint}`],
    ),
  ],
  [
    'no longer waits for what the title calls optional',
    'debt',
    whole(withSnapshots, withSnapshots.replace('needs: [lint, test, api, ui]', 'needs: [lint, test]')),
    'chore: [ci] make snapshots checks optional',
  ],
  [
    'no longer waits, and the title speaks of something else',
    'blocked',
    whole(withSnapshots, withSnapshots.replace('needs: [lint, test, api, ui]', 'needs: [lint, test]')),
    'chore: [ci] make coverage checks optional',
  ],
  ['goes, where all jobs decide', 'nothing', editing([PLAIN.slice(PLAIN.indexOf('  gate:')), ''])],
];

const table: Record<string, Story[]> = { tolerated, conditions, triggers, legs, gates, other };

for (const [kind, stories] of Object.entries(table)) {
  describe(kind, () => {
    test.each(stories)('%s: %s', (...[, expected, world, title]: Story) => {
      expect(says(world, title)).toMatch(fits(expected));
    });
  });
}
