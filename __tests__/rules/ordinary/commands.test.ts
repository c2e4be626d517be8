import { describe } from '@jest/globals';
import { checkout, edited, expectApproved, jobs, node, python } from './pulls.ts';

/** Ordinary changes of commands: each pull request is approved and green. */

describe('flags and settings', () => {
  expectApproved({
    'slow tests in a job of their own': jobs(
      { test: [...python, 'pytest'] },
      { test: [...python, 'pytest -m "not slow"'], slow: [...python, 'pytest -m slow'] },
    ),
    'two kinds of tests one after the other': jobs(
      { test: [...python, 'pytest'] },
      { test: [...python, 'pytest -k "not db"', 'pytest -k db'] },
    ),
    'a folder in a job of its own': jobs(
      { test: [...python, 'pytest'] },
      { test: [...python, 'pytest --ignore=tests/e2e'], e2e: [...python, 'pytest tests/e2e'] },
    ),
    'a runner of tasks for all packages': jobs(
      { a: [...node, 'cd a', 'npm test'], b: [...node, { run: 'npm run lint', 'working-directory': 'b' }] },
      { all: [checkout, 'pnpm install', 'pnpm turbo run lint test'] },
    ),
    'tests by an action that tries again': jobs(
      { test: [...python, 'pytest'] },
      {
        test: [
          ...python,
          { uses: 'Wandalen/wretry.action@v3', with: { command: 'pytest', attempt_limit: 3 } },
        ],
      },
    ),
    'coverage flags added': jobs(
      { test: [...python, 'pytest'] },
      { test: [...python, 'pytest --cov=app --cov-report=xml --cov-fail-under=70'] },
    ),
    'a JUnit report added': jobs(
      { test: [...node, 'npx jest'] },
      { test: [...node, 'npx jest --ci --reporters=default --reporters=jest-junit'] },
    ),
    'warnings denied in the environment': jobs(
      { lint: [checkout, 'cargo clippy --all-targets -- -D warnings'] },
      { lint: { env: { RUSTFLAGS: '-D warnings' }, steps: [checkout, 'cargo clippy --all-targets'] } },
    ),
    'parallel tests': jobs(
      { test: [...python, 'pytest tests'] },
      { test: [...python, 'pytest -n auto --dist loadfile tests'] },
    ),
    'fail fast': jobs({ test: [...python, 'pytest'] }, { test: [...python, 'pytest -x --maxfail=1'] }),
    retries: jobs(
      { e2e: [...node, 'npx playwright test'] },
      { e2e: [...node, 'npx playwright test --retries=2 --workers=2'] },
    ),
    'another reporter': jobs(
      { e2e: [...node, 'npx playwright test --reporter=list'] },
      { e2e: [...node, 'npx playwright test --reporter=github,blob'] },
    ),
    'another format of the linter': jobs(
      { lint: [...python, 'ruff check .'] },
      { lint: [...python, 'ruff check --output-format=github .'] },
    ),
    'a cache of the linter': jobs(
      { lint: [...node, 'npx eslint .'] },
      { lint: [...node, 'npx eslint . --cache --cache-location .cache/eslint'] },
    ),
    'a seed and time limit': jobs(
      { test: [checkout, 'go test ./...'] },
      { test: [checkout, 'go test -timeout 20m -shuffle=on -count=1 ./...'] },
    ),
    'a timeout around tests': jobs(
      { test: [...python, 'pytest'] },
      { test: [...python, 'timeout 600 pytest'] },
    ),
    'a time limit of the step': jobs(
      { test: [...python, 'pytest'] },
      { test: [...python, { run: 'pytest', 'timeout-minutes': 10 }] },
    ),
    'a working directory': jobs(
      { test: [...node, 'cd web && npm test'] },
      { test: [...node, { run: 'npm test', 'working-directory': 'web' }] },
    ),
    'a config file named': jobs(
      { lint: [...node, 'npx eslint .'] },
      { lint: [...node, 'npx eslint -c eslint.config.mjs .'] },
    ),
    'a folder renamed': jobs({ test: [...python, 'pytest test'] }, { test: [...python, 'pytest tests'] }),
    'a package renamed': jobs(
      { test: [...python, 'mypy oldname', 'pytest --cov=oldname'] },
      { test: [...python, 'mypy newname', 'pytest --cov=newname'] },
    ),
    'a folder moved': jobs(
      { test: [...python, 'pytest tests', 'ruff check app tests'] },
      { test: [...python, 'pytest src/tests', 'ruff check src'] },
    ),
    'default folders left out': jobs(
      { lint: [...python, 'ruff check src tests'] },
      { lint: [...python, 'ruff check'] },
    ),
    'the output kept': jobs(
      { test: [...python, 'pytest'] },
      { test: [...python, { run: 'pytest | tee pytest.log', shell: 'bash' }] },
    ),
    'set -e and more': jobs(
      { test: [...python, 'pytest'] },
      { test: [...python, 'set -euxo pipefail\npytest 2>&1 | tee pytest.log'] },
    ),
    'names of tests in a variable': jobs(
      { test: [...python, 'pytest tests/unit'] },
      { test: [...python, 'pytest ${{ matrix.tests }}'] },
    ),
    'coverage moved to the configuration': jobs(
      { test: [...python, 'pytest --cov --cov-fail-under=80'] },
      { test: [...python, 'pytest'] },
      {
        title: 'Configure coverage in pyproject.toml',
        over: {
          gates: [
            {
              path: 'pyproject.toml',
              head: [
                {
                  tool: 'coverage.py',
                  metric: 'total',
                  minimum: 80,
                  where: 'tool.coverage.report fail_under',
                },
              ],
              mergeBase: [],
            },
          ],
        },
      },
    ),
    'strictness moved to the configuration': jobs(
      { types: [...python, 'mypy --strict src'] },
      { types: [...python, 'mypy src'] },
      {
        title: 'Set mypy strict in pyproject.toml',
        files: [edited('pyproject.toml', '+[tool.mypy]', '+strict = true')],
      },
    ),
    'warnings denied in Cargo.toml': jobs(
      { lint: [checkout, 'cargo clippy --all-targets -- -D warnings'] },
      { lint: [checkout, 'cargo clippy --all-targets'] },
      { files: [edited('Cargo.toml', '+[workspace.lints.rust]', '+warnings = "deny"')] },
    ),
    'no warnings, in the script of package.json': jobs(
      { lint: [...node, 'npx eslint . --max-warnings 0'] },
      { lint: [...node, 'npm run lint'] },
      { files: [edited('package.json', '+    "lint": "eslint . --max-warnings 0",')] },
    ),
    'an environment variable': jobs(
      { test: [...node, 'npm test'] },
      { test: { env: { CI: 'true', TZ: 'UTC' }, steps: [...node, 'npm test'] } },
    ),
    'a stricter linter': jobs(
      { lint: [...node, 'npx eslint .'] },
      { lint: [...node, 'npx eslint . --max-warnings 0'] },
    ),
    'check in place of write': jobs(
      { lint: [...node, 'npx prettier --write .'] },
      { lint: [...node, 'npx prettier --check .'] },
    ),
    'fail on any error of the upload gone': jobs(
      {
        test: [
          ...python,
          'pytest --cov',
          { uses: 'codecov/codecov-action@v4', with: { token: '${{ secrets.CODECOV_TOKEN }}' } },
        ],
      },
      {
        test: [
          ...python,
          'pytest --cov',
          {
            uses: 'codecov/codecov-action@v5',
            with: { token: '${{ secrets.CODECOV_TOKEN }}', fail_ci_if_error: false },
          },
        ],
      },
    ),
    'a wheel tested in place of the sources': jobs(
      { test: [...python, 'pytest'] },
      { test: [checkout, 'python -m build', 'pip install dist/*.whl', 'pytest --pyargs app'] },
    ),
    'the install step merged with tests': jobs(
      { test: [...python, 'pytest'] },
      { test: [checkout, 'pip install -e .[test] && pytest'] },
    ),
  });
});

