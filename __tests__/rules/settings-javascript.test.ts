import { expect, test } from '@jest/globals';
import { changedFile } from '../builders/evidence.ts';
import { type Both, settling, stated } from './changed-settings.ts';

/** Settings of tools of JavaScript and TypeScript: what lets more pass, and what does not. */

type Row = [what: string, files: Both[], found: string[]];

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const config = (value: unknown, wrap = 'defineConfig'): string => `export default ${wrap}(${json(value)});\n`;
const module = (value: string): string => `module.exports = ${value};\n`;

const weaker: Row[] = [
  [
    'jest asks for less coverage, and leaves tests out',
    [
      [
        'web/jest.config.ts',
        `import type { Config } from 'jest';
const config: Config = {
  coverageThreshold: { global: { lines: 90, branches: 80 } },
  testPathIgnorePatterns: ['/node_modules/'],
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.d.ts'],
};
export default config;`,
        `import type { Config } from 'jest';
const config: Config = {
  coverageThreshold: { global: { lines: 70 } },
  testPathIgnorePatterns: ['/node_modules/', '/src/billing/'],
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.d.ts', '!src/legacy/**'],
  passWithNoTests: true,
};
export default config;`,
      ],
    ],
    [
      'debt: jest in web/jest.config.ts: coverageThreshold.global.lines 90 → 70',
      'debt: jest in web/jest.config.ts: coverageThreshold.global.branches 80 → not set',
      'debt: jest in web/jest.config.ts: testPathIgnorePatterns now leaves out /src/billing/',
      'debt: jest in web/jest.config.ts: collectCoverageFrom now leaves out src/legacy/**',
      'debt: jest in web/jest.config.ts: passWithNoTests not set → true',
    ],
  ],
  [
    'jest in package.json, and in a script with require',
    [
      [
        'packages/a/package.json',
        json({ name: 'a', jest: { testMatch: ['**/*.test.ts', '**/*.spec.ts'] } }),
        json({ name: 'a', jest: { testMatch: ['**/*.test.ts'] } }),
      ],
      [
        'packages/b/jest.config.js',
        module("require('next/jest')()({ projects: [{ displayName: 'b', roots: ['src', 'lib'] }] })"),
        module("require('next/jest')()({ projects: [{ displayName: 'b', roots: ['src'] }] })"),
      ],
    ],
    [
      'debt: jest in packages/a/package.json: testMatch no longer has **/*.spec.ts',
      'debt: jest in packages/b/jest.config.js: projects.roots no longer has lib',
    ],
  ],
  [
    'vitest retries, and its thresholds sink',
    [
      [
        'vitest.config.ts',
        config({ test: { retry: 0, coverage: { thresholds: { lines: 80, 100: false } } } }),
        config({ test: { retry: 3, coverage: { thresholds: { lines: 60, 100: false } } } }),
      ],
      [
        'app/vite.config.mts',
        "export default mergeConfig(base, defineConfig(() => ({ test: { exclude: ['e2e/**'] } })));",
        "export default mergeConfig(base, defineConfig(() => ({ test: { exclude: ['e2e/**', 'src/pay/**'], dangerouslyIgnoreUnhandledErrors: true } })));",
      ],
    ],
    [
      'debt: vitest in vitest.config.ts: retry 0 → 3: a test that fails is tried again',
      'debt: vitest in vitest.config.ts: coverage.thresholds.lines 80 → 60',
      'debt: vitest in app/vite.config.mts: exclude now leaves out src/pay/**',
      'debt: vitest in app/vite.config.mts: dangerouslyIgnoreUnhandledErrors not set → true',
    ],
  ],
  [
    'Playwright retries in CI alone, and allows focused tests',
    [
      [
        'playwright.config.ts',
        'const isCi = !!process.env.CI;\nexport default defineConfig({ forbidOnly: isCi, retries: isCi ? 0 : 0, projects: [{ name: "webkit" }] });',
        'export default defineConfig({ forbidOnly: false, retries: process.env.CI ? 2 : 0, expect: { toHaveScreenshot: { maxDiffPixels: 100 } }, projects: [{ name: "webkit", testIgnore: /login/ }] });',
      ],
    ],
    [
      'debt: Playwright in playwright.config.ts: forbidOnly true → false',
      'debt: Playwright in playwright.config.ts: retries 0 → 2: a test that fails is tried again',
      'debt: Playwright in playwright.config.ts: expect.toHaveScreenshot.maxDiffPixels not set → 100',
      'debt: Playwright in playwright.config.ts: projects[webkit].testIgnore now leaves out /login/',
    ],
  ],
  [
    'mocha, AVA and Cypress let more pass',
    [
      ['.mocharc.yml', 'forbid-only: true\nspec: test/**/*.js\n', 'spec: test/**/*.js\nretries: 2\n'],
      [
        'a/package.json',
        json({ ava: { files: ['test/**'] } }),
        json({ ava: { files: ['test/**', '!test/slow/**'], failWithoutAssertions: false } }),
      ],
      [
        'e2e/cypress.config.ts',
        config({ retries: { runMode: 0 }, e2e: { specPattern: 'cypress/**' } }),
        config({
          retries: { runMode: 2 },
          e2e: { specPattern: 'cypress/**', excludeSpecPattern: '**/pay.cy.ts' },
        }),
      ],
    ],
    [
      'debt: mocha in .mocharc.yml: forbid-only true → not set',
      'debt: mocha in .mocharc.yml: retries 0 → 2: a test that fails is tried again',
      'debt: AVA in a/package.json: files now leaves out test/slow/**',
      'debt: AVA in a/package.json: failWithoutAssertions not set → false',
      'debt: Cypress in e2e/cypress.config.ts: retries.runMode 0 → 2: a test that fails is tried again',
      'debt: Cypress in e2e/cypress.config.ts: e2e.excludeSpecPattern now leaves out **/pay.cy.ts',
    ],
  ],
  [
    'Karma, and what measures coverage',
    [
      [
        'karma.conf.js',
        'module.exports = function (config) {\n  config.set({ coverageReporter: { check: { global: { lines: 90 } } } });\n};',
        'module.exports = function (config) {\n  config.set({ coverageReporter: { check: { global: { lines: 50 } } }, failOnEmptyTestSuite: false });\n};',
      ],
      [
        'lib/nyc.config.js',
        module("{ all: true, branches: 80, 'check-coverage': true }"),
        module('{ all: false, branches: 70 }'),
      ],
    ],
    [
      'debt: nyc in lib/nyc.config.js: all true → false',
      'debt: nyc in lib/nyc.config.js: branches 80 → 70',
      'debt: nyc in lib/nyc.config.js: check-coverage true → not set',
      'debt: Karma in karma.conf.js: coverageReporter.check.global.lines 90 → 50',
      'debt: Karma in karma.conf.js: failOnEmptyTestSuite not set → false',
    ],
  ],
  [
    'Biome has rules off, and looks at fewer files',
    [
      [
        'biome.json',
        json({
          files: { includes: ['**'] },
          linter: { rules: { suspicious: { noExplicitAny: { level: 'error', options: {} } } } },
        }),
        json({
          files: { includes: ['**', '!src/old'] },
          linter: {
            rules: {
              recommended: false,
              suspicious: { noExplicitAny: { level: 'off', options: {} }, noVar: 'off' },
            },
          },
        }),
      ],
    ],
    [
      'debt: Biome in biome.json: files.includes now leaves out src/old',
      'debt: Biome in biome.json: linter.rules.suspicious.noExplicitAny.level error → off',
      'debt: Biome in biome.json: linter.rules.recommended not set → false',
      'debt: Biome in biome.json: linter.rules.suspicious.noVar not set → off',
    ],
  ],
  [
    'other linters have rules off',
    [
      [
        '.stylelintrc.json',
        json({ rules: { 'color-named': 'never', 'max-nesting-depth': 3 } }),
        json({ rules: { 'color-named': null, 'max-nesting-depth': [3, { severity: 'warning' }] } }),
      ],
      [
        '.oxlintrc.json',
        json({ categories: { correctness: 'error' }, rules: { 'no-var': 'error' } }),
        json({ categories: { correctness: 'warn' }, rules: { 'no-var': 'off' } }),
      ],
      ['tslint.json', json({ rules: { 'no-any': true } }), json({ rules: { 'no-any': false } })],
      [
        'knip.json',
        json({ ignore: [], rules: { exports: 'error' } }),
        json({ ignore: ['src/old/**'], rules: { exports: 'warn' } }),
      ],
    ],
    [
      'debt: oxlint in .oxlintrc.json: categories.correctness error → warn',
      'debt: oxlint in .oxlintrc.json: rules.no-var error → off',
      'debt: Stylelint in .stylelintrc.json: rules.color-named never → null',
      'debt: TSLint in tslint.json: rules.no-any true → false',
      'note: Knip in knip.json: ignore now leaves out src/old/**',
      'debt: Knip in knip.json: rules.exports error → warn',
    ],
  ],
  [
    'limits grow',
    [
      [
        'package.json',
        json({ 'size-limit': [{ path: 'dist/a.js', limit: '950 B' }] }),
        json({ 'size-limit': [{ path: 'dist/a.js', limit: '10 kB' }] }),
      ],
      [
        'bundlesize.config.json',
        json({ files: [{ path: './a.js', maxSize: '10 kB' }] }),
        json({ files: [{ path: './a.js', maxSize: '12 kB' }] }),
      ],
      [
        'lighthouserc.js',
        module(
          "{ ci: { assert: { assertions: { 'categories:performance': ['error', { minScore: 0.9 }] } } } }",
        ),
        module(
          "{ ci: { assert: { assertions: { 'categories:performance': ['warn', { minScore: 0.5 }] } } } }",
        ),
      ],
    ],
    [
      'debt: Size Limit in package.json: [dist/a.js].limit 950 B → 10 kB',
      'debt: bundlesize in bundlesize.config.json: files[./a.js].maxSize 10 kB → 12 kB',
      'debt: Lighthouse CI in lighthouserc.js: assertions.categories:performance error → warn',
      'debt: Lighthouse CI in lighthouserc.js: assertions.categories:performance.minScore 0.9 → 0.5',
    ],
  ],
];

