import { describe, expect, test } from '@jest/globals';
import { CI, CI_PATH, changing, type Edit, edited, editing, found } from './guardrail-files.ts';

/** What conditions leave out, read as GitHub evaluates them. */

const LABELS = 'github.event.pull_request.labels.*.name';

const quoted = (condition: string): string => `'${condition.replaceAll("'", "''")}'`;

/** The job `lint`, whose checks are required, gets the condition. */
const lint = (condition: string): Edit[] => [['  lint:\n', `  lint:\n    if: ${quoted(condition)}\n`]];

/** The condition of the job `lint` is changed. */
function changed(before: string, after: string): string[] {
  return found(
    changing({ files: { [CI_PATH]: { before: edited(CI, lint(before)), after: edited(CI, lint(after)) } } }),
  );
}

/** The workflow is started by another event than pull requests. */
function startedBy(on: string, edits: Edit[]): string[] {
  const before = edited(CI, [['  pull_request:\n', `  ${on}:\n`]]);
  return found(changing({ files: { [CI_PATH]: { before, after: edited(before, edits) } } }));
}

describe('a condition that takes every pull request is no weakening', () => {
  test.each([
    "github['event_name'] == 'pull_request'",
    "github.event_name == 'Pull_Request'",
    "GitHub.Event_Name == 'pull_request'",
    "startsWith(github.event_name, 'PULL')",
    "contains('push, PULL_REQUEST', github.event_name)",
    'contains(fromJSON(\'["push", "pull_request"]\'), github.event_name)',
    "contains(fromJSON(format('[\"{0}\"]', 'pull_request')), github.event_name)",
    "endsWith(github.event_name, '_request')",
    'Success()',
    "ALWAYS() && github.event_name != 'schedule'",
    "!(github.event_name == 'schedule' || github.event_name == 'push')",
    "(github.event_name == 'schedule' && vars.NIGHTLY == 'on') || github.event_name == 'pull_request'",
    'github.event.pull_request',
    'github.event.pull_request != null',
    "github.base_ref != ''",
    "github.head_ref == github.head_ref || github.base_ref == 'main'",
    "startsWith(github.ref, 'refs/pull/')",
    // Inputs are given to other events.
    '!inputs.fast',
    "github.event.inputs.only != 'docs'",
    // Commits are told of pushes.
    "!contains(github.event.head_commit.message, '[skip ci]')",
    // A new head is neither of these.
    "github.event.action != 'closed'",
    "github.event.action != 'labeled' && github.event.action != 'edited'",
    // Not evaluated: with anything around it the whole is a text, and so true.
    "${{ github.event_name == 'push' }} && true",
    "github.event_name == 'push' || ${{ false }}",
  ])('%s', (condition) => {
    expect(found(editing(lint(condition)))).toEqual([]);
  });

  test('braces on a line that ends', () => {
    expect(found(editing([['  lint:\n', '  lint:\n    if: |\n      ${{ false }}\n']]))).toEqual([]);
    expect(found(editing([['  lint:\n', '  lint:\n    if: |-\n      ${{ false }}\n']]))).toEqual([
      'condition narrowed: blocked',
    ]);
  });

  test('after needed jobs that passed', () => {
    const behindWeb = (condition: string): string[] =>
      found(editing([['  lint:\n', `  lint:\n    needs: [web]\n    if: ${quoted(condition)}\n`]]));
    expect(behindWeb("!contains(needs.*.result, 'failure')")).toEqual([]);
    expect(behindWeb("!failure() && needs['web'].result == 'success'")).toEqual([]);
    expect(behindWeb('!cancelled() && !failure()')).toEqual([]);
  });
});

describe('a condition that leaves pull requests out', () => {
  test.each([
    'contains(fromJSON(\'["push", "pull_request_target"]\'), github.event_name)',
    "github['event_name'] == 'push'",
    'github.event.pull_request == null',
    "github.event_name == 'pull_request' && !always()",
    "vars.TESTS == 'on' && github['event_name'] == 'push'",
    "github.event.ref == 'refs/heads/main'",
    "inputs.tests == 'on'",
    // They run for drafts or forks alone.
    'github.event.pull_request.draft == true',
    'github.event.pull_request.head.repo.fork == true',
    "contains(github.actor, '[bot]')",
    // Not one expression that GitHub would take.
    "github.event_name = 'push'",
    "github.event_name == 'pull_request",
    "toString(github.event_name) == 'x'",
  ])('%s', (condition) => {
    expect(found(editing(lint(condition)))).toEqual(['condition narrowed: blocked']);
  });

  test.each([
    "!(github.event_name == 'schedule' || github.event.pull_request.draft)",
    "!(contains(github.actor, '[bot]') || startsWith(github.head_ref, 'renovate/'))",
    'github.event.pull_request.draft != true',
    "github.event.pull_request.title != 'Version Packages'",
    "github.head_ref != 'changeset-release/main'",
    `join(${LABELS}) == ''`,
    `!(contains(${LABELS}, 'skip-lint'))`,
    "github.event.pull_request['user']['type'] != 'Bot'",
  ])('only those of robots, drafts, or who asks for it: %s', (condition) => {
    expect(found(editing(lint(condition)))).toEqual(['condition narrowed: note']);
  });

  test('after needed jobs that failed', () => {
    const failed = "contains(needs.*.result, 'failure')";
    expect(found(editing([['  lint:\n', `  lint:\n    needs: [web]\n    if: ${quoted(failed)}\n`]]))).toEqual(
      ['condition narrowed: blocked'],
    );
  });
});

