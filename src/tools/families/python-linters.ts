import type { Tool } from '../tool.ts';

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
    settings: /(?:^|\/)\.?ruff\.toml$/,
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
    settings: /(?:^|\/)\.?mypy\.ini$/,
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
