import { touchedPaths } from '../../diff/changes.ts';
import { coversPath, pathsIn } from '../../diff/path-words.ts';
import type { Config } from '../../evidence/config.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Plan } from '../../evidence/plan.ts';
import { pathsMatch } from '../../text/filter.ts';
import { lastSegment } from '../../text/path.ts';
import { plainWords } from '../checks/words.ts';

/** A public surface and those of its paths that the change touches. */
export interface Surface {
  name: string;
  paths: string[];
}

/** The surfaces that the configuration names, also those that the change leaves alone. */
export function namedSurfaces({ config, changes }: Evidence): Surface[] {
  const touched = touchedPaths(changes);
  return Object.entries(config.surfaces ?? {}).map(([name, globs]) => ({
    name,
    paths: touched.filter((path) => pathsMatch({ paths: globs }, [path])),
  }));
}

/**
 * Whether title, plan or body say that the surface changes: they have its name, one of its paths or file names, or the
 * plan wants one of them changed. `No changes to the API` says the opposite.
 */
export function isAnnounced(evidence: Evidence, { name, paths }: Surface): boolean {
  const { pullRequests, plan, head } = evidence;
  const titles = pullRequests.length > 0 ? pullRequests.map(({ title }) => title) : [head.subject ?? ''];
  const plans = [plan?.content ?? null, ...pullRequests.map(({ body }) => body)].filter(
    (one) => one !== null,
  );
  const texts = [...titles, ...plans.flatMap(wordsOf)];
  return (
    titles.some((title) => hasScope(title, name, paths)) ||
    plans.some((one) =>
      plannedPaths(one).some((pattern) => paths.some((path) => coversPath(pattern, path))),
    ) ||
    texts.some((text) => sentences(text).some((sentence) => says(sentence, name, paths)))
  );
}

/** What a plan says of what is to be done; what it leaves out and what must hold name nothing that changes. */
function wordsOf(plan: Plan): string[] {
  const deliverables = plan.deliverables.map(({ path = '', text }) => `${path} ${text}`);
  const said = [plan.title, plan.intent].filter((text) => text !== null);
  return [
    ...said,
    ...plan.inScope,
    ...deliverables,
    ...plan.acceptance,
    ...(plan.statements ?? []),
    ...(plan.mentions ?? []),
  ];
}

/** Makes the test whether a line may name one of the configuration's surfaces: by its name, or by a path of it. */
export function surfaceTest({ surfaces = {} }: Config): (line: string) => boolean {
  const known = Object.entries(surfaces);
  return (line) =>
    known.some(
      ([name, globs]) =>
        sentences(line).some((sentence) => says(sentence, name, [])) ||
        writtenPaths(line).some((path) => pathsMatch({ paths: globs }, [path])),
    );
}

const writtenPaths = (line: string): string[] =>
  (line.slice(0, 2_000).match(/[\w@.+-]{1,200}(?:\/[\w@.+-]{1,200}){1,30}/g) ?? []).map((path) =>
    path.replace(/^\.\//, '').replace(/\.$/, ''),
  );

function plannedPaths({ deliverables, inScope }: Plan): string[] {
  const listed = deliverables.flatMap(({ path }) => path ?? []);
  return [...listed, ...inScope.flatMap(pathsIn).map(({ pattern }) => pattern)];
}

const sentences = (text: string): string[] => text.slice(0, 2_000).split(/[;.!?](?=\s|$)/);

const DENIAL =
  /\b(?:unchanged|untouched|unaffected|(?:no|without)\b.{0,60}\bchang\w*|not?\s+(?:change|changes|changed|touch|touched|affect|affected))\b/i;

function says(sentence: string, name: string, paths: readonly string[]): boolean {
  if (DENIAL.test(sentence)) return false;
  const files = paths.flatMap((path) => [path, lastSegment(path)]);
  if (files.some((file) => hasFile(sentence, file))) return true;
  const spoken = plainWords(sentence);
  return callings(name).some((words) => hasWords(spoken, words));
}

/** A path or file name that is no part of a longer one. */
function hasFile(sentence: string, file: string): boolean {
  for (let at = sentence.indexOf(file); at >= 0; at = sentence.indexOf(file, at + 1)) {
    const around = sentence.charAt(at - 1) + sentence.charAt(at + file.length);
    if (!/[\w-]/.test(around)) return true;
  }
  return false;
}

/** Ordinary words in capitals are no abbreviations of their own. */
const ordinary = new Set(['rest', 'go', 'it', 'all', 'data', 'file', 'files', 'public']);

/** How people call a surface: by its whole name, by its abbreviations (`API` of `REST API`), and `CLI`. */
function callings(name: string): string[][] {
  const whole = plainWords(name);
  const short = (name.match(/\b[A-Z]{2,10}\b/g) ?? []).map((word) => word.toLowerCase());
  const said = whole.join(' ');
  const other = /\bcommand line\b/.test(said) ? [['cli']] : /^cli\b/.test(said) ? [['command', 'line']] : [];
  return [whole, ...short.filter((word) => !ordinary.has(word)).map((word) => [word]), ...other];
}

/** The words in a row; the last one also in the plural. */
function hasWords(spoken: readonly string[], words: readonly string[]): boolean {
  if (words.length === 0) return false;
  return spoken.some((_, start) =>
    words.every((word, offset) => {
      const heard = spoken[start + offset];
      return heard === word || (offset === words.length - 1 && heard === `${word}s`);
    }),
  );
}

/** The scope of `feat(api): …` is a word of the surface's name, or a folder or file of it. */
function hasScope(title: string, name: string, paths: readonly string[]): boolean {
  const scope = /^\w{1,30}\(([^()]{1,60})\)!?:/.exec(title)?.[1]?.toLowerCase();
  if (scope === undefined) return false;
  const known = [...plainWords(name), ...paths.flatMap((path) => path.toLowerCase().split(/[/.]/))];
  return scope.split(/[\s,/]+/).some((word) => known.includes(word));
}
