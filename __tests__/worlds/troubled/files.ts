import { stringify } from 'yaml';
import { docketWorkflow } from '../ordinary/scenario.ts';

export const ciPath = '.github/workflows/ci.yml';
export const endToEndPath = '.github/workflows/e2e.yml';
export const legs = ['3.11', '3.12', '3.13'];

const checkout = { uses: 'actions/checkout@v4' };
const python = { uses: 'actions/setup-python@v5', with: { 'python-version': '${{ matrix.python }}' } };
const upload = (name: string, path: string) => ({
  uses: 'actions/upload-artifact@v4',
  if: 'always()',
  with: { name, path },
});

/** CI with a lint job that tolerates mypy, and tests in three legs behind a coverage gate. */
export function ciText(gate: number): string {
  const lint = [
    checkout,
    { name: 'Install', run: 'pip install -r requirements.txt' },
    { name: 'Lint', run: 'ruff check .' },
    { name: 'Check types', run: 'mypy tide', 'continue-on-error': true },
  ];
  const test = [
    checkout,
    python,
    { name: 'Install', run: 'pip install -r requirements.txt' },
    {
      name: 'Run tests',
      run: `pytest --junitxml=junit.xml --cov=tide --cov-report=xml --cov-fail-under=${gate}`,
    },
    upload('results-${{ matrix.python }}', '*.xml'),
  ];
  return stringify({
    name: 'CI',
    on: { push: { branches: ['main'] }, pull_request: {} },
    jobs: {
      lint: { 'runs-on': 'ubuntu-latest', steps: lint },
      test: {
        strategy: { 'fail-fast': false, matrix: { python: legs } },
        'runs-on': 'ubuntu-latest',
        steps: test,
      },
    },
  });
}

const endToEnd = stringify({
  name: 'End to End',
  on: { push: { branches: ['main'] }, pull_request: {} },
  jobs: {
    browser: {
      'runs-on': 'ubuntu-latest',
      steps: [
        checkout,
        { name: 'Install', run: 'npm ci' },
        { name: 'Run browser tests', run: 'npx playwright test --retries=2' },
        upload('browser', 'results.xml'),
      ],
    },
  },
});

const rates = (rounding: string): string =>
  `from decimal import Decimal\n\n\ndef charge(amount, rate):\n    return ${rounding}\n`;

const testOf = (name: string): string => `def ${name}():\n    assert True\n`;

const reportTests = ['test_title', 'test_totals', 'test_footer'].map(testOf).join('\n\n');

/** The tree of `main`: a small Python package with tests, owners and two workflows. */
export const baseFiles: Record<string, string> = {
  'README.md': '# Tidewater\n\nBills for berths.\n',
  'requirements.txt': 'pytest\npytest-cov\nmypy\nruff\n',
  'tide/__init__.py': '',
  'tide/rates.py': rates('round(Decimal(amount) * Decimal(rate), 2)'),
  'tide/store.py': 'def save(bill):\n    return bill\n',
  'tide/bill.py':
    'from tide.rates import charge\n\n\ndef total(rows):\n    return sum(charge(*row) for row in rows)\n',
  'tide/api.py': 'from tide import bill, rates\n',
  'tests/test_rates.py': 'from tide.rates import charge\n',
  'tests/test_report.py': reportTests,
  CODEOWNERS: '* @harbour/everyone\n/tide/ @harbour/billing\n/.github/ @harbour/platform\n',
  [ciPath]: ciText(85),
  [endToEndPath]: endToEnd,
  '.github/workflows/docket.yml': docketWorkflow(['CI', 'End to End']),
};

const plan = `# M04 Plan — Berth Rates

**Phase:** Phase I — Billing
**Posture:** Behavior-preserving

## 1. Intent

Bills are computed with decimal rates of each berth.

## 2. In Scope

- \`tide/rates.py\`: round each charge half up

## 3. Out of Scope

- How bills are stored: \`tide/store.py\`

## 4. Invariants

| Surface | Invariant | Verification |
|---|---|---|
| Storage | Stored bills keep their form | no change to \`tide/store.py\` |
| Billing | Bills add up | \`tests/test_rates.py\` passes |
| Browser | Berths can be booked | End to End passes |

## 5. Deliverables

| File | Change |
|---|---|
| \`tide/rates.py\` | Round half up |
| \`tests/test_rates.py\` | The cases of the price list |

## 6. Verification

| Check | Expected |
|---|---|
| Tests | pass |
| Coverage | ≥ 85% |
`;

/** What the first commit of the branch changes. */
export const firstFiles: Record<string, string> = {
  'docs/milestones/M04/M04_plan.md': plan,
  'tide/rates.py': rates('(Decimal(amount) * Decimal(rate)).quantize(Decimal("0.01"))'),
  'tests/test_rates.py':
    'from tide.rates import charge\n\n\ndef test_rounds_half_up():\n    assert str(charge("1.335", "2")) == "2.68"\n',
};

/** What the second commit changes: the gate is lower, the store is touched, and the tests of reports are gone. */
export const headFiles: Record<string, string | null> = {
  [ciPath]: ciText(80),
  'tide/store.py': 'def save(bill):\n    return dict(bill)\n',
  'tide/fees.py': 'def harbour_fee(length):\n    return length * 2\n',
};
