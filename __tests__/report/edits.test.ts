import { describe, expect, test } from '@jest/globals';
import type { JobRow } from '../../src/facts/rows.ts';
import { editedPurposes, emptied, readNotes } from '../../src/report/edits.ts';
import { inventoryRows, keyOf, words } from '../../src/report/inventory-rows.ts';
import { renderReport } from '../../src/report/report.ts';
import { assessment, jobRow, stepRow, workflowRows } from '../builders/assessment.ts';
import { evidence } from '../builders/evidence.ts';
import { sampleAssessment, sampleEvidence, sampleRed } from './sample.ts';

function withNotes(notes: string): string {
  const { document } = sampleEvidence();
  return renderReport(sampleEvidence({ document: { ...document, notes } }), sampleAssessment());
}

/** A report of one workflow with these jobs. */
function withJobs(workflow: string, jobs: JobRow[]): string {
  const inventory = assessment().inventory;
  return renderReport(
    evidence(),
    assessment({ inventory: { ...inventory, workflows: [workflowRows(workflow, { jobs })] } }),
  );
}

const NOTES = [
  '',
  'One line.',
  '\nblank lines around\n',
  '## A heading\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```\nfence\n```',
  'windows\r\nline ends\r\n',
  '### Smoke Tests (1)\n\n| Job | Required? | Purpose | Pass/Fail |\n| - | - | - | - |\n| x | Yes | mine | ✓ |',
  '<!-- docket:notes:start -->\nquoted\n<!-- docket:notes:end -->',
  '@octocat <b>bold</b> \u202E $&',
];

describe('readNotes', () => {
  test.each(NOTES.map((notes) => [JSON.stringify(notes), notes]))('%s lives on', (_name, notes) => {
    expect(readNotes(withNotes(notes))).toBe(notes);
  });

  test('what a person types on the empty line', () => {
    const report = withNotes('').replace('start -->\n\n<!--', 'start -->\nSeen by me.\n<!--');
    expect(readNotes(report)).toBe('Seen by me.');
  });

  test('without markers there are no notes', () => {
    expect(readNotes('# A document of somebody else\n')).toBe('');
  });

  test('markers in a job name are not markers', () => {
    const name = '<!-- docket:notes:start -->';
    expect(
      readNotes(withJobs('CI', [jobRow('CI', name, { purpose: '`<!-- docket:notes:start -->`' })])),
    ).toBe('');
  });
});

/** The Purpose cells of a report without notes by row key; of rows with one key the first counts. */
function readPurposes(markdown: string): Record<string, string> {
  const rows = [...inventoryRows(markdown)].map((row) => [
    keyOf(row),
    words(markdown.slice(row.start, row.end)),
  ]);
  return Object.fromEntries(rows.filter(([, purpose]) => purpose !== '').reverse());
}

describe('Purpose cells by row key', () => {
  test('reads every Purpose cell by the key of its row', () => {
    const purposes = readPurposes(renderReport(sampleEvidence(), sampleRed()));
    expect(Object.keys(purposes)).toHaveLength(16);
    expect(purposes).toMatchObject({
      'Linter / ruff': 'Python lint',
      'Linter / eslint': 'JS lint',
      'Smoke Tests / smoke tests / Run smoke tests': '`pytest test/smoke`',
      'Smoke Tests / smoke tests / Install runtime dependencies':
        'torch, CLIP, open_clip, requirements_versions',
    });
  });

  const NAMES = [
    'test (3.10, ubuntu)',
    'a / b',
    'x | y',
    '1. first',
    '# one',
    '*x* `y` <b>',
    '@scope/pkg',
    'a & b',
    '$HOME',
  ];

  test.each(NAMES)('of a job or step called %s', (name) => {
    const several = withJobs(`W ${name}`, [
      jobRow(`W ${name}`, name, {
        purpose: 'job',
        steps: [stepRow('', { key: `W ${name} / ${name} / s ${name}`, name: `s ${name}`, purpose: 'step' })],
      }),
      jobRow(`W ${name}`, 'other', { id: 8 }),
    ]);
    expect(readPurposes(several)).toEqual({
      [`W ${name} / ${name}`]: 'job',
      [`W ${name} / ${name} / s ${name}`]: 'step',
    });
    const lone = withJobs('W', [
      jobRow('W', name, {
        purpose: 'job',
        mark: 'failure',
        steps: [stepRow('', { key: `W / ${name} / ${name}`, name, purpose: '`a | b` and c' })],
      }),
    ]);
    expect(readPurposes(lone)).toEqual({
      [`W / ${name}`]: 'job',
      [`W / ${name} / ${name}`]: '`a | b` and c',
    });
  });

  test('of jobs and steps that share a name', () => {
    const twins = [
      jobRow('CI', 'test', { purpose: 'first' }),
      jobRow('CI', 'test', {
        key: 'CI / test (2)',
        id: 8,
        purpose: 'second',
        steps: [
          stepRow('CI / test (2) / run', { purpose: 'once' }),
          stepRow('', { key: 'CI / test (2) / run (2)', name: 'run', purpose: 'twice' }),
        ],
      }),
    ];
    expect(readPurposes(withJobs('CI', twins))).toEqual({
      'CI / test': 'first',
      'CI / test (2)': 'second',
      'CI / test (2) / run': 'once',
      'CI / test (2) / run (2)': 'twice',
    });
  });

  test("ignores tables in people's notes", () => {
    expect(editedPurposes(withNotes(''), withNotes(NOTES[5]!))).toEqual({});
  });
});

