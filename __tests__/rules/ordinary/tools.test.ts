import { describe } from '@jest/globals';
import { checkout, expectApproved, jobs, node, python } from './pulls.ts';

/** Ordinary changes of what workflow files use: each pull request is approved and green. */

const SHA = 'a5ac7e51b41094c92402da3b24376905380afc29';

describe('bumps and pins', () => {
  expectApproved({
    'dependabot bumps an action': jobs(
      { test: [...node, 'npm test'] },
      { test: ['actions/checkout@v5', ...node.slice(1), 'npm test'] },
      { title: 'Bump actions/checkout from 4 to 5', author: 'dependabot[bot]' },
    ),
    'renovate pins digests': jobs(
      { test: [...node, 'npm test'], lint: ['golangci/golangci-lint-action@v6'] },
      {
        test: [`actions/checkout@${SHA}`, ...node.slice(1), 'npm test'],
        lint: [`golangci/golangci-lint-action@${SHA}`],
      },
      { title: 'Pin dependencies', author: 'renovate[bot]' },
    ),
    'a tag bumped to a longer one': jobs(
      { test: [checkout, 'make test'] },
      { test: ['actions/checkout@v4.2.2', 'make test'] },
    ),
    'a full tag bumped to a major': jobs(
      { test: ['actions/checkout@v3.6.0', 'make test'] },
      { test: ['actions/checkout@v4', 'make test'] },
    ),
    'a pinned tool version': jobs(
      { lint: [checkout, 'pip install ruff==0.4.1', 'ruff check .'] },
      { lint: [checkout, 'pip install ruff==0.9.1', 'ruff check .'] },
    ),
    'versions in npx': jobs({ lint: [...node, 'npx eslint@8 .'] }, { lint: [...node, 'npx eslint@9 .'] }),
  });
});

