import type { Description, Json } from './description.ts';

type JsonObject = { [key: string]: Json };

/**
 * Where GitHub is known to answer, or to take, what its own description does not allow. Changes the description.
 * - The head repository of a deleted fork is null, in pull requests and in runs.
 * - `created` of runs takes ranges and comparisons ("created: >=2026-01-01"), not only an instant.
 */
export function correct(description: Description): Description {
  for (const name of ['pull-request', 'pull-request-simple']) {
    const head = property(description.schemas[name]!, 'head');
    allowNull(head, 'repo');
  }
  allowNull(description.schemas['workflow-run'] as JsonObject, 'head_repository');
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
