import { d as onceForBoth, p as onceForText, u as onceFor } from "./start.js";
import { C as BUDGET, D as isMap, O as isScalar, S as within$1, T as parseDocument, w as isTooDeep } from "./decision.js";
import { A as anyOf, H as Config, I as wordsPattern, N as known, O as actionPattern, j as byName, k as allOf, n as ownPath } from "./workflows.js";
import { m as groupedBy } from "./formats.js";
// src/evidence/uncompiled.ts
const UNCOMPILED = { jitless: true };
// src/settings/config-file.ts
function parseConfig(text, path) {
	if (text.length > BUDGET.config) throw new Error(`${path} is larger than the ${BUDGET.config} characters that Docket reads.`);
	if (isTooDeep(text)) throw new Error(`${path} is nested too deeply.`);
	const document = parseDocument(text, {
		prettyErrors: true,
		logLevel: "error"
	});
	const broken = document.errors[0];
	if (broken) throw new Error(`${path} is no valid YAML: ${broken.message.split("\n")[0]}`);
	const read = Config.safeParse(plainOf(document, path) ?? {}, UNCOMPILED);
	if (read.success) return read.data;
	const issue = read.error.issues[0];
	const start = issue.code === "unrecognized_keys" ? keyStart(document, issue) : valueStart(document, issue.path);
	const line = start === void 0 ? "" : `, line ${text.slice(0, start).split("\n").length}`;
	throw new Error(`${path}${line}: ${sentence(issue)}`);
}
function plainOf(document, path) {
	try {
		return document.toJS({ maxAliasCount: 50 });
	} catch (cause) {
		throw new Error(`${path} is no valid YAML: ${cause.message}.`, { cause });
	}
}
function valueStart(document, path) {
	return (path.length === 0 ? document.contents : document.getIn(path, true))?.range?.[0];
}
function keyStart(document, issue) {
	const map = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true);
	if (!isMap(map)) return void 0;
	const key = map.items.map((pair) => pair.key).find((item) => isScalar(item) && item.value === issue.keys[0]);
	return isScalar(key) ? key.range?.[0] : void 0;
}
function sentence(issue) {
	const key = issue.path.map(String).join(".");
	if (issue.code === "unrecognized_keys") {
		const where = key === "" ? "the top level" : `"${key}"`;
		return `unknown key "${issue.keys[0]}" in ${where}; allowed: ${allowedKeys(issue.path).join(", ")}.`;
	}
	if (issue.code === "invalid_type") return `"${key || "the file"}" must be of type ${issue.expected}.`;
	return `"${key}" is not allowed: ${issue.message}.`;
}
function allowedKeys(path) {
	const found = path.reduce((schema, key) => within(bare(schema), key), Config);
	return Object.keys(bare(found).shape ?? {});
}
function bare(schema) {
	return schema.unwrap && !schema.element && !schema.shape ? bare(schema.unwrap()) : schema;
}
function within(schema, key) {
	return schema.shape?.[String(key)] ?? schema.element ?? schema.valueType ?? {};
}
// src/text/path.ts
const lastSegment = (path) => path.slice(path.lastIndexOf("/") + 1);
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return path.slice(0, slash === 0 ? 1 : Math.max(0, slash));
}
// src/diff/paths.ts
const code = new Set("astro bash c cc clj cljs cpp cs cxx cu dart ex exs erl f90 fs go gradle groovy h hh hpp hs java jl js jsx kt kts lua m mjs cjs ml mm mts cts nim php pl pm ps1 py pyi pyx r rb rs scala sh sol sql svelte swift tf ts tsx vb vue zig css scss sass less html htm proto graphql".split(" "));
const configuration = new Set("yml yaml json jsonc json5 toml ini cfg conf env properties xml lock mod".split(" "));
const documentation = new Set("md mdx markdown rst adoc asciidoc txt tex org".split(" "));
const lockFileNames = new Set(allOf("lockFiles"));
const MANIFESTS = anyOf(known("manifests"), "i");
const isManifest = (path) => MANIFESTS.test(lastSegment(path));
const ASIDE = /(?:^|\/)(?:fixtures?|__fixtures__|testdata|test-data|test_data|__testdata__|_?vendor|vendored|third_?party|third-party|node_modules|generated|__generated__)\//i;
const isAside = (path) => ASIDE.test(path);
const testFolders = new Set("test tests __tests__ spec specs testing e2e testdata fixtures __fixtures__ __mocks__".split(" "));
const TEST_FOLDER = folderTest([...testFolders]);
const SNAPSHOT_FOLDER = folderTest([
	"__snapshots__",
	"snapshots",
	"__golden__"
]);
const testName = /^(?:test_.*|conftest\..*|.*_test\.[^.]*|.*[.-](?:test|spec|e2e|cy)\.[^.]*|.*(?:Tests?|Spec)\.(?:java|kt|cs|scala|groovy|swift|php))$/;
function extensionOf(path) {
	const name = lastSegment(path);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
function kindOf(path) {
	const extension = extensionOf(path);
	if (isWorkflowFile(path)) return "workflow";
	if (lockFileNames.has(lastSegment(path).toLowerCase())) return "lock file";
	if (extension === "snap" || SNAPSHOT_FOLDER.test(path)) return "snapshot";
	if (testName.test(lastSegment(path)) || TEST_FOLDER.test(path)) return "test";
	if (code.has(extension) || /^(?:Dockerfile|Makefile|Justfile|Rakefile)$/i.test(lastSegment(path))) return "code";
	if (documentation.has(extension) || /^(?:docs?|licen[cs]e|notice|readme)$/i.test(topFolder(path))) return "documentation";
	return configuration.has(extension) || lastSegment(path).startsWith(".") ? "configuration" : "other";
}
function isWorkflowFile(path) {
	return /^\.github\/(?:workflows\/[^/]+|actions\/.+)\.ya?ml$/.test(path) || /(?:^|\/)action\.ya?ml$/.test(path);
}
function hasKnownExtension(path) {
	const extension = extensionOf(path);
	return code.has(extension) || configuration.has(extension) || documentation.has(extension);
}
function topFolder(path) {
	return path.split("/")[0] ?? "";
}
function folderTest(names) {
	return new RegExp(`(?:^|/)(?:${names.join("|")})/`, "i");
}
// src/tools/programs.ts
const PROGRAMS = new Set([
	...known("does").flatMap((does) => Object.values(does).flatMap((words) => words.map((each) => each.split(" ")[0]))),
	...[...allOf("verbed"), ...allOf("plain")],
	...byName("launches").keys(),
	...byName("launchesModule").keys(),
	...byName("targets").keys()
]);
// src/workflow/classify/rules.ts
const BY_TOOL = [
	"security",
	"format",
	"types",
	"lint",
	"coverage",
	"tests",
	"deploy"
];
const TASKS = {
	types: ["typecheck", "type-check"],
	lint: ["run lint"]
};
const tools = BY_TOOL.map((kind) => ({
	kind,
	words: wordsPattern([...allOf(({ does }) => does?.[kind]), ...TASKS[kind] ?? []])
}));
const names = [
	{
		kind: "report",
		words: /^(?:print|show|display|list|count)\b.*\b(?:failed|passed|skipped|slow|slowest) tests?\b|^(?:upload|publish|deploy|report|post|archive|store|save|copy|collect|comment|display|show|print|summari[sz]e|merge|send)\b.*\b(?:results?|reports?|coverage|summary|artifacts?|badges?|logs?|comments?|sarif|junit|(?:test|result|coverage) files?)\b|\b(?:coverage|results?|report) (?:comment|summary|badge)\b|\b(?:security|vulnerability|audit|scan|scans|lint|quality|tests?|build|ci|job|workflow) summary\b/
	},
	{
		kind: "security",
		words: /\b(?:security|vulnerabilit(?:y|ies)|audit|secrets? scan|dependency (?:scan|review)|sast|supply chain)\b/
	},
	{
		kind: "security",
		words: wordsPattern(allOf(({ named }) => named?.security))
	},
	{
		kind: "coverage",
		words: /\bcoverage\b/
	},
	{
		kind: "format",
		words: /(?<!\b(?:title|message|version|branch|name|date) )\bformat\b|\b(?:formatting|formatter|fmt)\b/
	},
	{
		kind: "types",
		words: /\b(?:types|typing|typecheck|type[- ]check(?:s|ing)?|type checker)\b/
	},
	{
		kind: "lint",
		words: /\b(?:lint|linter|linting|linters|static analysis|code style)\b/
	},
	{
		kind: "build",
		words: /^(?:build|compile) (?!(?:\S{1,40} ){0,6}(?:and|then|&|\+) )(?:[\p{L}\p{N}(]\S{0,39} ){0,5}tests?(?: (?:binar(?:y|ies)|suites?|images?|artifacts?|executables?|programs?|projects?))?(?: for .{1,60})?$/u
	},
	{
		kind: "tests",
		words: /^(?!(?:update|generate|patch|bump|sync|merge|trigger|notify|label)\b(?!.* (?:and|then|&|\+) (?:re-?run|run|execute|tests?)\b)).*\b(?:tests?|testing|unit|integration|e2e|end-to-end|smoke|acceptance|regression)\b/
	},
	{
		kind: "build",
		words: /^(?:build|compile|assemble)\b(?!.*(?:\b(?:and|then)\b|[&+,]))/
	},
	{
		kind: "deploy",
		words: /^(?!(?:generate|compose|write|draft|check|verify|validate|enforce|classify|read|skip)\b(?!.* (?:and|then|&|\+) (?:deploy|publish|release)\b)).*\b(?:deploy|deployment|publish|release(?![ -](?:branch(?:es)?|notes?|body|versions?|info|tags?|name|channel|type|mode|config|url|id)\b))\b/
	},
	{
		kind: "build",
		words: /\b(?:build|compile|bundle|package|wheel)\b/
	}
];
function find(rules, text) {
	return rules.find(({ words }) => words.test(text))?.kind ?? null;
}
// src/workflow/shell-tokens.ts
const OPERATORS = [
	"&&",
	"||",
	"|&",
	";;",
	"\n",
	";",
	"&",
	"|",
	"(",
	")"
];
function tokens$1(script) {
	const reading = {
		script: script.replaceAll("\r\n", "\n"),
		at: 0,
		found: [],
		pending: []
	};
	while (reading.at < reading.script.length) readToken(reading);
	return reading.found;
}
function readToken(reading) {
	const { script, at } = reading;
	const char = script[at];
	if (char === " " || char === "	") reading.at += 1;
	else if (script.startsWith("\\\n", at)) reading.at += 2;
	else if (char === "#") reading.at = lineEnd(script, at);
	else if (char === "\n" && reading.pending.length > 0) skipHereDocuments(reading);
	else if (/^[<>]|^\d+[<>]|^&>/.test(script.slice(at, at + 4))) readRedirection(reading);
	else {
		const operator = OPERATORS.find((candidate) => script.startsWith(candidate, at));
		if (operator === void 0) readWord(reading);
		else {
			reading.found.push({
				kind: "operator",
				text: operator === "|&" ? "|" : operator
			});
			reading.at += operator.length;
		}
	}
}
function lineEnd(script, from) {
	const end = script.indexOf("\n", from);
	return end === -1 ? script.length : end;
}
function readRedirection(reading) {
	const { script } = reading;
	const operator = /^(\d*)(<<<|<<-?|<&|<>|<|&>>?|>>|>&|>\||>)/.exec(script.slice(reading.at, reading.at + 8));
	if (operator === null) {
		readWord(reading);
		return;
	}
	reading.at += operator[0].length;
	const substitution = script[reading.at] === "(";
	while (script[reading.at] === " " || script[reading.at] === "	") reading.at += 1;
	const target = substitution ? parenthesised(reading) : wordText(reading);
	const kind = operator[2];
	if (kind === "<<" || kind === "<<-") reading.pending.push({
		delimiter: target,
		tabs: kind === "<<-"
	});
}
function parenthesised(reading) {
	reading.at = closing(reading, reading.at + 1, ")");
	return "";
}
function skipHereDocuments(reading) {
	reading.at += 1;
	for (const { delimiter, tabs } of reading.pending) for (;;) {
		if (reading.at >= reading.script.length) {
			reading.found.push({ kind: "broken" });
			break;
		}
		const end = lineEnd(reading.script, reading.at);
		const line = reading.script.slice(reading.at, end);
		reading.at = end + 1;
		if ((tabs ? line.replace(/^\t+/, "") : line) === delimiter) break;
	}
	reading.pending = [];
	reading.found.push({
		kind: "operator",
		text: "\n"
	});
}
function readWord(reading) {
	reading.found.push({
		kind: "word",
		text: wordText(reading)
	});
}
const WORD_ENDS = new Set([
	" ",
	"	",
	"\n",
	";",
	"&",
	"|",
	"(",
	")",
	"<",
	">"
]);
function wordText(reading) {
	const { script } = reading;
	let text = "";
	while (reading.at < script.length) {
		const char = script[reading.at];
		if (char === "(" && text.endsWith("=")) text += opaque(reading, closing(reading, reading.at + 1, ")"));
		else if (script.startsWith("()", reading.at) && text !== "") return text + opaque(reading, reading.at + 2);
		else if (WORD_ENDS.has(char)) break;
		else text += wordPart(reading);
	}
	return text;
}
function wordPart(reading) {
	const { script, at } = reading;
	const char = script[at];
	if (char === "'") return quoted(reading, "'");
	if (char === "\"") return quoted(reading, "\"");
	if (char === "`") return opaque(reading, closing(reading, at + 1, "`"));
	if (script.startsWith("${{", at)) return opaque(reading, after(reading, "}}", at));
	if (script.startsWith("$(", at)) return opaque(reading, closing(reading, at + 2, ")"));
	if (script.startsWith("${", at)) return opaque(reading, closing(reading, at + 2, "}"));
	if (char === "\\") {
		reading.at += 2;
		return script[at + 1] === "\n" ? "" : script[at + 1] ?? "";
	}
	reading.at += 1;
	return char;
}
function opaque(reading, end) {
	const text = reading.script.slice(reading.at, end);
	reading.at = end;
	return text;
}
function quoted(reading, quote) {
	const end = closing(reading, reading.at + 1, quote);
	const text = reading.script.slice(reading.at + 1, end - 1);
	reading.at = end;
	return text;
}
function after(reading, mark, from) {
	const found = reading.script.indexOf(mark, from);
	return found === -1 ? broken(reading) : found + mark.length;
}
const OPENS$1 = {
	"'": "'",
	"\"": "\"",
	"`": "`",
	"(": ")"
};
function closing(reading, from, close) {
	const { script } = reading;
	const open = [close];
	for (let at = from; at < script.length; at += 1) {
		const char = script[at];
		const inner = open.at(-1);
		if (char === "\\" && inner !== "'") at += 1;
		else if (char === inner) {
			open.pop();
			if (open.length === 0) return at + 1;
		} else if (inner === "'" || inner === "\"" && char !== "`" && !script.startsWith("$(", at)) continue;
		else if (script.startsWith("$(", at)) {
			open.push(")");
			at += 1;
		} else if (OPENS$1[char] !== void 0) open.push(OPENS$1[char]);
	}
	return broken(reading);
}
function broken(reading) {
	reading.found.push({ kind: "broken" });
	return reading.script.length;
}
// src/workflow/shell.ts
const MAX_DEPTH = 40;
function parseShell(script) {
	const known = KNOWN.get(script);
	if (known !== void 0) return known;
	const read = readScript(script);
	if (script.length > LONGEST_KNOWN) return read;
	if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
	KNOWN.set(script, read);
	return read;
}
const KNOWN = new Map();
const MOST_KNOWN = 2e3;
const LONGEST_KNOWN = 4e3;
function readScript(script) {
	const reading = {
		tokens: tokens$1(script),
		at: 0,
		complete: true
	};
	const statements = [];
	while (reading.at < reading.tokens.length) {
		statements.push(...list(reading, 0));
		reading.at += 1;
	}
	return {
		statements,
		complete: reading.complete
	};
}
function list(reading, depth) {
	const statements = [];
	let cases = 0;
	for (;;) {
		const statement = readStatement(reading, depth);
		const token = reading.tokens[reading.at];
		cases += caseDepth(statement);
		const pattern = cases > 0 && isOperator(token, ")");
		if (statement.commands.length > 0 && !pattern) statements.push(statement);
		if (token === void 0 || isOperator(token, ")") && !pattern || isWord(token, "}")) return statements;
		if (token.kind !== "word" && !(isOperator(token, "(") && opensBranch(statement))) reading.at += 1;
	}
}
function caseDepth({ commands }) {
	const [first] = commands;
	if (first === void 0 || !("words" in first.command)) return 0;
	const word = openingWord(first.command.words);
	return word === "case" ? 1 : word === "esac" ? -1 : 0;
}
const BEFORE_OTHERS = new Set([
	"then",
	"do",
	"else"
]);
const openingWord = (words) => words.find((each) => !BEFORE_OTHERS.has(each)) ?? "";
function opensBranch({ commands: [only, ...others] }) {
	if (only === void 0 || others.length > 0 || !("words" in only.command)) return false;
	return only.command.words.length === 1 && BEFORE_OTHERS.has(only.command.words[0]);
}
function readStatement(reading, depth) {
	const statement = {
		commands: [],
		background: false
	};
	let joined = "";
	for (;;) {
		const command = readCommand(reading, depth);
		if (command !== null) statement.commands.push({
			joined,
			command
		});
		const token = reading.tokens[reading.at];
		if (token?.kind !== "operator") return statement;
		if (token.text !== "&&" && token.text !== "||" && token.text !== "|") {
			statement.background = token.text === "&";
			return statement;
		}
		joined = token.text;
		reading.at += 1;
		while (isOperator(reading.tokens[reading.at], "\n")) reading.at += 1;
	}
}
function readCommand(reading, depth) {
	const first = reading.tokens[reading.at];
	if (isWord(first, "{") || isOperator(first, "(")) return readGroup(reading, depth);
	const words = [];
	for (;;) {
		const token = reading.tokens[reading.at];
		if (token?.kind === "broken") reading.complete = false;
		else if (token?.kind !== "word" || words.length === 0 && token.text === "}") break;
		else words.push(token.text);
		reading.at += 1;
		if (words.length === 1 && BEFORE_OTHERS.has(words[0]) && isWord(reading.tokens[reading.at], "{")) break;
		if (token.kind === "word" && token.text.endsWith("()")) break;
	}
	return words.length === 0 ? null : { words };
}
function readGroup(reading, depth) {
	reading.at += 1;
	if (depth >= MAX_DEPTH) {
		reading.complete = false;
		return null;
	}
	const group = list(reading, depth + 1);
	if (reading.at >= reading.tokens.length) reading.complete = false;
	reading.at += 1;
	return { group };
}
const isWord = (token, text) => token?.kind === "word" && token.text === text;
const isOperator = (token, text) => token?.kind === "operator" && token.text === text;
// src/workflow/command.ts
const KEYWORDS = new Set([
	"then",
	"do",
	"else",
	"!",
	"time",
	"command",
	"exec",
	"nohup",
	"builtin"
]);
const CONDITIONS = new Set([
	"if",
	"elif",
	"while",
	"until"
]);
const LAUNCHES = byName("launches");
const MODULE_RUNNERS = byName("launchesModule");
const INTERPRETERS = anyOf(known("interpreter"));
const TOOLCHAINED = new Set(allOf("toolchained"));
const HELPERS = new Set("echo printf true false : cd pushd popd export declare local unset shopt source . set trap wait exit return install mkdir rm rmdir kill pkill killall sleep cat ls pwd touch cp mv chmod chown ln date which type env whoami uname yes df du free head tail wc sort uniq sed awk cut tr tee jq xargs find read continue break let curl wget tar unzip zip gunzip systemctl service ulimit sysctl umask fi done esac in for case select function } then do else".split(" "));
const PREPARES$1 = byName("prepares");
const JUDGES_WITH = byName("judgesWith");
const PREPARES_ALONE = new Set(allOf("preparesAlone"));
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
function coreOf(words) {
	let rest = words;
	for (;;) {
		const next = unwrapped(rest);
		if (next === rest) return rest;
		rest = next;
	}
}
function unwrapped(words) {
	const [first, second] = words;
	if (first === void 0) return words;
	if (KEYWORDS.has(first) || CONDITIONS.has(first)) return words.slice(1);
	if (ASSIGNMENT.test(first)) return words.length === 1 ? substituted(first) : words.slice(1);
	if (second !== void 0 && MODULE_RUNNERS.get(first) === second) return afterRun(words);
	const launch = LAUNCHES.get(first);
	const launched = launch === void 0 ? null : launchedBy(words, launch);
	if (launched !== null) return launched;
	if (TOOLCHAINED.has(first) && second?.startsWith("+")) return [first, ...words.slice(2)];
	if (INTERPRETERS.test(first)) return /^-[A-Za-z]{0,8}m$/.test(second ?? "") ? words.slice(2) : script(words);
	return words;
}
function substituted(assignment) {
	const [, script = ""] = /^\w+\+?=\$\(([\s\S]*)\)$/.exec(assignment) ?? [];
	const words = script === "" ? null : onlyCommand(script);
	if (words === null || !PROGRAMS.has(lastSegment(coreOf(words)[0] ?? ""))) return [];
	const kind = find(tools, words.join(" ").toLowerCase());
	return kind === null || kind === "deploy" ? [] : words;
}
function launchedBy(words, launch) {
	const quoted = quotedIn(words, launch);
	if (quoted !== null) return onlyCommand(quoted);
	const { verbs = [""], behind, operands = 0, knownOnly } = launch;
	const begin = verbs.map((verb) => behindVerb(words, verb, launch)).find((at) => at !== -1);
	if (begin === void 0) return null;
	if (behind !== void 0) {
		const at = words.findIndex((word, index) => index > 0 && behind.includes(word));
		if (at === -1 || at === words.length - 1) return null;
		const rest = ownWords(words.slice(at + 1), launch);
		return mayLaunch(rest, launch) ? rest : null;
	}
	const start = operands === 0 ? begin : behindOptions(words, begin + operands, launch);
	const rest = words.slice(start);
	if (rest.length === 0) return launch.quoted !== void 0 || knownOnly ? null : [];
	return launch.quoted !== void 0 && launch.valued === void 0 ? null : mayLaunch(rest, launch) ? rest : null;
}
function ownWords(words, { ends = [] }) {
	const end = words.findIndex((word) => ends.includes(word));
	return end === -1 ? words : words.slice(0, end).filter((word) => word !== "{}");
}
function lostBy(words) {
	let rest = words;
	for (;;) {
		const loses = LAUNCHES.get(rest[0] ?? "")?.loses ?? [];
		const next = unwrapped(rest);
		if (next === rest) return null;
		const left = [...next];
		const word = rest.filter((word) => {
			const at = left.indexOf(word);
			if (at !== -1) left.splice(at, 1);
			return at === -1;
		}).find((each) => loses.includes(each));
		if (word !== void 0) return `${rest[0]} … ${word}`;
		rest = next;
	}
}
function mayLaunch(rest, { knownOnly }) {
	const [first = ""] = rest;
	const name = lastSegment(first);
	return !knownOnly || PROGRAMS.has(name) || HELPERS.has(name) || INTERPRETERS.test(first) || first.startsWith("./");
}
function behindVerb(words, verb, launch) {
	const end = (verb === "" ? [] : verb.split(" ")).reduce((at, word) => {
		const next = at === -1 ? -1 : behindOptions(words, at, launch);
		return next !== -1 && words[next] === word ? next + 1 : -1;
	}, 1);
	return end === -1 ? -1 : behindOptions(words, end, launch);
}
function behindOptions(words, from, { valued = [] }) {
	let at = from;
	while (words[at]?.startsWith("-")) {
		const option = words[at];
		at += option !== "--" && valued.includes(option) ? 2 : 1;
		if (option === "--") break;
	}
	return at;
}
function quotedIn(words, launch) {
	const { quoted = [] } = launch;
	const own = behindOptions(words, 1, launch);
	const at = words.findIndex((word, index) => index > 0 && quoted.includes(word) && (word.startsWith("--") || index < own));
	return at === -1 ? null : words[at + 1] ?? null;
}
function onlyCommand(script) {
	const { statements, complete } = parseShell(script);
	const [only, ...others] = statements;
	const [command, ...more] = only?.commands ?? [];
	if (!complete || others.length > 0 || more.length > 0 || only?.background || command === void 0) return null;
	return "words" in command.command ? command.command.words : null;
}
function scriptWithin(words) {
	let rest = words;
	for (;;) {
		const launch = LAUNCHES.get(rest[0] ?? "");
		const script = launch === void 0 ? null : quotedIn(rest, launch);
		if (script !== null) return {
			script,
			options: rest.slice(1, rest.indexOf(script)).join(" ")
		};
		const next = unwrapped(rest);
		if (next === rest) return null;
		rest = next;
	}
}
function afterRun(words) {
	const module = words.indexOf("-m");
	return module === -1 ? afterOptions(words.slice(1)) : words.slice(module + 1);
}
function afterOptions(words) {
	const start = words.findIndex((word, index) => index > 0 && !word.startsWith("-"));
	return start === -1 ? [] : words.slice(start);
}
function script(words) {
	return words[1] !== void 0 && !words[1].startsWith("-") ? words.slice(1) : words;
}
function isCondition(words) {
	return CONDITIONS.has(openingWord(words));
}
const GUARDS = new Set([
	"[",
	"[[",
	"test"
]);
const isGuard = (words) => isCondition(words) && GUARDS.has(coreOf(words)[0] ?? "");
const isHelper = (words) => HELPERS.has(lastSegment(coreOf(words)[0] ?? ":"));
function isCheck(words) {
	const [first = "", ...others] = coreOf(words);
	if (first === "" || first.startsWith("-") || first.endsWith("()")) return false;
	const name = lastSegment(first);
	if (others.some((word) => JUDGES_WITH.get(name)?.includes(word))) return true;
	if (PREPARES_ALONE.has(name) && others.every((word) => word.startsWith("-"))) return false;
	if (others.length === 1 && /^(?:--version|-V|--help|version)$/.test(others[0])) return false;
	const launch = HELPERS.has(name) ? LAUNCHES.get(name) : void 0;
	if (launch?.knownOnly && launch.behind === void 0) return behindOptions([name, ...others], 1, launch) <= others.length;
	const second = others.find((word) => !word.startsWith("-")) ?? "";
	const prepares = PREPARES$1.get(name) ?? [];
	return !HELPERS.has(name) && prepares !== true && !prepares.includes(second);
}
function raises(words) {
	const [first = "", status] = coreOf(words);
	if (lastSegment(first) === "false") return true;
	return (first === "exit" || first === "return") && status !== "0";
}
const MAX_TITLE = 80;
function titleOf(words) {
	const title = coreOf(words).join(" ").replace(/\s+/g, " ").trim();
	return title.length <= MAX_TITLE ? title : `${title.slice(0, 79).trimEnd()}…`;
}
const MANAGERS = new Set(allOf("verbed"));
const RUNS_TASKS$1 = new Set(known("runsTasks"));
function toolOf(words) {
	const [first = "", ...others] = coreOf(words);
	const name = lastSegment(first);
	if (!MANAGERS.has(name)) return name.replace(/\.(py|sh|js|mjs|cjs|ts|rb|pl)$/, "");
	const [verb, object] = others.filter((word) => !/^(?:-|[\w-]+=)/.test(word));
	const script = object !== void 0 && (verb === "run" || RUNS_TASKS$1.has(`${name} ${verb}`)) ? `${verb} ${object}` : verb;
	return script === void 0 ? name : `${name} ${script}`;
}
function commandsOf(script) {
	return parseShell(script).statements.flatMap(commandsIn);
}
function commandsWithin(script, depth = 0) {
	return commandsOf(script).flatMap((words) => {
		const within = depth < MOST_SHELLS ? scriptWithin(words) : null;
		const inner = within === null ? [] : commandsWithin(within.script, depth + 1);
		return inner.length > 0 ? inner : [words];
	});
}
const MOST_SHELLS = 3;
function commandsIn(statement) {
	return statement.commands.flatMap(({ command }) => wordsIn(command));
}
function wordsIn(command) {
	return "words" in command ? [command.words] : command.group.flatMap(commandsIn);
}
// src/workflow/classify/actions.ts
const SETS_UP = actionPattern(allOf(({ actions }) => actions?.["set-up"]));
const REPORTS = actionPattern(allOf(({ actions }) => actions?.report));
const PREPARES = actionPattern(allOf(({ actions }) => actions?.prepare));
const piecesOf$1 = (action) => (action.split("@")[0] ?? "").split("/").map((piece) => piece.split("-"));
const setsUp = (action) => SETS_UP.test(action) || piecesOf$1(action).some((words) => words.length > 1 && words.includes("setup") && !words.includes("and"));
const CHECKS$1 = [
	"test",
	"tests",
	"lint",
	"check",
	"build",
	"run"
];
function fetches$1(action) {
	const words = piecesOf$1(action).at(-1) ?? [];
	const own = words.filter((word) => word !== "action");
	if (words.length < 2 || own.some((word) => CHECKS$1.includes(word))) return false;
	return own.includes("install") || own[0] === "cache" || /^(?:cache|toolchain|installer)$/.test(own.at(-1) ?? "");
}
const MEASURED = /^(?:coverage|tests?|junit|lint|benchmarks?)$/;
const TOLD = /^(?:reports?|reporter|results?|comment|summary|badges?)$/;
const tells = (action) => /-comment(?:-action)?(?:@|$)/.test(action) || piecesOf$1(action).some((words) => words.some((word, at) => MEASURED.test(word) && TOLD.test(words[at + 1] ?? "") && !words.some(demands)));
const demands = (word) => /^(?:check|checker|gate|threshold)$/.test(word);
function kindOfAction(action) {
	if (setsUp(action) || PREPARES.test(action)) return "set-up";
	if (REPORTS.test(action)) return "report";
	const known = find(tools, action);
	if ((known === null || known === "tests") && tells(action)) return "report";
	return known ?? (fetches$1(action) ? "set-up" : null);
}
// src/workflow/lost-results.ts
function knownOf(statements, script) {
	const commands = statements.flatMap(commandsIn);
	const looked = [...script.matchAll(/[${]([A-Za-z_]\w*)/g)].map(([, name]) => name);
	return {
		variables: new Set(looked),
		words: new Set(commands.flat()),
		written: new Map(script.replaceAll("\\\n", " ").split("\n").flatMap((line) => [...line.matchAll(WRITTEN)].map(([, file]) => [file, line]))),
		keeps: /\bGITHUB_(?:OUTPUT|ENV)\b/.test(script),
		waits: commands.some(([first, process]) => first === "wait" && process !== void 0)
	};
}
const WRITTEN = /(?:>|\btee (?:-a )?) ?"?(?!\/dev\/)([\w./$-]{3,80})/g;
function isFailure$1(words, { variables }) {
	if (raises(words)) return true;
	const assigned = words.find((word) => /^[A-Za-z_]\w*=/.test(word))?.split("=")[0];
	return assigned !== void 0 && variables.has(assigned);
}
const lostByAll = (statement, goesOn) => isNegated(statement, goesOn) ? "!" : launchedAside(statement);
function lostOneByOne(commands, goesOn, pipefail, known) {
	const lost = [];
	const succeeds = endsOnSuccess(commands, known);
	const behind = {
		alternative: null,
		or: false,
		and: false,
		ends: false,
		failsInBranch: false
	};
	for (let index = commands.length - 1; index >= 0; index -= 1) {
		const { joined, command } = commands[index];
		const words = wordsIn(command);
		const isPassedOver = behind.and && !behind.or && !behind.ends && !isTest(words[0] ?? []);
		const fails = words.some((each) => isFailure$1(each, known));
		if (joined === "||" && !succeeds && !behind.failsInBranch) behind.alternative ??= alternativeOf(words, known);
		if ("words" in command && command.words[0] === "exit" && fails) behind.alternative = null;
		behind.failsInBranch = joined !== "||" && (behind.failsInBranch || fails);
		lost[index] = behind.alternative ?? (goesOn && isPassedOver ? "&&" : null) ?? (pipefail ? null : pipedInto(commands, index));
		behind.or ||= joined === "||";
		behind.and ||= joined === "&&";
		behind.ends ||= fails || words.some(([first = ""]) => first === "exit" || first === "return");
	}
	return lost;
}
const isTest = (words) => /^(?:\[{1,2}|test)$/.test(coreOf(words)[0] ?? "");
function launchedAside(statement) {
	const idioms = commandsIn(statement).filter(isCheck).map(lostBy);
	return idioms.every((idiom) => idiom !== null) ? idioms[0] ?? null : null;
}
function isNegated({ commands }, goesOn) {
	const [first = [], ...others] = commands.map(({ command }) => "words" in command ? command.words : []);
	if (first[0] !== "!") return false;
	const answers = SEARCHES.has(nameOf(others.at(-1) ?? first));
	return goesOn || !answers;
}
const SEARCHES = new Set([
	"grep",
	"egrep",
	"fgrep",
	"zgrep",
	"rg",
	"git",
	"diff",
	"cmp",
	"[",
	"[[",
	"test"
]);
const onlySelects = (words) => /^(?:[efz]?grep|rg)$/.test(nameOf(words)) && !words.some((word) => /^-[A-Za-z]{0,20}q|^--(?:quiet|silent)$/.test(word));
const endsOnSuccess = (commands, known) => commands.some(({ joined, command }) => joined === "&&" && wordsIn(command).some((words) => isFailure$1(words, known)));
function alternativeOf(commands, known) {
	const [first] = commands;
	if (first !== void 0 && commands.length === 1 && asksForFailure(first)) return `|| ${first.join(" ")}`;
	const kept = first === void 0 || commands.length > 1 ? null : keptStatus(first);
	if (kept !== null) return known.variables.has(kept) ? null : `|| ${first[0]}`;
	if (first === void 0 || commands.some((words) => isFailure$1(words, known))) return null;
	return commands.every(neverFails) ? `|| ${idiomOf(first)}` : null;
}
const asksForFailure = (words) => /^(?:\[{1,2}|test) \$\? (?:-eq|-ge|-gt|==?|!=|-ne) (\d+)(?: \]{1,2})?$/.test(words.join(" ")) && (words[2] === "-eq" || words[2]?.startsWith("=") === true ? words[3] === "1" : words[3] === "0" || words[2] === "-ge");
const MAY_FAIL = new Set("break wait tr sed awk cut sort uniq wc xargs jq tee read source . [ test".split(" "));
function neverFails(words) {
	const [first = "", status] = coreOf(words);
	if (first === "exit" || first === "return") return status === "0";
	return first !== "" && !MAY_FAIL.has(first) && !isCheck(words) && !raises(words);
}
function idiomOf(words) {
	const [first = ""] = coreOf(words);
	return first === "exit" ? "exit 0" : nameOf(words);
}
function nameOf(words) {
	const [first = ""] = coreOf(words);
	return lastSegment(first);
}
function keptStatus(words) {
	return words.length === 1 ? /^([A-Za-z_]\w*)=/.exec(words[0])?.[1] ?? null : null;
}
const HANDING_ON = new Set([...[
	"tee",
	"cat",
	"ts",
	"head",
	"tail",
	"sed",
	"awk",
	"sort",
	"uniq",
	"wc",
	"cut",
	"tr",
	"column",
	"less"
], ...allOf("shows")]);
const handsOn = (words) => HANDING_ON.has(nameOf(words)) && !coreOf(words).some((word) => FAILS_TOO.has(word));
const judgesAtEnd = (statements) => statements.flatMap(commandsIn).some(([first, action = "", ...signals]) => {
	if (first !== "trap" || !signals.includes("EXIT")) return false;
	return action.split(/\s+/).some((word) => FAILS_TOO.has(word));
});
const FAILS_TOO = new Set([
	"-set-exit-code",
	"--set-exit-code",
	"-e",
	"--exit-status"
]);
function pipedInto(commands, index) {
	const after = commands.slice(index + 1);
	const others = after.findIndex(({ joined }) => joined !== "|");
	const end = (others === -1 ? after : after.slice(0, others)).at(-1);
	const words = end === void 0 ? [] : wordsIn(end.command);
	return words.length === 1 && handsOn(words[0]) ? `| ${nameOf(words[0])}` : null;
}
// src/workflow/classify/targets.ts
const RUNNERS = byName("targets");
const RUNS_TASKS = new Set(known("runsTasks"));
const SEVERAL = anyOf(known("severalTargets"));
const TESTERS = new Set(allOf("targetsTest"));
const ORDER = [...[
	"tests",
	"security",
	"types",
	"lint",
	"format",
	"coverage",
	"deploy",
	"build"
]];
const spoken = (name) => name.replace(/[-_:./]+/g, " ").toLowerCase();
const MAKES_READY = /^(?:install|set ?up|prepare|fetch|download|deps|clean)\b(?!.* (?:and|then) )|\b(?:set ?up|prepare|deps|dependencies|requirements|env|environment)$/;
const INTERPRETER = /^(?:py|pypy)\d[\d.]{0,4}(?:-|$)/;
function kindOfName(name) {
	const said = spoken(name);
	if (said === "release") return null;
	return MAKES_READY.test(said) ? "set-up" : find(names, said) ?? find(tools, said);
}
function kindOfScript([first = "", second = ""]) {
	const path = /^(?:ba|z)?sh$/.test(first) ? second : first;
	if (!IS_SCRIPT.test(path)) return null;
	const kind = kindOfName(lastSegment(path).replace(/\.\w{1,8}$/, ""));
	return kind !== null && SAID_BY_SCRIPTS.has(kind) ? kind : null;
}
const IS_SCRIPT = /^(?:\.{0,2}\/|\w+\/)|\.(?:sh|bash|ps1|py|js|mjs|rb|pl|bat|cmd)$/i;
const SAID_BY_SCRIPTS = new Set([
	"tests",
	"lint",
	"format",
	"types"
]);
function kindOfTarget(words) {
	const [first = "", ...others] = coreOf(words);
	const program = lastSegment(first);
	const option = RUNNERS.get(program);
	if (option === void 0) return null;
	const inner = option === null ? placeOfName(others) : -1;
	if (inner !== -1 && RUNNERS.has(others[inner]) && !RUNS_TASKS.has(`${program} ${others[inner]}`)) return kindOfTarget(others.slice(inner));
	const isMany = SEVERAL.test([program, ...others].join(" "));
	const called = calledBy(option, others, isMany);
	const kinds = called.map(kindOfName);
	if (kinds.includes("tests") || called.some(isCoverageOfTests)) return "tests";
	const isPlain = (name, at) => kinds[at] === null && INTERPRETER.test(name) && !isDocumentation(name);
	if (TESTERS.has(program) && called.some(isPlain)) return "tests";
	const told = isMany ? [...ORDER, "set-up"].find((kind) => kinds.includes(kind)) : kinds.find((kind) => kind !== null && kind !== void 0);
	if (told) return told;
	if (!TESTERS.has(program)) return null;
	return called.some(isDocumentation) ? "other" : "tests";
}
const isCoverageOfTests = (name) => /\bcoverage\b/.test(spoken(name)) && /\btests?\b/.test(spoken(name));
const isDocumentation = (name) => /\b(?:docs?|documentation|linkcheck|html)\b/.test(spoken(name));
const PLACES = new Set([
	...[
		"-C",
		"-F",
		"--filter",
		"--workspace",
		"--prefix",
		"--cwd",
		"--dir",
		"--directory",
		"--cd"
	],
	...[
		"--file",
		"--justfile",
		"--makefile",
		"--taskfile",
		"--working-directory",
		"-f"
	],
	...[
		"-p",
		"--projects",
		"--exclude",
		"--scope",
		"--ignore",
		"--base",
		"--head"
	]
]);
function behindRun(words) {
	const run = words.indexOf("run");
	return run === -1 || run === words.length - 1 ? words : words.slice(run + 1);
}
const placeOfName = (words) => words.findIndex((_, at) => isName(words, at));
const isName = (words, at) => {
	const word = words[at];
	return !/^(?:-|\d+$|:::$|\w+[:?+]?=)|:\/\//.test(word) && word !== "run" && !PLACES.has(words[at - 1] ?? "");
};
function calledBy(option, words, isMany) {
	if (option === null) {
		const end = words.indexOf("--");
		const own = behindRun(end === -1 ? words : words.slice(0, end));
		const called = own.filter((_, at) => isName(own, at));
		const assigned = own.flatMap((word) => (/^--targets?=(.+)$/.exec(word)?.[1] ?? "").split(","));
		return [...isMany ? called : called.slice(0, 2), ...assigned.filter((name) => name !== "")];
	}
	return words.flatMap((word, index) => {
		const [name = "", value] = word.split("=");
		if (!option.test(name)) return [];
		if (value !== void 0) return value.split(",");
		const behind = words.slice(index + 1);
		const end = behind.findIndex((each) => each.startsWith("-"));
		return (end === -1 ? behind : behind.slice(0, end)).slice(0, isMany ? void 0 : 1).flatMap((each) => each.split(","));
	});
}
// src/workflow/classify/commands.ts
const TESTING = byName("testing");
const PUBLISHES = anyOf(known("publishes"));
const publishes = (words) => PUBLISHES.test(coreOf(words).join(" "));
const WITHOUT = /(?:^|\s)(?:--(?:no-run|collect-only|co|list-?tests?|list|dry-run|version|help)(?:\s|=|$)|-D(?:\w+\.test\.skip|skipTests|skipITs)(?:=true)?(?:\s|$)|(?:-x|--exclude-task)[ =]:?(?:\S*:)?test(?:\s|$))/i;
const runsNoTests = (command) => WITHOUT.test(command);
const DRY = /(?:^|\s)(?:--dry-run(?!=none\b)|--dryrun|--snapshot)\b/;
function testsAmong(program, told) {
	const testing = TESTING.get(lastSegment(program));
	if (told.some((word) => testing?.surely?.test(word))) return "surely";
	return told.some((word) => testing?.perhaps?.test(word)) ? "perhaps" : null;
}
const CHECKS = new Set([
	"lint",
	"format",
	"types",
	"security",
	"coverage"
]);
function kindOfCommand(words) {
	const kind = kindOfTarget(words) ?? testsOf(words) ?? ofTool(words) ?? ofVerb(words) ?? kindOfScript(coreOf(words));
	const command = coreOf(words).join(" ");
	if (kind !== null && CHECKS.has(kind) && mayRunTests(words) && !runsNoTests(command)) return "build";
	if (kind === "tests" && runsNoTests(command)) return testsOf(words) === null ? "other" : "build";
	return kind === "deploy" && DRY.test(command) ? "build" : kind;
}
const ofTool = (words) => isCheck(words) ? find(tools, words.join(" ").toLowerCase()) : null;
const testsOf = (words) => testsIn(words) === "surely" ? "tests" : null;
const mayRunTests = (words) => testsIn(words) === "perhaps";
function testsIn(words) {
	const [first = "", ...told] = coreOf(words).filter((word) => !word.startsWith("-"));
	return testsAmong(first, told);
}
const VERBS = new Map([
	["test", "tests"],
	["lint", "lint"],
	["deploy", "deploy"]
]);
const WITHOUT_VERBS = new Set([...SEARCHES, ...allOf("plain")]);
function ofVerb(words) {
	if (publishes(words)) return "deploy";
	const [, verb = ""] = coreOf(words);
	return WITHOUT_VERBS.has(nameOf(words)) || !isCheck(words) ? null : VERBS.get(verb) ?? null;
}
// src/workflow/reachable.ts
function reachable(statements) {
	const found = [];
	let depth = 0;
	let dead = null;
	for (const statement of statements) {
		const words = firstWords(statement);
		const [first = ""] = words;
		if (CLOSES.has(first)) depth -= 1;
		if (dead !== null && (depth < dead || depth === dead && BRANCHES.has(first))) dead = null;
		const opening = openingWord(words);
		if (OPENS.has(opening)) depth += 1;
		if (dead === null && opening === "if" && isFalse(words.slice(words.indexOf("if") + 1), statement)) dead = depth;
		if (dead === null && !isShortCut(statement)) found.push(statement);
		if (dead === null && depth === 0 && first === "exit" && !statement.background) return found;
	}
	return found;
}
const OPENS = new Set([
	"if",
	"for",
	"while",
	"until",
	"case",
	"select"
]);
const CLOSES = new Set([
	"fi",
	"done",
	"esac"
]);
const BRANCHES = new Set(["else", "elif"]);
const firstWords = ({ commands: [first] }) => first !== void 0 && "words" in first.command ? first.command.words : [];
const isFalse = (words, { commands }) => commands.length === 1 && words.length === 1 && words[0] === "false";
function isShortCut({ commands }) {
	const [first, ...others] = commands;
	if (first === void 0 || others.length === 0 || !("words" in first.command)) return false;
	const word = first.command.words.length === 1 ? first.command.words[0] : void 0;
	const never = word === "true" || word === ":" ? "||" : word === "false" ? "&&" : null;
	return never !== null && others.every(({ joined }) => joined === never);
}
function endsWellAnyway(statements) {
	return statements.some((statement) => {
		const [first, action = "", ...signals] = coreOf(firstWords(statement));
		const isEnd = signals.some((signal) => /^(?:EXIT|ERR|0)$/.test(signal));
		return first === "trap" && isEnd && /\bexit\s+0\b/.test(action);
	}) ? "trap … exit 0" : null;
}
// src/workflow/other-shells.ts
function judgedByOtherShell(run) {
	const whole = parseShell(run);
	const statements = (whole.complete ? [whole] : run.split("\n").map(parseShell).filter(({ complete }) => complete)).flatMap((part) => part.statements);
	const end = !(statements.flatMap(commandsIn).some(raises) || /\$LASTEXITCODE|%ERRORLEVEL%|\bthrow\b/i.test(run)) && endsWithSuccess(statements.at(-1)) ? "exit 0" : null;
	return reachable(statements).flatMap((statement) => {
		const idiom = end ?? passedOver(statement);
		return commandsIn(statement).filter((words) => isCheck(words) && !isCondition(words)).map((words) => ({
			words,
			hidden: idiom,
			directory: null
		}));
	});
}
const isPowerShell = (shell) => shell === "pwsh" || shell === "powershell";
const UNASKED = "no $LASTEXITCODE";
function judgedByPowerShell(script) {
	const pieces = piecesOf(script).map((each) => {
		const statements = statementsOf(each.piece);
		const asks = /\$(?:LASTEXITCODE|\?)/i.test(each.piece);
		return {
			...each,
			statements,
			asks,
			runs: statements.some(runsProgram)
		};
	});
	const end = endsWithSuccess(pieces.findLast(({ statements }) => statements.length > 0)?.statements.at(-1));
	const stops = /\$PSNativeCommandUseErrorActionPreference\s*=\s*\$true/i.test(script);
	return pieces.flatMap(({ statements, blocks }, at) => {
		const next = pieces.findIndex(({ runs, blocks: theirs }, index) => index > at && runs && isBehind(blocks, theirs));
		const upToNext = pieces.slice(at, next === -1 ? void 0 : next + 1);
		const idiom = stops || upToNext.some(({ asks }) => asks) ? null : end ? "exit 0" : next === -1 ? null : UNASKED;
		return statements.flatMap((statement) => {
			const hidden = idiom ?? passedOver(statement);
			return commandsIn(statement).filter((words) => isCheck(words) && isProgram(words) && !isCondition(words)).map((words) => ({
				words,
				hidden,
				directory: null
			}));
		});
	});
}
const CMDLETS = /^(?:(?:add|clear|convertfrom|convertto|copy|expand|export|foreach|format|get|import|invoke|join|measure|move|new|out|push|pop|read|remove|rename|resolve|select|set|sort|split|start|stop|test|where|write)-[a-z]+|sleep|iex|iwr|gci|sls|%)$/i;
const isCmdlet = (program) => /^[A-Z]\w{0,40}-[A-Z]/.test(program) && CMDLETS.test(program);
function piecesOf(script) {
	const parts = script.replaceAll(/`\r?\n/g, " ").split(/(\n|(?<=[\s)])\{(?=\s|$)|(?<=^|\s)\})/m);
	const pieces = [];
	const open = [];
	let header = "";
	for (const [at, part] of parts.entries()) {
		if (part === "{") open.push(/^(?:for|foreach|while|do|try|finally)\b/i.test(header) ? null : at);
		else if (part === "}") open.pop();
		else if (part !== "\n") pieces.push({
			piece: part,
			blocks: open.filter((each) => each !== null)
		});
		if (part.trim() !== "") header = part.trim();
	}
	return pieces;
}
const isBehind = (blocks, later) => later.every((block, index) => blocks[index] === block);
function statementsOf(piece) {
	if (/^\s*(?:['"]|\d[\d.]*\s*$)/.test(piece)) return [];
	const { statements, complete } = parseShell(piece.replaceAll("\\", "/"));
	return complete ? statements : [];
}
const runsProgram = (statement) => commandsIn(statement).some(isProgram);
const isProgram = (words) => !isHelper([words[0]?.toLowerCase() ?? "", ...words.slice(1)]) && !CMDLETS.test(words[0] ?? "") && !words[0]?.includes("=") && words[1] !== "=" && !/^(?:[A-Z]\w*-[A-Z]|[^\w./~]|\.\w|\$|(?:[Ii]f|[Ee]lse\w*|[Ff]oreach|[Tt]hrow|[Tt]ry|[Cc]atch|[Ff]inally)$)/.test(words[0] ?? "$");
const SUCCESS = /^exit(?: \/b)? 0$/i;
const endsWithSuccess = (statement) => statement !== void 0 && commandsIn(statement).some((words) => SUCCESS.test(words.join(" ")));
function passedOver({ commands }) {
	const last = commands.at(-1);
	if (last?.joined !== "||" || !("words" in last.command)) return null;
	const words = last.command.words;
	return SUCCESS.test(words.join(" ")) || /^(?:echo|ver|true|Write-\w+)$/i.test(words[0] ?? "") ? `|| ${words[0]}` : null;
}
// src/workflow/classify/script.ts
const INSTALLS = anyOf(known("installs"), "i");
function isInstall(command) {
	const own = command.replace(/^sudo /i, "");
	return INSTALLS.test(`${own} `) || INSTALLS.test(own);
}
const installs = (words) => isInstall(words.join(" ")) || isInstall(coreOf(words).join(" "));
function installsOnly(script) {
	const commands = commandsOf(script);
	return commands.length > 0 && commands.every(installs);
}
function onlyFetches(script) {
	return installsOnly(script) && !/(?:^|\s)(?:\.|\.\/\S*|\.\[\S*|-e|--editable)(?:\s|$)/m.test(script);
}
const IDLE = new Set([..."echo printf yes install cat cp mv rm mkdir rmdir ls cd pushd popd export chmod touch ln pwd date sleep tar zip unzip fi done".split(" "), ...allOf("idle")]);
function isIdle(words) {
	const [first, ...others] = coreOf(words);
	if (first === void 0 || isGuard(words)) return true;
	if (publishes(words)) return false;
	if (fetches(first, others)) return true;
	if (isCmdlet(first) && find(tools, first.toLowerCase()) === null) return true;
	return others.length === 1 && /^(?:--version|-V|version)$/.test(others[0]) || IDLE.has(first) && !isCheck(words);
}
const fetches = (program, words) => program === "wget" && !words.includes("--spider") || program === "curl" && words.some((word) => /^-[A-Za-z]{0,12}[oO]$|^--(?:output|remote-name)$/.test(word));
function workOf(script) {
	return commandsWithin(script).filter((words) => !installs(words) && !isIdle(words));
}
// src/workflow/classify-step.ts
const JUDGING = new Set([
	"lint",
	"format",
	"types",
	"security",
	"coverage",
	"tests",
	"build"
]);
const runnerSetUp = /^(?:set up job|initialize containers|pull .+)$/;
const setUpName = /^(?:check ?out|set ?up|setup|install|restore|cache|download|log ?in|configure|prepare|pull|create|fetch|start|stop|kill|wait|clean ?up|use|get|set|determine|resolve|free|enable|initiali[sz]e|compute|calculate|extract|parse|clone|locate|mount|reset|unpack|authenticate|find (?:the )?(?:matching|changed|latest|base|previous)|generate (?:[\w-]{1,40} ){0,4}matrix)\b/;
const checksToo = /\b(?:and|then|&|\+) (?:(?:re-?run|run|execute) )?(?:\S{1,40} )?(?:tests?|testing|lint|check|verify|validate|fail)\b(?! (?:server|servers|data|environment|database|db)\b)|^(?:compute|calculate)\b.*\bcoverage\b/;
const makesProduct = /^create\b.*\b(?:releases?(?! (?:notes|branch|body|message|name))|packages?|installers?|archives?|tarball|zip|dmg|msi|bundles?|binary|binaries|bindist|distributions?|executables?)\b/;
function classifyStep(name, definition = null) {
	const shown = name.toLowerCase().replace(DECORATION, "");
	if (runnerSetUp.test(shown)) return "set-up";
	const action = (definition?.uses ?? actionIn(name)).toLowerCase();
	const ofAction = kindOfAction(action);
	if (ofAction !== null) return ofAction;
	const script = scriptOf(name, definition);
	const work = workOf(script ?? runIn(name));
	const known = strongest(work);
	if (known !== null) return known;
	if (installsOnly(script ?? runIn(name))) return "set-up";
	if (script !== void 0 && work.every(saysNothing)) return idleKind(shown, script);
	const targets = new Set(work.map(kindOfTarget));
	const [target] = targets;
	if (targets.size === 1 && (target === "other" || target === "set-up")) return target;
	if (isSetUpName(shown)) return "set-up";
	const words = isUnnamed(name, definition) ? work.map(spokenOf).join(" ") : shown;
	if (work.length === 1 && isSetUpScript(words.toLowerCase())) return "set-up";
	const isBuild = work.some(builds) || BUILDS.test(action) || makesProduct.test(shown);
	const said = kindOfWords(words.toLowerCase());
	if (said === "tests" && work.length > 0 && work.every(runsNone)) return "other";
	if (said === "deploy" && work.length > 0 && work.every(compiles)) return "build";
	return said ?? (isBuild ? "build" : "other");
}
const DECORATION = /^[^\p{L}\p{N}]+/u;
const isSetUpName = (shown) => setUpName.test(shown) && !makesProduct.test(shown) && !checksToo.test(shown);
const isSetUpScript = (spoken) => !/^setup\.py\b/.test(spoken) && isSetUpName(spoken.replaceAll("-", " "));
function scriptOf(name, definition) {
	const script = definition?.run;
	const [first = "", ...rest] = script?.trim().split("\n") ?? [];
	if (!first.includes("${{") || !isUnnamed(name, definition) || name.includes("${{")) return script;
	return [name.slice(4), ...rest].join("\n");
}
function strongest(work) {
	const kinds = new Set(work.map(kindOfCommand));
	return ORDER.find((kind) => kinds.has(kind)) ?? null;
}
function idleKind(shown, script) {
	if (find(names, shown) === "report" || script.includes("GITHUB_STEP_SUMMARY")) return "report";
	return isSetUpName(shown) ? "set-up" : "other";
}
const isUnnamed = (name, definition) => definition?.run !== void 0 && definition.name === void 0 && name.startsWith("Run ");
function spokenOf(words) {
	const [first = "", ...others] = coreOf(words);
	const plainWords = others.filter((word) => !word.startsWith("-") && !word.includes("/"));
	return [lastSegment(first).replaceAll("_", " "), ...plainWords.slice(0, 3)].join(" ");
}
const kindOfWords = (words) => {
	const said = find(names, words);
	return said === "report" ? said : find(tools, words) ?? said;
};
const BUILDS = wordsPattern([
	...["build", "compile"],
	...allOf(({ does }) => does?.build),
	...[...allOf("compiles"), ...allOf("assembles")]
]);
const COMPILES = wordsPattern(allOf("compiles"));
const compiles = (words) => COMPILES.test(words.join(" ").toLowerCase());
const saysNothing = (words) => !isCheck(words) && !/^(?:curl|wget|source|\.|eval|exec|xargs)$/.test(words[0] ?? "");
const runsNone = (words) => runsNoTests(coreOf(words).join(" "));
const builds = (words) => BUILDS.test(words.join(" ").toLowerCase()) || BUILDS.test(words.filter((word) => !word.startsWith("-")).join(" "));
function classifyName(name) {
	return kindOfWords(name.toLowerCase()) ?? "other";
}
function actionIn(name) {
	return /^Run ([\w.-]+\/[\w./-]+@[\w./-]+)$/.exec(name)?.[1] ?? "";
}
function runIn(name) {
	return name.startsWith("Run ") && actionIn(name) === "" ? name.slice(4) : "";
}
function isSetUpAction(uses) {
	return ownPath(uses) === null && setsUp(uses.toLowerCase());
}
// src/text/wildcard.ts
function fits$1(pieces, value) {
	const [first = "", ...rest] = pieces;
	const last = rest.pop();
	if (last === void 0) return value === first;
	if (value.length < first.length + last.length || !value.startsWith(first) || !value.endsWith(last)) return false;
	const end = value.length - last.length;
	let at = first.length;
	for (const piece of rest) {
		const found = value.indexOf(piece, at);
		if (found === -1 || found + piece.length > end) return false;
		at = found + piece.length;
	}
	return true;
}
function literalLength(pieces) {
	return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
function fromStars(pattern) {
	return pattern.split("*");
}
function fromExpressions(name) {
	const pieces = [];
	let at = 0;
	for (;;) {
		const start = name.indexOf("${{", at);
		const end = start === -1 ? -1 : name.indexOf("}}", start);
		if (end === -1) return [...pieces, name.slice(at)];
		pieces.push(name.slice(at, start));
		at = end + 2;
	}
}
// src/workflow/runner-steps.ts
const OWN = new Set([
	"Set up job",
	"Set up runner",
	"Complete job",
	"Complete runner",
	"Initialize containers",
	"Stop containers"
]);
function isRunnerStep(name, names) {
	if (OWN.has(name)) return true;
	const part = /^(Pre|Post) /.exec(name);
	return part !== null && names.includes(name.slice(part[0].length));
}
// src/workflow/steps.ts
const matchSteps = onceForBoth((reported, defined) => {
	const names = reported.map(({ name }) => name);
	const titles = defined.map(titleOfStep);
	const scores = table(names, titles);
	const matched = new Array(names.length).fill(null);
	for (let i = 0, j = 0; i < names.length && j < titles.length;) {
		const weight = weightOf(names[i], titles[j]);
		if (weight > 0 && scores[i][j] === weight + scores[i + 1][j + 1]) {
			matched[i] = defined[j];
			i += 1;
			j += 1;
		} else if (scores[i][j] === scores[i + 1][j]) i += 1;
		else j += 1;
	}
	return matched;
});
function table(names, titles) {
	const scores = Array.from({ length: names.length + 1 }, () => new Array(titles.length + 1).fill(0));
	for (let i = names.length - 1; i >= 0; i -= 1) for (let j = titles.length - 1; j >= 0; j -= 1) {
		const weight = weightOf(names[i], titles[j]);
		const paired = weight === 0 ? 0 : weight + scores[i + 1][j + 1];
		scores[i][j] = Math.max(paired, scores[i + 1][j], scores[i][j + 1]);
	}
	return scores;
}
function weightOf(name, title) {
	if (!fits$1(title, name)) return 0;
	if (title.length === 1) return 4;
	if (isRunnerStep(name, [])) return 0;
	return literalLength(title) > 0 ? 3 : 2;
}
function titleOfStep(step) {
	return fromExpressions(titleText(step));
}
function titleText(step) {
	if (step.name !== void 0) return step.name;
	const [line = ""] = (step.uses ?? step.run ?? "").trimStart().split("\n");
	return `Run ${line.trimEnd()}`;
}
// src/workflow/marks.ts
const markWords = {
	success: "passed",
	failure: "failed",
	timed_out: "timed out",
	cancelled: "was cancelled",
	skipped: "was skipped",
	neutral: "ended neutral",
	action_required: "waits for an action",
	startup_failure: "could not start",
	stale: "was given up as stale",
	unfinished: "is not finished",
	masked: "passed with a hidden failure"
};
const worstFirst = [
	"startup_failure",
	"failure",
	"timed_out",
	"cancelled",
	"stale",
	"action_required",
	"unfinished",
	"masked",
	"skipped",
	"neutral",
	"success"
];
function worst(marks) {
	return worstFirst.find((mark) => marks.includes(mark)) ?? null;
}
function isFailure(mark) {
	return mark === "failure" || mark === "timed_out" || mark === "startup_failure";
}
// src/facts/checks/words.ts
const listSigns = new Set([
	",",
	"/",
	"&",
	"+",
	"and",
	"or"
]);
const LONGEST = 2e3;
function clauses(text) {
	return text.slice(0, LONGEST).split(/[;:.!?](?=\s|$)|\s[—–-]\s|\s→\s|[()]/).map(words).filter((clause) => clause.length > 0);
}
function words(clause) {
	return clause.split(/(`[^`]*`)/).flatMap((part) => {
		if (!part.startsWith("`")) return tokens(part).map((text) => ({
			text,
			span: null
		}));
		const span = plainWords(part);
		return span.map((text) => ({
			text,
			span: span.join(" ")
		}));
	});
}
function tokens(text) {
	return text.toLowerCase().match(/[\p{L}\p{N}]+|[,/&+]/gu) ?? [];
}
function plainWords(text) {
	return tokens(text).filter((token) => !listSigns.has(token));
}
// src/facts/checks/check-index.ts
const indexChecks = (workflows) => indexOf(workflows.flatMap(checksOf));
const indexAbsent = (absent) => indexOf(absent.map(({ name }) => ({
	kind: "workflow",
	name,
	workflow: name,
	words: plainWords(name),
	mark: "unfinished",
	hides: false,
	judges: true,
	failedJobIds: []
})));
function indexOf(checks) {
	const byFirstWord = groupedBy(checks.filter(({ words }) => words.length > 0), ({ words }) => words[0]);
	const larger = checks.filter(({ kind }) => kind !== "step");
	return {
		checks,
		byFirstWord,
		vocabulary: new Set(larger.flatMap(({ words }) => words))
	};
}
function withoutLeg(job) {
	const leg = job.indexOf(" (");
	return leg > 0 && job.endsWith(")") ? job.slice(0, leg) : job;
}
function checksOf(rows) {
	const { workflow } = rows;
	const made = (kind, name, mark, failedJobIds, step = null) => ({
		kind,
		hides: step?.required === "informational",
		judges: step === null || JUDGING.has(step.kind) && step.required !== "always",
		name,
		workflow,
		mark,
		failedJobIds,
		words: plainWords(kind === "job" ? withoutLeg(name) : name)
	});
	return [made("workflow", workflow, rows.mark === "success" && rows.jobs.some((job) => provenMark(job) === "masked") ? "masked" : rows.mark, rows.jobs.flatMap(failedId)), ...rows.jobs.flatMap((job) => [made("job", job.name, provenMark(job), failedId(job)), ...job.steps.filter(({ byRunner }) => !byRunner).map((step) => made("step", step.name, step.mark, failedId(job), step))])];
}
function provenMark({ mark, steps }) {
	const hides = steps.some((step) => step.mark === "masked" && step.required !== "always");
	return mark === "success" && hides ? "masked" : mark;
}
const failedId = ({ id, mark }) => isFailure(mark) ? [id] : [];
// src/workflow/jobs.ts
function markOf(status, conclusion) {
	return status === "completed" && conclusion ? conclusion : "unfinished";
}
function currentJobs(run) {
	return jobHistories(run).map(({ job }) => job);
}
const jobHistories = onceFor((run) => {
	const attempts = [...new Set(run.jobs.map((job) => job.attempt))].sort((a, b) => a - b);
	const histories = [];
	for (const attempt of attempts) {
		const known = groupedBy(histories, ({ job }) => job.name);
		const jobs = run.jobs.filter((job) => job.attempt === attempt);
		for (const [name, group] of groupedBy(jobs, (job) => job.name)) rerun(histories, known.get(name) ?? [], group);
	}
	return withoutUnexpanded(histories);
});
function rerun(histories, known, group) {
	const replaced = group.length < known.length ? [...known.filter(failed), ...known.filter((history) => !failed(history))] : known;
	group.forEach((job, index) => {
		const history = replaced[index];
		if (history === void 0) histories.push({
			job,
			earlier: []
		});
		else {
			history.earlier.push(history.job);
			history.job = job;
		}
	});
}
const failed = ({ job }) => job.conclusion !== "success";
function withoutUnexpanded(histories) {
	return histories.filter(({ job }) => job.conclusion !== "skipped" || !histories.some((other) => other.job.attempt > job.attempt && isLegOf(other.job.name, job.name)));
}
function isLegOf(name, bare) {
	const expression = bare.indexOf("${{");
	if (expression === -1) return name.startsWith(`${bare} (`);
	return expression > 0 && name.startsWith(bare.slice(0, expression));
}
function countedRuns(runs) {
	const groups = groupedBy(runs, workflowAndEvent);
	return runs.filter((run) => !supersededBy(run, groups.get(workflowAndEvent(run)) ?? []));
}
const workflowAndEvent = ({ workflowId, event }) => `${workflowId} ${event}`;
function olderRuns(run, runs) {
	return runs.filter((other) => sameCheck(other, run) && isNewer(run, other)).sort((a, b) => a.number - b.number);
}
function supersededBy(run, runs) {
	return runs.some((other) => sameCheck(other, run) && isNewer(other, run));
}
const sameCheck = (a, b) => a.workflowId === b.workflowId && a.event === b.event && !areOfTwoPullRequests(a, b);
function areOfTwoPullRequests(a, b) {
	if (a.pullRequests.length === 0 || b.pullRequests.length === 0) return false;
	const both = a.pullRequests.filter((number) => b.pullRequests.includes(number));
	return both.length === 0 || both.length > 1 && isOfPullRequest(a) && a.headBranch !== b.headBranch;
}
const isOfPullRequest = ({ event, headBranch }) => event === "pull_request" || event === "pull_request_target" || headBranch?.startsWith("refs/pull/") === true;
const isNewer = (a, b) => a.number > b.number || a.number === b.number && a.id > b.id;
// src/facts/workflows/kinds.ts
function kindOfStep({ config }, place, name, definition) {
	const { signals } = config;
	const names = [name, `${place.path} / ${name}`];
	const known = signals && configured(signals, [...names, ...toolsOf(definition)], definition?.run);
	if (known) return known;
	const kind = definition === null ? byNameIn(config, name) : byDefinition(definition, name);
	return kind === "other" && signals && configured(signals, placeNames(place)) || kind;
}
const byNameIn = onceForText((_config, name) => classifyStep(name));
const byDefinition = onceForText((definition, name) => classifyStep(name, definition));
function kindOfJob({ config }, place) {
	return config.signals && configured(config.signals, placeNames(place)) || classifyName(place.job);
}
const placeNames = ({ job, path }) => [
	job,
	path,
	withoutLeg(job),
	withoutLeg(path)
];
function toolsOf(definition) {
	const [action = ""] = (definition?.uses ?? "").split("@");
	return [action, ...commandsOf(definition?.run ?? "").map(toolOf)];
}
const meansStep = (name, definition) => meant(toolsOf(definition), definition.run ?? "")(name.trim().toLowerCase());
function configured(signals, names, script = "") {
	const isMeant = meant(names, script);
	let best = null;
	for (const [kind, patterns] of Object.entries(signals)) for (const pattern of patterns) {
		const weight = literalLength(fromStars(pattern.trim()));
		if (weight > (best?.weight ?? 0) && isMeant(pattern.trim().toLowerCase())) best = {
			kind,
			weight
		};
	}
	return best?.kind ?? null;
}
function meant(names, script) {
	const whole = names.map((name) => name.toLowerCase());
	const commands = commandsOf(script).map((words) => `${coreOf(words).join(" ")} `.toLowerCase());
	return (pattern) => whole.some((name) => fits$1(fromStars(pattern), name)) || commands.some((command) => fits$1(fromStars(`${pattern} *`), command));
}
const NO_TESTS = [
	"lint",
	"format",
	"types",
	"security",
	"deploy",
	"report",
	"set-up"
];
const mayTest = (kind) => !NO_TESTS.includes(kind);
// src/diff/codeowners.ts
const LARGEST_FILE = 3e6;
const MOST_RULES = 2e4;
const LONGEST_PATTERN = 1e3;
const MOST_OWNERS = 20;
const OWNER = /^(?:@[\w-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,200})$/;
function parseCodeowners(text) {
	if (text.length > LARGEST_FILE) return [];
	const rules = [];
	for (const line of text.replace(/^\ufeff/, "").split(/\r?\n/)) {
		const rule = parseLine(line);
		if (rule !== null) rules.push(rule);
		within$1(rules.length, MOST_RULES, "lines");
	}
	return rules;
}
function parseLine(line) {
	if (line.length > LONGEST_PATTERN * 4) return null;
	const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
	const comment = words.findIndex((word) => word.startsWith("#"));
	const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
	if (pattern === void 0 || pattern.length > LONGEST_PATTERN || /^!|^\\#|[[\]]/.test(pattern)) return null;
	if (!owners.every((owner) => OWNER.test(owner))) return null;
	return {
		pattern: pattern.replace(/\\(\s)/g, "$1"),
		owners: owners.slice(0, MOST_OWNERS)
	};
}
function ownerFinder(rules, most = Number.POSITIVE_INFINITY) {
	let tried = 0;
	const tests = rules.map(({ pattern }) => patternTest(pattern));
	const rooted = groupedBy(rules.keys(), (index) => topOf(rules[index].pattern));
	const floating = rooted.get(null) ?? [];
	const last = (indexes, path) => indexes.findLast((index) => {
		tried += 1;
		within$1(tried, most, "patterns to try");
		return tests[index](path);
	}) ?? -1;
	return (path) => {
		const own = rooted.get(path.split("/")[0] ?? "") ?? [];
		return rules[Math.max(last(own, path), last(floating, path))] ?? null;
	};
}
function topOf(pattern) {
	const [first = "", ...rest] = pattern.replace(/^\//, "").split("/");
	return !pattern.startsWith("/") && rest.join("") === "" || /[*?\\]/.test(first) ? null : first;
}
function patternTest(pattern) {
	const units = segmentsOf(pattern)?.map(segmentUnit);
	return units === void 0 ? () => false : (path) => fits(units, path.split("/"));
}
function segmentsOf(pattern) {
	if (pattern === "/" || pattern === "" || pattern.includes("***")) return null;
	const given = pattern.split("/");
	const isRooted = given[0] === "";
	const named = isRooted ? given.slice(1) : given;
	const segments = !isRooted && (named.length === 1 || named.length === 2 && named[1] === "") && named[0] !== "**" ? ["**", ...named] : named;
	return [...segments.slice(0, -1), ...ending(segments.at(-1) ?? "")];
}
function ending(last) {
	if (last === "" || last === "**") return ["**", "*"];
	return last === "*" ? ["*"] : [last, "**"];
}
function segmentUnit(segment) {
	if (segment === "**") return "star";
	if (segment === "*") return () => true;
	if (!/[*?\\]/.test(segment)) return (name) => name === segment;
	const units = Array.from(segment.matchAll(/\\?./gsu), ([char]) => characterUnit(char));
	return (name) => fits(units, [...name]);
}
function characterUnit(written) {
	if (/^\*+$/.test(written)) return "star";
	if (written === "?") return () => true;
	const char = written.length > 1 && written.startsWith("\\") ? written.slice(1) : written;
	return (given) => given === char;
}
function fits(units, items) {
	let unit = 0;
	let star = -1;
	let taken = 0;
	for (let at = 0; at < items.length;) {
		const wanted = units[unit];
		if (wanted === "star") {
			star = unit;
			taken = at;
			unit += 1;
		} else if (wanted?.(items[at]) === true) {
			unit += 1;
			at += 1;
		} else if (star >= 0) {
			unit = star + 1;
			taken += 1;
			at = taken;
		} else return false;
	}
	return units.slice(unit).every((rest) => rest === "star");
}
// src/evidence/view.ts
function viewOf(runs) {
	return new Map(runs.map((run) => [run.id, {
		attempt: run.attempt,
		finished: run.status === "completed"
	}]));
}
function compareViews(a, b) {
	const differences = [...new Set([...a.keys(), ...b.keys()])].map((id) => rank(a.get(id)) - rank(b.get(id)));
	const more = differences.some((difference) => difference > 0);
	const less = differences.some((difference) => difference < 0);
	if (more && less) return "mixed";
	if (more) return "more";
	return less ? "less" : "same";
}
function rank(runView) {
	return runView ? runView.attempt * 2 + Number(runView.finished) : -1;
}
function encodeView(view) {
	const sights = [...view].sort(([a], [b]) => a - b);
	if (sights.length === 0) return "none";
	return sights.map(([id, { attempt, finished }]) => `${id}:${attempt}${finished ? "" : "?"}`).join(",");
}
function decodeView(text) {
	if (text === "none") return new Map();
	const view = new Map();
	for (const word of text.split(",")) {
		const match = /^(\d{1,16}):(\d{1,6})(\??)$/.exec(word);
		if (!match) return null;
		view.set(Number(match[1]), {
			attempt: Number(match[2]),
			finished: match[3] === ""
		});
	}
	return view;
}
// src/evidence/marker.ts
function commentMarker({ headSha, view }) {
	return `<!-- docket head=${headSha} view=${encodeView(view)} -->`;
}
function parseMarker(body) {
	const line = body.split("\n", 1)[0]?.trimEnd() ?? "";
	const match = /^<!-- docket head=([0-9a-f]{40}) view=(\S*) -->$/.exec(line);
	if (!match?.[1]) return null;
	return {
		headSha: match[1],
		view: decodeView(match[2] ?? "") ?? new Map()
	};
}
const waitsMarker = (why) => `<!-- docket waits=${why.replaceAll(" ", "-")} -->`;
function toldWaiting(body, why) {
	return body.replaceAll("\r\n", "\n").trimEnd().endsWith(`\n${waitsMarker(why)}`);
}
const statusContext = "docket/verdict";
const checkRunName = "Docket";
const checkRunId = "docket/verdict";
// src/facts/checks/requiredness.ts
const ACTIONS_APP = 15368;
const INFORMATIONAL_EVENTS = new Set(["workflow_dispatch", "dynamic"]);
function requiredFrom(evidence) {
	if (evidence.rules === null || evidence.rules.state === "unreadable") return "unreadable";
	return requiredChecks(evidence).length > 0 || requiredWorkflows(evidence).length > 0 ? "rules" : "none";
}
function requiredJob(evidence, run, job, tolerance) {
	const configured = byConfig(evidence, [job.name, `${run.workflow} / ${job.name}`]);
	if (configured !== null) return configured;
	if (isEnforcedByRules(evidence, job.name, run)) return "yes";
	if (INFORMATIONAL_EVENTS.has(run.event) || isTolerated(run, job, tolerance)) return "informational";
	return {
		rules: "no",
		none: "yes",
		unreadable: "unknown"
	}[requiredFrom(evidence)];
}
function requiredOther(evidence, check) {
	const configured = byConfig(evidence, [check.name]);
	if (configured !== null) return configured;
	if (isNamed(evidence, check.name, check.app?.id ?? null)) return "yes";
	return {
		rules: "no",
		none: "informational",
		unreadable: "unknown"
	}[requiredFrom(evidence)];
}
function foreignChecks({ otherChecks }) {
	return otherChecks.filter(({ name }) => name !== statusContext);
}
function byConfig(evidence, names) {
	const { checks = [], informational = [] } = evidence.config.required ?? {};
	const named = (patterns) => patterns.some((pattern) => matchesAny(pattern, names));
	if (named(checks)) return "yes";
	return named(informational) ? "informational" : null;
}
function matchesAny(pattern, names) {
	return names.some((name) => fits$1(fromStars(pattern), name));
}
function isEnforcedByRules(evidence, name, run) {
	if (run === null) return isNamed(evidence, name, null);
	return isNamed(evidence, name, 15368) || isRequiredWorkflow(evidence, run);
}
function isNamed(evidence, name, app) {
	return requiredChecks(evidence).some((check) => check.name === name && reportableBy(check, app));
}
function reportableBy(check, app) {
	return check.appId === null || app === null || check.appId === app;
}
const requiredChecks = onceFor(({ rules, runs }) => {
	const own = new Set([...ownChecks({ runs }), ...runs.map(({ ownJob }) => ownJob)]);
	return (rules?.checks ?? []).filter(({ name }) => !own.has(name));
});
function ownChecks({ runs }) {
	return runs.some(({ jobs }) => jobs.some(({ name }) => name === "Docket")) ? [statusContext] : [statusContext, checkRunName];
}
function requiredWorkflows(evidence) {
	return evidence.rules?.workflows ?? [];
}
function isRequiredWorkflow(evidence, run) {
	const demanded = requiredWorkflows(evidence);
	if (run.path === null) return demanded.length > 0 && run.event !== "dynamic";
	return demanded.some(({ path }) => path === run.path);
}
function isTolerated(run, job, tolerance) {
	if (typeof tolerance !== "string") return tolerance === true;
	return run.conclusion === "success" && (job.conclusion === "failure" || job.conclusion === "timed_out");
}
// src/facts/workflows/configured-names.ts
const REQUIRED = "required.checks";
function unmatchedNames(evidence) {
	return configuredNames(evidence).filter(({ key, means }) => means.length === 0 && key !== REQUIRED);
}
function configuredNames(evidence) {
	const { required, purposes = {}, signals = {}, invariants = [] } = evidence.config;
	if ((required ?? evidence.config.purposes ?? evidence.config.signals) === void 0 && invariants.length === 0) return [];
	const known = knownNames(evidence);
	const jobs = (name) => shownOf(known.jobs, name);
	const any = (name) => [...jobs(name), ...shownOf(known.steps, name)];
	const anyOrTool = (name) => {
		const found = any(name);
		return found.length > 0 ? found : stepsOfTool(known.definitions, name);
	};
	const all = (key, names, meaning) => names.map((name) => ({
		key,
		name,
		means: [...new Set(meaning(name))]
	}));
	return [
		...all(REQUIRED, required?.checks ?? [], jobs),
		...all("required.informational", required?.informational ?? [], jobs),
		...all("purposes", Object.keys(purposes), any),
		...invariants.flatMap(({ name, checks = [] }) => all(`invariants (${name})`, checks, jobs)),
		...Object.entries(signals).flatMap(([kind, names = []]) => all(`signals.${kind}`, names, anyOrTool))
	];
}
const shownOf = (known, name) => known.filter((one) => goesWith(one, name)).flatMap(({ shown }) => shown);
function knownNames(evidence) {
	const jobs = foreignChecks(evidence).map(({ name }) => ({
		name,
		shown: [name],
		next: []
	}));
	const steps = [];
	const add = (workflow, job, titles, next) => {
		const shown = `${workflow} / ${job}`;
		jobs.push({
			name: workflow,
			shown: [workflow],
			next: []
		});
		jobs.push(...[job, shown].map((name) => ({
			name,
			shown: [shown],
			next
		})));
		for (const title of titles) {
			const whole = `${shown} / ${title}`;
			steps.push(...[title, whole].map((name) => ({
				name,
				shown: [whole],
				next: []
			})));
		}
	};
	for (const run of evidence.runs) for (const job of currentJobs(run)) add(run.workflow, job.name, job.steps.map(({ name }) => name), []);
	const definitions = evidence.workflows.flatMap(({ path, head }) => (head?.jobs ?? []).map((job) => ({
		workflow: head?.name ?? path,
		job
	})));
	for (const { workflow, job } of definitions) add(workflow, job.name ?? job.id, job.steps.map(titleText), nextOf(job));
	return {
		jobs: distinct(jobs),
		steps: distinct(steps),
		definitions: definitions.flatMap(({ workflow, job }) => job.steps.map((step) => ({
			shown: `${workflow} / ${job.name ?? job.id} / ${titleText(step)}`,
			step
		})))
	};
}
function distinct(names) {
	const byName = new Map();
	for (const one of names) {
		const name = one.name.toLowerCase();
		const key = JSON.stringify([name, one.next]);
		const known = byName.get(key);
		if (known === void 0) byName.set(key, {
			...one,
			name,
			shown: [...one.shown]
		});
		else known.shown.push(...one.shown);
	}
	return [...byName.values()];
}
const nextOf = ({ matrix, uses }) => [...matrix === void 0 ? [] : [" ("], ...uses === void 0 ? [] : [" / "]];
function goesWith({ name, next }, configured) {
	const pattern = configured.trim().toLowerCase();
	if (matchesAny(pattern, [name])) return true;
	const shown = fromExpressions(name);
	if (shown.length > 1 && mayMeet(shown, fromStars(pattern))) return true;
	return next.some((sign) => fits$1(fromStars(`${name}${sign}*`), pattern));
}
function mayMeet(one, other) {
	if (other.length === 1) return fits$1(one, other[0] ?? "");
	const [first = "", last = ""] = [one[0], one.at(-1)];
	const [begin = "", end = ""] = [other[0], other.at(-1)];
	return (first.startsWith(begin) || begin.startsWith(first)) && (last.endsWith(end) || end.endsWith(last));
}
const stepsOfTool = (definitions, name) => definitions.filter(({ step }) => meansStep(name, step)).map(({ shown }) => shown);
export { classifyStep as $, parseConfig as $t, currentJobs as A, isCheck as At, plainWords as B, tokens$1 as Bt, viewOf as C, nameOf as Ct, kindOfStep as D, commandsOf as Dt, kindOfJob as E, commandsIn as Et, indexAbsent as F, toolOf as Ft, titleText as G, hasKnownExtension as Gt, markWords as H, tools as Ht, indexChecks as I, wordsIn as It, fromExpressions as J, isWorkflowFile as Jt, isRunnerStep as K, isAside as Kt, withoutLeg as L, caseDepth as Lt, markOf as M, raises as Mt, olderRuns as N, scriptWithin as Nt, mayTest as O, commandsWithin as Ot, supersededBy as P, titleOf as Pt, classifyName as Q, lastSegment as Qt, clauses as R, openingWord as Rt, compareViews as S, lostOneByOne as St, parseCodeowners as T, kindOfAction as Tt, worst as U, PROGRAMS as Ut, isFailure as V, find as Vt, matchSteps as W, extensionOf as Wt, literalLength as X, testFolders as Xt, fromStars as Y, kindOf as Yt, JUDGING as Z, folderOf as Zt, commentMarker as _, handsOn as _t, isEnforcedByRules as a, judgedByOtherShell as at, toldWaiting as b, knownOf as bt, ownChecks as c, CLOSES as ct, requiredFrom as d, reachable as dt, UNCOMPILED as en, isSetUpAction as et, requiredJob as f, kindOfCommand as ft, checkRunName as g, kindOfTarget as gt, checkRunId as h, kindOfScript as ht, foreignChecks as i, isPowerShell as it, jobHistories as j, isCondition as jt, countedRuns as k, coreOf as kt, reportableBy as l, OPENS as lt, requiredWorkflows as m, testsAmong as mt, unmatchedNames as n, workOf as nt, isRequiredWorkflow as o, judgedByPowerShell as ot, requiredOther as p, runsNoTests as pt, fits$1 as q, isManifest as qt, ACTIONS_APP as r, UNASKED as rt, matchesAny as s, BRANCHES as st, configuredNames as t, onlyFetches as tt, requiredChecks as u, endsWellAnyway as ut, parseMarker as v, isFailure$1 as vt, ownerFinder as w, onlySelects as wt, waitsMarker as x, lostByAll as xt, statusContext as y, judgesAtEnd as yt, listSigns as z, parseShell as zt };
