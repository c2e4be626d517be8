import { always, type CodeLine, quotedAt, type Said, skipIf, type TestLanguage } from '../language.ts';

const DART = /^(?:await\s+)?(solo_)?(test|testWidgets|group|blocTest(?:<[^>]{0,80}>)?)\s*\(\s*(?=["']|$)/;

/** Dart and Flutter. */
export const dart: TestLanguage = {
  marked: false,
  quotes: '\'"',
  comments: ['//', '/*'],
  blocks: 'c and text blocks',
  stripsHeader: true,
  level: 2,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    const found = DART.exec(line.code);
    const option = /(?:^|[,(}]\s*)(skip|solo)\s*:\s*(true|["'])?/.exec(line.code);
    const skips =
      option?.[1] === 'skip' && !/skip\s*:\s*(?:false|null)/.test(line.code)
        ? [skipIf('skip: …', option[2] === undefined)]
        : [];
    const isFocused = found?.[1] !== undefined || (option?.[1] === 'solo' && option[2] !== undefined);
    const focus = isFocused ? { focus: 'solo' } : {};
    if (found === null)
      return /^[}),]|^(?:skip|solo)\s*:/.test(line.code) && option !== null
        ? [{ what: 'end', skips, ...focus }]
        : [];
    const below = lines[index + 1] ?? { code: '', raw: '' };
    const name = quotedAt(line, found[0].length) ?? quotedAt(below, 0) ?? '';
    return [{ what: found[2] === 'group' ? 'group' : 'test', name, skips, ...focus }];
  },
};

/** ExUnit. */
export const elixir: TestLanguage = {
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

/** Bats. */
export const bats: TestLanguage = {
  marked: false,
  quotes: '\'"',
  comments: ['#'],
  blocks: 'none',
  stripsHeader: false,
  level: 2,
  read(lines, index) {
    const line = lines[index] ?? { code: '', raw: '' };
    if (/^@test\s+["']/.test(line.code)) return [{ what: 'test', name: quotedAt(line, 5) ?? '' }];
    const name = /^(?:function\s+)?([a-z_]\w*)\s*\(\)/i.exec(line.code)?.[1];
    if (name !== undefined) return [{ what: 'function', name }];
    return bareSkip(line);
  },
};

function bareSkip({ code }: CodeLine): Said[] {
  if (/^skip(?:\s*$|\s+["'])/.test(code)) return [{ what: 'statement', skips: [always('skip')] }];
  return /(?:&&|\|\||\bthen)\s*skip\b/.test(code)
    ? [{ what: 'statement', skips: [skipIf('skip', true)] }]
    : [];
}
