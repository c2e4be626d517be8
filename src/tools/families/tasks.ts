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
    failureKinds: { usage: /^\S*make(?:\[\d{1,9}\])?: \*\*\* No rule to make target / },
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
    signs: {
      builds: [{ kind: 'error', line: /^ERROR: \S{1,300}:\d{1,9}:\d{1,9}: / }],
      tests: [{ kind: 'what', line: /^\/\/\S{1,300} {2,}(?:FAILED|TIMEOUT) in / }],
    },
    failureKinds: {
      'failed test':
        /^\/\/\S{1,300} {2,}(?:FAILED|TIMEOUT) in |^Executed \d{1,9} out of \d{1,9} tests?: .{0,60}fails? /,
    },

    // What only builds runs no tests.
    umbrella: /^bazel(?:isk)?(?: (?:test|run|coverage)\b|$)/,
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
  {
    name: 'Ninja',
    url: 'https://ninja-build.org/manual.html',
    signs: {
      builds: [
        { kind: 'what', line: /^FAILED: (?:\[code=\d{1,3}\] )?\S/ },
        { kind: 'closing', line: /^ninja: build stopped/ },
      ],
    },
    umbrella: /^ninja/,
  },
  {
    name: 'Meson',
    url: 'https://mesonbuild.com/Commands.html',
    signs: { builds: [{ kind: 'why', line: /^\S{0,300}meson\.build:\d{1,9}:\d{1,9}: ERROR: / }] },
    umbrella: /^meson/,
  },
];
