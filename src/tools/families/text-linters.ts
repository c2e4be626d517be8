import type { Tool } from '../tool.ts';

/** Linters of prose, of settings and of messages, and what runs linters of all kinds. */
export const textLinters: readonly Tool[] = [
  {
    name: 'hadolint',
    url: 'https://github.com/hadolint/hadolint',
    does: { lint: ['hadolint'] },
    unmistakable: ['hadolint'],
  },
  {
    name: 'yamllint',
    url: 'https://yamllint.readthedocs.io/en/stable/',
    does: { lint: ['yamllint'] },
    unmistakable: ['yamllint'],
  },
  {
    name: 'markdownlint',
    url: 'https://github.com/DavidAnson/markdownlint-cli2',
    does: { lint: ['markdownlint', 'markdownlint-cli2'] },
    unmistakable: ['markdownlint'],
  },
  {
    name: 'actionlint',
    url: 'https://github.com/rhysd/actionlint/blob/main/docs/usage.md',
    does: { lint: ['actionlint'] },
    unmistakable: ['actionlint'],
  },
  {
    name: 'codespell',
    url: 'https://github.com/codespell-project/codespell',
    does: { lint: ['codespell'] },
    unmistakable: ['codespell'],
  },
  {
    name: 'commitlint',
    url: 'https://commitlint.js.org/reference/cli.html',
    does: { lint: ['commitlint'] },
    unmistakable: ['commitlint'],
    // https://commitlint.js.org/reference/configuration.html; a level is 0, 1 or 2
    configuration: {
      files: [
        { path: /(?:^|\/)(?:commitlint\.config|\.commitlintrc)\.[cm]?[jt]s$/, form: 'script' },
        { path: /(?:^|\/)\.commitlintrc(?:\.json)?$/, form: 'script' },
        { path: /(?:^|\/)\.commitlintrc\.ya?ml$/, form: 'yaml' },
        { path: /(?:^|\/)package\.json$/, form: 'script', under: ['commitlint'] },
      ],
      keys: { extends: 'inherits', 'rules.<rule>': 'level', defaultIgnores: 'lenient by default' },
    },
  },
  {
    name: 'tflint',
    url: 'https://github.com/terraform-linters/tflint',
    does: { lint: ['tflint'] },
    unmistakable: ['tflint'],
  },
  {
    name: 'ansible-lint',
    url: 'https://docs.ansible.com/projects/lint/',
    does: { lint: ['ansible-lint'] },
  },
  {
    name: 'pre-commit',
    url: 'https://pre-commit.com/#pre-commit-run',
    does: { lint: ['pre-commit', 'prek'] },
    umbrella: /^(?:pre-commit|prek)/,
    widens: ['--all-files'],
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
    replaces: { as: /^oxsecurity\/megalinter\S*$/, tools: /./ },
  },
];
