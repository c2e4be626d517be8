import { fields } from '../../formats/json.ts';
import { counted, coverageLine, fits, TOTAL_ROW } from '../log-totals/coverage-line.ts';
import type { CoverageReader } from '../log-totals/model.ts';
import { type FoundGates, gateOf, lineOf } from '../settings/found.ts';
import { readIni } from '../settings/ini.ts';
import { tomlValues, yamlValues } from '../settings/values.ts';
import { sharedBy, type Tool } from '../tool.ts';

/** `  lines......: 85.0% (17 of 20 lines)` of lcov; the last one counts, after what was filtered out. */
const lcovSummary: CoverageReader = lastOf(
  coverageLine(
    'lcov',
    /^ {2}(lines|branches)\.{2,8}: (\d{1,3}\.\d)% \((\d{1,9}) of (\d{1,9}) (?:lines|branches)\)$/,
    ([, word, percent, covered, total]) => [
      counted(word === 'lines' ? 'lines' : 'branches', percent, covered, total),
    ],
  ),
);

function lastOf(reader: CoverageReader): CoverageReader {
  return {
    ...reader,
    coverage: (lines) => [...new Map(reader.coverage(lines).map((one) => [one.metric, one])).values()],
  };
}

/** `TOTAL   20   17   85%` of gcovr: lines, those that ran; coverage.py has those missed in the second place. */
const gcovrTable = coverageLine('gcovr', TOTAL_ROW, ([, total, second, branches, percent]) => {
  const counts = { covered: Number(second), total: Number(total) };
  const missed = { covered: counts.total - counts.covered, total: counts.total };
  const isOther = branches !== undefined || fits(missed, Number(percent)) || !fits(counts, Number(percent));
  return isOther ? [] : [{ metric: 'lines', percent: Number(percent), counts }];
});

/** `lines: 85.0% (17 out of 20)` of `gcovr --print-summary`. */
const gcovrSummary = coverageLine(
  'gcovr',
  /^(lines|branches): (\d{1,3}\.\d)% \((\d{1,9}) out of (\d{1,9})\)$/,
  ([, word, percent, covered, total]) => [
    counted(word === 'lines' ? 'lines' : 'branches', percent, covered, total),
  ],
);

/** `gcovr.cfg`: https://gcovr.com/en/stable/guide/configuration.html */
function inGcovrConfig(text: string): FoundGates {
  const keys = readIni(text).get('');
  const gates = (['lines', 'branches'] as const).flatMap((metric) => {
    const where = metric === 'lines' ? 'fail-under-line' : 'fail-under-branch';
    return gateOf({ tool: 'gcovr', metric, where, ...lineOf(text, where) }, keys?.get(where));
  });
  return { gates, commands: [] };
}

/** `85.71% coverage, 12/14 lines covered`, and a comparison with the run before. */
const tarpaulinTotal = coverageLine(
  'tarpaulin',
  /^(\d{1,3}\.\d{2})% coverage, (\d{1,9})\/(\d{1,9}) lines covered/,
  ([, percent, covered, total]) => [counted('lines', percent, covered, total)],
);

/** `tarpaulin.toml`: a table for each configuration. */
function inTarpaulinConfig(text: string): FoundGates {
  const gates = Object.entries(fields(tomlValues(text))).flatMap(([name, settings]) =>
    gateOf(
      {
        tool: 'cargo tarpaulin',
        metric: 'total',
        where: `${name} fail-under`,
        ...lineOf(text, 'fail-under'),
      },
      fields(settings)['fail-under'],
    ),
  );
  return { gates, commands: [] };
}

/** `TOTAL  12  3  75.00%  4  1  75.00%  40  8  80.00%  0  0  -`: regions, functions, lines, each with those missed. */
const llvmTotal = coverageLine(
  'llvm-cov',
  /^TOTAL(?: {1,200}\d{1,9} {1,40}\d{1,9} {1,40}[\d.]{1,6}%){2} {1,40}(\d{1,9}) {1,40}(\d{1,9}) {1,40}(\d{1,3}\.\d{2})%/,
  ([, total, missed, percent]) => [counted('lines', percent, String(Number(total) - Number(missed)), total)],
);

