import { pullRequest, type Situation } from './change.ts';

const files = {
  '.github/docket.yml': 'surfaces:\n  Parser: ["src/options.js"]\n  Command line: ["bin/**"]\n',
};

/** The configuration names a surface, the pull request changes it and speaks of something else. */
export const silent = (): Situation => pullRequest({ files });

/** The title says which surface changes. */
export const announced = (): Situation =>
  pullRequest({ files, pull: { title: 'fix(parser): read an empty text as no options' } });

/** The description names it further below, where a plan's parts are not read. */
export const mentioned = (): Situation =>
  pullRequest({
    files,
    pull: {
      body: 'Reads an empty text as no options.\n\nSome people type nothing.\n\nThe parser keeps its other answers.\n',
    },
  });
