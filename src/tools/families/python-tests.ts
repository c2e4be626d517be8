import { fields, texts } from '../../formats/json.ts';
import { following, lineReader, namedCounts, wordedCounts } from '../log-totals/counts.ts';
import { coverageLine, fits, TOTAL_ROW } from '../log-totals/coverage-line.ts';
import type { Closing, TestReader } from '../log-totals/model.ts';
import { type FoundCommand, type FoundGates, gateOf, lineOf } from '../settings/found.ts';
import { type Ini, readIni } from '../settings/ini.ts';
import { tomlValues } from '../settings/values.ts';
import { sharedBy, type Tool } from '../tool.ts';

/** `=== 1 failed, 2 passed in 0.12s ===`, with `-q` without the signs; hours and minutes follow a long run's seconds. */
const SESSION =
  /^(?:=+ )?((?:\d{1,9} [a-z]+(?: [a-z]+)?, )*\d{1,9} [a-z]+(?: [a-z]+)?|no tests ran) in \d[\d.]{0,15}s(?: \([\d:, day]{1,30}\))?(?: =+)?$/;
/** Words of pytest itself; plug-ins add others. */
const OWN_WORDS = /\b(?:passed|failed|errors?|skipped|deselected|xfailed|xpassed|no tests ran)\b/;

/**
 * Expected failures count as skipped, unexpected passes as passed, as in pytest's own JUnit. How many tests a plug-in ran
 * again (`2 rerun`) is no number of tests.
 * https://docs.pytest.org/en/stable/how-to/output.html
 */
const sessions = lineReader('pytest', SESSION, ([, body = '']) => {
  if (!OWN_WORDS.test(body)) return null;
  const count = wordedCounts(body);
  return {
    passed: count('passed', 'xpassed'),
    failed: count('failed', 'subtests failed'),
    errored: count('error', 'errors'),
    skipped: count('skipped', 'xfailed'),
  };
});

const BEGIN = /^=+ test session starts .{0,100}=+$/;

/** Without what a session inside another one says, as tests of plug-ins print it. */
const outerSessions: TestReader = {
  format: 'pytest',
  closings(lines) {
    const ends = new Map(sessions.closings(lines).map((closing) => [closing.at, closing]));
    let open = 0;
    return lines.flatMap((text, at): Closing[] => {
      if (BEGIN.test(text)) open += 1;
      const end = ends.get(at);
      if (end === undefined) return [];
      open = Math.max(0, open - 1);
      return open === 0 ? [end] : [];
    });
  },
};

const UNITTEST_END = /^(?:OK|FAILED|NO TESTS RAN)(?: \(([a-z=\d, ]{1,200})\))?$/;

/** `Ran 12 tests in 0.1s` and, after a blank line, `FAILED (failures=1, skipped=2)`; Django prints the same. */
const ranTests = lineReader('unittest', /^Ran (\d{1,9}) tests? in \d[\d.]{0,15}s$/, ([, ran], lines, at) => {
  const end = UNITTEST_END.exec(following(lines, at, 1)[0] ?? '');
  if (end === null) return null;
  const count = namedCounts(end[1] ?? '');
  return {
    total: Number(ran),
    failed: count('failures', 'unexpected successes'),
    errored: count('errors'),
    skipped: count('skipped', 'expected failures'),
  };
});

/**
 * The last row of coverage.py's table, which pytest-cov prints too: statements, missed ones, branches, partial ones where
 * they are measured. gcovr has a row of the same look: only the percentage tells them apart.
 * https://coverage.readthedocs.io/en/latest/cmd.html#coverage-summary-coverage-report
 */
const coverageTotal = coverageLine('coverage.py', TOTAL_ROW, ([, total, missed, branches, percent]) => {
  const [all, other, shown] = [Number(total), Number(missed), Number(percent)];
  if (branches !== undefined) return [{ metric: 'total', percent: shown, counts: null }];
  const counts = { covered: all - other, total: all };
  return fits(counts, shown) ? [{ metric: 'total', percent: shown, counts }] : [];
});

/**
 * The files of coverage.py: `fail_under`.
 * https://coverage.readthedocs.io/en/latest/config.html
 */
function failUnder(ini: Ini, section: string, text: string): FoundGates {
  const where = `${section} fail_under`;
  const gate = { tool: 'coverage.py', metric: 'total', where, ...lineOf(text, 'fail_under') } as const;
  return { gates: gateOf(gate, ini.get(section)?.get('fail_under')), commands: [] };
}

function failUnderInPyproject(text: string): FoundGates {
  const report = fields(fields(fields(fields(tomlValues(text)).tool).coverage).report);
  const where = 'tool.coverage.report fail_under';
  const gate = { tool: 'coverage.py', metric: 'total', where, ...lineOf(text, 'fail_under') } as const;
  return { gates: gateOf(gate, report.fail_under), commands: [] };
}

