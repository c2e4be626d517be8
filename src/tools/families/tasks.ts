import { sharedBy, type Tool } from '../tool.ts';

/** What runs tasks and builds of any language. */
export const tasks: readonly Tool[] = [
  {
    name: 'make',
    url: 'https://www.gnu.org/software/make/manual/make.html',
    options: {
      ...sharedBy(['make', 'gmake'], {
        same: {
          '-i': '--ignore-errors',
          '-k': '--keep-going',
          '-n': '--dry-run',
          '--just-print': '--dry-run',
          '-j': '--jobs',
          '-t': '--touch',
        },
        soft: ['--ignore-errors', '--dry-run', '--touch'],
      }),
    },
    does: { lint: ['make lint'], tests: ['make test', 'make run test'], build: ['make'] },
    verbed: ['make'],
    targets: { make: null },
    umbrella: /^make/,
    assigns: ['make', 'gmake'],
    tasks: { file: /^(?:GNU)?[Mm]akefile$/, form: 'targets', callers: /^make$/ },
    signs: { builds: [{ kind: 'what', line: /^\S*make(?:\[\d{1,9}\])?: \*\*\* / }] },
  },
  {
    name: 'just',
    url: 'https://just.systems/man/en/',
    does: { lint: ['just lint'], tests: ['just test', 'just run test'] },
    verbed: ['just'],
    targets: { just: null },
    tasks: { file: /^\.?[Jj]ustfile$/, form: 'names', callers: /^just$/ },
    umbrella: /^just/,
  },
  {
    name: 'Task',
    url: 'https://taskfile.dev/reference/cli',
    verbed: ['task'],
    targets: { task: null },
    tasks: { file: /^[Tt]askfile(?:\.dist)?\.ya?ml$/, form: 'names', callers: /^task$/ },
    umbrella: /^task/,
  },
  {
    name: 'mise',
    url: 'https://mise.jdx.dev/cli/',
    launches: { mise: { verbs: ['exec', 'x'], behind: ['--'] } },
    targets: { mise: null },
    manifests: /^\.tool-versions$/i,
  },
  {
    name: 'Bazel',
    url: 'https://bazel.build/reference/command-line-reference',
    // What only builds runs no tests.
    umbrella: /^bazel(?!\S* (?:build|fetch|info|query|clean|version)\b)/,
    does: { tests: ['bazel test', 'bazelisk test', 'bazel coverage'] },
    verbed: ['bazel', 'bazelisk'],
    compiles: ['bazel build', 'bazelisk build'],
    narrows: ['--test_tag_filters', '--test_filter', '--test_lang_filters', '--test_size_filters'],
    options: {
      ...sharedBy(['bazel', 'bazelisk'], {
        soft: ['--nocheck_visibility', '--build_tests_only false'],
        ignores: ['--deleted_packages'],
        retries: ['--flaky_test_attempts'],
      }),
    },
  },
  { name: 'Earthly', url: 'https://docs.earthly.dev/', umbrella: /^earthly/ },
  { name: 'Dagger', url: 'https://docs.dagger.io/', umbrella: /^dagger/ },
  { name: 'Ninja', url: 'https://ninja-build.org/manual.html', umbrella: /^ninja/ },
  { name: 'Meson', url: 'https://mesonbuild.com/Commands.html', umbrella: /^meson/ },
];
