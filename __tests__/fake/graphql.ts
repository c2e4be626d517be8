import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { viewer } from './graph/actor.ts';
import { addComment, updateIssueComment } from './graph/comments.ts';
import { createCommitOnBranch } from './graph/create-commit.ts';
import { nodeById } from './graph/node.ts';
import { ownerNode } from './graph/owner.ts';
import { GraphProblem } from './graph/problem.ts';
import { repositoryNode } from './graph/repository.ts';
import { installed } from './installed.ts';
import type { World } from './state.ts';

export interface GraphqlRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface GraphqlAnswer {
  body: unknown;
  /** What the request has against GitHub's schema, and fields that the fake does not model. */
  complaints: string[];
}

let schema: GraphQLSchema | null = null;

/** Documents, or what is wrong with them, by their text: checking takes longer than answering, and most come again. */
const checked = new Map<string, DocumentNode | GraphQLError[]>();

/** Whether a query text holds a mutation. */
export function isMutation(query: string): boolean {
  return /^\s*mutation\b/m.test(query);
}

/** Runs a query on GitHub's official schema. Errors come as GitHub words them: beside partial data, with a type. */
export async function serveGraphql(world: World, request: GraphqlRequest): Promise<GraphqlAnswer> {
  schema ??= readSchema();
  const document = checked.get(request.query) ?? check(schema, request.query);
  checked.set(request.query, document);
  if (Array.isArray(document)) {
    const body = { errors: document.map((error) => ({ message: error.message })) };
    return { body, complaints: document.map((error) => `GraphQL: ${error.message}`) };
  }
  const complaints: string[] = [];
  const result = await execute({
    schema,
    document,
    rootValue: root(world),
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
    fieldResolver: strictResolver(world, complaints),
  });
  for (const error of result.errors ?? [])
    if (!isProblem(error)) complaints.push(`GraphQL: ${error.message}`);
  const errors = result.errors?.map(errorShape);
  return { body: { data: result.data ?? null, ...(errors ? { errors } : {}) }, complaints };
}

function root(world: World): Record<string, unknown> {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const asked = `${owner}/${name}`;
      const found = [world, ...world.neighbours].find(({ fullName, contents }) =>
        [fullName, ...contents.formerNames].some((one) => one.toLowerCase() === asked.toLowerCase()),
      );
      if (found) return repositoryNode(found);
      throw new GraphProblem('NOT_FOUND', `Could not resolve to a Repository with the name '${asked}'.`);
    },
    repositoryOwner: ({ login }: { login: string }) => ownerNode(world, login),
    viewer: () => viewer(world),
    node: ({ id }: { id: string }) => nodeById(world, id),
    nodes: ({ ids }: { ids: string[] }) => ids.map(async (id) => nodeById(world, id)),
    addComment: ({ input }: { input: Parameters<typeof addComment>[1] }) => addComment(world, input),
    updateIssueComment: ({ input }: { input: Parameters<typeof updateIssueComment>[1] }) =>
      updateIssueComment(world, input),
    createCommitOnBranch: ({ input }: { input: Parameters<typeof createCommitOnBranch>[1] }) =>
      createCommitOnBranch(world, input),
  };
}

/** The default resolver, but a field that our objects do not have is a complaint, not a silent null. */
function strictResolver(
  world: World,
  complaints: string[],
): GraphQLFieldResolver<Record<string, unknown>, unknown> {
  return (source, args, context, info) => {
    if (!(info.fieldName in source)) {
      complaints.push(`The fake GitHub does not model ${info.parentType.name}.${info.fieldName}.`);
      return null;
    }
    if (world.contents.hiddenFields.includes(info.fieldName))
      throw new GraphProblem('FORBIDDEN', 'Resource not accessible by integration');
    const value = source[info.fieldName];
    return typeof value === 'function' ? value(args, context, info) : value;
  };
}

function isProblem(error: GraphQLError): boolean {
  return error.originalError instanceof GraphProblem;
}

function errorShape(error: GraphQLError): Record<string, unknown> {
  const type = error.originalError instanceof GraphProblem ? error.originalError.type : undefined;
  return {
    ...(type === undefined ? {} : { type }),
    path: error.path,
    ...(type === 'FORBIDDEN' ? { extensions: { saml_failure: false } } : {}),
    locations: error.locations,
    message: error.message,
  };
}

function check(against: GraphQLSchema, query: string): DocumentNode | GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(against, document);
    return errors.length > 0 ? [...errors] : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function readSchema(): GraphQLSchema {
  const file = installed('@octokit', 'graphql-schema', 'schema.graphql');
  const document = parse(readFileSync(file, 'utf8'), { noLocation: true });
  const built = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  widenIds(built);
  return built;
}

/** GitHub gives ids beyond 32 bits in `databaseId`, although its schema calls them Int. */
function widenIds(built: GraphQLSchema): void {
  const wide = new GraphQLScalarType({ name: 'Int', serialize: (value) => value });
  for (const name of ['CheckSuite', 'CheckRun', 'WorkflowRun', 'IssueComment', 'PullRequest']) {
    const type = built.getType(name);
    if (isObjectType(type)) type.getFields().databaseId!.type = wide;
  }
}
