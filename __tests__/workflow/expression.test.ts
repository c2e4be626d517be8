import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, parseWorkflow as parseTheirs } from '@actions/workflow-parser';
import { ErrorPolicy } from '@actions/workflow-parser/model/convert';
import { describe, expect, test } from '@jest/globals';
import {
  bare,
  callsIn,
  contextsIn,
  expressionsIn,
  hasStatusFunction,
  parseExpression,
  readCondition,
  readValue,
  stringsIn,
  written,
} from '../../src/workflow/expression.ts';
import { parseWorkflow } from '../../src/workflow/file/workflow.ts';

const condition = (text: string | undefined): string | null => {
  const read = readCondition(text);
  return read === null ? null : written(read);
};

describe('conditions', () => {
  test.each<[string | undefined, string | null]>([
    [undefined, 'success()'],
    ['  ', 'success()'],
    ['false', 'success() && false'],
    ['${{ always() }}', 'always()'],
    ['Always()', 'always()'],
    ["contains('always()', 'x')", "success() && contains('always()', 'x')"],
    ["github.event_name == 'push'", "success() && (github.event_name == 'push')"],
    ["a == 'b'", null],
    ['${{ }}', null],
    ['${{ always()', null],
    ["${{ 'text' }}", "success() && 'text'"],
    ['${{ always() }} ', "format('{0} ', always())"],
    ["it's ${{ github.ref }} {x}", "success() && format('it''s {0} {{x}}', github.ref)"],
    ['${{ github.ref }}-${{ github.sha }}', "success() && format('{0}-{1}', github.ref, github.sha)"],
    [`github.ref ${'x'.repeat(30)}…`, null],
  ])('%j', (text, expected) => {
    expect(condition(text)).toBe(expected);
  });

  test('a status function is called, not named', () => {
    expect(hasStatusFunction("github.event_name == 'push' && !(Cancelled())")).toBe(true);
    expect(hasStatusFunction("github.event.failure == 'success()'")).toBe(false);
    expect(hasStatusFunction('always(')).toBe(false);
  });

  test('shown without braces, on one line', () => {
    expect(bare('${{ always() &&\n  true }}\n')).toBe('always() && true');
    expect(bare('${{ a }} && ${{ b }}')).toBe('${{ a }} && ${{ b }}');
  });
});

describe('expressions', () => {
  test('a value is one expression as a whole', () => {
    expect(written(readValue("${{ format('}}') }}")!)).toBe("format('}}')");
    expect(readValue('github.ref')).toBeNull();
    expect(readValue('${{ github.ref }}${{ github.ref }}')).toBeNull();
    expect(readValue('x ${{ github.ref }}')).toBeNull();
  });

  test('all in a text', () => {
    expect(expressionsIn("echo ${{ github.ref }} '${{format('}}')}}' ${{ open")).toEqual([
      'github.ref',
      "format('}}')",
    ]);
  });

  test.each([
    'constructor()',
    'toString(1)',
    'hashFiles()',
    'a.b',
    "'open",
    '1 +',
    'always(1)',
    'x'.repeat(30_000),
  ])('GitHub refuses %.20s', (text) => {
    expect(parseExpression(text)).toBeNull();
  });

  test('brackets upon brackets', () => {
    expect(parseExpression(`${'('.repeat(10_000)}true${')'.repeat(10_000)}`)).toBeNull();
    expect(parseExpression(`${'!'.repeat(10_000)}true`)).toBeNull();
  });

  test('contexts with their members', () => {
    const looked = (text: string) => contextsIn(parseExpression(text)!).map((path) => path.join('.'));
    expect(looked("needs['a'].Result == needs.*.outputs.x || toJSON(Needs)")).toEqual([
      'needs.a.result',
      'needs.*.outputs.x',
      'needs',
    ]);
    expect(looked('needs[matrix.job].result')).toEqual(['needs.?.result', 'matrix.job']);
    expect(looked("fromJSON(steps.a.outputs['b.c']).d[env.X] && (github).ref")).toEqual([
      'steps.a.outputs.?',
      'env.x',
      'github.ref',
    ]);
    expect(looked("github['event']['a/b']")).toEqual(['github.event.?']);
  });

  test('calls and texts', () => {
    const expression = parseExpression("contains(fromJSON('[\"it''s ''x''\"]'), github.ref) && !Success()")!;
    expect(callsIn(expression)).toEqual(['contains', 'fromjson', 'success']);
    expect(stringsIn(expression)).toEqual(["[\"it's 'x'\"]"]);
  });

  test('one way of writing', () => {
    const one = (text: string) => written(parseExpression(text)!);
    expect(one("((GitHub['Ref'])) == 'x'&&!(Failure())")).toBe("(github.ref == 'x') && !failure()");
    expect(one('!(always() || env.a)')).toBe('!(always() || env.a)');
    expect(one("fromJSON('[1]')[0] > -1.5")).toBe("fromjson('[1]')[0] > -1.5");
    expect(one("fromJSON('[1]').*.a")).toBe("fromjson('[1]')[*]['a']");
  });
});

