import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redact, redactAll } from '../../src/text/redact.ts';
import { TOKENS } from '../../src/text/secrets.ts';
import { hostileSecrets } from './hostile-secrets.ts';

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

/** Made from the table at run time. */
const samples = TOKENS.flatMap(({ issuer, prefixes, rest, prefixStays }) => {
  const shape = new RegExp(`^${rest.source.replace(/\(\?![^)]*\)/g, '')}$`);
  const [first = '', second = ''] = fc.sample(fc.stringMatching(shape), { numRuns: 2, seed: 7 });
  return prefixes.flatMap((prefix) =>
    [first, second].map((tail) => ({
      name: `${issuer}, ${prefix}`,
      secret: prefix + tail,
      masked: prefixStays ? `${prefix}***` : '***',
    })),
  );
});

describe('what the table of issuers knows', () => {
  test.each(samples)('$name', ({ secret, masked }) => {
    expect(redact(`see "${secret}" and ${secret} .`)).toBe(`see "${masked}" and ${masked} .`);
  });

  test.each(samples)('$name, parted by what nobody sees', ({ name, secret, masked }) => {
    const hidden = [
      '\u001b[31m',
      '\u001b[0;1m',
      '\u200b',
      '\u00ad',
      '\u2060',
      '\u0000',
      '\\u001b[0m',
      '&#27;[2m',
    ];
    const signs = [...secret];
    for (let at = 1; at < signs.length; at += 7) signs[at] = hidden[at % hidden.length] + signs[at]!;
    expect([name, redact(`\u001b[1m${signs.join('')}\u001b[0m end`)]).toEqual([name, `${masked} end`]);
  });
});

describe('credentials without a shape of their own', () => {
  test.each([
    ['a token as user of an address', `https://${words}@example.org/x`, 'https://***@example.org/x'],
    ['a DSN', `https://${'0a1b2c3d'.repeat(4)}@o1.ingest.example/1`, 'https://***@o1.ingest.example/1'],
    ['a header', 'Authorization: Basic dXNlcjpwYXNzd29yZA==', 'Authorization: Basic ***'],
    [
      'a header of git',
      `extraheader=AUTHORIZATION: basic ${words}==`,
      'extraheader=AUTHORIZATION: basic ***',
    ],
    ['a header as JSON', `{"Authorization":"Bearer ${words}"}`, '{"Authorization":"Bearer ***"}'],
    [
      'a header as JSON in JSON',
      `{\\"authorization\\": \\"token ${words}\\"}`,
      '{\\"authorization\\": \\"token ***\\"}',
    ],
    ['a header without a scheme', `authorization: ${words}`, 'authorization: ***'],
    ['a bearer token', `sent bearer ${words}, then`, 'sent bearer ***, then'],
    ['a bot token of Telegram', `bot 123456789:AA${words.slice(0, 33)} x`, 'bot *** x'],
    ['a bot token of Discord', `MTA${'ab1'.repeat(7)}.Gabc12.${words} x`, '*** x'],
    ['a token of HCP Terraform', `${words.slice(0, 14)}.atlasv1.${words}${words.slice(0, 26)} x`, '*** x'],
    ['a client secret', `abc8Q~${words.slice(0, 32)} x`, '*** x'],
    ['a token of Azure DevOps', `${words}${words}${words.slice(0, 4)}AZDO1a2B x`, '*** x'],
    ['a secret key of AWS', `aws_secret_access_key = ${words}ABcd`, 'aws_secret_access_key = ***'],
    ['a secret key as JSON', `"SecretAccessKey": "${words}ABcd"`, '"SecretAccessKey": "***"'],
  ])('%s', (_name, text, masked) => {
    expect(redact(text)).toBe(masked);
    expect(redact(masked)).toBe(masked);
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
    // Code that speaks of headers, and words about them.
    'endpoint.headers.authorization = withAuthorizationPrefix(token);',
    'headers: { authorization: request.headers.authorization }',
    'github_app_authorization: GithubAppAuthorizationEvent;',
    'Authorization: Bearer ${{ secrets.GITHUB_TOKEN }}',
    'curl -H "Authorization: Bearer $GITHUB_TOKEN"',
    'Authorization: Basic authentication is needed',
    'a bearer token is sent; Bearer authentication',
    // Digests, ids and pins.
    `uses: actions/checkout@${'0a1b2c3d4e'.repeat(4)} # v4.2.2`,
    `integrity sha512-${'Ab3dEf6h'.repeat(10)}==`,
    `ghcr.io/octo/image@sha256:${'0a1b2c3d'.repeat(8)}`,
    `docker://ghcr.io-mirror-with-2-names@sha256:${'0a1b2c3d'.repeat(8)}`,
    'ssh://git@github.com/octo/repo.git',
    'https://example.org/@scope/package-name-that-is-long-1',
    'see 123456789:AAA and v1.0-rc, sk-learn, hf_hub, key-value, pat.test, dapi, SG.1, r8_x',
    'test_sk_live_mode, npm_config_registry, npm_package_version, glc_init, secret_santa, sl.py',
    'pul-request, rnd_seed, cio.read, oy2, xai-client, lin_api_version, ops_eyJ, age-secret-key',
    // A colour alone hides nothing, and stays.
    '\u001b[32m✓\u001b[0m 12 tests passed',
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
  for (const text of hostileSecrets(10_000)) {
    const masked = redact(text);
    expect(redact(masked)).toBe(masked);
  }
});
