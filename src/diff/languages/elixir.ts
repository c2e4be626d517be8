import { always, type Language, quotedAt, type Tests } from './language.ts';

/** ExUnit. */
const tests: Tests = {
  marked: false,
  quotes: '"',
  comments: ['#'],
  blocks: 'python',
  stripsHeader: true,
  level: 2,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    const test = /^(test|describe|property)\s+(?=")/.exec(line.code);
    if (test !== null)
      return [
        { what: test[1] === 'describe' ? 'group' : 'test', name: quotedAt(line, test[0].length) ?? '' },
      ];
    const tag = /^@(tag|describetag|moduletag)\s+(?::skip\b|skip:\s*(?!false|nil))/.exec(line.code);
    if (tag !== null)
      return [{ what: tag[1] === 'moduletag' ? 'file' : 'mark', skips: [always(`@${tag[1]} :skip`)] }];
    const name = /^defp?\s+([a-z_]\w*)/.exec(line.code)?.[1];
    return name === undefined ? [] : [{ what: 'function', name }];
  },
};

/** Elixir. */
export const elixir: readonly Language[] = [{ endings: ['ex', 'exs'], tests }];
