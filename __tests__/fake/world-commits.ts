/** Text, bytes, or either with a mode (`100755` executable, `120000` symbolic link). */
export type FileSpec =
  | string
  | Uint8Array
  | { content: string | Uint8Array; mode?: '100644' | '100755' | '120000' };

export interface PersonSpec {
  name: string;
  email: string;
  /** The GitHub account behind the address; left out: GitHub knows none. */
  login?: string;
}

/** One commit. Everything that shapes its id is fixed: the same description gives the same id. */
export interface CommitSpec {
  /** Paths that are set, or removed (null), on top of the first parent's files. */
  files?: Record<string, FileSpec | null>;
  /** Names or ids of commits. Left out: the commit described before this one; empty: a root commit. */
  parents?: string[];
  /** The raw message, exactly as stored. */
  message?: string;
  author?: PersonSpec;
  committer?: PersonSpec;
  /** ISO 8601; its offset is kept as git's time zone. Left out: one minute after the commit before. */
  date?: string;
  /** The committer's date where it differs. */
  committedDate?: string;
  /** An extra header line `nonce <text>`, to reach a wanted id. */
  nonce?: string;
}
