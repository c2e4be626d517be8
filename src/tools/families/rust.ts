import { lineReader } from '../log-totals/counts.ts';
import { findingsLine, none } from '../log-totals/findings.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import { sharedBy, type Tool } from '../tool.ts';

const BINARY = /^ {3,5}(?:Running (?:unittests )?\S|Doc-tests \S).{0,300}$/;
const RESULT =
  /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; (\d{1,9}) measured; \d{1,9} filtered out(?:; finished in [\d.]{1,15}s)?$/;

/** Each start of cargo says this before it runs anything. */
const STARTED = /^ {3,5}Finished .{1,200} target\(s\) in \S/;

/**
 * One `test result:` line for each test binary and the doctests of each crate. Benchmarks count as passed. The hash in the name
 * of a binary differs with features and profiles, between which cargo is started again.
 */
const cargoTests: TestReader = {
  format: 'cargo test',
  closings(lines) {
    const found: Closing[] = [];
    let [part, start, isOpen, isCut] = ['', 0, false, false];
    lines.forEach((text, at) => {
      // A binary that was aborted has no result.
      if (/^running \d{1,9} tests?$/.test(text)) [isOpen, isCut] = [true, isCut || isOpen];
      if (STARTED.test(text)) start += 1;
      if (BINARY.test(text))
        part = text
          .trim()
          .replaceAll('\\', '/')
          .replace(/-[0-9a-f]{16}(?:\.exe)?(?=\)?$)/, '')
          .replace(/target\S*\//, '');
      const match = RESULT.exec(text)?.slice(1).map(Number);
      if (match === undefined) return;
      isOpen = false;
      const [passed = 0, failed = 0, skipped = 0, measured = 0] = match;
      found.push({
        at,
        part,
        start,
        totals: totalsOf({ passed: passed + measured, failed, skipped }),
      });
    });
    return isOpen || isCut ? [] : found;
  },
};

/**
 * `     Summary [   0.123s] 10 tests run: 9 passed (1 slow, 1 flaky), 1 failed, 2 skipped`. What it calls skipped are also
 * tests that a filter left out, so they are not counted.
 * https://nexte.st/docs/running/
 */
const nextestTests = lineReader(
  'cargo nextest',
  /^ +Summary \[ *\d[\d.]{0,12}s\] (?:\d{1,9}\/)?(\d{1,9}) tests? run: (\d{1,9}) passed(?: \(([^)]{1,100})\))?(.{0,200})$/,
  ([, , passed, notes = '', rest = '']) => {
    const flaky = numberBefore(notes, 'flaky');
    return {
      passed: Math.max(0, Number(passed) - flaky),
      failed: numberBefore(rest, 'failed'),
      errored: numberBefore(rest, 'exec failed') + numberBefore(rest, 'timed out'),
      flaky,
    };
  },
);

const numberBefore = (text: string, words: string): number =>
  Number(new RegExp(`(?:^|[ ,(])(\\d{1,9}) ${words}(?:$|[ ,)])`).exec(text)?.[1] ?? 0);

/**
 * A lint has a level, or a table with one.
 * https://doc.rust-lang.org/cargo/reference/manifest.html#the-lints-section
 */
const LINT_TABLES = [
  [/^((?:rust|rustdoc|cargo|clippy)\.[\w-]+)\.level$/, '$1'],
  [/^(?:rust|rustdoc|cargo|clippy)\.[\w-]+\..+$/, 'other'],
] as const;

/** What of Cargo compiles, so that flags of the compiler reach it, and what hands them on. */
const COMPILING =
  /^(?:cargo(?! (?:fmt|deny|audit|machete|sort|tree|update|metadata|vet)\b)|cross|make|just|task)\b/;

