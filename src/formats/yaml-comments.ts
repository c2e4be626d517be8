import { redact } from '../text/redact.ts';
import { oneLine, trimmedOf } from '../text/text.ts';

const MAX_LENGTH = 200;
/** Nobody reads on in a longer line. */
const LONGEST_LINE = 2_000;

const trimmed = (line: string): string => trimmedOf(line, ORNAMENT);
/** What frames a comment and says nothing. */
const ORNAMENT = /[\s#=*-]/;

/** Lines that speak to a tool or are code set aside, and say nothing about the step below them. */
const NO_PROSE = [
  /^(yamllint|prettier-ignore|zizmor|actionlint|shellcheck|nosemgrep|codespell|spell-?check|renovate|dependabot)\b/i,
  /^(eslint|biome|markdownlint|checkov|kics|trivy)[-:]/i,
  /^-?\s*(name|uses|run|with|if|env|id|needs|steps|runs-on|strategy|shell|continue-on-error)\s*:/,
  /^https?:\/\/\S+$/,
];

/**
 * The comment that stands directly above a job or step, as one line of text.
 * @param source the comment lines before it, without `#`; empty lines stand for blank lines.
 * @returns null when a blank line separates them, or when the lines are code set aside or meant for a tool.
 */
export function commentAbove(source: string): string | null {
  const lines = source.split('\n');
  const block = lines.slice(lines.lastIndexOf('') + 1);
  const words = block.map((line) => trimmed(line.slice(0, LONGEST_LINE))).filter((line) => line !== '');
  if (words.length === 0 || words.some((line) => NO_PROSE.some((pattern) => pattern.test(line)))) return null;
  return oneLine(redact(words.join(' ')), MAX_LENGTH);
}
