import { goReaders } from './go.ts';
import { javascriptReaders } from './javascript.ts';
import { dotnetReaders, jvmReaders } from './jvm.ts';
import type { TestReader } from './model.ts';
import { nativeReaders } from './native.ts';
import { phpReaders } from './php.ts';
import { pythonReaders } from './python.ts';
import { rubyReaders } from './ruby.ts';
import { rustReaders } from './rust.ts';
import { tapReaders } from './tap.ts';

/** What is known of the last words of test runners. */
export const testReaders: TestReader[] = [
  ...pythonReaders,
  ...javascriptReaders,
  ...tapReaders,
  ...goReaders,
  ...rustReaders,
  ...jvmReaders,
  ...dotnetReaders,
  ...rubyReaders,
  ...phpReaders,
  ...nativeReaders,
];
