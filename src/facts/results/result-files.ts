import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import { lastSegment } from '../../text/path.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { classifyName } from '../../workflow/classify-step.ts';
import { countedRuns } from '../../workflow/jobs.ts';

/** Where a result was found. */
interface Source {
  runId: number;
  artifact: string;
  file: string;
}

/** A result of a run that counts. */
export interface Found<T extends Source = Source> {
  result: T;
  run: Run;
  /** It does not speak of the change: an example or fixture of a tool, or the findings of a linter as tests. */
  isUncounted: boolean;
}

const ASIDE = new Set(['fixture', 'fixtures', 'example', 'examples', 'sample', 'samples', 'testdata']);
const SNAPSHOTS = new Set(['snapshot', 'snapshots', 'golden', 'goldens']);
const GATES = new Set(['lint', 'format', 'types', 'security']);

/** The results of the runs that count, in the order of the runs; those of older runs are left out. */
export function foundIn<T extends Source>({ runs }: Pick<Evidence, 'runs'>, results: T[]): Found<T>[] {
  return countedRuns(runs).flatMap((run) =>
    results
      .filter(({ runId }) => runId === run.id)
      .map((result) => ({ result, run, isUncounted: isExample(result) || isGate(result) })),
  );
}

/** By the words of the artifact's name, or a folder in it. */
function isExample({ artifact, file }: Source): boolean {
  const named = artifact.toLowerCase().split(/[^a-z\d]+/);
  const folders = file
    .toLowerCase()
    .split(/[/!]/)
    .slice(0, -1)
    .map((folder) => folder.replace(/^_+|_+$/g, ''));
  return [...named, ...folders].some((word) => ASIDE.has(word) || SNAPSHOTS.has(word));
}

/** Linters write JUnit too: `golangci-lint.xml`. The artifact's name counts where the file's says nothing. */
function isGate({ artifact, file }: Source): boolean {
  const [name = ''] = [lastSegment(file), artifact]
    .map((each) => each.replaceAll('_', ' '))
    .filter((each) => classifyName(each) !== 'other');
  return GATES.has(classifyName(name)) && !/\btests?\b/i.test(name);
}

/** Whether the run of a result succeeded. */
export const isGreen = ({ status, conclusion }: Run): boolean =>
  status === 'completed' && conclusion === 'success';

/** `` `junit.xml` in `test-results` (CI) ``. */
export function sourceText({ result: { artifact, file }, run }: Found): Prose {
  return say`${code(file)} in ${code(artifact)} (${run.workflow})`;
}
