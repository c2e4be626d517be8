import type { ChangedFile } from '../../src/evidence/change.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Plan } from '../../src/evidence/plan.ts';
import type { WorkflowDefinition, WorkflowFile } from '../../src/evidence/workflow.ts';
import { judgedWeakenings } from '../../src/facts/weakenings/find.ts';
import { parsePlan } from '../../src/plan/plan.ts';
import { parseWorkflow } from '../../src/workflow/file/workflow.ts';
import { changedFile, evidence, pullRequest, rules } from '../builders/evidence.ts';

export const SHA = '11bd71901bbe5b1630ceea73d27597364c9af683';
export const CI_PATH = '.github/workflows/ci.yml';

/** An ordinary workflow with several kinds of checks; the rows of the tables edit it. */
export const CI = `
name: CI
on:
  push:
    branches: [main]
  pull_request:
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${SHA} # v4.2.2
      - run: pip install -r requirements.txt
      - name: Lint
        run: ruff check .
      - name: Types
        run: mypy --strict src
      - run: black --check .
  test:
    strategy:
      matrix:
        os: [ubuntu-latest, windows-latest]
        python: ['3.11', '3.12']
    runs-on: \${{ matrix.os }}
    steps:
      - uses: actions/checkout@${SHA}
      - uses: actions/setup-python@v5.3.0
        with:
          python-version: \${{ matrix.python }}
      - run: pip install -e .[test]
      - name: Run tests
        shell: bash
        run: pytest --cov --cov-fail-under=80 | tee out.txt
      - uses: codecov/codecov-action@v4
        with:
          fail_ci_if_error: true
      - name: Upload logs
        uses: actions/upload-artifact@v4
  web:
    runs-on: ubuntu-latest
    defaults:
      run:
        working-directory: web
    steps:
      - uses: actions/checkout@${SHA}
      - run: npm ci
      - name: ESLint
        run: npx eslint . --max-warnings 0
      - name: Web tests
        run: npm test
      - name: Build
        run: npm run build
  audit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${SHA}
      - run: pip-audit --ignore-vuln GHSA-1111
      - uses: actions/dependency-review-action@v4
        with:
          fail-on-severity: moderate
      - uses: aquasecurity/trivy-action@0.28.0
        with:
          exit-code: '1'
          severity: MEDIUM,HIGH,CRITICAL
  rust:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${SHA}
      - run: cargo test --workspace
      - run: cargo clippy -- -D warnings
      - name: Go
        run: |
          go vet ./...
          go test ./...
  all-green:
    if: always()
    needs: [lint, test, web, audit, rust]
    runs-on: ubuntu-latest
    steps:
      - run: exit 1
        if: contains(needs.*.result, 'failure')
`;

/** Replacements in the text of a file: each must be there. */
export type Edit = readonly [from: string, to: string];

export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`The text has no ${JSON.stringify(from)}.`);
    return whole.replace(from, () => to);
  }, text);
}

export interface Change {
  /** The workflow files before and after: null where there is none. Left out after: not touched. */
  files: Record<string, { before: string | null; after?: string | null }>;
  title?: string;
  body?: string;
  fork?: boolean;
  /** The checks that rules name; left out: no rules. */
  requires?: string[];
  /** Further changed files. */
  changed?: string[];
  over?: Partial<Evidence>;
}

/** The Evidence of a pull request that edits workflow files. */
export function changing({ files, title = 'Tidy up', body = '', fork = false, ...more }: Change): Evidence {
  const workflows = Object.entries(files).map(([path, { before, after }]) => fileOf(path, before, after));
  const touched = Object.entries(files).flatMap(([path, file]) => changedOf(path, file));
  const changed = [...touched, ...(more.changed ?? ['src/app.py']).map((path) => changedFile(path))];
  return evidence({
    pullRequests: [pullRequest({ title, body: planOf(body), fork })],
    workflows,
    changes: { source: 'pull request', files: changed, total: null },
    rules: rules(more.requires ?? []),
    ...more.over,
  });
}

function fileOf(path: string, before: string | null, after: string | null | undefined): WorkflowFile {
  const old = before === null ? null : meaning(before);
  if (after === undefined) return { path, head: old };
  return { path, head: after === null ? null : meaning(after), base: old, mergeBase: old };
}

/** Most tests have the same few descriptions, and edit the same few files. */
const plans = new Map<string, Plan>();
const meanings = new Map<string, WorkflowDefinition>();

function planOf(body: string): Plan {
  const plan = plans.get(body) ?? parsePlan(body);
  plans.set(body, plan);
  return plan;
}

function meaning(text: string): WorkflowDefinition {
  const known = meanings.get(text);
  if (known !== undefined) return known;
  const parsed = parseWorkflow(text);
  if ('problem' in parsed) throw new Error(`${parsed.problem}\n${text}`);
  meanings.set(text, parsed.definition);
  return parsed.definition;
}

function changedOf(path: string, { before, after }: Change['files'][string]): ChangedFile[] {
  if (after === undefined) return [];
  const status = before === null ? 'added' : after === null ? 'removed' : 'modified';
  return [changedFile(path, { status })];
}

/** What is found, each as `kind: outcome`. */
export const found = (world: Evidence): string[] =>
  judgedWeakenings(world).map(({ kind, outcome }) => `${kind}: ${outcome}`);

/** The pull request edits the ordinary workflow. */
export const editing = (edits: readonly Edit[], more: Omit<Change, 'files'> = {}): Evidence =>
  changing({ files: { [CI_PATH]: { before: CI, after: edited(CI, edits) } }, ...more });

/** A workflow of one job with these steps, as lines of YAML; it runs for every pull request. */
export const withSteps = (...steps: string[]): string =>
  ['name: One', 'on: pull_request', 'jobs:', '  check:', '    runs-on: ubuntu-latest', '    steps:']
    .concat(
      steps.flatMap((step) => step.split('\n').map((line, at) => `      ${at === 0 ? '- ' : '  '}${line}`)),
    )
    .join('\n')
    .concat('\n');

/** A step with a script, of several lines where there are more. */
export const running = (...lines: string[]): string =>
  ['run: |', ...lines.map((line) => `  ${line}`)].join('\n');

/** What a change of one workflow file comes to. */
export const between = (before: string, after: string, more: Omit<Change, 'files'> = {}): string[] =>
  found(changing({ files: { '.github/workflows/one.yml': { before, after } }, ...more }));

/** What a change of the only command of a job comes to. */
export const command = (before: string, after: string, more: Omit<Change, 'files'> = {}): string[] =>
  between(withSteps(running(before)), withSteps(running(after)), more);

/** What a change of the inputs of an action comes to, each as `name: value`. */
export const inputs = (uses: string, before: string[], after: string[]): string[] =>
  between(withSteps(using(uses, before)), withSteps(using(uses, after)));

export const using = (uses: string, inputs: string[] = []): string =>
  [`uses: ${uses}`, ...(inputs.length > 0 ? ['with:', ...inputs.map((line) => `  ${line}`)] : [])].join('\n');
