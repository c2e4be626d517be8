import { sharedBy, type Tool } from '../tool.ts';

/** What runs the linters of others. */
export const linterRunners: readonly Tool[] = [
  {
    name: 'pre-commit',
    url: 'https://pre-commit.com/#pre-commit-run',
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^\S.{2,78}\.{3,80}Failed$/,
          after: {
            most: 8,
            across: true,
            until: /\.{3,80}(?:Passed|Failed|Skipped|\(no files to check\)Skipped)$/,
          },
        },
      ],
    },
    failureKinds: {
      format: /^- files were modified by this hook$/,
      lint: /^\S.{2,78}\.{3,80}Failed$|^- hook id: /,
    },

    // https://pre-commit.com/#adding-pre-commit-plugins-to-your-project and https://pre-commit.ci/#configuration
    configuration: {
      files: [{ path: /(?:^|\/)\.pre-commit-config\.ya?ml$/, form: 'yaml' }],
      keys: {
        exclude: 'ignores',
        'ci.skip': 'ignores',
        'repos.hooks.id': 'check',
        'repos.hooks.alias': 'called',
        'repos.hooks.name': 'called',
        'repos.hooks.entry': 'called',
        'repos.hooks.args': 'options',
        'repos.hooks.additional_dependencies': 'packages',
        'repos.hooks.exclude': 'ignores',
        'repos.hooks.exclude_types': 'ignores',
        'repos.hooks.stages': 'level',
      },
      // Unless it is asked for another one, `pre-commit run` runs the stage of commits.
      levels: { manual: 0, push: 1, 'pre-push': 1, commit: 3, 'pre-commit': 3 },
      // A hook may come from another place.
      same: [[/^repos(?:\[[^\]]*\])?\.hooks/, 'repos.hooks']],
    },
    does: { lint: ['pre-commit', 'prek'] },
    umbrella: /^(?:pre-commit|prek)/,
    manifests: /^\.pre-commit-config\.ya?ml$/i,
    widens: ['--all-files'],
    // https://pre-commit.com/#temporarily-disabling-hooks
    variables: [{ names: ['SKIP'], taken: /^pre-commit\b|^prek\b/, option: '--skip' }],
    tasks: { file: /^\.pre-commit-config\.ya?ml$/, form: 'names', callers: /^(?:pre-commit|prek)$/ },
    mirrors: /^mirrors-|-pre-commit(?:-mirror)?$/g,
    prepares: { 'pre-commit': ['install', 'install-hooks', 'autoupdate', 'gc', 'clean'] },
    options: {
      ...sharedBy(['pre-commit', 'prek'], { same: { '-a': '--all-files' } }),
    },
  },
  {
    name: 'Trunk',
    url: 'https://docs.trunk.io/code-quality',
    signs: {
      builds: [
        // lintrunner: https://github.com/suo/lintrunner
        {
          kind: 'why',
          line: /^>>> (?:Lint for |General linter failure)/,
          after: { most: 7, across: true, until: /^>>> / },
        },
      ],
    },
    failureKinds: { lint: /^>>> (?:Lint for |General linter failure)/ },

    replaces: { as: /^(?:trunk|trunk-io\/trunk-action)$/, tools: /./ },
  },
  {
    name: 'Super-Linter',
    url: 'https://github.com/super-linter/super-linter',
    replaces: { as: /^super-linter\/super-linter(?:\/slim)?$/, tools: /./ },
    // https://github.com/super-linter/super-linter#configure-super-linter
    inputs: Object.fromEntries(
      ['super-linter/super-linter', 'super-linter/super-linter/slim', 'github/super-linter'].map((action) => [
        action,
        { soft: ['DISABLE_ERRORS'], widens: ['VALIDATE_ALL_CODEBASE'] },
      ]),
    ),
  },
  {
    name: 'MegaLinter',
    url: 'https://megalinter.io/latest/',
    does: { lint: ['oxsecurity/megalinter'] },
    // https://megalinter.io/latest/config-file/
    configuration: {
      files: [{ path: /(?:^|\/)\.mega-linter\.ya?ml$/, form: 'yaml' }],
      keys: {
        EXTENDS: 'inherits',
        ENABLE: 'selects',
        ENABLE_LINTERS: 'selects',
        DISABLE: 'ignores',
        DISABLE_LINTERS: 'ignores',
        DISABLE_ERRORS_LINTERS: 'ignores',
        EXCLUDED_DIRECTORIES: 'ignores',
        ADDITIONAL_EXCLUDED_DIRECTORIES: 'ignores',
        VALIDATE_ALL_CODEBASE: 'strict by default',
        DISABLE_ERRORS: 'lenient',
        '*_DISABLE_ERRORS': 'lenient',
        '*_DISABLE_ERRORS_IF_LESS_THAN': 'maximum',
        FILTER_REGEX_EXCLUDE: 'ignores',
        '*_FILTER_REGEX_EXCLUDE': 'ignores',
        '*_CLI_LINT_MODE': null,
      },
    },
    replaces: { as: /^oxsecurity\/megalinter\S*$/, tools: /./ },
  },
];
