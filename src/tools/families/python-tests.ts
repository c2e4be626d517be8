import { fields, texts } from '../../formats/json.ts';
import { following, lineReader, namedCounts, preceding, wordedCounts } from '../log-totals/counts.ts';
import { counted, coverageLine, fits, TOTAL_ROW } from '../log-totals/coverage-line.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import { type FoundCommand, type FoundGates, gateOf, lineOf } from '../settings/found.ts';
import { type Ini, readIni } from '../settings/ini.ts';
import { tomlValues } from '../settings/values.ts';
import { sharedBy, type Tool } from '../tool.ts';

/**
 * `=== 1 failed, 2 passed in 0.12s ===`, with `-q` without the signs; hours and minutes follow a long run's seconds. Before
 * version 5 it said `in 0.12 seconds`.
 */
const SESSION =
  /^(?:=+ )?((?:\d{1,9} [a-z-]+(?: [a-z]+)?, ?)*\d{1,9} [a-z-]+(?: [a-z]+)?|no tests ran) in \d[\d.]{0,15}(?:s| seconds)(?: \([\d:, day]{1,30}\))?(?: =+)?$/;
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

/** Tests that did not run, or failed as they should. */
const SKIPPED = ['skipped', 'skip', 'skips', 'todo', 'todos', 'expected failures', 'knownfail', 'deprecated'];
const UNITTEST_END = /^(?:OK|PASSED|FAILED|NO TESTS RAN)(?: \(([A-Za-z=\d, ]{1,200})\))?$/;

/**
 * `Ran 12 tests in 0.1s` and, after a blank line, `FAILED (failures=1, skipped=2)`; Django prints the same, nose `OK (SKIP=2)`
 * and trial `PASSED (skips=1, successes=11)`.
 */
const ranTests = lineReader('unittest', /^Ran (\d{1,9}) tests? in \d[\d.]{0,15}s$/, ([, ran], lines, at) => {
  const end = UNITTEST_END.exec(following(lines, at, 1)[0] ?? '');
  if (end === null) return null;
  const count = namedCounts(end[1] ?? '');
  const skipped = count(...SKIPPED);
  const failed = count('failures', 'failed', 'unexpected successes');
  // Plug-ins of nose have kinds of errors of their own: `FAILED (MarkdownSyntaxError=1, SKIP=25)`.
  const all = [...(end[1] ?? '').matchAll(/=(\d{1,9})/g)].reduce((sum, [, n]) => sum + Number(n), 0);
  const others = all - skipped - failed - count('successes');
  return {
    total: Number(ran),
    failed,
    errored: end[0].startsWith('FAILED') ? others : count('errors'),
    skipped,
  };
});

/**
 * `  Ran 12 tests with 1 failures, 0 errors and 0 skipped in 0.1 seconds.` of each layer, and `Total: 20 tests, …` where there
 * are several.
 * https://zopetestrunner.readthedocs.io/en/latest/
 */
const zopeTests: TestReader = {
  format: 'zope.testrunner',
  closings(lines) {
    const read = (line: RegExp): Closing[] =>
      lines.flatMap((text, at): Closing[] => {
        const counts = line.exec(text)?.slice(1).map(Number);
        if (counts === undefined) return [];
        const [total = 0, failed = 0, errored = 0, skipped = 0] = counts;
        return [{ at, totals: totalsOf({ total, failed, errored, skipped }) }];
      });
    const whole = read(
      /^Total: (\d{1,9}) tests, (\d{1,9}) failures, (\d{1,9}) errors(?:,| and) (\d{1,9}) skipped in .{1,40}$/,
    );
    if (whole.length > 0) return whole;
    return read(
      /^ {2}Ran (\d{1,9}) tests with (\d{1,9}) failures, (\d{1,9}) errors(?:,| and) (\d{1,9}) skipped in .{1,40}$/,
    );
  },
};

/**
 * `Ran: 12 tests in 1.2 sec.` and the counts below it.
 * https://stestr.readthedocs.io/en/latest/MANUAL.html
 */
const stestrTests = lineReader(
  'stestr',
  /^Ran: (\d{1,9}) tests? in \d[\d.]{0,12} sec\.$/,
  (_match, lines, at) => {
    const rows = lines
      .slice(at + 1, at + 7)
      .flatMap((text) => /^ - ([A-Z][A-Za-z ]{2,30}: \d{1,9})$/.exec(text)?.[1] ?? []);
    if (rows.length < 3) return null;
    const count = namedCounts(rows.join(', '));
    return {
      passed: count('passed'),
      failed: count('failed', 'unexpected success'),
      skipped: count('skipped', 'expected fail'),
    };
  },
);

/**
 * `3 scenarios passed, 1 failed, 0 skipped` under the line of the features.
 * https://behave.readthedocs.io/en/stable/
 */
