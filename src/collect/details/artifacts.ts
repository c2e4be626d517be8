import type { Gap } from '../../evidence/gap.ts';
import type { Job, Run } from '../../evidence/run.ts';
import {
  type ArtifactFile,
  artifactAllowance,
  type KindsOf,
  kindsBy,
  readArtifact,
} from '../../formats/artifact.ts';
import type { ResultKind } from '../../formats/format.ts';
import { usualNames } from '../../formats/registry.ts';
import type { Inputs } from '../../settings/inputs.ts';
import { BUDGET } from '../../text/budget.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import { Claim, FIRST_DOWNLOADS, MOST_ARTIFACT_LISTS, OVER_BUDGET } from '../budget.ts';
import { Gaps, inBackground, type Reading, takenInOrder } from '../reading/reading.ts';
import { byUrgency } from '../runs/job-choice.ts';
import type { RunsPhase } from '../runs/jobs.ts';
import {
  ARTIFACT_LIMITS,
  type ArtifactLimits,
  type Choice,
  chooseArtifacts,
  inCode,
  type ListedArtifact,
  listedNames,
} from './artifact-choice.ts';
import { type Download, download, listArtifacts, type SourceRun } from './artifact-requests.ts';
import { type FoundResult, foundResult } from './results.ts';
import { MOST_IDS } from './suites.ts';

const AT_ONCE = 4;
/** Result files of one report. */
const MOST_FILES = 200;
/** Problems of one artifact that are told one by one. */
const MOST_PROBLEMS = 5;

export interface ReadArtifacts {
  found: FoundResult[];
  gaps: Gap[];
  /** Of the gaps those that no limit and no file is the reason of: lists and archives that GitHub did not give. */
  refused: Gap[];
  /** How many were chosen. */
  downloads: number;
}

/** Artifacts on their way, and how many of them are wanted beyond the first few. */
export interface ArtifactsOnTheWay {
  results: Promise<ReadArtifacts>;
  downloads: Claim;
}

/** Begins to read the artifacts of the runs that count, those first that did not succeed. */
export function beginArtifacts(
  reading: Reading,
  listed: Run[],
  phase: Promise<RunsPhase>,
): ArtifactsOnTheWay {
  const downloads = new Claim();
  const readJobs = (id: number) => async (): Promise<Job[]> =>
    (await phase).runs.find((run) => run.id === id)?.jobs ?? [];
  const sources = countedRuns(listed)
    .sort(byUrgency)
    .map((run) => ({ ...run, readJobs: readJobs(run.id) }));
  const results = inBackground(readArtifacts(reading, sources, { ...ARTIFACT_LIMITS, claim: downloads }));
  return { results, downloads };
}

/** What is read: as much, of these names, and beyond the first few only what is granted. */
interface Asked extends ArtifactLimits {
  isWanted?: (name: string) => boolean;
  claim?: Claim;
}

/**
 * Reads the result files in the artifacts of some runs. Every artifact is downloaded once, and nothing of it is written
 * to disk. What cannot be read is a gap that names it.
 *
 * @param limits of what is downloaded, and by which name; left out: those of a report.
 */
export async function readArtifacts(
  { github, context, inputs, budget }: Reading,
  runs: readonly SourceRun[],
  { isWanted = () => true, claim, ...limits }: Asked = ARTIFACT_LIMITS,
): Promise<ReadArtifacts> {
  const globs = globsOf(inputs);
  if (Object.values(globs).every(({ length }) => length === 0)) {
    claim?.ask(0);
    return { found: [], gaps: [], refused: [], downloads: 0 };
  }
  // Gaps of its own, so that their order does not tell how fast GitHub answered.
  const reading: Reading = { github, context, inputs, budget, gaps: new Gaps() };
  const refused = new Gaps();
  const listed = await Promise.all(
    runs.slice(0, MOST_ARTIFACT_LISTS).map((run) => listArtifacts(reading, refused, run, runs.length)),
  );
  if (budget.bounds.artifactLists > 0) tellUnlisted(reading, runs);
  const { chosen, leftOut } = chooseArtifacts(
    listed.flat().filter(({ name }) => isWanted(name)),
    limits,
  );
  const granted = claim?.ask(chosen.length);
  const downloads = takenInOrder(
    [...chosen.entries()],
    AT_ONCE,
    async ([index, artifact]): Promise<Download> => {
      const isGranted = granted === undefined || index < FIRST_DOWNLOADS || index < (await granted);
      return isGranted ? download(reading, artifact) : { artifact, archive: null, leftOut: OVER_BUDGET };
    },
  );
  const { found, problems, unread } = await resultsIn(downloads, kindsBy(globs));
  tellUnread(reading.gaps, leftOut, unread, ({ leftOut }) => leftOut);
  tellUnread(refused, new Map(), unread, ({ refused }) => refused);
  for (const text of problems) reading.gaps.add('artifacts', text);
  const gaps = [...refused.list, ...reading.gaps.list];
  return { found, gaps, refused: refused.list, downloads: chosen.length };
}

