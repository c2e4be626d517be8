import { GitFailure, GitServer } from './process.ts';

/** An object of the repository; null content: it is larger than what is read. */
interface GitObject {
  oid: string;
  type: string;
  content: Buffer | null;
}

/** An entry of a folder. */
export interface TreeEntry {
  name: string;
  oid: string;
  /** Other repositories stand in a folder too. */
  kind: 'file' | 'folder' | 'repository';
}

/** Larger files are not handed out: GitHub's own API gives no longer texts either. */
const LONGEST = 1_048_576;
/** Characters of texts, and folders, that are kept. */
const MOST_CHARACTERS = 50_000_000;
const MOST_FOLDERS = 5_000;

/** Reads objects of a clone through one `git cat-file --batch`. What was read is kept by its id. */
export class Objects {
  readonly #server: GitServer<GitObject | null>;
  readonly #folders = new Map<string, readonly TreeEntry[]>();
  readonly #texts = new Map<string, string | null>();
  #characters = 0;

  constructor(folder: string) {
    this.#server = new GitServer(folder, ['cat-file', '--batch'], readObject);
  }

  close(): void {
    this.#server.close();
  }

  /** What stands at a path in a commit; null: nothing. */
  async find(commit: string, path: string): Promise<TreeEntry | null> {
    let entries = await this.#entries(`${commit}^{tree}`);
    let found: TreeEntry | null = null;
    for (const name of path.split('/')) {
      if (found !== null) entries = found.kind === 'folder' ? await this.#entries(found.oid) : [];
      found = entries.find((entry) => entry.name === name) ?? null;
      if (found === null) return null;
    }
    return found;
  }

  /** The entries of a folder in a commit; empty where there is none. */
  async list(commit: string, path: string): Promise<readonly TreeEntry[]> {
    const folder = await this.find(commit, path);
    return folder?.kind === 'folder' ? this.#entries(folder.oid) : [];
  }

  /** The text of a file in a commit; undefined: there is none. @throws GitFailure where it is missing. */
  async textAt(commit: string, path: string): Promise<string | null | undefined> {
    const found = await this.find(commit, path);
    return found?.kind === 'file' ? this.text(found.oid) : undefined;
  }

  /** The text of a file by its id; null: it is binary, or larger than what is read. @throws GitFailure where it is missing. */
  async text(oid: string): Promise<string | null> {
    const known = this.#texts.get(oid);
    if (known !== undefined) return known;
    const { content, type } = await this.#read(oid);
    const text = content === null || type !== 'blob' || content.includes(0) ? null : content.toString('utf8');
    this.#characters += text?.length ?? 0;
    if (this.#characters > MOST_CHARACTERS) {
      this.#texts.clear();
      this.#characters = text?.length ?? 0;
    }
    this.#texts.set(oid, text);
    return text;
  }

  async #entries(rev: string): Promise<readonly TreeEntry[]> {
    const known = this.#folders.get(rev);
    if (known !== undefined) return known;
    const { content, oid } = await this.#read(rev);
    const entries = content === null ? [] : entriesOf(content, oid.length / 2);
    if (this.#folders.size >= MOST_FOLDERS) this.#folders.clear();
    this.#folders.set(rev, entries);
    return entries;
  }

  async #read(rev: string): Promise<GitObject> {
    const found = await this.#server.ask(`${rev}\n`);
    if (found === null) throw new GitFailure(`the clone does not have the object ${rev.slice(0, 10)}`);
    return found;
  }
}

/** `<oid> <type> <size>`, the content and a line end; or `<what was asked> missing`. https://git-scm.com/docs/git-cat-file */
function readObject(received: Buffer): { answer: GitObject | null; end: number } | { resume: number } {
  const lineEnd = received.indexOf(10);
  if (lineEnd === -1) return { resume: 0 };
  const [, oid = '', type = '', size = ''] =
    /^([0-9a-f]+) (\w+) (\d+)$/.exec(received.toString('latin1', 0, lineEnd)) ?? [];
  if (oid === '') return { answer: null, end: lineEnd + 1 };
  const [start, length] = [lineEnd + 1, Number(size)];
  if (received.length < start + length + 1) return { resume: 0 };
  const content = length > LONGEST ? null : Buffer.from(received.subarray(start, start + length));
  return { answer: { oid, type, content }, end: start + length + 1 };
}

const KINDS: Record<string, TreeEntry['kind']> = { '40000': 'folder', '160000': 'repository' };

/** `<mode> <name>`, a zero byte and the id as bytes, one after the other. */
function entriesOf(tree: Buffer, idLength: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(32, at);
    const end = tree.indexOf(0, space);
    if (space === -1 || end === -1) break;
    const id = end + 1 + idLength;
    entries.push({
      name: tree.toString('utf8', space + 1, end),
      oid: tree.toString('hex', end + 1, id),
      kind: KINDS[tree.toString('latin1', at, space)] ?? 'file',
    });
    at = id;
  }
  return entries;
}
