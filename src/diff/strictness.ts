import { anyOf, known } from '../tools/known.ts';
import { isConfiguration } from '../tools/settings/meanings.ts';
import { hunksOf } from './hunks.ts';

/** Files in which tools are told to be strict. */
const SETTINGS = anyOf([
  ...known('settings'),
  /(?:^|\/)(?:[\w.-]+\.config\.[cm]?[jt]s|\.[\w-]*rc(?:\.\w+)?)$/,
]);

export const isSettings = (path: string): boolean => SETTINGS.test(path) || isConfiguration(path);

/** Words by which tools are told to be strict, on the command line and in their files. */
const STRICT =
  /(?<!\w|\w-)(?:strict|warnings|werror|check|(?:max|deny|error-on|fail-on)-warnings|max-(?:complexity|errors|line-length)|error-exitcode|check-coverage)(?![\w-])/g;

const OFF = /[:=]\s*["']?(?:false|off|no|allow|none)\b/i;

/** The words of strictness that a patch adds to a file of settings, each once; lines that switch something off aside. */
export function strictnessIn(path: string, patch: string): string[] {
  if (!isSettings(path)) return [];
  const added = hunksOf(patch).flatMap(({ lines }) => lines.filter(({ side }) => side === 'new'));
  const settings = added.filter(({ text }) => !OFF.test(text) && !/^\s*(?:#|\/\/)/.test(text));
  const words = settings.flatMap(({ text }) => text.toLowerCase().replaceAll('_', '-').match(STRICT) ?? []);
  return [...new Set(words)];
}
