import { describe, expect, test } from '@jest/globals';
import { changedFile } from '../builders/evidence.ts';
import { between, CI_PATH, command, running, using, withSteps } from './guardrail-files.ts';

/**
 * Options of tools, each as their makers document it: the command before, and what is added to it. The third part, where
 * there is one, is what another change of the same command must not be taken for.
 */

const soft: [before: string, added: string][] = [
  // Tests that are not run, or whose failure is passed over.
  ['mvn verify', '-DskipTests'],
  ['mvn -B verify', '-DskipTests=true'],
  ['./mvnw verify', '-Dmaven.test.skip=true'],
  ['mvn verify', '-Dmaven.test.failure.ignore=true'],
  ['mvn verify', '-Dmaven.test.failure.ignore'],
  ['mvn verify', '-fn'],
  ['mvn verify', '--fail-never'],
  ['mvn verify', '-Dcheckstyle.skip'],
  ['mvn verify', '-DskipITs'],
  ['./gradlew build', '-x test'],
  ['./gradlew check', '--exclude-task ktlintCheck'],
  ['gradle build', '-x :app:test'],
  ['gradle check', '--dry-run'],
  ['tox', '--notest'],
  ['nox -s tests', '--install-only'],
  ['cargo test', '--no-run'],
  ['make test', '-i'],
  ['make test', '-n'],
  ['lerna run test', '--no-bail'],
  ['concurrently "npm:test:*"', '--success first'],
  ['newman run api.json', '--suppress-exit-code'],
  ['robot tests', '--nostatusrc'],
  ['dotnet test', '--ignore-exit-code 8'],
  ['k6 run load.js', '--no-thresholds'],
  ['rspec', '--failure-exit-code 0'],
  ['cargo llvm-cov', '--ignore-run-fail'],
  // Snapshots that are written in place of compared.
  ['jest', '-u'],
  ['jest', '--updateSnapshot'],
  ['npm test --', '--updateSnapshot'],
  ['vitest run', '-u'],
  ['vitest run', '--update'],
  ['playwright test', '--update-snapshots'],
  ['playwright test', '--ignore-snapshots'],
  ['ava', '--update-snapshots'],
  ['bun test', '-u'],
  ['pytest', '--snapshot-update'],
  ['pytest', '--regen-all'],
  ['cargo insta test', '--accept'],
  ['flutter test', '--update-goldens'],
  ['node --test', '--test-update-snapshots'],
  ['pest', '--update-snapshots'],
  ['api-extractor run', '--local'],
  ['jest', '--ci=false'],
  // No tests are enough.
  ['jest', '--passWithNoTests'],
  ['vitest run', '--passWithNoTests'],
  ['playwright test', '--pass-with-no-tests'],
  ['bun test', '--pass-with-no-tests'],
  ['ctest', '--no-tests=ignore'],
  ['cargo nextest run', '--no-tests=pass'],
  ['deno test', '--permit-no-files'],
  ['rspec', '--no-fail-if-no-examples'],
  ['karma start', '--no-fail-on-empty-test-suite'],
  ['mvn test', '-DfailIfNoTests=false'],
  ['phpunit', '--do-not-fail-on-empty-test-suite'],
  ['pytest', '--suppress-no-test-exit-code'],
  // Findings that no longer fail it.
  ['flake8 src', '--exit-zero'],
  ['pylint src', '--exit-zero'],
  ['bandit -r src', '--exit-zero'],
  ['sqlfluff lint models', '--nofail'],
  ['hadolint Dockerfile', '--no-fail'],
  ['gosec ./...', '-no-fail'],
  ['conftest test x.yaml', '--no-fail'],
  ['checkov -d .', '--soft-fail'],
  ['tfsec .', '-s'],
  ['tflint', '--force'],
  ['tslint .', '--force'],
  ['trivy fs .', '--exit-code 0'],
  ['gitleaks detect', '--exit-code=0'],
  ['dockle image', '--exit-code 0'],
  ['cppcheck .', '--error-exitcode=0'],
  ['golangci-lint run', '--issues-exit-code=0'],
  ['kics scan -p .', '--ignore-on-exit all'],
  ['zizmor .github', '--no-exit-codes'],
  ['knip', '--no-exit-code'],
  ['cspell .', '--no-exit-code'],
  ['vale docs', '--no-exit'],
  ['swiftlint', '--lenient'],
  ['brakeman', '--no-exit-on-warn'],
  ['phpmd src text rules.xml', '--ignore-violations-on-exit'],
  ['phpcs src', '--warning-severity=0'],
  ['pmd check -d src', '--no-fail-on-violation'],
  ['mix credo', '--mute-exit-status'],
  ['mix dialyzer', '--ignore-exit-status'],
  ['semgrep scan', '--no-error'],
  ['safety check', '--continue-on-error'],
  ['dart analyze', '--no-fatal-warnings'],
  ['cargo clippy', '--cap-lints warn'],
  // What is found becomes what is known.
  ['phpstan analyse src', '--generate-baseline'],
  ['phpstan analyse src', '-b'],
  ['psalm', '--set-baseline=psalm-baseline.xml'],
  ['psalm', '--update-baseline'],
  ['eslint .', '--suppress-all'],
  ['detekt', '--create-baseline'],
  ['rubocop', '--auto-gen-config'],
  ['standardrb', '--generate-todo'],
  ['swiftlint', '--write-baseline b.json'],
  ['basedpyright', '--writebaseline'],
  ['ruff check .', '--add-noqa'],
  ['phpmd src text rules.xml', '--generate-baseline'],
  ['phpunit', '--generate-baseline b.xml'],
  ['reek lib', '--todo'],
];

