import { describe, expect, test } from '@jest/globals';
import { type Both, settling, stated } from './changed-settings.ts';
import { between, CI_PATH, withSteps } from './guardrail-files.ts';

/** What goes with a version of a language, a platform or a part that manifests give up in the same change. */

const matrix = (lines: string): string =>
  withSteps('run: make test').replace(
    '    runs-on',
    `    strategy:\n      matrix:\n        ${lines.replaceAll('\n', '\n        ')}\n    runs-on`,
  );

const outcomes = (manifest: Both, before: string, after: string, title = 'Tidy up'): string[] =>
  stated(
    settling([manifest], { files: { [CI_PATH]: { before: matrix(before), after: matrix(after) } }, title }),
  );
const PYTHON = ["python: ['3.8', '3.9', '3.13']", "python: ['3.9', '3.13']"] as const;
const gone = (outcome: string, ...legs: string[]): string[] => [
  `${outcome}: check of One no longer runs for ${legs.join(', ')}`,
];
const pyproject = (before: string, after: string): Both => [
  'pyproject.toml',
  `[project]\nrequires-python = "${before}"\n`,
  `[project]\nrequires-python = "${after}"\n`,
];

describe('legs', () => {
  test.each<[string, Both, readonly [string, string], string[]]>([
    ['an old Python', pyproject('>=3.8', '>=3.9'), PYTHON, ['3.8']],
    ['an old Python, with an end', pyproject('>=3.8,<4', '<4,>=3.9'), PYTHON, ['3.8']],
    [
      'an old Python of setuptools',
      ['setup.cfg', '[options]\npython_requires = >=3.8\n', '[options]\npython_requires = >=3.9\n'],
      PYTHON,
      ['3.8'],
    ],
    [
      'an old Node.js',
      ['package.json', '{"engines":{"node":">=18"}}', '{"engines":{"node":"^20.19.0 || >=22.12"}}'],
      ['node-version: [18, 20, 22]', 'node-version: [20, 22]'],
      ['18'],
    ],
    [
      'an old Rust',
      ['Cargo.toml', '[package]\nrust-version = "1.63"\n', '[package]\nrust-version = "1.85"\n'],
      ["toolchain: ['1.63', stable]", 'toolchain: [stable]'],
      ['1.63'],
    ],
    [
      'an old PHP',
      ['composer.json', '{"require":{"php":">=8.1"}}', '{"require":{"php":"^8.2"}}'],
      ["php: ['8.1', '8.2']", "php: ['8.2']"],
      ['8.1'],
    ],
    [
      'a platform of .NET',
      [
        'src/Directory.Build.props',
        '<Project><PropertyGroup><TargetFrameworks>net48;net6.0;net8.0</TargetFrameworks></PropertyGroup></Project>',
        '<Project><PropertyGroup><TargetFrameworks>net48;net8.0</TargetFrameworks></PropertyGroup></Project>',
      ],
      ['dotnet: [net48, net6.0, net8.0]', 'dotnet: [net48, net8.0]'],
      ['net6.0'],
    ],
    [
      'a feature of a crate',
      ['Cargo.toml', '[features]\nrustls-tls = []\nnative-roots = []\n', '[features]\nrustls-tls = []\n'],
      ["name: ['feat.: rustls-tls', 'feat.: native-roots']", "name: ['feat.: rustls-tls']"],
      ['feat.: native-roots'],
    ],
  ])('go with %s', (_, manifest, [before, after], legs) => {
    expect(outcomes(manifest, before, after)).toEqual(gone('note', ...legs));
  });

  test.each<[string, Both, readonly [string, string], string[]]>([
    ['that stays', pyproject('>=3.7', '>=3.8'), PYTHON, ['3.8']],
    ['whose minimum falls', pyproject('>=3.9', '>=3.8'), PYTHON, ['3.8']],
    ['whose minimum stays', pyproject('>=3.9', '>=3.9,<4'), PYTHON, ['3.8']],
    [
      'of another language',
      ['package.json', '{"engines":{"node":">=2"}}', '{"engines":{"node":">=20"}}'],
      PYTHON,
      ['3.8'],
    ],
    [
      'of which the newest release stays',
      ['package.json', '{"engines":{"node":">=18"}}', '{"engines":{"node":">=20.19.0"}}'],
      ['node-version: [20, 22]', 'node-version: [22]'],
      ['20'],
    ],
    [
      'another platform',
      [
        'a.csproj',
        '<Project><PropertyGroup><TargetFrameworks>net48;net6.0</TargetFrameworks></PropertyGroup></Project>',
        '<Project><PropertyGroup><TargetFrameworks>net6.0</TargetFrameworks></PropertyGroup></Project>',
      ],
      ['dotnet: [net6.0, net8.0]', 'dotnet: [net8.0]'],
      ['net6.0'],
    ],
  ])('do not with one %s', (_, manifest, [before, after], legs) => {
    expect(outcomes(manifest, before, after)).toEqual(gone('debt', ...legs));
  });

  test('are told apart from those that stay supported', () => {
    const after = "python: ['3.9']";
    expect(outcomes(pyproject('>=3.8', '>=3.9'), PYTHON[0], after)).toEqual(gone('debt', '3.13'));
  });
});

