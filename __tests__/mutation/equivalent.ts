/**
 * Mutants that no test can notice, each with the reason: what they change is not seen from outside, or is never asked for.
 * By the key that `npm run mutate` prints for a survivor.
 */
export const equivalent: Record<string, string> = {
  "artifact.ts readEntry: '' → 'mutant'":
    'Only an archive that is no archive of files has no path, and no glob asks for either name.',
  'attempt.ts attempt: snapshot.folders.filter((folder) => folder.ref !== target.branch) → snapshot.folders':
    'The folder of the target then comes twice: the first one counts wherever one is looked for, and numbers are sets.',
  "badge.ts textAt: '' → 'mutant'":
    'A folder is none of our badges, whichever of the two stands for its text.',
  "check-run.ts saysTheSame: '' → 'mutant'":
    'A check run of ours that says nothing says as little as one with that word.',
  "check-run.ts withoutKnown: '' → 'mutant'":
    'Each annotation of ours has a title, so that one without is none of them under either word.',
  "content.ts Content: 'jsonWithin' → ''": 'A key that nothing else has, in a map that nobody sees.',
  'draft.ts previousOf: changed && { changed } → { changed }':
    'JSON has no fields that are undefined, and nobody asks for this one before it was written.',
  "draft.ts outcomeIn: '' → 'mutant'": 'Where there is no report, neither text tells an outcome.',
  "jacoco.ts jacocoReader: name === 'sourcefile' || name === 'class' → name === 'sourcefile'":
    'Lines and counters of a class that has ended would go to it, and only counters directly in an open one are read.',
  "rule.ts CHECKS: 'checks' → ''": 'What reasons are about is only compared with itself.',
  "rule.ts CHECKS: 'checks' → 'green'": 'What reasons are about is only compared with itself.',
  'sarif.ts rulesOf: 1 → 2': 'One negative index finds as little as another.',
  'tally.ts countEntries: 2 → 3 #2':
    'Things that are told twice are brought together before: no two entries are of one thing.',
  'tap-lines.ts Diagnostics: line.slice(indent, indent + MAX_LINE) → line':
    'The line is trimmed directly after, and a message is cut to less.',
};
