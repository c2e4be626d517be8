import { ownerFinder } from '../../diff/codeowners.ts';
import { hasKnownExtension } from '../../diff/paths.ts';
import type { Config } from '../../evidence/config.ts';
import { configuredNames } from '../../facts/workflows/configured-names.ts';
import { globTest } from '../../text/globs.ts';
import { fits, fromStars } from '../../text/wildcard.ts';
import type { WorkflowInTree } from '../git/work-tree.ts';

/** An entry of a configuration, and what it means in a clone. */
export interface Entry {
  /** Where it stands: `surfaces`. */
  key: string;
  name: string;
  means: string[];
  /** What it means one of. */
  noun: string;
}

/** What stands for a test that no file is called like. */
const IN_REPORTS = 'a suite or a test, which a test report tells';

/** The entries that name something of the repository, in the order of the configuration's keys. */
export function entriesOf(
  config: Config,
  workflows: readonly WorkflowInTree[],
  paths: readonly string[],
): Entry[] {
  const { invariants = [], surfaces = {}, owners = {}, milestones = {} } = config;
  const named = configuredNames({
    config,
    runs: [],
    otherChecks: [],
    workflows: workflows.map(({ path, definition: head }) => ({ path, head })),
  }).map((one): Entry => ({ ...one, noun: 'check' }));
  const ofFiles = (key: string, name: string, globs: readonly string[]): Entry => ({
    key,
    name,
    means: paths.filter(globTest(globs)),
    noun: 'file',
  });
  return [
    ...named,
    ...invariants.flatMap(({ name, tests = [], unchanged }) => [
      ...tests.map(
        (test): Entry => ({
          key: `invariants (${name})`,
          name: test,
          means: testsNamed(test, paths),
          noun: 'file',
        }),
      ),
      ...(unchanged === undefined ? [] : [ofFiles(`invariants (${name})`, unchanged.join(', '), unchanged)]),
    ]),
    ...Object.entries(surfaces).map(([name, globs]) => ofFiles('surfaces', name, globs)),
    ...ownedFiles(owners, paths),
    ...Object.keys(milestones).map(
      (id): Entry => ({ key: 'milestones', name: id, means: foldersNamed(id, paths), noun: 'folder' }),
    ),
  ];
}

/** The files whose path a name is, or the end of it; a name that is none may still be that of a suite or a test. */
function testsNamed(name: string, paths: readonly string[]): string[] {
  const [file = ''] = name.split('::');
  const found = paths.filter((path) => [file, `*/${file}`].some((each) => fits(fromStars(each), path)));
  return found.length > 0 || hasKnownExtension(file) ? found : [IN_REPORTS];
}

/** Of several patterns that mean a path the last one counts. */
function ownedFiles(owners: NonNullable<Config['owners']>, paths: readonly string[]): Entry[] {
  const rules = Object.entries(owners).map(([pattern, names]) => ({ pattern, owners: names }));
  const find = ownerFinder(rules);
  const owned = paths.map((path) => ({ path, rule: find(path) }));
  return rules.map((rule) => ({
    key: 'owners',
    name: rule.pattern,
    means: owned.flatMap(({ path, rule: by }) => (by === rule ? [path] : [])),
    noun: 'file',
  }));
}

/** The folders of a milestone, wherever reports lie. */
function foldersNamed(id: string, paths: readonly string[]): string[] {
  const folders = paths.flatMap((path) => {
    const at = `/${path}`.indexOf(`/${id}/`);
    return at === -1 ? [] : [path.slice(0, at + id.length)];
  });
  return [...new Set(folders)];
}
