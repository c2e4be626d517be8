import { isMapping } from '../../formats/json.ts';

/** One setting: a text, a list, or null where it is there and its value is not known. */
export type Setting = string | readonly string[] | null;

/** Settings by their path of keys, parted by dots: `compilerOptions.strict`. */
export type Settings = ReadonlyMap<string, Setting>;

/** What stands for nothing where a file says so itself, apart from what is not known: `null` of JSON and YAML. */
export const NOTHING = 'null';

const MOST = 5_000;
const DEEPEST = 30;
/** A longer path of keys is none that a tool documents. */
const LONGEST = 300;

/** The settings of a file as one list of paths: an entry of a list of objects is called by its name, not by its place. */
export function flattened(value: unknown): Settings {
  const found = new Map<string, Setting>();
  flatten(value, '', found, 0);
  return found;
}

function flatten(value: unknown, path: string, found: Map<string, Setting>, depth: number): void {
  if (found.size >= MOST || depth > DEEPEST) return;
  if (Array.isArray(value)) flattenList(value, path, found, depth);
  else if (isMapping(value))
    for (const [key, inner] of Object.entries(value))
      flatten(inner, path === '' ? key : `${path}.${key}`, found, depth + 1);
  else if (path !== '') add(found, path, isScalar(value) ? String(value) : null);
}

/** Entries of the same name count together, the last one first: of values of which one counts it is the one. */
function add(found: Map<string, Setting>, path: string, value: Setting): void {
  if (path.length > LONGEST) return;
  const known = found.get(path);
  if (known === undefined) found.set(path, value);
  else found.set(path, known === null || value === null ? null : [value, known].flat());
}

function flattenList(list: unknown[], path: string, found: Map<string, Setting>, depth: number): void {
  const texts = list.filter(isScalar).map(String);
  const objects = list.filter(isMapping);
  const isUnknown = list.length > 0 && list.every((entry) => entry === null);
  if (path !== '' && isUnknown) add(found, path, null);
  else if (path !== '' && (texts.length > 0 || objects.length === 0)) add(found, path, texts);
  for (const object of objects) flatten(object, withName(path, nameOf(object)), found, depth + 1);
}

const withName = (path: string, name: string): string => (name === '' ? path : `${path}[${name}]`);

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Keys by which an entry of a list is known. */
const NAMES = [
  ...['id', 'Id', 'name', 'repo', 'module', 'artifactId', 'crate', 'files', 'includes', 'include', 'path'],
  ...['root', 'context', 'ref', 'class', 'element', 'counter', 'Condition'],
];

function nameOf(object: Readonly<Record<string, unknown>>): string {
  for (const key of NAMES) {
    const value = object[key];
    if (isScalar(value)) return String(value);
    if (Array.isArray(value) && value.length > 0 && value.every(isScalar)) return value.join(', ');
  }
  return '';
}