describe('editedPurposes', () => {
  test('names only the cells that differ from what was written', () => {
    const written = renderReport(sampleEvidence(), sampleAssessment());
    const found = written
      .replace('| Python lint |', '| Lint of `modules` \\| all rules |')
      .replace('| Runtime |', '|  |');
    expect(editedPurposes(written, found)).toEqual({
      'Linter / ruff': 'Lint of `modules` | all rules',
      'Smoke Tests / smoke tests / Set up Python 3.10': '',
    });
    expect(editedPurposes(written, written)).toEqual({});
  });

  test('a purpose that was edited is rendered as it was typed', () => {
    const written = withJobs('CI', [jobRow('CI', 'test', { purpose: 'Tests' })]);
    const found = written.replace('| Tests |', '| All `unit` tests |');
    const purpose = readPurposes(found)['CI / test']!;
    expect(withJobs('CI', [jobRow('CI', 'test', { purpose })])).toBe(found);
  });
});

describe('emptied', () => {
  const original = renderReport(sampleEvidence(), sampleAssessment());

  test('other notes and other purposes make no difference', () => {
    for (const notes of NOTES) expect(emptied(withNotes(notes))).toBe(emptied(original));
    for (const purpose of [
      '',
      'x',
      'a \\| b',
      '`a \\| b`',
      '**bold** [link](https://example.org)',
      '  wide  ',
    ]) {
      const edited = original
        .replace('| Python lint |', `|${purpose}|`)
        .replace('| Runtime |', `| ${purpose} |`);
      expect(emptied(edited)).toBe(emptied(original));
    }
  });

  test('an edit anywhere else shows', () => {
    const lines = original.split('\n');
    const purposes = new Set(Object.values(readPurposes(original)));
    for (const [index, line] of lines.entries()) {
      if (line.startsWith('<!-- docket:notes:start')) continue;
      const edited = [...lines];
      edited[index] = `${line}x`;
      if (lines[index - 1]?.startsWith('<!-- docket:notes:start')) continue;
      expect(emptied(edited.join('\n'))).not.toBe(emptied(original));
      const cells = line.split('|');
      if (line.startsWith('|') && !purposes.has(cells[1]!.trim())) {
        edited[index] = line.replace('|', '| x');
        expect(emptied(edited.join('\n'))).not.toBe(emptied(original));
      }
    }
  });

  test('a Purpose column outside of the inventory is not ours to empty', () => {
    const table = '| Job | Required? | Purpose | Pass/Fail |\n| - | - | - | - |\n| a | Yes | b | ✓ |\n';
    expect(emptied(`## 4. Step 2 — Signals\n\n${table}`)).toContain('| b |');
  });

  test('a pipe too many in a Purpose cell is an edit of the row', () => {
    expect(emptied(original.replace('| Python lint |', '| Python | lint |'))).not.toBe(emptied(original));
  });
});