/** `Line Coverage: 93.2% (137 / 147)` of SimpleCov. */
const simplecovTotal = coverageLine(
  'simplecov',
  /^(Line|Branch) [Cc]overage: (\d{1,3}(?:\.\d{1,4})?)% \((\d{1,9}) \/ (\d{1,9})\)$/,
  ([, word, percent, covered, total]) => [
    counted(word === 'Line' ? 'lines' : 'branches', percent, covered, total),
  ],
);

/** The same until 0.21: `Coverage report generated for RSpec to /app/coverage. 137 / 147 LOC (93.2%) covered.` */
const simplecovLoc = coverageLine(
  'simplecov',
  /^Coverage report generated for .{1,300}\. (\d{1,9}) \/ (\d{1,9}) LOC \((\d{1,3}(?:\.\d{1,4})?)%\) covered\.$/,
  ([, covered, total, percent]) => [counted('lines', percent, covered, total)],
);

/** `| Total   | 85.71% | 50% | 100% |` of coverlet: lines, branches and methods. */
const coverletTotal = coverageLine(
  'coverlet',
  /^\| Total {1,200}\| (\d{1,3}(?:\.\d{1,4})?)% {1,20}\| (\d{1,3}(?:\.\d{1,4})?)% {1,20}\| \d{1,3}(?:\.\d{1,4})?% {1,20}\|$/,
  ([, lines, branches]) => [counted('lines', lines), counted('branches', branches)],
);

/** `Line coverage (75.00%) is below the expected minimum coverage (80.00%).` of SimpleCov. */
const simplecovJudged = coverageLine(
  'simplecov',
  /^(Line|Branch) coverage \((\d{1,3}(?:\.\d{1,4})?)%\) is below the expected minimum coverage \(\d[\d.]{0,7}%\)\.$/,
  ([, word, percent]) => [counted(word === 'Line' ? 'lines' : 'branches', percent)],
);

/** `  Line coverage: 85.7% (12 of 14)` in the summary of ReportGenerator. */
const reportGenerator = coverageLine(
  'reportgenerator',
  /^ {2}(Line|Branch) coverage: (\d{1,3}(?:\.\d{1,2})?)%(?: \((\d{1,9}) of (\d{1,9})\))?$/,
  ([, word, percent, covered, total]) => [
    counted(word === 'Line' ? 'lines' : 'branches', percent, covered, total),
  ],
);

/** `Total coverage: 95.21%`, `Total test coverage: 85.7% (12/14)`: what checkers of profiles and scripts print. */
const plainTotal = coverageLine(
  'total',
  /^Total (?:test )?coverage: {1,4}(\d{1,3}(?:\.\d{1,4})?) ?%(?: \((\d{1,9})\/(\d{1,9})\))?$/i,
  ([, percent, covered, total]) => [counted('total', percent, covered, total)],
);

/** `[TOTAL]  85.7%` of ExCoveralls, and `|     85.71% | Total |` of Mix itself. */
const mixTotal = coverageLine(
  'excoveralls',
  /^(?:\[TOTAL\] {1,4}(\d{1,3}(?:\.\d{1,2})?)%|\|? {0,6}(\d{1,3}\.\d{2})% \| Total {0,80}\|?)$/,
  ([, total, own]) => [counted('lines', total ?? own)],
);
/** `shop Coverage: 85.71%` of a package of R. */
const covrTotal = coverageLine('covr', /^[A-Za-z][\w.]{1,60} Coverage: (\d{1,3}\.\d{2})%$/, ([, percent]) => [
  counted('lines', percent),
]);

