import { describe, expect, test } from '@jest/globals';
import { leftOutPaths } from '../../src/facts/weakenings/settings/left-out-paths.ts';
import { changedFile } from '../builders/evidence.ts';
import { type Both, settling, stated } from './changed-settings.ts';
import { CI, CI_PATH } from './guardrail-files.ts';

/** Settings of tools before and after: what lets more pass, and what does not. */

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const tsconfig = (options: object, more: object = {}): string => json({ compilerOptions: options, ...more });

type Row = [what: string, files: Both[], found: string[]];

const weaker: Row[] = [
  [
    'a type checker is no longer strict',
    [['tsconfig.json', tsconfig({ strict: true }), tsconfig({ strict: false })]],
    ['debt: TypeScript in tsconfig.json: compilerOptions.strict true → false'],
  ],
  [
    'a switch that is on by itself goes off, in a file with comments',
    [
      [
        'web/tsconfig.app.json',
        '{ // app\n "compilerOptions": { "strict": true, }, }',
        '{ "compilerOptions": { "strict": true, "strictNullChecks": false } }',
      ],
    ],
    ['debt: TypeScript in web/tsconfig.app.json: compilerOptions.strictNullChecks true → false'],
  ],
  [
    'files are left out of the types',
    [
      [
        'tsconfig.json',
        tsconfig({}, { exclude: ['dist'] }),
        tsconfig({}, { exclude: ['dist', 'src/legacy'] }),
      ],
    ],
    ['debt: TypeScript in tsconfig.json: exclude now leaves out src/legacy'],
  ],
  [
    'a rule becomes a warning, another goes off',
    [
      [
        '.eslintrc.json',
        json({ rules: { eqeqeq: ['error', 'always'], 'no-console': 'error' } }),
        json({ rules: { eqeqeq: ['warn', 'always'], 'no-console': 0 } }),
      ],
    ],
    [
      'debt: ESLint in .eslintrc.json: rules.eqeqeq error → warn',
      'debt: ESLint in .eslintrc.json: rules.no-console error → 0',
    ],
  ],
  [
    'a flat configuration switches a rule off and ignores more',
    [
      [
        'eslint.config.mjs',
        `import js from '@eslint/js';
export default [js.configs.recommended, { ignores: ['dist/**'] }, { files: ['**/*.ts'], rules: { 'no-var': 'error' } }];`,
        `import js from '@eslint/js';
export default [js.configs.recommended, { ignores: ['dist/**', 'src/old/**'] }, { files: ['**/*.ts'], rules: { 'no-var': 'off' } }];`,
      ],
    ],
    [
      'debt: ESLint in eslint.config.mjs: ignores now leaves out src/old/**',
      'debt: ESLint in eslint.config.mjs: [**/*.ts].rules.no-var error → off',
    ],
  ],
  [
    'a rule is ignored, one no longer selected',
    [
      [
        'pyproject.toml',
        '[tool.ruff.lint]\nselect = ["E", "F", "S"]\nignore = ["E501"]\n',
        '[tool.ruff.lint]\nselect = ["E", "F"]\nignore = ["E501", "F401"]\n',
      ],
    ],
    [
      'debt: ruff in pyproject.toml: lint.select no longer has S',
      'debt: ruff in pyproject.toml: lint.ignore now leaves out F401',
    ],
  ],
  [
    'a rule is ignored in some files',
    [
      [
        'ruff.toml',
        '[lint.per-file-ignores]\n"tests/*.py" = ["S101"]\n',
        '[lint.per-file-ignores]\n"tests/*.py" = ["S101", "F811"]\n',
      ],
    ],
    ['debt: ruff in ruff.toml: lint.per-file-ignores.tests/*.py now leaves out F811'],
  ],
  [
    'a module is no longer checked, in INI and in TOML',
    [
      [
        'mypy.ini',
        '[mypy]\nstrict = True\n[mypy-app.billing.*]\nwarn_return_any = True\n',
        '[mypy]\nstrict = True\n[mypy-app.billing.*]\nignore_errors = True\nwarn_return_any = True\n',
      ],
      [
        'lib/pyproject.toml',
        '[tool.mypy]\nstrict = true\n',
        '[tool.mypy]\nstrict = true\n[[tool.mypy.overrides]]\nmodule = "lib.old"\nignore_errors = true\n',
      ],
    ],
    [
      'debt: mypy in mypy.ini: mypy-app.billing.*.ignore_errors not set → True',
      'debt: mypy in lib/pyproject.toml: overrides[lib.old].ignore_errors not set → true',
    ],
  ],
  [
    'warnings are no errors any more',
    [
      [
        'pyproject.toml',
        '[tool.pytest.ini_options]\nxfail_strict = true\nfilterwarnings = ["error"]\n',
        '[tool.pytest.ini_options]\nxfail_strict = true\nfilterwarnings = []\n',
      ],
    ],
    ['debt: pytest in pyproject.toml: filterwarnings no longer has error'],
  ],
];

