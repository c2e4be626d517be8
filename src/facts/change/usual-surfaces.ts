import { kindOf } from '../../diff/paths.ts';
import { globTest } from '../../text/globs.ts';

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
