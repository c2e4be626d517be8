import { describe, expect, test } from '@jest/globals';
import { between, changing, command, found, running, using, withSteps } from './guardrail-files.ts';

/** Ordinary edits of workflow files that take nothing away, and what looks like them and does. */

const matrix = (body: string, ...steps: string[]): string =>
  withSteps(...steps).replace('    steps:', `    strategy:\n      matrix:\n${body}    steps:`);

describe('a command of several of the same tool', () => {
  test('goes on as the one that is most like it', () => {
    const before = withSteps(running('pyright tests', 'pyright --verifytypes shop --ignoreexternal'));
    const systems = ['Linux', 'Windows'];
    const after = withSteps(
      running(
        ...systems.map((system) => `pyright tests --pythonplatform ${system}`),
        ...systems.map((system) => `pyright --verifytypes shop --ignoreexternal --pythonplatform ${system}`),
      ),
    );
    expect(between(before, after)).toEqual([]);
  });
});

describe('a matrix', () => {
  test('whose exclusions name a mapping now', () => {
    const before = matrix(
      '        os: [ubuntu, windows]\n        env: [docs, types]\n        exclude:\n          - { os: windows, env: docs }\n',
      'run: pytest',
    );
    const [linux, windows] = [
      '{ image: ubuntu-24.04, name: ubuntu }',
      '{ image: windows-2025, name: windows }',
    ];
    const axes = `        os:\n          - ${linux}\n          - ${windows}\n        env: [docs, types]\n`;
    const out = `        exclude:\n          - { os: ${windows}, env: docs }\n`;
    expect(between(before, matrix(axes + out, 'run: pytest'))).toEqual([]);
  });

  test('of which an axis has what `include` added', () => {
    const before = matrix(
      '        os: [ubuntu, macos]\n        node: [26, 20]\n        include:\n          - { os: ubuntu, node: 22 }\n',
      'run: npm test',
    );
    const after = matrix('        os: [ubuntu, macos]\n        node: [26, 22]\n', 'run: npm test');
    expect(between(before, after)).toEqual([]);
  });

  test('of which a condition asks for a member of a mapping now', () => {
    const step = (condition: string): string => `run: ./gradlew spotlessCheck\nif: ${condition}`;
    const before = matrix(
      '        java: [11, 17]\n        maker: [a, b]\n',
      step("matrix.java == 11 && matrix.maker == 'a'"),
    );
    const entries =
      '        java: [11, 17]\n        entry:\n          - { maker: a, access: x }\n          - { maker: b, access: x }\n';
    expect(between(before, matrix(entries, step("matrix.java == 11 && matrix.entry.maker == 'a'")))).toEqual(
      [],
    );
    expect(
      between(before, matrix(entries, step("matrix.java == 11 && matrix.entry.maker == 'c'"))),
    ).not.toEqual([]);
  });

  test('of which a step asked for what no leg has', () => {
    const lint = "run: gofmt -d .\nif: matrix.go-version == '1.22'";
    const before = matrix("        go: ['1.23', '1.24']\n", 'run: go test ./...', lint);
    const after = matrix("        go: ['1.23', '1.24']\n", 'run: go test ./...');
    expect(between(before, after)).toEqual([]);
    const runs = lint.replace('go-version', 'go').replace('1.22', '1.23');
    expect(between(matrix("        go: ['1.23', '1.24']\n", 'run: go test ./...', runs), after)).not.toEqual(
      [],
    );
  });
});

describe('marks of legs that may fail', () => {
  const legs = (mark: string): string =>
    matrix(
      `        include:\n          - { os: ubuntu, ruby: jruby, soft: ${mark} }\n          - { os: macos, ruby: jruby }\n`,
      'run: rake test',
    ).replace('    strategy:', '    continue-on-error: ${{ matrix.soft || false }}\n    strategy:');

  test('are set, or taken away', () => {
    expect(between(legs('false'), legs('true'))).toEqual(['failure tolerated: debt']);
    expect(between(legs('true'), legs('false'))).toEqual([]);
    expect(between(legs('true'), legs('true').replace('macos', 'windows'))).toEqual([]);
  });
});

describe('an action that nobody knows', () => {
  const having = (step: string): string => withSteps('uses: actions/checkout@v4', step, 'run: npm test');
  const plain = withSteps('uses: actions/checkout@v4', 'run: npm test');

  test.each([
    ['by its name', 'uses: acme/provenance-check@v1'],
    ['by that of its step', 'name: Verify provenance\nuses: acme/provenance@v1'],
  ])('and is there to judge, %s', (_, step) => {
    expect(between(having(step), plain)).toEqual(['check removed: debt']);
    expect(between(having(step), having('uses: acme/other@v1'))).toEqual([]);
  });

  test('and whose step has no name any more', () => {
    const named = having('name: Preflight scan\nuses: acme/surface@v1');
    expect(between(named, having('uses: acme/surface@v2'))).toEqual([]);
  });

  test('and runs a command that is known', () => {
    const cargo = (...inputs: string[]): string =>
      `name: Ensure the format\n${using('actions-rs/cargo@v1', inputs)}`;
    const [all, one] = [
      withSteps(cargo('command: fmt', 'args: -- --check'), cargo('command: test')),
      withSteps(cargo('command: test')),
    ];
    expect(between(all, one)).toEqual(['check removed: blocked']);
  });

  test.each([
    'uses: acme/setup-lint@v1',
    'name: Report test results\nuses: acme/results@v1',
    'uses: acme/paths-filter@v3',
    'name: Wait for checks\nuses: acme/wait-on-check@v1',
    'uses: acme/cache@v1',
  ])('and is not: %s', (step) => expect(between(having(step), plain)).toEqual([]));
});

