import { writeFileSync } from 'node:fs';
import { toolsPage } from './tools-page.ts';

writeFileSync('docs/tools.md', toolsPage);