const strict: [before: string, after: string][] = [
  ['go test -race ./...', 'go test ./...'],
  ['gotestsum -- -race ./...', 'gotestsum -- ./...'],
  ['ginkgo --race ./...', 'ginkgo ./...'],
  ['pytest -W error', 'pytest'],
  ['pytest -W error::DeprecationWarning', 'pytest'],
  ['pytest --strict-markers', 'pytest'],
  ['swift build -Xswiftc -warnings-as-errors', 'swift build'],
  ['swift build -Xswiftc -require-explicit-sendable', 'swift build'],
  ['swift test --explicit-target-dependency-import-check error', 'swift test'],
  ['swift test -j 4 -Xswiftc -warnings-as-errors', 'swift test -j 4'],
  ['sphinx-build -W docs out', 'sphinx-build docs out'],
  ['mkdocs build -s', 'mkdocs build'],
  ['mypy --disallow-untyped-defs src', 'mypy src'],
  ['tsc --noEmit --strict', 'tsc --noEmit'],
  ['mocha --forbid-only', 'mocha'],
  ['playwright test --forbid-only', 'playwright test'],
  ['phpunit --fail-on-warning', 'phpunit'],
  ['php-cs-fixer fix --dry-run', 'php-cs-fixer fix'],
  ['rector process --dry-run', 'rector process'],
  ['clang-format --dry-run --Werror a.c', 'clang-format --dry-run a.c'],
  ['clang-tidy --warnings-as-errors=* a.c', 'clang-tidy a.c'],
  ['shfmt -d .', 'shfmt .'],
  ['terraform fmt -check', 'terraform fmt'],
  ['isort -c .', 'isort .'],
  ['prettier -c .', 'prettier .'],
  ['golint -set_exit_status ./...', 'golint ./...'],
  ['mix format --check-formatted', 'mix format'],
  ['semgrep scan --error', 'semgrep scan'],
  ['grype . --fail-on high', 'grype .'],
  ['trufflehog git file://. --fail', 'trufflehog git file://.'],
  ['dotnet build -warnaserror', 'dotnet build'],
  ['go mod tidy -diff', 'go mod tidy'],
  ['phpstan analyse -l 8', 'phpstan analyse -l 5'],
  ['phpstan analyse --level=8', 'phpstan analyse --level=5'],
  ['psalm --error-level=2', 'psalm --error-level=5'],
  ['zizmor --min-severity=low .', 'zizmor --min-severity=high .'],
  ['snyk test --severity-threshold=low', 'snyk test --severity-threshold=critical'],
];

