import { At as redact, B as secondsBetween, Ft as oneLine, G as CONCLUSIONS, I as duration, It as oneLineOfWords, K as STATUSES, Mt as count, Pt as listFirst, a as globTest, d as onceForBoth, f as onceForLast, h as milestoneId, l as keptByText, m as compileMilestonePattern, o as matchesBranch, s as pathsMatch, st as startsTests, u as onceFor, v as OUTCOMES$2 } from "./start.js";
import { a as pageOfRule, i as pageOfResults, n as distance, r as HOME_PAGE } from "./ground.js";
import { $ as union, A as anyOf, B as NOTHING, C as readCondition, D as written$3, E as stringsIn, F as wordsOf$8, G as boolean, H as Config, I as wordsPattern, J as number$2, K as int, M as escaped, N as known$2, P as runnersOf, Q as string, S as negated, T as statusCallsIn, U as _enum, W as array, X as record, Y as object, Z as strictObject, _ as bare$2, a as failingLater, b as eitherOf, c as isNever, d as needsLookedAt, f as runsAnyway, g as truth, h as SOME_OBJECT, i as ALL_PASSED, j as byName$2, k as allOf, l as isStoppedBy, m as NOTHING_KNOWN, n as ownPath, o as isHandled$1, p as CLOSED_OBJECT, q as literal, r as parseWorkflow, s as isMadeForNeeds, t as isOwn, u as looksAtNeeds, v as callsIn, w as readValue, x as logical, y as contextsIn } from "./workflows.js";
import { $ as classifyStep, A as currentJobs, At as isCheck, B as plainWords, Bt as tokens, Ct as nameOf$5, D as kindOfStep, Dt as commandsOf, E as kindOfJob, Et as commandsIn, F as indexAbsent, Ft as toolOf, G as titleText, Gt as hasKnownExtension, H as markWords, Ht as tools$1, I as indexChecks$1, It as wordsIn$4, J as fromExpressions, Jt as isWorkflowFile, K as isRunnerStep, Kt as isAside, L as withoutLeg, Lt as caseDepth, M as markOf, Mt as raises, N as olderRuns, Nt as scriptWithin, O as mayTest$1, Ot as commandsWithin, P as supersededBy, Pt as titleOf$2, Q as classifyName, Qt as lastSegment, R as clauses, Rt as openingWord, St as lostOneByOne, Tt as kindOfAction, U as worst, Ut as PROGRAMS, V as isFailure$1, Vt as find, W as matchSteps, Wt as extensionOf, X as literalLength, Xt as testFolders, Y as fromStars, Yt as kindOf, Z as JUDGING, Zt as folderOf, _t as handsOn, a as isEnforcedByRules, at as judgedByOtherShell, bt as knownOf, ct as CLOSES, d as requiredFrom, dt as reachable, en as UNCOMPILED, et as isSetUpAction, f as requiredJob, ft as kindOfCommand, gt as kindOfTarget, ht as kindOfScript, i as foreignChecks, it as isPowerShell, j as jobHistories, jt as isCondition, k as countedRuns, kt as coreOf$1, l as reportableBy, lt as OPENS$1, m as requiredWorkflows, mt as testsAmong, nt as workOf, o as isRequiredWorkflow, ot as judgedByPowerShell, p as requiredOther, pt as runsNoTests, q as fits, qt as isManifest, rt as UNASKED, s as matchesAny, st as BRANCHES, tt as onlyFetches, u as requiredChecks, ut as endsWellAnyway, vt as isFailure, w as ownerFinder, wt as onlySelects, x as waitsMarker, xt as lostByAll, yt as judgesAtEnd, z as listSigns, zt as parseShell } from "./settings.js";
import { m as groupedBy } from "./formats.js";
import { A as asciiAlpha, C as decodeString, G as join$2, H as toString, J as plain, K as joinFirst, L as unicodePunctuation, N as asciiPunctuation, O as classifyCharacter, R as unicodeWhitespace, T as htmlRawNames, U as code$2, W as fromPlan, X as sentence$1, Y as say, _ as table, a as keyItem, b as visible, c as linked, d as paragraph$2, f as phrasing$2, g as strong$1, h as small, i as heading$1, j as asciiAlphanumeric, l as orUnknown, m as sentence$2, n as details, o as keyLine, p as rule, q as link$1, r as fence, s as keyLines, t as bullets, u as own$3, w as htmlBlockNames, z as normalizeIdentifier } from "./markdown.js";
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { createRequire } from "module";
// src/diff/hunks.ts
const LONGEST_PATCH = 4e5;
const LONGEST_LINE = 400;
const HEADER = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@ ?(.*)$/;
const SIDES = {
	" ": "both",
	"-": "old",
	"+": "new"
};
const hunksOf = onceForLast((patch) => {
	const hunks = [];
	for (const raw of patch.slice(0, LONGEST_PATCH).split("\n")) {
		const line = raw.slice(0, LONGEST_LINE).replace(/\r$/, "");
		const header = HEADER.exec(line);
		if (header !== null) {
			const fromStart = Number(header[1]) <= 1 && Number(header[2]) <= 1;
			hunks.push({
				context: header[3] ?? "",
				fromStart,
				lines: []
			});
			continue;
		}
		const side = SIDES[line.charAt(0)];
		if (side !== void 0) hunks.at(-1)?.lines.push({
			side,
			text: line.slice(1)
		});
	}
	return hunks;
});
const shownOn = (side, line) => line.side === "both" || line.side === side;
const TAB = 4;
const WIDEST_LEVEL = 4;
const OPENER = /[{:]$|^(?:class|module|def)\b/;
function indentOf(line) {
	let columns = 0;
	for (const character of line) if (character === " ") columns += 1;
	else if (character === "	") columns += TAB;
	else break;
	return columns;
}
function levelOf(lines, usual) {
	const code = lines.filter((line) => line.trim() !== "" && !/^\s*[*#/]/.test(line));
	const levels = code.map((line, index) => {
		const before = code[index - 1] ?? "";
		return OPENER.test(before.trim()) ? indentOf(line) - indentOf(before) : 0;
	}).filter((step) => step > 1 && step <= WIDEST_LEVEL);
	return levels.length === 0 ? usual : Math.min(...levels);
}
// src/diff/languages/language.ts
function callOf(line) {
	const open = line.indexOf("(");
	if (open < 1) return null;
	const head = line.slice(0, open).trimEnd().replace(/<[^<>]*>$/, "");
	let start = head.length;
	while (start > 0 && /[\w$~:#]/.test(head.charAt(start - 1))) start -= 1;
	const name = head.slice(start);
	return /^[A-Za-z_$~#]/.test(name) ? {
		before: head.slice(0, start).trim(),
		name,
		after: line.slice(open + 1)
	} : null;
}
const always = (by) => ({
	by,
	conditional: false
});
const sometimes = (by) => ({
	by,
	conditional: true
});
const skipIf = (by, conditional) => ({
	by,
	conditional
});
const TRUE = /^\s*(?:true|1|"[^"]*"\s*==\s*"[^"]*")\s*(?:[,)]|$)/i;
const FALSE = /^\s*(?:false|0)\s*(?:[,)]|$)/i;
function quotedAt({ code, raw }, from, quotes = "'\"`") {
	let start = from;
	while (code.charAt(start) === " ") start += 1;
	const quote = code.charAt(start);
	if (quote === "" || !quotes.includes(quote)) return null;
	const end = code.indexOf(quote, start + 1);
	return raw.slice(start + 1, end < 0 ? raw.length : end);
}
function argumentsAt(lines, index, open) {
	const line = lines[index] ?? {
		code: "",
		raw: ""
	};
	const code = line.code.slice(open + 1);
	if (code.trim() === "") return lines[index + 1] ?? {
		code: "",
		raw: ""
	};
	return {
		code,
		raw: line.raw.slice(open + 1)
	};
}
const UNWRITTEN$1 = "without a block";
// src/diff/languages/c.ts
const TYPE$8 = /^(?:typedef\s+)?(?:template\s*<[^>]*>\s*)?(?:enum\s+)?(class|struct|union|enum)\s+(?:[A-Z_]+\s+)?([A-Za-z_]\w*)\s*(?:final\s*)?(?:[:{]|$)/;
const NAMESPACE$1 = /^(?:inline\s+)?namespace\b[\w\s:]*\{?$/;
const MACRO$1 = /^#\s*define\s+([A-Za-z_]\w*)/;
const STATEMENT$3 = /^(?:return|if|for|while|switch|case|default|else|do|goto|sizeof|new|delete|throw|catch|try|using|typedef|static_assert|extern\s+"C"|__attribute__|defined|assert)\b/;
const FIELD$5 = /^(?:(?:static|const|constexpr|mutable|volatile|inline|unsigned|signed|struct|enum)\s+)*[\w:]+(?:<.*>)?[\s*&]+([A-Za-z_]\w*)\s*(?:\[[^\]]*\])?\s*(?:=[^=].*|\{.*\})?;$/;
const definitions$8 = {
	recognize(line, place) {
		const macro = MACRO$1.exec(line)?.[1];
		if (macro !== void 0) return {
			name: macro,
			kind: "macro"
		};
		if (NAMESPACE$1.test(line)) return {
			name: "",
			kind: "namespace",
			unlisted: true
		};
		const type = TYPE$8.exec(line);
		if (type !== null) return {
			name: type[2] ?? "",
			kind: /\benum\s/.test(type[0]) ? "enum" : type[1] ?? ""
		};
		return STATEMENT$3.test(line) ? null : functionOf$1(line, place) ?? field$1(line, place);
	},
	lineComments: ["//", "#"],
	blocks: "c",
	continues: /^(?:(?:public|private|protected|signals|Q_SIGNALS)\b[\w\s]*:|:)/,
	nests: false,
	stripsHeader: false,
	level: 4
};
function functionOf$1(line, { parent, top }) {
	const inClass = parent !== null && parent.kind !== "namespace";
	const call = top || parent !== null ? callOf(line) : null;
	if (call === null || /[=."'(!?,;]|->/.test(call.before)) return null;
	const [name = "", owner] = call.name.split("::").reverse();
	const isConstructor = call.before === "" && (inClass ? name.replace(/^~/, "") === parent?.name : owner !== void 0);
	if (call.before === "" && !isConstructor) return null;
	if (!inClass && /;\s*(?:\/\/.*)?$/.test(line)) return null;
	if (name === "" || /^[A-Z][A-Z0-9_]+$/.test(call.before)) return null;
	if (owner !== void 0 && owner !== "") return {
		name: `${owner}.${name}`,
		kind: "method"
	};
	return {
		name,
		kind: inClass ? "method" : "function"
	};
}
function field$1(line, { parent, header }) {
	const name = parent !== null && /^(?:class|struct|union)$/.test(parent.kind) && !header ? FIELD$5.exec(line)?.[1] : void 0;
	return name === void 0 ? null : {
		name,
		kind: "field"
	};
}
const TEST_MACRO = /^(TEST|TEST_F|TEST_P|TYPED_TEST|TYPED_TEST_P|TEST_CASE|TEST_CASE_METHOD|TEMPLATE_TEST_CASE|SCENARIO|TEST_METHOD|BOOST_(?:AUTO|FIXTURE|DATA)_TEST_CASE|BOOST_AUTO_TEST_SUITE|TEST_SUITE)\s*\(/;
const GROUP$2 = /SUITE$/;
const CALL$8 = /(?:^|[;{]\s*)(GTEST_SKIP|SKIP|QSKIP)\s*\(/;
const FUNCTION$6 = /^(?:[\w:<>,*&\s]+\s)?[*&]?([A-Za-z_][\w:]*)\s*\([^;]*\)?\s*(?:const\s*)?\{?$/;
const tests$14 = {
	marked: true,
	quotes: "\"",
	comments: ["//", "/*"],
	blocks: "c",
	stripsHeader: false,
	level: 2,
	read(lines, index) {
		const line = lines[index] ?? {
			code: "",
			raw: ""
		};
		const macro = TEST_MACRO.exec(line.code);
		if (macro !== null) return [testOf(lines, index, macro)];
		const by = CALL$8.exec(line.code)?.[1];
		if (by !== void 0) return [{
			what: "statement",
			skips: [skipIf(by, /^if\b/.test(line.code))]
		}];
		return /^[A-Za-z]/.test(line.code) && FUNCTION$6.test(line.code) && !/^(?:if|for|while|switch|return|else)\b/.test(line.code) ? [{
			what: "function",
			name: FUNCTION$6.exec(line.code)?.[1] ?? ""
		}] : [];
	}
};
function testOf(lines, index, macro) {
	const args = argumentsAt(lines, index, macro[0].length - 1);
	const next = !args.code.includes(")") && args !== lines[index + 1] ? lines[index + 1] ?? {
		code: "",
		raw: ""
	} : {
		code: "",
		raw: ""
	};
	const all = {
		code: `${args.code} ${next.code}`,
		raw: `${args.raw} ${next.raw}`
	};
	const named = quotedAt(all, 0) ?? all.raw.slice(0, Math.max(0, endOf(all.code))).replace(/\s*,\s*/g, ".");
	const tags = quotedAt(all, all.code.indexOf(",") + 1) ?? "";
	const skips = [
		.../\bDISABLED_/.test(all.code) ? [always("DISABLED_")] : [],
		.../\[\.[^\]]*\]|\[!hide\]/.test(tags) ? [always("[.]")] : [],
		.../(?:doctest::skip|\bdisabled)\(\s*(?:true\s*)?\)/.test(lines[index]?.code ?? "") ? [always("disabled()")] : []
	];
	const name = named.replaceAll("DISABLED_", "").trim();
	return {
		what: GROUP$2.test(macro[1] ?? "") ? "group" : "test",
		name,
		skips
	};
}
const endOf = (code) => {
	const at = code.search(/[)*]/);
	return at < 0 ? code.length : at;
};
const c = [
	{
		endings: [
			"c",
			"h",
			"cc",
			"cpp",
			"cxx",
			"hh",
			"hpp"
		],
		definitions: definitions$8,
		tests: tests$14
	},
	{
		endings: ["hxx", "cu"],
		definitions: definitions$8
	},
	{
		endings: ["mm"],
		tests: tests$14
	}
];
// src/diff/languages/csharp.ts
const MODIFIERS$3 = /^(?:(?:public|private|protected|internal|static|readonly|sealed|abstract|virtual|override|async|partial|extern|unsafe|new|const|required|ref|file|volatile)\s+)+/;
const TYPE$7 = /^(class|struct|interface|enum|record)\s+(?:(?:class|struct)\s+)?([A-Za-z_]\w*)/;
const NAMESPACE = /^namespace\s+[\w.]+\s*\{?$/;
const PROPERTY = /^[\w.<>[\],?]+(?:\s[\w.<>[\],?]+)*?\s+([A-Za-z_]\w*)\s*(\{|=>|=(?!=)|;|$)/;
const STATEMENT$2 = /^(?:return|new|throw|else|if|for|foreach|while|switch|case|catch|try|do|lock|using|yield|await|var|base|this|get|set|init)\b/;
const definitions$7 = {
	recognize(line, place) {
		if (NAMESPACE.test(line)) return {
			name: "",
			kind: "namespace",
			unlisted: true
		};
		const words = line.replace(MODIFIERS$3, "");
		const type = TYPE$7.exec(words);
		if (type !== null) return {
			name: type[2] ?? "",
			kind: type[1] ?? ""
		};
		if (STATEMENT$2.test(words)) return null;
		return method$1(line, words, place) ?? property(line, words, place);
	},
	lineComments: ["//", "#"],
	blocks: "c",
	nests: false,
	stripsHeader: true,
	level: 4
};
function method$1(line, words, { parent }) {
	const hasModifiers = words !== line;
	const call = callOf(words);
	if (call === null || /[="(]|=>/.test(call.before)) return null;
	if (call.before === "" && call.name !== parent?.name) return null;
	if (!hasModifiers && (parent?.kind !== "interface" || !/\);?$/.test(line))) return null;
	return {
		name: call.name,
		kind: "method",
		member: hasModifiers
	};
}
function property(line, words, { parent, header }) {
	if (header || parent === null || words === line || words.includes("(")) return null;
	const found = PROPERTY.exec(words);
	if (found === null) return null;
	return {
		name: found[1] ?? "",
		kind: found[2] === "{" || found[2] === "=>" ? "property" : "field"
	};
}
const ATTRIBUTE$2 = /^\[(?:[\w.]+\s*[(,\]]|[\w.]+$)/;
const TEST$3 = /[[,]\s*(?:[\w.]+\.)?\w*(?:Fact|Theory|TestMethod)(?:(?!Disabled|Ignored?\b|Skipped|Never|Off\b)[A-Z]\w*)?\b|[[,]\s*(?:[\w.]+\.)?Test(?:Case|CaseSource|Attribute)?\b/;
const OFF$3 = /[[,]\s*(?:[\w.]+\.)?(Ignore|Explicit)(?:Attribute)?\s*[(\],]/;
const METHOD$2 = /^(?:(?:public|private|protected|internal|static|async|virtual|override|sealed|new|unsafe)\s+)+[\w.<>[\],?]+\s+([A-Za-z_]\w*)\s*[(<]/;
const WRAPPED = /^(?:(?:public|private|protected|internal|static|async|virtual|override|sealed|new|unsafe)\s+)+[\w.<>[\],?]+$/;
const NAME$2 = /^([A-Za-z_]\w*)\s*[(<]/;
const TEST_TYPE$1 = /^(?:(?:public|private|protected|internal|static|sealed|abstract|partial)\s+)*(?:class|record|struct)\s+([A-Za-z_]\w*)/;
const CALL$7 = /(?:^|[;{]\s*)(Assert\.Ignore|Assert\.Inconclusive|Skip\.(?:If|IfNot|When|Unless))\s*\(/;
const tests$13 = {
	marked: true,
	quotes: "\"",
	comments: ["//", "/*"],
	blocks: "c and text blocks",
	stripsHeader: true,
	level: 4,
	read(lines, index) {
		const { code } = lines[index] ?? { code: "" };
		const below = lines[index + 1]?.code ?? "";
		if (ATTRIBUTE$2.test(code)) {
			const end = code.lastIndexOf("]");
			const behind = end < 0 ? "" : code.slice(end + 1).trim();
			return [mark$3(code, argumentsAt(lines, index, code.length - 1).code), ...definition$6(behind, below)];
		}
		return [...definition$6(code, below), ...call$5(code)];
	}
};
function mark$3(code, below) {
	const off = OFF$3.exec(code)?.[1];
	const text = code.endsWith("(") ? below : code;
	const skips = [
		.../\b(?:Fact|Theory)\w*\s*\(/.test(code) && /\bSkip\s*=/.test(text) ? [always("Skip = …")] : [],
		.../\bIgnore\s*=/.test(text) ? [always("Ignore = …")] : [],
		...off === void 0 ? [] : [always(`[${off}]`)],
		.../[[,]\s*(?:Platform|ConditionalFact|ConditionalTheory|OSCondition|(?:Fact|Theory)(?:Env|If|When|Unless|On|Only|For|Requir)\w*)\b/.test(code) ? [sometimes("a condition")] : []
	];
	return {
		what: "mark",
		isTest: TEST$3.test(code),
		skips
	};
}
function definition$6(code, below) {
	const type = TEST_TYPE$1.exec(code)?.[1];
	if (type !== void 0) return [{
		what: "group",
		name: type
	}];
	const name = METHOD$2.exec(code)?.[1] ?? (WRAPPED.test(code.trimEnd()) ? NAME$2.exec(below)?.[1] : void 0);
	return name === void 0 ? [] : [{
		what: "function",
		name
	}];
}
function call$5(code) {
	const by = CALL$7.exec(code)?.[1];
	if (by === void 0) return [];
	return [{
		what: "statement",
		skips: [skipIf(by, by.startsWith("Skip.") || /^if\b/.test(code))]
	}];
}
const csharp = [{
	endings: ["cs"],
	definitions: definitions$7,
	tests: tests$13
}];
// src/diff/languages/dart.ts
const DART = /^(?:await\s+)?(solo_)?(test|testWidgets|group|blocTest(?:<[^>]{0,80}>)?)\s*\(\s*(?=["']|$)/;
const dart = [{
	endings: ["dart"],
	tests: {
		marked: false,
		quotes: "'\"",
		comments: ["//", "/*"],
		blocks: "c and text blocks",
		stripsHeader: true,
		level: 2,
		read(lines, index) {
			const line = lines[index] ?? {
				code: "",
				raw: ""
			};
			const found = DART.exec(line.code);
			const option = /(?:^|[,(}]\s*)(skip|solo)\s*:\s*(true|["'])?/.exec(line.code);
			const skips = option?.[1] === "skip" && !/skip\s*:\s*(?:false|null)/.test(line.code) ? [skipIf("skip: …", option[2] === void 0)] : [];
			const focus = found?.[1] !== void 0 || option?.[1] === "solo" && option[2] !== void 0 ? { focus: "solo" } : {};
			if (found === null) return /^[}),]|^(?:skip|solo)\s*:/.test(line.code) && option !== null ? [{
				what: "end",
				skips,
				...focus
			}] : [];
			const below = lines[index + 1] ?? {
				code: "",
				raw: ""
			};
			const name = quotedAt(line, found[0].length) ?? quotedAt(below, 0) ?? "";
			return [{
				what: found[2] === "group" ? "group" : "test",
				name,
				skips,
				...focus
			}];
		}
	}
}];
const elixir = [{
	endings: ["ex", "exs"],
	tests: {
		marked: false,
		quotes: "\"",
		comments: ["#"],
		blocks: "python",
		stripsHeader: true,
		level: 2,
		read(lines, index) {
			const line = lines[index] ?? {
				code: "",
				raw: ""
			};
			const test = /^(test|describe|property)\s+(?=")/.exec(line.code);
			if (test !== null) return [{
				what: test[1] === "describe" ? "group" : "test",
				name: quotedAt(line, test[0].length) ?? ""
			}];
			const tag = /^@(tag|describetag|moduletag)\s+(?::skip\b|skip:\s*(?!false|nil))/.exec(line.code);
			if (tag !== null) return [{
				what: tag[1] === "moduletag" ? "file" : "mark",
				skips: [always(`@${tag[1]} :skip`)]
			}];
			const name = /^defp?\s+([a-z_]\w*)/.exec(line.code)?.[1];
			return name === void 0 ? [] : [{
				what: "function",
				name
			}];
		}
	}
}];
// src/diff/languages/go.ts
const METHOD$1 = /^func\s*\(\s*(?:\w+\s+)?\*?\s*([A-Za-z_]\w*)(?:\[[^\]]*\])?\s*\)\s*([A-Za-z_]\w*)\s*[([]/;
const FUNCTION$5 = /^func\s+([A-Za-z_]\w*)\s*[([]/;
const TYPE$6 = /^type\s+([A-Za-z_]\w*)(?:\[[^\]]*\])?\s+(?:=\s*)?(\w*)/;
const VALUE$1 = /^(const|var)\s+([A-Za-z_]\w*)\b/;
const FIELD$4 = /^([A-Za-z_]\w*)\s+[*[\]\w.]/;
const definitions$6 = {
	recognize(line, { parent, top }) {
		if (parent?.kind === "struct") {
			const name = FIELD$4.exec(line)?.[1];
			return name === void 0 ? null : {
				name,
				kind: "field"
			};
		}
		if (!top) return null;
		const method = METHOD$1.exec(line);
		if (method !== null) return {
			name: `${method[1]}.${method[2]}`,
			kind: "method"
		};
		const name = FUNCTION$5.exec(line)?.[1];
		if (name !== void 0) return {
			name,
			kind: "function"
		};
		const type = TYPE$6.exec(line);
		if (type !== null) return {
			name: type[1] ?? "",
			kind: /^(?:struct|interface)$/.test(type[2] ?? "") ? type[2] ?? "" : "type"
		};
		const value = VALUE$1.exec(line);
		return value === null ? null : {
			name: value[2] ?? "",
			kind: value[1] === "const" ? "constant" : "variable"
		};
	},
	lineComments: ["//"],
	blocks: "c and backticks",
	nests: false,
	stripsHeader: false,
	level: 4
};
const TEST_FUNCTION$2 = /^func\s+(?:\(\s*(?:\w+\s+)?\*?\s*\w+\s*\)\s*)?([A-Za-z_]\w*)\s*[([]/;
const TEST$2 = /^(?:Test|Fuzz|Example)(?![a-z])/;
const CALL$6 = /(?:^|[;{]\s*)(\w+(?:\.T\(\))?\.Skip(?:f|Now)?|Skip)\s*\(/;
const GINKGO = /^([PXF]?)(It|Specify|Entry|Describe|DescribeTable|Context|When|DescribeTableSubtree)\s*(?=\(\s*["`])/;
const tests$10 = {
	marked: false,
	quotes: "\"`",
	comments: ["//"],
	blocks: "templates",
	stripsHeader: false,
	level: 4,
	read(lines, index) {
		const line = lines[index] ?? {
			code: "",
			raw: ""
		};
		return definition$5(line) ?? spec$2(line) ?? call$4(line);
	},
	readComment: (raw) => /^\/\/\s*(?:go:build|\+build)\s+(?:ignore|never|disabled)\s*$/.test(raw) ? [{
		what: "file",
		skips: [always("//go:build ignore")]
	}] : []
};
function definition$5({ code }) {
	const name = TEST_FUNCTION$2.exec(code)?.[1];
	if (name === void 0) return null;
	return [{
		what: TEST$2.test(name) && name !== "TestMain" ? "test" : "function",
		name
	}];
}
function spec$2(line) {
	const found = GINKGO.exec(line.code);
	if (found === null) return null;
	const [all, letter = "", word = ""] = found;
	const name = quotedAt(line, line.code.indexOf("(", all.length) + 1) ?? "";
	const by = `${letter}${word}`;
	return [{
		what: /^(?:It|Specify|Entry)$/.test(word) ? "test" : "group",
		name,
		.../[PX]/.test(letter) && { skips: [always(by)] },
		...letter === "F" && { focus: by }
	}];
}
function call$4({ code }) {
	const by = CALL$6.exec(code)?.[1];
	if (by === void 0) return [];
	return [{
		what: "statement",
		skips: [skipIf(by, /^if\b/.test(code))]
	}];
}
const go = [{
	endings: ["go"],
	definitions: definitions$6,
	tests: tests$10
}];
// src/diff/languages/javascript.ts
const PREFIX = "^(?:export\\s+)?(?:default\\s+)?(?:declare\\s+)?";
const FUNCTION$4 = new RegExp(`${PREFIX}(?:async\\s+)?function\\s*\\*?\\s*([A-Za-z_$][\\w$]*)\\s*[(<]`);
const TYPE$5 = new RegExp(`${PREFIX}(?:abstract\\s+)?(?:const\\s+(?=enum))?(class|interface|enum|namespace)\\s+([A-Za-z_$][\\w$.]*)\\s*(?:[{<]|extends\\b|implements\\b|$)`);
const ALIAS$1 = new RegExp(`${PREFIX}type\\s+([A-Za-z_$][\\w$]*)\\s*(?:<[^=]*)?=`);
const VARIABLE = new RegExp(`${PREFIX}(const|let|var)\\s+([A-Za-z_$][\\w$]*)\\s*(?::[^=]+)?=(?!=)\\s*(.*)$`);
const ARROW = /^(?:async\s*)?(?:function\b|[\w$]+\s*=>|(?:<[^>]*>\s*)?\([^)]*\)[^={]*=>)/;
const MODIFIERS$2 = /^(?:(?:public|private|protected|static|async|override|readonly|abstract|get|set|declare|accessor)\s+)+/;
const FIELD$3 = /^(#?[A-Za-z_$][\w$]*)\s*[?!]?\s*(?::\s*\S|=(?!=|>)|;$)/;
const STATEMENT$1 = /^(?:if|for|while|switch|catch|return|function|super|await|new|throw|typeof|else|do|try|with|yield|delete|void|case|default|import|export|const|let|var|this)\b/;
const definitions$5 = {
	recognize: (line, place) => declaration(line, place) ?? member(line, place),
	lineComments: ["//"],
	blocks: "c and backticks",
	nests: true,
	stripsHeader: false,
	level: 2
};
function declaration(line, { top, parent }) {
	if (!top && parent?.kind !== "namespace") return null;
	const name = FUNCTION$4.exec(line)?.[1];
	if (name !== void 0) return {
		name,
		kind: "function"
	};
	const type = TYPE$5.exec(line);
	if (type !== null) return {
		name: type[2] ?? "",
		kind: type[1] ?? "class"
	};
	const alias = ALIAS$1.exec(line)?.[1];
	return alias === void 0 ? variable(line) : {
		name: alias,
		kind: "type"
	};
}
function variable(line) {
	const found = VARIABLE.exec(line);
	if (found === null || /^(?:await\s+)?(?:require|import)\s*\(/.test(found[3] ?? "")) return null;
	const kind = ARROW.test(found[3] ?? "") ? "function" : found[1] === "const" ? "constant" : "variable";
	return {
		name: found[2] ?? "",
		kind
	};
}
function member(line, { parent }) {
	if (parent?.kind !== "class" && parent?.kind !== "interface") return null;
	const words = line.replace(MODIFIERS$2, "").replace(/^\*\s*/, "");
	if (STATEMENT$1.test(words) && !/^(?:delete|with|default|do)\s*[(?:]/.test(words)) return null;
	const field = FIELD$3.exec(words)?.[1];
	if (field !== void 0) return {
		name: field,
		kind: ARROW.test(words.slice(words.indexOf("=") + 1).trim()) ? "method" : "field"
	};
	const call = callOf(words);
	if (call === null || call.before !== "" || /^\s*["'`]|\bfunction\b/.test(call.after)) return null;
	return /[{(,]$|\)\s*(?::.*)?;?$/.test(line) && !/=>\s*\{?$/.test(line) ? {
		name: call.name,
		kind: "method"
	} : null;
}
const CALL$5 = /(?<![\w$.])(it|test|specify|describe|context|suite|xit|xtest|xspecify|xdescribe|xcontext|fit|fdescribe|fcontext|QUnit|Deno)((?:\.[A-Za-z]+)*)\s*(?=[(`<])/g;
const GROUPS = new Set([
	"describe",
	"context",
	"suite",
	"module"
]);
const TEST_MODIFIERS$1 = new Set("skip only todo fixme fail failing fails concurrent sequential serial parallel each for skipIf runIf describe ignore cb shuffle".split(" "));
const OFF$2 = new Set([
	"skip",
	"todo",
	"fixme",
	"failing",
	"fails",
	"fail",
	"ignore"
]);
const OPTION$1 = /\b(skip|todo|only|ignore)\s*:\s*([^,}]*)/;
const TEST_STATEMENT = /(?<![\w$.])(?:(?:this|t|ctx|self)\.skip\(\s*(?:\)|["'`])|(?:ctx|testContext|context)\.skip\(\)|pending\(\s*(?:\)|["'`]))/;
const LONGEST_TABLE = 200;
const tests$9 = {
	marked: false,
	quotes: "'\"`",
	comments: ["//", "/*"],
	blocks: "templates",
	stripsHeader: false,
	level: 2,
	read(lines, index) {
		const line = lines[index] ?? {
			code: "",
			raw: ""
		};
		const said = Array.from(line.code.matchAll(CALL$5), (found) => testCall(lines, index, found)).filter((each) => each !== null);
		return said.length > 0 ? said : [...statement(line), ...option(line)];
	}
};
function testCall(lines, index, found) {
	const chain = [found[1] ?? "", ...(found[2] ?? "").split(".").filter((word) => word !== "")];
	const words = /^(?:QUnit|Deno)$/.test(chain[0] ?? "") ? chain.slice(1) : chain;
	const [base = "", ...modifiers] = words;
	const isOwn = words !== chain;
	if (words.length === 0 || isOwn && !/^(?:test|module|skip|only|todo)$/.test(base)) return null;
	if (!modifiers.every((word) => TEST_MODIFIERS$1.has(word))) return null;
	const by = chain.join(".");
	const open = found.index + found[0].length;
	const args = argumentsAt(lines, index, open);
	const offs = words.filter((word) => OFF$2.has(word) || isOwn && word === base && OFF$2.has(base));
	const name = nameOf$4(lines, index, open, modifiers);
	if (name === null) return offs.length > 0 && base === "test" ? inBody(by, args) : null;
	const isFocused = words.includes("only") || /^f(?:it|describe|context)$/.test(base);
	const skips = [
		...offs.length > 0 || base.startsWith("x") ? [always(by)] : [],
		...conditions(modifiers, lines, index, found),
		...optionSkips$1(args)
	];
	const isGroup = GROUPS.has(base.replace(/^[xf](?=describe|context)/, "")) || modifiers[0] === "describe";
	const focus = isFocused ? by : optionFocus(args);
	return {
		what: isGroup ? "group" : "test",
		name,
		skips,
		...focus !== null && { focus }
	};
}
function inBody(by, { code }) {
	const isAlways = /^\s*(?:\)|$)/.test(code) || TRUE.test(code);
	return {
		what: "statement",
		skips: [skipIf(by, !isAlways)]
	};
}
function conditions(modifiers, lines, index, found) {
	const word = modifiers.find((each) => each === "skipIf" || each === "runIf");
	if (word === void 0) return [];
	const { code } = argumentsAt(lines, index, found.index + found[0].length);
	const isConstant = word === "skipIf" ? TRUE.test(code) : FALSE.test(code);
	return (word === "skipIf" ? FALSE.test(code) : TRUE.test(code)) ? [] : [skipIf(`${found[1]}.${word}`, !isConstant)];
}
function optionSkips$1({ code }) {
	const found = OPTION$1.exec(code);
	if (found === null || found[1] === "only") return [];
	const value = (found[2] ?? "").trim();
	if (/^(?:false|undefined|null|0)\b/.test(value)) return [];
	return [skipIf(`${found[1]}: …`, !/^(?:true\b|["'`])/.test(value))];
}
function optionFocus({ code }) {
	return /\{[^{}]*\bonly\s*:\s*true\b/.test(code) ? "only: true" : null;
}
function nameOf$4(lines, index, open, modifiers) {
	const line = lines[index] ?? {
		code: "",
		raw: ""
	};
	if (modifiers.some((word) => /^(?:each|for|skipIf|runIf)$/.test(word)) || line.code.charAt(open) === "`") return nameBelow(lines, index, open);
	if (line.code.charAt(open) === "<") return nameBelow(lines, index, open);
	const args = argumentsAt(lines, index, open);
	const quoted = quotedAt(args, 0) ?? titleIn(lines, index, args);
	if (quoted !== null) return quoted;
	return /^\s*[\w$.[\]]+\s*,\s*(?:async\b|function\b|\(|[\w$]+\s*=>|\{|$)/.test(args.code) ? args.raw.split(",")[0].trim() : null;
}
function titleIn(lines, index, { code }) {
	if (!/^\s*\{/.test(code)) return null;
	const near = lines.slice(index, index + 4).find((line) => /\bname\s*:/.test(line.code));
	return near === void 0 ? null : quotedAt(near, near.code.search(/\bname\s*:/) + near.code.slice(near.code.search(/\bname\s*:/)).indexOf(":") + 1);
}
function nameBelow(lines, index, open) {
	for (let at = index; at < Math.min(lines.length, index + LONGEST_TABLE); at += 1) {
		const line = lines[at] ?? {
			code: "",
			raw: ""
		};
		if (at > index && !/^[\])}`|>]/.test(line.code)) continue;
		const found = /[)`>]\s*\(\s*(?=["'`]|$)/.exec(line.code.slice(at === index ? open : 0));
		if (found === null) continue;
		const end = (at === index ? open : 0) + found.index + found[0].length;
		return quotedAt(argumentsAt(lines, at, end - 1), 0) ?? "";
	}
	return "";
}
function statement({ code }) {
	const by = TEST_STATEMENT.exec(code)?.[0].replace(/\(.*$/, "");
	if (by === void 0) return [];
	return [{
		what: "statement",
		skips: [/\bif\s*\(|&&|\|\||\?/.test(code) ? sometimes(by) : always(by)]
	}];
}
function option({ code }) {
	const found = /^(ignore|skip|todo|only)\s*:\s*(true|["'`].*)[,\s]*$/.exec(code);
	if (found === null) return [];
	const by = `${found[1]}: true`;
	return found[1] === "only" ? [{
		what: "end",
		focus: by
	}] : [{
		what: "end",
		skips: [always(by)]
	}];
}
const javascript = [{
	endings: [
		"js",
		"jsx",
		"cjs",
		"mjs",
		"ts",
		"tsx",
		"cts",
		"mts"
	],
	definitions: definitions$5,
	tests: tests$9
}];
// src/diff/languages/jvm.ts
const TYPE$4 = /^(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp)\s+)*(class|interface|enum|record|@interface)\s+([A-Za-z_]\w*)/;
const MODIFIERS$1 = /^(?:(?:public|protected|private|static|final|abstract|synchronized|native|default|strictfp|transient|volatile)\s+)+/;
const FIELD$2 = /^[\w.<>[\],?\s]+?\s([A-Za-z_]\w*)\s*(?:=(?!=)|;)/;
const STATEMENT = /^(?:return|new|throw|else|if|for|while|switch|case|catch|try|do|assert|yield|package|import|super|this)\b/;
const java = {
	recognize(line, place) {
		const type = TYPE$4.exec(line);
		if (type !== null) return {
			name: type[2] ?? "",
			kind: type[1] === "@interface" ? "interface" : type[1] ?? ""
		};
		return STATEMENT.test(line) ? null : method(line, place) ?? field(line, place);
	},
	lineComments: ["//"],
	blocks: "c",
	nests: false,
	stripsHeader: true,
	level: 4
};
function method(line, { parent }) {
	const hasModifiers = MODIFIERS$1.test(line);
	const words = line.replace(MODIFIERS$1, "").replace(/^<[^()]*?>\s+(?=\w)/, "");
	const call = callOf(words);
	if (call === null || /[=."]/.test(call.before.replace(/\w\.\w/g, "")) || /^(?:new|return)\b/.test(words)) return null;
	if (call.before === "" && call.name !== parent?.name) return null;
	if (!hasModifiers && (parent === null || !/[{,(]$|\)\s*;$|\)$/.test(line))) return null;
	return {
		name: call.name,
		kind: "method",
		member: hasModifiers
	};
}
function field(line, { parent, header }) {
	if (header || parent === null || !MODIFIERS$1.test(line)) return null;
	const name = FIELD$2.exec(line.replace(MODIFIERS$1, ""))?.[1];
	return name === void 0 ? null : {
		name,
		kind: "field"
	};
}
const KOTLIN_MODIFIERS = /^(?:(?:public|protected|private|internal|open|final|abstract|sealed|data|value|inline|inner|annotation|enum|companion|override|suspend|operator|infix|tailrec|external|const|lateinit|expect|actual|fun(?=\s+interface))\s+)+/;
const KOTLIN_TYPE = /^(class|interface|object)(?:\s+([A-Za-z_]\w*))?/;
const KOTLIN_FUNCTION = /^fun\s+(?:<[^()]*>\s*)?(?:[\w<>?, ]+\.)?(`[^`]+`|[A-Za-z_]\w*)\s*\(/;
const KOTLIN_VALUE = /^(val|var)\s+(?:<[^>]*>\s*)?(?:[\w<>?]+\.)?([A-Za-z_]\w*)\b/;
const kotlin = {
	recognize(line, { parent, top, header }) {
		const words = line.replace(KOTLIN_MODIFIERS, "");
		const name = KOTLIN_FUNCTION.exec(words)?.[1];
		if (name !== void 0) return {
			name,
			kind: parent === null && top && !header ? "function" : "method",
			member: words !== line
		};
		const type = KOTLIN_TYPE.exec(words);
		if (type !== null) return kotlinType(line, type);
		const value = parent === null && (!top || header) ? null : KOTLIN_VALUE.exec(words);
		if (value === null) return null;
		return {
			name: value[2] ?? "",
			kind: parent !== null ? "field" : /\bconst\b/.test(line) ? "constant" : "variable"
		};
	},
	lineComments: ["//"],
	blocks: "c",
	nests: false,
	stripsHeader: true,
	level: 4
};
function kotlinType(line, [, kind, name]) {
	if (name === void 0) return line.startsWith("companion") ? {
		name: "",
		kind: "namespace",
		unlisted: true
	} : null;
	return {
		name,
		kind: /\benum\s+class\b/.test(line) ? "enum" : kind ?? "class"
	};
}
const ANNOTATION = /^@((?:\w+\.)*\w+)\s*(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\)?)?\s*/;
const TEST$1 = /^(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Theory)$/;
const OFF$1 = /^(?:Disabled|Ignore)$/;
const CONDITION = /^(?:Disabled(?:On|If|For|In)\w*|Enabled(?:On|If|For|In)\w*|IgnoreIf|Requires|PendingFeature\w*|DisabledUntil)$/;
const TEST_MODIFIERS = /^(?:(?:public|private|protected|internal|open|override|suspend|static|final|abstract|default|synchronized|inline)\s+)*/;
const JAVA = /^(?:<[^>]{1,80}>\s*)?[\w.<>[\],?]+\s+([A-Za-z_]\w*)\s*\(/;
const KOTLIN = /^fun\s+(?:<[^>]{1,80}>\s*)?(?:`[^`]+`|[A-Za-z_]\w*)\s*\(/;
const TEST_TYPE = /^(?:(?:data|sealed|inner)\s+)*(?:class|object|interface)\s+([A-Za-z_]\w*)/;
const NO_TYPE = /^(?:return|new|throw|else|case|assert|await)\b/;
const SPEC$1 = /^(x?)(test|it|should|expect|scenario|feature|describe|context|given|Given|ignore)\s*(?=\(\s*")/;
const FLAT = /^(?:it|they|ignore|"\s*")\s+(?:should|must|can)\s+(?=")/;
const CALL$4 = /(?:^|[;{]\s*)(?:(?:Assume|Assumptions|Assert)\.)?(assume(?:True|False|That|NoException)|fail\b(?=$)|abort|cancel|pending)\s*(?:\(|$)/;
const tests$8 = {
	marked: true,
	quotes: "\"",
	comments: ["//", "/*"],
	blocks: "c and text blocks",
	stripsHeader: true,
	level: 4,
	read(lines, index) {
		const line = lines[index] ?? {
			code: "",
			raw: ""
		};
		const said = [];
		let at = 0;
		for (let found = ANNOTATION.exec(line.code); found !== null; found = ANNOTATION.exec(line.code.slice(at))) {
			said.push(mark$2(found[1] ?? "", found[2] ?? ""));
			at += found[0].length;
			if (at >= line.code.length) break;
		}
		const rest = {
			code: line.code.slice(at),
			raw: line.raw.slice(at)
		};
		return [...said, ...definition$4(rest) ?? spec$1(rest) ?? call$3(rest)];
	}
};
function mark$2(annotation, text) {
	const name = annotation.slice(annotation.lastIndexOf(".") + 1);
	const isTest = TEST$1.test(name);
	return {
		what: "mark",
		isTest,
		skips: [
			...OFF$1.test(name) ? [always(`@${name}`)] : [],
			...CONDITION.test(name) ? [sometimes(`@${name}`)] : [],
			...isTest && /\benabled\s*=\s*false\b/.test(text) ? [always("enabled = false")] : []
		]
	};
}
function definition$4({ code, raw }) {
	const from = TEST_MODIFIERS.exec(code)?.[0].length ?? 0;
	const words = code.slice(from);
	const type = TEST_TYPE.exec(words)?.[1];
	if (type !== void 0) return [{
		what: "group",
		name: type
	}];
	if (KOTLIN.test(words)) return [{
		what: "function",
		name: (/^fun\s+(?:<[^>]{1,80}>\s*)?(`[^`]+`|\w+)/.exec(raw.slice(from))?.[1] ?? "").replaceAll("`", "")
	}];
	if (/^def\s+["']/.test(words)) return [{
		what: "test",
		name: quotedAt({
			code,
			raw
		}, from + 4) ?? ""
	}];
	const name = NO_TYPE.test(words) ? void 0 : JAVA.exec(words)?.[1];
	if (name === void 0 || /[=.]/.test(words.slice(0, words.indexOf(name)).replace(/<[^>]*>|\w\.\w/g, ""))) return null;
	return [{
		what: /^public\s+void\s+test[A-Z_]\w*\s*\(\s*\)/.test(code) ? "test" : "function",
		name
	}];
}
function spec$1(line) {
	const found = SPEC$1.exec(line.code);
	if (found !== null) {
		const [all, x = "", word = ""] = found;
		const name = quotedAt(line, line.code.indexOf("(", all.length) + 1) ?? "";
		return [{
			what: /^(?:describe|context|feature|given|Given)$/.test(word) ? "group" : "test",
			name,
			...(x !== "" || word === "ignore") && { skips: [always(`${x}${word}`)] }
		}];
	}
	const flat = FLAT.exec(line.code);
	if (flat === null) return null;
	const isOff = flat[0].startsWith("ignore") || /\bignore\s*\{?\s*$/.test(line.code);
	return [{
		what: "test",
		name: quotedAt(line, flat[0].length) ?? "",
		...isOff && { skips: [always("ignore")] }
	}];
}
function call$3({ code }) {
	const found = CALL$4.exec(code);
	const by = found?.[1];
	if (found === null || by === void 0 || by === "fail") return [];
	const text = code.slice(found.index + found[0].length);
	const isConstant = /^(?:abort|cancel|pending)$/.test(by) || (by === "assumeTrue" ? /^\s*false\s*[,)]/ : /^\s*true\s*[,)]/).test(text);
	return [{
		what: "statement",
		skips: [skipIf(by, !isConstant || by === "assumeThat")]
	}];
}
const jvm = [
	{
		endings: ["java"],
		definitions: java,
		tests: tests$8
	},
	{
		endings: ["kt", "kts"],
		definitions: kotlin,
		tests: tests$8
	},
	{
		endings: ["groovy", "scala"],
		tests: tests$8
	}
];
// src/diff/languages/php.ts
const PHP_MODIFIERS = /^(?:(?:public|private|protected|static|abstract|final|readonly|var)\s+)+/;
const PHP_FUNCTION = /^function\s+&?\s*([A-Za-z_]\w*)\s*\(/;
const PHP_TYPE = /^(class|interface|trait|enum)\s+([A-Za-z_]\w*)\s*(?:[{:]|extends\b|implements\b|$)/;
const PHP_CONSTANT = /^const\s+(?:[\w?|]+\s+)?([A-Za-z_]\w*)\s*=/;
const PHP_FIELD = /^(?:[\w?|\\]+\s+)?\$([A-Za-z_]\w*)\s*(?:=|;)/;
const definitions$4 = {
	recognize(line, { parent, header, top }) {
		const words = line.replace(PHP_MODIFIERS, "");
		const name = PHP_FUNCTION.exec(words)?.[1];
		const isMember = words !== line;
		if (name !== void 0) return {
			name,
			kind: isMember || parent !== null ? "method" : "function",
			member: isMember
		};
		const type = PHP_TYPE.exec(words);
		if (type !== null) return {
			name: type[2] ?? "",
			kind: type[1] ?? "class"
		};
		const constant = parent !== null || top ? PHP_CONSTANT.exec(words)?.[1] : void 0;
		if (constant !== void 0) return {
			name: constant,
			kind: "constant"
		};
		const field = isMember && parent !== null && !header ? PHP_FIELD.exec(words)?.[1] : void 0;
		return field === void 0 ? null : {
			name: field,
			kind: "field"
		};
	},
	lineComments: ["//", "#"],
	blocks: "c",
	nests: false,
	stripsHeader: true,
	level: 4
};
const MODIFIERS = /^(?:(?:public|protected|private|static|final|abstract)\s+)*/;
const FUNCTION$3 = /^function\s+([A-Za-z_]\w*)\s*\(/;
const TYPE$3 = /^(?:(?:final|abstract|readonly)\s+)*class\s+([A-Za-z_]\w*)/;
const ATTRIBUTE$1 = /^#\[\s*(?:\\?\w+\\)*(\w+)/;
const PEST = /^(it|test|describe|todo)\s*\(\s*(?=["'])/;
const CHAIN = /->\s*(skip|todo|only|skipOnWindows|skipOnCI)\s*\(/;
const CALL$3 = /(?:\$this->|self::|static::)(markTestSkipped|markTestIncomplete)\s*\(/;
const tests$7 = {
	marked: false,
	quotes: "'\"",
	comments: [
		"//",
		"#",
		"/*"
	],
	blocks: "c",
	stripsHeader: true,
	level: 4,
	flat: true,
	read(lines, index) {
		const line = lines[index] ?? {
			code: "",
			raw: ""
		};
		const attribute = ATTRIBUTE$1.exec(line.code)?.[1];
		if (attribute !== void 0) return [{
			what: "mark",
			isTest: attribute === "Test" || attribute === "DataProvider"
		}];
		return pest(line) ?? definition$3(line) ?? [...chain(line), ...call$2(line)];
	},
	readComment: (raw) => /^(?:\/\*)?\*+\s*@test\b/.test(raw) ? [{
		what: "mark",
		isTest: true
	}] : []
};
function definition$3({ code }) {
	const type = TYPE$3.exec(code)?.[1];
	if (type !== void 0) return [{
		what: "group",
		name: type
	}];
	const name = FUNCTION$3.exec(code.replace(MODIFIERS, ""))?.[1];
	if (name === void 0) return null;
	return [{
		what: /^test(?:[A-Z_\d]|$)/.test(name) ? "test" : "function",
		name
	}];
}
function pest(line) {
	const found = PEST.exec(line.code);
	if (found === null) return null;
	const name = quotedAt(line, found[0].length) ?? "";
	const [said] = chain(line);
	const skips = [...found[1] === "todo" ? [always("todo")] : [], ...said?.skips ?? []];
	return [{
		what: found[1] === "describe" ? "group" : "test",
		name,
		skips,
		...said?.focus !== void 0 && { focus: said.focus }
	}];
}
function chain({ code }) {
	const found = CHAIN.exec(code);
	if (found === null || !/^(?:[})]|->|it\b|test\b|describe\b|todo\b)/.test(code)) return [];
	const by = `->${found[1]}`;
	if (found[1] === "only") return [{
		what: "end",
		focus: by
	}];
	const text = code.slice(found.index + found[0].length);
	const isAlways = !found[1]?.startsWith("skipOn") && /^\s*(?:\)|["']|true\b)/.test(text);
	return [{
		what: "end",
		skips: [skipIf(by, !isAlways)]
	}];
}
function call$2({ code }) {
	const by = CALL$3.exec(code)?.[1];
	return by === void 0 ? [] : [{
		what: "statement",
		skips: [skipIf(by, /^if\b/.test(code))]
	}];
}
const php = [{
	endings: ["php"],
	definitions: definitions$4,
	tests: tests$7
}];
// src/diff/languages/python.ts
const FUNCTION$2 = /^(?:async\s+)?def\s+([A-Za-z_]\w*)\s*[([]\s*(?:(self|cls)\b)?/;
const CLASS = /^class\s+([A-Za-z_]\w*)\s*[:([]/;
const FIELD$1 = /^([A-Za-z_]\w*)\s*(?::\s*[^=\s]|=[^=])/;
const CONSTANT = /^(_{0,2}[A-Z][A-Z0-9_]+)\s*(?::[^=]+)?=[^=]/;
const NO_FIELD = /^(?:lambda|else|try|finally|match|case|with|for|if|while|return|except|assert)\b/;
const definitions$3 = {
	recognize: (line, place) => functionOf(line, place) ?? classOf(line) ?? variableOf(line, place),
	lineComments: ["#"],
	blocks: "python",
	nests: true,
	stripsHeader: true,
	level: 4
};
function functionOf(line, place) {
	const found = FUNCTION$2.exec(line);
	if (found === null) return null;
	const member = found[2] !== void 0;
	if (!member && !place.top && place.parent === null) return null;
	return {
		name: found[1] ?? "",
		kind: member || place.parent !== null ? "method" : "function",
		member
	};
}
function classOf(line) {
	const name = CLASS.exec(line)?.[1];
	return name === void 0 ? null : {
		name,
		kind: "class"
	};
}
function variableOf(line, { parent, top, header }) {
	if (header) return null;
	if (parent?.kind === "class") {
		const name = NO_FIELD.test(line) ? void 0 : FIELD$1.exec(line)?.[1];
		return name === void 0 ? null : {
			name,
			kind: "field"
		};
	}
	const name = top ? CONSTANT.exec(line)?.[1] : void 0;
	return name === void 0 ? null : {
		name,
		kind: "constant"
	};
}
const TEST_FUNCTION$1 = /^(?:async\s+)?def\s+([A-Za-z_]\w*)\s*\(/;
const TEST_CLASS = /^class\s+([A-Za-z_]\w*)/;
const PYTEST = /(?:^@|^pytestmark\b.*?|\bmarks\s*=\s*\[?\s*)pytest\.mark\.(skipif|skip|xfail)\b\s*\(?/;
const UNITTEST = /^@(?:unittest\.)?(skipIf|skipUnless|skip|expectedFailure|skipUnlessDBFeature)\b(?!\s*\.)\s*\(?/;
const CALL$2 = /(?:^|[:;]\s*)(pytest\.skip|pytest\.xfail|self\.skipTest|raise\s+(?:unittest\.)?SkipTest)\b/;
const tests$6 = {
	marked: false,
	quotes: "'\"",
	comments: ["#"],
	blocks: "python",
	stripsHeader: true,
	level: 4,
	flat: true,
	read(lines, index) {
		const line = lines[index] ?? {
			code: "",
			raw: ""
		};
		return definition$2(line) ?? mark$1(lines, index, line) ?? call$1(line);
	}
};
function definition$2({ code }) {
	const name = TEST_FUNCTION$1.exec(code)?.[1];
	if (name !== void 0) return [{
		what: /^test/.test(name) ? "test" : "function",
		name
	}];
	const type = TEST_CLASS.exec(code)?.[1];
	return type === void 0 ? null : [{
		what: "group",
		name: type
	}];
}
function mark$1(lines, index, { code }) {
	const skips = [skipOf(PYTEST, "pytest.mark."), skipOf(UNITTEST, "unittest.")].filter((skip) => skip !== null);
	if (skips.length > 0) return [{
		what: code.startsWith("pytestmark") ? "file" : "mark",
		skips
	}];
	return code.startsWith("@") ? [{ what: "mark" }] : null;
	function skipOf(pattern, prefix) {
		const found = pattern.exec(code);
		const word = found?.[1];
		if (found === null || word === void 0) return null;
		const end = found.index + found[0].length;
		const text = found[0].endsWith("(") ? argumentsAt(lines, index, end - 1).code : "";
		return skipIf(`@${prefix}${word}`, isConditional(word, text));
	}
}
function isConditional(word, text) {
	if (word === "skipif" || word === "skipIf") return !TRUE.test(text);
	if (word === "skipUnless") return !FALSE.test(text);
	if (word === "skipUnlessDBFeature") return true;
	return word === "xfail" && !/^\s*(?:\)|$|(?:reason|strict|raises|run)\s*=)/.test(text) && !TRUE.test(text);
}
function call$1({ code }) {
	const by = CALL$2.exec(code)?.[1];
	if (by === void 0) return [];
	const skips = [skipIf(by.replace(/^raise\s+/, ""), /^(?:if|elif|else|except)\b/.test(code))];
	return [{
		what: /\ballow_module_level\b/.test(code) ? "file" : "statement",
		skips
	}];
}
const python = [{
	endings: ["py"],
	definitions: definitions$3,
	tests: tests$6
}, {
	endings: ["pyi"],
	definitions: definitions$3
}];
// src/diff/languages/ruby.ts
const RUBY_METHOD = /^(?:(?:private|public|protected|private_class_method|module_function)\s+)?def\s+(?:self\.)?([A-Za-z_]\w*[?!=]?|[+\-*/%<>=!~[\]]{1,3})/;
const RUBY_TYPE = /^(class|module)\s+((?:[A-Z]\w*::)*[A-Z]\w*)/;
const RUBY_CONSTANT = /^([A-Z][A-Z0-9_]+)\s*=[^=~]/;
const definitions$2 = {
	recognize(line, { parent, top, header }) {
		const method = RUBY_METHOD.exec(line)?.[1];
		if (method !== void 0) return {
			name: method,
			kind: parent === null && top && !header ? "function" : "method",
			member: true
		};
		const type = RUBY_TYPE.exec(line);
		if (type !== null) return {
			name: type[2] ?? "",
			kind: type[1] ?? "class"
		};
		const constant = header ? void 0 : RUBY_CONSTANT.exec(line)?.[1];
		return constant === void 0 ? null : {
			name: constant,
			kind: "constant"
		};
	},
	lineComments: ["#"],
	blocks: "ruby",
	continues: /^(?:rescue|ensure|else|elsif|when|in|end|private|protected|public)\b/,
	nests: false,
	stripsHeader: true,
	level: 2
};
const SPEC = /^(?:RSpec\.)?([xf]?)(it|specify|example|scenario|its|describe|context|feature|test|should|skip|pending|focus)\b\s*\(?\s*(?=["'A-Z:{]|do\b|$)/;
const GROUP$1 = /^(?:describe|context|feature)$/;
const METHOD = /^def\s+(?:self\.)?([A-Za-z_]\w*[?!]?)/;
const TYPE$2 = /^(?:class|module)\s+([A-Z][\w:]*)/;
const CALL$1 = /^(skip|pending)(?:\s*$|\s*\(|\s+["'A-Z]|\s+(?:if|unless)\b)/;
const tests$5 = {
	marked: false,
	quotes: "'\"",
	comments: ["#"],
	blocks: "ruby",
	stripsHeader: true,
	level: 2,
	read(lines, index) {
		const line = lines[index] ?? {
			code: "",
			raw: ""
		};
		return definition$1(line) ?? spec(goingOn(lines, index)) ?? call(line);
	}
};
const MOST_LINES$1 = 5;
function goingOn(lines, index) {
	let { code, raw } = lines[index] ?? {
		code: "",
		raw: ""
	};
	for (let at = index + 1; at <= index + MOST_LINES$1 && raw.endsWith("\\"); at += 1) {
		const next = lines[at] ?? {
			code: "",
			raw: ""
		};
		const [head, masked] = [raw.slice(0, -1).trimEnd(), code.slice(0, raw.length - 1).trimEnd()];
		const isText = /["']$/.test(masked) && masked.slice(-1) === next.code.charAt(0);
		raw = isText ? head.slice(0, -1) + next.raw.slice(1) : `${head} ${next.raw}`;
		code = isText ? masked.slice(0, -1) + next.code.slice(1) : `${masked} ${next.code}`;
	}
	return {
		code,
		raw
	};
}
function definition$1({ code }) {
	const name = METHOD.exec(code)?.[1];
	if (name !== void 0) return [{
		what: /^test_/.test(name) ? "test" : "function",
		name
	}];
	const type = TYPE$2.exec(code)?.[1];
	return type === void 0 ? null : [{
		what: "group",
		name: type
	}];
}
function spec(line) {
	const { code, raw } = line;
	const found = SPEC.exec(code);
	if (found === null) return null;
	const [all, letter = "", word = ""] = found;
	const hasBlock = /(?:\bdo\b(?:\s*\|[^|]*\|)?|\{.*\}?|,)$/.test(code.trimEnd());
	const isWord = /^(?:skip|pending|focus)$/.test(word);
	if (!hasBlock && (isWord || letter === "")) return isWord || !/["']/.test(code) ? null : pendingExample(line, all, word);
	const by = `${letter}${word}`;
	const name = quotedAt(line, all.length) ?? raw.replace(/\s*(?:do\b.*|\{\s*)$/, "");
	const isFocused = letter === "f" || word === "focus" || /(?::focus\b|\bfocus:\s*true\b)/.test(code);
	const skips = [...letter === "x" || /^(?:skip|pending)$/.test(word) ? [always(by)] : [], ...optionSkips(code)];
	const focus = isFocused ? letter === "f" ? by : ":focus" : void 0;
	return [{
		what: GROUP$1.test(word) ? "group" : "test",
		name,
		skips,
		...focus !== void 0 && { focus }
	}];
}
function optionSkips(code) {
	const found = /(?:,\s*|\()(?::(skip|pending)\b(?!\s*=>)|:?(skip|pending)(?::|\s*=>)\s*(true\b|["'])?)/.exec(code);
	if (found === null || /\b(?:skip|pending)(?::|\s*=>)\s*(?:false|nil)\b/.test(code)) return [];
	const [, symbol, key, constant] = found;
	return [skipIf(`:${symbol ?? key}`, symbol === void 0 && constant === void 0)];
}
function pendingExample(line, all, word) {
	const name = quotedAt(line, all.length);
	if (name === null || !/^(?:it|specify|example|scenario)$/.test(word) || /[,(]$/.test(line.code.trimEnd())) return name === null ? null : [{
		what: "test",
		name
	}];
	return [{
		what: "test",
		name,
		skips: [always(`${word} ${UNWRITTEN$1}`)]
	}];
}
function call({ code }) {
	const by = CALL$1.exec(code)?.[1];
	if (by === void 0 || /^\w+\s*=/.test(code)) return [];
	return [{
		what: "statement",
		skips: [skipIf(by, /\b(?:if|unless)\b/.test(code))]
	}];
}
const ruby = [{
	endings: ["rb"],
	definitions: definitions$2,
	tests: tests$5
}, {
	endings: ["rake"],
	definitions: definitions$2
}];
// src/diff/languages/rust.ts
const VISIBLE = "^(?:pub(?:\\([^)]*\\))?\\s+)?";
const FUNCTION$1 = new RegExp(`${VISIBLE}(?:default\\s+)?(?:const\\s+)?(?:async\\s+)?(?:unsafe\\s+)?(?:extern\\s+(?:"[^"]*"\\s+)?)?fn\\s+(\\w+)`);
const TYPE$1 = new RegExp(`${VISIBLE}(?:unsafe\\s+)?(struct|enum|trait|union)\\s+(\\w+)`);
const VALUE = new RegExp(`${VISIBLE}(?:const|static)\\s+(?:mut\\s+)?([A-Z_][A-Z0-9_]*)\\s*:`);
const ALIAS = new RegExp(`${VISIBLE}type\\s+(\\w+)`);
const MODULE = new RegExp(`${VISIBLE}mod\\s+\\w+\\s*\\{`);
const FIELD = new RegExp(`${VISIBLE}([a-z_]\\w*)\\s*:\\s*[^:\\s]`);
const MACRO = /^macro_rules!\s+(\w+)/;
const definitions$1 = {
	recognize(line, { parent }) {
		if (line.startsWith("impl")) return implementation(line);
		if (MODULE.test(line)) return {
			name: "",
			kind: "namespace",
			unlisted: true
		};
		const name = FUNCTION$1.exec(line)?.[1];
		if (name !== void 0) return {
			name,
			kind: parent === null && !/\(\s*&?(?:'\w+\s+)?(?:mut\s+)?self\b/.test(line) ? "function" : "method"
		};
		const type = TYPE$1.exec(line);
		if (type !== null) return {
			name: type[2] ?? "",
			kind: type[1] ?? ""
		};
		if (parent?.kind === "struct") return named$3(FIELD, line, "field");
		return named$3(VALUE, line, "constant") ?? named$3(MACRO, line, "macro") ?? (parent === null ? named$3(ALIAS, line, "type") : null);
	},
	lineComments: ["//"],
	blocks: "c",
	continues: /^where\b/,
	nests: false,
	stripsHeader: true,
	level: 4
};
function named$3(pattern, line, kind) {
	const name = pattern.exec(line)?.[1];
	return name === void 0 ? null : {
		name,
		kind
	};
}
function implementation(line) {
	const words = line.replace(/^impl\s*(?:<[^{]*?>\s+(?=[\w:&]))?/, "").replace(/\{.*$/, "");
	const type = (words.includes(" for ") ? words.slice(words.indexOf(" for ") + 5) : words).trim();
	const name = /^(?:&\s*)?(?:\w+::)*([A-Za-z_]\w*)/.exec(type)?.[1];
	return name === void 0 ? null : {
		name,
		kind: "impl",
		unlisted: true
	};
}
const ATTRIBUTE = /^#!?\[/;
const TEST = /^#\[(?:\w+::)*(?:test|rstest|test_case|wasm_bindgen_test|quickcheck|test_log|apply|traced_test)\b/;
const TEST_FUNCTION = /\bfn\s+([A-Za-z_]\w*)/;
const TEST_MODULE = /^(?:pub(?:\([^)]*\))?\s+)?mod\s+(\w+)\s*\{/;
const tests$4 = {
	marked: true,
	quotes: "\"",
	comments: ["//"],
	blocks: "c",
	stripsHeader: true,
	level: 4,
	read(lines, index) {
		const { code } = lines[index] ?? { code: "" };
		const said = [];
		if (ATTRIBUTE.test(code)) said.push(mark(code));
		const name = TEST_FUNCTION.exec(code)?.[1];
		if (name !== void 0) said.push({
			what: "function",
			name
		});
		const group = TEST_MODULE.exec(code)?.[1];
		if (group !== void 0) said.push({
			what: "group",
			name: group
		});
		return said;
	}
};
function mark(code) {
	const isTest = TEST.test(code);
	if (/^#!?\[cfg_attr\(.*\bignore\b/.test(code)) return {
		what: "mark",
		skips: [sometimes("#[ignore]")]
	};
	return /#\[ignore\b/.test(code) ? {
		what: "mark",
		isTest,
		skips: [always("#[ignore]")]
	} : {
		what: "mark",
		isTest
	};
}
const rust = [{
	endings: ["rs"],
	definitions: definitions$1,
	tests: tests$4
}];
// src/diff/languages/shell.ts
const SHELL_FUNCTION = /^(?:function\s+([\w:.-]+)\s*(?:\(\s*\))?|([\w:.-]+)\s*\(\s*\))\s*(?:\{.*|\(.*)?$/;
const definitions = {
	recognize(line, { top }) {
		const found = top ? SHELL_FUNCTION.exec(line) : null;
		return found === null ? null : {
			name: found[1] ?? found[2] ?? "",
			kind: "function"
		};
	},
	lineComments: ["#"],
	blocks: "none",
	nests: true,
	stripsHeader: true,
	level: 4
};
const tests$3 = {
	marked: false,
	quotes: "'\"",
	comments: ["#"],
	blocks: "none",
	stripsHeader: false,
	level: 2,
	read(lines, index) {
		const line = lines[index] ?? {
			code: "",
			raw: ""
		};
		if (/^@test\s+["']/.test(line.code)) return [{
			what: "test",
			name: quotedAt(line, 5) ?? ""
		}];
		const name = /^(?:function\s+)?([a-z_]\w*)\s*\(\)/i.exec(line.code)?.[1];
		if (name !== void 0) return [{
			what: "function",
			name
		}];
		return bareSkip(line);
	}
};
function bareSkip({ code }) {
	if (/^skip(?:\s*$|\s+["'])/.test(code)) return [{
		what: "statement",
		skips: [always("skip")]
	}];
	return /(?:&&|\|\||\bthen)\s*skip\b/.test(code) ? [{
		what: "statement",
		skips: [skipIf("skip", true)]
	}] : [];
}
const shell = [{
	endings: [
		"sh",
		"bash",
		"zsh",
		"ksh"
	],
	definitions
}, {
	endings: ["bats"],
	tests: tests$3
}];
// src/diff/languages/swift.ts
const MARK$2 = /^(?:@\w+\s+)*@(Test|Suite)\b/;
const FUNCTION = /^(?:[@\w][^;{}]{0,300}\s)?func\s+(?:`([^`]+)`|([A-Za-z_]\w*))\s*[(<]/;
const TYPE = /^(?:(?:public|final|internal|private|@\w+)\s+)*(?:class|struct|extension|actor)\s+([A-Za-z_]\w*)/;
const CALL = /\b(XCTSkip|XCTSkipIf|XCTSkipUnless)\s*\(/;
const tests$2 = {
	marked: false,
	quotes: "\"",
	comments: ["//", "/*"],
	blocks: "c and text blocks",
	stripsHeader: true,
	level: 4,
	flat: true,
	read(lines, index) {
		const { code, raw } = lines[index] ?? {
			code: "",
			raw: ""
		};
		const said = [];
		const mark = MARK$2.exec(code)?.[1];
		if (mark !== void 0) said.push({
			what: "mark",
			isTest: mark === "Test",
			skips: traits(code)
		});
		if (FUNCTION.exec(code) !== null) {
			const name = /\bfunc\s+(?:`([^`]+)`|(\w+))/.exec(raw)?.slice(1).find((each) => each !== void 0) ?? "";
			return [...said, {
				what: /^test/.test(name) ? "test" : "function",
				name
			}];
		}
		const type = TYPE.exec(code)?.[1];
		if (type !== void 0) return [...said, {
			what: "group",
			name: type
		}];
		const call = CALL.exec(code);
		if (call === null) return said;
		const text = argumentsAt(lines, index, call.index + call[0].length - 1).code;
		const by = call[1] ?? "";
		const isConditional = by === "XCTSkip" ? /^(?:if|guard)\b/.test(code) || /^#if\b/.test(lines[index - 1]?.code ?? "") : !(by === "XCTSkipIf" ? TRUE : FALSE).test(text);
		return [{
			what: "statement",
			skips: [skipIf(by, isConditional)]
		}];
	}
};
function traits(code) {
	if (/\.disabled\(\s*if\s*:/.test(code) || /\.enabled\(\s*if\s*:(?!\s*false)/.test(code)) return [sometimes(".disabled(if:)")];
	return /\.disabled\(|\.enabled\(\s*if\s*:\s*false/.test(code) ? [always(".disabled")] : [];
}
const swift = [{
	endings: ["swift"],
	tests: tests$2
}];
// src/diff/languages/languages.ts
const LANGUAGES$1 = [
	...python,
	...javascript,
	...go,
	...rust,
	...csharp,
	...ruby,
	...php,
	...jvm,
	...c,
	...shell,
	...swift,
	...dart,
	...elixir
];
const definitionsIn = (path) => languageOf$1(path)?.definitions ?? null;
const testsIn = (path) => languageOf$1(path)?.tests ?? null;
function languageOf$1(path) {
	const ending = endingOf$1(path);
	return LANGUAGES$1.find(({ endings }) => endings.includes(ending));
}
function endingOf$1(path) {
	const name = lastSegment(path);
	const dot = name.lastIndexOf(".");
	return dot < 1 ? "" : name.slice(dot + 1).toLowerCase();
}
// src/diff/generated.ts
const GENERATED = /@generated|do not edit|auto-?(?:matically )?generated|generated (?:by|from|code)/i;
const FIRST_LINES = 15;
function isGenerated([first]) {
	if (first?.fromStart !== true) return false;
	const isNew = first.lines.every(({ side }) => side === "new");
	return first.lines.slice(0, FIRST_LINES).some(({ side, text }) => (isNew || side !== "new") && GENERATED.test(text));
}
// src/diff/test-cases/test-files.ts
const ASIDE$3 = /(?:^|\/)(?:fixtures?|__fixtures__|__mocks__|testdata|test-data|test_data|__snapshots__|snapshots|samples|vendor|third_party|node_modules|src\/[^/]+\/resources)\//i;
const ABOUT_TESTS$1 = /(?:^|[/._-])(?:lint|linter|linting|rules?|codemods?|transforms?|no-only|no-focused|no-skip\w*|no-exclusive|no-disabled)(?:[/._-]|$)/i;
const PROJECTS = new Set(allOf("aboutTests"));
const HELPER = /(?:^|[_.-])(?:utils?|helpers?|common|base|factor(?:y|ies)|data|support|setup|settings|config|constants|conftest|mocks?)(?:[_.-]|$)/i;
const FOUND_BY_NAME = {
	py: /^test_.*\.py$|_test\.py$/,
	go: /_test\.go$/,
	rb: /_(?:spec|test)\.rb$|^test_.*\.rb$/,
	js: /\.(?:test|spec|cy|e2e)\.[cm]?[jt]sx?$|_(?:test|spec)\.[cm]?[jt]sx?$/,
	php: /(?:Test|Cest|Spec)\.php$/,
	exs: /_test\.exs$/,
	dart: /_test\.dart$/
};
function holdsTests(path) {
	const language = testsIn(path);
	if (extensionOf(path) === "go") return FOUND_BY_NAME.go.test(path) && !ASIDE$3.test(path);
	return language !== null && !ASIDE$3.test(path) && (language.marked || kindOf(path) === "test");
}
const isAboutTests = (path) => ABOUT_TESTS$1.test(path) || path.toLowerCase().split(/[/._-]/).some((word) => PROJECTS.has(word));
const COMPILED = /^[ +-](?:Object\.defineProperty\(exports, ["']__esModule["']|\/\/# sourceMappingURL=|var __(?:awaiter|importDefault|createBinding|exportStar) = |function _interopRequireDefault\()/m;
const isCompiled = (patch) => COMPILED.test(patch) || isGenerated(hunksOf(patch));
function isNamedTest(path) {
	const name = lastSegment(path);
	return (Object.values(FOUND_BY_NAME).some((pattern) => pattern.test(name)) || /(?:Tests?|Spec|IT)\.(?:java|kt|cs|scala|groovy|swift)$/.test(name)) && !ASIDE$3.test(path) && !HELPER.test(name.replace(/^test_|[._](?:test|spec)(?=\.)/gi, ""));
}
function isRenamedAway(from, to) {
	if (!isNamedTest(from) || isNamedTest(to)) return false;
	const [before, after] = [family(from), family(to)];
	if (before === null) return false;
	if (before !== after) return !/^(?:py|go|rb|[cm]?[jt]sx?|java|kt|cs|php|swift|dart|exs?|scala|rs)$/.test(extensionOf(to));
	if (before === "js" && kindOf(to) === "test" && !losesInfix(from, to)) return false;
	return !HELPER.test(lastSegment(to)) && FOUND_BY_NAME[before]?.test(lastSegment(from)) === true;
}
function losesInfix(from, to) {
	const isOfAny = /(?:^|\/)(?:test|spec|__tests__)(?:\/|$)/.test(folderOf(to));
	return folderOf(from) === folderOf(to) && !isOfAny && !OTHER_TESTS.test(lastSegment(to));
}
const OTHER_TESTS = /test|spec|e2e|\bcy\b|bench|unit|\bint\b|integration|browser|stor(?:y|ies)/i;
function family(path) {
	const extension = extensionOf(path);
	if (/^[cm]?[jt]sx?$/.test(extension)) return "js";
	return extension === "" ? null : extension;
}
// src/tools/settings/meanings.ts
const NAMED$4 = "(?:\\[[^\\]]*\\])?";
function configuredTools() {
	compiledTools ??= known$2(({ name, configuration }) => configuration === void 0 ? void 0 : {
		tool: name,
		...compiled$1(configuration)
	});
	return compiledTools;
}
let compiledTools = null;
function compiled$1({ files, keys, same = [], levels = {}, implies = {}, superseded = {}, older, about = {}, below, projects, empty, unset = [] }) {
	return {
		files,
		same,
		levels,
		implies,
		superseded,
		about,
		unset,
		meanings: Object.entries(keys).map(([pattern, meaning]) => ({
			pattern: patternOf(pattern),
			meaning
		})),
		...older && { older },
		...below && { below },
		...projects && { projects },
		...empty && { empty }
	};
}
function patternOf(keys) {
	const parts = keys.split(".");
	const source = parts.map((key, index) => {
		if (index === parts.length - 1) return key.endsWith("*") ? `${wordOf(key.replace(/\*+$/, ""))}${/^\*+$/.test(key) ? ".+" : ".*"}` : wordOf(key);
		return key === "**" ? "(?:.+\\.)?" : `${wordOf(key)}${NAMED$4}\\.`;
	});
	return new RegExp(`^${source.join("")}$`);
}
function wordOf(key) {
	if (/^<.*>$/.test(key)) return "[^.]+";
	return key.split("**").map((part) => part.split("*").map(escaped).join("[^.]*")).join(".*");
}
const isConfiguration = (path) => CONFIGURATION.test(path);
const CONFIGURATION = anyOf(allOf(({ configuration }) => configuration?.files).map(({ path }) => path));
function meaningOf(tool, key) {
	const configured = configuredTools().find((each) => each.tool === tool);
	return configured === void 0 ? null : meaningIn(configured, sameAs(configured, key));
}
const languageOf = (tool) => LANGUAGES.find(({ name }) => name === tool)?.language ?? null;
const LANGUAGES = known$2(({ name, configuration }) => configuration?.language === void 0 ? void 0 : {
	name,
	language: configuration.language
});
const aboutOf = (tool, entry) => configuredTools().find((each) => each.tool === tool)?.about[entry] ?? [entry];
const isEmptyFor = (tool, value) => configuredTools().find((each) => each.tool === tool)?.empty?.test(value) ?? false;
const isWritten = (value) => /(?:^|\/)\.?(?:node_modules|dist|build|out|target|coverage|next|nuxt|output|turbo|cache|venv|gradle|generated|storybook-static|playwright-report|test-results)(?:\/|\\|\*|\$|$)/i.test(value) && !value.includes("..");
const UNWRITTEN = [
	/(?:^|[/(|])_?(?:vendor|vendored|third[_-]?party|external|typeshed)(?:\/|\||\)|$)/i,
	/\.pb\.[\w.]+$|_pb2(?:_grpc)?\.pyi?$|\.(?:g|gen|generated|freezed|min|designer)\.\w+$|\.(?:lock|snap)$/i,
	/(?:^|\/)(?:_?version|setup|conf|noxfile|tasks)\.py$/,
	/(?:^|\/)[\w*.-]*\.config\.(?:[cm]?[jt]s|\*)$/,
	/(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|CHANGELOG\.md)$/
];
const isUnwritten = (value) => {
	const pattern = value.replace(/\\(?=\W)/g, "").replace(/(?:\/\*{1,2})+\/?$|\$$/g, "");
	return UNWRITTEN.some((each) => each.test(pattern));
};
const UNREACHED = /TYPE_CHECKING|\bxfail\b|NotImplemented|abstractmethod|overload|__main__|__repr__|pragma|no ?cover|assert_never|assert False|unreachable|Protocol|^\W*(?:\\?\.){3}\W*$|^\W*\\\.\{3\}\W*$|^[\W\d]*\.\{3\}|^\W*pass\W*$/i;
const isUnreached = (value) => UNREACHED.test(value);
function unsetLevel(tool, key) {
	const configured = configuredTools().find((each) => each.tool === tool);
	if (configured === void 0) return null;
	return configured.unset.find(([keys]) => keys.test(sameAs(configured, key)))?.[1] ?? null;
}
const levelsOf = (tool) => configuredTools().find((each) => each.tool === tool)?.levels ?? {};
const LONGEST_KEY = 1e3;
const sameAs = ({ same }, key) => key.length > LONGEST_KEY ? key : same.reduce((name, [pattern, by]) => name.replace(pattern, by), key);
const meaningIn = ({ meanings }, same) => meanings.find(({ pattern }) => pattern.test(same))?.meaning ?? null;
// src/diff/strictness.ts
const SETTINGS$1 = anyOf([...known$2("settings"), /(?:^|\/)(?:[\w.-]+\.config\.[cm]?[jt]s|\.[\w-]*rc(?:\.\w+)?)$/]);
const isSettings = (path) => SETTINGS$1.test(path) || isConfiguration(path);
const STRICT$1 = /(?<!\w|\w-)(?:strict|warnings|werror|check|(?:max|deny|error-on|fail-on)-warnings|max-(?:complexity|errors|line-length)|error-exitcode|check-coverage)(?![\w-])/g;
const OFF = /[:=]\s*["']?(?:false|off|no|allow|none)\b/i;
function strictnessIn(path, patch) {
	if (!isSettings(path)) return [];
	const words = hunksOf(patch).flatMap(({ lines }) => lines.filter(({ side }) => side === "new")).filter(({ text }) => !OFF.test(text) && !/^\s*(?:#|\/\/)/.test(text)).flatMap(({ text }) => text.toLowerCase().replaceAll("_", "-").match(STRICT$1) ?? []);
	return [...new Set(words)];
}
// src/diff/tasks.ts
const MOST_TASKS = 20;
const LONGEST$1 = 1e3;
const FILES = known$2("tasks");
function taskFiles(path) {
	const name = lastSegment(path);
	return FILES.filter(({ file }) => file.test(name));
}
const taskFile = (path) => taskFiles(path).find(({ form }) => form !== "names");
const MOST_PROGRAMS = 20;
function programsIn(path, patch) {
	if (taskFiles(path).length === 0) return [];
	const [old, now] = [new Set(), new Set()];
	for (const { lines } of hunksOf(patch)) for (const { side, text } of lines) {
		if (side === "both" || /^\s*(?:#|\/\/)/.test(text)) continue;
		for (const word of text.toLowerCase().match(/[a-z][\w.+-]*/g) ?? []) (side === "old" ? old : now).add(word);
	}
	const isKnown = (word) => PROGRAMS.has(word) && !old.has(word);
	return [...now].map(withoutMirror).filter(isKnown).slice(0, MOST_PROGRAMS);
}
const MIRRORS = known$2("mirrors");
const withoutMirror = (word) => MIRRORS.reduce((name, mirror) => name.replaceAll(mirror, ""), word);
function tasksOf(path, patch) {
	const file = taskFile(path);
	if (file === void 0) return [];
	const hunks = hunksOf(patch);
	if (file.form === "script" || file.form === "steps") return shownLines(path, hunks, file.form);
	if (file.form === "names") return [];
	return [...READERS$2[file.form](hunks, file)].flatMap(([task, sides]) => taskOf$1(task, sides)).slice(0, MOST_TASKS);
}
const READERS$2 = {
	scripts: scriptsIn,
	targets: targetsIn,
	options: optionsIn$2
};
function taskOf$1(name, { before, after }) {
	if (after === null || before === after) return [];
	if (after.length > LONGEST$1 || (before ?? "").length > LONGEST$1) return [];
	return [{
		name,
		before: before === null ? null : redact(before),
		after: redact(after)
	}];
}
const LONGEST_SCRIPT$2 = 4e3;
const AROUND = 3;
function shownLines(path, hunks, form) {
	const side = (of) => hunks.map(({ lines }) => lines.filter((line) => shownOn(of, line)).map(({ text }) => text)).flatMap((lines) => form === "steps" ? stepLines(lines) : lines).join("\n");
	const [before, after] = [side("old"), side("new")];
	if (before.trim() === "" || before === after) return [];
	if (before.length > LONGEST_SCRIPT$2 || after.length > LONGEST_SCRIPT$2) return [];
	return [{
		name: path,
		before: redact(before),
		after: redact(after),
		...isWhole$1(hunks) && { whole: true }
	}];
}
function stepLines(lines) {
	const heads = lines.flatMap((line, at) => STEP$1.test(line) ? [at] : []);
	const widths = heads.map((at) => indentOf(lines[at]));
	const width = Math.min(...widths);
	const first = heads[widths.indexOf(width)];
	if (first === void 0) return [];
	const end = lines.findIndex((line, at) => at > first && /\S/.test(line) && indentOf(line) < width);
	return lines.slice(first, end === -1 ? void 0 : end).map((line) => line.slice(width));
}
const STEP$1 = /^ {0,20}- +(?:name|uses|run|id|if|shell|with|env|continue-on-error|working-directory):/;
function isWhole$1([only, ...others]) {
	if (only === void 0 || others.length > 0 || !only.fromStart) return false;
	const last = only.lines.findLastIndex(({ side }) => side !== "both");
	return only.lines.length - 1 - last < AROUND;
}
function setSide(found, name, side, text) {
	const known = found.get(name) ?? {
		before: null,
		after: null
	};
	found.set(name, side === "old" ? {
		...known,
		before: text
	} : {
		...known,
		after: text
	});
}
const TARGET = /^([A-Za-z][\w.-]*)\s*:(?![:=])(.*)$/;
function targetsIn(hunks, { program = "", target = TARGET, indent = /^\t/, command, loop }) {
	const recipes = new Map();
	const recipeOf = (name) => {
		const recipe = recipes.get(name) ?? {
			old: [],
			new: [],
			needs: {
				old: null,
				new: null
			}
		};
		recipes.set(name, recipe);
		return recipe;
	};
	for (const { context, lines } of hunks) {
		let current = target.exec(context)?.[1] ?? null;
		const goesOn = {
			old: false,
			new: false
		};
		for (const { side, text } of lines) {
			const sides = ["old", "new"].filter((each) => side === "both" || side === each);
			const [, name, needed = ""] = target.exec(text) ?? [];
			const isNeeded = name === void 0 && current !== null && sides.every((each) => goesOn[each]);
			if (name !== void 0) current = name;
			if (name !== void 0 || isNeeded) {
				const [written = ""] = (isNeeded ? text : needed).split(/[|;#]/);
				for (const each of sides) {
					const { needs } = recipeOf(current);
					needs[each] = [...isNeeded ? needs[each] ?? [] : [], ...written.split(/\s+/).filter((word) => word !== "" && word !== "\\")];
					goesOn[each] = text.trimEnd().endsWith("\\");
				}
			} else if (indent.test(text) && current !== null) {
				const line = text.replace(indent, "").trimEnd();
				const made = command === void 0 ? line : commandOf$1(line, command);
				if (made !== null) for (const each of sides) recipeOf(current)[each].push(made);
			} else if (/^\S/.test(text) && !text.startsWith("#")) current = null;
		}
	}
	const written = [...recipes].flatMap(([name, recipe]) => sidesOf(name, recipe, program));
	if (loop === void 0) return new Map(written);
	const once = (text) => text && loopedOnce(text, loop);
	return new Map(written.map(([name, { before, after }]) => [name, {
		before: once(before),
		after: once(after)
	}]));
}
const MOST_LOOPS = 5;
function loopedOnce(text, loop) {
	let looped = text;
	for (let loops = 0; loops < MOST_LOOPS; loops += 1) {
		const found = loop.exec(looped);
		if (found === null) break;
		const begin = found.index + found[0].length;
		const end = closingOf(looped, begin);
		looped = `${looped.slice(0, found.index)}${looped.slice(begin, end).trimStart()}${looped.slice(end + 1)}`;
	}
	return looped;
}
function closingOf(text, begin) {
	let depth = 1;
	for (let at = begin; at < text.length; at += 1) {
		if (/[({]/.test(text[at])) depth += 1;
		else if (/[)}]/.test(text[at])) depth -= 1;
		if (depth === 0) return at;
	}
	return text.length;
}
function commandOf$1(line, command) {
	const written = command.exec(line)?.[1];
	if (written === void 0) return null;
	const [told = ""] = written.split(/,\s?\w+=/, 1);
	const words = [...told.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, other]) => one ?? other ?? "");
	return words.length === 1 ? words[0] ?? null : words.map(quoted).join(" ");
}
function sidesOf(name, { old, new: now, needs }, program) {
	const made = (names) => names === null || names.some((each) => !/^[A-Za-z_][\w.-]*$/.test(each)) ? null : names.map((each) => `${program} ${each}`);
	const [was, is] = [made(needs.old), made(needs.new)];
	const areKnown = was !== null && is !== null;
	const isSame = String(needs.old) === String(needs.new);
	const both = (names, recipe) => [...areKnown && !isSame ? names ?? [] : [], ...recipe].join("\n");
	const [before, after] = [both(was, old), both(is, now)];
	if (before === "" || needs.old === null && needs.new !== null) return [[name, {
		before: null,
		after
	}]];
	if (!areKnown && !isSame) return [];
	return after === "" && needs.new === null ? [] : [[name, {
		before,
		after
	}]];
}
const ENTRY = /^\s*"([\w:./@-]{1,80})"\s*:\s*("(?:[^"\\]|\\.)*")\s*,?\s*$/;
const NAMED$3 = /^\s*"([\w:./@-]{1,80})"\s*:/;
const OPENS = /^\s*"([\w-]+)"\s*:\s*\{\s*$/;
function scriptsIn(hunks, { otherValues }) {
	const found = new Map();
	const unread = new Set();
	const ofScripts = new Set();
	for (const { lines } of hunks) {
		let block = null;
		for (const { side, text } of lines) {
			const opened = OPENS.exec(text)?.[1];
			if (opened !== void 0) block = opened;
			else if (/^\s*\},?\s*$/.test(text)) block = null;
			else if (side !== "both" && (block === null || block === "scripts")) {
				const value = commandIn$1(text, otherValues);
				const name = NAMED$3.exec(text)?.[1];
				if ((block === "scripts" || block === null && value?.includes(" ") === true) && name !== void 0) ofScripts.add(name);
				if (value !== null && name !== void 0) setSide(found, name, side, value);
				else if (name !== void 0) unread.add(name);
			}
		}
	}
	for (const name of unread) found.delete(name);
	for (const [name, { before, after }] of found) if (AROUND_OTHERS.test(name) && after === null && ofScripts.has(name)) found.set(name, {
		before,
		after: ""
	});
	return found;
}
const AROUND_OTHERS = /^(?:pre|post)\w/;
function commandIn$1(line, otherValues) {
	const written = ENTRY.exec(line)?.[2];
	if (written === void 0) return null;
	try {
		const value = String(JSON.parse(written));
		return otherValues?.test(value) ? null : value;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}
const OPTION = /^\s*([A-Za-z][\w-]*)\s*=\s*(\S.*)$/;
function optionsIn$2(hunks, { keys = [], program = "" }) {
	const found = new Map();
	for (const { context, lines } of hunks) {
		const told = new Map();
		const tell = (name, side, words) => {
			const known = told.get(name) ?? {
				old: [],
				new: [],
				changed: false
			};
			if (side !== "new") known.old.push(words);
			if (side !== "old") known.new.push(words);
			told.set(name, {
				...known,
				changed: known.changed || side !== "both"
			});
		};
		const opened = (text) => keys.find((key) => OPENED.exec(text)?.[1] === key) ?? null;
		let current = opened(context);
		for (const { side, text } of lines) {
			const [, name = "", value = ""] = OPTION.exec(text) ?? [];
			const words = keys.includes(name) ? wordsOf$7(value.trim()) : null;
			const isPart = words === null && current !== null && opened(text) === null && PART$1.test(text);
			if (words !== null) tell(name, side, words);
			if (isPart) tell(current, side, partOf(text.trim()));
			else if (/^\s*[^\s#]/.test(text)) current = opened(text);
		}
		for (const [name, { old, new: now, changed }] of told) {
			if (!changed) continue;
			if (old.length > 0) setSide(found, name, "old", [program, ...old].join(" "));
			const words = now.length > 0 ? now : ["--override-ini", `${name}=`];
			if (old.length + now.length > 0) setSide(found, name, "new", [program, ...words].join(" "));
		}
	}
	return found;
}
const OPENED = /^\s*([A-Za-z][\w-]*)\s*=\s*\[?\s*$/;
const PART$1 = /^\s+[^\s\]#]|^["']/;
const partOf = (line) => (/^["']/.test(line) ? wordsOf$7(`[${line}]`) : wordsOf$7(line.replace(/,\s*$/, ""))) ?? "";
function wordsOf$7(value) {
	if (value.startsWith("[")) {
		if (!value.endsWith("]")) return null;
		return [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, other]) => quoted(one ?? other ?? "")).join(" ");
	}
	if (/^"""|^'''/.test(value)) return null;
	const inner = /^"((?:[^"\\]|\\.)*)"$/.exec(value)?.[1] ?? /^'([^']*)'$/.exec(value)?.[1];
	return inner === void 0 ? value : inner.replaceAll("\\\"", "\"");
}
const quoted = (word) => /^[\w./=:-]+$/.test(word) ? word : `'${word.replaceAll("'", "")}'`;
// src/diff/test-cases/names.ts
const lastPart = (name) => name.slice(name.lastIndexOf(".") + 1);
const MOST_NAMES = 2e3;
function collectNames(code, names) {
	for (const [name] of code.matchAll(/[\p{L}_$][\p{L}\d_$]*/gu)) if (names.size < MOST_NAMES) names.add(name);
}
const compoundNames = (text) => (text.match(/[\p{L}_$][\p{L}\d_$]{5,}/gu) ?? []).filter((name) => /[\p{L}\d]_[\p{L}\d]|\p{Ll}\p{Lu}/u.test(name));
function argumentsIn(raw) {
	return [...raw.matchAll(/(?:^|[(,]\s?)["']([\w.]{5,200})["']/g)].map(([, text = ""]) => lastPart(text)).filter((name) => /[A-Za-z\d]_[A-Za-z\d]|[a-z\d][A-Z]/.test(name));
}
const ASSERTS_IN_LINE = /\b(?:assert|expect|should|verify|XCT|require|check|refute|must|fail)\w*|#expect|\b[tb]\.(?:Error|Fatal)/i;
const SHORTEST_SAID = 6;
const FEWEST_SAID = 3;
function saidIn$1(raw) {
	const options = [...raw.matchAll(/(?:^|[^\w-])--([a-z][\w-]{3,60})/g)].map(([, name = ""]) => name);
	const telling = [...raw.matchAll(/(["'`])((?:(?!\1)[^\\]|\\.){5,200})\1/g)].map(([, , text = ""]) => text.trim()).map((text) => text.replace(/^--?|=.*$|[\s,.:;!]+$/g, "")).filter(isTelling$1);
	return [...options.filter((name) => name.includes("-")), ...telling].map((text) => `"${text}`);
}
const isTelling$1 = (text) => text.length >= SHORTEST_SAID && /^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(text) && /[a-z]{3}/.test(text) || messageWords(text).length >= FEWEST_SAID;
const messageWords = (text) => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
const EMPTY = new Set("test tests testing spec specs should when it the a an of to in is and for with index main init mod lib utils util common types core base src unit e2e integration smoke ".trim().split(" "));
const MOST_WORDS$1 = 16;
function wordsOf$6(name) {
	return name.slice(0, 200).replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word !== "" && !EMPTY.has(word));
}
const subjectWords = (path) => wordsOf$6(lastSegment(path).replace(/\.[^.]+$/, ""));
function subjectOrFolder(path) {
	const words = subjectWords(path);
	return words.length > 0 ? words : wordsOf$6(lastSegment(folderOf(path)));
}
const keyOf$2 = (words) => words.map(stem).join(" ");
const stem = (word) => word.length > 3 ? word.replace(/(?<!s)s$/, "") : word;
function namesIn$5(words) {
	const most = words.slice(0, MOST_WORDS$1);
	const rows = most.flatMap((_, skipped) => {
		const length = most.length - skipped;
		return Array.from({ length: skipped + 1 }, (_, start) => most.slice(start, start + length));
	});
	const tells = (row) => row.length > 1 || (row[0] ?? "").length >= 5 || words.length === 1;
	return rows.filter(tells).map(keyOf$2);
}
// src/tools/under-test.ts
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const PYTHON = /\.pyi?$/;
const TEST_SIGNS = [
	{
		tool: "NODE_ENV",
		endings: SCRIPT,
		asks: /\b(?:process|import\.meta|Bun)\.env(?:\.|\[["'])(?:NODE_ENV|MODE)(?:["']\])?\s*[!=]==?\s*["'`]test["'`]|["'`]test["'`]\s*[!=]==?\s*(?:process|import\.meta|Bun)\.env\.(?:NODE_ENV|MODE)\b/
	},
	{
		tool: "Jest",
		endings: SCRIPT,
		asks: /\bprocess\.env(?:\.|\[["'])JEST_WORKER_ID\b|\btypeof\s+(?:jest|describe|beforeEach)\s*[!=]==?\s*["'`]/
	},
	{
		tool: "Vitest",
		endings: SCRIPT,
		asks: /\b(?:process|import\.meta)\.env(?:\.|\[["'])VITEST(?:_WORKER_ID|_POOL_ID|_MODE)?\b|\btypeof\s+vi\s*[!=]==?\s*["'`]|\b__vitest_worker__\b/
	},
	{
		tool: "node:test",
		endings: SCRIPT,
		asks: /\bprocess\.env(?:\.|\[["'])NODE_TEST_CONTEXT\b/
	},
	{
		tool: "Cypress",
		endings: SCRIPT,
		asks: /\b(?:window|globalThis|self)(?:\.|\[["'])Cypress\b/
	},
	{
		tool: "WebDriver",
		endings: SCRIPT,
		asks: /\bnavigator\.webdriver\b/
	},
	{
		tool: "pytest",
		endings: PYTHON,
		asks: /["']PYTEST_(?:CURRENT_TEST|VERSION|XDIST_WORKER)["']|\bsys\._called_from_test\b|["']_called_from_test["']/
	},
	{
		tool: "sys.modules",
		endings: PYTHON,
		asks: /["'](?:_?pytest|unittest)["']\s+(?:not\s+)?in\s+sys\.modules\b|\bsys\.modules\.get\(\s*["'](?:_?pytest|unittest)["']|\bsys\.modules\.keys\(\)/
	},
	{
		tool: "testing",
		endings: /\.go$/,
		asks: /\btesting\.Testing\(\)|\bflag\.Lookup\("test\.\w{1,20}"\)|\bHasSuffix\(\s*os\.Args\[0\]\s*,\s*"[./\\\w]{0,10}\.test"|\bHasPrefix\(\s*\w{1,30}\s*,\s*"-test\./
	},
	{
		tool: "JUnit",
		endings: /\.(?:java|kts?|groovy|scala)$/,
		asks: /\b(?:forName|startsWith|contains|equals|findClass|loadClass|isPresent)\(\s*"(?:org\.junit|junit\.|org\.testng|io\.kotest)[\w.]{0,80}"|"(?:org\.gradle\.test\.worker|surefire\.(?:test\.class\.path|real\.class\.path))"/
	}
];
const ABOUT_TESTS = /(?:^|\/)(?:tests?|testing|test[-_]?(?:utils?|kit|support|helpers?|fixtures?|harness)|__mocks__|mocks?|fixtures?|e2e|scripts?|tools?|benchmarks?|bench|examples?|docs?|playground|\.github|\.storybook|cypress|playwright)\/|(?:^|[/._-])(?:config|settings|setup|conftest|testutils?|test[-_]?(?:utils?|helpers?|setup|support|env(?:ironment)?)|mocks?|gulpfile|gruntfile|rollup|webpack|babel|vite|vitest|jest|karma|playwright|noxfile|eslintrc)(?:[._-][^/]{0,60})?\.[a-z]{1,6}$|\.gradle(?:\.kts)?$/i;
const BEGINS_TESTS = /^(?:import (?:pytest|unittest)\b|from (?:pytest|unittest)\b|@pytest\.|(?:async )?def test_|class Test)/;
const SAYS_TESTS_DIFFER = /\b(?:in|under|during|for|when|while|outside(?: of)?|inside)\s+(?:running\s+|the\s+)?(?:\w{2,20}\s+)?tests?(?:ing|s)?\b|\btest(?:ing)?[ -](?:env\w*|mode|runs?|runners?|detection)\b|\b(?:pytest|jest|vitest|cypress|playwright|NODE_ENV)\b/i;
const NAMES_A_SIGN = /\b(?:NODE_ENV|[A-Z]+_(?:CURRENT_TEST|WORKER_ID)|testing\.Testing|VITEST)\b/;
// src/diff/changes.ts
const touchedPaths = onceFor((changes) => {
	const paths = changes.files.flatMap(({ path, previousPath, status }) => previousPath !== void 0 && status === "renamed" ? [path, previousPath] : [path]);
	return [...new Set(paths)];
});
function changesComplete({ changes, gaps }) {
	if (changes.source === "none" || gaps.some(({ about }) => about === "files")) return false;
	return changes.total === null || changes.total.files === changes.files.length;
}
// src/workflow/trigger-filters.ts
const FILTERED_FILES = 300;
function takesBranch(trigger, branch) {
	const { branches, branchesIgnore, tags, tagsIgnore } = trigger;
	if (branches !== void 0) return matchesBranch(branches, branch);
	if (branchesIgnore !== void 0) return !matchesBranch(branchesIgnore, branch);
	return tags === void 0 && tagsIgnore === void 0;
}
function hasPathFilter(trigger) {
	return trigger.paths !== void 0 || trigger.pathsIgnore !== void 0;
}
function pathFilterName(trigger) {
	return trigger.paths === void 0 ? "paths-ignore" : "paths";
}
function takesPaths(evidence, trigger) {
	if (!hasPathFilter(trigger)) return true;
	const { files } = evidence.changes;
	if (!changesComplete(evidence) || files.length > FILTERED_FILES) return null;
	const names = files.map(({ path }) => path);
	const old = files.flatMap(({ previousPath }) => previousPath === void 0 ? [] : [previousPath]);
	const taken = pathsMatch(trigger, names);
	return taken === pathsMatch(trigger, [...names, ...old]) ? taken : null;
}
const HEAD_ACTIVITIES = ["opened", "synchronize"];
function takesEveryHead(trigger) {
	const { types } = trigger;
	return types === void 0 || HEAD_ACTIVITIES.every((activity) => types.includes(activity));
}
const SKIP_IN_BRACKETS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i;
const SKIP_TRAILER = /^skip-checks:[ \t]*true[ \t]*$/im;
function skipWords(message) {
	return (SKIP_IN_BRACKETS.exec(message) ?? SKIP_TRAILER.exec(message))?.[0].trim() ?? null;
}
// src/formats/test-reports/stable-id.ts
const VOLATILE = [
	/\b0x[\da-f]{4,16}\b/gi,
	/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi,
	/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g,
	/(?:\/private)?\/(?:tmp|var\/folders|var\/tmp)\/[^\s'"\])},;]{1,300}/g,
	/\b[A-Za-z]:\\(?:[^\s\\'"]{1,100}\\){0,8}Temp\\[^\s'"\])},;]{1,300}/g
];
const SUSPECT = /0x|-|\/tmp|\/var|\\/i;
function stableId({ suite, name }) {
	const id = `${suite}\n${name}`;
	return SUSPECT.test(id) ? VOLATILE.reduce((text, pattern) => text.replace(pattern, "*"), id) : id;
}
const HASH_LENGTH = 8;
function hashOfCase(testCase) {
	return createHash("sha256").update(stableId(testCase)).digest("hex").slice(0, HASH_LENGTH);
}
const joinHashes = (hashes) => [...new Set(hashes)].sort().join("");
function splitHashes(joined) {
	return joined.match(/[\da-f]{8}/g) ?? [];
}
// src/facts/gates/command-gates.ts
const OPTIONS$2 = allOf("thresholds");
const NEEDS$1 = known$2("thresholdsNeed");
const HANDED = allOf("variables").flatMap(({ names, program }) => program === void 0 ? [] : [{
	names,
	program
}]);
function gatesIn(script) {
	const gates = commandsOf(script).flatMap(gatesOfCommand);
	return gates.filter((gate, index) => gates.findIndex((other) => isSame$1(gate, other)) === index);
}
function gatesOfStep(workflow, job, { run = "", env }) {
	const variables = Object.entries({
		...workflow?.env,
		...job.env,
		...env
	});
	return gatesIn([run, ...HANDED.flatMap(({ names, program }) => variables.filter(([variable]) => names.includes(variable)).filter(() => commandsOf(run).some((words) => program.tools.test(toolOf(words)))).map(([, options]) => `${program.name} ${options}`))].join("\n"));
}
function gatesOfWorkflow(workflow) {
	return (workflow?.jobs ?? []).flatMap((job) => job.steps.flatMap((step) => gatesOfStep(workflow, job, step)));
}
const isSame$1 = (one, other) => one.metric === other.metric && one.minimum === other.minimum;
function gatesOfCommand(words) {
	const tool = toolOf(words);
	if (NEEDS$1.some((need) => need.tool === tool && !words.some((word) => need.word.test(word)))) return [];
	return words.flatMap((word, index) => {
		const [name = "", value = words[index + 1] ?? ""] = assignment(word);
		if (/^--coverage-?[tT]hreshold$/.test(name)) return jestGates(value);
		const found = OPTIONS$2.find(({ options, tools }) => options.includes(name) && (tools === void 0 || tools.test(tool)));
		return found === void 0 ? [] : gate(found.metric, value);
	});
}
function metricOf(option) {
	return OPTIONS$2.find(({ options }) => options.includes(option))?.metric ?? /(functions|statements)$/.exec(option)?.[1] ?? null;
}
function assignment(word) {
	const sign = word.indexOf("=");
	return sign === -1 ? [word] : [word.slice(0, sign), word.slice(sign + 1)];
}
function gate(metric, value) {
	const minimum = /^\d{1,3}(?:\.\d{1,4})?$/.test(value) ? Number(value) : 0;
	return minimum > 0 && minimum <= 100 ? [{
		metric,
		minimum
	}] : [];
}
function jestGates(json) {
	const global = globalOf(json);
	return ["lines", "branches"].flatMap((metric) => gate(metric, String(global[metric])));
}
function globalOf(json) {
	try {
		const { global } = JSON.parse(json);
		return typeof global === "object" && global !== null ? { ...global } : {};
	} catch {
		return {};
	}
}
const words = {
	total: "coverage",
	lines: "line coverage",
	branches: "branch coverage"
};
const gateText = ({ metric, minimum }) => `${words[metric]} ≥ ${minimum}%`;
// src/tools/settings/thresholds.ts
const READERS$1 = groupedBy(known$2("thresholdFiles").flatMap((files) => Object.entries(files)), ([path]) => path);
const GATE_FILES = [...READERS$1.keys()];
const MOST_CHARACTERS = 2e5;
function readGates(path, text) {
	const readers = READERS$1.get(path);
	if (readers === void 0 || text.length > MOST_CHARACTERS) return NOTHING;
	const found = readers.map(([, read]) => read(text.replace(/^\ufeff/, "")));
	return {
		gates: found.flatMap(({ gates }) => gates),
		commands: found.flatMap(({ commands }) => commands)
	};
}
const SERVICES = known$2("judgedByService");
const isJudgedByService = ({ tool }) => SERVICES.includes(tool);
// src/evidence/order.ts
const byText = (one, other) => one < other ? -1 : Number(one > other);
// src/tools/options.ts
function optionsOf(words) {
	return words.flatMap((word, index) => {
		if (!/^-{1,2}[A-Za-z]/.test(word)) return [];
		const sign = word.indexOf("=");
		if (sign !== -1) return [{
			name: word.slice(0, sign),
			value: word.slice(sign + 1)
		}];
		const next = words[index + 1];
		return [{
			name: word,
			value: next !== void 0 && (!next.startsWith("-") || /^-\d/.test(next)) ? next : null
		}];
	});
}
const OWN = byName$2("options");
const ownOptions = onceFor((words) => {
	const [first = ""] = words;
	const program = first.slice(first.lastIndexOf("/") + 1);
	const verb = words.find((word, index) => index > 0 && !/^[-+]/.test(word)) ?? "";
	return [OWN.get(`${program} ${verb}`), OWN.get(program)].filter((found) => found !== void 0);
});
function spelledOut(words) {
	const forms = ownOptions(words).flatMap(({ same }) => same === void 0 ? [] : [same]);
	if (forms.length === 0) return [...words];
	return words.flatMap((word) => {
		const [name = "", ...value] = word.split("=");
		const form = forms.find((each) => Object.hasOwn(each, name))?.[name];
		if (form === void 0) return [word];
		return value.length === 0 ? form.split(" ") : [[form, ...value].join("=")];
	});
}
const MEANINGS = [
	"strict",
	"demands",
	"soft",
	"lenient",
	"ignores",
	"chooses",
	"allows",
	"retries",
	"tasks",
	"minimum",
	"maximum",
	"levels"
];
function isMeant$3(written, { name, value }) {
	const [asked, wanted] = written.split(" ");
	if (asked !== name) return false;
	if (wanted === void 0) return value === null || !/^(?:false|off)$/i.test(value);
	return value?.startsWith(wanted) === true && !/^\w/.test(value.slice(wanted.length));
}
function ownMeanings(words, option) {
	const own = ownOptions(words);
	const has = (meaning, fits) => own.some((options) => options[meaning]?.some(fits));
	if (!MEANINGS.some((meaning) => has(meaning, (written) => written.split(" ")[0] === option.name))) return null;
	return new Set(MEANINGS.filter((meaning) => has(meaning, (written) => isMeant$3(written, option))));
}
function means(words, option, meaning) {
	const own = ownMeanings(words, option);
	if (own !== null) return own.has(meaning);
	const { name } = option;
	if (meaning === "strict") return isStrict(name);
	if (meaning === "soft") return isSoft(name) || isSoft(`${name}=${option.value}`);
	if (meaning === "lenient") return LENIENT.has(name);
	if (meaning === "ignores") return isIgnore(name);
	if (meaning === "retries") return RETRIES.has(name);
	return meaning === "levels" && isLevel(name);
}
const SUCCEEDS = /^-{1,2}(?:exit-zero|soft-fail|no-fail|nofail|no-exit|no-exit-codes?|lenient|fail-never|Dmaven\.test\.failure\.ignore)$/;
function succeedsBy(words) {
	const spelled = spelledOut(words);
	const found = optionsOf(spelled).find((option) => {
		if (option.name === "--audit-level") return option.value === "none";
		return (/(?:^-{1,2}|-)exit-code$/.test(option.name) && option.value === "0" || SUCCEEDS.test(option.name)) && means(spelled, option, "soft");
	});
	if (found === void 0) return null;
	return /^(?:0|none)$/.test(found.value ?? "") ? `${found.name} ${found.value}` : found.name;
}
const SUCCEEDS_WITH = [
	[/^(?:soft[-_]?fail|no[-_]fail|warn[-_]only)$/i, "true"],
	[/^fail(?:[-_](?:build|on[-_]error))?$/i, "false"],
	[/^exit[-_]code$/i, "0"]
];
function succeedsWith(inputs) {
	const found = Object.entries(inputs).find(([name, value]) => SUCCEEDS_WITH.some(([pattern, switched]) => pattern.test(name) && value.trim() === switched));
	return found === void 0 ? null : `${found[0]}: ${found[1].trim()}`;
}
const LENIENT = new Set([...[
	"--if-present",
	"--no-error-on-unmatched-pattern",
	"--allow-empty-input",
	"--no-errors-on-unmatched"
], ...["--no-must-find-files", "--ignore-missing"]]);
const RETRIES = new Set([
	"--reruns",
	"--retries",
	"--rerun-fails",
	"--flake-attempts"
]);
const takesOwnValue = (words, name) => ownOptions(words).some((options) => VALUED$1.some((kind) => options[kind]?.includes(name)) || MEANINGS.some((meaning) => options[meaning]?.some((written) => written.startsWith(`${name} `))));
const VALUED$1 = [
	"valued",
	"ignores",
	"chooses",
	"allows",
	"retries",
	"tasks",
	"minimum",
	"maximum",
	"levels"
];
const NUMBERS = [{
	direction: "up",
	name: anyOf([
		/^(?:--)?(?:cov-)?fail[-_](?:under|below)(?:-\w+)?$/,
		/^(?:--)?min(?:imum)?[-_](?!age)[\w-]+$/,
		/^[\w-]*(?:coverage|score)[\w-]*(?:threshold|minimum|min)$/,
		/^(?:--)?threshold$/,
		...known$2("minimum")
	], "i")
}, {
	direction: "down",
	name: /^(?:--)?max[-_](?:warnings?|errors?|complexity|issues|violations|line-length|annotations|alerts|problems|failures)$/i
}];
function directionOf(words, name) {
	const has = (meaning) => ownOptions(words).some((options) => options[meaning]?.includes(name));
	if (has("minimum")) return "up";
	if (has("maximum")) return "down";
	return NUMBERS.find((each) => each.name.test(name))?.direction ?? null;
}
function isLooser(name, before, after, words = []) {
	const direction = directionOf(words, name);
	const [old, now] = [Number(before), after === null ? NaN : Number(after)];
	if (direction === null || before.trim() === "" || !Number.isFinite(old)) return false;
	if (after === null) return true;
	if (after.trim() === "" || !Number.isFinite(now)) return false;
	return direction === "up" ? now < old : now > old || now < 0 && old >= 0;
}
const isNumericGate = (name, words = []) => directionOf(words, name) !== null;
const LEVELS$1 = {
	info: 0,
	none: 9,
	note: 0,
	style: 0,
	low: 1,
	minor: 1,
	warning: 2,
	warn: 2,
	medium: 2,
	moderate: 2,
	error: 3,
	high: 3,
	major: 3,
	critical: 4,
	blocker: 5,
	never: 9,
	off: 9
};
const LEVEL = /^(?:--)?(?:fail[-_]on(?:[-_]severity)?|audit-level|severity(?:[-_](?:level|threshold|cutoff))?|failure[-_](?:threshold|level)|fail[-_]level|level|min-severity)$/i;
const isLevel = (name) => LEVEL.test(name);
function isHigherLevel(before, after) {
	const [old, now] = [levels$1(before), levels$1(after)];
	if (old.length === 0 || now.length === 0) return false;
	return Math.min(...now) > Math.min(...old);
}
const levels$1 = (written) => written.toLowerCase().split(/[\s,]+/).flatMap((word) => Object.hasOwn(LEVELS$1, word) ? [LEVELS$1[word]] : []);
const STRICT = new Set([...[...[
	"--check",
	"-check",
	"--strict",
	"--deny-warnings",
	"--fail-on-warning",
	"--fail-on-warnings"
], ...[
	"--exit-code",
	"--fail-on-issues",
	"--fail-on-vuln"
]], ...allOf("strict")]);
const isStrict = (name) => STRICT.has(name);
const SOFT = new Set([...[
	...[
		"--exit-zero-even-if-changed",
		"--warn-only",
		"--no-fail",
		"--no-error",
		"--no-exit-code"
	],
	...[
		"--pass-with-no-tests",
		"--allow-failure",
		"--ignore-errors",
		"--no-strict",
		"--keep-going-on-error"
	],
	...[
		"--quiet-errors",
		"--suppress-tests",
		"--version",
		"--help",
		"--dry-run",
		"--exit-zero",
		"--nofail"
	],
	...[
		"--updateSnapshot",
		"--update-snapshots",
		"--snapshot-update",
		"--generate-baseline"
	]
], ...allOf("soft")]);
const isSoft = (name) => SOFT.has(name);
const COMMON_IGNORES = /^(?:-{1,2}ignore(?:-(?:vulns?|id|glob|paths?|pattern|file|advisory|cve|regex|dirs?|rules?))?|-{1,2}(?:extend-)?exclude(?:-(?:dirs?|files?|paths?|tags?|pattern|rules?|module|package))?|--skip(?:-(?:files|dirs|tags|path|rules?|check|checks|update))?|--disable(?:-rule)?|--allow(?:-dirs?)?|--suppress|--not-tags)$/;
const IGNORES = new Set(allOf("ignores"));
const isIgnore = (name) => COMMON_IGNORES.test(name) || IGNORES.has(name);
const SHORT = known$2("narrowsShort");
const SELECTORS = new Set([...[...[
	"--run",
	"--grep",
	"--filter",
	"--only",
	"--suite",
	"--tag",
	"--tags",
	"--group",
	"--since"
]], ...allOf("narrows")]);
const isSelector = (tool, name) => SELECTORS.has(name) || SHORT.some(({ options, tools }) => options.includes(name) && tools.test(tool));
const WHOLE = byName$2("looksAt");
const chooseAll = (tool, names) => WHOLE.get(tool)?.every((name) => names.includes(name)) ?? false;
const WIDENERS = new Set([
	"--all",
	"--recursive",
	...allOf("widens")
]);
const isWidener = (name) => WIDENERS.has(name);
const isExclusion = (value) => /^not\b|^!|\band not\b/.test(value.trim());
const valuesIn = (written) => written.split(/[\s,;]+/).map((value) => value.trim()).filter((value) => value !== "" && value !== "[]");
const SELECTS = anyOf(known$2("selects"), "i");
const selectsTests = (script) => SELECTS.test(script);
const MAY_FIND_NONE = anyOf([/--pass-?with-?no-?tests\b|--if-present\b/, ...known$2("mayFindNone")], "i");
const mayFindNoTests = (script) => MAY_FIND_NONE.test(script);
// src/tools/settings/levels.ts
const UNITS = {
	"": 1,
	"%": 1,
	b: 1,
	byte: 1,
	bytes: 1,
	kb: 1e3,
	kib: 1024,
	mb: 1e6,
	mib: 1024 ** 2,
	gb: 1e9,
	ms: 1,
	s: 1e3
};
function amountOf(value) {
	if (value === "max") return Number.POSITIVE_INFINITY;
	const [, digits = "", unit = ""] = /^(-?\d[\d_.e-]*)\s?([a-z%]*)$/i.exec(value.slice(0, 40).trim()) ?? [];
	const factor = UNITS[unit.toLowerCase()];
	return digits === "" || factor === void 0 ? NaN : Number(digits.replaceAll("_", "")) * factor;
}
const SEVERITIES = {
	off: 0,
	none: 0,
	allow: 0,
	ignore: 0,
	false: 0,
	"0": 0,
	no: 0,
	silent: 0,
	skip: 0,
	disabled: 0,
	null: 0,
	hidden: 0,
	ignored: 0,
	default: 1,
	informational: 1,
	minimum: 2,
	lenient: 2,
	enabled: 3,
	disable: 0,
	pending: 0,
	quiet: 0,
	suppress: 0,
	enable: 3,
	recommended: 4,
	hint: 1,
	info: 1,
	information: 1,
	note: 1,
	suggestion: 1,
	warn: 2,
	warning: 2,
	"1": 2,
	basic: 2,
	fatal: 4,
	on: 3,
	true: 3,
	normal: 3,
	error: 3,
	deny: 3,
	forbid: 3,
	"2": 3,
	standard: 3,
	strict: 4,
	all: 4
};
function severityOf(tool, value) {
	const word = value.toLowerCase();
	return levelsOf(tool)[word] ?? SEVERITIES[word];
}
// src/workflow/shell-options.ts
function startOptions(shell) {
	if (shell === void 0 || shell === "sh") return {
		errexit: true,
		pipefail: false
	};
	if (shell === "bash") return {
		errexit: true,
		pipefail: true
	};
	if (!/^(\/\S*\/)?(ba)?sh\s/.test(shell)) return null;
	return optionsIn$1(shell);
}
const ERREXIT = {
	on: /(^|\s)-(\w*e\w*|o errexit)(\s|$)/,
	off: /(^|\s)\+(\w*e\w*|o errexit)(\s|$)/
};
const PIPEFAIL = {
	on: /(^|\s)-\w*o pipefail(\s|$)/,
	off: /(^|\s)\+\w*o pipefail(\s|$)/
};
function switched$1({ on, off }, words) {
	if (off.test(words)) return false;
	return on.test(words) ? true : null;
}
const optionsIn$1 = (written) => ({
	errexit: switched$1(ERREXIT, written) ?? false,
	pipefail: switched$1(PIPEFAIL, written) ?? false
});
function setOptions(command) {
	if (command === null || "group" in command || command.words[0] !== "set") return null;
	const written = command.words.slice(1).join(" ");
	const errexit = switched$1(ERREXIT, written);
	const pipefail = switched$1(PIPEFAIL, written);
	return {
		...errexit !== null && { errexit },
		...pipefail !== null && { pipefail }
	};
}
// src/workflow/soft-fail.ts
const CUT_LENGTH$1 = 4e3;
const softFail = onceFor((step) => hiddenByScript(step) ?? hiddenByTool(step));
function hiddenByScript(step) {
	if (step.continueOnError === true) return "continue-on-error";
	if (step.run !== void 0 && step.run.length < CUT_LENGTH$1 && isPowerShell(step.shell)) {
		const judging = judgedByPowerShell(step.run);
		return judging.length > 0 && judging.every(({ hidden }) => hidden === "no $LASTEXITCODE") ? UNASKED : null;
	}
	const options = startOptions(step.shell);
	if (step.run === void 0 || step.run.length >= CUT_LENGTH$1 || options === null) return null;
	const { statements, complete } = parseShell(step.run);
	return complete ? hiddenBy(statements, options, step.run) : null;
}
function hiddenByTool(step) {
	if (step.uses !== void 0) {
		const kind = kindOfAction(step.uses.toLowerCase());
		return kind !== null && JUDGED.has(kind) ? succeedsWith(step.with ?? {}) : null;
	}
	const judging = judgingCommands(step) ?? [];
	const isRead = startOptions(step.shell) !== null;
	const idioms = judging.map(({ words, hidden }) => succeedsBy(coreOf$1(words)) ?? (isRead ? hidden : null));
	return idioms.every((idiom) => idiom !== null) ? idioms[0] ?? null : null;
}
const JUDGED = new Set([
	"security",
	"lint",
	"format",
	"types",
	"tests"
]);
const judgingCommands = onceFor(({ run, shell }) => {
	const options = startOptions(shell);
	if (run === void 0 || run.length >= CUT_LENGTH$1) return null;
	if (RUNS_NOTHING.test(shell ?? "")) return [];
	if (isPowerShell(shell)) return judgedByPowerShell(run);
	if (options === null) return judgedByOtherShell(run);
	const { statements, complete } = parseShell(run);
	return complete ? walkThrough(statements, options, run).judging : null;
});
const RUNS_NOTHING = /^(?:\S*\/)?(?:echo|true|cat|printf|test|ls)\s/;
function hidesFailures(step) {
	return step.continueOnError !== void 0 || softFail(step) !== null;
}
function walkThrough(all, options, script) {
	const walk = {
		...options,
		known: knownOf(all, script),
		directory: [],
		hidden: [],
		decided: false,
		judging: []
	};
	const statements = reachable(all);
	takeAll(statements, true, walk);
	if (walk.errexit && judgesAtEnd(statements)) return {
		...walk,
		judging: walk.judging.map((each) => ({
			...each,
			hidden: null
		})),
		decided: true
	};
	const idiom = endsWellAnyway(statements);
	if (idiom === null) return walk;
	const judging = walk.judging.map((each) => ({
		...each,
		hidden: each.hidden ?? idiom
	}));
	return {
		...walk,
		judging,
		hidden: judging.flatMap(({ hidden }) => hidden),
		decided: false
	};
}
function hiddenBy(statements, options, script) {
	const walk = walkThrough(statements, options, script);
	const [idiom] = walk.hidden;
	if (walk.decided || idiom === void 0) return null;
	return idiom === "set +e" && endsWell(statements) ? "exit 0" : idiom;
}
function endsWell(statements) {
	const words = statements.flatMap(commandsIn).at(-1);
	return words !== void 0 && coreOf$1(words).join(" ") === "exit 0";
}
function takeAll(statements, last, walk) {
	const open = [];
	let cases = 0;
	statements.forEach((statement, index) => {
		keepOptions(statement, open, walk);
		cases += caseDepth(statement);
		if (index > 0 && isUncalled(statements[index - 1], walk.known)) return;
		const place = placeOf$7(statements, index, last, cases > 0);
		if (isAsked(statement) && failsOtherwise(statements, index, walk.known)) askedFor$1(statement, walk);
		else if (walk.errexit && isOnlyTold(statements, index, walk.known)) toldOnly(statement, walk);
		else take(statement, place, walk);
	});
}
function keepOptions(statement, open, walk) {
	const words = commandsIn(statement)[0] ?? [];
	const [word = ""] = words;
	const before = CLOSES.has(word) ? open.pop() : BRANCHES.has(word) ? open.at(-1) : void 0;
	if (before !== void 0) {
		const mayRun = CLOSES.has(word);
		walk.errexit = before.errexit || mayRun && walk.errexit;
		walk.pipefail = before.pipefail || mayRun && walk.pipefail;
	}
	if (OPENS$1.has(openingWord(words))) open.push({
		errexit: walk.errexit,
		pipefail: walk.pipefail
	});
}
function placeOf$7(statements, at, last, isInCase) {
	let depth = 0;
	let other = isInCase ? "esac" : null;
	let isLooped = false;
	for (const statement of statements.slice(at + 1, at + 1 + LONGEST_BRANCH)) {
		const commands = commandsIn(statement);
		const written = commands[0] ?? [];
		const [word = ""] = written;
		if (CLOSES.has(word)) {
			if (depth === 0 && word === "done") isLooped = true;
			if (depth > 0) depth -= 1;
			else if (word === other) other = null;
			continue;
		}
		if (depth === 0 && other === null && BRANCHES.has(word)) other = "fi";
		if (depth === 0 && other === null) return {
			last: false,
			goesOn: !commands.flat().some((each) => ASKS.test(each))
		};
		if (OPENS$1.has(openingWord(written))) depth += 1;
	}
	return {
		last: last && !isLooped,
		goesOn: false
	};
}
const ASKS = /\$(?:\?|\{?PIPESTATUS)/;
function isUncalled({ commands: [first] }, { words }) {
	const head = first !== void 0 && "words" in first.command ? first.command.words[0] : void 0;
	if (!head?.endsWith("()")) return false;
	return !words.has(head.slice(0, -2));
}
const isAsked = ({ commands: [first] }) => first !== void 0 && "words" in first.command && /^(?:el)?if$/.test(openingWord(first.command.words));
function failsOtherwise(statements, at, known) {
	const [first] = statements[at].commands;
	const words = first !== void 0 && "words" in first.command ? first.command.words : [];
	const isNegated = words[words.indexOf(openingWord(words)) + 1] === "!";
	let [depth, inThen, inElse] = [
		0,
		true,
		false
	];
	for (const statement of statements.slice(at + 1, at + 1 + LONGEST_BRANCH)) {
		const written = commandsIn(statement)[0] ?? [];
		const [word = ""] = written;
		if (depth === 0 && (word === "else" || word === "elif")) [inThen, inElse] = [false, true];
		if (OPENS$1.has(openingWord(written))) depth += 1;
		if (/^(?:fi|done|esac)$/.test(word)) {
			if (depth === 0) return false;
			depth -= 1;
		}
		if ((isNegated ? inThen : inElse) && commandsIn(statement).some((each) => isFailure(each, known))) return true;
	}
	return false;
}
const LONGEST_BRANCH = 100;
function isOnlyTold(statements, at, { keeps }) {
	const [only, ...others] = statements[at].commands;
	if (keeps || others.length > 0 || only === void 0 || !("words" in only.command)) return false;
	const { words } = only.command;
	if (words[0] !== "if" || words[1] !== "!" || !JUDGED.has(kindOfCommand(words) ?? "other")) return false;
	const behind = statements.slice(at + 1, at + 1 + LONGEST_BRANCH);
	const end = behind.findIndex((statement) => commandsIn(statement)[0]?.[0] === "fi");
	return end > 0 && behind.slice(0, end).flatMap(commandsIn).every(isTelling);
}
const isTelling = (words) => /^(?:echo|printf|then|else)$/.test(nameOf$5(words) || (words[0] ?? ""));
function toldOnly(statement, walk) {
	walk.hidden.push("if !");
	keep$1(commandsIn(statement).filter(isCheck), "if !", walk);
}
function askedFor$1(statement, walk) {
	const commands = commandsIn(statement).filter(isCheck);
	if (commands.length === 0) return;
	walk.decided = true;
	keep$1(commands, null, walk);
}
function take(statement, place, walk) {
	const { last } = place;
	const only = statement.commands.length === 1 ? statement.commands[0].command : null;
	if (only !== null && "group" in only && !statement.background) {
		const { directory, errexit, pipefail } = walk;
		takeAll(only.group, last || errexit, walk);
		walk.directory = directory;
		walk.errexit ||= errexit;
		walk.pipefail ||= pipefail;
		return;
	}
	const { commands } = statement;
	if (commands.length > 1 && commands[1].joined === "&&" && !statement.background) {
		const first = setOptions(commands[0].command);
		if (first !== null) {
			Object.assign(walk, first);
			take({
				...statement,
				commands: commands.slice(1)
			}, place, walk);
			return;
		}
	}
	const options = setOptions(only);
	const inner = only !== null && "words" in only && !statement.background ? scriptWithin(only.words) : null;
	if (options !== null) Object.assign(walk, options);
	else if (inner !== null) within$2(inner, last, walk);
	else if (!statement.background || walk.known.waits) judge$1(statement, place, walk);
}
function within$2(inner, last, walk) {
	const { statements, complete } = parseShell(inner.script);
	if (!complete) return;
	const found = walkThrough(statements, optionsIn$1(inner.options), inner.script);
	const outer = walk.errexit || last ? null : "set +e";
	const judging = found.judging.map((each) => ({
		...each,
		hidden: each.hidden ?? outer
	}));
	walk.judging.push(...judging);
	walk.hidden.push(...judging.flatMap(({ hidden }) => hidden ?? []));
	walk.decided ||= judging.some(({ hidden }) => hidden === null);
}
function judge$1(statement, { last, goesOn }, walk) {
	const whole = lostByAll(statement, goesOn);
	const lost = lostOneByOne(statement.commands, goesOn && walk.errexit, walk.pipefail, walk.known).map((idiom) => whole ?? idiom);
	const commands = commandsIn(statement);
	const judging = commands.some(isCheck) && !isCondition(commands[0] ?? []);
	if (statement.commands.some(({ command }, index) => lost[index] === null && wordsIn$4(command).some(raises))) {
		walk.decided ||= judging || walk.hidden.length > 0;
		walk.judging = walk.judging.map((each) => ({
			...each,
			hidden: null
		}));
		keep$1(commands, null, walk);
	} else if (!judging) for (const words of commands) goInto(words, walk);
	else {
		const passed = walk.errexit || last ? null : "set +e";
		keepOneByOne(statement, lost.map((idiom) => idiom ?? passed), walk);
	}
}
function keepOneByOne({ commands }, lost, walk) {
	const before = walk.judging.length;
	for (const [index, { command }] of commands.entries()) {
		const isJudgedOn = commands.slice(index + 1).some(({ joined }) => joined !== "|");
		if ("group" in command && lost[index] === null) keepGroup(command.group, !isJudgedOn, walk);
		else keep$1(wordsIn$4(command), lost[index] ?? null, walk);
	}
	const kept = walk.judging.slice(before).map(({ hidden }) => hidden);
	const ofChecks = lost.filter((idiom, index) => wordsIn$4(commands[index].command).some((words) => judges$1(words, idiom)));
	const results = kept.length > 0 ? kept : ofChecks;
	walk.hidden.push(...results.flatMap((hidden) => hidden ?? []));
	walk.decided ||= results.includes(null);
}
function keepGroup(group, stops, walk) {
	const errexit = walk.errexit && stops;
	const inner = {
		...walk,
		errexit,
		hidden: [],
		decided: false,
		judging: []
	};
	takeAll(group, true, inner);
	const goesOn = errexit === walk.errexit ? "set +e" : "&&";
	const judging = inner.judging.map((each) => ({
		...each,
		hidden: each.hidden === "set +e" ? goesOn : each.hidden
	}));
	walk.judging.push(...judging);
}
function keep$1(commands, hidden, walk) {
	for (const words of commands) {
		goInto(words, walk);
		if (!judges$1(words, hidden) || handsOn(words)) continue;
		const read = words.slice(1).flatMap((word) => walk.known.written.get(word) ?? []);
		if (hidden === null && read.length > 0) walk.judging = walk.judging.map((each) => read.some((line) => writes(line, each)) ? {
			...each,
			hidden: null
		} : each);
		const { directory } = walk;
		walk.judging.push({
			words,
			hidden,
			directory: directory === null || directory.length === 0 ? null : directory.join("/")
		});
	}
}
const judges$1 = (words, hidden) => isCheck(words) && !(hidden?.startsWith("||") && onlySelects(words));
const writes = (line, { words }) => /^\s*(?:[})]|done\b|fi\b)/.test(line) || line.includes(nameOf$5(words));
function goInto([first, path = "", ...others], walk) {
	if (first !== "cd" && first !== "pushd" && first !== "popd") return;
	let folders = first !== "popd" && others.length === 0 && /^[\w@.-][\w@./-]*$/.test(path) && path !== "-" ? walk.directory : null;
	for (const name of path.split("/")) {
		if (folders === null || name === "" || name === ".") continue;
		if (name !== "..") folders = [...folders, name];
		else folders = folders.length === 0 ? null : folders.slice(0, -1);
	}
	walk.directory = folders;
}
// src/facts/weakenings/compared/environment.ts
const TAKEN = allOf("variables");
const LEVELS = known$2("lintVariables");
const SETTERS = known$2("setsVariables");
const takenAs = (name) => TAKEN.find(({ names }) => names.includes(name));
function variablesOf({ version, job, step }) {
	return new Map(Object.entries({
		...version.workflow.env,
		...job.env,
		...step?.env
	}));
}
const LONGEST_SCRIPT$1 = 4e3;
const MOST_WORDS = 200;
function withValues(step, values) {
	const { run } = step;
	if (run === void 0 || values.size === 0 || !run.includes("env.")) return step;
	const filled = run.replaceAll(/\$\{\{ *env\.(\w{1,100}) *\}\}/g, (expression, name) => {
		const value = values.get(name);
		return value === void 0 || value.includes("${{") ? expression : value;
	});
	return filled.length < LONGEST_SCRIPT$1 ? {
		...step,
		run: filled
	} : step;
}
function filledIn(words, values) {
	if (words.length > MOST_WORDS) return [...words];
	return words.flatMap((word) => {
		const name = /^\$\{?(\w{1,100})\}?$/.exec(word)?.[1];
		const value = name === void 0 ? void 0 : values.get(name);
		return value === void 0 || value.includes("$") ? [word] : textsOf(value);
	});
}
function setIn(run) {
	if (!run.includes("=")) return [];
	return commandsOf(run).flatMap((words) => {
		const [word = "", ...others] = words[0] === "export" ? words.slice(1) : words;
		const [, name = "", value = ""] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
		return name === "" || others.length > 0 ? [] : [[name, value]];
	});
}
function assignedIn(words) {
	const first = words.findIndex((word) => !ASSIGNED.test(word));
	return words.slice(0, Math.max(first, 0)).map((word) => {
		const [, name = "", value = ""] = ASSIGNED.exec(word);
		return [name, value];
	});
}
const ASSIGNED = /^([A-Za-z_]\w*)=(.*)$/s;
const textsOf = (value) => tokens(value).flatMap((token) => token.kind === "word" ? [token.text] : []);
function wordsFrom(variables, check) {
	return [...variables].flatMap(([name, value]) => takes(check, name) && !value.includes("${{") ? optionWords(name, value) : []);
}
function takes({ tool, step }, name) {
	const variable = takenAs(name);
	if (variable !== void 0) return variable.taken.test(tool);
	return /(?:FLAGS|OPTS|OPTIONS|ARGS)$/i.test(name) && speaksOf(step, name);
}
function optionWords(name, value) {
	const { option, values } = takenAs(name) ?? {};
	if (option !== void 0) return [option, value];
	if (values !== void 0) return [...values[value] ?? []];
	const words = textsOf(value);
	return LEVELS.some((levels) => levels.test(name)) ? apart(words) : words;
}
const apart = (words) => words.flatMap((word) => {
	if (word === "--deny") return ["-D"];
	return /^-[DAWF][a-z]/.test(word) ? [word.slice(0, 2), word.slice(2)] : [word];
});
function speaksOf(step, name) {
	const { run = "" } = step ?? {};
	for (let at = run.indexOf(name); at >= 0; at = run.indexOf(name, at + 1)) if (!/\w/.test(run.charAt(at - 1)) && !/\w/.test(run.charAt(at + name.length))) return true;
	return false;
}
function mayBeSet({ steps }, name) {
	const setters = SETTERS.filter(({ names }) => names.test(name));
	const isGiven = (uses = "") => setters.some(({ action }) => action.test(uses));
	return steps.some((step) => isGiven(step.uses) || setsIn(step.run ?? "", name));
}
function setsIn(run, name) {
	return run.includes(`${name}=`) || run.includes(`${name} =`);
}
// src/facts/weakenings/compared/scripts.ts
const withoutRef = (uses) => {
	const own = ownPath(uses);
	return (own === null ? uses.split("@")[0] : `./${own}`).toLowerCase();
};
const CUT_INPUT = 300;
const COMMANDS = [
	"command",
	"commands",
	"run",
	"cmd"
];
const SCRIPTED = known$2("scripted");
function scriptOf(step) {
	if (step.uses === void 0) return step;
	const script = givenTo(withoutRef(step.uses), step.with ?? {});
	return script === null || script.length >= CUT_INPUT ? { uses: step.uses } : {
		...step,
		run: script
	};
}
function givenTo(action, inputs) {
	const command = COMMANDS.map((name) => inputs[name]).find((each) => each !== void 0) ?? null;
	for (const { action: pattern, command: isNeeded, input, program } of SCRIPTED) {
		if (!pattern.test(action)) continue;
		if (isNeeded && command !== null) return `${program} ${command} ${inputs[input] ?? ""}`;
		if (!isNeeded && inputs[input] !== void 0) return `${program} ${inputs[input]}`;
	}
	return command;
}
const COMMITS = anyOf(known$2("commits"), "i");
const bringsOut = ({ steps }) => steps.some(({ uses, run = "" }) => uses === void 0 ? commandsOf(run).some((words) => COMMITS.test(words.join(" "))) : COMMITS.test(withoutRef(uses)));
const REPORTS = anyOf([...known$2("reports"), /^(?:\S*\/)?(?:bash|sh)$/]);
function onlyReports(words) {
	return !optionsOf(words).some(({ name }) => isNumericGate(name) || name === "--check-coverage") && REPORTS.test(words.join(" "));
}
// src/facts/weakenings/compared/matrix.ts
const MOST_LEGS = 256;
const CUT_LENGTH = 100;
function legsOf({ matrix, legs }) {
	if (matrix === void 0) return [{}];
	if (legs === void 0 || legs.open) return null;
	const crossed = crossedOf(legs.axes);
	const excluded = (legs.exclude ?? []).map(partsOf$2);
	if (crossed === null || excluded.includes(null)) return null;
	const original = crossed.filter((leg) => !excluded.some((out) => agree(leg, out, Object.keys(out))));
	const all = [...original];
	for (const entry of legs.include ?? []) {
		const fits = original.map((leg) => agree(leg, entry, sharedKeys(leg, entry)));
		if (!fits.includes(true)) all.push(entry);
		for (const [at, leg] of original.entries()) if (fits[at]) all[at] = {
			...all[at],
			...leg,
			...entry
		};
	}
	const isGiven = all.some((leg) => Object.values(leg).some((value) => value.includes("${{")));
	return all.length === 0 || all.length > MOST_LEGS || isGiven ? null : all;
}
function crossedOf(axes) {
	const entries = Object.entries(axes);
	if (entries.length === 0) return [];
	return entries.reduce((found, [axis, values]) => found === null || found.length * values.length > MOST_LEGS ? null : found.flatMap((leg) => values.map((value) => ({
		...leg,
		[axis]: value
	}))), [{}]);
}
function partsOf$2(written) {
	const parts = written.split(", ").map((part) => part.split(": ", 2));
	return parts.some(([, value]) => value === void 0 || value.includes("…")) ? null : Object.fromEntries(parts);
}
const sharedKeys = (one, other) => Object.keys(one).filter((key) => Object.hasOwn(other, key));
const agree = (one, other, keys) => keys.every((key) => one[key] === other[key]);
const isAlike$1 = (one, other) => agree(one, other, sharedKeys(one, other));
function pairLegs(before, after) {
	const left = new Set(after);
	const pairs = [];
	const others = [];
	for (const leg of before) {
		const same = [...left].find((other) => isAlike$1(leg, other));
		if (same === void 0) others.push(leg);
		else {
			left.delete(same);
			pairs.push({
				before: leg,
				after: same
			});
		}
	}
	const rest = [...left];
	const inOrder = others.length === rest.length ? others : [];
	return [...pairs, ...inOrder.map((leg, at) => ({
		before: leg,
		after: rest[at]
	}))];
}
function contextsOf$1(leg) {
	const members = Object.entries(leg).flatMap(([name, value]) => {
		const path = `matrix.${name.toLowerCase()}`;
		if (isSingle(value)) return [valueAt(path, value)];
		const parts = value.length < CUT_LENGTH && PARTS$2.test(value) ? partsOf$2(value) : null;
		const inner = Object.entries(parts ?? {}).map(([key, part]) => valueAt(`${path}.${key.toLowerCase()}`, part));
		return [[path, SOME_OBJECT], ...inner];
	});
	return {
		matrix: CLOSED_OBJECT,
		...Object.fromEntries(members)
	};
}
const valueAt = (path, value) => value === "true" || value === "false" ? [path, value === "true"] : [path, value];
const PARTS$2 = /^[\w-]{1,50}: [^:,…]{1,100}(?:, [\w-]{1,50}: [^:,…]{1,100}){0,20}$/;
const isSingle = (value) => value !== "" && value.length < CUT_LENGTH && !/^[\w-]+: |…/.test(value);
// src/facts/weakenings/compared/variations.ts
const VERSIONS = new Set(allOf("versionInputs"));
const IN_REF = anyOf(known$2("versionInRef"));
function setUpOf(job) {
	return new Map(job.steps.flatMap((step) => versionsIn$1(step).map(([name, value]) => [name, valuesOf$2(job, value)])));
}
function versionsIn$1({ uses, with: inputs = {} }) {
	if (uses === void 0) return [];
	const given = Object.entries(inputs).filter(([name]) => VERSIONS.has(name.toLowerCase()));
	if (given.length > 0 || !IN_REF.test(withoutRef(uses))) return given;
	return [["toolchain", uses.slice(uses.indexOf("@") + 1)]];
}
function valuesOf$2(job, written) {
	const values = written.split(/[\s,]+/).filter((value) => value !== "");
	if (!written.includes("$")) return new Set(values);
	const axis = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(written)?.[1];
	const found = (axis === void 0 ? null : legsOf(job))?.flatMap((leg) => leg[axis] ?? []) ?? [];
	return found.length === 0 ? null : new Set(found);
}
function isVersion(one, other) {
	const [short, long] = [one, other].map(plainVersion$1).toSorted((a, b) => a.length - b.length);
	return short === long || long.startsWith(`${short}.`);
}
const plainVersion$1 = (version) => version.toLowerCase().replace(/^v|(?:\.[x*])+$/g, "");
function missedVersions(before, others) {
	return [...before].flatMap(([name, values]) => {
		if (values === null || others.some((other) => other.get(name) === null)) return [];
		const there = others.flatMap((other) => [...other.get(name) ?? []]);
		return [...values].filter((value) => !there.some((each) => isVersion(value, each))).map((value) => `${name}: ${value}`);
	});
}
const VARIES$1 = known$2("varies");
const TOOLCHAINED = new Set(allOf("toolchained"));
function namedToolchain(words) {
	const at = words.findIndex((word, index) => TOOLCHAINED.has(words[index - 1] ?? "") && word.startsWith("+"));
	return at === -1 ? null : words[at].slice(1);
}
function hasVariations(words, of) {
	const program = (of[0] ?? "").replace(/^.*\//, "");
	return VARIES$1.filter(({ programs }) => programs.includes(program)).every(({ options, all }) => {
		const isAll = all !== void 0 && words.includes(all.option);
		const read = (command) => optionsOf(untilOthers(command)).flatMap(({ name, value }) => options.test(name) && !(isAll && name === all.of) ? [`${name} ${value}`] : []);
		const has = new Set(read(words));
		return read(of).every((each) => has.has(each));
	});
}
function untilOthers(words) {
	const end = words.indexOf("--");
	return end === -1 ? words : words.slice(0, end);
}
function setUpOfCheck({ job, toolchain, chosen }) {
	const own = chosen.map(([name, value]) => [name, valuesOf$2(job, value)]);
	return new Map([
		...setUpOf(job),
		...toolchain === null ? [] : [["toolchain", new Set([toolchain])]],
		...own
	]);
}
function setUpOfOther(check) {
	const around = [...variablesOf(check), ...setIn(check.step?.run ?? "")];
	const handedOn = check.job.steps.flatMap(({ run = "" }) => [...run.matchAll(HANDED_ON)]);
	return new Map([
		...handedOn.map(([, name]) => [name, null]),
		...around.map(([name, value]) => [name, valuesOf$2(check.job, value)]),
		...setUpOfCheck(check)
	]);
}
const HANDED_ON = /\b([A-Z][A-Z_]{1,40})=[^=\n]{0,200}\bGITHUB_ENV\b/g;
// src/facts/weakenings/compared/checks.ts
const UPLOADS = anyOf(known$2("uploads"), "i");
const MANAGERS$1 = new Set(allOf(({ scripts }) => scripts?.of === "package" ? scripts.programs : []));
const CHOOSES = new Set(allOf("choosers"));
const NO_CHECK = [
	"set-up",
	"deploy",
	"report"
];
const TELLS_NOTHING = /^(?:\[{1,2}|test|grep|egrep|pgrep|cmp|command|exit|\(\(.*)$/;
const tellsNothing = ([first = "", second = ""]) => TELLS_NOTHING.test(first) || first === "foreach" || first.startsWith("$") && (/^(?:=|in)$/i.test(second) || /^\$[\w:]{1,100}=/.test(first));
const GATES$1 = [
	"lint",
	"format",
	"types",
	"security",
	"coverage",
	"tests"
];
const isGate$2 = ({ kind }) => GATES$1.includes(kind);
const PREPARES = /\b(?:deps?|dependencies|install|set-?up|bootstrap|prepare|generate|codegen|migrat\w*|init|up|down)\b/i;
const isKnownToJudge = (check) => isGate$2(check) || isOwnScript(check) || JUDGES$1.test(check.title) || check.kind === "build" && !PREPARES.test(check.title);
const PUBLISHES = anyOf(known$2("publishes"));
function onlyPublishes(version, job) {
	if (checksIn(version, job).some((check) => isGate$2(check) || isOwnScript(check))) return false;
	const deploying = job.steps.filter((step) => classifyStep(titleText(step), step) === "deploy" || commandsOf(step.run ?? "").some((words) => PUBLISHES.test(coreOf$1(words).join(" "))));
	if (deploying.length > 0) return deploying.some((step) => step.if === void 0);
	if (reachIn(version, job) === 3) return false;
	return classifyName(job.name ?? job.id) === "deploy" || classifyName(job.id) === "deploy";
}
function indexChecks(version) {
	const index = new Map();
	for (const job of version.workflow.jobs) {
		const steps = job.steps.slice(0, 500);
		for (const step of steps) index.set(step, readStep(version, job, step));
		const own = job.uses === void 0 ? steps.flatMap((step) => index.get(step)) : [called(version, job, job.uses)];
		index.set(job, own);
	}
	return index;
}
const reachIn = (version, job) => version.jobs.get(job) ?? version.reach;
function checksOf$2(version) {
	return version.workflow.jobs.flatMap((job) => checksIn(version, job));
}
function checksIn(version, place) {
	return version.checks.get(place) ?? [];
}
function called(version, job, uses) {
	const tool = withoutRef(uses);
	return {
		version,
		job,
		step: null,
		kind: classifyName(`${job.name ?? job.id} ${lastSegment(tool)}`),
		words: [],
		given: [],
		tool,
		title: tool,
		key: `uses ${tool}`,
		directory: null,
		toolchain: null,
		chosen: [],
		hidden: null,
		reach: reachIn(version, job)
	};
}
function readStep(version, job, step) {
	const shared = {
		version,
		job,
		step,
		hidden: null,
		directory: directoryOf(step),
		toolchain: null,
		chosen: [],
		reach: reachIn(version, job)
	};
	if (step.uses !== void 0) {
		const tool = withoutRef(step.uses);
		const kind = classifyStep(`Run ${step.uses}`, { uses: step.uses });
		const judges = isGate$2({ kind }) && !UPLOADS.test(tool);
		const given = wordsFrom(variablesOf({
			version,
			job,
			step
		}), {
			tool,
			step
		});
		if (judges) return [{
			...shared,
			kind,
			words: [],
			given,
			tool,
			title: tool,
			key: `uses ${tool}`
		}];
		if (kind === "other" && scriptOf(step).run === void 0 && seemsToJudge(tool, step)) return [{
			...shared,
			kind,
			words: [],
			given: [],
			tool,
			title: step.name ?? tool,
			key: `uses ${tool}`
		}];
	}
	const variables = variablesOf({
		version,
		job,
		step
	});
	const values = new Map([...variables, ...setIn(step.run ?? "")]);
	const script = withValues(scriptOf(step), values);
	const found = (judgingCommands(script) ?? []).map(({ words, hidden, directory }) => {
		const core = filledIn(coreOf$1(words), values);
		return {
			core,
			words: spelledOut(core),
			hidden,
			own: assignedIn(words),
			toolchain: namedToolchain(words),
			chosen: assignedIn(words).filter(([name]) => CHOOSES.has(name)),
			directory: within$1(shared.directory, directory)
		};
	}).flatMap(({ core, words, own, ...where }) => {
		const kind = classifyStep("command", { run: core.join(" ") });
		if (NO_CHECK.includes(kind) || tellsNothing(words) || onlyReports(words)) return [];
		const tool = toolOf(words);
		const given = wordsFrom(new Map([...variables, ...own]), {
			tool,
			step
		});
		return [{
			...shared,
			...where,
			kind,
			words,
			given,
			tool,
			title: titleOf$2(core),
			key: keyOf$1(words)
		}];
	});
	if (found.some(isGate$2) || !isOwnCheck(job, step)) return found;
	const title = titleText(step);
	const key = `${OWN_SCRIPT}${(step.run ?? "").replace(/\s+/g, " ").trim()}`;
	return [...found, {
		...shared,
		kind: "other",
		words: [],
		given: [],
		tool: title,
		title,
		key
	}];
}
function seemsToJudge(tool, { name = "", uses = "" }) {
	const names = [lastSegment(tool), name].map((each) => each.replaceAll(/[_/]/g, "-"));
	const isOf = (words) => names.some((each) => words.test(each));
	return ownPath(uses) === null && isOf(JUDGES$1) && !isOf(SERVES) && !isOf(REPORTS_NAMES);
}
const REPORTS_NAMES = /report|summary|badge|diff|filter|changed|check-?run|script|stat(?:us|s)\b|artifact/i;
const OWN_SCRIPT = "script: ";
const isOwnScript = ({ key }) => key.startsWith(OWN_SCRIPT);
const JUDGES$1 = /check|verif|valid|test|lint|assert|audit|guard|scan|diff|ensure|enforce/i;
const SERVES = /\b(?:install\w*|set-?up|bootstrap|wait\w*|download\w*|upload\w*|releas\w*|publish\w*|deploy\w*|tag\w*|bump\w*|label\w*|comment\w*|notif\w*|stale|triage|backport\w*|cherry\w*|merge\w*|login|auth\w*|credentials?|secrets?|tokens?|permissions?|cache\w*|check-?out)\b/i;
function isOwnCheck({ id, name, steps }, step) {
	const { run } = step;
	if (run === void 0 || run.length >= LONGEST_SCRIPT || steps.some(looksAtNeeds)) return false;
	const names = [step.name ?? "", name ?? id];
	if (!names.some((each) => JUDGES$1.test(each)) || names.some((each) => SERVES.test(each))) return false;
	if (["deploy", "report"].includes(classifyName(step.name ?? ""))) return false;
	return commandsOf(run).some(failsItself) || endsByAsking(run);
}
const LONGEST_SCRIPT = 4e3;
const failsItself = (words) => {
	const [first, status = ""] = coreOf$1(words);
	return first === "exit" && /^(?:[1-9]|\$)/.test(status) || first === "throw";
};
function endsByAsking(run) {
	const commands = [...parseShell(run).statements.at(-1)?.commands ?? []];
	while (commands.at(-1)?.joined === "&&" && wordsIn$4(commands.at(-1).command).every(onlyTells)) commands.pop();
	const last = commands.at(-1);
	const words = last === void 0 ? [] : wordsIn$4(last.command).at(-1) ?? [];
	return /^(?:\[{1,2}|test|e?grep|cmp|diff)$/.test(words.find((word) => word !== "!") ?? "");
}
const onlyTells = ([first = "", ...others]) => /^(?:echo|printf)$/.test(first) && !others.some((word) => /^[\w-]{1,40}=|^::/.test(word));
const directoryOf = ({ workingDirectory, uses, with: inputs = {} }) => {
	return ((uses === void 0 ? void 0 : Object.entries(inputs).find(([name]) => DIRECTORY.test(name)))?.[1] ?? workingDirectory)?.replace(/^\.\/|\/+$/g, "") ?? null;
};
const DIRECTORY = /^working[-_]?directory$/i;
const within$1 = (directory, gone) => gone === null ? directory : directory === null || directory === "" ? gone : `${directory}/${gone}`;
function keyOf$1(words) {
	const [first = "", ...rest] = words;
	const program = first.replace(/^\.\//, "");
	return [program, ...(MANAGERS$1.has(program) && rest[0] === "run" ? rest.slice(1) : rest).toSorted()].join(" ");
}
function isSame(one, other) {
	const sameDirectory = [one, other].some(({ directory }) => directory === null || directory.includes("${{")) || one.directory === other.directory;
	return one.key === other.key && sameDirectory;
}
// src/facts/weakenings/compared/pairs.ts
const TRIED = 30;
function pairJobs(file) {
	const [old, now] = [file.before.workflow.jobs, file.after?.workflow.jobs ?? []];
	const byId = new Map(old.map((job) => [job, now.find(({ id }) => id === job.id) ?? null]));
	const taken = new Set(byId.values());
	return old.map((before) => {
		const free = byId.get(before) === null ? now.filter((job) => !taken.has(job)).slice(0, TRIED) : [];
		const after = byId.get(before) ?? free.find((job) => isRenamed$1(file, before, job)) ?? null;
		taken.add(after);
		return {
			file,
			before,
			after,
			steps: pairSteps(file, before, after)
		};
	});
}
function isRenamed$1({ before: old, after: now }, before, after) {
	if (now === null) return false;
	if (before.name !== void 0 && before.name === after.name) return true;
	const [checks, others] = [checksIn(old, before), checksIn(now, after)];
	return checks.length > 0 && checks.every((check) => others.some((other) => isSame(check, other)));
}
function pairSteps(file, before, after) {
	const left = new Set(after?.steps.slice(0, 500));
	const take = (among) => {
		const found = among?.find((step) => left.has(step)) ?? null;
		if (found !== null) left.delete(found);
		return found;
	};
	const ways = [
		(_, step) => namesOf$5(step),
		deedsOf,
		toolsOf$1
	];
	let pairs = before.steps.slice(0, 500).map((step) => ({
		before: step,
		after: null
	}));
	for (const keysOf of ways) {
		const byKey = grouped$1([...left], (step) => file.after === null ? [] : keysOf(file.after, step));
		pairs = pairs.map((pair) => ({
			before: pair.before,
			after: keysOf(file.before, pair.before).reduce((found, key) => found ?? take(byKey.get(key)), pair.after)
		}));
	}
	return pairs;
}
const toolsOf$1 = (version, step) => checksIn(version, step).flatMap((check) => isGate$2(check) && check.words.length > 0 ? [check.tool] : []);
const namesOf$5 = (step) => [...step.id === void 0 ? [] : [`id ${step.id}`], withoutRef(titleText(step))];
const deedsOf = (version, step) => step.uses !== void 0 ? [withoutRef(step.uses)] : checksIn(version, step).map(({ key }) => key);
function grouped$1(items, keysOf) {
	const groups = new Map();
	for (const item of items) for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []).slice(0, 50), item]);
	return groups;
}
const jobName$1 = ({ name, id }) => name ?? id;
const workflowName = ({ workflow, path }) => workflow.name ?? path;
// src/facts/weakenings/steps/narrowed.ts
function isNarrowed(before, after, added, isGone) {
	const parts = added.filter((other) => other.reach >= before.reach && sharesWork(other, before, after));
	const [old, now] = [selectionOf(before), selectionOf(after)];
	if (isShared(old, now, before, after, parts)) return false;
	const targets = old.targets.filter((target) => !isGone(target) && !isOfGoneOption(target, before.words, after.words));
	const lessWide = old.wide.some((option) => !now.wide.includes(option));
	const selected = now.selectors.some((selector) => !old.selectors.includes(selector)) && old.selectors.length === 0 && !isSamePart(before.words, after.words) && !chooseAll(after.tool, now.selectors.map((selector) => selector.trim()));
	return lessWide || selected || (targets.length > 0 || old.targets.length === 0 ? hasFewerTargets(targets, isWholeSuite(old, now, after) ? [] : now.targets, parts) : false);
}
const PARTS$1 = known$2("parts");
function isSamePart(before, after) {
	const valueIn = (words, names) => optionsOf(words).find(({ name }) => names.includes(name))?.value ?? null;
	return PARTS$1.some(({ programs, manifest, names }) => {
		const path = programs.includes(before[0] ?? "") ? valueIn(before, [manifest]) : null;
		return path !== null && valueIn(after, [manifest]) === null && lastSegment(folderOf(path)) === valueIn(after, names);
	});
}
function isOfGoneOption(target, before, after) {
	const option = before[before.indexOf(target) - 1] ?? "";
	if (!/^(?:--[a-z]|-[A-Z][a-z])/.test(option) || option.includes("=") || after.includes(option)) return false;
	return !/[/.*:]/.test(target) || /exclu|ignore|skip|omit/i.test(option);
}
const sharesWork = (other, before, { kind, job }) => other.tool === before.tool || other.kind === kind && other.job === job && other.hidden === null;
const isWholeSuite = (old, now, { kind }) => kind === "tests" && old.targets.length === 0 && now.targets.every((target) => SUITE.test(target));
const SUITE = /^(?:\.\/)?(?:(?:src|lib|dist|build|out|app)\/)?(?:tests?|specs?|__tests__|src|t)(?:\/|(?:\/\*\*)?\/\*[\w.*{},]*)?$/;
function isShared(old, now, before, after, parts) {
	const others = parts.filter((part) => part.key !== after.key && !choosesSame(old, now, selectionOf(part)));
	const isOfLegs = (word) => word.includes("${{") && !before.words.includes(word);
	return others.length > 0 || after.words.some((word) => isOfLegs(word) || /^--(?:shard|splits?)\b/.test(word));
}
function choosesSame(old, now, other) {
	const fresh = now.selectors.filter((selector) => !old.selectors.includes(selector));
	if (fresh.length > 0) return fresh.every((selector) => other.selectors.includes(selector));
	return other.targets.length > 0 && other.targets.every((target) => now.targets.some((each) => covers$1(each, target)));
}
function selectionOf({ words, tool }) {
	const options = optionsOf(words);
	const valued = options.filter(({ name, value }) => value !== null && takesValue(words, name));
	const values = new Set(valued.map(({ value }) => value));
	return {
		targets: words.slice(1).filter((word, index) => !word.startsWith("-") && !(values.has(word) && words[index]?.startsWith("-"))).filter((word) => isTarget(word, PLAIN$2.has(tool))),
		selectors: options.filter(({ name, value }) => isSelector(tool, name) && !isExclusion(value ?? "")).map(({ name, value }) => `${name} ${takesValue(words, name) ? value ?? "" : ""}`),
		wide: options.map(({ name }) => name).filter(isWidener)
	};
}
const VALUED = /^(?:-[nkmpocWtfjgrleE]|--(?:cov|cov-report|cov-config|junitxml|junit-xml|maxfail|timeout|workers|maxWorkers|config|config-file|reporters?|output|format|output-file|rootdir|dist|numprocesses|features|target|profile|coverprofile|covermode|ext|cache-dir|log-level|project|filter|run|grep|color|jobs|parallel|retries|durations|tb|seed|logger|settings|results-directory|collect|configuration|framework|verbosity|package|pyargs|spec|browser|line-length|target-version|python-version|select|audit-level|severity|exit-code))$|^-(?:timeout|run|count|coverprofile|covermode|parallel|race-timeout|tags|cpu)$/;
const takesValue = (words, name) => takesOwnValue(words, name) || VALUED.test(name) || isIgnore(name) || isNumericGate(name) || isLevel(name);
const COMMON_VERBS = /^(?:test|tests?:[\w:-]+|run|check|exec|build|lint|verify|ci|report|format|install|audit|scan|fs|filesystem|image|--|clean|package|assemble|then|\]|\[)$/;
const VERBS$1 = new Set(allOf("verbs"));
const isVerb = (word) => COMMON_VERBS.test(word) || VERBS$1.has(word);
const PLAIN$2 = new Set(allOf("plain"));
const isTarget = (word, isPlain) => !(isPlain ? /^(?:--|\]|\[)$/.test(word) : isVerb(word)) && !/\$|=|^\d+$/.test(word) && word !== "";
const isEverything = (target) => /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?:\/[\w.-]{1,60}?){1,2}\/?\.\.\.$/.test(target) || /^(?:\.|\.\/|\.\/\.\.\.|\.\.\.|\*|all|\*\*)$/.test(target);
function hasFewerTargets(old, now, parts) {
	if (now.length === 0 || now.some(isEverything)) return false;
	if (old.length === 0 || old.some(isEverything)) return true;
	const looked = [...now, ...parts.flatMap((part) => selectionOf(part).targets)];
	const dropped = old.filter((target) => !looked.some((each) => covers$1(each, target)));
	const fresh = now.filter((target) => !old.includes(target));
	return dropped.length > 0 && fresh.every((target) => old.some((each) => covers$1(each, target)));
}
function covers$1(outer, inner) {
	const root = outer.replace(/^\.\//, "").replace(/\/?(?:\.\.\.|\*\*?(?:\/\*)?)?$/, "");
	const path = inner.replace(/^\.\//, "");
	return path === root || path.startsWith(`${root}/`) || outer === inner;
}
function looksAtAll(other, check) {
	const [wide, own] = [selectionOf(other), selectionOf(check)];
	return (wide.targets.length === 0 || wide.targets.some(isEverything) || own.targets.length > 0 && own.targets.every((target) => wide.targets.some((each) => covers$1(each, target)))) && wide.selectors.every((selector) => own.selectors.includes(selector)) && own.wide.every((option) => wide.wide.includes(option));
}
// src/facts/weakenings/steps/command-change.ts
function changedCommand(before, after, { added, isGone, newParts }, weight) {
	return [...optionDifferences([...before.words, ...before.given], [...after.words, ...after.given]), ...isNarrowed(before, after, added, isGone) ? [narrowing$1(before, after)] : []].filter((difference) => !runsElsewhere(difference, after, added) && !(difference.kind === "ignore-list grown" && difference.things.every((thing) => isOfNewParts(thing, before, newParts))) && !(difference.gone && mayBeGiven(before, after)) && !(difference.demand && (isDemandedBeside(difference, after) || isOfGoneLock(before, isGone))) && !(mends(difference) && isCompared(after))).map((difference) => weakening$4(before, difference, weight));
}
function isOfNewParts(thing, { words }, newParts) {
	const terms = thing.split(/\s+and\s+/);
	const old = words.flatMap((word) => word.split(/\s+and\s+/));
	const fresh = terms.filter((term) => !old.includes(term)).map((term) => term.replace(/^not\s+/, ""));
	return fresh.length > 0 && fresh.every((name) => newParts.has(name));
}
function isDemandedBeside({ things: [name = ""] }, { version, job, words }) {
	return checksIn(version, job).some((other) => other.hidden === null && other.words[0] === words[0] && optionsOf(other.words).some((option) => option.name === name && means(other.words, option, "demands")));
}
function isOfGoneLock({ job }, isGone) {
	return job.steps.flatMap(({ run = "" }) => run.match(/[\w./-]{1,100}/g) ?? []).some((word) => word.includes("/") && LOCK.test(lastSegment(word)) && isGone(word));
}
const LOCK = /(?:^|[-_.])lock(?:file)?(?:[-_.]|$)/i;
const mends = ({ things: [option = ""] }) => MENDING.test(option);
const MENDING = /^--?(?:check|check-only|dry-run|list-different|diff|fix|write|apply|autocorrect(?:-all)?|in-place|recursive)$/;
function isCompared(check) {
	const all = checksIn(check.version, check.job);
	return all.slice(all.indexOf(check) + 1).some(({ words, hidden }) => hidden === null && COMPARES.test(words.join(" ")));
}
const comparesTree = ({ words }) => COMPARES.test(words.join(" "));
const COMPARES = /^git diff(?: \S+)* (?:--exit-code|--quiet)\b/;
function mayBeGiven(before, after) {
	return after.words.some((word) => word.includes("$") && !before.words.includes(word));
}
function runsElsewhere({ kind, things }, after, added) {
	const others = added.filter(({ tool, key, hidden, reach }) => tool === after.tool && key !== after.key && hidden === null && reach >= after.reach);
	const isRun = (left) => others.some(({ words }) => words.includes(left.replace(/^not\s+/, "")));
	return kind === "ignore-list grown" && things.every(isRun);
}
function weakening$4({ version, job, tool, step, title, words, given }, { kind, things, text, unset, movable, lesser }, weight) {
	const act = {
		"threshold lowered": "lower",
		"ignore-list grown": "ignore",
		"command narrowed": "narrow",
		"tried again": "retry"
	};
	const raised = /^(?:--)?max[-_]/.test(things[0] ?? "");
	const names = step?.name === void 0 ? [] : [step.name];
	return {
		kind,
		weight: weightOf$4(kind, lesser === true, weight),
		path: version.path,
		job: job.id,
		things: [
			...things,
			...kind === "ignore-list grown" ? things.map(shortName$1) : [],
			tool,
			lastSegment(tool),
			title,
			...names,
			job.id,
			jobName$1(job)
		],
		act: kind === "threshold lowered" && raised ? "raise" : act[kind],
		text: say`${code$2(tool)} in ${code$2(jobName$1(job))} of ${code$2(workflowName(version))}: ${text}`,
		remedy: say`${REMEDIES$1[kind]}`,
		...unset !== void 0 && { unset: {
			...unset,
			words: [...words, ...given]
		} },
		...movable && { movable }
	};
}
const shortName$1 = (thing) => lastSegment(thing).replace(/(?<=\w)@[\w.^~-]+$/, "");
function weightOf$4(kind, lesser, weight) {
	if (kind === "tried again" || weight === "note") return "note";
	return kind === "threshold lowered" && !lesser ? weight : "lesser";
}
const REMEDIES$1 = {
	"threshold lowered": "put the old threshold back, or say in the description why it is lowered",
	"ignore-list grown": "fix what is ignored, or say in the description what is ignored and why",
	"command narrowed": "run the rest too, or say in the description what no longer runs",
	"tried again": "fix what fails now and then, or say in the description why it is tried again"
};
const MOST_OPTIONS = 100;
function optionDifferences(before, after) {
	const [old, now] = [optionsOf(before).slice(0, MOST_OPTIONS), optionsOf(after).slice(0, MOST_OPTIONS)];
	const switched = flags(before, after, old, now);
	const unchecked = switched.some(({ things, gone }) => gone && things[0] === "--check-coverage");
	const hard = [...thresholds$1(before, old, now).filter(({ unset }) => !unchecked || unset === void 0), ...switched];
	return [
		...hard,
		...hard.length > 0 ? [] : lenience(after, old, now),
		...demands(before, after, old, now),
		...warnings$1(before, after),
		...assigned(before, after),
		...testsOff(before, after),
		...retries(after, old, now),
		...ignores(after, old, now, chosenBefore(before, old, now))
	];
}
function thresholds$1(words, old, now) {
	return old.flatMap((option) => {
		const { name, value } = option;
		if (value === null) return [];
		const next = now.find((each) => each.name === name)?.value ?? null;
		if (/^--coverage-?threshold$/i.test(name)) return jsonThresholds(name, value, next);
		if (isNumericGate(name, words) && isLooser(name, value, next, words)) return [threshold(name, value, next)];
		return means(words, option, "levels") && next !== null && isHigherLevel(value, next) ? [threshold(name, value, next)] : [];
	});
}
function threshold(name, before, after) {
	const words = name.replace(/^-+/, "").replaceAll(/[-_.]/g, " ");
	const coverage = /cov|lines|branches|statements|functions/i.test(name) ? [
		"coverage",
		"coverage threshold",
		"coverage gate"
	] : [];
	return {
		kind: "threshold lowered",
		things: [
			name,
			words,
			...coverage
		],
		text: say`${code$2(name)} ${code$2(before)} → ${after === null ? "none" : code$2(after)}`,
		...after === null && { gone: true },
		...after === null && (coverage.length > 0 ? { unset: {
			metric: metricOf(name),
			minimum: Number(before)
		} } : { movable: true })
	};
}
function jsonThresholds(name, before, after) {
	const numbers = (json) => new Map([...(json ?? "").matchAll(/"(\w+)"\s*:\s*(-?\d+(?:\.\d+)?)/g)].map(([, key, value]) => [key, Number(value)]));
	const [old, now] = [numbers(before), numbers(after)];
	return [...old].some(([key, value]) => (now.get(key) ?? 0) < value) ? [threshold(name, before, after)] : [];
}
const LEVELLED = new Set(allOf("lintLevels"));
function flags(before, after, old, now) {
	const kept = now.filter((option) => means(after, option, "strict")).map(({ name }) => name);
	const gone = old.filter((option) => means(before, option, "strict") && option.value !== "0" && !kept.includes(option.name));
	const left = old.filter((option) => means(before, option, "soft") && !now.some(({ name }) => name === option.name));
	const soft = fresh(after, old, now, "soft").filter((option) => !left.some((gone) => isSameSkip(gone.name, option.name)));
	const isZero = ({ name, value }) => /^--(?:exit-code|issues-exit-code|error-exitcode)$/.test(name) && value === "0";
	const zero = now.filter((option) => isZero(option) && !soft.includes(option) && !old.some(isZero));
	const denied = (words) => (LEVELLED.has(words[0] ?? "") ? apart(words) : words).flatMap((word, index, all) => all[index - 1] === "-D" && !word.includes("=") ? [word] : []);
	const allowed = denied(before).filter((lint) => !denied(after).includes(lint));
	const tasks = fresh(after, old, now, "tasks").filter(({ value }) => isCheckTask(value));
	return [
		...gone.map((option) => movable(flag(option.name, say`${code$2(shown$1(option, before))} is gone`))),
		...soft.map((option) => flag(option.name, say`${code$2(shown$1(option, after))} is new`)),
		...zero.map(({ name }) => flag(name, say`${code$2(name)} is ${code$2("0")} now`)),
		...allowed.map((lint) => movable(flag(lint, say`${code$2(`-D ${lint}`)} is gone`))),
		...tasks.map(({ value }) => flag(value, say`${code$2(value)} is left out`))
	];
}
function isSameSkip(one, other) {
	const thingsIn = (name) => name.replace(/^-D/, "").replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).map((word) => word.replace(/s$/, "")).filter((word) => word !== "" && !/^(?:skip|no|ignore|allow|fail)$/.test(word));
	return thingsIn(one).some((thing) => thingsIn(other).includes(thing));
}
function fresh(words, old, now, meaning) {
	const isOld = ({ name, value }) => old.some((option) => option.name === name && (option.value === value || !isNamedWith(words, option)));
	const isNamedWith = (all, option) => option.value !== null && (all.includes(`${option.name}=${option.value}`) || meaning === "tasks");
	return now.filter((option) => means(words, option, meaning) && !isOld(option));
}
function shown$1({ name, value }, words) {
	return value !== null && words.includes(`${name}=${value}`) ? `${name}=${value}` : name;
}
function isCheckTask(task) {
	const words = (task ?? "").replace(/^.*:/, "").replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
	return CHECKS$4.test(words) || isGate$2({ kind: classifyName(words) });
}
const CHECKS$4 = anyOf(known$2("checks"), "i");
const movable = (difference) => ({
	...difference,
	movable: true,
	gone: true
});
const flag = (name, text) => ({
	kind: "threshold lowered",
	things: [name, name.replace(/^-+/, "")],
	text
});
function lenience(words, old, now) {
	return fresh(words, old, now, "lenient").map((option) => ({
		...flag(option.name, say`${code$2(shown$1(option, words))} is new`),
		lesser: true
	}));
}
function demands(before, after, old, now) {
	const left = now.filter((option) => means(after, option, "demands")).map(({ name }) => name);
	return old.filter((option) => means(before, option, "demands") && !left.includes(option.name)).map((option) => ({
		...movable(flag(option.name, say`${code$2(shown$1(option, before))} is gone`)),
		lesser: true,
		demand: true
	}));
}
const WARNINGS$1 = known$2("warnings");
function warnings$1(before, after) {
	const [old, now] = [flagsOf(before), flagsOf(after)];
	return WARNINGS$1.filter(({ taken }) => taken.test(toolOf([...before]))).flatMap(({ flags: warning, errors }) => {
		const isLost = (pattern, flag) => pattern.test(flag) && !now.includes(flag);
		const hard = old.filter((word) => isLost(errors, word));
		const soft = old.filter((word) => isLost(warning, word));
		return [...hard.map((word) => movable(flag(word.split("=")[0], say`${code$2(word)} is gone`))), ...soft.map((word) => ({
			...movable(flag(word, say`${code$2(word)} is gone`)),
			lesser: true
		}))];
	});
}
const flagsOf = (words) => words.flatMap((word) => [word, ...(word.split("=").slice(1).join("=") || "").split(/\s+/)]);
const ASSIGNS = new Set(allOf("assigns"));
function assigned(before, after) {
	if (!ASSIGNS.has(after[0] ?? "")) return [];
	return after.flatMap((word) => {
		const [, name = "", value = ""] = /^([\w-]{1,80})=(.*)$/s.exec(word) ?? [];
		if (name === "" || before.includes(word)) return [];
		const isEmptied = value === "" && /(?:flags|opts|options|args)$/i.test(name);
		const isSkipped = /^skip[-_]/i.test(name) && /^(?:1|true|y|yes|on)$/i.test(value) && isCheckTask(name);
		if (!isEmptied && !isSkipped) return [];
		return [{
			...flag(name, say`${code$2(word)} is new`),
			lesser: true
		}];
	});
}
const BUILD_TESTS = known$2("buildsTests");
function testsOff(before, after) {
	const names = BUILD_TESTS.find(({ programs }) => programs.includes(after[0] ?? ""))?.names;
	if (names === void 0) return [];
	const switches = (words) => new Map(words.flatMap((word) => {
		const [, name = "", value = ""] = /^(?:-D)?([\w-]{1,80})(?::\w{1,20})?=(\w{1,20})$/.exec(word) ?? [];
		return names.test(name) ? [[name, value]] : [];
	}));
	const old = switches(before);
	return [...switches(after)].flatMap(([name, value]) => {
		if (!/^(?:on|true|yes|1|enabled)$/i.test(old.get(name) ?? "") || !/^(?:off|false|no|0|disabled)$/i.test(value)) return [];
		return [{
			...flag(name, say`${code$2(`${name}=${value}`)} is new`),
			lesser: true
		}];
	});
}
function retries(words, old, now) {
	return now.flatMap((option) => {
		const { name, value } = option;
		const before = old.find((each) => each.name === name);
		const isMore = before === void 0 ? Number(value ?? 1) !== 0 : Number(value) > Number(before.value);
		if (!means(words, option, "retries") || !isMore) return [];
		const is = value !== null && /^[\d-]/.test(value) ? `${name} ${value}` : name;
		return [{
			kind: "tried again",
			things: [
				name,
				name.replace(/^-+/, ""),
				"flaky tests",
				"flaky"
			],
			text: say`what fails is tried again: ${before === void 0 ? code$2(is) : say`${code$2(name)} ${code$2(before.value ?? "")} → ${code$2(value ?? "")}`}`
		}];
	});
}
function chosenBefore(words, old, now) {
	const widened = old.filter((option) => option.value !== null && means(words, option, "chooses") && now.some(({ name, value }) => name === option.name && value === null));
	return widened.length === 0 ? null : widened.flatMap(({ value }) => valuesIn(value));
}
function ignores(words, old, now, chosen) {
	const known = new Set(ignored(words, old));
	const grown = [...new Set(ignored(words, now))].filter((value) => !known.has(value) && chosen?.includes(value) !== false);
	return grown.length === 0 ? [] : [grownList(grown)];
}
const ignored = (words, options) => options.flatMap((option) => {
	const { name, value } = option;
	if (value === null || value.includes("${{")) return [];
	if (means(words, option, "ignores")) return valuesIn(value);
	if (means(words, option, "tasks")) return isCheckTask(value) ? [] : [value];
	return /^(?:-k|-m|--filter|--grep|-g)$/.test(name) && isExclusion(value) ? [value] : [];
});
const SHOWN$23 = 5;
function grownList(values) {
	const more = values.length > SHOWN$23 ? say` and ${values.length - SHOWN$23} more` : [];
	return {
		kind: "ignore-list grown",
		things: values,
		text: say`${join$2(values.slice(0, SHOWN$23).map((value) => code$2(value)))}${more} left out now`
	};
}
function narrowing$1(before, after) {
	return {
		kind: "command narrowed",
		things: after.words.slice(1),
		text: say`${code$2(before.title)} → ${code$2(after.title)}`
	};
}
// src/facts/weakenings/settings/loosening.ts
function loosening(setting) {
	const meaning = meaningOf(setting.tool, setting.key);
	return meaning === null ? null : JUDGES[meaning](setting);
}
const isTightened = (setting) => loosening(turned(setting)) !== null && loosening(setting) === null;
function turned({ before, after, lost, gained, ...setting }) {
	return {
		...setting,
		before: after,
		after: before,
		...gained !== void 0 && { lost: gained },
		...lost !== void 0 && { gained: lost }
	};
}
const isOff$1 = (value) => value === null || /^(?:false|off|no|0|none|null|never|missing|pass|disabled?|"")?$/i.test(value);
const JUDGES = {
	strict: strictnessLost,
	"strict of late": strictnessLost,
	"strict by default": (setting) => setting.after !== null && isOff$1(setting.after) && (setting.before === null || !isOff$1(setting.before)) ? switched(setting) : null,
	lenient: (setting) => isOff$1(setting.before) && !isOff$1(setting.after) ? {
		...switched(setting),
		act: actOf(setting.key)
	} : null,
	"lenient by default": (setting) => setting.before !== null && isOff$1(setting.before) && (setting.after === null || !isOff$1(setting.after)) ? switched(setting) : null,
	"lenient as usual": (setting) => isOff$1(setting.before) && !isOff$1(setting.after) ? {
		...switched(setting),
		unsure: true
	} : null,
	ignores: ignoresGrown,
	"ignores texts": (setting) => {
		const grown = ignoresGrown(setting);
		const isReworded = (setting.lost ?? []).length >= (setting.gained ?? []).length;
		return grown !== null && isReworded ? {
			...grown,
			unsure: true
		} : grown;
	},
	"ignores by path": ignoresGrown,
	"lesser ignores": (setting) => {
		const grown = ignoresGrown(setting);
		return grown && {
			...grown,
			unsure: true
		};
	},
	allows: (setting) => {
		const grown = ignoresGrown(setting);
		return grown === null ? null : {
			...grown,
			text: say`${code$2(setting.key)} now allows ${some(setting.gained ?? [])}`,
			unsure: true
		};
	},
	scope: scopeNarrowed,
	"lesser scope": (setting) => {
		const narrowed = scopeNarrowed(setting);
		return narrowed && {
			...narrowed,
			unsure: true
		};
	},
	selects: (setting) => setting.after === null ? null : rulesLost(setting),
	adds: rulesLost,
	"on and off": ({ lost = [], gained = [], ...setting }) => ignoresGrown({
		...setting,
		gained: gained.filter((rule) => rule.startsWith("-"))
	}) ?? (setting.after === null ? null : rulesLost({
		...setting,
		lost: lost.filter((rule) => !rule.startsWith("-"))
	})),
	base: levelLowered,
	check: nameGone,
	entry: nameGone,
	threshold: (setting) => setting.before !== null && setting.after === null && amountOf(setting.before) > 0 ? switched(setting) : number$1(setting, (before, after) => after < before),
	minimum: (setting) => number$1(setting, (before, after) => after < before),
	maximum: (setting) => {
		const raised = number$1(setting, (before, after) => after > before);
		return raised !== null && isStep(setting) ? {
			...raised,
			unsure: true
		} : raised;
	},
	tolerance: (setting) => countOf(setting.after) > countOf(setting.before) ? switched(setting) : null,
	level: levelLowered,
	rule: ruleOff,
	"fails from": (setting) => setting.before !== null && setting.after !== null && isHigherLevel(setting.before, setting.after) ? switched(setting) : null,
	retries: ({ key, before, after }) => countOf(after) > countOf(before) ? {
		kind: "setting loosened",
		act: "allow",
		things: ["retries", "retry"],
		text: say`${code$2(key)} ${before ?? 0} → ${after ?? 0}: a test that fails is tried again`
	} : null,
	warnings: warningsIgnored,
	options: optionsLoosened,
	accepted: (setting) => countOf(setting.after) > countOf(setting.before) ? {
		kind: "ignore-list grown",
		act: "ignore",
		things: [
			"baseline",
			"errors",
			"type errors",
			"violations",
			"findings"
		],
		text: say`it accepts more findings as they are (${countOf(setting.before)} → ${countOf(setting.after)} lines)`
	} : null,
	packages: pluginsLost,
	called: () => null,
	commands: () => null,
	"needed tasks": () => null,
	inherits: () => null,
	oldest: () => null,
	targets: () => null,
	parts: () => null,
	brings: analyzersLost,
	untracked: () => null
};
function nameGone({ before, after }) {
	if (before === null || after !== null) return null;
	return {
		kind: "check removed",
		act: "remove",
		things: [before],
		text: say`${code$2(before)} is removed`
	};
}
function analyzersLost({ key, lost = [], gained = [] }) {
	const makers = new Set(gained.map(makersOf$1));
	const left = lost.filter((name) => ANALYZER.test(name) && !makers.has(makersOf$1(name)));
	return gained.filter((name) => ANALYZER.test(name)).length < left.length ? rulesLost({
		key,
		lost: left
	}) : null;
}
const makersOf$1 = (name) => name.split(".", 1)[0].toLowerCase();
const ANALYZER = /^(?!Microsoft\.).*(?:Analyzers?(?:$|\.)|Analyzer\.CSharp$)/i;
function pluginsLost({ key, lost = [], gained = [] }) {
	const [, of = ""] = /\[([^\]]{1,100})\]\.[^.[\]]{1,100}$/.exec(key) ?? [];
	const left = gained.map(packageOf);
	const isPlugin = (name) => /(?:^|[/_-])plugin(?:$|[/_-])/.test(name) || of !== "" && name.startsWith(`${of}-`);
	return rulesLost({
		key,
		lost: lost.map(packageOf).filter((name) => isPlugin(name) && !left.includes(name))
	});
}
const packageOf = (entry) => /^@?[\w./-]{0,200}/.exec(entry)?.[0] ?? entry;
function strictnessLost(setting) {
	return isOff$1(setting.after) && !isOff$1(setting.before) ? switched(setting) : null;
}
const isException = (entry) => entry.startsWith("!");
function ignoresGrown({ key, before, after, gained = [], lost = [] }) {
	const grown = grownBy(key, gained, lost);
	return grown !== null && isRecoded({
		before,
		after,
		gained,
		lost
	}) ? {
		...grown,
		unsure: true
	} : grown;
}
function grownBy(key, gained, lost) {
	const entries = gained.filter((entry) => !isException(entry) && !lost.some((other) => isNarrower(entry, other)));
	const excepted = lost.some((entry) => !isException(entry)) ? [] : lost.filter(isException).map((entry) => entry.slice(1));
	return leavesOut$1(key, [...entries, ...excepted]);
}
const coreOf = (pattern) => pattern.replace(/^(?:<rootDir>|[\^/]|\*\*?\/|\.\*)+|(?:[$/]|\/\*\*?|\.\*)+$/g, "");
function isNarrower(now, before) {
	const [own, old] = [coreOf(now), coreOf(before)];
	if (old.length > 2 && own === old) return true;
	if (old.length > 2 && /[/.*]/.test(before) && own.startsWith(`${old}/`)) return true;
	const isExpression = /\\\/|\.\*/.test(old) && !/\\\/|\.\*/.test(own);
	const inGlob = old.replaceAll("\\", "").replaceAll(".*", "*");
	return isExpression && own.replaceAll("**/", "") === inGlob && !own.startsWith("*");
}
const isCode = (rule) => /^[A-Z]{1,6}-?\d{1,6}$/.test(rule);
const HASH = /^[\da-f]{32,128}$/;
const isName$1 = (rule) => /^[a-z][a-z\d]*(?:[-_][a-z\d]+)*$/.test(rule);
function isRecoded({ before, after, gained = [], lost = [] }) {
	if (lost.length === 0 || gained.length === 0 || Number(after) > Number(before)) return false;
	if (lost.length >= gained.length && [...lost, ...gained].every((rule) => HASH.test(rule))) return true;
	return lost.every(isCode) && gained.every(isName$1) || lost.every(isName$1) && gained.every(isCode);
}
function leavesOut$1(key, things) {
	if (things.length === 0) return null;
	return {
		kind: "ignore-list grown",
		act: "ignore",
		things,
		text: say`${code$2(key)} now leaves out ${some(things)}`
	};
}
function rulesLost({ key, before = null, after = null, lost = [], gained = [] }) {
	if (lost.length === 0) return null;
	return {
		kind: "setting loosened",
		act: "remove",
		things: lost,
		text: say`${code$2(key)} no longer has ${some(lost)}`,
		...isRecoded({
			before: after,
			after: before,
			lost: gained,
			gained: lost
		}) && { unsure: true }
	};
}
const countOf = (value) => Number(value ?? 0) || 0;
function switched({ key, before, after }) {
	return {
		kind: "setting loosened",
		act: "lower",
		things: [],
		text: say`${code$2(key)} ${valueText(before)} → ${valueText(after)}`,
		...after !== null && { written: {
			key: key.slice(key.lastIndexOf(".") + 1),
			value: after
		} }
	};
}
function actOf(key) {
	if (/(?:disabled?|skip)$/i.test(key)) return "skip";
	return /(?:ignored?|excluded?)$/i.test(key) ? "ignore" : "lower";
}
const valueText = (value) => value === null ? ["not set"] : [code$2(value)];
const SHOWN$22 = 5;
function some(values) {
	const more = values.length > SHOWN$22 ? say` and ${values.length - SHOWN$22} more` : [];
	return say`${join$2(values.slice(0, SHOWN$22).map((value) => code$2(value)))}${more}`;
}
function number$1(setting, isLooser) {
	const { before, after } = setting;
	if (before === null) return null;
	if (after === null) return {
		...switched(setting),
		unsure: true
	};
	const [old, now] = [amountOf(before), amountOf(after)];
	const isGone = old >= 0 && now < 0;
	return Number.isNaN(old) || Number.isNaN(now) || !(isLooser(old, now) || isGone) ? null : switched(setting);
}
function isStep({ before, after }) {
	const [old, now] = [amountOf(before ?? ""), amountOf(after ?? "")];
	return old > 0 && now > old && (now <= old + 1 || now <= old * 1.1);
}
function scopeNarrowed({ key, before, after, ...entries }) {
	if (after === null) return null;
	const [gained = [], lost = []] = [entries.gained, entries.lost].map((list) => list?.filter((entry) => !isException(entry)));
	const out = (entries.gained ?? []).filter(isException).map((entry) => entry.slice(1));
	if (out.length > 0 && lost.length === 0) return leavesOut$1(key, out);
	const narrowed = {
		kind: "command narrowed",
		act: "narrow"
	};
	if (before === null && gained.length > 0) return {
		...narrowed,
		things: gained,
		text: say`${code$2(key)} is only ${some(gained)} now`,
		unsure: true
	};
	const left = lost.filter((path) => !gained.some((now) => pathsMatch({ paths: [around(now)] }, [path])));
	if (left.length === lost.length && gained.every((now) => left.some((path) => isBelow$1(now, path))) && gained.length > 0 && gained.length <= lost.length) return {
		...narrowed,
		things: [...gained, ...left],
		text: say`${code$2(key)} is only ${some(gained)} now`
	};
	if (left.length === 0 || gained.length >= lost.length) return leavesOut$1(key, out);
	return {
		...narrowed,
		things: left,
		text: say`${code$2(key)} no longer has ${some(left)}`
	};
}
function isBelow$1(path, other) {
	const [inner, outer] = [path, other].map(asGlob);
	const known = new Set(outer.split(/[/.]/));
	if (!inner.split("/").some((part) => {
		const [stem = ""] = part.split(".");
		return /^[\w-]+$/.test(stem) && !known.has(stem);
	}) || outer === "") return false;
	const example = inner.replaceAll("**", "a").replaceAll("*", "a").replace(/\[(.)[^\]]*\]|(.)\?/g, "$1$2");
	return inner.startsWith(`${outer}/`) || /[*[?]/.test(outer) && pathsMatch({ paths: [outer] }, [example]);
}
const asGlob = (pattern) => coreOf(pattern.replace(/^\.\//, "").replace(/\\(?=\W)/g, "").replace(/\.[*+]/g, "**")).replace(/[?@+*]\([^()]{0,100}\)/g, "").replace(/^\/|\$$/g, "");
const around = (path) => `${path.replace(/\/?\*{0,2}\/?$/, "")}**`;
function levelLowered(setting) {
	const { tool, key, before, after } = setting;
	const unset = unsetLevel(tool, key);
	const [old, now] = [before, after ?? unset].map((value) => value === null ? void 0 : severityOf(tool, value));
	if (after === null && unset === null) return old === void 0 || old < 3 ? null : {
		...switched(setting),
		unsure: true
	};
	if (now === void 0) return null;
	if (before === null) return now === 0 ? {
		...switched(setting),
		act: "skip"
	} : null;
	return old === void 0 || now >= old ? null : {
		...switched(setting),
		act: now === 0 ? "skip" : "lower"
	};
}
function ruleOff(setting) {
	const isRuleOff = (value) => /^(?:null|false|off|none)$/i.test(value ?? "");
	const { before, after } = setting;
	if (before !== null && isRuleOff(before)) return null;
	if (after === null) return {
		...switched(setting),
		unsure: true
	};
	return isRuleOff(after) ? {
		...switched(setting),
		act: "skip"
	} : null;
}
function warningsIgnored({ key, lost = [], gained = [] }) {
	const errors = lost.filter((filter) => /^error\b/.test(filter));
	const ignored = gained.filter((filter) => /^(?:ignore|default|once|module)\b/.test(filter));
	if (errors.length > 0) return {
		kind: "setting loosened",
		act: "allow",
		things: [...errors, "warnings"],
		text: say`${code$2(key)} no longer has ${some(errors)}`
	};
	if (ignored.length === 0) return null;
	const text = say`${code$2(key)} now has ${some(ignored)}`;
	return {
		kind: "ignore-list grown",
		act: "ignore",
		things: [...ignored, "warnings"],
		text,
		unsure: true
	};
}
function optionsLoosened({ key, before, after }) {
	const words = (value) => tokens(value ?? "").flatMap((token) => token.kind === "word" ? [token.text] : []);
	const [difference, ...others] = optionDifferences(["tool", ...words(before)], ["tool", ...words(after)]);
	if (difference === void 0) return null;
	return {
		kind: difference.kind,
		act: difference.kind === "ignore-list grown" ? "ignore" : "lower",
		things: [difference, ...others].flatMap(({ things }) => things),
		text: say`${code$2(key)}: ${join$2([difference, ...others].map(({ text }) => text), "; ")}`
	};
}
// src/facts/weakenings/settings/left-out-paths.ts
const OF_FILES = /exclu|omit|skip|dirs|files|paths/i;
const LONGEST = 300;
function leftOutPaths({ settings = [], changes }) {
	const added = new Set(changes.files.flatMap(({ path, status }) => status === "added" ? [path] : []));
	const paths = settings.flatMap((setting) => {
		const entries = leftOut(setting);
		const folder = folderOf(setting.path);
		return [...entries.length > 0 && added.has(setting.path) && folder !== "" ? [folder] : [], ...entries.flatMap((entry) => [...placesOf$1(setting, entry), ...foldersOf(setting, entry)])];
	});
	return [...new Set(paths)].sort();
}
function isUnmatched({ changes: { newPaths = [] } }, setting, entry) {
	if (newPaths.includes(folderOf(setting.path))) return true;
	const places = placesOf$1(setting, entry);
	return [places, places.length > 0 ? [] : foldersOf(setting, entry)].some((all) => all.length > 0 && all.every((place) => newPaths.includes(place)));
}
function foldersOf(setting, entry) {
	const at = entry.search(/[*{[?]/);
	const folder = at < 0 ? "" : entry.slice(0, entry.lastIndexOf("/", at) + 1);
	return folder.replace(/^\.?\//, "").includes("/") ? placesOf$1(setting, folder) : [];
}
function leftOut({ tool, key, gained = [] }) {
	const meaning = meaningOf(tool, key);
	if (meaning === "scope") return gained.filter(isException);
	return meaning?.includes("ignores") ? gained : [];
}
function placesOf$1({ path, key, tool }, entry) {
	const byPath = meaningOf(tool, key) === "ignores by path" ? entry.replace(/:[^:/]*$/, "") : entry;
	const bare = byPath.replace(/^!|^<rootDir>\//, "").replace(/^(?:\.?\/)+/, "").replace(/(?:\/\*{1,2})*\/?$/, "");
	if (!((/[/.]/.test(byPath) || OF_FILES.test(key)) && /^[\w.][\w.@+/-]*$/.test(bare) && !/(?:^|\/)\.\.?(?:\/|$)/.test(bare)) || bare.length > LONGEST) return [];
	const folder = folderOf(path);
	return folder === "" ? [bare] : [`${folder}/${bare}`, bare];
}
// src/plan/prose.ts
const LONGEST_TEXT = 600;
function planText(nodes) {
	return finish(nodes.map(flatten).join(""));
}
function planLines(nodes) {
	return nodes.map(flatten).join("").split("\n").map(finish).filter((line) => line !== "");
}
function unwrapped(lines) {
	const whole = [];
	for (const line of lines) {
		const last = whole.at(-1);
		if (last === void 0 || !/^[\p{Ll}`(]/u.test(line) || /[.!?:;]$/.test(last)) whole.push(line);
		else whole[whole.length - 1] = `${last} ${line}`;
	}
	return whole;
}
function plainText(text) {
	return finish(withoutBackticks(text));
}
function flatten(node) {
	switch (node.type) {
		case "text": return withoutBackticks(node.value);
		case "inlineCode": return codeSpan(node.value);
		case "break": return "\n";
		case "html": return /^<br\s*\/?>$/i.test(node.value) ? "\n" : "";
		case "image":
		case "imageReference":
		case "footnoteReference": return "";
		default: return "children" in node ? node.children.map(flatten).join("") : "";
	}
}
function codeSpan(code) {
	const text = withoutBackticks(oneLineOfWords(code, 598));
	return text === "" ? "" : `\`${text}\``;
}
const withoutBackticks = (text) => text.replaceAll("`", "'");
function joined$2(texts) {
	return finish(texts.filter((text) => !isPlaceholder(text)).join("; "));
}
function finish(text) {
	const line = oneLineOfWords(text, LONGEST_TEXT);
	if (line.split("`").length % 2 === 1) return line;
	const before = line.slice(0, line.lastIndexOf("`")).trimEnd();
	return before === "" ? `${line}\`` : `${before}…`;
}
const PLACEHOLDER = /^(?:tbd|tba|tbc|todo|n\/?a|none(?: (?:yet|recorded(?: yet)?|identified|known|planned|so far|at this time))?|nil|tb[dac] (?:once|after|when|until|later|with)\b.*|unknown|pending|placeholder|stub|not (?:yet )?started|not applicable|to be (?:defined|determined|decided|provided|written|filled|added|announced|done|confirmed|expanded))(?:\s*[.!:;,(—–\-)\]}>"'].*)?$/i;
const PROMISED = /\b(?:to be (?:defined|determined|provided|written)|will be (?:populated|filled|written|provided))\b/i;
const LONGEST_PLACEHOLDER = 80;
function isPlaceholder(text) {
	const bare = text.replace(/^[\s_*([{<"'`]+/, "").replace(/[`*_]+/g, "").trim();
	if (!/[\p{L}\p{N}]/u.test(bare)) return true;
	if (text.length > LONGEST_PLACEHOLDER) return false;
	return PLACEHOLDER.test(bare) || PROMISED.test(bare) || /^\[[^\]]*\]\.?$/.test(text);
}
// node_modules/ccount/index.js
function ccount(value, character) {
	const source = String(value);
	if (typeof character !== "string") throw new TypeError("Expected character");
	let count = 0;
	let index = source.indexOf(character);
	while (index !== -1) {
		count++;
		index = source.indexOf(character, index + character.length);
	}
	return count;
}
// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string) {
	if (typeof string !== "string") throw new TypeError("Expected a string");
	return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
// node_modules/unist-util-is/lib/index.js
const convert = (function(test) {
	if (test === null || test === void 0) return ok;
	if (typeof test === "function") return castFactory(test);
	if (typeof test === "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
	if (typeof test === "string") return typeFactory(test);
	throw new Error("Expected function, string, or object as test");
});
function anyFactory(tests) {
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convert(tests[index]);
	return castFactory(any);
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
function propertiesFactory(check) {
	const checkAsRecord = check;
	return castFactory(all);
	function all(node) {
		const nodeAsRecord = node;
		let key;
		for (key in check) if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
		return true;
	}
}
function typeFactory(check) {
	return castFactory(type);
	function type(node) {
		return node && node.type === check;
	}
}
function castFactory(testFunction) {
	return check;
	function check(value, index, parent) {
		return Boolean(looksLikeANode(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function ok() {
	return true;
}
function looksLikeANode(value) {
	return value !== null && typeof value === "object" && "type" in value;
}
// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}
// node_modules/unist-util-visit-parents/lib/index.js
const empty = [];
const SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree !== "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = true;
	let check;
	let visitors;
	let enter;
	let exit;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		if (reverse) preorder = false;
	} else {
		visitors = testOrEnterOrVisitors;
		if (enterOrVisitorsOrReverse) preorder = false;
	}
	if (typeof visitors === "function") enter = visitors;
	else if (visitors && typeof visitors === "object") {
		if (visitors.enter === null || visitors.enter === void 0) {} else if (typeof visitors.enter === "function") enter = visitors.enter;
		else throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
		if (typeof visitors.exit === "function") exit = visitors.exit;
		else throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
	const is = convert(check);
	const step = preorder ? 1 : -1;
	factory(tree, void 0, [])();
	function factory(node, index, parents) {
		const value = node && typeof node === "object" ? node : {};
		if (typeof value.type === "string") {
			const name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			const matches = !check || is(node, index, parents[parents.length - 1] || void 0);
			let result = empty;
			if (enter && matches) {
				result = toResult(enter(node, parents, index));
				if (result[0] === false) return result;
			}
			if ("children" in node && node.children) {
				const nodeAsParent = node;
				if (nodeAsParent.children && result[0] !== "skip") {
					let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
					const grandparents = [...parents, nodeAsParent];
					while (offset > -1 && offset < nodeAsParent.children.length) {
						const child = nodeAsParent.children[offset];
						const subresult = factory(child, offset, grandparents)();
						if (subresult[0] === false) return subresult;
						offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
					}
				}
			}
			if (exit && matches) {
				const exitResult = toResult(exit(node, parents, index));
				if (exitResult[0] === "skip") throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (exitResult[0] === false || typeof exitResult[1] === "number") return exitResult;
			}
			return result;
		}
	}
}
function toResult(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "number") return [true, value];
	return value === null || value === void 0 ? empty : [value];
}
// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list, options) {
	const ignored = convert((options || {}).ignore || []);
	const pairs = toPairs(list);
	let pairIndex = -1;
	while (++pairIndex < pairs.length) visitParents(tree, visitor);
	function visitor(node, parents, index) {
		if (node.type === "text" && typeof index === "number") return handler(node, parents, index);
		if (ignored(node, index, parents[parents.length - 1])) return SKIP;
	}
	function handler(node, parents, index) {
		const parent = parents[parents.length - 1];
		const find = pairs[pairIndex][0];
		const replace = pairs[pairIndex][1];
		let start = 0;
		let change = false;
		let nodes = [];
		find.lastIndex = 0;
		let match = find.exec(node.value);
		while (match) {
			const position = match.index;
			const matchObject = {
				index: match.index,
				input: match.input,
				stack: [...parents, node]
			};
			let value = replace(...match, matchObject);
			if (typeof value === "string") value = value.length > 0 ? {
				type: "text",
				value
			} : void 0;
			if (value === false) find.lastIndex = position + 1;
			else {
				if (start !== position) add({
					type: "text",
					value: node.value.slice(start, position)
				});
				if (Array.isArray(value)) for (const child of value) add(child);
				else if (value) add(value);
				start = position + match[0].length;
				change = true;
			}
			if (!find.global) break;
			match = find.exec(node.value);
		}
		if (change) {
			if (start < node.value.length) add({
				type: "text",
				value: node.value.slice(start)
			});
			parent.children.splice(index, 1, ...nodes);
		} else nodes = [node];
		return index + nodes.length;
		function add(child) {
			const previous = nodes[nodes.length - 1];
			if (previous && previous.type === "text" && child.type === "text") previous.value += child.value;
			else nodes.push(child);
		}
	}
}
function toPairs(tupleOrList) {
	if (!Array.isArray(tupleOrList)) throw new TypeError("Expected find and replace tuple or list of tuples");
	const result = [];
	const list = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? tupleOrList : [tupleOrList];
	let index = -1;
	while (++index < list.length) {
		const tuple = list[index];
		result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
	}
	return result;
}
function toExpression(find) {
	return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
function toFunction(replace) {
	return typeof replace === "function" ? replace : function() {
		return replace;
	};
}
// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
const inConstruct = "phrasing";
const notInConstruct = [
	"autolink",
	"link",
	"image",
	"label"
];
function gfmAutolinkLiteralFromMarkdown() {
	return {
		transforms: [transformGfmAutolinkLiterals],
		enter: {
			literalAutolink: enterLiteralAutolink,
			literalAutolinkEmail: enterLiteralAutolinkValue,
			literalAutolinkHttp: enterLiteralAutolinkValue,
			literalAutolinkWww: enterLiteralAutolinkValue
		},
		exit: {
			literalAutolink: exitLiteralAutolink,
			literalAutolinkEmail: exitLiteralAutolinkEmail,
			literalAutolinkHttp: exitLiteralAutolinkHttp,
			literalAutolinkWww: exitLiteralAutolinkWww
		}
	};
}
function gfmAutolinkLiteralToMarkdown() {
	return { unsafe: [
		{
			character: "@",
			before: "[+\\-.\\w]",
			after: "[\\-.\\w]",
			inConstruct,
			notInConstruct
		},
		{
			character: ".",
			before: "[Ww]",
			after: "[\\-.\\w]",
			inConstruct,
			notInConstruct
		},
		{
			character: ":",
			before: "[ps]",
			after: "\\/",
			inConstruct,
			notInConstruct
		}
	] };
}
function enterLiteralAutolink(token) {
	this.enter({
		type: "link",
		title: null,
		url: "",
		children: [],
		position: void 0
	}, token);
}
function enterLiteralAutolinkValue(token) {
	this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
	this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
	this.config.exit.data.call(this, token);
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
	this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
	this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
	findAndReplace(tree, [
		[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi, findUrl],
		[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g, findXmpp],
		[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
		[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findEmail]
	], { ignore: ["link", "linkReference"] });
}
function findUrl(_, protocol, domain, path, match) {
	if (!previous(match)) return false;
	let prefix = "";
	if (/^w/i.test(protocol)) {
		domain = protocol + domain;
		protocol = "";
		prefix = "http://";
	}
	if (unicodePunctuation(domain.charCodeAt(0)) || !isCorrectDomain(domain)) return false;
	const parts = splitUrl(domain + path);
	const result = {
		type: "link",
		title: null,
		url: prefix + protocol + parts[0],
		children: [{
			type: "text",
			value: protocol + parts[0],
			position: void 0
		}],
		position: void 0
	};
	if (parts[1]) return [result, {
		type: "text",
		value: parts[1],
		position: void 0
	}];
	return result;
}
function findEmail(_, atext, label) {
	if (/[\d\-_]$/.test(label)) return false;
	return {
		type: "link",
		title: null,
		url: "mailto:" + atext + "@" + label,
		children: [{
			type: "text",
			value: atext + "@" + label,
			position: void 0
		}],
		position: void 0
	};
}
function findMailto(_, atext, label) {
	if (/[\d\-_]$/.test(label)) return false;
	const value = "mailto:" + atext + "@" + label;
	return {
		type: "link",
		title: null,
		url: value,
		children: [{
			type: "text",
			value,
			position: void 0
		}],
		position: void 0
	};
}
function findXmpp(matchValue, atext, label, resource, match) {
	if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) return false;
	const value = "xmpp:" + atext + "@" + label + (resource || "");
	return {
		type: "link",
		title: null,
		url: value,
		children: [{
			type: "text",
			value,
			position: void 0
		}],
		position: void 0
	};
}
function isCorrectDomain(domain) {
	const parts = domain.split(".");
	if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) return false;
	return true;
}
function splitUrl(url) {
	let index = url.length;
	while (index > 0) {
		const code = url.charCodeAt(index - 1);
		if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 62 || code === 63 || code === 93 || code === 125) index--;
		else break;
	}
	if (index === url.length) return [url, void 0];
	let trail = url.slice(index);
	url = url.slice(0, index);
	let closingParenIndex = trail.indexOf(")");
	const openingParens = ccount(url, "(");
	let closingParens = ccount(url, ")");
	while (closingParenIndex !== -1 && openingParens > closingParens) {
		url += trail.slice(0, closingParenIndex + 1);
		trail = trail.slice(closingParenIndex + 1);
		closingParenIndex = trail.indexOf(")");
		closingParens++;
	}
	return [url, trail];
}
function previous(match) {
	const code = match.input.charCodeAt(match.index - 1);
	return match.index === 0 || unicodeWhitespace(code) || unicodePunctuation(code);
}
// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
	this.buffer();
}
function enterFootnoteCall(token) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, token);
}
function enterFootnoteDefinitionLabelString() {
	this.buffer();
}
function enterFootnoteDefinition(token) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, token);
}
function exitFootnoteCallString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
function exitFootnoteCall(token) {
	this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
function exitFootnoteDefinition(token) {
	this.exit(token);
}
function footnoteReferencePeek() {
	return "[";
}
function footnoteReference(node, _, state, info) {
	const tracker = state.createTracker(info);
	let value = tracker.move("[^");
	const exit = state.enter("footnoteReference");
	const subexit = state.enter("reference");
	value += tracker.move(state.safe(state.associationId(node), {
		after: "]",
		before: value
	}));
	subexit();
	exit();
	value += tracker.move("]");
	return value;
}
function gfmFootnoteFromMarkdown() {
	return {
		enter: {
			gfmFootnoteCallString: enterFootnoteCallString,
			gfmFootnoteCall: enterFootnoteCall,
			gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: enterFootnoteDefinition
		},
		exit: {
			gfmFootnoteCallString: exitFootnoteCallString,
			gfmFootnoteCall: exitFootnoteCall,
			gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: exitFootnoteDefinition
		}
	};
}
function gfmFootnoteToMarkdown(options) {
	let firstLineBlank = false;
	if (options && options.firstLineBlank) firstLineBlank = true;
	return {
		handlers: {
			footnoteDefinition,
			footnoteReference
		},
		unsafe: [{
			character: "[",
			inConstruct: [
				"label",
				"phrasing",
				"reference"
			]
		}]
	};
	function footnoteDefinition(node, _, state, info) {
		const tracker = state.createTracker(info);
		let value = tracker.move("[^");
		const exit = state.enter("footnoteDefinition");
		const subexit = state.enter("label");
		value += tracker.move(state.safe(state.associationId(node), {
			before: value,
			after: "]"
		}));
		subexit();
		value += tracker.move("]:");
		if (node.children && node.children.length > 0) {
			tracker.shift(4);
			value += tracker.move((firstLineBlank ? "\n" : " ") + state.indentLines(state.containerFlow(node, tracker.current()), firstLineBlank ? mapAll : mapExceptFirst));
		}
		exit();
		return value;
	}
}
function mapExceptFirst(line, index, blank) {
	return index === 0 ? line : mapAll(line, index, blank);
}
function mapAll(line, index, blank) {
	return (blank ? "" : "    ") + line;
}
// node_modules/mdast-util-gfm-strikethrough/lib/index.js
const constructsWithoutStrikethrough = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
	return {
		canContainEols: ["delete"],
		enter: { strikethrough: enterStrikethrough },
		exit: { strikethrough: exitStrikethrough }
	};
}
function gfmStrikethroughToMarkdown() {
	return {
		handlers: { delete: handleDelete },
		unsafe: [{
			character: "~",
			inConstruct: "phrasing",
			notInConstruct: constructsWithoutStrikethrough
		}]
	};
}
function enterStrikethrough(token) {
	this.enter({
		type: "delete",
		children: [],
		position: void 0
	}, token);
}
function exitStrikethrough(token) {
	this.exit(token);
}
function handleDelete(node, _, state, info) {
	const tracker = state.createTracker(info);
	const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
	const exit = state.enter("strikethrough");
	let value = tracker.move(sequence);
	value += state.containerPhrasing(node, {
		...tracker.current(),
		before: value,
		after: "~"
	});
	value += tracker.move(sequence);
	exit();
	return value;
}
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
function peekDelete() {
	return "~";
}
// node_modules/markdown-table/index.js
function defaultStringLength(value) {
	return value.length;
}
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	const alignments = [];
	const cellMatrix = [];
	const sizeMatrix = [];
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		const row = [];
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize$2(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	const row = [];
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize$2(value) {
	return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// node_modules/mdast-util-phrasing/lib/index.js
const phrasing$1 = convert([
	"break",
	"delete",
	"emphasis",
	"footnote",
	"footnoteReference",
	"image",
	"imageReference",
	"inlineCode",
	"inlineMath",
	"link",
	"linkReference",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"strong",
	"text",
	"textDirective"
]);
// node_modules/zwitch/index.js
const own$2 = {}.hasOwnProperty;
function zwitch(key, options) {
	const settings = options || {};
	function one(value, ...parameters) {
		let fn = one.invalid;
		const handlers = one.handlers;
		if (value && own$2.call(value, key)) {
			const id = String(value[key]);
			fn = own$2.call(handlers, id) ? handlers[id] : one.unknown;
		}
		if (fn) return fn.call(this, value, ...parameters);
	}
	one.handlers = settings.handlers || {};
	one.invalid = settings.invalid;
	one.unknown = settings.unknown;
	return one;
}
// node_modules/mdast-util-to-markdown/lib/configure.js
const own$1 = {}.hasOwnProperty;
function configure(base, extension) {
	let index = -1;
	let key;
	if (extension.extensions) while (++index < extension.extensions.length) configure(base, extension.extensions[index]);
	for (key in extension) if (own$1.call(extension, key)) switch (key) {
		case "extensions": break;
		case "unsafe":
			list$1(base[key], extension[key]);
			break;
		case "join":
			list$1(base[key], extension[key]);
			break;
		case "handlers":
			map$2(base[key], extension[key]);
			break;
		default: base.options[key] = extension[key];
	}
	return base;
}
function list$1(left, right) {
	if (right) left.push(...right);
}
function map$2(left, right) {
	if (right) Object.assign(left, right);
}
// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node, _, state, info) {
	const exit = state.enter("blockquote");
	const tracker = state.createTracker(info);
	tracker.move("> ");
	tracker.shift(2);
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map$1);
	exit();
	return value;
}
function map$1(line, _, blank) {
	return ">" + (blank ? "" : " ") + line;
}
// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
	return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
function listInScope(stack, list, none) {
	if (typeof list === "string") list = [list];
	if (!list || list.length === 0) return none;
	let index = -1;
	while (++index < list.length) if (stack.includes(list[index])) return true;
	return false;
}
// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state, info) {
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) return /[\t ]/.test(info.before) ? "" : " ";
	}
	return "\\\n";
}
// node_modules/longest-streak/index.js
function longestStreak(value, substring) {
	const source = String(value);
	let index = source.indexOf(substring);
	let expected = index;
	let count = 0;
	let max = 0;
	if (typeof substring !== "string") throw new TypeError("Expected substring");
	while (index !== -1) {
		if (index === expected) {
			if (++count > max) max = count;
		} else count = 1;
		expected = index + substring.length;
		index = source.indexOf(substring, expected);
	}
	return max;
}
// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node, state) {
	return Boolean(state.options.fences === false && node.value && !node.lang && /[^\n\r ]/.test(node.value) && !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node.value));
}
// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state) {
	const marker = state.options.fence || "`";
	if (marker !== "`" && marker !== "~") throw new Error("Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code$1(node, _, state, info) {
	const marker = checkFence(state);
	const raw = node.value || "";
	if (formatCodeAsIndented(node, state)) {
		const exit = state.enter("codeIndented");
		const value = state.indentLines(raw, map);
		exit();
		return value;
	}
	const tracker = state.createTracker(info);
	const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
	const exit = state.enter("codeFenced");
	const suffix = marker === "`" ? "GraveAccent" : "Tilde";
	let value = tracker.move(sequence);
	if (node.lang) {
		const subexit = state.enter(`codeFencedLang${suffix}`);
		value += tracker.move(state.safe(node.lang, {
			before: value,
			after: " ",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	if (node.lang && node.meta) {
		const subexit = state.enter(`codeFencedMeta${suffix}`);
		value += tracker.move(" ");
		value += tracker.move(state.safe(node.meta, {
			before: value,
			after: "\n",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	value += tracker.move("\n");
	if (raw) value += tracker.move(raw + "\n");
	value += tracker.move(sequence);
	exit();
	return value;
}
function map(line, _, blank) {
	return (blank ? "" : "    ") + line;
}
// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state) {
	const marker = state.options.quote || "\"";
	if (marker !== "\"" && marker !== "'") throw new Error("Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const exit = state.enter("definition");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("[");
	value += tracker.move(state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	}));
	value += tracker.move("]: ");
	subexit();
	if (!node.url || /[\0- \u007F]/.test(node.url)) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: node.title ? " " : "\n",
			...tracker.current()
		}));
	}
	subexit();
	if (node.title) {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(node.title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state) {
	const marker = state.options.emphasis || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(value) {
	const code = value.codePointAt(0);
	return code === void 0 ? "" : String.fromCodePoint(code);
}
function lastCharacter(value) {
	const code = value.codePointAt(value.length - 2);
	return code !== void 0 && code > 65535 ? value.slice(-2) : value.slice(-1);
}
// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code) {
	return "&#x" + code.toString(16).toUpperCase() + ";";
}
// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(outside, inside, marker) {
	const outsideKind = classifyCharacter(outside);
	const insideKind = classifyCharacter(inside);
	if (outsideKind === void 0) return insideKind === void 0 ? marker === "_" ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: true
	};
	if (outsideKind === 1) return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	};
	return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: false
	} : {
		inside: false,
		outside: false
	};
}
// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(value) {
	if (value.charCodeAt(0) !== 60) return;
	const next = value.charCodeAt(1);
	if (next === 33) {
		const code = value.charCodeAt(2);
		if (code === 45) return 2;
		if (code === 91) return 5;
		if (asciiAlpha(code)) return 4;
		return;
	}
	if (next === 63) return 3;
	const closing = next === 47;
	const start = closing ? 2 : 1;
	let end = start;
	let code = value.charCodeAt(end);
	if (!asciiAlpha(code)) return;
	while (code === 45 || asciiAlphanumeric(code)) code = value.charCodeAt(++end);
	const name = value.slice(start, end).toLowerCase();
	if (!closing && code !== 47 && htmlRawNames.includes(name)) return 1;
	return htmlBlockNames.includes(name) ? 6 : 7;
}
// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
const builtins = new Map([["*", false], ["_", true]]);
function candidates(tokens, involved, runOf) {
	const related = new Set();
	for (const token of tokens) {
		const siblings = runOf.get(token);
		if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) for (const sibling of siblings.tokens) related.add(sibling.attention);
	}
	const ordered = [];
	for (const token of tokens) if (token.attention && related.delete(token.attention)) ordered.push(token.attention);
	ordered.reverse();
	return ordered;
}
function check(tokens, before, after) {
	const runs = [];
	const wrong = new Map();
	const runOf = new Map();
	let index = 0;
	while (index < tokens.length) {
		if (!tokens[index].attention) {
			index++;
			continue;
		}
		const marker = tokens[index].value.charAt(0);
		const strict = builtins.get(marker);
		let end = index + 1;
		while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker) end++;
		const head = index ? tokens[index - 1].value : before;
		const previous = classifyCharacter(head.charCodeAt(head.length - 1));
		const next = classifyCharacter((end < tokens.length ? tokens[end].value : after).charCodeAt(0));
		const open = !next || next === 2 && Boolean(previous);
		const close = !previous || previous === 2 && Boolean(next);
		const run = {
			tokens: tokens.slice(index, end),
			markers: [],
			start: 0,
			end: 0,
			open: strict ? open && (Boolean(previous) || !close) : open,
			close: strict ? close && (Boolean(next) || !open) : close,
			split: strict !== void 0
		};
		for (const token of run.tokens) {
			wrong.set(token, [...run.tokens]);
			runOf.set(token, run);
			let size = token.value.length;
			while (size--) run.markers.push(token);
		}
		run.end = run.markers.length;
		runs.push(run);
		index = end;
	}
	pair(runs, wrong);
	index = -1;
	while (++index < tokens.length) {
		const involved = wrong.get(tokens[index]);
		if (involved) return {
			attention: candidates(tokens, involved, runOf),
			index
		};
	}
}
function containerPhrasing(parent, state, info) {
	return serialize$1(phrasing(parent, state, info), info.before, info.after);
}
function encode(tokens, start) {
	const token = tokens[start ? 0 : tokens.length - 1];
	if (!token || token.attention) return;
	const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
	const reference = encodeCharacterReference(character.codePointAt(0));
	if (start) token.value = reference + token.value.slice(character.length);
	else {
		let value = token.value.slice(0, token.value.length - character.length);
		let escapes = 0;
		while (value.charCodeAt(value.length - 1 - escapes) === 92) escapes++;
		if (escapes % 2) value += "\\";
		token.value = value + reference;
	}
}
function improve(items, chosen, mistake, before, after) {
	for (const attention of mistake.attention) {
		const current = chosen.get(attention) || attention.sequences[0];
		for (const sequence of attention.sequences) {
			if (sequence === current) continue;
			const trial = new Map(chosen);
			trial.set(attention, sequence);
			const tokens = render(items, trial, before, after);
			const next = check(tokens, before, after);
			if (!next || next.index > mistake.index) return {
				chosen: trial,
				mistake: next,
				tokens
			};
		}
	}
}
function pair(runs, wrong) {
	const openersByMarker = new Map();
	for (const closer of runs) {
		const marker = closer.tokens[0].value.charAt(0);
		let openers = openersByMarker.get(marker);
		if (!openers) {
			openers = [];
			openersByMarker.set(marker, openers);
		}
		let open = closer.close ? openers.length : 0;
		while (open-- && closer.start < closer.end) {
			const opener = openers[open];
			const openerSize = opener.end - opener.start;
			const closerSize = closer.end - closer.start;
			if (closer.split ? (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3) : openerSize !== opener.markers.length || openerSize !== closerSize) continue;
			const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
			const opening = opener.markers.slice(opener.end - size, opener.end);
			const closing = closer.markers.slice(closer.start, closer.start + size);
			const openToken = opening[0];
			const closeToken = closing[0];
			if (openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && openToken.attention === closeToken.attention) {
				wrong.delete(openToken);
				wrong.delete(closeToken);
			} else {
				const involved = [...new Set([...opening, ...closing])];
				for (const token of involved) {
					const list = wrong.get(token);
					if (list) list.push(...involved);
				}
			}
			opener.end -= size;
			closer.start += size;
			if (opener.start === opener.end) openers.splice(open, 1);
			open = openers.length;
		}
		if (closer.open && closer.start < closer.end) openers.push(closer);
	}
}
function attentionSequences(type, markers, sizes) {
	if (markers.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without markers, expected one or more markers");
	if (sizes.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes");
	for (const size of sizes) if (!Number.isSafeInteger(size) || size < 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer");
	const sequences = [];
	for (const marker of markers) {
		if (marker.length !== 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character");
		if (!asciiPunctuation(marker.charCodeAt(0))) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation");
		for (const size of sizes) sequences.push(marker.repeat(size));
	}
	return sequences;
}
function phrasing(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	const results = [];
	let index = -1;
	let before = info.before;
	indexStack.push(-1);
	let tracker = state.createTracker(info);
	while (++index < children.length) {
		const child = children[index];
		let after;
		indexStack[indexStack.length - 1] = index;
		if (index + 1 < children.length) {
			let handle = state.handle.handlers[children[index + 1].type];
			if (handle && handle.peek) handle = handle.peek;
			after = handle ? firstCharacter(handle(children[index + 1], parent, state, {
				before: "",
				after: "",
				...tracker.current()
			})) : "";
		} else after = info.after;
		const previous = results[results.length - 1];
		if (typeof previous === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
			results[results.length - 1] = previous.replace(/(\r?\n|\r)$/, " ");
			before = " ";
			tracker = state.createTracker(info);
			tracker.move(serialize$1(results, info.before, info.after));
		}
		const handle = state.handle.handlers[child.type];
		if (handle && handle.attention) {
			const item = attentionItem(child, handle.attention, state, tracker);
			if (!item) continue;
			results.push(item);
			before = lastCharacter(item.sequences[0]);
		} else {
			const value = state.handle(child, parent, state, {
				...tracker.current(),
				after,
				before
			});
			if (!value) continue;
			tracker.move(value);
			results.push(value);
			before = lastCharacter(value);
		}
	}
	indexStack.pop();
	return results;
}
function attentionItem(node, attention, state, tracker) {
	const { construct, markers, sizes } = attention(node, state);
	const sequences = attentionSequences(node.type, markers, sizes);
	const sequence = sequences[0];
	const exit = state.enter(construct);
	const inside = state.createTracker(tracker.current());
	inside.move(sequence);
	const children = phrasing(node, state, {
		...inside.current(),
		before: sequence,
		after: sequence
	});
	exit();
	if (children.length === 0) return;
	tracker.move(sequence);
	tracker.move(serialize$1(children, sequence, sequence));
	tracker.move(sequence);
	return {
		children,
		sequences
	};
}
function fix$1(items, chosen, before, after) {
	let tokens = render(items, chosen, before, after);
	let mistake = check(tokens, before, after);
	while (mistake) {
		const next = improve(items, chosen, mistake, before, after);
		if (!next) return;
		chosen = next.chosen;
		tokens = next.tokens;
		mistake = next.mistake;
	}
	return tokens;
}
function guess(items, chosen, before, after) {
	let previous = before;
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			previous = "";
			continue;
		}
		const next = index === items.length - 1 ? after : "";
		const sequence = item.sequences.find(function(value) {
			const marker = value.charAt(0);
			return marker !== previous.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
		}) || item.sequences[0];
		if (sequence !== item.sequences[0]) chosen.set(item, sequence);
		guess(item.children, chosen, sequence, sequence);
		previous = sequence;
	}
}
function render(items, chosen, before, after) {
	const tokens = [];
	let encodeAfter;
	let previous = lastCharacter(before);
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			const token = {
				value: item,
				attention: void 0
			};
			if (encodeAfter && encodeAfter === firstCharacter(item)) encode([token], true);
			encodeAfter = void 0;
			tokens.push(token);
			if (token.value) previous = lastCharacter(token.value);
			continue;
		}
		const sequence = chosen.get(item) || item.sequences[0];
		const marker = sequence.charAt(0);
		const next = items[index + 1];
		const outsideBefore = previous;
		const outsideAfter = firstCharacter(next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]);
		const inside = render(item.children, chosen, sequence, sequence);
		const head = inside[0].value;
		const open = encodeInfo(outsideBefore.charCodeAt(outsideBefore.length - 1), head.charCodeAt(0), marker);
		if (open.inside) encode(inside, true);
		const tail = lastCharacter(inside[inside.length - 1].value);
		const close = encodeInfo(outsideAfter.charCodeAt(0), tail.charCodeAt(tail.length - 1), marker);
		if (close.inside) encode(inside, false);
		if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") encode(tokens, false);
		if (close.outside) encodeAfter = outsideAfter;
		tokens.push({
			value: sequence,
			attention: item
		}, ...inside, {
			value: sequence,
			attention: item
		});
		previous = sequence.charAt(sequence.length - 1);
	}
	return tokens;
}
function serialize$1(items, before, after) {
	const guessed = new Map();
	guess(items, guessed, before, after);
	const tokens = (guessed.size > 0 ? fix$1(items, guessed, before, after) : void 0) || fix$1(items, new Map(), before, after) || render(items, new Map(), before, after);
	let result = "";
	for (const token of tokens) result += token.value;
	return result;
}
// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.attention = attention$1;
emphasis.peek = peek$1;
function emphasis(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention$1, state, state.createTracker(info));
	const value = item ? serialize$1([item], info.before, info.after) : "";
	exit();
	return value;
}
function attention$1(_, state) {
	return {
		construct: "emphasis",
		markers: checkEmphasis(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [1]
	};
}
function peek$1(_, _1, state) {
	return state.options.emphasis || "*";
}
// node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
	let check;
	let visitors;
	let reverse;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		reverse = maybeReverse;
	} else {
		visitors = testOrEnterOrVisitors;
		reverse = enterOrVisitorsOrReverse;
	}
	if (typeof visitors === "function") visitParents(tree, check, wrap(visitors), reverse);
	else visitParents(tree, check, wrapVisitors(visitors), reverse);
}
function wrapVisitors(visitors) {
	if (!visitors || typeof visitors !== "object") return visitors;
	return {
		enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
		exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
	};
}
function wrap(visitor) {
	return overload;
	function overload(node, parents, index) {
		return visitor(node, index, parents[parents.length - 1]);
	}
}
// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext$1(node, state) {
	let literalWithBreak = false;
	visit(node, function(node) {
		if ("value" in node && /\r?\n|\r/.test(node.value) || node.type === "break") {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak));
}
// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(node, _, state, info) {
	const rank = Math.max(Math.min(6, node.depth || 1), 1);
	const tracker = state.createTracker(info);
	if (formatHeadingAsSetext$1(node, state)) {
		const exit = state.enter("headingSetext");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...tracker.current(),
			before: "\n",
			after: "\n"
		});
		subexit();
		exit();
		return value + "\n" + (rank === 1 ? "=" : "-").repeat(value.length - (Math.max(value.lastIndexOf("\r"), value.lastIndexOf("\n")) + 1));
	}
	const sequence = "#".repeat(rank);
	const exit = state.enter("headingAtx");
	const subexit = state.enter("phrasing");
	tracker.move(sequence + " ");
	let value = state.containerPhrasing(node, {
		before: "# ",
		after: "\n",
		...tracker.current()
	});
	const head = value.charCodeAt(0);
	if (head === 9 || head === 32) value = encodeCharacterReference(head) + value.slice(1);
	value = value ? sequence + " " + value : sequence;
	if (state.options.closeAtx) value += " " + sequence;
	subexit();
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(node) {
	return node.value || "";
}
function htmlPeek() {
	return "<";
}
// node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const exit = state.enter("image");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("![");
	value += tracker.move(state.safe(node.alt, {
		before: value,
		after: "]",
		...tracker.current()
	}));
	value += tracker.move("](");
	subexit();
	if (!node.url && node.title || /[\0- \u007F]/.test(node.url)) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: node.title ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (node.title) {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(node.title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	value += tracker.move(")");
	exit();
	return value;
}
function imagePeek() {
	return "!";
}
// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node, _, state, info) {
	const type = node.referenceType;
	const exit = state.enter("imageReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("![");
	const alt = state.safe(node.alt, {
		before: value,
		after: "]",
		...tracker.current()
	});
	value += tracker.move(alt + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit();
	if (type === "full" || !alt || alt !== reference) value += tracker.move(reference + "]");
	else if (type === "shortcut") value = value.slice(0, -1);
	else value += tracker.move("]");
	return value;
}
function imageReferencePeek() {
	return "!";
}
// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode$1.peek = inlineCodePeek;
function inlineCode$1(node, _, state) {
	let value = node.value || "";
	let sequence = "`";
	let index = -1;
	while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) sequence += "`";
	if (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value))) value = " " + value + " ";
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		const expression = state.compilePattern(pattern);
		if (!pattern.atBreak) continue;
		let match;
		while (match = expression.exec(value)) {
			let position = match.index;
			if (value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13) position--;
			value = value.slice(0, position) + " " + value.slice(match.index + 1);
		}
	}
	return sequence + value + sequence;
}
function inlineCodePeek() {
	return "`";
}
// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(node, state) {
	const raw = toString(node);
	return Boolean(!state.options.resourceLink && node.url && !node.title && node.children && node.children.length === 1 && node.children[0].type === "text" && (raw === node.url || "mailto:" + raw === node.url) && /^[a-z][+\-.a-z]+:/i.test(node.url) && !/[\0- <>\u007F]/.test(node.url));
}
// node_modules/mdast-util-to-markdown/lib/handle/link.js
link.peek = linkPeek;
function link(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const tracker = state.createTracker(info);
	if (formatLinkAsAutolink(node, state)) {
		const stack = state.stack;
		state.stack = stack.filter(function(d) {
			return d !== "phrasing";
		});
		const exit = state.enter("autolink");
		let value = tracker.move("<");
		value += tracker.move(state.containerPhrasing(node, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
		exit();
		state.stack = stack;
		return value;
	}
	const exit = state.enter("link");
	let subexit = state.enter("label");
	let value = tracker.move("[");
	const text = state.containerPhrasing(node, {
		before: value,
		after: "](",
		...tracker.current()
	});
	value += tracker.move(text);
	subexit();
	value += tracker.move("](");
	const enclose = /[\0- \u007F]/.test(node.url);
	const last = info.before.charAt(info.before.length - 1);
	let title = node.title || void 0;
	if (!title && !enclose && (last === "\n" || last === "\r")) {
		let index = 0;
		while (index < text.length && text.charCodeAt(index) !== 93) index += text.charCodeAt(index) === 92 ? 2 : 1;
		if (text.charCodeAt(index + 1) === 58) title = "";
	}
	if (!node.url && typeof title === "string" || enclose) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: typeof title === "string" ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (typeof title === "string") {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	value += tracker.move(")");
	exit();
	return value;
}
function linkPeek(node, _, state) {
	return formatLinkAsAutolink(node, state) ? "<" : "[";
}
// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node, _, state, info) {
	const type = node.referenceType;
	const exit = state.enter("linkReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("[");
	const text = state.containerPhrasing(node, {
		before: value,
		after: "]",
		...tracker.current()
	});
	value += tracker.move(text + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit();
	if (type === "full" || !text || text !== reference) value += tracker.move(reference + "]");
	else if (type === "shortcut") value = value.slice(0, -1);
	else value += tracker.move("]");
	return value;
}
function linkReferencePeek() {
	return "[";
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state) {
	const marker = state.options.bullet || "*";
	if (marker !== "*" && marker !== "+" && marker !== "-") throw new Error("Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state) {
	const bullet = checkBullet(state);
	const bulletOther = state.options.bulletOther;
	if (!bulletOther) return bullet === "*" ? "-" : "*";
	if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") throw new Error("Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
	if (bulletOther === bullet) throw new Error("Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different");
	return bulletOther;
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state) {
	const marker = state.options.bulletOrdered || ".";
	if (marker !== "." && marker !== ")") throw new Error("Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state) {
	const marker = state.options.rule || "*";
	if (marker !== "*" && marker !== "-" && marker !== "_") throw new Error("Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list(node, parent, state, info) {
	const exit = state.enter("list");
	const bulletCurrent = state.bulletCurrent;
	let bullet = node.ordered ? checkBulletOrdered(state) : checkBullet(state);
	const bulletOther = node.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
	let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
	if (!node.ordered) {
		const firstListItem = node.children ? node.children[0] : void 0;
		if ((bullet === "*" || bullet === "-") && firstListItem && (!firstListItem.children || !firstListItem.children[0]) && state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0) useDifferentMarker = true;
		if (checkRule(state) === bullet && firstListItem) {
			let index = -1;
			while (++index < node.children.length) {
				const item = node.children[index];
				if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
					useDifferentMarker = true;
					break;
				}
			}
		}
	}
	if (useDifferentMarker) bullet = bulletOther;
	state.bulletCurrent = bullet;
	const value = state.containerFlow(node, info);
	state.bulletLastUsed = bullet;
	state.bulletCurrent = bulletCurrent;
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state) {
	const style = state.options.listItemIndent || "one";
	if (style !== "tab" && style !== "one" && style !== "mixed") throw new Error("Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
	return style;
}
// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node, parent, state, info) {
	const listItemIndent = checkListItemIndent(state);
	let bullet = state.bulletCurrent || checkBullet(state);
	if (parent && parent.type === "list" && parent.ordered) bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node)) + bullet;
	let size = bullet.length + 1;
	if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node.spread)) size = Math.ceil(size / 4) * 4;
	const tracker = state.createTracker(info);
	tracker.move(bullet + " ".repeat(size - bullet.length));
	tracker.shift(size);
	const exit = state.enter("listItem");
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map);
	exit();
	return value;
	function map(line, index, blank) {
		if (index) return (blank ? "" : " ".repeat(size)) + line;
		return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
	}
}
// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph$1(node, _, state, info) {
	const exit = state.enter("paragraph");
	const subexit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	subexit();
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(node, _, state, info) {
	if (!node.children.some(function(d) {
		return phrasing$1(d);
	})) return state.containerFlow(node, info);
	const exit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state) {
	const marker = state.options.strong || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong.attention = attention;
strong.peek = peek;
function strong(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention, state, state.createTracker(info));
	const value = item ? serialize$1([item], info.before, info.after) : "";
	exit();
	return value;
}
function attention(_, state) {
	return {
		construct: "strong",
		markers: checkStrong(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [2]
	};
}
function peek(_, _1, state) {
	return state.options.strong || "*";
}
// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text$2(node, parent, state, info) {
	const siblings = parent ? parent.children : [];
	const index = state.indexStack[state.indexStack.length - 1];
	return state.safe(node.value, {
		...info,
		afterNode: siblings[index + 1],
		beforeNode: siblings[index - 1]
	});
}
// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state) {
	const repetition = state.options.ruleRepetition || 3;
	if (repetition < 3) throw new Error("Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more");
	return repetition;
}
// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak(_, _1, state) {
	const value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
	return state.options.ruleSpaces ? value.slice(0, -1) : value;
}
// node_modules/mdast-util-to-markdown/lib/handle/index.js
const handle = {
	blockquote,
	break: hardBreak,
	code: code$1,
	definition,
	emphasis,
	hardBreak,
	heading,
	html,
	image,
	imageReference,
	inlineCode: inlineCode$1,
	link,
	linkReference,
	list,
	listItem,
	paragraph: paragraph$1,
	root,
	strong,
	text: text$2,
	thematicBreak
};
// node_modules/mdast-util-to-markdown/lib/join.js
const join$1 = [joinDefaults];
function joinDefaults(left, right, parent, state) {
	if (right.type === "code" && formatCodeAsIndented(right, state) && (left.type === "list" || left.type === right.type && formatCodeAsIndented(left, state))) return false;
	if ("spread" in parent && typeof parent.spread === "boolean") {
		if (parent.spread) return 1;
		if (left.type === "html") {
			const kind = htmlKind(left.value);
			if (kind === void 0 || kind === 6 || kind === 7) return 1;
		}
		if (left.type === "blockquote" && right.type === "blockquote") return 1;
		if ((left.type === "definition" || left.type === "paragraph") && right.type === "list" && (right.ordered && typeof right.start === "number" && right.start !== 1 || right.children.length > 0 && right.children[0].children.length === 0)) return 1;
		if (left.type === "paragraph" && right.type === "thematicBreak" && checkRule(state) === "-" && !state.options.ruleSpaces) return 1;
		let tail = left;
		while ((tail.type === "blockquote" || tail.type === "list" || tail.type === "listItem") && tail.children.length > 0) tail = tail.children[tail.children.length - 1];
		if (tail.type !== "definition" && tail.type !== "paragraph") return 0;
		if (right.type === "code" && formatCodeAsIndented(right, state)) return 1;
		if (right.type === "html") {
			const kind = htmlKind(right.value);
			if (kind === void 0 || kind === 7) return 1;
		}
		if ((left.type === "paragraph" || left !== tail) && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext$1(right, state) || right.type === "paragraph")) return 1;
		return 0;
	}
}
// node_modules/mdast-util-to-markdown/lib/unsafe.js
const fullPhrasingSpans = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
const unsafe = [
	{
		character: "	",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "	",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "	",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
	},
	{
		character: "\r",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"headingAtx"
		]
	},
	{
		character: "\n",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"headingAtx"
		]
	},
	{
		character: "\r",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "\r",
		after: "\\r",
		inConstruct: "phrasing"
	},
	{
		character: "\n",
		before: "\\n",
		inConstruct: "phrasing"
	},
	{
		character: "\n",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
	},
	{
		character: "!",
		after: "\\[",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "\"",
		inConstruct: "titleQuote"
	},
	{
		atBreak: true,
		character: "#"
	},
	{
		character: "#",
		inConstruct: "headingAtx",
		after: "(?:[\r\n]|$)"
	},
	{
		character: "&",
		after: "[#A-Za-z]",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"destinationRaw",
			"phrasing",
			"titleApostrophe",
			"titleQuote"
		]
	},
	{
		character: "'",
		inConstruct: "titleApostrophe"
	},
	{
		character: "(",
		inConstruct: "destinationRaw"
	},
	{
		before: "\\]",
		character: "(",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		before: "\\d+",
		character: ")"
	},
	{
		character: ")",
		inConstruct: "destinationRaw"
	},
	{
		atBreak: true,
		character: "*",
		after: "(?:[ 	\r\n*])"
	},
	{
		character: "*",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "+",
		after: "(?:[ 	\r\n])"
	},
	{
		atBreak: true,
		character: "-",
		after: "(?:[ 	\r\n-])"
	},
	{
		atBreak: true,
		before: "\\d+",
		character: ".",
		after: "(?:[ 	\r\n]|$)"
	},
	{
		atBreak: true,
		character: "<",
		after: "[!/?A-Za-z]"
	},
	{
		character: "<",
		after: "[!/?A-Za-z]",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "<",
		inConstruct: "destinationLiteral"
	},
	{
		atBreak: true,
		character: "="
	},
	{
		atBreak: true,
		character: ">"
	},
	{
		character: ">",
		inConstruct: "destinationLiteral"
	},
	{
		atBreak: true,
		character: "["
	},
	{
		character: "[",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "[",
		inConstruct: ["label", "reference"]
	},
	{
		character: "\\",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "]",
		inConstruct: ["label", "reference"]
	},
	{
		atBreak: true,
		character: "_"
	},
	{
		character: "_",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "`"
	},
	{
		character: "`",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
	},
	{
		character: "`",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "~"
	},
	{
		character: "<",
		inConstruct: "autolink"
	},
	{
		character: ">",
		inConstruct: "autolink"
	},
	{
		character: "",
		inConstruct: "autolink"
	}
];
let code = -1;
while (++code < 33) unsafe.push({
	character: String.fromCharCode(code),
	inConstruct: "autolink"
});
// node_modules/mdast-util-to-markdown/lib/util/association.js
function association(node) {
	if (node.label || !node.identifier) return node.label || "";
	return decodeString(node.identifier);
}
// node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
function compilePattern(pattern) {
	if (!pattern._compiled) {
		const before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
		pattern._compiled = new RegExp((pattern.beforeNode ? "^" : before ? "(" + before + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.afterNode ? "$" : pattern.after ? "(?:" + pattern.after + ")" : ""), pattern.unicode ? "gu" : "g");
	}
	return pattern._compiled;
}
// node_modules/mdast-util-to-markdown/lib/util/container-flow.js
function containerFlow(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	const tracker = state.createTracker(info);
	const results = [];
	let index = -1;
	indexStack.push(-1);
	while (++index < children.length) {
		const child = children[index];
		indexStack[indexStack.length - 1] = index;
		results.push(tracker.move(state.handle(child, parent, state, {
			before: "\n",
			after: "\n",
			...tracker.current()
		})));
		if (child.type !== "list") state.bulletLastUsed = void 0;
		if (index < children.length - 1) results.push(tracker.move(between$1(child, children[index + 1], parent, state)));
	}
	indexStack.pop();
	return results.join("");
}
function between$1(left, right, parent, state) {
	let index = state.join.length;
	while (index--) {
		const result = state.join[index](left, right, parent, state);
		if (result === true || result === 1) break;
		if (typeof result === "number") return "\n".repeat(1 + result);
		if (result === false) return "\n\n<!---->\n\n";
	}
	return "\n\n";
}
// node_modules/mdast-util-to-markdown/lib/util/indent-lines.js
const eol = /\r?\n|\r/g;
function indentLines(value, map) {
	const result = [];
	let start = 0;
	let line = 0;
	let match;
	while (match = eol.exec(value)) {
		one(value.slice(start, match.index));
		result.push(match[0]);
		start = match.index + match[0].length;
		line++;
	}
	one(value.slice(start));
	return result.join("");
	function one(value) {
		result.push(map(value, line, !value));
	}
}
// node_modules/mdast-util-to-markdown/lib/util/safe.js
const own = {}.hasOwnProperty;
function safe(state, input, config) {
	const value = (config.before || "") + (input || "") + (config.after || "");
	const positions = [];
	const result = [];
	const infos = {};
	const percentEncode = state.stack.includes("autolink");
	const offset = config.before ? config.before.length : 0;
	const end = value.length - (config.after ? config.after.length : 0);
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (!patternInScope(state.stack, pattern) || !nodeInScope(pattern.beforeNode, config.beforeNode) || !nodeInScope(pattern.afterNode, config.afterNode)) continue;
		const expression = state.compilePattern(pattern);
		const from = pattern.beforeNode ? offset : 0;
		const subject = value.slice(from, pattern.afterNode ? end : void 0);
		let match;
		while (match = expression.exec(subject)) {
			const before = Boolean(pattern.before || pattern.atBreak);
			const after = Boolean(pattern.after);
			const position = from + match.index + (before ? match[1].length : 0);
			if (own.call(infos, position)) {
				if (infos[position].before && !before) infos[position].before = false;
				if (infos[position].after && !after) infos[position].after = false;
			} else {
				positions.push(position);
				infos[position] = {
					before,
					after
				};
			}
		}
	}
	positions.sort(numerical);
	let start = offset;
	index = -1;
	while (++index < positions.length) {
		const position = positions[index];
		if (position < start || position >= end) continue;
		if (value.charAt(position) === "_" && position > 0 && classifyCharacter(value.charCodeAt(position - 1)) === void 0 && !own.call(infos, position - 1) && !(position - 1 === offset && /[*_]/.test(value.charAt(offset - 1)))) {
			let sequenceEnd = position + 1;
			while (sequenceEnd < end && value.charAt(sequenceEnd) === "_") sequenceEnd++;
			const skip = sequenceEnd - position - 1;
			if (positions[index + skip] === sequenceEnd - 1 && sequenceEnd < value.length && classifyCharacter(value.charCodeAt(sequenceEnd)) === void 0 && !own.call(infos, sequenceEnd) && !(sequenceEnd === end - 1 && /[*_]/.test(value.charAt(end)))) {
				index += skip;
				continue;
			}
		}
		if (position + 1 < end && positions[index + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || position - 1 >= offset && positions[index - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after) continue;
		if (start !== position) {
			const slice = value.slice(start, position);
			result.push(percentEncode ? slice : escapeBackslashes(slice, "\\"));
		}
		start = position + 1;
		if (percentEncode) result.push("%" + value.charCodeAt(position).toString(16).toUpperCase().padStart(2, "0"));
		else if (/[!-/:-@[-`{-~]/.test(value.charAt(position)) && (!config.encode || !config.encode.includes(value.charAt(position)))) result.push("\\" + value.charAt(position));
		else result.push(encodeCharacterReference(value.charCodeAt(position)));
	}
	const rest = value.slice(start, end);
	result.push(percentEncode ? rest : escapeBackslashes(rest, config.after));
	return result.join("");
}
function nodeInScope(types, node) {
	if (!types) return true;
	if (!node) return false;
	return typeof types === "string" ? types === node.type : types.includes(node.type);
}
function numerical(a, b) {
	return a - b;
}
function escapeBackslashes(value, after) {
	const expression = /\\(?=[!-/:-@[-`{-~])/g;
	const positions = [];
	const results = [];
	const whole = value + after;
	let index = -1;
	let start = 0;
	let match;
	while (match = expression.exec(whole)) positions.push(match.index);
	while (++index < positions.length) {
		if (start !== positions[index]) results.push(value.slice(start, positions[index]));
		results.push("\\");
		start = positions[index];
	}
	results.push(value.slice(start));
	return results.join("");
}
// node_modules/mdast-util-to-markdown/lib/util/track.js
function track(config) {
	const options = config || {};
	const now = options.now || {};
	let lineShift = options.lineShift || 0;
	let line = now.line || 1;
	let column = now.column || 1;
	return {
		move,
		current,
		shift
	};
	function current() {
		return {
			now: {
				line,
				column
			},
			lineShift
		};
	}
	function shift(value) {
		lineShift += value;
	}
	function move(input) {
		const value = input || "";
		const chunks = value.split(/\r?\n|\r/g);
		const tail = chunks[chunks.length - 1];
		line += chunks.length - 1;
		column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift;
		return value;
	}
}
// node_modules/mdast-util-to-markdown/lib/index.js
function toMarkdown$1(tree, options) {
	const settings = options || {};
	const state = {
		associationId: association,
		bulletCurrent: void 0,
		bulletLastUsed: void 0,
		containerPhrasing: containerPhrasingBound,
		containerFlow: containerFlowBound,
		createTracker: track,
		compilePattern,
		enter,
		handlers: { ...handle },
		handle: void 0,
		indentLines,
		indexStack: [],
		join: [...join$1],
		options: {},
		safe: safeBound,
		stack: [],
		unsafe: [...unsafe]
	};
	configure(state, settings);
	if (state.options.tightDefinitions) state.join.push(joinDefinition);
	state.handle = zwitch("type", {
		invalid,
		unknown,
		handlers: state.handlers
	});
	let result = state.handle(phrasing$1(tree) ? {
		type: "root",
		children: [tree]
	} : tree, void 0, state, {
		before: "\n",
		after: "\n",
		now: {
			line: 1,
			column: 1
		},
		lineShift: 0
	});
	if (result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13) result += "\n";
	return result;
	function enter(name) {
		state.stack.push(name);
		return exit;
		function exit() {
			state.stack.pop();
		}
	}
}
function invalid(value) {
	throw new Error("Cannot handle value `" + value + "`, expected node");
}
function unknown(value) {
	throw new Error("Cannot handle unknown node `" + value.type + "`");
}
function joinDefinition(left, right) {
	if (left.type === "definition" && left.type === right.type) return 0;
}
function containerPhrasingBound(parent, info) {
	return containerPhrasing(parent, this, info);
}
function containerFlowBound(parent, info) {
	return containerFlow(parent, this, info);
}
function safeBound(value, config) {
	return safe(this, value, config);
}
// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit,
			tableHeader: exit,
			tableRow: exit
		}
	};
}
function enterTable(token) {
	const align = token._align;
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token);
	this.data.inTable = true;
}
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
function exit(token) {
	this.exit(token);
}
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
function exitCodeText(token) {
	let value = this.resume();
	if (this.data.inTable) value = value.replace(/\\([\\|])/g, replace);
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.value = value;
	this.exit(token);
}
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}
function gfmTableToMarkdown(options) {
	const { tableCellPadding: padding, tablePipeAlign: alignDelimiters, stringLength } = options || {};
	const around = padding ? " " : "|";
	return {
		handlers: {
			inlineCode: inlineCodeWithTable,
			table: handleTable,
			tableCell: handleTableCell,
			tableRow: handleTableRow
		},
		join: [joinTable],
		unsafe: [
			{
				character: "\r",
				inConstruct: "tableCell"
			},
			{
				character: "\n",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: "|",
				after: "[	 :-]"
			},
			{
				character: "|",
				inConstruct: "tableCell"
			},
			{
				atBreak: true,
				character: ":",
				after: "-"
			},
			{
				atBreak: true,
				character: "-",
				after: "[:|-]"
			}
		]
	};
	function handleTable(node, _, state, info) {
		const matrix = handleTableAsData(node, state, info);
		const head = matrix[0];
		if (head) {
			let columns = node.align ? node.align.length : 0;
			let index = -1;
			if (!columns) {
				while (++index < matrix.length) if (matrix[index].length > columns) columns = matrix[index].length;
			}
			while (head.length < columns) head.push("");
		}
		return serializeData(matrix, node.align);
	}
	function handleTableRow(node, _, state, info) {
		const value = serializeData([handleTableRowAsData(node, state, info)]);
		return value.slice(0, value.indexOf("\n"));
	}
	function handleTableCell(node, _, state, info) {
		const exit = state.enter("tableCell");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...info,
			before: around,
			after: around
		});
		subexit();
		exit();
		return value;
	}
	function serializeData(matrix, align) {
		return markdownTable(matrix, {
			align,
			alignDelimiters,
			fillRows: false,
			padding,
			stringLength
		});
	}
	function handleTableAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		const result = [];
		const subexit = state.enter("table");
		while (++index < children.length) result[index] = handleTableRowAsData(children[index], state, info);
		subexit();
		return result;
	}
	function handleTableRowAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		const result = [];
		const subexit = state.enter("tableRow");
		while (++index < children.length) result[index] = handleTableCell(children[index], node, state, info);
		subexit();
		return result;
	}
	function inlineCodeWithTable(node, parent, state) {
		const value = handle.inlineCode(node, parent, state);
		if (!state.stack.includes("tableCell")) return value;
		const result = [];
		let start = 0;
		let index = value.indexOf("|");
		while (index !== -1) {
			let before = index;
			while (before > start && value.charCodeAt(before - 1) === 92) before--;
			result.push(value.slice(start, index));
			if ((index - before) % 2 === 0) result.push("\\");
			start = index;
			index = value.indexOf("|", index + 1);
		}
		result.push(value.slice(start));
		return result.join("");
	}
}
function joinTable(left, right, parent, state) {
	if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph" || right.type === "table")) return 1;
}
function formatHeadingAsSetext(node, state) {
	let literalWithBreak = false;
	visit(node, function(node) {
		if (node.type === "break" || "value" in node && /\r?\n|\r/.test(node.value)) {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak));
}
// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
function gfmTaskListItemToMarkdown() {
	return {
		handlers: { paragraph: paragraphWithTaskListItem },
		join: [joinDefinitionsBeforeTaskListItemParagraph]
	};
}
function exitCheck(token) {
	const node = this.stack[this.stack.length - 2];
	node.type;
	node.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
	const parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
		const node = this.stack[this.stack.length - 1];
		node.type;
		const head = node.children[0];
		if (head && head.type === "text") {
			const siblings = parent.children;
			let index = -1;
			let firstParagraph;
			while (++index < siblings.length) {
				const sibling = siblings[index];
				if (sibling.type === "paragraph") {
					firstParagraph = sibling;
					break;
				}
			}
			if (firstParagraph === node) {
				head.value = head.value.slice(1);
				if (head.value.length === 0) node.children.shift();
				else if (node.position && head.position && typeof head.position.start.offset === "number") {
					head.position.start.column++;
					head.position.start.offset++;
					node.position.start = { ...head.position.start };
				}
			}
		}
	}
	this.exit(token);
}
function paragraphWithTaskListItem(node, parent, state, info) {
	if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node) return handle.paragraph(node, parent, state, info);
	const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
	const tracker = state.createTracker(info);
	tracker.move(checkbox);
	return checkbox + handle.paragraph(node.children.length > 0 ? node : {
		type: "paragraph",
		children: [{
			type: "text",
			value: " "
		}]
	}, parent, state, {
		...info,
		...tracker.current()
	});
}
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
	if (!(left.type === "definition" && parent.type === "listItem")) return;
	const paragraph = taskListItemParagraph(parent);
	if (paragraph && parent.children.indexOf(left) < parent.children.indexOf(paragraph)) return 0;
}
function taskListItemParagraph(node) {
	if (typeof node.checked !== "boolean") return;
	for (const child of node.children) {
		if (child.type === "paragraph") return child;
		if (child.type !== "definition") return;
	}
}
// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
	return [
		gfmAutolinkLiteralFromMarkdown(),
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown()
	];
}
function gfmToMarkdown(options) {
	return { extensions: [
		gfmAutolinkLiteralToMarkdown(),
		gfmFootnoteToMarkdown(options),
		gfmStrikethroughToMarkdown(),
		gfmTableToMarkdown(options),
		gfmTaskListItemToMarkdown()
	] };
}
// src/plan/acts.ts
const WORDS$2 = {
	remove: /\b(?:remov(?:e[sd]?|ing|als?)|rm(?= [^-])|prun(?:e[sd]?|ing)|mov(?:e[sd]?|ing)(?=.{0,120}\b(?:in)?to\b)|deprecat(?:es?|ing|ion(?! (?:warning|notice|message|error)s?\b))|(?:is|are|was|were) deprecated|delet(?:e[sd]?|ing|ions?)|eras(?:e[sd]?|ing)|drop(?:s|ped|ping)?|retir(?:e[sd]?|ing|ement)|eliminat(?:e[sd]?|ing|ion)|discard(?:s|ed|ing)?|get(?:s|ting)? rid of|got rid of|strip(?:s|ped|ping)? out|replac(?:e[sd]?|ing)(?=.{0,120}\b(?:with|by)\b)|(?:switch(?:es|ed|ing)?|migrat(?:e[sd]?|ing)|mov(?:e[sd]?|ing)) (?:away )?from|no longer (?:runs?|checks?|builds?|tests?|lints?|uses?|supports?)|(?:do not|don't|dont) support|stop(?:s|ped|ping)? (?:running|checking|building|testing|linting|using))\b/giu,
	skip: /\b(?:skip(?:s|ped|ping)?|bypass(?:es|ed|ing)?|disabl(?:e[sd]?|ing)|deactivat(?:e[sd]?|ing)|(?:turn|switch)(?:s|es|ed|ing)? off|mut(?:e[sd]?|ing)|quarantin(?:e[sd]?|ing)|xfail(?:s|ed|ing)?|(?:do not|don't|dont|does not|doesn't|doesnt) run)\b/giu,
	tolerate: /(?:\b(?:allow(?:s|ed|ing)?|tolerat(?:e[sd]?|ing)|optional|non-?blocking|informational|advisory|soft[- ]?fail(?:s|ing|ure)?|best[- ]effort|(?:may|can) fail|no longer (?:blocks?|fails?|gates?|enforces?|requires?|required|mandatory|blocking)|(?:do not|don't|does not|doesn't|not|never|without) (?:block|blocking|enforce|enforcing|failing)|(?:do not|don't|does not|doesn't) fail the|stop(?:s|ped|ping)? (?:failing|blocking|enforcing)|(?:do not|don't|does not|doesn't) fail (?:on|if|when|for)|avoid(?:s|ed|ing)? (?:[^\s.;]{1,40} ){1,4}(?:fail(?:ing|ures?)|breaking)|continu(?:e[sd]?|ing) (?:on|upon|when|if|even|despite|after)|warn(?:s|ing)?[- ]only|only warns?|as (?:a )?warnings?)\b|\bcontinue-on-error\b)/giu,
	lower: /\b(?:lower(?:s|ed|ing)?|reduc(?:e[sd]?|ing|tion)|decreas(?:e[sd]?|ing)|relax(?:es|ed|ing)?|loosen(?:s|ed|ing)?|weaken(?:s|ed|ing)?|eas(?:e[sd]?|ing)|soften(?:s|ed|ing)?)\b/giu,
	raise: /\b(?:rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|bump(?:s|ed|ing)?)\b/giu,
	ignore: /\b(?:ignor(?:e[sd]?|ing)|silenc(?:e[sd]?|ing)|baselin(?:ed|ing)|(?:updat|regenerat|refresh|extend|add|creat)(?:e[sd]?|es|s|ed|ing)? (?:the |a )?(?:[\w-]{1,20} )?baselines?|baseline(?= (?:\w{1,12} )?(?:errors?|violations?|findings?|issues?|warnings?)\b)|allow-?list(?:s|ed|ing)?|white-?list(?:s|ed|ing)?|exclud(?:e[sd]?|ing)|exclusions?|deselect(?:s|ed|ing)?|suppress(?:es|ed|ing)?|omit(?:s|ted|ting)?|waiv(?:e[sd]?|ing)|except(?:s|ed|ing|ions?)?)\b/giu,
	narrow: /\b(?:narrow(?:s|ed|ing)?|reduc(?:e[sd]?|ing)(?= \S.{0,120}\bto\b)|restrict(?:s|ed|ing)?|limit(?:s|ed|ing)?|trim(?:s|med|ming)?|shrink(?:s|ing)?|only (?:runs?|running|tests?|checks?|on|for|in|when)|(?:runs?|running|tests?|checks?|builds?|lints?)(?: [^\s.;]{1,40}){0,4}? only|(?:runs?|tests?|builds?) [^.;,]{1,120} only(?= \(#|$)|(?:add(?:s|ed|ing)?|introduc(?:e[sd]?|ing)|us(?:e[sd]?|ing)) (?:\w{1,20} )?(?:path|branch|paths|branches)[- ]filters?|filter(?:s|ed|ing)? (?:\w{1,20} )?(?:by|on|for|to) (?:path|branch)(?:e?s)?)\b/giu,
	retry: /\b(?:re-?tr(?:y|ies|ied|ying)|re-?runs?|re-?running|tr(?:y|ies|ied|ying) (?:\w+ )?again|repeat(?:s|ed|ing)?)\b/giu,
	unpin: /\b(?:unpin(?:s|ned|ning)?|tag-pin(?:s|ned|ning)?|pin(?:s|ned|ning)? (?:\S{1,60} ){0,3}(?:by|to) (?:an? |the )?tags?(?!['’]|\s(?:commits?|shas?|hash|hashes|digests?)\b)|float(?:s|ed|ing)?|track(?:s|ed|ing)?|follow(?:s|ed|ing)?|(?:major|moving) (?:tags?|versions?)|switch(?:es|ed|ing)? to|mov(?:e[sd]?|ing) to)\b/giu
};
const VERBS = Object.keys(WORDS$2);
function actsIn(text, verbs = VERBS) {
	return verbs.flatMap((verb) => [...text.matchAll(WORDS$2[verb])].map((found) => ({
		verb,
		start: found.index,
		end: found.index + found[0].length
	})));
}
// src/plan/statements.ts
const MOST_STATEMENTS = 60;
const LONGEST_STATEMENT = 300;
const DEEPEST = 12;
const ASIDE$2 = ["out of scope", "invariants"];
function ownLines(sections) {
	const fold = { depth: 0 };
	return sections.flatMap(({ heading, kind, blocks }) => {
		const said = blocks.flatMap((block) => linesOf$3(block, fold, 0));
		const named = heading === null || fold.depth > 0 ? [] : [heading];
		return ASIDE$2.includes(kind) ? [] : [...named, ...said];
	});
}
const REVERTS = /^this reverts (?:commit|merge)\b|^reverts \S{1,100}#\d/i;
const REWRITES = /\b(?:parametri[sz]|migrat|refactor|convert|port|rewrit|replac|consolidat)(?:e[sd]?|s|ed|ing)?\b[^.;]{0,60}\b(?:tests?|specs?|test[- ]?cases?|assert(?:s|ions?)?)\b|\b(?:tests?|specs?|test[- ]?cases?|assertions?)\b[^.;]{0,20}\b(?:migrate|become|are (?:parametri[sz]ed|migrated|rewritten|converted|replaced))\b|\brun(?:s|ning)? (?:the )?`?\w{0,40}tests?\w{0,40}`? (?:in|as|under|from) (?:an?|its|their)\b/i;
const SETS = /(?:^|[\s"'`])[a-z][a-z\d]{0,30}(?:[A-Z]|[-_][a-zA-Z\d])[\w-]{0,40}["'`]?(?: ?[:=] ?| to )["'`]?(?:true|false|on|off|none|\d{1,6})(?!\w)/;
function statementsAmong(lines) {
	return lines.flatMap((line) => line.length > LONGEST_STATEMENT ? line.split(/(?<=[.!?])\s+/) : [line]).filter((line) => actsIn(line).length > 0 || REVERTS.test(line) || REWRITES.test(line) || SETS.test(line)).map((line) => line.slice(0, LONGEST_STATEMENT)).slice(0, MOST_STATEMENTS);
}
function linesOf$3(block, fold, depth) {
	if (depth > DEEPEST) return [];
	if (block.type === "html") return folded$2(block.value, fold);
	if (block.type === "paragraph") return paragraph(block.children, fold);
	if (block.type === "table") {
		const rows = block.children.map((row) => row.children.flatMap(({ children }) => planLines(children.filter(isSaid$1))).join(" "));
		return fold.depth > 0 ? [] : rows;
	}
	if (block.type === "list") return block.children.flatMap(({ checked, children }) => {
		const said = children.flatMap((child) => linesOf$3(child, fold, depth + 1));
		return checked === false ? [] : said;
	});
	return [];
}
function folded$2(html, fold) {
	const tags = html.replace(/<!--[\s\S]*?(?:-->|$)/g, "").match(/<\/?details\b/gi) ?? [];
	for (const tag of tags) fold.depth = Math.max(0, fold.depth + (tag.startsWith("</") ? -1 : 1));
	return [];
}
function paragraph(children, fold) {
	const before = fold.depth;
	for (const child of children) if (child.type === "html") folded$2(child.value, fold);
	return before > 0 || fold.depth > 0 ? [] : unwrapped(planLines(children.filter(isSaid$1)));
}
const isSaid$1 = ({ type }) => type !== "delete";
// src/diff/path-words.ts
const plausible = /^[\w.@+*?[\]{}!-][\w.@+*?[\]{}!/-]*$/;
function readPath(words) {
	const pattern = words.trim().replace(/^\.\//, "");
	if (!plausible.test(pattern) || pattern.includes("//")) return null;
	if (pattern.endsWith("/")) return {
		pattern,
		sure: true
	};
	if (pattern.includes("*")) return pattern.includes("/") || hasKnownExtension(pattern) ? {
		pattern,
		sure: true
	} : null;
	if (hasKnownExtension(pattern)) return {
		pattern,
		sure: true
	};
	return pattern.includes("/") ? {
		pattern,
		sure: false
	} : null;
}
function pathsIn(text) {
	return Array.from(text.matchAll(/`([^`]+)`/g), (span) => readPath(span[1] ?? "")).filter((path) => path !== null);
}
function coversPath(pattern, file) {
	if (pattern.includes("*")) {
		if (pattern.includes("/") && !file.startsWith(literalStart(pattern))) return false;
		const globs = pattern.includes("/") ? [pattern] : [pattern, `**/${pattern}`];
		return pathsMatch({ paths: globs }, [file]);
	}
	const path = pattern.replace(/\/$/, "");
	if (file === path || file.startsWith(`${path}/`)) return true;
	return !pattern.includes("/") && lastSegment(file) === path;
}
function literalStart(glob) {
	const at = glob.search(/[*?+[\]{}!\\]/);
	return glob.slice(0, /[?+]/.test(glob.charAt(at)) ? Math.max(0, at - 1) : at);
}
// src/facts/checks/base.ts
function baseRunOf(baseline, workflowId) {
	return baseline?.runs.find((run) => run.workflowId === workflowId) ?? null;
}
function failsOnBase(baseline, workflowId, job, step) {
	const base = baseRunOf(baseline, workflowId);
	if (base?.failedJobs === void 0 || base.idleJobs?.includes(job)) {
		const earlier = earlierJob(baseline, "base", workflowId, job);
		return earlier === null ? null : earlier.failed && mayBe(earlier.steps, step);
	}
	return base.failedJobs.some((failed) => failed.name === job && mayBe(failed.steps, step));
}
function failsElsewhere(baseline, workflowId, job, step) {
	if (failsOnBase(baseline, workflowId, job, step) !== null) return null;
	const earlier = earlierJob(baseline, "pull request", workflowId, job);
	return earlier === null ? null : earlier.failed && mayBe(earlier.steps, step);
}
function earlierJob(baseline, of, workflowId, job) {
	return (baseline?.earlierJobs ?? []).find((one) => one.of === of && one.workflowId === workflowId && one.name === job) ?? null;
}
function failsTestOnBase(baseline, workflowId, test) {
	return baseRunOf(baseline, workflowId)?.failedTests?.includes(test) === true;
}
function logOnBase(baseline, workflowId, { job, step }) {
	return (baseRunOf(baseline, workflowId)?.logs ?? []).find((log) => log.job === job && log.step === step) ?? null;
}
function failsInLogOnBase(baseline, workflowId, place, failed) {
	return (logOnBase(baseline, workflowId, place)?.failed ?? 0) >= failed;
}
function masksOnBase(baseline, workflowId, job, step) {
	const base = baseRunOf(baseline, workflowId);
	if (base === null || base.maskedJobs === void 0) return null;
	const unread = base.maskedUnread?.includes(job) === true;
	const isSame = (name) => name === job || unread && withoutLeg(name) === withoutLeg(job);
	const masks = base.maskedJobs.some((masked) => isSame(masked.name) && mayBe(masked.steps, step));
	return unread && !masks ? null : masks;
}
function mayBe(steps, step) {
	return step === null || steps.length === 0 || steps.includes(step);
}
// src/workflow/definition.ts
const MAX_CALLS = 10;
function usedDefinition(evidence, file, event) {
	if (file.base === void 0 || event === "push") return file.head;
	if (event === "pull_request_target") return file.base;
	return event === "pull_request" && !isTouched$2(evidence, file) ? file.base : file.head;
}
function isTouched$2(evidence, file) {
	return file.mergeBase !== void 0 || evidence.changes.files.some(({ path, previousPath }) => path === file.path || previousPath === file.path);
}
function definitionOfRun(evidence, run) {
	const file = evidence.workflows.find(({ path }) => path === run.path);
	return file === void 0 ? null : usedDefinition(evidence, file, run.event);
}
function matchJob(evidence, run, name) {
	const workflow = definitionOfRun(evidence, run);
	return workflow === null ? null : findJob(evidence, workflow, name, run.event);
}
function findJob(evidence, workflow, name, event) {
	return search({
		evidence,
		event
	}, workflow, name, []);
}
function search(context, workflow, name, callers) {
	const job = bestJob(workflow.jobs, name);
	if (job !== null) return {
		callers,
		job,
		workflow
	};
	if (callers.length >= MAX_CALLS) return null;
	for (let at = name.indexOf(" / "); at !== -1; at = name.indexOf(" / ", at + 1)) {
		const caller = bestJob(callersIn(workflow), name.slice(0, at));
		if (caller === null) continue;
		const called = calledWorkflow(context, caller);
		if (called === null) return {
			callers: [...callers, caller],
			job: null,
			workflow: null
		};
		const inner = search(context, called, name.slice(at + 3), [...callers, caller]);
		if (inner !== null) return inner;
	}
	return null;
}
const callsWorkflow = (job) => job.uses !== void 0;
const callersIn = onceFor(({ jobs }) => jobs.filter(callsWorkflow));
function calledWorkflow({ evidence, event }, caller) {
	const path = ownPath(caller.uses);
	const file = evidence.workflows.find((candidate) => candidate.path === path);
	return file === void 0 ? null : usedDefinition(evidence, file, event);
}
function bestJob(jobs, name) {
	const { written, open } = namesOf$4(jobs);
	const [best, second] = [...written.get(name) ?? [], ...open].map((job) => ({
		job,
		weight: nameWeight(job, name)
	})).filter(({ weight }) => weight !== null).sort((a, b) => b.weight - a.weight);
	return best === void 0 || best.weight === second?.weight ? null : best.job;
}
const namesOf$4 = onceFor((jobs) => {
	const isOpen = (job) => job.matrix !== void 0 || fromExpressions(writtenName(job)).length > 1;
	const closed = jobs.filter((job) => !isOpen(job));
	return {
		written: groupedBy(closed, writtenName),
		open: jobs.filter(isOpen)
	};
});
const writtenName = (job) => job.name ?? job.id;
function nameWeight(job, name) {
	const written = writtenName(job);
	if (written === name) return Number.MAX_SAFE_INTEGER;
	const pieces = fromExpressions(written);
	if (callsWorkflow(job) && pieces.length > 1 && name.includes(" / ")) return null;
	if (fits(pieces, name)) return literalLength(pieces);
	if (job.matrix === void 0) return null;
	return fits([
		...pieces.slice(0, -1),
		`${pieces.at(-1)} (`,
		")"
	], name) ? literalLength(pieces) : null;
}
function explainsName(job, name) {
	return (nameWeight(job, name) ?? 0) > 0;
}
// src/workflow/of-base.ts
const BRANCH = "(?:(?:origin|upstream)\\/)?(?:main|master|develop|trunk|dev)";
const BASE = /github\.base_ref|GITHUB_BASE_REF|pull_request\.base\.(?:ref|sha)|event\.before|default_branch|merge_base|MERGE_BASE|merge-base|\bBASE_(?:SHA|REF|BRANCH|COMMIT)\b|\bbase[_-](?:sha|ref|branch|commit)\b|^HEAD(?:[~^]\d*)+$/;
const IS_BRANCH = new RegExp(`^(?:refs\\/heads\\/)?${BRANCH}$`);
const namesBase = (text) => IS_BRANCH.test(text) || BASE.test(text);
function isOfBase(name) {
	const text = name.toLowerCase();
	if (/\b(?:against|vs\.?|versus|with|to|than|and|update|from)\b.{0,30}\bbase(?:line)?\b/.test(text)) return false;
	if (/\b(?:knowledge|code|data|rule)[ -]?base\b/.test(text)) return false;
	return /\bbaseline\b|\b(?:merge|pr)[- ]base\b|\bbase(?![ -]?(?:image|class|classes|package|layer|module|model|template|url|path|os|system|library|install\w*)\b)\b/.test(text);
}
const isFolderOfBase = (folder) => /^(?:\.{1,2}\/)*(?:baseline|base[-_](?:branch|repo|checkout|ref)|merge-base)(?:\/|$)/.test(folder);
function treesOf(steps) {
	const folders = new Set();
	let current = "head";
	const trees = new Map();
	for (const step of steps) {
		const { uses, with: inputs = {}, run, workingDirectory = "" } = step;
		if (uses !== void 0 && isSetUpAction(uses) && /\/checkout@/.test(uses)) {
			const isBase = namesBase(plainRef(inputs.ref ?? ""));
			if (inputs.path !== void 0 && isBase) folders.add(withoutDots(inputs.path));
			else if (inputs.path === void 0) current = isBase ? "base" : "head";
			continue;
		}
		const isInFolder = folders.has(withoutDots(workingDirectory)) || isFolderOfBase(workingDirectory);
		const script = scriptTree(run ?? "", isInFolder ? "base" : current, folders);
		if (!isInFolder) current = script.after;
		trees.set(step, isOfBase(step.name ?? "") ? "base" : script.tree);
	}
	return trees;
}
const plainRef = (text) => text.replace(/^\s*\$\{\{\s*|\s*\}\}\s*$/g, "");
const withoutDots = (path) => path.replace(/^(?:\.{0,2}\/)+|\/+$/g, "");
const ASIDE$1 = new Set([
	"git",
	"cd",
	"pushd",
	"popd",
	"echo",
	"mkdir",
	"cp",
	"mv",
	"rm",
	"export",
	"set"
]);
function scriptTree(script, before, folders) {
	if (!/\bgit\b|\bcd\b|\bpushd\b/.test(script)) return {
		tree: before,
		after: before
	};
	let [tree, place] = [before, before];
	const worked = new Set();
	for (const command of commandsOf(script)) {
		const [program = "", verb = "", ...rest] = coreOf$1(command);
		if (program === "git") {
			if (verb === "worktree" && rest[0] === "add") addWorktree(rest.slice(1), folders);
			else tree = checkedOut$1(verb, rest, tree);
			place = tree;
		} else if (program === "cd" || program === "pushd") place = folders.has(withoutDots(verb)) || isFolderOfBase(verb) ? "base" : tree;
		else if (!ASIDE$1.has(program)) worked.add(place);
	}
	return {
		tree: worked.size === 2 ? "both" : [...worked][0] ?? place,
		after: tree
	};
}
function addWorktree(words, folders) {
	const [folder, ref] = words.filter((word) => !word.startsWith("-"));
	if (folder !== void 0 && ref !== void 0 && namesBase(plainRef(ref))) folders.add(withoutDots(folder));
}
function checkedOut$1(verb, words, before) {
	if (!(verb === "checkout" || verb === "switch" || verb === "reset" && words.includes("--hard")) || words.includes("--") || words.some((word) => /^-[bBcC]$/.test(word))) return before;
	const refs = words.filter((word) => word === "-" || !word.startsWith("-"));
	const [ref] = refs;
	if (ref === void 0 || refs.length > 1) return before;
	return namesBase(plainRef(ref.replace(/^\$\{?|\}$/g, ""))) ? "base" : "head";
}
// src/facts/workflows/runs-tests.ts
const INTERPRETERS = [...known$2("interpreter"), /^(?:bash|sh|zsh|pwsh|powershell)$/];
const UMBRELLA$1 = anyOf(known$2("umbrella"));
const EVERYTHING = /\b(?:ci|all|check|checks|verify|validate|default|travis|pipeline|prepush|pre-push|quality)\b/i;
function runsTests$1(name, definition) {
	return runsTestsBy(definition ?? definitionOf$2(name));
}
const runsTestsBy = onceFor((step) => {
	const script = scriptOf(step).run;
	const kinds = [...script === void 0 ? [] : workOf(script).map(testsOf$2), testsOfAction(step.uses)];
	return kinds.includes("surely") ? "surely" : kinds.includes("perhaps") ? "perhaps" : "no";
});
function definitionOf$2(name) {
	const told = name.startsWith("Run ") ? name.slice(4) : "";
	return /^[\w.-]+\/[\w./-]+@\S+$/.test(told) ? { uses: told } : { run: told };
}
const testsOfAction = (uses = "") => kindOfAction(uses.toLowerCase().split("@")[0] ?? "") === "tests" ? "surely" : "no";
function testsOf$2(words) {
	const command = coreOf$1(words).join(" ");
	if (runsNoTests(command) || !isCheck(words)) return "no";
	const target = kindOfTarget(words);
	if (target === "tests") return "surely";
	if (target === null && find(tools$1, command.toLowerCase()) === "tests") return "surely";
	const [first = "", ...told] = withoutInterpreter(coreOf$1(words).filter((word) => !word.startsWith("-")));
	const among = testsAmong(first, told);
	if (among !== null) return among;
	const spoken = spokenOf$1(first);
	const isScript = /^(?:\.{0,2}\/|\w+\/)|\.(?:sh|bash|ps1|py|js|mjs|rb|pl|bat|cmd)$/i.test(first);
	if (isScript && kindOfScript([first]) === "tests") return "surely";
	const isAll = told.length === 0 || EVERYTHING.test(told.join(" ").replace(/[-_:]/g, " "));
	if (UMBRELLA$1.test(command) && isAll && (target === null || target === "other")) return "perhaps";
	return isScript && EVERYTHING.test(spoken) ? "perhaps" : "no";
}
function withoutInterpreter(words) {
	const [first = "", second = ""] = words;
	return INTERPRETERS.some((interpreter) => interpreter.test(first)) && /[./]/.test(second) ? words.slice(1) : words;
}
const spokenOf$1 = (program) => lastSegment(program).replace(/[-_.]+/g, " ").toLowerCase();
// src/facts/workflows/steps-with-results.ts
function stepsWithResults(evidence, run, job, definition) {
	const steps = knownSteps(evidence, run, job, definition);
	const some = (isMeant) => steps.flatMap(({ kind, isMixed }, index) => kind !== null && !isMixed && isMeant(kind) ? [index] : []);
	if (steps.some(({ kind }) => kind === "tests")) {
		const isTold = ({ kind, runsTests }) => kind === "tests" || kind === "coverage" || kind !== null && mayTest$1(kind) && runsTests !== "no";
		return steps.flatMap((step, index) => isTold(step) && !step.isMixed ? [index] : []);
	}
	const others = steps.flatMap(({ kind, runsTests, isMixed }, index) => kind !== null && !isMixed && runsTests !== "no" && (runsTests === "surely" || mayTest$1(kind)) ? [index] : []);
	if (others.length > 0) return others;
	if (kindOfJob(evidence, placeOf$6(run, job)) !== "tests") return null;
	return job.steps.length === 0 ? [] : nullIfEmpty(some(mayTest$1));
}
function isForTests(evidence, run, job, definition) {
	const steps = knownSteps(evidence, run, job, definition);
	if (steps.some(({ kind, runsTests }) => kind !== null && (kind === "tests" || runsTests === "surely"))) return true;
	return steps.every(({ runsTests }) => runsTests === "no") && kindOfJob(evidence, placeOf$6(run, job)) === "tests";
}
function testSteps(evidence, run, job, definition) {
	return knownSteps(evidence, run, job, definition).flatMap(({ kind, runsTests }, index) => kind === "tests" && runsTests === "surely" ? [index] : []);
}
const CHECKS$3 = [
	"security",
	"lint",
	"types",
	"format"
];
function checkingSteps(evidence, run, job, definition) {
	return knownSteps(evidence, run, job, definition).flatMap(({ kind }, index) => kind !== null && CHECKS$3.includes(kind) ? [index] : []);
}
function checksOf$1(evidence, run, job, definition) {
	const kinds = new Set(knownSteps(evidence, run, job, definition).map(({ kind }) => kind));
	return CHECKS$3.filter((kind) => kinds.has(kind));
}
const placeOf$6 = ({ workflow }, { name }) => ({
	job: name,
	path: `${workflow} / ${name}`
});
const nullIfEmpty = (places) => places.length === 0 ? null : places;
function knownSteps(evidence, run, job, definition) {
	const known = stepsByDefinition(evidence, job);
	const steps = known.get(definition) ?? readSteps(evidence, run, job, definition);
	known.set(definition, steps);
	return steps;
}
const stepsByDefinition = onceForBoth((_evidence, _job) => new Map());
function readSteps(evidence, run, job, definition) {
	const place = placeOf$6(run, job);
	const names = job.steps.map(({ name }) => name);
	const defined = matchSteps(job.steps, definition?.steps ?? []);
	const trees = evidence.head.postMerge ? null : treesOf(definition?.steps ?? []);
	return job.steps.map((step, index) => {
		const own = defined[index] ?? null;
		const tree = trees === null ? "head" : treeOf$2(step, own, trees);
		return {
			kind: step.conclusion === "skipped" || isRunnerStep(step.name, names) || tree === "base" ? null : kindOfStep(evidence, place, step.name, own),
			runsTests: runsTests$1(step.name, own),
			isMixed: tree === "both"
		};
	});
}
function treeOf$2({ name }, definition, trees) {
	if (isOfBase(name)) return "base";
	return (definition && trees.get(definition)) ?? "head";
}
// src/evidence/totals.ts
const Count = strictObject({
	covered: int(),
	total: int()
});
const TestTotals = strictObject({
	total: int(),
	passed: int(),
	failed: int(),
	errored: int(),
	skipped: int(),
	flaky: int()
});
const TOTALS_KEYS = [
	"total",
	"passed",
	"failed",
	"errored",
	"skipped",
	"flaky"
];
function addTotals(all) {
	const sum = {
		total: 0,
		passed: 0,
		failed: 0,
		errored: 0,
		skipped: 0,
		flaky: 0
	};
	for (const totals of all) for (const key of TOTALS_KEYS) sum[key] += totals[key];
	return sum;
}
function totalsOfSuite(runs) {
	const most = runs.reduce((one, other) => other.total > one.total ? other : one, addTotals([]));
	const highest = (key) => Math.max(0, ...runs.map((run) => run[key]));
	const [failed, errored, flaky] = [
		highest("failed"),
		highest("errored"),
		highest("flaky")
	];
	const rest = Math.max(0, most.total - failed - errored - flaky);
	const skipped = Math.min(most.skipped, rest);
	const passed = rest - skipped;
	return {
		total: passed + failed + errored + skipped + flaky,
		passed,
		failed,
		errored,
		skipped,
		flaky
	};
}
// src/facts/results/result-files.ts
const ASIDE = new Set([
	"fixture",
	"fixtures",
	"example",
	"examples",
	"sample",
	"samples",
	"testdata"
]);
const SNAPSHOTS = new Set([
	"snapshot",
	"snapshots",
	"golden",
	"goldens"
]);
const GATES = new Set([
	"lint",
	"format",
	"types",
	"security"
]);
function foundIn({ runs }, results) {
	return countedRuns(runs).flatMap((run) => results.filter(({ runId }) => runId === run.id).map((result) => ({
		result,
		run,
		isUncounted: isExample(result) || isGate$1(result)
	})));
}
function isExample({ artifact, file }) {
	const named = artifact.toLowerCase().split(/[^a-z\d]+/);
	const folders = file.toLowerCase().split(/[/!]/).slice(0, -1).map((folder) => folder.replace(/^_+|_+$/g, ""));
	return [...named, ...folders].some((word) => ASIDE.has(word) || SNAPSHOTS.has(word));
}
function isGate$1({ artifact, file }) {
	const [name = ""] = [lastSegment(file), artifact].map((each) => each.replaceAll("_", " ")).filter((each) => classifyName(each) !== "other");
	return GATES.has(classifyName(name)) && !/\btests?\b/i.test(name);
}
const isGreen = ({ status, conclusion }) => status === "completed" && conclusion === "success";
function sourceText({ result: { artifact, file }, run }) {
	return say`${code$2(file)} in ${code$2(artifact)} (${run.workflow})`;
}
// src/facts/results/retried.ts
function withRetries(reports) {
	const retried = new Map();
	return reports.map((report) => {
		return {
			report,
			failures: report.result.failures.map((failure) => {
				const passes = passesOf(report, failure);
				if (passes.length === 0) return failure;
				const other = reports.find((one) => one.run === report.run && passes.some((pass) => isAt(one, pass)));
				if (other !== void 0) retried.set(other, (retried.get(other) ?? 0) + 1);
				return {
					...failure,
					outcome: "flaky"
				};
			})
		};
	}).map(({ report, failures }) => {
		const totals = totalsOf(report.result, failures, retried.get(report) ?? 0);
		return totals === report.result.totals ? report : {
			...report,
			result: {
				...report.result,
				failures,
				totals
			}
		};
	});
}
const isAt = ({ result }, { artifact, file }) => result.artifact === artifact && result.file === file;
function passesOf({ result, run }, { passedIn = [] }) {
	const alone = hasOneTestJob(run);
	return passedIn.filter(({ artifact }) => alone || artifact === result.artifact);
}
function hasOneTestJob(run) {
	const jobs = currentJobs(run).filter(({ name, conclusion }) => conclusion !== "skipped" && mayTest$1(classifyName(name)));
	return jobs.length === 1 && withoutLeg(jobs[0].name) === jobs[0].name;
}
function totalsOf({ totals, failures: before }, failures, passes) {
	const flaky = failures.filter((failure, index) => failure !== before[index]);
	if (flaky.length === 0 && passes === 0) return totals;
	const errored = before.filter((failure, index) => failure.outcome === "errored" && failures[index] !== failure);
	return {
		...totals,
		total: totals.total - passes,
		passed: totals.passed - passes,
		failed: totals.failed - (flaky.length - errored.length),
		errored: totals.errored - errored.length,
		flaky: totals.flaky + flaky.length
	};
}
// src/facts/results/test-reports.ts
const testReports = (evidence) => foundIn(evidence, evidence.results.tests);
function countedReports(evidence) {
	const single = withoutTwins(testReports(evidence).filter(({ isUncounted }) => !isUncounted));
	const merged = new Set(evidence.runs.flatMap(({ id }) => mergedAmong(single.filter(({ run }) => run.id === id))));
	return withRetries(single.filter((report) => !merged.has(report)));
}
function withoutTwins(reports) {
	const kept = new Map();
	const twins = new Set();
	for (const report of reports.toSorted((one, other) => flakyIn(other) - flakyIn(one))) {
		const { result } = report;
		const keys = keysOf(result);
		if (keys.flatMap((key) => kept.get(key)?.slice(0, MOST_ALIKE$1) ?? []).some((other) => other.format !== result.format && failSame(other, result))) twins.add(report);
		else for (const key of keys) kept.set(key, [...kept.get(key) ?? [], result].slice(0, MOST_ALIKE$1));
	}
	return reports.filter((report) => !twins.has(report));
}
const flakyIn = ({ result }) => result.totals.flaky;
const MOST_ALIKE$1 = 20;
function failSame(one, other) {
	const [names, others] = [one, other].map(failedNames$1);
	if (names === void 0 || others === void 0 || names === null || others === null) return true;
	return names.length === 0 || names.some((name) => others.some((each) => areAlike$1(name, each)));
}
function failedNames$1({ totals, failures }) {
	const failed = failures.filter((failure) => !isFlaky(failure));
	if (!(failed.length === totals.failed + totals.errored) || failed.some(({ name }) => name.startsWith("("))) return null;
	return failed.map(({ name }) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ""));
}
const areAlike$1 = (one, other) => one.includes(other) || other.includes(one);
function keysOf({ runId, artifact, totals, suites = [] }) {
	const { total, passed, failed, errored, skipped, flaky } = totals;
	const numbers = [
		runId,
		artifact,
		total,
		passed + flaky,
		failed + errored,
		skipped
	].join("\n");
	if (!suites.some(({ passedIds }) => passedIds !== void 0)) return [numbers];
	const cases = suites.map(({ name, passed, failed, skipped, passedIds, skippedIds }) => [
		name,
		passed,
		failed,
		skipped,
		passedIds,
		skippedIds
	]);
	return [numbers, JSON.stringify([runId, ...cases])];
}
function mergedAmong(reports) {
	const filled = reports.filter(({ result }) => result.totals.total > 0);
	const sum = sumOf(filled);
	if (filled.length < 3) return [];
	return filled.filter(({ result }) => TOTALS_KEYS.every((key) => sum[key] === 2 * result.totals[key]));
}
const sumOf = (reports) => addTotals(reports.map(({ result }) => result.totals));
function failedCases(reports) {
	const passed = new Set(reports.flatMap((report) => report.result.failures.filter(isFlaky).map((failure) => key(report, failure))));
	const failed = collected(reports, (failure) => !isFlaky(failure), ({ failed, errored }) => failed + errored);
	return {
		...failed,
		cases: failed.cases.filter(({ report, failure }) => !passed.has(key(report, failure)))
	};
}
const testId = ({ suite, name }) => `${suite}\n${name}`;
const flakyCases = (reports) => collected(reports, isFlaky, ({ flaky }) => flaky);
const isFlaky = ({ outcome }) => outcome === "flaky";
const key = ({ run }, { suite, name, file }) => [
	run.id,
	suite,
	name,
	file ?? ""
].join("\n");
function collected(reports, wanted, countOf) {
	const cases = new Map();
	let unnamed = 0;
	for (const report of reports) {
		const failures = report.result.failures.filter(wanted);
		unnamed += Math.max(0, countOf(report.result.totals) - failures.length);
		for (const failure of failures) {
			const known = cases.get(key(report, failure));
			if (known === void 0) cases.set(key(report, failure), {
				failure,
				report,
				times: 1
			});
			else known.times += 1;
		}
	}
	return {
		cases: [...cases.values()],
		unnamed
	};
}
const sizeOf = ({ cases, unnamed }) => cases.length + unnamed;
function nameOfCase({ suite, name }) {
	return suite === "" || name.startsWith(suite) ? name : `${suite} › ${name}`;
}
function caseLine({ failure, times }) {
	const { file, line, message } = failure;
	const place = file === null ? [] : say`${code$2(line === null ? file : `${file}:${line}`)} `;
	const why = message === null || message === "" ? [] : say`: ${fromPlan(message)}`;
	const often = times === 1 ? [] : [` (${times} times)`];
	return say`${place}${code$2(nameOfCase(failure))}${why}${often}`;
}
function caseLines(reported, most) {
	const lines = reported.cases.slice(0, most).map(caseLine);
	const more = sizeOf(reported) - lines.length;
	return more > 0 ? [...lines, [`and ${more} more`]] : lines;
}
// src/facts/results/log-reports.ts
function runsWithTestReport(evidence) {
	return new Set(testReports(evidence).filter(({ isUncounted }) => !isUncounted).map(({ run }) => run.id));
}
function logReports({ runs, results: { logs = [] } }) {
	if (logs.length === 0) return [];
	return countedRuns(runs).flatMap((run) => logs.filter(({ runId }) => runId === run.id).map((result) => ({
		result,
		run
	})));
}
function loggedTests(evidence) {
	return logReports(evidence).flatMap(({ result, run }) => result.totals === null ? [] : [{
		result,
		run,
		totals: result.totals
	}]);
}
function logOf({ result: { job }, run }) {
	return say`from the log of ${code$2(job)} (${run.workflow})`;
}
function loggedJobs(evidence) {
	const reported = runsWithTestReport(evidence);
	return countedRuns(evidence.runs).filter(({ id }) => !reported.has(id)).flatMap((run) => currentJobs(run).filter(({ conclusion }) => conclusion === "success" || conclusion === "failure").map((job) => ({
		run,
		job,
		definition: matchJob(evidence, run, job.name)?.job ?? null
	}))).filter(({ run, job, definition }) => stepsWithResults(evidence, run, job, definition) !== null);
}
function testsSurely(evidence, run, job) {
	return isForTests(evidence, run, job, matchJob(evidence, run, job.name)?.job ?? null);
}
function silentJobs({ runs, results: { uncounted = [] } }) {
	if (uncounted.length === 0) return [];
	const ids = new Set(uncounted);
	return runs.flatMap((run) => run.jobs.flatMap((job) => ids.has(job.id) ? [{
		run,
		job
	}] : []));
}
// src/facts/results/coverage.ts
const coverageReports = (evidence) => foundIn(evidence, evidence.results.coverage);
function largest(reports) {
	return reports.filter(({ isUncounted, result }) => !isUncounted && result.lines.total > 0).reduce((most, report) => most === null || report.result.lines.total > most.result.lines.total ? report : most, null);
}
function percent({ covered, total }) {
	return total === 0 ? null : 100 * covered / total;
}
const percentText = (value) => `${value.toFixed(1)}%`;
function loggedCoverage(evidence) {
	const reported = new Set(coverageReports(evidence).filter(({ isUncounted }) => !isUncounted).map(({ run }) => run.id));
	return logReports(evidence).flatMap(({ result, run }) => result.coverage === void 0 || reported.has(run.id) ? [] : [{
		result,
		run,
		coverage: result.coverage
	}]);
}
function highest(logs, metric) {
	const wanted = metric === "total" ? ["total", "lines"] : metric === "lines" ? ["lines", "total"] : [metric];
	return logs.flatMap((log) => log.coverage.flatMap((one) => wanted.includes(one.metric) ? [{
		log,
		percent: exact(one)
	}] : [])).reduce((most, value) => most === null || value.percent > most.percent ? value : most, null);
}
function soleCoverage(logs) {
	return new Set(logs.map(({ result, run }) => `${run.id}\n${withoutLeg(result.job)}\n${result.format}`)).size === 1 ? highest(logs, "lines")?.percent ?? null : null;
}
function exact({ percent, lines }) {
	return lines === null || lines.total === 0 ? percent : 100 * lines.covered / lines.total;
}
// src/facts/results/compared.ts
function comparisonOf({ baseline }, runId) {
	return baseline?.comparison?.runs.find((one) => one.runId === runId) ?? null;
}
function allowedDrop({ config, rules }) {
	const named = (rules?.coverage ?? []).flatMap(({ drop }) => drop ?? []);
	const { coverage } = config.tolerances ?? {};
	const all = coverage === void 0 ? named : [...named, coverage];
	return all.length === 0 ? 1 : Math.min(...all);
}
const DURATION = {
	percent: 50,
	leastSeconds: 30
};
function isLonger({ tolerances }, seconds, other) {
	const percent = tolerances?.duration ?? DURATION.percent;
	return seconds - other >= DURATION.leastSeconds && seconds > other * (1 + percent / 100);
}
function counterpartOf({ artifact, file }, onBase) {
	return onBase.find((one) => one.artifact === artifact && one.file === file) ?? null;
}
function baseCoverage(evidence, { result }) {
	const { coverage = [] } = comparisonOf(evidence, result.runId) ?? {};
	return counterpartOf(result, coverage);
}
function comparedCoverage(evidence, { runId, coverage = [] }) {
	return coverageReports(evidence).filter(({ result }) => result.runId === runId).flatMap((report) => {
		const base = counterpartOf(report.result, coverage);
		const [here, there] = [percent(report.result.lines), base === null ? null : percent(base.lines)];
		if (base === null || here === null || there === null) return [];
		return [{
			report,
			here,
			there,
			newest: base.newest === void 0 ? null : percent(base.newest)
		}];
	});
}
function largestCompared(evidence, compared) {
	const all = comparedCoverage(evidence, compared);
	const first = largest(all.map(({ report }) => report));
	return all.find(({ report }) => report === first) ?? null;
}
function coverageDrop(evidence, compared) {
	const found = largestCompared(evidence, compared);
	if (found === null) return 0;
	const { here, there, newest } = found;
	return Math.max(0, Math.min(there, newest ?? there) - here);
}
function comparedWith({ base: { sha, report } }) {
	const from = report === void 0 ? "" : ` (report ${report.number} of ${report.milestone})`;
	return say`${code$2(sha.slice(0, 8))}${from}`;
}
function failedLine(evidence, reported) {
	const { suite, name } = reported.failure;
	const { suites = [] } = comparisonOf(evidence, reported.report.run.id)?.tests?.failing ?? {};
	return suites.some((one) => one.suite === suite && one.names.includes(name)) ? say`${caseLine(reported)} (it passed on the base)` : caseLine(reported);
}
function points(difference) {
	return `${difference < 0 ? "−" : "+"}${Math.abs(difference).toFixed(1)} points`;
}
// src/facts/checks/shards.ts
function areShards(legs) {
	const values = legs.map((leg) => valuesOfLeg(leg));
	const [first = []] = values;
	return legs.length > 1 && first.some((_, place) => isNumberedPlace(values.map((each) => each[place] ?? "")));
}
const valuesOfLeg = (leg) => leg.slice(withoutLeg(leg).length).replace(/^ \(|\)$/g, "").split(/, */);
function isNumberedPlace(values) {
	const numbers = values.map((value) => /^(?:[a-z]{1,12}[ -]?)?(\d{1,3})(?:(?:\/| of )\d{1,3})?$/i.exec(value)?.[1]);
	if (numbers.includes(void 0)) return false;
	const sorted = [...new Set(numbers.map(Number))].sort((one, other) => one - other);
	const [least = -1] = sorted;
	return sorted.length > 1 && least <= 1 && sorted.every((number, index) => number === least + index);
}
// src/facts/gates/report-makers.ts
function makersOf(evidence, { run, result }) {
	const uploading = currentJobs(run).filter(({ name }) => matchJob(evidence, run, name)?.job?.steps.some(({ uses = "" }) => /\/upload-artifact@/i.test(uses)));
	if (uploading.length === 0) return null;
	const words = wordsOf$5(result.artifact);
	const named = uploading.filter((job) => namesOf$3(job).some((name) => isWithin$1(wordsOf$5(name), words)));
	return (named.length > 0 ? named : uploading).map(({ id }) => id);
}
const namesOf$3 = ({ name }) => [withoutLeg(name), ...valuesOfLeg(name)].filter((each) => each !== "");
const wordsOf$5 = (text) => text.toLowerCase().split(/[^a-z\d.]+/).filter((word) => word !== "");
const isWithin$1 = (words, all) => words.length > 0 && words.every((word) => all.includes(word));
// src/facts/gates/gate-values.ts
function coverageSources(evidence) {
	const reports = coverageReports(evidence);
	const hasReport = reports.some(({ isUncounted }) => !isUncounted);
	const own = logReports(evidence).flatMap(({ result, run }) => result.coverage === void 0 ? [] : [{
		result,
		run,
		coverage: result.coverage
	}]);
	return {
		reports,
		logs: hasReport ? [] : loggedCoverage(evidence),
		own,
		makers: (report) => makersOf(evidence, report)
	};
}
function gateValue({ gate, path, jobIds }, { reports, logs, own, makers }, config) {
	const isOfGate = ({ run }) => path === null || run.path === path;
	const isOfJob = ({ result }) => jobIds === null || jobIds.includes(result.jobId);
	const printed = jobIds === null || jobIds.length === 0 ? null : highest(own.filter(isOfJob), gate.metric);
	if (printed !== null) return loggedValue(printed, gate, config);
	const isMade = (report) => {
		const ids = jobIds === null || jobIds.length === 0 ? null : makers(report);
		return ids === null || ids.some((id) => jobIds?.includes(id));
	};
	const report = largest(reports.filter(isOfGate).filter(isMade));
	const reported = report === null ? null : measured(report.result, gate);
	if (report !== null && reported !== null) return {
		value: reported,
		holds: !isUnder(reported, gate, toleranceOf(config)),
		source: {
			from: "report",
			report
		}
	};
	const logged = highest(logs.filter(isOfGate).filter((log) => jobIds === null || jobIds.length === 0 || isOfJob(log)), gate.metric);
	return logged === null ? null : loggedValue(logged, gate, config);
}
function loggedValue({ percent, log }, gate, config) {
	return {
		value: percent,
		holds: !isSurelyUnder(percent, gate, toleranceOf(config)),
		source: {
			from: "log",
			log
		}
	};
}
function isUnderOnBase(evidence, gate, { source }) {
	const tolerance = toleranceOf(evidence.config);
	if (source.from === "report") {
		const base = baseCoverage(evidence, source.report);
		const before = base === null ? null : measured(base, gate);
		return before !== null && isUnder(before, gate, tolerance);
	}
	const { log } = source;
	const coverage = logOnBase(evidence.baseline, log.run.workflowId, log.result)?.coverage ?? [];
	const before = highest([{
		...log,
		coverage
	}], gate.metric);
	return before !== null && isSurelyUnder(before.percent, gate, tolerance);
}
const toleranceOf = ({ coverage }) => coverage?.tolerance ?? 0;
function measured({ lines, branches }, { metric }) {
	if (metric === "lines") return percent(lines);
	if (metric === "branches") return branches === null ? null : percent(branches);
	return percent({
		covered: lines.covered + (branches?.covered ?? 0),
		total: lines.total + (branches?.total ?? 0)
	});
}
function isUnder(value, { metric, minimum }, tolerance) {
	const digits = metric === "total" ? digitsOf(minimum) : Math.max(1, digitsOf(minimum));
	return Number(value.toFixed(digits)) + tolerance < minimum;
}
const digitsOf = (value) => String(value).split(".")[1]?.length ?? 0;
function isSurelyUnder(value, gate, tolerance) {
	return isUnder(Number.isInteger(value) && value < 100 ? value + .499 : value, gate, tolerance);
}
// src/facts/gates/set-gates.ts
function setGates(evidence, jobs) {
	return [
		...configured(evidence),
		...ruled(evidence),
		...evidence.workflows.flatMap((file) => gatesOfWorkflowFile(file, jobs)),
		...gatesOfFiles(evidence, jobs)
	];
}
function configured({ config }) {
	const minimum = config.coverage?.minimum;
	if (minimum === void 0) return [];
	return [{
		gate: {
			metric: "lines",
			minimum
		},
		path: null,
		jobIds: null,
		where: ["the configuration"],
		decides: true,
		passed: false,
		masked: false
	}];
}
function ruled({ rules }) {
	return (rules?.coverage ?? []).flatMap(({ minimum, source }) => minimum === null ? [] : [{
		gate: {
			metric: "lines",
			minimum
		},
		path: null,
		jobIds: null,
		where: say`${source} of ${code$2(rules?.branch ?? "")}`,
		decides: true,
		passed: false,
		masked: false
	}]);
}
function gatesOfWorkflowFile({ path, head }, jobs) {
	return (head?.jobs ?? []).flatMap((job) => job.steps.flatMap((step) => gatesOfStep(head, job, step).map((gate) => ({
		gate,
		path,
		where: say`${head?.name ?? path} › ${job.name ?? job.id} › ${code$2(titleText(step))}`,
		decides: true,
		...endings(jobs, path, job, step)
	}))));
}
function endings(jobs, path, defined, gate) {
	const own = jobs.flatMap((judged) => {
		const { run, definition } = judged;
		if (run.path !== path || definition?.id !== defined.id) return [];
		const used = definition.steps.find((step) => step.run === gate.run);
		return used === void 0 ? [] : [endingOf(judged, used)];
	});
	return {
		jobIds: own.filter(({ ran }) => ran).map(({ id }) => id),
		passed: own.some(({ passed }) => passed),
		masked: own.some(({ masked }) => masked)
	};
}
function gatesOfFiles({ gates = [] }, jobs) {
	return gates.flatMap(({ path, head }) => head.flatMap((gate) => {
		const { metric, minimum } = gate;
		if (metric === "functions" || metric === "statements") return [];
		const ran = isJudgedByService(gate) ? [] : stepsThatRan(gate, jobs);
		return [{
			gate: {
				metric,
				minimum
			},
			path: ran[0]?.path ?? null,
			jobIds: ran.length === 0 ? null : ran.map(({ id }) => id),
			where: say`${code$2(path)} (${gate.where})`,
			decides: ran.length > 0,
			passed: ran.some(({ passed }) => passed),
			masked: ran.some(({ masked }) => masked)
		}];
	}));
}
function stepsThatRan(gate, jobs) {
	return jobs.flatMap((judged) => (judged.definition?.steps ?? []).filter((step) => runs$3(gate, step)).map((step) => ({
		...endingOf(judged, step),
		path: judged.run.path
	})).filter(({ ran }) => ran));
}
function runs$3(gate, { run, workingDirectory }) {
	if (run === void 0 || workingDirectory !== void 0 && workingDirectory !== ".") return false;
	return commandsOf(run).some((words) => isRunBy(gate, words));
}
const READERS = known$2("readsThreshold");
const MANAGERS = allOf(({ scripts }) => scripts?.of === "package" ? scripts.programs : []);
function isRunBy({ tool, where, scripts = [] }, words) {
	if (scripts.some((script) => isScript(words, script))) return true;
	const command = {
		tool: toolOf(words),
		words,
		core: coreOf$1(words)
	};
	return READERS.some((reads) => reads({
		tool,
		where
	}, command));
}
function isScript(words, script) {
	const name = toolOf(words);
	return MANAGERS.some((manager) => [`${manager} ${script}`, `${manager} run ${script}`].includes(name));
}
function endingOf({ job, row, definition }, step) {
	const index = matchSteps(job.steps, definition?.steps ?? []).indexOf(step);
	const { status = "completed", conclusion = "success" } = job.steps[index] ?? ((job.stepsDropped ?? 0) > 0 ? {} : { conclusion: "skipped" });
	const succeeded = status === "completed" && conclusion === "success" && job.conclusion === "success";
	return {
		id: row.id,
		ran: conclusion !== "skipped",
		passed: succeeded && !hidesFailures(step),
		masked: row.steps[index]?.mark === "masked"
	};
}
// src/facts/checks/alias.ts
const set$1 = (words) => new Set(words.split(" "));
const fillers = set$1("the a all of in on for and are is must be stay stays still pass passes passed passing green clean check checks checking gate gates job jobs run runs suite suites scan scans scanning report step steps workflow");
const kindWords = {
	lint: ["lint"],
	linter: ["lint"],
	linters: ["lint"],
	linting: ["lint"],
	format: ["format"],
	formatting: ["format"],
	formatter: ["format"],
	type: ["types"],
	types: ["types"],
	typing: ["types"],
	typecheck: ["types"],
	typechecking: ["types"],
	static: [
		"lint",
		"format",
		"types"
	],
	security: ["security"],
	vulnerability: ["security"],
	vulnerabilities: ["security"],
	dependency: ["security"],
	dependencies: ["security"],
	audit: ["security"],
	sast: ["security"],
	test: ["tests"],
	tests: ["tests"],
	testing: ["tests"],
	build: ["build"],
	builds: ["build"],
	compile: ["build"],
	compilation: ["build"]
};
const companions = set$1("analysis analyses code style");
const qualifiers = {
	unit: "unit",
	smoke: "smoke",
	api: "api",
	integration: "integration",
	e2e: "e2e",
	acceptance: "acceptance",
	regression: "regression",
	contract: "contract",
	ui: "ui",
	browser: "browser",
	performance: "performance",
	frontend: "frontend",
	backend: "backend",
	golden: "golden",
	snapshot: "snapshot",
	snapshots: "snapshot",
	docs: "docs",
	doc: "docs",
	documentation: "docs"
};
const coverageWords = set$1("coverage line lines branch branches code total overall global project n at least min minimum or above not drop fall below current existing baseline remain remains maintained threshold floor enforced measured");
const testsThemselves = set$1("golden snapshot");
const testQualifiers = new Set(Object.values(qualifiers));
function readAlias(text) {
	const all = plainWords(text.toLowerCase().replaceAll("end-to-end", "e2e")).filter((word) => !/^\d+$/.test(word));
	const words = all.filter((word) => !fillers.has(word));
	if (all.includes("ci") || all.includes("required")) return words.every((word) => word === "ci" || word === "required") ? { kind: "deciding" } : null;
	if (words.includes("coverage")) return words.every((word) => coverageWords.has(word)) ? { kind: "coverage" } : null;
	return stepsOf$2(words);
}
function stepsOf$2(words) {
	const named = words.flatMap((word) => Object.hasOwn(qualifiers, word) ? [qualifiers[word]] : []);
	const kinds = [...new Set(words.flatMap((word) => Object.hasOwn(kindWords, word) ? kindWords[word] : []))];
	const isKnown = (word) => Object.hasOwn(qualifiers, word) || Object.hasOwn(kindWords, word) || companions.has(word);
	if (!words.every(isKnown)) return null;
	if (kinds.length === 0) return named.length > 0 && named.every((word) => testsThemselves.has(word)) ? {
		kind: "steps",
		kinds: ["tests"],
		qualifiers: named
	} : null;
	const mayBeQualified = kinds.every((kind) => kind === "tests" || kind === "build");
	return named.length > 0 && !mayBeQualified ? null : {
		kind: "steps",
		kinds,
		qualifiers: [...new Set(named)]
	};
}
// src/facts/rows.ts
function decides(required) {
	return required === "yes" || required === "unknown";
}
function within(...names) {
	return names.map((name) => `${name} › `).join("");
}
function laterWords({ name, brings }) {
	return brings.length === 0 ? [name] : [`${name} (${brings.join(", ")})`];
}
// src/facts/checks/kinded-steps.ts
const LEGS$1 = 6;
function kindedSteps(jobs) {
	return jobs.flatMap((judged) => judged.row.steps.some(({ byRunner }) => !byRunner) ? stepsOf$1(judged) : [wholeJob(judged)]);
}
function stepsOf$1({ row, job, definition, workflow }) {
	const definitions = definition === null ? [] : matchSteps(job.steps, definition.steps);
	return row.steps.flatMap(({ name, kind, mark, purpose, byRunner }, index) => {
		if (byRunner) return [];
		const found = definitions[index] ?? null;
		return [{
			kind,
			jobId: row.id,
			name,
			where: `${workflow.workflow} › ${row.name}`,
			mark,
			purpose,
			definition: found,
			hidden: found === null ? null : softFail(found)
		}];
	});
}
function wholeJob({ row, workflow }) {
	const { name, kind, mark, purpose } = row;
	return {
		kind: kind === "other" ? classifyName(workflow.workflow) : kind,
		jobId: row.id,
		name,
		where: workflow.workflow,
		mark,
		purpose,
		definition: null,
		hidden: null
	};
}
function stepLine$1({ name, where, mark, hidden }) {
	const mask = hidden === null || mark === "masked" ? [] : say`; a failure would not show (${code$2(hidden)})`;
	return say`${code$2(name)} (${where}) ${markWords[mark]}${mask}`;
}
function legsTogether(steps) {
	return [...groupedBy(steps, ({ name, mark, hidden, purpose, where }) => JSON.stringify([
		name,
		mark,
		hidden,
		purpose,
		withoutLeg(where)
	])).values()].map((group) => ({
		...group[0],
		where: placesOf(group),
		legs: group.length
	}));
}
function placesOf(group) {
	const [first = "", ...rest] = group.map(({ where }) => where);
	return listFirst([first, ...rest.map((where) => where.slice(where.lastIndexOf(" › ") + 3))], LEGS$1);
}
function testsDecide({ jobs, steps }) {
	const deciding = new Set(jobs.filter(({ row }) => decides(row.required)).map(({ row }) => row.id));
	return steps.some(({ kind, jobId }) => kind === "tests" && deciding.has(jobId));
}
// src/facts/checks/aliased.ts
const SHOWN$21 = 5;
const does = {
	lint: "lint",
	format: "check the format",
	types: "check types",
	security: "check security",
	tests: "run tests",
	build: "build"
};
function aliased({ check, expected }, evidence, jobs) {
	const alias = readAlias(check);
	if (alias === null) return null;
	if (alias.kind === "deciding") return deciding(jobs);
	if (alias.kind === "coverage") return coverage$1(`${check} ${expected ?? ""}`, evidence, jobs);
	return bySteps(alias, jobs) ?? bySuites(alias, evidence);
}
function deciding(jobs) {
	const rows = jobs.map(({ row }) => row).filter(({ required }) => required === "yes" || required === "unknown");
	if (rows.length === 0) return null;
	const open = rows.filter(({ mark }) => mark !== "success");
	const names = open.map(({ name, mark }) => say`${code$2(name)} ${markWords[mark]}`);
	return {
		observed: open.length === 0 ? say`checks that decide: ${rows.length === 1 ? code$2(rows[0].name) : `all ${rows.length}`} passed` : say`checks that decide: ${joinFirst(names, SHOWN$21)}`,
		mark: worst(rows.map(({ mark }) => mark))
	};
}
function bySteps({ kinds, qualifiers }, jobs) {
	const steps = kindedSteps(jobs).filter((step) => kinds.includes(step.kind) && isMeant$2(step, qualifiers));
	if (steps.length === 0) return null;
	return ofSteps(`that ${[...new Set(steps.map(({ kind }) => does[kind] ?? kind))].join(" or ")}`, steps);
}
function ofSteps(which, steps) {
	const lines = [...steps].sort(failedFirst).map(stepLine$1);
	const proving = steps.filter(({ hidden, mark }) => hidden === null || mark === "masked");
	return {
		observed: say`steps ${which}: ${joinFirst(lines, SHOWN$21)}`,
		mark: worst(proving.map(({ mark }) => mark))
	};
}
const failedFirst = (one, other) => Number(one.mark === "success") - Number(other.mark === "success");
function isMeant$2({ name, where, definition }, qualifiers) {
	const words = new Set(plainWords(`${name} ${where} ${definition?.run ?? ""}`.replaceAll("end-to-end", "e2e")));
	return qualifiers.every((qualifier) => words.has(qualifier) || qualifier === "unit" && ![...testQualifiers].some((other) => words.has(other)));
}
function bySuites({ kinds, qualifiers }, evidence) {
	if (!kinds.includes("tests") || qualifiers.length === 0 || qualifiers.includes("unit")) return null;
	const suites = countedReports(evidence).flatMap(({ result }) => result.suites ?? []).filter(({ name, file }) => {
		const words = plainWords(`${name} ${file ?? ""}`.replaceAll("_", " "));
		return qualifiers.every((qualifier) => words.includes(qualifier));
	});
	const count = (of) => suites.reduce((sum, suite) => sum + (suite[of] ?? 0), 0);
	const [passed, failed] = [count("passed"), count("failed")];
	if (passed + failed === 0) return null;
	const named = join$2(qualifiers.map((qualifier) => code$2(qualifier)));
	return {
		observed: say`tests of suites named ${named}: ${passed} passed, ${failed} failed`,
		mark: failed > 0 ? "failure" : "success"
	};
}
function coverage$1(text, evidence, jobs) {
	const minimum = thresholdIn(text);
	const report = largest(coverageReports(evidence))?.result;
	const gate = {
		metric: "total",
		minimum: minimum ?? 0
	};
	const value = report && (minimum === null ? percent(report.lines) : measured(report, gate));
	if (report && value !== null && value !== void 0) {
		const mark = minimum === null ? null : isUnder(value, gate, 0) ? "failure" : "success";
		return {
			observed: [`coverage is ${percentText(value)}`],
			mark
		};
	}
	const held = setGates(evidence, jobs).find(({ gate: set, passed }) => passed && set.metric !== "branches" && set.minimum >= (minimum ?? 0));
	return held === void 0 ? null : {
		observed: say`the gate of ${held.gate.minimum}% held (${held.where})`,
		mark: "success"
	};
}
function thresholdIn(text) {
	const found = /(?:≥|>=|\bat least|\bminimum(?: of)?|\bmin|\bbelow (?:[a-z]{1,12} ){0,3}\(?) ?(\d{1,3}(?:\.\d{1,4})?) ?%/i.exec(text)?.[1];
	return found === void 0 || Number(found) > 100 ? null : Number(found);
}
// src/facts/checks/match.ts
const set = (words) => new Set(words.split(" "));
const cues = set("pass passes passed passing green succeed succeeds succeeded success successful check checks job jobs workflow clean");
const refusals = set("no not without never cannot unchanged untouched removed remove deleted disabled skipped unaffected neither nor instead");
const generic = set("lint linter linting linters format formatting formatter types typing typecheck security audit test tests build ci check checks main");
const linking = set("is are must should be stays remains has have all both to still");
const checkWords = set("check job workflow");
function findChecks(text, index) {
	const found = clauses(text).flatMap((clause) => {
		return [...new Set(clause.map((word) => word.text))].flatMap((word) => index.byFirstWord.get(word) ?? []).filter((check) => names$3(clause, check, index.vocabulary));
	});
	const named = new Set(found);
	return index.checks.filter((check) => named.has(check));
}
function checksNamed(name, { checks }) {
	const wanted = name.trim().toLowerCase();
	const words = plainWords(name).join(" ");
	return checks.filter(({ kind }) => kind !== "step").filter((check) => check.name.toLowerCase() === wanted || !wanted.includes("(") && check.words.join(" ") === words);
}
function names$3(clause, check, vocabulary) {
	const { words, kind } = check;
	const at = positionOf(words, clause);
	if (at < 0) return false;
	const cue = clause.some(({ text }) => cues.has(text));
	const spanned = clause[at]?.span === words.join(" ");
	if (kind === "step") return words.length > 1 && (cue || spanned || clause.length === words.length);
	if (!cue && clause.some(({ text }) => refusals.has(text))) return false;
	const telling = words.length > 1 && !words.every((word) => generic.has(word));
	if (spanned || telling) return true;
	return cue && isTool(words) || besideCue(clause, at + words.length, vocabulary) || isCalledCheck(clause[at - 1]);
}
function isTool(words) {
	const kind = classifyName(words.join("-"));
	return [
		"lint",
		"format",
		"types",
		"security"
	].includes(kind) && !words.every((word) => generic.has(word));
}
function positionOf(wanted, clause) {
	return clause.findIndex((_, start) => wanted.every((word, offset) => clause[start + offset]?.text === word));
}
function besideCue(clause, from, vocabulary) {
	const skip = (start, words) => {
		let next = start;
		while (words.has(clause[next]?.text ?? "")) next += 1;
		return next;
	};
	let next = skip(from, linking);
	while (listSigns.has(clause[next]?.text ?? "")) next = skip(skip(skip(next, listSigns), vocabulary), linking);
	return cues.has(clause[next]?.text ?? "");
}
function isCalledCheck(before) {
	return checkWords.has(before?.text ?? "");
}
// src/facts/checks/expected.ts
function expectations(rows, workflows, evidence, jobs, absent) {
	const index = indexChecks$1(workflows);
	const later = indexAbsent(absent.filter(({ why }) => why === "later"));
	return rows.flatMap((row) => {
		const { check, expected = null } = row;
		const command = commandIn(check);
		if (command !== null && !isCheck(command)) return [];
		return [{
			check,
			expected,
			...compared$2(byName$1(row, index) ?? (command === null ? aliased(row, evidence, jobs) : byCommand(command, jobs)) ?? afterMerge$1(row, later) ?? nothing, expected ?? "")
		}];
	});
}
function commandIn(check) {
	const [, command = ""] = /^`([^`]+)`$/.exec(check) ?? [];
	const [words = [], ...others] = command.includes(" ") ? commandsOf(command) : [];
	return words.length > 1 && others.length === 0 ? words : null;
}
function byCommand(command, jobs) {
	const steps = kindedSteps(jobs).filter(({ definition }) => commandsOf(definition?.run ?? "").some((words) => covers(words, command)));
	return steps.length === 0 ? null : ofSteps("that run it", steps);
}
function covers(run, command) {
	const wanted = new Set(argumentsOf(command));
	return toolOf(run) === toolOf(command) && argumentsOf(run).every((word) => wanted.has(word));
}
const argumentsOf = (words) => coreOf$1(words).slice(1).filter((word) => !word.startsWith("-") && word !== "." && word !== "./");
const nothing = {
	observed: ["no check of this commit is named"],
	mark: null
};
function afterMerge$1(row, later) {
	const named = namedBy(row, later);
	if (named.length === 0) return null;
	const verb = named.length === 1 ? "runs" : "run";
	return {
		observed: say`${join$2(named.map(({ name }) => code$2(name)))} ${verb} after the merge`,
		mark: null
	};
}
const namedBy = ({ check, expected }, index) => shortest([...new Set([check, expected ?? ""].flatMap((text) => findChecks(text, index)))]);
function byName$1(row, index) {
	const named = namedBy(row, index);
	if (named.length === 0) return null;
	const proving = named.filter(({ hides, mark }) => !hides || mark !== "success");
	return {
		observed: observed(named),
		mark: worst(proving.map(({ mark }) => mark))
	};
}
function compared$2({ observed, mark }, expected) {
	const wanted = expectedEnd(expected);
	if (wanted === null || mark === null) return {
		observed,
		mark
	};
	return (wanted === "failure" ? isFailure$1(mark) : mark === wanted) ? {
		observed: say`${observed}, as expected`,
		mark: "success"
	} : {
		observed: say`${observed}, although expected otherwise`,
		mark: mark === "success" ? "failure" : mark
	};
}
function expectedEnd(expected) {
	const words = plainWords(expected).join(" ");
	if (/^(?:(?:must|should) )?(?:fail|fails|failed|failure|red)$/.test(words)) return "failure";
	return /^(?:(?:is|be) )?(?:skip|skipped|skips)$/.test(words) ? "skipped" : null;
}
function shortest(checks) {
	const larger = checks.filter(({ kind }) => kind !== "step");
	return (larger.length > 0 ? larger : checks).filter((check, index, all) => all.findIndex((other) => other.name.toLowerCase() === check.name.toLowerCase() && other.mark === check.mark) === index);
}
function observed(checks) {
	const parts = [...new Set(checks.map(({ mark }) => mark))].map((mark) => {
		const names = checks.filter((check) => check.mark === mark).map(({ name }) => code$2(name));
		return say`${join$2(names)} ${markWords[mark]}`;
	});
	return join$2(parts, "; ");
}
// src/facts/change/owners.ts
function ownersOfChange({ config, owners, changes }) {
	const configured = Object.entries(config.owners ?? {}).map(([pattern, names]) => ({
		pattern,
		owners: names
	}));
	if (configured.length === 0 && owners === void 0) return null;
	const find = [ownerFinder(configured), ownerFinder(owners?.rules ?? [])];
	const grouped = new Map();
	for (const path of touchedPaths(changes)) {
		const names = ownersBy(find, path);
		const key = JSON.stringify(names);
		const group = grouped.get(key) ?? {
			owners: names,
			paths: []
		};
		group.paths.push(path);
		grouped.set(key, group);
	}
	const groups = [...grouped.values()].sort((one, other) => other.paths.length - one.paths.length);
	const isUnread = owners?.unread === true;
	const isKnown = !isUnread && owners?.cut !== true;
	return {
		groups: groups.filter((group) => group.owners.length > 0),
		unowned: isKnown ? groups.filter((group) => group.owners.length === 0).flatMap(({ paths }) => paths) : null,
		...isUnread && { unread: true },
		from: [...configured.length > 0 ? ["the configuration"] : [], ...owners ? [code$2(owners.path)] : []]
	};
}
function ownersBy(find, path) {
	for (const finder of find) {
		const rule = finder(path);
		if (rule !== null) return rule.owners;
	}
	return [];
}
// src/facts/change/surfaces.ts
function namedSurfaces({ config, changes }) {
	const touched = touchedPaths(changes);
	return Object.entries(config.surfaces ?? {}).map(([name, globs]) => ({
		name,
		paths: touched.filter((path) => pathsMatch({ paths: globs }, [path]))
	}));
}
function isAnnounced(evidence, { name, paths }) {
	const { pullRequests, plan, head } = evidence;
	const titles = pullRequests.length > 0 ? pullRequests.map(({ title }) => title) : [head.subject ?? ""];
	const plans = [plan?.content ?? null, ...pullRequests.map(({ body }) => body)].filter((one) => one !== null);
	const texts = [...titles, ...plans.flatMap(wordsOf$4)];
	return titles.some((title) => hasScope(title, name, paths)) || plans.some((one) => plannedPaths$1(one).some((pattern) => paths.some((path) => coversPath(pattern, path)))) || texts.some((text) => sentences$1(text).some((sentence) => says$3(sentence, name, paths)));
}
function wordsOf$4(plan) {
	const deliverables = plan.deliverables.map(({ path = "", text }) => `${path} ${text}`);
	return [
		...[plan.title, plan.intent].filter((text) => text !== null),
		...plan.inScope,
		...deliverables,
		...plan.acceptance,
		...plan.statements ?? [],
		...plan.mentions ?? []
	];
}
function surfaceTest({ surfaces = {} }) {
	const known = Object.entries(surfaces);
	return (line) => known.some(([name, globs]) => sentences$1(line).some((sentence) => says$3(sentence, name, [])) || writtenPaths(line).some((path) => pathsMatch({ paths: globs }, [path])));
}
const writtenPaths = (line) => (line.slice(0, 2e3).match(/[\w@.+-]{1,200}(?:\/[\w@.+-]{1,200}){1,30}/g) ?? []).map((path) => path.replace(/^\.\//, "").replace(/\.$/, ""));
function plannedPaths$1({ deliverables, inScope }) {
	return [...deliverables.flatMap(({ path }) => path ?? []), ...inScope.flatMap(pathsIn).map(({ pattern }) => pattern)];
}
const sentences$1 = (text) => text.slice(0, 2e3).split(/[;.!?](?=\s|$)/);
const DENIAL = /\b(?:unchanged|untouched|unaffected|(?:no|without)\b.{0,60}\bchang\w*|not?\s+(?:change|changes|changed|touch|touched|affect|affected))\b/i;
function says$3(sentence, name, paths) {
	if (DENIAL.test(sentence)) return false;
	if (paths.flatMap((path) => [path, lastSegment(path)]).some((file) => hasFile(sentence, file))) return true;
	const spoken = plainWords(sentence);
	return callings(name).some((words) => hasWords(spoken, words));
}
function hasFile(sentence, file) {
	for (let at = sentence.indexOf(file); at >= 0; at = sentence.indexOf(file, at + 1)) {
		const around = sentence.charAt(at - 1) + sentence.charAt(at + file.length);
		if (!/[\w-]/.test(around)) return true;
	}
	return false;
}
const ordinary = new Set([
	"rest",
	"go",
	"it",
	"all",
	"data",
	"file",
	"files",
	"public"
]);
function callings(name) {
	const whole = plainWords(name);
	const short = (name.match(/\b[A-Z]{2,10}\b/g) ?? []).map((word) => word.toLowerCase());
	const said = whole.join(" ");
	const other = /\bcommand line\b/.test(said) ? [["cli"]] : /^cli\b/.test(said) ? [["command", "line"]] : [];
	return [
		whole,
		...short.filter((word) => !ordinary.has(word)).map((word) => [word]),
		...other
	];
}
function hasWords(spoken, words) {
	if (words.length === 0) return false;
	return spoken.some((_, start) => words.every((word, offset) => {
		const heard = spoken[start + offset];
		return heard === word || offset === words.length - 1 && heard === `${word}s`;
	}));
}
function hasScope(title, name, paths) {
	const scope = /^\w{1,30}\(([^()]{1,60})\)!?:/.exec(title)?.[1]?.toLowerCase();
	if (scope === void 0) return false;
	const known = [...plainWords(name), ...paths.flatMap((path) => path.toLowerCase().split(/[/.]/))];
	return scope.split(/[\s,/]+/).some((word) => known.includes(word));
}
// src/facts/change/blast.ts
const containers = new Set("apps cmd crates docs internal libs modules packages pkg plugins projects services src".split(" "));
const MOST_AREAS = 12;
function blastRadius(evidence, delta) {
	const surfaces = namedSurfaces(evidence);
	const calm = delta.complete ? surfaces.filter(({ paths }) => paths.length === 0) : [];
	const usual = surfaces.length === 0 ? usualSurfaces(touchedPaths(evidence.changes)) : [];
	const owners = ownersOfChange(evidence);
	return {
		areas: areas$2(delta.files),
		surfaces: surfaces.filter(({ paths }) => paths.length > 0),
		...usual.length > 0 && { usualSurfaces: usual },
		...owners !== null && { owners },
		untouched: [...calm.map(({ name }) => name), ...delta.unchanged.filter(({ held }) => held === true).map(({ text }) => text)]
	};
}
function areas$2(files) {
	const deep = groupedBy(files, ({ path }) => areaOf(path, 2));
	return [...deep.size <= MOST_AREAS ? deep : groupedBy(files, ({ path }) => areaOf(path, 1))].map(([area, rows]) => ({
		area,
		files: rows.map(({ path, change }) => ({
			path,
			change
		}))
	})).sort((one, other) => byText(one.area, other.area));
}
function areaOf(path, depth) {
	const folders = path.split("/").slice(0, -1);
	if (folders.length === 0) return "(root)";
	const deeper = depth > 1 && folders.length > 1 && containers.has(folders[0] ?? "");
	return folders.slice(0, deeper ? 2 : 1).join("/");
}
const usual = [
	["HTTP API", [
		"**/openapi*.yml",
		"**/openapi*.yaml",
		"**/openapi*.json",
		"**/swagger*.yml",
		"**/swagger*.yaml",
		"**/swagger*.json"
	]],
	["RPC", ["**/*.proto"]],
	["GraphQL schema", [
		"**/*.graphqls",
		"**/schema*.graphql",
		"**/schema/**/*.graphql"
	]],
	["Command line", [
		"cli.*",
		"**/src/cli.*",
		"**/src/cli/index.*",
		"cmd/*/main.go",
		"bin/*",
		"**/__main__.py",
		"**/src/bin/*.rs"
	]],
	["Database schema", [
		"**/migrations/**",
		"**/alembic/versions/**",
		"**/db/migrate/**",
		"**/db/schema.rb",
		"**/db/structure.sql",
		"**/schema.sql",
		"**/schema.prisma"
	]],
	["JSON Schema", ["**/*.schema.json"]],
	["Action", [
		"action.yml",
		"action.yaml",
		"*/action.yml",
		"*/action.yaml"
	]],
	["Headers", [
		"**/include/**/*.h",
		"**/include/**/*.hh",
		"**/include/**/*.hpp",
		"**/include/**/*.hxx"
	]],
	["Helm values", [
		"**/charts/**/values*.yaml",
		"**/chart/values*.yaml",
		"**/helm/**/values*.yaml"
	]],
	["Terraform variables", ["**/variables.tf", "**/outputs.tf"]]
];
const asideFolders = new Set("example examples sample samples demo demos vendor vendored third_party node_modules dist .github".split(" "));
const documents = /\.(?:md|mdx|rst|adoc|txt)$/i;
const tests$1 = usual.map(([name, globs]) => ({
	name,
	takes: globTest(globs)
}));
function usualSurfaces(touched) {
	const candidates = touched.filter((path) => kindOf(path) !== "test" && !documents.test(path) && !path.split("/").some((name) => asideFolders.has(name)));
	return tests$1.map(({ name, takes }) => ({
		name,
		paths: candidates.filter(takes)
	})).filter(({ paths }) => paths.length > 0);
}
// src/workflow/set-up.ts
function touchesWorkflows(files) {
	return files.some(({ path, previousPath }) => [path, previousPath ?? path].some(isWorkflowFile));
}
function touchesSetUp(files) {
	return files.some(({ path }) => kindOf(path) === "lock file" || isManifest(path));
}
function isSetUpStep(name, definition) {
	if (definition?.uses !== void 0) return isSetUpAction(definition.uses);
	if (definition?.run !== void 0) return onlyFetches(definition.run);
	return name.startsWith("Run ") && isSetUpAction(name.slice(4));
}
// src/evidence/comparison.ts
const SuiteCases = strictObject({
	suite: string(),
	file: string().optional(),
	count: int(),
	names: array(string())
});
const CaseList = strictObject({
	total: int(),
	suites: array(SuiteCases)
});
const TestComparison = strictObject({
	added: CaseList,
	gone: CaseList,
	vanished: CaseList,
	skipped: CaseList,
	reasons: array(string()).optional(),
	failing: CaseList,
	before: int(),
	alone: int().optional(),
	open: _enum([
		"jobs",
		"artifacts",
		"reports",
		"base"
	]).optional()
});
const LoggedTestsThere = strictObject({
	job: string(),
	step: string().nullable(),
	format: string(),
	totals: TestTotals
});
const LogComparison = strictObject({
	tests: array(LoggedTestsThere),
	silent: array(string()).optional(),
	newest: array(LoggedTestsThere).optional(),
	newestUnread: literal(true).optional()
});
const RunComparison = strictObject({
	runId: int(),
	base: strictObject({
		runId: int(),
		sha: string(),
		url: string(),
		seconds: int().optional(),
		report: strictObject({
			milestone: string(),
			number: int(),
			path: string()
		}).optional()
	}),
	ran: strictObject({
		total: int(),
		ran: int()
	}).optional(),
	tests: TestComparison.optional(),
	testsOmitted: literal("too many").optional(),
	logs: LogComparison.optional(),
	coverage: array(strictObject({
		artifact: string(),
		file: string(),
		lines: Count,
		branches: Count.nullable(),
		newest: Count.optional()
	})).optional(),
	coverageAlone: literal(true).optional(),
	jobs: array(strictObject({
		name: string(),
		seconds: int()
	})).optional(),
	annotations: array(strictObject({
		job: string(),
		failures: int(),
		warnings: int()
	})).optional(),
	findings: array(strictObject({
		artifact: string(),
		file: string(),
		added: int(),
		gone: int(),
		first: array(string())
	})).optional()
});
const Comparison = strictObject({ runs: array(RunComparison) });
// src/evidence/results.ts
const LogCoverage = strictObject({
	metric: _enum([
		"total",
		"lines",
		"branches"
	]),
	percent: number$2(),
	lines: Count.nullable()
});
const LogResult = strictObject({
	runId: int(),
	jobId: int(),
	job: string(),
	step: string().nullable(),
	again: int().optional(),
	format: string(),
	totals: TestTotals.nullable(),
	parts: string().optional(),
	files: string().optional(),
	coverage: array(LogCoverage).optional(),
	findings: int().optional()
});
const BaseLog = strictObject({
	job: string(),
	step: string().nullable(),
	total: int(),
	failed: int(),
	coverage: array(LogCoverage).optional()
});
const source = {
	runId: int(),
	artifact: string(),
	file: string(),
	format: string()
};
const TestFailure = strictObject({
	suite: string(),
	name: string(),
	file: string().nullable(),
	line: int().nullable(),
	outcome: _enum([
		"failed",
		"errored",
		"flaky"
	]),
	message: string().nullable(),
	passedIn: array(strictObject({
		artifact: string(),
		file: string()
	})).optional()
});
const TestSuite = strictObject({
	name: string(),
	file: string().optional(),
	passed: int(),
	failed: int().optional(),
	skipped: int().optional(),
	passedIds: string().optional(),
	skippedIds: string().optional()
});
const TestResult = strictObject({
	...source,
	totals: TestTotals,
	seconds: number$2().nullable(),
	failures: array(TestFailure),
	suites: array(TestSuite).optional()
});
const CoverageResult = strictObject({
	...source,
	lines: Count,
	branches: Count.nullable(),
	changed: array(strictObject({
		path: string(),
		lines: Count,
		branches: Count.nullable()
	}))
});
const AnalysisResult = strictObject({
	...source,
	tools: array(string()),
	totals: strictObject({
		error: int(),
		warning: int(),
		note: int()
	}),
	findings: array(strictObject({
		rule: string().nullable(),
		level: _enum([
			"error",
			"warning",
			"note"
		]),
		message: string(),
		path: string().nullable(),
		line: int().nullable()
	}))
});
const Results = strictObject({
	tests: array(TestResult),
	coverage: array(CoverageResult),
	analyses: array(AnalysisResult),
	logs: array(LogResult).optional(),
	uncounted: array(int()).optional()
});
function bySource(one, other) {
	return one.runId - other.runId || byText(one.artifact, other.artifact) || byText(one.file, other.file);
}
// src/evidence/run.ts
const Annotation = strictObject({
	level: _enum([
		"notice",
		"warning",
		"failure"
	]),
	message: string(),
	path: string().nullable(),
	line: int().nullable(),
	title: string().nullable(),
	times: int()
});
const EXIT_CODE = /^Process completed with exit code -?\d+\.?$/;
function isExitCode({ level, path, message }) {
	return level === "failure" && path === null && EXIT_CODE.test(message);
}
const Conclusion = _enum(CONCLUSIONS);
const Status = _enum(STATUSES);
const Step = strictObject({
	number: int(),
	name: string(),
	status: Status.optional(),
	conclusion: Conclusion.optional(),
	seconds: int().optional()
});
const Excerpt = strictObject({
	step: string().nullable(),
	lines: array(string()),
	unlike: string().optional()
});
const Job = strictObject({
	id: int(),
	name: string(),
	attempt: int(),
	status: Status,
	conclusion: Conclusion.nullable(),
	startedAt: string().nullable(),
	completedAt: string().nullable(),
	url: string(),
	steps: array(Step),
	stepsDropped: int().optional(),
	annotations: array(Annotation).optional(),
	annotationsCut: literal(true).optional(),
	annotationsUnread: literal(true).optional(),
	annotationsDropped: int().optional(),
	excerpt: Excerpt.optional(),
	excerptCut: literal(true).optional()
});
const Run = strictObject({
	id: int(),
	workflowId: int(),
	workflow: string(),
	path: string().nullable(),
	event: string(),
	number: int(),
	attempt: int(),
	status: Status,
	conclusion: Conclusion.nullable(),
	headBranch: string().nullable(),
	createdAt: string(),
	startedAt: string(),
	url: string(),
	displayTitle: string(),
	pullRequests: array(int()),
	ownJob: string().optional(),
	jobs: array(Job),
	jobsUnread: literal(true).optional()
});
const OtherCheck = strictObject({
	kind: _enum(["status", "check_run"]),
	name: string(),
	app: strictObject({
		id: int(),
		name: string()
	}).nullable(),
	status: Status,
	conclusion: Conclusion.nullable(),
	url: string().nullable()
});
const BaseRun = strictObject({
	workflowId: int(),
	runId: int(),
	sha: string(),
	conclusion: Conclusion.nullable(),
	url: string(),
	failedJobs: array(strictObject({
		name: string(),
		steps: array(string())
	})).optional(),
	idleJobs: array(string()).optional(),
	maskedJobs: array(strictObject({
		name: string(),
		steps: array(string())
	})).optional(),
	maskedUnread: array(string()).optional(),
	failedTests: array(string()).optional(),
	logs: array(BaseLog).optional()
});
const EarlierJob = strictObject({
	workflowId: int(),
	name: string(),
	of: _enum(["base", "pull request"]),
	runId: int(),
	url: string(),
	failed: boolean(),
	steps: array(string())
});
const Baseline = strictObject({
	branch: string(),
	greenCommit: string().nullable(),
	runs: array(BaseRun),
	earlierJobs: array(EarlierJob).optional(),
	comparison: Comparison.optional()
});
// src/facts/checks/annotated.ts
const EMPTY_WORDS = /^The operation was cancell?ed\.?$/;
function failureAnnotations({ annotations = [] }) {
	return annotations.filter((one) => one.level === "failure" && !isExitCode(one) && !EMPTY_WORDS.test(one.message));
}
const total$2 = (annotations) => annotations.reduce((sum, { times }) => sum + times, 0);
function counted$1(annotations, level, cut) {
	const number = total$2(annotations.filter((one) => one.level === level));
	if (number === 0) return null;
	return `${cut && number >= MOST_OF_LEVEL ? "at least " : ""}${count(number, level === "failure" ? "failure annotation" : "warning")}`;
}
const MOST_OF_LEVEL = 10;
function annotationLine({ path, line, message, title, times }) {
	const place = path === null ? [] : say`${code$2(line === null ? path : `${path}:${line}`)} `;
	const about = title === null || message.startsWith(title) ? [] : [`${title}: `];
	return [
		...place,
		...about,
		...fromPlan(message),
		...times > 1 ? [` (${times} times)`] : []
	];
}
// src/tools/log-signs/network.ts
const TRANSIENT = /\b(?:ETIMEDOUT|ECONNRESET|ESOCKETTIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT|50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)|429 Too Many Requests|(?:error|status(?: code)?|HTTP(?:\/[\d.]+)?|returned error|code):? 50[234]|[Cc]onnection (?:was )?reset(?: by peer)?|[Cc]onnection timed out|[Oo]peration timed out|[Rr]ead timed out|ReadTimeoutError|ConnectTimeoutError|TLS handshake timeout|i\/o timeout|[Tt]emporary failure (?:in name resolution|resolving)|[Cc]ould not connect to server|[Nn]etwork is unreachable|[Uu]nexpected disconnect while reading sideband packet|early EOF|socket disconnected before secure TLS connection was established|(?:API|secondary) rate limit exceeded|toomanyrequests: )/;
const ADDRESS = /\b(?:[Nn]o space left on device|ENOTFOUND|ECONNREFUSED|[Cc]ould not resolve host|[Cc]onnection refused|No such host is known|no such host|failed to lookup address information|unable to resolve host address|No address associated with hostname|No route to host)\b/;
function networkTrouble(text) {
	const transient = TRANSIENT.exec(text)?.[0];
	if (transient !== void 0) return {
		words: transient,
		transient: true
	};
	const words = ADDRESS.exec(text)?.[0];
	return words === void 0 ? null : {
		words,
		transient: false
	};
}
// src/tools/log-signs/prefixes.ts
const PROGRAM = /^(?:#\d{1,4} \d{1,6}\.\d{1,4}| {7}>|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?|\d{1,6}:| {4,12}\[[a-z][\w-]{0,40}\]|[A-Za-z][\w.-]{0,60} {1,30}\||@?[\w./-]{1,80}(?::[\w-]{1,40}){1,3}:|\[[a-z@][\w@./:-]{0,80}\]:?) /;
const formsOf = (text) => {
	const own = text.replace(PROGRAM, "");
	return own === text ? [text] : [text, own];
};
const unnumbered = (text) => text.replace(/^\d{1,6}: (?=\s*\S)/, "");
// src/tools/log-signs/failure-kinds.ts
const ORDER$4 = [
	"compile error",
	"contract",
	"assertion",
	"environment",
	"failed test",
	"crash",
	"coverage",
	"format",
	"lint",
	"types",
	"security",
	"usage",
	"setting",
	"exception"
];
const GENERAL = {
	environment: /^(?: {0,2}Killed$|Killed\b|\S{1,200}: line \d{1,6}: +\d{1,9} Killed\b|make(?:\[\d{1,2}\])?: \*{3} \[[^\]]{1,200}\] Killed$)|^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d )?ERROR 4\d\d: |\bDownload\w{0,4} .{1,200} failed (?:hash|checksum|integrity) check|^.{0,40}\b[Ff]ailed to download (?:https?|ftp):|\bCannot allocate memory\b|insufficient memory for the Java Runtime Environment|JAVA_HOME (?:is not set|environment variable is not defined)|[Ss]et the (?:environment variable )?JAVA_HOME\b|^Exception in thread "main" .{0,100}(?:NoClassDefFound|UnsupportedClassVersion)Error\b|\bterminated with signal 9 \[Killed\]|: command not found$|^\S{1,200}: (?:line )?(?:\d{1,9}: )?(?:\S{1,200}: )?\S{1,200}: not found$|\bCannot find (?:module|package) '(?![./~]|@\/)|: cannot open shared object file|\bmanifest unknown\b|manifest for \S{1,200} not found|pull access denied|no matching manifest for |exec format error|version `GLIBC\w{0,20}_[\d.]{1,10}' not found/,
	crash: /(?:^|[\s:(])(?:Fatal Python error: |[Ss]egmentation (?:fault|violation)|Bus error\b|SIG(?:SEGV|ABRT|BUS|ILL|FPE)\b)|\(core dumped\)|^={2}\d{1,9}={2} ?ERROR: \w{1,40}Sanitizer: |^FATAL ERROR: .{1,300}heap|^(?:fatal error|panic): /,
	lint: /^\W{0,4}[Ll]int(?:ing)?(?: checks?)? failed\b/,
	usage: /\b(?:unrecognized (?:arguments|option)|unexpected argument '|unknown (?:flag|shorthand flag|option|command)\b|no such (?:option|command)\b|invalid choice: |^error: invalid value '.{0,100}' for '|invalid option\b|[Mm]issing script: |Task '\S{1,100}' not found|No Rakefile found|No targets specified and no makefile found|Buildfile: \S{1,200} does not exist|there is no POM in this directory|does not contain recipe|Target "\S{1,100}" does not exist in the project)/,
	exception: /^\s{0,8}(?:Uncaught )?(?:[\w$]{1,60}\.){0,12}[A-Z][\w$]{0,80}(?:Error|Exception): /,
	setting: /\/_temp\/\S{1,100}\.sh: line \d{1,6}: syntax error|Resource not accessible by (?:integration|personal access token)|\b[Cc]ould not load credentials from any providers|Unable to get ACTIONS_ID_TOKEN_REQUEST_URL|^(?:Error: )?Username and password required$|\bInput required and not supplied: |\bPermission denied \(publickey|^Host key verification failed\.|^(?:Error: |gh: |remote: |HttpError: )?Bad credentials\b|\bgoogle-github-actions\/auth failed with: |\bGITHUB_TOKEN.{0,40} (?:is required|not set|unset)\b/
};
const certain = ORDER$4.map((kind) => ({
	kind,
	line: anyOf([...known$2((tool) => tool.failureKinds?.[kind]), ...[GENERAL[kind] ?? []].flat()])
}));
const OF_TESTS$1 = [
	"contract",
	"assertion",
	"failed test"
];
const saysIn = (line, forms) => forms.some((form) => line.test(form));
const says$2 = (line, text) => saysIn(line, formsOf(text));
function failureKindsIn(lines) {
	const told = lines.map(kindsOfLine);
	const compiled = told.findLastIndex((kinds) => kinds.includes("compile error"));
	const tested = told.findIndex((kinds) => OF_TESTS$1.some((kind) => kinds.includes(kind)));
	const found = new Set(told.flat());
	if (compiled < tested) found.delete("compile error");
	return found;
}
function kindsOfLine(text) {
	return keptKinds(text, () => {
		const forms = formsOf(text);
		return certain.filter(({ line }) => saysIn(line, forms)).map(({ kind }) => kind);
	});
}
const keptKinds = keptByText(5e5, (kinds) => kinds.length);
function failureKindIn(lines) {
	const kinds = failureKindsIn(lines);
	return ORDER$4.find((kind) => kinds.has(kind)) ?? null;
}
const INTERRUPTED = /The runner has received a shutdown signal|lost communication with the server|No space left on device : '.{1,200}[\\/]_diag[\\/]Worker_/;
const tellsInterruption = (lines) => lines.some((text) => INTERRUPTED.test(text));
const TIME_LIMIT = /^(?:Error: )?The action '.{1,300}' has timed out after \d{1,6} minutes\.$|^(?:Error: )?The action has timed out\.$/;
const tellsTimeLimit = (lines) => lines.some((text) => TIME_LIMIT.test(text));
const DEFECT = /^\s{0,8}(?:Uncaught )?(?:[\w$]{1,60}\.){0,12}(?:(?:Type|Attribute|Name|UnboundLocal|Index|Key|ZeroDivision|Recursion|NotImplemented|Reference|Range|NoMethod|Argument)Error|(?:NullPointer|NullReference|(?:Array|String)?IndexOutOfBounds|IndexOutOfRange|ClassCast|InvalidCast)Exception)(?:: |$)|^\s{0,8}ImportError: cannot import name /;
const EXCEPTION = /^\s{0,8}(?:Uncaught )?(?:[\w$]{1,60}\.){0,12}[A-Z][\w$]{0,80}(?:Error|Exception)(?:: |$)/;
const tellsDefect = (lines) => DEFECT.test(lines.findLast((text) => EXCEPTION.test(text)) ?? "");
function troubleIn(lines) {
	const troubles = lines.map(networkTrouble).filter((trouble) => trouble !== null);
	return troubles.find(({ transient }) => transient) ?? troubles[0] ?? null;
}
function essential(lines) {
	const kinds = failureKindsIn(lines);
	const { words } = troubleIn(lines) ?? {};
	const wanted = [
		...certain.filter(({ kind }) => kinds.has(kind)).map(({ kind, line }) => kind === "compile error" ? lines.findLast((text) => says$2(line, text)) : lines.find((text) => says$2(line, text))),
		lines.find((text) => words !== void 0 && networkTrouble(text)?.words === words),
		lines.find((text) => INTERRUPTED.test(text)),
		lines.findLast((text) => EXCEPTION.test(text)),
		lines.find((text) => TIME_LIMIT.test(text))
	];
	return lines.filter((text, index) => wanted.includes(text) && lines.indexOf(text) === index);
}
// src/facts/failures/failing-tests.ts
function failedKind({ failedStepKind, row }) {
	return failedStepKind ?? row.kind;
}
function failingTests(judged, all, reports) {
	const jobs = jobsWithTests(all).get(judged.run) ?? [];
	if (!jobs.includes(judged)) return {
		cases: [],
		unnamed: 0
	};
	return failedCases(reports.filter(({ run }) => run.id === judged.run.id).filter((report) => (ownerOf(report, jobs) ?? jobs[0]) === judged));
}
const jobsWithTests = onceFor((jobs) => {
	const failed = jobs.filter(({ row, infrastructure, passesOn }) => isFailure$1(row.mark) && infrastructure === null && passesOn.length === 0);
	const byRun = groupedBy(failed, ({ run }) => run);
	for (const [run, own] of byRun) {
		const tests = own.filter((job) => failedKind(job) === "tests");
		byRun.set(run, tests.length > 0 ? tests : own.filter((job) => mayTest$1(failedKind(job))));
	}
	return byRun;
});
function ownerOf({ result }, jobs) {
	const named = new Set(wordsOf$3(`${result.artifact} ${result.file}`));
	const fitting = jobs.filter((_, index) => {
		const own = ownWords(jobs)[index] ?? [];
		return own.length > 0 && own.every((word) => named.has(word));
	});
	return fitting.length === 1 ? fitting[0] : void 0;
}
const ownWords = onceFor((jobs) => {
	const words = jobs.map(({ row }) => wordsOf$3(row.name));
	const [first = [], ...others] = words.map((own) => new Set(own));
	const common = new Set([...first].filter((word) => others.every((own) => own.has(word))));
	return words.map((own) => own.filter((word) => !common.has(word)));
});
const wordsOf$3 = (name) => name.toLowerCase().match(/[a-z\d]+(?:\.\d+)*/g) ?? [];
function classOfTests({ cases, unnamed }) {
	if (cases.length + unnamed === 0) return null;
	if (cases.some(({ failure }) => failureKindIn([failure.message ?? ""]) === "contract")) return "contract mismatch";
	return cases.some(({ failure }) => failure.outcome === "failed" && failureKindIn([failure.message ?? ""]) === "assertion") ? "correctness bug" : "test failure";
}
// src/facts/failures/missing-module.ts
const MISSING = /\bNo module named '?([\w.]{1,200})(?:'|$)/;
function missesOwnModule({ changes }, lines) {
	const paths = changes.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
	return lines.flatMap((text) => MISSING.exec(text)?.[1] ?? []).some((name) => {
		const folder = `/${name.replaceAll(".", "/")}`;
		return paths.some((path) => `/${path}`.includes(`${folder}.`) || `/${path}`.includes(`${folder}/`));
	});
}
// src/facts/failures/failure-class.ts
const ENVIRONMENT = "environment or tooling drift";
const CONTRACT = "contract mismatch";
const BUG = "correctness bug";
const INFRASTRUCTURE = "infrastructure";
const FLAKY = "test fragility (flaky)";
const MISCONFIGURED = "CI misconfiguration";
const policies = {
	lint: "lint",
	format: "formatting",
	types: "types",
	security: "security",
	coverage: "coverage gate"
};
const POLICIES = [
	"coverage",
	"format",
	"types",
	"lint",
	"security"
];
function classify(evidence, judged, tests) {
	if (judged.infrastructure !== null) return INFRASTRUCTURE;
	if (judged.row.mark === "timed_out" || tellsTimeLimit(wordsOf$2(judged))) return "time limit reached";
	if (judged.row.earlier.some(({ mark }) => mark === "success")) return FLAKY;
	const { failedStep, row } = judged;
	const kinds = failureKindsIn(wordsOf$2(judged));
	if (kinds.has("setting")) return MISCONFIGURED;
	if (tellsDrift(judged)) return missesOwnModule(evidence, linesOf$2(judged)) ? BUG : ENVIRONMENT;
	const kind = failedStep === null ? "other" : failedKind(judged);
	if (kind === "set-up" || failedStep === null) return touchesWorkflows(evidence.changes.files) ? MISCONFIGURED : setUpClass(failedStep);
	return byLog(kind, kinds, evidence) ?? (checksContract(failedStep, judged.failedDefinition) ? CONTRACT : null) ?? classOfTests(tests) ?? (kind === "tests" && kinds.has("exception") ? BUG : null) ?? (meetsTrouble(kind, judged) ? ENVIRONMENT : null) ?? byKind(kind) ?? byKind(row.kind) ?? (kind === "other" && tellsDefect(linesOf$2(judged)) ? BUG : null) ?? "unclassified";
}
function meetsTrouble(kind, judged) {
	if (kind !== "other" && kind !== "build" && kind !== "deploy" && kind !== "report") return false;
	const trouble = troubleIn(linesOf$2(judged));
	return trouble !== null && (trouble.transient || !/refused/i.test(trouble.words));
}
const BEFORE$1 = [
	INFRASTRUCTURE,
	"time limit reached",
	ENVIRONMENT,
	MISCONFIGURED
];
function hasJudged(evidence, judged) {
	if (judged.failedStep === null) return judged.job.steps.length === 0;
	return !BEFORE$1.includes(classify(evidence, judged, {
		cases: [],
		unnamed: 0
	}));
}
function byLog(kind, kinds, evidence) {
	const isPolicy = policies[kind] !== void 0 && kind !== "coverage";
	if (kinds.has("compile error") && kind !== "types") return `${BUG} (does not compile)`;
	if (kinds.has("contract")) return CONTRACT;
	const breaks = kinds.has("assertion") || kinds.has("crash");
	if (kinds.has("failed test") || breaks && !isPolicy) return BUG;
	const policy = POLICIES.find((each) => kinds.has(each));
	if (policy !== void 0) return policyClass(isPolicy ? kind : policy);
	if (kinds.has("compile error")) return policyClass(kind);
	if (!kinds.has("usage")) return null;
	return touchesWorkflows(evidence.changes.files) ? MISCONFIGURED : ENVIRONMENT;
}
const policyClass = (kind) => `policy violation (${policies[kind] ?? kind})`;
function tellsDrift(judged) {
	return failureKindIn(wordsOf$2(judged)) === "environment";
}
const tellsSetting = (judged) => failureKindsIn(wordsOf$2(judged)).has("setting");
const isInterrupted = (judged) => tellsInterruption(wordsOf$2(judged));
const wordsOf$2 = onceFor((judged) => {
	const said = failureAnnotations(judged.job).filter(({ path }) => path === null);
	return [...linesOf$2(judged), ...said.map(({ message }) => message)];
});
function linesOf$2({ job: { excerpt }, failedStep }) {
	return excerpt !== void 0 && excerpt.step === failedStep ? excerpt.lines : [];
}
const setUpClass = (step) => step === null ? "unclassified" : ENVIRONMENT;
function byKind(kind) {
	if (policies[kind] !== void 0) return policyClass(kind);
	if (kind === "tests") return "test failure";
	if (kind === "build") return "build failure";
	return kind === "deploy" ? "deployment failure" : null;
}
const tools = wordsPattern(allOf("contracts"));
const names$2 = /\b(?:contract(?: tests?| testing| checks?)|api (?:contract|compatibility|schema)|schema (?:compatibility|check|validation)|breaking changes?|backward compatibility|snapshot tests?|golden (?:tests?|files?))\b/;
function checksContract(name, definition) {
	const command = `${definition?.uses ?? ""} ${definition?.run ?? ""}`.toLowerCase();
	const shown = name.toLowerCase();
	return tools.test(command) || tools.test(shown) || names$2.test(shown);
}
// src/facts/failures/scope.ts
const PLACES_SHOWN$1 = 3;
function scopeOf(evidence, judged, tests, classification) {
	if (judged.onBase === true) return {
		inScope: false,
		scope: null
	};
	if (classification === "CI misconfiguration" && touchesWorkflows(evidence.changes.files)) return yes([isNewJob(evidence, judged) ? "the change adds the job" : "the change edits workflow files"]);
	const subject = touchedByTests(evidence, tests);
	if (subject !== null) return yes(kindOf(subject) === "test" ? say`the change edits ${code$2(subject)}, where failed tests stand` : say`the change edits ${code$2(subject)}, which the failed tests test`);
	const touched = touchedPaths(evidence.changes);
	const places = failingPlaces(evidence, judged, tests);
	const own = places.map((place) => changedAs(place, touched)).find((path) => path !== null);
	if (own !== void 0) return yes(say`it names ${code$2(own)}, which is in the diff`);
	const area = places.map(areaIn).find((each) => isTouched$1(each, touched));
	if (area !== void 0) return yes(say`it fails in ${code$2(area)}, where the change edits code`);
	return outside(evidence, places);
}
function isNewJob({ workflows }, { run, definition }) {
	const file = workflows.find(({ path }) => path === run.path);
	if (definition === null || file?.mergeBase === void 0 || file.problem !== void 0) return false;
	return !(file.mergeBase?.jobs ?? []).some(({ id }) => id === definition.id);
}
const yes = (scope) => ({
	inScope: true,
	scope
});
function outside(evidence, places) {
	const known = places.filter((place) => place.includes("/"));
	if (known.length === 0 || !changesComplete(evidence)) return {
		inScope: null,
		scope: null
	};
	const shown = known.slice(0, PLACES_SHOWN$1).flatMap((place, index) => [index === 0 ? "" : ", ", code$2(place)]);
	return {
		inScope: null,
		scope: say`it fails in ${shown.slice(1)}, outside the files of this change`
	};
}
function changedAs(place, touched) {
	if (touched.includes(place)) return place;
	const fitting = touched.filter((path) => place.includes("/") ? path.endsWith(`/${place}`) : lastSegment(path) === place);
	return fitting.length === 1 ? fitting[0] ?? null : null;
}
const areaIn = (place) => place.includes("/") ? areaOf(place, 2) : "";
function isTouched$1(area, touched) {
	if (area === "" || area.startsWith(".")) return false;
	return touched.some((path) => kindOf(path) === "code" && path.includes("/") && areaOf(path, 2) === area);
}
const COMMON = new Set([
	"index",
	"main",
	"init",
	"__init__",
	"mod",
	"lib",
	"utils",
	"util",
	"common",
	"types"
]);
function touchedByTests({ changes }, { cases }) {
	return touchedPaths(changes).find((path) => cases.some(({ failure }) => isAbout$2(failure, path))) ?? null;
}
function isAbout$2({ file, suite }, path) {
	if (file === null) return isSuiteOf(suite, path);
	if (path === file) return true;
	if (kindOf(path) !== "code") return false;
	return folderOf(path) === folderOf(file) || hasNameOf(path, file);
}
function isSuiteOf(suite, path) {
	if (!suite.includes(".")) return false;
	const dotted = withoutExtension(path).replaceAll("/", ".");
	return suite === dotted || suite.startsWith(`${dotted}.`) || dotted.endsWith(`.${suite}`);
}
function hasNameOf(path, test) {
	const name = withoutExtension(lastSegment(path)).toLowerCase();
	return !COMMON.has(name) && name === subjectOf(test);
}
function subjectOf(test) {
	return withoutExtension(lastSegment(test)).replace(/[._-]?(?:tests?|specs?)$/i, "").replace(/^tests?[._-]/i, "").toLowerCase();
}
const withoutExtension = (path) => path.replace(/\.[^./]+$/, "");
const MOST_PLACES = 200;
const workspace = /^(?:(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|\/?[a-z]:?\/a|\/a)\/[^/]+\/[^/]+|\/github\/workspace|\/workspace|\.)\//i;
const LIBRARIES = allOf("libraries");
const isForeign = (path) => LIBRARIES.some((folder) => `/${path}`.includes(`/${folder}/`));
function failingPlaces(evidence, judged, tests) {
	const places = [
		...tests.cases.map(({ failure }) => failure.file ?? ""),
		...failureAnnotations(judged.job).map(({ path }) => path ?? ""),
		...findingsOf$2(evidence, judged),
		...linesOf$2(judged).flatMap(pathsInLine)
	].map(toPlace).filter((path) => path !== null);
	return [...new Set(places)].slice(0, MOST_PLACES);
}
function findingsOf$2(evidence, judged) {
	if (![
		"lint",
		"security",
		"types"
	].includes(failedKind(judged))) return [];
	return foundIn(evidence, evidence.results.analyses).filter(({ run }) => run.id === judged.run.id).flatMap(({ result }) => result.findings.filter(({ level }) => level === "error")).map(({ path }) => path ?? "");
}
function pathsInLine(line) {
	return line.split(/[\s"'`()<>[\]{},;:=|…]+/).filter((word) => hasKnownExtension(word));
}
function toPlace(path) {
	const inside = path.replaceAll("\\", "/").replace(workspace, "");
	return inside === "" || inside.startsWith("/") || inside.startsWith("..") || isForeign(inside) ? null : inside;
}
// src/facts/failures/coupling.ts
const AREAS_SHOWN$1 = 5;
const NAMES_SHOWN$5 = 3;
const levels = new Set("unit integration e2e smoke functional acceptance regression api ui system performance fast slow".split(" "));
function coupling(evidence) {
	if (!changesComplete(evidence)) return [];
	const failed = failedCases(countedReports(evidence)).cases.filter((one) => isOfThisChange(one, evidence));
	const told = [...groupedBy(failed, ({ failure: { file } }) => file === null ? null : areaOfTest(file))].flatMap(([area, cases]) => area === null || isTouched(area, evidence) ? [] : [sentence(area, cases)]);
	const shown = told.slice(0, AREAS_SHOWN$1);
	const more = told.length - shown.length;
	return more > 0 ? [...shown, [`Coupling: tests of ${more} more areas that this change does not touch fail.`]] : shown;
}
function isOfThisChange(one, evidence) {
	const { failure, report } = one;
	const { workflowId } = report.run;
	const base = baseRunOf(evidence.baseline, workflowId);
	return !(base?.failedTests === void 0 ? base?.conclusion === "failure" : failsTestOnBase(evidence.baseline, workflowId, testId(failure))) && touchedByTests(evidence, {
		cases: [one],
		unnamed: 0
	}) === null;
}
function areaOfTest(file) {
	const folders = file.split("/").slice(0, -1);
	const start = folders.findIndex((folder) => testFolders.has(folder.toLowerCase()));
	if (start > 0) return areaOf(`${folders.slice(0, start).join("/")}/x`, 2);
	if (start === -1) return folders.length === 0 ? null : areaOf(file, 2);
	return folders.slice(1).filter((folder) => !levels.has(folder) && !testFolders.has(folder))[0] ?? null;
}
function isTouched(area, { changes }) {
	return touchedPaths(changes).filter((path) => kindOf(path) !== "documentation").some((path) => {
		const stem = lastSegment(path).replace(/\.[^.]+$/, "");
		return path.startsWith(`${area}/`) || path.split("/").includes(area) || stem === area;
	});
}
function sentence(area, cases) {
	const names = cases.map(({ failure }) => code$2(nameOfCase(failure)));
	const verb = cases.length === 1 ? "fails" : "fail";
	return say`Coupling: ${joinFirst(names, NAMES_SHOWN$5)} ${verb} in ${code$2(area)}, which this change does not touch.`;
}
// src/facts/change/subjects.ts
const STAYS = [
	/\b(?:no|without)(?: any| new| further)? ([\w/&, -]{2,60}?) (?:expansions?|changes?|modifications?|edits?|additions?|refactors?|refactoring|redesign|updates?|drift)\b/i,
	/\b(?:no|without)(?: any)? (?:changes?|modifications?|edits?) (?:to|in|of) (?:the )?([\w/&, -]{2,60})/i,
	/^(?:the )?([\w/&, -]{2,60}?) (?:(?:is|are|remains?|stays?|must|be|remain|stay) ){0,3}(?:unchanged|untouched|frozen|unmodified)\b/i
];
const GENERIC = new Set("the a an any new other all code runtime behavior behaviour behavioral logic public internal interface interfaces surface surfaces contract contracts semantics existing file files in of to and or for by core main src lib app feature features scope".split(" "));
function filesOfSubject(text, paths) {
	const words = (STAYS.map((pattern) => pattern.exec(text.slice(0, 300))?.[1]).find((words) => words !== void 0) ?? "").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !GENERIC.has(word));
	if (words.length === 0) return [];
	const wanted = new Set(words.map(singular$1));
	return paths.filter((path) => kindOf(path) === "code" && namesIn$4(path).some((name) => wanted.has(singular$1(name))));
}
const namesIn$4 = (path) => path.replace(/\.[^./]*$/, "").toLowerCase().split(/[^a-z0-9]+/);
const singular$1 = (word) => word.replace(/s$/, "");
// src/facts/invariants/statements.ts
const FILES_SHOWN$4 = 3;
const TURNS_ROUND = /\b(?:outside|beyond|except|besides|only|other than|apart from|unless|until)\b/i;
const STATEMENTS = [
	{
		says: /\b(?:no|without(?: any)?) (?:github |ci |actions? ){0,3}workflow (?:changes?|edits?|diffs?|modifications?)\b|\bworkflows?(?: files?)? (?:(?:is|are|remains?|stays?|must|be|remain|stay) ){0,3}(?:unchanged|untouched|unmodified)\b/i,
		settle: workflowsUnchanged
	},
	{
		says: /\bno [`']?continue-on-error\b|\bno (?:silent )?(?:weakening|weakened|muting|muted|loosening|relaxing)\b|\b(?:ci|gates?|checks?|enforcement|thresholds?)\b[^.;]{0,50}\b(?:truthful|not (?:be )?(?:weakened|muted|bypassed|loosened)|unweakened|enforced|unchanged)\b/i,
		settle: gatesKept
	},
	{
		says: /\b\d{1,5} (?:tests? )?(?:(?:remain|remains|stay|are|is) )?skipped\b/i,
		settle: testsSkipped$1
	},
	{
		says: /\b(?:all|every)(?: \d[\d,]{0,6})?(?: (?:of|the|existing|current|previous|prior|other|remaining|our)){0,3} tests? (?:still |must |continue to |should ){0,2}(?:pass|passes|passed|are green|succeed)\b|^\d[\d,]{0,6} tests? (?:pass|passed|passing)\b/i,
		settle: allTestsPass
	}
];
function statementFinding(text, known) {
	if (TURNS_ROUND.test(text)) return void 0;
	const found = STATEMENTS.find(({ says }) => says.test(text));
	if (found !== void 0) return found.settle(text, known);
	const files = filesOfSubject(text, touchedPaths(known.evidence.changes));
	if (files.length === 0) return void 0;
	return {
		status: "not assessed",
		evidence: say`${joinFirst(files.map(code$2), FILES_SHOWN$4)} changed`
	};
}
function workflowsUnchanged(_text, { evidence }) {
	const changed = evidence.changes.files.filter(({ path }) => kindOf(path) === "workflow");
	if (changed.length > 0) {
		const names = changed.map(({ path }) => code$2(path));
		return {
			status: "violated",
			evidence: say`${joinFirst(names, FILES_SHOWN$4)} changed`
		};
	}
	return changesComplete(evidence) ? {
		status: "held",
		evidence: ["no workflow file is changed"]
	} : null;
}
function gatesKept(_text, { evidence, gates }) {
	if (!changesComplete(evidence)) return null;
	const open = gates.filter(({ status }) => status !== "held");
	if (open.length > 0) return {
		status: "not assessed",
		evidence: say`see “${open[0].name}” below`
	};
	return {
		status: "held",
		evidence: ["this change weakens no gate"]
	};
}
function testsSkipped$1(text, { measured: { tests } }) {
	const wanted = Number(/(\d{1,5}) (?:tests? )?(?:\w+ )?skipped/i.exec(text)?.[1]);
	if (tests === null) return null;
	const skipped = say`${count(tests.skipped, "test")} of ${tests.total} skipped`;
	return {
		status: tests.skipped === wanted ? "held" : "not assessed",
		evidence: skipped
	};
}
function allTestsPass(text, { measured: { tests } }) {
	if (tests === null || tests.total === tests.skipped) return null;
	const wanted = Number((/\d[\d,]*/.exec(text)?.[0] ?? "0").replaceAll(",", ""));
	const passed = tests.total - tests.failed - tests.skipped;
	const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : "";
	const shown = say`${count(passed, "test")} passed${skipped}${tests.failed > 0 ? `, ${tests.failed} failed` : ""}`;
	return {
		status: tests.failed === 0 && tests.total >= wanted ? "held" : "not assessed",
		evidence: shown
	};
}
function kindFinding(text, { evidence, jobs, excused }) {
	if (readAlias(text) === null) return null;
	const found = aliased({ check: text }, evidence, jobs);
	if (found === null || found.mark === null) return null;
	if (found.mark === "success") return {
		status: "held",
		evidence: found.observed
	};
	const failed = jobs.filter(({ row }) => isFailure$1(row.mark));
	const { outside, unproven } = excused;
	const isJudged = failed.every(({ row }) => !outside.has(row.id) && !unproven.has(row.id));
	return found.mark === "failure" && isJudged ? {
		status: "violated",
		evidence: found.observed,
		failedJobs: failed.map(({ row }) => row.id)
	} : {
		status: "not assessed",
		evidence: found.observed
	};
}
const NOT_OF_CODE = /\b(?:ci|workflows?|checks?|gates?|jobs?|pipelines?|coverage|tests?|docs?|documentation|readme|ledger|changelog|tags?|releases?|versions?|audits?|governance|plans?|claims?|milestones?|licen[cs]es?)\b/i;
function holdsWithoutCode(text, evidence) {
	if (NOT_OF_CODE.test(text) || !changesComplete(evidence) || evidence.changes.files.length === 0) return false;
	return evidence.changes.files.every(({ path, previousPath = path }) => [path, previousPath].every((each) => ["documentation", "workflow"].includes(kindOf(each))));
}
// src/evidence/acceptance.ts
const ACCEPTING_LABEL = "docket:accepted";
const Acceptance = strictObject({
	by: string(),
	at: string(),
	as: _enum(["review", "label"]),
	refused: _enum([
		"author",
		"no person",
		"no write access",
		"another commit",
		"before the push",
		"push not known",
		"before another base"
	]).optional()
});
// src/facts/change/acceptance.ts
const isByReviewer = ({ config }) => config.declarations === "reviewer";
function acceptanceOf(evidence, since = null) {
	if (!isByReviewer(evidence)) return null;
	return (evidence.acceptances ?? []).filter(({ refused }) => refused === void 0).find(({ at }) => since === null || at >= since) ?? null;
}
function acceptanceOfRun(evidence, run) {
	const end = currentJobs(run).flatMap(({ completedAt }) => completedAt ?? []).sort().at(-1);
	return end === void 0 ? null : acceptanceOf(evidence, end);
}
const acceptedBy$1 = ({ by }) => say`accepted by ${code$2(`@${by}`)}`;
function whoSays(evidence) {
	const acceptance = acceptanceOf(evidence);
	return acceptance === null ? ["as the author says"] : acceptedBy$1(acceptance);
}
const ACCEPT = say`let somebody else accept it, by an approving review of this commit or the label ${code$2(ACCEPTING_LABEL)}`;
const SAYING = /, or (?:say|name|lower)\b/;
function remedyFor(evidence, remedy) {
	if (!isByReviewer(evidence)) return remedy;
	const at = remedy.findIndex((part) => typeof part === "string" && SAYING.test(part));
	const part = remedy[at];
	if (typeof part !== "string") return say`${remedy}, or ${ACCEPT}`;
	return say`${remedy.slice(0, at)}${part.slice(0, part.search(SAYING))}, or ${ACCEPT}`;
}
// src/facts/change/head.ts
function isStrangers({ pullRequests, head, repository }) {
	return pullRequests.some(({ fork }) => fork) || head.repository !== repository.name;
}
const baseBranchOf = ({ base, repository }) => base?.branch ?? repository.defaultBranch;
// src/facts/change/reverted.ts
const REVERT$1 = /^reverts?(?:\((?:[^)]{1,60})\))?:?\s+(?:commit\s+)?["“'`]?(.+)$/i;
function reverted(line) {
	const inner = REVERT$1.exec(line.trim())?.[1] ?? null;
	return inner === null || /^reverts?\b/i.test(inner) ? null : inner;
}
const BRINGS = /\b(?:add(?:s|ed|ing)?|introduc(?:e[sd]?|ing)|enabl(?:e[sd]?|ing)|enforc(?:e[sd]?|ing)|requir(?:e[sd]?|ing)|runs?|running|us(?:e[sd]?|ing)|set(?:s|ting)? up|fail(?:s|ing)? (?:on|if|when)|rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|pin(?:s|ned|ning)?|test(?:s|ed|ing)?|lint(?:s|ed|ing)?|check(?:s|ed|ing)?|make[sd]?|turn(?:s|ed|ing)? on|block(?:s|ed|ing)?)\b/gi;
// src/facts/change/declared.ts
const WORDS$1 = {
	remove: ["remove", "skip"],
	skip: [
		"skip",
		"remove",
		"ignore",
		"tolerate"
	],
	allow: [
		"tolerate",
		"skip",
		"ignore",
		"lower",
		"remove"
	],
	lower: [
		"lower",
		"tolerate",
		"remove"
	],
	raise: [
		"raise",
		"lower",
		"tolerate",
		"remove"
	],
	ignore: [
		"ignore",
		"skip",
		"tolerate",
		"remove",
		"narrow"
	],
	narrow: [
		"narrow",
		"ignore",
		"skip",
		"remove",
		"lower"
	],
	unpin: ["unpin", "lower"],
	retry: [
		"retry",
		"tolerate",
		"ignore"
	]
};
const acceptedAs = (acceptance) => acceptance && {
	from: "reviewer",
	text: acceptance.by
};
const declaredWhere = ({ from, text }) => from === "reviewer" ? acceptedBy$1({ by: text }) : say`declared in the ${from}`;
const isStrangersWord = (evidence, { from }) => from !== "reviewer" && isStrangers(evidence);
function declares(evidence, things, act) {
	if (isByReviewer(evidence)) return acceptedAs(acceptanceOf(evidence));
	const names = [...new Set(things.flatMap(spoken$2))].filter((name) => name.length > 1 && name.length <= LONGEST_NAME);
	return linesOf$1(evidence).find(({ text }) => says$1(text, names, WORDS$1[act])) ?? mergeOfBranch(evidence);
}
const LONG = {
	docs: ["documentation"],
	e2e: ["end-to-end"],
	fmt: ["formatting"],
	"c-cpp": ["C/C++", "C++"],
	csharp: ["C#"]
};
const ENDS_AS_CHECK = /^\S{1,40} (\S.{0,60} (?:checks?|scans?|analysis|lint|audit))$/i;
const IN_BRACKETS = /^(\w[\w -]{3,60}) \([^()$]{1,60}\)$/;
const spoken$2 = (name) => [
	name,
	...LONG[name.toLowerCase()] ?? [],
	...ENDS_AS_CHECK.exec(name)?.slice(1) ?? [],
	...IN_BRACKETS.exec(name)?.slice(1) ?? []
];
const MERGE = /^Merge (?:(?:remote-tracking )?branch(?:es)?|tag) \S/;
const MERGE_TO = /^(?:\[[\w-]{1,40}\] )?(?:merge|back-?merge|back-?port|bring back)\b.{0,80}(?:release|stable|branch|\bv?\d{1,4}\.(?:\d|x)).{0,60}\b(?:in)?to\b/i;
const MERGE_FROM = /(?:^|[,;:] )merge (?:pull request #\d{1,9} from [\w.-]{1,60}\/|branch ['"]?|['"])(?:devel|develop|development|dev|next|staging|stable|master|main|(?:release|hotfix)s?[-/][\w.-]{1,40}|v?\d{1,4}\.(?:\d{1,4}|x)(?:\.x)?)['"]?(?=$|[\s,.;:(])/i;
const MERGED_FROM = /^Merge pull request #\d{1,9} from [\w.-]{1,60}\/(?:devel|develop|development|dev|next|staging|stable|master|main|(?:release|hotfix)s?[-/][\w.-]{1,40}|v?\d{1,4}\.(?:\d{1,4}|x)(?:\.x)?)$/;
const OTHER_NAME = /\bmaster['"`]? \S{1,4} ['"`]?main\b/i;
const LASTING_TO = /^(?:[\w-]{1,20}: )?(?:merges? (?:\d{1,4} commits )?(?:from |of )?(?:branch )?)?['"`]?(?:devel|develop|development|dev|next|staging|stable|master|main|production)['"`]? (?:→|-+>|=+>|(?:in)?to) ['"`]?(?:devel|develop|development|dev|next|staging|stable|master|main|production)['"`]?(?=$|[,.;:]| \()/i;
function mergeOfBranch(evidence) {
	const title = linesOf$1(evidence).find(({ from }) => from === "title");
	return title !== void 0 && ([
		MERGE,
		MERGE_TO,
		MERGE_FROM
	].some((form) => form.test(title.text)) || LASTING_TO.test(title.text) && !OTHER_NAME.test(title.text) || evidence.head.postMerge && MERGED_FROM.test(evidence.head.subject ?? "")) && !isByReviewer(evidence) && !isStrangers(evidence) ? title : null;
}
function declaresValue(evidence, { key, value }) {
	if (isByReviewer(evidence) || !/[a-z][A-Z]|\w[-_]\w/.test(key) || value === "") return null;
	const isWritten = ({ text }) => !HEDGE.test(text) && places(text, key).some((at) => {
		const behind = text.slice(at + key.length, at + key.length + NEAR);
		const said = /^["'`]?(?: ?[:=]+ ?| (?:to|as|is|→|->) )["'`]?/.exec(behind)?.[0];
		return said !== void 0 && places(behind.slice(said.length), value).includes(0);
	});
	return linesOf$1(evidence).find(isWritten) ?? null;
}
const LONGEST_NAME = 120;
function linesOf$1({ pullRequests, plan, head }) {
	const [pull] = pullRequests;
	const title = pull?.title ?? head.subject;
	const body = pull?.body?.statements ?? [];
	return [
		...title === null ? [] : [{
			from: "title",
			text: title
		}],
		...(plan?.content.statements ?? []).map((text) => ({
			from: "plan",
			text
		})),
		...body.map((text) => ({
			from: "body",
			text
		}))
	];
}
function takesBack(line, names) {
	const inner = reverted(line);
	return inner !== null && [...inner.matchAll(BRINGS)].some(({ index, 0: word }) => names.some((name) => isMeant$1(inner, inner, name, index, index + word.length)));
}
function says$1(line, names, verbs) {
	if (takesBack(line, names)) return true;
	const objects = saidIn(line, verbs).map(({ sentence, end }) => objectOf(sentence.slice(end)));
	const spokenNames = names.filter((name) => !name.includes("_"));
	if (objects.some((said) => spokenNames.some((name) => hasAllWords(said, name)) || isAboutThese(said, spokenNames))) return true;
	if (names.some((name) => ADVISORY.test(name)) && objects.some((said) => said.some(isAdvisory))) return true;
	const named = names.filter((name) => places(line, name).length > 0);
	const short = acronymsIn(line);
	const alike = names.filter((name) => isCompound(name) && places(bare$1(line), bare$1(name)).length > 0 || short.some((acronym) => isShortFor(acronym, name)));
	if (named.length + alike.length === 0) return false;
	return saidIn(line, verbs).some(({ sentence, start, end }) => named.some((name) => isMeant$1(sentence, line, name, start, end)) || alike.some((name) => places(bare$1(sentence), bare$1(name)).length > 0 || acronymsIn(partBehind(sentence.slice(end))).some((acronym) => isShortFor(acronym, name))));
}
const ADVISORY = /^(?:CVE|GHSA|RUSTSEC|PYSEC|GO|MAL)-\w/i;
const isAdvisory = (word) => /^(?:advisor(?:y|ies)|vulnerabilit(?:y|ies)|vulns?|cves?|ghsas?|rustsec|audit)$/.test(word);
const acronymsIn = (text) => text.match(/\b[A-Z]{3,5}\b/g) ?? [];
function isShortFor(acronym, name) {
	const words = lastSegment(name).replace(/\.\w{1,5}$/, "").split(/[-_]|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== "");
	if (words.length < 2 || /\s/.test(name)) return false;
	const initials = words.map((word) => word[0].toUpperCase()).join("");
	return acronym === initials || acronym === `${initials}P`;
}
const isCompound = (name) => /^[a-z]{3,}(?:[- ][a-z]{3,}){1,4}$/i.test(name);
const bare$1 = (text) => text.replace(/\p{L}+/gu, singular);
const EVERYDAY = new Set("the a an on in for of to with and or run runs by at my our ci yml yaml sh job jobs step steps workflow check checks test tests testing build builds lint unit code format type types main pr push pull request".split(" "));
const NEAR = 80;
const wordsIn$3 = (text) => text.toLowerCase().split(/[^\p{L}\p{N}.]+/u).flatMap((word) => [word, ...word.split(".")]).filter((word) => word !== "");
const REASONS$1 = new Set("flaky broken failing old outdated obsolete unused redundant dead stale legacy deprecated unneeded needless slow eol all old some several now temporarily support for".split(" "));
const objectOf = (behind) => wordsIn$3(partBehind(behind));
const partBehind = (behind) => behind.slice(0, NEAR).split(/[;:(,<]/, 1)[0] ?? "";
function isAboutThese(said, names) {
	const telling = said.filter((word) => !EVERYDAY.has(word) && !REASONS$1.has(word));
	if (telling.length > MOST_TELLING || !(telling.length > 1 || telling.some((word) => word.length >= TELLING$2))) return false;
	const known = new Set(names.flatMap((name) => [...wordsIn$3(name), ...wordsIn$3(name.replaceAll("-", ""))]).map(singular));
	return telling.every((word) => known.has(singular(word)));
}
const TELLING$2 = 5;
const MOST_TELLING = 6;
const singular = (word) => word.length > 4 ? word.replace(/s$/, "") : word;
function hasAllWords(object, name) {
	if (name.length < SHORTEST_ROW || name.includes("/") || name.startsWith("-")) return false;
	const words = wordsIn$3(name).filter((word) => !EVERYDAY.has(word) && !word.includes("."));
	if (words.length < 2) return false;
	return words.every((word) => object.includes(word));
}
const SHORTEST_ROW = 8;
const actsSaid = (line, act) => saidIn(line, WORDS$1[act]);
function saidIn(line, verbs) {
	if (HEDGE.test(line) || line.trimEnd().endsWith("?")) return [];
	return sentences(reverted(line) === null ? line : line.replace(/["“].*["”]/, "")).flatMap((sentence) => actsIn(sentence, verbs).filter(({ start, end }) => !inOption(sentence, start, end) && !isDenied(sentence, start, end)).map(({ start, end }) => ({
		sentence,
		start,
		end
	})));
}
const HEDGE = /\b(?:could|might|would|should we|consider(?:s|ed|ing)?|follow[- ]?up|in (?:the )?future|some day|later|todo|reverts? (?:the )?remov)/i;
function sentences(line) {
	return line.split(/(?<=[.!?;])\s+|\s+but\s+/);
}
const DENIALS = /\b(?:not|never|without|avoid(?:s|ed|ing)?|instead of|rather than|prevent(?:s|ed|ing)?|nothing|none|no|neither|nor|cannot|restor(?:e[sd]?|ing)|re-?add(?:s|ed|ing)?|re-?enabl(?:e[sd]?|ing)|undo(?:es)?|revert(?:s|ed|ing)?|bring(?:s|ing)? back|n't)\b|n't\b/i;
function isDenied(sentence, start, end) {
	const clause = sentence.slice(0, start).split(/[,:()—–]/).at(-1) ?? "";
	return DENIALS.test(clause) || /^\s*(?:no(?! longer)|nothing|none|neither|(?:is|are|was|were) not)\b/i.test(sentence.slice(end));
}
function inOption(sentence, start, end) {
	const before = sentence[start - 1] ?? "";
	const after = sentence.slice(end, end + 2);
	return sentence.slice(start, end) !== "continue-on-error" && (/[-_./]/.test(before) || /^[-_/]\w|^\.\w/.test(after));
}
const CHECK_WORDS = /\b(?:jobs?|steps?|checks?|linters?|gates?|workflows?|ci|pipelines?|leg|matrix|thresholds?|actions)\b/i;
function isMeant$1(sentence, line, name, start, end) {
	if (!isEverydayWord(name)) return places(line, name).length > 0;
	const found = places(sentence, name);
	if (found.length === 0) return false;
	return line.toLowerCase().includes(`\`${name.toLowerCase()}\``) || CHECK_WORDS.test(without$2(sentence, name)) || found.some((at) => /^ tests?\b/i.test(sentence.slice(at + name.length))) || found.some((at) => isObject(sentence, at, name.length, start, end));
}
const isEverydayWord = (name) => /^\p{L}+$/u.test(name) && !/\p{Ll}\p{Lu}\p{L}*\p{Ll}\p{Lu}/u.test(name) && !TOOLS.has(name.toLowerCase());
const TOOLS = new Set([...allOf("unmistakable"), ...allOf(({ runBy }) => runBy?.map((name) => name.toLowerCase()))]);
const without$2 = (sentence, name) => sentence.replaceAll(new RegExp(`\\b${name}\\b`, "gi"), " ");
function isObject(sentence, at, length, start, end) {
	if (at > start && at + length <= end) return true;
	const between = sentence.slice(end, at);
	const behind = sentence.slice(at + length);
	return at >= end && start < at && /^\s+(?:(?:to|from|for|of)\s+)?(?:(?:the|our|a|all)\s+)?["'`]?$/.test(between) && /^["'`]?\s*(?:$|[.,;:!)]|\(|(?:from|in|on|for|and|as|with|by|so|until|rather|instead|because|since|errors?|fails?|to fail|breaks?)\b)/.test(behind);
}
function places(line, name) {
	const [text, wanted] = [line.toLowerCase(), name.toLowerCase()];
	const found = [];
	for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
		const before = text[at - 1] ?? " ";
		const after = text.slice(at + wanted.length, at + wanted.length + 2);
		if (!/[\p{L}\p{N}_-]/u.test(before) && (!/[/.]/.test(before) || wanted.includes(".")) && !/^[\p{L}\p{N}_]|^[-/.][\p{L}\p{N}_]/u.test(after)) found.push(at);
	}
	return found;
}
// src/facts/change/declared-tests.ts
const REASONS = new Set("low high value redundant duplicate duplicated duplicates duplicative obsolete unused unneeded needless unnecessary superfluous old outdated stale legacy deprecated dead useless pointless trivial flaky flakey failing broken slow relevant irrelevant only not no longer needed more some few several two three all these those this that other our also our now temporarily".split(" "));
const KINDS = new Set("option options flag flags file files code related method methods function functions class classes field fields attribute attributes property properties support feature features unused unsupported deprecated legacy old these those all our".split(" "));
const TESTS$3 = /^([^,;:]{0,60}?)\b(?:tests?|specs?|test[- ]?cases?)(?=\s*(?:$|[.,;:()[–—]|(?:for|of|in|from|on|about|duplicat\w*|that|which|and|because|since|due|as|cover\w*|already|by|when|until|after|with)\b))/i;
const NEEDLESS_CASES = /^ (?:(?:the|some|all|many|few|now|more) ){0,3}(?:redundant|duplicated?|obsolete|outdated|superfluous|unneeded|unnecessary) (?:cases|scenarios)\b/i;
const ONE_TEST = /^[^,;:]{0,60}?\b(?:test|spec|test[- ]?case)(?=\s*(?:$|[.,;:()[–—]|- |(?:for|of|in|from|that|which|about)\b))/i;
const ABOUT = /^\s*(?:for|of|in|from|on|about)\s+([^.,;:()]{1,80})/i;
const REMOVES = /\b(?:stop(?:s|ped|ping)?\s+\w{2,20}ing|trim(?:s|med|ming)?|cut(?:s|ting)?|clean(?:s|ed|ing)?[- ]?up(?= (?:(?:an?|the|some|all) )?(?:un+ec+es+ary|unneeded|needless|unused|redundant|duplicated?|obsolete|outdated|superfluous|dead)\b))\b/gi;
const OBSOLETES = /(?<=^|[-–—:] )Obsoletes?(?= `?[A-Za-z]\w{0,60}[a-z_][A-Z])/g;
const LONGEST_TITLE$2 = 300;
const FEWEST_WORDS$1 = 3;
const MOST_OF = 2 / 3;
const OF_NAMED = /^([\w][\w .-]{1,40}): (?:remov(?:e[sd]?|al)|drop(?:s|ped)?|delet(?:e[sd]?|ion)|retir(?:e[sd]?))(?: (?:the|its|old|unused|deprecated))?(?: (?:adapters?|modules?|plug-?ins?|integrations?|providers?|drivers?|components?|packages?|support|services?|clients?|backends?|bidders?|extensions?|features?))?\.?\s*$/i;
function removesAsNamed(title, path) {
	const named = wordsOf$6(OF_NAMED.exec(title.trim())?.[1] ?? "");
	const own = wordsOf$6(lastSegment(path).replace(/\.[^.]+$/, ""));
	return named.join("").length >= LONG_WORD && own.length > 0 && named.join(" ") === own.join(" ");
}
const MOST_MARKS = 20;
function skipsByMark(line, tests, act) {
	if (act !== "skip") return line;
	return [...new Set(tests.slice(0, MOST_MARKS).flatMap(({ by = "" }) => MARK$1.test(by) ? [by] : []))].reduce((text, mark) => {
		const at = text.indexOf(mark);
		const [before, behind] = [text.slice(0, at), text.slice(at + mark.length)];
		if (at < 0 || /[\w.@]$/.test(before) || /^\w/.test(behind)) return text;
		return `${before.replace(/(?:\b(?:add(?:s|ed|ing)?|put(?:s|ting)?|us(?:e[sd]?|ing)) )?`?$/i, "")}skip${behind.replace(/^(?:\([^()]{0,80}\))?`?(?: (?:to|on|in|for|around)\b)?/, "")}`;
	}, line);
}
const MARK$1 = /^(?:x(?:it|test|describe|specify|context)|@?[\w]{1,30}(?:\.[\w]{1,30}){1,3}|@[\w.]{3,60})$/;
function titleDeclares({ pullRequests, head, changes }, path, tests, act) {
	const title = (pullRequests[0]?.title ?? head.subject ?? "").slice(0, LONGEST_TITLE$2).replace(/\(#\d{1,9}\)/g, "");
	if (act === "remove" && isMisspelt(title, tests, changes.files.length)) return true;
	const spoken = skipsByMark(title, tests, act).replace(REMOVES, "remove").replace(OBSOLETES, "remove");
	const acts = actsSaid(spoken, act);
	if (acts.length === 0) return false;
	if (act === "remove" && removesAsNamed(title, path)) return true;
	const said = wordsOf$6(title);
	const objects = acts.map(({ sentence, end }) => sentence.slice(end));
	if (/\btests\b/i.test(title) && objects.some((object) => NEEDLESS_CASES.test(object))) return true;
	const isAlone = changes.files.length === 1 && kindOf(path) === "test";
	if (isAlone && tests.length === 1 && objects.some((object) => ONE_TEST.test(object))) return true;
	if (isAlone && spoken !== title && act === "skip" && objects.some((object) => TESTS$3.test(object))) return true;
	const all = act === "remove" && changes.files.every((file) => kindOf(file.path) === "test") && changes.files.some((file) => file.path === path && file.status === "removed") ? tests.flatMap(({ name }) => wordsOf$6(name)) : [];
	const isMeant = ({ name }) => {
		const [own, place] = [[...wordsOf$6(name), ...all], wordsOf$6(path)];
		return objects.some((object) => namesTests(object, [...own, ...place])) || hasMost(wordsOf$6(name), said) || act === "remove" && objects.some((object) => isAbout$1(object, [...own, ...wordsOf$6(lastSegment(path))]) || quotesSame(object, name));
	};
	return (tests.length === 0 ? [{ name: "" }] : tests).every(isMeant);
}
function bodyDeclares({ pullRequests }, path, tests, act) {
	const objects = (pullRequests[0]?.body?.statements ?? []).flatMap((line) => actsSaid(skipsByMark(line, tests, act), act).map(({ sentence, end }) => sentence.slice(end)));
	if (objects.length === 0) return false;
	const place = inParts(wordsOf$6(path));
	const isMeant = ({ name }) => {
		const own = [...inParts(wordsOf$6(name)), ...place];
		return objects.some((object) => namesTests(object, own) || namesSome(object, own) || name === "" && tests.length === 1 && namesOne(object, place) || act === "remove" && isForOldForms(object, name));
	};
	return (tests.length === 0 ? [{ name: "" }] : tests).every(isMeant);
}
const inParts = (words) => words.flatMap((word) => [word, .../^(\p{L}+)(\d+)$/u.exec(word)?.slice(1) ?? []]);
const WHY$1 = /\b(?:supersed\w+|obsolete|outdated|redundant|duplicat\w+|no longer|already|now|covered|replaced|invalid|unused|dead)\b/i;
const WORDS_OF_REASONED = 3;
function namesSome(object, words) {
	const found = TESTS$3.exec(object);
	if (found === null || !WHY$1.test(object.slice(found[0].length))) return false;
	return (found[1] ?? "").split(/\b(?:and|or)\b|[/&]/).some((part) => {
		const named = wordsOf$6(part).filter((word) => !REASONS.has(word));
		const left = named.filter((word) => !has(words, word)).length;
		return named.length > 0 && left <= (named.length >= WORDS_OF_REASONED ? 1 : 0);
	});
}
const namesOne = (object, place) => ONE_TEST.test(object) && wordsOf$6(ONE_TEST.exec(object)?.[0] ?? "").some((word) => word.length >= LONG_WORD && has(place, word));
const OLD_FORMS = /\b(?:compat(?:ibility)?|back(?:ward)?s?[- ]compat\w*|legacy|deprecat\w+|polyfills?|fall-?backs?|shims?|bc[- ]layers?|old[- ](?:style|form|syntax|api))\b/i;
function isForOldForms(object, name) {
	const spoken = name.replace(/_/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2");
	if (!OLD_FORMS.test(object) || !OLD_FORMS.test(spoken)) return false;
	const said = wordsOf$6(object.replace(OLD_FORMS, " ")).filter((word) => word.length >= LONG_WORD);
	return wordsOf$6(spoken.replace(OLD_FORMS, " ")).some((word) => said.includes(word));
}
const LEFT_OVER = /^(?:[\w-]{1,20}(?:\([^)]{0,60}\))?!?: )?(\w{1,20} )?(?:left[- ]?overs?|redundant|duplicate[sd]?|obsolete|outdated|superfluous|unneeded|unnecessary) ([^.;,:]{0,60}?)\b(?:tests?|test[- ]?(?:cases?|code)|specs?)\b/i;
const KEEPS = /^(?:no|not|never|keep|keeps|avoid|avoids|fix|fixes|merge|find|report|add|adds|allow) $/i;
function callsLeftOver(title, path, tests) {
	const [, before = "", between] = LEFT_OVER.exec(title) ?? [];
	if (between === void 0 || KEEPS.test(before)) return false;
	const named = wordsOf$6(between).filter((word) => !REASONS.has(word));
	return tests.every(({ name }) => named.every((word) => has([...wordsOf$6(name), ...wordsOf$6(path)], word)));
}
const REMOVING = [
	"remove",
	"removes",
	"removed",
	"removing",
	"delete",
	"deletes",
	"deleted",
	"deleting"
];
function isMisspelt(title, tests, files) {
	const words = title.split(/[^\w]+/);
	const isSlip = (word, verb) => distance(word, verb) === 1 && (word.length !== verb.length || [...word].sort().join() === [...verb].sort().join());
	return tests.length === 1 && files === 1 && words.includes(tests[0].name) && words.some((word) => REMOVING.some((verb) => isSlip(word.toLowerCase(), verb)));
}
const ALLOWS = /\b(?:(?:allow|permit|support|accept|enabl|honou?r|respect)(?:e|s|ed|es|ing)?|run(?:s|ning)?\b.{1,60}\b(?:in|with))\b/i;
const FORBIDS = /(?:^|[\s_-])(?:no|not|non|never|cannot|cant|disallow\w*|forbid\w*|reject\w*|prohibit\w*|ignor(?:es?|ed|ing)|without)(?=[\s_-]|$)/i;
const DENIED = /[\s_-](?:does|do|is|are|can) ?_?not[\s_-](?:support(?:ed)?|allow(?:ed)?|accept(?:ed)?)[\s_-](.{3,80})$/i;
const KEEPS_IT = /\b(?:keep|preserv|retain|remember)(?:e|s|ed|es|ing)?\b (.{3,60}?)(?= \b(?:past|after|across|when|while|in|on|for|until|through|during|beyond|between|if|with)\b|$)/i;
const DROPS = /\b(?:drop|clear|remov|delet|discard|forget|forgot|purg|evict|los)(?:e|s|es|ed|ing|ten|ped|ping)?\b/i;
function titleKeeps(title, tests) {
	const kept = wordsOf$6(KEEPS_IT.exec(title)?.[1] ?? "");
	return kept.length > 1 && tests.every(({ name }) => {
		const spoken = name.replace(/_/g, " ").replace(/([a-z\d])([A-Z])/g, "$1 $2");
		return DROPS.test(spoken) && kept.every((word) => has(wordsOf$6(spoken), word));
	});
}
const DEMANDS = /\b(?:mandatory|required|no longer optional)\b/i;
const LACKS = /(?:^|[\s_-])(?:unsupported|optional|missing|absent|omitted|falls? back|fallback|without)(?=[\s_-]|$)/i;
function titleDemands(title, tests) {
	const said = wordsOf$6(title).filter((word) => word.length >= LONG_WORD);
	return DEMANDS.test(title) && tests.every(({ name }) => LACKS.test(name) && wordsOf$6(name).some((word) => has(said, word)));
}
const LONG_WORD = 5;
const RULES_OUT = /\b(?:can(?:not| never|'t| not)|may (?:not|never)|(?:is|are) never)\b(?: be)?/i;
function titleRulesOut(title, tests) {
	const [what = "", ...rest] = title.replace(/\(#\d{1,9}\)/g, "").split(RULES_OUT);
	const [said, denied] = [wordsOf$6(what), wordsOf$6(rest.join(" "))];
	return said.length > 0 && denied.length > 0 && tests.every(({ name }) => [...said, ...denied].every((word) => has(wordsOf$6(name), word)));
}
function titleAllows({ pullRequests, head }, tests) {
	const title = (pullRequests[0]?.title ?? head.subject ?? "").slice(0, LONGEST_TITLE$2);
	if (tests.length === 0) return false;
	if (titleDemands(title, tests) || titleRulesOut(title, tests) || titleKeeps(title, tests)) return true;
	if (!ALLOWS.test(title)) return false;
	const said = wordsOf$6(title);
	return tests.every(({ name }) => {
		const spoken = name.replace(/([a-z\d])([A-Z])/g, "$1 $2");
		const words = wordsOf$6(spoken.replace(FORBIDS, " ")).filter((word) => word !== "are" && word !== "be");
		const denied = wordsOf$6(DENIED.exec(spoken)?.[1] ?? "");
		if (denied.length > 1 && denied.every((word) => has(said, word))) return true;
		const isTelling = words.length > 1 || / --[a-z]/.test(name);
		return FORBIDS.test(spoken) && isTelling && words.length > 0 && words.every((word) => has(said, word));
	});
}
const has = (words, word) => words.some((each) => each === word || word.length > 3 && each.length > 3 && isForm(each, word));
const isForm = (one, other) => {
	const [short = "", long = ""] = one.length < other.length ? [one, other] : [other, one];
	return long.startsWith(short) && long.length - short.length <= 2;
};
function namesTests(object, words) {
	const found = TESTS$3.exec(object);
	if (found === null) return false;
	const about = ABOUT.exec(object.slice(found[0].length))?.[1] ?? "";
	const named = wordsOf$6(`${found[1] ?? ""} ${about}`).filter((word) => !REASONS.has(word));
	const left = named.filter((word) => !has(words, word)).length;
	return left === 0 || named.length >= MANY_WORDS && left === 1;
}
const MANY_WORDS = 5;
function hasMost(words, said) {
	const common = words.filter((word) => has(said, word)).length;
	return words.length >= FEWEST_WORDS$1 && common >= words.length * MOST_OF;
}
const QUOTED = /(?<![\w])(["'])([\w-]{2,40})\1/g;
function quotesSame(object, name) {
	const [said, own] = [object, name].map((text) => [...text.matchAll(QUOTED)].map(([, , word]) => word));
	return said.length > 0 && said.every((word) => own.includes(word));
}
function isAbout$1(object, words) {
	return object.split(/\.(?!\w)|[,;:()]|\b(?:and|or|nor|but)\b/).some((part) => {
		const [thing = ""] = part.split(/\b(?:from|to|in|for|with|by|because|since|when|as|of)\b/);
		const [whole = ""] = part.split(/\b(?:for|with|by|because|since|when|as)\b/);
		return [thing, whole].some((each) => {
			const named = wordsOf$6(each).filter((word) => word !== "from" && !KINDS.has(word));
			return named.length > 1 && named.every((word) => has(words, word));
		});
	});
}
// src/facts/change/failed-before.ts
function failedBefore(evidence, tests) {
	const { document, pullRequests, baseline } = evidence;
	const { previous } = document;
	const earlier = previous !== void 0 && previous.pullRequest === (pullRequests[0]?.number ?? null) ? (previous.summary.failedTests ?? []).map(({ name }) => name) : [];
	const there = (baseline?.runs ?? []).flatMap(({ failedTests = [] }) => failedTests);
	const ways = [[earlier, () => say`in report ${previous.number}`], [there, () => say`on ${code$2(baseline.branch)}`]];
	for (const [failed, where] of ways) {
		const found = tests.filter(({ name }) => name !== "" && failed.some((each) => isOf$1(each, name)));
		if (found.length > 0) return {
			tests: new Set(found.map(({ name }) => name)),
			where: where()
		};
	}
	return null;
}
function isOf$1(reported, name) {
	const bare = reported.endsWith("]") ? reported.slice(0, reported.lastIndexOf("[")) : reported;
	return bare.endsWith(name) && !/[\p{L}\p{N}_]$/u.test(bare.slice(0, -name.length));
}
// src/facts/change/diff-tests.ts
const MOST_DECLARED = 100;
function removedByDiff(evidence) {
	const files = changedTests(evidence);
	const [pull] = evidence.pullRequests;
	const title = pull?.title ?? evidence.head.subject ?? "";
	const isMove = [MOVES, REWORKS].some((says) => says.test(title)) && (bringsSome(files) || rewrites(evidence));
	const isRemoval = actsSaid(title, "remove").length > 0;
	const isMostlyTaken = (isRemoval || CLEANS.test(title)) && takesCode(evidence);
	const mayBeLeftOver = onlyTakesTests(evidence);
	const isWhole = REVERT.test(title) || (pull?.body?.statements ?? []).slice(0, 2).some((line) => REVERTS.test(line)) || isMove || isMostlyTaken;
	const moves = (pull?.body?.statements ?? []).filter(movesTests);
	const hasOthers = moves.length > 0 && rewrites(evidence, moves);
	const gains = gainsOf(files);
	return files.filter((file) => isLoss(file, gains)).map(({ path, previousPath, tests }, index) => {
		const removed = tests.removed ?? {
			total: null,
			tests: []
		};
		if (isByReviewer(evidence)) return {
			path,
			...removed,
			declared: acceptanceOf(evidence) !== null
		};
		const isSaid = index < MOST_DECLARED && isDeclared$1(evidence, previousPath ?? path, removed.tests, "remove");
		const isNamed = (tests.faded ?? []).some((name) => title.includes(name));
		const isLeftOver = mayBeLeftOver && callsLeftOver(title, previousPath ?? path, removed.tests);
		const isSaidToMove = hasOthers && moves.some((line) => namesSubject(line, path));
		const isTheirs = isRemoval && (tests.fadedWith !== void 0 || isNamed);
		return {
			path,
			...removed,
			declared: isWhole || isLeftOver || isTheirs || isSaidToMove || isSaid
		};
	});
}
function removedAfterFailing(evidence) {
	const files = changedTests(evidence);
	const sum = (number) => files.reduce((total, { tests }) => total + number(tests), 0);
	if (sum(({ added = 0, renamed = 0, table }) => table === true ? Infinity : added + renamed) >= sum(({ removed, replaced }) => (removed?.total ?? 0) + (replaced?.total ?? 0))) return [];
	return files.flatMap(({ path, previousPath, tests: { replaced } }, index) => {
		const failed = failedBefore(evidence, replaced?.tests ?? []);
		if (failed === null || index >= MOST_DECLARED) return [];
		const own = replaced.tests.filter(({ name }) => failed.tests.has(name));
		if (isDeclared$1(evidence, previousPath ?? path, own, "remove")) return [];
		return [{
			path,
			total: own.length,
			tests: own,
			declared: false,
			where: failed.where
		}];
	});
}
const REVERT = /^(?:\w+(?:\([^)]{0,60}\))?!?: )?(?:revert\b|roll(?:s|ed|ing)?[ -]?back\b|undo (?:#\d|["'`“]|(?:the |last ){0,2}(?:commit|pr|pull request|merge)\b))/i;
function takesCode({ changes: { files } }) {
	const code = files.filter(({ path }) => kindOf(path) === "code");
	const sum = (number) => code.reduce((total, file) => total + number(file), 0);
	const [taken, brought] = [sum(({ deletions }) => deletions), sum(({ additions }) => additions)];
	return taken >= FEWEST_TAKEN && taken >= brought * TIMES_MORE$1;
}
const FEWEST_TAKEN = 10;
const TIMES_MORE$1 = 2;
const namesSubject = (line, path) => {
	const said = new Set(wordsOf$6(line));
	return [subjectWords(path), wordsOf$6(lastSegment(folderOf(path)))].some((words) => words.length > 0 && words.every((word) => said.has(word)));
};
const MOVES = /\b(?:mov(?:e[sd]?|ing)|migrat(?:e[sd]?|ing|ion)|relocat(?:e[sd]?|ing)|lift(?:s|ed|ing)?|extract(?:s|ed|ing)?|split(?:s|ting)?|merg(?:e[sd]?|ing)|unif(?:y|ies|ied|ying)|combin(?:e[sd]?|ing)|consolidat(?:e[sd]?|ing)|deduplicat(?:e[sd]?|ing)|parametri[sz](?:e[sd]?|ing)|re-?organi[sz](?:e[sd]?|ing)|re-?structur(?:e[sd]?|ing)|port(?:s|ed|ing)?|convert(?:s|ed|ing)?|rewrit(?:e[sd]?|ing))\b[^.;]{0,80}\b(?:unit )?(?:tests?|test[- ]?(?:cases?|suites?|files?)|specs?)\b/i;
const REWORKS = /\b(?:re-?work|refactor|re-?structur|overhaul|moderni[sz]|improv|simplif)(?:e[sd]?|y|ies|ied|ing|ying|s|ed)?\b(?:[^.;:]|\.(?=\w)){0,60}\b(?:tests?|specs?|test[- ](?:cases?|suites?|files?))(?: \(#\d{1,9}\))?$|\b(?:updat(?:e[sd]?|ing)|switch(?:es|ed|ing)?|chang(?:e[sd]?|ing)|adapt(?:s|ed|ing)?)\b[^.;]{0,40}\b(?:tests?|specs?)\b[^.;]{0,40}\bto use\b/i;
const CLEANS = /\bclean(?:s|ed|ing)?[- ]?ups?\b/i;
function onlyTakesTests({ changes: { files } }) {
	const sum = (number) => files.reduce((total, file) => total + number(file), 0);
	return files.every(({ path, tests }) => tests !== void 0 || kindOf(path) !== "code") && sum(({ deletions }) => deletions) >= sum(({ additions }) => additions) * MOSTLY_TAKEN;
}
const MOSTLY_TAKEN = 5;
const bringsSome = (files) => files.some(({ tests: { added = 0, moved = 0, renamed = 0 } }) => added + moved + renamed > 0);
function rewrites({ changes: { files } }, lines = []) {
	const named = new Set(lines.flatMap((line) => [...line.toLowerCase().matchAll(TO_TESTS)].map(([, folder]) => folder)));
	const tests = files.filter(({ path, tests: own }) => own !== void 0 || kindOf(path) === "test" || folderOf(path).split("/").some((folder) => named.has(folder)));
	const sum = (number) => tests.reduce((total, file) => total + number(file), 0);
	return sum(({ additions }) => additions) * 2 >= sum(({ deletions }) => deletions);
}
function movesTests(line) {
	const moved = MOVES.exec(line);
	if (moved === null) return false;
	const said = line.slice(moved.index);
	const at = said.search(SEVERAL_TESTS);
	return at >= 0 && !OTHER_OBJECT.test(said.slice(0, at)) && WHERE_TO.test(said.slice(at));
}
const SEVERAL_TESTS = /\b(?:tests|specs|test[- ](?:cases|suites|files))\b/i;
const OTHER_OBJECT = /[,:] |\b(?:and|with|without|so|that|for|into|to|by|when|from|of|in)\b/i;
const WHERE_TO = /^(?:test[- ])?\w{1,6} (?:[^.;,]{0,60} )?(?:(?:in)?to|under|as|in)\b/i;
const TO_TESTS = /\b(?:in)?to (?:[\w-]{1,30} ){0,3}?([a-z]{5,30})[ -](?:tests?|specs?|suites?)\b/g;
const skippedByDiff = (evidence) => lossesOf(evidence, "skipped", "skip");
const focusedByDiff = (evidence) => lossesOf(evidence, "focused", "narrow");
function testsInDiff(evidence) {
	const files = changedTests(evidence);
	const names = files.flatMap(({ tests }) => [
		tests.removed,
		tests.retired,
		tests.replaced,
		tests.skipped,
		tests.skippedIf,
		tests.skippedNew,
		tests.focused
	]).flatMap((list) => list?.tests ?? []).map(({ name }) => name);
	return {
		paths: new Set(files.filter(({ tests }) => isReported$3(tests)).flatMap(pathsOf$2)),
		names: new Set(names.filter((name) => name !== ""))
	};
}
const pathsOf$2 = ({ path, previousPath }) => previousPath === void 0 ? [path] : [path, previousPath];
const isReported$3 = ({ added, unskipped, table, passing, assertions, bare, ...rest }) => Object.keys(rest).length > 0;
const changedTests = ({ changes }) => changes.files.flatMap((file) => file.tests === void 0 ? [] : [{
	...file,
	tests: file.tests
}]);
function lossesOf(evidence, key, act) {
	return changedTests(evidence).flatMap(({ path, tests }) => {
		const list = tests[key];
		return list === void 0 ? [] : [{
			path,
			...list
		}];
	}).map((list, index) => ({
		...list,
		declared: isByReviewer(evidence) ? acceptanceOf(evidence) !== null : index < MOST_DECLARED && isDeclared$1(evidence, list.path, list.tests, act)
	}));
}
function isLoss(file, gains) {
	const { tests } = file;
	if (tests.file !== void 0) return tests.retiredWith === void 0;
	const lost = (tests.removed?.total ?? 0) - (tests.added ?? 0);
	if (tests.removed === void 0 || lost <= 0 || tests.table === true) return false;
	return lost > newNearby(file, gains);
}
const gainsOf = (files) => files.map((file) => ({
	file,
	words: subjectOrFolder(file.path),
	surplus: (file.tests.added ?? 0) - (file.tests.removed?.total ?? 0)
})).filter(({ surplus }) => surplus > 0);
function newNearby(file, gains) {
	const words = new Set(subjectOrFolder(file.path));
	const isNear = ({ file: other, words: others }) => others.some((word) => words.has(word)) || file.status === "removed" && other.status === "added" && folderOf(other.path) === folderOf(file.path);
	return gains.filter((gain) => gain.file !== file && isNear(gain)).reduce((sum, { surplus }) => sum + surplus, 0);
}
function isDeclared$1(evidence, path, tests, act) {
	const file = lastSegment(path);
	return declares(evidence, [
		...tests.map(({ name }) => name),
		path,
		file,
		file.replace(/\.[^.]+$/, ""),
		subjectWords(path).join(" "),
		subjectWords(path).join("_"),
		...act === "remove" ? foldersIn(path) : []
	], act) !== null || titleDeclares(evidence, path, tests, act) || bodyDeclares(evidence, path, tests, act) || act === "remove" && titleAllows(evidence, tests);
}
const foldersIn = (path) => folderOf(path).split("/").filter((name) => name.length > 3 && subjectWords(name).length > 0);
const TESTS_SHOWN$1 = 5;
const FILES_SHOWN$3 = 5;
function inFiles(losses) {
	const shown = losses.slice(0, FILES_SHOWN$3).map(inFile);
	const more = losses.length - shown.length;
	return join$2(more > 0 ? [...shown, [count(more, "more file")]] : shown, "; ");
}
function inFile({ path, total, tests }) {
	if (total === null) return say`all of ${code$2(path)}`;
	return say`${testNames({
		total,
		tests
	})} in ${code$2(path)}`;
}
function testNames({ total, tests }) {
	const named = tests.filter(({ name }) => name !== "");
	const by = tests.find(({ name }) => name === "")?.by;
	if (named.length === 0) return [count(total, "test"), ...byWords(by)];
	const names = named.map(({ name, by: each }) => [code$2(name), ...byWords(each)]);
	return joinFirst(names, TESTS_SHOWN$1, { total });
}
const byWords = (by) => by === void 0 ? [] : [
	" (",
	code$2(by),
	")"
];
function shortly(losses, act) {
	const [first] = losses;
	const whole = losses.find(({ total }) => total === null);
	if (whole !== void 0) return say`the tests of ${code$2(whole.path)} were ${act}`;
	const total = totalOf(losses);
	const name = first?.tests[0]?.name ?? "";
	if (total === 1 && first !== void 0) return name === "" ? say`a test of ${code$2(first.path)} was ${act}` : say`test ${code$2(name)} was ${act}`;
	return [`${total} tests were ${act}`];
}
const totalOf = (losses) => losses.reduce((sum, { total }) => sum + (total ?? 0), 0);
// src/facts/change/assertions.ts
const SURELY = new Set([
	"trivial",
	"commented",
	"caught",
	"unreached"
]);
const MOST_FILES$2 = 15;
const askedLess = onceFor((evidence) => {
	const files = changedTests(evidence).filter(({ tests }) => tests.assertions !== void 0);
	const hasCode = explainsTests(evidence);
	const isWide = files.length > MOST_FILES$2;
	const isMerge = mergeOfBranch(evidence) !== null;
	const judged = new Map();
	return files.flatMap(({ path, tests }) => (tests.assertions?.changes ?? []).flatMap((change) => {
		const how = howOf(change);
		return how === null ? [] : [{
			...change,
			path,
			how
		}];
	}));
	function howOf(change) {
		const { kind, test } = change;
		if ((kind === "expected" || kind === "dropped") && hasCode) return null;
		if (isMerge && !SURELY.has(kind)) return null;
		const own = judgedTest(judged.size < MOST_TESTS$1 ? test : "");
		if (own.isDeclared || namesBound(evidence, change)) return "declared";
		if (own.passesNow) return "passes now";
		if (kind === "expected") return "other value";
		if (kind === "dropped") return "dropped";
		if (isWide) return "beside code";
		return SURELY.has(kind) || !hasCode ? "silent" : "beside code";
	}
	function judgedTest(test) {
		const known = judged.get(test) ?? {
			isDeclared: isDeclared(evidence, test),
			passesNow: test !== "" && passesNow(evidence, test)
		};
		judged.set(test, known);
		return known;
	}
});
const MOST_TESTS$1 = 200;
const explainsTests = ({ changes }) => changes.files.some(({ path }) => [
	"code",
	"lock file",
	"configuration",
	"other"
].includes(kindOf(path)) || isCodeOfSnapshots(path) && !isNamedTest(path));
const isCodeOfSnapshots = (path) => kindOf(path) === "snapshot" && testsIn(path) !== null;
function passesNow(evidence, test) {
	return !evidence.results.tests.some(({ failures }) => failures.some(({ name }) => isOf$1(name, test))) && failedBefore(evidence, [{ name: test }]) !== null;
}
const RELAXES = /\b(?:relax|loosen|weaken|soften|simplif(?:y|ies)|lower|reduce|widen|toleran\w+|tolerate|less strict|robust|flak(?:y|es|iness)|deflake|unflake|stabili[sz]e|non-?determinis\w+|parametri[sz]e|table[- ]driven|decoupl|refactor|clean ?up|rewrite|reorgani[sz]e|consolidate|dedup\w*|moderni[sz]e|migrate|port|convert)\w*/i;
const OF_TESTS = /\b(?:tests?|specs?|test[- ]?(?:cases?|suites?)|assert\w*|expect\w*|snapshots?|goldens?|tolerances?|coverage|flak\w+)\b/i;
function isDeclared(evidence, test) {
	if (isByReviewer(evidence)) return acceptanceOf(evidence) !== null;
	const title = evidence.pullRequests[0]?.title ?? evidence.head.subject ?? "";
	if (RELAXES.test(title) && (OF_TESTS.test(title) || wordsOf$6(test).some((word) => wordsOf$6(title).includes(word)))) return true;
	if (linesOf$1(evidence).some(({ text }) => REWRITES.test(text) && !namesOthers(evidence, text, test))) return true;
	if (/^(?:\w+(?:\([^)]{0,60}\))?!?: )?revert\b/i.test(title)) return true;
	if (declares(evidence, [
		...test === "" ? [] : [test],
		"assertion",
		"assertions",
		"tolerance",
		"expectation"
	], "lower") !== null) return true;
	return actsSaid(title, "lower").length > 0 && OF_TESTS.test(title) || OF_TESTS.test(title) && titleDeclares(evidence, "", test === "" ? [] : [{ name: test }], "remove") || test !== "" && bodyDeclares(evidence, "", [{ name: test }], "remove");
}
const CALLED$1 = /\btest_\w+/g;
function namesOthers({ changes: { files } }, text, test) {
	const names = text.match(CALLED$1) ?? [];
	if (names.some((name) => files.some(({ path }) => path.includes(name)))) return false;
	return names.length > 0 && !names.some((name) => isOf$1(test, name) || isOf$1(name, test));
}
const BOUND = /(>=?|<=?)\s*(\d[\d_.]*)\s*$/;
const SHORTEST_WORD = 5;
function namesBound(evidence, { before, after }) {
	const [, sign, number] = BOUND.exec(after) ?? [];
	if (sign === void 0 || isByReviewer(evidence)) return false;
	const words = wordsOf$6(before).filter((word) => word.length >= SHORTEST_WORD);
	return linesOf$1(evidence).some(({ text }) => actsSaid(text, "lower").some(({ sentence, end }) => {
		const said = sentence.slice(end);
		return said.replace(/\s+/g, "").includes(`${sign}${number}`) && wordsOf$6(said).some((word) => words.includes(word));
	}));
}
const SHOWN$20 = 5;
function inWords$2(changes) {
	const byTest = groupedBy(changes, ({ path, test }) => `${path} ${test}`);
	const words = [...byTest.values()].map((own) => {
		const first = own.find(({ kind }) => SURELY.has(kind)) ?? own[0];
		return own.length === 1 ? oneInWords(first) : join$2([oneInWords(first), [`${own.length - 1} more like it`]], ", and ");
	});
	return joinFirst(words, SHOWN$20, {
		separator: "; ",
		total: byTest.size
	});
}
function oneInWords({ kind, test, path, before, after }) {
	const place = test === "" ? say` in ${code$2(path)}` : say` of ${code$2(test)} in ${code$2(path)}`;
	switch (kind) {
		case "removed": return say`${code$2(before)}${place} is gone`;
		case "commented": return say`${code$2(before)}${place} is commented out`;
		case "caught": return say`a failure of ${code$2(before)}${place} is caught`;
		case "unreached": return before === "" ? say`${code$2(test)} in ${code$2(path)} ends where it begins` : say`the test ends before ${code$2(before)}${place}`;
		case "dropped": return say`${code$2(before)}${place} is gone, with what it judges`;
		case "conditional": return say`${code$2(before)}${place} is asked only under ${code$2(after)}`;
		case "mocked": return say`${code$2(after)}${place} replaces what is tested`;
		case "trivial": return say`${code$2(before)}${place} is now ${code$2(after)}, which always holds`;
		default: return say`${code$2(before)}${place} is now ${code$2(after)}`;
	}
}
function shortlyAsked(changes) {
	const [first] = changes;
	const tests = new Set(changes.map(({ test }) => test));
	if (first === void 0 || tests.size !== 1 || first.test === "") return ["tests ask for less"];
	return first.how === "passes now" ? say`test ${code$2(first.test)} failed, and asks for less now` : say`test ${code$2(first.test)} asks for less`;
}
function snapshotsRewritten(evidence) {
	const { files } = evidence.changes;
	if (explainsTests(evidence) || mergeOfBranch(evidence) !== null || files.some(({ path }) => isAside(path))) return [];
	const tests = new Set(files.filter(({ path }) => kindOf(path) === "test").map(({ path }) => path));
	return files.filter(({ path, status, deletions }) => status === "modified" && deletions > 0 && kindOf(path) === "snapshot").filter(({ path }) => !isCodeOfSnapshots(path)).filter(({ path }) => ![...tests].some((test) => isSnapshotOf(path, test))).map(({ path }) => path);
}
function isSnapshotOf(snapshot, test) {
	const name = lastSegment(test);
	return lastSegment(snapshot).startsWith(name.replace(/\.[^.]{1,6}$/, "")) && snapshot.startsWith(folderOf(test));
}
// src/facts/change/diff-test-texts.ts
const LABELS = [
	["Focused by this change", ["focused"]],
	["Removed by this change", [
		"removed",
		"retired",
		"replaced"
	]],
	["Newly skipped by this change", [
		"skipped",
		"skippedIf",
		"skippedNew"
	]]
];
function diffTestItems(evidence) {
	const files = changedTests(evidence);
	return LABELS.flatMap(([label, keys]) => {
		const lists = files.flatMap(({ path, tests }) => keys.flatMap((key) => listOf(path, tests, key)));
		return lists.length === 0 ? [] : [{
			label,
			text: inFiles(lists)
		}];
	});
}
function listOf(path, tests, key) {
	if (key === "removed" && tests.file !== void 0) return [{
		path,
		total: null,
		tests: []
	}];
	const list = tests[key];
	return list === void 0 ? [] : [{
		path,
		...list
	}];
}
function testCounts(tests) {
	if (tests === void 0) return [];
	const lost = [
		...tests.file === void 0 ? [] : ["all gone"],
		...number(goneIn$1(tests), "removed"),
		...number(tests.moved ?? 0, "moved"),
		...number(tests.skipped?.total ?? 0, "skipped"),
		...number(tests.skippedIf?.total ?? 0, "skipped under a condition"),
		...number(tests.skippedNew?.total ?? 0, "added as skipped"),
		...number(tests.focused?.total ?? 0, "focused")
	];
	if (lost.length === 0) return [];
	const more = [...number(tests.renamed ?? 0, "renamed"), ...number(tests.added ?? 0, "added")];
	return [[...lost, ...more].join(", ")];
}
const goneIn$1 = ({ removed, retired, replaced }) => [
	removed,
	retired,
	replaced
].reduce((sum, list) => sum + (list?.total ?? 0), 0);
const number = (count, word) => count > 0 ? [`${count} ${word}`] : [];
function testsGuardrail(evidence) {
	const files = changedTests(evidence);
	if (files.length === 0) return [];
	const unsaid = (losses) => losses.filter(({ declared }) => !declared);
	const found = [
		...clause("removed", unsaid(removedByDiff(evidence))),
		...clause("skipped", unsaid(skippedByDiff(evidence))),
		...clause("focused", focusedByDiff(evidence)),
		...weakened(evidence)
	];
	const read = `the diff of ${count(files.length, "test file")} removes, skips, focuses and weakens none`;
	return [{
		name: "Tests not silently removed, skipped, focused or weakened",
		surface: null,
		verification: null,
		status: found.length === 0 ? "held" : "violated",
		evidence: found.length === 0 ? [read] : join$2(found, ". "),
		source: "built-in"
	}];
}
function weakened(evidence) {
	const silent = askedLess(evidence).filter(({ how }) => how === "silent" || how === "passes now");
	return silent.length === 0 ? [] : [say`weakened: ${inWords$2(silent)}`];
}
const clause = (act, losses) => losses.length === 0 ? [] : [say`${act}: ${inFiles(losses)}`];
// src/facts/change/delta.ts
const changeWords = {
	added: "New",
	modified: "Modified",
	renamed: "Renamed",
	removed: "Removed",
	copied: "Copied",
	changed: "Mode changed",
	unchanged: "Modified"
};
function delta$1(evidence, workflows, jobs = [], absent = []) {
	const plan = evidence.plan?.content ?? null;
	const planned = plannedPaths(plan);
	return {
		files: evidence.changes.files.map((file) => toRow(file, planned, evidence.config.report?.definitions !== false)),
		complete: changesComplete(evidence),
		plannedButMissing: missing$2(planned, evidence),
		unplanned: planned.length === 0 ? null : unplanned$1(evidence, plan, planned),
		otherwise: otherwise(planned, evidence),
		unchanged: outOfScope(evidence, plan, planned),
		expected: expectations(plan?.verification ?? [], workflows, evidence, jobs, absent),
		drift: [...drift$1(evidence), ...coupling(evidence)]
	};
}
function plannedPaths(plan) {
	return (plan?.deliverables.map(({ path, ...stated }) => {
		const words = path === void 0 ? null : readPath(path) ?? {
			pattern: path,
			sure: true
		};
		return words === null ? null : {
			...words,
			...stated
		};
	}))?.filter((path) => path !== null) ?? [];
}
function toRow(file, planned, isWithDefinitions) {
	const own = planned.find(({ pattern }) => pattern === file.path) ?? planned.find(({ pattern }) => coversPath(pattern, file.path));
	return {
		path: file.path,
		change: changeWords[file.status],
		previousPath: file.previousPath ?? null,
		additions: file.additions,
		deletions: file.deletions,
		definitions: isWithDefinitions ? file.definitions ?? [] : [],
		...testsOf$1(file),
		planned: own === void 0 || own.text === "" ? null : own.text,
		isCode: kindOf(file.path) === "code"
	};
}
function testsOf$1({ tests }) {
	const counts = testCounts(tests);
	return counts.length === 0 ? {} : { tests: counts };
}
function missing$2(planned, evidence) {
	if (!changesComplete(evidence)) return [];
	const touched = touchedPaths(evidence.changes);
	const absent = planned.filter(({ pattern }) => !touched.some((file) => coversPath(pattern, file)));
	return [...new Set(absent.map(({ pattern }) => pattern))];
}
function otherwise(planned, { changes }) {
	return changes.files.flatMap(({ path, status }) => {
		const wanted = planned.flatMap(({ pattern, change }) => pattern === path ? change ?? [] : []);
		const [stated] = wanted;
		const isGone = status === "removed";
		const isPlanned = wanted.some((change) => change === "renamed" || isGone === (change === "removed"));
		return stated === void 0 || isPlanned ? [] : [{
			path,
			planned: stated,
			change: changeWords[status]
		}];
	});
}
function unplanned$1(evidence, plan, planned) {
	const allowed = [...[...planned, ...(plan?.inScope ?? []).flatMap(pathsIn)].map(({ pattern }) => pattern), ...plan?.named ?? []];
	const covered = ({ path, previousPath = path }) => [path, previousPath].some((name) => allowed.some((pattern) => coversPath(pattern, name)));
	const isGlue = ({ path }) => GLUE.has(lastSegment(path)) && allowed.some((pattern) => isWithin(folderOf(path), pattern));
	return evidence.changes.files.filter((file) => !needsNoPlan(file.path, evidence) && !covered(file) && !isGlue(file)).map(({ path }) => path);
}
const GLUE = new Set("__init__.py __init__.pyi py.typed index.ts index.tsx index.js index.jsx index.mjs index.d.ts mod.rs lib.rs doc.go package-info.java module-info.java".split(" "));
const isWithin = (folder, pattern) => folder !== "" && (pattern.startsWith(`${folder}/`) || pattern === folder);
function needsNoPlan(path, { document, inputs, plan }) {
	if ([
		"test",
		"lock file",
		"snapshot"
	].includes(kindOf(path)) || path === plan?.path) return true;
	return path.startsWith(`${inputs.reportsDir}/`) && path.includes(`/${document.milestone}/`);
}
function outOfScope(evidence, plan, planned) {
	const changed = touchedPaths(evidence.changes);
	const wanted = [...planned, ...(plan?.inScope ?? []).flatMap(pathsIn)];
	const isWanted = (file) => wanted.some(({ pattern }) => coversPath(pattern, file));
	return (plan?.outOfScope ?? []).map((text) => {
		const paths = pathsIn(text);
		const touched = changed.filter((file) => paths.some(({ pattern }) => coversPath(pattern, file)));
		if (paths.length === 0) {
			const named = filesOfSubject(text, changed);
			return {
				text,
				held: named.length === 0 && holdsWithoutCode(text, evidence) ? true : null,
				touched: named
			};
		}
		if (touched.some(isWanted)) return {
			text,
			held: null,
			touched: []
		};
		if (touched.length > 0) return {
			text,
			held: false,
			touched
		};
		return {
			text,
			held: paths.every(({ sure }) => sure) && changesComplete(evidence) ? true : null,
			touched
		};
	});
}
function drift$1(evidence) {
	const workflows = evidence.changes.files.filter(({ path }) => kindOf(path) === "workflow");
	if (workflows.length === 0) return [];
	return [say`Signal: this change edits ${join$2(workflows.map(({ path }) => code$2(path)))}, so its checks are not the base's.`];
}
// src/facts/workflows/workflow-changes.ts
function workflowChanges(evidence) {
	return evidence.workflows.filter(({ mergeBase }) => mergeBase !== void 0).flatMap((file) => changesOf(file));
}
function changesOf({ path, head, mergeBase, problem }) {
	if (problem !== void 0) return [];
	if (head !== null && mergeBase === null) return [say`New workflow ${code$2(head.name ?? path)}: ${jobNames(head.jobs)}`];
	if (head === null) return mergeBase ? [say`Removed workflow ${code$2(mergeBase.name ?? path)}: ${jobNames(mergeBase.jobs)}`] : [];
	return mergeBase ? differences$2(head.name ?? path, mergeBase, head) : [];
}
const jobNames = (jobs) => join$2(jobs.map(({ name, id }) => code$2(name ?? id)));
function differences$2(name, before, after) {
	const added = after.jobs.filter(({ id }) => !before.jobs.some((job) => job.id === id));
	const removed = before.jobs.filter(({ id }) => !after.jobs.some((job) => job.id === id));
	const kept = after.jobs.flatMap((job) => {
		const old = before.jobs.find(({ id }) => id === job.id);
		return old === void 0 ? [] : [{
			old,
			job
		}];
	});
	return [
		...eventChanges(name, before, after),
		...added.map((job) => say`New job ${jobIn(name, job)}`),
		...removed.map((job) => say`Removed job ${jobIn(name, job)}`),
		...kept.flatMap(({ old, job }) => jobChanges(name, old, job))
	];
}
const jobIn = (workflow, { name, id }) => say`${code$2(name ?? id)} of ${code$2(workflow)}`;
function eventChanges(name, before, after) {
	const [old, now] = [Object.keys(before.on), Object.keys(after.on)];
	const added = now.filter((event) => !old.includes(event));
	const removed = old.filter((event) => !now.includes(event));
	return [...added.map((event) => say`${code$2(name)} is now started by ${code$2(event)}`), ...removed.map((event) => say`${code$2(name)} is no longer started by ${code$2(event)}`)];
}
function jobChanges(workflow, old, job) {
	const where = jobIn(workflow, job);
	return [
		...reclassified(where, old.continueOnError === void 0, job.continueOnError === void 0, "continue-on-error"),
		...old.if === job.if ? [] : [conditionChange(where, job.if)],
		...newSteps(where, old, job),
		...pinned(where, old, job),
		...job.steps.flatMap((step) => {
			const before = sameStep$1(old.steps, step);
			return before === void 0 ? [] : stepChanges(where, before, step);
		})
	];
}
const STEPS_SHOWN$1 = 5;
function newSteps(where, old, job) {
	const added = job.steps.filter((step) => sameStep$1(old.steps, step) === void 0);
	if (added.length === 0) return [];
	const names = joinFirst(added.map((step) => code$2(titleText(step))), STEPS_SHOWN$1);
	return [say`New ${added.length === 1 ? "step" : "steps"} in ${where}: ${names}`];
}
function strictness$1(ref) {
	if (/^[0-9a-f]{40,64}$/.test(ref)) return 3;
	if (/^v?\d+\.\d+\.\d+/.test(ref)) return 2;
	return /^v?\d+(?:\.\d+)?$/.test(ref) ? 1 : 0;
}
function pinned(where, old, job) {
	const tighter = job.steps.flatMap((step) => {
		const [action = "", ref = ""] = step.uses?.split("@") ?? [];
		const before = old.steps.find(({ uses }) => uses?.split("@")[0] === action)?.uses?.split("@")[1];
		return before === void 0 || strictness$1(ref) <= strictness$1(before) ? [] : [action];
	});
	if (tighter.length === 0) return [];
	const names = [...new Set(tighter)].map((action) => code$2(action));
	return [say`Pinned more strictly in ${where}: ${joinFirst(names, STEPS_SHOWN$1)}`];
}
function conditionChange(where, condition) {
	return condition === void 0 ? say`${where} has no condition any more` : say`${where} now has the condition ${code$2(condition)}`;
}
function sameStep$1(steps, step) {
	const title = titleOf$1(step);
	return steps.find((candidate) => titleOf$1(candidate) === title);
}
const titleOf$1 = (step) => titleText(step).split("@")[0];
function stepChanges(where, old, step) {
	const idiom = softFail(step) ?? softFail(old) ?? "";
	return reclassified(say`${code$2(titleText(step))} in ${where}`, softFail(old) === null, softFail(step) === null, idiom);
}
function reclassified(name, counted, counts, by) {
	if (counted === counts) return [];
	return counts ? [say`Reclassified: ${name} counts again, ${code$2(by)} is gone`] : [say`Reclassified: ${name} is informational now (${code$2(by)})`];
}
// src/facts/workflows/brings.ts
const HELPER_ACTION = /(^|\/)(checkout|setup-[\w-]+|cache|cache-(restore|save)|(up|down)load-artifact|[\w-]*install[\w-]*|login-action|paths-filter|changed-files)$/;
const NAME$1 = /^[\w@][\w.@/:+ -]*$/;
const GUARDS = new Set([
	"test",
	"[",
	"[["
]);
const MAX_ITEMS = 8;
function bringsOf(definition) {
	const steps = definition.jobs.flatMap((job) => job.steps);
	const items = [...new Set([...steps.flatMap(gatesOf), ...steps.flatMap(toolsOf)])];
	const called = definition.jobs.flatMap(({ uses }) => uses === void 0 ? [] : [actionName(uses)]);
	return [...items, ...called].slice(0, MAX_ITEMS);
}
const toolsOf = onceFor((step) => {
	const hidden = softFail(step);
	const suffix = hidden === null ? "" : ` (${hidden})`;
	return toolNames(step).map((name) => `${name}${suffix}`);
});
const gatesOf = onceFor(({ run = "" }) => gatesIn(run).map(gateText));
function toolNames(step) {
	if (step.uses !== void 0) {
		const name = actionName(step.uses);
		return HELPER_ACTION.test(name) ? [] : [name];
	}
	return commandsOf(step.run ?? "").filter(isCheck).filter((words) => gatesOfCommand(words).length === 0 || runsTests(words)).map(toolOf).filter((name) => NAME$1.test(name) && !GUARDS.has(name));
}
const runsTests = (words) => classifyStep("", { run: words.join(" ") }) === "tests";
function actionName(uses) {
	const [path = ""] = uses.split("@");
	if (path === "." || path === "./") return "./";
	if (ownPath(path) !== null) return lastSegment(path);
	const name = path.slice(path.indexOf("/") + 1);
	return name === "action" || name === "github-action" ? path : name;
}
// src/facts/workflows/purpose.ts
const ACTIONS = byName$2("purposes");
const SPELLED = byName$2("spelled");
const MAX_TOOLS = 3;
const TELLING$1 = new Set([...JUDGING, "deploy"]);
function purposeOfJob(evidence, key, names, definition) {
	return writtenPurpose(evidence, key, names, definition?.comment) ?? (definition && derivedFromJob(evidence, key, definition));
}
function purposeOfStep(evidence, key, names, definition) {
	return writtenPurpose(evidence, key, names, definition?.comment) ?? (definition && derivedFromStep(definition));
}
function writtenPurpose(evidence, key, names, comment) {
	const of = (purposes) => {
		const named = [key, ...names].find((name) => Object.hasOwn(purposes, name));
		return named === void 0 ? null : purposes[named];
	};
	return of(evidence.config.purposes ?? {}) ?? comment ?? of(evidence.document.purposes);
}
function derivedFromJob(evidence, path, job) {
	if (job.uses !== void 0) return `Calls ${job.uses}`;
	const place = {
		job: job.name ?? job.id,
		path
	};
	const judging = job.steps.filter((step) => TELLING$1.has(kindOfStep(evidence, place, titleText(step), step)));
	const steps = judging.length > 0 ? judging : job.steps;
	const tools = bringsOf({
		on: {},
		jobs: [{
			...job,
			steps
		}]
	}).slice(0, MAX_TOOLS);
	return tools.length === 0 ? null : tools.join(", ");
}
function derivedFromStep({ uses, run }) {
	if (uses !== void 0) return purposeOfAction(uses);
	const commands = commandsWithin(run ?? "").filter(says);
	const checks = commands.filter(isCheck);
	const main = checks.find((words) => TELLING$1.has(kindOfCommand(words) ?? "other")) ?? checks[0] ?? commands.find((words) => titleOf$2(words) !== "");
	return main === void 0 ? null : titleOf$2(main);
}
const says = (words) => {
	const [first = "", ...others] = coreOf$1(words);
	return !(NOISE.test(first) || others.length === 0 && /^(?:ba|z|da)?sh$/.test(first));
};
const NOISE = /^(?:-|\[|(?:test|fi|done|esac|else|break|continue|exit|return|set|shopt|trap|local|export)$|[:{}]$)/;
function purposeOfAction(uses) {
	const [path = ""] = uses.split("@");
	for (let name = path; name.includes("/"); name = name.slice(0, name.lastIndexOf("/"))) {
		const known = ACTIONS.get(name);
		if (known !== void 0) return known;
	}
	const tool = /\/setup-([\w-]+?)(-action)?$/.exec(path)?.[1];
	if (tool === void 0) return `Action ${ownPath(path) ?? path}`;
	return `Set up ${SPELLED.get(tool) ?? tool.charAt(0).toUpperCase() + tool.slice(1)}`;
}
// src/facts/workflows/skip.ts
const STOPPING = {
	failure: "failed",
	timed_out: "timed out",
	cancelled: "was cancelled",
	startup_failure: "could not start",
	action_required: "waits for an action",
	stale: "was given up"
};
const FAILING = new Set([
	"failure",
	"timed_out",
	"startup_failure"
]);
function skipExplanation(evidence, skipped) {
	const run = evidence.runs.find(({ jobs }) => jobs.some(({ id }) => id === skipped.id));
	if (run === void 0) return {
		explained: false,
		text: say`its run is not known`
	};
	const jobs = currentJobs(run).map((job) => ({
		job,
		match: matchJob(evidence, run, job.name)
	}));
	const known = jobs.find(({ job }) => job.id === skipped.id);
	return known === void 0 ? unseen$1(jobs) : explain({
		run,
		jobs,
		explained: new Map()
	}, known);
}
function explain(of, known) {
	const told = of.explained.get(known.job.id);
	if (told) return told;
	of.explained.set(known.job.id, null);
	const explanation = reasonOf(of, known);
	of.explained.set(known.job.id, explanation);
	return explanation;
}
function reasonOf(of, known) {
	const { run, jobs, explained } = of;
	const definition = known.match?.job ?? null;
	if (definition === null) return unseen$1(jobs);
	const before = ancestors(jobs, known);
	if (definition.if !== void 0 && !isStoppedBy(definition.if, outcomesOf$1(run, before))) return byCondition(definition.if);
	const stopped = before.find(({ job }) => STOPPING[job.conclusion ?? "success"] !== void 0);
	if (stopped !== void 0) return {
		explained: false,
		text: stoppedText(stopped.job)
	};
	const reasons = before.filter(({ job }) => job.conclusion === "skipped" && explained.get(job.id) !== null).map((each) => ({
		each,
		reason: explain(of, each)
	}));
	const passedOn = reasons.find(({ reason }) => !reason.explained) ?? reasons[0];
	if (passedOn !== void 0) {
		const { each, reason } = passedOn;
		return {
			...reason,
			text: say`${code$2(each.job.name)}, which it needs, was skipped: ${reason.text}`
		};
	}
	return definition.if === void 0 ? without$1(run) : byCondition(definition.if);
}
function outcomesOf$1(run, before) {
	const ends = before.map(({ job }) => job.conclusion ?? "success");
	const isStopped = ends.some((end) => STOPPING[end] !== void 0);
	const isCancelled = run.conclusion === "cancelled" || ends.includes("cancelled");
	return {
		success: !isStopped && !ends.includes("skipped"),
		...ends.some((end) => FAILING.has(end)) ? { failure: true } : !isStopped && { failure: false },
		...!isCancelled && { cancelled: false }
	};
}
function without$1(run) {
	return {
		explained: false,
		text: run.conclusion === "cancelled" ? say`the run was cancelled` : say`its workflow file does not say why`
	};
}
function stoppedText(job) {
	return say`${code$2(job.name)}, which it needs, ${STOPPING[job.conclusion]}`;
}
function byCondition(condition) {
	return {
		explained: true,
		text: say`its condition ${code$2(bare$2(condition))} was not met`
	};
}
function unseen$1(jobs) {
	const stopped = jobs.find(({ job }) => STOPPING[job.conclusion ?? "success"] !== void 0);
	if (stopped === void 0) return {
		explained: true,
		text: say`by a condition in a workflow file that was not read`
	};
	return {
		explained: false,
		text: say`by a condition that was not read, or because ${code$2(stopped.job.name)} ${STOPPING[stopped.job.conclusion]}`
	};
}
function jobsBefore(evidence, run, job) {
	const jobs = currentJobs(run).map((one) => ({
		job: one,
		match: matchJob(evidence, run, one.name)
	}));
	const known = jobs.find((one) => one.job.id === job.id);
	return known === void 0 ? [] : ancestors(jobs, known).map((one) => one.job);
}
function ancestors(jobs, known) {
	const found = new Set();
	const open = [known];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const needs = neededBy$1(jobs, next).filter((each) => !found.has(each));
		for (const each of needs) found.add(each);
		open.push(...needs);
	}
	return jobs.filter((each) => found.has(each) && each !== known);
}
function neededBy$1(jobs, { job, match }) {
	const needs = match?.job?.needs ?? [];
	if (needs.length === 0) return [];
	const depth = match?.callers.length ?? 0;
	const prefix = callPrefix(job.name, depth);
	return jobs.filter((other) => callPrefix(other.job.name, depth) === prefix && needs.includes(idAt(other.match, depth)?.id ?? ""));
}
function idAt(match, depth) {
	if (match === null) return null;
	return match.callers[depth] ?? (match.callers.length === depth ? match.job : null);
}
function callPrefix(name, depth) {
	let end = 0;
	for (let level = 0; level < depth; level += 1) {
		const found = name.indexOf(" / ", end);
		if (found === -1) return name;
		end = found + 3;
	}
	return name.slice(0, end);
}
// src/facts/checks/masked.ts
function standingOf({ onBase, harmless }) {
	if (onBase === true) return "known";
	return harmless ? "explained" : "new";
}
function maskedFailures({ baseline }, run, row, job, definition) {
	const indices = maskedSteps(job, definition);
	if (indices === null) return [];
	const onBase = (step) => masksOnBase(baseline, run.workflowId, job.name, step);
	if (indices.length === 0) return [{
		step: null,
		onBase: onBase(null),
		harmless: false
	}];
	const matched = matchSteps(job.steps, definition?.steps ?? []);
	return indices.map((index) => {
		const { name, required } = row.steps[index];
		const defined = matched[index] ?? null;
		const handled = defined !== null && definition !== null && isHandled$1(defined, definition);
		return {
			step: name,
			onBase: onBase(name),
			harmless: handled || required === "always"
		};
	});
}
function maskedSteps(job, definition) {
	const failures = (job.annotations ?? []).filter(isExitCode).reduce((sum, { times }) => sum + times, 0);
	if (job.conclusion !== "success" || failures === 0) return null;
	const defined = definition?.steps ?? [];
	const tolerated = matchSteps(job.steps, defined).flatMap((step, index) => step !== null && isTolerated(step) ? [index] : []);
	if (tolerated.length < defined.filter(isTolerated).length) return [];
	const ran = tolerated.filter((index) => job.steps[index].conclusion !== "skipped");
	return ran.length === 1 || ran.length === failures ? ran : [];
}
const isTolerated = ({ continueOnError }) => continueOnError !== void 0;
// src/facts/checks/step-rows.ts
function stepRows(context) {
	const { job, definition, jobKey, masked } = context;
	const definitions = matchSteps(job.steps, definition?.steps ?? []);
	const names = job.steps.map(({ name }) => name);
	const keyOf = uniqueKeys();
	return job.steps.map((step, index) => {
		const found = definitions[index] ?? null;
		const key = keyOf(`${jobKey} / ${step.name}`);
		const hidden = found === null ? null : softFail(found);
		return {
			key,
			name: step.name,
			kind: kindOfStep(context.evidence, {
				job: job.name,
				path: jobKey
			}, step.name, found),
			mark: masked.includes(index) ? "masked" : markOf(step.status ?? "completed", step.conclusion ?? "success"),
			required: requiredStep(context.required, found, hidden),
			purpose: purposeOfStep(context.evidence, key, [jobKey, withoutLeg(jobKey)].map((job) => `${job} / ${step.name}`), found),
			note: masked.includes(index) ? say`failed, and ${code$2("continue-on-error")} hid it` : noteOf$1(job, index, found, hidden),
			seconds: step.seconds ?? null,
			byRunner: found === null && isRunnerStep(step.name, names)
		};
	});
}
function requiredStep(job, definition, hidden) {
	if (definition !== null && isAftermath(definition)) return "always";
	if (hidden !== null) return "informational";
	return job === "yes" || job === "unknown" ? job : "no";
}
const REPORTING_ACTION = /(^|\/)(upload-[\w-]*artifact[\w-]*|upload-pages-artifact|upload-sarif|codecov-action|github-action-publish-[\w-]+|publish-unit-test-result-action[\w/-]*|test-reporter|junit-report-action|[\w-]*(slack|discord|teams|telegram|notif)[\w-]*|action-junit-report|test-summary[\w/-]*|sticky-pull-request-comment|[\w-]*coverage-comment[\w-]*)$/i;
function isAftermath({ if: condition, uses, run }) {
	if (!runsAnyway(condition)) return false;
	if (uses !== void 0) return REPORTING_ACTION.test(uses.split("@")[0]);
	return run !== void 0 && /GITHUB_STEP_SUMMARY|hooks\.slack\.com|discord(app)?\.com\/api\/webhooks/.test(run);
}
function noteOf$1(job, index, definition, hidden) {
	if (job.steps[index].conclusion === "skipped") return skipNote(job.steps.slice(0, index), definition);
	return hidden === null ? null : say`result hidden by ${code$2(hidden)}`;
}
const outcomesOf = ({ conclusion }) => conclusion === "failure" ? {
	success: false,
	failure: true,
	cancelled: false
} : { success: false };
function skipNote(before, definition) {
	const stopped = before.find(({ conclusion }) => conclusion === "failure" || conclusion === "cancelled");
	const condition = definition?.if;
	if (condition !== void 0 && (stopped === void 0 || !isStoppedBy(condition, outcomesOf(stopped)))) return say`skipped: its condition ${code$2(bare$2(condition))} was not met`;
	return stopped === void 0 ? null : say`skipped: ${code$2(stopped.name)} did not succeed`;
}
function uniqueKeys() {
	const counts = new Map();
	return (key) => {
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return count === 1 ? key : `${key} (${count})`;
	};
}
// src/facts/checks/time-out.ts
const defaultMinutes = 360;
function markOfJob(job, definition) {
	const mark = markOf(job.status, job.conclusion);
	return mark === "cancelled" && reachedLimit(job, definition) ? "timed_out" : mark;
}
function reachedLimit({ startedAt, completedAt }, definition) {
	if (startedAt === null || completedAt === null) return false;
	return (Date.parse(completedAt) - Date.parse(startedAt)) / 6e4 >= (definition?.timeoutMinutes ?? defaultMinutes);
}
// src/facts/checks/job-rows.ts
function workflowRows(evidence, run) {
	const keyOf = uniqueKeys();
	const older = olderRuns(run, evidence.runs);
	const jobs = jobHistories(run).map(({ job, earlier }) => {
		return jobRow(evidence, run, job, [...older.flatMap((each) => each.jobs.filter(({ name }) => name === job.name).map((one) => earlierRow(one, each.number))), ...earlier.map((one) => earlierRow(one))], keyOf(`${run.workflow} / ${job.name}`));
	});
	return {
		runId: run.id,
		workflow: run.workflow,
		event: run.event,
		url: run.url,
		mark: markOfRun(run, jobs),
		seconds: wallOf(run),
		jobs,
		jobsUnread: run.jobsUnread ?? false
	};
}
function markOfRun(run, jobs) {
	const mark = markOf(run.status, run.conclusion);
	return mark === "cancelled" && jobs.some((job) => job.mark === "timed_out") ? "timed_out" : mark;
}
function earlierRow(job, olderRun) {
	const row = {
		attempt: job.attempt,
		mark: markOf(job.status, job.conclusion),
		url: job.url
	};
	return olderRun === void 0 ? row : {
		olderRun,
		...row
	};
}
function jobRow(evidence, run, job, earlier, key) {
	const definition = matchJob(evidence, run, job.name)?.job ?? null;
	const required = requiredJob(evidence, run, job, definition?.continueOnError);
	const masked = maskedSteps(job, definition);
	return {
		key,
		id: job.id,
		name: job.name,
		kind: kindOfJob(evidence, {
			job: job.name,
			path: key
		}),
		url: job.url,
		mark: masked?.length === 0 ? "masked" : markOfJob(job, definition),
		required,
		purpose: purposeOfJob(evidence, key, names$1(run, job, definition), definition),
		note: joined$1([
			noteOf(evidence, run, job, required, definition),
			maskedNote(job, masked),
			otherNote(job)
		]),
		startedAt: job.startedAt,
		completedAt: job.completedAt,
		seconds: secondsBetween(job.startedAt, job.completedAt),
		attempt: job.attempt,
		earlier,
		steps: stepRows({
			evidence,
			job,
			jobKey: key,
			required,
			definition,
			masked: masked ?? []
		}),
		stepsDropped: job.stepsDropped ?? 0
	};
}
function names$1(run, job, definition) {
	const written = definition === null ? [] : [definition.name ?? definition.id, definition.id];
	return [job.name, ...written].map((name) => `${run.workflow} / ${name}`);
}
function noteOf(evidence, run, job, required, definition) {
	if (job.conclusion === "skipped") return say`skipped: ${skipExplanation(evidence, job).text}`;
	if (job.status === "waiting") return waiting$1(definition);
	if (required !== "informational") return null;
	if (definition?.continueOnError !== void 0) return say`${code$2("continue-on-error")}`;
	return run.event === "workflow_dispatch" ? say`started by hand` : null;
}
function maskedNote(job, masked) {
	if (masked === null) return null;
	if (masked.length === 0) return ["passed although a step of it failed"];
	return say`passed although ${join$2(masked.map((index) => code$2(job.steps[index].name)))} failed`;
}
function otherNote(job) {
	if (job.conclusion !== "success") return null;
	const words = counted$1(failureAnnotations(job), "failure", job.annotationsCut === true);
	return words === null ? null : [words];
}
function joined$1(notes) {
	const some = notes.filter((note) => note !== null);
	return some.length === 0 ? null : join$2(some, "; ");
}
function waiting$1(definition) {
	const environment = definition?.environment;
	return environment === void 0 ? say`waiting` : say`waits for the environment ${code$2(environment)}`;
}
function wallOf(run) {
	if (run.conclusion === "startup_failure" && run.jobs.length === 0) return 0;
	const jobs = run.jobs.filter(({ attempt }) => attempt === run.attempt);
	const ends = jobs.flatMap(({ completedAt }) => completedAt === null ? [] : [completedAt]);
	if (run.status !== "completed" || ends.length < jobs.length) return null;
	return secondsBetween(run.startedAt, ends.sort().at(-1) ?? null);
}
function shownMark({ mark, steps }) {
	return mark === "success" && steps.some((step) => step.mark === "masked") ? "masked" : mark;
}
// src/facts/checks/inventory.ts
function inventory$1(evidence) {
	const runs = [...evidence.runs].sort(byNameThenId);
	return {
		identity: runs.map((run) => identityRow(evidence, run)),
		workflows: countedRuns(runs).map((run) => workflowRows(evidence, run)),
		otherChecks: foreignChecks(evidence).map((check) => checkRow(evidence, check)),
		requiredFrom: requiredFrom(evidence),
		changes: workflowChanges(evidence)
	};
}
function byNameThenId(a, b) {
	if (a.workflow !== b.workflow) return a.workflow < b.workflow ? -1 : 1;
	return a.id - b.id;
}
function identityRow(evidence, run) {
	return {
		workflow: run.workflow,
		runId: run.id,
		number: run.number,
		attempt: run.attempt,
		url: run.url,
		trigger: run.event,
		branch: run.headBranch ?? evidence.head.branch ?? "UNKNOWN",
		commit: evidence.head.sha.slice(0, 8),
		mark: markOf(run.status, run.conclusion),
		superseded: supersededBy(run, evidence.runs)
	};
}
function checkRow(evidence, check) {
	return {
		name: check.name,
		by: check.app?.name ?? "Commit status",
		mark: markOf(check.status, check.conclusion),
		required: requiredOther(evidence, check),
		url: check.url
	};
}
// src/facts/workflows/passed-on.ts
function withPassedOn(evidence, jobs) {
	return jobs.map((job) => {
		const roots = rootsOf(evidence, job, jobs);
		if (roots.length === 0) return job;
		const excused = roots.every(({ infrastructure }) => infrastructure !== null);
		return {
			...job,
			passesOn: roots,
			infrastructure: excused ? noResult(roots) : job.infrastructure
		};
	});
}
function isPassedOn({ row }, jobs) {
	return jobs.some((job) => decides(job.row.required) && job.passesOn.some((root) => root.row.id === row.id));
}
function rootsOf(evidence, job, jobs) {
	const { row, failedStep, failedDefinition } = job;
	if (!isFailure$1(row.mark) || failedStep === null || failedDefinition === null) return [];
	if (!looksAtNeeds(failedDefinition) && !isSetUpStep(failedStep, failedDefinition)) return [];
	const before = new Set(jobsBefore(evidence, job.run, job.job).map(({ id }) => id));
	return jobs.filter(({ row }) => before.has(row.id) && (isFailure$1(row.mark) || row.mark === "cancelled"));
}
function passedOver$1(jobs) {
	return jobs.flatMap((gate) => {
		const needs = new Set(gate.definition?.needs ?? []);
		if (gate.row.required !== "yes" || gate.row.mark !== "success" || needs.size === 0) return [];
		const lost = jobs.filter(({ row, run, definition, onBase }) => run.id === gate.run.id && needs.has(definition?.id ?? "") && definition?.continueOnError === void 0 && !decides(row.required) && onBase !== true && (isFailure$1(row.mark) || row.mark === "cancelled"));
		return lost.length === 0 ? [] : [{
			gate,
			lost
		}];
	});
}
const noResult = (roots) => say`${join$2(roots.map(({ row }) => code$2(row.name)))}, which it needs, gave none`;
// src/facts/checks/infrastructure.ts
const runnerSteps = new Set(["Set up job", "Initialize containers"]);
const lastSteps = new Set(["Complete job", "Complete runner"]);
function infrastructure$1(evidence, subject) {
	const { row, failedStep } = subject;
	if (row.mark === "cancelled") return subject.failFast || isOlderHead(evidence) ? null : [cancellation(evidence)];
	if (row.mark !== "failure" || subject.onBase === true) return null;
	if (isInterrupted(subject) && !isStrangers(evidence)) return ["its runner was shut down while it ran"];
	if (!changesComplete(evidence) || touchesWorkflows(evidence.changes.files)) return null;
	if (failedStep === null) return lostRunner(subject);
	if (tellsDrift(subject) || tellsSetting(subject)) return null;
	const trouble = troubleOf(subject);
	const named = trouble === null ? [] : [": ", code$2(trouble.words)];
	if (runnerSteps.has(failedStep)) return say`${code$2(failedStep)} failed, before any step of the workflow${named}`;
	if (!isSetUpStep(failedStep, subject.failedDefinition)) return null;
	const excused = trouble?.transient === true && !isStrangers(evidence);
	if (touchesSetUp(evidence.changes.files) && !excused) return null;
	return say`${code$2(failedStep)} failed, which only fetches and prepares${named}`;
}
function troubleOf({ failedStep, job: { excerpt } }) {
	return excerpt !== void 0 && excerpt.step === failedStep ? troubleIn(excerpt.lines) : null;
}
function cancellation({ head, pullRequests }) {
	return !head.postMerge && pullRequests.length > 0 ? "it was cancelled without a newer push" : "it was cancelled";
}
function isOlderHead({ head, pullRequests }) {
	return !head.postMerge && pullRequests.length > 0 && pullRequests.every(({ headSha }) => headSha !== head.sha);
}
function lostRunner({ definition, job }) {
	return definition !== null && (definition.environment !== void 0 || definition.uses !== void 0) || job.steps.some(isCompletion) ? null : ["no step of it failed, so its runner was lost"];
}
const isCompletion = ({ name, status, conclusion }) => lastSteps.has(name) && status === void 0 && conclusion === void 0;
// src/facts/checks/judged-job.ts
function judgedJobs(evidence, workflows) {
	const runs = new Map(evidence.runs.map((run) => [run.id, run]));
	const facts = workflows.flatMap((workflow) => {
		const run = runs.get(workflow.runId);
		return run === void 0 ? [] : jobsOf$2(evidence, workflow, run);
	});
	const passed = new Set(facts.filter(({ row }) => row.mark === "success").map(checkName));
	return withPassedOn(evidence, facts.map((fact) => {
		const judged = {
			...fact,
			failFast: fact.row.mark === "cancelled" && facts.some((other) => cancels(other, fact)),
			covered: fact.row.mark === "cancelled" && passed.has(checkName(fact))
		};
		const excuse = judged.covered ? null : infrastructure$1(evidence, judged);
		return {
			...judged,
			infrastructure: excuse,
			passesOn: []
		};
	}));
}
function jobsOf$2(evidence, workflow, run) {
	const jobs = new Map(run.jobs.map((job) => [job.id, job]));
	return workflow.jobs.flatMap((row) => {
		const job = jobs.get(row.id);
		return job === void 0 ? [] : [toFact(evidence, workflow, run, row, job)];
	});
}
function toFact(evidence, workflow, run, row, job) {
	const definition = matchJob(evidence, run, job.name)?.job ?? null;
	const failed = isFailure$1(row.mark) ? firstFailed(job.steps, row.mark) : null;
	const step = failed?.name ?? null;
	return {
		row,
		workflow,
		run,
		job,
		definition,
		failedStep: step,
		failedStepKind: failed === null ? null : row.steps[job.steps.indexOf(failed)].kind,
		failedDefinition: failed === null ? null : definitionOf$1(failed, job, definition),
		onBase: isFailure$1(row.mark) ? failsOnBase(evidence.baseline, run.workflowId, job.name, step) : null,
		elsewhere: isFailure$1(row.mark) ? failsElsewhere(evidence.baseline, run.workflowId, job.name, step) : null,
		masked: maskedFailures(evidence, run, row, job, definition)
	};
}
function firstFailed(steps, mark) {
	const endings = mark === "timed_out" ? [
		"failure",
		"timed_out",
		"cancelled"
	] : ["failure", "timed_out"];
	return steps.find(({ conclusion }) => conclusion !== void 0 && endings.includes(conclusion)) ?? null;
}
function definitionOf$1(step, job, definition) {
	if (definition === null) return null;
	return matchSteps(job.steps, definition.steps)[job.steps.indexOf(step)] ?? null;
}
const checkName = ({ run, row }) => `${run.workflowId}\n${row.name}`;
function cancels(other, leg) {
	const sameMatrix = other.run.id === leg.run.id && (leg.definition === null ? withoutLeg(other.row.name) === withoutLeg(leg.row.name) : other.definition?.id === leg.definition.id && leg.definition.matrix !== void 0);
	return other !== leg && sameMatrix && isFailure$1(other.row.mark) && leg.definition?.failFast !== false;
}
// src/evidence/authorship.ts
const Authorship = strictObject({
	by: string(),
	kind: _enum([
		"person",
		"agent",
		"bot"
	]),
	agents: array(strictObject({
		name: string(),
		from: _enum([
			"account",
			"commits",
			"description"
		])
	}))
});
// src/evidence/plan.ts
const PlanText = string();
const PlanInvariant = strictObject({
	name: PlanText,
	surface: PlanText.optional(),
	verification: PlanText.optional()
});
const PlanCheck = strictObject({
	check: PlanText,
	expected: PlanText.optional()
});
const Deliverable = strictObject({
	path: string().optional(),
	text: PlanText,
	change: _enum([
		"new",
		"modified",
		"removed",
		"renamed"
	]).optional()
});
const Plan = strictObject({
	stub: boolean(),
	title: PlanText.nullable(),
	milestone: PlanText.nullable(),
	project: PlanText.nullable(),
	phase: PlanText.nullable(),
	branch: PlanText.nullable(),
	posture: PlanText.nullable(),
	status: PlanText.nullable(),
	baseline: PlanText.nullable(),
	intent: PlanText.nullable(),
	inScope: array(PlanText),
	outOfScope: array(PlanText),
	invariants: array(PlanInvariant),
	verification: array(PlanCheck),
	deliverables: array(Deliverable),
	acceptance: array(PlanText),
	statements: array(PlanText).optional(),
	mentions: array(PlanText).optional(),
	named: array(string()).optional()
});
// src/evidence/change.ts
const TestList = strictObject({
	total: int(),
	tests: array(strictObject({
		name: string(),
		by: string().optional()
	}))
});
const AssertionKind = _enum([
	"removed",
	"commented",
	"weakened",
	"tolerance",
	"trivial",
	"expected",
	"caught",
	"unreached",
	"conditional",
	"dropped",
	"mocked"
]);
const AssertionList = strictObject({
	total: int(),
	changes: array(strictObject({
		kind: AssertionKind,
		test: string(),
		before: string(),
		after: string()
	}))
});
const TestChange = strictObject({
	removed: TestList.optional(),
	retired: TestList.optional(),
	retiredWith: string().optional(),
	fadedWith: string().optional(),
	faded: array(string()).optional(),
	replaced: TestList.optional(),
	renamed: int().optional(),
	moved: int().optional(),
	added: int().optional(),
	table: literal(true).optional(),
	skipped: TestList.optional(),
	skippedIf: TestList.optional(),
	skippedNew: TestList.optional(),
	passing: TestList.optional(),
	unskipped: int().optional(),
	focused: TestList.optional(),
	assertions: AssertionList.optional(),
	bare: TestList.optional(),
	file: _enum(["removed", "renamed"]).optional()
});
const Dependents = strictObject({
	of: string(),
	by: array(string()),
	total: int(),
	tests: array(string()),
	totalTests: int()
});
const DependentSearch = strictObject({
	searched: int(),
	partial: string().optional(),
	modules: array(Dependents),
	more: int().optional()
});
const Owners = strictObject({
	path: string(),
	rules: array(strictObject({
		pattern: string(),
		owners: array(string())
	})),
	unread: literal(true).optional(),
	cut: literal(true).optional()
});
const Definition = strictObject({
	name: string(),
	kind: string(),
	change: _enum([
		"added",
		"removed",
		"changed"
	])
});
const Task = strictObject({
	name: string(),
	before: string().nullable(),
	after: string(),
	whole: literal(true).optional()
});
const AddedSuppressions = strictObject({
	whole: array(strictObject({
		tool: string(),
		by: string(),
		tests: literal(true).optional(),
		all: literal(true).optional(),
		why: literal(true).optional()
	})).optional(),
	lines: int().optional()
});
const TestQuestions = strictObject({
	total: int(),
	lines: array(strictObject({
		tool: string(),
		by: string()
	})),
	before: literal(true).optional(),
	aside: literal(true).optional()
});
const ChangedFile = strictObject({
	path: string(),
	previousPath: string().optional(),
	status: _enum([
		"added",
		"modified",
		"renamed",
		"removed",
		"copied",
		"changed",
		"unchanged"
	]),
	additions: int(),
	deletions: int(),
	blob: string().optional(),
	definitions: array(Definition).optional(),
	tests: TestChange.optional(),
	tasks: array(Task).optional(),
	programs: array(string()).optional(),
	strictness: array(string()).optional(),
	suppressions: AddedSuppressions.optional(),
	testQuestions: TestQuestions.optional(),
	specialCases: array(string()).optional()
});
const Changes = strictObject({
	source: _enum([
		"pull request",
		"compare",
		"commit",
		"none"
	]),
	files: array(ChangedFile),
	total: strictObject({
		files: int(),
		additions: int(),
		deletions: int()
	}).nullable(),
	goneFolders: array(string()).optional(),
	newPaths: array(string()).optional()
});
const PullRequest = strictObject({
	number: int(),
	title: string(),
	url: string(),
	author: string().nullable(),
	byDefaultToken: boolean(),
	state: _enum([
		"open",
		"closed",
		"merged"
	]),
	draft: boolean(),
	headSha: string(),
	headBranch: string(),
	headRepository: string().nullable(),
	fork: boolean(),
	baseBranch: string(),
	mergeCommit: string().nullable(),
	milestone: string().nullable(),
	mergeable: _enum([
		"yes",
		"conflict",
		"unknown"
	]),
	body: Plan.nullable()
});
// src/evidence/gap.ts
const Gap = strictObject({
	about: _enum([
		"runs",
		"jobs",
		"files",
		"pull request",
		"rules",
		"checks",
		"logs",
		"artifacts",
		"workflows",
		"plan",
		"baseline",
		"reports",
		"config",
		"dependents",
		"size",
		"budget"
	]),
	text: string()
});
function inOrder$1(gaps) {
	const place = ({ about }) => Gap.shape.about.options.indexOf(about);
	return [...gaps].sort((one, other) => place(one) - place(other) || byText(one.text, other.text));
}
// src/evidence/gate.ts
const GateTool = _enum([
	"coverage.py",
	"jest",
	"c8",
	"nyc",
	"gcovr",
	"cargo tarpaulin",
	"codecov",
	"command"
]);
const ConfigGate = strictObject({
	tool: GateTool,
	metric: _enum([
		"total",
		"lines",
		"branches",
		"functions",
		"statements"
	]),
	minimum: number$2(),
	where: string(),
	line: int().optional(),
	scripts: array(string()).optional()
});
const GateFile = strictObject({
	path: string(),
	head: array(ConfigGate),
	mergeBase: array(ConfigGate).optional()
});
// src/evidence/previous.ts
const Mark = _enum([
	...CONCLUSIONS,
	"unfinished",
	"masked"
]);
const RunSummary = strictObject({
	checks: array(strictObject({
		name: string(),
		mark: Mark,
		error: string().optional()
	})),
	checksCut: literal(true).optional(),
	tests: strictObject({
		total: int(),
		failed: int(),
		skipped: int()
	}).optional(),
	failedTests: array(strictObject({
		name: string(),
		error: string().optional()
	})).optional(),
	coverage: number$2().optional(),
	files: int().optional()
});
const Previous = strictObject({
	number: int(),
	path: string(),
	headSha: string(),
	outcome: string().nullable(),
	pullRequest: int().nullable(),
	summary: RunSummary,
	changed: strictObject({
		files: array(string()),
		total: int()
	}).optional()
});
// src/evidence/rules.ts
const RequiredCheck = strictObject({
	name: string(),
	appId: int().nullable(),
	source: string()
});
const RequiredWorkflow = strictObject({
	path: string(),
	repositoryId: int(),
	source: string()
});
const RequiredCoverage = strictObject({
	minimum: number$2().nullable(),
	drop: number$2().nullable(),
	source: string()
});
const Rules = strictObject({
	branch: string(),
	state: _enum([
		"named",
		"none",
		"unreadable"
	]),
	checks: array(RequiredCheck),
	workflows: array(RequiredWorkflow),
	coverage: array(RequiredCoverage).optional()
});
// src/evidence/setting.ts
const ChangedSetting = strictObject({
	tool: string(),
	path: string(),
	key: string(),
	before: string().nullable(),
	after: string().nullable(),
	lost: array(string()).optional(),
	gained: array(string()).optional(),
	gone: literal(true).optional()
});
// src/evidence/verdict.ts
const FailedTest = strictObject({
	name: string(),
	file: string().nullable(),
	line: int().nullable(),
	message: string().nullable()
});
const StatedFailure = strictObject({
	workflow: string(),
	job: string().nullable(),
	step: string().nullable(),
	url: string(),
	classification: string(),
	whose: string().nullable(),
	blocking: boolean(),
	tests: array(FailedTest),
	testsTotal: int()
});
const StatedReason = strictObject({
	rule: string(),
	status: _enum([
		"new",
		"known",
		"explained",
		"declared",
		"open"
	]),
	outcome: _enum(OUTCOMES$2).nullable(),
	text: string(),
	remedy: string().nullable(),
	url: string().nullable()
});
const StatedVerdict = strictObject({
	outcome: _enum(OUTCOMES$2),
	ciStatus: _enum([
		"green",
		"misleading",
		"pending",
		"red"
	]),
	headline: string(),
	next: string(),
	reasons: array(StatedReason),
	failures: array(StatedFailure)
});
// src/evidence/workflow.ts
const filter = (means) => array(string()).optional();
const Trigger = strictObject({
	branches: filter("Patterns of branches that start it"),
	branchesIgnore: filter("Patterns of branches that do not start it"),
	tags: filter("Patterns of tags that start it"),
	tagsIgnore: filter("Patterns of tags that do not start it"),
	paths: filter("Patterns of paths, one of which the change must touch"),
	pathsIgnore: filter("Patterns of paths: it does not start when the change touches no others"),
	types: filter("Activities that start it, e.g. `opened`"),
	workflows: filter("Names of the workflows whose runs start it (`workflow_run`)")
});
const GateVariables = record(string(), string());
const StepDefinition = strictObject({
	id: string().optional(),
	name: string().optional(),
	uses: string().optional(),
	with: record(string(), string()).optional(),
	env: GateVariables.optional(),
	run: string().optional(),
	if: string().optional(),
	continueOnError: union([literal(true), string()]).optional(),
	workingDirectory: string().optional(),
	shell: string().optional(),
	finds: array(strictObject({
		name: string(),
		paths: array(string())
	})).optional(),
	looksAt: array(string()).optional(),
	comment: string().optional()
});
const JobDefinition = strictObject({
	id: string(),
	name: string().optional(),
	if: string().optional(),
	needs: array(string()),
	uses: string().optional(),
	with: record(string(), string()).optional(),
	env: GateVariables.optional(),
	continueOnError: union([literal(true), string()]).optional(),
	matrix: array(string()).optional(),
	legs: strictObject({
		axes: record(string(), array(string())),
		exclude: array(string()).optional(),
		include: array(record(string(), string())).optional(),
		says: array(string()).optional(),
		open: literal(true).optional()
	}).optional(),
	failFast: boolean().optional(),
	timeoutMinutes: number$2().optional(),
	environment: string().optional(),
	comment: string().optional(),
	steps: array(StepDefinition)
});
const WorkflowDefinition = strictObject({
	name: string().optional(),
	env: GateVariables.optional(),
	on: record(string(), Trigger),
	jobs: array(JobDefinition)
});
const WorkflowFile = strictObject({
	path: string(),
	head: WorkflowDefinition.nullable(),
	base: WorkflowDefinition.nullable().optional(),
	mergeBase: WorkflowDefinition.nullable().optional(),
	state: string().optional(),
	problem: string().optional()
});
// src/evidence/evidence.ts
const Document = strictObject({
	milestone: string().nullable(),
	milestoneFrom: _enum([
		"input",
		"branch",
		"title",
		"github milestone",
		"commit",
		"branch slug",
		"pull request"
	]).nullable(),
	number: int().nullable(),
	path: string().nullable(),
	movedFrom: string().optional(),
	earlier: array(strictObject({
		number: int(),
		headSha: string().nullable(),
		outcome: string().nullable()
	})),
	previous: Previous.optional(),
	notes: string(),
	purposes: record(string(), string()),
	hash: string().nullable()
});
const Evidence = strictObject({
	version: literal(2),
	tool: strictObject({
		name: literal("docket"),
		version: string()
	}),
	repository: strictObject({
		name: string(),
		defaultBranch: string(),
		serverUrl: string()
	}),
	inputs: strictObject({
		reportsDir: string(),
		milestonePattern: string(),
		config: string().optional()
	}),
	config: Config,
	document: Document,
	head: strictObject({
		sha: string(),
		branch: string().nullable(),
		repository: string().nullable(),
		subject: string().nullable(),
		commits: strictObject({
			total: int(),
			list: array(strictObject({
				sha: string(),
				subject: string()
			}))
		}).optional(),
		skipWords: string().optional(),
		postMerge: boolean()
	}),
	base: strictObject({
		branch: string(),
		mergeBase: string().nullable()
	}).nullable(),
	pullRequests: array(PullRequest),
	authorship: Authorship.optional(),
	acceptances: array(Acceptance).optional(),
	runs: array(Run),
	otherChecks: array(OtherCheck),
	results: Results,
	rules: Rules.nullable(),
	workflows: array(WorkflowFile),
	gates: array(GateFile).optional(),
	settings: array(ChangedSetting).optional(),
	changes: Changes,
	owners: Owners.optional(),
	dependents: DependentSearch.optional(),
	plan: strictObject({
		path: string(),
		content: Plan
	}).nullable(),
	baseline: Baseline.nullable(),
	gaps: array(Gap),
	verdict: StatedVerdict.optional()
});
const configPath = ({ inputs }) => inputs.config ?? ".github/docket.yml";
// src/facts/workflows/events.ts
function fromElsewhere(evidence) {
	return evidence.head.repository !== evidence.repository.name;
}
function openPullRequest(evidence) {
	return evidence.pullRequests.find(({ state, headSha }) => state === "open" && headSha === evidence.head.sha) ?? null;
}
function occurrenceOf(evidence, event) {
	if (evidence.runs.some((run) => run.event === event)) return { happened: "yes" };
	if (event === "pull_request" || event === "pull_request_target") return pullRequestOccurrence(evidence, event);
	if (event === "push" && !fromElsewhere(evidence) && evidence.head.branch !== null) return skipped$2(evidence, event) ?? {
		happened: "unknown",
		text: say`no push run of this commit was seen`
	};
	return { happened: "no" };
}
function pullRequestOccurrence(evidence, event) {
	const pullRequest = openPullRequest(evidence);
	if (pullRequest === null) return { happened: "no" };
	const { mergeable, byDefaultToken, fork } = pullRequest;
	if (event === "pull_request" && mergeable === "conflict") return {
		happened: "suppressed",
		by: "conflict",
		text: say`the pull request has a merge conflict`
	};
	const skip = event === "pull_request" ? skipped$2(evidence, event) : null;
	if (skip !== null) return skip;
	if (byDefaultToken) return {
		happened: "suppressed",
		by: "default token",
		text: say`events of the default ${code$2("GITHUB_TOKEN")} start no workflow`
	};
	if (fork) return {
		happened: "unknown",
		text: say`no ${code$2(event)} run was seen for this fork`
	};
	if (event === "pull_request" && mergeable === "unknown") return {
		happened: "unknown",
		text: say`GitHub does not say whether the pull request can be merged`
	};
	return { happened: "yes" };
}
function skipped$2(evidence, event) {
	const { skipWords } = evidence.head;
	if (skipWords === void 0) return null;
	return {
		happened: "suppressed",
		by: "skip words",
		text: say`the commit says ${code$2(skipWords)}, so ${code$2(event)} starts nothing`
	};
}
function isCalledAgain({ workflows, runs }, runId) {
	const lists = workflows.flatMap(({ head, base }) => {
		const used = base ?? head;
		return used !== null && isOwn(used) ? [used.on.workflow_run?.workflows ?? []] : [];
	});
	if (lists.length === 0) return null;
	const run = runs.find(({ id }) => id === runId);
	const file = workflows.find(({ path }) => path === run?.path);
	const names = [run?.workflow, file?.base?.name];
	return lists.flat().some((name) => names.includes(name));
}
// src/facts/workflows/triggers.ts
const expected$1 = (event) => {
	const happened = say`${code$2(event)} happened for this commit and its filters match`;
	return {
		why: "expected",
		text: say`Expected but absent: ${happened}`,
		clause: say`has not run, although ${happened}`,
		weight: 5,
		missed: "absent"
	};
};
const later$2 = (branch) => ({
	why: "later",
	text: say`Not yet run (triggered on push to ${branch}; will run post-merge)`,
	clause: say`runs only after the merge, on the push to ${code$2(branch)}`,
	weight: 3
});
const notRun = (why, reason, weight) => ({
	why,
	text: say`Not run: ${reason}`,
	clause: say`has not run: ${reason}`,
	weight
});
const suppressed = ({ by, text }) => ({
	...notRun("filtered", text, 4),
	missed: by
});
const unseen = (reason) => ({
	...undecided(reason),
	missed: "absent"
});
const undecided = (reason) => notRun("undecided", reason, 2);
const filtered = (reason) => notRun("filtered", reason, 1);
function absentWorkflows(evidence) {
	return filesWithoutRun(evidence).map((file) => absent$2(evidence, file));
}
function filesWithoutRun({ runs, workflows }) {
	const present = new Set(runs.map((run) => run.path));
	return workflows.filter((file) => !present.has(file.path) && (file.head !== null || file.problem !== void 0)).sort((a, b) => a.path < b.path ? -1 : 1);
}
function missedWorkflows(evidence) {
	return filesWithoutRun(evidence).flatMap((file) => {
		if (file.head === null || !isStarted(file)) return [];
		const [strongest] = allCauses(evidence, file).filter(({ missed }) => missed !== void 0).sort((a, b) => b.weight - a.weight);
		const missed = strongest?.missed;
		return missed === void 0 ? [] : [{
			path: file.path,
			name: file.head.name ?? file.path,
			missed
		}];
	});
}
function isStarted({ head, state }) {
	return head !== null && !isOwn(head) && (state === void 0 || state === "active");
}
function hasUndecidedFilter(evidence) {
	return filesWithoutRun(evidence).some((file) => isStarted(file) && allCauses(evidence, file).some(({ why }) => why === "undecided"));
}
function absent$2(evidence, file) {
	const { why, text, clause } = causeOf(evidence, file);
	return {
		path: file.path,
		name: file.head?.name ?? file.path,
		why,
		text,
		clause,
		brings: file.head === null ? [] : bringsOf(file.head)
	};
}
function causeOf(evidence, file) {
	if (file.head === null) {
		const unknown = say`and why is not known: ${file.problem ?? ""}`;
		return {
			why: "unreadable",
			text: say`Not run, ${unknown}`,
			clause: say`has not run, ${unknown}`
		};
	}
	if (isOwn(file.head)) return {
		why: "own",
		text: say`Makes this report`,
		clause: say`makes this report`
	};
	if (file.state !== void 0 && file.state !== "active") return notRun("disabled", say`the workflow is disabled (${code$2(file.state)})`, 0);
	const [strongest] = allCauses(evidence, file).sort((a, b) => b.weight - a.weight);
	return strongest ?? notRun("other event", onlyOn(Object.keys(file.head.on)), 0);
}
function allCauses(evidence, file) {
	return triggersOf$1(evidence, file).flatMap(([event, trigger]) => causesOf(evidence, event, trigger));
}
function triggersOf$1(evidence, file) {
	return [...new Set([...Object.keys(file.head?.on ?? {}), ...Object.keys(file.base?.on ?? {})])].flatMap((event) => {
		const trigger = usedDefinition(evidence, file, event)?.on[event];
		return trigger === void 0 ? [] : [[event, trigger]];
	});
}
function causesOf(evidence, event, trigger) {
	if (event === "push") return pushCauses(evidence, trigger);
	if (event === "pull_request" || event === "pull_request_target") return pullRequestCauses(evidence, event, trigger);
	if (event !== "merge_group" || occurrenceOf(evidence, event).happened !== "yes") return [];
	const branch = evidence.base?.branch;
	return branch === void 0 || takesBranch(trigger, branch) ? [expected$1(event)] : [branchFiltered(event, branch)];
}
function pullRequestCauses(evidence, event, trigger) {
	const occurrence = occurrenceOf(evidence, event);
	const branch = (openPullRequest(evidence) ?? evidence.pullRequests[0])?.baseBranch ?? evidence.base?.branch;
	if (occurrence.happened === "no" || branch === void 0) return [];
	if (!takesBranch(trigger, branch)) return [branchFiltered(event, branch)];
	const paths = takesPaths(evidence, trigger);
	if (paths === false) return [pathFiltered(trigger)];
	if (occurrence.happened === "suppressed") return [suppressed(occurrence)];
	if (!takesEveryHead(trigger)) return [undecided(activityText(event, trigger))];
	if (paths === null) return [undecided(unknownPaths(trigger))];
	if (occurrence.happened === "unknown") return [unseen(occurrence.text)];
	return [event === "pull_request_target" && branch !== evidence.repository.defaultBranch ? undecided(say`its version on the default branch was not read`) : expected$1(event)];
}
function pushCauses(evidence, trigger) {
	return [...basePush(evidence, trigger), ...headPush(evidence, trigger)];
}
function headPush(evidence, trigger) {
	const { branch } = evidence.head;
	if (fromElsewhere(evidence) || branch === null) return [];
	if (!takesBranch(trigger, branch)) return [branchFiltered("push", branch)];
	const occurrence = occurrenceOf(evidence, "push");
	if (occurrence.happened === "suppressed") return [suppressed(occurrence)];
	if (occurrence.happened === "unknown") return [unseen(occurrence.text)];
	return [hasPathFilter(trigger) ? undecided(pushPaths(trigger)) : expected$1("push")];
}
function basePush(evidence, trigger) {
	const branch = openPullRequest(evidence)?.baseBranch;
	if (branch === void 0 || evidence.head.postMerge || !takesBranch(trigger, branch)) return [];
	const paths = takesPaths(evidence, trigger);
	if (paths === null) return [undecided(say`whether it runs after the merge depends on its ${filterName(trigger)} filter`)];
	return [paths ? later$2(branch) : pathFiltered(trigger)];
}
function branchFiltered(event, branch) {
	return filtered(say`its ${code$2(event)} trigger does not take ${code$2(branch)}`);
}
function pathFiltered(trigger) {
	return filtered(say`no changed file passes its ${filterName(trigger)} filter`);
}
const filterName = (trigger) => code$2(pathFilterName(trigger));
function pushPaths(trigger) {
	return say`its ${filterName(trigger)} filter speaks of the files of that push alone, which are not known`;
}
function unknownPaths(trigger) {
	return say`its ${filterName(trigger)} filter cannot be decided with the list of changed files at hand`;
}
function activityText(event, trigger) {
	return say`its ${code$2(event)} trigger takes only the activities ${join$2((trigger.types ?? []).map(code$2))}`;
}
function onlyOn(events) {
	return say`starts only on ${join$2(events.map(code$2))}`;
}
// src/facts/checks/required.ts
function requiredButMissing(evidence) {
	const absent = absentWorkflows(evidence);
	return [
		...requiredChecks(evidence).filter((check) => !isReported$2(evidence, check.name, (app) => reportableBy(check, app))).map((check) => reportableBy(check, 15368) ? missingCheck(evidence, absent, check.name, null) : missingFromApp(evidence, check)),
		...(evidence.config.required?.checks ?? []).filter((name) => !isReported$2(evidence, name, () => true)).map((name) => missingCheck(evidence, absent, name, configPath(evidence))),
		...requiredWorkflows(evidence).filter(() => !evidence.runs.some((run) => isRequiredWorkflow(evidence, run))).map(({ path }) => missingWorkflow(evidence, absent, path))
	];
}
function isReported$2(evidence, name, mayReport) {
	const means = meaning(name);
	return (mayReport(15368) ? countedRuns(evidence.runs).flatMap((run) => currentJobs(run).map((job) => ({
		run,
		job
	}))) : []).some(({ run, job }) => means([job.name, `${run.workflow} / ${job.name}`])) || foreignChecks(evidence).some((check) => mayReport(check.app?.id ?? null) && means([check.name]));
}
const meaning = (name) => (names) => names.includes(name) || matchesAny(name, names);
function missingFromApp(evidence, { name, appId }) {
	return {
		kind: "check",
		name,
		config: null,
		path: null,
		text: say`the rule takes it from the app ${appId ?? ""} alone, which has not reported it`,
		gone: false,
		explained: evidence.head.postMerge
	};
}
function missingCheck(evidence, absent, name, config) {
	const file = evidence.workflows.find(({ head }) => head !== null && defines(evidence, head, name));
	if (file !== void 0) return withFile(evidence, absent, {
		kind: "check",
		name,
		config
	}, file);
	const before = evidence.workflows.find(({ mergeBase }) => mergeBase && defines(evidence, mergeBase, name));
	return {
		kind: "check",
		name,
		config,
		path: null,
		text: before === void 0 ? unknownOrigin(evidence) : goneWith(before, config),
		gone: before !== void 0,
		explained: evidence.head.postMerge && before === void 0
	};
}
function missingWorkflow(evidence, absent, path) {
	const file = evidence.workflows.find((candidate) => candidate.path === path && candidate.head !== null);
	const demanded = {
		kind: "workflow",
		name: path,
		config: null
	};
	if (file !== void 0) return withFile(evidence, absent, demanded, file);
	const text = say`no run of this commit belongs to it`;
	return {
		...demanded,
		path: null,
		text,
		gone: false,
		explained: evidence.head.postMerge
	};
}
function withFile(evidence, absent, check, file) {
	const workflow = file.head?.name ?? file.path;
	const missing = absent.find(({ path }) => path === file.path);
	const run = countedRuns(evidence.runs).find(({ path }) => path === file.path);
	return {
		...check,
		path: file.path,
		text: missing === void 0 ? withoutJob(evidence, workflow, run, check.name) : say`${code$2(workflow)} ${missing.clause}`,
		gone: false,
		explained: evidence.head.postMerge && missing !== void 0 && missing.why !== "expected"
	};
}
function withoutJob(evidence, workflow, run, name) {
	if (run?.jobsUnread) return say`the jobs of ${code$2(workflow)} could not be read, so whether it ran is not known`;
	const whole = run && skippedWhole(evidence, run, name);
	if (whole) return say`${code$2(whole.name)} was skipped as a whole, so GitHub made no legs of its matrix and reports none of them`;
	return run !== void 0 && run.status !== "completed" ? say`${code$2(workflow)} is not finished and has not started it yet` : say`the run of ${code$2(workflow)} has no job of that name`;
}
function skippedWhole(evidence, run, name) {
	const definition = matchJob(evidence, run, name)?.job;
	if (definition?.matrix === void 0) return void 0;
	return currentJobs(run).find((job) => job.conclusion === "skipped" && matchJob(evidence, run, job.name)?.job === definition);
}
function unknownOrigin(evidence) {
	return evidence.workflows.filter(({ head, problem }) => head === null && problem !== void 0).length > 0 ? say`no workflow file that could be read defines it, and nothing of this commit reports it` : say`no workflow file of this commit defines it, and no other app has reported it`;
}
function goneWith(file, config) {
	const waiting = config === null ? ["the rule"] : [code$2(config)];
	return say`this change takes it out of ${code$2(file.path)} (renamed or removed): ${waiting} would wait for ever`;
}
function defines(evidence, workflow, name) {
	const [event = "push"] = Object.keys(workflow.on);
	const match = findJob(evidence, workflow, name, event);
	const [caller] = match?.callers ?? [];
	if (caller !== void 0) return explainsName(caller, name.slice(0, name.indexOf(" / ")));
	return match?.job != null && explainsName(match.job, name);
}
// src/facts/invariants/check-finding.ts
function checksFinding(checks, { outside, unproven }) {
	if (checks.length === 0) return null;
	const failed = checks.filter(({ mark }) => isFailure$1(mark));
	const open = failed.filter((check) => proves(check, outside));
	const counted = open.filter((check) => check.mark === "failure" && proves(check, unproven) && ran$1(check));
	if (counted.length > 0) {
		const failedJobs = counted.flatMap(({ failedJobIds }) => failedJobIds);
		return {
			status: "violated",
			evidence: say`${checkNames(counted)} failed`,
			failedJobs
		};
	}
	if (open.length > 0) return {
		status: "not assessed",
		evidence: notProven(open)
	};
	if (failed.length > 0) return {
		status: "not assessed",
		evidence: say`${checkNames(failed)} failed for a reason outside this change`
	};
	const silent = checks.filter(({ mark }) => mark !== "success");
	if (silent.length > 0) return {
		status: "not assessed",
		evidence: withoutResult(silent)
	};
	const hiding = checks.filter(({ hides }) => hides);
	if (hiding.length > 0) return {
		status: "not assessed",
		evidence: say`a failure of ${checkNames(hiding)} would not show`
	};
	return {
		status: "held",
		evidence: say`${checkNames(checks)} passed`
	};
}
const proves = ({ failedJobIds: ids }, none) => ids.length === 0 || ids.some((id) => !none.has(id));
const ran$1 = ({ kind, failedJobIds }) => kind === "step" || failedJobIds.length > 0;
function notProven(checks) {
	const [first] = checks;
	const ended = first === void 0 || first.mark === "failure" ? "failed before it judged" : markWords[first.mark];
	return say`not proven: ${checkNames(checks)} ${ended}`;
}
function withoutResult(open) {
	const silent = open.filter(({ mark }) => mark !== "masked");
	if (silent.length > 0) return say`${checkNames(silent)} gave no result`;
	const areSteps = open.every(({ kind }) => kind === "step");
	return say`${checkNames(open)} ${areSteps ? "failed, and that is hidden" : "passed with a hidden failure"}`;
}
function checkNames(checks) {
	const names = checks.map(({ name }) => name);
	const lower = names.map((name) => name.toLowerCase());
	return join$2(names.filter((_, index) => lower.indexOf(lower[index]) === index).map((name) => code$2(name)));
}
// src/facts/invariants/named-tests.ts
function testsNamed(name, reports) {
	const suites = reports.flatMap(({ result }) => result.suites ?? []);
	const meant = suites.filter((suite) => meansSuite(name, suite));
	const failed = failedCases(reports).cases.map(({ failure }) => failure);
	const named = failed.filter((failure) => meansSuite(name, {
		name: failure.suite,
		...failure.file && { file: failure.file }
	}));
	if (meant.length > 0 || named.length > 0) {
		const failedThere = sum$1(meant, ({ failed: count = 0 }) => count);
		return {
			passed: sum$1(meant, ({ passed }) => passed),
			skipped: sum$1(meant, ({ skipped = 0 }) => skipped),
			failed: named,
			unnamed: Math.max(0, failedThere - known$1(meant, reports))
		};
	}
	return oneTest(name, suites, failed);
}
function known$1(suites, reports) {
	const names = new Set(suites.map((suite) => suite.name));
	return reports.flatMap(({ result }) => result.failures).filter(({ suite, outcome }) => outcome !== "flaky" && names.has(suite)).length;
}
function oneTest(name, suites, failed) {
	const count = (ids) => suites.filter((suite) => hasCase(name, suite, suite[ids])).length;
	return {
		passed: count("passedIds"),
		skipped: count("skippedIds"),
		failed: failed.filter((failure) => meansCase(name, failure)),
		unnamed: 0
	};
}
function meansSuite(name, { name: suite, file }) {
	if (suite === name || file === name || file?.endsWith(`/${name}`)) return true;
	if (name.includes("*")) {
		const pieces = fromStars(name);
		return fits(pieces, suite) || file !== void 0 && fits(pieces, file);
	}
	const [path = "", ...classes] = name.split("::");
	return isModuleOf(suite, path) && endsIn(suite, classes);
}
function isModuleOf(suite, path) {
	if (path.includes("/")) return isSuiteOf(suite, path);
	const name = path.replace(/\.[^.]+$/, "");
	return hasKnownExtension(path) && `.${suite}.`.includes(`.${name}.`);
}
function hasCase(name, suite, joined) {
	if (joined === void 0) return false;
	const hashes = splitHashes(joined);
	return namesWithin(name, suite).some((each) => hashes.includes(hashOfCase({
		suite: suite.name,
		name: each
	})));
}
function namesWithin(name, { name: suite, file }) {
	const own = suite !== "" && name.startsWith(suite) ? afterSign(name.slice(suite.length)) : null;
	const [path = "", ...inside] = name.split("::");
	const last = inside.at(-1);
	const isIn = last !== void 0 && (file === path || isModuleOf(suite, path)) && endsIn(suite, inside.slice(0, -1));
	return [
		name,
		...own === null ? [] : [own],
		...isIn ? [last] : []
	];
}
const afterSign = (rest) => /^(?: › | > |::|[.#/ ])(.+)$/.exec(rest)?.[1] ?? null;
const endsIn = (suite, classes) => classes.length === 0 || suite.endsWith(`.${classes.join(".")}`);
function meansCase(name, failure) {
	const { suite, name: own, file } = failure;
	const pieces = fromStars(name);
	return [
		own,
		nameOfCase(failure),
		`${suite}.${own}`,
		`${suite}::${own}`,
		`${file ?? ""}::${own}`
	].some((each) => fits(pieces, each));
}
const sum$1 = (items, of) => items.reduce((total, item) => total + of(item), 0);
// src/facts/invariants/test-finding.ts
const NAMES_SHOWN$4 = 3;
function testsFinding(name, evidence, othersTell = false) {
	const reports = countedReports(evidence);
	const tests = testsNamed(name, reports);
	const failed = tests.failed.filter((failure) => !isKnown(failure, evidence, reports));
	if (failed.length + tests.unnamed > 0) return {
		status: "violated",
		evidence: failing(name, failed),
		...failedJobsOf(failed, reports)
	};
	if (tests.failed.length > 0) return open$1(say`${code$2(name)} fails on the base branch too`);
	if (tests.passed > 0) return {
		status: "held",
		evidence: passing(name, tests)
	};
	if (tests.skipped > 0) return open$1(say`${code$2(name)} was skipped`);
	if (othersTell) return null;
	return open$1(reports.length === 0 ? ["no test report was read"] : say`no test report names ${code$2(name)}`);
}
function failedJobsOf(failed, reports) {
	const ids = reports.filter(({ result }) => failed.some((failure) => result.failures.includes(failure))).map(({ run }) => run).flatMap(({ jobs }) => jobs.filter(({ conclusion }) => conclusion === "failure").map(({ id }) => id));
	return ids.length === 0 ? {} : { failedJobs: [...new Set(ids)] };
}
const open$1 = (evidence) => ({
	status: "not assessed",
	evidence
});
function isKnown(failure, { baseline }, reports) {
	const own = reports.filter(({ result }) => result.failures.includes(failure));
	return own.length > 0 && own.every(({ run }) => failsTestOnBase(baseline, run.workflowId, testId(failure)));
}
function failing(name, failed) {
	if (failed.length === 0) return say`tests of ${code$2(name)} failed`;
	const names = failed.map((failure) => code$2(nameOfCase(failure)));
	return say`${joinFirst(names, NAMES_SHOWN$4)} failed`;
}
function passing(name, { passed, skipped }) {
	const tests = count(passed, "test");
	return say`${tests} of ${code$2(name)} passed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
const passes = /\b(?:pass(?:es|ed|ing)?|green|succeeds?|succeeded)\b/i;
const denies$1 = /\b(?:no|not|never|without|unchanged|untouched|removed?|deleted|skipped|disabled|instead)\b/i;
function verifyingTests(text) {
	const names = text.slice(0, 2e3).split(/[;:]\s|\.\s|\s[—–-]\s/).filter((clause) => isAboutResult(clause.replace(/`[^`]*`/g, ""))).flatMap((clause) => Array.from(clause.matchAll(/`([^`]+)`/g), (span) => span[1] ?? ""));
	return [...new Set(names.filter(isTestFile))];
}
const isAboutResult = (words) => passes.test(words) && !denies$1.test(words);
function isTestFile(name) {
	const [path = ""] = name.split("::");
	return readPath(path)?.sure === true && !path.endsWith("/") && kindOf(path) === "test";
}
// src/facts/invariants/unchanged.ts
const denies = /\b(?:no (?:change|edit|modification)s?|(?:without|no) (?:\w+ )?changes?|unchanged|untouched|unmodified|(?:not|never) (?:be )?(?:change|changed|modify|modified|touch|touched|edit|edited))\b/i;
const turnsRound = /\b(?:outside|beyond|except|besides|only|other than|apart from|unless)\b/i;
const SPAN = "`";
const between = new Set([
	SPAN,
	"and",
	"or",
	"nor"
]);
const leads = new Set("no not never without any be is are must may does do to in of under change changes changed edit edits modify modified touch touched modification modifications".split(" "));
const follows = new Set("is are remain remains stay stays must be not never unchanged untouched unmodified changed modified touched edited".split(" "));
function unchangedPaths(text) {
	return text.slice(0, 2e3).split(/[;:]\s|\.\s|\s[—–-]\s/).filter((clause) => deniesChange(clause.replace(/`[^`]*`/g, SPAN))).flatMap((clause) => {
		const whole = isUnqualified(clause);
		return pathsIn(clause).map((path) => ({
			...path,
			whole
		}));
	});
}
function deniesChange(clause) {
	return denies.test(clause) && !turnsRound.test(clause);
}
function isUnqualified(clause) {
	const words = clause.replace(/`[^`]*`/g, ` ${SPAN} `).toLowerCase().match(/[a-z]+|`/g) ?? [];
	const first = words.indexOf(SPAN);
	const last = words.lastIndexOf(SPAN);
	const inside = words.slice(first, last + 1).every((word) => between.has(word));
	const head = words.slice(0, first).every((word) => leads.has(word));
	return inside && head && words.slice(last + 1).every((word) => follows.has(word));
}
// src/facts/invariants/invariants.ts
const FILES_SHOWN$2 = 3;
function invariants$1(evidence, workflows, excused, known = {
	jobs: [],
	gates: [],
	measured: {
		tests: null,
		coverage: null
	}
}) {
	const world = {
		...known,
		evidence,
		excused
	};
	const index = indexChecks$1(workflows);
	const planned = evidence.plan?.content.invariants ?? [];
	const configured = evidence.config.invariants ?? [];
	return [...planned.map((row) => fromPlanRow(row, index, world)), ...configured.map((row) => fromConfig(row, evidence, index, excused))];
}
function fromConfig(row, evidence, index, excused) {
	const checks = row.checks?.map((name) => byName(name, index, excused)) ?? [];
	const tests = row.tests?.map((name) => testsFinding(name, evidence)) ?? [];
	const paths = row.unchanged === void 0 ? null : globsUnchanged(row.unchanged, evidence);
	return {
		name: row.name,
		surface: null,
		verification: configWords(row),
		...verdictOf([
			...checks,
			...tests,
			paths
		]),
		source: "config"
	};
}
function fromPlanRow(row, index, world) {
	const { evidence, excused } = world;
	const words = row.verification ?? "";
	const checks = verifyingChecks(findChecks(words, index));
	const tests = verifyingTests(words).map((name) => testsFinding(name, evidence, checks.length > 0));
	const paths = unchangedPaths(row.verification ?? row.name);
	const named = [
		checksFinding(checks, excused),
		...tests,
		pathsFinding(paths, evidence)
	];
	const findings = named.some((finding) => finding !== null) ? named : inWords$1(row, index, world);
	const all = [
		row.surface,
		row.name,
		row.verification
	].filter((text) => text !== void 0).join("; ");
	return {
		name: row.name,
		surface: row.surface ?? null,
		verification: row.verification ?? null,
		...findings.every((finding) => finding === null) && holdsWithoutCode(all, evidence) ? {
			status: "held",
			evidence: ["no code file is changed"],
			withoutCode: true
		} : verdictOf(findings),
		source: "plan"
	};
}
function inWords$1({ name, verification }, index, world) {
	for (const text of [name, verification ?? ""]) {
		const sentence = statementFinding(text, world);
		if (sentence !== void 0) return [sentence];
	}
	const checks = verifyingChecks(findChecks(name, index));
	if (checks.length > 0) return [checksFinding(checks, world.excused)];
	return [kindFinding(name, world) ?? kindFinding(verification ?? "", world)];
}
function verifyingChecks(checks) {
	const larger = checks.filter(({ kind }) => kind !== "step");
	return larger.length > 0 ? larger : checks.filter(({ judges }) => judges);
}
function verdictOf(findings) {
	const found = findings.filter((finding) => finding !== null);
	if (found.length === 0) return {
		status: "not assessed",
		evidence: null
	};
	const status = ["violated", "not assessed"].find((each) => found.some((one) => one.status === each)) ?? "held";
	const worst = found.filter((one) => one.status === status);
	return {
		status,
		...status === "violated" && worst.every(({ failedJobs }) => failedJobs !== void 0) && { failedJobs: worst.flatMap(({ failedJobs = [] }) => failedJobs) },
		evidence: join$2(found.map((one) => one.evidence), "; ")
	};
}
function byName(name, index, excused) {
	return checksFinding(checksNamed(name, index), excused) ?? {
		status: "not assessed",
		evidence: say`no check ${code$2(name)} ran for this commit`
	};
}
function pathsFinding(paths, evidence) {
	if (paths.length === 0) return null;
	const touched = (path) => touchedPaths(evidence.changes).filter((file) => coversPath(path.pattern, file));
	const changed = paths.filter((path) => touched(path).length > 0);
	const files = [...new Set(changed.flatMap(touched))];
	if (changed.length > 0) return {
		status: changed.some(({ whole }) => whole) ? "violated" : "not assessed",
		evidence: say`${joinFirst(files.map(code$2), FILES_SHOWN$2)} changed`
	};
	const sure = paths.filter((path) => path.sure);
	return sure.length < paths.length ? null : untouched$1(sure.map(({ pattern }) => pattern), evidence);
}
function globsUnchanged(globs, evidence) {
	const files = touchedPaths(evidence.changes).filter((file) => pathsMatch({ paths: globs }, [file]));
	if (files.length > 0) return {
		status: "violated",
		evidence: say`${joinFirst(files.map(code$2), FILES_SHOWN$2)} changed`
	};
	return untouched$1(globs, evidence);
}
function untouched$1(patterns, evidence) {
	if (changesComplete(evidence)) return {
		status: "held",
		evidence: say`${join$2(patterns.map(code$2))} not changed`
	};
	return {
		status: "not assessed",
		evidence: ["the list of changed files is not complete"]
	};
}
function configWords({ checks = [], tests = [], unchanged = [] }) {
	const listed = (names) => names.map((name) => `\`${name}\``).join(", ");
	const parts = [
		...checks.length > 0 ? [`${listed(checks)} passed`] : [],
		...tests.length > 0 ? [`tests ${listed(tests)} passed`] : [],
		...unchanged.length > 0 ? [`no change to ${listed(unchanged)}`] : []
	];
	return parts.length === 0 ? null : parts.join("; ");
}
// src/facts/invariants/acceptance.ts
function acceptance$1(evidence, workflows, excused, known) {
	const { plan } = evidence;
	if (plan === null) return [];
	const content = {
		...plan.content,
		invariants: plan.content.acceptance.map((name) => ({ name }))
	};
	return invariants$1({
		...evidence,
		config: {
			...evidence.config,
			invariants: []
		},
		plan: {
			...plan,
			content
		}
	}, workflows, excused, known).map(({ name, status, evidence: shown, withoutCode }) => withoutCode || shown === null ? {
		text: name,
		status: "not assessed",
		evidence: null
	} : {
		text: name,
		status,
		evidence: shown
	});
}
// src/tools/log-totals/versions.ts
const VERSION$2 = /^(?:v|[a-z]{2,12})?\d{1,4}(?:[._]\d{1,4}){0,4}(?:[._]?(?:x|lts|rc|beta|alpha|dev)\d{0,3})?$/i;
const PLATFORMS = new Set("ubuntu linux windows macos osx mac win darwin latest arm64 aarch64 x64 x86 amd64 arm i686 x86_64 musl gnu msvc debian alpine fedora stable beta nightly msrv lts current oldest lowest highest newest minimal min max head dev python large xlarge xl small medium hosted self server core cores true false yes no on off experimental pypy cpython node nodejs ruby jruby truffleruby java jdk temurin zulu php go golang rust scala dotnet clang gcc debug release".split(" "));
const wordsOf$1 = (name) => name.split(/[^A-Za-z0-9.]+/).filter((word) => word !== "");
const withoutVersions = (name) => wordsOf$1(name.replace(/\.[a-z]\w{0,10}$/i, "")).filter((word) => !VERSION$2.test(word)).join(" ");
const withoutVariations = (name) => wordsOf$1(name).filter((word) => !VERSION$2.test(word) && !PLATFORMS.has(word.toLowerCase())).join(" ");
// src/facts/workflows/varied-commands.ts
const VARIES = known$2("varies");
function beforeAxis(text, axis) {
	return [...text.matchAll(/\$\{\{[^}]{0,200}?\bmatrix\.([\w-]+)[^}]{0,200}\}\}/g)].flatMap(({ 1: name, index }) => name === axis ? [text.slice(0, index)] : []);
}
function variesBy({ run = "" }, axis) {
	const before = beforeAxis(run, axis);
	return before.length > 0 && before.every((text) => / \+$/.test(text) || isVariedOption(text));
}
function isVariedOption(before) {
	const option = /(?:^|\s)(--?[\w.-]+)[= ]["']?$/.exec(before)?.[1];
	return option !== void 0 && VARIES.some(({ programs, options }) => options.test(option) && programs.some((program) => before.includes(program)));
}
// src/facts/results/fewer-by-logs.ts
const LEAST = 3;
const PART = 5;
const MANY$1 = 10;
function fewerByLogs(evidence) {
	const reported = runsWithTestReport(evidence);
	return evidence.runs.filter((run) => isGreen(run) && !reported.has(run.id)).flatMap((run) => {
		const compared = comparisonOf(evidence, run.id);
		if (compared?.logs === void 0) return [];
		const here = loggedTests(evidence).filter((log) => log.run.id === run.id);
		const silent = silentJobs(evidence).filter((one) => one.run.id === run.id);
		const found = compare(here.map(({ result, totals }) => ({
			...result,
			totals
		})), new Set(silent.map(({ job }) => withoutLeg(job.name))), compared.logs);
		return found.fewer.length + found.skipped.length === 0 ? [] : [{
			run,
			compared,
			...found
		}];
	});
}
const sameStep = (step) => (step ?? "").replace(/\d+/g, "#");
const placeOf$5 = ({ job, step, format }) => JSON.stringify([
	withoutLeg(job),
	sameStep(step),
	format
]);
function compare(here, silentHere, { tests, silent = [], newest }) {
	const silentThere = new Set(silent.map(withoutLeg));
	const [mine, base] = [groupedBy(here, placeOf$5), groupedBy(tests, placeOf$5)];
	const tip = newest === void 0 ? null : groupedBy(newest, placeOf$5);
	const places = [...base].flatMap(([place, there]) => {
		const own = mine.get(place);
		const job = withoutLeg(there[0].job);
		const isWhole = !silentHere.has(job) && !silentThere.has(job);
		return own === void 0 ? [] : [numbersOf$1(own, least(there, tip?.get(place) ?? null), isWhole)];
	});
	const elsewhere = addTotals(here.filter((log) => !base.has(placeOf$5(log))).map(({ totals }) => totals)).total;
	const fewer = places.flatMap((numbers) => fewerOf(numbers, elsewhere));
	const total = addTotals(tests.map(({ totals }) => totals)).total;
	const skipped = places.flatMap((numbers) => numbers.flatMap((number) => isSkippedMore(number) ? [number] : []));
	return {
		fewer: fewer.map((number) => told$3(number, "total")),
		skipped: skipped.map((number) => told$3(number, "skipped")),
		lost: fewer.reduce((sum, number) => sum + lostOf(number), 0),
		total
	};
}
function least(there, tip) {
	const newest = new Map((tip ?? []).map((log) => [log.job, log]));
	return there.map((log) => {
		const other = newest.get(log.job);
		return other !== void 0 && ranOf(other.totals) < ranOf(log.totals) ? other : log;
	});
}
const ranOf = ({ total, skipped }) => total - skipped;
function numbersOf$1(here, there, isWhole) {
	const [mine, base] = [byJob(here), byJob(there)];
	const common = [...base.keys()].filter((job) => mine.has(job));
	const isRenamed = common.length === 0 && mine.size >= base.size;
	const { step, job } = here[0];
	if (isRenamed || areShards([...mine.keys()]) || areShards([...base.keys()])) {
		if (!isWhole) return [];
		const sum = {
			here: addTotals([...mine.values()]),
			there: addTotals([...base.values()])
		};
		return [{
			job: withoutLeg(job),
			legs: mine.size,
			step,
			...sum
		}];
	}
	return common.map((name) => ({
		job: name,
		legs: 1,
		step,
		here: mine.get(name),
		there: base.get(name)
	}));
}
function byJob(logs) {
	const jobs = new Map();
	for (const { job, totals } of logs) jobs.set(job, addTotals([jobs.get(job) ?? addTotals([]), totals]));
	return jobs;
}
const lostOf = ({ here, there }) => Math.max(0, there.total - here.total);
function fewerOf(numbers, elsewhere) {
	const gained = numbers.reduce((sum, { here, there }) => sum + Math.max(0, here.total - there.total), 0);
	return numbers.filter((number) => {
		const [before, lost] = [number.there.total, lostOf(number) - gained - elsewhere];
		if (lost <= 0) return false;
		return lost === before || lost >= LEAST && lost * PART >= before;
	});
}
function isSkippedMore({ here, there }) {
	const grown = here.skipped - there.skipped;
	if (grown < LEAST || ranOf(there) - ranOf(here) < grown / 2) return false;
	return grown * PART >= there.total || grown >= MANY$1 && here.skipped >= 2 * there.skipped;
}
function told$3({ job, legs, step, here, there }, key) {
	return {
		job,
		legs,
		step,
		here: here[key],
		there: there[key]
	};
}
// src/facts/results/logged-suites.ts
const loggedSuites = onceFor((evidence) => {
	const logs = loggedTests(evidence);
	const suites = joined(evidence, [...groupedBy(logs, (log) => placeOf$4(evidence, log)).values()].map((own) => ({
		logs: own,
		totals: totalsOfLegs(evidence, own)
	})));
	const isWhole = logs.length > 0 && suites.every(({ totals }) => totals !== null) && !isPartUnknown(evidence, logs);
	const all = suites.flatMap(({ totals }) => totals ?? []);
	return {
		suites,
		totals: isWhole ? addTotals(all) : null
	};
});
function isPartUnknown(evidence, logs) {
	return silentJobs(evidence).some(({ run, job }) => {
		if (job.conclusion !== "success") return true;
		const others = logs.filter((log) => log.run.path === run.path && withoutLeg(log.result.job) === withoutLeg(job.name));
		const names = [...new Set([...others.map(({ result }) => result.job), job.name])];
		return others.length === 0 || others.some(({ result }) => result.jobId === job.id) || !areVariations(names);
	});
}
function placeOf$4(evidence, log) {
	const { run, result } = log;
	const step = definitionOf(evidence, log)?.step;
	const name = step === void 0 ? sameStep(result.step) : titleText(step);
	return JSON.stringify([
		run.path,
		withoutLeg(result.job),
		name,
		result.again ?? 0,
		result.format
	]);
}
function definitionOf(evidence, { run, result }) {
	const job = matchJob(evidence, run, result.job)?.job ?? null;
	if (job === null || result.step === null) return null;
	const name = result.step;
	const exact = job.steps.filter((step) => titleText(step) === name);
	const fitting = exact.length > 0 ? exact : job.steps.filter((step) => fits(fromExpressions(titleText(step)), name));
	const step = fitting[result.again ?? 0] ?? fitting[0];
	return step === void 0 ? null : {
		job,
		step
	};
}
const ALIKE = 10;
const TELLING = 10;
const MANY = 50;
function areAlike(all) {
	const numbers = all.map(({ total }) => total);
	const most = Math.max(...numbers);
	return (most - Math.min(...numbers)) * ALIKE <= most;
}
const areEqual = (all) => all.every(({ total }) => total === all[0]?.total && total >= TELLING);
function relationByNames(one, other) {
	const [parts, otherParts] = [marksIn(one, "parts"), marksIn(other, "parts")];
	if (parts.size > 0 && otherParts.size > 0) {
		const shared = [...parts].filter((mark) => otherParts.has(mark)).length;
		if (shared === 0) return "other";
		return 2 * shared >= Math.min(parts.size, otherParts.size) ? "same" : null;
	}
	const [files, otherFiles] = [marksIn(one, "files"), marksIn(other, "files")];
	if (files.size === 0 || otherFiles.size === 0) return null;
	const shared = [...files].filter((mark) => otherFiles.has(mark)).length;
	if (shared === 0) return "other";
	return 5 * shared >= 4 * Math.max(files.size, otherFiles.size) && shared >= 3 && areAlike([...one, ...other].map(({ totals }) => totals)) ? "same" : null;
}
const MARK = 7;
function marksIn(logs, kind) {
	const marks = logs.flatMap(({ result }) => {
		const text = result[kind] ?? "";
		return Array.from({ length: Math.floor(text.length / MARK) }, (_, index) => text.substr(index * MARK, MARK));
	});
	return new Set(marks);
}
function totalsOfLegs(evidence, logs) {
	const legs = [...groupedBy(logs, ({ result }) => result.job)].map(([name, own]) => ({
		name,
		totals: totalsOfSuite(own.map(({ totals }) => totals))
	}));
	if (legs.length === 1) return legs[0].totals;
	const values = legs.map(({ name }) => valuesOfLeg(name));
	const places = (values[0] ?? []).map((_, place) => place);
	const differing = places.filter((place) => new Set(values.map((each) => each[place])).size > 1);
	const shards = differing.filter((place) => isNumberedPlace(values.map((each) => each[place] ?? "")));
	const parts = partPlaces(evidence, logs, legs, differing.filter((place) => !shards.includes(place) && !isVersionPlace(values, place)));
	if (parts === null) return null;
	const added = [...shards, ...parts];
	const kept = places.filter((place) => !added.includes(place));
	return totalsOfSuite([...groupedBy(legs, ({ name }) => JSON.stringify(kept.map((place) => valuesOfLeg(name)[place]))).values()].map((own) => addTotals(own.map(({ totals }) => totals))));
}
const isVersionPlace = (values, place) => new Set(values.map((each) => withoutVariations(each[place] ?? ""))).size === 1;
const areVariations = (names) => {
	const values = names.map(valuesOfLeg);
	return (values[0] ?? []).every((_, place) => {
		return new Set(values.map((each) => each[place])).size === 1 || isVersionPlace(values, place) && !isNumberedPlace(values.map((each) => each[place] ?? ""));
	});
};
function partPlaces(evidence, logs, legs, places) {
	if (places.length === 0) return [];
	const totals = legs.map((leg) => leg.totals);
	const byNames = relationOfLegs(logs);
	if (byNames !== null) return byNames === "same" ? [] : [...places];
	if (areEqual(totals)) return [];
	const found = logs[0] === void 0 ? null : definitionOf(evidence, logs[0]);
	const alike = areAlike(totals);
	if (found === null) return alike ? [] : null;
	const used = places.filter((place) => usesAxis(found.step, found.job.matrix?.[place]));
	if (used.length === 0) return alike ? [] : null;
	if (used.every((place) => variesBy(found.step, found.job.matrix?.[place] ?? ""))) return [];
	return alike ? null : used;
}
const usesAxis = ({ run = "", workingDirectory = "", with: inputs = {} }, axis = "") => [
	run,
	workingDirectory,
	...Object.values(inputs)
].some((text) => beforeAxis(text, axis).length > 0);
function relationOfLegs(logs) {
	const legs = [...groupedBy(logs, ({ result }) => result.job).values()];
	const relations = new Set(legs.flatMap((leg, index) => legs.slice(index + 1).map((other) => relationByNames(leg, other))));
	return relations.size === 1 ? [...relations][0] ?? null : null;
}
function joined(evidence, suites) {
	const found = [];
	for (const suite of suites) {
		const same = found.findIndex((other) => isSameSuite(evidence, other, suite));
		const other = found[same];
		if (other === void 0) {
			found.push(suite);
			continue;
		}
		const both = [other.totals, suite.totals].filter((totals) => totals !== null);
		const isNamed = relationByNames(other.logs, suite.logs) === "same";
		const isKnown = both.length === 2 && (isNamed || areAlike(both));
		found[same] = {
			logs: [...other.logs, ...suite.logs],
			totals: isKnown ? totalsOfSuite(both) : null
		};
	}
	return found;
}
function isSameSuite(evidence, one, other) {
	const [first, second] = [one.logs[0], other.logs[0]];
	if (first.result.format !== second.result.format) return false;
	const byNames = relationByNames(one.logs, other.logs);
	if (byNames !== null) return byNames === "same";
	const isEqual = one.totals !== null && other.totals !== null && areEqual([one.totals, other.totals]);
	const [here, there] = [definitionOf(evidence, first)?.step, definitionOf(evidence, second)?.step];
	const isSameCommand = here?.run !== void 0 && commandOf(here) === commandOf(there);
	if (first.result.jobId === second.result.jobId) return isEqual && (isSameCommand || one.totals.total >= MANY);
	return isEqual || isSameCommand;
}
const commandOf = (step) => JSON.stringify([step?.run?.replace(/\s+/g, " ").trim(), step?.workingDirectory ?? ""]);
// src/facts/results/measured.ts
function measure({ evidence, tests: { reports } }) {
	const coverage = largest(coverageReports(evidence));
	const logged = coverage === null ? soleCoverage(loggedCoverage(evidence)) : null;
	return {
		tests: reports.length > 0 ? counts$2(sumOf(reports)) : testsInLogs(evidence),
		coverage: coverage === null ? logged : percent(coverage.result.lines),
		...logged !== null && { coverageFromLog: true },
		...lostTests(evidence),
		...coverageChange$1(evidence, coverage)
	};
}
function lostTests({ baseline, runs }) {
	const compared = (baseline?.comparison?.runs ?? []).flatMap(({ runId, tests, jobs = [] }) => {
		const ended = (runs.find(({ id }) => id === runId)?.jobs ?? []).filter(hasEnded).map(({ name }) => name);
		const all = tests?.open === void 0 || tests.open === "jobs" && jobs.every(({ name }) => ended.includes(name));
		return tests === void 0 || tests.alone !== void 0 || !all ? [] : [tests];
	});
	const gone = compared.reduce((sum, { vanished }) => sum + vanished.total, 0);
	const skipped = compared.reduce((sum, tests) => sum + tests.skipped.total, 0);
	return gone + skipped === 0 ? {} : { lost: {
		gone,
		skipped
	} };
}
const hasEnded = ({ conclusion }) => conclusion === "success" || conclusion === "failure";
function coverageChange$1(evidence, report) {
	const found = (evidence.baseline?.comparison?.runs ?? []).filter(({ coverageAlone }) => coverageAlone !== true).flatMap((compared) => comparedCoverage(evidence, compared)).find((one) => one.report.result === report?.result);
	return found === void 0 ? {} : { coverageChange: found.here - found.there };
}
function testsInLogs(evidence) {
	const { totals } = loggedSuites(evidence);
	return totals === null ? null : {
		...counts$2(totals),
		fromLog: true
	};
}
const counts$2 = ({ total, failed, errored, skipped, flaky }) => ({
	total,
	failed: failed + errored,
	skipped,
	flaky
});
// src/facts/results/lost-explained.ts
const LEAST_NAME = 4;
function isDocumentation({ changes }) {
	return changes.files.length > 0 && changes.files.every(({ path }) => kindOf(path) === "documentation");
}
const mayBeSelection = (evidence, { vanished, before }) => moreThanHalfChosen(evidence, vanished.total, before);
function moreThanHalfChosen({ changes }, lost, before) {
	if (2 * lost <= before) return null;
	return touchedPaths(changes).map(kindOf).some((kind) => [
		"workflow",
		"configuration",
		"lock file",
		"test",
		"other"
	].includes(kind)) ? null : "more than half of the tests did not run, and the change touches nothing that chooses tests";
}
function explainedByDiff(evidence, suite, act, run) {
	if (!changesComplete(evidence)) return "not all changed files are known";
	if (isReported$1(evidence, suite)) return "the diff tells of them";
	return (act === "remove" ? ofRemoval(evidence, suite) : null) ?? acceptedOf(evidence, run) ?? declared$1(evidence, suite, act);
}
function acceptedOf(evidence, run) {
	const acceptance = acceptanceOfRun(evidence, run);
	return acceptance && `accepted by @${acceptance.by}`;
}
function declared$1(evidence, { suite, names, file }, act) {
	if (isByReviewer(evidence)) return null;
	return declares(evidence, [
		suite,
		suite.slice(suite.lastIndexOf(".") + 1),
		...names,
		...file === void 0 ? [] : [file, lastSegment(file)]
	], act) === null ? null : "the author says so";
}
function isReported$1(evidence, suite) {
	const { paths, names } = testsInDiff(evidence);
	if (suite.names.some((name) => names.has(name) || names.has(withoutParameters(name)))) return true;
	return [...paths].some((path) => mayStandIn(suite, path));
}
const withoutParameters = (name) => name.replace(/[[(].*$/s, "");
function ofRemoval(evidence, suite) {
	const { files } = evidence.changes;
	const touched = touchedPaths(evidence.changes);
	if (touched.some((path) => kindOf(path) === "test" && mayStandIn(suite, path))) return "the change touches their file";
	if (touched.some((path) => suite.file === path)) return "the change touches their file";
	if (touched.some(isTestData)) return "the change touches data of tests";
	if (files.some(({ status, path }) => status === "removed" && kindOf(path) !== "documentation")) return "the change removes files";
	return files.some(({ definitions = [] }) => definitions.some((one) => isNamed$2(one, suite))) ? "the change removes what they test" : null;
}
function mayStandIn({ suite, file }, path) {
	if (file !== void 0) return file === path || isSuiteOf(suite, path);
	if (isSuiteOf(suite, path) || suite === path || suite.endsWith(`/${path}`)) return true;
	if (isPackage(suite)) return isInFolder(suite, path);
	return !suite.includes(".") && !suite.includes("/");
}
const isPackage = (suite) => suite.includes("/") && extensionOf(suite) === "";
function isInFolder(suite, path) {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
	return folder === "" || suite === folder || suite.endsWith(`/${folder}`);
}
function isTestData(path) {
	const kind = kindOf(path);
	return kind === "snapshot" || kind === "test" && !/^[cm]?[jt]sx?$|^(?:py|go|rs|java|kt|cs|rb|php|swift|scala|c|cc|cpp|dart|ex|exs|groovy|sh|bats)$/.test(extensionOf(path));
}
function isNamed$2({ name, change }, { suite, names }) {
	const own = (name.split(/[.:#]/).at(-1) ?? "").toLowerCase();
	if (change !== "removed" || own.length < LEAST_NAME) return false;
	return [suite, ...names].some((text) => text.toLowerCase().includes(own));
}
const LOOKS_AT_EVENT = /\bgithub\.(?:event_name|event\.|ref\b|ref_name|base_ref|head_ref)|\bGITHUB_(?:EVENT_NAME|REF|REF_NAME|BASE_REF|HEAD_REF)\b/i;
function choosesTests(jobs) {
	return kindedSteps(jobs).some(({ kind, definition }) => {
		const script = definition?.run ?? "";
		return kind === "tests" && (LOOKS_AT_EVENT.test(script) || selectsTests(script));
	});
}
function skipsExplained(evidence, run) {
	const [pull] = evidence.pullRequests;
	if (run.event === "pull_request" && (pull?.fork === true || /^dependabot\b/.test(pull?.author ?? ""))) return "runs of this pull request have no secrets, which tests may need";
	return run.path !== null && touchedPaths(evidence.changes).includes(run.path) ? "the change touches the workflow, so the tests may run somewhere else" : null;
}
// src/facts/results/measured-runs.ts
function isMeasured(evidence, run) {
	if (isGreen(run)) return true;
	if (run.status !== "completed" || run.jobsUnread === true) return false;
	const others = currentJobs(run).filter(({ conclusion }) => conclusion !== "success");
	return others.length > 0 && others.every((job) => measuresNothing(evidence, run, job));
}
function measuresNothing(evidence, run, job) {
	const definition = matchJob(evidence, run, job.name)?.job ?? null;
	if (definition === null || definition.uses !== void 0 || definition.steps.length === 0) return false;
	const place = {
		job: job.name,
		path: `${run.workflow} / ${job.name}`
	};
	return definition.steps.every((step) => !mayTest$1(kindOfStep(evidence, place, titleText(step), step)));
}
// src/facts/results/measured-coverage.ts
function measureCoverage(world) {
	const { evidence, jobs } = world;
	const gates = setGates(evidence, jobs);
	const sources = coverageSources(evidence);
	return {
		gates: gates.map((set) => ({
			set,
			measured: gateValue(set, sources, evidence.config)
		})),
		missed: missedGates(evidence, gates),
		dropped: dropped$2(world)
	};
}
function missedGates(evidence, gates) {
	const { reports, logs, own, makers } = coverageSources(evidence);
	const whole = {
		reports: reports.filter(({ run }) => isMeasured(evidence, run)),
		logs: logs.filter(({ run }) => isMeasured(evidence, run)),
		own: own.filter(({ run }) => isMeasured(evidence, run)),
		makers
	};
	return gates.flatMap((set) => {
		const found = set.decides && !set.passed && !set.masked ? gateValue(set, whole, evidence.config) : null;
		if (found === null || found.holds) return [];
		const { run } = found.source.from === "report" ? found.source.report : found.source.log;
		return [{
			...found,
			set,
			run,
			known: isUnderOnBase(evidence, set.gate, found)
		}];
	});
}
function dropped$2({ evidence, jobs }) {
	if (isDocumentation(evidence)) return [];
	return evidence.runs.filter((run) => isMeasured(evidence, run)).flatMap((run) => {
		const compared = comparisonOf(evidence, run.id);
		if (compared === null || isPartial(compared)) return [];
		if (choosesTests(jobs.filter((job) => job.run.id === run.id))) return [];
		const found = largestCompared(evidence, compared);
		const isWithin = coverageDrop(evidence, compared) <= allowedDrop(evidence);
		if (found === null || isWithin) return [];
		const { report, here, there } = found;
		return [{
			run,
			compared,
			report,
			here,
			there
		}];
	});
}
const isPartial = ({ coverageAlone, tests }) => coverageAlone === true || tests?.open !== void 0 && tests.open !== "base";
// src/facts/results/failed-tests.ts
function failedTests$4(world, reports) {
	return [...failedInReports$1(world, reports), ...failedInLogs(world)];
}
function failedInReports$1(world, reports) {
	const { evidence, jobs } = world;
	const isKnown = ({ failure, report }) => failsTestOnBase(evidence.baseline, report.run.workflowId, testId(failure));
	return evidence.runs.filter((run) => isGreen(run) && !jobs.some((job) => job.run.id === run.id && tellsOfTests(job))).map((run) => {
		const { cases, unnamed } = failedCases(reports.filter((report) => report.run.id === run.id));
		const fresh = {
			cases: cases.filter((one) => !isKnown(one)),
			unnamed
		};
		return {
			from: "report",
			run,
			where: whereTestsRan(run, world),
			fresh,
			known: cases.filter(isKnown)
		};
	});
}
const tellsOfTests = (job) => isFailure$1(job.row.mark) && mayTest$1(failedKind(job)) || hidesTests(job);
const hidesTests = ({ masked, row }) => masked.some(({ step }) => step === null) || row.steps.some(({ mark, kind }) => mark === "masked" && mayTest$1(kind));
function whereTestsRan({ id, workflow }, { jobs, steps }) {
	const own = jobs.filter(({ run }) => run.id === id);
	const ids = new Set(own.map(({ row }) => row.id));
	const testing = new Set(steps.flatMap(({ kind, mark, jobId }) => ids.has(jobId) && kind === "tests" && mark !== "skipped" ? [jobId] : []));
	const [only] = own.filter(({ row }) => testing.has(row.id) || own.length === 1);
	return only === void 0 || testing.size > 1 ? workflow : `${workflow} › ${only.row.name}`;
}
function failedInLogs({ evidence, jobs }) {
	return loggedTests(evidence).flatMap((log) => {
		const { totals, result, run } = log;
		const failed = totals.failed + totals.errored;
		const judged = jobs.find(({ row }) => row.id === result.jobId);
		if (failed === 0 || judged === void 0 || judged.row.mark !== "success" || hidesTests(judged)) return [];
		const definition = testDefinition(judged, result.step);
		if (definition !== null && isHandled(definition, judged)) return [];
		const known = failsInLogOnBase(evidence.baseline, run.workflowId, result, failed);
		return [{
			from: "log",
			log,
			judged,
			failed,
			idiom: idiomOf(definition),
			known
		}];
	});
}
function testDefinition({ job, row, definition }, step) {
	const named = row.steps.flatMap(({ name, kind }, index) => name === step ? [{
		kind,
		index
	}] : []);
	const meant = named.find(({ kind }) => kind === "tests") ?? named.find(({ kind }) => mayTest$1(kind)) ?? named[0];
	return meant === void 0 ? null : matchSteps(job.steps, definition?.steps ?? [])[meant.index] ?? null;
}
function idiomOf(definition) {
	return definition === null || definition.continueOnError !== void 0 ? null : softFail(definition);
}
function isHandled(definition, { definition: job }) {
	const { run = "" } = definition;
	if (/\bGITHUB_(?:OUTPUT|ENV)\b/.test(run)) return true;
	const steps = job?.steps ?? [];
	const later = steps.slice(steps.indexOf(definition) + 1).map((step) => step.run ?? "");
	return filesWritten(run).some((file) => later.some((script) => script.includes(file)));
}
const filesWritten = (script) => [...script.matchAll(/(?:\btee (?:-a )?|> ?)([\w./-]{3,200})/g)].map(([, file = ""]) => file);
// src/facts/results/fewer-explained.ts
function whyFewer(world, found) {
	const { evidence } = world;
	return whyUnknown$1(world, found) ?? (changesComplete(evidence) ? null : "not all changed files are known") ?? (world.weakenings.some(({ kind }) => SELECTING.includes(kind)) ? "the change chooses less to look at, which is judged by itself" : null) ?? commandChanged(evidence, found.run, found.fewer) ?? ofTheDiff(evidence) ?? acceptedOf(evidence, found.run) ?? declared(evidence, found.fewer, "remove") ?? moreThanHalfChosen(evidence, found.lost, found.total);
}
function whySkipped(world, found) {
	const { evidence } = world;
	return whyUnknown$1(world, found) ?? skipsExplained(evidence, found.run) ?? (changesComplete(evidence) ? null : "not all changed files are known") ?? (changedTests(evidence).some(({ tests }) => SKIPS.some((key) => tests[key] !== void 0)) ? "the diff tells of them" : null) ?? acceptedOf(evidence, found.run) ?? declared(evidence, found.skipped, "skip");
}
function whyUnknown$1({ evidence, jobs }, { run, compared }) {
	if (compared.logs?.newestUnread === true) return "the newest run of the base could not be compared";
	if (choosesTests(jobs.filter((one) => one.run.id === run.id))) return "which tests run depends on event or change";
	return isDocumentation(evidence) ? "the change touches documentation alone" : null;
}
const SELECTING = [
	"check removed",
	"job removed",
	"condition narrowed",
	"command narrowed",
	"setting loosened",
	"ignore-list grown",
	"file opted out",
	"other tree",
	"leg removed"
];
const SKIPS = [
	"skipped",
	"skippedIf",
	"skippedNew",
	"focused"
];
const LOSSES = [
	"removed",
	"retired",
	"moved",
	"file",
	"focused"
];
function ofTheDiff(evidence) {
	const { files } = evidence.changes;
	if (changedTests(evidence).some(({ tests }) => LOSSES.some((key) => tests[key] !== void 0))) return "the diff tells of tests that go";
	if (files.some((file) => file.status === "renamed" && touchesTests(file))) return "the change moves files of tests";
	if (touchedPaths(evidence.changes).some(isTestData)) return "the change touches data of tests";
	if (files.some(({ status, path }) => status === "removed" && kindOf(path) !== "documentation")) return "the change removes files";
	return files.some(mayLoseCases) ? "the change takes lines from tests" : null;
}
const touchesTests = ({ path, previousPath = path }) => kindOf(path) === "test" || kindOf(previousPath) === "test";
function mayLoseCases(file) {
	const { tests, additions, deletions } = file;
	return touchesTests(file) && deletions > (tests === void 0 ? 0 : additions);
}
function declared(evidence, numbers, act) {
	if (isByReviewer(evidence)) return null;
	return declares(evidence, [...numbers.flatMap(({ job, step }) => [
		job,
		withoutLeg(job),
		...step === null ? [] : [step]
	]), "tests"], act) === null ? null : "the author says so";
}
const SHARD = /\s--?(?:shard(?:s|[-_](?:index|count|id|num(?:ber)?))?|splits?|group|partition|num[-_]shards|test-group(?:-count)?)[= ](?:\$\{\{[^}]{0,200}\}\}|\S)+/gi;
function commandChanged(evidence, run, numbers) {
	const file = evidence.workflows.find(({ path }) => path === run.path);
	if (file?.mergeBase == null) return null;
	const [now, before] = [usedDefinition(evidence, file, run.event), file.mergeBase];
	const scripts = (definition, name) => {
		const job = definition ? findJob(evidence, definition, name, run.event)?.job ?? null : null;
		return job === null ? null : scriptsOf(job);
	};
	return numbers.some(({ job }) => scripts(now, job) !== scripts(before, job)) ? "the change edits the command, which is judged by itself" : null;
}
const scriptsOf = ({ steps, env }) => JSON.stringify([env, ...steps.map((step) => [
	(step.run ?? "").replace(SHARD, ""),
	step.if,
	step.env,
	step.workingDirectory
])]);
// src/facts/results/lost-tests.ts
function vanishedTests(world) {
	return compared$1(world).flatMap(({ run, compared, tests }) => {
		const why = whyUnknown(world, run, tests) ?? mayBeSelection(world.evidence, tests);
		return lost$2(run, compared, tests.vanished, why, (suite) => explainedByDiff(world.evidence, suite, "remove", run));
	});
}
function newlySkippedTests(world) {
	return compared$1(world).flatMap(({ run, compared, tests }) => {
		const why = (tests.open === "base" ? openWords.base : null) ?? chosen$1(world, run) ?? skipsExplained(world.evidence, run);
		return lost$2(run, compared, tests.skipped, why, (suite) => explainedByDiff(world.evidence, suite, "skip", run));
	});
}
function compared$1({ evidence }) {
	return evidence.runs.filter((run) => isMeasured(evidence, run)).flatMap((run) => {
		const found = comparisonOf(evidence, run.id);
		const tests = found?.tests;
		return found === null || tests === void 0 ? [] : [{
			run,
			compared: found,
			tests
		}];
	});
}
const openWords = {
	jobs: "not all jobs and steps ran that made them there",
	artifacts: "not every artifact could be read",
	reports: "a test report of the base has no counterpart here",
	base: "the newest run of the base could not be compared"
};
function whyUnknown(world, run, tests) {
	return tests.open === void 0 ? chosen$1(world, run) : openWords[tests.open];
}
function chosen$1({ evidence, jobs }, run) {
	if (choosesTests(jobs.filter((one) => one.run.id === run.id))) return "which tests run depends on event or change";
	return isDocumentation(evidence) ? "the change touches documentation alone" : null;
}
function lost$2(run, compared, { total, suites }, why, explain) {
	if (total === 0) return [];
	const reasons = suites.map((suite) => why ?? explain(suite));
	const open = suites.filter((_, index) => reasons[index] === null);
	const unlisted = total - sum(suites);
	const count = open.length === 0 ? 0 : sum(open) + unlisted;
	const first = reasons.find((reason) => reason !== null) ?? null;
	return [{
		run,
		compared,
		open,
		count,
		explained: first === null ? null : {
			count: total - count,
			why: first
		}
	}];
}
const sum = (suites) => suites.reduce((total, { count }) => total + count, 0);
function lostReports(evidence) {
	if (evidence.gaps.some(({ about }) => about === "artifacts")) return [];
	return countedRuns(evidence.runs).filter((run) => isGreen(run) && currentJobs(run).every(({ conclusion }) => conclusion === "success")).filter(({ id }) => !evidence.results.tests.some(({ runId }) => runId === id)).flatMap((run) => {
		const compared = comparisonOf(evidence, run.id);
		const total = compared?.ran?.total ?? 0;
		return compared === null || total === 0 ? [] : [{
			run,
			compared,
			total
		}];
	});
}
function fewerInLogs(world) {
	return fewerByLogs(world.evidence).flatMap((found) => found.fewer.length === 0 ? [] : [loss(found, found.fewer, whyFewer(world, found))]);
}
function moreSkippedInLogs(world) {
	return fewerByLogs(world.evidence).flatMap((found) => found.skipped.length === 0 ? [] : [loss(found, found.skipped, whySkipped(world, found))]);
}
const loss = ({ run, compared }, numbers, why) => ({
	run,
	compared,
	numbers,
	why
});
const SUITES_SHOWN = 3;
const NAMES_SHOWN$3 = 3;
function inSuites(suites) {
	const shown = suites.slice(0, SUITES_SHOWN).map(inSuite);
	const more = suites.length - shown.length;
	return more > 0 ? say`${join$2(shown)} and ${count(more, "more suite")}` : join$2(shown);
}
function inSuite({ suite, count, names }) {
	const named = suite === "" ? ["no suite"] : [code$2(suite)];
	if (names.length === 0) return say`${count} of ${named}`;
	return say`${named} (${joinFirst(names.map(code$2), NAMES_SHOWN$3, { total: count })})`;
}
// src/facts/results/measured-tests.ts
function measureTests(world) {
	const reports = countedReports(world.evidence);
	const fewer = fewerInLogs(world);
	return {
		reports,
		failed: failedTests$4(world, reports),
		empty: [
			...emptyReports(world),
			...emptyLogs(world),
			...emptyLegs(world, fewer)
		],
		flaky: [...flakyInReports(world, reports), ...flakyInLogs(world)],
		vanished: vanishedTests(world),
		newlySkipped: newlySkippedTests(world),
		fewerInLogs: fewer,
		moreSkippedInLogs: moreSkippedInLogs(world),
		lostReports: lostReports(world.evidence)
	};
}
function emptyReports({ evidence, jobs, steps }) {
	if (evidence.gaps.some(({ about }) => about === "artifacts")) return [];
	const reports = testReports(evidence);
	return evidence.runs.filter(isGreen).flatMap((run) => {
		const own = reports.filter((report) => report.run.id === run.id);
		const report = own.find(({ isUncounted }) => !isUncounted);
		if (report === void 0 || own.some(hasRun)) return [];
		const ids = new Set(jobs.filter((job) => job.run.id === run.id).map(({ row }) => row.id));
		const step = steps.find(({ kind, mark, jobId }) => ids.has(jobId) && kind === "tests" && mark === "success");
		if (step === void 0) return [];
		const known = comparisonOf(evidence, run.id)?.ran?.ran === 0;
		const { total } = report.result.totals;
		return [{
			run,
			name: step.name,
			total,
			source: {
				from: "report",
				report
			},
			known
		}];
	});
}
const hasRun = ({ result: { totals } }) => totals.total > totals.skipped;
function emptyLogs({ evidence, jobs }) {
	const logs = loggedTests(evidence);
	const silent = new Set(silentJobs(evidence).map(({ run }) => run.id));
	const reported = runsWithTestReport(evidence);
	return evidence.runs.filter(isGreen).flatMap((run) => {
		const own = logs.filter((log) => log.run.id === run.id);
		const [log] = own;
		if (log === void 0 || own.some(({ totals }) => totals.total > totals.skipped)) return [];
		const testing = own.flatMap(({ result }) => jobs.find(({ row }) => row.id === result.jobId) ?? []);
		if (silent.has(run.id) || reported.has(run.id) || testing.some(selectsSomeTests)) return [];
		const known = own.every(({ result }) => logOnBase(evidence.baseline, run.workflowId, result)?.total === 0);
		return [{
			run,
			name: log.result.step ?? log.result.job,
			total: log.totals.total,
			source: {
				from: "log",
				log
			},
			known
		}];
	});
}
function emptyLegs({ evidence, jobs }, fewer) {
	const logs = loggedTests(evidence);
	return evidence.runs.filter(isGreen).flatMap((run) => {
		const own = logs.filter((log) => log.run.id === run.id);
		const told = fewer.filter((loss) => loss.run.id === run.id).flatMap(({ numbers }) => numbers);
		return own.filter(({ totals }) => totals.total === 0).flatMap((log) => {
			const { job, step, jobId } = log.result;
			const legs = own.filter(({ result }) => isSamePlace(result, log.result));
			const isAlone = legs.filter(({ result }) => result.job === job).every(({ totals }) => totals.total === 0);
			const others = legs.some(({ totals }) => totals.total > totals.skipped);
			const judged = jobs.find(({ row }) => row.id === jobId);
			if (!isAlone || !others || areShards([...new Set(legs.map(({ result }) => result.job))])) return [];
			if (told.some((number) => number.job === job) || judged === void 0 || selectsSomeTests(judged)) return [];
			const known = logOnBase(evidence.baseline, run.workflowId, log.result)?.total === 0 || isEmptyThere(evidence, log);
			const script = judged.definition?.steps.map(({ run: text = "" }) => text).join("\n") ?? "";
			const allowed = mayFindNoTests(script) && { allowed: true };
			return [{
				run,
				name: step ?? job,
				total: 0,
				source: {
					from: "log",
					log
				},
				known,
				isLeg: true,
				...allowed
			}];
		});
	});
}
const isSamePlace = (one, other) => withoutLeg(one.job) === withoutLeg(other.job) && sameStep(one.step) === sameStep(other.step);
function isEmptyThere(evidence, { run, result }) {
	const own = comparisonOf(evidence, run.id)?.logs?.tests.filter(({ job, step }) => job === result.job && sameStep(step) === sameStep(result.step));
	return own !== void 0 && own.length > 0 && own.every(({ totals }) => totals.total === 0);
}
const selectsSomeTests = ({ definition }) => definition?.steps.some(({ run = "" }) => selectsTests(run)) === true;
function flakyInReports({ evidence }, reports) {
	return countedRuns(evidence.runs).flatMap((run) => {
		const cases = flakyCases(reports.filter((report) => report.run.id === run.id));
		const count = sizeOf(cases);
		return count === 0 ? [] : [{
			run,
			count,
			source: {
				from: "report",
				cases
			}
		}];
	});
}
function flakyInLogs({ evidence }) {
	return loggedTests(evidence).filter(({ totals }) => totals.flaky > 0).map((log) => ({
		run: log.run,
		count: log.totals.flaky,
		source: {
			from: "log",
			log
		}
	}));
}
// src/facts/change/declared-reverts.ts
const TO_RELEASE = /^(?:\w{1,20}(?:\([^)]{0,60}\))?!?: )?(?:reverts?|roll(?:s|ing)?[ -]?back|go(?:es)? back)(?: \w{1,20}){0,3} to (?:the )?(?:\w{1,20} )?v?\d{1,4}\.\d/i;
const CHECKS$2 = /^(?:ci|checks?|checking|tests?|testing|lints?|linters?|linting|verif\w{1,8}|workflows?|scann?\w{1,5})$/;
const ANY$1 = /^(?:the|a|an|our|new|more|some|all|and|or|of|for|to|in|with|tools?|tooling|github|actions?|jobs?|steps?|security|quality|code|static|analysis|automated|better|improved)$/;
function bringsChecks(title) {
	const words = /\b(?:add|introduc|enabl|set(?:ting)?[ -]?up)(?:e|s|ed|es|ing)?\b(.{1,80})$/i.exec(title.replace(/\(#\d{1,9}\)|["”'`]\s*$/g, ""))?.[1]?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.some((word) => CHECKS$2.test(word)) && words.every((word) => CHECKS$2.test(word) || ANY$1.test(word));
}
function declaresReturn(evidence) {
	const text = evidence.pullRequests[0]?.title ?? evidence.head.subject;
	if (text === null || isByReviewer(evidence) || isStrangers(evidence) || !touchesElse(evidence)) return null;
	const inner = reverted(text);
	return TO_RELEASE.test(text) || inner !== null && bringsChecks(inner) ? {
		from: "title",
		text
	} : null;
}
const touchesElse = ({ changes: { files } }) => files.some(({ path }) => kindOf(path) !== "workflow" && !path.startsWith(".github/"));
// src/facts/change/declared-versions.ts
const OLDEST = /\b(?:minim(?:um|al)|oldest|lowest|at least|requir(?:e[sd]?|ing|ement)|older than|prior to|below|msrv)\b(.{0,80})/i;
const OLDEST_IN_BODY = /\b(?:minim(?:um|al)|oldest|lowest|msrv)\b(.{0,80})/i;
const VERSION$1 = /(?<![\w.])v?(\d{1,4}(?:\.\d{1,4}){0,2})(?![\w%])/g;
const BEFORE = /\((?:up )?from [^)]{1,40}\)/gi;
const OLD = /\b(?:old|older|eol|end[- ]of[- ]life|outdated|unsupported|ancient)\b ([\w.+#-]{1,20}(?: [\w.+#-]{1,20})?)/i;
const NEWER = /\b(?:upgrad|updat|bump|mov|switch)(?:e[sd]?|s|es|ed|ing)?\b.{0,60}\bto (?:the |some )?(?:more recent|newer|recent|latest)\b.{0,30}\b(?:versions?|runners?|releases?|images?)\b/i;
function declaresOldest(evidence, versions) {
	if (isByReviewer(evidence) || versions.length === 0) return null;
	const lines = linesOf$1(evidence);
	const isOldOnes = ({ text }) => actsSaid(text, "remove").some(({ sentence, end }) => {
		const what = OLD.exec(sentence.slice(end))?.[1]?.toLowerCase() ?? "";
		return what !== "" && versions.every(({ of }) => /^versions?\b/.test(what) || isNamed$1(what, of));
	});
	const isEach = ({ text }) => actsSaid(text, "remove").some(({ sentence, end }) => {
		const [object = ""] = sentence.slice(end).split(/[;:(<]/, 1);
		const named = [...object.matchAll(VERSION$1)].map(([, version]) => version);
		return versions.every(({ of, version }) => isNamed$1(object, of) && named.includes(version));
	});
	const areOlder = versions.every(({ newer }) => newer === "all");
	const areOldest = versions.every(({ newer }) => newer !== void 0);
	const isNewestOnly = ({ from, text }) => {
		const of = from === "title" ? NEWEST.exec(text)?.[1] : void 0;
		return of !== void 0 && versions.every((each) => of.trim() === "" || isNamed$1(of, each.of));
	};
	const isShorter = ({ from, text }) => {
		const of = from === "title" ? SHORTER.exec(text)?.[1] : void 0;
		return of !== void 0 && versions.every((each) => isNamed$1(of, each.of));
	};
	return lines.find((line) => line.from === "title" && isOldOnes(line)) ?? lines.find(isEach) ?? lines.find(({ text }) => isBelow(text, versions)) ?? lines.find(({ from, text }) => isFrom(text, from === "title" ? OLDEST : OLDEST_IN_BODY, versions)) ?? lines.find(({ from, text }) => from === "title" && isInRange(text, versions)) ?? (areOlder ? lines.find(({ text }) => NEWER.test(text)) : void 0) ?? (areOldest ? lines.find((line) => isNewestOnly(line) || isShorter(line)) : void 0) ?? null;
}
const RAISED = /\b(?:bump|rais|increas|upgrad|updat|set)(?:e|s|es|ed|ing)?\b.{0,40}\b(?:msrv|minimum|minimal|oldest|lowest)\b/i;
function declaresRaised(evidence) {
	if (isByReviewer(evidence)) return null;
	return linesOf$1(evidence).find(({ from, text }) => from === "title" && RAISED.test(text)) ?? null;
}
const SHORTER = /\b(?:narrow|shorten|reduc|shrink|limit|restrict)(?:e[sd]?|s|ed|ing)?\b(.{0,60}?)\b(?:support|version|compatibility|test)(?:s|ed|ing)? (?:window|range|matrix|policy)\b/i;
const NEWEST = /\b(?:support|test|keep|only|limit)\w*\b.{0,40}\b(?:most recent|latest|newest|last)\b(?: \w{1,12}){0,3} versions?\b(.{0,60})/i;
function isFrom(text, pattern, versions) {
	const oldest = [...(pattern.exec(text.replace(BEFORE, ""))?.[1] ?? "").matchAll(VERSION$1)].at(-1)?.[1];
	return oldest !== void 0 && versions.every(({ of, version }) => isNamed$1(text, of) && isOlder(version, oldest));
}
const RANGE = /\b(?:support|test|build|run|check)(?:s|ed|ing)?\b(.{1,40}?)v?(\d{1,4}(?:\.\d{1,4}){0,2}) ?(?:\.{2,3}|[-–—…]|to|through|until) ?v?\d{1,4}(?:\.\d{1,4}){0,2}(?![\w%])/i;
function isInRange(text, versions) {
	const [, what = "", oldest] = RANGE.exec(text) ?? [];
	return oldest !== void 0 && versions.every(({ of, version, brand }) => (isNamed$1(what, of) || brand !== void 0 && what.toLowerCase().includes(brand)) && isOlder(version, oldest));
}
const BELOW = /\b(?:drop(?:s|ped|ping)?|remov(?:e[sd]?|ing)|end(?:s|ed|ing)?) support (?:for|of) ([^.;]{0,40}?)\s?(?:<|before|below|older than|prior to) ?v?(\d{1,4}(?:\.\d{1,4}){0,2})/i;
function isBelow(text, versions) {
	const [, what = "", oldest] = BELOW.exec(text) ?? [];
	return oldest !== void 0 && versions.every(({ of, version }) => isNamed$1(what, of) && isOlder(version, oldest));
}
const ALSO = byName$2("languages");
function isNamed$1(text, of) {
	const name = of.toLowerCase().split(/[-_]/, 1)[0].slice(0, 3);
	return text.toLowerCase().includes(name) || ALSO.get(name)?.test(text) === true;
}
function isOlder(version, than) {
	const [own, other] = [version, than].map((each) => each.split(".").map(Number));
	for (const [at, part] of other.entries()) if ((own[at] ?? 0) !== part) return (own[at] ?? 0) < part;
	return false;
}
// src/facts/change/declared-whole.ts
const ANY = /^(?:the|a|an|our|this|that|these|those|some|few|all|one|more|many|old|obsolete|unused|unneeded|unnecessary|redundant|duplicated?|outdated|stale|legacy|dead|broken|flaky|failing|slow|useless|needless|superfluous|no|longer|needed|used|not|from|of|in|for|and|ci|cd|github|actions?|workflows?|jobs?|steps?|checks?|files?|scripts?|config|configs|configuration)$/;
const CHECKS$1 = /\b(?:workflows?|jobs?|steps?|checks?|actions|ci)\b/i;
const FEWER = /\b(?:fewer|less|too many|(?:do not|don'?t|no longer) need (?:that|so|as|all|these|this)?\s*many|reduc(?:e[sd]?|ing)|trim(?:s|med|ming)?|shrink(?:s|ing)?|slim(?:s|med|ming)?)\b.{0,60}\b(?:legs?|jobs?|builds?|matrix|matrices|mutations?|combinations?|permutations?|variants?|versions?)\b/i;
const isOfCi = ({ changes: { files } }) => files.length > 0 && files.every(({ path, status }) => kindOf(path) === "workflow" || kindOf(path) === "documentation" || path.startsWith(".github/") || status === "removed" && /\bci\b/i.test(path));
const LESS = /\b(?:run|build|start|trigger)(?:s|ning|ing)?\b.{0,20}\b(?:less|fewer|less often)\b|\b(?:less|fewer)\b.{0,20}\b(?:builds|runs|jobs|workflows)\b|\bonly (?:run|start|trigger)s? (?:the |this |these )?(?:[\w-]{1,20} )?(?:ci|workflows?|jobs?|builds?)\b.{0,60}\b(?:if|when|on|for)\b/i;
const LATER = /\b(?:run|build|start|trigger|launch|test|mov|schedul|defer)(?:e[sd]?|s|ed|ning|ing)?\b.{0,60}\b(?:manual(?:ly)?|by hand|on[- ]demand|nightly|weekly|daily|post-merge|after (?:the )?merg(?:e|ing)|only on (?:push(?:es)?|main|master)|on (?:a )?schedule)\b|\b(?:full|whole|rest|other|slow|remaining)\b.{0,40}\b(?:post-merge|after (?:the )?merg(?:e|ing))\b/i;
const CHECKED = /\b(?:workflows?|jobs?|steps?|checks?|actions|ci|tests?|suites?|builds?|legs?|matrix|lint(?:s|ers?|ing)?|scans?|benchmarks?|coverage)\b/i;
const TOO = /\b(?:also|allow|let|enable|support|too|add|option|able)\b/i;
function declaresAll(evidence, going) {
	const text = evidence.pullRequests[0]?.title ?? evidence.head.subject;
	if (text === null || isByReviewer(evidence) || isStrangers(evidence)) return null;
	return isSaid(evidence, text, going) ? {
		from: "title",
		text
	} : null;
}
function isSaid(evidence, title, going) {
	if (going === "other" || !isOfCi(evidence)) return false;
	if (going === "legs" && FEWER.test(title)) return true;
	if (going === "runs") return LESS.test(title) || CHECKED.test(LATER.exec(title)?.[0] ?? "") && !TOO.test(title);
	return actsSaid(title.replace(/\(#\d{1,9}\)/g, ""), going === "legs" ? "skip" : "remove").some(({ sentence, end }) => {
		const object = sentence.slice(end);
		return CHECKS$1.test(object) && isAnyOf(object);
	});
}
const FROZEN = /(?:^|[\s_-])(?:frozen|freeze|unchanged|unmodified|untouched|not[\s_-](?:be[\s_-])?(?:modified|changed|touched|edited))(?=$|[\s_-])/i;
function declaresEdit(evidence, things) {
	const text = evidence.pullRequests[0]?.title ?? evidence.head.subject;
	const guards = things.filter((thing) => FROZEN.test(thing)).map((thing) => thing.toLowerCase());
	if (text === null || guards.length === 0 || isByReviewer(evidence) || isStrangers(evidence)) return null;
	const named = evidence.changes.files.map(({ path }) => lastSegment(path)).filter((name) => name.includes(".") && text.split(/[\s"'`(),]+/).includes(name)).map((name) => name.toLowerCase().replace(/\.\w{1,8}$/, ""));
	const isOf = (guard, stem) => guard.split(/[^\p{L}\p{N}]+/u).includes(stem);
	return guards.some((guard) => named.some((stem) => isOf(guard, stem))) ? {
		from: "title",
		text
	} : null;
}
const isAnyOf = (object) => (object.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => ANY.test(word));
// src/facts/weakenings/compared/enforced.ts
const enforcement = (evidence, versions) => ({
	evidence,
	versions,
	known: {
		required: new Map(),
		gatherers: new Map()
	}
});
function isEnforced(asked, version, job) {
	const { required } = asked.known;
	const known = required.get(job);
	if (known !== void 0) return known;
	const { evidence, versions } = asked;
	const found = gatherers(asked, version, job).some((each) => isRequired(evidence, versions, version, each));
	required.set(job, found);
	return found;
}
function gatherers({ known }, version, job) {
	const all = known.gatherers.get(version) ?? version.workflow.jobs.filter(({ steps }) => steps.some(looksAtNeeds));
	known.gatherers.set(version, all);
	const found = [job];
	for (const each of found) {
		const next = all.filter(({ needs }) => needs.includes(each.id));
		found.push(...next.filter((other) => !found.includes(other)));
	}
	return found;
}
function isRequired(evidence, versions, version, job) {
	const reach = reachIn(version, job);
	if (reach === 0) return false;
	const run = {
		event: "push",
		workflow: workflowName(version),
		path: version.path,
		conclusion: "success"
	};
	return namesOf$2(evidence, versions, version, job).some((name) => decides(requiredJob(evidence, run, {
		name,
		conclusion: "success"
	}, job.continueOnError))) && (reach === 3 || requiredFrom(evidence) === "rules" || isConfigured(evidence));
}
const isConfigured = ({ config }) => config.required?.checks !== void 0;
function namesOf$2(evidence, versions, { path }, job) {
	const callers = versions.before.flatMap(({ workflow }) => workflow.jobs.filter(({ uses }) => ownPath(uses) === path));
	const rules = requiredChecks(evidence).map(({ name }) => name);
	const called = callers.flatMap((caller) => [`${jobName$1(caller)} / ${jobName$1(job)}`, ...rules.filter((name) => isNamedBehind(name, caller, job))]);
	const own = rules.filter((name) => explainsName(job, name) || job.uses !== void 0 && isFirst(name, job));
	return [
		jobName$1(job),
		...own,
		...called
	];
}
function isNamedBehind(name, caller, job) {
	const at = name.indexOf(" / ");
	return at !== -1 && explainsName(caller, name.slice(0, at)) && explainsName(job, name.slice(at + 3));
}
function isFirst(name, caller) {
	const at = name.indexOf(" / ");
	return at !== -1 && explainsName(caller, name.slice(0, at));
}
// src/facts/weakenings/compared/supported.ts
const FROM = /(?:^|[\s|,])(?:>=?|\^|~>?|=)?\s*v?(\d{1,4}(?:\.\d{1,4}){0,2})/;
function isGivenUp({ settings = [] }, leg, versions) {
	return settings.some(({ tool, key, before, after, lost = [] }) => {
		const meaning = meaningOf(tool, key);
		if (meaning === "targets" || meaning === "parts") return lost.some((part) => isWord(leg, nameOf$3(part)));
		if (meaning !== "oldest" || after === null) return false;
		const [old, oldest] = [before, after].map((range) => FROM.exec(range ?? "")?.[1]);
		if (oldest === void 0 || old !== void 0 && !isOlder(old, oldest)) return false;
		return versions.some(({ of, version }) => isNamed$1(languageOf(tool) ?? "", of) && isOlder(version, asExact(oldest, version)));
	});
}
const NEEDS = /\b(?:requires?|supports?|needs?) ([A-Za-z.+#]{2,20})(?: version)? ?(?:(?:>=?|≥|from) ?)?v?(\d{1,4}(?:\.\d{1,4}){0,2})(\+|[- ]or (?:later|newer|higher))?/gi;
function isTooOldFor(before, after, versions) {
	const old = before.legs?.says ?? [];
	return (after.legs?.says ?? []).filter((comment) => !old.includes(comment)).some((comment) => [...comment.matchAll(NEEDS)].some(([whole, what = "", oldest = "", orLater]) => {
		return (orLater !== void 0 || /[>≥]|from|^(?:requires?|needs?)/i.test(whole)) && versions.some(({ of, version }) => isNamed$1(what, of) && isOlder(version, asExact(oldest, version)));
	}));
}
const newParts = ({ settings = [], changes }) => new Set([...settings.flatMap(({ tool, key, gained = [] }) => meaningOf(tool, key) === "parts" ? gained.map(nameOf$3) : []), ...changes.files.flatMap(({ path, status }) => status === "added" && isManifest(path) ? [lastSegment(folderOf(path))] : [])]);
const nameOf$3 = (part) => part.split(/[:(]/, 1)[0].trim();
const asExact = (version, as) => version.split(".").slice(0, as.split(".").length).join(".");
const SHORTEST = 5;
function isWord(text, name) {
	const parts = text.split(/[^\w.-]+/);
	return name.length >= SHORTEST && parts.includes(name);
}
// src/facts/weakenings/compared/running.ts
const MOST_ADDED = 200;
const MOST_ALIKE = 100;
const MOST_CHECKS$1 = 2e3;
function runningChecks({ evidence, versions }) {
	const before = by(versions.before.flatMap(checksOf$2), ({ key }) => key);
	const after = versions.after.flatMap(checksOf$2);
	const isNew = (check) => !(before.get(check.key) ?? []).some((old) => isSame(old, check));
	return {
		before,
		byKey: by(after, ({ key }) => key),
		byTool: by(after, ({ tool }) => tool),
		all: after.slice(0, MOST_CHECKS$1),
		added: after.filter(isNew).slice(0, MOST_ADDED),
		opaque: versions.partly || bringsUnknown(versions.before, versions.after),
		newParts: newParts(evidence),
		isGone: goneIn(evidence)
	};
}
function goneIn({ changes: { files } }) {
	return (path) => {
		const root = path.replace(/^\.\//, "").replace(/\/+$/, "");
		const isIn = (each = "") => root !== "" && (each === root || each.startsWith(`${root}/`));
		const left = files.filter(({ path: now, status }) => status !== "removed" && isIn(now));
		const gone = files.filter(({ path: now, previousPath, status }) => isIn(status === "removed" ? now : previousPath));
		return left.length === 0 && gone.length > 0;
	};
}
function by(checks, keyOf) {
	const groups = new Map();
	for (const check of checks) {
		const group = groups.get(keyOf(check));
		if (group === void 0) groups.set(keyOf(check), [check]);
		else if (group.length < MOST_ALIKE) group.push(check);
	}
	return groups;
}
function bringsUnknown(before, after) {
	const known = new Set(usesIn(before));
	const isRead = (uses) => after.some(({ path }) => ownPath(uses) === path);
	const isUnknown = (uses) => ownPath(uses) !== null ? !isRead(uses) : /\.ya?ml@/.test(uses);
	return usesIn(after).some((uses) => !known.has(uses) && isUnknown(uses));
}
function usesIn(versions) {
	return versions.flatMap(({ workflow }) => workflow.jobs.flatMap((job) => [job, ...job.steps])).flatMap(({ uses }) => uses === void 0 ? [] : [inOneForm(uses)]);
}
function inOneForm(uses) {
	const own = ownPath(uses);
	return own === null ? uses : `./${own}`;
}
// src/facts/weakenings/compared/condition-value.ts
function situations(evidence, { before, after }, job) {
	const events = Object.keys(after?.workflow.on ?? before.workflow.on);
	const pulls = events.filter((event) => event === "pull_request" || event === "pull_request_target");
	const called = events.includes("workflow_call") ? ["pull_request"] : [];
	const others = events.filter((event) => event === "merge_group" || event === "push");
	const asked = pulls.length > 0 ? pulls : called.length > 0 ? called : others;
	const baseBranch = baseBranchOf(evidence);
	const branch = before.reach === 3 ? evidence.head.branch : baseBranch;
	const inputs = called.length === 0 ? { inputs: CLOSED_OBJECT } : {};
	const surely = (event) => ({
		...ofRepository(evidence),
		...ofEvent(evidence, event, baseBranch, branch),
		...neededBy(job),
		...inputs
	});
	const usually = (event) => ({
		contexts: {
			...surely(event),
			...ofMost(evidence, event)
		},
		status: ALL_PASSED
	});
	const pushed = events.includes("push") ? usually("push") : null;
	return asked.map((event) => {
		const usual = usually(event);
		const topic = {
			...usual,
			contexts: {
				...usual.contexts,
				...TOPIC
			}
		};
		return {
			sure: {
				contexts: surely(event),
				status: ALL_PASSED
			},
			usual,
			topic,
			pushed
		};
	});
}
function whereNeededFailed(situation) {
	const failed = ({ contexts }) => ({
		contexts: Object.fromEntries(Object.entries(contexts).filter(([path]) => !/^needs\..*\.result$/.test(path))),
		status: { cancelled: false }
	});
	const { sure, usual, topic, pushed } = situation;
	const others = {
		usual: failed(usual),
		topic: failed(topic)
	};
	return {
		sure: failed(sure),
		...others,
		pushed: pushed === null ? null : failed(pushed)
	};
}
function inLeg({ sure, usual, topic, pushed }, leg) {
	const within = ({ contexts, status }) => ({
		contexts: {
			...contexts,
			...leg
		},
		status
	});
	return {
		sure: within(sure),
		usual: within(usual),
		topic: within(topic),
		pushed: pushed === null ? null : within(pushed)
	};
}
function neededBy({ needs }) {
	const each = needs.flatMap((id) => {
		const name = `needs.${id.toLowerCase()}`;
		return [[name, SOME_OBJECT], [`${name}.result`, "success"]];
	});
	return {
		...Object.fromEntries(each),
		"needs.*.result": needs.map(() => "success")
	};
}
function ofRepository({ repository: { name, defaultBranch } }) {
	const [owner = "", short = ""] = name.split("/");
	const payload = "github.event.repository";
	return {
		"github.repository": name,
		"github.repository_owner": owner,
		[`${payload}.full_name`]: name,
		[`${payload}.name`]: short,
		[`${payload}.owner.login`]: owner,
		[`${payload}.default_branch`]: defaultBranch
	};
}
const FOREIGN = [
	"issue",
	"comment",
	"release",
	"workflow_run",
	"client_payload",
	"inputs",
	"schedule"
];
function ofEvent(evidence, event, baseBranch, branch) {
	const ofPull = event.startsWith("pull_request");
	const ref = refOf(evidence, event, baseBranch, branch);
	return {
		"github.event_name": event,
		"github.ref_type": "branch",
		"github.base_ref": ofPull ? baseBranch : "",
		...ref !== null && {
			"github.ref": `refs/${ref}`,
			"github.ref_name": ref.replace(/^\w+\//, "")
		},
		...Object.fromEntries(FOREIGN.map((name) => [`github.event.${name}`, null])),
		...ofPull ? {
			"github.event.action": "synchronize",
			"github.event.pull_request": SOME_OBJECT,
			"github.event.pull_request.base.ref": baseBranch,
			"github.event.pull_request.base.repo.full_name": evidence.repository.name
		} : {
			"github.event.pull_request": null,
			"github.head_ref": ""
		},
		"github.event.head_commit": event === "push" ? SOME_OBJECT : null,
		"github.event.merge_group": event === "merge_group" ? SOME_OBJECT : null,
		...event !== "push" && { "github.event.ref": null },
		...event === "push" && ref !== null && { "github.event.ref": `refs/${ref}` }
	};
}
function refOf({ pullRequests: [pull] }, event, baseBranch, branch) {
	if (event === "pull_request") return `pull/${pull?.number ?? 0}/merge`;
	if (event === "merge_group") return `heads/gh-readonly-queue/${baseBranch}/pr-${pull?.number ?? 0}`;
	if (event === "pull_request_target") return `heads/${baseBranch}`;
	return branch === null ? null : `heads/${branch}`;
}
const SOME = "…";
const TOPIC = {
	"github.head_ref": SOME,
	"github.event.pull_request.head.ref": SOME,
	"github.event.pull_request.head.label": SOME
};
function ofMost({ repository: { name } }, event) {
	const [owner = ""] = name.split("/");
	const pull = "github.event.pull_request";
	const commit = "github.event.head_commit";
	const people = [
		"github.actor",
		"github.triggering_actor",
		"github.event.sender.login"
	];
	const authors = [
		"name",
		"username",
		"email"
	].flatMap((member) => [`${commit}.author.${member}`, `${commit}.committer.${member}`]);
	return {
		...Object.fromEntries(people.map((path) => [path, SOME])),
		"github.event.sender.type": "User",
		"github.event.label": null,
		"github.event.repository.fork": false,
		...event === "push" && {
			[`${commit}.message`]: SOME,
			...Object.fromEntries(authors.map((path) => [path, SOME])),
			"github.event.pusher.name": SOME
		},
		...event.startsWith("pull_request") && {
			[`${pull}.draft`]: false,
			[`${pull}.title`]: SOME,
			[`${pull}.body`]: SOME,
			[`${pull}.labels`]: [],
			[`${pull}.merged`]: false,
			[`${pull}.user.login`]: SOME,
			[`${pull}.user.type`]: "User",
			[`${pull}.head.user.login`]: owner,
			[`${pull}.head.repo.fork`]: false,
			[`${pull}.head.repo.full_name`]: name,
			[`${pull}.head.repo.owner.login`]: owner,
			[`${pull}.head.repo.id`]: SOME,
			[`${pull}.base.repo.id`]: SOME,
			"github.event.repository.id": SOME,
			"github.repository_id": SOME
		}
	};
}
function conditionValue(parts, situation) {
	const { pushed } = situation;
	const isPushed = pushed !== null && parts.every((part) => truth(part, pushed) === true);
	return strictest(parts.map((part) => readOf(part, true, situation, isPushed)));
}
const ORDER$3 = [
	"no",
	"open",
	"path",
	"stranger",
	"yes"
];
const strictest = (values) => ORDER$3.find((value) => values.includes(value)) ?? "yes";
const mildest = (values) => ORDER$3.findLast((value) => values.includes(value)) ?? "no";
function readOf(expression, wanted, situation, isPushed) {
	const sure = truth(expression, situation.sure);
	if (sure !== null) return sure === wanted ? "yes" : "no";
	if (truth(expression, situation.usual) === wanted) return "stranger";
	const inner = negated(expression);
	if (inner !== null) return readOf(inner, !wanted, situation, isPushed);
	const joined = logical(expression);
	if (joined === null) return leafValue(expression, wanted, situation, isPushed);
	const values = joined.args.map((arg) => readOf(arg, wanted, situation, isPushed));
	return joined.operator === "&&" === wanted ? strictest(values) : mildest(values);
}
const BY_PATH = new Set([
	"needs",
	"steps",
	"matrix",
	"runner",
	"env",
	"secrets",
	"strategy",
	"job"
]);
const ROBOTS = /renovate|dependabot|release-(?:please|plz)|pre-commit-ci|changeset|\bbot\b|l10n|crowdin/i;
function leafValue(leaf, wanted, { usual, topic }, isPushed) {
	const contexts = contextsIn(leaf);
	if (truth(leaf, usual) === !wanted) return isPushed && contexts.some(isOfForks) ? "stranger" : "open";
	if (truth(leaf, topic) === wanted) return ROBOTS.test(stringsIn(leaf).join(" ")) ? "stranger" : "path";
	return contexts.some(([context = ""]) => BY_PATH.has(context)) || callsIn(leaf).includes("hashfiles") ? "path" : "open";
}
const isOfForks = (path) => /^github\.event\.pull_request\.head\.(?:repo|user)\b/.test(path.join("."));
// src/facts/weakenings/compared/job-reach.ts
function reachOf(evidence, event, trigger) {
	if (event === "merge_group") return 3;
	if (event === "pull_request" || event === "pull_request_target") return takesEveryHead(trigger) ? 3 : 1;
	if (event === "push") return pushReach(evidence, trigger);
	return event === "schedule" || event === "workflow_run" ? 1 : 0;
}
function pushReach(evidence, trigger) {
	if (takesBranch(trigger, topicOf(evidence))) return 3;
	return takesBranch(trigger, baseBranchOf(evidence)) ? 2 : 0;
}
function topicOf(evidence) {
	const { branch } = evidence.head;
	return branch === null || branch === baseBranchOf(evidence) ? "some-topic" : branch;
}
const CALLED = {
	0: "workflow_dispatch",
	1: "schedule",
	2: "push",
	3: "pull_request"
};
const eventsKnown = new WeakMap();
function contextsOf(evidence, event, branch) {
	const all = eventsKnown.get(evidence) ?? new Map();
	eventsKnown.set(evidence, all);
	const key = `${event} ${branch}`;
	const found = all.get(key) ?? ofEvent(evidence, event, baseBranchOf(evidence), branch);
	all.set(key, found);
	return found;
}
function jobReach(evidence, { on }, { if: condition }, reach) {
	const read = condition === void 0 ? null : readCondition(condition);
	if (read === null) return reach;
	const runs = (event, branch) => truth(read, {
		contexts: contextsOf(evidence, event, branch),
		status: ALL_PASSED
	}) !== false;
	const own = Object.entries(on).map(([event, trigger]) => {
		const most = reachOf(evidence, event, trigger);
		if (event !== "push") return runs(event, topicOf(evidence)) ? most : 0;
		if (most === 3 && runs(event, topicOf(evidence))) return 3;
		return most >= 2 && takesBranch(trigger, baseBranchOf(evidence)) && runs(event, baseBranchOf(evidence)) ? 2 : 0;
	});
	const called = Object.hasOwn(on, "workflow_call") && runs(CALLED[reach], topicOf(evidence)) ? reach : 0;
	return Math.min(reach, Math.max(0, called, ...own));
}
// src/facts/weakenings/compared/versions.ts
function versionsOf(evidence) {
	const files = evidence.workflows.filter(({ head, base }) => !isOwnFile(head) && !isOwnFile(base));
	const before = files.map((file) => ({
		file,
		before: beforeOf(evidence, file)
	})).flatMap(({ file, before }) => before === null ? [] : [{
		path: file.path,
		...before
	}]);
	const after = files.flatMap(({ path, head }) => head === null ? [] : [{
		path,
		workflow: head
	}]);
	const [old, now] = [toVersions(evidence, before), toVersions(evidence, after)];
	return {
		before: old,
		after: now,
		pairs: before.flatMap(({ path, touched }, index) => touched ? [{
			before: old[index],
			after: now.find((version) => version.path === path) ?? null
		}] : []),
		unreadable: unreadableIn(evidence, files),
		partly: files.some(({ head, problem }) => head === null && problem !== void 0)
	};
}
function unreadableIn(evidence, files) {
	return files.flatMap(({ path, head, mergeBase, problem }) => {
		if (head !== null || mergeBase == null || problem === void 0) return [];
		return toVersions(evidence, [{
			path,
			workflow: mergeBase
		}]).map((version) => ({
			version,
			problem
		}));
	});
}
const isOwnFile = (workflow) => workflow != null && isOwn(workflow);
function beforeOf(evidence, file) {
	if (file.problem !== void 0) return null;
	const renamed = evidence.changes.files.find(({ path, status }) => path === file.path && status === "renamed");
	if (file.mergeBase != null) return {
		workflow: file.mergeBase,
		touched: true
	};
	if (renamed?.previousPath !== void 0) {
		const old = evidence.workflows.find(({ path }) => path === renamed.previousPath)?.base ?? null;
		return old === null ? null : {
			workflow: old,
			touched: true
		};
	}
	if (file.mergeBase === null) return null;
	if (file.head !== null) return {
		workflow: file.head,
		touched: false
	};
	return file.base != null && leavesTheFolder(evidence, file.path) ? {
		workflow: file.base,
		touched: true
	} : null;
}
function leavesTheFolder({ changes, workflows }, old) {
	const renamed = changes.files.find(({ previousPath, status }) => status === "renamed" && previousPath === old);
	return renamed !== void 0 && !workflows.some(({ path }) => path === renamed.path);
}
function toVersions(evidence, versions) {
	const own = new Map(versions.map(({ path, workflow }) => [path, ownReach(evidence, workflow)]));
	for (let round = 0; round < 4; round += 1) for (const { path, workflow } of versions) for (const called of workflow.jobs.flatMap(({ uses }) => ownPath(uses) ?? [])) own.set(called, Math.max(own.get(called) ?? 0, own.get(path) ?? 0));
	return versions.map(({ path, workflow }) => {
		const reach = own.get(path) ?? 0;
		const version = {
			path,
			workflow,
			reach,
			jobs: new Map(workflow.jobs.map((job) => [job, jobReach(evidence, workflow, job, reach)])),
			checks: new Map()
		};
		version.checks = indexChecks(version);
		return version;
	});
}
function ownReach(evidence, { on }) {
	return Object.entries(on).reduce((most, [event, trigger]) => Math.max(most, reachOf(evidence, event, trigger)), 0);
}
// src/facts/weakenings/jobs/aggregators.ts
function weakenedAggregators(asked, pair, pairs) {
	const { before, after } = pair;
	if (!before.steps.some(looksAtNeeds)) return [];
	if (after === null) return goneAggregator(pair, pairs);
	return [
		...lostAlways(pair, after),
		...lostNeeds(asked, pair, after, pairs),
		...lostAnswer(asked, pair, after)
	];
}
const LEAST_GATHERED = 3;
const LEAST_MEANT = 2;
function goneAggregator({ file, before }, pairs) {
	const gathers = answerOf(before, file.before.workflow.jobs).steps.length > 0;
	const left = pairs.flatMap((other) => other.after !== null && before.needs.includes(other.before.id) ? [other.after.id] : []);
	const least = before.steps.some(isMadeForNeeds) ? LEAST_MEANT : LEAST_GATHERED;
	if (!gathers || left.length < least || runsAfterFailure(before.if) === null) return [];
	const jobs = jobsAfter(file);
	const isSuccessor = (job) => {
		const reached = closure(jobs, job);
		return left.filter((id) => reached.has(id)).length * 2 >= left.length;
	};
	if (jobs.some(isSuccessor)) return [];
	return [{
		kind: "aggregator weakened",
		weight: "lesser",
		path: file.before.path,
		job: before.id,
		things: [before.id, jobName$1(before)],
		act: "remove",
		text: say`${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))} is removed, and no job fails any more when one of ${left.length} others does`,
		remedy: say`bring ${code$2(jobName$1(before))} back, or say in the description that it goes`
	}];
}
const FAILED = {
	contexts: {},
	status: {
		success: false,
		failure: true,
		cancelled: false
	}
};
function lostAlways({ file, before }, after) {
	const idiom = runsAfterFailure(before.if);
	if (idiom === null || truth(readCondition(after.if), FAILED) !== false || isNever(after.if)) return [];
	return [{
		kind: "aggregator weakened",
		weight: "lesser",
		path: file.before.path,
		job: before.id,
		things: [
			before.id,
			jobName$1(before),
			idiom,
			idiom.replace("()", "")
		],
		act: "remove",
		text: say`${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))} loses ${code$2(idiom)}: it is skipped, and so passes, when a job that it needs fails`,
		remedy: say`give ${code$2(`if: ${idiom}`)} back to ${code$2(jobName$1(before))}`
	}];
}
function runsAfterFailure(condition) {
	const read = readCondition(condition);
	if (read === null || truth(read, FAILED) === false) return null;
	return statusCallsIn(read).find(({ call }) => truth(call, FAILED) === true)?.text ?? null;
}
function lostNeeds(asked, { file, before }, after, pairs) {
	const reached = closure(jobsAfter(file), after);
	const lost = pairs.filter((other) => before.needs.includes(other.before.id) && other.after !== null && !reached.has(other.after.id) && checksIn(file.before, other.before).length > 0);
	if (lost.length === 0) return [];
	const names = lost.map((other) => jobName$1(other.before));
	return [{
		kind: "aggregator weakened",
		weight: isEnforced(asked, file.before, before) ? "enforcement" : "lesser",
		path: file.before.path,
		job: before.id,
		things: [
			...names,
			...lost.map((other) => other.before.id),
			...wordsOfAll(names)
		],
		act: "allow",
		text: say`${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))} no longer waits for ${join$2(names.map((name) => code$2(name)))}`,
		remedy: say`name ${join$2(names.map((name) => code$2(name)))} in its ${code$2("needs")} again`
	}];
}
function wordsOfAll(names) {
	const [first = [], ...others] = names.map((name) => name.toLowerCase().split(/[^a-z]+/));
	return others.length === 0 ? [] : first.filter((word) => word.length > 5 && others.every((words) => words.includes(word)));
}
const jobsAfter = (file) => file.after?.workflow.jobs ?? [];
function closure(jobs, job) {
	return closureIn(new Map(jobs.map((each) => [each.id, each])), job);
}
function closureIn(byId, job) {
	const found = new Set(job.needs);
	for (const id of found) for (const next of byId.get(id)?.needs ?? []) found.add(next);
	return found;
}
function lostAnswer(asked, pair, after) {
	const { file, before } = pair;
	const [was, is] = [answerOf(before, file.before.workflow.jobs), answerOf(after, jobsAfter(file))];
	if (was.steps.length === 0 || after.uses !== void 0) return [];
	const name = say`${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))}`;
	if (is.steps.length === 0) {
		if (after.steps.some((step) => isUnknown(step) && !before.steps.some(isAlike(step)))) return [];
		return [unanswered(asked, pair, [], say`${name} no longer fails when a job that it needs fails`)];
	}
	const lost = unasked(was, is);
	if (lost.length === 0) return passedOver(asked, pair, after);
	const jobs = join$2(lost.map((job) => code$2(job)));
	return [unanswered(asked, pair, lost, say`${name} no longer looks at the result of ${jobs}`)];
}
const OTHER_ENDS = ["cancelled", "skipped"];
function passedOver(asked, pair, after) {
	const { file, before } = pair;
	const answers = (job, jobs, end) => {
		const ends = failuresOf(job, jobs, end);
		const steps = job.steps.filter((step) => looksAtNeeds(step) && canFail(step));
		return job.needs.map((id) => steps.some((step) => runsWhere(id, step, ends)));
	};
	const now = askedFor(FAILURE, after).filter((job) => !askedFor(SUCCESS, after).includes(job));
	const passing = askedFor(SUCCESS, before).filter((job) => now.includes(job));
	if (passing.length > 0) return [skipsPass(asked, pair, passing)];
	const end = OTHER_ENDS.find((each) => {
		const now = answers(after, jobsAfter(file), each);
		return answers(before, file.before.workflow.jobs, each).some(Boolean) && now.length > 0 && !now.some(Boolean);
	});
	if (end === void 0) return [];
	const name = say`${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))}`;
	const weakening = unanswered(asked, pair, [end], say`${name} no longer fails when a job that it needs was ${end}`);
	return [end === "skipped" ? {
		...weakening,
		weight: "lesser"
	} : weakening];
}
const SUCCESS = /needs\.([\w*-]{1,100})\.result[^\n&|=]{0,8}!=[ "']{0,4}success\b/g;
const FAILURE = /needs\.([\w*-]{1,100})\.result[^\n&|=!]{0,8}==?[ "']{0,4}failure\b/g;
const askedFor = (asks, { steps }) => steps.flatMap(({ run = "" }) => [...run.matchAll(asks)].map(([, job]) => job));
function skipsPass(asked, pair, jobs) {
	const name = say`${code$2(jobName$1(pair.before))} of ${code$2(workflowName(pair.file.before))}`;
	return {
		...unanswered(asked, pair, ["cancelled", "skipped"], say`${name} no longer fails when ${join$2(jobs.map((job) => code$2(job)))} was cancelled or skipped`),
		weight: "lesser"
	};
}
function answerOf(job, jobs) {
	const failures = failuresOf(job, jobs);
	const runs = (step) => job.needs.length === 0 || job.needs.some((failed) => runsWhere(failed, step, failures));
	return {
		job,
		jobs,
		steps: job.steps.filter((step) => looksAtNeeds(step) && canFail(step) && runs(step)),
		failures
	};
}
function runsWhere(failed, { if: condition }, failures) {
	const known = failures.get(failed);
	return known === void 0 || truth(readCondition(condition), known) !== false;
}
function isSkippedWithOne({ file, before }, after) {
	const [old, now] = [readCondition(before.if), readCondition(after.if)];
	if (truth(now, FAILED) === false) return false;
	const { jobs } = file.before.workflow;
	const [then, next] = [failuresOf(before, jobs), failuresOf(after, jobsAfter(file))];
	const runs = (condition, known) => known === void 0 || truth(condition, {
		...known,
		status: FAILED.status
	}) !== false;
	return jobs.some((job) => after.needs.includes(job.id) && checksIn(file.before, job).length > 0 && runs(old, then.get(job.id)) && !runs(now, next.get(job.id)));
}
const MOST_NEEDED = 50;
function failuresOf({ needs }, jobs, end = "failure") {
	if (needs.length > MOST_NEEDED) return new Map();
	const byId = new Map(jobs.map((job) => [job.id, job]));
	const behind = needs.map((id) => {
		const job = byId.get(id);
		return {
			id,
			before: job === void 0 ? null : closureIn(byId, job)
		};
	});
	return new Map(needs.map((failed) => {
		return [failed, {
			contexts: withResults(needs, behind.map(({ id, before }) => id === failed ? end : before === null || before.has(failed) ? null : "success")),
			status: ALL_PASSED
		}];
	}));
}
function withResults(needs, results) {
	const contexts = {};
	for (const [index, id] of needs.entries()) {
		const name = `needs.${id.toLowerCase()}`;
		const result = results[index] ?? null;
		contexts[name] = SOME_OBJECT;
		if (result !== null) contexts[`${name}.result`] = result;
	}
	const all = results.filter((result) => result !== null);
	return all.length < needs.length ? contexts : {
		...contexts,
		"needs.*.result": all
	};
}
function canFail({ run, if: condition, continueOnError }) {
	if (continueOnError === true || isNever(condition)) return false;
	if (run === void 0) return true;
	const commands = commandsOf(run);
	return commands.length === 0 || commands.some((words) => !isHarmless(words));
}
function isHarmless(words) {
	if (raises(words) || isCheck(words)) return false;
	return /^(?:echo|printf|true|:|export|set|exit|)$/.test(coreOf$1(words)[0] ?? "");
}
const isUnknown = (step) => !/^actions\/(?:checkout|upload-artifact|download-artifact|cache|setup-\w+)@/.test(step.uses ?? "run") && canFail(step);
const isAlike = (step) => (other) => step.uses === other.uses && step.run === other.run;
function unasked(before, after) {
	const [was, is] = [askedIn(before), askedIn(after)];
	if (is === null || was === null) return [];
	const reached = closure(after.jobs, after.job);
	return [...was].filter((job) => reached.has(job) && after.job.needs.includes(job) && !is.has(job));
}
function askedIn({ job, steps, failures }) {
	const asked = steps.map((step) => ({
		step,
		names: new Set(needsLookedAt(step))
	}));
	if (asked.some(({ names }) => names.has("?"))) return null;
	const isAsked = (id) => asked.some(({ step, names }) => (names.has("*") || names.has(id.toLowerCase())) && runsWhere(id, step, failures));
	return new Set(job.needs.filter(isAsked));
}
function unanswered(asked, { file, before }, lost, text) {
	return {
		kind: "aggregator weakened",
		weight: isEnforced(asked, file.before, before) ? "enforcement" : "lesser",
		path: file.before.path,
		job: before.id,
		things: [
			...lost,
			before.id,
			jobName$1(before)
		],
		act: "remove",
		text,
		remedy: say`let ${code$2(jobName$1(before))} fail again when a job that it needs fails`
	};
}
// src/workflow/implication.ts
const MOST_PARTS$1 = 8;
function implies(first, second, known = NOTHING_KNOWN) {
	const parts = [];
	const [one, other] = [compiled(first, parts, known), compiled(second, parts, known)];
	if (parts.length > MOST_PARTS$1) return false;
	const [failed, cancelled] = [parts.indexOf("failure()"), parts.indexOf("cancelled()")];
	const isImpossible = (row) => failed !== -1 && cancelled !== -1 && (row & 1 << failed) !== 0 && (row & 1 << cancelled) !== 0;
	for (let row = 0; row < 2 ** parts.length; row += 1) if (!isImpossible(row) && one(row) && !other(row)) return false;
	return true;
}
function compiled(expression, parts, known) {
	const inner = negated(expression);
	if (inner !== null) {
		const asked = compiled(inner, parts, known);
		return (row) => !asked(row);
	}
	const joined = logical(expression);
	if (joined !== null) {
		const all = joined.args.map((each) => compiled(each, parts, known));
		return joined.operator === "&&" ? (row) => all.every((asked) => asked(row)) : (row) => all.some((asked) => asked(row));
	}
	const always = truth(expression, known);
	if (always !== null) return () => always;
	const text = written$3(expression).toLowerCase();
	if (text === "success()") {
		const [failed, cancelled] = [part("failure()", parts), part("cancelled()", parts)];
		return (row) => !failed(row) && !cancelled(row);
	}
	const asked = part(text.replace(" != ", " == "), parts);
	return text.includes(" != ") ? (row) => !asked(row) : asked;
}
function part(text, parts) {
	const at = parts.includes(text) ? parts.indexOf(text) : parts.push(text) - 1;
	return (row) => at < MOST_PARTS$1 && (row & 1 << at) !== 0;
}
// src/facts/weakenings/compared/comparable-conditions.ts
function comparable$1({ before, after }, renamed, { old, now }) {
	if (now === void 0 || now === old) return {
		old,
		now
	};
	const [then, next] = inSystems(after === null ? old : withoutGoneSteps(old, before, after), renamed(now));
	return {
		old: then,
		now: after?.matrix?.length === 0 && asksForLegs(next) ? then : next
	};
}
const SIMPLE = /^[^()&]{1,2000}$/;
const STEP = /\bsteps\.([\w-]{1,100})\./g;
function withoutGoneSteps(old, before, after) {
	if (old === void 0) return old;
	const text = bare$2(old);
	if (!SIMPLE.test(text) || !text.includes("||")) return old;
	const left = text.split("||").filter((way) => !isOver(way, before, after));
	return left.length === 0 ? old : left.join("||").trim();
}
function isOver(way, before, after) {
	const asked = [...way.matchAll(STEP)].map(([, id]) => id);
	return asked.length > 0 && asked.every((id) => {
		const was = before.steps.find((step) => step.id === id);
		const still = after.steps.some((step) => step.continueOnError !== void 0 && (step.id === id || step.run === was?.run));
		return was?.continueOnError !== void 0 && !still;
	});
}
const LABEL$1 = /\b(?:matrix|inputs|env)\.[\w.-]{1,100}\s*([!=]=)\s*'(ubuntu|windows|macos)-[\w.-]{1,40}'/g;
const SYSTEMS = {
	ubuntu: "Linux",
	windows: "Windows",
	macos: "macOS"
};
const IS_NO_WINDOWS = /\brunner\.os\s*!=\s*'Windows'/g;
function inSystems(old, now) {
	if (!/\brunner\.os\b/.test(`${old} ${now}`)) return [old, now];
	const spelt = (text) => text.replace(LABEL$1, (_, sign, system) => `runner.os ${sign} '${SYSTEMS[system]}'`).replace(IS_NO_WINDOWS, "(runner.os == 'Linux' || runner.os == 'macOS')");
	return [old === void 0 ? old : spelt(old), spelt(now)];
}
const LEGS = /^\s*(?:fromJSON\()?\s*needs\.[\w-]{1,100}\.outputs\.[\w-]{1,100}\s*\)?(?:(?:\.\w{1,40}|\[0\]){0,4}\s*!=\s*(?:null|'(?:\[\]|\{\}|\{"include":\s*\[\]\})?'))\s*$/i;
const asksForLegs = (condition) => LEGS.test(bare$2(condition));
const OWNER = /\bgithub\.repository(?:_owner)?\s*[!=]=\s*'([\w./-]{1,140})'/g;
function renamedOwners(before, after) {
	const [was, is] = [namesIn$3(before), namesIn$3(after)];
	const gone = [...was].filter(([name, times]) => times >= FEWEST$1 && !is.has(name));
	const fresh = [...is].filter(([name, times]) => times >= FEWEST$1 && !was.has(name));
	const [old, now] = [gone[0]?.[0], fresh[0]?.[0]];
	if (old === void 0 || now === void 0 || gone.length > 1 || fresh.length > 1) return (text) => text;
	return (text) => text.replace(OWNER, (found, name) => name === now ? found.replace(now, old) : found);
}
const FEWEST$1 = 3;
function namesIn$3(versions) {
	const names = new Map();
	for (const { workflow } of versions) for (const job of workflow.jobs) for (const condition of [job.if, ...job.steps.map((step) => step.if)]) for (const [, name = ""] of (condition ?? "").matchAll(OWNER)) names.set(name, (names.get(name) ?? 0) + 1);
	return names;
}
// src/facts/weakenings/jobs/conditions.ts
function narrowedConditions(asked, pair) {
	const { file, before, after } = pair;
	if (after === null) return [];
	if (checksIn(file.before, before).length === 0) return gatherer(asked, pair, after);
	const isMild = onlyPublishes(file.before, before);
	const asNote = (found) => ({
		...found,
		weight: "note"
	});
	const own = narrowed(asked, pair, ofJob(before, after)).map((found) => isMild ? asNote(found) : found);
	const steps = pair.steps.filter(({ before: step }) => checksIn(file.before, step).length > 0).flatMap(({ before: old, after: now }) => now === null || old.uses !== void 0 && now.uses === void 0 || runsInParts(asked, pair, old, now) ? [] : narrowed(asked, pair, {
		...ofStep(before, old, now),
		passed: passedBefore(after, now),
		things: [
			titleText(old),
			before.id,
			jobName$1(before),
			...checksIn(file.before, old).map(({ tool }) => tool)
		]
	}).map((found) => isMild || !checksIn(file.before, old).some(isKnownToJudge) ? asNote(found) : found));
	return [...own, ...steps];
}
function passedBefore({ steps }, step) {
	const earlier = steps.slice(0, Math.max(0, steps.indexOf(step))).filter(({ id, if: condition, continueOnError }) => id !== void 0 && condition === void 0 && continueOnError === void 0);
	return Object.fromEntries(earlier.flatMap(({ id }) => ["outcome", "conclusion"].map((member) => [`steps.${id.toLowerCase()}.${member}`, "success"])));
}
function runsInParts({ evidence }, { file, before, after }, old, now) {
	if (file.after === null || after === null || now.if === void 0 || now.if === old.if) return false;
	const known = new Set(before.steps.filter((step) => step !== old).flatMap((step) => step.run ?? []));
	const version = file.after;
	const asked = checksIn(version, now);
	const parts = after.steps.filter((step) => step === now || step.continueOnError === void 0 && !known.has(step.run ?? "") && asked.every((check) => checksIn(version, step).some((other) => isSame(check, other) && other.hidden === null)));
	const whole = eitherOf(parts.map((step) => step.if));
	return parts.length > 1 && whole !== null && narrowing(evidence, file, after, {
		old: old.if,
		now: whole
	}) === null;
}
function gatherer(asked, pair, after) {
	const { before } = pair;
	if (!before.steps.some(looksAtNeeds) || BRINGS_OUT.has(classifyName(spokenName(before)))) return [];
	const own = ofJob(before, after);
	const steps = pair.steps.flatMap(({ before: step, after: other }) => other === null || !looksAtNeeds(step) || isNever(other.if) ? [] : [{
		...ofStep(before, step, other),
		things: own.things
	}]);
	const isLeftOut = ({ old, now }) => isOutForGood(asked.evidence, pair.file, after, alikeIn(asked, pair, old, now));
	return [...!isNever(after.if) && isSkippedWithOne(pair, after) || isLeftOut(own) ? [own] : [], ...steps.filter(isLeftOut)].map((condition) => narrowedCondition(asked, pair, condition, "no"));
}
const ofJob = (before, after) => ({
	old: before.if,
	now: after.if,
	where: say`${code$2(jobName$1(before))}`,
	things: [before.id, jobName$1(before)]
});
const ofStep = (job, before, after) => ({
	old: before.if,
	now: after.if,
	where: say`${code$2(titleText(before))} in ${code$2(jobName$1(job))}`
});
const BRINGS_OUT = new Set(["deploy", "report"]);
const spokenName = ({ id, name }) => (name ?? id).replaceAll(/[-_]/g, " ");
function isOutForGood(evidence, file, job, { old, now }) {
	const [before, added] = [readCondition(old), demanded(old, now)];
	if (now === void 0 || now === old || added === null) return false;
	const isOut = (parts, worlds) => worlds.every((world) => conditionValue(parts, world) === "no");
	const taken = situations(evidence, file, job).map((passing) => [passing, whereNeededFailed(passing)]).filter((worlds) => before === null || !isOut([before], worlds));
	return taken.length > 0 && taken.every((worlds) => isOut(added, worlds));
}
function narrowed(asked, pair, condition) {
	const { old, now, passed } = condition;
	const told = alikeIn(asked, pair, old, now);
	const value = narrowing(asked.evidence, pair.file, pair.after ?? pair.before, told, {
		legs: legsBetween(pair, old, now),
		passed
	});
	if (value === null || isForOtherVersion(pair, told)) return [];
	return [narrowedCondition(asked, pair, condition, value)];
}
function isForOtherVersion({ before, after }, { old, now }) {
	if (old === void 0 || now === void 0 || after === null) return false;
	const [was, is] = [chosen(before, old), chosen(after, now)];
	const isSame = (one, other) => Object.keys(one).every((key) => one[key] === other[key] || VERSION.test(one[key]) && VERSION.test(other[key] ?? ""));
	return was.length > 0 && was.length <= is.length && was.every((leg) => is.some((other) => isSame(leg, other)));
}
const VERSION = /^v?\d{1,4}(?:\.(?:\d{1,4}|x)){0,2}$/;
function chosen(job, condition) {
	const read = readCondition(condition);
	if (read === null || !/\bmatrix\b/i.test(condition)) return [];
	return (legsOf(job) ?? []).filter((leg) => truth(read, {
		contexts: contextsOf$1(leg),
		status: ALL_PASSED
	}) === true);
}
const alikeIn = ({ versions }, pair, old, now) => comparable$1(pair, renamedOwners(versions.before, versions.after), {
	old,
	now
});
function legsBetween({ before, after }, ...conditions) {
	if (!conditions.some((each) => each !== void 0 && /\bmatrix\b/i.test(each)) || after === null || before.matrix === void 0 || after.matrix === void 0) return void 0;
	const [was, is] = [legsOf(before), legsOf(after)];
	const pairs = was === null || is === null ? [] : pairLegs(was, is);
	if (pairs.length === 0) return void 0;
	return pairs.map((leg) => ({
		before: contextsOf$1(leg.before),
		after: contextsOf$1(leg.after)
	}));
}
function narrowedCondition(asked, { file, before }, { old, now, where, things }, value) {
	const enforced = isEnforced(asked, file.before, before);
	const was = old === void 0 ? [] : say` (before: ${code$2(old)})`;
	return {
		kind: "condition narrowed",
		weight: value === "path" && isForItsPaths(file, now ?? "") ? "note" : weightOf$3(value, enforced),
		path: file.before.path,
		job: before.id,
		things,
		act: "narrow",
		text: say`${where} of ${code$2(workflowName(file.before))} now runs only if ${code$2(now ?? "")}${was}`,
		remedy: say`remove the condition, or say in the description that it is skipped`
	};
}
const FINDS_CHANGES = /\/(?:paths-filter|changed-files|path-filter|get-changed-files|gh-action-get-changed-files|paths-changes-filter|skip-duplicate-actions|detect-changed\S*|nx-affected\S*|what-changed)$/;
const LISTS_CHANGES = anyOf(known$2("listsChanges"));
function isForItsPaths({ before, after }, condition) {
	if (hasPaths(before) && !hasPaths(after)) return true;
	const read = readCondition(condition);
	const asked = (read === null ? [] : contextsIn(read)).filter(([, , member]) => member === "outputs");
	const jobs = after?.workflow.jobs ?? [];
	const finds = ({ uses, run }) => FINDS_CHANGES.test(withoutRef(uses ?? "")) || LISTS_CHANGES.test(run ?? "");
	const isFinder = ([context, id]) => context === "needs" ? jobs.some((job) => job.id.toLowerCase() === id && job.steps.some(finds)) : jobs.some(({ steps }) => steps.some((step) => step.id?.toLowerCase() === id && finds(step)));
	return asked.length > 0 && asked.every(isFinder);
}
const hasPaths = (version) => Object.values(version?.workflow.on ?? {}).some(({ paths, pathsIgnore }) => (paths ?? pathsIgnore) !== void 0);
function weightOf$3(value, enforced) {
	if (value === "stranger") return "note";
	return enforced && value !== "path" ? "enforcement" : "lesser";
}
function narrowing(evidence, file, job, { old, now }, { legs, passed = {} } = {}) {
	if (now === void 0 || now === old) return null;
	const [before, after, added] = [
		readCondition(old),
		readCondition(now),
		demanded(old, now)
	];
	if (before !== null && after !== null && implies(before, after)) return null;
	const all = situations(evidence, file, job).map((situation) => inLeg(situation, passed));
	const values = (legs ?? [null]).flatMap((leg) => {
		const found = all.flatMap((situation) => {
			const [then, next] = leg === null ? [situation, situation] : [inLeg(situation, leg.before), inLeg(situation, leg.after)];
			if (before !== null && conditionValue([before], then) === "no") return [];
			if (leg === null && before !== null && after !== null && implies(before, after, ofContexts(then))) return ["yes"];
			return [added === null ? "open" : conditionValue(added, next)];
		});
		return MILDEST.filter((value) => found.includes(value)).slice(0, 1);
	});
	const strictest = MILDEST.findLast((value) => values.includes(value)) ?? "yes";
	if (strictest === "yes") return null;
	return strictest === "no" && values.some((value) => value !== "no") ? "path" : strictest;
}
const ofContexts = ({ sure: { contexts } }) => ({
	contexts,
	status: {}
});
const MILDEST = [
	"yes",
	"stranger",
	"path",
	"open",
	"no"
];
function demanded(old, now) {
	const [before, after] = [readCondition(old), readCondition(now)];
	if (after === null) return null;
	const was = before === null ? [] : partsOf$1(before, "&&");
	const known = new Set(was.map(keyOf));
	const isKnown = (part) => partsOf$1(part, "&&").every((each) => known.has(keyOf(each)));
	return partsOf$1(after, "&&").filter((part) => {
		const ways = partsOf$1(part, "||");
		const keys = new Set(ways.map(keyOf));
		const isWider = (each) => partsOf$1(each, "||").every((way) => keys.has(keyOf(way)));
		return !ways.some(isKnown) && !was.some(isWider);
	});
}
const keyOf = (part) => written$3(part).replaceAll(/\bneeds\.[\w-]+/g, "needs");
function partsOf$1(expression, operator) {
	const found = logical(expression);
	return found?.operator === operator ? found.args.flatMap((arg) => partsOf$1(arg, operator)) : [expression];
}
// src/facts/weakenings/steps/replaced.ts
function isFirm({ hidden, step, job }) {
	return hidden === null && step?.continueOnError !== true && job.continueOnError !== true && !isNever(job.if);
}
const UMBRELLA = anyOf(known$2("umbrella"));
const FAMILY = {
	tests: "tests",
	coverage: "tests",
	security: "security",
	lint: "text",
	format: "text",
	types: "text"
};
const HEIRS$1 = known$2("replaces");
function isReplacement(other, check) {
	if (check.kind === "coverage" && other.kind === "tests") return measures(other, check);
	return check.kind !== "tests" && check.kind !== "coverage" && HEIRS$1.some(({ as, tools }) => as.test(other.tool) && tools.test(check.tool));
}
function measures(tests, check) {
	const asked = gatesIn(check.words.join(" "));
	const given = gatesIn(tests.words.join(" "));
	return tests.words.some((word) => /^--cov(?:erage)?(?:$|[=.])/.test(word)) && asked.every(({ minimum }) => given.some((gate) => gate.minimum >= minimum));
}
const COMPILES = new Set(allOf("compiles"));
const spoken$1 = (word) => word.replace(/[-_:]/g, " ");
function isForOther(check, other) {
	const [old, now] = [FAMILY[check.kind], FAMILY[other.kind]];
	if (old === void 0) return false;
	if (UMBRELLA.test(other.tool) && other.words.slice(1).some((word) => [spoken$1(word), ...spoken$1(word).split(" ")].some((name) => FAMILY[classifyName(name)] === old))) return false;
	return now !== void 0 && now !== old || old !== "text" && COMPILES.has(other.tool);
}
function isReplaced(pair, check, added) {
	const step = pair.steps.find(({ before }) => before === check.step)?.after ?? null;
	if (!isGate$2(check) && bringsAction(pair)) return true;
	const brought = broughtIntoStep(pair, check);
	if (!isGate$2(check) && brought.length > 0) return true;
	return [...added, ...brought.filter((other) => ranInNamesake(pair, check, other))].some((other) => {
		if (other.reach < check.reach || other.hidden !== null) return false;
		if (isGate$2(check) && isOwnScript(other)) return false;
		if (isReplacement(other, check)) return true;
		if (isForOther(check, other)) return false;
		if (isGate$2(check) && other.kind === check.kind) return true;
		if (step !== null && other.step === step) return true;
		return (pair.after === null || other.job === pair.after) && (UMBRELLA.test(other.tool) || /[/.]/.test(other.words[0] ?? "/") || !isGate$2(check));
	});
}
function isBrought({ evidence }, check, { all }) {
	const program = lastSegment(check.words[0] ?? check.tool).replace(/-action$/, "");
	return evidence.changes.files.filter(({ programs = [] }) => programs.includes(program)).some(({ path }) => {
		const callers = taskFiles(path).map((task) => task.callers);
		return all.some((other) => other.reach >= check.reach && isFirm(other) && callers.some((names) => names.test(lastSegment(other.words[0] ?? ""))) && (!/\.(?:sh|bash)$/.test(path) || other.words.some((word) => word.endsWith(path))));
	});
}
function broughtIntoStep({ file, steps }, check) {
	const pair = steps.find(({ before }) => before === check.step);
	if (file.after === null || pair === void 0 || pair.after === null) return [];
	const old = checksIn(file.before, pair.before);
	return checksIn(file.after, pair.after).filter((other) => other.hidden === null && other.reach >= check.reach && !old.some((one) => isSame(one, other)));
}
function ranInNamesake({ file }, { job, step }, other) {
	const name = step?.name;
	if (name === void 0) return false;
	return file.before.workflow.jobs.some((each) => each !== job && each.steps.some((one) => one.name === name && checksIn(file.before, one).some((check) => isSame(check, other))));
}
function bringsAction({ file, before, after }) {
	const known = new Set(before.steps.map(({ uses }) => withoutRef(uses ?? "")));
	const old = new Set(file.before.workflow.jobs.map(({ id }) => id));
	const fresh = (file.after?.workflow.jobs ?? []).filter(({ id }) => !old.has(id));
	return (after === null ? fresh : [after]).flatMap(({ steps }) => steps).some(({ uses }) => uses !== void 0 && !known.has(withoutRef(uses)));
}
const COMPILES_FIRST = new Set([...COMPILES, ...allOf("assembles")]);
function isTestedAnyway({ file, after }, check) {
	const left = file.after === null || after === null ? [] : checksIn(file.after, after);
	return COMPILES_FIRST.has(check.tool) && left.some((other) => other.kind === "tests" && programOf(other) === programOf(check) && isFirm(other) && hasVariations(other.words, check.words));
}
const programOf = ({ tool, directory }) => `${tool.split(" ")[0]} ${directory}`;
function isInOther(check, after) {
	return after.some((other) => check.words.length > 0 && other.directory === check.directory && other.reach >= check.reach && isFirm(other) && looksAtAll(other, check) && asksAlike(other.words, check.words) && hasVariations(other.words, check.words) && optionDifferences(check.words, other.words).every(({ demand }) => demand));
}
function asksAlike(one, other) {
	if (PROGRAMS.has(lastSegment(one[0] ?? "").toLowerCase())) return true;
	const plain = (words) => words.filter((word) => !word.startsWith("-"));
	return plain(other).every((word) => one.includes(word)) && plain(one).every((word) => other.includes(word));
}
// src/facts/weakenings/jobs/triggers.ts
function narrowedTriggers(asked, file, { byKey, opaque }) {
	const { before, after } = file;
	if (after === null || before.reach === 0 || checksOf$2(before).length === 0) return [];
	const isElsewhere = (check) => (byKey.get(check.key) ?? []).some((other) => isSame(check, other) && isFirm(other) && other.version.path !== before.path && other.reach >= check.reach);
	const mayBeThere = (check) => opaque && !checksOf$2(after).some((other) => isSame(check, other));
	const isMoved = checksOf$2(before).every((check) => isElsewhere(check) || mayBeThere(check));
	const publishes = before.workflow.jobs.filter((job) => checksIn(before, job).length > 0).every((job) => onlyPublishes(before, job));
	const enforced = before.workflow.jobs.some((job) => isEnforced(asked, before, job));
	return narrowings(asked.evidence, file, isMoved).map(({ text, things, excludes, mild = false }) => {
		return {
			kind: "trigger narrowed",
			weight: publishes ? "note" : weightOf$2(enforced, excludes, mild),
			path: before.path,
			job: null,
			things: [
				...things,
				...excludes ? [] : ["ci:"],
				workflowName(before),
				before.path,
				lastSegment(before.path)
			],
			act: "narrow",
			text: say`${code$2(workflowName(before))} ${text}`,
			alike: {
				place: say`${code$2(workflowName(before))}`,
				what: text
			},
			remedy: say`let it run as before, or say in the description for what it no longer runs`
		};
	});
}
function weightOf$2(enforced, excludes, mild) {
	if (excludes) return enforced ? "enforcement" : "lesser";
	return mild ? "note" : "lesser";
}
function narrowings(evidence, { before, after }, isMoved) {
	const [old, now] = [before.workflow.on, after.workflow.on];
	return Object.entries(old).flatMap(([event, trigger]) => {
		if (!WEIGHED.includes(event) || isRepeated(event, after)) return [];
		const next = now[event];
		if (next !== void 0) return filterNarrowings(evidence, event, trigger, next);
		return isMoved || isCovered$1(event, after) ? [] : [gone$1(event, before.reach > after.reach)];
	});
}
const WEIGHED = [
	"pull_request",
	"pull_request_target",
	"push",
	"merge_group",
	"schedule"
];
const isRepeated = (event, { workflow, reach }) => event === "push" && reach === 3 && Object.hasOwn(workflow.on, "pull_request");
function isCovered$1(event, { workflow: { on } }) {
	const pulls = ["pull_request", "pull_request_target"].filter((name) => name !== event);
	return event.startsWith("pull_request") && pulls.some((name) => Object.hasOwn(on, name));
}
const gone$1 = (event, excludes) => ({
	text: say`is no longer started by ${code$2(event)}`,
	things: [
		event,
		event.replaceAll("_", " "),
		`${event.replaceAll("_", " ")}s`,
		...event === "schedule" ? [
			"cron",
			"scheduled",
			"nightly"
		] : []
	],
	excludes: excludes && event !== "schedule"
});
function filterNarrowings(evidence, event, old, now) {
	return [
		...branchNarrowing(evidence, event, old, now),
		...pathNarrowing(evidence, event, old, now),
		...typeNarrowing(event, old, now)
	];
}
function branchNarrowing(evidence, event, old, now) {
	const lists = dropped$1(old, now, "branches", {
		taken: () => false,
		left: () => false
	});
	if (lists.length === 0) return [];
	const branch = event === "push" && !evidence.head.postMerge ? evidence.head.branch : evidence.base?.branch ?? null;
	const excludes = branch !== null && takesBranch(old, branch) && !takesBranch(now, branch);
	return [{
		...narrowingOf(event, "branches", lists, excludes),
		mild: lists.every((entry) => isOtherBranch(evidence, entry))
	}];
}
function droppedPaths(evidence, old, now) {
	const lists = dropped$1(old, now, "paths", {
		taken: (entry) => isMoved(evidence, entry, now) || isGoneWithChange(evidence, entry),
		left: (entry) => isLeftOutBefore(evidence, entry, old)
	});
	return {
		lists,
		mild: lists.every((entry) => DOCUMENTS.test(entry))
	};
}
function pathNarrowing(evidence, event, old, now) {
	const { lists, mild } = droppedPaths(evidence, old, now);
	if (lists.length === 0) return [];
	const files = evidence.changes.files.map(({ path }) => path).filter((path) => !isWorkflowFile(path));
	const excludes = changesComplete(evidence) && files.length > 0 && pathsMatch(old, files) && !pathsMatch(now, files);
	return [{
		...narrowingOf(event, "paths", lists, excludes),
		mild
	}];
}
const isOtherBranch = ({ repository }, entry) => /^without [^*?!+[\]]+$/.test(entry) && entry !== `without ${repository.defaultBranch}`;
const DOCUMENTS = /^without !?(?:\*\*\/|\.\/)?(?:docs?\/(?:\*\*?(?:\/\*)?)?|\*?\*\.(?:md|rst|adoc|txt)|(?:README|CHANGELOG|CONTRIBUTING|LICENSE|CODE_OF_CONDUCT|SECURITY|AUTHORS|CODEOWNERS)[\w.*]*|\.github\/(?:ISSUE_TEMPLATE\/\*\*?|\*\.md|FUNDING\.yml|CODEOWNERS|dependabot\.yml)|\.(?:vscode|idea)\/\*\*|\.(?:gitignore|gitattributes|editorconfig)|mkdocs\.yml|\.readthedocs\.ya?ml)$/i;
const narrowingOf = (event, filter, lists, excludes) => ({
	text: say`takes less by ${code$2(event)}: ${filter} ${join$2(lists.map((entry) => code$2(entry)))}${excludes ? ", so that this change does not start it" : ""}`,
	things: [
		filter,
		event,
		...lists.map((entry) => entry.replace(/^(?:only |without |!)/, ""))
	],
	excludes
});
const MOST_PATTERNS = 200;
const LONGEST_PATTERN = 200;
const IGNORED = {
	branches: "branchesIgnore",
	paths: "pathsIgnore"
};
function dropped$1(old, now, key, moved) {
	const ignored = IGNORED[key];
	const [was, is] = [old[key] ?? [], now[key] ?? []];
	const positive = (list) => list.filter((entry) => !entry.startsWith("!"));
	const everything = (list) => list.some((entry) => /^\*\*?$/.test(entry));
	const isShort = [
		...was,
		...is,
		...now[ignored] ?? [],
		...old[ignored] ?? []
	].length <= MOST_PATTERNS;
	const takes = (list, entry) => list.includes(entry) || isShort && examples(entry).every((name) => matchesBranch(list, name));
	const fresh = old[key] === void 0 && now[key] !== void 0 && !everything(is) && old[ignored] === void 0 ? positive(is).map((entry) => `only ${entry}`) : [];
	const lost = now[key] === void 0 || everything(is) ? [] : positive(was).filter((entry) => !takes(is, entry) && !moved.taken(entry));
	const negated = is.filter((entry) => entry.startsWith("!") && !was.includes(entry) && touches(entry.slice(1), was) && !moved.left(entry.slice(1)));
	const out = (now[ignored] ?? []).filter((entry) => !takes(old[ignored] ?? [], entry) && (old[key] === void 0 || touches(entry, was)) && !moved.left(entry));
	return [
		...fresh,
		...lost.map((entry) => `without ${entry}`),
		...negated,
		...out.map((entry) => `without ${entry}`)
	].slice(0, 5);
}
function examples(pattern) {
	const filled = (deep, name) => pattern.replaceAll("**/", deep).replaceAll("**", `${deep}${name}`).replaceAll("*", name);
	const names = [filled("", "a"), filled("b/c/", "a.d")];
	return pattern.length > LONGEST_PATTERN || /[?+[\]\\]/.test(pattern) ? [pattern] : [...new Set(names)];
}
const touches = (entry, list) => list.length === 0 || list.length > MOST_PATTERNS || examples(entry).some((name) => matchesBranch(list, name)) || list.some((each) => examples(each).some((name) => matchesBranch([entry], name)));
function isMoved({ changes }, entry, now) {
	const moved = changes.files.filter(({ previousPath, status }) => status === "renamed" && previousPath !== void 0 && matchesBranch([entry], previousPath));
	return moved.length > 0 && moved.every(({ path }) => pathsMatch(now, [path]));
}
function isGoneWithChange({ changes }, entry) {
	const folder = /^([^*?+[\]]+)\/\*\*?(?:\/\*)?$/.exec(entry)?.[1];
	const inside = changes.files.filter(({ path }) => folder === void 0 ? path === entry : path.startsWith(`${folder}/`));
	const isHead = ({ path }) => folder === void 0 || (isWorkflowFile(path) || isManifest(path)) && folderOf(path) === folder;
	return inside.some(isHead) && inside.every(({ status }) => status === "removed");
}
function isLeftOutBefore({ changes }, entry, old) {
	const named = changes.files.filter(({ path }) => matchesBranch([entry], path));
	return named.length > 0 && named.every(({ status, previousPath }) => status === "renamed" && previousPath !== void 0 && !pathsMatch(old, [previousPath]));
}
const DEFAULT_TYPES = [
	"opened",
	"synchronize",
	"reopened"
];
function typeNarrowing(event, old, now) {
	if (!event.startsWith("pull_request") || now.types === void 0) return [];
	const lost = (old.types ?? DEFAULT_TYPES).filter((type) => DEFAULT_TYPES.includes(type) && !now.types.includes(type));
	if (lost.length === 0) return [];
	return [narrowingOf(event, "types", lost.map((type) => `without ${type}`), takesEveryHead(old) && !takesEveryHead(now))];
}
function unreadableWorkflows(asked) {
	const { evidence, versions } = asked;
	return versions.unreadable.filter(({ version: { path, reach } }) => reach > 0 && !evidence.runs.some((run) => run.path === path)).filter(({ version }) => checksOf$2(version).length > 0).map(({ version, problem }) => {
		const { path, workflow } = version;
		const name = lastSegment(path);
		return {
			kind: "trigger narrowed",
			weight: workflow.jobs.some((job) => isEnforced(asked, version, job)) ? "enforcement" : "lesser",
			path,
			job: null,
			things: [
				workflowName(version),
				path,
				name
			],
			act: "remove",
			text: say`${code$2(workflowName(version))} can no longer be read, and no run of it started: ${problem.replace(/\.$/, "")}`,
			remedy: say`fix ${code$2(name)}`
		};
	});
}
// src/facts/weakenings/jobs/found-paths.ts
function narrowedFinds(evidence, { file, before, after, steps }) {
	if (after === null || file.after === null) return [];
	const asked = conditionsOf(file.after);
	return steps.flatMap(({ before: old, after: now }) => (old.finds ?? []).flatMap(({ name, paths }) => {
		const next = now?.finds?.find((each) => each.name === name)?.paths;
		if (next === void 0 || !isComparable(old, now) || !asked.some((text) => isAbout(text, name))) return [];
		const { lists, mild } = droppedPaths(evidence, { paths }, { paths: next });
		if (lists.length === 0) return [];
		const tool = withoutRef(old.uses ?? "");
		const shown = name === "" ? code$2(tool) : say`${code$2(name)} of ${code$2(tool)}`;
		return [{
			kind: "trigger narrowed",
			weight: mild ? "note" : "lesser",
			path: file.before.path,
			job: before.id,
			things: [
				"paths",
				"path filter",
				name,
				tool,
				...lists.map((entry) => entry.replace(/^without !?/, ""))
			],
			act: "narrow",
			text: say`${shown} in ${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))} takes less: ${join$2(lists.map((entry) => code$2(entry)))}`,
			remedy: say`let it take the rest too, or say in the description what no longer starts the checks`
		}];
	}));
}
const isComparable = (old, now) => now !== null && withoutRef(old.uses ?? "") === withoutRef(now.uses ?? "") && ![...old.finds ?? [], ...now.finds ?? []].some(({ paths }) => paths.some((entry) => entry.startsWith("!")));
const conditionsOf = (version) => version.workflow.jobs.flatMap((job) => [...checksIn(version, job).length > 0 ? [job.if ?? ""] : [], ...job.steps.flatMap((step) => checksIn(version, step).length > 0 ? [step.if ?? ""] : [])]);
const isAbout = (condition, name) => [...condition.matchAll(/\.outputs\.([\w-]{1,100})/g)].some(([, output]) => name === "" || output === name);
// src/facts/weakenings/jobs/leg-options.ts
const OPTIONS$1 = /(?:FLAGS|OPTS|OPTIONS|ARGS)$/i;
const WARNINGS = known$2("warnings");
const SHOWN$19 = 3;
function loosenedLegs({ file, before, after }) {
	if (after === null || checksIn(file.before, before).length === 0) return [];
	const [was, is] = [legsOf(before), legsOf(after)];
	const pairs = was === null || is === null ? [] : pairLegs(was, is);
	const rest = JSON.stringify([
		file.after?.workflow.env,
		after.env,
		after.steps
	]);
	const lost = pairs.flatMap((pair) => {
		const left = optionsIn(pair.after);
		return optionsIn(pair.before).filter((word) => WARNINGS.some(({ flags, errors }) => flags.test(word) || errors.test(word)) && !left.includes(word) && !rest.includes(word));
	});
	if (lost.length === 0) return [];
	const flags = [...new Set(lost)];
	return [{
		kind: "threshold lowered",
		weight: "lesser",
		path: file.before.path,
		job: before.id,
		things: [
			...flags,
			before.id,
			jobName$1(before)
		],
		act: "lower",
		text: say`${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))} no longer asks for ${joinFirst(flags.map((flag) => code$2(flag)), SHOWN$19)} in its matrix`,
		remedy: ["ask for the warnings again, or say in the description why not"]
	}];
}
const optionsIn = (leg) => Object.entries(leg).flatMap(([key, value]) => OPTIONS$1.test(key) ? tokens(value).flatMap((token) => token.kind === "word" ? [token.text] : []) : []);
// src/facts/weakenings/jobs/legs.ts
const SHOWN$18 = 5;
function removedLegs(evidence, { file, before, after }, { added }) {
	const old = before.legs;
	if (after === null || old === void 0 || checksIn(file.before, before).length === 0) return [];
	const now = after.legs ?? { axes: {} };
	if (after.matrix !== void 0 && after.legs === void 0) return [];
	const excluded = (now.exclude ?? []).filter((leg) => !(old.exclude ?? []).includes(leg) && isOldLeg(leg, old.axes, now.axes));
	const isMore = (now.exclude ?? []).length > (old.exclude ?? []).length;
	const out = excluded.filter((leg) => isMore || !leg.includes("…")).filter((leg) => !isTakenByNewer(leg, excluded, old.axes, now));
	const shards = shardsOf(file.before, before);
	const whole = shards !== null && sharesAll(shards, old.axes[shards.axis]) ? shards : null;
	const kept = whole !== null && isWholeStill(whole, file, after) ? whole.axis : null;
	const fewer = product(now.axes) < product(old.axes) ? gone(old.axes, withIncluded(before, after), after).filter((leg) => kept === null || !old.axes[kept].includes(leg)) : [];
	const hasMoved = isInNewJob(file, before, after) || checksIn(file.before, before).some((check) => added.some((other) => other.job !== after && isSame(check, other)));
	const included = fewer.length === 0 && kept === null ? goneIncluded(before, after) : [];
	const all = [
		...fewer,
		...out,
		...included
	];
	const left = all.filter((leg) => !isInOtherJob(file, leg, after) && !isInAxisOfOther(file, leg, before, after) && !isOwnCommand(leg, before, after) && !isGoneFolder$1(evidence, leg) && !isGoneFile(evidence, leg) && !isPatchOfOther(leg, old.axes, now.axes) && !isLikeAllNow(leg, before, after));
	const shared = {
		kind: "leg removed",
		weight: "lesser",
		path: file.before.path,
		job: before.id
	};
	if (hasMoved) return [];
	if (left.length === 0) return all.length > 0 || whole === null || kept !== null || out.length > 0 ? [] : [{
		...shared,
		things: [
			"shards",
			"shard",
			before.id,
			jobName$1(before)
		],
		act: "ignore",
		text: say`${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))} no longer runs each of its shards`,
		remedy: ["let the shards have as many legs as they are parts, or say in the description which do not run"]
	}];
	const versionsOf = (leg) => versionsIn(leg, old.axes, now.axes);
	const other = left.filter((leg) => !isGivenUp(evidence, leg, versionsOf(leg)) && !isTooOldFor(before, after, versionsOf(leg)));
	const meant = other.length > 0 ? other : left;
	const named = (legs) => legs.map((leg) => code$2(included.includes(leg) ? cut$2(leg) : leg));
	const once = runsOnce(meant, old.axes, now.axes, after);
	const what = once === null ? say`no longer runs for ${joinFirst(named(meant), SHOWN$18)}` : say`runs once instead of for each of ${joinFirst(named(once), SHOWN$18)}`;
	return [{
		...shared,
		...other.length === 0 && { unsupported: true },
		things: [
			...meant,
			...meant.flatMap((leg) => leg.split(/[:,]\s*/)),
			...meant.flatMap((leg) => spokenOf(leg, old.axes)),
			...meant.flatMap(unversioned),
			before.id,
			jobName$1(before)
		],
		act: "ignore",
		versions: meant.flatMap(versionsOf),
		text: say`${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))} ${what}`,
		within: {
			place: say`${code$2(workflowName(file.before))}`,
			what: say`${code$2(jobName$1(before))} ${what}`
		},
		remedy: ["bring the legs back, or say in the description which go"]
	}];
}
function isTakenByNewer(leg, excluded, old, { axes, exclude = [] }) {
	const pairs = leg.split(", ").map((pair) => pair.split(": "));
	return pairs.some(([axis = "", version = ""]) => {
		const withVersion = (other) => leg.replace(`${axis}: ${version}`, `${axis}: ${other}`);
		const newer = (axes[axis] ?? []).filter((other) => isOlder(version, other) && old[axis]?.includes(other) === false && !exclude.includes(withVersion(other)));
		const alike = excluded.filter((other) => (axes[axis] ?? []).some((value) => other === withVersion(value)));
		return pairs.length > 1 && alike.length <= newer.length;
	});
}
function isInNewJob(file, before, after) {
	const [old, now] = [file.before.workflow.jobs, file.after];
	if (now === null) return false;
	const has = (job) => checksIn(file.before, before).some((check) => checksIn(now, job).some((other) => isSame(check, other)));
	const fresh = now.workflow.jobs.filter(({ id }) => !old.some((job) => job.id === id));
	const legs = JSON.stringify(before.legs);
	return !has(after) && fresh.some((job) => has(job) && JSON.stringify(job.legs) === legs);
}
function withIncluded(before, after) {
	const { axes = {}, include = [] } = after.legs ?? {};
	const [was, is] = [legsOf(before), legsOf(after)];
	if (was === null || is === null || is.length < was.length) return axes;
	const all = { ...axes };
	for (const leg of include) for (const [axis, value] of Object.entries(leg)) all[axis] = [...new Set([...all[axis] ?? [], value])];
	return all;
}
function goneIncluded(before, after) {
	const [was, is] = [legsOf(before), legsOf(after)];
	if (was === null || is === null || is.length >= was.length) return [];
	const left = [...after.legs?.include ?? []];
	const isKept = (leg, most) => {
		const at = left.findIndex((other) => sharedBy(leg, other) >= most);
		if (at !== -1) left.splice(at, 1);
		return at !== -1;
	};
	const changed = (before.legs?.include ?? []).filter((leg) => !isKept(leg, Object.keys(leg).length));
	const [then, fresh] = [before, after].map(ofAxes);
	const isIn = (leg, legs = []) => legs.some((other) => sharedBy(leg, other) === Object.keys(leg).length);
	const runs = (leg) => isIn(leg, fresh) && !isIn(leg, then);
	return changed.filter((leg) => !isKept(leg, Object.keys(leg).length / 2) && !runs(leg) && !isMerged(leg, was, is)).slice(0, was.length - is.length).map(titleOf);
}
function isMerged(leg, was, is) {
	const stays = (one) => is.some((other) => isSameLeg(one, other));
	return Object.keys(leg).some((key) => !/\d/.test(leg[key]) && is.some(({ [key]: value }) => {
		if (value === void 0 || value === leg[key] || !stays({
			...leg,
			[key]: value
		})) return false;
		return was.filter((other) => other[key] === leg[key] && !stays(other) && stays({
			...other,
			[key]: value
		})).length > FEWEST_ALIKE;
	}));
}
const FEWEST_ALIKE = 2;
const isSameLeg = (one, other) => Object.keys(one).length === Object.keys(other).length && sharedBy(one, other) === Object.keys(one).length;
function ofAxes(job) {
	const { axes = {}, exclude } = job.legs ?? {};
	return legsOf({
		...job,
		legs: {
			axes,
			...exclude && { exclude }
		}
	}) ?? [];
}
const sharedBy = (leg, other) => Object.keys(leg).filter((key) => leg[key] === other[key]).length;
const LONGEST_TITLE$1 = 80;
const cut$2 = (title) => title.slice(0, LONGEST_TITLE$1).replace(/[,\s]+$/, "");
function titleOf(leg) {
	const all = Object.entries(leg).map(([key, value]) => `${key}: ${value}`);
	return leg.name ?? all.join(", ");
}
const SAYS_WHAT = /^(?!ubuntu|windows|macos|linux).{0,100}[a-z]{4}/i;
function isInOtherJob({ before, after }, leg, own) {
	const old = new Map(before.workflow.jobs.map((job) => [job.id, JSON.stringify(job)]));
	const others = (after?.workflow.jobs ?? []).filter((job) => job.id !== own.id && checksIn(after, job).length > 0);
	const rest = JSON.stringify(own.legs ?? {});
	const values = valuesOf$1(leg).filter((value) => value.length > 2 && !namesWord(rest, value));
	return others.some((job) => values.some((value) => (!old.has(job.id) || SAYS_WHAT.test(value)) && namesWord(JSON.stringify(job), value) && !namesWord(old.get(job.id) ?? "", value)));
}
function isInAxisOfOther({ before: was, after: is }, leg, before, after) {
	const own = checksIn(was, before);
	return (is?.workflow.jobs ?? []).some((job) => {
		const old = was.workflow.jobs.find(({ id }) => id === job.id);
		const has = (one) => Object.values(one?.legs?.axes ?? {}).some((values) => values.includes(leg));
		if (job === after || !has(job) || has(old)) return false;
		const checks = checksIn(is, job);
		return old === void 0 ? checks.some((check) => own.some((other) => isSame(other, check))) : checks.length > 0 && /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(leg);
	});
}
function isOwnCommand(leg, before, after) {
	const says = ({ steps }, value) => steps.some(({ run = "" }) => namesWord(run, value));
	return valuesOf$1(leg).some((value) => SAYS_WHAT.test(value) && says(after, value) && !says(before, value));
}
const valuesOf$1 = (leg) => leg.split(", ").map((part) => part.replace(/^[\w-]+: /, ""));
function isLikeAllNow(title, before, after) {
	const leg = before.legs?.include?.find((each) => titleOf(each) === title);
	const [was, is] = [legsOf(before) ?? [], legsOf(after) ?? []];
	if (leg === void 0 || is.length === 0) return false;
	const text = JSON.stringify(after.steps);
	return Object.entries(leg).every(([key, value]) => {
		return is.every((other) => other[key] === value) && was.some((other) => other[key] !== value) || isOnlyCompared(key, after) && !namesWord(text, value);
	});
}
function isOnlyCompared(axis, { steps }) {
	const own = steps.flatMap(({ run = "", if: condition = "" }) => `${run}\n${condition}`.split("matrix.").slice(1)).filter((text) => text.startsWith(axis) && !/[\w-]/.test(text.charAt(axis.length)));
	return own.length > 0 && own.every((text) => /^\s*(?:\}\}["']?\s*)?(?:==|!=|-eq|-ne|=)/.test(text.slice(axis.length)));
}
function isGoneFile({ changes: { files } }, leg) {
	if (leg.length < SHORTEST_VALUE) return false;
	const named = files.filter(({ path }) => namesWord(lastSegment(path).replace(/\.\w{1,5}$/, "").replaceAll("-", " "), leg));
	const isUsed = ({ path }) => kindOf(path) !== "documentation" && !PICTURE.test(path);
	return named.some(isUsed) && named.every(({ status }) => status === "removed");
}
const SHORTEST_VALUE = 5;
const PICTURE = /\.(?:svg|png|jpe?g|gif|ico|webp)$/i;
function isPatchOfOther(leg, old, now) {
	const minor = /^(\d{1,4}\.\d{1,4})\.\d{1,4}$/.exec(leg)?.[1];
	return minor !== void 0 && Object.keys(old).some((axis) => old[axis].includes(leg) && now[axis]?.includes(minor) === true);
}
function isGoneFolder$1({ changes: { files } }, leg) {
	return valuesOf$1(leg).some((value) => {
		const inside = files.filter(({ path }) => path.startsWith(`${value}/`) || path.includes(`/${value}/`));
		return inside.length > 0 && inside.every(({ status }) => status === "removed");
	});
}
function namesWord(text, value) {
	for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) if (!/[\w.-]/.test(text.charAt(at - 1)) && !/[\w.-]/.test(text.charAt(at + value.length))) return true;
	return false;
}
const OF_PARTS = /\$\{\{ *matrix\.([\w-]{1,100}) *\}\}\/(?:(\d{1,4})\b|\$\{\{ *strategy\.job-total *\}\})/;
const GROUP = /--(?:group|shard-index|shard)[= ]\$\{\{ *matrix\.([\w-]{1,100}) *\}\}/;
const PARTS = /--(?:splits|shard-count|total-shards|num-shards)[= ](\d{1,4})\b/;
function shardsOf(version, job) {
	for (const { words } of checksIn(version, job)) {
		const text = words.join(" ");
		const found = OF_PARTS.exec(text);
		if (found !== null) return {
			axis: found[1],
			parts: found[2] === void 0 ? "all" : Number(found[2])
		};
		const [axis, parts] = [GROUP.exec(text)?.[1], PARTS.exec(text)?.[1]];
		if (axis !== void 0 && parts !== void 0) return {
			axis,
			parts: Number(parts)
		};
	}
	return null;
}
const sharesAll = ({ parts }, legs) => legs !== void 0 && (parts === "all" || parts <= legs.length);
function isWholeStill({ axis }, { after: version }, job) {
	if (version === null) return false;
	const now = shardsOf(version, job);
	if (now !== null) return sharesAll(now, job.legs?.axes[now.axis]);
	const texts = checksIn(version, job).map(({ words }) => words.join(" "));
	return !texts.some((text) => /--(?:shard|group)[= ]\d+(?:\/(?!1\b)\d+)/.test(text)) && !(job.legs?.axes[axis] === void 0 && texts.some((text) => text.includes("matrix.")));
}
function spokenOf(leg, axes) {
	const version = leg.replace(/\.x$/, "");
	const names = Object.keys(axes).filter((axis) => axes[axis].includes(leg));
	const [, system = null, image = ""] = /^(windows|macos|ubuntu)-([\w.-]+)$/.exec(leg) ?? [];
	const systems = system === null ? [] : [system, `${system} ${image}`];
	const spoken = names.flatMap((axis) => {
		const [word = ""] = axis.split(/[-_]/);
		return [
			`${word} ${version}`,
			`${word}${version}`,
			...word === "node" ? [`node.js ${version}`] : []
		];
	});
	return [...systems, ...spoken];
}
const unversioned = (leg) => leg.split(/[:,]\s*/).flatMap((part) => /^([A-Za-z]{3,30})[ -]v?\d[\w.]*$/.exec(part)?.[1] ?? []);
function versionsIn(leg, axes, now) {
	const named = leg.includes(": ") ? leg.split(", ").map((part) => part.split(": ", 2)) : Object.keys(axes).filter((axis) => axes[axis].includes(leg)).map((axis) => [axis, leg]);
	const brands = new Map(named.flatMap(([, value = ""]) => {
		const [, brand, version] = /^([A-Za-z]{2,20})-?v?(\d{1,4}(?:\.\d{1,4}){0,2})$/.exec(value) ?? [];
		return brand === void 0 ? [] : [[version, brand.toLowerCase()]];
	}));
	return named.flatMap(([of, value = ""]) => {
		const [, major, minor] = /(?:^|-)py(\d)(\d{1,2})(?=-|$)/.exec(value) ?? [];
		if (major !== void 0) return [{
			of: "python",
			version: `${major}.${minor}`
		}];
		const version = plainVersion(value);
		if (version === null) return [];
		const left = now[of] ?? [];
		const isAnew = left.length > 0 && left.every((other) => !axes[of]?.includes(other));
		const others = left.map(plainVersion);
		const isOldest = others.length > 0 && others.every((other) => other !== null && isOlder(version, other));
		const brand = brands.get(version);
		return [{
			of,
			version,
			...brand !== void 0 && { brand },
			...isOldest && { newer: isAnew ? "all" : "rest" }
		}];
	});
}
const plainVersion = (value) => /^(?:[A-Za-z]{1,20}-?)?(\d{1,4}(?:\.\d{1,4}){0,2})(?:\.x)?$/.exec(value)?.[1] ?? null;
const product = (axes) => Object.values(axes).reduce((legs, values) => legs * Math.max(1, values.length), 1);
function isOldLeg(leg, old, now) {
	return leg.split(", ").map((part) => part.split(": ", 2)).every(([axis = "", value = ""]) => {
		const [was, is] = [old[axis], now[axis]];
		return was === void 0 ? is === void 0 : value === "…" || was.includes(value);
	});
}
function gone(old, now, after) {
	return Object.entries(old).flatMap(([axis, values]) => {
		const left = now[axis] ?? renamedTo(values, old, now) ?? [namedIn(after, values) ?? values[0]];
		const lost = values.filter((value) => !left.includes(value));
		return left.length < values.length ? lost.slice(0, values.length - left.length) : [];
	});
}
function namedIn({ steps }, values) {
	const given = steps.map(({ run, with: inputs, env }) => [
		run,
		inputs,
		env
	]);
	const words = new Set(JSON.stringify(given).split(/[^\w.+-]+/));
	const named = values.filter((value) => words.has(value));
	return named.length === 1 ? named[0] : void 0;
}
function runsOnce(legs, old, now, after) {
	const open = Object.entries(old).find(([axis, values]) => legs.every((leg) => values.includes(leg)) && !now[axis]);
	return open === void 0 || namedIn(after, open[1]) !== void 0 ? null : open[1];
}
function renamedTo(values, old, now) {
	return Object.keys(now).filter((axis) => !Object.hasOwn(old, axis)).map((axis) => now[axis]).find((others) => others.length === values.length || values.every((value) => others.includes(value)));
}
// src/facts/weakenings/jobs/needed.ts
function unreachedChecks(asked, pairs) {
	const [first] = pairs;
	const file = first?.file;
	if (file === void 0 || file.after === null) return [];
	const { before, after } = file;
	const [holdersNow, holdersThen] = [holdersIn(after.workflow.jobs), holdersIn(before.workflow.jobs)];
	const deploys = before.workflow.jobs.flatMap(({ id, environment }) => environment === void 0 ? [] : [id]);
	const checked = pairs.filter((pair) => checksIn(before, pair.before).length > 0 && reachIn(before, pair.before) > 0 && !deploys.some((id) => holdersThen(pair.before).has(id)));
	return after.workflow.jobs.flatMap((gate) => {
		const old = pairs.find((pair) => pair.after === gate)?.before ?? renamed(pairs, gate);
		if (gate.if === void 0 || old !== null && checksIn(before, old).length > 0) return [];
		const held = checked.filter((pair) => holdersNow(pair.after).has(gate.id));
		const isNew = held.filter((pair) => old === null || !holdersThen(pair.before).has(old.id));
		const asBefore = old !== null && isNew.length < held.length ? old.if : void 0;
		if (held.length === 0 || narrowing(asked.evidence, file, gate, {
			old: asBefore,
			now: gate.if
		}) !== "no") return [];
		return [weakening$3(asked, held, gate)];
	});
}
function renamed(pairs, { if: condition }) {
	return pairs.find(({ before, after }) => after === null && before.if === condition)?.before ?? null;
}
function holdersIn(jobs) {
	const byId = new Map(jobs.map((job) => [job.id, job]));
	const known = new Map();
	const conditions = new Map();
	const stopsOf = ({ if: condition = "" }) => {
		const stops = conditions.get(condition) ?? stopping(condition);
		conditions.set(condition, stops);
		return stops;
	};
	return (job) => {
		if (job === null) return new Set();
		const held = known.get(job) ?? holdersOf(job, byId, stopsOf);
		known.set(job, held);
		return held;
	};
}
function holdersOf(job, byId, stopsOf) {
	const holders = new Set();
	const reached = new Set([job]);
	for (const each of reached) for (const id of each.needs.filter(stopsOf(each))) {
		holders.add(id);
		const needed = byId.get(id);
		if (needed !== void 0) reached.add(needed);
	}
	return holders;
}
const SKIPPED = {
	contexts: {},
	status: {
		success: false,
		cancelled: false
	}
};
const MOST_NAMED = 20;
function stopping(condition) {
	const read = readCondition(condition);
	if (read === null) return () => false;
	if (truth(read, SKIPPED) === false) return () => true;
	const named = contextsIn(read).flatMap(([context, job = "*"]) => context === "needs" && job !== "*" && job !== "?" ? [job] : []);
	const stops = [...new Set(named)].slice(0, MOST_NAMED).filter((id) => truth(read, {
		...SKIPPED,
		contexts: { [`needs.${id}.result`]: "skipped" }
	}) === false);
	return (id) => stops.includes(id.toLowerCase());
}
function weakening$3(asked, held, gate) {
	const { file } = held[0];
	const names = held.map(({ before }) => jobName$1(before));
	return {
		kind: "condition narrowed",
		weight: held.some(({ before }) => isEnforced(asked, file.before, before)) ? "enforcement" : "lesser",
		path: file.before.path,
		job: held[0].before.id,
		things: [
			gate.id,
			jobName$1(gate),
			...names
		],
		act: "skip",
		text: say`${code$2(jobName$1(gate))} of ${code$2(workflowName(file.before))} runs only if ${code$2(gate.if ?? "")}, and ${join$2(names.slice(0, SHOWN$17).map((name) => code$2(name)))} ${names.length > 1 ? "are" : "is"} skipped with it`,
		remedy: say`remove the condition of ${code$2(jobName$1(gate))}, or say in the description what is skipped`
	};
}
const SHOWN$17 = 5;
// src/facts/weakenings/jobs/tolerance.ts
function newTolerance(asked, pair) {
	const { file, before, after } = pair;
	const counts = checksIn(file.before, before).length > 0 || before.steps.some(looksAtNeeds);
	if (after === null || !counts) return [];
	const judging = before.steps.filter((step) => checksIn(file.before, step).length > 0);
	const own = judging.length > 0 && judging.every((step) => step.continueOnError === true) ? null : toleratedBy(asked, pair, before.continueOnError, after.continueOnError, after);
	const job = own === null ? [] : [weakening$2(pair, own, null, after.continueOnError)];
	const steps = pair.steps.flatMap(({ before: old, after: now }) => {
		if (now === null || checksIn(file.before, old).length === 0 || failingLater(now, after).length > 0) return [];
		const judges = old.continueOnError === true ? failingLater(old, before) : [];
		const failed = judges.length > 0 && judges.every((step) => checksIn(file.before, step).length === 0);
		if (!failed && isHandled$1(now, after)) return [];
		if (before.continueOnError === true || before.continueOnError === now.continueOnError) return [];
		const tolerated = toleratedBy(asked, pair, failed ? void 0 : old.continueOnError, now.continueOnError, after);
		return tolerated === null ? [] : [weakening$2(pair, tolerated, old, now.continueOnError)];
	});
	return [...job, ...steps];
}
function toleratedBy(asked, pair, old, now, job) {
	const { file, before } = pair;
	if (now === void 0 || old === true) return null;
	const areOther = JSON.stringify(before.legs) !== JSON.stringify(job.legs);
	if (old === now && !(areOther && /\bmatrix\b/i.test(String(now)))) return null;
	const enforced = isEnforced(asked, file.before, before);
	const whole = {
		weight: enforced ? "enforcement" : "lesser",
		legs: []
	};
	if (now === true) return whole;
	const value = readValue(now);
	if (value === null) return {
		weight: "lesser",
		legs: []
	};
	if (contextsIn(value).some(([context]) => context === "matrix")) return inLegs(asked, pair, old, value, job, whole);
	const values = situations(asked.evidence, file, job).map((situation) => conditionValue([value], situation));
	if (values.every((each) => each === "no")) return null;
	return enforced && values.every((each) => each === "yes") ? whole : {
		weight: "lesser",
		legs: []
	};
}
function inLegs(asked, { file, before }, old, value, job, whole) {
	const [was, is] = [legsOf(before), legsOf(job)];
	if ((is === null || was === null) && old !== void 0 && JSON.stringify(readValue(String(old))) === JSON.stringify(value)) return null;
	if (is === null) return {
		weight: "lesser",
		legs: []
	};
	const worlds = situations(asked.evidence, file, job);
	const saysOf = (expression, leg) => worlds.map((world) => truth(expression, inLeg(world, contextsOf$1(leg)).usual));
	const isTolerated = (expression, leg) => saysOf(expression, leg).some((each) => each !== false);
	const soft = is.filter((leg) => isTolerated(value, leg));
	if (soft.length === 0) return null;
	if (is.every((leg) => saysOf(value, leg).every((each) => each === true))) return whole;
	if (was === null) return {
		weight: "lesser",
		legs: soft
	};
	if (before.matrix === void 0) return null;
	const then = typeof old === "string" ? readValue(old) : null;
	const marks = contextsIn(value).flatMap(([context, key = ""]) => context === "matrix" ? [key] : []).filter((key) => [...was, ...is].every((leg) => isMark(leg, key)));
	const textOf = (leg) => JSON.stringify(Object.entries(leg).sort());
	const stayed = new Set(was.map(textOf));
	const lost = was.filter((leg) => {
		const now = is.filter((other) => isAlike$1(without(marks, leg), without(marks, other)) && (!stayed.has(textOf(other)) || textOf(other) === textOf(leg)));
		return (then === null || !isTolerated(then, leg)) && now.length > 0 && now.every((other) => soft.includes(other));
	});
	return lost.length === 0 ? null : {
		weight: "lesser",
		legs: lost
	};
}
const isMark = (leg, key) => Object.entries(leg).every(([name, value]) => name.toLowerCase() !== key || /^(?:true|false|)$/.test(value));
const without = (keys, leg) => Object.fromEntries(Object.entries(leg).filter(([key]) => !keys.includes(key.toLowerCase())));
const SHOWN$16 = 4;
function namesOf$1(legs, now) {
	const value = typeof now === "string" ? readValue(now) : null;
	const axes = value === null ? [] : contextsIn(value).flatMap(([, axis = ""]) => axis);
	const names = legs.map((leg) => {
		const entries = Object.entries(leg);
		const asked = entries.filter(([axis]) => axes.includes(axis.toLowerCase()));
		return (asked.every(([axis]) => isMark(leg, axis.toLowerCase())) ? entries.filter((entry) => !asked.includes(entry)) : asked).map(([axis, each]) => `${axis}: ${each}`).join(", ");
	});
	return [...new Set(names)].filter((name) => name !== "");
}
function tellingIn(legs, job) {
	const all = legsOf(job) ?? [];
	const isShared = (axis, value) => all.every((leg) => leg[axis] === value);
	const values = legs.flatMap((leg) => Object.entries(leg).flatMap(([axis, value]) => isShared(axis, value) ? [] : [value]));
	return [...new Set(values)].filter((value) => /\p{L}{3}/u.test(value));
}
function weakening$2({ file, before }, { weight, legs }, step, now) {
	const names = namesOf$1(legs, now);
	const only = names.length === 0 ? [] : say` for ${join$2(names.slice(0, SHOWN$16).map((leg) => code$2(leg)))}`;
	const idiom = code$2("continue-on-error");
	const name = step === null ? jobName$1(before) : titleText(step);
	const tools = (step === null ? checksIn(file.before, before) : checksIn(file.before, step)).map(({ tool }) => tool);
	const where = step === null ? say`${code$2(name)}` : say`${code$2(name)} in ${code$2(jobName$1(before))}`;
	return {
		kind: "failure tolerated",
		weight,
		path: file.before.path,
		job: before.id,
		things: [
			name,
			before.id,
			jobName$1(before),
			"continue-on-error",
			...tools,
			...names,
			...tellingIn(legs, before)
		],
		act: "allow",
		text: say`${where} of ${code$2(workflowName(file.before))} may fail now${only} (${idiom})`,
		remedy: say`remove ${idiom} from ${code$2(name)}, or say in the description that it may fail`
	};
}
// src/facts/weakenings/jobs/trees.ts
function otherTrees(asked, pair) {
	const { file, before, after } = pair;
	if (after === null || file.after === null || checksIn(file.before, before).length === 0) return [];
	const was = bestTree(asked.evidence, file.before.workflow, before);
	const is = bestTree(asked.evidence, file.after.workflow, after);
	if (was !== "change" || is !== "other" && is !== "none") return [];
	if (is === "none" && checksIn(file.after, after).length === 0) return [];
	const enforced = is === "other" && isEnforced(asked, file.before, before);
	const name = say`${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))}`;
	return [{
		kind: "other tree",
		weight: enforced ? "enforcement" : "lesser",
		path: file.before.path,
		job: before.id,
		things: [
			...namesOf(after),
			"checkout",
			before.id,
			jobName$1(before)
		],
		act: "skip",
		text: is === "none" ? say`${name} no longer checks the change out` : say`${name} checks out ${what(file.after.workflow, after)}, and no longer the change`,
		remedy: say`let ${code$2(jobName$1(before))} check out the change, or say in the description what it looks at`
	}];
}
const isCheckout = ({ uses }) => withoutRef(uses ?? "") === "actions/checkout";
const OF_CHANGES = [
	"pull_request",
	"pull_request_target",
	"push",
	"merge_group"
];
const ORDER$2 = [
	"change",
	"open",
	"other",
	"none"
];
function bestTree(evidence, workflow, job) {
	if (job.uses !== void 0) return "open";
	const events = Object.keys(workflow.on);
	const pulls = events.filter((event) => event.startsWith("pull_request"));
	const tested = pulls.length > 0 ? pulls : events.filter((event) => OF_CHANGES.includes(event));
	if (tested.length === 0) return "open";
	const trees = tested.map((event) => treeOf$1(evidence, event, job));
	const found = ORDER$2.find((tree) => trees.includes(tree)) ?? "open";
	return found === "none" && getsArtifact(workflow, job) ? "open" : found;
}
const isNamed = (steps, action) => steps.some(({ uses = "" }) => action.test(withoutRef(uses)));
function getsArtifact({ jobs }, job) {
	if (!isNamed(job.steps, /\/download-artifact$/)) return false;
	const needed = new Set(job.needs);
	for (const id of needed) for (const next of jobs.find((each) => each.id === id)?.needs ?? []) needed.add(next);
	return jobs.some(({ id, steps }) => needed.has(id) && isNamed(steps, /\/upload-artifact$/));
}
const FETCHES = /\bgit\s+(?:clone|fetch|checkout|pull|switch|worktree)\b|\bgh\s+(?:pr checkout|repo clone)\b/;
function treeOf$1(evidence, event, { steps }) {
	const checkouts = steps.filter(isCheckout);
	if (steps.some(({ run = "" }) => FETCHES.test(run))) return "open";
	if (checkouts.length === 0) return steps.some(({ uses = "", with: inputs = {} }) => inputs.checkout === "true" || ownPath(uses) !== null || /checkout|clone/i.test(uses)) ? "open" : "none";
	const trees = checkouts.map((step) => checkedOut(evidence, event, step.with ?? {}));
	return ORDER$2.find((tree) => trees.includes(tree)) ?? "open";
}
function checkedOut({ repository }, event, { ref, repository: named }) {
	if (named !== void 0 && !named.includes("${{") && named.toLowerCase() !== repository.name.toLowerCase()) return "other";
	const isTarget = event === "pull_request_target";
	if (ref === void 0) return isTarget ? "other" : "change";
	if (!ref.includes("${{")) return /^refs\/pull\//.test(ref) ? "change" : "other";
	if (/head|merge_commit_sha|pull_request\.number|event\.number/.test(ref)) return "change";
	if (/base_ref|\.base\.|default_branch/.test(ref)) return "other";
	if (/\bgithub\.(?:sha|ref)\b/.test(ref)) return isTarget ? "other" : "change";
	return "open";
}
function what({ on }, { steps }) {
	const { ref, repository } = steps.find(isCheckout)?.with ?? {};
	if (repository !== void 0) return say`the repository ${code$2(repository)}`;
	if (ref !== void 0) return code$2(ref);
	return Object.hasOwn(on, "pull_request_target") ? say`the base branch, as ${code$2("pull_request_target")} does without ${code$2("ref")}` : "something else";
}
const namesOf = ({ steps }) => steps.filter(isCheckout).flatMap(({ with: inputs = {} }) => [
	...inputs.ref === void 0 ? [] : [inputs.ref],
	...inputs.repository === void 0 ? [] : [inputs.repository],
	"pull_request_target"
]);
// src/facts/weakenings/settings/coverage-thresholds.ts
const UNREAD = allOf("programs");
function isUnread(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return /^[\w.-]+\.(?:[cm]?[jt]s|py)$/.test(name) && UNREAD.some((beginning) => name.startsWith(beginning));
}
function loweredSettings(asked) {
	return loweredGates(asked.evidence).map(({ path, where, before, after }) => ({
		kind: "threshold lowered",
		weight: testsAreEnforced(asked) ? "enforcement" : "lesser",
		path,
		job: null,
		things: [
			where,
			path,
			lastSegment(path),
			"coverage",
			"coverage threshold",
			"coverage gate"
		],
		act: "lower",
		text: say`${code$2(where)} in ${code$2(path)}: ${before}% → ${after === null ? "none" : `${after}%`}`,
		remedy: ["put the old threshold back, or say in the description why it is lowered"]
	}));
}
function testsAreEnforced(asked) {
	return asked.versions.before.some((version) => version.workflow.jobs.some((job) => checksIn(version, job).some(({ kind }) => kind === "tests" || kind === "coverage") && isEnforced(asked, version, job)));
}
function loweredGates(evidence) {
	const { gates = [], changes } = evidence;
	const moved = changes.files.some(({ path, status }) => status !== "removed" && isUnread(path));
	const inCommands = thresholdsOfCommands(evidence, "head");
	return gates.flatMap(({ path, head, mergeBase = [] }) => mergeBase.flatMap((gate) => {
		const { where, metric, minimum: before, tool } = gate;
		const same = head.find((now) => now.where === where && now.metric === metric);
		const fresh = newThresholds(evidence, gate).filter((now) => now !== same);
		const standing = [...gates.flatMap((file) => file.head).filter((now) => now !== same && now.tool === tool), ...inCommands].filter((now) => now.metric === metric);
		if ([
			...fresh,
			...standing,
			...same ? [same] : []
		].some(({ minimum }) => minimum >= before) || same === void 0 && moved) return [];
		const highest = Math.max(0, ...[...fresh, ...standing].map(({ minimum }) => minimum));
		return [{
			path,
			where,
			metric,
			before,
			after: same?.minimum ?? (highest > 0 ? highest : null)
		}];
	}));
}
function isSetElsewhere(evidence, { unset }) {
	if (unset === void 0) return false;
	const { metric, minimum, words } = unset;
	const read = (evidence.gates ?? []).flatMap(({ head }) => head).filter((gate) => (metric ?? gate.metric) === gate.metric && isRunBy(gate, words));
	return [...newThresholds(evidence, {
		metric,
		minimum
	}), ...read].some((now) => now.minimum >= minimum);
}
function newThresholds(evidence, lost) {
	const isAlike = (one) => (lost.metric ?? one.metric) === one.metric && isOfService(one) === isOfService(lost);
	const isEqual = (one) => (other) => one.tool === other.tool && one.metric === other.metric && one.minimum === other.minimum;
	const before = thresholdsOf(evidence, "mergeBase").filter(isAlike);
	const own = before.findIndex((one) => isEqual(one)(lost));
	const others = before.filter((_, index) => index !== own);
	return thresholdsOf(evidence, "head").filter(isAlike).filter((now) => {
		const stood = others.findIndex(isEqual(now));
		if (stood !== -1) others.splice(stood, 1);
		return stood === -1;
	});
}
const isOfService = ({ tool }) => tool !== void 0 && isJudgedByService({ tool });
function thresholdsOf(evidence, at) {
	const { gates = [] } = evidence;
	return [...gates.flatMap((file) => file[at] ?? file.head), ...thresholdsOfCommands(evidence, at)];
}
function thresholdsOfCommands({ workflows }, at) {
	return workflows.flatMap((file) => gatesOfWorkflow(file[at] === void 0 ? file.head : file[at]));
}
// src/facts/weakenings/settings/brought.ts
function broughtTools({ evidence: { settings = [] }, versions }) {
	const [before, after] = [versions.before, versions.after].map((all) => all.flatMap(checksOf$2).map(({ title }) => title.toLowerCase()));
	const hooks = settings.flatMap(({ tool, key, before: old, after: now }) => old === null && now !== null && meaningOf(tool, key) === "check" ? [now.toLowerCase()] : []);
	return (tool) => {
		const words = wordsOf$8(tool);
		const isNamed = (title) => {
			const parts = title.split(/[^\w.-]+/);
			return words.some((word) => word.includes(" ") ? title.includes(word) : parts.includes(word));
		};
		return !before.some(isNamed) && [...after, ...hooks].some(isNamed);
	};
}
// src/facts/weakenings/settings/settings-weight.ts
function weightOf$1(evidence, setting, all, { checks, fresh }, isBrought) {
	if (setting.gone || !mayRun(setting.tool, checks)) return "note";
	if (EXAMPLES.test(setting.path) || isBrought(setting.tool)) return "note";
	if (isMadeUpFor(setting, all) || runsByItself(setting, checks)) return "note";
	if (runsOnItsOwn(setting, fresh) || isUntracked(evidence, setting, all)) return "note";
	if (comesFromElsewhere(setting, all) || isRenamed(setting, all) || isMovedList(setting, all)) return "note";
	if (isNewWithTheChange(evidence, setting, all) || isGoneWithTheChange(evidence, setting)) return "note";
	return "lesser";
}
const EXAMPLES = /(?:^|\/)(?:examples?|samples?|demos?|templates?|playgrounds?)\/|[/_.-](?:examples?|samples?)[_.-][^/]*$/i;
function mayRun(tool, checks) {
	const words = wordsOf$8(tool);
	const isNamed = ({ title }) => words.some((word) => title.toLowerCase().includes(word));
	return words.length === 0 || checks.some((check) => isNamed(check) || check.kind !== "build");
}
function comesFromElsewhere({ tool, after }, all) {
	return after === null && all.some((other) => other.tool === tool && meaningOf(tool, other.key) === "inherits");
}
const newChecks = ({ tool }, all) => all.flatMap((other) => other.tool === tool && other.before === null && meaningOf(tool, other.key) === "check" ? other.after ?? [] : []);
const HEIRS = known$2("replaces");
function isHandedOver(setting, all) {
	const { tool, key, before } = setting;
	if (before === null || meaningOf(tool, key) !== "check") return false;
	if (isCalledAnew$1(setting, all)) return true;
	return newChecks(setting, all).some((now) => {
		if (now.startsWith(`${before}-`) || before.startsWith(`${now}-`)) return true;
		const names = [now, now.replace(/-(?:check|lint|format|fix)$/, "")];
		const isSame = classifyName(spoken(now)) === classifyName(spoken(before));
		return HEIRS.some(({ as, tools }) => names.some((name) => as.test(name)) && (isSame || tools.test(before)));
	});
}
function isCalledAnew$1({ tool, key, before }, all) {
	const isName = (text) => spoken(text).toLowerCase() === spoken(before ?? "").toLowerCase();
	return all.filter((other) => other.tool === tool && other.key !== key && meaningOf(tool, other.key) === "called").some((other) => {
		const entry = other.key.slice(0, other.key.lastIndexOf(".") + 1);
		const own = all.filter((each) => each.tool === tool && each.key.startsWith(entry));
		return (own.some((each) => meaningOf(tool, each.key) === "check" && each.before === null) || other.before !== null && (other.lost ?? []).length === 0) && valuesOf(other).some(isName) && !own.some((each) => valuesOf(each).some(isIdle));
	});
}
const valuesOf = ({ after, gained }) => gained ?? (after === null ? [] : [after]);
const isIdle = (command) => /^(?:(?:ba|z)?sh -c ["']?)?(?:\/bin\/)?(?:true|:|echo|exit 0|printf)(?:["'\s]|$)/.test(command.trim());
const spoken = (name) => name.replace(/[-_]/g, " ");
function isMadeUpFor({ tool, key }, all) {
	const meaning = meaningOf(tool, key);
	return all.filter((other) => other.tool === tool && other.key !== key).some((other) => {
		const its = meaningOf(tool, other.key);
		if (meaning === "base") return (its === "adds" || its === "selects") && (other.gained ?? []).length > 0;
		return (meaning === "adds" || meaning === "selects") && its === "base" && levelLowered(turned(other)) !== null;
	});
}
function runsByItself({ tool, key, before }, checks) {
	return before !== null && meaningOf(tool, key) === "check" && checks.some(({ title }) => title.toLowerCase().split(/[\s/@]+/).includes(before.toLowerCase()));
}
function isUntracked({ changes: { files } }, { tool, key, gained = [] }, all) {
	if (gained.length === 0 || meaningOf(tool, key)?.includes("ignores") !== true) return false;
	const entries = all.filter((other) => meaningOf(other.tool, other.key) === "untracked").flatMap((other) => (other.gained ?? []).map((entry) => ({
		entry,
		folder: folderOf(other.path)
	})));
	const isLeftOut = (value) => {
		const own = coreOf(value);
		return entries.some(({ entry, folder }) => {
			const core = coreOf(entry);
			if (core.length < SHORTEST_ENTRY || isException(entry)) return false;
			const path = folder === "" ? core : `${folder}/${core}`;
			const isAnywhere = !/.\//.test(entry.replace(/\/$/, "")) && !entry.startsWith("/");
			return own === path || isAnywhere && (folder === "" || own.startsWith(`${folder}/`)) && own.endsWith(`/${core}`) || own.startsWith(`${path}/`);
		});
	};
	const isKept = (value) => files.some(({ path, status }) => status !== "removed" && `/${path}`.includes(`/${coreOf(value)}/`));
	return gained.every((value) => isLeftOut(value) && !isKept(value));
}
const SHORTEST_ENTRY = 3;
function runsOnItsOwn({ tool, key, before, lost = [] }, fresh) {
	const meaning = meaningOf(tool, key);
	const gone = meaning === "check" ? [before ?? ""] : meaning === "adds" ? lost : [];
	const names = fresh.filter(({ hidden }) => hidden === null).flatMap(({ title }) => title.toLowerCase().split(/[^a-z\d]+/));
	return gone.length > 0 && gone.every((name) => name.length >= LONG_NAME && names.includes(name.toLowerCase()));
}
const LONG_NAME = 5;
function isRenamed({ tool, key, before, after, gained = [] }, all) {
	const bare = (text) => text.replace(/\[[^\]]{0,300}\]/g, "");
	const isSame = (other) => bare(other) === bare(key) || other.includes("/") && key.includes("/") && nameOf$2(other) === nameOf$2(key);
	return before === null && all.some((other) => other.tool === tool && other.key !== key && other.after === null && isSame(other.key) && (other.lost === void 0 ? other.before === after : gained.every((value) => other.lost?.includes(value))));
}
function isMovedList({ tool, key, gained = [] }, all) {
	const lost = all.filter((other) => other.tool === tool && other.key !== key).filter((other) => !/[[\]*]|per-file/.test(other.key)).filter((other) => meaningOf(tool, other.key)?.includes("ignores") === true).flatMap((other) => (other.lost ?? []).map(coreOf));
	return gained.length > 0 && gained.every((entry) => lost.includes(coreOf(entry)));
}
const nameOf$2 = (key) => ruleOf(key).slice(ruleOf(key).lastIndexOf("/") + 1);
const stemOf = (path) => lastSegment(path).replace(/\.\w{1,5}$/, "");
const namesHook = (key, stem) => key === stem || key.includes(`[${stem}]`);
function isGoneWithTheChange({ changes: { files } }, { tool, path, key, after, lost = [], gained = [] }) {
	const meaning = meaningOf(tool, key);
	if (meaning === "check" && after === null) return files.some((file) => file.status === "removed" && namesHook(key, stemOf(file.path)));
	if (meaning === "strict of late") return after === null && touchesSetUp(files.filter((file) => file.path !== path));
	if (meaning !== "scope" || lost.length === 0 || gained.some(isException)) return false;
	const isIn = (paths, name = "") => pathsMatch({ paths: paths.map(anywhere) }, [name]);
	const were = files.filter(({ path: now, previousPath = now, status }) => status !== "removed" && isIn(lost, previousPath));
	if (were.some(({ status }) => status === "renamed") && were.every((file) => isIn(gained, file.path))) return true;
	const place = folderOf(path);
	const isTaken = (moved) => gained.some((entry) => pathsMatch({ paths: [place === "" ? entry : `${place}/${entry}`] }, [moved]));
	return lost.every((value) => {
		const own = place === "" ? value : `${place}/${value.replace(/^\.\//, "")}`;
		const moved = files.filter(({ status, previousPath = "" }) => status === "renamed" && `${previousPath}/`.startsWith(`${own}/`));
		if (moved.length > 0) return moved.every((file) => isTaken(file.path));
		const covered = files.filter((file) => isIn([value], file.path));
		return covered.length > 0 && covered.every(({ status }) => status === "removed");
	});
}
function isNewWithTheChange(evidence, setting, all) {
	const { tool, path, key, before, gained = [] } = setting;
	const meaning = meaningOf(tool, key);
	if (meaning !== null && LEAVES_OUT.test(meaning) && isOfNewCheck(setting, all)) return true;
	const isRuleOff = (meaning === "level" || meaning === "rule") && before === null;
	const isScope = meaning === "scope" && gained.some(isException);
	if (meaning === "ignores texts") {
		const others = evidence.changes.files.filter((file) => file.path !== path);
		const mayBeNew = gained.some(isMessage) && touchesSetUp(others);
		return gained.every(isUnreached) || isOfNewFiles(evidence, key) || mayBeNew;
	}
	if (meaning === "accepted") return isAcceptedAnew(evidence, setting);
	if (!isRuleOff && !isScope && meaning !== "ignores" && meaning !== "ignores by path") return false;
	if (isOfNewFiles(evidence, key)) return true;
	const left = isRuleOff ? [ruleOf(key)] : gained.filter((entry) => meaning !== "scope" || isException(entry));
	const own = all.filter((other) => other.tool === tool);
	if (left.every((value) => aboutOf(tool, ruleIn(value, meaning)).every((rule) => comesAlong(rule, own)))) return true;
	if (isRuleOff && isOneOfMany(own)) return true;
	const { files: changed } = evidence.changes;
	const rule = /^(?:[A-Z]\w*\/)?([A-Z]\w+)\./.exec(key)?.[1]?.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
	const isRule = (file) => /(?:^|\/)cops?\/.*\.rb$/.test(file) && stemOf(file) === rule;
	if (changed.some((file) => file.status === "added" && isRule(file.path))) return true;
	if (before === null && /^[A-Z]\w*\/\w+\.|^rules\.[\w/-]+\./.test(key) && touchesSetUp(changed.filter((file) => file.path !== path))) return true;
	if (!(!isRuleOff && left.every((value) => isPath$2(value) || isWritten(value)))) {
		if (!isRuleOff && key.includes("[") && isMadeUpByRules(own, left.length)) return true;
		const inherits = own.some((other) => meaningOf(tool, other.key) === "inherits");
		const brings = own.some((other) => other.path === path && meaningOf(tool, other.key) === "brings" && other.gained?.length);
		return inherits || brings || touchesSetUp(changed.filter((file) => file.path !== path));
	}
	const lost = (setting.lost ?? []).map((entry) => lastSegment(entry));
	if (changed.some(({ status }) => status === "renamed") && lost.length >= gained.length && left.every((value) => lost.includes(lastSegment(value)))) return true;
	return left.every((value) => {
		if (isWritten(value) || isUnwritten(value) || isEmptyFor(tool, value)) return true;
		if (isUnmatched(evidence, setting, value)) return true;
		return coversNew(evidence, value);
	}) || isMadeUpByRules(own, left.length);
}
const LEAVES_OUT = /ignores|allows/;
function isOfNewCheck({ tool, key }, all) {
	const own = all.filter((other) => other.tool === tool && other.key !== key);
	const isNew = (rule) => own.filter(isTightened).some(({ key: other, gained = [] }) => meaningOf(tool, other) === "adds" && gained.includes(rule));
	if (key.split(".").some((part) => part.length > 2 && isNew(part))) return true;
	const entry = key.slice(0, key.lastIndexOf("]") + 1);
	const named = own.filter((other) => entry !== "" && other.key.startsWith(`${entry}.`));
	if (named.some(({ key: other, before }) => before === null && meaningOf(tool, other) === "check")) return true;
	const names = named.flatMap(({ gained = [] }) => gained);
	return names.length > 0 && names.every(isNew);
}
function isAcceptedAnew({ changes: { files } }, { path, gained = [] }) {
	if (touchesSetUp(files.filter((file) => file.path !== path))) return true;
	const fresh = files.filter(({ status }) => status !== "modified" && status !== "removed");
	return gained.length > 0 && gained.every((name) => fresh.some((file) => file.path === name || file.path.endsWith(`/${name}`)));
}
function coversNew({ changes: { files } }, pattern) {
	if (!globOf(pattern).split("/").some(isOwnName)) return false;
	const covered = files.filter(({ path }) => pathsMatch({ paths: [anywhere(pattern)] }, [path]));
	return covered.length > 0 && covered.every(({ status }) => status === "added");
}
function isOfNewFiles(evidence, key) {
	return [...key.matchAll(/\[([^\]]+)\]|per-file-ignores\.(.+)$/g)].map(([, one, other]) => one ?? other ?? "").some((place) => isPath$2(place) && coversNew(evidence, place));
}
const isMadeUpByRules = (own, left) => own.filter((other) => isRule(other) && isTightened(other)).length >= left;
function isOneOfMany(own) {
	const rules = own.filter((other) => isRule(other) && other.before === null);
	const on = rules.filter(isTightened).length;
	return on >= FEWEST_ON && on >= (rules.length - on) * TIMES_MORE;
}
const FEWEST_ON = 6;
const TIMES_MORE = 3;
const isRule = ({ tool, key }) => /^(?:level|rule|selects|adds|strict)/.test(meaningOf(tool, key) ?? "");
const isMessage = (text) => text.trim().split(/\s+/).length >= FEWEST_WORDS;
const FEWEST_WORDS = 3;
const ruleIn = (value, meaning) => meaning === "ignores by path" ? value.slice(value.lastIndexOf(":") + 1) : value;
function comesAlong(rule, own) {
	const words = wordsIn$2(rule);
	if (own.some(({ tool, key, before, after }) => before !== null && after === null && meaningOf(tool, key) === "selects")) return true;
	if (own.some((other) => meaningOf(other.tool, other.key) === "lenient as usual" && other.before === "true" && other.after === null)) return true;
	return own.filter(isTightened).some(({ tool, key, gained = [], lost = [] }) => {
		const meaning = meaningOf(tool, key);
		if (meaning === "ignores") return !/[[\]*]|per-file/.test(key) && lost.includes(rule);
		if (meaning === "selects" || meaning === "adds") return gained.some((set) => set === "ALL" || rule.startsWith(set));
		return words.length > 1 && wordsIn$2(ruleOf(key)).join(" ") === words.join(" ");
	});
}
const SWITCHES = new Set("no not dis allow disallow warn report require check enable disable".split(" "));
const wordsIn$2 = (name) => name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "" && !SWITCHES.has(word));
const lastKey = (key) => key.slice(key.lastIndexOf(".") + 1);
const ruleOf = (key) => lastKey(key.replace(/\.(?:enabled|disabled|disable|level|severity)$/i, ""));
const isPath$2 = (value) => /[/*]/.test(value) || extensionOf(value) !== "" && !value.includes(" ");
const anywhere = (value) => `**/${globOf(value).replace(/^!|^\^/, "").replace(/^<rootDir>\//, "").replace(/^(?:\.?\/|\*\*\/)+/, "").replace(/\/?(?:\*\*?)?\$?$/, "")}**`;
const isOwnName = (part) => /\w{2}/.test(part.split(".")[0]) && !/^(?:src|source|lib|libs|app|apps|pkg|packages|modules?|tests?|specs?|__tests__|docs?|scripts?|main|java|python)$/i.test(part);
const globOf = (pattern) => pattern.replace(/\\[dws][+*]?|\.[*+]/gi, "*").replace(/\\(?=\W)/g, "").replace(/\.class$/, ".*");
// src/facts/weakenings/settings/settings.ts
function loosenedSettings(asked) {
	const all = asked.evidence.settings ?? [];
	if (all.length === 0) return [];
	const checks = asked.versions.before.flatMap(checksOf$2);
	const isBrought = broughtTools(asked);
	const known = new Set(checks.map(({ title }) => title));
	const fresh = asked.versions.after.flatMap(checksOf$2).filter(({ title }) => !known.has(title));
	return all.flatMap((setting) => {
		const loosened = isGate(asked.evidence, setting) ? null : loosening(withoutBrought(setting, all));
		if (loosened === null || isHandedOver(setting, all) || isOfGoneCheck(setting, all)) return [];
		if (isCalledAnew(setting, all)) return [];
		return [weakening$1(setting, loosened, loosened.unsure ? "note" : weightOf$1(asked.evidence, setting, all, {
			checks,
			fresh
		}, isBrought))];
	});
}
function isOfGoneCheck({ tool, key }, all) {
	const entry = key.slice(0, key.lastIndexOf("]") + 1);
	return all.some((other) => other.tool === tool && other.key !== key && other.after === null && other.key.startsWith(`${entry}.`) && entry !== "" && /^(?:check|entry)$/.test(meaningOf(tool, other.key) ?? ""));
}
function withoutBrought(setting, all) {
	const { tool, key, lost } = setting;
	if (lost === void 0 || meaningOf(tool, key) !== "brings") return setting;
	const gained = all.flatMap((other) => other !== setting && other.tool === tool && meaningOf(tool, other.key) === "brings" ? other.gained ?? [] : []);
	return {
		...setting,
		lost: lost.filter((name) => !gained.includes(name))
	};
}
function isCalledAnew({ tool, path, key }, all) {
	if (meaningOf(tool, key) !== "entry") return false;
	const entries = all.filter((other) => other.tool === tool && other.path === path && meaningOf(tool, other.key) === "entry");
	const gone = entries.filter(({ after }) => after === null);
	return entries.length - gone.length >= gone.length;
}
const isGate = ({ gates = [] }, { path, key }) => gates.some((file) => file.path === path && (file.mergeBase ?? []).some(({ where }) => where === key || where.endsWith(`.${key}`)));
const REMEDIES = {
	"ignore-list grown": "fix what is left out, or say in the description what is left out and why",
	"command narrowed": "look at the rest too, or say in the description what is no longer looked at"
};
function weakening$1({ tool, path, key }, { kind, act, things, text, written }, weight) {
	const place = say`${code$2(tool)} in ${code$2(path)}`;
	return {
		kind,
		weight,
		path,
		job: null,
		things: [
			...things,
			...things.flatMap(codeIn),
			...things.flatMap(plainOf),
			key,
			...namesIn$2(key),
			tool,
			...runnersOf(tool),
			path,
			...fileNames(path)
		],
		act,
		text: say`${place}: ${text}`,
		within: {
			place,
			what: text
		},
		...written !== void 0 && { written },
		remedy: [REMEDIES[kind] ?? "put it back, or say in the description why it is loosened"]
	};
}
function namesIn$2(key) {
	const keys = key.split(".").filter((each) => /[-_]|[a-z][A-Z]/.test(each));
	const entries = [...key.matchAll(/\[([^\]]{2,100})\]/g)].map(([, entry]) => entry);
	const names = [
		lastKey(key),
		ruleOf(key),
		...keys,
		...entries
	];
	return [...names, ...names.map((name) => name.replace(/[-_]/g, " "))];
}
const codeIn = (thing) => thing.includes(" ") ? (thing.match(/\w+/g) ?? []).filter((word) => /[a-z][A-Z]|\w_\w/.test(word)) : [];
function plainOf(thing) {
	if (!thing.includes("\\")) return [];
	const plain = thing.replace(/\\[sSbB][*+]?|^\^|\$$/g, "").replace(/\\(?=\W)/g, "").replace(/[@(]/g, "");
	return /^[\w.-]{4,80}$/.test(plain) ? [plain] : [];
}
function fileNames(path) {
	const name = lastSegment(path);
	const bare = name.replace(/^\.|\.\w{1,8}$/g, "");
	return bare.length > 5 ? [name, bare] : [name];
}
// src/facts/weakenings/settings/suppressions.ts
const FEW_LINES = 10;
const addsSuppressions = ({ changes }) => changes.files.some(({ suppressions }) => suppressions !== void 0);
function suppressedChecks(asked) {
	const { files } = asked.evidence.changes;
	const brought = broughtChecks(asked);
	return [...[...groupedBy(files.flatMap((file) => wholeFiles(file, files, brought)), ({ by, weight, tests }) => JSON.stringify([
		by,
		weight,
		tests === true
	])).values()].map(weakening), ...manyLines(files)];
}
function wholeFiles(file, files, brought) {
	const { path, suppressions } = file;
	return isNew(file) && files.some((other) => other.status === "removed" && lastSegment(other.path) === lastSegment(path)) ? [] : (suppressions?.whole ?? []).map((each) => ({
		...each,
		path,
		weight: weightOf(file, each, brought)
	}));
}
const isNew = ({ status }) => status === "added" || status === "copied";
function weightOf(file, { tool, by, tests, all, ...line }, brought) {
	const why = line.why ?? brought.said(by);
	if (!tests && (EXAMPLES.test(file.path) || !all && kindOf(file.path) === "test")) return "note";
	if (isNew(file)) return all && !why && !tests && kindOf(file.path) === "code" ? "lesser" : "note";
	if (tests) return "lesser";
	if (why || !all && file.status === "renamed" || brought.tool(tool)) return "note";
	const rules = rulesIn(by);
	return !all && rules.length > 0 && rules.every(brought.rule) ? "note" : "lesser";
}
function broughtChecks(asked) {
	const { changes, settings = [] } = asked.evidence;
	const stricter = settings.filter(isTightened).flatMap(({ key, gained = [] }) => [...key.split(/[.[\]]/), ...gained]);
	const touched = changes.files.map(({ path }) => lastSegment(path).replace(/\.\w{1,8}$/, ""));
	const lines = changes.files.flatMap(({ suppressions }) => suppressions?.whole ?? []);
	return {
		tool: broughtTools(asked),
		said: (by) => lines.find((line) => line.by === by && line.why)?.why,
		rule: (name) => touched.includes(name) || stricter.includes(name)
	};
}
function weakening(added) {
	const [{ tool, by, path, weight, tests }] = added;
	const more = added.length > 1 ? say` and ${added.length - 1} more files` : [];
	const where = say`${code$2(by)} in ${code$2(path)}${more}`;
	return {
		kind: "file opted out",
		weight,
		path,
		job: null,
		things: [
			by,
			tool,
			...rulesIn(by),
			...added.flatMap((each) => [each.path, lastSegment(each.path)])
		],
		act: tests ? "skip" : "ignore",
		text: tests ? say`${where}: tests are left out of what ${code$2(tool)} runs` : say`${where}: ${code$2(tool)} passes over what it found there`,
		remedy: [tests ? "put them back, or say in the description why they are left out" : "fix what is found, or say in the description what is passed over and why"]
	};
}
const rulesIn = (by) => by.split(/[^\w/-]+/).flatMap((word) => /[A-Z0-9/_-]/.test(word.slice(1)) ? [word.replace(/^-+/, "")] : []);
function manyLines(files) {
	const known = files.filter(({ status, suppressions }) => status !== "added" && suppressions?.lines);
	const total = known.reduce((sum, { suppressions }) => sum + (suppressions?.lines ?? 0), 0);
	const [first] = known;
	if (total <= FEW_LINES || first === void 0) return [];
	const where = known.length === 1 ? code$2(first.path) : say`${known.length} files`;
	return [{
		kind: "ignore-list grown",
		weight: "note",
		path: first.path,
		job: null,
		things: [first.path],
		act: "ignore",
		text: say`${total} more lines in ${where} are excepted from checks one by one`,
		remedy: []
	}];
}
// src/facts/checks/undoing.ts
function undoing(idiom, check, place) {
	const at = (word) => place === void 0 ? [] : [` ${word} `, place];
	if (idiom === "&&") return say`give ${check} a line of its own${at("in")}`;
	if (idiom === ";") return say`put ${code$2("&&")} in place of ${code$2(";")} behind ${check}${at("in")}`;
	return say`remove ${code$2(idiom)}${at("from")}`;
}
// src/facts/weakenings/steps/phases.ts
const PHASES = known$2("phases");
function earlierPhase(check, added) {
	const rank = rankOf$1(check);
	if (rank === null) return null;
	const program = lastSegment(check.words[0]);
	const [only, ...others] = added.filter(({ words, directory, hidden }) => hidden === null && directory === check.directory && lastSegment(words[0] ?? "") === program);
	const now = only === void 0 ? null : rankOf$1(only);
	return others.length === 0 && now !== null && now < rank ? only : null;
}
function rankOf$1({ words: [first = "", ...rest] }) {
	const phases = PHASES.find(({ programs }) => programs.includes(lastSegment(first)));
	if (phases === void 0) return null;
	const ranks = rest.filter((word) => !word.startsWith("-") && word !== "clean").map((word) => phases.ranks[word.replace(/^:/, "")]);
	return ranks.length === 0 || ranks.includes(void 0) ? null : Math.max(...ranks);
}
// src/facts/weakenings/steps/removed.ts
function lostChecks(asked, pair, running) {
	const { file, before } = pair;
	if (before.continueOnError === true || isNever(before.if) || reachIn(file.before, before) === 0) return [];
	const enforced = isEnforced(asked, file.before, before);
	const checks = checksIn(file.before, before).filter(({ hidden, step }) => hidden === null && (step?.continueOnError !== true || failingLater(step, before).length > 0) && !isNever(step?.if) && !isInNoLeg(before, step?.if) && !isByHand(file.before, step?.if));
	const fates = checks.map((check) => {
		const fate = fateOf(pair, check, running);
		const isDone = isBrought(asked, check, running) || isGoneFolder(asked.evidence, check) || gathersNothing(pair, check) || isWrittenOut(pair, check) || isShownAnew(pair, check) || isCalledNow(pair) || standsStill(pair, check);
		return {
			check,
			fate: fate === "lost" && isDone ? "kept" : fate
		};
	});
	const weight = onlyPublishes(file.before, before) ? "note" : enforced ? "enforcement" : "lesser";
	const lost = fates.filter(({ fate }) => fate === "lost").map(({ check }) => check);
	const changed = fates.flatMap(({ fate }) => typeof fate === "string" ? [] : fate(weight));
	if (running.opaque || lost.length === 0) return changed;
	return [...changed, ...removal(pair, checks, lost, enforced, running)];
}
const standsStill = ({ after }, check) => isOwnScript(check) && (after?.steps ?? []).some(({ run, if: condition, continueOnError }) => run === check.step?.run && condition === check.step?.if && continueOnError === void 0);
function isWrittenOut({ steps }, { step }) {
	const now = steps.find(({ before }) => before === step)?.after ?? null;
	return step?.uses !== void 0 && now?.name !== void 0 && now.name === step.name && FAILS$1.test(now.run ?? "");
}
function isShownAnew({ steps }, { step, kind, words }) {
	const now = steps.find(({ before }) => before === step)?.after?.run;
	return kind === "coverage" && now !== void 0 && classifyStep("command", { run: now }) === "coverage" && gatesIn(words.join(" ")).length === 0;
}
const wordsIn$1 = (name) => name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word.length > 1 && !/^(?:job|the|and|for|on|with|run|check|checks|ci|test|tests|build)$/.test(word));
function isCalledNow({ file, before, after }) {
	if (after !== null || file.after === null) return false;
	const own = wordsIn$1(before.id);
	const old = new Map(file.before.workflow.jobs.map(({ id, with: inputs = {} }) => [id, inputs]));
	return own.length > 0 && file.after.workflow.jobs.some(({ id, with: inputs = {} }) => Object.entries(inputs).some(([name, value]) => {
		return value !== "false" && value !== "" && old.get(id)?.[name] !== value && old.has(id) && own.every((word) => wordsIn$1(name).includes(word));
	}));
}
const FAILS$1 = /(?:^|[\s;])exit (?:[1-9]|\$)/;
const gathersNothing = ({ before, after }, { step }) => after !== null && step?.if !== void 0 && bare$2(step.if).split("||").every((way) => isOver(way, before, after));
function isInNoLeg(job, condition) {
	if (condition === void 0 || !/\bmatrix\b/i.test(condition)) return false;
	const read = readCondition(condition);
	return (read === null ? null : legsOf(job))?.every((leg) => truth(read, {
		contexts: contextsOf$1(leg),
		status: {}
	}) === false) ?? false;
}
function isByHand({ workflow: { on } }, condition) {
	if (condition === void 0 || Object.hasOwn(on, "workflow_call") || !/\binputs\b/i.test(condition)) return false;
	const read = readCondition(condition);
	const inputs = (read === null ? [] : contextsIn(read)).filter(([context]) => /^inputs$/i.test(context));
	const none = Object.fromEntries(inputs.map((path) => [path.join(".").toLowerCase(), null]));
	return truth(read, {
		contexts: none,
		status: ALL_PASSED
	}) === false;
}
const MANIFESTS = anyOf(known$2("manifests"), "i");
function isGoneFolder(evidence, { directory, job, words }) {
	const manifests = words.flatMap((word) => word.split("=")).filter((word) => /\w\/[^/]+$/.test(word)).filter((word) => MANIFESTS.test(lastSegment(word))).map(folderOf);
	if (manifests.length > 0 && manifests.every((folder) => isGone(evidence, folder))) return true;
	if (directory === null || directory === "") return false;
	const axis = /^\$\{\{\s*matrix\.([\w-]{1,60})\s*\}\}$/.exec(directory)?.[1];
	if (axis === void 0) return isGone(evidence, directory);
	const folders = (legsOf(job) ?? []).map((leg) => leg[axis]);
	return folders.length > 0 && folders.every((each) => each !== void 0 && isGone(evidence, each));
}
function isGone({ changes }, directory) {
	const inside = (path = "") => path.startsWith(`${directory}/`);
	if (changes.files.some(({ path, status }) => status !== "removed" && inside(path))) return false;
	const gone = changes.files.map(({ path, previousPath, status }) => status === "removed" ? path : previousPath).filter(inside).map((path) => path.slice(directory.length + 1));
	return gone.length > 1 && gone.some((name) => !name.includes("/") && MANIFESTS.test(name));
}
function fateOf(pair, check, running) {
	const { byKey, byTool, added } = running;
	const same = (byKey.get(check.key) ?? []).filter((other) => isSame(check, other) && !isOfOtherFolder(check, other, running) && (!comparesTree(check) || !isOfOther(pair, check, other, running)));
	const own = same.filter(({ job, version }) => job === pair.after && version === pair.file.after);
	const inTime = same.filter(({ reach }) => reach >= check.reach);
	const isOwn = own.some(({ hidden }) => hidden === null);
	if (isOwn || inTime.some(isFirm)) {
		const again = triedAgain(check, inTime);
		if (again !== null) return () => [again];
		const firm = inTime.filter(isFirm);
		return (isOwn ? chosenNoMore(check, own, running) : varied(pair, check, firm, running)) ?? "kept";
	}
	if (inTime.length > 0) return (weight) => [hiding(check, inTime[0], weight)];
	if (same.length > 0 && isReplaced(pair, check, added)) return "kept";
	const inStep = same.length > 0 ? successorInStep(pair, check, added) : null;
	if (inStep !== null) return (weight) => changedCommand(check, inStep, running, weight);
	if (same.length > 0) return (weight) => [later$1(check, same[0], onlyPublishes(pair.file.before, pair.before) ? "note" : weight)];
	const successor = successorOf(pair, check, added);
	const earlier = earlierPhase(check, added);
	if (earlier !== null && (successor === null || successor === earlier)) return (weight) => [weakening$4(check, narrowing$1(check, earlier), weight), ...changedCommand(check, earlier, running, weight)];
	if (successor === null && usesStill(pair, check)) return "kept";
	if (successor === null) {
		const others = byTool.get(check.tool) ?? [];
		return isReplaced(pair, check, added) || !comparesTree(check) && isInOther(check, others) || isTestedAnyway(pair, check) ? "kept" : "lost";
	}
	return (weight) => [...successor.hidden === null ? [] : [hiding(check, successor, weight)], ...changedCommand(check, successor, running, weight)];
}
const usesStill = ({ file }, check) => !isGate$2(check) && check.step?.uses !== void 0 && (file.after?.workflow.jobs ?? []).some(({ steps }) => steps.some(({ uses }) => withoutRef(uses ?? "") === check.tool));
function isOfOther(pair, check, other, { before }) {
	if (other.job === pair.after && other.version === pair.file.after) return false;
	return (before.get(check.key) ?? []).some(({ job, version }) => job !== check.job && job.id === other.job.id && version.path === other.version.path);
}
const isOfOtherFolder = (check, other, { before, byKey }) => isGate$2(check) && check.directory !== other.directory && !looksBelow(check, other) && !areAsMany(before.get(check.key) ?? [], byKey.get(check.key) ?? []) && (before.get(check.key) ?? []).some(({ job, version, directory }) => directory === other.directory && job.id === other.job.id && version.path === other.version.path);
function areAsMany(before, after) {
	const [old, now] = [before, after].map((all) => new Set(all.map(({ directory }) => directory)));
	return now.size >= old.size || [...now].some((directory) => directory?.includes("${{") === true);
}
const looksBelow = ({ tool, step, words, directory }, other) => step?.uses === void 0 && !PACKAGED.has(words[0] ?? "") && !UMBRELLA.test(tool) && (other.directory === null || directory?.startsWith(`${other.directory}/`) === true);
const PACKAGED = new Set(allOf("verbed"));
function chosenNoMore(check, own, { before }) {
	const old = (before.get(check.key) ?? []).filter(({ job }) => job === check.job);
	if (check.chosen.length === 0 || own.length >= old.length) return null;
	const missed = missedVersions(setUpOfCheck(check), own.map(setUpOfOther));
	return missed.length === 0 ? null : () => [noMoreWith(check, missed)];
}
function varied(pair, check, others, { before, added }) {
	const known = (before.get(check.key) ?? []).filter((old) => old !== check);
	const isOld = (other) => known.some(({ job, version }) => job.id === other.job.id && version.path === other.version.path);
	if (check.kind === "other" || !others.every(isOld)) return null;
	const missed = missedVersions(setUpOfCheck(check), others.map(setUpOfOther));
	if (missed.length === 0 || hasOwnForm(pair, check) || isReplaced(pair, check, added)) return null;
	return () => [noMoreWith(check, missed)];
}
const noMoreWith = (check, missed) => ({
	kind: "leg removed",
	weight: "lesser",
	path: check.version.path,
	job: check.job.id,
	things: [
		...thingsOf(check),
		...missed,
		...missed.map((each) => each.replace(/^.*: /, ""))
	],
	act: "ignore",
	text: say`${code$2(check.title)} of ${place$1(check)} no longer runs with ${join$2(missed.slice(0, SHOWN$15).map((each) => code$2(each)))}`,
	remedy: say`bring it back, or say in the description what it no longer runs with`
});
const hasOwnForm = ({ file, after }, { tool }) => file.after !== null && after !== null && checksIn(file.after, after).some((other) => other.tool === tool && isFirm(other));
function successorOf(pair, check, added) {
	const step = pair.steps.find(({ before }) => before === check.step)?.after;
	const fitting = added.filter(({ tool, words, reach }) => words.length > 0 && tool === check.tool && reach >= check.reach);
	const nearest = [
		fitting.filter((other) => other.step === step && step !== null && step !== void 0),
		fitting.filter(({ job }) => job === pair.after),
		fitting
	].find((some) => some.length > 0) ?? [];
	const shared = ({ words }) => check.words.filter((word) => words.includes(word)).length;
	const most = Math.max(...nearest.map(shared));
	return nearest.find((other) => shared(other) === most) ?? null;
}
function successorInStep(pair, check, added) {
	const step = pair.steps.find(({ before }) => before === check.step)?.after ?? null;
	const found = successorOf(pair, check, added);
	return found !== null && found.step === step && isFirm(found) ? found : null;
}
const TRIES_AGAIN = anyOf(known$2("triesAgain"));
const isTriedAgain = ({ step }) => TRIES_AGAIN.test(withoutRef(step?.uses ?? ""));
function triedAgain(check, now) {
	if (isTriedAgain(check) || now.length === 0 || !now.every(isTriedAgain)) return null;
	const action = withoutRef(now[0].step?.uses ?? "");
	return {
		kind: "tried again",
		weight: "note",
		path: check.version.path,
		job: check.job.id,
		things: thingsOf(check),
		act: "retry",
		text: say`${code$2(check.title)} in ${place$1(now[0])} is tried again by ${code$2(action)} when it fails`,
		remedy: say`fix what fails now and then, or say in the description why it is tried again`
	};
}
const place$1 = ({ job, version }) => say`${code$2(jobName$1(job))} of ${code$2(workflowName(version))}`;
const thingsOf = ({ job, title, tool, step, words }) => [
	job.id,
	jobName$1(job),
	tool,
	lastSegment(tool),
	title,
	...step?.name === void 0 ? [] : [step.name],
	...words.filter((word) => /^[a-z]{0,20}\d{1,4}(?:\.\d{1,4}){1,2}$/i.test(word))
];
function hiding(check, now, weight) {
	const idiom = now.hidden ?? (isNever(now.job.if) ? "if: false" : "continue-on-error");
	return {
		kind: "failure hidden",
		weight,
		path: check.version.path,
		job: check.job.id,
		things: [...thingsOf(check), idiom],
		act: "allow",
		text: say`${code$2(check.title)} in ${place$1(now)} can no longer fail (${code$2(idiom)})`,
		remedy: say`${undoing(idiom, code$2(check.title))}, or say in the description that it may fail`
	};
}
function later$1(check, now, weight) {
	const when = now.reach === 2 ? "after the merge" : "which this change does not start";
	const what = say`now runs only in ${place$1(now)}, ${when}`;
	return {
		kind: "check moved later",
		weight,
		path: check.version.path,
		job: check.job.id,
		things: thingsOf(check),
		act: "remove",
		text: say`${code$2(check.title)} of ${place$1(check)} ${what}`,
		within: {
			place: place$1(check),
			what: say`${code$2(check.title)} ${what}`
		},
		remedy: say`keep it before the merge, or say in the description that it moves`
	};
}
const namesOfFile = (version) => [
	version.path,
	lastSegment(version.path),
	lastSegment(version.path).replace(/\.ya?ml$/, ""),
	workflowName(version)
];
const SHOWN$15 = 4;
function weightOfLoss({ file, before }, lost, enforced, whole) {
	if (lost.some(isGate$2)) return enforced ? "enforcement" : "lesser";
	if (onlyPublishes(file.before, before)) return "note";
	return whole || lost.some(isKnownToJudge) ? "lesser" : "note";
}
const isOfOldest = (job) => [job.id, jobName$1(job)].some((name) => /(?:^|[^a-z])(?:msrv|min|minim(?:um|al)|oldest|lowest)(?:[^a-z]|$)/i.test(name));
function removal(pair, checks, lost, enforced, { byKey, byTool }) {
	const { file, before, after } = pair;
	const name = say`${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))}`;
	const titles = [...new Set(lost.map(({ title }) => title))];
	const folderOf = (title) => {
		const check = lost.find((each) => each.title === title);
		return byKey.has(check.key) ? check.directory : null;
	};
	const shown = (title) => {
		const folder = folderOf(title);
		return folder === null || folder === "" ? say`${code$2(title)}` : say`${code$2(title)} in ${code$2(folder)}`;
	};
	const more = titles.length > SHOWN$15 ? say` and ${titles.length - SHOWN$15} more` : [];
	const what = say`${join$2(titles.slice(0, SHOWN$15).map(shown))}${more}`;
	const whole = after === null && lost.length === checks.length;
	const weight = weightOfLoss(pair, lost, enforced, whole);
	const runs = titles.length > 1 ? "run" : "runs";
	return [{
		kind: whole ? "job removed" : "check removed",
		weight,
		path: file.before.path,
		job: before.id,
		things: [
			...lost.flatMap(thingsOf),
			...file.after === null ? namesOfFile(file.before) : [],
			...isOfOldest(before) ? ["MSRV"] : []
		],
		act: "remove",
		...isOfOldest(before) && lost.every(({ tool }) => byTool.has(tool)) && { oldest: true },
		text: whole ? say`${name} is removed, and ${what} ${runs} nowhere else` : say`${what} ${titles.length > 1 ? "are" : "is"} removed from ${name}, and ${runs} nowhere else`,
		remedy: say`bring ${titles.length > 1 ? "them" : "it"} back, or say in the description that ${code$2(whole ? jobName$1(before) : titles[0])} goes`
	}];
}
// src/facts/weakenings/settings/task-settings.ts
const CALLS = new Map(known$2(({ name, runsTasks }) => runsTasks === void 0 ? void 0 : [name, runsTasks]));
const MARKS$1 = new Map(known$2(({ name, marksLines }) => marksLines === void 0 ? void 0 : [name, marksLines]));
function settingTasks(all) {
	return [...groupedBy(all.filter((setting) => taskOf(setting) !== null), (setting) => JSON.stringify([
		setting.tool,
		setting.path,
		taskOf(setting)
	])).values()].map((settings) => {
		const { tool, path } = settings[0];
		const call = CALLS.get(tool);
		const name = taskOf(settings[0]);
		const jobOf = (side) => ({
			id: name,
			...name === "" && { name: settings[0].key },
			needs: [],
			steps: [{
				name,
				run: settings.flatMap((setting) => linesOf(setting, side, call)).join("\n")
			}]
		});
		const gone = settings.every(({ after }) => after === null);
		return {
			path,
			call,
			before: jobOf("lost"),
			after: jobOf("gained"),
			gone
		};
	});
}
function linesOf({ tool, key, ...sides }, side, call) {
	const entries = (sides[side] ?? []).filter((entry) => !entry.startsWith("$"));
	const isNamed = meaningOf(tool, key) === "needed tasks";
	return entries.map((entry) => isNamed || isName(entry) ? `${call} ${bare(entry)}` : asCommand(tool, entry));
}
function asCommand(tool, entry) {
	const marks = MARKS$1.get(tool);
	if (marks === void 0) return entry;
	const line = entry.replace(marks.some, "");
	return marks.soft.test(line) ? `${line.replace(marks.soft, "")} || true` : line;
}
const isName = (entry) => /^@?[\w:.-]{1,100}$/.test(entry) && !PROGRAMS.has(entry.toLowerCase());
const bare = (name) => name.replace(/^[\^@~:/#]+/, "").replace(/^[^\s:]*[:#](?=\w)/, "");
function taskOf({ tool, key }) {
	const meaning = meaningOf(tool, key);
	if (meaning !== "commands" && meaning !== "needed tasks" || !CALLS.has(tool)) return null;
	return NAMED$2.exec(key)?.[1] ?? "";
}
const NAMED$2 = /(?:^|\.)(?:tasks|scripts|targets|targetDefaults|pipeline|testenv)[.:]([\w:@/#-]{1,100})/;
// src/facts/weakenings/settings/tasks.ts
const MOST_FILES$1 = 20;
function weakenedTasks(asked) {
	const files = asked.evidence.changes.files.filter(({ tasks = [] }) => tasks.some(isChanged));
	const named = settingTasks(asked.evidence.settings ?? []);
	const pairs = files.slice(0, MOST_FILES$1).map(filePair);
	const settings = named.slice(0, MOST_FILES$1).map((task) => ({
		task,
		file: pairOf(task)
	}));
	if (pairs.length + settings.length === 0) return [];
	const running = runningWith(asked, [...pairs, ...settings.map(({ file }) => file)]);
	return [...pairs.flatMap((file) => pairJobs(file).flatMap((pair) => {
		const goesOn = goesOnNow(pair);
		if (!goesOn && !mayWeaken(pair)) return [];
		const callers = callersOf(asked, file, pair);
		const found = mayWeaken(pair) && callers.length > 0 ? withWeight(asked, pair, callers, running) : [];
		const isTold = found.some(({ kind }) => kind === "failure hidden");
		if (callers.length > 0) return [...found, ...goesOn && !isTold ? [stopsNoMore(pair)] : []];
		if (!mayWeaken(pair)) return [];
		return isCalledElsewhere(pair) ? asNotes(asked, pair, running) : [];
	})), ...settings.flatMap(({ task, file }) => pairJobs(file).filter(mayWeaken).flatMap((pair) => weakenedSettingTask(asked, task, pair, running)))];
}
function isCalledElsewhere({ file, before: { id } }) {
	const form = taskFile(file.before.path)?.form;
	return form === "options" || form === "targets" && (JUDGES$1.test(id) || /presubmit|\bci\b/i.test(id));
}
function goesOnNow({ file, before, after }) {
	if (taskFile(file.before.path)?.form !== "script" || after === null) return false;
	const [old, now] = [before, after].map(({ steps }) => steps[0]?.run ?? "");
	const known = new Set(old.split("\n"));
	const fresh = now.split("\n").filter((line) => !known.has(line));
	if (!stopsIn(old) || stopsIn(now) || fresh.some((line) => STOPS_OTHERWISE.test(line))) return false;
	return !now.split("\n").every((line) => /^\s*(?:#|$)/.test(line) || !known.has(line)) || parseShell(now).statements.filter((each) => commandsIn(each).some(isCheck)).length > 1;
}
const STOPS_OTHERWISE = /^(?:#!(?!.*sh\b)|(?:source|\.) )|^\s*trap\s.*\bERR\b|\|\|\s*(?:exit [1-9]|return [1-9]|die\b|fail|\w+=)/;
const stopsIn = (text) => /^#!\S+(?: \S*sh)? -\w*e/.test(text) || parseShell(text).statements.flatMap(({ commands }) => commands).some(({ command }) => setOptions(command)?.errexit === true);
function stopsNoMore({ file: { before: version }, before }) {
	const { path } = version;
	return {
		kind: "failure hidden",
		weight: "lesser",
		path,
		job: before.id,
		things: [
			"set -e",
			"errexit",
			path,
			lastSegment(path)
		],
		act: "allow",
		text: say`${code$2(path)} no longer stops at the first command that fails (${code$2("set -e")} is gone)`,
		remedy: say`let it stop again, or say in the description that it may go on`
	};
}
const mayWeaken = (pair) => isReadable(pair) && checksIn(pair.file.before, pair.before).length > 0;
function pairOf({ path, before, after }) {
	return {
		before: versionOf(path, [before]),
		after: versionOf(path, [after])
	};
}
function weakenedSettingTask(asked, { call, gone }, pair, running) {
	const [program = ""] = call.split(" ");
	const { id } = pair.before;
	const callersIn = (versions) => versions.flatMap(checksOf$2).filter(({ words }) => UMBRELLA.test(words.join(" ")) || words[0] === id);
	const calls = ({ words }, name) => name === "" ? words[0] === program : words.some((word) => namesIn$1(word).includes(name));
	const [before, after] = [callersIn(asked.versions.before), callersIn(asked.versions.after)];
	const isCalled = before.some((check) => calls(check, id)) && (!gone || after.some((check) => calls(check, id)));
	if (!isCalled && (gone || !before.some(({ words }) => words[0] === program))) return [];
	const left = checksIn(pair.file.before, pair.before).filter(({ words }) => !after.some((check) => words[0] === program && calls(check, words.at(-1) ?? "")));
	const { before: version } = pair.file;
	const checks = new Map([...version.checks].map(([place, all]) => [place, all.filter((one) => left.includes(one))]));
	const weight = isCalled ? "lesser" : "note";
	return lostOfTask(asked, {
		...pair,
		file: {
			...pair.file,
			before: {
				...version,
				checks
			}
		}
	}, running).filter(({ unset }) => unset === void 0).map((weakening) => ({
		...weakening,
		weight: weakening.weight === "note" ? "note" : weight
	}));
}
const namesIn$1 = (word) => [word, ...word.split(/[,:]/)];
const changesTasks = ({ files }) => files.some(({ tasks = [] }) => tasks.some(isChanged));
const isChanged = ({ before }) => before !== null;
function filePair({ path, tasks = [] }) {
	return {
		before: versionOf(path, tasks.flatMap(({ name, before: text }) => text === null ? [] : [jobOf(path, name, text)])),
		after: versionOf(path, tasks.map(({ name, after }) => jobOf(path, name, after)))
	};
}
function versionOf(path, jobs) {
	const version = {
		path,
		workflow: {
			on: {},
			jobs
		},
		reach: 3,
		jobs: new Map(),
		checks: new Map()
	};
	version.checks = indexChecks(version);
	for (const check of checksOf$2(version)) if (check.hidden === "set +e" && !check.step?.run?.includes("set +e")) check.hidden = ";";
	return version;
}
function jobOf(path, id, text) {
	const form = taskFile(path)?.form;
	const name = lastSegment(path);
	if (form === "steps") return {
		id,
		name,
		needs: [],
		steps: stepsIn(text)
	};
	if (form === "script") return {
		id,
		name,
		needs: [],
		steps: [{
			name: id,
			run: text,
			shell: shellOf(text)
		}]
	};
	const isScript = form === "scripts";
	return {
		id,
		needs: [],
		steps: [{
			name: id,
			run: isScript ? text : text.split(/(?<!\\)\n/).map(recipeLine).join("\n"),
			...isScript && { shell: "sh {0}" }
		}]
	};
}
function shellOf(text) {
	const [, options = null] = /^#!\S*?(?:\/env )?\S*?(?:ba|da|z)?sh\b(.*)/.exec(text) ?? [];
	return options === null ? "bash -eo pipefail {0}" : `bash${options} {0}`;
}
function stepsIn(text) {
	const steps = text.split("\n").map((line) => `      ${line}`);
	const parsed = parseWorkflow([
		"on: push",
		"jobs:",
		"  action:",
		"    steps:",
		...steps
	].join("\n"));
	return "definition" in parsed ? parsed.definition.jobs[0]?.steps ?? [] : [];
}
const isReadable = ({ before, after }) => [before, after].every((job) => job !== null && (job.steps.length > 0 || job.id === "") && job.steps.every(isComplete));
const isComplete = (step) => step.run === void 0 || judgingCommands(step) !== null;
function recipeLine(line) {
	const [, signs = "", written = ""] = /^\s*([@+-]*)(.*)$/s.exec(line) ?? [];
	const command = written.replace(/\\$/, "").replace(/^\$[({]([A-Z]\w{0,30})[)}](?=\s)/, (variable, name) => PROGRAMS.has(name.toLowerCase()) ? name.toLowerCase() : variable);
	if (signs.includes("-")) return `( ${command} ) || true`;
	return softFail({
		run: command,
		shell: "sh {0}"
	}) !== null ? `( set +o errexit\n${command} )` : command;
}
function runningWith(asked, pairs) {
	const { versions } = asked;
	const before = [...versions.before, ...pairs.map((pair) => pair.before)];
	const after = [...versions.after, ...pairs.flatMap((pair) => pair.after === null ? [] : [pair.after])];
	return runningChecks({
		...asked,
		versions: {
			...versions,
			before,
			after
		}
	});
}
const OF_PACKAGE = new Set(allOf(({ scripts }) => scripts?.of === "package" ? scripts.programs : []));
const ELSEWHERE = /^(?:-w|-C|-F|-r|--(?:workspaces?|filter|recursive|prefix|cwd|dir)(?:=.*)?|workspaces?)$/;
function callersOf({ versions }, { before: { path } }, { before: { id } }) {
	const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : null;
	const task = taskFile(path);
	if (task?.form === "steps") return versions.before.flatMap((version) => usersOf(version, folder));
	return versions.before.flatMap(checksOf$2).filter(({ words, directory, kind }) => {
		const [program = "", ...others] = coreOf$1(words);
		if (task?.form === "options") return task.callers.test(program) || mayTest(words, kind);
		if (task === void 0 || !task.callers.test(program)) return false;
		if (task.form === "script") return words.some((word) => isPath$1(word, directory, path));
		const names = task.form === "scripts" ? [id, id.replace(/^(?:pre|post)/, "")] : [id];
		if (task.all && others.every((word) => word.startsWith("-")) && isIn(folder, directory)) return true;
		if (!others.some((word) => names.includes(word))) return false;
		if (task.form === "targets") return isIn(folder, directory) || others.includes("-C") || others.includes("--directory");
		return isIn(folder, directory) || others.some((word) => ELSEWHERE.test(word)) || !OF_PACKAGE.has(program);
	});
}
const mayTest = (words, kind) => (kind === "tests" || kind === "other" || kind === "build" && /^(?:ci|all|check|verify)$/.test(words.at(-1) ?? "")) && (UMBRELLA.test(words.join(" ")) || /^(?:\.{1,2}\/|[\w.-]+\/)/.test(words[0] ?? ""));
function usersOf(version, folder) {
	const isUser = ({ uses }) => ownPath(uses) === (folder ?? "");
	return version.workflow.jobs.filter(({ steps }) => steps.some(isUser)).map((job) => ({
		version,
		job
	}));
}
function isPath$1(word, directory, path) {
	const plain = word.replace(/^(?:\$\{?GITHUB_WORKSPACE\}?\/|\$\{\{ *github\.workspace *\}\}\/|\.\/)/, "");
	return plain === path || directory !== null && `${directory}/${plain}` === path;
}
const isIn = (folder, directory) => (directory === "." || directory === "" ? null : directory) === folder;
function withWeight(asked, pair, callers, running) {
	const left = !isWholeTask(asked, pair) || checksIn(pair.file.after, pair.after).some(({ hidden, step }) => hidden === null && !step?.continueOnError);
	const enforced = callers.some(({ version, job }) => isEnforced(asked, version, job));
	return [...lostOfTask(asked, pair, running), ...newTolerance(asked, pair)].filter(({ unset }) => unset === void 0).map((weakening) => weakening.weight === "note" ? weakening : {
		...weakening,
		weight: enforced && !left ? "enforcement" : "lesser"
	});
}
const asNotes = (asked, pair, running) => withWeight(asked, pair, [], running).map((weakening) => ({
	...weakening,
	weight: "note"
}));
function isWholeTask({ evidence }, { file, before: { id } }) {
	const { path } = file.before;
	const form = taskFile(path)?.form;
	if (form !== "script" && form !== "steps") return true;
	return evidence.changes.files.find((each) => each.path === path)?.tasks?.some(({ name, whole }) => name === id && whole) ?? false;
}
function lostOfTask(asked, pair, all) {
	const callsIt = ({ words, job, version }) => version.path === pair.file.before.path && job.id !== pair.before.id && UMBRELLA.test(words.join(" ")) && words.includes(pair.before.id);
	const running = {
		...all,
		added: all.added.filter((check) => !callsIt(check))
	};
	const onlyLess = bringsNothing(pair);
	const kept = new Set(onlyLess ? checksIn(pair.file.after, pair.after).map(({ key }) => key) : []);
	const isMeant = (check) => judges(check) || onlyLess && (isNamedCheck(check) || kept.has(check.key));
	const ofOthers = lostChecks(asked, only(pair, (check) => !isMeant(check)), running);
	return [...lostChecks(asked, only(pair, isMeant), running), ...ofOthers.filter(({ kind }) => kind === "threshold lowered")];
}
function bringsNothing({ before, after }) {
	const [old, now] = [before, after].map((job) => (job?.steps ?? []).flatMap(({ run = "" }) => commandsOf(run).map((words) => words.join(" "))));
	return now.length > 0 && now.length < old.length && now.every((command) => old.includes(command));
}
const isNamedCheck = ({ words }) => words.some((word) => /^[\w./-]+\.\w{1,5}$/.test(word) && JUDGES$1.test(lastSegment(word)));
const judges = (check) => isGate$2(check) || UMBRELLA.test(check.tool) && JUDGES$1.test(check.words.findLast((word) => !word.startsWith("-")) ?? "");
function only(pair, isMeant) {
	const { before } = pair.file;
	const checks = new Map([...before.checks].map(([place, found]) => [place, found.filter(isMeant)]));
	return {
		...pair,
		file: {
			...pair.file,
			before: {
				...before,
				checks
			}
		}
	};
}
// src/facts/weakenings/steps/inputs.ts
function loosenedInputs(asked, pair) {
	const { file, before, after } = pair;
	if (after === null) return [];
	const weight = isEnforced(asked, file.before, before) ? "enforcement" : "lesser";
	return [...pair.steps.flatMap(({ before: old, after: now }) => {
		if (old.uses === void 0 || now?.uses === void 0 || withoutRef(old.uses) !== withoutRef(now.uses)) return [];
		if (old.with?.command !== now.with?.command) return [];
		const tool = withoutRef(old.uses);
		const action = {
			version: file.before,
			job: before,
			tool,
			step: old,
			title: tool,
			words: [],
			given: []
		};
		const meant = MEANT$1.get(tool) ?? {};
		const differences = [...inputDifferences(old.with ?? {}, now.with ?? {}, meant), ...namesIn(meant).flatMap((name) => meantBy(meant, name, old.env?.[name] ?? null, now.env?.[name] ?? null))];
		const isAside = !MEANT$1.has(tool.toLowerCase()) && checksIn(file.before, old).length === 0;
		return differences.map((difference) => weakening$4(action, difference, isAside && difference.of === "persons" || leavesOutNew(asked, difference) ? "note" : weight));
	}), ...loosenedCall(pair, after)];
}
const leavesOutNew = ({ evidence }, { kind, things }) => kind === "ignore-list grown" && things.every((thing) => /[/*]|\.\w/.test(thing) && coversNew(evidence, thing));
function loosenedCall({ file, before }, after) {
	if (before.uses === void 0 || after.uses === void 0) return [];
	const tool = withoutRef(before.uses);
	if (tool !== withoutRef(after.uses)) return [];
	const call = {
		version: file.before,
		job: before,
		tool,
		step: null,
		title: tool,
		words: [],
		given: []
	};
	const [old, now] = [before.with ?? {}, after.with ?? {}];
	return inputDifferences(Object.fromEntries(Object.entries(old).filter(([name]) => now[name] !== void 0)), now, {}).map((difference) => weakening$4(call, difference, "lesser"));
}
function inputDifferences(old, now, meant) {
	const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
	const own = namesIn(meant);
	return names.flatMap((name) => {
		const [before, after] = [old[name] ?? null, now[name] ?? null];
		return own.includes(name) ? meantBy(meant, name, before, after) : inputDifference(name, before, after);
	});
}
const MEANT$1 = new Map([...byName$2("inputs")].map(([action, meant]) => [action.toLowerCase(), meant]));
const namesIn = (meant) => Object.values(meant).flat();
function meantBy(meant, name, old, now) {
	if (old === now || now?.includes("${{") || old?.includes("${{")) return [];
	const isNewlyOn = now !== null && !isOff(now) && (old === null || isOff(old));
	const isNewlyOff = isOff(now) && !isOff(old);
	const has = (meaning) => meant[meaning]?.includes(name) === true;
	if (has("soft") && isNewlyOn || has("strict") && isNewlyOff) return [lowered(name, old, now)];
	if (has("narrows") && isNewlyOn || has("widens") && isNewlyOff) return [{
		...lowered(name, old, now),
		kind: "command narrowed"
	}];
	return has("retries") && Number(now) > Math.max(1, Number(old)) ? [{
		...lowered(name, old, now),
		kind: "tried again"
	}] : [];
}
const FAILS = /^(?:fail(?!.*(?:under|below|threshold|severity|level))|error|strict|block|enforce|deny)|[-_](?:fail|error)$|exit[-_]code/i;
const TOLERATES = /^(?:continue[-_]on|allow[-_](?:fail|error)|soft[-_]fail|ignore[-_](?:fail|error|exit)|warn[-_]only|no[-_]fail)|^(?:allow_failure)$/i;
const ABOUT_FAILURES = /^failed[-_]|[-_](?:fast|reports?|labels?|messages?|comments?|titles?|texts?|names?|files?|paths?|dirs?|urls?|emoji|colou?r|icon|channel|wait|delay|interval|log|logs|output|format)$/i;
const OFF_ANYWAY = /^(?:fail_ci_if_error|exit-code)$/;
const isOff = (value) => value !== null && /^(?:false|0|no|off|never|none)$/i.test(value);
const isOn = (value) => value !== null && /^(?:true|yes|on|[1-9]\d*)$/i.test(value);
const isSwitch = (value) => value === null || isOn(value) || isOff(value);
function inputDifference(name, old, now) {
	if (old === now || now?.includes("${{") || old?.includes("${{")) return [];
	if (old === null && isOff(now) && OFF_ANYWAY.test(name)) return [];
	if (isSwitchedSoft(name, old, now) || isLowered(name, old, now)) return [lowered(name, old, now)];
	if (/args|arguments|command|^options?$/i.test(name)) return optionDifferences(wordsOf(old), wordsOf(now));
	if (/^deny[-_]/i.test(name)) return shortened$1(old, now);
	if (!isList(name)) return [];
	return grown(old, now).map((each) => OF_PERSONS.test(name) ? {
		...each,
		of: "persons"
	} : each);
}
const OF_PERSONS = /^(?:allow|white)[-_]?list$/i;
function isSwitchedSoft(name, old, now) {
	if (!isSwitch(old) || !isSwitch(now)) return false;
	if (TOLERATES.test(name)) return isOn(now) && !isOn(old);
	if (!FAILS.test(name) || ABOUT_FAILURES.test(name)) return false;
	return isOff(now) ? !isOff(old) : isOn(old) && now === null;
}
function isLowered(name, old, now) {
	if (old === null) return false;
	if (isNumericGate(name)) return isLooser(name, old, now);
	return isLevel(name) && now !== null && isHigherLevel(old, now);
}
const wordsOf = (text) => ["action", ...(text ?? "").split(/\s+/).filter((word) => word !== "")];
const isList = (name) => /ignore|skip|exclude|^allow/i.test(name) && !TOLERATES.test(name);
function grown(old, now) {
	if (isSwitch(now)) return [];
	const known = new Set(valuesIn(old ?? ""));
	const fresh = valuesIn(now ?? "").filter((value) => !known.has(value));
	return fresh.length === 0 ? [] : [grownList(fresh)];
}
function shortened$1(old, now) {
	if (isSwitch(old)) return [];
	const left = new Set(valuesIn(now ?? ""));
	const gone = valuesIn(old ?? "").filter((value) => !left.has(value));
	return gone.length === 0 ? [] : [grownList(gone)];
}
function lowered(name, old, now) {
	return {
		kind: "threshold lowered",
		things: [name, name.replaceAll(/[-_]/g, " ")],
		text: say`${code$2(name)} ${old === null ? "unset" : code$2(old)} → ${now === null ? "unset" : code$2(now)}`
	};
}
// src/facts/weakenings/steps/installs.ts
const LOCKS = allOf("locks");
const LOCK_FILES = new Set(allOf("lockFiles"));
function loosenedInstalls({ changes }, { file, before, after }) {
	if (after === null) return [];
	if (changes.files.some(({ path, status }) => status === "removed" && LOCK_FILES.has(lastSegment(path).toLowerCase()))) return [];
	const [old, now] = [installsIn(before), installsIn(after)];
	const [first] = old.flatMap((install) => {
		if (install.locked !== true) return [];
		const there = now.filter(({ place }) => place === install.place);
		const isKept = there.some(({ locked }) => locked !== false);
		const wasOpen = old.some(({ place, locked }) => place === install.place && locked === false);
		return there[0] === void 0 || isKept || wasOpen ? [] : [{
			install,
			next: there[0]
		}];
	});
	if (first === void 0) return [];
	const { install, next } = first;
	const [title, shown] = [titleOf$2(install.words), titleOf$2(next.words)];
	return [{
		kind: "threshold lowered",
		weight: "lesser",
		path: file.before.path,
		job: before.id,
		things: [
			install.by,
			install.by.replace(/^-+/, ""),
			title,
			shown,
			...NAMES$1,
			before.id,
			jobName$1(before)
		],
		act: "lower",
		text: say`${code$2(title)} → ${code$2(shown)} in ${code$2(jobName$1(before))} of ${code$2(workflowName(file.before))}: a lock file that does not fit no longer fails it`,
		within: {
			place: say`${code$2(title)} → ${code$2(shown)} of ${code$2(workflowName(file.before))}, so that a lock file that does not fit no longer fails`,
			what: say`${code$2(jobName$1(before))}`
		},
		remedy: say`install by the lock file again, or say in the description why not`
	}];
}
const NAMES$1 = [
	"lock file",
	"lockfile",
	"lock files",
	"lockfiles",
	"frozen lockfile"
];
function installsIn({ steps }) {
	return steps.flatMap(({ run = "", workingDirectory = "" }) => {
		let folder = workingDirectory;
		return commandsOf(run).flatMap((command) => {
			const words = coreOf$1(command);
			if (words[0] === "cd") folder = `${folder}/${words[1] ?? ""}`;
			const found = LOCKS.map((lock) => read(words, lock)).find((each) => each !== null);
			return found === void 0 || found === null ? [] : [{
				...found,
				place: `${words[0]} ${folder}`,
				words
			}];
		});
	});
}
function read([program, ...rest], { program: own, always = [], verbs, options, alike = [] }) {
	if (program !== own) return null;
	const [verb = "", ...others] = rest.filter((word) => !word.startsWith("-"));
	if (always.includes(verb)) return {
		locked: true,
		by: verb
	};
	const isOwn = others.length === 0 || rest.some((word) => /^(?:-r|--requirement)/.test(word));
	if (!verbs.includes(verb) || !isOwn || rest.some((word) => /^(?:-g|--global)$/.test(word))) return null;
	const option = options.find((each) => rest.some((word) => word === each || word === `${each}=true`));
	if (option !== void 0) return {
		locked: true,
		by: option
	};
	return {
		locked: alike.some((each) => rest.includes(each)) ? "alike" : false,
		by: ""
	};
}
// src/facts/weakenings/steps/loosened-environment.ts
function loosenedEnvironment(asked, pair) {
	const { file, before, after } = pair;
	if (after === null || file.after === null) return [];
	const weight = isEnforced(asked, file.before, before) ? "enforcement" : "lesser";
	const now = checksIn(file.after, after);
	return checksIn(file.before, before).flatMap((check) => {
		const all = check.hidden === null ? now.filter((other) => isSame(check, other)) : [];
		const step = pair.steps.find((each) => each.before === check.step)?.after;
		const isGivenSame = (other) => other.given.join(" ") === check.given.join(" ");
		const same = all.find(isGivenSame) ?? all.find((other) => other.step === step) ?? all[0];
		return same === void 0 || check.step?.continueOnError === true ? [] : differences$1(check, same, now).map((difference) => weakening$4(check, difference, weight));
	});
}
function differences$1(before, after, all) {
	if (before.given.join(" ") === after.given.join(" ") || isOpen(after)) return thresholds(before, after);
	return [...optionDifferences(allWords(before), allWords(after)).filter((one) => !isKept(before, one, all)), ...thresholds(before, after)];
}
const allWords = ({ tool, words, given }) => [...words.length === 0 ? [tool] : words, ...given];
const isOpen = (check) => [...variablesOf(check)].some(([name, value]) => takes(check, name) && value.includes("${{"));
function isKept(before, { movable, things }, all) {
	if (!movable) return false;
	const program = before.words[0];
	const names = [...variablesOf(before).keys()].filter((name) => takes(before, name));
	return all.some(({ words, given, hidden, job }) => names.some((name) => mayBeSet(job, name)) || hidden === null && words[0] === program && apart([...words, ...given]).includes(things[0] ?? ""));
}
const MINIMUM = /^(?:\w+_)?(?:COV(?:ERAGE)?_(?:\w+_)?(?:THRESHOLD|MIN(?:IMUM)?|FAIL_UNDER)|(?:MIN(?:IMUM)?|REQUIRED)_(?:\w+_)?COV(?:ERAGE)?|(?:COV_)?FAIL_UNDER)$/i;
const MAXIMUM = /^(?:\w+_)?MAX_WARNINGS$/i;
function thresholds(before, after) {
	const now = variablesOf(after);
	return [...variablesOf(before)].flatMap(([name, value]) => {
		const option = MINIMUM.test(name) ? "--coverage-minimum" : MAXIMUM.test(name) ? "--max-warnings" : null;
		if (option === null || !isMeant(before, name)) return [];
		const next = now.get(name) ?? null;
		return (next === null ? mayBeSet(after.job, name) : next.includes("${{")) || !isLooser(option, value, next) ? [] : [threshold(name, value, next)];
	});
}
const isMeant = ({ kind, step }, name) => kind === "tests" || kind === "coverage" || step?.env?.[name] !== void 0 || speaksOf(step, name);
// src/facts/weakenings/steps/pins.ts
function strictness(ref) {
	if (/^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(ref)) return 3;
	if (/^v?\d+\.\d+\.\d+/.test(ref)) return 2;
	return /^(?:[\w-]+\/)?v?\d+(?:\.\d+)?$/.test(ref) ? 1 : 0;
}
function isNewer(was, ref) {
	const majorOf = (tag) => Number(/^v?(\d+)(?:\.\d+)*$/.exec(tag)?.[1] ?? NaN);
	return majorOf(ref) > majorOf(was);
}
const BY_TAG = known$2("byTag");
function loosenedPins({ before, after }) {
	if (after === null) return [];
	const [old, now] = [loosest(before), loosest(after)];
	return [...now].flatMap(([action, ref]) => {
		const was = old.get(action);
		if (was === void 0 || strictness(ref) >= strictness(was) || isNewer(was, ref)) return [];
		if (BY_TAG.some((name) => name.test(action)) && strictness(ref) === 2) return [];
		return [{
			kind: "pin loosened",
			weight: "lesser",
			path: before.path,
			job: null,
			things: [action, lastSegment(action)],
			act: "unpin",
			text: say`${code$2(action)} in ${code$2(workflowName(before))} is pinned less strictly: ${code$2(short(was))} → ${code$2(short(ref))}`,
			remedy: say`pin ${code$2(action)} as before, or say in the description why not`
		}];
	});
}
function otherOwners({ before, after }) {
	if (after === null) return [];
	const [old, now] = [loosest(before), loosest(after)];
	const gone = [...old.keys()].filter((action) => !now.has(action));
	return [...now.keys()].flatMap((action) => {
		const was = old.has(action) ? void 0 : gone.find((other) => ownName(other) === ownName(action));
		if (was === void 0) return [];
		return [{
			kind: "pin loosened",
			weight: "note",
			path: before.path,
			job: null,
			things: [
				was,
				action,
				lastSegment(action)
			],
			act: "unpin",
			text: say`${code$2(was)} in ${code$2(workflowName(before))} is replaced by ${code$2(action)}, of another owner`,
			remedy: []
		}];
	});
}
const ownName = (action) => action.slice(action.indexOf("/") + 1);
function loosest({ workflow }) {
	const uses = workflow.jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)]);
	const found = new Map();
	for (const use of uses) {
		if (use === void 0 || ownPath(use) !== null || !use.includes("@")) continue;
		const [action, ref] = [withoutRef(use), use.slice(use.indexOf("@") + 1)];
		const other = found.get(action);
		if (other === void 0 || strictness(ref) < strictness(other)) found.set(action, ref);
	}
	return found;
}
const short = (ref) => /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 8) : ref.slice(0, 60);
// src/facts/weakenings/find.ts
function findWeakenings(evidence) {
	const touched = evidence.workflows.some(({ head, mergeBase }) => head === null || mergeBase !== void 0);
	const isElse = evidence.settings !== void 0 || addsSuppressions(evidence) || loweredGates(evidence).length > 0;
	if (!touched && !isElse && !changesTasks(evidence.changes)) return [];
	const versions = versionsOf(evidence);
	const asked = enforcement(evidence, versions);
	return unique([
		...unreadableWorkflows(asked),
		...weakenedFiles(asked),
		...weakenedTasks(asked),
		...loweredSettings(asked),
		...loosenedSettings(asked),
		...suppressedChecks(asked)
	]);
}
function weakenedFiles(asked) {
	const { evidence, versions } = asked;
	if (versions.pairs.length === 0) return [];
	const running = runningChecks(asked);
	return versions.pairs.flatMap((file) => {
		const pairs = pairJobs(file);
		return [
			...narrowedTriggers(asked, file, running),
			...pairs.filter(isGateAtAll).flatMap((pair) => [
				...lostChecks(asked, pair, running),
				...narrowedConditions(asked, pair),
				...narrowedFinds(evidence, pair),
				...newTolerance(asked, pair),
				...loosenedInputs(asked, pair),
				...loosenedEnvironment(asked, pair),
				...loosenedInstalls(evidence, pair),
				...otherTrees(asked, pair),
				...removedLegs(evidence, pair, running),
				...loosenedLegs(pair),
				...weakenedAggregators(asked, pair, pairs)
			]),
			...unreachedChecks(asked, pairs),
			...loosenedPins(file),
			...otherOwners(file)
		];
	}).filter((weakening) => !isSetElsewhere(evidence, weakening)).map((weakening) => mayHaveMoved(evidence, weakening));
}
const isGateAtAll = ({ file, before }) => reachIn(file.before, before) > 0 && !OF_AGENTS.test(file.before.path) && (!bringsOut(before) || checksIn(file.before, before).some(isGate$2)) && !choosesJobs(file.before, before);
const OF_AGENTS = /\.lock\.ya?ml$/;
function choosesJobs(version, job) {
	if (job.uses === void 0 || checksIn(version, job).some(isKnownToJudge)) return false;
	const reads = (condition = "") => condition.includes(`needs.${job.id}.outputs.`);
	return version.workflow.jobs.some((other) => reads(other.if) || other.steps.some((step) => reads(step.if)));
}
function mayHaveMoved({ changes }, weakening) {
	if (!weakening.movable) return weakening;
	const touched = changes.files.filter(({ path, status }) => status !== "removed" && isSettings(path));
	if (touched.length === 0) return weakening;
	const [option = ""] = weakening.things;
	const word = option.replace(/^-+/, "").toLowerCase().replaceAll("_", "-");
	const isReported = touched.some(({ strictness = [] }) => strictness.includes(word));
	return {
		...weakening,
		weight: isReported ? "note" : "lesser"
	};
}
const judgedWeakenings = (evidence) => alike$1(together$2(judgedOneByOne(evidence)));
function judgedOneByOne(evidence) {
	return findWeakenings(evidence).map((weakening) => {
		const { weight, things, act, oldest, versions = [] } = weakening;
		const declared = weight === "note" ? null : declares(evidence, things, act) ?? (weakening.written === void 0 ? null : declaresValue(evidence, weakening.written)) ?? (oldest ? declaresRaised(evidence) : null) ?? declaresOldest(evidence, versions) ?? declaresAll(evidence, GOING[weakening.kind] ?? "other") ?? (TAKEN_BACK.has(weakening.kind) ? declaresReturn(evidence) : null) ?? (weakening.kind === "check removed" ? declaresEdit(evidence, things) : null);
		return {
			...weakening,
			declared,
			place: placeOf$3(evidence, weakening),
			outcome: declared === null && weakening.unsupported ? "note" : outcomeOf(evidence, weakening, declared)
		};
	});
}
const TAKEN_BACK = new Set([
	"job removed",
	"check removed",
	"leg removed"
]);
const GOING = {
	"leg removed": "legs",
	"job removed": "check",
	"check removed": "check",
	"condition narrowed": "runs",
	"trigger narrowed": "runs"
};
const WITHIN_SHOWN = 3;
function together$2(judged) {
	return [...groupedBy(judged, (weakening) => {
		const { within, outcome, declared } = weakening;
		return within === void 0 ? weakening : JSON.stringify([
			plain(within.place),
			outcome,
			declared?.text
		]);
	}).values()].map((all) => {
		const [first] = all;
		const whats = all.flatMap(({ within }) => within === void 0 ? [] : [within.what]);
		if (whats.length < 2) return first;
		return {
			...first,
			things: all.flatMap(({ things }) => things),
			text: say`${first.within.place}: ${joinFirst(whats, WITHIN_SHOWN, { separator: "; " })}`
		};
	});
}
function alike$1(judged) {
	return [...groupedBy(judged, (weakening) => {
		const { alike: same, outcome, declared } = weakening;
		return same === void 0 ? weakening : JSON.stringify([
			plain(same.what),
			outcome,
			declared?.text
		]);
	}).values()].map((all) => {
		const [first] = all;
		if (all.length === 1) return first;
		const places = all.flatMap((weakening) => weakening.alike ? [weakening.alike.place] : []);
		return {
			...first,
			things: all.flatMap(({ things }) => things),
			text: say`${joinFirst(places, PLACES_SHOWN)}: each ${first.alike.what}`
		};
	});
}
const PLACES_SHOWN = 5;
function placeOf$3({ workflows }, { path, job }) {
	if (job === null) return lastSegment(path);
	const file = workflows.find((each) => each.path === path);
	const found = ((file?.mergeBase ?? file?.base ?? file?.head)?.jobs ?? []).find(({ id }) => id === job);
	return found === void 0 ? lastSegment(job) : jobName$1(found);
}
function outcomeOf(evidence, { weight }, declared) {
	if (weight === "note") return "note";
	if (weight === "lesser") return declared === null ? "debt" : "note";
	if (declared === null || isStrangersWord(evidence, declared)) return "blocked";
	return requiredFrom(evidence) === "unreadable" && !isConfigured(evidence) ? "note" : "debt";
}
function unique(weakenings) {
	const seen = new Set();
	return weakenings.filter(({ text }) => {
		const words = plain(text);
		return seen.has(words) ? false : seen.add(words) !== void 0;
	});
}
// src/facts/weakenings/uncompared.ts
function uncompared(evidence) {
	if (evidence.head.postMerge || evidence.pullRequests.length === 0) return [];
	return evidence.changes.files.flatMap((file) => {
		const why = reason$6(evidence, file);
		return why === null ? [] : [{
			path: file.path,
			why
		}];
	});
}
function reason$6({ workflows, gaps }, { path, previousPath, status }) {
	const old = status === "renamed" ? previousPath ?? path : path;
	if (status === "added" || !isWorkflowFile(old)) return null;
	const file = workflows.find((each) => each.path === path) ?? workflows.find((each) => each.path === old);
	const isUnread = gaps.some(({ about }) => about === "workflows");
	if (file === void 0) return isUnread ? "it could not be read" : null;
	if (file.head !== null && isOwn(file.head) || file.base != null && isOwn(file.base)) return null;
	if (file.mergeBase === null) return isUnread ? "its version before the change could not be read" : null;
	if (file.head === null && file.problem !== void 0 && status !== "removed") return file.problem.replace(/\.$/, "");
	return file.mergeBase === void 0 && status !== "renamed" && isUnread ? "the merge base is not known" : null;
}
// src/facts/weakenings/rows.ts
const SHOWN$14 = 3;
function gatesGuardrail(evidence, weakenings) {
	const touched = evidence.workflows.filter(({ mergeBase }) => mergeBase !== void 0);
	const open = uncompared(evidence).map(({ path }) => path);
	if (touched.length === 0 && weakenings.length === 0 && open.length === 0) return [];
	const broken = touched.filter(({ problem }) => problem !== void 0).map(({ path }) => path);
	const unread = [...new Set([...broken, ...open])];
	const pins = weakenings.filter(({ kind }) => kind === "pin loosened");
	const gates = weakenings.filter(({ kind, weight }) => kind !== "pin loosened" && weight !== "note");
	const of = (weight) => gates.filter((weakening) => weakening.weight === weight);
	const compared = say`${join$2(touched.map(({ path }) => code$2(path)))} compared with the merge base`;
	return [
		row(evidence, "Required gates not silently weakened", of("enforcement"), unread, compared),
		row(evidence, "Other gates, ignore-lists and legs not silently weakened", of("lesser"), unread, compared),
		row(evidence, "Actions pinned as strictly", pins, unread, compared)
	];
}
function row(head, name, found, unread, compared) {
	const silent = found.filter(isSilent);
	const status = silent.length > 0 ? "violated" : unread.length > 0 ? "not assessed" : "held";
	const shown = silent.length > 0 ? silent : found;
	return {
		name,
		surface: null,
		verification: null,
		status,
		evidence: status === "not assessed" ? say`${join$2(unread.map((path) => code$2(path)))} could not be compared` : shown.length > 0 ? say`${silent.length > 0 ? [] : asDeclared(head)}${texts(shown)}` : compared,
		source: "built-in"
	};
}
const asDeclared = (evidence) => {
	const acceptance = acceptanceOf(evidence);
	return say`${acceptance === null ? "declared" : acceptedBy$1(acceptance)}: `;
};
const isSilent = ({ declared, outcome }) => outcome === "blocked" || declared === null && outcome === "debt";
function texts(weakenings) {
	const more = weakenings.length - SHOWN$14;
	const shown = weakenings.slice(0, SHOWN$14).map(({ text }) => text);
	return [...join$2(shown, "; "), ...more > 0 ? [` and ${more} more`] : []];
}
const CHANGES_SHOWN = 10;
function gateDrift(weakenings) {
	return weakenings.slice(0, CHANGES_SHOWN).map(({ text }) => say`Signal: ${text}.`);
}
const LISTED = [
	"job removed",
	"condition narrowed",
	"failure tolerated"
];
function gateChanges(weakenings) {
	return weakenings.filter(({ kind }) => !LISTED.includes(kind)).slice(0, CHANGES_SHOWN).map(({ text }) => say`Weaker: ${text}`);
}
// src/facts/workflows/dead-paths.ts
const EVENTS$1 = [
	"pull_request",
	"pull_request_target",
	"push"
];
function emptiedFolders(evidence) {
	if (!changesComplete(evidence)) return [];
	const literals = namedPaths(evidence).flatMap(({ all }) => all.flatMap(({ literal }) => literal ?? []));
	return [...new Set(literals)].filter((literal) => isEmptied(evidence, literal)).sort();
}
function deadPaths(evidence) {
	const gone = new Set(evidence.changes.goneFolders ?? []);
	if (gone.size === 0 || !changesComplete(evidence)) return [];
	return namedPaths(evidence).flatMap((named) => {
		const dead = named.all.filter(({ literal }) => literal !== null && gone.has(literal));
		const first = dead[0]?.literal;
		if (first === void 0 || first === null) return [];
		const { path, workflow, place } = named;
		const patterns = dead.map(({ pattern }) => pattern);
		const now = movedTo(evidence, first);
		const isWhole = named.all.filter(({ pattern }) => !patterns.includes(pattern) && isOfCode(pattern)).length === 0;
		if (!isWhole && (now === null || stillTaken(evidence, named, first))) return [];
		return [{
			path,
			workflow,
			place,
			patterns,
			gone: first,
			now,
			isWhole
		}];
	});
}
const isOfCode = (pattern) => !pattern.startsWith("!") && !/^\.github(?:\/|$)/.test(pattern);
function namedPaths(evidence) {
	return evidence.workflows.flatMap(({ path, head }) => head === null || isOwn(head) ? [] : [...triggersOf(path, head), ...head.jobs.flatMap((job) => stepsOf(evidence, path, head, job))]);
}
function triggersOf(path, { name, on }) {
	return EVENTS$1.flatMap((event) => {
		const patterns = on[event]?.paths ?? [];
		const place = {
			in: "trigger",
			event
		};
		return patterns.length === 0 ? [] : [{
			path,
			workflow: name ?? path,
			place,
			all: patterns.map(toPattern)
		}];
	});
}
function stepsOf(evidence, path, definition, job) {
	const workflow = definition.name ?? path;
	const title = job.name ?? job.id;
	return job.steps.flatMap((step) => [...(step.finds ?? []).map(({ name, paths }) => ({
		path,
		workflow,
		place: {
			in: "filter",
			job: title,
			name
		},
		all: paths.map(toPattern)
	})), ...kindOfStep(evidence, {
		job: title,
		path: `${workflow} / ${title}`
	}, titleText(step), step) === "tests" && !hasFailed(evidence, path) ? commandPaths(step).map(({ command, paths }) => ({
		path,
		workflow,
		place: {
			in: "command",
			job: title,
			command
		},
		all: paths.map((literal) => ({
			pattern: literal,
			literal
		}))
	})) : []]);
}
const hasFailed = ({ runs }, path) => countedRuns(runs).some((run) => run.path === path && run.conclusion === "failure");
function toPattern(pattern) {
	const [before = ""] = pattern.split(/[*?[\]{}+!@]/);
	const literal = (before !== pattern ? before.slice(0, before.lastIndexOf("/") + 1) : before).replace(/^\.\/|\/+$/g, "");
	return {
		pattern,
		literal: literal === "" || /^\.github(?:\/|$)/.test(literal) ? null : literal
	};
}
function commandPaths({ run = "", workingDirectory }) {
	if (/(?:^|[\s;&|])cd\s/.test(run) || workingDirectory?.includes("$")) return [];
	const root = (workingDirectory ?? "").replace(/^\.\/?|\/+$/g, "");
	return commandsOf(run).flatMap((words) => {
		const core = coreOf$1(words);
		const paths = core.slice(1).filter((word, index) => isPath(word, core) && !core[index].startsWith("-")).map((word) => word.replace(/^\.\/|\/+(?:\.{3})?$/g, "")).filter((word) => word !== "").map((word) => root === "" ? word : `${root}/${word}`);
		return paths.length === 0 ? [] : [{
			command: core.join(" "),
			paths
		}];
	});
}
const PLAIN$1 = new Set(allOf("plain"));
const isPath = (word, [program = ""]) => PATH.test(word) && (word.includes("/") || PLAIN$1.has(program));
const PATH = /^(?:\.\/)?(?!-)[\w@.-]+(?:\/[\w@.-]+)*\/?$/;
function isEmptied({ changes }, literal) {
	const isIn = (path) => path !== void 0 && (path === literal || path.startsWith(`${literal}/`));
	return !changes.files.some(({ path, status }) => status !== "removed" && isIn(path)) && changes.files.some((file) => isIn(leaves(file)));
}
function leaves({ path, previousPath, status }) {
	if (status === "removed") return path;
	return status === "renamed" ? previousPath : void 0;
}
const movedFiles = ({ changes }, gone) => changes.files.filter((file) => file.status === "renamed" && `${leaves(file)}/`.startsWith(`${gone}/`));
function movedTo(evidence, gone) {
	const [first] = movedFiles(evidence, gone);
	if (first?.previousPath === void 0) return null;
	const end = first.previousPath.slice(gone.length);
	return first.path.endsWith(end) && end !== "" ? first.path.slice(0, -end.length) : first.path;
}
const stillTaken = (evidence, { all }, gone) => movedFiles(evidence, gone).every(({ path }) => pathsMatch({ paths: all.map(({ pattern }) => pattern) }, [path]));
// src/facts/workflows/unstarted-tests.ts
const EVENTS = ["pull_request", "pull_request_target"];
function unstartedTests({ evidence, workflows, steps, otherChecks }) {
	const base = openPullRequest(evidence)?.baseBranch;
	if (base === void 0 || evidence.head.postMerge || base === evidence.repository.defaultBranch) return null;
	if (isDocumentation(evidence) || workflows.some(({ jobsUnread }) => jobsUnread)) return null;
	const ran = steps.filter(({ mark }) => mark !== "skipped");
	const checks = otherChecks.map(({ name }) => kindOfJob(evidence, {
		job: name,
		path: name
	}));
	if (ran.some(({ kind }) => kind === "tests") || checks.includes("tests")) return null;
	const present = new Set(evidence.runs.map(({ path }) => path));
	const unstarted = evidence.workflows.filter(({ path }) => !present.has(path)).flatMap((file) => unstartedBy(evidence, file, base));
	if (unstarted.length === 0) return null;
	return {
		base,
		workflows: unstarted,
		maybeTested: checks.length > 0 || ran.some(mayHaveTested)
	};
}
const ANYTHING = /(?:^|\s)(?:\.{1,2}\/\S|(?:ba|z)?sh \S|(?:node|python3?|ruby|php|tsx|ts-node) \S{1,200}\.\w|docker\b)|\b(?:ci|checks?|all|verify|validate|qa|precommit|presubmit)\b/;
const RUNNERS = new Set(byName$2("targets").keys());
const mayHaveTested = ({ kind, name, definition }) => mayTest$1(kind) && mayBeAnything(definition?.run ?? definition?.uses ?? name.replace(/^Run /, ""));
const mayBeAnything = (work) => ANYTHING.test(work) || work.split("\n").some((line) => RUNNERS.has(line.trim()));
function unstartedBy(evidence, file, base) {
	const { head, path, state = "active" } = file;
	if (head === null || isOwn(head) || state !== "active") return [];
	return EVENTS.flatMap((event) => {
		const definition = usedDefinition(evidence, file, event);
		const trigger = definition?.on[event];
		if (!definition || trigger === void 0 || !leavesOut(evidence, trigger, base)) return [];
		if (!definition.jobs.some((job) => hasTests(evidence, definition, job))) return [];
		const { branches, branchesIgnore = [] } = trigger;
		const filter = branches === void 0 ? "branches-ignore" : "branches";
		return [{
			path,
			name: head.name ?? path,
			event,
			filter,
			patterns: branches ?? branchesIgnore
		}];
	}).slice(0, 1);
}
function leavesOut(evidence, trigger, base) {
	return !takesBranch(trigger, base) && takesBranch(trigger, evidence.repository.defaultBranch) && takesEveryHead(trigger) && takesPaths(evidence, trigger) !== false;
}
function hasTests(evidence, { name = "" }, job) {
	const title = job.name ?? job.id;
	const place = {
		job: title,
		path: `${name} / ${title}`
	};
	if (job.uses !== void 0) return kindOfJob(evidence, place) === "tests";
	return job.steps.some((step) => kindOfStep(evidence, place, titleText(step), step) === "tests");
}
// src/facts/workflows/untested.ts
const STRONGEST = [
	"conflict",
	"skip words",
	"default token",
	"absent"
];
function untestedHead(evidence) {
	if (openPullRequest(evidence) === null) return null;
	const runs = evidence.runs.filter(({ event }) => startsTests(event));
	if (!runs.every(awaitsApproval)) return null;
	if (runs.length > 0) return {
		why: "approval",
		workflows: runs.map(({ path, workflow: name }) => ({
			path: path ?? "",
			name
		}))
	};
	const missed = missedWorkflows(evidence);
	const why = STRONGEST.find((one) => missed.some((workflow) => workflow.missed === one));
	if (why !== void 0) return {
		why,
		workflows: missed.map(({ path, name }) => ({
			path,
			name
		}))
	};
	return {
		why: absentWorkflows(evidence).some((one) => one.why === "filtered" || one.why === "undecided") ? "filtered" : "nothing",
		workflows: []
	};
}
const shouldHaveRun = ({ why }) => why !== "filtered" && why !== "nothing";
const awaitsApproval = ({ conclusion, jobs }) => conclusion === "action_required" && jobs.length === 0;
// src/facts/facts.ts
function factsOf(evidence) {
	const rows = inventory$1(evidence);
	const jobs = judgedJobs(evidence, rows.workflows);
	const steps = kindedSteps(jobs);
	const weakenings = judgedWeakenings(evidence);
	const tests = measureTests({
		evidence,
		jobs,
		steps,
		weakenings
	});
	const gates = gatesGuardrail(evidence, weakenings);
	const measured = measure({
		evidence,
		tests
	});
	const absent = absentWorkflows(evidence);
	return {
		evidence,
		...rows,
		jobs,
		steps,
		absent,
		untested: untestedHead(evidence),
		deadPaths: deadPaths(evidence),
		unstartedTests: unstartedTests({
			evidence,
			steps,
			...rows
		}),
		missing: requiredButMissing(evidence),
		delta: {
			...delta$1(evidence, rows.workflows, jobs, absent),
			acceptance: acceptance$1(evidence, rows.workflows, excuses(evidence, jobs), {
				jobs,
				gates,
				measured
			})
		},
		invariants: [
			...invariants$1(evidence, rows.workflows, excuses(evidence, jobs), {
				jobs,
				gates,
				measured
			}),
			...testsGuardrail(evidence),
			...gates
		],
		weakenings,
		tests,
		coverage: measureCoverage({
			evidence,
			jobs
		})
	};
}
function excuses(evidence, jobs) {
	const idsOf = (some) => new Set(some.map(({ row }) => row.id));
	return {
		outside: idsOf(jobs.filter(({ infrastructure, onBase }) => infrastructure !== null || onBase === true)),
		unproven: idsOf(jobs.filter((job) => isFailure$1(job.row.mark) && !hasJudged(evidence, job)))
	};
}
// src/rules/rule.ts
const CHECKS = "checks";
const UNTESTED = "untested head";
const failureOf = (jobId) => `failure of ${jobId}`;
const testsOfRun = (url) => `tests of ${url}`;
function findingsOf$1(rules, facts) {
	const all = rules.flatMap((rule) => rule.find(facts).map((found) => toFinding(rule, found)));
	const told = new Set(all.flatMap((finding) => isReason(finding) ? [finding.about ?? []].flat() : []));
	const isTold = (causes) => causes.length > 0 && causes.every((cause) => told.has(cause));
	return all.filter((finding) => !isReason(finding) || !isTold([finding.cause ?? []].flat()));
}
function toFinding({ id, outcomes, findsFailures = false }, found) {
	const ci = found.status === "new" && outcomes[found.outcome] || "green";
	return {
		...found,
		rule: id,
		ci,
		isKnownFailure: findsFailures && found.status === "known"
	};
}
const isReason = (finding) => finding.status === "new";
const isNoted = (finding) => finding.status !== "new";
// src/facts/failures/same-cause.ts
const PLACE = /([\w@.+/\\-]{1,300}\.[A-Za-z]\w{0,9})(?::|\(|", line )(\d{1,7})/g;
function sameCauses(jobs) {
	const roots = [];
	const found = new Map();
	for (const job of jobs) {
		if (!isFailure$1(job.row.mark) || job.infrastructure !== null || job.passesOn.length > 0) continue;
		const place = firstPlace(linesOf$2(job));
		if (place === null) continue;
		const root = roots.find((one) => one.place === place && one.job.onBase === job.onBase);
		if (root === void 0) roots.push({
			job,
			place
		});
		else found.set(job.row.id, {
			root: root.job,
			place
		});
	}
	return found;
}
function firstPlace(lines) {
	for (const text of lines) {
		const place = placeIn(text);
		if (place !== null) return place;
	}
	return null;
}
function placeIn(text) {
	for (const [, path = "", line = ""] of text.matchAll(PLACE)) {
		const place = hasKnownExtension(path) ? toPlace(path) : null;
		if (place !== null) return `${place}:${line}`;
	}
	return null;
}
// src/facts/failures/whose.ts
function whose({ onBase, elsewhere }, classification, branch) {
	if (classification === "infrastructure") return ["infrastructure"];
	if (onBase === true) return say`fails on ${code$2(branch)} too`;
	if (classification === "test fragility (flaky)") return ["flaky"];
	if (onBase === false) return ["new with this change"];
	if (elsewhere === null) return null;
	return [elsewhere ? "fails in another pull request too" : "new with this change"];
}
// src/facts/failures/failures.ts
const TESTS_TOLD = 20;
const OTHERS_TOLD = 5;
const NO_TESTS = {
	lines: [],
	cases: [],
	total: 0
};
function failures$1({ evidence, workflows, jobs, otherChecks, tests }) {
	const same = sameCauses([...jobs].sort((one, other) => Number(decides(other.row.required)) - Number(decides(one.row.required))));
	return [
		...workflows.filter(isStartFailure).map(startFailure),
		...workflows.filter(isUnreadFailure).map(unreadFailure),
		...jobs.filter(({ row, infrastructure }) => isFailure$1(row.mark) || infrastructure !== null).map((judged) => jobFailure(evidence, judged, jobs, failingTests(judged, jobs, tests.reports), same)),
		...otherChecks.filter(({ mark }) => isFailure$1(mark)).map((check) => otherFailure(evidence, check))
	];
}
function isStartFailure(rows) {
	const withoutJobs = rows.jobs.length === 0 && !rows.jobsUnread;
	return rows.mark === "startup_failure" || rows.mark === "failure" && withoutJobs;
}
function isUnreadFailure(rows) {
	return rows.jobsUnread && isFailure$1(rows.mark) && !isStartFailure(rows);
}
function startFailure(rows) {
	return runFailure(rows, "CI misconfiguration", ["GitHub could not start the workflow, so none of its jobs ran"]);
}
function unreadFailure(rows) {
	return runFailure(rows, "unclassified", ["its jobs could not be read"]);
}
function runFailure({ workflow, event, url, mark }, classification, note) {
	return {
		job: null,
		step: null,
		inScope: null,
		scope: null,
		whose: null,
		causeUnknown: false,
		sameAs: null,
		onBase: null,
		lines: [],
		unlike: null,
		annotations: [],
		tests: NO_TESTS,
		workflow,
		url,
		mark,
		classification,
		blocking: event !== "workflow_dispatch",
		note
	};
}
function jobFailure(evidence, judged, all, tests, same) {
	const { row, workflow, onBase } = judged;
	const classification = classify(evidence, judged, tests);
	const scope = scopeOf(evidence, judged, tests, classification);
	const known = ["infrastructure", "test fragility (flaky)"].includes(classification) || judged.passesOn.length > 0;
	return {
		workflow: workflow.workflow,
		job: row.name,
		step: judged.failedStep,
		url: row.url,
		mark: row.mark,
		classification,
		...scope,
		whose: whose(judged, classification, baseBranchOf(evidence)),
		causeUnknown: scope.inScope === null && !known,
		onBase,
		blocking: row.required === "yes" || row.required === "unknown" || isPassedOn(judged, all),
		sameAs: same.get(row.id)?.root.row.name ?? null,
		note: note$1(judged, all, same),
		lines: linesOf$2(judged),
		unlike: linesOf$2(judged).length === 0 ? null : judged.job.excerpt?.unlike ?? null,
		annotations: annotationsOf(judged.job),
		tests: failedTests$3(evidence, tests)
	};
}
function failedTests$3(evidence, tests) {
	const first = tests.cases.slice(0, TESTS_TOLD);
	return {
		lines: first.map((one) => failedLine(evidence, one)),
		cases: first.map(({ failure }) => ({
			name: nameOfCase(failure),
			file: failure.file,
			line: failure.line,
			message: failure.message
		})),
		total: sizeOf(tests)
	};
}
function annotationsOf(job) {
	const lines = failureAnnotations(job).map(annotationLine);
	return lines.length > 0 && job.annotationsCut === true ? [...lines, ["there may be more, GitHub keeps only the first"]] : lines;
}
function otherFailure(evidence, check) {
	return {
		workflow: check.by,
		job: check.name,
		step: null,
		url: urlOf(evidence, check),
		mark: check.mark,
		classification: byKind(kindOfJob(evidence, {
			job: check.name,
			path: check.name
		})) ?? "unclassified",
		inScope: null,
		scope: null,
		whose: null,
		causeUnknown: false,
		onBase: null,
		sameAs: null,
		blocking: check.required === "yes" || check.required === "unknown",
		note: null,
		lines: [],
		unlike: null,
		annotations: [],
		tests: NO_TESTS
	};
}
function urlOf({ repository, head }, { url }) {
	return url ?? `${repository.serverUrl}/${repository.name}/commit/${head.sha}`;
}
function note$1(judged, all, same) {
	const cancelled = all.filter((other) => other.failFast && legOf(other, judged));
	const parts = [
		...sameFailures(judged, all, same),
		...judged.infrastructure === null ? passedOn$1(judged) : [judged.infrastructure],
		...cancelled.length === 0 ? [] : [say`${join$2(cancelled.map(({ row }) => code$2(row.name)))} cancelled because of it (fail-fast)`]
	];
	return parts.length === 0 ? null : join$2(parts, "; ");
}
function sameFailures(judged, all, same) {
	const own = same.get(judged.row.id);
	if (own !== void 0) return [say`it fails as ${code$2(own.root.row.name)} does, at ${code$2(own.place)}`];
	const others = all.filter(({ row }) => same.get(row.id)?.root === judged);
	const place = same.get(others[0]?.row.id ?? 0)?.place;
	if (place === void 0) return [];
	const names = joinFirst(others.map(({ row }) => code$2(row.name)), OTHERS_TOLD);
	return [say`${names} ${others.length === 1 ? "fails" : "fail"} at the same ${code$2(place)}`];
}
function passedOn$1({ passesOn }) {
	if (passesOn.length === 0) return [];
	return [say`it passes on what became of ${join$2(passesOn.map(({ row }) => code$2(row.name)))}`];
}
function legOf(leg, failed) {
	return leg.run.id === failed.run.id && leg.definition?.id === failed.definition?.id;
}
// src/facts/checks/jobless-runs.ts
function decidesWithoutJobs({ event, runId }, { requiredFrom, missing, evidence }) {
	if (requiredFrom === "rules") return missing.some((check) => isOf(check, runId, evidence));
	return event !== "workflow_dispatch" && event !== "dynamic";
}
function isHeld({ mark, jobs, jobsUnread }) {
	return jobs.length === 0 && !jobsUnread && (mark === "action_required" || mark === "unfinished");
}
function isUnaccounted(rows) {
	const { mark, jobs, jobsUnread } = rows;
	if (jobsUnread || isStartFailure(rows)) return false;
	return (isFailure$1(mark) || mark === "cancelled" || mark === "stale") && jobs.every((job) => [
		"success",
		"skipped",
		"neutral",
		"masked"
	].includes(job.mark));
}
function isReported(check, { workflows, evidence }) {
	return workflows.some((rows) => isOf(check, rows.runId, evidence) && (isHeld(rows) || isStartFailure(rows) || isUnreadFailure(rows) || isUnaccounted(rows)));
}
function isOf({ path }, runId, { runs }) {
	return path !== null && runs.find(({ id }) => id === runId)?.path === path;
}
// src/facts/stage.ts
function stageOf({ head, pullRequests }) {
	if (head.postMerge) return pullRequests.length > 0 ? "after merge" : "after push";
	const [pull] = pullRequests;
	if (pull === void 0) return head.repository === null ? "gone" : "none";
	return pull.state;
}
function isOrphaned({ pullRequests }) {
	return pullRequests[0]?.state === "open" && pullRequests[0].headRepository === null;
}
// src/rules/absent-checks.ts
const requiredCheckMissing = {
	id: "required check missing",
	outcomes: {
		blocked: "green",
		pending: "pending"
	},
	find: (facts) => facts.missing.filter((check) => check.explained || !isReported(check, facts)).map(({ explained, ...check }) => explained ? belongsElsewhere(check) : missing$1(check, facts))
};
function missing$1(check, facts) {
	const { kind, name, text, gone, config } = check;
	const isOfUntested = !gone && facts.untested?.workflows.some(({ path }) => path === check.path) === true;
	const filtered = facts.untested?.why === "filtered" ? filteredBy(check, facts) : null;
	return {
		status: "new",
		outcome: gone ? "blocked" : "pending",
		headline: gone ? say`required ${kind} ${code$2(name)} is missing` : say`required ${kind} ${code$2(name)}`,
		text: say`Required ${kind} ${code$2(name)} is missing: ${text}`,
		remedy: gone ? say`let a job report ${code$2(name)} again, or change ${demandIn(config, "the rule")} with it` : filtered !== null ? say`let ${code$2(filtered)} start for such changes, too (its filters keep it away), or remove ${code$2(name)} from ${demandIn(config, "the rules")}` : say`run ${kind === "check" ? "what reports " : ""}${code$2(name)}, or remove it from ${demandIn(config, "the rules")}`,
		url: null,
		about: CHECKS,
		...isOfUntested && { cause: "untested head" }
	};
}
function filteredBy({ path }, { absent }) {
	return absent.find((workflow) => workflow.path === path && workflow.why === "filtered")?.name ?? null;
}
const demandIn = (config, rules) => config === null ? [rules] : say`${code$2("required.checks")} in ${code$2(config)}`;
function belongsElsewhere({ name, text }) {
	return {
		status: "explained",
		topic: "absent checks",
		text: say`Required check ${code$2(name)} is absent: ${text}`
	};
}
const expectedWorkflowAbsent = {
	id: "expected workflow absent",
	outcomes: {
		pending: "pending",
		debt: "green"
	},
	find: (facts) => facts.absent.flatMap((workflow) => absent$1(workflow, facts))
};
function absent$1(workflow, facts) {
	const { name, clause, why } = workflow;
	const text = say`${code$2(name)} ${clause}`;
	if (why === "later") return later(workflow, facts);
	if (why === "undecided" || why === "unreadable") return [{
		status: "open",
		topic: "absent workflows",
		text
	}];
	if (why !== "expected") return [];
	if (facts.requiredFrom === "rules") return [{
		status: "explained",
		topic: "absent workflows",
		text
	}];
	const isOver = facts.evidence.head.postMerge;
	return [{
		status: "new",
		outcome: isOver ? "debt" : "pending",
		headline: isOver ? say`${code$2(name)} has not run` : say`${code$2(name)}, which has not run`,
		text,
		remedy: say`start ${code$2(name)} for this commit`,
		url: null,
		about: CHECKS,
		cause: UNTESTED
	}];
}
function later(workflow, { evidence }) {
	if (stageOf(evidence) !== "open") return [];
	const runs = laterWords(workflow);
	const text = say`Confirm ${runs} after the merge`;
	return [{
		status: "open",
		topic: null,
		text,
		action: {
			scope: "after the merge",
			text,
			runs
		}
	}];
}
const testsNotStarted = {
	id: "tests not started",
	outcomes: { debt: "green" },
	find: ({ unstartedTests, requiredFrom }) => {
		if (unstartedTests === null) return [];
		const { base, workflows, maybeTested } = unstartedTests;
		const filters = workflows.map(({ name, event, filter, patterns }) => say`${code$2(name)} (${code$2(filter)} of ${code$2(event)}: ${joinFirst(patterns.map(code$2), PATTERNS_SHOWN)})`);
		const text = say`No job with tests ran, because those that have some do not start for pull requests into ${code$2(base)}: ${join$2(filters)}`;
		if (requiredFrom !== "none" || maybeTested) return [{
			status: "open",
			topic: "absent workflows",
			text
		}];
		const [first] = workflows;
		const name = code$2(first?.name ?? "");
		return [{
			status: "new",
			outcome: "debt",
			headline: say`no tests ran for the base ${code$2(base)}`,
			text,
			remedy: say`let ${name} take pull requests into ${code$2(base)}, or look at the checks again when the base is another one`,
			url: null,
			about: CHECKS
		}];
	}
};
const PATTERNS_SHOWN = 3;
// src/rules/coverage.ts
const coverageUnderGate = {
	id: "coverage under its gate",
	outcomes: { debt: "green" },
	find: ({ evidence, coverage }) => {
		const branch = code$2(baseBranchOf(evidence));
		return coverage.missed.map((gate) => gate.known ? underAsBefore(gate, branch) : under(evidence, gate));
	}
};
const coverageDropped = {
	id: "coverage dropped",
	outcomes: { debt: "green" },
	find: ({ coverage }) => coverage.dropped.map(dropped)
};
function under(evidence, { set: { gate, where }, run, value, source }) {
	const percent = percentText(value);
	const countsBranches = source.from === "report" && gate.metric === "total" && source.report.result.branches !== null;
	const measured = source.from === "report" ? say`${code$2(source.report.result.file)} has ${percent}${countsBranches ? " of lines and branches together" : ""}` : say`coverage is ${percent}, ${logOf(source.log)}`;
	return {
		status: "new",
		outcome: "debt",
		headline: say`coverage is ${percent}, under its gate of ${gate.minimum}%`,
		text: say`${run.workflow}: ${measured}, and ${where} asks for ${gateText(gate)}`,
		remedy: [isByReviewer(evidence) ? "test what the change adds, or lower the gate and let somebody else accept that" : "test what the change adds, or lower the gate and say so in the description"],
		url: run.url
	};
}
function underAsBefore({ set, run, value, source }, branch) {
	const gate = gateText(set.gate);
	return source.from === "report" ? {
		status: "known",
		topic: "results as on the base",
		text: say`${run.workflow}: ${code$2(source.report.result.file)} lies under ${gate}, set in ${set.where}; so it does on ${branch}`
	} : {
		status: "known",
		topic: "logs",
		text: say`Coverage is ${percentText(value)}, ${logOf(source.log)}, under ${gate} as on ${branch}`
	};
}
function dropped({ run, compared, report, here, there }) {
	return {
		status: "new",
		outcome: "debt",
		headline: say`coverage dropped by ${(there - here).toFixed(1)} points`,
		text: say`${run.workflow}: ${code$2(report.result.file)} covers ${percentText(here)} of the lines, ${comparedWith(compared)} ${percentText(there)}`,
		remedy: ["test what the change adds"],
		url: run.url
	};
}
// src/rules/dead-paths.ts
const pathsMeanNothing = {
	id: "paths mean nothing",
	outcomes: { debt: "green" },
	find: ({ deadPaths }) => deadPaths.map(reason$5)
};
const SHOWN$13 = 3;
function reason$5(dead) {
	const { path, gone, now, patterns } = dead;
	const where = now === null ? say`nothing is left of ${code$2(gone)}` : say`${code$2(gone)} is ${code$2(now)} now`;
	const named = joinFirst(patterns.map(code$2), SHOWN$13);
	return {
		status: "new",
		outcome: "debt",
		headline: say`${named} of ${code$2(dead.workflow)} ${patterns.length === 1 ? "matches" : "match"} nothing any more`,
		text: say`${placeOf$2(dead, named)}: ${where}, so it ${whatFollows(dead)}`,
		remedy: now === null ? say`remove ${named} from ${code$2(path)}, and what depends on it` : say`let ${code$2(path)} name ${code$2(now)} in place of ${code$2(gone)}`,
		url: null
	};
}
function placeOf$2({ workflow, place }, named) {
	if (place.in === "trigger") return say`${code$2(workflow)} starts on ${code$2(place.event)} for the paths ${named}`;
	if (place.in === "command") return say`${code$2(place.command)} in ${code$2(place.job)} of ${code$2(workflow)}`;
	const filter = place.name === "" ? say`A filter` : say`The filter ${code$2(place.name)}`;
	return say`${filter} in ${code$2(place.job)} of ${code$2(workflow)} looks for ${named}`;
}
function whatFollows({ place, isWhole, gone }) {
	if (place.in === "command") return isWhole ? ["finds nothing to run"] : say`no longer runs what was in ${code$2(gone)}`;
	if (place.in === "filter") return isWhole ? ["never finds a change"] : say`no longer finds changes of what was there`;
	return isWhole ? ["never starts for a change"] : say`no longer starts for what was there`;
}
// src/rules/diff-tests.ts
const testsFocused = {
	id: "tests focused",
	outcomes: {
		blocked: "green",
		debt: "green"
	},
	guards: "tests",
	find: (facts) => {
		const focused = focusedByDiff(facts.evidence);
		if (focused.length === 0) return [];
		const { evidence } = facts;
		const acceptance = acceptanceOf(evidence);
		return [{
			status: "new",
			outcome: focused.every(({ declared }) => declared) && (acceptance !== null || !isStrangers(evidence)) || !testsDecide(facts) ? "debt" : "blocked",
			headline: shortly(focused, "focused"),
			text: say`Tests focused, so that others do not run: ${inFiles(focused)}${acceptance === null ? [] : say` (${acceptedBy$1(acceptance)})`}`,
			remedy: ["remove the focus, so that all tests run"],
			url: null,
			paths: pathsOf$1(focused)
		}];
	}
};
const testsRemoved = {
	id: "tests removed",
	outcomes: { debt: "green" },
	guards: "tests",
	find: ({ evidence }) => [
		...lost$1(evidence, removedByDiff(evidence), {
			act: "removed",
			done: "Tests removed",
			words: "Tests removed, and what they test stays",
			remedy: "restore the tests, or name them in the pull request and say why they go"
		}),
		...afterFailing(evidence),
		...retired(evidence),
		...listed$3(evidence, "replaced", "Tests removed, and new ones ask for the same")
	]
};
const testsSkipped = {
	id: "tests skipped",
	outcomes: { debt: "green" },
	guards: "tests",
	find: ({ evidence }) => [
		...lost$1(evidence, skippedByDiff(evidence), {
			act: "skipped",
			done: "Tests newly skipped",
			words: "Tests newly skipped",
			remedy: "let the tests run, or name them in the pull request and say why they are skipped"
		}),
		...listed$3(evidence, "skippedIf", "Tests newly skipped under a condition"),
		...listed$3(evidence, "skippedNew", "Tests added as skipped")
	]
};
function lost$1(evidence, losses, { act, words, done, remedy }) {
	const silent = losses.filter((loss) => !loss.declared);
	const said = losses.filter((loss) => loss.declared);
	const found = [];
	if (silent.length > 0) found.push({
		status: "new",
		outcome: "debt",
		headline: shortly(silent, act),
		text: [`${words}: `, ...inFiles(silent)],
		remedy: remedyFor(evidence, [remedy]),
		url: null,
		paths: pathsOf$1(silent)
	});
	if (said.length > 0) found.push({
		status: "declared",
		topic: "tests as declared",
		text: say`${done}, ${whoSays(evidence)}: ${inFiles(said)}`,
		paths: pathsOf$1(said)
	});
	return found;
}
function afterFailing(evidence) {
	const losses = removedAfterFailing(evidence);
	const [first] = losses;
	if (first === void 0) return [];
	return [{
		status: "new",
		outcome: "debt",
		headline: say`${shortly(losses, "removed")} after failing`,
		text: say`Tests removed that failed ${first.where}: ${inFiles(losses)}`,
		remedy: ["restore the tests, or name them in the pull request and say why they go"],
		url: null,
		paths: pathsOf$1(losses)
	}];
}
function retired(evidence) {
	return changedTests(evidence).flatMap(({ path, tests: { retired: list, retiredWith, file } }) => {
		if (file !== void 0 && retiredWith !== void 0) return [explained(say`Tests removed with their code ${code$2(retiredWith)}: all of ${code$2(path)}`, [path])];
		if (list === void 0) return [];
		const why = retiredWith === void 0 ? [" that were skipped"] : say` with their code ${code$2(retiredWith)}`;
		return [explained(say`Tests removed${why}: ${testNames(list)} in ${code$2(path)}`, [path])];
	});
}
function listed$3(evidence, key, words) {
	const lists = changedTests(evidence).flatMap(({ path, tests }) => {
		const list = tests[key];
		return list === void 0 ? [] : [{
			path,
			...list
		}];
	});
	return lists.length === 0 ? [] : [explained(say`${words}: ${inFiles(lists)}`, pathsOf$1(lists))];
}
const explained = (text, paths) => ({
	status: "explained",
	topic: "tests of the diff",
	text,
	paths
});
const pathsOf$1 = (losses) => losses.map(({ path }) => path);
// src/tools/log-signs/failed-names.ts
const NAMES = allOf("namesFailed");
const NAMES_BEFORE = allOf("namesFailedBefore");
const NAMES_ABOVE = allOf("namesFailedAbove");
function failedNames(lines) {
	const headings = headingsIn(lines);
	const found = lines.flatMap((line, index) => nameIn(line, lines.slice(index + 1, index + 1 + 8), headings));
	const names = [...new Set(found)];
	return names.filter((name) => !names.some((other) => other.startsWith(`${name}/`) || other.endsWith(`.${name}`) || isTurned(other, name)));
}
function isTurned(other, name) {
	const at = name.lastIndexOf(".");
	const [within, method] = [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
	return other === `${method}(${within})` || other.startsWith(`${method}(`) && other.endsWith(`.${within})`);
}
function nameIn(line, below, headings) {
	for (const form of formsOf(line)) {
		const found = NAMES.map((name) => name.exec(form)?.[1]?.trim() ?? "").filter((name) => name !== "");
		if (found.length > 0) return found;
		const above = nameAbove(form, below);
		if (above !== null) return [above];
		const words = NAMES_BEFORE.map((name) => name.exec(form)?.[1] ?? "").find((said) => said !== "");
		const heading = headings.find((name) => words === name || words?.startsWith(`${name} `));
		if (heading !== void 0) return [heading];
	}
	return [];
}
function nameAbove(form, below) {
	for (const { name, more, next } of NAMES_ABOVE) {
		const first = name.exec(form)?.[1];
		if (first === void 0) continue;
		const parts = [first];
		for (const line of below) {
			const forms = formsOf(line);
			if (forms.some((of) => next.test(of))) return parts.join(" ").trim();
			const part = forms.map((of) => more?.exec(of)?.[1]).find((found) => found !== void 0);
			if (part === void 0) break;
			parts.push(part);
		}
	}
	return null;
}
function headingsIn(lines) {
	return lines.flatMap((line) => formsOf(line).flatMap((form) => /^ {2}(\S.{0,300})$/.exec(form)?.[1] ?? [])).sort((one, other) => other.length - one.length);
}
// src/facts/failures/named-tests.ts
function testsOf(job, { evidence, jobs, tests }) {
	if (job.row.mark !== "failure" || job.failedStep === null) return null;
	const failing = failingTests(job, jobs, tests.reports);
	const cases = failing.cases.filter(({ failure }) => !failsTestOnBase(evidence.baseline, job.run.workflowId, testId(failure)));
	const [first] = cases;
	if (first === void 0) return failing.cases.length > 0 ? null : namedInLog(job, evidence);
	const more = sizeOf({
		...failing,
		cases
	}) - 1;
	const words = more === 0 ? "" : ` and ${count(more, "more test")}`;
	return {
		headline: more === 0 ? say`${code$2(first.failure.name)} failed in ${code$2(job.row.name)}` : say`${more + 1} tests failed in ${code$2(job.row.name)}`,
		names: say`${code$2(nameOfCase(first.failure))}${words}`,
		several: more > 0
	};
}
function namedInLog(job, { results }) {
	const names = failedNames(linesOf$2(job));
	const [first] = names;
	if (first === void 0) return null;
	const total = (results.logs ?? []).filter(({ jobId }) => jobId === job.row.id).flatMap((log) => log.totals ?? []).reduce((sum, { failed, errored }) => sum + failed + errored, 0);
	const more = total > 0 ? total - 1 : names.length - 1;
	const where = code$2(job.row.name);
	if (more <= 0) return {
		headline: say`${code$2(first)} failed in ${where}`,
		names: [code$2(first)],
		several: false
	};
	const others = total > 0 ? ` and ${count(more, "more test")}` : " and others";
	return {
		headline: total > 0 ? say`${total} tests failed in ${where}` : say`${code$2(first)}${others} failed in ${where}`,
		names: say`${code$2(first)}${others}`,
		several: true
	};
}
// src/facts/failures/remedy.ts
const CHOICE = /invalid (?:choice|value):? '([^']{1,100})'.{0,200}?(?:\(choose from |\[possible values: )([^)\]]{1,400})[)\]]/;
const UNKNOWN = /(?:unrecognized (?:arguments|option):? |unexpected argument |unknown (?:flag|option): |no such option:? |flag provided but not defined: )['"`]?(-{1,2}[\w-]{1,60})/;
const MEANT = /[Dd]id you mean:? ['"`]([^'"`?]{1,80})['"`]/;
const RUN = /\b(?:[Rr]un|[Rr]unning|[Uu]se|[Ww]ith|[Ee]xecute):? [`'"]((?:\.\/)?[a-z][\w./-]{0,40}(?: [^`'"]{1,80})?)[`'"]/;
const FIXES = /\b(?:to (?:fix|update|resolve|apply|regenerate|format|sync|correct)|please|before continuing|up to date|up-to-date|out of (?:date|sync)|needs? to be|must be)\b/i;
const CHOICES_SHOWN = 3;
function remedyIn(job) {
	for (const text of linesOf$2(job)) {
		const found = wrongCall(text, job) ?? command(text);
		if (found !== null) return found;
	}
	return null;
}
const tellsFix = (text) => [
	CHOICE,
	UNKNOWN,
	MEANT
].some((said) => said.test(text)) || FIXES.test(text) && RUN.test(text);
function wrongCall(text, job) {
	const [, wrong, choices] = CHOICE.exec(text) ?? [];
	if (wrong !== void 0 && choices !== void 0) {
		const right = choices.split(/[,'"\s]+/).filter((word) => word !== "");
		return say`write ${joinFirst(right.map(code$2), CHOICES_SHOWN, { separator: " or " })} in place of ${code$2(wrong)}${placeOf$1(wrong, job)}`;
	}
	const unknown = UNKNOWN.exec(text)?.[1];
	const meant = MEANT.exec(text)?.[1];
	if (meant !== void 0) return say`write ${code$2(meant)}${unknown === void 0 ? [] : say` in place of ${code$2(unknown)}${placeOf$1(unknown, job)}`}`;
	return unknown === void 0 ? null : say`remove ${code$2(unknown)} from the call${placeOf$1(unknown, job)}`;
}
function command(text) {
	const found = FIXES.test(text) ? RUN.exec(text)?.[1] : void 0;
	return found === void 0 ? null : say`run ${code$2(found)}, and commit what it changes`;
}
function placeOf$1(word, { failedStep, failedDefinition, run }) {
	const at = (failedDefinition?.run?.split("\n") ?? []).flatMap((line, index) => line.split(/[\s='"]+/).includes(word) ? [index + 1] : []);
	if (at.length !== 1 || failedStep === null || run.path === null) return [];
	return say`, in line ${String(at[0])} of ${code$2(failedStep)} in ${code$2(run.path)}`;
}
// src/rules/failed-checks.ts
const requiredCheckFailed = {
	id: "required check failed",
	outcomes: { blocked: "red" },
	find: (facts) => [
		...rulesUnread(facts),
		...facts.workflows.filter((rows) => isStartFailure(rows) && decidesWithoutJobs(rows, facts)).map(startReason),
		...facts.workflows.filter((rows) => isUnreadFailure(rows) && decidesWithoutJobs(rows, facts)).map(unreadReason),
		...ownFailures(facts),
		...passedOn(facts),
		...facts.jobs.filter((job) => isHeldByFailFast(job, facts)).map(failFastReason),
		...facts.otherChecks.filter(({ required, mark }) => decides(required) && isFailure$1(mark)).map((check) => otherReason$1(check, urlOf(facts.evidence, check)))
	]
};
const informationalFailure = {
	id: "informational failure",
	outcomes: { debt: "green" },
	findsFailures: true,
	find: (facts) => [
		...facts.workflows.filter((rows) => isStartFailure(rows) && !decidesWithoutJobs(rows, facts)).map(({ workflow, url }) => debt$2(workflow, "", "could not start", url)),
		...facts.jobs.filter((job) => !decides(job.row.required) && isFailure$1(job.row.mark) && !isTold(job, facts)).map((job) => informational(job, facts)),
		...facts.otherChecks.filter(({ required, mark }) => !decides(required) && isFailure$1(mark)).map((check) => debt$2(check.name, within(check.by), markWords[check.mark], urlOf(facts.evidence, check)))
	]
};
const isTold = (job, { jobs }) => isPassedOn(job, jobs) || passedOver$1(jobs).some(({ lost }) => lost.some(({ row }) => row.id === job.row.id));
function rulesUnread({ requiredFrom }) {
	return requiredFrom === "unreadable" ? [{
		status: "open",
		topic: "rules of the branch",
		text: ["Which checks the base branch requires could not be read: a failure of any check blocks"]
	}] : [];
}
function ownFailures(facts) {
	const own = facts.jobs.filter((job) => isOwnFailure(job) && rootFailure(job) === void 0);
	const same = sameCauses(own);
	return own.filter(({ row }) => !same.has(row.id)).map((job) => {
		const others = own.filter(({ row }) => same.get(row.id)?.root === job);
		return withOthers(jobReason$1(job, facts), [job, ...others], same.get(others[0]?.row.id ?? 0)?.place, facts);
	});
}
const OTHERS_SHOWN = 3;
function withOthers(reason, jobs, place, { invariants }) {
	const ids = new Set(jobs.map(({ row }) => row.id));
	const rest = jobs.slice(1).map(({ row }) => code$2(row.name));
	const broken = invariants.filter(({ status, failedJobs = [] }) => status === "violated" && failedJobs.length > 0 && failedJobs.every((id) => ids.has(id))).map(({ name }) => say`“${fromPlan(name)}”`);
	const same = place === void 0 ? [] : say`; so ${rest.length === 1 ? "does" : "do"} ${joinFirst(rest, OTHERS_SHOWN)}, at the same ${code$2(place)}`;
	const violates = broken.length === 0 ? [] : say`; it violates ${joinFirst(broken, OTHERS_SHOWN)}`;
	return {
		...reason,
		text: say`${reason.text}${same}${violates}`,
		about: [CHECKS, ...[...ids].map(failureOf)]
	};
}
function passedOn(facts) {
	return facts.jobs.filter(({ row }) => decides(row.required) && isFailure$1(row.mark)).flatMap((job) => {
		const root = rootFailure(job);
		if (root === void 0 || job.passesOn.some(isOwnFailure)) return [];
		const reason = jobReason$1(root, facts);
		return [{
			...reason,
			text: say`${reason.text}, and with it the required check ${code$2(job.row.name)}`
		}];
	});
}
const rootFailure = ({ passesOn }) => passesOn.find(({ row, infrastructure }) => isFailure$1(row.mark) && infrastructure === null);
const isOwnFailure = ({ row, infrastructure }) => decides(row.required) && isFailure$1(row.mark) && infrastructure === null;
function isHeldByFailFast({ row, run, failFast, covered }, { jobs }) {
	if (!failFast || covered || !decides(row.required)) return false;
	return !jobs.some((other) => other.run.id === run.id && decides(other.row.required) && isFailure$1(other.row.mark));
}
function failFastReason({ row, workflow }) {
	return blocked(say`${code$2(row.name)} was cancelled by fail-fast`, say`${within(workflow.workflow)}${code$2(row.name)} was cancelled because another leg of its matrix failed`, say`fix the leg that failed, or set ${code$2("fail-fast: false")}`, row.url);
}
function startReason({ workflow, url }) {
	const text = say`${code$2(workflow)} could not start`;
	return blocked(text, text, ["fix the workflow file: its run says what GitHub could not read"], url);
}
function unreadReason({ workflow, mark, url }) {
	return blocked(say`${code$2(workflow)} ${markWords[mark]}`, say`${code$2(workflow)} ${markWords[mark]}, and which of its jobs did could not be read`, say`look at the run of ${code$2(workflow)}, and run Docket again once its jobs can be read`, url);
}
function jobReason$1(job, facts) {
	const { row, workflow, failedStep, onBase } = job;
	const name = code$2(failedStep ?? row.name);
	const where = failedStep === null ? within(workflow.workflow) : within(workflow.workflow, row.name);
	const tests = onBase === true ? null : testsOf(job, facts);
	const ended = say`${where}${name} ${markWords[row.mark]}`;
	return blocked(tests === null ? say`${name} ${markWords[row.mark]}` : tests.headline, tests === null ? ended : say`${ended}: ${tests.names}`, row.mark === "timed_out" ? say`find what takes ${name} so long, or raise its time limit` : (onBase === true ? null : remedyIn(job)) ?? remedy$1(tests ?? {
		names: [name],
		several: false
	}, onBase, baseBranchOf(facts.evidence)), row.url);
}
function remedy$1({ names, several }, onBase, base) {
	return onBase === true ? say`fix ${names} on ${code$2(base)} first, where ${several ? "they fail" : "it fails"} too` : say`fix ${names}, or revert the change that breaks ${several ? "them" : "it"}`;
}
function otherReason$1({ name, by, mark }, url) {
	return blocked(say`${code$2(name)} ${markWords[mark]}`, say`${within(by)}${code$2(name)} ${markWords[mark]}`, say`fix what ${code$2(name)} reports`, url);
}
function blocked(headline, text, remedy, url) {
	return {
		status: "new",
		outcome: "blocked",
		headline,
		text,
		remedy,
		url,
		about: CHECKS
	};
}
function informational({ row, workflow, onBase }, { evidence }) {
	const where = within(workflow.workflow);
	if (onBase !== true) return debt$2(row.name, where, markWords[row.mark], row.url);
	return {
		status: "known",
		topic: "known failures",
		text: say`Known failure: ${where}${code$2(row.name)} fails on ${code$2(baseBranchOf(evidence))} too`
	};
}
function debt$2(name, where, ending, url) {
	return {
		status: "new",
		outcome: "debt",
		headline: say`${code$2(name)} ${ending}, but is not required`,
		text: say`${where}${code$2(name)} ${ending}; it is not required`,
		remedy: say`fix ${code$2(name)}, or make it a required check once it passes`,
		url
	};
}
// src/rules/flaky.ts
const flakyCheck = {
	id: "flaky check",
	outcomes: { debt: "green" },
	find: ({ jobs }) => jobs.flatMap(inAttempts)
};
const flakyTest = {
	id: "flaky test",
	outcomes: { debt: "green" },
	find: ({ tests }) => tests.flaky.map(inOneRun)
};
function inAttempts({ row, workflow }) {
	const failed = row.mark === "success" ? row.earlier.find(({ mark }) => isFailure$1(mark)) : void 0;
	if (failed === void 0) return [];
	const passed = failed.olderRun === void 0 ? `attempt ${row.attempt}` : "a later one";
	const name = code$2(row.name);
	return [debt$1(say`${name} is flaky: it failed and then passed`, say`${within(workflow.workflow)}${name} failed in ${place(failed)} and passed in ${passed} of the same commit`, say`find what ${name} depends on besides the code, and remove that`, failed.url)];
}
function place({ olderRun, attempt }) {
	return olderRun === void 0 ? `attempt ${attempt}` : `run #${olderRun}`;
}
function inOneRun({ run, count: count$4, source }) {
	if (source.from === "log") {
		const { log } = source;
		const tests = count(count$4, "test");
		return debt$1(say`${tests} of ${code$2(log.result.job)} failed and then passed`, say`${tests} failed and then passed, ${logOf(log)}`, say`find what ${they(count$4)} on besides the code, and remove that`, run.url);
	}
	const [first] = source.cases.cases;
	const name = first === void 0 ? count(count$4, "test") : code$2(nameOfCase(first.failure));
	const more = first === void 0 || count$4 === 1 ? "" : `, and ${count$4 - 1} more`;
	return debt$1(say`${name} failed and then passed${more}`, say`${run.workflow} has ${count$4 === 1 ? "a test" : "tests"} that failed and then passed: ${first === void 0 ? name : caseLine(first)}${more}`, say`find what ${first === void 0 ? they(count$4) : say`${name} depends`} on besides the code, and remove that`, run.url);
}
const they = (count) => count === 1 ? "it depends" : "they depend";
function debt$1(headline, text, remedy, url) {
	return {
		status: "new",
		outcome: "debt",
		headline,
		text,
		remedy,
		url
	};
}
// src/rules/invariants.ts
const SHOWN$12 = 10;
const invariantViolated = {
	id: "invariant violated",
	outcomes: { blocked: "green" },
	find: ({ evidence, invariants }) => together$1(invariants.filter(({ status, source }) => status === "violated" && source !== "built-in")).map((rows) => violated(evidence, rows))
};
const mandatoryInvariantNotAssessed = {
	id: "mandatory invariant not assessed",
	outcomes: { debt: "green" },
	find: ({ evidence, invariants }) => {
		const open = invariants.filter(({ status }) => status === "not assessed");
		const isMandatory = mandatoryIn(evidence);
		return [...open.filter(isMandatory).map(notAssessed), ...others$2(open.filter((row) => !isMandatory(row)))];
	}
};
function together$1(rows) {
	return [...groupedBy(rows, (row) => row.failedJobs === void 0 ? row : [...row.failedJobs].sort().join(" ")).values()];
}
function violated(all, rows) {
	const [{ evidence, failedJobs = [] }] = rows;
	const names = join$2(rows.map(({ name }) => fromPlan(name)), "; ");
	const invariants = rows.length === 1 ? "invariant" : `${rows.length} invariants`;
	return {
		status: "new",
		outcome: "blocked",
		headline: say`${invariants} violated: ${names}`,
		text: say`${capitalized(invariants)} violated: ${names}${evidence === null ? [] : say` (${evidence})`}`,
		remedy: say`revert what breaks “${names}”, or change ${rows.length === 1 ? "that invariant" : "them"} ${placeOf(all, rows)}`,
		url: null,
		cause: failedJobs.map(failureOf)
	};
}
function placeOf({ plan }, rows) {
	if (rows.every(({ source }) => source === "config")) return ["in the configuration"];
	if (plan !== null && rows.every(({ source }) => source === "plan")) return say`in ${code$2(plan.path)}`;
	return [rows.length === 1 ? "where it is stated" : "where they are stated"];
}
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function mandatoryIn({ config }) {
	const rows = (config.invariants ?? []).filter(({ mandatory }) => mandatory === true);
	const names = new Set(rows.map(({ name }) => name));
	return ({ source, name }) => source === "config" && names.has(name);
}
function notAssessed({ name, evidence }) {
	return {
		status: "new",
		outcome: "debt",
		headline: say`mandatory invariant not assessed: ${fromPlan(name)}`,
		text: say`Mandatory invariant not assessed: ${fromPlan(name)}${evidence === null ? [] : say` (${evidence})`}`,
		remedy: ["name a check of this commit, or paths that must not change, that show it"],
		url: null
	};
}
function others$2(open) {
	if (open.length === 0) return [];
	const names = open.slice(0, SHOWN$12).map(({ name }) => fromPlan(name));
	return [{
		status: "open",
		topic: "invariants",
		text: say`Not assessed by any check: ${join$2(names, "; ")}`
	}];
}
// src/rules/lost-checks.ts
const runEndedOutsideItsJobs = {
	id: "run ended outside its jobs",
	outcomes: {
		blocked: "red",
		pending: "pending",
		rerun: "red",
		debt: "green"
	},
	find: (facts) => facts.workflows.filter((rows) => isUnaccounted(rows) && !isCovered(rows, facts)).flatMap((rows) => reason$4(rows, facts))
};
const infrastructure = {
	id: "infrastructure",
	outcomes: { rerun: "red" },
	find: ({ jobs }) => jobs.flatMap(({ row, workflow, infrastructure, passesOn }) => {
		if (infrastructure === null || !decides(row.required)) return [];
		if (passesOn.some((root) => decides(root.row.required))) return [];
		const name = code$2(row.name);
		return [{
			status: "new",
			outcome: "rerun",
			headline: say`${name}: ${infrastructure}`,
			text: say`${within(workflow.workflow)}${name} gave no result: ${infrastructure}`,
			remedy: say`re-run the failed jobs of ${code$2(workflow.workflow)}`,
			url: row.url,
			about: CHECKS
		}];
	})
};
function isCovered(rows, { workflows, evidence }) {
	const workflowOf = ({ runId }) => evidence.runs.find(({ id }) => id === runId)?.workflowId;
	const passed = workflows.filter(({ mark }) => mark === "success").map(workflowOf);
	return !isFailure$1(rows.mark) && passed.includes(workflowOf(rows));
}
function reason$4(rows, facts) {
	const { workflow, mark, url } = rows;
	const name = code$2(workflow);
	const decides = decidesWithoutJobs(rows, facts);
	const weighed = (outcome, text, remedy, headline = text) => [{
		status: "new",
		outcome,
		headline,
		text,
		remedy,
		url,
		about: CHECKS
	}];
	if (isFailure$1(mark)) {
		const text = say`${name} ${markWords[mark]}, although none of its jobs did`;
		const remedy = say`look at the run of ${name}: GitHub says there what it could not start`;
		return weighed(decides ? "blocked" : "debt", text, remedy);
	}
	if (!decides) return [];
	if (mark === "stale" || isOlderHead(facts.evidence)) return weighed("pending", say`${name} ${markWords[mark]}`, ["look at the newest commit, or start it again"], say`a new run of ${name}, which ${markWords[mark]}`);
	return weighed("rerun", say`${name} gave no result: it was cancelled without a newer push`, say`re-run ${name}`, say`${name}: it was cancelled without a newer push`);
}
// src/rules/lost-tests.ts
const testsVanished = {
	id: "tests vanished",
	outcomes: { debt: "green" },
	find: ({ evidence, tests }) => closable(evidence, [
		...tests.lostReports.map(noReport),
		...tests.vanished.flatMap((lost) => findingsOf(lost, vanished, "did not run")),
		...tests.fewerInLogs.map((loss) => loss.why === null ? fewer(loss) : explainedLoss(loss, "did not run"))
	])
};
const testsNewlySkipped = {
	id: "tests newly skipped",
	outcomes: { debt: "green" },
	find: ({ evidence, tests }) => closable(evidence, [...tests.newlySkipped.flatMap((lost) => findingsOf(lost, newlySkipped, "are newly skipped")), ...tests.moreSkippedInLogs.map((loss) => loss.why === null ? moreSkipped(loss) : explainedLoss(loss, "are newly skipped"))])
};
const closable = (evidence, found) => found.map((one) => one.status === "new" && one.remedy !== null ? {
	...one,
	remedy: remedyFor(evidence, one.remedy)
} : one);
function findingsOf(lost, reason, what) {
	const { run, compared, count: count$2, explained } = lost;
	const notes = [];
	if (explained !== null) {
		const tests = count(explained.count, "test");
		const text = say`${run.workflow}: ${tests} of ${comparedWith(compared)} ${what} here: ${explained.why}`;
		notes.push({
			status: "explained",
			topic: "tests against the base",
			text
		});
	}
	return count$2 > 0 ? [reason(lost), ...notes] : notes;
}
function vanished({ run, compared, open, count: count$3 }) {
	const tests = count(count$3, "test");
	return {
		...debt(say`${tests} of the base branch did not run`, say`${run.workflow} has no result of ${tests} that ${comparedWith(compared)} has, and the change does not touch them: ${inSuites(open)}`, "bring these tests back, or say in the pull request why they are gone", run.url),
		cause: testsOfRun(run.url)
	};
}
function newlySkipped({ run, compared, open, count }) {
	const tests = count === 1 ? "1 test is" : `${count} tests are`;
	const [why] = compared.tests?.reasons ?? [];
	return debt(say`${tests} skipped that passed on the base branch`, say`${run.workflow}: ${tests} skipped that passed in ${comparedWith(compared)}: ${inSuites(open)}${why === void 0 ? [] : say`; ${fromPlan(why)}`}`, "let the tests run, or say in the pull request why they are skipped", run.url);
}
const JOBS_SHOWN$1 = 3;
const nameOf$1 = ({ job, legs }) => legs === 1 ? [code$2(job)] : say`${code$2(job)} (${count(legs, "leg")})`;
const numbersOf = (numbers, numberOf) => joinFirst(numbers.map(numberOf), JOBS_SHOWN$1, { total: numbers.length });
function fewer({ run, compared, numbers }) {
	const [first] = numbers;
	const jobs = numbersOf(numbers, (one) => say`${one.here} of ${one.there} in ${nameOf$1(one)}`);
	return {
		...debt(first === void 0 ? [] : say`${first.here} of ${first.there} tests ran in ${nameOf$1(first)}`, say`${run.workflow}: fewer tests ran than in ${comparedWith(compared)}, by the logs, and the change removes none: ${jobs}`, "bring these tests back, or say in the pull request why they are gone", run.url),
		cause: testsOfRun(run.url)
	};
}
function moreSkipped({ run, compared, numbers }) {
	const [first] = numbers;
	const jobs = numbersOf(numbers, (one) => say`${one.here} in ${nameOf$1(one)}, ${one.there} there`);
	return debt(first === void 0 ? [] : say`${first.here} tests are skipped in ${nameOf$1(first)}, ${first.there} on the base branch`, say`${run.workflow}: more tests are skipped than in ${comparedWith(compared)}, by the logs: ${jobs}`, "let the tests run, or say in the pull request why they are skipped", run.url);
}
function explainedLoss({ run, compared, numbers, why }, what) {
	const lost = numbers.reduce((sum, { here, there }) => sum + Math.abs(there - here), 0);
	return {
		status: "explained",
		topic: "tests against the base",
		text: say`${run.workflow}: by the logs ${count(lost, "test")} of ${comparedWith(compared)} ${what} here: ${why ?? ""}`
	};
}
function debt(headline, text, remedy, url) {
	return {
		status: "new",
		outcome: "debt",
		headline,
		text,
		remedy: [remedy],
		url
	};
}
function noReport({ run, compared, total }) {
	return {
		status: "open",
		topic: "tests against the base",
		text: say`${run.workflow}: no test report was read here; ${total} test${total === 1 ? " is" : "s are"} in those of ${comparedWith(compared)}`
	};
}
// src/rules/masked-failures.ts
const maskedFailure = {
	id: "masked failure",
	outcomes: { debt: "misleading" },
	findsFailures: true,
	find: (facts) => {
		const found = facts.jobs.flatMap((judged) => judged.masked.map((failure) => finding(judged, failure, facts)));
		const harmless = found.filter(({ status }) => status === "explained");
		return [...found.filter((one) => !harmless.includes(one)), ...harmless];
	}
};
function finding(judged, failure, { evidence }) {
	const failed = failedWords(judged, failure);
	const note = (status, text) => ({
		status,
		topic: "hidden failures",
		text
	});
	const status = standingOf(failure);
	if (status === "known") {
		const there = code$2(baseBranchOf(evidence));
		return note(status, say`Known failure: ${failed}, and the job passed; so it does on ${there}`);
	}
	if (status === "explained") return note(status, say`${failed}, and the job passed, as its workflow provides for`);
	return reason$3(judged, failure, failed);
}
function failedWords({ row, workflow }, { step }) {
	return step === null ? say`a step of ${within(workflow.workflow)}${code$2(row.name)} failed` : say`${within(workflow.workflow, row.name)}${code$2(step)} failed`;
}
function reason$3({ row }, { step }, failed) {
	const name = code$2(step ?? row.name);
	const idiom = code$2("continue-on-error");
	return {
		status: "new",
		outcome: "debt",
		headline: step === null ? say`${name} passed although a step of it failed` : say`${name} failed, and ${idiom} hid it`,
		text: step === null ? say`${sentence$1(failed)}, and the job passed` : say`${failed}, and ${idiom} hid it`,
		remedy: step === null ? say`find the failed step in the log of ${name}, and fix it` : say`fix ${name}, and remove ${idiom} so that it can fail`,
		url: row.url
	};
}
// src/rules/untested.ts
const SHOWN$11 = 3;
function nothingStarted(facts, untested) {
	const { because, text, remedy } = told$2(facts, untested);
	const reason = {
		status: "new",
		outcome: "pending",
		headline: say`checks to run: ${because}`,
		text,
		remedy,
		url: null
	};
	return untested.why !== "filtered" && untested.why !== "nothing" ? {
		...reason,
		about: [CHECKS, UNTESTED]
	} : {
		...reason,
		cause: CHECKS
	};
}
function told$2({ evidence }, { why, workflows }) {
	const [pull] = evidence.pullRequests;
	const base = code$2(pull?.baseBranch ?? "");
	const names = joinFirst(workflows.map(({ name }) => code$2(name)), SHOWN$11);
	switch (why) {
		case "conflict": return {
			because: say`the pull request conflicts with ${base}`,
			text: say`${names} did not run for this commit: while the pull request conflicts with ${base}, GitHub starts nothing on ${code$2("pull_request")}`,
			remedy: say`resolve the conflict with ${base}`
		};
		case "skip words": {
			const words = code$2(evidence.head.skipWords ?? "");
			return {
				because: say`the commit says ${words}`,
				text: say`${names} did not run for this commit: its message says ${words}, so GitHub starts nothing`,
				remedy: say`push a commit without ${words} in its message`
			};
		}
		case "default token": return {
			because: say`the default ${code$2("GITHUB_TOKEN")} starts none`,
			text: say`${names} did not run for this commit: the pull request was opened with the default ${code$2("GITHUB_TOKEN")}, whose events start nothing`,
			remedy: ["close the pull request and open it again, so that its checks start"]
		};
		case "filtered": return {
			because: ["filters let none start"],
			text: ["No workflow ran for this commit: their branch and path filters let none start"],
			remedy: ["look at the branch and path filters of the workflow files"]
		};
		case "nothing": return {
			because: ["no workflow starts for it"],
			text: ["No workflow ran for this commit: none here starts for a pull request"],
			remedy: say`let a workflow start on ${code$2("pull_request")}`
		};
		default: return {
			because: say`no run of ${names} exists`,
			text: say`${names} did not run for this commit, and GitHub does not say why`,
			remedy: pull?.fork ? ["approve the runs where GitHub asks for it; else push again, or close the pull request and open it again"] : ["push again, or close the pull request and open it again"]
		};
	}
}
// src/rules/open-checks.ts
const checkNotFinished = {
	id: "check not finished",
	outcomes: { pending: "pending" },
	find: (facts) => [
		...facts.workflows.filter((rows) => isOpenRun(rows, facts)).map(runReason),
		...facts.jobs.filter((job) => isOpenJob(job, facts)).map(jobReason),
		...facts.otherChecks.filter(isOpenCheck).map(otherReason),
		...waitingJobs(facts).map(waiting),
		...unlistedRuns(facts).map(unlisted)
	]
};
const noWorkDone = {
	id: "no work done",
	outcomes: { pending: "pending" },
	find: (facts) => {
		if (!showsNothing(facts)) return [];
		const { untested, workflows } = facts;
		if (untested !== null && untested.why !== "approval" && (workflows.length === 0 || shouldHaveRun(untested))) return [nothingStarted(facts, untested)];
		const marks = workflows.map(({ mark }) => mark);
		if (marks.every((mark) => mark === "success" || mark === "skipped" || mark === "neutral")) return [skippedAll(facts, ": every job or step was skipped")];
		return [{
			...marks.includes("unfinished") ? nothingFinished(facts) : skippedAll(facts, ""),
			cause: CHECKS
		}];
	}
};
function isOpenRun(rows, facts) {
	if (!isHeld(rows) || !decidesWithoutJobs(rows, facts)) return false;
	return rows.mark === "action_required" || facts.requiredFrom === "rules" || isAwaited(rows, facts);
}
function isOpenJob({ row, job, workflow, covered }, facts) {
	if (!decides(row.required) || covered) return false;
	if (row.mark === "cancelled") return isOlderHead(facts.evidence);
	if (row.mark === "stale" || row.mark === "action_required") return true;
	if (row.mark !== "unfinished") return false;
	return facts.requiredFrom === "rules" || job.status !== "waiting" && isAwaited(workflow, facts);
}
function isAwaited({ event, runId }, { evidence }) {
	if (event === "dynamic" || event === "workflow_dispatch") return false;
	return isCalledAgain(evidence, runId) !== false;
}
function isOpenCheck({ required, mark }) {
	return required === "yes" && [
		"unfinished",
		"action_required",
		"stale",
		"cancelled"
	].includes(mark);
}
const forApproval = (name) => ({
	words: ["waits for approval"],
	awaited: say`the approval of ${code$2(name)}`,
	remedy: ["approve the run on GitHub"]
});
function runReason({ workflow, mark, url }) {
	return open(workflow, "", mark === "action_required" ? forApproval(workflow) : openState(workflow, mark), url);
}
function jobReason(judged) {
	const { row, job, workflow } = judged;
	const where = within(workflow.workflow);
	if (row.mark === "action_required") return open(row.name, where, forApproval(row.name), row.url);
	const stands = job.status === "waiting" ? held(judged) : openState(row.name, row.mark);
	return open(row.name, where, stands, row.url);
}
function held({ row, definition }) {
	const environment = definition?.environment;
	const [of, place] = environment === void 0 || environment === row.name ? [[], []] : [say` of ${code$2(environment)}`, say` for ${code$2(environment)}`];
	return {
		words: say`waits for approval${of}`,
		awaited: say`the approval of ${code$2(row.name)}${place}`,
		remedy: say`approve or reject ${code$2(row.name)}${place}`
	};
}
function otherReason({ name, by, mark, url }) {
	const action = {
		words: ["waits for an action"],
		awaited: say`an action on ${code$2(name)}`,
		remedy: say`look at what ${code$2(name)} asks for`
	};
	return open(name, within(by), mark === "action_required" ? action : openState(name, mark), url);
}
function openState(name, mark) {
	const again = say`a new run of ${code$2(name)}, which ${markWords[mark]}`;
	if (mark === "stale") return {
		words: [markWords.stale],
		awaited: again,
		remedy: say`start ${code$2(name)} again`
	};
	if (mark === "cancelled") return {
		words: [markWords.cancelled],
		awaited: again,
		remedy: ["look at the newest commit, or start it again"]
	};
	return {
		words: [markWords.unfinished],
		awaited: [code$2(name)],
		remedy: say`wait for ${code$2(name)}`
	};
}
function open(name, where, stands, url) {
	const text = say`${where}${code$2(name)} ${stands.words}`;
	return pending(stands.awaited, text, stands.remedy, url, { about: CHECKS });
}
function pending(headline, text, remedy, url, related = {}) {
	return {
		status: "new",
		outcome: "pending",
		headline,
		text,
		remedy,
		url,
		...related
	};
}
const waitingJobs = ({ jobs }) => jobs.filter(({ job }) => job.status === "waiting");
function waiting(judged) {
	const { words, remedy } = held(judged);
	return {
		status: "open",
		topic: "approvals",
		text: say`${code$2(judged.row.name)} ${words}`,
		action: {
			text: sentence$1(remedy),
			scope: "here"
		}
	};
}
function unlistedRuns({ workflows, evidence }) {
	return workflows.filter(({ mark, runId, event }) => mark === "unfinished" && event !== "dynamic" && isCalledAgain(evidence, runId) === false);
}
function unlisted({ workflow }) {
	const remedy = say`List ${code$2(workflow)} under ${code$2("workflow_run")} of Docket's workflow`;
	return {
		status: "open",
		topic: "runs without a call",
		text: say`${code$2(workflow)} is not finished, and its end does not call Docket again`,
		action: {
			text: remedy,
			scope: "repository"
		}
	};
}
function showsNothing(facts) {
	const { jobs, workflows, otherChecks } = facts;
	if (workflows.some(({ jobsUnread }) => jobsUnread)) return false;
	if (otherChecks.some(({ required, mark }) => decides(required) && mark === "success")) return false;
	return !jobs.some((job) => didWork(job) && !isBesideCi(job, facts));
}
const VERIFYING = [...[
	"tests",
	"lint",
	"format",
	"types",
	"coverage",
	"build",
	"security"
]];
function isBesideCi({ row, run }, { untested, steps }) {
	if (untested === null || !shouldHaveRun(untested) || startsTests(run.event)) return false;
	return !steps.some(({ jobId, kind }) => jobId === row.id && VERIFYING.includes(kind));
}
const worked = [
	"success",
	"masked",
	"neutral",
	"failure",
	"timed_out"
];
function didWork({ row }) {
	if (!worked.includes(row.mark)) return false;
	const own = row.steps.filter(({ byRunner }) => !byRunner);
	return own.length === 0 || row.stepsDropped > 0 || own.some(({ mark }) => mark !== "skipped");
}
function skippedAll({ evidence, jobs, workflows }, how) {
	const pull = evidence.pullRequests[0];
	const isDraft = pull?.draft === true && pull.state === "open";
	return pending([`checks to run${how === "" ? "" : how}`], [jobs.length === 0 ? "No job ran for this commit" : `No job did any work${how}`], isDraft ? ["mark the pull request as ready for review, so that its checks run"] : ["meet the condition under which the checks run (label, branch, path), and run them"], workflows[0]?.url ?? null);
}
function nothingFinished(facts) {
	const nothing = facts.jobs.some(({ row }) => row.mark !== "unfinished") ? "Nothing but jobs that did no work has finished yet" : "Nothing has finished yet";
	const [waiting] = waitingJobs(facts);
	const open = facts.workflows.find(({ mark }) => mark === "unfinished");
	const { words, awaited, remedy } = waiting === void 0 ? openState(open.workflow, "unfinished") : held(waiting);
	const why = waiting === void 0 ? [] : say`: ${code$2(waiting.row.name)} ${words}`;
	const url = waiting?.row.url ?? open.url;
	return pending(awaited, say`${nothing}${why}`, remedy, url);
}
// src/rules/passed-over.ts
const failurePassedOver = {
	id: "failure passed over",
	outcomes: { debt: "misleading" },
	find: (facts) => passedOver$1(facts.jobs).map(reason$2)
};
function reason$2({ gate, lost }) {
	const { row, workflow } = gate;
	const [first] = lost;
	const ends = lost.map((job) => say`${code$2(job.row.name)} ${markWords[job.row.mark]}`);
	const them = lost.length > 1 ? "jobs that it needs" : "a job that it needs";
	return {
		status: "new",
		outcome: "debt",
		headline: say`${code$2(row.name)} passed although ${code$2(first.row.name)} ${markWords[first.row.mark]}`,
		text: say`${within(workflow.workflow)}${code$2(row.name)} passed although ${them} did not: ${join$2(ends)}`,
		remedy: say`let ${code$2(row.name)} fail unless each job that it needs succeeded`,
		url: row.url
	};
}
// src/rules/skipped-checks.ts
const requiredCheckSkipped = {
	id: "required check skipped",
	outcomes: { debt: "misleading" },
	find: (facts) => facts.jobs.filter(({ row }) => row.mark === "skipped" && decides(row.required)).flatMap((job) => skipped$1(job, facts))
};
function skipped$1(judged, facts) {
	const { row, workflow, job } = judged;
	const { explained, text } = skipExplanation(facts.evidence, job);
	const sentence = say`${code$2(row.name)} was skipped: ${text}`;
	if (explained) return [{
		status: "explained",
		topic: "skipped checks",
		text: sentence
	}];
	if (isConsequence(judged, facts)) return [];
	return [{
		status: "new",
		outcome: "debt",
		headline: say`required check ${code$2(row.name)} was skipped`,
		text: say`${within(workflow.workflow)}${sentence}`,
		remedy: remedy(judged),
		url: row.url
	}];
}
function remedy({ row, definition }) {
	return definition !== null && definition.needs.length === 0 ? say`find out why GitHub did not start ${code$2(row.name)}` : say`give ${code$2(row.name)} the condition ${code$2("always()")}, and let it fail when a job that it needs did not succeed`;
}
function isConsequence({ run }, { jobs }) {
	return jobs.some(({ row, run: other, infrastructure }) => other.id === run.id && decides(row.required) && (isFailure$1(row.mark) || infrastructure !== null));
}
// src/facts/change/test-questions.ts
function testQuestions(evidence) {
	const { pullRequests, head, changes } = evidence;
	if (mergeOfBranch(evidence) !== null) return [];
	const title = pullRequests[0]?.title ?? head.subject ?? "";
	const said = [title, ...pullRequests[0]?.body?.statements ?? []];
	const isSaid = isByReviewer(evidence) ? acceptanceOf(evidence) !== null : SAYS_TESTS_DIFFER.test(title) || said.some((line) => NAMES_A_SIGN.test(line));
	return changes.files.flatMap(({ path, testQuestions: own }) => {
		if (own === void 0) return [];
		const how = own.aside ? "aside" : own.before ? "known" : isSaid ? "declared" : "silent";
		return [{
			path,
			...own,
			how
		}];
	});
}
// src/rules/test-questions.ts
const codeAsksAboutTests = {
	id: "code asks about tests",
	outcomes: { debt: "green" },
	guards: "tests",
	find: ({ evidence }) => {
		const all = testQuestions(evidence);
		const of = (how) => all.filter((one) => one.how === how);
		return [
			...weighed$1(evidence, of("silent")),
			...noted$1(of("declared"), "declared", say`Code asks whether it is under test, ${whoSays(evidence)}`),
			...noted$1(of("known"), "explained", ["Code asks whether it is under test, as it did before"]),
			...noted$1(of("aside"), "explained", ["What serves tests or settings asks whether a test runs"]),
			...answers(evidence)
		];
	}
};
const SHOWN$10 = 5;
const inWords = (all) => joinFirst(all.map(({ path, lines }) => say`${code$2(lines[0]?.by ?? "")} in ${code$2(path)}`), SHOWN$10, { separator: "; " });
function weighed$1(evidence, all) {
	const [first] = all;
	if (first === void 0) return [];
	return [{
		status: "new",
		outcome: "debt",
		headline: say`${code$2(first.path)} asks whether it is under test`,
		text: say`Code asks whether it is under test: ${inWords(all)}`,
		remedy: remedyFor(evidence, ["let tests run the same code as users do, or say in the pull request why they may not"]),
		url: null,
		paths: all.map(({ path }) => path)
	}];
}
function noted$1(all, status, words) {
	if (all.length === 0) return [];
	return [{
		status,
		topic: status === "declared" ? "tests as declared" : "tests of the diff",
		text: say`${words}: ${inWords(all)}`,
		paths: all.map(({ path }) => path)
	}];
}
function answers({ changes }) {
	const found = changes.files.flatMap(({ path, specialCases: own = [] }) => own.map((text) => ({
		path,
		text
	})));
	if (found.length === 0) return [];
	const words = joinFirst(found.map(({ path, text }) => say`${code$2(text)} in ${code$2(path)}`), SHOWN$10, { separator: "; " });
	return [{
		status: "explained",
		topic: "tests of the diff",
		text: say`Code gives back exactly what a test of this change expects: ${words}`,
		paths: [...new Set(found.map(({ path }) => path))]
	}];
}
// src/rules/test-results.ts
const failedTests$2 = {
	id: "failed tests in a green run",
	outcomes: { debt: "misleading" },
	findsFailures: true,
	find: (facts) => {
		const branch = code$2(baseBranchOf(facts.evidence));
		const found = facts.tests.failed.flatMap((failed) => failed.from === "report" ? failedInReports(failed, branch) : failedInLog(failed, branch));
		const open = found.filter(({ status }) => status === "open");
		return [
			...found.filter((one) => !open.includes(one)),
			...open,
			...aside(facts)
		];
	}
};
const zeroTests = {
	id: "zero tests",
	outcomes: { debt: "misleading" },
	find: ({ evidence, tests }) => {
		const branch = code$2(baseBranchOf(evidence));
		return tests.empty.map((empty) => {
			if (empty.known) return emptyAsBefore(empty, branch);
			return empty.allowed ? allowedEmpty(empty) : noTest(empty);
		});
	}
};
function failedInReports({ run, where, fresh, known }, branch) {
	const notes = known.map(({ failure }) => ({
		status: "known",
		topic: "failed tests",
		text: say`Known failure: ${code$2(nameOfCase(failure))} failed, and its run passed; so it does on ${branch}`
	}));
	const count = sizeOf(fresh);
	if (count === 0) return notes;
	const [first] = fresh.cases;
	const name = first === void 0 ? "tests" : code$2(nameOfCase(first.failure));
	const more = count - 1;
	const others = more > 0 ? `, and ${more} more` : "";
	const cases = first === void 0 ? [`${count} tests failed`] : say`${caseLine(first)}${others}`;
	return [{
		status: "new",
		outcome: "debt",
		headline: say`${name} failed${more > 0 ? ` with ${more} more` : ""}, and its run passed`,
		text: say`${where} passed although its report has failed tests: ${cases}`,
		remedy: say`fix ${name}, and let the job fail when its tests do`,
		url: run.url
	}, ...notes];
}
function failedInLog({ log, judged, failed, idiom, known }, branch) {
	const { total } = log.totals;
	const counted = say`${failed} of ${total} ${total === 1 ? "test" : "tests"} failed, ${logOf(log)}`;
	const note = (status, text) => [{
		status,
		topic: "logs",
		text
	}];
	if (idiom === null) return note("open", say`${counted}, and the job passed; whether these are meant to fail is not known`);
	if (known) return note("known", say`Known failure: ${counted}, and the job passed; so it does on ${branch}`);
	const name = code$2(log.result.step ?? judged.row.name);
	const hides = code$2(idiom);
	return [{
		status: "new",
		outcome: "debt",
		headline: say`${count(failed, "test")} failed in ${name}, and ${hides} hid it`,
		text: say`${within(judged.workflow.workflow, judged.row.name)}${name} passed, and ${hides} hid that ${counted}`,
		remedy: say`fix the tests, and ${undoing(idiom, "the command that tests", name)} so that it can fail`,
		url: judged.row.url
	}];
}
function aside({ evidence }) {
	return testReports(evidence).filter(({ isUncounted, result }) => isUncounted && result.totals.failed + result.totals.errored > 0).map((report) => ({
		status: "explained",
		topic: "reports aside",
		text: say`${sourceText(report)} holds failed tests, which do not count by its name`
	}));
}
function noTest(empty) {
	const name = code$2(empty.name);
	return {
		status: "new",
		outcome: "debt",
		headline: say`${name} passed without running a test`,
		text: say`${within(empty.run.workflow)}${name} passed, and ${whatRan(empty)}`,
		remedy: say`let ${name} run tests, or fail when it finds none`,
		url: empty.run.url,
		...empty.isLeg === void 0 && { about: testsOfRun(empty.run.url) }
	};
}
function allowedEmpty({ name, source }) {
	const from = source.from === "log" ? say`, ${logOf(source.log)}` : [];
	return {
		status: "explained",
		topic: "logs",
		text: say`${code$2(name)} runs no test${from}, and its command says that there may be none`
	};
}
function whatRan({ total, source }) {
	if (source.from === "report") {
		const what = total === 0 ? "no test" : total === 1 ? "the one test skipped" : `all ${total} tests skipped`;
		return say`its report ${code$2(source.report.result.file)} has ${what}`;
	}
	const what = total === 0 ? "no test ran" : total === 1 ? "the one test was skipped" : `all ${total} tests were skipped`;
	return say`${what}, ${logOf(source.log)}`;
}
function emptyAsBefore({ run, name, source }, branch) {
	return source.from === "report" ? {
		status: "known",
		topic: "results as on the base",
		text: say`${within(run.workflow)}${code$2(name)} runs no test; so it is on ${branch}`
	} : {
		status: "known",
		topic: "logs",
		text: say`${code$2(name)} runs no test on ${branch} either, ${logOf(source.log)}`
	};
}
// src/rules/unannounced-changes.ts
const SHOWN$9 = 5;
const MISSING_SHOWN = 10;
const unplannedCode = {
	id: "unplanned code",
	outcomes: { debt: "green" },
	find: ({ evidence, delta }) => [...unplanned(evidence, delta), ...stillMissing(delta)]
};
const surfaceChangedSilently = {
	id: "public surface changed without being named",
	outcomes: { debt: "green" },
	find: ({ evidence }) => {
		const touched = namedSurfaces(evidence).filter(({ paths }) => paths.length > 0);
		if (isByReviewer(evidence)) return acceptanceOf(evidence) ? asSaid(evidence, touched) : touched.map(unaccepted(evidence));
		const announced = touched.filter((surface) => isAnnounced(evidence, surface));
		return [...touched.filter((surface) => !announced.includes(surface)).map(silent), ...asSaid(evidence, announced)];
	}
};
function unplanned(evidence, { files, unplanned }) {
	const isCode = new Set(files.filter((file) => file.isCode).map(({ path }) => path));
	const paths = (unplanned ?? []).filter((path) => isCode.has(path));
	if (paths.length === 0) return [];
	const acceptance = acceptanceOf(evidence);
	const shown = joinFirst(paths.map(code$2), SHOWN$9);
	if (acceptance !== null) return [{
		status: "declared",
		topic: "plan",
		text: say`Code changed that is not in the plan, ${acceptedBy$1(acceptance)}: ${shown}`
	}];
	return [{
		status: "new",
		outcome: "debt",
		headline: paths.length === 1 ? say`${code$2(paths[0])} is not in the plan` : say`${paths.length} code files are not in the plan`,
		text: say`Code changed that is not in the plan: ${shown}`,
		remedy: remedyFor(evidence, ["add the files that stay to the plan's deliverables, or move them to a change of their own"]),
		url: null
	}];
}
function stillMissing({ plannedButMissing }) {
	if (plannedButMissing.length === 0) return [];
	const paths = join$2(plannedButMissing.slice(0, MISSING_SHOWN).map((path) => code$2(path)));
	return [{
		status: "open",
		topic: "plan",
		text: say`Planned but not changed here: ${paths}`
	}];
}
function silent({ name, paths }) {
	return {
		status: "new",
		outcome: "debt",
		headline: say`${code$2(name)} is changed without being named`,
		text: say`The public surface ${code$2(name)} is changed, and neither title nor description nor plan names it: ${joinFirst(paths.map(code$2), SHOWN$9)}`,
		remedy: say`say in the title or the description what changes in ${code$2(name)}`,
		url: null
	};
}
const unaccepted = (evidence) => (surface) => ({
	...silent(surface),
	headline: say`${code$2(surface.name)} is changed, and nobody accepted it`,
	text: say`The public surface ${code$2(surface.name)} is changed, and nobody but the author has accepted it: ${joinFirst(surface.paths.map(code$2), SHOWN$9)}`,
	remedy: remedyFor(evidence, say`leave ${code$2(surface.name)} as it is`)
});
function asSaid(evidence, surfaces) {
	if (surfaces.length === 0) return [];
	const acceptance = acceptanceOf(evidence);
	const names = join$2(surfaces.map(({ name }) => code$2(name)));
	return [{
		status: "declared",
		topic: "surfaces",
		text: say`Public surfaces changed, ${acceptance === null ? "as the change says" : acceptedBy$1(acceptance)}: ${names}`
	}];
}
// src/rules/unread.ts
const needed = {
	runs: "not all runs were read",
	jobs: "not all jobs were read",
	files: "not all changed files could be read",
	config: "the configuration could not be read"
};
const evidenceUnread = {
	id: "evidence unread",
	outcomes: { debt: "green" },
	find: ({ evidence }) => evidence.gaps.flatMap(({ about, text }) => {
		const words = wordsFor(about, evidence);
		if (words === void 0) return [];
		return [{
			status: "new",
			outcome: "debt",
			headline: [words],
			text: [text],
			remedy: ["look at it on GitHub, or run Docket again on this commit once it can be read"],
			url: null
		}];
	})
};
function wordsFor(about, { changes }) {
	return about === "pull request" && changes.source === "none" ? "the pull request could not be read" : needed[about];
}
// src/rules/weakened-assertions.ts
const assertionsWeakened = {
	id: "assertions weakened",
	outcomes: { debt: "green" },
	guards: "tests",
	find: (facts) => {
		const all = askedLess(facts.evidence);
		const of = (...hows) => all.filter(({ how }) => hows.includes(how));
		return [
			...weighed(facts, of("passes now"), "Assertions weakened of tests that failed before, and pass now"),
			...weighed(facts, of("silent"), "Assertions weakened"),
			...noted(of("declared"), "declared", say`Assertions changed, ${whoSays(facts.evidence)}`),
			...noted(of("beside code"), "explained", ["Assertions weakened beside other changes"]),
			...noted(of("other value"), "explained", ["Other values expected, and no code changed"]),
			...noted(of("dropped"), "explained", ["Assertions removed with what they judge"]),
			...rewritten(snapshotsRewritten(facts.evidence)),
			...withoutAssertion(facts)
		];
	}
};
function weighed(facts, changes, words) {
	if (changes.length === 0) return [];
	if (!mayDecide(facts)) return noted(changes, "explained", [`${words} (no check that decides runs tests)`]);
	return [{
		status: "new",
		outcome: "debt",
		headline: shortlyAsked(changes),
		text: say`${words}: ${inWords$2(changes)}`,
		remedy: remedyFor(facts.evidence, ["restore the assertions, or say in the pull request why they may ask for less"]),
		url: null,
		paths: pathsOf(changes)
	}];
}
const mayDecide = (facts) => !facts.steps.some(({ kind }) => kind === "tests") || testsDecide(facts);
function noted(changes, status, words) {
	if (changes.length === 0) return [];
	return [{
		status,
		topic: status === "declared" ? "tests as declared" : "tests of the diff",
		text: say`${words}: ${inWords$2(changes)}`,
		paths: pathsOf(changes)
	}];
}
const SHOWN$8 = 5;
function rewritten(paths) {
	if (paths.length === 0) return [];
	return [{
		status: "explained",
		topic: "tests of the diff",
		text: say`Snapshots rewritten, and nothing else that they show changed: ${joinFirst(paths.map(code$2), SHOWN$8)}`,
		paths: [...paths]
	}];
}
function withoutAssertion({ evidence }) {
	const lists = changedTests(evidence).flatMap(({ path, tests: { bare } }) => bare === void 0 ? [] : [{
		path,
		...bare
	}]);
	if (lists.length === 0) return [];
	return [{
		status: "explained",
		topic: "tests of the diff",
		text: say`New tests without an assertion: ${inFiles(lists)}`,
		paths: lists.map(({ path }) => path)
	}];
}
const pathsOf = (changes) => [...new Set(changes.map(({ path }) => path))];
// src/rules/weakened-gates.ts
const SHOWN$7 = 10;
const gateWeakened = {
	id: "gate weakened",
	outcomes: {
		blocked: "green",
		debt: "green"
	},
	guards: "gates",
	find: (facts) => {
		const weakenings = facts.weakenings.filter((weakening) => !isMissed(facts, weakening));
		return [
			...reasons(facts, weakenings, "blocked"),
			...reasons(facts, weakenings, "debt"),
			...notCompared(facts),
			...notes$2(facts.weakenings)
		];
	}
};
function notCompared({ evidence, weakenings }) {
	const told = new Set(weakenings.map(({ path }) => path));
	return uncompared(evidence).filter(({ path }) => !told.has(path)).slice(0, SHOWN$7).map(({ path, why }) => ({
		status: "new",
		outcome: "debt",
		headline: say`${code$2(lastSegment(path))} could not be compared`,
		text: say`Gates not compared: the change touches ${code$2(path)}, and ${why}`,
		remedy: say`look at what ${code$2(lastSegment(path))} enforces before and after the change, or run Docket again once it can be read`,
		url: null
	}));
}
function reasons(facts, weakenings, outcome) {
	const found = weakenings.filter((weakening) => weakening.outcome === outcome);
	const shown = found.slice(0, SHOWN$7).map((weakening) => reason$1(facts, weakening, outcome));
	return found.length > SHOWN$7 ? [...shown, others$1(found.slice(SHOWN$7), outcome)] : shown;
}
function notes$2(weakenings) {
	return weakenings.filter(({ outcome }) => outcome === "note").map(({ text, declared, path }) => declared === null ? {
		status: "explained",
		topic: "gates",
		text: say`Changed gate: ${text}`,
		paths: [path]
	} : {
		status: "declared",
		topic: "gates",
		text: say`${sentence$1(declaredWhere(declared))}: ${text}`,
		paths: [path]
	});
}
function isMissed({ missing }, { kind, things }) {
	const isNamed = (name) => things.some((thing) => name === thing || name.startsWith(`${thing} (`) || name.endsWith(` / ${thing}`));
	return kind === "job removed" && missing.some(({ gone, name }) => gone && isNamed(name));
}
function reason$1({ evidence }, weakening, outcome) {
	const { declared, text, remedy, kind } = weakening;
	const place = code$2(weakening.place);
	const said = declared === null ? [] : say` (${declaredWhere(declared)})`;
	return {
		status: "new",
		outcome,
		headline: HEADLINES[kind](place),
		text: say`Gate weakened: ${text}${said}`,
		remedy: say`in ${place}: ${declared === null ? remedyFor(evidence, remedy) : "bring it back when the reason for it is gone"}`,
		url: null,
		paths: [weakening.path]
	};
}
function others$1(found, outcome) {
	const text = say`Gates weakened: ${found.length} more`;
	return {
		status: "new",
		outcome,
		headline: text,
		text,
		remedy: null,
		url: null,
		paths: [...new Set(found.map(({ path }) => path))]
	};
}
const HEADLINES = {
	"job removed": (what) => say`this change removes ${what}`,
	"check removed": (what) => say`this change removes a check of ${what}`,
	"check moved later": (what) => say`this change lets a check of ${what} run later`,
	"condition narrowed": (what) => say`a new condition skips ${what}`,
	"failure tolerated": (what) => say`this change lets ${what} fail`,
	"failure hidden": (what) => say`this change hides failures of ${what}`,
	"threshold lowered": (what) => say`this change lowers a threshold of ${what}`,
	"setting loosened": (what) => say`this change loosens ${what}`,
	"ignore-list grown": (what) => say`${what} leaves more out`,
	"file opted out": (what) => say`${what} is opted out of a check`,
	"command narrowed": (what) => say`${what} checks less`,
	"other tree": (what) => say`${what} no longer looks at the change`,
	"tried again": (what) => say`${what} tries again what fails`,
	"leg removed": (what) => say`${what} has fewer legs`,
	"trigger narrowed": (what) => say`${what} runs for less`,
	"aggregator weakened": (what) => say`${what} sees fewer failures`,
	"pin loosened": (what) => say`an action in ${what} is pinned less strictly`
};
// src/rules/rules.ts
const rules = [
	requiredCheckFailed,
	runEndedOutsideItsJobs,
	invariantViolated,
	gateWeakened,
	testsFocused,
	checkNotFinished,
	requiredCheckMissing,
	expectedWorkflowAbsent,
	noWorkDone,
	infrastructure,
	requiredCheckSkipped,
	failurePassedOver,
	maskedFailure,
	failedTests$2,
	zeroTests,
	testsNotStarted,
	informationalFailure,
	flakyCheck,
	flakyTest,
	testsRemoved,
	testsSkipped,
	assertionsWeakened,
	codeAsksAboutTests,
	testsVanished,
	testsNewlySkipped,
	pathsMeanNothing,
	coverageUnderGate,
	coverageDropped,
	unplannedCode,
	surfaceChangedSilently,
	mandatoryInvariantNotAssessed,
	evidenceUnread
];
// src/report/markdown.ts
const GFM = gfmToMarkdown({ tablePipeAlign: false });
const isForAddresses = ({ unsafe }) => unsafe?.some(({ character }) => character === "@") ?? false;
const OPTIONS = {
	bullet: "-",
	emphasis: "_",
	fence: "`",
	fences: true,
	listItemIndent: "one",
	resourceLink: true,
	rule: "-",
	unsafe: [{
		character: "<",
		inConstruct: "phrasing"
	}, {
		character: "^",
		before: "\\[",
		inConstruct: "label"
	}],
	extensions: GFM.extensions?.filter((extension) => !isForAddresses(extension)) ?? [],
	handlers: {
		inlineCode,
		text: text$1
	}
};
const written$2 = keptByText(8e6, (text) => text.length);
const toMarkdown = (nodes) => written$2(JSON.stringify(nodes), () => toMarkdown$1({
	type: "root",
	children: nodes
}, OPTIONS));
const INERT = /^(?:[A-Za-z0-9 ,;'()%/+=\u00A1-\uFFFF-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|(?<![wW])\.)*$/;
const PLAIN = /^[A-Za-z0-9 ,;:?"'()%/+=.\u00A1-\uFFFF-]*$/;
function text$1(node, parent, state, info) {
	const { value } = node;
	return (state.stack.includes("tableCell") ? INERT.test(value) : isPlain(value, info)) ? value : handle.text(node, parent, state, info);
}
function isPlain(value, { before, after }) {
	const begins = /^[A-Za-z]/.test(value) || !/[\r\n\]]$/.test(before);
	const ends = !value.endsWith(" ") || !/^[\r\n]/.test(after);
	return begins && ends && PLAIN.test(value);
}
function inlineCode(node, parent, state) {
	const written = handle.inlineCode(node, parent, state);
	return state.stack.includes("tableCell") ? written.replaceAll("|", "\\|") : written;
}
// src/evidence/layout.ts
const LINE_LENGTH = 160;
function layoutOf(value) {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (leastLength(value, LINE_LENGTH) <= LINE_LENGTH) {
		const line = JSON.stringify(value);
		if (line.length <= LINE_LENGTH) return line;
	}
	return blockOf(value);
}
function blockOf(value) {
	if (Array.isArray(value)) return {
		open: "[",
		close: "]",
		entries: value.map((item) => ["", item])
	};
	return {
		open: "{",
		close: "}",
		entries: Object.entries(value).filter(([, item]) => item !== void 0).map(([key, item]) => [`${JSON.stringify(key)}: `, item])
	};
}
function leastLength(value, limit) {
	if (typeof value === "string") return value.length + 2;
	if (typeof value !== "object" || value === null) return 1;
	let length = 1;
	if (Array.isArray(value)) {
		for (const item of value) {
			length += 1 + leastLength(item, limit - length);
			if (length > limit) break;
		}
		return length;
	}
	for (const key in value) {
		const item = value[key];
		if (item === void 0) continue;
		length += 1 + key.length + 3 + leastLength(item, limit - length);
		if (length > limit) break;
	}
	return length;
}
// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
try {
	_a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
_b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flm = hMap(flt, 9, 0);
var fdm = hMap(fdt, 5, 0);
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
	d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
	var t = [];
	for (var i = 0; i < d.length; ++i) if (d[i]) t.push({
		s: i,
		f: d[i]
	});
	var s = t.length;
	var t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		v[t[0].s] = 1;
		return {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	});
	t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	while (i1 != s - 1) {
		l = t[t[i0].f < t[i2].f ? i0++ : i2++];
		r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
		t[i1++] = {
			s: -1,
			f: l.f + r.f,
			l,
			r
		};
	}
	var maxSym = t2[0].s;
	for (var i = 1; i < s; ++i) if (t2[i].s > maxSym) maxSym = t2[i].s;
	var tr = new u16(maxSym + 1);
	var mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0;
		var lft = mbt - mb, cst = 1 << lft;
		t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		});
		for (; i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) {
				dt += cst - (1 << mbt - tr[i2_1]);
				tr[i2_1] = mb;
			} else break;
		}
		dt >>= lft;
		while (dt > 0) {
			var i2_2 = t2[i].s;
			if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
			else ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			if (tr[i2_3] == mb) {
				--tr[i2_3];
				++dt;
			}
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
};
var ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
	var s = c.length;
	while (s && !c[--s]);
	var cl = new u16(++s);
	var cli = 0, cln = c[0], cls = 1;
	var w = function(v) {
		cl[cli++] = v;
	};
	for (var i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			if (cls > 2) {
				w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
				cls = 0;
			}
		} else if (cls > 3) {
			w(cln), --cls;
			for (; cls > 6; cls -= 6) w(8304);
			if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
		}
		while (cls--) w(cln);
		cls = 1;
		cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
};
var clen = function(cf, cl) {
	var l = 0;
	for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
};
var wfblk = function(out, pos, dat) {
	var s = dat.length;
	var o = shft(pos + 2);
	out[o] = s & 255;
	out[o + 1] = s >> 8;
	out[o + 2] = out[o] ^ 255;
	out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final);
	++lf[256];
	var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
	var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
	var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
	var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
	var lcfreq = new u16(19);
	for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
	var nlcc = 19;
	for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3;
	var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
	var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
	if (dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257);
		wbits(out, p + 5, ndc - 1);
		wbits(out, p + 10, nlcc - 4);
		p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		var lcts = [lclt, lcdt];
		for (var it = 0; it < 2; ++it) {
			var clct = lcts[it];
			for (var i = 0; i < clct.length; ++i) {
				var len = clct[i] & 31;
				wbits(out, p, llm[len]), p += lct[len];
				if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
			}
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257];
			if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst];
			if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	wbits16(out, p, lm[256]);
	return p + ll[256];
};
var deo = new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]);
var et = new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length;
	var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
	var w = o.subarray(pre, o.length - post);
	var lst = st.l;
	var pos = (st.r || 0) & 7;
	if (lvl) {
		if (pos) w[0] = st.r >> 3;
		var opt = deo[lvl - 1];
		var n = opt >> 13, c = opt & 8191;
		var msk_1 = (1 << plvl) - 1;
		var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
		var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
		var hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		};
		var syms = new i32(25e3);
		var lf = new u16(288), df = new u16(32);
		var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
		for (; i + 2 < s; ++i) {
			var hv = hsh(i);
			var imod = i & 32767, pimod = head[hv];
			prev[imod] = pimod;
			head[hv] = imod;
			if (wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
					li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) {
					var maxn = Math.min(n, rem) - 1;
					var maxd = Math.min(32767, i);
					var ml = Math.min(258, rem);
					while (dif <= maxd && --ch_1 && imod != pimod) {
						if (dat[i + l] == dat[i + l - dif]) {
							var nl = 0;
							for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
							if (nl > l) {
								l = nl, d = dif;
								if (nl > maxn) break;
								var mmd = Math.min(dif, nl - 2);
								var md = 0;
								for (var j = 0; j < mmd; ++j) {
									var ti = i - dif + j & 32767;
									var cd = ti - prev[ti] & 32767;
									if (cd > md) md = cd, pimod = ti;
								}
							}
						}
						imod = pimod, pimod = prev[imod];
						dif += imod - pimod & 32767;
					}
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din];
					++lf[257 + lin];
					++df[din];
					wi = i + l;
					++lc_1;
				} else {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) {
			syms[li++] = dat[i];
			++lf[dat[i]];
		}
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
		if (!lst) {
			st.r = pos & 7 | w[pos / 8 | 0] << 3;
			pos -= 7;
			st.h = head, st.p = prev, st.i = i, st.w = wi;
		}
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			if (e >= s) {
				w[pos / 8 | 0] = lst;
				e = s;
			}
			pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
};
var crct = (function() {
	var t = new Int32Array(256);
	for (var i = 0; i < 256; ++i) {
		var c = i, k = 9;
		while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})();
var crc = function() {
	var c = -1;
	return {
		p: function(d) {
			var cr = c;
			for (var i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
};
var dopt = function(dat, opt, pre, post, st) {
	if (!st) {
		st = { l: 1 };
		if (opt.dictionary) {
			var dict = opt.dictionary.subarray(-32768);
			var newDat = new u8(dict.length + dat.length);
			newDat.set(dict);
			newDat.set(dat, dict.length);
			dat = newDat;
			st.w = dict.length;
		}
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
var gzh = function(c, o) {
	var fn = o.filename;
	c[0] = 31, c[1] = 139, c[2] = 8, c[8] = o.level < 2 ? 4 : o.level == 9 ? 2 : 0, c[9] = 3;
	if (o.mtime != 0) wbytes(c, 4, Math.floor(new Date(o.mtime || Date.now()) / 1e3));
	if (fn) {
		c[3] = 8;
		for (var i = 0; i <= fn.length; ++i) c[i + 10] = fn.charCodeAt(i);
	}
};
var gzhl = function(o) {
	return 10 + (o.filename ? o.filename.length + 1 : 0);
};
function gzipSync(data, opts) {
	if (!opts) opts = {};
	var c = crc(), l = data.length;
	c.p(data);
	var d = dopt(data, opts, gzhl(opts), 8), s = d.length;
	return gzh(d, opts), wbytes(d, s - 8, c.d()), wbytes(d, s - 4, l), d;
}
var te = typeof TextEncoder != "undefined" && new TextEncoder();
var td = typeof TextDecoder != "undefined" && new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
function strToU8(str, latin1) {
	if (latin1) {
		var ar_1 = new u8(str.length);
		for (var i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	var l = str.length;
	var ar = new u8(str.length + (str.length >> 1));
	var ai = 0;
	var w = function(v) {
		ar[ai++] = v;
	};
	for (var i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar);
			ar = n;
		}
		var c = str.charCodeAt(i);
		if (c < 128 || latin1) w(c);
		else if (c < 2048) w(192 | c >> 6), w(128 | c & 63);
		else if (c > 55295 && c < 57344) c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
		else w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
	}
	return slc(ar, 0, ai);
}
// src/evidence/size.ts
function sizesInFile() {
	const known = new WeakMap();
	const sizeOf = (value) => {
		if (typeof value !== "object" || value === null) return ofLine(JSON.stringify(value));
		const size = known.get(value) ?? ofLayout(layoutOf(value), sizeOf);
		known.set(value, size);
		return size;
	};
	return (evidence) => ofLayout(blockOf(evidence), sizeOf).bytes + 1;
}
const ofLine = (text) => ({
	bytes: Buffer.byteLength(text),
	breaks: 0
});
function ofLayout(layout, sizeOf) {
	if (typeof layout === "string") return ofLine(layout);
	let [bytes, breaks] = [0, 0];
	for (const [start, value] of layout.entries) {
		const size = sizeOf(value);
		bytes += 1 + Buffer.byteLength(start) + size.bytes + size.breaks + 2;
		breaks += 1 + size.breaks;
	}
	return {
		bytes: bytes - (layout.entries.length > 0 ? 1 : -1) + 3,
		breaks: breaks + 1
	};
}
// src/evidence/packed.ts
const MOST_UNPACKED = 64e6;
function packed(value, maxBytes) {
	const sizeInFile = sizesInFile();
	if (sizeInFile(value) <= maxBytes) return value;
	const members = Object.entries(value).filter(([, member]) => member !== void 0);
	const largestFirst = members.map(([name, member]) => ({
		name,
		length: JSON.stringify(member).length
	})).sort((one, other) => other.length - one.length);
	for (let most = 1;; most += 1) {
		const names = new Set(largestFirst.slice(0, most).map(({ name }) => name));
		const outside = Object.fromEntries(members.filter(([name]) => !names.has(name)));
		const isLast = most === members.length;
		if (!isLast && sizeInFile(outside) > maxBytes) continue;
		const inside = Object.fromEntries(members.filter(([name]) => names.has(name)));
		const inFile = {
			...outside,
			packed: textOf(inside)
		};
		if (isLast || sizeInFile(inFile) <= maxBytes) return inFile;
	}
}
function textOf(members) {
	const bytes = gzipSync(strToU8(JSON.stringify(members)), { mtime: 0 });
	return Buffer.from(bytes).toString("base64");
}
function unpacked(value) {
	if (typeof value !== "object" || value === null || !("packed" in value)) return value;
	const { packed, ...rest } = value;
	if (typeof packed !== "string") return value;
	const bytes = gunzipSync(Buffer.from(packed, "base64"), { maxOutputLength: MOST_UNPACKED });
	return {
		...rest,
		...JSON.parse(bytes.toString("utf8"))
	};
}
// src/evidence/serialize.ts
const FORMAT = 2;
const MOST_BYTES = 4e5;
const serialize = onceFor((evidence) => {
	return `${print(blockOf(packed(Evidence.parse(evidence, UNCOMPILED), MOST_BYTES)), "")}\n`;
});
function print(layout, indent) {
	if (typeof layout === "string") return layout;
	const inner = `${indent} `;
	const lines = layout.entries.map(([start, value]) => `${inner}${start}${print(layoutOf(value), inner)}`);
	return `${layout.open}\n${lines.join(",\n")}\n${indent}${layout.close}`;
}
var UnreadableEvidence = class extends Error {};
function parseEvidence(text) {
	const value = readUnpacked(text);
	const version = object({ version: number$2() }).safeParse(value, UNCOMPILED).data?.version;
	if (version !== void 0 && version > FORMAT) throw new UnreadableEvidence(`The Evidence has version ${version}, but this Docket reads up to version ${FORMAT}: use a newer Docket.`);
	const result = Evidence.safeParse(version === 1 ? fromFormat1(value) : value, UNCOMPILED);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new UnreadableEvidence(`The Evidence is not valid at ${pathOf(issue?.path ?? [])}: ${issue?.message ?? "unknown problem"}; restore the file as Docket committed it.`, { cause: result.error });
}
function evidenceOrWhy(text) {
	try {
		return parseEvidence(text);
	} catch (error) {
		if (error instanceof UnreadableEvidence) return error.message;
		throw error;
	}
}
function evidenceIn(text) {
	const read = evidenceOrWhy(text);
	return typeof read === "string" ? null : read;
}
const fromFormat1 = (value) => ({
	...value,
	version: FORMAT
});
function readUnpacked(text) {
	const value = readJson(text);
	try {
		return unpacked(value);
	} catch (cause) {
		throw new UnreadableEvidence("The Evidence is not valid at packed: it cannot be unpacked; restore the file as Docket committed it.", { cause });
	}
}
function readJson(text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new UnreadableEvidence(`The Evidence is not JSON (${cause instanceof Error ? cause.message : String(cause)}); restore the file as Docket committed it.`, { cause });
	}
}
function pathOf(path) {
	if (path.length === 0) return "its top";
	return path.map((key, index) => typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`).join("");
}
// src/facts/context/previous-run.ts
const NAMES_SHOWN$2 = 3;
const LEAST_POINTS = .05;
function previousRun({ document, pullRequests, head }, now) {
	const { previous } = document;
	if (previous === void 0 || previous.headSha === head.sha) return null;
	const isOfSame = previous.pullRequest === (pullRequests[0]?.number ?? null);
	const other = isOfSame || previous.pullRequest === null ? "" : ` of PR ${previous.pullRequest}`;
	const outcome = previous.outcome === null ? [] : [`, ${previous.outcome}`];
	const before = say`report ${previous.number}${other} (${code$2(previous.headSha.slice(0, 8))}${outcome})`;
	const since = changesSince(previous.summary, now, isOfSame, isOfSame ? previous.changed : void 0);
	return since.length === 0 ? before : say`${before} — since then: ${join$2(since)}`;
}
function repeatsPrevious({ document, pullRequests, head }, now) {
	const { previous } = document;
	if (previous === void 0 || previous.headSha === head.sha || previous.changed?.total !== 0) return false;
	return previous.pullRequest === (pullRequests[0]?.number ?? null) && JSON.stringify(inOneOrder(previous.summary)) === JSON.stringify(inOneOrder(now));
}
function inOneOrder({ checks, failedTests = [], ...numbers }) {
	const lines = (rows) => rows.map((row) => JSON.stringify(row)).sort();
	return [
		lines(checks),
		lines(failedTests),
		Object.entries(numbers).sort()
	];
}
function changedBetween(before, after) {
	const [then, now] = [before, after].map(({ changes }) => blobsOf(changes.files));
	if (!then || !now) return void 0;
	const files = [...new Set([...now.keys(), ...then.keys()])].filter((path) => then.get(path) !== now.get(path));
	return {
		files: files.slice(0, MOST_FILES),
		total: files.length
	};
}
const MOST_FILES = 20;
function blobsOf(files) {
	const known = files.flatMap(({ path, blob, status }) => blob ? [[path, `${status} ${blob}`]] : []);
	return known.length < files.length || files.length === 0 ? null : new Map(known);
}
function changesSince(then, now, isOfSame, changed) {
	const names = then.failedTests && now.failedTests ? failedTestChanges(then.failedTests, now.failedTests) : null;
	return [
		...checkChanges(then, now),
		...names ?? [],
		...then.tests && now.tests ? testChanges(then.tests, now.tests, names !== null) : [],
		...isOfSame && !changed ? moved(then.files, now.files, "file") : [],
		...changed ? filesChanged(changed) : [],
		...coverageChange(then.coverage, now.coverage)
	];
}
function filesChanged({ files, total }) {
	if (total === 0) return [["no file of the change differs"]];
	const shown = files.slice(0, NAMES_SHOWN$2).map((path) => code$2(path));
	const more = total - shown.length;
	return [say`${join$2(shown)}${more > 0 ? ` and ${count(more, "more file")}` : ""} changed`];
}
function failedTestChanges(then, now) {
	const [before, after] = [then, now].map((tests) => new Map(tests.map(({ name, error }) => [name, error])));
	const fresh = now.filter(({ name }) => !before.has(name));
	const gone = then.filter(({ name }) => !after.has(name));
	const other = now.filter(({ name, error }) => before.has(name) && isOther(before.get(name), error));
	return [
		...named$2(gone, "no longer fails", "no longer fail"),
		...named$2(fresh, "fails now", "fail now"),
		...named$2(other, "fails with another error", "fail with another error")
	];
}
const isOther = (then, now) => then !== void 0 && now !== void 0 && then !== now;
function checkChanges(then, now) {
	const before = new Map(then.checks.map((check) => [check.name, check]));
	const both = now.checks.flatMap(({ name, mark, error }) => {
		const earlier = before.get(name);
		if (earlier === void 0) return [];
		return [{
			name,
			mark,
			failed: isFailure$1(earlier.mark),
			other: isOther(earlier.error, error)
		}];
	});
	const again = both.filter(({ mark, failed }) => failed && mark === "success");
	const hidden = both.filter(({ mark, failed }) => failed && mark === "masked");
	const hides = both.filter(({ name, mark }) => mark === "masked" && before.get(name)?.mark === "success");
	const fails = both.filter(({ mark, failed }) => !failed && isFailure$1(mark));
	const still = both.filter(({ mark, failed }) => failed && isFailure$1(mark));
	return [
		...named$2(again, "passes again", "pass again"),
		...named$2(hidden, "passes, with a hidden failure", "pass, with hidden failures"),
		...named$2(hides, "hides a failure now", "hide failures now"),
		...named$2(fails, "fails now", "fail now"),
		...named$2(still.filter(({ other }) => !other), "still fails", "still fail"),
		...named$2(still.filter(({ other }) => other), "still fails, with another error", "still fail, with other errors")
	];
}
function named$2(checks, one, many) {
	if (checks.length === 0) return [];
	const names = checks.map(({ name }) => code$2(name));
	return [say`${joinFirst(names, NAMES_SHOWN$2)} ${checks.length === 1 ? one : many}`];
}
function testChanges(then, now, areNamed) {
	return [
		...moved(then.total, now.total, "test"),
		...areNamed ? [] : moved(then.failed, now.failed, "failed test"),
		...moved(then.skipped, now.skipped, "skipped test")
	];
}
function moved(then, now, noun) {
	if (then === void 0 || now === void 0 || then === now) return [];
	const difference = Math.abs(now - then);
	return [[`${count(difference, noun)} ${now > then ? "more" : "fewer"}`]];
}
function coverageChange(then, now) {
	if (then === void 0 || now === void 0 || Math.abs(now - then) < LEAST_POINTS) return [];
	return [[`coverage ${now > then ? "+" : "−"}${Math.abs(now - then).toFixed(1)} points`]];
}
// src/facts/context/run-summary.ts
const MOST_CHECKS = 100;
function summarize(evidence, { measured, files, failures, ...rows }) {
	const checks = checksOf(rows, failures);
	const failed = isWhole(evidence) ? failedTests$1(evidence) : null;
	const { tests, coverage } = isWhole(evidence) ? measured : {
		tests: null,
		coverage: null
	};
	return {
		checks: checks.slice(0, MOST_CHECKS),
		...checks.length > MOST_CHECKS && { checksCut: true },
		...tests && { tests: {
			total: tests.total,
			failed: tests.failed,
			skipped: tests.skipped
		} },
		...failed !== null && { failedTests: failed },
		...coverage !== null && { coverage: Math.round(coverage * 100) / 100 },
		...files !== null && { files }
	};
}
function isWhole({ runs, gaps }) {
	return runs.every(({ status }) => status === "completed") && !gaps.some(({ about }) => about === "artifacts");
}
function checksOf({ workflows, otherChecks }, failures) {
	const rows = [...workflows.flatMap(({ jobs }) => jobs.map((job) => ({
		name: job.key,
		mark: shownMark(job)
	}))), ...otherChecks];
	const errors = new Map(failures.map((failure) => [`${failure.workflow} / ${failure.job}`, errorOf(failure)]));
	const checks = [...groupedBy(rows, ({ name }) => name)].map(([name, own]) => {
		const mark = worst(own.map((row) => row.mark)) ?? "neutral";
		const error = errors.get(name);
		return {
			name,
			mark,
			...error && { error }
		};
	});
	return [...checks.filter(({ mark }) => isFailure$1(mark)), ...checks.filter(({ mark }) => !isFailure$1(mark))];
}
function errorOf({ lines, annotations, tests }) {
	if (tests.total > 0) return void 0;
	const words = lines.length > 0 ? lines.join("\n") : annotations.map(plain).join("\n");
	return words === "" ? void 0 : gist(words);
}
function failedTests$1(evidence) {
	const reports = countedReports(evidence);
	const { cases, unnamed } = failedCases(reports);
	if (reports.length === 0 || unnamed > 0 || cases.length > MOST_TESTS) return null;
	return cases.map(({ failure }) => ({
		name: nameOfCase(failure),
		...failure.message && { error: gist(failure.message) }
	}));
}
const MOST_TESTS = 50;
function gist(words) {
	const bare = words.replace(/0x[\da-f]{1,16}|\d{1,30}/gi, "0").replace(/\s{1,200}/g, " ");
	return createHash("sha1").update(bare).digest("base64url").slice(0, 8);
}
// src/report/legs.ts
const NAMED$1 = 3;
const FAILED_ALONE = 5;
function byLegs(jobs, alike = () => null) {
	return [...groupedBy(jobs, (job) => JSON.stringify([
		withoutLeg(job.name),
		job.mark,
		alike(job)
	])).values()].flatMap((group) => {
		return isFailure$1(group[0].mark) && group.length <= FAILED_ALONE ? group.map((job) => together([job])) : [together(group)];
	});
}
function together(jobs) {
	const [{ name }] = jobs;
	if (jobs.length === 1) return {
		name,
		jobs
	};
	const values = jobs.map((job) => valuesOfLeg(job.name).join(", "));
	const isNamed = jobs.length <= NAMED$1 && values.every((value) => value !== "");
	return {
		name: `${withoutLeg(name)} (${isNamed ? values.join(" · ") : `${jobs.length} legs`})`,
		jobs
	};
}
function withoutLegs(name) {
	const start = name.lastIndexOf(" (");
	const values = start > 0 && name.endsWith(")") ? name.slice(start + 2, -1) : "";
	return values.includes(" · ") || /^\d+ legs$/.test(values) ? name.slice(0, start) : name;
}
// src/report/marks.ts
const MARKS = {
	success: {
		sign: "✓",
		word: "passed",
		conclusion: "success"
	},
	failure: {
		sign: "✗",
		word: "failed",
		conclusion: "failure"
	},
	timed_out: {
		sign: "⏱",
		word: "timed out"
	},
	cancelled: {
		sign: "⊘",
		word: "cancelled"
	},
	skipped: {
		sign: "–",
		word: "skipped"
	},
	neutral: {
		sign: "○",
		word: "neutral"
	},
	action_required: {
		sign: "!",
		word: "needs an action"
	},
	startup_failure: {
		sign: "!",
		word: "could not start"
	},
	stale: {
		sign: "!",
		word: "stale"
	},
	unfinished: {
		sign: "…",
		word: "not finished"
	},
	masked: {
		sign: "⚠",
		word: "passed, with a hidden failure"
	}
};
const OUTCOMES$1 = {
	approved: {
		emoji: "✅",
		word: "approved"
	},
	debt: {
		emoji: "⚠️",
		word: "debt"
	},
	rerun: {
		emoji: "🔁",
		word: "rerun"
	},
	pending: {
		emoji: "⏳",
		word: "pending"
	},
	blocked: {
		emoji: "⛔",
		word: "blocked"
	}
};
const REQUIRED = {
	yes: "Yes",
	no: "No",
	always: "No (always)",
	informational: "Informational",
	unknown: "UNKNOWN"
};
const CI_STATUS = {
	green: "Green",
	misleading: "Green but misleading",
	pending: "Pending",
	red: "Red"
};
const INVARIANT = {
	held: "✓ held",
	violated: "✗ violated",
	"not assessed": "not assessed"
};
const sign = (mark) => MARKS[mark].sign;
const signAndWord = (mark) => `${MARKS[mark].sign} ${MARKS[mark].word}`;
const signAndConclusion = (mark) => `${MARKS[mark].sign} ${MARKS[mark].conclusion ?? MARKS[mark].word}`;
const outcomeEmoji = (outcome) => OUTCOMES$1[outcome].emoji;
const outcomeWord = (outcome) => `${OUTCOMES$1[outcome].emoji} ${OUTCOMES$1[outcome].word}`;
const requiredCell = (required) => REQUIRED[required];
const ciStatusWord = (status) => CI_STATUS[status];
const invariantCell = (status) => INVARIANT[status];
function legend(marks) {
	const used = new Set(marks);
	return Object.keys(MARKS).filter((mark) => used.has(mark) && mark !== "success" && mark !== "failure").map(signAndWord).join(", ");
}
const INVENTORY_HEADS = [
	"Job / Step",
	"Job",
	"Step"
];
const COLUMNS = [
	"Required?",
	"Purpose",
	"Pass/Fail"
];
const SLOW = 10;
function jobTable(jobs) {
	return inventoryTable("Job", groups(jobs, jobCells).map(groupLine));
}
const jobLines = (jobs) => groups(jobs, jobCells).length;
function jobAndStepTable(job) {
	const line = jobLine(job);
	return inventoryTable("Job / Step", [{
		...line,
		name: [strong$1(line.name)]
	}, ...shownSteps(job).map(stepLine)]);
}
function stepTable(job) {
	return inventoryTable("Step", shownSteps(job).map(stepLine));
}
function stepsOfJobs(jobs) {
	return inventoryTable("Job / Step", groups(jobs, stepCells).flatMap(({ name, jobs: [first] }) => [{
		row: null,
		name: [strong$1([name])],
		note: [],
		time: ""
	}, ...shownSteps(first).map(stepLine)]));
}
function shownSteps(job) {
	return job.steps.filter((step) => !step.byRunner || step.mark !== "success");
}
function inventoryTable(first, lines) {
	const timed = lines.some(({ time }) => time !== "");
	const noted = lines.some(({ note }) => note.length > 0);
	const rows = lines.map(({ row, name, note, time }) => [
		name,
		...row === null ? [
			[],
			[],
			[]
		] : [
			[requiredCell(row.required)],
			purpose(row.purpose),
			[sign(row.mark)]
		],
		...timed ? [[time]] : [],
		...noted ? [note] : []
	]);
	return table([
		first,
		...COLUMNS,
		...timed ? ["Time"] : [],
		...noted ? ["Notes"] : []
	], rows, 2);
}
const jobLabel = (job) => lastPiece(job.key, job.name);
const groups = (jobs, alike) => byLegs(jobs.map((job) => ({
	...job,
	name: jobLabel(job),
	mark: shownMark(job)
})), alike);
const jobCells = ({ required, purpose, note, earlier }) => [
	required,
	purpose,
	note === null ? null : plain(note),
	earlier
];
const stepCells = (job) => shownSteps(job).map(({ name, mark, required, purpose, note }) => [
	name,
	mark,
	required,
	purpose,
	note === null ? null : plain(note)
]);
function groupLine({ name, jobs }) {
	const [first] = jobs;
	if (jobs.length === 1) return jobLine(first);
	const known = jobs.map(({ seconds }) => seconds).filter((seconds) => seconds !== null);
	const seconds = known.length === 0 ? null : Math.max(...known);
	return {
		...jobLine({
			...first,
			seconds
		}),
		name: [name]
	};
}
const jobLine = (job) => ({
	row: {
		...job,
		mark: shownMark(job)
	},
	name: jobName(job),
	note: jobNote(job),
	time: job.seconds === null ? "" : duration(job.seconds)
});
function jobName(job) {
	return shownMark(job) === "success" ? [jobLabel(job)] : linked(phrasing$2([jobLabel(job)]), job.url);
}
function lastPiece(key, name) {
	const start = key.lastIndexOf(` / ${name}`);
	return start === -1 ? name : key.slice(start + 3);
}
function jobNote(job) {
	const earlier = job.earlier.flatMap(({ olderRun, attempt, mark, url }, index) => [...index === 0 ? [] : [", "], ...linked([own$3(`${olderRun === void 0 ? `attempt ${attempt}` : `run #${olderRun}`}: ${sign(mark)}`)], url)]);
	const note = job.note ?? [];
	return note.length > 0 && earlier.length > 0 ? [
		...note,
		"; ",
		...earlier
	] : [...note, ...earlier];
}
const stepLine = (step) => ({
	row: step,
	name: [lastPiece(step.key, step.name)],
	note: step.note ?? [],
	time: step.seconds !== null && step.seconds >= SLOW ? duration(step.seconds) : ""
});
const purpose = (text) => text === null ? [] : fromPlan(text);
// src/report/parts.ts
const keep = (...nodes) => ({
	nodes,
	drop: null
});
const optional = (drop, ...nodes) => ({
	nodes,
	drop
});
// src/report/sections/notes.ts
const NOTES_START = "<!-- docket:notes:start -->";
const NOTES_END = "<!-- docket:notes:end -->";
const notes$1 = (evidence) => ({
	heading: "Notes",
	parts: [keep(paragraph$2(["Write between the two comment lines below; this text is kept when the report is updated."])), {
		raw: `${NOTES_START}\n${evidence.document.notes}\n${NOTES_END}`,
		drop: null
	}]
});
// src/facts/context/people.ts
function author({ authorship }) {
	if (authorship === void 0) return null;
	const { by, kind, agents } = authorship;
	const own = agents.filter(({ from }) => from === "account");
	const others = agents.filter(({ from }) => from !== "account").map(({ name }) => [name]);
	const what = own.length > 0 ? say`, the coding agent ${own[0].name}` : kind === "bot" ? [", a bot"] : [];
	return say`${code$2(by)}${what}${others.length === 0 ? [] : say`, with ${and(others)}`}`;
}
const and = (names) => names.length < 2 ? join$2(names) : say`${join$2(names.slice(0, -1))} and ${names.at(-1) ?? []}`;
const SHOWN$6 = 5;
function acceptedBy(evidence) {
	if (!isByReviewer(evidence)) return null;
	const { acceptances = [] } = evidence;
	const counted = acceptances.filter(({ refused }) => refused === void 0);
	const refused = acceptances.filter((one) => one.refused !== void 0);
	const who = counted.length === 0 ? ["nobody"] : joinFirst(counted.map(told$1), SHOWN$6, { separator: "; " });
	if (refused.length === 0) return who;
	return say`${who}. Not counted: ${joinFirst(refused.map(told$1), SHOWN$6, { separator: "; " })}`;
}
const WHY = {
	author: "who wrote the change",
	"no person": "which is no person",
	"no write access": "who may not write to the repository",
	"another commit": "of another commit",
	"before the push": "before the newest push",
	"push not known": "since no run tells when the newest commit was pushed",
	"before another base": "before the base branch became another one"
};
function told$1({ by, at, as, refused }) {
	const whose = by === "" ? ["an account that is gone"] : [code$2(`@${by}`)];
	const how = as === "review" ? "approving review" : "label";
	const when = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
	return say`${whose} (${how}, ${when})${refused === void 0 ? [] : `, ${WHY[refused]}`}`;
}
// src/facts/context/context.ts
const red = new Set(["blocked", "rerun"]);
function context$1(evidence, title, files) {
	const id = evidence.document.milestone;
	const configured = id === null ? void 0 : evidence.config.milestones?.[id];
	return {
		milestone: id === null ? "unassigned" : `${id} — ${configured?.title ?? title.replace(/ \(post-merge\)$/, "")}`,
		phase: written$1(evidence, "phase") ?? configured?.phase ?? null,
		posture: written$1(evidence, "posture") ?? configured?.posture ?? null,
		intent: written$1(evidence, "intent") ?? configured?.intent ?? null,
		refactorTarget: files.filter(({ isCode }) => isCode).map(({ path, change }) => ({
			path,
			change
		})),
		author: author(evidence),
		acceptedBy: acceptedBy(evidence),
		runType: runType(evidence),
		baseline: baseline(evidence)
	};
}
function written$1({ plan, pullRequests }, key) {
	return [plan?.content, pullRequests[0]?.body].map((source) => source?.stub === false ? source[key] : null).find((value) => value) ?? null;
}
function runType(evidence) {
	const attempt = Math.max(1, ...evidence.runs.map((run) => run.attempt));
	return [
		occasion(evidence),
		...isOlderHead(evidence) && !isQueued(evidence) ? ["an older head"] : [],
		...attempt > 1 ? [`re-run (attempt ${attempt})`] : []
	].join(", ");
}
function occasion(evidence) {
	const { document, head } = evidence;
	const subject = document.milestone ?? head.branch ?? head.sha.slice(0, 8);
	if (head.postMerge) return onBase(evidence);
	if (isQueued(evidence)) return `Merge queue verification of ${document.milestone ?? pullOf(evidence)}`;
	if (document.milestone === null) return `CI verification of ${subject}`;
	const last = lastRun(evidence);
	if (last === void 0) return `First CI verification of ${subject} implementation`;
	return last.outcome !== null && red.has(last.outcome) ? `Corrective CI verification of ${subject} after report ${last.number} (${last.outcome})` : `CI verification of ${subject} after report ${last.number}`;
}
function onBase({ document, head, base, pullRequests, gaps }) {
	const branch = base?.branch ?? head.branch ?? "the base branch";
	const subject = document.milestone ?? head.sha.slice(0, 8);
	return pullRequests.length === 0 && !gaps.some(({ about }) => about === "pull request") ? `Verification of ${subject} on ${branch}, pushed without a pull request` : `Post-merge verification of ${subject} on ${branch}`;
}
const isQueued = ({ runs }) => runs.length > 0 && runs.every(({ event }) => event === "merge_group");
const pullOf = ({ pullRequests, head }) => pullRequests[0] === void 0 ? head.sha.slice(0, 8) : `PR ${pullRequests[0].number}`;
function lastRun({ document, head, pullRequests }) {
	const { previous, earlier } = document;
	if (previous === void 0) return earlier.filter(({ headSha }) => headSha !== head.sha).at(-1);
	return previous.pullRequest === (pullRequests[0]?.number ?? null) ? previous : {
		number: previous.number,
		outcome: null
	};
}
function baseline({ baseline: known, plan, repository }) {
	const planned = plan?.content.baseline ?? null;
	if (known === null || known.greenCommit === null) return planned === null ? null : say`${fromPlan(planned)} (by the plan)`;
	const url = `${repository.serverUrl}/${repository.name}/commit/${known.greenCommit}`;
	const runs = known.runs.filter(({ sha, conclusion }) => sha === known.greenCommit && conclusion === "success").map((run) => link$1(String(run.runId), run.url));
	const by = runs.length === 0 ? [] : say` (${runs.length === 1 ? "run" : "runs"} ${joinFirst(runs, RUNS_SHOWN$1)})`;
	return say`${link$1(known.greenCommit.slice(0, 8), url)} on ${{ code: known.branch }}${by}`;
}
const RUNS_SHOWN$1 = 5;
// src/plan/milestone.ts
const MOST_PER_TEXT = 5;
function milestoneCandidates(sources) {
	if (sources.input !== null) return [{
		id: sources.input,
		from: "input",
		certain: true
	}];
	const { pattern, branch, title, githubMilestone, subject } = sources;
	return [
		...(branch ?? "").slice(0, 256).split("/").flatMap((segment) => named$1(segment, "branch", pattern)),
		...named$1(title, "title", pattern),
		...named$1(githubMilestone, "github milestone", pattern),
		...named$1(subject, "commit", pattern),
		...slugOf(githubMilestone)
	].filter(({ id }) => isMilestoneId(id));
}
function named$1(text, from, pattern) {
	const searched = (text ?? "").slice(0, 256);
	if (searched === "") return [];
	const leading = pattern.leading(searched)?.group ?? null;
	const certain = leading === null ? [] : [{
		id: milestoneId(leading),
		from,
		certain: true
	}];
	const others = pattern.anywhere(searched).map(({ group }) => milestoneId(group ?? ""));
	const distinct = [...new Set(others)].filter((id) => id !== certain[0]?.id).slice(0, MOST_PER_TEXT);
	return [...certain, ...distinct.map((id) => ({
		id,
		from,
		certain: false
	}))];
}
function slugOf(githubMilestone) {
	const id = slug$1(githubMilestone ?? "");
	return id === null ? [] : [{
		id,
		from: "github milestone",
		certain: true
	}];
}
function chooseMilestone(candidates, exists) {
	return candidates.find(({ id, certain }) => certain || exists(id)) ?? null;
}
function validateMilestone(id) {
	if (isMilestoneId(id)) return id;
	throw new Error(`The milestone ${JSON.stringify(id.slice(0, 2 * LONGEST_ID))} cannot be a folder name; use at most ${LONGEST_ID} letters (A–Z), digits, ".", "_" and "-", with a letter, digit or "_" first and no dot last, and no name that Windows keeps for a device (CON, NUL …), for example M09.`);
}
const LONGEST_ID = 64;
const VALID_ID = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
function isMilestoneId(id) {
	return id.length <= LONGEST_ID && VALID_ID.test(id) && !id.endsWith(".") && !DEVICE.test(id);
}
function slug$1(text) {
	const trimmed = trimMarks(text.slice(0, 256).normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^a-z0-9._]+/g, "-").slice(0, LONGEST_ID));
	return isMilestoneId(trimmed) ? trimmed : null;
}
function trimMarks(text) {
	let from = 0;
	let to = text.length;
	while (from < to && "-._".includes(text.charAt(from))) from += 1;
	while (to > from && "-._".includes(text.charAt(to - 1))) to -= 1;
	return text.slice(from, to);
}
const CONVENTIONAL = /^([a-z]{2,20})(?:\(([^()]{1,60})\))?!?:\s+/i;
const SEPARATORS = /^[\s\-_:/—–|\])]+/u;
function stripMilestone(title, pattern, milestone = null) {
	const whole = oneLine(title, 256);
	const conventional = CONVENTIONAL.exec(whole);
	const rest = conventional === null ? whole : whole.slice(conventional[0].length);
	if (conventional?.[2] !== void 0 && afterMilestone(conventional[2], pattern, milestone) === "") return withoutSeparators(afterMilestone(rest, pattern, milestone) ?? rest);
	return withoutSeparators(afterMilestone(rest, pattern, milestone) ?? whole);
}
function withoutSeparators(text) {
	return text.replace(SEPARATORS, "").trim() || null;
}
function afterMilestone(text, pattern, milestone) {
	const length = milestone === null ? certainLength(text, pattern) : ownLength(text, pattern, milestone);
	return length === 0 ? null : text.slice(length).replace(SEPARATORS, "");
}
function certainLength(text, pattern) {
	return pattern.leading(text)?.text.length ?? 0;
}
function ownLength(text, pattern, milestone) {
	const from = text.length - text.replace(/^[\s[(]+/, "").length;
	const behind = text.charAt(from + milestone.length);
	if (sameId(text.slice(from, from + milestone.length), milestone) && !/[A-Za-z0-9]/.test(behind)) return from + milestone.length;
	const [first] = pattern.anywhere(text.slice(from));
	return first?.at === 0 && sameId(milestoneId(first.group ?? ""), milestone) ? from + first.text.length : 0;
}
const sameId = (one, other) => one.toLowerCase() === other.toLowerCase();
function branchWords(branch, pattern) {
	const segments = oneLine(branch, 256).split("/");
	for (const segment of segments.reverse()) {
		const words = (afterMilestone(segment, pattern, null) ?? segment).replace(/[-_\s]+/g, " ").trim();
		if (words !== "") return words.charAt(0).toUpperCase() + words.slice(1);
	}
	return null;
}
// src/facts/context/title.ts
function title$2(evidence) {
	const { plan, pullRequests, head, document } = evidence;
	const pattern = compileMilestonePattern(evidence.inputs.milestonePattern);
	const words = (plan?.content.stub === false ? plan.content.title : null) ?? stripped(pullRequests[0]?.title ?? head.subject, pattern, document.milestone) ?? (head.branch === null ? null : branchWords(head.branch, pattern)) ?? head.sha.slice(0, 8);
	return head.postMerge ? `${words} (post-merge)` : words;
}
function stripped(text, pattern, milestone) {
	return text === null ? null : stripMilestone(text, pattern, milestone);
}
function date({ runs }, workflows) {
	const jobless = workflows.filter(({ jobs, jobsUnread, mark }) => jobs.length === 0 && !jobsUnread && mark !== "unfinished" && mark !== "action_required");
	return [...workflows.flatMap(({ jobs }) => jobs.map(({ completedAt }) => completedAt ?? "")), ...jobless.map(({ runId }) => runs.find(({ id }) => id === runId)?.startedAt ?? "")].sort().at(-1)?.slice(0, 10) || null;
}
function wallSeconds(workflows) {
	const walls = workflows.map(({ seconds }) => seconds).filter((seconds) => seconds !== null);
	return walls.length === 0 ? null : Math.max(...walls);
}
function trigger(evidence) {
	const events = [...new Set(evidence.runs.map(({ event }) => event))].sort();
	return events.length === 0 ? "none" : events.map((event) => described(event, evidence)).join(", ");
}
function described(event, { base, head, pullRequests }) {
	const pull = pullRequests[0];
	const target = pull?.baseBranch ?? base?.branch;
	if (event.startsWith("pull_request") && target !== void 0) return `${event} (PR to ${target})`;
	if (event === "push" && head.postMerge && pull !== void 0) return `push (merge of #${pull.number})`;
	if (event === "merge_group" && pull !== void 0) return `merge_group (#${pull.number})`;
	return event;
}
// src/facts/signals/items.ts
const SHOWN$5 = 12;
function noneRan({ runs }, does, infinitive) {
	return [{
		label: "",
		text: [countedRuns(runs).some(({ jobsUnread }) => jobsUnread) ? `Not all jobs could be read: whether a step ${does} is UNKNOWN.` : `No step that is known to ${infinitive} ran for this commit.`]
	}];
}
function bounded$1(items, more) {
	return items.length > SHOWN$5 ? [...items.slice(0, SHOWN$5), more(items.length - SHOWN$5)] : items;
}
// src/facts/signals/coverage.ts
function coverageSignal({ evidence, coverage, absent }) {
	const reports = coverageReports(evidence);
	const logged = loggedItems(evidence);
	return {
		heading: "B) Coverage",
		items: [
			...bounded$1(coverage.gates.map((gate) => ({
				label: "Gate",
				text: gateLine(gate, absent)
			})), (count) => ({
				label: "Gate",
				text: [`and ${count} more gates`]
			})),
			...reports.length === 0 && logged.length === 0 ? [{
				label: "",
				text: ["No coverage report was read."]
			}] : bounded$1(reportItems$1(evidence, reports), (count) => ({
				label: "",
				text: [`and ${count} more reports`]
			})),
			...logged,
			...changedItems(reports)
		]
	};
}
function gateLine(gate, absent) {
	const { set } = gate;
	const missing = absent.find(({ path }) => path === set.path);
	const tail = missing === void 0 ? standing$1(gate) : [missing.why === "later" ? " (runs after the merge)" : " (did not run for this commit)"];
	return say`${gateText(set.gate)}, set in ${set.where}${tail}`;
}
function standing$1({ set, measured }) {
	if (!set.decides) return [];
	if (measured === null) return set.passed ? [": passed"] : [];
	const words = set.passed ? "passed" : measured.holds ? "holds" : "does not hold";
	const percent = percentText(measured.value);
	if (measured.source.from === "log") return say`: ${words}, ${percent} ${logOf(measured.source.log)}`;
	return [set.passed ? `: ${words} (${percent} in the largest report)` : `: ${words}, ${percent}`];
}
function reportItems$1(evidence, reports) {
	return [...groupedBy(reports, (report) => {
		const { file, lines, branches } = report.result;
		return JSON.stringify([
			report.run.id,
			file,
			lines,
			branches,
			plain(against$2(evidence, report))
		]);
	}).values()].map((group) => reportItem(evidence, group));
}
function reportItem(evidence, reports) {
	const [{ result, run }] = reports;
	const { lines, branches, file } = result;
	const counts = say`${counted("lines", lines)}${branches === null ? "" : `, ${counted("branches", branches)}`}`;
	const artifacts = joinFirst(reports.map((report) => code$2(report.result.artifact)), LEGS_SHOWN$1);
	const source = say`${code$2(file)} in ${artifacts} (${run.workflow})`;
	return {
		label: "Report",
		text: say`${counts}: ${source}${against$2(evidence, reports[0])}`
	};
}
const LEGS_SHOWN$1 = 6;
function against$2(evidence, report) {
	const compared = comparisonOf(evidence, report.result.runId);
	const base = baseCoverage(evidence, report);
	const [here, there] = [percent(report.result.lines), base === null ? null : percent(base.lines)];
	if (compared === null || here === null || there === null) return [];
	return say`; ${points(here - there)} against ${comparedWith(compared)}`;
}
function counted(noun, count) {
	const value = percent(count);
	return value === null ? `no ${noun}` : `${noun} ${percentText(value)} (${count.covered} of ${count.total})`;
}
function changedItems(reports) {
	const files = new Map();
	for (const { result } of reports.filter(({ isUncounted }) => !isUncounted)) for (const file of result.changed) if (file.lines.total > (files.get(file.path)?.lines.total ?? -1)) files.set(file.path, file);
	return bounded$1([...files.values()].map(({ path, lines }) => ({
		label: "Changed",
		text: say`${code$2(path)}: ${counted("lines", lines)}`
	})), (count) => ({
		label: "Changed",
		text: [`and ${count} more files`]
	}));
}
const nouns = {
	total: "total",
	lines: "lines",
	branches: "branches"
};
function loggedItems(evidence) {
	return bounded$1(loggedCoverage(evidence).map(item$1), (count) => ({
		label: "Log",
		text: [`and ${count} more logs`]
	}));
}
function item$1(log) {
	const values = log.coverage.map(({ metric, percent, lines }) => {
		const counts = lines === null ? "" : ` (${lines.covered} of ${lines.total})`;
		return [`${nouns[metric]} ${percentText(percent)}${counts}`];
	});
	return {
		label: "Log",
		text: say`${join$2(values)}: ${logOf(log)}`
	};
}
// src/facts/signals/performance.ts
const SHOWN$4 = 5;
function performanceSignal({ evidence, jobs }) {
	const timed = timedJobs(evidence, jobs);
	const known = timed.filter((one) => one.there !== null);
	return {
		heading: "E) Performance",
		items: [
			...longest(timed),
			...runs$2(evidence, jobs),
			...known.length > 0 ? compared(evidence, known) : [],
			...none$1(evidence, known.length)
		]
	};
}
function timedJobs(evidence, jobs) {
	return jobs.flatMap(({ row, run, workflow }) => {
		if (row.seconds === null) return [];
		const there = (comparisonOf(evidence, run.id)?.jobs?.find(({ name }) => name === row.name))?.seconds ?? null;
		return [{
			name: row.name,
			workflow: workflow.workflow,
			runId: run.id,
			here: row.seconds,
			there
		}];
	});
}
function runs$2(evidence, jobs) {
	return [...new Map(jobs.map(({ workflow }) => [workflow.runId, workflow])).values()].flatMap(({ runId, workflow, seconds }) => {
		const compared = comparisonOf(evidence, runId);
		const there = compared?.base.seconds;
		if (compared === null || there === void 0 || seconds === null) return [];
		return [{
			label: "Compared",
			text: say`${workflow} ${duration(seconds)}, ${duration(there)} in ${comparedWith(compared)}`
		}];
	});
}
function none$1({ baseline }, known) {
	const runs = baseline?.comparison?.runs ?? [];
	if (known > 0 || runs.some(({ base }) => base.seconds !== void 0)) return [];
	return [{
		label: "",
		text: [`${runs.length === 0 ? "No green run before this change was read" : "No job of the base is known"}, so no duration is compared.`]
	}];
}
function longest(timed) {
	const [first] = [...timed].sort((one, other) => other.here - one.here);
	if (first === void 0) return [];
	const before = first.there === null ? "" : `, ${duration(first.there)} on the base`;
	return [{
		label: "Longest job",
		text: say`${code$2(first.name)} of ${first.workflow}: ${duration(first.here)}${before}`
	}];
}
function compared(evidence, known) {
	const slower = known.filter(({ here, there }) => isLonger(evidence.config, here, there));
	const faster = known.filter(({ here, there }) => isLonger(evidence.config, there, here));
	return [
		...jobItem$1("Slower", slower),
		...jobItem$1("Faster", faster),
		{
			label: "Compared",
			text: total$1(evidence, known)
		}
	];
}
function jobItem$1(label, jobs) {
	if (jobs.length === 0) return [];
	const difference = ({ here, there }) => Math.abs(here - there);
	const lines = [...jobs].sort((a, b) => difference(b) - difference(a)).map(({ name, workflow, here, there }) => say`${code$2(name)} of ${workflow}: ${duration(here)}, ${duration(there)} on the base`);
	return [{
		label,
		text: joinFirst(lines, SHOWN$4, { separator: "; " })
	}];
}
function total$1(evidence, known) {
	const sum = (of) => known.reduce((all, one) => all + of(one), 0);
	const runs = [...new Set(known.map(({ runId }) => runId))].flatMap((id) => comparisonOf(evidence, id) ?? []);
	const bases = [...new Map(runs.map((one) => [one.base.sha, comparedWith(one)])).values()];
	const jobs = count(known.length, "job");
	return say`${duration(sum(({ here }) => here))} in ${jobs}, ${duration(sum(({ there }) => there))} in ${join$2(bases)}`;
}
// src/facts/signals/analyses.ts
const SECURITY = wordsPattern(allOf("security"), "i");
const lintFindings = (evidence) => items(evidence, ({ tools }) => !tools.some((tool) => SECURITY.test(tool)));
const securityFindings = (evidence) => items(evidence, ({ tools }) => tools.some((tool) => SECURITY.test(tool)));
function loggedFindings(evidence, steps, kinds) {
	return bounded$1(logReports(evidence).flatMap((log) => {
		const { findings, step, jobId } = log.result;
		const kind = steps.find((one) => one.jobId === jobId && one.name === step)?.kind;
		if (findings === void 0 || step === null || kind === void 0 || !kinds.includes(kind)) return [];
		const number = findings === 0 ? "no findings" : count(findings, "finding");
		return [{
			label: "Findings",
			text: say`${code$2(step)}: ${number}, ${logOf(log)}`
		}];
	}), (more) => ({
		label: "Findings",
		text: [`and ${more} more logs`]
	}));
}
function items(evidence, wanted) {
	return bounded$1(foundIn(evidence, evidence.results.analyses).filter(({ result }) => wanted(result)).map((one) => item(evidence, one)), (count) => ({
		label: "Findings",
		text: [`and of ${count} more reports`]
	}));
}
function item(evidence, found) {
	const { tools, totals } = found.result;
	const names = tools.length === 0 ? ["a tool without a name"] : join$2(tools.map(code$2));
	return {
		label: "Findings",
		text: say`${names}: ${counts$1(totals)}: ${sourceText(found)}${first(found.result)}${against$1(evidence, found)}`
	};
}
function against$1(evidence, { result, run }) {
	const compared = comparisonOf(evidence, run.id);
	const known = counterpartOf(result, compared?.findings ?? []);
	if (compared === null || known === null) return [];
	const [firstNew] = known.first;
	const which = firstNew === void 0 ? "" : say`, the first: ${fromPlan(firstNew)}`;
	const gone = known.gone === 0 ? "" : `, ${known.gone} fewer of the old ones`;
	return say`; ${known.added === 0 ? "none" : known.added} new against ${comparedWith(compared)}${which}${gone}`;
}
function counts$1(totals) {
	const levels = [
		"error",
		"warning",
		"note"
	].filter((level) => totals[level] > 0);
	if (levels.length === 0) return "no findings";
	return levels.map((level) => count(totals[level], level)).join(", ");
}
function first({ findings: [finding] }) {
	if (finding === void 0) return [];
	const { path, line, message } = finding;
	const place = path === null ? [] : say`${code$2(line === null ? path : `${path}:${line}`)} `;
	return say`; the first: ${place}${fromPlan(message)}`;
}
// src/facts/signals/annotations.ts
const STANDING = /\bdeprecat|\bwill be (?:removed|disabled|retired|forced)\b|\bforced to run on\b|\bno longer supported\b|\bend[- ]of[- ]life\b|\b(?:ubuntu|windows|macos)-latest\b|\bbrownouts?\b/i;
const LABEL = "Annotations";
const MOST_LINES = 5;
function annotationItems(evidence, jobs, steps) {
	const gates = jobsOf$1(steps, [
		"lint",
		"format",
		"types"
	]);
	const security = onlySecurity(steps);
	return [
		...bounded$1(jobs.filter(({ row }) => !security.has(row.id) && (gates.has(row.id) || !isFailure$1(row.mark))).flatMap((judged) => jobItem(evidence, judged)), (count) => ({
			label: LABEL,
			text: [`and of ${count} more jobs`]
		})),
		...collapsed(jobs, "Remarks", (text) => !STANDING.test(text)),
		...unread$1(jobs)
	];
}
function securityAnnotations(evidence, jobs, steps) {
	const security = onlySecurity(steps);
	return [...bounded$1(jobs.filter(({ row }) => security.has(row.id)).flatMap((judged) => jobItem(evidence, judged)), (count) => ({
		label: LABEL,
		text: [`and of ${count} more jobs`]
	})), ...collapsed(jobs, "Announced", (text) => STANDING.test(text))];
}
function jobsOf$1(steps, kinds) {
	return new Set(steps.filter(({ kind }) => kinds.includes(kind)).map(({ jobId }) => jobId));
}
function onlySecurity(steps) {
	const others = jobsOf$1(steps, [
		"lint",
		"format",
		"types",
		"tests"
	]);
	return new Set([...jobsOf$1(steps, ["security"])].filter((id) => !others.has(id)));
}
function jobItem(evidence, { row, run, workflow, job }) {
	const remarks = [...failureAnnotations(job), ...warnings(job)];
	const cut = job.annotationsCut === true;
	const counts = [counted$1(remarks, "failure", cut), counted$1(remarks, "warning", cut)].filter((one) => one !== null);
	const [first] = remarks;
	if (first === void 0) return [];
	const text = say`${code$2(row.name)} (${workflow.workflow}): ${counts.join(", ")}${against(evidence, run.id, row.name, remarks)}; ${annotationLine(first)}`;
	return [{
		label: LABEL,
		text
	}];
}
function against(evidence, runId, name, remarks) {
	const compared = comparisonOf(evidence, runId);
	const base = compared?.annotations?.find(({ job }) => job === name);
	if (compared === null || base === void 0) return [];
	const more = remarks.reduce((sum, { times }) => sum + times, 0) - base.failures - base.warnings;
	const words = more === 0 ? "as many as" : `${Math.abs(more)} ${more > 0 ? "more" : "fewer"} than`;
	return say` (${words} in ${comparedWith(compared)})`;
}
const warnings = ({ annotations = [] }) => annotations.filter(({ level, path }) => level === "warning" && path !== null);
function collapsed(jobs, label, wanted) {
	const names = new Map();
	for (const { row, job } of jobs) for (const one of job.annotations ?? []) {
		if (one.path !== null || one.level === "failure" || isExitCode(one) || !wanted(one.message)) continue;
		const text = firstSentence(one.message);
		names.set(text, (names.get(text) ?? new Set()).add(row.name));
	}
	const items = [...names].map(([text, of]) => ({
		label,
		text: say`${fromPlan(text)} (in ${joinFirst([...of].map(code$2), 1)})`
	}));
	const more = items.length - MOST_LINES;
	return more > 0 ? [...items.slice(0, MOST_LINES), {
		label,
		text: [`and ${more} more of this kind`]
	}] : items;
}
function firstSentence(text) {
	const end = /[.:;](?=\s)/.exec(text)?.index;
	return end === void 0 ? text.replace(/\.$/, "") : text.slice(0, end);
}
function unread$1(jobs) {
	const number = jobs.filter(({ job }) => job.annotationsUnread === true).length;
	if (number === 0) return [];
	return [{
		label: LABEL,
		text: [`Those of ${count(number, "job")} were not read.`]
	}];
}
// src/facts/signals/security.ts
function securitySignal({ evidence, jobs, steps, absent }) {
	const ran = steps.filter(({ kind }) => kind === "security").map((step) => ({
		label: "Ran",
		text: stepLine$1(step)
	}));
	return {
		heading: "D) Security and Supply Chain",
		items: [
			...ran.length === 0 ? noneRan(evidence, "checks security", "check security") : bounded$1(ran, more),
			...securityFindings(evidence),
			...loggedFindings(evidence, steps, ["security"]),
			...bounded$1(afterMerge(evidence, absent), more),
			...securityAnnotations(evidence, jobs, steps),
			...lockFiles(evidence)
		]
	};
}
const more = (count) => ({
	label: "",
	text: [`and ${count} more security steps`]
});
function afterMerge(evidence, absent) {
	return absent.filter(({ why }) => why === "later").flatMap(({ path, name }) => {
		return (evidence.workflows.find((file) => file.path === path)?.head?.jobs ?? []).flatMap((job) => job.steps.map((step) => ({
			step,
			job: job.name ?? job.id
		}))).filter(({ step, job }) => {
			const place = {
				job,
				path: `${name} / ${job}`
			};
			return kindOfStep(evidence, place, titleText(step), step) === "security";
		}).map(({ step }) => {
			const idiom = softFail(step);
			const mask = idiom === null ? [] : say`; a failure will not show (${code$2(idiom)})`;
			return {
				label: "After the merge",
				text: say`${code$2(titleText(step))} (${name})${mask}`
			};
		});
	});
}
function lockFiles({ changes }) {
	const files = changes.files.filter(({ path }) => kindOf(path) === "lock file");
	if (files.length === 0) return [];
	const shown = bounded$1(files.map(({ path }) => [code$2(path)]), (count) => [`${count} more`]);
	return [{
		label: "Dependencies",
		text: say`Lock files changed: ${join$2(shown)}`
	}];
}
// src/facts/signals/static-gates.ts
const gates = {
	lint: "Lint",
	format: "Format",
	types: "Types"
};
function staticGatesSignal({ evidence, jobs, steps }) {
	const items = legsTogether(steps).flatMap((step) => {
		const label = gates[step.kind];
		return label === void 0 ? [] : [{
			label,
			text: stepLine$1(step)
		}];
	});
	return {
		heading: "C) Static Gates",
		items: [
			...items.length === 0 ? noneRan(evidence, "checks style, format or types", "check style, format or types") : bounded$1(items, (count) => ({
				label: "",
				text: [`and ${count} more static gates`]
			})),
			...lintFindings(evidence),
			...loggedFindings(evidence, steps, [
				"lint",
				"format",
				"types"
			]),
			...annotationItems(evidence, jobs, steps)
		]
	};
}
// src/facts/signals/test-results.ts
const FAILED_SHOWN = 20;
const FLAKY_SHOWN = 10;
const JOBS_SHOWN = 3;
function reportItems(evidence, counted) {
	return [
		...caseLines(failedCases(counted), FAILED_SHOWN).map((text) => ({
			label: "Failed test",
			text
		})),
		...caseLines(flakyCases(counted), FLAKY_SHOWN).map((text) => ({
			label: "Flaky test",
			text
		})),
		...testsAgainstBase(evidence)
	];
}
function testsAgainstBase(evidence) {
	const runs = countedRuns(evidence.runs);
	return (evidence.baseline?.comparison?.runs ?? []).flatMap((compared) => {
		const run = runs.find(({ id }) => id === compared.runId);
		if (run === void 0) return [];
		if (compared.testsOmitted !== void 0) return [{
			label: "Against the base",
			text: [`The tests of ${run.workflow} are too many to be compared.`]
		}];
		return compared.tests === void 0 ? [] : itemsOf$1(run.workflow, compared, compared.tests);
	});
}
function itemsOf$1(workflow, compared, tests) {
	return [
		{
			label: "Against the base",
			text: say`${changes$1(tests)} ${comparedWith(compared)} (${workflow})${unsure(tests)}`
		},
		...listed$2("New tests", tests.added),
		...listed$2("Gone tests", tests.gone),
		...listed$2("Newly skipped", tests.skipped),
		...listed$2("Newly failing", tests.failing)
	];
}
function changes$1({ added, gone, skipped, failing }) {
	const differences = [
		[added.total, `+${added.total} new`],
		[gone.total, `${gone.total} gone`],
		[skipped.total, `${skipped.total} newly skipped`],
		[failing.total, `${failing.total} newly failing`]
	].filter(([count]) => count > 0).map(([, words]) => words);
	return differences.length === 0 ? "the same tests as" : `${differences.join(", ")} against`;
}
function unsure({ alone }) {
	if (alone === void 0) return "";
	return alone === 1 ? "; a report of the base has no counterpart" : `; ${alone} reports of the base have no counterpart`;
}
function listed$2(label, { total, suites }) {
	return total === 0 ? [] : [{
		label,
		text: inSuites(suites)
	}];
}
function silentItems(evidence) {
	const silent = loggedSuites(evidence).suites.length === 0 ? [] : silentJobs(evidence);
	if (silent.length === 0) return [];
	const names = silent.map(({ job }) => code$2(job.name));
	return [{
		label: "Results",
		text: say`How many tests ran in ${joinFirst(names, JOBS_SHOWN)} is not known.`
	}];
}
// src/facts/signals/test-table.ts
const ROWS$3 = 20;
const LEGS_SHOWN = 6;
const HEAD$1 = [
	"Suite",
	"Passed",
	"Failed",
	"Flaky",
	"Skipped"
];
function testTable(evidence, counted) {
	const reports = testReports(evidence);
	const logged = loggedSuites(evidence);
	const rows = [...alike(reports).map(reportRow), ...logged.suites.flatMap(suiteRows)];
	if (rows.length === 0) return void 0;
	const left = rows.length - ROWS$3;
	const more = left > 0 ? [[
		[`and ${left} more`],
		[],
		[],
		[],
		[]
	]] : [];
	const totals = [...reportTotal(counted, reports), ...logTotal(logged)];
	const change = changeOf(evidence);
	const whole = totals[0] ?? (rows.length === 1 ? rows[0] : void 0);
	const isCompared = change !== null && whole !== void 0;
	const withChange = (row) => [...cells$4(row), ...isCompared ? [[row === whole ? change : ""]] : []];
	return {
		head: isCompared ? [...HEAD$1, "Δ"] : HEAD$1,
		rows: [
			...rows.slice(0, ROWS$3).map(withChange),
			...more.map((row) => isCompared ? [...row, []] : row),
			...totals.map(withChange)
		]
	};
}
function cells$4({ suite, totals }) {
	if (totals === null) return [
		suite,
		["not known"],
		[],
		[],
		[]
	];
	const { passed, failed, errored, flaky, skipped } = totals;
	return [suite, ...[
		passed,
		failed + errored,
		flaky,
		skipped
	].map((number) => [String(number)])];
}
function alike(reports) {
	return [...groupedBy(reports, ({ run, result: { file, totals }, isUncounted }) => JSON.stringify([
		run.id,
		file,
		totals,
		isUncounted
	])).values()];
}
function reportRow(reports) {
	const [{ result, run, isUncounted }] = reports;
	const artifacts = joinFirst(reports.map((report) => code$2(report.result.artifact)), LEGS_SHOWN);
	const aside = isUncounted ? "; does not count for the verdict" : "";
	return {
		suite: say`${code$2(result.file)} in ${artifacts} (${run.workflow})${reports.length > 1 ? ", each" : ""}${aside}`,
		totals: result.totals
	};
}
function suiteRows({ logs, totals }) {
	const [first] = logs;
	const isSame = (one) => JSON.stringify(one) === JSON.stringify(totals);
	if (!(first !== void 0 && logs.length > 1 && logs.every((log) => isSame(log.totals)))) return logs.map(logRow);
	const jobs = [...new Set(logs.map(({ result }) => result.job))];
	const runs = jobs.length === 1 ? `in ${logs.length} runs` : `in each of ${jobs.length} jobs`;
	const names = joinFirst(jobs.map(code$2), LEGS_SHOWN);
	return [{
		suite: say`${runs}: from the logs of ${names} (${first.run.workflow})`,
		totals
	}];
}
const logRow = (log) => ({
	suite: logOf(log),
	totals: log.totals
});
function reportTotal(counted, all) {
	if (all.length < 2 || counted.length === 0) return [];
	const merged = all.filter(({ isUncounted }) => !isUncounted).length - counted.length === 0 ? "" : "; what several reports hold is counted once";
	return [{
		suite: [`Total of ${count(counted.length, "report")}${merged}`],
		totals: sumOf(counted)
	}];
}
function logTotal({ suites, totals }) {
	const logs = suites.reduce((sum, suite) => sum + suite.logs.length, 0);
	if (logs < 2) return [];
	if (totals === null) return [{
		suite: ["Total: some logs are missing, or may count the same tests"],
		totals: null
	}];
	return [{
		suite: [`Total of ${logs} logs${logs === suites.length ? "" : "; what several legs ran is counted once"}`],
		totals
	}];
}
function changeOf({ baseline }) {
	const compared = (baseline?.comparison?.runs ?? []).flatMap(({ tests }) => tests ?? []);
	if (compared.length === 0) return null;
	const added = compared.reduce((sum, tests) => sum + tests.added.total, 0);
	const gone = compared.reduce((sum, tests) => sum + tests.gone.total, 0);
	const words = [...added > 0 ? [`+${added}`] : [], ...gone > 0 ? [`−${gone}`] : []];
	return words.length === 0 ? "±0" : words.join(" ");
}
// src/facts/signals/tests.ts
const tiers = [
	["Smoke", /\bsmoke\b/i],
	["End-to-end", /\b(?:e2e|end-to-end)\b/i],
	...known$2("tier").map(({ name, words }) => [name, wordsPattern(words, "i")]),
	["Integration", /\bintegration\b/i],
	["Acceptance", /\bacceptance\b/i],
	["Regression", /\bregression\b/i],
	["Performance", /\b(?:benchmarks?|performance|load)\b/i],
	["Quality", /\bquality\b/i],
	["Unit", /\bunit\b/i]
];
function testsSignal({ evidence, steps, tests: { reports }, absent }) {
	const testing = steps.filter(({ kind }) => kind === "tests");
	const table = testTable(evidence, reports);
	const isLogged = loggedSuites(evidence).suites.length > 0;
	return {
		heading: "A) Tests",
		...table !== void 0 && { table },
		items: [
			...testing.length > 0 ? ran(testing, failedCount(evidence, reports)) : isLogged ? [] : noneRan(evidence, "runs tests", "run tests"),
			...testing.length > 0 && table === void 0 ? [unread] : [],
			...reportItems(evidence, reports),
			...silentItems(evidence),
			...importing(evidence),
			...diffTestItems(evidence),
			...snapshots(evidence),
			...missing(absent)
		]
	};
}
const STEPS_SHOWN = 12;
const unread = {
	label: "Results",
	text: ["No test report was read, so how many tests ran is not known."]
};
function ran(tests, failedTests) {
	const executed = tests.filter(({ mark }) => mark !== "skipped");
	const found = [...new Set(executed.map(tierOf))];
	const failed = tests.filter(({ mark }) => isFailure$1(mark) || mark === "masked");
	const only = found.length === 1 && found[0] !== "Tests" ? " only" : "";
	const items = legsTogether(tests).map((test) => ({
		label: tierOf(test),
		text: [...stepLine$1(test), ...purposeOf(test)]
	}));
	return [
		{
			label: "Tier",
			text: [found.length === 0 ? "none ran" : `${found.join(", ")}${only}`]
		},
		...bounded$1(items, (count) => ({
			label: "",
			text: [`and ${count} more test steps`]
		})),
		{
			label: "Failures",
			text: failed.length === 0 ? [none(failedTests)] : joinFirst(legsTogether(failed).map(failedStep), STEPS_SHOWN)
		}
	];
}
function failedStep({ name, legs }) {
	return legs === 1 ? [code$2(name)] : say`${code$2(name)} (${legs} legs)`;
}
function none(failedTests) {
	return failedTests === 0 ? "None" : `No step, but ${count(failedTests, "test")}`;
}
function failedCount(evidence, reports) {
	const { failed, errored } = addTotals([sumOf(reports), ...loggedSuites(evidence).suites.map(({ logs, totals }) => totals ?? totalsOfSuite(logs.map((log) => log.totals)))]);
	return failed + errored;
}
function tierOf({ name, where, definition }) {
	return [
		name,
		definition?.run ?? "",
		where
	].map((text) => tiers.find(([, words]) => words.test(text))?.[0]).find(Boolean) ?? "Tests";
}
function purposeOf({ purpose }) {
	return purpose === null ? [] : say`: ${fromPlan(purpose)}`;
}
function importing(evidence) {
	const text = importedByTests(evidence);
	return text === null ? [] : [{
		label: "Changed code that tests import",
		text
	}];
}
const MODULES_SHOWN = 8;
function testsTouching({ dependents }) {
	if (dependents === void 0) return null;
	return dependents.modules.filter(({ totalTests }) => totalTests > 0).map(({ of, tests, totalTests }) => ({
		of,
		tests,
		total: totalTests
	}));
}
function importedByTests(evidence) {
	const touched = testsTouching(evidence);
	if (touched === null) return null;
	const partial = evidence.dependents?.partial;
	const incomplete = partial === void 0 ? [] : say` (${partial})`;
	const isWhole = partial === void 0 && evidence.dependents?.more === void 0;
	if (touched.length === 0) return isWhole ? ["none of the changed modules"] : say`none found${incomplete}`;
	const modules = touched.map(({ of, tests, total }) => say`${code$2(of)} (${joinFirst(tests.map(code$2), 1, { total })})`);
	return [...joinFirst(modules, MODULES_SHOWN), ...incomplete];
}
function snapshots({ changes }) {
	const files = changes.files.filter(({ path }) => kindOf(path) === "snapshot");
	if (files.length === 0) return [];
	const shown = bounded$1(files.map(({ path }) => [code$2(path)]), (count) => [`${count} more`]);
	return [{
		label: "Golden/snapshot",
		text: say`Changed: ${join$2(shown)}`
	}];
}
function missing(absent) {
	const later = absent.filter(({ why }) => why === "later");
	if (later.length === 0) return [];
	return [{
		label: "Missing",
		text: say`${join$2(later.map(laterWords))}: after the merge`
	}];
}
// src/facts/signals/signals.ts
function signals$1(facts) {
	return [
		testsSignal(facts),
		coverageSignal(facts),
		staticGatesSignal(facts),
		securitySignal(facts),
		performanceSignal(facts)
	];
}
// src/rules/headline.ts
const labels = {
	approved: "Ready to merge",
	debt: "Can merge",
	blocked: "Not ready to merge",
	rerun: "Re-run",
	pending: "Waiting for"
};
const labelsAt = {
	"after merge": {
		approved: "Verified after the merge",
		debt: "Merged",
		blocked: "Broken after the merge"
	},
	"after push": {
		approved: "Verified after the push",
		debt: "Pushed",
		blocked: "Broken after the push"
	},
	merged: {
		approved: "Verified, already merged",
		debt: "Merged",
		blocked: "Merged although not ready"
	},
	closed: {
		approved: "Verified, but closed",
		debt: "Closed",
		blocked: "Closed, and not ready to merge"
	},
	gone: {
		approved: "Verified",
		debt: "Verified"
	}
};
const BLOCKED_BY_GITHUB = "Merge blocked";
function firstLine(outcome, reasons, known, facts) {
	const of = reasons.filter((reason) => reason.outcome === outcome);
	const label = labelOf$1(outcome, of.length, facts);
	const [first] = of;
	if (first === void 0) {
		const except = exceptions(known, facts);
		const title = except.length === 0 ? label : `${label}, with ${except.join(" and ")}`;
		return {
			label,
			headline: [[passed(facts), ...except].join(", ")],
			title: [title]
		};
	}
	const headline = of.length === 1 ? first.headline : say`${first.headline}, and ${others(outcome, of)}`;
	return {
		label,
		headline,
		title: title$1(outcome, label, first, headline)
	};
}
function title$1(outcome, label, first, headline) {
	if (outcome === "debt") return say`${label}: ${first.headline}`;
	return outcome === "blocked" ? say`${label}: ${headline}` : say`${label} ${headline}`;
}
function labelOf$1(outcome, reasons, facts) {
	const label = labelsAt[stageOf(facts.evidence)]?.[outcome] ?? labels[outcome];
	if (outcome === "debt") return `${label}, with ${count(reasons, "warning")}`;
	return label === labels.blocked && isHeldByGitHub(facts) ? BLOCKED_BY_GITHUB : label;
}
function isHeldByGitHub({ jobs, otherChecks, evidence }) {
	return jobs.some(({ row, run }) => isFailure$1(row.mark) && isEnforcedByRules(evidence, row.name, run)) || otherChecks.some(({ name, mark }) => isFailure$1(mark) && isEnforcedByRules(evidence, name, null));
}
function others(outcome, reasons) {
	const rest = reasons.slice(1);
	if (outcome === "pending" || outcome === "rerun") return `${rest.length} more`;
	return rest.every(({ ci }) => ci === "red") ? count(rest.length, "more failed check") : count(rest.length, "more reason");
}
function passed(facts) {
	const ended = marks(facts).filter((mark) => mark !== "unfinished");
	const fine = [
		"success",
		"skipped",
		"neutral",
		"masked"
	];
	const all = ended.every((mark) => fine.includes(mark));
	if (facts.requiredFrom === "rules" || !all) return "all required checks passed";
	return unfinished(facts) === 0 ? "all checks passed" : "all finished checks passed";
}
function exceptions(known, facts) {
	const open = unfinished(facts);
	return [...known === 0 ? [] : [count(known, "known failure")], ...open === 0 ? [] : [`${count(open, "check")} not finished`]];
}
const unfinished = (facts) => marks(facts).filter((mark) => mark === "unfinished").length;
function marks({ workflows, otherChecks }) {
	return [...workflows.flatMap(({ mark, jobs }) => jobs.length === 0 ? [mark] : jobs.map((job) => job.mark)), ...otherChecks.map(({ mark }) => mark)];
}
// src/rules/next.ts
function nextStep$1(outcome, reasons, findings, facts) {
	const remedy = reasons[0]?.remedy ?? null;
	if (remedy === null || outcome === "approved") return merge(findings, facts);
	if (outcome === "blocked") return fix(remedy, facts);
	return outcome === "debt" ? resolve(remedy, facts) : sentence$1(remedy);
}
function fix(remedy, { evidence }) {
	const stage = stageOf(evidence);
	if (stage === "closed") return reopened(remedy);
	if (stage === "merged") return say`${sentence$1(remedy)}, in a new pull request`;
	if (stage === "gone" || isOrphaned(evidence)) return say`${sentence$1(remedy)}, in a new pull request: the repository of this one is gone`;
	return sentence$1(remedy);
}
function resolve(remedy, { evidence }) {
	const stage = stageOf(evidence);
	if (stage === "closed") return reopened(remedy);
	if (stage === "merged" || stage === "gone") return say`In a new pull request: ${remedy}`;
	return evidence.head.postMerge ? sentence$1(remedy) : say`Merge as it is, or resolve the warning first: ${remedy}`;
}
const reopened = (remedy) => say`If the pull request is opened again: ${remedy}`;
function merge(findings, { evidence, workflows }) {
	const pull = evidence.pullRequests[0];
	const stage = stageOf(evidence);
	if (evidence.runs.some(({ event }) => event === "merge_group") && !evidence.head.postMerge) return ["The merge queue merges it"];
	if (stage === "gone") return ["Nothing is left to do: the repository that it came from is gone"];
	if (stage === "closed") return ["Nothing is left to do while the pull request is closed"];
	if (stage === "none") return ["Open a pull request"];
	if (stage !== "open" || pull === void 0) return ["Nothing is left to do for this commit"];
	if (pull.headSha !== evidence.head.sha) return ["Look at the newest commit of the pull request"];
	if (pull.mergeable === "conflict") return say`Resolve the conflict with ${code$2(pull.baseBranch)}`;
	if (pull.draft) return ["Mark the pull request as ready for review"];
	const names = workflows.filter(({ mark }) => mark === "unfinished").map(({ workflow }) => workflow);
	const open = [...new Set(names)].map((name) => code$2(name));
	const wait = open.length === 0 ? [] : say`, or wait for ${join$2(open)}`;
	const later = findings.flatMap(leftOf).flatMap((one) => "runs" in one ? [one.runs] : []);
	return later.length === 0 ? say`Merge${wait}` : say`Merge${wait}. ${join$2(later)} will then run`;
}
function actions$1(reasons, findings, { evidence }) {
	const { config, document, pullRequests } = evidence;
	const author = pullRequests[0]?.author ?? null;
	const owner = config.owner ?? author ?? "UNKNOWN";
	const milestone = document.milestone ?? "unassigned";
	const here = evidence.head.postMerge ? "base branch" : "this pull request";
	const left = findings.flatMap(leftOf);
	const of = (scope) => left.filter((action) => action.scope === scope);
	const all = [
		...remedies(evidence, reasons, here),
		...of("here").map((action) => ({
			...action,
			scope: here
		})),
		...of("after the merge"),
		...of("repository")
	];
	const texts = all.map(({ text }) => plain(text));
	return all.filter((_, index) => texts.indexOf(texts[index]) === index).map(({ text, scope }) => ({
		action: text,
		owner,
		scope,
		milestone
	}));
}
function leftOf(finding) {
	return finding.status === "new" || finding.action === void 0 ? [] : [finding.action];
}
function remedies(evidence, reasons, here) {
	const stage = stageOf(evidence);
	const isOver = stage === "merged" || stage === "gone" || isOrphaned(evidence);
	return reasons.flatMap(({ remedy, outcome }) => {
		const isWrong = outcome === "blocked" || outcome === "debt";
		if (remedy === null || stage === "closed" && isWrong) return [];
		return [{
			text: sentence$1(remedy),
			scope: isOver && isWrong ? "a new pull request" : here
		}];
	});
}
// src/rules/notes.ts
const SHOWN$3 = 10;
const TOPICS = [
	{ topics: ["rules of the branch"] },
	{
		topics: ["known failures"],
		isWhole: true
	},
	{ topics: ["hidden failures"] },
	{ topics: ["failed tests"] },
	{ topics: ["logs"] },
	{ topics: ["results as on the base"] },
	{ topics: ["tests against the base"] },
	{ topics: ["reports aside"] },
	{ topics: ["skipped checks"] },
	{ topics: ["tests as declared", "tests of the diff"] },
	{ topics: ["gates"] },
	{ topics: ["absent workflows", "absent checks"] },
	{
		topics: ["approvals"],
		isWhole: true
	},
	{
		topics: ["runs without a call"],
		isWhole: true
	},
	{ topics: ["invariants"] },
	{ topics: ["plan"] },
	{ topics: ["surfaces"] }
];
function notes(noted) {
	return TOPICS.flatMap((line) => {
		const texts = line.topics.flatMap((topic) => noted.flatMap((finding) => finding.topic === topic ? [finding.text] : []));
		return "isWhole" in line ? texts : shown(texts);
	});
}
function shown(notes) {
	const more = notes.length - SHOWN$3;
	return more > 0 ? [...notes.slice(0, SHOWN$3), [`and ${more} more of this kind`]] : notes;
}
// src/rules/verdict.ts
const OUTCOMES = [
	"blocked",
	"pending",
	"rerun",
	"debt"
];
const CI_STATUSES = [
	"red",
	"pending",
	"misleading"
];
function decide(facts, posture) {
	const findings = findingsOf$1(rules, facts);
	const found = findings.filter(isReason);
	const reasons = OUTCOMES.flatMap((outcome) => found.filter((reason) => reason.outcome === outcome));
	const outcome = reasons[0]?.outcome ?? "approved";
	const knownFailures = findings.filter(({ isKnownFailure }) => isKnownFailure).length;
	return {
		verdict: {
			outcome,
			...firstLine(outcome, reasons, knownFailures, facts),
			ciStatus: CI_STATUSES.find((status) => reasons.some(({ ci }) => ci === status)) ?? "green",
			knownFailures,
			workflows: marked(facts),
			posture,
			reasons: reasons.map(({ rule, outcome, text, remedy, url }) => ({
				rule,
				outcome,
				text,
				remedy,
				url
			})),
			notes: notes(findings.filter(isNoted)),
			noted: findings.filter(isNoted).map(({ rule, status, text }) => ({
				rule,
				status,
				text
			})),
			next: nextStep$1(outcome, reasons, findings, facts)
		},
		actions: actions$1(reasons, findings, facts)
	};
}
function marked({ workflows, jobs }) {
	return workflows.map((rows) => {
		const { workflow, event, mark } = rows;
		const several = workflows.filter((other) => other.workflow === workflow).length > 1;
		const hides = mark === "success" && jobs.some((job) => job.workflow === rows && hidesFailure(job));
		return {
			name: several ? `${workflow} (${event})` : workflow,
			mark: hides ? "masked" : mark
		};
	});
}
const hidesFailure = ({ masked }) => masked.some((failure) => standingOf(failure) === "new");
// src/rules/judge.ts
function judge(evidence) {
	const facts = factsOf(evidence);
	const { workflows, otherChecks, delta, weakenings } = facts;
	const name = title$2(evidence);
	const about = context$1(evidence, name, delta.files);
	const measured = measure(facts);
	const failed = failures$1(facts);
	const summary = summarize(evidence, {
		workflows,
		otherChecks,
		measured,
		failures: failed,
		files: delta.complete ? delta.files.length : null
	});
	return {
		title: name,
		date: date(evidence, workflows),
		trigger: trigger(evidence),
		attempt: evidence.runs.reduce((most, { attempt }) => Math.max(most, attempt), 1),
		identity: {
			runs: facts.identity,
			absent: facts.absent,
			otherChecks
		},
		context: {
			...about,
			previous: previousRun(evidence, summary),
			repeats: repeatsPrevious(evidence, summary)
		},
		inventory: {
			workflows,
			requiredFrom: facts.requiredFrom,
			changes: [...facts.changes, ...gateChanges(weakenings)]
		},
		signals: signals$1(facts),
		delta: {
			...delta,
			drift: [...delta.drift, ...gateDrift(weakenings)]
		},
		failures: failed,
		invariants: facts.invariants,
		blast: blastRadius(evidence, delta),
		...decide(facts, about.posture),
		checks: counts(facts),
		measured,
		seconds: wallSeconds(workflows)
	};
}
function counts({ workflows, otherChecks }) {
	const marks = [...workflows.flatMap((rows) => rows.jobs.length === 0 && isFailure$1(rows.mark) ? [rows] : rows.jobs), ...otherChecks].map(({ mark }) => mark);
	const skipped = marks.filter((mark) => mark === "skipped" || mark === "neutral").length;
	return {
		passed: marks.filter((mark) => mark === "success" || mark === "masked").length,
		total: marks.length - skipped,
		skipped
	};
}
// src/report/budget.ts
const fileBudget = (elsewhere) => ({
	limit: 5e5,
	size: bytes,
	elsewhere
});
const commentBudget = (elsewhere) => ({
	limit: 65e3,
	size: (text) => text.length,
	elsewhere
});
const summaryBudget = (elsewhere) => ({
	limit: 104e4,
	size: bytes,
	elsewhere
});
const GAP = "\n\n";
function withinBudget(parts, budget) {
	return join(fitting$1(parts, budget));
}
function fitting$1(parts, budget) {
	const candidates = parts.map((part) => candidate(part, budget));
	for (let reserve = 0;;) {
		const kept = choose(candidates, budget.limit - reserve, budget.repeats !== void 0);
		const pieces = assemble(candidates, kept, budget);
		const excess = budget.size(join(pieces)) - budget.limit;
		if (excess <= 0 || candidates.every((one, index) => isFixed(one) || !kept.has(index))) return pieces;
		reserve += excess + 2;
	}
}
const join = (pieces) => `${pieces.map(({ text }) => text).join(GAP)}\n`;
function candidate(part, budget) {
	let made;
	const render = () => {
		const text = "raw" in part ? part.raw : toMarkdown(part.nodes).trimEnd();
		return {
			text,
			size: budget.size(text) + 2
		};
	};
	return {
		part,
		atLeast: "raw" in part ? part.raw.length : wordsIn(part.nodes),
		rendered: () => {
			made ??= render();
			return made;
		}
	};
}
function wordsIn(nodes) {
	return nodes.reduce((sum, node) => {
		if ("children" in node) return sum + wordsIn(node.children);
		return sum + ("value" in node ? node.value.length : 0);
	}, 0);
}
function choose(parts, limit, isRepeated) {
	const kept = new Set();
	let used = 0;
	for (const { candidate, index } of inOrder(parts)) {
		const { drop } = candidate.part;
		if (isRepeated && drop !== null && drop.isTelling !== true) continue;
		if (!(used + candidate.atLeast <= limit && used + candidate.rendered().size <= limit) && !isFixed(candidate)) continue;
		kept.add(index);
		used += candidate.rendered().size;
	}
	return kept;
}
function inOrder(parts) {
	const all = parts.map((candidate, index) => ({
		candidate,
		index
	}));
	const fixed = all.filter(({ candidate }) => isFixed(candidate));
	const needed = all.filter(({ candidate }) => candidate.part.drop === null && !isFixed(candidate));
	const others = all.filter(({ candidate }) => candidate.part.drop !== null);
	return [
		...fixed,
		...needed.sort((a, b) => a.candidate.rendered().size - b.candidate.rendered().size),
		...others.sort((a, b) => rankOf(b.candidate) - rankOf(a.candidate))
	];
}
const isFixed = ({ part }) => "raw" in part && part.drop === null;
const rankOf = ({ part }) => part.drop?.rank ?? 0;
function assemble(candidates, kept, budget) {
	const pieces = [];
	let dropped = [];
	const tell = () => {
		if (dropped.length > 0) pieces.push(notice(dropped, budget));
		dropped = [];
	};
	candidates.forEach(({ part, rendered }, index) => {
		if (!kept.has(index)) {
			dropped.push(part.drop ?? NEEDED);
			return;
		}
		tell();
		pieces.push({
			...part,
			text: rendered().text
		});
	});
	tell();
	return pieces;
}
const NEEDED = {
	rank: 0,
	one: "part",
	many: "parts"
};
function notice(drops, budget) {
	const counts = new Map();
	for (const drop of drops) counts.set(drop.many, {
		drop,
		count: (counts.get(drop.many)?.count ?? 0) + 1
	});
	const list = [...counts.values()].map(({ drop, count: count$1 }) => count(count$1, drop.one, drop.many));
	const { repeats, elsewhere } = budget;
	const nodes = [paragraph$2([`${repeats === void 0 ? "Left out here for its size" : "Left out here"}: ${list.join(", ")}. `, ...repeats ?? elsewhere])];
	return {
		nodes,
		text: toMarkdown(nodes).trimEnd()
	};
}
function bytes(text) {
	return Buffer.byteLength(text);
}
// src/report/names.ts
function trail(...names) {
	return names.filter((name) => name !== null).join(" › ");
}
const fileWithChange = (file) => [code$2(file.path), ` (${file.change.toLowerCase()})`];
const evidencePath = (report) => report.replace(/\.md$/, ".json");
// src/report/sections/actions.ts
const actions = (_evidence, assessment) => ({
	heading: "Next Actions",
	parts: [keep(assessment.actions.length === 0 ? paragraph$2(["None."]) : table([
		"Action",
		"Owner",
		"Scope",
		"Milestone"
	], assessment.actions.map(({ action, owner, scope, milestone }) => [
		action,
		[owner],
		[scope],
		[milestone]
	])))]
});
// src/report/list.ts
function listed$1(items, max, separator = ", ") {
	const shown = items.slice(0, max).flatMap((item, index) => index === 0 ? item : [separator, ...item]);
	return items.length > max ? [...shown, ` and ${items.length - max} more`] : shown;
}
const NAME = 80;
const shortName = (name) => name.length > NAME ? `${name.slice(0, 79)}…` : name;
const withShortNames = (prose) => prose.map((part) => typeof part !== "string" && "code" in part ? { code: shortName(part.code) } : part);
function shortened(prose, max) {
	const kept = [];
	let left = max;
	for (const part of prose) {
		const length = plain([part]).length;
		if (length > left) return [
			...kept,
			...left > 0 ? [cut$1(part, left)] : [],
			"…"
		];
		kept.push(part);
		left -= length;
	}
	return kept;
}
function cut$1(part, length) {
	if (typeof part === "string") return part.slice(0, length);
	return "code" in part ? { code: part.code.slice(0, length) } : {
		...part,
		text: part.text.slice(0, length)
	};
}
// src/report/sections/reach.ts
const IMPORTS = "Imports of the changed modules";
const IMPORTERS_SHOWN = 5;
const TESTS_SHOWN = 3;
const GROUPS_SHOWN = 8;
const OWNERS_SHOWN = 6;
const OWNED_SHOWN = 5;
function importedBy(search) {
	if (search === void 0) return [];
	const { modules, more = 0, partial, searched } = search;
	const how = partial ?? `${count(searched, "file")} searched`;
	if (modules.length === 0) return [keep(keyLine(IMPORTS, [`${partial === void 0 ? "none in the repository" : "none found"} (${how})`]))];
	const drop = {
		rank: 26,
		one: "list of importing files",
		many: "lists of importing files"
	};
	const rest = more > 0 ? [[`and ${count(more, "more changed module")} with such files`]] : [];
	return [optional(drop, keyLine(IMPORTS, [how]), bullets([...modules.map(importers), ...rest]))];
}
function importers({ of, by, total, tests, totalTests }) {
	const files = bounded(by, total, IMPORTERS_SHOWN);
	const testing = bounded(tests, totalTests, TESTS_SHOWN);
	if (total === 0) return [
		code$2(of),
		" ← tests only: ",
		...testing
	];
	return [
		code$2(of),
		" ← ",
		...files,
		...totalTests === 0 ? [] : ["; tests that import it: ", ...testing]
	];
}
function bounded(paths, total, most) {
	const shown = paths.slice(0, most);
	const more = total - shown.length;
	const names = listed$1(shown.map((path) => [code$2(path)]), most);
	return more > 0 ? [...names, ` and ${more} more`] : names;
}
function owners(found) {
	if (found === void 0) return [];
	const { groups, unowned, unread, from } = found;
	const groupTexts = [
		...groups.map(({ owners, paths }) => [
			...listed$1(owners.map((owner) => [code$2(owner)]), OWNERS_SHOWN),
			" (",
			...bounded(paths, paths.length, OWNED_SHOWN),
			")"
		]).slice(0, GROUPS_SHOWN),
		...beyond(groups.slice(GROUPS_SHOWN)),
		...ownerless(found)
	];
	const known = unread ? ", which was not read" : unowned === null ? ", of which not every line is known" : "";
	return [keep(keyLine("Owners", [
		...listed$1(groupTexts, groupTexts.length, "; "),
		" — by ",
		...join$2(from, " and "),
		known
	]))];
}
function beyond(groups) {
	const files = groups.reduce((sum, { paths }) => sum + paths.length, 0);
	return groups.length === 0 ? [] : [[`${count(groups.length, "more group")} of owners (${count(files, "file")})`]];
}
function ownerless({ groups, unowned }) {
	if (unowned === null) return groups.length === 0 ? [["UNKNOWN"]] : [];
	if (unowned.length === 0) return [];
	return groups.length === 0 ? [["none of the changed files has any"]] : [[
		"nobody (",
		...bounded(unowned, unowned.length, OWNED_SHOWN),
		")"
	]];
}
// src/report/sections/blast.ts
const FILES_SHOWN$1 = 6;
const AREAS_KEPT = 40;
const PATHS_SHOWN = 12;
const blast = (evidence, { blast, delta }) => ({
	heading: "Blast Radius",
	parts: evidence.changes.source === "none" ? [keep(paragraph$2(["Which files are changed is UNKNOWN."]))] : [
		...areas$1(blast.areas),
		...importedBy(evidence.dependents),
		...owners(blast.owners),
		keep(...[surfaces(blast, delta.complete, Object.keys(evidence.config.surfaces ?? {}).length > 0), ...untouched(blast, delta.complete)])
	]
});
function areas$1(all) {
	if (all.length === 0) return [keep(keyLine("Files changed", ["none"]))];
	const lines = all.map(({ area, files }) => keyItem(area, listed$1(files.map(fileWithChange), FILES_SHOWN$1)));
	const rest = lines.slice(AREAS_KEPT);
	return [
		keep(keyLine("Files changed", ["by area"])),
		keep(bullets(lines.slice(0, AREAS_KEPT))),
		...rest.length === 0 ? [] : [optional({
			rank: 25,
			one: "list of areas",
			many: "lists of areas"
		}, keyLine("Further areas", []), bullets(rest))]
	];
}
function surfaces({ surfaces, usualSurfaces }, complete, isNamed) {
	const none = complete ? isNamed ? "none that the configuration names" : "none by convention, and the configuration names none" : "none by the files listed";
	if (surfaces.length > 0) return keyLine("Public surfaces touched", named(surfaces));
	return usualSurfaces === void 0 ? keyLine("Public surfaces touched", [none]) : keyLine("Public surfaces touched", ["by convention: ", ...named(usualSurfaces)]);
}
function named(surfaces) {
	return listed$1(surfaces.map(({ name, paths }) => [
		`${name} (`,
		...listed$1(paths.map((path) => [code$2(path)]), PATHS_SHOWN),
		")"
	]), PATHS_SHOWN, "; ");
}
function untouched({ untouched }, complete) {
	if (!complete) return [keyLine("Untouched", ["UNKNOWN, the list of files is not complete"])];
	return untouched.length === 0 ? [] : [keyLine("Untouched", listed$1(untouched.map(fromPlan), PATHS_SHOWN))];
}
// src/report/sections/context.ts
const TARGETS_SHOWN = 10;
const context = (evidence, assessment) => ({
	heading: "Change Context",
	parts: [keep(table(["Item", "Value"], rows(assessment, evidence.changes.source !== "none")))]
});
function rows({ context }, changesKnown) {
	return [
		[["Milestone"], [context.milestone]],
		...written("Phase", context.phase),
		...written("Posture", context.posture),
		...written("Intent", context.intent),
		[["Refactor target"], target(context.refactorTarget, changesKnown)],
		...told("Author", context.author),
		...told("Accepted by", context.acceptedBy),
		[["Run type"], [context.runType]],
		[["Baseline"], orUnknown(context.baseline)],
		...context.previous === null ? [] : [[["Previous report"], context.previous]]
	];
}
const written = (item, text) => text === null ? [] : [[[item], fromPlan(text)]];
const told = (item, text) => text === null ? [] : [[[item], text]];
function target(files, changesKnown) {
	if (files.length > 0) return listed$1(files.map(fileWithChange), TARGETS_SHOWN);
	return [changesKnown ? "none (no code file is changed)" : "UNKNOWN"];
}
// src/report/definitions.ts
const SHOWN$2 = 12;
function outermost(definitions) {
	const keys = new Set(definitions.map(({ change, name }) => `${change} ${name}`));
	return definitions.filter(({ change, name }) => containersOf(name).every((outer) => !keys.has(`${change} ${outer}`)));
}
function definitionsLine(definitions) {
	return listed$1([...groupedBy(outermost(definitions), ({ kind, change }) => `${kind} ${change}`).values()].map((group) => {
		const [{ kind, change }] = group;
		const names = group.map((definition) => withMembers(definition, definitions));
		return [
			`${group.length === 1 ? kind : plural(kind)} `,
			...listed$1(names, SHOWN$2),
			` ${change}`
		];
	}), SHOWN$2, "; ");
}
function withMembers(outer, all) {
	const prefix = `${outer.name}.`;
	const members = all.filter(({ change, name }) => change === outer.change && name.startsWith(prefix));
	if (members.length === 0) return [code$2(outer.name)];
	const names = members.map(({ name }) => [code$2(name.slice(prefix.length))]);
	return [
		code$2(outer.name),
		" (",
		...listed$1(names, SHOWN$2),
		")"
	];
}
function containersOf(name) {
	const pieces = name.split(".");
	return pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join("."));
}
function plural(kind) {
	if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`;
	return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`;
}
// src/report/sections/delta.ts
const OPEN$1 = 30;
const FOLD = 500;
const NAMES_SHOWN$1 = 50;
const delta = (evidence, { delta }) => ({
	heading: "Step 3 — Delta Analysis",
	parts: [
		keep(heading$1(3, ["Change Inventory"])),
		...commits(evidence.head.commits),
		...files(delta, evidence.changes.source === "none"),
		...planned$1(delta, evidence.changes.source === "none"),
		...unchanged(delta),
		...expected(delta),
		...acceptance(delta),
		...drift(delta)
	]
});
const COMMITS_SHOWN = 20;
function commits(known) {
	if (known === void 0) return [];
	const lines = known.list.toReversed().map(({ sha, subject }) => [
		code$2(sha.slice(0, 8)),
		" ",
		code$2(subject)
	]).slice(0, COMMITS_SHOWN);
	const more = known.total - lines.length;
	const rest = more > 0 ? [[`and ${count(more, "more commit")}`]] : [];
	if (known.total === 1) return [keep(keyLine("Commit", lines[0] ?? []))];
	const drop = {
		rank: 74,
		one: "list of commits",
		many: "lists of commits"
	};
	const summary = [`${count(known.total, "commit")} since the merge base`];
	return [optional(drop, ...details(summary, [bullets([...lines, ...rest])]))];
}
function files({ files, complete }, unread) {
	if (unread) return [keep(paragraph$2(["Which files are changed is UNKNOWN."]))];
	const cut = complete ? [] : [keep(paragraph$2(["This list is not complete: GitHub named only a part of the files."]))];
	if (files.length === 0) return [keep(paragraph$2(["No file is changed."])), ...cut];
	const open = optional({
		rank: 75,
		one: "table of files",
		many: "tables of files"
	}, fileTable(files.slice(0, OPEN$1)));
	return [
		keep(paragraph$2([total(files)])),
		open,
		...folded$1(files),
		...cut
	];
}
function folded$1(files) {
	const parts = [];
	for (let start = OPEN$1; start < files.length; start += FOLD) {
		const rows = files.slice(start, start + FOLD);
		const summary = `Files ${start + 1} to ${start + rows.length}`;
		parts.push(optional({
			rank: 20,
			one: "table of files",
			many: "tables of files"
		}, ...details([summary], [fileTable(rows)])));
	}
	return parts;
}
function total(files) {
	const added = files.reduce((sum, file) => sum + file.additions, 0);
	const removed = files.reduce((sum, file) => sum + file.deletions, 0);
	return `${count(files.length, "file")}, +${added} −${removed}.`;
}
const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|org)$/i;
const fileTable = (files) => table(["File", "Change"], files.map((file) => [[code$2(file.path)], change$1(file)]));
function change$1(file) {
	const from = file.previousPath === null ? [] : [" from ", code$2(file.previousPath)];
	const definitions = DOCUMENT.test(file.path) ? [] : definitionsLine(file.definitions);
	return [
		file.change,
		...from,
		`, +${file.additions} −${file.deletions}`,
		...definitions.length === 0 ? [] : [": ", ...definitions],
		...file.tests === void 0 ? [] : [". Tests: ", ...file.tests],
		...file.planned === null ? [] : [". Plan: ", ...fromPlan(file.planned)]
	];
}
function planned$1({ plannedButMissing, unplanned, otherwise, complete }, unread) {
	if (unplanned === null) return [keep(keyLine("Against the plan", ["no plan lists paths"]))];
	if (unread) return [keep(keyLine("Against the plan", ["UNKNOWN"]))];
	return [keep(bullets([
		["Planned but not changed: ", ...paths(plannedButMissing, complete ? "none" : "UNKNOWN")],
		["Changed but not planned: ", ...paths(unplanned, complete ? "none" : "none of the files listed")],
		...otherwise.length === 0 ? [] : [["Changed otherwise than planned: ", ...differences(otherwise)]]
	]))];
}
const differences = (otherwise) => listed$1(otherwise.map(({ path, planned, change }) => [code$2(path), ` (planned: ${planned}; here: ${change.toLowerCase()})`]), NAMES_SHOWN$1);
const paths = (items, none = "none") => items.length === 0 ? [none] : listed$1(items.map((path) => [code$2(path)]), NAMES_SHOWN$1);
function unchanged({ unchanged }) {
	if (unchanged.length === 0) return [];
	const lines = unchanged.map(({ text, held, touched }) => {
		if (held === null && touched.length > 0) return [
			...fromPlan(text),
			" (not assessed; changed: ",
			...paths(touched),
			")"
		];
		if (held === null) return [...fromPlan(text), " (not assessed)"];
		return held ? ["✓ ", ...fromPlan(text)] : [
			"✗ ",
			...fromPlan(text),
			" (changed: ",
			...paths(touched),
			")"
		];
	});
	return [keep(heading$1(3, ["Unchanged"])), keep(bullets(lines))];
}
function expected({ expected }) {
	const title = heading$1(3, ["Expected vs Observed"]);
	if (expected.length === 0) return [keep(title, paragraph$2(["The plan states no expectation."]))];
	const rows = expected.map((row) => [
		fromPlan(row.check),
		row.expected === null ? [] : fromPlan(row.expected),
		row.observed,
		[row.mark === null ? "not assessed" : signAndWord(row.mark)]
	]);
	return [keep(title, table([
		"Check",
		"Expected",
		"Observed",
		"Status"
	], rows))];
}
function acceptance({ acceptance: criteria }) {
	const shown = criteria.filter(({ evidence }) => evidence !== null);
	if (shown.length === 0) return [];
	const rows = shown.map(({ text, evidence, status }) => [
		fromPlan(text),
		evidence ?? [],
		[invariantCell(status)]
	]);
	const open = criteria.filter(({ evidence }) => evidence === null).map(({ text }) => fromPlan(text));
	const rest = open.length === 0 ? [] : [keyLine("Not shown by CI", listed$1(open, NAMES_SHOWN$1, "; "))];
	return [keep(table([
		"Acceptance criterion",
		"Evidence",
		"Status"
	], rows), ...rest)];
}
function drift({ drift }) {
	if (drift.length === 0) return [];
	return [keep(heading$1(3, ["Drift"]), bullets(drift))];
}
// src/report/sections/failures.ts
const KEPT$1 = 20;
const ANNOTATIONS$1 = 10;
const TESTS$2 = 20;
const failures = (_evidence, assessment) => assessment.failures.length === 0 ? null : {
	heading: "Failure Analysis",
	parts: assessment.failures.map(partsFor(assessment))
};
const partsFor = ({ inventory }) => (failure, index) => {
	const title = heading$1(3, [trail(failure.workflow, failure.job, failure.step)]);
	const list = bullets([
		keyItem("Result", [
			signAndWord(failure.mark),
			", ",
			link$1("log", failure.url)
		]),
		keyItem("Classification", [failure.classification]),
		...failure.whose === null ? [] : [keyItem("Whose failure", failure.whose)],
		...failure.inScope === null && failure.scope === null && !failure.causeUnknown ? [] : [keyItem("In scope of this change", scope$1(failure))],
		...failure.onBase === null ? [] : [keyItem("Fails on the base too", [answer(failure.onBase)])],
		keyItem(inventory.requiredFrom === "none" ? "Decides the verdict" : "Blocks the merge", [failure.blocking ? "yes" : "no"]),
		...failure.note === null ? [] : [note(failure.note)]
	]);
	const places = annotations(failure, ANNOTATIONS$1);
	const log = failure.lines.length === 0 ? [] : [...unlikeBase(failure), fence("text", failure.lines.join("\n"))];
	const said = places.length === 0 ? [] : [keyLine("Annotations", []), ...places];
	const cases = failedTests(failure, TESTS$2);
	const nodes = [
		title,
		list,
		...cases.length === 0 ? [] : [keyLine("Failed tests", []), ...cases],
		...log,
		...said
	];
	return index < KEPT$1 ? keep(...nodes) : optional({
		rank: 65,
		one: "failure",
		many: "failures",
		isTelling: true
	}, ...nodes);
};
function unlikeBase({ unlike }) {
	if (unlike === null) return [];
	const there = linked([own$3("passed")], unlike);
	return [paragraph$2([
		"No line says why. These are not in the log of the base branch, where it ",
		...there,
		":"
	])];
}
function failedTests({ tests: { lines, total } }, most) {
	if (total === 0) return [];
	const shown = lines.slice(0, most);
	const more = total - shown.length;
	const rest = more > 0 ? [[shown.length === 0 ? `${more} without a name` : `and ${more} more`]] : [];
	return [bullets([...shown, ...rest])];
}
function annotations({ annotations: all }, most) {
	if (all.length === 0) return [];
	const more = all.length - most;
	const rest = more > 0 ? [[`and ${more} more`]] : [];
	return [bullets([...all.slice(0, most), ...rest])];
}
const note = (text) => keyItem("Note", text);
function scope$1({ inScope, scope: why, causeUnknown }) {
	const known = [answer(inScope), ...causeUnknown ? [", cause unknown"] : []];
	return why === null ? known : [
		...known,
		": ",
		...why
	];
}
function answer(value) {
	if (value === null) return "UNKNOWN";
	return value ? "yes" : "no";
}
// src/report/sections/header.ts
const NEXT$1 = 1e3;
function header(evidence, assessment, headings) {
	const { outcome, title: line, next } = assessment.verdict;
	return keep(heading$1(1, [title(evidence, assessment)]), keyLines([
		["Date", [assessment.date ?? "UNKNOWN"]],
		["Branch", evidence.head.branch === null ? ["UNKNOWN"] : [code$2(evidence.head.branch)]],
		["PR", pullRequests(evidence)],
		["Trigger", withPullRequestLinks(assessment.trigger, evidence)],
		...attempt(assessment),
		["Outcome", [`${outcomeEmoji(outcome)} `, ...withShortNames(line)]],
		["Next step", sentence$2(shortened(withShortNames(next), NEXT$1))],
		["Jump to", jumps(headings)]
	]));
}
function title(evidence, assessment) {
	const { milestone, number } = evidence.document;
	const run = number === null ? "CI Run" : `CI Run ${number}`;
	return `${milestone === null ? "" : `${milestone} `}${run} — ${assessment.title}`;
}
function pullRequests(evidence) {
	if (evidence.pullRequests.length > 0) return evidence.pullRequests.flatMap((pull, index) => [...index === 0 ? [] : [", "], ...linked([own$3(`#${pull.number}`)], pull.url)]);
	return [evidence.gaps.some((gap) => gap.about === "pull request") ? "UNKNOWN" : "none"];
}
function withPullRequestLinks(trigger, evidence) {
	return trigger.split(/(#\d+)/).flatMap((piece) => {
		const pull = evidence.pullRequests.find(({ number }) => piece === `#${number}`);
		return pull === void 0 ? [piece] : linked([own$3(piece)], pull.url);
	});
}
function attempt(assessment) {
	return assessment.attempt > 1 ? [["Attempt", [String(assessment.attempt)]]] : [];
}
const JUMPS = [
	["Verdict", "Verdict"],
	["Failures", "Failure Analysis"],
	["Tests", "A) Tests"],
	["Delta", "Step 3"]
];
function jumps(headings) {
	return JUMPS.flatMap(([name, start]) => {
		const heading = headings.find((one) => one.replace(/^\d+\. /, "").startsWith(start));
		return heading === void 0 ? [] : [linked([own$3(name)], `#${slug(heading)}`)];
	}).flatMap((link, index) => [...index === 0 ? [] : [" · "], ...link]);
}
const slug = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-");
// src/report/sections/identity.ts
const identity = ({ gaps }, { identity }) => ({
	heading: "Workflow Identity",
	parts: [
		runs$1(identity.runs),
		...absent(identity.absent),
		...otherChecks(identity.otherChecks, gaps.some(({ about }) => about === "checks"))
	]
});
function runs$1(rows) {
	if (rows.length === 0) return keep(paragraph$2(["No workflow run of this commit was found."]));
	return keep(table([
		"Workflow",
		"Run ID",
		"Trigger",
		"Branch",
		"Commit",
		"Status"
	], rows.map(runCells)));
}
function runCells(row) {
	return [
		[row.workflow],
		linked([own$3(runId(row))], row.url),
		[row.trigger],
		[code$2(row.branch)],
		[code$2(row.commit.slice(0, 8))],
		[signAndConclusion(row.mark) + (row.superseded ? " (superseded by a newer run)" : "")]
	];
}
function runId(row) {
	return `${row.runId} (#${row.number}${row.attempt > 1 ? `, attempt ${row.attempt}` : ""})`;
}
function absent(workflows) {
	const shown = workflows.filter((workflow) => workflow.why !== "own");
	if (shown.length === 0) return [];
	return [keep(bullets(shown.map((workflow) => keyItem(workflow.name, sentence$2(workflow.text)))))];
}
function otherChecks(checks, unread) {
	const cut = unread ? "; not all of them could be read" : "";
	if (checks.length === 0) return unread ? [keep(keyLine("Other checks", [`UNKNOWN${cut}`]))] : [];
	const rows = checks.map((check) => [
		linked(phrasing$2([check.name]), check.url),
		[check.by],
		[requiredCell(check.required)],
		[signAndWord(check.mark)]
	]);
	return [keep(keyLine("Other checks", [`what other apps report for this commit${cut}`])), optional({
		rank: 70,
		one: "table of other checks",
		many: "tables of other checks"
	}, table([
		"Check",
		"By",
		"Required?",
		"Status"
	], rows))];
}
// src/report/sections/invariants.ts
const invariants = (_evidence, { invariants }) => ({
	heading: "Step 4 — Invariant Verification",
	parts: invariants.length === 0 ? [keep(paragraph$2(["No invariant is stated: the plan and the configuration name none."]))] : [
		...listed(invariants.filter(({ withoutCode }) => !withoutCode)),
		...withoutCode(invariants.filter(({ withoutCode }) => withoutCode)),
		keep(paragraph$2([sources(invariants)]))
	]
});
const listed = (rows) => rows.length === 0 ? [] : [keep(table([
	"Invariant",
	"Verification",
	"Status"
], rows.map(cells$3)))];
function withoutCode(rows) {
	if (rows.length === 0) return [];
	return [keep(paragraph$2([`${invariantCell("held")}, because no code file is changed: `, ...join$2(rows.map(name$1), "; ")]))];
}
function cells$3(row) {
	return [
		name$1(row),
		verification(row),
		[invariantCell(row.status)]
	];
}
function name$1(row) {
	const words = fromPlan(row.name);
	return row.surface === null ? words : [
		...fromPlan(row.surface),
		": ",
		...words
	];
}
function verification(row) {
	const words = row.verification === null ? [] : fromPlan(row.verification);
	if (row.evidence === null) return words;
	return words.length === 0 ? row.evidence : [
		...words,
		" → ",
		...row.evidence
	];
}
function sources(rows) {
	const of = (source) => rows.filter((row) => row.source === source).length;
	const named = [
		{
			number: of("plan"),
			from: "stated by the plan"
		},
		{
			number: of("config"),
			from: "by the configuration"
		},
		{
			number: of("built-in"),
			from: "built in"
		}
	].filter(({ number }) => number > 0);
	if (named.length === 1 && rows.length > 1) return `${rows.length} invariants, all ${named[0]?.from}.`;
	return `${count(rows.length, "invariant")}: ${named.map(({ number, from }) => `${number} ${from}`).join(", ")}.`;
}
// src/report/sections/check-lists.ts
const SHOWN$1 = 30;
const ALL_NAMED = 12;
function checkLists(assessment) {
	const checks = allChecks(assessment);
	const unknown = checks.filter((check) => check.required === "unknown");
	const informing = checks.filter((check) => check.required === "informational" || check.required === "no");
	const deciding = assessment.inventory.requiredFrom === "none" ? "Deciding the verdict" : "Merge-blocking";
	return [
		keyItem(deciding, blocking(checks, assessment)),
		...unknown.length === 0 ? [] : [keyItem("Not known whether merge-blocking", names(unknown))],
		...informing.length === 0 ? [] : [keyItem("Informational", names(informing))],
		...hidden(assessment).length === 0 ? [] : [keyItem("Result hidden", hiddenResults(assessment))]
	];
}
function blocking(checks, { inventory }) {
	const isOut = ({ mark }) => inventory.requiredFrom === "none" && mark === "skipped";
	const deciding = checks.filter((check) => check.required === "yes" && !isOut(check));
	const listed = names(deciding);
	const some = deciding.length > 0;
	if (inventory.requiredFrom === "none" && deciding.length === checks.length && checks.length > ALL_NAMED) return [`all ${checks.length} checks`];
	if (inventory.workflows.some(({ jobsUnread }) => jobsUnread)) return some ? [...listed, " and what could not be read"] : ["UNKNOWN"];
	return some || inventory.requiredFrom !== "unreadable" ? listed : ["UNKNOWN"];
}
function allChecks({ inventory, identity }) {
	return [...inventory.workflows.flatMap(({ workflow, jobs }) => jobs.map(({ name, required, mark }) => ({
		name: trail(workflow, name),
		required,
		mark
	}))), ...identity.otherChecks];
}
const hiddenResults = (assessment) => [
	...names(hidden(assessment)),
	" (by ",
	code$2("continue-on-error"),
	" or the like)"
];
function hidden({ inventory }) {
	return inventory.workflows.flatMap(({ workflow, jobs }) => jobs.flatMap((job) => job.steps.filter((step) => step.required === "informational").map((step) => ({
		name: trail(workflow, job.name, step.name),
		required: step.required
	}))));
}
function names(checks) {
	const groups = byLegs([...new Set(checks.map((check) => check.name))].map((name) => ({
		name,
		mark: "success"
	})));
	return groups.length === 0 ? ["none"] : listed$1(groups.map(({ name }) => [name]), SHOWN$1);
}
// src/report/sections/timeline.ts
const OPEN = 20;
const NAMED = 3;
const SHORTEST_PAUSE = 600;
function timeline(workflows) {
	const jobs = workflows.flatMap(({ jobs }, section) => jobs.flatMap((job) => barOf(job, section)));
	if (jobs.length === 0) return [];
	const bars = (jobs.length > OPEN ? grouped(jobs) : jobs).sort(byWeight$1);
	const open = bars.slice(0, OPEN);
	const folded = bars.slice(OPEN, 80);
	const drop = {
		rank: 30,
		one: "timeline",
		many: "timelines"
	};
	const names = workflows.map(({ workflow }) => workflow);
	const shown = optional(drop, heading$1(3, ["Timeline"]), ...charts(open, names, OPEN_CHART));
	if (folded.length === 0) return [shown];
	const left = jobsOf(bars.slice(80));
	const note = left === 0 ? [] : [paragraph$2([`${count(left, "more job")} not drawn.`])];
	const summary = ["Timeline of ", { bold: count(jobsOf(folded), "more job") }];
	const fold = details(summary, [...charts(folded, names, FOLDED_CHART), ...note]);
	return [shown, optional({
		...drop,
		rank: 20
	}, ...fold)];
}
function barOf(job, section) {
	const { name, startedAt, completedAt, seconds, attempt } = job;
	const mark = shownMark(job);
	if (startedAt === null || completedAt === null || mark === "skipped") return [];
	const from = Date.parse(startedAt) / 1e3;
	return [{
		section,
		name,
		mark,
		from,
		to: Math.max(Date.parse(completedAt) / 1e3, from + 1),
		seconds,
		attempt,
		jobs: 1
	}];
}
function grouped(bars) {
	return byLegs(bars, ({ section }) => section).map(({ name, jobs: legs }) => {
		const [first] = legs;
		if (legs.length === 1) return first;
		const times = legs.flatMap(({ seconds }) => seconds ?? []);
		return {
			...first,
			name,
			from: Math.min(...legs.map(({ from }) => from)),
			to: Math.max(...legs.map(({ to }) => to)),
			seconds: times.length === 0 ? null : Math.max(...times),
			attempt: Math.max(...legs.map(({ attempt }) => attempt)),
			jobs: legs.length
		};
	});
}
const jobsOf = (bars) => bars.reduce((sum, { jobs }) => sum + jobs, 0);
const byWeight$1 = (a, b) => Number(isFailure$1(b.mark)) - Number(isFailure$1(a.mark)) || lengthOf(b) - lengthOf(a);
const lengthOf = ({ from, to, seconds }) => seconds ?? to - from;
const OPEN_CHART = {
	width: null,
	smallest: 340,
	right: 30
};
const FOLDED_CHART = {
	width: 400,
	smallest: 400,
	right: 75
};
function charts(bars, workflows, drawing) {
	return periods(bars).map((period) => chart$1(period, workflows, drawing));
}
function periods(bars) {
	const sorted = [...bars].sort((a, b) => a.from - b.from);
	const pauses = [];
	let [end = 0, idle] = [sorted[0]?.from, 0];
	sorted.forEach(({ from, to }, index) => {
		if (from > end) {
			pauses.push({
				index,
				seconds: from - end
			});
			idle += from - end;
		}
		end = Math.max(end, to);
	});
	const busy = end - (sorted[0]?.from ?? 0) - idle;
	const cuts = pauses.filter(({ seconds }) => seconds > Math.max(busy, SHORTEST_PAUSE)).sort((a, b) => b.seconds - a.seconds).slice(0, 2).map(({ index }) => index).sort((a, b) => a - b);
	return [0, ...cuts].map((start, index) => sorted.slice(start, cuts[index]));
}
function chart$1(bars, workflows, drawing) {
	const span = {
		from: Math.min(...bars.map(({ from }) => from)),
		to: Math.max(...bars.map(({ to }) => to))
	};
	const taken = new Set();
	const sections = workflows.flatMap((workflow, section) => {
		const lines = bars.filter((bar) => bar.section === section).map((bar) => line(bar, span, drawing));
		return lines.length === 0 ? [] : [`  section ${sectionTitle(workflow, taken)}`, ...lines];
	});
	const lines = [
		...settings(drawing),
		"gantt",
		...frame(bars, span),
		...sections
	];
	return fence("mermaid", lines.join("\n"));
}
function settings({ width, right }) {
	return [
		"---",
		"config:",
		`  gantt: {rightPadding: ${right}${width === null ? "" : `, useWidth: ${width}`}}`,
		"  themeVariables: {doneTaskBkgColor: \"#238636\", doneTaskBorderColor: \"#238636\"}",
		"---"
	];
}
function frame(bars, { from, to }) {
	const [first, last] = [day(from), day(to)];
	const tick = TICKS.find(({ seconds }) => (to - from) / seconds <= MOST_TICKS);
	const failed = bars.filter(({ mark }) => isFailure$1(mark));
	const names = failed.slice(0, NAMED).map(({ name }) => cut(cleaned(name), LONGEST_LABEL, NAMES_END));
	const more = failed.length > NAMED ? ` and ${failed.length - NAMED} more` : "";
	const until = first === last ? time$1(to) : `${last} ${time$1(to)}`;
	return [
		`  title ${first === last ? first : `${first} to ${last}`}, UTC`,
		"  accTitle: Timeline of the jobs",
		`  accDescr: ${count(jobsOf(bars), "job")} from ${first} ${time$1(from)} to ${until} UTC. Failed: ${failed.length === 0 ? "none" : names.join(", ")}${more}.`,
		"  dateFormat YYYY-MM-DD HH:mm:ss",
		`  axisFormat ${tick?.format ?? "%Y-%m-%d"}`,
		...tick === void 0 ? [] : [`  tickInterval ${tick.interval}`],
		"  todayMarker off"
	];
}
const MOST_TICKS = 4;
const TICKS = [
	...[
		1,
		2,
		5,
		10,
		15,
		30
	].map((n) => ({
		interval: `${n}second`,
		seconds: n,
		format: "%H:%M:%S"
	})),
	...[
		1,
		2,
		5,
		10,
		15,
		30
	].map((n) => ({
		interval: `${n}minute`,
		seconds: n * 60,
		format: "%H:%M"
	})),
	...[
		1,
		2,
		3,
		6
	].map((n) => ({
		interval: `${n}hour`,
		seconds: n * 3600,
		format: "%H:%M"
	})),
	...[12].map((n) => ({
		interval: `${n}hour`,
		seconds: n * 3600,
		format: "%m-%d %H:%M"
	})),
	...[
		1,
		2,
		7
	].map((n) => ({
		interval: `${n}day`,
		seconds: n * 86400,
		format: "%m-%d"
	}))
];
function line(bar, span, drawing) {
	const { mark, from, to } = bar;
	const state = isFailure$1(mark) ? "crit, " : mark === "success" ? "done, " : "";
	const tag = isMoment(bar, span) ? `${state}milestone, ` : state;
	return `    ${`${sign(mark)} ${labelOf(bar, room(bar, span, drawing) - SIGN)}`} :${tag}${instant(from)}, ${instant(to)}`;
}
function labelOf({ name, seconds, attempt, jobs }, columns) {
	const [, base = "", legs = ""] = /^(.*?)( \(\d+ legs\))?$/.exec(cleaned(name)) ?? [];
	const lasted = seconds === null ? "" : ` · ${jobs > 1 ? "≤ " : ""}${duration(seconds)}`;
	const again = attempt > 1 ? ` · attempt ${attempt}` : "";
	const least = Math.min(SHORTEST_NAME, columnsOf(base));
	const rest = [
		legs + again + lasted,
		legs + lasted,
		legs
	].find((text) => columns - columnsOf(text) >= least) ?? legs;
	return cut(base, Math.max(columns - columnsOf(rest), least), NAMES_END) + rest;
}
const SIGN = 2.1;
const SHORTEST_NAME = 7;
const LONGEST_LABEL = 40;
const NAMES_END = .4;
const LEFT = 75;
const HEIGHT = 20;
const COLUMN = 6.1;
const LEAST_BAR = 1.5;
function room(bar, span, { width, smallest, right }) {
	const inner = smallest - LEFT - right;
	const scale = inner / (span.to - span.from);
	const [begin, finish] = [(bar.from - span.from) * scale, (bar.to - span.from) * scale];
	const middle = (begin + finish) / 2;
	const [start, end] = isMoment(bar, span) ? [middle - HEIGHT / 2, middle + HEIGHT / 2] : [begin, finish];
	const pixels = Math.max(end - start, smallest - 1.5 * LEFT - end, start + LEFT - 5);
	const unseen = 2 * Math.min(LEFT + middle, inner - middle + right);
	return Math.min((width === null ? pixels : Math.min(pixels, unseen)) / COLUMN, LONGEST_LABEL);
}
const isMoment = ({ from, to }, span) => (to - from) / (span.to - span.from) * (OPEN_CHART.smallest - LEFT - OPEN_CHART.right) < LEAST_BAR;
const instant = (seconds) => new Date(seconds * 1e3).toISOString().slice(0, 19).replace("T", " ");
const day = (seconds) => instant(seconds).slice(0, 10);
const time$1 = (seconds) => instant(seconds).slice(11);
const LONGEST_TITLE = 12;
function sectionTitle(workflow, taken) {
	const name = cleaned(workflow);
	const safe = /^\d+$|^__/.test(name) ? `“${name}”` : name;
	let title = cut(safe, LONGEST_TITLE, 0);
	for (let number = 2; taken.has(title); number += 1) {
		const suffix = ` ${number}`;
		title = `${cut(safe, LONGEST_TITLE - columnsOf(suffix), 0)}${suffix}`;
	}
	taken.add(title);
	return title;
}
function cleaned(name) {
	const clean = visible(name).replace(/[:;#%<>{}`"\\]+/g, " ").replace(/ +/g, " ").trim();
	return clean === "" ? "unnamed" : clean;
}
const WIDTHS = [
	[/[\p{M}\p{Join_Control}\p{Emoji_Modifier}]/u, 0],
	[/[fijlrt .,·'()|!-]/, .6],
	[/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/, 2],
	[/[\u{10000}-\u{10ffff}]|\p{Extended_Pictographic}/u, 2.4],
	[/[@MW…⟨⟩]/, 1.85],
	[/[\p{Lu}\p{So}mw&]/u, 1.5]
];
const widthOf = (character) => WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 1;
const columnsOf = (text) => Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
function cut(text, columns, end) {
	if (columnsOf(text) <= columns) return text;
	const characters = Array.from(text);
	const kept = columns - widthOf("…");
	const before = fitting(characters, kept * (1 - end)).join("");
	const after = fitting(characters.toReversed(), kept * end).toReversed();
	while (after[0] !== void 0 && widthOf(after[0]) === 0) after.shift();
	return `${before.trimEnd()}…${after.join("").trimStart()}`;
}
function fitting(characters, columns) {
	let used = 0;
	const end = characters.findIndex((character) => {
		used += widthOf(character);
		return used > columns;
	});
	return end === -1 ? characters : characters.slice(0, end);
}
// src/report/sections/inventory.ts
const inventory = (evidence, assessment) => {
	const { steps, timeline: isDrawn } = evidence.config.report ?? {};
	const all = assessment.inventory.workflows;
	const workflows = steps === "told" ? all.map(withShownSteps) : all;
	return {
		heading: "Step 1 — Workflow Inventory",
		parts: [
			...workflows.flatMap(workflow),
			...isDrawn === false ? [] : timeline(workflows),
			...legendPart(workflows),
			keep(paragraph$2(requiredSource(evidence, assessment.inventory.requiredFrom))),
			keep(bullets(checkLists(assessment))),
			...changes(assessment.inventory.changes, comparable(evidence, assessment))
		]
	};
};
function withShownSteps(rows) {
	const jobs = rows.jobs.map((job) => job.mark === "success" ? {
		...job,
		steps: job.steps.filter(({ mark, note }) => mark !== "success" || note !== null)
	} : job);
	return {
		...rows,
		jobs
	};
}
function workflow(rows) {
	return [
		keep(heading$1(3, [`${rows.workflow} (${rows.runId})`])),
		...jobs(rows),
		keep(keyLine("Duration", [duration(rows.seconds)]))
	];
}
function jobs({ jobs: rows, jobsUnread }) {
	const [only] = rows;
	if (only === void 0) return [keep(paragraph$2([jobsUnread ? "The jobs of this run were not read." : "No job was created."]))];
	return [...jobsUnread ? [keep(paragraph$2(["Not all jobs of this run were read."]))] : [], ...jobTables(rows, only)];
}
function jobTables(rows, only) {
	const drop = {
		rank: 80,
		one: "table of jobs",
		many: "tables of jobs",
		isTelling: true
	};
	if (rows.length === 1) return [optional(drop, jobAndStepTable(only), ...droppedSteps(only))];
	const withSteps = rows.filter((job) => shownSteps(job).length + job.stepsDropped > 0);
	const isPassed = (job) => shownMark(job) === "success";
	return [
		...tablesOfJobs(rows, drop),
		...stepsOfOthers(withSteps.filter((job) => !isPassed(job))),
		...stepsOfPassed(withSteps.filter(isPassed))
	];
}
const OPEN_JOBS = 30;
function tablesOfJobs(rows, drop) {
	const isPlain = (job) => shownMark(job) === "success" && job.note === null && job.earlier.length === 0;
	const plain = rows.filter(isPlain);
	if (jobLines(plain) <= OPEN_JOBS) return [optional(drop, jobTable(rows))];
	const others = rows.filter((job) => !isPlain(job));
	const words = `${count(plain.length, "job")} that passed`;
	const folded = optional({
		...drop,
		rank: 70
	}, ...details([words], [jobTable(plain)]));
	return others.length === 0 ? [folded] : [optional(drop, jobTable(others)), folded];
}
const OWN_BLOCKS = 5;
function stepsOfOthers(jobs) {
	const drop = {
		rank: 60,
		one: "table of steps",
		many: "tables of steps",
		isTelling: true
	};
	if (jobs.length <= OWN_BLOCKS) return jobs.map(steps);
	const shown = jobs.filter((job) => shownSteps(job).length > 0);
	const body = [...shown.length > 0 ? [stepsOfJobs(shown)] : [], ...jobs.flatMap(droppedSteps)];
	return [optional(drop, ...details([`Steps of the ${jobs.length} jobs that did not pass`], body))];
}
function steps(job) {
	const shown = shownSteps(job).length;
	const body = [...shown > 0 ? [stepTable(job)] : [], ...droppedSteps(job)];
	return optional({
		rank: 60,
		one: "table of steps",
		many: "tables of steps",
		isTelling: true
	}, ...details([
		"Steps of ",
		{ bold: jobLabel(job) },
		` (${shown})`
	], body));
}
const JOBS_OF_A_BLOCK = 50;
function stepsOfPassed(jobs) {
	const drop = {
		rank: 10,
		one: "table of steps",
		many: "tables of steps"
	};
	const blocks = [];
	for (let start = 0; start < jobs.length; start += JOBS_OF_A_BLOCK) {
		const some = jobs.slice(start, start + JOBS_OF_A_BLOCK);
		const shown = some.filter((job) => shownSteps(job).length > 0);
		const body = [...shown.length > 0 ? [stepsOfJobs(shown)] : [], ...some.flatMap(droppedSteps)];
		const words = `Steps of the ${count(some.length, "job")} that passed`;
		blocks.push(optional(drop, ...details([words], body)));
	}
	return blocks;
}
function droppedSteps({ stepsDropped, ...job }) {
	if (stepsDropped === 0) return [];
	const left = `${count(stepsDropped, "step")} of `;
	return [paragraph$2([
		left,
		code$2(job.name),
		" left out of the Evidence for its size."
	])];
}
function legendPart(workflows) {
	const text = legend(workflows.flatMap((rows) => rows.jobs).flatMap((job) => [job.mark, ...shownSteps(job).map((step) => step.mark)]));
	return text === "" ? [] : [keep(keyLine("Marks", [`✓ passed, ✗ failed, ${text}`]))];
}
function requiredSource(evidence, from) {
	const branch = evidence.rules?.branch ?? evidence.base?.branch;
	const rules = branch === void 0 ? ["The rules of the base branch"] : ["The rules of ", code$2(branch)];
	if (from === "rules") return [
		strong$1(["Required?"]),
		" ",
		...rules,
		" name the required checks."
	];
	if (from === "none") return [
		strong$1(["Required?"]),
		" ",
		...rules,
		" name no check, so every job counts as required."
	];
	return [
		strong$1(["Required?"]),
		" ",
		...rules,
		" could not be read: what is required is UNKNOWN."
	];
}
function comparable({ base, changes: { files }, workflows }, { delta }) {
	const touched = files.some(({ path }) => path.startsWith(".github/workflows/"));
	const bothRead = workflows.length > 0 && (base?.mergeBase ?? null) !== null;
	return delta.complete && (!touched || bothRead);
}
function changes(items, known) {
	if (items.length === 0 && !known) return [keep(keyLine("Against the base", ["UNKNOWN"]))];
	if (items.length === 0) return [keep(keyLine("Against the base", ["no workflow or job is new, removed or reclassified"]))];
	return [keep(keyLine("Against the base", [])), keep(bullets(items))];
}
// src/report/sections/provenance.ts
const RUNS_SHOWN = 60;
const GAPS_SHOWN$1 = 60;
const provenance = (evidence) => ({
	heading: "Evidence",
	parts: [keep(bullets([...facts(evidence), ...gaps$1(evidence)]))]
});
function facts(evidence) {
	const { tool, head, base, document } = evidence;
	return [
		keyItem("Tool", [`Docket ${tool.version}`]),
		keyItem("Repository", [code$2(evidence.repository.name)]),
		keyItem("Head", [code$2(head.sha)]),
		keyItem("Merge base", base?.mergeBase ? [code$2(base.mergeBase)] : ["UNKNOWN"]),
		keyItem("Runs", runs(evidence)),
		...evidence.plan === null ? [] : [keyItem("Plan", [code$2(evidence.plan.path)])],
		...document.path === null ? [] : [keyItem("Evidence", evidenceLink(document.path))],
		...document.movedFrom === void 0 ? [] : [keyItem("Moved from", [code$2(document.movedFrom)])],
		keyItem("Gaps", [evidence.gaps.length === 0 ? "none" : `${evidence.gaps.length}, listed below`])
	];
}
function runs(evidence) {
	const sorted = [...evidence.runs].sort((a, b) => a.id - b.id);
	if (sorted.length === 0) return ["none"];
	return listed$1(sorted.map((run) => linked([own$3(String(run.id))], run.url)), RUNS_SHOWN);
}
function evidenceLink(reportPath) {
	const name = lastSegment(evidencePath(reportPath));
	return linked([own$3(name)], name);
}
function gaps$1(evidence) {
	const shown = evidence.gaps.slice(0, GAPS_SHOWN$1);
	const more = evidence.gaps.length - shown.length;
	return [...shown.map((gap) => keyItem(`Not read (${gap.about})`, fromPlan(gap.text))), ...more > 0 ? [[`and ${more} more, in the Evidence`]] : []];
}
// src/report/sections/signals.ts
const signals = (_evidence, assessment) => ({
	heading: "Step 2 — Refactor Signal Integrity",
	parts: assessment.signals.map(signal)
});
function signal({ heading: title, table: numbers, items }) {
	if (items.length === 0) return keep(heading$1(3, [title]), paragraph$2(["No evidence was read."]));
	const lines = items.map(({ label, text }) => label === "" ? text : keyItem(label, text));
	const shown = numbers === void 0 ? [] : [table(numbers.head, numbers.rows)];
	return keep(heading$1(3, [title]), ...shown, bullets(lines));
}
// src/report/sections/verdict.ts
const WORKFLOWS_SHOWN$2 = 30;
const KEPT = 30;
const verdict = (evidence, { verdict }) => ({
	heading: "Verdict",
	parts: [
		keep(keyLine("CI Status", ciStatus(verdict))),
		keep(keyLine("Refactor posture", verdict.posture === null ? ["UNKNOWN"] : fromPlan(verdict.posture))),
		keep(keyLine("Outcome", [outcomeWord(verdict.outcome)])),
		...reasonParts(evidence, verdict),
		...listPart("Notes that do not change the outcome", verdict.notes.map(sentence$2), 50)
	]
});
function ciStatus({ ciStatus, workflows, knownFailures }) {
	const marked = workflows.map(({ name, mark }) => [`${name} ${sign(mark)}`]);
	const known = knownFailures === 0 ? "" : `, ${count(knownFailures, "known failure")}`;
	const list = marked.length === 0 ? [] : [
		" (",
		...listed$1(marked, WORKFLOWS_SHOWN$2),
		")"
	];
	return [
		ciStatusWord(ciStatus),
		...list,
		known
	];
}
function reasonLine(evidence, reason) {
	const { text, url, remedy } = reason;
	const links = [...url === null ? [] : [linked([own$3("log")], url)], whyLink(evidence, reason)];
	return [
		...sentence$2(text),
		...remedy === null ? [] : [" ", ...sentence$2(sentence$1(remedy))],
		...links.flatMap((link, index) => [index === 0 ? " " : " · ", ...link])
	];
}
const whyLink = (evidence, { rule }) => linked([own$3("why?")], pageOfRule(evidence, rule));
const BESIDES = "Also worth fixing (does not block)";
function byWeight({ outcome }, reasons) {
	const isBesides = (reason) => outcome !== "debt" && reason.outcome === "debt";
	return {
		deciding: reasons.filter((reason) => !isBesides(reason)),
		besides: reasons.filter(isBesides)
	};
}
function reasonParts(evidence, verdict) {
	const { deciding, besides } = byWeight(verdict, verdict.reasons);
	const line = (reason) => reasonLine(evidence, {
		...reason,
		remedy: null
	});
	return [...listPart("Reasons", deciding.map(line), 90), ...listPart(BESIDES, besides.map(line), 80)];
}
function listPart(title, lines, rank) {
	if (lines.length === 0) return [];
	const rest = lines.slice(KEPT);
	const drop = {
		rank,
		one: "further list of reasons or notes",
		many: "further lists of reasons or notes"
	};
	return [keep(keyLine(title, []), bullets(lines.slice(0, KEPT))), ...rest.length === 0 ? [] : [optional(drop, keyLine(`${title}, continued`, []), bullets(rest))]];
}
// src/report/report.ts
const SECTIONS = [
	identity,
	context,
	inventory,
	signals,
	delta,
	failures,
	invariants,
	blast,
	verdict,
	actions,
	notes$1,
	provenance
];
function draftOf(evidence) {
	const assessment = judge(evidence);
	return {
		evidence,
		assessment,
		report: renderReport(evidence, assessment)
	};
}
function renderReport(evidence, assessment) {
	return withinBudget(reportParts(evidence, assessment), budget(evidence, assessment));
}
function reportParts(evidence, assessment) {
	const titled = SECTIONS.map((make) => make(evidence, assessment)).filter((section) => section !== null).map((section, index) => ({
		...section,
		title: `${index + 1}. ${section.heading}`
	}));
	return [header(evidence, assessment, [...titled.map(({ title }) => title), ...assessment.signals.map(({ heading }) => heading)]), ...titled.flatMap(({ title, parts }) => [keep(rule(), heading$1(2, [title])), ...parts])];
}
function budget(evidence, { context: { repeats } }) {
	const { path, previous } = evidence.document;
	const elsewhere = path === null ? ["The Evidence has it."] : [
		"The Evidence has it: ",
		code$2(lastSegment(evidencePath(path))),
		"."
	];
	if (!repeats || previous === void 0) return fileBudget(elsewhere);
	const name = `Run ${previous.number}`;
	const where = path !== null && folderOf(path) === folderOf(previous.path) ? link$1(name, lastSegment(previous.path)) : say`${name} (${code$2(previous.path)})`;
	return {
		...fileBudget(elsewhere),
		repeats: say`${where} has the same.`
	};
}
// src/rules/stated-verdict.ts
const FINDINGS = 40;
const FAILURES = 20;
const TESTS$1 = 10;
const TEXT = 500;
function statedVerdict({ verdict, failures }) {
	const { outcome, ciStatus, title, next, reasons, noted } = verdict;
	const found = [...reasons.map((reason) => ({
		rule: reason.rule,
		status: "new",
		outcome: reason.outcome,
		text: text(reason.text),
		remedy: reason.remedy === null ? null : text(reason.remedy),
		url: reason.url
	})), ...noted.map((note) => ({
		...note,
		outcome: null,
		text: text(note.text),
		remedy: null,
		url: null
	}))];
	const blockingFirst = [...failures].sort((a, b) => Number(b.blocking) - Number(a.blocking));
	return {
		outcome,
		ciStatus,
		headline: text(title),
		next: text(next),
		reasons: found.slice(0, FINDINGS),
		failures: blockingFirst.slice(0, FAILURES).map(stated)
	};
}
function stated(failure) {
	const { workflow, job, step, url, classification, whose, blocking, tests } = failure;
	return {
		workflow,
		job,
		step,
		url,
		classification,
		whose: whose === null ? null : text(whose),
		blocking,
		tests: tests.cases.slice(0, TESTS$1),
		testsTotal: tests.total
	};
}
const text = (prose) => oneLine(plain(prose), TEXT);
// src/report/ledger/row.ts
const linkTo = (path) => path.split("/").map(encodeURIComponent).join("/");
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
		heading$1(2, ["Trends"]),
		paragraph$2([`From the oldest to the newest of the ${over}, ${POINTS} at most.`]),
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
const ROWS$2 = 2e3;
function renderLedger(rows) {
	const sorted = newestFirst(rows);
	const repositories = [...new Set(sorted.map(({ repository }) => repository))].sort();
	const [only] = repositories;
	return toMarkdown(repositories.length === 1 && only !== void 0 ? ofOne(only, sorted) : ofMany(repositories, sorted));
}
const LEDGER_START = "<!-- docket:ledger:start -->";
const LEDGER_END = "<!-- docket:ledger:end -->";
const ledgerPage = (repository, rows) => toMarkdown([
	{
		type: "html",
		value: LEDGER_START
	},
	...ofOne(repository, newestFirst(rows)),
	{
		type: "html",
		value: LEDGER_END
	}
]);
const ofOne = (repository, rows) => [
	heading$1(1, ["Reports of ", code$2(repository)]),
	paragraph$2([summary$3(rows)]),
	...trends(rows),
	...reports(rows, false)
];
const ofMany = (repositories, rows) => [
	heading$1(1, [`Reports of ${count(repositories.length, "repository", "repositories")}`]),
	paragraph$2([summary$3(rows)]),
	...standing(rows, repositories),
	...reports(rows, true)
];
function summary$3(rows) {
	const counts = OUTCOMES$2.flatMap((outcome) => {
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
			[code$2(repository)],
			[String(own.length)],
			...newest === void 0 ? [] : cells$2(newest).slice(0, -1)
		];
	});
	return [heading$1(2, ["Repositories"]), table([
		"Repository",
		"Reports",
		...HEAD.slice(0, -1)
	], lines)];
}
const HEAD = [
	"Newest",
	"Outcome",
	"Date",
	"Tests",
	"Coverage",
	"Commit",
	"Pull request"
];
function reports(rows, isOfMany) {
	if (rows.length === 0) return [];
	const [, ...rest] = HEAD;
	const head = [
		...isOfMany ? ["Repository"] : [],
		"Report",
		...rest
	];
	const lines = rows.slice(0, ROWS$2).map((row) => [...isOfMany ? [[code$2(row.repository)]] : [], ...cells$2(row)]);
	return [
		heading$1(2, ["Reports"]),
		table(head, lines),
		...rows.length >= ROWS$2 ? [paragraph$2([`Only the newest ${ROWS$2} reports are listed.`])] : []
	];
}
function cells$2(row) {
	const { date, commit, outcome, coverage } = row;
	return [
		[row.link === null ? nameOf(row) : link$1(nameOf(row), row.link)],
		[outcomeWord(outcome)],
		[date ?? ""],
		[testsText(row)],
		[coverage === null ? "" : `${coverage.toFixed(2)}%`],
		[code$2(commit.slice(0, 8))],
		[pullText(row)]
	];
}
function testsText({ tests }) {
	if (tests === null) return "";
	return tests.failed === 0 ? String(tests.total) : `${tests.total}, ${tests.failed} failed`;
}
const pullText = ({ pullRequest, isMerged }) => [...pullRequest === null ? [] : [String(pullRequest)], ...isMerged ? ["merged"] : []].join(", ");
function nameOf({ milestone, run, pullRequest, commit }) {
	if (milestone !== null && run !== null) return `${milestone} · report ${run}`;
	return pullRequest === null ? commit.slice(0, 8) : `pull request ${pullRequest}`;
}
// src/report/ledger/read-ledger.ts
function changedLedger(page, change) {
	const parts = partsOf(page);
	const rows = parts && rowsOf(parts.ledger, change.repository);
	if (!parts || !rows) return null;
	const replaced = new Set([...change.gone, ...change.rows.map(({ link }) => link)].map(documentOf));
	const kept = rows.filter(({ link }) => !replaced.has(documentOf(link)));
	return `${parts.before}${ledgerPage(change.repository, [...kept, ...change.rows])}${parts.after}`;
}
const documentOf = (link) => (link ?? "").replace(/\.(?:md|json)$/, "");
function withLedger(page, ledger) {
	const parts = partsOf(page);
	return parts && `${parts.before}${ledger}${parts.after}`;
}
function partsOf(page) {
	if (page === null) return {
		before: "",
		ledger: "",
		after: ""
	};
	const start = page.indexOf(LEDGER_START);
	const end = page.lastIndexOf(LEDGER_END);
	if (start === -1 || end < start) return null;
	return {
		before: page.slice(0, start),
		ledger: page.slice(start + 28, end),
		after: page.slice(end + 26).replace(/^\r?\n/, "")
	};
}
function rowsOf(ledger, repository) {
	const rows = ledger.split(/\r?\n/).filter((line) => line.startsWith("|")).slice(2).map((line) => rowOf(line, repository));
	return rows.every((row) => row !== null) ? rows : null;
}
function rowOf(line, repository) {
	const [first, name, outcome, date, tests, coverage, commit, pull, last, ...more] = line.split("|").map((cell) => cell.trim());
	if (first !== "" || last !== "" || more.length > 0) return null;
	const link = /\]\((\S+)\)$/.exec(name ?? "")?.[1] ?? "";
	const report = /\/([^/]+)_run(\d{1,9})\.(?:md|json)$/.exec(link);
	const told = OUTCOMES$2.find((one) => outcomeWord(one) === outcome);
	const counts = /^(?:(\d+)(?:, (\d+) failed)?)?$/.exec(tests ?? "");
	const percent = /^(?:(\d+\.\d\d)%)?$/.exec(coverage ?? "");
	const sha = /^`([0-9a-f]{8})`$/.exec(commit ?? "");
	const change = /^(?:(\d+)(?:, merged)?|merged)?$/.exec(pull ?? "");
	const isDated = /^(?:\d{4}-\d\d-\d\d)?$/.test(date ?? "none");
	if (!report || !told || !counts || !percent || !sha || !change || !isDated) return null;
	return {
		repository,
		milestone: report[1] ?? null,
		run: Number(report[2]),
		date: date || null,
		commit: sha[1] ?? "",
		pullRequest: change[1] === void 0 ? null : Number(change[1]),
		isMerged: /merged$/.test(pull ?? ""),
		outcome: told,
		tests: counts[1] === void 0 ? null : {
			total: Number(counts[1]),
			failed: Number(counts[2] ?? 0)
		},
		coverage: percent[1] === void 0 ? null : Number(percent[1]),
		link
	};
}
// src/report/assessment-file.ts
function assessmentFile(evidence, assessment, addresses) {
	const { document, gaps } = evidence;
	const { measured, checks } = assessment;
	const { verdict, failures, ...about } = verdictData(evidence, assessment);
	return {
		...about,
		milestone: document.milestone,
		runNumber: document.number,
		...addresses,
		verdict,
		failures,
		checks,
		tests: measured.tests,
		coverage: measured.coverage,
		gaps
	};
}
function verdictData(evidence, { verdict, failures }) {
	return {
		version: 1,
		tool: evidence.tool,
		repository: evidence.repository.name,
		commit: evidence.head.sha,
		pullRequest: evidence.pullRequests[0]?.number ?? null,
		verdict: {
			outcome: verdict.outcome,
			label: verdict.label,
			ciStatus: verdict.ciStatus,
			headline: plain(verdict.title),
			next: plain(verdict.next),
			reasons: verdict.reasons.map(reason),
			notes: verdict.notes.map(plain)
		},
		failures: failures.map(failure)
	};
}
function reason({ rule, outcome, text, remedy, url }) {
	return {
		rule,
		outcome,
		text: plain(text),
		remedy: plainOrNull(remedy),
		url
	};
}
function failure({ workflow, job, step, url, blocking, onBase, tests, ...rest }) {
	return {
		workflow,
		job,
		step,
		url,
		classification: rest.classification,
		whose: plainOrNull(rest.whose),
		inScope: rest.inScope,
		onBase,
		blocking,
		note: plainOrNull(rest.note),
		lines: rest.lines,
		annotations: rest.annotations.map(plain),
		tests: {
			total: tests.total,
			first: tests.lines.map(plain),
			cases: tests.cases.slice(0, MOST_CASES)
		}
	};
}
const MOST_CASES = 10;
const plainOrNull = (prose) => prose === null ? null : plain(prose);
// src/report/comment/accepted.ts
const SHOWN = 3;
function acceptedLines(evidence, { verdict }) {
	if (acceptanceOf(evidence) === null) return [];
	const texts = verdict.noted.filter(({ status }) => status === "declared").map(({ text }) => text);
	const drop = {
		rank: 60,
		one: "line on what was accepted",
		many: "lines on what was accepted"
	};
	const more = texts.length - SHOWN;
	const rest = more > 0 ? [paragraph$2([`… and ${more} more accepted, see the report.`])] : [];
	return texts.length === 0 ? [] : [optional(drop, ...texts.slice(0, SHOWN).map((text) => paragraph$2(sentence$2(text))), ...rest)];
}
// src/report/comment/change.ts
const FILES_SHOWN = 30;
const AREAS_SHOWN = 3;
const NAMES_SHOWN = 3;
function changeBlock(evidence, assessment) {
	const { files, unplanned } = assessment.delta;
	const isUnplanned = new Set(unplanned ?? []);
	if (evidence.changes.source === "none" || files.length === 0) return [];
	const body = paragraph$2(listed$1(files.map((row) => file(row, isUnplanned.has(row.path))), FILES_SHOWN, " · "));
	return [optional({
		rank: 50,
		one: "list of changed files",
		many: "lists of changed files"
	}, ...details(summary$2(assessment), [body]))];
}
function summary$2({ delta, blast }) {
	return [
		`Change: ${delta.complete ? "" : "at least "}${count(delta.files.length, "file")} in `,
		...areas(blast.areas.map(({ area }) => area)),
		planned(delta.unplanned)
	];
}
function areas(names) {
	const shown = names.slice(0, AREAS_SHOWN).map((name) => ({ code: name }));
	const more = names.length - shown.length;
	const parts = more > 0 ? [...shown, `${more} more`] : shown;
	return parts.flatMap((part, index) => {
		if (index === 0) return [part];
		return [index === parts.length - 1 ? " and " : ", ", part];
	});
}
function planned(unplanned) {
	if (unplanned === null) return "";
	return unplanned.length === 0 ? ", all planned" : `, ${unplanned.length} not planned`;
}
function file({ path, change, definitions, isCode }, isUnplanned) {
	const word = [...change === "Modified" ? [] : [change.toLowerCase()], ...isUnplanned ? ["not planned"] : []];
	const names = listed$1(isCode ? outermost(definitions).map(({ name }) => [code$2(name)]) : [], NAMES_SHOWN);
	if (word.length === 0 && names.length === 0) return [code$2(path)];
	const colon = word.length > 0 && names.length > 0 ? ": " : "";
	return [
		code$2(path),
		` (${word.join(", ")}${colon}`,
		...names,
		")"
	];
}
// src/report/comment/checks.ts
const ROWS$1 = 60;
const WORKFLOWS_SHOWN$1 = 8;
const ORDER$1 = [...[
	"failure",
	"timed_out",
	"startup_failure",
	"cancelled",
	"stale",
	"action_required"
], ...[
	"unfinished",
	"masked",
	"skipped",
	"neutral",
	"success"
]];
function checksBlock(evidence, assessment) {
	const rows = [...jobRows(assessment), ...otherRows(assessment)];
	if (rows.length === 0) return [];
	const sorted = [...rows].sort((a, b) => ORDER$1.indexOf(a.mark) - ORDER$1.indexOf(b.mark));
	const isTold = new Set(rows.map(({ required }) => required)).size > 1;
	const shown = table(isTold ? [
		"Check",
		"Required",
		"Result",
		"Time"
	] : [
		"Check",
		"Result",
		"Time"
	], sorted.slice(0, ROWS$1).map((row) => cells$1(row, isTold)));
	const more = rows.length - ROWS$1;
	const rest = more > 0 ? [paragraph$2([`${more} more are in the report.`])] : [];
	const required = isTold ? [] : [paragraph$2(requiredLine(evidence, assessment, rows[0]?.required))];
	return [optional({
		rank: 60,
		one: "table of checks",
		many: "tables of checks"
	}, ...details([`Checks: ${summary$1(assessment)}`], [
		shown,
		...rest,
		...required
	]))];
}
function requiredLine(evidence, { inventory: { requiredFrom } }, required) {
	const branch = code$2(baseBranchOf(evidence));
	if (requiredFrom === "unreadable") return [
		"Which checks ",
		branch,
		" requires could not be read."
	];
	if (required !== "yes") return [branch, " requires none of them."];
	return requiredFrom === "rules" ? [branch, " requires each of them."] : [branch, " requires no check; Docket counts every job."];
}
function summary$1({ verdict, identity }) {
	const later = identity.absent.filter(({ why }) => why === "later").map(({ name }) => `${name} after the merge`);
	const all = [...verdict.workflows.map(({ name, mark }) => `${name} ${signAndWord(mark)}`), ...later];
	const more = all.length > WORKFLOWS_SHOWN$1 ? [`${all.length - WORKFLOWS_SHOWN$1} more`] : [];
	return [...all.slice(0, WORKFLOWS_SHOWN$1), ...more].join(" · ");
}
function jobRows({ inventory }) {
	return inventory.workflows.flatMap(({ workflow, jobs }) => byLegs(jobs.map((job) => ({
		...job,
		mark: shownMark(job)
	})), ({ required }) => required).map(({ name, jobs: [first, ...others] }) => ({
		name: trail(workflow, name),
		mark: first.mark,
		required: first.required,
		url: first.url,
		time: timeOf([first, ...others].map(({ seconds }) => seconds))
	})));
}
function timeOf(times) {
	const known = times.filter((seconds) => seconds !== null);
	return known.length === 0 ? "" : duration(Math.max(...known));
}
const otherRows = ({ identity }) => identity.otherChecks.map((check) => ({
	...check,
	time: ""
}));
function cells$1({ name, mark, required, url, time }, isTold) {
	return [
		mark === "success" ? [name] : linked(phrasing$2([name]), url),
		...isTold ? [[requiredCell(required).toLowerCase()]] : [],
		[signAndWord(mark)],
		[time]
	];
}
// src/report/comment/headline.ts
const TITLE = 300;
const NEXT = 1e3;
const WORKFLOWS_SHOWN = 8;
function headline({ outcome, title }) {
	return heading$1(3, [`${outcomeEmoji(outcome)} `, ...shortened(withShortNames(title), TITLE)]);
}
const headlineIn = (comment) => /^### .*$/m.exec(comment)?.[0] ?? "";
const nextStep = ({ next }) => keyLine("Next", sentence$2(shortened(withShortNames(next), NEXT)));
function afterTheMerge(evidence, { identity, verdict }) {
	const next = plain(verdict.next);
	const later = identity.absent.filter(({ why }) => why === "later").map((workflow) => plain(laterWords(workflow))).filter((text) => !next.includes(text));
	const mergeable = verdict.outcome === "approved" || verdict.outcome === "debt";
	if (evidence.head.postMerge || later.length === 0 || !mergeable) return [];
	const drop = {
		rank: 95,
		one: "line",
		many: "lines"
	};
	const list = listed$1(later.map((text) => [text]), WORKFLOWS_SHOWN);
	return [optional(drop, keyLine("After the merge", [...list, "."]))];
}
// src/report/comment/invariants.ts
const ROWS = 20;
const ORDER = [
	"violated",
	"held",
	"not assessed"
];
const WORDS = {
	held: "held",
	violated: "violated",
	"not assessed": "not assessed"
};
function invariantsBlock({ invariants }) {
	if (invariants.every(({ source, status }) => source === "built-in" && status === "held")) return [];
	const sorted = ORDER.flatMap((status) => invariants.filter((row) => row.status === status));
	const rows = table([
		"Invariant",
		"Status",
		"Evidence"
	], sorted.slice(0, ROWS).map(cells));
	const more = sorted.length - ROWS;
	const rest = more > 0 ? [paragraph$2([`${more} more are in the report.`])] : [];
	return [optional({
		rank: 40,
		one: "table of invariants",
		many: "tables of invariants"
	}, ...details([`Invariants: ${summary(invariants)}`], [rows, ...rest]))];
}
function summary(invariants) {
	return ORDER.map((status) => ({
		status,
		number: invariants.filter((row) => row.status === status).length
	})).filter(({ number }) => number > 0).map(({ status, number }) => `${number} ${WORDS[status]}`).join(", ");
}
function cells({ name, evidence, verification, status }) {
	const shown = evidence ?? (verification === null ? [] : fromPlan(verification));
	return [
		fromPlan(name),
		[invariantCell(status)],
		shown
	];
}
// src/report/comment/numbers.ts
const GAPS_SHOWN = 3;
function numbers(evidence, assessment) {
	const rest = [
		[checkCount(assessment)],
		...skipped(assessment),
		tests(evidence, assessment),
		...lost(evidence, assessment),
		...coverage(assessment),
		...gaps(evidence),
		...time(assessment)
	];
	return paragraph$2([...name(evidence), ...listed$1(rest, rest.length, " · ")]);
}
function name({ document }) {
	if (document.milestone === null || document.number === null) return [];
	return [strong$1([`${document.milestone} · report ${document.number}`]), " · "];
}
function checkCount({ checks, verdict, inventory }) {
	const unfinished = inventory.workflows.some(({ mark }) => mark === "unfinished");
	if (checks.total === 0) return "no check ran";
	const soFar = verdict.ciStatus === "pending" || unfinished ? " so far" : "";
	return `${checks.passed} of ${count(checks.total, "check")} passed${soFar}`;
}
const skipped = ({ checks }) => checks.skipped === 0 ? [] : [[`${checks.skipped} skipped`]];
function tests(evidence, { measured, inventory }) {
	if (measured.tests === null) return inventory.workflows.flatMap((workflow) => workflow.jobs).some(ranTests) ? [
		"tests ran, not counted (",
		link$1("how to", pageOfResults(evidence)),
		")"
	] : ["no tests seen"];
	const { total, failed, flaky, skipped, fromLog } = measured.tests;
	const rest = [
		...failed === 0 ? [] : [[strong$1([`${failed} failed`])]],
		...flaky === 0 ? [] : [[`${flaky} flaky`]],
		...skipped === 0 ? [] : [[`${skipped} skipped`]]
	];
	const others = listed$1(rest, rest.length);
	const isFine = failed + flaky === 0 && total > skipped;
	return [
		isFine ? `${count(total - skipped, "test")} passed` : count(total, "test"),
		...others.length === 0 ? [] : [isFine ? ", " : ": ", ...others],
		fromLog ? " (from logs)" : ""
	];
}
const RAN = [
	"success",
	"failure",
	"timed_out",
	"masked"
];
function ranTests({ kind, mark, steps }) {
	const ran = (row) => row.kind === "tests" && RAN.includes(row.mark);
	return steps.length === 0 ? ran({
		kind,
		mark
	}) : steps.some(ran);
}
function lost(evidence, { measured }) {
	if (measured.lost === void 0) return [];
	const { gone, skipped } = measured.lost;
	return [[
		`${[...gone === 0 ? [] : [`${count(gone, "test")} did not run`], ...skipped === 0 ? [] : [`${count(skipped, "test")} newly skipped`]].join(", ")} (compared with `,
		code$2(baseBranchOf(evidence)),
		")"
	]];
}
function coverage({ measured }) {
	if (measured.coverage === null) return [];
	const from = measured.coverageFromLog ? " (from a log)" : "";
	return [[`coverage ${percentText(measured.coverage)}${change(measured.coverageChange)}${from}`]];
}
function change(points = 0) {
	const digits = Math.abs(points).toFixed(1);
	return digits === "0.0" ? "" : ` (${points < 0 ? "−" : "+"}${digits})`;
}
const GAP_WORDS = {
	runs: "runs",
	jobs: "jobs",
	files: "changed files",
	"pull request": "the pull request",
	rules: "rules of the branch",
	checks: "checks of other apps",
	logs: "logs",
	artifacts: "artifacts",
	workflows: "workflow files",
	plan: "the plan",
	baseline: "results of the base branch",
	reports: "earlier reports",
	config: "the configuration",
	dependents: "files that import the change",
	size: "parts left out for their size",
	budget: "what goes beyond the budget of requests"
};
function gaps({ gaps }) {
	const words = [...new Set(gaps.map(({ about }) => GAP_WORDS[about]))];
	return words.length === 0 ? [] : [[`not read: ${listFirst(words, GAPS_SHOWN)}`]];
}
const time = ({ seconds }) => seconds === null ? [] : [[`CI took ${duration(seconds)}`]];
// src/report/comment/provenance.ts
function notCommitted({ document }, { reportUrl }) {
	if (document.milestone !== null || reportUrl !== null) return [];
	return [keep(paragraph$2([
		"No report is committed, because no milestone is named. Start the branch with one (",
		code$2("m09-…"),
		") or the title (",
		code$2("M09: …"),
		"), set the pull request's milestone, or let the input ",
		code$2("unassigned: pull-request"),
		" commit reports of pull requests without one."
	]))];
}
function provenanceLine(evidence, assessment, links) {
	const facts = [
		...report(evidence, links),
		...fullReport(links),
		...links.evidenceUrl === null ? [] : [linked([own$3("evidence")], links.evidenceUrl)],
		[code$2(evidence.head.sha.slice(0, 8)), assessment.attempt > 1 ? `, attempt ${assessment.attempt}` : ""],
		linked(phrasing$2([`Docket ${evidence.tool.version}`]), HOME_PAGE)
	];
	return keep(small(facts.flatMap((fact, index) => index === 0 ? fact : [" · ", ...fact])));
}
function report({ document }, { reportUrl }) {
	if (reportUrl === null) return [];
	const name = document.path === null ? "Report" : `Report ${lastSegment(document.path)}`;
	return [linked(phrasing$2([name]), reportUrl)];
}
function fullReport({ reportUrl, summaryUrl }) {
	return reportUrl === null && summaryUrl !== void 0 ? [linked([own$3("full report")], summaryUrl)] : [];
}
function withoutSummaryAddress(comment) {
	return comment.replace(/(\[full report\])\([^()\s]*\)/, "$1");
}
// src/report/comment/failures.ts
const ANNOTATIONS = 3;
const TESTS = {
	first: 5,
	other: 2
};
const MESSAGE = 240;
const OPEN_LINES = 12;
const CHARACTERS = 4e3;
function failurePart(evidence, failure, reason, place) {
	const { workflow, job, step } = failure;
	const name = trail(...[
		workflow,
		job,
		step
	].map((each) => each === null ? null : shortName(each)));
	const links = [linked([own$3("log")], failure.url), ...reason === null ? [] : [whyLink(evidence, reason)]];
	const title = paragraph$2([strong$1([`${sign(failure.mark)} ${name}`]), ...[...known(failure), ...links].flatMap((fact) => [" · ", ...fact])]);
	const note = failure.note === null ? [] : [paragraph$2(sentence$2(sentence$1(failure.note)))];
	return optional({
		rank: 85,
		one: "failure",
		many: "failures"
	}, title, ...explanation(failure, TESTS[place]), ...scope(failure), ...note);
}
function explanation(failure, most) {
	const { lines, tests } = failure;
	if (tests.total > 0) return [...failedTests({
		...failure,
		tests: {
			...tests,
			lines: tests.lines.map((line) => shortened(line, MESSAGE))
		}
	}, most), ...folded(withRoom(lines), "line")];
	return lines.length === 0 ? annotations(failure, ANNOTATIONS) : [...unlikeBase(failure), ...excerpt(lines)];
}
function excerpt(lines) {
	const shown = withRoom(lines);
	return [fence("text", shown.slice(0, OPEN_LINES).join("\n")), ...folded(shown.slice(OPEN_LINES), "more line")];
}
function folded(lines, noun) {
	if (lines.length === 0) return [];
	const shown = lines.filter((line) => line !== "…").length;
	return details([`${count(shown, noun)} of the log`], [fence("text", lines.join("\n"))]);
}
function withRoom(lines) {
	let room = CHARACTERS;
	const kept = lines.filter((line) => {
		room -= line.length;
		return room >= 0;
	});
	return kept.length === lines.length ? lines : [...kept, "…"];
}
const SAY_NOTHING = ["unclassified", "test failure"];
function known({ whose, classification, blocking, causeUnknown }) {
	const says = plain(whose ?? []);
	const isTold = SAY_NOTHING.includes(classification) || says === classification;
	return [
		...whose === null ? [] : [[strong$1(whose)]],
		...isTold ? [] : [[classification]],
		...causeUnknown ? [["cause unknown"]] : [],
		...blocking ? [] : [["does not block"]]
	];
}
function scope({ inScope, scope: why }) {
	if (why === null && inScope === null) return [];
	const words = inScope === null ? "Outside the files of this change" : inScope ? "In scope of this change" : "Outside of this change";
	return [paragraph$2(sentence$2(why === null ? [words] : [
		words,
		": ",
		...why
	]))];
}
// src/report/comment/reasons.ts
const REASONS_SHOWN = 8;
const FAILURES_SHOWN = 2;
function glance(evidence, assessment) {
	const { verdict } = assessment;
	const failures = assessment.failures.filter(({ sameAs }) => sameAs === null);
	const { deciding, besides } = byWeight(verdict, verdict.reasons);
	const told = new Set(verdict.reasons.map(({ url }) => url));
	const untold = failures.filter(({ url }) => !told.has(url));
	const items = [...itemsOf(deciding, failures, assessment), ...untold.filter(({ blocking }) => blocking).map((failure) => ({
		failure,
		reason: null
	}))];
	const lesser = [...itemsOf(besides, failures, assessment), ...untold.filter(({ blocking }) => !blocking).map((failure) => ({
		failure,
		reason: null
	}))];
	const [first, ...others] = items;
	const title = verdict.outcome === "debt" ? "Other warnings" : "Other reasons";
	return {
		first: first === void 0 ? [] : [firstPart(first, evidence, verdict)],
		others: parts(others, title, evidence, verdict),
		besides: parts(lesser, BESIDES, evidence, verdict)
	};
}
function itemsOf(reasons, failures, { failures: all }) {
	const hidden = new Set(all.filter(({ sameAs }) => sameAs !== null).map(({ url }) => url));
	const seen = new Set();
	return reasons.flatMap((reason) => {
		if (reason.url === null) return [{
			failure: null,
			reason
		}];
		if (seen.has(reason.url) || hidden.has(reason.url)) return [];
		const failure = failures.find(({ url }) => url === reason.url);
		if (failure === void 0) return [{
			failure: null,
			reason
		}];
		seen.add(reason.url);
		return [{
			failure,
			reason
		}];
	});
}
function firstPart({ failure, reason }, evidence, verdict) {
	if (failure !== null) return failurePart(evidence, failure, reason, "first");
	return keep(paragraph$2(reasonLine(evidence, withoutNext(reason, verdict))));
}
function parts(items, title, evidence, verdict) {
	const failed = items.flatMap((item) => item.failure === null ? [] : [item]);
	const reasons = items.flatMap(({ failure, reason }) => failure === null ? [reason] : []);
	const rest = failed.length - FAILURES_SHOWN;
	const lines = reasons.slice(0, REASONS_SHOWN).map((reason) => reasonLine(evidence, withoutNext(reason, verdict)));
	const more = reasons.length - lines.length;
	const list = bullets([...lines, ...more > 0 ? [[`and ${more} more`]] : []]);
	const drop = {
		rank: 90,
		one: "list of reasons",
		many: "lists of reasons"
	};
	return [
		...failed.slice(0, FAILURES_SHOWN).map(({ failure, reason }) => failurePart(evidence, failure, reason, "other")),
		...rest > 0 ? [keep(paragraph$2([`… and ${rest} more failed, see the checks below.`]))] : [],
		...lines.length === 0 ? [] : [optional(drop, keyLine(title, []), list)]
	];
}
function withoutNext(reason, { next }) {
	const { remedy } = reason;
	return remedy !== null && plain(next).includes(plain(remedy).slice(1)) ? {
		...reason,
		remedy: null
	} : reason;
}
// src/report/comment/comment.ts
const NOTE = 2e3;
function renderComment(evidence, assessment, links, marker) {
	return withinBudget([...commentParts(evidence, assessment, links, marker), ...waits(evidence)], commentBudget(elsewhere(links)));
}
function commentText(evidence, assessment, links) {
	return withinBudget(commentBody(evidence, assessment, links), commentBudget(elsewhere(links)));
}
function commentTree(evidence, assessment, links) {
	return treeOf(commentBody(evidence, assessment, links));
}
const glanceTree = (evidence, assessment) => treeOf(firstGlance(evidence, assessment));
const treeOf = (parts) => parts.flatMap((part) => "nodes" in part ? part.nodes : []);
function waits(evidence) {
	const untested = untestedHead(evidence);
	return untested === null ? [] : [{
		raw: waitsMarker(untested.why),
		drop: null
	}];
}
function commentParts(evidence, assessment, links, marker) {
	return [{
		raw: marker,
		drop: null
	}, ...commentBody(evidence, assessment, links)];
}
function commentBody(evidence, assessment, links) {
	return [
		...firstGlance(evidence, assessment),
		...checksBlock(evidence, assessment),
		...changeBlock(evidence, assessment),
		...invariantsBlock(assessment),
		...links.note === void 0 ? [] : [keep(paragraph$2(sentence$2(shortened(links.note, NOTE))))],
		provenanceLine(evidence, assessment, links)
	];
}
function firstGlance(evidence, assessment) {
	const { first, others, besides } = glance(evidence, assessment);
	return [
		keep(headline(assessment.verdict), numbers(evidence, assessment)),
		...first,
		keep(nextStep(assessment.verdict)),
		...others,
		...besides,
		...acceptedLines(evidence, assessment),
		...afterTheMerge(evidence, assessment)
	];
}
function elsewhere({ reportUrl }) {
	return reportUrl === null ? ["The step summary has it."] : [
		"It is in the ",
		link$1("report", reportUrl),
		"."
	];
}
export { rules as $, sameAs as $n, totalsOfSuite as $t, judge as A, ABOUT_TESTS as An, OtherCheck as At, INVENTORY_HEADS as B, namesIn$5 as Bn, isLonger as Bt, statedVerdict as C, hashOfCase as Cn, markOfJob as Ct, commentBudget as D, skipWords as Dn, unnumbered as Dt, reportParts as E, stableId as En, essential as Et, slug$1 as F, collectNames as Fn, bySource as Ft, MOST_BYTES as G, programsIn as Gn, runsWithTestReport as Gt, withoutLegs as H, subjectOrFolder as Hn, logReports as Ht, validateMilestone as I, compoundNames as In, surfaceTest as It, evidenceOrWhy as J, strictnessIn as Jn, testId as Jt, UnreadableEvidence as K, taskFile as Kn, testsSurely as Kt, NOTES_END as L, keyOf$2 as Ln, setGates as Lt, chooseMilestone as M, TEST_SIGNS as Mn, AnalysisResult as Mt, isMilestoneId as N, ASSERTS_IN_LINE as Nn, LogResult as Nt, summaryBudget as O, takesBranch as On, ADDRESS as Ot, milestoneCandidates as P, argumentsIn as Pn, TestResult as Pt, toMarkdown as Q, meaningIn as Qn, addTotals as Qt, NOTES_START as R, lastPart as Rn, allowedDrop as Rt, newestFirst as S, gatesIn as Sn, wallOf as St, renderReport as T, splitHashes as Tn, ACCEPTING_LABEL as Tt, summarize as U, subjectWords as Un, loggedJobs as Ut, outcomeEmoji as V, saidIn$1 as Vn, coverageReports as Vt, changedBetween as W, wordsOf$6 as Wn, loggedTests as Wt, serialize as X, isConfiguration as Xn, isGreen as Xt, parseEvidence as Y, configuredTools as Yn, foundIn as Yt, sizesInFile as Z, isWritten as Zn, TOTALS_KEYS as Zt, LEDGER_START as _, leftOutPaths as _n, hasUndecidedFilter as _t, firstGlance as a, findJob as an, isGenerated as ar, factsOf as at, ledgerRow as b, GATE_FILES as bn, judgedJobs as bt, notCommitted as c, ownLines as cn, testsIn as cr, emptiedFolders as ct, headlineIn as d, isPlaceholder as dn, indentOf as dr, isDocumentation as dt, checkingSteps as en, holdsTests as er, tellsFix as et, assessmentFile as f, joined$2 as fn, levelOf as fr, fewerByLogs as ft, LEDGER_END as g, unwrapped as gn, absentWorkflows as gt, withLedger as h, planText as hn, requiredButMissing as ht, elsewhere as i, isOfBase as in, isRenamedAway as ir, isReason as it, decide as j, BEGINS_TESTS as jn, isExitCode as jt, withinBudget as k, touchedPaths as kn, TRANSIENT as kt, provenanceLine as l, statementsAmong as ln, UNWRITTEN$1 as lr, missedGates as lt, changedLedger as m, planLines as mn, withoutVersions as mt, commentText as n, stepsWithResults as nn, isCompiled as nr, placeIn as nt, glanceTree as o, matchJob as on, definitionsIn as or, shouldHaveRun as ot, verdictData as p, plainText as pn, shownOn as pr, sameStep as pt, evidenceIn as q, tasksOf as qn, countedReports as qt, commentTree as r, testSteps as rn, isNamedTest as rr, findingsOf$1 as rt, renderComment as s, usedDefinition as sn, endingOf$1 as sr, untestedHead as st, commentParts as t, checksOf$1 as tn, isAboutTests as tr, failedNames as tt, withoutSummaryAddress as u, gfmFromMarkdown as un, hunksOf as ur, measuresNothing as ut, ledgerPage as v, hidesFailures as vn, configPath as vt, draftOf as w, joinHashes as wn, maskedSteps as wt, linkTo as x, readGates as xn, inventory$1 as xt, renderLedger as y, byText as yn, inOrder$1 as yt, keep as z, messageWords as zn, coverageDrop as zt };
