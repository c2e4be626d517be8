import { definitionsOf } from '../diff/definitions/definitions.ts';
import { withSpecialCases } from '../diff/special-cases.ts';
import { strictnessIn } from '../diff/strictness.ts';
import { suppressionsIn } from '../diff/suppressions.ts';
import { programsIn, tasksOf } from '../diff/tasks.ts';
import { withTestChanges } from '../diff/test-cases/changed-files.ts';
import type { ReadFile } from '../diff/test-cases/retired.ts';
import { testChangesOf } from '../diff/test-cases/test-changes.ts';
import { holdsTests, isCompiled } from '../diff/test-cases/test-files.ts';
import { testQuestionsIn } from '../diff/under-test.ts';
import type { ChangedFile } from '../evidence/change.ts';

/** A changed file and its patch, in the form of GitHub's field of that name; without one: binary, too large, or no line. */
export interface PatchedFile
  extends Pick<ChangedFile, 'path' | 'previousPath' | 'status' | 'additions' | 'deletions' | 'blob'> {
  patch?: string | undefined;
}

/** Changed files as evidence, with what the change does to definitions and tests; the patches are not kept. */
export function toChangedFiles(files: readonly PatchedFile[]): ChangedFile[] {
  const read = files.map(toReadFile);
  return withSpecialCases(withTestChanges(read), read);
}

function toReadFile(read: PatchedFile): ReadFile {
  const { path, previousPath, status, additions, deletions, blob, patch } = read;
  const tasks = patch === undefined || status === 'added' ? [] : tasksOf(path, patch);
  const programs = patch === undefined ? [] : programsIn(path, patch);
  const strictness = patch === undefined ? [] : strictnessIn(path, patch);
  const suppressions = patch === undefined ? null : suppressionsIn(path, patch);
  const testQuestions = patch === undefined ? null : testQuestionsIn(path, patch);
  const file: ChangedFile = {
    path,
    ...(previousPath && { previousPath }),
    status,
    additions,
    deletions,
    ...(blob && { blob }),
    ...(patch !== undefined && { definitions: definitionsOf(path, patch) }),
    ...(tasks.length > 0 && { tasks }),
    ...(programs.length > 0 && { programs }),
    ...(strictness.length > 0 && { strictness }),
    ...(suppressions !== null && { suppressions }),
    ...(testQuestions !== null && { testQuestions }),
  };
  const isTest = [path, previousPath ?? path].some(holdsTests);
  if (patch !== undefined && isTest && isCompiled(patch)) return { file, tests: null, isCompiled: true };
  return { file, tests: patch === undefined || !isTest ? null : testChangesOf(path, patch), patch };
}
