import { readFileSync, writeFileSync } from 'node:fs';
import { type Verdict, verdictOn } from '../__tests__/expressions/check.ts';
import { expressionsIn, keyOf } from '../__tests__/expressions/find.ts';

// Checks the regular expressions of the sources that are new, with `--all` every one, and writes what the tests compare with.
const FILE = '__tests__/expressions/checked.json';
const TIMEOUT_MS = 10_000;
const known: { safe: string[]; others: Record<string, Verdict> } = process.argv.includes('--all')
  ? { safe: [], others: {} }
  : JSON.parse(readFileSync(FILE, 'utf8'));
const knownSafe = new Set(known.safe);
const knownVerdict = (key: string): Verdict | undefined =>
  knownSafe.has(key) ? { status: 'safe' } : known.others[key];
const { expressions } = expressionsIn('src');
const verdicts = new Map<string, Verdict>();
const left = [...expressions];
const counts = { safe: 0, vulnerable: 0, unknown: 0 };
const lane = async (): Promise<void> => {
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const verdict = knownVerdict(keyOf(next)) ?? (await verdictOn(next, TIMEOUT_MS));
    verdicts.set(keyOf(next), verdict);
    counts[verdict.status] += 1;
  }
};
await Promise.all([lane(), lane()]);
const sorted = Object.fromEntries([...verdicts].sort(([one], [other]) => (one < other ? -1 : 1)));
const safe = Object.keys(sorted).filter((key) => sorted[key]?.status === 'safe');
const others = Object.fromEntries(Object.entries(sorted).filter(([, { status }]) => status !== 'safe'));
writeFileSync(FILE, `${JSON.stringify({ safe, others }, null, 2)}\n`);
console.log(`${expressions.length} expressions:`, counts);
process.exit(0);
