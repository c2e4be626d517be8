import { loadShare } from './load.ts';

await loadShare(2);
