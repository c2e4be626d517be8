import { paragraph } from '../nodes.ts';
import { keep, type MakeSection } from '../parts.ts';

/** Between these lines people write; Docket keeps what they write, byte for byte. */
export const NOTES_START = '<!-- docket:notes:start -->';
export const NOTES_END = '<!-- docket:notes:end -->';

/** People's notes. Their text is inserted as it is and never rendered. */
export const notes: MakeSection = (evidence) => ({
  heading: 'Notes',
  parts: [
    keep(
      paragraph(['Write between the two comment lines below; this text is kept when the report is updated.']),
    ),
    { raw: `${NOTES_START}\n${evidence.document.notes}\n${NOTES_END}`, drop: null },
  ],
});
