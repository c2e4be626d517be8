import { sharedBy, type Tool } from '../tool.ts';

/** Linters of prose, of settings and of messages, and what runs linters of all kinds. */
export const textLinters: readonly Tool[] = [
  {
    name: 'hadolint',
    url: 'https://github.com/hadolint/hadolint',
    signs: {
      suspect: /\b(?:DL|SC)\d{4} /,
      builds: [{ kind: 'why', line: /^\S{1,300}:\d{1,9} (?:DL|SC)\d{4} / }],
    },
    failureKinds: { lint: /^\S{1,300}:\d{1,9} (?:DL|SC)\d{4} / },

    // https://github.com/hadolint/hadolint#configure
    configuration: {
      files: [{ path: /(?:^|\/)\.?hadolint\.ya?ml$/, form: 'yaml' }],
      keys: {
        ignored: 'ignores',
        'failure-threshold': 'fails from',
        'no-fail': 'lenient',
        'strict-labels': 'strict',
        'disable-ignore-pragma': 'strict',
        'override.error': 'adds',
        'override.style': 'ignores',
        trustedRegistries: 'allows',
      },
    },
    does: { lint: ['hadolint'] },
    unmistakable: ['hadolint'],
    options: {
      hadolint: {
        same: { '-t': '--failure-threshold', '-c': '--config' },
        soft: ['--no-fail'],
        ignores: ['--ignore'],
      },
    },
  },
  {
    name: 'yamllint',
    url: 'https://yamllint.readthedocs.io/en/stable/',
    signs: {
      builds: [{ kind: 'why', line: /^\S{1,300}:\d{1,9}:\d{1,9}: \[(?:error|warning)\] \S/ }],
    },
    failureKinds: {
      lint: /^ {2}\d{1,9}:\d{1,9} {2,12}(?:error|warning) {2,}\S.* {2}\([\w-]{3,40}\)$|^\S{1,300}:\d{1,9}:\d{1,9}: \[(?:error|warning)\] \S/,
    },

    // https://yamllint.readthedocs.io/en/stable/configuration.html
    configuration: {
      files: [{ path: /(?:^|\/)\.yamllint(?:\.ya?ml)?$/, form: 'yaml' }],
      keys: {
        extends: 'inherits',
        ignore: 'ignores',
        'yaml-files': 'scope',
        'rules.*.ignore': 'ignores',
        'rules.*.level': 'level',
        'rules.*.max': 'maximum',
        'rules.*.max-*': 'maximum',
        'rules.*.allow-*': 'lenient',
        'rules.*.*': null,
        'rules.*': 'level',
      },
    },
    does: { lint: ['yamllint'] },
    unmistakable: ['yamllint'],
    options: {
      yamllint: {
        same: { '-s': '--strict', '-c': '--config-file', '-d': '--config-data' },
        strict: ['--strict'],
      },
    },
  },
  {
    name: 'markdownlint',
    url: 'https://github.com/DavidAnson/markdownlint-cli2',
    signs: { builds: [{ kind: 'why', line: /^\S{1,300}:\d{1,9}(?::\d{1,9})? (?:error )?MD\d{3}\// }] },
    failureKinds: { lint: /^\S{1,300}:\d{1,9}(?::\d{1,9})? (?:error )?MD\d{3}\// },

    // https://github.com/DavidAnson/markdownlint#optionsconfig and https://github.com/DavidAnson/markdownlint-cli2#configuration
    configuration: {
      files: [
        { path: /(?:^|\/)\.markdownlint\.jsonc?$/, form: 'script' },
        { path: /(?:^|\/)\.markdownlint\.ya?ml$/, form: 'yaml' },
        { path: /(?:^|\/)\.markdownlintrc$/, form: 'script' },
        { path: /(?:^|\/)\.markdownlint-cli2\.jsonc$/, form: 'script' },
        { path: /(?:^|\/)\.markdownlint-cli2\.yaml$/, form: 'yaml' },
        { path: /(?:^|\/)\.markdownlintignore$/, form: 'lines', beside: true },
      ],
      keys: {
        extends: 'inherits',
        lines: 'ignores',
        ignores: 'ignores',
        globs: 'scope',
        gitignore: 'lenient as usual',
        noInlineConfig: 'strict',
        customRules: 'adds',
        ...{ fix: null, frontMatter: null, modulePaths: null, noBanner: null, noProgress: null },
        ...{ outputFormatters: null, showFound: null, $schema: null },
        '*.line_length': 'maximum',
        '*.*': null,
        '*': 'level',
      },
      same: [[/^config\./, '']],
    },
    does: { lint: ['markdownlint', 'markdownlint-cli2'] },
    unmistakable: ['markdownlint'],
    options: {
      ...sharedBy(['markdownlint', 'markdownlint-cli2'], {
        same: { '-i': '--ignore', '-c': '--config', '-f': '--fix', '-p': '--ignore-path' },
        lenient: ['--fix'],
        ignores: ['--ignore', '--disable', '--ignore-path'],
      }),
    },
  },
  {
    name: 'actionlint',
    url: 'https://github.com/rhysd/actionlint/blob/main/docs/usage.md',
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^\S{1,300}\.ya?ml:\d{1,9}:\d{1,9}: .{1,600} \[[\w-]{3,30}\]$/,
          after: { most: 3, like: /^ *\d* ?\|/ },
        },
      ],
    },
    failureKinds: { lint: /^\S{1,300}\.ya?ml:\d{1,9}:\d{1,9}: .{1,600} \[[\w-]{3,30}\]$/ },

    // https://github.com/rhysd/actionlint/blob/main/docs/config.md
    configuration: {
      files: [{ path: /(?:^|\/)\.github\/actionlint\.ya?ml$/, form: 'yaml' }],
      keys: {
        'paths.**.ignore': 'ignores texts',
        'self-hosted-runner.labels': 'allows',
        'config-variables': 'allows',
      },
    },
    does: { lint: ['actionlint'] },
    unmistakable: ['actionlint'],
    options: { actionlint: { ignores: ['-ignore'] } },
  },
  {
    name: 'codespell',
    url: 'https://github.com/codespell-project/codespell',
    signs: { builds: [{ kind: 'why', line: /^\S{1,300}:\d{1,9}: \S{1,60} ==> \S/ }] },
    failureKinds: { lint: /^\S{1,300}:\d{1,9}: \S{1,60} ==> \S/ },

    // https://github.com/codespell-project/codespell#using-a-config-file
    configuration: {
      files: [
        { path: /(?:^|\/)(?:\.codespellrc|setup\.cfg)$/, form: 'ini', under: ['codespell'] },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.codespell'] },
      ],
      keys: {
        skip: 'ignores',
        builtin: 'selects',
        'check-filenames': 'strict',
        'check-hidden': 'strict',
        'ignore-words-list': 'allows',
        'ignore-regex': 'allows',
        'ignore-multiline-regex': 'allows',
        'uri-ignore-words-list': 'allows',
        'exclude-file': null,
      },
      same: [[/_/g, '-']],
    },
    does: { lint: ['codespell'] },
    unmistakable: ['codespell'],
    options: {
      codespell: {
        same: {
          '-S': '--skip',
          '-L': '--ignore-words-list',
          '-I': '--ignore-words',
          '-x': '--exclude-file',
          '-w': '--write-changes',
        },
        lenient: ['--write-changes'],
        ignores: ['--skip', '--exclude-file'],
        // Words of a dictionary are ordinary.
        allows: ['--ignore-words-list', '--ignore-words', '--ignore-regex'],
      },
    },
  },
  {
    name: 'commitlint',
    url: 'https://commitlint.js.org/reference/cli.html',
    signs: {
      builds: [{ kind: 'why', line: /^✖ {3}\S.{1,200} \[[\w-]{3,40}\]$/, before: { most: 1, like: /^⧗ / } }],
    },
    failureKinds: {
      lint: /^✖ {3}found [1-9]\d{0,8} problems?|^✖ {3}\S.{1,200} \[[a-z]{3,12}(?:-[a-z]{2,12}){1,4}\]$/,
    },

    // https://commitlint.js.org/reference/configuration.html
    configuration: {
      files: [
        { path: /(?:^|\/)commitlint\.config\.[cm]?[jt]s$/, form: 'script' },
        { path: /(?:^|\/)\.commitlintrc\.(?:json|[cm]?[jt]s)$/, form: 'script' },
        { path: /(?:^|\/)\.commitlintrc(?:\.ya?ml)?$/, form: 'yaml' },
        { path: /(?:^|\/)package\.json$/, form: 'script', under: ['commitlint'] },
      ],
      keys: {
        extends: 'inherits',
        plugins: 'adds',
        'rules.*': 'level',
        defaultIgnores: 'lenient by default',
      },
    },
    does: { lint: ['commitlint'] },
    unmistakable: ['commitlint'],
    options: { commitlint: { same: { '-s': '--strict' }, strict: ['--strict'] } },
  },
  {
    name: 'tflint',
    url: 'https://github.com/terraform-linters/tflint',
    // https://github.com/terraform-linters/tflint/blob/master/docs/user-guide/config.md
    configuration: {
      files: [{ path: /(?:^|\/)\.tflint\.hcl$/, form: 'assignments' }],
      keys: {
        'config.force': 'lenient',
        'config.disabled_by_default': 'lenient as usual',
        'rule.*.enabled': 'strict by default',
        'plugin.*.enabled': 'strict',
      },
    },
    signs: {
      suspect: /issue\(s\) found|\(\w+_\w+\)$/,
      builds: [
        { kind: 'closing', line: /^[1-9]\d{0,8} issue\(s\) found:$/ },
        {
          kind: 'why',
          line: /^(?:Error|Warning|Notice): .{1,300} \(\w{1,100}_\w{1,100}\)$/,
          since: /^[1-9]\d{0,8} issue\(s\) found:$/,
          after: { most: 2, like: /^(?:$| {2}(?:on |\d{1,6}: ))/, across: true },
        },
      ],
    },
    failureKinds: { lint: /^[1-9]\d{0,8} issue\(s\) found:$/ },
    does: { lint: ['tflint'] },
    unmistakable: ['tflint'],
    options: { tflint: { soft: ['--force'], ignores: ['--disable-rule'] } },
  },
  {
    name: 'ansible-lint',
    url: 'https://docs.ansible.com/projects/lint/',
    // https://docs.ansible.com/projects/lint/configuring/
    configuration: {
      files: [
        { path: /(?:^|\/)\.ansible-lint(?:\.ya?ml)?$/, form: 'yaml' },
        { path: /(?:^|\/)\.config\/ansible-lint\.ya?ml$/, form: 'yaml' },
        { path: /(?:^|\/)\.ansible-lint-ignore$/, form: 'lines', beside: true },
        { path: /(?:^|\/)\.config\/ansible-lint-ignore\.txt$/, form: 'lines', beside: true },
      ],
      keys: {
        lines: 'ignores texts',
        profile: 'level',
        strict: 'strict',
        exclude_paths: 'ignores',
        skip_list: 'ignores',
        warn_list: 'ignores',
        enable_list: 'adds',
        tags: 'selects',
        use_default_rules: 'strict by default',
        skip_action_validation: 'lenient',
        max_tasks: 'maximum',
        max_block_depth: 'maximum',
        'mock_*': 'allows',
        'only_builtins_allow_*': 'allows',
      },
      // https://docs.ansible.com/projects/lint/profiles/: each has the rules of those before it.
      levels: { min: 1, basic: 2, moderate: 2.2, safety: 2.4, shared: 2.6, production: 3 },
    },
    // In full, and as `--format brief` has it.
    signs: {
      builds: [
        {
          kind: 'why',
          since: /^WARNING {2}Listing \d{1,9} violation/,
          line: /^[a-z][a-z-]{2,40}\[[\w -]{1,40}\]: \S/,
          after: { most: 1, like: /:\d{1,9}/ },
        },
        {
          kind: 'why',
          line: /^\S{1,300}\.ya?ml:\d{1,9}(?::\d{1,9})?: (?!(?:warning|error|note|info)\b)[a-z][a-z-]{2,40}(?:\[[\w-]{1,40}\])?(?:$|: )/,
        },
        { kind: 'closing', line: /^Failed: [1-9]\d{0,8} failure\(s\), \d{1,9} warning\(s\) / },
      ],
      suspect: /\.ya?ml:\d|^[a-z][a-z-]{2,40}\[/,
    },
    failureKinds: { lint: /^Failed: [1-9]\d{0,8} failure\(s\), \d{1,9} warning\(s\) / },
    does: { lint: ['ansible-lint'] },
    options: {
      'ansible-lint': {
        same: { '-x': '--skip-list', '-w': '--warn-list', '-s': '--strict', '-t': '--tags' },
        strict: ['--strict'],
        lenient: ['--fix'],
        ignores: ['--skip-list', '--warn-list', '--exclude'],
      },
    },
  },

  { name: 'Lefthook', url: 'https://lefthook.dev/usage/', umbrella: /^lefthook/ },

  {
    name: 'sqlfluff',
    url: 'https://docs.sqlfluff.com/en/stable/reference/cli.html',
    does: { lint: ['sqlfluff'] },
    signs: {
      suspect: /^L: +\d/,
      builds: [
        {
          kind: 'why',
          line: /^L: {1,9}\d{1,6} \| P: {1,9}\d{1,6} \| {1,3}[A-Z]{1,4}\d{0,3} \| /,
          after: { most: 2, like: /^ {8,}\| / },
        },
      ],
    },
    failureKinds: { lint: /^L: {1,9}\d{1,6} \| P: {1,9}\d{1,6} \| {1,3}[A-Z]{1,4}\d{0,3} \| / },
    // https://docs.sqlfluff.com/en/stable/configuration/default_configuration.html
    configuration: {
      files: [
        { path: /(?:^|\/)(?:\.sqlfluff|setup\.cfg|tox\.ini|pep8\.ini)$/, form: 'ini', under: ['sqlfluff'] },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.sqlfluff.core'] },
        { path: /(?:^|\/)\.sqlfluffignore$/, form: 'lines', beside: true },
      ],
      keys: {
        lines: 'ignores',
        rules: 'selects',
        exclude_rules: 'ignores',
        ignore: 'ignores',
        warnings: 'ignores',
        max_line_length: 'maximum',
        warn_unused_ignores: 'strict',
        disable_noqa: 'strict',
        large_file_skip_fail: 'strict',
        ignore_templated_areas: 'lenient by default',
      },
    },
    options: {
      sqlfluff: {
        same: { '-e': '--exclude-rules' },
        soft: ['--nofail'],
        ignores: ['--ignore', '--exclude-rules'],
      },
    },
  },
  {
    name: 'CSpell',
    url: 'https://cspell.org/docs/getting-started',
    signs: { builds: [{ kind: 'why', line: /^\S{1,300}:\d{1,9}:\d{1,9} - Unknown word / }] },
    failureKinds: { lint: /^(?:Error: )?\S{1,300}:\d{1,9}:\d{1,9} - Unknown word / },

    does: { lint: ['cspell'] },
    // https://cspell.org/docs/Configuration/properties
    configuration: {
      files: [
        { path: /(?:^|\/)\.?cspell(?:\.config)?\.(?:jsonc?|[cm]?js)$/, form: 'script' },
        { path: /(?:^|\/)\.?cspell(?:\.config)?\.ya?ml$/, form: 'yaml' },
      ],
      keys: {
        import: 'inherits',
        files: 'scope',
        ignorePaths: 'ignores',
        enabled: 'strict by default',
        flagWords: 'adds',
        minWordLength: 'maximum',
        caseSensitive: 'strict',
        words: 'allows',
        ignoreWords: 'allows',
        ignoreRegExpList: 'allows',
        'overrides.enabled': 'strict by default',
      },
    },
    options: {
      cspell: {
        same: { '-e': '--exclude' },
        soft: ['--no-exit-code'],
        lenient: ['--no-must-find-files'],
        ignores: ['--exclude'],
      },
    },
  },
  {
    name: 'typos',
    url: 'https://github.com/crate-ci/typos',
    failureKinds: { lint: /^error: `\S{1,60}` should be `/ },

    does: { lint: ['typos'] },
    // https://github.com/crate-ci/typos/blob/master/docs/reference.md
    configuration: {
      files: [
        {
          path: /(?:^|\/)[_.]?typos\.toml$/,
          form: 'toml',
          listed: ['default.extend-words', 'default.extend-identifiers'],
        },
        { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.typos'] },
        {
          path: /(?:^|\/)Cargo\.toml$/,
          form: 'toml',
          under: ['workspace.metadata.typos', 'package.metadata.typos'],
        },
      ],
      keys: {
        'files.extend-exclude': 'ignores',
        'default.check-*': 'strict by default',
        'type.*.check-*': 'strict by default',
        'default.extend-words': 'allows',
        'default.extend-identifiers': 'allows',
        'default.extend-ignore-*': 'allows',
      },
    },
    options: {
      typos: { same: { '-w': '--write-changes' }, lenient: ['--write-changes'], ignores: ['--exclude'] },
    },
  },
  {
    name: 'lychee',
    url: 'https://lychee.cli.rs/guides/config/',
    signs: {
      builds: [{ kind: 'why', line: /^(?:\* )?(?:✗ )?\[(?:[45]\d\d|ERROR|TIMEOUT|ERR)\] (?:<?https?:|\S)/ }],
    },
    failureKinds: { lint: /^(?:\* )?(?:✗ )?\[(?:[45]\d\d|ERROR|TIMEOUT|ERR)\] <?(?:https?|file):/ },

    does: { lint: ['lychee'] },
    options: {
      lychee: { soft: ['--offline'], ignores: ['--exclude', '--exclude-path'], retries: ['--max-retries'] },
    },
    configuration: {
      files: [
        { path: /(?:^|\/)\.?lychee\.toml$/, form: 'toml' },
        { path: /(?:^|\/)\.lycheeignore$/, form: 'lines', beside: true },
      ],
      keys: {
        // Which addresses answer is not in the hands of a change.
        ...{ lines: 'allows', exclude: 'allows', accept: 'allows' },
        exclude_path: 'ignores',
        'exclude_*': 'lenient as usual',
        offline: 'lenient',
        insecure: 'lenient',
        skip_missing: 'lenient',
        accept_timeouts: 'lenient',
        require_https: 'strict',
        include_fragments: 'strict',
      },
    },
  },
  {
    name: 'Vale',
    url: 'https://vale.sh/docs/cli',
    does: { lint: ['vale'] },
    options: { vale: { soft: ['--no-exit'] } },
  },
  {
    name: 'other checkers of links',
    url: 'https://linkchecker.github.io/linkchecker/',
    does: { lint: ['linkchecker', 'muffet', 'htmlproofer', 'markdown-link-check'] },
    options: {
      ...sharedBy(['linkchecker', 'muffet', 'htmlproofer'], {
        soft: ['--disable-external'],
        ignores: [
          '--exclude',
          '--exclude-path',
          '--exclude-link',
          '--ignore-url',
          '--ignore-urls',
          '--ignore-files',
        ],
        retries: ['--max-retries'],
      }),
    },
  },
  {
    name: 'puppet-lint',
    url: 'https://github.com/puppetlabs/puppet-lint',
    does: { lint: ['puppet-lint'] },
    options: { 'puppet-lint': { strict: ['--fail-on-warnings'], lenient: ['--fix'] } },
  },
  {
    name: 'editorconfig-checker',
    url: 'https://github.com/editorconfig-checker/editorconfig-checker',
    does: { lint: ['editorconfig-checker'] },
    options: {
      ...sharedBy(['editorconfig-checker', 'ec'], { soft: ['-dry-run'], ignores: ['-exclude'] }),
    },
  },
  {
    name: 'linters of Kubernetes',
    url: 'https://github.com/yannh/kubeconform',
    failureKinds: {
      lint: /^Error: [1-9]\d{0,8} chart\(s\) linted, [1-9]\d{0,8} chart\(s\) failed|^\S.{0,300} - \w{1,80} \S{1,200} is invalid: (?:problem validating schema|For field )/,
    },
    does: {
      lint: ['kubeconform', 'kubeval', 'kube-linter', 'kube-score', 'helm lint', 'ct lint', 'conftest'],
    },
    options: {
      ...sharedBy(['kubeconform', 'kubeval'], {
        strict: ['-strict', '--strict'],
        lenient: ['-ignore-missing-schemas', '--ignore-missing-schemas'],
        ignores: ['-skip'],
      }),
      ...sharedBy(['kube-linter', 'kube-score'], {
        strict: ['--exit-one-on-warning'],
        ignores: ['--exclude', '--ignore-test'],
      }),
      ...sharedBy(['helm', 'ct'], { strict: ['--strict'] }),
      ...sharedBy(['conftest'], { strict: ['--fail-on-warn'], soft: ['--no-fail'] }),
    },
  },
  {
    name: 'REUSE',
    url: 'https://reuse.readthedocs.io/en/stable/man/reuse-lint.html',
    does: { lint: ['reuse lint', 'reuse lint-file', 'reuse-action'] },
    signs: {
      suspect: /^The following files have no |' found in:$|not compliant with version/,
      builds: [
        {
          kind: 'why',
          line: /^(?:The following files have no (?:copyright|licens)\w{0,8}.{0,40}:|'[\w.+-]{1,80}' found in:)$/,
          after: { most: 8, like: /^ ?\*? ?\S/ },
        },
        { kind: 'closing', line: /^Unfortunately, your project is not compliant with version \d/ },
      ],
    },
    failureKinds: { lint: /^Unfortunately, your project is not compliant with version \d/ },
  },
];
