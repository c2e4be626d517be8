import { expect, test } from '@jest/globals';
import { type Both, type SettingRow, settling, stated, told } from './changed-settings.ts';

/** Settings of tools of Python: what lets more pass, and what does not. */
const rows: SettingRow[] = [
  // pylint
  [
    '.pylintrc',
    '[MESSAGES CONTROL]\ndisable=\n    missing-docstring, # later\n    fixme\n',
    '[MESSAGES CONTROL]\ndisable=\n    missing-docstring,\n    fixme,\n    unused-import\n[DESIGN]\nmax-args=5\n',
    'debt: pylint: MESSAGES CONTROL.disable now leaves out unused-import',
  ],
  [
    'pyproject.toml',
    '[tool.pylint.main]\ndisable = ["fixme"]\nfail-under = 9.5\n[tool.pylint.design]\nmax-args = 5\n',
    '[tool.pylint."messages control"]\ndisable = ["fixme"]\n[tool.pylint.main]\nfail_under = 9\n[tool.pylint.design]\nmax-args = 8\n',
    'debt: pylint: main.fail_under 9.5 → 9',
    'debt: pylint: design.max-args 5 → 8',
  ],
  [
    '.pylintrc',
    '[MASTER]\ngood-names=i,j\n',
    '[MAIN]\ngood-names=i,j,k\n',
    'note: pylint: MAIN.good-names now allows k',
  ],
  // flake8
  [
    '.flake8',
    '[flake8]\nignore = E203, W503\nper-file-ignores =\n    tests/*:S101\nmax-complexity = 10\n',
    '[flake8]\nignore =\n    E203,\n    W503,\n    F401\nper-file-ignores =\n    tests/*:S101,F811\nmax-complexity = -1\n',
    'debt: flake8: ignore now leaves out F401',
    'debt: flake8: per-file-ignores now leaves out tests/*:F811',
    'debt: flake8: max-complexity 10 → -1',
  ],
  [
    'setup.cfg',
    '[flake8]\nextend-ignore = E203,W503\nper-file-ignores = tests/*:S101,F811\n',
    '[flake8]\nextend_ignore =\n    E203\n    W503\nper_file_ignores =\n    tests/*: S101\n',
  ],
  // ruff
  ['ruff.toml', 'select = ["E"]\nignore = ["E501"]\n', '[lint]\nselect = ["E"]\nignore = ["E501"]\n'],
  [
    'ruff.toml',
    '[lint]\nextend-select = ["B", "S"]\n',
    'fix-only = true\n[lint]\nextend-select = ["B"]\n',
    'debt: ruff: lint.extend-select no longer has S',
    'debt: ruff: fix-only not set → true',
  ],
  // black, isort, codespell stand in one file
  [
    'pyproject.toml',
    "[tool.black]\nextend-exclude = '''\n/(\n  build\n  | dist\n)/\n'''\n[tool.isort]\nskip = ['a.py']\n",
    "[tool.black]\nextend-exclude = '''\n/(\n  build\n  | dist\n  | legacy\n)/\n'''\n[tool.isort]\nskip = ['a.py', 'b.py']\n",
    'debt: black: extend-exclude now leaves out legacy',
    'debt: isort: skip now leaves out b.py',
  ],
  ['.isort.cfg', '[settings]\nprofile=black\n', '[settings]\nprofile=black\nknown_first_party=app\n'],
  // bandit
  [
    'pyproject.toml',
    '[tool.bandit]\nskips = ["B101"]\n',
    '[tool.bandit]\nskips = ["B101", "B602"]\nexclude_dirs = ["scripts"]\n',
    'debt: bandit: skips now leaves out B602',
    'debt: bandit: exclude_dirs now leaves out scripts',
  ],
  ['bandit.yaml', 'skips: [B101, B602]\n', 'skips:\n  - B101\n'],
  // mypy
  [
    'mypy.ini',
    '[mypy]\nstrict = True\n',
    '[mypy]\nstrict = True\nwarn_no_return = False\n[mypy-boto3.*]\nignore_missing_imports = True\n',
    'debt: mypy: warn_no_return not set → False',
    'note: mypy: mypy-boto3.*.ignore_missing_imports not set → True',
  ],
  // pyright
  [
    'pyrightconfig.json',
    '{ "typeCheckingMode": "strict", "reportUnusedImport": true, "ignore": [] }',
    '{ "typeCheckingMode": "basic", // for now\n "reportUnusedImport": "warning", "ignore": ["old"] }',
    'debt: pyright: typeCheckingMode strict → basic',
    'debt: pyright: reportUnusedImport true → warning',
    'debt: pyright: ignore now leaves out old',
  ],
  [
    'pyproject.toml',
    '[tool.pyright]\nreportUnusedImport = "error"\npythonVersion = "3.11"\n',
    '[tool.pyright]\nreportUnusedImport = true\npythonVersion = "3.12"\n',
  ],
  [
    '.basedpyright/baseline.json',
    '{\n"files": {\n}\n}\n',
    '{\n"files": {\n"a.py": [],\n"b.py": []\n}\n}\n',
    'debt: pyright: it accepts more findings as they are (4 → 6 lines)',
  ],
  // ty, Pyre
  [
    'ty.toml',
    '[rules]\nunresolved-import = "error"\n[terminal]\nerror-on-warning = true\n',
    '[rules]\nunresolved-import = "ignore"\n',
    'debt: ty: rules.unresolved-import error → ignore',
    'debt: ty: terminal.error-on-warning true → not set',
  ],
  ['ty.toml', '[rules]\na = "warn"\n', '[rules]\na = "error"\n'],
  ['.pyre_configuration', '{"strict": true}', '{"strict": false}', 'debt: Pyre: strict true → false'],
  ['.pyre_configuration', '{"strict": true}', '{"strict": true, "python_version": "3.12"}'],
  // pydocstyle, interrogate
  [
    '.pydocstyle',
    '[pydocstyle]\nadd-ignore = D100\n',
    '[pydocstyle]\nadd_ignore = D100,D101\n',
    'debt: pydocstyle: add_ignore now leaves out D101',
  ],
  ['.pydocstyle', '[pydocstyle]\nadd-ignore = D100,D101\n', '[pydocstyle]\nadd-ignore = D101\n'],
  [
    'pyproject.toml',
    '[tool.interrogate]\nfail-under = 95\n',
    '[tool.interrogate]\nfail-under = 80\nignore-init-method = true\n',
    'debt: interrogate: fail-under 95 → 80',
    'debt: interrogate: ignore-init-method not set → true',
  ],
  [
    'pyproject.toml',
    '[tool.interrogate]\nfail-under = 80\n',
    '[tool.interrogate]\nfail-under = 95\nverbose = 2\n',
  ],
  // pytest
  [
    'pytest.toml',
    '[pytest]\nstrict_markers = true\n',
    '[pytest]\nstrict_markers = false\n',
    'debt: pytest: strict_markers true → false',
  ],
  // coverage.py
  [
    '.coveragerc',
    '[run]\nbranch = True\nomit = tests/*\n[report]\nexclude_also =\n    if TYPE_CHECKING:\n',
    '[run]\nomit =\n    tests/*\n    src/billing/*\n[report]\nexclude_also =\n    if TYPE_CHECKING:\n    raise .*\n',
    'debt: coverage.py: run.branch True → not set',
    'debt: coverage.py: run.omit now leaves out src/billing/*',
    'debt: coverage.py: report.exclude_also now leaves out raise .*',
  ],
  ['setup.cfg', '[coverage:run]\nomit = a,b\n', '[coverage:run]\nomit =\n    a\n    b\nparallel = true\n'],
  // tox
  [
    'tox.ini',
    '[tox]\nenvlist = py\n[testenv:lint]\ncommands = ruff check\n',
    '[tox]\nenvlist = py\n[testenv:lint]\nignore_outcome = true\ncommands = ruff check\n',
    'debt: tox: testenv:lint.ignore_outcome not set → true',
  ],
  ['tox.toml', 'skip_missing_interpreters = true\n', 'skip_missing_interpreters = false\n'],
];

test('settings that move between files of a folder stay the same', () => {
  const moved: Both[] = [
    ['.coveragerc', '[run]\nomit = a.py\n', null],
    ['.pylintrc', '[BASIC]\ndisable=fixme\n', null],
    ['pyproject.toml', '', '[tool.coverage.run]\nomit = ["a.py"]\n[tool.pylint]\ndisable = ["fixme"]\n'],
  ];
  expect(stated(settling(moved))).toEqual([]);
});

test.each(rows)('%s: %j → %j', (path, before, after, ...found) => {
  expect(told(path, before, after)).toEqual(found);
});
