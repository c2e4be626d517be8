import { describe, expect, test } from '@jest/globals';
import { type SettingRow, told } from './changed-settings.ts';

/** Settings of linters of texts and of what runs linters: what lets more pass, and what does not. */
const rows: SettingRow[] = [
  // hadolint
  [
    '.hadolint.yaml',
    'failure-threshold: info\nignored: [DL3008]\n',
    'failure-threshold: error\nno-fail: true\nignored: [DL3008, DL3002]\n',
    'debt: hadolint: failure-threshold info → error',
    'debt: hadolint: ignored now leaves out DL3002',
    'debt: hadolint: no-fail not set → true',
  ],
  ['.hadolint.yaml', 'ignored:\n  - DL3008\n', 'ignored: []\nformat: json\n'],
  // yamllint
  [
    '.yamllint',
    'extends: default\nrules:\n  line-length:\n    max: 80\n',
    'extends: default\nignore: |\n  charts/\n  vendor/\nrules:\n  line-length:\n    max: 120\n  truthy: disable\n  braces:\n    min-spaces-inside: 0\n',
    'debt: yamllint: rules.line-length.max 80 → 120',
    'debt: yamllint: ignore now leaves out charts/, vendor/',
    'debt: yamllint: rules.truthy not set → disable',
  ],
  [
    '.yamllint.yml',
    'rules:\n  truthy: disable\n',
    'rules:\n  truthy: enable\n  braces:\n    min-spaces-inside: 0\n',
  ],
  // markdownlint
  [
    '.markdownlint.json',
    '{ "default": true, "MD013": { "line_length": 80 } }',
    '{ "default": true, "MD013": { "line_length": 120, "tables": false }, "MD033": false }',
    'debt: markdownlint: MD013.line_length 80 → 120',
    'debt: markdownlint: MD033 not set → false',
  ],
  [
    '.markdownlint-cli2.yaml',
    'config:\n  MD033: false\nfix: true\n',
    'config:\n  MD033: false\nfix: false\nignores: [docs/old]\n',
    'debt: markdownlint: ignores now leaves out docs/old',
  ],
  [
    '.markdownlint-cli2.jsonc',
    '{ "config": { "MD033": false } }',
    '{ // all\n "config": {}, "noBanner": false }',
  ],
  // actionlint, commitlint
  [
    '.github/actionlint.yaml',
    'self-hosted-runner:\n  labels: [a]\n',
    'self-hosted-runner:\n  labels: [a, b]\npaths:\n  .github/workflows/ci.yml:\n    ignore:\n      - "shellcheck reported issue, .+"\n',
    'note: actionlint: self-hosted-runner.labels now allows b',
    'debt: actionlint: paths..github/workflows/ci.yml.ignore now leaves out shellcheck reported issue, .+',
  ],
  [
    '.github/actionlint.yaml',
    'config-variables: null\n',
    'config-variables: null\nself-hosted-runner:\n  labels: []\n',
  ],
  [
    'commitlint.config.js',
    "module.exports = { extends: ['x'], rules: { 'body-max-line-length': [2, 'always', 100] } };",
    "module.exports = { extends: ['x'], rules: { 'body-max-line-length': [0], 'type-enum': [1, 'always'] } };",
    'debt: commitlint: rules.body-max-line-length 2 → 0',
  ],
  ['.commitlintrc.yml', 'rules:\n  a: [1, always]\n', 'rules:\n  a: [2, always]\n'],
  // Spelling: words are ordinary
  [
    'setup.cfg',
    '[codespell]\nskip = a\nignore-words-list = ned\n',
    '[codespell]\nskip = a,src\nignore-words-list = ned,crate\n',
    'debt: codespell: skip now leaves out src',
    'note: codespell: ignore-words-list now allows crate',
  ],
  ['.codespellrc', '[codespell]\nskip = a,b\n', '[codespell]\nskip = b\n'],
  [
    'cspell.json',
    '{ "words": ["docket"], "ignorePaths": [] }',
    '{ "words": ["docket", "ruff"], "ignorePaths": ["src/old/**"] }',
    'note: CSpell: words now allows ruff',
    'debt: CSpell: ignorePaths now leaves out src/old/**',
  ],
  ['cspell.json', '{ "words": ["b", "a"] }', '{ "words": ["a", "b"], "language": "en" }'],
  [
    '_typos.toml',
    '[default.extend-words]\nnd = "nd"\n',
    '[default.extend-words]\nnd = "nd"\nfo = "fo"\n[files]\nextend-exclude = ["src/old"]\n',
    'note: typos: default.extend-words now allows fo',
    'debt: typos: files.extend-exclude now leaves out src/old',
  ],
  ['typos.toml', '[files]\nextend-exclude = ["a"]\n', '[files]\nextend-exclude = []\n'],
  [
    'lychee.toml',
    'exclude = ["a.example"]\n',
    'exclude = ["a.example", "b.example"]\nexclude_path = ["docs"]\n',
    'note: lychee: exclude now allows b.example',
    'debt: lychee: exclude_path now leaves out docs',
  ],
  ['lychee.toml', 'max_retries = 2\n', 'max_retries = 3\n'],
  // Infrastructure
  [
    '.tflint.hcl',
    'plugin "aws" {\n  enabled = true\n}\nrule "terraform_naming_convention" {\n  enabled = true\n}\n',
    'config {\n  force = true\n}\nrule "terraform_naming_convention" {\n  enabled = false\n}\n',
    'debt: tflint: plugin.aws.enabled true → not set',
    'debt: tflint: rule.terraform_naming_convention.enabled true → false',
    'debt: tflint: config.force not set → true',
  ],
  ['.tflint.hcl', 'rule "a" {\n  enabled = false\n}\n', '# all\nrule "a" {\n  enabled = true\n}\n'],
  [
    '.ansible-lint',
    'profile: production\nskip_list: []\n',
    'profile: basic\nskip_list:\n  - yaml\nmock_roles: [a.b]\n',
    'debt: ansible-lint: profile production → basic',
    'debt: ansible-lint: skip_list now leaves out yaml',
    'note: ansible-lint: mock_roles now allows a.b',
  ],
  ['.ansible-lint-ignore', 'a.yml yaml # why\n', 'a.yml yaml\n'],
  // sqlfluff
  [
    '.sqlfluff',
    '[sqlfluff]\nrules = all\nexclude_rules = LT01\n',
    '[sqlfluff]\nrules = all\nexclude_rules = LT01,AM04\n',
    'debt: sqlfluff: exclude_rules now leaves out AM04',
  ],
  [
    '.sqlfluff',
    '[sqlfluff]\nexclude_rules = LT01\n',
    '[sqlfluff]\nexclude_rules = LT01\ndialect = postgres\n',
  ],
  // MegaLinter
  [
    '.mega-linter.yml',
    'DISABLE_LINTERS: [A]\n',
    'DISABLE_LINTERS: [A, B]\nPYTHON_RUFF_DISABLE_ERRORS: true\n',
    'debt: MegaLinter: DISABLE_LINTERS now leaves out B',
    'debt: MegaLinter: PYTHON_RUFF_DISABLE_ERRORS not set → true',
  ],
  ['.mega-linter.yml', 'DISABLE_ERRORS: true\n', 'DISABLE_ERRORS: false\nAPPLY_FIXES: none\n'],
];