describe('what prepares or reports', () => {
  expectApproved({
    'services of docker compose': jobs(
      { test: [checkout, 'docker compose up -d', 'npm test', 'docker compose down'] },
      { test: { services: { db: { image: 'postgres:17' } }, steps: [checkout, 'npm test'] } },
    ),
    'a script that sets up': jobs(
      { test: [checkout, './scripts/setup.sh', 'npm test'] },
      { test: [...node, 'npm test'] },
    ),
    'make install': jobs(
      { test: [checkout, 'make install', 'make test'] },
      { test: [checkout, 'make deps', 'make test'] },
    ),
    'make deps gone': jobs({ test: [checkout, 'make deps', 'make test'] }, { test: [checkout, 'make test'] }),
    migrations: jobs({ test: [...node, 'npm run db:migrate', 'npm test'] }, { test: [...node, 'npm test'] }),
    'generated code': jobs(
      { test: [...node, 'npm run generate', 'npm test'] },
      { test: [...node, 'npm test'] },
    ),
    browsers: jobs(
      { e2e: [...node, 'npx playwright install --with-deps', 'npx playwright test'] },
      { e2e: { container: 'mcr.microsoft.com/playwright:v1.50.0', steps: [...node, 'npx playwright test'] } },
    ),
    'go mod': jobs(
      { test: [checkout, 'go mod download', 'go test ./...'] },
      { test: [checkout, 'go test ./...'] },
    ),
    'coverage files': jobs(
      { test: [...python, 'coverage run -m pytest', 'coverage xml', 'codecov'] },
      { test: [...python, 'pytest --cov --cov-report=xml', 'codecov/codecov-action@v5'] },
    ),
    'coverage reports': jobs(
      { test: [...python, 'coverage run -m pytest', 'coverage report'] },
      { test: [...python, 'pytest --cov'] },
    ),
    'coverage reports with a threshold': jobs(
      { test: [...python, 'coverage run -m pytest', 'coverage report --fail-under=80'] },
      { test: [...python, 'pytest --cov --cov-fail-under=80'] },
    ),
    'nyc reports': jobs(
      { test: [...node, 'npx nyc npm test', 'npx nyc report --reporter=lcov'] },
      { test: [...node, 'npx c8 npm test'] },
    ),
    'an sonar scan moved to the app': jobs(
      { test: [...node, 'npm test', 'SonarSource/sonarcloud-github-action@v3'] },
      { test: [...node, 'npm test', 'SonarSource/sonarqube-scan-action@v5'] },
    ),
    'versions printed': jobs(
      { test: [...node, 'node -v', 'npm -v', 'npm test'] },
      { test: [...node, 'npm test'] },
    ),
    'pip list': jobs({ test: [...python, 'python -m pip list', 'pytest'] }, { test: [...python, 'pytest'] }),
    'pip upgraded': jobs(
      { test: [checkout, 'python -m pip install --upgrade pip', 'python setup.py develop', 'pytest'] },
      { test: [checkout, 'pip install -e .', 'pytest'] },
    ),
    cmake: jobs(
      { test: [checkout, 'cmake -B build', 'cmake --build build', 'ctest --test-dir build'] },
      { test: [checkout, 'cmake --preset ci', 'cmake --build --preset ci', 'ctest --preset ci'] },
    ),
    'docker images': jobs(
      { test: [checkout, 'docker build -t app .', 'docker run app pytest'] },
      {
        test: [
          checkout,
          { uses: 'docker/build-push-action@v6', with: { load: true } },
          'docker run app pytest',
        ],
      },
    ),
    locales: jobs(
      { test: [checkout, 'sudo locale-gen de_DE', 'make test'] },
      { test: [checkout, 'make test'] },
    ),
    'a sleep and a curl': jobs(
      { e2e: [...node, 'npm start &', 'sleep 5', 'curl localhost:3000', 'npm run e2e'] },
      { e2e: [...node, 'npx start-server-and-test start http://localhost:3000 e2e'] },
    ),
    'isort made ruff': jobs(
      { lint: [...python, 'flake8', 'isort --check .'] },
      { lint: [...python, 'ruff check .'] },
    ),
    'bandit made ruff': jobs(
      { lint: [...python, 'ruff format --check', 'bandit -r src'] },
      { lint: [...python, 'ruff format --check', 'ruff check --select S src'] },
    ),
    'gofmt and golint made golangci-lint': jobs(
      { lint: [checkout, 'test -z "$(gofmt -l .)"', 'golint ./...'] },
      { lint: [checkout, 'golangci-lint run'] },
    ),
  });
});
