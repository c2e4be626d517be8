import { sharedBy, type Tool } from '../tool.ts';

/** Linters, formatters and type checkers of Python. */
export const pythonLinters: readonly Tool[] = [
  {
    name: 'ruff',
    url: 'https://docs.astral.sh/ruff/linter/',
    options: {
      ruff: {
        strict: ['--exit-non-zero-on-fix', '--exit-non-zero-on-format'],
        soft: ['--add-noqa', '--exit-zero', '--fix-only'],
      },
    },
    writes: ['sarif'],
    does: { format: ['ruff format'], lint: ['ruff'] },
    unmistakable: ['ruff'],
    soft: ['--exit-zero', '--fix-only'],
    ignores: ['--extend-ignore', '--extend-exclude', '--per-file-ignores'],
    // https://docs.astral.sh/ruff/faq/#which-tools-does-ruff-replace
    replaces: {
      as: /^(?:ruff|astral-sh\/ruff-action)$/,
      tools: /^(?:flake8|isort|pyflakes|pycodestyle|pydocstyle|pyupgrade|autoflake|bandit|pylint|eradicate)$/,
    },
    settings: /(?:^|\/)\.?ruff\.toml$/,
    signs: { builds: [{ kind: 'why', line: /^\S{1,300}:\d{1,9}:\d{1,9}: (?:[A-Z]{1,4}\d{2,4})\b/ }] },
  },
  {
    name: 'flake8',
    url: 'https://flake8.pycqa.org/en/latest/user/options.html',
    options: { flake8: { soft: ['--exit-zero'], ignores: ['--extend-ignore', '--per-file-ignores'] } },
    does: { lint: ['flake8'] },
    unmistakable: ['flake'],
    plain: ['flake8'],
  },
  {
    name: 'pylint',
    url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/run.html',
    options: {
      pylint: {
        same: { '-d': '--disable', '-j': '--jobs' },
        strict: ['--fail-on'],
        soft: ['--exit-zero'],
        ignores: ['--disable', '--ignore-patterns', '--ignore-paths'],
      },
    },
    does: { lint: ['pylint'] },
    unmistakable: ['pylint'],
    plain: ['pylint'],
  },
  {
    name: 'bandit',
    url: 'https://bandit.readthedocs.io/en/latest/man/bandit.html',
    options: {
      bandit: {
        same: {
          '-x': '--exclude',
          '-s': '--skip',
          '-t': '--tests',
          '-r': '--recursive',
          '-b': '--baseline',
          '-c': '--configfile',
          '-l': '--level',
        },
        soft: ['--exit-zero'],
        ignores: ['--exclude', '--skip', '--baseline'],
      },
    },
    does: { security: ['bandit'] },
    security: ['bandit'],
    unmistakable: ['bandit'],
    plain: ['bandit'],
  },
  {
    name: 'black',
    url: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html',
    options: {
      black: {
        same: { '-l': '--line-length', '-t': '--target-version' },
        strict: ['--check'],
        ignores: ['--extend-exclude', '--force-exclude'],
      },
    },
    does: { format: ['black'] },
    plain: ['black'],
    signs: { builds: [{ kind: 'what', line: /^would reformat \S/ }] },
  },
  {
    name: 'isort',
    url: 'https://pycqa.github.io/isort/docs/configuration/options.html',
    options: {
      isort: {
        same: { '-c': '--check-only', '--check': '--check-only', '-l': '--line-length', '-s': '--skip' },
        strict: ['--check-only'],
        ignores: ['--skip', '--skip-glob', '--extend-skip'],
      },
    },
    does: { format: ['isort'] },
    unmistakable: ['isort'],
    plain: ['isort'],
  },
  {
    name: 'yapf',
    url: 'https://github.com/google/yapf',
    options: {
      yapf: {
        same: { '-d': '--diff', '-r': '--recursive', '-e': '--exclude' },
        strict: ['--diff'],
        ignores: ['--exclude'],
      },
    },
    does: { format: ['yapf'] },
    unmistakable: ['yapf'],
  },
  {
    name: 'mypy',
    url: 'https://mypy.readthedocs.io/en/stable/command_line.html',
    options: {
      ...sharedBy(['mypy', 'dmypy'], {
        same: { '-p': '--package', '-m': '--module' },
        strict: [
          '--strict',
          '--warn-unused-ignores',
          '--disallow-untyped-defs',
          '--disallow-any-generics',
          '--warn-return-any',
          '--check-untyped-defs',
          '--disallow-incomplete-defs',
        ],
        soft: ['--no-strict-optional', '--follow-imports skip', '--allow-untyped-globals', '--ignore-errors'],
        lenient: ['--ignore-missing-imports'],
        ignores: ['--disable-error-code', '--exclude'],
      }),
    },
    does: { types: ['mypy'] },
    unmistakable: ['mypy'],
    plain: ['mypy'],
    ignores: ['--disable-error-code'],
    settings: /(?:^|\/)\.?mypy\.ini$/,
  },
  {
    name: 'pyright',
    url: 'https://microsoft.github.io/pyright/#/command-line',
    options: {
      ...sharedBy(['pyright', 'basedpyright'], {
        strict: ['--warnings', '--verifytypes'],
        soft: ['--writebaseline'],
        ignores: ['--baselinefile'],
      }),
    },
    does: { types: ['pyright', 'basedpyright'] },
    unmistakable: ['pyright'],
    plain: ['pyright'],
  },
  { name: 'pytype', url: 'https://google.github.io/pytype/', does: { types: ['pytype'] } },
  { name: 'Pyre', url: 'https://pyre-check.org/docs/', does: { types: ['pyre check'] } },
  {
    name: 'pip-audit',
    url: 'https://github.com/pypa/pip-audit',
    options: {
      'pip-audit': {
        same: { '-S': '--strict', '-r': '--requirement', '-l': '--local' },
        strict: ['--strict'],
        soft: ['--dry-run', '--fix'],
        ignores: ['--ignore-vuln'],
      },
    },
    does: { security: ['pip-audit'] },
    security: ['pip-audit'],
  },
  {
    name: 'safety',
    url: 'https://docs.safetycli.com/',
    does: { security: ['safety check'] },
    options: { safety: { same: { '-i': '--ignore' }, soft: ['--continue-on-error'], ignores: ['--ignore'] } },
  },
  {
    name: 'Sphinx',
    url: 'https://www.sphinx-doc.org/en/master/man/sphinx-build.html',
    options: {
      'sphinx-build': {
        same: { '-W': '--fail-on-warning', '-n': '--nitpicky' },
        strict: ['--fail-on-warning', '--nitpicky'],
      },
    },
  },
  {
    name: 'MkDocs',
    url: 'https://www.mkdocs.org/user-guide/cli/',
    options: { mkdocs: { same: { '-s': '--strict' }, strict: ['--strict'], soft: ['--no-strict'] } },
  },
  {
    name: 'SQLFluff',
    url: 'https://docs.sqlfluff.com/en/stable/reference/cli.html',
    does: { lint: ['sqlfluff'] },
    options: {
      sqlfluff: {
        same: { '-e': '--exclude-rules' },
        soft: ['--nofail'],
        ignores: ['--ignore', '--exclude-rules'],
      },
    },
  },
  {
    name: 'deptry',
    url: 'https://deptry.com/usage/',
    does: { lint: ['deptry'] },
    options: { deptry: { ignores: ['--ignore', '--exclude', '--extend-exclude', '--per-rule-ignores'] } },
  },
  {
    name: 'autoflake and autopep8',
    url: 'https://github.com/PyCQA/autoflake',
    does: { format: ['autoflake', 'autopep8', 'docformatter', 'pyupgrade'] },
    options: {
      ...sharedBy(['autoflake', 'autopep8', 'docformatter', 'pyupgrade'], {
        same: { '-c': '--check' },
        strict: ['--check', '--exit-code', '--check-diff'],
        soft: ['--exit-zero-even-if-changed'],
      }),
    },
  },
  {
    name: 'interrogate and vulture',
    url: 'https://interrogate.readthedocs.io/',
    does: { lint: ['interrogate', 'vulture'] },
    options: {
      ...sharedBy(['interrogate', 'vulture'], {
        same: { '-e': '--exclude', '-f': '--fail-under' },
        ignores: ['--exclude', '--ignore-names', '--ignore-regex'],
      }),
    },
  },
];