weaker.push(
  [
    'a lint is no longer asked for, which is allowed where nothing is said',
    [
      [
        'Cargo.toml',
        '[lints.clippy]\niter_over_hash_type = "warn"\nunwrap_used = "deny"\n',
        '[lints.clippy]\nunwrap_used = "deny"\n',
      ],
    ],
    ['debt: clippy in Cargo.toml: clippy.iter_over_hash_type warn → not set'],
  ],
  [
    'a switch that another one turned on goes off',
    [['mypy.ini', '[mypy]\nstrict = True\n', '[mypy]\nstrict = True\nwarn_return_any = False\n']],
    ['debt: mypy in mypy.ini: warn_return_any true → False'],
  ],
  [
    'a service had no settings, and leaves files out now',
    [['codecov.yml', null, 'ignore:\n  - "src/legacy"\n']],
    ['debt: Codecov in codecov.yml: ignore now leaves out src/legacy'],
  ],
  [
    'a rule with blanks in it is one',
    [
      [
        '.golangci.yml',
        'issues:\n  exclude-rules:\n    - linters: [gosec]\n      text: "G204"\n',
        'issues:\n  exclude-rules:\n    - linters: [gosec]\n      text: "G204"\n    - linters: [gosec]\n      text: "use of weak random"\n',
      ],
    ],
    ['debt: golangci-lint in .golangci.yml: issues.exclude-rules.text now leaves out use of weak random'],
  ],

  [
    'an entry is left out in more files',
    [
      [
        'ruff.toml',
        '[lint]\nignore = []\n[lint.per-file-ignores]\n"tests/*" = ["S101"]\n',
        '[lint]\nignore = ["S101"]\n[lint.per-file-ignores]\n"tests/*" = []\n',
      ],
    ],
    ['debt: ruff in ruff.toml: lint.ignore now leaves out S101'],
  ],
  [
    'a rule goes whose successor nobody switches on',
    [['.golangci.yml', 'linters:\n  enable: [gas, errorlint]\n', 'linters:\n  enable: [errorlint]\n']],
    ['debt: golangci-lint in .golangci.yml: linters.enable no longer has gas'],
  ],
);

