import { a as waitingIn, i as sweptLine, n as sweepNext, r as sweepTitle, t as renderSweep } from "./sweep.js";
import { J as plain } from "./markdown.js";
import { a as spent } from "./reporting.js";
import { Et as info, Ot as tell, b as writeOutputs, w as distinct, wt as fail, x as writeSummary, y as nothingJudged } from "./start.js";
// src/publish/finish-sweep.ts
async function finishSweep({ failOn }, sweep, notices, meter) {
	const waiting = waitingIn(sweep);
	for (const one of distinct(notices)) tell(one);
	await writeSummary(renderSweep(sweep));
	const [only, ...others] = waiting;
	const next = sweepNext(sweep);
	const title = sweepTitle(sweep);
	writeOutputs({
		...nothingJudged,
		...only !== void 0 && {
			verdict: "pending",
			ciStatus: "pending"
		},
		headline: title,
		next: next && plain(next),
		pullRequest: others.length === 0 ? only?.number ?? null : null,
		commentUrl: others.length === 0 ? only?.commentUrl ?? null : null,
		gaps: waiting.filter(({ state }) => state === "failed").length
	});
	for (const row of sweep.rows) info(plain(sweptLine(row)));
	info(title);
	info(`Done: ${spent(meter)}`);
	if (failOn === "pending" && only !== void 0) fail(`Verdict pending: ${title}`);
}
export { finishSweep };
