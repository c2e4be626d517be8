import { numberedFailures } from '../log-signs/numbered.ts';
import { lineReader } from '../log-totals/counts.ts';
import { findingsLine, none } from '../log-totals/findings.ts';
import { sharedBy, type Tool } from '../tool.ts';

/** `3 examples, 1 failure, 1 pending, 1 error occurred outside of examples`. */
const rspecTests = lineReader(
  'rspec',
  /^(\d{1,9}) examples?, (\d{1,9}) failures?(?:, (\d{1,9}) pending)?(?:, (\d{1,9}) errors? occurred outside of examples)?$/,
  ([, total, failed, pending = '0', errors = '0']) => ({
    passed: Math.max(0, Number(total) - Number(failed) - Number(pending)),
    failed: Number(failed),
    skipped: Number(pending),
    errored: Number(errors),
  }),
);

/** `4 runs, 2 assertions, 1 failures, 1 errors, 1 skips`; before version 5, and of other reporters, `4 tests`. */
const minitestTests = lineReader(
  'minitest',
  /^(\d{1,9}) (?:runs|tests), \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) skips$/,
  (match) => {
    const [total, failed, errored, skipped] = match.slice(1).map(Number);
    return { total, failed, errored, skipped };
  },
);

/** `3 tests, 2 assertions, 1 failures, 0 errors, 0 pendings, 1 omissions, 0 notifications`; before version 2 without the last. */
const testUnitTests = lineReader(
  'test-unit',
  /^(\d{1,9}) tests, \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors(?:, (\d{1,9}) pendings, (\d{1,9}) omissions, \d{1,9} notifications)?$/,
  (match) => {
    const [total, failed, errored, pendings = 0, omissions = 0] = match.slice(1).map((n) => Number(n ?? 0));
    return { total, failed, errored, skipped: pendings + omissions };
  },
);

