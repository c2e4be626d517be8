import { resolve } from 'node:path';
import { buildWorld } from '../__tests__/fake/build.ts';
import { Scheduler } from '../__tests__/fake/scheduler.ts';
import { docket } from '../__tests__/proof/docket.ts';
import { everythingAtOnce, manyFiles, manyJobs, waiting } from '../__tests__/worlds/large.ts';
import { smokeRunId } from '../__tests__/worlds/seed/runs.ts';
import { seedWorld } from '../__tests__/worlds/seed/seed.ts';
const which = process.argv[2] ?? 'seed';
const cases: any = { seed: () => ({ world: seedWorld(resolve('__tests__/worlds/seed')), runId: smokeRunId }), waiting: () => waiting(resolve('__tests__/worlds/seed')), jobs: () => manyJobs(20,50,20), five: () => manyJobs(5,8,10), files: () => manyFiles(3000), all: () => everythingAtOnce({ workflows: 20, jobs: 50, files: 3000, tests: 5000 }) };
const { world: spec, runId } = cases[which]();
const world = buildWorld(spec);
const scheduler = new Scheduler(world); let depth = 0; scheduler.open();
await scheduler.start('only', docket(world, { runId, throttle: true }));
for (; scheduler.waiting.length > 0; depth++) { const now=[...scheduler.waiting]; process.stderr.write(String(depth+1)+" "+JSON.stringify(now.map((w: any) => w.id)).slice(0,500)+"\n"); 0 && console.log(depth+1, now.length, now.slice(0,7).map((w: any) => String(w.id).slice(0,90)).join(' | ')); for (const { id } of now) await scheduler.serve(id); }
scheduler.close(); console.log('depth', depth);
