import { S as newestFirst, _ as LEDGER_START, b as ledgerRow, g as LEDGER_END, h as withLedger, v as ledgerPage, y as renderLedger } from "./judging.js";
import { t as Progress } from "./progress.js";
import { n as UsageError, t as Failed } from "./command.js";
import { t as addFolder } from "./folder.js";
import { t as writeWhole } from "./write-whole.js";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
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
// src/cli/ledger/place.ts
const SHORT = /^([\w.-]+)\/([\w.-]+|\*)$/;
const NAME = /^[\w.-]+$/;
function readPlace(written, folder) {
	if (existsSync(resolve(folder, written))) return {
		kind: "folder",
		written
	};
	const [, owner, name] = SHORT.exec(written) ?? [];
	if (owner !== void 0 && name !== void 0 && !/^\.+$/.test(owner)) return onGitHub(written, owner, name, null);
	const address = /^https?:/.test(written) && URL.canParse(written) ? new URL(written) : null;
	if (address === null) return {
		kind: "folder",
		written
	};
	const [first = "", second = "*"] = address.pathname.split("/").filter((part) => part !== "");
	return NAME.test(first) && (second === "*" || NAME.test(second)) ? onGitHub(written, first, second, address.host) : {
		kind: "folder",
		written
	};
}
function onGitHub(written, owner, name, host) {
	return name === "*" ? {
		kind: "owner",
		written,
		owner,
		host
	} : {
		kind: "repository",
		written,
		repository: {
			owner,
			name
		},
		host
	};
}
// src/cli/ledger/rows.ts
var Rows = class {
	#rows = new Map();
	unread = [];
	add(evidence, name, linkOf) {
		if (typeof evidence === "string") {
			this.unread.push(`${name} is left out. ${evidence}`);
			return;
		}
		const row = ledgerRow(evidence, linkOf(evidence));
		this.#rows.set([
			row.repository,
			evidence.document.path ?? name,
			row.commit
		].join(" "), row);
	}
	get list() {
		return [...this.#rows.values()];
	}
};
// src/cli/ledger/write-page.ts
const PAGE = "README.md";
function writePage(folder, root, rows) {
	const shown = join(folder, PAGE);
	const [repository = "", ...others] = new Set(rows.map((row) => row.repository));
	if (others.length > 0) throw new Failed(`the reports in ${folder} are of ${others.length + 1} repositories (${[repository, ...others].join(", ")}), and ${PAGE} is of one: give the folder of one`);
	const file = resolve(root, folder, PAGE);
	const page = withLedger(readPage(file, shown), ledgerPage(repository, rows));
	if (page === null) throw new Failed(`${shown} has no ledger: put the lines ${LEDGER_START} and ${LEDGER_END} into it, or take it away`);
	attempt(shown, () => writeWhole({
		file,
		text: page
	}));
	return shown;
}
const readPage = (file, shown) => existsSync(file) ? attempt(shown, () => readFileSync(file, "utf8")) : null;
function attempt(shown, act) {
	try {
		return act();
	} catch (cause) {
		throw new Failed(`${shown} cannot be written (${cause.message}): make room, or look at its permissions`, { cause });
	}
}
// src/cli/ledger/ledger.ts
const FORMS = {
	json: ledgerJson,
	csv: ledgerCsv
};
async function printLedger({ places: written, form, onGitHub }, surroundings) {
	const places = written.map((place) => readPlace(place, surroundings.folder));
	const [first] = places;
	if (form === "page" && (places.length > 1 || first?.kind !== "folder")) throw new UsageError(`--write takes one folder of reports, such as docs/milestones, not "${written.join(" ")}"`);
	const progress = new Progress(surroundings);
	const rows = new Rows();
	try {
		await addAll(rows, places, onGitHub, surroundings, progress);
	} finally {
		progress.clear();
	}
	for (const sentence of rows.unread) surroundings.err(`docket: ${sentence}\n`);
	if (rows.list.length === 0) throw new Failed(nothingIn(places, onGitHub));
	if (form === "page") surroundings.err(`docket: ${writePage(written[0], surroundings.folder, rows.list)} is written.\n`);
	else surroundings.out(form === "markdown" ? pageOf(rows.list, places) : FORMS[form](rows.list));
	return rows.unread.length === 0 ? 0 : 1;
}
function pageOf(rows, places) {
	const [repository, ...others] = new Set(rows.map((row) => row.repository));
	return places.length === 1 && places[0]?.kind === "folder" && others.length === 0 && repository !== void 0 ? ledgerPage(repository, rows) : renderLedger(rows);
}
async function addAll(rows, places, onGitHub, surroundings, progress) {
	const remote = places.filter(({ kind }) => kind !== "folder").length;
	for (const place of places) if (place.kind === "folder") addFolder(rows, place.written, surroundings.folder, places.length === 1, progress);
	else {
		const { addFromGitHub } = await import("./on-github.js");
		await addFromGitHub(rows, place, onGitHub, remote, surroundings, progress);
	}
}
function nothingIn(places, { dir, branch }) {
	const all = places.map(({ written }) => written).join(", ");
	return places.some(({ kind }) => kind !== "folder") ? `no Evidence lies in ${dir} of ${all}, neither on the default branch nor on ${branch}: name another folder with --reports-dir, or another branch with --reports-branch` : `no Evidence lies in ${all}: give folders of reports, such as docs/milestones`;
}
export { printLedger };
