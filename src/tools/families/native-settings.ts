import type { Configuration } from '../settings/configuration.ts';

/** Settings of tools of C and C++, and of Dart. */

/** https://cmake.org/cmake/help/latest/variable/CMAKE_COMPILE_WARNING_AS_ERROR.html */
export const compilerSettings: Configuration = {
  files: [
    { path: /(?:^|\/)CMakeLists\.txt$/, form: 'cmake' },
    { path: /(?:^|\/)[\w.-]+\.cmake$/, form: 'cmake' },
  ],
  keys: {
    compileOptions: 'options',
    'variables.CMAKE_C_FLAGS*': 'options',
    'variables.CMAKE_CXX_FLAGS*': 'options',
    'variables.CMAKE_COMPILE_WARNING_AS_ERROR': 'strict',
  },
};

/** https://clang.llvm.org/extra/clang-tidy/#configuration-files */
export const clangTidySettings: Configuration = {
  files: [{ path: /(?:^|\/)\.clang-tidy$/, form: 'yaml' }],
  keys: {
    Checks: 'on and off',
    WarningsAsErrors: 'on and off',
    InheritParentConfig: 'inherits',
  },
};

/** https://clang.llvm.org/docs/ClangFormat.html#clang-format-ignore */
export const clangFormatSettings: Configuration = {
  files: [{ path: /(?:^|\/)\.clang-format-ignore$/, form: 'lines', beside: true }],
  keys: { lines: 'lesser ignores' },
};

/** https://cppcheck.sourceforge.io/manual.html#suppressions */
export const cppcheckSettings: Configuration = {
  files: [
    { path: /(?:^|\/)[\w.-]*cppcheck[\w.-]*suppress[\w.-]*$/, form: 'lines', beside: true },
    { path: /(?:^|\/)cppcheck\/suppressions?(?:\.txt)?$/, form: 'lines', beside: true },
  ],
  keys: { lines: 'ignores' },
};

/** https://dart.dev/tools/analysis and https://github.com/dart-lang/test/blob/master/pkgs/test/doc/configuration.md */
export const dartSettings: Configuration = {
  files: [
    { path: /(?:^|\/)analysis_options\.ya?ml$/, form: 'yaml' },
    { path: /(?:^|\/)dart_test\.ya?ml$/, form: 'yaml' },
  ],
  keys: {
    include: 'inherits',
    'analyzer.errors.<rule>': 'level',
    'analyzer.exclude': 'ignores',
    'analyzer.language.strict-*': 'strict',
    'analyzer.strong-mode.implicit-*': 'lenient by default',
    'linter.rules': 'adds',
    'linter.rules.<rule>': 'level',
    retry: 'retries',
    paths: 'scope',
    filename: 'scope',
    exclude_tags: 'ignores',
    include_tags: 'scope',
    'tags.*.skip': 'lenient',
    'tags.*.retry': 'retries',
    allow_duplicate_test_names: 'lenient by default',
    allow_test_randomization: 'strict by default',
  },
  // https://docs.flutter.dev/tools/android-studio#creating-projects
  empty: /^(?:\*\*\/|\.?\/)?(?:android|ios|web|windows|macos|linux)(?:\/\*{0,2})?$/,
};
