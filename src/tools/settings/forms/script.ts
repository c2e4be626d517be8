import type { Expression, MemberExpression, ObjectExpression, Program, Statement } from '@babel/types';
import { isMapping, readJson } from '../../../formats/json.ts';
import { NOTHING } from '../flat.ts';

type Parser = typeof import('@babel/parser');

let parser: Parser | null = null;

/** Loads what `scriptValues` parses with: half a megabyte, which few changes need. */
export async function loadParser(): Promise<void> {
  parser ??= await import('@babel/parser');
}

/** Whether `scriptValues` can read a text only when `loadParser` has come to its end. */
export const needsParser = (text: string): boolean => text.trim() !== '' && plainJson(text) === null;

/**
 * The settings that a script exports, as far as they stand there literally: nothing is run. A JSON file, with comments or
 * without, is read as well. What is computed is null, but for what hangs on running in CI alone; undefined where no settings
 * are found.
 *
 * @throws when the text needs the parser, and that has not been loaded.
 */
export function scriptValues(text: string): unknown {
  if (text.trim() === '') return undefined;
  const json = plainJson(text);
  if (json !== null) return settingOf(json);
  if (parser === null) throw new Error('The parser of scripts was not loaded: call loadParser first.');
  return exportedValues(text, parser);
}

function exportedValues(text: string, { parse, parseExpression }: Parser): unknown {
  try {
    if (/^\s*(?:\/[/*]|\{)/.test(text)) {
      const json = asExpression(text, parseExpression);
      if (json !== null) return literalOf(json, new Map());
    }
    const { program } = parse(text, OPTIONS);
    const names = constants(program);
    const exported = program.body.map(exportedBy).find((found) => found !== null);
    return exported == null ? undefined : literalOf(exported, names);
  } catch (error) {
    // What is not JavaScript, or nests too deeply, says nothing here: the tool that reads it says so itself.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

const OPTIONS = {
  sourceType: 'unambiguous',
  errorRecovery: true,
  plugins: ['typescript'],
} as const satisfies Parameters<Parser['parse']>[1];

/** The object of a JSON file without comments; null: it is none. */
function plainJson(text: string): object | null {
  if (!/^\s*\{/.test(text)) return null;
  const json = readJson(text);
  return 'value' in json && isMapping(json.value) ? json.value : null;
}

/** The value of JSON, like that of the same expression. */
function settingOf(json: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  if (json === null) return NOTHING;
  if (Array.isArray(json)) return json.map((entry) => settingOf(entry, depth + 1));
  if (!isMapping(json)) return json;
  const found = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(json)) found[key] = settingOf(value, depth + 1);
  return found;
}

function asExpression(text: string, parseExpression: Parser['parseExpression']): Expression | null {
  try {
    return parseExpression(text, { plugins: ['typescript'] });
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

type Constants = ReadonlyMap<string, Expression>;

function constants({ body }: Program): Constants {
  return new Map([
    ...body.flatMap(importsOfCi),
    ...body
      .map((statement) =>
        statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement,
      )
      .flatMap((statement) =>
        statement.type !== 'VariableDeclaration'
          ? []
          : statement.declarations.flatMap(({ id, init }): [string, Expression][] =>
              id.type === 'Identifier' && init != null ? [[id.name, init]] : [],
            ),
      ),
  ]);
}

/** What packages export that is true where a workflow runs; `default`: they export nothing else. */
const TRUE_IN_CI: ReadonlyMap<string, string> = new Map([
  // https://github.com/unjs/std-env#flags
  ['std-env', 'isCI'],
  // https://github.com/watson/ci-info#ciisci
  ['ci-info', 'isCI'],
  // https://github.com/watson/is-ci#programmatic-usage
  ['is-ci', 'default'],
]);

/** The names under which a script imports what is true in CI: `import { isCI } from 'std-env'`. */
function importsOfCi(statement: Statement): [string, Expression][] {
  if (statement.type !== 'ImportDeclaration') return [];
  const exported = TRUE_IN_CI.get(statement.source.value);
  return statement.specifiers.flatMap((specifier): [string, Expression][] => {
    const name =
      specifier.type === 'ImportDefaultSpecifier'
        ? 'default'
        : specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
          ? specifier.imported.name
          : null;
    return name !== null && name === exported ? [[specifier.local.name, IN_CI]] : [];
  });
}

const IN_CI: Expression = { type: 'BooleanLiteral', value: true } as const;

/** `export default X`, `export = X` and `module.exports = X`. */
function exportedBy(statement: Statement): Expression | null {
  if (statement.type === 'ExportDefaultDeclaration') {
    const { declaration } = statement;
    return /Declaration$/.test(declaration.type) ? null : (declaration as Expression);
  }
  if (statement.type === 'TSExportAssignment') return statement.expression;
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return null;
  const { left, right } = statement.expression;
  const isModule =
    left.type === 'MemberExpression' &&
    left.object.type === 'Identifier' &&
    left.object.name === 'module' &&
    left.property.type === 'Identifier' &&
    left.property.name === 'exports';
  return isModule ? right : null;
}

/** Deeper settings are not known. */
const DEEPEST = 40;

/** The value of an expression; null: not known. */
function literalOf(expression: Expression, names: Constants, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  const read = (inner: Expression): unknown => literalOf(inner, names, depth + 1);
  switch (expression.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return expression.value;
    case 'NullLiteral':
      return NOTHING;
    case 'MemberExpression':
      return isCi(expression) ? 'true' : null;
    case 'ConditionalExpression': {
      const holds = isTrue(read(expression.test));
      return holds === null ? null : read(holds ? expression.consequent : expression.alternate);
    }
    case 'LogicalExpression': {
      const left = read(expression.left);
      const holds = isTrue(left);
      if (holds === null || expression.operator === '??') return null;
      return holds === (expression.operator === '||') ? left : read(expression.right);
    }
    case 'RegExpLiteral':
      return `/${expression.pattern}/${expression.flags}`;
    case 'TemplateLiteral':
      return expression.expressions.length === 0 ? (expression.quasis[0]?.value.cooked ?? null) : null;
    case 'UnaryExpression': {
      const value = read(expression.argument);
      const holds = isTrue(value);
      if (expression.operator === '!') return holds === null ? null : !holds;
      return expression.operator === '-' && typeof value === 'number' ? -value : null;
    }
    case 'ArrayExpression':
      return expression.elements.flatMap((element) =>
        element === null
          ? []
          : element.type === 'SpreadElement'
            ? spread(element.argument, read)
            : [read(element)],
      );
    case 'ObjectExpression':
      return fieldsOf(expression, read);
    case 'Identifier': {
      if (expression.name === 'undefined') return NOTHING;
      const named = names.get(expression.name);
      return named === undefined ? null : read(named);
    }
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return read(expression.expression);
    case 'FunctionExpression':
      return returned(expression.body.body, read);
    case 'ArrowFunctionExpression':
      return expression.body.type === 'BlockStatement'
        ? returned(expression.body.body, read)
        : read(expression.body);
    case 'CallExpression': {
      // `defineConfig({ … })`, `tseslint.config(…)`: what is handed over.
      const given = expression.arguments.flatMap((argument) =>
        argument.type === 'SpreadElement' || argument.type === 'ArgumentPlaceholder' ? [] : [read(argument)],
      );
      const { callee } = expression;
      const key = callee.type === 'Identifier' ? CALLED.get(callee.name) : undefined;
      if (key !== undefined) return { [key]: given[0] ?? null };
      return given.length === 1 ? given[0] : given.flat();
    }
    default:
      return null;
  }
}

/**
 * Functions that put what they are given below a key.
 * https://eslint.org/docs/latest/use/configure/ignore#ignoring-files
 */
const CALLED: ReadonlyMap<string, string> = new Map([['globalIgnores', 'ignores']]);

type Read = (inner: Expression) => unknown;

/** Whether a value counts as true where one is asked for; null: not known. */
const isTrue = (value: unknown): boolean | null =>
  value === null ? null : value !== NOTHING && (typeof value === 'object' || Boolean(value));

/**
 * `process.env.CI`, which is always `true` where a workflow runs, as is `GITHUB_ACTIONS`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
const isCi = ({ object, property, computed }: MemberExpression): boolean =>
  !computed &&
  property.type === 'Identifier' &&
  /^(?:CI|GITHUB_ACTIONS)$/.test(property.name) &&
  object.type === 'MemberExpression' &&
  object.object.type === 'Identifier' &&
  object.object.name === 'process' &&
  object.property.type === 'Identifier' &&
  object.property.name === 'env';

/** What a function returns in the end, or hands over: `config.set({ … })`. */
function returned(body: Statement[], read: Read): unknown {
  const last = body.at(-1);
  if (last?.type === 'ReturnStatement') return last.argument == null ? null : read(last.argument);
  return last?.type === 'ExpressionStatement' && last.expression.type === 'CallExpression'
    ? read(last.expression)
    : null;
}

/** What is spread and not known leaves the rest of a list as it is. */
function spread(argument: Expression, read: Read): unknown[] {
  const value = read(argument);
  return Array.isArray(value) ? value : [];
}

function fieldsOf({ properties }: ObjectExpression, read: Read): Record<string, unknown> {
  const found: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const property of properties) {
    if (property.type === 'SpreadElement') {
      const value = read(property.argument);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) Object.assign(found, value);
    } else if (property.type === 'ObjectProperty' && !property.computed) {
      const { key } = property;
      const name = key.type === 'Identifier' ? key.name : 'value' in key ? String(key.value) : null;
      if (name !== null) found[name] = read(property.value as Expression);
    }
  }
  return found;
}