describe('a leg whose value all legs have now', () => {
  const BEFORE = 'include:\n  - { db: sqlite, mode: lax }\n  - { db: postgres, mode: strict }';
  const AFTER = 'include:\n  - { db: sqlite, mode: strict }';
  const told = (step: string): string[] => {
    const file = (legs: string): string =>
      matrix(legs).replace('run: make test', `run: make test\n      - ${step}`);
    return stated(settling([], { files: { [CI_PATH]: { before: file(BEFORE), after: file(AFTER) } } }));
  };

  test.each([
    ['no step asks what else it was', "run: echo oracle\n        if: matrix.db == 'oracle'", false],
    ['a step is only for it', "run: make more\n        if: matrix.db == 'postgres'", true],
    ['a step hands on what else it was', `run: make test-\${{ matrix.db }}`, true],
    ['nobody looks at it', 'run: make more', true],
  ])('%s', (_, step, isTold) => {
    expect(told(step)).toEqual(isTold ? gone('debt', 'db: postgres, mode: strict') : []);
  });
});

describe('what a command leaves out', () => {
  const steps = (skip: string): string =>
    withSteps(`run: cargo hack check --feature-powerset --skip ${skip}`);
  const told = (features: string): string[] =>
    stated(
      settling([['Cargo.toml', '[features]\nold-tls = []\n', `[features]\nold-tls = []\n${features}`]], {
        files: { [CI_PATH]: { before: steps('http3'), after: steps('http3,ring-tls') } },
      }),
    );

  test('may be a feature that comes with the change', () => {
    expect(told('ring-tls = []\n')).toEqual([]);
    expect(told('other-tls = []\n')).toHaveLength(1);
  });
});

describe('legs, by a comment beside those that are left', () => {
  const NODE = ['include:\n  - node: 18\n    os: a', '  - node: 20\n    os: b'] as const;
  const told = (comment: string, before = ''): string[] =>
    between(
      matrix(`${NODE[0]}\n${NODE[1]}\n${before}  - node: 22\n    os: b`),
      matrix(`include:\n${NODE[1]}\n${comment}  - node: 22\n    os: b`),
    );

  test.each([
    ['  # Vitest 4 requires Node 20+, so tests run on 20 and 22.\n'],
    ['  # The new parser needs node >= 20\n'],
    ['  # The new parser supports Node from 19\n'],
  ])('%s', (comment) => expect(told(comment)).toEqual(['leg removed: note']));

  test.each([
    ['  # flaky\n'],
    ['  # Vitest 4 requires Python 20+\n'],
    ['  # Vitest 4 requires Node 16+\n'],
    ['  # Vitest 4 supports Node 20\n'],
  ])('but not %s', (comment) => expect(told(comment)).toEqual(['leg removed: debt']));

  test('nor by one that stood there before', () => {
    const comment = '  # Vitest 4 requires Node 20+\n';
    expect(told(comment, comment)).toEqual(['leg removed: debt']);
  });

  test('also where they are excluded', () => {
    const before = "gem: [a, main]\nruby: ['3.1', '3.2']";
    const excluded = (comment: string): string =>
      matrix(`${before}\nexclude:\n  - gem: main\n    ruby: '3.1' # ${comment}`);
    expect(between(matrix(before), excluded('Rails >= 8.0 supports Ruby >= 3.2'))).toEqual([
      'leg removed: note',
    ]);
    expect(between(matrix(before), excluded('Rails >= 8.0 supports Ruby >= 3.1'))).toEqual([
      'leg removed: debt',
    ]);
  });
});

describe('a job', () => {
  const calling = (inputs: string, more = ''): string =>
    [
      'name: One',
      'on: pull_request',
      'jobs:',
      '  tests:',
      '    uses: octo/workflows/.github/workflows/package.yml@main',
      '    with:',
      '      enable_linux: true',
      ...inputs.split('\n').map((line) => `      ${line}`),
      more,
    ].join('\n');
  const job = (id: string): string =>
    `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: swift build --swift-sdk wasm\n`;

  test.each([
    ['an input that is new', 'wasm-build', 'enable_x: 1', 'enable_wasm_sdk_build: true', []],
    ['a command that is new', 'wasm', 'enable_x: 1', 'wasm_build_command: swift build', []],
    ['an input that is off', 'wasm-build', 'enable_x: 1', 'enable_wasm_build: false', ['job removed: debt']],
    ['an input of before', 'wasm', 'enable_wasm: true', 'enable_wasm: true', ['job removed: debt']],
    ['an input of another name', 'wasm', 'enable_x: 1', 'enable_windows: true', ['job removed: debt']],
  ])('goes to a workflow that is called anyway: %s', (_, id, before, after, expected) => {
    expect(between(calling(before, job(id)), calling(after))).toEqual(expected);
  });
});

