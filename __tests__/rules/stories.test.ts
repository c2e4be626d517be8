import { describe, expect, test } from '@jest/globals';
import { running, withSteps } from './guardrail-files.ts';
import { fits, type Story, says, script, using, whole } from './stories.ts';

/** How gates were weakened in public projects without anybody noticing, and what looks like it and is harmless. */

const exitCodes: Story[] = [
  ['left over from a try', 'blocked', script('make test', 'make test || true')],
  ['no tests are fine, it was meant', 'blocked', script('make test', "make test || echo 'No tests found'")],
  [
    'what fails is shown',
    'blocked',
    script('cargo test', "cargo test || find . -name '*.regressions' -exec cat {} +"),
  ],
  ['kept in a file', 'blocked', script('dotnet test', 'dotnet test | tee test-output.txt')],
  [
    'into the summary',
    'blocked',
    script('node ci/e2e.js && npm test', 'node ci/e2e.js && npm test | tee -a "$GITHUB_STEP_SUMMARY"'),
  ],
  ['indented', 'blocked', script('cargo test', "cargo test 2>&1 | sed 's/^/  /'")],
  ['through cat', 'blocked', script('pytest', 'pytest | cat')],
  ['only the end', 'blocked', script('pytest', 'pytest | tail -n 50')],
  ['as a table', 'blocked', script('npm audit', 'npm audit --json | jq -r .metadata')],
  [
    'of each module',
    'blocked',
    script('pytest a b', 'for m in a b; do (cd $m && pytest) || echo "$m failed"; done'),
  ],
  [
    'two commands in a container',
    'blocked',
    script(
      'docker run img sh -c "pytest && cp report.xml /out"',
      'docker run img sh -c "pytest; cp report.xml /out"',
    ),
  ],
  ['two commands of bash', 'blocked', script('bash -c "npm test"', 'bash -c "npm test; npm run report"')],
  [
    'a loop in bash',
    'blocked',
    script(
      'bash -ec "for d in a b; do pytest $d; done"',
      'bash -c "for d in a b; do pytest $d; cd ..; done"',
    ),
  ],
  [
    'find, one by one',
    'blocked',
    script(
      "find . -name '*.sh' -print0 | xargs -0 shellcheck",
      "find . -name '*.sh' -exec shellcheck {} \\;",
    ),
  ],
  ['find in folders', 'blocked', script('go test ./...', 'find . -name go.mod -execdir go test ./... \\;')],
  [
    'find, all at once',
    'nothing',
    script("find . -name '*.sh' -print0 | xargs -0 shellcheck", "find . -name '*.sh' -exec shellcheck {} +"),
  ],
  ['xargs', 'nothing', script('shellcheck ci/*.sh', "find . -name '*.sh' | xargs shellcheck")],
  [
    'declared and set',
    'blocked',
    script(
      'run() {',
      '  pytest',
      '}',
      'run',
      '---',
      'run() {',
      '  local out=$(pytest)',
      '  echo "$out"',
      '}',
      'run',
    ),
  ],
  ['exported', 'blocked', script('pytest', 'export OUT="$(pytest)"')],
  ['printed', 'blocked', script('pytest', 'echo "$(pytest)"')],
  ['set alone', 'nothing', script('pytest', 'out=$(pytest)', 'echo "$out"')],
  [
    'kept and looked at',
    'nothing',
    script('pytest', 'rc=0', 'pytest || rc=$?', 'python report.py', 'exit $rc'),
  ],
  ['kept and not looked at', 'blocked', script('pytest', 'rc=0', 'pytest || rc=$?', 'python report.py')],
  ['kept in the background', 'blocked', script('npm test', 'npm test &', 'sleep 60')],
  [
    'two in the background, bare wait',
    'blocked',
    script('npm run lint', 'npm test', '---', 'npm run lint &', 'npm test &', 'wait'),
  ],
  [
    'two in the background, each waited for',
    'nothing',
    script(
      'npm run lint',
      'npm test',
      '---',
      'npm run lint &',
      'a=$!',
      'npm test &',
      'b=$!',
      'wait $a',
      'wait $b',
    ),
  ],
  ['make goes on and fails', 'nothing', script('make test', 'make -k test')],
  ['make passes over errors', 'blocked', script('make test', 'make -i test')],
  ['make passes over errors, in words', 'blocked', script('make test', 'make --ignore-errors test')],
  ['detached', 'blocked', script('docker run img pytest', 'docker run -d img pytest')],
  [
    'compose, whose services fail unseen',
    'weakened',
    script('docker compose up --exit-code-from tests', 'docker compose up'),
  ],
  [
    'compose detached',
    'weakened',
    script('docker-compose up --exit-code-from tests', 'docker-compose up -d'),
  ],
  ['a subshell that stops before it ends well', 'nothing', script('npm test', '(npm test; exit 0)')],
  ['a message and 1', 'nothing', script('npm test', 'npm test || { echo "::error::tests failed"; exit 1; }')],
  ['cleaned up behind it', 'nothing', script('npm test', 'npm test', 'docker rm -f db || true')],
  ['counted with grep', 'nothing', script('npm test', 'count=$(grep -c TODO src.txt || true)', 'npm test')],
  [
    'servers stopped at the end',
    'nothing',
    script('npm test', "trap 'kill $PID || true' EXIT", 'npm start & PID=$!', 'npm test'),
  ],
  ['a trap that ends well', 'blocked', script('npm test', "trap 'exit 0' EXIT", 'npm test')],
  ['early out', 'blocked', script('npm test', 'exit 0', 'npm test')],
  ['expected to fail', 'blocked', script('npm test', 'if npm test; then echo fine; fi')],
  [
    'all of a list, the last one counts',
    'blocked',
    whole(
      withSteps(`${running('pytest a', 'pytest b')}\nshell: bash -e {0}`),
      withSteps(`${running('pytest a', 'pytest b')}\nshell: bash {0}`),
    ),
  ],
];

