import { expect, test } from '@jest/globals';
import { definitionsOf } from '../../src/diff/definitions/definitions.ts';
import { Definition } from '../../src/evidence/change.ts';
import { Plan } from '../../src/evidence/plan.ts';
import { parsePlan } from '../../src/plan/plan.ts';
import { redact } from '../../src/text/redact.ts';
import { oneLine } from '../../src/text/text.ts';

const pieces = [
  ...[
    '#',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '* ',
    '1. ',
    '|',
    '---',
    '`',
    '```',
    '**',
    '_',
    '<!--',
    '-->',
    '[',
    '](',
    '~~',
  ],
  ...[
    '## Invariants\n',
    '## Deliverables\n',
    '| a | b |\n|--|--|\n',
    '> ',
    '\t',
    '\r\n',
    '├── ',
    '<b>',
    '&amp;',
    '\\',
  ],
  ...[
    '\u202e',
    '\ud800',
    'é',
    '😀',
    '\u0000',
    'a',
    'Verification:',
    'Milestone: M09\n',
    'a/b.py',
    '://a:b@c',
  ],
  ...[
    '@@ -1,2 +1,3 @@ class A',
    '+',
    '-',
    'def f(self):\n',
    'class A {\n',
    '"""',
    '/*',
    '*/',
    '}',
    '{',
    '(',
    ')',
  ],
];

/** A small generator with a seed, so that a failure can be repeated. */
function* texts(count: number): Generator<string> {
  let state = 7;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (let made = 0; made < count; made += 1) {
    yield Array.from({ length: random(200) }, () => pieces[random(pieces.length)]).join('');
  }
}

const samples = [...texts(40)];

test('any text is a valid plan: texts of one line with closed code spans', () => {
  for (const sample of samples) {
    const plan = Plan.parse(parsePlan(sample));
    const said = [
      plan.title,
      plan.intent,
      plan.posture,
      ...plan.inScope,
      ...plan.outOfScope,
      ...plan.acceptance,
    ];
    const checked = [...plan.invariants, ...plan.verification].flatMap((row) => Object.values(row));
    for (const text of [...said, ...checked]) {
      if (text === null) continue;
      expect(text).not.toMatch(/[\n\r\t]/);
      expect(text.split('`').length % 2).toBe(1);
      expect(Array.from(text).length).toBeLessThanOrEqual(600);
    }
  }
});

test.each(['py', 'ts', 'go', 'rs', 'java', 'kt', 'cpp', 'cs', 'rb', 'php', 'sh', 'md', 'yml'])(
  'any text is a patch of %s',
  (ending) => {
    for (const sample of samples) {
      const patch = `@@ -9,9 +9,9 @@ class A\n+${sample.replaceAll('\n', '\n+')}`;
      const definitions = definitionsOf(`.github/workflows/a.${ending}`, patch);
      expect(definitions.length).toBeLessThanOrEqual(50);
      for (const definition of definitions) expect(Definition.parse(definition).name).not.toBe('');
    }
  },
);

test('masking and one line settle at once', () => {
  for (const sample of samples) {
    expect(redact(redact(sample))).toBe(redact(sample));
    expect(oneLine(oneLine(sample, 80), 80)).toBe(oneLine(sample, 80));
  }
});
