import { describe, expect, test } from '@jest/globals';
import { running } from './guardrail-files.ts';
import { called, fits, type Story, says, settings } from './stories.ts';

/** What workflows call, and the settings of tools, in public projects: how they stopped to enforce, and what looks like it. */

const scripts = (before: string, after: string, name = 'test', run = 'npm test') =>
  called(
    'package.json',
    [
      ' {',
      '   "scripts": {',
      `-    "${name}": ${JSON.stringify(before)},`,
      `+    "${name}": ${JSON.stringify(after)},`,
    ],
    running(run),
  );
const target = (lines: string[], run = 'make test') => called('Makefile', lines, running(run));
const shell = (lines: string[], run = './ci/test.sh') => called('ci/test.sh', lines, running(run));

const packages: Story[] = [
  ['passed over', 'blocked', scripts('jest', 'jest || true')],
  ['passed over in Windows', 'blocked', scripts('jest', 'jest || exit 0')],
  ['; in place of &&', 'debt', scripts('tsc --noEmit && eslint . && jest', 'tsc --noEmit; eslint .; jest')],
  [
    '& in place of &&',
    'debt',
    scripts('tsc --noEmit && eslint .', 'tsc --noEmit & eslint .', 'check', 'npm run check'),
  ],
  ['no test specified', 'blocked', scripts('node --test', 'echo "No tests yet" && exit 0')],
  ['warnings pass', 'weakened', scripts('eslint . --max-warnings 0', 'eslint .', 'lint', 'npm run lint')],
  ['mended', 'weakened', scripts('eslint .', 'eslint . --fix', 'lint', 'npm run lint')],
  ['one kind goes', 'weakened', scripts('npm run types && npm run unit', 'npm run unit')],
  [
    'a file goes from a list',
    'weakened',
    scripts('bun test src/a.test.ts src/b.test.ts', 'bun test src/a.test.ts'),
  ],
  [
    'a file comes to a list',
    'nothing',
    scripts('bun test src/a.test.ts', 'bun test src/a.test.ts src/b.test.ts'),
  ],
  ['a list becomes a folder', 'nothing', scripts('bun test src/a.test.ts src/b.test.ts', 'bun test src')],
  ['snapshots are written', 'weakened', scripts('jest', 'jest --updateSnapshot')],
  [
    'side by side, all must pass',
    'nothing',
    scripts('npm run lint && npm run unit', 'concurrently "npm run lint" "npm run unit"'),
  ],
  ['once in CI anyway', 'nothing', scripts('vitest run', 'vitest --run')],
  ['another runner', 'nothing', scripts('jest', 'vitest run')],
  ['more memory', 'nothing', scripts('jest', 'NODE_OPTIONS=--max-old-space-size=4096 jest')],
];

const makefiles: Story[] = [
  ['errors are passed over', 'weakened', target([' test:', '-\tpytest', '+\t-pytest'])],
  ['errors are passed over, silently', 'weakened', target([' test:', '-\t@pytest', '+\t-@pytest'])],
  ['|| true', 'blocked', target([' test:', '-\tpytest', '+\tpytest || true'])],
  ['silent', 'nothing', target([' test:', '-\tpytest', '+\t@pytest'])],
  [
    'a loop whose last one counts',
    'weakened',
    target([' test:', '-\tpytest a b', '+\tfor d in a b; do pytest $$d; done']),
  ],
  [
    'a loop that stops',
    'nothing',
    target([' test:', '-\tpytest a b', '+\tfor d in a b; do pytest $$d || exit 1; done']),
  ],
  [
    '; in place of &&',
    'weakened',
    target([' test:', '-\tcd web && npm test && cd ..', '+\tcd web; npm test; cd ..']),
  ],
  ['a pipe', 'weakened', target([' test:', '-\tgo test ./...', '+\tgo test ./... | tee out.txt'])],
  ['one that it needs goes', 'weakened', target(['-test: unit integration', '+test: unit'])],
  ['one more is needed', 'nothing', target(['-test: unit', '+test: unit integration'])],
];

const scriptFiles: Story[] = [
  ['a command behind it', 'weakened', shell([' #!/bin/bash', ' cd build', '-ctest', '+ctest', '+popd'])],
  ['set -e goes', 'blocked', shell([' #!/bin/bash', '-set -e', ' pytest', ' echo done'])],
  [
    'pipefail goes',
    'weakened',
    shell([' #!/bin/bash', '-set -eo pipefail', '+set -e', ' pytest | tee out.txt']),
  ],
  ['set -e comes', 'nothing', shell([' #!/bin/bash', '+set -euo pipefail', ' pytest', ' echo done'])],
  [
    'a loop that only counts',
    'weakened',
    shell([
      ' #!/bin/bash',
      ' set -e',
      ' failed=0',
      '-for d in a b; do pytest $d; done',
      '+for d in a b; do pytest $d || failed=1; done',
    ]),
  ],
  [
    'a loop that counts and ends so',
    'nothing',
    shell([
      ' #!/bin/bash',
      ' set -e',
      '+failed=0',
      '-for d in a b; do pytest $d; done',
      '+for d in a b; do pytest $d || failed=1; done',
      '+exit $failed',
    ]),
  ],
];

