import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { debug, fail, group, info, notice } from '../../src/publish/log.ts';

describe('what the log says', () => {
  let written = '';

  beforeEach(() => {
    written = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written += text;
      return true;
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = 0;
  });

  const token = `ghp_${'A1b2C3d4'.repeat(5)}`;

  test.each([
    // The runner takes blanks from the start of a line before it looks for one.
    ['a command of its own', '::add-mask::x', ': :add-mask::x\n'],
    ['a command after blanks', ' \t\u00a0::add-mask::x', ': :add-mask::x\n'],
    ['a command on a line of its own', 'a\r\n  ::stop-commands::x', 'a ::stop-commands::x\n'],
    ['a command of the old kind, which may stand anywhere', 'a ##[add-mask]x', 'a ## [add-mask]x\n'],
    ['characters that turn or move the cursor', 'a\u202Eb\u0008c', 'abc\n'],
    ['a secret', `a ${token}`, 'a ***\n'],
  ])('a line of the log cannot hold %s', (_name, text, line) => {
    info(text);
    expect(written).toBe(line);
  });

  test('what is for debugging is one command, too', () => {
    debug('a\n::add-mask::x\u2028::add-mask::y');
    expect(written).toBe('::debug::a%0A::add-mask::x ::add-mask::y\n');
  });

  test('a group is a title and its lines, whatever they hold', () => {
    group(`a\n::add-mask::${token}`, ['b', '::endgroup::', '##[endgroup]']);
    expect(written).toBe('::group::a ::add-mask::***\nb\n: :endgroup::\n## [endgroup]\n::endgroup::\n');
  });

  test('notices and errors are one command each', () => {
    notice(`a\n::add-mask::${token}`);
    fail('b\n::add-mask::x 100 %');
    expect(written).toBe('::notice::a ::add-mask::***\n::error::b ::add-mask::x 100 %25\n');
  });

  test('a line has two thousand characters at most', () => {
    notice('x'.repeat(2_000));
    notice('y'.repeat(2_001));
    expect(written).toBe(`::notice::${'x'.repeat(2_000)}\n::notice::${'y'.repeat(1_999)}…\n`);
  });
});
