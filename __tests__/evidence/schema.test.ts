import { describe, expect, test } from '@jest/globals';
import { schemas } from '../../scripts/schemas.ts';

/** Steps of a path to what is no property of its own. */
const STEPS: Record<string, string> = { items: '[]', additionalProperties: '.*' };

interface Property {
  path: string;
  description: string;
  isNullable: boolean;
  isOptional: boolean;
  /** It can only be `true`, so that left out means that it is not so. */
  isFlag: boolean;
}

/** What is asked of a schema, as far as it is one. */
interface Schema {
  description?: string;
  const?: unknown;
  anyOf?: { type?: string }[];
}

/** Every property of a schema, however deep, by its path: `runs[].jobs[].name`, `milestones.*.title`. */
function propertiesOf(schema: unknown, path = ''): Property[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { required = [] } = schema as { required?: string[] };
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword !== 'properties') return propertiesOf(value, `${path}${STEPS[keyword] ?? ''}`);
    return Object.entries<Schema>(value).flatMap(([name, property]) => {
      const own = path === '' ? name : `${path}.${name}`;
      const described: Property = {
        path: own,
        description: property.description?.trim() ?? '',
        isNullable: property.anyOf?.some(({ type }) => type === 'null') === true,
        isOptional: !required.includes(name),
        isFlag: property.const === true,
      };
      return [described, ...propertiesOf(property, own)];
    });
  });
}

const pathsOf = (properties: readonly Property[]): string[] => properties.map(({ path }) => path);

describe.each([
  ['schema/docket.schema.json', 30, ['coverage.minimum', 'milestones.*.title', 'invariants[].name']],
  ['schema/assessment.schema.json', 40, ['verdict.reasons[].rule', 'failures[].tests.cases[].file']],
  ['schema/evidence.schema.json', 700, ['version', 'runs[].jobs[].steps[].name', 'base.mergeBase']],
])('%s', (path, fewest, some) => {
  const schema = JSON.parse(schemas[path] ?? '');
  const properties = propertiesOf(schema);

  test('is looked through to its deepest properties', () => {
    const paths = pathsOf(properties);
    expect(paths.length).toBeGreaterThan(fewest);
    expect(paths).toEqual(expect.arrayContaining(some));
  });

  test('describes every property', () => {
    expect(pathsOf(properties.filter(({ description }) => description === ''))).toEqual([]);
  });

  test('says where it is published, and what it is of', () => {
    expect(schema.$id).toBe(`https://raw.githubusercontent.com/docket-ci/docket/v1/${path}`);
    expect(schema.description).toMatch(/\.$/);
  });
});

describe('the Evidence', () => {
  const schema = JSON.parse(schemas['schema/evidence.schema.json'] ?? '');
  // All settings are optional.
  const properties = propertiesOf(schema).filter(({ path }) => !path.startsWith('config.'));

  test('says of every property that may be null what that means', () => {
    const nullable = properties.filter(({ isNullable }) => isNullable);
    expect(pathsOf(nullable)).toContain('runs[].conclusion');
    expect(pathsOf(nullable.filter(({ description }) => !/\bnull\b/i.test(description)))).toEqual([]);
  });

  test('says of every property that may be left out what that means', () => {
    const optional = properties.filter(({ isOptional, isFlag }) => isOptional && !isFlag);
    expect(pathsOf(optional)).toContain('runs[].jobs[].excerpt');
    expect(pathsOf(optional.filter(({ description }) => !/\bleft out\b/i.test(description)))).toEqual([]);
    expect(schema.description).toContain(
      'A property that can only be `true` is left out where it is not so.',
    );
  });
});
