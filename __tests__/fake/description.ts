import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { installed } from './installed.ts';
import { OPERATIONS } from './operations.ts';

/** A JSON schema, or any part of the description. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

export interface Operation {
  parameters: { name: string; in: string; required?: boolean; schema: Json }[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Json }> };
  responses: Record<string, { content?: Record<string, { schema?: Json }> }>;
}

/** The part of GitHub's official description that the fake needs. `schemas` are the components by name. */
export interface Description {
  operations: Record<string, Operation>;
  schemas: Record<string, Json>;
}

/** Whose API it is: github.com, or the oldest version of Enterprise Server that GitHub still supports. */
export type Server = 'github.com' | 'enterprise';

/** The oldest version of Enterprise Server that GitHub describes, such as `3.17`. */
export function oldestEnterprise(): string {
  const names = readdirSync(installed('@octokit', 'openapi', 'generated'));
  const minors = names.flatMap((name) => /^ghes-3\.(\d+)\.json$/.exec(name)?.[1] ?? []);
  return `3.${Math.min(...minors.map(Number))}`;
}

/**
 * Reads the operations of `operations.ts` from `@octokit/openapi` (`api.github.com.json`: the same text as
 * `api.github.com.deref.json`, with references kept). The whole description is 13 MB, so the part is cut out once and kept
 * under `node_modules/.cache`, by package version, server and list of operations. Enterprise Server lacks some of them.
 */
export function loadDescription(server: Server = 'github.com'): Description {
  const name = server === 'github.com' ? 'api.github.com' : `ghes-${oldestEnterprise()}`;
  const source = installed('@octokit', 'openapi', 'generated', `${name}.json`);
  const version = readFileSync(installed('@octokit', 'openapi', 'package.json'), 'utf8');
  const key = createHash('sha1').update(version).update(OPERATIONS.join()).digest('hex').slice(0, 12);
  const cache = installed('.cache', 'fake-github', `openapi-${name}-${key}.json`);
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8'));
  const description = cut(JSON.parse(readFileSync(source, 'utf8')), server);
  mkdirSync(dirname(cache), { recursive: true });
  // Written beside and moved, so that a reader never sees half a file.
  writeFileSync(`${cache}.${process.pid}`, JSON.stringify(description));
  renameSync(`${cache}.${process.pid}`, cache);
  return description;
}

function cut(whole: JsonObject, server: Server): Description {
  const paths = whole.paths as { [path: string]: { [method: string]: Json } };
  const operations: Record<string, Json> = {};
  const schemas: Record<string, Json> = {};
  const components = whole.components as { [kind: string]: JsonObject };
  const queue: string[] = [];
  for (const name of OPERATIONS) {
    const [method, path] = name.split(' ') as [string, string];
    const operation = paths[path]?.[method.toLowerCase()] as JsonObject | undefined;
    if (operation === undefined && server === 'enterprise') continue;
    if (operation === undefined) throw new Error(`GitHub's description has no operation "${name}".`);
    const { parameters, requestBody, responses } = operation;
    operations[name] = adopt(
      { parameters, requestBody: requestBody ?? null, responses } as Json,
      components,
      queue,
    );
  }
  for (const name of queue) {
    if (name in schemas) continue;
    schemas[name] = adopt(components.schemas![name]!, components, queue);
  }
  return { operations: operations as unknown as Description['operations'], schemas };
}

/**
 * A copy as JSON Schema: references to schemas become local ones (and are queued), all others are replaced by
 * what they name, examples go, and OpenAPI's `nullable` becomes a type.
 */
function adopt(value: Json, components: { [kind: string]: JsonObject }, queue: string[]): Json {
  if (Array.isArray(value)) return value.map((item) => adopt(item, components, queue));
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$ref === 'string') return reference(value.$ref, components, queue);
  const copy: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    if (key === 'properties') copy.properties = properties(child as JsonObject, components, queue);
    else if (!/^(x-.*|examples?|description|externalDocs|headers|nullable|deprecated)$/.test(key)) {
      copy[key] = adopt(child, components, queue);
    }
  }
  return value.nullable === true ? { anyOf: [copy, { type: 'null' }] } : copy;
}

/** The names of properties are no keywords. */
function properties(of: JsonObject, components: { [kind: string]: JsonObject }, queue: string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(of).map(([name, schema]) => [name, adopt(schema, components, queue)]),
  );
}

function reference(ref: string, components: { [kind: string]: JsonObject }, queue: string[]): Json {
  const [, , kind, name] = ref.split('/') as [string, string, string, string];
  if (kind !== 'schemas') return adopt(components[kind]![name]!, components, queue);
  queue.push(name);
  return { $ref: `#/schemas/${name}` };
}
