import { describe, expect, test } from '@jest/globals';
import {
  branchWords,
  type Candidate,
  chooseMilestone,
  type MilestoneSources,
  milestoneCandidates,
  slug,
  stripMilestone,
  validateMilestone,
} from '../../src/plan/milestone.ts';
import { compileMilestonePattern, DEFAULT_MILESTONE_PATTERN } from '../../src/plan/milestone-pattern.ts';

const pattern = compileMilestonePattern(DEFAULT_MILESTONE_PATTERN);
const nothing: MilestoneSources = {
  pattern,
  input: null,
  branch: null,
  title: null,
  githubMilestone: null,
  subject: null,
};
const candidates = (sources: Partial<MilestoneSources>): Candidate[] =>
  milestoneCandidates({ ...nothing, ...sources });
const chosen = (sources: Partial<MilestoneSources>, folders: string[] = []): string | null =>
  chooseMilestone(candidates(sources), (id) => folders.includes(id))?.id ?? null;

describe('branches', () => {
  test.each([
    ['m09-execution-context', 'M09'],
    ['m09', 'M09'],
    ['M9', 'M09'],
    ['feat/M12_y', 'M12'],
    ['forge/M09-modal-tinker-setup-gate', 'M09'],
    ['m09/execution-context', 'M09'],
    ['user/feat/m100-x', 'M100'],
    ['m9.1-hotfix', 'M09.1'],
    ['m09_1-hotfix', 'M09_1'],
    ['m09_2fa-login', 'M09'],
    ['m09a-part', 'M09a'],
    ['M3:x', 'M03'],
  ])('%s names %s', (branch, id) => {
    expect(chosen({ branch })).toBe(id);
  });

  test.each([
    'main',
    'fix-apple-m1',
    'fix/build-on-m1-mac',
    'm5.large',
    'm365login',
    'mm09-x',
    'form09-x',
    'm1native-build',
    'm1234-x',
    'team09-x',
    'dependabot/npm_and_yarn/lodash-4.17.21',
    '',
  ])('%s names none', (branch) => {
    expect(chosen({ branch })).toBeNull();
  });

  test('a milestone inside a segment counts when its folder exists', () => {
    expect(chosen({ branch: 'fix/follow-up-m09' }, ['M09'])).toBe('M09');
  });
});

describe('titles', () => {
  test.each([
    ['[M3] z', 'M03'],
    ['(M3) z', 'M03'],
    ['M09: Introduce the execution context', 'M09'],
    ['M09', 'M09'],
    ['M09 — Execution Context Introduction', 'M09'],
    ['M09— Execution Context', 'M09'],
    ['m12_y', 'M12'],
    ['M09-M10: two at once', 'M09'],
    ['  M7: spaces in front', 'M07'],
  ])('%s names %s', (title, id) => {
    expect(chosen({ title })).toBe(id);
  });

  test.each([
    'Fix build on Apple M1',
    'M365 login',
    'm5.large',
    'Move runners to m5.large instances',
    'M3 chip support',
    'feat(M09): X',
    'Bump m4 from 1.4.18 to 1.4.19',
    'Support M.2 drives',
    'Add H100 and A100',
    'Merge branch m',
    'M²',
    '',
  ])('%s names none', (title) => {
    expect(chosen({ title })).toBeNull();
  });

  test.each([
    ['feat(M09): X', 'M09'],
    ['M09 Execution context', 'M09'],
    ['Close out M09.', 'M09'],
    ['WIP: M09: X', 'M09'],
    ['Revert "M09: X"', 'M09'],
  ])('%s names %s when the folder exists', (title, id) => {
    expect(chosen({ title }, [id])).toBe(id);
  });

  test('an instance type is none even when that folder exists', () => {
    expect(chosen({ title: 'Run on m5.large', branch: 'm5.large' }, ['M05'])).toBeNull();
  });

  test('only the first 256 characters are read', () => {
    expect(candidates({ title: `${'x'.repeat(255)} M09` })).toEqual([]);
  });
});

describe('order', () => {
  const everything = {
    branch: 'm01-a',
    title: 'M02: b',
    githubMilestone: 'M03 Third',
    subject: 'M04: d',
  };

  test('a given input wins alone', () => {
    expect(candidates({ ...everything, input: 'release-7' })).toEqual([
      { id: 'release-7', from: 'input', certain: true },
    ]);
  });

  test('branch, title, GitHub milestone, commit, then the slug', () => {
    expect(candidates(everything)).toEqual([
      { id: 'M01', from: 'branch', certain: true },
      { id: 'M02', from: 'title', certain: true },
      { id: 'M03', from: 'github milestone', certain: false },
      { id: 'M04', from: 'commit', certain: true },
      { id: 'm03-third', from: 'github milestone', certain: true },
    ]);
  });

  test('an uncertain one that exists comes before a later certain one', () => {
    expect(chosen({ branch: 'fix-m08', title: 'M09: x' }, ['M08'])).toBe('M08');
    expect(chosen({ branch: 'fix-m08', title: 'M09: x' })).toBe('M09');
  });

  test('the GitHub milestone as a slug is the last resort', () => {
    expect(chosen({ branch: 'patch-1', title: 'Fix', githubMilestone: 'Release v1.2 (Übergang)' })).toBe(
      'release-v1.2-ubergang',
    );
  });
});

