import { isMapping } from '../../../formats/json.ts';
import { NOTHING } from '../flat.ts';
import { readIni } from '../ini.ts';
import { tomlValues, yamlValues } from '../values.ts';
import { assignedValues } from './assignments.ts';
import { cmakeValues } from './cmake.ts';
import { acceptedFindings } from './findings.ts';
import { scriptValues } from './script.ts';
import { xmlValues } from './xml.ts';

/**
 * How a file of settings is written. `script`: JavaScript, TypeScript, or JSON with comments, of which only what stands
 * there literally is read and nothing is run; `assignments`: Gradle, HCL and their like; `cmake`: variables and options of
 * the compiler; `properties`: a text for each key; `lines`: a list, one entry a line; `words`: options of the command line;
 * `neon`: YAML of Nette; `findings`: a long list of accepted findings, of which the number counts, and in which files they are.
 */
export type Form =
  | 'toml'
  | 'ini'
  | 'yaml'
  | 'neon'
  | 'script'
  | 'xml'
  | 'assignments'
  | 'cmake'
  | 'properties'
  | 'lines'
  | 'words'
  | 'findings';

/**
 * The values of a file as plain objects, lists and texts; undefined where it cannot be read. Where a value is there and
 * cannot be known it is null.
 */
export function valuesOf(form: Form, text: string): unknown {
  return READERS[form](text.replace(/^\ufeff/, ''));
}

const READERS: Record<Form, (text: string) => unknown> = {
  toml: tomlValues,
  yaml: (text) => nothingSaid(yamlValues(text)),
  neon: (text) => yamlValues(asYaml(text)),
  ini: iniValues,
  script: scriptValues,
  xml: xmlValues,
  assignments: assignedValues,
  cmake: cmakeValues,
  properties: propertyValues,
  lines: (text) => ({ lines: linesOf(text) }),
  words: (text) => ({ options: linesOf(text).join(' ') }),
  findings: (text) => ({ findings: acceptedFindings(text) }),
};

const LONGEST_LINE = 1_000;

const linesOf = (text: string): string[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const entry = line
      .trim()
      .slice(0, LONGEST_LINE)
      .replace(/\s(?:#|exp:).*$/, '')
      .trim();
    return entry === '' || /^(?:#|;|\/\/)/.test(entry) ? [] : [entry];
  });

/** YAML knows all of its values: what is null there is said to be nothing. */
function nothingSaid(value: unknown): unknown {
  if (value === null) return NOTHING;
  if (Array.isArray(value)) return value.map(nothingSaid);
  return isMapping(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nothingSaid(inner)]))
    : value;
}

/** `key=value`; a line that ends with a backslash goes on, a key that comes again has a list. */
function propertyValues(text: string): unknown {
  const found: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const sign = line.search(/[=:]/);
    if (sign === -1 || /^\s*[#!;]/.test(line)) continue;
    const [key, value] = [line.slice(0, sign).trim(), line.slice(sign + 1).trim()];
    const known = found[key];
    found[key] = known === undefined ? value : [known, value].flat();
  }
  return found;
}

/**
 * NEON is indented with tabs, and has plain texts that begin with signs of YAML: `%rootDir%/../src`, `@service`.
 * https://doc.nette.org/en/neon/format
 */
const asYaml = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)))
    .map((line) => line.replace(/^(\s*(?:-\s|[\w.-]+:\s)\s*)([%@][^'"]*)$/, "$1'$2'"))
    .join('\n');

/** A value of several lines is a list, as Python's tools take it. */
function iniValues(text: string): unknown {
  const sections = [...readIni(text)].map(([section, keys]) => [
    section,
    Object.fromEntries([...keys].map(([key, value]) => [key, value.includes('\n') ? listOf(value) : value])),
  ]);
  return Object.fromEntries(sections);
}

const listOf = (value: string): string[] =>
  value
    .split('\n')
    .map((line) =>
      line
        .replace(/(?:^|\s)[#;].*$/, '')
        .replace(/,\s*$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
