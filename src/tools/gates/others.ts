import { fields } from '../../formats/json.ts';
import { readYaml } from '../../formats/yaml-values.ts';
import { type FoundGates, gateOf, lineOf } from './found.ts';
import { readIni } from './ini.ts';
import { toml } from './python.ts';

/** `gcovr.cfg`: https://gcovr.com/en/stable/guide/configuration.html */
export function inGcovr(text: string): FoundGates {
  const keys = readIni(text).get('');
  const gates = (['lines', 'branches'] as const).flatMap((metric) => {
    const where = metric === 'lines' ? 'fail-under-line' : 'fail-under-branch';
    return gateOf({ tool: 'gcovr', metric, where, ...lineOf(text, where) }, keys?.get(where));
  });
  return { gates, commands: [] };
}

/** `tarpaulin.toml`: a table for each configuration. */
export function inTarpaulin(text: string): FoundGates {
  const gates = Object.entries(fields(toml(text))).flatMap(([name, settings]) =>
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

/** `codecov.yml`: the target of the whole project, unless it is `auto`. https://docs.codecov.com/docs/commit-status */
export function inCodecov(text: string): FoundGates {
  const status = fields(fields(fields(yaml(text)).coverage).status);
  const { target } = fields(fields(status.project).default);
  const where = 'coverage.status.project.default.target';
  return { gates: gateOf({ tool: 'codecov', metric: 'total', where }, target), commands: [] };
}

/** The file's values; undefined when it is no YAML. */
export function yaml(text: string): unknown {
  try {
    return readYaml(text).value;
  } catch {
    return undefined;
  }
}
