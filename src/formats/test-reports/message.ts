/** The most characters that are kept of a message. */
const MAX = 2_000;
/** What is looked at to find them: colours and white space go. */
const MAX_RAW = 4 * MAX;

/** A terminal's colours, also where a writer of XML spelled the escape character as a reference that XML forbids. */
const COLOUR = /(?:\p{Cc}|&#27;|&#x1b;|#x1b)\[[\d;]{0,20}m/giu;

/** Lines in which Go says what it runs. */
const GO_FRAME = /^[ \t]*(?:=== (?:RUN|PAUSE|CONT|NAME) |--- (?:FAIL|SKIP|PASS): ).*\n?/gm;

/** A message fit to keep: colours and outer blank lines gone, cut to 2,000 characters; null when nothing is left. */
export function messageOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const plain = text
    .slice(0, MAX_RAW)
    .replace(COLOUR, '')
    .replace(/\r\n?/g, '\n')
    .replace(GO_FRAME, '')
    .replace(/^\s*\n/, '')
    .trimEnd();
  if (plain.trim() === '') return null;
  return plain.length <= MAX && text.length <= MAX_RAW ? plain : `${plain.slice(0, MAX - 1)}…`;
}

/** A word alone (`Failed`, `error`), pytest's `collection failure`, a matcher without the values that it compared. */
const EMPTY = /^(?:\S*|collection failure|expect\([^\n]*)$/;

/** The message, unless it explains nothing and the details do. */
export function messageOrDetails(message: string | undefined, details: string): string | null {
  const said = messageOf(message);
  return said !== null && !EMPTY.test(said.trim()) ? said : (messageOf(details) ?? said);
}

/** Gathers the pieces of a text, as many as a message can use. */
export class Gathered {
  text = '';

  add(piece: string): void {
    if (this.text.length > MAX_RAW) return;
    const wanted = this.text === '' ? piece.trimStart() : piece;
    this.text += wanted.slice(0, MAX_RAW + 1);
  }
}
