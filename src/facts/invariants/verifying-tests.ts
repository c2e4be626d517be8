import { readPath } from '../../diff/path-words.ts';
import { kindOf } from '../../diff/paths.ts';

/** Words of a result: the tests are meant, not their files. */
const passes = /\b(?:pass(?:es|ed|ing)?|green|succeeds?|succeeded)\b/i;
const denies = /\b(?:no|not|never|without|unchanged|untouched|removed?|deleted|skipped|disabled|instead)\b/i;

/**
 * The test files that a verification says pass: ``the tests of `test/test_api.py` pass``. Only code spans count, only
 * in clauses that speak of a result, and only paths that are tests by their name or folder.
 *
 * @param text plan text: plain words and code spans
 */
export function verifyingTests(text: string): string[] {
  const names = text
    .slice(0, 2000)
    .split(/[;:]\s|\.\s|\s[—–-]\s/)
    .filter((clause) => isAboutResult(clause.replace(/`[^`]*`/g, '')))
    .flatMap((clause) => Array.from(clause.matchAll(/`([^`]+)`/g), (span) => span[1] ?? ''));
  return [...new Set(names.filter(isTestFile))];
}

const isAboutResult = (words: string): boolean => passes.test(words) && !denies.test(words);

function isTestFile(name: string): boolean {
  const [path = ''] = name.split('::');
  return readPath(path)?.sure === true && !path.endsWith('/') && kindOf(path) === 'test';
}