const powershell = (...lines: string[]) => withSteps(`${running(...lines)}\nshell: pwsh`);
const shells: Story[] = [
  [
    'two programs, the first is lost',
    'blocked',
    whole(
      withSteps(running('go test ./...'), running('go test ./caddy')),
      powershell('go test ./...', 'go test ./caddy'),
    ),
  ],
  [
    'a check before a copy',
    'blocked',
    whole(powershell('dotnet test'), powershell('dotnet test', 'git status')),
  ],
  [
    'a cmdlet behind it',
    'nothing',
    whole(powershell('dotnet test'), powershell('dotnet test', 'Write-Host done')),
  ],
  [
    'asked for',
    'nothing',
    whole(
      powershell('dotnet test'),
      powershell('dotnet test', 'if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }', 'git status'),
    ),
  ],
  [
    'told to stop',
    'nothing',
    whole(
      powershell('dotnet test'),
      powershell('$PSNativeCommandUseErrorActionPreference = $true', 'dotnet test', 'git status'),
    ),
  ],
  [
    'only set up before',
    'nothing',
    whole(powershell('dotnet test'), powershell('dotnet restore', 'dotnet test')),
  ],
  [
    'bash goes, pipefail goes',
    'blocked',
    whole(
      withSteps(`${running('pytest | tee out.txt')}\nshell: bash`),
      withSteps(running('pytest | tee out.txt')),
    ),
  ],
  [
    'sh in its place',
    'blocked',
    whole(
      withSteps(`${running('pytest | tee out.txt')}\nshell: bash`),
      withSteps(`${running('pytest | tee out.txt')}\nshell: sh`),
    ),
  ],
];

