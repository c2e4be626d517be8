/** A comment or statement that switches a check off, or takes tests out, for more than the line it stands on. */
export interface Suppression {
  /** The tool that it speaks to, as the catalogue calls it where it knows it. */
  tool: string;
  /** Endings of the files in which it is understood. */
  endings: RegExp;
  /** What it looks like. The first group: the rules that it names; none means all of them. */
  line: RegExp;
  /** Where alone it means the whole file: before the first line of code, or right before the package clause of Go. */
  place?: 'top' | 'package';
  /** What ends it: with such a line below, it is meant for a part. */
  ends?: RegExp;
  /** What switches the check on for a part: below such a line it closes that part. */
  begins?: RegExp;
  /** How its own form says why, where it has one. */
  reason?: RegExp;
  /**
   * Rules that only ask whether somebody means to use something, because it is experimental or deprecated, and those of style
   * that fail no build by themselves.
   */
  mild?: RegExp;
  /** Without rules it leaves most of what the tool checks on. */
  partial?: true;
  /** It takes tests out of the collection. */
  tests?: true;
}

const PYTHON = /\.pyi?$/;
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const TYPED = /\.(?:[cm]?tsx?|vue|svelte|astro)$/;
const UNTYPED = /\.[cm]?jsx?$/;
const STYLES = /\.(?:css|scss|sass|less)$/;
const JVM = /\.(?:java|kts?|scala|groovy)$/;
const NATIVE = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm)$/;

