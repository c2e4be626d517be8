import type { ConfigGate, GateTool } from '../../evidence/gate.ts';
import { type Fields, fields, readJson } from '../../formats/json.ts';
import { type FoundCommand, type FoundGates, gateOf } from './found.ts';
import { yaml } from './others.ts';

const METRICS = ['lines', 'branches', 'functions', 'statements'] as const;

/** `package.json`: the settings of jest, c8 and nyc, and the scripts. */
export function inPackageJson(text: string): FoundGates {
  const content = fields(jsonOf(text));
  const scripts = commandsIn(content.scripts);
  const withScripts = (gates: ConfigGate[], runs: RegExp): ConfigGate[] => {
    const names = scripts.filter(({ command }) => runs.test(command)).map(({ script }) => script ?? '');
    return names.length === 0 ? gates : gates.map((gate) => ({ ...gate, scripts: names }));
  };
  const jest = fields(content.jest);
  const measures = jest.collectCoverage === true ? /\bjest\b/ : /\bjest\b.*--(?:coverage|collectCoverage)\b/;
  return {
    gates: [
      ...withScripts(jestGates(jest, 'jest.'), measures),
      ...withScripts(checked('c8', fields(content.c8), 'c8.', scripts), /\bc8\b/),
      ...withScripts(checked('nyc', fields(content.nyc), 'nyc.', scripts), /\bnyc\b/),
    ],
    commands: scripts,
  };
}

/** `jest.config.json`: `coverageThreshold` for all files; negative numbers there count lines. */
export const inJestConfig = (text: string): FoundGates => ({
  gates: jestGates(fields(jsonOf(text)), ''),
  commands: [],
});

/** `.c8rc.json`, `.nycrc` …: JSON or, for nyc, YAML. */
export const inRc =
  (tool: 'c8' | 'nyc') =>
  (text: string): FoundGates => ({
    gates: checked(tool, fields(jsonOf(text) ?? yaml(text)), ''),
    commands: [],
  });

function jestGates(settings: Fields, prefix: string): ConfigGate[] {
  const global = fields(fields(settings.coverageThreshold).global);
  return METRICS.flatMap((metric) =>
    gateOf({ tool: 'jest', metric, where: `${prefix}coverageThreshold.global.${metric}` }, global[metric]),
  );
}

/** What c8 and nyc ask for where `lines` is left out: https://github.com/istanbuljs/nyc#checking-coverage */
const DEFAULT_LINES = 90;

/** Settings of c8 and nyc set gates only with `check-coverage`, and gates of all files only without `per-file`. */
function checked(
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

function commandsIn(scripts: unknown): FoundCommand[] {
  return Object.entries(fields(scripts)).flatMap(([script, command]) =>
    typeof command === 'string' ? [{ where: `scripts.${script}`, command, script }] : [],
  );
}

function jsonOf(text: string): unknown {
  const json = readJson(text);
  return 'value' in json ? json.value : undefined;
}