const asStrict: Row[] = [
  [
    'a setting moves to another file of the folder',
    [
      ['setup.cfg', '[mypy]\nstrict = True\n', ''],
      ['pyproject.toml', '', '[tool.mypy]\nstrict = true\n'],
    ],
    [],
  ],
  [
    'a switch turns on what no longer stands there',
    [
      [
        'setup.cfg',
        '[mypy]\ndisallow_untyped_defs = True\nwarn_return_any = True\nno_implicit_optional = True\n',
        '[mypy]\nstrict = True\n',
      ],
      [
        'tsconfig.json',
        tsconfig({ noImplicitAny: true, strictNullChecks: true }),
        tsconfig({ strict: true }),
      ],
    ],
    [],
  ],
  [
    'the settings of a module go from INI into TOML',
    [
      ['setup.cfg', '[mypy]\nstrict = True\n[mypy-tests.*]\ncheck_untyped_defs = True\n', ''],
      [
        'pyproject.toml',
        '',
        '[tool.mypy]\nstrict = true\n[[tool.mypy.overrides]]\nmodule = "tests.*"\ncheck_untyped_defs = true\n',
      ],
    ],
    [],
  ],
  [
    'an entry is left out in fewer files',
    [
      [
        'ruff.toml',
        '[lint]\nignore = ["S101", "E501"]\n',
        '[lint]\nignore = ["E501"]\n[lint.per-file-ignores]\n"tests/*" = ["S101"]\n',
      ],
    ],
    [],
  ],
  [
    'the place of what is left out moves',
    [
      [
        'zizmor.yml',
        'rules:\n  cooldown:\n    ignore: ["ci.yml:6:7"]\n',
        'rules:\n  cooldown:\n    ignore: ["ci.yml:10:7"]\n',
      ],
    ],
    [],
  ],
  [
    'a hook goes for which another one stands',
    [
      [
        '.pre-commit-config.yaml',
        'repos:\n  - repo: https://a.example/ruff\n    hooks: [{ id: ruff }]\n  - repo: https://b.example/ruff\n    hooks: [{ id: ruff-check }]\n',
        'repos:\n  - repo: https://a.example/ruff\n    hooks: [{ id: ruff }]\n',
      ],
    ],
    [],
  ],
  [
    'the code is named as packages in place of folders',
    [['.coveragerc', '[run]\nsource = shop\n', '[run]\nsource_pkgs = shop\n']],
    [],
  ],
  [
    'rules that the tool gave up',
    [
      [
        '.golangci.yml',
        'linters:\n  enable: [deadcode, gas, errorlint, gofmt]\n',
        'version: "2"\nlinters:\n  enable: [gosec, errorlint]\nformatters:\n  enable: [gofmt]\n',
      ],
    ],
    [],
  ],
  [
    'it becomes stricter',
    [
      [
        'tsconfig.json',
        tsconfig({ strict: false }, { exclude: ['a', 'b'] }),
        tsconfig({ strict: true }, { exclude: ['a'] }),
      ],
    ],
    [],
  ],
  ['a tool is configured for the first time', [['ruff.toml', null, 'ignore = ["E501"]\n']], []],
  [
    'only the way it is written changes',
    [
      [
        '.eslintrc.js',
        "module.exports = { rules: { eqeqeq: 'error' } };",
        'module.exports = {\n  rules: { eqeqeq: ["error"] }, // always\n};',
      ],
    ],
    [],
  ],
  [
    'what is computed is not known',
    [
      [
        'eslint.config.js',
        "export default [{ rules: { eqeqeq: 'error' } }];",
        "export default [{ rules: { eqeqeq: process.env.CI ? 'error' : 'warn' } }];",
      ],
    ],
    [],
  ],
  [
    'the file can no longer be read',
    [['pyproject.toml', '[tool.mypy]\nstrict = true\n', '[tool.mypy\nstrict']],
    [],
  ],
  [
    'a rule is left out of a set that is new',
    [
      [
        'ruff.toml',
        '[lint]\nselect = ["E"]\nignore = []\n',
        '[lint]\nselect = ["E", "PL"]\nignore = ["PLR2004"]\n',
      ],
    ],
    ['note: ruff in ruff.toml: lint.ignore now leaves out PLR2004'],
  ],
];

test.each([...weaker, ...asStrict])('%s', (_, files, found) => {
  expect(stated(settling(files))).toEqual(found);
});

