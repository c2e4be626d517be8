import fc from 'fast-check';
import { foundResult, toResults } from '../../src/collect/details/results.ts';
import { ownerFinder, parseCodeowners } from '../../src/diff/codeowners.ts';
import { definitionsOf } from '../../src/diff/definitions/definitions.ts';
import { javascriptImports } from '../../src/diff/imports/javascript.ts';
import { readAliases, readPackage } from '../../src/diff/imports/project-files.ts';
import { pythonImports } from '../../src/diff/imports/python.ts';
import { strictnessIn } from '../../src/diff/strictness.ts';
import { tasksOf } from '../../src/diff/tasks.ts';
import { testChangesOf } from '../../src/diff/test-cases/test-changes.ts';
import { Evidence } from '../../src/evidence/evidence.ts';
import { commentMarker, parseMarker } from '../../src/evidence/marker.ts';
import { parseMessage, reportMessage } from '../../src/evidence/message.ts';
import { parseEvidence, serialize, UnreadableEvidence } from '../../src/evidence/serialize.ts';
import { decodeView, encodeView } from '../../src/evidence/view.ts';
import { artifactAllowance, kindsBy, readArtifact } from '../../src/formats/artifact.ts';
import { inspectAll } from '../../src/formats/inspect.ts';
import { usualNames } from '../../src/formats/registry.ts';
import { type ResultFile, readResultFile } from '../../src/formats/result-file.ts';
import { toAnnotations } from '../../src/logs/annotations.ts';
import { isMilestoneId, milestoneCandidates, slug } from '../../src/plan/milestone.ts';
import { compileMilestonePattern, DEFAULT_MILESTONE_PATTERN } from '../../src/plan/milestone-pattern.ts';
import { parsePlan } from '../../src/plan/plan.ts';
import { editedPurposes, emptied, readNotes } from '../../src/report/edits.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { patternTest } from '../../src/text/filter.ts';
import { globList, globTest } from '../../src/text/globs.ts';
import { TooMuch } from '../../src/text/too-much.ts';
import { GATE_FILES, readGates } from '../../src/tools/settings/thresholds.ts';
import { parseWorkflow } from '../../src/workflow/file/workflow.ts';
import { parseShell } from '../../src/workflow/shell.ts';
import { evidence } from '../builders/evidence.ts';
import { SAMPLES } from '../formats/samples.ts';
import { explain, logTotals } from '../logs/of-text.ts';
import { broken, brokenBytes, exchanged } from './mutations.ts';
import { archiveSeeds, textSeeds } from './seeds.ts';

/** A reader with what it may be given; it throws where something does not hold that must. */
export interface FuzzedReader {
  name: string;
  property(): fc.IRawProperty<unknown>;
}

const ENDINGS = 'js ts tsx py go rs java kt scala cs cpp c rb php swift sh dart exs md yml lua txt'.split(
  ' ',
);

