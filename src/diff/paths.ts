import { lastSegment } from '../text/path.ts';
import { allOf, anyOf, known } from '../tools/known.ts';

/** What a changed file is, as far as its path tells. */
export type FileKind =
  | 'code'
  | 'test'
  | 'workflow'
  | 'lock file'
  | 'snapshot'
  | 'documentation'
  | 'configuration'
  | 'other';

const code = new Set(
  (
    'astro bash c cc clj cljs cpp cs cxx cu dart ex exs erl f90 fs go gradle groovy h hh hpp hs java jl js jsx kt kts ' +
    'lua m mjs cjs ml mm mts cts nim php pl pm ps1 py pyi pyx r rb rs scala sh sol sql svelte swift tf ts tsx vb vue ' +
    'zig css scss sass less html htm proto graphql'
  ).split(' '),
);
const configuration = new Set(
  'yml yaml json jsonc json5 toml ini cfg conf env properties xml lock mod'.split(' '),
);
const documentation = new Set('md mdx markdown rst adoc asciidoc txt tex org'.split(' '));
const lockFileNames = new Set(allOf('lockFiles'));
const MANIFESTS = anyOf(known('manifests'), 'i');

/** Whether a file decides what set-up steps fetch, or that they read. */
export const isManifest = (path: string): boolean => MANIFESTS.test(lastSegment(path));

/** Others' code, what tests read, and what is generated: their settings and suppressions are nobody's gate here. */
const ASIDE =
  /(?:^|\/)(?:fixtures?|__fixtures__|testdata|test-data|test_data|__testdata__|_?vendor|vendored|third_?party|third-party|node_modules|generated|__generated__)\//i;

export const isAside = (path: string): boolean => ASIDE.test(path);

/** Folders that hold tests, whatever of. */
export const testFolders: ReadonlySet<string> = new Set(
  'test tests __tests__ spec specs testing e2e testdata fixtures __fixtures__ __mocks__'.split(' '),
);
const TEST_FOLDER = folderTest([...testFolders]);
const SNAPSHOT_FOLDER = folderTest(['__snapshots__', 'snapshots', '__golden__']);
const testName =
  /^(?:test_.*|conftest\..*|.*_test\.[^.]*|.*[.-](?:test|spec|e2e|cy)\.[^.]*|.*(?:Tests?|Spec)\.(?:java|kt|cs|scala|groovy|swift|php))$/;

/** The file name's last extension in lower case, without the dot; empty when it has none. */
export function extensionOf(path: string): string {
  const name = lastSegment(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** What a file is, by the usual names of folders, files and extensions. The first kind that fits. */
export function kindOf(path: string): FileKind {
  const extension = extensionOf(path);
  if (isWorkflowFile(path)) return 'workflow';
  if (lockFileNames.has(lastSegment(path).toLowerCase())) return 'lock file';
  if (extension === 'snap' || SNAPSHOT_FOLDER.test(path)) return 'snapshot';
  if (testName.test(lastSegment(path)) || TEST_FOLDER.test(path)) return 'test';
  if (code.has(extension) || /^(?:Dockerfile|Makefile|Justfile|Rakefile)$/i.test(lastSegment(path)))
    return 'code';
  if (documentation.has(extension) || /^(?:docs?|licen[cs]e|notice|readme)$/i.test(topFolder(path)))
    return 'documentation';
  return configuration.has(extension) || lastSegment(path).startsWith('.') ? 'configuration' : 'other';
}

/** A file that GitHub reads as a workflow, or an action of the repository. */
export function isWorkflowFile(path: string): boolean {
  return (
    /^\.github\/(?:workflows\/[^/]+|actions\/.+)\.ya?ml$/.test(path) || /(?:^|\/)action\.ya?ml$/.test(path)
  );
}

/** Whether words look like a file name: a name with an extension that we know. */
export function hasKnownExtension(path: string): boolean {
  const extension = extensionOf(path);
  return code.has(extension) || configuration.has(extension) || documentation.has(extension);
}

function topFolder(path: string): string {
  return path.split('/')[0] ?? '';
}

/** Whether a path leads through a folder of one of the names. */
function folderTest(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|/)(?:${names.join('|')})/`, 'i');
}
