import { G as join, K as joinFirst, U as code, Y as say, _ as table, c as linked, d as paragraph, f as phrasing, i as heading, m as sentence, u as own } from "./markdown.js";
import { Mt as count } from "./start.js";
import { O as summaryBudget, V as outcomeEmoji, k as withinBudget, z as keep } from "./judging.js";
// src/report/sweep.ts
const LEFT_ALONE = {
	tested: "were tested",
	running: "are being tested",
	quiet: "need no run",
	fresh: "changed within the last quarter of an hour",
	draft: "are drafts",
	queued: "are in the merge queue",
	"own commit": "end in a commit of Docket's",
	"bot in conflict": "are of bots that resolve conflicts themselves",
	forgotten: "end in a commit older than 90 days, of which GitHub may have deleted the runs",
	unlisted: "were not looked at: nothing happened there for 90 days, or more than 500 are open"
};
function waitsFor(why, base) {
	return {
		approval: ["the approval of its runs"],
		conflict: say`checks to run: it conflicts with ${code(base)}`,
		"skip words": ["checks to run: the message of the commit keeps CI from starting"],
		"default token": say`checks to run: the default ${code("GITHUB_TOKEN")} starts none`,
		absent: ["checks to run, and GitHub does not say why none did"],
		filtered: ["a required check that filters keep away"],
		nothing: ["a required check that nothing starts"]
	}[why];
}
const NUMBERS_SHOWN = 20;
const STATES = {
	told: "told",
	"told before": "told before",
	deleted: "not told again: a person deleted the comment",
	silent: "not told: the inputs ask for neither comment nor status",
	"would be told": "would be told, in a dry run",
	next: "left to the next sweep",
	failed: "not told"
};
const waitingIn = ({ rows }) => rows.filter(({ reason }) => reason !== null);
function sweepTitle({ rows }) {
	const { length } = waitingIn({ rows });
	const rest = rows.length - length;
	const left = rest === 0 ? "" : `; ${rest} more ${rest === 1 ? "is" : "are"} left to the next sweep`;
	if (length === 0) return `No open pull request waits for CI that did not start${left}`;
	return `${count(length, "open pull request")} ${length === 1 ? "waits" : "wait"} for CI that did not start${left}`;
}
function sweepNext(sweep) {
	const numbers = waitingIn(sweep).map(({ number }) => [`#${number}`]);
	return numbers.length === 0 ? null : say`Look at ${joinFirst(numbers, NUMBERS_SHOWN)}`;
}
function renderSweep(sweep) {
	const { rows, total, leftAlone } = sweep;
	const emoji = waitingIn(sweep).length === 0 ? "" : `${outcomeEmoji("pending")} `;
	const others = Object.entries(LEFT_ALONE).flatMap(([why, words]) => {
		const number = leftAlone[why];
		return number === void 0 ? [] : [[`${number} ${words}`]];
	});
	const looked = say`Of ${count(total, "open pull request")}: ${join(others)}`;
	const parts = [
		keep(heading(3, [`${emoji}${sweepTitle(sweep)}`])),
		...rows.length === 0 ? [] : [keep(table([
			"Pull request",
			"Commit",
			"Waits for",
			"Comment"
		], rows.map(cells)))],
		...others.length === 0 ? [] : [keep(paragraph(sentence(looked)))]
	];
	return withinBudget(parts, summaryBudget(["The pull requests have it."]));
}
function sweptLine({ number, reason, state, note }) {
	const did = note === null ? STATES[state] : `${STATES[state]}: ${note}`;
	return reason === null ? [`#${number}: ${did}`] : say`#${number} waits for ${reason}: ${did}`;
}
function cells({ number, title, url, sha, reason, state, note, commentUrl }) {
	const words = note === null ? STATES[state] : `${STATES[state]}: ${note}`;
	return [
		[...linked([own(`#${number}`)], url), ` ${title}`],
		[code(sha.slice(0, 8))],
		reason ?? ["not looked at yet"],
		linked(phrasing([words]), commentUrl)
	];
}
export { waitingIn as a, sweptLine as i, sweepNext as n, waitsFor as o, sweepTitle as r, renderSweep as t };
