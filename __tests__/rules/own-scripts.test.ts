import { describe, expect, test } from '@jest/globals';
import { between, changing, found, running, withSteps } from './guardrail-files.ts';

/** Scripts in a workflow that judge by themselves, without a tool that is known, and the job that gathers all others. */

const step = (name: string, ...lines: string[]): string => `name: ${name}\n${running(...lines)}`;
const checkout = 'uses: actions/checkout@v4';

const SCRIPTS: [what: string, lines: string[]][] = [
  [
    'a search that fails where it finds',
    ['if grep -q "go 1.21" go.mod; then', '  echo no', '  exit 1', 'fi'],
  ],
  ['what a command told', ['wrong=$(guards -r src)', 'if [[ $wrong ]]; then', '  exit 1', 'fi']],
  ['a search at its end', ['added=$(git show HEAD -- CHANGES.md)', 'grep "#$NUMBER" <<< "$added"']],
  ['a comparison at its end', ['want=$(cat .version)', '[ "$want" = "$(cat VERSION)" ]']],
  ['a search at its end that must find nothing', ['touch notes', '! grep -r WARN notes']],
  ['a question after which it only tells', ['touch notes', '[ -s notes/index ] && echo "There are notes."']],
  ['a question turned round after which it only tells', ['! grep -r WARN notes && printf "no warnings"']],
  ['behind what prepares', ['go mod tidy', 'if grep -q "go 1.21" go.mod; then', '  exit 1', 'fi']],
  ['a status that it kept', ['failed=$(ls broken | wc -l)', 'exit $failed']],
];

describe('a script that judges by itself', () => {
  test.each(SCRIPTS)('%s', (_, lines) => {
    const before = withSteps(checkout, step('Verify the entries', ...lines));
    const path = '.github/workflows/one.yml';
    expect(found(changing({ files: { [path]: { before, after: null } } }))).toEqual(['job removed: debt']);
    expect(between(before, withSteps(checkout))).toEqual(['check removed: debt']);
    expect(between(withSteps(checkout), before)).toEqual([]);
  });

  const own = step('Verify the entries', 'if grep -q TODO src; then', '  exit 1', 'fi');

  test('is skipped, or may fail', () => {
    const before = withSteps(checkout, own);
    expect(between(before, withSteps(checkout, `${own}\nif: false`))).toEqual([
      'condition narrowed: blocked',
    ]);
    expect(between(before, withSteps(checkout, `${own}\ncontinue-on-error: true`))).toEqual([
      'failure tolerated: blocked',
    ]);
  });

  test.each([
    ['is edited', step('Verify the entries', 'if grep -qr FIXME lib; then', '  exit 2', 'fi')],
    ['is renamed', own.replace('Verify the entries', 'Check for leftovers')],
    ['moves into a script', 'name: Verify the entries\nrun: ./scripts/verify.sh'],
  ])('%s', (_, after) => {
    expect(between(withSteps(checkout, own), withSteps(checkout, after))).toEqual([]);
  });

  test('moves into another job', () => {
    const before = withSteps(checkout, own);
    const after = withSteps(checkout, 'run: echo');
    const other = `  other:\n    runs-on: ubuntu-latest\n    steps:\n      - ${own.replaceAll('\n', '\n        ')}\n`;
    expect(between(before, after + other)).toEqual([]);
  });

  test('is nothing in whose place a linter may go', () => {
    expect(
      between(
        withSteps('name: Lint\nrun: ruff check .'),
        withSteps(own.replace('Verify the entries', 'Lint')),
      ),
    ).toEqual(['check removed: blocked']);
  });
});

describe('a script that only serves', () => {
  test.each([
    [
      'waits',
      step('Wait for the test server', 'for i in 1 2 3; do', '  curl localhost && exit 0', 'done', 'exit 1'),
    ],
    ['looks for a token', step('Check that the token is set', 'if [ -z "$TOKEN" ]; then exit 1; fi')],
    ['installs', step('Install test tools', 'if [ ! -x foo ]; then exit 1; fi')],
    ['says nothing of judging', step('Numbers', 'if [ -z "$A" ]; then exit 1; fi')],
    ['finds out', step('Check the notes', '[ -s notes ] && echo "notes=yes" >> "$GITHUB_OUTPUT"')],
    ['tells either way', step('Check the notes', '[ -s notes ] && echo notes || echo none')],
    ['tells at its end', step('Check the notes', '[ -s notes ]; echo "looked at"')],
    ['cannot fail', step('Check the size', 'if grep -q a b; then echo big; fi')],
  ])('%s', (_, only) => {
    expect(
      between(
        withSteps(checkout, only).replace('check:', 'one:'),
        withSteps(checkout).replace('check:', 'one:'),
      ),
    ).toEqual([]);
  });
});

describe('the job that gathers all others', () => {
  const jobs = ['lint', 'unit', 'docs', 'types']
    .map((id) => `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make ${id}\n`)
    .join('');
  const head = 'name: One\non: pull_request\njobs:\n';
  const gathering = (id: string, needs: string): string =>
    [
      `  ${id}:`,
      '    if: always()',
      `    needs: [${needs}]`,
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - env:',
      '          NEEDS: ${{ toJSON(needs) }}',
      '        run: |',
      '          failing=$(echo "$NEEDS" | jq -r .)',
      '          if [ -n "$failing" ]; then exit 1; fi',
      '',
    ].join('\n');
  const before = head + jobs + gathering('all-passed', 'lint, unit, docs, types');

  test('is gone', () => {
    expect(between(before, head + jobs)).toEqual(['aggregator weakened: debt']);
    expect(between(head + jobs, before)).toEqual([]);
  });

  test.each([
    ['is renamed', head + jobs + gathering('ok', 'lint, unit, docs, types')],
    [
      'is another job',
      `${head}${jobs}  ok:\n    needs: [lint, unit, docs, types]\n    uses: ./.github/workflows/ok.yml\n`,
    ],
  ])('%s', (_, after) => {
    expect(between(before, after)).toEqual([]);
  });

  test('of two jobs', () => {
    expect(between(head + jobs + gathering('both', 'lint, unit'), head + jobs)).toEqual([]);
  });
});
