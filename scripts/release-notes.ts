import { readFileSync } from 'node:fs';
import { notesOf } from './changelog.ts';

/** Prints what CHANGELOG.md says of the version of a tag: `npm run release-notes -- v1.2.3`. */
const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
try {
  console.log(notesOf(readFileSync('CHANGELOG.md', 'utf8'), tag, version));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
