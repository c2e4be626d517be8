import type { ConfigGate, GateTool } from '../../evidence/gate.ts';
import { type Fields, fields } from '../../formats/json.ts';
import { counted, coverageLine } from '../log-totals/coverage-line.ts';
import { type FoundCommand, type FoundGates, gateOf } from '../settings/found.ts';
import { jsonValues, packageScripts, yamlValues } from '../settings/values.ts';
import { sharedBy, type Tool } from '../tool.ts';
import { c8Settings, nycSettings } from './javascript-test-settings.ts';

/** `All files | 85.3 | 70 | 90 | 84.2 | `: statements, branches, functions and lines, of jest, vitest, c8 and nyc. */
const istanbulTable = coverageLine(
  'istanbul',
  /^All files *\|(?: *\d{1,3}(?:\.\d{1,4})? *\|) *(\d{1,3}(?:\.\d{1,4})?) *\|(?: *\d{1,3}(?:\.\d{1,4})? *\|) *(\d{1,3}(?:\.\d{1,4})?) *\|/,
  ([, branches, lines]) => [counted('lines', lines), counted('branches', branches)],
);

/** `Lines        : 85.71% ( 12/14 )`: the summary that knows the counts. */
const istanbulSummary = coverageLine(
  'istanbul',
  /^(Lines|Branches) {1,12}: (\d{1,3}(?:\.\d{1,4})?)% \( (\d{1,9})\/(\d{1,9}) \)/,
  ([, word, percent, covered, total]) => [
    counted(word === 'Lines' ? 'lines' : 'branches', percent, covered, total),
  ],
);

/**
 * `ERROR: Coverage for lines (75.5%) does not meet global threshold (80%)` of nyc, c8 and vitest, and
 * `Jest: "global" coverage threshold for lines (80%) not met: 75.5%`.
 */
const istanbulJudged = coverageLine(
  'istanbul',
  /^(?:ERROR: Coverage for (lines|branches) \((\d{1,3}(?:\.\d{1,4})?)%\) does not meet global threshold \(\d[\d.]{0,7}%\)|Jest: "global" coverage threshold for (lines|branches) \(\d[\d.]{0,7}%\) not met: (\d{1,3}(?:\.\d{1,4})?)%)$/,
  ([, word, percent, jestWord, jestPercent]) => [
    counted((word ?? jestWord) === 'lines' ? 'lines' : 'branches', percent ?? jestPercent),
  ],
);

/** What thresholds of coverage can be set for. */
export const METRICS = ['lines', 'branches', 'functions', 'statements'] as const;

/** Gates with the names of the scripts that run their tool. */
export function withScripts(content: Fields, gates: ConfigGate[], runs: RegExp): ConfigGate[] {
  const names = packageScripts(content)
    .filter(({ command }) => runs.test(command))
    .map(({ script }) => script ?? '');
  return names.length === 0 ? gates : gates.map((gate) => ({ ...gate, scripts: names }));
}

/** What c8 and nyc ask for where `lines` is left out: https://github.com/istanbuljs/nyc#checking-coverage */
const DEFAULT_LINES = 90;

/** Settings of c8 and nyc set gates only with `check-coverage`, and gates of all files only without `per-file`. */
function checkedGates(
  tool: GateTool,
  settings: Fields,
  prefix: string,
  scripts: FoundCommand[] = [],
): ConfigGate[] {
  const on = (dashed: string, camel: string): boolean =>
    settings[dashed] === true || settings[camel] === true;
  if (!on('check-coverage', 'checkCoverage') || on('per-file', 'perFile')) return [];
  const whole = settings['100'] === true;
  const gates = METRICS.flatMap((metric) =>
    gateOf({ tool, metric, where: `${prefix}${metric}` }, whole ? 100 : settings[metric]),
  );
  // Another file, or a command, may say it.
  const isOpen = settings.extends !== undefined || scripts.some(({ command }) => /\s--lines\b/.test(command));
  if (whole || isOpen || settings.lines !== undefined) return gates;
  return [...gateOf({ tool, metric: 'lines', where: `${prefix}lines` }, DEFAULT_LINES), ...gates];
}

