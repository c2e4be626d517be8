import { Content } from '../../src/formats/content.ts';
import type { Reports, ResultKind } from '../../src/formats/format.ts';
import { recognise } from '../../src/formats/result-file.ts';

/** What a text says as a file of one kind, with the name of its format. Null: it is none of that kind. */
function readAs<Kind extends ResultKind>(
  kind: Kind,
  text: string,
  name = '',
): (Reports[Kind] & { format: string }) | null {
  const found = recognise(name, new Content(text), [kind]);
  return found && { ...(found.report as Reports[Kind]), format: found.format };
}

/** A text as a test report. */
export const readTests = (name: string, text: string) => readAs('tests', text, name);

/** A text as a coverage report. */
export const readCoverage = (text: string) => readAs('coverage', text);

/** A text as a SARIF log. */
export const readSarif = (text: string) => readAs('sarif', text);
