import { lineReader } from '../log-totals/counts.ts';
import { sharedBy, type Tool } from '../tool.ts';

/**
 * `Ok:                 12` and the counts below it; newer versions leave out those that are zero.
 * https://mesonbuild.com/Unit-tests.html
 */
const mesonTests = lineReader('meson', /^Ok: {2,24}(\d{1,9}) {0,8}$/, ([, passed], lines, at) => {
  const rows = lines
    .slice(at + 1, at + 7)
    .map((text) => /^([A-Z][A-Za-z ]{2,20}): {1,24}(\d{1,9}) {0,8}$/.exec(text));
  const end = rows.indexOf(null);
  const own = rows.slice(0, end === -1 ? rows.length : end);
  const of = (...names: string[]): number =>
    own.reduce((sum, row) => (names.includes(row?.[1] ?? '') ? sum + Number(row?.[2]) : sum), 0);
  if (!own.some((row) => row?.[1] === 'Fail')) return null;
  return {
    passed: Number(passed),
    failed: of('Fail', 'Unexpected Pass'),
    errored: of('Timeout'),
    skipped: of('Skipped', 'Expected Fail', 'Ignored'),
  };
});

/** Words of Bazel for how targets ended. */
const BAZEL =
  /(?:(?:, | and )|^)(\d{1,9}) (tests? pass(?:es)?|fails? to build|fails? locally|fails? remotely|was skipped|were skipped)/g;

/**
 * `Executed 3 out of 12 tests: 11 tests pass and 1 fails locally.`: targets, also those whose result it has kept.
 * https://bazel.build/docs/user-manual
 */
const bazelTests = lineReader(
  'bazel',
  /^(?:INFO: )?Executed \d{1,9} out of (\d{1,9}) tests?: (.{1,300})\.$/,
  ([, total, body = '']) => {
    const counts = [...body.matchAll(BAZEL)].map(([, n, word = '']) => [Number(n), word] as const);
    const of = (word: RegExp): number =>
      counts.reduce((sum, [n, name]) => (word.test(name) ? sum + n : sum), 0);
    const [passed, failed, errored, skipped] = [
      of(/pass/),
      of(/locally|remotely/),
      of(/build/),
      of(/skipped/),
    ];
    return passed + failed + errored + skipped === Number(total)
      ? { passed, failed, errored, skipped }
      : null;
  },
);

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
    severalTargets: /^make\b/,
    umbrella: /^make/,
    assigns: ['make', 'gmake'],
    // https://www.gnu.org/software/make/manual/html_node/Implicit-Variables.html
    choosers: ['CC', 'CXX'],
    tasks: {
      file: /^(?:GNU)?[Mm]akefile$/,
      form: 'targets',
      callers: /^make$/,
      program: 'make',
      // https://www.gnu.org/software/make/manual/html_node/Foreach-Function.html
      loop: /\$[({]foreach [^,\n]{1,200},[^,\n]{1,200},/,
    },
    // What a tool that nobody knows said last.
    signs: {
      builds: [
        {
          kind: 'what',
          line: /^\S*make(?:\[\d{1,9}\])?: \*\*\* \[/,
          before: { most: 1, like: /^(?!\S*make(?:\[\d{1,9}\])?: |\S{1,100}:\d{1,9}: recipe for target )\S/ },
        },
        { kind: 'what', line: /^\S*make(?:\[\d{1,9}\])?: \*\*\* / },
      ],
    },
    failureKinds: { usage: /^\S*make(?:\[\d{1,9}\])?: \*\*\* No rule to make target / },
  },
  {
    name: 'just',
    url: 'https://just.systems/man/en/',
    does: { lint: ['just lint'], tests: ['just test', 'just run test'] },
    verbed: ['just'],
    targets: { just: null },
    severalTargets: /^just\b/,
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
    severalTargets: /^task\b/,
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
    // https://mise.jdx.dev/cli/run.html: parted by `:::`.
    severalTargets: /^mise\b.{0,200} :::(?: |$)/,
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
    namesFailed: [/^(\/\/\S{1,300}) {2,}(?:FAILED|TIMEOUT) in /],
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
    totals: [bazelTests],
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
  {
    name: 'Ninja',
    url: 'https://ninja-build.org/manual.html',
    signs: {
      builds: [
        { kind: 'what', line: /^FAILED: (?:\[code=\d{1,3}\] )?\S/ },
        { kind: 'closing', line: /^ninja: build stopped/ },
      ],
    },
    testing: { ninja: { surely: /^(?:tests?|check)$/ } },
    umbrella: /^ninja/,
  },
  {
    name: 'Meson',
    url: 'https://mesonbuild.com/Unit-tests.html',
    namesFailed: [
      /^ *\d{1,6}\/\d{1,6} (?:\S{1,100} \/ )?(\S.{0,200}?) {2,200}(?:FAIL|TIMEOUT|ERROR) {1,80}\d[\d.]{0,12} ?s\b/,
    ],
    signs: {
      tests: [
        {
          kind: 'what',
          line: /^ *\d{1,6}\/\d{1,6} \S.{0,300}? {2,200}(?:FAIL|TIMEOUT|ERROR) {1,80}\d[\d.]{0,12} ?s\b/,
        },
        { kind: 'closing', line: /^(?:Fail|Timeout): {1,40}[1-9]\d{0,8}$/ },
      ],
      builds: [{ kind: 'why', line: /^\S{0,300}meson\.build:\d{1,9}:\d{1,9}: ERROR: / }],
    },
    failureKinds: {
      'failed test':
        /^ *\d{1,6}\/\d{1,6} \S.{0,300}? {2,200}(?:FAIL|TIMEOUT) {1,80}\d[\d.]{0,12} ?s\b|^(?:Fail|Timeout): {1,40}[1-9]\d{0,8}$/,
    },
    does: { tests: ['meson test', 'ninja test'], build: ['meson compile', 'meson setup'] },
    verbed: ['meson'],
    umbrella: /^meson/,
    totals: [mesonTests],
    countedBy: ['googletest', 'catch2', 'doctest', 'tap'].map((format) => ({ format, by: 'meson' })),
  },
];