/** What opts whole files out, as the makers of each tool document it. */
export const SUPPRESSIONS: readonly Suppression[] = [
  // https://docs.astral.sh/ruff/linter/#error-suppression
  { tool: 'ruff', endings: PYTHON, line: /^\s*#\s*ruff:\s*noqa\b:?(.*)$/i },
  // https://flake8.pycqa.org/en/latest/user/violations.html
  { tool: 'flake8', endings: PYTHON, line: /^\s*#\s*flake8:\s*noqa\b:?(.*)$/i },
  // https://mypy.readthedocs.io/en/stable/inline_config.html
  {
    tool: 'mypy',
    endings: PYTHON,
    line: /^\s*#\s*mypy:\s*(?:ignore-errors(?!\s*=\s*False)()|((?:disable-error-code|allow-|ignore-missing|no-(?:check|strict|warn|disallow)).*))/i,
  },
  // https://typing.python.org/en/latest/spec/directives.html#type-ignore-comments
  { tool: 'mypy', endings: PYTHON, line: /^#\s*type:\s*ignore\b()/, place: 'top' },
  // https://pylint.readthedocs.io/en/stable/user_guide/messages/message_control.html
  { tool: 'pylint', endings: PYTHON, line: /^\s*#\s*pylint:\s*skip-file\b()/ },
  { tool: 'pylint', endings: PYTHON, line: /^#\s*pylint:\s*disable\s*=(.*)$/, ends: /^#\s*pylint:\s*enable/ },
  // https://microsoft.github.io/pyright/#/comments
  {
    tool: 'pyright',
    endings: PYTHON,
    line: /^#\s*pyright:\s*(?:(?:basic|off|ignore)\b()|(report\w+\s*=\s*(?:false|none)))/i,
  },
  // https://pyre-check.org/docs/errors/#suppression
  { tool: 'Pyre', endings: PYTHON, line: /^\s*#\s*pyre-ignore-all-errors\b(.*)$/ },
  // https://pycqa.github.io/isort/docs/configuration/action_comments.html
  { tool: 'isort', endings: PYTHON, line: /^\s*#\s*isort:\s*skip_file\b()/ },
  // https://docs.pytest.org/en/stable/example/pythoncollection.html
  { tool: 'pytest', endings: /(?:^|\/)conftest\.py$/, line: /^collect_ignore(?:_glob)?\b(.*)$/, tests: true },
  // https://docs.pytest.org/en/stable/reference/reference.html#std-hook-pytest_deselected
  {
    tool: 'pytest',
    endings: /(?:^|\/)conftest\.py$/,
    line: /^\s+(?:items\[:\] = \[\w+ for \w+ in items if\b|(?:\w+\.)*hook\.pytest_deselected\()()/,
    tests: true,
  },
  { tool: 'pytest', endings: PYTHON, line: /^__test__\s*=\s*False\b()/, tests: true },

  // https://eslint.org/docs/latest/use/configure/rules#using-configuration-comments-1
  {
    tool: 'ESLint',
    endings: SCRIPT,
    line: /^\s*(?:\{\s*)?\/\*\s*eslint-disable(?!-)\b(.*?)(?:\*\/|$)/,
    ends: /\/\*\s*eslint-enable\b/,
  },
  // https://oxc.rs/docs/guide/usage/linter/ignore-comments.html
  {
    tool: 'oxlint',
    endings: SCRIPT,
    line: /^\s*\/\*\s*oxlint-disable(?!-)\b(.*?)(?:\*\/|$)/,
    ends: /\/\*\s*oxlint-enable\b/,
  },
  // https://palantir.github.io/tslint/usage/rule-flags/
  {
    tool: 'TSLint',
    endings: SCRIPT,
    line: /^\s*\/[/*]\s*tslint:disable(?!-):?(.*?)(?:\*\/|$)/,
    ends: /tslint:enable/,
  },
  // https://biomejs.dev/analyzer/suppressions/
  {
    tool: 'Biome',
    endings: SCRIPT,
    line: /^\s*\/\/\s*biome-ignore-all\s+(?:lint\b\/?)?([\w/]*)/,
    reason: /:\s(.*)$/,
  },
  // https://docs.deno.com/runtime/reference/lint_plugins/
  { tool: 'Deno', endings: SCRIPT, line: /^\s*\/\/\s*deno-lint-ignore-file\b(.*)$/ },
  // https://www.typescriptlang.org/docs/handbook/intro-to-js-ts.html#ts-check
  { tool: 'TypeScript', endings: TYPED, line: /^\s*\/\/\s*@ts-nocheck\b()/ },
  // JavaScript is checked only where somebody asks for it.
  { tool: 'TypeScript', endings: UNTYPED, line: /^\s*\/\/\s*@ts-nocheck\b()/, partial: true },
  // https://github.com/gotwarlost/istanbul/blob/master/ignoring-code-for-coverage.md, https://vitest.dev/guide/coverage
  { tool: 'coverage', endings: SCRIPT, line: /^\s*\/[/*]\s*(?:istanbul|v8|c8)\s+ignore\s+file\b()/ },
  // https://stylelint.io/user-guide/ignore-code/
  {
    tool: 'Stylelint',
    endings: STYLES,
    line: /^\s*\/[/*]\s*stylelint-disable(?!-)\b(.*?)(?:\*\/|$)/,
    ends: /stylelint-enable/,
  },

  // https://golangci-lint.run/docs/linters/false-positives/#nolint-directive
  { tool: 'golangci-lint', endings: /\.go$/, line: /^\s*\/\/\s*nolint\b:?(.*)$/, place: 'package' },
  // https://staticcheck.dev/docs/configuration/#file-based-linter-directives
  {
    tool: 'staticcheck',
    endings: /\.go$/,
    line: /^\s*\/\/\s*lint:file-ignore\s+(\S*)/,
    reason: /lint:file-ignore\s+\S+\s(.*)$/,
  },
  // https://pkg.go.dev/cmd/go#hdr-Build_constraints
  { tool: 'go', endings: /_test\.go$/, line: /^\/\/(?:go:build|\s*\+build)\s+ignore\b()/, tests: true },

  // https://doc.rust-lang.org/reference/attributes/diagnostics.html#lint-check-attributes
  {
    tool: 'rustc',
    endings: /\.rs$/,
    line: /^\s*#!\[(?:cfg_attr\(.{1,80}?,\s*)?allow\((.*)$/,
    mild: /^deprecated$/,
  },

  // https://docs.rubocop.org/rubocop/usage/disabling_cops.html
  {
    tool: 'RuboCop',
    endings: /\.(?:rb|rake|gemspec)$/,
    line: /^\s*#\s*rubocop:(?:disable|todo)\s+(?:all\b()|(.*))$/,
    ends: /#\s*rubocop:enable\b/,
  },
  // https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Advanced-Usage#ignoring-files-and-folders
  { tool: 'PHP_CodeSniffer', endings: /\.(?:php|inc)$/, line: /^\s*(?:\/\/|\/\*|#)\s*phpcs:ignoreFile\b()/i },
  {
    tool: 'PHP_CodeSniffer',
    endings: /\.(?:php|inc)$/,
    line: /^\s*(?:\/\/|\/\*|#)\s*phpcs:disable\b(.*?)(?:\*\/|$)/i,
    ends: /phpcs:enable/i,
  },

  // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/SuppressWarnings.html
  { tool: 'javac', endings: /\.(?:java|groovy)$/, line: /^\s*@SuppressWarnings\(\s*\{?\s*"all"()/ },
  // https://kotlinlang.org/api/core/kotlin-stdlib/kotlin/-suppress/
  {
    tool: 'Kotlin',
    endings: /\.kts?$/,
    line: /^\s*@file:Suppress\((.*)$/,
    mild: /^(?:\w{1,30}_)?(?:DEPRECATION|REMOVAL)(?:_ERROR)?$/i,
  },
  { tool: 'Kotlin', endings: /\.kts?$/, line: /^\s*@Suppress\(\s*"(?:ALL|all|detekt\.all)"()/ },
  // https://pinterest.github.io/ktlint/0.50.0/rules/ktlint-suppression/
  {
    tool: 'ktlint',
    endings: /\.kts?$/,
    line: /^\s*\/[/*]\s*ktlint-disable\b(.*?)(?:\*\/|$)/,
    ends: /ktlint-enable/,
  },
  // https://checkstyle.org/filters/suppressioncommentfilter.html
  {
    tool: 'Checkstyle',
    endings: JVM,
    line: /^\s*\/[/*]\s*CHECKSTYLE[: ]OFF\b(.*?)(?:\*\/|$)/,
    ends: /CHECKSTYLE[: ]ON/,
  },
  // http://www.scalastyle.org/configuration.html
  {
    tool: 'Scalastyle',
    endings: /\.scala$/,
    line: /^\s*\/\/\s*scalastyle:off\b(.*)$/,
    ends: /scalastyle:on/,
  },

  // https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/preprocessor-directives#pragmas
  {
    tool: 'dotnet',
    endings: /\.cs$/,
    line: /^\s*#pragma\s+warning\s+disable\b(.*)$/,
    ends: /#pragma\s+warning\s+(?:restore|enable)/,
    // https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/attributes/general#experimental-attribute
    // https://learn.microsoft.com/en-us/dotnet/fundamentals/code-analysis/style-rules/
    mild: /^(?:(?!(?:SYSLIB|MSTEST|VSTHRD|NETSDK|CODE|SONAR)\d)[A-Z]{4,40}\d{3,6}|(?:CS)?0*61[28]|IDE\d{4})$/,
  },
  {
    tool: 'dotnet',
    endings: /\.cs$/,
    line: /^\s*#nullable\s+disable\b()/,
    ends: /#nullable\s+(?:restore|enable)/,
    begins: /^\s*#nullable\s+enable\b/,
    partial: true,
  },

  // https://clang.llvm.org/extra/clang-tidy/#suppressing-undesired-diagnostics
  { tool: 'clang-tidy', endings: NATIVE, line: /^\s*\/\/\s*NOLINTBEGIN\b(.*)$/, ends: /NOLINTEND/ },
  // https://gcc.gnu.org/onlinedocs/gcc/Diagnostic-Pragmas.html
  {
    tool: 'GCC and Clang',
    endings: NATIVE,
    line: /^\s*#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored\b(.*)$/,
    ends: /#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+pop/,
  },
  // https://cppcheck.sourceforge.io/manual.html#inline-suppressions
  { tool: 'Cppcheck', endings: NATIVE, line: /^\s*\/\/\s*cppcheck-suppress-file\b(.*)$/ },

  // https://realm.github.io/SwiftLint/
  {
    tool: 'SwiftLint',
    endings: /\.swift$/,
    line: /^\s*\/\/\s*swiftlint:disable\s+(?:all\b()|(.*))$/,
    ends: /swiftlint:enable/,
  },
  // https://dart.dev/tools/analysis#suppressing-rules-for-a-file
  { tool: 'Dart', endings: /\.dart$/, line: /^\s*\/\/\s*ignore_for_file:(.*)$/ },
  // https://hexdocs.pm/credo/config_comments.html
  { tool: 'Credo', endings: /\.exs?$/, line: /^\s*#\s*credo:disable-for-this-file\b(.*)$/ },
  // https://www.shellcheck.net/wiki/Directive
  {
    tool: 'ShellCheck',
    endings: /\.(?:sh|bash|ksh|bats)$/,
    line: /^\s*#\s*shellcheck\s+disable=(.*)$/,
    place: 'top',
  },
  // https://luacheck.readthedocs.io/en/stable/inline.html
  { tool: 'luacheck', endings: /\.lua$/, line: /^--\s*luacheck:\s*ignore\b(.*)$/ },
];

/** What switches a check off for a line, or the one below it. */
export const LINE_SUPPRESSION =
  /#\s*(?:noqa\b|type:\s*ignore|pylint:\s*disable|pyright:\s*ignore|nosec\b|pragma:\s*no cover|shellcheck\s+disable|rubocop:disable)|eslint-disable-(?:next-)?line|@ts-(?:ignore|expect-error)\b|\/\/\s*(?:biome-ignore|deno-lint-ignore|oxlint-disable-(?:next-)?line|nolint|noinspection|NOLINT|ignore:|phpcs:ignore|swiftlint:disable:|NOSONAR)|(?:istanbul|v8|c8) ignore (?:next|if|else|start)|@phpstan-ignore|@psalm-suppress|@codeCoverageIgnore|#\[(?:allow|expect)\(|@SuppressWarnings\(|@Suppress\(/;

/** A comment that only tells programs how to read the file. */
export const DIRECTIVE =
  /-\*-|\bfrozen_string_literal\b|\b(?:eslint|jshint|prettier|vim?|nullable|pragma)\b|^\s*@\w/;
