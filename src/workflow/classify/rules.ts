import type { StepKind } from '../classify-step.ts';

interface Rule {
  kind: StepKind;
  /** Looked for as whole words in names, commands and actions, in lower case. */
  words: RegExp;
}

/** By tool: what a command or an action runs. The first rule that fits decides. */
export const tools: Rule[] = [
  {
    kind: 'security',
    words:
      /\b(?:pip-audit|(?:npm|yarn|pnpm|cargo|bundle|composer) audit|bundler-audit|codeql-action|trivy|trivy-action|gitleaks|gitleaks-action|trufflehog|dependency-review-action|snyk|semgrep|bandit|gosec|govulncheck|osv-scanner|grype|safety check|cargo-deny|cargo deny|zizmor|scorecard-action|checkov|tfsec)\b/,
  },
  {
    kind: 'format',
    words:
      /\b(?:ruff format|black|prettier|gofmt|goimports|rustfmt|cargo fmt|clang-format|isort|yapf|terraform fmt|biome format|dotnet format|ktlint|spotlesscheck|mix format|shfmt)\b/,
  },
  {
    kind: 'types',
    words:
      /\b(?:mypy|pyright|basedpyright|tsc|vue-tsc|pytype|pyre check|flow check|sorbet|phpstan|psalm|srb tc|typecheck|type-check)\b/,
  },
  {
    kind: 'lint',
    words:
      /\b(?:ruff|ruff-action|eslint|biome|flake8|pylint|golangci-lint|golangci-lint-action|clippy|rubocop|stylelint|shellcheck|hadolint|yamllint|markdownlint|markdownlint-cli2|actionlint|oxlint|standardrb|credo|go vet|staticcheck|swiftlint|checkstyle|detekt|pre-commit|prek|tflint|ansible-lint|codespell|commitlint|(?:run|yarn|pnpm|make|just) lint)\b/,
  },
  {
    kind: 'coverage',
    words:
      /\b(?:coverage (?:report|xml|html|combine)|codecov|codecov-action|coveralls|nyc report|c8 report)\b/,
  },
  {
    kind: 'tests',
    words:
      /\b(?:pytest|unittest|tox|nox|jest|vitest|mocha|ava|karma|cypress|playwright|rspec|minitest|phpunit|ctest|gotestsum|go test|cargo (?:test|nextest)|dotnet test|mvn (?:test|verify)|gradlew? (?:test|check)|swift test|mix test|bats|behave|node --test|deno test|bun test|(?:npm|yarn|pnpm|make|just|rake|hatch|pdm|poetry) (?:run )?test)\b/,
  },
  {
    kind: 'deploy',
    words:
      /\b(?:gh-pages|actions-gh-pages|deploy-pages|gh-action-pypi-publish|npm publish|twine upload|cargo publish|docker push|kubectl|helm upgrade|terraform apply|wrangler deploy|changesets\/action|semantic-release|goreleaser)\b/,
  },
];

/** What only tells of results: `Publish test results`, `Coverage comment`. */
const reports =
  /^(?:upload|publish|report|post|archive|store|save|copy|collect|comment|display|show|print|summari[sz]e|merge|send)\b.*\b(?:results?|reports?|coverage|summary|artifacts?|badges?|logs?|comments?|sarif|junit|(?:test|result|coverage) files?)\b|\b(?:coverage|results?|report) (?:comment|summary|badge)\b/;

/** By the words of a name, when no tool is known. */
export const names: Rule[] = [
  { kind: 'report', words: reports },
  {
    kind: 'security',
    words:
      /\b(?:security|vulnerabilit(?:y|ies)|audit|secrets? scan|dependency (?:scan|review)|sast|codeql|supply chain)\b/,
  },
  { kind: 'coverage', words: /\bcoverage\b/ },
  { kind: 'format', words: /\b(?:format|formatting|formatter|fmt)\b/ },
  { kind: 'types', words: /\b(?:types|typing|typecheck|type[- ]check(?:s|ing)?|type checker)\b/ },
  { kind: 'lint', words: /\b(?:lint|linter|linting|linters|static analysis|code style)\b/ },
  {
    kind: 'tests',
    words: /\b(?:tests?|testing|unit|integration|e2e|end-to-end|smoke|acceptance|regression)\b/,
  },
  { kind: 'deploy', words: /\b(?:deploy|deployment|publish|release)\b/ },
  { kind: 'build', words: /\b(?:build|compile|bundle|package|wheel)\b/ },
];

/** The kind of the first rule that fits; null: none does. */
export function find(rules: Rule[], text: string): StepKind | null {
  return rules.find(({ words }) => words.test(text))?.kind ?? null;
}
