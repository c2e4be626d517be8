import { parse } from 'smol-toml';
import { fields, texts } from '../../formats/json.ts';
import { type FoundCommand, type FoundGates, gateOf, lineOf } from './found.ts';
import { type Ini, readIni } from './ini.ts';

/**
 * `pyproject.toml`: coverage.py's `fail_under`, and pytest's `addopts`.
 * https://coverage.readthedocs.io/en/latest/config.html, https://docs.pytest.org/en/stable/reference/customize.html
 */
export function inPyproject(text: string): FoundGates {
  const tool = fields(fields(toml(text)).tool);
  const report = fields(fields(tool.coverage).report);
  const pytest = fields(tool.pytest);
  return {
    gates: gateOf(
      {
        tool: 'coverage.py',
        metric: 'total',
        where: 'tool.coverage.report fail_under',
        ...lineOf(text, 'fail_under'),
      },
      report.fail_under,
    ),
    commands: [
      ...addopts('tool.pytest.ini_options addopts', fields(pytest.ini_options).addopts),
      ...addopts('tool.pytest addopts', pytest.addopts),
    ],
  };
}

/** `setup.cfg` and `tox.ini`: the sections of coverage.py and pytest, and the commands of tox's environments. */
export function inPythonIni(text: string): FoundGates {
  const ini = readIni(text);
  const pytest = ini.has('tool:pytest') ? 'tool:pytest' : 'pytest';
  return {
    gates: failUnder(ini, 'coverage:report', text),
    commands: [...addopts(`${pytest} addopts`, ini.get(pytest)?.get('addopts')), ...toxCommands(ini)],
  };
}

/** `.coveragerc`. */
export const inCoveragerc = (text: string): FoundGates => ({
  gates: failUnder(readIni(text), 'report', text),
  commands: [],
});

function failUnder(ini: Ini, section: string, text: string): FoundGates['gates'] {
  const where = `${section} fail_under`;
  const gate = { tool: 'coverage.py', metric: 'total', where, ...lineOf(text, 'fail_under') } as const;
  return gateOf(gate, ini.get(section)?.get('fail_under'));
}

function addopts(where: string, value: unknown): FoundCommand[] {
  const options = typeof value === 'string' ? value.split('\n').join(' ') : texts(value).join(' ');
  return options.trim() === '' ? [] : [{ where, command: `pytest ${options}` }];
}

function toxCommands(ini: Ini): FoundCommand[] {
  return [...ini]
    .filter(([name]) => /^testenv(?::|$)/.test(name))
    .flatMap(([name, keys]) => {
      const command = keys.get('commands');
      return command === undefined ? [] : [{ where: `${name} commands`, command }];
    });
}

/** The file's values; undefined when it is no TOML. */
export function toml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    // Whatever is wrong with it: the tools that read it say so themselves.
    return undefined;
  }
}
