import { parse } from 'smol-toml';
import { fields, readJson } from '../../formats/json.ts';
import { readYaml } from '../../formats/yaml-values.ts';
import type { FoundCommand } from './found.ts';

/** The values of a file; undefined when it is no TOML. */
export function tomlValues(text: string): unknown {
  try {
    return parse(text);
  } catch {
    // Whatever is wrong with it: the tools that read it say so themselves.
    return undefined;
  }
}

/** The values of a file; undefined when it is no YAML. */
export function yamlValues(text: string): unknown {
  try {
    return readYaml(text).value;
  } catch {
    return undefined;
  }
}

/** The values of a file; undefined when it is no JSON. */
export function jsonValues(text: string): unknown {
  const json = readJson(text);
  return 'value' in json ? json.value : undefined;
}

/** The scripts of a `package.json`. */
export function packageScripts(content: unknown): FoundCommand[] {
  return Object.entries(fields(fields(content).scripts)).flatMap(([script, command]) =>
    typeof command === 'string' ? [{ where: `scripts.${script}`, command, script }] : [],
  );
}