describe('a condition in place of another', () => {
  test.each([
    ["vars.A == 'on' || vars.B == 'on'", "vars.A == 'on' || vars.B == 'on' || vars.C == 'on'"],
    ["vars.A == 'on' && vars.B == 'on'", "(vars.A == 'on' && vars.B == 'on') || vars.C == 'on'"],
    ["vars.A == 'on'", "${{ (vars['a'] == 'on') }}"],
    ["vars.A == 'on'", "success() && vars.A == 'on'"],
    ["vars.A == 'on' && vars.B == 'on'", "vars.B == 'on' && vars.A == 'on'"],
  ])('takes as much or more: %s, now %s', (before, after) => {
    expect(changed(before, after)).toEqual([]);
  });

  const onPull = "github.event_name == 'pull_request'";
  test.each([
    [onPull, `(${onPull} || vars.A == 'on') && (vars.B == 'on' || github.event_name == 'push')`],
    [onPull, `${onPull} && (vars.B == 'on' || github.event_name == 'push')`],
    [`${onPull} || vars.A == 'on'`, "vars.A == 'on'"],
  ])('takes less: %s, now %s', (before, after) => {
    expect(changed(before, after)).toEqual(['condition narrowed: blocked']);
  });
});

describe('other events', () => {
  test.each([
    ['pull_request_target', "github.ref == 'refs/heads/main'"],
    ['pull_request_target', "github.ref_name == 'main'"],
    ['merge_group', "startsWith(github.ref, 'refs/heads/gh-readonly-queue/')"],
    ['merge_group', 'github.event.merge_group && !github.event.pull_request'],
    ['workflow_dispatch', "github.event_name == 'workflow_dispatch' || github.ref == 'refs/heads/main'"],
  ])('%s is taken by %s', (on, condition) => {
    expect(startedBy(on, lint(condition))).toEqual([]);
  });

  test('of a called workflow the inputs are not known', () => {
    expect(startedBy('workflow_call', lint('!inputs.fast'))).toEqual(['condition narrowed: debt']);
  });
});

describe('aggregators', () => {
  const answer = "contains(needs.*.result, 'failure')";
  const always = '    if: always()\n';

  test.each([
    ["contains(needs.*.result, 'cancelled')"],
    ["contains(needs.*.result, 'success') && !contains(needs.*.result, 'failure')"],
    ["needs.lint.result != 'success' && needs.test.result != 'success'"],
  ])('the step passes over jobs that failed: %s', (condition) => {
    expect(found(editing([[answer, condition]]))).toEqual(['aggregator weakened: blocked']);
  });

  test.each([
    ["needs['lint'].result == 'failure' || contains(needs.*.result, 'failure')"],
    ["contains(join(needs.*.result, ' '), 'failure')"],
    ["contains(toJSON(needs), 'failure')"],
    ["!(contains(needs.*.result, 'success') && !contains(needs.*.result, 'failure'))"],
    ["contains(needs.*.Result, 'FAILURE')"],
  ])('the step fails as before: %s', (condition) => {
    expect(found(editing([[answer, quoted(condition)]]))).toEqual([]);
  });

  test('outputs are no results', () => {
    const before = edited(CI, [[answer, `${answer} && needs.lint.outputs.all != 'no'`]]);
    const files = {
      [CI_PATH]: { before, after: edited(before, [[" && needs.lint.outputs.all != 'no'", '']]) },
    };
    expect(found(changing({ files }))).toEqual([]);
  });

  test.each([
    ['always() && success()'],
    ['!failure()'],
    ['!cancelled() && !failure()'],
    ["'always()' != ''"],
  ])('the job is skipped when a job fails: %s', (condition) => {
    expect(found(editing([[always, `    if: \${{ ${condition} }}\n`]]))).toEqual([
      'aggregator weakened: debt',
    ]);
  });

  test.each([
    ['!success()'],
    ['Always()'],
    ['failure() || cancelled()'],
    ["!(cancelled() || github.event_name == 'schedule')"],
  ])('the job is not skipped when a job fails: %s', (condition) => {
    expect(found(editing([[always, `    if: \${{ ${condition} }}\n`]]))).toEqual([]);
  });

  test.each([
    ["always() && !contains(needs.*.result, 'failure')"],
    ["always() && needs.lint.result == 'success'"],
    ["always() && needs.lint.result == 'failure'"],
    ["failure() && github.event_name == 'schedule'"],
  ])('the job is skipped when certain jobs fail: %s', (condition) => {
    expect(found(editing([[always, `    if: ${quoted(condition)}\n`]]))).toEqual([
      'condition narrowed: blocked',
    ]);
  });
});