const narrower: Row[] = [
  [
    'a folder within is looked at in place of the one around it',
    [
      ['vitest.config.ts', config({ test: { dir: 'test' } }), config({ test: { dir: 'test/parser' } })],
      [
        'e2e/playwright.config.ts',
        config({ testDir: './specs', projects: [{ name: 'a', testDir: './specs' }] }),
        config({ testDir: './specs/login', projects: [{ name: 'a', testDir: './specs' }] }),
      ],
    ],
    [
      'debt: vitest in vitest.config.ts: dir is only test/parser now',
      'debt: Playwright in e2e/playwright.config.ts: testDir is only ./specs/login now',
    ],
  ],
  [
    'a pattern takes a part of what it took',
    [
      [
        'a/jest.config.js',
        module("{ testRegex: '/test/.*\\\\.spec\\\\.tsx?$' }"),
        module("{ testRegex: '/test/unit/.*\\\\.spec\\\\.tsx?$' }"),
      ],
      [
        'vitest.config.ts',
        config({ test: { include: ['**/__tests__/**/*.[jt]s?(x)'] } }),
        config({ test: { include: ['**/__tests__/base.[jt]s'] } }),
      ],
    ],
    [
      'debt: jest in a/jest.config.js: testRegex is only /test/unit/.*\\.spec\\.tsx?$ now',
      'debt: vitest in vitest.config.ts: include is only **/__tests__/base.[jt]s now',
    ],
  ],
  [
    'a script asks a package whether it runs in CI',
    [
      [
        'playwright.config.ts',
        "import { isCI, isWindows } from 'std-env';\nexport default defineConfig({ forbidOnly: !!isCI, retries: isCI ? 0 : 1, timeout: isWindows ? 2 : 1 });",
        "import { isCI, isWindows } from 'std-env';\nexport default defineConfig({ forbidOnly: false, retries: isCI ? 3 : 1, timeout: isWindows ? 4 : 1 });",
      ],
      [
        'a/vitest.config.ts',
        "import isCi from 'is-ci';\nexport default { test: { allowOnly: !isCi } };",
        "import isCi from 'is-ci';\nexport default { test: { allowOnly: isCi } };",
      ],
    ],
    [
      'debt: vitest in a/vitest.config.ts: allowOnly false → true',
      'debt: Playwright in playwright.config.ts: forbidOnly true → false',
      'debt: Playwright in playwright.config.ts: retries 0 → 3: a test that fails is tried again',
    ],
  ],
  [
    'what ESLint leaves out everywhere grows',
    [
      [
        'eslint.config.js',
        "export default defineConfig(globalIgnores(['dist/']), js.configs.recommended);",
        "export default defineConfig(globalIgnores(['dist/', 'test/'], 'all'), js.configs.recommended);",
      ],
    ],
    ['debt: ESLint in eslint.config.js: ignores now leaves out test/'],
  ],
];