test.each(rows)('%s: %j → %j', (path, before, after, ...found) => {
  expect(told(path, before, after)).toEqual(found);
});

describe('hooks of pre-commit', () => {
  const path = '.pre-commit-config.yaml';
  const hooks = (...ids: string[]): string =>
    `repos:\n${ids.map((id) => `- repo: https://example.org/${id}\n  rev: v1\n  hooks:\n  - id: ${id}\n`).join('')}`;

  test('are lost when they are removed', () => {
    expect(told(path, hooks('bandit', 'yamllint'), hooks('yamllint'))).toEqual([
      'debt: pre-commit: bandit is removed',
    ]);
  });

  test('go on under another name, or by a tool that does the same', () => {
    expect(told(path, hooks('ruff'), hooks('ruff-check'))).toEqual([]);
    expect(told(path, hooks('flake8', 'isort'), hooks('ruff'))).toEqual([]);
    expect(told(path, hooks('black'), hooks('ruff-format'))).toEqual([]);
  });

  test('go on where they move to another place, or where a workflow runs the tool itself', () => {
    const local = 'repos:\n- repo: local\n  hooks:\n  - id: bandit\n    name: Safe\n    language: system\n';
    expect(told(path, hooks('bandit'), local)).toEqual([]);
    expect(told(path, local, local.replace('name: Safe', 'name: Bandit'))).toEqual([]);
    expect(told(path, hooks('mypy', 'yamllint'), hooks('yamllint'))).toEqual([
      'note: pre-commit: mypy is removed',
    ]);
  });

  test('run for less, or only when they are asked for', () => {
    const edited = `exclude: ^(docs|src/old)/\n${hooks('mypy')}    args: [--ignore-missing-imports]\n    exclude: ^tests/\n    stages: [manual]\nci:\n  skip: [mypy]\n`;
    expect(told(path, `exclude: ^(docs)/\n${hooks('mypy')}`, edited)).toEqual([
      'debt: pre-commit: exclude now leaves out src/old',
      'debt: pre-commit: repos[https://example.org/mypy].hooks[mypy].exclude now leaves out tests/',
      'debt: pre-commit: repos[https://example.org/mypy].hooks[mypy].stages not set → manual',
      'debt: pre-commit: ci.skip now leaves out mypy',
    ]);
  });

  test('lose what a plug-in of their tool checks', () => {
    const using = (...packages: string[]): string =>
      `${hooks('flake8', 'yamllint')}`.replace(
        '  - id: flake8\n',
        `  - id: flake8\n    additional_dependencies:\n${packages.map((each) => `    - ${each}\n`).join('')}`,
      );
    const before = using('flake8-bugbear==24.1', 'flake8-docstrings', 'tomli');
    expect(told(path, before, using('flake8-docstrings'))).toEqual([
      'debt: pre-commit: repos[https://example.org/flake8].hooks[flake8].additional_dependencies no longer has flake8-bugbear',
    ]);
    expect(told(path, before, using('tomli', 'flake8-docstrings==1.7', 'flake8-bugbear>=25'))).toEqual([]);
    expect(told(path, before, hooks('yamllint'))).toEqual(['debt: pre-commit: flake8 is removed']);
    const eslint = (name: string): string =>
      `${hooks('eslint')}    additional_dependencies: [eslint@9, '@acme/${name}@1.2.3']\n`;
    expect(told(path, eslint('eslint-plugin-shop'), eslint('types'))).toEqual([
      'debt: pre-commit: repos[https://example.org/eslint].hooks[eslint].additional_dependencies no longer has @acme/eslint-plugin-shop',
    ]);
  });

  test('may become newer', () => {
    expect(told(path, hooks('mypy'), hooks('mypy').replace('v1', 'v2'))).toEqual([]);
  });
});