/** Tools of Rust. */
export const rust: readonly Tool[] = [
  {
    name: 'cargo',
    url: 'https://doc.rust-lang.org/cargo/commands/',
    // https://doc.rust-lang.org/cargo/reference/manifest.html#the-lints-section and /cargo/reference/config.html
    configuration: {
      files: [
        { path: /(?:^|\/)Cargo\.toml$/, form: 'toml', under: ['lints', 'workspace.lints'] },
        { path: /(?:^|\/)\.cargo\/config(?:\.toml)?$/, form: 'toml' },
      ],
      keys: {
        workspace: 'strict',
        ...{ 'rust.*': 'level', 'rustdoc.*': 'level', 'cargo.*': 'level' },
        ...{ 'build.rustflags': 'options', 'build.rustdocflags': 'options' },
        ...{ 'target.**.rustflags': 'options', 'target.**.rustdocflags': 'options', 'alias.*': 'options' },
      },
      same: LINT_TABLES,
      unset: [[/^(?:rust|rustdoc|cargo)\./, 'allow']],
    },
    does: {
      security: ['cargo audit'],
      format: ['cargo fmt'],
      tests: ['cargo test'],
      deploy: ['cargo publish'],
    },
    security: ['cargo-audit'],
    // https://doc.rust-lang.org/cargo/commands/cargo-fetch.html
    locks: [{ program: 'cargo', verbs: ['fetch'], options: ['--locked', '--frozen'] }],
    prepares: { cargo: ['install', 'fetch', 'update'] },
    installs: /^cargo (?:fetch|install)/,
    verbed: ['cargo'],
    verbs: ['fmt'],
    // https://doc.rust-lang.org/cargo/reference/features.html#command-line-feature-options
    varies: {
      programs: ['cargo', 'cross'],
      options: /^--(?:features|no-default-features|all-features|target|manifest-path)$/,
      all: { option: '--all-features', of: '--features' },
    },
    compiles: ['cargo build', 'cargo check'],
    scripted: { action: /\/cargo$/, command: true, input: 'args', program: 'cargo' },
    lintLevels: ['cargo', 'cross'],
    soft: ['--no-run'],
    narrows: ['--package'],
    narrowsShort: {
      options: ['-p', '--lib', '--bin', '--bins', '--tests', '--test', '--doc', '--examples', '--benches'],
      tools: /^(?:cargo|cross)\b/,
    },
    parts: { programs: ['cargo', 'cross'], manifest: '--manifest-path', names: ['-p', '--package'] },
    widens: ['--workspace', '--all-targets', '--all-features', '--include-ignored'],
    // https://doc.rust-lang.org/cargo/commands/cargo-check.html#target-selection and of the others; Clippy is like `check`.
    looksAt: {
      ...{ 'cargo check': ['--lib', '--bins'], 'cargo clippy': ['--lib', '--bins'] },
      ...{ 'cargo build': ['--lib', '--bins'] },
      'cargo test': ['--lib', '--bins', '--examples', '--tests', '--doc'],
    },
    // https://doc.rust-lang.org/cargo/reference/environment-variables.html
    variables: [
      {
        names: ['RUSTFLAGS', 'CARGO_BUILD_RUSTFLAGS', 'CARGO_ENCODED_RUSTFLAGS'],
        taken: COMPILING,
      },
      // https://doc.rust-lang.org/cargo/reference/config.html#buildwarnings
      {
        names: ['CARGO_BUILD_WARNINGS'],
        taken: COMPILING,
        values: { deny: ['-D', 'warnings'] },
      },
      { names: ['RUSTDOCFLAGS'], taken: /^(?:cargo (?:test|\w{0,30}doc\w{0,30})|make|just|task)\b/ },
    ],
    lintVariables: /RUST/,
    settings: /(?:^|\/)(?:Cargo\.toml|\.cargo\/config\.toml)$/,
    manifests: /^cargo\.toml$/i,
    lockFiles: ['cargo.lock'],
    libraries: ['.cargo'],
    totals: [cargoTests],
    namesFailed: [
      /^test (\S.{0,300}?)(?: - should panic)? \.\.\. FAILED$/,
      /^---- (\S.{0,300}?) stdout ----$/,
    ],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^thread '.{0,300}panicked at /,
          before: { most: 2, like: /^(?:---- .{1,300} stdout ----)?$/ },
          after: { most: 6, until: /^(?:stack backtrace:|note: )/ },
        },
        { kind: 'what', line: /^test .{1,300} \.\.\. FAILED$/ },
        { kind: 'closing', line: /^test result: FAILED/ },
      ],
      builds: [
        { kind: 'closing', line: /^error: (?:could not compile|test failed|aborting)/ },
        { kind: 'why', line: /^Caused by:$/, after: { most: 4, like: /^ {2}\S/ } },
      ],
    },
    failureKinds: {
      'compile error': /^error\[E\d{4}\]: |try `rustc --explain E\d{4}`/,
      assertion: /^(?:assertion (?:`.{1,40}` )?failed|.*panicked at .*assertion)/,
      'failed test': /^test result: FAILED|^test .{1,300} \.\.\. FAILED$/,
      environment:
        /[Tt]he lock ?file .{0,300} needs to be updated|^ {2}no matching package (?:named )?|^error: failed to select a version for |cannot be built because it requires rustc|^error: failed to (?:load source for dependency|get `[^`]{1,200}` as a dependency)|you are in the offline mode \(/,
    },
    // https://rust-lang.github.io/rustup/overrides.html#toolchain-override-shorthand
    // https://rust-lang.github.io/rustup/overrides.html and https://doc.rust-lang.org/cargo/reference/config.html#buildtarget
    choosers: ['RUSTUP_TOOLCHAIN', 'CARGO_BUILD_TARGET'],
    toolchained: ['cargo', 'rustc', 'rustdoc', 'rustfmt'],
    options: {
      ...sharedBy(['cargo'], {
        same: {
          '-p': '--package',
          '-F': '--features',
          '-j': '--jobs',
          '--frozen': '--locked --offline',
        },
        // https://doc.rust-lang.org/cargo/commands/cargo-build.html#manifest-options
        demands: ['--locked'],
        ignores: ['--exclude'],
        // https://doc.rust-lang.org/rustc/lints/levels.html#capping-lints, in `RUSTFLAGS`
        soft: ['--cap-lints warn', '--cap-lints allow'],
        valued: ['--manifest-path'],
      }),
      ...sharedBy(['cargo audit'], { same: { '-D': '--deny' }, strict: ['--deny'], ignores: ['--ignore'] }),
      ...sharedBy(['cargo llvm-cov'], { soft: ['--ignore-run-fail', '--no-run'] }),
      ...sharedBy(['cargo tarpaulin'], { soft: ['--ignore-panics'], ignores: ['--exclude-files'] }),
    },
  },
  {
    name: 'cargo-hack',
    url: 'https://github.com/taiki-e/cargo-hack#usage',
    options: {
      'cargo hack': {
        ignores: ['--skip', '--exclude-features', '--exclude'],
        chooses: ['--optional-deps'],
        valued: ['--depth', '--include-features', '--group-features', '--at-least-one-of', '--version-range'],
      },
    },
  },
  {
    name: 'cargo-msrv',
    url: 'https://github.com/foresterre/cargo-msrv',
    does: { build: ['cargo msrv'] },
    signs: {
      builds: [
        { kind: 'why', line: /^Crate source was found to be incompatible with its MSRV '/ },
        { kind: 'why', line: /^Check for toolchain '.{1,80}' failed with:$/, after: { most: 12 } },
      ],
      suspect: /incompatible with its MSRV/,
    },
  },
  {
    name: 'nextest',
    url: 'https://nexte.st/docs/running/',
    namesFailed: [
      /^ {2,}(?:FAIL|TIMEOUT|ABORT|SIG[A-Z]{3,6}) \[ {0,8}[\d.>]{1,12}s\] (?:\( *\d{1,6}\/\d{1,6}\) )?\S{1,200} (\S{1,300})$/,
    ],
    signs: {
      tests: [
        { kind: 'what', line: /^ {2,}(?:FAIL|TIMEOUT|ABORT|SIG[A-Z]{3,6}) \[ {0,8}[\d.>]{1,12}s\] \S/ },
      ],
    },
    failureKinds: {
      'failed test': /^ {2,}(?:FAIL|TIMEOUT|ABORT|SIG[A-Z]{3,6}) \[ {0,8}[\d.>]{1,12}s\] \S/,
      'compile error': /^error: command `.{0,300}\btest --no-run\b.{0,300}` exited/,
    },

    // https://nexte.st/docs/configuration/reference/
    configuration: {
      files: [{ path: /(?:^|\/)\.config\/nextest\.toml$/, form: 'toml' }],
      keys: {
        'profile.*.default-filter': 'lenient',
        'profile.**.retries': 'retries',
        'profile.**.flaky-result': 'strict',
        'profile.**.slow-timeout.on-timeout': 'strict by default',
        'profile.**.leak-timeout.result': 'strict',
      },
      same: [[/\.retries\.count$/, '.retries']],
    },
    writes: ['junit'],
    does: { tests: ['cargo nextest'] },
    verbs: ['nextest'],
    widens: ['--run-ignored'],
    totals: [nextestTests],
    // It shows what the harness of a failed test prints.
    countedBy: [{ format: 'cargo test', by: 'cargo nextest' }],
    mayFindNone: /--no-tests[= ](?:pass|warn)\b/,
    options: {
      'cargo nextest': {
        soft: ['--no-tests pass', '--no-tests warn', '--flaky-result pass'],
        retries: ['--retries'],
      },
    },
  },
  {
    name: 'clippy',
    url: 'https://doc.rust-lang.org/clippy/usage.html',
    failureKinds: { lint: /^ {0,12}= (?:note|help): .{0,200}\bclippy(?:::|\/)/ },

    // https://doc.rust-lang.org/clippy/lint_configuration.html
    configuration: {
      files: [
        { path: /(?:^|\/)Cargo\.toml$/, form: 'toml', under: ['lints', 'workspace.lints'] },
        { path: /(?:^|\/)\.?clippy\.toml$/, form: 'toml' },
      ],
      // https://rust-lang.github.io/rust-clippy/master/index.html: renamed and deprecated lints
      superseded: {
        ...{
          blacklisted_name: 'disallowed_names',
          box_vec: 'box_collection',
          option_and_then_some: 'bind_instead_of_map',
        },
        ...{ cyclomatic_complexity: 'cognitive_complexity', disallowed_method: 'disallowed_methods' },
        ...{
          disallowed_type: 'disallowed_types',
          empty_enum: 'empty_enums',
          identity_conversion: 'useless_conversion',
        },
        ...{ eval_order_dependence: 'mixed_read_write_in_expression', if_let_some_result: 'match_result_ok' },
        ...{ integer_arithmetic: 'arithmetic_side_effects', logic_bug: 'overly_complex_bool_expr' },
        ...{ new_without_default_derive: 'new_without_default', option_map_or_err_ok: 'manual_ok_or' },
        ...{ overflow_check_conditional: 'panicking_overflow_checks', ref_in_deref: 'needless_borrow' },
        ...{ stutter: 'module_name_repetitions', to_string_in_display: 'recursive_format_impl' },
        ...{ thread_local_initializer_can_be_made_const: 'missing_const_for_thread_local' },
        ...{
          unchecked_duration_subtraction: 'unchecked_time_subtraction',
          unwrap_or_else_default: 'unwrap_or_default',
        },
        ...{ zero_width_space: 'invisible_characters', match_on_vec_items: null, string_to_string: null },
      },
      keys: {
        'clippy.*': 'level',
        'disallowed-*.reason': null,
        'disallowed-*': 'adds',
        'allowed-*': 'allows',
        'allow-*-in-tests': 'lenient',
        'avoid-breaking-exported-api': 'lenient by default',
        'accept-comment-above-*': 'lenient by default',
        'check-*': 'strict',
        'warn-*': 'strict',
        'suppress-restriction-lint-in-const': 'lenient',
        'min-ident-chars-threshold': 'minimum',
        '*-threshold': 'maximum',
        'absolute-paths-max-segments': 'maximum',
        'max-*': 'maximum',
      },
      unset: [[/^clippy\./, 'allow']],
      same: [...LINT_TABLES, [/^(disallowed-[\w-]+)\[[^\]]*\]\.path$/, '$1']],
    },
    does: { lint: ['clippy'] },
    unmistakable: ['clippy'],
    verbs: ['clippy'],
    ignores: ['-A'],
    settings: /(?:^|\/)clippy\.toml$/,
    options: { 'cargo clippy': { soft: ['--cap-lints allow', '--cap-lints warn'], lenient: ['--fix'] } },
  },
  {
    name: 'rustfmt',
    url: 'https://github.com/rust-lang/rustfmt',
    // https://rust-lang.github.io/rustfmt/
    configuration: {
      files: [{ path: /(?:^|\/)\.?rustfmt\.toml$/, form: 'toml' }],
      keys: {
        ignore: 'ignores',
        disable_all_formatting: 'lenient',
        format_generated_files: 'strict by default',
        max_width: 'maximum',
        error_on_line_overflow: 'strict',
        error_on_unformatted: 'strict',
      },
    },
    does: { format: ['rustfmt'] },
    unmistakable: ['rustfmt'],
    signs: { builds: [{ kind: 'why', line: /^Diff in \S/, after: { most: 8 } }] },
    failureKinds: { format: /^Diff in \S/ },
  },
  {
    name: 'rustup',
    url: 'https://rust-lang.github.io/rustup/',
    actions: { 'set-up': ['rust-toolchain', 'rust-cache'] },
    // https://github.com/actions-rust-lang/setup-rust-toolchain
    setsVariables: { action: /\/setup-rust-toolchain@/, names: /RUSTFLAGS/ },
    // https://github.com/dtolnay/rust-toolchain#inputs
    versionInputs: ['toolchain'],
    versionInRef: /^dtolnay\/rust-toolchain$/,
    prepares: { rustup: true },
    installs: /^rustup /,
    manifests: /^rust-toolchain(?:\.toml)?$/i,
    launches: { rustup: { verbs: ['run'], operands: 1 } },
  },
  {
    name: 'cargo-deny',
    url: 'https://embarkstudios.github.io/cargo-deny/',
    failureKinds: {
      security:
        /^error\[(?:[ABLS]\d{3}|vulnerability|unsound|unmaintained|notice|yanked|rejected|unlicensed|banned|not-allowed|duplicate|wildcard|source-not-allowed)\]: |^(?:\w{4,10} (?:ok|FAILED), ){0,3}(?:advisories|bans|licenses|sources) FAILED(?:,|$)/,
    },
    // https://embarkstudios.github.io/cargo-deny/checks/cfg.html
    configuration: {
      files: [{ path: /(?:^|\/)\.?deny\.toml$/, form: 'toml' }],
      keys: {
        'advisories.ignore': 'ignores',
        'advisories.severity-threshold': 'fails from',
        'advisories.disable-yank-checking': 'lenient',
        'advisories.yanked': 'level',
        'advisories.vulnerability': 'level',
        'advisories.unmaintained': 'level',
        'advisories.unsound': 'level',
        'advisories.notice': 'level',
        'advisories.unused-ignored-advisory': 'level',
        'bans.multiple-versions': 'level',
        'bans.multiple-versions-include-dev': 'strict',
        'bans.wildcards': 'level',
        'bans.allow-wildcard-paths': 'lenient',
        'bans.external-default-features': 'level',
        'bans.workspace-default-features': 'level',
        'bans.workspace-dependencies.duplicates': 'level',
        'bans.workspace-dependencies.unused': 'level',
        'bans.deny': 'adds',
        // Duplicates come and go with new versions.
        'bans.skip': 'allows',
        'bans.skip-tree': 'allows',
        'bans.allow': 'allows',
        'bans.build.executables': 'level',
        'bans.build.interpreted': 'level',
        'bans.build.include-*': 'strict',
        'bans.build.allow-build-scripts': 'allows',
        'bans.build.bypass': 'ignores',
        'licenses.allow': 'allows',
        'licenses.exceptions': 'allows',
        'licenses.unlicensed': 'level',
        'licenses.copyleft': 'level',
        'licenses.default': 'level',
        'licenses.confidence-threshold': 'minimum',
        'licenses.include-dev': 'strict',
        'licenses.include-build': 'strict by default',
        'licenses.private.ignore': 'lenient',
        'licenses.unused-*': 'level',
        'sources.unknown-registry': 'level',
        'sources.unknown-git': 'level',
        'sources.allow-git': 'ignores',
        'sources.allow-registry': 'ignores',
        'sources.allow-org.*': 'ignores',
        'sources.private': 'ignores',
        'sources.unused-*': 'level',
        'graph.exclude': 'ignores',
        'graph.exclude-*': 'lenient',
        'graph.all-features': 'strict',
      },
      // An entry is a name, or a table with one.
      same: [[/^([a-z]+\.(?:build\.)?[a-z-]+)\[[^\]]*\]\.(?:id|crate|name)$/, '$1']],
    },
    does: { security: ['cargo-deny', 'cargo deny'] },
    security: ['cargo-deny'],
    options: {
      'cargo deny': {
        same: { '-A': '--allow', '-W': '--warn', '-D': '--deny' },
        ignores: ['--allow', '--warn', '--exclude'],
      },
    },
  },
  {
    name: 'cargo-audit',
    url: 'https://github.com/rustsec/rustsec/tree/main/cargo-audit',
    signs: {
      suspect: /^Crate: |^ID:/,
      builds: [
        {
          kind: 'why',
          line: /^(?:Crate: {4,6}\S|ID:(?:\t {0,2}| {1,2})RUSTSEC-)/,
          after: { most: 6, like: /^[A-Z]\w{1,9}:\s/ },
        },
      ],
    },
    failureKinds: {
      security: /^error: [1-9]\d{0,8} vulnerabilit(?:y|ies) found!/,
    },
    findings: [
      findingsLine('cargo audit', [
        { line: /^(?:Success )?No vulnerable packages found$/, count: none },
        { line: /^error: (\d{1,9}) vulnerabilit(?:y|ies) found!$/ },
      ]),
    ],
    // The example `audit.toml` there.
    configuration: {
      files: [{ path: /(?:^|\/)\.cargo\/audit\.toml$/, form: 'toml' }],
      keys: {
        'advisories.ignore': 'ignores',
        'advisories.informational_warnings': 'adds',
        'advisories.severity_threshold': 'fails from',
        'output.deny': 'adds',
        'yanked.enabled': 'strict by default',
      },
    },
  },
  {
    name: 'cargo-semver-checks',
    url: 'https://github.com/obi1kenobi/cargo-semver-checks',
    does: { lint: ['cargo semver-checks'] },
    contracts: ['cargo semver-checks', 'cargo-semver-checks'],
    failureKinds: { contract: /semver requires new major version/ },
  },
  {
    name: 'insta',
    url: 'https://insta.rs/docs/',
    failureKinds: { contract: /snapshot assertion for '.{1,200}' failed/ },
    options: {
      'cargo insta': {
        strict: ['--check', '--require-full-match', '--unreferenced reject'],
        soft: ['--accept', '--force-update-snapshots'],
      },
    },
  },
];
