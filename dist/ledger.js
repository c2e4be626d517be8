import { A as fence, C as UnreadableEvidence, D as outcomeWord, J as countedRuns, K as percentText, N as paragraph, O as judge, P as table, R as toMarkdown, U as measure, Y as currentJobs, at as link, j as heading, q as countedReports, rt as code, w as parseEvidence } from "./report.js";
import { Tt as count, f as OUTCOMES } from "./start.js";
import { t as Progress } from "./progress.js";
import { t as Failed } from "./command.js";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
// src/report/ledger/row.ts
function ledgerRow(evidence, link) {
	const { repository, document, head, pullRequests, verdict } = evidence;
	const { tests, coverage } = measure({
		evidence,
		tests: { reports: countedReports(evidence) }
	});
	return {
		repository: repository.name,
		milestone: document.milestone,
		run: document.number,
		date: dateOf(evidence),
		commit: head.sha,
		pullRequest: pullRequests[0]?.number ?? null,
		isMerged: head.postMerge,
		outcome: verdict?.outcome ?? judge(evidence).verdict.outcome,
		tests: tests && {
			total: tests.total,
			failed: tests.failed
		},
		coverage: coverage === null ? null : Math.round(coverage * 100) / 100,
		link
	};
}
function dateOf({ runs }) {
	return countedRuns(runs).flatMap((run) => {
		const jobs = currentJobs(run);
		return jobs.length === 0 ? [run.startedAt] : jobs.map(({ completedAt }) => completedAt ?? "");
	}).sort().at(-1)?.slice(0, 10) || null;
}
function newestFirst(rows) {
	const key = ({ repository, milestone }) => `${repository} ${milestone ?? ""}`;
	return [...rows].sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "") || key(a).localeCompare(key(b)) || (b.run ?? 0) - (a.run ?? 0) || a.commit.localeCompare(b.commit));
}
// src/report/ledger/data.ts
const ledgerJson = (rows) => `${JSON.stringify({
	version: 1,
	reports: newestFirst(rows)
}, null, 2)}\n`;
const COLUMNS = [
	["repository", (row) => row.repository],
	["milestone", (row) => row.milestone],
	["run", (row) => row.run],
	["date", (row) => row.date],
	["commit", (row) => row.commit],
	["pull request", (row) => row.pullRequest],
	["merged", (row) => row.isMerged],
	["outcome", (row) => row.outcome],
	["tests", (row) => row.tests?.total],
	["tests failed", (row) => row.tests?.failed],
	["coverage", (row) => row.coverage],
	["link", (row) => row.link]
];
function ledgerCsv(rows) {
	const lines = newestFirst(rows).map((row) => COLUMNS.map(([, value]) => field(String(value(row) ?? ""))));
	return [COLUMNS.map(([name]) => name), ...lines].map((fields) => `${fields.join(",")}\r\n`).join("");
}
function field(text) {
	const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(inert) ? `"${inert.replaceAll("\"", "\"\"")}"` : inert;
}
// src/report/ledger/trends.ts
const POINTS = 60;
const FEWEST = 2;
const TRENDS = [{
	title: "Coverage of lines in percent",
	unit: "percent",
	value: ({ coverage }) => coverage
}, {
	title: "Tests",
	unit: "tests",
	value: ({ tests }) => tests?.total ?? null
}];
const SETTINGS = [
	"---",
	"config:",
	"  xyChart: {width: 400, height: 220, titleFontSize: 16, xAxis: {showLabel: false, showTick: false}, yAxis: {labelPadding: 10}}",
	"  themeVariables: {xyChart: {plotColorPalette: \"#1f6feb\", backgroundColor: \"transparent\"}}",
	"---"
];
function trends(rows) {
	const merged = rows.filter(({ isMerged }) => isMerged);
	const charts = TRENDS.flatMap((trend) => {
		const ofMerged = pointsOf(trend, merged);
		const points = ofMerged.length >= FEWEST ? ofMerged : pointsOf(trend, rows);
		return points.length >= FEWEST ? [chart(trend, points)] : [];
	});
	if (charts.length === 0) return [];
	const over = merged.length >= FEWEST ? "commits of the base branch" : "tested commits";
	return [
		heading(2, ["Trends"]),
		paragraph([`From the oldest to the newest of the ${over}, ${POINTS} at most.`]),
		...charts
	];
}
const pointsOf = ({ value }, rows) => rows.flatMap((row) => value(row) ?? []).slice(0, POINTS).reverse();
function chart({ title, unit }, points) {
	const [least, most] = [Math.min(...points), Math.max(...points)];
	const room = Math.max((most - least) * .1, most * .01, .5);
	const [first = 0, last = 0] = [points[0], points.at(-1)];
	return fence("mermaid", [
		...SETTINGS,
		"xychart-beta",
		`  accTitle: ${title}`,
		`  accDescr: ${count(points.length, "report")}, from ${first} to ${last} ${unit}, ${least} at least and ${most} at most.`,
		`  title "${title}"`,
		`  x-axis 1 --> ${points.length}`,
		`  y-axis ${rounded(Math.max(0, least - room))} --> ${rounded(most + room)}`,
		`  line [${points.join(", ")}]`
	].join("\n"));
}
const rounded = (value) => Math.round(value * 100) / 100;
// src/report/ledger/ledger.ts
const ROWS = 2e3;
function renderLedger(rows) {
	const sorted = newestFirst(rows);
	const repositories = [...new Set(sorted.map(({ repository }) => repository))].sort();
	const [only] = repositories;
	const isOne = repositories.length === 1 && only !== void 0;
	return toMarkdown([
		heading(1, isOne ? ["Reports of ", code(only)] : [`Reports of ${count(repositories.length, "repository", "repositories")}`]),
		paragraph([summary(sorted)]),
		...isOne ? trends(sorted) : standing(sorted, repositories),
		...reports(sorted, !isOne)
	]);
}
function summary(rows) {
	const counts = OUTCOMES.flatMap((outcome) => {
		const number = rows.filter((row) => row.outcome === outcome).length;
		return number === 0 ? [] : [`${number} ${outcomeWord(outcome)}`];
	});
	return rows.length === 0 ? "No report yet." : `${count(rows.length, "report")}: ${counts.join(" · ")}`;
}
function standing(rows, repositories) {
	if (repositories.length === 0) return [];
	const lines = repositories.map((repository) => {
		const own = rows.filter((row) => row.repository === repository);
		const [newest] = own;
		return [
			[code(repository)],
			[String(own.length)],
			...newest === void 0 ? [] : cells(newest)
		];
	});
	return [heading(2, ["Repositories"]), table([
		"Repository",
		"Reports",
		...HEAD
	], lines)];
}
const HEAD = [
	"Newest",
	"Outcome",
	"Date",
	"Tests",
	"Coverage",
	"Commit"
];
function reports(rows, isOfMany) {
	if (rows.length === 0) return [];
	const [, ...rest] = HEAD;
	const head = [
		...isOfMany ? ["Repository"] : [],
		"Report",
		...rest
	];
	const lines = rows.slice(0, ROWS).map((row) => [...isOfMany ? [[code(row.repository)]] : [], ...cells(row)]);
	const more = rows.length - ROWS;
	return [
		heading(2, ["Reports"]),
		table(head, lines),
		...more > 0 ? [paragraph([`${more} older reports are not listed.`])] : []
	];
}
function cells(row) {
	const { date, commit, outcome, tests, coverage } = row;
	return [
		[row.link === null ? nameOf(row) : link(nameOf(row), row.link)],
		[outcomeWord(outcome)],
		[date ?? ""],
		[tests === null ? "" : tests.failed === 0 ? String(tests.total) : `${tests.total}, ${tests.failed} failed`],
		[coverage === null ? "" : percentText(coverage)],
		[code(commit.slice(0, 8))]
	];
}
function nameOf({ milestone, run, pullRequest, commit }) {
	if (milestone !== null && run !== null) return `${milestone} · report ${run}`;
	return pullRequest === null ? commit.slice(0, 8) : `pull request ${pullRequest}`;
}
// src/cli/ledger/find.ts
const EVIDENCE = /(?:_run\d+|^docket-evidence)\.json$/;
const isPassedOver = (name) => name.startsWith(".") || name === "node_modules";
function evidenceFilesIn(folder, below = "") {
	return readdirSync(join(folder, below), { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
		const path = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) return isPassedOver(entry.name) ? [] : evidenceFilesIn(folder, path);
		return entry.isFile() && EVIDENCE.test(entry.name) ? [path] : [];
	});
}
// src/cli/ledger/ledger.ts
const FORMS = {
	markdown: renderLedger,
	json: ledgerJson,
	csv: ledgerCsv
};
function printLedger({ folders, form }, surroundings) {
	const files = folders.flatMap((folder) => filesIn(folder, surroundings));
	const progress = new Progress(surroundings);
	const rows = new Map();
	const unread = [];
	files.forEach(({ folder, path }, index) => {
		if (index % 10 === 0) progress.show(`${index} of ${files.length} reports`);
		const evidence = read(resolve(surroundings.folder, folder, path));
		if (typeof evidence === "string") unread.push(`${join(folder, path)} is left out. ${evidence}`);
		else {
			const row = ledgerRow(evidence, folders.length === 1 ? linkBeside(resolve(surroundings.folder, folder), path) : pageOf(evidence));
			rows.set([
				row.repository,
				evidence.document.path ?? path,
				row.commit
			].join(" "), row);
		}
	});
	progress.clear();
	for (const sentence of unread) surroundings.err(`docket: ${sentence}\n`);
	if (rows.size === 0) throw new Failed(`no Evidence lies in ${folders.join(", ")}: give folders of reports, such as docs/milestones`);
	surroundings.out(FORMS[form]([...rows.values()]));
	return unread.length === 0 ? 0 : 1;
}
function filesIn(folder, surroundings) {
	try {
		return evidenceFilesIn(resolve(surroundings.folder, folder)).map((path) => ({
			folder,
			path
		}));
	} catch (cause) {
		throw new Failed(`${folder} cannot be read (${cause.message}): give a folder of reports`, { cause });
	}
}
function read(file) {
	try {
		return parseEvidence(readFileSync(file, "utf8"));
	} catch (error) {
		if (error instanceof UnreadableEvidence) return error.message;
		throw error;
	}
}
function linkBeside(folder, path) {
	const report = path.replace(/evidence\.json$/, "report.md").replace(/\.json$/, ".md");
	return existsSync(join(folder, report)) ? report : path;
}
function pageOf({ repository, document }) {
	const { serverUrl, name, defaultBranch } = repository;
	if (document.path === null) return null;
	return `${serverUrl}/${name}/blob/${`${defaultBranch}/${document.path}`.split("/").map(encodeURIComponent).join("/")}`;
}
export { printLedger };
