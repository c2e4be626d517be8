import { describe, expect, test } from '@jest/globals';
import { runsTests } from '../../../src/facts/workflows/runs-tests.ts';

describe('whether a step runs tests, by its command', () => {
  test.each([
    ...[
      'pytest -q',
      'npm test',
      'mvn -B clean verify',
      'mvn test',
      './gradlew :app:test',
      './gradlew check',
      'nosetests tests',
    ],
    ...[
      'python -m pytest',
      'python setup.py test',
      'bin/rails db:test:prepare test:system',
      'make clean-and-test',
      './ci/unit_tests.sh',
      'bash scripts/run-tests.sh',
      'composer test',
      'tox -e py311',
    ],
    ...[
      'nox -s tests',
      'bundle exec rspec',
      'bundle exec rake spec',
      'dotnet build /t:test',
      'make test',
      'just test',
      'sbt clean test',
    ],
    ...[
      'cargo +nightly test',
      'xvfb-run -a npm test',
      'docker compose run web pytest',
      'poetry run pytest',
      'ant test',
    ],
  ])('surely: %s', (run) => {
    expect(runsTests('Do it', { run })).toBe('surely');
  });

  test.each([
    'mvn -B package',
    'mvn clean install',
    'gradle build',
    'rake',
    'bundle exec rake',
    'make ci',
    'make check',
    'just',
    'just ci',
    './ci.sh',
    'npm run ci',
  ])('perhaps: %s', (run) => {
    expect(runsTests('Do it', { run })).toBe('perhaps');
  });

  test.each([
    ...[
      'mvn package -DskipTests',
      'gradle build -x test',
      'cargo test --no-run',
      'pytest --collect-only',
      'npm run build',
      'npm ci',
    ],
    ...[
      'npx playwright install --with-deps',
      'echo pytest',
      'make build',
      'pytest --version',
      'createdb test',
      'bin/rails db:test:prepare',
      './gradlew assembleDebugAndroidTest',
      'curl localhost',
    ],
  ])('no: %s', (run) => {
    expect(runsTests('Do it', { run })).toBe('no');
  });

  test.each([
    ['actions-rs/cargo@v1', { command: 'test', args: '--all' }, 'surely'],
    ['actions-rs/cargo@v1', { command: 'build' }, 'no'],
    ['gradle/gradle-build-action@v2', { arguments: 'test' }, 'surely'],
    ['gradle/gradle-build-action@v2', { arguments: 'build' }, 'perhaps'],
    ['nick-fields/retry@v3', { command: 'npm test' }, 'surely'],
    ['cypress-io/github-action@v6', {}, 'surely'],
    ['actions/checkout@v4', {}, 'no'],
  ])('%s with %j: %s', (uses, inputs, expected) => {
    expect(runsTests('Do it', { uses, with: inputs as Record<string, string> })).toBe(expected);
  });

  test('by the name that the runner gives', () => {
    expect(runsTests('Run pytest', null)).toBe('surely');
    expect(runsTests('Unit tests', null)).toBe('no');
  });
});
