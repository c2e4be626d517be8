import { expect, test } from '@jest/globals';
import { decode } from '../../src/formats/bytes.ts';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const bom = '\ufeff';

test.each([
  ['UTF-8', Buffer.from('é')],
  ['UTF-8 with a byte order mark', Buffer.from(`${bom}é`)],
  ['UTF-16 LE with a byte order mark', Buffer.from(`${bom}é`, 'utf16le')],
  ['UTF-16 BE with a byte order mark', utf16be(`${bom}é`)],
])('%s', (_, bytes) => {
  expect(decode(bytes)).toBe('é');
});

test.each([
  ['UTF-16 LE', Buffer.from('<é>', 'utf16le')],
  ['UTF-16 BE', utf16be('<é>')],
])('%s without a byte order mark', (_, bytes) => {
  expect(decode(bytes)).toBe('<é>');
});

test.each([
  ['ISO-8859-1', 'latin1', 'é'],
  ['windows-1252', 'latin1', 'é'],
  ['utf-8', 'utf8', 'é'],
  ['utf-16', 'utf8', 'é'],
  ['x-unheard-of', 'utf8', 'é'],
] as const)('an XML declaration that says %s', (label, written, text) => {
  const xml = `<?xml version="1.0" encoding="${label}"?><a>${text}</a>`;
  expect(decode(Buffer.from(xml, written))).toBe(xml);
});

test('invalid bytes and no bytes', () => {
  expect(decode(Uint8Array.of(0x61, 0xff))).toBe('a\ufffd');
  expect(decode(new Uint8Array())).toBe('');
});