const lenient: [before: string, added: string][] = [
  ['npm run test', '--if-present'],
  ['pnpm run test', '--if-present'],
  ['eslint .', '--no-error-on-unmatched-pattern'],
  ['eslint .', '--pass-on-no-patterns'],
  ['eslint .', '--fix'],
  ['prettier --check .', '--no-error-on-unmatched-pattern'],
  ['biome check', '--no-errors-on-unmatched'],
  ['stylelint "**/*.css"', '--allow-empty-input'],
  ['cspell .', '--no-must-find-files'],
  ['osv-scanner scan', '--allow-no-lockfiles'],
  ['kubeconform x.yaml', '-ignore-missing-schemas'],
  ['mypy src', '--ignore-missing-imports'],
  ['tox', '--skip-missing-interpreters'],
  ['nox', '--no-error-on-missing-interpreters'],
  ['trivy fs .', '--ignore-unfixed'],
  ['golangci-lint run', '--new'],
  ['tsc --noEmit', '--skipLibCheck'],
];

const ignores: [before: string, added: string][] = [
  ['bandit -r src', '-b known.json'],
  ['detekt', '--baseline known.xml'],
  ['ktlint', '--baseline=known.xml'],
  ['psalm', '--use-baseline=known.xml'],
  ['phpunit', '--use-baseline known.xml'],
  ['phpmd src text rules.xml', '--baseline-file known.xml'],
  ['swiftlint', '--baseline known.json'],
  ['checkov -d .', '--baseline known.json'],
  ['gitleaks detect', '-b known.json'],
  ['semgrep scan', '--baseline-commit abc123'],
  ['golangci-lint run', '--new-from-rev=HEAD~1'],
  ['eslint .', '--suppressions-location known.json'],
  ['basedpyright', '--baselinefile known.json'],
  ['shellcheck a.sh', '-e SC2086'],
  ['ansible-lint', '-x yaml'],
  ['codespell', '-S src'],
  ['ctest', '-E slow'],
  ['mix test', '--exclude slow'],
  ['./gradlew build', '-x javadoc'],
  ['lcov --capture', '--ignore-errors mismatch'],
  ['robot tests', '--skip flaky'],
];

const retried: [before: string, added: string][] = [
  ['pytest', '--reruns 3'],
  ['pytest', '--retries=2'],
  ['pytest', '--force-flaky'],
  ['vitest run', '--retry=2'],
  ['mocha', '--retries 2'],
  ['playwright test', '--retries=2'],
  ['bun test', '--retry 2'],
  ['cucumber-js', '--retry 1'],
  ['gotestsum ./...', '--rerun-fails=2'],
  ['ginkgo ./...', '--flake-attempts=3'],
  ['cargo nextest run', '--retries 3'],
  ['mvn verify', '-Dsurefire.rerunFailingTestsCount=2'],
  ['ctest', '--repeat until-pass:3'],
  ['bazel test //...', '--flaky_test_attempts=3'],
  ['wdio run wdio.conf.js', '--specFileRetries=2'],
  ['testcafe chrome tests', '-q'],
  ['nightwatch', '--retries 2'],
  ['dotnet test', '--retry-failed-tests 3'],
];

