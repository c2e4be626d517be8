import type { Meaning } from '../settings/configuration.ts';
import type { Tool } from '../tool.ts';

/** Since version 0.2 settings of the linter stand in a section of their own. */
const byRuffSection = (key: string, meaning: Meaning): Record<string, Meaning> => ({
  [key]: meaning,
  [`lint.${key}`]: meaning,
});

const MYPY: Readonly<Record<string, Meaning>> = {
  files: 'scope',
  packages: 'scope',
  modules: 'scope',
  exclude: 'ignores',
  disable_error_code: 'ignores',
  enable_error_code: 'selects',
  ignore_errors: 'lenient',
  ignore_missing_imports: 'lenient',
  follow_imports: 'level',
  allow_any_generics: 'lenient',
  allow_subclassing_any: 'lenient',
  allow_untyped_calls: 'lenient',
  allow_untyped_defs: 'lenient',
  allow_incomplete_defs: 'lenient',
  allow_untyped_decorators: 'lenient',
  allow_redefinition: 'lenient',
  allow_untyped_globals: 'lenient',
  implicit_optional: 'lenient',
  implicit_reexport: 'lenient by default',
  strict: 'strict',
  strict_optional: 'strict by default',
  strict_equality: 'strict',
  strict_bytes: 'strict',
  extra_checks: 'strict',
  'disallow_*': 'strict',
  'check_*': 'strict',
  'warn_*': 'strict',
  'no_implicit_*': 'strict',
};

/** Linters, formatters and type checkers of Python. */
export const pythonLinters: readonly Tool[] = [
  {
    name: 'ruff',
    url: 'https://docs.astral.sh/ruff/linter/',
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
    // https://docs.astral.sh/ruff/settings/
    configuration: {
      files: [
        { path: /(?:^|\/)\.?ruff\.toml$/, form: 'toml' },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.ruff'] },
      ],
      keys: {
        extend: 'inherits',
        ...byRuffSection('select', 'selects'),
        ...byRuffSection('extend-select', 'selects'),
        ...byRuffSection('ignore', 'ignores'),
        ...byRuffSection('extend-ignore', 'ignores'),
        ...byRuffSection('per-file-ignores.*', 'ignores'),
        ...byRuffSection('extend-per-file-ignores.*', 'ignores'),
        ...byRuffSection('exclude', 'ignores'),
        'extend-exclude': 'ignores',
        'format.exclude': 'ignores',
        include: 'scope',
        'line-length': 'maximum',
        'lint.pycodestyle.max-*': 'maximum',
        'lint.mccabe.max-complexity': 'maximum',
        'lint.pylint.max-*': 'maximum',
      },
    },
    signs: { builds: [{ kind: 'why', line: /^\S{1,300}:\d{1,9}:\d{1,9}: (?:[A-Z]{1,4}\d{2,4})\b/ }] },
  },
  {
    name: 'flake8',
    url: 'https://flake8.pycqa.org/en/latest/user/options.html',
    does: { lint: ['flake8'] },
    unmistakable: ['flake'],
    plain: ['flake8'],
  },
  {
    name: 'pylint',
    url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/run.html',
    does: { lint: ['pylint'] },
    unmistakable: ['pylint'],
    plain: ['pylint'],
  },
  {
    name: 'bandit',
    url: 'https://bandit.readthedocs.io/en/latest/man/bandit.html',
    does: { security: ['bandit'] },
    security: ['bandit'],
    unmistakable: ['bandit'],
    plain: ['bandit'],
  },
  {
    name: 'black',
    url: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html',
    does: { format: ['black'] },
    plain: ['black'],
    signs: { builds: [{ kind: 'what', line: /^would reformat \S/ }] },
  },
  {
    name: 'isort',
    url: 'https://pycqa.github.io/isort/docs/configuration/options.html',
    does: { format: ['isort'] },
    unmistakable: ['isort'],
    plain: ['isort'],
  },
  {
    name: 'yapf',
    url: 'https://github.com/google/yapf',
    does: { format: ['yapf'] },
    unmistakable: ['yapf'],
  },
  {
    name: 'mypy',
    url: 'https://mypy.readthedocs.io/en/stable/command_line.html',
    does: { types: ['mypy'] },
    unmistakable: ['mypy'],
    plain: ['mypy'],
    ignores: ['--disable-error-code'],
    // https://mypy.readthedocs.io/en/stable/config_file.html
    configuration: {
      files: [
        { path: /(?:^|\/)\.?mypy\.ini$/, form: 'ini', under: ['mypy', 'mypy-*'] },
        { path: /(?:^|\/)setup\.cfg$/, form: 'ini', under: ['mypy', 'mypy-*'] },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.mypy'] },
      ],
      keys: Object.fromEntries(
        // For all modules, for those of a section of INI, and for those of an override of TOML.
        ['', 'mypy-**.', 'overrides.'].flatMap((place) =>
          Object.entries(MYPY).map(([key, meaning]) => [`${place}${key}`, meaning]),
        ),
      ),
    },
  },
  {
    name: 'pyright',
    url: 'https://microsoft.github.io/pyright/#/command-line',
    does: { types: ['pyright', 'basedpyright'] },
    unmistakable: ['pyright'],
    plain: ['pyright'],
  },
  { name: 'pytype', url: 'https://google.github.io/pytype/', does: { types: ['pytype'] } },
  { name: 'Pyre', url: 'https://pyre-check.org/docs/', does: { types: ['pyre check'] } },
  {
    name: 'pip-audit',
    url: 'https://github.com/pypa/pip-audit',
    does: { security: ['pip-audit'] },
    security: ['pip-audit'],
  },
  { name: 'safety', url: 'https://docs.safetycli.com/', does: { security: ['safety check'] } },
];
