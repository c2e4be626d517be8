import { pullRequest, type Situation } from './change.ts';

const files = {
  '.github/docket.yml': 'surfaces:\n  Parser: ["src/options.js"]\n  Command line: ["bin/**"]\n',
};

/** The configuration names a surface, the pull request changes it and speaks of something else. */
export const silent = (): Situation => pullRequest({ files });

/** The title says which surface changes. */
export const announced = (): Situation =>
  pullRequest({ files, pull: { title: 'fix(parser): read an empty text as no options' } });