const behaveTests = lineReader(
  'behave',
  /^(\d{1,9}) scenarios? passed, (\d{1,9}) failed(?:, (\d{1,9}) error)?, (\d{1,9}) skipped(?:, (\d{1,9}) (?:undefined|untested))?$/,
  ([, passed, failed, errored = '0', skipped = '0', undefinedOnes = '0'], lines, at) =>
    /^\d{1,9} features? passed, /.test(preceding(lines, at, 1)[0] ?? '')
      ? {
          passed: Number(passed),
          failed: Number(failed),
          errored: Number(errored) + Number(undefinedOnes),
          skipped: Number(skipped),
        }
      : null,
);

/**
 * `12 tests, 10 passed, 1 failed, 1 skipped` above the paths of its files: of everything, and not of a suite within it. Before
 * version 4 the line of all tests follows that of the critical ones.
 * https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html
 */
const robotTests = lineReader(
  'robot',
  /^(\d{1,9}) tests?(?: total)?, (\d{1,9}) passed, (\d{1,9}) failed(?:, (\d{1,9}) skipped)?\.?$/,
  ([, total, , failed, skipped = '0'], lines, at) => {
    const rest = following(lines, at, 2).filter((text) => !/^=+$/.test(text));
    if (!/^Output: /.test(rest[0] ?? '')) return null;
    return { total: Number(total), failed: Number(failed), skipped: Number(skipped) };
  },
);

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
 * What it is judged by where a threshold is set: `Required test coverage of 80% reached. Total coverage: 95.21%` of pytest-cov,
 * `Coverage failure: total of 75 is less than fail-under=80` of coverage.py.
 */
const judgedTotal = coverageLine(
  'coverage.py',
  /^(?:(?:FAIL |ERROR: |\s{0,4})?(?:Coverage failure: )?Required test coverage of .{1,20}% (?:not )?reached\. Total coverage: (\d{1,3}(?:\.\d{1,6})?)%|(?:ERROR: )?Coverage failure: total of (\d{1,3}(?:\.\d{1,6})?) is less than fail-under=.{1,20})$/,
  ([, reached, failed]) => [counted('total', reached ?? failed)],
);

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
  const options =
    typeof value === 'string'
      ? value.split('\n').join(' ')
      : texts(value)
          .map((word) => (/\s/.test(word) ? `'${word.replaceAll("'", '')}'` : word))
          .join(' ');
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
      // https://docs.pytest.org/en/stable/how-to/capture-warnings.html: what makes errors of warnings is part of that plug-in.
      lenient: ['-p no:warnings', '-p no:unraisableexception', '-p no:threadexception'],
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
      markers: 'parts',
    },
    // https://docs.pytest.org/en/stable/reference/reference.html#confval-strict
    implies: { strict: /^(?:xfail_strict|strict_\w+)$/ },
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
  namesFailed: [
    /^(?:FAILED|ERROR)(?: CONSISTENTLY:| \[[\d.]{1,12}s\])? \S{1,300}\.py::(\S.{0,300}?)(?: - .{0,2000})?$/,
  ],
  signs: {
    tests: [
      { kind: 'why', line: /^import file mismatch:$/, after: { most: 6, like: /\S/ } },
      { kind: 'why', line: /^E(?: {2,}|$)/, before: { most: 1, like: /^>|^ {4}\S/ } },
      {
        kind: 'why',
        line: /^[^\s:]{1,300}:\d{1,9}: (?:[A-Z]\w*(?:Error|Exception|Exit|Interrupt)\b|Failed$)/,
      },
      {
        kind: 'what',
        line: /^(?:FAILED|ERROR)(?: CONSISTENTLY:| \[[\d.]{1,12}s\])? \S+(?:::|\.py(?:$| - ))/,
      },
      // A doctest in its report: the source before it, what came of it behind it.
      {
        kind: 'why',
        line: /^Expected(?: nothing)?:?$/,
        before: { most: 2, like: /\S/ },
        after: { most: 6, like: /^ {4}\S|^Got:?/ },
      },
      { kind: 'what', line: /^_{3,} .{1,300} _{3,}$/ },
      {
        kind: 'closing',
        line: /^=* ?(?:\d{1,9} \w{1,20}, ){0,8}\d{1,9} (?:failed|errors?)\b.{0,200} in [\d.]+s/,
      },
      { kind: 'what', line: /^!{3,} .{1,200} !{3,}$/ },
    ],
  },
  failureKinds: {
    assertion: /^E {2,}(?:AssertionError|assert )/,
    'failed test':
      /^(?:=* ?(?:\d{1,9} \w{1,20}, ){0,8}\d{1,9} (?:failed|errors?)\b.{0,200} in [\d.]+s|FAILED(?: CONSISTENTLY:| \[[\d.]{1,12}s\])? \S+::|_{3,} .{1,300} _{3,}$)/,
    usage: /^ERROR: usage: |^\S{1,200}: error: (?:unrecognized arguments|argument |the following arguments)/,
  },
};

