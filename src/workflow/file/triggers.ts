import type { Trigger } from '../../evidence/workflow.ts';
import { type Fields, isMapping } from '../../formats/json.ts';
import { Refusal, readYaml } from '../../formats/yaml-values.ts';
import { fieldsOf, said, text, texts } from './fields.ts';

/** What starts the workflow of a file, whatever else stands there; null: it cannot be read. */
export function triggersIn(source: string): Record<string, Trigger> | null {
  try {
    return triggersOfFile(fieldsOf(readYaml(source).value));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The same of a file that was read. YAML 1.1 takes a bare `on` for true. */
export const triggersOfFile = (workflow: Fields): Record<string, Trigger> =>
  triggersOf(workflow.on ?? workflow.true);

/**
 * What starts the workflow: `on` as a word, a list or a mapping, each event with its filters. Throws a Refusal when
 * there is none.
 */
function triggersOf(on: unknown): Record<string, Trigger> {
  const events = eventsOf(on);
  if (events.length === 0) throw new Refusal('The file is not a workflow: it has no `on`.');
  return Object.fromEntries(events);
}

function eventsOf(on: unknown): [string, Trigger][] {
  if (isMapping(on)) return Object.entries(on).map(([event, filters]) => [event, filtersOf(filters)]);
  const names = Array.isArray(on)
    ? on.flatMap((item) => (isMapping(item) ? Object.keys(item) : texts(item)))
    : [];
  const single = text(on);
  return [...names, ...(single === undefined ? [] : [single])].map((event) => [event, {}]);
}

function filtersOf(value: unknown): Trigger {
  const filters = fieldsOf(value);
  const list = (name: string) => (filters[name] === undefined ? undefined : texts(filters[name]));
  return said({
    branches: list('branches'),
    branchesIgnore: list('branches-ignore'),
    tags: list('tags'),
    tagsIgnore: list('tags-ignore'),
    paths: list('paths'),
    pathsIgnore: list('paths-ignore'),
    types: list('types'),
    workflows: list('workflows'),
  });
}
