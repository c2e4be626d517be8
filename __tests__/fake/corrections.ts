import type { Description, Json } from './description.ts';

type JsonObject = { [key: string]: Json };

/**
 * Where GitHub is known to answer, or to take, what its own description does not allow. Changes the description.
 * - The head repository of a deleted fork is null, in pull requests and in runs.
 * - Runs of old servers have neither `path` nor `display_title`.
 * - `created` of runs takes ranges and comparisons ("created: >=2026-01-01"), not only an instant.
 */
export function correct(description: Description): Description {
  for (const name of ['pull-request', 'pull-request-simple']) {
    const head = property(description.schemas[name]!, 'head');
    allowNull(head, 'repo');
  }
  const run = description.schemas['workflow-run'] as JsonObject;
  allowNull(run, 'head_repository');
  run.required = (run.required as string[]).filter((name) => name !== 'path' && name !== 'display_title');
  for (const operation of Object.values(description.operations)) {
    const created = operation.parameters.find((parameter) => parameter.name === 'created');
    if (created) created.schema = { type: 'string' };
  }
  return description;
}

function property(schema: Json, name: string): JsonObject {
  return ((schema as JsonObject).properties as JsonObject)[name] as JsonObject;
}

function allowNull(schema: JsonObject, name: string): void {
  const properties = schema.properties as JsonObject;
  properties[name] = { anyOf: [properties[name]!, { type: 'null' }] };
}
