import type { Trigger } from '../../evidence/workflow.ts';
import { isMapping } from '../../formats/json.ts';
import { Refusal } from '../../formats/yaml-values.ts';
import { fieldsOf, said, text, texts } from './fields.ts';

/**
 * What starts the workflow: `on` as a word, a list or a mapping, each event with its filters. Throws a Refusal when
 * there is none.
 */
export function triggersOf(on: unknown): Record<string, Trigger> {
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
