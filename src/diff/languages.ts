import type { Language } from './language.ts';
import { c } from './languages/c.ts';
import { csharp } from './languages/csharp.ts';
import { go } from './languages/go.ts';
import { javascript } from './languages/javascript.ts';
import { java, kotlin } from './languages/jvm.ts';
import { python } from './languages/python.ts';
import { rust } from './languages/rust.ts';
import { php, ruby, shell } from './languages/scripts.ts';

/** Languages by the ending of the file's name. */
const LANGUAGES: readonly [string, Language][] = [
  ['py pyi', python],
  ['js jsx cjs mjs ts tsx cts mts', javascript],
  ['go', go],
  ['rs', rust],
  ['java', java],
  ['kt kts', kotlin],
  ['c h cc cpp cxx hh hpp hxx cu', c],
  ['cs', csharp],
  ['rb rake', ruby],
  ['php', php],
  ['sh bash zsh ksh', shell],
];

/** The language of a file by its name; null for those that are not read. */
export function languageOf(path: string): Language | null {
  const ending = endingOf(path);
  return LANGUAGES.find(([endings]) => endings.split(' ').includes(ending))?.[1] ?? null;
}

/** The ending of a file's name in lower case, without the dot; '' when it has none. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 1 ? '' : name.slice(dot + 1).toLowerCase();
}