describe('a loosened setting', () => {
  const loosened: Both[] = [
    ['pyproject.toml', '[tool.mypy]\nstrict = true\n', '[tool.mypy]\nstrict = false\n'],
  ];
  const excluded: Both[] = [['.eslintignore', 'dist\n', 'dist\nlegacy/\n']];
  const ignored: Both[] = [['ruff.toml', 'ignore = []\n', 'ignore = ["UP045"]\n']];

  test('is a note where the author says so', () => {
    expect(stated(settling(loosened, { title: 'Lower mypy strict for now' }))[0]).toMatch(/^note/);
  });

  test('is a note where files are left out that the change brings', () => {
    const brought = changedFile('legacy/jquery.js', { status: 'added' });
    expect(stated(settling(excluded))[0]).toMatch(/^debt/);
    expect(stated(settling(excluded, { others: [brought] }))[0]).toMatch(/^note/);
  });

  test('is a note where a newer version of the tool may have brought the rule', () => {
    expect(stated(settling(ignored))[0]).toMatch(/^debt/);
    expect(stated(settling(ignored, { others: [changedFile('requirements.txt')] }))[0]).toMatch(/^note/);
  });

  test('is a note where no workflow runs anything that could read it', () => {
    const none = CI.replace(
      /jobs:[\s\S]*$/,
      'jobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo hello\n',
    );
    expect(stated(settling(loosened, { files: { [CI_PATH]: { before: none } } }))[0]).toMatch(/^note/);
  });

  /** What is left out, and paths of which there was nothing before the change. */
  const nothing: [what: string, file: Both, newPaths: string[]][] = [
    ['a folder', ['.eslintignore', 'a\n', 'a\ncode/_base/**\n'], ['code/_base']],
    ['a file', ['tsconfig.json', '{ "exclude": [] }', '{ "exclude": ["./code/make.ts"] }'], ['code/make.ts']],
    [
      'from the folder of the settings',
      ['web/tsconfig.json', '{ "exclude": [] }', '{ "exclude": ["code/make.ts"] }'],
      ['code/make.ts', 'web/code/make.ts'],
    ],
    ['all of a new folder', ['code/new/.eslintignore', null, '*/\n'], ['code/new']],
    [
      'a file for one rule',
      ['.flake8', '[flake8]\nignore = E1\n', '[flake8]\nignore = E1\nper-file-ignores = b/a.py:E501\n'],
      ['b/a.py'],
    ],
  ];

  test.each(nothing)('is a note where there was nothing: %s', (_, [path, before, after], newPaths) => {
    const beside: Both[] = path.endsWith('.eslintignore')
      ? [['.eslintrc.json', '{"root": true}', '{"root": true}']]
      : [];
    const world = settling([...beside, [path, before, after]]);
    expect(leftOutPaths(world)).toEqual(newPaths);
    const grown = stated(world).find((text) => text.includes('leaves out'));
    if (before !== null) expect(grown).toMatch(/^debt/);
    const known = { ...world, changes: { ...world.changes, newPaths } };
    for (const text of stated(known)) expect(text).toMatch(/^note/);
    const other = { ...world, changes: { ...world.changes, newPaths: ['elsewhere'] } };
    if (before !== null) expect(stated(other)).toEqual(stated(world));
  });

  test('asks for the folder of a pattern, and for no path where an entry is a rule, or outside', () => {
    const ignore = 'a/*.ts\n../b/c.ts\n../b/*.ts\nlegacy\n**/*.{js,ts}\n';
    expect(leftOutPaths(settling([['.eslintignore', 'x\n', `x\n${ignore}`]]))).toEqual(['a']);
    expect(leftOutPaths(settling(ignored))).toEqual([]);
  });

  const unwritten: string[] = [
    ...[
      '**/vendor/**',
      'third_party/',
      'src/api/*.pb.go',
      '*_pb2.py',
      '**/*.g.dart',
      'node_modules',
      'dist/',
    ],
    ...[
      'setup.py',
      'docs/conf.py',
      'src/pkg/_version.py',
      '**/rspack*.config.js',
      'vite.config.ts',
      'yarn.lock',
    ],
  ];

  test.each(unwritten)('is a note where nobody writes the code that is left out: %s', (entry) => {
    const grown = (added: string): Both[] => [['.eslintignore', 'a/x\n', `a/x\n${added}\n`]];
    expect(stated(settling(grown(entry)))[0]).toMatch(/^note/);
    expect(stated(settling(grown(`${entry}\nsrc/cart.ts`)))[0]).toMatch(/^debt/);
  });

  test.each(['src/setup.ts', 'src/vendors/list.ts', 'config.js', 'src/generate.py', 'lib/conf.ts'])(
    'is a debt where somebody does: %s',
    (entry) => {
      expect(stated(settling([['.eslintignore', 'a/x\n', `a/x\n${entry}\n`]]))[0]).toMatch(/^debt/);
    },
  );

  /** Exceptions that come with what they are excepted from, and one that does not. */
  const along: [what: string, file: Both, weight: 'note' | 'debt'][] = [
    [
      'a switch of the same words',
      [
        'mypy.ini',
        '[mypy]\nwarn_unreachable = true\n',
        '[mypy]\nwarn_unreachable = true\ndisallow_any_unimported = true\n[mypy-a.b]\ndisable_error_code = no-any-unimported\n',
      ],
      'note',
    ],
    [
      'another switch',
      [
        'mypy.ini',
        '[mypy]\nwarn_unreachable = true\n',
        '[mypy]\nwarn_unreachable = true\ndisallow_any_expr = true\n[mypy-a.b]\ndisable_error_code = no-untyped-def\n',
      ],
      'debt',
    ],
    [
      'a rule for some files',
      ['ruff.toml', 'select = ["E"]\n', 'select = ["E", "S"]\n[per-file-ignores]\n"tests/*" = ["S101"]\n'],
      'note',
    ],
    [
      'more rules than files',
      [
        'ruff.toml',
        'select = ["E"]\nextend-exclude = []\n',
        'select = ["E", "PL"]\nextend-exclude = ["tests/big_table.py"]\n',
      ],
      'note',
    ],
    [
      'fewer rules than files',
      [
        'ruff.toml',
        'select = ["E"]\nextend-exclude = []\n',
        'select = ["E", "PL"]\nextend-exclude = ["tests/big_table.py", "src/cart.py"]\n',
      ],
      'debt',
    ],
    [
      'the rules that the tool chooses',
      ['ruff.toml', 'select = ["B"]\nignore = []\n', 'extend-select = ["B"]\nignore = ["S110"]\n'],
      'note',
    ],
    [
      'a rule of an older set for some files',
      ['ruff.toml', 'select = ["E"]\n', 'select = ["E", "S"]\n[per-file-ignores]\n"tests/*" = ["E501"]\n'],
      'debt',
    ],
  ];

  test.each(along)('is judged by what comes with it: %s', (_, file, weight) => {
    const found = stated(settling([file])).filter((text) => text.includes('leaves out'));
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${weight}`))]);
  });

  /** The same under another name. */
  const renamed: [what: string, file: Both, found: string[]][] = [
    [
      'codes by their names',
      ['ruff.toml', 'ignore = ["T201", "A002"]\n', 'ignore = ["print", "builtin-argument-shadowing"]\n'],
      ['note'],
    ],
    [
      'codes by more names',
      ['ruff.toml', 'ignore = ["T201"]\n', 'ignore = ["print", "builtin-argument-shadowing"]\n'],
      ['debt'],
    ],
    ['other codes', ['ruff.toml', 'ignore = ["T201"]\n', 'ignore = ["A002"]\n'], ['debt']],
    ['chosen codes by names', ['ruff.toml', 'select = ["T201"]\n', 'select = ["print"]\n'], ['note']],
    [
      'a word that was spelt wrong',
      [
        '.pylintrc',
        '[MAIN]\nload-plugins=pylint.extensions.mccabbe\n',
        '[MAIN]\nload-plugins=pylint.extensions.mccabe\n',
      ],
      [],
    ],
    ['a path that was spelt wrong', ['.eslintignore', 'src/genrated-code\n', 'src/generated-code\n'], []],
    [
      'a plug-in with another name',
      [
        '.eslintrc.json',
        '{ "rules": { "import/no-cycle": "off", "import/first": "error" } }',
        '{ "rules": { "import-x/no-cycle": "off", "import-x/first": "error" } }',
      ],
      ['note', 'note'],
    ],
  ];

  test.each(renamed)('has another name: %s', (_, file, found) => {
    expect(stated(settling([file])).map((text) => text.slice(0, 4))).toEqual(found);
  });

  const limits: [before: string, after: string, weight: 'note' | 'debt'][] = [
    ['15', '16', 'note'],
    ['200', '215', 'note'],
    ['15', '20', 'debt'],
    ['5', '7', 'debt'],
    ['10', '-1', 'debt'],
  ];

  test.each(limits)('a limit of %s that becomes %s', (before, after, weight) => {
    const toml = (limit: string): string => `[lint.pylint]\nmax-args = ${limit}\n`;
    expect(stated(settling([['ruff.toml', toml(before), toml(after)]]))[0]).toMatch(new RegExp(`^${weight}`));
  });

  /** An exception for some files: whether the change adds them. */
  const places: [what: string, file: Both, path: string][] = [
    [
      'a rule of golangci-lint',
      [
        '.golangci.yml',
        'linters:\n  enable: [gosec]\n',
        'linters:\n  enable: [gosec]\n  exclusions:\n    rules:\n      - path: pkg/new\\.go\n        linters: [gosec]\n',
      ],
      'pkg/new.go',
    ],
    [
      'a compiled class',
      ['.eslintignore', 'a/x\n', 'a/x\n**/NewThing.class\n'],
      'src/test/java/NewThing.java',
    ],
    [
      'rules for some files',
      [
        'ruff.toml',
        '[lint]\nselect = ["S"]\n',
        '[lint]\nselect = ["S"]\n[lint.per-file-ignores]\n"tests/new_*.py" = ["S101"]\n',
      ],
      'tests/new_one.py',
    ],
  ];

  test.each(places)('is a note where it is about new files: %s', (_, file, path) => {
    const grown = (status: 'added' | 'modified') =>
      stated(settling([file], { others: [changedFile(path, { status })] })).filter((text) =>
        text.includes('leaves out'),
      );
    expect(grown('added')).toEqual([expect.stringMatching(/^note/)]);
    expect(grown('modified')).toEqual([expect.stringMatching(/^debt/)]);
  });

  test.each([
    ['if TYPE_CHECKING', 'note'],
    ['raise NotImplementedError', 'note'],
    [': \\\\.{3}', 'note'],
    ['except Exception', 'debt'],
    ['def pay', 'debt'],
  ])('lines that coverage leaves out: %s', (line, weight) => {
    const toml = (lines: string): string => `[tool.coverage.report]\nexclude_also = [${lines}]\n`;
    const file: Both = ['pyproject.toml', toml('"a"'), toml(`"a", "${line}"`)];
    expect(stated(settling([file]))).toEqual([expect.stringMatching(new RegExp(`^${weight}`))]);
  });

  test('is declared where the title names the code that a message speaks of', () => {
    const neon = (more: string): string => `parameters:\n    ignoreErrors:\n        - '#a#'\n${more}`;
    const file: Both = [
      'phpstan.neon',
      neon(''),
      neon('        - \'#Class "Shop\\\\Cart\\\\OldTotalRule" is missing a test#\'\n'),
    ];
    expect(stated(settling([file]))[0]).toMatch(/^debt/);
    expect(stated(settling([file], { title: 'Deprecate OldTotalRule' }))[0]).toMatch(/^note/);
    expect(stated(settling([file], { title: 'Deprecate NewTotalRule' }))[0]).toMatch(/^debt/);
  });

  test('is the same where one switch stands for several', () => {
    const file: Both = [
      'pyproject.toml',
      '[tool.pytest.ini_options]\nxfail_strict = true\n',
      '[tool.pytest]\nstrict = true\n',
    ];
    expect(stated(settling([file]))).toEqual([]);
  });

  test('is a note where a newer tool may say a message for the first time', () => {
    const neon = (more: string): string => `parameters:\n    ignoreErrors:\n        - '#a#'\n${more}`;
    const file: Both = ['phpstan.neon', neon(''), neon("        - 'It will always evaluate to false.'\n")];
    expect(stated(settling([file]))[0]).toMatch(/^debt/);
    expect(stated(settling([file], { others: [changedFile('composer.json')] }))[0]).toMatch(/^note/);
  });

  test('is a note where a newer mypy has it on by itself', () => {
    const file: Both = [
      'mypy.ini',
      '[mypy]\nstrict = true\nlocal_partial_types = true\n',
      '[mypy]\nstrict = true\n',
    ];
    expect(stated(settling([file]))[0]).toMatch(/^debt/);
    expect(stated(settling([file], { others: [changedFile('requirements.txt')] }))[0]).toMatch(/^note/);
  });

  test('is none where the makers gave the lint up', () => {
    const lints = (lines: string): string => `[lints.clippy]\ndbg_macro = "warn"\n${lines}`;
    const given: Both = [
      'Cargo.toml',
      lints('empty_enum = "warn"\nstring_to_string = "warn"\n'),
      lints('empty_enums = "warn"\n'),
    ];
    expect(stated(settling([given]))).toEqual([]);
    expect(stated(settling([['Cargo.toml', lints('empty_enum = "warn"\n'), lints('')]]))[0]).toMatch(/^debt/);
  });

  test('is a note in what shows others how to use the project', () => {
    const strict: [string, string] = ['[tool.mypy]\nstrict = true\n', '[tool.mypy]\nstrict = false\n'];
    expect(stated(settling([['examples/shop/pyproject.toml', ...strict]]))[0]).toMatch(/^note/);
    expect(stated(settling([['shop/pyproject.toml', ...strict]]))[0]).toMatch(/^debt/);
  });

  test('is a note where the tool is run since the change alone', () => {
    const off: Both = ['ty.toml', '[rules]\na-b = "error"\n', '[rules]\na-b = "ignore"\n'];
    const types = `${CI}      - run: ty check\n`;
    expect(stated(settling([off], { files: { [CI_PATH]: { before: CI, after: types } } }))[0]).toMatch(
      /^note/,
    );
    expect(stated(settling([off], { files: { [CI_PATH]: { before: types } } }))[0]).toMatch(/^debt/);
  });
});
