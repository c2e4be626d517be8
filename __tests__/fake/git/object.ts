import { createHash } from 'node:crypto';

export type ObjectType = 'blob' | 'tree' | 'commit';

/** One entry of a tree. Modes as git writes them: `40000` a directory, `100644`, `100755`, `120000` files. */
export interface TreeEntry {
  mode: string;
  name: string;
  oid: string;
}

/** Who and when. `zone` is git's offset, e.g. `-0700`. */
export interface Signature {
  name: string;
  email: string;
  seconds: number;
  zone: string;
}

export interface Commit {
  oid: string;
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  nonce?: string;
  message: string;
}

/** The bytes that git hashes and stores for an object: its header and its body. */
export function objectBytes(type: ObjectType, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
}

/** The object id: SHA-1 of the object's bytes. */
export function objectId(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

/** The body of a tree object. Entries are sorted as git sorts them: a directory's name counts with a slash. */
export function treeBody(entries: readonly TreeEntry[]): Buffer {
  const parts: Buffer[] = [];
  for (const entry of [...entries].sort(byGitName)) {
    parts.push(Buffer.from(`${entry.mode} ${entry.name}\0`), Buffer.from(entry.oid, 'hex'));
  }
  return Buffer.concat(parts);
}

/** The body of a commit object. */
export function commitBody(commit: Omit<Commit, 'oid'>): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureText(commit.author)}`,
    `committer ${signatureText(commit.committer)}`,
  ];
  if (commit.nonce !== undefined) lines.push(`nonce ${commit.nonce}`);
  return Buffer.from(`${lines.join('\n')}\n\n${commit.message}`);
}

/**
 * A signature from a person and an ISO 8601 instant. The offset of the instant becomes the zone.
 * Throws on text that is no instant.
 */
export function signature(person: { name: string; email: string }, instant: string): Signature {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new Error(`"${instant}" is no ISO 8601 instant.`);
  const zone = /([+-]\d\d):?(\d\d)$/.exec(instant);
  return {
    name: person.name,
    email: person.email,
    seconds: Math.floor(time / 1000),
    zone: zone ? `${zone[1]}${zone[2]}` : '+0000',
  };
}

/** The instant of a signature in UTC, to the second: `2026-03-12T04:39:12Z`. */
export function signatureDate(signed: Signature): string {
  return new Date(signed.seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function signatureText(signed: Signature): string {
  return `${signed.name} <${signed.email}> ${signed.seconds} ${signed.zone}`;
}

function byGitName(a: TreeEntry, b: TreeEntry): number {
  return Buffer.compare(sortKey(a), sortKey(b));
}

function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.mode === '40000' ? `${entry.name}/` : entry.name);
}
