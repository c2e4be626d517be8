import { allOf, byName, known } from './known.ts';

/** Programs that the catalogue knows as such: what its commands begin with. */
export const PROGRAMS: ReadonlySet<string> = new Set([
  ...known('does').flatMap((does) =>
    Object.values(does).flatMap((words) => words.map((each) => each.split(' ')[0]!)),
  ),
  ...[...allOf('verbed'), ...allOf('plain')],
  ...byName('launches').keys(),
  ...byName('launchesModule').keys(),
  ...byName('targets').keys(),
]);
