import type { StepDefinition } from '../evidence/workflow.ts';

/** What a step or job does. */
export type StepKind =
  | 'set-up'
  | 'lint'
  | 'format'
  | 'types'
  | 'security'
  | 'coverage'
  | 'tests'
  | 'build'
  | 'deploy'
  | 'report'
  | 'other';

interface Rule {
  kind: StepKind;
  /** Looked for as whole words in names, commands and actions, in lower case. */
  words: RegExp;
}

/** By tool: what a command or an action runs. The first rule that fits decides. */
const tools: Rule[] = [
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
      /\b(?:mypy|pyright|basedpyright|tsc|vue-tsc|pytype|pyre check|flow check|sorbet|phpstan|psalm|typecheck|type-check)\b/,
  },
  {
    kind: 'lint',
    words:
      /\b(?:ruff|ruff-action|eslint|biome|flake8|pylint|golangci-lint|golangci-lint-action|clippy|rubocop|stylelint|shellcheck|hadolint|yamllint|markdownlint|markdownlint-cli2|actionlint|oxlint|standardrb|credo|swiftlint|checkstyle|detekt|pre-commit|tflint|ansible-lint|codespell|commitlint|(?:run|yarn|pnpm|make|just) lint)\b/,
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

/** By the words of a name, when no tool is known. */
const names: Rule[] = [
  {
    kind: 'security',
    words:
      /\b(?:security|vulnerabilit(?:y|ies)|audit|secrets? scan|dependency (?:scan|review)|sast|codeql|supply chain)\b/,
  },
  { kind: 'coverage', words: /\bcoverage\b/ },
  { kind: 'format', words: /\b(?:format|formatting|formatter)\b/ },
  { kind: 'types', words: /\b(?:types|typing|typecheck|type[- ]check(?:s|ing)?|type checker)\b/ },
  { kind: 'lint', words: /\b(?:lint|linter|linting|linters|static analysis|code style)\b/ },
  {
    kind: 'tests',
    words: /\b(?:tests?|testing|unit|integration|e2e|end-to-end|smoke|acceptance|regression)\b/,
  },
  { kind: 'deploy', words: /\b(?:deploy|deployment|publish|release)\b/ },
  { kind: 'build', words: /\b(?:build|compile|bundle|package|wheel)\b/ },
];

const setUpAction =
  /(?:^|\/)(?:checkout|cache|restore|login-action|download-artifact|setup-[\w-]+|[\w-]+-setup|rust-toolchain|rust-cache|install-action|configure-aws-credentials|auth|pnpm-action|setup|action-setup)(?:@|\/|$)/;
const reportAction =
  /(?:^|\/)(?:upload-artifact|action-junit-report|test-reporter|github-script|create-or-update-comment|action-slack|slack-github-action|upload-pages-artifact)(?:@|\/|$)/;
const runnerSetUp = /^(?:set up job|initialize containers|pull .+)$/;
const setUpName =
  /^(?:check ?out|set ?up|setup|install|restore|cache|download|log ?in|configure|prepare|pull|create|fetch|start|stop|kill|wait|clean ?up)\b/;

/**
 * What a step does, from what it uses and runs, else from its name. A step that installs a tool is set-up, whatever
 * tool it is.
 *
 * @param name the step's name as the runner shows it
 * @param definition the step in the workflow file, when known
 */
export function classifyStep(name: string, definition: StepDefinition | null = null): StepKind {
  const shown = name.toLowerCase();
  if (runnerSetUp.test(shown)) return 'set-up';
  const action = (definition?.uses ?? actionIn(name)).toLowerCase();
  if (action !== '' && setUpAction.test(action)) return 'set-up';
  if (action !== '' && reportAction.test(action)) return 'report';
  const tool = find(tools, `${action} ${commandWords(definition?.run ?? runIn(name))}`);
  if (tool !== null) return tool;
  if (definition?.run !== undefined && installsOnly(definition.run)) return 'set-up';
  if (setUpName.test(shown)) return 'set-up';
  return find(tools, shown) ?? find(names, shown) ?? buildCommand(definition?.run) ?? 'other';
}

/** What a job or workflow is for, by its name alone. */
export function classifyName(name: string): StepKind {
  const shown = name.toLowerCase();
  return find(tools, shown) ?? find(names, shown) ?? 'other';
}

/** The runner's name for an action without a name is `Run actions/checkout@v4`. */
function actionIn(name: string): string {
  return /^Run ([\w.-]+\/[\w./-]+@[\w./-]+)$/.exec(name)?.[1] ?? '';
}

/** The runner's name for a command without a name is `Run <first line>`. */
function runIn(name: string): string {
  return name.startsWith('Run ') && actionIn(name) === '' ? name.slice(4) : '';
}

/** A script without comments, and without the commands that only install: they name tools that they do not run. */
function commandWords(script: string): string {
  return commandsOf(script)
    .filter((command) => !isInstall(command))
    .join('\n')
    .toLowerCase();
}

/** The commands of a script, one each, comments and continued lines resolved. */
function commandsOf(script: string): string[] {
  return script
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n|&&|;/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}

const install =
  /^(?:sudo )?(?:(?:python3? -m )?pip3? (?:install|download)|pipx install|uv (?:pip install|sync|tool install)|npm (?:ci|i|install)|yarn(?: install\b| --(?:frozen-lockfile|immutable)| *$)|pnpm (?:i|install)|bun install|poetry install|pdm install|apt(?:-get)? (?:update|install|-y|-q)|brew (?:install|update)|choco install|gem install|bundle install|composer install|go (?:mod download|install|get)|cargo (?:fetch|install)|rustup |docker (?:pull|login)|dotnet restore|conda (?:install|env)|corepack )/i;

/** Whether a command only fetches and installs. */
function isInstall(command: string): boolean {
  return install.test(`${command} `) || install.test(command);
}

function installsOnly(script: string): boolean {
  const commands = commandsOf(script);
  return commands.length > 0 && commands.every(isInstall);
}

/** Whether a script only installs what others made: nothing of the repository is built by it (`pip install .`). */
export function onlyFetches(script: string): boolean {
  return installsOnly(script) && !/(?:^|\s)(?:\.|\.\/\S*|\.\[\S*|-e|--editable)(?:\s|$)/m.test(script);
}

/** Whether an action only fetches or prepares: checkout, `setup-*`, cache, login. */
export function isSetUpAction(uses: string): boolean {
  return !uses.startsWith('./') && setUpAction.test(uses.toLowerCase());
}

function buildCommand(script: string | undefined): StepKind | null {
  return script !== undefined &&
    /\b(?:build|compile|make|mvn package|gradlew? assemble)\b/.test(commandWords(script))
    ? 'build'
    : null;
}

function find(rules: Rule[], text: string): StepKind | null {
  return rules.find(({ words }) => words.test(text))?.kind ?? null;
}
