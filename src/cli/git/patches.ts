import type { PatchedFile } from '../../assemble/changed-files.ts';

/**
 * GitHub shows no patch of a file that is larger.
 * https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits#diff-limits
 */
const MOST_LINES = 20_000;
const MOST_BYTES = 500_000;

const STATUS: Record<string, PatchedFile['status']> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** A changed file as `--raw -z` lists it. */
export interface Listed {
  letter: string;
  /** Before and after. */
  modes: [string, string];
  oids: [string, string];
  path: string;
  previousPath?: string;
}

/**
 * The files that `git diff-tree --raw -p -z` lists, each with its patch in the form of GitHub's field of that name: from
 * the first `@@` on, nothing for binary files, files that only move, and patches that GitHub would not show.
 *
 * @throws when the patches are not those of the listed files.
 */
export function patchedFiles(output: Buffer): PatchedFile[] {
  const { listed, end } = listedIn(output);
  const sections = sectionsOf(output, end);
  let next = 0;
  const files = listed.map((file): PatchedFile => {
    // A file that becomes a link, or the other way round, is taken away and put there anew.
    const own = sections.slice(next, next + (file.letter === 'T' ? 2 : 1));
    next += own.length;
    return toFile(file, own);
  });
  if (next !== sections.length || sections.length < listed.length)
    throw new Error('The patches are not those of the listed files.');
  return files;
}

/** The files that `git diff-tree --raw -z` lists. */
export const listedFiles = (output: Buffer): Listed[] => listedIn(output).listed;

/** A listed file without its patch. */
export const withoutPatch = (file: Listed): PatchedFile => toFile(file, []);

function toFile({ letter, modes, oids, path, previousPath }: Listed, sections: Section[]): PatchedFile {
  const [section] = sections;
  const sum = (key: 'additions' | 'deletions'): number => sections.reduce((all, each) => all + each[key], 0);
  const isSame = letter === 'M' && oids[0] === oids[1] && modes[0] !== modes[1];
  return {
    path,
    ...(previousPath !== undefined && { previousPath }),
    status: isSame ? 'changed' : (STATUS[letter] ?? 'changed'),
    additions: sum('additions'),
    deletions: sum('deletions'),
    patch: sections.length === 1 ? section?.patch : undefined,
  };
}

function listedIn(output: Buffer): { listed: Listed[]; end: number } {
  const listed: Listed[] = [];
  let at = 0;
  const field = (): string => {
    const end = output.indexOf(0, at);
    const text = output.toString('utf8', at, end === -1 ? output.length : end);
    at = end === -1 ? output.length : end + 1;
    return text;
  };
  while (output[at] === COLON) {
    const [before = '', after = '', old = '', now = '', letter = ''] = field().slice(1).split(' ');
    const isPair = /^[RC]/.test(letter);
    const previousPath = isPair ? field() : undefined;
    listed.push({
      letter: letter.charAt(0),
      modes: [before, after],
      oids: [old, now],
      ...(previousPath !== undefined && { previousPath }),
      path: field(),
    });
  }
  // A zero byte stands between the list and the patches.
  return { listed, end: output[at] === 0 ? at + 1 : at };
}

const COLON = 58;
const [PLUS, MINUS] = [43, 45];

/** What stands of one file. */
interface Section {
  additions: number;
  deletions: number;
  patch: string | undefined;
}

const BEGIN = Buffer.from('diff --git ');
const HUNK = Buffer.from('@@ ');

/** The lines of hunks begin with a sign of their own, so that none of them can begin a section. */
function sectionsOf(output: Buffer, from: number): Section[] {
  const sections: Section[] = [];
  let current: { start: number; lines: number; additions: number; deletions: number } | null = null;
  const finish = (end: number): void => {
    if (current === null) return;
    const { start, lines, additions, deletions } = current;
    const isShown = start !== -1 && lines <= MOST_LINES && end - start <= MOST_BYTES;
    sections.push({
      additions,
      deletions,
      patch: isShown ? output.toString('utf8', start, end - 1) : undefined,
    });
  };
  for (let at = from; at < output.length; ) {
    const newline = output.indexOf(10, at);
    const next = newline === -1 ? output.length : newline + 1;
    const first = output[at];
    if (startsWith(output, BEGIN, at)) {
      finish(at);
      current = { start: -1, lines: 0, additions: 0, deletions: 0 };
    } else if (current !== null) {
      if (current.start === -1 && startsWith(output, HUNK, at)) current.start = at;
      if (current.start !== -1) {
        current.lines += 1;
        if (first === PLUS) current.additions += 1;
        else if (first === MINUS) current.deletions += 1;
      }
    }
    at = next;
  }
  finish(output.length);
  return sections;
}

const startsWith = (output: Buffer, words: Buffer, at: number): boolean =>
  output[at] === words[0] && output.subarray(at, at + words.length).equals(words);
