/** Logs whose reading would not end if it were not linear; as large as they are in the long tests, or a share of that. */
export const hostileLogs = (share: number): [name: string, text: string][] => {
  const times = (text: string, count: number): string => text.repeat(Math.ceil(count * share));
  return [
    ['one long line', times('error ', 25_000)],
    ['many tracebacks', times('Traceback (most recent call last):\n  File "a"\n', 10_000)],
    ['many arrows', times(`${'a > '.repeat(200)}FAILED\n`, 600)],
    ['many numbers', times(`a${':1'.repeat(300)} error\n`, 800)],
    ['many blanks', times(`error${' '.repeat(600)}x\n`, 800)],
    ['many groups', times('##[group]Run a\n', 100_000)],
    ['many escapes', times(`\u001B]${'a'.repeat(100)}`, 5_000)],
  ];
};

/** The same of what tools print at their end. */
export const hostileTotals = (share: number): [name: string, text: string][] => {
  const times = (text: string, count: number): string => text.repeat(Math.ceil(count * share));
  const prefixed = (_: unknown, index: number): string => `p${index}: 3 passed in 0.10s`;
  return [
    ['many closings', times('3 passed in 0.10s\n', 15_000)],
    ['many words', times(`${'1 passed, '.repeat(150)}1 x in 0.1s\n`, 800)],
    ['many prefixes', Array.from({ length: Math.ceil(15_000 * share) }, prefixed).join('\n')],
    ['many blanks', times(`TOTAL${' '.repeat(1_900)}x\n`, 800)],
    ['many bars', times(`All files ${'| 1 '.repeat(400)}\n`, 800)],
    ['many numbers', times(`Tests: ${'1 failed, '.repeat(190)}\n`, 800)],
    ['many plans', times('1..1\nok 1\n', 15_000)],
    ['many counts', times('# tests 1\n', 30_000)],
  ];
};
