import type { Expression } from './find.ts';

interface Bound {
  files: RegExp;
  sources?: RegExp;
  longest: number;
  why: string;
}

/** Why expressions that are not linear are quick: the longest text that they are given. The first that fits counts. */
const BOUNDS: readonly Bound[] = [
  { files: /^src\/formats\/bytes/, longest: 200, why: 'the beginning of a file is looked at' },
  { files: /^src\/plan\/(?:invariants|acts)/, longest: 600, why: 'planText cuts texts' },
  {
    files: /^src\/formats\//,
    sources: /\\\.(?:xml|json|lcov)\$/,
    longest: 1_000,
    why: 'globTest takes no longer path',
  },
  {
    files: /^src\/diff\/(?:paths|path-words|changes|retired|settle|test-files|test-cases\/names)/,
    longest: 4_000,
    why: 'paths and names',
  },
  {
    files: /^src\/(?:tools\/settings|diff\/(?:tasks|strictness))/,
    longest: 2_000,
    why: 'lines of a patch or of small settings',
  },
  {
    files: /^src\/diff\/assertions\//,
    longest: 4_500,
    why: 'hunksOf cuts lines, and sideOf statements over several lines',
  },
  { files: /^src\/diff\//, longest: 400, why: 'hunksOf cuts lines' },
  { files: /^src\/(?:logs|tools\/log-(?:signs|totals))\//, longest: 2_000, why: 'logLines cuts lines' },
  {
    files: /^src\/tools\//,
    longest: 4_000,
    why: 'lines of logs and settings, and commands are cut, names shorter',
  },
  { files: /^src\/plan\//, longest: 2_000, why: 'readSource cuts lines, planText texts' },
  { files: /^src\/formats\/test-reports\/stable-id/, longest: 1_501, why: 'cutNames cuts suites and names' },
  { files: /^src\/formats\/coverage\/paths/, longest: 4_096, why: 'paths' },
  { files: /^src\/formats\/test-reports/, longest: 64_000, why: 'the head of a file is looked at' },
  {
    files: /^src\/text\/redact/,
    longest: 4_000,
    why: 'no expression has to fit to the end of a longer text',
  },
  { files: /^src\/facts\/change\/(?:declared|unchanged|surfaces)/, longest: 600, why: 'planText cuts texts' },
  {
    files: /^src\/(?:workflow\/workflow-path|settings\/context)/,
    longest: 1_000,
    why: "paths and refs of the runner's environment",
  },
  {
    files: /^src\/(?:facts|rules|workflow)\//,
    longest: 4_000,
    why: 'commands are cut, names and conditions shorter',
  },
  { files: /^src\/report\//, longest: 2_000, why: 'cells and names are cut' },
  { files: /^src\/collect\/details\/plan/, longest: 255, why: 'names of files' },
  {
    files: /^src\/(?:github|evidence)\//,
    longest: 4_000,
    why: 'headers and lines that GitHub or Docket wrote',
  },
];

/** What bounds the text of an expression; null: nothing. */
export const boundOf = ({ file, source }: Expression): Bound | null =>
  BOUNDS.find(({ files, sources }) => files.test(file) && sources?.test(source) !== false) ?? null;

/** Expressions that only the run makes: why none of them is slow. */
export const DYNAMIC: Record<string, string> = {
  'src/diff/paths.ts (?:^|/)(?:…)/': 'names of folders: no repetition',
  'src/facts/change/declared.ts \\b…\\b': 'a name between two borders of words: no repetition',
  'src/tools/families/javascript-tests.ts ^ {2}(\\d{1,9}) …$': 'a word of ours',
  'src/tools/families/jvm.ts (\\d{1,9}) …': 'a word of ours',
  'src/tools/families/rust.ts (?:^|[ ,(])(\\d{1,9}) …(?:$|[ ,)])': 'words of ours',
  'src/tools/known.ts …':
    'alternatives, each an expression of the catalogue that is checked: it takes as long as all of them',
  'src/tools/known.ts \\b(?:…)\\b': 'words of the catalogue: no repetition',
  'src/tools/known.ts (?:^|\\/)(?:…)(?:@|\\/|$)': 'names of the catalogue: no repetition',
  'src/tools/settings/meanings.ts ^…$':
    'keys of the catalogue with gaps between them, on a path of at most 300 characters',
  'src/text/bounded-search.ts …': 'our own pattern of milestones, with what stands around it',
  'src/plan/milestone-pattern.ts …': 'a user wrote it: compiled here, run by boundedSearch',
  'src/plan/milestone-pattern.ts …|': 'tried on the empty text alone',
  'src/plan/source.ts ^ {0,3}…{…,}\\s*$': 'one sign again and again, on a line of at most 2,000 characters',
  'src/text/redact.ts (?<![A-Za-z0-9])(?:…)|…':
    'beginnings of secrets from our own table: fixed words, no repetition',
  'src/report/untrusted.ts `{…}(?=`)': 'a fixed number of backticks',
};