describe('tools that change', () => {
  expectApproved({
    'tox through uv': jobs(
      { test: [checkout, 'pip install tox', 'tox run -e py313'] },
      { test: [checkout, 'astral-sh/setup-uv@v5', 'uv run --locked tox run -e py313'] },
    ),
    'poetry made uv': jobs(
      { test: [checkout, 'poetry install', 'poetry run pytest', 'poetry run mypy src'] },
      { test: [checkout, 'uv sync', 'uv run pytest', 'uv run mypy src'] },
    ),
    'a script of npm renamed': jobs(
      { test: [...node, 'npm test', 'npm run lint'] },
      { test: [...node, 'npm run test:ci', 'npm run lint:all'] },
    ),
    'a build that the tests do again': jobs(
      {
        rust: [checkout, 'cargo build --verbose', 'cargo test --verbose'],
        go: [checkout, 'go build -v ./...', 'go test -v ./...'],
        net: [checkout, 'dotnet restore', 'dotnet build --no-restore', 'dotnet test --no-build'],
        java: [checkout, './gradlew assemble', './gradlew check'],
      },
      {
        rust: [checkout, 'cargo test --locked'],
        go: [checkout, 'go test -v ./...'],
        net: [checkout, 'dotnet test'],
        java: [checkout, './gradlew check'],
      },
    ),
    'a runner script in place of the tool': jobs(
      { test: [...python, 'python -Wall tests/runtests.py --verbosity=2'] },
      { test: [...python, 'python tests/runtests.py --parallel=4'] },
    ),
    'npm audit made an app': jobs(
      { audit: [...node, 'npm audit --audit-level=high'] },
      { audit: [checkout, 'actions/dependency-review-action@v4'] },
    ),
    'ruff and biome for eslint': jobs(
      { lint: [...node, 'npx eslint . --max-warnings=0'] },
      { lint: [...node, 'npx biome ci .'] },
    ),
    'eslint and prettier made biome': jobs(
      { lint: [...node, 'npx eslint .', 'npx prettier --check .'] },
      { lint: [...node, { uses: 'biomejs/setup-biome@v2' }, 'biome ci .'] },
    ),
    'flake8, black and isort made ruff': jobs(
      { lint: [...python, 'flake8 src', 'black --check .', 'isort --check-only .'] },
      { lint: [...python, 'ruff check .', 'ruff format --check .'] },
    ),
    'flake8, black and isort made one ruff check': jobs(
      { lint: [...python, 'flake8 src --max-line-length 100', 'black --check .', 'isort --check .'] },
      { lint: [checkout, 'astral-sh/ruff-action@v3'] },
    ),
    'black made ruff format': jobs(
      { lint: [...python, 'black --check .'] },
      { lint: [...python, 'ruff format --check .'] },
    ),
    'black made the action of black': jobs(
      { lint: [...python, 'black --check .'] },
      { lint: [checkout, 'psf/black@stable'] },
    ),
    'pre-commit': jobs(
      { lint: [...python, 'ruff check .', 'mypy src'] },
      { lint: [checkout, 'pre-commit/action@v3.0.1'] },
    ),
    'pre-commit in a job of its own': jobs(
      { lint: [...python, 'ruff check .', 'mypy src'], test: [...python, 'pytest'] },
      {
        'pre-commit': [checkout, 'actions/setup-python@v5', 'pre-commit/action@v3.0.1'],
        test: [...python, 'pytest'],
      },
    ),
    'mypy made pyright': jobs(
      { types: [...python, 'mypy --strict src'] },
      { types: [...python, 'npx pyright'] },
    ),
    'jest made vitest': jobs(
      { test: [...node, 'npx jest --ci --coverage --coverageThreshold=\'{"global":{"lines":80}}\''] },
      { test: [...node, 'npx vitest run --coverage'] },
      {
        title: 'Move to vitest',
        over: {
          gates: [
            {
              path: 'vitest.config.json',
              tool: 'vitest',
              head: [{ measure: 'lines', minimum: 80, key: 'coverage.thresholds.lines' }],
            },
          ] as never,
        },
      },
    ),
    'pytest moved to tox': jobs({ test: [...python, 'pytest tests'] }, { test: [...python, 'tox -e py'] }),
    'pytest moved to nox': jobs(
      { test: [...python, 'pytest --cov=app tests'] },
      { test: [...python, 'nox -s tests'] },
    ),
    'pytest moved to make': jobs({ test: [...python, 'pytest -x tests'] }, { test: [checkout, 'make test'] }),
    'pytest through hatch': jobs(
      { test: [...python, 'pytest tests'] },
      { test: [checkout, 'pipx install hatch', 'hatch test'] },
    ),
    'pytest through uv': jobs(
      { test: [...python, 'pytest tests'] },
      { test: [checkout, 'astral-sh/setup-uv@v5', 'uv sync', 'uv run pytest tests'] },
    ),
    'pytest in a container': jobs(
      { test: [...python, 'pytest tests'] },
      { test: [checkout, 'docker compose run --rm app pytest tests'] },
    ),
    'npm made pnpm': jobs(
      { test: [...node, 'npm run lint', 'npm run typecheck', 'npm test'] },
      {
        test: [
          checkout,
          'pnpm/action-setup@v4',
          'pnpm install --frozen-lockfile',
          'pnpm lint',
          'pnpm typecheck',
          'pnpm test',
        ],
      },
    ),
    'npm made yarn': jobs(
      { test: [...node, 'npm run lint', 'npm test -- --coverage'] },
      { test: [checkout, 'yarn install --immutable', 'yarn lint', 'yarn test --coverage'] },
    ),
    'npm made bun': jobs(
      { test: [...node, 'npm test'] },
      { test: [checkout, 'oven-sh/setup-bun@v2', 'bun install', 'bun test'] },
    ),
    'yarn made npm': jobs(
      { test: [checkout, 'yarn', 'yarn test', 'yarn lint'] },
      { test: [...node, 'npm test', 'npm run lint'] },
    ),
    'unittest made pytest': jobs(
      { test: [...python, 'python -m unittest discover -s tests'] },
      { test: [...python, 'pytest'] },
    ),
    'cargo test made nextest': jobs(
      { test: [checkout, 'cargo test --all-features'] },
      {
        test: [
          checkout,
          'taiki-e/install-action@nextest',
          'cargo nextest run --all-features',
          'cargo test --doc',
        ],
      },
    ),
    'setup.py test made pytest': jobs(
      { test: [...python, 'python setup.py test'] },
      { test: [...python, 'pytest'] },
    ),
    'maven made its wrapper': jobs(
      { test: [checkout, 'mvn -B verify'] },
      { test: [checkout, './mvnw -B verify'] },
    ),
    'maven made gradle': jobs({ test: [checkout, 'mvn -B verify'] }, { test: [checkout, './gradlew build'] }),
    'gradle test made gradle check': jobs(
      { test: [checkout, './gradlew test'] },
      { test: [checkout, './gradlew check'] },
    ),
    'gradle through its action': jobs(
      { test: [checkout, './gradlew test'] },
      { test: [checkout, { uses: 'gradle/gradle-build-action@v3', with: { arguments: 'test' } }] },
    ),
    'go test made gotestsum': jobs(
      { test: [checkout, 'go test ./...'] },
      {
        test: [
          checkout,
          'go install gotest.tools/gotestsum@latest',
          'gotestsum --junitfile junit.xml -- -race ./...',
        ],
      },
    ),
    'golangci-lint for go vet and staticcheck': jobs(
      { lint: [checkout, 'go vet ./...', 'staticcheck ./...'] },
      { lint: [checkout, 'golangci/golangci-lint-action@v6'] },
    ),
    'golangci-lint from a script to its action': jobs(
      { lint: [checkout, 'golangci-lint run --timeout 5m'] },
      { lint: [checkout, { uses: 'golangci/golangci-lint-action@v6', with: { args: '--timeout 5m' } }] },
    ),
    'actions-rs made cargo': jobs(
      {
        test: [
          checkout,
          { uses: 'actions-rs/cargo@v1', with: { command: 'test', args: '--all' } },
          { uses: 'actions-rs/clippy-check@v1' },
        ],
      },
      { test: [checkout, 'cargo test --all', 'cargo clippy --all -- -D warnings'] },
    ),
    'tests retried by an action': jobs(
      { e2e: [...node, 'npx playwright test'] },
      {
        e2e: [
          ...node,
          {
            uses: 'nick-fields/retry@v3',
            with: { timeout_minutes: 10, max_attempts: 3, command: 'npx playwright test' },
          },
        ],
      },
    ),
    'tests in a display server': jobs(
      { test: [...node, 'npm test'] },
      { test: [...node, 'xvfb-run -a npm test'] },
    ),
    'an action for cypress': jobs(
      { e2e: [...node, 'npx cypress run'] },
      { e2e: [checkout, 'cypress-io/github-action@v6'] },
    ),
    'codeql as an action of another version': jobs(
      { scan: ['github/codeql-action/init@v2', 'github/codeql-action/analyze@v2'] },
      {
        scan: [
          'github/codeql-action/init@v3',
          'github/codeql-action/autobuild@v3',
          'github/codeql-action/analyze@v3',
        ],
      },
    ),
    'safety made pip-audit': jobs(
      { audit: [...python, 'safety check'] },
      { audit: [...python, 'pip-audit'] },
    ),
    'codecov upload with another uploader': jobs(
      { test: [...python, 'pytest --cov', 'bash <(curl -s https://codecov.io/bash)'] },
      { test: [...python, 'pytest --cov', { uses: 'codecov/codecov-action@v5' }] },
    ),
    'coveralls removed': jobs(
      { test: [...python, 'pytest --cov', 'coveralls --service=github'] },
      { test: [...python, 'pytest --cov', { uses: 'codecov/codecov-action@v5' }] },
    ),
  });
});
