import { expect, test } from '@jest/globals';
import { gatesIn, gatesOfStep, gateText } from '../../../src/facts/gates/command-gates.ts';
import { jobDefinition, stepDefinition } from '../../builders/evidence.ts';

test.each<[string, string[]]>([
  ['pytest --cov=src --cov-fail-under=40', ['coverage ≥ 40%']],
  ['poetry run pytest --cov-fail-under 82.5 tests', ['coverage ≥ 82.5%']],
  ['python -m coverage report --fail-under="40"', ['coverage ≥ 40%']],
  ['coverage run -m pytest && coverage xml --fail-under=90', ['coverage ≥ 90%']],
  ['cargo tarpaulin --fail-under 70', ['coverage ≥ 70%']],
  ['cargo llvm-cov --fail-under-lines 75', ['line coverage ≥ 75%']],
  ['gcovr --fail-under-line 80 --fail-under-branch 60', ['line coverage ≥ 80%', 'branch coverage ≥ 60%']],
  ['npx vitest run --coverage.thresholds.lines=81', ['line coverage ≥ 81%']],
  ['npm test -- --coverage.thresholds.branches 50', ['branch coverage ≥ 50%']],
  [
    `npx jest --coverage --coverageThreshold='{"global":{"lines":80,"branches":70,"functions":5}}'`,
    ['line coverage ≥ 80%', 'branch coverage ≥ 70%'],
  ],
  [
    'npx c8 --check-coverage --lines 95 --branches=90 node --test',
    ['line coverage ≥ 95%', 'branch coverage ≥ 90%'],
  ],
  ['npx nyc check-coverage --lines 95', ['line coverage ≥ 95%']],
  ['node --test --experimental-test-coverage --test-coverage-lines=88', ['line coverage ≥ 88%']],
  ['pytest --cov-fail-under=40\npytest --cov-fail-under=40', ['coverage ≥ 40%']],
  // A score, docstrings, the diff alone, no check, a number that is not known, no number.
  ['pylint --fail-under=9.5 src', []],
  ['interrogate --fail-under=95 src', []],
  ['diff-cover coverage.xml --fail-under=100', []],
  ['npx c8 --lines 95 npm test', []],
  ['head --lines 20 report.txt', []],
  ['pytest --cov-fail-under=$MINIMUM', []],
  ['pytest --cov-fail-under', []],
  ['pytest --cov-fail-under=0', []],
  ['coverage report --fail-under=140', []],
  ['npx jest --coverageThreshold=null', []],
  [`npx jest --coverageThreshold='{"global":{"lines":-10}}'`, []],
  [`npx jest --coverageThreshold='{"./src/":{"lines":80}}'`, []],
  ['echo --cov', []],
])('%s', (script, expected) => {
  expect(gatesIn(script).map(gateText)).toEqual(expected);
});

test.each<[string, Record<string, string>, string, string[]]>([
  [
    'pytest takes options from its environment',
    { PYTEST_ADDOPTS: '--cov --cov-fail-under=80' },
    'pytest -q',
    ['coverage ≥ 80%'],
  ],
  ['through a wrapper', { PYTEST_ADDOPTS: '--cov-fail-under=80' }, 'uv run pytest', ['coverage ≥ 80%']],
  ['other commands do not', { PYTEST_ADDOPTS: '--cov-fail-under=80' }, 'ruff check .', []],
  ['from no other variable', { OTHER_OPTS: '--cov-fail-under=80' }, 'pytest', []],
  ['an expression is not known', { PYTEST_ADDOPTS: '${{ vars.OPTIONS }}' }, 'pytest', []],
])('%s', (_name, env, run, expected) => {
  const job = jobDefinition('test', { env });
  expect(gatesOfStep(null, job, stepDefinition({ run })).map(gateText)).toEqual(expected);
});
