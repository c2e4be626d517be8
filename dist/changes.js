import { o as __toESM } from "./rolldown-runtime.js";
import { $ as fullName, Ft as oneLine, Lt as trimmedOf, Nt as endTrimmedOf, c as withoutBraces, jt as redactAll, kt as maskedLine, u as onceFor } from "./start.js";
import { C as BUDGET, f as isMapping, h as readJson, x as TooMuch } from "./decision.js";
import { L as tomlValues, R as yamlValues, r as parseWorkflow, z as readIni } from "./workflows.js";
import { Kt as isAside, Qt as lastSegment, Wt as extensionOf, Yt as kindOf$2, Zt as folderOf, qt as isManifest } from "./settings.js";
import { $n as sameAs, An as ABOUT_TESTS$1, Bn as namesIn, Cn as hashOfCase, Dn as skipWords, Fn as collectNames, Gn as programsIn, Hn as subjectOrFolder, In as compoundNames, Jn as strictnessIn, Ln as keyOf$5, Mn as TEST_SIGNS, Nn as ASSERTS_IN_LINE, Pn as argumentsIn$1, Qn as meaningIn, Rn as lastPart, Sn as gatesIn, Tn as splitHashes, Un as subjectWords, Vn as saidIn$1, Wn as wordsOf$2, Xn as isConfiguration, Yn as configuredTools, Zn as isWritten, ar as isGenerated, bn as GATE_FILES, cn as ownLines, cr as testsIn, dn as isPlaceholder, dr as indentOf, er as holdsTests$1, fn as joined, fr as levelOf, gn as unwrapped$1, hn as planText, ir as isRenamedAway, jn as BEGINS_TESTS, ln as statementsAmong, lr as UNWRITTEN, mn as planLines, nr as isCompiled, or as definitionsIn, pn as plainText$1, pr as shownOn, qn as tasksOf, rr as isNamedTest, sr as endingOf, tr as isAboutTests, un as gfmFromMarkdown, ur as hunksOf, xn as readGates, yn as byText, zn as messageWords } from "./judging.js";
import { h as groupedByEach, m as groupedBy, p as XmlDocument } from "./formats.js";
import { A as asciiAlpha, B as combineExtensions, D as resolveAll, E as blankLine, F as markdownLineEndingOrSpace, I as markdownSpace, L as unicodePunctuation, M as asciiControl, O as classifyCharacter, P as markdownLineEnding, R as unicodeWhitespace, S as fromMarkdown, V as splice, j as asciiAlphanumeric, k as factorySpace, z as normalizeIdentifier } from "./markdown.js";
// src/diff/blocks.ts
function blocksOf(kind, lines, fromStart) {
	switch (kind) {
		case "c": return cComments(lines);
		case "c and backticks": {
			const comments = cComments(lines);
			const templates = backticks(lines);
			return (line) => comments(line) === "text" ? "text" : templates(line);
		}
		case "python": return tripleQuotes(lines, fromStart);
		case "ruby": return delimited(/^=begin\b/, /^=end\b/);
		case "none": return () => "code";
	}
}
function delimited(open, close) {
	let inside = false;
	return (line) => {
		if (inside) {
			inside = !close.test(line);
			return "text";
		}
		inside = open.test(line);
		return inside ? "text" : "code";
	};
}
function cComments(lines) {
	const first = lines.find((line) => opensComment(line) || closesComment(line) || line.startsWith("/*"));
	let inside = first?.includes("*/") === true && !first.includes("/*");
	return (line) => {
		if (inside) {
			inside = !line.includes("*/");
			return "text";
		}
		inside = opensComment(line);
		return line.startsWith("/*") || /^\*(?:\s|\/|$)/.test(line) ? "text" : "code";
	};
}
const closesComment = (line) => /^[^"'`]{0,500}(?<![.)\]\\]|\\\w)\*\//.test(line);
function opensComment(line) {
	const open = line.lastIndexOf("/*");
	if (open < 0 || line.includes("*/", open) || !/(?:^\{?|\s)$/.test(line.slice(0, open))) return false;
	return line.slice(0, open).split(/["'`]/).length % 2 === 1 && !line.slice(0, open).includes("//");
}
const ticks = (line) => line.replace(/\\./g, "").split("`").length - 1;
function backticks(lines) {
	const isPaired = lines.reduce((sum, line) => sum + ticks(line), 0) % 2 === 0;
	let inside = false;
	return (line) => {
		const was = inside;
		if (isPaired && ticks(line) % 2 === 1) inside = !inside;
		return was ? "text" : "code";
	};
}
const TRIPLE = /"""|'''/g;
function tripleQuotes(lines, fromStart) {
	let open = beginsInside(lines, fromStart);
	return (line) => {
		const was = open;
		for (const [quotes] of line.matchAll(TRIPLE)) if (open === null) open = quotes;
		else if (open === quotes) open = null;
		return was === null && !/^[rRbBuUfF]{0,2}(?:"""|''')/.test(line) ? "code" : "text";
	};
}
function beginsInside(lines, fromStart) {
	const index = lines.findIndex((line) => line.includes("\"\"\"") || line.includes("'''"));
	const line = lines[index];
	if (fromStart || line === void 0) return null;
	const found = Array.from(line.matchAll(TRIPLE));
	const quotes = found[0]?.[0] ?? "";
	const before = line.slice(0, found[0]?.index).trimEnd();
	if (found.length % 2 === 0) return null;
	if (before !== "") return /(?:[=(,[{:+%]|\breturn|\b[rRbBuUfF]{1,2}|^@\w{1,60}|~[A-Za-z])$/.test(before) ? null : quotes;
	const behind = line.slice(quotes.length).trimStart();
	if (behind !== "") return /^[)\],;.%]/.test(behind) ? quotes : null;
	const previous = (lines.slice(0, index).findLast((other) => other !== "") ?? "").replace(/ +# .*$/, "");
	const all = lines.reduce((sum, other) => sum + Array.from(other.matchAll(TRIPLE)).length, 0);
	if (previous.endsWith("{") && all % 2 === 0) return null;
	return /(?:[=(,[:+]|\breturn|^\/\/.*)$/.test(previous) ? null : quotes;
}
// src/diff/definitions/code.ts
const CONTAINERS = new Set([
	"class",
	"interface",
	"struct",
	"enum",
	"trait",
	"impl",
	"object",
	"module",
	"record",
	"union",
	"namespace"
]);
const isContainer = (kind) => CONTAINERS.has(kind);
function readCode(hunk, language, level, ledger) {
	const sides = {
		old: sideOf$4("old", hunk, language, level),
		new: sideOf$4("new", hunk, language, level)
	};
	for (const line of hunk.lines) for (const name of ["old", "new"]) if (shownOn(name, line)) readLine$2(sides[name], line, language, level, ledger);
}
function sideOf$4(name, hunk, language, level) {
	const lines = hunk.lines.filter((line) => shownOn(name, line)).map(({ text }) => text.trim());
	return {
		open: hunk.fromStart ? [] : headerOf$1(hunk, language, level),
		blocks: blocksOf(language.blocks, lines, hunk.fromStart),
		decorated: false
	};
}
function headerOf$1({ context, lines }, language, level) {
	const line = context.trim();
	const firstIndent = indentOf(lines.find(({ text }) => text.trim() !== "")?.text ?? "");
	if (line === "" || isComment(line, language)) return [];
	const found = language.recognize(line, {
		parent: null,
		top: true,
		header: true
	});
	if (found === null || found.name === "") return [];
	const isMember = found.member === true || found.kind === "method";
	const indent = language.stripsHeader && isMember ? level : indentOf(context);
	if (language.stripsHeader && isContainer(found.kind) && firstIndent > indent + level) return [];
	return [{
		...found,
		indent,
		path: found.name,
		header: true
	}];
}
function readLine$2(side, { side: sign, text }, language, level, ledger) {
	const line = text.trim();
	if (line === "") return;
	if (!(side.blocks(line) === "code" && !isComment(line, language))) {
		if (sign !== "both") touch(side.open, ledger, (open) => isBody(open, text));
		return;
	}
	const indent = indentOf(text);
	close(side.open, line, indent, language);
	if (isDecorator(line)) {
		side.decorated = side.decorated || sign !== "both";
		return;
	}
	const found = recognize(side.open, line, indent, language, level);
	if (found !== null) enter(side, found, indent, sign, ledger);
	else if (sign !== "both" && /\w/.test(line) && line !== "end") touch(side.open, ledger, () => true);
	side.decorated = false;
}
const isComment = (line, { lineComments }) => lineComments.some((mark) => line.startsWith(mark)) && !/^#\s*define\b|^#\[/.test(line);
const isDecorator = (line) => /^(?:@[A-Za-z]|#!?\[|\[[A-Z][\w(,.\s"=]*\)?\]$)/.test(line) && !/^@interface\b/.test(line);
const isBody = ({ kind, indent }, text) => !isContainer(kind) && indentOf(text) > indent;
function close(open, line, indent, language) {
	const goesOn = /^[)\]}{]/.test(line) || language.continues?.test(line) === true;
	for (let last = open.at(-1); last !== void 0 && last.indent >= indent; last = open.at(-1)) {
		if (goesOn && last.indent === indent) return;
		open.pop();
	}
}
function recognize(open, line, indent, language, level) {
	const inner = open.at(-1);
	if (inner !== void 0 && !isContainer(inner.kind)) return sibling(open, inner, line, indent, language, level);
	if (indent - (inner?.indent ?? 0) > level) return null;
	return language.recognize(line, placeOf$1(open, indent));
}
function sibling(open, inner, line, indent, language, level) {
	if (!inner.header || isContainer(inner.kind) || indent === 0) return null;
	const found = language.recognize(line, {
		parent: null,
		top: false,
		header: false
	});
	if (!(found?.member === true || !language.nests && found !== null && /^(?:function|method|class)$/.test(found.kind)) || language.nests && indent > level) return null;
	open.pop();
	return found;
}
function placeOf$1(open, indent) {
	const parent = open.findLast(({ name, kind }) => isContainer(kind) && name !== "");
	const top = indent === 0 || open.at(-1)?.kind === "namespace";
	return {
		parent: parent ?? null,
		top,
		header: false
	};
}
function enter(side, found, indent, sign, ledger) {
	const around = side.open.findLast(({ name, kind }) => isContainer(kind) && name !== "");
	const path = around === void 0 || found.name === "" || found.kind === "macro" ? found.name : `${around.path}.${found.name}`;
	side.open.push({
		...found,
		indent,
		path,
		header: false
	});
	if (found.unlisted === true) return;
	if (sign !== "both") ledger.note(path, found.kind, sign === "new" ? "added" : "removed");
	else if (side.decorated) ledger.note(path, found.kind, "touched");
}
function touch(open, ledger, counts) {
	const nearest = open.findLast(({ unlisted }) => unlisted !== true);
	if (nearest !== void 0 && nearest === open.at(-1) && counts(nearest)) ledger.note(nearest.path, nearest.kind, "touched");
}
// src/diff/definitions/ledger.ts
const MOST_DEFINITIONS = 50;
const LONGEST_NAME$3 = 120;
function newLedger() {
	const entries = new Map();
	return {
		note(name, kind, what) {
			const entry = entries.get(name) ?? {
				name,
				kind,
				added: false,
				removed: false
			};
			if (what !== "touched") entry[what] = true;
			if (what === "added") entry.kind = kind;
			entries.set(name, entry);
		},
		definitions: () => {
			const all = Array.from(entries.values());
			const [whole, parts] = [all.filter(({ kind }) => kind !== "field"), all.filter(({ kind }) => kind === "field")];
			const kept = new Set([...whole, ...parts].slice(0, MOST_DEFINITIONS));
			return all.filter((entry) => kept.has(entry)).map(definition);
		}
	};
}
function definition({ name, kind, added, removed }) {
	const change = added === removed ? "changed" : added ? "added" : "removed";
	return {
		name: oneLine(name, LONGEST_NAME$3),
		kind,
		change
	};
}
// src/diff/definitions/markdown.ts
const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})(.*)$/;
function readMarkdown(hunk, ledger) {
	const sides = {
		old: sideOf$3(hunk, "old"),
		new: sideOf$3(hunk, "new")
	};
	for (const line of hunk.lines) for (const name of ["old", "new"]) if (shownOn(name, line)) readLine$1(sides[name], line, ledger);
}
function sideOf$3(hunk, name) {
	const lines = hunk.lines.filter((line) => shownOn(name, line));
	return {
		section: hunk.fromStart ? null : headingOf$1(hunk.context),
		fenced: beginsInFence(lines.map(({ text }) => text))
	};
}
function readLine$1(side, { side: sign, text }, ledger) {
	const isFence = FENCE.test(text);
	const heading = side.fenced || isFence ? null : headingOf$1(text);
	if (isFence) side.fenced = !side.fenced;
	side.section = heading ?? side.section;
	if (sign === "both" || text.trim() === "" || side.section === null) return;
	ledger.note(side.section, "section", heading === null ? "touched" : sign === "new" ? "added" : "removed");
}
function headingOf$1(line) {
	return withoutTargets((HEADING.exec(line)?.[2]?.trim() ?? "").replace(/(?:^|\s)#+$/, "")).trim() || null;
}
function withoutTargets(heading) {
	return heading.replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, "").replace(/\[([^[\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1");
}
function beginsInFence(lines) {
	const fences = lines.flatMap((line) => FENCE.exec(line)?.[1]?.trim() ?? []);
	return fences.length % 2 === 1 && fences[0] === "";
}
// src/diff/definitions/yaml.ts
const KEY = /^\s*(?:"([^"]+)"|'([^']+)'|([A-Za-z_][\w./-]*))\s*:(?:\s|$)/;
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
const JOB_KEYS = /^(?:name|needs|if|runs-on|permissions|environment|concurrency|outputs|env|defaults|steps|timeout-minutes|strategy|matrix|continue-on-error|container|services|uses|with|secrets|include|exclude|fail-fast)$/;
const USUAL_INDENT = 2;
function readYaml(hunk, path, ledger) {
	const isWorkflow = WORKFLOW.test(path);
	const sides = {
		old: sideOf$2(hunk),
		new: sideOf$2(hunk)
	};
	for (const line of hunk.lines) for (const name of ["old", "new"]) if (shownOn(name, line)) readLine(sides[name], line, isWorkflow, ledger);
}
function sideOf$2(hunk) {
	return {
		key: hunk.fromStart ? null : keyOf$4(hunk.context),
		job: null,
		jobIndent: USUAL_INDENT
	};
}
function readLine(side, { side: sign, text }, isWorkflow, ledger) {
	if (text.trim() === "" || /^\s*#/.test(text)) return;
	const what = sign === "both" ? null : sign === "new" ? "added" : "removed";
	const indent = indentOf(text);
	const name = keyOf$4(text);
	if (indent === 0) {
		if (name === null) return;
		Object.assign(side, {
			key: name,
			job: null,
			jobIndent: null
		});
		if (what !== null) ledger.note(name, "key", what);
		return;
	}
	if (isWorkflow && side.key === "jobs" && name !== null && isJob(side, text, name, indent)) {
		Object.assign(side, {
			job: name,
			jobIndent: indent
		});
		if (what !== null) ledger.note(name, "job", what);
		return;
	}
	if (what === null || side.key === null) return;
	if (side.job !== null) ledger.note(side.job, "job", "touched");
	else ledger.note(side.key, "key", "touched");
}
function isJob({ jobIndent }, text, name, indent) {
	return indent === (jobIndent ?? indent) && /:\s*(?:#.*)?$/.test(text) && !JOB_KEYS.test(name);
}
function keyOf$4(line) {
	const key = KEY.exec(line);
	return key === null ? null : key[1] ?? key[2] ?? key[3] ?? null;
}
// src/diff/definitions/definitions.ts
function definitionsOf$1(path, patch) {
	const ledger = newLedger();
	const ending = endingOf(path);
	const language = definitionsIn(path);
	const hunks = hunksOf(patch);
	if (ending === "md" || ending === "markdown") for (const hunk of hunks) readMarkdown(hunk, ledger);
	else if (ending === "yml" || ending === "yaml") for (const hunk of hunks) readYaml(hunk, path, ledger);
	else if (language !== null) {
		const level = levelOf(hunks.flatMap(({ lines }) => lines.map(({ text }) => text)), language.level);
		for (const hunk of hunks) readCode(hunk, language, level, ledger);
	}
	return ledger.definitions();
}
// src/diff/special-cases.ts
const IF = /^(?:\}\s{0,4})?(?:el(?:se\s)?)?if\s{0,4}\(?\s{0,4}[\w.]{1,60}(?:\s{0,4}={2,3}\s{0,4}|\.equals\()("[^"]{1,80}"|'[^']{1,80}'|-?\d[\d_.]{0,30}|\[[-\d_., "']{1,80}\])/;
const CASE = /^case\s{1,4}("[^"]{1,80}"|'[^']{1,80}'|-?\d[\d_.]{0,30}|\[[-\d_., "']{1,80}\])\s{0,4}(?::|->)/;
const RETURN = /\breturn\s{1,4}("[^"]{1,80}"|'[^']{1,80}'|-?\d[\d_.]{0,30}|\[[-\d_., "']{1,80}\])\s{0,4};?\s{0,4}\}?$/;
const MOST$7 = 5;
const MOST_IN_ALL = 50;
const MOST_TEST_LINES = 2e4;
const LONGEST$6 = 120;
function withSpecialCases(files, read) {
	const tested = read.filter(({ file }) => holdsTests$1(file.path) && kindOf$2(file.path) === "test").flatMap(({ patch = "" }) => hunksOf(patch).flatMap(({ lines }) => lines.map(({ text }) => text))).slice(0, MOST_TEST_LINES).map(bare);
	if (tested.length === 0) return [...files];
	let left = MOST_IN_ALL;
	return files.map((file, index) => {
		const patch = read[index]?.patch;
		if (left <= 0 || patch === void 0 || kindOf$2(file.path) !== "code" || isAside(file.path)) return file;
		const cases = casesIn(hunksOf(patch)).slice(0, left);
		left -= cases.length;
		const found = cases.filter((one) => isTested(one, tested)).slice(0, MOST$7);
		return found.length === 0 ? file : {
			...file,
			specialCases: found.map(({ text }) => oneLine(maskedLine(text), LONGEST$6))
		};
	});
}
function casesIn(hunks) {
	if (isGenerated(hunks)) return [];
	return hunks.flatMap(({ lines }) => {
		const shown = lines.filter(({ side }) => side !== "old");
		return shown.flatMap(({ side, text }, at) => {
			const line = text.trim();
			const given = side === "new" ? (IF.exec(line) ?? CASE.exec(line))?.[1] : void 0;
			if (given === void 0 || !isTelling$2(given)) return [];
			const next = shown[at + 1];
			const below = next?.side === "new" ? next.text.trim() : "";
			const returned = (RETURN.exec(line) ?? RETURN.exec(below))?.[1];
			const written = RETURN.test(line) ? line : `${line} ${below}`;
			return returned === void 0 || returned === given ? [] : [{
				given,
				returned,
				text: written
			}];
		});
	});
}
function isTested(one, tested) {
	const [given, returned] = [bare(one.given), bare(one.returned)];
	return tested.some((line, at) => has(line, given) && has(`${line}\n${tested[at + 1] ?? ""}`, returned));
}
function has(line, wanted) {
	for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) if (!(/^[-\d]/.test(wanted) && /[\w.]/.test(line.charAt(at - 1) + line.charAt(at + wanted.length)))) return true;
	return false;
}
const bare = (text) => text.replace(/\s+/g, "").replace(/['"`]/g, "\"");
const isTelling$2 = (value) => /^["']/.test(value) ? value.length >= SHORTEST$3 : value.replace(/[^\w]/g, "").length > 1;
const SHORTEST$3 = 5;
// src/tools/suppressions.ts
const PYTHON$1 = /\.pyi?$/;
const SCRIPT$1 = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const TYPED = /\.(?:[cm]?tsx?|vue|svelte|astro)$/;
const UNTYPED = /\.[cm]?jsx?$/;
const STYLES = /\.(?:css|scss|sass|less)$/;
const JVM$1 = /\.(?:java|kts?|scala|groovy)$/;
const NATIVE = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm)$/;
const SUPPRESSIONS = [
	{
		tool: "ruff",
		endings: PYTHON$1,
		line: /^\s*#\s*ruff:\s*noqa\b:?(.*)$/i
	},
	{
		tool: "flake8",
		endings: PYTHON$1,
		line: /^\s*#\s*flake8:\s*noqa\b:?(.*)$/i
	},
	{
		tool: "mypy",
		endings: PYTHON$1,
		line: /^\s*#\s*mypy:\s*(?:ignore-errors(?!\s*=\s*False)()|((?:disable-error-code|allow-|ignore-missing|no-(?:check|strict|warn|disallow)).*))/i
	},
	{
		tool: "mypy",
		endings: PYTHON$1,
		line: /^#\s*type:\s*ignore\b()/,
		place: "top"
	},
	{
		tool: "pylint",
		endings: PYTHON$1,
		line: /^\s*#\s*pylint:\s*skip-file\b()/
	},
	{
		tool: "pylint",
		endings: PYTHON$1,
		line: /^#\s*pylint:\s*disable\s*=(.*)$/,
		ends: /^#\s*pylint:\s*enable/
	},
	{
		tool: "pyright",
		endings: PYTHON$1,
		line: /^#\s*pyright:\s*(?:(?:basic|off|ignore)\b()|(report\w+\s*=\s*(?:false|none)))/i
	},
	{
		tool: "Pyre",
		endings: PYTHON$1,
		line: /^\s*#\s*pyre-ignore-all-errors\b(.*)$/
	},
	{
		tool: "isort",
		endings: PYTHON$1,
		line: /^\s*#\s*isort:\s*skip_file\b()/
	},
	{
		tool: "pytest",
		endings: /(?:^|\/)conftest\.py$/,
		line: /^collect_ignore(?:_glob)?\b(.*)$/,
		tests: true
	},
	{
		tool: "pytest",
		endings: /(?:^|\/)conftest\.py$/,
		line: /^\s+(?:items\[:\] = \[\w+ for \w+ in items if\b|(?:\w+\.)*hook\.pytest_deselected\()()/,
		tests: true
	},
	{
		tool: "pytest",
		endings: PYTHON$1,
		line: /^__test__\s*=\s*False\b()/,
		tests: true
	},
	{
		tool: "ESLint",
		endings: SCRIPT$1,
		line: /^\s*(?:\{\s*)?\/\*\s*eslint-disable(?!-)\b(.*?)(?:\*\/|$)/,
		ends: /\/\*\s*eslint-enable\b/
	},
	{
		tool: "oxlint",
		endings: SCRIPT$1,
		line: /^\s*\/\*\s*oxlint-disable(?!-)\b(.*?)(?:\*\/|$)/,
		ends: /\/\*\s*oxlint-enable\b/
	},
	{
		tool: "TSLint",
		endings: SCRIPT$1,
		line: /^\s*\/[/*]\s*tslint:disable(?!-):?(.*?)(?:\*\/|$)/,
		ends: /tslint:enable/
	},
	{
		tool: "Biome",
		endings: SCRIPT$1,
		line: /^\s*\/\/\s*biome-ignore-all\s+(?:lint\b\/?)?([\w/]*)/,
		reason: /:\s(.*)$/
	},
	{
		tool: "Deno",
		endings: SCRIPT$1,
		line: /^\s*\/\/\s*deno-lint-ignore-file\b(.*)$/
	},
	{
		tool: "TypeScript",
		endings: TYPED,
		line: /^\s*\/\/\s*@ts-nocheck\b()/
	},
	{
		tool: "TypeScript",
		endings: UNTYPED,
		line: /^\s*\/\/\s*@ts-nocheck\b()/,
		partial: true
	},
	{
		tool: "coverage",
		endings: SCRIPT$1,
		line: /^\s*\/[/*]\s*(?:istanbul|v8|c8)\s+ignore\s+file\b()/
	},
	{
		tool: "Stylelint",
		endings: STYLES,
		line: /^\s*\/[/*]\s*stylelint-disable(?!-)\b(.*?)(?:\*\/|$)/,
		ends: /stylelint-enable/
	},
	{
		tool: "golangci-lint",
		endings: /\.go$/,
		line: /^\s*\/\/\s*nolint\b:?(.*)$/,
		place: "package"
	},
	{
		tool: "staticcheck",
		endings: /\.go$/,
		line: /^\s*\/\/\s*lint:file-ignore\s+(\S*)/,
		reason: /lint:file-ignore\s+\S+\s(.*)$/
	},
	{
		tool: "go",
		endings: /_test\.go$/,
		line: /^\/\/(?:go:build|\s*\+build)\s+ignore\b()/,
		tests: true
	},
	{
		tool: "rustc",
		endings: /\.rs$/,
		line: /^\s*#!\[(?:cfg_attr\(.{1,80}?,\s*)?allow\((.*)$/,
		mild: /^deprecated$/
	},
	{
		tool: "RuboCop",
		endings: /\.(?:rb|rake|gemspec)$/,
		line: /^\s*#\s*rubocop:(?:disable|todo)\s+(?:all\b()|(.*))$/,
		ends: /#\s*rubocop:enable\b/
	},
	{
		tool: "PHP_CodeSniffer",
		endings: /\.(?:php|inc)$/,
		line: /^\s*(?:\/\/|\/\*|#)\s*phpcs:ignoreFile\b()/i
	},
	{
		tool: "PHP_CodeSniffer",
		endings: /\.(?:php|inc)$/,
		line: /^\s*(?:\/\/|\/\*|#)\s*phpcs:disable\b(.*?)(?:\*\/|$)/i,
		ends: /phpcs:enable/i
	},
	{
		tool: "javac",
		endings: /\.(?:java|groovy)$/,
		line: /^\s*@SuppressWarnings\(\s*\{?\s*"all"()/
	},
	{
		tool: "Kotlin",
		endings: /\.kts?$/,
		line: /^\s*@file:Suppress\((.*)$/,
		mild: /^(?:\w{1,30}_)?(?:DEPRECATION|REMOVAL)(?:_ERROR)?$/i
	},
	{
		tool: "Kotlin",
		endings: /\.kts?$/,
		line: /^\s*@Suppress\(\s*"(?:ALL|all|detekt\.all)"()/
	},
	{
		tool: "ktlint",
		endings: /\.kts?$/,
		line: /^\s*\/[/*]\s*ktlint-disable\b(.*?)(?:\*\/|$)/,
		ends: /ktlint-enable/
	},
	{
		tool: "Checkstyle",
		endings: JVM$1,
		line: /^\s*\/[/*]\s*CHECKSTYLE[: ]OFF\b(.*?)(?:\*\/|$)/,
		ends: /CHECKSTYLE[: ]ON/
	},
	{
		tool: "Scalastyle",
		endings: /\.scala$/,
		line: /^\s*\/\/\s*scalastyle:off\b(.*)$/,
		ends: /scalastyle:on/
	},
	{
		tool: "dotnet",
		endings: /\.cs$/,
		line: /^\s*#pragma\s+warning\s+disable\b(.*)$/,
		ends: /#pragma\s+warning\s+(?:restore|enable)/,
		mild: /^(?:(?!(?:SYSLIB|MSTEST|VSTHRD|NETSDK|CODE|SONAR)\d)[A-Z]{4,40}\d{3,6}|(?:CS)?0*61[28]|IDE\d{4})$/
	},
	{
		tool: "dotnet",
		endings: /\.cs$/,
		line: /^\s*#nullable\s+disable\b()/,
		ends: /#nullable\s+(?:restore|enable)/,
		begins: /^\s*#nullable\s+enable\b/,
		partial: true
	},
	{
		tool: "clang-tidy",
		endings: NATIVE,
		line: /^\s*\/\/\s*NOLINTBEGIN\b(.*)$/,
		ends: /NOLINTEND/
	},
	{
		tool: "GCC and Clang",
		endings: NATIVE,
		line: /^\s*#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored\b(.*)$/,
		ends: /#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+pop/
	},
	{
		tool: "Cppcheck",
		endings: NATIVE,
		line: /^\s*\/\/\s*cppcheck-suppress-file\b(.*)$/
	},
	{
		tool: "SwiftLint",
		endings: /\.swift$/,
		line: /^\s*\/\/\s*swiftlint:disable\s+(?:all\b()|(.*))$/,
		ends: /swiftlint:enable/
	},
	{
		tool: "Dart",
		endings: /\.dart$/,
		line: /^\s*\/\/\s*ignore_for_file:(.*)$/
	},
	{
		tool: "Credo",
		endings: /\.exs?$/,
		line: /^\s*#\s*credo:disable-for-this-file\b(.*)$/
	},
	{
		tool: "ShellCheck",
		endings: /\.(?:sh|bash|ksh|bats)$/,
		line: /^\s*#\s*shellcheck\s+disable=(.*)$/,
		place: "top"
	},
	{
		tool: "luacheck",
		endings: /\.lua$/,
		line: /^--\s*luacheck:\s*ignore\b(.*)$/
	}
];
const LINE_SUPPRESSION = /#\s*(?:noqa\b|type:\s*ignore|pylint:\s*disable|pyright:\s*ignore|nosec\b|pragma:\s*no cover|shellcheck\s+disable|rubocop:disable)|eslint-disable-(?:next-)?line|@ts-(?:ignore|expect-error)\b|\/\/\s*(?:biome-ignore|deno-lint-ignore|oxlint-disable-(?:next-)?line|nolint|noinspection|NOLINT|ignore:|phpcs:ignore|swiftlint:disable:|NOSONAR)|(?:istanbul|v8|c8) ignore (?:next|if|else|start)|@phpstan-ignore|@psalm-suppress|@codeCoverageIgnore|#\[(?:allow|expect)\(|@SuppressWarnings\(|@Suppress\(/;
const DIRECTIVE = /-\*-|\bfrozen_string_literal\b|\b(?:eslint|jshint|prettier|vim?|nullable|pragma)\b|^\s*@\w/;
// src/diff/suppressions.ts
const MOST$6 = 10;
const LONGEST$5 = 120;
function suppressionsIn(path, patch) {
	const known = SUPPRESSIONS.filter(({ endings }) => endings.test(path));
	const hunks = isAside(path) || isWritten(path) || holdsTests$1(path) && isAboutTests(path) ? [] : hunksOf(patch);
	if (hunks.length === 0 || isGenerated(hunks)) return null;
	const written = hunks.map((hunk) => hunk.lines.map(({ text }, index) => wholeOf(text, hunk, index)));
	const whole = known.flatMap((each) => added(each, hunks, written)).slice(0, MOST$6);
	const lines = addedLines(hunks);
	if (whole.length === 0 && lines <= 0) return null;
	return {
		...whole.length > 0 && { whole },
		...lines > 0 && { lines }
	};
}
function addedLines(hunks) {
	let more = 0;
	for (const { lines } of hunks) for (const { side, text } of lines) if (side !== "both" && LINE_SUPPRESSION.test(text)) more += side === "new" ? 1 : -1;
	return more;
}
function added(suppression, hunks, written) {
	const { tool, line, tests, partial, mild } = suppression;
	if (!hunks.some(({ lines }, at) => lines.some(({ side }, index) => side === "new" && line.test(written[at]?.[index] ?? "")))) return [];
	const before = hunks.flatMap(({ lines }) => lines).filter(({ side }) => side !== "new").flatMap(({ text }) => rulesOf(line, text) ?? []);
	const wasAll = hunks.some(({ lines }) => lines.some(({ side, text }) => side !== "new" && rulesOf(line, text)?.length === 0));
	return hunks.flatMap((hunk, at) => hunk.lines.flatMap(({ side }, index) => {
		const text = written[at]?.[index] ?? "";
		const rules = side === "new" ? rulesOf(line, text) : null;
		if (!tests && /^\s/.test(text)) return [];
		if (rules === null || wasAll || rules.length > 0 && rules.every((rule) => before.includes(rule))) return [];
		if (!stands(suppression, hunk, index) || isEnded(suppression, hunks.slice(at), index)) return [];
		if (closesPart(suppression, hunks.slice(0, at), hunk, index)) return [];
		const by = oneLine(maskedLine(text.trim()), LONGEST$5);
		const isAll = rules.length === 0 && !partial;
		const why = reasonBeside(suppression, hunk, index);
		const named = /^\s*#pragma/.test(text) ? rules.filter(isRule) : rules;
		const isMild = named.length > 0 && named.every((rule) => mild?.test(rule));
		const isSaid = isAll ? LINK.test(why) : isMild || isReason(why);
		return [{
			tool,
			by,
			...tests && { tests },
			...isAll && { all: true },
			...isSaid && { why: true }
		}];
	}));
}
const MOST_LINES$4 = 12;
function wholeOf(text, { lines }, index) {
	if (!/^(?:#!\[|@file:).*\($/.test(text.trimEnd())) return text;
	const below = lines.slice(index + 1, index + 1 + MOST_LINES$4).filter((line) => shownOn("new", line));
	const end = below.findIndex((line) => /^\s*\)/.test(line.text));
	return end === -1 ? text : [text, ...below.slice(0, end + 1).map((line) => line.text.trim())].join(" ");
}
function rulesOf(line, text) {
	const match = line.exec(text);
	if (match === null) return null;
	return ((match.slice(1).find((group) => group !== void 0) ?? "").split(/\s--\s/, 1)[0] ?? "").split(/[\s,;()[\]"'`]+/).filter((rule) => /\w/.test(rule));
}
function closesPart({ begins, line }, earlier, hunk, index) {
	const above = [...earlier.flatMap(({ lines }) => lines), ...hunk.lines.slice(0, index)].findLast(({ side, text }) => side === "new" && (begins?.test(text) === true || line.test(text)));
	return begins !== void 0 && above !== void 0 && begins.test(above.text);
}
const isRule = (word) => /\d/.test(word);
const LINK = /https?:\/\/\S+|(?:^|[\s(])(?:[\w.-]+\/[\w.-]+)?#\d+\b/;
const COMMENT$1 = /^\s*(?:\/[/*]|\*|#(?![![])|--|<!--)(.*)$/;
const RIGHTS = /\b(?:licen[cs]ed?|copyright|spdx)\b/i;
const FEWEST_WORDS$2 = 3;
function reasonBeside(suppression, hunk, index) {
	const { lines } = hunk;
	const own = wholeOf((lines[index]?.text ?? "").trim(), hunk, index);
	const above = [];
	for (const { side, text } of lines.slice(0, index).toReversed()) {
		if (side !== "new") break;
		if (rulesOf(suppression.line, text) !== null) continue;
		const comment = COMMENT$1.exec(text)?.[1];
		if (comment === void 0 || SUPPRESSIONS.some(({ line }) => line.test(text))) break;
		above.push(DIRECTIVE.test(comment) ? "" : comment);
	}
	return [behind(suppression, own), ...above].join(" ");
}
const BEHIND = [
	/\s--\s+(.*)$/,
	/\breason\s*=\s*"(.*)"/,
	/\S\s*(?:\/\/|\s#)\s*(.*)$/
];
function behind({ reason }, own) {
	if (LINK.test(own)) return own;
	if (/^#\s*pragma\b/.test(own)) return "";
	return [...reason === void 0 ? [] : [reason], ...BEHIND].map((form) => form.exec(own)?.[1]).find((said) => said !== void 0) ?? "";
}
const isReason = (text) => LINK.test(text) || !RIGHTS.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS$2;
function stands({ place }, hunk, index) {
	if (place === void 0) return true;
	const isBare = (text) => /^\s*(?:#|\/\/|$)/.test(text);
	const shown = hunk.lines.map((line) => shownOn("new", line) ? line.text : "");
	if (place === "top") return hunk.fromStart && shown.slice(0, index).every(isBare);
	return /^package\s/.test(shown.slice(index + 1).find((text) => !isBare(text)) ?? "");
}
function isEnded({ ends }, [own, ...later], index) {
	const below = [...own?.lines.slice(index + 1) ?? [], ...later.flatMap(({ lines }) => lines)];
	return ends !== void 0 && below.some((line) => shownOn("new", line) && ends.test(line.text));
}
// src/tools/assertions.ts
const STRENGTH = {
	equal: 4,
	part: 3,
	kind: 2,
	there: 1
};
const SCRIPT = /\.[cm]?[jt]sx?$/;
const PYTHON = /\.py$/;
const GO = /\.go$/;
const JVM = /\.(?:java|kts?|groovy|scala)$/;
const KOTLIN = /\.kts?$/;
const NODE_ASSERT = {
	...asking("equal", "equal strictEqual deepEqual deepStrictEqual same sameMembers sameDeepMembers is eql eq"),
	...asking("part", "match include deepInclude includeMembers lengthOf closeTo approximately isAbove isBelow isAtLeast isAtMost like throws rejects throwsAsync containsAllKeys hasAllKeys propertyVal nestedPropertyVal partialDeepStrictEqual regex"),
	...asking("kind", "typeOf instanceOf isArray isString isNumber isObject isFunction isBoolean property"),
	...asking("there", "ok isOk exists isDefined isNotNull isNotEmpty notEqual notStrictEqual notDeepEqual notDeepStrictEqual doesNotThrow doesNotReject truthy falsy true false isTrue isFalse isNotOk not notThrows pass"),
	...asking("equal", "isNull isUndefined isNaN isEmpty")
};
const ASSERTIONS = [
	{
		tool: "jest",
		endings: SCRIPT,
		chain: /^(?:\w+\.)?expect(?:\.(?:soft|poll|element))?$/,
		negates: /^not$/,
		should: true,
		matchers: {
			...asking("equal", "toBe toEqual toStrictEqual toHaveBeenCalledWith toHaveBeenLastCalledWith toHaveBeenNthCalledWith toHaveBeenCalledExactlyOnceWith toBeCalledWith lastCalledWith nthCalledWith toHaveReturnedWith toHaveLastReturnedWith toBeNull toBeUndefined toBeNaN toMatchInlineSnapshot toMatchSnapshot toThrowErrorMatchingSnapshot toThrowErrorMatchingInlineSnapshot toMatchFileSnapshot"),
			...asking("part", "toContain toContainEqual toMatch toMatchObject toBeCloseTo toBeGreaterThan toBeGreaterThanOrEqual toBeLessThan toBeLessThanOrEqual toHaveProperty toThrow toThrowError toBeOneOf toSatisfy toHaveBeenCalledTimes toBeCalledTimes toHaveReturnedTimes"),
			...asking("kind", "toBeInstanceOf toHaveLength toBeTypeOf"),
			...asking("there", "toBeDefined toBeTruthy toBeFalsy toHaveBeenCalled toBeCalled toHaveReturned toHaveBeenCalledOnce toReturn"),
			...asking("equal", "toHaveText toHaveValue toHaveValues toHaveURL toHaveTitle toHaveScreenshot toHaveAttribute toHaveClass toHaveId toHaveCSS toHaveJSProperty toMatchAriaSnapshot toHaveAccessibleName toHaveAccessibleDescription"),
			...asking("part", "toContainText toContainClass"),
			...asking("kind", "toHaveCount toHaveRole"),
			...asking("there", "toBeVisible toBeAttached toBeEnabled toBeChecked toBeDisabled toBeHidden toBeEditable toBeEmpty toBeFocused toBeInViewport toBeOK toPass toHaveBeenCalledBefore"),
			...asking("equal", "toHaveTextContent toHaveDisplayValue toHaveFormValues toHaveStyle"),
			...asking("part", "toContainElement toContainHTML toHaveErrorMessage"),
			...asking("there", "toBeInTheDocument toBeInTheDOM toBeRequired toBeValid toBeInvalid toHaveFocus"),
			...asking("equal", "equal equals eq eql members null undefined empty NaN keys ordered calledWith"),
			...asking("part", "include includes contain contains match matches closeTo approximately above below least most within gt gte lt lte greaterThan lessThan throw throws Throw rejected rejectedWith oneOf satisfy string"),
			...asking("kind", "a an instanceof instanceOf lengthOf length property ownProperty"),
			...asking("there", "ok true false exist exists fulfilled called calledOnce arguments")
		}
	},
	{
		tool: "node",
		endings: SCRIPT,
		on: /^(?:(?:\w+\.)?assert(?:\.strict)?\.|(?:t|test|assertions)\.(?:assert\.)?)$/,
		functions: NODE_ASSERT,
		judged: 2
	},
	{
		tool: "node",
		endings: SCRIPT,
		on: /^$/,
		functions: asking("there", "assert"),
		judged: 1
	},
	{
		tool: "unittest",
		endings: PYTHON,
		on: /^(?:self|cls|tc|case|testcase)\.$/,
		functions: {
			...asking("equal", "assertEqual assertEquals assertIs assertIsNone assertListEqual assertDictEqual assertTupleEqual assertSetEqual assertSequenceEqual assertMultiLineEqual assertCountEqual assertItemsEqual assertJSONEqual assertHTMLEqual assertXMLEqual assertQuerySetEqual assertQuerysetEqual"),
			...asking("part", "assertIn assertRegex assertRegexpMatches assertAlmostEqual assertAlmostEquals assertGreater assertGreaterEqual assertLess assertLessEqual assertDictContainsSubset assertRaisesRegex assertRaisesRegexp assertRaisesMessage assertWarnsRegex assertWarnsMessage assertContains assertRaises assertWarns assertLogs assertStartsWith assertEndsWith assertRedirects assertTemplateUsed assertNumQueries"),
			...asking("kind", "assertIsInstance assertIsSubclass assertHasAttr"),
			...asking("there", "assertTrue assertFalse assertIsNotNone assertNotEqual assertNotIn assertIsNot assertNotIsInstance")
		},
		judged: 2
	},
	{
		tool: "pytest",
		asWord: ",",
		endings: PYTHON,
		on: /^pytest\.$/,
		functions: asking("part", "raises warns deprecated_call"),
		judged: 9
	},
	{
		tool: "unittest",
		endings: PYTHON,
		on: /\.$/,
		judgesOwner: true,
		functions: {
			...asking("equal", "assert_called_with assert_called_once_with assert_has_calls assert_awaited_with assert_awaited_once_with"),
			...asking("part", "assert_any_call assert_any_await"),
			...asking("there", "assert_called assert_called_once assert_awaited assert_awaited_once assert_not_called assert_not_awaited")
		},
		judged: 9
	},
	{
		tool: "numpy",
		endings: PYTHON,
		on: /^(?:(?:np|numpy|npt|tm|pd|torch|jnp|xr|pl)(?:\.\w+)?\.|)$/,
		functions: {
			...asking("equal", "assert_equal assert_array_equal assert_frame_equal assert_series_equal assert_index_equal assert_identical"),
			...asking("part", "assert_allclose assert_almost_equal assert_array_almost_equal assert_close assert_array_less")
		},
		judged: 2
	},
	{
		tool: "testify",
		endings: GO,
		on: /^(?:assert|require|is|must|a|r|s|suite|ts|\w{1,12}\.(?:Require|Assert)\(\))\.$/,
		functions: {
			...asking("equal", "Equal Equalf EqualValues EqualValuesf Exactly Same ElementsMatch ElementsMatchf JSONEq JSONEqf YAMLEq Nil Nilf Empty Emptyf NoError NoErrorf EqualError EqualErrorf Zero FileEquals"),
			...asking("part", "Contains Containsf Subset Regexp InDelta InDeltaf InEpsilon InEpsilonf Greater GreaterOrEqual Less LessOrEqual ErrorIs ErrorIsf ErrorAs ErrorAsf ErrorContains ErrorContainsf WithinDuration PanicsWithValue PanicsWithError HTTPBodyContains"),
			...asking("kind", "IsType Len Lenf Implements HTTPStatusCode"),
			...asking("there", "True Truef False Falsef NotNil NotNilf NotEmpty NotEmptyf NotEqual NotEqualf Error Errorf NotZero NotContains Panics NotPanics DirExists FileExists NotSame Condition Positive")
		},
		judged: 2
	},
	{
		tool: "testify",
		endings: GO,
		on: /\.$/,
		judgesOwner: true,
		functions: {
			...asking("equal", "AssertCalled"),
			...asking("part", "AssertNumberOfCalls"),
			...asking("there", "AssertExpectations AssertNotCalled")
		},
		judged: 9
	},
	{
		tool: "go",
		endings: GO,
		fails: /^\s*(?:t|tb|tt|tc|c)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\(/
	},
	{
		tool: "Ginkgo",
		endings: GO,
		chain: /^(?:gomega\.|g\.)?(?:Expect|Ω|Eventually|Consistently)$/,
		negates: /^(?:NotTo|ToNot|ShouldNot|Not)$/,
		matchers: {
			...asking("equal", "Equal BeEquivalentTo BeIdenticalTo ConsistOf BeNil BeEmpty BeZero MatchJSON MatchYAML HaveExactElements"),
			...asking("part", "ContainElement ContainElements ContainSubstring MatchRegexp BeNumerically HaveKeyWithValue HavePrefix HaveSuffix MatchError HaveField MatchFields"),
			...asking("kind", "HaveLen BeAssignableToTypeOf HaveKey"),
			...asking("there", "BeTrue BeFalse HaveOccurred Succeed Panic")
		}
	},
	{
		tool: "JUnit",
		asWord: " : ",
		endings: JVM,
		on: /^(?:(?:org\.\w+\.)?(?:\w+\.)*(?:Assert|Assertions|kotlin\.test)\.)?$/,
		functions: {
			...asking("equal", "assertEquals assertSame assertArrayEquals assertIterableEquals assertLinesMatch assertNull assertContentEquals assertJsonEquals"),
			...asking("part", "assertThrows assertThrowsExactly assertFailsWith expectThrows assertContains assertAll"),
			...asking("kind", "assertInstanceOf assertIs"),
			...asking("there", "assertTrue assertFalse assertNotNull assertNotEquals assertNotSame assertDoesNotThrow assertFails")
		},
		judged: 2
	},
	{
		tool: "Mockito",
		endings: JVM,
		chain: /^(?:Mockito\.)?(?:co)?[vV]erify(?:All|Order|Sequence)?$/,
		asksForCall: true,
		expects: /^@(?:org\.junit\.)?Test\([^()]{0,60}\bexpected\s*=\s*([\w.]+)(?:\.class|::class)/
	},
	{
		tool: "AssertJ",
		endings: JVM,
		chain: /^(?:(?:\w+\.)*(?:Assertions|MatcherAssert|Assert|Truth|BDDAssertions)\.)?(?:assertThat|assertThatThrownBy|assertThatExceptionOfType|assertThatCode|assertThatNoException|assertWithMessage|then|expectThat|expectThrows|expectCatching)$/,
		negates: /^(?:not|isNot|doesNot)$/,
		matchers: {
			...asking("equal", "isEqualTo isSameAs isNull isEmpty isZero isOne containsExactly containsExactlyInAnyOrder containsExactlyElementsOf containsExactlyEntriesOf containsExactlyElementsIn containsOnly hasToString hasSameElementsAs isEqualToIgnoringCase usingRecursiveComparison hasMessage is equalTo sameInstance nullValue arrayContaining containsInAnyOrder isNullOrEmpty isSameInstanceAs hasValue isEqualByComparingTo"),
			...asking("part", "contains containsAll containsKey containsEntry containsSubsequence hasMessageContaining hasMessageStartingWith hasMessageMatching isCloseTo isGreaterThan isGreaterThanOrEqualTo isLessThan isLessThanOrEqualTo isBetween startsWith endsWith matches containsString hasItem hasItems hasEntry closeTo greaterThan greaterThanOrEqualTo lessThan lessThanOrEqualTo anyOf isIn allMatch anyMatch anySatisfy allSatisfy satisfies extracting isAtLeast isAtMost"),
			...asking("kind", "hasSize isInstanceOf isExactlyInstanceOf instanceOf hasLength hasFieldOrProperty hasSizeGreaterThan isA"),
			...asking("there", "isNotNull isTrue isFalse isNotEmpty isNotEqualTo isPresent notNullValue isNotBlank doesNotContain isNotPresent anything exists")
		}
	},
	{
		tool: "Kotest",
		endings: KOTLIN,
		between: {
			...asking("equal", "shouldBe shouldBeEqual shouldContainExactly shouldContainExactlyInAnyOrder shouldContainOnly shouldBeSameInstanceAs shouldEqualJson"),
			...asking("part", "shouldContain shouldContainAll shouldStartWith shouldEndWith shouldMatch shouldBeGreaterThan shouldBeLessThan shouldBeIn shouldHaveMessage shouldContainKey shouldInclude"),
			...asking("kind", "shouldHaveSize shouldBeInstanceOf shouldHaveLength"),
			...asking("there", "shouldNotBe shouldNotContain")
		},
		on: /(?:^|\.)$/,
		judgesOwner: true,
		functions: {
			...asking("equal", "shouldBeNull shouldBeEmpty shouldBeZero"),
			...asking("part", "shouldThrow shouldThrowExactly shouldThrowAny"),
			...asking("kind", "shouldBeInstanceOf shouldBeTypeOf"),
			...asking("there", "shouldNotBeNull shouldBeTrue shouldBeFalse shouldNotBeEmpty shouldNotThrow shouldNotThrowAny")
		},
		judged: 9
	}
];
const TOLERANCES = {
	toBeCloseTo: [{
		at: 1,
		wider: "less",
		usual: 2
	}],
	closeTo: [{
		at: -1,
		wider: "more"
	}],
	approximately: [{
		at: -1,
		wider: "more"
	}],
	assertAlmostEqual: [{
		at: 2,
		named: ["places"],
		wider: "less",
		usual: 7
	}, {
		named: ["delta"],
		wider: "more"
	}],
	approx: [{
		at: 1,
		named: ["rel"],
		wider: "more",
		usual: 1e-6
	}, {
		named: ["abs"],
		wider: "more",
		usual: 1e-12
	}],
	isclose: [{
		named: [
			"rel_tol",
			"abs_tol",
			"rtol",
			"atol"
		],
		wider: "more"
	}],
	allclose: [{
		named: ["rtol", "atol"],
		wider: "more"
	}],
	assert_allclose: [{
		at: 2,
		named: ["rtol"],
		wider: "more",
		usual: 1e-7
	}, {
		at: 3,
		named: ["atol"],
		wider: "more",
		usual: 0
	}],
	assert_close: [{
		named: ["rtol", "atol"],
		wider: "more"
	}],
	assert_almost_equal: [{
		at: 2,
		named: ["decimal"],
		wider: "less",
		usual: 7
	}],
	assert_array_almost_equal: [{
		at: 2,
		named: ["decimal"],
		wider: "less",
		usual: 6
	}],
	InDelta: [{
		at: 2,
		wider: "more"
	}],
	InEpsilon: [{
		at: 2,
		wider: "more"
	}],
	assertEquals: [{
		at: 2,
		wider: "more"
	}],
	within: [{
		at: 0,
		wider: "more"
	}],
	offset: [{
		at: 0,
		wider: "more"
	}],
	byLessThan: [{
		at: 0,
		wider: "more"
	}],
	plusOrMinus: [{
		at: 0,
		wider: "more"
	}]
};
const ANYTHING = /^\/\.[*+]\/\w*$|^r?["']\.[*+]["']$|\b(?:expect\.(?:(?:anything|any)\(|objectContaining\(\{\}|arrayContaining\(\[\]|stringContaining\((?:''|"")\))|mock\.ANY\b|(?<![\w.])ANY\b|(?:mock|gomock)\.Anything\b|gomock\.Any\(|ArgumentMatchers\.any\w*\(|(?<![\w.])any(?:[A-Z]\w*)?\(|sinon\.match\.any\b|Mockito\.any\w*\()/;
const ANY_ERROR = /^(?:Exception|BaseException|Error|Throwable|RuntimeException|(?:java\.lang\.)?(?:Exception|Throwable|RuntimeException)(?:\.class|::class(?:\.java)?))$/;
const RAISES = /^(?:raises|assertRaises|assertRaisesRegex|assertRaisesMessage|toThrow|toThrowError|throws|rejects|rejectedWith|throw|assertThrows|assertThrowsExactly|assertFailsWith|shouldThrow|expectThrows|isInstanceOf|assertThatExceptionOfType|shouldThrowExactly|shouldThrowAny|throwsAsync|Error|ErrorIs|EqualError|ErrorContains|ErrorAs|MatchError)$/;
const WORDS = new Set(ASSERTIONS.flatMap(({ functions = {}, between = {} }) => [...Object.keys(functions), ...Object.keys(between)]));
const mayAssert = (code) => [...code.matchAll(/[\p{L}_$][\p{L}\d_$]*/gu)].some(([word]) => WORDS.has(word) || MAY_JUDGE.test(word) || word === "Ω" || word === "then");
const OVER_NOTHING = /^(?:async )?for\s.{1,200}\bin\s+(?:\[\]|\(\)|range\(0\)|[\w.]{1,80}\[:0\])\s*:|^for(?:\s+await)?\s*\(\s*(?:const|let|var)\s.{1,200}\sof\s+(?:\[\]|[\w.]{1,80}\.slice\(0, ?0\))\s*\)|\brange\s+(?:[\w.]{1,80}\[:0\]|\[\][\w.*[\]{]{0,80}\{\})\s*\{|^for\s*\(.{1,200}(?::|\bin\b)\s*(?:(?:List|Set)\.(?:<[^<>]{0,60}>)?of\(\)|Collections\.empty\w{1,10}\(\)|(?:empty|list|set)\w{0,10}(?:<[^<>]{0,60}>)?\(\))\s*\)|(?:^|[^\w.])\[\]\.forEach\(|\.each\(\[\]\)|\.parametrize\(.{1,200},\s*\[\]\s*\)/;
const MOCKS_PARTLY = /\b(?:requireActual|importActual|importOriginal|spy:\s*true|jest\.requireActual|autospec|wraps=)/;
const CATCHES = /^(?:\}\s*)?(?:except(?:\s*:|\s+\(?(?:[\w.]+,\s*)*(?:AssertionError|Exception|BaseException|pytest\.fail\.Exception)\b)|catch\s*(?:\{|\(\s*(?:[\w$]+\s*\)|(?:final\s+)?(?:AssertionError|AssertionFailedError|Throwable|Error)\b|\w+\s*:\s*(?:AssertionError|Throwable|unknown|any)\b)))/;
const TIDIES = /\bos\.(?:Remove|RemoveAll|Chdir|Setenv|Unsetenv|MkdirAll?)\(|\.(?:Close|close|Shutdown|Stop|Cleanup)\(|\b(?:unlink|rmtree|rmSync|deleteIfExists)\(/;
const MAY_JUDGE = /^_?(?:assert|check|verify|validate|expect|should|ensure|must|require|confirm|compare|eventually)|assert$/i;
const ASSERTS_SOMEHOW = /assert|expect|should|verify|check|match|snapshot|golden|approv|compare|require|ensure|must|fail|raise|throw|panic|contain|equal|valid|Fatal|\.Error|\bcy\.|wait(?:For|Until)|StepVerifier|await_(?:for|until)|\bmock\.|benchmark|\brun\w*\(|\bdo\w*Test|test\w*\(|=>\s*\w+\(/i;
function asking(asks, names) {
	return Object.fromEntries(names.split(" ").map((name) => [name, asks]));
}
const own = (table, name) => table !== void 0 && Object.hasOwn(table, name) ? table[name] : void 0;
// src/diff/assertions/aside.ts
function asideNow(before, after) {
	const same = after.lines.filter(({ side }) => side === "both");
	let index = -1;
	const becomes = before.lines.map(({ side }) => {
		if (side !== "both") return void 0;
		index += 1;
		return same[index]?.is;
	});
	return before.stated.flatMap(({ assertion, test, from, isChanged }) => {
		if (assertion === "opaque" || isChanged || assertion.trivial) return [];
		const is = becomes[from];
		return is === "text" || is === "comment" ? [{
			kind: "commented",
			test,
			before: assertion.text,
			after: ""
		}] : [];
	});
}
// src/diff/assertions/calls.ts
const OPEN = "([{";
const CLOSE = ")]}";
const NAME$1 = /[\p{L}_$][\p{L}\d_$]*/uy;
const TYPES = /<[^()<>]{0,200}(?:<[^()<>]{0,100}>[^()<>]{0,100})?>(?=\s*[({])/y;
const JOINT = /\s*(?:\?\.|!!\.|!\.|\.|::)\s*/y;
const MOST_LINKS = 20;
const TAKES_BLOCK = /^(?:should\w*|assert\w*|expect\w*|runCatching|(?:co)?[vV]erify\w*)$/;
function chainAt({ code, raw }, from) {
	const links = [];
	let at = from;
	while (links.length < MOST_LINKS) {
		const name = matchAt(NAME$1, code, at);
		if (name === null) break;
		const start = at;
		at += name.length;
		const types = matchAt(TYPES, code, at) ?? "";
		at += types.length;
		const args = argumentsIn({
			code,
			raw
		}, at, TAKES_BLOCK.test(name));
		at = args.end;
		links.push({
			name,
			args: args.list,
			at: start,
			...types !== "" && { types: types.slice(1, -1).trim() }
		});
		const joint = matchAt(JOINT, code, at);
		if (joint === null) break;
		at += joint.length;
	}
	return {
		links,
		end: at
	};
}
function argumentsIn({ code, raw }, from, takesBlock) {
	let list = null;
	let at = from;
	for (;;) {
		const next = skipBlanks(code, at);
		const character = code.charAt(next);
		if (!(character === "(" || character === "{" && (list !== null || takesBlock)) && !(character === "[" && next === at)) return {
			list,
			end: at
		};
		const end = closing$1(code, next);
		const inside = {
			code: code.slice(next + 1, end),
			raw: raw.slice(next + 1, end)
		};
		if (character === "(") list = [...list ?? [], ...partsOf$1(inside, ",")];
		else if (character === "{") list = [...list ?? [], {
			code: code.slice(next, end + 1),
			raw: raw.slice(next, end + 1)
		}];
		at = end + 1;
	}
}
function partsOf$1({ code, raw }, separator) {
	const parts = [];
	let [depth, start] = [0, 0];
	for (let at = 0; at <= code.length; at += 1) {
		const character = code.charAt(at);
		if (OPEN.includes(character) && character !== "") depth += 1;
		else if (CLOSE.includes(character) && character !== "") depth -= 1;
		if (at < code.length && (depth > 0 || !code.startsWith(separator, at))) continue;
		const part = trimmed({
			code: code.slice(start, at),
			raw: raw.slice(start, at)
		});
		if (part.raw !== "") parts.push(part);
		start = at + separator.length;
		at = start - 1;
	}
	return parts;
}
function operatorIn(code, operators) {
	let depth = 0;
	for (let at = 0; at < code.length; at += 1) {
		const character = code.charAt(at);
		if (OPEN.includes(character)) depth += 1;
		else if (CLOSE.includes(character)) depth -= 1;
		else if (depth === 0) {
			const operator = matchAt(operators, code, at);
			if (operator !== null) return {
				at,
				operator
			};
		}
	}
	return null;
}
function depthOf$1(code) {
	let depth = 0;
	for (const character of code) if (OPEN.includes(character)) depth += 1;
	else if (CLOSE.includes(character)) depth -= 1;
	return depth;
}
function closing$1(code, open) {
	let depth = 0;
	for (let at = open; at < code.length; at += 1) {
		if (OPEN.includes(code.charAt(at))) depth += 1;
		else if (CLOSE.includes(code.charAt(at))) depth -= 1;
		if (depth === 0) return at;
	}
	return code.length;
}
function trimmed({ code, raw }) {
	const start = raw.length - raw.trimStart().length;
	const end = raw.trimEnd().length;
	return {
		code: code.slice(start, end),
		raw: raw.slice(start, end)
	};
}
const skipBlanks = (code, from) => {
	let at = from;
	while (code.charAt(at) === " ") at += 1;
	return at;
};
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}
const rawOf = (args) => (args ?? []).map(({ raw }) => raw);
// src/diff/assertions/tolerances.ts
const LONGEST_CALL = 2e3;
const MOST_CALLS = 20;
function tolerancesIn({ code }) {
	const infix = /\bplusOrMinus\s+([\d.e-]{1,30})/.exec(code)?.[1];
	if (infix !== void 0) return tolerancesOf("plusOrMinus", [infix]);
	return [...code.slice(0, LONGEST_CALL).matchAll(/([A-Za-z_]\w*)\(/g)].slice(0, MOST_CALLS).flatMap(({ 1: name = "", index }) => {
		if (own(TOLERANCES, name) === void 0) return [];
		const { links } = chainAt({
			code,
			raw: code
		}, index);
		return tolerancesOf(name, rawOf(links[0]?.args ?? []));
	});
}
const nameOf$4 = (arg) => /^(\w{1,60})\s*=(?!=)/.exec(arg)?.[1] ?? null;
function tolerancesOf(name, args) {
	return (own(TOLERANCES, name) ?? []).flatMap(({ at, named = [], wider, usual }) => {
		const byName = args.find((arg) => named.some((word) => nameOf$4(arg) === word));
		const written = byName === void 0 ? at === void 0 ? void 0 : at >= 0 ? args[at] : args.length > 1 ? args.at(at) : void 0 : byName.replace(/^\w+\s*=\s*/, "");
		const value = written === void 0 || byName === void 0 && /^\w+\s*=/.test(written) ? usual : numberIn(written);
		const key = `${name} ${named[0] ?? at ?? ""}`;
		return value === void 0 ? [] : [[key, {
			value,
			wider
		}]];
	});
}
function numberIn(text) {
	return /^-?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e-?\d+)?[dfFLm]?$/i.exec(text.trim()) === null ? durationIn(text) : Number.parseFloat(text.replaceAll("_", ""));
}
const SECONDS = {
	n: 1e-9,
	mic: 1e-6,
	mil: .001,
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
const DURATION = /^(?:(?:java\.time\.)?Duration\.of([A-Z][a-z]{2,12})\((\d{1,12})[lL]?\)|(\d{1,12})\s?\*\s?time\.([A-Z][a-z]{2,12})|(?:datetime\.)?timedelta\(([a-z]{4,12})=(\d{1,12})\)|(\d{1,12})\.([a-z]{4,12}))$/;
function durationIn(text) {
	const found = DURATION.exec(text.trim());
	if (found === null) return void 0;
	const unit = (found[1] ?? found[4] ?? found[5] ?? found[8] ?? "").toLowerCase();
	const size = own(SECONDS, unit.slice(0, 3)) ?? own(SECONDS, unit.slice(0, 1));
	const amount = Number(found[2] ?? found[3] ?? found[6] ?? found[7]);
	return size === void 0 ? void 0 : size * amount;
}
// src/diff/assertions/assertion.ts
const SIZE = /^len\(.*\)$|\.(?:length|size|count|Len|len)(?:\(\))?$/s;
const MAKES = /^(?:new\s|[\w.]{0,100}\b[A-Z]\w{0,100}\()/;
function made({ raw }, subjects, checks, takes = []) {
	const text = normal(raw).replace(/;$/, "");
	const inner = checks.flatMap(({ name, args }) => args.map((arg) => `${name}(${arg})`));
	const tolerances = new Map([...tolerancesIn({
		code: text,
		raw: text
	}), ...checks.flatMap(({ name, args }) => tolerancesOf(name, takes.length > 0 ? rawOf(takes) : args))]);
	const [only] = checks;
	const isSelf = checks.length === 1 && only?.asks === "equal" && !only.negated && only.args.length === 1 && subjects.length === 1 && subjects[0] === only.args[0] && !MAKES.test(subjects[0] ?? "");
	const isPlainTruth = subjects.length === 1 && isPlain(subjects[0] ?? "") && checks.length === 1 && holds(subjects[0] ?? "", only);
	return {
		subjects: subjects.map(normal).filter((subject) => subject !== ""),
		checks: checks.map((check) => ({
			...check,
			args: check.args.map(normal),
			asks: lessened(check, inner)
		})),
		trivial: isSelf || isPlainTruth || isAnySize(subjects, checks),
		tolerances,
		text
	};
}
const isAnySize = (subjects, [check, ...more]) => more.length === 0 && subjects.length === 1 && SIZE.test(subjects[0] ?? "") && check?.args[0]?.trim() === "0" && /^(?:>=|toBeGreaterThanOrEqual|assertGreaterEqual|GreaterOrEqual|isGreaterThanOrEqualTo|isAtLeast|least|gte|hasSizeGreaterThanOrEqualTo)$/.test(check.name);
function holds(value, check) {
	if (check === void 0 || check.negated) return false;
	if (/^(?:toBe|toEqual|toStrictEqual|isEqualTo|equal|eql|shouldBe|be)$/.test(check.name)) return check.args[0] === value;
	if (/^(?:toBeTruthy|ok|true|isTrue|BeTrue|toBeDefined|exist|exists)$/.test(check.name)) return isAlwaysTrue(value);
	return /^(?:toBeFalsy|false|isFalse)$/.test(check.name) && /^(?:false|False)$/.test(value);
}
function lessened({ name, asks, negated, args }, inner) {
	if (asks === null) return null;
	if (negated) return "there";
	if (args.some((arg) => ANYTHING.test(arg)) || inner.some((text) => text.startsWith(`${name}(`) && ANYTHING.test(text))) return asks === "equal" ? "part" : "there";
	if (/^(?:toBe|toEqual|toStrictEqual|isEqualTo|Equal|equal|shouldBe|is|strictEqual)$/.test(name) && args.length === 1 && /^(?:true|false|True|False)$/.test(args[0] ?? "")) return "there";
	return asks;
}
function strengthOf({ checks, trivial }) {
	if (trivial) return 0;
	const known = checks.flatMap(({ asks }) => asks === null ? [] : [STRENGTH[asks]]);
	return known.length < checks.length || known.length === 0 ? null : Math.max(...known);
}
function errorOf({ checks }) {
	const check = checks.find(({ name }) => RAISES.test(name));
	if (check === void 0) return null;
	const texts = checks.flatMap(({ name, args }) => /message|match/i.test(name) ? [name, ...args] : args);
	return {
		isAny: check.args.length === 0 || check.args.some((arg) => arg.split(/[\s(),|]+/).some((one) => ANY_ERROR.test(one))),
		isNamed: check.args.some((arg) => /^[A-Za-z_][\w.]*$/.test(arg) && !ANY_ERROR.test(arg)),
		says: texts.some((text) => /^match\s*=|["'`/]|message/i.test(text))
	};
}
function isPlain(text) {
	return /^(?:[-+]?\d[\w.]*(?:\s?\*\s?time\.\w{1,20})?|["'`].*["'`]|[rbuf]{1,2}["'].*["']|True|true|False|false|None|null|nil|undefined|NaN|\[[^a-zA-Z_]*\]|\{[^a-zA-Z_]*\}|\(\)|\/.+\/\w*|match\s*=.*|msg\s*=.*)$/su.test(text);
}
const isAlwaysTrue = (text) => /^(?:True|true|1|"[^"]+"|'[^']+')$/.test(text);
const normal = (text) => text.replace(/\s+/g, " ").replace(/,\s*([)\]}])/g, "$1").trim();
function unwrapped(line) {
	const { code, raw } = trimmed(line);
	if (!code.startsWith("(") || !code.endsWith(")")) return {
		code,
		raw
	};
	let depth = 0;
	for (let at = 0; at < code.length - 1; at += 1) {
		if (code.charAt(at) === "(") depth += 1;
		else if (code.charAt(at) === ")") depth -= 1;
		if (depth === 0) return {
			code,
			raw
		};
	}
	return trimmed({
		code: code.slice(1, -1),
		raw: raw.slice(1, -1)
	});
}
// src/diff/assertions/conditional.ts
const CONDITION$1 = /^(?:\}\s*)?(?:else\s+)?(?:if\b|elif\b|unless\b)|^(?:\}\s*)?else\s+if\b|\?\.(?:let|also|run|apply)\s*\{/;
const ELSE = /^(?:\}\s*)?(?:else\b|elif\b)/;
const LEAVES$1 = /(?:^|[\s:){])return(?:\s+(?:true|True|None|null|undefined))?;?\s*\}?$/;
function conditionalIn(before, after) {
	const had = new Map();
	for (const one of before.stated) if (one.assertion !== "opaque") had.set(keyOf$3(one), one);
	return [...wrappedIn(before, after, had), ...belowExits(before, after, had)];
}
const keyOf$3 = ({ test, assertion }, named = new Map()) => {
	if (assertion === "opaque") return "";
	return `${test} ${assertion.text.replace(/(?<![\w"'.])\w+(?![\w"'])/g, (word) => named.get(word) ?? word).replace(/[\s;()]+/g, "")}`;
};
const NAMES$2 = /^(?:(?:const|let|var|val|final|auto)\s+)?([A-Za-z_]\w{0,60})\s*:?=\s*([^=>{].{0,300}?);?$/;
function namedNow({ lines, tests }, { from, test }) {
	const named = new Map();
	for (let at = Math.max(0, from - MOST_ABOVE$1); at < from; at += 1) {
		const line = lines[at];
		if (line.is !== "code" || line.side !== "new" || tests[at] !== test) continue;
		const [, name, value] = NAMES$2.exec(line.raw.trim()) ?? [];
		if (name !== void 0 && value !== void 0) named.set(name, value);
	}
	return named;
}
function wrappedIn(before, after, had) {
	const changes = [];
	const told = new Set();
	const isNew = ({ side, code }) => side === "new" && CONDITION$1.test(code);
	if (!after.lines.some(isNew)) return [];
	for (const one of after.stated) {
		if (one.assertion === "opaque" || one.test === "" || one.assertion.trivial) continue;
		const old = had.get(keyOf$3(one)) ?? had.get(keyOf$3(one, namedNow(after, one)));
		if (old === void 0 || changes.length >= MOST$5) continue;
		const condition = conditionsAround(after, one).find(({ side }) => side === "new");
		if (condition === void 0 || told.has(condition)) continue;
		if (conditionsAround(before, old).some(({ side }) => side === "old")) continue;
		if (hasOtherWay(after, condition)) continue;
		told.add(condition);
		changes.push(changeOf$5(one, condition));
	}
	return changes;
}
const MOST$5 = 100;
const MOST_ABOVE$1 = 200;
function conditionsAround({ lines, tests }, { from, test }) {
	const found = [];
	let indent = lines[from]?.indent ?? 0;
	for (let at = from - 1; at >= 0 && from - at < MOST_ABOVE$1 && tests[at] === test && indent > 0; at -= 1) {
		const line = lines[at];
		if (line.is !== "code" || line.indent >= indent) continue;
		indent = line.indent;
		if (CONDITION$1.test(line.code)) found.push(line);
	}
	return found;
}
function hasOtherWay({ lines, stated }, condition) {
	const at = lines.indexOf(condition);
	if (ELSE.test(condition.code)) return true;
	const next = lines.findIndex(({ is, indent, code }, index) => index > at && is === "code" && indent <= condition.indent && code !== "}");
	const other = next < 0 ? void 0 : lines[next];
	if (other === void 0 || other.indent !== condition.indent || !ELSE.test(other.code)) return false;
	return stated.some(({ from }) => from > next) || /\b(?:fail|throw|raise|panic)\b/i.test(lines[next + 1]?.code ?? "");
}
function belowExits(before, { lines, tests, stated }, had) {
	const replaced = new Set(before.lines.flatMap(({ side, code, indent }, at) => side === "old" && /^if\b/.test(code) ? [`${indent} ${before.tests[at]}`] : []));
	const stood = new Set(before.lines.flatMap(({ side, code }, at) => side === "old" && /^if\b/.test(code) ? [`${code.trim()} ${before.tests[at]}`] : []));
	let left = MOST$5;
	return lines.flatMap((line, at) => {
		const test = tests[at] ?? "";
		if (line.is !== "code" || line.side !== "new" || test === "" || !/^if\b/.test(line.code)) return [];
		if (replaced.has(`${line.indent} ${test}`) || stood.has(`${line.code.trim()} ${test}`)) return [];
		left -= 1;
		if (left < 0) return [];
		const end = LEAVES$1.test(line.code.trimEnd()) ? at : exitBelow(lines, at);
		if (end === null || stated.some(({ from }) => from >= at && from <= end)) return [];
		const below = stated.find((one) => one.from > end && one.test === test && one.assertion !== "opaque" && (lines[one.from]?.indent ?? 0) === line.indent && had.has(keyOf$3(one)));
		return below === void 0 ? [] : [changeOf$5(below, line)];
	});
}
function exitBelow(lines, at) {
	const own = lines[at];
	for (let index = at + 1; index <= at + MOST_BELOW$2 && index < lines.length; index += 1) {
		const line = lines[index];
		if (line.is !== "code") continue;
		if (line.indent <= own.indent) return null;
		if (LEAVES$1.test(line.code.trimEnd())) return index;
	}
	return null;
}
const MOST_BELOW$2 = 3;
const changeOf$5 = ({ test, assertion }, { raw }) => ({
	kind: "conditional",
	test,
	before: assertion === "opaque" ? "" : assertion.text,
	after: raw.replace(/\s+/g, " ").trim()
});
// src/tools/mocks.ts
const MODULE = /^(?:jest|vi)\.(?:mock|doMock|unstable_mockModule)\(\s*(?:import\()?["'`]([^"'`]{1,200})["'`]/;
const BY_PATH = /\b(?:patch|setattr)\(\s*["']([\w.]{1,200})["']/;
const BY_OWNER = /\b(?:setattr|patch\.object|spyOn|stub)\(\s*([\w.]{1,100})\s*,\s*["'](\w{1,100})["']\s*(?:,|\)(.{0,60}))?/;
const GIVES = /^\.(?:mock(?:Return|Resolved|Rejected|Implementation)\w*|returns|resolves|callsFake|value)\b/;
const ASSIGNED = /^(?:const|let|var)?\s*([\w.]{1,100})\s*=\s*(?:(?:mock\.)?(?:Async|Magic)?Mock\([^)]{0,100}(?:return_value|side_effect)|(?:jest|vi)\.fn\((?=\S|\)\.mock)|sinon\.(?:stub|fake))/;
const OF_CLASS = /\bmock\(\s*([A-Z]\w{0,100})(?:\.class|::class)|\bmockk<([A-Z]\w{0,100})>\(|^@(?:Mock|MockK|Mockito)\w*\s+(?:private\s+|lateinit\s+|var\s+)*([A-Z]\w{0,100})\s/;
// src/diff/assertions/mocked.ts
function mockedIn(path, before, { lines, tests, stated }) {
	const subject = subjectOf(path);
	let left = MOST_MOCKS;
	return lines.flatMap((line, at) => {
		if (line.is !== "code" || line.side !== "new" || !/\b(?:mock\w*|patch|setattr|spyOn|stub|fake|fn|\w*Mock)\b/.test(line.code)) return [];
		left -= 1;
		if (left < 0) return [];
		const { raw } = line;
		const test = tests[at] ?? "";
		const module = MODULE.exec(raw)?.[1];
		if (module !== void 0) return isOwnModule(module, subject) && !isPartly(at) ? [changeOf$4(test, raw)] : [];
		const ofClass = OF_CLASS.exec(raw);
		if (ofClass !== null) {
			const name = ofClass[1] ?? ofClass[2] ?? ofClass[3] ?? "";
			return name.toLowerCase() === subject.toLowerCase() && wasMade(name) ? [changeOf$4(test, raw)] : [];
		}
		const called = calledIn(raw);
		if (called === null) return [];
		return stated.some((one) => one.assertion !== "opaque" && (one.test === test || test === "") && one.from > at && one.assertion.subjects.some((each) => isCallOf(each, called))) && (!called.isVariable || wasImported(called.name)) ? [changeOf$4(test, raw)] : [];
	});
	function isPartly(at) {
		return lines.slice(at, at + MOST_BELOW$1).some(({ raw }) => MOCKS_PARTLY.test(raw));
	}
	function wasMade(name) {
		return before.lines.some(({ side, code }) => side === "old" && new Set(code.match(/[\w$]+(?=\()/g)).has(name));
	}
	function wasImported(name) {
		return before.lines.some(({ side, code }) => side === "old" && /\b(?:import|require|from)\b/.test(code) && new Set(code.match(/[\w$]+/g)).has(name));
	}
}
const MOST_BELOW$1 = 12;
const MOST_MOCKS = 50;
function calledIn(raw) {
	const path = BY_PATH.exec(raw)?.[1];
	if (path !== void 0) {
		const parts = path.split(".");
		return parts.length < 2 ? null : {
			name: parts.at(-1) ?? "",
			owner: null,
			isVariable: false
		};
	}
	const owned = BY_OWNER.exec(raw);
	if (owned !== null) {
		if (/\b(?:spyOn|stub)\(/.test(raw) && !GIVES.test((owned[3] ?? "").trim())) return null;
		return {
			name: owned[2] ?? "",
			owner: owned[1] ?? "",
			isVariable: false
		};
	}
	const assigned = ASSIGNED.exec(raw)?.[1]?.split(".");
	if (assigned === void 0) return null;
	const owner = assigned.slice(0, -1).join(".");
	return {
		name: assigned.at(-1) ?? "",
		owner: owner === "" ? null : owner,
		isVariable: owner === ""
	};
}
function isCallOf(subject, { name, owner }) {
	const path = /^(?:await\s+)?([\w.]{1,200})\(/.exec(subject)?.[1];
	if (path === void 0) return false;
	const parts = path.split(".");
	return parts.at(-1) === name && (owner === null || parts.slice(0, -1).join(".") === owner);
}
const subjectOf = (path) => lastSegment(path).replace(/\.[^.]{1,6}$/, "").replace(/^test_|(?:[._-](?:test|spec|e2e|cy)|Tests?|Spec|IT)$/g, "");
const isOwnModule = (module, subject) => subject.length > 1 && /^(?:\.|@\/|~\/|#)/.test(module) && lastSegment(module).replace(/\.[cm]?[jt]sx?$/, "") === subject;
const changeOf$4 = (test, raw) => ({
	kind: "mocked",
	test,
	before: "",
	after: raw.replace(/\s+/g, " ").trim()
});
// src/diff/assertions/replaced.ts
const LOOP = /^(?:async )?(?:for|while)\b|\.(?:each|forEach|map|every)\(|\bparametri[sz]e\b|Source\b|\bt\.Run\(|\bsubTest\(|\bassertAll\(/;
function makesRoomForAll({ assertion, from, test }, { lines, tests }) {
	if (assertion === "opaque") return true;
	let indent = lines[from]?.indent ?? 0;
	for (let at = from - 1; at >= 0 && at > from - MOST_ABOVE; at -= 1) {
		const line = lines[at];
		if (line.is !== "code") continue;
		if (tests[at] !== test && tests[at] !== "") return false;
		if (LOOP.test(line.code) && line.side === "new" && (line.indent < indent || /^[@\])]/.test(line.code))) return true;
		indent = Math.min(indent, line.indent);
	}
	return false;
}
const MOST_ABOVE = 60;
const SHORTEST$2 = 1;
function isSaidBy(lost, fresh) {
	const root = rootOf$1(lost.subjects[0] ?? "");
	const values = lost.checks.flatMap(({ args }) => args).filter((arg) => isPlain(arg) && arg.length >= SHORTEST$2);
	const own = plainText(lost.text);
	return fresh.some(({ assertion }) => {
		if (assertion === "opaque" || assertion.trivial) return false;
		const text = plainText(assertion.text);
		if (text.length > own.length && text.includes(own)) return true;
		return root !== "" && values.length > 0 && assertion.subjects.some((subject) => rootOf$1(subject) === root) && assertion.checks.some(({ asks }) => asks === "equal" || asks === "part") && values.every((value) => hasToken(text, plainText(value)));
	});
}
const plainText = (text) => text.replace(/["'`\s;]+/g, "");
function hasToken(text, value) {
	for (let at = text.indexOf(value); at >= 0 && value !== ""; at = text.indexOf(value, at + 1)) if (!/\w/.test(text.charAt(at - 1)) || !/^\w/.test(value)) {
		if (!/\w/.test(text.charAt(at + value.length)) || !/\w$/.test(value)) return true;
	}
	return false;
}
const rootOf$1 = (subject) => /^[!*&(\s]*(?:await\s+)?([A-Za-z_$][\w$]*)(?![\w$(])/.exec(subject)?.[1] ?? "";
const ASSIGNS = /:=|(?<![=!<>+\-*/%&|^~:])=(?![=>~])/y;
function judgedIsGone({ assertion, from, test }, { old, new: now }) {
	if (assertion === "opaque") return false;
	const roots = new Set(assertion.subjects.map(rootOf$1).filter((root) => root !== ""));
	if (roots.size === 0) return false;
	for (let at = from - 1; at >= 0 && from - at < MOST_ABOVE; at -= 1) {
		const line = old.lines[at];
		if (line.is !== "code") continue;
		if (old.tests[at] !== test) return false;
		const found = operatorIn(line.code, ASSIGNS);
		if (found === null) continue;
		if (!(line.code.slice(0, found.at).match(/[\w$]+/g) ?? []).some((name) => roots.has(name))) continue;
		if (line.side !== "old") return false;
		const made = line.raw.slice(found.at + found.operator.length).replace(/[\s;]+/g, "");
		const again = now.lines.find(({ is, raw }) => is === "code" && raw.replace(/[\s;]+/g, "").includes(made));
		if (again === void 0) return true;
		const held = again.code.slice(0, operatorIn(again.code, ASSIGNS)?.at ?? 0).match(/[\w$]+/g) ?? [];
		return held.length === 0 && !again.raw.replace(/[\s;]+/g, "").startsWith(made) || held.length > 0 && !held.includes("_") && !held.some((name) => roots.has(name));
	}
	return false;
}
// src/diff/assertions/rows.ts
const EXPECTED$1 = /^(?:want\w*|exp|expected\w*|expect\w*|result|output)$/i;
const FIELD = /["']?([A-Za-z_]\w{0,60})["']?\s*[:=]\s*(?:&?[\w.[\]*]{0,40})?$/;
const LITERAL = /(["'`])(?:\\.|(?!\1)[^\\]){0,300}\1|(?<![\w.])-?\d[\w.]*|\b(?:[Tt]rue|[Ff]alse|None|nil|null|undefined)\b/g;
const MOST_PLACES = 200;
function rowsIn(lines, { tests }) {
	const changes = [];
	for (let at = 0; at < lines.length && changes.length < MOST_PLACES; at += 1) {
		if (lines[at]?.side !== "old" || lines[at - 1]?.side === "old" || lines[at - 1]?.side === "new") continue;
		const old = whileSide(lines, at, "old");
		const fresh = whileSide(lines, at + old.length, "new");
		if (old.length !== fresh.length) continue;
		const pairs = old.map(({ text }, index) => [text.trim(), fresh[index]?.text.trim() ?? ""]);
		if (!pairs.every(([before, after]) => isOtherRow(before, after))) continue;
		for (const [before, after] of pairs) changes.push({
			kind: "expected",
			test: tests.find((name) => name !== "") ?? "",
			before,
			after
		});
	}
	return changes;
}
function whileSide(lines, from, side) {
	let end = from;
	while (lines[end]?.side === side) end += 1;
	return lines.slice(from, end);
}
function isOtherRow(before, after) {
	if (!/^(?:[([{]|["']?[A-Za-z_]\w{0,60}["']?\s*[:=])/.test(before) || !/[,)\]}]$/.test(before)) return false;
	const [was, is] = [[...before.matchAll(LITERAL)], [...after.matchAll(LITERAL)]];
	if (was.length === 0 || was.length !== is.length || before.replace(LITERAL, "") !== after.replace(LITERAL, "")) return false;
	const others = was.flatMap(([text], at) => text === is[at]?.[0] ? [] : [at]);
	const [only] = others;
	if (only === void 0 || others.length > 1) return false;
	const field = FIELD.exec(before.slice(0, was[only]?.index ?? 0))?.[1];
	if (field !== void 0) return EXPECTED$1.test(field);
	return only === was.length - 1 && was.length > 1 && /^[([]/.test(before);
}
// src/diff/assertions/silenced.ts
const TRIES = /^(?:\}\s*)?(?:runCatching\s*\{|try\s*[:{]|try$|with\s+(?:contextlib\.)?suppress\(\s*(?:AssertionError|Exception|BaseException)\b)/;
const HANDS_ON = /\b(?:raise|throw|rethrow|fail\w*|reject|assert\w*|expect\w*|should\w*|done|panic|require|[tbc]\.(?:Error|Errorf|Fatal|Fatalf)|getOrThrow|onFailure|getOrElse)\b/i;
const RECOVERS = /\brecover\(\)/;
const DROPPED = /\.catch\(\s*(?:\(\s*\w*\s*\)|\w+)\s*=>\s*(?:\{\s*\}|undefined|null|void 0)\s*\)/;
const LEAVES = /^return(?:\s+(?:true|True|None|null|undefined))?;?$/;
function silencedIn(before, after) {
	return [
		...caughtIn(before, after),
		...recoveredIn(before, after),
		...unreachedIn(after),
		...overNothingIn(before, after),
		...unawaitedIn(before, after)
	];
}
const MOST$4 = 100;
const MOST_INSIDE = 40;
function caughtIn(before, { lines, stated }) {
	let left = MOST$4;
	const wasCaught = (one) => caughtTexts(before).has(textInTest(one));
	return lines.flatMap((line, at) => {
		if (line.is !== "code" || line.side !== "new") return [];
		if (line.raw.includes(".catch(") && DROPPED.test(line.raw)) {
			left -= 1;
			if (left < 0) return [];
			const own = stated.find(({ from, to, assertion }) => from <= at && at <= to && assertion !== "opaque") ?? stated.findLast(({ from, assertion }) => from < at && at - from < MOST_INSIDE && line.raw.startsWith("}") && assertion !== "opaque" && (lines[from]?.indent ?? 0) > line.indent);
			return own === void 0 || !isKnown(before, own) ? [] : [changeOf$3("caught", own, line.raw)];
		}
		if (!TRIES.test(line.code.trimEnd())) return [];
		left -= 1;
		if (left < 0) return [];
		const { inside, handler } = withinTry({
			lines,
			stated
		}, at);
		const own = inside.find((one) => isKnown(before, one) && !wasCaught(one));
		return own === void 0 ? [] : [changeOf$3("caught", own, (handler ?? line).raw)];
	});
}
function withinTry({ lines, stated }, at) {
	const line = lines[at];
	const isSuppress = /suppress\(|^runCatching/.test(line.code);
	const end = lines.findIndex((each, index) => index > at && each.is === "code" && each.indent <= line.indent && !isPartOfTry(each));
	const last = end < 0 ? lines.length : end;
	const handler = lines.findIndex((each, index) => index > at && index < last && each.indent === line.indent && CATCHES.test(each.code));
	return {
		inside: (isSuppress ? HANDS_ON.test(lines[last]?.code ?? "") : handler < 0 || handsOn(lines.slice(handler, last))) ? [] : stated.filter(({ from, assertion }) => from > at && from < (isSuppress ? last : handler) && assertion !== "opaque"),
		handler: lines[handler]
	};
}
const caughtTexts = onceFor(({ lines, stated }) => new Set(lines.flatMap((line, at) => line.is === "code" && TRIES.test(line.code.trimEnd()) ? [at] : []).slice(0, MOST$4).flatMap((at) => withinTry({
	lines,
	stated
}, at).inside.map(textInTest))));
const textInTest = (one) => `${one.test}\n${textOf$3(one)}`;
const textOf$3 = ({ assertion }) => assertion === "opaque" ? "" : assertion.text.replace(/\W+/g, "");
const isPartOfTry = ({ code }) => /^(?:\}\s*)?(?:except|catch|finally|else)\b|^\}/.test(code);
const handsOn = ([, ...body]) => body.some(({ is, code }) => is === "code" && HANDS_ON.test(code));
function isKnown(before, { test, assertion }) {
	const text = assertion === "opaque" ? "" : assertion.text.replace(/\W+/g, "");
	return before.stated.some((one) => one.assertion !== "opaque" && (one.test === test && test !== "" || text.includes(one.assertion.text.replace(/\W+/g, ""))));
}
const changeOf$3 = (kind, { test, assertion }, after) => ({
	kind,
	test,
	before: assertion === "opaque" ? "" : assertion.text,
	after: after.replace(/\s+/g, " ").trim()
});
function unreachedIn({ lines, tests, stated }) {
	let left = MOST$4;
	return lines.flatMap((line, at) => {
		if (line.side !== "new" || line.is !== "code" || !LEAVES.test(line.code.trimEnd()) || tests[at] === "") return [];
		left -= 1;
		if (left < 0) return [];
		const above = lines.slice(0, at).findLast(({ is }) => is === "code");
		if (above !== void 0 && above.indent < line.indent && !/\b(?:def|func|fun|it|test|void)\b|=>\s*\{$/.test(above.code)) return [];
		const end = lines.findIndex(({ is, indent }, index) => index > at && is === "code" && indent < line.indent);
		const below = stated.find(({ from, test, isChanged, assertion }) => from > at && (end < 0 || from < end) && test === tests[at] && !isChanged && assertion !== "opaque" && (lines[from]?.indent ?? 0) >= line.indent);
		if (below === void 0) return skipsAll(lines, at) ? [endsAtOnce(tests[at], line)] : [];
		return (lines[below.from]?.indent ?? 0) > line.indent ? [] : [changeOf$3("unreached", below, line.raw)];
	});
}
function skipsAll(lines, at) {
	const isCode = ({ is, raw }) => is === "code" && raw.trim() !== "";
	const above = lines.slice(0, at).findLast(isCode);
	const next = lines.slice(at + 1).find(isCode);
	const { indent } = lines[at];
	return above !== void 0 && above.indent < indent && next?.side === "both" && next.indent === indent;
}
const endsAtOnce = (test, { raw }) => ({
	kind: "unreached",
	test,
	before: "",
	after: raw.trim()
});
function recoveredIn(before, { lines, tests, stated }) {
	let left = MOST$4;
	return lines.flatMap((line, at) => {
		if (line.side !== "new" || line.is !== "code" || left <= 0 || !/^defer func\(\)/.test(line.code)) return [];
		left -= 1;
		const end = lines.findIndex(({ is, indent, raw }, index) => index > at && is === "code" && indent <= line.indent && raw.startsWith("}"));
		const body = lines.slice(at, end < 0 ? at + 1 : end + 1).map(({ code }) => code);
		if (!body.some((code) => RECOVERS.test(code)) || body.some((code) => HANDS_ON.test(code) || /^if\b/.test(code))) return [];
		const own = stated.find((one) => one.from > at && one.test === tests[at] && one.assertion !== "opaque");
		return own === void 0 || !isKnown(before, own) ? [] : [changeOf$3("caught", own, "recover()")];
	});
}
function overNothingIn(before, { lines, stated }) {
	let left = MOST$4;
	return lines.flatMap((line, at) => {
		if (line.side !== "new" || line.is !== "code" || left <= 0 || !OVER_NOTHING.test(line.code)) return [];
		left -= 1;
		const isTable = /each\(|parametrize\(/.test(line.code);
		const own = stated.find(({ from, assertion }) => from > at && assertion !== "opaque" && (lines[from]?.indent ?? 0) >= line.indent + (isTable ? 0 : 1));
		return own === void 0 || !isKnown(before, own) ? [] : [changeOf$3("unreached", own, line.raw)];
	});
}
function unawaitedIn(before, after) {
	const isAwaited = (text) => /^(?:await|return|yield)\b/.test(text);
	const bare = (text) => text.replace(/^(?:await|return|yield)\s+/, "");
	const had = new Set(before.stated.flatMap(({ assertion }) => assertion !== "opaque" && isAwaited(assertion.text) ? [bare(assertion.text)] : []));
	return after.stated.flatMap((one) => {
		if (one.assertion === "opaque" || !one.isChanged || isAwaited(one.assertion.text)) return [];
		if (!/\.(?:resolves|rejects)\b/.test(one.assertion.text) || !had.has(one.assertion.text)) return [];
		const line = after.lines[one.from];
		return /=>\s*\S/.test(line.code) || !/^(?:expect|assert)\b/.test(line.code) ? [] : [changeOf$3("unreached", one, line.raw)];
	});
}
// src/diff/test-cases/lines.ts
function linesOf$2(hunk, side, language) {
	const shown = hunk.lines.filter((line) => shownOn(side, line));
	const trimmed = shown.map(({ text }) => text.trim());
	const isText = textOf$2(trimmed, hunk, language);
	return shown.map((line, index) => {
		const raw = trimmed[index] ?? "";
		const code = mask(raw, language.quotes, language.comments);
		const is = raw === "" ? "blank" : isText(raw, index) ? "text" : code.trim() === "" ? "comment" : "code";
		return {
			raw,
			code,
			side: line.side,
			indent: indentOf(line.text),
			is
		};
	});
}
function textOf$2(lines, hunk, language) {
	const { fromStart } = hunk;
	const comments = language.blocks === "python" || language.blocks === "none" ? "none" : "c";
	const blocks = blocksOf(language.blocks === "ruby" ? "ruby" : comments, lines, fromStart);
	const hasQuotes = language.blocks === "python" || language.blocks === "c and text blocks";
	const quoted = language.blocks === "python" ? lines : lines.map((line) => COMMENT.test(line) ? "" : line);
	const quotes = blocksOf(hasQuotes ? "python" : "none", quoted, fromStart);
	const templates = language.blocks === "templates" ? insideTemplate(lines, hunk) : [];
	return (line, index) => {
		const [isComment, isQuoted] = [blocks(line) === "text", quotes(line) === "text"];
		return isComment || isQuoted || (templates[index] ?? language.blocks === "templates");
	};
}
const COMMENT = /^(?:\*|\/\*|\/\/)/;
const CHARACTER = /'(?:\\[^']{1,10}|[^\\'])'/y;
function mask(line, quotes, comments) {
	let masked = "";
	let at = 0;
	while (at < line.length) {
		const character = line.charAt(at);
		if (startsComment(line, at, comments)) break;
		const end = quotes.includes(character) ? closing(line, at) : character === "'" ? literal$1(line, at) : null;
		if (end === null) masked += character === "	" ? " " : character;
		else masked += character + " ".repeat(Math.max(0, end - at - 1)) + (end < line.length ? character : "");
		at = end === null ? at + 1 : end + 1;
	}
	return masked.padEnd(line.length).slice(0, line.length);
}
function startsComment(line, at, comments) {
	return comments.some((mark) => line.startsWith(mark, at) && (mark !== "#" || line.charAt(at + 1) !== "["));
}
function closing(line, at) {
	const quote = line.charAt(at);
	for (let index = at + 1; index < line.length; index += 1) if (line.charAt(index) === "\\") index += 1;
	else if (line.charAt(index) === quote) return index;
	return line.length;
}
function literal$1(line, at) {
	CHARACTER.lastIndex = at;
	const found = CHARACTER.exec(line);
	return found === null ? null : at + found[0].length - 1;
}
const ticksOf = (line) => line.replace(/\\./g, "").split("`").length - 1;
const OPENS$2 = /(?:[=(,[{:+?>&|]|\breturn)\s*`[^`]*$/;
const CLOSES$1 = /^[^`]*`\s*(?:[),;\]}.:+(]|$)/;
function insideTemplate(lines, hunk) {
	let inside = hunk.fromStart ? false : startOf(hunk);
	return lines.map((line) => {
		const was = inside;
		if (inside !== null && ticksOf(line) % 2 === 1) inside = !inside;
		return was;
	});
}
function startOf({ lines, context }) {
	const firsts = ["old", "new"].flatMap((side) => lines.find((line) => shownOn(side, line) && ticksOf(line.text) % 2 === 1)?.text.trim() ?? []);
	if (firsts.length === 0) return ticksOf(context) % 2 === 1;
	if (firsts.some((first) => OPENS$2.test(first))) return false;
	return firsts.every((first) => CLOSES$1.test(first)) ? true : null;
}
// src/diff/test-cases/read-side.ts
const CONDITION = /^(?:[})\]]*\s*)?(?:if|else|elif|elsif|unless|when|case|default|switch|match|except|catch|rescue|guard)\b/;
const CLOSING = /^(?:[)\]}]|\{\s*$|end\b)/;
const MOST$3 = 5e3;
const MOST_MARKS = 50;
const MOST_LINES$3 = 500;
function readSide(hunk, side, language) {
	const lines = linesOf$2(hunk, side, language);
	const reading = new Reading(language, headerFrame(hunk, language, lines));
	lines.forEach((line, index) => {
		if (line.is === "code") reading.take(line, language.read(lines, index));
		else if (line.is !== "blank" && line.side !== "both") reading.remark(language.readComment?.(line.raw) ?? []);
		else if (line.is === "comment" || line.is === "text") reading.mark(language.readComment?.(line.raw) ?? []);
	});
	return reading.end();
}
function ownersOf(hunk, side, language) {
	const lines = linesOf$2(hunk, side, language);
	const reading = new Reading(language, headerFrame(hunk, language, lines));
	return lines.map((line, index) => {
		if (line.is === "code") reading.take(line, language.read(lines, index));
		return reading.owner();
	});
}
var Reading = class {
	#language;
	#frames;
	#seen = [];
	#pending = {
		isTest: false,
		skips: []
	};
	constructor(language, frames) {
		this.#language = language;
		this.#frames = frames;
	}
	take(line, said) {
		this.#close(line);
		let owner = null;
		for (const each of said) owner = this.#note(each, line) ?? owner;
		const body = owner === null ? this.#frames.at(-1)?.body ?? null : this.#body(owner, said);
		if (line.side === "old" && body !== null) {
			collectNames(line.code, body.names);
			for (const name of [...argumentsIn$1(line.raw), ...saidIn$1(line.raw)]) body.names.add(name);
		}
		if (owner === null && body !== null && body.lines.length < MOST_LINES$3) body.lines.push({
			text: line.raw,
			stays: line.side === "both"
		});
		if (CLOSING.test(line.raw) && !CONDITION.test(line.raw)) return;
		this.#frames.push({
			indent: line.indent,
			code: line.code.trimEnd(),
			owner,
			isHeader: false,
			body
		});
	}
	#body(owner, said) {
		const body = {
			names: new Set(),
			lines: []
		};
		if (owner !== "helper") return Object.assign(owner, body);
		const name = said.findLast(({ what }) => what === "function")?.name ?? "";
		this.#add({
			name,
			kind: "helper",
			isDefined: false,
			skips: [],
			focus: [],
			...body
		});
		return body;
	}
	mark(said) {
		for (const each of said) if (each.what === "mark") this.#keep(each);
	}
	remark(said) {
		this.mark(said);
		for (const { what, skips = [] } of said) if (what === "file") this.#file(skips);
	}
	owner() {
		const owner = this.#frames.findLast((frame) => frame.owner !== null)?.owner ?? null;
		return owner === "helper" ? null : owner;
	}
	end() {
		const { skips } = this.#pending;
		if (skips.length > 0) this.#add({
			name: "",
			kind: "unknown",
			isDefined: false,
			skips,
			focus: []
		});
		return [...this.#frames.flatMap(({ isHeader, owner }) => isHeader && owner !== null && owner !== "helper" ? [owner] : []).filter(({ skips: own }) => own.length > 0), ...this.#seen];
	}
	#close({ indent, raw }) {
		const goesOn = CLOSING.test(raw);
		for (let last = this.#frames.at(-1); last !== void 0 && last.indent >= indent; last = this.#frames.at(-1)) {
			if (goesOn && last.indent === indent && !last.isHeader) return;
			const [gone] = this.#frames.splice(-1);
			if (gone?.isHeader && gone.owner !== null && gone.owner !== "helper" && gone.owner.skips.length > 0) this.#add(gone.owner);
		}
	}
	#note(said, line) {
		switch (said.what) {
			case "mark":
				this.#keep(said);
				return null;
			case "file":
				this.#file(said.skips ?? [], line);
				return null;
			case "statement":
				this.#statement(said.skips ?? [], line);
				return null;
			case "end":
				this.#ending(said, line);
				return null;
			default: return this.#define(said);
		}
	}
	#keep({ isTest = false, skips = [] }) {
		const kept = this.#pending.skips.length < MOST_MARKS ? skips : [];
		this.#pending = {
			isTest: this.#pending.isTest || isTest,
			skips: [...this.#pending.skips, ...kept]
		};
	}
	#file(skips, line) {
		if (line !== void 0 && line.indent > 0) this.#statement(skips, line);
		else this.#add({
			name: "",
			kind: "file",
			isDefined: false,
			skips,
			focus: []
		});
	}
	#define({ what, name = "", skips = [], focus }) {
		const pending = this.#pending;
		this.#pending = {
			isTest: false,
			skips: []
		};
		const isTest = (what === "test" || what === "function" && pending.isTest) && !(this.#language.flat && this.#isInFunction());
		if (!isTest && what !== "group") return "helper";
		const groups = this.#frames.flatMap(({ owner }) => isGroup(owner) ? [owner] : []);
		if (isTest) for (const group of groups) group.holds?.push(name);
		const seen = {
			name,
			kind: isTest ? "test" : "group",
			isDefined: name !== "",
			skips: [...pending.skips, ...skips],
			focus: focus === void 0 ? [] : [focus],
			...isTest ? { within: groups.map((group) => group.name) } : { holds: [] }
		};
		this.#add(seen);
		return seen;
	}
	#isInFunction() {
		const owner = this.#frames.findLast((frame) => frame.owner !== null)?.owner ?? null;
		return owner !== null && !isGroup(owner);
	}
	#statement(skips, { indent }) {
		let isConditional = false;
		for (const frame of this.#frames.toReversed()) {
			isConditional ||= CONDITION.test(frame.code) && !/\b(?:true|True)\b\s*[):{]/.test(frame.code);
			if (frame.owner === null) continue;
			const isHidden = frame.isHeader && indent > frame.indent + this.#language.level;
			const own = skips.map((skip) => ({
				...skip,
				conditional: skip.conditional || isConditional || isHidden || frame.owner === "helper"
			}));
			if (frame.owner === "helper") this.#add({
				name: "",
				kind: "unknown",
				isDefined: false,
				skips: own,
				focus: [],
				...!isConditional && !isHidden && skips.some(({ conditional }) => !conditional) && SET_UP.test(frame.code) && { isForAll: true }
			});
			else frame.owner.skips.push(...own);
			return;
		}
		const unsure = skips.map((skip) => ({
			...skip,
			conditional: true
		}));
		this.#add({
			name: "",
			kind: "unknown",
			isDefined: false,
			skips: unsure,
			focus: []
		});
	}
	#ending({ skips = [], focus }, { indent }) {
		const frame = this.#frames.at(-1);
		if (frame === void 0 || frame.owner === null || frame.owner === "helper") return;
		if (!(frame.indent === indent || /[(,]\s*\{$/.test(frame.code))) return;
		frame.owner.skips.push(...skips);
		if (focus !== void 0) frame.owner.focus.push(focus);
	}
	#add(seen) {
		if (this.#seen.length < MOST$3) this.#seen.push(seen);
	}
};
const SET_UP = /\b(?:set_?up(?:_?(?:method|class|module|function))?|before_?(?:each|all)?)\b\s*(?:[({]|do\b|$)/i;
const isGroup = (owner) => owner !== null && owner !== "helper" && owner.kind === "group";
function headerFrame(hunk, language, lines) {
	const raw = hunk.context.trim();
	if (raw === "" || hunk.fromStart) return [];
	const found = language.read([{
		raw,
		code: raw
	}], 0).findLast(({ what }) => what === "test" || what === "group" || what === "function");
	if (found === void 0) return [];
	const isTest = found.what === "test" || found.what === "function" && language.marked && /test/i.test(raw);
	const first = lines.find(({ is }) => is === "code");
	const indent = language.stripsHeader ? guessedIndent(raw, language.level) : indentOf(hunk.context);
	if (first !== void 0 && first.indent < indent) return [];
	const seen = {
		name: found.name ?? "",
		kind: "test",
		isDefined: false,
		skips: [],
		focus: []
	};
	return [{
		indent,
		code: raw,
		owner: found.what === "group" ? {
			...seen,
			kind: "group"
		} : isTest ? seen : "helper",
		isHeader: true,
		body: null
	}];
}
const guessedIndent = (line, level) => /\(\s*(?:self|cls)\b|^(?:public|private|protected|override|@)/.test(line) ? level : 0;
// src/diff/assertions/condition.ts
function judging(condition, { text, trivial = false }) {
	const judged = ["&&", " and "].reduce((all, by) => all.flatMap((part) => partsOf$1(part, by)), [condition]).map((part) => judgedPart(unwrapped(part)));
	return {
		...made({
			code: condition.code,
			raw: text
		}, judged.flatMap(({ subjects }) => subjects), judged.map(({ check }) => check), [condition]),
		trivial: trivial || judged.every(({ always }) => always)
	};
}
const OPERATORS = /===|!==|==|!=|<=|>=|(?<=\s)(?:is not|not in|instanceof|!is|!in|is|in|<|>)(?=\s)/y;
const ASKS_OF = {
	"==": "equal",
	"===": "equal",
	is: "equal",
	"!=": "there",
	"!==": "there",
	"is not": "there",
	in: "part",
	instanceof: "kind",
	"!is": "there",
	"!in": "there",
	"not in": "there"
};
const EQUALS = /^(?:equals|DeepEqual|deepEqual|isEqual|Equal|Diff|is_deeply|contentEquals)$/;
const PARTS$1 = /^(?:startswith|startsWith|endswith|endsWith|HasPrefix|HasSuffix|contains|Contains|includes|match|search|fullmatch|test|Match|MatchString|allclose|isclose|issubset|all|any|every|some)$/;
const KINDS = /^(?:isinstance|issubclass|hasattr|isArray|len)$/;
const OF_ERRORS = /^errors\.(?:Is|As)\(/;
function judgedPart(part) {
	const either = [...partsOf$1(part, "||").flatMap((each) => partsOf$1(each, " or "))];
	if (either.length > 1) {
		const all = either.map((each) => judgedPart(unwrapped(each)));
		return {
			subjects: all.flatMap((each) => each.subjects),
			check: {
				name: "or",
				asks: "part",
				negated: false,
				args: all.flatMap((each) => each.check.args)
			},
			always: all.some((each) => each.always)
		};
	}
	const found = operatorIn(part.code, OPERATORS);
	if (found !== null) return compared(part, found);
	const isDenied = /^(?:!|not\s)/.test(part.code);
	const value = part.raw.replace(/^(?:!|not\s+)/, "").trim();
	const always = /^isinstance\(.{1,300},\s*object\)$/.test(value) ? !isDenied : isDenied ? /^(?:False|false|0|None|null|nil)$/.test(value) : isAlwaysTrue(value);
	const { links } = chainAt(part, part.raw.length - part.raw.replace(/^(?:!|not\s+)/, "").trimStart().length);
	const last = links.findLast(({ args }) => args !== null);
	const name = last?.name ?? "";
	const asks = isDenied ? "there" : EQUALS.test(name) || OF_ERRORS.test(value) ? "equal" : PARTS$1.test(name) ? "part" : KINDS.test(name) ? "kind" : "there";
	const all = rawOf(last?.args ?? []);
	const args = asks === "there" ? [] : all.filter(isPlain);
	const pair = asks === "equal" && all.length > 1 ? all.filter((arg) => !isPlain(arg)) : [];
	return {
		subjects: pair.length > 0 ? pair : [value],
		check: {
			name: asks === "there" ? "true" : name,
			asks,
			negated: isDenied,
			args
		},
		always
	};
}
const NEARLY = /\b(?:approx|isclose|closeTo|within)\(/;
const TYPE = /^(?:type\(|typeof\s|.*\.__class__$|reflect\.TypeOf\()/;
function compared({ code, raw }, { at, operator }) {
	const sides = [raw.slice(0, at).trim(), raw.slice(at + operator.length).trim()];
	const [left = "", right = ""] = sides;
	const isSame = left === right && !MAKES.test(left);
	const plain = sides.filter(isPlain);
	const subjects = sides.filter((side) => !isPlain(side));
	const asks = operator === "is" && /^[A-Z]\w*(?:<.*>)?$/.test(right) && !isPlain(right) ? "kind" : own(ASKS_OF, operator) ?? "part";
	const isTruth = asks === "equal" && plain.some((side) => /^(?:True|true|False|false)$/.test(side));
	const args = /[<>]/.test(operator) && isPlain(left) ? [`${left} ${operator}`] : plain;
	const ends = asks !== "equal" ? asks : NEARLY.test(code) ? "part" : subjects.some((side) => SIZE.test(side) || TYPE.test(side)) ? "kind" : asks;
	return {
		subjects,
		check: {
			name: operator,
			asks: isTruth ? "there" : ends,
			negated: /!|not/.test(operator),
			args
		},
		always: isSame && /^(?:===?|is|<=|>=)$/.test(operator)
	};
}
// src/diff/assertions/read-assertion.ts
const stylesFor = (path) => ASSERTIONS.filter(({ endings }) => endings.test(path));
const PREFIX = /^(?:(?:return|await|yield|void|with|async with|else|try|use|\}|do)\s+|(?:const|let|var|val|final)\s+[\w{}, :<>?]{1,80}=\s*|[\w.<>,[\] ]{1,80}?:?=\s*(?![=~]))*/;
const KEYWORD_ASSERT = /^assert(?=[\s(])/;
function assertionIn(statement, styles) {
	const line = trimmed(statement);
	return expectedError(line, styles) ?? keywordAssert(line, styles) ?? between(line, styles) ?? calls(line, styles) ?? (mayJudge(line) ? "opaque" : null);
}
function expectedError(line, styles) {
	if (!line.code.startsWith("@")) return null;
	for (const { expects } of styles) {
		const error = expects?.exec(line.raw.slice(0, LONGEST_MARK))?.[1];
		if (error !== void 0) return made(line, ["error"], [{
			name: "assertThrows",
			asks: "part",
			negated: false,
			args: [error]
		}]);
	}
	return null;
}
const LONGEST_MARK = 200;
function keywordAssert({ code, raw }, styles) {
	const { asWord } = styles.find((style) => style.asWord !== void 0) ?? {};
	if (asWord === void 0 || !KEYWORD_ASSERT.test(code)) return null;
	const [judged] = partsOf$1({
		code: code.slice(6),
		raw: raw.slice(6)
	}, asWord);
	if (judged === void 0) return null;
	const bare = unwrapped(judged);
	return judging(bare, {
		text: raw,
		trivial: asWord === "," && bare !== judged && partsOf$1(bare, ",").length > 1
	});
}
function between(line, styles) {
	for (const { between: words } of styles) {
		if (words === void 0) continue;
		const found = operatorIn(line.code, /(?<=\s)should\w+(?=\s)/y);
		const asks = found === null ? void 0 : own(words, found.operator);
		if (found === null || asks === void 0) continue;
		const [subject, expected] = [line.raw.slice(0, found.at), line.raw.slice(found.at + found.operator.length)];
		return made(line, [subject.trim()], [{
			name: found.operator,
			asks,
			negated: /Not/.test(found.operator),
			args: [expected.trim()]
		}]);
	}
	return null;
}
function calls(line, styles) {
	const start = PREFIX.exec(line.code)?.[0].length ?? 0;
	const { links } = chainAt(line, start);
	const first = links.findIndex(({ args }) => args !== null);
	if (first < 0) return null;
	const path = links.slice(0, first + 1).map(({ name }) => name).join(".");
	const should = links.findIndex(({ name, args }, at) => at > 0 && name === "should" && args === null);
	const chai = should < 0 ? void 0 : styles.find((style) => style.should);
	if (chai !== void 0) {
		const owner = line.raw.slice(start, links[should].at).replace(/[.?!]+$/, "");
		return chain(line, [{
			...links[should],
			args: [{
				code: owner,
				raw: owner
			}]
		}, ...links.slice(should + 1)], chai);
	}
	for (const style of styles) {
		if (style.chain?.test(path)) return style.asksForCall ? asksForCall(line, links.slice(first)) : chain(line, links.slice(first), style);
		const last = links.findLastIndex(({ args }) => args !== null);
		for (const at of new Set([first, last])) {
			const { name = "", args } = links[at] ?? {};
			const before = pathBefore(links, at);
			const asks = own(style.functions, name);
			if (asks !== void 0 && args != null && style.on?.test(before)) return ofFunction(line, name, asks, args, line.raw.slice(start, links[at].at).replace(/[.?!]+$/, ""), style);
		}
	}
	return null;
}
const pathBefore = (links, at) => links.slice(0, at).map(({ name, args }) => args === null ? name : `${name}()`).map((name) => `${name}.`).join("");
function chain(line, [head, ...rest], style) {
	const [given = {
		code: "",
		raw: ""
	}, second] = head?.args ?? [];
	const [first] = rest.at(-1)?.args ?? [];
	if (isPlain(given.raw) && first !== void 0 && !isPlain(first.raw) && CONTAINS.test(rest.at(-1)?.name ?? "")) return made(line, [first.raw], [{
		name: "oneOf",
		asks: "part",
		negated: false,
		args: [given.raw]
	}]);
	const subject = given;
	const checks = [];
	let negated = false;
	for (const { name, args } of [...second === void 0 ? [] : chainAt(second, 0).links, ...rest]) {
		if (style.negates?.test(name)) negated = true;
		const asks = own(style.matchers, name);
		if (asks === void 0 && args === null) continue;
		const wrapped = (args ?? []).flatMap((arg) => chainAt(arg, 0).links.slice(0, 1)).filter((link) => link.args).filter((link) => own(style.matchers, link.name) !== void 0 || style.negates?.test(link.name));
		if (wrapped.some((link) => style.negates?.test(link.name))) negated = true;
		const found = wrapped.filter((link) => own(style.matchers, link.name) !== void 0);
		if (found.length > 0) for (const link of found) checks.push({
			name: link.name,
			asks: own(style.matchers, link.name) ?? null,
			negated,
			args: rawOf(link.args)
		});
		else if (asks !== void 0 || args !== null) checks.push({
			name,
			asks: asks ?? null,
			negated,
			args: rawOf(args)
		});
	}
	const whole = checks.length === 1 && isBoolean(checks[0]) ? judging(subject, { text: line.raw }) : null;
	if (whole?.checks.some(({ asks }) => asks !== "there")) return whole;
	return made(line, [subject.raw], checks);
}
const CONTAINS = /^(?:toContain|toContainEqual|include|includes|contains?|toInclude)$/;
function asksForCall(line, [head, ...rest]) {
	const [first, ...others] = head?.args ?? [];
	const block = head?.args?.find(({ raw }) => raw.startsWith("{"));
	const inside = block === void 0 ? void 0 : trimmed({
		code: block.code.slice(1, -1),
		raw: block.raw.slice(1, -1)
	});
	const last = (inside === void 0 ? rest : chainAt(inside, 0).links).findLast(({ args }) => args !== null);
	const owner = inside === void 0 ? first?.raw ?? "" : inside.raw.slice(0, last?.at ?? 0).replace(/[.?!]+$/, "");
	const args = rawOf(last?.args);
	const isMaybe = others.some(({ raw }) => /\batLeast\(0\)|\batMost\(/.test(raw));
	const isNever = others.some(({ raw }) => /\bnever\(\)|\btimes\(0\)/.test(raw));
	const asks = isMaybe || args.length > 0 && args.every((arg) => ANYTHING.test(arg)) ? "there" : "equal";
	return made(line, [`${owner}.${last?.name ?? ""}`], [{
		name: "call",
		asks,
		negated: isNever,
		args
	}]);
}
function ofFunction(line, name, asks, all, owner, { judged = 1, tool, judgesOwner }) {
	const args = tool === "testify" && /^(?:t|tb|tt|tc|c|\w{1,10}\.T\(\))$/.test(all[0]?.raw ?? "") ? all.slice(1) : all;
	const [first] = args;
	if (asks === "there" && /^(?:assert|ok|isOk|True|Truef|assertTrue|isTrue|truthy|true)$/.test(name) && first) return judging(unwrapped(first), { text: line.raw });
	if (RAISES.test(name)) return ofError(line, name, asks, args, tool);
	const values = args.slice(0, judged);
	const rest = args.slice(judged);
	const plain = values.filter(({ raw }) => isPlain(raw));
	const subjects = values.filter(({ raw }) => !isPlain(raw));
	const negated = /(?:^|[a-z])(?:Not|False)|^(?:not|is_?not)/.test(name);
	const check = {
		name,
		asks,
		negated,
		args: rawOf(plain)
	};
	if (judgesOwner) return made(line, [owner], [{
		...check,
		args: rawOf(args)
	}]);
	const assertion = made(line, rawOf(subjects), [check], [...values, ...rest]);
	const isSame = asks === "equal" && judged === 2 && values.length === 2 && values[0]?.raw === values[1]?.raw && !MAKES.test(tool === "testify" ? "" : values[0]?.raw ?? "");
	const isOfPlain = asks === "equal" && values.length === 2 && subjects.length === 0;
	return {
		...assertion,
		trivial: assertion.trivial || isSame && !negated || isOfPlain && isSame
	};
}
const FUNCTION = /=>|->|\blambda\b|^function\b|^func\b|^\{|^async\b/;
function ofError(line, name, asks, args, tool) {
	const [first] = args;
	const judged = (tool === "node" || /^(?:Error|Equal)/.test(name)) && first !== void 0 ? [first] : args.filter(({ code }) => FUNCTION.test(code));
	const rest = args.filter((arg) => !judged.includes(arg));
	return made(line, judged.length === 0 ? ["error"] : rawOf(judged), [{
		name,
		asks,
		negated: false,
		args: [...typesIn(line, name), ...rawOf(rest)].map((arg) => arg.replace(/(?:\.class|::class(?:\.java)?)$/, ""))
	}]);
}
function typesIn({ code }, name) {
	const at = code.indexOf(`${name}<`);
	if (at < 0) return [];
	const { types } = chainAt({
		code,
		raw: code
	}, at).links[0] ?? {};
	return types === void 0 ? [] : [types];
}
function mayJudge({ code }) {
	const start = PREFIX.exec(code)?.[0].length ?? 0;
	const { links } = chainAt({
		code,
		raw: code
	}, start);
	return links[0]?.name !== "console" && links.some(({ name, args }) => args !== null && MAY_JUDGE.test(name));
}
const isBoolean = (check) => check !== void 0 && !check.negated && /^(?:toBe|toEqual|toBeTruthy|isTrue|true|ok)$/.test(check.name) && (check.args.length === 0 || check.args[0] === "true");
// src/diff/assertions/statements.ts
const MOST_LINES$2 = 40;
const LONGEST$4 = 4e3;
const GOES_ON$1 = /^(?:\?\.|\.|&&|\|\||\+|and\s|or\s|==|!=)/;
const OPEN_END = /(?:[,+=(\\]|&&|\|\||==|\band|\bor)$/;
function sideOf$1(hunk, side, language, styles) {
	const lines = linesOf$2(hunk, side, language);
	const places = placesOf(hunk, side);
	const owners = ownersOf(hunk, side, language).map((owner) => owner?.kind === "test" ? owner.name : "");
	const tests = owners.map((name, at) => lines[at]?.raw.startsWith("@") ? ownerBelow(at) ?? name : name);
	function ownerBelow(from) {
		for (let at = from + 1; at < lines.length && at - from <= MOST_LINES$2; at += 1) if (lines[at]?.is === "code" && !lines[at]?.raw.startsWith("@")) return owners[at];
	}
	const stated = [];
	for (let at = 0; at < lines.length; at += 1) {
		if (lines[at]?.is !== "code") continue;
		const found = conditionAt(lines, at, styles) ?? statementAt(lines, at, styles);
		if (found === null) continue;
		const own = lines.slice(at, found.to + 1);
		const isChanged = own.some((line) => line.side !== "both");
		const place = own.flatMap((line, index) => line.side === "both" ? [] : [places[at + index] ?? 0])[0] ?? 0;
		stated.push({
			assertion: found.assertion,
			test: tests[at] ?? "",
			isChanged,
			place,
			from: at,
			to: found.to
		});
		if (found.assertion !== "opaque") at = found.to;
	}
	return {
		lines,
		tests,
		stated
	};
}
function statementAt(lines, from, styles) {
	const first = lines[from];
	if (!mayAssert(first.code)) return null;
	let code = "";
	let raw = "";
	let to = from;
	for (let at = from; at < lines.length && at - from < MOST_LINES$2 && raw.length < LONGEST$4; at += 1) {
		const line = lines[at];
		if (line.is === "code") {
			const width = line.code.trimEnd().length;
			const joint = code === "" || /[([{]$/.test(code) ? "" : " ";
			code += joint + line.code.slice(0, width);
			raw += joint + line.raw.slice(0, width);
			to = at;
		} else if (line.is === "text") {
			code += " ".repeat(line.raw.length + 1);
			raw += `\n${line.raw}`;
			to = at;
		}
		const next = nextOf(lines, at);
		if (!(depthOf$1(code) > 0 && !endsInBlock(code)) && !OPEN_END.test(code.trimEnd()) && !GOES_ON$1.test(next?.code ?? "")) break;
	}
	const isWhole = nextOf(lines, to)?.is === "code";
	const assertion = assertionIn({
		code: code.replace(/\\ /g, "  ").replace(/[;:]\s*$/, " "),
		raw
	}, styles);
	if (assertion === null) return null;
	const isEmpty = isWhole && assertion !== "opaque" && assertion.checks.length === 0 && isAlone(code);
	if (!isEmpty && assertion !== "opaque" && assertion.checks.length === 0) return {
		assertion: "opaque",
		to
	};
	return {
		assertion: isEmpty ? {
			...assertion,
			trivial: true
		} : assertion,
		to
	};
}
function isAlone(code) {
	const bare = code.replace(/^await\s/, "").replace(/;\s*$/, "").trim();
	const { links, end } = chainAt({
		code: bare,
		raw: bare
	}, 0);
	return links.length === 1 && links[0]?.args !== null && end >= bare.length;
}
function nextOf(lines, from) {
	for (let at = from + 1; at < lines.length && at - from <= MOST_LINES$2; at += 1) if (lines[at]?.is !== "blank" && lines[at]?.is !== "comment") return lines[at];
}
const endsInBlock = (code) => /(?:=>|->|\)|>)\s*\{$/.test(code) && !/^\s*(?:expect|assert)/.test(code);
function conditionAt(lines, from, styles) {
	const fails = styles.flatMap(({ fails: pattern }) => pattern === void 0 ? [] : [pattern]);
	const first = lines[from];
	if (fails.length === 0 || !/^(?:\} else )?if\s.*\{$/.test(first.code.trimEnd())) return null;
	for (let at = from + 1; at <= from + 3 && at < lines.length; at += 1) {
		const line = lines[at];
		if (line.is !== "code" || line.code.startsWith("}")) break;
		if (!fails.some((pattern) => pattern.test(line.code))) continue;
		return {
			assertion: contraryOf(first),
			to: at
		};
	}
	return null;
}
function contraryOf({ code, raw }) {
	const start = /^(?:\} else )?if\s+/.exec(code)?.[0].length ?? 0;
	const end = code.trimEnd().length - 1;
	const semicolon = operatorIn(code.slice(0, end), /;/y)?.at;
	const from = semicolon === void 0 ? start : semicolon + 1;
	const condition = trimmed({
		code: code.slice(from, end),
		raw: raw.slice(from, end)
	});
	const text = raw.slice(start, end).trim();
	return {
		...judging(turnedRound(condition, semicolon === void 0 ? null : madeIn({
			code: code.slice(start, semicolon),
			raw: raw.slice(start, semicolon)
		})), { text }),
		text
	};
}
function madeIn({ code, raw }) {
	const found = /^(?:_, )?(\w{1,60}) :?= /.exec(code);
	if (found?.[1] === void 0) return null;
	return {
		name: found[1],
		by: trimmed({
			code: code.slice(found[0].length),
			raw: raw.slice(found[0].length)
		})
	};
}
const CONTRARY = {
	"!=": "==",
	"==": "!=",
	"||": "&&",
	"&&": "||",
	"<=": ">",
	">=": "<",
	"<": ">=",
	">": "<="
};
const OPERATOR = /!=|==|\|\||&&|<=|>=|(?<=\s)[<>](?=\s)/g;
function turnedRound({ code, raw }, made) {
	if (made !== null && raw === `${made.name} != ""`) return made.by;
	let [turnedCode, turnedRaw, last] = [
		"",
		"",
		0
	];
	const operators = [...code.matchAll(OPERATOR)];
	if (operators.length === 0) return code.startsWith("!") ? {
		code: code.slice(1),
		raw: raw.slice(1)
	} : {
		code: `!${code}`,
		raw: `!${raw}`
	};
	for (const { 0: operator, index } of operators) {
		const turned = CONTRARY[operator] ?? operator;
		turnedCode += code.slice(last, index) + turned;
		turnedRaw += raw.slice(last, index) + turned;
		last = index + operator.length;
	}
	turnedCode += code.slice(last);
	turnedRaw += raw.slice(last);
	if (!(made !== null && turnedCode.startsWith(`${made.name} `))) return {
		code: turnedCode,
		raw: turnedRaw
	};
	const rest = made.name.length;
	return {
		code: made.by.code + turnedCode.slice(rest),
		raw: made.by.raw + turnedRaw.slice(rest)
	};
}
function placesOf(hunk, side) {
	let place = 0;
	let wasSame = true;
	return hunk.lines.flatMap((line) => {
		const isSame = line.side === "both";
		if (!isSame && wasSame) place += 1;
		wasSame = isSame;
		return shownOn(side, line) ? [isSame ? 0 : place] : [];
	});
}
// src/diff/assertions/compare.ts
function assertionsOf(hunks, language, styles, { path, gone, renamed }) {
	const sides = hunks.map((hunk) => ({
		old: renamedSide(sideOf$1(hunk, "old", language, styles), renamed),
		new: sideOf$1(hunk, "new", language, styles)
	}));
	const [old, fresh] = withoutSame(changedIn$1(sides, "old"), changedIn$1(sides, "new"));
	const stays = old.filter(({ test }) => test === "" || !gone.has(test));
	const pairs = pairsOf$1(stays, fresh);
	const paired = new Set([...pairs].flat());
	const changes = pairs.flatMap(([before, after]) => judged(before, after, sides));
	const left = stays.filter((one) => !paired.has(one));
	const more = fresh.filter((one) => !paired.has(one));
	return {
		changes: [
			...changes,
			...lostOf(left, more, sides),
			...sides.flatMap((side) => silencedIn(side.old, side.new)),
			...sides.flatMap((side) => conditionalIn(side.old, side.new)),
			...sides.flatMap((side) => asideNow(side.old, side.new)),
			...sides.flatMap((side) => mockedIn(path, side.old, side.new)),
			...hunks.flatMap(({ lines }, at) => rowsIn(lines, sides[at].new))
		],
		gained: more.flatMap(({ assertion }) => assertion === "opaque" ? [] : [keyOf$2(assertion)]),
		bare: bareIn(sides.map((side) => side.new))
	};
}
const renamedSide = (side, renamed) => ({
	...side,
	tests: side.tests.map((name) => renamed.get(name) ?? name),
	stated: side.stated.map((one) => ({
		...one,
		test: renamed.get(one.test) ?? one.test
	}))
});
const changedIn$1 = (sides, side) => sides.flatMap((each, hunk) => each[side].stated.filter(({ isChanged }) => isChanged).map((one) => ({
	...one,
	hunk
})));
const keyOf$2 = ({ text }) => text.replace(/[\s;,]+/g, "").replace(/["'`]/g, "\"").replace(/^(?:return|await)(?=\w)/, "");
function withoutSame(old, fresh) {
	const key = ({ assertion }) => assertion === "opaque" ? "" : keyOf$2(assertion);
	const left = groupedBy(fresh.toReversed(), key);
	const same = new Set();
	for (const one of old) {
		const own = key(one);
		const other = own === "" ? void 0 : left.get(own)?.pop();
		if (other !== void 0) for (const each of [one, other]) same.add(each);
	}
	const rest = (all) => all.filter((one) => !same.has(one));
	return [rest(old), rest(fresh)];
}
function pairsOf$1(old, fresh) {
	const pairs = [];
	const taken = new Set();
	const heads = new Map();
	const place = ({ hunk, place: own }) => `${hunk} ${own}`;
	const ofSubject = groupedByEach(fresh, (one) => subjectsOf(one));
	const ofPlace = groupedBy(fresh, place);
	const rounds = [
		(one) => ofSame(one, (other) => place(one) === place(other)),
		(one) => ofSame(one, (other) => one.test !== "" && one.test === other.test),
		(one) => (ofPlace.get(place(one)) ?? []).slice(0, MOST_NEAR).find((other) => isFree(other) && isOfPart(one, other))
	];
	for (const find of rounds) for (const one of old) {
		if (taken.has(one) || one.assertion === "opaque") continue;
		const other = find(one);
		if (other === void 0) continue;
		pairs.push([one, other]);
		taken.add(one).add(other);
	}
	return pairs;
	function isFree(one) {
		return one.assertion !== "opaque" && !taken.has(one);
	}
	function freeOf(subject) {
		const group = ofSubject.get(subject) ?? [];
		let head = heads.get(subject) ?? 0;
		while (head < group.length && taken.has(group[head])) head += 1;
		heads.set(subject, head);
		return group.slice(head, head + MOST_SAME);
	}
	function ofSame(one, fits) {
		const all = subjectsOf(one).flatMap((subject) => freeOf(subject).filter((other) => isFree(other) && fits(other)));
		return all.length < 2 ? all[0] : all.reduce((first, other) => isAbove(other, first) ? other : first);
	}
}
const MOST_NEAR = 30;
const MOST_SAME = 200;
const isAbove = (one, other) => one.hunk < other.hunk || one.hunk === other.hunk && one.from < other.from;
const subjectsOf = ({ assertion }) => assertion === "opaque" ? [] : assertion.subjects;
const SHORTEST_PART = 3;
const isOfPart = (one, other) => subjectsOf(one).some((subject) => subjectsOf(other).some((each) => {
	const [short, long] = subject.length <= each.length ? [subject, each] : [each, subject];
	if (short.length < SHORTEST_PART) return false;
	const at = long.indexOf(short);
	return at >= 0 && !/[\w$]/.test(long.charAt(at - 1)) && !/[\w$]/.test(long.charAt(at + short.length));
}));
function judged(before, after, sides) {
	if (before.assertion === "opaque" || after.assertion === "opaque") return [];
	const kind = kindOf$1(before.assertion, after.assertion);
	if (kind === null) return [];
	if (kind === "expected" && isOfOtherInput(after, sides[after.hunk])) return [];
	return [{
		kind,
		test: after.test || before.test,
		before: before.assertion.text,
		after: after.assertion.text
	}];
}
const isOfOtherInput = ({ test }, { old, new: fresh }) => otherChanges(old).has(test) && otherChanges(fresh).has(test);
const known = new WeakMap();
function otherChanges(side) {
	const { lines, tests, stated } = side;
	const found = known.get(side);
	if (found !== void 0) return found;
	const asking = new Set(stated.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)));
	const names = lines.flatMap(({ is, side: own, raw }, at) => is === "code" && own !== "both" && /\w/.test(raw) && !asking.has(at) ? [tests[at] ?? ""] : []);
	const all = new Set(names);
	known.set(side, all);
	return all;
}
const asksItself = ({ text }) => /\b(\w{1,60})\.equals\(\1\)/.test(text);
function kindOf$1(before, after) {
	if (after.trivial) return before.trivial || asksItself(before) ? null : "trivial";
	if (before.trivial) return null;
	if (after.checks[0]?.name === "assertAll" || takesMore(before, after)) return null;
	const [error, now] = [errorOf(before), errorOf(after)];
	if (error !== null && now !== null) return error.says && !now.says && !(now.isNamed && !error.isNamed) || !error.isAny && now.isAny ? "weakened" : null;
	if (isWider(before, after)) return "tolerance";
	if (isWider(after, before)) return null;
	if (asksForNothing(before) && asksForNothing(after)) return null;
	const [strength, rest] = [strengthOf(before), strengthOf(after)];
	if (strength === null || rest === null) return null;
	if (rest < strength) return saysAll(before, after) ? null : "weakened";
	if (rest > strength) return null;
	if (isPart(after, before)) return "weakened";
	return isLowered(before, after) ?? (isOther(before, after) ? "expected" : null);
}
function takesMore({ checks: [one, ...more] }, { checks: [other, ...others] }) {
	if (one === void 0 || other === void 0 || more.length + others.length > 0) return false;
	return /CalledWith$|^call$|_with$/.test(one.name) && one.name === other.name && other.args.length > one.args.length && one.args.every((arg, at) => other.args[at] === arg);
}
const asksForNothing = ({ checks }) => checks.length === 1 && checks.every(({ name, negated, args }) => name === "true" && negated || /^(?:assertFalse|toBeFalsy|isEmpty|Empty|toBeNull|toBeUndefined|isNull|assertIsNone|Nil|NoError|False|assertNull|isFalse)f?$/.test(name) || !negated && args.length === 1 && /^(?:\[\]|\{\}|\(\)|""|''|0|None|null|nil|undefined|False|false)$/.test(args[0] ?? ""));
function saysAll(before, after) {
	const values = before.checks.flatMap(({ args }) => args).filter((arg) => isPlain(arg) && arg.length > 0);
	const [was, is] = [before.subjects.join(" "), after.subjects.join(" ")];
	return values.length > 0 && is !== was && was.includes(is) && values.every((value) => after.text.includes(value));
}
function isWider(before, after) {
	return [...after.tolerances].some(([name, { value, wider }]) => {
		const was = before.tolerances.get(name);
		return was !== void 0 && (wider === "more" ? value > was.value : value < was.value);
	});
}
function isPart(after, before) {
	const name = ({ name: own, args }) => `${own} ${args.join(" ")}`;
	const had = new Set(before.checks.map(name));
	return after.checks.length < before.checks.length && after.checks.every((check) => had.has(name(check)));
}
const LOWER = /^(?:>|>=|toBeGreaterThan\w*|isGreaterThan\w*|isAtLeast|isAbove|Greater\w*|assertGreater\w*|above|least|gte?|greaterThan\w*|shouldBeGreaterThan)$/;
const UPPER = /^(?:<|<=|toBeLessThan\w*|isLessThan\w*|isAtMost|isBelow|Less\w*|assertLess\w*|below|most|lte?|lessThan\w*|shouldBeLessThan)$/;
function isLowered(before, after) {
	const [one, other] = [before.checks[0], after.checks[0]];
	const [was, is] = [numberIn(one?.args[0] ?? ""), numberIn(other?.args[0] ?? "")];
	if (one?.name !== other?.name || was === void 0 || is === void 0) return null;
	if (LOWER.test(one?.name ?? "")) return is < was ? "tolerance" : null;
	return UPPER.test(one?.name ?? "") && is > was ? "tolerance" : null;
}
function isOther(before, after) {
	if (before.checks.length !== after.checks.length) return false;
	if (LOWER.test(before.checks[0]?.name ?? "") || UPPER.test(before.checks[0]?.name ?? "")) return false;
	return before.checks.some((check, at) => {
		const other = after.checks[at];
		if (other === void 0 || other.name.replace(/[nN]ot|!/g, "") !== check.name.replace(/[nN]ot|!/g, "")) return false;
		if (other.negated !== check.negated) return true;
		return check.args.join(" ") !== other.args.join(" ") && [...check.args, ...other.args].every(hasValue) && check.args.length > 0 && other.args.length > 0;
	});
}
const hasValue = (arg) => isPlain(arg) || /["'`\d]/.test(arg);
function lostOf(all, more, sides) {
	const lost = [];
	const left = all.slice(0, MOST_LOST);
	const aside = sides.map(({ new: side }) => commentsOf(side));
	const room = new Map();
	const key = ({ test, hunk }) => test === "" ? `hunk ${hunk}` : `test ${test}`;
	for (const one of more) {
		if (one.assertion !== "opaque" && one.assertion.trivial) continue;
		const isForAll = makesRoomForAll(one, sides[one.hunk].new);
		room.set(key(one), isForAll ? Number.POSITIVE_INFINITY : (room.get(key(one)) ?? 0) + 1);
	}
	const trivial = new Map(more.flatMap((one) => one.assertion !== "opaque" && one.assertion.trivial ? [[key(one), one.assertion]] : []));
	const fresh = sides.map(({ new: side }) => groupedBy(side.stated.filter(({ isChanged }) => isChanged), ({ test }) => test));
	for (const one of left) {
		if (one.assertion === "opaque" || one.assertion.trivial || TIDIES.test(one.assertion.text)) continue;
		if (asksItself(one.assertion)) continue;
		const { assertion, test } = one;
		const before = assertion.text;
		const empty = trivial.get(key(one));
		if (aside[one.hunk]?.includes(keyOf$2(assertion).slice(0, LONG_ENOUGH))) lost.push({
			kind: "commented",
			test,
			before,
			after: ""
		});
		else if (empty !== void 0) lost.push({
			kind: "trivial",
			test,
			before,
			after: empty.text
		});
		else if (isRepeated(one, sides[one.hunk].old) || isSaidBy(assertion, (fresh[one.hunk]?.get(test) ?? []).slice(0, MOST_NEAR))) continue;
		else {
			const isGone = judgedIsGone(one, sides[one.hunk]) || asksNoError(assertion) && !isStillThere(assertion, sides[one.hunk].new);
			if (isGone && asksNoError(assertion)) continue;
			const free = room.get(key(one)) ?? 0;
			room.set(key(one), free - 1);
			if (free > 0) continue;
			lost.push({
				kind: isGone || isOfType(assertion) ? "dropped" : "removed",
				test,
				before,
				after: ""
			});
		}
	}
	return lost;
}
const asksNoError = ({ checks: [check, ...more] }) => more.length === 0 && check !== void 0 && (/^(?:NoError|Nil)f?$/.test(check.name) || check.name === "==" && check.args[0] === "nil");
function isStillThere({ subjects }, { lines }) {
	const calls = subjects.filter((subject) => subject.includes("("));
	return calls.length === 0 || lines.some(({ is, raw }) => is === "code" && calls.some((call) => raw.includes(call)));
}
const isOfType = ({ text }) => /^assert [\w.]{1,100}(?: is not None)?$/.test(text);
function isRepeated(one, { stated }) {
	const at = stated.findIndex(({ from }) => from === one.from);
	return [stated[at - 1], stated[at + 1]].some((other) => other !== void 0 && other.assertion !== "opaque" && one.assertion !== "opaque" && other.assertion.text === one.assertion.text && (other.from === one.to + 1 || other.to === one.from - 1));
}
const commentsOf = ({ lines }) => lines.flatMap(({ is, side, raw }) => is === "comment" && side === "new" ? [keyOf$2({ text: withoutSpans(raw) })] : []).join("\n");
const withoutSpans = (comment) => /^\W{0,20}(?:[\w',:-]{1,40} ){2,30}`/.test(comment) ? comment.replace(/`[^`]{0,300}`/g, " ") : comment;
const LONG_ENOUGH = 60;
const MOST_LOST = 300;
function bareIn(sides) {
	return sides.flatMap(({ lines, tests, stated }) => {
		const asking = new Set(stated.map(({ test }) => test));
		return [...groupedBy(lines.map((line, at) => ({
			line,
			name: tests[at] ?? ""
		})), ({ name }) => name)].flatMap(([name, all]) => {
			const own = all.map(({ line }) => line);
			if (name === "" || asking.has(name) || own.some(({ side }) => side !== "new")) return [];
			if (own.filter(({ is }) => is === "code").length < 2) return [];
			if (tests.at(-1) === name && !/^[}\])]/.test(lines.at(-1)?.raw ?? "")) return [];
			const asks = ({ code, raw }) => ASSERTS_SOMEHOW.test(code) || raw.includes("@ts-expect-error") || /\bsatisfies\b/.test(code);
			return own.some(asks) ? [] : [name];
		});
	});
}
// src/diff/test-cases/compare.ts
function compareSides(hunks) {
	const [gone, fresh] = [unmatched(hunks, "old", "new"), unmatched(hunks, "new", "old")];
	const renames = new Map();
	const [lost, made] = [[], []];
	hunks.forEach((_, index) => {
		const [before = [], after = []] = [gone[index], fresh[index]];
		const pairs = Math.min(before.length, after.length);
		before.slice(0, pairs).forEach((seen, at) => {
			renames.set(keyOf$1(seen), keyOf$1(after[at] ?? seen));
		});
		lost.push(...before.slice(pairs));
		made.push(...after.slice(pairs));
	});
	const groups = newGroups(hunks);
	const isNew = new Set([...made, ...groups].map(keyOf$1));
	const holds = new Map(groups.map((group) => [keyOf$1(group), group.holds]));
	const isRename = new Set(renames.values());
	const before = skipsOf(hunks, "old", (key) => renames.get(key) ?? key);
	const after = skipsOf(hunks, "new", (key) => key);
	const alive = new Map([...before].filter(([key]) => !lost.some((seen) => keyOf$1(seen) === key)));
	const bodies = bodiesOf(hunks);
	const fewer = skippedForAllBefore(hunks);
	return {
		removed: lost.map(({ name, skips, names = new Set(), lines = [], within = [] }) => ({
			name,
			wasSkipped: skips.some(({ conditional }) => !conditional),
			names: reachable(names, bodies),
			titles: new Set([name, ...within].flatMap(compoundNames)),
			lines
		})),
		added: made.map(({ name }) => name),
		renamed: renames.size,
		renamedFrom: [...renames.keys()].map(nameIn),
		renamedTo: [...renames.values()].map(nameIn),
		skipped: [...after].flatMap(([key, skips]) => newlySkipped(key, alive.get(key) ?? [], skips, isNew.has(key) || isRename.has(key) && skips.every(isUnwritten$1)).filter(({ by }) => !fewer.has(by)).map((skip) => {
			const held = holds.get(key);
			return held === void 0 ? skip : {
				...skip,
				holds: held
			};
		})),
		unskipped: [...alive].filter(([key, skips]) => weight(skips) > weight(after.get(key) ?? [])).length,
		focused: newlyFocused(hunks, (key) => renames.get(key) ?? key)
	};
}
function skippedForAllBefore(hunks) {
	const waysOn = (side) => hunks.flatMap((hunk) => hunk[side].flatMap(({ isForAll, skips }) => isForAll ? skips.map(({ by }) => by) : []));
	const now = waysOn("new");
	return new Set(waysOn("old").filter((way) => !now.includes(way)));
}
function newGroups(hunks) {
	const old = hunks.flatMap((hunk) => hunk.old);
	const [groups, tests] = ["group", "test"].map((wanted) => new Set(old.filter(({ kind }) => kind === wanted).map(({ name }) => unquoted$1(name))));
	return hunks.flatMap((hunk) => hunk.new).filter(({ kind, isDefined, name }) => kind === "group" && isDefined && !groups.has(unquoted$1(name))).filter(({ holds = [] }) => holds.length > 0 && holds.every((name) => !tests.has(unquoted$1(name))));
}
function bodiesOf(hunks) {
	const helpers = hunks.flatMap(({ old }) => old.filter(({ kind }) => kind === "helper"));
	return new Map(helpers.map(({ name, names = new Set() }) => [name, names]));
}
function reachable(names, bodies) {
	const all = new Set(names);
	for (const name of all) for (const each of bodies.get(name) ?? []) all.add(each);
	return all;
}
const keyOf$1 = ({ kind, name }) => `${kind} ${name}`;
const nameIn = (key) => key.slice(key.indexOf(" ") + 1);
function unmatched(hunks, side, other) {
	const left = new Map();
	for (const hunk of hunks) for (const seen of hunk[other].filter(isTest)) {
		const name = unquoted$1(seen.name);
		left.set(name, (left.get(name) ?? 0) + 1);
	}
	return hunks.map((hunk) => hunk[side].filter(isTest).filter((seen) => {
		const name = unquoted$1(seen.name);
		const count = left.get(name) ?? 0;
		left.set(name, count - 1);
		return count <= 0;
	}));
}
const unquoted$1 = (name) => name.replace(/\\(["'`])/g, "$1").replace(/\s+/g, " ");
const isTest = ({ kind, isDefined }) => kind === "test" && isDefined;
function skipsOf(hunks, side, rename) {
	const skips = new Map();
	for (const seen of hunks.flatMap((hunk) => hunk[side])) {
		if (seen.skips.length === 0) continue;
		const key = rename(keyOf$1(seen));
		skips.set(key, [...skips.get(key) ?? [], ...seen.skips]);
	}
	return skips;
}
const isUnwritten$1 = ({ by }) => by.endsWith(UNWRITTEN);
const sure = (skips) => skips.filter(({ conditional }) => !conditional).length;
const weight = (skips) => sure(skips) * 1e3 + Math.min(999, skips.length);
function newlySkipped(key, before, after, isNew) {
	const more = sure(after) - sure(before);
	const conditional = more <= 0;
	if (more < 0 || conditional && after.length <= before.length) return [];
	const { by = "" } = after.find((skip) => skip.conditional === conditional) ?? {};
	const times = key.startsWith("unknown ") || nameIn(key) === "" ? 1 : Math.max(1, more);
	return Array.from({ length: times }, () => ({
		name: nameIn(key),
		by,
		conditional,
		isNew
	}));
}
function newlyFocused(hunks, rename) {
	const left = new Map();
	for (const seen of hunks.flatMap(({ old }) => old)) {
		const key = rename(keyOf$1(seen));
		left.set(key, (left.get(key) ?? 0) + seen.focus.length);
	}
	return hunks.flatMap((hunk) => hunk.new.flatMap((seen) => seen.focus.flatMap((by) => {
		const count = left.get(keyOf$1(seen)) ?? 0;
		left.set(keyOf$1(seen), count - 1);
		return count > 0 ? [] : [{
			name: seen.name,
			by
		}];
	})));
}
// src/diff/test-cases/replaced.ts
const FEWEST_WORDS$1 = 2;
const MOST_OF = .6;
const FEWEST_NAMES = 3;
const MOST_NAMES = .7;
const MOST_REPLACED = 4;
const MOST_FRESH = 500;
function replacements(read) {
	const [isLikeOne, isRewritten] = [namedAlike(read), rewritten(read)];
	return (name, path, names) => isLikeOne(name, path) || isRewritten(path, names);
}
function namedAlike(read) {
	const fresh = read.flatMap(({ file, tests }) => [...tests?.added ?? [], ...tests?.renamedTo ?? []].map((name) => ({
		folder: folderOf(file.path),
		words: new Set(keyOf$5(wordsOf$2(name)).split(" ")),
		left: MOST_REPLACED
	}))).slice(0, MOST_FRESH);
	return (name, path) => {
		const words = [...new Set(keyOf$5(wordsOf$2(name)).split(" "))];
		const folder = folderOf(path);
		const found = fresh.find((test) => {
			const common = words.filter((word) => test.words.has(word)).length;
			const isLike = common >= FEWEST_WORDS$1 && common >= words.length * MOST_OF;
			return test.left > 0 && isLike && areNear(test.folder, folder);
		});
		if (found !== void 0) found.left -= 1;
		return found !== void 0;
	};
}
function rewritten(read) {
	const fresh = read.flatMap(({ file, tests }) => {
		const made = (tests?.added.length ?? 0) + (tests?.renamed ?? 0);
		if (tests === null || made === 0) return [];
		return [{
			path: file.path,
			names: tests.freshNames,
			left: made * MOST_REPLACED
		}];
	});
	return (path, all) => {
		const names = [...all].filter((name) => compoundNames(name).length > 0 && !ASSERTS.test(name));
		if (names.length < FEWEST_NAMES) return false;
		const near = fresh.filter((file) => file.left > 0 && isAboutSame(file.path, path));
		const common = names.filter((name) => near.some((file) => file.names.has(name))).length;
		if (common < FEWEST_NAMES || common < names.length * MOST_NAMES) return false;
		near[0].left -= 1;
		return true;
	};
}
function writtenAnew(read) {
	const files = read.flatMap(({ file, tests }) => tests === null ? [] : [{
		...file,
		tests
	}]);
	return (path) => {
		const near = files.filter((file) => isAboutSame(file.path, path));
		const sum = (number) => near.reduce((total, file) => total + number(file), 0);
		const [brought, taken] = [sum(({ additions }) => additions), sum(({ deletions }) => deletions)];
		const isSome = brought > 0 && brought * FEWEST_WRITTEN >= taken;
		return {
			isAnew: brought > 0 && brought * 2 >= taken,
			names: new Set(isSome ? near.flatMap(({ tests }) => [...tests.freshNames]) : [])
		};
	};
}
const FEWEST_WRITTEN = 4;
const SHORTEST_LINE = 12;
const FEWEST_LINES$1 = 3;
const MOST_LINES$1 = .7;
function standing(read) {
	const files = read.flatMap(({ file, tests }) => tests === null ? [] : [{
		path: file.path,
		tests
	}]);
	const values = new Set(files.flatMap(({ tests }) => [...tests.freshLines].flatMap((line) => givenIn(line) ?? [])));
	const byPath = new Map(files.map(({ path, tests }) => [path, tests]));
	const fresh = new Set(files.flatMap(({ tests }) => [...tests.freshLines]));
	return (path, all) => {
		const lines = all.filter(({ text }) => text.length >= SHORTEST_LINE && /\p{L}{3}/u.test(text));
		const stay = lines.filter(({ stays }) => stays);
		const own = byPath.get(path);
		if (stay[0] !== void 0 && own?.enclosed.has(stay[0].text) === true) return false;
		if (stay.length === lines.length && stay.some(({ text }) => ASSERTS_IN_LINE.test(text)) || stay.length >= 2 && stay.length * 2 >= lines.length) return true;
		const isIn = (line) => fresh.has(line) || own?.keptLines.has(line) === true || values.has(givenIn(line) ?? "");
		const texts = [...new Set(lines.map(({ text }) => text))];
		const found = texts.filter(isIn);
		const asserted = texts.filter((line) => ASSERTS_IN_LINE.test(line));
		if (texts.length > 1 && found.length === texts.length && found.join("").length >= LONG) return true;
		return texts.length >= FEWEST_LINES$1 && found.length >= texts.length * MOST_LINES$1 && asserted.length > 0 && asserted.every(isIn);
	};
}
const LONG = 60;
const givenIn = (line) => /^(?:const|let|var|val|static|auto)\s+(?:mut\s+)?\w+(?:\s*:[^=]{1,80})?\s*=\s*(\S.{11,})$/.exec(line)?.[1] ?? null;
const ENDS = /^(?:[\])}]+;?|end|pass|\.\.\.)$/;
const PRINTS = /^(?:System\.(?:out|err)\.print\w*|console\.\w+|print(?:ln!?|f)?|fmt\.Print\w*|t\.Logf?|puts|p|pp|var_dump|dump|dbg!|eprintln!|Console\.Write\w*)\b.*\)?;?$/;
const PLACEHOLDERS = /^(?:name|example|sample|dummy|placeholder|something|stub|todo|te?mp|x)$/;
const FAILS_ONLY = /^(?:XCTFail|Issue\.record|(?:[A-Za-z]{1,12}\.)?(?:fail|Fail|flunk|Fatal|Fatalf))\((?:["'`].*)?\);?$/;
function isUnwritten(name, lines) {
	const body = lines.map(({ text }) => text).filter((text) => !text.includes(name) && !text.startsWith("@"));
	const words = wordsOf$2(name);
	const done = body.filter((text) => text !== "" && !ENDS.test(text));
	if (done.length > 0 && done.every((text) => FAILS_ONLY.test(text))) return true;
	return words.length > 0 && words.every((word) => PLACEHOLDERS.test(word)) && body.length > 0 && body.every((text) => text === "" || ENDS.test(text));
}
function onlyPrints(lines) {
	const body = lines.map(({ text }) => text).filter((text) => text !== "" && !ENDS.test(text));
	return PRINTS.test(body.at(-1) ?? "") && !body.some((text) => ASSERTS_IN_LINE.test(text));
}
const ASSERTS = /^_?(?:assert|expect|should|mock|describe|t_)/i;
function isAboutSame(one, other) {
	if (areNear(folderOf(one), folderOf(other))) return true;
	const words = new Set(subjectOrFolder(other));
	return subjectOrFolder(one).some((word) => words.has(word));
}
const areNear = (one, other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
// src/diff/test-cases/retired.ts
const TESTABLE = /^(?:function|method|class|struct|interface|trait|enum|type|record|object|module|constant|macro)$/;
const PARTS = /^(?:method|field|property|variable)$/;
const LAYOUT = new Set("src main lib java kotlin test tests __tests__ spec specs unit integration".split(" "));
function removedCode(read) {
	const code = read.filter(isCode$1);
	const changed = code.map(definitionsOf);
	const added = new Set(changed.flat().flatMap(({ change, name }) => change === "added" ? [lastPart(name)] : []));
	const paths = code.filter(({ file }) => file.status === "removed").map(({ file }) => file.path);
	const gone = changed.map((own) => own.filter(({ change, name }) => change === "removed" && !added.has(lastPart(name))));
	const isStillNamed = (name) => read.some(({ tests }) => tests?.stillNamed.has(name) === true);
	const called = gone.flatMap((own, index) => own.filter((each) => !isRenamed(each, changed[index] ?? []))).filter(({ name, kind }) => !PARTS.test(kind) || wordsOf$2(lastPart(name)).length > 1).map(({ name }) => [lastPart(name), name]).filter(([name]) => name.length >= 5 && !isStillNamed(name));
	return {
		byWords: firsts([...paths.map((path) => [keyOf$5(subjectWords(path)), path]), ...gone.flat().flatMap(({ name }) => [[isVague(name) ? "" : keyOf$5(wordsOf$2(lastPart(name))), name], [name.includes(".") ? keyOf$5(wordsOf$2(name)) : "", name]])]),
		members: firsts(gone.flat().flatMap(({ name }) => isVague(name) ? [[keyOf$5(wordsOf$2(lastPart(name))), name]] : [])),
		byName: firsts(called),
		byPlace: firsts(paths.map((path) => [placeOf(path), path])),
		byFolder: goneFolders(read, paths)
	};
}
const isVague = (name) => name.includes(".") && wordsOf$2(lastPart(name)).length < 2;
function isRenamed({ name, kind }, others) {
	const words = new Set(wordsOf$2(lastPart(name)));
	return others.some((other) => {
		if (other.change !== "added" || other.kind !== kind) return false;
		const fresh = new Set(wordsOf$2(lastPart(other.name)));
		const common = [...words].filter((word) => fresh.has(word)).length;
		return common * 2 > words.size + fresh.size - common;
	});
}
function goneFolders(read, removed) {
	const heads = new Set(read.filter(({ file }) => file.status === "removed" && isHead(file.path)).map(({ file }) => placeOf(file.path)));
	const folders = firsts(removed.flatMap((path) => foldersOf(path).filter((folder) => heads.has(folder)).map((folder) => [folder, path])));
	for (const { file } of read) if (file.status !== "removed") for (const folder of foldersOf(file.path)) folders.delete(folder);
	return folders;
}
const ENTRIES = /^(?:__init__\.py|mod\.rs|lib\.rs|index\.[cm]?[jt]sx?)$/;
function isHead(path) {
	const name = lastSegment(path);
	return isManifest(name) || ENTRIES.test(name);
}
const MOST_FOLDERS = 8;
function foldersOf(path) {
	const parts = placeOf(path).split("/").filter((part) => part !== "");
	return parts.slice(0, MOST_FOLDERS).map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
function firsts(entries) {
	return new Map(entries.filter(([key]) => key !== "").reverse());
}
function isCode$1({ file: { path }, tests }) {
	return kindOf$2(path) === "code" && (extensionOf(path) === "rs" || (tests?.removed ?? []).length === 0);
}
function definitionsOf({ file, tests }) {
	const own = new Set(tests?.removed.map(({ name }) => name));
	return (file.definitions ?? []).filter(({ name, kind }) => !own.has(name) && tests?.helpers.has(lastPart(name)) !== true && (TESTABLE.test(kind) || PARTS.test(kind) && wordsOf$2(lastPart(name)).length > 1));
}
function codeOfTest({ name, names }, path, { byWords, members, byName }) {
	const keys = [keyOf$5(subjectWords(path)), ...namesIn(wordsOf$2(name))];
	const named = keys.map((key) => byWords.get(key)).find((found) => found !== void 0);
	const member = keys.map((key) => members.get(key)).find((found) => found !== void 0 && names.has(lastPart(found)));
	return named ?? member ?? [...byName].find(([each]) => names.has(each))?.[1] ?? null;
}
function codeOfFile(path, code) {
	const folder = foldersOf(path).find((each) => code.byFolder.has(each));
	return [keyOf$5(subjectWords(path)), ...namesIn(subjectWords(path)).filter((row) => row.includes(" "))].map((row) => code.byWords.get(row)).find((found) => found !== void 0) ?? code.byPlace.get(placeOf(path)) ?? (folder === void 0 ? null : code.byFolder.get(folder) ?? null);
}
const FEWEST_LINES = 5;
const TIMES_MORE = 5;
function shrunkAmong(read) {
	const shrunk = read.filter((each) => isCode$1(each) && (each.tests?.removed ?? []).length === 0).filter(({ file }) => file.status === "modified").filter(({ file: { additions, deletions } }) => deletions >= FEWEST_LINES && deletions >= additions * TIMES_MORE).map(({ file: { path } }) => ({
		path,
		key: keyOf$5(subjectWords(path))
	})).filter(({ key }) => key !== "");
	return (path) => {
		const key = keyOf$5(subjectWords(path));
		const isPart = (each) => (each.includes(" ") || each.length >= 5) && ` ${key} `.includes(` ${each} `);
		return shrunk.find((each) => each.key === key || isPart(each.key))?.path ?? null;
	};
}
function placeOf(path) {
	return path.split("/").slice(0, -1).filter((folder) => !LAYOUT.has(folder.toLowerCase())).join("/");
}
// src/diff/test-cases/vanished.ts
const MOST$2 = 5e3;
const MOST_COMPARED = 300;
const SHORTEST$1 = 6;
function vanishedFrom(read) {
	const [old, now] = [new Set(), new Set()];
	for (const { file, tests, patch } of read) {
		if (patch === void 0 || !isCode({
			file,
			tests
		})) continue;
		for (const { lines } of hunksOf(patch)) for (const { side, text } of lines) {
			const into = side === "old" ? old : now;
			if (into.size < MOST$2) for (const each of [...saidIn$1(text), ...compoundNames(text)]) into.add(each);
		}
	}
	const gone = [...old].filter((each) => !now.has(each));
	const isGone = new Set(gone);
	const messages = [...now].filter((each) => each.startsWith("\"")).slice(0, MOST_COMPARED);
	const made = defined("new", read);
	return {
		defined: new Set(defined("old", read).filter(({ name }) => name.length >= SHORTEST$1 && !made.some((other) => other.name === name)).filter((each) => !isRenamed({
			...each,
			change: "removed"
		}, made)).filter(({ name, kind }) => kind !== PROPERTY || isGone.has(name)).map(({ name }) => name)),
		said: new Set(gone.filter((each) => each.startsWith("\"")).slice(0, MOST_COMPARED).filter((each) => !isReworded(each, messages))),
		names: new Set(gone.filter((each) => !each.startsWith("\""))),
		touched: touchedIn(read),
		parameters: lostParameters(read),
		demanded: demandedParameters(read)
	};
}
function touchedIn(read) {
	const names = new Set();
	for (const { file, tests, patch } of read) {
		if (patch === void 0 || !isCode({
			file,
			tests
		})) continue;
		for (const { lines } of hunksOf(patch)) for (const { side, text } of lines) if (side !== "both" && names.size < MOST$2) for (const name of compoundNames(text)) names.add(name);
	}
	return names;
}
function lostParameters(read) {
	const lost = new Map();
	for (const each of read.slice(0, MOST_COMPARED)) {
		const [old, now] = [definedOn("old", each), definedOn("new", each)];
		for (const { name, text } of old) {
			const before = parametersOf(name, text);
			const after = now.filter((other) => other.name === name).map((other) => parametersOf(name, other.text));
			if (before === null || after.length !== 1 || after[0] == null) continue;
			const gone = before.find((parameter) => !after[0].includes(parameter));
			if (after[0].length < before.length && gone !== void 0) lost.set(name, gone);
		}
	}
	return lost;
}
const NAME_OF_PARAMETER = /^(?:(?:public|private|protected|readonly|final|const|val|var)\s+)*([A-Za-z_$][\w$]*)/;
const MAY_BE_NOTHING = /\?:|\?$|\|\s*(?:undefined|null|None)\b|\bOptional\[|=\s*(?:undefined|null|None|nil)$/;
function demandedParameters(read) {
	const demanded = new Map();
	for (const each of read.slice(0, MOST_COMPARED)) {
		const now = definedOn("new", each);
		for (const { name, text } of definedOn("old", each)) {
			const others = now.filter((other) => other.name === name);
			const [before, after] = [parametersOf(name, text), parametersOf(name, others[0]?.text ?? "")];
			if (others.length !== 1 || before === null || after === null) continue;
			const named = (parameter) => NAME_OF_PARAMETER.exec(parameter)?.[1] ?? "";
			const found = before.find((parameter) => {
				const same = after.find((other) => named(other) === named(parameter));
				return MAY_BE_NOTHING.test(parameter) && same !== void 0 && !MAY_BE_NOTHING.test(same);
			});
			if (found !== void 0) demanded.set(name, named(found));
		}
	}
	return demanded;
}
function parametersOf(name, text) {
	const behind = text.slice(text.indexOf(name) + name.length).trimStart();
	const open = /^(?:<[^()]{0,100}>)? ?\(/.exec(behind);
	if (open === null) return [];
	const parts = [""];
	let depth = 0;
	for (const character of behind.slice(open[0].length)) {
		if (depth === 0 && character === ")") return parts.map((part) => part.trim()).filter((part) => part !== "");
		if (depth === 0 && character === ",") parts.push("");
		else parts.push(`${parts.pop()}${character}`);
		if ("([{<".includes(character)) depth += 1;
		if (")]}>".includes(character)) depth -= 1;
	}
	return null;
}
function isReworded(message, others) {
	const words = messageWords(message);
	return words.length > 1 && others.some((other) => words.filter((word) => other.includes(word)).length * 2 > words.length);
}
function defined(side, read) {
	const change = side === "old" ? "removed" : "added";
	return read.flatMap((each) => definedOn(side, each)).slice(0, MOST_COMPARED).map(({ name, kind }) => ({
		name: name.replace(/[?!=]$/, ""),
		kind,
		change
	}));
}
function definedOn(side, { file, tests, patch }) {
	const language = definitionsIn(file.path);
	if (patch === void 0 || language === null || !isCode({
		file,
		tests
	})) return [];
	return hunksOf(patch).flatMap(({ lines }) => lines.filter((line) => line.side === side)).flatMap(({ text }) => {
		const found = language.recognize(text.trim(), {
			parent: null,
			top: false,
			header: false
		}) ?? memberIn(file.path, text.trim());
		return found === null ? [] : [{
			...found,
			text
		}];
	}).filter(({ name, kind }) => DEFINED.test(kind) && !isCommon(name));
}
const DEFINED = /^(?:function|method|class|struct|interface|trait|enum|record|object|macro|property)$/;
const PROPERTY = "property";
const SCRIPTS = /\.[cm]?[jt]sx?$/;
const METHOD = /^(?:(?:async|get|set|static|private|protected|public)\s+){0,3}([A-Za-z_$][\w$]*)\s?\([^"'`()]{0,200}\)(?:\s?:\s?[^"'`(){}]{1,100})? \{$/;
const HOLDS = /^(?:readonly )?([A-Za-z_$][\w$]*)(?:: (?:\{\}|\[\]|null|undefined|new (?:Map|Set|WeakMap)\(\)),?|\??: [^"'`(){},;]{1,80};)$/;
const ACCESSED = /^(?:(?:public|private|protected|internal|static|virtual|override|required)\s+){1,4}[\w<>[\],?. ]{1,80} ([A-Za-z_]\w*) ?\{ ?(?:get|set|init)\b/;
function memberIn(path, line) {
	if (path.endsWith(".cs")) {
		const name = ACCESSED.exec(line)?.[1];
		return name === void 0 ? null : {
			name,
			kind: PROPERTY
		};
	}
	if (!SCRIPTS.test(path)) return null;
	const method = /^(?:if|for|while|switch|catch|function|return|with)\b/.test(line) ? null : METHOD.exec(line);
	if (method !== null) return {
		name: method[1],
		kind: "method"
	};
	const held = HOLDS.exec(line);
	return held === null ? null : {
		name: held[1],
		kind: PROPERTY
	};
}
const isCommon = (name) => wordsOf$2(name).length < 2;
const isCode = ({ file, tests }) => kindOf$2(file.path) === "code" && (tests?.removed ?? []).length === 0;
// src/diff/test-cases/changed-files.ts
const MOST_NAMED = 20;
const LONGEST_NAME$2 = 120;
function withTestChanges(read) {
	const code = removedCode(read);
	const moves = movesAmong(read);
	const loses = read.some(({ file, tests }) => losesTests(file, tests));
	const asksLess = read.some(({ tests }) => tests?.assertions?.changes.some(({ kind }) => kind === "removed" || kind === "dropped"));
	const whole = {
		moves,
		code,
		loses,
		projects: newProjects(read),
		newlyNamed: new Set(read.flatMap(({ tests }) => tests === null || tests.added.length === 0 ? [] : [...tests.freshNames].filter((name) => compoundNames(name).length > 0))),
		gained: new Set(read.flatMap(({ tests }) => tests?.assertions?.gained ?? [])),
		...loses || asksLess ? afterwards(read) : NOTHING$1
	};
	return read.map(({ file, tests, isCompiled, patch = "" }) => {
		if (isCompiled) return file;
		const change = file.status === "renamed" && ABSTRACT.test(patch) ? null : changeOf$2(file, tests, whole);
		return change === null ? file : {
			...file,
			tests: change
		};
	});
}
const ABSTRACT = /^(?:@@.*@@ ?|[ +-]\s*)(?:public )?(?:abstract class|trait|interface)\b/m;
const newProjects = (read) => read.flatMap(({ file: { path, status } }) => status === "added" && isManifest(path) && kindOf$2(`${folderOf(path)}/a.txt`) === "test" ? [`${folderOf(path)}/`] : []);
function afterwards(read) {
	const vanished = vanishedFrom(read);
	const isStillNamed = (name) => read.some(({ tests }) => tests?.stillNamed.has(name) === true);
	const fadedIn = (path) => {
		const patch = read.find(({ file }) => file.path === path)?.patch ?? "";
		const names = hunksOf(patch).flatMap(({ lines }) => lines.filter(({ side }) => side === "old")).flatMap(({ text }) => compoundNames(text));
		return [...new Set(names)].filter((name) => vanished.names.has(name) && !isStillNamed(name)).slice(0, MOST_NAMED);
	};
	return {
		vanished,
		isReplaced: replacements(read),
		writtenFor: writtenAnew(read),
		isStanding: standing(read),
		isStillNamed,
		shrunkFor: shrunkAmong(read),
		fadedIn
	};
}
const NOTHING$1 = {
	vanished: {
		said: new Set(),
		names: new Set(),
		defined: new Set(),
		touched: new Set(),
		parameters: new Map(),
		demanded: new Map()
	},
	isReplaced: () => false,
	writtenFor: () => ({
		isAnew: false,
		names: new Set()
	}),
	isStanding: () => false,
	isStillNamed: () => false,
	shrunkFor: () => null,
	fadedIn: () => []
};
const losesTests = (file, tests) => goneFile(file, tests) !== null || (tests?.removed ?? []).length > 0;
function changeOf$2(file, tests, whole) {
	const { code } = whole;
	const gone = goneFile(file, tests);
	if (gone !== null) {
		const own = codeOfFile(file.path, code);
		return own === null ? { file: gone } : {
			file: gone,
			retiredWith: own
		};
	}
	if (tests === null) return null;
	return {
		...losses(file, tests, whole),
		...gains(file, tests, whole),
		...asks(file, tests, whole)
	};
}
const WEIGHTIEST = [
	"expected",
	"dropped",
	"removed",
	"tolerance",
	"weakened",
	"conditional",
	"mocked",
	"unreached",
	"caught",
	"commented",
	"trivial"
];
function asks({ path }, { assertions }, whole) {
	if (assertions === null || isAboutTests(path)) return {};
	const isGone = ({ kind, before }) => (kind === "removed" || kind === "dropped") && (whole.gained.has(keyOf$2({ text: before })) || namesVanished(before, whole));
	const changes = assertions.changes.filter((change) => !isGone(change)).filter(({ test }) => test !== "" || kindOf$2(path) === "test").sort((one, other) => WEIGHTIEST.indexOf(other.kind) - WEIGHTIEST.indexOf(one.kind));
	return {
		...changes.length > 0 && { assertions: {
			total: changes.length,
			changes: changes.slice(0, MOST_NAMED).map(({ kind, test, before, after }) => ({
				kind,
				test: test === "" ? "" : oneLine(test, LONGEST_NAME$2),
				before: before === "" ? "" : oneLine(maskedLine(before), LONGEST_NAME$2),
				after: after === "" ? "" : oneLine(maskedLine(after), LONGEST_NAME$2)
			}))
		} },
		...list("bare", assertions.bare.map((name) => ({ name })))
	};
}
function namesVanished(text, { vanished, isStillNamed }) {
	const names = new Set();
	collectNames(text, names);
	return [...names].some((name) => (vanished.defined.has(name) || vanished.names.has(name)) && !isStillNamed(name));
}
function goneFile({ path, previousPath, status }, tests) {
	if (status === "renamed" && previousPath !== void 0 && isRenamedAway(previousPath, path)) return "renamed";
	return status === "removed" && tests === null && isNamedTest(path) ? "removed" : null;
}
function losses(file, tests, whole) {
	const { moves, code, isReplaced } = whole;
	const kept = tests.removed.filter(({ name, lines }, index) => !moves.away(file.path, index) && !isUnwritten(name, lines));
	const own = file.status === "removed" ? codeOfFile(file.path, code) : null;
	const shrunk = whole.shrunkFor(file.path);
	const gone = kept.map((test) => ({
		name: test.name,
		wasSkipped: test.wasSkipped,
		code: codeOfTest(test, file.path, code) ?? own ?? saidOf(test.names, whole) ?? titledAfter(test.titles, whole) ?? parameterOf(test.names, whole) ?? demandedOf(test.lines, whole) ?? shrunk,
		faded: fadedOf(test.names, whole),
		names: test.names,
		lines: test.lines
	}));
	const retired = gone.filter((test) => test.wasSkipped || test.code !== null);
	const ownCode = retired.find((test) => test.code !== null)?.code ?? null;
	const others = gone.filter((test) => !retired.includes(test));
	const isOff = ({ name }) => name !== "" && tests.asideNames.has(name);
	const written = whole.writtenFor(file.path);
	const isOfTouched = (names) => [...names].some((name) => whole.vanished.touched.has(name) && (written.isAnew || written.names.has(name)));
	const like = others.filter((test) => !isOff(test) && (isReplaced(test.name, file.path, test.names) || isOfTouched(test.names) || whole.isStanding(file.path, test.lines) || onlyPrints(test.lines) && [...test.names].some((name) => whole.newlyNamed.has(name))));
	const replaced = like.length * 2 >= others.length ? others.filter((test) => !isOff(test)) : like;
	const removed = others.filter((test) => !replaced.includes(test));
	const [first] = removed;
	const hasFaded = removed.every(({ faded }) => faded !== null);
	const faded = removed.length > 0 ? whole.fadedIn(file.path) : [];
	return {
		...list("removed", removed),
		...hasFaded && first?.faded != null && { fadedWith: oneLine(first.faded, LONGEST_NAME$2) },
		...faded.length > 0 && { faded: faded.map((name) => oneLine(name, LONGEST_NAME$2)) },
		...list("retired", retired),
		...ownCode !== null && { retiredWith: oneLine(ownCode, LONGEST_NAME$2) },
		...list("replaced", replaced),
		...count("renamed", tests.renamed),
		...count("moved", tests.removed.filter((_, index) => moves.away(file.path, index)).length)
	};
}
function saidOf(names, { vanished, isStillNamed }) {
	const said = [...names].find((name) => vanished.said.has(name));
	if (said !== void 0) return said.slice(1);
	return [...names].flatMap((name) => [name, name.replace(/^(?:be|have)_/, "")]).find((name) => vanished.defined.has(name) && !isStillNamed(name)) ?? null;
}
const titledAfter = (titles, { vanished, isStillNamed }) => [...titles].find((name) => vanished.defined.has(name) && !isStillNamed(name)) ?? null;
const parameterOf = (names, { vanished: { parameters } }) => [...parameters].find(([name]) => names.has(name))?.[1] ?? null;
const demandedOf = (lines, { vanished: { demanded } }) => [...demanded].find(([name]) => lines.some(({ text }) => {
	const behind = text.slice(text.indexOf(`${name}(`) + name.length);
	return text.includes(`${name}(`) && /^\((?:\)|[^()]{0,200}\b(?:undefined|null|None|nil)\b)/.test(behind);
}))?.[1] ?? null;
const fadedOf = (names, { vanished, isStillNamed }) => [...names].find((name) => vanished.names.has(name) && !isStillNamed(name)) ?? null;
function gains({ path, status }, tests, whole) {
	const { moves, loses, projects } = whole;
	const isUnsure = isAboutTests(path) || projects.some((folder) => path.startsWith(folder));
	const skipped = isUnsure ? [] : tests.skipped.filter(({ name, isNew }) => !(isNew && moves.wasSkipped(name)));
	const isNewFile = status === "added" && !loses;
	const isFresh = ({ isNew, name, conditional, holds = [] }) => isNewFile && !conditional || isNew && ![name, ...holds].some(moves.has);
	return {
		...count("added", tests.added.length - moves.into(path)),
		...tests.hasTable && { table: true },
		...list("skipped", skipped.filter((skip) => !skip.conditional && !isFresh(skip))),
		...list("skippedIf", skipped.filter((skip) => skip.conditional && !isFresh(skip))),
		...list("skippedNew", skipped.filter(isFresh)),
		...count("unskipped", tests.unskipped),
		...list("focused", isUnsure ? [] : tests.focused)
	};
}
function list(key, tests) {
	if (tests.length === 0) return {};
	const named = tests.slice(0, MOST_NAMED).map(({ name, by }) => ({
		name: name === "" ? "" : oneLine(name, LONGEST_NAME$2),
		...by !== void 0 && { by: oneLine(by, LONGEST_NAME$2) }
	}));
	return { [key]: {
		total: tests.length,
		tests: named
	} };
}
const count = (key, number) => number > 0 ? { [key]: number } : {};
const FEWEST_WORDS = 3;
const isTelling$1 = (name) => name.split(/[\s_]+|(?<=[a-z\d])(?=[A-Z])/).length >= FEWEST_WORDS;
function movesAmong(read) {
	const added = read.flatMap(({ file, tests }) => (tests?.added ?? []).map((name) => ({
		name,
		file
	})));
	const homes = groupedBy(added, ({ name }) => unquoted$1(name));
	const [away, names, skipped] = [
		new Set(),
		new Set(),
		new Set()
	];
	const into = new Map();
	for (const { file, tests } of read) {
		const left = new Set();
		tests?.removed.forEach(({ name, wasSkipped }, index) => {
			const home = homes.get(unquoted$1(name))?.pop()?.file.path;
			const isShared = homes.has(unquoted$1(name)) && isTelling$1(name) && !left.has(name);
			if (home === void 0 && !isShared) return;
			left.add(name);
			away.add(`${index} ${file.path}`);
			if (home !== void 0) into.set(home, (into.get(home) ?? 0) + 1);
			names.add(name);
			if (wasSkipped) skipped.add(name);
		});
	}
	return {
		away: (path, index) => away.has(`${index} ${path}`),
		into: (path) => into.get(path) ?? 0,
		has: (name) => names.has(name),
		wasSkipped: (name) => skipped.has(name)
	};
}
// src/diff/test-cases/test-changes.ts
const TABLE = /\bparametri[sz]e\b|\.each\b|\bParameterizedTest\b|\b(?:Value|Csv|Method|Enum|Arguments)Source\b|\[(?:Theory(?:[A-Z]\w*)?|InlineData|MemberData|TestCase|DataRow)\b|\bt\.Run\(|#\[(?:rstest|case|test_case)\b|\bsubTest\(|\bTestFactory\b|\bdynamicTest\(|\b[dD]ata[pP]rovider\b|\bINSTANTIATE_TEST|\bTEST_P\(|\bDescribeTable\(|\bEntry\(|\bit_behaves_like\b|\bwithData\(/;
function testChangesOf(path, patch) {
	const language = testsIn(path);
	if (language === null) return null;
	const hunks = hunksOf(patch);
	const isTable = hunks.some(({ lines }) => lines.some(({ side, text }) => side === "new" && TABLE.test(text)));
	const compared = compareSides(hunks.map((hunk) => ({
		old: readSide(hunk, "old", language),
		new: readSide(hunk, "new", language)
	})));
	const isInCode = extensionOf(path) === "rs" && compared.removed.length > 0;
	const hasTable = isTable || [...compared.added, ...compared.renamedTo].some((name) => name.includes("${"));
	const said = textOnNewSide(hunks, language);
	const isSaid = ({ name }) => name.length >= LONG_NAME && /\s/.test(name) && said.some((line) => line.includes(name));
	const called = compared.removed.filter(isSaid);
	return {
		...compared,
		removed: compared.removed.filter((test) => !called.includes(test)),
		skipped: [...compared.skipped, ...called.map(({ name }) => ({
			name,
			by: "another function",
			conditional: true,
			isNew: false
		}))],
		hasTable,
		...newSide(hunks, language),
		helpers: isInCode ? helpersIn(path, patch) : new Set(),
		assertions: assertionsIn(path, hunks, language, compared)
	};
}
function assertionsIn(path, hunks, language, { removed, added, renamedFrom, renamedTo }) {
	const styles = stylesFor(path);
	if (styles.length === 0) return null;
	const found = assertionsOf(hunks, language, styles, {
		path,
		gone: new Set(removed.map(({ name }) => name)),
		renamed: new Map(renamedFrom.map((name, index) => [name, renamedTo[index] ?? name]))
	});
	return {
		...found,
		bare: found.bare.filter((name) => added.includes(name))
	};
}
const LONG_NAME = 12;
const textOnNewSide = (hunks, language) => hunks.flatMap((hunk) => linesOf$2(hunk, "new", language).flatMap(({ is, side, raw }) => is === "code" && side === "new" ? [raw] : []));
function newSide(hunks, language) {
	const [stillNamed, freshNames, asideNames] = [
		new Set(),
		new Set(),
		new Set()
	];
	const [freshLines, keptLines] = [new Set(), new Set()];
	const enclosed = new Set();
	for (const hunk of hunks) {
		let open = 0;
		for (const { is, code, raw, side } of linesOf$2(hunk, "new", language)) {
			if (is === "comment" || is === "text") collectNames(raw, asideNames);
			if (is !== "code") continue;
			collectNames(code, stillNamed);
			if (side === "new") collectNames(code, freshNames);
			(side === "new" ? freshLines : keptLines).add(raw);
			if (side === "both" && open > 0) enclosed.add(raw);
			open = side === "new" ? Math.max(0, open + opensMore(code)) : 0;
		}
	}
	return {
		stillNamed,
		freshNames,
		asideNames,
		freshLines,
		keptLines,
		enclosed
	};
}
function opensMore(code) {
	return (OPENS$1.test(code.trimEnd()) ? 1 : 0) - (CLOSES.test(code) ? 1 : 0);
}
const OPENS$1 = /(?:[{(:]|=>|\b(?:do|then))$/;
const CLOSES = /^\s*(?:[})\]]|(?:end|fi|done)\b)/;
const FIRST_TEST = /^(?:[ +-]\s*(?:#\[(?:\w+::)*test\b|mod\s+\w*tests?\s*\{)|@@ .*@@ mod tests\b)/;
function helpersIn(path, patch) {
	const lines = patch.split("\n");
	const first = lines.findIndex((line) => FIRST_TEST.test(line));
	if (first < 0) return new Set();
	const gone = definitionsOf$1(path, ["@@ -50,9 +50,9 @@", ...lines.slice(first)].join("\n")).filter(({ change }) => change === "removed");
	return new Set(gone.map(({ name }) => lastPart(name)));
}
// src/diff/under-test.ts
const MOST$1 = 10;
const LONGEST$3 = 120;
function testQuestionsIn(path, patch) {
	const signs = TEST_SIGNS.filter(({ endings }) => endings.test(path));
	if (signs.length === 0 || kindOf$2(path) !== "code" || isAside(path)) return null;
	if (!signs.some(({ asks }) => asks.test(patch))) return null;
	const language = testsIn(path);
	const hunks = hunksOf(patch);
	if (language === null || isGenerated(hunks)) return null;
	const asking = hunks.flatMap((hunk) => [linesOf$2(hunk, "old", language), linesOf$2(hunk, "new", language)]).flatMap((lines) => lines.flatMap(({ is, side, raw, code }, at) => {
		const sign = is === "code" ? signs.find(({ asks }) => asks.test(withoutComment(raw, code))) : void 0;
		return sign === void 0 || holdsTests(lines, at) ? [] : [{
			tool: sign.tool,
			side,
			raw
		}];
	}));
	const fresh = asking.filter(({ side }) => side === "new");
	if (fresh.length === 0) return null;
	const gone = asking.filter(({ side }) => side === "old").length;
	return {
		total: fresh.length,
		lines: fresh.slice(0, MOST$1).map(({ tool, raw }) => ({
			tool,
			by: oneLine(maskedLine(raw), LONGEST$3)
		})),
		...(gone > 0 || asking.some(({ side }) => side === "both")) && { before: true },
		...ABOUT_TESTS$1.test(path) && { aside: true }
	};
}
const MOST_BELOW = 20;
function holdsTests(lines, at) {
	const indent = lines[at]?.indent ?? 0;
	for (const line of lines.slice(at + 1, at + 1 + MOST_BELOW)) {
		if (line.is === "code" && line.indent <= indent) return false;
		if (line.is === "code" && BEGINS_TESTS.test(line.code)) return true;
	}
	return false;
}
const withoutComment = (raw, code) => raw.slice(0, code.trimEnd().length);
// src/assemble/changed-files.ts
function toChangedFiles(files) {
	const read = files.map(toReadFile);
	return withSpecialCases(withTestChanges(read), read);
}
function toReadFile(read) {
	const { path, previousPath, status, additions, deletions, blob, patch } = read;
	const tasks = patch === void 0 || status === "added" ? [] : tasksOf(path, patch);
	const programs = patch === void 0 ? [] : programsIn(path, patch);
	const strictness = patch === void 0 ? [] : strictnessIn(path, patch);
	const suppressions = patch === void 0 ? null : suppressionsIn(path, patch);
	const testQuestions = patch === void 0 ? null : testQuestionsIn(path, patch);
	const file = {
		path,
		...previousPath && { previousPath },
		status,
		additions,
		deletions,
		...blob && { blob },
		...patch !== void 0 && { definitions: definitionsOf$1(path, patch) },
		...tasks.length > 0 && { tasks },
		...programs.length > 0 && { programs },
		...strictness.length > 0 && { strictness },
		...suppressions !== null && { suppressions },
		...testQuestions !== null && { testQuestions }
	};
	const isTest = [path, previousPath ?? path].some(holdsTests$1);
	if (patch !== void 0 && isTest && isCompiled(patch)) return {
		file,
		tests: null,
		isCompiled: true
	};
	return {
		file,
		tests: patch === void 0 || !isTest ? null : testChangesOf(path, patch),
		patch
	};
}
// src/assemble/agents.ts
const AGENTS = [
	{
		name: "Aider",
		addresses: ["aider@aider.chat", "noreply@aider.chat"],
		nameEnd: " (aider)",
		source: ["https://aider.chat/docs/git.html#commit-attribution"]
	},
	{
		name: "Amazon Q Developer",
		accounts: ["amazon-q-developer[bot]"],
		source: ["https://github.com/apps/amazon-q-developer"]
	},
	{
		name: "Amp",
		addresses: ["amp@ampcode.com"],
		lines: ["Amp-Thread-ID: https://ampcode.com/threads/"],
		source: ["https://ampcode.com/manual"]
	},
	{
		name: "Claude Code",
		accounts: ["claude[bot]"],
		addresses: ["noreply@anthropic.com"],
		lines: ["Generated with [Claude Code]("],
		source: ["https://code.claude.com/docs/en/settings", "https://github.com/apps/claude"]
	},
	{
		name: "Codex",
		accounts: ["chatgpt-codex-connector[bot]"],
		addresses: ["codex@openai.com", "noreply@openai.com"],
		source: ["https://github.com/openai/codex/pull/11617", "https://github.com/apps/chatgpt-codex-connector"]
	},
	{
		name: "Cursor",
		accounts: ["cursor[bot]"],
		addresses: ["cursoragent@cursor.com", "noreply@cursor.com"],
		source: ["https://github.com/block/aittributor/pull/15", "https://github.com/apps/cursor"]
	},
	{
		name: "Devin",
		accounts: ["devin-ai-integration[bot]"],
		lines: ["Generated with [Devin]("],
		source: ["https://github.com/apps/devin-ai-integration"]
	},
	{
		name: "Factory Droid",
		accounts: ["factory-droid[bot]"],
		source: ["https://github.com/apps/factory-droid"]
	},
	{
		name: "Gemini Code Assist",
		accounts: ["gemini-code-assist[bot]"],
		source: ["https://github.com/apps/gemini-code-assist"]
	},
	{
		name: "GitHub Copilot",
		accounts: ["copilot-swe-agent[bot]", "Copilot"],
		source: ["https://docs.github.com/en/copilot/how-tos/copilot-on-github/use-copilot-agents/review-copilot-output", "https://github.com/apps/copilot-swe-agent"]
	},
	{
		name: "Jules",
		accounts: ["google-labs-jules[bot]"],
		source: ["https://github.com/apps/google-labs-jules"]
	},
	{
		name: "opencode",
		addresses: ["noreply@opencode.ai"],
		lines: ["Generated with [opencode]("],
		source: ["https://opencode.ai/docs"]
	},
	{
		name: "OpenHands",
		accounts: ["openhands-agent"],
		addresses: ["openhands@all-hands.dev"],
		source: ["https://github.com/All-Hands-AI/OpenHands", "https://github.com/openhands-agent"]
	}
];
function agentOfAccount(login) {
	const account = login.toLowerCase();
	return nameOf$3(({ accounts = [] }) => accounts.some((each) => each.toLowerCase() === account));
}
function agentOfSignature({ name, email, login }) {
	const address = email.toLowerCase();
	const account = login ?? accountOfAddress(email);
	return (account === null ? null : agentOfAccount(account)) ?? nameOf$3(({ addresses = [] }) => addresses.includes(address)) ?? nameOf$3(({ nameEnd }) => nameEnd !== void 0 && name.endsWith(nameEnd));
}
function agentsInLines(text) {
	const lines = text.split("\n").map((line) => line.trim().replace(ROBOT, ""));
	return AGENTS.filter(({ lines: begins = [] }) => begins.some((begin) => lines.some((line) => line.startsWith(begin)))).map(({ name }) => name);
}
const ROBOT = "🤖 ";
const nameOf$3 = (isMeant) => AGENTS.find(isMeant)?.name ?? null;
const NO_REPLY = "@users.noreply.";
function accountOfAddress(email) {
	const at = email.indexOf(NO_REPLY);
	if (at < 1) return null;
	const mailbox = email.slice(0, at);
	return mailbox.slice(mailbox.indexOf("+") + 1) || null;
}
const TRAILER = "co-authored-by:";
function coAuthorsIn(message) {
	return message.split("\n").flatMap((line) => {
		if (!line.slice(0, 15).toLowerCase().startsWith(TRAILER)) return [];
		const [open, close] = [line.indexOf("<"), line.lastIndexOf(">")];
		if (open < 0 || close < open) return [];
		return [{
			name: line.slice(15, open).trim(),
			email: line.slice(open + 1, close).trim(),
			login: null
		}];
	});
}
// src/assemble/authorship.ts
function authorshipOf({ account, commits, description }) {
	const newest = commits.at(-1);
	const by = account ?? (newest && (newest.login ?? accountOfAddress(newest.email) ?? newest.name));
	if (!by) return void 0;
	const own = agentOfAccount(by) ?? (account === null && newest ? agentOfSignature(newest) : null);
	const kind = own !== null ? "agent" : by.endsWith("[bot]") ? "bot" : "person";
	const found = [
		...own === null ? [] : [{
			name: own,
			from: "account"
		}],
		...commits.flatMap(agentsOf).map((name) => ({
			name,
			from: "commits"
		})),
		...agentsInLines(description).map((name) => ({
			name,
			from: "description"
		}))
	];
	const agents = [...new Set(found.map(({ name }) => name))].sort().flatMap((name) => found.find((each) => each.name === name) ?? []);
	return kind === "person" && agents.length === 0 ? void 0 : {
		by,
		kind,
		agents
	};
}
const agentsOf = (commit) => [...[commit, ...coAuthorsIn(commit.message)].flatMap((signed) => agentOfSignature(signed) ?? []), ...agentsInLines(commit.message)];
function authorsOf({ account, commits }) {
	if (account === null) return [];
	if (agentOfAccount(account) === null) return [account];
	return [account, ...commits.flatMap(({ message }) => coAuthorsIn(message)).map(({ email }) => accountOfAddress(email)).filter((login) => login !== null)];
}
// src/assemble/passing-tests.ts
const SKIPPED = [
	"skipped",
	"skippedIf",
	"skippedNew"
];
function withPassing(changes, results) {
	if (!changes.files.some(({ tests }) => SKIPPED.some((key) => tests?.[key] !== void 0))) return changes;
	const ran = results.tests.flatMap(({ suites = [] }) => suites).flatMap(ranOf);
	if (ran.length === 0) return changes;
	return {
		...changes,
		files: changes.files.map((file) => withoutPassing(file, ran))
	};
}
function ranOf(suite) {
	const [passed, skipped] = [suite.passedIds, suite.skippedIds].map((ids) => new Set(splitHashes(ids ?? "")));
	return passed && skipped && passed.size + skipped.size > 0 ? [{
		suite,
		passed,
		skipped
	}] : [];
}
function withoutPassing(file, all) {
	if (file.tests === void 0) return file;
	const own = all.filter(({ suite }) => isOf(suite, file.path));
	const tests = { ...file.tests };
	const passing = [];
	for (const key of SKIPPED) {
		const list = tests[key];
		const found = list?.tests.filter(({ name }) => name !== "" && passes(name, own)) ?? [];
		if (list === void 0 || found.length === 0) continue;
		passing.push(...found);
		const left = {
			total: list.total - found.length,
			tests: list.tests.filter((one) => !found.includes(one))
		};
		if (left.total > 0) tests[key] = left;
		else delete tests[key];
	}
	if (passing.length === 0) return file;
	return {
		...file,
		tests: {
			...tests,
			passing: {
				total: passing.length,
				tests: passing
			}
		}
	};
}
function passes(name, suites) {
	let isSeen = false;
	for (const { suite, passed, skipped } of suites) for (const written of [name, `${suite.name} ${name}`]) {
		const hash = hashOfCase({
			suite: suite.name,
			name: written
		});
		if (skipped.has(hash)) return false;
		isSeen ||= passed.has(hash);
	}
	return isSeen;
}
function isOf({ name, file }, path) {
	if (file !== void 0) return file === path || file.endsWith(`/${path}`);
	const folders = path.split("/");
	const last = folders.pop() ?? "";
	const stems = [
		last,
		last.replace(/\.[^.]+$/, ""),
		last.split(".")[0]
	];
	const words = name.split(/[./\\:>\s]+/);
	const folder = folders.join("/");
	return name === path || words.some((word) => word !== "" && stems.includes(word)) || folder !== "" && (name === folder || name.endsWith(`/${folder}`));
}
// src/assemble/evidence.ts
function assemble(parts, gaps) {
	return redactAll(unmasked(parts, gaps));
}
function upTo$1(sha, all) {
	const index = all?.list.findIndex((commit) => commit.sha === sha) ?? -1;
	if (!all || index < 0) return void 0;
	const list = all.list.slice(0, index + 1).slice(-20);
	return {
		total: all.total - (all.list.length - 1 - index),
		list
	};
}
function writtenOf({ head, overview }) {
	const [pull] = overview.pulls;
	if (pull === void 0) {
		const signed = overview.head?.signed;
		return signed === void 0 ? null : {
			account: null,
			commits: [signed],
			description: ""
		};
	}
	if (pull.written === void 0) return null;
	const { commits } = pull.written;
	const index = commits.findIndex(({ sha }) => sha === head.sha);
	return {
		...pull.written,
		commits: index < 0 ? commits : commits.slice(0, index + 1)
	};
}
function unmasked(parts, gaps) {
	const { context, inputs, repository } = parts;
	const { head, overview } = repository;
	const commits = upTo$1(head.sha, overview.pulls[0]?.commits);
	const written = writtenOf(repository);
	const authorship = written === null ? void 0 : authorshipOf(written);
	const words = skipWords(overview.head?.message ?? head.subject ?? "");
	return {
		version: 2,
		tool: {
			name: "docket",
			version: parts.version
		},
		repository: {
			name: fullName(context.repository),
			defaultBranch: head.defaultBranch,
			serverUrl: context.serverUrl
		},
		inputs: {
			reportsDir: inputs.reportsDir,
			milestonePattern: inputs.milestonePattern.source,
			...inputs.config !== ".github/docket.yml" && { config: inputs.config }
		},
		config: repository.config,
		document: unplaced(repository.milestone),
		head: {
			sha: head.sha,
			branch: head.branch,
			repository: head.repository && fullName(head.repository),
			subject: head.subject,
			...commits && { commits },
			...words !== null && { skipWords: words },
			postMerge: head.postMerge
		},
		base: head.baseBranch === null ? null : {
			branch: head.baseBranch,
			mergeBase: repository.mergeBase?.sha ?? null
		},
		pullRequests: overview.pulls.map((item) => item.pull),
		...authorship && { authorship },
		runs: parts.runs,
		otherChecks: repository.otherChecks,
		results: parts.results,
		rules: repository.rules?.rules ?? null,
		workflows: parts.workflows,
		...parts.gates && { gates: parts.gates },
		...parts.settings && { settings: parts.settings },
		changes: withPassing(parts.changes, parts.results),
		...parts.owners && { owners: parts.owners },
		plan: parts.plan,
		baseline: parts.baseline,
		gaps: [...gaps]
	};
}
function unplaced(milestone) {
	return {
		milestone: milestone?.id ?? null,
		milestoneFrom: milestone?.from ?? null,
		number: null,
		path: null,
		earlier: [],
		notes: "",
		purposes: {},
		hash: null
	};
}
// src/assemble/gate-files.ts
const MOST_TOUCHED = 5;
const MOST_GATES = 20;
function weakenableFiles(texts, changed) {
	return changed.filter(mayWeaken(texts)).slice(0, MOST_TOUCHED).map(({ path, previousPath = path }) => previousPath);
}
function toGateFiles(texts, before) {
	return GATE_FILES.flatMap((path) => {
		const head = gatesOf(path, texts.get(path) ?? "");
		const text = before.get(path);
		const mergeBase = text === void 0 ? void 0 : gatesOf(path, text);
		if (head.length === 0 && (mergeBase ?? []).length === 0) return [];
		return [{
			path,
			head,
			...mergeBase && { mergeBase }
		}];
	});
}
const mayWeaken = (texts) => ({ path, previousPath = path, status, deletions }) => GATE_FILES.includes(previousPath) && (status === "removed" || status === "renamed" || deletions > 0 && typeof texts.get(path) === "string");
function gatesOf(path, text) {
	const { gates, commands } = readGates(path, text);
	const inCommands = commands.flatMap(({ where, command, script }) => gatesIn(command).map((gate) => ({
		...gate,
		tool: "command",
		where,
		...script !== void 0 && { scripts: [script] }
	})));
	return [...gates, ...inCommands].slice(0, MOST_GATES).map(shown$1);
}
function shown$1({ where, scripts, ...gate }) {
	return {
		...gate,
		where: maskedLine(where),
		...scripts && { scripts: scripts.slice(0, MOST_GATES).map(maskedLine) }
	};
}
// src/tools/settings/flat.ts
const NOTHING = "null";
const MOST = 5e3;
const DEEPEST$1 = 30;
const LONGEST$2 = 300;
function flattened(value) {
	const found = new Map();
	flatten(value, "", found, 0);
	return found;
}
function flatten(value, path, found, depth) {
	if (found.size >= MOST || depth > DEEPEST$1) return;
	if (Array.isArray(value)) flattenList(value, path, found, depth);
	else if (isMapping(value)) for (const [key, inner] of Object.entries(value)) flatten(inner, path === "" ? key : `${path}.${key}`, found, depth + 1);
	else if (path !== "") add(found, path, isScalar(value) ? String(value) : null);
}
function add(found, path, value) {
	if (path.length > LONGEST$2) return;
	const known = found.get(path);
	if (known === void 0) found.set(path, value);
	else found.set(path, known === null || value === null ? null : [value, known].flat());
}
function flattenList(list, path, found, depth) {
	const texts = list.filter(isScalar).map(String);
	const objects = list.filter(isMapping);
	const isUnknown = list.length > 0 && list.every((entry) => entry === null);
	if (path !== "" && isUnknown) add(found, path, null);
	else if (path !== "" && (texts.length > 0 || objects.length === 0)) add(found, path, texts);
	for (const object of objects) flatten(object, withName(path, nameOf$2(object)), found, depth + 1);
}
const withName = (path, name) => name === "" ? path : `${path}[${name}]`;
const isScalar = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean";
const NAMES$1 = [...[
	"id",
	"Id",
	"name",
	"repo",
	"module",
	"artifactId",
	"crate",
	"files",
	"includes",
	"include",
	"path"
], ...[
	"root",
	"context",
	"ref",
	"class",
	"element",
	"counter",
	"Condition"
]];
function nameOf$2(object) {
	for (const key of NAMES$1) {
		const value = object[key];
		if (isScalar(value)) return String(value);
		if (Array.isArray(value) && value.length > 0 && value.every(isScalar)) return value.join(", ");
	}
	return "";
}
// src/tools/settings/forms/assignments.ts
const SETS = /^([\w.-]+)\s*(?:\+{0,2}=|:=|<<|:|\(|\s)\s*(\S.*)$/s;
const LABELLED$1 = /^([\w-]+)\s+"([^"]{1,200})"$/;
const SCOPED = /^(?:ThisBuild|Global|Test|Compile)\s*\/\s*/;
const LONGEST_STATEMENT = 2e3;
const LONGEST_NAME$1 = 120;
function assignedValues(text) {
	const root = {};
	const blocks = [root];
	for (const { written, end } of statementsOf$1(text)) {
		const block = blocks.at(-1) ?? root;
		const [, kind, label] = LABELLED$1.exec(written) ?? [];
		if (end === "{" && kind !== void 0 && label !== void 0) blocks.push(blockIn(blockIn(block, kind), label));
		else if (end === "{") blocks.push(blockIn(block, nameOf$1(written)));
		else if (written !== "") assign(block, written);
		if (end === "}" && blocks.length > 1) blocks.pop();
	}
	return root;
}
function statementsOf$1(text) {
	const found = [];
	let [written, open] = ["", 0];
	const finish = (end) => {
		const statement = written.trim().slice(0, LONGEST_STATEMENT);
		if (end !== "" || !/^[#*]/.test(statement)) found.push({
			written: statement,
			end
		});
		[written, open] = ["", 0];
	};
	let at = 0;
	while (at < text.length) {
		const piece = pieceAt(text, at);
		at += piece.length;
		if (piece === "{" || piece === "}") finish(piece);
		else if (piece === ";" || piece === "\n" && open === 0) finish("");
		else if (!/^\/[/*]/.test(piece)) {
			if (piece === "(" || piece === "[") open += 1;
			if (piece === ")" || piece === "]") open = Math.max(0, open - 1);
			written += piece;
		}
	}
	finish("");
	return found;
}
function pieceAt(text, at) {
	const sign = text.charAt(at);
	if (sign === "\"" || sign === "'") return quoted(text, at, sign);
	const two = text.slice(at, at + 2);
	const isUrl = text.charAt(at - 1) === ":";
	if (two === "/*") return upTo(text, at, "*/", 2);
	return two === "//" && !isUrl ? upTo(text, at, "\n", 0) : sign;
}
function upTo(text, at, end, length) {
	const found = text.indexOf(end, at + 2);
	return text.slice(at, found === -1 ? text.length : found + length);
}
function quoted(text, at, quote) {
	for (let end = at + 1; end < text.length; end += 1) {
		const sign = text.charAt(end);
		if (sign === "\n") return text.slice(at, end);
		if (sign === "\\") end += 1;
		else if (sign === quote) return text.slice(at, end + 1);
	}
	return text.slice(at);
}
function nameOf$1(written) {
	return (/^(?:val|var|def)\s+(\w+)/.exec(written)?.[1] ?? written.split("=", 1)[0] ?? "").replace(/\s/g, "").slice(0, LONGEST_NAME$1);
}
function blockIn(parent, name) {
	const known = parent[name];
	if (typeof known === "object" && known !== null && !Array.isArray(known)) return known;
	const block = {};
	parent[name] = block;
	return block;
}
function assign(block, statement) {
	const [, called, written] = SETS.exec(statement.replace(SCOPED, "")) ?? [];
	const name = called?.replace(/\.(?:set|add|addAll)$/, "");
	if (name === void 0 || written === void 0) return;
	const value = literal(written.endsWith(")") ? written.slice(0, -1).trim() : written);
	const known = block[name];
	if (known === void 0) block[name] = value;
	else if (value !== null && (typeof known === "string" || Array.isArray(known))) block[name] = [known, value].flat();
}
function literal(written) {
	const value = written.replace(/\.toBigDecimal\(\)?$/, "");
	if (/^-[\w./:=+,\s-]+$/.test(value) && !/^-[\d.]+$/.test(value)) return value.split(/\s+/);
	if (/^-?[\w.]+[fFdDlL]?$/.test(value)) return value.replace(/^(-?\d[\d.]*)[fFdDlL]$/, "$1");
	const texts = [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, other]) => one ?? other ?? "");
	if (texts.length === 0) return null;
	return texts.length === 1 && /^["']/.test(value) ? texts[0] ?? null : texts;
}
// src/tools/settings/forms/cmake.ts
const COMPILES = /^(?:add|target)_compile_options$|^add_definitions$/i;
const OPENS = /^\s{0,100}(\w{1,60})\s{0,9}\((.*)$/;
const MOST_COMMANDS = 5e3;
function cmakeValues(text) {
	const variables = {};
	const options = [];
	for (const { name, words } of commandsIn(text)) {
		const [first = "", ...rest] = words;
		if (/^set$/i.test(name)) variables[first] = rest.join(" ");
		else if (COMPILES.test(name)) options.push(...words.filter((word) => word.startsWith("-")));
	}
	return {
		variables,
		compileOptions: options
	};
}
function commandsIn(text) {
	const lines = text.split("\n").map((line) => line.trimStart().startsWith("#") ? "" : line);
	const found = [];
	let isOpen = false;
	for (const line of lines) {
		const [, name, begun = ""] = isOpen ? [] : OPENS.exec(line) ?? [];
		if (name !== void 0) found.push({
			name,
			words: []
		});
		if (!isOpen && name === void 0) continue;
		const inside = isOpen ? line : begun;
		const end = inside.lastIndexOf(")");
		const written = end === -1 ? inside : inside.slice(0, end);
		found.at(-1)?.words.push(...written.split(/[\s"]/).filter((word) => word !== ""));
		isOpen = end === -1;
		if (found.length >= MOST_COMMANDS) break;
	}
	return found;
}
// src/tools/settings/forms/findings.ts
const MOST_FILES$1 = 5e3;
const PATH = /(?:^|[\s"'>=:(])((?:[\w.@+-]{1,60}\/){1,20}[\w.@+-]{1,80})(?=$|[\s"'<,:)])/;
const LONGEST_LINE$2 = 400;
const ENTRY = /^\s*-\s*$/;
function acceptedFindings(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const files = new Map();
	const add = (path, times) => {
		if (path !== null && (files.has(path) || files.size < MOST_FILES$1)) files.set(path, (files.get(path) ?? 0) + times);
	};
	const isPathLast = lines.some((line) => ENTRY.test(line));
	let [path, open] = [null, 0];
	for (const line of lines) {
		const found = PATH.exec(line.slice(0, LONGEST_LINE$2))?.[1] ?? null;
		if (isPathLast && ENTRY.test(line)) {
			add(path, open);
			[path, open] = [null, 0];
		}
		if (found !== null) path = isPathLast ? path ?? found : found;
		if (isPathLast) open += 1;
		else add(path, 1);
	}
	if (isPathLast) add(path, open);
	return [`${lines.length}`, ...[...files].map(([name, times]) => `${times} ${name.replace(/^(?:\.\/)+/, "")}`)];
}
// src/tools/settings/forms/script.ts
let parser = null;
async function loadParser() {
	parser ??= await import("./parser.js").then((m) => __toESM(m.default, 1));
}
const needsParser = (text) => text.trim() !== "" && plainJson(text) === null;
function scriptValues(text) {
	if (text.trim() === "") return void 0;
	const json = plainJson(text);
	if (json !== null) return settingOf(json);
	if (parser === null) throw new Error("The parser of scripts was not loaded: call loadParser first.");
	return exportedValues(text, parser);
}
function exportedValues(text, { parse, parseExpression }) {
	try {
		if (/^\s*(?:\/[/*]|\{)/.test(text)) {
			const json = asExpression(text, parseExpression);
			if (json !== null) return literalOf(json, new Map());
		}
		const { program } = parse(text, OPTIONS);
		const names = constants(program);
		const exported = program.body.map(exportedBy).find((found) => found !== null);
		return exported == null ? void 0 : literalOf(exported, names);
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof RangeError) return void 0;
		throw error;
	}
}
const OPTIONS = {
	sourceType: "unambiguous",
	errorRecovery: true,
	plugins: ["typescript"]
};
function plainJson(text) {
	if (!/^\s*\{/.test(text)) return null;
	const json = readJson(text);
	return "value" in json && isMapping(json.value) ? json.value : null;
}
function settingOf(json, depth = 0) {
	if (depth > DEEPEST) return null;
	if (json === null) return NOTHING;
	if (Array.isArray(json)) return json.map((entry) => settingOf(entry, depth + 1));
	if (!isMapping(json)) return json;
	const found = Object.create(null);
	for (const [key, value] of Object.entries(json)) found[key] = settingOf(value, depth + 1);
	return found;
}
function asExpression(text, parseExpression) {
	try {
		return parseExpression(text, { plugins: ["typescript"] });
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}
function constants({ body }) {
	return new Map([...body.flatMap(importsOfCi), ...body.map((statement) => statement.type === "ExportNamedDeclaration" ? statement.declaration ?? statement : statement).flatMap((statement) => statement.type !== "VariableDeclaration" ? [] : statement.declarations.flatMap(({ id, init }) => id.type === "Identifier" && init != null ? [[id.name, init]] : []))]);
}
const TRUE_IN_CI = new Map([
	["std-env", "isCI"],
	["ci-info", "isCI"],
	["is-ci", "default"]
]);
function importsOfCi(statement) {
	if (statement.type !== "ImportDeclaration") return [];
	const exported = TRUE_IN_CI.get(statement.source.value);
	return statement.specifiers.flatMap((specifier) => {
		const name = specifier.type === "ImportDefaultSpecifier" ? "default" : specifier.type === "ImportSpecifier" && specifier.imported.type === "Identifier" ? specifier.imported.name : null;
		return name !== null && name === exported ? [[specifier.local.name, IN_CI]] : [];
	});
}
const IN_CI = {
	type: "BooleanLiteral",
	value: true
};
function exportedBy(statement) {
	if (statement.type === "ExportDefaultDeclaration") {
		const { declaration } = statement;
		return /Declaration$/.test(declaration.type) ? null : declaration;
	}
	if (statement.type === "TSExportAssignment") return statement.expression;
	if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") return null;
	const { left, right } = statement.expression;
	return left.type === "MemberExpression" && left.object.type === "Identifier" && left.object.name === "module" && left.property.type === "Identifier" && left.property.name === "exports" ? right : null;
}
const DEEPEST = 40;
function literalOf(expression, names, depth = 0) {
	if (depth > DEEPEST) return null;
	const read = (inner) => literalOf(inner, names, depth + 1);
	switch (expression.type) {
		case "StringLiteral":
		case "NumericLiteral":
		case "BooleanLiteral": return expression.value;
		case "NullLiteral": return NOTHING;
		case "MemberExpression": return isCi(expression) ? "true" : null;
		case "ConditionalExpression": {
			const holds = isTrue(read(expression.test));
			return holds === null ? null : read(holds ? expression.consequent : expression.alternate);
		}
		case "LogicalExpression": {
			const left = read(expression.left);
			const holds = isTrue(left);
			if (holds === null || expression.operator === "??") return null;
			return holds === (expression.operator === "||") ? left : read(expression.right);
		}
		case "RegExpLiteral": return `/${expression.pattern}/${expression.flags}`;
		case "TemplateLiteral": return expression.expressions.length === 0 ? expression.quasis[0]?.value.cooked ?? null : null;
		case "UnaryExpression": {
			const value = read(expression.argument);
			const holds = isTrue(value);
			if (expression.operator === "!") return holds === null ? null : !holds;
			return expression.operator === "-" && typeof value === "number" ? -value : null;
		}
		case "ArrayExpression": return expression.elements.flatMap((element) => element === null ? [] : element.type === "SpreadElement" ? spread(element.argument, read) : [read(element)]);
		case "ObjectExpression": return fieldsOf(expression, read);
		case "Identifier": {
			if (expression.name === "undefined") return NOTHING;
			const named = names.get(expression.name);
			return named === void 0 ? null : read(named);
		}
		case "TSAsExpression":
		case "TSSatisfiesExpression":
		case "TSNonNullExpression":
		case "ParenthesizedExpression": return read(expression.expression);
		case "FunctionExpression": return returned(expression.body.body, read);
		case "ArrowFunctionExpression": return expression.body.type === "BlockStatement" ? returned(expression.body.body, read) : read(expression.body);
		case "CallExpression": {
			const given = expression.arguments.flatMap((argument) => argument.type === "SpreadElement" || argument.type === "ArgumentPlaceholder" ? [] : [read(argument)]);
			const { callee } = expression;
			const key = callee.type === "Identifier" ? CALLED.get(callee.name) : void 0;
			if (key !== void 0) return { [key]: given[0] ?? null };
			return given.length === 1 ? given[0] : given.flat();
		}
		default: return null;
	}
}
const CALLED = new Map([["globalIgnores", "ignores"]]);
const isTrue = (value) => value === null ? null : value !== "null" && (typeof value === "object" || Boolean(value));
const isCi = ({ object, property, computed }) => !computed && property.type === "Identifier" && /^(?:CI|GITHUB_ACTIONS)$/.test(property.name) && object.type === "MemberExpression" && object.object.type === "Identifier" && object.object.name === "process" && object.property.type === "Identifier" && object.property.name === "env";
function returned(body, read) {
	const last = body.at(-1);
	if (last?.type === "ReturnStatement") return last.argument == null ? null : read(last.argument);
	return last?.type === "ExpressionStatement" && last.expression.type === "CallExpression" ? read(last.expression) : null;
}
function spread(argument, read) {
	const value = read(argument);
	return Array.isArray(value) ? value : [];
}
function fieldsOf({ properties }, read) {
	const found = Object.create(null);
	for (const property of properties) if (property.type === "SpreadElement") {
		const value = read(property.argument);
		if (typeof value === "object" && value !== null && !Array.isArray(value)) Object.assign(found, value);
	} else if (property.type === "ObjectProperty" && !property.computed) {
		const { key } = property;
		const name = key.type === "Identifier" ? key.name : "value" in key ? String(key.value) : null;
		if (name !== null) found[name] = read(property.value);
	}
	return found;
}
// src/tools/settings/forms/xml.ts
const textOf$1 = (text) => /^\$[({][\w.-]+[)}]$/.test(text) ? null : text;
function xmlValues(text) {
	const root = {};
	try {
		new XmlDocument(text).read({
			...gather(root),
			report: () => null
		});
	} catch (error) {
		if (error instanceof TooMuch) return void 0;
		throw error;
	}
	return Object.keys(root).length === 0 ? void 0 : root;
}
function gather(root) {
	const open = [];
	const parent = () => open.at(-1)?.element ?? root;
	return {
		open(name, attributes) {
			open.push({
				name,
				element: { ...attributes },
				text: ""
			});
		},
		text(text) {
			const current = open.at(-1);
			if (current !== void 0) current.text += text;
		},
		close() {
			const closed = open.pop();
			if (closed === void 0) return;
			const { name, element, text } = closed;
			const written = text.trim();
			const value = Object.keys(element).length === 0 ? textOf$1(written) : written === "" ? element : {
				text: written,
				...element
			};
			const known = parent()[name];
			parent()[name] = open.length === 0 ? value : [...listOf$2(known), value];
		}
	};
}
const listOf$2 = (known) => known === void 0 ? [] : Array.isArray(known) ? known : [known];
// src/tools/settings/forms/forms.ts
function valuesOf(form, text) {
	return READERS[form](text.replace(/^\ufeff/, ""));
}
const READERS = {
	toml: tomlValues,
	yaml: (text) => nothingSaid(yamlValues(text)),
	neon: (text) => yamlValues(asYaml(text)),
	ini: iniValues,
	script: scriptValues,
	xml: xmlValues,
	assignments: assignedValues,
	cmake: cmakeValues,
	properties: propertyValues,
	lines: (text) => ({ lines: linesOf$1(text) }),
	words: (text) => ({ options: linesOf$1(text).join(" ") }),
	findings: (text) => ({ findings: acceptedFindings(text) })
};
const LONGEST_LINE$1 = 1e3;
const linesOf$1 = (text) => text.split(/\r?\n/).flatMap((line) => {
	const entry = line.trim().slice(0, LONGEST_LINE$1).replace(/\s(?:#|exp:).*$/, "").trim();
	return entry === "" || /^(?:#|;|\/\/)/.test(entry) ? [] : [entry];
});
function nothingSaid(value) {
	if (value === null) return NOTHING;
	if (Array.isArray(value)) return value.map(nothingSaid);
	return isMapping(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nothingSaid(inner)])) : value;
}
function propertyValues(text) {
	const found = Object.create(null);
	for (const line of text.replace(/\\\r?\n/g, " ").split(/\r?\n/)) {
		const sign = line.search(/[=:]/);
		if (sign === -1 || /^\s*[#!;]/.test(line)) continue;
		const [key, value] = [line.slice(0, sign).trim(), line.slice(sign + 1).trim()];
		const known = found[key];
		found[key] = known === void 0 ? value : [known, value].flat();
	}
	return found;
}
const asYaml = (text) => text.split(/\r?\n/).map((line) => line.replace(/^\t+/, (tabs) => "  ".repeat(tabs.length))).map((line) => line.replace(/^(\s*(?:-\s|[\w.-]+:\s)\s*)([%@][^'"]*)$/, "$1'$2'")).join("\n");
function iniValues(text) {
	const sections = [...readIni(text)].map(([section, keys]) => [section, Object.fromEntries([...keys].map(([key, value]) => [key, value.includes("\n") ? listOf$1(value) : value]))]);
	return Object.fromEntries(sections);
}
const listOf$1 = (value) => value.split("\n").map((line) => line.replace(/(?:^|\s)[#;].*$/, "").replace(/,\s*$/, "").trim()).filter((line) => line !== "");
// src/tools/settings/respelt.ts
const SHORTEST = 6;
const MOST_EDITS = 2;
const LONGEST$1 = 200;
function isRespelt(one, other) {
	if (one === other || one.length > LONGEST$1 || other.length > LONGEST$1) return false;
	const [words, others] = [wordsIn$1(one), wordsIn$1(other)];
	if (words.length !== others.length) return false;
	const differing = words.flatMap((word, index) => word === others[index] ? [] : [[word, others[index]]]);
	const [pair] = differing;
	return differing.length === 1 && pair !== void 0 && isNear(...pair);
}
const wordsIn$1 = (entry) => entry.split(/(?<=[^a-z])(?=[a-z])|(?<=[a-z])(?=[^a-z])/i);
function isNear(word, other) {
	return [word, other].every((each) => /^[a-z]+$/i.test(each) && each.length >= SHORTEST) && !isNumber$1(word, other) && edits(word.toLowerCase(), other.toLowerCase()) <= MOST_EDITS;
}
const isNumber$1 = (word, other) => word.replace(/s$/i, "") === other.replace(/s$/i, "") && word.toLowerCase() !== other.toLowerCase();
function edits(one, other) {
	let [before, row] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
	for (let at = 1; at <= one.length; at += 1) {
		const next = [at];
		for (let to = 1; to <= other.length; to += 1) {
			const isSame = one[at - 1] === other[to - 1];
			const isTurned = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
			next[to] = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (isSame ? 0 : 1), isTurned ? before[to - 2] + 1 : Number.POSITIVE_INFINITY);
		}
		[before, row] = [row, next];
	}
	return row[other.length];
}
// src/tools/settings/changed.ts
const MOST_CHARACTERS = 3e5;
const MOST_CHANGED = 30;
const MOST_VALUES = 20;
async function loadReaders(files) {
	const known = configuredTools().flatMap((tool) => tool.files);
	if (files.filter(({ path }) => known.some((file) => isScript(file, path))).flatMap(({ before, after }) => [before ?? "", after ?? ""]).some((text) => text.length <= MOST_CHARACTERS && needsParser(text))) await loadParser();
}
const isScript = ({ path, form }, changed) => form === "script" && path.test(changed);
function changedSettings(files) {
	return configuredTools().flatMap((tool) => {
		const own = files.filter(({ path }) => tool.files.some((file) => file.path.test(path)));
		return [...new Set(own.map(({ path }) => folderOf(path)))].flatMap((folder) => changedIn(tool, own.filter(({ path }) => folderOf(path) === folder)).filter((change) => !isSaidAbove(tool, change, own)));
	}).slice(0, MOST_CHANGED);
}
function isSaidAbove(tool, { path, key, before, after }, files) {
	if (after !== null || before === null) return false;
	return files.some((file) => {
		const folder = folderOf(file.path);
		const form = tool.files.find((each) => each.path.test(file.path));
		if (!(file.path !== path && (folder === "" || path.startsWith(`${folder}/`))) || tool.below?.test(file.path) !== true || file.after === null || form === void 0) return false;
		const value = settingsIn(form, file.after)?.get(key);
		return value !== void 0 && String(value) === before;
	});
}
function changedIn(tool, files) {
	const [was, is] = [sideOf(tool, files, "before"), sideOf(tool, files, "after")];
	if (was === null || is === null) return [];
	const before = isOlder(tool, was) && !isOlder(tool, is) ? writtenOut(tool, was) : was;
	const after = isOlder(tool, is) && !isOlder(tool, was) ? writtenOut(tool, is) : is;
	if (before.size === 0 && !files.some(({ path }) => isBeside(tool, path))) return [];
	const isGone = after.size === 0;
	const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((same) => {
		const [old, now] = [before.get(same), after.get(same)];
		const key = shownKey(now?.key ?? old?.key ?? same, same);
		const meaning = meaningIn(tool, same);
		const [was, is] = [old?.value ?? implied(tool, same, before), now?.value ?? implied(tool, same, after)];
		const change = meaning === null ? null : changeOf$1(was, is, meaning);
		if (change === null || meaning === "check" && now === void 0 && goesOn(tool, old, after)) return [];
		if (now === void 0 && isGivenUp(tool, same, after)) return [];
		const path = now?.path ?? old?.path ?? "";
		return [{
			tool: tool.tool,
			path,
			key,
			...change,
			...isGone && { gone: true }
		}];
	});
	const losesChecks = changes.some(({ key, after }) => meaningIn(tool, sameAs(tool, key)) === "check" && after === null);
	return changes.filter(({ key }) => losesChecks || meaningIn(tool, sameAs(tool, key)) !== "called").flatMap((change) => withoutMoved(tool, change, changes)).flatMap((change) => withoutTaken(change, (entry) => isTaken(tool, change, entry, {
		files,
		before,
		after
	})));
}
function withoutTaken(change, isElsewhere) {
	const { gained = [] } = change;
	const left = gained.filter((entry) => !isElsewhere(entry));
	if (left.length === gained.length) return [change];
	return left.length === 0 && (change.lost ?? []).length === 0 ? [] : [{
		...change,
		gained: left
	}];
}
function isTaken(tool, { path, key }, entry, { files, before, after }) {
	if (meaningIn(tool, sameAs(tool, key)) !== "ignores") return false;
	if (tool.projects === true) return files.some((file) => {
		const form = tool.files.find((each) => each.path.test(file.path));
		if (file.path === path || file.after === null || form === void 0) return false;
		return [...settingsIn(form, file.after) ?? []].some(([name, value]) => meaningIn(tool, sameAs(tool, name)) === "scope" && listed(value).includes(entry));
	});
	const within = /^projects\.(?:\w{1,20}\.)?/.exec(key)?.[0];
	if (within === void 0) return false;
	const [names, looked] = ["name", "include"].map((name) => [before, after].map((side) => listed(side.get(`${within}${name}`)?.value)));
	return names[1].length > names[0].length && looked[1].includes(entry) && !looked[0].includes(entry);
}
const listed = (value) => [value ?? []].flat().flatMap(withoutBraces);
const isOlder = ({ older }, side) => older !== void 0 && side.size > 0 && !side.has(older.without);
function writtenOut({ older }, side) {
	const all = new Map(side);
	const [path = ""] = [...side.values()].map((placed) => placed.path);
	for (const { keys, unless, values, but = "" } of older?.lists ?? []) {
		const named = [side.get(but)?.value ?? []].flat();
		const isOff = String(side.get(unless)?.value ?? "") === "false";
		const out = Object.keys(values).filter((value) => !isOff && !values[value].some((name) => named.includes(name)));
		for (const key of out.length === 0 ? [] : keys) {
			const own = [all.get(key)?.value ?? []].flat();
			all.set(key, {
				key,
				path,
				value: [...own, ...out]
			});
		}
		for (const key of [unless, but]) all.delete(key);
	}
	return all;
}
function implied({ implies }, same, side) {
	return Object.entries(implies).some(([key, settings]) => settings.test(same) && /^true$/i.test(String(side.get(key)?.value ?? ""))) ? "true" : void 0;
}
function isGivenUp({ superseded }, same, after) {
	const at = same.lastIndexOf(".") + 1;
	const heir = superseded[same.slice(at)];
	return heir === null || heir !== void 0 && after.has(`${same.slice(0, at)}${heir}`);
}
function goesOn(tool, gone, after) {
	const name = String(gone?.value ?? "");
	return [...after].some(([same, { value }]) => meaningIn(tool, same) === "check" && (name.startsWith(`${value}-`) || String(value).startsWith(`${name}-`)));
}
function withoutMoved(tool, change, all) {
	const { key, lost, gained } = change;
	if (lost === void 0 || gained === void 0) return [change];
	const kind = kindIn(tool, key);
	const others = all.filter((other) => other !== change && kindIn(tool, other.key) === kind);
	const isKept = (entry) => {
		const heir = tool.superseded[entry];
		if (heir === null || heir !== void 0 && gained.includes(heir)) return true;
		if (kind === "on" && gained.some((now) => isRespelt(entry, now))) return true;
		return kind === "on" && others.some((other) => (other.gained ?? []).includes(entry));
	};
	const isMoved = (entry) => kind === "off" && lost.some((other) => withoutPlace(other) === withoutPlace(entry) || isRespelt(other, entry)) || kind === "off" && others.some((other) => (other.lost ?? []).includes(entry) && depthOf(other.key) <= depthOf(key));
	const left = {
		lost: lost.filter((entry) => !isKept(entry)),
		gained: gained.filter((entry) => !isMoved(entry))
	};
	const isLeftToTool = kind === "on" && change.before !== null && change.after === null;
	return left.lost.length + left.gained.length === 0 && !isLeftToTool ? [] : [{
		...change,
		...left
	}];
}
const withoutPlace = (entry) => entry.replace(/:\d+(?::\d+)?$/, "");
const depthOf = (key) => key.split(".").length;
function kindIn(tool, key) {
	const meaning = meaningIn(tool, sameAs(tool, key));
	if (meaning === "selects" || meaning === "adds") return "on";
	return meaning?.includes("ignores") ? "off" : null;
}
const shownKey = (key, same) => key.includes("[") && !same.includes("[") ? same : key;
const isBeside = ({ files }, path) => files.some((file) => file.beside && file.path.test(path));
function sideOf(tool, files, side) {
	const found = new Map();
	for (const { path, [side]: text } of files) {
		if (text === null) continue;
		if (text.length > MOST_CHARACTERS) return null;
		for (const file of tool.files.filter((each) => each.path.test(path))) {
			const settings = settingsIn(file, text);
			if (settings === null) return null;
			for (const [key, value] of settings) {
				const same = sameAs(tool, key);
				const known = found.get(same);
				place(found, same, {
					key,
					value: tool.projects === true && meaningIn(tool, same) === "scope" && known !== void 0 && known.value !== null && value !== null ? [known.value, value].flat() : value,
					path
				});
			}
		}
	}
	return found;
}
function place(found, same, { key, value, path }) {
	const known = found.get(same);
	if (!(known !== void 0 && known.key !== key && known.path === path) || known.value === null || value === null) found.set(same, {
		key,
		value,
		path
	});
	else found.set(same, {
		key: same,
		value: [known.value, value].flat(),
		path
	});
}
function settingsIn(file, text) {
	const { form, within, under, listed = [] } = file;
	const values = valuesOf(form, text);
	if (within !== void 0) {
		const inner = at(values, within.path.split("."));
		return typeof inner === "string" ? settingsIn({
			path: file.path,
			form: within.form,
			...under && { under }
		}, inner) : new Map();
	}
	if (values === void 0) return text.trim() === "" ? new Map() : null;
	return new Map((under ?? [""]).flatMap((path) => [...partOf(path === "" ? values : at(values, path.split(".")), listed)]));
}
function at(values, [key, ...rest]) {
	if (key === void 0) return values;
	if (Array.isArray(values)) return values.flatMap((value) => at(value, [key, ...rest]) ?? []);
	if (!isMapping(values)) return void 0;
	if (!key.endsWith("*")) return at(values[key], rest);
	return Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith(key.slice(0, -1))));
}
function partOf(values, listed) {
	const names = listed.flatMap((path) => {
		const named = at(values, path.split("."));
		return isMapping(named) ? [[path, Object.keys(named)]] : [];
	});
	return new Map([...flattened(values), ...names]);
}
function changeOf$1(old, now, meaning) {
	if (old === null || now === null) return null;
	if (meaning === "accepted") return acceptedChange([old ?? []].flat(), [now ?? []].flat());
	if (!isList(meaning)) {
		const [was, is] = isNumber(meaning) ? apart(old, now) : [old, now];
		const [before, after] = [textOf(was ?? void 0, meaning), textOf(is ?? void 0, meaning)];
		return before === after ? null : {
			before,
			after
		};
	}
	const [was, is] = [old, now].map((side) => listOf(side, meaning).flatMap(withoutBraces));
	const lost = was.filter((value) => !is.includes(value));
	const gained = is.filter((value) => !was.includes(value));
	if (lost.length + gained.length === 0 && old === void 0 === (now === void 0)) return null;
	return {
		before: old === void 0 ? null : `${was.length}`,
		after: now === void 0 ? null : `${is.length}`,
		lost: lost.slice(0, MOST_VALUES).map(shown),
		gained: gained.slice(0, MOST_VALUES).map(shown)
	};
}
function acceptedChange([before, ...old], [after, ...now]) {
	if (before === after) return null;
	const parted = (entry) => {
		const at = entry.indexOf(" ");
		return [entry.slice(at + 1), Number(entry.slice(0, at))];
	};
	const known = new Map(old.map(parted));
	const more = now.map(parted).filter(([path, times]) => times > (known.get(path) ?? 0));
	return {
		before: before ?? null,
		after: after ?? null,
		...more.length > 0 && more.length <= MOST_VALUES && { gained: more.map(([path]) => shown(path)) }
	};
}
function listOf(setting, meaning) {
	if (meaning === "ignores by path") return byPath$1(setting ?? []);
	const isOne = WHOLE$1.includes(meaning);
	const split = (text) => isOne ? [text] : wordsIn(text);
	if (meaning === "commands") return [setting ?? []].flat().flatMap(linesIn);
	const areSeveral = (entry) => !isOne && /[,;]/.test(entry) && /^[\w.,;$()\s*/-]+$/.test(entry);
	return (typeof setting === "string" ? split(setting) : (setting ?? []).flatMap((entry) => areSeveral(entry) ? split(entry) : [entry])).filter((value) => value !== "" && value !== "null" && !PLACEHOLDER.test(value));
}
const WHOLE$1 = [...[
	"warnings",
	"inherits",
	"ignores texts",
	"packages",
	"needed tasks",
	"called"
]];
const linesIn = (script) => script.replaceAll(/\\\r?\n\s*/g, " ").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
function wordsIn(setting) {
	if (!/[|^]/.test(setting)) return setting.split(/[\s,;]+/);
	return setting.split(/[\s|()^$]+/).filter((word) => /^[^?]*\w/.test(word));
}
function byPath$1(setting) {
	const words = [setting].flat().flatMap((line) => line.replace(/:\s+/g, ":").split(/[\s,]+/));
	let path = "";
	return words.flatMap((word) => {
		const colon = word.lastIndexOf(":");
		if (colon !== -1) path = word.slice(0, colon);
		const rule = word.slice(colon + 1);
		return rule === "" ? [] : [`${path}:${rule}`];
	});
}
const LISTS = [...[
	"ignores",
	"lesser ignores",
	"ignores texts",
	"ignores by path",
	"allows",
	"warnings"
], ...[
	"scope",
	"lesser scope",
	"selects",
	"adds",
	"on and off",
	"packages",
	"called",
	"commands",
	"needed tasks",
	"inherits",
	"targets",
	"parts",
	"brings",
	"untracked"
]];
const PLACEHOLDER = /^\$[({].*[)}]$/;
const isList = (meaning) => LISTS.includes(meaning);
const isNumber = (meaning) => meaning === "threshold" || meaning === "minimum" || meaning === "maximum" || meaning === "tolerance";
function apart(old, now) {
	if (!Array.isArray(old) && !Array.isArray(now)) return [old, now];
	const [was, is] = [[old ?? []].flat(), [now ?? []].flat()];
	const without = (list, others) => list.find((value) => !others.includes(value));
	return [without(was, is), without(is, was)];
}
function textOf(setting, meaning) {
	if (setting === void 0 || typeof setting === "string") return setting === void 0 ? null : shown(setting);
	return shown(meaning === "options" ? setting.join(" ") : setting[0] ?? "");
}
const LONGEST = 200;
const shown = (value) => maskedLine(value).slice(0, LONGEST);
// src/assemble/settings.ts
const MOST_FILES = 40;
function comparedFiles(changed) {
	return changed.flatMap(({ path, previousPath = path, status }) => {
		const isSettings = (each) => isConfiguration(each) && !isAside(each);
		const is = isSettings(path);
		const old = (previousPath === path ? is : isSettings(previousPath)) && status !== "added" ? previousPath : null;
		const now = is && status !== "removed" ? path : null;
		return old === null && now === null ? [] : [{
			path: now ?? previousPath,
			old,
			now
		}];
	}).slice(0, MOST_FILES);
}
async function toChangedSettings(files) {
	const isRead = (asked, text) => asked === null || text !== null;
	const texts = files.filter(({ old, now, before, after }) => isRead(old, before) && isRead(now, after)).map(({ path, before, after }) => ({
		path,
		before,
		after
	}));
	await loadReaders(texts);
	return changedSettings(texts);
}
// src/assemble/workflow-files.ts
const WORKFLOWS_FOLDER = ".github/workflows/";
function touchedBefore(texts, changed) {
	if (!isRead(texts)) return [];
	const touched = byPath(changed);
	return pathsOf(texts).flatMap((path) => touched.get(path) ?? []).filter(({ status }) => status !== "added").map(oldPath);
}
function toWorkflowFiles(texts, changed, before, parse = parseWorkflow) {
	const touched = byPath(changed);
	const meaning = meaningWithin({ characters: BUDGET.workflows.all }, parse);
	const size = (path) => find(texts.head, nameOf(path))?.text?.length ?? 0;
	return pathsOf(texts).sort((one, other) => size(one) - size(other) || byText(one, other)).map((path) => {
		const name = nameOf(path);
		const file = atHeadAndBase(path, find(texts.head, name), find(texts.base, name), meaning);
		const change = touched.get(path);
		if (!change || texts.mergeBase === null) return file;
		const text = isRead(texts) ? before.get(oldPath(change)) : find(texts.base, name)?.text;
		return {
			...file,
			mergeBase: typeof text === "string" ? meaning(text).definition : null
		};
	}).sort((one, other) => byText(one.path, other.path));
}
const isRead = ({ mergeBase, baseIsMergeBase }) => mergeBase !== null && !baseIsMergeBase;
const byPath = (changed) => new Map(changed.map((file) => [file.path, file]));
function pathsOf({ head, base }) {
	return [...new Set([...head, ...base].map((file) => file.name))].sort().filter((name) => /\.ya?ml$/.test(name)).map((name) => `${WORKFLOWS_FOLDER}${name}`);
}
const nameOf = (path) => path.slice(18);
const oldPath = ({ path, previousPath }) => previousPath ?? path;
function find(files, name) {
	return files.find((file) => file.name === name);
}
function atHeadAndBase(path, head, base, meaning) {
	const now = head ? meaning(head.text) : { definition: null };
	const file = {
		path,
		head: now.definition,
		...now.problem && { problem: now.problem }
	};
	if (head?.oid === base?.oid) return file;
	return {
		...file,
		base: base ? meaning(base.text).definition : null
	};
}
function meaningWithin(left, parse) {
	return (text) => {
		if (text === null) return {
			definition: null,
			problem: "The file is binary or too large to read."
		};
		if (text.length > left.characters) return {
			definition: null,
			problem: TOO_MUCH
		};
		left.characters -= text.length;
		const parsed = parse(text);
		return "definition" in parsed ? parsed : {
			definition: null,
			problem: parsed.problem
		};
	};
}
const TOO_MUCH = `The workflow files are together larger than the ${BUDGET.workflows.all} characters that Docket reads.`;
// src/plan/languages.ts
const HEADINGS$1 = {
	intent: "ziel|ziele|zielsetzung|zweck|zusammenfassung|kurzfassung|objectif|objectifs|résumé|finalite|objetivo|objetivos|objetivo general|proposito|finalidad|resumen|resumo|finalidade|obiettivo|obiettivi|scopo|sommario|riepilogo|цель|цели|назначение|краткое описание|目标|目的|项目目标|任务目标|摘要|總結|目標|概述目标|ゴール|目的と概要|要約|목표|목적|요약",
	"out of scope": "nicht im umfang|nicht im scope|ausserhalb des umfangs|ausserhalb des scopes|nicht enthalten|nicht-ziele|nichtziele|nicht ziele|abgrenzung|ausgeschlossen|hors perimetre|hors scope|hors du perimetre|hors champ|non-objectifs|non objectifs|exclusions|ce qui ne change pas|ce qui est exclu|fuera de alcance|fuera del alcance|no objetivos|no-objetivos|no incluye|no incluido|exclusiones|lo que no se hace|lo que no cambia|que no hacer|fora de escopo|fora do escopo|nao objetivos|nao-objetivos|nao incluso|nao incluido|exclusoes|o que nao fazer|o que nao muda|fuori ambito|fuori scope|non obiettivi|esclusioni|вне рамок|вне скоупа|вне области|не входит|не входит в рамки|не входит в scope|нецели|не цели|не-цели|что не делаем|чего не делаем|ограничения объема|不在范围|不在范围内|范围外|超出范围|非目标|不做|不做什么|不做的事|不包含|不包括|排除项|排除范围|不在本次范围|暂不实现|非範圍|対象外|スコープ外|範囲外|非目標|非ゴール|やらないこと|今回やらないこと|対象外事項|実装しないこと|범위 외|범위 밖|범위 제외|비범위|제외 항목|비목표|제외|제외 사항|제외 범위|하지 않을 것",
	"in scope": "im umfang|im scope|dans le perimetre|inclus|dentro del alcance|incluido|dentro do escopo|incluso|in ambito|в рамках|в скоупе|входит|входит в рамки|范围内|在范围内|包含内容|本次范围|対象範囲|スコープ内|範囲内|今回やること|今回の実施範囲|범위 내|포함 범위",
	scope: "umfang|geltungsbereich|perimetre|portee|alcance|escopo|ambito|рамки|объем работ|范围|项目范围|任务范围|範圍|スコープ|範囲|対象|범위|작업 범위",
	acceptance: "akzeptanzkriterien|akzeptanzkriterium|abnahmekriterien|erfolgskriterien|fertig wenn|erledigt wenn|criteres d'acceptation|critere d'acceptation|criteres d'acceptance|criteres de succes|criteres de reussite|criteres de validation|criteres de fin|definition de fini|termine quand|criterios de aceptacion|criterio de aceptacion|criterios de exito|criterios de finalizacion|definicion de hecho|definicion de terminado|criterios de aceite|criterios de aceitacao|criterio de aceite|criterios de sucesso|criterios de conclusao|definicao de pronto|definicao de concluido|criteri di accettazione|criteri di successo|criteri di completamento|критерии приемки|критерий приемки|критерии готовности|критерий готовности|критерии успеха|критерии завершения|определение готовности|验收标准|验收条件|验收准则|验收清单|完成标准|完成条件|完成定义|成功标准|驗收標準|受け入れ条件|受け入れ基準|受入条件|受入基準|完了条件|完了基準|完了の定義|成功基準|成功条件|인수 조건|인수 기준|수용 기준|완료 조건|완료 기준|성공 기준|승인 기준",
	deliverables: "betroffene dateien|geanderte dateien|zu andernde dateien|neue dateien|zu erstellende dateien|dateien|liefergegenstande|lieferumfang|livrables|fichiers|fichiers concernes|fichiers impactes|fichiers touches|fichiers modifies|fichiers crees|fichiers a creer|fichiers a modifier|fichiers a supprimer|nouveaux fichiers|entregables|archivos|archivos afectados|archivos modificados|archivos creados|archivos a crear|archivos a modificar|archivos a eliminar|archivos nuevos|nuevos archivos|archivos involucrados|ficheros|ficheros a modificar|entregaveis|arquivos|arquivos afetados|arquivos modificados|arquivos criados|arquivos a criar|arquivos a modificar|arquivos a alterar|arquivos a remover|arquivos novos|novos arquivos|arquivos envolvidos|file da modificare|file da creare|file modificati|file coinvolti|файлы|измененные файлы|изменяемые файлы|затрагиваемые файлы|новые файлы|файлы для изменения|файлы для создания|修改文件|修改的文件|涉及文件|涉及的文件|新增文件|新建文件|变更文件|改动文件|需要修改的文件|需要新增的文件|需要新建的文件|文件清单|文件列表|文件变更|文件改动|文件变更清单|文件结构|交付物|交付清单|変更ファイル|変更対象ファイル|対象ファイル|修正ファイル|新規ファイル|変更するファイル|修正するファイル|作成するファイル|新規作成ファイル|削除ファイル|変更対象|成果物|ファイル構成|변경 파일|수정 파일|신규 파일|생성 파일|대상 파일|파일 목록|산출물|수정할 파일|생성할 파일",
	invariants: "invarianten|invariante|invariantes|invarianti|инварианты|不变量|不变式|不变条件|不變量|不変条件|不変量|불변 조건|불변식",
	verification: "testplan|prufplan|verifikation|verifizierung|validierung|plan de test|plan de tests|verifications|plan de pruebas|validacion|verificacion|plano de testes|plano de teste|validacao|verificacao|piano di test|verifica|план тестирования|проверка|проверки|верификация|测试计划|测试方案|验证|验证计划|验证方案|验证方式|验证方法|验证步骤|測試計劃|テスト計画|検証|検証方法|検証計画|動作確認|確認方法|테스트 계획|검증|검증 방법|검증 계획",
	header: "metadaten|stammdaten|metadonnees|metadatos|metadados|метаданные|общая информация|基本信息|文档信息|项目信息|元信息|基本情報|文書情報|기본 정보|문서 정보|프로젝트 정보",
	reading: "referenzen|verweise|quellen|liens|references utiles|referencias|enlaces|referencias utiles|riferimenti|collegamenti|ссылки|источники|参考|参考资料|参考文档|相关文档|參考|参照|参考文献|関連ドキュメント|参考資料|참고|참고 자료|참조|관련 문서",
	other: "risiken|risiken und massnahmen|umsetzung|schritte|umsetzungsschritte|hinweise|anmerkungen|hintergrund|kontext|risques|risques et mitigations|etapes|contexte|remarques|riesgos|pasos|implementacion|notas|contexto|antecedentes|riscos|passos|implementacao|rischi|passi|contesto|риски|шаги|реализация|примечания|контекст|风险|风险与缓解|步骤|实施步骤|实现步骤|备注|注意事项|说明|背景|任务|任务列表|リスク|手順|実装手順|備考|注意事項|注意点|背景と課題|タスク|위험|리스크|단계|구현 단계|비고|참고 사항|배경"
};
const KEYS$1 = {
	title: "titel|titre|titulo|titolo|название|标题|標題|タイトル|제목",
	status: "statut|estado|situacao|stato|статус|состояние|状态|狀態|ステータス|状態|상태",
	branch: "zweig|branche|rama|ramo|ветка|分支|ブランチ|브랜치",
	phase: "etape en cours|fase|фаза|阶段|階段|フェーズ|단계명"
};
const OVERVIEWS = "uberblick|ubersicht|beschreibung|einleitung|einfuhrung|apercu|vue d'ensemble|descripcion|descripcion general|vision general|descricao|visao geral|panoramica|descrizione|обзор|описание|введение|概述|概要|总览|描述|简介|项目概述|任务概述|功能概述|説明|はじめに|概要説明|개요|설명|소개";
const COLUMNS = {
	file: "datei|dateien|pfad|fichier|fichiers|chemin|archivo|archivos|ruta|fichero|arquivo|arquivos|caminho|percorso|файл|файлы|путь|文件|文件路径|文件名|路径|檔案|ファイル|ファイル名|ファイルパス|パス|파일|파일명|경로",
	change: "aktion|anderung|accion|cambio|acao|alteracao|azione|modifica|действие|изменение|操作|变更|变更类型|改动|修改类型|動作|変更|変更種別|変更内容|変更点|種別|변경|변경 유형|작업",
	expected: "erwartet|erwartung|erwartetes ergebnis|attendu|resultat attendu|esperado|resultado esperado|atteso|ожидание|ожидаемый результат|预期|预期结果|期望|期望结果|期待|期待結果|期待値|예상|예상 결과|기대 결과",
	check: "prufung|comprobacion|verificacao|controllo|проверка|检查|检查项|验证项|確認項目|チェック|확인 항목"
};
const CHANGES$1 = {
	new: "neu|erstellen|erstellt|anlegen|angelegt|nouveau|creer|cree|creation|nuevo|crear|creado|creacion|novo|criar|criado|criacao|nuovo|creare|creato|создать|создан|новый|创建|新增|新建|新規|新規作成|作成|신규|생성",
	modified: "andern|geandert|anpassen|angepasst|aktualisieren|erweitern|modifier|modifie|modification|modificar|modificado|modificacion|actualizar|editar|alterar|alterado|atualizar|modificacao|modificare|modificato|aggiornare|изменить|изменен|обновить|обновлен|修改|更新|变更|改动|修正|変更|編集|수정|변경",
	removed: "loschen|geloscht|entfernen|entfernt|supprimer|supprime|eliminar|eliminado|borrar|excluir|remover|removido|eliminare|eliminato|удалить|удален|удаление|删除|移除|削除|삭제",
	renamed: "umbenennen|umbenannt|renommer|renomme|renombrar|renomear|rinominare|переименовать|重命名|リネーム|이름 변경"
};
const PLANS = "implementierungsplan|umsetzungsplan|projektplan|arbeitsplan|aufgabenliste|anforderungen|plan d'implementation|plan de travail|cahier des charges|plan de implementacion|plan de trabajo|lista de tareas|requisitos|plano de implementacao|plano de trabalho|lista de tarefas|piano di implementazione|план реализации|план работ|план разработки|список задач|требования|техническое задание|实现计划|实施计划|开发计划|执行计划|任务计划|任务清单|任务列表|任务拆解|任务拆解清单|任务分解|需求文档|设计文档|需求规格说明书|技术方案|技术实施方案|实施方案|技术设计|技术设计方案|實作計畫|実装計画|実装計画書|開発計画|タスク|タスク一覧|要件定義|要件定義書|設計書|구현 계획|구현 계획서|작업 계획|작업 목록|요구사항|요구사항 정의서|설계 문서";
const closed = (words) => words.replace(/(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu, "");
const inverted = (table) => new Map(Object.keys(table).flatMap((key) => (table[key] ?? "").split("|").map((word) => [closed(word), key])));
const KIND_OF$1 = inverted(HEADINGS$1);
const KEY_OF = inverted(KEYS$1);
const COLUMN_OF = inverted(COLUMNS);
const CHANGE_OF = inverted(CHANGES$1);
const OVERVIEW = new Set(OVERVIEWS.split("|").map(closed));
const PLAN = new Set(PLANS.split("|").map(closed));
const ACCENTED = new Set(["résumé"]);
function plain$1(text) {
	const words = text.toLowerCase().normalize("NFC").replace(/[\p{L}\p{M}]+/gu, (word) => ACCENTED.has(word) ? word : unaccented(word)).replaceAll("ß", "ss").replaceAll("œ", "oe").replaceAll("ё", "е").replaceAll("’", "'").replaceAll("（", "(").replaceAll("）", ")").replaceAll("：", ":");
	return closed(words);
}
const unaccented = (word) => word.normalize("NFD").replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, "").normalize("NFC");
function partsOfHeading(words) {
	const [, before = "", within = ""] = /^([^()（）]{1,80})[(（]([^()（）]{1,80})[)）]$/.exec(words) ?? [];
	return (before === "" ? words.split(/[/|]/) : [before, within]).map((part) => part.trim()).filter((part) => part !== "");
}
const isForeign = (words) => /[^\p{ASCII}’“”‘—–]/u.test(words);
function kindInLanguages(words) {
	const known = endTrimmedOf(plain$1(words), /[\s:]/);
	const [first = ""] = known.split(/\s[—–-]\s|:\s?/);
	return kindNamed(known) ?? kindNamed(partsOfHeading(known)[0] ?? "") ?? kindNamed(first) ?? kindAtEnd(first) ?? null;
}
function kindAtEnd(words) {
	if (words.length > LONGEST_NAME || !EAST_ASIAN.test(words) || /[、，,。]|的$/.test(words)) return null;
	const found = AT_END.find(([topic]) => words.endsWith(topic));
	return found === void 0 || TASK.test(words) ? null : found[1];
}
const LONGEST_NAME = 16;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
const TASK = /^(?:示例|历史|未满足|其他项目|旧|编写|撰写|添加|新增|补充|定义|更新|检查|验证|实现|完善|制定|確認|定義|追加|作成|更新)/;
const AT_END = [...KIND_OF$1].filter(([topic, kind]) => [
	"acceptance",
	"out of scope",
	"invariants"
].includes(kind) && topic.length > 2 && EAST_ASIAN.test(topic));
const kindNamed = (words) => KIND_OF$1.get(words.trim());
const isOverview = (words) => OVERVIEW.has(plain$1(words));
const isPlansName = (words) => PLAN.has(plain$1(words).trim());
const LABELS = {
	intent: "Goal",
	"out of scope": "Out of scope",
	"in scope": "In scope",
	acceptance: "Acceptance criteria",
	deliverables: "Files"
};
function labelInEnglish(line) {
	const [all = "", label = ""] = /^([^:：`]{1,40})[:：]\s*/.exec(line) ?? [];
	if (all === "") return line;
	const words = plain$1(label).trim();
	const kind = KIND_OF$1.get(words);
	const english = KEY_OF.get(words) ?? (kind === void 0 ? void 0 : LABELS[kind]);
	return english === void 0 ? line : `${english}: ${line.slice(all.length)}`.trimEnd();
}
function columnInEnglish(head) {
	const words = plain$1(head).trim();
	return COLUMN_OF.get(words) ?? (KIND_OF$1.get(words) === "acceptance" ? "acceptance criteria" : head.toLowerCase());
}
function changeInLanguages(text) {
	const [first = ""] = plain$1(text).trim().split(/[\s:,;，、(]/);
	return CHANGE_OF.get(first);
}
function changesIn(heading) {
	const english = among(CHANGE_IN_HEADING, heading);
	return english.length > 0 || !maySayChange(heading) ? english : among(CHANGE_IN_LANGUAGES, plain$1(heading)).slice(0, 1);
}
const maySayChange = (heading) => isForeign(heading) || /\b(?:a|da|zu) [a-z]+|\b(?:neue|nuevos|novos) /i.test(heading);
const among = (patterns, words) => patterns.filter(([pattern]) => pattern.test(words)).map(([, change]) => change);
const CHANGE_IN_HEADING = [
	[/\b(?:new|created?|added?)\b/i, "new"],
	[/\b(?:modif(?:y|ied)|updated?|edit(?:ed)?)\b/i, "modified"],
	[/\b(?:removed?|deleted?)\b/i, "removed"]
];
const CHANGE_IN_LANGUAGES = [
	[/neue |zu erstellende|nouveaux|a creer|nuevos|a crear|novos|a criar|da creare|новые|создан|新增|新建|新規|作成|신규|생성/, "new"],
	[/zu andernde|a modifi|a alterar|da modificare|изменени[ея]|需要修改|修改的?文件|修正|変更する|수정/, "modified"],
	[/a supprimer|a eliminar|a remover|删除|削除|삭제/, "removed"]
];
// src/plan/blocks.ts
const DEEPEST_LIST = 6;
function itemsOf(list, depth = 0) {
	return depth < DEEPEST_LIST ? list.children.map((entry) => itemOf(entry, depth)).filter(says) : [];
}
const says = ({ text, below }) => !isPlaceholder(text) || below.length > 0;
function itemOf(entry, depth) {
	const paragraphs = entry.children.filter((child) => child.type === "paragraph");
	return {
		text: paragraphs.map(({ children }) => planText(children)).filter((text) => text !== "").join(" "),
		inline: paragraphs[0]?.children ?? [],
		below: entry.children.flatMap((child) => child.type === "list" ? itemsOf(child, depth + 1) : []),
		checked: entry.checked ?? null
	};
}
function textsOf(items) {
	return items.flatMap(({ text, below }) => [...isPlaceholder(text) ? [] : [below.length > 0 ? text.replace(/:$/, "") : text], ...textsOf(below)]);
}
function listItems(blocks, ordered = true) {
	return blocks.flatMap((block) => {
		if (block.type === "list") return ordered || block.ordered !== true ? itemsOf(block) : [];
		if (block.type === "paragraph") return bulletLines(block);
		return block.type === "blockquote" ? listItems(block.children, ordered) : [];
	});
}
const BULLET = /^[•‣▪◦]\s*/;
function bulletLines({ children }) {
	const lines = planLines(children);
	if (!lines.every((line) => BULLET.test(line))) return [];
	return lines.map((line) => ({
		text: line.replace(BULLET, ""),
		inline: [],
		below: [],
		checked: null
	})).filter(says);
}
function grids(blocks) {
	return blocks.filter((block) => block.type === "table").map(gridOf);
}
function gridOf({ children }) {
	const [header = [], ...rows] = children.map((row) => row.children.map((cell) => planLines(cell.children).join(" ")));
	return {
		header,
		rows: rows.filter((row) => row.some((cell) => !isPlaceholder(cell)))
	};
}
function columnOf(header, ...patterns) {
	for (const pattern of patterns) {
		const column = header.findIndex((cell) => pattern.test(columnInEnglish(cell)));
		if (column >= 0) return column;
	}
	return -1;
}
function cell(row, column) {
	const text = column < 0 ? "" : row[column] ?? "";
	return isPlaceholder(text) ? void 0 : text;
}
function paragraphs(blocks) {
	return blocks.flatMap((block) => block.type === "paragraph" ? [planLines(block.children)] : []);
}
function nameAndText({ inline, text }) {
	const [first] = inline;
	if (first?.type !== "strong") return null;
	const name = planText([first]);
	const rest = text.slice(name.length).replace(/^[\s:—–.-]+/, "");
	return name === "" || !text.startsWith(name) ? null : {
		name: endTrimmedOf(name, /[\s:.]/),
		text: rest
	};
}
const LABEL$1 = /^\p{L}[\p{L}\p{N} /&-]{0,40}(?::(?:\s|$)|：)/u;
function labelledTexts(blocks, label) {
	return blocks.flatMap((block) => {
		return (block.type === "paragraph" ? wholeLines(planLines(block.children).map(labelInEnglish)) : block.type === "list" ? ownTexts(listItems([block])).map(labelInEnglish) : []).filter((line) => label.test(line)).map((line) => line.replace(label, "")).filter((text) => !isPlaceholder(text));
	});
}
function wholeLines(lines) {
	const whole = [];
	for (const line of lines) if (whole.length === 0 || LABEL$1.test(line)) whole.push(line);
	else whole[whole.length - 1] += ` ${line}`;
	return whole;
}
const ownTexts = (items) => items.flatMap(({ text, below }) => [...below.length === 0 ? [text] : [], ...ownTexts(below)]);
// src/plan/topics.ts
const TOPICS = {
	acceptance: "acceptance criteria|acceptance criterion|acceptance conditions|acceptance gate|acceptance gates|acceptance bar|acceptance checklist|exit criteria|exit criterion|exit conditions|exit gate|exit gates|success criteria|success criterion|completion criteria|done criteria|done conditions|release criteria|definition of done|dod",
	"out of scope": "out of scope|not in scope|non goals|non goal|nongoals|anti goals|explicit exclusions",
	"in scope": "files and folders in scope",
	deliverables: "deliverables|files to create|files to modify|files to change|files to update|files to edit|files to touch|files to add|files created|files modified|files changed|files touched|files affected|files in scope|new files|modified files|changed files|affected files",
	invariants: "invariants",
	verification: "test plan|testing plan|verification plan|validation plan|test strategy|testing strategy|test checklist|testing checklist|verification checklist|validation checklist|test commands|verification commands|validation commands|verification gates|quality gates|manual verification|local verification|final verification|manual validation|local validation|final validation|manual testing|manual tests|manual qa|visual qa|qa checklist|smoke checks",
	intent: "project goal|project goals|project objective|project objectives|product goal|product goals|product objective|product objectives|business goal|business goals|business objective|business objectives|epic goal|epic goals|release goal|release goals|architectural goal|architectural goals|technical goal|technical goals|design goal|design goals|refactoring goal|refactoring goals|migration goal|migration goals"
};
const KIND_OF = new Map(Object.keys(TOPICS).flatMap((kind) => (TOPICS[kind] ?? "").split("|").map((topic) => [topic, kind])));
const LONGEST_TOPIC = 4;
const MOST_WORDS = 7;
const SAYS = new Set("a an the this that these those no not without of for to in on with from by as at and or & + is are was be been meet meets met all our its their your my what how when why where who if any each every vs via per into than then against about after before during future later next deferred previous past old existing current remaining outstanding missing".split(" "));
const OF_OTHERS = new Set("example sample template rejected obsolete historical superseded withdrawn unmet failed violated broken skipped removed competitor".split(" "));
const FILES_OF_OTHERS = /^(?:\p{L}{2,20}ing|unrelated|untouched|upstream|already|ignored|excluded|uncommitted|git|locally|last|other)$/u;
const DOES$1 = /^(?:add|write|define|update|review|check|verify|validate|implement|create|document|fix|run|confirm|meet|draft|improve|refine|extend|track|map|report|show|parse|read|extract|move|remove|rename|handle|support|use|build|make|set|ensure|publish|generate|expand|audit|align|record|wire|port|close|complete|finish|start|plan|test|sync|develop|perform|share|scan|list|find|get|collect|detect|identify|count|compare|stage|load|save|analy[sz]e|inspect|search|walk|select|copy|open|see|note|give|keep|put|look|explain|describe|discuss|propose|restate|state)s?$/;
const PART_OF_WORK = /^(?:task|step|story|user story|requirement|decision|issue|bug|part|property|feature|commit|ac|fr|nfr|req|us)[-\s#]{0,2}\d/;
const ASIDE$2 = [
	"acceptance",
	"out of scope",
	"invariants"
];
function kindOfTopic(heading) {
	if (PART_OF_WORK.test(heading)) return null;
	const [words = "", ...remarks] = heading.split(/\s?[(（]|\s[—–|-]{1,2}\s|:\s/);
	const named = ofLastWords(words);
	if (named !== null || DOES$1.test(words.split(" ")[0] ?? "")) return named;
	const aside = remarks.map(ofFirstWords).find((kind) => kind !== null) ?? null;
	return aside !== null && ASIDE$2.includes(aside) ? aside : null;
}
const wordsOf$1 = (text) => text.trim().replaceAll("-", " ").split(/\s+/);
function ofLastWords(text) {
	const words = wordsOf$1(text);
	if (words.length > MOST_WORDS) return null;
	for (let count = LONGEST_TOPIC; count > 0; count -= 1) {
		const kind = KIND_OF.get(words.slice(-count).join(" "));
		if (kind === void 0 || count > words.length) continue;
		const before = words.slice(0, -count);
		return before.every((word) => /^[\w'.’§]+$/u.test(word) && !SAYS.has(word) && !OF_OTHERS.has(word) && !(kind === "deliverables" && FILES_OF_OTHERS.test(word))) && !DOES$1.test(before[0] ?? "") ? kind : null;
	}
	return null;
}
const GOES_ON = /^(?:for|of|in|at|until|from|by|and|to)$/;
function ofFirstWords(text) {
	const words = wordsOf$1(text.replace(/[),;:—–].*$/, "").replace(/^(?:explicitly|deliberately|the) /, ""));
	for (let count = LONGEST_TOPIC; count > 0; count -= 1) {
		const kind = KIND_OF.get(words.slice(0, count).join(" "));
		if (kind !== void 0) return GOES_ON.test(words[count] ?? "for") ? kind : null;
	}
	return null;
}
// src/plan/sections.ts
const HEADINGS = [
	[/^(?:(?:explicit|explicitly|strictly) )?(?:(?:(?:scope )?boundaries|limits|exclusions|constraints) ?(?:\/|&|and) ?)?(?:out[- ]of[- ]scope|not in scope|non[- ]?goals?\b|exclusions?$|scope exclusions?$|deferrals?$|deferred(?:$| (?:work|items|to)\b)|files (?:unchanged|untouched|not (?:changed|touched|included))$|(?:unchanged|untouched) files$|(?:files?|areas?|files? or areas?) (?:not to|to not|you must not|must not be) (?:touch|change|modify|edit)(?:ed)?$)/, "out of scope"],
	[/^(?:must|will|do|does) not (?:implement|include|introduce|cover|change|touch|modify|rewrite|build|do)\b|^anti[- ]?goals?\b|^(?:things|parts|areas|code|files?) (?:that |which )?(?:(?:should|must|may|will) not|shouldn't|mustn't) (?:be )?(?:chang|touch|modif|break|broken)|^what(?:'s|’s| is| are| we| this| the)\b.{0,40}\bnot (?:do|doing|done|chang(?:e|ed|ing)|cover(?:ed|ing)?|included?|in (?:this|scope)|part|build(?:ing)?|ship(?:ping)?|touch(?:ed|ing)?|address(?:ed|ing)?|implement(?:ed|ing)?)\b|^you (?:are not allowed to|must not|may not)$|^not (?:doing|included|covered|changing|in this)\b|^(?:future|later) (?:work|phases?|milestones?|enhancements?|improvements?)$|^[a-z -]{3,20}\((?:must|do) not (?:touch|change|modify|edit)\)$|^carry[- ]?over (?:to\b|\((?:to|post|next|later|future)\b)/, "out of scope"],
	[/^(?:(?!no\b|not\b|future\b|later\b|deferred\b|next\b)[\w/-]{1,20} ){0,2}deliverables?\b|^(?:expected|planned|file|code) (?:code |file )?changes$|^(?:new|modified|changed|updated|added|created|deleted|removed|planned|affected|target) files(?:$| to (?:create|add|write)$)|^(?:existing |main |likely |expected )?files? (?:or areas )?(?:likely )?(?:to (?:change|modify|edit|update)|touched|affected|changed)\b|^(?:likely|expected) files(?:$| (?:or|and) areas$)|^files?(?:$| (?:changed|affected|touched|created|modified|added|removed|deleted|renamed|planned|list|plan|structure|to (?:create|change|modify|add|touch|edit|update|delete|remove))\b| (?:&|and) (?:structure|artifacts|folders)\b)|^\[(?:new|modify|delete)\] /, "deliverables"],
	[/^(?:explicit )?in[- ]scope\b|^must implement$/, "in scope"],
	[/^(?:(?:phase|milestone|task|step|stage|sprint|epic|story|wave) \d{1,3}(?:\.\d{1,3})? )?(?:acceptance|exit|success|completion|done|closeout|closure) (?:criteri(?:a|on)|gates?|conditions?)\b|^acceptance(?:$| \()|^definition of done\b|^dod$|^(?:done|complete) when\b/, "acceptance"],
	[/^(?:strict |explicit |milestone )?scope\b/, "scope"],
	[/^(?!\[|(?:task|step|phase|part|stage|story|property|fr|nfr|ac|req|us|issue|bug|decision)[ -]?\d)(?:invariants?\b|(?:[^\s]{1,30} ){1,5}invariants\b|(?:(?!the |an? |this )[^\s]{1,30} ){1,4}invariant(?:$|\s?[(:—–]))/, "invariants"],
	[/^(?:verification|validation|test|testing) (?:plan|strategy|matrix|checks|criteria|commands|gates|checklist|requirements)\b|^how (?:to|we|i) (?:verify|validate|test)\b|^(?:verification|validation)(?:$| ?[&/(])|^(?:tests?|testing) (?:&|and|\/) (?:verification|validation)\b|^(?:required|ci|quality|merge) (?:checks|gates|requirements|expectations)$|^(?:verification|validation) (?:results?|evidence)$|^verify$|^(?:required tests?|tests? required)$/, "verification"],
	[/^(?:refactor(?:ing)? |change |milestone )?posture\b/, "posture"],
	[/^(?:(?:primary|main|core|single|milestone|overall) ){0,2}(?:objectives?|intents?|goals?|purpose|summary|mission|abstract)\b(?! (?:&|and) (?:success )?(?:metrics|kpis|measures)\b)|^(?:sprint|phase|iteration|stage|task|step|feature) (?:objectives?|goals?|intent|purpose|mission)\b|^(?:desired|intended|target) outcome\b/, "intent"],
	[/^(?:milestone|module|metadata|header|identity|document control|project)(?:$| (?:info|information|identity|metadata|details|header)$)/, "header"]
];
const HOW = /\b(?:steps?|implementation|risks?|rollback|artifacts?|commands?|notes?|references?|examples?|background|context|rationale|appendix|tasks?|follow[- ]?ups?|prompt|checklist|questions?)\b/;
const HOW_ALONE = /^(?:implementation steps|task \d{1,3}\b.*|notes?|references?|examples?|background|context|rationale|risks?|rollback)$/;
const ALONE = [[/^(?:tests?|testing)(?:$| \()/, "verification"], [/^(?:must[- ]read|required reading|read (?:first|before|this first)|context files|(?:existing |key )?files to (?:read|reference|consult)\b|authority$|sources? of truth$|references?|related (?:docs?|documents?|documentation|reading|links)|source context|see also|further reading)\b/, "reading"]];
const NEEDED_FOR_TESTS = /^(?:(?:test(?:ing)? )?(?:data|fixtures?|mocks?|mocking|locations?|standards|frameworks?|environment|set-?up|files|tools?|infrastructure)(?:$|\s))/;
const CERTAINLY = /^(?:explicitly|deliberately|intentionally|strictly|specifically) /;
const PART = /^(?:phase|step|part|stage) \d{1,2}(?:\.\d{1,2})?\s*[:—–-]\s*/;
const IN_PARTS = [
	"verification",
	"acceptance",
	"out of scope"
];
function kindOf(heading, around, isTitle = false) {
	const whole = headingWords(heading).toLowerCase().replace(CERTAINLY, "");
	const words = whole.replace(PART, "");
	if (around === "invariants" && /^(?:invariant(?!s)\s{0,3}\S{0,5}\s{0,3}[-—–:.]|verification:?$)/.test(words)) return null;
	const kind = HEADINGS.find(([pattern]) => pattern.test(words))?.[1];
	if (around === "acceptance" && kind === "verification" && !/^(?:verif|validat|how )/.test(words)) return null;
	if (around === "verification" && /^(?:test |build )?commands(?: to run)?$/.test(words)) return null;
	if (around === "verification" && NEEDED_FOR_TESTS.test(words)) return "other";
	if (kind !== void 0 && (whole === words || IN_PARTS.includes(kind))) return kind;
	const alone = around === "other" && whole === words ? ALONE.find(([pattern]) => pattern.test(words))?.[1] : void 0;
	if (alone !== void 0) return alone;
	const modified = isTitle ? null : kindOfTopic(whole);
	if (modified !== null && modified !== around) return modified;
	const foreign = kindInLanguages(words) ?? kindOfPart(words);
	if (around === "out of scope" && ALLOWED.test(words)) return "other";
	if (foreign !== null) return foreign !== "other" || around !== "other" ? foreign : null;
	return around !== "other" && (around === "invariants" || around === "deliverables" ? HOW_ALONE : HOW).test(words) ? "other" : null;
}
function kindOfPart(words) {
	if (!/(?![ºª])[^\p{ASCII}\P{L}]/u.test(words)) return null;
	const parts = partsOfHeading(words);
	return (parts.length > 1 ? parts : []).map((part) => HEADINGS.find(([pattern]) => pattern.test(part))?.[1]).find((kind) => kind !== void 0) ?? null;
}
const ALLOWED = /^(?:acceptable|allowed|permitted|what (?:may|can)|safe to)\b/;
const BEFORE_WORDS = /^(?:[\s§#*•·\-—–:|]|\d{1,3}(?:\.\d{1,3})*[.):]?(?:\s|$)|\d{1,2}-\d{1,2}[.)]?\s|\d{1,2}(?:\.\d{1,2}){0,3}[.、．)）](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[\d#*]\ufe0f?\u20e3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0f|\u200d)/u;
const HEADING_ID = /\s\{#[^{}\s]{1,80}\}$/;
function headingWords(heading) {
	let words = heading;
	for (let mark = BEFORE_WORDS.exec(words); mark !== null && words !== ""; mark = BEFORE_WORDS.exec(words)) words = words.slice(mark[0].length);
	return endTrimmedOf(words.replace(HEADING_ID, ""), /[\s:：]/);
}
function isNumbered(heading) {
	return /^\s*(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s|[\d]\ufe0f?\u20e3)/.test(heading);
}
// src/plan/acceptance.ts
function acceptanceOf(sections) {
	return sections.flatMap(({ kind, heading, named, blocks }) => {
		if (kind === "out of scope") return [];
		if (kind !== "acceptance") return [...columnsOf(blocks), ...labelledTexts(blocks, LABEL)].filter((text) => !NUMBERS.test(text));
		const headed = named || heading === null ? "" : withoutNumber(headingWords(heading));
		if (headed !== "" && headed !== heading && NUMBER$1.test(headingWords(heading ?? ""))) return [headed];
		const listed = [...rowsOf(blocks), ...textsOf(listItems(blocks))];
		return listed.length > 0 ? listed : saidIn(blocks);
	});
}
const NUMBER$1 = /^(?:AC|criterion|acceptance criterion)[-\s#]{0,2}\d{1,3}(?:\.\d{1,3})?(?:\s*[:—–.-]+\s*|$)/i;
const withoutNumber = (words) => words.replace(NUMBER$1, "").replace(NUMBER$1, "").trim();
const LABEL = /^(?:(?:[A-Z]{1,3}|phase |milestone |task |step )\d{1,3}(?:\.\d{1,3})? )?(?:acceptance(?: criteri(?:a|on))?|(?:exit|success|completion|done) criteri(?:a|on)(?: \d{1,2})?|exit gate|exit(?=\s*:\s+[^\s\d`]\S*\s\S+\s)|definition of done|dod|done when)\s*:\s+/i;
const NUMBERS = /^(?:(?:all|see|所有) ?)?(?:[A-Z]{1,5}[-\s]?\d{1,4}(?:\.\d{1,3}){0,2}|ACs?)(?:\s?(?:,|;|、|，|and|to|–|-)\s?[A-Z]{1,5}[-\s]?\d{1,4}(?:\.\d{1,3}){0,2}){0,30}\.?$/;
function rowsOf(blocks) {
	return grids(blocks).flatMap(({ header, rows }) => {
		const said = columnOf(header, /criteri|description|requirement|condition|what/);
		return rows.flatMap((row) => said < 0 ? row.filter((text) => !isPlaceholder(text)).join(": ") : cell(row, said) ?? []);
	});
}
function columnsOf(blocks) {
	return grids(blocks).flatMap(({ header, rows }) => {
		const column = columnOf(header, COLUMN);
		return column < 1 ? [] : rows.flatMap((row) => cell(row, column) ?? []);
	});
}
const COLUMN = /^(?:acceptance|exit|success|completion) (?:criteri(?:a|on)|gate)$|^acceptance$|^definition of done$|^dod$|^done when$/;
const MARK$1 = /^\p{Extended_Pictographic}/u;
function saidIn(blocks) {
	for (const block of blocks) {
		if (block.type === "blockquote") return saidIn(block.children);
		if (block.type !== "paragraph") continue;
		const lines = planLines(block.children);
		const text = planText(block.children);
		if (lines.every((line) => MARK$1.test(line))) return lines;
		if (!isPlaceholder(text) && !/:$|^see\b/i.test(text)) return [text];
	}
	return [];
}
// src/plan/changes.ts
const CHANGES = [
	[/^(?:new|add|adds|added|create|creates|created|creation|introduce|introduced)\b/i, "new"],
	[/^(?:mod(?:if\w*)?|updat\w*|edit|edits|edited|chang\w*|extend(?:ed|ing)?|refactor\w*|touched|populated?|expand\w*)\b/i, "modified"],
	[/^(?:remov\w*|del(?:et\w*)?|dropp?e?d?)\b/i, "removed"],
	[/^(?:renam\w*|mov\w*)\b/i, "renamed"]
];
function changeOfHeading(heading) {
	const said = changesIn(heading);
	return said.length > 1 ? void 0 : said[0];
}
const changeOfLabel = (label) => GENERAL.test(label) ? void 0 : changeOf(label);
const GENERAL = /^(?:chang\w*|touched|updates|edits|modifications|变更|改动|変更|변경)$/i;
const withChange = (one, change) => change === void 0 || one.path === void 0 ? one : {
	...one,
	change
};
const isOnTheFile = (said) => !/^(?:add|adds|added|remove|removes|removed|delete|deletes|deleted|drop|drops|dropped|move|moves|moved|rename|renames|renamed) (?!(?:the )?(?:new )?(?:file|module|folder|directory|script|test file|entirely)\b)[`\w]/i.test(said);
const changeOf = (text) => CHANGES.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? changeInLanguages(text);
const isOnlyChange = (text) => changeOf(text) !== void 0 && /^[\p{L}\d_]+:?$/u.test(text.trim());
// src/plan/tree.ts
const BRANCHES = /^[\s│├└─┬|+`\\-]*/u;
const MOST_ASIDE = .4;
const MOST_LINES = 400;
function leavesOf(block, roots) {
	const lines = block.split("\n").slice(0, MOST_LINES).filter((line) => /\w/.test(line) || line.trim() === ".").map(lineOf);
	const hasFolders = lines.some(({ name, text }) => name.endsWith("/") && text === "");
	const files = lines.filter((line) => isFile$1(line, hasFolders));
	const isDrawn = /^[\s│]*[├└]/mu.test(block) && files.some(({ name }) => isFileOrFolder(name));
	const isMarked = 2 * files.filter(({ text }) => MARK.test(text)).length >= lines.length;
	if (lines.length - files.length > (isDrawn || isMarked ? lines.length * MOST_ASIDE : 0)) return [];
	const open = [];
	return files.flatMap((line, index) => {
		while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= line.indent) open.pop();
		if (isFileWithEnding(open.at(-1)?.name ?? "")) open.length = 0;
		open.push(line);
		const next = files[index + 1];
		const hasOthersBelow = next !== void 0 && next.indent > line.indent && !isFileWithEnding(line.name);
		const isWord = open.length === 1 && !isFileOrFolder(line.name);
		return hasOthersBelow || isWord || line.name === "." ? [] : [leafOf(open, roots)];
	});
}
const MARK = /^(?:NEW|ADD(?:ED)?|CREATED?|MOD(?:IFIED|IFY)?|EDIT(?:ED)?|UPDATED?|CHANGED?|DEL(?:ETED?)?|REMOVED?|RENAMED?)\b/;
const REMARK = /^(?:#|\/\/|←|<-+|->?|--|[—–(]|\+ )/;
function isFile$1({ name, text, isColumn }, hasFolders) {
	const isName = name === "." || isPath(name) || /^[\w.-]*\w[\w.-]*\/?$/.test(name);
	const isRemark = hasFolders && isColumn && isFileOrFolder(name) && /^\p{L}/u.test(text);
	return isName && (text === "" || REMARK.test(text) || MARK.test(text) || isRemark);
}
function lineOf(line) {
	const indent = BRANCHES.exec(line)?.[0].length ?? 0;
	const words = line.slice(indent).trim();
	const [name = "", ...rest] = words.split(/\s+/);
	const isColumn = words.startsWith("  ", name.length);
	return {
		indent,
		name: name.replace(/[,;]$/, ""),
		text: rest.join(" "),
		isColumn
	};
}
function leafOf(open, roots) {
	const names = open.map(({ name }) => name.replace(/\/$/, ""));
	const isRoot = names[0] === "." || names.length > 1 && roots.some((root) => isNamed(root, names[0]));
	const folder = open.at(-1)?.name.endsWith("/") ? "/" : "";
	return {
		path: normalPath(`${names.slice(isRoot ? 1 : 0).join("/")}${folder}`),
		text: (open.at(-1)?.text ?? "").replace(/^(?:#+|\/\/|←|[<>–—-]+)\s*/, "")
	};
}
const isNamed = (root, folder) => plain(root) === plain(folder);
const TOP = new Set(".github .gitignore .gitlab-ci.yml .env.example README.md LICENSE CHANGELOG.md CONTRIBUTING.md docs pnpm-workspace.yaml".split(" "));
function rootOf(block) {
	const [first, ...others] = block.split("\n").slice(0, MOST_LINES).filter((line) => /\w/.test(line)).map(lineOf);
	if (first === void 0 || !/^[\w.-]+\/$/.test(first.name)) return null;
	const below = others[0]?.indent ?? 0;
	if (below <= first.indent || others.some(({ indent }) => indent < below)) return null;
	return others.filter(({ indent, name }) => indent === below && TOP.has(name.replace(/\/$/, ""))).length < 2 ? null : first.name.slice(0, -1);
}
const plain = (name) => name.toLowerCase().replace(/[\s_-]+/g, "-");
const ENDINGS = new Set([
	"ada adoc asm astro bash bat bicep bzl c cc cfg cjs clj cljs cmake cmd conf cpp cr cs cshtml csproj css csv cts",
	"cu cue cxx d dart dockerfile edn ejs el elm env erb erl ex exs f90 fish fs fsproj fsx gif glsl go gql gradle graphql",
	"groovy h haml hbs hcl hpp hrl hs html ico ini ipynb java jinja jl jpeg jpg js json json5 jsonc jsonl jsx kt kts less",
	"liquid lisp lock lua m4a md mdx mjs mk ml mli mm mp3 mp4 mts nim nix odin odt org otf pas pdf php pl plist pm png prisma",
	"props proto ps1 psm1 pug py pyi pyx r razor rb resx rkt rs rst sarif sass scala scm scss sh sln slnx sol sql st sv",
	"svelte svg swift targets tex tf tfvars thrift toml ts tsx ttf txt v vb vbproj vhd vue wasm wav webp wgsl woff woff2 xaml",
	"xhtml xml xsd yaml yml zig zsh"
].flatMap((line) => line.split(" ")));
const NAMES = new Set("Dockerfile Containerfile Makefile LICENSE CODEOWNERS Gemfile Rakefile Jenkinsfile Procfile Caddyfile Vagrantfile Justfile justfile Brewfile Podfile Fastfile Pipfile go.mod go.sum".split(" "));
const NAMED_FOR = /^(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Procfile)\.[\w-]{1,20}$/;
const DOTFILE = /^\.(?:env|git[a-z]+|editorconfig|\w{1,20}rc|\w{0,20}ignore|tool-versions|\w{1,10}-version)(?:[.-]\w{1,20})*$/;
const LONGEST_PATH = 400;
const LINES = /:\d{1,6}(?:[-:,–]\d{1,6})*$|(?:::\w{1,80}){1,3}$/;
function isPath(words) {
	const text = words.replace(LINES, "");
	if (text === "" || text.length > LONGEST_PATH || !/^[\w.@/*{},[\]+~-]+$/.test(text)) return false;
	if (/^(?:\/|-|~|\.\.?$|@[\w-]+\/[\w-]+@)/.test(text) || text.includes("//")) return false;
	if (!/\w/.test(text)) return false;
	if (text.includes("/")) return !/^\d+\/\d+$/.test(text) && !isVersioned(text);
	return isFileOrFolder(text);
}
function isFileOrFolder(all) {
	const [path = ""] = eachPath(all);
	const last = path.slice(path.lastIndexOf("/") + 1).replace(LINES, "");
	if (last === "" || last === "*" || last === "**" || NAMES.has(last)) return true;
	if (NAMED_FOR.test(last) || DOTFILE.test(last)) return true;
	const name = last.replace(/^\.+/, "");
	return name.includes(".") && ENDINGS.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}
const isFileWithEnding = (name) => !/[/*]$/.test(name) && isFileOrFolder(name) && name !== "";
const isVersioned = (text) => /@(?:v?\d|[0-9a-f]{7})/.test(text);
const MOST_ALTERNATIVES = 20;
const BRACES = /\{([^{},]+(?:,[^{},]+)+)\}/;
function eachPath(path) {
	let paths = [path];
	while (paths.length <= MOST_ALTERNATIVES && paths.some((one) => BRACES.test(one))) paths = paths.flatMap((one) => {
		const [all, words = ""] = BRACES.exec(one) ?? [];
		const named = words.split(",").filter((word) => !/^\.+$/.test(word));
		return all === void 0 ? [one] : named.map((word) => one.replace(all, () => word));
	});
	return paths;
}
const BRACKETS = /\[[A-Za-z][\w -]{0,30}\]|\{[A-Za-z][\w -]{0,30}\}/g;
const LETTERS = /(?<![{\w])(?:YYYY(?:[-_]?(?:MM|DD|HH|SS)){0,5}|N{3,6}|X{3,6})(?=[_-])/g;
function normalPath(path) {
	const whole = path.replace(/^(?:\.\/)+/, "").replace(LINES, "");
	const last = whole.lastIndexOf("/") + 1;
	const name = whole.slice(last).replace(BRACKETS, (all, at, text) => /[_-]/.test(text.charAt(at - 1) + text.charAt(at + all.length)) ? "*" : all).replace(LETTERS, "*");
	return `${whole.slice(0, last)}${name}`;
}
// src/plan/entries.ts
function fromEntry(text) {
	const [all, names = "", said = ""] = DESCRIBED.exec(text) ?? [];
	if (all === void 0 || pathsIn(names).length === 0 || pathsIn(said).length === 0) return fromText(text, "");
	return fromText(names, "").map((one) => ({
		...one,
		text: [one.text, said].filter((part) => part !== "").join(" — "),
		...one.change === void 0 && changeOf(said) !== void 0 && { change: changeOf(said) }
	}));
}
const DESCRIBED = /^((?:[A-Za-z]+:?\s+)?`[^`]+`(?:,? (?:and )?`[^`]+`)*)\s+[—–-]+\s+(.+)$/;
function fromText(text, more, change) {
	if (isPlaceholder(text) && isPlaceholder(more)) return [];
	const paths = pathsIn(text);
	const said = [paths.length === 0 ? text : withoutPaths(text), more].filter((part) => !isPlaceholder(part)).join(" — ");
	if (paths.length === 0) return [deliverable(void 0, said, change)];
	return paths.flatMap(eachPath).map((path) => deliverable(path, said, change));
}
function deliverable(path, said, change) {
	const marked = /^\(([^()]{1,40})\)\s*[—–:.-]*\s*/.exec(said) ?? /^(\p{L}{2,20}):?\s+[—–-]{1,3}\s+/u.exec(said);
	const mark = marked === null ? void 0 : changeOf(marked[1] ?? "");
	const found = change ?? mark ?? (isOnTheFile(said) ? changeOf(said) : void 0);
	const text = mark !== void 0 && marked !== null ? said.slice(marked[0].length) : said;
	return {
		...path !== void 0 && { path: normalPath(path) },
		text: path !== void 0 && isOnlyChange(text) ? "" : text,
		...found && { change: found }
	};
}
function pathsIn(text) {
	const spans = Array.from(text.matchAll(/`([^`]+)`/g), (span) => span[1] ?? "").filter(isPath);
	if (spans.length > 0) return spans;
	const bare = bareWords(text).filter((word) => word !== "");
	return bare.every(isPath) ? bare : bare.filter((word) => isPath(word) && isFileOrFolder(word));
}
const bareWords = (text) => text.replace(/`[^`]*`/g, " ").split(/[\s,;]+/).map((word) => endTrimmedOf(word, /[.:]/));
function withoutPaths(text) {
	const unjoined = (Array.from(text.matchAll(/`([^`]+)`/g)).some((span) => isPath(span[1] ?? "")) ? text.replace(/`([^`]+)`/g, (span, code) => isPath(code) ? "" : span) : text.replace(/[^\s,;]+/g, (word) => isPath(endTrimmedOf(word, /[.:]/)) ? "" : word)).replace(/\(\s*\)/g, " ").replace(/(?:\s*(?:,|\band\b|\bor\b|\/|\+|&)\s*)+(?=$|\s*(?:\(|—))/g, " ");
	return trimmedOf(unjoined, /[\s,;:—–-]/).replace(/\s{2,}/g, " ");
}
// src/plan/tasks.ts
const DOES = [
	"other",
	"scope",
	"in scope"
];
const fromTask = (item) => [...ownFiles(item), ...item.below.flatMap(fromTask)];
function ownFiles({ text, checked }) {
	const [before = "", id] = NUMBER.exec(text) ?? [];
	const task = text.slice(before.length);
	const [, changed, other] = TASK_OF_FILE.exec(task) ?? [];
	const path = changed ?? other;
	if (path !== void 0 && isFile(path)) return fromEntry(task).slice(0, 1);
	if (checked === null || STAYS.test(task)) return [];
	const [, verb = "", bare = ""] = TASK_OF_BARE_FILE.exec(task) ?? [];
	const file = endTrimmedOf(bare, /[.,:;]/);
	if (isFileOfWords(file)) return [deliverable(file, `${verb}:`)];
	return id === void 0 || LOOKS.test(task) ? [] : filesOfWords(task).map((one) => deliverable(one, ""));
}
const NUMBER = /^(?:(T\d{2,4}[a-z]?)\b[:.]?\s+|\d{1,2}(?:\.\d{1,3}){0,3}[.)]?\s+)(?:\[(?:P|US-?\d{1,2}|Story)\]\s+){0,3}/;
const TASK_OF_FILE = /^(?:(?:creat|modif|updat|edit|extend)(?:e|y|ed|ied)? (?:the |new |existing )?(?:file )?`([^`\s]+)`(?:$|[\s.,:;])|(?:delete|deleted|remove|removed|add|added) (?:the |new )?(?:file )?`([^`\s]+)`(?:$|[.,:;]| [—–(-]| with\b| and\b))/i;
const TASK_OF_BARE_FILE = /^((?:creat|modif|updat|edit|extend)(?:e|y|ed|ied)?) (?:the |new |existing )?(?:file )?([^`\s]+)(?:$|\s[—–(-]|\s(?:\w{1,20} )?(?:component|module|page|view|modal|class|service|model|script|migration|config|hook|helper|middleware|controller|workflow|template|file)\b|\s(?:with|for|in|at|to|as|from|and|that|which|containing|using|per|under|based|so|by)\b)/i;
const LOOKS = /^(?:run|verify|check|confirm|validate|ensure|review|read|see|manually|perform|execute)\b/i;
const STAYS = /\b(?:do not|don't|never|must not|without) (?:modify|modifying|change|changing|touch|touching|edit|editing)\b/i;
const LEADS = /^(?:in|at|to|into|under|inside|create|update|modify|edit|extend|refactor)$/i;
const BETWEEN = /^(?:the|new|file|and|both|existing)$/i;
function filesOfWords(task) {
	let leads = false;
	return task.replace(/[`()]/g, " ").split(/\s+/).flatMap((written) => {
		const word = endTrimmedOf(written, /[.,:;]/);
		const isNamed = isFileOfWords(word);
		const found = leads && isNamed ? eachPath(word) : [];
		leads = LEADS.test(word) || leads && (isNamed || BETWEEN.test(word));
		return found;
	});
}
const isFile = (path) => isPath(path) && isFileOrFolder(path);
const LIBRARY = /^(?:node|next|nuxt|vue|react|express|three|d3|chart|socket|discord|ember|backbone|alpine|nest|solid|day|moment|p5)\.js$/i;
const isFileOfWords = (word) => isFile(word) && !LIBRARY.test(word) && (word.includes("/") || /\w\.(?:[a-z\d]+|[A-Z]+)$/.test(word) && !/^\.(?:spec|test|d|module)\./.test(word));
function withTasks(listed, ofTasks) {
	const known = new Set(listed.flatMap(({ path }) => path ?? []));
	const others = ofTasks.filter(({ path }) => {
		const isOther = path !== void 0 && !known.has(path);
		if (path !== void 0) known.add(path);
		return isOther;
	});
	return known.size > others.length || others.length >= FEWEST_TASKS ? [...listed, ...others] : [...listed];
}
const FEWEST_TASKS = 3;
// src/plan/deliverables.ts
const REPORT = /(?:^|\/|_)run_?\d+\.md$/i;
function deliverablesOf(sections, roots, isMilestones) {
	const found = [];
	const ofTasks = [];
	let byHeading;
	let described = null;
	for (const { heading, depth, kind, named, blocks } of sections) {
		if (described !== null && depth <= described) described = null;
		if (kind !== "deliverables") {
			found.push(...blocks.flatMap(fromLabelled));
			if (DOES.includes(kind)) found.push(...grids(blocks).filter(tellsChanges).flatMap(fromGrid$1).filter(hasPath), ...blocks.flatMap((block) => markedLeaves(block, roots)));
			if (kind === "verification") found.push(...listItems(blocks).flatMap(fromTest));
			if (isMilestones && DOES.includes(kind)) ofTasks.push(...listItems(blocks).flatMap(fromTask));
			continue;
		}
		if (named && heading !== null) byHeading = changeOfHeading(heading);
		const marked = /^\[(\w+)\]\s/.exec(heading ?? "");
		if ((heading === null || named && marked === null ? [] : pathsIn(heading)).length > 0 && heading !== null) {
			const words = headingWords(heading).replace(/^[A-Z][.):]\s|^\[\w+\]\s+/, "");
			found.push(...fromText(words, "", changeOf(marked?.[1] ?? "")));
			described = depth;
		}
		const isDescription = described !== null;
		const own = blocks.flatMap((block, index) => {
			const change = isDescription ? void 0 : leadingChange(blocks[index - 1]) ?? byHeading;
			return fromBlock(block, roots, isDescription || demands(blocks[index - 1])).map((one) => isMarked(one) ? one : withChange(one, change));
		});
		found.push(...own);
	}
	return withTasks(found, ofTasks).filter(({ path }) => path === void 0 || !REPORT.test(path));
}
function leadingChange(before) {
	if (before?.type !== "paragraph") return void 0;
	const words = planLines(before.children).join(" ");
	const [, label = ""] = /^(?:files )?([\p{L}]{2,20})(?: files)?\s?[:：]$/iu.exec(words) ?? [];
	return label === "" ? void 0 : changeOfLabel(label);
}
const isMarked = ({ change, text }) => change !== void 0 && (changeOf(text) !== change || /^\p{L}{2,20}:/u.test(text) && isOnTheFile(text.replace(":", "")));
function demands(before) {
	if (before?.type !== "paragraph") return false;
	const line = planLines(before.children).join(" ");
	return line.length > 20 && /\b(?:confirm|verify|ensure|check|must|should|needs? to)\b.{0,60}:$/i.test(line);
}
const FILE_LISTS = /^files(?:[_-](?:modified|changed|created|added|touched|to[_-]\w+))?$/;
function listedFiles(frontMatter) {
	let isList = false;
	return frontMatter.flatMap((line) => {
		const [, key, value = ""] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
		if (key !== void 0) isList = FILE_LISTS.test(key);
		if (!isList) return [];
		return (key === void 0 ? [/^\s*-\s+(.+)$/.exec(line)?.[1] ?? ""] : value.replace(/^\[|\]$/g, "").split(",")).map((entry) => trimmedOf(entry, /[\s"']/)).filter((entry) => isPath(entry)).map((path) => ({
			path: normalPath(path),
			text: ""
		}));
	});
}
const tellsChanges = ({ header }) => columnOf(header, /^(?:files?|paths?|file ?paths?|file names?)$/) >= 0 && columnOf(header, /^(?:changes?|actions?|modifications?|operations?|change type)$/) >= 0;
const LEAF_MARK = /^(?:(?:NEW|MODIFIED|UPDATED|CHANGED|DELETED|REMOVED)\b|[([](?:new|modified|updated|deleted|removed)[)\]])/;
const FEWEST_MARKED = 2;
function markedLeaves(block, roots) {
	if (block.type !== "code") return [];
	const marked = leavesOf(block.value, roots).filter(({ text }) => LEAF_MARK.test(text));
	return marked.length < FEWEST_MARKED ? [] : marked.flatMap(({ path, text }) => eachPath(path).map((one) => deliverable(one, plainText$1(text), changeOf(text.replace(/^\W+/, "")))));
}
const hasPath = ({ path }) => path !== void 0;
function fromLabelled(block) {
	return (block.type === "paragraph" ? planLines(block.children) : block.type === "list" ? listItems([block]).map(({ text }) => text) : []).flatMap((line) => {
		if (LABELLED_FILE.test(line)) return fromEntry(line);
		const [label, rest = ""] = FILES_LABEL.exec(labelInEnglish(line))?.slice(1) ?? [];
		if (label === void 0) return [];
		return fromOneLine(rest).map((one) => withChange(one, changeOfHeading(label) ?? changeOfHeading(line.split(/[:：]/)[0] ?? "")));
	});
}
const isWhole = (text) => text.split("(").length === text.split(")").length;
function fromOneLine(line) {
	let change;
	return line.split(/[;,] |[，、；]\s*|\.? (?=(?:create|modify|update|edit|extend|delete|remove|add):? `)/i).flatMap((part) => {
		const [lead = "", verb] = /^(?:and )?(?:([a-z]+):? (?=`))?/i.exec(part) ?? [];
		if (verb !== void 0) change = changeOf(verb);
		if (STAYS.test(part)) return [];
		return fromText(part.slice(lead.length).replace(/\.$/, ""), "").filter(({ path }) => path !== void 0).map((one) => withChange({
			...one,
			text: isWhole(one.text) ? one.text : ""
		}, one.change ?? change));
	});
}
const LABELLED_FILE = /^(?:new|add|create|modify|edit|update|delete|remove|rename):\s+`[^`\s]*[./][^`\s]*`/i;
const fromTest = ({ text }) => isTestOfPlan(text) ? fromEntry(text) : [];
function isTestOfPlan(text) {
	const [, path = "", said = ""] = /^`([^`\s]+)`\s*(?:[—–-]\s|[:(])\s*(.+)$/.exec(text) ?? [];
	return isPath(path) && isFileOrFolder(path) && /^(?:new|modified|updated|extended)\b/i.test(said);
}
const FILES_LABEL = /^(files|touches|(?:new|created|modified|changed|updated|removed|deleted|planned) files|files (?:created|added|modified|changed|updated|touched|removed|deleted|to (?:create|add|modify|change|update|edit|touch|remove|delete))):\s+(.+)$/i;
function fromBlock(block, roots, isDescription) {
	switch (block.type) {
		case "table": return grids([block]).flatMap(fromGrid$1);
		case "code": return leavesOf(block.value, roots).flatMap(({ path, text }) => eachPath(path).map((one) => deliverable(one, plainText$1(text))));
		case "list":
		case "blockquote": return listItems([block]).flatMap(isDescription ? fromDetail : fromItem$1);
		case "paragraph": return isDescription ? [] : fromLines(block);
		default: return [];
	}
}
function fromLines(block) {
	return planLines(block.children).map((line) => line.replace(/^[•‣▪◦]\s*|^[\p{L} ]{1,30}:\s+/u, "")).filter((line) => pathsIn(line).length > 0 && beginsWithPath(line)).flatMap((line) => fromText(line, ""));
}
function beginsWithPath(line) {
	const [, before = "", span, word = ""] = /^(?:(\p{L}+):?\s+)?(?:`([^`]+)`|([^\s,;]+))/u.exec(line) ?? [];
	return isPath(span ?? endTrimmedOf(word, /[.:]/)) && (before === "" || changeOf(before) !== void 0);
}
const UNCHANGED = /^(?:no changes?\b|unchanged\b|untouched\b|stays as it is\b|not (?:changed|touched|modified)\b)/i;
const ONLY_UNCHANGED = /^(?:no changes? (?:needed|required|necessary)(?=$|\s?[.!;,:(—–-])|(?:no changes?|unchanged|untouched|stays as it is|not (?:changed|touched|modified))[.!]?$)/i;
function fromGrid$1({ header, rows }) {
	const path = columnOf(header, /path|file|location/, /artifact|deliverable|item|output/);
	const change = columnOf(header, /^(?:changes?|action|modification|operation|type|status|kind)\b/);
	const counts = columnOf(header, /^(?:#|no\.?|id)$/);
	return rows.flatMap((row) => {
		const word = cell(row, change);
		if (staysAsItIs$1(word, row.filter((_text, column) => column !== path && column !== change))) return [];
		const isReported = word !== void 0 && isOnlyChange(word);
		const said = row.filter((_text, column) => column !== path && column !== counts && !(isReported && column === change)).filter((text) => !isPlaceholder(text)).join(" — ");
		return fromText(cell(row, path) ?? "", said, word !== void 0 && isOnTheFile(word) ? changeOf(word) : void 0);
	});
}
const staysAsItIs$1 = (change, others) => UNCHANGED.test(change ?? "") || changeOf(change ?? "") === void 0 && others.some((text) => ONLY_UNCHANGED.test(text));
const fromItem$1 = (item) => {
	if (pathsIn(item.text).length === 0 ? /^no\b.{1,80}\b(?:files?|changes?)\b/i.test(item.text) : STAYS.test(item.text)) return [];
	if (item.below.length === 0) return fromEntry(item.text);
	if (pathsIn(item.text).length === 0) return item.below.flatMap(fromItem$1);
	return [...fromEntry(item.text), ...item.below.flatMap(fromDetail)];
};
const fromDetail = (item) => {
	const [, before = "", span = ""] = /^(\w*:?\s*)`([^`]+)`/.exec(item.text) ?? [];
	return [...isPath(span) && (before === "" || changeOf(before) !== void 0) ? fromText(item.text, "") : [], ...item.below.flatMap(fromDetail)];
};
// src/plan/header.ts
const KEYS = {
	title: "title",
	"feature name": "title",
	milestone: "milestone",
	"milestone id": "milestone",
	project: "project",
	phase: "phase",
	branch: "branch",
	"working branch": "branch",
	posture: "posture",
	"refactor posture": "posture",
	"change posture": "posture",
	status: "status",
	baseline: "baseline",
	"baseline tag": "baseline",
	"baseline commit": "baseline",
	objective: "intent",
	goal: "intent",
	intent: "intent",
	purpose: "intent"
};
function headerOf(blocks, frontMatter) {
	const header = {};
	const pairs = [
		...blocks.flatMap(pairsOf),
		...frontMatter.flatMap((line) => pairOf(unquoted(plainText$1(line)))),
		...frontMatter.flatMap(ownId)
	];
	for (const [key, value] of pairs) if (header[key] === void 0 && (key === "status" ? value !== "" : !isPlaceholder(value))) header[key] = value;
	return header;
}
function ownId(line) {
	const id = /^id:\s*["']?(M-?\d{1,4})["']?\s*$/i.exec(line)?.[1];
	return id === void 0 ? [] : [["milestone", id]];
}
function pairsOf(block) {
	switch (block.type) {
		case "paragraph": return planLines(block.children).flatMap(partsOfLine).flatMap(pairOf);
		case "blockquote": return block.children.flatMap(pairsOf);
		case "list": return listItems([block]).flatMap(({ text }) => pairOf(text));
		case "table": return grids([block]).flatMap(({ header, rows }) => [header, ...rows].flatMap(pairOfRow));
		default: return [];
	}
}
function partsOfLine(line) {
	const parts = line.split(/\s+[|·]\s+/);
	return parts.every((part) => /^\p{L}[\p{L} -]{0,24}:\s/u.test(part)) ? parts : [line];
}
const pairOfRow = ([key = "", value = ""]) => pairOf(`${key.replace(/:$/, "")}: ${value}`);
function pairOf(written) {
	const line = labelInEnglish(written);
	const colon = line.indexOf(":");
	const key = keyOf(line.slice(0, Math.max(0, colon)).trim().toLowerCase());
	const value = line.slice(colon + 1).trim();
	return key === void 0 || value === "" && key !== "status" ? [] : [[key, value]];
}
const keyOf = (words) => KEYS[words] ?? KEYS[words.replace(/^(?:milestone|primary|core|single|overall|epic|sprint|phase|project|feature|story|task) (?!id$)/, "")];
const unquoted = (line) => line.replace(/^([\w-]+:\s*)(["'])(.*)\2$/, "$1$3");
function isKeyLines({ children }) {
	const lines = planLines(children);
	return lines.length > 0 && lines.every((line) => /^[\p{L}][\p{L}\p{N} /_()-]{0,40}(?::(?:\s|$)|：)/u.test(line) && isKeyOrShort(line));
}
function isKeyOrShort(line) {
	return pairOf(line).length > 0 || line.length < 100;
}
// src/plan/intent.ts
const ISSUE_LINK = /^(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|related(?: to)?|part of|see)\b:?\s+(?:[\w./:-]*#?\d+|https?:\S+)[\s.,]*$/i;
const IS_THERE = /^(?:currently|today|nowadays|at present|at the moment|right now|there (?:is|are))\b/i;
function intentOf(sections, fromHeader) {
	const intents = sections.filter(({ kind }) => kind === "intent").map(({ blocks }) => firstWords(blocks)).filter((text) => text !== null);
	const prose = sections.filter(({ kind }) => kind === "other" || kind === "header" || kind === "scope");
	const told = prose.slice(0, FIRST_TELLING).filter(({ heading }) => heading !== null && tells(headingWords(heading)));
	const isPlan = sections.some(({ depth }) => depth === 1);
	const early = new Set(sections.slice(0, FIRST_SECTIONS));
	const others = prose.filter((section) => early.has(section)).filter(({ heading, depth }) => isPlan ? depth <= 1 : heading === null || !(ASIDE$1.test(headingWords(heading)) || isBefore(heading)));
	const answers = prose.filter(({ heading, kind }) => kind === "scope" || isAnswer(heading));
	const first = ({ depth, blocks }, allows) => firstProse(blocks, {
		isOther: depth > 1,
		allows
	});
	return intents.find((text) => !IS_THERE.test(text)) ?? fromHeader ?? intents[0] ?? told.map(({ blocks }) => firstProse(blocks)).find((text) => text !== null) ?? others.map((one) => first(one, false) ?? (isPlan || one.heading !== null ? null : first(one, true))).find((text) => text !== null) ?? answers.map((one) => first(one, false)).find((text) => text !== null) ?? prose.slice(0, FIRST_TELLING).map(goalIn).find((text) => text !== null) ?? others.filter(({ heading }) => heading === null).map(({ blocks }) => firstParagraph(blocks, (block, next) => !isKeyLines(block) && isTelling(block, next) && tellsWhatIsDone(block))).find((text) => text !== null) ?? null;
}
const goalIn = ({ blocks }) => paragraphs(blocks).flatMap((lines) => lines.join(" ").split(/(?<=[.!?])\s+/)).find((sentence) => GOAL.test(sentence)) ?? null;
const GOAL = /^(?:(?:the|our) (?:goal|aim|objective|intent|purpose) (?:here |of this \p{L}{1,20} )?is |(?:purpose|mission): |this (?:plan|spec|proposal|milestone|phase|sprint|task|story|change|pr|slice|adr|issue|design|document) (?:adds?|implements?|introduces?|proposes?|describes?|defines?|covers?|replaces?|removes?|moves?|makes?|delivers?|brings?|migrates?|extends?|fixes|specifies|specify|establishes|tracks?|will)\b)/iu;
const FIRST_SECTIONS = 5;
const FIRST_TELLING = 10;
const TELLS = /^(?:(?:user )?story(?: statement)?|(?:\p{L}{1,20} )?overview|executive summary|at a glance|introduction|outcome|description|tl;?dr|(?:the )?vision|what|what (?:(?:does )?this|the) (?:pr|pull request|change|patch)(?: (?:do|does|is about|changes))?|what this is)\??$/iu;
const tells = (words) => TELLS.test(words) || isOverview(words);
const BEFORE = /^(?:the )?(?:problems?|problem statement|context|background|motivation|rationale|issue|why(?: now| this)?|root cause|symptoms?|current (?:state|behaviou?r))\b/i;
const isBefore = (heading) => BEFORE.test(headingWords(heading));
const ANSWER = /^(?:the )?(?:(?:proposed |chosen )?(?:solution|decision|proposal|fix|change|answer|resolution)|decision outcome|what changes)$/i;
const isAnswer = (heading) => ANSWER.test(headingWords(heading ?? ""));
const ASIDE$1 = /\b(?:today|currently|current (?:state|situation|behaviou?r|implementation)|already (?:exists?|there|done))\b|^(?:important|warning|caution|attention|note|acceptable|allowed|permitted)\b|^(?:status|version|authors?|owners?|dates?|change ?log|(?:table of )?contents|prerequisites|dependencies|branch|estimate|effort|priority|type|title|area|hard rules|constraints|approach|labels?|tags?)$/i;
function firstWords(blocks) {
	return firstParagraph(blocks, () => true) ?? (joined(textsOf(listItems(blocks))) || null);
}
const firstProse = (blocks, { isOther = false, allows = true } = {}) => firstParagraph(blocks, (block, next) => !isKeyLines(block) && !beginsWithLabel(block) && isTelling(block, next) && !(isOther && leadsElsewhere(planLines(block.children).join(" "))) && (allows || tellsWhatIsDone(block)));
const leadsElsewhere = (text) => /^[^.!?]{1,90}:$/.test(text);
function isTelling({ children }, next) {
	const text = planLines(children).join(" ");
	if (children.length === 1 && MARKED.includes(children[0]?.type ?? "") && text.length < LONGEST_MOTTO) return false;
	const leadsToTasks = OF_TASKS.test(text) && (next?.type === "list" || next?.type === "table");
	return !NAME.test(text) && !ASIDE_OF_TEXT.test(text) && !leadsToTasks;
}
function tellsWhatIsDone({ children }) {
	const text = planLines(children).join(" ");
	return !OF_TASKS.test(text) && !WARNS.test(text);
}
const LONGEST_MOTTO = 60;
const MARKED = ["emphasis", "strong"];
const NAME = /^\p{Lu}[\p{L}'.-]{1,30}(?: \p{Lu}[\p{L}'.-]{0,30}){1,3}$/u;
const OF_TASKS = /^(?:all|each|every|these) (?:\w{1,20} ){0,2}(?:tasks?|phases?|steps?|items?|stories|decisions|questions)\b/i;
const WARNS = /^(?:do not|don't|never|no(?! (?:longer|more)))\b/i;
const ASIDE_OF_TEXT = /^(?:\w{1,20} ){0,3}below\b|^\(.{0,120}\)$|^no(?:[.,;!]|$)/i;
function beginsWithLabel({ children }) {
	const [first = ""] = planLines(children);
	return /^[\p{L}\p{N} /-]{1,40}(?::\s+|：\s*)\S/u.test(first) && !TOLD.test(first);
}
const TOLD = /^(?:purpose|mission|summary|overview|description|problem|what|why|one-liner|tl;?dr|core value)\b/i;
function postureOf(sections) {
	return sections.filter(({ kind, named }) => kind === "posture" && named).map(({ blocks }) => firstWords(blocks)).find((text) => text !== null) ?? null;
}
function firstParagraph(blocks, fits) {
	for (const [index, block] of blocks.entries()) {
		if (block.type !== "paragraph" || !fits(block, blocks[index + 1])) continue;
		const lines = planLines(block.children).filter((line) => !ISSUE_LINK.test(line));
		const text = joined([withoutLabel$1(lines, blocks[index + 1])]);
		if (!isPlaceholder(text) && !/^no (?:new|changes?|other)\b/i.test(text) && !text.startsWith(":::")) return text;
	}
	return null;
}
const LONGEST_LABEL = 60;
function withoutLabel$1(lines, next) {
	const [first = ""] = lines;
	const isLabel = /:$/.test(first) && first.length <= LONGEST_LABEL;
	if (!/:$/.test(lines.at(-1) ?? "")) return (isLabel ? lines.slice(1) : lines).join(" ");
	const items = next?.type === "list" ? textsOf(listItems([next])) : next?.type === "blockquote" ? paragraphs(next.children).map((quoted) => quoted.join(" ")) : [];
	if (items.length === 0) {
		if (lines.length === 1) return first.length > LONGEST_LABEL ? first : "";
		return (first.length > LONGEST_LABEL || !/:$/.test(first) ? lines : lines.slice(1)).join(" ");
	}
	return `${lines.join(" ")} ${items.join("; ")}`;
}
// src/plan/invariants.ts
function invariantsOf(sections) {
	const own = sections.filter(({ kind }) => kind === "invariants");
	const found = [];
	let current = null;
	for (const section of own) {
		current = headed(section) ?? (isVerification(section) ? current : null);
		if (current === null) {
			found.push(...grids(section.blocks).flatMap(fromGrid), ...listItems(section.blocks).flatMap(fromItem));
			continue;
		}
		if (!found.includes(current)) found.push(current);
		addVerification(current, section);
	}
	return found;
}
function headed(section) {
	const { heading, named, depth } = section;
	if (heading === null || depth > 6 || isVerification(section)) return null;
	const words = headingWords(heading);
	const [before = "", id] = BEFORE_NAME.exec(words) ?? [];
	const name = words.slice(before.length);
	if (named && (before === "" || name === "")) return null;
	const lists = id === void 0 && (hasTable(section) || before === "" && !isNumbered(heading) && beginsWithList(section));
	return isPlaceholder(name) || lists ? null : { name };
}
const BEFORE_NAME = /^(?:invariant|inv)(?![a-z])\s{0,3}[-#]?\s{0,3}([A-Z]{0,3}\d[\w.]{0,5}|[A-Z](?![a-z]))?\s{0,3}[—–:.-]{1,9}\s{0,3}/i;
const hasTable = ({ blocks }) => grids(blocks).some(({ header }) => columnOf(header, /invariant/) >= 0);
const beginsWithList = ({ blocks }) => listItems(blocks.slice(0, 1)).some(({ text }) => !FACT.test(text));
const FACT = /^[\p{L}\p{N} /-]{1,40}:/u;
const VERIFICATION = /^(?:verification|verified by|verify|checked by|evidence)\s*(?::\s*|$)/i;
const isVerification = ({ heading }) => heading !== null && VERIFICATION.test(headingWords(heading));
function addVerification(invariant, section) {
	let verifies = isVerification(section);
	const texts = [];
	for (const block of section.blocks) {
		const behind = paragraphs([block]).flat().filter((line) => VERIFICATION.test(line));
		verifies = verifies || behind.length > 0;
		texts.push(...behind.map(withoutLabel));
		if (verifies) texts.push(...textsOf(listItems([block])));
	}
	const all = joined([invariant.verification ?? "", ...texts]);
	if (all !== "") invariant.verification = all;
}
const withoutLabel = (text) => text.replace(VERIFICATION, "");
function fromGrid({ header, rows }) {
	const surface = columnOf(header, /surface|area|component|layer/);
	const byName = columnOf(header, /invariant/, /guarantee|property|behaviou?r|rule|contract|name/);
	const name = byName >= 0 ? byName : surface >= 0 ? surface : columnOf(header, /^(?!#|no\.?$|id$)/);
	const verification = columnOf(header.map((head, column) => column === name || column === surface ? "" : head), /verif|verified/, /check|evidence|proof|proven|test|how|gate/, /descri|detail|requirement|expect|statement|constraint|meaning|rule/);
	return rows.flatMap((row) => {
		const named = cell(row, name);
		if (named === void 0) return [];
		return [invariant(named, surface === name ? void 0 : cell(row, surface), cell(row, verification))];
	});
}
function fromItem(item) {
	const split = nameAndText(item);
	const verification = joined([split?.text ?? "", ...textsOf(item.below)].map(withoutLabel));
	const name = (split?.name ?? item.text).replace(/:$/, "");
	return isPlaceholder(name) ? [] : [invariant(name, void 0, verification)];
}
function invariant(name, surface, verification) {
	return {
		name,
		...surface && { surface },
		...verification && { verification }
	};
}
// src/plan/named.ts
const STAYING = [
	"out of scope",
	"invariants",
	"reading"
];
const DENIES = /\b(?:no|not|never|without|unchanged|untouched|must remain|stays?|unrelated|pre-existing|(?:leaves?|left) (?:it|them|this|alone|as)|(?:doesn|don|isn|aren|won)['’]t)\b/i;
function pathsNamed(sections, roots) {
	const named = sections.filter(({ kind }) => !STAYING.includes(kind)).flatMap(({ heading, blocks }) => [
		...spansIn(heading ?? ""),
		...firstOf(heading),
		...blocks.flatMap((block) => namedIn(block, roots))
	]);
	return [...new Set(named.map(normalPath).flatMap(eachPath))];
}
function namedIn(block, roots) {
	switch (block.type) {
		case "table": return grids([block]).flatMap(({ rows }) => rows.flat().flatMap(spansIn));
		case "code": return leavesOf(block.value, roots).map(({ path }) => path);
		case "list":
		case "blockquote": return [
			...textsOf(listItems([block])).flatMap(spansIn),
			...namesOf(listItems([block])),
			...textsOf(listItems([block])).flatMap(firstIn),
			...everyItem(listItems([block])).flatMap(namedInTask)
		];
		case "paragraph": return unwrapped$1(planLines(block.children)).flatMap(spansIn);
		default: return [];
	}
}
const spansIn = (text) => text.split(/(?<=[.;!?])\s+/).flatMap(clausesNaming).flatMap((clause) => Array.from(clause.matchAll(/`([^`]+)`/g), (span) => span[1] ?? "")).filter((words) => isPath(words) && isFileOrFolder(words));
function clausesNaming(sentence) {
	if (!DENIES.test(sentence)) return [sentence];
	return sentence.split(KEEPS.test(sentence) ? BUT : PARTED).flatMap((part) => {
		const clauses = part.split(/,\s(?=(?:so|which|while|because)\b)/);
		const end = clauses.findIndex((clause) => DENIES.test(clause));
		return end === -1 ? clauses : clauses.slice(0, end);
	});
}
const BUT = /,\s(?=but\b)/;
const PARTED = /\s[—–]\s|,\s(?=but\b)/;
function firstIn(text) {
	const [, name = "", said = ""] = /^`([^`\s]+)`\s*(?:[—–-]{1,2}\s|:\s)\s*(.+)$/.exec(text) ?? [];
	const denies = /^(?:no|not|never|without)\b/i.test(said) || KEEPS.test(said);
	return name !== "" && !denies && isPath(name) && isFileOrFolder(name) ? [name] : [];
}
const KEEPS = /\b(?:unchanged|untouched|stays?|remains?|kept|keep|leaves?|left|existing|already|read-only|unrelated|pre-existing|(?:not|never|don['’]t) (?:be )?(?:chang|touch|modif|edit|need)\w*)\b/i;
function firstOf(heading) {
	const words = headingWords(heading ?? "");
	const [first = ""] = words.split(" ");
	return [first, /\(([^()\s]+)\)$/.exec(words)?.[1] ?? ""].filter((name) => isPath(name) && isFileOrFolder(name));
}
const namesOf = (items) => items.flatMap((item) => {
	const entry = nameAndText(item);
	return entry === null || staysAsItIs(entry.text) ? [] : [entry.name];
}).filter((name) => isPath(name) && isFileOrFolder(name));
function namedInTask({ text, checked }) {
	if (checked === null) return [];
	return text.split(/(?<=[.;!?])\s+/).filter((sentence) => !DENIES.test(sentence)).flatMap((sentence) => sentence.replace(/`[^`]*`/g, " ").split(/[\s(),;]+/)).map((word) => endTrimmedOf(word, /[.:]/)).filter(isFileOfWords);
}
const everyItem = (items, around = null) => items.flatMap((item) => {
	const checked = item.checked ?? around;
	return [{
		...item,
		checked
	}, ...everyItem(item.below, checked)];
});
function staysAsItIs(text) {
	const [first = ""] = text.split(/(?<=[.!?])\s+/);
	return DENIES.test(first.replace(/`[^`]*`/g, "").replace(/(?<=\s)\([^()]*\)/g, " "));
}
// src/plan/outline.ts
const BOLD_LINE = 7;
function outline(blocks) {
	const sections = [{
		heading: null,
		depth: 0,
		kind: "other",
		named: false,
		blocks: []
	}];
	const open = [];
	const asides = new Map();
	const add = (block) => {
		const section = sections.at(-1);
		const [rest, labelled] = block.type === "list" ? parted(block, section.kind, false, 0) : [block, []];
		if (rest !== null) section.blocks.push(rest);
		if (labelled.length > 0) asides.set(section, [...asides.get(section) ?? [], ...labelled]);
	};
	const leave = () => {
		open.pop();
		const kind = open.at(-1)?.kind ?? "other";
		sections.push({
			heading: null,
			depth: BOLD_LINE,
			kind,
			named: false,
			blocks: []
		});
	};
	for (const block of blocks) {
		const found = headingOf(block, open.at(-1));
		if (found === null) {
			if (open.at(-1)?.depth === BOLD_LINE && isLabelled(block)) leave();
			const [own, tasks] = untilTasks(block, open.at(-1));
			add(own);
			if (tasks !== null) {
				leave();
				add(tasks);
			}
			continue;
		}
		while ((open.at(-1)?.depth ?? 0) >= found.depth) open.pop();
		const section = newSection(found.text, found.depth, open.at(-1)?.kind ?? "other");
		open.push(section);
		sections.push(section);
	}
	return sections.flatMap((section) => [section, ...asides.get(section) ?? []]);
}
function untilTasks(block, around) {
	if (block.type !== "list" || around?.depth !== BOLD_LINE || around.kind !== "deliverables") return [block, null];
	const at = block.children.findIndex(({ checked }) => typeof checked === "boolean");
	if (at < 1) return [block, null];
	return [{
		...block,
		children: block.children.slice(0, at)
	}, {
		...block,
		children: block.children.slice(at)
	}];
}
const LABELLED = [
	"acceptance",
	"in scope",
	"out of scope",
	"verification",
	"deliverables"
];
const WHOLE = [
	"acceptance",
	"out of scope",
	"verification",
	"invariants",
	"reading"
];
const DEEPEST_LABEL = 6;
function parted(list, around, isOpen, depth) {
	if (depth > DEEPEST_LABEL || WHOLE.includes(around)) return [list, []];
	const labelled = [];
	const items = list.children.flatMap((item) => {
		const isOpenItem = isOpen || item.checked === false;
		const rest = item.children.flatMap((child, index) => {
			const next = item.children[index + 1];
			if (child.type === "paragraph" && next?.type === "list") {
				const [rest, label] = lastLine(child);
				return labelledKind(label, around) === null ? [child] : rest === null ? [] : [rest];
			}
			if (child.type !== "list") return [child];
			const before = item.children[index - 1];
			const label = before?.type === "paragraph" ? lastLine(before)[1] : null;
			const kind = label === null ? null : labelledKind(label, around);
			if (kind !== null && label !== null) {
				const own = isOpenItem ? {
					...child,
					children: child.children.map(notDone)
				} : child;
				const heading = planText(label.children);
				labelled.push({
					heading,
					depth: BOLD_LINE,
					kind,
					named: true,
					blocks: [own]
				});
				return [];
			}
			const [inner, sections] = parted(child, around, isOpenItem, depth + 1);
			labelled.push(...sections);
			return inner === null ? [] : [inner];
		});
		return rest.length === 0 ? [] : [{
			...item,
			children: rest
		}];
	});
	return labelled.length === 0 ? [list, []] : [items.length === 0 ? null : {
		...list,
		children: items
	}, labelled];
}
function lastLine(paragraph) {
	const { children } = paragraph;
	const at = children.findLastIndex((child) => child.type === "break" || child.type === "text" && child.value.includes("\n"));
	const parting = children[at];
	if (parting === void 0) return [null, paragraph];
	if (parting.type !== "text") return [{
		...paragraph,
		children: children.slice(0, at)
	}, {
		...paragraph,
		children: children.slice(at + 1)
	}];
	const end = parting.value.trimEnd().lastIndexOf("\n") + 1 || parting.value.lastIndexOf("\n") + 1;
	const last = {
		...parting,
		value: parting.value.slice(end)
	};
	return [{
		...paragraph,
		children: [...children.slice(0, at), {
			...parting,
			value: parting.value.slice(0, end)
		}]
	}, {
		...paragraph,
		children: [last, ...children.slice(at + 1)]
	}];
}
const notDone = (item) => ({
	...item,
	checked: false
});
function labelledKind(paragraph, around) {
	const text = planText(paragraph.children);
	if (text.length >= 60 || !/[:：]$/.test(text) && !isBold(paragraph)) return null;
	const kind = kindOf(text, "scope");
	return kind !== null && kind !== around && LABELLED.includes(kind) ? kind : null;
}
function newSection(heading, depth, around) {
	const own = depth === 1 && /^goal:\s/i.test(heading) || depth === BOLD_LINE && ASIDE.test(heading) ? "other" : kindOf(heading, around, depth === 1);
	return {
		heading,
		depth,
		kind: own ?? around,
		named: own !== null,
		blocks: []
	};
}
function headingOf(block, around) {
	if (block.type === "heading") return {
		text: planText(block.children),
		depth: block.depth
	};
	if (block.type !== "paragraph") return null;
	const text = planText(block.children);
	const isLabel = isBold(block);
	if (!isLabel && (!/[:：]$/.test(text) || text.length >= 60)) return null;
	const inLabel = around?.depth === BOLD_LINE;
	if (isLabel && around !== void 0 && around.kind !== "other" && ASIDE.test(text)) return {
		text,
		depth: BOLD_LINE
	};
	const kind = kindOf(text, inLabel ? "other" : around?.kind ?? "other");
	return kind !== null && kind !== "other" || inLabel && isLabel && ends(around) ? {
		text,
		depth: BOLD_LINE
	} : null;
}
function ends({ blocks: [first] }) {
	return first !== void 0 && !(first.type === "paragraph" && isBold(first));
}
function isLabelled(block) {
	if (block.type !== "paragraph" || block.children[0]?.type !== "strong") return false;
	return /^[^:：.]{1,40}(?::\s|：)/.test(planText(block.children));
}
const ASIDE = /^(?:resolved |open |key |pending )?(?:decisions|questions|items|notes?)\b/i;
function isBold({ children }) {
	const [first, second] = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
	if (first?.type !== "strong") return false;
	return second === void 0 || second.type === "text" && second.value.trim() === ":";
}
// src/plan/scope.ts
function scopeOf(sections) {
	return {
		inScope: [...sections.filter(({ kind }) => kind === "in scope" || kind === "scope").flatMap(statements), ...labelled(sections, /^in[- ]scope\s*:\s*/i)],
		outOfScope: [...sections.filter(({ kind }) => kind === "out of scope").flatMap(statementsOrWords), ...labelled(sections, OUT_OF_SCOPE)]
	};
}
const OUT_OF_SCOPE = /^(?:out[- ]of[- ]scope|non[- ]goals?)\s*:\s*/i;
const statements = ({ blocks }) => blocks.flatMap(statementsOf);
function statementsOrWords(section) {
	const listed = statements(section);
	if (listed.length > 0 || section.depth === 1) return listed;
	const led = section.blocks.filter(beginsBold).map(({ children }) => planLines(children).join(" "));
	if (led.length > 1) return led;
	return paragraphs(section.blocks).map((lines) => lines.join(" ")).filter((text) => !isPlaceholder(text) && !/:$|^see\b/i.test(text) && !OUT_OF_SCOPE.test(text)).slice(0, 1);
}
const beginsBold = (block) => block.type === "paragraph" && block.children[0]?.type === "strong";
function statementsOf(block) {
	if (block.type === "code") return leavesOf(block.value, []).map(({ path }) => `\`${path}\``);
	if (block.type === "table") return grids([block]).flatMap(({ rows }) => rows.map((row) => row.filter((text) => !isPlaceholder(text)).join(" — ")));
	return textsOf(listItems([block]));
}
const labelled = (sections, label) => labelledTexts(sections.flatMap(({ blocks }) => blocks), label);
// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
const wwwPrefix = {
	tokenize: tokenizeWwwPrefix,
	partial: true
};
const domain = {
	tokenize: tokenizeDomain,
	partial: true
};
const path = {
	tokenize: tokenizePath,
	partial: true
};
const trail = {
	tokenize: tokenizeTrail,
	partial: true
};
const emailDomainDotTrail = {
	tokenize: tokenizeEmailDomainDotTrail,
	partial: true
};
const wwwAutolink = {
	name: "wwwAutolink",
	tokenize: tokenizeWwwAutolink,
	previous: previousWww
};
const protocolAutolink = {
	name: "protocolAutolink",
	tokenize: tokenizeProtocolAutolink,
	previous: previousProtocol
};
const emailAutolink = {
	name: "emailAutolink",
	tokenize: tokenizeEmailAutolink,
	previous: previousEmail
};
const text = {};
function gfmAutolinkLiteral() {
	return { text };
}
let code = 48;
while (code < 123) {
	text[code] = emailAutolink;
	code++;
	if (code === 58) code = 65;
	else if (code === 91) code = 97;
}
text[43] = emailAutolink;
text[45] = emailAutolink;
text[46] = emailAutolink;
text[95] = emailAutolink;
text[72] = [emailAutolink, protocolAutolink];
text[104] = [emailAutolink, protocolAutolink];
text[87] = [emailAutolink, wwwAutolink];
text[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok, nok) {
	const self = this;
	let dot;
	let data;
	return start;
	function start(code) {
		if (!gfmAtext(code) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
		effects.enter("literalAutolink");
		effects.enter("literalAutolinkEmail");
		return atext(code);
	}
	function atext(code) {
		if (gfmAtext(code)) {
			effects.consume(code);
			return atext;
		}
		if (code === 64) {
			effects.consume(code);
			return emailDomain;
		}
		return nok(code);
	}
	function emailDomain(code) {
		if (code === 46) return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code);
		if (code === 45 || code === 95 || asciiAlphanumeric(code)) {
			data = true;
			effects.consume(code);
			return emailDomain;
		}
		return emailDomainAfter(code);
	}
	function emailDomainDot(code) {
		effects.consume(code);
		dot = true;
		return emailDomain;
	}
	function emailDomainAfter(code) {
		if (data && dot && asciiAlpha(self.previous)) {
			effects.exit("literalAutolinkEmail");
			effects.exit("literalAutolink");
			return ok(code);
		}
		return nok(code);
	}
}
function tokenizeWwwAutolink(effects, ok, nok) {
	const self = this;
	return wwwStart;
	function wwwStart(code) {
		if (code !== 87 && code !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
		effects.enter("literalAutolink");
		effects.enter("literalAutolinkWww");
		return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code);
	}
	function wwwAfter(code) {
		effects.exit("literalAutolinkWww");
		effects.exit("literalAutolink");
		return ok(code);
	}
}
function tokenizeProtocolAutolink(effects, ok, nok) {
	const self = this;
	let buffer = "";
	let seen = false;
	return protocolStart;
	function protocolStart(code) {
		if ((code === 72 || code === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
			effects.enter("literalAutolink");
			effects.enter("literalAutolinkHttp");
			buffer += String.fromCodePoint(code);
			effects.consume(code);
			return protocolPrefixInside;
		}
		return nok(code);
	}
	function protocolPrefixInside(code) {
		if (asciiAlpha(code) && buffer.length < 5) {
			buffer += String.fromCodePoint(code);
			effects.consume(code);
			return protocolPrefixInside;
		}
		if (code === 58) {
			const protocol = buffer.toLowerCase();
			if (protocol === "http" || protocol === "https") {
				effects.consume(code);
				return protocolSlashesInside;
			}
		}
		return nok(code);
	}
	function protocolSlashesInside(code) {
		if (code === 47) {
			effects.consume(code);
			if (seen) return afterProtocol;
			seen = true;
			return protocolSlashesInside;
		}
		return nok(code);
	}
	function afterProtocol(code) {
		return code === null || asciiControl(code) || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || unicodePunctuation(code) ? nok(code) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code);
	}
	function protocolAfter(code) {
		effects.exit("literalAutolinkHttp");
		effects.exit("literalAutolink");
		return ok(code);
	}
}
function tokenizeWwwPrefix(effects, ok, nok) {
	let size = 0;
	return wwwPrefixInside;
	function wwwPrefixInside(code) {
		if ((code === 87 || code === 119) && size < 3) {
			size++;
			effects.consume(code);
			return wwwPrefixInside;
		}
		if (code === 46 && size === 3) {
			effects.consume(code);
			return wwwPrefixAfter;
		}
		return nok(code);
	}
	function wwwPrefixAfter(code) {
		return code === null ? nok(code) : ok(code);
	}
}
function tokenizeDomain(effects, ok, nok) {
	let underscoreInLastSegment;
	let underscoreInLastLastSegment;
	let seen;
	return domainInside;
	function domainInside(code) {
		if (code === 46 || code === 95) return effects.check(trail, domainAfter, domainAtPunctuation)(code);
		if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || code !== 45 && unicodePunctuation(code)) return domainAfter(code);
		seen = true;
		effects.consume(code);
		return domainInside;
	}
	function domainAtPunctuation(code) {
		if (code === 95) underscoreInLastSegment = true;
		else {
			underscoreInLastLastSegment = underscoreInLastSegment;
			underscoreInLastSegment = void 0;
		}
		effects.consume(code);
		return domainInside;
	}
	function domainAfter(code) {
		if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) return nok(code);
		return ok(code);
	}
}
function tokenizePath(effects, ok) {
	let sizeOpen = 0;
	let sizeClose = 0;
	return pathInside;
	function pathInside(code) {
		if (code === 40) {
			sizeOpen++;
			effects.consume(code);
			return pathInside;
		}
		if (code === 41 && sizeClose < sizeOpen) return pathAtPunctuation(code);
		if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 63 || code === 93 || code === 95 || code === 126) return effects.check(trail, ok, pathAtPunctuation)(code);
		if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		effects.consume(code);
		return pathInside;
	}
	function pathAtPunctuation(code) {
		if (code === 41) sizeClose++;
		effects.consume(code);
		return pathInside;
	}
}
function tokenizeTrail(effects, ok, nok) {
	return trail;
	function trail(code) {
		if (code === 33 || code === 34 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 63 || code === 95 || code === 126) {
			effects.consume(code);
			return trail;
		}
		if (code === 38) {
			effects.consume(code);
			return trailCharacterReferenceStart;
		}
		if (code === 93) {
			effects.consume(code);
			return trailBracketAfter;
		}
		if (code === 60 || code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		return nok(code);
	}
	function trailBracketAfter(code) {
		if (code === null || code === 40 || code === 91 || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		return trail(code);
	}
	function trailCharacterReferenceStart(code) {
		return asciiAlpha(code) ? trailCharacterReferenceInside(code) : nok(code);
	}
	function trailCharacterReferenceInside(code) {
		if (code === 59) {
			effects.consume(code);
			return trail;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return trailCharacterReferenceInside;
		}
		return nok(code);
	}
}
function tokenizeEmailDomainDotTrail(effects, ok, nok) {
	return start;
	function start(code) {
		effects.consume(code);
		return after;
	}
	function after(code) {
		return asciiAlphanumeric(code) ? nok(code) : ok(code);
	}
}
function previousWww(code) {
	return code === null || code === 40 || code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || markdownLineEndingOrSpace(code);
}
function previousProtocol(code) {
	return !asciiAlpha(code);
}
function previousEmail(code) {
	return !(code === 47 || gfmAtext(code));
}
function gfmAtext(code) {
	return code === 43 || code === 45 || code === 46 || code === 95 || asciiAlphanumeric(code);
}
function previousUnbalanced(events) {
	let index = events.length;
	let result = false;
	while (index--) {
		const token = events[index][1];
		if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
			result = true;
			break;
		}
		if (token._gfmAutolinkLiteralWalkedInto) {
			result = false;
			break;
		}
	}
	if (events.length > 0 && !result) events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
	return result;
}
// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
const indent = {
	tokenize: tokenizeIndent,
	partial: true
};
function gfmFootnote() {
	return {
		document: { [91]: {
			name: "gfmFootnoteDefinition",
			tokenize: tokenizeDefinitionStart,
			continuation: { tokenize: tokenizeDefinitionContinuation },
			exit: gfmFootnoteDefinitionEnd
		} },
		text: {
			[91]: {
				name: "gfmFootnoteCall",
				tokenize: tokenizeGfmFootnoteCall
			},
			[93]: {
				name: "gfmPotentialFootnoteCall",
				add: "after",
				tokenize: tokenizePotentialGfmFootnoteCall,
				resolveTo: resolveToPotentialGfmFootnoteCall
			}
		}
	};
}
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	let index = self.events.length;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let labelStart;
	while (index--) {
		const token = self.events[index][1];
		if (token.type === "labelImage") {
			labelStart = token;
			break;
		}
		if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") break;
	}
	return start;
	function start(code) {
		if (!labelStart || !labelStart._balanced) return nok(code);
		const id = normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		}));
		if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) return nok(code);
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return ok(code);
	}
}
function resolveToPotentialGfmFootnoteCall(events, context) {
	let index = events.length;
	while (index--) if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
		events[index][1];
		break;
	}
	events[index + 1][1].type = "data";
	events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
	const call = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, events[index + 3][1].start),
		end: Object.assign({}, events[events.length - 1][1].end)
	};
	const marker = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, events[index + 3][1].end),
		end: Object.assign({}, events[index + 3][1].end)
	};
	marker.end.column++;
	marker.end.offset++;
	marker.end._bufferIndex++;
	const string = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, marker.end),
		end: Object.assign({}, events[events.length - 1][1].start)
	};
	const chunk = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, string.start),
		end: Object.assign({}, string.end)
	};
	const replacement = [
		events[index + 1],
		events[index + 2],
		[
			"enter",
			call,
			context
		],
		events[index + 3],
		events[index + 4],
		[
			"enter",
			marker,
			context
		],
		[
			"exit",
			marker,
			context
		],
		[
			"enter",
			string,
			context
		],
		[
			"enter",
			chunk,
			context
		],
		[
			"exit",
			chunk,
			context
		],
		[
			"exit",
			string,
			context
		],
		events[events.length - 2],
		events[events.length - 1],
		[
			"exit",
			call,
			context
		]
	];
	events.splice(index, events.length - index + 1, ...replacement);
	return events;
}
function tokenizeGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let size = 0;
	let data;
	return start;
	function start(code) {
		effects.enter("gfmFootnoteCall");
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return callStart;
	}
	function callStart(code) {
		if (code !== 94) return nok(code);
		effects.enter("gfmFootnoteCallMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallMarker");
		effects.enter("gfmFootnoteCallString");
		effects.enter("chunkString").contentType = "string";
		return callData;
	}
	function callData(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteCallString");
			if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) return nok(code);
			effects.enter("gfmFootnoteCallLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteCallLabelMarker");
			effects.exit("gfmFootnoteCall");
			return ok;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? callEscape : callData;
	}
	function callEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return callData;
		}
		return callData(code);
	}
}
function tokenizeDefinitionStart(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let identifier;
	let size = 0;
	let data;
	return start;
	function start(code) {
		effects.enter("gfmFootnoteDefinition")._container = true;
		effects.enter("gfmFootnoteDefinitionLabel");
		effects.enter("gfmFootnoteDefinitionLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteDefinitionLabelMarker");
		return labelAtMarker;
	}
	function labelAtMarker(code) {
		if (code === 94) {
			effects.enter("gfmFootnoteDefinitionMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionMarker");
			effects.enter("gfmFootnoteDefinitionLabelString");
			effects.enter("chunkString").contentType = "string";
			return labelInside;
		}
		return nok(code);
	}
	function labelInside(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteDefinitionLabelString");
			identifier = normalizeIdentifier(self.sliceSerialize(token));
			effects.enter("gfmFootnoteDefinitionLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionLabelMarker");
			effects.exit("gfmFootnoteDefinitionLabel");
			return labelAfter;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
	function labelAfter(code) {
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			if (!defined.includes(identifier)) defined.push(identifier);
			return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
		}
		return nok(code);
	}
	function whitespaceAfter(code) {
		return ok(code);
	}
}
function tokenizeDefinitionContinuation(effects, ok, nok) {
	return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
	effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
	}
}
// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
	let single = (options || {}).singleTilde;
	const tokenizer = {
		name: "strikethrough",
		tokenize: tokenizeStrikethrough,
		resolveAll: resolveAllStrikethrough
	};
	if (single === null || single === void 0) single = true;
	return {
		text: { [126]: tokenizer },
		insideSpan: { null: [tokenizer] },
		attentionMarkers: { null: [126] }
	};
	function resolveAllStrikethrough(events, context) {
		let index = -1;
		while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
			let open = index;
			while (open--) if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
				events[index][1].type = "strikethroughSequence";
				events[open][1].type = "strikethroughSequence";
				const strikethrough = {
					type: "strikethrough",
					start: Object.assign({}, events[open][1].start),
					end: Object.assign({}, events[index][1].end)
				};
				const text = {
					type: "strikethroughText",
					start: Object.assign({}, events[open][1].end),
					end: Object.assign({}, events[index][1].start)
				};
				const nextEvents = [
					[
						"enter",
						strikethrough,
						context
					],
					[
						"enter",
						events[open][1],
						context
					],
					[
						"exit",
						events[open][1],
						context
					],
					[
						"enter",
						text,
						context
					]
				];
				const insideSpan = context.parser.constructs.insideSpan.null;
				if (insideSpan) splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan, events.slice(open + 1, index), context));
				splice(nextEvents, nextEvents.length, 0, [
					[
						"exit",
						text,
						context
					],
					[
						"enter",
						events[index][1],
						context
					],
					[
						"exit",
						events[index][1],
						context
					],
					[
						"exit",
						strikethrough,
						context
					]
				]);
				splice(events, open - 1, index - open + 3, nextEvents);
				index = open + nextEvents.length - 2;
				break;
			}
		}
		index = -1;
		while (++index < events.length) if (events[index][1].type === "strikethroughSequenceTemporary") events[index][1].type = "data";
		return events;
	}
	function tokenizeStrikethrough(effects, ok, nok) {
		const previous = this.previous;
		const events = this.events;
		let size = 0;
		return start;
		function start(code) {
			if (previous === 126 && events[events.length - 1][1].type !== "characterEscape") return nok(code);
			effects.enter("strikethroughSequenceTemporary");
			return more(code);
		}
		function more(code) {
			const before = classifyCharacter(previous);
			if (code === 126) {
				if (size > 1) return nok(code);
				effects.consume(code);
				size++;
				return more;
			}
			if (size < 2 && !single) return nok(code);
			const token = effects.exit("strikethroughSequenceTemporary");
			const after = classifyCharacter(code);
			token._open = !after || after === 2 && Boolean(before);
			token._close = !before || before === 2 && Boolean(after);
			return ok(code);
		}
	}
}
// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap = class {
	constructor() {
		this.map = [];
		this.index = new Map();
	}
	add(index, remove, add) {
		addImplementation(this, index, remove, add);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation(editMap, at, remove, add) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	const align = [];
	while (index < events.length) {
		const event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") {
				if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			} else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					const alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
		index += 1;
	}
	return align;
}
// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
function tokenizeTable(effects, ok, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	let seen;
	return start;
	function start(code) {
		let index = self.events.length - 1;
		while (index > -1) {
			const { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		const tail = index > -1 ? self.events[index][1].type : null;
		const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code);
		return next(code);
	}
	function headRowBefore(code) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code);
	}
	function headRowStart(code) {
		if (code === 124) return headRowBreak(code);
		seen = true;
		sizeB += 1;
		return headRowBreak(code);
	}
	function headRowBreak(code) {
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			if (sizeB > 1) {
				sizeB = 0;
				self.interrupt = true;
				effects.exit("tableRow");
				effects.enter("lineEnding");
				effects.consume(code);
				effects.exit("lineEnding");
				return headDelimiterStart;
			}
			return nok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, headRowBreak, "whitespace")(code);
		sizeB += 1;
		if (seen) {
			seen = false;
			size += 1;
		}
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			seen = true;
			return headRowBreak;
		}
		effects.enter("data");
		return headRowData(code);
	}
	function headRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return headRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? headRowEscape : headRowData;
	}
	function headRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return headRowData;
		}
		return headRowData(code);
	}
	function headDelimiterStart(code) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return headDelimiterBefore(code);
	}
	function headDelimiterBefore(code) {
		if (code === 45 || code === 58) return headDelimiterValueBefore(code);
		if (code === 124) {
			seen = true;
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return headDelimiterCellBefore;
		}
		return headDelimiterNok(code);
	}
	function headDelimiterCellBefore(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
		return headDelimiterValueBefore(code);
	}
	function headDelimiterValueBefore(code) {
		if (code === 58) {
			sizeB += 1;
			seen = true;
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterLeftAlignmentAfter;
		}
		if (code === 45) {
			sizeB += 1;
			return headDelimiterLeftAlignmentAfter(code);
		}
		if (code === null || markdownLineEnding(code)) return headDelimiterCellAfter(code);
		return headDelimiterNok(code);
	}
	function headDelimiterLeftAlignmentAfter(code) {
		if (code === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterFiller(code) {
		if (code === 45) {
			effects.consume(code);
			return headDelimiterFiller;
		}
		if (code === 58) {
			seen = true;
			effects.exit("tableDelimiterFiller");
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterRightAlignmentAfter;
		}
		effects.exit("tableDelimiterFiller");
		return headDelimiterRightAlignmentAfter(code);
	}
	function headDelimiterRightAlignmentAfter(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
		return headDelimiterCellAfter(code);
	}
	function headDelimiterCellAfter(code) {
		if (code === 124) return headDelimiterBefore(code);
		if (code === null || markdownLineEnding(code)) {
			if (!seen || size !== sizeB) return headDelimiterNok(code);
			effects.exit("tableDelimiterRow");
			effects.exit("tableHead");
			return ok(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterNok(code) {
		return nok(code);
	}
	function bodyRowStart(code) {
		effects.enter("tableRow");
		return bodyRowBreak(code);
	}
	function bodyRowBreak(code) {
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return bodyRowBreak;
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("tableRow");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, bodyRowBreak, "whitespace")(code);
		effects.enter("data");
		return bodyRowData(code);
	}
	function bodyRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return bodyRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? bodyRowEscape : bodyRowData;
	}
	function bodyRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return bodyRowData;
		}
		return bodyRowData(code);
	}
}
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	let rowKind = 0;
	let lastCell = [
		0,
		0,
		0,
		0
	];
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	let currentTable;
	let currentBody;
	let currentCell;
	const map = new EditMap();
	while (++index < events.length) {
		const event = events[index];
		const token = event[1];
		if (event[0] === "enter") {
			if (token.type === "tableHead") {
				afterHeadAwaitingFirstBodyRow = false;
				if (lastTableEnd !== 0) {
					flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
					currentBody = void 0;
					lastTableEnd = 0;
				}
				currentTable = {
					type: "table",
					start: Object.assign({}, token.start),
					end: Object.assign({}, token.end)
				};
				map.add(index, 0, [[
					"enter",
					currentTable,
					context
				]]);
			} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
				inFirstCellAwaitingPipe = true;
				currentCell = void 0;
				lastCell = [
					0,
					0,
					0,
					0
				];
				cell = [
					0,
					index + 1,
					0,
					0
				];
				if (afterHeadAwaitingFirstBodyRow) {
					afterHeadAwaitingFirstBodyRow = false;
					currentBody = {
						type: "tableBody",
						start: Object.assign({}, token.start),
						end: Object.assign({}, token.end)
					};
					map.add(index, 0, [[
						"enter",
						currentBody,
						context
					]]);
				}
				rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
			} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
				inFirstCellAwaitingPipe = false;
				if (cell[2] === 0) {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
						lastCell = [
							0,
							0,
							0,
							0
						];
					}
					cell[2] = index;
				}
			} else if (token.type === "tableCellDivider") {
				if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false;
				else {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
					}
					lastCell = cell;
					cell = [
						lastCell[1],
						index,
						0,
						0
					];
				}
			}
		} else if (token.type === "tableHead") {
			afterHeadAwaitingFirstBodyRow = true;
			lastTableEnd = index;
		} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
			lastTableEnd = index;
			if (lastCell[1] !== 0) {
				cell[0] = cell[1];
				currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
			} else if (cell[1] !== 0) currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
			rowKind = 0;
		} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
	}
	if (lastTableEnd !== 0) flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
	map.consume(context.events);
	index = -1;
	while (++index < context.events.length) {
		const event = context.events[index];
		if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
	}
	return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
	const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	const valueName = "tableContent";
	if (range[0] !== 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
		map.add(range[0], 0, [[
			"exit",
			previousCell,
			context
		]]);
	}
	const now = getPoint(context.events, range[1]);
	previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	};
	map.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]);
	if (range[2] !== 0) {
		const relatedStart = getPoint(context.events, range[2]);
		const relatedEnd = getPoint(context.events, range[3]);
		const valueToken = {
			type: valueName,
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		map.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]);
		if (rowKind !== 2) {
			const start = context.events[range[2]];
			const end = context.events[range[3]];
			start[1].end = Object.assign({}, end[1].end);
			start[1].type = "chunkText";
			start[1].contentType = "text";
			if (range[3] > range[2] + 1) {
				const a = range[2] + 1;
				const b = range[3] - range[2] - 1;
				map.add(a, b, []);
			}
		}
		map.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	if (rowEnd !== void 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
		map.add(rowEnd, 0, [[
			"exit",
			previousCell,
			context
		]]);
		previousCell = void 0;
	}
	return previousCell;
}
function flushTableEnd(map, context, index, table, tableBody) {
	const exits = [];
	const related = getPoint(context.events, index);
	if (tableBody) {
		tableBody.end = Object.assign({}, related);
		exits.push([
			"exit",
			tableBody,
			context
		]);
	}
	table.end = Object.assign({}, related);
	exits.push([
		"exit",
		table,
		context
	]);
	map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}
// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
const tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
	return { text: { [91]: tasklistCheck } };
}
function tokenizeTasklistCheck(effects, ok, nok) {
	const self = this;
	return open;
	function open(code) {
		if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code);
		effects.enter("taskListCheck");
		effects.enter("taskListCheckMarker");
		effects.consume(code);
		effects.exit("taskListCheckMarker");
		return inside;
	}
	function inside(code) {
		if (markdownLineEndingOrSpace(code)) {
			effects.enter("taskListCheckValueUnchecked");
			effects.consume(code);
			effects.exit("taskListCheckValueUnchecked");
			return close;
		}
		if (code === 88 || code === 120) {
			effects.enter("taskListCheckValueChecked");
			effects.consume(code);
			effects.exit("taskListCheckValueChecked");
			return close;
		}
		return nok(code);
	}
	function close(code) {
		if (code === 93) {
			effects.enter("taskListCheckMarker");
			effects.consume(code);
			effects.exit("taskListCheckMarker");
			effects.exit("taskListCheck");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownLineEnding(code)) return ok(code);
		if (markdownSpace(code)) return effects.check({ tokenize: spaceThenNonSpace }, ok, nok)(code);
		return nok(code);
	}
}
function spaceThenNonSpace(effects, ok, nok) {
	return factorySpace(effects, after, "whitespace");
	function after(code) {
		return code === null ? nok(code) : ok(code);
	}
}
// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
	return combineExtensions([
		gfmAutolinkLiteral(),
		gfmFootnote(),
		gfmStrikethrough(options),
		gfmTable(),
		gfmTaskListItem()
	]);
}
// src/plan/source.ts
const LONGEST_DOCUMENT = 2e5;
const LONGEST_LINE = 2e3;
const DEEPEST_NESTING = 12;
const LONG_DOCUMENT = 2e4;
const PIECE = 3e3;
const EXTENSIONS = {
	extensions: [gfm()],
	mdastExtensions: [gfmFromMarkdown()]
};
function readSource(markdown) {
	const lines = markdown.slice(0, LONGEST_DOCUMENT).replace(/^\ufeff/, "").split(/\r\n|\n|\r/).map((line) => line.slice(0, LONGEST_LINE));
	const end = endOfFrontMatter(lines);
	const body = withTagsAsHeadings(lines.slice(end)).map((line) => nesting(line) > DEEPEST_NESTING ? "" : line);
	return {
		frontMatter: lines.slice(1, Math.max(1, end - 1)),
		blocks: pieces(body).flatMap((piece) => fromMarkdown(piece, EXTENSIONS).children)
	};
}
function endOfFrontMatter(lines) {
	if (lines[0]?.trimEnd() !== "---") return 0;
	const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	const isYaml = lines.slice(1, end).every((line) => /^(?:\s|#|-|[\w-]+:|$)/.test(line));
	return end > 1 && isYaml && /^[\w-]+:/.test(lines[1] ?? "") ? end + 1 : 0;
}
const TAG = /^\s*<(\/?)([a-z][a-z_]{2,30})(?:\s[^<>]*)?>\s*$/;
const HTML = new Set("abbr address article aside audio blockquote body button canvas center code data datalist del details dialog div embed fieldset figcaption figure footer form frame head header hgroup html iframe img input ins kbd label legend link main map mark menu meta nav noscript object ol optgroup option output param picture pre progress samp script search section select slot small source span strong style sub summary sup svg table tbody template textarea tfoot thead time title track tr ul var video wbr".split(" "));
function withTagsAsHeadings(lines) {
	const closed = new Set(lines.flatMap((line) => TAG.exec(line)?.[1] === "/" ? TAG.exec(line)?.[2] ?? [] : []));
	if (closed.size === 0) return [...lines];
	let open = null;
	let depth = 1;
	let indent = 0;
	return lines.flatMap((line, index) => {
		const [tag, end, name = ""] = open === null ? TAG.exec(line) ?? [] : [];
		open = nextOpen(open, line);
		if (tag === void 0 || HTML.has(name) || !closed.has(name)) return [outdented(line, indent)];
		const next = lines.slice(index + 1, index + 4).find((one) => one.trim() !== "") ?? "";
		indent = next.length - next.trimStart().length;
		if (end === "/") {
			depth = Math.max(1, depth - 1);
			return [""];
		}
		depth += 1;
		return [
			"",
			`${"#".repeat(Math.min(6, depth))} ${name.replaceAll("_", " ")}`,
			""
		];
	});
}
const outdented = (line, indent) => line.slice(Math.min(indent, line.length - line.trimStart().length));
const MARKER$1 = /\s*(?:>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$))/y;
function nesting(line) {
	let depth = 0;
	MARKER$1.lastIndex = 0;
	while (MARKER$1.test(line)) depth += 1;
	return depth;
}
function pieces(lines) {
	const whole = lines.join("\n");
	if (whole.length <= LONG_DOCUMENT) return [whole];
	const finished = [];
	let current = [];
	let size = 0;
	let open = null;
	for (const [index, line] of lines.entries()) {
		if (size > PIECE && open === null && beginsBlock(line, lines[index - 1] ?? "") || size > 4 * PIECE) {
			finished.push(current.join("\n"));
			current = open === null ? [] : [open.with];
			size = 0;
		}
		current.push(line);
		size += line.length + 1;
		open = nextOpen(open, line);
	}
	return [...finished, current.join("\n")];
}
function beginsBlock(line, before) {
	return /^(?:#{1,6}|[-*+]|\d{1,9}[.)])\s/.test(line) || /^\S/.test(line) && before.trim() === "";
}
function nextOpen(open, line) {
	if (open !== null) return open.until.test(line) ? null : open;
	const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
	if (fence !== void 0) return {
		with: fence,
		until: new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}\\s*$`)
	};
	const comment = line.lastIndexOf("<!--");
	return comment >= 0 && !line.includes("-->", comment) ? {
		with: "<!--",
		until: /-->/
	} : null;
}
// src/plan/stub.ts
const MARKER = /\b(?:tbd|tba|placeholder|stub|not (?:yet )?started|to be (?:defined|determined|provided|written)|will be (?:populated|filled))\b|^status:\s*(?:pending|planned|seeded|draft)/im;
const FEW_WORDS = 400;
function isStub(plan, sections) {
	if ([...[
		plan.inScope,
		plan.outOfScope,
		plan.invariants,
		plan.verification,
		plan.deliverables
	], plan.acceptance].some((list) => list.length > 0)) return false;
	const lines = sections.flatMap(({ blocks }) => blocks.flatMap(linesOf));
	const words = sections.flatMap(({ blocks }) => blocks.flatMap(wordsOf)).filter((line) => !isPlaceholder(line)).join(" ");
	const hasMarker = lines.some((line) => MARKER.test(line));
	return words === "" || hasMarker && words.length < FEW_WORDS;
}
function linesOf(block) {
	if (block.type === "paragraph") return planLines(block.children);
	if (block.type === "code") return block.value.split("\n");
	return "children" in block ? [planText([block])] : [];
}
const KEY_LINE = /^[\w /-]{1,40}:\s/;
function wordsOf(block) {
	if (block.type !== "list") return linesOf(block).filter((line) => !KEY_LINE.test(line));
	return block.children.flatMap(({ checked, children }) => {
		const text = planText(children);
		return typeof checked !== "boolean" && KEY_LINE.test(text) ? [] : [text];
	});
}
// src/plan/title.ts
const MILESTONE_HEADING = /^(?:milestone\s+)?\[?((?:[A-Z]{1,6}-){0,2}M\d{1,3}(?:[._-]\d{1,3})?[A-Za-z]?|[A-Za-z]{1,4}\d{1,3}(?:[._-]\d{1,3})?[A-Za-z]?(?!-(?!plan\b)[A-Za-z]))\]?(?![A-Za-z0-9])[_\s-]*(?:(?:milestone |implementation |refactor(?:ing)? )?plan)?(?:\.md)?(?=$|[\s:—–|-])\s*[:—–|-]*\s*/i;
const ID_BEFORE_SPACE = /^(?:[Mm]\d{1,3}|[A-Za-z]{1,4}\d{2,3})$/;
const VERSION = /^v\d/i;
const PLAN_BEFORE = /^(?:plan|todo|tasks|prd|spec|roadmap)\.md\s*[:—–-]{1,2}\s*|^(?:adr|rfc|rfd|kep|pep|prd)[-\s]?#?\d{1,5}\s*(?:[:—–]|-(?=\s))\s*|^(?:prd|(?:product|software|functional|technical) requirements?(?: document| specification)?)(?::|\s[—–-])\s+|^(?:(?:implementation|execution|milestone|project|technical|work|feature) )?plan(?: de \p{L}{3,20})?\s*[:—–-]\s*|^(?:tasks|task list|(?:feature |technical )?(?:spec(?:ification)?|design)|rfc|roadmap|proposal|feature|task|story|goal|brief)(?::|\s[—–-])\s+/iu;
const NUMBERED_PART = /^(phase|milestone|plan|story|task|epic|sprint|iteration|stage|step|part|wave|spec|ticket|issue|feature)(?:\s+#?|-)(\d{1,5}(?:[.-]\d{1,3}){0,3}[a-z]?\+?)(?:\s+(\p{L}{1,20}|\p{L}{1,20} plan))?(?:\s*(?:[:—–|]+|-+(?=\s))\s*|\s*$)/iu;
const OF_FORM = /\bplan$|^(?:implementation|execution|design|spec|specification|tasks?|overview|summary|kickoff|brief|checklist|report|roadmap|prd|todo)$/i;
const PLAN_BEHIND = /(?:\s*[:—–-]+\s*(?:(?:(?:implementation|execution|refactor(?:ing)?|milestone|project|delivery) )?(?:sub)?plan|(?:technical |feature )?(?:design|spec(?:ification)?|proposal|rfc)(?: (?:brief|doc|document|note))?)|(?:\s*[:—–]\s*|\s-\s+)(?:(?:(?:implementation|execution|refactor(?:ing)?|release|migration) )?(?:checklist|tasks?|task (?:list|breakdown))|prd|requirements(?: document)?)|\s+(?:implementation|execution) plan|\s*\((?:implementation |execution |sub)?plan\))$/i;
const EVERY_PLANS = /^(?:(?:milestone|project|phase|implementation|execution|technical|feature|design|work|sprint) )*(?:plan|design|document|doc|spec|specification|proposal|brief|implementation|execution|overview|summary|tasks|task list|checklist|roadmap|report|prd|(?:(?:product|software|functional|system|user) )?requirements?(?: document| specification)?)$/i;
function titlesOf(sections) {
	const headings = sections.filter(({ heading, depth }) => heading !== null && depth <= 2);
	const [top, second] = headings;
	const first = isFileName(top) ? labelledTitle(second) : top;
	if (first === void 0 || first.heading === null || first.depth > 1) return byMilestone(headings);
	const own = split(first.heading);
	const headed = titleSection(sections);
	if (headed !== null && /\bid:\s/i.test(first.heading)) return {
		...own,
		title: headed
	};
	if (own.milestone === null) return first.named && !PLAN_BEFORE.test(headingWords(first.heading)) || isNumbered(first.heading) ? byMilestone(headings) : own;
	return own.title === null ? {
		...own,
		title: byMilestone(headings).title
	} : own;
}
function titleSection(sections) {
	const [first] = sections.find(({ heading }) => /^title$/i.test(heading ?? ""))?.blocks ?? [];
	return first?.type === "paragraph" ? titleOf(planText(first.children)) : null;
}
const isFileName = (section) => /^[\w./-]+\.md$/i.test(section?.heading ?? "") && split(section?.heading ?? "").milestone === null;
function labelledTitle(section) {
	const words = headingWords(section?.heading ?? "");
	const isTitle = PLAN_BEFORE.test(words) || NUMBERED_PART.test(words);
	return section !== void 0 && isTitle ? {
		...section,
		depth: 1
	} : void 0;
}
function byMilestone(headings) {
	return headings.slice(0, 3).filter(({ heading }) => heading !== null && !isNumbered(heading)).map(({ heading }) => split(heading ?? "")).find(({ title, milestone }) => title !== null && milestone !== null) ?? {
		title: null,
		milestone: null
	};
}
function split(heading) {
	const words = headingWords(heading).replaceAll("`", "").replace(PLAN_BEFORE, "");
	const [part, of = "", number = "", between = ""] = NUMBERED_PART.exec(words) ?? [];
	if (part !== void 0) {
		const kind = of.toLowerCase();
		const rest = words.slice(part.length);
		const whole = between === "" || OF_FORM.test(between) ? rest : words.slice(part.indexOf(between));
		return {
			title: titleOf(rest === "" ? between.replace(/\s+plan$/i, "") : whole),
			milestone: kind === "milestone" ? number : null,
			...kind === "phase" && { phase: `Phase ${number}` }
		};
	}
	const { milestone, title } = byId(words);
	return (milestone === null ? innerPart(words) : null) ?? {
		title: titleOf(title),
		milestone
	};
}
function innerPart(words) {
	const [, rest = ""] = /^[^:—–]{2,60}?\s[—–-]\s((?:phase|milestone|sprint|stage|iteration)\s.+)$/i.exec(words) ?? [];
	const [part] = NUMBERED_PART.exec(rest) ?? [];
	return part === void 0 || part.length === rest.length ? null : split(rest);
}
function byId(words) {
	const match = MILESTONE_HEADING.exec(words);
	const [all = "", id = ""] = match ?? [];
	const rest = words.slice(all.trimEnd().length);
	const isWord = (VERSION.test(id) ? /^\s?[\p{L}\p{N}_]/u : /^\s?\w/).test(rest) && !/\W$|plan$/i.test(all.trimEnd());
	if (match === null || isWord && !ID_BEFORE_SPACE.test(id)) return {
		milestone: null,
		title: words
	};
	return {
		milestone: id,
		title: words.slice(all.length)
	};
}
function titleOf(words) {
	const title = withoutPlansName(words.trim().replace(PLAN_BEFORE, "").replace(PLAN_BEHIND, ""));
	return isPlaceholder(title) || title.length < 2 || EVERY_PLANS.test(title) || isPlansName(title) ? null : title;
}
function withoutPlansName(title) {
	const parts = title.split(/([:：—–]|\s-\s)/);
	if (parts.length < 3) return title;
	if (isPlansName(parts[0] ?? "")) return parts.slice(2).join("").trim();
	return isPlansName(parts.at(-1) ?? "") ? parts.slice(0, -2).join("").trim() : title;
}
// src/plan/verification.ts
function verificationOf(sections) {
	const own = sections.filter(({ kind }) => kind === "verification");
	const listed = once$1(own.flatMap(listedIn));
	const told = listed.length > 0 ? listed : paragraphs(own.flatMap(({ blocks }) => blocks)).flatMap(commandsInWords);
	const known = new Set(told.map(({ check }) => check));
	const others = [
		...ranInSteps(sections),
		...passingInLists(sections),
		...labelledCommands(sections)
	];
	const fresh = new Map(others.filter(({ check }) => !known.has(check)).map((one) => [one.check, one]));
	return [...told, ...fresh.values()];
}
function once$1(checks) {
	const known = new Set();
	return checks.filter(({ check, expected }) => {
		const isNew = expected !== void 0 || !known.has(check);
		known.add(check);
		return isNew;
	});
}
function listedIn({ heading, blocks: all }) {
	const blocks = all.filter((block, index) => !isContent(all[index - 1], block));
	const words = headingWords(heading ?? "");
	const isMatrix = MATRIX.test(words);
	const fromTables = grids(blocks).flatMap(checksInGrid);
	if (fromTables.length > 0) return fromTables;
	const commands = blocks.flatMap((block) => block.type === "code" ? commandsOf(block) : []);
	const passing = paragraphs(blocks).flat().flatMap(checkInLine);
	const found = [
		...blocks.flatMap((block) => isMatrix ? listItems([block]) : checkItems(block)).flatMap(checkInItem),
		...commands,
		...passing
	];
	return found.length > 0 || words.toLowerCase() !== "verify" ? found : sentencesIn(blocks);
}
const MATRIX = /\b(?:matrix|criteria|gates|requirements|expectations)$/i;
const sentencesIn = (blocks) => paragraphs(blocks).map((lines) => lines.join(" ")).filter((text) => text.length <= LONGEST_CHECK && !text.endsWith(":")).flatMap((text) => checkOf(text, void 0));
function checkItems(block) {
	const items = listItems([block]);
	return block.type === "list" && block.ordered === true && !mostHaveCode(items) ? [] : items;
}
const mostHaveCode = (items) => items.length > 0 && items.filter(({ text }) => /`[^`]+`/.test(text)).length * 2 >= items.length;
function areCommands(block) {
	const items = listItems([block]);
	return items.filter(({ text }) => /^`[\w.-]+ [^`]+`/.test(text)).length * 2 > items.length;
}
const COMMAND_LABEL = /^(?:commands?|(?:test|verification|validation) commands?):\s+(`[^`\s]+ [^`]+`)/i;
const ABOUT_TESTS = /\b(?:tests?|testing|verification|validation|checks?)\b/i;
function labelledCommands(sections) {
	return sections.filter(({ kind }) => kind !== "out of scope" && kind !== "reading").flatMap(({ heading, blocks }) => {
		const texts = [...paragraphs(blocks).flat(), ...textsOf(listItems(blocks))];
		const isAbout = ABOUT_TESTS.test(heading ?? "");
		return texts.filter((text) => isAbout || !/^commands?:/i.test(text)).flatMap((text) => checkOf(COMMAND_LABEL.exec(text)?.[1], void 0));
	});
}
const RUN = /^(?:run|verify(?: with| by)?|check with):\s+(`[^`]+`)/i;
const EXPECTED = /^expect(?:ed|ation)?:\s+(.+)$/i;
function ranInSteps(sections) {
	const lines = sections.filter(({ kind }) => kind !== "out of scope" && kind !== "reading").flatMap(({ blocks }) => [...paragraphs(blocks).flat(), ...textsOf(listItems(blocks)).filter((text) => /^verify/i.test(text))]);
	const found = new Map();
	for (const [index, line] of lines.entries()) {
		const check = RUN.exec(line)?.[1];
		if (check === void 0 || found.has(check)) continue;
		const expected = EXPECTED.exec(lines[index + 1] ?? "")?.[1];
		if (/^(?:it )?(?:fail|error)/i.test(expected ?? "")) continue;
		found.set(check, {
			check,
			...expected !== void 0 && { expected }
		});
	}
	return [...found.values()];
}
function passingInLists(sections) {
	const found = sections.filter(({ kind }) => kind === "other" || kind === "in scope" || kind === "scope").flatMap(({ blocks }) => listItems(blocks)).filter(({ below }) => below.length === 0).flatMap(({ text }) => checkInLine(text));
	return [...new Map(found.map((one) => [one.check, one])).values()];
}
const COMMAND = /^(?!(?:new|return|import|from|const|let|var|select|if|exit|export|true|false|null) )[a-z][\w./-]*(?: [\w./@:*=-]+)+$/;
function commandsInWords(lines) {
	return Array.from(lines.join(" ").matchAll(/`([^`]+)`/g), (span) => span[1] ?? "").filter((span) => COMMAND.test(span)).map((span) => ({ check: `\`${span}\`` }));
}
function checkInLine(line) {
	const [, check, expected] = /^(?:[\p{L}\p{N} /&-]{1,40}:\s+)?(`[^`]+ [^`]+`)\s+(?:[—–-]\s+)?(.+)$/u.exec(line) ?? [];
	return expected !== void 0 && /^(?:(?:must|should|has to|is to|to) )?(?:pass|succeed|be (?:green|clean)|exit 0|passes|succeeds|exits 0|is (?:green|clean))\b(?:.{0,20}|, .{0,60}|\s\([^()]{0,80}\))$/i.test(expected) ? checkOf(check, expected.replace(/\.$/, "")) : [];
}
const CONTENT = /\b(?:with|contain(?:s|ing)?|includ(?:e|es|ing)|summary|page|add|extend|generate|create|introduce|implement|write|recorded?|responsibilities|steps|categories|rules|example|output|scenarios?|test cases)\b[^.]{0,80}:$/i;
function isContent(before, block) {
	if (before?.type !== "paragraph" || areCommands(block)) return false;
	const line = planLines(before.children).at(-1) ?? "";
	return CONTENT.test(line) && !/^(?:verification|validation|checks?|verify|validate)\b/i.test(line);
}
const COMMAND_LINES = new Set([
	"bash",
	"sh",
	"shell",
	"zsh",
	"console",
	"shell-session",
	"powershell",
	"pwsh",
	"cmd"
]);
function commandsOf({ lang, value }) {
	const lines = value.split("\n").map((line) => line.trim().replace(/^\$ /, "")).filter((line) => line !== "" && !line.startsWith("#"));
	const isShell = COMMAND_LINES.has((lang ?? "").toLowerCase());
	const areCommands = lines.every((line) => /^[a-z][\w./-]*(?:\s[\w./@="'-]+)*$/.test(line));
	if (!isShell && (lang || !areCommands)) return [];
	return lines.flatMap((line) => checkOf(`\`${plainText$1(line)}\``, void 0));
}
function checksInGrid({ header, rows }) {
	const named = columnOf(header, /check|gate|workflow|job/, /test|item|command|verification|what|area|step/);
	const check = named >= 0 ? named : columnOf(header, /^(?!#|no\.?$|id$)/);
	const expected = columnOf(header.map((head, column) => column === check ? "" : head), /require|expect|criteri|threshold|result|pass|target|outcome/, /[a-z]/);
	return rows.flatMap((row) => checkOf(cell(row, check), cell(row, expected)));
}
function checkInItem(item) {
	if (isTestOfPlan(item.text)) return [];
	if (/\b(?:commands?|checks?|tests?|run)\b.*:$/i.test(item.text) && mostHaveCode(item.below)) return item.below.flatMap(checkInItem);
	const bold = nameAndText(item);
	if (bold !== null) return checkOf(bold.name, bold.text);
	return checkOf(...partsOf(item.text));
}
function partsOf(text) {
	const mark = Array.from(text.matchAll(/ ?(?:→|->|=>) ?|: /g)).find(({ index, 0: { length } }) => index > 0 && index <= LONGEST_CHECK && index + length < text.length && text.slice(0, index).split("`").length % 2 === 1);
	if (mark === void 0) return [text, void 0];
	return [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)];
}
const LONGEST_CHECK = 200;
function checkOf(check, expected) {
	if (check === void 0 || isPlaceholder(check)) return [];
	return [{
		check: check.replace(/:$/, ""),
		...expected && !isPlaceholder(expected) && { expected }
	}];
}
// src/plan/plan.ts
const MOST_MENTIONS = 20;
function parsePlan(markdown, { isAsked = () => false, repository } = {}) {
	const { frontMatter, blocks } = readSource(markdown);
	const sections = outline(blocks);
	const header = headerOf([...headerBlocks(sections), ...colophon(blocks)], frontMatter);
	const stated = facts(sections, header);
	const roots = [
		header.project,
		repository,
		...rootsOf(sections, stated.title)
	].filter((name) => name !== void 0);
	const plan = {
		...stated,
		...lists(sections, roots, listedFiles(frontMatter), repository !== void 0)
	};
	const lines = ownLines(sections);
	const listed = new Set(plan.deliverables.map(({ path }) => path));
	const named = repository === void 0 ? [] : pathsNamed(sections, roots).filter((path) => !listed.has(path));
	const statements = statementsAmong(lines);
	const mentions = lines.filter(isAsked).slice(0, MOST_MENTIONS);
	return {
		stub: isStub(plan, sections),
		...plan,
		...statements.length > 0 && { statements },
		...mentions.length > 0 && { mentions },
		...named.length > 0 && { named: named.slice(0, 100) }
	};
}
function facts(sections, header) {
	const titles = titlesOf(sections);
	const named = header.title === void 0 ? null : split(header.title);
	const stated = byId(header.milestone ?? "");
	return {
		title: titles.title ?? named?.title ?? header.title ?? (stated.title === header.milestone ? null : stated.title || null),
		milestone: stated.milestone ?? header.milestone ?? titles.milestone ?? named?.milestone ?? null,
		project: header.project ?? null,
		phase: header.phase ?? titles.phase ?? named?.phase ?? null,
		branch: header.branch === void 0 ? null : header.branch.replaceAll("`", ""),
		posture: header.posture ?? postureOf(sections),
		status: header.status ?? statusUnder(sections),
		baseline: header.baseline ?? null,
		intent: intentOf(sections, header.intent)
	};
}
function lists(sections, roots, listed, isMilestones) {
	const { inScope, outOfScope } = scopeOf(sections);
	return {
		inScope: inScope.slice(0, 100),
		outOfScope: outOfScope.slice(0, 100),
		invariants: invariantsOf(sections).slice(0, 100),
		verification: verificationOf(sections).slice(0, 100),
		deliverables: once([...deliverablesOf(sections, roots, isMilestones), ...listed]).slice(0, 100),
		acceptance: acceptanceOf(sections).slice(0, 100)
	};
}
function rootsOf(sections, title) {
	const [name = ""] = (title ?? "").split(/\s[—–-]\s|:\s/);
	return sections.flatMap(({ blocks }) => blocks).flatMap((block) => block.type === "code" ? rootOf(block.value) ?? [] : []).filter((root) => root.toLowerCase() === name.trim().toLowerCase().replaceAll(" ", "-"));
}
function statusUnder(sections) {
	const [first] = sections.find(({ heading }) => /^status$/i.test(headingWords(heading ?? "")))?.blocks ?? [];
	return first?.type === "paragraph" ? planLines(first.children)[0] ?? null : null;
}
function once(deliverables) {
	const known = new Set();
	return deliverables.filter(({ path, text }) => {
		const isAgain = path !== void 0 && text === "" && known.has(path);
		if (path !== void 0) known.add(path);
		return !isAgain;
	});
}
function colophon(blocks) {
	const [rule, last] = blocks.slice(-2);
	return rule?.type === "thematicBreak" && last?.type === "paragraph" && isKeyLines(last) ? [last] : [];
}
function headerBlocks(sections) {
	return [...sections.filter(({ kind, named }) => !named && kind === "other").slice(0, 3).filter(({ heading, depth }) => heading === null || depth === 1 || /^\W*milestone\b/i.test(heading)), ...sections.filter(({ kind }) => kind === "header")].flatMap(({ blocks }) => blocks);
}
export { comparedFiles as a, weakenableFiles as c, writtenOf as d, authorsOf as f, suppressionsIn as g, testQuestionsIn as h, touchedBefore as i, assemble as l, toChangedFiles as m, WORKFLOWS_FOLDER as n, toChangedSettings as o, agentOfAccount as p, toWorkflowFiles as r, toGateFiles as s, parsePlan as t, unmasked as u };
