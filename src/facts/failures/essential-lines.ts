import { failedNames, MOST_PARTS } from '../../tools/log-signs/failed-names.ts';
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
  ]);
  const naming = new Set(
    failedNames(lines)
      .slice(0, 2)
      .flatMap((name) => placesOf(lines, name)),
  );
  return lines.filter(
    (text, index) => naming.has(index) || (kept.has(text) && lines.indexOf(text) === index),
  );
}

/** The places of the fewest lines that name a failed test together. */
function placesOf(lines: readonly string[], name: string): number[] {
  for (let most = 1; most <= 1 + MOST_PARTS; most++) {
    const at = lines.findIndex((_, index) => failedNames(lines.slice(index, index + most)).includes(name));
    if (at !== -1) return Array.from({ length: Math.min(most, lines.length - at) }, (_, index) => at + index);
  }
  return [];
}