const harmless: [before: string, after: string][] = [
  // They only change when it stops: it fails as before.
  ['mvn verify', 'mvn -fae verify'],
  ['mvn verify', 'mvn --fail-at-end verify'],
  ['gradle check', 'gradle check --continue'],
  ['make test', 'make -k test'],
  ['cargo test', 'cargo test --no-fail-fast'],
  ['turbo run test', 'turbo run test --continue'],
  ['bazel test //...', 'bazel test --keep_going //...'],
  ['npm-run-all lint test', 'npm-run-all --continue-on-error lint test'],
  ['pytest --cov', 'pytest --cov --no-cov-on-fail'],
  // On GitHub, which sets CI, jest takes it for given.
  ['jest --ci', 'jest'],
  // A dictionary grows with ordinary work.
  ['codespell', 'codespell -L teh'],
  ['codespell -L teh', 'codespell --ignore-words-list=teh,crate'],
  // Off.
  ['mvn verify', 'mvn verify -DskipTests=false'],
  ['mvn verify', 'mvn verify -Dmaven.test.failure.ignore=false'],
  ['mvn -DskipTests verify', 'mvn verify'],
  ['pytest', 'pytest --reruns 0'],
  ['pytest --reruns 3', 'pytest --reruns 1'],
  // Of these tools the same words mean something else.
  ['php-cs-fixer fix', 'php-cs-fixer fix --dry-run'],
  ['rector process', 'rector process -n'],
  ['pytest', 'pytest -u 3'],
  ['pytest tests', 'pytest -x tests'],
  ['make test', 'make test -j 4'],
  ['jest', 'jest -i'],
  ['jest', 'jest -b'],
  ['jest', 'jest -w 2'],
  ['npm test', 'npm test -- -u'],
  ['gradle check', 'gradle check -i'],
  ['prettier --check .', 'prettier --check . -u'],
  ['go test ./...', 'go test -race ./...'],
  ['phpstan analyse -l 5', 'phpstan analyse -l 8'],
  ['psalm --error-level=5', 'psalm --error-level=2'],
  ['pytest -W error', 'pytest -W error -W ignore::ImportWarning'],
  ['dotnet test', 'dotnet test --no-build'],
  [
    'docker compose up --exit-code-from web',
    'docker compose up --exit-code-from web --abort-on-container-exit',
  ],
  ['cargo test --locked', 'cargo test --frozen'],
  ['cargo test --locked', 'cargo test "$CARGO_OPTIONS"'],
  // The same part by its name.
  ['cargo miri test --manifest-path cart/Cargo.toml', 'cargo miri test -p cart'],
  ['cargo test --manifest-path crates/cart/Cargo.toml', 'cargo test --package cart'],
  // What it looks at where nothing is chosen, and more.
  ['cargo clippy', 'cargo clippy --lib --bins --tests'],
  ['cargo test', 'cargo test --lib --bins --examples --tests --doc'],
  // All in place of some, but for what was not among these.
  [
    'cargo hack test --optional-deps "std serde" --skip old',
    'cargo hack test --optional-deps --skip "core old"',
  ],
  ['make V=1', 'make V=0 NO_COLOR=1 PREFIX='],
  ['make SKIP_LINT=1', 'make SKIP_LINT=0'],
  ['./configure --enable-option-checking=fatal', './configure --enable-option-checking=fatal --with-zstd'],
];

/** What a command is also asked for: the command without it, and with it. */
const demanded: [without: string, demanding: string][] = [
  ['cargo test', 'cargo test --locked'],
  ['cargo clippy -- -D warnings', 'cargo clippy --locked -- -D warnings'],
  ['cargo build --offline', 'cargo build --frozen'],
  ['cargo nextest run', 'cargo nextest run --locked'],
  ['pytest -n auto', 'pytest --doctest-modules -n auto'],
  ['pytest', 'pytest --doctest-glob "*.md"'],
  ['../configure --enable-shared', '../configure --enable-option-checking=fatal --enable-shared'],
  ['./configure --enable-option-checking=yes', './configure --enable-option-checking=fatal'],
  ['make GO_ONLY=1 test-flags=""', 'make GO_ONLY=1'],
  ['make check TESTFLAGS=', 'make check TESTFLAGS=-race'],
  ['make SKIP_LINT=1 all', 'make all'],
  ['make all SKIP_GOLANGCI_LINT=true', 'make all'],
];

const added = (before: string, option: string) => command(before, `${before} ${option}`);

