import { lineReader } from '../log-totals/counts.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import { sharedBy, type Tool } from '../tool.ts';

const BINARY = /^ {3,5}(?:Running (?:unittests )?\S|Doc-tests \S).{0,300}$/;
const RESULT =
  /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; (\d{1,9}) measured; \d{1,9} filtered out(?:; finished in [\d.]{1,15}s)?$/;

/** One `test result:` line for each test binary and the doctests of each crate. Benchmarks count as passed. */
const cargoTests: TestReader = {
  format: 'cargo test',
  closings(lines) {
    const found: Closing[] = [];
    let part = '';
    lines.forEach((text, at) => {
      if (BINARY.test(text)) part = text.trim();
      const match = RESULT.exec(text)?.slice(1).map(Number);
      if (match === undefined) return;
      const [passed = 0, failed = 0, skipped = 0, measured = 0] = match;
      found.push({ at, part, totals: totalsOf({ passed: passed + measured, failed, skipped }) });
    });
    return found;
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

/** Tools of Rust. */
export const rust: readonly Tool[] = [
  {
    name: 'cargo',
    url: 'https://doc.rust-lang.org/cargo/commands/',
    options: {
      ...sharedBy(['cargo'], {
        same: { '-p': '--package', '-F': '--features', '-j': '--jobs' },
        ignores: ['--exclude'],
      }),
      ...sharedBy(['cargo audit'], { same: { '-D': '--deny' }, strict: ['--deny'], ignores: ['--ignore'] }),
      ...sharedBy(['cargo llvm-cov'], { soft: ['--ignore-run-fail', '--no-run'] }),
      ...sharedBy(['cargo tarpaulin'], { soft: ['--ignore-panics'], ignores: ['--exclude-files'] }),
    },
    does: {
      security: ['cargo audit'],
      format: ['cargo fmt'],
      tests: ['cargo test'],
      deploy: ['cargo publish'],
    },
    security: ['cargo-audit'],
    prepares: { cargo: ['install', 'fetch'] },
    installs: /^cargo (?:fetch|install)/,
    verbed: ['cargo'],
    // https://rust-lang.github.io/rustup/overrides.html#toolchain-override-shorthand
    toolchained: ['cargo', 'rustc', 'rustdoc', 'rustfmt'],
    verbs: ['fmt'],
    compiles: ['cargo build', 'cargo check'],
    scripted: { action: /\/cargo$/, command: true, input: 'args', program: 'cargo' },
    lintLevels: ['cargo', 'cross'],
    soft: ['--no-run'],
    narrows: ['--package'],
    narrowsShort: { options: ['-p', '--lib', '--bin', '--bins', '--tests'], tools: /^cargo\b/ },
    widens: ['--workspace', '--all-targets', '--all-features', '--include-ignored'],
    // https://doc.rust-lang.org/cargo/reference/environment-variables.html
    variables: [
      {
        names: ['RUSTFLAGS', 'CARGO_BUILD_RUSTFLAGS', 'CARGO_ENCODED_RUSTFLAGS'],
        taken: /^(?:cargo|cross|make|just|task)\b/,
      },
      { names: ['RUSTDOCFLAGS'], taken: /^(?:cargo (?:doc|test|rustdoc)|make|just|task)\b/ },
    ],
    lintVariables: /RUST/,
    settings: /(?:^|\/)(?:Cargo\.toml|\.cargo\/config\.toml)$/,
    manifests: /^cargo\.toml$/i,
    lockFiles: ['cargo.lock'],
    libraries: ['.cargo'],
    totals: [cargoTests],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^thread '.{0,300}panicked at /,
          after: { most: 6, until: /^(?:stack backtrace:|note: )/ },
        },
        { kind: 'what', line: /^test .{1,300} \.\.\. FAILED$/ },
        { kind: 'closing', line: /^test result: FAILED/ },
      ],
      builds: [{ kind: 'closing', line: /^error: (?:could not compile|test failed|aborting)/ }],
    },
    failureKinds: {
      'compile error': /^error\[E\d{4}\]: /,
      assertion: /^(?:assertion (?:`.{1,40}` )?failed|.*panicked at .*assertion)/,
      environment: /[Tt]he lock ?file .{0,300} needs to be updated|cannot be built because it requires rustc/,
    },
  },
  {
    name: 'nextest',
    url: 'https://nexte.st/docs/running/',
    options: {
      'cargo nextest': {
        soft: ['--no-tests pass', '--no-tests warn', '--flaky-result pass'],
        retries: ['--retries'],
      },
    },
    writes: ['junit'],
    does: { tests: ['cargo nextest'] },
    verbs: ['nextest'],
    widens: ['--run-ignored'],
    totals: [nextestTests],
  },
  {
    name: 'clippy',
    url: 'https://doc.rust-lang.org/clippy/usage.html',
    options: { 'cargo clippy': { soft: ['--cap-lints allow', '--cap-lints warn'], lenient: ['--fix'] } },
    does: { lint: ['clippy'] },
    unmistakable: ['clippy'],
    verbs: ['clippy'],
    ignores: ['-A'],
    settings: /(?:^|\/)clippy\.toml$/,
  },
  {
    name: 'rustfmt',
    url: 'https://github.com/rust-lang/rustfmt',
    does: { format: ['rustfmt'] },
    unmistakable: ['rustfmt'],
    signs: { builds: [{ kind: 'why', line: /^Diff in \S/, after: { most: 8 } }] },
  },
  {
    name: 'rustup',
    url: 'https://rust-lang.github.io/rustup/',
    actions: { 'set-up': ['rust-toolchain', 'rust-cache'] },
    // https://github.com/actions-rust-lang/setup-rust-toolchain
    setsVariables: { action: /\/setup-rust-toolchain@/, names: /RUSTFLAGS/ },
    launches: { rustup: { verbs: ['run'], operands: 1 } },
    prepares: { rustup: true },
    installs: /^rustup /,
    manifests: /^rust-toolchain(?:\.toml)?$/i,
  },
  {
    name: 'cargo-deny',
    url: 'https://embarkstudios.github.io/cargo-deny/',
    options: {
      'cargo deny': {
        same: { '-A': '--allow', '-W': '--warn', '-D': '--deny' },
        ignores: ['--allow', '--warn', '--exclude'],
      },
    },
    does: { security: ['cargo-deny', 'cargo deny'] },
    security: ['cargo-deny'],
  },
  {
    name: 'cargo-semver-checks',
    url: 'https://github.com/obi1kenobi/cargo-semver-checks',
    contracts: ['cargo semver-checks', 'cargo-semver-checks'],
    failureKinds: { contract: /semver requires new major version/ },
  },
  {
    name: 'insta',
    url: 'https://insta.rs/docs/',
    options: {
      'cargo insta': {
        strict: ['--check', '--require-full-match', '--unreferenced reject'],
        soft: ['--accept', '--force-update-snapshots'],
      },
    },
    failureKinds: { contract: /snapshot assertion for '.{1,200}' failed/ },
  },
];