const browsers: Row[] = [
  [
    'browsers go, one of them with settings of its own',
    [
      [
        'playwright.config.ts',
        "export default defineConfig({ projects: [\n{ name: 'chromium', use: devices['Desktop Chrome'] },\n{ name: 'firefox', retries: 0 },\n{ name: 'webkit' }] });",
        "export default defineConfig({ projects: [\n{ name: 'chromium', use: devices['Desktop Chrome'] },\n// { name: 'firefox', retries: 0 },\n// { name: 'webkit' }\n] });",
      ],
      [
        'a/vitest.config.ts',
        config({ test: { browser: { instances: [{ browser: 'chromium' }, { browser: 'webkit' }] } } }),
        config({ test: { browser: { instances: [{ browser: 'chromium' }] } } }),
      ],
    ],
    [
      'debt: vitest in a/vitest.config.ts: browser.instances.browser no longer has webkit',
      'debt: Playwright in playwright.config.ts: firefox is removed',
      'debt: Playwright in playwright.config.ts: webkit is removed',
    ],
  ],
  [
    'browsers get other names',
    [
      [
        'playwright.config.ts',
        config({ projects: [{ name: 'chrome' }, { name: 'safari', testMatch: 'a.ts' }] }),
        config({
          projects: [{ name: 'chromium' }, { name: 'webkit', testMatch: 'a.ts' }, { name: 'firefox' }],
        }),
      ],
    ],
    ['note: Playwright in playwright.config.ts: projects[webkit].testMatch is only a.ts now'],
  ],
];

