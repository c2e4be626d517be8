import { Scheduler } from '../__tests__/fake/scheduler.ts';
import { docket } from '../__tests__/proof/docket.ts';
import { changeWorld, runId } from '../__tests__/worlds/change.ts';

const base = changeWorld();
for (let i = 0; i < 200; i++) {
  const t = performance.now();
  const c = process.cpuUsage();
  const world = base.clone({ read() {}, write() {} });
  const s = new Scheduler(world);
  s.open();
  await s.start('A', docket(world, { runId, inputs: { status: 'true' } }, false));
  while (s.waiting.length > 0) await s.serve(s.waiting[0]!.id);
  s.close();
  const u = process.cpuUsage(c);
  if (i % 20 === 0) console.log((performance.now() - t).toFixed(0), (u.user + u.system) / 1000);
}
