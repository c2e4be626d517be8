import { createHash } from 'node:crypto';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { correct } from './corrections.ts';
import { type Description, type Json, loadDescription, type Operation, type Server } from './description.ts';
import type { OperationName } from './operations.ts';

/** Checks requests and answers against GitHub's official description. Each method returns complaints. */
export class OpenApi {
  readonly #description: Description;
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();
  /** Digests of answers that were right: most worlds are much alike, and reading them takes longer than this. */
  readonly #right = new Set<string>();

  constructor(server: Server = 'github.com') {
    this.#description = correct(loadDescription(server));
    this.#ajv = new Ajv({
      strict: false,
      logger: false,
      validateSchema: false,
      meta: false,
      // Each process compiles anew and checks little data: compiling fast matters more than checking fast.
      inlineRefs: false,
      code: { optimize: false },
    });
    (addFormats as unknown as (ajv: Ajv) => void)(this.#ajv);
    this.#ajv.addFormat('int64', true);
    // Git takes any text for an address, e.g. `41898282+github-actions[bot]@users.noreply.github.com`.
    this.#ajv.addFormat('email', true);
    this.#ajv.addSchema({ $id: 'github', schemas: this.#description.schemas });
  }

  /** Whether the server has it at all. */
  knows(name: OperationName): boolean {
    return name in this.#description.operations;
  }

  /** Query parameters that the operation does not know, lacks, or whose values it does not allow. */
  checkQuery(name: OperationName, query: URLSearchParams): string[] {
    const known = this.#operation(name).parameters.filter((parameter) => parameter.in === 'query');
    const complaints: string[] = [];
    for (const [key, value] of query) {
      const parameter = known.find((candidate) => candidate.name === key);
      if (parameter === undefined) complaints.push(`${name} has no query parameter "${key}".`);
      else
        complaints.push(...this.#check(`${name} ?${key}`, parameter.schema, asJson(value, parameter.schema)));
    }
    const missing = known.filter((parameter) => parameter.required && !query.has(parameter.name));
    return [
      ...complaints,
      ...missing.map((parameter) => `${name} needs the query parameter "${parameter.name}".`),
    ];
  }

  /** What is wrong with the body of a request. */
  checkBody(name: OperationName, body: unknown): string[] {
    const expected = this.#operation(name).requestBody;
    const schema = expected?.content['application/json']?.schema;
    if (schema === undefined || schema === null) {
      return body === undefined ? [] : [`${name} takes no body.`];
    }
    if (body === undefined) return expected?.required ? [`${name} needs a body.`] : [];
    return this.#check(`${name} body`, schema, body as Json);
  }

  /**
   * What is wrong with an answer: an undescribed status, or a body against the schema of its media type.
   *
   * @param json the body; undefined: there is none
   */
  checkAnswer(name: OperationName, status: number, json: string | undefined, accept = ''): string[] {
    const responses = this.#operation(name).responses;
    const response = responses[status] ?? responses.default;
    if (response === undefined) {
      // Errors that GitHub gives everywhere are not listed for each operation.
      return status >= 400 ? [] : [`${name} has no answer ${status}.`];
    }
    const asked = accept.replace('.v3.', '.');
    const special = Object.keys(response.content ?? {}).find((type) => asked.startsWith(type));
    const media = special ?? 'application/json';
    const schema = response.content?.[media]?.schema;
    if (schema === undefined) return [];
    const where = `${name} answer ${status} ${media}`;
    if (json === undefined) return this.#check(where, schema, undefined);
    const digest = createHash('sha1').update(where).update(json).digest('base64');
    if (this.#right.has(digest)) return [];
    const complaints = this.#check(where, schema, JSON.parse(json));
    if (complaints.length === 0) this.#right.add(digest);
    return complaints;
  }

  #operation(name: OperationName): Operation {
    return this.#description.operations[name]!;
  }

  #check(where: string, schema: Json, value: Json | undefined): string[] {
    const validate = this.#compiled.get(where) ?? this.#compile(schema);
    this.#compiled.set(where, validate);
    return validate(value) ? [] : [`${where}: ${firstErrors(validate.errors ?? [])}`];
  }

  #compile(schema: Json): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/');
    return this.#ajv.compile(JSON.parse(text));
  }
}

/** A query value as the type that its schema wants. */
function asJson(value: string, schema: Json): Json {
  const type =
    schema !== null && typeof schema === 'object' && !Array.isArray(schema) ? schema.type : undefined;
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(value)) return Number(value);
  if (type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  return value;
}

function firstErrors(errors: ErrorObject[]): string {
  const texts = errors.map(
    (error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`,
  );
  return [...new Set(texts)].slice(0, 4).join('; ');
}

const shared: Partial<Record<Server, OpenApi>> = {};

/** The one checker of this process for a server, made when it is first needed. */
export function openApi(server: Server = 'github.com'): OpenApi {
  shared[server] ??= new OpenApi(server);
  return shared[server];
}
