import type { StepDefinition } from '../../evidence/workflow.ts';
import { isMapping } from '../../formats/json.ts';
import { Refusal, readYaml } from '../../formats/yaml-values.ts';
import { withoutBraces } from '../../text/filter.ts';
import { texts } from './fields.ts';

/** Actions that find out what changed, and the input that has their patterns: a mapping as text, or a line each. */
const FINDERS: readonly { action: RegExp; input: string; form: 'mapping' | 'lines' }[] = [
  // https://github.com/dorny/paths-filter#example
  { action: /^[^/]+\/paths-(?:changes-)?filter@/, input: 'filters', form: 'mapping' },
  // https://github.com/tj-actions/changed-files#inputs
  { action: /^[^/]+\/changed-files@/, input: 'files', form: 'lines' },
  { action: /^[^/]+\/changed-files@/, input: 'files_yaml', form: 'mapping' },
];

const MOST = 20;
const MOST_PATHS = 100;

type Finds = NonNullable<StepDefinition['finds']>;

/** The patterns of paths that a step asks for; undefined: it asks for none, or they cannot be read. */
export function findsOf(uses: string, inputs: unknown): Finds | undefined {
  if (!isMapping(inputs)) return undefined;
  const found = FINDERS.filter(({ action }) => action.test(uses)).flatMap(({ input, form }) => {
    const value = inputs[input];
    if (typeof value !== 'string' || value.includes('${{')) return [];
    return form === 'lines' ? [{ name: '', paths: linesOf(value) }] : groupsOf(value);
  });
  // Of a part of a list nobody could tell whether something is gone.
  const told = found
    .map(({ name, paths }) => ({ name, paths: paths.flatMap(withoutBraces) }))
    .filter(({ paths }) => paths.length > 0 && paths.length <= MOST_PATHS);
  return told.length === 0 ? undefined : told.slice(0, MOST);
}

const linesOf = (value: string): string[] =>
  texts(value.split(/\r?\n/).map((line) => line.trim())).filter((line) => !line.startsWith('#'));

function groupsOf(source: string): Finds {
  const value = mappingIn(source);
  if (!isMapping(value)) return [];
  return Object.entries(value).map(([name, patterns]) => ({ name, paths: patternsOf(patterns) }));
}

function mappingIn(source: string): unknown {
  try {
    return readYaml(source).value;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** A pattern may have the kind of change as its key: `added: 'src/**'`; lists may stand in lists. */
function patternsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(patternsOf);
  if (isMapping(value)) return Object.values(value).flatMap(patternsOf);
  return texts(value);
}
