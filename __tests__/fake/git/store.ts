import { GitDirectory } from './directory.ts';
import {
  type Commit,
  commitBody,
  type ObjectType,
  objectBytes,
  objectId,
  type TreeEntry,
  treeBody,
} from './object.ts';

export interface FileEntry {
  mode: string;
  oid: string;
}

/** Path → file. */
export type FileMap = Map<string, FileEntry>;

/** An in-memory git object store with real object ids; with a directory also a git repository on disk. */
export class GitStore {
  readonly #blobs = new Map<string, Buffer>();
  readonly #trees = new Map<string, TreeEntry[]>();
  readonly #commits = new Map<string, Commit>();
  readonly #refs = new Map<string, string>();
  readonly #directory: GitDirectory | null;

  constructor(directory?: string) {
    this.#directory = directory === undefined ? null : new GitDirectory(directory);
  }

  /** A store with the same objects and refs, in memory, that goes its own way from here. */
  clone(): GitStore {
    const copy = new GitStore();
    for (const [oid, blob] of this.#blobs) copy.#blobs.set(oid, blob);
    for (const [oid, tree] of this.#trees) copy.#trees.set(oid, tree);
    for (const [oid, commit] of this.#commits) copy.#commits.set(oid, commit);
    for (const [name, oid] of this.#refs) copy.#refs.set(name, oid);
    return copy;
  }

  /** Stores a file's content and returns its id. */
  writeBlob(content: string | Uint8Array): string {
    const body = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const oid = this.#write('blob', body);
    this.#blobs.set(oid, body);
    return oid;
  }

  /** Stores the trees of a set of files and returns the id of the root tree. */
  writeTree(files: ReadonlyMap<string, FileEntry>): string {
    const entries: TreeEntry[] = [];
    const folders = new Map<string, FileMap>();
    for (const [path, file] of files) {
      const slash = path.indexOf('/');
      if (slash === -1) {
        entries.push({ mode: file.mode, name: path, oid: file.oid });
        continue;
      }
      const name = path.slice(0, slash);
      const folder = folders.get(name) ?? new Map();
      folders.set(name, folder.set(path.slice(slash + 1), file));
    }
    for (const [name, folder] of folders) {
      entries.push({ mode: '40000', name, oid: this.writeTree(folder) });
    }
    const oid = this.#write('tree', treeBody(entries));
    this.#trees.set(
      oid,
      entries.sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
    return oid;
  }

  /** Stores a commit and returns its id. */
  writeCommit(commit: Omit<Commit, 'oid'>): string {
    const oid = this.#write('commit', commitBody(commit));
    this.#commits.set(oid, { ...commit, oid });
    return oid;
  }

  /** The content of a blob, or undefined. */
  blob(oid: string): Buffer | undefined {
    return this.#blobs.get(oid);
  }

  /** The entries of a tree by name, or undefined. */
  tree(oid: string): readonly TreeEntry[] | undefined {
    return this.#trees.get(oid);
  }

  /** A commit by its full id, or undefined. */
  findCommit(oid: string): Commit | undefined {
    return this.#commits.get(oid);
  }

  /** A commit by its full id. Throws when the store has none. */
  commit(oid: string): Commit {
    const commit = this.#commits.get(oid);
    if (commit === undefined) throw new Error(`The git store has no commit ${oid}.`);
    return commit;
  }

  /** The ids of all commits, sorted, whether a ref leads to them or not. */
  commitIds(): string[] {
    return [...this.#commits.keys()].sort();
  }

  /** The full id of the only commit whose id begins with at least four given digits, or undefined. */
  expand(prefix: string): string | undefined {
    if (this.#commits.has(prefix)) return prefix;
    if (!/^[0-9a-f]{4,39}$/.test(prefix)) return undefined;
    const found = [...this.#commits.keys()].filter((oid) => oid.startsWith(prefix));
    return found.length === 1 ? found[0] : undefined;
  }

  /** The commit id of a full ref name (`refs/heads/main`), or undefined. */
  ref(name: string): string | undefined {
    return this.#refs.get(name);
  }

  /** The names of all refs that begin with a prefix, sorted. */
  refs(prefix: string): string[] {
    return [...this.#refs.keys()].filter((name) => name.startsWith(prefix)).sort();
  }

  /** Points a ref at a commit. */
  setRef(name: string, oid: string): void {
    this.commit(oid);
    this.#refs.set(name, oid);
    this.#directory?.writeRef(name, oid);
  }

  /** Removes a ref; a missing one is no error. */
  deleteRef(name: string): void {
    this.#refs.delete(name);
    this.#directory?.deleteRef(name);
  }

  /** Points HEAD of the directory at a branch. */
  setHead(branch: string): void {
    this.#directory?.writeHead(branch);
  }

  #write(type: ObjectType, body: Buffer): string {
    const bytes = objectBytes(type, body);
    const oid = objectId(bytes);
    this.#directory?.writeObject(oid, bytes);
    return oid;
  }
}