const failUnderInIni = (text: string): FoundGates => failUnder(readIni(text), 'coverage:report', text);

/** The options that pytest always gets. https://docs.pytest.org/en/stable/reference/customize.html */
function addopts(where: string, value: unknown): FoundCommand[] {
  const options = typeof value === 'string' ? value.split('\n').join(' ') : texts(value).join(' ');
  return options.trim() === '' ? [] : [{ where, command: `pytest ${options}` }];
}

function addoptsInPyproject(text: string): FoundGates {
  const pytest = fields(fields(fields(tomlValues(text)).tool).pytest);
  return {
    gates: [],
    commands: [
      ...addopts('tool.pytest.ini_options addopts', fields(pytest.ini_options).addopts),
      ...addopts('tool.pytest addopts', pytest.addopts),
    ],
  };
}

function addoptsInIni(text: string): FoundGates {
  const ini = readIni(text);
  const section = ini.has('tool:pytest') ? 'tool:pytest' : 'pytest';
  return { gates: [], commands: addopts(`${section} addopts`, ini.get(section)?.get('addopts')) };
}

/** The commands of tox's environments. https://tox.wiki/en/latest/config.html */
function environmentsInIni(text: string): FoundGates {
  const commands = [...readIni(text)]
    .filter(([name]) => /^testenv(?::|$)/.test(name))
    .flatMap(([name, keys]) => {
      const command = keys.get('commands');
      return command === undefined ? [] : [{ where: `${name} commands`, command }];
    });
  return { gates: [], commands };
}

const isPytest = (tool: string): boolean => tool === 'pytest' || tool === 'py.test';

