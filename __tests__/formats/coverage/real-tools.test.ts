import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read, summary } from './summary.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

const ROOT = '/home/runner/work/shapes/shapes';

describe('the reports of real tools', () => {
  test.each([
    ['jest/lcov.info', 'lcov', ['src/area.js: 5/6, 3/6', 'src/unused.js: 0/2, 0/0', '5/8, 3/6']],
    [
      'jest/coverage-final.json',
      'istanbul',
      [`${ROOT}/src/area.js: 5/6, 3/6`, `${ROOT}/src/unused.js: 0/2, 0/0`, '5/8, 3/6'],
    ],
    [
      'jest/coverage-summary.json',
      'istanbul-summary',
      [`${ROOT}/src/area.js: 5/6, 3/6`, `${ROOT}/src/unused.js: 0/2, 0/0`, '5/8, 3/6'],
    ],
    [
      'jest/clover.xml',
      'clover',
      [`${ROOT}/src/area.js: 5/6, 3/6`, `${ROOT}/src/unused.js: 0/2, 0/0`, '5/8, 3/6'],
    ],
    [
      'jest/cobertura-coverage.xml',
      'cobertura',
      ['src/area.js: 5/6, 3/6', 'src/unused.js: 0/2, –', '5/8, 3/6'],
    ],
    [
      'coverage.py/coverage.json',
      'coverage.py',
      ['shapes/__init__.py: 0/0, 0/0', 'shapes/area.py: 6/8, 3/6', '6/8, 3/6'],
    ],
    [
      'coverage.py/coverage.xml',
      'cobertura',
      ['shapes/__init__.py: 0/0, –', 'shapes/area.py: 6/8, 3/6', '6/8, 3/6'],
    ],
    [
      'coverage.py/coverage.lcov',
      'lcov',
      ['shapes/__init__.py: 0/0, 0/0', 'shapes/area.py: 6/8, 3/6', '6/8, 3/6'],
    ],
    ['gcovr/gcovr.json', 'gcovr', ['area.hpp: 3/4, 0/0', 'main.cpp: 5/6, 4/8', '8/10, 4/8']],
    ['gcovr/summary.json', 'gcovr-summary', ['area.hpp: 3/4, 0/0', 'main.cpp: 5/6, 4/8', '8/10, 4/8']],
    ['gcovr/cobertura.xml', 'cobertura', ['area.hpp: 3/4, –', 'main.cpp: 5/6, 4/8', '8/10, 4/8']],
    ['gcovr/sonarqube.xml', 'sonarqube', ['area.hpp: 3/4, –', 'main.cpp: 5/6, 4/8', '8/10, 4/8']],
    ['gcovr/coveralls.json', 'coveralls', ['area.hpp: 3/4, –', 'main.cpp: 5/6, –', '8/10, –']],
    ['gcovr/jacoco.xml', 'jacoco', ['./area.hpp: 3/4, 0/0', './main.cpp: 5/6, 4/8', '8/10, 4/8']],
    ['gcovr/clover.xml', 'clover', ['area.hpp: 3/4, 0/0', 'main.cpp: 5/6, 0/0', '8/10, 0/0']],
    [
      'gcovr/coverage.lcov',
      'lcov',
      [`${ROOT}/area.hpp: 3/4, 0/0`, `${ROOT}/main.cpp: 5/7, 4/8`, '8/11, 4/8'],
    ],
    [
      'gcovr/geninfo.info',
      'lcov',
      [`${ROOT}/area.hpp: 3/4, 1/2`, `${ROOT}/main.cpp: 5/7, 4/8`, '8/11, 5/10'],
    ],
    [
      'go/cover.out',
      'go',
      ['example.com/shapes/area/area.go: 5/6, –', 'example.com/shapes/cli/cli.go: 1/1, –', '6/7, –'],
    ],
    ['simplecov/resultset.json', 'simplecov', [`${ROOT}/lib/area.rb: 5/6, 2/2`, '5/6, 2/2']],
    ['phpunit/clover.xml', 'clover', [`${ROOT}/src/Area.php: 2/3, 0/0`, '2/3, 0/0']],
    ['phpunit/cobertura.xml', 'cobertura', ['Area.php: 2/3, –', '2/3, 0/0']],
    ['jacoco/jacoco.xml', 'jacoco', ['com/example/Shape.java: 4/6, 1/6', '4/6, 1/6']],
  ])('%s', (name, format, expected) => {
    const report = read(fixture(name));
    expect([report.format, ...summary(report)]).toEqual([format, ...expected]);
    expect(report.problems).toEqual([]);
  });

  test('name the folders that their paths lie in', () => {
    expect(read(fixture('coverage.py/coverage.xml')).sources).toEqual([ROOT]);
  });
});