describe('an option', () => {
  test.each(soft)('%s with %s is soft', (before, option) => {
    expect(added(before, option)).toEqual(['threshold lowered: blocked']);
  });

  test.each(strict)('%s is stricter than %s', (before, after) => {
    expect(command(before, after)).toEqual(['threshold lowered: blocked']);
    expect(command(after, before)).toEqual([]);
  });

  test.each(demanded)('%s is asked for less than %s', (without, demanding) => {
    expect(command(demanding, without)).toEqual(['threshold lowered: debt']);
    expect(command(without, demanding)).toEqual([]);
  });

  test.each(lenient)('%s with %s is lenient', (before, option) => {
    expect(added(before, option)).toEqual(['threshold lowered: debt']);
  });

  test.each(ignores)('%s with %s leaves something out', (before, option) => {
    expect(added(before, option)).toEqual(['ignore-list grown: debt']);
  });

  test.each(retried)('%s with %s is tried again', (before, option) => {
    expect(added(before, option)).toEqual(['tried again: note']);
  });

  test.each([
    ['nick-fields/retry@v3', 'command'],
    ['Wandalen/wretry.action@v3', 'command'],
  ])('or by %s', (action, input) => {
    const again = withSteps(using(action, [`${input}: pytest`]));
    expect(between(withSteps(running('pytest')), again)).toEqual(['tried again: note']);
    expect(between(again, withSteps(running('pytest')))).toEqual([]);
    expect(between(again, again.replace('@v3', '@v4'))).toEqual([]);
  });

  test.each(harmless)('%s as %s is no weakening', (before, after) => {
    expect(command(before, after)).toEqual([]);
  });

  test.each([
    ['cargo clippy', 'cargo clippy --lib', 'command narrowed'],
    ['cargo test', 'cargo test -p cart', 'command narrowed'],
    ['cargo test --manifest-path shop/Cargo.toml', 'cargo test -p cart', 'command narrowed'],
    ['cargo test', 'cargo test --lib --bins', 'command narrowed'],
    ['cross test', 'cross test --lib', 'command narrowed'],
    [
      'cargo hack test --optional-deps "std serde"',
      'cargo hack test --optional-deps --skip serde',
      'ignore-list grown',
    ],
    [
      'cargo hack test --optional-deps "std serde"',
      'cargo hack test --optional-deps "std serde" --skip core',
      'ignore-list grown',
    ],
  ])('%s as %s is one', (before, after, kind) => {
    expect(command(before, after)).toEqual([`${kind}: debt`]);
  });

  test.each([
    ['that goes with the change', 'removed', []],
    ['that stays', 'modified', ['threshold lowered: debt']],
  ] as const)('that asks for a lock file which a step puts in place: one %s', (_, status, expected) => {
    const copied = withSteps('run: cp ci/old-Cargo.lock ./Cargo.lock', 'run: cargo check --locked');
    const world = between(copied, withSteps('run: cargo check'), {
      over: {
        changes: {
          source: 'pull request',
          files: [changedFile(CI_PATH), changedFile('ci/old-Cargo.lock', { status })],
          total: null,
        },
      },
    });
    expect(world).toEqual(expected);
  });

  test('that another command of its job is asked for', () => {
    const steps = (first: string, second: string): string => withSteps(`run: ${first}`, `run: ${second}`);
    expect(
      between(
        steps('cargo build --locked', 'cargo test --locked'),
        steps('cargo build --locked', 'cargo test'),
      ),
    ).toEqual([]);
  });

  test.each<[string, string[], string[], string[]]>([
    [
      'the same part in both',
      ['cargo miri test', 'cargo miri test --target s390x-unknown-linux-gnu'],
      ['cargo miri test --lib', 'cargo miri test --lib --target s390x-unknown-linux-gnu'],
      ['command narrowed: debt', 'command narrowed: debt'],
    ],
    [
      'a folder in both',
      ['pytest', 'pytest --numprocesses 4'],
      ['pytest tests/unit', 'pytest tests/unit --numprocesses 4'],
      ['command narrowed: debt', 'command narrowed: debt'],
    ],
    ['another part each', ['cargo test'], ['cargo test --lib', 'cargo test --doc'], []],
    ['another folder each', ['pytest'], ['pytest tests/unit', 'pytest tests/whole'], []],
    ['another package each', ['cargo test'], ['cargo test --lib -p cart', 'cargo test --lib -p shop'], []],
  ])('chooses %s of several commands', (_, before, after, expected) => {
    const steps = (all: string[]): string => withSteps(...all.map((run) => `run: ${run}`));
    expect(between(steps(before), steps(after))).toEqual(expected);
  });

  test('is gone where it only was soft', () => {
    expect(soft.filter(([before, option]) => command(`${before} ${option}`, before).length > 0)).toEqual([]);
  });
});
