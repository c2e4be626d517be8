import { search } from '../__tests__/proof/search.ts';
import { digestOf } from '../__tests__/proof/digest.ts';
import { scenarios } from '../__tests__/proof/scenarios.ts';
const scenario = scenarios.find((s) => s.name === (process.argv[2] ?? 'two workflows of one head'))!;
const seen = new Map<string, any>();
await search(scenario, scenario.world(), { request() {}, async end(e: any) { const d = digestOf(e.world); if (!seen.has(d)) { seen.set(d, e); } } } as any, { states: 3000, kills: 0, isCollectedAtOnce: true });
const texts = [...seen.values()].map(({ world, steps }) => { const out: string[] = []; for (const ref of world.git.refs('refs/')) { const c = world.git.commit(world.git.ref(ref)); out.push(ref, c.message); const walk = (t: string, p: string) => { for (const e of world.git.tree(t)) { if (e.mode === '40000') walk(e.oid, p + e.name + '/'); else if ((p+e.name).includes('_run')) out.push(p + e.name, world.git.blob(e.oid).toString()); } }; walk(c.tree, ''); } out.push(...world.contents.comments.map((c: any) => c.body)); return { text: out.join('\n'), steps }; });
import { writeFileSync } from 'node:fs';
texts.forEach((t, i) => { writeFileSync(`/tmp/tr/end${i}.txt`, t.text); console.log(i, t.steps.join('\n   ')); });
