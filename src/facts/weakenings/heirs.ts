import { gatesIn } from '../results/coverage-gates.ts';
import type { Check } from './checks.ts';

/** Tools that do what several others did, as their makers say. */
const HEIRS: [heir: RegExp, of: RegExp][] = [
  // https://docs.astral.sh/ruff/faq/#which-tools-does-ruff-replace
  [
    /^(?:ruff|astral-sh\/ruff-action)$/,
    /^(?:flake8|isort|pyflakes|pycodestyle|pydocstyle|pyupgrade|autoflake|bandit|pylint|eradicate)$/,
  ],
  // https://biomejs.dev/guides/migrate-eslint-prettier/
  [/^biome$/, /^(?:prettier|eslint|rome|standard|xo)$/],
  // https://golangci-lint.run/docs/linters/ and /docs/formatters/
  [
    /^golangci(?:-lint|\/golangci-lint-action)$/,
    /^(?:gofmt|gofumpt|goimports|golint|gosec|staticcheck|errcheck|ineffassign|misspell|revive|go vet)$/,
  ],
  [/^(?:trunk|trunk-io\/trunk-action|super-linter\/super-linter(?:\/slim)?|oxsecurity\/megalinter\S*)$/, /./],
];

/** Whether the tool of the new check does by its own account what the old one did. */
export function isHeir(other: Check, check: Check): boolean {
  if (check.kind === 'coverage' && other.kind === 'tests') return measures(other, check);
  const isText = check.kind !== 'tests' && check.kind !== 'coverage';
  return isText && HEIRS.some(([heir, old]) => heir.test(other.tool) && old.test(check.tool));
}

/** A run of the tests that measures coverage itself, with a threshold as high as before. */
function measures(tests: Check, check: Check): boolean {
  const asked = gatesIn(check.words.join(' '));
  const given = gatesIn(tests.words.join(' '));
  return (
    tests.words.some((word) => /^--cov(?:erage)?(?:$|[=.])/.test(word)) &&
    asked.every(({ minimum }) => given.some((gate) => gate.minimum >= minimum))
  );
}
