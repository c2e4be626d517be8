import { sharedBy, type Tool } from '../tool.ts';

/** Linters of prose, of settings and of messages, and what runs linters of all kinds. */
export const textLinters: readonly Tool[] = [
  {
    name: 'hadolint',
    url: 'https://github.com/hadolint/hadolint',
    options: {
      hadolint: {
        same: { '-t': '--failure-threshold', '-c': '--config' },
        soft: ['--no-fail'],
        ignores: ['--ignore'],
      },
    },
    does: { lint: ['hadolint'] },
    unmistakable: ['hadolint'],
  },
  {
    name: 'yamllint',
    url: 'https://yamllint.readthedocs.io/en/stable/',
    options: {
      yamllint: {
        same: { '-s': '--strict', '-c': '--config-file', '-d': '--config-data' },
        strict: ['--strict'],
      },
    },
    does: { lint: ['yamllint'] },
    unmistakable: ['yamllint'],
  },
  {
    name: 'markdownlint',
    url: 'https://github.com/DavidAnson/markdownlint-cli2',
    options: {
      ...sharedBy(['markdownlint', 'markdownlint-cli2'], {
        same: { '-i': '--ignore', '-c': '--config', '-f': '--fix', '-p': '--ignore-path' },
        lenient: ['--fix'],
        ignores: ['--ignore', '--disable', '--ignore-path'],
      }),
    },
    does: { lint: ['markdownlint', 'markdownlint-cli2'] },
    unmistakable: ['markdownlint'],
  },
  {
    name: 'actionlint',
    url: 'https://github.com/rhysd/actionlint/blob/main/docs/usage.md',
    options: { actionlint: { ignores: ['-ignore'] } },
    does: { lint: ['actionlint'] },
    unmistakable: ['actionlint'],
  },
  {
    name: 'codespell',
    url: 'https://github.com/codespell-project/codespell',
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
        ignores: ['--skip', '--ignore-words-list', '--exclude-file'],
      },
    },
    does: { lint: ['codespell'] },
    unmistakable: ['codespell'],
  },
  {
    name: 'commitlint',
    url: 'https://commitlint.js.org/reference/cli.html',
    options: { commitlint: { same: { '-s': '--strict' }, strict: ['--strict'] } },
    does: { lint: ['commitlint'] },
    unmistakable: ['commitlint'],
  },
  {
    name: 'tflint',
    url: 'https://github.com/terraform-linters/tflint',
    options: { tflint: { soft: ['--force'], ignores: ['--disable-rule'] } },
    does: { lint: ['tflint'] },
    unmistakable: ['tflint'],
  },
  {
    name: 'ansible-lint',
    url: 'https://docs.ansible.com/projects/lint/',
    options: {
      'ansible-lint': {
        same: { '-x': '--skip-list', '-w': '--warn-list', '-s': '--strict', '-t': '--tags' },
        strict: ['--strict'],
        lenient: ['--fix'],
        ignores: ['--skip-list', '--warn-list', '--exclude'],
      },
    },
    does: { lint: ['ansible-lint'] },
  },
  {
    name: 'pre-commit',
    url: 'https://pre-commit.com/#pre-commit-run',
    options: {
      ...sharedBy(['pre-commit', 'prek'], { same: { '-a': '--all-files' } }),
    },
    does: { lint: ['pre-commit', 'prek'] },
    umbrella: /^(?:pre-commit|prek)/,
    widens: ['--all-files'],
    prepares: { 'pre-commit': ['install', 'install-hooks', 'autoupdate', 'gc', 'clean'] },
    mirrors: /^mirrors-|-pre-commit(?:-mirror)?$/g,
    tasks: { file: /^\.pre-commit-config\.ya?ml$/, form: 'names', callers: /^(?:pre-commit|prek)$/ },
    // https://pre-commit.com/#temporarily-disabling-hooks
    variables: [{ names: ['SKIP'], taken: /^pre-commit\b|^prek\b/, option: '--skip' }],
  },
  { name: 'Lefthook', url: 'https://lefthook.dev/usage/', umbrella: /^lefthook/ },
  {
    name: 'Trunk',
    url: 'https://docs.trunk.io/code-quality',
    replaces: { as: /^(?:trunk|trunk-io\/trunk-action)$/, tools: /./ },
  },
  {
    name: 'Super-Linter',
    url: 'https://github.com/super-linter/super-linter',
    replaces: { as: /^super-linter\/super-linter(?:\/slim)?$/, tools: /./ },
  },
  {
    name: 'MegaLinter',
    url: 'https://megalinter.io/latest/',
    does: { lint: ['oxsecurity/megalinter'] },
    replaces: { as: /^oxsecurity\/megalinter\S*$/, tools: /./ },
  },
  {
    name: 'cspell',
    url: 'https://cspell.org/docs/Commands/',
    does: { lint: ['cspell'] },
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
    does: { lint: ['typos'] },
    options: {
      typos: { same: { '-w': '--write-changes' }, lenient: ['--write-changes'], ignores: ['--exclude'] },
    },
  },
  {
    name: 'Vale',
    url: 'https://vale.sh/docs/cli',
    does: { lint: ['vale'] },
    options: { vale: { soft: ['--no-exit'] } },
  },
  {
    name: 'lychee and other checkers of links',
    url: 'https://lychee.cli.rs/guides/cli/',
    does: { lint: ['lychee', 'linkchecker', 'muffet', 'htmlproofer', 'markdown-link-check'] },
    options: {
      ...sharedBy(['lychee', 'linkchecker', 'muffet', 'htmlproofer'], {
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
];
