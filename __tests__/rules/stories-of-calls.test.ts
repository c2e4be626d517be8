import { describe, expect, test } from '@jest/globals';
import { between, command, withSteps } from './guardrail-files.ts';

/** What a command is told to do, and how its end is taken: less than before, and what only looks so. */

const narrowed = ['command narrowed: debt'];

describe('a build that goes less far', () => {
  test.each([
    ['mvn -B verify', 'mvn -B test'],
    ['mvn verify', 'mvn package'],
    ['./mvnw clean install', './mvnw clean package'],
    ['mvn verify', 'mvn integration-test'],
    ['gradle build', 'gradle test'],
    ['./gradlew check', './gradlew test'],
    ['./gradlew build', './gradlew assemble'],
  ])('%s → %s', (before, after) => {
    expect(command(before, after)).toEqual(narrowed);
    expect(command(after, before)).toEqual([]);
  });

  test.each([
    ['mvn install', 'mvn verify'],
    ['mvn package', 'mvn test'],
    ['mvn deploy', 'mvn clean verify'],
    ['gradle build', 'gradle check'],
    ['./gradlew check', './gradlew test integrationTest detekt'],
    ['mvn verify', 'mvn test && mvn failsafe:integration-test failsafe:verify'],
    ['./gradlew build', './gradlew assemble && ./gradlew check'],
  ])('not: %s → %s', (before, after) => expect(command(before, after)).toEqual([]));
});

describe('containers whose end is no longer that of the command', () => {
  test.each([
    ['docker compose up --exit-code-from tests', 'docker compose up'],
    ['docker compose -f ci.yml up --build --exit-code-from=tests', 'docker compose -f ci.yml up --build'],
    ['docker compose up --abort-on-container-exit', 'docker compose up'],
    ['docker-compose up --exit-code-from tests', 'docker-compose up -d'],
  ])('%s → %s', (before, after) => {
    expect(command(before, after)).toEqual(['threshold lowered: debt']);
    expect(command(after, before)).toEqual([]);
  });

  test('and those whose end is', () => {
    const before = 'docker compose up --exit-code-from tests';
    expect(command(before, 'docker compose up --exit-code-from unit --quiet-pull')).toEqual([]);
  });
});

describe('an exit code that is enough', () => {
  test.each([
    'pytest || [ $? -eq 1 ]',
    'pytest || test $? -eq 1',
    'pytest || [[ $? == 1 ]]',
    'pytest || [ $? -ne 0 ]',
    'pytest || [ $? -ge 1 ]',
  ])('and means a failure: %s', (after) =>
    expect(command('pytest', after)).toEqual(['failure hidden: blocked']),
  );

  test.each([
    ['that there is no test', 'pytest || [ $? -eq 5 ]'],
    ['something else', 'pytest || [ $? -eq 77 ]'],
  ])('and means %s', (_, after) => expect(command('pytest', after)).toEqual([]));
});

describe('what may fail moves', () => {
  const soft = 'continue-on-error: true';
  const job = (own: string, ...steps: string[]): string =>
    withSteps(...steps).replace('    steps:', `${own}    steps:`);

  test('from the job to a step, and back', () => {
    const [ofJob, ofStep] = [job(`    ${soft}\n`, 'run: pytest'), job('', `run: pytest\n${soft}`)];
    expect(between(ofJob, ofStep)).toEqual([]);
    expect(between(ofStep, ofJob)).toEqual([]);
  });

  test('from the job to one of its steps: the others decide now', () => {
    const before = job(`    ${soft}\n`, 'run: pytest', 'run: ruff check .');
    const after = job('', `run: pytest\n${soft}`, 'run: ruff check .');
    expect(between(before, after)).toEqual([]);
    expect(between(after, before)).toEqual(['failure tolerated: blocked']);
  });
});