const composite = (lines: string[]) =>
  called('.github/actions/test/action.yml', lines, 'uses: ./.github/actions/test');
const actions: Story[] = [
  [
    'passed over',
    'weakened',
    composite([
      ' name: Test',
      ' runs:',
      '   using: composite',
      '   steps:',
      '     - shell: bash',
      '-      run: pytest',
      '+      run: pytest || true',
    ]),
  ],
  [
    'another shell',
    'weakened',
    composite([
      ' name: Test',
      ' runs:',
      '   using: composite',
      '   steps:',
      '     - run: pytest | tee out.txt',
      '-      shell: bash',
      '+      shell: sh',
    ]),
  ],
  [
    'continued',
    'weakened',
    composite([
      ' name: Test',
      ' runs:',
      '   using: composite',
      '   steps:',
      '     - shell: bash',
      '       run: pytest',
      '+      continue-on-error: true',
    ]),
  ],
];

const toxes: Story[] = [
  [
    'outcome ignored',
    'weakened',
    settings(
      'tox.ini',
      '[testenv]\ncommands = pytest\n',
      '[testenv]\ncommands = pytest\nignore_outcome = true\n',
    ),
  ],
  [
    'others go on and it fails',
    'nothing',
    settings(
      'tox.ini',
      '[testenv]\ncommands = pytest\n',
      '[testenv]\ncommands = pytest\nignore_errors = true\n',
    ),
  ],
  [
    'missing interpreters',
    'debt',
    settings(
      'tox.ini',
      '[tox]\nenv_list = py311, py312\n',
      '[tox]\nenv_list = py311, py312\nskip_missing_interpreters = true\n',
    ),
  ],
];

