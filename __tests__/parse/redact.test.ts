import { describe, expect, test } from '@jest/globals';
import { redact, redactAll } from '../../src/parse/redact.ts';

// Put together at run time, so that no scanner takes this file for a leak.
const words = 'Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4fGh7j';
const secrets: [string, string][] = [
  ['personal token', `ghp_${words}`],
  ['app token', `ghs_${words}`],
  ['app token with a JWT in it', `ghs_123456_eyJ${words}.${words}.${words}`],
  ['fine-grained token', `github_pat_${words.slice(0, 22)}_${words}`],
  ['access key', `AKIA${'ABCDEFGH12345678'}`],
  ['temporary access key', `ASIA${'ABCDEFGH12345678'}`],
  ['Slack token', `xoxb-${'123456789012'}-${words}`],
  ['npm token', `npm_${words}`],
  ['JWT', `eyJ${words}.eyJ${words}.${words}`],
];
const key = (body: string, label = 'RSA PRIVATE KEY') =>
  `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;
const base64 = `${words}${words}\n${words}==`;

describe('secrets', () => {
  test.each(secrets)('%s', (_name, secret) => {
    expect(redact(`token=${secret}, "${secret}" and ${secret}.`)).toBe('token=***, "***" and ***.');
  });

  test('passwords in URLs', () => {
    expect(redact('git clone https://me:s3cret@example.org/x.git')).toBe(
      'git clone https://***@example.org/x.git',
    );
    expect(redact('postgres://u:p@ss@db:5432/x')).toBe('postgres://***@db:5432/x');
  });

  test('private keys, whole and cut off', () => {
    expect(redact(`a\n${key(base64)}\nb`)).toBe('a\n***\nb');
    expect(redact(`a ${key(base64, 'OPENSSH PRIVATE KEY')} b ${key(base64, 'PRIVATE KEY')}`)).toBe(
      'a *** b ***',
    );
    expect(redact(`x -----BEGIN PRIVATE KEY-----\n${words}${words}\n${words}`)).toBe('x ***');
    expect(redact(`"-----BEGIN PRIVATE KEY-----\\n${words}\\n" after`)).toBe('"***" after');
  });

  test('running it again changes nothing', () => {
    const once = redact(`${secrets.map(([, secret]) => secret).join('\n') + key(base64)}https://a:b@c/`);
    expect(redact(once)).toBe(once);
  });
});

describe('no secrets', () => {
  test.each([
    '398e281d0c5f7b6a49d1e2f3a4b5c6d7e8f90123',
    '123e4567-e89b-12d3-a456-426614174000',
    `sha256:${'0a1b2c3d'.repeat(8)}`,
    'http://localhost:3000/a@b',
    'https://git@github.com/a/b.git',
    'docker://alpine:3.8@sha256:0123456789abcdef',
    'https://x-access-token:${TOKEN}@github.com/a/b.git',
    'https://x-access-token:$TOKEN@github.com/a/b.git',
    'laughs_at_everything_that_moves_around_here',
    'eyJust a word. And another. And one more.',
    'the file starts with -----BEGIN PRIVATE KEY----- and more text follows',
    'ASIA and AKIA are prefixes; ghp_ too',
    'pull_request (PR to main)',
    '***',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

test('every text of a value is redacted, keys too, and all else stays', () => {
  const [, token = ''] = secrets[0] ?? [];
  const value = { [token]: [token, 7, null, { at: `x ${token}`, ok: true }], none: undefined };
  expect(redactAll(value)).toEqual({ '***': ['***', 7, null, { at: 'x ***', ok: true }], none: undefined });
});

// Masking that is not linear would not end here.
test('hostile text is masked to its end', () => {
  const hostile = [
    'eyJ_',
    'eyJaaaaaaaa.',
    '-----BEGIN PRIVATE KEY-----\n',
    '-----BEGIN A A A A ',
    '://a:',
    '://:@',
    'gh',
    'ghp_',
    'xoxb-',
    'AKIA',
    'A'.repeat(64),
  ].map((piece) => piece.repeat(Math.ceil(300_000 / piece.length)));
  for (const text of hostile) expect(redact(redact(text))).toBe(redact(text));
});
