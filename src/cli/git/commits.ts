import { exitOf, GitFailure, lastWords, startGit } from './process.ts';

export interface Commit {
  sha: string;
  parents: string[];
  author: string;
  /** ISO 8601, as its author's clock had it. */
  date: string;
  message: string;
}

/** Which commits are listed. */
export interface CommitRange {
  /** Arguments of `git rev-list`: revisions, and limits by date. */
  revisions: readonly string[];
  maxCount: number | null;
  /** Only the first parent of a merge is followed; else all are, and merges are left out. */
  firstParent: boolean;
}

/** Fields end with a zero byte, which no message can have. */
const FORMAT = '--format=%P%x00%an%x00%aI%x00%B%x00';

const argumentsOf = ({ revisions, maxCount, firstParent }: CommitRange): string[] => [
  firstParent ? '--first-parent' : '--no-merges',
  ...(maxCount === null ? [] : [`--max-count=${maxCount}`]),
  ...revisions,
  '--',
];

/** Commits, newest first, as git lists them. @throws GitFailure */
export async function* listCommits(folder: string, range: CommitRange): AsyncGenerator<Commit> {
  const git = startGit(folder, ['rev-list', '--encoding=UTF-8', FORMAT, ...argumentsOf(range)]);
  const ended = exitOf(git);
  ended.catch(() => null);
  git.stdin.end();
  let err = '';
  git.stderr.on('data', (chunk: Buffer) => {
    err = (err + chunk.toString('utf8')).slice(0, 4000);
  });
  try {
    let fields: string[] = [];
    let rest = '';
    git.stdout.setEncoding('utf8');
    for await (const chunk of git.stdout) {
      const parts = (rest + (chunk as string)).split('\0');
      rest = parts.pop() ?? '';
      fields.push(...parts);
      for (; fields.length >= 4; fields = fields.slice(4)) yield toCommit(fields);
    }
    if ((await ended) !== 0) throw new GitFailure(lastWords(err));
  } finally {
    git.kill();
  }
}

/** How many there are. @throws GitFailure */
export async function countCommits(
  run: (args: readonly string[]) => Promise<string>,
  range: CommitRange,
): Promise<number> {
  return Number(await run(['rev-list', '--count', ...argumentsOf(range)]));
}

function toCommit([first = '', author = '', date = '', message = '']: string[]): Commit {
  const [line = '', parents = ''] = first.replace(/^\n/, '').split('\n');
  return {
    sha: line.replace('commit ', ''),
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author,
    date,
    message: message.trimEnd(),
  };
}