const pytest: Tool = {
  name: 'pytest',
  url: 'https://docs.pytest.org/en/stable/reference/reference.html',
  options: {
    ...sharedBy(['pytest', 'py.test'], {
      // https://docs.pytest.org/en/stable/how-to/doctest.html, and what plug-ins check beside the tests.
      demands: [
        ...[
          '--doctest-modules',
          '--doctest-glob',
          '--doctest-plus',
          '--doctest-rst',
          '--nbval',
          '--nbval-lax',
        ],
        ...['--mypy', '--ruff', '--flake8', '--black', '--isort', '--pylint', '--codestyle', '--pycodestyle'],
      ],
      same: {
        '-x': '--exitfirst',
        '-n': '--numprocesses',
        '--lf': '--last-failed',
        '--co': '--collect-only',
        '-W': '--pythonwarnings',
        '--ff': '--failed-first',
        '-c': '--config-file',
        '-o': '--override-ini',
      },
      strict: ['--strict-markers', '--strict-config', '--pythonwarnings error'],
      soft: [
        '--no-cov',
        '--snapshot-update',
        '--force-regen',
        '--regen-all',
        '--suppress-tests-failed-exit-code',
        '--suppress-no-test-exit-code',
      ],
      retries: ['--reruns', '--retries', '--max-runs', '--force-flaky'],
      valued: ['--doctest-glob'],
    }),
  },
  writes: ['junit'],
  does: { tests: ['pytest'] },
  unmistakable: ['pytest'],
  verbs: ['pytest'],
  plain: ['pytest', 'py.test'],
  soft: ['--collect-only', '--co', '--setup-plan'],
  ignores: ['--deselect'],
  narrows: ['--last-failed', '--lf'],
  // https://testmon.org/, https://github.com/anapaulagomes/pytest-picked
  selects: /--lf\b|--last-failed\b|\btestmon\b|\bpicked\b/,
  narrowsShort: { options: ['-k', '-m'], tools: /^(?:pytest|py\.test)$/ },
  variables: [
    {
      names: ['PYTEST_ADDOPTS'],
      taken: /^(?:pytest|py\.test|tox|nox|hatch|coverage|make|just|task)\b/,
      program: { name: 'pytest', tools: /^py\.?test$/ },
    },
  ],
  // https://pytest-cov.readthedocs.io/en/latest/config.html
  thresholds: [{ metric: 'total', options: ['--cov-fail-under', '--cov-fail_under'] }],
  thresholdFiles: {
    'pyproject.toml': addoptsInPyproject,
    'setup.cfg': addoptsInIni,
    'tox.ini': addoptsInIni,
    'pytest.ini': addoptsInIni,
  },
  readsThreshold: ({ tool, where }, command) =>
    tool === 'command' && !where.startsWith('testenv') && isPytest(command.tool),
  // https://docs.pytest.org/en/stable/reference/reference.html#configuration-options; `addopts` and `testpaths` are tasks.
  configuration: {
    files: [
      { path: /(?:^|\/)\.?pytest\.ini$/, form: 'ini', under: ['pytest'] },
      { path: /(?:^|\/)\.?pytest\.toml$/, form: 'toml', under: ['pytest'] },
      { path: /(?:^|\/)tox\.ini$/, form: 'ini', under: ['pytest'] },
      { path: /(?:^|\/)setup\.cfg$/, form: 'ini', under: ['tool:pytest'] },
      { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.pytest.ini_options', 'tool.pytest'] },
    ],
    keys: {
      xfail_strict: 'strict',
      strict: 'strict',
      'strict_*': 'strict',
      filterwarnings: 'warnings',
      norecursedirs: 'ignores',
      collect_ignore: 'ignores',
      reruns: 'retries',
      python_files: 'scope',
      python_classes: 'scope',
      python_functions: 'scope',
      required_plugins: 'adds',
    },
  },
  tasks: {
    file: /^(?:pytest\.ini|\.pytest\.ini|pyproject\.toml|setup\.cfg|tox\.ini)$/,
    form: 'options',
    keys: ['addopts', 'testpaths'],
    program: 'pytest',
    callers: /^(?:pytest|py\.test|tox|nox)$/,
  },
  totals: [outerSessions],
  mayFindNone: /--suppress-no-test-exit-code\b/,
  signs: {
    tests: [
      { kind: 'why', line: /^E(?: {2,}|$)/, before: { most: 1, like: /^>|^ {4}\S/ } },
      {
        kind: 'why',
        line: /^[^\s:]{1,300}:\d{1,9}: (?:[A-Z]\w*(?:Error|Exception|Exit|Interrupt)\b|Failed$)/,
      },
      { kind: 'what', line: /^(?:FAILED|ERROR) \S+(?:::| - |\.py$)/ },
      { kind: 'what', line: /^_{3,} .{1,300} _{3,}$/ },
      { kind: 'closing', line: /^=* ?\d{1,9} (?:failed|errors?)\b.{0,200} in [\d.]+s/ },
    ],
  },
  failureKinds: { assertion: /^E {2,}(?:AssertionError|assert )/ },
};

const unittest: Tool = {
  name: 'unittest',
  url: 'https://docs.python.org/3/library/unittest.html',
  does: { tests: ['unittest'] },
  verbs: ['unittest', 'discover'],
  totals: [ranTests],
  signs: {
    tests: [
      { kind: 'what', line: /^(?:FAIL|ERROR): \S+ \(/ },
      { kind: 'closing', line: /^FAILED \((?:failures|errors|unexpected)/ },
    ],
  },
  // Node has an error of the same name.
  failureKinds: { assertion: /^.*\bAssertionError\b/ },
};

const coveragePy: Tool = {
  name: 'coverage.py',
  url: 'https://coverage.readthedocs.io/en/latest/cmd.html',
  options: {
    coverage: { same: { '-i': '--ignore-errors', '-m': '--show-missing' }, soft: ['--ignore-errors'] },
  },
  writes: ['coverage.py', 'cobertura', 'lcov'],
  does: { coverage: ['coverage report', 'coverage xml', 'coverage html', 'coverage combine'] },
  launchesModule: { coverage: 'run' },
  reports: /^(?:\S*\/)?coverage (?:xml|html|json|lcov|combine|erase|annotate)(?: |$)/,
  ignores: ['--omit'],
  thresholds: [{ metric: 'total', options: ['--fail-under', '--fail_under'], tools: /^coverage[\d.]*$/ }],
  thresholdFiles: {
    'pyproject.toml': failUnderInPyproject,
    'setup.cfg': failUnderInIni,
    'tox.ini': failUnderInIni,
    'pytest.ini': failUnderInIni,
    '.coveragerc': (text) => failUnder(readIni(text), 'report', text),
  },
  // https://coverage.readthedocs.io/en/latest/config.html
  configuration: {
    files: [
      { path: /(?:^|\/)\.coveragerc$/, form: 'ini' },
      { path: /(?:^|\/)\.coveragerc\.toml$/, form: 'toml' },
      { path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/, form: 'ini', under: ['coverage:*'] },
      { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.coverage'] },
    ],
    keys: {
      'run.branch': 'strict',
      'run.include': 'scope',
      'run.omit': 'ignores',
      'run.source': 'scope',
      'run.disable_warnings': 'ignores',
      'report.include': 'scope',
      'report.omit': 'ignores',
      'report.exclude_lines': 'ignores texts',
      'report.exclude_also': 'ignores texts',
      'report.partial_branches': 'ignores texts',
      'report.partial_also': 'ignores texts',
      'report.ignore_errors': 'lenient',
    },
    // Folders and packages are two ways to say where the code is.
    same: [
      [/^coverage:/, ''],
      [/^run\.source_(?:dirs|pkgs)$/, 'run.source'],
    ],
  },
  // Each of its reports ends with the gate, and so does pytest-cov.
  readsThreshold: ({ tool }, command) => {
    if (tool !== 'coverage.py') return false;
    if (command.words.some((word) => /^--cov(?:=|$)/.test(word))) return isPytest(command.tool);
    const [program = '', verb = ''] = command.core;
    return /^coverage[\d.]*$/.test(program) && /^(?:report|html|xml|json|lcov)$/.test(verb);
  },
  coverage: [coverageTotal],
};

const tox: Tool = {
  name: 'tox',
  url: 'https://tox.wiki/en/latest/cli_interface.html',
  options: {
    tox: {
      same: { '-p': '--parallel', '-r': '--recreate', '-c': '--conf', '-n': '--notest' },
      soft: ['--notest', '--list', '--showconfig'],
      lenient: ['--skip-missing-interpreters'],
      ignores: ['--skip-env'],
    },
  },
  does: { tests: ['tox'] },
  unmistakable: ['tox'],
  verbed: ['tox'],
  tasks: { file: /^(?:tox\.ini|tox\.toml|setup\.cfg|pyproject\.toml)$/, form: 'names', callers: /^tox$/ },
  targets: { tox: /^(?:-e|--env)$/ },
  runsTasks: 'tox -e',
  targetsTest: ['tox'],
  umbrella: /^tox/,
  thresholdFiles: {
    'setup.cfg': environmentsInIni,
    'tox.ini': environmentsInIni,
    'pytest.ini': environmentsInIni,
  },
  readsThreshold: ({ tool, where }, command) =>
    tool === 'command' && where.startsWith('testenv') && command.tool.startsWith('tox'),
  // https://tox.wiki/en/latest/config.html
  configuration: {
    files: [
      { path: /(?:^|\/)tox\.ini$/, form: 'ini', under: ['tox', 'testenv', 'testenv:*'] },
      { path: /(?:^|\/)setup\.cfg$/, form: 'ini', under: ['tox:tox', 'testenv', 'testenv:*'] },
      { path: /(?:^|\/)tox\.toml$/, form: 'toml' },
      { path: /(?:^|\/)pyproject\.toml$/, form: 'toml', under: ['tool.tox'] },
    ],
    keys: {
      skip_missing_interpreters: 'lenient',
      ignore_outcome: 'lenient',
      'testenv:**.ignore_outcome': 'lenient',
      'env_run_base.ignore_outcome': 'lenient',
      'env.*.ignore_outcome': 'lenient',
      commands: 'commands',
      'testenv:*.commands': 'commands',
    },
  },
  settings: /(?:^|\/)tox\.ini$/,
};

const nox: Tool = {
  name: 'nox',
  url: 'https://nox.thea.codes/en/stable/usage.html',
  options: {
    nox: {
      same: {
        '-s': '--session',
        '--sessions': '--session',
        '-r': '--reuse-existing-virtualenvs',
        '-l': '--list',
      },
      strict: ['--error-on-missing-interpreters', '--error-on-external-run'],
      soft: ['--list', '--install-only'],
      lenient: ['--no-error-on-missing-interpreters', '--no-error-on-external-run'],
    },
  },
  does: { tests: ['nox'] },
  unmistakable: ['nox'],
  verbed: ['nox'],
  targets: { nox: /^(?:-s|-e|--sessions?|--session=)$/ },
  targetsTest: ['nox'],
  umbrella: /^nox/,
  programs: ['noxfile'],
  tasks: { file: /^noxfile\.py$/, form: 'names', callers: /^nox$/ },
};

const behave: Tool = {
  name: 'behave',
  url: 'https://behave.readthedocs.io/en/stable/',
  options: {
    behave: { same: { '-d': '--dry-run', '-t': '--tags', '-e': '--exclude' }, ignores: ['--exclude'] },
  },
  does: { tests: ['behave'] },
};

/** Test runners of Python, and what measures their coverage. */
export const pythonTests: readonly Tool[] = [
  pytest,
  unittest,
  coveragePy,
  tox,
  nox,
  behave,
  {
    name: 'syrupy',
    url: 'https://github.com/syrupy-project/syrupy',
    failureKinds: { contract: /== \[- snapshot\]/ },
  },
  {
    name: 'Robot Framework',
    url: 'https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html',
    does: { tests: ['pabot', 'robotframework'] },
    options: {
      ...sharedBy(['robot', 'pabot'], {
        same: { '-e': '--exclude', '-i': '--include' },
        soft: ['--nostatusrc', '--dryrun'],
        ignores: ['--exclude', '--skip', '--skiponfailure'],
      }),
    },
  },
];
