#!/usr/bin/env node
import { r as HOME_PAGE, s as version, t as closest } from "./ground.js";
import { n as UsageError, r as command, t as Failed } from "./command.js";
import { t as WEIGHTS } from "./weight.js";
import { n as wrapped } from "./wrap.js";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
// src/cli/audit/options.ts
function readOptions(path = ".", given) {
	return {
		path,
		branch: given.branch,
		repository: given.repository === null ? null : repository(given.repository),
		since: given.since,
		until: given.until,
		maxCount: given["max-count"] === null ? null : number(given["max-count"]),
		firstParent: !given["every-commit"],
		reverse: given.reverse,
		form: given.json ? "json" : given.markdown ? "markdown" : "text",
		failOn: [...WEIGHTS, "never"].find((level) => level === given["fail-on"]) ?? "blocked"
	};
}
function repository(value) {
	const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value) ?? [];
	if (!owner || !name) throw new UsageError(`--repository "${value}" is not of the form owner/name`);
	return {
		owner,
		name
	};
}
function number(value) {
	if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`--max-count "${value}" is no whole number from 1 on`);
	return Number(value);
}
// src/cli/commands/audit.ts
const audit = command({
	name: "audit",
	summary: "prints which commits of a clone weakened a gate, or removed, skipped, focused or weakened tests",
	arguments: [{
		name: "PATH",
		about: "a clone, a folder inside of one, or a bare git directory; left out: here",
		isOptional: true
	}],
	options: {
		branch: {
			value: "NAME",
			about: "a branch (of the clone, or of its remote `origin`) or any commit; left out: what is checked out"
		},
		repository: {
			value: "OWNER/NAME",
			about: "what it is called on GitHub, for conditions such as `github.repository == 'octo/shop'`; left out: what the remote `origin` says"
		},
		since: {
			value: "X",
			about: "only commits after the revision X, or from the date X on: `2026-01-31`, `2026-01-31T12:00:00Z`, `2 weeks ago`"
		},
		until: {
			value: "X",
			about: "the revision X and what comes before it, or commits up to the date X"
		},
		"max-count": {
			value: "N",
			about: "looks at the N newest commits"
		},
		"first-parent": { about: "the way it goes without options: a merge is one change, its first parent against the merge" },
		"every-commit": { about: "the commits of merged branches one by one, and merges left out" },
		reverse: { about: "each change turned round, as if the commit were reverted: tells whether an added gate would be missed" },
		json: { about: "one JSON object a line, for each commit in which something was found" },
		markdown: { about: "a table in Markdown" },
		"fail-on": {
			value: "WEIGHT",
			choices: [...WEIGHTS, "never"],
			about: "`blocked` (left out), `debt`, `note` or `never`: from which weight on the exit code is 1"
		}
	},
	exclusive: [["json", "markdown"], ["first-parent", "every-commit"]],
	examples: [
		{
			call: "audit",
			about: "the branch that is checked out, here"
		},
		{
			call: "audit ../shop --max-count 1000",
			about: "the last thousand commits of another clone"
		},
		{
			call: "audit --since v2.3.0 --fail-on debt",
			about: "what came after a release; fails where something is left open"
		},
		{
			call: "audit --json --since \"3 months ago\"",
			about: "JSON lines"
		},
		{
			call: "audit --markdown > audit.md",
			about: "a table for a discussion"
		}
	],
	exits: {
		0: "nothing as weighty as `--fail-on` was found",
		1: "something was",
		3: "the clone, or a commit of it, could not be read, and nothing else was found"
	},
	run: async (call, surroundings) => {
		const { auditClone } = await import("./audit.js");
		return auditClone(readOptions(call.arguments[0], call.values), surroundings);
	}
});
// src/cli/commands/backfill.ts
const ofInput = (name) => `as the action's input \`${name}\``;
const backfill = command({
	name: "backfill",
	summary: "writes reports of past heads into a folder, as the action would commit them, while GitHub still has their runs; nothing is written to GitHub",
	arguments: [{
		name: "REPOSITORY",
		about: "`OWNER/REPO`, or its address"
	}],
	options: {
		since: {
			value: "DATE",
			about: "heads whose runs were made from this day on: `2026-01-31`, or `2026-01-31T12:00:00Z`; needed"
		},
		until: {
			value: "DATE",
			about: "and up to this day, which counts whole; left out: now"
		},
		write: {
			value: "DIR",
			about: "the folder of reports; left out: that of the repository, `docs/milestones`, below this one"
		},
		milestone: {
			value: "ID",
			about: `${ofInput("milestone")}: all heads belong to it`
		},
		"milestone-pattern": {
			value: "PATTERN",
			about: ofInput("milestone-pattern")
		},
		unassigned: {
			value: "WORD",
			choices: [
				"comment",
				"pull-request",
				"branch",
				"skip"
			],
			about: `${ofInput("unassigned")}: with \`pull-request\` or \`branch\` heads without a milestone get a report, too`
		},
		"reports-dir": {
			value: "DIR",
			about: `${ofInput("reports-dir")}: the path in the repository`
		},
		"reports-branch": {
			value: "NAME",
			about: `${ofInput("reports-branch")}: what has a report there gets none`
		},
		"per-hour": {
			value: "N",
			about: "requests in an hour; left out: four fifths of what the token may make, 60 without one. It is looked at before each head"
		},
		wait: {
			value: "MINUTES",
			about: "how long a limit is waited for; left out: until it ends, an hour at most; `0`: not at all"
		},
		"api-url": {
			value: "URL",
			about: "the API of a GitHub Enterprise Server, such as `https://github.example.com/api/v3`; left out: `GITHUB_API_URL`, else github.com's"
		}
	},
	examples: [{
		call: "backfill octo-org/octo-repo --since 2026-04-01",
		about: "in a clone: reports of all heads since April, to be committed"
	}, {
		call: "backfill octo-org/octo-repo --since 2026-04-01 --unassigned pull-request --write out",
		about: "of pull requests without a milestone, too, into another folder"
	}],
	exits: {
		0: "all heads have a report now, or give none",
		1: "it could not begin; or a head could not be read: then the others are written all the same",
		3: "a limit ends later than `--wait` says; called again it goes on where it stopped"
	},
	run: async ({ arguments: [repository = ""], values }, surroundings) => {
		const { readOptions } = await import("./options.js");
		const options = readOptions(repository, values);
		const { backfill: run } = await import("./backfill.js");
		return run(options, surroundings);
	}
});
// src/cli/commands/config-check.ts
const configCheck = command({
	name: "config check",
	summary: "validates a configuration, and prints what each of its entries means in this clone",
	arguments: [{
		name: "FILE",
		about: "a configuration; left out: `.github/docket.yml` of the clone around this folder",
		isOptional: true
	}],
	options: {},
	examples: [{
		call: "config check",
		about: "the configuration of this clone"
	}, {
		call: "config check examples/config.yml",
		about: "another file, against the clone that it lies in"
	}],
	exits: {
		0: "it is valid; entries that mean nothing here are told, and are no error",
		1: "it is not valid, or cannot be read"
	},
	run: async ({ arguments: [file = null] }, surroundings) => (await import("./check.js")).checkConfig(file, surroundings)
});
// src/cli/commands/explain.ts
const explain = command({
	name: "explain",
	summary: "prints what a rule of the verdict means; without a rule it lists them all",
	arguments: [{
		name: "RULE",
		about: "the name of a rule, as reports and Evidence have it",
		isOptional: true,
		isList: true
	}],
	options: {},
	examples: [{
		call: "explain",
		about: "all rules, each with its outcomes and an example"
	}, {
		call: "explain gate weakened",
		about: "one of them; `gate-weakened` is the same"
	}],
	exits: {
		0: "it was printed",
		1: "there is no such rule"
	},
	run: async ({ arguments: words }, surroundings) => (await import("./explain.js")).explain(words, surroundings)
});
// src/cli/commands/init.ts
const init = command({
	name: "init",
	summary: "writes Docket's workflow file into a clone, with the names of the workflows that test changes, and a configuration in which everything is commented out",
	arguments: [{
		name: "PATH",
		about: "a clone; left out: the one around this folder",
		isOptional: true
	}],
	options: {
		"comment-only": { about: "nothing is committed, and the token cannot write to your code" },
		"dry-run": { about: "prints the files, and writes nothing" }
	},
	examples: [
		{
			call: "init --dry-run",
			about: "what would be written"
		},
		{
			call: "init",
			about: "writes `.github/workflows/docket.yml` and `.github/docket.yml`"
		},
		{
			call: "init ../shop --comment-only --dry-run",
			about: "for another clone, without reports"
		}
	],
	exits: {
		0: "the files are written, or printed",
		1: "Docket is set up there already, or has nothing to listen to; nothing is written then"
	},
	run: async ({ arguments: [path = "."], values }, surroundings) => {
		const { initialise } = await import("./init.js");
		return initialise({
			path,
			commentOnly: values["comment-only"],
			dryRun: values["dry-run"]
		}, surroundings);
	}
});
// src/cli/commands/inspect.ts
const inspect = command({
	name: "inspect",
	summary: "prints as JSON what Docket reads out of test reports, coverage reports, SARIF logs and archives of them",
	arguments: [{
		name: "FILE",
		about: "a result file, or a zip archive with such",
		isList: true
	}],
	options: {},
	examples: [{
		call: "inspect coverage.xml artifact.zip",
		about: "a report and a downloaded artifact: a list, one object for each file; one file alone is one object"
	}],
	exits: {
		0: "all was read",
		1: "a file cannot be read; the others are printed all the same"
	},
	run: async ({ arguments: files }, surroundings) => (await import("./inspect.js")).inspectFiles(files, surroundings)
});
// src/cli/commands/ledger.ts
const ledger = command({
	name: "ledger",
	summary: "prints a table of all reports in folders, or in the repositories of an organisation, with trends, as Markdown",
	arguments: [{
		name: "PLACE",
		about: "a folder of reports, such as `docs/milestones`, or a clone; on GitHub `OWNER/REPO`, or `\"OWNER/*\"` for all repositories of an organisation or a person",
		isList: true
	}],
	options: {
		json: { about: "as data" },
		csv: { about: "as comma-separated values" },
		write: { about: "of one folder: writes the page `README.md` in it, as the action keeps it, and prints nothing; what stands around the ledger stays" },
		reports: {
			value: "N",
			about: "on GitHub: of each repository the newest N reports; left out: 50"
		},
		forks: { about: "on GitHub: forks of the owner, too" },
		archived: { about: "on GitHub: archived repositories of the owner, too" },
		"reports-dir": {
			value: "DIR",
			about: "on GitHub: the folder of reports; left out: `docs/milestones`"
		},
		"reports-branch": {
			value: "NAME",
			about: "on GitHub: the branch that has reports beside the default one; left out: `docket`"
		},
		"api-url": {
			value: "URL",
			about: "the API of a GitHub Enterprise Server, such as `https://github.example.com/api/v3`; left out: `GITHUB_API_URL`, else github.com's"
		}
	},
	exclusive: [[
		"json",
		"csv",
		"write"
	]],
	examples: [
		{
			call: "ledger docs/milestones --write",
			about: "the page of that folder, docs/milestones/README.md, with links to its reports"
		},
		{
			call: "ledger . ../shop",
			about: "the newest report of each repository, and all reports"
		},
		{
			call: "ledger . ../shop --csv > reports.csv",
			about: "the same for a sheet"
		},
		{
			call: "ledger \"octo-org/*\" > reports.md",
			about: "how each repository of an organisation stands"
		},
		{
			call: "ledger octo-org/octo-repo --reports 10",
			about: "the newest ten reports of a repository"
		}
	],
	exits: {
		0: "it was printed, or written",
		1: "a folder or repository cannot be read, no Evidence was found, or `README.md` is no page of Docket's; or a file is no Evidence: then the others are printed all the same"
	},
	run: async ({ arguments: places, values }, surroundings) => {
		const { printLedger } = await import("./ledger.js");
		const { json, csv, write, forks, archived } = values;
		return printLedger({
			places,
			form: json ? "json" : csv ? "csv" : write ? "page" : "markdown",
			onGitHub: {
				most: numberOf(values.reports),
				forks,
				archived,
				dir: values["reports-dir"]?.replace(/^\.\/|\/$/g, "") || "docs/milestones",
				branch: values["reports-branch"] || "docket",
				apiUrl: values["api-url"]
			}
		}, surroundings);
	}
});
function numberOf(written) {
	if (written === null) return 50;
	if (/^[1-9]\d{0,4}$/.test(written)) return Number(written);
	throw new UsageError(`--reports "${written}" is no number of reports: give one from 1 to 99999`);
}
// src/cli/commands/render.ts
const render = command({
	name: "render",
	summary: "prints the report that an Evidence file gives, byte for byte as Docket wrote it",
	arguments: [{
		name: "EVIDENCE",
		about: "an Evidence file, such as `M09_run1.json`; `-`: what comes in"
	}],
	options: {},
	examples: [{
		call: "render docs/milestones/M09/M09_run1.json",
		about: "the report of a committed file"
	}, {
		call: "render - < docs/milestones/M09/M09_run1.json",
		about: "the same, of what another program or a file hands over"
	}],
	exits: {
		0: "the report was printed, and its verdict is the one in the file",
		1: "the file cannot be used, or this Docket judges it otherwise; the report is printed then all the same"
	},
	run: async ({ arguments: [path = ""] }, surroundings) => (await import("./render.js")).renderFile(path, surroundings)
});
// src/cli/commands/all.ts
const commands = [
	command({
		name: "report",
		summary: "prints what the comment on a pull request would say, from what GitHub shows now; nothing is written to GitHub",
		arguments: [{
			name: "TARGET",
			about: "a pull request as `OWNER/REPO#NUMBER` or by its address, or `OWNER/REPO` with `--run` or `--sha`"
		}],
		options: {
			run: {
				value: "ID",
				about: "the commit of this run, by the number in the address of its page"
			},
			sha: {
				value: "SHA",
				about: "this commit, 7 to 40 digits"
			},
			write: {
				value: "DIR",
				about: "also writes `docket-report.md` and `docket-evidence.json` there; the folder is made"
			},
			json: { about: "the assessment as data in place of the comment" },
			markdown: { about: "the comment's source" },
			"api-url": {
				value: "URL",
				about: "the API of a GitHub Enterprise Server, such as `https://github.example.com/api/v3`; left out: `GITHUB_API_URL`, else github.com's"
			}
		},
		exclusive: [["run", "sha"], ["json", "markdown"]],
		examples: [
			{
				call: "report octo-org/octo-repo#31",
				about: "a pull request"
			},
			{
				call: "report https://github.com/octo-org/octo-repo/pull/31 --write out",
				about: "the same, and report and Evidence in the folder `out`"
			},
			{
				call: "report octo-org/octo-repo --run 9001 --json",
				about: "the commit that a run tested, as data"
			}
		],
		exits: {
			0: "it was printed, whatever the verdict",
			1: "it cannot be read; nothing is printed or written then"
		},
		run: async ({ arguments: [target = ""], values }, surroundings) => {
			const { reportOn } = await import("./report.js");
			const { run, sha, write, json, markdown } = values;
			return reportOn({
				target,
				run,
				sha,
				write,
				form: json ? "json" : markdown ? "markdown" : "text",
				apiUrl: values["api-url"]
			}, surroundings);
		}
	}),
	init,
	command({
		name: "show",
		summary: "prints verdict and failures of an Evidence file, and nothing else",
		arguments: [{
			name: "EVIDENCE",
			about: "an Evidence file, such as `M09_run1.json`; `-`: what comes in"
		}],
		options: { json: { about: "as data, for scripts and coding agents" } },
		examples: [{
			call: "show docs/milestones/M09/M09_run1.json",
			about: "in words"
		}, {
			call: "show docs/milestones/M09/M09_run1.json --json",
			about: "as data"
		}],
		exits: {
			0: "it was printed, whatever the verdict",
			1: "the file cannot be used, or this Docket judges it otherwise than the file says; it is printed then all the same"
		},
		run: async ({ arguments: [path = ""], values: { json } }, surroundings) => (await import("./show.js")).showFile(path, json, surroundings)
	}),
	explain,
	ledger,
	backfill,
	configCheck,
	render,
	inspect,
	audit
];
// src/cli/usage/help.ts
const WIDTH = 100;
function helpOfAll(commands) {
	return [
		"Usage: docket COMMAND …",
		"Writes down what CI really proved.",
		section("Commands", commands.map(({ name, summary }) => [name, summary])),
		section("Options", [["--help", "prints this, or what a command takes: `docket report --help`"], ["--version", "prints the version"]]),
		`Documentation: ${pageOf()}`
	].join("\n\n").concat("\n");
}
function helpOf(command) {
	const { name, summary, examples, arguments: args } = command;
	return [
		`Usage: docket ${usageOf(command)}`,
		wrapped(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, WIDTH),
		...args.length === 0 ? [] : [section("Arguments", args.map((argument) => [argumentName(argument), argument.about]))],
		section("Options", [...optionRows(command), ["--help", "prints this"]]),
		`${examples.length === 1 ? "Example" : "Examples"}\n${examples.map(({ call, about }) => `  docket ${call}\n${wrapped(about, WIDTH, "      ")}`).join("\n")}`,
		section("Exit codes", exitRows(command)),
		`More: ${pageOf(name)}`
	].join("\n\n").concat("\n");
}
function usageOf({ name, arguments: args, options }) {
	return [
		name,
		...args.map((argument) => argument.isOptional ? `[${argumentName(argument)}]` : argumentName(argument)),
		...Object.keys(options).length === 0 ? [] : ["[OPTION…]"]
	].join(" ");
}
const optionRows = ({ options }) => Object.entries(options).map(([name, option]) => [optionName(name, option), option.about]);
const exitRows = ({ exits }) => Object.entries({
	...exits,
	[2]: "the command cannot be understood"
});
const argumentName = ({ name, isList }) => isList ? `${name}…` : name;
const optionName = (name, { value }) => value === void 0 ? `--${name}` : `--${name} ${value}`;
const pageOf = (command) => `${HOME_PAGE}/blob/v${version}/docs/cli.md${command === void 0 ? "" : `#${command.replaceAll(" ", "-")}`}`;
const section = (title, rows) => `${title}\n${table(rows)}`;
function table(rows) {
	const column = Math.max(...rows.map(([name]) => name.length)) + 4;
	return rows.map(([name, about]) => {
		return `  ${name}${wrapped(about, WIDTH, " ".repeat(column)).slice(2 + name.length)}`;
	}).join("\n");
}
// src/cli/usage/parse.ts
function findCommand(words, commands) {
	const asked = commands.map((command) => ({
		command,
		length: command.name.split(" ").length
	})).find(({ command, length }) => words.slice(0, length).join(" ") === command.name);
	if (asked !== void 0) return {
		command: asked.command,
		rest: words.slice(asked.length)
	};
	const [first = ""] = words;
	if (first.startsWith("-")) throw unknownOption(first, first.replace(/^-{1,2}/, ""), ["help", "version"]);
	const written = words.filter((word) => !word.startsWith("-"));
	const names = commands.map(({ name }) => name);
	const meant = closest(first, names) ?? closest(written.slice(0, 2).join(" "), names) ?? grouped(first, names);
	throw new UsageError(`there is no command "${first}"${meant === null ? "" : `; did you mean "${meant}"?`}`);
}
const grouped = (word, names) => names.find((name) => name.startsWith(`${word} `)) ?? null;
function parseCall(command, words) {
	const { values, positionals } = parsed(command, words);
	for (const group of command.exclusive ?? []) {
		const [first, second] = group.filter((name) => values[name] !== void 0);
		if (second !== void 0) throw new UsageError(`--${first} and --${second} exclude each other`);
	}
	checkArguments(command, positionals);
	const read = Object.entries(command.options).map(([name, { value }]) => [name, value === void 0 ? values[name] === true : values[name] ?? null]);
	for (const [name, { choices }] of Object.entries(command.options)) {
		const given = values[name];
		if (typeof given === "string" && choices !== void 0 && !choices.includes(given)) throw new UsageError(`--${name} "${given}" must be one of ${choices.join(", ")}`);
	}
	return {
		arguments: positionals,
		values: Object.fromEntries(read)
	};
}
function parsed({ options }, words) {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: typesOf(options)
		});
	} catch (error) {
		throw misunderstood(error, options);
	}
}
function misunderstood({ code, message }, options) {
	const [, dashes, name = ""] = /'(-+)([\w-]*)/.exec(message) ?? [];
	const value = options[name]?.value;
	if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return unknownOption(`${dashes}${name}`, name, [...Object.keys(options), "help"]);
	return new UsageError(value === void 0 ? `--${name} takes no value` : `--${name} needs a value: --${name} ${value}`);
}
function typesOf(options) {
	return Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, { type: value === void 0 ? "boolean" : "string" }]));
}
function unknownOption(written, name, options) {
	const meant = options.find((option) => option[0] === name) ?? closest(name, options);
	return new UsageError(`there is no option "${written}"${meant === null ? "" : `; did you mean "--${meant}"?`}`);
}
function checkArguments({ arguments: expected }, given) {
	const missing = expected.filter(({ isOptional }) => !isOptional)[given.length];
	if (missing !== void 0) throw new UsageError(`${missing.name} is missing: give ${missing.about}`);
	const extra = given[expected.length];
	const isList = expected.some(({ isList }) => isList);
	if (extra !== void 0 && !isList) throw new UsageError(expected.length === 0 ? `nothing is expected where "${extra}" stands` : `one ${expected.at(-1)?.name} is expected, and "${extra}" is another`);
}
// src/cli/run-cli.ts
const HELP = ["--help", "-h"];
async function runCli(typed, surroundings) {
	const { out, err } = surroundings;
	const words = typed[0] === "help" ? [...typed.slice(1), "--help"] : typed;
	const [first] = words;
	if (first === void 0 || HELP.includes(first)) {
		(first === void 0 ? err : out)(helpOfAll(commands));
		return first === void 0 ? 2 : 0;
	}
	if (first === "--version") {
		out(`${version}\n`);
		return 0;
	}
	let asked = null;
	try {
		asked = findCommand(words, commands);
		return await runCommand(asked, surroundings);
	} catch (error) {
		if (error instanceof UsageError) {
			const help = asked === null ? "Commands: docket --help" : `Usage: docket ${usageOf(asked.command)}`;
			err(`docket: ${asSentence(error.message)}\n${help}\n`);
			return 2;
		}
		if (!(error instanceof Failed)) throw error;
		err(`docket: ${asSentence(error.message)}\n`);
		return error.code;
	}
}
function runCommand({ command, rest }, surroundings) {
	const end = rest.indexOf("--");
	if (rest.slice(0, end === -1 ? rest.length : end).some((word) => HELP.includes(word))) {
		surroundings.out(helpOf(command));
		return 0;
	}
	return command.run(parseCall(command, rest), surroundings);
}
const asSentence = (message) => /[.?]$/.test(message) ? message : `${message}.`;
// src/cli/cli.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(0);
});
process.exitCode = await runCli(process.argv.slice(2), {
	out: (said) => process.stdout.write(said),
	err: (said) => process.stderr.write(said),
	isTerminal: process.stderr.isTTY === true,
	screen: process.stdout.isTTY ? { columns: process.stdout.columns } : null,
	environment: process.env,
	folder: process.cwd(),
	input: () => text(process.stdin)
});
export {};
