import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withoutDescriptions } from '../scripts/dist-descriptions.js';
import { endpointsOf } from '../scripts/dist-endpoints.js';
import { partsOf } from '../scripts/dist-parts.js';

describe('a module stands in the part of the first one who needs it', () => {
  const imports: Record<string, string[]> = {
    'src/run.ts': ['src/client.ts', 'src/errors.ts'],
    'src/client.ts': ['src/errors.ts'],
    'src/errors.ts': [],
    'src/cli/show.ts': ['src/errors.ts', 'src/judge.ts', 'src/cli/screen.ts'],
    'src/cli/screen.ts': [],
    'src/judge.ts': ['src/facts.ts'],
    'src/facts.ts': ['src/judge.ts'],
    'src/report.ts': ['src/judge.ts', 'src/comment.ts'],
    'src/comment.ts': [],
    'src/rare.ts': [],
  };
  const graph = {
    getModuleInfo: (id: string) => {
      const found = Object.entries(imports).find(([file]) => resolve(file) === id);
      return found === undefined ? null : { importedIds: found[1].map((file) => resolve(file)) };
    },
  };
  const partOf = partsOf({
    start: ['src/run.ts'],
    judging: ['src/cli/show.ts'],
    reporting: ['src/report.ts'],
  });

  test.each<[string, string, string | null]>([
    ['what is loaded first', 'src/run.ts', 'start'],
    ['what that imports, however far', 'src/errors.ts', 'start'],
    ['what a command needs, and the action, too', 'src/judge.ts', 'judging'],
    ['two that import each other', 'src/facts.ts', 'judging'],
    ['what the action alone needs', 'src/comment.ts', 'reporting'],
    ['what the command line alone needs', 'src/cli/screen.ts', null],
    ['a command', 'src/cli/show.ts', null],
    ['what is imported on demand', 'src/rare.ts', null],
  ])('%s', (_, file, part) => {
    expect(partOf(resolve(file), graph)).toBe(part);
  });
});

describe("of Octokit's endpoints", () => {
  const module = createRequire(import.meta.url).resolve('@octokit/plugin-rest-endpoint-methods');
  const all = join(module, '../../dist-src/generated/endpoints.js');

  const endpointsFor = async (source: string): Promise<unknown> => {
    const folder = mkdtempSync(join(tmpdir(), 'docket-endpoints-'));
    try {
      writeFileSync(join(folder, 'one.ts'), source);
      const text = await endpointsOf(folder).load(all);
      return JSON.parse((text ?? '').replace(/^export default |;$/g, ''));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('those stay that the sources name, on one line or on several', async () => {
    const source = 'await github.rest.repos.get({});\nawait github.rest\n  .git\n  .getBlob({});';
    expect(await endpointsFor(source)).toEqual({
      git: { getBlob: ['GET /repos/{owner}/{repo}/git/blobs/{file_sha}'] },
      repos: { get: ['GET /repos/{owner}/{repo}'] },
    });
  });

  test('a name that GitHub has none for stops the build', async () => {
    await expect(endpointsFor('github.rest.repos.gett()')).rejects.toThrow(
      'Octokit has no endpoint repos.gett.',
    );
  });

  test('other modules are left as they are', async () => {
    expect(await endpointsOf('src').load(module)).toBeNull();
  });
});

describe('of schemas', () => {
  const { transform } = withoutDescriptions(/^src\/evidence\//);
  const one = resolve('src/evidence/one.ts');

  test.each([
    ["a: z.string().describe('It is it\\'s.'),", 'a: z.string(),'],
    [
      "a: z\n  .string()\n  .describe(\n    'Long.',\n  )\n  .optional(),",
      'a: z\n  .string()\n  .optional(),',
    ],
    ['a: One.describe(`With ${more}`).optional(),', 'a: One.optional(),'],
    ['a: One.describe("GitHub\'s own."),', 'a: One,'],
  ])('%j has no description left', (source, expected) => {
    expect(transform(source, one)).toBe(expected);
  });

  test('other files are left as they are', () => {
    expect(transform("z.string().describe('A')", resolve('src/settings/one.ts'))).toBeNull();
  });

  test('what cannot be read stops the build', () => {
    expect(() => transform("z.string().describe(join('a', 'b'))", one)).toThrow('no plain text');
  });
});