const reader = <T>(name: string, given: () => fc.Arbitrary<T>, read: (value: T) => void): FuzzedReader => ({
  name,
  property: () =>
    fc.property(given(), (value) => {
      read(value);
      check(
        ({} as { polluted?: unknown }).polluted === undefined,
        'The prototype of all objects was changed.',
      );
    }),
});

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** No number of a value is negative, infinite or none. */
function checkNumbers(value: unknown, where = ''): void {
  if (typeof value === 'number') check(Number.isFinite(value) && value >= 0, `${where} is ${value}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) checkNumbers(item, `${where}.${key}`);
}

const globs = {
  tests: usualNames('tests'),
  coverage: usualNames('coverage'),
  sarif: usualNames('sarif'),
};
const artifact = { id: 1, name: 'a', runId: 1, workflow: 'CI', size: 1, expired: false, stale: false };

/** What a file says can be committed, or is not taken; what a coverage report says is no more than there is. */
function checkFile(file: ResultFile, size: number): void {
  const { result, problems } = foundResult(artifact, { path: 'junit.xml', ...file });
  for (const problem of problems) check(problem.length < 1_000 && problem !== '', `A problem: ${problem}`);
  if (result === null) return;
  const results = toResults([result], ['a.py']);
  checkNumbers(results);
  for (const { totals } of results.tests)
    check(totals.total <= size, `${totals.total} cases in ${size} bytes`);
  for (const { lines, branches } of results.coverage)
    for (const count of [lines, branches])
      check(
        count === null || count.covered <= count.total,
        `${count?.covered} of ${count?.total} are covered`,
      );
}

const samples = Object.values(SAMPLES);
/** Files of all formats; large ones would take the time of many small ones. */
const resultFiles = (): string[] => [
  ...textSeeds('results'),
  ...samples.map(({ text }) => text).filter((text) => text.length < 4_000),
];
const names = fc.constantFrom('junit.xml', '__proto__', ...samples.map(({ name }) => name));

/** Lets documented exceptions pass. */
function orThrows(read: () => unknown, isExpected: (error: unknown) => boolean): void {
  try {
    read();
  } catch (error) {
    if (!isExpected(error)) throw error;
  }
}

const id = fc.integer({ min: 1, max: 2 ** 45 });
const sha = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 });
const view = fc
  .array(fc.tuple(id, fc.record({ attempt: fc.integer({ min: 1, max: 9_999 }), finished: fc.boolean() })), {
    maxLength: 30,
  })
  .map((entries) => new Map(entries));
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Every reader of what strangers write. */
export const READERS: readonly FuzzedReader[] = [
  reader(
    'result files',
    () => fc.tuple(names, brokenBytes(resultFiles())),
    ([name, bytes]) => checkFile(readResultFile(name, bytes, ['tests', 'coverage', 'sarif']), bytes.length),
  ),
  reader(
    'inspected files',
    () => fc.tuple(names, brokenBytes(resultFiles())),
    ([name, bytes]) => checkNumbers(inspectAll(name, bytes).map(({ totals }) => totals)),
  ),
  reader(
    'archives',
    () => fc.constantFrom(...archiveSeeds()).chain(exchanged),
    (bytes) => {
      for (const file of readArtifact(bytes, kindsBy(globs), artifactAllowance())) checkFile(file, 2_000_000);
    },
  ),
  reader(
    'workflow files',
    () => broken(textSeeds('workflow')),
    (text) => {
      const parsed = parseWorkflow(text);
      if ('problem' in parsed) check(/^\S.{0,500}\.$/su.test(parsed.problem), `A problem: ${parsed.problem}`);
    },
  ),
  reader(
    'the configuration',
    () => broken(textSeeds('config')),
    (text) =>
      orThrows(
        () => parseConfig(text, 'docket.yml'),
        (error) => error instanceof Error && error.message.startsWith('docket.yml'),
      ),
  ),
  reader(
    'plans',
    () => broken(textSeeds('plan')),
    (text) => checkNumbers(parsePlan(text, { isAsked: () => true, repository: 'octo-repo' })),
  ),
  reader(
    'patches',
    () => fc.tuple(fc.constantFrom(...ENDINGS), broken(textSeeds('patch'))),
    ([ending, patch]) => {
      definitionsOf(`src/test_a.${ending}`, patch);
      testChangesOf(`src/test_a.${ending}`, patch);
    },
  ),
  reader(
    'settings in patches',
    () => broken(textSeeds('patch')),
    (patch) => {
      for (const path of ['package.json', 'Makefile', 'pytest.ini', 'pyproject.toml', 'tsconfig.json']) {
        tasksOf(path, patch);
        strictnessIn(path, patch);
      }
    },
  ),
  reader(
    'settings',
    () => fc.tuple(fc.constantFrom(...GATE_FILES), broken(textSeeds('settings'))),
    ([path, text]) => void readGates(path, text),
  ),
  reader(
    'CODEOWNERS',
    () => fc.tuple(broken(textSeeds('owners')), broken(['src/a b/c.js'])),
    ([text, path]) =>
      orThrows(
        () => ownerFinder(parseCodeowners(text))(path),
        (error) => error instanceof TooMuch,
      ),
  ),
  reader(
    'logs',
    () => broken(textSeeds('log')),
    (log) => {
      const step = {
        name: 'Run npm test',
        startedAt: '2026-05-06T10:00:00Z',
        completedAt: '2026-05-06T10:00:05Z',
      };
      check(explain(log, step).length <= 61, 'More lines than are shown.');
      explain(log, null);
      checkNumbers(logTotals(log, [step], [step]));
    },
  ),
  reader(
    'scripts',
    () => broken(textSeeds('shell')),
    (text) => void parseShell(text),
  ),
  reader(
    'imports',
    () => broken(textSeeds('code')),
    (text) => {
      javascriptImports(text);
      pythonImports(text);
      readAliases('', text);
      readPackage('', text);
    },
  ),
  reader(
    'patterns',
    () => fc.tuple(broken(['**/a[b-c]?.x*', '!docs/**', 'a+']), broken(['a/b/c.x'])),
    ([pattern, path]) => {
      patternTest(pattern)(path);
      globTest(globList(pattern))(path);
    },
  ),
  reader(
    'milestones',
    () => broken(textSeeds('titles')),
    (text) => {
      const pattern = compileMilestonePattern(DEFAULT_MILESTONE_PATTERN);
      const sources = {
        pattern,
        input: null,
        branch: text,
        title: text,
        githubMilestone: text,
        subject: text,
      };
      for (const { id: found } of milestoneCandidates(sources))
        check(isMilestoneId(found), `The milestone ${found}`);
      check(isMilestoneId(slug(text) ?? 'M'), `The slug ${slug(text)}`);
    },
  ),
  reader(
    'annotations',
    () =>
      fc.array(
        fc.record({
          annotation_level: fc.option(fc.string()),
          message: fc.option(broken(['a'])),
          path: fc.string(),
          start_line: fc.nat(),
          title: fc.option(broken(['a'])),
        }),
      ),
    (reported) => checkNumbers(toAnnotations(reported)),
  ),
  reader(
    'Evidence',
    () => broken([serialize(evidence())]),
    (text) =>
      orThrows(
        () => check(Evidence.safeParse(parseEvidence(text)).success, 'It is no Evidence.'),
        (error) => error instanceof UnreadableEvidence,
      ),
  ),
  reader(
    'markers',
    () =>
      broken([
        commentMarker({ headSha: 'a'.repeat(40), view: new Map([[5, { attempt: 2, finished: true }]]) }),
      ]),
    (body) => {
      for (const [run, runView] of parseMarker(body)?.view ?? []) checkNumbers([run, runView.attempt]);
    },
  ),
  reader(
    'messages',
    () => broken([`docs(M09): CI run 1, approved\n\nDocket-Report-For: ${'a'.repeat(40)}\n`]),
    (message) => checkNumbers(parseMessage(message)),
  ),
  reader(
    'edits',
    () => broken(['# R\n\n## Notes\n\nmine\n\n| a | b |\n|---|---|\n| c | d |\n']),
    (markdown) => {
      readNotes(markdown);
      editedPurposes(markdown, markdown);
      check(emptied(emptied(markdown)) === emptied(markdown), 'Emptying it twice is something else.');
    },
  ),
  reader(
    'views, there and back',
    () => view,
    (seen) => {
      const entries = (map: ReadonlyMap<number, unknown> | null) =>
        [...(map ?? [])].sort(([one], [other]) => one - other);
      check(same(entries(decodeView(encodeView(seen))), entries(seen)), 'The view is another one.');
    },
  ),
  reader(
    'markers, there and back',
    () => fc.tuple(sha, view),
    ([headSha, seen]) => {
      const marker = parseMarker(`${commentMarker({ headSha, view: seen })}\nrest`);
      check(marker?.headSha === headSha && marker.view.size === seen.size, 'The marker is another one.');
    },
  ),
  reader(
    'messages, there and back',
    () =>
      fc.record({
        milestone: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_-]{0,20}$/),
        number: fc.integer({ min: 1, max: 999_999_999 }),
        outcome: fc.constantFrom('approved' as const, 'blocked' as const),
        headSha: sha,
        runIds: fc.array(id, { maxLength: 5 }),
        brought: fc.array(
          fc.record({
            number: fc.integer({ min: 1, max: 999_999_999 }),
            headSha: sha,
            outcome: fc.constant('debt'),
          }),
          { maxLength: 3 },
        ),
      }),
    (commit) => {
      const { headline, body } = reportMessage(commit, { skipCi: true });
      const { milestone, number, outcome, headSha, brought } = commit;
      check(
        same(parseMessage(`${headline}\n\n${body}`), { headSha, milestone, number, outcome, brought }),
        'The message is another one.',
      );
    },
  ),
  reader(
    'Evidence, there and back',
    () => broken(['a']),
    (text) => {
      const written = serialize(evidence({ head: { ...evidence().head, subject: text } }));
      check(serialize(parseEvidence(written)) === written, 'The Evidence is another one.');
    },
  ),
];