describe('tests that a marker leaves out', () => {
  const pyproject = (...markers: string[]): string =>
    `[tool.pytest.ini_options]\nmarkers = [${markers.map((marker) => `"${marker}: some"`).join(', ')}]\n`;
  const told = (markers: string, before: string, after: string): string[] =>
    stated(
      settling([['pyproject.toml', pyproject('slow'), pyproject('slow', markers)]], {
        files: {
          [CI_PATH]: { before: withSteps(`run: pytest ${before}`), after: withSteps(`run: pytest ${after}`) },
        },
      }),
    ).map((text) => text.replace(/:.*/s, ''));

  test.each([
    ["-m 'not slow'", "-m 'not slow and not cluster'"],
    ['', "-m 'not cluster'"],
  ])('that comes with the change: %s, %s', (before, after) => {
    expect(told('cluster', before, after)).toEqual([]);
  });

  test.each([
    ["-m 'not cluster'", "-m 'not cluster and not slow'"],
    ['', "-m 'not slow'"],
  ])('but not that was there: %s, %s', (before, after) => {
    expect(told('cluster', before, after)).toEqual(['debt']);
  });
});

describe('what stands elsewhere', () => {
  const pytest = 'pytest --cov -k fast';
  const ini = (command: string): string => `[tox]\nenvlist = py\n[testenv]\ncommands =\n    ${command}\n`;
  const told = (command: string): string[] =>
    stated(
      settling(
        [
          ['tox.ini', ini(pytest), null],
          [
            'pyproject.toml',
            '[project]\nname = "a"\n',
            `[project]\nname = "a"\n[tool.tox]\nlegacy_tox_ini = """\n${ini(command)}"""\n`,
          ],
        ],
        { files: { [CI_PATH]: { before: withSteps('run: tox') } } },
      ),
    );

  test('tox.ini within another file', () => {
    expect(told(`{envpython} -m ${pytest}`)).toEqual([]);
    expect(told('{envpython} -m ruff check')).toHaveLength(1);
  });

  const coverage = (run: string): string => withSteps('run: npm test', `name: Generate LCOV\nrun: ${run}`);

  test('coverage that is shown in another way', () => {
    expect(between(coverage('npm run coveralls'), coverage('npx nyc report --reporter=lcov'))).toEqual([]);
    expect(between(coverage('npm run coveralls'), coverage('echo skipped'))).toHaveLength(1);
  });
});

test('a warning that is passed over where packages come with the change', () => {
  const targets = (packages: string, warnings: string): string =>
    `<Project><ItemGroup>${packages}</ItemGroup><PropertyGroup><NoWarn>${warnings}</NoWarn></PropertyGroup></Project>`;
  const one = '<PackageReference Include="One" Version="1" />';
  const two = '<PackageReference Include="Two" Version="1" />';
  const told = (before: string, after: string): string[] =>
    stated(
      settling([['Directory.Build.targets', targets(before, 'CS1591'), targets(after, 'CS1591;IDT001')]], {
        files: { [CI_PATH]: { before: withSteps('run: dotnet test') } },
      }),
    ).map((text) => text.replace(/:.*/s, ''));
  expect(told(one, one + two)).toEqual(['note']);
  expect(told(one, one)).toEqual(['debt']);
  expect(told(one + two, one)).toEqual(['debt']);
});

test('a job whose legs become those of another job', () => {
  const include = (...targets: string[]): string =>
    `include:\n${targets.map((target) => `  - { build: long-name-of-a-build-${target}, os: ubuntu-latest, rust: stable, target: ${target} }`).join('\n')}`;
  const before = matrix(include('i686-unknown-linux-gnu', 'x86_64-unknown-linux-gnu'));
  const after = matrix(include('x86_64-unknown-linux-gnu'));
  const cross = (target: string): string =>
    `  cross:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        target: [${target}]\n    steps:\n      - run: cross test --target \${{ matrix.target }}\n`;
  expect(between(before, after + cross('i686-unknown-linux-gnu'))).toEqual([]);
  expect(between(before, after + cross('s390x-unknown-linux-gnu'))).toEqual(['leg removed: debt']);
});