const asStrict: Row[] = [
  [
    'a folder goes by another name, its files go into one below, or a pattern names their endings',
    [
      ['vitest.config.ts', config({ test: { dir: 'test' } }), config({ test: { dir: 'tests' } })],
      ['a/tsconfig.json', json({ include: ['src'] }), json({ include: ['src/**/*.ts'] })],
      ['c/tsconfig.json', json({ include: ['src/**/*'] }), json({ include: ['src/**/*.tsx'] })],
      ['d/tsconfig.json', json({ include: ['**/*.ts'] }), json({ include: ['src/**/*.ts', 'test/**/*.ts'] })],
      ['e/jest.config.json', json({ testMatch: ['**/*.spec.ts'] }), json({ testMatch: ['**/*.test.ts'] })],
      ['b/jest.config.json', json({ roots: ['src', 'test'] }), json({ roots: ['src/a', 'src/b', 'test'] })],
    ],
    [],
  ],
  [
    'ESLint leaves the same out as before, in another form',
    [
      [
        'eslint.config.js',
        "export default [{ ignores: ['test/old/'] }];",
        "export default defineConfig(globalIgnores(['test/old/']));",
      ],
    ],
    [],
  ],
  [
    'a variable of the same name is not that of a package',
    [
      [
        'playwright.config.ts',
        "import { isCI } from './env';\nexport default { retries: isCI ? 0 : 1 };",
        "import { isCI } from './env';\nexport default { retries: isCI ? 3 : 1 };",
      ],
    ],
    [],
  ],
  [
    'options of a rule are not its level',
    [
      [
        '.eslintrc.json',
        json({
          rules: { eqeqeq: ['error', 'always', { null: 'always' }], 'max-len': ['error', { code: 100 }] },
        }),
        json({
          rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'max-len': ['error', { code: 0 }] },
        }),
      ],
    ],
    [],
  ],
  [
    'a limit of a style rule is zero',
    [['.stylelintrc.yml', 'rules:\n  max-nesting-depth: 1\n', 'rules:\n  max-nesting-depth: 0\n']],
    [],
  ],
  [
    'what runs in CI stays the same',
    [
      [
        'playwright.config.ts',
        'export default defineConfig({ forbidOnly: true, retries: 2 });',
        'export default defineConfig({ forbidOnly: !!process.env.CI, retries: process.env.CI ? 2 : 0 });',
      ],
    ],
    [],
  ],
  [
    'what is computed otherwise is not known',
    [
      [
        'vitest.config.ts',
        config({ test: { retry: 0 } }),
        'export default defineConfig({ test: { retry: Number(process.env.RETRIES), exclude: [...defaults.exclude] } });',
      ],
    ],
    [],
  ],
  [
    'thresholds and limits become stricter',
    [
      [
        'jest.config.js',
        module(
          '{ coverageThreshold: { global: { lines: 70 } }, collectCoverageFrom: ["src/**", "!src/a.ts"] }',
        ),
        module('{ coverageThreshold: { global: { lines: 90 } }, collectCoverageFrom: ["src/**"] }'),
      ],
      [
        '.size-limit.json',
        json([{ path: 'a.js', limit: '1 MB' }]),
        json([{ path: 'a.js', limit: '900 kB' }]),
      ],
    ],
    [],
  ],
  [
    'what a formatter leaves alone grows',
    [['.prettierignore', 'dist\n', 'dist\nCHANGELOG.md\n']],
    ['note: Prettier in .prettierignore: lines now leaves out CHANGELOG.md'],
  ],
  [
    'a folder is left out into which tools write',
    [['.eslintignore', 'dist\n', 'dist\ncoverage/\n']],
    ['note: ESLint in .eslintignore: lines now leaves out coverage/'],
  ],
  [
    'a rule goes from what is exported for others, too',
    [
      [
        'eslint.config.mjs',
        "export const rules = { 'no-var': 2, 'one-var': [2, 'never'] };\nexport default [{ files: ['a'], rules }, { files: ['b'], rules: { ...rules } }];",
        "export const rules = { 'no-var': 2 };\nexport default [{ files: ['a'], rules }, { files: ['b'], rules: { ...rules } }];",
      ],
    ],
    [
      'note: ESLint in eslint.config.mjs: [a].rules.one-var 2 → not set',
      'note: ESLint in eslint.config.mjs: [b].rules.one-var 2 → not set',
    ],
  ],
  [
    'an entry goes by another name',
    [
      [
        'eslint.config.js',
        "export default [{ files: ['**/*.js'], rules: { 'no-var': 'off' } }];",
        "export default [{ name: 'scripts', files: ['**/*.js'], rules: { 'no-var': 'off' } }];",
      ],
    ],
    ['note: ESLint in eslint.config.js: [scripts].rules.no-var not set → off'],
  ],
  [
    'a newer version of the compiler is strict by itself',
    [
      [
        'tsconfig.json',
        json({ compilerOptions: { strict: true } }),
        json({ compilerOptions: { target: 'es2025' } }),
      ],
      ['package.json', json({}), json({ devDependencies: { typescript: '6.0.2' } })],
    ],
    ['note: TypeScript in tsconfig.json: compilerOptions.strict true → not set'],
  ],
  [
    'a file that was looked at goes',
    [
      ['tsconfig.json', json({ include: ['src', 'setup.ts'] }), json({ include: ['src'] })],
      ['setup.ts', '', null],
    ],
    ['note: TypeScript in tsconfig.json: include no longer has setup.ts'],
  ],
  [
    'a dependency is excepted that comes with the change',
    [
      ['knip.json', json({ ignoreDependencies: [] }), json({ ignoreDependencies: ['tailwindcss'] })],
      ['package.json', json({}), json({ devDependencies: { tailwindcss: '4.0.0' } })],
    ],
    ['note: Knip in knip.json: ignoreDependencies now leaves out tailwindcss'],
  ],
];

test.each([...weaker, ...narrower, ...browsers, ...asStrict])('%s', (_, files, found) => {
  expect(stated(settling(files))).toEqual(found);
});

test('a folder within is no less where the files go into it', () => {
  const moved = changedFile('test/unit/a.test.ts', { status: 'renamed', previousPath: 'test/a.test.ts' });
  const world = settling(
    [['vitest.config.ts', config({ test: { dir: 'test' } }), config({ test: { dir: 'test/unit' } })]],
    { others: [moved] },
  );
  expect(stated(world)).toEqual(['note: vitest in vitest.config.ts: dir is only test/unit now']);
});