/** Tools of Ruby. */
export const ruby: readonly Tool[] = [
  {
    name: 'RSpec',
    url: 'https://rspec.info/features/3-13/rspec-core/command-line/',
    configuration: {
      files: [{ path: /(?:^|\/)\.rspec$/, form: 'words' }],
      keys: { options: 'options' },
    },
    writes: ['rspec-json', 'junit'],
    does: { tests: ['rspec'] },
    unmistakable: ['rspec'],
    plain: ['rspec'],
    selects: /--only-failures\b/,
    totals: [rspecTests],
    mayFindNone: /--no-fail-if-no-examples\b/,
    namesFailed: [/^rspec '?\.\/\S{1,300} # (\S.{0,300})$/],
    namesFailedAbove: [
      { name: /^ {2,6}\d{1,4}\) (\S.{0,300})$/, next: /^ {5,10}(?:Failure\/Error: |Got \d{1,4} failures?)/ },
    ],
    signs: {
      tests: [
        numberedFailures,
        { kind: 'what', line: /^rspec '?\.\/\S/ },
        { kind: 'closing', line: /^ {0,16}\d{1,9} examples?, (?:[1-9]\d*|0) failures?/ },
        {
          kind: 'why',
          line: /^An error occurred (?:while loading|in a `)/,
          after: { most: 5, across: true, until: /^# / },
        },
      ],
    },
    failureKinds: {
      'failed test':
        /^ {0,16}\d{1,9} examples?, [1-9]\d{0,8} failures?|^rspec '?\.\/\S|^ {5,10}Failure\/Error: /,
    },
    options: {
      rspec: {
        same: { '-t': '--tag', '-e': '--example', '-P': '--pattern' },
        soft: ['--no-fail-if-no-examples', '--failure-exit-code 0', '--dry-run'],
        ignores: ['--exclude-pattern'],
      },
    },
  },
  {
    name: 'minitest',
    url: 'https://docs.seattlerb.org/minitest/',
    namesFailed: [
      /^([A-Z]\w{0,100}(?:::\w{1,100}){0,5}#test_\S{1,200}) \[/,
      // Of a specification both have spaces; an error has no place.
      /^(\S[^#[\]]{0,200}#test_[^[\]]{1,300}) \[[^[\]]{1,300}:\d{1,9}\]:$/,
      /^(\w[^#[\]:]{0,80}(?:::[^#[\]:]{1,80}){0,5}#test_[^[\]:]{1,300}):$/,
      // Before its fifth version.
      /^(test_[^()[\]]{1,200}\([^()[\]]{1,200}\))(?: \[[^[\]]{1,300}:\d{1,9}\])?:$/,
    ],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^(?: {2}\d{1,4}\) )?(?:Failure|Error):$/,
          since: /^(?:Run options: |# Running:|Running \d{1,9} tests in |Finished tests in [\d.]{1,20}s, )/,
          after: { most: 6 },
        },
        {
          kind: 'why',
          line: /^test_[^()[\]]{1,200}\([^()[\]]{1,200}\)(?: \[[^[\]]{1,300}:\d{1,9}\])?:$/,
          after: { most: 3 },
        },
        {
          kind: 'closing',
          line: /^\d{1,9} (?:runs|tests), \d{1,9} assertions, (?:[1-9]\d* failures|\d{1,9} failures, [1-9]\d* errors)/,
        },
      ],
      suspect: /^test_/,
    },
    failureKinds: {
      'failed test':
        /^\d{1,9} (?:runs|tests), \d{1,9} assertions, (?:[1-9]\d{0,8} failures|\d{1,9} failures, [1-9]\d{0,8} errors)|^test_[^()[\]]{1,200}\([^()[\]]{1,200}\)(?: \[[^[\]]{1,300}:\d{1,9}\])?:$/,
    },

    does: { tests: ['minitest'] },
    totals: [minitestTests],
  },
  { name: 'test-unit', url: 'https://test-unit.github.io/', totals: [testUnitTests] },
  {
    name: 'Appraisal',
    url: 'https://github.com/thoughtbot/appraisal',
    targets: { appraisal: null },
    announces: /^>> BUNDLE_GEMFILE=(\S{1,200}) /,
  },
  {
    name: 'Bundler',
    url: 'https://bundler.io/man/bundle.1.html',
    findings: [findingsLine('bundler-audit', [{ line: /^No vulnerabilities found$/, count: none }])],
    does: { security: ['bundle audit'] },
    launches: { bundle: { verbs: ['exec'] } },
    // https://bundler.io/man/bundle-install.1.html
    locks: [{ program: 'bundle', verbs: ['install'], options: ['--frozen', '--deployment'] }],
    prepares: { bundle: ['install', 'config'] },
    installs: /^bundle install/,
    manifests: /^(?:gemfile|[\w.-]+\.gemspec|\.ruby-version)$/i,
    lockFiles: ['gemfile.lock'],
    libraries: ['vendor/bundle'],
    signs: {
      suspect: /extconf\.rb:|bundle only supports|deployment mode|does not satisfy|depends on/,
      builds: [
        { kind: 'why', line: /^Could not find compatible versions$/, after: { most: 9, across: true } },
        { kind: 'error', line: /^extconf\.rb:\d{1,6}:in / },
        {
          kind: 'error',
          line: /^An error occurred while installing \S{1,100} \(.{1,60}\), and Bundler|^(?:Gem::Ext::BuildError: )?ERROR: {1,2}Failed to build gem native extension/,
        },
        { kind: 'error', line: /^\S{1,60} is missing\. [Pp]lease install \S/ },
        { kind: 'error', line: /^\s{0,4}Your bundle only supports platforms /, after: { most: 2 } },
        { kind: 'error', line: /^\s{0,4}You are trying to install in deployment mode /, after: { most: 2 } },
      ],
    },
    failureKinds: {
      environment:
        /^An error occurred while installing \S{1,100} \(.{1,60}\), and Bundler cannot continue|^(?:Gem::Ext::BuildError: )?ERROR: {1,2}Failed to build gem native extension|^\s{0,4}Your bundle only supports platforms |^\s{0,4}You are trying to install in deployment mode after changing|^Because the current Bundler version \(|gemfile changed, but the lockfile can't be updated|^Could not find (?:gem '|\S{1,100}-\d).{1,200} (?:in any of the sources|in rubygems repository|in locally installed gems)|^Bundler could not find compatible versions for gem|^Your Ruby version is \S{1,20}, but your Gemfile specified|\bLoadError: cannot load such file -- (?!\.)|cannot load such file -- (?!\.)\S{1,200} \(LoadError\)/,
    },
  },
  {
    name: 'RubyGems',
    url: 'https://guides.rubygems.org/command-reference/',
    does: { deploy: ['gem push'] },
    prepares: { gem: ['install'] },
    installs: /^gem install/,
  },
  {
    name: 'rake',
    url: 'https://ruby.github.io/rake/',
    does: { tests: ['rake test', 'rake run test'] },
    testing: { rake: { surely: /^(?:spec|tests?|features?|cucumber|minitest)(?:[:_]|$)/ } },
    verbed: ['rake'],
    targets: { rake: null },
    severalTargets: /^rake\b/,
    umbrella: /^rake/,
    // https://ruby.github.io/rake/doc/rakefile_rdoc.html
    tasks: {
      file: /^Rakefile$|\.rake$/,
      form: 'targets',
      program: 'rake',
      target: /^task\(? ?:?["']?([a-z]\w{0,60})["']?(?::| =>)?([^{]{0,200}?)(?: do\b.{0,40})?$/,
      indent: /^(?: {2}|\t)+/,
      command: /^sh\(? ?("[^"]{1,300}"|'[^']{1,300}')\)?$/,
      callers: /^rake$/,
    },
  },
  {
    name: 'Rails',
    url: 'https://guides.rubyonrails.org/testing.html#the-rails-test-runner',
    testing: { rails: { surely: /^(?:test|spec)(?::(?!prepare$)[\w:]{1,60})?$/ } },
  },
  {
    name: 'RuboCop',
    url: 'https://docs.rubocop.org/rubocop/usage/basic_usage.html',
    signs: {
      builds: [
        { kind: 'why', line: /^\S{1,300}:\d{1,9}:\d{1,9}: [CWEFR]: /, after: { most: 2, like: /\S/ } },
        { kind: 'closing', line: /^\d{1,9} files? inspected, [1-9]\d* offenses? detected/ },
      ],
    },
    failureKinds: {
      lint: /^\d{1,9} files? inspected, [1-9]\d{0,8} offenses? detected|^\S{1,300}:\d{1,9}:\d{1,9}: [CWEFR]: /,
    },

    findings: [
      findingsLine('rubocop', [
        { line: /^\d{1,9} files? inspected, no offenses detected$/, count: none },
        { line: /^\d{1,9} files? inspected, (\d{1,9}) offenses? detected\b/ },
      ]),
    ],
    // https://docs.rubocop.org/rubocop/configuration.html. It fails for findings of all severities but `info`.
    configuration: {
      files: [{ path: /(?:^|\/)\.rubocop(?:_todo)?\.yml$/, form: 'yaml' }],
      keys: {
        inherit_from: 'inherits',
        'inherit_gem.*': 'inherits',
        plugins: 'adds',
        'AllCops.Exclude': 'ignores',
        'AllCops.Include': 'scope',
        'AllCops.NewCops': 'level',
        'AllCops.DisabledByDefault': 'lenient as usual',
        'AllCops.EnabledByDefault': 'base',
        '*.Enabled': 'level',
        '*.Severity': 'level',
        '*.Exclude': 'ignores',
        '*.Include': 'scope',
        '*.Max': 'maximum',
        '*.Max*': 'maximum',
        '*.CountAsOne': 'allows',
        '*.CountComments': 'strict',
        '*.AllowedMethods': 'allows',
        '*.AllowedPatterns': 'allows',
        '*.AllowedNames': 'allows',
        '*.IgnoredMethods': 'allows',
        '*.AllowURI': 'lenient by default',
      },
      levels: { info: 0, refactor: 3, convention: 3, warning: 3, error: 3, fatal: 3 },
      // https://docs.rubocop.org/rubocop/plugin_migration_guide.html
      same: [[/^require$/, 'plugins']],
    },
    does: { lint: ['rubocop'] },
    unmistakable: ['rubocop'],
    options: {
      ...sharedBy(['rubocop', 'standardrb'], {
        same: { '-a': '--autocorrect', '-A': '--autocorrect-all' },
        soft: ['--auto-gen-config', '--generate-todo', '--fail-level error', '--fail-level fatal'],
        lenient: ['--autocorrect', '--autocorrect-all', '--fix'],
        ignores: ['--except'],
      }),
    },
  },
  {
    name: 'Standard Ruby',
    url: 'https://github.com/standardrb/standard',
    configuration: {
      files: [{ path: /(?:^|\/)\.standard(?:_todo)?\.yml$/, form: 'yaml' }],
      keys: {
        extend_config: 'inherits',
        plugins: 'adds',
        ignore: 'ignores',
        'ignore.**': 'ignores',
        default_ignores: 'lenient by default',
      },
    },
    does: { lint: ['standardrb'] },
  },
  {
    name: 'Sorbet',
    url: 'https://sorbet.org/docs/cli',
    configuration: {
      files: [{ path: /(?:^|\/)sorbet\/config$/, form: 'words' }],
      keys: { options: 'options' },
    },
    does: { types: ['sorbet', 'srb tc'] },
  },
  {
    name: 'bundler-audit',
    url: 'https://github.com/rubysec/bundler-audit',
    configuration: {
      files: [{ path: /(?:^|\/)\.bundler-audit\.yml$/, form: 'yaml' }],
      keys: { ignore: 'ignores' },
    },
    does: { security: ['bundler-audit'] },
  },
  {
    name: 'Brakeman',
    url: 'https://brakemanscanner.org/docs/',
    does: { security: ['brakeman'] },
    findings: [findingsLine('brakeman', [{ line: /^Security Warnings: (\d{1,9})\b/ }])],
    // https://brakemanscanner.org/docs/options/ and /docs/ignoring_false_positives/
    configuration: {
      files: [
        { path: /(?:^|\/)config\/brakeman\.ya?ml$/, form: 'yaml' },
        { path: /(?:^|\/)config\/brakeman\.ignore$/, form: 'script', beside: true },
      ],
      keys: {
        'ignored_warnings.fingerprint': 'ignores',
        skip_checks: 'ignores',
        skip_files: 'ignores',
        run_checks: 'selects',
        only_files: 'scope',
        min_confidence: 'maximum',
        run_all_checks: 'strict',
        exit_on_warn: 'strict by default',
        exit_on_error: 'strict by default',
      },
      same: [[/^:/, '']],
    },
    security: ['brakeman'],
    options: {
      brakeman: {
        same: { '-x': '--except', '-i': '--ignore-config', '-z': '--exit-on-warn' },
        strict: ['--exit-on-warn', '--exit-on-error'],
        soft: ['--no-exit-on-warn', '--no-exit-on-error'],
        ignores: ['--except', '--skip-files', '--ignore-config'],
      },
    },
  },
  {
    name: 'Reek',
    url: 'https://github.com/troessner/reek',
    does: { lint: ['reek'] },
    configuration: {
      files: [{ path: /(?:^|\/)\.reek(?:\.yml)?$/, form: 'yaml' }],
      keys: {
        exclude_paths: 'ignores',
        '**.enabled': 'strict by default',
        '**.exclude': 'ignores',
        '**.accept': 'allows',
        '**.max_calls': 'maximum',
        '**.max_allowed_nesting': 'maximum',
        '**.max_copies': 'maximum',
        '**.max_constants': 'maximum',
        '**.max_instance_variables': 'maximum',
        '**.max_methods': 'maximum',
        '**.max_params': 'maximum',
        '**.max_statements': 'maximum',
      },
    },
  },
  {
    name: 'CocoaPods',
    url: 'https://guides.cocoapods.org/',
    does: { deploy: ['pod trunk push'] },
    failureKinds: {
      environment:
        /^(?:\[!\] )?(?:CocoaPods could not find compatible versions|Unable to find a specification for )/,
    },
    // https://guides.cocoapods.org/terminal/commands.html#pod_install
    locks: [{ program: 'pod', verbs: ['install'], options: ['--deployment'] }],
    manifests: /^[\w.-]+\.podspec$/i,
    lockFiles: ['podfile.lock'],
  },
  {
    name: 'Reek and linters of templates',
    url: 'https://github.com/troessner/reek',
    does: { lint: ['reek', 'haml-lint', 'slim-lint', 'erb_lint', 'erblint'] },
    options: {
      ...sharedBy(['reek', 'haml-lint', 'slim-lint', 'erb_lint', 'erblint'], {
        soft: ['--todo', '--failure-exit-code 0', '--auto-gen-config'],
        lenient: ['--autocorrect'],
        ignores: ['--exclude', '--exclude-linter'],
      }),
    },
  },
  {
    name: 'Jekyll',
    url: 'https://jekyllrb.com/docs/configuration/options/',
    does: { build: ['jekyll', 'jekyll build', 'jekyll-build-pages'] },
    signs: {
      suspect: /Liquid Exception: /,
      builds: [
        {
          kind: 'why',
          line: /^ {0,20}(?:Liquid Exception|Conversion error|Fatal|YAML Exception[^:]{0,200}): \S/,
          after: { most: 2, like: /^ {20,}\S/ },
        },
      ],
    },
  },
];