/** Workflow files of this project and of its tests, and conditions as people write them. */
function files(): { name: string; text: string }[] {
  const folders = ['.github/workflows', '__tests__/worlds/seed/base/.github/workflows'];
  const written = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const steps = CONDITIONS.map((text) => `      - run: date\n        if: ${JSON.stringify(text)}\n`);
  const jobs = CONDITIONS.filter((text) => !/\b(?:env|matrix|runner|steps|hashFiles)\b/.test(text)).map(
    (text, index) =>
      `  job-${index}:\n    needs: [all]\n    runs-on: ubuntu-latest\n    if: ${JSON.stringify(text)}\n    steps: [{ run: date }]\n`,
  );
  const made = `on: push\njobs:\n  all:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}${jobs.join('')}`;
  return [
    ...[...written, 'examples/docket.yml', 'examples/last-job.yml'].map((name) => ({
      name,
      text: readFileSync(name, 'utf8'),
    })),
    { name: 'made.yml', text: made },
  ];
}

const CONDITIONS = [
  "github.event_name == 'push' || github.repository == 'octo/serena'",
  '${{ github.event_name == \'push\' && contains(fromJSON(\'["a", "b"]\'), github.ref_name) }}',
  "${{ github.ref == 'refs/heads/main' }} || true",
  "always() && (needs.all.result == 'success' || needs.all.result == 'skipped')",
  '${{ !cancelled() && !failure() }}',
  '(!cancelled() && failure())',
  "Success() && startsWith(github.ref, 'refs/tags/v')",
  "!contains(github.event.pull_request.labels.*.name, 'it''s slow')",
  "github['event']['pull_request'].draft == false",
  "endsWith(matrix.python.version || matrix.python, 't')",
  "matrix.os != 'windows-latest' && !matrix.experimental",
  "runner.os == 'Linux' && env.CACHE == 'true'",
  "steps.cache.outputs.cache-hit != 'true'",
  "steps['lint'].outcome == 'failure'",
  "hashFiles('**/package-lock.json', 'yarn.lock') != ''",
  "fromJSON(needs.all.outputs.plan || '{}').jobs[0].name != null",
  "contains(needs.*.result, 'failure') || contains(join(needs.*.result, ','), 'cancelled')",
  'github.event.issue.number >= 10 && github.event.issue.number < 0x20',
  "format('{0}-{1}', github.actor, vars.NAME) == inputs.name",
  'github.event.pull_request',
  'false',
  "always() &&\nfalse &&\n(github.event_name == 'schedule')\n",
  "case(github.ref == 'refs/heads/main', true, false)",
];

const TRACE = { info: () => {}, verbose: () => {}, error: () => {} };

const REFUSED = [
  "github.event_name = 'push'",
  'github.event_name == "push"',
  "contains('a')",
  'unknown.name',
  '${{ always() }',
  "'open",
];

describe("GitHub's own reader of workflow files", () => {
  test.each(files())('$name: each condition that it takes is read alike', async ({ name, text }) => {
    const { context, value } = parseTheirs({ name, content: text }, TRACE);
    const template = await convertWorkflowTemplate(context, value!);
    expect(context.errors.getErrors()).toEqual([]);
    const ours = parseWorkflow(text);
    if ('problem' in ours) throw new Error(ours.problem);
    const pairs = template.jobs.flatMap((job) => {
      const own = ours.definition.jobs.find(({ id }) => id === job.id.value)!;
      const steps = 'steps' in job ? job.steps : [];
      return [
        { own: own.if, other: job.if?.expression },
        ...steps.map((step, index) => ({ own: own.steps[index]!.if, other: step.if?.expression })),
      ];
    });
    const taken = pairs.filter(({ own, other }) => own !== undefined && other !== undefined);
    for (const { own, other } of taken) {
      const [one, two] = [readCondition(own), parseExpression(other!)];
      expect([own, one === null ? null : written(one)]).toEqual([own, written(two!)]);
      expect(contextsIn(one!)).toEqual(contextsIn(two!));
      expect(callsIn(one!)).toEqual(callsIn(two!));
    }
  });

  test.each(REFUSED)('a condition that it refuses is not read: %s', async (text) => {
    const content = `on: push\njobs: { a: { runs-on: x, if: ${JSON.stringify(text)}, steps: [{ run: date }] } }\n`;
    const { context, value } = parseTheirs({ name: 'a.yml', content }, TRACE);
    await convertWorkflowTemplate(context, value!, undefined, { errorPolicy: ErrorPolicy.TryConversion });
    expect(context.errors.count).toBeGreaterThan(0);
    expect(condition(text)).toBeNull();
  });
});