describe('patterns of users', () => {
  test('a group that does not start with a digit is taken as it is', () => {
    const jira = compileMilestonePattern('(ABC-\\d+)');
    expect(chosen({ pattern: jira, branch: 'feat/ABC-12-login' })).toBe('ABC-12');
  });

  test('alternatives and escapes work', () => {
    const either = compileMilestonePattern('m(\\d+)|sprint\\-(\\d+)');
    expect(candidates({ pattern: either, branch: 'm7-x' })[0]?.id).toBe('M07');
    expect(candidates({ pattern: either, branch: 'sprint-8' })).toEqual([]);
  });

  test.each(['M(\\d+', 'a)(b', '*', '(?<n>x'])('%s is refused', (source) => {
    expect(() => compileMilestonePattern(source)).toThrow(
      `The input milestone-pattern is ${JSON.stringify(source)}, which is not a regular expression;`,
    );
  });

  test('one without a group is refused', () => {
    expect(() => compileMilestonePattern('M\\d+')).toThrow('which has no group; give');
  });

  test('what could not be a folder is no candidate', () => {
    const anything = compileMilestonePattern('<(.*)>');
    expect(candidates({ pattern: anything, title: '<../../etc>: x' })).toEqual([]);
  });
});

describe('validateMilestone', () => {
  test.each(['M09', 'release-1.2_b', '_x', 'console', 'nul_1', 'a'.repeat(64)])(
    '%s is a folder name',
    (id) => {
      expect(validateMilestone(id)).toBe(id);
    },
  );

  const paths = ['', '.', '..', '.git', 'a/b', 'a\\b', 'a b', 'M09.', 'a\n', 'a'.repeat(65)];
  const lookAlikes = ['é', 'Μ09', 'M０9', 'M09\u202e', 'M09\u200b'];
  const options = ['-rf', '--', '-'];
  const devices = ['CON', 'nul', 'Aux.1', 'prn', 'COM1', 'lpt9.md'];
  test.each([...paths, ...lookAlikes, ...options, ...devices])('%j is not', (id) => {
    expect(() => validateMilestone(id)).toThrow('cannot be a folder name; use at most 64 letters');
  });
});

describe('slug', () => {
  test.each([
    ['Release 1.2', 'release-1.2'],
    ['feat/M12_y', 'feat-m12_y'],
    ['  --Ärger & Öl!-- ', 'arger-ol'],
    ['../../etc/passwd', 'etc-passwd'],
    ['x'.repeat(100), 'x'.repeat(64)],
  ])('%j is %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test.each(['', '...', 'リリース', '🚀', 'Con', 'NUL.x'])('%j has none', (text) => {
    expect(slug(text)).toBeNull();
  });
});

describe('stripMilestone', () => {
  test.each([
    ['M09: Execution context', 'Execution context'],
    ['M09 — Execution context', 'Execution context'],
    ['[M09] Execution context', 'Execution context'],
    ['[M09]: Execution context', 'Execution context'],
    ['(M09) Execution context', 'Execution context'],
    ['feat(M09): Execution context', 'Execution context'],
    ['feat(M09)!: M09 — Execution context', 'Execution context'],
    ['feat: M09: Execution context', 'Execution context'],
    ['feat(api): Execution context', 'feat(api): Execution context'],
    ['Fix build on Apple M1', 'Fix build on Apple M1'],
    ['M365 login', 'M365 login'],
    ['m5.large', 'm5.large'],
    ['M09 Execution context', 'M09 Execution context'],
    ['M09', null],
    ['', null],
  ])('%s becomes %s', (title, expected) => {
    expect(stripMilestone(title, pattern)).toBe(expected);
  });

  test.each([
    ['M09 Execution context', 'M09', 'Execution context'],
    ['m9 Execution context', 'M09', 'Execution context'],
    ['M365 login', 'M09', 'M365 login'],
    ['M10: Another one', 'M09', 'M10: Another one'],
    ['[ABC-12] Login', 'ABC-12', 'Login'],
    ['ABC-123 Login', 'ABC-12', 'ABC-123 Login'],
  ])('%s of milestone %s becomes %s', (title, milestone, expected) => {
    expect(stripMilestone(title, pattern, milestone)).toBe(expected);
  });
});

describe('branchWords', () => {
  test.each([
    ['m09-execution-context', 'Execution context'],
    ['feat/M12_y', 'Y'],
    ['m09/execution_context', 'Execution context'],
    ['fix/login-page', 'Login page'],
    ['feature/m09', 'Feature'],
    ['m09', null],
    ['', null],
  ])('%s becomes %s', (branch, expected) => {
    expect(branchWords(branch, pattern)).toBe(expected);
  });
});
