import { failedNames } from '../../tools/log-signs/failed-names.ts';
import { essential } from '../../tools/log-signs/failure-kinds.ts';
import { tellsFix } from './remedy.ts';
import { placeIn } from './same-cause.ts';

/**
 * The fewest lines of a log that give the same verdict: those of its class, the first one that names a place, by which other
 * failures are known for the same, the first that says what fixes it, and those that name the first two failed tests.
 */
export function essentialLines(lines: string[]): string[] {
  const kept = new Set([
    ...essential(lines),
    lines.find((text) => placeIn(text) !== null),
    lines.find((text) => tellsFix(text)),
    ...failedNames(lines)
      .slice(0, 2)
      .map((name) => lines.find((text) => failedNames([text]).includes(name))),
  ]);
  return lines.filter((text, index) => kept.has(text) && lines.indexOf(text) === index);
}
