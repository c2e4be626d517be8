import { type FindingsReader, findingsLine, none } from '../log-totals/findings.ts';
import { sharedBy, type Tool } from '../tool.ts';

/** `Total issues (by severity):` and the counts below it. */
const banditFindings: FindingsReader = {
  format: 'bandit',
  found(lines) {
    const start = lines.findLastIndex((text) => /^\s*Total issues \(by severity\):$/.test(text));
    const rows = lines
      .slice(start + 1, start + 5)
      .map((text) => /^\s{1,20}(?:Undefined|Low|Medium|High): (\d{1,9})$/.exec(text)?.[1]);
    if (start === -1 || rows.includes(undefined) || rows.length < 4) return null;
    return rows.reduce((sum, n) => sum + Number(n), 0);
  },
};

/** Linters and formatters of Python, and what builds its documentation. */
export const pythonLinters: readonly Tool[] = [
  {
    name: 'ruff',
    url: 'https://docs.astral.sh/ruff/linter/',
    findings: [
      findingsLine('ruff', [
        { line: /^All checks passed!$/, count: none },
        { line: /^Found \d{1,9} errors? \(\d{1,9} fixed, (\d{1,9}) remaining\)\.$/ },
        { line: /^Found (\d{1,9}) errors?\.$/ },
      ]),
    ],
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
        exclude: 'ignores',
        'extend-exclude': 'ignores',
        include: 'scope',
        'extend-include': 'adds',
        fix: 'lenient',
        'fix-only': 'lenient',
        'line-length': 'maximum',
        'format.exclude': 'ignores',
        'lint.select': 'selects',
        'lint.extend-select': 'adds',
        'lint.ignore': 'ignores',
        'lint.extend-ignore': 'ignores',
        'lint.per-file-ignores.*': 'ignores',
        'lint.extend-per-file-ignores.*': 'ignores',
        'lint.exclude': 'ignores',
        'lint.pycodestyle.max-*': 'maximum',
        'lint.pycodestyle.ignore-overlong-task-comments': 'lenient',
        'lint.mccabe.max-complexity': 'maximum',
        'lint.pylint.max-*': 'maximum',
        'lint.pylint.allow-dunder-method-names': 'allows',
        'lint.pylint.allow-magic-value-types': 'allows',
        'lint.pydocstyle.ignore-decorators': 'ignores',
        'lint.pydoclint.ignore-one-line-docstrings': 'lenient',
        'lint.pyflakes.allowed-unused-imports': 'allows',
        'lint.pyupgrade.keep-runtime-typing': 'lenient',
        'lint.allowed-confusables': 'allows',
        'lint.flake8-annotations.*': 'lenient',
        'lint.flake8-bandit.check-typed-exception': 'strict',
        'lint.flake8-bandit.allowed-markup-calls': 'allows',
        'lint.flake8-bugbear.extend-immutable-calls': 'allows',
        'lint.flake8-builtins.strict-checking': 'strict',
        'lint.flake8-builtins.*': 'allows',
        'lint.flake8-self.*ignore-names': 'allows',
        'lint.flake8-tidy-imports.banned-module-level-imports': 'adds',
        'lint.flake8-type-checking.strict': 'strict',
        'lint.flake8-type-checking.exempt-modules': 'allows',
        'lint.flake8-unused-arguments.ignore-variadic-names': 'lenient',
        'lint.pep8-naming.*ignore-names': 'allows',
      },
      // Until version 0.2 settings of the linter had no section of their own.
      same: [
        [
          /^(?=(?:(?:extend-)?(?:select|ignore|per-file-ignores)|flake8-[a-z-]+|mccabe|pep8-naming|pycodestyle|pydocstyle|pyflakes|pylint|pyupgrade)(?:\.|$))/,
          'lint.',
        ],
      ],
    },
    signs: {
      builds: [
        { kind: 'why', line: /^\S{1,300}:\d{1,9}:\d{1,9}: (?:[A-Z]{1,4}\d{2,4})\b/ },
        { kind: 'what', line: /^Would reformat: \S/ },
        {
          kind: 'closing',
          line: /^Found [1-9]\d{0,8} errors?[.( ]|^[1-9]\d{0,8} files? would be reformatted/,
        },
      ],
    },
    failureKinds: {
      format: /^Would reformat: \S|^[1-9]\d{0,8} files? would be reformatted/,
      lint: /^\S{1,300}:\d{1,9}:\d{1,9}: [A-Z]{1,4}\d{2,4}\b|^[A-Z]{1,4}\d{3,4} \[\*\] \S|^Found [1-9]\d{0,8} errors?(?: \(|\.$)/,
    },
    options: {
      ruff: {
        strict: ['--exit-non-zero-on-fix', '--exit-non-zero-on-format'],
        soft: ['--add-noqa', '--exit-zero', '--fix-only'],
        lenient: ['--fix'],
      },
    },
  },
  {
    name: 'flake8',
    url: 'https://flake8.pycqa.org/en/latest/user/options.html',
    configuration: {
      files: [
        { path: /(?:^|\/)\.flake8$/, form: 'ini', under: ['flake8'] },
        { path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/, form: 'ini', under: ['flake8'] },
        // https://github.com/john-hen/Flake8-pyproject
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.flake8'] },
      ],
      keys: {
        exclude: 'ignores',
        'extend-exclude': 'ignores',
        filename: 'scope',
        select: 'selects',
        'extend-select': 'adds',
        'enable-extensions': 'adds',
        'require-plugins': 'adds',
        ignore: 'ignores',
        'extend-ignore': 'ignores',
        'extended-default-ignore': 'ignores',
        'per-file-ignores': 'ignores by path',
        'exit-zero': 'lenient',
        'disable-noqa': 'strict',
        doctests: 'strict',
        'include-in-doctest': 'scope',
        'exclude-from-doctest': 'ignores',
        'max-line-length': 'maximum',
        'max-doc-length': 'maximum',
        // Of plug-ins: mccabe, cognitive-complexity, expression-complexity, annotations-complexity.
        'max-*complexity': 'maximum',
      },
      same: [[/_/g, '-']],
    },
    does: { lint: ['flake8'] },
    unmistakable: ['flake'],
    plain: ['flake8'],
    options: { flake8: { soft: ['--exit-zero'], ignores: ['--extend-ignore', '--per-file-ignores'] } },
  },
  {
    name: 'pylint',
    url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/run.html',
    signs: { builds: [{ kind: 'closing', line: /^Your code has been rated at / }] },
    failureKinds: { lint: /^Your code has been rated at |^\S{1,300}:\d{1,9}:\d{1,9}: [CRWEF]\d{4}: / },

    // https://pylint.readthedocs.io/en/stable/user_guide/configuration/all-options.html
    configuration: {
      files: [
        { path: /(?:^|\/)\.?pylintrc$/, form: 'ini' },
        { path: /(?:^|\/)\.?pylintrc\.toml$/, form: 'toml', under: ['tool.pylint'] },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.pylint'] },
        { path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/, form: 'ini', under: ['pylint*'] },
      ],
      keys: {
        disable: 'ignores',
        enable: 'adds',
        'load-plugins': 'adds',
        ignore: 'ignores',
        'ignore-paths': 'ignores',
        'ignore-patterns': 'ignores',
        'ignored-modules': 'ignores',
        'ignored-classes': 'ignores',
        'ignored-checks-for-mixins': 'ignores',
        'generated-members': 'allows',
        'signature-mutators': 'allows',
        'good-names': 'allows',
        'good-names-rgxs': 'allows',
        'exclude-protected': 'allows',
        'exclude-too-few-public-methods': 'allows',
        'deprecated-modules': 'adds',
        'bad-names': 'adds',
        notes: 'selects',
        'fail-under': 'minimum',
        'fail-on': 'adds',
        'exit-zero': 'lenient',
        'errors-only': 'lenient',
        'ignore-comments': 'lenient by default',
        'ignore-docstrings': 'lenient by default',
        'ignore-imports': 'lenient by default',
        'ignore-signatures': 'lenient by default',
        'ignore-none': 'lenient by default',
        'ignore-on-opaque-inference': 'lenient by default',
        'init-import': 'strict',
        'strict-*': 'strict',
        'accept-no-*': 'lenient by default',
        'allow-*': 'lenient',
        'analyse-fallback-blocks': 'strict',
        'check-*': 'strict',
        'min-similarity-lines': 'maximum',
        'min-public-methods': 'minimum',
        'docstring-min-length': 'maximum',
        'max-spelling-suggestions': null,
        'max-*': 'maximum',
      },
      // An option may stand in any section.
      same: [
        [/^.*\./, ''],
        [/_/g, '-'],
      ],
    },
    does: { lint: ['pylint'] },
    unmistakable: ['pylint'],
    plain: ['pylint'],
    options: {
      pylint: {
        same: { '-d': '--disable', '-E': '--errors-only', '-j': '--jobs' },
        strict: ['--fail-on'],
        soft: ['--exit-zero'],
        lenient: ['--errors-only'],
        ignores: ['--disable', '--ignore-patterns', '--ignore-paths'],
      },
    },
  },
  {
    name: 'bandit',
    url: 'https://bandit.readthedocs.io/en/latest/man/bandit.html',
    signs: { builds: [{ kind: 'why', line: /^>> Issue: \[B\d{3}/, after: { most: 4, like: /^ {3,}\S/ } }] },
    failureKinds: { security: /^>> Issue: \[B\d{3}/ },

    findings: [banditFindings],
    // https://bandit.readthedocs.io/en/latest/config.html
    configuration: {
      files: [
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.bandit'] },
        { path: /(?:^|\/)\.bandit$/, form: 'ini', under: ['bandit'] },
        { path: /(?:^|\/)\.?bandit\.ya?ml$/, form: 'yaml' },
      ],
      keys: {
        exclude_dirs: 'ignores',
        exclude: 'ignores',
        skips: 'ignores',
        tests: 'selects',
        targets: 'scope',
        level: 'maximum',
        confidence: 'maximum',
        baseline: 'lenient',
        '*.skips': 'ignores',
        '*.check_typed_exception': 'strict',
      },
    },
    does: { security: ['bandit'] },
    security: ['bandit'],
    unmistakable: ['bandit'],
    plain: ['bandit'],
    options: {
      bandit: {
        same: {
          '-x': '--exclude',
          '-s': '--skip',
          '-t': '--tests',
          '-r': '--recursive',
          '-b': '--baseline',
          '-c': '--configfile',
          '-l': '--severity-level low',
          '-ll': '--severity-level medium',
          '-lll': '--severity-level high',
          '-i': '--confidence-level low',
          '-ii': '--confidence-level medium',
          '-iii': '--confidence-level high',
        },
        levels: ['--severity-level', '--confidence-level'],
        soft: ['--exit-zero'],
        ignores: ['--exclude', '--skip', '--baseline'],
      },
    },
  },
  {
    name: 'black',
    url: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html',
    // https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html#configuration-via-a-file
    configuration: {
      files: [{ path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.black'] }],
      keys: {
        include: 'scope',
        exclude: 'ignores',
        'extend-exclude': 'ignores',
        'force-exclude': 'ignores',
        'line-length': 'maximum',
        fast: 'lenient',
        'skip-string-normalization': 'lenient',
        'skip-magic-trailing-comma': 'lenient',
        'skip-source-first-line': 'lenient',
      },
      same: [[/_/g, '-']],
    },
    does: { format: ['black'] },
    plain: ['black'],
    signs: {
      builds: [
        { kind: 'what', line: /^would reformat \S/ },
        { kind: 'closing', line: /^[1-9]\d{0,8} files? (?:would be reformatted|failed to reformat)/ },
      ],
    },
    failureKinds: { format: /^would reformat \S/ },
    options: {
      black: {
        same: { '-l': '--line-length', '-t': '--target-version' },
        strict: ['--check'],
        ignores: ['--extend-exclude', '--force-exclude'],
      },
    },
  },
  {
    name: 'isort',
    url: 'https://pycqa.github.io/isort/docs/configuration/options.html',
    signs: { builds: [{ kind: 'what', line: /^ERROR: \S{1,300} Imports are incorrectly sorted/ }] },
    failureKinds: { format: /^ERROR: \S{1,300} Imports are incorrectly sorted/ },

    configuration: {
      files: [
        { path: /(?:^|\/)\.isort\.cfg$/, form: 'ini', under: ['settings'] },
        { path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/, form: 'ini', under: ['isort', 'tool:isort'] },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.isort'] },
      ],
      keys: {
        skip: 'ignores',
        extend_skip: 'ignores',
        skip_glob: 'ignores',
        extend_skip_glob: 'ignores',
        skip_gitignore: 'lenient',
        filter_files: 'lenient',
        line_length: 'maximum',
      },
    },
    does: { format: ['isort'] },
    unmistakable: ['isort'],
    plain: ['isort'],
    options: {
      isort: {
        same: { '-c': '--check-only', '--check': '--check-only', '-l': '--line-length', '-s': '--skip' },
        strict: ['--check-only'],
        ignores: ['--skip', '--skip-glob', '--extend-skip'],
      },
    },
  },
  {
    name: 'yapf',
    url: 'https://github.com/google/yapf',
    does: { format: ['yapf'] },
    unmistakable: ['yapf'],
    options: {
      yapf: {
        same: { '-d': '--diff', '-r': '--recursive', '-e': '--exclude' },
        strict: ['--diff'],
        ignores: ['--exclude'],
      },
    },
  },

  { name: 'pytype', url: 'https://google.github.io/pytype/', does: { types: ['pytype'] } },

  {
    name: 'pydocstyle',
    url: 'https://www.pydocstyle.org/en/stable/usage.html',
    does: { lint: ['pydocstyle'] },
    configuration: {
      files: [
        { path: /(?:^|\/)\.pydocstyle(?:rc)?(?:\.ini)?$/, form: 'ini', under: ['pydocstyle'] },
        { path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/, form: 'ini', under: ['pydocstyle'] },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.pydocstyle'] },
      ],
      keys: {
        select: 'selects',
        ignore: 'ignores',
        'add-select': 'adds',
        'add-ignore': 'ignores',
        'ignore-decorators': 'ignores',
      },
      same: [[/_/g, '-']],
    },
  },
  {
    name: 'interrogate',
    url: 'https://interrogate.readthedocs.io/en/latest/',
    does: { lint: ['interrogate'] },
    options: {
      interrogate: {
        same: { '-e': '--exclude', '-f': '--fail-under' },
        ignores: ['--exclude', '--ignore-regex'],
      },
    },
    configuration: {
      files: [
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.interrogate'] },
        { path: /(?:^|\/)setup\.cfg$/, form: 'ini', under: ['tool:interrogate'] },
      ],
      keys: {
        'fail-under': 'minimum',
        exclude: 'ignores',
        'ignore-regex': 'ignores',
        'whitelist-regex': 'scope',
        'ignore-*': 'lenient',
      },
      same: [[/_/g, '-']],
    },
  },
  {
    name: 'pip-audit',
    url: 'https://github.com/pypa/pip-audit',
    failureKinds: { security: /^Found [1-9]\d{0,8} known vulnerabilit/ },
    signs: {
      builds: [
        { kind: 'why', line: /^Found [1-9]\d{0,8} known vulnerabilit/, after: { most: 8, across: true } },
      ],
    },

    findings: [
      findingsLine('pip-audit', [
        { line: /^No known vulnerabilities found\b/, count: none },
        { line: /^Found (\d{1,9}) known vulnerabilit(?:y|ies)\b/ },
      ]),
    ],
    does: { security: ['pip-audit'] },
    security: ['pip-audit'],
    options: {
      'pip-audit': {
        same: { '-S': '--strict', '-r': '--requirement', '-l': '--local' },
        strict: ['--strict'],
        soft: ['--dry-run', '--fix'],
        ignores: ['--ignore-vuln'],
      },
    },
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
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^\S{1,300}\.(?:rst|md|py|txt|ipynb)\S{0,200}:(?:\d{1,9}:)? {1,3}(?:WARNING|ERROR|SEVERE|CRITICAL): /,
        },
        {
          kind: 'why',
          line: /^(?:Warning, treated as error|Sphinx error|Extension error|Configuration error|Exception occurred):?/,
          after: { most: 3, like: /\S/ },
        },
        { kind: 'closing', line: /^build finished with problems/ },
      ],
    },
    failureKinds: {
      lint: /^build finished with problems, \d{1,9} warnings? \(with warnings treated as errors\)|^Warning, treated as error:/,
    },

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
    // https://github.com/jimporter/mike
    does: { deploy: ['mkdocs gh-deploy', 'mike deploy'] },
    signs: {
      builds: [
        { kind: 'why', line: /^(?:WARNING|ERROR) {1,3}- {1,2}\S/ },
        { kind: 'closing', line: /^(?:Aborted with|Exited with) (?:\d{1,9} )?[\w ,]{1,60}strict mode/ },
      ],
    },
    failureKinds: { lint: /^(?:Aborted|Exited) with (?:\d{1,9} )?[\w ,]{1,60}strict mode/ },

    options: { mkdocs: { same: { '-s': '--strict' }, strict: ['--strict'], soft: ['--no-strict'] } },
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
    name: 'vulture',
    url: 'https://github.com/jendrikseipp/vulture',
    does: { lint: ['vulture'] },
    options: { vulture: { ignores: ['--exclude', '--ignore-names'] } },
  },
];