describe('jobs behind one that no longer runs', () => {
  const gated = (condition: string): string =>
    edited(CI, [
      [
        '  lint:\n',
        `  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - run: date\n  lint:\n    needs: gate\n    if: ${quoted(condition)}\n`,
      ],
    ]);
  const without = (condition: string): string[] => {
    const before = gated(condition);
    const after = edited(before, [['  gate:\n', "  gate:\n    if: github.event_name == 'push'\n"]]);
    return found(changing({ files: { [CI_PATH]: { before, after } } }));
  };

  test.each([
    ["needs.gate.outputs.code == 'true'"],
    ["always() && needs.gate.result == 'success'"],
    ["contains('failure()', 'f')"],
  ])('skipped with it: %s', (condition) => {
    expect(without(condition)).toEqual(['condition narrowed: blocked']);
  });

  test.each([
    ['always()'],
    ['!failure() && !cancelled()'],
    ["always() && needs.gate.outputs.code != 'no'"],
    ['!Cancelled()'],
  ])('run without it: %s', (condition) => {
    expect(without(condition)).toEqual([]);
  });
});

describe('continue-on-error', () => {
  const legs = (axes: string, value: string): Edit[] => [
    ['        os: [ubuntu-latest, windows-latest]\n', `        os: [ubuntu-latest, windows-latest]\n${axes}`],
    ['  test:\n', `  test:\n    continue-on-error: \${{ ${value} }}\n`],
  ];
  const stable = (values: string): string => `        stable: [${values}]\n`;

  test.each([
    [stable('false'), '!matrix.stable'],
    [stable('true'), "matrix['stable']"],
    ['', "startsWith(matrix.os, 'ubuntu') || matrix.os == 'windows-latest'"],
    ['', "matrix.python == '3.12' || matrix.python == '3.11'"],
    ['', 'contains(fromJSON(\'["Ubuntu-latest", "windows-latest"]\'), matrix.os)'],
  ])('true for every leg: %j %s', (axes, value) => {
    expect(found(editing(legs(axes, value)))).toEqual(['failure tolerated: blocked']);
    // `lint` is all that is required.
    expect(found(editing(legs(axes, value), { requires: ['lint'] }))).toEqual(['failure tolerated: debt']);
  });

  test.each([
    [stable('true, false'), '!matrix.stable'],
    ['', 'matrix.other'],
  ])('for legs of their own: %j %s', (axes, value) => {
    expect(found(editing(legs(axes, value)))).toEqual([]);
  });

  test('for legs that could not fail before', () => {
    expect(found(editing(legs('', "matrix.os == 'windows-latest'")))).toEqual(['failure tolerated: debt']);
  });

  const tolerated = (value: string): string[] =>
    found(editing([['      - name: Lint\n', `      - name: Lint\n        continue-on-error: ${value}\n`]]));

  test('an expression that is true', () => {
    expect(tolerated("${{ github['event_name'] == 'pull_request' }}")).toEqual([
      'failure tolerated: blocked',
    ]);
    expect(tolerated("${{ contains('push', github.event_name) }}")).toEqual([]);
    expect(tolerated("${{ vars.SOFT == 'on' }}")).toEqual(['failure tolerated: debt']);
  });

  test.each([
    ["steps['types'].outcome"],
    ['steps.Types.Outcome'],
    ['toJSON(steps)'],
    ["contains(steps.*.outcome, 'x')"],
  ])('a step whose end is looked at by %s', (looks) => {
    const edits: Edit[] = [
      [
        '      - name: Types\n        run: mypy --strict src\n',
        `      - name: Types\n        id: types\n        continue-on-error: true\n        run: mypy --strict src\n      - run: ./judge.sh '\${{ ${looks} }}'\n`,
      ],
    ];
    expect(found(editing(edits))).toEqual([]);
  });
});

test('a condition on how the pull request came here leaves new heads out', () => {
  expect(found(editing(lint("github.event.action == 'opened'")))).toEqual(['condition narrowed: blocked']);
  expect(found(editing(lint("github.event.action == 'synchronize'")))).toEqual([]);
});
