import { endingOf } from '../languages.ts';
import type { TestLanguage } from './language.ts';
import { cpp } from './languages/cpp.ts';
import { csharp } from './languages/csharp.ts';
import { go } from './languages/go.ts';
import { javascript } from './languages/javascript.ts';
import { jvm } from './languages/jvm.ts';
import { bats, dart, elixir } from './languages/others.ts';
import { php } from './languages/php.ts';
import { python } from './languages/python.ts';
import { ruby } from './languages/ruby.ts';
import { rust } from './languages/rust.ts';
import { swift } from './languages/swift.ts';

/** How tests look like, by the ending of the file's name. */
const LANGUAGES: readonly [string, TestLanguage][] = [
  ['py', python],
  ['js jsx cjs mjs ts tsx cts mts', javascript],
  ['go', go],
  ['rs', rust],
  ['java kt kts groovy scala', jvm],
  ['cs', csharp],
  ['rb', ruby],
  ['php', php],
  ['c cc cpp cxx h hh hpp mm', cpp],
  ['swift', swift],
  ['dart', dart],
  ['ex exs', elixir],
  ['bats', bats],
];

/** How tests look like in a file, by its name; null for languages that are not read. */
export function testLanguageOf(path: string): TestLanguage | null {
  const ending = endingOf(path);
  return LANGUAGES.find(([endings]) => endings.split(' ').includes(ending))?.[1] ?? null;
}
