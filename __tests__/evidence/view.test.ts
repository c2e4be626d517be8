import { describe, expect, test } from '@jest/globals';
import { commentMarker, parseMarker } from '../../src/evidence/marker.ts';
import {
  compareViews,
  decodeView,
  encodeView,
  type Order,
  type View,
  viewOf,
} from '../../src/evidence/view.ts';
import { HEAD, run } from '../builders/evidence.ts';

const view = (text: string): View => decodeView(text)!;

test('a view tells for each run the attempt and whether it finished', () => {
  const runs = [run('Smoke', { id: 9, attempt: 2, status: 'in_progress' }), run('Lint', { id: 4 })];
  expect(encodeView(viewOf(runs))).toBe('4:1,9:2?');
});

test('an empty view is a word too', () => {
  expect(encodeView(viewOf([]))).toBe('none');
  expect(decodeView('none')).toEqual(new Map());
});

test.each<[string, string, Order]>([
  ['1:1,2:1', '1:1,2:1', 'same'],
  ['none', 'none', 'same'],
  ['1:1', 'none', 'more'],
  ['1:1?', 'none', 'more'],
  ['1:1', '1:1?', 'more'],
  ['1:2?', '1:1', 'more'],
  ['1:1,2:1?', '1:1', 'more'],
  ['1:1', '1:1,2:1?', 'less'],
  ['1:1?,2:1', '1:2,2:1', 'less'],
  ['1:1,2:1?', '1:1?,2:1', 'mixed'],
  ['1:2', '1:1,2:1', 'mixed'],
])('%s against %s: %s', (a, b, order) => {
  expect(compareViews(view(a), view(b))).toBe(order);
});

test('swapping the sides swaps the order', () => {
  const swapped: Record<Order, Order> = { same: 'same', more: 'less', less: 'more', mixed: 'mixed' };
  const views = ['none', '1:1?', '1:1', '1:2?', '1:1,2:1?', '2:1', '1:2,2:1'].map(view);
  for (const a of views) {
    for (const b of views) expect(compareViews(a, b)).toBe(swapped[compareViews(b, a)]);
  }
});

test.each(['', '1', '1:1!', '1:1,', 'x:1', '1:1?,2', '1:-1', `1:${'9'.repeat(400)}`])(
  '"%s" is no view',
  (text) => {
    expect(decodeView(text)).toBeNull();
  },
);

describe('comment marker', () => {
  test('is read back, whatever follows and however the lines end', () => {
    const marker = commentMarker({ headSha: HEAD, view: view('4:1,9:2?') });
    expect(marker).toBe(`<!-- docket head=${HEAD} view=4:1,9:2? -->`);
    for (const body of [marker, `${marker}\n### Ready`, `${marker}\r\n### Ready`]) {
      expect(parseMarker(body)).toEqual({ headSha: HEAD, view: view('4:1,9:2?') });
    }
  });

  test('counts only on the first line', () => {
    const marker = commentMarker({ headSha: HEAD, view: new Map() });
    expect(parseMarker(`> quoted\n${marker}`)).toBeNull();
    expect(parseMarker(`\n${marker}`)).toBeNull();
    expect(parseMarker(`x${marker}`)).toBeNull();
    expect(parseMarker('')).toBeNull();
  });

  test('with a view that a person broke saw nothing', () => {
    expect(parseMarker(`<!-- docket head=${HEAD} view=oops -->`)).toEqual({ headSha: HEAD, view: new Map() });
  });
});