const options: Story[] = [
  ['trivy no longer fails', 'blocked', script('trivy fs --exit-code 1 .', 'trivy fs .')],
  ['trivy with zero', 'blocked', script('trivy fs --exit-code 1 .', 'trivy fs --exit-code 0 .')],
  ['grype no longer fails', 'blocked', script('grype img --fail-on high', 'grype img')],
  ['grype fails for less', 'blocked', script('grype img --fail-on high', 'grype img --fail-on critical')],
  [
    'npm audit fails for less',
    'blocked',
    script('npm audit --audit-level=moderate', 'npm audit --audit-level=critical'),
  ],
  ['npm audit without development', 'debt', script('npm audit', 'npm audit --omit=dev')],
  [
    'snyk for less',
    'blocked',
    script('snyk test --severity-threshold=medium', 'snyk test --severity-threshold=critical'),
  ],
  ['cargo audit passes over one', 'debt', script('cargo audit', 'cargo audit --ignore RUSTSEC-2020-0001')],
  [
    'cargo audit passes over one, said',
    'note',
    script('cargo audit', 'cargo audit --ignore RUSTSEC-2020-0001'),
    'Ignore RUSTSEC-2020-0001 in cargo audit',
  ],
  ['warnings pass', 'blocked', script('npx eslint . --max-warnings=0', 'npx eslint .')],
  ['warnings are not shown', 'nothing', script('npx eslint .', 'npx eslint . --quiet')],
  ['mended and not looked at', 'debt', script('npx eslint .', 'npx eslint --fix .')],
  ['mended and compared', 'nothing', script('npx eslint .', 'npx eslint --fix .', 'git diff --exit-code')],
  ['prettier writes', 'blocked', script('npx prettier --check .', 'npx prettier --write .')],
  [
    'prettier writes and git compares',
    'nothing',
    script('npx prettier --check .', 'npx prettier --write .', 'git diff --exit-code'),
  ],
  ['ruff always ends well', 'blocked', script('ruff check .', 'ruff check --exit-zero .')],
  ['ruff mends', 'debt', script('ruff check .', 'ruff check --fix .')],
  ['flake8 always ends well', 'blocked', script('flake8', 'flake8 --exit-zero')],
  ['pylint for less', 'blocked', script('pylint --fail-under=9 src', 'pylint --fail-under=7 src')],
  ['pylint for errors alone', 'weakened', script('pylint src', 'pylint --errors-only src')],
  [
    'golangci for new code',
    'debt',
    script('golangci-lint run', 'golangci-lint run --new-from-rev=origin/main'),
  ],
  ['golangci ends well', 'blocked', script('golangci-lint run', 'golangci-lint run --issues-exit-code=0')],
  ['types behind echo', 'blocked', script('npx tsc --noEmit', 'npx tsc --noEmit || echo "checked"')],
  ['types go', 'blocked', script('npx tsc --noEmit', 'npx vite build', '---', 'npx vite build')],
  ['types of libraries', 'debt', script('npx tsc --noEmit', 'npx tsc --noEmit --skipLibCheck')],
  ['mypy not strict', 'blocked', script('mypy --strict src', 'mypy src')],
  ['mypy without imports', 'weakened', script('mypy src', 'mypy --ignore-missing-imports src')],
  ['races', 'blocked', script('go test -race ./...', 'go test ./...')],
  ['one test of go', 'debt', script('go test ./...', 'go test -run TestCart ./...')],
  ['short tests of go', 'debt', script('go test ./...', 'go test -short ./...')],
  ['skipped tests of go', 'debt', script('go test ./...', "go test -skip 'TestSlow' ./...")],
  ['vet for test', 'blocked', script('go test ./...', 'go vet ./...')],
  ['cargo compiles', 'blocked', script('cargo test', 'cargo test --no-run')],
  ['cargo, one package', 'debt', script('cargo test --workspace', 'cargo test -p core')],
  ['cargo without features', 'debt', script('cargo test --all-features', 'cargo test')],
  ['cargo goes on and fails', 'nothing', script('cargo test', 'cargo test --no-fail-fast')],
  ['clippy warns', 'blocked', script('cargo clippy -- -D warnings', 'cargo clippy')],
  [
    'clippy allows',
    'debt',
    script('cargo clippy -- -D warnings', 'cargo clippy -- -D warnings -A clippy::all'),
  ],
  ['doc tests alone go', 'debt', script('cargo test', 'cargo test --lib')],
  ['maven skips tests', 'blocked', script('mvn verify', 'mvn verify -DskipTests')],
  ['maven does not compile them', 'blocked', script('mvn -B verify', 'mvn -B verify -Dmaven.test.skip=true')],
  [
    'maven passes over failures',
    'blocked',
    script('mvn verify', 'mvn verify -Dmaven.test.failure.ignore=true'),
  ],
  ['maven, the same in short', 'blocked', script('mvn verify', 'mvn verify -Dmaven.test.failure.ignore')],
  ['maven never fails', 'blocked', script('mvn verify', 'mvn -fn verify')],
  ['maven fails at the end', 'nothing', script('mvn verify', 'mvn -fae verify')],
  ['maven without integration tests', 'weakened', script('mvn verify', 'mvn verify -DskipITs')],
  ['maven may find no tests', 'weakened', script('mvn test', 'mvn test -DfailIfNoTests=false')],
  ['gradle without tests', 'blocked', script('./gradlew build', './gradlew build -x test')],
  ['gradle goes on and fails', 'nothing', script('./gradlew test', './gradlew test --continue')],
  ['dotnet, some tests', 'debt', script('dotnet test', "dotnet test --filter 'Category!=Slow'")],
  ['dotnet builds', 'blocked', script('dotnet test', 'dotnet build')],
  ['ctest, some tests', 'debt', script('ctest --output-on-failure', 'ctest --output-on-failure -R smoke')],
  ['ctest may find none', 'weakened', script('ctest --no-tests=error', 'ctest')],
  ['ctest tries again', 'note', script('ctest', 'ctest --repeat until-pass:3')],
  ['jest may find none', 'weakened', script('npx jest', 'npx jest --passWithNoTests')],
  ['jest writes snapshots', 'blocked', script('npx jest --ci', 'npx jest -u')],
  ['jest knows that it is in CI', 'nothing', script('npx jest --ci', 'npx jest')],
  ['jest one after the other', 'nothing', script('npx jest', 'npx jest --runInBand --silent')],
  ['jest for what changed', 'debt', script('npx jest', 'npx jest --changedSince=origin/main')],
  ['vitest writes snapshots', 'blocked', script('npx vitest run', 'npx vitest run --update')],
  ['syrupy writes snapshots', 'blocked', script('pytest', 'pytest --snapshot-update')],
  ['insta accepts', 'blocked', script('cargo insta test --check', 'cargo insta test --accept')],
  [
    'playwright writes snapshots',
    'blocked',
    script('npx playwright test', 'npx playwright test --update-snapshots'),
  ],
  ['playwright tries again', 'note', script('npx playwright test', 'npx playwright test --retries=2')],
  ['playwright, some tests', 'debt', script('npx playwright test', 'npx playwright test --grep @smoke')],
  [
    'playwright without one',
    'debt',
    script('npx playwright test', 'npx playwright test --grep-invert @slow'),
  ],
  [
    'playwright may find none',
    'weakened',
    script('npx playwright test', 'npx playwright test --pass-with-no-tests'),
  ],
  ['playwright forbids only', 'weakened', script('npx playwright test --forbid-only', 'npx playwright test')],
  ['mocha forbids only', 'weakened', script('npx mocha --forbid-only', 'npx mocha')],
  ['mocha inverted', 'debt', script('npx mocha', 'npx mocha --grep slow --invert')],
  ['pytest stops early', 'nothing', script('pytest', 'pytest -x')],
  ['pytest side by side', 'nothing', script('pytest', 'pytest -n auto --maxfail=5')],
  ['pytest without slow ones', 'debt', script('pytest', 'pytest -m "not slow"')],
  ['pytest tries again', 'note', script('pytest', 'pytest --reruns 3')],
  [
    'pytest goes on where files are broken',
    'nothing',
    script('pytest', 'pytest --continue-on-collection-errors'),
  ],
  ['pytest and warnings', 'blocked', script('pytest -W error', 'pytest')],
  ['pytest without coverage', 'blocked', script('pytest --cov --cov-fail-under=80', 'pytest')],
  [
    'pytest with coverage switched off',
    'blocked',
    script('pytest --cov --cov-fail-under=80', 'pytest --cov --cov-fail-under=80 --no-cov'),
  ],
  ['pytest markers', 'weakened', script('pytest --strict-markers', 'pytest')],
  [
    'pre-commit without one',
    'debt',
    script('pre-commit run --all-files', 'SKIP=mypy pre-commit run --all-files'),
  ],
  [
    'pre-commit for what changed',
    'debt',
    script('pre-commit run --all-files', 'pre-commit run --from-ref origin/main --to-ref HEAD'),
  ],
  ['pre-commit for what is staged', 'weakened', script('pre-commit run --all-files', 'pre-commit run')],
  [
    'pre-commit in another stage',
    'weakened',
    script('pre-commit run --all-files', 'pre-commit run --all-files --hook-stage manual'),
  ],
  ['bandit for less', 'blocked', script('bandit -r src -ll', 'bandit -r src -lll')],
  ['bandit ends well', 'blocked', script('bandit -r src', 'bandit -r src --exit-zero')],
  ['bandit without a test', 'debt', script('bandit -r src', 'bandit -r src --skip B101')],
  ['semgrep ends well', 'blocked', script('semgrep scan --error', 'semgrep scan')],
  ['gitleaks ends well', 'blocked', script('gitleaks detect', 'gitleaks detect --exit-code 0')],
  ['shellcheck for less', 'blocked', script('shellcheck -S warning ci/*.sh', 'shellcheck -S error ci/*.sh')],
  ['hadolint ends well', 'blocked', script('hadolint Dockerfile', 'hadolint --no-fail Dockerfile')],
  ['yamllint not strict', 'blocked', script('yamllint --strict .', 'yamllint .')],
  ['sphinx warns', 'blocked', script('sphinx-build -W docs out', 'sphinx-build docs out')],
  ['mkdocs warns', 'blocked', script('mkdocs build --strict', 'mkdocs build')],
  ['terraform writes', 'blocked', script('terraform fmt -check', 'terraform fmt')],
  ['helm warns', 'blocked', script('helm lint --strict chart', 'helm lint chart')],
  ['rspec, some', 'debt', script('bundle exec rspec', 'bundle exec rspec --tag ~slow')],
  ['rubocop for less', 'blocked', script('bundle exec rubocop', 'bundle exec rubocop --fail-level error')],
  ['rubocop mends', 'debt', script('bundle exec rubocop', 'bundle exec rubocop -A')],
  ['phpunit, some', 'debt', script('vendor/bin/phpunit', 'vendor/bin/phpunit --exclude-group slow')],
  [
    'phpstan for less',
    'blocked',
    script('vendor/bin/phpstan analyse --level=8', 'vendor/bin/phpstan analyse --level=5'),
  ],
  [
    'php-cs-fixer writes',
    'blocked',
    script('vendor/bin/php-cs-fixer fix --dry-run', 'vendor/bin/php-cs-fixer fix'),
  ],
  ['swiftlint not strict', 'blocked', script('swiftlint --strict', 'swiftlint')],
  ['bazel builds', 'blocked', script('bazel test //...', 'bazel build //...')],
  ['bazel without flaky', 'debt', script('bazel test //...', 'bazel test //... --test_tag_filters=-flaky')],
  ['bazel tries again', 'note', script('bazel test //...', 'bazel test //... --flaky_test_attempts=3')],
  ['bazel goes on and fails', 'nothing', script('bazel test //...', 'bazel test --keep_going //...')],
  ['nx for what changed', 'nothing', script('npx nx run-many -t test', 'npx nx affected -t test')],
  ['deno without types', 'weakened', script('deno test', 'deno test --no-check')],
  ['deno formats', 'blocked', script('deno fmt --check', 'deno fmt')],
  ['cypress, some', 'debt', script('npx cypress run', 'npx cypress run --spec cypress/e2e/smoke.cy.ts')],
  ['codespell ends well', 'weakened', script('codespell', 'codespell --write-changes')],
  ['cspell ends well', 'blocked', script('npx cspell .', 'npx cspell . --no-exit-code')],
  ['vale ends well', 'blocked', script('vale docs', 'vale --no-exit docs')],
  ['checkov ends well', 'blocked', script('checkov -d .', 'checkov -d . --soft-fail')],
  ['tflint ends well', 'blocked', script('tflint', 'tflint --force')],
  ['coverage passes', 'blocked', script('coverage report --fail-under=80', 'coverage report')],
  ['nyc passes', 'blocked', script('npx nyc --check-coverage --lines 80 npm test', 'npx nyc npm test')],
];

