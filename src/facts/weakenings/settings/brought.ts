import { wordsOf } from '../../../tools/known.ts';
import { meaningOf } from '../../../tools/settings/meanings.ts';
import { checksOf } from '../compared/checks.ts';
import type { Enforcement } from '../compared/enforced.ts';

/** Whether a tool is run since the change alone, by a workflow or a tool that runs others, so that it judged nothing before. */
export function broughtTools({
  evidence: { settings = [] },
  versions,
}: Enforcement): (tool: string) => boolean {
  const [before, after] = [versions.before, versions.after].map((all) =>
    all.flatMap(checksOf).map(({ title }) => title.toLowerCase()),
  );
  const hooks = settings.flatMap(({ tool, key, before: old, after: now }) =>
    old === null && now !== null && meaningOf(tool, key) === 'check' ? [now.toLowerCase()] : [],
  );
  return (tool) => {
    const words = wordsOf(tool);
    const isNamed = (title: string): boolean => {
      const parts = title.split(/[^\w.-]+/);
      return words.some((word) => (word.includes(' ') ? title.includes(word) : parts.includes(word)));
    };
    return !before!.some(isNamed) && [...after!, ...hooks].some(isNamed);
  };
}
