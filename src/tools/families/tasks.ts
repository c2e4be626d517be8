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
    tasks: { file: /^(?:GNU)?[Mm]akefile$/, form: 'targets', callers: /^make$/, program: 'make' },
    signs: { builds: [{ kind: 'what', line: /^\S*make(?:\[\d{1,9}\])?: \*\*\* / }] },
  },
  {
    name: 'just',
    url: 'https://just.systems/man/en/',
    does: { lint: ['just lint'], tests: ['just test', 'just run test'] },
    verbed: ['just'],
    targets: { just: null },
    tasks: {
      file: /^\.?[Jj]ustfile$/,
      form: 'targets',
      callers: /^just$/,
      program: 'just',
      // https://just.systems/man/en/recipe-parameters.html
      target: /^@?([A-Za-z_][\w-]{0,80})(?:\s[^:\n]{0,200})?:(?!=)(.*)$/,
      indent: /^(?:\t| {2,})/,
    },
    umbrella: /^just/,
  },
  {
    name: 'Task',
    url: 'https://taskfile.dev/reference/cli',
    verbed: ['task'],
    targets: { task: null },
    runsTasks: 'task',
    // https://taskfile.dev/reference/schema
    configuration: {
      files: [{ path: /(?:^|\/)[Tt]askfile(?:\.dist)?\.ya?ml$/, form: 'yaml' }],
      keys: {
        'tasks.*.deps': 'needed tasks',
        'tasks.*.deps.task': 'needed tasks',
        'tasks.*.cmds': 'commands',
        'tasks.*.cmds.cmd': 'commands',
        'tasks.*.cmds.task': 'needed tasks',
        'tasks.*.cmd': 'commands',
        'tasks.<name>': 'commands',
      },
    },
    tasks: { file: /^[Tt]askfile(?:\.dist)?\.ya?ml$/, form: 'names', callers: /^task$/ },
    umbrella: /^task/,
  },
  {
    name: 'mise',
    url: 'https://mise.jdx.dev/cli/',
    launches: { mise: { verbs: ['exec', 'x'], behind: ['--'] } },
    targets: { mise: null },
    verbed: ['mise'],
    umbrella: /^mise\b/,
    runsTasks: 'mise run',
    // https://mise.jdx.dev/tasks/toml-tasks.html
    configuration: {
      files: [{ path: /(?:^|\/)\.?mise\.toml$/, form: 'toml' }],
      keys: {
        'tasks.*.depends': 'needed tasks',
        'tasks.*.run': 'commands',
        'tasks.<name>': 'commands',
      },
    },
    manifests: /^\.tool-versions$/i,
  },
  {
    name: 'Bazel',
    url: 'https://bazel.build/reference/command-line-reference',
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
    name: 'cargo-make',
    url: 'https://sagiegurari.github.io/cargo-make/',
    umbrella: /^(?:cargo make|makers)\b/,
    does: { lint: ['cargo make lint'], tests: ['cargo make test'] },
    runsTasks: 'cargo make',
    configuration: {
      files: [{ path: /(?:^|\/)Makefile\.toml$/, form: 'toml' }],
      keys: {
        'tasks.*.dependencies': 'needed tasks',
        'tasks.*.script': 'commands',
        'tasks.*.run_task': 'needed tasks',
      },
    },
  },
  { name: 'Ninja', url: 'https://ninja-build.org/manual.html', umbrella: /^ninja/ },
  { name: 'Meson', url: 'https://mesonbuild.com/Commands.html', umbrella: /^meson/ },
];
