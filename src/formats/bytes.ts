/** Longer than any XML declaration. */
const DECLARATION = 200;

/**
 * The text of a file. A byte order mark decides, then the zero bytes of UTF-16 text that has none, then the encoding
 * that an XML declaration names; else it is UTF-8. Invalid bytes become U+FFFD; a byte order mark is not part of the text.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch (error) {
    // The declaration names an encoding that is not known here.
    if ((error as { code?: string }).code === 'ERR_ENCODING_NOT_SUPPORTED')
      return new TextDecoder().decode(bytes);
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 1, second = 1, third = 1] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  return declaredEncoding(bytes);
}

/** What reads as single bytes is not UTF-16, whatever it says: .NET declares that for UTF-8 files made from strings. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION));
  const [, label = 'utf-8'] = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head) ?? [];
  return /^(?:utf|ucs|iso-10646)/i.test(label) ? 'utf-8' : label;
}
