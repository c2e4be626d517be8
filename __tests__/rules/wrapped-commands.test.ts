import { describe, expect, test } from '@jest/globals';
import { commandsOf, coreOf, toolOf } from '../../src/workflow/command.ts';
import { between, command, running, withSteps } from './guardrail-files.ts';

/** One command in several forms: behind wrappers, with short and long options, with its options in a variable. */

const wrapped: [before: string, after: string][] = [
  ['tox', 'uv run --group dev tox'],
  ['tox', 'uv run --with tox-uv --python 3.12 tox'],
  ['tox', 'uvx --with tox-uv tox'],
  ['pytest tests', 'poetry -C api run pytest tests'],
  ['pytest tests', 'pdm run -p api pytest tests'],
  ['pytest tests', 'rye run pytest tests'],
  ['pytest tests', 'pipx run --spec pytest==8 pytest tests'],
  ['pytest tests', 'conda run -n dev --no-capture-output pytest tests'],
  ['pytest tests', 'micromamba run -n dev pytest tests'],
  ['pytest tests', 'pixi run -e test pytest tests'],
  ['pytest tests', 'docker run --rm -v "$PWD:/src" -w /src python:3.12 pytest tests'],
  ['pytest tests', 'docker run -e A=b --network host image python -m pytest tests'],
  ['pytest tests', 'docker exec -it -u root web pytest tests'],
  ['pytest tests', 'docker compose -f ci.yml run --rm -e A=b web pytest tests'],
  ['pytest tests', 'docker-compose exec -T web pytest tests'],
  ['pytest tests', 'podman run --rm -v .:/src image pytest tests'],
  ['pytest tests', 'docker run --rm image bash -c "pytest tests"'],
  ['pytest tests', "bash -ec 'pytest tests'"],
  ['npm test', 'xvfb-run -a npm test'],
  ['npm test', 'xvfb-run --auto-servernum --server-args="-screen 0 1x1x24" npm test'],
  ['npm test', 'xvfb-run -s "-screen 0 1x1x24" npm test'],
  ['npm test', 'dbus-run-session -- npm test'],
  ['go test ./...', 'timeout 300 go test ./...'],
  ['go test ./...', 'timeout -k 10 --signal=KILL 5m go test ./...'],
  ['go test ./...', 'timeout -s KILL 5m go test ./...'],
  ['go test ./...', 'env A=b C=d go test ./...'],
  ['go test ./...', 'env -u GOFLAGS A=b go test ./...'],
  ['go test ./...', 'sudo -E -u ci go test ./...'],
  ['go test ./...', 'nice -n 10 go test ./...'],
  ['go test ./...', 'ionice -c 3 go test ./...'],
  ['go test ./...', 'stdbuf -oL go test ./...'],
  ['go test ./...', 'taskset -c 0,1 go test ./...'],
  ['go test ./...', 'nix develop -c go test ./...'],
  ['go test ./...', 'nix develop .#ci --command go test ./...'],
  ['go test ./...', 'nix-shell --run "go test ./..."'],
  ['go test ./...', 'devbox run -- go test ./...'],
  ['go test ./...', 'direnv exec . go test ./...'],
  ['go test ./...', 'mise exec -- go test ./...'],
  ['go test ./...', 'mise x go@1.22 -- go test ./...'],
  ['go test ./...', 'doppler run -p api -- go test ./...'],
  ['go test ./...', 'op run --env-file=.env -- go test ./...'],
  ['eslint .', 'npx --yes -p eslint@9 eslint .'],
  ['eslint .', 'pnpm exec eslint .'],
  ['eslint .', 'yarn run eslint .'],
  ['eslint .', 'yarn dlx -p eslint eslint .'],
  ['eslint .', 'pnpm dlx eslint .'],
  ['eslint .', 'bunx eslint .'],
  ['eslint .', 'npm exec -- eslint .'],
  ['eslint .', 'dotenv -e .env.ci -- eslint .'],
  ['eslint .', 'cross-env CI=1 eslint .'],
  ['rspec spec', 'bundle exec rspec spec'],
  ['rubocop', 'bundle exec rubocop'],
  ['phpunit', 'vendor/bin/phpunit'],
  ['phpunit', 'php -d memory_limit=-1 vendor/bin/phpunit'],
  ['phpunit', 'composer exec phpunit'],
  ['cargo test', 'cargo +nightly test'],
  ['cargo test', 'rustup run stable cargo test'],
  ['dune runtest', 'opam exec -- dune runtest'],
  ['hlint .', 'stack exec -- hlint .'],
];