/** What the inputs ask for. */
const globsOf = ({ tests, coverage, sarif }: Inputs): Record<ResultKind, readonly string[]> => ({
  tests: tests ?? usualNames('tests'),
  coverage: coverage ?? usualNames('coverage'),
  sarif: sarif ?? usualNames('sarif'),
});

function tellUnlisted({ gaps }: Reading, runs: readonly SourceRun[]): void {
  const left = runs.length - MOST_ARTIFACT_LISTS;
  if (left > 0)
    gaps.add('artifacts', `The artifacts of ${left} of ${runs.length} runs were not read: ${OVER_BUDGET}.`);
}

function tellUnread(
  gaps: Gaps,
  others: Choice['leftOut'],
  downloads: Download[],
  reasonOf: (one: Download) => string | undefined,
): void {
  const reasons = new Map(others);
  for (const one of downloads) {
    const reason = reasonOf(one);
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), one.artifact]);
  }
  for (const [reason, artifacts] of reasons)
    gaps.add('artifacts', `${listedNames(artifacts)} not read: ${reason}.`);
}

/**
 * In the order of choice, so that the limits always leave out the same; each archive is read when it is there and those before
 * it are read, and then given up.
 */
async function resultsIn(
  downloads: AsyncIterable<Download>,
  kindsOf: KindsOf,
): Promise<{ found: FoundResult[]; problems: string[]; unread: Download[] }> {
  const allowance = artifactAllowance();
  const ids = { left: MOST_IDS };
  const [found, problems, unread]: [FoundResult[], string[], Download[]] = [[], [], []];
  for await (const { archive, ...one } of downloads) {
    if (archive === null) {
      unread.push({ ...one, archive });
      continue;
    }
    const files = readArtifact(archive, kindsOf, allowance);
    const own = read(one.artifact, files, MOST_FILES - found.length, ids);
    found.push(...own.results);
    problems.push(...own.problems);
  }
  return { found, problems, unread };
}

function read(
  artifact: ListedArtifact,
  files: Iterable<ArtifactFile>,
  most: number,
  ids: { left: number },
): { results: FoundResult[]; problems: string[] } {
  const results: FoundResult[] = [];
  const problems: string[] = [];
  const where = `artifact ${inCode(artifact.name)} (${artifact.workflow})`;
  for (const file of files) {
    const { result, problems: found } = foundResult(artifact, file, ids);
    if (result !== null && results.length === most) {
      problems.unshift(`The ${where} was not read to its end: ${MOST_FILES} result files are read at most.`);
      break;
    }
    if (MOST_IDS - ids.left > BUDGET.results.allCases) {
      problems.unshift(
        `The ${where} was not read to its end: its run has more test cases than Docket reads.`,
      );
      break;
    }
    if (result !== null) results.push(result);
    const what = file.path === null ? `The ${where}` : `${inCode(file.path)} in the ${where}`;
    problems.push(...found.map((problem) => `${what}: ${problem}`));
  }
  const more = problems.length - MOST_PROBLEMS;
  const others = more > 0 ? [`Files in the ${where} have ${more} more problems.`] : [];
  return { results, problems: [...problems.slice(0, MOST_PROBLEMS), ...others] };
}