const checkedInPackage =
  (tool: 'c8' | 'nyc', runs: RegExp) =>
  (text: string): FoundGates => {
    const content = fields(jsonValues(text));
    const gates = checkedGates(tool, fields(content[tool]), `${tool}.`, packageScripts(content));
    return { gates: withScripts(content, gates, runs), commands: [] };
  };

/** `.c8rc.json`, `.nycrc` …: JSON or, for nyc, YAML. */
const checkedInRc =
  (tool: 'c8' | 'nyc') =>
  (text: string): FoundGates => ({
    gates: checkedGates(tool, fields(jsonValues(text) ?? yamlValues(text)), ''),
    commands: [],
  });

const isCheckedBy = (tool: string) => ({
  tool,
  word: /^(?:--)?check-coverage$/,
});

const c8: Tool = {
  name: 'c8',
  url: 'https://github.com/bcoe/c8#checking-for-threshold',
  failureKinds: { coverage: /^ERROR: Coverage for \w{1,20} \([\d.]{1,6}%\) does not meet / },

  writes: ['lcov', 'clover', 'cobertura'],
  does: { coverage: ['c8 report'] },
  reports: /^(?:\S*\/)?c8 (?:report|merge)(?: |$)/,
  strict: ['--check-coverage'],
  minimum: /^--(?:lines|branches|functions|statements)$/i,
  thresholds: [
    { metric: 'lines', options: ['--lines'], tools: /^c8$/ },
    { metric: 'branches', options: ['--branches'], tools: /^c8$/ },
  ],
  thresholdsNeed: isCheckedBy('c8'),
  thresholdFiles: {
    'package.json': checkedInPackage('c8', /\bc8\b/),
    '.c8rc': checkedInRc('c8'),
    '.c8rc.json': checkedInRc('c8'),
  },
  readsThreshold: ({ tool }, command) => tool === 'c8' && command.tool === 'c8',
  programs: ['.c8rc'],
  configuration: c8Settings,
  options: {
    ...sharedBy(['c8', 'nyc'], {
      same: {
        '--100': '--check-coverage --lines 100 --functions 100 --branches 100 --statements 100',
        '-x': '--exclude',
        '-n': '--include',
        '-r': '--reporter',
      },
      strict: ['--check-coverage'],
      ignores: ['--exclude'],
    }),
  },
};

const nyc: Tool = {
  name: 'nyc',
  url: 'https://github.com/istanbuljs/nyc#checking-coverage',
  writes: ['lcov', 'clover', 'cobertura'],
  does: { coverage: ['nyc report'] },
  unmistakable: ['nyc'],
  reports: /^(?:\S*\/)?nyc (?:report|merge)(?: |$)/,
  thresholds: [
    { metric: 'lines', options: ['--lines'], tools: /^nyc$/ },
    { metric: 'branches', options: ['--branches'], tools: /^nyc$/ },
  ],
  thresholdsNeed: isCheckedBy('nyc'),
  thresholdFiles: {
    'package.json': checkedInPackage('nyc', /\bnyc\b/),
    '.nycrc': checkedInRc('nyc'),
    '.nycrc.json': checkedInRc('nyc'),
  },
  readsThreshold: ({ tool }, command) => tool === 'nyc' && command.tool === 'nyc',
  programs: ['nyc', '.nycrc'],
  configuration: nycSettings,
};

/** What measures the coverage of JavaScript and TypeScript for whatever runs the tests. */
export const javascriptCoverage: readonly Tool[] = [
  {
    name: 'istanbul',
    url: 'https://istanbul.js.org/docs/advanced/alternative-reporters/',
    writes: ['istanbul', 'istanbul-summary', 'lcov', 'clover', 'cobertura'],
    coverage: [istanbulSummary, istanbulTable, istanbulJudged],
  },
  c8,
  nyc,
];