const unittest: Tool = {
  name: 'unittest',
  url: 'https://docs.python.org/3/library/unittest.html',
  does: { tests: ['unittest', 'nosetests', 'nose', 'nose2', 'trial', 'setup.py test'] },
  verbs: ['unittest', 'discover'],
  totals: [ranTests],
  namesFailed: [/^(?:FAIL|ERROR): (\w{1,200}) \(/],
  signs: {
    tests: [
      { kind: 'what', line: /^(?:FAIL|ERROR): \S+(?: \(|$)/ },
      // doctest
      {
        kind: 'why',
        line: /^Failed example:$/,
        before: { most: 1, like: /^File "/ },
        after: { most: 9, until: /^\*{5,}/ },
      },
      { kind: 'closing', line: /^FAILED \((?:\w{1,20}=\d{1,9}, ){0,5}(?:failures|errors|unexpected)/ },
      { kind: 'closing', line: /^\*{3}Test Failed\*{3} / },
    ],
  },
  failureKinds: {
    // Node has an error of the same name.
    assertion: /^.*\bAssertionError\b/,
    'failed test':
      /^(?:FAILED \((?:\w{1,20}=\d{1,9}, ){0,5}(?:failures|errors)=[1-9]|(?:FAIL|ERROR): \w+ \(|\*{3}Test Failed\*{3} |Failed example:$)/,
  },
};

const coveragePy: Tool = {
  name: 'coverage.py',
  url: 'https://coverage.readthedocs.io/en/latest/cmd.html',
  signs: {
    tests: [
      { kind: 'what', line: /Coverage failure: total of |Required test coverage of [\d.]{1,6}% not reached/ },
    ],
  },
  failureKinds: {
    coverage:
      /Coverage failure: total of [\d.]{1,6} is less than fail-under|Required test coverage of [\d.]{1,6}% not reached/,
  },

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
  coverage: [coverageTotal, judgedTotal],
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
  // https://tox.wiki/en/latest/cli_interface.html#tox-exec
  launches: { tox: { verbs: ['exec', 'e'], behind: ['--'] } },
  interpreter: /^\{env_?python\}$/,
  runsTasks: 'tox -e',
  // https://tox.wiki/en/latest/config.html#conditional-settings and /faq.html#ignoring-the-exit-code-of-a-given-command
  marksLines: { some: /^[\w!,{}.-]{1,80}:\s+/, soft: /^-\s*(?=\S)/ },
  targetsTest: ['tox'],
  umbrella: /^tox/,
  announces: /^([\w.{}-]{1,60})(?: run-?tests?)?: commands\[\d{1,3}\](?:> | \| )/,
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
      // https://tox.wiki/en/latest/config.html#pyproject-toml-ini
      {
        path: /(?:^|\/)pyproject\.toml$/,
        form: 'toml',
        within: { path: 'tool.tox.legacy_tox_ini', form: 'ini' },
        under: ['tox', 'testenv', 'testenv:*'],
      },
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
  severalTargets: /^nox\b/,
  targetsTest: ['nox'],
  umbrella: /^nox/,
  announces: /^nox > Running session ([\w.()=', -]{1,120})$/,
  programs: ['noxfile'],
  // https://nox.thea.codes/en/stable/config.html#nox.sessions.Session.run
  tasks: {
    file: /^noxfile\.py$/,
    form: 'targets',
    program: 'nox -s',
    target: /^(?:async )?def ([a-z_]\w{0,60})\((?:session|s)\b/,
    indent: /^(?: {4}|\t)+/,
    command: /^session\.run(?:_always)?\((["'].{1,300})$/,
    all: true,
    callers: /^nox$/,
  },
};

const behave: Tool = {
  name: 'behave',
  url: 'https://behave.readthedocs.io/en/stable/',
  options: {
    behave: { same: { '-d': '--dry-run', '-t': '--tags', '-e': '--exclude' }, ignores: ['--exclude'] },
  },
  does: { tests: ['behave'] },
  totals: [behaveTests],
  countedBy: [{ format: 'cucumber', by: 'behave' }],
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
    name: 'zope.testrunner',
    url: 'https://zopetestrunner.readthedocs.io/en/latest/',
    does: { tests: ['zope-testrunner'] },
    totals: [zopeTests],
  },
  {
    name: 'stestr',
    url: 'https://stestr.readthedocs.io/en/latest/MANUAL.html',
    does: { tests: ['stestr'] },
    totals: [stestrTests],
  },
  {
    name: 'Robot Framework',
    url: 'https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html',
    writes: ['robot'],
    does: { tests: ['pabot', 'robotframework'] },
    totals: [robotTests],
    options: {
      ...sharedBy(['robot', 'pabot'], {
        same: { '-e': '--exclude', '-i': '--include' },
        soft: ['--nostatusrc', '--dryrun'],
        ignores: ['--exclude', '--skip', '--skiponfailure'],
      }),
    },
  },
];
