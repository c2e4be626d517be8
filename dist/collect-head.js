import { o as collect } from "./reporting.js";
import { k as readSubject } from "./start.js";
import { s as version } from "./ground.js";
// src/cli/github/collect-head.ts
async function collectHead(github, context, inputs, { trigger, mayBeUntested }, tell) {
	const readOnce = async () => {
		const subject = await readSubject(github, context, trigger, mayBeUntested);
		return collect(github, {
			...context,
			repository: subject.repository
		}, inputs, subject, version, tell);
	};
	const first = await readOnce();
	return first.isTorn ? readOnce() : first;
}
export { collectHead as t };
