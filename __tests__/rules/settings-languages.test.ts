import { expect, test } from '@jest/globals';
import { type SettingRow, told } from './changed-settings.ts';

/** Settings of tools of Go, Rust, Ruby, PHP, Swift and shells: what lets more pass, and what does not. */
const rows: SettingRow[] = [
  // golangci-lint: https://golangci-lint.run/docs/linters/configuration/
  [
    '.golangci.yaml',
    'run:\n  timeout: 5m\nlinters-settings:\n  forbidigo:\n    forbid:\n      - p: ^testing.T.Skip\n        pkg: ^testing$\n    analyze-types: true\n  nolintlint:\n    allow-leading-space: false\n',
    'run:\n  timeout: 5m\nlinters-settings:\n  forbidigo: {}\n',
    'debt: golangci-lint: linters-settings.forbidigo.forbid.p no longer has testing.T.Skip',
    'debt: golangci-lint: linters-settings.forbidigo.analyze-types true → not set',
    'debt: golangci-lint: linters-settings.nolintlint.allow-leading-space false → not set',
  ],
  // golangci-lint
  [
    '.golangci.yml',
    'version: "2"\nlinters:\n  enable: [gosec, revive]\n  exclusions:\n    rules:\n      - path: _test\\.go\n        linters: [errcheck]\n',
    'version: "2"\nlinters:\n  enable: [revive]\n  disable: [govet]\n  exclusions:\n    paths: [internal/old]\n    rules:\n      - path: _test\\.go\n        linters: [errcheck, gosec]\nrun:\n  tests: false\n  issues-exit-code: 0\n',
    'debt: golangci-lint: linters.enable no longer has gosec',
    'debt: golangci-lint: linters.exclusions.rules[_test\\.go].linters now leaves out gosec',
    'debt: golangci-lint: linters.disable now leaves out govet',
    'debt: golangci-lint: linters.exclusions.paths now leaves out internal/old',
    'debt: golangci-lint: run.tests not set → false',
    'debt: golangci-lint: run.issues-exit-code not set → 0',
  ],
  [
    '.golangci.yml',
    'linters:\n  enable: [gosec]\nlinters-settings:\n  gocyclo:\n    min-complexity: 10\nissues:\n  exclude-dirs: [gen]\n  exclude-files: [a.go]\n  exclude-rules:\n    - path: x\n      linters: [lll]\n',
    'version: "2"\nlinters:\n  enable: [gosec]\n  settings:\n    gocyclo:\n      min-complexity: 10\n  exclusions:\n    paths: [gen, a.go]\n    rules:\n      - path: x\n        linters: [lll]\n',
  ],
  // A formatter that does all that the other one does, and settings of a linter that comes with the change.
  [
    '.golangci.yml',
    'version: "2"\nlinters:\n  enable: [gofmt, revive]\n',
    'version: "2"\nlinters:\n  enable: [gofumpt, revive]\n',
  ],
  [
    '.golangci.yml',
    'version: "2"\nlinters:\n  enable: [gofumpt, revive]\n',
    'version: "2"\nlinters:\n  enable: [gofmt, revive]\n',
    'debt: golangci-lint: linters.enable no longer has gofumpt',
  ],
  [
    '.golangci.yml',
    'linters:\n  enable: [revive]\n',
    'linters:\n  enable: [revive, errcheck]\nlinters-settings:\n  errcheck:\n    exclude-functions: [fmt.Print]\nissues:\n  exclude-rules:\n    - linters: [errcheck]\n      path: example_test.go\n      text: Error return value of Sync is not checked\n',
    'note: golangci-lint: linters-settings.errcheck.exclude-functions now leaves out fmt.Print',
    'note: golangci-lint: issues.exclude-rules[example_test.go].linters now leaves out errcheck',
    'note: golangci-lint: issues.exclude-rules[example_test.go].text now leaves out Error return value of Sync is not checked',
  ],
  [
    '.golangci.yml',
    'linters:\n  enable: [revive, errcheck]\n',
    'linters:\n  enable: [revive, errcheck]\nlinters-settings:\n  errcheck:\n    exclude-functions: [fmt.Print]\n',
    'debt: golangci-lint: linters-settings.errcheck.exclude-functions now leaves out fmt.Print',
  ],
  // What version 1 leaves out by itself, version 2 has to say.
  [
    '.golangci.yml',
    'linters:\n  enable: [gosec, revive]\nissues:\n  include: [EXC0001, EXC0005, EXC0012]\n',
    'version: "2"\nlinters:\n  enable: [gosec, revive]\n  exclusions:\n    presets: [common-false-positives]\n    paths: [third_party$, builtin$, examples$]\nformatters:\n  exclusions:\n    paths: [third_party$, builtin$, examples$]\n',
  ],
  [
    '.golangci.yml',
    'linters:\n  enable: [gosec, revive]\n',
    'version: "2"\nlinters:\n  enable: [gosec, revive]\n  exclusions:\n    presets: [comments, common-false-positives, legacy, std-error-handling]\n',
  ],
  [
    '.golangci.yml',
    'linters:\n  enable: [gosec, revive]\nissues:\n  include: [EXC0012]\n',
    'version: "2"\nlinters:\n  enable: [gosec, revive]\n  exclusions:\n    presets: [comments, legacy]\n    paths: [examples$, internal$]\n',
    'debt: golangci-lint: linters.exclusions.presets now leaves out comments',
    'debt: golangci-lint: linters.exclusions.paths now leaves out internal$',
  ],
  [
    '.golangci.yml',
    'linters:\n  enable: [gosec]\nissues:\n  exclude-use-default: false\n  exclude-dirs-use-default: false\n',
    'version: "2"\nlinters:\n  enable: [gosec]\n  exclusions:\n    presets: [std-error-handling]\n    paths: [examples$]\n',
    'debt: golangci-lint: linters.exclusions.presets now leaves out std-error-handling',
    'debt: golangci-lint: linters.exclusions.paths now leaves out examples$',
  ],
  // A preset of a linter that the change switches on, and what some files may break for a rule that all keep now.
  [
    '.golangci.yml',
    'version: "2"\nlinters:\n  enable: [noctx]\n  disable: [errcheck]\n',
    'version: "2"\nlinters:\n  enable: [noctx, revive]\n  exclusions:\n    presets: [comments, std-error-handling]\n    rules:\n      - path: _test\\.go\n        linters: [noctx]\n',
    'note: golangci-lint: linters.exclusions.presets now leaves out comments, std-error-handling',
    'note: golangci-lint: linters.exclusions.rules[_test\\.go].linters now leaves out noctx',
  ],
  [
    '.golangci.yml',
    'version: "2"\nlinters:\n  enable: [noctx, revive]\n',
    'version: "2"\nlinters:\n  enable: [noctx, revive]\n  exclusions:\n    presets: [comments, std-error-handling]\n    rules:\n      - path: _test\\.go\n        linters: [noctx]\n',
    'debt: golangci-lint: linters.exclusions.presets now leaves out comments, std-error-handling',
    'debt: golangci-lint: linters.exclusions.rules[_test\\.go].linters now leaves out noctx',
  ],
  [
    '.golangci.yml',
    'linters:\n  default: all\n  disable: [wsl]\n',
    'linters:\n  default: none\n  enable: [govet, staticcheck]\n',
    'note: golangci-lint: linters.default all → none',
  ],
  [
    '.golangci.yml',
    'linters:\n  settings:\n    staticcheck:\n      checks: [all, -ST1000]\n',
    'linters:\n  settings:\n    staticcheck:\n      checks: [all, -ST1000, -SA4006]\n',
    'debt: golangci-lint: linters.settings.staticcheck.checks now leaves out -SA4006',
  ],
  // staticcheck, revive
  [
    'staticcheck.conf',
    'checks = ["all"]\n',
    'checks = ["all", "-SA1019"]\n',
    'debt: staticcheck: checks now leaves out -SA1019',
  ],
  ['staticcheck.conf', 'checks = ["all", "-SA1019"]\n', 'checks = ["all"]\n'],
  [
    'revive.toml',
    'severity = "error"\n[rule.exported]\n[rule.unused-parameter]\n',
    'severity = "warning"\n[rule.exported]\n  disabled = true\n',
    'debt: revive: severity error → warning',
    'debt: revive: rule no longer has unused-parameter',
    'debt: revive: rule.exported.disabled not set → true',
  ],
  ['revive.toml', '[rule.exported]\n', '[rule.exported]\n[rule.var-naming]\n'],
  // Lints of Rust
  [
    'Cargo.toml',
    '[lints.rust]\nunsafe_code = "forbid"\n[workspace.lints.clippy]\nunwrap_used = "deny"\nall = "warn"\n',
    '[lints.rust]\nunsafe_code = "allow"\n[workspace.lints.clippy]\nunwrap_used = "warn"\nall = { level = "warn", priority = 0 }\ntodo = { level = "allow", priority = 1 }\n',
    'debt: cargo: rust.unsafe_code forbid → allow',
    'debt: clippy: clippy.unwrap_used deny → warn',
    'debt: clippy: clippy.todo.level not set → allow',
  ],
  [
    'Cargo.toml',
    '[lints.clippy]\npedantic = "warn"\nunwrap_used = "deny"\n[dependencies]\na = "1"\n',
    '[lints.clippy]\npedantic = { level = "warn", priority = -1 }\nunwrap_used = { level = "deny" }\n[dependencies]\na = "2"\n',
  ],
  [
    'Cargo.toml',
    '[lints]\nworkspace = true\n',
    '[package]\nname = "a"\n',
    'note: cargo: workspace true → not set',
  ],
  [
    '.cargo/config.toml',
    '[build]\nrustflags = ["-D", "warnings"]\n',
    '[build]\nrustflags = []\n',
    'debt: cargo: build.rustflags: -D warnings is gone',
  ],
  [
    'clippy.toml',
    'too-many-arguments-threshold = 7\ndisallowed-methods = ["std::env::var", { path = "std::fs::write" }]\n',
    'too-many-arguments-threshold = 12\nallow-unwrap-in-tests = true\ndisallowed-methods = [{ path = "std::env::var", reason = "no" }]\n',
    'debt: clippy: too-many-arguments-threshold 7 → 12',
    'debt: clippy: disallowed-methods no longer has std::fs::write',
    'debt: clippy: allow-unwrap-in-tests not set → true',
  ],
  // cargo-deny, cargo-audit
  [
    'deny.toml',
    '[advisories]\nignore = ["RUSTSEC-2020-0001"]\nyanked = "deny"\n[licenses]\nallow = ["MIT"]\n',
    '[advisories]\nignore = ["RUSTSEC-2020-0001", { id = "RUSTSEC-2024-0002", reason = "later" }]\nyanked = "warn"\n[licenses]\nallow = ["MIT", "Zlib"]\n',
    'debt: cargo-deny: advisories.ignore now leaves out RUSTSEC-2024-0002',
    'debt: cargo-deny: advisories.yanked deny → warn',
    'note: cargo-deny: licenses.allow now allows Zlib',
  ],
  [
    'deny.toml',
    '[advisories]\nignore = ["RUSTSEC-2020-0001"]\n[bans]\ndeny = [{ name = "openssl" }]\n',
    '[advisories]\nignore = [{ id = "RUSTSEC-2020-0001" }]\n[bans]\ndeny = [{ crate = "openssl" }]\n',
  ],
  [
    '.cargo/audit.toml',
    '[advisories]\nignore = []\n',
    '[advisories]\nignore = ["RUSTSEC-2024-0002"]\n',
    'debt: cargo-audit: advisories.ignore now leaves out RUSTSEC-2024-0002',
  ],
  ['.cargo/audit.toml', '[advisories]\nignore = ["RUSTSEC-2024-0002"]\n', '[advisories]\nignore = []\n'],
  // nextest, rustfmt, tarpaulin
  [
    '.config/nextest.toml',
    '[profile.ci]\nfail-fast = false\n',
    '[profile.ci]\nfail-fast = true\nretries = 2\n[[profile.ci.overrides]]\nfilter = "test(slow)"\nretries = { backoff = "fixed", count = 3, delay = "1s" }\n',
    'debt: nextest: profile.ci.retries 0 → 2: a test that fails is tried again',
    'debt: nextest: profile.ci.overrides.retries.count 0 → 3: a test that fails is tried again',
  ],
  [
    '.config/nextest.toml',
    '[profile.ci]\nretries = 3\n',
    '[profile.ci]\nretries = { backoff = "fixed", count = 2 }\n',
  ],
  [
    'rustfmt.toml',
    'ignore = []\n',
    'ignore = ["src/old.rs"]\n',
    'debt: rustfmt: ignore now leaves out src/old.rs',
  ],
  ['rustfmt.toml', 'edition = "2021"\n', 'edition = "2024"\n'],
  [
    'tarpaulin.toml',
    '[all]\nexclude-files = ["a/*"]\n',
    '[all]\nexclude-files = ["a/*", "src/pay/*"]\n',
    'debt: tarpaulin: all.exclude-files now leaves out src/pay/*',
  ],
  ['tarpaulin.toml', '[all]\nexclude-files = ["a/*"]\n', '[all]\nexclude_files = ["a/*"]\ntimeout = "5m"\n'],
  // RuboCop
  [
    '.rubocop.yml',
    'AllCops:\n  NewCops: enable\n  Exclude: [db/schema.rb]\nMetrics/MethodLength:\n  Max: 10\nrequire: [rubocop-rails]\n',
    'AllCops:\n  NewCops: disable\n  Exclude: [db/schema.rb, lib/old/**/*]\nMetrics/MethodLength:\n  Max: 30\nLint/Debugger:\n  Enabled: false\nplugins: []\n',
    'debt: RuboCop: AllCops.NewCops enable → disable',
    'debt: RuboCop: AllCops.Exclude now leaves out lib/old/**/*',
    'debt: RuboCop: Metrics/MethodLength.Max 10 → 30',
    'debt: RuboCop: plugins no longer has rubocop-rails',
    'debt: RuboCop: Lint/Debugger.Enabled not set → false',
  ],
  [
    '.rubocop.yml',
    'require: rubocop-rails\nStyle/For:\n  Enabled: false\n',
    'plugins:\n  - rubocop-rails\nStyle/For:\n  Enabled: true\n',
  ],
  [
    '.rubocop_todo.yml',
    'Style/For:\n  Exclude:\n    - a.rb\n',
    'Style/For:\n  Exclude:\n    - a.rb\n    - b.rb\n',
    'debt: RuboCop: Style/For.Exclude now leaves out b.rb',
  ],
  // Other tools of Ruby
  [
    '.standard.yml',
    'ignore:\n  - a/**\n',
    'ignore:\n  - a/**\n  - b/**:\n    - Style/For\n',
    'debt: Standard Ruby: ignore.b/** now leaves out Style/For',
  ],
  ['.standard.yml', 'ruby_version: 3.2\n', 'ruby_version: 3.3\n'],
  [
    '.rspec',
    '--require spec_helper\n',
    '--require spec_helper\n--dry-run\n',
    'debt: RSpec: options: --dry-run is new',
  ],
  ['.rspec', '--require spec_helper\n', '--require spec_helper\n--format documentation\n'],
  [
    'sorbet/config',
    '.\n--dir=.\n',
    '.\n--dir=.\n--ignore=/app\n',
    'debt: Sorbet: options: /app left out now',
  ],
  ['sorbet/config', '--dir\n.\n--ignore=/tmp\n', '--ignore=/tmp\n--dir\n.\n'],
  [
    '.bundler-audit.yml',
    'ignore: []\n',
    'ignore:\n  - CVE-2024-1\n',
    'debt: bundler-audit: ignore now leaves out CVE-2024-1',
  ],
  ['.bundler-audit.yml', 'ignore:\n  - CVE-2024-1\n', 'ignore: []\n'],
  [
    'config/brakeman.ignore',
    '{"ignored_warnings": [{"fingerprint": "aa1", "line": 1}], "updated": "1"}',
    '{"ignored_warnings": [{"fingerprint": "aa1", "line": 4}, {"fingerprint": "bb2"}], "updated": "2"}',
    'debt: Brakeman: ignored_warnings.fingerprint now leaves out bb2',
  ],
  ['config/brakeman.yml', ':skip_checks:\n- A\n', 'skip_checks:\n- A\n'],
  [
    '.reek.yml',
    'detectors:\n  TooManyMethods:\n    max_methods: 10\n',
    'detectors:\n  TooManyMethods:\n    max_methods: 20\n  Attribute:\n    enabled: false\n',
    'debt: Reek: detectors.TooManyMethods.max_methods 10 → 20',
    'debt: Reek: detectors.Attribute.enabled not set → false',
  ],
  ['.reek.yml', 'exclude_paths: [a]\n', 'exclude_paths: []\n'],
  // PHP
  [
    'phpunit.xml.dist',
    '<phpunit failOnRisky="true"><testsuites><testsuite name="unit"><directory suffix="Test.php">tests/a</directory><directory>tests/b</directory></testsuite></testsuites></phpunit>',
    '<phpunit failOnRisky="false"><testsuites><testsuite name="unit"><directory>tests/a</directory><exclude>tests/a/Old</exclude></testsuite></testsuites></phpunit>',
    'debt: PHPUnit: phpunit.failOnRisky true → false',
    'debt: PHPUnit: phpunit.testsuites.testsuite.directory no longer has tests/b',
    'debt: PHPUnit: phpunit.testsuites.testsuite.exclude now leaves out tests/a/Old',
  ],
  [
    'phpunit.xml',
    '<phpunit failOnRisky="true"><testsuites><testsuite name="a"><directory>tests</directory></testsuite></testsuites></phpunit>',
    '<phpunit failOnRisky="true" failOnWarning="true"><testsuites><testsuite name="a"><directory>tests</directory></testsuite><testsuite name="b"><directory>more</directory></testsuite></testsuites></phpunit>',
  ],
  [
    'phpstan.neon',
    'parameters:\n\tlevel: 8\n\tpaths:\n\t\t- src\n\tignoreErrors:\n\t\t- "#a b, c#"\n',
    'includes:\n\t- %rootDir%/conf/x.neon\nparameters:\n\tlevel: 5\n\tpaths:\n\t\t- src\n\texcludePaths:\n\t\t- src/Old\n\tignoreErrors:\n\t\t- "#a b, c#"\n\t\t-\n\t\t\tmessage: "#other one#"\n\t\t\tpath: src/A.php\n',
    'debt: PHPStan: parameters.level 8 → 5',
    'debt: PHPStan: parameters.ignoreErrors now leaves out #other one#',
    'debt: PHPStan: parameters.excludePaths now leaves out src/Old',
  ],
  [
    'phpstan.neon.dist',
    'parameters:\n\tlevel: 8\n\texcludes_analyse: [a]\n',
    'parameters:\n    level: max\n    excludePaths:\n        analyse: [a]\n',
  ],
  [
    'phpstan-baseline.neon',
    'parameters:\n\tignoreErrors:\n',
    'parameters:\n\tignoreErrors:\n\t\t-\n\t\t\tmessage: a\n',
    'debt: PHPStan: it accepts more findings as they are (2 → 4 lines)',
  ],
  [
    'psalm.xml',
    '<psalm errorLevel="1"><projectFiles><directory name="src"/><ignoreFiles><directory name="vendor"/></ignoreFiles></projectFiles></psalm>',
    '<psalm errorLevel="4"><projectFiles><directory name="src"/><ignoreFiles><directory name="vendor"/><directory name="src/Old"/></ignoreFiles></projectFiles><issueHandlers><MixedAssignment errorLevel="suppress"/></issueHandlers></psalm>',
    'debt: Psalm: psalm.errorLevel 1 → 4',
    'debt: Psalm: psalm.projectFiles.ignoreFiles.directory.name now leaves out src/Old',
    'debt: Psalm: psalm.issueHandlers.MixedAssignment.errorLevel not set → suppress',
  ],
  ['psalm.xml', '<psalm errorLevel="4"/>', '<psalm errorLevel="2" findUnusedCode="false"/>'],
  [
    'phpcs.xml',
    '<ruleset><file>src</file><rule ref="PSR12"/><rule ref="Generic.PHP"/></ruleset>',
    '<ruleset><file>src</file><exclude-pattern>src/Old</exclude-pattern><rule ref="PSR12"><exclude name="PSR12.A"/></rule></ruleset>',
    'debt: PHP_CodeSniffer: ruleset.rule.ref no longer has Generic.PHP',
    'debt: PHP_CodeSniffer: ruleset.exclude-pattern now leaves out src/Old',
    'debt: PHP_CodeSniffer: ruleset.rule[PSR12].exclude[PSR12.A].name now leaves out PSR12.A',
  ],
  [
    'phpcs.xml',
    '<ruleset><rule ref="PSR12"/></ruleset>',
    '<ruleset><rule ref="PSR12"/><rule ref="Generic.PHP"/></ruleset>',
  ],
  [
    'infection.json5',
    '{ minMsi: 90, mutators: { "@default": true } }',
    '{ minMsi: 70, mutators: { "@default": true, Plus: false } }',
    'debt: Infection: minMsi 90 → 70',
    'debt: Infection: mutators.Plus not set → false',
  ],
  ['infection.json', '{ "minMsi": 70 }', '{ "minMsi": 90, "timeout": 20 }'],
  [
    'phpunit.xml',
    '<phpunit><testsuites><testsuite name="a"><directory>tests</directory></testsuite></testsuites></phpunit>',
    '<phpunit><testsuites><testsuite name="a"><directory>tests/Unit</directory></testsuite></testsuites></phpunit>',
    'debt: PHPUnit: phpunit.testsuites.testsuite.directory is only tests/Unit now',
  ],
  [
    '.golangci.yml',
    'version: "2"\nlinters:\n  enable: [modernize]\n',
    'version: "2"\nlinters:\n  enable: [modernize]\n  settings:\n    modernize:\n      disable: [minmax]\n',
    'debt: golangci-lint: linters.settings.modernize.disable now leaves out minmax',
  ],
  [
    '.rubocop.yml',
    'Style/For:\n  Enabled: true\n',
    'Style/For:\n  Enabled: true\n  Severity: info\n',
    'debt: RuboCop: Style/For.Severity not set → info',
  ],
  ['.rubocop.yml', 'Style/For:\n  Severity: warning\n', 'Style/For:\n  Severity: refactor\n'],
  // Swift, shells
  [
    '.swiftlint.yml',
    'opt_in_rules: [empty_count]\nline_length: 120\ncustom_rules:\n  no_print:\n    regex: print\n',
    'disabled_rules: [force_cast]\nline_length:\n  warning: 200\n',
    'debt: SwiftLint: opt_in_rules no longer has empty_count',
    'debt: SwiftLint: line_length.warning 120 → 200',
    'debt: SwiftLint: custom_rules no longer has no_print',
    'debt: SwiftLint: disabled_rules now leaves out force_cast',
  ],
  ['.swiftlint.yml', 'excluded: [Pods, Old]\n', 'excluded:\n  - Pods\n'],
  [
    '.shellcheckrc',
    'disable=SC1090\n',
    'disable=SC1090,SC2086\n',
    'debt: ShellCheck: disable now leaves out SC2086',
  ],
  ['.shellcheckrc', 'disable=SC1090,SC2034\n', '# both\ndisable=SC1090\ndisable=SC2034\nshell=bash\n'],
];

test.each(rows)('%s: %j → %j', (path, before, after, ...found) => {
  expect(told(path, before, after)).toEqual(found);
});
