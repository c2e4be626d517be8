import { expect, test } from '@jest/globals';
import { Clock } from './clock.ts';

test('a timer that was set before the clock was installed can be cleared while it is', async () => {
  const clock = new Clock(() => null);
  let fired = false;
  const timer = setTimeout(() => {
    fired = true;
  }, 5);
  clock.install();
  let waited = false;
  setTimeout(() => {
    waited = true;
  }, 5);
  clearTimeout(timer);
  clock.fire(() => true);
  clock.uninstall();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect({ fired, waited }).toEqual({ fired: false, waited: true });
});