describe('what compares the files with those of the commit', () => {
  const job = (id: string, script: string): string =>
    [
      '',
      `  ${id}:`,
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - run: |',
      `          ${script}`,
      '          git diff --exit-code',
      '',
    ].join('\n');
  const both = `on: pull_request\njobs:${job('style', 'xargs clang-format -i < files')}${job('cmake', 'xargs uncrustify --replace -F files')}`;
  const one = `on: pull_request\njobs:${job('style', 'xargs clang-format -i < files')}`;

  test('judges what its own job makes of them', () => {
    expect(between(both, one)).toEqual(['job removed: debt']);
    expect(between(one, both)).toEqual([]);
  });
});

describe('versions that are no longer supported', () => {
  const legs = (...versions: string[]): string =>
    matrix(`        java: [${versions.map((each) => `'${each}'`).join(', ')}]\n`, 'run: mvn verify');
  const [before, after] = [legs('8', '11', '17'), legs('11', '17')];

  test.each([
    'Update minimum supported Java version from 8 to 11',
    'Require Java 11',
    'Stop testing with Java versions older than 9',
  ])('%s', (title) => expect(between(before, after, { title })).toEqual(['leg removed: note']));

  test.each([
    'Require Java 8',
    'Require 80 % coverage',
    'Raise the minimum coverage to 90',
    'Update Java to 17',
  ])('not: %s', (title) => expect(between(before, after, { title })).toEqual(['leg removed: debt']));
});

describe('a script of npm', () => {
  test('that is called otherwise now', () => {
    expect(command('npm run test:typescript', 'npm run test:types')).toEqual([]);
    expect(command('npm run test:unit', 'npm run lint')).not.toEqual([]);
  });
});

describe('what brings something out', () => {
  const release = (...steps: string[]): string =>
    withSteps(
      'uses: actions/checkout@v4',
      'run: npm run build',
      ...steps,
      'run: gh release create v1 dist/*',
    );

  test('is no gate: it goes', () => {
    const files = { '.github/workflows/one.yml': { before: release('run: npm run pack'), after: null } };
    expect(found(changing({ files }))).toEqual(['job removed: note']);
  });

  test('but with tests it is', () => {
    const files = { '.github/workflows/one.yml': { before: release('run: npm test'), after: null } };
    expect(found(changing({ files }))).toEqual(['job removed: blocked']);
  });

  test('and one that waits for a branch to do so builds for every change', () => {
    const before = withSteps(
      'run: npm run build',
      "run: gh release create v1\nif: github.ref == 'refs/heads/main'",
    );
    const after = before.replace('    steps:', "    if: github.ref == 'refs/heads/main'\n    steps:");
    expect(between(before, after)).toEqual(['condition narrowed: blocked']);
  });
});

describe('other steps', () => {
  test('an action that checks the change out itself', () => {
    const before = withSteps('uses: actions/checkout@v4', 'uses: check-spelling/check-spelling@v0.0.19');
    const after = withSteps(using('check-spelling/check-spelling@v0.0.20', ['checkout: true']));
    expect(between(before, after)).toEqual([]);
  });

  test('a repository of packages', () => {
    const before = withSteps(running('sudo apt-add-repository ppa:toolchains/test'), 'run: make test');
    expect(between(before, withSteps('run: make test'))).toEqual([]);
  });

  test('a text that PowerShell writes to a file', () => {
    const script = (...names: string[]): string =>
      withSteps(
        `${running('$a = 1', ...names.map((name) => `"${name}=\${a}" >> \${env:GITHUB_OUTPUT}`))}\nshell: pwsh`,
        'run: dotnet test',
      );
    expect(
      between(script('sign-version', 'lint-version'), script('sign-version', 'lint-version', 'x')),
    ).toEqual([]);
  });

  test('a script that a new action stands for, in a job that is named anew', () => {
    const before = withSteps('uses: actions/checkout@v4', 'run: bash ci/detect-api-surface.sh');
    const after = withSteps('uses: actions/checkout@v4', 'uses: acme/api-surface-check@v1').replace(
      '  check:',
      '  preflight:',
    );
    expect(between(before, after)).toEqual([]);
  });
});
