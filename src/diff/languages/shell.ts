import {
  always,
  type CodeLine,
  type Definitions,
  type Language,
  quotedAt,
  type Said,
  skipIf,
  type Tests,
} from './language.ts';

const SHELL_FUNCTION = /^(?:function\s+([\w:.-]+)\s*(?:\(\s*\))?|([\w:.-]+)\s*\(\s*\))\s*(?:\{.*|\(.*)?$/;

/** POSIX shell and bash. */
const definitions: Definitions = {
  recognize(line, { top }) {
    const found = top ? SHELL_FUNCTION.exec(line) : null;
    return found === null ? null : { name: found[1] ?? found[2] ?? '', kind: 'function' };
  },
  lineComments: ['#'],
  blocks: 'none',
  nests: true,
  stripsHeader: true,
  level: 4,
};

/** Bats. */
const tests: Tests = {
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

/** Shells, and Bats. */
export const shell: readonly Language[] = [
  { endings: ['sh', 'bash', 'zsh', 'ksh'], definitions },
  { endings: ['bats'], tests },
];
