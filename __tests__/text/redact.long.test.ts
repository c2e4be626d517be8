import { expect, test } from '@jest/globals';
import { redact } from '../../src/text/redact.ts';
import { hostileSecrets } from './hostile-secrets.ts';

test('hostile text of 300,000 characters is masked to its end', () => {
  for (const text of hostileSecrets(300_000)) {
    const masked = redact(text);
    expect(redact(masked)).toBe(masked);
  }
});