const actions: Story[] = [
  [
    'trivy with zero',
    'blocked',
    using('aquasecurity/trivy-action@0.28.0', ["exit-code: '1'"], ["exit-code: '0'"]),
  ],
  ['trivy without', 'blocked', using('aquasecurity/trivy-action@0.28.0', ["exit-code: '1'"], [])],
  [
    'reviewed dependencies only warn',
    'blocked',
    using('actions/dependency-review-action@v4', [], ['warn-only: true']),
  ],
  [
    'reviewed dependencies, one allowed',
    'debt',
    using('actions/dependency-review-action@v4', [], ['allow-ghsas: GHSA-1111-2222-3333']),
  ],
  [
    'super-linter never fails',
    'blocked',
    whole(
      withSteps('uses: super-linter/super-linter@v7\nenv:\n  VALIDATE_ALL_CODEBASE: true'),
      withSteps(
        'uses: super-linter/super-linter@v7\nenv:\n  VALIDATE_ALL_CODEBASE: true\n  DISABLE_ERRORS: true',
      ),
    ),
  ],
  [
    'super-linter for what changed',
    'debt',
    whole(
      withSteps('uses: super-linter/super-linter@v7\nenv:\n  VALIDATE_ALL_CODEBASE: true'),
      withSteps('uses: super-linter/super-linter@v7\nenv:\n  VALIDATE_ALL_CODEBASE: false'),
    ),
  ],
  ['golangci for new code', 'debt', using('golangci/golangci-lint-action@v6', [], ['only-new-issues: true'])],
  [
    'golangci ends well',
    'blocked',
    using('golangci/golangci-lint-action@v6', [], ['args: --issues-exit-code=0']),
  ],
  [
    'a report that no longer fails',
    'blocked',
    using('mikepenz/action-junit-report@v5', ['fail_on_failure: true'], ['fail_on_failure: false']),
  ],
  [
    'another one',
    'blocked',
    using('dorny/test-reporter@v1', ["fail-on-error: 'true'"], ["fail-on-error: 'false'"]),
  ],
  [
    'reviewdog comments',
    'blocked',
    using('reviewdog/action-eslint@v1', ['fail_on_error: true'], ['fail_on_error: false']),
  ],
  [
    'tried again',
    'note',
    using(
      'nick-fields/retry@v3',
      ['command: pytest', 'max_attempts: 1', 'timeout_minutes: 9'],
      ['command: pytest', 'max_attempts: 3', 'timeout_minutes: 9'],
    ),
  ],
  [
    'tried again, around an installation',
    'nothing',
    whole(
      withSteps(running('npm ci'), running('npm test')),
      withSteps(
        'uses: nick-fields/retry@v3\nwith:\n  command: npm ci\n  max_attempts: 3\n  timeout_minutes: 9',
        running('npm test'),
      ),
    ),
  ],
  [
    'tried and passed over',
    'blocked',
    using(
      'nick-fields/retry@v3',
      ['command: pytest', 'max_attempts: 1'],
      ['command: pytest', 'max_attempts: 1', 'continue_on_error: true'],
    ),
  ],
  [
    'coverage that is not uploaded',
    'nothing',
    using('coverallsapp/github-action@v2', [], ['fail-on-error: false']),
  ],
  ['cypress runs no tests', 'blocked', using('cypress-io/github-action@v6', [], ['runTests: false'])],
  ['cypress, some', 'debt', using('cypress-io/github-action@v6', [], ['spec: cypress/e2e/smoke/**'])],
  [
    'the scan goes',
    'blocked',
    whole(
      withSteps('uses: github/codeql-action/init@v3', 'uses: github/codeql-action/analyze@v3'),
      withSteps('uses: actions/checkout@v4'),
    ),
  ],
  [
    'gathered failures are allowed',
    'weakened',
    whole(gathered(''), gathered('\n        allowed-failures: lint')),
  ],
  ['gathered skips are allowed', 'weakened', whole(gathered(''), gathered('\n        allowed-skips: lint'))],
  [
    'links that may be broken',
    'blocked',
    using('lycheeverse/lychee-action@v2', ['fail: true'], ['fail: false']),
  ],
  [
    'another tree',
    'blocked',
    whole(
      withSteps('uses: actions/checkout@v4', running('npm test')),
      withSteps('uses: actions/checkout@v4\nwith:\n  ref: main', running('npm test')),
    ),
  ],
];

function gathered(more: string): string {
  return `name: One
on: pull_request
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
    - run: ruff check .
  check:
    if: always()
    needs: [lint]
    runs-on: ubuntu-latest
    steps:
    - uses: re-actors/alls-green@release/v1
      with:
        jobs: \${{ toJSON(needs) }}${more}
`;
}

const table: Record<string, Story[]> = { exitCodes, shells, options, actions };

for (const [kind, stories] of Object.entries(table)) {
  describe(kind, () => {
    test.each(stories)('%s: %s', (_, expected, world, title) => {
      expect(says(world, title)).toMatch(fits(expected));
    });
  });
}
