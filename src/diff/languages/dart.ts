import { type Language, quotedAt, skipIf, type Tests } from './language.ts';

const DART = /^(?:await\s+)?(solo_)?(test|testWidgets|group|blocTest(?:<[^>]{0,80}>)?)\s*\(\s*(?=["']|$)/;

/** Dart and Flutter. */
const tests: Tests = {
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

/** Dart. */
export const dart: readonly Language[] = [{ endings: ['dart'], tests }];
