import { streamsOf } from '../tools/log-totals/streams.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { LogLine } from './lines.ts';

/**
 * What tells apart programs that write at the same time, and not the first word of a message: `web-1  |`, `[junit]`, `#19`,
 * `>`.
 */
const OF_PROGRAM = /[|│>]$|^\[[^\]]+\]$|^#\d+$|^\S+(?:#|[: ])(?:test|build|lint|check)\S*:$/;

/**
 * What explains a failure in the lines of a step: also in those of programs that share its lines, without the prefix that a
 * container, a workspace or Ant puts before them, where the lines as they are tell nothing.
 */
export function explaining(lines: LogLine[]): Block[] {
  const whole = blocksOf(lines);
  if (whole.some(({ kind }) => kind === 'why' || kind === 'error')) return whole;
  const shared = streamsOf(lines.map(({ text }) => text))
    .filter(({ prefix }) => OF_PROGRAM.test(prefix.split(' ').at(-1) ?? '') || OF_PROGRAM.test(prefix))
    .flatMap((stream) => {
      const own = stream.lines.map((text, index): LogLine => ({ ...lines[stream.at[index]!]!, text }));
      return blocksOf(own).map((block) => ({ ...block, at: block.at.map((index) => stream.at[index]!) }));
    });
  return [...whole, ...shared].sort((one, other) => one.at[0]! - other.at[0]!);
}