const tools: Story[] = [
  [
    'pytest collects less',
    'debt',
    settings(
      'pytest.ini',
      '[pytest]\npython_files = test_*.py *_test.py\n',
      '[pytest]\npython_files = test_*.py\n',
    ),
  ],
  [
    'pytest, strict',
    'debt',
    settings(
      'pyproject.toml',
      '[tool.pytest.ini_options]\nminversion = "8"\nxfail_strict = true\n',
      '[tool.pytest.ini_options]\nminversion = "8"\n',
    ),
  ],
  [
    'pytest, warnings',
    'debt',
    settings(
      'pyproject.toml',
      '[tool.pytest.ini_options]\nfilterwarnings = ["error"]\n',
      '[tool.pytest.ini_options]\nfilterwarnings = ["default"]\n',
    ),
  ],
  [
    'coverage, a folder left out',
    'debt',
    settings('.coveragerc', '[run]\nsource = src\n', '[run]\nsource = src\nomit = src/legacy/*\n'),
  ],
  [
    'mypy, untyped',
    'debt',
    settings('mypy.ini', '[mypy]\ndisallow_untyped_defs = True\n', '[mypy]\ndisallow_untyped_defs = False\n'),
  ],
  [
    'mypy, errors of a module',
    'debt',
    settings(
      'mypy.ini',
      '[mypy]\nstrict = True\n',
      '[mypy]\nstrict = True\n[mypy-app.old]\nignore_errors = True\n',
    ),
  ],
  [
    'ruff, a rule off',
    'debt',
    settings('ruff.toml', '[lint]\nselect = ["E", "F", "S"]\n', '[lint]\nselect = ["E", "F"]\n'),
  ],
  [
    'ruff, always well',
    'debt',
    settings('ruff.toml', 'line-length = 100\n', 'line-length = 100\nfix = true\n'),
  ],
  [
    'flake8, left out',
    'debt',
    settings(
      '.flake8',
      '[flake8]\nmax-line-length = 100\n',
      '[flake8]\nmax-line-length = 100\nexclude = src/old\n',
    ),
  ],
  [
    'pylint, disabled',
    'debt',
    settings(
      '.pylintrc',
      '[MESSAGES CONTROL]\ndisable = C0114\n',
      '[MESSAGES CONTROL]\ndisable = C0114, E1101\n',
    ),
  ],
  [
    'jest, left out',
    'debt',
    settings(
      'jest.config.json',
      '{"testEnvironment": "node"}',
      '{"testEnvironment": "node", "testPathIgnorePatterns": ["/e2e/"]}',
    ),
  ],
  [
    'jest, may find none',
    'debt',
    settings(
      'jest.config.json',
      '{"testEnvironment": "node"}',
      '{"testEnvironment": "node", "passWithNoTests": true}',
    ),
  ],
  [
    'jest, fewer names',
    'debt',
    settings(
      'jest.config.json',
      '{"testMatch": ["**/*.test.ts", "**/*.spec.ts"]}',
      '{"testMatch": ["**/*.test.ts"]}',
    ),
  ],
  [
    'vitest, left out',
    'debt',
    settings(
      'vitest.config.ts',
      "export default { test: { exclude: ['node_modules'] } };\n",
      "export default { test: { exclude: ['node_modules', 'src/old'] } };\n",
    ),
  ],
  [
    'vitest, errors nobody caught',
    'debt',
    settings(
      'vitest.config.ts',
      'export default { test: { globals: true } };\n',
      'export default { test: { globals: true, dangerouslyIgnoreUnhandledErrors: true } };\n',
    ),
  ],
  [
    'vitest, only is fine',
    'debt',
    settings(
      'vitest.config.ts',
      'export default { test: { globals: true } };\n',
      'export default { test: { globals: true, allowOnly: true } };\n',
    ),
  ],
  [
    'playwright, only is fine',
    'debt',
    settings(
      'playwright.config.ts',
      'export default { retries: 0, forbidOnly: true };\n',
      'export default { retries: 0 };\n',
    ),
  ],
  [
    'playwright, again',
    'debt',
    settings('playwright.config.ts', 'export default { retries: 0 };\n', 'export default { retries: 2 };\n'),
  ],
  [
    'mocha, only is fine',
    'debt',
    settings('.mocharc.json', '{"spec": "test", "forbid-only": true}', '{"spec": "test"}'),
  ],
  [
    'eslint, off',
    'debt',
    settings('.eslintrc.json', '{"rules": {"no-undef": "error"}}', '{"rules": {"no-undef": "off"}}'),
  ],
  [
    'eslint, only warns',
    'debt',
    settings('.eslintrc.json', '{"rules": {"no-undef": "error"}}', '{"rules": {"no-undef": "warn"}}'),
  ],
  [
    'eslint, left out',
    'debt',
    settings(
      '.eslintrc.json',
      '{"rules": {"no-undef": "error"}}',
      '{"rules": {"no-undef": "error"}, "ignorePatterns": ["src/old"]}',
    ),
  ],
  [
    'biome, off',
    'debt',
    settings('biome.json', '{"linter": {"enabled": true}}', '{"linter": {"enabled": false}}'),
  ],
  [
    'typescript, not strict',
    'debt',
    settings(
      'tsconfig.json',
      '{"compilerOptions": {"strict": true}}',
      '{"compilerOptions": {"strict": false}}',
    ),
  ],
  [
    'typescript, tests left out',
    'debt',
    settings('tsconfig.json', '{"include": ["src", "test"]}', '{"include": ["src"]}'),
  ],
  [
    'golangci, a linter off',
    'debt',
    settings('.golangci.yml', 'linters:\n  enable: [errcheck, gosec]\n', 'linters:\n  enable: [errcheck]\n'),
  ],
  [
    'golangci, new code',
    'debt',
    settings(
      '.golangci.yml',
      'linters:\n  enable: [errcheck]\n',
      'linters:\n  enable: [errcheck]\nissues:\n  new-from-rev: HEAD~1\n',
    ),
  ],
  [
    'golangci, ends well',
    'debt',
    settings('.golangci.yml', 'run:\n  timeout: 5m\n', 'run:\n  timeout: 5m\n  issues-exit-code: 0\n'),
  ],
  [
    'golangci, tests left out',
    'debt',
    settings('.golangci.yml', 'run:\n  timeout: 5m\n', 'run:\n  timeout: 5m\n  tests: false\n'),
  ],
  [
    'cargo, lints allowed',
    'debt',
    settings('Cargo.toml', '[lints.rust]\nunsafe_code = "forbid"\n', '[lints.rust]\nunsafe_code = "allow"\n'),
  ],
  [
    'nextest, again',
    'debt',
    settings(
      '.config/nextest.toml',
      '[profile.ci]\nfail-fast = false\n',
      '[profile.ci]\nfail-fast = false\nretries = 3\n',
    ),
  ],
  [
    'cargo-deny, warns',
    'debt',
    settings('deny.toml', '[advisories]\nyanked = "deny"\n', '[advisories]\nyanked = "warn"\n'),
  ],
  [
    'maven, tests skipped',
    'weakened',
    settings(
      'pom.xml',
      '<project><properties><a>1</a></properties></project>',
      '<project><properties><a>1</a><skipTests>true</skipTests></properties></project>',
    ),
  ],
  [
    'maven, failures passed over',
    'weakened',
    settings('pom.xml', pom('<a>1</a>'), pom('<testFailureIgnore>true</testFailureIgnore>')),
  ],
  [
    'maven, tests left out',
    'debt',
    settings('pom.xml', pom('<a>1</a>'), pom('<excludes><exclude>**/*IT.java</exclude></excludes>')),
  ],
  [
    'maven, again',
    'debt',
    settings('pom.xml', pom('<a>1</a>'), pom('<rerunFailingTestsCount>2</rerunFailingTestsCount>')),
  ],
  [
    'dotnet, warnings',
    'debt',
    settings(
      'Directory.Build.props',
      '<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>',
      '<Project><PropertyGroup></PropertyGroup></Project>',
    ),
  ],
  [
    'phpunit, warnings',
    'debt',
    settings('phpunit.xml', '<phpunit failOnWarning="true"></phpunit>', '<phpunit></phpunit>'),
  ],
  [
    'phpstan, a level less',
    'debt',
    settings('phpstan.neon', 'parameters:\n  level: 8\n', 'parameters:\n  level: 5\n'),
  ],
  [
    'rubocop, off',
    'debt',
    settings('.rubocop.yml', 'Style/Foo:\n  Enabled: true\n', 'Style/Foo:\n  Enabled: false\n'),
  ],
  [
    'pre-commit, a hook goes',
    'debt',
    settings(
      '.pre-commit-config.yaml',
      hooks('      - id: codespell\n      - id: ruff\n'),
      hooks('      - id: ruff\n'),
    ),
  ],
  [
    'pre-commit, another stage',
    'debt',
    settings(
      '.pre-commit-config.yaml',
      hooks('      - id: codespell\n      - id: ruff\n'),
      hooks('      - id: codespell\n        stages: [manual]\n      - id: ruff\n'),
    ),
  ],
  [
    'pre-commit, newer',
    'nothing',
    settings(
      '.pre-commit-config.yaml',
      hooks('      - id: mypy\n'),
      hooks('      - id: mypy\n').replace('v1', 'v2'),
    ),
  ],
  [
    'codecov, only tells',
    'debt',
    settings(
      'codecov.yml',
      'coverage:\n  status:\n    project:\n      default:\n        target: 80%\n',
      'coverage:\n  status:\n    project:\n      default:\n        target: 80%\n        informational: true\n',
    ),
  ],
  [
    'codecov, off',
    'weakened',
    settings(
      'codecov.yml',
      'coverage:\n  status:\n    project:\n      default:\n        target: 80%\n',
      'coverage:\n  status:\n    project: off\n',
    ),
  ],
  [
    'codecov, may drop',
    'debt',
    settings(
      'codecov.yml',
      'coverage:\n  status:\n    project:\n      default:\n        threshold: 0%\n',
      'coverage:\n  status:\n    project:\n      default:\n        threshold: 10%\n',
    ),
  ],
  [
    'trivy, passed over',
    'debt',
    settings('.trivyignore', 'CVE-2020-0001\n', 'CVE-2020-0001\nCVE-2021-0002\n'),
  ],
  [
    'gitleaks, passed over',
    'debt',
    settings('.gitleaks.toml', '[allowlist]\npaths = ["a"]\n', '[allowlist]\npaths = ["a", "src/.*"]\n'),
  ],
  ['shellcheck, off', 'debt', settings('.shellcheckrc', 'shell=bash\n', 'shell=bash\ndisable=SC2086\n')],
  [
    'a comment',
    'nothing',
    settings('mypy.ini', '[mypy]\nstrict = True\n', '# types\n[mypy]\nstrict = True\n'),
  ],
  [
    'stricter',
    'nothing',
    settings('mypy.ini', '[mypy]\nwarn_unused_ignores = True\n', '[mypy]\nstrict = True\n'),
  ],
];

function pom(inner: string): string {
  return `<project><build><plugins><plugin><artifactId>maven-surefire-plugin</artifactId><configuration>${inner}</configuration></plugin></plugins></build></project>`;
}
function hooks(ids: string): string {
  return `repos:\n  - repo: https://example.org/hooks\n    rev: v1\n    hooks:\n${ids}`;
}

const table: Record<string, Story[]> = { packages, makefiles, scriptFiles, actions, toxes, tools };

for (const [kind, stories] of Object.entries(table)) {
  describe(kind, () => {
    test.each(stories)('%s: %s', (_, expected, world, title) => {
      expect(says(world, title)).toMatch(fits(expected));
    });
  });
}
