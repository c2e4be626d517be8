import { touchedPaths } from '../../diff/changes.ts';
import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { byText } from '../../evidence/order.ts';
import { globTest } from '../../text/globs.ts';
import { groupedBy } from '../../text/grouped.ts';
import type { BlastRadius, Delta, FileRow } from '../sections.ts';
import { ownersOfChange } from './owners.ts';
import { namedSurfaces } from './surfaces.ts';

/** Folders that only hold other areas: the area is one level deeper. */
const containers = new Set(
  'apps cmd crates docs internal libs modules packages pkg plugins projects services src'.split(' '),
);
const MOST_AREAS = 12;

/**
 * Where the change reaches: its files by area, their owners, the public surfaces that it touches, and what is known to
 * be untouched (surfaces of config, out-of-scope paths of the plan). Where config names no surfaces those that files have
 * by convention are told, as touched only: nobody knows whether the repository has others.
 */
export function blastRadius(evidence: Evidence, delta: Omit<Delta, 'acceptance'>): BlastRadius {
  const surfaces = namedSurfaces(evidence);
  const calm = delta.complete ? surfaces.filter(({ paths }) => paths.length === 0) : [];
  const usual = surfaces.length === 0 ? usualSurfaces(touchedPaths(evidence.changes)) : [];
  const owners = ownersOfChange(evidence);
  return {
    areas: areas(delta.files),
    surfaces: surfaces.filter(({ paths }) => paths.length > 0),
    ...(usual.length > 0 && { usualSurfaces: usual }),
    ...(owners !== null && { owners }),
    untouched: [
      ...calm.map(({ name }) => name),
      ...delta.unchanged.filter(({ held }) => held === true).map(({ text }) => text),
    ],
  };
}

function areas(files: FileRow[]): BlastRadius['areas'] {
  const deep = groupedBy(files, ({ path }) => areaOf(path, 2));
  const byArea = deep.size <= MOST_AREAS ? deep : groupedBy(files, ({ path }) => areaOf(path, 1));
  return [...byArea]
    .map(([area, rows]) => ({ area, files: rows.map(({ path, change }) => ({ path, change })) }))
    .sort((one, other) => byText(one.area, other.area));
}

/** The folder that stands for a file: the top one, or below a container the next; `(root)` for a file without folder. */
export function areaOf(path: string, depth: number): string {
  const folders = path.split('/').slice(0, -1);
  if (folders.length === 0) return '(root)';
  const deeper = depth > 1 && folders.length > 1 && containers.has(folders[0] ?? '');
  return folders.slice(0, deeper ? 2 : 1).join('/');
}

/** Public surfaces that the names of files and folders give away. */
const usual: [string, readonly string[]][] = [
  [
    'HTTP API',
    [
      '**/openapi*.yml',
      '**/openapi*.yaml',
      '**/openapi*.json',
      '**/swagger*.yml',
      '**/swagger*.yaml',
      '**/swagger*.json',
    ],
  ],
  ['RPC', ['**/*.proto']],
  ['GraphQL schema', ['**/*.graphqls', '**/schema*.graphql', '**/schema/**/*.graphql']],
  [
    'Command line',
    [
      'cli.*',
      '**/src/cli.*',
      '**/src/cli/index.*',
      'cmd/*/main.go',
      'bin/*',
      '**/__main__.py',
      '**/src/bin/*.rs',
    ],
  ],
  [
    'Database schema',
    [
      '**/migrations/**',
      '**/alembic/versions/**',
      '**/db/migrate/**',
      '**/db/schema.rb',
      '**/db/structure.sql',
      '**/schema.sql',
      '**/schema.prisma',
    ],
  ],
  ['JSON Schema', ['**/*.schema.json']],
  ['Action', ['action.yml', 'action.yaml', '*/action.yml', '*/action.yaml']],
  ['Headers', ['**/include/**/*.h', '**/include/**/*.hh', '**/include/**/*.hpp', '**/include/**/*.hxx']],
  ['Helm values', ['**/charts/**/values*.yaml', '**/chart/values*.yaml', '**/helm/**/values*.yaml']],
  ['Terraform variables', ['**/variables.tf', '**/outputs.tf']],
];

/** What stands in these folders is nobody's interface. */
const asideFolders = new Set(
  'example examples sample samples demo demos vendor vendored third_party node_modules dist .github'.split(
    ' ',
  ),
);
const documents = /\.(?:md|mdx|rst|adoc|txt)$/i;

const tests = usual.map(([name, globs]) => ({ name, takes: globTest(globs) }));

/** The surfaces that changed paths belong to by convention; tests, examples, documents and code of others aside. */
export function usualSurfaces(touched: readonly string[]): { name: string; paths: string[] }[] {
  const candidates = touched.filter(
    (path) =>
      kindOf(path) !== 'test' &&
      !documents.test(path) &&
      !path.split('/').some((name) => asideFolders.has(name)),
  );
  return tests
    .map(({ name, takes }) => ({ name, paths: candidates.filter(takes) }))
    .filter(({ paths }) => paths.length > 0);
}
