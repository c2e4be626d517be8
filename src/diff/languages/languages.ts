import { lastSegment } from '../../text/path.ts';
import { c } from './c.ts';
import { csharp } from './csharp.ts';
import { dart } from './dart.ts';
import { elixir } from './elixir.ts';
import { go } from './go.ts';
import { javascript } from './javascript.ts';
import { jvm } from './jvm.ts';
import type { Definitions, Language, Tests } from './language.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { shell } from './shell.ts';
import { swift } from './swift.ts';

const LANGUAGES: readonly Language[] = [
  ...python,
  ...javascript,
  ...go,
  ...rust,
  ...csharp,
  ...ruby,
  ...php,
  ...jvm,
  ...c,
  ...shell,
  ...swift,
  ...dart,
  ...elixir,
];

/** How definitions are found in a file, by its name; null where they are not read. */
export const definitionsIn = (path: string): Definitions | null => languageOf(path)?.definitions ?? null;

/** How tests look in a file, by its name; null for languages whose tests are not read. */
export const testsIn = (path: string): Tests | null => languageOf(path)?.tests ?? null;

function languageOf(path: string): Language | undefined {
  const ending = endingOf(path);
  return LANGUAGES.find(({ endings }) => endings.includes(ending));
}

/** The ending of a file's name in lower case, without the dot; '' when it has none. */
export function endingOf(path: string): string {
  const name = lastSegment(path);
  const dot = name.lastIndexOf('.');
  return dot < 1 ? '' : name.slice(dot + 1).toLowerCase();
}
