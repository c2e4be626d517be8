#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { createRequire } from "module";
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// src/parse/log/network.ts
/** Trouble on the way to a server, or of the server itself, as package managers, git and curl call it. */
const TRANSIENT = /\b(?:ETIMEDOUT|ECONNRESET|ESOCKETTIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT|50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)|429 Too Many Requests|(?:error|status(?: code)?|HTTP(?:\/[\d.]+)?|returned error|code):? 50[234]|[Cc]onnection (?:was )?reset(?: by peer)?|[Cc]onnection timed out|[Oo]peration timed out|[Rr]ead timed out|ReadTimeoutError|ConnectTimeoutError|TLS handshake timeout|i\/o timeout|[Tt]emporary failure (?:in name resolution|resolving)|[Nn]etwork is unreachable|[Uu]nexpected disconnect while reading sideband packet|early EOF)/;
/** The same where a wrong address gives it too. */
const ADDRESS = /\b(?:ENOTFOUND|ECONNREFUSED|[Cc]ould not resolve host|[Cc]onnection refused|No such host is known|no such host)\b/;
/** The trouble of the network that a line names; null when it names none. */
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
// src/parse/log/told.ts
const certain = [
	{
		told: "compile error",
		line: /^(?:\S.{0,300}(?:\(\d{1,9},\d{1,9}\):|:\d{1,9}:\d{1,9} -) error (?:TS|CS|FS|BC)\d{1,9}: |error\[E\d{4}\]: |\S[^:]{0,300}\.(?:c|cc|cpp|cxx|h|hpp|m|java|kt|swift|scala):\d{1,9}(?::\d{1,9})?: (?:fatal )?error: |(?:vet: )?\S{1,300}\.go:\d{1,9}:\d{1,9}: (?:undefined: |cannot use |syntax error|undeclared|missing return|declared and not used)|\[ERROR\] COMPILATION ERROR)/
	},
	{
		told: "lint",
		line: /^(?: +\d{1,9}:\d{1,9} +error +\S.* {2}[@\w/-]+$|✖ \d{1,9} problems? \()/
	},
	{
		told: "assertion",
		line: /^(?:E {2,}(?:AssertionError|assert )|.*\b(?:AssertionError|AssertionFailedError|ComparisonFailure)\b|\s*expect\(received\)|assertion (?:`.{1,40}` )?failed|.*panicked at .*assertion)/
	}
];
/** What the lines say for certain; null when they leave it open. */
function toldBy(lines) {
	return certain.find(({ line }) => lines.some((text) => line.test(text)))?.told ?? null;
}
/** The trouble of the network that the lines tell; what cannot come from a wrong address counts first. */
function troubleIn(lines) {
	const troubles = lines.map(networkTrouble).filter((trouble) => trouble !== null);
	return troubles.find(({ transient }) => transient) ?? troubles[0] ?? null;
}
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge$1(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own$5(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own$5(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own$5(this, key, compute(this));
			},
			set(value) {
				own$5(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own$5(this, key, fn.bind(this));
		},
		set(value) {
			own$5(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// node_modules/zod/v4/core/core.js
var _a$2;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$2 = globalThis).__zod_globalConfig ?? (_a$2.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node$1(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node$1(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
// node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration$1 = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date$1 = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
// node_modules/zod/v4/core/versions.js
const version$2 = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version$2;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own$5(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}
// node_modules/zod/v4/core/registries.js
var _a$1;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a$1 = globalThis).__zod_globalRegistry ?? (_a$1.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/classic/parse.js
const parse = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode$1 = /* @__PURE__ */ _encode(ZodRealError);
const decode$2 = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(/* @__PURE__ */ _overwrite(fn));
	},
	optional() {
		return optional$1(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional$1(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own$5(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own$5(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode$1(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode$2(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(/* @__PURE__ */ _regex(...args));
	},
	includes(...args) {
		return this.check(/* @__PURE__ */ _includes(...args));
	},
	startsWith(...args) {
		return this.check(/* @__PURE__ */ _startsWith(...args));
	},
	endsWith(...args) {
		return this.check(/* @__PURE__ */ _endsWith(...args));
	},
	min(...args) {
		return this.check(/* @__PURE__ */ _minLength(...args));
	},
	max(...args) {
		return this.check(/* @__PURE__ */ _maxLength(...args));
	},
	length(...args) {
		return this.check(/* @__PURE__ */ _length(...args));
	},
	nonempty(...args) {
		return this.check(/* @__PURE__ */ _minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(/* @__PURE__ */ _lowercase(params));
	},
	uppercase(params) {
		return this.check(/* @__PURE__ */ _uppercase(params));
	},
	trim() {
		return this.check(/* @__PURE__ */ _trim());
	},
	normalize(...args) {
		return this.check(/* @__PURE__ */ _normalize(...args));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ _toLowerCase());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ _toUpperCase());
	},
	slugify() {
		return this.check(/* @__PURE__ */ _slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(/* @__PURE__ */ _email(ZodEmail, params));
	},
	url(params) {
		return this.check(/* @__PURE__ */ _url(ZodURL, params));
	},
	jwt(params) {
		return this.check(/* @__PURE__ */ _jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(/* @__PURE__ */ _emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(/* @__PURE__ */ _guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(/* @__PURE__ */ _uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(/* @__PURE__ */ _uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(/* @__PURE__ */ _uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(/* @__PURE__ */ _uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(/* @__PURE__ */ _nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(/* @__PURE__ */ _cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(/* @__PURE__ */ _cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(/* @__PURE__ */ _ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(/* @__PURE__ */ _base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(/* @__PURE__ */ _base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(/* @__PURE__ */ _xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(/* @__PURE__ */ _ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(/* @__PURE__ */ _ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(/* @__PURE__ */ _ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(/* @__PURE__ */ _cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(/* @__PURE__ */ _cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(/* @__PURE__ */ _e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(/* @__PURE__ */ _isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(/* @__PURE__ */ _isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(/* @__PURE__ */ _isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(/* @__PURE__ */ _isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return /* @__PURE__ */ _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(/* @__PURE__ */ _gt(value, params));
	},
	gte(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	min(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	lt(value, params) {
		return this.check(/* @__PURE__ */ _lt(value, params));
	},
	lte(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	max(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(/* @__PURE__ */ _gt(0, params));
	},
	nonnegative(params) {
		return this.check(/* @__PURE__ */ _gte(0, params));
	},
	negative(params) {
		return this.check(/* @__PURE__ */ _lt(0, params));
	},
	nonpositive(params) {
		return this.check(/* @__PURE__ */ _lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	step(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return /* @__PURE__ */ _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return /* @__PURE__ */ _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodBoolean, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown$2() {
	return /* @__PURE__ */ _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return /* @__PURE__ */ _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(/* @__PURE__ */ _minLength(n, params));
	},
	nonempty(params) {
		return this.check(/* @__PURE__ */ _minLength(1, params));
	},
	max(n, params) {
		return this.check(/* @__PURE__ */ _maxLength(n, params));
	},
	length(n, params) {
		return this.check(/* @__PURE__ */ _length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return /* @__PURE__ */ _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown$2() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown$2() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge$1(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional$1(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return /* @__PURE__ */ _superRefine(fn, params);
}
// src/evidence/annotation.ts
/** What a job says of a place in a file, or of itself. The same text of a job counts once. */
const Annotation = strictObject({
	level: _enum([
		"notice",
		"warning",
		"failure"
	]),
	message: string().describe("One line of at most 300 characters, secrets masked."),
	path: string().nullable().describe("The file that it speaks of; null: it speaks of the job as a whole."),
	line: int().nullable(),
	title: string().nullable(),
	times: int().describe("How often the job gives this text; `path` and `line` are those of the first.")
});
const EXIT_CODE = /^Process completed with exit code -?\d+\.?$/;
/**
* Whether the runner itself says that the command of a step failed. `continue-on-error` does not silence it.
* https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandler.cs
*/
function isExitCode({ level, path, message }) {
	return level === "failure" && path === null && EXIT_CODE.test(message);
}
/** Steps that each take one part out of all results. */
const resultSteps = [
	"findings",
	"coverage",
	"messages"
].map((part) => (evidence) => {
	const results = without$1(evidence.results, part);
	return sizeOf$2(results, part) === sizeOf$2(evidence.results, part) ? evidence : {
		...evidence,
		results
	};
});
function without$1(results, part) {
	const { tests, coverage, analyses } = results;
	if (part === "findings") return {
		...results,
		analyses: analyses.map((one) => ({
			...one,
			findings: []
		}))
	};
	if (part === "coverage") return {
		...results,
		coverage: coverage.map((one) => ({
			...one,
			changed: []
		}))
	};
	return {
		...results,
		tests: tests.map((one) => ({
			...one,
			failures: muted(one)
		}))
	};
}
/** The verdict tells the first failed and the first flaky test with their messages. */
function muted({ failures }) {
	const first = (flaky) => failures.findIndex(({ outcome }) => outcome === "flaky" === flaky);
	const kept = [first(true), first(false)];
	return failures.map((failure, index) => kept.includes(index) ? failure : {
		...failure,
		message: null
	});
}
function sizeOf$2({ tests, coverage, analyses }, part) {
	return {
		findings: analyses.map(({ findings }) => findings),
		coverage: coverage.map(({ changed }) => changed),
		messages: tests.map(({ failures }) => failures.filter(({ message }) => message !== null))
	}[part].reduce((sum, list) => sum + list.length, 0);
}
// src/config/config.ts
/**
* `.github/docket.yml`. Everything is optional; unknown keys are errors, so that a typing mistake is seen.
* The published JSON Schema is made from this definition.
*/
const Config = strictObject({
	required: strictObject({
		checks: array(string()).optional().describe("Checks to treat as required, whatever the rules say."),
		informational: array(string()).optional().describe("Checks that never block, whatever the rules say.")
	}).optional().describe("Overrides what the branch's rules say. Names may use `*`."),
	purposes: record(string(), string()).optional().describe("What jobs and steps are for, by `workflow / job` or `workflow / job / step`."),
	milestones: record(string(), strictObject({
		title: string().optional(),
		phase: string().optional(),
		posture: string().optional(),
		intent: string().optional()
	})).optional().describe("Facts of milestones by id. Phase, posture and intent count where neither plan nor pull request states them."),
	invariants: array(strictObject({
		name: string(),
		checks: array(string()).optional().describe("Workflow or job names that must have passed."),
		unchanged: array(string()).optional().describe("Globs of paths that must not change."),
		mandatory: boolean().optional().describe("Not assessed counts as a debt.")
	})).optional().describe("Invariants of the repository, besides those of the plan."),
	surfaces: record(string(), array(string())).optional().describe("Public surfaces: name to globs of paths."),
	coverage: strictObject({
		minimum: number().min(0).max(100).optional().describe("Of lines, in percent."),
		tolerance: number().min(0).max(100).optional().describe("How many percentage points coverage may fall short; left out: none.")
	}).optional().describe("What coverage must reach. Less is a debt and never blocks."),
	owner: string().optional().describe("Who the next actions are for; left out: the author of the pull request.")
}).describe("Settings of Docket for this repository.");
// src/evidence/plan.ts
/**
* Text from a plan or a pull request's body: one line, Markdown reduced to plain words and `code spans` in
* backticks. Everything else (emphasis, links, HTML) is already taken away.
*/
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
	text: PlanText.describe("What the plan says of it, without the path."),
	change: _enum([
		"new",
		"modified",
		"removed",
		"renamed"
	]).optional()
});
/** What a milestone plan (or a pull request's body) states. What it does not state is null or empty. */
const Plan = strictObject({
	/** The file has next to no content yet (TBD, not started …). */
	stub: boolean(),
	title: PlanText.nullable(),
	milestone: PlanText.nullable(),
	project: PlanText.nullable(),
	phase: PlanText.nullable(),
	branch: PlanText.nullable(),
	posture: PlanText.nullable(),
	status: PlanText.nullable(),
	baseline: PlanText.nullable(),
	/** The first paragraph of Objective / Intent / Goal / Purpose / Summary, else the first prose of the file. */
	intent: PlanText.nullable(),
	inScope: array(PlanText),
	outOfScope: array(PlanText),
	invariants: array(PlanInvariant),
	verification: array(PlanCheck),
	deliverables: array(Deliverable),
	acceptance: array(PlanText)
});
// src/evidence/change.ts
/** A definition (class, function, field, heading …) that a patch adds, removes or changes inside. */
const Definition = strictObject({
	name: string().describe("As written, with its container where known: `Shape.area`."),
	kind: string().describe("class, function, method, field, type, constant, section …"),
	change: _enum([
		"added",
		"removed",
		"changed"
	])
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
	/** Left out when GitHub gave no patch (binary or too large). */
	definitions: array(Definition).optional()
});
const Changes = strictObject({
	/** Where the list comes from. */
	source: _enum([
		"pull request",
		"compare",
		"commit",
		"none"
	]),
	files: array(ChangedFile),
	/** Totals as GitHub states them; null when it does not. */
	total: strictObject({
		files: int(),
		additions: int(),
		deletions: int()
	}).nullable()
});
const PullRequest = strictObject({
	number: int(),
	title: string(),
	url: string(),
	author: string().nullable(),
	/** The author is GitHub's own Actions bot: events of its default token start no workflow. */
	byDefaultToken: boolean(),
	state: _enum([
		"open",
		"closed",
		"merged"
	]),
	draft: boolean(),
	headSha: string().describe("The newest head, which may be newer than the tested one."),
	headBranch: string(),
	headRepository: string().nullable().describe("owner/name; null when the fork is gone."),
	fork: boolean(),
	baseBranch: string(),
	mergeCommit: string().nullable(),
	milestone: string().nullable().describe("The title of the pull request's GitHub milestone."),
	mergeable: _enum([
		"yes",
		"conflict",
		"unknown"
	]).describe("`unknown`: GitHub had not computed it, or nothing depends on it."),
	/** What the body says, read like a plan; null for an empty body. */
	body: Plan.nullable()
});
// src/evidence/gap.ts
/** What could not be read. `runs`, `jobs` and `files` make the verdict weaker; the others cost a section. */
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
		"size"
	]),
	text: string().describe("One sentence: what is missing, why, and what would bring it.")
});
// src/evidence/results.ts
const Count = strictObject({
	covered: int(),
	total: int()
});
/** Where a result file was found: an artifact of a run, and the path inside it. */
const source = {
	runId: int(),
	artifact: string(),
	file: string(),
	format: string()
};
/** A case that did not simply pass: failed, errored or flaky. */
const TestFailure = strictObject({
	suite: string(),
	name: string(),
	file: string().nullable().describe("The repository's path where it could be told, else as the tool wrote it."),
	line: int().nullable(),
	outcome: _enum([
		"failed",
		"errored",
		"flaky"
	]),
	message: string().nullable().describe("At most 300 characters, one line, secrets masked.")
});
/** One test report. */
const TestResult = strictObject({
	...source,
	totals: strictObject({
		total: int(),
		passed: int(),
		failed: int(),
		errored: int(),
		skipped: int(),
		flaky: int()
	}),
	/** Sum of the cases' times, in seconds; null when the report has none. */
	seconds: number().nullable(),
	failures: array(TestFailure).describe("The first of the report, 50 at most and 500 of the head, flaky ones last.")
});
/** One coverage report. */
const CoverageResult = strictObject({
	...source,
	lines: Count,
	branches: Count.nullable(),
	/** Changed files of this head that the report knows, by repository path. */
	changed: array(strictObject({
		path: string(),
		lines: Count,
		branches: Count.nullable()
	}))
});
/** One SARIF log. */
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
		message: string().describe("At most 300 characters, one line, secrets masked."),
		path: string().nullable(),
		line: int().nullable()
	})).describe("The first 50, errors first.")
});
/** What the result files in the artifacts of the head's runs say. */
const Results = strictObject({
	tests: array(TestResult),
	coverage: array(CoverageResult),
	analyses: array(AnalysisResult)
});
// src/evidence/rules.ts
/** A check that a rule of the base branch demands before a merge. */
const RequiredCheck = strictObject({
	name: string().describe("The context: a job name, `caller / callee`, or a commit status."),
	appId: int().nullable().describe("The only app that may report it; null: any."),
	source: string().describe("`ruleset 4711` or `branch protection`.")
});
/** A workflow that an organisation's ruleset demands. */
const RequiredWorkflow = strictObject({
	path: string(),
	repositoryId: int(),
	source: string()
});
/**
* What the base branch demands. `named`: at least one check or workflow is required. `none`: the rules were read
* (or the plan of the repository has none) and name nothing. `unreadable`: we do not know; a gap says why.
*/
const Rules = strictObject({
	branch: string(),
	state: _enum([
		"named",
		"none",
		"unreadable"
	]),
	checks: array(RequiredCheck),
	workflows: array(RequiredWorkflow)
});
// src/evidence/run.ts
/** GitHub's conclusions of runs, jobs, steps and check runs. */
const Conclusion = _enum([
	"success",
	"failure",
	"timed_out",
	"cancelled",
	"skipped",
	"neutral",
	"action_required",
	"startup_failure",
	"stale"
]);
/** GitHub's states of runs and jobs; everything but `completed` means: not finished. */
const Status = _enum([
	"queued",
	"in_progress",
	"completed",
	"waiting",
	"requested",
	"pending"
]);
/** One step of a job as the runner reported it. What is left out: `status` completed, `conclusion` success. */
const Step = strictObject({
	number: int(),
	name: string(),
	status: Status.optional(),
	conclusion: Conclusion.optional(),
	/** Duration in whole seconds; left out when the step did not both start and end. */
	seconds: int().optional()
});
/** What the job's log says of its failure. */
const Excerpt = strictObject({
	step: string().nullable().describe("The failed step; null when the job has none."),
	lines: array(string()).describe("At most 30 lines of at most 300 characters, secrets masked; `…` where lines are left out.")
});
/** One job of one attempt of a run. Instants are ISO 8601 in UTC, to the second. */
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
	/** How many steps were left out of this file to keep its size. */
	stepsDropped: int().optional(),
	/** Read only where GitHub counts some; the first of a text in the order in which GitHub gives them. */
	annotations: array(Annotation).optional(),
	annotationsCut: literal(true).optional().describe("GitHub may have kept only the first ones."),
	annotationsUnread: literal(true).optional().describe("The job has some that were not read."),
	/** How many annotations were left out of this file to keep its size. */
	annotationsDropped: int().optional(),
	/** Only of failed jobs, ten at most. */
	excerpt: Excerpt.optional(),
	excerptCut: literal(true).optional().describe("Of the excerpt only what the verdict needs was kept.")
});
/** One workflow run of the head commit with the jobs of all its attempts. */
const Run = strictObject({
	id: int(),
	workflowId: int(),
	workflow: string().describe("The name of the workflow."),
	path: string().nullable().describe("The workflow file; null for runs that have no file in the repository."),
	event: string(),
	number: int().describe("GitHub's run number."),
	attempt: int().describe("The newest attempt."),
	status: Status,
	conclusion: Conclusion.nullable(),
	headBranch: string().nullable(),
	createdAt: string(),
	startedAt: string().describe("When the newest attempt started."),
	url: string(),
	displayTitle: string(),
	pullRequests: array(int()).describe("Pull requests of this repository that GitHub names for the run."),
	ownJob: string().optional().describe("The job in which Docket itself ran; it is left out of `jobs`."),
	jobs: array(Job),
	jobsUnread: literal(true).optional().describe("Its jobs could not be read; a gap says why.")
});
/** A check of the head commit that GitHub Actions did not make: a commit status or another app's check run. */
const OtherCheck = strictObject({
	kind: _enum(["status", "check_run"]),
	name: string().describe("The status's context or the check run's name."),
	app: strictObject({
		id: int(),
		name: string()
	}).nullable(),
	status: Status,
	conclusion: Conclusion.nullable(),
	url: string().nullable()
});
/** The newest finished run of a workflow on the base branch, before this change. */
const BaseRun = strictObject({
	workflowId: int(),
	runId: int(),
	sha: string(),
	conclusion: Conclusion.nullable(),
	url: string(),
	/** Read only when a job of the same workflow failed on the head. */
	failedJobs: array(strictObject({
		name: string(),
		steps: array(string())
	})).optional(),
	/**
	* Jobs that passed with a hidden failure, and the steps that are known to have failed. Read only for the jobs in which
	* the head hides one.
	*/
	maskedJobs: array(strictObject({
		name: string(),
		steps: array(string())
	})).optional(),
	/** Jobs that passed there and hide a failure on the head, but whose annotations were one too many to read. */
	maskedUnread: array(string()).optional(),
	/** Tests that its reports name as failed, suite and name. Read only where a green run of the head has failed ones. */
	failedTests: array(string()).optional()
});
const Baseline = strictObject({
	branch: string(),
	/** The newest commit of the base branch on which the head's workflows that run there all succeeded. */
	greenCommit: string().nullable(),
	runs: array(BaseRun)
});
// src/evidence/workflow.ts
/** What starts a workflow: the filters of one event under `on:`. An empty object means: no filter. */
const Trigger = strictObject({
	branches: array(string()).optional(),
	branchesIgnore: array(string()).optional(),
	tags: array(string()).optional(),
	tagsIgnore: array(string()).optional(),
	paths: array(string()).optional(),
	pathsIgnore: array(string()).optional(),
	types: array(string()).optional(),
	workflows: array(string()).optional()
});
/** One step as the workflow file defines it. */
const StepDefinition = strictObject({
	id: string().optional(),
	name: string().optional(),
	uses: string().optional(),
	/** The command text, secrets masked, at most 4,000 characters. */
	run: string().optional(),
	if: string().optional(),
	/** `true`, or the expression when it is one. */
	continueOnError: union([literal(true), string()]).optional(),
	workingDirectory: string().optional(),
	/** The shell when the step, its job or the workflow names one; GitHub's default is `bash -e`. */
	shell: string().optional(),
	/** The text of the comment lines directly above the step. */
	comment: string().optional()
});
/** One job as the workflow file defines it. */
const JobDefinition = strictObject({
	id: string(),
	name: string().optional(),
	if: string().optional(),
	needs: array(string()),
	/** A reusable workflow that this job calls. */
	uses: string().optional(),
	continueOnError: union([literal(true), string()]).optional(),
	/** Names of the matrix axes (and of `include` keys); left out when the job has no matrix. */
	matrix: array(string()).optional(),
	failFast: boolean().optional(),
	/** Left out when it is not given, or an expression. */
	timeoutMinutes: number().optional(),
	environment: string().optional(),
	comment: string().optional(),
	steps: array(StepDefinition)
});
/** The meaning of one version of a workflow file. */
const WorkflowDefinition = strictObject({
	name: string().optional(),
	/** Events in the file's order, each with its filters. */
	on: record(string(), Trigger),
	jobs: array(JobDefinition)
});
/**
* A workflow file at the commits that matter. `head` is the tested commit; `base` (the base branch's tip) and
* `mergeBase` are there only where the text differs from the head's. `null`: the file does not exist there.
*/
const WorkflowFile = strictObject({
	path: string(),
	head: WorkflowDefinition.nullable(),
	base: WorkflowDefinition.nullable().optional(),
	mergeBase: WorkflowDefinition.nullable().optional(),
	/** Why GitHub does not start it although its triggers match, e.g. `disabled_manually`; read only when needed. */
	state: string().optional(),
	/** Why a version could not be read, in one sentence. */
	problem: string().optional()
});
// src/evidence/evidence.ts
/** Where the report lies and what people wrote into it. */
const Document = strictObject({
	milestone: string().nullable(),
	milestoneFrom: _enum([
		"input",
		"branch",
		"title",
		"github milestone",
		"commit",
		"branch slug"
	]).nullable(),
	number: int().nullable().describe("The N of `_run<N>`; null when no document is committed."),
	path: string().nullable(),
	/** A document of this head that a refused branch still holds. */
	movedFrom: string().optional(),
	/** Earlier documents of the milestone, oldest first. */
	earlier: array(strictObject({
		number: int(),
		headSha: string().nullable(),
		outcome: string().nullable()
	})),
	notes: string().describe("The text between the Notes markers, byte for byte."),
	purposes: record(string(), string()).describe("Purpose cells that a person edited, by row key."),
	hash: string().nullable().describe("SHA-256 of the report, Notes and Purpose cells emptied.")
});
/**
* Everything that judge and report read about one head commit: plain JSON, already parsed, committed beside the
* report. See docs/evidence.md.
*/
const Evidence = strictObject({
	version: literal(1),
	tool: strictObject({
		name: literal("docket"),
		version: string()
	}),
	repository: strictObject({
		name: string().describe("owner/name"),
		defaultBranch: string(),
		serverUrl: string()
	}),
	/** Inputs that shape judgement or report. */
	inputs: strictObject({
		reportsDir: string(),
		milestonePattern: string()
	}),
	config: Config,
	document: Document,
	head: strictObject({
		sha: string(),
		branch: string().nullable(),
		repository: string().nullable(),
		/** The first line of the commit's message. */
		subject: string().nullable(),
		/** Words of its message that keep `push` and `pull_request` from starting workflows, e.g. `[skip ci]`. */
		skipWords: string().optional(),
		/** The commit is on the base branch: it is what the merge (or a direct push) left there. */
		postMerge: boolean()
	}),
	base: strictObject({
		branch: string(),
		mergeBase: string().nullable()
	}).nullable(),
	/** The pull requests of the head; the first one gives milestone and base. */
	pullRequests: array(PullRequest),
	runs: array(Run),
	otherChecks: array(OtherCheck),
	results: Results,
	rules: Rules.nullable(),
	workflows: array(WorkflowFile),
	changes: Changes,
	plan: strictObject({
		path: string(),
		content: Plan
	}).nullable(),
	baseline: Baseline.nullable(),
	gaps: array(Gap)
});
// src/evidence/serialize.ts
/** An Evidence file that is broken, or of a newer Docket. */
var UnreadableEvidence = class extends Error {};
/**
* Reads a committed Evidence file.
*
* @throws in one sentence: no JSON, a version of a newer Docket, or the first place that does not fit the schema.
*/
function parseEvidence(text) {
	const value = readJson$1(text);
	const version = object({ version: number() }).safeParse(value).data?.version;
	if (version !== void 0 && version > 1) throw new UnreadableEvidence(`The Evidence has version ${version}, but this Docket reads version 1: use a newer Docket.`);
	const result = Evidence.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new UnreadableEvidence(`The Evidence is not valid at ${pathOf$1(issue?.path ?? [])}: ${issue?.message ?? "unknown problem"}; restore the file as Docket committed it.`, { cause: result.error });
}
function readJson$1(text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new UnreadableEvidence(`The Evidence is not JSON (${cause instanceof Error ? cause.message : String(cause)}); restore the file as Docket committed it.`, { cause });
	}
}
function pathOf$1(path) {
	if (path.length === 0) return "its top";
	return path.map((key, index) => typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`).join("");
}
[...resultSteps];
// node_modules/mdast-util-to-string/lib/index.js
/**
* @typedef {import('mdast').Nodes} Nodes
*
* @typedef Options
*   Configuration (optional).
* @property {boolean | null | undefined} [includeImageAlt=true]
*   Whether to use `alt` for `image`s (default: `true`).
* @property {boolean | null | undefined} [includeHtml=true]
*   Whether to use `value` of HTML (default: `true`).
*/
/** @type {Options} */
const emptyOptions = {};
/**
* Get the text content of a node or list of nodes.
*
* Prefers the node’s plain-text fields, otherwise serializes its children,
* and if the given value is an array, serialize the nodes in it.
*
* @param {unknown} [value]
*   Thing to serialize, typically `Node`.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized `value`.
*/
function toString(value, options) {
	const settings = options || emptyOptions;
	return one(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
/**
* One node or several nodes.
*
* @param {unknown} value
*   Thing to serialize.
* @param {boolean} includeImageAlt
*   Include image `alt`s.
* @param {boolean} includeHtml
*   Include HTML.
* @returns {string}
*   Serialized node.
*/
function one(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all$1(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all$1(value, includeImageAlt, includeHtml);
	return "";
}
/**
* Serialize a list of nodes.
*
* @param {Array<unknown>} values
*   Thing to serialize.
* @param {boolean} includeImageAlt
*   Include image `alt`s.
* @param {boolean} includeHtml
*   Include HTML.
* @returns {string}
*   Serialized nodes.
*/
function all$1(values, includeImageAlt, includeHtml) {
	/** @type {Array<string>} */
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
/**
* Check if `value` looks like a node.
*
* @param {unknown} value
*   Thing.
* @returns {value is Nodes}
*   Whether `value` is a node.
*/
function node(value) {
	return Boolean(value && typeof value === "object");
}
// node_modules/character-entities/index.js
/**
* Map of named character references.
*
* @type {Record<string, string>}
*/
const characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};
// node_modules/decode-named-character-reference/index.js
const own$4 = {}.hasOwnProperty;
/**
* Decode a single character reference (without the `&` or `;`).
* You probably only need this when you’re building parsers yourself that follow
* different rules compared to HTML.
* This is optimized to be tiny in browsers.
*
* @param {string} value
*   `notin` (named), `#123` (deci), `#x123` (hexa).
* @returns {string|false}
*   Decoded reference.
*/
function decodeNamedCharacterReference(value) {
	return own$4.call(characterEntities, value) ? characterEntities[value] : false;
}
// node_modules/micromark-util-decode-numeric-character-reference/index.js
/**
* Turn the number (in string form as either hexa- or plain decimal) coming from
* a numeric character reference into a character.
*
* Sort of like `String.fromCodePoint(Number.parseInt(value, base))`, but makes
* non-characters and control characters safe.
*
* @param {string} value
*   Value to decode.
* @param {number} base
*   Numeric base.
* @returns {string}
*   Character.
*/
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}
// node_modules/micromark-util-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Check whether the character code represents an ASCII alpha (`a` through `z`,
* case insensitive).
*
* An **ASCII alpha** is an ASCII upper alpha or ASCII lower alpha.
*
* An **ASCII upper alpha** is a character in the inclusive range U+0041 (`A`)
* to U+005A (`Z`).
*
* An **ASCII lower alpha** is a character in the inclusive range U+0061 (`a`)
* to U+007A (`z`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiAlpha = regexCheck(/[A-Za-z]/);
/**
* Check whether the character code represents an ASCII alphanumeric (`a`
* through `z`, case insensitive, or `0` through `9`).
*
* An **ASCII alphanumeric** is an ASCII digit (see `asciiDigit`) or ASCII alpha
* (see `asciiAlpha`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
/**
* Check whether the character code represents ASCII punctuation.
*
* An **ASCII punctuation** is a character in the inclusive ranges U+0021
* EXCLAMATION MARK (`!`) to U+002F SLASH (`/`), U+003A COLON (`:`) to U+0040 AT
* SIGN (`@`), U+005B LEFT SQUARE BRACKET (`[`) to U+0060 GRAVE ACCENT
* (`` ` ``), or U+007B LEFT CURLY BRACE (`{`) to U+007E TILDE (`~`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
/**
* Check whether a character code is a markdown line ending (see
* `markdownLineEnding`) or markdown space (see `markdownSpace`).
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
/**
* Check whether the character code represents Unicode punctuation.
*
* A **Unicode punctuation** is a character in the Unicode `Pc` (Punctuation,
* Connector), `Pd` (Punctuation, Dash), `Pe` (Punctuation, Close), `Pf`
* (Punctuation, Final quote), `Pi` (Punctuation, Initial quote), `Po`
* (Punctuation, Other), or `Ps` (Punctuation, Open) categories, or an ASCII
* punctuation (see `asciiPunctuation`).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
/**
* Check whether the character code represents Unicode whitespace.
*
* Note that this does handle micromark specific markdown whitespace characters.
* See `markdownLineEndingOrSpace` to check that.
*
* A **Unicode whitespace** is a character in the Unicode `Zs` (Separator,
* Space) category, or U+0009 CHARACTER TABULATION (HT), U+000A LINE FEED (LF),
* U+000C (FF), or U+000D CARRIAGE RETURN (CR) (**\[UNICODE]**).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
const unicodeWhitespace = regexCheck(/\s/);
/**
* Create a code check from a regex.
*
* @param {RegExp} regex
*   Expression.
* @returns {(code: Code) => boolean}
*   Check.
*/
function regexCheck(regex) {
	return check;
	/**
	* Check whether a code matches the bound regex.
	*
	* @param {Code} code
	*   Character code.
	* @returns {boolean}
	*   Whether the character code matches the bound regex.
	*/
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}
// node_modules/micromark-util-classify-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Classify whether a code represents whitespace, punctuation, or something
* else.
*
* Used for attention (emphasis, strong), whose sequences can open or close
* based on the class of surrounding characters.
*
* > 👉 **Note**: eof (`null`) is seen as whitespace.
*
* @param {Code} code
*   Code.
* @returns {typeof constants.characterGroupWhitespace | typeof constants.characterGroupPunctuation | undefined}
*   Group.
*/
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}
// node_modules/micromark-util-html-tag-name/index.js
/**
* List of lowercase HTML “block” tag names.
*
* The list, when parsing HTML (flow), results in more relaxed rules (condition
* 6).
* Because they are known blocks, the HTML-like syntax doesn’t have to be
* strictly parsed.
* For tag names not in this list, a more strict algorithm (condition 7) is used
* to detect whether the HTML-like syntax is seen as HTML (flow) or not.
*
* This is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `search` was added in `CommonMark@0.31`.
*/
const htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
/**
* List of lowercase HTML “raw” tag names.
*
* The list, when parsing HTML (flow), results in HTML that can include lines
* without exiting, until a closing tag also in this list is found (condition
* 1).
*
* This module is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `textarea` was added in `CommonMark@0.30`.
*/
const htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];
// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
/**
* Decode markdown strings (which occur in places such as fenced code info
* strings, destinations, labels, and titles).
*
* The “string” content type allows character escapes and -references.
* This decodes those.
*
* @param {string} value
*   Value to decode.
* @returns {string}
*   Decoded value.
*/
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode$1);
}
/**
* @param {string} $0
*   Match.
* @param {string} $1
*   Character escape.
* @param {string} $2
*   Character reference.
* @returns {string}
*   Decoded value
*/
function decode$1($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head = $2.charCodeAt(1);
		const hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}
// src/judge/prose.ts
/** A code span. */
const code$3 = (text) => ({ code: text });
/** A link; `url` must come from GitHub's answers or from us. */
const link$1 = (text, url) => ({
	link: url,
	text
});
/** Template tag: literal parts are ours, values are parts, prose, numbers or plain text. */
function say(literals, ...values) {
	const parts = [];
	literals.forEach((literal, index) => {
		if (literal !== "") parts.push(literal);
		const value = values[index];
		if (value === void 0) return;
		if (Array.isArray(value)) parts.push(...value);
		else parts.push(typeof value === "number" ? String(value) : value);
	});
	return parts;
}
/** Joins prose with a separator: `a, b, c`. */
function join$2(items, separator = ", ") {
	return items.flatMap((item, index) => [...index === 0 ? [] : [separator], ...Array.isArray(item) ? item : [item]]);
}
/** Text of plain words and `code spans` in backticks, as in plans, as prose. */
function fromPlan(text) {
	return text.split(/(`[^`]+`)/).filter((part) => part !== "").map((part) => part.length > 2 && part.startsWith("`") && part.endsWith("`") ? code$3(part.slice(1, -1)) : part);
}
/** Prose as plain text, for outputs, logs and comparisons. */
function plain$1(prose) {
	return prose.map((part) => typeof part === "string" ? part : "code" in part ? part.code : part.text).join("");
}
// src/report/marks.ts
const MARKS = {
	success: {
		sign: "✓",
		word: "success"
	},
	failure: {
		sign: "✗",
		word: "failure"
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
		word: "action required"
	},
	startup_failure: {
		sign: "!",
		word: "startup failure"
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
		word: "passed, with a failure masked"
	}
};
const OUTCOMES = {
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
	held: "✓",
	violated: "✗",
	"not assessed": "not assessed"
};
/** The sign of a mark: `✓`. */
const sign = (mark) => MARKS[mark].sign;
/** Sign and word of a mark: `✓ success`. */
const signAndWord = (mark) => `${MARKS[mark].sign} ${MARKS[mark].word}`;
/** Emoji and word of an outcome: `✅ approved`. */
const outcomeWord = (outcome) => `${OUTCOMES[outcome].emoji} ${OUTCOMES[outcome].word}`;
/** The cell of the Required? column. */
const requiredCell = (required) => REQUIRED[required];
/** The words of a CI status: `Green but misleading`. */
const ciStatusWord = (status) => CI_STATUS[status];
/** The Status cell of an invariant. */
const invariantCell = (status) => INVARIANT[status];
/** What the signs mean that these marks use, the two that everybody knows aside: `– skipped, … not finished`. */
function legend(marks) {
	const used = new Set(marks);
	return Object.keys(MARKS).filter((mark) => used.has(mark) && mark !== "success" && mark !== "failure").map(signAndWord).join(", ");
}
const LINE_ENDS_AND_BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;
const CONTROLS = /\p{Cc}/gu;
const INVISIBLE = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/**
* A dollar sign. GitHub reads `$…$` as mathematics, also after a backslash; its documented way out is a `<span>` around
* the sign, and as a character reference it cannot open mathematics before HTML is read either.
*/
const DOLLAR = "<span>&#36;</span>";
/**
* Text on one line in which everything can be seen: runs of white space become one blank, control and invisible
* characters go, characters that turn the reading direction are shown as their code point.
*/
function visible(text) {
	return ORDINARY.test(text) ? text : cleaned(text);
}
/** Words of ASCII letters and signs with single blanks between them: most names. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;
function cleaned(text) {
	return text.replace(LINE_ENDS_AND_BLANKS, " ").replace(CONTROLS, "").replace(INVISIBLE, "").replace(BIDIRECTIONAL, codePoint).replace(LONE_SURROGATES, "�");
}
/** Text for a plain part: visible, and nothing in it becomes a mention, reference, address, emoji or marker. */
function plainText(text) {
	return INERT$1.test(text) ? text : defused(closeComments(visible(text)));
}
/** Words too ordinary to be linked: none of the signs, and no figure that could be part of a commit's name. */
const INERT$1 = /^[A-Za-z_,;'()/]+(?: [A-Za-z_,;'()/]+)*$/;
/**
* An `@` before anything, the version of an action aside (`actions/checkout@v4`): after a letter it mentions nobody, and
* figures are no mail domain.
*/
const AT = /@(?!(?<=[A-Za-z0-9]@)v?\d{1,4}(?:\.\d{1,4}){0,3}(?![\w.@/-]))(?=\S)/g;
function defused(text) {
	return text.replace(AT, `@​`).replace(/#(?=\d)/g, `#​`).replace(/GH-(?=\d)/gi, (prefix) => prefix + "​").replace(/:\/\//g, `:​//`).replace(/www\./gi, (prefix) => `${prefix.slice(0, 3)}​.`).replace(/:(?=[a-z0-9_+-]+:)/gi, `:​`).replace(/[0-9a-f]{7,}/gi, breakCommit);
}
/** Text for a code span: visible, and no marker of ours. Nothing else is read inside code. */
function codeText(text) {
	return closeComments(visible(text)).trim();
}
/** Lines for a fenced block: as `codeText`, line by line, blanks kept. */
function fencedText(text) {
	return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => closeComments(visibleKeepingBlanks(line))).join("\n");
}
/** Text inside an HTML element of ours, such as a `<summary>`: as `plainText`, with HTML's own signs escaped. */
function htmlText(text) {
	return plainText(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\$/g, () => DOLLAR);
}
function visibleKeepingBlanks(line) {
	return line.replace(/\t/g, "  ").replace(CONTROLS, "").replace(INVISIBLE, "").replace(BIDIRECTIONAL, codePoint).replace(LONE_SURROGATES, "�");
}
/** Our markers are HTML comments; text must not be able to look like one. */
function closeComments(text) {
	return text.replace(/<!(?=--)/g, `<!​`);
}
/**
* Pieces too short to name a commit. Only what has both letters and digits: plain numbers such as run ids, and words,
* stay whole.
*/
function breakCommit(hex) {
	return /[a-f]/i.test(hex) && /\d/.test(hex) ? hex.replace(/.{6}(?=.)/g, `$&​`) : hex;
}
function codePoint(character) {
	return `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
// src/report/nodes.ts
/** Prose and own nodes as phrasing. Neighbouring strings are joined first: `@` and `name` make a mention together. */
function phrasing$2(inlines) {
	const merged = [];
	for (const inline of inlines) {
		const last = merged.at(-1);
		if (typeof inline === "string" && typeof last === "string") merged[merged.length - 1] = last + inline;
		else merged.push(inline);
	}
	return trimmed(merged.flatMap(inlineNodes));
}
/** A node whose words are ours and shall stay as they are (`#61` in a link's text). Never for others' text. */
const own$3 = (value) => ({
	type: "text",
	value
});
/** Bold text. */
const strong$1 = (inlines) => ({
	type: "strong",
	children: phrasing$2(inlines)
});
/** A link; where the address is not one that a report may carry, its text alone. */
function linked(children, url) {
	const address = url === null ? null : linkAddress(url);
	return address === null ? children : [{
		type: "link",
		url: address,
		children
	}];
}
/** A heading of depth 1 to 4. */
const heading$1 = (depth, inlines) => ({
	type: "heading",
	depth,
	children: phrasing$2(inlines)
});
/** A paragraph. */
const paragraph$1 = (inlines) => ({
	type: "paragraph",
	children: phrasing$2(inlines)
});
/** One line `**Key:** value`, as a paragraph. */
const keyLine = (key, value) => ({
	type: "paragraph",
	children: keyed(key, value)
});
/** Several key lines in one paragraph, each on a line of its own. */
const keyLines = (lines) => ({
	type: "paragraph",
	children: lines.flatMap(([key, value], index) => [...index === 0 ? [] : [{ type: "break" }], ...keyed(key, value)])
});
/** A bullet list, one line an item. */
const bullets = (items) => ({
	type: "list",
	ordered: false,
	spread: false,
	children: items.map((item) => ({
		type: "listItem",
		spread: false,
		children: [paragraph$1(item)]
	}))
});
/** A bullet item `**Key:** value`. */
const keyItem = (key, value) => keyed(key, value);
/** A table with a head of our own words. Cells are one line each. */
const table$1 = (head, rows) => ({
	type: "table",
	align: head.map(() => null),
	children: [{
		type: "tableRow",
		children: head.map((name) => cell([name]))
	}, ...rows.map((row) => ({
		type: "tableRow",
		children: row.map(cell)
	}))]
});
/** A fenced code block. */
const fence = (lang, value) => ({
	type: "code",
	lang,
	value: fencedText(value)
});
/** A rule between sections. */
const rule = () => ({ type: "thematicBreak" });
/** A collapsed block. */
const details = (summary, children) => [
	html$1(`<details><summary>${summary.map(summaryHtml).join("")}</summary>`),
	...children,
	html$1("</details>")
];
/** Prose, or `UNKNOWN` where there is none. */
const orUnknown = (prose) => prose === null ? ["UNKNOWN"] : prose;
/** Prose that ends like a sentence. */
function sentence$1(prose) {
	const last = prose.at(-1);
	return typeof last === "string" && /[.!?…:]\s*$/.test(last) ? prose : [...prose, "."];
}
function keyed(key, value) {
	const children = phrasing$2(value);
	return [strong$1([`${key}:`]), ...children.length === 0 ? [] : [own$3(" "), ...children]];
}
const cell = (inlines) => ({
	type: "tableCell",
	children: phrasing$2(inlines)
});
const html$1 = (value) => ({
	type: "html",
	value
});
function inlineNodes(inline) {
	if (typeof inline === "string") return textNodes(plainText(inline));
	if ("type" in inline) return [inline];
	if ("code" in inline) return codeNodes(inline.code);
	return linked(COMMIT.test(inline.text) ? codeNodes(inline.text) : textNodes(plainText(inline.text)), inline.link);
}
/** A link's text that names a commit is shown as code, as commits are everywhere. */
const COMMIT = /^(?=.*[a-f])[0-9a-f]{7,40}$/;
function codeNodes(text) {
	const value = codeText(text);
	return value === "" ? [] : [{
		type: "inlineCode",
		value
	}];
}
function textNodes(value) {
	return value.split(/(\$)/).filter((piece) => piece !== "").map((piece) => piece === "$" ? html$1(DOLLAR) : own$3(piece));
}
/** Blanks at the ends of a line would be written as character references. */
function trimmed(nodes) {
	const first = nodes.at(0);
	if (first?.type === "text") first.value = first.value.trimStart();
	const last = nodes.at(-1);
	if (last?.type === "text") last.value = last.value.trimEnd();
	return nodes.filter((node) => node.type !== "text" || node.value !== "");
}
/** An https address or a file name beside the report; other schemes (`javascript:`) are not linked. */
function linkAddress(url) {
	const clean = visible(url).replace(/ /g, "%20");
	return /^https?:\/\//i.test(clean) || /^[\w.][\w./-]*$/.test(clean) ? clean : null;
}
function summaryHtml(part) {
	if (typeof part === "string") return htmlText(part);
	return "code" in part ? `<code>${htmlText(part.code)}</code>` : `<b>${htmlText(part.bold)}</b>`;
}
// src/report/sections/steps.ts
const COLUMNS = [
	"Required?",
	"Purpose",
	"Pass/Fail"
];
/** Jobs of a workflow with several. */
function jobTable(jobs) {
	return inventoryTable("Job", jobs.map((job) => ({
		row: job,
		name: jobName(job),
		note: jobNote(job)
	})));
}
/** The only job of a workflow, in bold, and its steps. */
function jobAndStepTable(job) {
	return inventoryTable("Job / Step", [{
		row: job,
		name: [strong$1(jobName(job))],
		note: jobNote(job)
	}, ...shownSteps(job).map(stepLine)]);
}
/** The steps of one of several jobs. */
function stepTable(job) {
	return inventoryTable("Step", shownSteps(job).map(stepLine));
}
/** What the runner does itself is shown only when it did not succeed. */
function shownSteps(job) {
	return job.steps.filter((step) => !step.byRunner || step.mark !== "success");
}
function inventoryTable(first, lines) {
	const noted = lines.some((line) => line.note.length > 0);
	const rows = lines.map(({ row, name, note }) => [
		name,
		[requiredCell(row.required)],
		purpose(row.purpose),
		[sign(row.mark)],
		...noted ? [note] : []
	]);
	return table$1([
		first,
		...COLUMNS,
		...noted ? ["Notes"] : []
	], rows);
}
/** What a job is called here: the last piece of its key, which tells jobs of one name apart (`test (2)`). */
const jobLabel = (job) => lastPiece(job.key, job.name);
/** The name leads to the log where there is something to look up. */
function jobName(job) {
	return job.mark === "success" ? [jobLabel(job)] : linked(phrasing$2([jobLabel(job)]), job.url);
}
/** A key ends in the name, or in the name and ` (2)`. */
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
	note: step.note ?? []
});
const purpose = (text) => text === null ? [] : fromPlan(text);
// src/report/parts.ts
/** A part that is never left out. */
const keep = (...nodes) => ({
	nodes,
	drop: null
});
/** A part that is left out where the space does not suffice. */
const optional = (drop, ...nodes) => ({
	nodes,
	drop
});
// src/report/sections/notes.ts
/** Between these lines people write; Docket keeps what they write, byte for byte. */
const NOTES_START = "<!-- docket:notes:start -->";
const NOTES_END = "<!-- docket:notes:end -->";
/** People's notes. Their text is inserted as it is and never rendered. */
const notes$1 = (evidence) => ({
	heading: "Notes",
	parts: [keep(paragraph$1(["Write between the two comment lines below; this text is kept when the report is updated."])), {
		raw: `${NOTES_START}\n${evidence.document.notes}\n${NOTES_END}`,
		drop: null
	}]
});
// src/judge/next.ts
/** The one next step, by outcome: a sentence without its full stop. */
function nextStep(outcome, reasons, judged) {
	const remedy = reasons[0]?.remedy ?? null;
	if (remedy === null || outcome === "approved") return merge(judged);
	if (outcome === "blocked") return say`${sentence(remedy)}${nextRun(judged)}`;
	if (outcome === "debt" && !judged.evidence.head.postMerge) return say`Merge with the debt, or close it first: ${remedy}`;
	return sentence(remedy);
}
function nextRun({ evidence }) {
	const { number } = evidence.document;
	return number === null ? [] : say`; the next push is run ${number + 1}`;
}
function merge({ evidence, absent }) {
	const pull = evidence.pullRequests[0];
	if (evidence.runs.some(({ event }) => event === "merge_group") && !evidence.head.postMerge) return ["The merge queue merges it"];
	if (evidence.head.postMerge) return ["Nothing is left to do for this commit"];
	if (pull === void 0) return ["Open a pull request"];
	if (pull.state !== "open") return ["Nothing is left to do for this commit"];
	if (pull.headSha !== evidence.head.sha) return ["Look at the newest commit of the pull request"];
	if (pull.mergeable === "conflict") return say`Resolve the conflict with ${code$3(pull.baseBranch)}`;
	if (pull.draft) return ["Mark the pull request as ready for review"];
	const later = absent.filter(({ why }) => why === "later");
	return later.length === 0 ? ["Merge"] : say`Merge; ${join$2(later.map(laterWords))} will then run`;
}
/** `Quality Tests (coverage ≥ 40 %, pip-audit)`. */
function laterWords({ name, brings }) {
	return brings.length === 0 ? [name] : [`${name} (${brings.join(", ")})`];
}
/** A remedy as a sentence: its first letter in upper case. */
function sentence(remedy) {
	const [first, ...rest] = remedy;
	if (typeof first !== "string" || plain$1(remedy) === "") return remedy;
	return [first.charAt(0).toUpperCase() + first.slice(1), ...rest];
}
// src/judge/own.ts
/**
* Whether the workflow is the one that makes this report: started by `workflow_run`, with a step that uses an action
* named `docket`, or the repository itself as an action (`./`), as the project's own repository does.
*/
function isOwn(definition) {
	return Object.hasOwn(definition.on, "workflow_run") && definition.jobs.some((job) => job.steps.some(({ uses }) => uses !== void 0 && isDocket(uses)));
}
function isDocket(uses) {
	const [path = ""] = uses.split("@");
	return path === "./" || path === "." || path.toLowerCase().endsWith("/docket");
}
// src/judge/called-again.ts
/**
* Whether a run's end will start Docket again. GitHub starts it for the workflows that its file names under
* `on.workflow_run`, from the default branch. Null: that file is not known.
*/
function isCalledAgain(evidence, workflow) {
	const lists = evidence.workflows.flatMap(({ head, base }) => {
		const used = base ?? head;
		return used !== null && isOwn(used) ? [used.on.workflow_run?.workflows ?? []] : [];
	});
	return lists.length === 0 ? null : lists.flat().includes(workflow);
}
// src/judge/changes.ts
/** Every path that the change touches: of a renamed file the old one too. */
function touchedPaths(changes) {
	const paths = changes.files.flatMap(({ path, previousPath, status }) => previousPath !== void 0 && status === "renamed" ? [path, previousPath] : [path]);
	return [...new Set(paths)];
}
/** Whether the list of changed files is known to be whole: read from GitHub, no gap about it, and the total agrees. */
function changesComplete({ changes, gaps }) {
	if (changes.source === "none" || gaps.some(({ about }) => about === "files")) return false;
	return changes.total === null || changes.total.files === changes.files.length;
}
// src/judge/classify-step.ts
/** By tool: what a command or an action runs. The first rule that fits decides. */
const tools = [
	{
		kind: "security",
		words: /\b(?:pip-audit|(?:npm|yarn|pnpm|cargo|bundle|composer) audit|bundler-audit|codeql-action|trivy|trivy-action|gitleaks|gitleaks-action|trufflehog|dependency-review-action|snyk|semgrep|bandit|gosec|govulncheck|osv-scanner|grype|safety check|cargo-deny|cargo deny|zizmor|scorecard-action|checkov|tfsec)\b/
	},
	{
		kind: "format",
		words: /\b(?:ruff format|black|prettier|gofmt|goimports|rustfmt|cargo fmt|clang-format|isort|yapf|terraform fmt|biome format|dotnet format|ktlint|spotlesscheck|mix format|shfmt)\b/
	},
	{
		kind: "types",
		words: /\b(?:mypy|pyright|basedpyright|tsc|vue-tsc|pytype|pyre check|flow check|sorbet|phpstan|psalm|typecheck|type-check)\b/
	},
	{
		kind: "lint",
		words: /\b(?:ruff|ruff-action|eslint|biome|flake8|pylint|golangci-lint|golangci-lint-action|clippy|rubocop|stylelint|shellcheck|hadolint|yamllint|markdownlint|markdownlint-cli2|actionlint|oxlint|standardrb|credo|swiftlint|checkstyle|detekt|pre-commit|tflint|ansible-lint|codespell|commitlint|(?:run|yarn|pnpm|make|just) lint)\b/
	},
	{
		kind: "coverage",
		words: /\b(?:coverage (?:report|xml|html|combine)|codecov|codecov-action|coveralls|nyc report|c8 report)\b/
	},
	{
		kind: "tests",
		words: /\b(?:pytest|unittest|tox|nox|jest|vitest|mocha|ava|karma|cypress|playwright|rspec|minitest|phpunit|ctest|gotestsum|go test|cargo (?:test|nextest)|dotnet test|mvn (?:test|verify)|gradlew? (?:test|check)|swift test|mix test|bats|behave|node --test|deno test|bun test|(?:npm|yarn|pnpm|make|just|rake|hatch|pdm|poetry) (?:run )?test)\b/
	},
	{
		kind: "deploy",
		words: /\b(?:gh-pages|actions-gh-pages|deploy-pages|gh-action-pypi-publish|npm publish|twine upload|cargo publish|docker push|kubectl|helm upgrade|terraform apply|wrangler deploy|changesets\/action|semantic-release|goreleaser)\b/
	}
];
/** By the words of a name, when no tool is known. */
const names$3 = [
	{
		kind: "security",
		words: /\b(?:security|vulnerabilit(?:y|ies)|audit|secrets? scan|dependency (?:scan|review)|sast|codeql|supply chain)\b/
	},
	{
		kind: "coverage",
		words: /\bcoverage\b/
	},
	{
		kind: "format",
		words: /\b(?:format|formatting|formatter)\b/
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
		kind: "tests",
		words: /\b(?:tests?|testing|unit|integration|e2e|end-to-end|smoke|acceptance|regression)\b/
	},
	{
		kind: "deploy",
		words: /\b(?:deploy|deployment|publish|release)\b/
	},
	{
		kind: "build",
		words: /\b(?:build|compile|bundle|package|wheel)\b/
	}
];
const setUpAction = /(?:^|\/)(?:checkout|cache|restore|login-action|download-artifact|setup-[\w-]+|[\w-]+-setup|rust-toolchain|rust-cache|install-action|configure-aws-credentials|auth|pnpm-action|setup|action-setup)(?:@|\/|$)/;
const reportAction = /(?:^|\/)(?:upload-artifact|action-junit-report|test-reporter|github-script|create-or-update-comment|action-slack|slack-github-action|upload-pages-artifact)(?:@|\/|$)/;
const runnerSetUp = /^(?:set up job|initialize containers|pull .+)$/;
const setUpName = /^(?:check ?out|set ?up|setup|install|restore|cache|download|log ?in|configure|prepare|pull|create|fetch|start|stop|kill|wait|clean ?up)\b/;
/**
* What a step does, from what it uses and runs, else from its name. A step that installs a tool is set-up, whatever
* tool it is.
*
* @param name the step's name as the runner shows it
* @param definition the step in the workflow file, when known
*/
function classifyStep(name, definition = null) {
	const shown = name.toLowerCase();
	if (runnerSetUp.test(shown)) return "set-up";
	const action = (definition?.uses ?? actionIn(name)).toLowerCase();
	if (action !== "" && setUpAction.test(action)) return "set-up";
	if (action !== "" && reportAction.test(action)) return "report";
	const tool = find(tools, `${action} ${commandWords(definition?.run ?? runIn(name))}`);
	if (tool !== null) return tool;
	if (definition?.run !== void 0 && installsOnly(definition.run)) return "set-up";
	if (setUpName.test(shown)) return "set-up";
	return find(tools, shown) ?? find(names$3, shown) ?? buildCommand(definition?.run) ?? "other";
}
/** What a job or workflow is for, by its name alone. */
function classifyName(name) {
	const shown = name.toLowerCase();
	return find(tools, shown) ?? find(names$3, shown) ?? "other";
}
/** The runner's name for an action without a name is `Run actions/checkout@v4`. */
function actionIn(name) {
	return /^Run ([\w.-]+\/[\w./-]+@[\w./-]+)$/.exec(name)?.[1] ?? "";
}
/** The runner's name for a command without a name is `Run <first line>`. */
function runIn(name) {
	return name.startsWith("Run ") && actionIn(name) === "" ? name.slice(4) : "";
}
/** A script without comments, and without the commands that only install: they name tools that they do not run. */
function commandWords(script) {
	return commandsOf$1(script).filter((command) => !isInstall(command)).join("\n").toLowerCase();
}
/** The commands of a script, one each, comments and continued lines resolved. */
function commandsOf$1(script) {
	return script.replace(/\\\r?\n/g, " ").split(/\r?\n|&&|;/).map((line) => line.replace(/(?:^|\s)#.*$/, "").trim()).filter((line) => line !== "");
}
const install = /^(?:sudo )?(?:(?:python3? -m )?pip3? (?:install|download)|pipx install|uv (?:pip install|sync|tool install)|npm (?:ci|i|install)|yarn(?: install\b| --(?:frozen-lockfile|immutable)| *$)|pnpm (?:i|install)|bun install|poetry install|pdm install|apt(?:-get)? (?:update|install|-y|-q)|brew (?:install|update)|choco install|gem install|bundle install|composer install|go (?:mod download|install|get)|cargo (?:fetch|install)|rustup |docker (?:pull|login)|dotnet restore|conda (?:install|env)|corepack )/i;
/** Whether a command only fetches and installs. */
function isInstall(command) {
	return install.test(`${command} `) || install.test(command);
}
function installsOnly(script) {
	const commands = commandsOf$1(script);
	return commands.length > 0 && commands.every(isInstall);
}
/** Whether a script only installs what others made: nothing of the repository is built by it (`pip install .`). */
function onlyFetches(script) {
	return installsOnly(script) && !/(?:^|\s)(?:\.|\.\/\S*|\.\[\S*|-e|--editable)(?:\s|$)/m.test(script);
}
/** Whether an action only fetches or prepares: checkout, `setup-*`, cache, login. */
function isSetUpAction(uses) {
	return !uses.startsWith("./") && setUpAction.test(uses.toLowerCase());
}
function buildCommand(script) {
	return script !== void 0 && /\b(?:build|compile|make|mvn package|gradlew? assemble)\b/.test(commandWords(script)) ? "build" : null;
}
function find(rules, text) {
	return rules.find(({ words }) => words.test(text))?.kind ?? null;
}
// src/judge/paths.ts
const code$2 = new Set("astro bash c cc clj cljs cpp cs cxx cu dart ex exs erl f90 fs go gradle groovy h hh hpp hs java jl js jsx kt kts lua m mjs cjs ml mm mts cts nim php pl pm ps1 py pyi pyx r rb rs scala sh sol sql svelte swift tf ts tsx vb vue zig css scss sass less html htm proto graphql".split(" "));
const configuration = new Set("yml yaml json jsonc json5 toml ini cfg conf env properties xml lock mod".split(" "));
const documentation = new Set("md mdx markdown rst adoc asciidoc txt tex org".split(" "));
const lockFiles$1 = new Set("package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock poetry.lock pipfile.lock uv.lock pdm.lock cargo.lock gemfile.lock composer.lock go.sum mix.lock pubspec.lock podfile.lock package.resolved flake.lock gradle.lockfile packages.lock.json conda-lock.yml .terraform.lock.hcl".split(" "));
const testFolders = new Set("test tests __tests__ spec specs testing e2e testdata fixtures __fixtures__ __mocks__".split(" "));
const testName = /^(?:test_.*|conftest\..*|.*_test\.[^.]*|.*[.-](?:test|spec|e2e|cy)\.[^.]*|.*(?:Tests?|Spec)\.(?:java|kt|cs|scala|groovy|swift|php))$/;
/** The file name's last extension in lower case, without the dot; empty when it has none. */
function extensionOf(path) {
	const name = nameOf$1(path);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
/** The last segment of a path. */
function nameOf$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** What a file is, by the usual names of folders, files and extensions. The first kind that fits. */
function kindOf(path) {
	const extension = extensionOf(path);
	if (isWorkflowFile(path)) return "workflow";
	if (lockFiles$1.has(nameOf$1(path).toLowerCase())) return "lock file";
	if (extension === "snap" || hasFolder(path, /* @__PURE__ */ new Set([
		"__snapshots__",
		"snapshots",
		"__golden__"
	]))) return "snapshot";
	if (testName.test(nameOf$1(path)) || hasFolder(path, testFolders)) return "test";
	if (code$2.has(extension) || /^(?:Dockerfile|Makefile|Justfile|Rakefile)$/i.test(nameOf$1(path))) return "code";
	if (documentation.has(extension) || /^(?:docs?|licen[cs]e|notice|readme)$/i.test(topFolder(path))) return "documentation";
	return configuration.has(extension) || nameOf$1(path).startsWith(".") ? "configuration" : "other";
}
/** A file that GitHub reads as a workflow, or an action of the repository. */
function isWorkflowFile(path) {
	return /^\.github\/(?:workflows\/[^/]+|actions\/.+)\.ya?ml$/.test(path) || /(?:^|\/)action\.ya?ml$/.test(path);
}
/** Whether words look like a file name: a name with an extension that we know. */
function hasKnownExtension(path) {
	const extension = extensionOf(path);
	return code$2.has(extension) || configuration.has(extension) || documentation.has(extension);
}
function topFolder(path) {
	return path.split("/")[0] ?? "";
}
function hasFolder(path, names) {
	return path.split("/").slice(0, -1).some((folder) => names.has(folder.toLowerCase()));
}
// src/judge/set-up.ts
/** Files that decide what set-up steps fetch, or that they read. */
const inputs = /^(?:package\.json|requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|pipfile|go\.(?:mod|work)|cargo\.toml|gemfile|[\w.-]+\.(?:csproj|fsproj|gemspec|podspec)|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|composer\.json|mix\.exs|pubspec\.yaml|environment\.ya?ml|dockerfile|[\w.-]+\.dockerfile|global\.json|rust-toolchain(?:\.toml)?|\.(?:tool-versions|nvmrc|node-version|python-version|ruby-version|java-version|npmrc|yarnrc\.yml|gitmodules|gitattributes|terraform-version)|constraints[\w.-]*\.txt)$/i;
/** Whether the change edits workflow files or actions of the repository. */
function touchesWorkflows(files) {
	return files.some(({ path, previousPath }) => [path, previousPath ?? path].some(isWorkflowFile));
}
/** Whether the change touches something that set-up steps depend on, so that it may have broken them itself. */
function touchesSetUp(files) {
	return files.some(({ path }) => kindOf(path) === "lock file" || inputs.test(nameOf$1(path)));
}
/**
* Whether a step does nothing but fetch and prepare: a set-up action (checkout, `setup-*`, cache, login), or a script of
* install commands that build nothing of the repository. Told from the definition, or from the name that the runner
* gives to an unnamed action; other names prove nothing.
*/
function isSetUpStep(name, definition) {
	if (definition?.uses !== void 0) return isSetUpAction(definition.uses);
	if (definition?.run !== void 0) return onlyFetches(definition.run);
	return name.startsWith("Run ") && isSetUpAction(name.slice(4));
}
// src/judge/infrastructure.ts
/** Steps of the runner itself, before any step of the workflow. */
const runnerSteps = /* @__PURE__ */ new Set(["Set up job", "Initialize containers"]);
/**
* Why a job that did not succeed says nothing of the change: it was cancelled without a newer push, its runner was
* lost, or a step failed that only fetches and prepares. Null when that cannot be proved: the change touches workflow
* files (for a step also manifests or lock files, unless its log tells of a network that broke), the list of files may be cut, the base branch fails in the same way,
* or the leg was cancelled by fail-fast.
*/
function infrastructure(evidence, subject) {
	const { row, failedStep } = subject;
	if (row.mark === "cancelled") return subject.failFast || isOlderHead(evidence) ? null : [cancellation(evidence)];
	if (row.mark !== "failure" || subject.onBase === true) return null;
	if (!changesComplete(evidence) || touchesWorkflows(evidence.changes.files)) return null;
	if (failedStep === null) return lostRunner(subject);
	const trouble = troubleOf(subject);
	const named = trouble === null ? [] : [": ", code$3(trouble.words)];
	if (runnerSteps.has(failedStep)) return say`${code$3(failedStep)} failed, before any step of the workflow${named}`;
	if (!isSetUpStep(failedStep, subject.failedDefinition)) return null;
	const excused = trouble?.transient === true && !isStrangers(evidence);
	if (touchesSetUp(evidence.changes.files) && !excused) return null;
	return say`${code$3(failedStep)} failed, which only fetches and prepares${named}`;
}
/** What the log of the failed step says of the network. */
function troubleOf({ failedStep, job: { excerpt } }) {
	return excerpt !== void 0 && excerpt.step === failedStep ? troubleIn(excerpt.lines) : null;
}
/** What a stranger's packages print while they are installed excuses nothing. */
function isStrangers({ pullRequests, head, repository }) {
	return pullRequests.some(({ fork }) => fork) || head.repository !== repository.name;
}
/** Whether a base branch was pushed to again is not read. */
function cancellation({ head, pullRequests }) {
	return !head.postMerge && pullRequests.length > 0 ? "it was cancelled without a newer push" : "it was cancelled";
}
/** A newer commit was pushed to the pull request: the tested one is not its head any more. */
function isOlderHead({ head, pullRequests }) {
	return !head.postMerge && pullRequests.length > 0 && pullRequests.every(({ headSha }) => headSha !== head.sha);
}
/** A job that failed without a failed step lost its runner; one for an environment may have been rejected instead. */
function lostRunner({ definition }) {
	return definition !== null && (definition.environment !== void 0 || definition.uses !== void 0) ? null : ["no step of it failed, so its runner was lost"];
}
// src/judge/marks.ts
/** Marks as the end of a sentence about a check. */
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
/** The worst of some marks; null without any. */
function worst(marks) {
	return worstFirst.find((mark) => marks.includes(mark)) ?? null;
}
/** The check ran and did not do what it should. */
function isFailure(mark) {
	return mark === "failure" || mark === "timed_out" || mark === "startup_failure";
}
// src/judge/annotated.ts
/** What the runner adds to a failure without saying anything of it. */
const EMPTY_WORDS = /^The operation was cancell?ed\.?$/;
/** The failure annotations of a job that say something: neither the exit code nor that it was stopped. */
function failureAnnotations({ annotations = [] }) {
	return annotations.filter((one) => one.level === "failure" && !isExitCode(one) && !EMPTY_WORDS.test(one.message));
}
/** How often annotations were given. */
const total$2 = (annotations) => annotations.reduce((sum, { times }) => sum + times, 0);
/** `2 failure annotations`, `at least 10 warnings`; null without any. GitHub keeps only so many of each level. */
function counted$1(annotations, level, cut) {
	const number = total$2(annotations.filter((one) => one.level === level));
	if (number === 0) return null;
	return `${cut && number >= MOST_OF_LEVEL ? "at least " : ""}${number} ${level === "failure" ? "failure annotation" : "warning"}${number === 1 ? "" : "s"}`;
}
const MOST_OF_LEVEL = 10;
/** `` `src/a.py:3` undefined name (2 times) ``. */
function annotationLine({ path, line, message, title, times }) {
	const place = path === null ? [] : say`${code$3(line === null ? path : `${path}:${line}`)} `;
	const about = title === null || message.startsWith(title) ? [] : [`${title}: `];
	return [
		...place,
		...about,
		...fromPlan(message),
		...times > 1 ? [` (${times} times)`] : []
	];
}
// src/judge/jobs.ts
/** How a run, job or step ended; without a conclusion it has not ended. */
function markOf(status, conclusion) {
	return status === "completed" && conclusion ? conclusion : "unfinished";
}
/** The newest state of each job of a run over all attempts, in the order in which the jobs first appeared. */
function currentJobs(run) {
	return jobHistories(run).map(({ job }) => job);
}
/**
* Follows each job of a run over its attempts. "Re-run failed jobs" makes an attempt that holds only some of them:
* the others stay as they were. Jobs can share a name; when an attempt has fewer of a name than there are, it ran
* those again that had not succeeded.
*/
function jobHistories(run) {
	const attempts = [...new Set(run.jobs.map((job) => job.attempt))].sort((a, b) => a - b);
	const histories = [];
	for (const attempt of attempts) {
		const jobs = run.jobs.filter((job) => job.attempt === attempt);
		for (const [name, group] of byName$1(jobs)) rerun(histories, name, group);
	}
	return withoutUnexpanded(histories);
}
function byName$1(jobs) {
	const groups = /* @__PURE__ */ new Map();
	for (const job of jobs) groups.set(job.name, [...groups.get(job.name) ?? [], job]);
	return groups;
}
/** Puts the jobs of one name and attempt in the place of those that they ran again. */
function rerun(histories, name, group) {
	const known = histories.filter((history) => history.job.name === name);
	const replaced = group.length < known.length ? [...known.filter(failed$1), ...known.filter((history) => !failed$1(history))] : known;
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
const failed$1 = ({ job }) => job.conclusion !== "success";
/**
* A skipped matrix job stands under its bare name; once a later attempt has run its legs, that name is history.
*/
function withoutUnexpanded(histories) {
	return histories.filter(({ job }) => job.conclusion !== "skipped" || !histories.some((other) => other.job.attempt > job.attempt && isLegOf(other.job.name, job.name)));
}
function isLegOf(name, bare) {
	const expression = bare.indexOf("${{");
	if (expression === -1) return name.startsWith(`${bare} (`);
	return expression > 0 && name.startsWith(bare.slice(0, expression));
}
/**
* Of several runs of one workflow and event on a head the newest counts; the older ones are like earlier attempts.
* The order of the runs is kept.
*/
function countedRuns(runs) {
	return runs.filter((run) => !supersededBy(run, runs));
}
/** The older runs of the same workflow and event, oldest first. */
function olderRuns(run, runs) {
	return runs.filter((other) => sameCheck(other, run) && isNewer(run, other)).sort((a, b) => a.number - b.number);
}
/** Whether a newer run of the same workflow and event is among the runs. */
function supersededBy(run, runs) {
	return runs.some((other) => sameCheck(other, run) && isNewer(other, run));
}
const sameCheck = (a, b) => a.workflowId === b.workflowId && a.event === b.event;
const isNewer = (a, b) => a.number > b.number || a.number === b.number && a.id > b.id;
// src/judge/result-files.ts
const ASIDE = /* @__PURE__ */ new Set([
	"fixture",
	"fixtures",
	"example",
	"examples",
	"sample",
	"samples",
	"testdata"
]);
const SNAPSHOTS = /* @__PURE__ */ new Set([
	"snapshot",
	"snapshots",
	"golden",
	"goldens"
]);
const GATES = /* @__PURE__ */ new Set([
	"lint",
	"format",
	"types",
	"security"
]);
/** The results of the runs that count, in the order of the runs; those of older runs are left out. */
function foundIn(evidence, results) {
	return countedRuns(evidence.runs).flatMap((run) => results.filter(({ runId }) => runId === run.id).map((result) => ({
		result,
		run,
		isAside: isExample(result) || isGate(result)
	})));
}
/** By the words of the artifact's name, or a folder in it. */
function isExample({ artifact, file }) {
	const named = artifact.toLowerCase().split(/[^a-z\d]+/);
	const folders = file.toLowerCase().split(/[/!]/).slice(0, -1).map((folder) => folder.replace(/^_+|_+$/g, ""));
	return [...named, ...folders].some((word) => ASIDE.has(word) || SNAPSHOTS.has(word));
}
/** Linters write JUnit too: `golangci-lint.xml`. The artifact's name counts where the file's says nothing. */
function isGate({ artifact, file }) {
	const [name = ""] = [nameOf$1(file), artifact].map((each) => each.replaceAll("_", " ")).filter((each) => classifyName(each) !== "other");
	return GATES.has(classifyName(name)) && !/\btests?\b/i.test(name);
}
/** Whether the run of a result succeeded. */
const isGreen = ({ status, conclusion }) => status === "completed" && conclusion === "success";
/** `` `junit.xml` in `test-results` (CI) ``. */
function placeOf$1({ result: { artifact, file }, run }) {
	return say`${code$3(file)} in ${code$3(artifact)} (${run.workflow})`;
}
// src/judge/test-reports.ts
const KEYS = [
	"total",
	"passed",
	"failed",
	"errored",
	"skipped",
	"flaky"
];
/** All test reports of the runs that count. */
const testReports = (evidence) => foundIn(evidence, evidence.results.tests);
/** The reports that speak of the change, each case once: without merged reports and second formats. */
function weighed(evidence) {
	const single = withoutTwins(testReports(evidence).filter(({ isAside }) => !isAside));
	const merged = new Set(evidence.runs.flatMap(({ id }) => mergedAmong(single.filter(({ run }) => run.id === id))));
	return single.filter((report) => !merged.has(report));
}
/** Without the same tests in another format: `junit.xml` beside `report.json`. */
function withoutTwins(reports) {
	const formats = /* @__PURE__ */ new Map();
	return reports.filter(({ result: { runId, artifact, format, totals } }) => {
		const tests = [
			runId,
			artifact,
			...KEYS.map((key) => totals[key])
		].join("\n");
		const known = formats.get(tests);
		if (known === void 0) formats.set(tests, format);
		return known === void 0 || known === format;
	});
}
/** The reports of a run that are exactly the sum of the others, of which at least two have tests. */
function mergedAmong(reports) {
	const filled = reports.filter(({ result }) => result.totals.total > 0);
	const sum = sumOf$1(filled);
	if (filled.length < 3) return [];
	return filled.filter(({ result }) => KEYS.every((key) => sum[key] === 2 * result.totals[key]));
}
/** The totals over several reports. */
function sumOf$1(reports) {
	const sum = {
		total: 0,
		passed: 0,
		failed: 0,
		errored: 0,
		skipped: 0,
		flaky: 0
	};
	for (const { result } of reports) for (const key of KEYS) sum[key] += result.totals[key];
	return sum;
}
/** Cases that failed; not those that passed in another report of the run. */
function failedCases(reports) {
	const passed = new Set(reports.flatMap((report) => report.result.failures.filter(isFlaky).map((failure) => key(report, failure))));
	const told = collected(reports, (failure) => !isFlaky(failure), ({ failed, errored }) => failed + errored);
	return {
		...told,
		cases: told.cases.filter(({ report, failure }) => !passed.has(key(report, failure)))
	};
}
/** What tells a test from others, on the head and on the base branch. */
const testId = ({ suite, name }) => `${suite}\n${name}`;
/** Cases that failed and passed in the same run. */
const flakyCases = (reports) => collected(reports, isFlaky, ({ flaky }) => flaky);
const isFlaky = ({ outcome }) => outcome === "flaky";
const key = ({ run }, { suite, name, file }) => [
	run.id,
	suite,
	name,
	file ?? ""
].join("\n");
function collected(reports, wanted, countOf) {
	const cases = /* @__PURE__ */ new Map();
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
/** How many cases there are, named or not. */
const sizeOf = ({ cases, unnamed }) => cases.length + unnamed;
/** `test_api.TestImages › test_txt2img`. */
function nameOfCase({ suite, name }) {
	return suite === "" || name.startsWith(suite) ? name : `${suite} › ${name}`;
}
/** `` `test/test_api.py:12` `smoke › test_txt2img`: 500 != 200 (3 times) ``. */
function caseLine({ failure, times }) {
	const { file, line, message } = failure;
	const place = file === null ? [] : say`${code$3(line === null ? file : `${file}:${line}`)} `;
	const why = message === null || message === "" ? [] : say`: ${fromPlan(message)}`;
	const often = times === 1 ? [] : [` (${times} times)`];
	return say`${place}${code$3(nameOfCase(failure))}${why}${often}`;
}
/** The first cases, a line each, and how many more there are. */
function caseLines(told, most) {
	const lines = told.cases.slice(0, most).map(caseLine);
	const more = sizeOf(told) - lines.length;
	return more > 0 ? [...lines, [`and ${more} more`]] : lines;
}
// src/judge/failing-tests.ts
const NO_TESTS$1 = [
	"lint",
	"format",
	"types",
	"security",
	"deploy",
	"report",
	"set-up"
];
/** Whether a step of this kind may have run tests, as far as is known. */
const mayTest = (kind) => !NO_TESTS$1.includes(kind);
/** What the failed step of a job does; without one, what the job is for. */
function failedKind({ failedStep, failedDefinition, row }) {
	return failedStep === null ? classifyName(row.name) : classifyStep(failedStep, failedDefinition);
}
/**
* The failed tests that the reports tell of a failed job. Reports belong to runs: of several jobs that tests may have
* failed, a report is of the one whose name tells it from the others (`test (3.10)`, `results-3.10`), else of the first.
*
* @param all the jobs of the head
* @param reports the test reports that speak of the change
*/
function failingTests(judged, all, reports) {
	const jobs = jobsWithTests(all.filter(({ run }) => run.id === judged.run.id));
	if (!jobs.includes(judged)) return {
		cases: [],
		unnamed: 0
	};
	return failedCases(reports.filter(({ run }) => run.id === judged.run.id).filter((report) => (ownerOf(report, jobs) ?? jobs[0]) === judged));
}
/** The failed jobs whose failed step runs tests; when there is none, those of which nothing is known. */
function jobsWithTests(jobs) {
	const failed = jobs.filter(({ row, infrastructure, passesOn }) => isFailure(row.mark) && infrastructure === null && passesOn.length === 0);
	const tests = failed.filter((job) => failedKind(job) === "tests");
	return tests.length > 0 ? tests : failed.filter((job) => mayTest(failedKind(job)));
}
/** The one job all of whose own words stand in the names of artifact and file. */
function ownerOf({ result }, jobs) {
	const named = new Set(wordsOf(`${result.artifact} ${result.file}`));
	const fitting = jobs.filter((job) => {
		const own = ownWords(job, jobs);
		return own.length > 0 && own.every((word) => named.has(word));
	});
	return fitting.length === 1 ? fitting[0] : void 0;
}
function ownWords({ row }, jobs) {
	return wordsOf(row.name).filter((word) => !jobs.every((job) => wordsOf(job.row.name).includes(word)));
}
const wordsOf = (name) => name.toLowerCase().match(/[a-z\d]+(?:\.\d+)*/g) ?? [];
/** The class of a failure that the failed tests of the job tell; null without any. */
function classOfTests({ cases, unnamed }) {
	if (cases.length + unnamed === 0) return null;
	return cases.some(({ failure }) => failure.outcome === "failed" && toldBy([failure.message ?? ""]) === "assertion") ? "correctness bug" : "test failure";
}
// src/judge/failure-class.ts
const policies = {
	lint: "lint",
	format: "formatting",
	types: "types",
	security: "security",
	coverage: "coverage gate"
};
/**
* The class of a job's failure, by infrastructure, time, log, test reports, step, then the job's name; without a rule
* `unclassified`.
*/
function classify(evidence, judged, tests) {
	if (judged.infrastructure !== null) return "infrastructure";
	if (judged.row.mark === "timed_out") return "time limit reached";
	if (judged.row.earlier.some(({ mark }) => mark === "success")) return "test fragility (flaky)";
	const { failedStep, row } = judged;
	const kind = failedStep === null ? "other" : classifyStep(failedStep, judged.failedDefinition);
	if (kind === "set-up" || failedStep === null) return touchesWorkflows(evidence.changes.files) ? "CI misconfiguration" : setUpClass(failedStep);
	return byLog(kind, judged) ?? classOfTests(tests) ?? byKind(kind) ?? byKind(classifyName(row.name)) ?? "unclassified";
}
/** What the log says for certain, where the step does not say it already: `types` names a compiler's errors better. */
function byLog(kind, judged) {
	if (kind !== "tests" && kind !== "build" && kind !== "other") return null;
	const told = toldBy(linesOf$2(judged));
	if (told === "lint") return "policy violation (lint)";
	if (told === "compile error") return "correctness bug (does not compile)";
	return told === "assertion" ? "correctness bug" : null;
}
/** The log's lines of the step that failed. */
function linesOf$2({ job: { excerpt }, failedStep }) {
	return excerpt !== void 0 && excerpt.step === failedStep ? excerpt.lines : [];
}
const setUpClass = (step) => step === null ? "unclassified" : "environment or tooling drift";
/** The class that the kind of a step or check tells; null: none. */
function byKind(kind) {
	const policy = policies[kind];
	if (policy !== void 0) return `policy violation (${policy})`;
	if (kind === "tests") return "test failure";
	if (kind === "build") return "build failure";
	return kind === "deploy" ? "deployment failure" : null;
}
// src/judge/rules/rule.ts
/** A check that decides: required, or not known to be optional. */
function decides(required) {
	return required === "yes" || required === "unknown";
}
/** `Smoke Tests › smoke tests › `, for the name that follows. */
function within(...names) {
	return names.map((name) => `${name} › `).join("");
}
// src/parse/wildcard.ts
/** Whether the value consists of the pieces in their order with anything between them. Linear. */
function fits(pieces, value) {
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
/** How many characters of a gapped text are literal: of two that fit, the one with more says more. */
function literalLength(pieces) {
	return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
/** A name with `*` for anything, as the configuration has them. */
function fromStars(pattern) {
	return pattern.split("*");
}
/** A name with `${{ … }}` for anything, as workflow files have them. */
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
// src/judge/definition.ts
/** GitHub allows no deeper nesting of called workflows. */
const MAX_CALLS = 10;
/**
* The version of a workflow file that GitHub used for an event of this head: for `pull_request` the base branch's
* unless the change touches the file (GitHub runs the merge of both), for `pull_request_target` the base's, and for
* `push`, `merge_group` and the others the head's. Null: there was no file in that version, or it could not be read.
*/
function usedDefinition(evidence, file, event) {
	if (file.base === void 0 || event === "push") return file.head;
	if (event === "pull_request_target") return file.base;
	return event === "pull_request" && !isTouched(evidence, file) ? file.base : file.head;
}
/** Whether the change touches the file: its merge base differs, or the diff lists it. */
function isTouched(evidence, file) {
	return file.mergeBase !== void 0 || evidence.changes.files.some(({ path, previousPath }) => path === file.path || previousPath === file.path);
}
/** The workflow of a run as GitHub used it; null for runs without a file here. */
function definitionOfRun(evidence, run) {
	const file = evidence.workflows.find(({ path }) => path === run.path);
	return file === void 0 ? null : usedDefinition(evidence, file, run.event);
}
/** The definition of a job of the run, by its name. Null: the file is unknown, or no single job fits the name. */
function matchJob(evidence, run, name) {
	const workflow = definitionOfRun(evidence, run);
	return workflow === null ? null : findJob(evidence, workflow, name, run.event);
}
/**
* Finds a job of a workflow by the name that GitHub gave it: the job's id or `name`, with a matrix leg in brackets,
* with the values of expressions, and `caller / callee` for called workflows.
*/
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
		const caller = bestJob(workflow.jobs.filter(callsWorkflow), name.slice(0, at));
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
/** The workflow that a job calls, when it stands in this repository (`./.github/workflows/…`). */
function calledWorkflow({ evidence, event }, caller) {
	const path = caller.uses?.startsWith("./") ? caller.uses.slice(2) : null;
	const file = evidence.workflows.find((candidate) => candidate.path === path);
	return file === void 0 ? null : usedDefinition(evidence, file, event);
}
/** The job that the name says most of; null when none fits or two fit alike. */
function bestJob(jobs, name) {
	const [best, second] = jobs.map((job) => ({
		job,
		weight: nameWeight(job, name)
	})).filter(({ weight }) => weight !== null).sort((a, b) => b.weight - a.weight);
	return best === void 0 || best.weight === second?.weight ? null : best.job;
}
/** How much of the name the definition explains, in literal characters; null when it does not fit. */
function nameWeight(job, name) {
	const written = job.name ?? job.id;
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
/** Whether the name shows literal text of the job's definition; a name made of expressions alone fits anything. */
function explainsName(job, name) {
	return (nameWeight(job, name) ?? 0) > 0;
}
// src/judge/skip.ts
/** Conclusions that keep the jobs which need this one from running. */
const STOPPING = {
	failure: "failed",
	timed_out: "timed out",
	cancelled: "was cancelled",
	startup_failure: "could not start",
	action_required: "waits for an action",
	stale: "was given up"
};
/**
* Why a job was skipped. Its own `if:` explains it when every job that it needs passed, or when the condition takes
* other outcomes into account (`always()`, `failure()`, `cancelled()`). A needed job that failed or was cancelled
* does not explain it; GitHub looks at all jobs that come before, also over several. A skip is passed on with the
* reason of the first skipped job. Where the definition is out of sight a run in which nothing failed leaves only a
* condition.
*
* @param skipped the job, or a row that carries its id
*/
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
	return known === void 0 ? outOfSight(jobs) : explain({
		run,
		jobs
	}, known, /* @__PURE__ */ new Set());
}
function explain({ run, jobs }, known, seen) {
	const definition = known.match?.job ?? null;
	if (definition === null) return outOfSight(jobs);
	seen.add(known.job.id);
	if (looksAtOutcomes(definition.if)) return byCondition(definition.if);
	const before = ancestors(jobs, known);
	const stopped = before.find(({ job }) => STOPPING[job.conclusion ?? "success"] !== void 0);
	if (stopped !== void 0) return {
		explained: false,
		text: stoppedText(stopped.job)
	};
	const reasons = before.filter(({ job }) => job.conclusion === "skipped" && !seen.has(job.id)).map((each) => ({
		each,
		reason: explain({
			run,
			jobs
		}, each, seen)
	}));
	const passedOn = reasons.find(({ reason }) => !reason.explained) ?? reasons[0];
	if (passedOn !== void 0) {
		const { each, reason } = passedOn;
		return {
			...reason,
			text: say`${code$3(each.job.name)}, which it needs, was skipped: ${reason.text}`
		};
	}
	return definition.if === void 0 ? without(run) : byCondition(definition.if);
}
function without(run) {
	return {
		explained: false,
		text: run.conclusion === "cancelled" ? say`the run was cancelled` : say`its workflow file does not say why`
	};
}
function stoppedText(job) {
	return say`${code$3(job.name)}, which it needs, ${STOPPING[job.conclusion]}`;
}
function byCondition(condition) {
	return {
		explained: true,
		text: say`its condition ${code$3(bare(condition))} was not met`
	};
}
/** A job is only ever skipped by a condition or by what became of other jobs. */
function outOfSight(jobs) {
	const stopped = jobs.find(({ job }) => STOPPING[job.conclusion ?? "success"] !== void 0);
	if (stopped === void 0) return {
		explained: true,
		text: say`by a condition in a workflow file that was not read`
	};
	return {
		explained: false,
		text: say`by a condition that was not read, or because ${code$3(stopped.job.name)} ${STOPPING[stopped.job.conclusion]}`
	};
}
/** A condition without the `${{ }}` around it. */
function bare(condition) {
	const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(condition.trim());
	return (inner !== null && !inner[1].includes("${{") ? inner[1] : condition).trim().replace(/\s+/g, " ");
}
/** Whether the condition is evaluated whatever became of earlier jobs or steps. */
function looksAtOutcomes(condition) {
	return condition !== void 0 && /\b(always|failure|cancelled)\s*\(/.test(condition);
}
/** All jobs of the run that a job needs, directly or over others. */
function jobsBefore(evidence, run, job) {
	const jobs = currentJobs(run).map((one) => ({
		job: one,
		match: matchJob(evidence, run, one.name)
	}));
	const known = jobs.find((one) => one.job.id === job.id);
	return known === void 0 ? [] : ancestors(jobs, known).map((one) => one.job);
}
/** All jobs that the job needs, directly or over others. */
function ancestors(jobs, known) {
	const found = /* @__PURE__ */ new Set();
	const open = [known];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const needs = neededBy(jobs, next).filter((each) => !found.has(each));
		for (const each of needs) found.add(each);
		open.push(...needs);
	}
	return jobs.filter((each) => found.has(each) && each !== known);
}
/** The jobs behind `needs`: legs of a matrix, and all jobs of a called workflow. They share the callers. */
function neededBy(jobs, { job, match }) {
	const needs = match?.job?.needs ?? [];
	if (needs.length === 0) return [];
	const depth = match?.callers.length ?? 0;
	const prefix = callPrefix(job.name, depth);
	return jobs.filter((other) => callPrefix(other.job.name, depth) === prefix && needs.includes(idAt(other.match, depth)?.id ?? ""));
}
/** The job definition at a depth of calls: the caller there, or the job itself. */
function idAt(match, depth) {
	if (match === null) return null;
	return match.callers[depth] ?? (match.callers.length === depth ? match.job : null);
}
/** `caller / callee` at depth 1 → `caller / `. */
function callPrefix(name, depth) {
	let end = 0;
	for (let level = 0; level < depth; level += 1) {
		const found = name.indexOf(" / ", end);
		if (found === -1) return name;
		end = found + 3;
	}
	return name.slice(0, end);
}
// src/judge/passed-on.ts
/** `needs.test.result`, `needs.*.result`, `toJSON(needs)`, or the action that is made for it. */
const LOOKS_AT_NEEDS = /\bneeds\s*[.[)]|\/alls-green@/;
/**
* Finds the jobs that only tell how others ended: their failed step looks at the results of the jobs that they need.
* Such a job passes their failure on; when all that failed there is infrastructure, so is its own failure.
*/
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
/** Whether a deciding job passes this one's failure on, so that it blocks although no rule names it. */
function isPassedOn({ row }, jobs) {
	return jobs.some((job) => decides(job.row.required) && job.passesOn.some((root) => root.row.id === row.id));
}
function rootsOf(evidence, job, jobs) {
	if (!isFailure(job.row.mark) || job.failedDefinition === null || !looksAtNeeds(job.failedDefinition)) return [];
	const before = new Set(jobsBefore(evidence, job.run, job.job).map(({ id }) => id));
	return jobs.filter(({ row }) => before.has(row.id) && (isFailure(row.mark) || row.mark === "cancelled"));
}
function looksAtNeeds({ run, if: condition, uses }) {
	return [
		run,
		condition,
		uses
	].some((text) => text !== void 0 && LOOKS_AT_NEEDS.test(text));
}
const noResult = (roots) => say`${join$2(roots.map(({ row }) => code$3(row.name)))}, which it needs, gave none`;
// src/judge/test-scope.ts
/** Names that many files share. */
const COMMON = /* @__PURE__ */ new Set([
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
/**
* Whether the change touches what a failed test is about: the test's own file, code beside it, or the code that has its
* name (`images.py` and `test_images.py`). False only says that none of this is known.
*/
function touchesTests({ changes }, { cases }) {
	const touched = touchedPaths(changes);
	return cases.some(({ failure }) => touched.some((path) => isAbout(failure, path)));
}
function isAbout({ file, suite }, path) {
	if (file === null) return isSuite(suite, path);
	if (path === file) return true;
	if (kindOf(path) !== "code") return false;
	return folderOf(path) === folderOf(file) || hasNameOf(path, file);
}
/** Suites that are modules or classes: `test.smoke.test_api`, `org.shop.CartTest`. */
function isSuite(suite, path) {
	const dotted = withoutExtension(path).replaceAll("/", ".");
	if (!suite.includes(".")) return false;
	return suite === dotted || suite.startsWith(`${dotted}.`) || dotted.endsWith(`.${suite}`);
}
function hasNameOf(path, test) {
	const name = withoutExtension(nameOf$1(path)).toLowerCase();
	return !COMMON.has(name) && name === subjectOf(test);
}
/** `test_images.py`, `images.test.ts`, `ImagesTest.java` → `images`. */
function subjectOf(test) {
	return withoutExtension(nameOf$1(test)).replace(/[._-]?(?:tests?|specs?)$/i, "").replace(/^tests?[._-]/i, "").toLowerCase();
}
const withoutExtension = (path) => path.replace(/\.[^./]+$/, "");
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
// src/judge/failures.ts
const TESTS_TOLD = 20;
const NO_TESTS = {
	lines: [],
	total: 0
};
/**
* Each failure: jobs, runs that could not start, and checks of other apps. Legs that fail-fast cancelled are told under
* the leg that failed; a job that was cancelled without reason stands for itself.
*/
function failures$1(evidence, workflows, jobs, otherChecks) {
	const reports = weighed(evidence);
	return [
		...workflows.filter(isStartFailure).map(startFailure),
		...workflows.filter(isUnreadFailure).map(unreadFailure),
		...jobs.filter(({ row, infrastructure }) => isFailure(row.mark) || infrastructure !== null).map((judged) => jobFailure(evidence, judged, jobs, failingTests(judged, jobs, reports))),
		...otherChecks.filter(({ mark }) => isFailure(mark)).map((check) => otherFailure(evidence, check))
	];
}
/** A run that failed without a job: its workflow could not be started. */
function isStartFailure(rows) {
	const withoutJobs = rows.jobs.length === 0 && !rows.jobsUnread;
	return rows.mark === "startup_failure" || rows.mark === "failure" && withoutJobs;
}
/** A run that failed in jobs that could not be read. */
function isUnreadFailure(rows) {
	return rows.jobsUnread && isFailure(rows.mark) && !isStartFailure(rows);
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
		onBase: null,
		lines: [],
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
function jobFailure(evidence, judged, all, tests) {
	const { row, workflow, onBase } = judged;
	const classification = classify(evidence, judged, tests);
	return {
		workflow: workflow.workflow,
		job: row.name,
		step: judged.failedStep,
		url: row.url,
		mark: row.mark,
		classification,
		inScope: inScope(onBase, classification === "CI misconfiguration" || touchesTests(evidence, tests)),
		onBase,
		blocking: row.required === "yes" || row.required === "unknown" || isPassedOn(judged, all),
		note: note$1(judged, all),
		lines: linesOf$2(judged),
		annotations: annotationsOf(judged.job),
		tests: {
			lines: tests.cases.slice(0, TESTS_TOLD).map(caseLine),
			total: sizeOf(tests)
		}
	};
}
/** What fails on the base too is not of this change; that something is not of it cannot be told otherwise. */
function inScope(onBase, isTouched) {
	if (onBase === true) return false;
	return isTouched ? true : null;
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
		classification: byKind(classifyName(check.name)) ?? "unclassified",
		inScope: null,
		onBase: null,
		blocking: check.required === "yes" || check.required === "unknown",
		note: null,
		lines: [],
		annotations: [],
		tests: NO_TESTS
	};
}
/** Where another app tells more of its check; without an address of its own the commit, which lists it. */
function urlOf({ repository, head }, { url }) {
	return url ?? `${repository.serverUrl}/${repository.name}/commit/${head.sha}`;
}
function note$1(judged, all) {
	const cancelled = all.filter((other) => other.failFast && legOf(other, judged));
	const parts = [...judged.infrastructure === null ? passedOn$1(judged) : [judged.infrastructure], ...cancelled.length === 0 ? [] : [say`${join$2(cancelled.map(({ row }) => code$3(row.name)))} cancelled because of it (fail-fast)`]];
	return parts.length === 0 ? null : join$2(parts, "; ");
}
function passedOn$1({ passesOn }) {
	if (passesOn.length === 0) return [];
	return [say`it passes on what became of ${join$2(passesOn.map(({ row }) => code$3(row.name)))}`];
}
function legOf(leg, failed) {
	return leg.run.id === failed.run.id && leg.definition?.id === failed.definition?.id;
}
// src/judge/rules/jobless-runs.ts
/**
* Whether a run without jobs decides. It carries no check's name: where rules name checks, one of its workflow must be
* missing.
*/
function decidesWithoutJobs({ event, workflow }, { requiredFrom, missing }) {
	if (requiredFrom === "rules") return missing.some((check) => check.workflow === workflow);
	return event !== "workflow_dispatch" && event !== "dynamic";
}
/** Whether a run has no jobs because it waits: to be approved, or for its turn. */
function isHeld({ mark, jobs, jobsUnread }) {
	return jobs.length === 0 && !jobsUnread && (mark === "action_required" || mark === "unfinished");
}
/** Whether the check is missing only because the run of its workflow has no jobs, which is told of the run itself. */
function isTold$1({ workflow }, { workflows }) {
	return workflows.some((rows) => rows.workflow === workflow && (isHeld(rows) || isStartFailure(rows) || isUnreadFailure(rows)));
}
// src/judge/rules/open-checks.ts
const RULE$1 = "check not finished";
/**
* Pending: a required check is unfinished, waits for an action, was given up as stale, or was cancelled by a newer push.
* A job that waits for an environment, and a run whose end will not call Docket again, count only where a rule names
* them.
*/
const openChecks = (judged) => [
	...judged.workflows.filter((rows) => isOpenRun(rows, judged)).map(runReason),
	...judged.jobs.filter((job) => isOpenJob(job, judged)).map(jobReason$1),
	...judged.otherChecks.filter(isOpenCheck).map(otherReason$1)
];
/** A run without jobs that decides. Where no rule speaks for it, one that will not call Docket again is not awaited. */
function isOpenRun(rows, judged) {
	if (!isHeld(rows) || !decidesWithoutJobs(rows, judged)) return false;
	return rows.mark === "action_required" || judged.requiredFrom === "rules" || isAwaited(rows, judged);
}
function isOpenJob({ row, job, workflow, covered }, judged) {
	if (!decides(row.required) || covered) return false;
	if (row.mark === "cancelled") return isOlderHead(judged.evidence);
	if (row.mark === "stale" || row.mark === "action_required") return true;
	if (row.mark !== "unfinished") return false;
	return judged.requiredFrom === "rules" || job.status !== "waiting" && isAwaited(workflow, judged);
}
/** The run will be judged again when it ends; without Docket's own file at hand that is taken for granted. */
function isAwaited({ event, workflow }, { evidence }) {
	if (event === "dynamic" || event === "workflow_dispatch") return false;
	return isCalledAgain(evidence, workflow) !== false;
}
function isOpenCheck({ required, mark }) {
	return required === "yes" && [
		"unfinished",
		"action_required",
		"stale",
		"cancelled"
	].includes(mark);
}
const forApproval = {
	words: ["waits for approval"],
	remedy: ["approve the run on GitHub"]
};
function runReason({ workflow, mark, url }) {
	return reason$5(workflow, "", mark === "action_required" ? forApproval : standing(workflow, mark), url);
}
function jobReason$1({ row, job, workflow, definition }) {
	const where = within(workflow.workflow);
	if (row.mark === "action_required") return reason$5(row.name, where, forApproval, row.url);
	if (job.status !== "waiting") return reason$5(row.name, where, standing(row.name, row.mark), row.url);
	const environment = definition?.environment;
	const [of, place] = environment === void 0 ? [[], []] : [say` of ${code$3(environment)}`, say` for ${code$3(environment)}`];
	const held = {
		words: say`waits for approval${of}`,
		remedy: say`approve or reject ${code$3(row.name)}${place}`
	};
	return reason$5(row.name, where, held, row.url);
}
function otherReason$1({ name, by, mark, url }) {
	const action = {
		words: ["waits for an action"],
		remedy: say`do what ${code$3(name)} asks for`
	};
	return reason$5(name, within(by), mark === "action_required" ? action : standing(name, mark), url);
}
function standing(name, mark) {
	if (mark === "stale") return {
		words: [markWords.stale],
		remedy: say`start ${code$3(name)} again`
	};
	if (mark === "cancelled") return {
		words: [markWords.cancelled],
		remedy: ["look at the newest commit, or start it again"]
	};
	return {
		words: [markWords.unfinished],
		remedy: say`wait for ${code$3(name)}`
	};
}
function reason$5(name, where, { words, remedy }, url) {
	return {
		rule: RULE$1,
		outcome: "pending",
		headline: say`${code$3(name)} ${words}`,
		text: say`${where}${code$3(name)} ${words}`,
		remedy,
		url
	};
}
/** Jobs that wait for an environment's approval without deciding anything. */
function waitingJobs(judged) {
	return judged.jobs.filter(({ job }) => job.status === "waiting");
}
/** Unfinished runs whose end will not call Docket again, although their event makes documents. */
function unlistedRuns({ workflows, evidence }) {
	return workflows.filter(({ mark, workflow, event }) => mark === "unfinished" && event !== "dynamic" && isCalledAgain(evidence, workflow) === false);
}
// src/judge/actions.ts
/**
* What is left to do, each action once: the remedies of the verdict's reasons, approvals that jobs wait for, workflows
* that run after the merge, and workflows that Docket should listen to.
*/
function actions$1(judged, { reasons }) {
	const { config, document, pullRequests } = judged.evidence;
	const author = pullRequests[0]?.author ?? null;
	const owner = config.owner ?? author ?? "UNKNOWN";
	const milestone = document.milestone ?? "unassigned";
	const here = judged.evidence.head.postMerge ? "base branch" : "this pull request";
	const all = [
		...reasons.flatMap(({ remedy }) => remedy === null ? [] : [[sentence(remedy), here]]),
		...approvals(judged).map((action) => [action, here]),
		...afterMerge$1(judged).map((action) => [action, "after the merge"]),
		...unlisted$1(judged).map((action) => [action, "repository"])
	];
	const texts = all.map(([action]) => plain$1(action));
	return all.filter((_, index) => texts.indexOf(texts[index]) === index).map(([action, scope]) => ({
		action,
		owner,
		scope,
		milestone
	}));
}
function approvals(judged) {
	return waitingJobs(judged).map(({ row, definition }) => {
		const environment = definition?.environment;
		return say`Approve or reject ${code$3(row.name)}${environment === void 0 ? [] : say` for ${code$3(environment)}`}`;
	});
}
function afterMerge$1({ evidence, absent }) {
	const pull = evidence.pullRequests[0];
	if (evidence.head.postMerge || pull?.state !== "open") return [];
	return absent.filter(({ why }) => why === "later").map((workflow) => say`Confirm ${laterWords(workflow)} after the merge`);
}
function unlisted$1(judged) {
	return unlistedRuns(judged).map(({ workflow }) => say`List ${code$3(workflow)} under ${code$3("workflow_run")} of Docket's workflow`);
}
// src/parse/filter.ts
const any = () => true;
const noSlash = (char) => char !== "/";
/** Whether one pattern without `!` fits the whole value. Case counts, as on GitHub. */
function matchesPattern(pattern, value) {
	const pieces = piecesOf([...pattern]);
	let reached = closure(pieces, /* @__PURE__ */ new Set([0]));
	for (const char of value) {
		reached = closure(pieces, advance(pieces, reached, char));
		if (reached.size === 0) return false;
	}
	return reached.has(pieces.length);
}
/**
* Whether a list of patterns takes the value: they are read in order, one with `!` excludes again what an earlier
* one included, and the last that fits decides.
*/
function matchesFilter(patterns, value) {
	return patterns.reduce((included, pattern) => {
		const negated = pattern.startsWith("!");
		return matchesPattern(negated ? pattern.slice(1) : pattern, value) ? !negated : included;
	}, false);
}
/** Whether `branches:` (or `tags:`) takes the ref, given as a short name: `main`, `releases/10`, `v2.0`. */
function matchesBranch(patterns, ref) {
	return matchesFilter(patterns, ref.replace(/^refs\/(heads|tags)\//, ""));
}
/**
* Whether a change of these files passes `paths:` (at least one file matches) and `paths-ignore:` (not every file
* matches). Without a filter everything passes.
*/
function pathsMatch(filter, files) {
	const { paths, pathsIgnore } = filter;
	if (paths !== void 0 && !files.some((file) => matchesFilter(paths, file))) return false;
	return pathsIgnore === void 0 || files.some((file) => !matchesFilter(pathsIgnore, file));
}
function piecesOf(pattern) {
	const pieces = [];
	for (let at = 0; at < pattern.length;) {
		const { fits, length, star } = atom(pattern, at);
		const next = pattern[at + length];
		if (star === 2 && next === "/" && (at === 0 || pattern[at - 1] === "/")) pieces.push({ kind: "fork" });
		if (star > 0) pieces.push({
			kind: "many",
			fits
		});
		else if (next === "?") pieces.push({
			kind: "maybe",
			fits
		});
		else pieces.push({
			kind: "one",
			fits
		});
		if (next === "+") pieces.push({
			kind: "many",
			fits
		});
		at += length + (next === "?" || next === "+" ? 1 : 0);
	}
	return pieces;
}
/** The smallest unit at a place of the pattern: a character, a bracket set, `*` or `**`. */
function atom(pattern, at) {
	const char = pattern[at];
	if (char === "*") {
		let length = 1;
		while (pattern[at + length] === "*") length += 1;
		return length === 1 ? {
			fits: noSlash,
			length,
			star: 1
		} : {
			fits: any,
			length,
			star: 2
		};
	}
	const escaped = pattern[at + 1];
	if (char === "\\" && escaped !== void 0) return {
		fits: (given) => given === escaped,
		length: 2,
		star: 0
	};
	const end = char === "[" ? pattern.indexOf("]", at + 1) : -1;
	if (end > at + 1) return {
		fits: oneOf(pattern.slice(at + 1, end)),
		length: end - at + 1,
		star: 0
	};
	return {
		fits: (given) => given === char,
		length: 1,
		star: 0
	};
}
/** The characters and ranges between brackets: `[CB]`, `[0-9a-f]`. */
function oneOf(set) {
	const ranges = [];
	for (let at = 0; at < set.length; at += 1) {
		const last = set[at + 1] === "-" ? set[at + 2] : void 0;
		ranges.push([set[at], last ?? set[at]]);
		if (last !== void 0) at += 2;
	}
	return (char) => ranges.some(([from, to]) => char >= from && char <= to);
}
function advance(pieces, reached, char) {
	const next = /* @__PURE__ */ new Set();
	for (const at of reached) {
		const piece = pieces[at];
		if (piece === void 0 || piece.kind === "fork" || !piece.fits(char)) continue;
		next.add(piece.kind === "many" ? at : at + 1);
	}
	return next;
}
/** Adds the positions that are reached without a further character; a set is walked while it grows. */
function closure(pieces, reached) {
	for (const at of reached) {
		const kind = pieces[at]?.kind;
		if (kind === "many" || kind === "maybe" || kind === "fork") reached.add(at + 1);
		if (kind === "fork") reached.add(at + 3);
	}
	return reached;
}
// src/judge/blast.ts
/** Folders that only hold other areas: the area is one level deeper. */
const containers = new Set("apps cmd crates docs internal libs modules packages pkg plugins projects services src".split(" "));
const MOST_AREAS = 12;
/**
* Where the change reaches: its files by area, the public surfaces that config names and it touches, and what is known
* to be untouched (surfaces of config, out-of-scope paths of the plan). Nothing is said of areas that nobody named.
*/
function blastRadius(evidence, delta) {
	const touched = touchedPaths(evidence.changes);
	const surfaces = Object.entries(evidence.config.surfaces ?? {}).map(([name, globs]) => ({
		name,
		paths: touched.filter((path) => pathsMatch({ paths: globs }, [path]))
	}));
	const calm = delta.complete ? surfaces.filter(({ paths }) => paths.length === 0) : [];
	return {
		areas: areas$1(delta.files),
		surfaces: surfaces.filter(({ paths }) => paths.length > 0),
		untouched: [...calm.map(({ name }) => name), ...delta.unchanged.filter(({ held }) => held === true).map(({ text }) => text)]
	};
}
function areas$1(files) {
	const deep = grouped(files, (path) => areaOf(path, 2));
	return [...deep.size <= MOST_AREAS ? deep : grouped(files, (path) => areaOf(path, 1))].map(([area, rows]) => ({
		area,
		files: rows.map(({ path, change }) => ({
			path,
			change
		}))
	})).sort((one, other) => compare(one.area, other.area));
}
function grouped(files, area) {
	const byArea = /* @__PURE__ */ new Map();
	for (const file of files) {
		const name = area(file.path);
		const rows = byArea.get(name);
		if (rows === void 0) byArea.set(name, [file]);
		else rows.push(file);
	}
	return byArea;
}
/** The folder that stands for a file: the top one, or below a container the next; `(root)` for a file without folder. */
function areaOf(path, depth) {
	const folders = path.split("/").slice(0, -1);
	if (folders.length === 0) return "(root)";
	const deeper = depth > 1 && folders.length > 1 && containers.has(folders[0] ?? "");
	return folders.slice(0, deeper ? 2 : 1).join("/");
}
const compare = (one, other) => one < other ? -1 : one > other ? 1 : 0;
// src/judge/context.ts
/** Outcomes of an earlier document that its successor is there to correct. */
const red = /* @__PURE__ */ new Set(["blocked", "rerun"]);
/**
* The change's context: from the plan, else the pull request's body, else config's milestones; null where nobody says.
*
* @param title the change's title, shown beside the milestone's id
* @param files the change inventory
*/
function context$1(evidence, title, files) {
	const id = evidence.document.milestone;
	const configured = id === null ? void 0 : evidence.config.milestones?.[id];
	return {
		milestone: id === null ? "unassigned" : `${id} — ${configured?.title ?? title.replace(/ \(post-merge\)$/, "")}`,
		phase: stated$2(evidence, "phase") ?? configured?.phase ?? null,
		posture: stated$2(evidence, "posture") ?? configured?.posture ?? null,
		intent: stated$2(evidence, "intent") ?? configured?.intent ?? null,
		refactorTarget: files.filter(({ isCode }) => isCode).map(({ path, change }) => ({
			path,
			change
		})),
		runType: runType(evidence),
		baseline: baseline(evidence)
	};
}
function stated$2({ plan, pullRequests }, key) {
	return [plan?.content, pullRequests[0]?.body].map((source) => source?.stub === false ? source[key] : null).find((value) => value) ?? null;
}
/** What this verification is to the ones before it: first, corrective, post-merge, a later one; a re-run is added. */
function runType(evidence) {
	const attempt = Math.max(1, ...evidence.runs.map((run) => run.attempt));
	return attempt > 1 ? `${occasion(evidence)}, re-run (attempt ${attempt})` : occasion(evidence);
}
function occasion({ document, head, base }) {
	const subject = document.milestone ?? head.branch ?? head.sha.slice(0, 8);
	if (head.postMerge) {
		const branch = base?.branch ?? head.branch ?? "the base branch";
		return `Post-merge verification of ${document.milestone ?? head.sha.slice(0, 8)} on ${branch}`;
	}
	if (document.milestone === null) return `CI verification of ${subject}`;
	const last = document.earlier.filter(({ headSha }) => headSha !== head.sha).at(-1);
	if (last === void 0) return `First CI verification of ${subject} implementation`;
	return last.outcome !== null && red.has(last.outcome) ? `Corrective CI verification of ${subject} after run ${last.number} (${last.outcome})` : `CI verification of ${subject} after run ${last.number}`;
}
/** The base branch's last green commit, as a link; null when none is known. */
function baseline({ baseline: known, repository }) {
	if (known === null || known.greenCommit === null) return null;
	const url = `${repository.serverUrl}/${repository.name}/commit/${known.greenCommit}`;
	return say`${link$1(known.greenCommit.slice(0, 8), url)} on ${{ code: known.branch }}`;
}
// src/judge/words.ts
/** What makes lists of names: `a, b/c & d`. */
const listSigns = /* @__PURE__ */ new Set([
	",",
	"/",
	"&",
	"+",
	"and",
	"or"
]);
const LONGEST = 2e3;
/** The clauses of a plan text, each as words. */
function clauses(text) {
	return text.slice(0, LONGEST).split(/[;:.!?](?=\s|$)|\s[—–-]\s|\s→\s|[()]/).map(words$1).filter((clause) => clause.length > 0);
}
function words$1(clause) {
	return clause.split(/(`[^`]*`)/).flatMap((part) => {
		if (!part.startsWith("`")) return tokens$1(part).map((text) => ({
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
function tokens$1(text) {
	return text.toLowerCase().match(/[\p{L}\p{N}]+|[,/&+]/gu) ?? [];
}
/** The words of a name, in lower case, without the signs and words that make lists. */
function plainWords(text) {
	return tokens$1(text).filter((token) => !listSigns.has(token));
}
// src/judge/check-index.ts
/** Makes the index of the counted runs' workflows, jobs and steps; the runner's own steps are none. */
function indexChecks(workflows) {
	const checks = workflows.flatMap(checksOf);
	const byFirstWord = /* @__PURE__ */ new Map();
	for (const check of checks) {
		const first = check.words[0];
		if (first === void 0) continue;
		const known = byFirstWord.get(first);
		if (known === void 0) byFirstWord.set(first, [check]);
		else known.push(check);
	}
	const larger = checks.filter(({ kind }) => kind !== "step");
	return {
		checks,
		byFirstWord,
		vocabulary: new Set(larger.flatMap(({ words }) => words))
	};
}
/** `test (3.10, ubuntu)` → `test`. */
function withoutLeg(job) {
	const leg = job.indexOf(" (");
	return leg > 0 && job.endsWith(")") ? job.slice(0, leg) : job;
}
function checksOf(rows) {
	const { workflow } = rows;
	const made = (kind, name, mark, failedJobIds) => ({
		kind,
		name,
		workflow,
		mark,
		failedJobIds,
		words: plainWords(kind === "job" ? withoutLeg(name) : name)
	});
	return [made("workflow", workflow, rows.mark === "success" && rows.jobs.some((job) => shownMark(job) === "masked") ? "masked" : rows.mark, rows.jobs.flatMap(failedId)), ...rows.jobs.flatMap((job) => [made("job", job.name, shownMark(job), failedId(job)), ...job.steps.filter(({ byRunner }) => !byRunner).map((step) => made("step", step.name, step.mark, failedId(job)))])];
}
/** A job that hides a failure of a step of its own has not shown what it is for. */
function shownMark({ mark, steps }) {
	const hides = steps.some((step) => step.mark === "masked" && step.required !== "always");
	return mark === "success" && hides ? "masked" : mark;
}
const failedId = ({ id, mark }) => isFailure(mark) ? [id] : [];
// src/judge/match.ts
const set = (words) => new Set(words.split(" "));
/** Words that speak of a check's result or of it as a check. */
const cues = set("pass passes passed passing green succeed succeeds succeeded success successful check checks job jobs workflow clean");
/** Words that turn a statement about a check into one about its absence or its files. */
const refusals = set("no not without never cannot unchanged untouched removed remove deleted disabled skipped unaffected neither nor instead");
/** Words that say what a check is for, not which one it is. */
const generic = set("lint linter linting linters format formatting formatter types typing typecheck security audit test tests build ci check checks main");
/** What may stand between a check's name and the word of its result. */
const linking = set("is are must should be stays remains has have all both to still");
const checkWords = set("check job workflow");
/**
* The workflows, jobs and steps that a text names. A name counts only as whole words. A name of one word counts in a
* code span or beside a word of its result (`lint passes`, `build job`); a tool's name also elsewhere in a clause that
* speaks of a result (`ruff and eslint pass`). A clause that denies something (`no CLI changes`) names a check only
* when it speaks of a result too. A step needs two words, and a word of its result unless the clause is its name.
*
* @param text plan text: plain words and code spans
*/
function findChecks(text, index) {
	const found = clauses(text).flatMap((clause) => {
		return [...new Set(clause.map((word) => word.text))].flatMap((word) => index.byFirstWord.get(word) ?? []).filter((check) => names$2(clause, check, index.vocabulary));
	});
	const named = new Set(found);
	return index.checks.filter((check) => named.has(check));
}
/** The workflows and jobs with exactly this name; case does not matter. A matrix is meant by its job's name too. */
function checksNamed(name, { checks }) {
	const wanted = name.trim().toLowerCase();
	const words = plainWords(name).join(" ");
	return checks.filter(({ kind }) => kind !== "step").filter((check) => check.name.toLowerCase() === wanted || !wanted.includes("(") && check.words.join(" ") === words);
}
function names$2(clause, check, vocabulary) {
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
/** A tool is known by its name: a clause that speaks of a result means the check of that tool. */
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
/** `lint passes`, `lint is green`, `lint, build and smoke tests pass`. */
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
/** `the check lint`. */
function isCalledCheck(before) {
	return checkWords.has(before?.text ?? "");
}
// src/judge/expected.ts
/**
* The plan's verification rows beside what ran. A row that names no workflow, job or step of this head has the mark
* null: CI does not show it.
*/
function expectations(rows, workflows) {
	const index = indexChecks(workflows);
	return rows.map(({ check, expected }) => {
		const found = [check, expected ?? ""].flatMap((text) => findChecks(text, index));
		const named = shortest([...new Set(found)]);
		return {
			check,
			expected: expected ?? null,
			observed: named.length === 0 ? ["no check of this commit is named"] : observed(named),
			mark: worst(named.map(({ mark }) => mark))
		};
	});
}
/** One entry a name: a workflow stands for a job of the same name, and either for its steps. */
function shortest(checks) {
	const larger = checks.filter(({ kind }) => kind !== "step");
	return (larger.length > 0 ? larger : checks).filter((check, index, all) => all.findIndex((other) => other.name.toLowerCase() === check.name.toLowerCase() && other.mark === check.mark) === index);
}
function observed(checks) {
	return join$2([...new Set(checks.map(({ mark }) => mark))].map((mark) => {
		return say`${join$2(checks.filter((check) => check.mark === mark).map(({ name }) => code$3(name)))} ${markWords[mark]}`;
	}), "; ");
}
// src/judge/path-words.ts
const plausible = /^[\w.@+*?[\]{}!-][\w.@+*?[\]{}!/-]*$/;
/** Reads words from a code span as path, folder or glob; null when they are none. */
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
/** All paths in the code spans of a text. */
function pathsIn(text) {
	return Array.from(text.matchAll(/`([^`]+)`/g), (span) => readPath(span[1] ?? "")).filter((path) => path !== null);
}
/**
* Whether a file is the path, lies in the folder, or is matched by the glob (GitHub's filter patterns). A name without
* folder means the file of that name wherever it lies.
*/
function coversPath(pattern, file) {
	if (pattern.includes("*")) {
		if (pattern.includes("/") && !file.startsWith(literalStart(pattern))) return false;
		return pathsMatch({ paths: pattern.includes("/") ? [pattern] : [pattern, `**/${pattern}`] }, [file]);
	}
	const path = pattern.replace(/\/$/, "");
	if (file === path || file.startsWith(`${path}/`)) return true;
	return !pattern.includes("/") && nameOf$1(file) === path;
}
/** What a path must begin with to be matched at all; `?` and `+` are about the character before them. */
function literalStart(glob) {
	const at = glob.search(/[*?+[\]{}!\\]/);
	return glob.slice(0, /[?+]/.test(glob.charAt(at)) ? Math.max(0, at - 1) : at);
}
// src/judge/delta.ts
const changeWords = {
	added: "New",
	modified: "Modified",
	renamed: "Renamed",
	removed: "Removed",
	copied: "Copied",
	changed: "Mode changed",
	unchanged: "Modified"
};
/**
* What the change is, compared with what the plan says: the files, planned ones that are missing, unplanned ones
* (null when the plan lists no deliverable paths), out-of-scope statements, and the plan's verification table.
*/
function delta$1(evidence, workflows) {
	const plan = evidence.plan?.content ?? null;
	const planned = plannedPaths(plan);
	return {
		files: evidence.changes.files.map((file) => toRow(file, planned)),
		complete: changesComplete(evidence),
		plannedButMissing: missing$1(planned, evidence),
		unplanned: planned.length === 0 ? null : unplanned(evidence, plan, planned),
		unchanged: outOfScope(evidence, plan, planned),
		expected: expectations(plan?.verification ?? [], workflows),
		drift: drift$1(evidence)
	};
}
function plannedPaths(plan) {
	return (plan?.deliverables.map(({ path, text }) => {
		const words = path === void 0 ? null : readPath(path) ?? {
			pattern: path,
			sure: true
		};
		return words === null ? null : {
			...words,
			text
		};
	}))?.filter((path) => path !== null) ?? [];
}
function toRow(file, planned) {
	const own = planned.find(({ pattern }) => pattern === file.path) ?? planned.find(({ pattern }) => coversPath(pattern, file.path));
	return {
		path: file.path,
		change: changeWords[file.status],
		previousPath: file.previousPath ?? null,
		additions: file.additions,
		deletions: file.deletions,
		definitions: file.definitions ?? [],
		planned: own === void 0 || own.text === "" ? null : own.text,
		isCode: kindOf(file.path) === "code"
	};
}
/** Deliverables that no changed file answers; none is claimed while the list of files may be cut. */
function missing$1(planned, evidence) {
	if (!changesComplete(evidence)) return [];
	const touched = touchedPaths(evidence.changes);
	const absent = planned.filter(({ pattern }) => !touched.some((file) => coversPath(pattern, file)));
	return [...new Set(absent.map(({ pattern }) => pattern))];
}
/** Changed files that neither a deliverable nor a path in the plan's scope covers, tests and the like aside. */
function unplanned(evidence, plan, planned) {
	const allowed = [...planned, ...(plan?.inScope ?? []).flatMap(pathsIn)];
	const covered = (file) => [file.path, file.previousPath ?? file.path].some((path) => allowed.some(({ pattern }) => coversPath(pattern, path)));
	return evidence.changes.files.filter((file) => !needsNoPlan(file.path, evidence) && !covered(file)).map(({ path }) => path);
}
function needsNoPlan(path, { document, inputs, plan }) {
	if ([
		"test",
		"lock file",
		"snapshot"
	].includes(kindOf(path)) || path === plan?.path) return true;
	return document.milestone !== null && path.startsWith(`${inputs.reportsDir}/${document.milestone}/`);
}
/**
* Out-of-scope statements, checked when all paths that they name are known as paths. A path that the plan also wants
* changed tells nothing: some work in it is out of scope, the file is not.
*/
function outOfScope(evidence, plan, planned) {
	const changed = touchedPaths(evidence.changes);
	const wanted = [...planned, ...(plan?.inScope ?? []).flatMap(pathsIn)];
	const isWanted = (file) => wanted.some(({ pattern }) => coversPath(pattern, file));
	return (plan?.outOfScope ?? []).map((text) => {
		const paths = pathsIn(text);
		const touched = changed.filter((file) => paths.some(({ pattern }) => coversPath(pattern, file)));
		if (touched.some(isWanted) || paths.length === 0) return {
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
/** Signal drift: the change edits what the checks themselves are made of. */
function drift$1(evidence) {
	const workflows = evidence.changes.files.filter(({ path }) => kindOf(path) === "workflow");
	if (workflows.length === 0) return [];
	return [say`Signal: this change edits ${join$2(workflows.map(({ path }) => code$3(path)))}, so its checks are not the base's.`];
}
// src/judge/unchanged.ts
const denies = /\b(?:no (?:change|edit|modification)s?|(?:without|no) (?:\w+ )?changes?|unchanged|untouched|unmodified|(?:not|never) (?:be )?(?:change|changed|modify|modified|touch|touched|edit|edited))\b/i;
/** `No changes outside …` speaks of everything but the path. */
const turnsRound = /\b(?:outside|beyond|except|besides|only|other than|apart from|unless)\b/i;
const SPAN = "`";
const between$1 = /* @__PURE__ */ new Set([
	SPAN,
	"and",
	"or",
	"nor"
]);
const leads = new Set("no not never without any be is are must may does do to in of under change changes changed edit edits modify modified touch touched modification modifications".split(" "));
const follows = new Set("is are remain remains stay stays must be not never unchanged untouched unmodified changed modified touched edited".split(" "));
/**
* The paths in code spans that a text says do not change: ``no change to `a.py` ``, `` `src/api/**` unchanged ``.
* Only clauses that deny a change count, and only spans that are paths.
*
* @param text plan text: plain words and code spans
*/
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
/** Nothing but the denial and the paths stands in the clause, in either order. */
function isUnqualified(clause) {
	const words = clause.replace(/`[^`]*`/g, ` ${SPAN} `).toLowerCase().match(/[a-z]+|`/g) ?? [];
	const first = words.indexOf(SPAN);
	const last = words.lastIndexOf(SPAN);
	const inside = words.slice(first, last + 1).every((word) => between$1.has(word));
	const head = words.slice(0, first).every((word) => leads.has(word));
	return inside && head && words.slice(last + 1).every((word) => follows.has(word));
}
// src/judge/invariants.ts
/**
* The invariants of plan and config with what the evidence says of them. Held or violated only when the verification
* names a workflow or job of this head, or paths that must not change; free words never make a tick. Where it names
* both, both must hold.
*
* @param excused ids of jobs whose failure says nothing of the change: infrastructure, or known on the base branch
*/
function invariants$1(evidence, workflows, excused) {
	const index = indexChecks(workflows);
	const planned = evidence.plan?.content.invariants ?? [];
	const configured = evidence.config.invariants ?? [];
	return [...planned.map((row) => fromPlanRow(row, evidence, index, excused)), ...configured.map((row) => fromConfig(row, evidence, index, excused))];
}
function fromConfig(row, evidence, index, excused) {
	const checks = row.checks?.map((name) => byName(name, index, excused)) ?? [];
	const paths = row.unchanged === void 0 ? null : globsUnchanged(row.unchanged, evidence);
	return {
		name: row.name,
		surface: null,
		verification: configWords(row.checks, row.unchanged),
		...verdictOf([...checks, paths]),
		source: "config"
	};
}
function fromPlanRow(row, evidence, index, excused) {
	const checks = findChecks(row.verification ?? "", index).filter(({ kind }) => kind !== "step");
	const paths = unchangedPaths(row.verification ?? row.name);
	return {
		name: row.name,
		surface: row.surface ?? null,
		verification: row.verification ?? null,
		...verdictOf([checksFinding(checks, excused), pathsFinding(paths, evidence)]),
		source: "plan"
	};
}
/** The worst finding, with the evidence of all; without any: not assessed. */
function verdictOf(findings) {
	const found = findings.filter((finding) => finding !== null);
	if (found.length === 0) return {
		status: "not assessed",
		evidence: null
	};
	return {
		status: ["violated", "not assessed"].find((each) => found.some((one) => one.status === each)) ?? "held",
		evidence: join$2(found.map((one) => one.evidence), "; ")
	};
}
function byName(name, index, excused) {
	return checksFinding(checksNamed(name, index), excused) ?? {
		status: "not assessed",
		evidence: say`no check ${code$3(name)} ran for this commit`
	};
}
function checksFinding(checks, excused) {
	if (checks.length === 0) return null;
	const failed = checks.filter(({ mark }) => isFailure(mark));
	const counted = failed.filter(({ failedJobIds: ids }) => ids.length === 0 || ids.some((id) => !excused.has(id)));
	if (counted.length > 0) return {
		status: "violated",
		evidence: say`${namesOf$2(counted)} failed`
	};
	if (failed.length > 0) return {
		status: "not assessed",
		evidence: say`${namesOf$2(failed)} failed for a reason outside this change`
	};
	const open = checks.filter(({ mark }) => mark !== "success");
	if (open.length > 0) return {
		status: "not assessed",
		evidence: withoutResult(open)
	};
	return {
		status: "held",
		evidence: say`${namesOf$2(checks)} passed`
	};
}
function withoutResult(open) {
	const silent = open.filter(({ mark }) => mark !== "masked");
	return silent.length > 0 ? say`${namesOf$2(silent)} gave no result` : say`${namesOf$2(open)} passed with a hidden failure`;
}
/** Each name once; a workflow stands for its job of the same name. */
function namesOf$2(checks) {
	const names = checks.map(({ name }) => name);
	const lower = names.map((name) => name.toLowerCase());
	return join$2(names.filter((_, index) => lower.indexOf(lower[index]) === index).map((name) => code$3(name)));
}
function pathsFinding(paths, evidence) {
	if (paths.length === 0) return null;
	const touched = (path) => touchedPaths(evidence.changes).filter((file) => coversPath(path.pattern, file));
	const changed = paths.filter((path) => touched(path).length > 0);
	const files = [...new Set(changed.flatMap(touched))];
	if (changed.length > 0) return {
		status: changed.some(({ whole }) => whole) ? "violated" : "not assessed",
		evidence: say`${filesOf(files)} changed`
	};
	const sure = paths.filter((path) => path.sure);
	return sure.length < paths.length ? null : untouched$1(sure.map(({ pattern }) => pattern), evidence);
}
function globsUnchanged(globs, evidence) {
	const files = touchedPaths(evidence.changes).filter((file) => pathsMatch({ paths: globs }, [file]));
	if (files.length > 0) return {
		status: "violated",
		evidence: say`${filesOf(files)} changed`
	};
	return untouched$1(globs, evidence);
}
function untouched$1(patterns, evidence) {
	if (changesComplete(evidence)) return {
		status: "held",
		evidence: say`${join$2(patterns.map(code$3))} not changed`
	};
	return {
		status: "not assessed",
		evidence: ["the list of changed files is not complete"]
	};
}
function filesOf(files) {
	const more = files.length - 3;
	return more > 0 ? say`${join$2(files.slice(0, 3).map(code$3))} and ${more} more` : join$2(files.map(code$3));
}
function configWords(checks = [], globs = []) {
	const parts = [...checks.length > 0 ? [`${checks.map((name) => `\`${name}\``).join(", ")} passed`] : [], ...globs.length > 0 ? [`no change to ${globs.map((glob) => `\`${glob}\``).join(", ")}`] : []];
	return parts.length === 0 ? null : parts.join("; ");
}
// src/judge/keys.ts
/** Gives keys that stay unique: a second `a / b` becomes `a / b (2)`. */
function uniqueKeys() {
	const counts = /* @__PURE__ */ new Map();
	return (key) => {
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return count === 1 ? key : `${key} (${count})`;
	};
}
// src/judge/base.ts
/** The newest finished run of a workflow on the base branch before this change; null when none is known. */
function baseRunOf(baseline, workflowId) {
	return baseline?.runs.find((run) => run.workflowId === workflowId) ?? null;
}
/**
* Whether the base branch has the same failure: the job of this name failed in the newest run there and, where both
* name the failed step, in the same one. Null: not known.
*
* @param step the first failed step on the head; null when the job has none
*/
function failsOnBase(baseline, workflowId, job, step) {
	const base = baseRunOf(baseline, workflowId);
	if (base === null || base.failedJobs === void 0) return null;
	return base.failedJobs.some((failed) => failed.name === job && mayBe(failed.steps, step));
}
/** Whether the base branch's last run of a workflow reports the same test as failed. */
function failsTestOnBase(baseline, workflowId, test) {
	return baseRunOf(baseline, workflowId)?.failedTests?.includes(test) === true;
}
/**
* Whether the base branch's last run hides the same failure in a job of this name. Of a leg that was not read there the
* other legs of its matrix tell. Null: not known.
*
* @param step the step that failed on the head; null when that cannot be told
*/
function masksOnBase(baseline, workflowId, job, step) {
	const base = baseRunOf(baseline, workflowId);
	if (base === null || base.maskedJobs === void 0) return null;
	const unread = base.maskedUnread?.includes(job) === true;
	const isSame = (name) => name === job || unread && withoutLeg(name) === withoutLeg(job);
	const masks = base.maskedJobs.some((masked) => isSame(masked.name) && mayBe(masked.steps, step));
	return unread && !masks ? null : masks;
}
/** The step is among those that failed, or one of both is not known. */
function mayBe(steps, step) {
	return step === null || steps.length === 0 || steps.includes(step);
}
// src/judge/runner-steps.ts
/** Steps that the runner adds around those of the workflow file. */
const OWN = /* @__PURE__ */ new Set([
	"Set up job",
	"Set up runner",
	"Complete job",
	"Complete runner",
	"Initialize containers",
	"Stop containers"
]);
/**
* Whether the runner made the step: job set-up and end, containers, and the `Pre`/`Post` part of an action whose
* step is among the job's `names`.
*/
function isRunnerStep(name, names) {
	if (OWN.has(name)) return true;
	const part = /^(Pre|Post) /.exec(name);
	return part !== null && names.includes(name.slice(part[0].length));
}
// src/judge/steps.ts
/**
* The definition of each reported step. Both lists have one order, so the longest pairing in order is taken; among
* equal ones that whose names say most. The runner's own steps and steps that nothing defines get null.
*/
function matchSteps(reported, defined) {
	const names = reported.map(({ name }) => name);
	const titles = defined.map(titleOfStep);
	const scores = table(names, titles);
	const matched = new Array(names.length).fill(null);
	for (let i = 0, j = 0; i < names.length && j < titles.length;) {
		const weight = weightOf$1(names[i], titles[j]);
		if (weight > 0 && scores[i][j] === weight + scores[i + 1][j + 1]) {
			matched[i] = defined[j];
			i += 1;
			j += 1;
		} else if (scores[i][j] === scores[i + 1][j]) i += 1;
		else j += 1;
	}
	return matched;
}
/** `scores[i][j]`: the best pairing of the names from i on with the titles from j on. */
function table(names, titles) {
	const scores = Array.from({ length: names.length + 1 }, () => new Array(titles.length + 1).fill(0));
	for (let i = names.length - 1; i >= 0; i -= 1) for (let j = titles.length - 1; j >= 0; j -= 1) {
		const weight = weightOf$1(names[i], titles[j]);
		const paired = weight === 0 ? 0 : weight + scores[i + 1][j + 1];
		scores[i][j] = Math.max(paired, scores[i + 1][j], scores[i][j + 1]);
	}
	return scores;
}
/** 0: no pair. A title with literal text that fits weighs more than one that would fit any name. */
function weightOf$1(name, title) {
	if (!fits(title, name)) return 0;
	if (title.length === 1) return 4;
	if (isRunnerStep(name, [])) return 0;
	return literalLength(title) > 0 ? 3 : 2;
}
/** The name that the runner shows: the step's own, else `Run` with the action or the first line of the command. */
function titleOfStep(step) {
	return fromExpressions(titleText(step));
}
/** The name that the runner shows for a step, its expressions unevaluated. */
function titleText(step) {
	if (step.name !== void 0) return step.name;
	const [line = ""] = (step.uses ?? step.run ?? "").trimStart().split("\n");
	return `Run ${line.trimEnd()}`;
}
// src/judge/masked.ts
/** The failures that a job hides, one for each step that is known to have failed; empty for most jobs. */
function maskedFailures$1({ baseline }, run, row, job, definition) {
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
		const handled = defined !== null && definition !== null && isHandled(defined, definition);
		return {
			step: name,
			onBase: onBase(name),
			harmless: handled || required === "always"
		};
	});
}
/**
* The steps of a job that passed whose failure `continue-on-error` hid, by their place among the job's steps. The runner
* tells that commands failed, not in which steps: those are meant when there is one that could be, or as many as failed.
* Otherwise the list is empty. Null: nothing was hidden.
*
* `|| true` and its like leave no trace that GitHub keeps.
*/
function maskedSteps(job, definition) {
	const failures = (job.annotations ?? []).filter(isExitCode).reduce((sum, { times }) => sum + times, 0);
	if (job.conclusion !== "success" || failures === 0) return null;
	const defined = definition?.steps ?? [];
	const tolerated = matchSteps(job.steps, defined).flatMap((step, index) => step !== null && isTolerated$1(step) ? [index] : []);
	if (tolerated.length < defined.filter(isTolerated$1).length) return [];
	const ran = tolerated.filter((index) => job.steps[index].conclusion !== "skipped");
	return ran.length === 1 || ran.length === failures ? ran : [];
}
/** An expression may have tolerated the failure too. */
const isTolerated$1 = ({ continueOnError }) => continueOnError !== void 0;
/**
* Whether another step of the job looks at how this one really ended: then its failure is not hidden but handled (a
* second try, a comment, a check at the end).
*/
function isHandled({ id }, { steps }) {
	if (id === void 0) return false;
	const outcome = `steps.${id}.outcome`.toLowerCase();
	return steps.some((step) => [step.if, step.run].some((text) => text?.toLowerCase().includes(outcome)));
}
// src/parse/shell/tokens.ts
const OPERATORS = [
	"&&",
	"||",
	";;",
	"\n",
	";",
	"&",
	"|",
	"(",
	")"
];
/** Reads a script into tokens in one pass. */
function tokens(script) {
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
				text: operator
			});
			reading.at += operator.length;
		}
	}
}
function lineEnd(script, from) {
	const end = script.indexOf("\n", from);
	return end === -1 ? script.length : end;
}
/** Redirections are no words of a command; their target is left out. */
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
/** Skips `(…)` of a process substitution. */
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
const WORD_ENDS = /* @__PURE__ */ new Set([
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
/** One part of a word: a quoted string without its quotes, a substitution as it is written, or a character. */
function wordPart(reading) {
	const { script, at } = reading;
	const char = script[at];
	if (char === "'") return quoted(reading, "'");
	if (char === "\"") return quoted(reading, "\"");
	if (char === "`") return opaque(reading, closing(reading, at + 1, "`"));
	if (script.startsWith("${{", at)) return opaque(reading, after$1(reading, "}}", at));
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
function after$1(reading, mark, from) {
	const found = reading.script.indexOf(mark, from);
	return found === -1 ? broken(reading) : found + mark.length;
}
/** What a quote or bracket opens inside another one. Single quotes mean nothing between double ones. */
const OPENS = {
	"'": "'",
	"\"": "\"",
	"`": "`",
	"(": ")"
};
/** The place behind the character that closes what was opened, over quotes and brackets nested in it. */
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
		} else if (OPENS[char] !== void 0) open.push(OPENS[char]);
	}
	return broken(reading);
}
function broken(reading) {
	reading.found.push({ kind: "broken" });
	return reading.script.length;
}
// src/parse/shell.ts
const MAX_DEPTH$3 = 40;
/**
* Reads a shell script as a list of statements. Keywords (`if`, `then`, `for`, `do` …) stay words; of what they
* enclose each statement is listed in order. Linear in the script's length; never throws.
*/
function parseShell(script) {
	const reading = {
		tokens: tokens(script),
		at: 0,
		complete: true
	};
	const statements = [];
	while (reading.at < reading.tokens.length) {
		statements.push(...list$2(reading, 0));
		reading.at += 1;
	}
	return {
		statements,
		complete: reading.complete
	};
}
/** Statements up to the bracket that closes the group, or the end. */
function list$2(reading, depth) {
	const statements = [];
	let cases = 0;
	for (;;) {
		const statement = readStatement(reading, depth);
		const token = reading.tokens[reading.at];
		cases += caseDepth(statement);
		const pattern = cases > 0 && isOperator(token, ")");
		if (statement.commands.length > 0 && !pattern) statements.push(statement);
		if (token === void 0 || isOperator(token, ")") && !pattern || isWord(token, "}")) return statements;
		if (token.kind !== "word") reading.at += 1;
	}
}
/** Between `case … in` and `esac` a word before `)` is a pattern, no command. */
function caseDepth({ commands }) {
	const [first] = commands;
	if (first === void 0 || !("words" in first.command)) return 0;
	const word = first.command.words.find((each) => !BEFORE_CASE.has(each));
	return word === "case" ? 1 : word === "esac" ? -1 : 0;
}
const BEFORE_CASE = /* @__PURE__ */ new Set([
	"then",
	"do",
	"else"
]);
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
		if (token.kind === "word" && token.text.endsWith("()")) break;
	}
	return words.length === 0 ? null : { words };
}
function readGroup(reading, depth) {
	reading.at += 1;
	if (depth >= MAX_DEPTH$3) {
		reading.complete = false;
		return null;
	}
	const group = list$2(reading, depth + 1);
	if (reading.at >= reading.tokens.length) reading.complete = false;
	reading.at += 1;
	return { group };
}
const isWord = (token, text) => token?.kind === "word" && token.text === text;
const isOperator = (token, text) => token?.kind === "operator" && token.text === text;
// src/judge/command.ts
/** What a simple shell command is for: whether it can judge the code, and how to name it. */
/** Words in front of a command that do not change what it does. */
const KEYWORDS = /* @__PURE__ */ new Set([
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
const CONDITIONS = /* @__PURE__ */ new Set([
	"if",
	"elif",
	"while",
	"until"
]);
/** Programs that run another program, with the words that stand between. */
const RUNNERS = {
	npx: [],
	bunx: [],
	poetry: ["run"],
	pipenv: ["run"],
	uv: ["run"],
	pdm: ["run"],
	rye: ["run"],
	bundle: ["exec"],
	pnpm: ["exec"],
	"xvfb-run": []
};
/** Commands that prepare, tidy up, or print: their failure says nothing of the code. */
const HELPERS = new Set("echo printf true false : cd pushd popd export declare local unset shopt source . set trap wait exit return mkdir rm rmdir kill pkill killall sleep cat ls pwd touch cp mv chmod chown ln date which type env whoami uname df du free head tail wc sort uniq sed awk cut tr tee jq xargs find read continue break let gh curl wget tar unzip zip gunzip brew apt apt-get apk dnf yum choco winget pip pip3 pipx corepack nvm rustup sdk systemctl service ulimit sysctl umask fi done esac in for case select function } then do else".split(" "));
/** Two-word commands that prepare or tidy up; the first word alone may well judge. */
const HELPER_PAIRS = new Set("npm:ci npm:install npm:i npm:config npm:cache npm:set yarn:install yarn:config pnpm:install pnpm:i pnpm:config bun:install bundle:install bundle:config poetry:install poetry:config uv:sync uv:pip uv:venv uv:python pdm:install pipenv:install pipenv:sync composer:install dotnet:restore go:install go:get cargo:install cargo:fetch gem:install conda:install conda:create conda:env mamba:install python:venv docker:pull docker:login docker:logout docker:rm docker:rmi docker:stop docker:kill docker:logs docker:ps docker:prune docker:system docker:network docker:volume git:config git:fetch git:checkout git:switch git:log git:status git:rev-parse git:remote git:add git:commit git:push git:pull git:clone git:submodule git:tag git:show git:branch git:reset git:clean git:lfs git:describe git:worktree".split(" "));
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
/** The command without keywords, assignments, wrappers and runners (`poetry run`, `npx`, `python -m`). */
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
	if (KEYWORDS.has(first) || CONDITIONS.has(first) || ASSIGNMENT.test(first)) return words.slice(1);
	if (first === "sudo" || first === "env") return afterOptions(words[1] === "-u" ? words.slice(2) : words);
	if (first === "timeout") return afterOptions(words).slice(1);
	if (first === "coverage" && second === "run") return afterRun(words);
	const between = Object.hasOwn(RUNNERS, first) ? RUNNERS[first] : void 0;
	if (between !== void 0 && (between[0] === void 0 || between[0] === second)) return afterOptions(words.slice(between.length));
	if (/^(python|pypy)[\d.]*$|^py$/.test(first)) return second === "-m" ? words.slice(2) : script(words);
	return words;
}
/** What `coverage run` runs: a module (`-m pytest`) or a script. */
function afterRun(words) {
	const module = words.indexOf("-m");
	return module === -1 ? afterOptions(words.slice(1)) : words.slice(module + 1);
}
/** Drops the first word and the options behind it. */
function afterOptions(words) {
	const start = words.findIndex((word, index) => index > 0 && !word.startsWith("-"));
	return start === -1 ? [] : words.slice(start);
}
/** `python tools/check.py x` → `tools/check.py x`; `python -c …` stays. */
function script(words) {
	return words[1] !== void 0 && !words[1].startsWith("-") ? words.slice(1) : words;
}
/** A condition of `if`, `elif`, `while` or `until`: its failure only chooses a branch. */
function isCondition(words) {
	return words[0] !== void 0 && CONDITIONS.has(words[0]);
}
/** Whether the command can judge the code: not one that prepares, tidies up or prints. */
function isCheck(words) {
	const [first = "", ...others] = coreOf(words);
	if (first === "" || first.endsWith("()")) return false;
	const name = baseName$2(first);
	if (name === "git" && others.some((word) => word === "--exit-code" || word === "--quiet")) return true;
	if (name === "yarn" && others.every((word) => word.startsWith("-"))) return false;
	const second = others.find((word) => !word.startsWith("-")) ?? "";
	return !HELPERS.has(name) && !HELPER_PAIRS.has(`${name}:${second}`);
}
/** Whether the command ends the script with a failure, or hands on one that was kept: `exit 1`, `exit $rc`. */
function raises(words) {
	const [first = "", status] = coreOf(words);
	if (first === "false") return true;
	return (first === "exit" || first === "return") && status !== "0";
}
function baseName$2(word) {
	return word.slice(word.lastIndexOf("/") + 1);
}
const MAX_TITLE = 80;
/** The command as a reader would name it: `pytest test/smoke`, `launch.py --exit`. */
function titleOf$1(words) {
	const title = coreOf(words).join(" ").replace(/\s+/g, " ").trim();
	return title.length <= MAX_TITLE ? title : `${title.slice(0, 79).trimEnd()}…`;
}
/** Programs whose second word says what they do. */
const MANAGERS = new Set("npm yarn pnpm bun make just task cargo go dotnet gradle gradlew mvn mvnw rake tox nox deno".split(" "));
/** The tool in a word or two: `pip-audit`, `npm test`, `verify_pinned_deps`. */
function toolOf$1(words) {
	const [first = "", ...others] = coreOf(words);
	const name = baseName$2(first);
	if (!MANAGERS.has(name)) return name.replace(/\.(py|sh|js|mjs|cjs|ts|rb|pl)$/, "");
	const [verb, object] = others.filter((word) => !word.startsWith("-"));
	const script = verb === "run" && object !== void 0 ? `run ${object}` : verb;
	return script === void 0 ? name : `${name} ${script}`;
}
/** The simple commands of a script, of groups those inside; the words of each. */
function commandsOf(script) {
	return parseShell(script).statements.flatMap(commandsIn);
}
/** The simple commands of a statement, in order. */
function commandsIn(statement) {
	return statement.commands.flatMap(({ command }) => wordsIn$1(command));
}
/** The words of a command; of a group those of each command inside. */
function wordsIn$1(command) {
	return "words" in command ? [command.words] : command.group.flatMap(commandsIn);
}
// src/judge/coverage-gates.ts
/**
* Options that set a threshold for all files. `--fail-under` alone is also a score (pylint), or speaks of the diff
* (diff-cover) or of docstrings (interrogate).
*
* https://pytest-cov.readthedocs.io/en/latest/config.html, https://coverage.readthedocs.io/en/latest/cmd.html,
* https://gcovr.com/en/stable/manpage.html, https://vitest.dev/config/#coverage-thresholds,
* https://nodejs.org/api/cli.html#--test-coverage-linesthreshold, https://github.com/bcoe/c8#checking-for-threshold,
* https://github.com/taiki-e/cargo-llvm-cov
*/
const OPTIONS$1 = [
	{
		metric: "total",
		option: /^--cov-fail[-_]under$/
	},
	{
		metric: "total",
		option: /^--fail[-_]under$/,
		tools: /^(?:coverage[\d.]*|cargo tarpaulin)$/
	},
	{
		metric: "lines",
		option: /^--fail-under-lines?$/
	},
	{
		metric: "branches",
		option: /^--fail-under-branch$/
	},
	{
		metric: "lines",
		option: /^--coverage\.thresholds\.lines$/
	},
	{
		metric: "branches",
		option: /^--coverage\.thresholds\.branches$/
	},
	{
		metric: "lines",
		option: /^--test-coverage-lines$/
	},
	{
		metric: "branches",
		option: /^--test-coverage-branches$/
	},
	{
		metric: "lines",
		option: /^--lines$/,
		tools: /^(?:c8|nyc)$/
	},
	{
		metric: "branches",
		option: /^--branches$/,
		tools: /^(?:c8|nyc)$/
	}
];
/** The coverage gates of a script's commands, each once. */
function gatesIn(script) {
	const gates = commandsOf(script).flatMap(gatesOfCommand);
	return gates.filter((gate, index) => gates.findIndex((other) => isSame(gate, other)) === index);
}
const isSame = (one, other) => one.metric === other.metric && one.minimum === other.minimum;
/** The gates of one command: `pytest --cov-fail-under=40`, `vitest --coverage.thresholds.lines 80`. */
function gatesOfCommand(words) {
	const tool = toolOf$1(words);
	if (/^(?:c8|nyc)$/.test(tool) && !words.some((word) => /^(?:--)?check-coverage$/.test(word))) return [];
	return words.flatMap((word, index) => {
		const [name = "", value = words[index + 1] ?? ""] = assignment(word);
		if (/^--coverage-?[tT]hreshold$/.test(name)) return jestGates(value);
		const found = OPTIONS$1.find(({ option, tools }) => option.test(name) && (tools === void 0 || tools.test(tool)));
		return found === void 0 ? [] : gate(found.metric, value);
	});
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
/** `--coverageThreshold='{"global":{"lines":80}}'`, https://jestjs.io/docs/configuration#coveragethreshold-object. */
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
/** `coverage ≥ 40 %`. */
const gateText = ({ metric, minimum }) => `${words[metric]} ≥ ${minimum} %`;
// src/judge/soft-fail.ts
/** A command of this length may have been cut by the reader of the workflow file. */
const CUT_LENGTH = 4e3;
/**
* Whether a step hides its own result, and by what: `continue-on-error`, `|| true`, `|| :`, `|| echo`,
* `|| exit 0`, `set +e`, or `exit 0` as the last command.
*
* GitHub runs `bash -e`, so a script is soft only when every command that could judge the code is hidden: a tidying
* `rm … || true`, or a hidden command beside one that still decides, leaves it hard. `exit 0` at the end hides only
* what `-e` would not have stopped at. Null: not hidden, or not to be told (another shell, an expression, a cut
* script).
*/
function softFail(step) {
	if (step.continueOnError === true) return "continue-on-error";
	const errexit = startsWithErrexit(step.shell);
	if (step.run === void 0 || step.run.length >= CUT_LENGTH || errexit === null) return null;
	const { statements, complete } = parseShell(step.run);
	return complete ? hiddenBy(statements, errexit) : null;
}
/** Whether the result of a step can be hidden; an expression may let it. */
function hidesFailures(step) {
	return step.continueOnError !== void 0 || softFail(step) !== null;
}
/** Whether the shell stops at the first failure; null for shells that are not read here. */
function startsWithErrexit(shell) {
	if (shell === void 0 || shell === "bash" || shell === "sh") return true;
	if (!/^(\/\S*\/)?(ba)?sh\s/.test(shell)) return null;
	return /\s-(\w*e\w*|o errexit)(\s|$)/.test(shell);
}
function hiddenBy(statements, errexit) {
	const walk = {
		errexit,
		hidden: [],
		decided: false
	};
	statements.forEach((statement, index) => {
		take(statement, index === statements.length - 1, walk);
	});
	const [idiom] = walk.hidden;
	if (walk.decided || idiom === void 0) return null;
	return idiom === "set +e" && endsWell(statements) ? "exit 0" : idiom;
}
function endsWell(statements) {
	const words = statements.flatMap(commandsIn).at(-1);
	return words !== void 0 && coreOf(words).join(" ") === "exit 0";
}
function take(statement, last, walk) {
	const only = statement.commands.length === 1 ? statement.commands[0].command : null;
	if (only !== null && "group" in only && !statement.background) {
		only.group.forEach((inner, index) => {
			take(inner, last && index === only.group.length - 1, walk);
		});
		return;
	}
	const option = errexitOption(only);
	if (option !== null) walk.errexit = option;
	else if (!statement.background) judge$1(statement, last, walk);
}
function judge$1(statement, last, walk) {
	const idiom = alternative(statement);
	const commands = commandsIn(statement);
	const judging = commands.some(isCheck) && !isCondition(commands[0] ?? []);
	if (idiom === null && commands.some(raises)) walk.decided ||= judging || walk.hidden.length > 0;
	else if (judging) {
		if (idiom !== null) walk.hidden.push(idiom);
		else if (walk.errexit || last) walk.decided = true;
		else walk.hidden.push("set +e");
	}
}
/** `|| true` and its like at the end of a statement; null when the last command can fail. */
function alternative(statement) {
	const last = statement.commands.at(-1);
	if (last === void 0 || last.joined !== "||") return null;
	const commands = wordsIn$1(last.command);
	const [first] = commands;
	return first !== void 0 && commands.every(neverFails) ? `|| ${idiomOf(first)}` : null;
}
const NEVER_FAIL = /* @__PURE__ */ new Set([
	"true",
	":",
	"echo",
	"printf"
]);
function neverFails(words) {
	const [first = "", status] = coreOf(words);
	return NEVER_FAIL.has(first.slice(first.lastIndexOf("/") + 1)) || first === "exit" && status === "0";
}
function idiomOf(words) {
	const [first = ""] = coreOf(words);
	return first === "exit" ? "exit 0" : first.slice(first.lastIndexOf("/") + 1);
}
/** `set -e` / `set +e` (also among other letters, or as `-o errexit`): true, false, or null for another command. */
function errexitOption(command) {
	if (command === null || "group" in command || command.words[0] !== "set") return null;
	const written = command.words.slice(1).join(" ");
	if (/(^|\s)\+(\w*e\w*|o errexit)(\s|$)/.test(written)) return false;
	return /(^|\s)-(\w*e\w*|o errexit)(\s|$)/.test(written) ? true : null;
}
// src/judge/brings.ts
/** Actions that prepare or keep things and check nothing. */
const HELPER_ACTION = /(^|\/)(checkout|setup-[\w-]+|cache|cache-(restore|save)|(up|down)load-artifact|[\w-]*install[\w-]*|login-action|paths-filter|changed-files)$/;
/** A tool's name, not a variable or a pattern. */
const NAME = /^[\w@][\w.@/:+ -]*$/;
/** Shell tests say nothing by their name. */
const GUARDS = /* @__PURE__ */ new Set([
	"test",
	"[",
	"[["
]);
const MAX_ITEMS = 8;
/**
* What a workflow checks, in a few words: gates first (`coverage ≥ 40 %`), then the tools that its steps run; one
* whose failure is hidden says how (`pip-audit (continue-on-error)`). At most eight.
*/
function bringsOf(definition) {
	const steps = definition.jobs.flatMap((job) => job.steps);
	const gates = steps.flatMap(({ run }) => gatesIn(run ?? "").map(gateText));
	const items = [.../* @__PURE__ */ new Set([...gates, ...steps.flatMap(toolsOf)])];
	const called = definition.jobs.flatMap(({ uses }) => uses === void 0 ? [] : [actionName(uses)]);
	return [...items, ...called].slice(0, MAX_ITEMS);
}
function toolsOf(step) {
	const hidden = softFail(step);
	const suffix = hidden === null ? "" : ` (${hidden})`;
	return namesOf$1(step).map((name) => `${name}${suffix}`);
}
function namesOf$1(step) {
	if (step.uses !== void 0) {
		const name = actionName(step.uses);
		return HELPER_ACTION.test(name) ? [] : [name];
	}
	return commandsOf(step.run ?? "").filter(isCheck).filter((words) => gatesOfCommand(words).length === 0).map(toolOf$1).filter((name) => NAME.test(name) && !GUARDS.has(name));
}
/** `github/codeql-action/analyze@v3` → `codeql-action/analyze`, `./.github/workflows/x.yml` → `x.yml`. */
function actionName(uses) {
	const [path = ""] = uses.split("@");
	if (path === "." || path === "./") return "./";
	if (path.startsWith("./")) return path.slice(path.lastIndexOf("/") + 1);
	const name = path.slice(path.indexOf("/") + 1);
	return name === "action" || name === "github-action" ? path : name;
}
// src/judge/purpose.ts
/** What well-known actions are for, by owner and name; the longest path that fits counts. */
const ACTIONS = {
	"actions/checkout": "Fetch the code",
	"actions/cache": "Restore and keep the cache",
	"actions/cache/restore": "Restore the cache",
	"actions/cache/save": "Keep the cache",
	"actions/upload-artifact": "Keep files as an artifact",
	"actions/download-artifact": "Fetch an artifact",
	"actions/github-script": "Script against the GitHub API",
	"actions/dependency-review-action": "Review of new dependencies",
	"actions/labeler": "Label the pull request",
	"actions/deploy-pages": "Deploy to GitHub Pages",
	"github/codeql-action/init": "Prepare the CodeQL scan",
	"github/codeql-action/analyze": "CodeQL scan",
	"github/codeql-action/upload-sarif": "Upload scan results",
	"codecov/codecov-action": "Upload coverage",
	"coverallsapp/github-action": "Upload coverage",
	"docker/setup-buildx-action": "Set up Docker Buildx",
	"docker/login-action": "Log in to a container registry",
	"docker/build-push-action": "Build a container image",
	"dorny/paths-filter": "Find out what changed",
	"tj-actions/changed-files": "Find out what changed"
};
/** Names of things that `setup-…` actions set up, where a capital letter is not enough. */
const SPELLED = {
	node: "Node.js",
	dotnet: ".NET",
	php: "PHP",
	uv: "uv",
	qemu: "QEMU"
};
const MAX_TOOLS = 3;
/** What a job is for shows in these steps, if it has any. */
const JUDGING = /* @__PURE__ */ new Set([
	"lint",
	"format",
	"types",
	"security",
	"coverage",
	"tests",
	"build",
	"deploy"
]);
/**
* What a job is for: the configuration's text, the comment above it in the workflow file, the cell that a person
* wrote into the report, else what its steps run. Null when none of them says anything.
*
* @param key the row's key; `names` are further names that the configuration may use (a matrix job without its leg)
*/
function purposeOfJob(evidence, key, names, definition) {
	return stated$1(evidence, key, names, definition?.comment) ?? (definition && derivedFromJob(definition));
}
/** What a step is for, found in the same order; derived from its action or its command. */
function purposeOfStep(evidence, key, names, definition) {
	return stated$1(evidence, key, names, definition?.comment) ?? (definition && derivedFromStep(definition));
}
function stated$1(evidence, key, names, comment) {
	const { purposes = {} } = evidence.config;
	const configured = [key, ...names].find((name) => Object.hasOwn(purposes, name));
	if (configured !== void 0) return purposes[configured];
	if (comment !== void 0) return comment;
	return Object.hasOwn(evidence.document.purposes, key) ? evidence.document.purposes[key] : null;
}
function derivedFromJob(job) {
	if (job.uses !== void 0) return `Calls ${job.uses}`;
	const judging = job.steps.filter((step) => JUDGING.has(classifyStep(titleText(step), step)));
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
	const commands = commandsOf(run ?? "");
	const main = commands.find(isCheck) ?? commands.find((words) => titleOf$1(words) !== "");
	return main === void 0 ? null : titleOf$1(main);
}
function purposeOfAction(uses) {
	const [path = ""] = uses.split("@");
	for (let name = path; name.includes("/"); name = name.slice(0, name.lastIndexOf("/"))) if (Object.hasOwn(ACTIONS, name)) return ACTIONS[name];
	const tool = /\/setup-([\w-]+?)(-action)?$/.exec(path)?.[1];
	if (tool === void 0) return path.startsWith("./") ? `Action ${path.slice(2)}` : `Action ${path}`;
	return `Set up ${(Object.hasOwn(SPELLED, tool) ? SPELLED[tool] : void 0) ?? tool.charAt(0).toUpperCase() + tool.slice(1)}`;
}
/** Docket's own commit status: it must not judge itself. */
const OWN_STATUS = "docket/verdict";
/** Runs that speak of no merge: somebody started them, or GitHub's own scanning did. */
const INFORMATIONAL_EVENTS = /* @__PURE__ */ new Set(["workflow_dispatch", "dynamic"]);
/**
* How required checks were found, for the report's footnote. Without an answer of the rules nothing is known. Rules
* that name Docket alone leave it to Docket which checks count: all.
*/
function requiredFrom(evidence) {
	if (evidence.rules === null || evidence.rules.state === "unreadable") return "unreadable";
	return requiredChecks(evidence).length > 0 || requiredWorkflows(evidence).length > 0 ? "rules" : "none";
}
/**
* Whether a job is required. Configuration decides before the rules of the base branch, which name a job by its
* name (`caller / callee` for called workflows, the full name of a matrix leg) or its workflow by its file. Without
* such a name a job with `continue-on-error` or of a run that somebody started by hand is informational. Where rules
* name nothing every other job counts as required; where they could not be read nobody knows.
*/
function requiredJob(evidence, run, job, tolerance) {
	const configured = byConfig(evidence, [job.name, `${run.workflow} / ${job.name}`]);
	if (configured !== null) return configured;
	if (isNamed(evidence, job.name, 15368) || isRequiredWorkflow(evidence, run)) return "yes";
	if (INFORMATIONAL_EVENTS.has(run.event) || isTolerated(run, job, tolerance)) return "informational";
	return {
		rules: "no",
		none: "yes",
		unreadable: "unknown"
	}[requiredFrom(evidence)];
}
/** Whether a check of another app is required: without rules that name it, it is informational. */
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
/** The checks of other apps without Docket's own. */
function foreignChecks(evidence) {
	return evidence.otherChecks.filter(({ name }) => name !== OWN_STATUS);
}
function byConfig(evidence, names) {
	const { checks = [], informational = [] } = evidence.config.required ?? {};
	const named = (patterns) => patterns.some((pattern) => matchesAny(pattern, names));
	if (named(checks)) return "yes";
	return named(informational) ? "informational" : null;
}
/** Whether a name of the configuration, with `*` for anything, means one of the names. */
function matchesAny(pattern, names) {
	return names.some((name) => fits(fromStars(pattern), name));
}
function isNamed(evidence, name, app) {
	return requiredChecks(evidence).some((check) => check.name === name && reportableBy(check, app));
}
/** Whether the app may report the check; a commit status, whose app is not known, may stand for any. */
function reportableBy(check, app) {
	return check.appId === null || app === null || check.appId === app;
}
/** The checks that the base branch's rules name, without Docket's own status and job. */
function requiredChecks({ rules, runs }) {
	const own = /* @__PURE__ */ new Set([OWN_STATUS, ...runs.map(({ ownJob }) => ownJob)]);
	return (rules?.checks ?? []).filter(({ name }) => !own.has(name));
}
/** The workflows that an organisation's rules demand. */
function requiredWorkflows(evidence) {
	return evidence.rules?.workflows ?? [];
}
/** A run that a rule of the organisation demands has the file's path, or none in this repository. */
function isRequiredWorkflow(evidence, run) {
	const demanded = requiredWorkflows(evidence);
	if (run.path === null) return demanded.length > 0 && run.event !== "dynamic";
	return demanded.some(({ path }) => path === run.path);
}
/** `continue-on-error` of a job: true, or an expression that let the run pass although this job failed. */
function isTolerated(run, job, tolerance) {
	if (typeof tolerance !== "string") return tolerance === true;
	return run.conclusion === "success" && (job.conclusion === "failure" || job.conclusion === "timed_out");
}
// src/judge/step-rows.ts
/** The rows of a job's steps, in the order in which they ran. */
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
			mark: masked.includes(index) ? "masked" : markOf(step.status ?? "completed", step.conclusion ?? "success"),
			required: requiredStep(context.required, found, hidden),
			purpose: purposeOfStep(context.evidence, key, [`${jobKey} / ${step.name}`], found),
			note: masked.includes(index) ? say`failed, and ${code$3("continue-on-error")} hid it` : noteOf$1(job, index, found, hidden),
			seconds: step.seconds ?? null,
			byRunner: found === null && isRunnerStep(step.name, names)
		};
	});
}
/**
* Whether a step is required, the first that fits: `always` for what only reports and runs whatever happens,
* `informational` when its result is hidden, `yes` in a required job, `no` in another.
*/
function requiredStep(job, definition, hidden) {
	if (definition !== null && isAftermath(definition)) return "always";
	if (hidden !== null) return "informational";
	return job === "yes" || job === "unknown" ? job : "no";
}
const REPORTING_ACTION = /(^|\/)(upload-[\w-]*artifact[\w-]*|upload-pages-artifact|upload-sarif|codecov-action|github-action-publish-[\w-]+|publish-unit-test-result-action[\w/-]*|test-reporter|junit-report-action|[\w-]*(slack|discord|teams|telegram|notif)[\w-]*|action-junit-report|test-summary[\w/-]*|sticky-pull-request-comment|[\w-]*coverage-comment[\w-]*)$/i;
/** Artifact uploads, summaries and notifications that run also after a failure. */
function isAftermath({ if: condition, uses, run }) {
	if (!looksAtOutcomes(condition)) return false;
	if (uses !== void 0) return REPORTING_ACTION.test(uses.split("@")[0]);
	return run !== void 0 && /GITHUB_STEP_SUMMARY|hooks\.slack\.com|discord(app)?\.com\/api\/webhooks/.test(run);
}
function noteOf$1(job, index, definition, hidden) {
	if (job.steps[index].conclusion === "skipped") return skipNote(job.steps.slice(0, index), definition);
	return hidden === null ? null : say`result hidden by ${code$3(hidden)}`;
}
/** A step is skipped by its own condition, or because an earlier one failed; unknown gives no note. */
function skipNote(before, definition) {
	const stopped = before.find(({ conclusion }) => conclusion === "failure" || conclusion === "cancelled");
	const condition = definition?.if;
	if (condition !== void 0 && (stopped === void 0 || looksAtOutcomes(condition))) return say`skipped: its condition ${code$3(bare(condition))} was not met`;
	return stopped === void 0 ? null : say`skipped: ${code$3(stopped.name)} did not succeed`;
}
// src/judge/time-out.ts
/** What GitHub allows a job that names no limit. */
const defaultMinutes = 360;
/**
* How a job ended. GitHub cancels a job that reaches its `timeout-minutes` and concludes `cancelled`; its running time
* tells that apart from a job that somebody cancelled.
* https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes
*/
function markOfJob(job, definition) {
	const mark = markOf(job.status, job.conclusion);
	return mark === "cancelled" && reachedLimit(job, definition) ? "timed_out" : mark;
}
function reachedLimit({ startedAt, completedAt }, definition) {
	if (startedAt === null || completedAt === null) return false;
	return (Date.parse(completedAt) - Date.parse(startedAt)) / 6e4 >= (definition?.timeoutMinutes ?? defaultMinutes);
}
// src/judge/job-rows.ts
/** The rows of one counted run: its jobs in their newest state with their steps. */
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
/** A run that was cancelled because a job reached its time limit timed out. */
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
		url: job.url,
		mark: masked?.length === 0 ? "masked" : markOfJob(job, definition),
		required,
		purpose: purposeOfJob(evidence, key, names$1(run, job, definition), definition),
		note: joined([
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
/** How the configuration may name a job: by its full name, and by its name or id in the workflow file. */
function names$1(run, job, definition) {
	const written = definition === null ? [] : [definition.name ?? definition.id, definition.id];
	return [job.name, ...written].map((name) => `${run.workflow} / ${name}`);
}
function noteOf(evidence, run, job, required, definition) {
	if (job.conclusion === "skipped") return say`skipped: ${skipExplanation(evidence, job).text}`;
	if (job.status === "waiting") return waiting$1(definition);
	if (required !== "informational") return null;
	if (definition?.continueOnError !== void 0) return say`${code$3("continue-on-error")}`;
	return run.event === "workflow_dispatch" ? say`started by hand` : null;
}
function maskedNote(job, masked) {
	if (masked === null) return null;
	if (masked.length === 0) return ["passed although a step of it failed"];
	return say`passed although ${join$2(masked.map((index) => code$3(job.steps[index].name)))} failed`;
}
/** Failure annotations of a job that passed come from problem matchers and test fixtures. */
function otherNote(job) {
	if (job.conclusion !== "success") return null;
	const words = counted$1(failureAnnotations(job), "failure", job.annotationsCut === true);
	return words === null ? null : [words];
}
function joined(notes) {
	const some = notes.filter((note) => note !== null);
	return some.length === 0 ? null : join$2(some, "; ");
}
function waiting$1(definition) {
	const environment = definition?.environment;
	return environment === void 0 ? say`waiting` : say`waits for the environment ${code$3(environment)}`;
}
/** From the start of the newest attempt to the end of its last job; null while unfinished or without jobs. */
function wallOf(run) {
	const jobs = run.jobs.filter(({ attempt }) => attempt === run.attempt);
	const ends = jobs.flatMap(({ completedAt }) => completedAt === null ? [] : [completedAt]);
	if (run.status !== "completed" || ends.length < jobs.length) return null;
	return secondsBetween(run.startedAt, ends.sort().at(-1) ?? null);
}
/** Whole seconds between two instants; null when one is unknown or they are in the wrong order. */
function secondsBetween(from, to) {
	if (from === null || to === null) return null;
	const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1e3);
	return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
// src/judge/workflow-changes.ts
/**
* What the change does to the checks: workflows and jobs that are new or removed against the merge base, and jobs
* and steps whose result counts differently. A file that is the same at both has nothing to say.
*/
function workflowChanges(evidence) {
	return evidence.workflows.filter(({ mergeBase }) => mergeBase !== void 0).flatMap((file) => changesOf(file));
}
function changesOf({ path, head, mergeBase, problem }) {
	if (problem !== void 0) return [];
	if (head !== null && mergeBase === null) return [say`New workflow ${code$3(head.name ?? path)}: ${jobNames(head.jobs)}`];
	if (head === null) return mergeBase ? [say`Removed workflow ${code$3(mergeBase.name ?? path)}: ${jobNames(mergeBase.jobs)}`] : [];
	return mergeBase ? differences(head.name ?? path, mergeBase, head) : [];
}
const jobNames = (jobs) => join$2(jobs.map(({ name, id }) => code$3(name ?? id)));
function differences(name, before, after) {
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
const jobIn = (workflow, { name, id }) => say`${code$3(name ?? id)} of ${code$3(workflow)}`;
function eventChanges(name, before, after) {
	const [old, now] = [Object.keys(before.on), Object.keys(after.on)];
	const added = now.filter((event) => !old.includes(event));
	const removed = old.filter((event) => !now.includes(event));
	return [...added.map((event) => say`${code$3(name)} is now started by ${code$3(event)}`), ...removed.map((event) => say`${code$3(name)} is no longer started by ${code$3(event)}`)];
}
function jobChanges(workflow, old, job) {
	const where = jobIn(workflow, job);
	return [
		...reclassified(where, old.continueOnError === void 0, job.continueOnError === void 0, "continue-on-error"),
		...old.if === job.if ? [] : [conditionChange(where, job.if)],
		...job.steps.flatMap((step) => {
			const before = sameStep(old.steps, step);
			return before === void 0 ? [] : stepChanges(where, before, step);
		})
	];
}
function conditionChange(where, condition) {
	return condition === void 0 ? say`${where} has no condition any more` : say`${where} now has the condition ${code$3(condition)}`;
}
/** The step of the same name or action; a second one of that name is not told apart. */
function sameStep(steps, step) {
	const title = titleOf(step);
	return steps.find((candidate) => titleOf(candidate) === title);
}
/** The runner's name for the step, without the version of an action. */
const titleOf = (step) => titleText(step).split("@")[0];
function stepChanges(where, old, step) {
	const idiom = softFail(step) ?? softFail(old) ?? "";
	return reclassified(say`${code$3(titleText(step))} in ${where}`, softFail(old) === null, softFail(step) === null, idiom);
}
function reclassified(name, counted, counts, by) {
	if (counted === counts) return [];
	return counts ? [say`Reclassified: ${name} counts again, ${code$3(by)} is gone`] : [say`Reclassified: ${name} is informational now (${code$3(by)})`];
}
// src/judge/inventory.ts
/** Everything that ran for the head: runs, jobs and steps with marks, requiredness and purpose. */
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
// src/judge/judged-job.ts
/** All current jobs of the counted runs, in the inventory's order. */
function judgedJobs(evidence, workflows) {
	const runs = new Map(evidence.runs.map((run) => [run.id, run]));
	const facts = workflows.flatMap((workflow) => {
		const run = runs.get(workflow.runId);
		return run === void 0 ? [] : jobsOf$1(evidence, workflow, run);
	});
	const passed = new Set(facts.filter(({ row }) => row.mark === "success").map(checkName));
	return withPassedOn(evidence, facts.map((fact) => {
		const judged = {
			...fact,
			failFast: fact.row.mark === "cancelled" && facts.some((other) => cancels(other, fact)),
			covered: fact.row.mark === "cancelled" && passed.has(checkName(fact))
		};
		const excuse = judged.covered ? null : infrastructure(evidence, judged);
		return {
			...judged,
			infrastructure: excuse,
			passesOn: []
		};
	}));
}
function jobsOf$1(evidence, workflow, run) {
	const jobs = new Map(run.jobs.map((job) => [job.id, job]));
	return workflow.jobs.flatMap((row) => {
		const job = jobs.get(row.id);
		return job === void 0 ? [] : [toFact(evidence, workflow, run, row, job)];
	});
}
function toFact(evidence, workflow, run, row, job) {
	const definition = matchJob(evidence, run, job.name)?.job ?? null;
	const failed = isFailure(row.mark) ? firstFailed(job.steps, row.mark) : null;
	const step = failed?.name ?? null;
	return {
		row,
		workflow,
		run,
		job,
		definition,
		failedStep: step,
		failedDefinition: failed === null ? null : definitionOf(failed, job, definition),
		onBase: isFailure(row.mark) ? failsOnBase(evidence.baseline, run.workflowId, job.name, step) : null,
		masked: maskedFailures$1(evidence, run, row, job, definition)
	};
}
/** Of a job that reached its time limit, the step that ran then: GitHub calls it cancelled. */
function firstFailed(steps, mark) {
	const endings = mark === "timed_out" ? [
		"failure",
		"timed_out",
		"cancelled"
	] : ["failure", "timed_out"];
	return steps.find(({ conclusion }) => conclusion !== void 0 && endings.includes(conclusion)) ?? null;
}
function definitionOf(step, job, definition) {
	if (definition === null) return null;
	return matchSteps(job.steps, definition.steps)[job.steps.indexOf(step)] ?? null;
}
const checkName = ({ workflow, row }) => `${workflow.workflow}\n${row.name}`;
/** A failed leg cancels the others of its matrix, unless `fail-fast: false`. */
function cancels(other, leg) {
	const sameMatrix = other.run.id === leg.run.id && (leg.definition === null ? withoutLeg(other.row.name) === withoutLeg(leg.row.name) : other.definition?.id === leg.definition.id && leg.definition.matrix !== void 0);
	return other !== leg && sameMatrix && isFailure(other.row.mark) && leg.definition?.failFast !== false;
}
// src/judge/coverage-reports.ts
/** All coverage reports of the runs that count. */
const coverageReports = (evidence) => foundIn(evidence, evidence.results.coverage);
/**
* The report with most lines: it stands for the total, the others for packages, shards or parts. Null without one that
* speaks of the change and knows lines.
*/
function largest(reports) {
	return reports.filter(({ isAside, result }) => !isAside && result.lines.total > 0).reduce((most, report) => most === null || report.result.lines.total > most.result.lines.total ? report : most, null);
}
/** In percent; null of nothing. */
function percent({ covered, total }) {
	return total === 0 ? null : 100 * covered / total;
}
/** `41.2 %`. */
const percentText = (value) => `${value.toFixed(1)} %`;
/**
* What a report says for a gate, in percent; null when it does not count that. Tools that count branches judge their
* total over lines and branches together, others over lines alone: the higher one is taken.
*/
function measured({ lines, branches }, { metric }) {
	if (metric === "lines") return percent(lines);
	if (metric === "branches") return branches === null ? null : percent(branches);
	const both = {
		covered: lines.covered + (branches?.covered ?? 0),
		total: lines.total + (branches?.total ?? 0)
	};
	const values = [percent(lines), percent(both)].filter((value) => value !== null);
	return values.length === 0 ? null : Math.max(...values);
}
/**
* Whether a value lies under a gate. It is rounded first: a total to the gate's own digits, as coverage.py does
* (https://coverage.readthedocs.io/en/latest/config.html#report-fail-under), others as they are shown.
*
* @param tolerance how many percentage points it may fall short
*/
function isUnder(value, { metric, minimum }, tolerance) {
	const digits = metric === "total" ? digitsOf(minimum) : Math.max(1, digitsOf(minimum));
	return Number(value.toFixed(digits)) + tolerance < minimum;
}
const digitsOf = (value) => String(value).split(".")[1]?.length ?? 0;
// src/judge/measured.ts
/** What the reports that speak of the change count, for one line: all tests, and the lines of the largest coverage report. */
function measure(evidence) {
	const reports = weighed(evidence);
	const { total, failed, errored, skipped, flaky } = sumOf$1(reports);
	const coverage = largest(coverageReports(evidence));
	return {
		tests: reports.length === 0 ? null : {
			total,
			failed: failed + errored,
			skipped,
			flaky
		},
		coverage: coverage === null ? null : percent(coverage.result.lines)
	};
}
// src/judge/events.ts
/** A head of a fork: its pushes happen there. */
function fromElsewhere(evidence) {
	return evidence.head.repository !== evidence.repository.name;
}
/** The open pull request that the head is tested for: the first one whose newest head it is. */
function openPullRequest(evidence) {
	return evidence.pullRequests.find(({ state, headSha }) => state === "open" && headSha === evidence.head.sha) ?? null;
}
/**
* Whether the event happened for the head commit. Another run of the same event proves it; a pull request that is
* open and can be merged proves `pull_request`. A push that started nothing here is not known to have happened: it
* may have been made with the default token.
*/
function occurrenceOf(evidence, event) {
	if (evidence.runs.some((run) => run.event === event)) return { happened: "yes" };
	if (event === "pull_request" || event === "pull_request_target") return pullRequestOccurrence(evidence, event);
	if (event === "push" && !fromElsewhere(evidence) && evidence.head.branch !== null) return skipped(evidence, event) ?? {
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
		text: say`the pull request has a merge conflict`
	};
	const skip = event === "pull_request" ? skipped(evidence, event) : null;
	if (skip !== null) return skip;
	if (byDefaultToken) return {
		happened: "suppressed",
		text: say`events of the default ${code$3("GITHUB_TOKEN")} start no workflow`
	};
	if (fork) return {
		happened: "unknown",
		text: say`no ${code$3(event)} run was seen for this fork`
	};
	if (event === "pull_request" && mergeable === "unknown") return {
		happened: "unknown",
		text: say`GitHub does not say whether the pull request can be merged`
	};
	return { happened: "yes" };
}
function skipped(evidence, event) {
	const { skipWords } = evidence.head;
	if (skipWords === void 0) return null;
	return {
		happened: "suppressed",
		text: say`the commit says ${code$3(skipWords)}, so ${code$3(event)} starts nothing`
	};
}
// src/judge/trigger-filters.ts
/** GitHub looks at no more files than these when it decides a path filter. */
const FILTERED_FILES = 300;
/** Whether the branch filter of an event takes the branch. A `push` trigger for tags alone takes no branch. */
function takesBranch(trigger, branch) {
	const { branches, branchesIgnore, tags, tagsIgnore } = trigger;
	if (branches !== void 0) return matchesBranch(branches, branch);
	if (branchesIgnore !== void 0) return !matchesBranch(branchesIgnore, branch);
	return tags === void 0 && tagsIgnore === void 0;
}
/** Whether the event has a path filter. */
function hasPathFilter(trigger) {
	return trigger.paths !== void 0 || trigger.pathsIgnore !== void 0;
}
/** The name of the path filter, for readers. */
function pathFilterName(trigger) {
	return trigger.paths === void 0 ? "paths-ignore" : "paths";
}
/**
* Whether the path filter takes the change. Null: it cannot be told, since the list of files is not known to be
* complete, is longer than what GitHub looks at, or the answer hangs on the old name of a renamed file.
*/
function takesPaths(evidence, trigger) {
	if (!hasPathFilter(trigger)) return true;
	const { files } = evidence.changes;
	if (!changesComplete(evidence) || files.length > FILTERED_FILES) return null;
	const names = files.map(({ path }) => path);
	const old = files.flatMap(({ previousPath }) => previousPath === void 0 ? [] : [previousPath]);
	const taken = pathsMatch(trigger, names);
	return taken === pathsMatch(trigger, [...names, ...old]) ? taken : null;
}
/** Activities that always happen for a new head of a pull request: one of them, and we cannot tell which. */
const HEAD_ACTIVITIES = ["opened", "synchronize"];
/** Whether every new head of a pull request starts the workflow, whichever activity brought it. */
function takesEveryHead(trigger) {
	const { types } = trigger;
	return types === void 0 || HEAD_ACTIVITIES.every((activity) => types.includes(activity));
}
// src/judge/triggers.ts
const expected$1 = (event) => {
	const happened = say`${code$3(event)} happened for this commit and its filters match`;
	return {
		why: "expected",
		text: say`Expected but absent: ${happened}`,
		clause: say`has not run, although ${happened}`,
		weight: 5
	};
};
const later = (branch) => ({
	why: "later",
	text: say`Not yet run (triggered on push to ${branch}; will run post-merge)`,
	clause: say`runs only after the merge, on the push to ${code$3(branch)}`,
	weight: 3
});
const notRun = (why, reason, weight) => ({
	why,
	text: say`Not run: ${reason}`,
	clause: say`has not run: ${reason}`,
	weight
});
const suppressed = (reason) => notRun("filtered", reason, 4);
const undecided = (reason) => notRun("undecided", reason, 2);
const filtered = (reason) => notRun("filtered", reason, 1);
/** The workflow files of the head that no run of this head belongs to, in the order of their paths, each with why. */
function absentWorkflows(evidence) {
	const present = new Set(evidence.runs.map((run) => run.path));
	return evidence.workflows.filter((file) => !present.has(file.path) && (file.head !== null || file.problem !== void 0)).sort((a, b) => a.path < b.path ? -1 : 1).map((file) => absent$1(evidence, file));
}
function absent$1(evidence, file) {
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
	if (file.state !== void 0 && file.state !== "active") return notRun("disabled", say`the workflow is disabled (${code$3(file.state)})`, 0);
	const [strongest] = triggersOf(evidence, file).flatMap(([event, trigger]) => causesOf(evidence, event, trigger)).sort((a, b) => b.weight - a.weight);
	return strongest ?? notRun("other event", onlyOn(Object.keys(file.head.on)), 0);
}
/** The triggers of the workflow, each from the version of the file that GitHub used for the event. */
function triggersOf(evidence, file) {
	return [.../* @__PURE__ */ new Set([...Object.keys(file.head?.on ?? {}), ...Object.keys(file.base?.on ?? {})])].flatMap((event) => {
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
	if (occurrence.happened === "suppressed") return [suppressed(occurrence.text)];
	if (!takesEveryHead(trigger)) return [undecided(activityText(event, trigger))];
	if (paths === null) return [undecided(unknownPaths(trigger))];
	if (occurrence.happened === "unknown") return [undecided(occurrence.text)];
	return [event === "pull_request_target" && branch !== evidence.repository.defaultBranch ? undecided(say`its version on the default branch was not read`) : expected$1(event)];
}
function pushCauses(evidence, trigger) {
	return [...basePush(evidence, trigger), ...headPush(evidence, trigger)];
}
/** The push that brought the head. A path filter speaks of that push's own range, which is not known. */
function headPush(evidence, trigger) {
	const { branch } = evidence.head;
	if (fromElsewhere(evidence) || branch === null) return [];
	if (!takesBranch(trigger, branch)) return [branchFiltered("push", branch)];
	const occurrence = occurrenceOf(evidence, "push");
	if (occurrence.happened === "suppressed") return [suppressed(occurrence.text)];
	if (occurrence.happened === "unknown") return [undecided(occurrence.text)];
	return [hasPathFilter(trigger) ? undecided(pushPaths(trigger)) : expected$1("push")];
}
/** The push to the base branch that a merge will make: its range is the pull request's change. */
function basePush(evidence, trigger) {
	const branch = openPullRequest(evidence)?.baseBranch;
	if (branch === void 0 || evidence.head.postMerge || !takesBranch(trigger, branch)) return [];
	const paths = takesPaths(evidence, trigger);
	if (paths === null) return [undecided(say`whether it runs after the merge hangs on its ${filterName(trigger)} filter`)];
	return [paths ? later(branch) : pathFiltered(trigger)];
}
function branchFiltered(event, branch) {
	return filtered(say`its ${code$3(event)} trigger does not take ${code$3(branch)}`);
}
function pathFiltered(trigger) {
	return filtered(say`no changed file passes its ${filterName(trigger)} filter`);
}
const filterName = (trigger) => code$3(pathFilterName(trigger));
function pushPaths(trigger) {
	return say`its ${filterName(trigger)} filter speaks of the files of that push alone, which are not known`;
}
function unknownPaths(trigger) {
	return say`its ${filterName(trigger)} filter cannot be decided with the list of changed files at hand`;
}
function activityText(event, trigger) {
	return say`its ${code$3(event)} trigger takes only the activities ${join$2((trigger.types ?? []).map(code$3))}`;
}
function onlyOn(events) {
	return say`starts only on ${join$2(events.map(code$3))}`;
}
// src/judge/required.ts
/** The required checks that no job, commit status or check run of the head carries, each with why. */
function requiredButMissing(evidence) {
	const absent = absentWorkflows(evidence);
	return [
		...requiredChecks(evidence).filter((check) => !isReported(evidence, check.name, (app) => reportableBy(check, app))).map((check) => reportableBy(check, 15368) ? missingCheck(evidence, absent, check.name, check.source) : missingFromApp(evidence, check)),
		...(evidence.config.required?.checks ?? []).filter((name) => !isReported(evidence, name, () => true)).map((name) => missingCheck(evidence, absent, name, "configuration")),
		...requiredWorkflows(evidence).filter(() => !evidence.runs.some((run) => isRequiredWorkflow(evidence, run))).map(({ path, source }) => missingWorkflow(evidence, absent, path, source))
	];
}
function isReported(evidence, name, mayReport) {
	const means = meaning(name);
	return (mayReport(15368) ? countedRuns(evidence.runs).flatMap((run) => currentJobs(run).map((job) => ({
		run,
		job
	}))) : []).some(({ run, job }) => means([job.name, `${run.workflow} / ${job.name}`])) || foreignChecks(evidence).some((check) => mayReport(check.app?.id ?? null) && means([check.name]));
}
/** Names of rules are literal; a `*` in one can only come from the configuration. */
const meaning = (name) => (names) => names.includes(name) || matchesAny(name, names);
/** A rule that takes the check from another app alone: no workflow can report it. */
function missingFromApp(evidence, { name, source, appId }) {
	return {
		kind: "check",
		name,
		source,
		workflow: null,
		text: say`the rule takes it from the app ${appId ?? ""} alone, which has not reported it`,
		explained: evidence.head.postMerge
	};
}
function missingCheck(evidence, absent, name, demandedBy) {
	const file = evidence.workflows.find(({ head }) => head !== null && defines(evidence, head, name));
	if (file !== void 0) return withFile(evidence, absent, {
		kind: "check",
		name,
		source: demandedBy
	}, file);
	const before = evidence.workflows.find(({ mergeBase }) => mergeBase && defines(evidence, mergeBase, name));
	return {
		kind: "check",
		name,
		source: demandedBy,
		workflow: null,
		text: before === void 0 ? unknownOrigin(evidence) : goneWith(before),
		explained: evidence.head.postMerge && before === void 0
	};
}
function missingWorkflow(evidence, absent, path, demandedBy) {
	const file = evidence.workflows.find((candidate) => candidate.path === path && candidate.head !== null);
	const demanded = {
		kind: "workflow",
		name: path,
		source: demandedBy
	};
	if (file !== void 0) return withFile(evidence, absent, demanded, file);
	const text = say`no run of this commit belongs to it`;
	return {
		...demanded,
		workflow: null,
		text,
		explained: evidence.head.postMerge
	};
}
/** The check's workflow is known: it has no run, or its run has no such job (yet). */
function withFile(evidence, absent, check, file) {
	const workflow = file.head?.name ?? file.path;
	const missing = absent.find(({ path }) => path === file.path);
	const run = evidence.runs.find(({ path }) => path === file.path);
	return {
		...check,
		workflow,
		text: missing === void 0 ? withoutJob(workflow, run) : say`${code$3(workflow)} ${missing.clause}`,
		explained: evidence.head.postMerge && missing !== void 0 && missing.why !== "expected"
	};
}
function withoutJob(workflow, run) {
	if (run?.jobsUnread) return say`the jobs of ${code$3(workflow)} could not be read, so whether it ran is not known`;
	return run !== void 0 && run.status !== "completed" ? say`${code$3(workflow)} is not finished and has not started it yet` : say`the run of ${code$3(workflow)} has no job of that name`;
}
function unknownOrigin(evidence) {
	return evidence.workflows.filter(({ head, problem }) => head === null && problem !== void 0).length > 0 ? say`no workflow file that could be read defines it, and nothing of this commit reports it` : say`no workflow file of this commit defines it, and no other app has reported it`;
}
function goneWith(file) {
	return say`this change takes it out of ${code$3(file.path)} (renamed or removed): the rule would wait for ever`;
}
/** Whether the workflow has a job that GitHub would show under this name. */
function defines(evidence, workflow, name) {
	const [event = "push"] = Object.keys(workflow.on);
	const match = findJob(evidence, workflow, name, event);
	const [caller] = match?.callers ?? [];
	if (caller !== void 0) return explainsName(caller, name.slice(0, name.indexOf(" / ")));
	return match?.job != null && explainsName(match.job, name);
}
// src/judge/set-gates.ts
/** The coverage gates of the configuration and of the commands in the head's workflow files. */
function setGates(evidence, jobs) {
	return [...configured(evidence), ...evidence.workflows.flatMap((file) => gatesOfFile(file, jobs))];
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
		where: ["the configuration"],
		passed: false,
		masked: false
	}];
}
function gatesOfFile({ path, head }, jobs) {
	return (head?.jobs ?? []).flatMap((job) => job.steps.flatMap((step) => gatesIn(step.run ?? "").map((gate) => ({
		gate,
		path,
		where: say`${head?.name ?? path} › ${job.name ?? job.id} › ${code$3(titleText(step))}`,
		...endings(jobs, path, job, step)
	}))));
}
/** How the step with the gate ended in the jobs that ran it. */
function endings(jobs, path, defined, gate) {
	const own = jobs.filter(({ run, definition }) => run.path === path && definition?.id === defined.id);
	return {
		passed: !hidesFailures(gate) && own.some((judged) => hasPassed(judged, gate)),
		masked: own.some((judged) => judged.masked.some(({ step }) => step === nameIn(judged, gate)))
	};
}
function hasPassed(judged, gate) {
	const { job } = judged;
	if (job.conclusion !== "success") return false;
	const index = indexIn(judged, gate);
	return index === -1 ? (job.stepsDropped ?? 0) > 0 : job.steps[index].conclusion === void 0;
}
const nameIn = (judged, gate) => judged.job.steps[indexIn(judged, gate)]?.name;
function indexIn({ job, definition }, gate) {
	return matchSteps(job.steps, definition?.steps ?? []).findIndex((step) => step?.run === gate.run);
}
// src/judge/signals/kinded-steps.ts
const SHOWN$4 = 12;
/** All steps of the workflows' own, each with its kind; a job without steps stands for itself by its name. */
function kindedSteps(jobs) {
	return jobs.flatMap((judged) => judged.row.steps.some(({ byRunner }) => !byRunner) ? stepsOf(judged) : [wholeJob(judged)]);
}
function stepsOf({ row, job, definition, workflow }) {
	const definitions = definition === null ? [] : matchSteps(job.steps, definition.steps);
	const byName = new Map(job.steps.map((step, index) => [step.name, definitions[index] ?? null]));
	return row.steps.filter(({ byRunner }) => !byRunner).map(({ name, mark, purpose }) => {
		const found = byName.get(name) ?? null;
		return {
			kind: classifyStep(name, found),
			jobId: row.id,
			name,
			where: `${workflow.workflow} › ${row.name}`,
			mark,
			purpose,
			definition: found,
			hidden: found === null ? null : softFail(found)
		};
	});
}
function wholeJob({ row, workflow }) {
	const { name, mark, purpose } = row;
	return {
		kind: classifyName(`${name} ${workflow.workflow}`),
		jobId: row.id,
		name,
		where: workflow.workflow,
		mark,
		purpose,
		definition: null,
		hidden: null
	};
}
/** `` `Run Ruff` (Linter › ruff) passed ``, with what would have hidden a failure. */
function told({ name, where, mark, hidden }) {
	const mask = hidden === null || mark === "masked" ? [] : say`; a failure would not show (${code$3(hidden)})`;
	return say`${code$3(name)} (${where}) ${markWords[mark]}${mask}`;
}
/** That no step of a kind ran; where jobs could not be read nobody knows. */
function noneRan({ runs }, does, infinitive) {
	return [{
		label: "",
		text: [runs.some(({ jobsUnread }) => jobsUnread) ? `Not all jobs could be read: whether a step ${does} is UNKNOWN.` : `No step that is known to ${infinitive} ran for this commit.`]
	}];
}
/** The first entries of a long list, and how many more there are. */
function bounded(items, more) {
	return items.length > SHOWN$4 ? [...items.slice(0, SHOWN$4), more(items.length - SHOWN$4)] : items;
}
// src/judge/signals/coverage.ts
/** B) The gates, where they are set and whether they hold, what each report says, and the changed files in it. */
function coverageSignal(evidence, jobs, absent) {
	const reports = coverageReports(evidence);
	return {
		heading: "B) Coverage",
		items: [
			...bounded(setGates(evidence, jobs).map((gate) => ({
				label: "Gate",
				text: gateLine(evidence, gate, reports, absent)
			})), (count) => ({
				label: "Gate",
				text: [`and ${count} more gates`]
			})),
			...reports.length === 0 ? [{
				label: "",
				text: ["No coverage report was read."]
			}] : bounded(reports.map(reportItem), (count) => ({
				label: "",
				text: [`and ${count} more reports`]
			})),
			...changedItems(reports)
		]
	};
}
function gateLine(evidence, set, reports, absent) {
	const missing = absent.find(({ path }) => path === set.path);
	const tail = missing === void 0 ? verdictOn(evidence, set, reports) : [missing.why === "later" ? " (runs after the merge)" : " (did not run for this commit)"];
	return say`${gateText(set.gate)}, set in ${set.where}${tail}`;
}
function verdictOn({ config }, set, reports) {
	const report = largest(reports.filter(({ run }) => set.path === null || run.path === set.path));
	const value = report === null ? null : measured(report.result, set.gate);
	if (value === null) return set.passed ? [": passed"] : [];
	if (set.passed) return [`: passed (${percentText(value)} in the largest report)`];
	return [`: ${!isUnder(value, set.gate, config.coverage?.tolerance ?? 0) ? "holds" : "does not hold"}, ${percentText(value)}`];
}
function reportItem(report) {
	const { lines, branches } = report.result;
	return {
		label: "Report",
		text: say`${say`${counted("lines", lines)}${branches === null ? "" : `, ${counted("branches", branches)}`}`}: ${placeOf$1(report)}`
	};
}
function counted(noun, count) {
	const value = percent(count);
	return value === null ? `no ${noun}` : `${noun} ${percentText(value)} (${count.covered} of ${count.total})`;
}
/** Each changed file once: as the report with most of its lines has it. */
function changedItems(reports) {
	const files = /* @__PURE__ */ new Map();
	for (const { result } of reports.filter(({ isAside }) => !isAside)) for (const file of result.changed) if (file.lines.total > (files.get(file.path)?.lines.total ?? -1)) files.set(file.path, file);
	return bounded([...files.values()].map(({ path, lines }) => ({
		label: "Changed",
		text: say`${code$3(path)}: ${counted("lines", lines)}`
	})), (count) => ({
		label: "Changed",
		text: [`and ${count} more files`]
	}));
}
// src/judge/signals/analyses.ts
/** Tools that look for vulnerabilities, secrets and unsafe settings, as they name themselves in SARIF. */
const SECURITY = /\b(?:codeql|trivy|semgrep|opengrep|gitleaks|trufflehog|zizmor|snyk|checkov|kics|tfsec|terrascan|osv-scanner|osv|grype|bandit|gosec|govulncheck|scorecard|brakeman|njsscan|mobsf|devskim|kubesec|kubescape|dependency-check|pip-audit|cargo-audit|cargo-deny|horusec|bearer|find-?sec-?bugs|security code scan|sonatype|anchore|veracode|fortify|checkmarx|nuclei|zap|prisma|wiz)\b/i;
/** What linters and type checkers wrote as SARIF; findings alone never change the verdict. */
const lintFindings = (evidence) => items(evidence, ({ tools }) => !tools.some((tool) => SECURITY.test(tool)));
/** What security tools wrote as SARIF. */
const securityFindings = (evidence) => items(evidence, ({ tools }) => tools.some((tool) => SECURITY.test(tool)));
function items(evidence, wanted) {
	return bounded(foundIn(evidence, evidence.results.analyses).filter(({ result }) => wanted(result)).map(item$1), (count) => ({
		label: "Findings",
		text: [`and of ${count} more reports`]
	}));
}
/** `` `ruff`: 2 errors, 1 warning: `ruff.sarif` in `sarif` (CI); the first: `src/a.py:3` unused import ``. */
function item$1(found) {
	const { tools, totals } = found.result;
	return {
		label: "Findings",
		text: say`${tools.length === 0 ? ["a tool without a name"] : join$2(tools.map(code$3))}: ${counts$2(totals)}: ${placeOf$1(found)}${first(found.result)}`
	};
}
function counts$2(totals) {
	const told = [
		"error",
		"warning",
		"note"
	].filter((level) => totals[level] > 0);
	if (told.length === 0) return "no findings";
	return told.map((level) => `${totals[level]} ${level}${totals[level] === 1 ? "" : "s"}`).join(", ");
}
function first({ findings: [finding] }) {
	if (finding === void 0) return [];
	const { path, line, message } = finding;
	return say`; the first: ${path === null ? [] : say`${code$3(line === null ? path : `${path}:${line}`)} `}${fromPlan(message)}`;
}
// src/judge/signals/annotations.ts
/** What the runner or GitHub announces, whatever the change is. */
const STANDING = /\bdeprecat|\bwill be (?:removed|disabled|retired|forced)\b|\bforced to run on\b|\bno longer supported\b|\bend[- ]of[- ]life\b|\b(?:ubuntu|windows|macos)-latest\b|\bbrownouts?\b/i;
const LABEL$1 = "Annotations";
/** How many lines of one kind that no job's count holds. */
const MOST_LINES = 5;
/**
* C) What jobs remark on files, one line a job, those aside that check security alone; remarks on jobs as a whole, each
* text once over all jobs; and how many jobs' annotations were not read. Failures of tests are told as failures.
*/
function annotationItems(jobs, steps) {
	const gates = jobsOf(steps, [
		"lint",
		"format",
		"types"
	]);
	const security = onlySecurity(steps);
	return [
		...bounded(jobs.filter(({ row }) => !security.has(row.id) && (gates.has(row.id) || !isFailure(row.mark))).flatMap(jobItem), (count) => ({
			label: LABEL$1,
			text: [`and of ${count} more jobs`]
		})),
		...collapsed(jobs, "Remarks", (text) => !STANDING.test(text)),
		...unread$1(jobs)
	];
}
/** D) The same of jobs that check security, and what the runner announces of actions and images that grow old. */
function securityAnnotations(jobs, steps) {
	const security = onlySecurity(steps);
	return [...bounded(jobs.filter(({ row }) => security.has(row.id)).flatMap(jobItem), (count) => ({
		label: LABEL$1,
		text: [`and of ${count} more jobs`]
	})), ...collapsed(jobs, "Announced", (text) => STANDING.test(text))];
}
function jobsOf(steps, kinds) {
	return new Set(steps.filter(({ kind }) => kinds.includes(kind)).map(({ jobId }) => jobId));
}
/** Jobs that check security and nothing else. */
function onlySecurity(steps) {
	const others = jobsOf(steps, [
		"lint",
		"format",
		"types",
		"tests"
	]);
	return new Set([...jobsOf(steps, ["security"])].filter((id) => !others.has(id)));
}
/** `` `ruff` (Linter): at least 10 warnings, the first `a.py:3` unused import ``. */
function jobItem({ row, workflow, job }) {
	const told = [...failureAnnotations(job), ...warnings(job)];
	const cut = job.annotationsCut === true;
	const counts = [counted$1(told, "failure", cut), counted$1(told, "warning", cut)].filter((one) => one !== null);
	const [first] = told;
	if (first === void 0) return [];
	const text = say`${code$3(row.name)} (${workflow.workflow}): ${counts.join(", ")}; ${annotationLine(first)}`;
	return [{
		label: LABEL$1,
		text
	}];
}
const warnings = ({ annotations = [] }) => annotations.filter(({ level, path }) => level === "warning" && path !== null);
/** Notices and warnings of jobs as a whole, each once by its first sentence: what follows differs from job to job. */
function collapsed(jobs, label, wanted) {
	const names = /* @__PURE__ */ new Map();
	for (const { row, job } of jobs) for (const one of job.annotations ?? []) {
		if (one.path !== null || one.level === "failure" || isExitCode(one) || !wanted(one.message)) continue;
		const text = firstSentence(one.message);
		names.set(text, (names.get(text) ?? /* @__PURE__ */ new Set()).add(row.name));
	}
	const items = [...names].map(([text, of]) => ({
		label,
		text: say`${fromPlan(text)} (${inJobs([...of])})`
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
function inJobs([first, ...others]) {
	return [
		"in ",
		code$3(first),
		...others.length === 0 ? [] : [` and ${others.length} more`]
	];
}
function unread$1(jobs) {
	const count = jobs.filter(({ job }) => job.annotationsUnread === true).length;
	if (count === 0) return [];
	return [{
		label: LABEL$1,
		text: [`Those of ${count} job${count === 1 ? "" : "s"} were not read.`]
	}];
}
// src/judge/signals/gates.ts
const gates = {
	lint: "Lint",
	format: "Format",
	types: "Types"
};
/** C) The lint, format and type steps that ran, how they ended, what linters found, and what jobs remarked. */
function gatesSignal(evidence, jobs, steps) {
	const items = steps.flatMap((step) => {
		const label = gates[step.kind];
		return label === void 0 ? [] : [{
			label,
			text: told(step)
		}];
	});
	return {
		heading: "C) Static Gates",
		items: [
			...items.length === 0 ? noneRan(evidence, "checks style, format or types", "check style, format or types") : bounded(items, (count) => ({
				label: "",
				text: [`and ${count} more static gates`]
			})),
			...lintFindings(evidence),
			...annotationItems(jobs, steps)
		]
	};
}
// src/judge/signals/performance.ts
/** E) The job that took longest. Durations of earlier runs are not read. */
function performanceSignal(jobs) {
	return {
		heading: "E) Performance",
		items: [...longest(jobs).map((text) => ({
			label: "Longest job",
			text
		})), {
			label: "",
			text: ["No durations of earlier runs were read, so none is compared."]
		}]
	};
}
function longest(jobs) {
	const [first] = jobs.flatMap(({ row, workflow }) => row.seconds === null ? [] : [{
		name: row.name,
		workflow: workflow.workflow,
		seconds: row.seconds
	}]).sort((one, other) => other.seconds - one.seconds);
	return first === void 0 ? [] : [say`${code$3(first.name)} of ${first.workflow}`];
}
// src/judge/signals/security.ts
/** D) Security steps that ran, what they found, those that wait for the merge, what they remarked, and lock files in the change. */
function securitySignal(evidence, jobs, steps, later) {
	const ran = steps.filter(({ kind }) => kind === "security").map((step) => ({
		label: "Ran",
		text: told(step)
	}));
	return {
		heading: "D) Security and Supply Chain",
		items: [
			...ran.length === 0 ? noneRan(evidence, "checks security", "check security") : bounded(ran, more),
			...securityFindings(evidence),
			...bounded(afterMerge(evidence, later), more),
			...securityAnnotations(jobs, steps),
			...lockFiles(evidence)
		]
	};
}
const more = (count) => ({
	label: "",
	text: [`and ${count} more security steps`]
});
function afterMerge({ workflows }, later) {
	return later.flatMap(({ path, name }) => {
		return (workflows.find((file) => file.path === path)?.head?.jobs ?? []).flatMap(({ steps }) => steps).filter((step) => classifyStep(titleText(step), step) === "security").map((step) => {
			const idiom = softFail(step);
			const mask = idiom === null ? [] : say`; a failure will not show (${code$3(idiom)})`;
			return {
				label: "After the merge",
				text: say`${code$3(titleText(step))} (${name})${mask}`
			};
		});
	});
}
function lockFiles({ changes }) {
	const files = changes.files.filter(({ path }) => kindOf(path) === "lock file");
	if (files.length === 0) return [];
	return [{
		label: "Dependencies",
		text: say`Lock files changed: ${join$2(bounded(files.map(({ path }) => [code$3(path)]), (count) => [`${count} more`]))}`
	}];
}
// src/judge/signals/test-reports.ts
const FAILED_SHOWN = 20;
const FLAKY_SHOWN = 10;
/** What each test report counts, all together, and the tests that failed or are flaky; empty without a report. */
function reportItems(evidence) {
	const reports = testReports(evidence);
	const counted = weighed(evidence);
	return [
		...bounded(reports.map(item), (count) => ({
			label: "Results",
			text: [`and ${count} more reports`]
		})),
		...total$1(counted, reports),
		...caseLines(failedCases(counted), FAILED_SHOWN).map((text) => ({
			label: "Failed test",
			text
		})),
		...caseLines(flakyCases(counted), FLAKY_SHOWN).map((text) => ({
			label: "Flaky test",
			text
		}))
	];
}
function item(report) {
	const aside = report.isAside ? "; it does not count for the verdict" : "";
	return {
		label: "Results",
		text: say`${totalsText(report.result.totals)}: ${placeOf$1(report)}${aside}`
	};
}
/** `58 passed, 1 failed, 2 skipped of 61`. */
function totalsText({ total, passed, failed, errored, skipped, flaky }) {
	if (total === 0) return "no test";
	const counts = Object.entries({
		failed,
		errored,
		skipped,
		flaky
	}).filter(([, count]) => count > 0);
	return `${[`${passed} passed`, ...counts.map(([word, count]) => `${count} ${word}`)].join(", ")} of ${total}`;
}
function total$1(counted, all) {
	if (all.length < 2 || counted.length === 0) return [];
	const merged = all.filter(({ isAside }) => !isAside).length - counted.length === 0 ? "" : "; what several reports hold is counted once";
	const reports = counted.length === 1 ? "in 1 report" : `in ${counted.length} reports`;
	return [{
		label: "Total",
		text: [`${totalsText(sumOf$1(counted))} ${reports}${merged}`]
	}];
}
// src/judge/signals/tests.ts
/** Tiers by the words of step, command, job and workflow; the first that fits. */
const tiers = [
	["Smoke", /\bsmoke\b/i],
	["End-to-end", /\b(?:e2e|end-to-end|playwright|cypress)\b/i],
	["Integration", /\bintegration\b/i],
	["Acceptance", /\bacceptance\b/i],
	["Regression", /\bregression\b/i],
	["Performance", /\b(?:benchmarks?|performance|load)\b/i],
	["Quality", /\bquality\b/i],
	["Unit", /\bunit\b/i]
];
/** A) Which test steps ran, by tier, what failed, what the test reports say, and what only runs after the merge. */
function testsSignal(evidence, steps, later) {
	const tests = steps.filter(({ kind }) => kind === "tests");
	const reports = reportItems(evidence);
	return {
		heading: "A) Tests",
		items: [
			...tests.length === 0 ? noneRan(evidence, "runs tests", "run tests") : ran(tests, failedCount(evidence)),
			...tests.length > 0 && reports.length === 0 ? [unread] : reports,
			...snapshots(evidence),
			...missing(later)
		]
	};
}
const unread = {
	label: "Results",
	text: ["No test report was read, so how many tests ran is not known."]
};
function ran(tests, failedTests) {
	const executed = tests.filter(({ mark }) => mark !== "skipped");
	const found = [...new Set(executed.map(tierOf))];
	const failed = tests.filter(({ mark }) => isFailure(mark) || mark === "masked");
	const only = found.length === 1 && found[0] !== "Tests" ? " only" : "";
	const items = tests.map((test) => ({
		label: tierOf(test),
		text: [...told(test), ...purposeOf(test)]
	}));
	return [
		{
			label: "Tier",
			text: [found.length === 0 ? "none ran" : `${found.join(", ")}${only}`]
		},
		...bounded(items, (count) => ({
			label: "",
			text: [`and ${count} more test steps`]
		})),
		{
			label: "Failures",
			text: failed.length === 0 ? [none(failedTests)] : join$2(failed.map(({ name }) => code$3(name)))
		}
	];
}
/** Tests can fail in the reports although no step did. */
function none(failedTests) {
	return failedTests === 0 ? "None" : `No step, but ${failedTests} test${failedTests === 1 ? "" : "s"}`;
}
function failedCount(evidence) {
	const { failed, errored } = sumOf$1(weighed(evidence));
	return failed + errored;
}
/** Plain `tests` tell no tier. */
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
function snapshots({ changes }) {
	const files = changes.files.filter(({ path }) => kindOf(path) === "snapshot");
	if (files.length === 0) return [];
	return [{
		label: "Golden/snapshot",
		text: say`Changed: ${join$2(bounded(files.map(({ path }) => [code$3(path)]), (count) => [`${count} more`]))}`
	}];
}
function missing(later) {
	if (later.length === 0) return [];
	return [{
		label: "Missing",
		text: say`${join$2(later.map(laterWords))}: after the merge`
	}];
}
// src/judge/signals.ts
/**
* The integrity of the signal, part by part: which steps of each kind ran for this commit and how they ended, and what
* was not read. A part without evidence is one sentence that says so.
*
* @param jobs the current jobs of the counted runs
* @param absent the workflows that have no run
*/
function signals$1(evidence, jobs, absent) {
	const steps = kindedSteps(jobs);
	const later = absent.filter(({ why }) => why === "later");
	return [
		testsSignal(evidence, steps, later),
		coverageSignal(evidence, jobs, absent),
		gatesSignal(evidence, jobs, steps),
		securitySignal(evidence, jobs, steps, later),
		performanceSignal(jobs)
	];
}
// src/parse/text.ts
/**
* Characters that change how the text around them reads, or that nobody sees: controls, bidirectional overrides and
* marks, zero-width spaces, tag characters, lone surrogates. The joiners U+200C and U+200D stay: scripts and emoji need
* them.
*/
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** A terminal's colour codes, e.g. in a log's line. */
const COLOUR$1 = /\p{Cc}\[[\d;]{0,20}m/gu;
/** White space; the byte order mark, which `\s` also means, joins and is removed. */
const WHITE_SPACE = /[^\S\ufeff]+/gu;
/** White space and joiners alone show nothing. */
const NOTHING_VISIBLE = /^(?:\s|\p{Join_Control}|\p{Variation_Selector})*$/u;
/** How many code points are named when a text has nothing else to show. */
const NAMED_CODE_POINTS = 4;
/**
* Makes untrusted text fit for one line: white space collapsed, control and bidirectional characters removed. A text
* that consists of nothing else is shown by its code points (`U+202E`), so that a name never becomes empty. Longer than
* `max` code points → cut, `…` included in the count.
*/
function oneLine(text, max) {
	const visible = collapse(text);
	return cut$1(visible === "" ? codePoints(text) : visible, max);
}
function collapse(text) {
	const visible = text.replace(WHITE_SPACE, " ").replace(COLOUR$1, "").replace(UNSEEN, "").trim();
	return NOTHING_VISIBLE.test(visible) ? "" : visible.replace(/ {2,}/g, " ");
}
function cut$1(text, max) {
	if (text.length <= max) return text;
	const points = Array.from(text.slice(0, max * 2 + 2));
	return points.length <= max ? points.join("") : `${points.slice(0, max - 1).join("")}…`;
}
function codePoints(text) {
	return Array.from(text.slice(0, 8)).filter((character) => !/\s/u.test(character)).slice(0, NAMED_CODE_POINTS).map((character) => `U+${hex(character.codePointAt(0) ?? 0)}`).join(" ");
}
const hex = (point) => point.toString(16).toUpperCase().padStart(4, "0");
// src/parse/milestone/pattern.ts
/** `M09`, `m9.1`, `M12b`. */
const DEFAULT_MILESTONE_PATTERN = "[mM](\\d{1,3}(?:[._]\\d+)?[A-Za-z]?)";
/** What ends a milestone that stands first: a separator, a closing bracket, the end; a dash may follow a space. */
const SEPARATOR = "(?=[-_:/—\\])]|\\s[—–]|\\s*$)";
/** What may stand around a milestone elsewhere: no letter, no digit, and no dot that goes on (`m5.large`). */
const BEFORE = "(?<![A-Za-z0-9.])";
const AFTER = "(?![A-Za-z0-9]|\\.[A-Za-z0-9])";
/**
* Compiles the input `milestone-pattern`. Throws one sentence when it is no regular expression or has no group: the
* first group is the milestone.
*/
function compileMilestonePattern(source) {
	const problem = (why, cause) => new Error(`The input milestone-pattern is ${JSON.stringify(source)}, ${why}; give a JavaScript regular expression whose first group is the milestone, for example ${DEFAULT_MILESTONE_PATTERN}.`, { cause });
	if (groupsOf(source, problem) === 0) throw problem("which has no group");
	return {
		source,
		leading: new RegExp(`^\\s*[[(]?\\s*(?:${source})${SEPARATOR}`),
		anywhere: new RegExp(`${BEFORE}(?:${source})${AFTER}`, "g")
	};
}
function groupsOf(source, problem) {
	try {
		new RegExp(source);
		return (new RegExp(`${source}|`).exec("")?.length ?? 1) - 1;
	} catch (cause) {
		if (cause instanceof SyntaxError) throw problem("which is not a regular expression", cause);
		throw cause;
	}
}
/**
* The id that a pattern's first group means: one that starts with a digit gets `M` and two digits at least (`9` →
* `M09`, `9.1` → `M09.1`), another is taken as it is.
*/
function milestoneId(group) {
	const digits = /^\d+/.exec(group)?.[0];
	return digits === void 0 ? group : `M${digits.padStart(2, "0")}${group.slice(digits.length)}`;
}
// src/parse/milestone/naming.ts
/** A type and scope of Conventional Commits: `feat(M09)!: `. */
const CONVENTIONAL = /^([a-z]{2,20})(?:\(([^()]{1,60})\))?!?:\s+/i;
/** What separates a milestone from the words behind it. */
const SEPARATORS = /^[\s\-_:/—–|\])]+/u;
/**
* The title of a pull request without its milestone: `M09: X`, `[M09] X`, `M09 — X`, `feat(M09): X` → `X`. Another
* milestone than the given one stays, and so does what only looks like one (`M365 login`); without a milestone only
* what stands first with a separator behind it is taken away. Null when nothing remains.
*/
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
/** The text behind a leading milestone; null when it has none. */
function afterMilestone(text, pattern, milestone) {
	const length = milestone === null ? certainLength(text, pattern) : ownLength(text, pattern, milestone);
	return length === 0 ? null : text.slice(length).replace(SEPARATORS, "");
}
function certainLength(text, pattern) {
	return pattern.leading.exec(text)?.[0].length ?? 0;
}
/** How much of the text is the given milestone, written as an id or as the pattern allows; 0 when it is another. */
function ownLength(text, pattern, milestone) {
	const from = text.length - text.replace(/^[\s[(]+/, "").length;
	const behind = text.charAt(from + milestone.length);
	if (sameId(text.slice(from, from + milestone.length), milestone) && !/[A-Za-z0-9]/.test(behind)) return from + milestone.length;
	const first = text.slice(from).matchAll(pattern.anywhere).next().value;
	return first?.index === 0 && sameId(milestoneId(first[1] ?? ""), milestone) ? from + first[0].length : 0;
}
const sameId = (one, other) => one.toLowerCase() === other.toLowerCase();
/**
* A branch name as words: `m09-execution-context` → `Execution context`. The last path segment counts, its milestone
* aside. Null when nothing remains.
*/
function branchWords(branch, pattern) {
	const segments = oneLine(branch, 256).split("/");
	for (const segment of segments.reverse()) {
		const words = (afterMilestone(segment, pattern, null) ?? segment).replace(/[-_\s]+/g, " ").trim();
		if (words !== "") return words.charAt(0).toUpperCase() + words.slice(1);
	}
	return null;
}
// src/judge/title.ts
/**
* What the change is called: the plan's title, else the pull request's (without one: the commit's first line) without
* the milestone prefix, else the branch's words; `(post-merge)` is added for a commit of the base branch.
*/
function title$1(evidence) {
	const { plan, pullRequests, head, document } = evidence;
	const pattern = compileMilestonePattern(evidence.inputs.milestonePattern);
	const words = (plan?.content.stub === false ? plan.content.title : null) ?? stripped(pullRequests[0]?.title ?? head.subject, pattern, document.milestone) ?? (head.branch === null ? null : branchWords(head.branch, pattern)) ?? head.sha.slice(0, 8);
	return head.postMerge ? `${words} (post-merge)` : words;
}
function stripped(text, pattern, milestone) {
	return text === null ? null : stripMilestone(text, pattern, milestone);
}
/** The UTC day on which the last job of the counted runs ended; null when none did. */
function date(workflows) {
	return workflows.flatMap(({ jobs }) => jobs.map(({ completedAt }) => completedAt ?? "")).sort().at(-1)?.slice(0, 10) || null;
}
/** How long an author waits: the longest workflow, in seconds; null when none has finished. */
function wallSeconds(workflows) {
	const walls = workflows.map(({ seconds }) => seconds).filter((seconds) => seconds !== null);
	return walls.length === 0 ? null : Math.max(...walls);
}
/** The events that started the runs, each with what it was about: `pull_request (PR to main), push`. */
function trigger(evidence) {
	return [...new Set(evidence.runs.map(({ event }) => event))].sort().map((event) => described(event, evidence)).join(", ");
}
function described(event, { base, head, pullRequests }) {
	const pull = pullRequests[0];
	const target = pull?.baseBranch ?? base?.branch;
	if (event.startsWith("pull_request") && target !== void 0) return `${event} (PR to ${target})`;
	if (event === "push" && head.postMerge && pull !== void 0) return `push (merge of #${pull.number})`;
	if (event === "merge_group" && pull !== void 0) return `merge_group (#${pull.number})`;
	return event;
}
// src/judge/rules/informational-failures.ts
const RULE = "informational failure";
/**
* Debt: a check failed that does not decide. One that the base branch's last run has too is a known failure and no
* debt of this change.
*/
const informationalFailures = (judged) => [
	...judged.workflows.filter((rows) => isStartFailure(rows) && !decidesWithoutJobs(rows, judged)).map(({ workflow, url }) => debt(workflow, "", "could not start", url)),
	...informational(judged).filter(({ onBase }) => onBase !== true).map(({ row, workflow }) => debt(row.name, within(workflow.workflow), markWords[row.mark], row.url)),
	...judged.otherChecks.filter(({ required, mark }) => !decides(required) && isFailure(mark)).map((check) => debt(check.name, within(check.by), markWords[check.mark], urlOf(judged.evidence, check)))
];
/** Informational failures that the base branch's last run has too. */
function knownFailures(judged) {
	return informational(judged).filter(({ onBase }) => onBase === true);
}
/** Those that a deciding job passes on are told with it. */
function informational({ jobs }) {
	return jobs.filter((job) => !decides(job.row.required) && isFailure(job.row.mark) && !isPassedOn(job, jobs));
}
function debt(name, where, ending, url) {
	return {
		rule: RULE,
		outcome: "debt",
		headline: say`${code$3(name)} ${ending}, but is not required`,
		text: say`${where}${code$3(name)} ${ending}; it is not required`,
		remedy: say`mend ${code$3(name)}, or make it a required check once it is green`,
		url
	};
}
// src/judge/rules/masked-failures.ts
const MASKED_FAILURE = "masked failure";
/**
* Debt: a step failed and its job passed all the same. Not one that the base branch's last run hides too, one whose
* outcome another step looks at, or one that only reports.
*/
const maskedFailures = (judged) => all(judged).filter(({ failure }) => failure.onBase !== true && !failure.harmless).map(reason$4);
/** Those that the base branch's last run hides too. */
function knownMasked(judged) {
	return all(judged).filter(({ failure }) => failure.onBase === true);
}
/** Those that the workflow takes care of itself. */
function harmlessMasked(judged) {
	return all(judged).filter(({ failure }) => failure.onBase !== true && failure.harmless);
}
function all({ jobs }) {
	return jobs.flatMap((judged) => judged.masked.map((failure) => ({
		judged,
		failure,
		failed: failed(judged, failure)
	})));
}
function failed({ row, workflow }, { step }) {
	return step === null ? say`a step of ${within(workflow.workflow)}${code$3(row.name)} failed` : say`${within(workflow.workflow, row.name)}${code$3(step)} failed`;
}
function reason$4({ judged: { row }, failure: { step }, failed }) {
	const name = code$3(step ?? row.name);
	const idiom = code$3("continue-on-error");
	return {
		rule: MASKED_FAILURE,
		outcome: "debt",
		headline: step === null ? say`${name} passed although a step of it failed` : say`${name} failed, and ${idiom} hid it`,
		text: step === null ? say`${sentence(failed)}, and the job passed` : say`${failed}, and ${idiom} hid it`,
		remedy: step === null ? say`find the failed step in the log of ${name}, and mend it` : say`mend ${name}, and take ${idiom} from it so that it can fail`,
		url: row.url
	};
}
// src/judge/headline.ts
const labels = {
	approved: "Ready to merge",
	debt: "Mergeable with debt",
	blocked: "Merge blocked",
	rerun: "Re-run needed",
	pending: "Not finished"
};
/** On the base branch nothing is left to merge. */
const labelsAfter = {
	merge: {
		approved: "Verified after the merge",
		debt: "Merged with debt",
		blocked: "Broken after the merge"
	},
	push: {
		approved: "Verified after the push",
		debt: "Pushed with debt",
		blocked: "Broken after the push"
	}
};
/** The name of the outcome for readers: before the merge, after it, or after a push without a pull request. */
function label$1(outcome, { head, pullRequests }) {
	if (!head.postMerge) return labels[outcome];
	return labelsAfter[pullRequests.length > 0 ? "merge" : "push"][outcome] ?? labels[outcome];
}
/** The first reason of the worst kind, and how many more of that kind there are; without any, what passed. */
function headline(reasons, judged) {
	const [first] = reasons;
	if (first === void 0) return [[passed(judged), ...exceptions(judged)].join(", ")];
	const more = reasons.filter(({ outcome }) => outcome === first.outcome).length - 1;
	return more === 0 ? first.headline : say`${first.headline}, and ${more} more`;
}
/** `all checks` is said only when each of them did; what was skipped did not have to. */
function passed(judged) {
	const ended = marks(judged).filter((mark) => mark !== "unfinished");
	const fine = [
		"success",
		"skipped",
		"neutral",
		"masked"
	];
	const all = ended.every((mark) => fine.includes(mark));
	if (judged.requiredFrom === "rules" || !all) return "all required checks passed";
	return unfinished(judged) === 0 ? "all checks passed" : "all finished checks passed";
}
function exceptions(judged) {
	const known = knownFailures(judged).length + knownMasked(judged).length;
	const open = unfinished(judged);
	return [...known === 0 ? [] : [`${known} known failure${known === 1 ? "" : "s"}`], ...open === 0 ? [] : [`${open} not finished`]];
}
const unfinished = (judged) => marks(judged).filter((mark) => mark === "unfinished").length;
/** A run that has no jobs yet stands for them. */
function marks({ workflows, otherChecks }) {
	return [...workflows.flatMap(({ mark, jobs }) => jobs.length === 0 ? [mark] : jobs.map((job) => job.mark)), ...otherChecks.map(({ mark }) => mark)];
}
// src/judge/rules/failed-tests.ts
const FAILED_TESTS = "failed tests in a green run";
/**
* Debt: a report of a run that succeeded holds a case that failed and did not pass in that run. Where a job failed or
* hid a failure that the tests may have caused, that is told already; a case that failed in the base branch's last run
* too is known.
*/
const failedTests$1 = (judged) => failedInGreenRuns(judged).map(({ run, failed }) => ({
	run,
	failed: {
		...failed,
		cases: failed.cases.filter(isNew(judged))
	}
})).filter(({ failed }) => sizeOf(failed) > 0).map(({ run, failed }) => reason$3(run, failed, nameOf(run, judged)));
/** Failed tests of green runs that failed in the base branch's last run too. */
function knownFailedTests(judged) {
	const isNewCase = isNew(judged);
	return failedInGreenRuns(judged).flatMap(({ failed }) => failed.cases.filter((one) => !isNewCase(one)));
}
const isNew = ({ evidence }) => ({ failure, report }) => !failsTestOnBase(evidence.baseline, report.run.workflowId, testId(failure));
function failedInGreenRuns(judged) {
	const reports = weighed(judged.evidence);
	return judged.evidence.runs.filter((run) => isGreen(run) && !isTold(run, judged)).map((run) => ({
		run,
		failed: failedCases(reports.filter((report) => report.run.id === run.id))
	}));
}
/** Workflow and job, where only one job of the run can have made the report. */
function nameOf({ id, workflow }, { jobs }) {
	const own = jobs.filter(({ run }) => run.id === id);
	const testing = new Set(kindedSteps(own).flatMap(({ kind, mark, jobId }) => kind === "tests" && mark !== "skipped" ? [jobId] : []));
	const [only] = own.filter(({ row }) => testing.has(row.id) || own.length === 1);
	return only === void 0 || testing.size > 1 ? workflow : `${workflow} › ${only.row.name}`;
}
/** A job of the run that does not decide failed, or a step was masked; not where it cannot have been the tests. */
function isTold({ id }, { jobs }) {
	return jobs.filter(({ run }) => run.id === id).some((job) => isFailure(job.row.mark) && mayTest(failedKind(job)) || job.masked.some(isMaskedTest));
}
const isMaskedTest = ({ step }) => step === null || mayTest(classifyStep(step));
function reason$3({ url }, failed, where) {
	const [first] = failed.cases;
	const name = first === void 0 ? "tests" : code$3(nameOfCase(first.failure));
	const more = sizeOf(failed) - 1;
	const others = more > 0 ? `, and ${more} more` : "";
	const told = first === void 0 ? [`${sizeOf(failed)} tests failed`] : say`${caseLine(first)}${others}`;
	return {
		rule: FAILED_TESTS,
		outcome: "debt",
		headline: say`${name} failed${more > 0 ? ` with ${more} more` : ""}, and its run passed`,
		text: say`${where} passed although its report has failed tests: ${told}`,
		remedy: say`mend ${name}, and let the job fail when its tests do`,
		url
	};
}
// src/judge/notes.ts
const SHOWN$3 = 10;
/** Standing weaknesses and explanations that a reader should know; none of them changes the outcome. */
function notes(judged) {
	return [
		...rulesUnread(judged),
		...known(judged),
		...masked(judged),
		...knownTests(judged),
		...asideFailures(judged),
		...explainedSkips(judged),
		...absences(judged),
		...waiting(judged),
		...unlisted(judged),
		...notAssessed(judged),
		...stillMissing(judged)
	];
}
function rulesUnread({ requiredFrom }) {
	return requiredFrom === "unreadable" ? [["Which checks the base branch requires could not be read: a failure of any check blocks"]] : [];
}
function known(judged) {
	const branch = judged.evidence.base?.branch ?? judged.evidence.repository.defaultBranch;
	return knownFailures(judged).map(({ row, workflow }) => say`Known failure: ${within(workflow.workflow)}${code$3(row.name)} fails on ${code$3(branch)} too`);
}
/** Failures that jobs hide as they do on the base branch, or of which the workflow takes care itself. */
function masked(judged) {
	const branch = judged.evidence.base?.branch ?? judged.evidence.repository.defaultBranch;
	return shown([...knownMasked(judged).map(({ failed }) => say`Known failure: ${failed}, and the job passed; so it does on ${code$3(branch)}`), ...harmlessMasked(judged).map(({ failed }) => say`${failed}, and the job passed, as its workflow provides for`)]);
}
/** Failed tests that the base branch's last run reports too. */
function knownTests(judged) {
	const branch = judged.evidence.base?.branch ?? judged.evidence.repository.defaultBranch;
	return shown(knownFailedTests(judged).map(({ failure }) => say`Known failure: ${code$3(nameOfCase(failure))} failed, and its run passed; so it does on ${code$3(branch)}`));
}
/** Failed tests in reports that do not speak of the change: examples and fixtures of tools, findings of linters. */
function asideFailures({ evidence }) {
	return shown(testReports(evidence).filter(({ isAside, result }) => isAside && result.totals.failed + result.totals.errored > 0).map((report) => say`${placeOf$1(report)} holds failed tests, which do not count by its name`));
}
function explainedSkips({ evidence, jobs }) {
	return shown(jobs.filter(({ row }) => row.mark === "skipped" && decides(row.required)).map(({ row, job }) => ({
		name: row.name,
		skip: skipExplanation(evidence, job)
	})).filter(({ skip }) => skip.explained).map(({ name, skip }) => say`${code$3(name)} was skipped: ${skip.text}`));
}
/** A rule decides what must run, so a workflow that has not is only told; a required name without check likewise. */
function absences({ absent, missing, requiredFrom }) {
	const told = requiredFrom === "rules" ? [
		"expected",
		"undecided",
		"unreadable"
	] : ["undecided", "unreadable"];
	return shown([...absent.filter(({ why }) => told.includes(why)).map(({ name, clause }) => say`${code$3(name)} ${clause}`), ...missing.filter(({ explained }) => explained).map(({ name, text }) => say`Required check ${code$3(name)} is absent: ${text}`)]);
}
function waiting(judged) {
	return waitingJobs(judged).map(({ row, definition }) => say`${code$3(row.name)} waits for approval${definition?.environment === void 0 ? [] : say` of ${code$3(definition.environment)}`}`);
}
function unlisted(judged) {
	return unlistedRuns(judged).map(({ workflow }) => say`${code$3(workflow)} is not finished, and its end does not call Docket again`);
}
function notAssessed({ evidence, invariants }) {
	const mandatory = new Set((evidence.config.invariants ?? []).filter((row) => row.mandatory === true).map(({ name }) => name));
	const open = invariants.filter(({ status, source, name }) => status === "not assessed" && !(source === "config" && mandatory.has(name)));
	if (open.length === 0) return [];
	return [say`Not assessed by any check: ${join$2(open.slice(0, SHOWN$3).map(({ name }) => fromPlan(name)), "; ")}`];
}
function stillMissing({ delta }) {
	const { plannedButMissing } = delta;
	if (plannedButMissing.length === 0) return [];
	return [say`Planned but not changed here: ${join$2(plannedButMissing.slice(0, SHOWN$3).map((path) => code$3(path)))}`];
}
function shown(notes) {
	const more = notes.length - SHOWN$3;
	return more > 0 ? [...notes.slice(0, SHOWN$3), [`and ${more} more of this kind`]] : notes;
}
// src/judge/rules/failed-checks.ts
const FAILED_CHECK = "required check failed";
/**
* Blocked: a required check failed, timed out or could not start, or one failed of which nobody knows whether it is
* required. Infrastructure is another rule's.
*/
const failedChecks = (judged) => [
	...judged.workflows.filter((rows) => isStartFailure(rows) && decidesWithoutJobs(rows, judged)).map(startReason),
	...judged.workflows.filter((rows) => isUnreadFailure(rows) && decidesWithoutJobs(rows, judged)).map(unreadReason),
	...judged.jobs.filter(({ row, infrastructure }) => decides(row.required) && isFailure(row.mark) && infrastructure === null).filter((job) => rootFailure(job) === void 0).map((job) => jobReason(job, baseBranch(judged))),
	...passedOn(judged),
	...judged.jobs.filter((job) => isHeldByFailFast(job, judged)).map(failFastReason),
	...judged.otherChecks.filter(({ required, mark }) => decides(required) && isFailure(mark)).map((check) => otherReason(check, urlOf(judged.evidence, check)))
];
/** A required check that only tells of a failure of jobs that do not decide: the first of them is to be mended. */
function passedOn(judged) {
	return judged.jobs.filter(({ row }) => decides(row.required) && isFailure(row.mark)).flatMap((job) => {
		const root = rootFailure(job);
		if (root === void 0 || job.passesOn.some(isToldItself)) return [];
		const reason = jobReason(root, baseBranch(judged));
		return [{
			...reason,
			text: say`${reason.text}, and with it the required check ${code$3(job.row.name)}`
		}];
	});
}
/** The first of the jobs whose failure this one passes on that infrastructure does not excuse. */
const rootFailure = ({ passesOn }) => passesOn.find(({ row, infrastructure }) => isFailure(row.mark) && infrastructure === null);
const isToldItself = ({ row, infrastructure }) => decides(row.required) && isFailure(row.mark) && infrastructure === null;
const baseBranch = ({ evidence }) => evidence.base?.branch ?? evidence.repository.defaultBranch;
/** A required leg that fail-fast cancelled, while the leg that failed does not decide itself. */
function isHeldByFailFast({ row, run, failFast, covered }, { jobs }) {
	if (!failFast || covered || !decides(row.required)) return false;
	return !jobs.some((other) => other.run.id === run.id && decides(other.row.required) && isFailure(other.row.mark));
}
function failFastReason({ row, workflow }) {
	return {
		rule: FAILED_CHECK,
		outcome: "blocked",
		headline: say`${code$3(row.name)} was cancelled by fail-fast`,
		text: say`${within(workflow.workflow)}${code$3(row.name)} was cancelled because another leg of its matrix failed`,
		remedy: say`mend the leg that failed, or set ${code$3("fail-fast: false")}`,
		url: row.url
	};
}
function startReason(rows) {
	return {
		rule: FAILED_CHECK,
		outcome: "blocked",
		headline: say`${code$3(rows.workflow)} could not start`,
		text: say`${code$3(rows.workflow)} could not start`,
		remedy: ["mend the workflow file: the run says what GitHub could not read"],
		url: rows.url
	};
}
function unreadReason({ workflow, mark, url }) {
	return {
		rule: FAILED_CHECK,
		outcome: "blocked",
		headline: say`${code$3(workflow)} ${markWords[mark]}`,
		text: say`${code$3(workflow)} ${markWords[mark]}, and which of its jobs did could not be read`,
		remedy: say`look at the run of ${code$3(workflow)}, and run Docket again once its jobs can be read`,
		url
	};
}
function jobReason(judged, base) {
	const { row, workflow, failedStep, onBase } = judged;
	const name = code$3(failedStep ?? row.name);
	const where = failedStep === null ? within(workflow.workflow) : within(workflow.workflow, row.name);
	return {
		rule: FAILED_CHECK,
		outcome: "blocked",
		headline: say`${name} ${markWords[row.mark]}`,
		text: say`${where}${name} ${markWords[row.mark]}`,
		remedy: row.mark === "timed_out" ? tooSlow(name) : remedy$1(name, onBase, base),
		url: row.url
	};
}
function remedy$1(name, onBase, base) {
	return onBase === true ? say`mend ${name} on ${code$3(base)} first, where it fails too` : say`mend ${name}, or take back the change that breaks it`;
}
const tooSlow = (name) => say`find what takes ${name} so long, or raise its time limit`;
function otherReason({ name, by, mark }, url) {
	return {
		rule: FAILED_CHECK,
		outcome: "blocked",
		headline: say`${code$3(name)} ${markWords[mark]}`,
		text: say`${within(by)}${code$3(name)} ${markWords[mark]}`,
		remedy: say`mend what ${code$3(name)} reports`,
		url
	};
}
// src/judge/rules/absent-checks.ts
/** Pending: a required check is there in no form, and neither an explanation nor its run without jobs tells why. */
const missingChecks = (judged) => judged.missing.filter((check) => !check.explained && !isTold$1(check, judged)).map(({ kind, name, text }) => ({
	rule: "required check missing",
	outcome: "pending",
	headline: say`required ${kind} ${code$3(name)} is missing`,
	text: say`Required ${kind} ${code$3(name)} is missing: ${text}`,
	remedy: say`run ${kind === "check" ? "what reports " : ""}${code$3(name)}, or take it out of the rules`,
	url: null
}));
/**
* Pending: no rule names a check, and a workflow whose triggers match this head has no run. After the merge a debt:
* nothing waits for it any more.
*/
const absentWorkflow = ({ evidence, absent, requiredFrom }) => {
	if (requiredFrom === "rules") return [];
	return absent.filter(({ why }) => why === "expected").map(({ name, clause }) => ({
		rule: "expected workflow absent",
		outcome: evidence.head.postMerge ? "debt" : "pending",
		headline: say`${code$3(name)} has not run`,
		text: say`${code$3(name)} ${clause}`,
		remedy: say`start ${code$3(name)} for this commit`,
		url: null
	}));
};
// src/judge/rules/coverage-gate.ts
/**
* Debt: the largest coverage report lies under a gate, and its run succeeded all the same. The report must be of the
* gate's workflow. Not where the step with the gate passed, since what the tool itself measured counts, nor where it is
* told as a masked failure.
*/
const coverageGate = ({ evidence, jobs }) => {
	const reports = coverageReports(evidence).filter(({ run }) => isGreen(run));
	return setGates(evidence, jobs).flatMap((set) => reasonsOf(evidence, set, reports));
};
function reasonsOf({ config }, set, reports) {
	const report = largest(reports.filter(({ run }) => set.path === null || run.path === set.path));
	const value = report === null ? null : measured(report.result, set.gate);
	if (report === null || value === null || set.passed || set.masked) return [];
	return isUnder(value, set.gate, config.coverage?.tolerance ?? 0) ? [reason$2(set, report, value)] : [];
}
function reason$2({ gate, where }, { result, run }, value) {
	const percent = percentText(value);
	return {
		rule: "coverage under its gate",
		outcome: "debt",
		headline: say`coverage is ${percent}, under its gate of ${gate.minimum} %`,
		text: say`${run.workflow}: ${code$3(result.file)} has ${percent}, and ${where} asks for ${gateText(gate)}`,
		remedy: ["test what the change adds, or lower the gate openly"],
		url: run.url
	};
}
// src/judge/rules/flaky-checks.ts
/** Debt: a job failed in an earlier attempt or run for the same commit and passed in a later one. */
const flakyChecks = (judged) => flaky(judged).map(({ row, workflow, failed }) => ({
	rule: "flaky check",
	outcome: "debt",
	headline: say`${code$3(row.name)} is flaky: it failed and then passed`,
	text: say`${within(workflow.workflow)}${code$3(row.name)} failed in ${place(failed)} and passed in ${failed.olderRun === void 0 ? `attempt ${row.attempt}` : "a later one"} of the same commit`,
	remedy: say`find what ${code$3(row.name)} depends on besides the code, and pin it`,
	url: failed.url
}));
function place({ olderRun, attempt }) {
	return olderRun === void 0 ? `attempt ${attempt}` : `run #${olderRun}`;
}
function flaky({ jobs }) {
	return jobs.flatMap(({ row, workflow }) => {
		const failed = row.mark === "success" ? row.earlier.find(({ mark }) => isFailure(mark)) : void 0;
		return failed === void 0 ? [] : [{
			row,
			workflow,
			failed
		}];
	});
}
// src/judge/rules/flaky-tests.ts
/** Debt: a test failed and passed in the same run. */
const flakyTests = ({ evidence }) => {
	const reports = weighed(evidence);
	return countedRuns(evidence.runs).flatMap((run) => {
		const flaky = flakyCases(reports.filter((report) => report.run.id === run.id));
		return sizeOf(flaky) === 0 ? [] : [reason$1(run, flaky)];
	});
};
function reason$1({ workflow, url }, flaky) {
	const [first] = flaky.cases;
	const size = sizeOf(flaky);
	const name = first === void 0 ? `${size} tests` : code$3(nameOfCase(first.failure));
	const more = first === void 0 || size === 1 ? "" : `, and ${size - 1} more`;
	return {
		rule: "flaky test",
		outcome: "debt",
		headline: say`${name} failed and then passed${more}`,
		text: say`${workflow} has ${size === 1 ? "a test" : "tests"} that failed and then passed: ${first === void 0 ? name : caseLine(first)}${more}`,
		remedy: say`find what ${name} depends on besides the code, and pin it`,
		url
	};
}
// src/judge/rules/idle.ts
/**
* Pending: runs finished, but no job did any work, so nothing was shown (a draft, a label gate). Another app's required
* check that passed is work, and of jobs that could not be read nobody knows.
*/
const idle = (judged) => {
	if (!isIdle(judged)) return [];
	const draft = judged.evidence.pullRequests[0]?.draft === true;
	return [{
		rule: "no work done",
		outcome: "pending",
		headline: ["no job did any work"],
		text: [judged.jobs.length === 0 ? "No job ran for this commit" : "No job did any work: every job or step was skipped"],
		remedy: draft ? ["mark the pull request as ready for review, so that its checks run"] : ["meet the condition under which the checks run (label, branch, path), and run them"],
		url: judged.workflows[0]?.url ?? null
	}];
};
function isIdle({ jobs, workflows, otherChecks }) {
	const silent = (mark) => mark === "success" || mark === "skipped" || mark === "neutral";
	if (!workflows.every(({ mark, jobsUnread }) => silent(mark) && !jobsUnread)) return false;
	if (otherChecks.some(({ required, mark }) => decides(required) && mark === "success")) return false;
	return !jobs.some(didWork);
}
/** A job that ran at least one step of its own; one whose steps are not known did when it ran. */
function didWork({ row }) {
	if (row.mark === "skipped") return false;
	const own = row.steps.filter((step) => !step.byRunner);
	return own.length === 0 || row.stepsDropped > 0 || own.some(({ mark }) => mark !== "skipped");
}
// src/judge/rules/lost-jobs.ts
const INFRASTRUCTURE = "infrastructure";
/** Re-run: a required check failed for a reason that lies outside of the change. */
const lostJobs = ({ jobs }) => jobs.flatMap(({ row, workflow, infrastructure, passesOn }) => infrastructure === null || !decides(row.required) || passesOn.some((root) => decides(root.row.required)) ? [] : [{
	rule: INFRASTRUCTURE,
	outcome: "rerun",
	headline: say`${code$3(row.name)} gave no result: ${infrastructure}`,
	text: say`${within(workflow.workflow)}${code$3(row.name)} gave no result: ${infrastructure}`,
	remedy: say`re-run the failed jobs of ${code$3(workflow.workflow)}`,
	url: row.url
}]);
// src/judge/rules/plan.ts
const SHOWN$2 = 5;
/** Debt: code files changed that the plan, which lists paths, does not name. */
const unplannedCode = ({ delta }) => {
	const code_ = new Set(delta.files.filter(({ isCode }) => isCode).map(({ path }) => path));
	const files = (delta.unplanned ?? []).filter((path) => code_.has(path));
	if (files.length === 0) return [];
	const more = files.length > SHOWN$2 ? say` and ${files.length - SHOWN$2} more` : [];
	return [{
		rule: "unplanned code",
		outcome: "debt",
		headline: files.length === 1 ? say`${code$3(files[0])} is not in the plan` : say`${files.length} code files are not in the plan`,
		text: say`Changed but not in the plan: ${join$2(files.slice(0, SHOWN$2).map((file) => code$3(file)))}${more}`,
		remedy: ["name the files in the plan's deliverables, or move them to a change of their own"],
		url: null
	}];
};
/** Debt: config calls an invariant mandatory, and nothing assessed it. */
const mandatoryInvariants = ({ evidence, invariants }) => {
	const mandatory = new Set((evidence.config.invariants ?? []).filter((row) => row.mandatory === true).map(({ name }) => name));
	return invariants.filter(({ source, status, name }) => source === "config" && status === "not assessed" && mandatory.has(name)).map(({ name, evidence: why }) => ({
		rule: "mandatory invariant not assessed",
		outcome: "debt",
		headline: say`mandatory invariant not assessed: ${fromPlan(name)}`,
		text: say`Mandatory invariant not assessed: ${fromPlan(name)}${why === null ? [] : say` (${why})`}`,
		remedy: ["name a check of this commit, or paths that must not change, that show it"],
		url: null
	}));
};
// src/judge/rules/skipped-checks.ts
const UNEXPLAINED_SKIP = "required check skipped";
/**
* Debt: a required job was skipped because of other jobs, not by its own condition. GitHub lets a skipped job pass as a
* required check. In a run that has a deciding failure the skip is only its consequence.
*/
const skippedChecks = (judged) => judged.jobs.flatMap((job) => {
	const { row, workflow } = job;
	if (row.mark !== "skipped" || !decides(row.required) || isConsequence(job, judged)) return [];
	const { explained, text } = skipExplanation(judged.evidence, job.job);
	if (explained) return [];
	return [{
		rule: UNEXPLAINED_SKIP,
		outcome: "debt",
		headline: say`required check ${code$3(row.name)} was skipped`,
		text: say`${within(workflow.workflow)}${code$3(row.name)} was skipped: ${text}`,
		remedy: remedy(job),
		url: row.url
	}];
});
function remedy({ row, definition }) {
	return definition !== null && definition.needs.length === 0 ? say`find out why GitHub did not start ${code$3(row.name)}` : say`give ${code$3(row.name)} the condition ${code$3("always()")}, and let it fail when a job that it needs did not succeed`;
}
function isConsequence({ run }, { jobs }) {
	return jobs.some(({ row, run: other, infrastructure }) => other.id === run.id && decides(row.required) && (isFailure(row.mark) || infrastructure !== null));
}
// src/judge/rules/unread.ts
/** What must be read for the verdict to stand on all of it. */
const needed = {
	runs: "not all runs could be read",
	jobs: "not all jobs could be read",
	files: "not all changed files could be read"
};
/**
* Debt: runs, jobs or changed files could not be read; the latter also when the pull request, which would name them,
* is not known. Other gaps cost a section, never the outcome.
*/
const unreadEvidence = ({ evidence }) => evidence.gaps.flatMap(({ about, text }) => {
	const words = wordsFor(about, evidence);
	return words === void 0 ? [] : [{
		rule: "evidence unread",
		outcome: "debt",
		headline: [words],
		text: [text],
		remedy: ["run Docket again on this commit once that can be read"],
		url: null
	}];
});
function wordsFor(about, { changes }) {
	return about === "pull request" && changes.source === "none" ? "the pull request could not be read" : needed[about];
}
// src/judge/rules/violated-invariants.ts
/** Blocked: the evidence shows that an invariant of plan or config does not hold. */
const violatedInvariants = ({ invariants }) => invariants.filter(({ status }) => status === "violated").map(({ name, evidence }) => ({
	rule: "invariant violated",
	outcome: "blocked",
	headline: say`invariant violated: ${fromPlan(name)}`,
	text: say`Invariant violated: ${fromPlan(name)}${evidence === null ? [] : say` (${evidence})`}`,
	remedy: ["restore it, or change the invariant where it is stated"],
	url: null
}));
// src/judge/rules/zero-tests.ts
const ZERO_TESTS = "zero tests";
/**
* Debt: a test step passed, and no report of its run has a test that ran. One report with tests is enough: a shard may
* well be empty. Where an artifact could not be read, nobody knows.
*/
const zeroTests = (judged) => {
	if (judged.evidence.gaps.some(({ about }) => about === "artifacts")) return [];
	const reports = testReports(judged.evidence);
	return judged.evidence.runs.filter(isGreen).flatMap((run) => {
		const own = reports.filter((report) => report.run.id === run.id);
		const first = own.find(({ isAside }) => !isAside);
		if (first === void 0 || own.some(hasRun)) return [];
		const step = testStep(run, judged);
		return step === void 0 ? [] : [reason(run, first, step)];
	});
};
const hasRun = ({ result: { totals } }) => totals.total > totals.skipped;
function testStep({ id }, { jobs }) {
	return kindedSteps(jobs.filter(({ run }) => run.id === id)).find(({ kind, mark }) => kind === "tests" && mark === "success")?.name;
}
function reason(run, { result }, step) {
	const { total } = result.totals;
	const what = total === 0 ? "no test" : total === 1 ? "the one test skipped" : `all ${total} tests skipped`;
	return {
		rule: ZERO_TESTS,
		outcome: "debt",
		headline: say`${code$3(step)} passed without running a test`,
		text: say`${within(run.workflow)}${code$3(step)} passed, and its report ${code$3(result.file)} has ${what}`,
		remedy: say`let ${code$3(step)} run tests, or fail when it finds none`,
		url: run.url
	};
}
// src/judge/rules/index.ts
/** All rules of the verdict, in the order in which their reasons are told. */
const rules = [
	failedChecks,
	violatedInvariants,
	openChecks,
	missingChecks,
	absentWorkflow,
	idle,
	lostJobs,
	skippedChecks,
	maskedFailures,
	failedTests$1,
	zeroTests,
	informationalFailures,
	flakyChecks,
	flakyTests,
	coverageGate,
	unplannedCode,
	mandatoryInvariants,
	unreadEvidence
];
// src/judge/verdict.ts
/** From the first rule that applies to the last. */
const order = [
	"blocked",
	"pending",
	"rerun",
	"debt"
];
/**
* The one outcome, with every reason that a rule found: blocked before pending, re-run and debt; approved without any.
*
* @param posture what plan, body or config say of it; null when nobody does
*/
function verdict$1(judged, posture) {
	const found = rules.flatMap((rule) => rule(judged));
	const ruled = order.flatMap((outcome) => found.filter((reason) => reason.outcome === outcome));
	const outcome = ruled[0]?.outcome ?? "approved";
	const known = knownFailures(judged).length + knownMasked(judged).length + knownFailedTests(judged).length;
	return {
		outcome,
		label: label$1(outcome, judged.evidence),
		headline: headline(ruled, judged),
		ciStatus: ciStatus$1(ruled),
		knownFailures: known,
		workflows: marked(judged.workflows),
		posture,
		reasons: ruled.map(toReason),
		notes: notes(judged),
		next: nextStep(outcome, ruled, judged)
	};
}
function toReason({ rule, outcome, text, remedy, url }) {
	return {
		rule,
		outcome,
		text,
		remedy,
		url
	};
}
function ciStatus$1(reasons) {
	if (reasons.some(({ rule }) => rule === "required check failed" || rule === "infrastructure")) return "red";
	if (reasons.some(({ outcome }) => outcome === "pending")) return "pending";
	const misleading = [
		UNEXPLAINED_SKIP,
		MASKED_FAILURE,
		FAILED_TESTS,
		ZERO_TESTS
	];
	return reasons.some(({ rule }) => misleading.includes(rule)) ? "misleading" : "green";
}
/** Each counted run with its mark; the event is added where a workflow has several. */
function marked(workflows) {
	return workflows.map(({ workflow, event, mark }) => {
		return {
			name: workflows.filter((other) => other.workflow === workflow).length > 1 ? `${workflow} (${event})` : workflow,
			mark
		};
	});
}
// src/judge/judge.ts
/** Judges the evidence of one head: everything that the report says. The same evidence gives the same Assessment. */
function judge(evidence) {
	const { identity, changes, ...rows } = inventory$1(evidence);
	const judged = gather$1(evidence, rows);
	const { workflows, otherChecks, requiredFrom, jobs, absent } = judged;
	const name = title$1(evidence);
	const facts = context$1(evidence, name, judged.delta.files);
	const decision = verdict$1(judged, facts.posture);
	return {
		title: name,
		date: date(workflows),
		trigger: trigger(evidence),
		attempt: evidence.runs.reduce((most, { attempt }) => Math.max(most, attempt), 1),
		identity: {
			runs: identity,
			absent,
			otherChecks
		},
		context: facts,
		inventory: {
			workflows,
			requiredFrom,
			changes
		},
		signals: signals$1(evidence, jobs, absent),
		delta: judged.delta,
		failures: failures$1(evidence, workflows, jobs, otherChecks),
		invariants: judged.invariants,
		blast: blastRadius(evidence, judged.delta),
		verdict: decision,
		actions: actions$1(judged, decision),
		checks: counts$1(workflows, otherChecks),
		measured: measure(evidence),
		seconds: wallSeconds(workflows)
	};
}
/** What the rules look at. */
function gather$1(evidence, rows) {
	const jobs = judgedJobs(evidence, rows.workflows);
	return {
		evidence,
		...rows,
		jobs,
		absent: absentWorkflows(evidence),
		missing: requiredButMissing(evidence),
		delta: delta$1(evidence, rows.workflows),
		invariants: invariants$1(evidence, rows.workflows, excused(jobs))
	};
}
/** Jobs whose failure says nothing of the change. */
function excused(jobs) {
	return new Set(jobs.filter(({ infrastructure, onBase }) => infrastructure !== null || onBase === true).map(({ row }) => row.id));
}
/** Jobs and other apps' checks that ran. Neutral ones say neither yes nor no and count as skipped. */
function counts$1(workflows, otherChecks) {
	const marks = [...workflows.flatMap(({ jobs }) => jobs), ...otherChecks].map(({ mark }) => mark);
	const skipped = marks.filter((mark) => mark === "skipped" || mark === "neutral").length;
	return {
		passed: marks.filter((mark) => mark === "success" || mark === "masked").length,
		total: marks.length - skipped,
		skipped
	};
}
// node_modules/unist-util-is/lib/index.js
/**
* Generate an assertion from a test.
*
* Useful if you’re going to test many nodes, for example when creating a
* utility where something else passes a compatible test.
*
* The created function is a bit faster because it expects valid input only:
* a `node`, `index`, and `parent`.
*
* @param {Test} test
*   *   when nullish, checks if `node` is a `Node`.
*   *   when `string`, works like passing `(node) => node.type === test`.
*   *   when `function` checks if function passed the node is true.
*   *   when `object`, checks that all keys in test are in node, and that they have (strictly) equal values.
*   *   when `array`, checks if any one of the subtests pass.
* @returns {Check}
*   An assertion.
*/
const convert = (
/**
* @param {Test} [test]
* @returns {Check}
*/
function(test) {
	if (test === null || test === void 0) return ok;
	if (typeof test === "function") return castFactory(test);
	if (typeof test === "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
	if (typeof test === "string") return typeFactory(test);
	throw new Error("Expected function, string, or object as test");
});
/**
* @param {Array<Props | TestFunction | string>} tests
* @returns {Check}
*/
function anyFactory(tests) {
	/** @type {Array<Check>} */
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convert(tests[index]);
	return castFactory(any);
	/**
	* @this {unknown}
	* @type {TestFunction}
	*/
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
/**
* Turn an object into a test for a node with a certain fields.
*
* @param {Props} check
* @returns {Check}
*/
function propertiesFactory(check) {
	const checkAsRecord = check;
	return castFactory(all);
	/**
	* @param {Node} node
	* @returns {boolean}
	*/
	function all(node) {
		const nodeAsRecord = node;
		/** @type {string} */
		let key;
		for (key in check) if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
		return true;
	}
}
/**
* Turn a string into a test for a node with a certain type.
*
* @param {string} check
* @returns {Check}
*/
function typeFactory(check) {
	return castFactory(type);
	/**
	* @param {Node} node
	*/
	function type(node) {
		return node && node.type === check;
	}
}
/**
* Turn a custom test into a test for a node that passes that test.
*
* @param {TestFunction} testFunction
* @returns {Check}
*/
function castFactory(testFunction) {
	return check;
	/**
	* @this {unknown}
	* @type {Check}
	*/
	function check(value, index, parent) {
		return Boolean(looksLikeANode(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function ok() {
	return true;
}
/**
* @param {unknown} value
* @returns {value is Node}
*/
function looksLikeANode(value) {
	return value !== null && typeof value === "object" && "type" in value;
}
// node_modules/unist-util-visit-parents/lib/color.node.js
/**
* Color a string.
*
* @param {string} d
*   Value.
* @returns {string}
*   Colored value.
*/
function color(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}
// node_modules/unist-util-visit-parents/lib/index.js
/**
* @import {Node as UnistNode, Parent as UnistParent} from 'unist'
*/
/**
* @typedef {Exclude<import('unist-util-is').Test, undefined> | undefined} Test
*   Test from `unist-util-is`.
*
*   Note: we have remove and add `undefined`, because otherwise when generating
*   automatic `.d.ts` files, TS tries to flatten paths from a local perspective,
*   which doesn’t work when publishing on npm.
*/
/**
* @typedef {(
*   Fn extends (value: any) => value is infer Thing
*   ? Thing
*   : Fallback
* )} Predicate
*   Get the value of a type guard `Fn`.
* @template Fn
*   Value; typically function that is a type guard (such as `(x): x is Y`).
* @template Fallback
*   Value to yield if `Fn` is not a type guard.
*/
/**
* @typedef {(
*   Check extends null | undefined // No test.
*   ? Value
*   : Value extends {type: Check} // String (type) test.
*   ? Value
*   : Value extends Check // Partial test.
*   ? Value
*   : Check extends Function // Function test.
*   ? Predicate<Check, Value> extends Value
*     ? Predicate<Check, Value>
*     : never
*   : never // Some other test?
* )} MatchesOne
*   Check whether a node matches a primitive check in the type system.
* @template Value
*   Value; typically unist `Node`.
* @template Check
*   Value; typically `unist-util-is`-compatible test, but not arrays.
*/
/**
* @typedef {(
*   Check extends ReadonlyArray<infer T>
*   ? MatchesOne<Value, T>
*   : Check extends Array<infer T>
*   ? MatchesOne<Value, T>
*   : MatchesOne<Value, Check>
* )} Matches
*   Check whether a node matches a check in the type system.
* @template Value
*   Value; typically unist `Node`.
* @template Check
*   Value; typically `unist-util-is`-compatible test.
*/
/**
* @typedef {0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10} Uint
*   Number; capped reasonably.
*/
/**
* @typedef {I extends 0 ? 1 : I extends 1 ? 2 : I extends 2 ? 3 : I extends 3 ? 4 : I extends 4 ? 5 : I extends 5 ? 6 : I extends 6 ? 7 : I extends 7 ? 8 : I extends 8 ? 9 : 10} Increment
*   Increment a number in the type system.
* @template {Uint} [I=0]
*   Index.
*/
/**
* @typedef {(
*   Node extends UnistParent
*   ? Node extends {children: Array<infer Children>}
*     ? Child extends Children ? Node : never
*     : never
*   : never
* )} InternalParent
*   Collect nodes that can be parents of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {InternalParent<InclusiveDescendant<Tree>, Child>} Parent
*   Collect nodes in `Tree` that can be parents of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {(
*   Depth extends Max
*   ? never
*   :
*     | InternalParent<Node, Child>
*     | InternalAncestor<Node, InternalParent<Node, Child>, Max, Increment<Depth>>
* )} InternalAncestor
*   Collect nodes in `Tree` that can be ancestors of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
* @template {Uint} [Max=10]
*   Max; searches up to this depth.
* @template {Uint} [Depth=0]
*   Current depth.
*/
/**
* @typedef {InternalAncestor<InclusiveDescendant<Tree>, Child>} Ancestor
*   Collect nodes in `Tree` that can be ancestors of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {(
*   Tree extends UnistParent
*     ? Depth extends Max
*       ? Tree
*       : Tree | InclusiveDescendant<Tree['children'][number], Max, Increment<Depth>>
*     : Tree
* )} InclusiveDescendant
*   Collect all (inclusive) descendants of `Tree`.
*
*   > 👉 **Note**: for performance reasons, this seems to be the fastest way to
*   > recurse without actually running into an infinite loop, which the
*   > previous version did.
*   >
*   > Practically, a max of `2` is typically enough assuming a `Root` is
*   > passed, but it doesn’t improve performance.
*   > It gets higher with `List > ListItem > Table > TableRow > TableCell`.
*   > Using up to `10` doesn’t hurt or help either.
* @template {UnistNode} Tree
*   Tree type.
* @template {Uint} [Max=10]
*   Max; searches up to this depth.
* @template {Uint} [Depth=0]
*   Current depth.
*/
/**
* @typedef {'skip' | boolean} Action
*   Union of the action types.
*
* @typedef {number} Index
*   Move to the sibling at `index` next (after node itself is completely
*   traversed).
*
*   Useful if mutating the tree, such as removing the node the visitor is
*   currently on, or any of its previous siblings.
*   Results less than 0 or greater than or equal to `children.length` stop
*   traversing the parent.
*
* @typedef {[(Action | null | undefined | void)?, (Index | null | undefined)?]} ActionTuple
*   List with one or two values, the first an action, the second an index.
*
* @typedef {Action | ActionTuple | Index | null | undefined | void} VisitorResult
*   Any value that can be returned from an enter visitor.
*
*   Like `VisitorResultExit`,
*   but `SKIP` can also be returned,
*   to not walk the children of the node,
*   and `ActionTuple` can be used to combine an action with an index.
*
* @typedef {Index | boolean | null | undefined | void} VisitorResultExit
*   Any value that can be returned from an exit visitor.
*/
/**
* @callback Visitor
*   Handle a node (matching `test`, if given) before its children.
*
*   Changes inside `node` are walked next.
*   Replacing or removing it is easier in `exit`.
*   When replacing or removing it here,
*   return `SKIP` (as otherwise its old children are walked),
*   or `[SKIP, index]` to continue with the node now at `index`.
*   Changing next siblings (in walk order) is fine;
*   changing previous siblings needs a new `Index`.
*   Removing an ancestor or changing its previous siblings is not supported.
* @param {Visited} node
*   Found node.
* @param {Array<VisitedParents>} ancestors
*   Ancestors of `node`.
* @param {number | undefined} index
*   Index of `node` in its parent (the last of `ancestors`),
*   or `undefined` for the tree itself.
* @returns {VisitorResult}
*   What to do next.
*
*   Like `VisitorExit`,
*   but `SKIP` can also be returned,
*   to not walk the children of `node`.
*   Passing a tuple back (`ActionTuple`) only makes sense as `[SKIP, Index]`.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
*/
/**
* @callback VisitorExit
*   Handle a node (matching `test`, if given) after its children.
*
*   Changes inside `node` are not walked,
*   which makes this a good place to change `node` based on its children,
*   or to replace or remove it.
*   When removing `node` or changing previous siblings (in walk order),
*   return a new `Index`.
*   Removing an ancestor or changing its previous siblings is not supported.
* @param {Visited} node
*   Found node.
* @param {Array<VisitedParents>} ancestors
*   Ancestors of `node`.
* @param {number | undefined} index
*   Index of `node` in its parent (the last of `ancestors`),
*   or `undefined` for the tree itself.
* @returns {VisitorResultExit}
*   What to do next.
*
*   `CONTINUE` (`true`, nothing) continues as normal,
*   `EXIT` (`false`) stops traversing,
*   and `Index` continues at that sibling.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
*/
/**
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [VisitedParents=UnistParent]
*   Ancestor type.
* @typedef Visitors
*   Handle nodes when entering and exiting them.
*   The `enter` visitor is optional while `exit` is required.
*
*   Pass an `enter` visitor directly to only handle nodes when entering them.
*
*   `enter` is called before children (if any) are walked and `exit` after that.
*   `exit` is still called when `enter` returns `SKIP`.
*   Both `enter` and `exit` are only called for nodes that match an optional `test`.
* @property {Visitor<Visited, VisitedParents> | null | undefined} [enter]
*   Handle a node before its children (optional).
* @property {VisitorExit<Visited, VisitedParents>} exit
*   Handle a node after its children.
*/
/**
* @typedef {Visitor<Matches<InclusiveDescendant<Tree>, Check>, Ancestor<Tree, Matches<InclusiveDescendant<Tree>, Check>>>} BuildVisitor
*   Build a typed `Visitor` function from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parents`.
* @template {UnistNode} [Tree=UnistNode]
*   Tree type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* @typedef {Visitors<Matches<InclusiveDescendant<Tree>, Check>, Ancestor<Tree, Matches<InclusiveDescendant<Tree>, Check>>>} BuildVisitors
*   Build typed `Visitors` from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parents`.
* @template {UnistNode} [Tree=UnistNode]
*   Tree type.
* @template {Test} [Check=Test]
*   Test type.
*/
/** @type {Readonly<ActionTuple>} */
const empty = [];
/**
* Visit nodes, with ancestral information.
*
* This algorithm performs *depth-first* *tree traversal* in *preorder*
* (**NLR**) or if `reverse` is given,
* in *reverse preorder* (**NRL**).
* An `exit` visitor is called in *postorder* (**LRN**)
* or if `reverse` is given, in *reverse postorder* (**RLN**).
*
* You can choose which nodes are visited by passing a `test`.
* For complex tests, you should test yourself in a visitor, as it will be
* faster and will have improved type information.
*
* Walking the tree is an intensive task.
* Make use of the return values of the visitor when possible.
* Instead of walking a tree multiple times, walk it once, use `unist-util-is`
* to check if a node matches, and then perform different operations.
*
* You can change the tree.
* Changes inside a node made when entering it are walked,
* changes made when exiting it are not.
* See `Visitor` and `VisitorExit` for more info.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitor<Tree, Check>} enter
*   Handle each node when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitors<Tree, Check>} visitors
*   Handle each node when exiting it, and optionally when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitor<Tree>} enter
*   Handle each node when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitors<Tree>} visitors
*   Handle each node when exiting it, and optionally when entering it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @param {UnistNode} tree
*   Tree to traverse.
* @param {Visitor | Visitors | Test} testOrEnterOrVisitors
*   `unist-util-is`-compatible test, `enter`, or `visitors`.
* @param {Visitor | Visitors | boolean | null | undefined} [enterOrVisitorsOrReverse]
*   `enter`, `visitors`, or `reverse` after a test.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @template {UnistNode} Tree
*   Node type.
* @template {Test} Check
*   `unist-util-is`-compatible test.
*/
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree !== "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = true;
	/** @type {Test} */
	let check;
	/** @type {Visitors | Visitor} */
	let visitors;
	/** @type {Visitor | null | undefined} */
	let enter;
	/** @type {VisitorExit | null | undefined} */
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
	/**
	* Create a function to visit a node.
	*
	* @param {UnistNode} node
	*   Node to visit.
	* @param {number | undefined} index
	*   Index of `node` in its parent.
	* @param {Array<UnistParent>} parents
	*   Ancestors of `node`.
	* @returns {() => Readonly<ActionTuple>}
	*   Visit `node`.
	*/
	function factory(node, index, parents) {
		const value = node && typeof node === "object" ? node : {};
		if (typeof value.type === "string") {
			const name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			const matches = !check || is(node, index, parents[parents.length - 1] || void 0);
			/** @type {Readonly<ActionTuple>} */
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
/**
* Turn a return value into a clean result.
*
* @param {VisitorResult} value
*   Valid return values from visitors.
* @returns {Readonly<ActionTuple>}
*   Clean result.
*/
function toResult(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "number") return [true, value];
	return value === null || value === void 0 ? empty : [value];
}
// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
/** @type {ConstructName} */
const inConstruct = "phrasing";
/** @type {Array<ConstructName>} */
const notInConstruct = [
	"autolink",
	"link",
	"image",
	"label"
];
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM autolink
* literals in markdown.
*
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM autolink literals.
*/
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
// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
/** @type {ToMarkdownHandle} */
function footnoteReferencePeek() {
	return "[";
}
/**
* @type {ToMarkdownHandle}
* @param {FootnoteReference} node
*/
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
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM footnotes
* in markdown.
*
* @param {ToMarkdownOptions | null | undefined} [options]
*   Configuration (optional).
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown`.
*/
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
	/**
	* @type {ToMarkdownHandle}
	* @param {FootnoteDefinition} node
	*/
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
/** @type {Map} */
function mapExceptFirst(line, index, blank) {
	return index === 0 ? line : mapAll(line, index, blank);
}
/** @type {Map} */
function mapAll(line, index, blank) {
	return (blank ? "" : "    ") + line;
}
// node_modules/mdast-util-gfm-strikethrough/lib/index.js
/**
* @import {Delete} from 'mdast'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle
* } from 'mdast-util-from-markdown'
* @import {
*   Attention,
*   ConstructName,
*   Handle as ToMarkdownHandle,
*   Options as ToMarkdownExtension
* } from 'mdast-util-to-markdown'
*/
/**
* List of constructs that occur in phrasing (paragraphs, headings), but cannot
* contain strikethrough.
* So they sort of cancel each other out.
* Note: could use a better name.
*
* Note: keep in sync with: <https://github.com/syntax-tree/mdast-util-to-markdown/blob/8ce8dbf/lib/unsafe.js#L14>
*
* @type {Array<ConstructName>}
*/
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
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM
* strikethrough in markdown.
*
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM strikethrough.
*/
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
/**
* Serialize a delete node.
*
* @type {ToMarkdownHandle}
* @param {Delete} node
*   Node to serialize.
*/
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
/**
* Serialize a delete node as attention.
*
* @type {Attention}
*/
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
/**
* Peek the first character of a delete node.
*
* @type {ToMarkdownHandle}
*/
function peekDelete() {
	return "~";
}
// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize$1(table[rowIndex][columnIndex]);
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
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
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
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
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
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize$1(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// node_modules/mdast-util-phrasing/lib/index.js
/**
* @typedef {import('mdast').Html} Html
* @typedef {import('mdast').PhrasingContent} PhrasingContent
*/
/**
* Check if the given value is *phrasing content*.
*
* > 👉 **Note**: Excludes `html`, which can be both phrasing or flow.
*
* @param node
*   Thing to check, typically `Node`.
* @returns
*   Whether `value` is phrasing content.
*/
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
/**
* @callback Handler
*   Handle a value, with a certain ID field set to a certain value.
*   The ID field is passed to `zwitch`, and it’s value is this function’s
*   place on the `handlers` record.
* @param {...any} parameters
*   Arbitrary parameters passed to the zwitch.
*   The first will be an object with a certain ID field set to a certain value.
* @returns {any}
*   Anything!
*/
/**
* @callback UnknownHandler
*   Handle values that do have a certain ID field, but it’s set to a value
*   that is not listed in the `handlers` record.
* @param {unknown} value
*   An object with a certain ID field set to an unknown value.
* @param {...any} rest
*   Arbitrary parameters passed to the zwitch.
* @returns {any}
*   Anything!
*/
/**
* @callback InvalidHandler
*   Handle values that do not have a certain ID field.
* @param {unknown} value
*   Any unknown value.
* @param {...any} rest
*   Arbitrary parameters passed to the zwitch.
* @returns {void|null|undefined|never}
*   This should crash or return nothing.
*/
/**
* @template {InvalidHandler} [Invalid=InvalidHandler]
* @template {UnknownHandler} [Unknown=UnknownHandler]
* @template {Record<string, Handler>} [Handlers=Record<string, Handler>]
* @typedef Options
*   Configuration (required).
* @property {Invalid} [invalid]
*   Handler to use for invalid values.
* @property {Unknown} [unknown]
*   Handler to use for unknown values.
* @property {Handlers} [handlers]
*   Handlers to use.
*/
const own$2 = {}.hasOwnProperty;
/**
* Handle values based on a field.
*
* @template {InvalidHandler} [Invalid=InvalidHandler]
* @template {UnknownHandler} [Unknown=UnknownHandler]
* @template {Record<string, Handler>} [Handlers=Record<string, Handler>]
* @param {string} key
*   Field to switch on.
* @param {Options<Invalid, Unknown, Handlers>} [options]
*   Configuration (required).
* @returns {{unknown: Unknown, invalid: Invalid, handlers: Handlers, (...parameters: Parameters<Handlers[keyof Handlers]>): ReturnType<Handlers[keyof Handlers]>, (...parameters: Parameters<Unknown>): ReturnType<Unknown>}}
*/
function zwitch(key, options) {
	const settings = options || {};
	/**
	* Handle one value.
	*
	* Based on the bound `key`, a respective handler will be called.
	* If `value` is not an object, or doesn’t have a `key` property, the special
	* “invalid” handler will be called.
	* If `value` has an unknown `key`, the special “unknown” handler will be
	* called.
	*
	* All arguments, and the context object, are passed through to the handler,
	* and it’s result is returned.
	*
	* @this {unknown}
	*   Any context object.
	* @param {unknown} [value]
	*   Any value.
	* @param {...unknown} parameters
	*   Arbitrary parameters passed to the zwitch.
	* @property {Handler} invalid
	*   Handle for values that do not have a certain ID field.
	* @property {Handler} unknown
	*   Handle values that do have a certain ID field, but it’s set to a value
	*   that is not listed in the `handlers` record.
	* @property {Handlers} handlers
	*   Record of handlers.
	* @returns {unknown}
	*   Anything.
	*/
	function one(value, ...parameters) {
		/** @type {Handler|undefined} */
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
/**
* @import {Options, State} from './types.js'
*/
const own$1 = {}.hasOwnProperty;
/**
* Configure a base state w/ an extension.
*
* @param {State} base
*   Base state to configure.
* @param {Options} extension
*   Extension to apply.
* @returns {State}
*   Given `base`.
*/
function configure(base, extension) {
	let index = -1;
	/** @type {keyof Options} */
	let key;
	if (extension.extensions) while (++index < extension.extensions.length) configure(base, extension.extensions[index]);
	for (key in extension) if (own$1.call(extension, key)) switch (key) {
		case "extensions": break;
		/* c8 ignore next 4 */
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
/**
* Merge arrays from the extension into the base state.
*
* @template T
*   Kind.
* @param {Array<T>} left
*   List to merge into.
* @param {Array<T> | null | undefined} right
*   List to merge from.
* @returns {undefined}
*   Nothing.
*/
function list$1(left, right) {
	if (right) left.push(...right);
}
/**
* Merge objects from the extension into the base state.
*
* @template T
*   Kind.
* @param {Record<string, T>} left
*   Object to merge into.
* @param {Record<string, T> | null | undefined} right
*   Object to merge from.
* @returns {undefined}
*   Nothing.
*/
function map$2(left, right) {
	if (right) Object.assign(left, right);
}
// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
/**
* @import {Blockquote, Parents} from 'mdast'
* @import {Info, Map, State} from 'mdast-util-to-markdown'
*/
/**
* Serialize a blockquote node.
*
* @param {Blockquote} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function blockquote(node, _, state, info) {
	const exit = state.enter("blockquote");
	const tracker = state.createTracker(info);
	tracker.move("> ");
	tracker.shift(2);
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map$1);
	exit();
	return value;
}
/**
* Indent lines w/ blockquote markers.
*
* @type {Map}
*/
function map$1(line, _, blank) {
	return ">" + (blank ? "" : " ") + line;
}
// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
/**
* @import {ConstructName, Unsafe} from 'mdast-util-to-markdown'
*/
/**
* Check if a pattern is in scope based on the current stack of constructs.
*
* @param {Array<ConstructName>} stack
*   Current stack of constructs.
* @param {Unsafe} pattern
*   Pattern to check.
* @returns {boolean}
*   Whether the pattern is in scope.
*/
function patternInScope(stack, pattern) {
	return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
/**
* Check if any of the constructs in the list are present in the stack.
*
* @param {Array<ConstructName>} stack
*   Current stack of constructs.
* @param {Unsafe['inConstruct']} list
*   List of constructs to check for in the stack.
* @param {boolean} none
*   Value to return if the list is empty or not provided.
* @returns {boolean}
*   Whether any of the constructs in the list are present in the stack.
*/
function listInScope(stack, list, none) {
	if (typeof list === "string") list = [list];
	if (!list || list.length === 0) return none;
	let index = -1;
	while (++index < list.length) if (stack.includes(list[index])) return true;
	return false;
}
// node_modules/mdast-util-to-markdown/lib/handle/break.js
/**
* @import {Break, Parents} from 'mdast'
* @import {Info, State} from 'mdast-util-to-markdown'
*/
/**
* Serialize a break node.
*
* @param {Break} _
*   Node to serialize.
* @param {Parents | undefined} _1
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function hardBreak(_, _1, state, info) {
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) return /[\t ]/.test(info.before) ? "" : " ";
	}
	return "\\\n";
}
// node_modules/longest-streak/index.js
/**
* Get the count of the longest repeating streak of `substring` in `value`.
*
* @param {string} value
*   Content to search in.
* @param {string} substring
*   Substring to look for, typically one character.
* @returns {number}
*   Count of most frequent adjacent `substring`s in `value`.
*/
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
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {Code} from 'mdast'
*/
/**
* Checks if a code block can be formatted as an indented code block.
*
* @param {Code} node
*   Node to check.
* @param {State} state
*   Info passed around.
* @returns {boolean}
*   Whether the code can be formatted as an indented code block.
*/
function formatCodeAsIndented(node, state) {
	return Boolean(state.options.fences === false && node.value && !node.lang && /[^\n\r ]/.test(node.value) && !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node.value));
}
// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred fence option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['fence'], null | undefined>}
*   Preferred fence marker.
*/
function checkFence(state) {
	const marker = state.options.fence || "`";
	if (marker !== "`" && marker !== "~") throw new Error("Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/code.js
/**
* @import {Info, Map, State} from 'mdast-util-to-markdown'
* @import {Code, Parents} from 'mdast'
*/
/**
* Serialize a code node.
*
* @param {Code} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
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
/**
* Indent lines w/ code indent.
*
* @type {Map}
*/
function map(line, _, blank) {
	return (blank ? "" : "    ") + line;
}
// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred quote option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['quote'], null | undefined>}
*   Preferred quote.
*/
function checkQuote(state) {
	const marker = state.options.quote || "\"";
	if (marker !== "\"" && marker !== "'") throw new Error("Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/definition.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Definition, Parents} from 'mdast'
*/
/**
* Serialize a definition node.
*
* @param {Definition} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
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
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred emphasis option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['emphasis'], null | undefined>}
*   Preferred emphasis marker.
*/
function checkEmphasis(state) {
	const marker = state.options.emphasis || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/util/character.js
/**
* Get the first character of a value.
*
* Is aware of astral characters (such as emoji).
*
* @param {string} value
*   Value.
* @returns {string}
*   First character; empty if `value` is empty.
*/
function firstCharacter(value) {
	const code = value.codePointAt(0);
	return code === void 0 ? "" : String.fromCodePoint(code);
}
/**
* Get the last character of a value.
*
* Is aware of astral characters (such as emoji).
*
* @param {string} value
*   Value.
* @returns {string}
*   Last character; empty if `value` is empty.
*/
function lastCharacter(value) {
	const code = value.codePointAt(value.length - 2);
	return code !== void 0 && code > 65535 ? value.slice(-2) : value.slice(-1);
}
// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
/**
* Encode a code point as a character reference.
*
* @param {number} code
*   Code point to encode.
* @returns {string}
*   Encoded character reference.
*/
function encodeCharacterReference(code) {
	return "&#x" + code.toString(16).toUpperCase() + ";";
}
// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
/**
* @import {EncodeSides} from '../types.js'
*/
/**
* Check whether to encode (as a character reference) the characters
* surrounding an attention run.
*
* Which characters are around an attention run influence whether it works or
* not.
*
* See <https://github.com/orgs/syntax-tree/discussions/60> for more info.
* See this markdown in a particular renderer to see what works:
*
* ```markdown
* |                         | A (letter inside) | B (punctuation inside) | C (whitespace inside) | D (nothing inside) |
* | ----------------------- | ----------------- | ---------------------- | --------------------- | ------------------ |
* | 1 (letter outside)      | x*y*z             | x*.*z                  | x* *z                 | x**z               |
* | 2 (punctuation outside) | .*y*.             | .*.*.                  | .* *.                 | .**.               |
* | 3 (whitespace outside)  | x *y* z           | x *.* z                | x * * z               | x ** z             |
* | 4 (nothing outside)     | *x*               | *.*                    | * *                   | **                 |
* ```
*
* @param {number} outside
*   Code point on the outer side of the run.
* @param {number} inside
*   Code point on the inner side of the run.
* @param {string} marker
*   Marker of the run.
*   Underscores are handled more strictly (they form less often) than
*   asterisks.
* @returns {EncodeSides}
*   Whether to encode characters.
*/
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
/**
* @typedef {1 | 2 | 3 | 4 | 5 | 6 | 7} Kind
*   Kind of HTML (flow) element.
*/
/**
* Infer the kind of HTML that `value` is.
*
* This works on valid trees as produced by `micromark`.
* Kinds:
*
* 1. raw
* 2. comment
* 3. instruction
* 4. declaration
* 5. cdata
* 6. block
* 7. other
*
* See: <https://spec.commonmark.org/0.31.2/#html-blocks>.
*
* @param {string} value
*   HTML.
* @returns {Kind | undefined}
*   Kind; `undefined` if unknown.
*/
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
/**
* @import {Attention, Handle, Info, State, Tracker} from 'mdast-util-to-markdown'
* @import {PhrasingParents} from '../types.js'
*/
/**
* Markers for builtin attention (emphasis, strong) to whether they are stricter:
* whether they cannot open and close inside words.
*
* Builtin runs pair following CommonMark rules for emphasis and strong:
* they are split,
* using one or two markers at a time,
* with the rule of 3.
* Other markers pair like GFM strikethrough:
* whole runs pair with a run of the same size.
*
* @type {Map<string, boolean>}
*/
const builtins = /* @__PURE__ */ new Map([["*", false], ["_", true]]);
/**
* @typedef AttentionResult
*   Attention, of which the sequence is chosen later.
* @property {Array<Item>} children
*   Serialized children.
* @property {Array<string>} sequences
*   Sequences that can be used, in order of preference.
*/
/**
* @typedef Improvement
*   Improvement of attention sequences.
* @property {Map<AttentionResult, string>} chosen
*   Chosen sequences for each attention.
* @property {Array<Token>} tokens
*   Tokens involved in the improvement.
* @property {Mistake | undefined} mistake
*   Mistake that led to this improvement, if any.
*/
/**
* @typedef {AttentionResult | string} Item
*   Serialized phrasing.
*/
/**
* @typedef Mistake
*   Sequence that does not form its attention.
* @property {Array<AttentionResult>} attention
*   Attention to try other sequences for.
* @property {number} index
*   Index of the token.
*/
/**
* @typedef Run
*   Sequences next to each other with the same marker.
* @property {boolean} close
*   Whether it can close.
* @property {number} end
*   Index after the last marker not used (to open).
* @property {Array<Token>} markers
*   Sequence of each marker.
* @property {boolean} open
*   Whether it can open.
* @property {boolean} split
*   Whether it can be split (built-in attention).
* @property {number} start
*   Index of the first marker not used (to close).
* @property {Array<Token>} tokens
*   Sequences.
*/
/**
* @typedef Token
*   Rendered phrasing.
* @property {AttentionResult | undefined} attention
*   Attention, if this is one of its sequences.
* @property {string} value
*   Value.
*/
/**
* Get candidates for a mistake:
* attention to try other sequences for,
* later first.
*
* @param {Array<Token>} tokens
*   Tokens.
* @param {Array<Token>} involved
*   Sequences involved in the mistake.
* @param {Map<Token, Run>} runOf
*   Run of each sequence.
* @returns {Array<AttentionResult>}
*   Candidates.
*/
function candidates(tokens, involved, runOf) {
	/** @type {Set<AttentionResult | undefined>} */
	const related = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		const siblings = runOf.get(token);
		if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) for (const sibling of siblings.tokens) related.add(sibling.attention);
	}
	/** @type {Array<AttentionResult>} */
	const ordered = [];
	for (const token of tokens) if (token.attention && related.delete(token.attention)) ordered.push(token.attention);
	ordered.reverse();
	return ordered;
}
/**
* Check whether sequences form their attention, like `micromark`.
*
* Sequences of `*` and `_` pair like emphasis and strong in CommonMark,
* others like strikethrough in GFM.
*
* @param {Array<Token>} tokens
*   Tokens.
* @param {string} before
*   Characters before.
* @param {string} after
*   Characters after.
* @returns {Mistake | undefined}
*   First mistake, if any.
*/
function check(tokens, before, after) {
	/** @type {Array<Run>} */
	const runs = [];
	/** @type {Map<Token, Array<Token>>} */
	const wrong = /* @__PURE__ */ new Map();
	/** @type {Map<Token, Run>} */
	const runOf = /* @__PURE__ */ new Map();
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
		/** @type {Run} */
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
/**
* Serialize the children of a parent that contains phrasing children.
*
* @param {PhrasingParents} parent
*   Parent of phrasing nodes.
* @param {State} state
*   Info passed around about the current state.
* @param {Info} info
*   Info on where we are in the document we are generating.
* @returns {string}
*   Serialized result.
*/
function containerPhrasing(parent, state, info) {
	return serialize(phrasing(parent, state, info), info.before, info.after);
}
/**
* Encode the first or last character of tokens as a character reference,
* if it is text.
*
* @param {Array<Token>} tokens
*   Tokens.
* @param {boolean} start
*   Whether to encode the first or last character.
* @returns {undefined}
*   Nothing.
*/
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
/**
* Try other sequences for the candidates of a mistake and use the first that
* moves the mistake further.
*
* @param {Array<Item>} items
*   Items.
* @param {Map<AttentionResult, string>} chosen
*   Sequences to use instead of preferred sequences.
* @param {Mistake} mistake
*   Mistake.
* @param {string} before
*   Characters before.
* @param {string} after
*   Characters after.
* @returns {Improvement | undefined}
*   Result if better.
*/
function improve(items, chosen, mistake, before, after) {
	for (const attention of mistake.attention) {
		const current = chosen.get(attention) || attention.sequences[0];
		for (const sequence of attention.sequences) {
			if (sequence === current) continue;
			const trial = new Map(chosen);
			trial.set(attention, sequence);
			const tokens = render$1(items, trial, before, after);
			const next = check(tokens, before, after);
			if (!next || next.index > mistake.index) return {
				chosen: trial,
				mistake: next,
				tokens
			};
		}
	}
}
/**
* Pair runs like `micromark` and mark sequences that do form their attention
* as fine.
*
* Each pair uses markers from the end of an opener and the start of a closer.
* It forms the intended attention if those markers are exactly the whole
* opening and closing sequence of one attention.
* Otherwise attention is mixed up:
* either sequences of different attention pair,
* part of a sequence is used (such as `**` of strong as `*`),
* or several sequences are used together (such as `*` and `*` as `**`).
* Then the sequences involved are recorded with each other.
*
* @param {Array<Run>} runs
*   Runs.
* @param {Map<Token, Array<Token>>} wrong
*   Sequences that are wrong, with the sequences involved.
* @returns {undefined}
*   Nothing, `wrong` is changed.
*/
function pair(runs, wrong) {
	/** @type {Map<string, Array<Run>>} */
	const openersByMarker = /* @__PURE__ */ new Map();
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
				const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
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
/**
* Get the sequences that can be used for attention, in order of preference.
*
* @param {string} type
*   Node type.
* @param {Array<string>} markers
*   Markers.
* @param {Array<number>} sizes
*   Sizes.
* @returns {Array<string>}
*   Sequences.
*/
function attentionSequences(type, markers, sizes) {
	if (markers.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without markers, expected one or more markers");
	if (sizes.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes");
	for (const size of sizes) if (!Number.isSafeInteger(size) || size < 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer");
	/** @type {Array<string>} */
	const sequences = [];
	for (const marker of markers) {
		if (marker.length !== 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character");
		if (!asciiPunctuation(marker.charCodeAt(0))) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation");
		for (const size of sizes) sequences.push(marker.repeat(size));
	}
	return sequences;
}
/**
* Serialize the children of a parent that contains phrasing children,
* keeping attention separate,
* so that its markers can be chosen later.
*
* @param {PhrasingParents} parent
*   Parent of phrasing nodes.
* @param {State} state
*   Info passed around about the current state.
* @param {Info} info
*   Info on where we are in the document we are generating.
* @returns {Array<Item>}
*   Items.
*/
function phrasing(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	/** @type {Array<Item>} */
	const results = [];
	let index = -1;
	let before = info.before;
	indexStack.push(-1);
	let tracker = state.createTracker(info);
	while (++index < children.length) {
		const child = children[index];
		/** @type {string} */
		let after;
		indexStack[indexStack.length - 1] = index;
		if (index + 1 < children.length) {
			/** @type {Handle} */
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
			tracker.move(serialize(results, info.before, info.after));
		}
		/** @type {(Handle & {attention?: Attention | undefined}) | undefined} */
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
/**
* Serialize a node as attention,
* with its sequence chosen later.
*
* @param {PhrasingParents} node
*   Node.
* @param {Attention} attention
*   Attention of the node.
* @param {State} state
*   Info passed around about the current state.
* @param {Tracker} tracker
*   Tracker.
* @returns {AttentionResult | undefined}
*   Attention or nothing.
*/
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
	tracker.move(serialize(children, sequence, sequence));
	tracker.move(sequence);
	return {
		children,
		sequences
	};
}
/**
* Fix mistakes one at a time.
*
* @param {Array<Item>} items
*   Phrasing items.
* @param {Map<AttentionResult, string>} chosen
*   Sequences to start with.
* @param {string} before
*   Characters before.
* @param {string} after
*   Characters after.
* @returns {Array<Token> | undefined}
*   Tokens, if all mistakes could be fixed.
*/
function fix(items, chosen, before, after) {
	let tokens = render$1(items, chosen, before, after);
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
/**
* Guess sequences for attention so that few mistakes are left to fix because
* each fix is slow.
*
* Prefers another marker when a sequence would touch one with the same marker
* of a sibling or parent (`**a**` and `*b*` as `**a***b*`).
* Except for an only child with a longer builtin sequence,
* as that forms (`***a***`).
*
* @param {Array<Item>} items
*   Phrasing items.
* @param {Map<AttentionResult, string>} chosen
*   Guesses that are not the preferred sequence.
* @param {string} before
*   Sequence of the parent or characters before.
* @param {string} after
*   Sequence of the parent or characters after.
* @returns {undefined}
*   Nothing.
*/
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
/**
* Render items with sequences;
* encoding characters around attention where needed.
*
* @param {Array<Item>} items
*   Serialized phrasing.
* @param {Map<AttentionResult, string>} chosen
*   Sequences to use instead of preferred sequences.
* @param {string} before
*   Characters before.
* @param {string} after
*   Characters after.
* @returns {Array<Token>}
*   Tokens.
*/
function render$1(items, chosen, before, after) {
	/** @type {Array<Token>} */
	const tokens = [];
	/** @type {string | undefined} */
	let encodeAfter;
	let previous = lastCharacter(before);
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			/** @type {Token} */
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
		const inside = render$1(item.children, chosen, sequence, sequence);
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
/**
* Serialize phrasing with attention.
*
* Whether attention forms depends on everything around it.
* This checks that it does and tries other sequences if not.
*
* @param {Array<Item>} items
*   Phrasing items.
* @param {string} before
*   Characters before.
* @param {string} after
*   Characters after.
* @returns {string}
*   Serialized markdown.
*/
function serialize(items, before, after) {
	/** @type {Map<AttentionResult, string>} */
	const guessed = /* @__PURE__ */ new Map();
	guess(items, guessed, before, after);
	const tokens = (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || fix(items, /* @__PURE__ */ new Map(), before, after) || render$1(items, /* @__PURE__ */ new Map(), before, after);
	let result = "";
	for (const token of tokens) result += token.value;
	return result;
}
// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
/**
* @import {AttentionInfo, Info, State} from 'mdast-util-to-markdown'
* @import {Emphasis, Parents} from 'mdast'
*/
emphasis.attention = attention$1;
emphasis.peek = peek$1;
/**
* Serialize an emphasis node.
*
* Attention is properly handled by `containerPhrasing`.
*
* @param {Emphasis} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function emphasis(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention$1, state, state.createTracker(info));
	const value = item ? serialize([item], info.before, info.after) : "";
	exit();
	return value;
}
/**
* Serialize an emphasis node as attention.
*
* @param {Emphasis} _
*   Node to serialize.
* @param {State} state
*   Info passed around.
* @returns {AttentionInfo}
*   Info on how to serialize the node.
*/
function attention$1(_, state) {
	return {
		construct: "emphasis",
		markers: checkEmphasis(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [1]
	};
}
/**
* Peek at this node.
*
* @param {Emphasis} _
*   Node to serialize.
* @param {Parents | undefined} _1
*   Parent node.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Start of the serialized markdown.
*/
function peek$1(_, _1, state) {
	return state.options.emphasis || "*";
}
// node_modules/unist-util-visit/lib/index.js
/**
* @import {Node as UnistNode, Parent as UnistParent} from 'unist'
* @import {
*   InclusiveDescendant,
*   Matches,
*   Visitors as ParentsVisitors,
*   VisitorResult,
*   VisitorResultExit
* } from 'unist-util-visit-parents'
*/
/**
* @typedef {Exclude<import('unist-util-is').Test, undefined> | undefined} Test
*   Test from `unist-util-is`.
*
*   Note: we have remove and add `undefined`, because otherwise when generating
*   automatic `.d.ts` files, TS tries to flatten paths from a local perspective,
*   which doesn’t work when publishing on npm.
*/
/**
* @typedef {(
*   Node extends UnistParent
*   ? Node extends {children: Array<infer Children>}
*     ? Child extends Children ? Node : never
*     : never
*   : never
* )} InternalParent
*   Collect nodes that can be parents of `Child`.
* @template {UnistNode} Node
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @typedef {InternalParent<InclusiveDescendant<Tree>, Child>} Parent
*   Collect nodes in `Tree` that can be parents of `Child`.
* @template {UnistNode} Tree
*   All node types in a tree.
* @template {UnistNode} Child
*   Node to search for.
*/
/**
* @callback Visitor
*   Handle a node (matching `test`, if given) before its children.
*
*   Like `Visitor` in `unist-util-visit-parents`,
*   but with `index` and `parent` instead of `parents`.
* @param {Visited} node
*   Found node.
* @param {Visited extends UnistNode ? number | undefined : never} index
*   Index of `node` in `parent`,
*   or `undefined` for the tree itself.
* @param {Ancestor extends UnistParent ? Ancestor | undefined : never} parent
*   Parent of `node`,
*   or `undefined` for the tree itself.
* @returns {VisitorResult}
*   What to do next.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
*/
/**
* @callback VisitorExit
*   Handle a node (matching `test`, if given) after its children.
*
*   Like `VisitorExit` in `unist-util-visit-parents`,
*   but with `index` and `parent` instead of `parents`.
* @param {Visited} node
*   Found node.
* @param {Visited extends UnistNode ? number | undefined : never} index
*   Index of `node` in `parent`,
*   or `undefined` for the tree itself.
* @param {Ancestor extends UnistParent ? Ancestor | undefined : never} parent
*   Parent of `node`,
*   or `undefined` for the tree itself.
* @returns {VisitorResultExit}
*   What to do next.
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
*/
/**
* @template {UnistNode} [Visited=UnistNode]
*   Visited node type.
* @template {UnistParent} [Ancestor=UnistParent]
*   Ancestor type.
* @typedef Visitors
*   Handle nodes when entering and exiting them.
*
*   Like `Visitors` in `unist-util-visit-parents`.
* @property {Visitor<Visited, Ancestor> | null | undefined} [enter]
*   Handle a node before its children (optional).
* @property {VisitorExit<Visited, Ancestor>} exit
*   Handle a node after its children.
*/
/**
* @typedef {Visitor<Visited, Parent<Ancestor, Visited>>} BuildVisitorFromMatch
*   Build a typed `Visitor` function from a node and all possible parents.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} Visited
*   Node type.
* @template {UnistParent} Ancestor
*   Parent type.
*/
/**
* @typedef {(
*   BuildVisitorFromMatch<
*     Matches<Descendant, Check>,
*     Extract<Descendant, UnistParent>
*   >
* )} BuildVisitorFromDescendants
*   Build a typed `Visitor` function from a list of descendants and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} Descendant
*   Node type.
* @template {Test} Check
*   Test type.
*/
/**
* @typedef {(
*   BuildVisitorFromDescendants<
*     InclusiveDescendant<Tree>,
*     Check
*   >
* )} BuildVisitor
*   Build a typed `Visitor` function from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} [Tree=UnistNode]
*   Node type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* @typedef {(
*   Visitors<
*     Matches<InclusiveDescendant<Tree>, Check>,
*     Parent<
*       Extract<InclusiveDescendant<Tree>, UnistParent>,
*       Matches<InclusiveDescendant<Tree>, Check>
*     >
*   >
* )} BuildVisitors
*   Build typed `Visitors` from a tree and a test.
*
*   It will infer which values are passed as `node` and which as `parent`.
* @template {UnistNode} [Tree=UnistNode]
*   Node type.
* @template {Test} [Check=Test]
*   Test type.
*/
/**
* Visit nodes.
*
* This algorithm performs *depth-first* *tree traversal* in *preorder*
* (**NLR**) or if `reverse` is given,
* in *reverse preorder* (**NRL**).
* An `exit` visitor is called in *postorder* (**LRN**)
* or if `reverse` is given, in *reverse postorder* (**RLN**).
*
* You can choose which nodes are visited by passing a `test`.
* For complex tests, you should test yourself in a visitor, as it will be
* faster and will have improved type information.
*
* Walking the tree is an intensive task.
* Make use of the return values of the visitor when possible.
* Instead of walking a tree multiple times, walk it once, use `unist-util-is`
* to check if a node matches, and then perform different operations.
*
* You can change the tree.
* Changes inside a node made when entering it are walked,
* changes made when exiting it are not.
* See `Visitor` and `VisitorExit` for more info.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {Check} check
*   `unist-util-is`-compatible test.
* @param {BuildVisitor<Tree, Check> | BuildVisitors<Tree, Check>} visitors
*   Handle each node when entering it,
*   or `{enter, exit}` to also handle it when exiting it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @overload
* @param {Tree} tree
*   Tree to traverse.
* @param {BuildVisitor<Tree> | BuildVisitors<Tree>} visitors
*   Handle each node when entering it,
*   or `{enter, exit}` to also handle it when exiting it.
* @param {boolean | null | undefined} [reverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @param {UnistNode} tree
*   Tree to traverse.
* @param {Visitor | Visitors | Test} testOrEnterOrVisitors
*   `unist-util-is`-compatible test, `enter`, or `visitors`.
* @param {Visitor | Visitors | boolean | null | undefined} [enterOrVisitorsOrReverse]
*   `enter`, `visitors`, or `reverse` after a test.
* @param {boolean | null | undefined} [maybeReverse]
*   Walk children from last to first;
*   for `enter`, reverse preorder (NRL) instead of preorder (NLR);
*   for `exit`, reverse postorder (RLN) instead of postorder (LRN).
* @returns {undefined}
*   Nothing.
*
* @template {UnistNode} Tree
*   Node type.
* @template {Test} Check
*   `unist-util-is`-compatible test.
*/
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
	/** @type {Test} */
	let check;
	/** @type {Visitor | Visitors} */
	let visitors;
	/** @type {boolean | null | undefined} */
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
/**
* Turn `visit` visitors into `visitParents` visitors.
*
* @param {Visitors} visitors
*   Visitors for `visit`.
* @returns {ParentsVisitors}
*   Visitors for `visitParents`.
*/
function wrapVisitors(visitors) {
	if (!visitors || typeof visitors !== "object") return visitors;
	return {
		enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
		exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
	};
}
/**
* Turn a `visit` visitor into a `visitParents` one.
*
* @template {VisitorResult} Result
*   Result type.
* @param {(node: UnistNode, index: number | undefined, parent: UnistParent | undefined) => Result} visitor
*   Visitor for `visit`.
* @returns {(node: UnistNode, parents: Array<UnistParent>, index: number | undefined) => Result}
*   Visitor for `visitParents`.
*/
function wrap(visitor) {
	return overload;
	/**
	* Call `visitor` with `index` and `parent` instead of `parents`.
	*
	* @param {UnistNode} node
	*   Visited node.
	* @param {Array<UnistParent>} parents
	*   Ancestors of `node`.
	* @param {number | undefined} index
	*   Index of `node` in its parent.
	* @returns {Result}
	*   What to do next.
	*/
	function overload(node, parents, index) {
		return visitor(node, index, parents[parents.length - 1]);
	}
}
// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {Heading} from 'mdast'
*/
/**
* Checks if a heading can be formatted as a setext heading.
*
* @param {Heading} node
*   Node to check.
* @param {State} state
*   Info passed around.
* @returns {boolean}
*   Whether the heading can be formatted as a setext heading.
*/
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
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Heading, Parents} from 'mdast'
*/
/**
* Serialize a heading node.
*
* @param {Heading} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
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
/**
* @import {Html} from 'mdast'
*/
html.peek = htmlPeek;
/**
* Serialize an HTML node.
*
* @param {Html} node
*   Node to serialize.
* @returns {string}
*   Serialized markdown.
*/
function html(node) {
	return node.value || "";
}
/**
* Peek at this node.
*
* @returns {string}
*   Start of the serialized markdown.
*/
function htmlPeek() {
	return "<";
}
// node_modules/mdast-util-to-markdown/lib/handle/image.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Image, Parents} from 'mdast'
*/
image.peek = imagePeek;
/**
* Serialize an image node.
*
* @param {Image} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
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
/**
* Peek at this node.
*
* @returns {string}
*   Start of the serialized markdown.
*/
function imagePeek() {
	return "!";
}
// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {ImageReference, Parents} from 'mdast'
*/
imageReference.peek = imageReferencePeek;
/**
* Serialize an image reference node.
*
* @param {ImageReference} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
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
/**
* Peek at this node.
*
* @returns {string}
*   Start of the serialized markdown.
*/
function imageReferencePeek() {
	return "!";
}
// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {InlineCode, Parents} from 'mdast'
*/
inlineCode.peek = inlineCodePeek;
/**
* Serialize an inline code node.
*
* @param {InlineCode} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Serialized markdown.
*/
function inlineCode(node, _, state) {
	let value = node.value || "";
	let sequence = "`";
	let index = -1;
	while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) sequence += "`";
	if (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value))) value = " " + value + " ";
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		const expression = state.compilePattern(pattern);
		if (!pattern.atBreak) continue;
		/** @type {RegExpExecArray | null} */
		let match;
		while (match = expression.exec(value)) {
			let position = match.index;
			if (value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13) position--;
			value = value.slice(0, position) + " " + value.slice(match.index + 1);
		}
	}
	return sequence + value + sequence;
}
/**
* Peek at this node.
*
* @returns {string}
*   Start of the serialized markdown.
*/
function inlineCodePeek() {
	return "`";
}
// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {Link} from 'mdast'
*/
/**
* Checks if a link can be formatted as an autolink.
*
* @param {Link} node
*   Node to check.
* @param {State} state
*   Info passed around.
* @returns {boolean}
*   Whether the link can be formatted as an autolink.
*/
function formatLinkAsAutolink(node, state) {
	const raw = toString(node);
	return Boolean(!state.options.resourceLink && node.url && !node.title && node.children && node.children.length === 1 && node.children[0].type === "text" && (raw === node.url || "mailto:" + raw === node.url) && /^[a-z][+\-.a-z]+:/i.test(node.url) && !/[\0- <>\u007F]/.test(node.url));
}
// node_modules/mdast-util-to-markdown/lib/handle/link.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Link, Parents} from 'mdast'
* @import {Exit} from '../types.js'
*/
link.peek = linkPeek;
/**
* Serialize a link node.
*
* @param {Link} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
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
/**
* Peek at this node.
*
* @param {Link} node
*   Node to peek at.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Start of the serialized markdown.
*/
function linkPeek(node, _, state) {
	return formatLinkAsAutolink(node, state) ? "<" : "[";
}
// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {LinkReference, Parents} from 'mdast'
*/
linkReference.peek = linkReferencePeek;
/**
* Serialize a link reference node.
*
* @param {LinkReference} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
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
/**
* Peek at this node.
*
* @returns {string}
*   Start of the serialized markdown.
*/
function linkReferencePeek() {
	return "[";
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred list bullet option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['bullet'], null | undefined>}
*   Preferred list bullet.
*/
function checkBullet(state) {
	const marker = state.options.bullet || "*";
	if (marker !== "*" && marker !== "+" && marker !== "-") throw new Error("Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred alternate list bullet option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['bullet'], null | undefined>}
*   Preferred alternate list bullet.
*/
function checkBulletOther(state) {
	const bullet = checkBullet(state);
	const bulletOther = state.options.bulletOther;
	if (!bulletOther) return bullet === "*" ? "-" : "*";
	if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") throw new Error("Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
	if (bulletOther === bullet) throw new Error("Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different");
	return bulletOther;
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred ordered list bullet option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['bulletOrdered'], null | undefined>}
*   Preferred ordered list bullet.
*/
function checkBulletOrdered(state) {
	const marker = state.options.bulletOrdered || ".";
	if (marker !== "." && marker !== ")") throw new Error("Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred rule option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['rule'], null | undefined>}
*   Preferred rule marker.
*/
function checkRule(state) {
	const marker = state.options.rule || "*";
	if (marker !== "*" && marker !== "-" && marker !== "_") throw new Error("Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/list.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {List, Parents} from 'mdast'
*/
/**
* Serialize a list node.
*
* @param {List} node
*   Node to serialize.
* @param {Parents | undefined} parent
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function list(node, parent, state, info) {
	const exit = state.enter("list");
	const bulletCurrent = state.bulletCurrent;
	/** @type {string} */
	let bullet = node.ordered ? checkBulletOrdered(state) : checkBullet(state);
	/** @type {string} */
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
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred list item indent option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['listItemIndent'], null | undefined>}
*   Preferred list item indent.
*/
function checkListItemIndent(state) {
	const style = state.options.listItemIndent || "one";
	if (style !== "tab" && style !== "one" && style !== "mixed") throw new Error("Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
	return style;
}
// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
/**
* @import {Info, Map, State} from 'mdast-util-to-markdown'
* @import {ListItem, Parents} from 'mdast'
*/
/**
* Serialize a list item node.
*
* @param {ListItem} node
*   Node to serialize.
* @param {Parents | undefined} parent
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
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
	/**
	* Indent lines of the list item.
	*
	* @type {Map}
	*/
	function map(line, index, blank) {
		if (index) return (blank ? "" : " ".repeat(size)) + line;
		return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
	}
}
// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Paragraph, Parents} from 'mdast'
*/
/**
* Serialize a paragraph node.
*
* @param {Paragraph} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function paragraph(node, _, state, info) {
	const exit = state.enter("paragraph");
	const subexit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	subexit();
	exit();
	return value;
}
// node_modules/mdast-util-to-markdown/lib/handle/root.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Parents, Root} from 'mdast'
*/
/**
* Serialize a root node.
*
* @param {Root} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
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
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred strong option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['strong'], null | undefined>}
*   Preferred strong marker.
*/
function checkStrong(state) {
	const marker = state.options.strong || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`");
	return marker;
}
// node_modules/mdast-util-to-markdown/lib/handle/strong.js
/**
* @import {AttentionInfo, Info, State} from 'mdast-util-to-markdown'
* @import {Parents, Strong} from 'mdast'
*/
strong.attention = attention;
strong.peek = peek;
/**
* Serialize a strong node.
*
* Attention is properly handled by `containerPhrasing`.
*
* @param {Strong} node
*   Node to serialize.
* @param {Parents | undefined} _
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function strong(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention, state, state.createTracker(info));
	const value = item ? serialize([item], info.before, info.after) : "";
	exit();
	return value;
}
/**
* Serialize a strong node as attention.
*
* @param {Strong} _
*   Node to serialize.
* @param {State} state
*   Info passed around.
* @returns {AttentionInfo}
*   Info on how to serialize the node.
*/
function attention(_, state) {
	return {
		construct: "strong",
		markers: checkStrong(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [2]
	};
}
/**
* Peek at this node.
*
* @param {Strong} _
*   Node to serialize.
* @param {Parents | undefined} _1
*   Parent node.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Start of the serialized markdown.
*/
function peek(_, _1, state) {
	return state.options.strong || "*";
}
// node_modules/mdast-util-to-markdown/lib/handle/text.js
/**
* @import {Info, State} from 'mdast-util-to-markdown'
* @import {Parents, Text} from 'mdast'
*/
/**
* Serialize a text node.
*
* @param {Text} node
*   Node to serialize.
* @param {Parents | undefined} parent
*   Parent node.
* @param {State} state
*   Info passed around.
* @param {Info} info
*   Info on surrounding context.
* @returns {string}
*   Serialized markdown.
*/
function text$2(node, parent, state, info) {
	/* c8 ignore next -- parent always passed */
	const siblings = parent ? parent.children : [];
	const index = state.indexStack[state.indexStack.length - 1];
	return state.safe(node.value, {
		...info,
		afterNode: siblings[index + 1],
		beforeNode: siblings[index - 1]
	});
}
// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
/**
* @import {Options, State} from 'mdast-util-to-markdown'
*/
/**
* Checks the preferred rule repetition option.
*
* @param {State} state
*   Info passed around.
* @returns {Exclude<Options['ruleRepetition'], null | undefined>}
*   Preferred rule repetition.
*/
function checkRuleRepetition(state) {
	const repetition = state.options.ruleRepetition || 3;
	if (repetition < 3) throw new Error("Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more");
	return repetition;
}
// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {Parents, ThematicBreak} from 'mdast'
*/
/**
* Serialize a thematic break node.
*
* @param {ThematicBreak} _
*   Node to serialize.
* @param {Parents | undefined} _1
*   Parent node.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Serialized markdown.
*/
function thematicBreak(_, _1, state) {
	const value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
	return state.options.ruleSpaces ? value.slice(0, -1) : value;
}
// node_modules/mdast-util-to-markdown/lib/handle/index.js
/**
* Default (CommonMark) handlers.
*/
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
	inlineCode,
	link,
	linkReference,
	list,
	listItem,
	paragraph,
	root,
	strong,
	text: text$2,
	thematicBreak
};
// node_modules/mdast-util-to-markdown/lib/join.js
/**
* @import {Join} from 'mdast-util-to-markdown'
*/
/** @type {Array<Join>} */
const join$1 = [joinDefaults];
/**
* Default join function.
*
* @type {Join}
*/
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
/**
* @import {ConstructName, Unsafe} from 'mdast-util-to-markdown'
*/
/**
* List of constructs that occur in phrasing (paragraphs, headings), but cannot
* contain things like attention (emphasis, strong), images, or links.
* So they sort of cancel each other out.
* Note: could use a better name.
*
* @type {Array<ConstructName>}
*/
const fullPhrasingSpans = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
/** @type {Array<Unsafe>} */
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
/**
* @import {AssociationId} from '../types.js'
*/
/**
* Get an identifier from an association to match it to others.
*
* Associations are nodes that match to something else through an ID:
* <https://github.com/syntax-tree/mdast#association>.
*
* The `label` of an association is the string value: character escapes and
* references work, and casing is intact.
* The `identifier` is used to match one association to another:
* controversially, character escapes and references don’t work in this
* matching: `&copy;` does not match `©`, and `\+` does not match `+`.
*
* But casing is ignored (and whitespace) is trimmed and collapsed: ` A\nb`
* matches `a b`.
* So, we do prefer the label when figuring out how we’re going to serialize:
* it has whitespace, casing, and we can ignore most useless character
* escapes and all character references.
*
* @type {AssociationId}
*/
function association(node) {
	if (node.label || !node.identifier) return node.label || "";
	return decodeString(node.identifier);
}
// node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
/**
* @import {CompilePattern} from '../types.js'
*/
/**
* Compiles a pattern object into a regular expression.
*
* @type {CompilePattern}
*/
function compilePattern(pattern) {
	if (!pattern._compiled) {
		const before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
		pattern._compiled = new RegExp((pattern.beforeNode ? "^" : before ? "(" + before + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.afterNode ? "$" : pattern.after ? "(?:" + pattern.after + ")" : ""), pattern.unicode ? "gu" : "g");
	}
	return pattern._compiled;
}
// node_modules/mdast-util-to-markdown/lib/util/container-flow.js
/**
* @import {State} from 'mdast-util-to-markdown'
* @import {FlowChildren, FlowParents, TrackFields} from '../types.js'
*/
/**
* Serialize the children of a parent that contains flow children.
*
* @param {FlowParents} parent
*   Parent of flow nodes.
* @param {State} state
*   Info passed around about the current state.
* @param {TrackFields} info
*   Info on where we are in the document we are generating.
* @returns {string}
*   Serialized children, joined by (blank) lines.
*/
function containerFlow(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	const tracker = state.createTracker(info);
	/** @type {Array<string>} */
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
		if (index < children.length - 1) results.push(tracker.move(between(child, children[index + 1], parent, state)));
	}
	indexStack.pop();
	return results.join("");
}
/**
* Determine the markdown to insert between two flow nodes.
*
* @param {FlowChildren} left
*   Left flow node.
* @param {FlowChildren} right
*   Right flow node.
* @param {FlowParents} parent
*   Parent of the flow nodes.
* @param {State} state
*   Info passed around.
* @returns {string}
*   Markdown to insert between the two flow nodes.
*/
function between(left, right, parent, state) {
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
/**
* @import {IndentLines} from '../types.js'
*/
const eol = /\r?\n|\r/g;
/**
* Indents each line.
*
* @type {IndentLines}
*/
function indentLines(value, map) {
	/** @type {Array<string>} */
	const result = [];
	let start = 0;
	let line = 0;
	/** @type {RegExpExecArray | null} */
	let match;
	while (match = eol.exec(value)) {
		one(value.slice(start, match.index));
		result.push(match[0]);
		start = match.index + match[0].length;
		line++;
	}
	one(value.slice(start));
	return result.join("");
	/**
	* Indents a single line.
	*
	* @param {string} value
	*   Line.
	*/
	function one(value) {
		result.push(map(value, line, !value));
	}
}
// node_modules/mdast-util-to-markdown/lib/util/safe.js
/**
* @import {Nodes} from 'mdast'
* @import {SafeConfig, State, Unsafe} from 'mdast-util-to-markdown'
*/
const own = {}.hasOwnProperty;
/**
* Make a string safe for embedding in markdown constructs.
*
* In markdown, almost all punctuation characters can, in certain cases,
* result in something.
* Whether they do is highly subjective to where they happen and in what
* they happen.
*
* To solve this, `mdast-util-to-markdown` tracks:
*
* * characters before and after something;
* * what “constructs” we are in.
*
* This information is then used by this function to escape or encode
* special characters.
*
* @param {State} state
*   Info passed around about the current state.
* @param {string | null | undefined} input
*   Raw value to make safe.
* @param {SafeConfig} config
*   Configuration.
* @returns {string}
*   Serialized markdown safe for embedding.
*/
function safe(state, input, config) {
	const value = (config.before || "") + (input || "") + (config.after || "");
	/** @type {Array<number>} */
	const positions = [];
	/** @type {Array<string>} */
	const result = [];
	/** @type {Record<number, {before: boolean, after: boolean}>} */
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
		/** @type {RegExpExecArray | null} */
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
/**
* Check if a node matches the node types of a pattern.
*
* @param {Array<Nodes['type']> | Nodes['type'] | null | undefined} types
*   Node types.
* @param {Nodes | undefined} node
*   Node.
* @returns {boolean}
*   Whether `node` matches `types`.
*/
function nodeInScope(types, node) {
	if (!types) return true;
	if (!node) return false;
	return typeof types === "string" ? types === node.type : types.includes(node.type);
}
/**
* Compare two numbers.
*
* @param {number} a
*   Number.
* @param {number} b
*   Other number.
* @returns {number}
*   Result.
*/
function numerical(a, b) {
	return a - b;
}
/**
* Escape backslashes in a string, considering characters that follow.
*
* @param {string} value
*   Value.
* @param {string} after
*   Characters that follow the value.
* @returns {string}
*   Escaped string.
*/
function escapeBackslashes(value, after) {
	const expression = /\\(?=[!-/:-@[-`{-~])/g;
	/** @type {Array<number>} */
	const positions = [];
	/** @type {Array<string>} */
	const results = [];
	const whole = value + after;
	let index = -1;
	let start = 0;
	/** @type {RegExpExecArray | null} */
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
/**
* @import {CreateTracker, TrackCurrent, TrackMove, TrackShift} from '../types.js'
*/
/**
* Track positional info in the output.
*
* @type {CreateTracker}
*/
function track(config) {
	/* c8 ignore next 5 */
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
	/**
	* Get the current tracked info.
	*
	* @type {TrackCurrent}
	*/
	function current() {
		return {
			now: {
				line,
				column
			},
			lineShift
		};
	}
	/**
	* Define an increased line shift (the typical indent for lines).
	*
	* @type {TrackShift}
	*/
	function shift(value) {
		lineShift += value;
	}
	/**
	* Move past some generated markdown.
	*
	* @type {TrackMove}
	*/
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
/**
* @import {Info, Join, Options, SafeConfig, State} from 'mdast-util-to-markdown'
* @import {Nodes} from 'mdast'
* @import {Enter, FlowParents, PhrasingParents, TrackFields} from './types.js'
*/
/**
* Turn an mdast syntax tree into markdown.
*
* @param {Nodes} tree
*   Tree to serialize.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized markdown representing `tree`.
*/
function toMarkdown$1(tree, options) {
	const settings = options || {};
	/** @type {State} */
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
		unknown: unknown$1,
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
	/**
	* Enter a construct.
	*
	* @type {Enter}
	*/
	function enter(name) {
		state.stack.push(name);
		return exit;
		/**
		* Exit a construct.
		*
		* @returns {undefined}
		*   Nothing.
		*/
		function exit() {
			state.stack.pop();
		}
	}
}
/**
* Handle an invalid value that cannot be processed.
*
* @param {unknown} value
*   Value.
* @returns {never}
*   Never.
* @throws {Error}
*   Always.
*/
function invalid(value) {
	throw new Error("Cannot handle value `" + value + "`, expected node");
}
/**
* Handle an unknown node.
*
* @param {unknown} value
*   Value.
* @returns {never}
*   Never.
* @throws {Error}
*   Always.
*/
function unknown$1(value) {
	throw new Error("Cannot handle unknown node `" + value.type + "`");
}
/**
* Join function for `tightDefinitions` option.
*
* @type {Join}
*/
function joinDefinition(left, right) {
	if (left.type === "definition" && left.type === right.type) return 0;
}
/**
* Serialize the children of a parent that contains phrasing children.
*
* These children will be joined flush together.
*
* @this {State}
*   Info passed around about the current state.
* @param {PhrasingParents} parent
*   Parent of flow nodes.
* @param {Info} info
*   Info on where we are in the document we are generating.
* @returns {string}
*   Serialized children, joined together.
*/
function containerPhrasingBound(parent, info) {
	return containerPhrasing(parent, this, info);
}
/**
* Serialize the children of a parent that contains flow children.
*
* These children will typically be joined by blank lines.
* What they are joined by exactly is defined by `Join` functions.
*
* @this {State}
*   Info passed around about the current state.
* @param {FlowParents} parent
*   Parent of flow nodes.
* @param {TrackFields} info
*   Info on where we are in the document we are generating.
* @returns {string}
*   Serialized children, joined by (blank) lines.
*/
function containerFlowBound(parent, info) {
	return containerFlow(parent, this, info);
}
/**
* Make a string safe for embedding in markdown constructs.
*
* In markdown, almost all punctuation characters can, in certain cases,
* result in something.
* Whether they do is highly subjective to where they happen and in what
* they happen.
*
* To solve this, `mdast-util-to-markdown` tracks:
*
* * Characters before and after something;
* * What “constructs” we are in.
*
* This information is then used by this function to escape or encode
* special characters.
*
* @this {State}
*   Info passed around about the current state.
* @param {string | null | undefined} value
*   Raw value to make safe.
* @param {SafeConfig} config
*   Configuration.
* @returns {string}
*   Serialized markdown safe for embedding.
*/
function safeBound(value, config) {
	return safe(this, value, config);
}
// node_modules/mdast-util-gfm-table/lib/index.js
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM tables in
* markdown.
*
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM tables.
*/
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
	/**
	* Serialize a table.
	*
	* @type {ToMarkdownHandle}
	* @param {Table} node
	*   Table.
	*/
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
	/**
	* This function isn’t really used normally, because we handle rows at the
	* table level.
	* But, if someone passes in a table row, this ensures we make somewhat sense.
	*
	* @type {ToMarkdownHandle}
	* @param {TableRow} node
	*   Row.
	*/
	function handleTableRow(node, _, state, info) {
		const value = serializeData([handleTableRowAsData(node, state, info)]);
		return value.slice(0, value.indexOf("\n"));
	}
	/**
	* Serialize a cell.
	*
	* @type {ToMarkdownHandle}
	* @param {TableCell} node
	*   Cell.
	*/
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
	/**
	* Serialize serialized cells as a table.
	*
	* @param {Array<Array<string>>} matrix
	*   Serialized cells.
	* @param {Array<string | null | undefined> | null | undefined} [align]
	*   Alignment.
	* @returns {string}
	*   Result.
	*/
	function serializeData(matrix, align) {
		return markdownTable(matrix, {
			align,
			alignDelimiters,
			fillRows: false,
			padding,
			stringLength
		});
	}
	/**
	* Serialize the cells of a table.
	*
	* @param {Table} node
	*   Table.
	* @param {State} state
	*   State.
	* @param {Info} info
	*   Info.
	* @returns {Array<Array<string>>}
	*   Serialized cells.
	*/
	function handleTableAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		/** @type {Array<Array<string>>} */
		const result = [];
		const subexit = state.enter("table");
		while (++index < children.length) result[index] = handleTableRowAsData(children[index], state, info);
		subexit();
		return result;
	}
	/**
	* Serialize the cells of a row.
	*
	* @param {TableRow} node
	*   Row.
	* @param {State} state
	*   State.
	* @param {Info} info
	*   Info.
	* @returns {Array<string>}
	*   Serialized cells.
	*/
	function handleTableRowAsData(node, state, info) {
		const { children } = node;
		let index = -1;
		/** @type {Array<string>} */
		const result = [];
		const subexit = state.enter("tableRow");
		while (++index < children.length) result[index] = handleTableCell(children[index], node, state, info);
		subexit();
		return result;
	}
	/**
	* Serialize inline code, escaping pipes in tables.
	*
	* @type {ToMarkdownHandle}
	* @param {InlineCode} node
	*   Inline code.
	*/
	function inlineCodeWithTable(node, parent, state) {
		const value = handle.inlineCode(node, parent, state);
		if (!state.stack.includes("tableCell")) return value;
		/** @type {Array<string>} */
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
/**
* Join a table and the flow after it.
*
* In a tight list item there are no blank lines between flow,
* but text right after a table would be read as rows of it.
*
* @type {Join}
*/
function joinTable(left, right, parent, state) {
	if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph" || right.type === "table")) return 1;
}
/**
* Check whether a heading is serialized as a setext heading,
* like `mdast-util-to-markdown` does.
*
* @param {Heading} node
*   Heading.
* @param {State} state
*   Info passed around.
* @returns {boolean}
*   Whether the heading is serialized as a setext heading.
*/
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
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM task list
* items in markdown.
*
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM task list items.
*/
function gfmTaskListItemToMarkdown() {
	return {
		handlers: { paragraph: paragraphWithTaskListItem },
		join: [joinDefinitionsBeforeTaskListItemParagraph]
	};
}
/**
* Serialize a paragraph,
* with a check if it is the paragraph of a task list item.
*
* @type {ToMarkdownHandle}
* @param {Paragraph} node
*   Paragraph.
* @param {Parents | undefined} parent
*   Parent.
*/
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
/**
* Join definitions before the paragraph of a task list item without blank
* lines,
* as a check is only seen at the start of the first content of a list item.
*
* @type {ToMarkdownJoin}
*/
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
	if (!(left.type === "definition" && parent.type === "listItem")) return;
	const paragraph = taskListItemParagraph(parent);
	if (paragraph && parent.children.indexOf(left) < parent.children.indexOf(paragraph)) return 0;
}
/**
* Find the paragraph of a task list item that can start with a check.
*
* @param {ListItem} node
*   List item.
* @returns {Paragraph | undefined}
*   Paragraph, if `node` is checkable.
*/
function taskListItemParagraph(node) {
	if (typeof node.checked !== "boolean") return;
	for (const child of node.children) {
		if (child.type === "paragraph") return child;
		if (child.type !== "definition") return;
	}
}
// node_modules/mdast-util-gfm/lib/index.js
/**
* @import {Extension as FromMarkdownExtension} from 'mdast-util-from-markdown'
* @import {Options} from 'mdast-util-gfm'
* @import {Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
*/
/**
* Create an extension for `mdast-util-to-markdown` to enable GFM (autolink
* literals, footnotes, strikethrough, tables, tasklists).
*
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {ToMarkdownExtension}
*   Extension for `mdast-util-to-markdown` to enable GFM (autolink literals,
*   footnotes, strikethrough, tables, tasklists).
*/
function gfmToMarkdown(options) {
	return { extensions: [
		gfmAutolinkLiteralToMarkdown(),
		gfmFootnoteToMarkdown(options),
		gfmStrikethroughToMarkdown(),
		gfmTableToMarkdown(options),
		gfmTaskListItemToMarkdown()
	] };
}
// src/report/markdown.ts
/** Table cells are not aligned, so that a changed cell changes one line of the file. */
const GFM = gfmToMarkdown({ tablePipeAlign: false });
/** Addresses are made harmless before (see `plainText`): a backslash before each `@` and `:` would only be noise. */
const isForAddresses = ({ unsafe }) => unsafe?.some(({ character }) => character === "@") ?? false;
const OPTIONS = {
	bullet: "-",
	emphasis: "_",
	fence: "`",
	fences: true,
	listItemIndent: "one",
	rule: "-",
	extensions: GFM.extensions?.filter((extension) => !isForAddresses(extension)) ?? [],
	handlers: { text: text$1 }
};
/** The Markdown of some blocks: `\n` line ends and a final one. The same nodes always give the same text. */
function toMarkdown(nodes) {
	return toMarkdown$1({
		type: "root",
		children: nodes
	}, OPTIONS);
}
/** Letters, digits and signs that open nothing inside a cell, nor does any sign beyond ASCII; `_` only in a word. */
const INERT = /^(?:[A-Za-z0-9 ,;'()%/+=\u00A1-\uFFFF-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|(?<![wW])\.)*$/;
/** Most words of a large report are ordinary ones in table cells; trying every rule of escaping on each is slow. */
function text$1(node, parent, state, info) {
	if (state.stack.includes("tableCell") && INERT.test(node.value)) return node.value;
	return handle.text(node, parent, state, info);
}
// src/report/budget.ts
/** A committed file: GitHub shows Markdown files only up to about a megabyte. */
const fileBudget = (elsewhere) => ({
	limit: 9e5,
	size: bytes,
	elsewhere
});
const GAP = "\n\n";
/**
* Joins parts into one document within the budget. When they do not fit, whole parts are left out, those of the
* lowest rank and the latest first, and a line in their place says so. No part is rendered twice, nor one that cannot
* fit. A document whose indispensable parts alone are too long stays too long.
*/
function withinBudget(parts, budget) {
	const candidates = parts.map((part) => candidate(part, budget));
	for (let reserve = 0;;) {
		const text = assemble(candidates, choose(candidates, budget.limit - reserve), budget);
		const excess = budget.size(text) - budget.limit;
		if (excess <= 0 || reserve > budget.limit) return text;
		reserve += excess + 2;
	}
}
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
		drop: part.drop,
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
/** The indices of the parts that stay: all that must, then by rank what still fits. */
function choose(parts, limit) {
	const kept = /* @__PURE__ */ new Set();
	let used = 0;
	const order = parts.map((part, index) => ({
		part,
		index
	})).sort((a, b) => rankOf(b.part) - rankOf(a.part));
	for (const { part, index } of order) {
		if (part.drop !== null && (used + part.atLeast > limit || used + part.rendered().size > limit)) continue;
		kept.add(index);
		used += part.rendered().size;
	}
	return kept;
}
/** Parts that must stay come first. */
const rankOf = (part) => part.drop?.rank ?? 1e3;
function assemble(parts, kept, budget) {
	const blocks = [];
	let dropped = [];
	const tell = () => {
		if (dropped.length > 0) blocks.push(notice(dropped, budget));
		dropped = [];
	};
	parts.forEach((part, index) => {
		if (!kept.has(index) && part.drop !== null) {
			dropped.push(part.drop);
			return;
		}
		tell();
		blocks.push(part.rendered().text);
	});
	tell();
	return `${blocks.join(GAP)}\n`;
}
function notice(drops, budget) {
	const counts = /* @__PURE__ */ new Map();
	for (const drop of drops) counts.set(drop.many, {
		drop,
		count: (counts.get(drop.many)?.count ?? 0) + 1
	});
	const list = [...counts.values()].map(({ drop, count }) => `${count} ${count === 1 ? drop.one : drop.many}`);
	return toMarkdown([paragraph$1([`Left out here for its size: ${list.join(", ")}. `, ...budget.elsewhere])]).trimEnd();
}
function bytes(text) {
	return Buffer.byteLength(text);
}
// src/report/names.ts
/** Job and step of a workflow in one line: `Linter › ruff`. */
function trail(...names) {
	return names.filter((name) => name !== null).join(" › ");
}
/** A changed file with what happened to it: `` `a.ts` (new) ``. */
const fileWithChange = (file) => [code$3(file.path), ` (${file.change.toLowerCase()})`];
/** The last piece of a path. */
const baseName$1 = (path) => path.slice(path.lastIndexOf("/") + 1);
/** The path of the Evidence beside a report: `M09_run1.json` for `M09_run1.md`. */
const evidencePath = (report) => report.replace(/\.md$/, ".json");
// src/report/sections/actions.ts
/** Concrete next actions, if there are any. */
const actions = (_evidence, assessment) => ({
	heading: "Next Actions",
	parts: [keep(assessment.actions.length === 0 ? paragraph$1(["None."]) : table$1([
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
/** Items in one line, at most `max` of them; the rest is counted: `a, b and 3 more`. */
function listed(items, max, separator = ", ") {
	const shown = items.slice(0, max).flatMap((item, index) => index === 0 ? item : [separator, ...item]);
	return items.length > max ? [...shown, ` and ${items.length - max} more`] : shown;
}
/** `1 file`, `3 files`. */
function count$1(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
// src/report/sections/blast.ts
const FILES_SHOWN = 12;
const AREAS_KEPT = 40;
const PATHS_SHOWN = 12;
/** How far the change reaches: files by area, public surfaces touched, what stayed untouched. */
const blast = (evidence, { blast, delta }) => ({
	heading: "Blast Radius",
	parts: evidence.changes.source === "none" ? [keep(paragraph$1(["Which files are changed is UNKNOWN."]))] : [...areas(blast.areas), keep(...[surfaces(blast, delta.complete), ...untouched(blast, delta.complete)])]
});
function areas(all) {
	if (all.length === 0) return [keep(keyLine("Files changed", ["none"]))];
	const lines = all.map(({ area, files }) => keyItem(area, listed(files.map(fileWithChange), FILES_SHOWN)));
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
function surfaces({ surfaces }, complete) {
	const none = complete ? "none that the configuration names" : "none by the files listed";
	if (surfaces.length === 0) return keyLine("Public surfaces touched", [none]);
	const named = surfaces.map(({ name, paths }) => [
		`${name} (`,
		...listed(paths.map((path) => [code$3(path)]), PATHS_SHOWN),
		")"
	]);
	return keyLine("Public surfaces touched", listed(named, PATHS_SHOWN, "; "));
}
/** With a list of files that is cut, nothing can be called untouched. */
function untouched({ untouched }, complete) {
	if (!complete) return [keyLine("Untouched", ["UNKNOWN, the list of files is not complete"])];
	return untouched.length === 0 ? [] : [keyLine("Untouched", listed(untouched.map(fromPlan), PATHS_SHOWN))];
}
// src/report/sections/context.ts
/** More changed code files than these are counted; the change inventory has them all. */
const TARGETS_SHOWN = 10;
/** What the change is, as the plan, the pull request or the configuration states it. */
const context = (evidence, assessment) => ({
	heading: "Change Context",
	parts: [keep(table$1(["Item", "Value"], rows$1(assessment, evidence.changes.source !== "none")))]
});
function rows$1({ context }, changesKnown) {
	return [
		[["Milestone"], [context.milestone]],
		[["Phase"], stated(context.phase)],
		[["Posture"], stated(context.posture)],
		[["Intent"], stated(context.intent)],
		[["Refactor target"], target(context.refactorTarget, changesKnown)],
		[["Run type"], [context.runType]],
		[["Baseline"], orUnknown(context.baseline)]
	];
}
const stated = (text) => orUnknown(text === null ? null : fromPlan(text));
function target(files, changesKnown) {
	if (files.length > 0) return listed(files.map(fileWithChange), TARGETS_SHOWN);
	return [changesKnown ? "none (no code file is changed)" : "UNKNOWN"];
}
// src/report/definitions.ts
const SHOWN$1 = 12;
/** Definitions that are not members of another one that changed in the same way. */
function outermost(definitions) {
	const keys = new Set(definitions.map(({ change, name }) => `${change} ${name}`));
	return definitions.filter(({ change, name }) => containersOf(name).every((outer) => !keys.has(`${change} ${outer}`)));
}
/** `class Shape added (area, name), functions a, b changed`: kinds together, members after their container. */
function definitionsLine(definitions) {
	const groups = /* @__PURE__ */ new Map();
	for (const definition of outermost(definitions)) {
		const key = `${definition.kind} ${definition.change}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [definition]);
		else group.push(definition);
	}
	return listed([...groups.values()].map((group) => {
		const [{ kind, change }] = group;
		const names = group.map((definition) => withMembers(definition, definitions));
		return [
			`${group.length === 1 ? kind : plural(kind)} `,
			...listed(names, SHOWN$1),
			` ${change}`
		];
	}), SHOWN$1, "; ");
}
function withMembers(outer, all) {
	const prefix = `${outer.name}.`;
	const members = all.filter(({ change, name }) => change === outer.change && name.startsWith(prefix));
	if (members.length === 0) return [code$3(outer.name)];
	const names = members.map(({ name }) => [code$3(name.slice(prefix.length))]);
	return [
		code$3(outer.name),
		" (",
		...listed(names, SHOWN$1),
		")"
	];
}
/** `a.b` and `a` of `a.b.c`. */
function containersOf(name) {
	const pieces = name.split(".");
	return pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join("."));
}
function plural(kind) {
	if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`;
	return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`;
}
// src/report/sections/delta.ts
/** Files in the open table; the others follow in folded blocks of `FOLD`. */
const OPEN = 100;
const FOLD = 500;
const NAMES_SHOWN = 50;
/** What the change is made of, what of the plan it keeps, and where it goes further. */
const delta = (evidence, { delta }) => ({
	heading: "Step 3 — Delta Analysis",
	parts: [
		keep(heading$1(3, ["Change Inventory"])),
		...files(delta, evidence.changes.source === "none"),
		...planned(delta, evidence.changes.source === "none"),
		...unchanged(delta),
		...expected(delta),
		...drift(delta)
	]
});
function files({ files, complete }, unread) {
	if (unread) return [keep(paragraph$1(["Which files are changed is UNKNOWN."]))];
	const cut = complete ? [] : [keep(paragraph$1(["This list is not complete: GitHub named only a part of the files."]))];
	if (files.length === 0) return [keep(paragraph$1(["No file is changed."])), ...cut];
	const open = optional({
		rank: 75,
		one: "table of files",
		many: "tables of files"
	}, fileTable(files.slice(0, OPEN)));
	return [
		keep(paragraph$1([total(files)])),
		open,
		...folded(files),
		...cut
	];
}
function folded(files) {
	const parts = [];
	for (let start = OPEN; start < files.length; start += FOLD) {
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
	return `${count$1(files.length, "file")}, +${added} −${removed}.`;
}
const fileTable = (files) => table$1(["File", "Change"], files.map((file) => [[code$3(file.path)], change(file)]));
function change(file) {
	const from = file.previousPath === null ? [] : [" from ", code$3(file.previousPath)];
	const definitions = definitionsLine(file.definitions);
	return [
		file.change,
		...from,
		`, +${file.additions} −${file.deletions}`,
		...definitions.length === 0 ? [] : [": ", ...definitions],
		...file.planned === null ? [] : [". Plan: ", ...fromPlan(file.planned)]
	];
}
function planned({ plannedButMissing, unplanned, complete }, unread) {
	if (unplanned === null) return [keep(keyLine("Against the plan", ["no plan lists paths"]))];
	if (unread) return [keep(keyLine("Against the plan", ["UNKNOWN"]))];
	return [keep(bullets([["Planned but not changed: ", ...paths(plannedButMissing, complete ? "none" : "UNKNOWN")], ["Changed but not planned: ", ...paths(unplanned, complete ? "none" : "none of the files listed")]]))];
}
const paths = (items, none = "none") => items.length === 0 ? [none] : listed(items.map((path) => [code$3(path)]), NAMES_SHOWN);
function unchanged({ unchanged }) {
	if (unchanged.length === 0) return [];
	const lines = unchanged.map(({ text, held, touched }) => {
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
	if (expected.length === 0) return [keep(title, paragraph$1(["The plan states no expectation."]))];
	const rows = expected.map((row) => [
		fromPlan(row.check),
		row.expected === null ? [] : fromPlan(row.expected),
		row.observed,
		[row.mark === null ? "not assessed" : signAndWord(row.mark)]
	]);
	return [keep(title, table$1([
		"Check",
		"Expected",
		"Observed",
		"Status"
	], rows))];
}
function drift({ drift }) {
	if (drift.length === 0) return [];
	return [keep(heading$1(3, ["Drift"]), bullets(drift))];
}
// src/report/sections/failures.ts
/** Failures that are always told in full. */
const KEPT$1 = 20;
/** Annotations shown of each. */
const ANNOTATIONS = 10;
/** Failed tests shown of each. */
const TESTS = 20;
/** Each failure with where it is, what kind it is, and whether it is ours. Absent when nothing failed. */
const failures = (_evidence, assessment) => assessment.failures.length === 0 ? null : {
	heading: "Failure Analysis",
	parts: assessment.failures.map(failurePart)
};
function failurePart(failure, index) {
	const title = heading$1(3, [trail(failure.workflow, failure.job, failure.step)]);
	const list = bullets([
		keyItem("Result", [
			signAndWord(failure.mark),
			", ",
			link$1("log", failure.url)
		]),
		keyItem("Classification", [failure.classification]),
		keyItem("In scope of this change", [answer(failure.inScope)]),
		keyItem("Fails on the base too", [answer(failure.onBase)]),
		keyItem("Blocks the merge", [failure.blocking ? "yes" : "no"]),
		...failure.note === null ? [] : [note(failure.note)]
	]);
	const places = annotations(failure, ANNOTATIONS);
	const log = failure.lines.length === 0 ? [] : [fence("text", failure.lines.join("\n"))];
	const said = places.length === 0 ? [] : [keyLine("Annotations", []), ...places];
	const cases = failedTests(failure, TESTS);
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
		many: "failures"
	}, ...nodes);
}
/** The first failed tests with their messages, and how many more there are. */
function failedTests({ tests: { lines, total } }, most) {
	if (total === 0) return [];
	const shown = lines.slice(0, most);
	const more = total - shown.length;
	const rest = more > 0 ? [[shown.length === 0 ? `${more} without a name` : `and ${more} more`]] : [];
	return [bullets([...shown, ...rest])];
}
/** What the job says of its failure: the first places, and how many more there are. */
function annotations({ annotations: all }, most) {
	if (all.length === 0) return [];
	const more = all.length - most;
	const rest = more > 0 ? [[`and ${more} more`]] : [];
	return [bullets([...all.slice(0, most), ...rest])];
}
const note = (text) => keyItem("Note", text);
function answer(value) {
	if (value === null) return "UNKNOWN";
	return value ? "yes" : "no";
}
// src/report/sections/header.ts
/** Title and header lines: date, branch, pull request, trigger, and the attempt when there was more than one. */
function header(evidence, assessment) {
	return keep(heading$1(1, [title(evidence, assessment)]), keyLines([
		["Date", [assessment.date ?? "UNKNOWN"]],
		["Branch", evidence.head.branch === null ? ["UNKNOWN"] : [code$3(evidence.head.branch)]],
		["PR", pullRequests(evidence)],
		["Trigger", withPullRequestLinks(assessment.trigger, evidence)],
		...attempt(assessment)
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
/** The number of one of our pull requests in the trigger's text leads to it. */
function withPullRequestLinks(trigger, evidence) {
	return trigger.split(/(#\d+)/).flatMap((piece) => {
		const pull = evidence.pullRequests.find(({ number }) => piece === `#${number}`);
		return pull === void 0 ? [piece] : linked([own$3(piece)], pull.url);
	});
}
function attempt(assessment) {
	return assessment.attempt > 1 ? [["Attempt", [String(assessment.attempt)]]] : [];
}
// src/report/sections/identity.ts
/** Which runs the report speaks of, which workflows of the head have none and why, and other apps' checks. */
const identity = ({ gaps }, { identity }) => ({
	heading: "Workflow Identity",
	parts: [
		runs$1(identity.runs),
		...absent(identity.absent),
		...otherChecks(identity.otherChecks, gaps.some(({ about }) => about === "checks"))
	]
});
function runs$1(rows) {
	if (rows.length === 0) return keep(paragraph$1(["No workflow run of this commit was found."]));
	return keep(table$1([
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
		[code$3(row.branch)],
		[code$3(row.commit.slice(0, 8))],
		[signAndWord(row.mark) + (row.superseded ? " (superseded by a newer run)" : "")]
	];
}
/** GitHub's run number and attempt stand beside the id: `22984770390 (#61, attempt 2)`. */
function runId(row) {
	return `${row.runId} (#${row.number}${row.attempt > 1 ? `, attempt ${row.attempt}` : ""})`;
}
function absent(workflows) {
	const told = workflows.filter((workflow) => workflow.why !== "own");
	if (told.length === 0) return [];
	return [keep(bullets(told.map((workflow) => keyItem(workflow.name, sentence$1(workflow.text)))))];
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
	}, table$1([
		"Check",
		"By",
		"Required?",
		"Status"
	], rows))];
}
// src/report/sections/invariants.ts
/** What must not change, how it is verified, and whether the evidence shows it. */
const invariants = (_evidence, { invariants }) => ({
	heading: "Step 4 — Invariant Verification",
	parts: invariants.length === 0 ? [keep(paragraph$1(["No invariant is stated: the plan and the configuration name none."]))] : [keep(table$1([
		"Invariant",
		"Verification",
		"Status"
	], invariants.map(cells))), keep(paragraph$1([sources(invariants)]))]
});
function cells(row) {
	return [
		name(row),
		verification(row),
		[invariantCell(row.status)]
	];
}
/** A plan's surface column stands before the name. */
function name(row) {
	const words = fromPlan(row.name);
	return row.surface === null ? words : [
		...fromPlan(row.surface),
		": ",
		...words
	];
}
/** The plan's words, then what the evidence shows. */
function verification(row) {
	const stated = row.verification === null ? [] : fromPlan(row.verification);
	if (row.evidence === null) return stated;
	return stated.length === 0 ? row.evidence : [
		...stated,
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
	return `${count$1(rows.length, "invariant")}: ${named.map(({ number, from }) => `${number} ${from}`).join(", ")}.`;
}
// src/report/duration.ts
/** A duration in whole seconds as `19s`, `2m 59s` or `1h 2m 3s`; `UNKNOWN` when it is not known. */
function duration(seconds) {
	if (seconds === null) return "UNKNOWN";
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds % 3600 / 60);
	const rest = `${seconds % 60}s`;
	if (hours > 0) return `${hours}h ${minutes}m ${rest}`;
	return minutes > 0 ? `${minutes}m ${rest}` : rest;
}
// src/report/sections/check-lists.ts
const SHOWN = 30;
/** Which checks block a merge, which only inform, and which steps hide their result: one bullet each. */
function checkLists(assessment) {
	const checks = allChecks(assessment);
	const unknown = checks.filter((check) => check.required === "unknown");
	const informing = checks.filter((check) => check.required === "informational" || check.required === "no");
	return [
		keyItem("Merge-blocking", blocking(checks, assessment)),
		...unknown.length === 0 ? [] : [keyItem("Not known whether merge-blocking", names(unknown))],
		keyItem("Informational", names(informing)),
		keyItem("Result hidden", [
			"by ",
			code$3("continue-on-error"),
			" or the like: ",
			...names(hidden(assessment))
		])
	];
}
/** None only where all jobs and the rules were read. */
function blocking(checks, { inventory }) {
	const listed = names(checks.filter((check) => check.required === "yes"));
	const some = checks.some((check) => check.required === "yes");
	if (inventory.workflows.some(({ jobsUnread }) => jobsUnread)) return some ? [...listed, " and what could not be read"] : ["UNKNOWN"];
	return some || inventory.requiredFrom !== "unreadable" ? listed : ["UNKNOWN"];
}
function allChecks({ inventory, identity }) {
	return [...inventory.workflows.flatMap(({ workflow, jobs }) => jobs.map((job) => ({
		name: trail(workflow, job.name),
		required: job.required
	}))), ...identity.otherChecks];
}
function hidden({ inventory }) {
	return inventory.workflows.flatMap(({ workflow, jobs }) => jobs.flatMap((job) => job.steps.filter((step) => step.required === "informational").map((step) => ({
		name: trail(workflow, job.name, step.name),
		required: step.required
	}))));
}
function names(checks) {
	const unique = [...new Set(checks.map((check) => check.name))];
	return unique.length === 0 ? ["none"] : listed(unique.map((name) => [name]), SHOWN);
}
// src/report/sections/timeline.ts
/** More bars cannot be read; Mermaid also refuses charts of more than 50,000 characters. */
const BARS = 60;
const LABEL = 60;
/** When each finished job ran, in UTC, as a Mermaid Gantt chart; null when no job both started and ended. */
function timeline(workflows) {
	const all = workflows.flatMap((workflow) => bars(workflow));
	if (all.length === 0) return null;
	const longest = [...all].sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0)).slice(0, BARS);
	const shown = new Set(longest.map((job) => job.id));
	const lines = [
		"gantt",
		"  dateFormat YYYY-MM-DD HH:mm:ss",
		"  axisFormat %H:%M:%S",
		...workflows.flatMap((workflow) => section(workflow, shown))
	];
	return {
		chart: fence("mermaid", lines.join("\n")),
		hidden: all.length - longest.length
	};
}
function section(workflow, shown) {
	const lines = bars(workflow).filter((job) => shown.has(job.id));
	return lines.length === 0 ? [] : [`  section ${label(workflow.workflow)}`, ...lines.map(bar)];
}
function bars(workflow) {
	return workflow.jobs.filter((job) => job.startedAt !== null && job.completedAt !== null && job.mark !== "skipped");
}
/** The sign stands first, so that no name is read as one of Mermaid's words. */
function bar(job) {
	const tag = job.mark === "failure" || job.mark === "timed_out" ? "crit, " : "";
	const times = `${clock(job.startedAt)}, ${clock(job.completedAt)}`;
	return `    ${sign(job.mark)} ${label(job.name)} (${duration(job.seconds)}) :${tag}${times}`;
}
/** Mermaid reads a time without a zone as local and shows it as local: so the numbers stay UTC's for everyone. */
const clock = (instant) => instant.slice(0, 19).replace("T", " ");
/** `:` ends a label, `;` and `#` end a statement, `%%` begins a comment, `,` separates fields; none may be empty. */
function label(name) {
	const clean = visible(name).replace(/[:;#,%<>{}`"\\]+/g, " ").replace(/ +/g, " ").trim();
	if (clean === "") return "unnamed";
	return clean.length > LABEL ? `${clean.slice(0, 59).trimEnd()}…` : clean;
}
// src/report/sections/inventory.ts
/** Every workflow run with its jobs and steps, when they ran, and which of them can block a merge. */
const inventory = (evidence, assessment) => ({
	heading: "Step 1 — Workflow Inventory",
	parts: [
		...assessment.inventory.workflows.flatMap(workflow),
		...timelinePart(assessment.inventory.workflows),
		...legendPart(assessment.inventory.workflows),
		keep(paragraph$1(requiredSource(evidence, assessment.inventory.requiredFrom))),
		keep(bullets(checkLists(assessment))),
		...changes(assessment.inventory.changes, comparable(evidence, assessment))
	]
});
function workflow(rows) {
	return [
		keep(heading$1(3, [`${rows.workflow} (${rows.runId})`])),
		...jobs(rows),
		keep(keyLine("Duration", [duration(rows.seconds)]))
	];
}
function jobs({ jobs: rows, jobsUnread }) {
	const [only] = rows;
	if (jobsUnread) return [keep(paragraph$1(["The jobs of this run could not be read."]))];
	if (only === void 0) return [keep(paragraph$1(["No job was created."]))];
	const drop = {
		rank: 80,
		one: "table of jobs",
		many: "tables of jobs"
	};
	if (rows.length === 1) return [optional(drop, jobAndStepTable(only), ...droppedSteps(only))];
	return [optional(drop, jobTable(rows)), ...rows.flatMap(steps)];
}
function steps(job) {
	const shown = shownSteps(job).length;
	if (shown === 0 && job.stepsDropped === 0) return [];
	const body = [...shown > 0 ? [stepTable(job)] : [], ...droppedSteps(job)];
	const drop = {
		rank: job.mark === "success" ? 10 : 60,
		one: "table of steps",
		many: "tables of steps"
	};
	return [optional(drop, ...details([
		"Steps of ",
		{ bold: jobLabel(job) },
		` (${shown})`
	], body))];
}
function droppedSteps(job) {
	if (job.stepsDropped === 0) return [];
	return [paragraph$1([`${count$1(job.stepsDropped, "step")} of this job left out of the Evidence for its size.`])];
}
function timelinePart(workflows) {
	const chart = timeline(workflows);
	if (chart === null) return [];
	const note = chart.hidden === 0 ? "" : `; the ${chart.hidden} shortest jobs are not drawn`;
	return [optional({
		rank: 30,
		one: "timeline",
		many: "timelines"
	}, heading$1(3, ["Timeline"]), paragraph$1([`Jobs in UTC${note}.`]), chart.chart)];
}
function legendPart(workflows) {
	const text = legend(workflows.flatMap((rows) => rows.jobs).flatMap((job) => [job.mark, ...shownSteps(job).map((step) => step.mark)]));
	return text === "" ? [] : [keep(keyLine("Marks", [`✓ success, ✗ failure, ${text}`]))];
}
function requiredSource(evidence, from) {
	const branch = evidence.rules?.branch ?? evidence.base?.branch;
	const rules = branch === void 0 ? ["The rules of the base branch"] : ["The rules of ", code$3(branch)];
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
/** Whether what changed in the workflows is known: all changed files, and both versions of those among them. */
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
const GAPS_SHOWN = 60;
/** Where the report comes from: tool, commit, runs, what could not be read, and the Evidence beside it. */
const provenance = (evidence) => ({
	heading: "Evidence",
	parts: [keep(bullets([...facts(evidence), ...gaps(evidence)]))]
});
function facts(evidence) {
	const { tool, head, base, document } = evidence;
	return [
		keyItem("Tool", [`Docket ${tool.version}`]),
		keyItem("Repository", [code$3(evidence.repository.name)]),
		keyItem("Head", [code$3(head.sha)]),
		keyItem("Merge base", base?.mergeBase ? [code$3(base.mergeBase)] : ["UNKNOWN"]),
		keyItem("Runs", runs(evidence)),
		...evidence.plan === null ? [] : [keyItem("Plan", [code$3(evidence.plan.path)])],
		...document.path === null ? [] : [keyItem("Evidence", evidenceLink(document.path))],
		...document.movedFrom === void 0 ? [] : [keyItem("Moved from", [code$3(document.movedFrom)])],
		keyItem("Gaps", [evidence.gaps.length === 0 ? "none" : `${evidence.gaps.length}, listed below`])
	];
}
function runs(evidence) {
	const sorted = [...evidence.runs].sort((a, b) => a.id - b.id);
	if (sorted.length === 0) return ["none"];
	return listed(sorted.map((run) => linked([own$3(String(run.id))], run.url)), RUNS_SHOWN);
}
function evidenceLink(reportPath) {
	const name = baseName$1(evidencePath(reportPath));
	return linked([own$3(name)], name);
}
function gaps(evidence) {
	const shown = evidence.gaps.slice(0, GAPS_SHOWN);
	const more = evidence.gaps.length - shown.length;
	return [...shown.map((gap) => keyItem(`Not read (${gap.about})`, fromPlan(gap.text))), ...more > 0 ? [[`and ${more} more, in the Evidence`]] : []];
}
// src/report/sections/signals.ts
/** Tests, coverage, static gates, security and performance: what the evidence says, part by part. */
const signals = (_evidence, assessment) => ({
	heading: "Step 2 — Refactor Signal Integrity",
	parts: assessment.signals.map(signal)
});
function signal({ heading: title, items }) {
	if (items.length === 0) return keep(heading$1(3, [title]), paragraph$1(["No evidence was read."]));
	const lines = items.map(({ label, text }) => label === "" ? text : keyItem(label, text));
	return keep(heading$1(3, [title]), bullets(lines));
}
// src/report/sections/verdict.ts
const WORKFLOWS_SHOWN = 30;
const KEPT = 30;
/** CI status, posture, the one outcome with its reasons, notes that do not change it, and the next step. */
const verdict = (_evidence, { verdict }) => ({
	heading: "Verdict",
	parts: [
		keep(keyLine("CI Status", ciStatus(verdict))),
		keep(keyLine("Refactor posture", verdict.posture === null ? ["UNKNOWN"] : fromPlan(verdict.posture))),
		keep(keyLine("Outcome", [`${outcomeWord(verdict.outcome)} — ${verdict.label}: `, ...sentence$1(verdict.headline)])),
		...listPart("Reasons", verdict.reasons.map(reasonLine), 90),
		...listPart("Notes that do not change the outcome", verdict.notes.map(sentence$1), 50),
		keep(keyLine("Next step", sentence$1(verdict.next)))
	]
});
/** `Green (Linter ✓, Smoke Tests ✓)`, with the number of failures that the base has too. */
function ciStatus({ ciStatus, workflows, knownFailures }) {
	const marked = workflows.map(({ name, mark }) => [`${name} ${sign(mark)}`]);
	const known = knownFailures === 0 ? "" : `, ${knownFailures} known failure${knownFailures === 1 ? "" : "s"}`;
	const list = marked.length === 0 ? [] : [
		" (",
		...listed(marked, WORKFLOWS_SHOWN),
		")"
	];
	return [
		ciStatusWord(ciStatus),
		...list,
		known
	];
}
/** A reason, where to look, and what closes it. */
function reasonLine({ text, url, remedy }) {
	return [
		...sentence$1(text),
		...url === null ? [] : [
			" (",
			...linked([own$3("log")], url),
			")"
		],
		...remedy === null ? [] : [" To close it: ", ...sentence$1(remedy)]
	];
}
/** A list of which the first lines always stay. */
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
/** In the order of the document; people's notes come last but one, so that all before them is ours. */
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
/** The report of one head commit as Markdown, within the budget of a committed file. Same input, same bytes. */
function renderReport(evidence, assessment) {
	return withinBudget(reportParts(evidence, assessment), budget(evidence));
}
function reportParts(evidence, assessment) {
	const sections = SECTIONS.map((make) => make(evidence, assessment)).filter((section) => section !== null);
	return [header(evidence, assessment), ...sections.flatMap(({ heading: title, parts }, index) => [keep(rule(), heading$1(2, [`${index + 1}. ${title}`])), ...parts])];
}
function budget(evidence) {
	const { path } = evidence.document;
	const elsewhere = path === null ? ["The Evidence has it."] : [
		"The Evidence has it: ",
		code$3(baseName$1(evidencePath(path))),
		"."
	];
	return fileBudget(elsewhere);
}
// src/draft.ts
/** Renders Evidence as it is: what the committed file gives for ever. */
function draftOf(evidence) {
	const assessment = judge(evidence);
	return {
		evidence,
		assessment,
		report: renderReport(evidence, assessment)
	};
}
// src/version.ts
/** Docket's own version; it stands in every report's evidence. */
const version = "1.0.0";
// node_modules/fflate/esm/index.mjs
var require$1 = createRequire("/");
var _a;
try {
	_a = require$1("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
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
var fd = _b.b;
_b.r;
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
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
var b2 = function(d, b) {
	return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
	return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
	return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++];
		var eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		if (!eb) r += String.fromCharCode(c);
		else if (eb == 3) c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
		else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
		else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
	}
};
/**
* Converts a Uint8Array to a string
* @param dat The data to decode to string
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless encoding to binary string.
* @returns The original UTF-8/Latin-1 string
*/
function strFromU8(dat, latin1) {
	if (latin1) {
		var r = "";
		for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	} else if (td) return td.decode(dat);
	else {
		var _a = dutf8(dat), s = _a.s, r = _a.r;
		if (r.length) err(8);
		return s;
	}
}
var slzh = function(d, b) {
	return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
	var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
	var _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
	return [
		b2(d, b + 10),
		sc,
		su,
		fn,
		es + efl + b2(d, b + 32),
		off
	];
};
var z64hs = function(d, b, l, z, sc, su, off) {
	var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
	var nf = nsc + nsu + noff;
	if (z && nf) {
		for (; b + 4 < e; b += 4 + b2(d, b + 2)) if (b2(d, b) == 1) return [
			nsc ? b8(d, b + 4 + 8 * nsu) : sc,
			nsu ? b8(d, b + 4) : su,
			noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
			1
		];
		if (z < 2) err(13);
	}
	return [
		sc,
		su,
		off,
		0
	];
};
/**
* Synchronously decompresses a ZIP archive. Prefer using `unzip` for better
* performance with more than one file.
* @param data The raw compressed ZIP file
* @param opts The ZIP extraction options
* @returns The decompressed files
*/
function unzipSync(data, opts) {
	var files = {};
	var e = data.length - 22;
	for (; b4(data, e) != 101010256; --e) if (!e || data.length - e > 65558) err(13);
	var c = b2(data, e + 8);
	if (!c) return {};
	var o = b4(data, e + 16);
	var z = b4(data, e - 20) == 117853008;
	if (z) {
		var ze = b4(data, e - 12);
		z = b4(data, ze) == 101075792;
		if (z) {
			c = b4(data, ze + 32);
			o = b4(data, ze + 48);
		}
	}
	var fltr = opts && opts.filter;
	for (var i = 0; i < c; ++i) {
		var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
		o = no;
		if (!fltr || fltr({
			name: fn,
			size: sc,
			originalSize: su,
			compression: c_2
		})) {
			if (!c_2) files[fn] = slc(data, b, b + sc);
			else if (c_2 == 8) files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
			else err(14, "unknown compression type " + c_2);
		}
	}
	return files;
}
// src/parse/archive.ts
/** How much an archive may hold: a few bytes can claim to be gigabytes. */
const ARCHIVE_LIMITS = {
	entries: 1e4,
	/** Bytes of one entry, inflated. */
	entry: 2e8,
	/** Bytes of all entries together, inflated, those of archives within it too. */
	total: 1e9,
	/** How many times its compressed size an entry may become, from `ratioFrom` bytes on. */
	ratio: 250,
	ratioFrom: 1e7,
	/** Archives within archives. */
	depth: 3
};
/** Entries are inflated together up to this size: more at once costs memory, fewer costs reading the directory again. */
const BATCH = 16e6;
/** Whether the bytes begin like a zip archive, or are an empty one. */
function isArchive(bytes) {
	const [p, k, third = 0, fourth = 0] = bytes;
	return p === 80 && k === 75 && (third === 3 && fourth === 4 || third === 5 && fourth === 6);
}
/**
* The files of a zip archive, one after the other, in the order of its directory. What breaks a limit or cannot be
* inflated is a problem. Memory holds a batch of files, never all of them.
*
* @param allowance is used up.
* @param wanted tells by its path whether a file is read; the others cost nothing.
* @throws when the archive has no directory that can be read.
*/
function* readArchive(bytes, allowance, wanted = () => true) {
	let batch = [];
	let size = 0;
	for (const file of filesIn(bytes, wanted)) {
		const problem = refusal(file, allowance);
		if (problem !== null) {
			yield {
				path: file.name,
				problem
			};
			continue;
		}
		if (size + file.originalSize > BATCH) {
			yield* inflated(bytes, batch);
			batch = [];
			size = 0;
		}
		batch.push(file);
		size += file.originalSize;
	}
	yield* inflated(bytes, batch);
}
/** The wanted files of the directory, folders left out. */
function filesIn(bytes, wanted) {
	const files = [];
	unzipSync(bytes, { filter: (file) => {
		if (!(files.length > ARCHIVE_LIMITS.entries) && !file.name.endsWith("/") && wanted(file.name)) files.push(file);
		return false;
	} });
	return files;
}
/** Why a file is not inflated; null and counted against the allowance when it is. */
function refusal({ size, originalSize }, allowance) {
	const { entry, ratio, ratioFrom } = ARCHIVE_LIMITS;
	if (allowance.entries <= 0) return "The archive holds more files than Docket reads.";
	if (originalSize > entry) return `The file is larger than ${entry / 1e6} MB.`;
	if (originalSize > ratioFrom && originalSize > size * ratio) return `The file is compressed more than ${ratio} times.`;
	if (size > originalSize * 1.01 + 100) return "The file is damaged: it is larger than it says.";
	if (originalSize > allowance.total) return "The archive holds more data than Docket reads.";
	allowance.entries -= 1;
	allowance.total -= originalSize;
	return null;
}
/** One file that cannot be inflated does not take the others with it. */
function* inflated(bytes, files) {
	const names = new Set(files.map(({ name }) => name));
	const together = inflate(bytes, names);
	for (const path of names) {
		const content = (together ?? inflate(bytes, /* @__PURE__ */ new Set([path])))?.[path];
		yield content === void 0 ? {
			path,
			problem: "The file cannot be inflated: it is damaged."
		} : {
			path,
			bytes: content
		};
	}
}
function inflate(bytes, names) {
	try {
		return unzipSync(bytes, { filter: ({ name }) => names.has(name) });
	} catch {
		return null;
	}
}
// src/parse/bytes.ts
/** Longer than any XML declaration. */
const DECLARATION = 200;
/**
* The text of a file. A byte order mark decides, then the zero bytes of UTF-16 text that has none, then the encoding
* that an XML declaration names; else it is UTF-8. Invalid bytes become U+FFFD; a byte order mark is not part of the text.
*/
function decode(bytes) {
	try {
		return new TextDecoder(encodingOf(bytes)).decode(bytes);
	} catch (error) {
		if (error.code === "ERR_ENCODING_NOT_SUPPORTED") return new TextDecoder().decode(bytes);
		throw error;
	}
}
function encodingOf(bytes) {
	const [first = 1, second = 1, third = 1] = bytes;
	if (first === 239 && second === 187 && third === 191) return "utf-8";
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	if (first !== 0 && second === 0) return "utf-16le";
	if (first === 0 && second !== 0) return "utf-16be";
	return declaredEncoding(bytes);
}
/** What reads as single bytes is not UTF-16, whatever it says: .NET declares that for UTF-8 files made from strings. */
function declaredEncoding(bytes) {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION));
	const [, label = "utf-8"] = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head) ?? [];
	return /^(?:utf|ucs|iso-10646)/i.test(label) ? "utf-8" : label;
}
// src/parse/coverage/names.ts
/** Names that tell of a format when the content does not. */
const BY_NAME$1 = [
	[/lcov[^/\\]*\.info$|\.lcov$/i, "lcov"],
	[/cobertura[^/\\]*\.xml$/i, "cobertura"],
	[/jacoco[^/\\]*\.xml$/i, "jacoco"],
	[/clover[^/\\]*\.xml$/i, "clover"],
	[/opencover[^/\\]*\.xml$/i, "opencover"],
	[/coverage-summary\.json$/i, "istanbul-summary"],
	[/coverage-final\.json$/i, "istanbul"],
	[/\.resultset\.json$/i, "simplecov"]
];
/** The coverage format that a file's name tells of; null when it tells of none. */
function formatNamed(name) {
	return BY_NAME$1.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
// src/parse/json.ts
/** Whether a text that is not blank begins like an object or a list in JSON. */
function looksLikeJson(text) {
	return /^\s*[[{]/.test(text);
}
/** Reads JSON without throwing. */
function readJson(text) {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		if (error instanceof RangeError) return { problem: "The JSON is nested too deeply." };
		return { problem: "The file is not valid JSON: it is cut off or damaged." };
	}
}
/** Whether a value is an object with keys. */
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The object's keys; none for anything else. */
function fields(value) {
	return isMapping(value) ? value : {};
}
/** The objects of a list; none for anything else. */
function rows(value) {
	return Array.isArray(value) ? value.map(fields) : [];
}
/** The texts of a list; none for anything else. */
function texts(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** The text; '' for anything else. */
function text(value) {
	return typeof value === "string" ? value : "";
}
/** The text; null for anything else and for an empty one. */
function textOrNull(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
/** The number; null for anything else and for a negative one. */
function amount$1(value) {
	return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}
/** A duration in milliseconds, as seconds, to the microsecond. */
function secondsOfMillis(value) {
	const millis = amount$1(value);
	return millis === null ? null : Math.round(millis * 1e3) / 1e6;
}
/** The objects of a text that has one a line; null for each line that is none. */
function* jsonLines(source) {
	for (let start = 0; start < source.length;) {
		const newline = source.indexOf("\n", start);
		const end = newline === -1 ? source.length : newline;
		const line = source.slice(start, end).trim();
		if (line !== "") yield jsonLine(line);
		start = end + 1;
	}
}
function jsonLine(line) {
	if (!line.startsWith("{")) return null;
	const read = readJson(line);
	return "value" in read ? fields(read.value) : null;
}
// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Character classes and associated utilities for the 5th edition of XML 1.0.
	*
	* @author Louis-Dominique Dubeau
	* @license MIT
	* @copyright Louis-Dominique Dubeau
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CHAR = "	\n\r -퟿-�𐀀-􏿿";
	exports.S = " 	\r\n";
	exports.NAME_START_CHAR = ":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
	exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
	exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
	exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
	exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
	exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
	exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
	exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
	var TAB = 9;
	var NL = 10;
	var CR = 13;
	var SPACE = 32;
	/** All characters in the ``S`` production. */
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	/**
	* Determines whether a codepoint matches the ``CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``CHAR``.
	*/
	function isChar(c) {
		return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	/**
	* Determines whether a codepoint matches the ``S`` (space) production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``S``.
	*/
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	/**
	* Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
	*/
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	/**
	* Determines whether a codepoint matches the ``NAME_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_CHAR``.
	*/
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
}));
// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Character classes and associated utilities for the 2nd edition of XML 1.1.
	*
	* @author Louis-Dominique Dubeau
	* @license MIT
	* @copyright Louis-Dominique Dubeau
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CHAR = "-퟿-�𐀀-􏿿";
	exports.RESTRICTED_CHAR = "-\b\v\f---";
	exports.S = " 	\r\n";
	exports.NAME_START_CHAR = ":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
	exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
	exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
	exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
	exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
	exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
	exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
	exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
	exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
	var TAB = 9;
	var NL = 10;
	var CR = 13;
	var SPACE = 32;
	/** All characters in the ``S`` production. */
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	/**
	* Determines whether a codepoint matches the ``CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``CHAR``.
	*/
	function isChar(c) {
		return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	/**
	* Determines whether a codepoint matches the ``RESTRICTED_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``RESTRICTED_CHAR``.
	*/
	function isRestrictedChar(c) {
		return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
	}
	exports.isRestrictedChar = isRestrictedChar;
	/**
	* Determines whether a codepoint matches the ``CHAR`` production and does not
	* match the ``RESTRICTED_CHAR`` production. ``isCharAndNotRestricted(x)`` is
	* equivalent to ``isChar(x) && !isRestrictedChar(x)``. This function is faster
	* than running the two-call equivalent.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``CHAR`` and does not match
	* ``RESTRICTED_CHAR``.
	*/
	function isCharAndNotRestricted(c) {
		return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isCharAndNotRestricted = isCharAndNotRestricted;
	/**
	* Determines whether a codepoint matches the ``S`` (space) production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``S``.
	*/
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	/**
	* Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
	*/
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	/**
	* Determines whether a codepoint matches the ``NAME_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_CHAR``.
	*/
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
}));
// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Character class utilities for XML NS 1.0 edition 3.
	*
	* @author Louis-Dominique Dubeau
	* @license MIT
	* @copyright Louis-Dominique Dubeau
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NC_NAME_START_CHAR = "A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
	exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
	exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
	exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
	exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
	/**
	* Determines whether a codepoint matches [[NC_NAME_START_CHAR]].
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches.
	*/
	function isNCNameStartChar(c) {
		return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNCNameStartChar = isNCNameStartChar;
	/**
	* Determines whether a codepoint matches [[NC_NAME_CHAR]].
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches.
	*/
	function isNCNameChar(c) {
		return isNCNameStartChar(c) || c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNCNameChar = isNCNameChar;
}));
// src/parse/xml.ts
var import_saxes = (/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SaxesParser = exports.EVENTS = void 0;
	const ed5 = require_ed5();
	const ed2 = require_ed2();
	const NSed3 = require_ed3();
	var isS = ed5.isS;
	var isChar10 = ed5.isChar;
	var isNameStartChar = ed5.isNameStartChar;
	var isNameChar = ed5.isNameChar;
	var S_LIST = ed5.S_LIST;
	var NAME_RE = ed5.NAME_RE;
	var isChar11 = ed2.isChar;
	var isNCNameStartChar = NSed3.isNCNameStartChar;
	var isNCNameChar = NSed3.isNCNameChar;
	var NC_NAME_RE = NSed3.NC_NAME_RE;
	const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
	const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
	const rootNS = {
		__proto__: null,
		xml: XML_NAMESPACE,
		xmlns: XMLNS_NAMESPACE
	};
	const XML_ENTITIES = {
		__proto__: null,
		amp: "&",
		gt: ">",
		lt: "<",
		quot: "\"",
		apos: "'"
	};
	const EOC = -1;
	const NL_LIKE = -2;
	const S_BEGIN = 0;
	const S_BEGIN_WHITESPACE = 1;
	const S_DOCTYPE = 2;
	const S_DOCTYPE_QUOTE = 3;
	const S_DTD = 4;
	const S_DTD_QUOTED = 5;
	const S_DTD_OPEN_WAKA = 6;
	const S_DTD_OPEN_WAKA_BANG = 7;
	const S_DTD_COMMENT = 8;
	const S_DTD_COMMENT_ENDING = 9;
	const S_DTD_COMMENT_ENDED = 10;
	const S_DTD_PI = 11;
	const S_DTD_PI_ENDING = 12;
	const S_TEXT = 13;
	const S_ENTITY = 14;
	const S_OPEN_WAKA = 15;
	const S_OPEN_WAKA_BANG = 16;
	const S_COMMENT = 17;
	const S_COMMENT_ENDING = 18;
	const S_COMMENT_ENDED = 19;
	const S_CDATA = 20;
	const S_CDATA_ENDING = 21;
	const S_CDATA_ENDING_2 = 22;
	const S_PI_FIRST_CHAR = 23;
	const S_PI_REST = 24;
	const S_PI_BODY = 25;
	const S_PI_ENDING = 26;
	const S_XML_DECL_NAME_START = 27;
	const S_XML_DECL_NAME = 28;
	const S_XML_DECL_EQ = 29;
	const S_XML_DECL_VALUE_START = 30;
	const S_XML_DECL_VALUE = 31;
	const S_XML_DECL_SEPARATOR = 32;
	const S_XML_DECL_ENDING = 33;
	const S_OPEN_TAG = 34;
	const S_OPEN_TAG_SLASH = 35;
	const S_ATTRIB = 36;
	const S_ATTRIB_NAME = 37;
	const S_ATTRIB_NAME_SAW_WHITE = 38;
	const S_ATTRIB_VALUE = 39;
	const S_ATTRIB_VALUE_QUOTED = 40;
	const S_ATTRIB_VALUE_CLOSED = 41;
	const S_ATTRIB_VALUE_UNQUOTED = 42;
	const S_CLOSE_TAG = 43;
	const S_CLOSE_TAG_SAW_WHITE = 44;
	const TAB = 9;
	const NL = 10;
	const CR = 13;
	const SPACE = 32;
	const BANG = 33;
	const DQUOTE = 34;
	const AMP = 38;
	const SQUOTE = 39;
	const MINUS = 45;
	const FORWARD_SLASH = 47;
	const SEMICOLON = 59;
	const LESS = 60;
	const EQUAL = 61;
	const GREATER = 62;
	const QUESTION = 63;
	const OPEN_BRACKET = 91;
	const CLOSE_BRACKET = 93;
	const NEL = 133;
	const LS = 8232;
	const isQuote = (c) => c === DQUOTE || c === SQUOTE;
	const QUOTES = [DQUOTE, SQUOTE];
	const DOCTYPE_TERMINATOR = [
		...QUOTES,
		OPEN_BRACKET,
		GREATER
	];
	const DTD_TERMINATOR = [
		...QUOTES,
		LESS,
		CLOSE_BRACKET
	];
	const XML_DECL_NAME_TERMINATOR = [
		EQUAL,
		QUESTION,
		...S_LIST
	];
	const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [
		...S_LIST,
		GREATER,
		AMP,
		LESS
	];
	function nsPairCheck(parser, prefix, uri) {
		switch (prefix) {
			case "xml":
				if (uri !== XML_NAMESPACE) parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
				break;
			case "xmlns": if (uri !== XMLNS_NAMESPACE) parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
		}
		switch (uri) {
			case XMLNS_NAMESPACE:
				parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
				break;
			case XML_NAMESPACE: switch (prefix) {
				case "xml": break;
				case "":
					parser.fail(`the default namespace may not be set to ${uri}.`);
					break;
				default: parser.fail("may not assign the xml namespace to another prefix.");
			}
		}
	}
	function nsMappingCheck(parser, mapping) {
		for (const local of Object.keys(mapping)) nsPairCheck(parser, local, mapping[local]);
	}
	const isNCName = (name) => NC_NAME_RE.test(name);
	const isName = (name) => NAME_RE.test(name);
	const FORBIDDEN_START = 0;
	const FORBIDDEN_BRACKET = 1;
	const FORBIDDEN_BRACKET_BRACKET = 2;
	/**
	* The list of supported events.
	*/
	exports.EVENTS = [
		"xmldecl",
		"text",
		"processinginstruction",
		"doctype",
		"comment",
		"opentagstart",
		"attribute",
		"opentag",
		"closetag",
		"cdata",
		"error",
		"end",
		"ready"
	];
	const EVENT_NAME_TO_HANDLER_NAME = {
		xmldecl: "xmldeclHandler",
		text: "textHandler",
		processinginstruction: "piHandler",
		doctype: "doctypeHandler",
		comment: "commentHandler",
		opentagstart: "openTagStartHandler",
		attribute: "attributeHandler",
		opentag: "openTagHandler",
		closetag: "closeTagHandler",
		cdata: "cdataHandler",
		error: "errorHandler",
		end: "endHandler",
		ready: "readyHandler"
	};
	var SaxesParser = class {
		/**
		* @param opt The parser options.
		*/
		constructor(opt) {
			this.opt = opt !== null && opt !== void 0 ? opt : {};
			this.fragmentOpt = !!this.opt.fragment;
			const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
			this.trackPosition = this.opt.position !== false;
			this.fileName = this.opt.fileName;
			if (xmlnsOpt) {
				this.nameStartCheck = isNCNameStartChar;
				this.nameCheck = isNCNameChar;
				this.isName = isNCName;
				this.processAttribs = this.processAttribsNS;
				this.pushAttrib = this.pushAttribNS;
				this.ns = Object.assign({ __proto__: null }, rootNS);
				const additional = this.opt.additionalNamespaces;
				if (additional != null) {
					nsMappingCheck(this, additional);
					Object.assign(this.ns, additional);
				}
			} else {
				this.nameStartCheck = isNameStartChar;
				this.nameCheck = isNameChar;
				this.isName = isName;
				this.processAttribs = this.processAttribsPlain;
				this.pushAttrib = this.pushAttribPlain;
			}
			this.stateTable = [
				this.sBegin,
				this.sBeginWhitespace,
				this.sDoctype,
				this.sDoctypeQuote,
				this.sDTD,
				this.sDTDQuoted,
				this.sDTDOpenWaka,
				this.sDTDOpenWakaBang,
				this.sDTDComment,
				this.sDTDCommentEnding,
				this.sDTDCommentEnded,
				this.sDTDPI,
				this.sDTDPIEnding,
				this.sText,
				this.sEntity,
				this.sOpenWaka,
				this.sOpenWakaBang,
				this.sComment,
				this.sCommentEnding,
				this.sCommentEnded,
				this.sCData,
				this.sCDataEnding,
				this.sCDataEnding2,
				this.sPIFirstChar,
				this.sPIRest,
				this.sPIBody,
				this.sPIEnding,
				this.sXMLDeclNameStart,
				this.sXMLDeclName,
				this.sXMLDeclEq,
				this.sXMLDeclValueStart,
				this.sXMLDeclValue,
				this.sXMLDeclSeparator,
				this.sXMLDeclEnding,
				this.sOpenTag,
				this.sOpenTagSlash,
				this.sAttrib,
				this.sAttribName,
				this.sAttribNameSawWhite,
				this.sAttribValue,
				this.sAttribValueQuoted,
				this.sAttribValueClosed,
				this.sAttribValueUnquoted,
				this.sCloseTag,
				this.sCloseTagSawWhite
			];
			this._init();
		}
		/**
		* Indicates whether or not the parser is closed. If ``true``, wait for
		* the ``ready`` event to write again.
		*/
		get closed() {
			return this._closed;
		}
		_init() {
			var _a;
			this.openWakaBang = "";
			this.text = "";
			this.name = "";
			this.piTarget = "";
			this.entity = "";
			this.q = null;
			this.tags = [];
			this.tag = null;
			this.topNS = null;
			this.chunk = "";
			this.chunkPosition = 0;
			this.i = 0;
			this.prevI = 0;
			this.carriedFromPrevious = void 0;
			this.forbiddenState = FORBIDDEN_START;
			this.attribList = [];
			const { fragmentOpt } = this;
			this.state = fragmentOpt ? S_TEXT : S_BEGIN;
			this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
			this.xmlDeclPossible = !fragmentOpt;
			this.xmlDeclExpects = ["version"];
			this.entityReturnState = void 0;
			let { defaultXMLVersion } = this.opt;
			if (defaultXMLVersion === void 0) {
				if (this.opt.forceXMLVersion === true) throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
				defaultXMLVersion = "1.0";
			}
			this.setXMLVersion(defaultXMLVersion);
			this.positionAtNewLine = 0;
			this.doctype = false;
			this._closed = false;
			this.xmlDecl = {
				version: void 0,
				encoding: void 0,
				standalone: void 0
			};
			this.line = 1;
			this.column = 0;
			this.ENTITIES = Object.create(XML_ENTITIES);
			(_a = this.readyHandler) === null || _a === void 0 || _a.call(this);
		}
		/**
		* The stream position the parser is currently looking at. This field is
		* zero-based.
		*
		* This field is not based on counting Unicode characters but is to be
		* interpreted as a plain index into a JavaScript string.
		*/
		get position() {
			return this.chunkPosition + this.i;
		}
		/**
		* The column number of the next character to be read by the parser.  *
		* This field is zero-based. (The first column in a line is 0.)
		*
		* This field reports the index at which the next character would be in the
		* line if the line were represented as a JavaScript string.  Note that this
		* *can* be different to a count based on the number of *Unicode characters*
		* due to how JavaScript handles astral plane characters.
		*
		* See [[column]] for a number that corresponds to a count of Unicode
		* characters.
		*/
		get columnIndex() {
			return this.position - this.positionAtNewLine;
		}
		/**
		* Set an event listener on an event. The parser supports one handler per
		* event type. If you try to set an event handler over an existing handler,
		* the old handler is silently overwritten.
		*
		* @param name The event to listen to.
		*
		* @param handler The handler to set.
		*/
		on(name, handler) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
		}
		/**
		* Unset an event handler.
		*
		* @parma name The event to stop listening to.
		*/
		off(name) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
		}
		/**
		* Make an error object. The error object will have a message that contains
		* the ``fileName`` option passed at the creation of the parser. If position
		* tracking was turned on, it will also have line and column number
		* information.
		*
		* @param message The message describing the error to report.
		*
		* @returns An error object with a properly formatted message.
		*/
		makeError(message) {
			var _a;
			let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
			if (this.trackPosition) {
				if (msg.length > 0) msg += ":";
				msg += `${this.line}:${this.column}`;
			}
			if (msg.length > 0) msg += ": ";
			return new Error(msg + message);
		}
		/**
		* Report a parsing error. This method is made public so that client code may
		* check for issues that are outside the scope of this project and can report
		* errors.
		*
		* @param message The error to report.
		*
		* @returns this
		*/
		fail(message) {
			const err = this.makeError(message);
			const handler = this.errorHandler;
			if (handler === void 0) throw err;
			else handler(err);
			return this;
		}
		/**
		* Write a XML data to the parser.
		*
		* @param chunk The XML data to write.
		*
		* @returns this
		*/
		write(chunk) {
			if (this.closed) return this.fail("cannot write after close; assign an onready handler.");
			let end = false;
			if (chunk === null) {
				end = true;
				chunk = "";
			} else if (typeof chunk === "object") chunk = chunk.toString();
			if (this.carriedFromPrevious !== void 0) {
				chunk = `${this.carriedFromPrevious}${chunk}`;
				this.carriedFromPrevious = void 0;
			}
			let limit = chunk.length;
			const lastCode = chunk.charCodeAt(limit - 1);
			if (!end && (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
				this.carriedFromPrevious = chunk[limit - 1];
				limit--;
				chunk = chunk.slice(0, limit);
			}
			const { stateTable } = this;
			this.chunk = chunk;
			this.i = 0;
			while (this.i < limit) stateTable[this.state].call(this);
			this.chunkPosition += limit;
			return end ? this.end() : this;
		}
		/**
		* Close the current stream. Perform final well-formedness checks and reset
		* the parser tstate.
		*
		* @returns this
		*/
		close() {
			return this.write(null);
		}
		/**
		* Get a single code point out of the current chunk. This updates the current
		* position if we do position tracking.
		*
		* This is the algorithm to use for XML 1.0.
		*
		* @returns The character read.
		*/
		getCode10() {
			const { chunk, i } = this;
			this.prevI = i;
			this.i = i + 1;
			if (i >= chunk.length) return EOC;
			const code = chunk.charCodeAt(i);
			this.column++;
			if (code < 55296) {
				if (code >= SPACE || code === TAB) return code;
				switch (code) {
					case NL:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL;
					case CR:
						if (chunk.charCodeAt(i + 1) === NL) this.i = i + 2;
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL_LIKE;
					default:
						this.fail("disallowed character.");
						return code;
				}
			}
			if (code > 56319) {
				if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
				return code;
			}
			const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
			this.i = i + 2;
			if (final > 1114111) this.fail("disallowed character.");
			return final;
		}
		/**
		* Get a single code point out of the current chunk. This updates the current
		* position if we do position tracking.
		*
		* This is the algorithm to use for XML 1.1.
		*
		* @returns {number} The character read.
		*/
		getCode11() {
			const { chunk, i } = this;
			this.prevI = i;
			this.i = i + 1;
			if (i >= chunk.length) return EOC;
			const code = chunk.charCodeAt(i);
			this.column++;
			if (code < 55296) {
				if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) return code;
				switch (code) {
					case NL:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL;
					case CR: {
						const next = chunk.charCodeAt(i + 1);
						if (next === NL || next === NEL) this.i = i + 2;
					}
					case NEL:
					case LS:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL_LIKE;
					default:
						this.fail("disallowed character.");
						return code;
				}
			}
			if (code > 56319) {
				if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
				return code;
			}
			const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
			this.i = i + 2;
			if (final > 1114111) this.fail("disallowed character.");
			return final;
		}
		/**
		* Like ``getCode`` but with the return value normalized so that ``NL`` is
		* returned for ``NL_LIKE``.
		*/
		getCodeNorm() {
			const c = this.getCode();
			return c === NL_LIKE ? NL : c;
		}
		unget() {
			this.i = this.prevI;
			this.column--;
		}
		/**
		* Capture characters into a buffer until encountering one of a set of
		* characters.
		*
		* @param chars An array of codepoints. Encountering a character in the array
		* ends the capture. (``chars`` may safely contain ``NL``.)
		*
		* @return The character code that made the capture end, or ``EOC`` if we hit
		* the end of the chunk. The return value cannot be NL_LIKE: NL is returned
		* instead.
		*/
		captureTo(chars) {
			let { i: start } = this;
			const { chunk } = this;
			while (true) {
				const c = this.getCode();
				const isNLLike = c === NL_LIKE;
				const final = isNLLike ? NL : c;
				if (final === EOC || chars.includes(final)) {
					this.text += chunk.slice(start, this.prevI);
					return final;
				}
				if (isNLLike) {
					this.text += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
				}
			}
		}
		/**
		* Capture characters into a buffer until encountering a character.
		*
		* @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
		* CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
		*
		* @return ``true`` if we ran into the character. Otherwise, we ran into the
		* end of the current chunk.
		*/
		captureToChar(char) {
			let { i: start } = this;
			const { chunk } = this;
			while (true) {
				let c = this.getCode();
				switch (c) {
					case NL_LIKE:
						this.text += `${chunk.slice(start, this.prevI)}\n`;
						start = this.i;
						c = NL;
						break;
					case EOC:
						this.text += chunk.slice(start);
						return false;
				}
				if (c === char) {
					this.text += chunk.slice(start, this.prevI);
					return true;
				}
			}
		}
		/**
		* Capture characters that satisfy ``isNameChar`` into the ``name`` field of
		* this parser.
		*
		* @return The character code that made the test fail, or ``EOC`` if we hit
		* the end of the chunk. The return value cannot be NL_LIKE: NL is returned
		* instead.
		*/
		captureNameChars() {
			const { chunk, i: start } = this;
			while (true) {
				const c = this.getCode();
				if (c === EOC) {
					this.name += chunk.slice(start);
					return EOC;
				}
				if (!isNameChar(c)) {
					this.name += chunk.slice(start, this.prevI);
					return c === NL_LIKE ? NL : c;
				}
			}
		}
		/**
		* Skip white spaces.
		*
		* @return The character that ended the skip, or ``EOC`` if we hit
		* the end of the chunk. The return value cannot be NL_LIKE: NL is returned
		* instead.
		*/
		skipSpaces() {
			while (true) {
				const c = this.getCodeNorm();
				if (c === EOC || !isS(c)) return c;
			}
		}
		setXMLVersion(version) {
			this.currentXMLVersion = version;
			if (version === "1.0") {
				this.isChar = isChar10;
				this.getCode = this.getCode10;
			} else {
				this.isChar = isChar11;
				this.getCode = this.getCode11;
			}
		}
		sBegin() {
			if (this.chunk.charCodeAt(0) === 65279) {
				this.i++;
				this.column++;
			}
			this.state = S_BEGIN_WHITESPACE;
		}
		sBeginWhitespace() {
			const iBefore = this.i;
			const c = this.skipSpaces();
			if (this.prevI !== iBefore) this.xmlDeclPossible = false;
			switch (c) {
				case LESS:
					this.state = S_OPEN_WAKA;
					if (this.text.length !== 0) throw new Error("no-empty text at start");
					break;
				case EOC: break;
				default:
					this.unget();
					this.state = S_TEXT;
					this.xmlDeclPossible = false;
			}
		}
		sDoctype() {
			var _a;
			const c = this.captureTo(DOCTYPE_TERMINATOR);
			switch (c) {
				case GREATER:
					(_a = this.doctypeHandler) === null || _a === void 0 || _a.call(this, this.text);
					this.text = "";
					this.state = S_TEXT;
					this.doctype = true;
					break;
				case EOC: break;
				default:
					this.text += String.fromCodePoint(c);
					if (c === OPEN_BRACKET) this.state = S_DTD;
					else if (isQuote(c)) {
						this.state = S_DOCTYPE_QUOTE;
						this.q = c;
					}
			}
		}
		sDoctypeQuote() {
			const q = this.q;
			if (this.captureToChar(q)) {
				this.text += String.fromCodePoint(q);
				this.q = null;
				this.state = S_DOCTYPE;
			}
		}
		sDTD() {
			const c = this.captureTo(DTD_TERMINATOR);
			if (c === EOC) return;
			this.text += String.fromCodePoint(c);
			if (c === CLOSE_BRACKET) this.state = S_DOCTYPE;
			else if (c === LESS) this.state = S_DTD_OPEN_WAKA;
			else if (isQuote(c)) {
				this.state = S_DTD_QUOTED;
				this.q = c;
			}
		}
		sDTDQuoted() {
			const q = this.q;
			if (this.captureToChar(q)) {
				this.text += String.fromCodePoint(q);
				this.state = S_DTD;
				this.q = null;
			}
		}
		sDTDOpenWaka() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			switch (c) {
				case BANG:
					this.state = S_DTD_OPEN_WAKA_BANG;
					this.openWakaBang = "";
					break;
				case QUESTION:
					this.state = S_DTD_PI;
					break;
				default: this.state = S_DTD;
			}
		}
		sDTDOpenWakaBang() {
			const char = String.fromCodePoint(this.getCodeNorm());
			const owb = this.openWakaBang += char;
			this.text += char;
			if (owb !== "-") {
				this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
				this.openWakaBang = "";
			}
		}
		sDTDComment() {
			if (this.captureToChar(MINUS)) {
				this.text += "-";
				this.state = S_DTD_COMMENT_ENDING;
			}
		}
		sDTDCommentEnding() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
		}
		sDTDCommentEnded() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			if (c === GREATER) this.state = S_DTD;
			else {
				this.fail("malformed comment.");
				this.state = S_DTD_COMMENT;
			}
		}
		sDTDPI() {
			if (this.captureToChar(QUESTION)) {
				this.text += "?";
				this.state = S_DTD_PI_ENDING;
			}
		}
		sDTDPIEnding() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			if (c === GREATER) this.state = S_DTD;
		}
		sText() {
			if (this.tags.length !== 0) this.handleTextInRoot();
			else this.handleTextOutsideRoot();
		}
		sEntity() {
			let { i: start } = this;
			const { chunk } = this;
			loop: while (true) switch (this.getCode()) {
				case NL_LIKE:
					this.entity += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
					break;
				case SEMICOLON: {
					const { entityReturnState } = this;
					const entity = this.entity + chunk.slice(start, this.prevI);
					this.state = entityReturnState;
					let parsed;
					if (entity === "") {
						this.fail("empty entity name.");
						parsed = "&;";
					} else {
						parsed = this.parseEntity(entity);
						this.entity = "";
					}
					if (entityReturnState !== S_TEXT || this.textHandler !== void 0) this.text += parsed;
					break loop;
				}
				case EOC:
					this.entity += chunk.slice(start);
					break loop;
			}
		}
		sOpenWaka() {
			const c = this.getCode();
			if (isNameStartChar(c)) {
				this.state = S_OPEN_TAG;
				this.unget();
				this.xmlDeclPossible = false;
			} else switch (c) {
				case FORWARD_SLASH:
					this.state = S_CLOSE_TAG;
					this.xmlDeclPossible = false;
					break;
				case BANG:
					this.state = S_OPEN_WAKA_BANG;
					this.openWakaBang = "";
					this.xmlDeclPossible = false;
					break;
				case QUESTION:
					this.state = S_PI_FIRST_CHAR;
					break;
				default:
					this.fail("disallowed character in tag name");
					this.state = S_TEXT;
					this.xmlDeclPossible = false;
			}
		}
		sOpenWakaBang() {
			this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
			switch (this.openWakaBang) {
				case "[CDATA[":
					if (!this.sawRoot && !this.reportedTextBeforeRoot) {
						this.fail("text data outside of root node.");
						this.reportedTextBeforeRoot = true;
					}
					if (this.closedRoot && !this.reportedTextAfterRoot) {
						this.fail("text data outside of root node.");
						this.reportedTextAfterRoot = true;
					}
					this.state = S_CDATA;
					this.openWakaBang = "";
					break;
				case "--":
					this.state = S_COMMENT;
					this.openWakaBang = "";
					break;
				case "DOCTYPE":
					this.state = S_DOCTYPE;
					if (this.doctype || this.sawRoot) this.fail("inappropriately located doctype declaration.");
					this.openWakaBang = "";
					break;
				default: if (this.openWakaBang.length >= 7) this.fail("incorrect syntax.");
			}
		}
		sComment() {
			if (this.captureToChar(MINUS)) this.state = S_COMMENT_ENDING;
		}
		sCommentEnding() {
			var _a;
			const c = this.getCodeNorm();
			if (c === MINUS) {
				this.state = S_COMMENT_ENDED;
				(_a = this.commentHandler) === null || _a === void 0 || _a.call(this, this.text);
				this.text = "";
			} else {
				this.text += `-${String.fromCodePoint(c)}`;
				this.state = S_COMMENT;
			}
		}
		sCommentEnded() {
			const c = this.getCodeNorm();
			if (c !== GREATER) {
				this.fail("malformed comment.");
				this.text += `--${String.fromCodePoint(c)}`;
				this.state = S_COMMENT;
			} else this.state = S_TEXT;
		}
		sCData() {
			if (this.captureToChar(CLOSE_BRACKET)) this.state = S_CDATA_ENDING;
		}
		sCDataEnding() {
			const c = this.getCodeNorm();
			if (c === CLOSE_BRACKET) this.state = S_CDATA_ENDING_2;
			else {
				this.text += `]${String.fromCodePoint(c)}`;
				this.state = S_CDATA;
			}
		}
		sCDataEnding2() {
			var _a;
			const c = this.getCodeNorm();
			switch (c) {
				case GREATER:
					(_a = this.cdataHandler) === null || _a === void 0 || _a.call(this, this.text);
					this.text = "";
					this.state = S_TEXT;
					break;
				case CLOSE_BRACKET:
					this.text += "]";
					break;
				default:
					this.text += `]]${String.fromCodePoint(c)}`;
					this.state = S_CDATA;
			}
		}
		sPIFirstChar() {
			const c = this.getCodeNorm();
			if (this.nameStartCheck(c)) {
				this.piTarget += String.fromCodePoint(c);
				this.state = S_PI_REST;
			} else if (c === QUESTION || isS(c)) {
				this.fail("processing instruction without a target.");
				this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
			} else {
				this.fail("disallowed character in processing instruction name.");
				this.piTarget += String.fromCodePoint(c);
				this.state = S_PI_REST;
			}
		}
		sPIRest() {
			const { chunk, i: start } = this;
			while (true) {
				const c = this.getCodeNorm();
				if (c === EOC) {
					this.piTarget += chunk.slice(start);
					return;
				}
				if (!this.nameCheck(c)) {
					this.piTarget += chunk.slice(start, this.prevI);
					const isQuestion = c === QUESTION;
					if (isQuestion || isS(c)) {
						if (this.piTarget === "xml") {
							if (!this.xmlDeclPossible) this.fail("an XML declaration must be at the start of the document.");
							this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
						} else this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
					} else {
						this.fail("disallowed character in processing instruction name.");
						this.piTarget += String.fromCodePoint(c);
					}
					break;
				}
			}
		}
		sPIBody() {
			if (this.text.length === 0) {
				const c = this.getCodeNorm();
				if (c === QUESTION) this.state = S_PI_ENDING;
				else if (!isS(c)) this.text = String.fromCodePoint(c);
			} else if (this.captureToChar(QUESTION)) this.state = S_PI_ENDING;
		}
		sPIEnding() {
			var _a;
			const c = this.getCodeNorm();
			if (c === GREATER) {
				const { piTarget } = this;
				if (piTarget.toLowerCase() === "xml") this.fail("the XML declaration must appear at the start of the document.");
				(_a = this.piHandler) === null || _a === void 0 || _a.call(this, {
					target: piTarget,
					body: this.text
				});
				this.piTarget = this.text = "";
				this.state = S_TEXT;
			} else if (c === QUESTION) this.text += "?";
			else {
				this.text += `?${String.fromCodePoint(c)}`;
				this.state = S_PI_BODY;
			}
			this.xmlDeclPossible = false;
		}
		sXMLDeclNameStart() {
			const c = this.skipSpaces();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				return;
			}
			if (c !== EOC) {
				this.state = S_XML_DECL_NAME;
				this.name = String.fromCodePoint(c);
			}
		}
		sXMLDeclName() {
			const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.name += this.text;
				this.text = "";
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (!(isS(c) || c === EQUAL)) return;
			this.name += this.text;
			this.text = "";
			if (!this.xmlDeclExpects.includes(this.name)) switch (this.name.length) {
				case 0:
					this.fail("did not expect any more name/value pairs.");
					break;
				case 1:
					this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
					break;
				default: this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
			}
			this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
		}
		sXMLDeclEq() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (isS(c)) return;
			if (c !== EQUAL) this.fail("value required.");
			this.state = S_XML_DECL_VALUE_START;
		}
		sXMLDeclValueStart() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (isS(c)) return;
			if (!isQuote(c)) {
				this.fail("value must be quoted.");
				this.q = SPACE;
			} else this.q = c;
			this.state = S_XML_DECL_VALUE;
		}
		sXMLDeclValue() {
			const c = this.captureTo([this.q, QUESTION]);
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.text = "";
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (c === EOC) return;
			const value = this.text;
			this.text = "";
			switch (this.name) {
				case "version": {
					this.xmlDeclExpects = ["encoding", "standalone"];
					const version = value;
					this.xmlDecl.version = version;
					if (!/^1\.[0-9]+$/.test(version)) this.fail("version number must match /^1\\.[0-9]+$/.");
					else if (!this.opt.forceXMLVersion) this.setXMLVersion(version);
					break;
				}
				case "encoding":
					if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
					this.xmlDeclExpects = ["standalone"];
					this.xmlDecl.encoding = value;
					break;
				case "standalone":
					if (value !== "yes" && value !== "no") this.fail("standalone value must match \"yes\" or \"no\".");
					this.xmlDeclExpects = [];
					this.xmlDecl.standalone = value;
			}
			this.name = "";
			this.state = S_XML_DECL_SEPARATOR;
		}
		sXMLDeclSeparator() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				return;
			}
			if (!isS(c)) {
				this.fail("whitespace required.");
				this.unget();
			}
			this.state = S_XML_DECL_NAME_START;
		}
		sXMLDeclEnding() {
			var _a;
			if (this.getCodeNorm() === GREATER) {
				if (this.piTarget !== "xml") this.fail("processing instructions are not allowed before root.");
				else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) this.fail("XML declaration must contain a version.");
				(_a = this.xmldeclHandler) === null || _a === void 0 || _a.call(this, this.xmlDecl);
				this.name = "";
				this.piTarget = this.text = "";
				this.state = S_TEXT;
			} else this.fail("The character ? is disallowed anywhere in XML declarations.");
			this.xmlDeclPossible = false;
		}
		sOpenTag() {
			var _a;
			const c = this.captureNameChars();
			if (c === EOC) return;
			const tag = this.tag = {
				name: this.name,
				attributes: Object.create(null)
			};
			this.name = "";
			if (this.xmlnsOpt) this.topNS = tag.ns = Object.create(null);
			(_a = this.openTagStartHandler) === null || _a === void 0 || _a.call(this, tag);
			this.sawRoot = true;
			if (!this.fragmentOpt && this.closedRoot) this.fail("documents may contain only one root.");
			switch (c) {
				case GREATER:
					this.openTag();
					break;
				case FORWARD_SLASH:
					this.state = S_OPEN_TAG_SLASH;
					break;
				default:
					if (!isS(c)) this.fail("disallowed character in tag name.");
					this.state = S_ATTRIB;
			}
		}
		sOpenTagSlash() {
			if (this.getCode() === GREATER) this.openSelfClosingTag();
			else {
				this.fail("forward-slash in opening tag not followed by >.");
				this.state = S_ATTRIB;
			}
		}
		sAttrib() {
			const c = this.skipSpaces();
			if (c === EOC) return;
			if (isNameStartChar(c)) {
				this.unget();
				this.state = S_ATTRIB_NAME;
			} else if (c === GREATER) this.openTag();
			else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH;
			else this.fail("disallowed character in attribute name.");
		}
		sAttribName() {
			const c = this.captureNameChars();
			if (c === EQUAL) this.state = S_ATTRIB_VALUE;
			else if (isS(c)) this.state = S_ATTRIB_NAME_SAW_WHITE;
			else if (c === GREATER) {
				this.fail("attribute without value.");
				this.pushAttrib(this.name, this.name);
				this.name = this.text = "";
				this.openTag();
			} else if (c !== EOC) this.fail("disallowed character in attribute name.");
		}
		sAttribNameSawWhite() {
			const c = this.skipSpaces();
			switch (c) {
				case EOC: return;
				case EQUAL:
					this.state = S_ATTRIB_VALUE;
					break;
				default:
					this.fail("attribute without value.");
					this.text = "";
					this.name = "";
					if (c === GREATER) this.openTag();
					else if (isNameStartChar(c)) {
						this.unget();
						this.state = S_ATTRIB_NAME;
					} else {
						this.fail("disallowed character in attribute name.");
						this.state = S_ATTRIB;
					}
			}
		}
		sAttribValue() {
			const c = this.getCodeNorm();
			if (isQuote(c)) {
				this.q = c;
				this.state = S_ATTRIB_VALUE_QUOTED;
			} else if (!isS(c)) {
				this.fail("unquoted attribute value.");
				this.state = S_ATTRIB_VALUE_UNQUOTED;
				this.unget();
			}
		}
		sAttribValueQuoted() {
			const { q, chunk } = this;
			let { i: start } = this;
			while (true) switch (this.getCode()) {
				case q:
					this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
					this.name = this.text = "";
					this.q = null;
					this.state = S_ATTRIB_VALUE_CLOSED;
					return;
				case AMP:
					this.text += chunk.slice(start, this.prevI);
					this.state = S_ENTITY;
					this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
					return;
				case NL:
				case NL_LIKE:
				case TAB:
					this.text += `${chunk.slice(start, this.prevI)} `;
					start = this.i;
					break;
				case LESS:
					this.text += chunk.slice(start, this.prevI);
					this.fail("disallowed character.");
					return;
				case EOC:
					this.text += chunk.slice(start);
					return;
			}
		}
		sAttribValueClosed() {
			const c = this.getCodeNorm();
			if (isS(c)) this.state = S_ATTRIB;
			else if (c === GREATER) this.openTag();
			else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH;
			else if (isNameStartChar(c)) {
				this.fail("no whitespace between attributes.");
				this.unget();
				this.state = S_ATTRIB_NAME;
			} else this.fail("disallowed character in attribute name.");
		}
		sAttribValueUnquoted() {
			const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
			switch (c) {
				case AMP:
					this.state = S_ENTITY;
					this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
					break;
				case LESS:
					this.fail("disallowed character.");
					break;
				case EOC: break;
				default:
					if (this.text.includes("]]>")) this.fail("the string \"]]>\" is disallowed in char data.");
					this.pushAttrib(this.name, this.text);
					this.name = this.text = "";
					if (c === GREATER) this.openTag();
					else this.state = S_ATTRIB;
			}
		}
		sCloseTag() {
			const c = this.captureNameChars();
			if (c === GREATER) this.closeTag();
			else if (isS(c)) this.state = S_CLOSE_TAG_SAW_WHITE;
			else if (c !== EOC) this.fail("disallowed character in closing tag.");
		}
		sCloseTagSawWhite() {
			switch (this.skipSpaces()) {
				case GREATER:
					this.closeTag();
					break;
				case EOC: break;
				default: this.fail("disallowed character in closing tag.");
			}
		}
		handleTextInRoot() {
			let { i: start, forbiddenState } = this;
			const { chunk, textHandler: handler } = this;
			scanLoop: while (true) switch (this.getCode()) {
				case LESS:
					this.state = S_OPEN_WAKA;
					if (handler !== void 0) {
						const { text } = this;
						const slice = chunk.slice(start, this.prevI);
						if (text.length !== 0) {
							handler(text + slice);
							this.text = "";
						} else if (slice.length !== 0) handler(slice);
					}
					forbiddenState = FORBIDDEN_START;
					break scanLoop;
				case AMP:
					this.state = S_ENTITY;
					this.entityReturnState = S_TEXT;
					if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
					forbiddenState = FORBIDDEN_START;
					break scanLoop;
				case CLOSE_BRACKET:
					switch (forbiddenState) {
						case FORBIDDEN_START:
							forbiddenState = FORBIDDEN_BRACKET;
							break;
						case FORBIDDEN_BRACKET:
							forbiddenState = FORBIDDEN_BRACKET_BRACKET;
							break;
						case FORBIDDEN_BRACKET_BRACKET: break;
						default: throw new Error("impossible state");
					}
					break;
				case GREATER:
					if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) this.fail("the string \"]]>\" is disallowed in char data.");
					forbiddenState = FORBIDDEN_START;
					break;
				case NL_LIKE:
					if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
					forbiddenState = FORBIDDEN_START;
					break;
				case EOC:
					if (handler !== void 0) this.text += chunk.slice(start);
					break scanLoop;
				default: forbiddenState = FORBIDDEN_START;
			}
			this.forbiddenState = forbiddenState;
		}
		handleTextOutsideRoot() {
			let { i: start } = this;
			const { chunk, textHandler: handler } = this;
			let nonSpace = false;
			outRootLoop: while (true) {
				const code = this.getCode();
				switch (code) {
					case LESS:
						this.state = S_OPEN_WAKA;
						if (handler !== void 0) {
							const { text } = this;
							const slice = chunk.slice(start, this.prevI);
							if (text.length !== 0) {
								handler(text + slice);
								this.text = "";
							} else if (slice.length !== 0) handler(slice);
						}
						break outRootLoop;
					case AMP:
						this.state = S_ENTITY;
						this.entityReturnState = S_TEXT;
						if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
						nonSpace = true;
						break outRootLoop;
					case NL_LIKE:
						if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
						start = this.i;
						break;
					case EOC:
						if (handler !== void 0) this.text += chunk.slice(start);
						break outRootLoop;
					default: if (!isS(code)) nonSpace = true;
				}
			}
			if (!nonSpace) return;
			if (!this.sawRoot && !this.reportedTextBeforeRoot) {
				this.fail("text data outside of root node.");
				this.reportedTextBeforeRoot = true;
			}
			if (this.closedRoot && !this.reportedTextAfterRoot) {
				this.fail("text data outside of root node.");
				this.reportedTextAfterRoot = true;
			}
		}
		pushAttribNS(name, value) {
			var _a;
			const { prefix, local } = this.qname(name);
			const attr = {
				name,
				prefix,
				local,
				value
			};
			this.attribList.push(attr);
			(_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
			if (prefix === "xmlns") {
				const trimmed = value.trim();
				if (this.currentXMLVersion === "1.0" && trimmed === "") this.fail("invalid attempt to undefine prefix in XML 1.0");
				this.topNS[local] = trimmed;
				nsPairCheck(this, local, trimmed);
			} else if (name === "xmlns") {
				const trimmed = value.trim();
				this.topNS[""] = trimmed;
				nsPairCheck(this, "", trimmed);
			}
		}
		pushAttribPlain(name, value) {
			var _a;
			const attr = {
				name,
				value
			};
			this.attribList.push(attr);
			(_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
		}
		/**
		* End parsing. This performs final well-formedness checks and resets the
		* parser to a clean state.
		*
		* @returns this
		*/
		end() {
			var _a, _b;
			if (!this.sawRoot) this.fail("document must contain a root element.");
			const { tags } = this;
			while (tags.length > 0) {
				const tag = tags.pop();
				this.fail(`unclosed tag: ${tag.name}`);
			}
			if (this.state !== S_BEGIN && this.state !== S_TEXT) this.fail("unexpected end.");
			const { text } = this;
			if (text.length !== 0) {
				(_a = this.textHandler) === null || _a === void 0 || _a.call(this, text);
				this.text = "";
			}
			this._closed = true;
			(_b = this.endHandler) === null || _b === void 0 || _b.call(this);
			this._init();
			return this;
		}
		/**
		* Resolve a namespace prefix.
		*
		* @param prefix The prefix to resolve.
		*
		* @returns The namespace URI or ``undefined`` if the prefix is not defined.
		*/
		resolve(prefix) {
			var _a, _b;
			let uri = this.topNS[prefix];
			if (uri !== void 0) return uri;
			const { tags } = this;
			for (let index = tags.length - 1; index >= 0; index--) {
				uri = tags[index].ns[prefix];
				if (uri !== void 0) return uri;
			}
			uri = this.ns[prefix];
			if (uri !== void 0) return uri;
			return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
		}
		/**
		* Parse a qname into its prefix and local name parts.
		*
		* @param name The name to parse
		*
		* @returns
		*/
		qname(name) {
			const colon = name.indexOf(":");
			if (colon === -1) return {
				prefix: "",
				local: name
			};
			const local = name.slice(colon + 1);
			const prefix = name.slice(0, colon);
			if (prefix === "" || local === "" || local.includes(":")) this.fail(`malformed name: ${name}.`);
			return {
				prefix,
				local
			};
		}
		processAttribsNS() {
			var _a;
			const { attribList } = this;
			const tag = this.tag;
			{
				const { prefix, local } = this.qname(tag.name);
				tag.prefix = prefix;
				tag.local = local;
				const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
				if (prefix !== "") {
					if (prefix === "xmlns") this.fail("tags may not have \"xmlns\" as prefix.");
					if (uri === "") {
						this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
						tag.uri = prefix;
					}
				}
			}
			if (attribList.length === 0) return;
			const { attributes } = tag;
			const seen = /* @__PURE__ */ new Set();
			for (const attr of attribList) {
				const { name, prefix, local } = attr;
				let uri;
				let eqname;
				if (prefix === "") {
					uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
					eqname = name;
				} else {
					uri = this.resolve(prefix);
					if (uri === void 0) {
						this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
						uri = prefix;
					}
					eqname = `{${uri}}${local}`;
				}
				if (seen.has(eqname)) this.fail(`duplicate attribute: ${eqname}.`);
				seen.add(eqname);
				attr.uri = uri;
				attributes[name] = attr;
			}
			this.attribList = [];
		}
		processAttribsPlain() {
			const { attribList } = this;
			const attributes = this.tag.attributes;
			for (const { name, value } of attribList) {
				if (attributes[name] !== void 0) this.fail(`duplicate attribute: ${name}.`);
				attributes[name] = value;
			}
			this.attribList = [];
		}
		/**
		* Handle a complete open tag. This parser code calls this once it has seen
		* the whole tag. This method checks for well-formeness and then emits
		* ``onopentag``.
		*/
		openTag() {
			var _a;
			this.processAttribs();
			const { tags } = this;
			const tag = this.tag;
			tag.isSelfClosing = false;
			(_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
			tags.push(tag);
			this.state = S_TEXT;
			this.name = "";
		}
		/**
		* Handle a complete self-closing tag. This parser code calls this once it has
		* seen the whole tag. This method checks for well-formeness and then emits
		* ``onopentag`` and ``onclosetag``.
		*/
		openSelfClosingTag() {
			var _a, _b, _c;
			this.processAttribs();
			const { tags } = this;
			const tag = this.tag;
			tag.isSelfClosing = true;
			(_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
			(_b = this.closeTagHandler) === null || _b === void 0 || _b.call(this, tag);
			if ((this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null) === null) this.closedRoot = true;
			this.state = S_TEXT;
			this.name = "";
		}
		/**
		* Handle a complete close tag. This parser code calls this once it has seen
		* the whole tag. This method checks for well-formeness and then emits
		* ``onclosetag``.
		*/
		closeTag() {
			const { tags, name } = this;
			this.state = S_TEXT;
			this.name = "";
			if (name === "") {
				this.fail("weird empty close tag.");
				this.text += "</>";
				return;
			}
			const handler = this.closeTagHandler;
			let l = tags.length;
			while (l-- > 0) {
				const tag = this.tag = tags.pop();
				this.topNS = tag.ns;
				handler === null || handler === void 0 || handler(tag);
				if (tag.name === name) break;
				this.fail("unexpected close tag.");
			}
			if (l === 0) this.closedRoot = true;
			else if (l < 0) {
				this.fail(`unmatched closing tag: ${name}.`);
				this.text += `</${name}>`;
			}
		}
		/**
		* Resolves an entity. Makes any necessary well-formedness checks.
		*
		* @param entity The entity to resolve.
		*
		* @returns The parsed entity.
		*/
		parseEntity(entity) {
			if (entity[0] !== "#") {
				const defined = this.ENTITIES[entity];
				if (defined !== void 0) return defined;
				this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
				return `&${entity};`;
			}
			let num = NaN;
			if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) num = parseInt(entity.slice(2), 16);
			else if (/^#[0-9]+$/.test(entity)) num = parseInt(entity.slice(1), 10);
			if (!this.isChar(num)) {
				this.fail("malformed character entity.");
				return `&${entity};`;
			}
			return String.fromCodePoint(num);
		}
	};
	exports.SaxesParser = SaxesParser;
})))();
/**
* Reads an XML document piece by piece, without a tree of it. A DOCTYPE is skipped: of the entities only the five
* predefined ones and character references are resolved, any other stays as it is written. Faults that result files
* are known for are passed over: invalid characters and references, a bare `&`, white space before the declaration.
* Returns null, or one sentence on why the document ends early; what came before it has been told.
*/
function readXml(text, handler) {
	const reader = new Reader({
		xmlns: false,
		position: false
	});
	let depth = 0;
	reader.on("opentag", (tag) => {
		depth += 1;
		if (depth > MAX_DEPTH$2) throw new Malformed("The XML is nested too deeply.");
		handler.open(localName(tag.name), localAttributes(tag));
	});
	reader.on("closetag", (tag) => {
		depth -= 1;
		handler.close(localName(tag.name));
	});
	reader.on("text", (piece) => handler.text(piece));
	reader.on("cdata", (piece) => handler.text(piece));
	try {
		reader.write(withReferencesMended(text)).close();
		return null;
	} catch (error) {
		if (error instanceof Malformed) return error.message;
		throw error;
	}
}
/** The local name of a document's first element; null when the text does not begin like XML. Reads no further. */
function rootOf(text) {
	let at = 0;
	for (;;) {
		at = afterWhiteSpace(text, at);
		if (text.startsWith("<?", at)) at = after("?>", text, at);
		else if (text.startsWith("<!--", at)) at = after("-->", text, at);
		else if (text.startsWith("<!DOCTYPE", at)) at = afterDoctype(text, at);
		else break;
	}
	const [, name] = /^<([^\s<>/]{1,200})[\s/>]/.exec(text.slice(at, at + 210)) ?? [];
	return name === void 0 ? null : localName(name);
}
const after = (end, text, from) => {
	const at = text.indexOf(end, from);
	return at === -1 ? text.length : at + end.length;
};
/** A DOCTYPE ends with `>`, or with `]>` when it declares things in brackets. */
function afterDoctype(text, from) {
	const end = text.indexOf(">", from);
	const bracket = text.indexOf("[", from);
	if (bracket === -1 || end < bracket) return end === -1 ? text.length : end + 1;
	return after(">", text, after("]", text, bracket) - 1);
}
function afterWhiteSpace(text, from) {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
	return at;
}
var Malformed = class extends Error {};
/** Far above any result file: open elements cost memory. */
const MAX_DEPTH$2 = 1e4;
/** Faults after which the document's structure is still certain, in the words of the library. */
const PASSED_OVER = /^(?:disallowed character\.|disallowed character in (?:entity name|processing)|malformed (?:character entity|comment)|undefined entity|empty entity|the string "]]>"|text data outside|duplicate attribute|no whitespace between|an? (?:XML declaration|processing instruction)|the XML declaration|XML declaration|version number|encoding value|standalone value|processing instructions?)/;
/** Does not build an error for each fault that is passed over: a file can have millions. */
var Reader = class extends import_saxes.SaxesParser {
	fail(message) {
		if (PASSED_OVER.test(message)) return this;
		const fault = message.replace(/\.$/, "").slice(0, 120);
		throw new Malformed(`The XML is not well-formed in line ${this.line}: ${fault}.`);
	}
};
const localName = (name) => name.slice(name.indexOf(":") + 1);
function localAttributes(tag) {
	const names = Object.keys(tag.attributes);
	if (!names.some((name) => name.includes(":"))) return tag.attributes;
	const prefixedFirst = names.sort((a, b) => Number(b.includes(":")) - Number(a.includes(":")));
	return Object.fromEntries(prefixedFirst.map((name) => [localName(name), tag.attributes[name] ?? ""]));
}
/** An `&` that begins no reference. */
const BARE = /&(?!(?:#x?[\da-f]{1,8}|[a-z][\w.-]{0,40});)/gi;
const CDATA = "<![CDATA[";
/** Writes `&amp;` for a bare `&` outside CDATA: the library would read on to the next `;`, past tags. */
function withReferencesMended(text) {
	if (text.search(BARE) === -1) return text;
	const parts = [];
	let at = 0;
	while (at < text.length) {
		const start = text.indexOf(CDATA, at);
		const end = start === -1 ? text.length : after("]]>", text, start);
		parts.push(text.slice(at, start === -1 ? end : start).replace(BARE, "&amp;"));
		if (start !== -1) parts.push(text.slice(start, end));
		at = end;
	}
	return parts.join("");
}
// src/parse/coverage/tally.ts
/** An empty tally. */
function newTally() {
	const entries = [];
	let last = -1;
	let ascending = true;
	return {
		add(key, covered) {
			if (key <= last) ascending = false;
			last = key;
			entries.push(key * 2 + (covered ? 1 : 0));
		},
		count: () => countEntries(ascending ? entries : new Float64Array(entries).sort())
	};
}
/** Of entries with the same key the last one has the highest mark: it decides. */
function countEntries(entries) {
	const count = {
		covered: 0,
		total: 0
	};
	for (let index = 0; index < entries.length; index++) {
		const entry = entries[index] ?? 0;
		const next = entries[index + 1];
		if (next !== void 0 && Math.floor(next / 2) === Math.floor(entry / 2)) continue;
		count.total += 1;
		count.covered += entry % 2;
	}
	return count;
}
/** An empty tally of keys. */
function newKeyTally() {
	const all = /* @__PURE__ */ new Set();
	const covered = /* @__PURE__ */ new Set();
	return {
		add(key, isCovered) {
			all.add(key);
			if (isCovered) covered.add(key);
		},
		count: () => ({
			covered: covered.size,
			total: all.size
		})
	};
}
/** An empty tally of branches. A line that is told again keeps its highest numbers. Null until one was added. */
function newBranchTally() {
	const lines = /* @__PURE__ */ new Map();
	return {
		add(line, { covered, total }) {
			const known = lines.get(line);
			lines.set(line, {
				covered: Math.max(covered, known?.covered ?? 0),
				total: Math.max(total, known?.total ?? 0)
			});
		},
		count: () => sumOf(lines.values())
	};
}
/** The sum of those that are there; null when none is. */
function sumOf(counts) {
	let sum = null;
	for (const count of counts) {
		if (count === null) continue;
		sum ??= {
			covered: 0,
			total: 0
		};
		sum.covered += count.covered;
		sum.total += count.total;
	}
	return sum;
}
/** The value of a key, made when it is asked for the first time. */
function made(map, key, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const value = make();
	map.set(key, value);
	return value;
}
// src/parse/coverage/model.ts
/**
* A report whose totals are the sums of its files. Totals that the report states are taken only where no file has
* them: some tools write them at the root alone.
*/
function reportOf$1(format, files, stated = {}) {
	const lines = sumOf(files.map((file) => file.lines));
	const branches = sumOf(files.map((file) => file.branches));
	return {
		format,
		files,
		lines: (lines?.total ? lines : stated.lines ?? lines) ?? {
			covered: 0,
			total: 0
		},
		branches: branches?.total ? branches : stated.branches ?? branches,
		sources: stated.sources ?? [],
		problems: [...stated.problems ?? [], ...emptiness(files, stated)]
	};
}
/** A count of whole numbers of which no more is covered than there is; null for anything else. */
function countOf(covered, total) {
	if (!isAmount(covered) || !isAmount(total) || covered > total) return null;
	return {
		covered,
		total
	};
}
const isAmount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function emptiness(files, stated) {
	return files.length > 0 || (stated.lines?.total ?? 0) > 0 ? [] : ["The report names no file."];
}
/** One sentence for the entries of a report that have no usable numbers. */
function unusable(paths) {
	const [first] = paths;
	if (first === void 0) return [];
	const name = JSON.stringify(first.slice(0, 200));
	return paths.length === 1 ? [`The entry ${name} has no numbers that can be used.`] : [`${paths.length} entries have no numbers that can be used, the first of them ${name}.`];
}
// src/parse/coverage/clover.ts
/**
* Clover. The `metrics` of a file count: `statements` are its lines of type `stmt`, in the output of Istanbul also those
* of type `cond`, never those of type `method` (PHPUnit); `conditionals` are its branches. The lines themselves count
* where a file has no usable metrics. Test code (`testproject`) is left out.
*/
function cloverReader() {
	const open = [];
	const files = /* @__PURE__ */ new Map();
	let file = null;
	let project = {};
	let isTest = false;
	return {
		open(name, attributes) {
			const parent = open.at(-1);
			open.push(name);
			if (name === "testproject") isTest = true;
			if (isTest) return;
			if (name === "file") file = made(files, attributes.path ?? attributes.name ?? "", newSource$3);
			else if (name === "metrics" && parent === "file") file?.metrics.push(attributes);
			else if (name === "metrics" && parent === "project") project = attributes;
			else if (name === "line" && file !== null) addLine$5(file, attributes);
		},
		text() {},
		close(name) {
			open.pop();
			if (name === "file") file = null;
			else if (name === "testproject") isTest = false;
		},
		report: (problems) => reportOf$1("clover", Array.from(files, fileOf$6), {
			...countsOf$1(project),
			problems
		})
	};
}
const newSource$3 = () => ({
	metrics: [],
	lines: newTally(),
	conditions: {
		covered: 0,
		total: 0
	}
});
function addLine$5({ lines, conditions }, attributes) {
	const { num, type, count, truecount = "0", falsecount = "0" } = attributes;
	const line = Number(num);
	if (type !== "stmt" && type !== "cond" || !Number.isSafeInteger(line) || line < 0) return;
	const taken = [truecount, falsecount].filter((hits) => Number(hits) > 0).length;
	lines.add(line, Number(count) > 0 || taken > 0);
	if (type !== "cond") return;
	conditions.covered += taken;
	conditions.total += 2;
}
const countsOf$1 = (metrics) => ({
	lines: countOf(Number(metrics.coveredstatements), Number(metrics.statements)),
	branches: countOf(Number(metrics.coveredconditionals), Number(metrics.conditionals))
});
function fileOf$6([path, { metrics, lines, conditions }]) {
	const [only, second] = metrics;
	const stated = countsOf$1(second === void 0 ? only ?? {} : {});
	return {
		path,
		lines: stated.lines?.total ? stated.lines : lines.count(),
		branches: stated.branches ?? conditions
	};
}
// src/parse/coverage/cobertura.ts
/**
* Cobertura, after its DTD coverage-04: classes with a `filename` and `lines`. Of .NET, gcovr, MATLAB, SimpleCov and
* others several classes share a file and repeat its lines: a line counts once, covered when one of them has hits. The
* lines of `methods` count only in a class that has no others: Istanbul's are where functions begin, not statements.
* Branches come from `condition-coverage="50% (1/2)"`; a report whose lines have none may state their number at the root.
*/
function coberturaReader(root) {
	const sources = [];
	const files = /* @__PURE__ */ new Map();
	let current = null;
	let isMethod = false;
	let text = null;
	return {
		open(name, attributes) {
			if (name === "line") current?.[isMethod ? "methodLines" : "lines"].push(attributes);
			else if (name === "methods") isMethod = true;
			else if (name === "class") current = {
				attributes,
				lines: [],
				methodLines: []
			};
			else if (name === "source") text = "";
		},
		text(piece) {
			if (text !== null) text += piece;
		},
		close(name) {
			if (name === "methods") isMethod = false;
			else if (name === "class" && current !== null) {
				addClass(files, current);
				current = null;
			} else if (name === "source") {
				if (text?.trim()) sources.push(text.trim());
				text = null;
			}
		},
		report: (problems) => reportOf$1("cobertura", Array.from(files, fileOf$5), {
			...statedAt(root),
			sources,
			problems
		})
	};
}
function addClass(files, { attributes, lines, methodLines }) {
	const { name = "", filename = name } = attributes;
	const file = made(files, filename, () => ({
		lines: newTally(),
		branches: /* @__PURE__ */ new Map()
	}));
	for (const line of lines.length > 0 ? lines : methodLines) addLine$4(file, name, line);
}
function addLine$4(file, className, attributes) {
	const line = Number(attributes.number);
	if (attributes.number === void 0 || !Number.isSafeInteger(line) || line < 0) return;
	file.lines.add(line, Number(attributes.hits) > 0);
	const [, covered, total] = /\((\d{1,9})\/(\d{1,9})\)/.exec(attributes["condition-coverage"] ?? "") ?? [];
	const count = countOf(Number(covered), Number(total));
	if (count !== null) made(file.branches, className, newBranchTally).add(line, count);
}
const fileOf$5 = ([path, { lines, branches }]) => ({
	path,
	lines: lines.count(),
	branches: sumOf(Array.from(branches.values(), (tally) => tally.count()))
});
function statedAt(root) {
	return {
		lines: countOf(numberOf(root["lines-covered"]), numberOf(root["lines-valid"])),
		branches: countOf(numberOf(root["branches-covered"]), numberOf(root["branches-valid"]))
	};
}
const numberOf = (value) => value ? Number(value) : NaN;
// src/parse/coverage/coverage-py.ts
/**
* The JSON report of coverage.py (`coverage json`): `meta`, `files` with a `summary` each, and `totals`, whose numbers
* count. Branches are there when they were measured. Null for another JSON.
*/
function parseCoveragePy(value) {
	const { meta, files: entries, totals } = fields(value);
	if (!isMapping(meta) || !isMapping(entries) || !isMapping(totals)) return null;
	const files = [];
	const broken = [];
	for (const [path, entry] of Object.entries(entries)) {
		const summary = fields(fields(entry).summary);
		const lines = linesOf$1(summary);
		if (lines === null) broken.push(path);
		else files.push({
			path,
			lines,
			branches: branchesOf$1(summary)
		});
	}
	const report = reportOf$1("coverage.py", files, { problems: unusable(broken) });
	return {
		...report,
		lines: linesOf$1(totals) ?? report.lines,
		branches: branchesOf$1(totals) ?? report.branches
	};
}
const linesOf$1 = (summary) => countOf(summary.covered_lines, summary.num_statements);
const branchesOf$1 = (summary) => countOf(summary.covered_branches, summary.num_branches);
// src/parse/coverage/coveralls.ts
/** A branch is told by four numbers: line, block, branch, hits. */
const BRANCH_FIELDS = 4;
/**
* The JSON of a job at coveralls.io, after its API reference: `source_files` with `coverage`, a list with the hits of
* each line or null, and `branches`, a flat list of line, block, branch and hits. Null for another JSON.
*/
function parseCoveralls(value) {
	const entries = fields(value).source_files;
	if (!Array.isArray(entries)) return null;
	const sources = /* @__PURE__ */ new Map();
	for (const { name, coverage, branches } of rows(entries)) {
		const source = made(sources, String(name ?? ""), () => ({
			lines: newTally(),
			branches: null
		}));
		if (Array.isArray(coverage)) addLines$1(source.lines, coverage);
		if (Array.isArray(branches)) addBranches$1(source, branches);
	}
	return reportOf$1("coveralls", Array.from(sources, ([path, { lines, branches }]) => ({
		path,
		lines: lines.count(),
		branches: branches?.count() ?? null
	})));
}
function addLines$1(lines, hits) {
	hits.forEach((count, index) => {
		if (typeof count === "number") lines.add(index, count > 0);
	});
}
function addBranches$1(source, flat) {
	source.branches ??= newKeyTally();
	for (let at = 0; at + BRANCH_FIELDS <= flat.length; at += BRANCH_FIELDS) {
		const id = flat.slice(at, at + BRANCH_FIELDS - 1).join(",");
		source.branches.add(id, Number(flat[at + BRANCH_FIELDS - 1]) > 0);
	}
}
// src/parse/coverage/gcovr.ts
/**
* gcovr's own JSON (`gcovr --json`): a line stands once for each function or template instance on it, and is covered
* when one of them is. What is marked `gcovr/excluded` or `gcovr/noncode` does not count. Null for another JSON.
*/
function parseGcovr(value) {
	const { files, ...root } = fields(value);
	if (root["gcovr/format_version"] === void 0 || !Array.isArray(files)) return null;
	const sources = /* @__PURE__ */ new Map();
	for (const file of rows(files)) {
		const source = made(sources, String(file.file ?? file.file_name ?? ""), () => ({
			lines: newTally(),
			branches: newKeyTally()
		}));
		for (const line of rows(file.lines).filter(counts)) addLine$3(source, line);
	}
	return reportOf$1("gcovr", Array.from(sources, ([path, { lines, branches }]) => ({
		path,
		lines: lines.count(),
		branches: branches.count()
	})));
}
const counts = (entry) => entry["gcovr/excluded"] !== true && entry["gcovr/noncode"] !== true;
function addLine$3({ lines, branches }, line) {
	const number = line.line_number;
	if (!Number.isSafeInteger(number) || Number(number) < 0) return;
	lines.add(Number(number), Number(line.count) > 0);
	rows(line.branches).forEach((branch, index) => {
		if (!counts(branch)) return;
		branches.add(`${number} ${index} ${line.function_name ?? ""}`, Number(branch.count) > 0);
	});
}
/** gcovr's summary (`gcovr --json-summary`): totals for each file. Null for another JSON. */
function parseGcovrSummary(value) {
	const root = fields(value);
	if (root["gcovr/summary_format_version"] === void 0) return null;
	const files = [];
	const broken = [];
	for (const entry of rows(root.files)) {
		const path = String(entry.filename ?? "");
		const lines = summed(entry, "line");
		if (lines === null) broken.push(path);
		else files.push({
			path,
			lines,
			branches: summed(entry, "branch")
		});
	}
	return reportOf$1("gcovr-summary", files, {
		lines: summed(root, "line"),
		branches: summed(root, "branch"),
		problems: unusable(broken)
	});
}
const summed = (entry, what) => countOf(entry[`${what}_covered`], entry[`${what}_total`]);
// src/parse/coverage/go.ts
/** Whether the text begins like a Go cover profile: `mode: set`, `count` or `atomic`. */
function isGoProfile(text) {
	return /^\s*mode:[ \t]*(?:set|count|atomic)[ \t]*(?:\r?\n|$)/.test(text);
}
/** `<from line>.<column>,<to line>.<column> <statements> <count>`, the part after the last colon. */
const BLOCK = /^(\d{1,10}\.\d{1,10},\d{1,10}\.\d{1,10}) (\d{1,10}) (\d{1,20})$/;
/**
* A profile of `go test -coverprofile`, after golang.org/x/tools/cover: `<file>:<block> <statements> <count>`. With
* `-coverpkg` every test binary tells every block again; a block counts once, covered when one of them ran it. The unit
* is the statement, as in `go tool cover -func`: Go's profiles have no lines. They have no branches either.
*/
function parseGoProfile(text) {
	const files = /* @__PURE__ */ new Map();
	let unread = 0;
	for (let at = 0; at < text.length;) {
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline;
		const line = text.slice(at, end).trimEnd();
		if (line !== "" && !line.startsWith("mode:") && !addBlock(files, line)) unread += 1;
		at = end + 1;
	}
	const problems = unread === 0 ? [] : [`Not a block of a cover profile: ${unread} of the lines.`];
	return reportOf$1("go", Array.from(files, fileOf$4), { problems });
}
function addBlock(files, line) {
	const colon = line.lastIndexOf(":");
	const [, place, statements, count] = BLOCK.exec(line.slice(colon + 1)) ?? [];
	if (colon <= 0 || place === void 0) return false;
	const block = made(made(files, line.slice(0, colon), () => /* @__PURE__ */ new Map()), place, () => ({
		statements: Number(statements),
		covered: false
	}));
	if (Number(count) > 0) block.covered = true;
	return true;
}
function fileOf$4([path, blocks]) {
	const lines = {
		covered: 0,
		total: 0
	};
	for (const { statements, covered } of blocks.values()) {
		lines.total += statements;
		if (covered) lines.covered += statements;
	}
	return {
		path,
		lines,
		branches: null
	};
}
// src/parse/coverage/istanbul.ts
/**
* `coverage-final.json` of Istanbul (nyc, jest, vitest, c8): for each path `statementMap` with the hits `s`, and
* `branchMap` with the hits `b`. A line is where a statement begins, and is covered when one of its statements is, as
* in `istanbul-lib-coverage`; a branch is one path of a branching. Null for another JSON.
*/
function parseIstanbul(value) {
	const entries = Object.entries(fields(value)).map(([path, entry]) => [path, dataOf(entry)]);
	if (!entries.some(([, data]) => isMapping(data.statementMap) && isMapping(data.s))) return null;
	const files = [];
	const broken = [];
	for (const [key, data] of entries) {
		const path = typeof data.path === "string" ? data.path : key;
		if (isMapping(data.statementMap) && isMapping(data.s)) files.push({
			path,
			lines: linesOf(data.statementMap, data.s),
			branches: branchesOf(data.b)
		});
		else broken.push(key);
	}
	return reportOf$1("istanbul", files, { problems: unusable(broken) });
}
/** Older versions wrap a file's data. */
function dataOf(entry) {
	const own = fields(entry);
	return isMapping(own.data) ? own.data : own;
}
function linesOf(statements, hits) {
	const lines = newTally();
	for (const [id, statement] of Object.entries(statements)) {
		const line = fields(fields(statement).start).line;
		if (typeof line === "number" && Number.isSafeInteger(line) && line >= 0) lines.add(line, Number(hits[id]) > 0);
	}
	return lines.count();
}
function branchesOf(hits) {
	const count = {
		covered: 0,
		total: 0
	};
	for (const paths of Object.values(fields(hits))) {
		if (!Array.isArray(paths)) continue;
		count.total += paths.length;
		count.covered += paths.filter((path) => Number(path) > 0).length;
	}
	return count;
}
// src/parse/coverage/istanbul-summary.ts
/**
* `coverage-summary.json` of Istanbul's reporter `json-summary` (nyc, jest, vitest, c8): an entry `total` and one for
* each file, with `lines`, `statements`, `functions` and `branches`, each `{ total, covered, skipped, pct }`. The sum of
* the files counts; `total` where it stands alone or a file's numbers cannot be used. Null for another JSON.
*/
function parseIstanbulSummary(value) {
	const entries = Object.entries(fields(value));
	if (!isMapping(fields(fields(value).total).lines)) return null;
	const files = [];
	const broken = [];
	for (const [path, entry] of entries) {
		if (path === "total") continue;
		const lines = read$1(entry, "lines");
		if (lines === null) broken.push(path);
		else files.push({
			path,
			lines,
			branches: read$1(entry, "branches")
		});
	}
	const total = fields(value).total;
	const stated = {
		lines: read$1(total, "lines"),
		branches: read$1(total, "branches")
	};
	const report = reportOf$1("istanbul-summary", files, {
		...stated,
		problems: unusable(broken)
	});
	return broken.length > 0 ? {
		...report,
		...stated,
		lines: stated.lines ?? report.lines
	} : report;
}
function read$1(entry, metric) {
	const { covered, total } = fields(fields(entry)[metric]);
	return countOf(covered, total);
}
// src/parse/coverage/jacoco.ts
/**
* JaCoCo, after its DTD report.dtd: groups and packages with source files. The counters `LINE` and `BRANCH` of a source
* file count; its lines (`ci`, `mi`: instructions, `cb`, `mb`: branches) where it has none, since gcovr writes lines
* without `ci`. A file's path is its package and name, below some source folder. A report that has no source files at all
* is read by its classes (gcovr 7), else by the counters at its root (classes compiled without debug information).
*/
function jacocoReader() {
	const open = [];
	const sources = [];
	const classes = [];
	const stated = /* @__PURE__ */ new Map();
	let folder = "";
	let current = null;
	return {
		open(name, attributes) {
			const parent = open.at(-1);
			open.push(name);
			if (name === "package") folder = attributes.name ?? "";
			else if (name === "sourcefile") {
				current = newSource$2(folder, attributes.name);
				sources.push(current);
			} else if (name === "class") {
				current = newSource$2(folder, attributes.sourcefilename);
				classes.push(current);
			} else if (name === "line" && current !== null) addLine$2(current, attributes);
			else if (name !== "counter") return;
			else if (parent === "report") addCounter(stated, attributes);
			else if (parent === "sourcefile" || parent === "class") addCounter(current?.counters, attributes);
		},
		text() {},
		close(name) {
			open.pop();
			if (name === "sourcefile" || name === "class") current = null;
		},
		report(problems) {
			const files = sources.length > 0 ? sources.map(fileOf$3) : filesOfClasses(classes);
			const branches = stated.get("BRANCH");
			return reportOf$1("jacoco", files, {
				lines: stated.get("LINE"),
				branches,
				problems
			});
		}
	};
}
const newSource$2 = (folder, name = "") => ({
	path: folder === "" ? name : `${folder}/${name}`,
	counters: /* @__PURE__ */ new Map(),
	lines: newTally(),
	branches: {
		covered: 0,
		total: 0
	}
});
function addCounter(counters, { type = "", covered, missed }) {
	const count = countOf(Number(covered), Number(covered) + Number(missed));
	if (count !== null) counters?.set(type, count);
}
function addLine$2(source, { nr, ci, mb = "0", cb = "0" }) {
	const line = Number(nr);
	if (ci === void 0 || !Number.isSafeInteger(line) || line < 0) return;
	source.lines.add(line, Number(ci) > 0);
	const branches = countOf(Number(cb), Number(cb) + Number(mb));
	source.branches.covered += branches?.covered ?? 0;
	source.branches.total += branches?.total ?? 0;
}
const fileOf$3 = ({ path, counters, lines, branches }) => ({
	path,
	lines: counters.get("LINE") ?? lines.count(),
	branches: counters.get("BRANCH") ?? branches
});
/** The counters of all classes of a file together. A class without the counter `LINE` says nothing of lines. */
function filesOfClasses(classes) {
	const byPath = /* @__PURE__ */ new Map();
	for (const source of classes) if (source.counters.has("LINE")) made(byPath, source.path, () => []).push(fileOf$3(source));
	return Array.from(byPath, ([path, files]) => ({
		path,
		lines: sumOf(files.map(({ lines }) => lines)) ?? {
			covered: 0,
			total: 0
		},
		branches: sumOf(files.map(({ branches }) => branches))
	}));
}
// src/parse/coverage/lcov.ts
/** Whether the text begins like an LCOV trace file: with `TN:` or `SF:`, after blank lines and comments. */
function isLcov(text) {
	const first = /^(?:[ \t]*(?:#.*)?\r?\n){0,50}[ \t]*/.exec(text)?.[0].length ?? 0;
	return text.startsWith("TN:", first) || text.startsWith("SF:", first);
}
/**
* An LCOV trace file, after the format in geninfo(1): `DA:<line>,<count>[,<checksum>]`,
* `BRDA:<line>,<block>,<branch>,<taken>` where `-` is a branch that was never reached. A line or branch that several
* records of one file tell is counted once, covered when one of them covers it.
*/
function parseLcov(text) {
	const sources = /* @__PURE__ */ new Map();
	let source = null;
	let ended = true;
	for (let at = 0; at < text.length;) {
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline;
		if (text.startsWith("DA:", at)) readLine(text, at + 3, end, source);
		else if (text.startsWith("SF:", at)) {
			source = made(sources, text.slice(at + 3, end).trim(), newSource$1);
			ended = false;
		} else if (text.startsWith("BRDA:", at)) readBranch(text.slice(at + 5, end), source);
		else if (text.startsWith("end_of_record", at)) ended = true;
		else readStated(text, at, end, source);
		at = end + 1;
	}
	const problems = ended ? [] : ["The last record has no end: the file was cut off."];
	return reportOf$1("lcov", Array.from(sources, fileOf$2), { problems });
}
const newSource$1 = () => ({
	lines: newTally(),
	branches: null,
	stated: null,
	hasLines: false
});
const NINE = 57;
const ZERO = 48;
/** Most lines of a trace file are these: read without a copy. */
function readLine(text, from, end, source) {
	let at = from;
	let line = 0;
	for (; at < end; at++) {
		const digit = text.charCodeAt(at) - ZERO;
		if (digit < 0 || digit > 9) break;
		line = line * 10 + digit;
	}
	if (source === null || at === from || text[at] !== "," || line > Number.MAX_SAFE_INTEGER / 4) return;
	source.lines.add(line, isPositive(text, at + 1, end));
	source.hasLines = true;
}
/** Whether a count is more than zero, without reading the number: counts can be of any size. */
function isPositive(text, from, end) {
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code > ZERO && code <= NINE) return true;
		if (code !== ZERO && text[at] !== "." && text[at] !== " ") return false;
	}
	return false;
}
/** `<line>,[e]<block>,<branch>,<taken>`; the branch is a number, or an expression that may hold commas. */
function readBranch(value, source) {
	const taken = value.lastIndexOf(",");
	if (source === null || taken === -1) return;
	source.branches ??= newBranches();
	source.branches.add(value.slice(0, taken), isPositive(value, taken + 1, value.length));
}
function readStated(text, at, end, source) {
	const name = /[A-Z]{2,3}(?=:)/y;
	name.lastIndex = at;
	const found = name.exec(text)?.[0];
	if (source === null || found === void 0 || !/^(?:LF|LH|BRF|BRH)$/.test(found)) return;
	const amount = Number(text.slice(at + found.length + 1, end));
	source.stated ??= {};
	source.stated[found] = Math.max(amount, source.stated[found] ?? 0);
}
function fileOf$2([path, source]) {
	const { LF, LH, BRF, BRH } = source.stated ?? {};
	const lines = source.hasLines ? source.lines.count() : countOf(LH ?? 0, LF);
	const branches = source.branches?.count() ?? countOf(BRH ?? 0, BRF);
	return {
		path,
		lines: lines ?? {
			covered: 0,
			total: 0
		},
		branches
	};
}
const SMALL = /^(\d{1,6}),(\d{1,4}),(\d{1,5})$/;
/** Branches by their line, block and number: packed into one number where these are small, as most are. */
function newBranches() {
	const packed = newTally();
	let others = null;
	return {
		add(id, taken) {
			const [, line, block, branch] = SMALL.exec(id) ?? [];
			if (branch === void 0) {
				others ??= newKeyTally();
				others.add(id, taken);
			} else packed.add((Number(line) * 1e4 + Number(block)) * 1e5 + Number(branch), taken);
		},
		count() {
			const few = others?.count() ?? {
				covered: 0,
				total: 0
			};
			const { covered, total } = packed.count();
			return {
				covered: covered + few.covered,
				total: total + few.total
			};
		}
	};
}
// src/parse/coverage/opencover.ts
/** What the compiler puts in place of a line for code that has none. */
const HIDDEN_LINE = 16707566;
/**
* OpenCover, also as coverlet writes it: `SequencePoint`s with a file, a line `sl` and visits `vc`, and `BranchPoint`s.
* A line is where sequence points begin. The `Summary` counts more branches than there are branch points, one for the
* entry of each method: it is taken only when the session has no points at all.
*/
function openCoverReader() {
	const open = [];
	const files = /* @__PURE__ */ new Map();
	let paths = /* @__PURE__ */ new Map();
	let method = {
		name: "",
		file: ""
	};
	let summary = {};
	const sourceOf = (id) => {
		const path = paths.get(id);
		return path === void 0 ? null : made(files, path, newSource);
	};
	return {
		open(name, attributes) {
			const parent = open.at(-1);
			open.push(name);
			if (name === "Module") paths = /* @__PURE__ */ new Map();
			else if (name === "File") paths.set(attributes.uid ?? "", attributes.fullPath ?? "");
			else if (name === "Method") method = {
				name: "",
				file: ""
			};
			else if (name === "FileRef") method.file = attributes.uid ?? "";
			else if (name === "SequencePoint") addLine$1(sourceOf(attributes.fileid ?? method.file), attributes);
			else if (name === "BranchPoint") addBranch(sourceOf(attributes.fileid ?? method.file), method.name, attributes);
			else if (name === "Summary" && parent === "CoverageSession") summary = attributes;
		},
		text(piece) {
			if (open.at(-1) === "Name" && open.at(-2) === "Method") method.name += piece;
		},
		close() {
			open.pop();
		},
		report: (problems) => reportOf$1("opencover", Array.from(files, fileOf$1), {
			...countsOf(summary),
			problems
		})
	};
}
const newSource = () => ({
	lines: newTally(),
	branches: newKeyTally()
});
function addLine$1(source, { sl, vc }) {
	const line = Number(sl);
	if (Number.isSafeInteger(line) && line > 0 && line !== HIDDEN_LINE) source?.lines.add(line, Number(vc) > 0);
}
function addBranch(source, method, attributes) {
	const { vc, sl, offset, path, ordinal } = attributes;
	source?.branches.add([
		sl,
		offset,
		path,
		ordinal,
		method
	].join(" "), Number(vc) > 0);
}
const fileOf$1 = ([path, { lines, branches }]) => ({
	path,
	lines: lines.count(),
	branches: branches.count()
});
const countsOf = (summary) => ({
	lines: countOf(Number(summary.visitedSequencePoints), Number(summary.numSequencePoints)),
	branches: countOf(Number(summary.visitedBranchPoints), Number(summary.numBranchPoints))
});
// src/parse/coverage/simplecov.ts
/**
* The JSON of SimpleCov: `.resultset.json` (a `coverage` for each test suite), `coverage.json` of the JSON formatter
* (one `coverage`), and of the older one (`files` with a `coverage` each). A file is a list with an entry for each line:
* hits, null for a line without code, `"ignored"` between `:nocov:`. Suites are merged by line. Null for another JSON.
*/
function parseSimpleCov(value) {
	const suites = suitesOf(fields(value));
	if (suites === null) return null;
	const sources = /* @__PURE__ */ new Map();
	for (const [path, entry] of suites) {
		const source = made(sources, path, () => ({
			lines: newTally(),
			branches: null
		}));
		addLines(source, Array.isArray(entry) ? entry : fields(entry).lines);
		addBranches(source, fields(entry).branches);
	}
	return reportOf$1("simplecov", Array.from(sources, ([path, { lines, branches }]) => ({
		path,
		lines: lines.count(),
		branches: branches?.count() ?? null
	})));
}
/** Path and coverage of every file in every suite; null when this is no report of SimpleCov. */
function suitesOf(root) {
	if (isMapping(fields(root.meta).simplecov_version ? root.coverage : void 0)) return Object.entries(fields(root.coverage));
	if (Array.isArray(root.files) && isMapping(root.metrics)) return rows(root.files).map((file) => [String(file.filename), file.coverage]);
	const suites = Object.values(root).map((suite) => fields(suite).coverage);
	if (!suites.every(isMapping)) return null;
	const entries = suites.flatMap((suite) => Object.entries(suite));
	return entries.some(([, entry]) => isLines(entry)) ? entries : null;
}
const isLines = (entry) => Array.isArray(entry) || Array.isArray(fields(entry).lines);
function addLines({ lines }, hits) {
	if (!Array.isArray(hits)) return;
	hits.forEach((count, line) => {
		if (typeof count === "number") lines.add(line, count > 0);
	});
}
/** By condition `{ "[:if, 0, 3, …]": { "[:then, 1, …]": 1 } }`, or a list of `{ coverage }`. */
function addBranches(source, branches) {
	if (!Array.isArray(branches) && !isMapping(branches)) return;
	source.branches ??= newKeyTally();
	for (const [condition, arms] of Object.entries(branches)) {
		const taken = Array.isArray(branches) ? { arm: fields(arms).coverage } : fields(arms);
		for (const [arm, hits] of Object.entries(taken)) if (typeof hits === "number") source.branches.add(`${condition} ${arm}`, hits > 0);
	}
}
// src/parse/coverage/sonarqube.ts
/**
* SonarQube's generic coverage, after its documentation: files with `lineToCover`, each with `covered`, and on lines
* with branches `branchesToCover` and `coveredBranches`. A line that is told again counts once.
*/
function sonarQubeReader() {
	const files = /* @__PURE__ */ new Map();
	let file = null;
	return {
		open(name, attributes) {
			if (name === "file") file = made(files, attributes.path ?? "", () => ({
				lines: newTally(),
				branches: newBranchTally()
			}));
			else if (name === "lineToCover" && file !== null) addLine(file, attributes);
		},
		text() {},
		close(name) {
			if (name === "file") file = null;
		},
		report: (problems) => reportOf$1("sonarqube", Array.from(files, fileOf), { problems })
	};
}
function addLine({ lines, branches }, attributes) {
	const line = Number(attributes.lineNumber);
	if (!Number.isSafeInteger(line) || line < 0) return;
	lines.add(line, attributes.covered === "true");
	const count = countOf(Number(attributes.coveredBranches ?? 0), Number(attributes.branchesToCover));
	if (count !== null) branches.add(line, count);
}
const fileOf = ([path, { lines, branches }]) => ({
	path,
	lines: lines.count(),
	branches: branches.count()
});
// src/parse/coverage/read.ts
/** Reads a coverage report in any of the formats, told by its content; null when it is none. */
function readCoverage(text) {
	if (looksLikeJson(text)) return coverageInJson(readJson(text));
	const root = rootOf(text);
	if (root !== null) return coverageInXml(root, text);
	if (isGoProfile(text)) return parseGoProfile(text);
	return isLcov(text) ? parseLcov(text) : null;
}
/** In the order of how sure a shape is: SimpleCov's has no key of its own. */
const JSON_FORMATS$1 = [
	parseGcovr,
	parseGcovrSummary,
	parseCoveragePy,
	parseIstanbulSummary,
	parseIstanbul,
	parseCoveralls,
	parseSimpleCov
];
/** The coverage report that a JSON value is; null when it is none. */
function coverageInJson(json) {
	if ("problem" in json) return null;
	for (const parse of JSON_FORMATS$1) {
		const report = parse(json.value);
		if (report !== null) return report;
	}
	return null;
}
/** Root elements of coverage formats. */
const ROOTS = [
	"coverage",
	"report",
	"CoverageSession"
];
function coverageInXml(root, text) {
	if (!ROOTS.includes(root)) return null;
	const document = newDocument();
	const problem = readXml(text, document);
	return document.reader()?.report(problem === null ? [] : [problem]) ?? null;
}
/** Chooses the format by the root and its first child, and hands on what follows. */
function newDocument() {
	let root = null;
	let reader = null;
	let chosen = false;
	return {
		open(name, attributes) {
			if (root === null) {
				root = {
					name,
					attributes
				};
				return;
			}
			if (!chosen) {
				reader = readerFor(root.name, root.attributes, name);
				reader?.open(root.name, root.attributes);
				chosen = true;
			}
			reader?.open(name, attributes);
		},
		text: (piece) => reader?.text(piece),
		close: (name) => reader?.close(name),
		reader: () => reader ?? (root && !chosen ? readerFor(root.name, root.attributes, null) : null)
	};
}
/** Three formats have a root `coverage`. */
function readerFor(root, attributes, child) {
	if (root === "CoverageSession") return openCoverReader();
	if (root === "report") return isJacoco(child) ? jacocoReader() : null;
	if (child === "project" || attributes.clover !== void 0) return cloverReader();
	if (attributes["line-rate"] !== void 0 || child === "packages" || child === "sources") return coberturaReader(attributes);
	return child === "file" || attributes.version === "1" ? sonarQubeReader() : null;
}
const isJacoco = (child) => child !== null && [
	"sessioninfo",
	"group",
	"package",
	"counter"
].includes(child);
// src/parse/sarif/rules.ts
/**
* Finds the rule of a result, as the standard says (3.27.5 to 3.27.7): by index in the driver, or in the extension that
* `rule.toolComponent` names by index, GUID or name; else by id, also the id above a `CA1000/sub`. An index whose rule
* has another id than the result is passed over.
*/
function rulesOf(run) {
	const tool = fields(run.tool);
	const driver = componentOf(tool.driver);
	const extensions = rows(tool.extensions);
	const components = extensions.map(componentOf);
	const places = placesOf(extensions);
	const all = new Map([...components.toReversed(), driver].flatMap(({ byId }) => [...byId]));
	return (result) => {
		const reference = fields(result.rule);
		const { index = -1, guid, name } = fields(reference.toolComponent);
		const component = components[Number(index)] ?? components[places.get(guid ?? name) ?? -1] ?? driver;
		const id = textOf(result.ruleId) ?? textOf(reference.id);
		const rule = component.rules[Number(result.ruleIndex ?? reference.index ?? -1)];
		const isMeant = rule !== void 0 && (id === null || rule.id === void 0 || isAbove(rule.id, id));
		return ruleOf(id, isMeant ? rule : byId(id, component.byId) ?? byId(id, all));
	};
}
function componentOf(value) {
	const rules = rows(fields(value).rules);
	return {
		rules,
		byId: new Map(rules.map((rule) => [String(rule.id), rule]))
	};
}
/** The places of the extensions by their GUIDs and names. */
function placesOf(extensions) {
	const keys = extensions.flatMap(({ guid, name }, place) => [[name, place], [guid, place]]);
	return new Map(keys.filter(([key]) => typeof key === "string"));
}
const isAbove = (ruleId, id) => id === ruleId || id.startsWith(`${ruleId}/`);
/** The rule of that id, else of the id above it. */
function byId(id, rules) {
	if (id === null) return void 0;
	return rules.get(id) ?? rules.get(id.slice(0, Math.max(0, id.lastIndexOf("/"))));
}
const ruleOf = (id, rule) => ({
	id: id ?? textOf(rule?.id),
	level: fields(rule?.defaultConfiguration).level,
	texts: fields(rule?.messageStrings)
});
const textOf = (value) => typeof value === "string" && value !== "" ? value.slice(0, 200) : null;
// src/parse/sarif.ts
const MAX_MESSAGE = 2e3;
/**
* SARIF 2.1.0, after the standard of OASIS. No finding is a result that is suppressed (every suppression accepted, or
* without a status), whose `kind` is not `fail`, whose level is `none`, or that a baseline says is gone (`absent`).
* Null for a JSON that is no SARIF log.
*/
function sarifInJson(json) {
	if ("problem" in json) return null;
	const { $schema, version, runs } = fields(json.value);
	const named = typeof $schema === "string" && /sarif/i.test($schema);
	if (!Array.isArray(runs) || !(named || rows(runs).some((run) => "tool" in run))) return null;
	const all = rows(runs);
	return {
		format: "sarif",
		tools: [...new Set(all.map(toolOf).filter((name) => name !== null))],
		findings: all.flatMap(findingsIn),
		problems: [...versionProblem(version), ...all.flatMap(problemsOf)]
	};
}
function versionProblem(version) {
	if (version === "2.1.0") return [];
	return [`The log is not of SARIF version 2.1.0: its version is ${typeof version === "string" ? version.slice(0, 40) : "none"}.`];
}
function toolOf(run) {
	const { name } = fields(fields(run.tool).driver);
	return typeof name === "string" && name !== "" ? name.slice(0, 200) : null;
}
function problemsOf(run) {
	const tool = toolOf(run) ?? "a tool without a name";
	const problems = [];
	if (run.results !== void 0 && run.results !== null && !Array.isArray(run.results)) problems.push(`The results of ${tool} are not a list.`);
	if (rows(run.invocations).some((invocation) => invocation.executionSuccessful === false)) problems.push(`The log says that ${tool} did not run successfully: its results may be incomplete.`);
	return problems;
}
function findingsIn(run) {
	const ruleFor = rulesOf(run);
	const artifacts = rows(run.artifacts);
	return rows(run.results).filter(isOpen).flatMap((result) => {
		const rule = ruleFor(result);
		const level = levelOf(result.level ?? rule.level);
		return level === null ? [] : [findingOf(result, rule, level, artifacts)];
	});
}
function isOpen({ kind, suppressions, baselineState }) {
	const accepted = rows(suppressions);
	return !(accepted.length > 0 && accepted.every(({ status }) => status === void 0 || status === "accepted")) && (kind === void 0 || kind === "fail") && baselineState !== "absent";
}
/** Null for `none`. What is left out or unknown is a warning: the standard's default. */
function levelOf(level) {
	if (level === "error" || level === "note") return level;
	return level === "none" ? null : "warning";
}
function findingOf(result, rule, level, artifacts) {
	const { artifactLocation, region } = fields(fields(rows(result.locations)[0]).physicalLocation);
	const { startLine } = fields(region);
	return {
		rule: rule.id,
		level,
		message: messageOf$1(fields(result.message), rule),
		path: pathOf(fields(artifactLocation), artifacts),
		line: typeof startLine === "number" && Number.isSafeInteger(startLine) && startLine > 0 ? startLine : null,
		fingerprint: fingerprintOf(result)
	};
}
/** The text, or the rule's text of that id with its `{0}` filled in. */
function messageOf$1(message, rule) {
	const text = message.text ?? fields(rule.texts[String(message.id)]).text ?? message.markdown;
	if (typeof text !== "string") return "";
	const values = Array.isArray(message.arguments) ? message.arguments : [];
	return text.slice(0, MAX_MESSAGE).replace(/\{(\d{1,3})\}/g, (place, index) => String(values[Number(index)] ?? place).slice(0, MAX_MESSAGE)).slice(0, MAX_MESSAGE);
}
/** A location names its file, or its place in the run's `artifacts`. */
function pathOf(location, artifacts) {
	const listed = fields(fields(artifacts[Number(location.index)]).location);
	const uri = location.uri ?? listed.uri;
	if (typeof uri !== "string" || uri === "") return null;
	const path = uri.replace(/^file:\/\/\/?(?=[A-Za-z]:)|^file:\/\//, "");
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
/** GitHub's own fingerprint, else the first by name. */
function fingerprintOf(result) {
	const partial = fields(result.partialFingerprints);
	const all = {
		...fields(result.fingerprints),
		...partial
	};
	const [name = ""] = Object.keys(all).sort();
	const value = partial.primaryLocationLineHash ?? all[name];
	return typeof value === "string" && value !== "" ? value.slice(0, 200) : null;
}
/** How many findings there are of each level. */
function sarifTotals(report) {
	const totals = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { level } of report.findings) totals[level] += 1;
	return totals;
}
// src/parse/tests/model.ts
/** How many cases there are, and how many of each outcome. */
function totalsOf({ cases }) {
	const totals = {
		total: cases.length,
		passed: 0,
		failed: 0,
		errored: 0,
		skipped: 0,
		flaky: 0
	};
	for (const { outcome } of cases) totals[outcome] += 1;
	return totals;
}
/** What tells a case from others, and finds it again in another run. Legitimate duplicates share it. */
function idOf({ suite, name, file }) {
	return file === null ? `${suite}\n${name}` : `${suite}\n${name}\n${file}`;
}
const MAX_SUITE = 500;
const MAX_NAME = 1e3;
/** The name of a suite or file as it is kept. Many cases share one, so its length counts many times. */
const cutSuite = (name) => cut(name, MAX_SUITE);
/** The case with its names cut to what is kept of them. */
function cutNames(testCase) {
	const { suite, name, file } = testCase;
	if (suite.length <= MAX_SUITE && name.length <= MAX_NAME && (file?.length ?? 0) <= MAX_SUITE) return testCase;
	return {
		...testCase,
		suite: cutSuite(suite),
		name: cut(name, MAX_NAME),
		file: file === null ? null : cutSuite(file)
	};
}
const cut = (text, max) => text.length <= max ? text : `${text.slice(0, max - 1)}…`;
// src/parse/tests/message.ts
/** The most characters that are kept of a message. */
const MAX = 2e3;
/** What is looked at to find them: colours and white space go. */
const MAX_RAW = 4 * MAX;
/** A terminal's colours, also where a writer of XML spelled the escape character as a reference that XML forbids. */
const COLOUR = /(?:\p{Cc}|&#27;|&#x1b;|#x1b)\[[\d;]{0,20}m/giu;
/** Lines in which Go says what it runs. */
const GO_FRAME = /^[ \t]*(?:=== (?:RUN|PAUSE|CONT|NAME) |--- (?:FAIL|SKIP|PASS): ).*\n?/gm;
/** A message fit to keep: colours and outer blank lines gone, cut to 2,000 characters; null when nothing is left. */
function messageOf(text) {
	if (text === null || text === void 0) return null;
	const plain = text.slice(0, MAX_RAW).replace(COLOUR, "").replace(/\r\n?/g, "\n").replace(GO_FRAME, "").replace(/^\s*\n/, "").trimEnd();
	if (plain.trim() === "") return null;
	return plain.length <= MAX && text.length <= MAX_RAW ? plain : `${plain.slice(0, 1999)}…`;
}
/** A word alone (`Failed`, `error`), pytest's `collection failure`, a matcher without the values that it compared. */
const EMPTY = /^(?:\S*|collection failure|expect\([^\n]*)$/;
/** The message, unless it explains nothing and the details do. */
function messageOrDetails(message, details) {
	const said = messageOf(message);
	return said !== null && !EMPTY.test(said.trim()) ? said : messageOf(details) ?? said;
}
/** Gathers the pieces of a text, as many as a message can use. */
var Gathered = class {
	text = "";
	add(piece) {
		if (this.text.length > MAX_RAW) return;
		const wanted = this.text === "" ? piece.trimStart() : piece;
		this.text += wanted.slice(0, 8001);
	}
};
// src/parse/tests/numbers.ts
/**
* A number of seconds as tools write it; null when it is none. `1,234.5` has English thousands (surefire before 3.0:
* `ReportingUtils` of maven-surefire formats with `NumberFormat.getInstance(Locale.ENGLISH)`), so has `1,234`; in
* `0,25` the comma is a locale's decimal point (.NET).
*/
function secondsOf(written) {
	if (written === void 0) return null;
	const text = written.trim().slice(0, 40);
	return amount(/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text) ? text.replaceAll(",", "") : text.replace(",", "."));
}
/** `[d.]hh:mm:ss[.fffffff]`, .NET's TimeSpan, in seconds. */
function secondsOfTimeSpan(written) {
	const [, days = "0", hours = "", minutes = "", seconds = ""] = /^(?:(\d{1,8})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(written?.trim() ?? "") ?? [];
	return seconds === "" ? null : Number(days) * 86400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
/** A line number; null for anything that is none. */
function lineOf(written) {
	const line = typeof written === "string" && /^\d{1,9}$/.test(written.trim()) ? Number(written) : written;
	return typeof line === "number" && Number.isSafeInteger(line) && line >= 0 ? line : null;
}
function amount(text) {
	const value = text === "" ? NaN : Number(text);
	return Number.isFinite(value) && value >= 0 ? value : null;
}
// src/parse/tests/ctrf.ts
/** Whether a value is a report in the Common Test Report Format. */
function isCtrf(value) {
	return Array.isArray(fields(fields(value).results).tests);
}
/** Reads the Common Test Report Format (ctrf.io/docs/specification). Its summary is not used: the tests are counted. */
function readCtrf(value) {
	return {
		format: "ctrf",
		cases: rows(fields(fields(value).results).tests).map(caseOf$5),
		problems: []
	};
}
/** `other` is for what a tool knows beyond these words: it did not pass. */
const BY_STATUS$3 = {
	passed: "passed",
	failed: "failed",
	skipped: "skipped",
	pending: "skipped",
	other: "skipped"
};
function caseOf$5(test) {
	return {
		suite: Array.isArray(test.suite) ? test.suite.map(text).join(" > ") : text(test.suite),
		name: text(test.name),
		file: textOrNull(test.filePath),
		line: lineOf(test.line),
		outcome: outcomeOf$4(test),
		seconds: secondsOfMillis(test.duration),
		message: messageOf(textOrNull(test.message) ?? textOrNull(test.trace) ?? failedAttempt(test))
	};
}
/** `flaky`: passed after a retry. A test that failed in all its retries may be marked too. */
function outcomeOf$4({ status, flaky }) {
	const outcome = BY_STATUS$3[text(status)] ?? "errored";
	return outcome === "passed" && flaky === true ? "flaky" : outcome;
}
function failedAttempt({ retryAttempts }) {
	const failed = rows(retryAttempts).find(({ status }) => status === "failed");
	return failed === void 0 ? null : textOrNull(failed.message) ?? textOrNull(failed.trace);
}
// src/parse/tests/dart.ts
/**
* Reads the events of `dart test --reporter json` and `flutter test --machine`
* (github.com/dart-lang/test, pkgs/test/doc/json_reporter.md). Hidden tests (loading a file, set-up) count only when
* they failed: the runner then shows them. Lines that are no event are passed over.
*/
function readDart(source) {
	const suites = /* @__PURE__ */ new Map();
	const tests = /* @__PURE__ */ new Map();
	for (const event of jsonLines(source)) if (event?.type === "suite") noteSuite(fields(event.suite), suites);
	else if (event?.type === "testStart") noteStart(fields(event.test), amount$1(event.time), tests);
	else if (event !== null) noteProgress(event, tests);
	return {
		format: "dart-json",
		cases: [...tests.values()].filter(({ done, test }) => done === null ? !isLoading(test) : done.hidden !== true).map((running) => caseOf$4(running, suites)),
		problems: []
	};
}
function noteSuite({ id, path }, suites) {
	if (typeof id === "number") suites.set(id, text(path));
}
function noteStart(test, started, tests) {
	if (typeof test.id === "number") tests.set(test.id, {
		test,
		started,
		message: null,
		done: null
	});
}
function noteProgress(event, tests) {
	const running = typeof event.testID === "number" ? tests.get(event.testID) : void 0;
	if (running === void 0) return;
	if (event.type === "error") running.message ??= messageOf(text(event.error));
	else if (event.type === "testDone") running.done = event;
}
const isLoading = ({ name }) => text(name).startsWith("loading ");
const BY_RESULT$2 = {
	success: "passed",
	failure: "failed",
	error: "errored"
};
function caseOf$4({ test, started, message, done }, suites) {
	const path = typeof test.suiteID === "number" ? suites.get(test.suiteID) ?? "" : "";
	const ended = amount$1(done?.time);
	return {
		suite: path,
		name: text(test.name),
		file: textOrNull(path),
		line: lineOf(test.root_line ?? test.line),
		outcome: outcomeOf$3(done),
		seconds: started === null || ended === null ? null : secondsOfMillis(ended - started),
		message: message ?? (done === null ? "It did not end." : messageOf(text(fields(test.metadata).skipReason)))
	};
}
/** A test that never ended was running when the runner stopped. */
function outcomeOf$3(done) {
	if (done === null) return "errored";
	return done.skipped === true ? "skipped" : BY_RESULT$2[text(done.result)] ?? "errored";
}
// src/parse/tests/go.ts
/**
* Reads the events of `go test -json` (`go doc test2json`). Tests with subtests count as well as these, as they do for
* Go. A test that ran several times (`-count`, a rerun) is one case: its last run decides, and it is flaky when an
* earlier one failed. A package that failed without a failed test (build, panic, exit) stands for one case.
*/
function readGo(source) {
	const reading = new GoReading();
	for (const event of jsonLines(source)) if (event !== null) reading.note(event);
	return {
		format: "go-json",
		cases: reading.cases(),
		problems: []
	};
}
const ENDINGS = {
	pass: "passed",
	bench: "passed",
	fail: "failed",
	skip: "skipped"
};
/** Lines in which Go tells what it does; the rest of the output is the test's own. */
const FRAME = /^\s*(?:=== |--- |FAIL\b|PASS\b|ok\s|\?\s|coverage:|exit status|# )/;
var GoReading = class {
	#tests = /* @__PURE__ */ new Map();
	#packages = /* @__PURE__ */ new Map();
	#builds = /* @__PURE__ */ new Map();
	note(event) {
		if (event.Action === "build-output") this.#noteBuild(event);
		else if (text(event.Package) === "") return;
		else if (text(event.Test) === "") this.#notePackage(event);
		else this.#noteTest(event);
	}
	cases() {
		const cases = [...this.#tests.values()].map(caseOf$3);
		const explained = new Set(cases.filter(({ outcome }) => isTroubled(outcome)).map(({ suite }) => suite));
		for (const [name, { outcome, output, failedBuild }] of this.#packages) {
			if (outcome !== "fail" || explained.has(name)) continue;
			const message = messageOf(this.#builds.get(failedBuild)?.text) ?? messageOf(output.text);
			cases.push({
				...nowhere,
				suite: name,
				name: "(package)",
				outcome: "errored",
				seconds: null,
				message
			});
		}
		return cases;
	}
	#noteBuild({ ImportPath, Output }) {
		const path = text(ImportPath);
		const output = this.#builds.get(path) ?? new Gathered();
		this.#builds.set(path, output);
		gather(output, text(Output));
	}
	#notePackage({ Package: name, Action, Output, FailedBuild }) {
		const known = this.#packages.get(text(name));
		const pack = known ?? {
			outcome: "",
			output: new Gathered(),
			failedBuild: ""
		};
		if (known === void 0) this.#packages.set(text(name), pack);
		if (Action === "output") gather(pack.output, text(Output));
		else if (Action === "pass" || Action === "fail" || Action === "skip") {
			pack.outcome = Action;
			pack.failedBuild = text(FailedBuild);
		}
	}
	#noteTest(event) {
		const test = this.#testOf(text(event.Package), text(event.Test));
		const action = text(event.Action);
		if (action === "output") gather(test.output, text(event.Output));
		else if (action === "run") test.output = new Gathered();
		else if (Object.hasOwn(ENDINGS, action)) end(test, ENDINGS[action], amount$1(event.Elapsed));
	}
	#testOf(pack, name) {
		const key = `${pack}\n${name}`;
		const known = this.#tests.get(key);
		if (known !== void 0) return known;
		const test = {
			package: pack,
			name,
			outcome: null,
			seconds: null,
			message: null,
			output: new Gathered()
		};
		this.#tests.set(key, test);
		return test;
	}
};
const nowhere = {
	file: null,
	line: null
};
const isTroubled = (outcome) => outcome !== "passed" && outcome !== "skipped";
function gather(output, piece) {
	if (!FRAME.test(piece)) output.add(piece);
}
function end(test, outcome, seconds) {
	const failedBefore = test.outcome === "failed" || test.outcome === "flaky";
	test.outcome = outcome === "passed" && failedBefore ? "flaky" : outcome;
	test.seconds = seconds;
	if (outcome === "failed" || outcome === "skipped") test.message = messageOf(test.output.text);
	test.output = new Gathered();
}
/** A test that never ended was running when its package broke down. */
function caseOf$3({ package: suite, name, outcome, seconds, message, output }) {
	if (outcome !== null) return {
		...nowhere,
		suite,
		name,
		outcome,
		seconds,
		message
	};
	const said = messageOf(output.text) ?? "It did not end.";
	return {
		...nowhere,
		suite,
		name,
		outcome: "errored",
		seconds,
		message: said
	};
}
// src/parse/tests/jest.ts
/** Whether a value is what `jest --json` writes, or the `json` reporter of vitest. */
function isJest(value) {
	const { testResults, numTotalTests } = fields(value);
	return Array.isArray(testResults) && typeof numTotalTests === "number";
}
/**
* Reads what `jest --json` (jestjs.io/docs/cli#--json; `FormattedTestResults` of @jest/test-result) or vitest's `json`
* reporter writes. A file that failed without a failed assertion (it did not load, a hook failed) stands for one case.
*/
function readJest(value) {
	return {
		format: "jest-json",
		cases: rows(fields(value).testResults).flatMap((file) => {
			const found = rows(file.assertionResults).map((assertion) => caseOf$2(assertion, file));
			const isExplained = found.some(({ outcome }) => outcome === "failed" || outcome === "errored");
			return file.status === "failed" && !isExplained ? [...found, brokenFile(file)] : found;
		}),
		problems: []
	};
}
const BY_STATUS$2 = {
	passed: "passed",
	failed: "failed",
	pending: "skipped",
	skipped: "skipped",
	todo: "skipped",
	disabled: "skipped"
};
function caseOf$2(assertion, file) {
	const path = text(file.name);
	const titles = texts(assertion.ancestorTitles).filter((title) => title !== "");
	return {
		suite: titles.length === 0 ? path : titles.join(" > "),
		name: text(assertion.title),
		file: textOrNull(path),
		line: lineOf(fields(assertion.location).line),
		outcome: outcomeOf$2(assertion),
		seconds: secondsOfMillis(assertion.duration),
		message: messageOf([...texts(assertion.failureMessages), ...texts(assertion.retryReasons)][0])
	};
}
/** What passed only when it was tried again is flaky: jest counts `invocations`, vitest keeps the failures' messages. */
function outcomeOf$2({ status, invocations, failureMessages, retryReasons }) {
	const outcome = BY_STATUS$2[text(status)] ?? "errored";
	const tries = amount$1(invocations) ?? 1;
	const failures = texts(failureMessages).length + texts(retryReasons).length;
	return outcome === "passed" && (tries > 1 || failures > 0) ? "flaky" : outcome;
}
function brokenFile({ name, message }) {
	const path = text(name);
	return {
		suite: path,
		name: "(file)",
		file: textOrNull(path),
		line: null,
		outcome: "errored",
		seconds: null,
		message: messageOf(text(message))
	};
}
// src/parse/tests/junit-names.ts
/** No real file nests as deep; a hostile one would have each suite repeat the names of all around it. */
const MAX_DEPTH$1 = 20;
/** A suite element inside `parent`. */
function suiteOf(attributes, parent, at) {
	const { name = "", file, filepath, hostname } = attributes;
	const depth = (parent?.depth ?? 0) + 1;
	const around = parent?.path ?? "";
	const own = depth > MAX_DEPTH$1 ? "" : cutSuite(name);
	return {
		at,
		depth,
		path: around === "" || own === "" ? around + own : `${around} > ${own}`,
		file: ownOr(file ?? filepath, parent?.file),
		host: ownOr(hostname, parent?.host)
	};
}
const ownOr = (own, around) => own === void 0 || own === "" ? around ?? null : cutSuite(own);
/** Where a case stands: suite, name, file and line. */
function placeOf(attributes, suite) {
	const { file, filepath, line } = attributes;
	const name = attributes.name?.trim() ?? "";
	const at = lineOf(line);
	return {
		suite: className(attributes, suite),
		name: name === "" ? "(unnamed)" : name,
		file: ownOr(file ?? filepath, suite?.file),
		line: at !== null && suite?.path === "pytest" ? at + 1 : at
	};
}
/**
* The class, unless that attribute only repeats titles: jest-junit writes the whole title there, mocha-junit-reporter
* the end of it, node's reporter always `test`. Then the suites around the case name it better. PHPUnit has the class as
* PHP writes it in `class`.
*/
function className({ name = "", classname = "", class: written = classname }, suite) {
	const saysNothing = written === "" || written === "test" || repeats(written, name) || repeats(name, written);
	const path = suite?.path ?? "";
	return saysNothing && path !== "" ? path : written;
}
const repeats = (long, short) => long === short || long.endsWith(` ${short}`);
// src/parse/tests/junit-outcome.ts
/**
* What an element inside a case says of it; of several the first of this list counts. Surefire
* (surefire-test-report.xsd): `flaky…` is a failure that a rerun made up for, `rerun…` one of several beside a `failure`.
*/
const VERDICTS = [
	["failure", "failed"],
	["error", "errored"],
	["rerunFailure", "failed"],
	["rerunError", "errored"],
	["flakyFailure", "flaky"],
	["flakyError", "flaky"],
	["skipped", "skipped"]
];
/**
* The `status` of a case without such an element: GoogleTest `notrun`, CTest `disabled`, `notrun` and `fail`, behave
* `untested`, and the words that other writers use. GoogleTest's `run` and anything unknown says nothing.
*/
const BY_STATUS$1 = {
	notrun: "skipped",
	disabled: "skipped",
	skipped: "skipped",
	ignored: "skipped",
	pending: "skipped",
	untested: "skipped",
	undefined: "skipped",
	inconclusive: "skipped",
	fail: "failed",
	failed: "failed",
	failure: "failed",
	error: "errored",
	errored: "errored"
};
const weightOf = (element) => VERDICTS.findIndex(([name]) => name === element);
/** Whether an element inside a case says how it ended. */
const isVerdict = (element) => weightOf(element) !== -1;
/** What the elements of one case say, told one after the other. */
var Verdict = class {
	#weight = VERDICTS.length;
	#message;
	#details = "";
	#output = "";
	/** An element with its `message` attribute and its text; `system-out` explains where they do not. */
	add(element, message, { text }) {
		if (element === "system-out") this.#output = text;
		const weight = weightOf(element);
		if (weight === -1 || weight >= this.#weight) return;
		this.#weight = weight;
		this.#message = message;
		this.#details = text;
	}
	/** Outcome and message of a case with these attributes. */
	of({ status = "" }) {
		const word = status.toLowerCase();
		const stated = Object.hasOwn(BY_STATUS$1, word) ? BY_STATUS$1[word] : "passed";
		const outcome = VERDICTS[this.#weight]?.[1] ?? stated;
		if (outcome === "passed") return {
			outcome,
			message: null
		};
		const isExplained = outcome === "skipped" || this.#details.trim() !== "";
		return {
			outcome,
			message: messageOrDetails(this.#message, isExplained ? this.#details : this.#output)
		};
	}
};
// src/parse/tests/retries.ts
const isFailing = ({ outcome }) => outcome === "failed" || outcome === "errored";
/**
* Several cases of one name in one suite element are repeats of a test with other data, or its retries. Where one
* failed and a later one passed it was retried: they become one flaky case, in the place of the last, with the message
* of the failure. All others stay as they are.
*/
function withRetriesJoined(placed) {
	const groups = /* @__PURE__ */ new Map();
	placed.forEach(({ testCase, suite }, index) => {
		const key = `${suite?.at}\n${testCase.line}\n${idOf(testCase)}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [index]);
		else group.push(index);
	});
	const cases = placed.map(({ testCase }) => testCase);
	for (const group of groups.values()) if (group.length > 1) join(group, cases);
	return cases.filter((testCase) => testCase !== null);
}
/** Takes each failure out that a later pass of the group makes up for, and turns that pass into a flaky case. */
function join(group, cases) {
	let failures = [];
	for (const index of group) {
		const testCase = cases[index];
		if (testCase === null || testCase === void 0) continue;
		if (isFailing(testCase)) failures.push(index);
		else if (testCase.outcome === "passed" && failures.length > 0) {
			const { message } = cases[failures[0]];
			cases[index] = {
				...testCase,
				outcome: "flaky",
				message
			};
			for (const failure of failures) cases[failure] = null;
			failures = [];
		}
	}
}
// src/parse/tests/junit.ts
/**
* Reads JUnit XML in all dialects. There is no specification: what the dialects share is Ant's format
* (github.com/windyroad/JUnit-Schema) and Jenkins' reading of it; surefire's has a schema of its own. Cases are
* counted; the counts on suites often disagree with them and are used only to notice that cases are missing.
*/
function readJunit(text) {
	const reading = new JunitReading();
	const problem = readXml(text, reading);
	return {
		format: "junit",
		cases: withRetriesJoined(reading.placed()),
		problems: [...problem === null ? [] : [problem], ...reading.problems()]
	};
}
var JunitReading = class {
	#suites = [];
	#read = [];
	#legs = new Legs();
	#hollow = [];
	#suitesSeen = 0;
	#case = null;
	#element = null;
	open(name, attributes) {
		if (this.#element !== null) return;
		if (name === "testsuite") this.#openSuite(attributes);
		else if (name === "testcase") this.#case = {
			attributes,
			verdict: new Verdict()
		};
		else if (this.#speaks(name)) this.#element = {
			name,
			message: attributes.message,
			details: new Gathered()
		};
	}
	text(piece) {
		this.#element?.details.add(piece);
	}
	close(name) {
		if (this.#element !== null) {
			if (name === this.#element.name) this.#closeElement();
		} else if (name === "testcase") this.#closeCase();
		else if (name === "testsuite") this.#closeSuite();
	}
	/** The cases in the file's order. */
	placed() {
		for (const read of this.#read) read.testCase = this.#legs.named(read.testCase, read.suite);
		return this.#read;
	}
	/** Suites that state failures of which no case tells: the file is cut, or its writer left cases out. */
	problems() {
		const [first] = this.#hollow;
		if (first === void 0) return [];
		const others = this.#hollow.length - 1;
		const more = others === 0 ? "" : ` So do ${others} more.`;
		return [`The suite "${first.slice(0, 200)}" states failures that none of its cases shows.${more}`];
	}
	/** Below a suite only `error` and `failure` speak: of the suite itself, as Jenkins reads them. */
	#speaks(name) {
		if (this.#case === null) return name === "error" || name === "failure";
		return isVerdict(name) || name === "system-out";
	}
	#openSuite(attributes) {
		this.#suitesSeen += 1;
		const suite = suiteOf(attributes, this.#suites.at(-1), this.#suitesSeen);
		this.#legs.note(suite);
		const stated = count(attributes.failures) + count(attributes.errors);
		this.#suites.push({
			...suite,
			stated,
			troubled: 0
		});
	}
	#closeSuite() {
		const suite = this.#suites.pop();
		if (suite === void 0) return;
		const isHollow = suite.stated > 0 && suite.troubled === 0;
		if (isHollow) this.#hollow.push(suite.path);
		const parent = this.#suites.at(-1);
		if (parent !== void 0) parent.troubled += suite.troubled + (isHollow ? 1 : 0);
	}
	#closeElement() {
		const { name, message, details } = this.#element;
		this.#element = null;
		if (this.#case !== null) this.#case.verdict.add(name, message, details);
		else this.#add({ name: "(suite)" }, {
			outcome: "errored",
			message: messageOrDetails(message, details.text)
		});
	}
	#closeCase() {
		if (this.#case === null) return;
		const { attributes, verdict } = this.#case;
		this.#case = null;
		this.#add(attributes, verdict.of(attributes));
	}
	#add(attributes, ending) {
		const suite = this.#suites.at(-1);
		const { outcome, message } = ending;
		const testCase = {
			...placeOf(attributes, suite),
			outcome,
			seconds: secondsOf(attributes.time),
			message
		};
		this.#read.push({
			testCase,
			suite
		});
		if (suite !== void 0 && outcome !== "passed" && outcome !== "skipped") suite.troubled += 1;
	}
};
const count = (written) => Number(/^\s*(\d{1,9})\s*$/.exec(written ?? "")?.[1] ?? 0);
/**
* Playwright writes the projects (browsers) of a run into one file, the same suites for each, told apart by `hostname`
* alone. With other tools that is the machine's name, one in the whole file, and says nothing of a case.
*/
var Legs = class {
	#hostOf = /* @__PURE__ */ new Map();
	#repeated = /* @__PURE__ */ new Set();
	note({ path, host }) {
		const known = this.#hostOf.get(path);
		if (known === void 0) this.#hostOf.set(path, host);
		else if (known !== host) this.#repeated.add(path);
	}
	named(testCase, suite) {
		if (suite?.host == null || !this.#repeated.has(suite.path)) return testCase;
		return {
			...testCase,
			suite: `[${suite.host}] ${testCase.suite}`
		};
	}
};
// src/parse/tests/mocha.ts
/** Whether a value is the report of mocha's `json` reporter. */
function isMocha(value) {
	const { stats, passes, failures } = fields(value);
	return Array.isArray(passes) && Array.isArray(failures) && fields(stats).passes !== void 0;
}
/**
* Reads the report of mocha's `json` reporter (lib/reporters/json.js). The list `tests` does not tell how a test ended
* and has no failed hooks, so the lists by ending are read.
*/
function readMocha(value) {
	const { passes, failures, pending } = fields(value);
	return {
		format: "mocha-json",
		cases: [
			...rows(failures).map((test) => caseOf$1(test, "failed")),
			...rows(pending).map((test) => caseOf$1(test, "skipped")),
			...rows(passes).map((test) => caseOf$1(test, (amount$1(test.currentRetry) ?? 0) > 0 ? "flaky" : "passed"))
		],
		problems: []
	};
}
function caseOf$1(test, outcome) {
	const name = text(test.title);
	const { message, stack } = fields(test.err);
	return {
		suite: aroundOf(text(test.fullTitle), name),
		name,
		file: textOrNull(test.file),
		line: null,
		outcome,
		seconds: secondsOfMillis(test.duration),
		message: messageOf(textOrNull(message) ?? textOrNull(stack))
	};
}
/** The full title is that of the suites around, a space, and the test's own. */
const aroundOf = (fullTitle, title) => fullTitle.endsWith(` ${title}`) ? fullTitle.slice(0, -title.length - 1) : "";
// src/parse/tests/nunit.ts
/**
* Reads the XML of NUnit 2 (`<test-results>`) and NUnit 3 (`<test-run>`,
* docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html). The totals of NUnit 2 leave out
* what was not run; here every case counts.
*/
function readNunit(text, format) {
	const reading = new NunitReading();
	const problem = readXml(text, reading);
	return {
		format,
		cases: reading.cases,
		problems: problem === null ? [] : [problem]
	};
}
/** The `result` of a case in either version; NUnit 3 says more in `label`. */
const BY_RESULT$1 = {
	passed: "passed",
	warning: "passed",
	success: "passed",
	failed: "failed",
	failure: "failed",
	error: "errored",
	cancelled: "errored",
	notrunnable: "errored",
	skipped: "skipped",
	ignored: "skipped",
	inconclusive: "skipped"
};
/** Labels of a `Failed` case that was not a failed assertion. */
const ERRORS = /^(?:error|invalid|cancelled|notrunnable)$/i;
function outcomeOf$1({ result, label = "", executed = "", success = "" }) {
	if (result === void 0) {
		if (/^false$/i.test(executed)) return "skipped";
		return /^true$/i.test(success) ? "passed" : "failed";
	}
	const outcome = BY_RESULT$1[result.toLowerCase()] ?? "errored";
	return outcome === "failed" && ERRORS.test(label) ? "errored" : outcome;
}
var NunitReading = class {
	cases = [];
	/** The suites around, and the case in them. */
	#open = [];
	#message = null;
	open(name, attributes) {
		if (name === "test-suite" || name === "test-case") this.#open.push({
			attributes,
			message: null,
			cases: 0
		});
		else if (name === "message") this.#message = new Gathered();
	}
	text(piece) {
		this.#message?.add(piece);
	}
	close(name) {
		if (name === "message") this.#closeMessage();
		else if (name === "test-case") this.#closeCase(this.#open.pop());
		else if (name === "test-suite") this.#closeSuite(this.#open.pop());
	}
	#closeMessage() {
		const around = this.#open.at(-1);
		if (around !== void 0) around.message ??= messageOf(this.#message?.text);
		this.#message = null;
	}
	#closeCase(open) {
		if (open === void 0) return;
		const { attributes, message } = open;
		const seconds = secondsOf(attributes.duration ?? attributes.time);
		this.#add({
			...namesOf(attributes),
			outcome: outcomeOf$1(attributes),
			seconds,
			message
		});
	}
	/** A suite that failed without a case (it did not load), or after its cases, stands for one. */
	#closeSuite(open) {
		if (open === void 0) return;
		const { attributes, message, cases } = open;
		const { name = "", fullname = name, result = "", site = "" } = attributes;
		const around = this.#open.at(-1);
		if (around !== void 0) around.cases += cases;
		if (!/^(?:failed|failure|error|notrunnable)$/i.test(result)) return;
		const ending = {
			outcome: "errored",
			seconds: null,
			message
		};
		if (cases === 0) this.#add({
			suite: fullname,
			name: "(suite)",
			...ending
		});
		else if (/^teardown$/i.test(site)) this.#add({
			suite: fullname,
			name: "(teardown)",
			...ending
		});
	}
	#add(testCase) {
		this.cases.push({
			...testCase,
			file: null,
			line: null
		});
		const around = this.#open.at(-1);
		if (around !== void 0) around.cases += 1;
	}
};
/** NUnit 3 has `classname`; NUnit 2 writes the full name as `name`, with the test's arguments in brackets. */
function namesOf({ name = "", fullname = name, classname }) {
	if (classname !== void 0) return {
		suite: classname,
		name
	};
	const own = fullname.endsWith(`.${name}`) ? fullname.length - name.length : argumentsOf(fullname);
	const dot = fullname.lastIndexOf(".", own - 1);
	return dot === -1 ? {
		suite: "",
		name: fullname
	} : {
		suite: fullname.slice(0, dot),
		name: fullname.slice(dot + 1)
	};
}
/** Where the arguments at the end of a full name begin; its length when it has none. */
function argumentsOf(fullname) {
	if (!fullname.endsWith(")")) return fullname.length;
	let depth = 0;
	for (let at = fullname.length - 1; at > 0; at -= 1) {
		if (fullname[at] === ")") depth += 1;
		else if (fullname[at] === "(") depth -= 1;
		if (depth === 0) return at;
	}
	return fullname.length;
}
// src/parse/tests/rspec.ts
/** Whether a value is what RSpec's JSON formatter writes. */
function isRspec(value) {
	const { examples, summary } = fields(value);
	return Array.isArray(examples) && fields(summary).example_count !== void 0;
}
/**
* Reads what RSpec's JSON formatter writes (rspec-core, lib/rspec/core/formatters/json_formatter.rb). What failed to
* load has no example, only a count and messages: it stands for one case.
*/
function readRspec(value) {
	const { examples, summary, messages } = fields(value);
	const cases = rows(examples).map(caseOf);
	if ((amount$1(fields(summary).errors_outside_of_examples_count) ?? 0) > 0) cases.push(outsideOfExamples(texts(messages)));
	return {
		format: "rspec-json",
		cases,
		problems: []
	};
}
/** A pending example that passed is `failed` in RSpec's own words. */
const BY_STATUS = {
	passed: "passed",
	failed: "failed",
	pending: "skipped"
};
function caseOf(example) {
	const name = text(example.description);
	const full = text(example.full_description);
	const { class: kind, message } = fields(example.exception);
	return {
		suite: full.endsWith(` ${name}`) ? full.slice(0, -name.length - 1) : "",
		name: name === "" ? full : name,
		file: textOrNull(example.file_path),
		line: lineOf(example.line_number),
		outcome: BY_STATUS[text(example.status)] ?? "errored",
		seconds: amount$1(example.run_time),
		message: messageOf(textOrNull(message) ?? textOrNull(kind) ?? textOrNull(example.pending_message))
	};
}
function outsideOfExamples(messages) {
	return {
		suite: "",
		name: "(outside of examples)",
		file: null,
		line: null,
		outcome: "errored",
		seconds: null,
		message: messageOf(messages.join("\n"))
	};
}
// src/parse/tests/tap-lines.ts
/** Longer lines are cut: a title is never that long. */
const MAX_LINE$1 = 4e3;
const INDENT = 4;
const MAX_DEPTH = 20;
/** Reads one line; null for comments, versions and anything else. */
function tapLineOf(line) {
	const indent = indentOf(line);
	const text = line.slice(indent, indent + MAX_LINE$1).trimEnd();
	const depth = Math.min(Math.floor(indent / INDENT), MAX_DEPTH);
	if (text === "---") return {
		kind: "block",
		indent
	};
	if (text.startsWith("Bail out!")) return {
		kind: "bail",
		reason: text.slice(9).trim()
	};
	if (text.startsWith("# Subtest: ")) return {
		kind: "subtest",
		depth,
		title: text.slice(11)
	};
	const [, last] = /^1\.\.(\d{1,9})(?!\d)/.exec(text) ?? [];
	if (last !== void 0) return {
		kind: "plan",
		depth,
		count: Number(last)
	};
	return pointOf(text, depth);
}
/** How many spaces a line begins with. */
function indentOf(line) {
	let indent = 0;
	while (line[indent] === " ") indent += 1;
	return indent;
}
function pointOf(text, depth) {
	const [start, not] = /^(not )?ok(?![\w-])(?: +\d{1,9})?(?: +-(?= |$))? */.exec(text) ?? [];
	if (start === void 0) return null;
	const { title, directive, reason } = directiveOf(text.slice(start.length));
	return {
		kind: "point",
		depth,
		ok: not === void 0,
		title,
		directive,
		reason
	};
}
/** `title # SKIP reason`; a `#` of the title itself is written `\#`. */
function directiveOf(text) {
	const found = /(?<!\\)# ?(skip|todo)/i.exec(text);
	if (found === null) return {
		title: plain(text),
		directive: null,
		reason: ""
	};
	const directive = found[1]?.toLowerCase() === "skip" ? "skip" : "todo";
	const reason = text.slice(found.index + found[0].length).replace(/^\S*\s*/, "");
	return {
		title: plain(text.slice(0, found.index)),
		directive,
		reason
	};
}
const plain = (text) => text.replace(/\\([#\\])/g, "$1").trim();
// src/parse/tests/tap-diagnostics.ts
const MAX_LINE = 4e3;
/** The YAML block below a point. Only the keys that explain it are read, as node-tap and node's test runner write them. */
var Diagnostics = class {
	seconds = null;
	/** node's `type`: a suite only holds tests, a test may hold others. */
	isSuite = false;
	/** Timed like a test of node's runner, and no suite. */
	isTest = false;
	#message = new Gathered();
	/** The indent of the block, once it is open. */
	#indent = null;
	/** Whether the lines that come belong to the message. */
	#inMessage = false;
	get message() {
		return this.#message.text;
	}
	begin(indent) {
		this.#indent ??= indent;
	}
	/** Takes a line of the open block; false when there is none. */
	takes(line) {
		if (this.#indent === null || this.#indent < 0) return false;
		const indent = indentOf(line);
		const text = line.slice(indent, indent + MAX_LINE).trim();
		if (indent < this.#indent && text !== "") this.#end();
		else if (indent === this.#indent && text === "...") this.#end();
		else if (indent > this.#indent || text === "") this.#noteMore(line);
		else this.#noteKey(text);
		return this.#indent >= 0 || text === "...";
	}
	#end() {
		this.#indent = -1;
	}
	#noteMore(line) {
		if (this.#inMessage) this.#message.add(`${line.slice((this.#indent ?? 0) + 2)}\n`);
	}
	#noteKey(text) {
		const [, key = "", written = ""] = /^([\w-]{1,40}):\s?(.*)$/.exec(text) ?? [];
		const value = unquoted(written);
		this.#inMessage = (key === "message" || key === "error") && /^[|>][-+]?$/.test(written);
		if ((key === "message" || key === "error") && !this.#inMessage) this.#message.add(value);
		else if (key === "duration_ms") this.#noteDuration(value);
		else if (key === "type") this.isSuite = value === "suite";
		this.isTest = this.seconds !== null && !this.isSuite;
	}
	#noteDuration(millis) {
		this.seconds = secondsOfMillis(Number(millis));
	}
};
const unquoted = (text) => /^(['"]).*\1$/.test(text) ? text.slice(1, -1) : text;
// src/parse/tests/tap.ts
/**
* Reads the Test Anything Protocol, versions 12 to 14, and that of node's test runner. A point that sums up its
* subtests is no case of its own, unless node says that it is a test, or it failed while none of them did. Too few
* points for the plans, and bailing out, stand for a case each.
*/
function readTap(source) {
	const reading = new TapReading();
	for (let start = 0; start < source.length;) {
		const newline = source.indexOf("\n", start);
		const end = newline === -1 ? source.length : newline;
		reading.note(source.slice(start, end));
		start = end + 1;
	}
	return {
		format: "tap",
		cases: reading.cases(),
		problems: []
	};
}
var TapReading = class {
	#cases = [];
	/** By depth: the titles of the subtests that are open. */
	#titles = [];
	/** By depth: whether points were read there since the last one above, and whether one failed. */
	#levels = [];
	#open = null;
	#planned = 0;
	#points = 0;
	#bailed = null;
	note(line) {
		if (this.#open?.diagnostics.takes(line) === true) return;
		const read = tapLineOf(line);
		if (read === null) return;
		if (read.kind === "block") this.#open?.diagnostics.begin(read.indent);
		else if (read.kind === "subtest") this.#noteSubtest(read.depth, read.title);
		else if (read.kind === "plan") this.#planned += read.depth === 0 ? read.count : 0;
		else if (read.kind === "bail") this.#bailed = read.reason;
		else this.#notePoint(read);
	}
	cases() {
		this.#closePoint();
		if (this.#bailed !== null) this.#addBroken("(bail out)", this.#bailed);
		else if (this.#points < this.#planned) this.#addBroken("(plan)", `${this.#planned} tests were planned, ${this.#points} ran.`);
		return this.#cases;
	}
	#noteSubtest(depth, title) {
		this.#titles.length = Math.min(this.#titles.length, depth);
		this.#titles.push(cutSuite(title));
	}
	#notePoint(point) {
		this.#closePoint();
		const { depth } = point;
		const below = this.#levels[depth + 1];
		const suite = this.#titles.slice(0, depth).join(" > ");
		const subtestFailed = below?.failed === true;
		const diagnostics = new Diagnostics();
		this.#open = {
			point,
			suite,
			hasSubtests: below !== void 0,
			subtestFailed,
			diagnostics
		};
		this.#levels.length = Math.min(this.#levels.length, depth + 1);
		this.#levels[depth] = { failed: this.#levels[depth]?.failed === true || outcomeOf(point) === "failed" };
		if (depth === 0) this.#points += 1;
	}
	#closePoint() {
		if (this.#open === null) return;
		const { point, suite, hasSubtests, subtestFailed, diagnostics } = this.#open;
		this.#open = null;
		const outcome = outcomeOf(point);
		if (hasSubtests && !diagnostics.isTest && (outcome !== "failed" || subtestFailed) || diagnostics.isSuite) return;
		const message = messageOf(outcome === "skipped" ? point.reason : diagnostics.message);
		const seconds = diagnostics.seconds;
		const name = point.title === "" ? "(unnamed)" : point.title;
		this.#cases.push({
			suite,
			name,
			file: null,
			line: null,
			outcome,
			seconds,
			message
		});
	}
	#addBroken(name, reason) {
		const message = messageOf(reason);
		this.#cases.push({
			suite: "",
			name,
			file: null,
			line: null,
			outcome: "errored",
			seconds: null,
			message
		});
	}
};
/** A point marked as to do is not expected to pass, so neither result counts. */
function outcomeOf({ ok, directive }) {
	if (directive !== null) return "skipped";
	return ok ? "passed" : "failed";
}
// src/parse/tests/trx.ts
/**
* Reads TRX, the results of Visual Studio's and .NET's test runner (vstst.xsd of Visual Studio). Its counters may be 0
* or stale, so the results are counted; of a data-driven test only its rows.
*/
function readTrx(text) {
	const reading = new TrxReading();
	const problem = readXml(text, reading);
	return {
		format: "trx",
		cases: reading.cases(),
		problems: problem === null ? [] : [problem]
	};
}
/** `outcome` of a result. Missing is `Error`: the schema's default, which the writer leaves out. */
const BY_OUTCOME = {
	passed: "passed",
	passedbutrunaborted: "passed",
	completed: "passed",
	warning: "passed",
	failed: "failed",
	notexecuted: "skipped",
	inconclusive: "skipped",
	pending: "skipped"
};
/** `outcome` of the run when it did not come to its end. */
const BROKEN_RUN = /^(?:aborted|error|timeout|disconnected)$/i;
var TrxReading = class {
	#results = [];
	/** Results that are open: a data-driven one holds its rows. */
	#open = [];
	#classes = /* @__PURE__ */ new Map();
	#definition = "";
	#runOutcome = "";
	#runMessage = null;
	/** Inside an element whose text says why; `TextMessages` are a test's own output. */
	#explains = false;
	#gathered = null;
	open(name, attributes) {
		if (isResult(name, attributes)) this.#openResult(attributes);
		else if (name === "UnitTest") this.#definition = attributes.id ?? "";
		else if (name === "TestMethod") this.#classes.set(this.#definition, classOf(attributes));
		else if (name === "ResultSummary") this.#runOutcome = attributes.outcome ?? "";
		else if (name === "ErrorInfo" || name === "RunInfo") this.#explains = true;
		else if (this.#explains && isText(name)) this.#gathered = new Gathered();
	}
	text(piece) {
		this.#gathered?.add(piece);
	}
	close(name) {
		if (name === "ErrorInfo" || name === "RunInfo") this.#explains = false;
		else if (isText(name)) this.#closeText();
		else if (isResult(name, this.#open.at(-1)?.attributes)) {
			const result = this.#open.pop();
			if (result !== void 0 && !result.hasRows) this.#results.push(result);
		}
	}
	/** The definitions that name the classes follow after the results. */
	cases() {
		const cases = this.#results.map((result) => this.#caseOf(result));
		const isExplained = cases.some(({ outcome }) => outcome === "failed" || outcome === "errored");
		if (BROKEN_RUN.test(this.#runOutcome) && !isExplained) cases.push(this.#brokenRun());
		return cases;
	}
	#openResult(attributes) {
		const around = this.#open.at(-1);
		if (around !== void 0) around.hasRows = true;
		this.#open.push({
			attributes,
			message: null,
			hasRows: false
		});
	}
	#closeText() {
		if (this.#gathered === null) return;
		const message = messageOf(this.#gathered.text);
		this.#gathered = null;
		const result = this.#open.at(-1);
		if (result !== void 0) result.message ??= message;
		else this.#runMessage ??= message;
	}
	#caseOf({ attributes, message }) {
		const { testId = "", testName = "", outcome = "Error", duration } = attributes;
		const suite = this.#classes.get(testId) ?? "";
		return {
			suite,
			name: suite !== "" && testName.startsWith(`${suite}.`) ? testName.slice(suite.length + 1) : testName,
			file: null,
			line: null,
			outcome: BY_OUTCOME[outcome.toLowerCase()] ?? "errored",
			seconds: secondsOfTimeSpan(duration),
			message
		};
	}
	/** A test host that crashed leaves the tests that passed before, and says so in the summary alone. */
	#brokenRun() {
		return {
			suite: "",
			name: "(run)",
			file: null,
			line: null,
			outcome: "errored",
			seconds: null,
			message: this.#runMessage ?? `The run ended as ${this.#runOutcome}.`
		};
	}
};
/** `UnitTestResult`, `GenericTestResult`, `ManualTestResult` …: each names its test. */
const isResult = (name, attributes) => name.endsWith("TestResult") && attributes?.testId !== void 0;
const isText = (name) => name === "Message" || name === "Text";
/** MSTest of Visual Studio writes `Class, Assembly, Version=…`. */
const classOf = ({ className = "" }) => cutSuite(className.split(",", 1)[0] ?? "");
// src/parse/tests/xunit.ts
/** Reads the XML of xUnit.net v2 and v3 (xunit.net/docs/format-xml-v2, format-xml-v3), and of v1 where it is alike. */
function readXunit(text) {
	const reading = new XunitReading();
	const problem = readXml(text, reading);
	return {
		format: "xunit",
		cases: reading.cases,
		problems: problem === null ? [] : [problem]
	};
}
const BY_RESULT = {
	pass: "passed",
	fail: "failed",
	skip: "skipped",
	notrun: "skipped"
};
/** Elements whose text says why: of a failure, of a skip. */
const MESSAGES = /* @__PURE__ */ new Set(["message", "reason"]);
var XunitReading = class {
	cases = [];
	#assembly = "";
	#open = null;
	#message = null;
	#gathered = null;
	open(name, attributes) {
		if (name === "assembly") this.#assembly = baseName(attributes.name ?? "");
		else if (name === "test" || name === "error") {
			this.#open = attributes;
			this.#message = null;
		} else if (MESSAGES.has(name)) this.#gathered = new Gathered();
	}
	text(piece) {
		this.#gathered?.add(piece);
	}
	close(name) {
		if (MESSAGES.has(name)) {
			this.#message ??= messageOf(this.#gathered?.text);
			this.#gathered = null;
		} else if (this.#open !== null && name === "test") this.#add(this.#testOf(this.#open));
		else if (this.#open !== null && name === "error") this.#add(this.#errorOf(this.#open));
	}
	#add(testCase) {
		this.cases.push({
			...testCase,
			message: this.#message
		});
		this.#open = null;
	}
	#testOf(attributes) {
		const { type = "", method = "", name = method, result = "", time } = attributes;
		return {
			suite: type,
			name: name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name,
			file: attributes["source-file"] ?? null,
			line: lineOf(attributes["source-line"]),
			outcome: BY_RESULT[result.toLowerCase()] ?? "errored",
			seconds: secondsOf(time)
		};
	}
	#errorOf({ type = "error", name }) {
		const title = name === void 0 || name === "" ? `(${type})` : `(${type}) ${name}`;
		return {
			suite: this.#assembly,
			name: title,
			file: null,
			line: null,
			outcome: "errored",
			seconds: null
		};
	}
};
const baseName = (path) => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
// src/parse/tests/read-tests.ts
/** How far into a file is looked to tell its format. */
const HEAD = 64e3;
/**
* What a result file says; null when it holds no tests. The content tells the format. The name counts only for a file
* that is empty or can no longer be read: then the report has a problem instead of cases.
*/
function readTests(name, text) {
	const report = reportOf(name, text);
	return report === null ? null : structuredClone({
		...report,
		cases: report.cases.map(cutNames)
	});
}
function reportOf(name, text) {
	const root = rootOf(text);
	const head = text.slice(0, HEAD);
	if (root === "assembly" && !XUNIT_ASSEMBLY.test(head)) return null;
	if (root !== null) return Object.hasOwn(BY_ROOT, root) ? BY_ROOT[root](text) : null;
	return readLines(head, text) ?? readJsonReport(head, text) ?? unreadable$1(name, text);
}
/** Manifests of Windows and of Maven's assemblies have a root of that name too. */
const XUNIT_ASSEMBLY = /<assembly\s[^>]{0,4000}\b(?:test-framework|run-date|total)\s?=/;
const BY_ROOT = {
	testsuites: readJunit,
	testsuite: readJunit,
	"test-results": (text) => readNunit(text, "nunit2"),
	"test-run": (text) => readNunit(text, "nunit3"),
	assemblies: readXunit,
	assembly: readXunit,
	TestRun: readTrx
};
/** Formats of lines: whatever was printed between them is passed over, so they need not begin the file. */
function readLines(head, text) {
	const objects = head.split("\n").filter((line) => line.startsWith("{"));
	if (objects.some(isGoEvent)) return readGo(text);
	if (objects.some((line) => line.includes("\"protocolVersion\":\""))) return readDart(text);
	return isTap(head, text) ? readTap(text) : null;
}
/** Version 12 has no line that names it: points, and a plan before or after them. */
const isTap = (head, text) => /^TAP version 1\d/m.test(head) || /^(?:not )?ok\b/m.test(head) && /^1\.\.\d/m.test(head + text.slice(-2e3));
const isGoEvent = (line) => line.includes("\"Action\":\"") && (line.includes("\"Package\":\"") || line.includes("\"ImportPath\":\""));
const JSON_FORMATS = [
	{
		format: "ctrf",
		mark: /"results"\s{0,99}:\s{0,99}\{/,
		is: isCtrf,
		read: readCtrf
	},
	{
		format: "jest-json",
		mark: /"num(?:Total|Failed|Passed)Test/,
		is: isJest,
		read: readJest
	},
	{
		format: "rspec-json",
		mark: /"examples"\s{0,99}:/,
		is: isRspec,
		read: readRspec
	},
	{
		format: "mocha-json",
		mark: /"stats"\s{0,99}:\s{0,99}\{/,
		is: isMocha,
		read: readMocha
	}
];
/** A file that begins like a format but is cut or broken is a report with a problem. */
function readJsonReport(head, text) {
	if (!/^\s{0,99}\{/.test(head)) return null;
	const likely = JSON_FORMATS.filter(({ mark }) => mark.test(head));
	const [first] = likely;
	if (first === void 0) return null;
	const read = readJson(text);
	if ("problem" in read) return {
		format: first.format,
		cases: [],
		problems: [read.problem]
	};
	return likely.find(({ is }) => is(read.value))?.read(read.value) ?? null;
}
/** Names that tell of a format when the content does not. */
const BY_NAME = [
	[/(?:^|[/\\])TEST-[^/\\]*\.xml$|junit[^/\\]*\.xml$/i, "junit"],
	[/nunit[^/\\]*\.xml$/i, "nunit3"],
	[/xunit[^/\\]*\.xml$/i, "xunit"],
	[/\.trx$/i, "trx"],
	[/\.tap$/i, "tap"],
	[/ctrf[^/\\]*\.json$/i, "ctrf"]
];
function unreadable$1(name, text) {
	const format = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
	if (format === void 0) return null;
	return {
		format,
		cases: [],
		problems: [text.trim() === "" ? "The file is empty." : "The file holds no test results, though its name says so."]
	};
}
// src/parse/inspect.ts
/** A larger text is not read: the runtime has no strings of its size. */
const MAX_BYTES = 4e8;
/**
* Reads one file: a test report, a coverage report or a SARIF log, told by its content; its name counts only where the
* content is empty or can no longer be read. Never throws: what is wrong with the file is a problem.
*/
function inspect(file, bytes) {
	if (bytes.length > MAX_BYTES) return unknown(file, `The file is larger than ${MAX_BYTES / 1e6} MB.`);
	const text = decode(bytes);
	const json = looksLikeJson(text) ? readJson(text) : null;
	return analysisIn(file, json) ?? coverageIn(file, text, json) ?? testsIn(file, text) ?? unreadable(file, text, json);
}
function analysisIn(file, json) {
	const report = json && sarifInJson(json);
	if (report === null) return null;
	return {
		file,
		kind: "sarif",
		format: "sarif",
		totals: sarifTotals(report),
		problems: report.problems
	};
}
function coverageIn(file, text, json) {
	const report = json === null ? readCoverage(text) : coverageInJson(json);
	if (report === null) return null;
	const { format, lines, branches, problems } = report;
	return {
		file,
		kind: "coverage",
		format,
		totals: {
			lines,
			branches
		},
		problems
	};
}
function testsIn(file, text) {
	const report = readTests(file, text);
	if (report === null) return null;
	return {
		file,
		kind: "tests",
		format: report.format,
		totals: totalsOf(report),
		problems: report.problems
	};
}
/** What cannot be read is still named by its file's name. */
function unreadable(file, text, json) {
	const problems = [problemOf(text, json)];
	if (/\.sarif(?:\.json)?$/i.test(file)) return {
		file,
		kind: "sarif",
		format: "sarif",
		totals: {
			error: 0,
			warning: 0,
			note: 0
		},
		problems
	};
	const format = formatNamed(file);
	if (format === null) return {
		...unknown(file),
		problems
	};
	return {
		file,
		kind: "coverage",
		format,
		totals: {
			lines: {
				covered: 0,
				total: 0
			},
			branches: null
		},
		problems
	};
}
function problemOf(text, json) {
	if (!/\S/.test(text)) return "The file is empty.";
	return json !== null && "problem" in json ? json.problem : "The file is in none of the formats that Docket reads.";
}
const unknown = (file, ...problems) => ({
	file,
	kind: "unknown",
	format: null,
	totals: null,
	problems
});
/** Reads a file, or each file of a zip archive as `archive.zip!path`, also in archives within it. */
function inspectAll(file, bytes) {
	const { entries, total, depth } = ARCHIVE_LIMITS;
	return [...inspections(file, bytes, {
		entries,
		total
	}, depth)];
}
function* inspections(file, bytes, allowance, depth) {
	if (!isArchive(bytes)) {
		yield inspect(file, bytes);
		return;
	}
	if (depth === 0) {
		yield unknown(file, "The archive lies too deep within others.");
		return;
	}
	let isEmpty = true;
	try {
		for (const entry of readArchive(bytes, allowance)) {
			isEmpty = false;
			const path = `${file}!${entry.path}`;
			if ("problem" in entry) yield unknown(path, entry.problem);
			else yield* inspections(path, entry.bytes, allowance, depth - 1);
		}
	} catch {
		yield unknown(file, "The archive cannot be read: it is cut off or damaged.");
		return;
	}
	if (isEmpty) yield unknown(file, "The archive holds no file.");
}
// src/cli/inspect.ts
/**
* `docket inspect FILE…`: prints as JSON what Docket reads out of files and archives, one object for one, else a list.
*
* @returns the exit code: 0, or 1 when a file cannot be read; the others are printed all the same.
*/
function inspectFiles(files, { out, err }) {
	const inspections = [];
	let unreadable = 0;
	for (const file of files) try {
		inspections.push(...inspectAll(file, readFileSync(file)));
	} catch (error) {
		unreadable += 1;
		err(`docket: ${file} cannot be read: ${reasonOf(error)}.\n`);
	}
	const [first] = inspections;
	const isOne = files.length === 1 && inspections.length === 1;
	if (first !== void 0) out(`${JSON.stringify(isOne ? first : inspections, null, 2)}\n`);
	return unreadable === 0 ? 0 : 1;
}
function reasonOf(error) {
	const code = error.code;
	if (code === "ENOENT") return "there is no such file";
	if (code === "EISDIR") return "it is a folder; name the files in it";
	if (code === "EACCES") return "you may not read it";
	if (code === "ERR_FS_FILE_TOO_LARGE") return "it is larger than 2 GB";
	throw error;
}
// src/cli/run-cli.ts
const usage = `Usage: docket render EVIDENCE.json
       docket inspect FILE…

  render   prints the report that an Evidence file gives, byte for byte as Docket wrote it
  inspect  prints as JSON what Docket reads out of test reports, coverage reports, SARIF logs and zip archives of them
`;
/**
* The command line: `docket render FILE` and `docket inspect FILE…`.
*
* @returns the exit code: 0 done, 1 the file cannot be used, 2 the command cannot be understood.
*/
function runCli(args, streams) {
	const [command, file, ...rest] = args;
	if (command === "--help" || command === "-h") {
		streams.out(usage);
		return 0;
	}
	try {
		if (command === "inspect" && file !== void 0) return inspectFiles([file, ...rest], streams);
		if (command === "render" && file !== void 0 && rest.length === 0) return render(file, streams);
	} catch (error) {
		streams.err(`docket: ${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	}
	streams.err(usage);
	return 2;
}
function render(file, { out, err }) {
	const evidence = parseEvidence(read(file));
	if (evidence.tool.version !== version) err(`docket: ${file} was written by Docket ${evidence.tool.version}; this is ${version}, so the report may differ.\n`);
	out(draftOf(evidence).report);
	return 0;
}
function read(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (cause) {
		throw new Error(`${file} cannot be read: give the path of an Evidence file, such as M09_run1.json.`, { cause });
	}
}
// src/cli.ts
process.exitCode = runCli(process.argv.slice(2), {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
export {};