describe('a command behind a wrapper', () => {
  test.each(wrapped)('%s as %s', (before, after) => {
    expect(coreOf(commandsOf(after)[0]!).join(' ')).toMatch(
      new RegExp(`^(?:vendor/bin/)?${before.replaceAll(/[.*]/g, '\\$&')}$`),
    );
    expect(toolOf(commandsOf(after)[0]!)).toBe(toolOf(commandsOf(before)[0]!));
    expect(command(before, after)).toEqual([]);
    expect(command(after, before)).toEqual([]);
  });

  test.each([
    ['pytest tests', 'uv run --group dev echo tests'],
    ['pytest tests', 'docker run --rm image true'],
    ['npm test', 'xvfb-run -a npm run lint'],
    ['go test ./...', 'timeout 300 go build ./...'],
    ['go test ./...', 'nix develop -c go vet ./...'],
  ])('%s is not %s', (before, after) => {
    expect(command(before, after)).toEqual(['check removed: blocked']);
  });

  test.each([
    ['pytest tests', 'docker run --rm image bash -c "pytest tests || true"'],
    ['pytest tests', "bash -c 'pytest tests; echo done'"],
    ['pytest tests', "sh -c 'pytest tests | tee out.txt'"],
  ])('%s can no longer fail in %s', (before, after) => {
    expect(command(before, after)).toEqual(['failure hidden: blocked']);
  });
});

describe('an option in its other form', () => {
  test.each([
    ['coverage report -i --fail-under=80', 'coverage report --ignore-errors --fail-under=80'],
    ['make -i test', 'make --ignore-errors test'],
    ['prettier -c .', 'prettier --check .'],
    ['prettier -l .', 'prettier --list-different .'],
    ['yamllint -s .', 'yamllint --strict .'],
    ['shellcheck -e SC2086 a.sh', 'shellcheck --exclude=SC2086 a.sh'],
    ['isort -c .', 'isort --check-only .'],
    ['isort --check .', 'isort --check-only .'],
    ['bandit -x tests -r src', 'bandit --exclude tests --recursive src'],
    ['codespell -S a.txt', 'codespell --skip a.txt'],
    ['jest -t adds', 'jest --testNamePattern adds'],
    ['mocha -g adds', 'mocha --grep adds'],
    ['mvn -fn verify', 'mvn --fail-never verify'],
    ['gradle check -x test', 'gradle check --exclude-task test'],
    ['ctest -E slow', 'ctest --exclude-regex slow'],
    ['pytest --lf', 'pytest --last-failed'],
    ['pytest --co', 'pytest --collect-only'],
    ['checkov -s -d .', 'checkov --soft-fail -d .'],
    ['golangci-lint run -D gosec', 'golangci-lint run --disable gosec'],
    ['hadolint -t error Dockerfile', 'hadolint --failure-threshold error Dockerfile'],
    [
      'c8 --100 mocha',
      'c8 --check-coverage --lines 100 --functions 100 --branches 100 --statements 100 mocha',
    ],
  ])('%s as %s', (one, other) => {
    expect(command(one, other)).toEqual([]);
    expect(command(other, one)).toEqual([]);
  });

  test('a number is no option', () => {
    expect(command('c8 --100 mocha', 'c8 mocha')).toEqual(['threshold lowered: blocked']);
    expect(command('git log | head -100 | mylint', 'git log | head -50 | mylint')).toEqual([]);
  });
});

describe('options in a variable', () => {
  const env = (options: string, run: string): string =>
    `${withSteps(running(run)).replace('jobs:', `env:\n  PYTEST_ARGS: ${options}\njobs:`)}`;

  test.each([
    ['of the workflow', env('-n 4 --strict-markers', 'pytest $PYTEST_ARGS')],
    ['in braces', env('-n 4 --strict-markers', 'pytest ${PYTEST_ARGS}')],
    ['as an expression', env('-n 4 --strict-markers', 'pytest ${{ env.PYTEST_ARGS }}')],
    ['that the step sets', withSteps('env:\n  PYTEST_ARGS: -n 4 --strict-markers\nrun: pytest $PYTEST_ARGS')],
    ['that nobody knows', withSteps(running('pytest ${{ matrix.options }}'))],
    ['that the script sets', withSteps(running('OPTIONS="-n 4 --strict-markers"', 'pytest $OPTIONS'))],
  ])('%s', (_, after) => {
    expect(between(withSteps(running('pytest -n 4 --strict-markers')), after)).toEqual([]);
  });

  test('that leaves more out', () => {
    const before = withSteps(running('pytest -n 4'));
    expect(between(before, env('-n 4 --ignore=tests/slow', 'pytest $PYTEST_ARGS'))).toEqual([
      'ignore-list grown: debt',
    ]);
  });
});