/** `codecov.yml`: the target of the whole project, unless it is `auto`. https://docs.codecov.com/docs/commit-status */
function inCodecovConfig(text: string): FoundGates {
  const status = fields(fields(fields(yamlValues(text)).coverage).status);
  const { target } = fields(fields(status.project).default);
  const where = 'coverage.status.project.default.target';
  return { gates: gateOf({ tool: 'codecov', metric: 'total', where }, target), commands: [] };
}

/** What measures, joins, shows or uploads coverage of compiled languages, or of several. */
export const coverageTools: readonly Tool[] = [
  {
    name: 'lcov',
    options: { ...sharedBy(['lcov', 'genhtml', 'geninfo'], { ignores: ['--ignore-errors', '--exclude'] }) },
    url: 'https://github.com/linux-test-project/lcov',
    writes: ['lcov'],
    reports: /^(?:\S*\/)?genhtml(?: |$)/,
    coverage: [lcovSummary],
  },
  {
    name: 'gcovr',
    url: 'https://gcovr.com/en/stable/manpage.html',
    writes: ['gcovr', 'gcovr-summary', 'cobertura', 'coveralls', 'sonarqube', 'jacoco', 'clover', 'lcov'],
    thresholds: [
      { metric: 'lines', options: ['--fail-under-line'] },
      { metric: 'branches', options: ['--fail-under-branch'] },
    ],
    thresholdFiles: { 'gcovr.cfg': inGcovrConfig, '.gcovr.cfg': inGcovrConfig },
    readsThreshold: ({ tool }, command) => tool === 'gcovr' && command.tool === 'gcovr',
    coverage: [gcovrTable, gcovrSummary],
  },
  {
    name: 'tarpaulin',
    url: 'https://github.com/xd009642/tarpaulin',
    // https://github.com/xd009642/tarpaulin#config-file
    configuration: {
      files: [{ path: /(?:^|\/)\.?tarpaulin\.toml$/, form: 'toml' }],
      keys: {
        '*.exclude': 'ignores',
        '*.exclude-files': 'ignores',
        '*.include-files': 'scope',
        '*.packages': 'scope',
        '*.ignore-panics': 'lenient',
        '*.ignore-tests': 'lenient',
        '*.include-tests': null,
        '*.no-fail-fast': null,
      },
      same: [[/_/g, '-']],
    },
    writes: ['cobertura', 'lcov'],
    thresholds: [{ metric: 'total', options: ['--fail-under', '--fail_under'], tools: /^cargo tarpaulin$/ }],
    thresholdFiles: { 'tarpaulin.toml': inTarpaulinConfig, '.tarpaulin.toml': inTarpaulinConfig },
    readsThreshold: ({ tool }, command) => tool === 'cargo tarpaulin' && command.tool === 'cargo tarpaulin',
    coverage: [tarpaulinTotal],
  },
  {
    name: 'llvm-cov',
    url: 'https://github.com/taiki-e/cargo-llvm-cov',
    thresholds: [{ metric: 'lines', options: ['--fail-under-lines'] }],
    coverage: [llvmTotal],
  },
  {
    name: 'SimpleCov',
    url: 'https://github.com/simplecov-ruby/simplecov',
    writes: ['simplecov'],
    coverage: [simplecovTotal, simplecovLoc, simplecovJudged],
  },
  {
    name: 'Coverlet',
    url: 'https://github.com/coverlet-coverage/coverlet',
    writes: ['cobertura', 'lcov', 'opencover'],
    coverage: [coverletTotal],
  },
  {
    name: 'ReportGenerator',
    url: 'https://reportgenerator.io/',
    coverage: [reportGenerator],
  },
  {
    name: 'go-test-coverage',
    url: 'https://github.com/vladopajic/go-test-coverage',
    does: { coverage: ['go-test-coverage'] },
    coverage: [plainTotal],
  },
  { name: 'ExCoveralls', url: 'https://github.com/parroty/excoveralls', coverage: [mixTotal] },
  { name: 'covr', url: 'https://covr.r-lib.org/', does: { coverage: ['covr'] }, coverage: [covrTotal] },
  {
    name: 'Codecov',
    url: 'https://docs.codecov.com/docs/codecov-yaml',
    // The target of the whole project is a threshold.
    configuration: {
      files: [{ path: /^(?:\.github\/|dev\/)?\.?codecov\.ya?ml$/, form: 'yaml', beside: true }],
      keys: {
        ignore: 'ignores',
        'flags.*.ignore': 'ignores',
        // It says when the status is sent, and not what makes it fail.
        'codecov.require_ci_to_pass': null,
        'coverage.status.**.informational': 'lenient',
        'coverage.status.**.threshold': 'maximum',
        'coverage.status.patch.**.target': 'threshold',
        'coverage.status.**.paths': 'scope',
        'coverage.status.**.only_pulls': null,
        'coverage.status.project': 'level',
        'coverage.status.patch': 'level',
        'coverage.status.changes': 'level',
      },
    },
    does: { coverage: ['codecov'] },
    purposes: { 'codecov/codecov-action': 'Upload coverage' },
    unmistakable: ['codecov'],
    reports: /^(?:\S*\/)?codecov(?:cli)?(?: |$)/,
    uploads: /\bcodecov/i,
    thresholdFiles: {
      'codecov.yml': inCodecovConfig,
      '.codecov.yml': inCodecovConfig,
      '.github/codecov.yml': inCodecovConfig,
    },
    judgedByService: 'codecov',
    programs: ['codecov'],
  },
  {
    name: 'Coveralls',
    url: 'https://docs.coveralls.io/',
    writes: ['coveralls'],
    does: { coverage: ['coveralls'] },
    purposes: { 'coverallsapp/github-action': 'Upload coverage' },
    // https://github.com/coverallsapp/github-action#options: whether the upload may fail.
    inputs: { 'coverallsapp/github-action': { idle: ['fail-on-error'] } },
    reports: /^(?:\S*\/)?(?:coveralls|goveralls)(?: |$)/,
    uploads: /coveralls/i,
  },
  {
    name: 'Codacy',
    url: 'https://docs.codacy.com/coverage-reporter/',
    uploads: /codacy-coverage/i,
  },
  {
    name: 'Code Climate',
    url: 'https://docs.codeclimate.com/docs/configuring-test-coverage',
    reports: /^(?:\S*\/)?cc-test-reporter\S*(?: |$)/,
  },
  {
    name: 'Allure',
    url: 'https://allurereport.org/docs/',
    reports: /^(?:\S*\/)?allure(?: |$)/,
  },
  {
    name: 'SonarQube',
    url: 'https://docs.sonarsource.com/sonarqube-server/latest/',
    // https://docs.sonarsource.com/sonarqube-server/latest/project-administration/setting-analysis-scope/
    configuration: {
      files: [{ path: /(?:^|\/)(?:sonar-project|\.sonarcloud)\.properties$/, form: 'properties' }],
      keys: {
        'sonar.sources': 'scope',
        'sonar.tests': 'scope',
        'sonar.inclusions': 'scope',
        'sonar.exclusions': 'ignores',
        'sonar.test.inclusions': 'scope',
        'sonar.test.exclusions': 'ignores',
        'sonar.coverage.exclusions': 'ignores',
        'sonar.cpd.exclusions': 'ignores',
        'sonar.issue.ignore.multicriteria': 'ignores',
        'sonar.issue.ignore.allfile': 'ignores',
        'sonar.issue.ignore.block': 'ignores',
        'sonar.issue.enforce.multicriteria': 'adds',
        'sonar.qualitygate.wait': 'strict',
      },
    },
    writes: ['sonarqube'],
    unmistakable: ['sonarqube', 'sonarcloud'],
  },
  {
    name: 'Cobertura',
    url: 'https://cobertura.github.io/cobertura/',
    writes: ['cobertura'],
  },
  { name: 'Clover', url: 'https://openclover.org/', writes: ['clover'] },
];
