import { At as redact, c as withoutBraces, d as onceForBoth, l as keptByText, u as onceFor } from "./start.js";
import { a as text, b as texts, c as Refusal, d as fields$1, f as isMapping, h as readJson, i as said, l as readYaml, n as triggersOfFile, o as texts$1, r as fieldsOf, s as tolerance } from "./decision.js";
import { m as groupedBy } from "./formats.js";
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
const allowsEval = cached(() => {
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
const propertyKeyTypes = new Set([
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
const NUMBER_FORMAT_RANGES = (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
	uint64: [BigInt(0), BigInt("18446744073709551615")]
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
function merge(a, b) {
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
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
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
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// node_modules/zod/v4/core/core.js
var _a$1;
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
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
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
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
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
const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
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
const $ZodError = $constructor("$ZodError", initializer$1);
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
const COMPILE_INVALID = Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = Symbol.for("zod.compile.fallback");
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
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
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
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date = anchor(dateSource);
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
const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
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
const $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
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
const $ZodCheckMultipleOf = $constructor("$ZodCheckMultipleOf", (inst, def) => {
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
const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
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
const $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
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
const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
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
const $ZodCheckLengthEquals = $constructor("$ZodCheckLengthEquals", (inst, def) => {
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
const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
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
const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
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
const $ZodCheckLowerCase = $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = $constructor("$ZodCheckIncludes", (inst, def) => {
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
const $ZodCheckStartsWith = $constructor("$ZodCheckStartsWith", (inst, def) => {
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
const $ZodCheckEndsWith = $constructor("$ZodCheckEndsWith", (inst, def) => {
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
const $ZodCheckOverwrite = $constructor("$ZodCheckOverwrite", (inst, def) => {
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
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
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
		own(this, "~standard", value);
	}
});
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
const $ZodString = $constructor("$ZodString", (inst, def) => {
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
const $ZodStringFormat = $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = $constructor("$ZodUUID", (inst, def) => {
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
const $ZodEmail = $constructor("$ZodEmail", (inst, def) => {
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
const $ZodURL = $constructor("$ZodURL", (inst, def) => {
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
const $ZodEmoji = $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID = $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = $constructor("$ZodIPv6", (inst, def) => {
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
const $ZodCIDRv4 = $constructor("$ZodCIDRv4", (inst, def) => {
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
const $ZodCIDRv6 = $constructor("$ZodCIDRv6", (inst, def) => {
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
const $ZodBase64 = $constructor("$ZodBase64", (inst, def) => {
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
const $ZodBase64URL = $constructor("$ZodBase64URL", (inst, def) => {
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
const $ZodE164 = $constructor("$ZodE164", (inst, def) => {
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
const $ZodJWT = $constructor("$ZodJWT", (inst, def) => {
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
const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
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
const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
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
const $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = $constructor("$ZodNever", (inst, def) => {
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
const $ZodArray = $constructor("$ZodArray", (inst, def) => {
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
const $ZodObject = $constructor("$ZodObject", (inst, def) => {
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
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
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
const $ZodObjectJIT = $constructor("$ZodObjectJIT", (inst, def) => {
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
const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
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
const $ZodIntersection = $constructor("$ZodIntersection", (inst, def) => {
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
	const unrecKeys = new Map();
	let unrecIssue;
	const keyIssues = new Map();
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
const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
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
			const recordKeys = new Set();
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
const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
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
const $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
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
const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
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
const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
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
const $ZodExactOptional = $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
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
const $ZodPrefault = $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = $constructor("$ZodNonOptional", (inst, def) => {
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
const $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
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
const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
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
const $ZodReadonly = $constructor("$ZodReadonly", (inst, def) => {
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
const $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
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
const recursive = new WeakMap();
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
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
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = new WeakMap();
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
					const walked = isRecursive(inst, new Set(), false);
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
						buckets: new WeakMap(),
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
						state.backEdges ?? (state.backEdges = new WeakSet());
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
function memoizer() {
	return memo;
}
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
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = new WeakMap();
		this._idmap = new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = new WeakMap();
		this._idmap = new Map();
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
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
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
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
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
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
function _normalize(form) {
	return _overwrite((input) => input.normalize(form));
}
function _trim() {
	return _overwrite((input) => input.trim());
}
function _toLowerCase() {
	return _overwrite((input) => input.toLowerCase());
}
function _toUpperCase() {
	return _overwrite((input) => input.toUpperCase());
}
function _slugify() {
	return _overwrite((input) => slugify(input));
}
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
function _superRefine(fn, params) {
	const ch = _check((payload) => {
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
		seen: new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
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
	const idToSchema = new Map();
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
const FOLDABLE_KEYS = new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = new Set();
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
			const carriers = new Map();
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
	const ctx = _ctx ?? { seen: new Set() };
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
	agg.patterns ?? (agg.patterns = new Set());
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
const exactPatterns = new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
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
		const divisors = new Set();
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
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, new Set());
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
const _installedErrorProtos = new WeakSet([Object.prototype, Error.prototype]);
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
const ZodRealError = $constructor("ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/classic/parse.js
const parse$3 = _parse(ZodRealError);
const parseAsync = _parseAsync(ZodRealError);
const safeParse = _safeParse(ZodRealError);
const safeParseAsync = _safeParseAsync(ZodRealError);
const encode = _encode(ZodRealError);
const decode = _decode(ZodRealError);
const encodeAsync = _encodeAsync(ZodRealError);
const decodeAsync = _decodeAsync(ZodRealError);
const safeEncode = _safeEncode(ZodRealError);
const safeDecode = _safeDecode(ZodRealError);
const safeEncodeAsync = _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = _safeDecodeAsync(ZodRealError);
// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = $constructor("ZodType", (inst, def) => {
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
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
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
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse$3(this, data, params, { callee: _parse });
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
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
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
const _ZodString = $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
}));
const ZodString = $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return _string(ZodString, params);
}
const ZodStringFormat = $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID = $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, derived({
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
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return _number(ZodNumber, params);
}
const ZodNumberFormat = $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
const ZodBoolean = $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
const ZodUnknown = $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
const ZodArray = $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
const ZodObject = $constructor("ZodObject", (inst, def) => {
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
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
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
		return merge(this, other);
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
const ZodUnion = $constructor("ZodUnion", (inst, def) => {
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
const ZodIntersection = $constructor("ZodIntersection", (inst, def) => {
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
const ZodRecord = $constructor("ZodRecord", (inst, def) => {
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
const ZodEnum = $constructor("ZodEnum", (inst, def) => {
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
const ZodLiteral = $constructor("ZodLiteral", (inst, def) => {
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
const ZodTransform = $constructor("ZodTransform", (inst, def) => {
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
const ZodOptional = $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = $constructor("ZodExactOptional", (inst, def) => {
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
const ZodNullable = $constructor("ZodNullable", (inst, def) => {
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
const ZodDefault = $constructor("ZodDefault", (inst, def) => {
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
const ZodPrefault = $constructor("ZodPrefault", (inst, def) => {
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
const ZodNonOptional = $constructor("ZodNonOptional", (inst, def) => {
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
const ZodCatch = $constructor("ZodCatch", (inst, def) => {
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
const ZodPipe = $constructor("ZodPipe", (inst, def) => {
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
const ZodReadonly = $constructor("ZodReadonly", (inst, def) => {
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
const ZodCustom = $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
// src/evidence/config.ts
const doing = (does) => array(string()).describe(`What ${does}: names of steps or jobs, \`workflow / job / step\`, or tools; \`*\` stands for any text.`);
const Config = strictObject({
	required: strictObject({
		checks: array(string()).optional().describe("Checks to treat as required, whatever the rules say."),
		informational: array(string()).optional().describe("Checks that never block, whatever the rules say.")
	}).optional().describe("Overrides what the branch's rules say. Names may use `*`."),
	purposes: record(string(), string()).optional().describe("What jobs and steps are for, by `workflow / job` or `workflow / job / step`."),
	milestones: record(string(), strictObject({
		title: string().optional().describe("What the milestone is called, shown beside its id."),
		phase: string().optional().describe("The phase of the project that it belongs to."),
		posture: string().optional().describe("How its changes treat behavior, e.g. `Behavior-preserving`."),
		intent: string().optional().describe("What it is for, in a sentence.")
	})).optional().describe("Facts of milestones by id. Phase, posture and intent count where neither plan nor pull request states them."),
	invariants: array(strictObject({
		name: string().describe("What the report calls it."),
		checks: array(string()).optional().describe("Workflow or job names that must have passed."),
		tests: array(string()).optional().describe("Tests that must have passed: a test file, a suite or a test; `*` stands for any text."),
		unchanged: array(string()).optional().describe("Globs of paths that must not change."),
		mandatory: boolean().optional().describe("`true`: when it could not be assessed, that is a warning (`debt`).")
	})).optional().describe("Invariants of the repository, besides those of the plan."),
	signals: strictObject({
		lint: doing("lints code"),
		format: doing("formats code, or checks its format"),
		types: doing("checks types"),
		security: doing("looks for vulnerabilities or secrets"),
		coverage: doing("measures or judges coverage"),
		tests: doing("runs tests"),
		build: doing("compiles or packages"),
		"set-up": doing("prepares for the others"),
		deploy: doing("deploys or publishes"),
		report: doing("shows or uploads results of others")
	}).partial().optional().describe("What steps and jobs do, where their names and tools do not tell."),
	surfaces: record(string(), array(string())).optional().describe("Public surfaces by name, each with globs of the paths that make it."),
	coverage: strictObject({
		minimum: number().min(0).max(100).optional().describe("The least coverage of lines, in percent."),
		tolerance: number().min(0).max(100).optional().describe("How many percentage points coverage may fall short; left out: none.")
	}).optional().describe("What coverage must reach. Less is a warning (`debt`) and never blocks."),
	tolerances: strictObject({
		coverage: number().min(0).max(100).optional().describe("How many percentage points coverage may drop against the base branch; left out: 1."),
		duration: number().min(0).optional().describe("By how many percent a job may take longer than on the base branch; left out: 50.")
	}).optional().describe("How far signals may move before the report says so."),
	owners: record(string(), array(string()).min(1)).optional().describe("Owners of paths: patterns as in CODEOWNERS to people or teams. They come before those of CODEOWNERS."),
	declarations: _enum(["author", "reviewer"]).optional().describe("Whose word lowers a weakening of gates or tests. `author`: title, plan or description name it. `reviewer`: somebody else approves this commit, or sets the label `docket:accepted`. Left out: `author`."),
	report: strictObject({
		timeline: boolean().optional().describe("`false`: no timeline of the jobs; left out: `true`."),
		steps: _enum(["all", "told"]).optional().describe("`told`: of jobs that passed only the steps that did not simply pass or have a note; left out: `all`."),
		definitions: boolean().optional().describe("`false`: changed files without the definitions that the change touches; left out: `true`.")
	}).optional().describe("What the report leaves out."),
	owner: string().optional().describe("Who the next actions are for; left out: the author of the pull request.")
}).describe("Settings of Docket for a repository, in `.github/docket.yml` of its default branch. All of them are optional.");
const numberedFailures = {
	kind: "why",
	line: /^ {0,2}\d{1,4}\) \S/,
	since: /^(?: {2}\d{1,9} failing|-- FAILURES:|Failures:|There (?:was|were) \d{1,9} (?:PHPUnit )?(?:failure|error)s?:)$/,
	ended: /^(?:There (?:was|were) \d{1,9} (?!(?:PHPUnit )?(?:failure|error)s?:)|\d{1,9} tests? triggered \d)/,
	after: {
		most: 15,
		until: /^ {0,2}\d{1,4}\) \S|^(?:npm (?:ERR!|error)|error Command|ELIFECYCLE|={10,}| {2}FAIL {1,4}\| |-{10,}\||--$|There (?:was|were) \d|FAILURES!$|ERRORS!$)/,
		across: true
	}
};
// src/tools/log-totals/matches.ts
function matchesOf(lines, line, read) {
	const found = [];
	for (let at = 0; at < lines.length; at++) {
		const match = line.exec(lines[at]);
		const value = match === null ? null : read(match, at);
		if (value !== null) found.push(value);
	}
	return found;
}
// src/tools/log-totals/model.ts
function totalsOf(counts) {
	const { failed = 0, errored = 0, skipped = 0, flaky = 0 } = counts;
	const others = failed + errored + skipped + flaky;
	const passed = counts.passed ?? Math.max(0, (counts.total ?? others) - others);
	return {
		total: passed + others,
		passed,
		failed,
		errored,
		skipped,
		flaky
	};
}
const isRed = ({ failed, errored }) => failed + errored > 0;
// src/tools/log-totals/counts.ts
function wordedCounts(text) {
	return summed([...text.matchAll(/(\d{1,9}) ([a-z]+(?: [a-z]+){0,3})/g)].map(([, n, name]) => [name, n]));
}
function namedCounts(text) {
	return summed([...text.matchAll(/([A-Za-z]+(?: [A-Za-z]+){0,3})(?:: {0,10}|=)(\d{1,9})/g)].map(([, name, n]) => [name?.toLowerCase(), n]));
}
function summed(pairs) {
	return (...names) => pairs.reduce((sum, [name, n]) => name !== void 0 && names.includes(name) ? sum + Number(n) : sum, 0);
}
function lineReader(format, line, totals) {
	return {
		format,
		closings: (lines) => matchesOf(lines, line, (match, at) => {
			const counted = totals(match, lines, at);
			return counted === null ? null : {
				at,
				totals: totalsOf(counted)
			};
		})
	};
}
const following = (lines, at, most) => lines.slice(at + 1, at + 1 + 2 * most).filter((text) => text.trim() !== "").slice(0, most);
const preceding = (lines, at, most) => lines.slice(Math.max(0, at - 2 * most), at).filter((text) => text.trim() !== "").reverse().slice(0, most);
// src/tools/tool.ts
const sharedBy = (programs, options) => Object.fromEntries(programs.map((program) => [program, options]));
// src/tools/families/javascript-test-settings.ts
const within = (places, keys) => Object.fromEntries(places.flatMap((place) => Object.entries(keys).map(([key, meaning]) => [`${place}${key}`, meaning])));
const jestSettings = {
	files: [{
		path: /(?:^|\/)jest\.config\.(?:json|[cm]?[jt]s)$/,
		form: "script"
	}, {
		path: /(?:^|\/)package\.json$/,
		form: "script",
		under: ["jest"]
	}],
	keys: within(["", "projects."], {
		preset: "inherits",
		"coverageThreshold.**": "threshold",
		collectCoverage: "strict",
		collectCoverageFrom: "scope",
		coveragePathIgnorePatterns: "ignores",
		testPathIgnorePatterns: "ignores",
		modulePathIgnorePatterns: "ignores",
		testMatch: "scope",
		testRegex: "scope",
		roots: "scope",
		passWithNoTests: "lenient",
		testFailureExitCode: "strict by default",
		errorOnDeprecated: "strict",
		randomize: "strict"
	})
};
const vitestSettings = {
	files: [{
		path: /(?:^|\/)vite(?:st)?(?:\.[\w-]+)?\.config\.[cm]?[jt]s$/,
		form: "script",
		under: ["test"]
	}, {
		path: /(?:^|\/)vitest\.(?:workspace|projects)\.[cm]?[jt]s$/,
		form: "script",
		under: ["test"]
	}],
	keys: within(["", "projects.test."], {
		dir: "scope",
		include: "scope",
		exclude: "ignores",
		passWithNoTests: "lenient",
		allowOnly: "lenient",
		dangerouslyIgnoreUnhandledErrors: "lenient",
		retry: "retries",
		"retry.count": "retries",
		update: "lenient",
		"expect.requireAssertions": "strict",
		"browser.trackUnhandledErrors": "strict by default",
		"browser.instances.browser": "adds",
		"typecheck.enabled": "strict",
		"typecheck.ignoreSourceErrors": "lenient",
		"typecheck.exclude": "ignores",
		"typecheck.include": "scope",
		"coverage.enabled": "strict",
		"coverage.all": "strict by default",
		"coverage.exclude": "ignores",
		"coverage.include": "scope",
		"coverage.thresholds.perFile": "strict",
		"coverage.thresholds.100": "strict",
		"coverage.thresholds.**": "threshold",
		"coverage.lines": "threshold",
		"coverage.branches": "threshold",
		"coverage.functions": "threshold",
		"coverage.statements": "threshold"
	})
};
const playwrightSettings = {
	files: [{
		path: /(?:^|\/)playwright(?:[.-][\w-]+)?\.config\.[cm]?[jt]s$/,
		form: "script"
	}],
	keys: {
		"projects.name": "entry",
		...within(["", "projects."], {
			forbidOnly: "strict",
			failOnFlakyTests: "strict",
			retries: "retries",
			testDir: "scope",
			testIgnore: "ignores",
			testMatch: "scope",
			grepInvert: "ignores",
			ignoreSnapshots: "lenient",
			updateSnapshots: "lenient",
			"expect.toHaveScreenshot.maxDiffPixels": "tolerance",
			"expect.toHaveScreenshot.maxDiffPixelRatio": "tolerance",
			"expect.toHaveScreenshot.threshold": "maximum",
			"expect.toMatchSnapshot.maxDiffPixels": "tolerance",
			"expect.toMatchSnapshot.maxDiffPixelRatio": "tolerance",
			"expect.toMatchSnapshot.threshold": "maximum"
		})
	}
};
const mochaSettings = {
	files: [
		{
			path: /(?:^|\/)\.mocharc\.(?:jsonc?|[cm]?js)$/,
			form: "script"
		},
		{
			path: /(?:^|\/)\.mocharc\.ya?ml$/,
			form: "yaml"
		},
		{
			path: /(?:^|\/)package\.json$/,
			form: "script",
			under: ["mocha"]
		}
	],
	keys: {
		extends: "inherits",
		retries: "retries",
		spec: "scope",
		ignore: "ignores",
		exclude: "ignores",
		"forbid-only": "strict",
		forbidOnly: "strict",
		"forbid-pending": "strict",
		forbidPending: "strict",
		"fail-zero": "strict",
		failZero: "strict",
		"pass-on-failing-test-suite": "lenient",
		passOnFailingTestSuite: "lenient",
		"allow-uncaught": "lenient",
		allowUncaught: "lenient",
		"async-only": "strict",
		asyncOnly: "strict",
		"check-leaks": "strict",
		checkLeaks: "strict",
		"dry-run": "lenient",
		dryRun: "lenient"
	}
};
const cypressSettings = {
	files: [{
		path: /(?:^|\/)cypress(?:[.-][\w-]+)?\.config\.[cm]?[jt]s$/,
		form: "script"
	}, {
		path: /(?:^|\/)cypress\.json$/,
		form: "script"
	}],
	keys: within([
		"",
		"e2e.",
		"component."
	], {
		retries: "retries",
		"retries.runMode": "retries",
		"retries.experimentalOptions.maxRetries": "retries",
		specPattern: "scope",
		excludeSpecPattern: "ignores",
		testFiles: "scope",
		ignoreTestFiles: "ignores"
	})
};
const avaSettings = {
	files: [{
		path: /(?:^|\/)ava\.config\.[cm]?js$/,
		form: "script"
	}, {
		path: /(?:^|\/)package\.json$/,
		form: "script",
		under: ["ava"]
	}],
	keys: {
		files: "scope",
		match: "scope",
		failWithoutAssertions: "strict by default"
	}
};
const karmaSettings = {
	files: [{
		path: /(?:^|\/)karma\.conf(?:ig)?\.[cm]?[jt]s$/,
		form: "script"
	}],
	keys: {
		exclude: "ignores",
		failOnEmptyTestSuite: "strict by default",
		failOnFailingTestSuite: "strict by default",
		failOnSkippedTests: "strict",
		"coverageReporter.check.global.excludes": "ignores",
		"coverageReporter.check.each.excludes": "ignores",
		"coverageReporter.check.**": "threshold",
		"coverageIstanbulReporter.thresholds.emitWarning": "lenient",
		"coverageIstanbulReporter.thresholds.**": "threshold",
		"client.jasmine.failSpecWithNoExpectations": "strict"
	}
};
const ISTANBUL = {
	extends: "inherits",
	"check-coverage": "strict",
	checkCoverage: "strict",
	"per-file": "strict",
	perFile: "strict",
	all: "strict",
	exclude: "ignores",
	include: "scope",
	lines: "minimum",
	branches: "threshold",
	functions: "threshold",
	statements: "threshold"
};
const c8Settings = {
	files: [{
		path: /(?:^|\/)\.c8rc(?:\.json)?$/,
		form: "script"
	}, {
		path: /(?:^|\/)package\.json$/,
		form: "script",
		under: ["c8"]
	}],
	keys: {
		...ISTANBUL,
		"100": "strict"
	}
};
const nycSettings = {
	files: [
		{
			path: /(?:^|\/)(?:\.nycrc(?:\.json)?|nyc\.config\.c?js)$/,
			form: "script"
		},
		{
			path: /(?:^|\/)\.nycrc\.ya?ml$/,
			form: "yaml"
		},
		{
			path: /(?:^|\/)package\.json$/,
			form: "script",
			under: ["nyc"]
		}
	],
	keys: ISTANBUL
};
const bunSettings = {
	files: [{
		path: /(?:^|\/)bunfig\.toml$/,
		form: "toml",
		under: ["test"]
	}],
	keys: {
		coverage: "strict",
		coverageThreshold: "threshold",
		"coverageThreshold.**": "threshold",
		coverageSkipTestFiles: "lenient",
		coveragePathIgnorePatterns: "ignores",
		pathIgnorePatterns: "ignores",
		retry: "retries",
		randomize: "strict"
	}
};
const denoSettings = {
	files: [{
		path: /(?:^|\/)deno\.jsonc?$/,
		form: "script"
	}],
	keys: {
		exclude: "ignores",
		"lint.exclude": "ignores",
		"lint.include": "scope",
		"lint.rules.exclude": "ignores",
		"lint.rules.include": "selects",
		"lint.rules.tags": "selects",
		"test.exclude": "ignores",
		"test.include": "scope",
		"fmt.exclude": "lesser ignores",
		"compilerOptions.strict": "strict",
		"compilerOptions.noImplicit*": "strict",
		"compilerOptions.noUnchecked*": "strict",
		"compilerOptions.strict*": "strict by default",
		"compilerOptions.exactOptionalPropertyTypes": "strict",
		lock: "strict by default",
		"tasks.*.dependencies": "needed tasks",
		"tasks.*.command": "commands",
		"tasks.<name>": "commands"
	}
};
// src/tools/families/browser-tests.ts
const KARMA = /^(\S.{2,120}?): Executed (\d{1,9}) of (\d{1,9})((?: \((?:\d{1,9} FAILED|skipped \d{1,9})\)){0,2})(?: (?:SUCCESS|DISCONNECTED|ERROR|\d{1,9} FAILED))?(?: \(\d.{1,60}\))?$/;
const karmaTests = {
	format: "karma",
	closings(lines) {
		const last = new Map();
		for (const [at, text] of lines.entries()) {
			const [, browser, ran, total, rest = ""] = KARMA.exec(text) ?? [];
			if (browser === void 0) continue;
			const [failed, skipped] = [numberOf(rest, /(\d+) FAILED/), numberOf(rest, /skipped (\d+)/)];
			const isLost = / (?:DISCONNECTED|ERROR)\b/.test(text);
			last.delete(browser);
			if (!isLost && Number(ran) + skipped < Number(total)) continue;
			const totals = totalsOf({
				passed: Math.max(0, Number(ran) - failed),
				failed,
				skipped,
				errored: isLost ? 1 : 0
			});
			last.set(browser, {
				at,
				part: "all",
				leg: browser,
				totals
			});
		}
		return [...last.values()];
	}
};
const karmaMochaTests = {
	format: "karma-mocha-reporter",
	closings: (lines) => lines.flatMap((text, at) => {
		if (text !== "SUMMARY:") return [];
		const counts = lines.slice(at + 1, at + 4).map((line) => /^[✔✖ℹ√×i] (\d{1,9}) tests? (completed|skipped|failed)$/.exec(line));
		const count = (word) => Number(counts.find((found) => found?.[2] === word)?.[1] ?? 0);
		if (counts.every((found) => found === null)) return [];
		return [{
			at,
			part: "all",
			totals: totalsOf({
				passed: count("completed"),
				failed: count("failed"),
				skipped: count("skipped")
			})
		}];
	})
};
const numberOf = (text, count) => Number(count.exec(text)?.[1] ?? 0);
const webTestRunner = {
	format: "web-test-runner",
	closings(lines) {
		const last = new Map();
		return lines.flatMap((text, at) => {
			const [, browser, done, files, passed, failed, skipped = "0"] = /^(\w[\w ]{0,40}): {1,20}\|[^|]{1,100}\| (\d{1,9})\/(\d{1,9}) test files \| (\d{1,9}) passed, (\d{1,9}) failed(?:, (\d{1,9}) skipped)?$/.exec(text) ?? [];
			if (browser !== void 0) {
				const counts = {
					passed: Number(passed),
					failed: Number(failed),
					skipped: Number(skipped)
				};
				last.set(browser, {
					at,
					part: "all",
					leg: browser,
					totals: totalsOf(counts)
				});
				if (done !== files) last.delete(browser);
			}
			if (!/^Finished running tests in /.test(text)) return [];
			const found = [...last.values()];
			last.clear();
			return found;
		});
	}
};
const testCafeTests = lineReader("testcafe", /^ (?:(\d{1,9}) passed|(\d{1,9})\/(\d{1,9}) failed) \((?:\d{1,4}h )?(?:\d{1,4}m )?\d{1,4}s\)$/, ([, passed, failed = "0", total = passed], lines, at) => {
	if (!lines.slice(0, at).includes(" Running tests in:")) return null;
	const skipped = numberOf(following(lines, at, 2).join("\n"), /^ (\d{1,9}) skipped$/m);
	return {
		total: Number(total) + skipped,
		failed: Number(failed),
		skipped
	};
});
const TESTCAFE_FAILED = /^ [1-9]\d{0,8}\/\d{1,9} failed \((?:\d{1,4}h )?(?:\d{1,4}m )?\d{1,4}s\)$/;
const WORKER = /^\[[^\]]{1,200} #(\d{1,4})-(\d{1,5})\] {0,4}(.{0,300})$/;
const webdriverTests = {
	format: "webdriverio",
	closings(lines) {
		const workers = new Map();
		return lines.flatMap((text, at) => {
			const [, leg, number, said = ""] = WORKER.exec(text) ?? [];
			if (leg !== void 0) {
				const worker = `${leg}-${number}`;
				const file = /^(?:»|Spec:) {1,4}(\S.{0,280})$/.exec(said)?.[1];
				if (/^Running: /.test(said)) workers.set(worker, {
					part: worker,
					leg,
					counts: new Map(),
					at
				});
				const own = workers.get(worker);
				if (own !== void 0 && file !== void 0) own.part = file;
				const [, count, word] = /^(\d{1,9}) (passing|failing|skipped)(?: \(.{1,30}\))?$/.exec(said) ?? [];
				if (own !== void 0 && word !== void 0) {
					own.counts.set(word, Number(count));
					own.at = at;
				}
				return [];
			}
			const ended = /^Spec Files:\s{1,8}(?:\d{1,9} passed)?(?:, )?(?:(\d{1,9}) failed)?/.exec(text);
			if (ended === null) return [];
			const ran = [...workers.values()].filter(({ counts }) => counts.size > 0);
			workers.clear();
			const lost = Number(ended[1] ?? 0) - ran.filter(({ counts }) => counts.has("failing")).length;
			const broken = {
				at,
				part: "Spec Files",
				totals: totalsOf({ errored: lost })
			};
			return [...ran.map(({ part, leg: of, counts, at: where }) => ({
				at: where,
				part,
				leg: of,
				totals: totalsOf({
					passed: counts.get("passing") ?? 0,
					failed: counts.get("failing") ?? 0,
					skipped: counts.get("skipped") ?? 0
				})
			})), ...lost > 0 && ran.length > 0 ? [broken] : []];
		});
	}
};
const nightwatchTests = {
	format: "nightwatch",
	closings: (lines) => lines.flatMap((text, at) => {
		const passed = /^ {0,4}(?:✨ PASSED|OK)\. (\d{1,9}) tests?(?: passed)? \(/.exec(text)?.[1];
		if (passed !== void 0) return [{
			at,
			totals: totalsOf({ passed: Number(passed) })
		}];
		if (!NIGHTWATCH_FAILURE.test(text)) return [];
		const below = following(lines, at, 6).join("\n");
		const [, good, all] = /^ {1,4}- (\d{1,9})\/(\d{1,9}) tests passed/m.exec(below) ?? [];
		if (all === void 0) return [];
		const failed = numberOf(below, /^ {1,4}- (\d{1,9}) tests failed;/m);
		const skipped = numberOf(below, /^ {1,4}- (\d{1,9}) skipped/m);
		const errored = Math.max(0, Number(all) - Number(good) - failed);
		return [{
			at,
			totals: totalsOf({
				passed: Number(good),
				failed,
				errored,
				skipped
			})
		}];
	})
};
const NIGHTWATCH_FAILURE = /^ {0,4}\p{M}?TEST FAILURE \(.{1,30}\):/u;
const codeceptTests = lineReader("codeceptjs", /^ {2}(?:OK|FAIL) {1,4}\| {1,4}(\d{1,9}) passed(?:, (\d{1,9}) failed)?(?:, (\d{1,9}) failedHooks)?(?:, (\d{1,9}) skipped)? {1,6}\/\/ /, ([, passed, failed, hooks, skipped]) => {
	const [red = 0, broken = 0, left = 0] = [
		failed,
		hooks,
		skipped
	].map((count) => Number(count ?? 0));
	return {
		passed: Number(passed),
		failed: red,
		errored: broken,
		skipped: left
	};
});
const CODECEPT_FAILED = /^ {2}FAIL {1,4}\| {1,4}\d{1,9} passed(?:, \d{1,9} (?:failed|failedHooks|skipped)){1,3} {1,6}\/\/ /;
const PLAYWRIGHT_COUNT = /^ {2}(\d{1,9}) (failed|interrupted|flaky|skipped|did not run|passed)(?: \(\d[\d.]{0,12}(?:ms|s|m|h)\))?$/;
const browserTests = [
	{
		name: "Playwright",
		url: "https://playwright.dev/docs/test-cli",
		namesFailed: [/^ {2}\d{1,4}\) (?:\[[^\]]{1,60}\] › )?\S{1,300}:\d{1,9}:\d{1,9} › (\S.{0,300}?)[ ─]*$/],
		signs: { tests: [{
			kind: "why",
			line: /^ {2}\d{1,4}\) (?:\[[^\]]{1,60}\] › )?\S{1,300}:\d{1,9}:\d{1,9} › /,
			after: {
				most: 12,
				until: /^ {2}\d{1,4}\) |^ {4}(?:attachment|Retry) #|^ {2}\d{1,9} (?:failed|flaky|passed)/,
				across: true
			}
		}, {
			kind: "closing",
			line: /^ {2}\d{1,9} (?:failed|interrupted)$/
		}] },
		failureKinds: {
			"failed test": /^ {2}[1-9]\d{0,8} (?:failed|interrupted)$/,
			assertion: /^ {4}Error: (?:Timed out \d{1,9}ms waiting for )?expect\((?:received|locator|page)\)/
		},
		writes: ["junit"],
		does: { tests: ["playwright"] },
		tier: {
			name: "End-to-end",
			words: ["playwright"]
		},
		unmistakable: ["playwright"],
		ignores: ["--grep-invert"],
		narrows: ["--project"],
		selects: /--only-changed\b|--last-failed\b/,
		narrowsShort: {
			options: ["-g"],
			tools: /^playwright$/
		},
		configuration: playwrightSettings,
		totals: [{
			format: "playwright",
			closings(lines) {
				const found = [];
				let counts = null;
				lines.forEach((text, at) => {
					if (/^Running \d{1,9} tests? using \d{1,5} workers?(?:, shard .{1,30})?$/.test(text)) counts = new Map();
					const [, n, word] = counts === null ? [] : PLAYWRIGHT_COUNT.exec(text) ?? [];
					if (counts === null || word === void 0) return;
					if (counts.size > 0) found.pop();
					counts.set(word, Number(n));
					const count = (name) => counts?.get(name) ?? 0;
					found.push({
						at,
						totals: totalsOf({
							passed: count("passed"),
							failed: count("failed"),
							errored: count("interrupted"),
							skipped: count("skipped") + count("did not run"),
							flaky: count("flaky")
						})
					});
				});
				return found;
			}
		}],
		prepares: { playwright: [
			"install",
			"install-deps",
			"uninstall"
		] },
		installs: /^(?:\S{1,40} (?:-m |-y |--yes |exec |dlx |run ){0,2})?playwright install(?:-deps)?(?: |$)/,
		options: { playwright: {
			same: {
				"-u": "--update-snapshots",
				"-g": "--grep",
				"-c": "--config",
				"-j": "--workers",
				"-gv": "--grep-invert"
			},
			strict: ["--forbid-only", "--fail-on-flaky-tests"],
			soft: [
				"--update-snapshots",
				"--pass-with-no-tests",
				"--list",
				"--ignore-snapshots"
			],
			retries: ["--retries"]
		} }
	},
	{
		name: "Cypress",
		url: "https://docs.cypress.io/app/references/command-line",
		does: { tests: ["cypress"] },
		inputs: { "cypress-io/github-action": {
			strict: ["runTests"],
			narrows: ["spec", "tag"]
		} },
		tier: {
			name: "End-to-end",
			words: ["cypress"]
		},
		unmistakable: ["cypress"],
		narrows: ["--spec"],
		configuration: cypressSettings,
		prepares: { cypress: [
			"install",
			"verify",
			"cache",
			"info"
		] },
		installs: /^(?:\S{1,40} (?:exec |dlx |run ){0,2})?cypress (?:install|verify|cache)(?: |$)/
	},
	{
		name: "Chromatic",
		url: "https://www.chromatic.com/docs/cli",
		signs: {
			suspect: /^✖ Found |^\s{0,4}→ /,
			builds: [{
				kind: "why",
				line: /^✖ (?:Found [1-9]\d{0,8} (?:visual|accessibility) changes?\b|Encountered [1-9]\d{0,8} (?:build errors?|failed tests?)\b)/
			}, {
				kind: "error",
				line: /^\s{0,4}→ (?:Command failed: |Invalid Storybook build at )/,
				before: {
					most: 1,
					like: /^\s{0,4}✖ /
				}
			}]
		},
		failureKinds: { contract: /^✖ Found [1-9]\d{0,8} visual changes?\b/ }
	},
	{
		name: "Karma",
		url: "https://karma-runner.github.io/",
		namesFailed: [/^[A-Z][\w ]{1,60} [\d.]{1,30} \([^()]{1,60}\) (\S.{0,400}) FAILED$/],
		signs: { tests: [
			{
				kind: "why",
				line: /^[A-Z].{0,60} \(.{1,60}\)?.{1,300} FAILED$/,
				after: {
					most: 4,
					like: /^\s+\S/
				}
			},
			{
				kind: "why",
				line: /^ {2,40}✖ \S/,
				since: /^FAILED TESTS:$/,
				after: {
					most: 3,
					like: /^ {4,}\S/
				}
			},
			{
				kind: "closing",
				line: /^✖ \d{1,9} tests? failed$/
			}
		] },
		failureKinds: { "failed test": /^✖ \d{1,9} tests? failed$|^[A-Z][\w ]{1,60} [\d.]{1,30} \([^()]{1,60}\) \S.{0,400} FAILED$|: Executed \d{1,9} of \d{1,9} .{0,20}\([1-9]\d{0,8} FAILED\)/ },
		does: { tests: ["karma"] },
		totals: [karmaTests, karmaMochaTests],
		countedBy: [{
			format: "jasmine",
			by: "karma"
		}],
		configuration: karmaSettings,
		options: { karma: {
			strict: ["--fail-on-empty-test-suite", "--fail-on-failing-test-suite"],
			soft: ["--no-fail-on-empty-test-suite", "--no-fail-on-failing-test-suite"]
		} }
	},
	{
		name: "Web Test Runner",
		url: "https://modern-web.dev/docs/test-runner/overview/",
		does: { tests: ["web-test-runner", "wtr"] },
		totals: [webTestRunner]
	},
	{
		name: "WebdriverIO",
		url: "https://webdriver.io/docs/testrunner/",
		signs: {
			suspect: / #\d{1,4}-\d{1,5}\] \d{1,4}\) /,
			tests: [{
				kind: "why",
				line: /^\[[^\]]{1,200} #\d{1,4}-\d{1,5}\] \d{1,4}\) \S/,
				after: {
					most: 4,
					like: /^\[[^\]]{1,200} #\d{1,4}-\d{1,5}\] (?!\d{1,4}\) |\s{0,8}at )\S/
				}
			}, {
				kind: "closing",
				line: /^Spec Files:\s.{0,40}\b[1-9]\d{0,8} failed\b/
			}]
		},
		failureKinds: { "failed test": /^\[[^\]]{1,200} #\d{1,4}-\d{1,5}\] (?:[1-9]\d{0,8} failing\b|\d{1,4}\) \S)/ },
		does: { tests: ["wdio"] },
		totals: [webdriverTests],
		options: { wdio: {
			soft: ["--updateSnapshots", "-s"],
			ignores: ["--exclude"],
			retries: ["--specFileRetries", "--mochaOpts.retries"]
		} }
	},
	{
		name: "TestCafe",
		url: "https://testcafe.io/documentation/402639/reference/command-line-interface",
		signs: { tests: [{
			kind: "why",
			line: /^ ✖ \S/,
			since: /^ Running tests in:$/,
			after: {
				most: 8,
				until: /^ [✓✖-] \S/,
				across: true
			}
		}, {
			kind: "closing",
			line: TESTCAFE_FAILED
		}] },
		failureKinds: { "failed test": TESTCAFE_FAILED },
		does: { tests: ["testcafe"] },
		totals: [testCafeTests],
		options: { testcafe: {
			same: {
				"-q": "--quarantine-mode",
				"-e": "--skip-js-errors"
			},
			soft: ["--skip-js-errors", "--skip-uncaught-errors"],
			retries: ["--quarantine-mode"]
		} }
	},
	{
		name: "Nightwatch",
		url: "https://nightwatchjs.org/guide/running-tests/command-line-options.html",
		signs: {
			suspect: /^ {3}– \S/,
			tests: [{
				kind: "why",
				line: /^ {3}– \S/,
				since: NIGHTWATCH_FAILURE,
				after: {
					most: 6,
					until: /^ {3}(?:–|[✖×] \d)/,
					across: true
				}
			}, {
				kind: "closing",
				line: /^ {1,4}- [1-9]\d{0,8} (?:tests|assertions) failed;|^ {1,4}- [1-9]\d{0,8} errors? during execution;/
			}]
		},
		failureKinds: { "failed test": /^ {1,4}- [1-9]\d{0,8} (?:tests|assertions) failed;/ },
		does: { tests: ["nightwatch"] },
		totals: [nightwatchTests],
		options: { nightwatch: {
			ignores: ["--skiptags", "--skipgroup"],
			retries: ["--retries", "--suiteRetries"]
		} }
	},
	{
		name: "CodeceptJS",
		url: "https://codecept.io/commands/",
		signs: { tests: [numberedFailures, {
			kind: "closing",
			line: CODECEPT_FAILED
		}] },
		failureKinds: { "failed test": CODECEPT_FAILED },
		does: { tests: ["codeceptjs"] },
		tier: {
			name: "End-to-end",
			words: ["codeceptjs"]
		},
		unmistakable: ["codeceptjs"],
		totals: [codeceptTests],
		narrowsShort: {
			options: ["-g"],
			tools: /^codeceptjs$/
		},
		options: { codeceptjs: {
			same: {
				"-g": "--grep",
				"-i": "--invert"
			},
			ignores: ["--invert"]
		} }
	},
	{
		name: "Newman",
		url: "https://learning.postman.com/docs/collections/using-newman-cli/newman-options/",
		does: { tests: ["newman"] },
		options: { newman: {
			same: { "-x": "--suppress-exit-code" },
			soft: ["--suppress-exit-code"]
		} }
	},
	{
		name: "k6 and Locust",
		url: "https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/",
		does: { tests: ["k6", "locust"] },
		options: {
			...sharedBy(["k6"], { soft: ["--no-thresholds"] }),
			...sharedBy(["locust"], { soft: ["--exit-code-on-error 0"] })
		}
	}
];
const byCommand = [
	[
		"Very Good CLI",
		"https://cli.vgv.dev/docs/commands/test",
		{ tests: ["very_good test"] }
	],
	[
		"Scala CLI",
		"https://scala-cli.virtuslab.org/docs/commands/test",
		{ tests: ["scala-cli test"] }
	],
	[
		"Bleep",
		"https://bleep.build/docs/",
		{ tests: ["bleep test"] }
	],
	[
		"Clojure CLI",
		"https://clojure.org/reference/clojure_cli",
		{ tests: [
			"clojure -m:test",
			"clojure -x:test",
			"clj -m:test",
			"clj -x:test",
			"bb test"
		] }
	],
	[
		"Gleam",
		"https://gleam.run/command-line-reference/",
		{
			tests: ["gleam test"],
			format: ["gleam format"]
		}
	],
	[
		"Nimble",
		"https://nim-lang.github.io/nimble/",
		{ tests: ["nimble test"] }
	],
	[
		"DUB",
		"https://dub.pm/dub-reference/test/",
		{ tests: ["dub test"] }
	],
	[
		"Crystal",
		"https://crystal-lang.org/reference/latest/man/crystal/",
		{ tests: ["crystal spec"] }
	],
	[
		"vusted",
		"https://github.com/notomo/vusted",
		{ tests: ["vusted"] }
	],
	[
		"Buck2",
		"https://buck2.build/docs/users/commands/test/",
		{ tests: ["buck2 test"] }
	],
	[
		"Pants",
		"https://www.pantsbuild.org/stable/docs/using-pants",
		{ tests: ["pants test"] }
	],
	[
		"ShellSpec",
		"https://shellspec.info/",
		{ tests: ["shellspec"] }
	],
	[
		"phpspec",
		"https://phpspec.net/",
		{ tests: ["phpspec run"] }
	],
	[
		"Behat",
		"https://docs.behat.org/en/latest/",
		{ tests: ["behat"] }
	],
	[
		"Laravel",
		"https://laravel.com/docs/testing#running-tests",
		{ tests: ["artisan test"] }
	],
	[
		"Django",
		"https://docs.djangoproject.com/en/stable/ref/django-admin/#test",
		{ tests: ["manage.py test", "django-admin test"] }
	],
	[
		"Molecule",
		"https://docs.ansible.com/projects/molecule/",
		{ tests: ["molecule test"] }
	],
	[
		"ansible-test",
		"https://docs.ansible.com/projects/ansible/latest/dev_guide/testing_running_locally.html",
		{
			lint: ["ansible-test sanity"],
			tests: ["ansible-test units", "ansible-test integration"]
		}
	],
	[
		"InSpec",
		"https://docs.chef.io/inspec/",
		{ tests: ["inspec exec"] }
	],
	[
		"Open Policy Agent",
		"https://www.openpolicyagent.org/docs/cli",
		{ tests: ["opa test"] }
	],
	[
		"wasm-pack",
		"https://rustwasm.github.io/docs/wasm-pack/",
		{ tests: ["wasm-pack test"] }
	],
	[
		"cargo-tarpaulin",
		"https://github.com/xd009642/tarpaulin",
		{ tests: ["cargo tarpaulin"] }
	],
	[
		"cargo-llvm-cov",
		"https://github.com/taiki-e/cargo-llvm-cov",
		{
			coverage: ["cargo llvm-cov report"],
			tests: ["cargo llvm-cov"]
		}
	],
	[
		"Miri",
		"https://github.com/rust-lang/miri",
		{ tests: ["cargo miri test"] }
	],
	[
		"Foundry",
		"https://www.getfoundry.sh/forge",
		{
			format: ["forge fmt"],
			tests: ["forge test", "forge coverage"],
			lint: ["forge lint"]
		}
	],
	[
		"Hardhat",
		"https://hardhat.org/docs",
		{ tests: ["hardhat test", "hardhat coverage"] }
	],
	[
		"Truffle",
		"https://archive.trufflesuite.com/docs/truffle/",
		{ tests: ["truffle test"] }
	],
	[
		"Anchor",
		"https://www.anchor-lang.com/docs/references/cli",
		{ tests: ["anchor test"] }
	],
	[
		"Angular CLI",
		"https://angular.dev/cli",
		{
			tests: ["ng test", "ng e2e"],
			lint: ["ng lint"]
		}
	],
	[
		"Ember CLI",
		"https://cli.emberjs.com/release/",
		{ tests: ["ember test", "ember exam"] }
	],
	[
		"colcon",
		"https://colcon.readthedocs.io/en/released/",
		{ tests: ["colcon test"] }
	],
	[
		"action-ros-ci",
		"https://github.com/ros-tooling/action-ros-ci",
		{ tests: ["action-ros-ci"] }
	],
	[
		"industrial_ci",
		"https://github.com/ros-industrial/industrial_ci",
		{ tests: ["industrial_ci"] }
	],
	[
		"Twister",
		"https://docs.zephyrproject.org/latest/develop/test/twister.html",
		{ tests: ["twister"] }
	],
	[
		"PlatformIO",
		"https://docs.platformio.org/en/latest/core/userguide/",
		{
			tests: ["pio test", "platformio test"],
			build: ["pio run", "platformio run"]
		}
	],
	[
		"l3build",
		"https://ctan.org/pkg/l3build",
		{
			tests: ["l3build check"],
			deploy: ["l3build upload"],
			build: ["l3build"]
		}
	],
	[
		"Pester",
		"https://pester.dev/docs/commands/Invoke-Pester",
		{ tests: ["invoke-pester"] }
	],
	[
		"PSScriptAnalyzer",
		"https://learn.microsoft.com/en-us/powershell/utility-modules/psscriptanalyzer/overview",
		{ lint: ["invoke-scriptanalyzer"] }
	],
	[
		"fastlane",
		"https://docs.fastlane.tools/actions/",
		{ tests: [
			"fastlane scan",
			"fastlane test",
			"fastlane tests"
		] }
	],
	[
		"container-structure-test",
		"https://github.com/GoogleContainerTools/container-structure-test",
		{ tests: ["container-structure-test"] }
	],
	[
		"Maestro",
		"https://docs.maestro.dev/",
		{ tests: ["maestro test"] }
	],
	[
		"Detox",
		"https://wix.github.io/Detox/docs/cli/overview",
		{ tests: ["detox test"] }
	],
	[
		"BackstopJS",
		"https://github.com/garris/BackstopJS",
		{ tests: ["backstop test"] }
	],
	[
		"dbt",
		"https://docs.getdbt.com/reference/dbt-commands",
		{
			tests: ["dbt test", "dbt build"],
			build: ["dbt compile"]
		}
	],
	[
		"Great Expectations",
		"https://docs.greatexpectations.io/",
		{ tests: ["great_expectations checkpoint"] }
	],
	[
		"Soda",
		"https://docs.soda.io/",
		{ tests: ["soda scan"] }
	],
	[
		"Perl::Tidy",
		"https://metacpan.org/pod/perltidy",
		{ format: ["perltidy"] }
	],
	[
		"Perl::Critic",
		"https://metacpan.org/pod/perlcritic",
		{ lint: ["perlcritic"] }
	],
	[
		"Runic",
		"https://github.com/fredrikekre/Runic.jl",
		{ format: ["runic", "runic-action"] }
	],
	[
		"gersemi",
		"https://github.com/BlankSpruce/gersemi",
		{ format: ["gersemi"] }
	],
	[
		"cmake-format",
		"https://cmake-format.readthedocs.io/",
		{
			format: ["cmake-format"],
			lint: ["cmake-lint"]
		}
	],
	[
		"nixpkgs-fmt",
		"https://github.com/nix-community/nixpkgs-fmt",
		{ format: ["nixpkgs-fmt"] }
	],
	[
		"treefmt",
		"https://treefmt.com/latest/",
		{ format: ["treefmt"] }
	],
	[
		"Statix",
		"https://github.com/oppiliappan/statix",
		{ lint: ["statix check"] }
	],
	[
		"deadnix",
		"https://github.com/astro/deadnix",
		{ lint: ["deadnix"] }
	],
	[
		"Luacheck",
		"https://luacheck.readthedocs.io/",
		{ lint: ["luacheck"] }
	],
	[
		"selene",
		"https://kampfkarren.github.io/selene/",
		{ lint: ["selene"] }
	],
	[
		"djLint",
		"https://www.djlint.com/",
		{ lint: ["djlint"] }
	],
	[
		"HTML-validate",
		"https://html-validate.org/usage/cli.html",
		{ lint: ["html-validate"] }
	],
	[
		"publint",
		"https://publint.dev/docs/cli",
		{ lint: ["publint"] }
	],
	[
		"Madge",
		"https://github.com/pahen/madge",
		{ lint: ["madge --circular"] }
	],
	[
		"cargo-machete",
		"https://github.com/bnjbvr/cargo-machete",
		{ lint: ["cargo machete", "cargo-machete"] }
	],
	[
		"cargo-udeps",
		"https://github.com/est31/cargo-udeps",
		{ lint: ["cargo udeps"] }
	],
	[
		"Solhint",
		"https://protofire.github.io/solhint/",
		{ lint: ["solhint"] }
	],
	[
		"ament linters",
		"https://docs.ros.org/en/rolling/Tutorials/Advanced/Ament-Lint-For-Clean-Code.html",
		{ lint: ["action-ros-lint"] }
	],
	[
		"ktlint and Android Lint by Gradle",
		"https://developer.android.com/studio/write/lint",
		{
			lint: [
				"ktlintcheck",
				"lintdebug",
				"lintrelease"
			],
			build: [
				"assembledebug",
				"assemblerelease",
				"bundlerelease"
			]
		}
	],
	[
		"Steep",
		"https://github.com/soutaro/steep",
		{ types: ["steep check"] }
	],
	[
		"Dialyzer",
		"https://www.erlang.org/doc/apps/dialyzer/",
		{ types: ["dialyzer"] }
	],
	[
		"Slither",
		"https://github.com/crytic/slither",
		{ security: ["slither"] }
	],
	[
		"NuGet",
		"https://learn.microsoft.com/en-us/nuget/",
		{ deploy: ["nuget push"] }
	],
	[
		"packages of Hex",
		"https://hexdocs.pm/hex/",
		{ deploy: ["hex.publish"] }
	],
	[
		"sbt-ci-release",
		"https://github.com/sbt/sbt-ci-release",
		{ deploy: ["ci-release"] }
	],
	[
		"ko",
		"https://ko.build/get-started/",
		{ deploy: ["ko publish", "ko apply"] }
	],
	[
		"Firebase",
		"https://firebase.google.com/docs/cli",
		{ deploy: ["firebase deploy"] }
	],
	[
		"Vercel",
		"https://vercel.com/docs/cli",
		{ deploy: ["vercel deploy", "vercel --prod"] }
	],
	[
		"Netlify",
		"https://cli.netlify.com/",
		{ deploy: ["netlify deploy"] }
	],
	[
		"Fly.io",
		"https://fly.io/docs/flyctl/",
		{ deploy: ["flyctl deploy", "fly deploy"] }
	],
	[
		"Serverless",
		"https://www.serverless.com/framework/docs",
		{ deploy: ["serverless deploy", "sls deploy"] }
	],
	[
		"AWS CDK and SAM",
		"https://docs.aws.amazon.com/cdk/v2/guide/cli.html",
		{ deploy: ["cdk deploy", "sam deploy"] }
	],
	[
		"Pulumi",
		"https://www.pulumi.com/docs/iac/cli/",
		{ deploy: ["pulumi up"] }
	],
	[
		"Google Cloud CLI",
		"https://docs.cloud.google.com/sdk/gcloud/reference",
		{ deploy: [
			"gcloud run deploy",
			"gcloud app deploy",
			"gcloud functions deploy"
		] }
	],
	[
		"Skopeo",
		"https://github.com/containers/skopeo",
		{ deploy: ["skopeo copy"] }
	],
	[
		"CPack",
		"https://cmake.org/cmake/help/latest/manual/cpack.1.html",
		{ build: ["cpack"] }
	],
	[
		"LaTeX",
		"https://www.latex-project.org/help/documentation/",
		{ build: [
			"latexmk",
			"pdflatex",
			"xelatex",
			"lualatex"
		] }
	],
	[
		"Hugo",
		"https://gohugo.io/commands/",
		{ build: ["hugo"] }
	],
	[
		"cibuildwheel",
		"https://cibuildwheel.pypa.io/",
		{ build: ["cibuildwheel"] }
	],
	[
		"GameCI",
		"https://game.ci/docs/github/builder",
		{ build: ["unity-builder"] }
	]
].map(([name, url, does]) => ({
	name,
	url,
	does
}));
// src/tools/families/checking-actions.ts
const ACTIONS = {
	lint: [
		...[
			"reviewdog/action-",
			"github/super-linter",
			"wearerequired/lint-action",
			"cpp-linter/cpp-linter-action"
		],
		...[
			"JetBrains/qodana-action",
			"codacy/codacy-analysis-cli-action",
			"danger/danger-js",
			"lunarmodules/luacheck"
		],
		...["sonarsource/sonarqube-scan-action", "sonarsource/sonarcloud-github-action"],
		...[
			"sonarsource/sonarqube-quality-gate-action",
			"haskell-actions/hlint-run",
			"bufbuild/buf-action"
		],
		...[
			"bufbuild/buf-lint-action",
			"bufbuild/buf-breaking-action",
			"invertase/github-action-dart-analyzer"
		],
		...["joelanford/go-apidiff", "obi1kenobi/cargo-semver-checks-action"],
		...[
			"amannn/action-semantic-pull-request",
			"deepakputhraya/action-pr-title",
			"slashgear/action-check-pr-title"
		],
		...[
			"gsactions/commit-message-checker",
			"webiny/action-conventional-commits",
			"cocogitto/cocogitto-action"
		],
		...[
			"tim-actions/dco",
			"christophebedard/dco-check",
			"mheap/github-action-required-labels"
		],
		...["gaurav-nelson/github-action-markdown-link-check", "tcort/github-action-markdown-link-check"],
		...[
			"umbrelladocs/action-linkspector",
			"check-spelling/check-spelling",
			"rojopolis/spellcheck-github-actions"
		],
		...[
			"nosborn/github-action-markdown-cli",
			"fsfe/reuse-action",
			"apache/skywalking-eyes",
			"chabad360/htmlproofer"
		],
		...[
			"tj-actions/verify-changed-files",
			"CatChen/check-git-status-action",
			"mszostok/codeowners-validator"
		],
		...["andresz1/size-limit-action"]
	],
	security: [
		...[
			"actions-rs/audit-check",
			"rustsec/audit-check",
			"fossas/fossa-action",
			"anchore/scan-action"
		],
		...[
			"docker/scout-action",
			"azure/container-scan",
			"crazy-max/ghaction-container-scan"
		],
		...["zgosalvez/github-actions-ensure-sha-pinned-actions", "checkmarx/ast-github-action"],
		...[
			"microsoft/security-devops-action",
			"bearer/bearer-action",
			"dependency-check/Dependency-Check_Action"
		],
		...[
			"symfonycorp/security-checker-action",
			"gradle/wrapper-validation-action",
			"gradle/actions/wrapper-validation"
		],
		...[
			"pyupio/safety-action",
			"phylum-dev/phylum-analyze-pr-action",
			"zaproxy/action-"
		],
		...["slsa-framework/slsa-verifier"]
	],
	tests: [
		...[
			"treosh/lighthouse-ci-action",
			"foo-software/lighthouse-check-action",
			"chromaui/action",
			"percy/exec-action"
		],
		...[
			"matt-ball/newman-action",
			"grafana/k6-action",
			"grafana/run-k6-action",
			"game-ci/unity-test-runner"
		],
		...["matlab-actions/run-tests", "helm/kind-test-action"]
	],
	coverage: [...[
		"py-cov-action/python-coverage-comment-action",
		"vladopajic/go-test-coverage",
		"irongut/CodeCoverageSummary"
	], ...[
		"VeryGoodOpenSource/very_good_coverage",
		"ArtiomTr/jest-coverage-report-action",
		"5monkeys/cobertura-action"
	]]
};
const pageOf = (action) => `https://github.com/${action.split("/").slice(0, 2).join("/").replace(/-$/, "")}`;
const checkingActions = Object.entries(ACTIONS).flatMap(([kind, actions]) => actions.map((action) => ({
	name: action,
	url: pageOf(action),
	does: { [kind]: [action.toLowerCase()] }
})));
// src/tools/families/contracts.ts
const contracts = [
	{
		name: "Pact",
		url: "https://docs.pact.io/",
		contracts: ["pact"],
		failureKinds: { contract: /[Pp]act verification failed|^Failed to verify pact|^There were \d{1,9} pact failures/ }
	},
	{
		name: "Schemathesis",
		url: "https://schemathesis.readthedocs.io/",
		contracts: ["schemathesis"]
	},
	{
		name: "Dredd",
		url: "https://dredd.org/",
		contracts: ["dredd"]
	},
	{
		name: "oasdiff",
		url: "https://github.com/oasdiff/oasdiff",
		options: { oasdiff: {
			same: { "-o": "--fail-on" },
			strict: ["--fail-on"],
			ignores: ["--err-ignore", "--warn-ignore"]
		} },
		contracts: ["oasdiff"],
		failureKinds: { contract: /^error\s+\[(?:api|request|response)-[\w-]{1,80}\] at |^\d{1,9} changes: [1-9]\d{0,9} error/ }
	},
	{
		name: "openapi-diff",
		url: "https://github.com/OpenAPITools/openapi-diff",
		contracts: ["openapi-diff"]
	},
	{
		name: "Optic",
		url: "https://github.com/opticdev/optic",
		contracts: ["optic"]
	},
	{
		name: "Buf",
		url: "https://buf.build/docs/breaking/",
		contracts: ["buf breaking"],
		failureKinds: { contract: /\.proto:\d{1,9}:\d{1,9}:Previously present / }
	},
	{
		name: "GraphQL Inspector",
		url: "https://the-guild.dev/graphql/inspector/docs",
		contracts: ["graphql-inspector"],
		failureKinds: { contract: /Detected [1-9]\d{0,9} breaking changes?/ }
	},
	{
		name: "API Extractor",
		url: "https://api-extractor.com/",
		options: { "api-extractor": {
			same: { "-l": "--local" },
			soft: ["--local"]
		} },
		contracts: ["api-extractor"],
		failureKinds: { contract: /You have changed the public API signature/ }
	},
	{
		name: "protolock",
		url: "https://github.com/nilslice/protolock",
		contracts: ["protolock"]
	},
	{
		name: "Spectral",
		url: "https://docs.stoplight.io/docs/spectral/",
		does: { lint: ["spectral"] },
		contracts: ["spectral lint"],
		options: { spectral: {
			same: { "-F": "--fail-severity" },
			levels: ["--fail-severity"]
		} }
	}
];
// src/tools/log-totals/coverage-line.ts
function coverageLine(format, line, read) {
	return {
		format,
		coverage: (lines) => matchesOf(lines, line, (match) => read(match).filter(isPossible)).flat()
	};
}
const isPossible = ({ percent, counts }) => percent >= 0 && percent <= 100 && (counts === null || counts.covered <= counts.total);
function counted(metric, percent, covered, total) {
	const counts = covered === void 0 || total === void 0 ? null : {
		covered: Number(covered),
		total: Number(total)
	};
	return {
		metric,
		percent: Number(percent),
		counts
	};
}
const TOTAL_ROW = /^TOTAL {1,200}(\d{1,9}) {1,40}(\d{1,9})(?: {1,40}(\d{1,9}) {1,40}\d{1,9})? {1,40}(\d{1,3}(?:\.\d{1,6})?)%$/;
function fits({ covered, total }, percent) {
	return total > 0 && Math.abs(100 * covered / total - percent) <= 1;
}
// src/tools/settings/found.ts
const NOTHING$1 = {
	gates: [],
	commands: []
};
const PERCENTAGE = /^(\d{1,3}(?:\.\d{1,6})?) ?%?$/;
const LONGEST$2 = 40;
function percentOf(value) {
	const read = typeof value === "string" ? PERCENTAGE.exec(value.slice(0, LONGEST$2).trim())?.[1] : value;
	const minimum = typeof read === "string" ? Number(read) : read;
	return typeof minimum === "number" && minimum > 0 && minimum <= 100 ? minimum : null;
}
function gateOf(gate, value) {
	const minimum = percentOf(value);
	return minimum === null ? [] : [{
		...gate,
		minimum
	}];
}
function lineOf(text, key) {
	const lines = text.split("\n").flatMap((line, index) => beginsWith(line, key) ? [index + 1] : []);
	return lines.length === 1 ? { line: lines[0] } : {};
}
function beginsWith(line, key) {
	const written = line.trimStart();
	return written.startsWith(key) && /^\s*[:=]/.test(written.slice(key.length));
}
// src/tools/settings/ini.ts
function readIni(text) {
	const sections = new Map();
	let section = sectionNamed(sections, "");
	let key = null;
	for (const line of text.split(/\r?\n/)) {
		const written = line.trim();
		if (written === "" || /^[#;]/.test(written)) continue;
		if (/^\s/.test(line) && key !== null) section.set(key, `${section.get(key)}\n${written}`);
		else if (written.startsWith("[")) {
			section = sectionNamed(sections, written.slice(1, Math.max(1, written.indexOf("]"))));
			key = null;
		} else {
			const sign = written.search(/[=:]/);
			key = (sign === -1 ? written : written.slice(0, sign)).trim().toLowerCase();
			section.set(key, sign === -1 ? "" : written.slice(sign + 1).trim());
		}
	}
	return sections;
}
function sectionNamed(sections, name) {
	const known = sections.get(name) ?? new Map();
	sections.set(name, known);
	return known;
}
// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
function isDigit$1(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit$1(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit$1(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit$1(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit$1(c) || !isDigit$1(ctx.s.charCodeAt(ctx.p++)) || !isDigit$1(ctx.s.charCodeAt(ctx.p++)) || !isDigit$1(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit$1(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit$1(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit$1(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit$1(c) || !isDigit$1(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit$1(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$2(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
"".isWellFormed;
// src/tools/settings/values.ts
function tomlValues(text) {
	try {
		return parse$2(text);
	} catch {
		return;
	}
}
function yamlValues(text) {
	try {
		return readYaml(text).value;
	} catch {
		return;
	}
}
function jsonValues(text) {
	const json = readJson(text);
	return "value" in json ? json.value : void 0;
}
function packageScripts(content) {
	return Object.entries(fields$1(fields$1(content).scripts)).flatMap(([script, command]) => typeof command === "string" ? [{
		where: `scripts.${script}`,
		command,
		script
	}] : []);
}
// src/tools/families/coverage.ts
const lcovSummary = lastOf(coverageLine("lcov", /^ {2}(lines|branches)\.{2,8}: (\d{1,3}\.\d)% \((\d{1,9}) of (\d{1,9}) (?:lines|branches)\)$/, ([, word, percent, covered, total]) => [counted(word === "lines" ? "lines" : "branches", percent, covered, total)]));
function lastOf(reader) {
	return {
		...reader,
		coverage: (lines) => [...new Map(reader.coverage(lines).map((one) => [one.metric, one])).values()]
	};
}
const gcovrTable = coverageLine("gcovr", TOTAL_ROW, ([, total, second, branches, percent]) => {
	const counts = {
		covered: Number(second),
		total: Number(total)
	};
	const missed = {
		covered: counts.total - counts.covered,
		total: counts.total
	};
	return branches !== void 0 || fits(missed, Number(percent)) || !fits(counts, Number(percent)) ? [] : [{
		metric: "lines",
		percent: Number(percent),
		counts
	}];
});
const gcovrSummary = coverageLine("gcovr", /^(lines|branches): (\d{1,3}\.\d)% \((\d{1,9}) out of (\d{1,9})\)$/, ([, word, percent, covered, total]) => [counted(word === "lines" ? "lines" : "branches", percent, covered, total)]);
function inGcovrConfig(text) {
	const keys = readIni(text).get("");
	return {
		gates: ["lines", "branches"].flatMap((metric) => {
			const where = metric === "lines" ? "fail-under-line" : "fail-under-branch";
			return gateOf({
				tool: "gcovr",
				metric,
				where,
				...lineOf(text, where)
			}, keys?.get(where));
		}),
		commands: []
	};
}
const tarpaulinTotal = coverageLine("tarpaulin", /^(\d{1,3}\.\d{2})% coverage, (\d{1,9})\/(\d{1,9}) lines covered/, ([, percent, covered, total]) => [counted("lines", percent, covered, total)]);
function inTarpaulinConfig(text) {
	return {
		gates: Object.entries(fields$1(tomlValues(text))).flatMap(([name, settings]) => gateOf({
			tool: "cargo tarpaulin",
			metric: "total",
			where: `${name} fail-under`,
			...lineOf(text, "fail-under")
		}, fields$1(settings)["fail-under"])),
		commands: []
	};
}
const llvmTotal = coverageLine("llvm-cov", /^TOTAL(?: {1,200}\d{1,9} {1,40}\d{1,9} {1,40}[\d.]{1,6}%){2} {1,40}(\d{1,9}) {1,40}(\d{1,9}) {1,40}(\d{1,3}\.\d{2})%/, ([, total, missed, percent]) => [counted("lines", percent, String(Number(total) - Number(missed)), total)]);
const simplecovTotal = coverageLine("simplecov", /^(Line|Branch) [Cc]overage: (\d{1,3}(?:\.\d{1,4})?)% \((\d{1,9}) \/ (\d{1,9})\)$/, ([, word, percent, covered, total]) => [counted(word === "Line" ? "lines" : "branches", percent, covered, total)]);
const simplecovLoc = coverageLine("simplecov", /^Coverage report generated for .{1,300}\. (\d{1,9}) \/ (\d{1,9}) LOC \((\d{1,3}(?:\.\d{1,4})?)%\) covered\.$/, ([, covered, total, percent]) => [counted("lines", percent, covered, total)]);
const coverletTotal = coverageLine("coverlet", /^\| Total {1,200}\| (\d{1,3}(?:\.\d{1,4})?)% {1,20}\| (\d{1,3}(?:\.\d{1,4})?)% {1,20}\| \d{1,3}(?:\.\d{1,4})?% {1,20}\|$/, ([, lines, branches]) => [counted("lines", lines), counted("branches", branches)]);
const simplecovJudged = coverageLine("simplecov", /^(Line|Branch) coverage \((\d{1,3}(?:\.\d{1,4})?)%\) is below the expected minimum coverage \(\d[\d.]{0,7}%\)\.$/, ([, word, percent]) => [counted(word === "Line" ? "lines" : "branches", percent)]);
const reportGenerator = coverageLine("reportgenerator", /^ {2}(Line|Branch) coverage: (\d{1,3}(?:\.\d{1,2})?)%(?: \((\d{1,9}) of (\d{1,9})\))?$/, ([, word, percent, covered, total]) => [counted(word === "Line" ? "lines" : "branches", percent, covered, total)]);
const plainTotal = coverageLine("total", /^Total (?:test )?coverage: {1,4}(\d{1,3}(?:\.\d{1,4})?) ?%(?: \((\d{1,9})\/(\d{1,9})\))?$/i, ([, percent, covered, total]) => [counted("total", percent, covered, total)]);
const mixTotal = coverageLine("excoveralls", /^(?:\[TOTAL\] {1,4}(\d{1,3}(?:\.\d{1,2})?)%|\|? {0,6}(\d{1,3}\.\d{2})% \| Total {0,80}\|?)$/, ([, total, own]) => [counted("lines", total ?? own)]);
const covrTotal = coverageLine("covr", /^[A-Za-z][\w.]{1,60} Coverage: (\d{1,3}\.\d{2})%$/, ([, percent]) => [counted("lines", percent)]);
function inCodecovConfig(text) {
	const status = fields$1(fields$1(fields$1(yamlValues(text)).coverage).status);
	const { target } = fields$1(fields$1(status.project).default);
	return {
		gates: gateOf({
			tool: "codecov",
			metric: "total",
			where: "coverage.status.project.default.target"
		}, target),
		commands: []
	};
}
const coverageTools = [
	{
		name: "lcov",
		options: { ...sharedBy([
			"lcov",
			"genhtml",
			"geninfo"
		], { ignores: ["--ignore-errors", "--exclude"] }) },
		url: "https://github.com/linux-test-project/lcov",
		writes: ["lcov"],
		reports: /^(?:\S*\/)?genhtml(?: |$)/,
		coverage: [lcovSummary]
	},
	{
		name: "gcovr",
		url: "https://gcovr.com/en/stable/manpage.html",
		writes: [
			"gcovr",
			"gcovr-summary",
			"cobertura",
			"coveralls",
			"sonarqube",
			"jacoco",
			"clover",
			"lcov"
		],
		thresholds: [{
			metric: "lines",
			options: ["--fail-under-line"]
		}, {
			metric: "branches",
			options: ["--fail-under-branch"]
		}],
		thresholdFiles: {
			"gcovr.cfg": inGcovrConfig,
			".gcovr.cfg": inGcovrConfig
		},
		readsThreshold: ({ tool }, command) => tool === "gcovr" && command.tool === "gcovr",
		coverage: [gcovrTable, gcovrSummary]
	},
	{
		name: "tarpaulin",
		url: "https://github.com/xd009642/tarpaulin",
		configuration: {
			files: [{
				path: /(?:^|\/)\.?tarpaulin\.toml$/,
				form: "toml"
			}],
			keys: {
				"*.exclude": "ignores",
				"*.exclude-files": "ignores",
				"*.include-files": "scope",
				"*.packages": "scope",
				"*.ignore-panics": "lenient",
				"*.ignore-tests": "lenient",
				"*.include-tests": null,
				"*.no-fail-fast": null
			},
			same: [[/_/g, "-"]]
		},
		writes: ["cobertura", "lcov"],
		thresholds: [{
			metric: "total",
			options: ["--fail-under", "--fail_under"],
			tools: /^cargo tarpaulin$/
		}],
		thresholdFiles: {
			"tarpaulin.toml": inTarpaulinConfig,
			".tarpaulin.toml": inTarpaulinConfig
		},
		readsThreshold: ({ tool }, command) => tool === "cargo tarpaulin" && command.tool === "cargo tarpaulin",
		coverage: [tarpaulinTotal]
	},
	{
		name: "llvm-cov",
		url: "https://github.com/taiki-e/cargo-llvm-cov",
		thresholds: [{
			metric: "lines",
			options: ["--fail-under-lines"]
		}],
		coverage: [llvmTotal]
	},
	{
		name: "SimpleCov",
		url: "https://github.com/simplecov-ruby/simplecov",
		writes: ["simplecov"],
		coverage: [
			simplecovTotal,
			simplecovLoc,
			simplecovJudged
		]
	},
	{
		name: "Coverlet",
		url: "https://github.com/coverlet-coverage/coverlet",
		writes: [
			"cobertura",
			"lcov",
			"opencover"
		],
		coverage: [coverletTotal]
	},
	{
		name: "ReportGenerator",
		url: "https://reportgenerator.io/",
		coverage: [reportGenerator]
	},
	{
		name: "go-test-coverage",
		url: "https://github.com/vladopajic/go-test-coverage",
		does: { coverage: ["go-test-coverage"] },
		coverage: [plainTotal]
	},
	{
		name: "ExCoveralls",
		url: "https://github.com/parroty/excoveralls",
		coverage: [mixTotal]
	},
	{
		name: "covr",
		url: "https://covr.r-lib.org/",
		does: { coverage: ["covr"] },
		coverage: [covrTotal]
	},
	{
		name: "Codecov",
		url: "https://docs.codecov.com/docs/codecov-yaml",
		configuration: {
			files: [{
				path: /^(?:\.github\/|dev\/)?\.?codecov\.ya?ml$/,
				form: "yaml",
				beside: true
			}],
			keys: {
				ignore: "ignores",
				"flags.*.ignore": "ignores",
				"codecov.require_ci_to_pass": null,
				"coverage.status.**.informational": "lenient",
				"coverage.status.**.threshold": "maximum",
				"coverage.status.patch.**.target": "threshold",
				"coverage.status.**.paths": "scope",
				"coverage.status.**.only_pulls": null,
				"coverage.status.project": "level",
				"coverage.status.patch": "level",
				"coverage.status.changes": "level"
			}
		},
		does: { coverage: ["codecov"] },
		purposes: { "codecov/codecov-action": "Upload coverage" },
		unmistakable: ["codecov"],
		reports: /^(?:\S*\/)?codecov(?:cli)?(?: |$)/,
		uploads: /\bcodecov/i,
		thresholdFiles: {
			"codecov.yml": inCodecovConfig,
			".codecov.yml": inCodecovConfig,
			".github/codecov.yml": inCodecovConfig
		},
		judgedByService: "codecov",
		programs: ["codecov"]
	},
	{
		name: "Coveralls",
		url: "https://docs.coveralls.io/",
		writes: ["coveralls"],
		does: { coverage: ["coveralls"] },
		purposes: { "coverallsapp/github-action": "Upload coverage" },
		inputs: { "coverallsapp/github-action": { idle: ["fail-on-error"] } },
		reports: /^(?:\S*\/)?(?:coveralls|goveralls)(?: |$)/,
		uploads: /coveralls/i
	},
	{
		name: "Codacy",
		url: "https://docs.codacy.com/coverage-reporter/",
		uploads: /codacy-coverage/i
	},
	{
		name: "Code Climate",
		url: "https://docs.codeclimate.com/docs/configuring-test-coverage",
		reports: /^(?:\S*\/)?cc-test-reporter\S*(?: |$)/
	},
	{
		name: "Allure",
		url: "https://allurereport.org/docs/",
		reports: /^(?:\S*\/)?allure(?: |$)/
	},
	{
		name: "SonarQube",
		url: "https://docs.sonarsource.com/sonarqube-server/latest/",
		configuration: {
			files: [{
				path: /(?:^|\/)(?:sonar-project|\.sonarcloud)\.properties$/,
				form: "properties"
			}],
			keys: {
				"sonar.sources": "scope",
				"sonar.tests": "scope",
				"sonar.inclusions": "scope",
				"sonar.exclusions": "ignores",
				"sonar.test.inclusions": "scope",
				"sonar.test.exclusions": "ignores",
				"sonar.coverage.exclusions": "ignores",
				"sonar.cpd.exclusions": "ignores",
				"sonar.issue.ignore.multicriteria": "ignores",
				"sonar.issue.ignore.allfile": "ignores",
				"sonar.issue.ignore.block": "ignores",
				"sonar.issue.enforce.multicriteria": "adds",
				"sonar.qualitygate.wait": "strict"
			}
		},
		writes: ["sonarqube"],
		unmistakable: ["sonarqube", "sonarcloud"]
	},
	{
		name: "Cobertura",
		url: "https://cobertura.github.io/cobertura/",
		writes: ["cobertura"]
	},
	{
		name: "Clover",
		url: "https://openclover.org/",
		writes: ["clover"]
	}
];
// src/tools/families/deployment.ts
const RUN_IN_CONTAINER = {
	operands: 1,
	knownOnly: true,
	loses: [
		"-d",
		"--detach",
		"-dt",
		"-td",
		"-di",
		"-id",
		"-dit",
		"-itd"
	],
	valued: [
		...[
			"-v",
			"--volume",
			"-w",
			"--workdir",
			"-e",
			"--env",
			"--env-file",
			"-u",
			"--user",
			"-p",
			"--publish"
		],
		...[
			"--name",
			"--network",
			"--net",
			"--mount",
			"--entrypoint",
			"--platform",
			"-h",
			"--hostname",
			"-m"
		],
		...[
			"--memory",
			"--cpus",
			"--cap-add",
			"--cap-drop",
			"--security-opt",
			"--add-host",
			"--dns",
			"--gpus"
		],
		...[
			"--device",
			"--ipc",
			"--pid",
			"--userns",
			"--ulimit",
			"--shm-size",
			"--tmpfs",
			"-l",
			"--label"
		],
		...[
			"--link",
			"--log-driver",
			"--pull",
			"--restart",
			"--stop-timeout",
			"--volumes-from",
			"--cidfile"
		],
		...[
			"-f",
			"--file",
			"--profile",
			"--project-name",
			"--project-directory",
			"--index",
			"-c",
			"--context"
		]
	]
};
const deployment = [
	{
		name: "Docker",
		url: "https://docs.docker.com/reference/cli/docker/",
		failureKinds: {
			environment: /\bfailed to solve: \S{1,300}: .{0,300}: not found$|\bfailed to resolve source metadata for /,
			setting: /\bunauthorized: (?:authentication required|incorrect username or password)|\bdenied: (?:permission_denied|requested access to the resource is denied|installation not allowed)/
		},
		does: {
			deploy: ["docker push"],
			build: [
				"docker build",
				"docker buildx build",
				"docker compose build",
				"build-push-action"
			]
		},
		withholds: /\[output clipped, log limit .{1,20} reached\]$/,
		actions: {
			"set-up": ["login-action"],
			prepare: ["metadata-action", "ghaction-github-runtime"]
		},
		purposes: {
			"docker/setup-buildx-action": "Set up Docker Buildx",
			"docker/login-action": "Log in to a container registry",
			"docker/build-push-action": "Build a container image"
		},
		spelled: { qemu: "QEMU" },
		prepares: { docker: [...[
			"pull",
			"login",
			"logout",
			"rm",
			"rmi",
			"stop",
			"kill",
			"logs",
			"ps"
		], ...[
			"prune",
			"system",
			"network",
			"volume"
		]] },
		installs: /^docker (?:pull|login)/,
		launches: {
			docker: {
				verbs: [
					"run",
					"exec",
					"container run",
					"container exec",
					"compose run",
					"compose exec"
				],
				...RUN_IN_CONTAINER
			},
			"docker-compose": {
				verbs: ["run", "exec"],
				...RUN_IN_CONTAINER
			}
		},
		options: { ...sharedBy(["docker compose", "docker-compose"], {
			demands: [
				"--exit-code-from",
				"--abort-on-container-exit",
				"--abort-on-container-failure"
			],
			valued: [
				"--exit-code-from",
				"-f",
				"--file",
				"-p",
				"--project-name",
				"--profile",
				"--scale"
			]
		}) },
		umbrella: /^docker/,
		manifests: /^(?:dockerfile|[\w.-]+\.dockerfile)$/i
	},
	{
		name: "Podman",
		url: "https://docs.podman.io/en/latest/Commands.html",
		launches: { podman: {
			verbs: [
				"run",
				"exec",
				"container run",
				"container exec"
			],
			...RUN_IN_CONTAINER
		} },
		umbrella: /^podman/
	},
	{
		name: "kubectl",
		url: "https://kubernetes.io/docs/reference/kubectl/",
		does: { deploy: [
			"apply",
			"create",
			"replace",
			"patch",
			"set image",
			"rollout"
		].map((verb) => `kubectl ${verb}`) },
		prepares: { kubectl: [...[
			"delete",
			"logs",
			"config",
			"port-forward",
			"version",
			"label",
			"annotate",
			"cordon",
			"drain"
		]] }
	},
	{
		name: "clusters on one machine",
		url: "https://k3d.io/stable/usage/commands/k3d/",
		prepares: {
			k3d: true,
			minikube: true
		},
		installs: /^(?:k3d|kind|minikube) (?:cluster|create|delete|load|start|stop)\b/
	},
	{
		name: "Helm",
		url: "https://helm.sh/docs/helm/",
		failureKinds: { usage: /^Error: (?:INSTALLATION|UPGRADE) FAILED: / },
		does: { deploy: ["helm upgrade"] }
	},
	{
		name: "chart-testing",
		url: "https://github.com/helm/chart-testing",
		does: {
			lint: ["ct lint"],
			tests: ["ct install", "ct lint-and-install"]
		},
		prepares: { ct: ["list-changed"] },
		signs: { tests: [{
			kind: "why",
			line: /^ ✖\ufe0e? \S{1,200} => \(version: "/
		}] }
	},
	{
		name: "AWS CLI",
		url: "https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html",
		does: { deploy: [
			"aws s3 sync",
			"aws cloudformation deploy",
			"aws ecs update-service"
		] },
		publishes: /^aws s3 (?:cp|mv|sync) (?!s3:)/,
		failureKinds: { setting: /You must specify a region\.|\((?:AccessDenied(?:Exception)?|ExpiredToken(?:Exception)?|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch)\) when calling the |Unable to locate credentials\. You can configure|Not authorized to perform sts:AssumeRole/ }
	},
	{
		name: "dive",
		url: "https://github.com/wagoodman/dive#ci-integration",
		does: { lint: ["dive"] },
		failureKinds: { lint: /^Result:FAIL \[Total:/ }
	},
	{
		name: "Terraform",
		url: "https://developer.hashicorp.com/terraform/cli/commands",
		namesFailed: [/^ {2}run "([^"]{1,200})"\.{3} fail$/],
		failureKinds: {
			"failed test": /^ {2}run "[^"]{1,200}"\.{3} fail$|^(?:[│╷] )?Error: Test assertion failed$/,
			environment: /\bError: (?:Error acquiring the state lock|Failed to (?:query available provider packages|install provider)|Inconsistent dependency lock file|Unsupported Terraform Core version)/,
			"compile error": /^(?:[│╷] )?Error: (?:Unsupported (?:argument|block type|attribute)|Missing required argument|Reference to undeclared |Invalid (?:reference|expression|function argument))/
		},
		signs: {
			builds: [
				{
					kind: "why",
					line: /^[│╷] Error: Test assertion failed$/,
					before: {
						most: 2,
						like: /^╷$|^ {2}run "/
					},
					after: {
						most: 10,
						like: /^│/,
						across: true
					}
				},
				{
					kind: "why",
					line: /^[│╷] Error: /,
					after: {
						most: 6,
						like: /^│/,
						across: true
					}
				},
				{
					kind: "why",
					line: /^ {2}on \S{1,300}\.(?:tf|tofu|tfvars)(?:\.json)? line \d{1,9}(?:, in .{1,200})?:$/,
					before: {
						most: 2,
						like: /^(?:Error: .{1,300})?$/
					},
					after: {
						most: 4,
						across: true,
						until: /^Error: /
					}
				}
			],
			suspect: /^ {2}on /
		},
		options: { ...sharedBy(["terraform", "tofu"], { strict: ["-check", "--check"] }) },
		does: {
			format: ["terraform fmt"],
			deploy: ["terraform apply"]
		},
		prepares: {
			terraform: [
				"init",
				"workspace",
				"login"
			],
			tofu: [
				"init",
				"workspace",
				"login"
			]
		},
		manifests: /^\.terraform-version$/i,
		lockFiles: [".terraform.lock.hcl"]
	},
	{
		name: "GitHub Pages",
		url: "https://docs.github.com/en/pages",
		failureKinds: { setting: /Get Pages site failed|Ensure GitHub Pages has been enabled/ },
		does: { deploy: ["gh-pages", "deploy-pages"] },
		actions: { report: ["upload-pages-artifact"] },
		purposes: { "actions/deploy-pages": "Deploy to GitHub Pages" }
	},
	{
		name: "s3cmd",
		url: "https://s3tools.org/usage",
		publishes: /^s3cmd\b.{0,600} (?:put|sync) (?!s3:)/
	},
	{
		name: "Debian packages",
		url: "https://manpages.debian.org/stable/dput/dput.1.en.html",
		does: {
			deploy: ["dput"],
			build: ["debuild", "dpkg-buildpackage"]
		}
	},
	{
		name: "actions that publish",
		url: "https://github.com/marketplace?type=actions",
		does: { deploy: [
			"softprops/action-gh-release",
			"actions/create-release",
			"actions/upload-release-asset",
			"ncipollo/release-action",
			"svenstaro/upload-release-action",
			"marvinpinto/action-automatic-releases",
			"google-github-actions/release-please-action",
			"googleapis/release-please-action",
			"jamesives/github-pages-deploy-action",
			"peaceiris/actions-gh-pages",
			"helm/chart-releaser-action",
			"js-devtools/npm-publish",
			"katyo/publish-crates",
			"rubygems/release-gem",
			"snapcore/action-publish",
			"haaleo/publish-vscode-extension",
			"r0adkll/upload-google-play",
			"cycjimmy/semantic-release-action",
			"apple-actions/upload-testflight-build",
			"wzieba/firebase-distribution-github-action",
			"azure/webapps-deploy",
			"azure/functions-action",
			"azure/static-web-apps-deploy",
			"azure/k8s-deploy",
			"aws-actions/amazon-ecs-deploy-task-definition",
			"aws-actions/aws-cloudformation-github-deploy",
			"google-github-actions/deploy-cloudrun",
			"google-github-actions/deploy-appengine",
			"google-github-actions/deploy-cloud-functions",
			"firebaseextended/action-hosting-deploy",
			"amondnet/vercel-action",
			"nwtgck/actions-netlify",
			"cloudflare/wrangler-action",
			"cloudflare/pages-action",
			"akhileshns/heroku-deploy",
			"appleboy/scp-action",
			"easingthemes/ssh-deploy",
			"burnett01/rsync-deployments",
			"vedantmgoyal9/winget-releaser"
		] }
	},
	{
		name: "Kaniko",
		url: "https://github.com/GoogleContainerTools/kaniko",
		does: { build: ["kaniko", "kaniko/executor"] },
		signs: {
			builds: [{
				kind: "why",
				line: /\berror (?:building|pushing) image: \S/
			}],
			suspect: /error building/
		}
	}
];
// src/tools/families/dotnet-settings.ts
const PROPERTIES = {
	TreatWarningsAsErrors: "strict",
	MSBuildTreatWarningsAsErrors: "strict",
	CodeAnalysisTreatWarningsAsErrors: "strict",
	WarningsAsErrors: "adds",
	MSBuildWarningsAsErrors: "adds",
	WarningsNotAsErrors: "ignores",
	TargetFramework: "targets",
	TargetFrameworks: "targets",
	NoWarn: "ignores",
	MSBuildWarningsAsMessages: "ignores",
	WarningLevel: "minimum",
	Nullable: "strict",
	EnforceCodeStyleInBuild: "strict",
	EnableNETAnalyzers: "strict by default",
	RunAnalyzers: "strict by default",
	RunAnalyzersDuringBuild: "strict by default",
	"AnalysisMode*": "level",
	RestoreLockedMode: "strict",
	NuGetAudit: "strict by default",
	NuGetAuditLevel: "fails from",
	EnablePackageValidation: "strict",
	IsTestProject: "strict",
	CollectCoverage: "strict",
	Threshold: "threshold",
	Exclude: "ignores",
	ExcludeByFile: "ignores",
	ExcludeByAttribute: "ignores",
	Include: "scope"
};
const SEVERITIES = {
	"**.dotnet_diagnostic.*.severity": "level",
	"**.dotnet_analyzer_diagnostic.severity": "level",
	"**.dotnet_analyzer_diagnostic.*.severity": "level",
	"**.dotnet_naming_rule.*.severity": "level",
	"**.generated_code": "lenient"
};
const dotnetSettings = {
	files: [
		{
			path: /(?:^|\/)(?:[\w.-]+\.(?:cs|fs|vb)proj|[\w.-]+\.(?:props|targets))$/,
			form: "xml"
		},
		{
			path: /(?:^|\/)[\w.-]+\.ruleset$/,
			form: "xml"
		},
		{
			path: /(?:^|\/)[\w.-]*\.runsettings$/,
			form: "xml"
		},
		{
			path: /(?:^|\/)\.editorconfig$/,
			form: "ini"
		},
		{
			path: /(?:^|\/)[\w.-]*\.?globalconfig$/,
			form: "ini"
		}
	],
	below: /(?:^|\/)Directory\.Build\.(?:props|targets)$/,
	keys: {
		...Object.fromEntries(Object.entries(PROPERTIES).map(([key, meaning]) => [`Project.PropertyGroup.${key}`, meaning])),
		"Project.ItemGroup.NuGetAuditSuppress.Include": "ignores",
		"Project.ItemGroup.PackageReference.Include": "brings",
		"Project.ItemGroup.GlobalPackageReference.Include": "brings",
		...SEVERITIES,
		"RuleSet.Include.Path": "inherits",
		"RuleSet.IncludeAll.Action": "level",
		"RuleSet.Rules.Rule.Action": "level",
		"RunSettings.RunConfiguration.TreatNoTestsAsError": "strict",
		"RunSettings.RunConfiguration.TestCaseFilter": "scope",
		"RunSettings.MSTest.MapInconclusiveToFailed": "strict",
		"RunSettings.MSTest.MapNotRunnableToFailed": "strict by default",
		"RunSettings.**.DataCollector.Configuration.Exclude*": "ignores",
		"RunSettings.**.DataCollector.Configuration.Include": "scope"
	}
};
const xunitSettings = {
	files: [{
		path: /(?:^|\/)xunit\.runner\.json$/,
		form: "script"
	}],
	keys: {
		failSkips: "strict",
		failWarns: "strict"
	}
};
// src/tools/families/dotnet.ts
const dotnetTests = {
	format: "dotnet test",
	closings: (lines) => lines.flatMap((text, at) => {
		const [, body, part] = /^(?:Passed|Failed|Skipped)! {1,2}- (Failed: .{1,100}), Duration: [^-]{1,40}(?: - (\S.{0,200}))?$/.exec(text) ?? [];
		if (body === void 0) return nothing(text, at) ?? platform(lines, text, at) ?? older(lines, text, at);
		const count = namedCounts(body);
		const totals = totalsOf({
			passed: count("passed"),
			failed: count("failed"),
			skipped: count("skipped")
		});
		const [, name = "", framework] = /^(.{0,200}?)(?: \((.{1,80})\))?$/.exec(part ?? "") ?? [];
		return [{
			at,
			part: name,
			...framework !== void 0 && { leg: framework },
			totals
		}];
	})
};
const xunitTests = {
	format: "xunit",
	closings: (lines) => lines.flatMap((text, at) => {
		const [, part, total, errored, failed, skipped] = /^ {3,6}(\S{1,200}) {2,80}Total: {1,8}(\d{1,9}), Errors: {1,8}(\d{1,9}), Failed: {1,8}(\d{1,9}), Skipped: {1,8}(\d{1,9}),(?: Not Run: {1,8}\d{1,9},)? Time: .{1,20}$/.exec(text) ?? [];
		if (part === void 0) return [];
		return [{
			at,
			part,
			totals: totalsOf({
				total: Number(total),
				errored: Number(errored),
				failed: Number(failed),
				skipped: Number(skipped)
			})
		}];
	})
};
const nunitTests = lineReader("nunit", /^ {2}Test Count: (\d{1,9}), (?:Passed|Pass): (\d{1,9}), (?:Failed|Fail): (\d{1,9})(.{0,80})$/, ([, total, passed, failed, rest = ""]) => {
	const others = Number(total) - Number(passed) - Number(failed);
	const warned = namedCounts(rest)("warnings", "warn");
	return {
		total: Number(total),
		failed: Number(failed),
		skipped: Math.max(0, others - warned)
	};
});
function nothing(text, at) {
	const [, part] = /^No test (?:is available in|matches the given testcase filter .{1,500} in) (\S.{0,400}?\.(?:dll|exe))\b/.exec(text) ?? [];
	return part === void 0 ? null : [{
		at,
		part,
		totals: totalsOf({})
	}];
}
function platform(lines, text, at) {
	if (!/^Test run summary: (?:Passed!|Failed!|Zero tests ran\b)/.test(text)) return null;
	const body = lines.slice(at + 1, at + 8).flatMap((line) => /^ {2}((?:total|failed|succeeded|skipped): \d{1,9})$/.exec(line)?.[1] ?? []);
	if (body.length < 4) return null;
	const count = namedCounts(body.join(", "));
	const [failed, skipped] = [count("failed"), count("skipped")];
	const [, file, leg] = /! - (\S.{0,300}?)(?: \(([\w.-]{1,40})\|\w{1,10}\))?$/.exec(text) ?? [];
	const part = file?.replace(/^.*[\\/]/, "");
	return [{
		at,
		totals: totalsOf({
			passed: count("succeeded"),
			failed,
			skipped
		}),
		...part !== void 0 && { part },
		...leg !== void 0 && { leg }
	}];
}
function older(lines, text, at) {
	const [, summary] = /^Test summary: (total: .{1,150}), duration: \d[\d.]{0,12}s$/.exec(text) ?? [];
	const [, total] = /^Total tests: (\d{1,9})$/.exec(text) ?? [];
	const body = lines.slice(at + 1, at + 4).flatMap((line) => /^ {3,}((?:Passed|Failed|Skipped): \d{1,9})$/.exec(line)?.[1] ?? []);
	if (summary === void 0 && (total === void 0 || body.length === 0)) return [];
	const count = namedCounts(summary ?? body.join(", "));
	return [{
		at,
		totals: totalsOf({
			total: total === void 0 ? count("total") : Number(total),
			failed: count("failed"),
			skipped: count("skipped")
		})
	}];
}
const dotnet = [
	{
		name: "dotnet",
		url: "https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test",
		varies: {
			programs: ["dotnet"],
			options: /^(?:-f|--framework)$/
		},
		options: { dotnet: {
			valued: ["--ignore-exit-code"],
			strict: [
				"-warnaserror",
				"--warnaserror",
				"-p:TreatWarningsAsErrors true",
				"/p:TreatWarningsAsErrors true"
			],
			soft: ["--list-tests", "--ignore-exit-code"],
			ignores: ["--exclude", "--exclude-diagnostics"],
			retries: ["--retry-failed-tests"]
		} },
		writes: ["trx"],
		does: {
			format: ["dotnet format"],
			tests: [
				"dotnet test",
				"dotnet vstest",
				"dotnet build /t:test",
				"dotnet msbuild /t:test"
			]
		},
		spelled: { dotnet: ".NET" },
		launches: { dotnet: { verbs: ["tool run", "tool exec"] } },
		locks: [{
			program: "dotnet",
			verbs: ["restore"],
			options: ["--locked-mode"]
		}],
		prepares: { dotnet: [
			"restore",
			"tool",
			"workload",
			"nuget",
			"dev-certs",
			"new",
			"clean"
		] },
		installs: /^dotnet restore/,
		verbed: ["dotnet"],
		compiles: ["dotnet build"],
		strict: ["--verify-no-changes"],
		soft: ["--list-tests"],
		manifests: /^(?:[\w.-]+\.(?:csproj|fsproj)|global\.json|directory\.packages\.props|packages\.config|dotnet-tools\.json)$/i,
		lockFiles: ["packages.lock.json"],
		configuration: dotnetSettings,
		totals: [dotnetTests],
		namesFailed: [
			/^ {2}Failed (\S.{0,300}?) \[[\d<]/,
			/^ {2}X (\S.{0,300}?) \[(?:< )?\d[\d.,]{0,8} ?(?:ms|[smh])\b/,
			/^Failed {3}(\S.{0,300})$/,
			/^ {0,2}failed (?!to |in |at |with |after |because |on |for )(\S.{0,300}?) \((?:\d{1,6}(?:ms|[dhms]) ?){1,5}\)$/
		],
		signs: {
			tests: [
				{
					kind: "why",
					line: /^ {2}(?:Failed \S.{0,300} \[[\d<]|X \S.{0,300} \[(?:< )?\d[\d.,]{0,8} ?(?:ms|[smh])\b)/,
					after: {
						most: 10,
						like: /^ {2,}/
					}
				},
				{
					kind: "why",
					line: /^ {0,2}failed (?!to |in |at |with |after |because |on |for )\S.{0,300} \((?:\d{1,6}(?:ms|[dhms]) ?){1,5}\)$/,
					after: {
						most: 6,
						like: /^ {2,}/
					}
				},
				{
					kind: "why",
					line: /^Failed {3}\S.{0,300}$/,
					after: { most: 5 }
				},
				{
					kind: "closing",
					line: /^Failed! {1,2}- Failed: /
				}
			],
			suspect: /^ {2}X \S/,
			builds: [{
				kind: "why",
				line: /^ {0,12}\S.{0,400}(?:\(\d{1,9},\d{1,9}\)| |:|\.\w{2,7}proj) ?: (?:fatal )?error [A-Z]{2,8}\d{1,5}: |\): (?:fatal )?error (?:C|LNK)\d{4}: /
			}]
		},
		failureKinds: {
			assertion: /^ {0,8}Assert\.\w{1,60} failed\. /,
			"compile error": /(?:\): |^(?:CSC|FSC|VBC|LINK|\S{1,200}\.obj) {0,2}: ?)(?:fatal )?error (?:CS|FS|BC|C|LNK)\d{4,5}: |: error MSB(?:3073|4018|6006): /,
			"failed test": /^Failed! {1,2}- Failed: +[1-9]|^ {2}Failed \S.{0,300} \[[\d<][^\]]{0,20}\]$|^ {2}X \S.{0,300} \[(?:< )?\d[\d.,]{0,8} ?(?:ms|[smh])\]$|^Failed {3}\S.{0,300}$|^ {0,2}failed (?!to |in |at |with |after |because |on |for )\S.{0,300} \((?:\d{1,6}(?:ms|[dhms]) ?){1,5}\)$|^Test Run Failed\.$/,
			lint: /\): error (?:CA|IDE|SA|SX|RCS|S)\d{4}: /,
			format: /: error (?:WHITESPACE|FINALNEWLINE|ENDOFLINE|CHARSET|IMPORTS): /,
			environment: /error (?:NU1004|NU110[1-3]|NU1301|NETSDK\d{4}): |A compatible \.NET SDK was not found|It was not possible to find any compatible framework version|error MSB4236: |You must install or update \.NET to run this application|compatible \.NET SDK was not found/
		}
	},
	{
		name: "xUnit",
		url: "https://xunit.net/docs/getting-started/v3/cmdline",
		namesFailed: [/^(?:\[xUnit\.net [\d:.]{8,20}\])? {2,}(\S.{0,300}) \[FAIL\]$/],
		signs: { tests: [{
			kind: "why",
			line: /^(?:\[xUnit\.net [\d:.]{8,20}\])? {2,}\S.{0,300} \[FAIL\]$/,
			after: {
				most: 6,
				like: /^(?:\[xUnit\.net [\d:.]{8,20}\])? {4,}(?!Stack Trace:)\S/
			}
		}] },
		failureKinds: {
			assertion: /^(?:\[xUnit\.net [\d:.]{8,20}\])? {2,}Assert\.\w{1,40}\(\) Failure/,
			"failed test": /^(?:\[xUnit\.net [\d:.]{8,20}\])? {2,}\S.{0,300} \[FAIL\]$/
		},
		writes: ["xunit"],
		does: { tests: ["xunit.console"] },
		totals: [xunitTests],
		configuration: xunitSettings
	},
	{
		name: "NUnit",
		url: "https://docs.nunit.org/",
		signs: { tests: [{
			kind: "why",
			line: /^\d{1,4}\) (?:Failed|Error) : \S/,
			after: {
				most: 6,
				like: /\S/
			}
		}] },
		failureKinds: { "failed test": /^\d{1,4}\) (?:Failed|Error) : \S/ },
		writes: ["nunit3", "nunit2"],
		does: { tests: [
			"nunit3-console",
			"nunit-console",
			"vstest.console"
		] },
		totals: [nunitTests]
	},
	{
		name: "OpenCover",
		url: "https://github.com/OpenCover/opencover",
		writes: ["opencover"]
	},
	{
		name: "Security Code Scan",
		url: "https://security-code-scan.github.io/",
		security: ["security code scan"]
	},
	{
		name: "ApiCompat",
		url: "https://learn.microsoft.com/en-us/dotnet/fundamentals/apicompat/overview",
		contracts: ["apicompat", "api-compat"]
	}
];
// src/tools/families/functional.ts
const tastyTests = lineReader("tasty", /^(?:All (\d{1,9}) tests passed|(\d{1,9}) out of (\d{1,9}) tests failed) \(\d[\d.]{0,12}s\)$/, ([, all, failed = "0", total]) => ({
	total: Number(all ?? total),
	failed: Number(failed)
}));
const hunitTests = lineReader("hunit", /^Cases: (\d{1,9}) {2}Tried: (\d{1,9}) {2}Errors: (\d{1,9}) {2}Failures: (\d{1,9})$/, ([, total, tried, errored, failed]) => total === tried ? {
	total: Number(total),
	errored: Number(errored),
	failed: Number(failed)
} : null);
const erlangTests = {
	format: "common test",
	closings: (lines) => lines.flatMap((text, at) => {
		const [, suite, ok, failed, skipped = "0"] = /^Testing (\S{1,200}): TEST COMPLETE, (\d{1,9}) ok, (\d{1,9}) failed(?:, (\d{1,9}) skipped)? of \d{1,9} test cases$/.exec(text) ?? [];
		if (suite !== void 0) return [{
			at,
			part: suite,
			totals: totalsOf({
				passed: Number(ok),
				failed: Number(failed),
				skipped: Number(skipped)
			})
		}];
		const [, all] = /^ {0,2}All (\d{1,9}) tests passed\.$/.exec(text) ?? [];
		const [, red = "0", left = "0", passed] = /^(?:Failed (\d{1,9}) tests\. )?(?:Skipped (\d{1,9}) \(\d{1,9}, \d{1,9}\) tests\. )?Passed (\d{1,9}) tests\.$/.exec(text) ?? [];
		if (all === void 0 && passed === void 0) return [];
		return [{
			at,
			totals: totalsOf({
				passed: Number(all ?? passed),
				failed: Number(red),
				skipped: Number(left)
			})
		}];
	})
};
const alcotestTests = lineReader("alcotest", /^(?:Test Successful|(\d{1,9}) failures?!) in \d[\d.]{0,12}s\. (\d{1,9}) tests? run\.$/, ([, failed = "0", total]) => ({
	total: Number(total),
	failed: Number(failed)
}));
const ERLC = /^[\w./-]{0,200}\b(?:src|test|include)\/[\w./-]{1,200}\.[eh]rl:\d{1,9}(?::\d{1,9})?: (?!Warning\b)\S/;
const functional = [
	{
		name: "opam",
		url: "https://opam.ocaml.org/doc/man/opam-exec.html",
		launches: { opam: {
			verbs: ["exec"],
			valued: ["--switch"]
		} },
		prepares: { opam: [
			"install",
			"init",
			"switch",
			"update",
			"pin"
		] },
		installs: /^opam (?:init|pin|switch|update)\b/
	},
	{
		name: "Dune",
		url: "https://dune.readthedocs.io/en/stable/reference/cli.html",
		does: {
			tests: [
				"dune runtest",
				"dune test",
				"dune build @runtest"
			],
			format: ["dune fmt"]
		},
		verbed: ["dune"],
		compiles: ["dune build"],
		signs: {
			builds: [{
				kind: "why",
				since: /^File "[^"]{1,300}", lines? \d{1,9}(?:-\d{1,9})?(?:, characters \d{1,9}-\d{1,9})?:$/,
				line: /^Error(?: \((?:warning|alert) [^)]{1,80}\))?: \S/,
				before: {
					most: 5,
					like: /^(?:File "|\d{1,9} [|│] |\.{3}| +[\^~]+ *$)/
				},
				after: {
					most: 4,
					like: /^(?: {2,}\S|Hint: )/
				}
			}, {
				kind: "why",
				since: /^File "[^"]{1,300}", lines? \d/,
				line: /^\+{6} \S/,
				before: {
					most: 2,
					like: /^(?:File "|-{6} )/
				},
				after: { most: 8 }
			}],
			suspect: /^Error|^\+{6} /
		},
		failureKinds: {
			"compile error": /^Error(?: \((?:warning \d{1,3}|alert) [^)]{1,80}\): |: (?:Unbound (?:value|module|constructor|type|record field|class)|This expression has type |Syntax error|The implementation \S{1,200} does not match))/,
			environment: /^Error: Library "[^"]{1,200}" not found\.$/
		}
	},
	{
		name: "Alcotest",
		url: "https://github.com/mirage/alcotest",
		totals: [alcotestTests],
		namesFailed: [/^[>│ ] {0,2}\[FAIL\] {2,40}\S.{0,100}? {2,60}\d{1,6} {3}(\S.{0,200}?)\.? *│?$/],
		signs: {
			tests: [{
				kind: "why",
				line: /^│ \[FAIL\] {2,40}\S.{0,300} *│$/,
				after: {
					most: 8,
					until: /^(?: ─{10,}|Logs saved to )/,
					across: true
				}
			}, {
				kind: "closing",
				line: /^\d{1,9} failures?! in \d/
			}],
			suspect: /\[FAIL\]|failures?!/
		},
		failureKinds: { "failed test": /^\d{1,9} failures?! in \d[\d.]{0,12}s\. \d{1,9} tests? run\.$/ }
	},
	{
		name: "HLint",
		url: "https://github.com/ndmitchell/hlint",
		does: { lint: ["hlint"] },
		signs: {
			builds: [{
				kind: "why",
				line: /^\S{1,300}\.l?hs:[\d(),:-]{3,40}: (?:Error|Warning|Suggestion|Hint): \S/,
				after: { most: 4 }
			}],
			suspect: /\.l?hs:/
		},
		failureKinds: { lint: /^\S{1,300}\.l?hs:[\d(),:-]{3,40}: (?:Error|Warning|Suggestion): \S/ }
	},
	{
		name: "Stack and Cabal",
		url: "https://docs.haskellstack.org/en/stable/commands/exec_command/",
		does: { tests: ["stack test", "cabal test"] },
		totals: [tastyTests, hunitTests],
		namesFailed: [/^ {2,}(\S.{0,200}?): {1,80}FAIL(?: \(\d[\d.]{0,12}s\))?$/, /^ {2,}To rerun use: --match "\/?(.{1,300}?)\/?"/],
		signs: {
			tests: [
				{
					kind: "why",
					line: /^ {2,}\S.{0,200}: {1,80}FAIL(?: \(\d[\d.]{0,12}s\))?$/,
					after: {
						most: 5,
						until: /: {1,80}(?:OK|FAIL)\b/
					}
				},
				{
					kind: "why",
					line: /^ {2,}\S{1,300}\.l?hs:\d{1,9}:\d{1,9}: *$/,
					after: {
						most: 8,
						across: true,
						until: /^ *(?:Randomized with seed|\S{1,300}\.l?hs:\d)/
					}
				},
				{
					kind: "what",
					line: /^Test suite failure for package /,
					after: {
						most: 2,
						like: /exited with: /
					}
				},
				{
					kind: "closing",
					line: /^ *\d{1,9} out of \d{1,9} tests failed \(/
				}
			],
			builds: [{
				kind: "why",
				line: /^\S[^:]{0,300}\.l?hs:\d{1,9}:\d{1,9}(?:-\d{1,9})?: error:/,
				after: {
					most: 5,
					like: /^ {2,}\S/
				}
			}, {
				kind: "why",
				line: /^(?:Error: |cabal: ){0,2}Could not resolve dependencies:$/,
				after: { most: 12 }
			}],
			suspect: /FAIL|\.l?hs:|failed/
		},
		failureKinds: {
			"compile error": /^\S[^:]{0,300}\.l?hs:\d{1,9}:\d{1,9}(?:-\d{1,9})?: error:/,
			"failed test": /^ *\d{1,9} out of \d{1,9} tests failed \(|^Test suite \S{1,200}: FAIL$|^ {2,}To rerun use: --match "/,
			environment: /^(?:Error: |cabal: ){0,2}Could not resolve dependencies:$/
		},
		launches: {
			stack: {
				verbs: ["exec"],
				valued: ["--package"]
			},
			cabal: { verbs: ["exec"] }
		},
		verbed: ["stack", "cabal"],
		compiles: ["stack build", "cabal build"]
	},
	{
		name: "rebar3",
		url: "https://rebar3.org/docs/testing/",
		does: { tests: [
			"rebar3 ct",
			"rebar3 eunit",
			"rebar3 proper"
		] },
		verbed: ["rebar3"],
		totals: [erlangTests],
		namesFailed: [/^%%% (\w{1,100} ==> (?!(?:init|end)_per_)\S{1,200}): FAILED$/],
		signs: {
			tests: [{
				kind: "why",
				line: /^%%% \w{1,100} ==> \S{1,200}: FAILED$/,
				after: {
					most: 6,
					until: /: FAILED$/
				}
			}, {
				kind: "closing",
				line: /^Failed [1-9]\d{0,8} tests\. /
			}],
			builds: [{
				kind: "why",
				line: ERLC,
				after: {
					most: 3,
					like: /^%% /
				}
			}],
			suspect: /\.[eh]rl:/
		},
		failureKinds: {
			"compile error": ERLC,
			"failed test": /^%%% \w{1,100} ==> \S{1,200}: FAILED$|^===> Failures occurr?ed running tests: /
		}
	}
];
// src/tools/log-totals/findings.ts
function findingsLine(format, forms, all = "last") {
	return {
		format,
		found(lines) {
			const counts = lines.flatMap((text) => {
				for (const { line, count } of forms) {
					const match = line.exec(text);
					if (match !== null) return [count === void 0 ? Number(match[1]) : count(match)];
				}
				return [];
			});
			if (counts.length === 0) return null;
			return all === "sum" ? counts.reduce((sum, n) => sum + n, 0) : counts.at(-1) ?? null;
		}
	};
}
const none = () => 0;
// src/tools/families/go.ts
const PACKAGE = /^(ok {2}|FAIL|\? {3})\t(\S{1,300})(?:[\t ](.{0,300}))?$/;
const NOTHING = /\[no test(?: file)?s(?: to run)?\]/;
const TEST$1 = /^ {0,400}--- (PASS|FAIL|SKIP): (\S{1,500}) \(\d[\d.]{0,12}(?:s| seconds)\)$/;
const goTests = {
	format: "go test",
	closings(lines) {
		const found = [];
		let tests = new Map();
		let begun = new Set();
		for (const [at, text] of lines.entries()) {
			const started = /^=== RUN {1,3}(\S{1,500})$/.exec(text)?.[1];
			if (started !== void 0) begun.add(started);
			const [, outcome, name] = TEST$1.exec(text) ?? [];
			if (outcome !== void 0 && name !== void 0) tests.set(name, outcome);
			const [, word, part, rest = ""] = PACKAGE.exec(text) ?? [];
			if (part === void 0 || word === void 0) continue;
			const closing = closingOf([...tests.values()], {
				failed: word === "FAIL",
				begun: begun.size,
				rest
			});
			if (closing === null) return [];
			found.push({
				at,
				part,
				totals: closing
			});
			[tests, begun] = [new Map(), new Set()];
		}
		return begun.size > 0 ? [] : found;
	},
	isSilent: (lines) => !lines.some((text) => text.startsWith("=== RUN ")) && lines.some((text) => PLAIN.test(text))
};
function closingOf(outcomes, { failed, begun, rest }) {
	const of = (outcome) => outcomes.filter((each) => each === outcome).length;
	if (begun > 0 && outcomes.length < begun && !failed) return null;
	if (begun === 0 && !NOTHING.test(rest) && !/\[(?:build|setup) failed\]/.test(rest)) return null;
	return totalsOf({
		passed: of("PASS"),
		failed: of("FAIL"),
		skipped: of("SKIP"),
		errored: failed && of("FAIL") === 0 ? 1 : 0
	});
}
const PLAIN = /^(?:ok {2}|FAIL)\t\S{1,300}\t(?:\d[\d.]{0,12}s|\(cached\))(?:\tcoverage: .{1,100})?$/;
const gotestsumTests = lineReader("gotestsum", /^DONE (\d{1,9}) tests?(?:, (\d{1,9}) skipped)?(?:, (\d{1,9}) failures?)?(?:, (\d{1,9}) errors?)? in \d[\d.]{0,12}s$/, ([, total, skipped = "0", failed = "0", errors = "0"]) => ({
	passed: Math.max(0, Number(total) - Number(skipped) - Number(failed)),
	skipped: Number(skipped),
	failed: Number(failed),
	errored: Number(errors)
}));
const ginkgoTests = lineReader("ginkgo", /^(?:SUCCESS!|FAIL!)(?: .{0,60})?(?: --|)[ ]{1,3}(\d{1,9}) Passed \| (\d{1,9}) Failed \| (?:\d{1,9} Flaked \| )?(\d{1,9}) Pending \| (\d{1,9}) Skipped\b.{0,80}$/, ([, passed, failed, pending, skipped], lines, at) => /^Ran \d{1,9} of \d{1,9} Specs? in /.test(preceding(lines, at, 1)[0] ?? "") ? {
	passed: Number(passed),
	failed: Number(failed),
	skipped: Number(pending) + Number(skipped)
} : null);
const coverTotal = coverageLine("go cover", /^total:\s{1,20}\(statements\)\s{1,20}(\d{1,3}\.\d)%$/, ([, percent]) => [counted("total", percent)]);
const go = [
	{
		name: "gotestsum",
		url: "https://github.com/gotestyourself/gotestsum",
		does: { tests: ["gotestsum"] },
		namesFailed: [/^=== FAIL: \S{1,300} (\S{1,300})(?: \(.{1,40}\)){0,2}$/, /^FAIL \S{1,300}?\.((?:Test|Example|Fuzz)\S{0,200})(?: \(.{1,40}\)){0,2}$/],
		totals: [gotestsumTests],
		countedBy: [{
			format: "go test",
			by: "gotestsum"
		}],
		options: { gotestsum: {
			strict: ["-race"],
			soft: ["-vet off"],
			retries: ["--rerun-fails"]
		} }
	},
	{
		name: "go",
		url: "https://pkg.go.dev/cmd/go",
		writes: ["go-json", "go"],
		does: {
			lint: ["go vet"],
			tests: ["go test"]
		},
		varies: {
			programs: ["go"],
			options: /^--?(?:tags|C)$/
		},
		choosers: [
			"GOOS",
			"GOARCH",
			"CGO_ENABLED"
		],
		prepares: { go: [
			"install",
			"get",
			"env",
			"clean",
			"work",
			"version"
		] },
		installs: /^go (?:mod download|install|get)/,
		verbed: ["go"],
		verbs: ["vet"],
		compiles: ["go build"],
		ignores: ["-skip"],
		narrowsShort: {
			options: ["-run", "-short"],
			tools: /^go\b/
		},
		variables: [{
			names: ["GOFLAGS"],
			taken: /^(?:go|gotestsum|make|just|task)\b/
		}],
		manifests: /^go\.(?:mod|work)$/i,
		lockFiles: ["go.sum"],
		totals: [goTests],
		coverage: [coverTotal, {
			format: "go test",
			coverage(lines) {
				const found = lines.flatMap((text) => {
					const [, percent] = /^ok {2}\t.{1,400}\tcoverage: (\d{1,3}\.\d)% of statements/.exec(text) ?? [];
					return percent === void 0 ? [] : [counted("total", percent)];
				});
				return found.length === 1 ? found : [];
			}
		}],
		namesFailed: [/^ *--- FAIL: (\S{1,300}) \(/, /^\t((?:Test|Example|Fuzz)\S{0,300}) \((?:\d{1,5}h)?(?:\d{1,5}m)?[\d.]{1,12}s\)$/],
		signs: {
			tests: [
				{
					kind: "why",
					line: /^ *--- FAIL: /,
					before: {
						most: 12,
						like: /^\s{4,}(?!---)\S/
					},
					after: {
						most: 10,
						like: /^(?:\s{4,}|\t{1,3})(?!---)\S/
					}
				},
				{
					kind: "why",
					line: /^panic: /,
					after: {
						most: 3,
						until: /^goroutine /
					}
				},
				{
					kind: "what",
					line: /^FAIL\t/
				}
			],
			builds: [
				{
					kind: "why",
					line: /^ {0,8}(?:vet: |Error: )?\S{1,300}\.go:\d{1,9}(?::\d{1,9})?: (?!ok$)\S/
				},
				{
					kind: "why",
					line: /^go: (?!downloading|finding|extracting|added|upgraded|warning|creating)\S/
				},
				{
					kind: "why",
					line: /^WARNING: DATA RACE$/,
					after: { most: 6 }
				},
				{
					kind: "why",
					line: /^fatal error: (?:all goroutines are asleep|concurrent map|stack overflow)/
				}
			]
		},
		failureKinds: {
			"compile error": /^(?:(?:vet: )?\S{1,300}\.go:\d{1,9}(?::\d{1,9})?: (?:undefined: |cannot use |syntax error|undeclared|missing return|declared and not used|imported and not used|not enough arguments|too many arguments|invalid operation|\S{1,100} redeclared|undefined |"\S{1,200}" imported and not used|assignment mismatch|no new variables)|FAIL\t\S{1,300} \[(?:build|setup) failed\])/,
			"failed test": /^\s*--- FAIL: |^FAIL\t\S{1,300}\t[\d.]{1,12}s$/,
			environment: /go: updates to go\.mod needed|missing go\.sum entry|go\.mod requires go >= |go: inconsistent vendoring|toolchain not available|\bunknown revision \S|: no required module provides package |\bmissing go\.sum entry|cannot find module providing package|\bgo\.mod requires go >= /,
			usage: /^flag provided but not defined: /
		},
		options: { go: {
			strict: ["-race", "-diff"],
			soft: [
				"-vet off",
				"-list",
				"-n"
			]
		} }
	},
	{
		name: "golangci-lint",
		url: "https://golangci-lint.run/docs/configuration/cli/",
		signs: { builds: [{
			kind: "closing",
			line: /^[1-9]\d{0,8} issues:$/
		}] },
		failureKinds: {
			"compile error": /\bRunning error: .{0,300}errors in package: \[/,
			environment: /\bcould not load export data: no export data for "/,
			lint: /^\S{1,300}\.go:\d{1,9}(?::\d{1,9})?: .{1,600} \([a-z][\w-]{2,30}\)$|^[1-9]\d{0,8} issues:$/
		},
		findings: [findingsLine("golangci-lint", [{ line: /^(\d{1,9}) issues?[.:]$/ }])],
		inputs: { "golangci/golangci-lint-action": { narrows: ["only-new-issues"] } },
		configuration: {
			files: [
				{
					path: /(?:^|\/)\.golangci\.ya?ml$/,
					form: "yaml"
				},
				{
					path: /(?:^|\/)\.golangci\.toml$/,
					form: "toml"
				},
				{
					path: /(?:^|\/)\.golangci\.json$/,
					form: "script"
				}
			],
			keys: {
				"linters.default": "base",
				"linters.enable-all": "base",
				"linters.disable-all": "lenient as usual",
				"linters.enable": "adds",
				"linters.presets": "adds",
				"linters.disable": "ignores",
				"linters.fast": "lenient",
				"linters.exclusions.presets": "ignores",
				"linters.exclusions.paths": "ignores",
				"linters.exclusions.rules.linters": "ignores",
				"linters.exclusions.rules.text": "ignores texts",
				"linters.exclusions.rules.source": "allows",
				"linters.exclusions.warn-unused": "strict",
				"formatters.enable": "adds",
				"formatters.exclusions.paths": "ignores",
				"issues.exclude": "ignores texts",
				"issues.include": "adds",
				"issues.exclude-use-default": "lenient by default",
				"issues.exclude-dirs-use-default": "lenient by default",
				"issues.new": "lenient",
				"issues.new-from-*": "lenient",
				"run.tests": "strict by default",
				"run.issues-exit-code": "strict by default",
				"linters.settings.cyclop.max-complexity": "maximum",
				"linters.settings.cyclop.package-average": "maximum",
				"linters.settings.cyclop.skip-tests": "lenient",
				"linters.settings.dupl.threshold": "maximum",
				"linters.settings.errcheck.check-*": "strict",
				"linters.settings.errcheck.disable-default-exclusions": "strict",
				"linters.settings.errcheck.exclude-functions": "ignores",
				"linters.settings.exhaustive.default-signifies-exhaustive": "lenient",
				"linters.settings.exhaustruct.exclude": "ignores",
				"linters.settings.funlen.lines": "maximum",
				"linters.settings.funlen.statements": "maximum",
				"linters.settings.gocognit.min-complexity": "maximum",
				"linters.settings.gocyclo.min-complexity": "maximum",
				"linters.settings.nestif.min-complexity": "maximum",
				"linters.settings.lll.line-length": "maximum",
				"linters.settings.nakedret.max-func-lines": "maximum",
				"linters.settings.interfacebloat.max": "maximum",
				"linters.settings.maintidx.under": "minimum",
				"linters.settings.gocritic.enabled-*": "adds",
				"linters.settings.gocritic.enable-all": "base",
				"linters.settings.gocritic.disabled-*": "ignores",
				"linters.settings.gocritic.disable-all": "lenient",
				"linters.settings.gosec.includes": "selects",
				"linters.settings.gosec.excludes": "ignores",
				"linters.settings.gosec.severity": "fails from",
				"linters.settings.gosec.confidence": "fails from",
				"linters.settings.govet.enable": "adds",
				"linters.settings.govet.enable-all": "base",
				"linters.settings.govet.disable": "ignores",
				"linters.settings.govet.disable-all": "lenient",
				"linters.settings.mnd.ignored-*": "ignores",
				"linters.settings.modernize.disable": "ignores",
				"linters.settings.nolintlint.allow-unused": "lenient",
				"linters.settings.nolintlint.allow-leading-space": "lenient by default",
				"linters.settings.nolintlint.allow-no-explanation": "ignores",
				"linters.settings.nolintlint.require-*": "strict",
				"linters.settings.revive.confidence": "maximum",
				"linters.settings.revive.enable-all-rules": "base",
				"linters.settings.revive.rules.name": "adds",
				"linters.settings.revive.rules.disabled": "lenient",
				"linters.settings.revive.rules.exclude": "ignores",
				"linters.settings.staticcheck.checks": "on and off",
				"linters.settings.unparam.check-exported": "strict",
				"linters.settings.perfsprint.*": "strict by default",
				"linters.settings.forbidigo.forbid": "adds",
				"linters.settings.forbidigo.forbid.pattern": "adds",
				"linters.settings.forbidigo.forbid.p": "adds",
				"linters.settings.forbidigo.analyze-types": "strict",
				"linters.settings.forbidigo.exclude-godoc-examples": "lenient by default",
				"linters.settings.errorlint.*": "strict by default",
				"linters.settings.goconst.min-*": "maximum",
				"linters.settings.gofumpt.extra-rules": "strict",
				"linters.settings.importas.no-*": "strict",
				"linters.settings.misspell.ignore-*": "ignores",
				"linters.settings.mnd.checks": "selects",
				"linters.settings.paralleltest.ignore-missing*": "lenient",
				"linters.settings.predeclared.ignore": "ignores",
				"linters.settings.sloglint.*": "strict",
				"linters.settings.tagalign.strict": "strict",
				"linters.settings.testifylint.enable-all": "base",
				"linters.settings.testifylint.enable": "adds",
				"linters.settings.testifylint.disable": "ignores",
				"linters.settings.usestdlibvars.*": "strict",
				"linters.settings.usetesting.*": "strict",
				"linters.settings.whitespace.multi-*": "strict",
				"linters.settings.depguard.rules.**.deny.pkg": "adds",
				"linters.settings.wrapcheck.ignore-*": "ignores"
			},
			superseded: {
				deadcode: null,
				structcheck: null,
				varcheck: null,
				typecheck: null,
				gosimple: null,
				stylecheck: null,
				megacheck: null,
				vet: null,
				vetshadow: null,
				interfacer: null,
				maligned: null,
				golint: null,
				scopelint: null,
				exportloopref: null,
				ifshort: null,
				nosnakecase: null,
				execinquery: null,
				gas: "gosec",
				gomnd: "mnd",
				goerr113: "err113",
				exhaustivestruct: "exhaustruct",
				tenv: "usetesting",
				gofmt: "gofumpt",
				exportlooprefs: null,
				logrlint: "loggercheck",
				wsl: "wsl_v5",
				gomodguard: "gomodguard_v2"
			},
			older: {
				without: "version",
				lists: [{
					keys: ["linters.exclusions.presets"],
					unless: "issues.exclude-use-default",
					but: "issues.include",
					values: {
						comments: [
							"EXC0011",
							"EXC0012",
							"EXC0013",
							"EXC0014",
							"EXC0015"
						],
						"common-false-positives": [
							"EXC0006",
							"EXC0007",
							"EXC0010"
						],
						legacy: [
							"EXC0004",
							"EXC0005",
							"EXC0008",
							"EXC0009"
						],
						"std-error-handling": ["EXC0001"]
					}
				}, {
					keys: ["linters.exclusions.paths", "formatters.exclusions.paths"],
					unless: "issues.exclude-dirs-use-default",
					values: {
						third_party$: [],
						builtin$: [],
						examples$: []
					}
				}]
			},
			about: {
				comments: ["revive"],
				"common-false-positives": ["gosec"],
				legacy: [
					"gosec",
					"govet",
					"staticcheck"
				],
				"std-error-handling": ["errcheck"]
			},
			same: [
				[/^linters-settings\./, "linters.settings."],
				[/^issues\.exclude-(?:dirs|files)$|^run\.skip-(?:dirs|files)$/, "linters.exclusions.paths"],
				[/^issues\.exclude-rules/, "linters.exclusions.rules"],
				[/^(linters\.settings\.revive\.rules)\[[^\]]*\]\.name$/, "$1.name"]
			]
		},
		does: { lint: ["golangci-lint"] },
		soft: ["--issues-exit-code=0"],
		replaces: {
			as: /^golangci(?:-lint|\/golangci-lint-action)$/,
			tools: /^(?:gofmt|gofumpt|goimports|golint|gosec|staticcheck|errcheck|ineffassign|misspell|revive|go vet)$/
		},
		settings: /(?:^|\/)\.golangci\.ya?ml$/,
		options: { "golangci-lint": {
			same: {
				"-E": "--enable",
				"-D": "--disable",
				"-c": "--config",
				"-n": "--new",
				"-j": "--concurrency",
				"-p": "--presets"
			},
			soft: ["--issues-exit-code 0"],
			lenient: [
				"--fix",
				"--new",
				"--fast",
				"--fast-only"
			],
			ignores: [
				"--disable",
				"--skip-dirs",
				"--skip-files",
				"--exclude",
				"--new-from-rev",
				"--new-from-merge-base",
				"--new-from-patch"
			]
		} }
	},
	{
		name: "gofmt",
		url: "https://pkg.go.dev/cmd/gofmt",
		does: { format: ["gofmt", "goimports"] },
		unmistakable: ["gofmt"],
		options: { ...sharedBy([
			"gofmt",
			"gofumpt",
			"goimports"
		], { strict: ["-l", "-d"] }) }
	},
	{
		name: "golint",
		url: "https://github.com/golang/lint",
		unmistakable: ["golint"],
		options: { ...sharedBy(["golint", "revive"], {
			strict: ["-set_exit_status"],
			ignores: ["-exclude"]
		}) }
	},
	{
		name: "staticcheck",
		url: "https://staticcheck.dev/docs/",
		configuration: {
			files: [{
				path: /(?:^|\/)staticcheck\.conf$/,
				form: "toml"
			}],
			keys: {
				checks: "on and off",
				initialisms: "selects",
				dot_import_whitelist: "allows",
				http_status_code_whitelist: "allows"
			}
		},
		does: { lint: ["staticcheck"] }
	},
	{
		name: "revive",
		url: "https://revive.run/docs",
		does: { lint: ["revive"] },
		configuration: {
			files: [{
				path: /(?:^|\/)revive\.toml$/,
				form: "toml",
				listed: ["rule", "directive"]
			}],
			keys: {
				rule: "adds",
				directive: "adds",
				enableAllRules: "base",
				confidence: "maximum",
				severity: "level",
				errorCode: "strict",
				warningCode: "strict",
				exclude: "ignores",
				"rule.*.disabled": "lenient",
				"rule.*.severity": "level",
				"rule.*.exclude": "ignores",
				"directive.*.severity": "level"
			}
		}
	},
	{
		name: "gosec",
		url: "https://github.com/securego/gosec",
		failureKinds: { security: /\(Rule:G\d{3}, Severity:[A-Z]{3,8}, Confidence:/ },
		does: { security: ["gosec"] },
		security: ["gosec"],
		unmistakable: ["gosec"],
		options: { gosec: {
			soft: ["-no-fail"],
			ignores: [
				"-exclude",
				"-exclude-dir",
				"-exclude-rules"
			]
		} }
	},
	{
		name: "govulncheck",
		url: "https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck",
		signs: {
			suspect: /^Vulnerability #|affected by [1-9]/,
			builds: [{
				kind: "why",
				line: /^Vulnerability #\d{1,6}: /,
				after: {
					most: 6,
					like: /^ {2,}\S/
				}
			}, {
				kind: "closing",
				line: /^Your code is affected by [1-9]\d{0,8} vulnerabilit/
			}]
		},
		failureKinds: { security: /^Your code is affected by [1-9]\d{0,8} vulnerabilit|^Vulnerability #\d{1,6}: / },
		findings: [findingsLine("govulncheck", [{
			line: /^No vulnerabilities found\.$/,
			count: none
		}, { line: /^Your code is affected by (\d{1,9}) vulnerabilit(?:y|ies)\b/ }])],
		does: { security: ["govulncheck"] },
		security: ["govulncheck"],
		unmistakable: ["govulncheck"]
	},
	{
		name: "apidiff",
		url: "https://pkg.go.dev/golang.org/x/exp/cmd/apidiff",
		contracts: ["apidiff"]
	},
	{
		name: "Mage",
		url: "https://magefile.org/",
		targets: { mage: null }
	},
	{
		name: "GoReleaser",
		url: "https://goreleaser.com/",
		does: { deploy: ["goreleaser"] }
	},
	{
		name: "gocheck",
		url: "https://labix.org/gocheck",
		namesFailed: [/^(?:FAIL|PANIC): \S{1,200}\.go:\d{1,9}: (\S{1,200})$/],
		signs: { tests: [{
			kind: "why",
			line: /^(?:FAIL|PANIC): \S{1,200}\.go:\d{1,9}: \S{1,200}$/,
			after: {
				most: 10,
				across: true,
				until: /^(?:-{20,}$|OOPS: |--- FAIL: |(?:FAIL|PANIC): )/
			}
		}, {
			kind: "closing",
			line: /^OOPS: \d{1,9} passed/
		}] },
		failureKinds: { "failed test": /^(?:FAIL|PANIC): \S{1,200}\.go:\d{1,9}: \S{1,200}$|^OOPS: \d{1,9} passed/ }
	},
	{
		name: "Ginkgo",
		url: "https://onsi.github.io/ginkgo/",
		namesFailed: [/^ {0,4}\[F(?:AIL|ail)\] (\S.{0,300}\[(?:It|(?:Just)?(?:Before|After)Each|(?:Before|After)All|DeferCleanup[^\]]{0,20})\].{0,300})$/],
		signs: { tests: [
			{
				kind: "why",
				line: /^ {0,12}\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED)\] \S/,
				before: {
					most: 3,
					like: /\S/
				},
				after: {
					most: 8,
					until: /^-{10,}$/
				}
			},
			{
				kind: "what",
				line: /^• (?:\[(?:FAILED|PANICKED|TIMEDOUT)\]|Failure)/
			},
			{
				kind: "why",
				line: /^ {0,4}\[F(?:AIL|ail)\] \S/,
				after: {
					most: 1,
					like: /^ {0,4}\/?\S{1,300}:\d{1,9}$/
				}
			},
			{
				kind: "closing",
				line: /^FAIL! -- \d{1,9} Passed \| [1-9]/
			}
		] },
		failureKinds: { "failed test": /^FAIL! -- \d{1,9} Passed \| [1-9]|^ {0,12}\[(?:FAILED|FAIL|Fail)\] \S/ },
		does: { tests: ["ginkgo"] },
		totals: [ginkgoTests],
		countedBy: [{
			format: "go test",
			by: "ginkgo"
		}, {
			format: "gotestsum",
			by: "ginkgo"
		}],
		options: { ginkgo: {
			strict: [
				"--race",
				"--fail-on-pending",
				"--fail-on-empty"
			],
			soft: ["--dry-run"],
			ignores: [
				"--skip",
				"--skip-file",
				"--skip-package"
			],
			retries: ["--flake-attempts"]
		} }
	},
	{
		name: "misspell",
		url: "https://github.com/golangci/misspell",
		does: { lint: ["misspell"] },
		options: { misspell: {
			strict: ["-error"],
			ignores: ["-i"]
		} }
	}
];
// src/tools/families/javascript-linter-settings.ts
const typescriptSettings = {
	files: [{
		path: /(?:^|\/)[tj]sconfig[\w.-]*\.json$/,
		form: "script"
	}],
	projects: true,
	implies: { "compilerOptions.strict": /^compilerOptions\.(?:alwaysStrict|strict\w+|noImplicit(?:Any|This)|useUnknownInCatchVariables)$/ },
	keys: {
		extends: "inherits",
		"compilerOptions.strict": "strict of late",
		"compilerOptions.noUncheckedSideEffectImports": "strict of late",
		"compilerOptions.noImplicit*": "strict",
		"compilerOptions.noUnused*": "strict",
		"compilerOptions.noUnchecked*": "strict",
		"compilerOptions.noFallthroughCasesInSwitch": "strict",
		"compilerOptions.noPropertyAccessFromIndexSignature": "strict",
		"compilerOptions.exactOptionalPropertyTypes": "strict",
		"compilerOptions.useUnknownInCatchVariables": "strict by default",
		"compilerOptions.alwaysStrict": "strict by default",
		"compilerOptions.strict*": "strict by default",
		"compilerOptions.forceConsistentCasingInFileNames": "strict by default",
		"compilerOptions.allowUnreachableCode": "lenient",
		"compilerOptions.allowUnusedLabels": "lenient",
		"compilerOptions.suppress*": "lenient",
		"compilerOptions.noStrictGenericChecks": "lenient",
		"compilerOptions.checkJs": "strict",
		"compilerOptions.skipLibCheck": "lenient as usual",
		"compilerOptions.skipDefaultLibCheck": "lenient",
		"compilerOptions.noCheck": "lenient",
		"compilerOptions.noEmitOnError": "strict",
		"compilerOptions.isolatedDeclarations": "strict",
		exclude: "ignores",
		include: "scope",
		files: "scope"
	}
};
const eslintSettings = {
	files: [
		{
			path: /(?:^|\/)eslint\.config\.[cm]?[jt]s$/,
			form: "script"
		},
		{
			path: /(?:^|\/)\.eslintrc(?:\.json|\.c?js)?$/,
			form: "script"
		},
		{
			path: /(?:^|\/)\.eslintrc\.ya?ml$/,
			form: "yaml"
		},
		{
			path: /(?:^|\/)package\.json$/,
			form: "script",
			under: ["eslintConfig"]
		},
		{
			path: /(?:^|\/)package\.json$/,
			form: "script",
			under: ["eslintIgnore"],
			beside: true
		},
		{
			path: /(?:^|\/)\.eslintignore$/,
			form: "lines",
			beside: true
		},
		{
			path: /(?:^|\/)eslint-suppressions\.json$/,
			form: "findings",
			beside: true
		}
	],
	keys: {
		extends: "inherits",
		"overrides.extends": "inherits",
		"rules.<rule>": "level",
		"overrides.rules.<rule>": "level",
		"*.rules.<rule>": "level",
		ignores: "ignores",
		ignorePatterns: "ignores",
		"*.linterOptions.noInlineConfig": "strict",
		"linterOptions.noInlineConfig": "strict",
		"linterOptions.reportUnusedDisableDirectives": "level",
		"linterOptions.reportUnusedInlineConfigs": "level",
		reportUnusedDisableDirectives: "strict",
		noInlineConfig: "strict",
		lines: "ignores",
		findings: "accepted"
	}
};
const prettierSettings = {
	files: [{
		path: /(?:^|\/)\.prettierignore$/,
		form: "lines",
		beside: true
	}, {
		path: /(?:^|\/)\.prettierrc(?:\.json5?)?$/,
		form: "script"
	}],
	keys: {
		lines: "lesser ignores",
		requirePragma: "lenient"
	}
};
const BIOME = {
	"linter.enabled": "strict by default",
	"linter.rules.recommended": "strict by default",
	"linter.rules.all": "strict",
	"linter.rules.*.recommended": "strict by default",
	"linter.rules.*.all": "strict",
	"linter.rules.*.*.level": "level",
	"linter.rules.*.<rule>": "level",
	"linter.rules.<group>": "level",
	"linter.domains.<domain>": "level"
};
const biomeSettings = {
	files: [{
		path: /(?:^|\/)\.?biome\.jsonc?$/,
		form: "script"
	}],
	keys: {
		extends: "inherits",
		...BIOME,
		...Object.fromEntries(Object.entries(BIOME).map(([key, meaning]) => [`overrides.${key}`, meaning])),
		"*.linter.enabled": "strict by default",
		"formatter.enabled": "strict by default",
		"assist.enabled": "strict by default",
		"organizeImports.enabled": "strict by default",
		"files.ignore": "ignores",
		"linter.ignore": "ignores",
		"formatter.ignore": "lesser ignores",
		"files.include*": "scope",
		"linter.include*": "scope"
	}
};
const oxlintSettings = {
	files: [{
		path: /(?:^|\/)\.?oxlintrc\.jsonc?$/,
		form: "script"
	}, {
		path: /(?:^|\/)oxlint\.config\.[cm]?[jt]s$/,
		form: "script"
	}],
	keys: {
		extends: "inherits",
		"rules.<rule>": "level",
		"overrides.rules.<rule>": "level",
		"categories.<category>": "level",
		plugins: "selects",
		ignorePatterns: "ignores",
		"options.denyWarnings": "strict",
		"options.maxWarnings": "maximum",
		"options.typeAware": "strict",
		"options.typeCheck": "strict",
		"options.reportUnusedDisableDirectives": "level"
	}
};
const stylelintSettings = {
	files: [
		{
			path: /(?:^|\/)\.stylelintrc(?:\.json|\.[cm]?js)?$/,
			form: "script"
		},
		{
			path: /(?:^|\/)stylelint\.config\.[cm]?[jt]s$/,
			form: "script"
		},
		{
			path: /(?:^|\/)\.stylelintrc\.ya?ml$/,
			form: "yaml"
		},
		{
			path: /(?:^|\/)package\.json$/,
			form: "script",
			under: ["stylelint"]
		},
		{
			path: /(?:^|\/)\.stylelintignore$/,
			form: "lines",
			beside: true
		}
	],
	keys: {
		extends: "inherits",
		"rules.*.severity": "level",
		"rules.<rule>": "rule",
		"overrides.rules.*.severity": "level",
		"overrides.rules.<rule>": "rule",
		defaultSeverity: "level",
		ignoreFiles: "ignores",
		lines: "ignores",
		"report*Disables": "strict",
		ignoreDisables: "strict",
		allowEmptyInput: "lenient",
		maxWarnings: "maximum"
	}
};
const tslintSettings = {
	files: [{
		path: /(?:^|\/)tslint[\w.-]*\.(?:json|js)$/,
		form: "script"
	}, {
		path: /(?:^|\/)tslint\.ya?ml$/,
		form: "yaml"
	}],
	keys: {
		extends: "inherits",
		"rules.*.severity": "level",
		"rules.<rule>": "rule",
		"jsRules.*.severity": "level",
		"jsRules.<rule>": "rule",
		defaultSeverity: "level",
		"linterOptions.exclude": "ignores"
	}
};
const standardSettings = {
	files: [{
		path: /(?:^|\/)package\.json$/,
		form: "script",
		under: [
			"standard",
			"ts-standard",
			"semistandard"
		]
	}],
	keys: {
		ignore: "ignores",
		noDefaultIgnore: "strict"
	}
};
const xoSettings = {
	files: [{
		path: /(?:^|\/)(?:\.xo-config|xo\.config)\.(?:json|[cm]?[jt]s)$/,
		form: "script"
	}, {
		path: /(?:^|\/)package\.json$/,
		form: "script",
		under: ["xo"]
	}],
	keys: {
		extends: "inherits",
		ignore: "ignores",
		ignores: "ignores",
		"rules.<rule>": "level",
		"*.rules.<rule>": "level",
		"overrides.rules.<rule>": "level"
	}
};
const KNIP = {
	ignore: "lesser ignores",
	ignoreFiles: "lesser ignores",
	ignoreBinaries: "lesser ignores",
	ignoreDependencies: "lesser ignores",
	ignoreMembers: "lesser ignores",
	ignoreUnresolved: "lesser ignores",
	ignoreWorkspaces: "lesser ignores",
	"ignoreIssues.**": "lesser ignores",
	ignoreExportsUsedInFile: "lenient",
	project: "lesser scope"
};
const knipSettings = {
	files: [
		{
			path: /(?:^|\/)\.?knip\.jsonc?$/,
			form: "script"
		},
		{
			path: /(?:^|\/)knip(?:\.config)?\.[jt]s$/,
			form: "script"
		},
		{
			path: /(?:^|\/)package\.json$/,
			form: "script",
			under: ["knip"]
		}
	],
	keys: {
		...KNIP,
		...Object.fromEntries(Object.entries(KNIP).map(([key, meaning]) => [`workspaces.**.${key}`, meaning])),
		"rules.<type>": "level",
		exclude: "ignores",
		include: "scope",
		treatConfigHintsAsErrors: "strict"
	}
};
const depcheckSettings = {
	files: [{
		path: /(?:^|\/)\.depcheckrc\.json$/,
		form: "script"
	}, {
		path: /(?:^|\/)\.depcheckrc(?:\.ya?ml)?$/,
		form: "yaml"
	}],
	keys: {
		ignores: "ignores",
		"ignore-patterns": "ignores",
		"ignore-bin-package": "lenient",
		"skip-missing": "lenient"
	}
};
const attwSettings = {
	files: [{
		path: /(?:^|\/)\.attw\.json$/,
		form: "script"
	}],
	keys: {
		ignoreRules: "ignores",
		excludeEntrypoints: "ignores"
	}
};
const sizeLimitSettings = {
	files: [{
		path: /(?:^|\/)\.size-limit(?:\.(?:json|[cm]?[jt]s))?$/,
		form: "script"
	}, {
		path: /(?:^|\/)package\.json$/,
		form: "script",
		under: ["size-limit"]
	}],
	keys: {
		limit: "maximum",
		"*.limit": "maximum",
		ignore: "ignores",
		"*.ignore": "ignores"
	}
};
const bundlesizeSettings = {
	files: [{
		path: /(?:^|\/)\.?bundlesize(?:rc|\.config)?\.json$/,
		form: "script"
	}, {
		path: /(?:^|\/)package\.json$/,
		form: "script",
		under: ["bundlesize"]
	}],
	keys: {
		maxSize: "maximum",
		"*.maxSize": "maximum"
	}
};
const LIGHTHOUSE = {
	preset: "inherits",
	"assertions.*.minScore": "threshold",
	"assertions.*.maxLength": "maximum",
	"assertions.*.maxNumericValue": "maximum",
	"assertions.<audit>": "level"
};
const lighthouseSettings = {
	files: [{
		path: /(?:^|\/)\.?lighthouserc(?:\.json|\.c?js)?$/,
		form: "script",
		under: ["ci.assert"]
	}, {
		path: /(?:^|\/)\.?lighthouserc\.ya?ml$/,
		form: "yaml",
		under: ["ci.assert"]
	}],
	keys: {
		...LIGHTHOUSE,
		...Object.fromEntries(Object.entries(LIGHTHOUSE).map(([key, meaning]) => [`assertMatrix.${key}`, meaning]))
	}
};
// src/tools/families/javascript-linters.ts
const javascriptLinters = [
	{
		name: "TypeScript",
		url: "https://www.typescriptlang.org/docs/handbook/compiler-options.html",
		findings: [findingsLine("tsc", [{ line: /^Found (\d{1,9}) errors? in (?:\d{1,9} files\.|the same file, starting at: .{1,300}|\S{1,300}:\d{1,9})$/ }])],
		does: { types: ["tsc", "vue-tsc"] },
		unmistakable: ["tsc"],
		configuration: typescriptSettings,
		signs: { builds: [
			{
				kind: "why",
				line: /^\S.{0,300}(?:\(\d{1,9},\d{1,9}\):|:\d{1,9}:\d{1,9} -) error [A-Z]{2,4}\d{1,9}: /
			},
			{
				kind: "why",
				line: /^error TS\d{1,5}: /
			},
			{
				kind: "closing",
				line: /^Found [1-9]\d{0,8} errors?(?: in \d{1,9} files?| in the same file|\.)/
			},
			{
				kind: "why",
				line: /^ {2}✖ {2,}\d{1,9}:\d{1,9} {2,}\S/,
				before: {
					most: 1,
					like: /^ {2}\S/
				}
			}
		] },
		failureKinds: {
			"compile error": /^\S.{0,300}(?:\(\d{1,9},\d{1,9}\):|:\d{1,9}:\d{1,9} -) error (?:TS|CS|FS|BC)\d{1,9}: /,
			types: /^ {2}✖ {2,}\d{1,9}:\d{1,9} {2,}\S/
		},
		options: { ...sharedBy(["tsc", "vue-tsc"], {
			strict: [
				"--strict",
				"--noImplicitAny",
				"--strictNullChecks",
				"--noUnusedLocals",
				"--noUnusedParameters",
				"--noImplicitReturns",
				"--noFallthroughCasesInSwitch",
				"--noUncheckedIndexedAccess"
			],
			soft: ["--noCheck", "--strict false"],
			lenient: ["--skipLibCheck"]
		}) }
	},
	{
		name: "Flow",
		url: "https://flow.org/en/docs/cli/",
		does: { types: ["flow check"] }
	},
	{
		name: "ESLint",
		url: "https://eslint.org/docs/latest/use/command-line-interface",
		findings: [findingsLine("eslint", [{ line: /^✖ (\d{1,9}) problems? \(\d{1,9} errors?, \d{1,9} warnings?\)$/ }], "sum")],
		does: { lint: ["eslint"] },
		unmistakable: ["eslint"],
		plain: ["eslint"],
		aboutTests: ["eslint"],
		configuration: eslintSettings,
		signs: { builds: [
			{
				kind: "why",
				line: /^ +\d{1,9}:\d{1,9} +error +\S/,
				before: {
					most: 1,
					like: /^\S*[/\\]/
				}
			},
			{
				kind: "closing",
				line: /^ {0,2}✖ \d{1,9} (?:problems?|errors?)\b/
			},
			{
				kind: "what",
				line: /^ +\d{1,9}:\d{1,9} +warning +\S/
			}
		] },
		failureKinds: { lint: /^(?: +\d{1,9}:\d{1,9} +error +\S.* {2}[@\w/-]+$|✖ \d{1,9} problems? \()/ },
		options: { eslint: {
			same: {
				"-c": "--config",
				"-f": "--format",
				"-o": "--output-file"
			},
			strict: ["--exit-on-fatal-error", "--report-unused-disable-directives"],
			soft: ["--suppress-all"],
			lenient: [
				"--fix",
				"--fix-dry-run",
				"--no-error-on-unmatched-pattern",
				"--pass-on-no-patterns",
				"--pass-on-unpruned-suppressions"
			],
			ignores: [
				"--ignore-pattern",
				"--suppressions-location",
				"--suppress-rule"
			]
		} }
	},
	{
		name: "Prettier",
		url: "https://prettier.io/docs/cli",
		does: { format: ["prettier"] },
		unmistakable: ["prettier"],
		strict: ["--list-different"],
		configuration: prettierSettings,
		signs: { builds: [{
			kind: "closing",
			line: /^\[warn\] Code style issues (?:found|fixed)|^Error occurred when checking code style/
		}, {
			kind: "what",
			line: /^\[(?:error|warn)\] \S/
		}] },
		failureKinds: { format: /^\[warn\] Code style issues (?:found|fixed)|^Error occurred when checking code style|^Code style issues found in |^npm ERR! \S{1,200}@\S{1,60} [\w:.-]{1,80}: `prettier [^`&|;]{1,300}`$/ },
		options: { prettier: {
			same: {
				"-c": "--check",
				"-l": "--list-different",
				"-w": "--write",
				"-u": "--ignore-unknown"
			},
			strict: ["--check", "--list-different"],
			lenient: ["--write", "--no-error-on-unmatched-pattern"]
		} }
	},
	{
		name: "Biome",
		url: "https://biomejs.dev/reference/cli/",
		signs: {
			builds: [
				{
					kind: "why",
					line: /^\S{1,300}(?::\d{1,9}:\d{1,9})? (?:lint|format|parse|assist|organizeImports|suppressions)\S{0,100} .{0,60}━{3,}$/,
					after: {
						most: 5,
						across: true
					}
				},
				{
					kind: "what",
					line: /^ {2}(?:lint|assist)\/\w{1,40}\/\w{1,60} {2,}\d{1,9} \(/
				},
				{
					kind: "closing",
					line: /^Found [1-9]\d{0,8} errors?\.$/
				}
			],
			suspect: /^ {2}(?:lint|assist)\//
		},
		failureKinds: {
			format: /^\S{1,300} (?:format|organizeImports|assist\/\S{1,80}) .{0,60}━{3,}$/,
			lint: /^\S{1,300}:\d{1,9}:\d{1,9} lint\/\S{1,80} .{0,60}━{3,}$/
		},
		does: {
			format: ["biome format"],
			lint: ["biome"]
		},
		unmistakable: ["biome"],
		strict: ["--error-on-warnings"],
		replaces: {
			as: /^biome$/,
			tools: /^(?:prettier|eslint|rome|standard|xo)$/
		},
		configuration: biomeSettings,
		options: { biome: {
			strict: ["--error-on-warnings"],
			lenient: [
				"--write",
				"--fix",
				"--apply",
				"--no-errors-on-unmatched"
			],
			ignores: ["--skip"]
		} }
	},
	{
		name: "oxlint",
		url: "https://oxc.rs/docs/guide/usage/linter/cli.html",
		does: { lint: ["oxlint"] },
		unmistakable: ["oxlint"],
		configuration: oxlintSettings,
		options: { oxlint: {
			strict: ["--deny-warnings"],
			lenient: ["--fix", "--no-error-on-unmatched-pattern"],
			ignores: [
				"--ignore-pattern",
				"-A",
				"--allow"
			]
		} }
	},
	{
		name: "Stylelint",
		url: "https://stylelint.io/user-guide/cli/",
		does: { lint: ["stylelint"] },
		unmistakable: ["stylelint"],
		configuration: stylelintSettings,
		options: { stylelint: {
			same: {
				"--mw": "--max-warnings",
				"--aei": "--allow-empty-input",
				"--ip": "--ignore-pattern"
			},
			lenient: ["--fix", "--allow-empty-input"],
			ignores: ["--ignore-pattern"]
		} }
	},
	{
		name: "TSLint",
		url: "https://palantir.github.io/tslint/usage/cli/",
		does: { lint: ["tslint"] },
		unmistakable: ["tslint"],
		configuration: tslintSettings,
		options: { tslint: {
			soft: ["--force"],
			lenient: ["--fix"]
		} }
	},
	{
		name: "standard",
		url: "https://standardjs.com/",
		does: { lint: [
			"standard",
			"ts-standard",
			"semistandard"
		] },
		configuration: standardSettings
	},
	{
		name: "XO",
		url: "https://github.com/xojs/xo",
		does: { lint: ["xo"] },
		configuration: xoSettings
	},
	{
		name: "Knip",
		url: "https://knip.dev/reference/cli",
		signs: {
			suspect: /^(?:Unused|Unlisted|Unresolved|Duplicate) /,
			builds: [{
				kind: "why",
				line: /^(?:Unused|Unlisted|Unresolved|Duplicate) [a-zA-Z ]{4,40} \([1-9]\d{0,8}\)$/,
				after: {
					most: 4,
					like: /^\S{1,300}(?: |$)/
				}
			}]
		},
		failureKinds: { lint: /^(?:Unused|Unlisted|Unresolved|Duplicate) (?:(?:dev|optional peer)?[dD]ependencies|files|imports|binaries|exports|exported [a-z ]{4,20}|catalog entries) \([1-9]\d{0,8}\)$/ },
		does: { lint: ["knip"] },
		unmistakable: ["knip"],
		configuration: knipSettings,
		options: { knip: {
			strict: ["--strict"],
			soft: ["--no-exit-code"],
			lenient: ["--fix"],
			ignores: ["--exclude"]
		} }
	},
	{
		name: "depcheck",
		url: "https://github.com/depcheck/depcheck",
		does: { lint: ["depcheck"] },
		unmistakable: ["depcheck"],
		configuration: depcheckSettings
	},
	{
		name: "Are the types wrong?",
		url: "https://github.com/arethetypeswrong/arethetypeswrong.github.io/tree/main/packages/cli",
		does: { lint: ["attw"] },
		unmistakable: ["attw"],
		configuration: attwSettings
	},
	{
		name: "Size Limit",
		url: "https://github.com/ai/size-limit",
		does: { lint: ["size-limit"] },
		unmistakable: ["size-limit"],
		configuration: sizeLimitSettings
	},
	{
		name: "Manypkg",
		url: "https://github.com/Thinkmill/manypkg",
		does: { lint: ["manypkg check"] },
		unmistakable: ["manypkg"]
	},
	{
		name: "bundlesize",
		url: "https://github.com/siddharthkp/bundlesize",
		does: { lint: ["bundlesize", "bundlesize2"] },
		unmistakable: ["bundlesize"],
		configuration: bundlesizeSettings
	},
	{
		name: "Lighthouse CI",
		url: "https://googlechrome.github.io/lighthouse-ci/docs/getting-started.html",
		failureKinds: { lint: /^ {2}[✘X] {2}\S{1,100} failure for \w{1,40} assertion$/ },
		does: { tests: ["lhci", "lighthouse-ci"] },
		unmistakable: ["lhci"],
		configuration: lighthouseSettings
	},
	{
		name: "svelte-check",
		url: "https://svelte.dev/docs/cli/sv-check",
		does: { types: ["svelte-check"] },
		options: { "svelte-check": {
			strict: ["--fail-on-warnings"],
			ignores: ["--ignore"]
		} }
	},
	{
		name: "Standard and XO",
		url: "https://standardjs.com/",
		does: { lint: ["xo", "semistandard"] },
		options: { ...sharedBy([
			"standard",
			"xo",
			"semistandard"
		], { lenient: ["--fix"] }) }
	}
];
// src/tools/families/javascript-packages.ts
const ofPackage = (program) => ({
	scripts: {
		of: "package",
		programs: [program]
	},
	verbed: [program],
	targets: { [program]: null }
});
const javascriptPackages = [
	{
		name: "npm",
		url: "https://docs.npmjs.com/cli/commands",
		findings: [findingsLine("npm audit", [{ line: /^found (\d{1,9}) vulnerabilities$/ }, { line: /^(\d{1,9}) (?:low |moderate |high |critical )?(?:severity )?vulnerabilit(?:y|ies)(?: \(.{1,100}\))?$/ }])],
		announces: /^> (@?[\w./-]{1,100}@\S{1,40} \S{1,80})(?: .{0,200})?$/,
		options: { npm: {
			lenient: ["--if-present"],
			ignores: ["--omit"]
		} },
		...ofPackage("npm"),
		does: {
			security: ["npm audit"],
			tests: ["npm test", "npm run test"],
			deploy: ["npm publish"]
		},
		launches: {
			npx: {
				valued: [
					"-p",
					"--package",
					"-w",
					"--workspace"
				],
				quoted: ["-c", "--call"]
			},
			npm: {
				verbs: ["exec", "x"],
				valued: ["-p", "--package"],
				quoted: ["-c", "--call"]
			}
		},
		locks: [{
			program: "npm",
			always: [
				"ci",
				"clean-install",
				"install-clean"
			],
			verbs: ["install", "i"],
			options: []
		}],
		prepares: { npm: [
			"ci",
			"install",
			"i",
			"config",
			"cache",
			"set"
		] },
		installs: /^npm (?:ci|i|install)/,
		umbrella: /^npm\b/,
		narrowsShort: {
			options: ["-t"],
			tools: /^npm test$/
		},
		widens: ["--workspaces"],
		thresholdFiles: { "package.json": (text) => ({
			gates: [],
			commands: packageScripts(jsonValues(text))
		}) },
		settings: /(?:^|\/)package\.json$/,
		tasks: {
			file: /^package\.json$/,
			form: "scripts",
			otherValues: /^(?:[\^~<>=v]*\d|workspace:|npm:|file:|link:|git|https?:|\*|latest$|next$)/,
			callers: /^(?:npm|yarn|pnpm|bun|nx|turbo|lerna|rush|wireit|nps)$/
		},
		manifests: /^(?:package\.json|\.npmrc)$/i,
		configuration: {
			files: [{
				path: /(?:^|\/)\.npmrc$/,
				form: "ini",
				under: [""]
			}],
			keys: {
				audit: "strict by default",
				"audit-level": "fails from",
				"strict-ssl": "strict by default",
				"strict-peer-deps": "strict",
				"strict-peer-dependencies": "strict",
				"legacy-peer-deps": "lenient",
				"engine-strict": "strict",
				"package-lock": "strict by default",
				"ignore-scripts": "strict",
				force: "lenient"
			}
		},
		lockFiles: ["package-lock.json", "npm-shrinkwrap.json"],
		libraries: ["node_modules"],
		signs: { builds: [{
			kind: "what",
			line: /^npm ERR! \S{1,200}@\S{1,60} [\w:.-]{1,80}: `.{1,300}`$/
		}, {
			kind: "error",
			line: /^ {0,2}npm (?:ERR!|error) (?!\s*(?:\[|-|\}|at |Clean install a project|npm (?:ci|install)$|aliases: |If you are behind|A complete log|\/\S{1,300}-debug|Run "npm|Usage:|Options:|errno|syscall|This is probably not|There is likely|code (?:1|ELIFECYCLE)$|Lifecycle script|Exit status|Failed at the|workspace |location |command |path |\S{1,200}@\S{1,60} [\w:-]{1,60}: `))\S/
		}] },
		failureKinds: {
			environment: /Dependencies lock file is not found in |^ {0,2}npm (?:ERR!|error) (?:.{0,40}can only install (?:packages )?(?:when|with)|code (?:EBADENGINE|ERESOLVE|E404|ETARGET|EINTEGRITY|EUSAGE)|engine Unsupported engine)|^npm (?:ERR!|error) (?:code )?(?:ERESOLVE|EBADPLATFORM|EBADENGINE|EINTEGRITY|ETARGET|E404)\b|^npm (?:ERR!|error) 404 /,
			usage: /^npm (?:ERR!|error) Missing script: /,
			setting: /^npm (?:ERR!|error) (?:code )?(?:ENEEDAUTH|E401)\b|^npm (?:ERR!|error) 403 .{0,40}- PUT /
		}
	},
	{
		name: "Yarn",
		url: "https://yarnpkg.com/cli",
		...ofPackage("yarn"),
		does: {
			security: ["yarn audit"],
			lint: ["yarn lint"],
			tests: ["yarn test", "yarn run test"]
		},
		launches: { yarn: {
			verbs: [
				"exec",
				"dlx",
				"run"
			],
			valued: ["-p", "--package"],
			knownOnly: true
		} },
		locks: [{
			program: "yarn",
			verbs: ["install", ""],
			options: ["--frozen-lockfile"],
			alike: ["--immutable"]
		}],
		prepares: { yarn: ["install", "config"] },
		preparesAlone: ["yarn"],
		installs: /^yarn(?: install\b| --(?:frozen-lockfile|immutable)| *$)/,
		umbrella: /^yarn\b/,
		narrowsShort: {
			options: ["-t"],
			tools: /^yarn test$/
		},
		manifests: /^\.yarnrc\.yml$/i,
		configuration: {
			files: [{
				path: /(?:^|\/)\.yarnrc\.yml$/,
				form: "yaml"
			}],
			keys: {
				npmAuditIgnoreAdvisories: "ignores",
				npmAuditExcludePackages: "ignores",
				enableImmutableInstalls: "strict by default",
				enableStrictSsl: "strict by default",
				enableHardenedMode: "strict",
				checksumBehavior: "level",
				npmMinimalAgeGate: "minimum"
			}
		},
		lockFiles: ["yarn.lock"],
		failureKinds: { environment: /lockfile would have been modified by this install|Your lockfile needs to be updated|^error .{1,200}: The engine "\w{1,20}" is incompatible/ }
	},
	{
		name: "pnpm",
		url: "https://pnpm.io/pnpm-cli",
		options: { pnpm: { lenient: ["--if-present", "--ignore-registry-errors"] } },
		...ofPackage("pnpm"),
		does: {
			security: ["pnpm audit"],
			lint: ["pnpm lint"],
			tests: ["pnpm test", "pnpm run test"]
		},
		actions: { "set-up": ["pnpm-action", "action-setup"] },
		launches: {
			pnpm: {
				verbs: ["exec", "dlx"],
				valued: [
					"-C",
					"--dir",
					"-F",
					"--filter",
					"--package"
				]
			},
			pnpx: { valued: ["--package"] }
		},
		prepares: { pnpm: [
			"install",
			"i",
			"config"
		] },
		installs: /^pnpm (?:i|install)/,
		umbrella: /^pnpm\b/,
		narrowsShort: {
			options: ["-t"],
			tools: /^pnpm test$/
		},
		lockFiles: ["pnpm-lock.yaml"],
		configuration: {
			files: [{
				path: /(?:^|\/)pnpm-workspace\.yaml$/,
				form: "yaml"
			}, {
				path: /(?:^|\/)package\.json$/,
				form: "script",
				under: ["pnpm"]
			}],
			keys: {
				"auditConfig.ignoreCves": "ignores",
				"auditConfig.ignoreGhsas": "ignores",
				auditLevel: "fails from",
				strictPeerDependencies: "strict",
				strictDepBuilds: "strict",
				minimumReleaseAge: "minimum",
				minimumReleaseAgeExclude: "allows",
				blockExoticSubdeps: "strict",
				trustPolicy: "strict",
				dangerouslyAllowAllBuilds: "lenient"
			}
		},
		signs: { builds: [{
			kind: "why",
			line: /^ {0,2}\[?ERR_PNPM_(?!RECURSIVE_|LIFECYCLE|EXEC_)\w/
		}, {
			kind: "why",
			line: /^ {2}Failure reason:$/,
			after: { most: 5 }
		}] },
		failureKinds: { environment: /\bERR_PNPM_(?:OUTDATED_LOCKFILE|FROZEN_LOCKFILE_\w{1,40}|NO_LOCKFILE|NO_MATCHING_VERSION\w{0,40}|FETCH_404|TARBALL_INTEGRITY|BAD_PM_VERSION|UNSUPPORTED_ENGINE|LOCKFILE_\w{1,40})\b/ }
	},
	{
		name: "audit-ci",
		url: "https://github.com/IBM/audit-ci#options",
		does: { security: ["audit-ci"] },
		unmistakable: ["audit-ci"],
		configuration: {
			files: [{
				path: /(?:^|\/)\.?audit-ci\.jsonc?$/,
				form: "script"
			}],
			keys: {
				extends: "inherits",
				allowlist: "ignores",
				low: "strict",
				moderate: "strict",
				high: "strict",
				critical: "strict",
				"skip-dev": "lenient",
				"pass-enoaudit": "lenient"
			}
		}
	},
	{
		name: "Corepack",
		url: "https://github.com/nodejs/corepack",
		prepares: { corepack: true },
		installs: /^corepack /
	},
	{
		name: "nvm",
		url: "https://github.com/nvm-sh/nvm",
		prepares: { nvm: true }
	},
	{
		name: "cross-env",
		url: "https://github.com/kentcdodds/cross-env",
		launches: {
			"cross-env": {},
			"cross-env-shell": {}
		}
	},
	{
		name: "dotenv-cli",
		url: "https://github.com/entropitor/dotenv-cli",
		launches: { dotenv: {
			verbs: ["run", ""],
			valued: [
				"-e",
				"-v",
				"-c",
				"-p",
				"-f",
				"--file"
			]
		} }
	},
	{
		name: "Nx",
		url: "https://nx.dev/reference/nx-commands",
		scripts: {
			of: "workspace",
			programs: ["nx"]
		},
		targets: { nx: null },
		severalTargets: /^nx (?:run-many|affected)\b/,
		verbed: ["nx"],
		umbrella: /^nx/,
		runsTasks: "nx",
		configuration: {
			files: [{
				path: /(?:^|\/)(?:nx|project)\.json$/,
				form: "script"
			}],
			keys: {
				"targetDefaults.*.dependsOn": "needed tasks",
				"targetDefaults.*.dependsOn.target": "needed tasks",
				"targets.*.dependsOn": "needed tasks",
				"targets.*.dependsOn.target": "needed tasks"
			}
		},
		narrows: ["--affected"],
		selects: /\baffected\b/
	},
	{
		name: "Turborepo",
		url: "https://turborepo.com/docs/reference/run",
		scripts: {
			of: "workspace",
			programs: ["turbo"]
		},
		targets: { turbo: null },
		severalTargets: /^turbo\b/,
		verbed: ["turbo"],
		umbrella: /^turbo/,
		runsTasks: "turbo",
		configuration: {
			files: [{
				path: /(?:^|\/)turbo\.jsonc?$/,
				form: "script"
			}],
			keys: {
				"tasks.*.dependsOn": "needed tasks",
				"pipeline.*.dependsOn": "needed tasks"
			}
		},
		withholds: /^\S{0,200}\btest\S{0,100}: cache hit, suppressing (?:logs|output)\b/,
		selects: /--filter[= ]["']?(?:\.{3}|\S{0,100}\[)/
	},
	{
		name: "Vite+",
		url: "https://viteplus.dev/guide/",
		does: {
			lint: ["vp lint", "vp check"],
			format: ["vp fmt"],
			tests: ["vp test"],
			build: ["vp build", "vp pack"]
		},
		prepares: { vp: [
			"install",
			"i",
			"add",
			"remove",
			"update",
			"env",
			"cache",
			"config"
		] },
		scripts: {
			of: "workspace",
			programs: ["vp"]
		},
		verbed: ["vp"],
		umbrella: /^vp run/
	},
	{
		name: "Lerna",
		url: "https://lerna.js.org/docs/api-reference/commands",
		options: { lerna: {
			soft: ["--no-bail"],
			ignores: ["--ignore"]
		} },
		scripts: {
			of: "workspace",
			programs: ["lerna"]
		},
		targets: { lerna: null },
		umbrella: /^lerna/,
		selects: /--since\b/
	},
	{
		name: "Rush",
		url: "https://rushjs.io/pages/commands/rush_install/",
		scripts: {
			of: "workspace",
			programs: ["rush"]
		},
		umbrella: /^rush/
	},
	{
		name: "Wireit",
		url: "https://github.com/google/wireit",
		scripts: {
			of: "workspace",
			programs: ["wireit"]
		}
	},
	{
		name: "nps",
		url: "https://github.com/sezna/nps",
		scripts: {
			of: "workspace",
			programs: ["nps"]
		}
	},
	{
		name: "moon",
		url: "https://moonrepo.dev/docs/commands/overview",
		umbrella: /^moon/,
		targets: { moon: null },
		severalTargets: /^moon (?:run|ci|check)\b/,
		verbed: ["moon"],
		runsTasks: "moon run",
		configuration: {
			files: [{
				path: /(?:^|\/)moon\.yml$|^\.moon\/tasks(?:\.yml|\/.{1,200}\.yml)$/,
				form: "yaml"
			}],
			keys: {
				"tasks.*.deps": "needed tasks",
				"tasks.*.deps.target": "needed tasks",
				"tasks.*.command": "commands",
				"tasks.*.script": "commands"
			}
		}
	},
	{
		name: "npm-run-all",
		url: "https://github.com/bcomnes/npm-run-all2",
		umbrella: /^(?:npm-run-all2?|run-[sp])/
	},
	{
		name: "concurrently",
		url: "https://github.com/open-cli-tools/concurrently",
		options: { concurrently: {
			same: { "-s": "--success" },
			soft: ["--success first", "--success last"]
		} },
		umbrella: /^concurrently/
	},
	{
		name: "start-server-and-test",
		url: "https://github.com/bahmutov/start-server-and-test",
		umbrella: /^start-server-and-test/
	},
	{
		name: "vsce",
		url: "https://code.visualstudio.com/api/working-with-extensions/publishing-extension",
		does: { deploy: ["vsce publish"] }
	},
	{
		name: "ovsx",
		url: "https://github.com/eclipse/openvsx/wiki/Publishing-Extensions",
		does: { deploy: ["ovsx publish"] }
	},
	{
		name: "semantic-release",
		url: "https://semantic-release.gitbook.io/",
		signs: {
			builds: [{
				kind: "why",
				line: /^(?:\[[\d:]{4,8}(?: [AP]M)?\] )?\[[Ss]emantic[ -]release\](?: [›»] {1,2}[✘×] {1,2}|: )E[A-Z]{5,40} \S/,
				after: {
					most: 1,
					like: /^[A-Z]/
				}
			}],
			suspect: /^(?:\[[\d:]{4,8}(?: [AP]M)?\] )?\[[Ss]emantic[ -]release\]/
		},
		failureKinds: { setting: /\[[Ss]emantic[ -]release\].{1,8}\b(?:ENOGHTOKEN|EINVALIDGHTOKEN|EGHNOPERMISSION|EGITNOPERMISSION|ENONPMTOKEN|EINVALIDNPMTOKEN|ENOGLTOKEN|EINVALIDGLTOKEN|EMISSINGREPO)\b/ },
		does: { deploy: ["semantic-release"] }
	},
	{
		name: "Changesets",
		url: "https://github.com/changesets/action",
		does: { deploy: ["changesets/action"] }
	},
	{
		name: "Wrangler",
		url: "https://developers.cloudflare.com/workers/wrangler/commands/",
		does: { deploy: ["wrangler deploy"] }
	},
	{
		name: "webpack",
		url: "https://webpack.js.org/configuration/stats/",
		does: { build: ["webpack", "webpack-cli"] },
		signs: {
			suspect: /^ERROR in |^Module not found: |^Module parse failed: /,
			builds: [{
				kind: "why",
				line: /^ERROR in (?:\.{0,2}[/\\]|[A-Za-z]:[/\\]|\S{1,300}\.\w)/,
				after: {
					most: 4,
					like: /^(?:Module |\w{0,60}Error\b|TS\d{3,6}\b|\[| {2,}\S|> ?\d|\| )/
				}
			}, {
				kind: "why",
				line: /^Module (?:not found|parse failed): \S/,
				after: {
					most: 2,
					like: /^ {2,}\S/
				}
			}]
		},
		failureKinds: {
			"compile error": /^Module (?:not found: (?:Error: )?Can't resolve '(?:[./~]|@\/)|parse failed: )/,
			environment: /^Module not found: (?:Error: )?Can't resolve '(?![./~]|@\/|src\/)[\w@]/
		}
	}
];
// src/tools/families/javascript-coverage.ts
const istanbulTable = coverageLine("istanbul", /^All files *\|(?: *\d{1,3}(?:\.\d{1,4})? *\|) *(\d{1,3}(?:\.\d{1,4})?) *\|(?: *\d{1,3}(?:\.\d{1,4})? *\|) *(\d{1,3}(?:\.\d{1,4})?) *\|/, ([, branches, lines]) => [counted("lines", lines), counted("branches", branches)]);
const istanbulSummary = coverageLine("istanbul", /^(Lines|Branches) {1,12}: (\d{1,3}(?:\.\d{1,4})?)% \( (\d{1,9})\/(\d{1,9}) \)/, ([, word, percent, covered, total]) => [counted(word === "Lines" ? "lines" : "branches", percent, covered, total)]);
const istanbulJudged = coverageLine("istanbul", /^(?:ERROR: Coverage for (lines|branches) \((\d{1,3}(?:\.\d{1,4})?)%\) does not meet global threshold \(\d[\d.]{0,7}%\)|Jest: "global" coverage threshold for (lines|branches) \(\d[\d.]{0,7}%\) not met: (\d{1,3}(?:\.\d{1,4})?)%)$/, ([, word, percent, jestWord, jestPercent]) => [counted((word ?? jestWord) === "lines" ? "lines" : "branches", percent ?? jestPercent)]);
const METRICS = [
	"lines",
	"branches",
	"functions",
	"statements"
];
function withScripts(content, gates, runs) {
	const names = packageScripts(content).filter(({ command }) => runs.test(command)).map(({ script }) => script ?? "");
	return names.length === 0 ? gates : gates.map((gate) => ({
		...gate,
		scripts: names
	}));
}
const DEFAULT_LINES = 90;
function checkedGates(tool, settings, prefix, scripts = []) {
	const on = (dashed, camel) => settings[dashed] === true || settings[camel] === true;
	if (!on("check-coverage", "checkCoverage") || on("per-file", "perFile")) return [];
	const whole = settings["100"] === true;
	const gates = METRICS.flatMap((metric) => gateOf({
		tool,
		metric,
		where: `${prefix}${metric}`
	}, whole ? 100 : settings[metric]));
	const isOpen = settings.extends !== void 0 || scripts.some(({ command }) => /\s--lines\b/.test(command));
	if (whole || isOpen || settings.lines !== void 0) return gates;
	return [...gateOf({
		tool,
		metric: "lines",
		where: `${prefix}lines`
	}, DEFAULT_LINES), ...gates];
}
const checkedInPackage = (tool, runs) => (text) => {
	const content = fields$1(jsonValues(text));
	return {
		gates: withScripts(content, checkedGates(tool, fields$1(content[tool]), `${tool}.`, packageScripts(content)), runs),
		commands: []
	};
};
const checkedInRc = (tool) => (text) => ({
	gates: checkedGates(tool, fields$1(jsonValues(text) ?? yamlValues(text)), ""),
	commands: []
});
const isCheckedBy = (tool) => ({
	tool,
	word: /^(?:--)?check-coverage$/
});
const c8 = {
	name: "c8",
	url: "https://github.com/bcoe/c8#checking-for-threshold",
	failureKinds: { coverage: /^ERROR: Coverage for \w{1,20} \([\d.]{1,6}%\) does not meet / },
	writes: [
		"lcov",
		"clover",
		"cobertura"
	],
	does: { coverage: ["c8 report"] },
	reports: /^(?:\S*\/)?c8 (?:report|merge)(?: |$)/,
	strict: ["--check-coverage"],
	minimum: /^--(?:lines|branches|functions|statements)$/i,
	thresholds: [{
		metric: "lines",
		options: ["--lines"],
		tools: /^c8$/
	}, {
		metric: "branches",
		options: ["--branches"],
		tools: /^c8$/
	}],
	thresholdsNeed: isCheckedBy("c8"),
	thresholdFiles: {
		"package.json": checkedInPackage("c8", /\bc8\b/),
		".c8rc": checkedInRc("c8"),
		".c8rc.json": checkedInRc("c8")
	},
	readsThreshold: ({ tool }, command) => tool === "c8" && command.tool === "c8",
	programs: [".c8rc"],
	configuration: c8Settings,
	options: { ...sharedBy(["c8", "nyc"], {
		same: {
			"--100": "--check-coverage --lines 100 --functions 100 --branches 100 --statements 100",
			"-x": "--exclude",
			"-n": "--include",
			"-r": "--reporter"
		},
		strict: ["--check-coverage"],
		ignores: ["--exclude"]
	}) }
};
const nyc = {
	name: "nyc",
	url: "https://github.com/istanbuljs/nyc#checking-coverage",
	writes: [
		"lcov",
		"clover",
		"cobertura"
	],
	does: { coverage: ["nyc report"] },
	unmistakable: ["nyc"],
	reports: /^(?:\S*\/)?nyc (?:report|merge)(?: |$)/,
	thresholds: [{
		metric: "lines",
		options: ["--lines"],
		tools: /^nyc$/
	}, {
		metric: "branches",
		options: ["--branches"],
		tools: /^nyc$/
	}],
	thresholdsNeed: isCheckedBy("nyc"),
	thresholdFiles: {
		"package.json": checkedInPackage("nyc", /\bnyc\b/),
		".nycrc": checkedInRc("nyc"),
		".nycrc.json": checkedInRc("nyc")
	},
	readsThreshold: ({ tool }, command) => tool === "nyc" && command.tool === "nyc",
	programs: ["nyc", ".nycrc"],
	configuration: nycSettings
};
const javascriptCoverage = [
	{
		name: "istanbul",
		url: "https://istanbul.js.org/docs/advanced/alternative-reporters/",
		writes: [
			"istanbul",
			"istanbul-summary",
			"lcov",
			"clover",
			"cobertura"
		],
		coverage: [
			istanbulSummary,
			istanbulTable,
			istanbulJudged
		]
	},
	c8,
	nyc
];
// src/tools/families/javascript-tests.ts
const jestTests = lineReader("jest", /^Tests: {1,12}(?:(\d.{0,200}), )?\d{1,9} total$/, ([, body = ""], lines, at) => {
	const suites = /^Test Suites: (.{1,200}) total$/.exec(preceding(lines, at, 1)[0] ?? "");
	if (suites === null) return null;
	const count = wordedCounts(body);
	const failed = count("failed");
	return {
		passed: count("passed"),
		failed,
		errored: failed === 0 ? wordedCounts(suites[1] ?? "")("failed") : 0,
		skipped: count("skipped", "todo")
	};
});
const noJestTests = lineReader("jest", /^No tests found, exiting with code [01]$/, () => ({}));
const vitestTests = lineReader("vitest", /^ +Tests {2}(?:(\d[^()]{0,200}) \(\d{1,9}\)|no tests)$/, ([, body = ""], lines, at) => {
	const files = /^ +Test Files {2}(.{1,200})$/.exec(preceding(lines, at, 1)[0] ?? "");
	if (files === null) return null;
	const count = wordedCounts(body);
	const failed = count("failed");
	return {
		passed: count("passed", "expected fail"),
		failed,
		errored: failed === 0 ? wordedCounts(files[1] ?? "")("failed") : 0,
		skipped: count("skipped", "todo")
	};
});
const noVitestFiles = lineReader("vitest", /^No test files found, exiting with code [01]$/, () => ({}));
const passing = lineReader("mocha", /^ {2}(\d{1,9}) passing \(\d[\d.]{0,12}(?:ms|s|m|h|d)\)$/, (match, lines, at) => {
	const end = following(lines, at, 4).join("\n");
	const of = (word) => Number(new RegExp(`^ {2}(\\d{1,9}) ${word}$`, "m").exec(end)?.[1] ?? 0);
	return {
		passed: Number(match[1]),
		failed: of("failing"),
		skipped: of("pending") + of("skipped")
	};
});
const jasmineTests = lineReader("jasmine", /^(\d{1,9}) specs?, (\d{1,9}) failures?(?:, (\d{1,9}) pending specs?)?$/, ([, total, failed, pending = "0"]) => ({
	total: Number(total),
	failed: Number(failed),
	skipped: Number(pending)
}));
const uvuTests = lineReader("uvu", /^ {2}Total: {4,8}(\d{1,9})$/, ([, total], lines, at) => {
	const passed = /^ {2}Passed: {3,8}(\d{1,9})$/.exec(lines[at + 1] ?? "")?.[1];
	const skipped = /^ {2}Skipped: {2,8}(\d{1,9})$/.exec(lines[at + 2] ?? "")?.[1];
	if (passed === void 0 || skipped === void 0) return null;
	const failed = Number(total) - Number(passed) - Number(skipped);
	return {
		passed: Number(passed),
		skipped: Number(skipped),
		failed: Math.max(0, failed)
	};
});
const bunTests = lineReader("bun", /^Ran \d{1,9} tests? across \d{1,9} files?\. \[[^\]]{1,20}\]$/, (_match, lines, at) => {
	const before = preceding(lines, at, 6).map((text) => /^ {1,9}(\d{1,9}) (pass|fail|skip|todo|error)s?$/.exec(text));
	const of = (word) => Number(before.find((each) => each?.[2] === word)?.[1] ?? 0);
	return {
		passed: of("pass"),
		failed: of("fail"),
		errored: of("error"),
		skipped: of("skip") + of("todo")
	};
});
const denoTests = lineReader("deno", /^(?:ok|FAILED) \| (\d{1,9} passed .{0,200}) \(\d[\dms. ]{1,20}\)$/, ([, body = ""]) => {
	const count = wordedCounts(body.replace(/\(\d{1,9} steps?\)/g, ""));
	return {
		passed: count("passed"),
		failed: count("failed"),
		skipped: count("ignored")
	};
});
const NODE_COUNT = /^[#ℹ] (tests|suites|pass|fail|cancelled|skipped|todo) (\d{1,9})$/;
const MOST_COUNTS = 8;
function countsFrom(lines, from) {
	const counts = new Map();
	for (const text of lines.slice(from, from + MOST_COUNTS)) {
		const [, word, n] = NODE_COUNT.exec(text) ?? [];
		if (word === void 0 || counts.has(word)) break;
		counts.set(word, Number(n));
	}
	return counts;
}
const nodeTests = lineReader("node", /^[#ℹ] tests \d{1,9}$/, (_match, lines, at) => {
	const counts = countsFrom(lines, at);
	const of = (word) => counts.get(word) ?? 0;
	if (!counts.has("cancelled")) return null;
	return {
		total: of("tests"),
		failed: of("fail"),
		errored: of("cancelled"),
		skipped: of("skipped") + of("todo")
	};
});
const nodeCoverage = coverageLine("node", /^[#ℹ] all files *\| *(\d{1,3}(?:\.\d{1,4})?) *\| *(\d{1,3}(?:\.\d{1,4})?) *\| *\d{1,3}(?:\.\d{1,4})? *\|/, ([, lines, branches]) => [counted("lines", lines), counted("branches", branches)]);
const bunCoverage = coverageLine("bun", /^All files *\| *\d{1,3}\.\d{1,4} *\| *(\d{1,3}\.\d{1,4}) *\|$/, ([, lines]) => [counted("lines", lines)]);
const denoCoverage = coverageLine("deno", /^\| All files {1,80}\| {1,12}(\d{1,3}\.\d) \| {1,12}(\d{1,3}\.\d) \|(?: {1,12}\d{1,3}\.\d \|)?$/, ([, branches, lines]) => [counted("lines", lines), counted("branches", branches)]);
function jestGates(settings, prefix) {
	const global = fields$1(fields$1(settings.coverageThreshold).global);
	return METRICS.flatMap((metric) => gateOf({
		tool: "jest",
		metric,
		where: `${prefix}coverageThreshold.global.${metric}`
	}, global[metric]));
}
function jestInPackage(text) {
	const content = fields$1(jsonValues(text));
	const jest = fields$1(content.jest);
	const measures = jest.collectCoverage === true ? /\bjest\b/ : /\bjest\b.*--(?:coverage|collectCoverage)\b/;
	return {
		gates: withScripts(content, jestGates(jest, "jest."), measures),
		commands: []
	};
}
const jestEnd = /^(?: {0,4}● |(?:FAIL|PASS) |Test Suites: |Tests: |Summary of all failing tests)/;
const jest = {
	name: "jest",
	url: "https://jestjs.io/docs/cli",
	writes: [
		"jest-json",
		"lcov",
		"clover",
		"cobertura",
		"istanbul"
	],
	does: { tests: ["jest"] },
	verbs: ["jest"],
	soft: ["--passWithNoTests", "--listTests"],
	ignores: [
		"--testPathIgnorePatterns",
		"--coveragePathIgnorePatterns",
		"--modulePathIgnorePatterns"
	],
	narrows: [...[
		"--testNamePattern",
		"--testPathPattern",
		"--testPathPatterns",
		"--onlyChanged",
		"--changedSince"
	]],
	narrowsShort: {
		options: ["-t"],
		tools: /^jest$/
	},
	selects: /--(?:only-?)?changed|--findRelatedTests\b|--only-?failures\b/,
	thresholdFiles: {
		"package.json": jestInPackage,
		"jest.config.json": (text) => ({
			gates: jestGates(fields$1(jsonValues(text)), ""),
			commands: []
		})
	},
	readsThreshold: ({ tool }, command) => tool === "jest" && command.tool === "jest" && command.words.some((word) => /^--(?:coverage|collectCoverage)(?:=true)?$/.test(word)),
	programs: ["jest"],
	configuration: jestSettings,
	totals: [jestTests, noJestTests],
	namesFailed: [/^ {0,4}● (?!Console$|Test suite failed to run$|Cannot log after |Validation )(\S.{0,300})$/],
	signs: {
		suspect: /coverage threshold for /,
		tests: [
			{
				kind: "why",
				line: /^ {0,4}● (?!Console$)\S/,
				after: {
					most: 17,
					until: jestEnd,
					across: true
				}
			},
			{
				kind: "what",
				line: /^ {0,12}✕ \S/
			},
			{
				kind: "what",
				line: /^ ?FAIL {1,4}(?!in \()(?!.* > )(?!.* \[ )\S/
			},
			{
				kind: "what",
				line: /^Jest: .{1,60} coverage threshold for /
			},
			{
				kind: "closing",
				line: /^Tests: .{0,100}\bfailed\b/
			}
		]
	},
	failureKinds: {
		contract: /\bto(?:Throw\w{0,20})?Match(?:\w{0,10})Snapshot\b|^ *› \d{1,9} snapshots? failed|\bSnapshot `.{1,200}` mismatched/,
		assertion: /^\s*expect\((?:received|locator|page)\)/,
		"failed test": /^(?:Tests: {1,10}(?:\d{1,9} \w{1,12}, ){0,4}[1-9]\d{0,8} failed|Test Suites: [1-9]\d{0,8} failed)|^ {1,4}● Test suite failed to run$/,
		coverage: /^Jest: .{1,60} coverage threshold for /
	},
	options: { jest: {
		same: {
			"-t": "--testNamePattern",
			"-i": "--runInBand",
			"-u": "--updateSnapshot",
			"-w": "--maxWorkers",
			"-b": "--bail",
			"-c": "--config",
			"-o": "--onlyChanged",
			"-f": "--onlyFailures"
		},
		soft: [
			"--updateSnapshot",
			"--ci false",
			"--no-ci"
		]
	} }
};
const vitest = {
	name: "vitest",
	url: "https://vitest.dev/guide/cli.html",
	writes: [
		"junit",
		"tap",
		"lcov",
		"clover",
		"cobertura"
	],
	does: { tests: ["vitest"] },
	unmistakable: ["vitest"],
	verbs: ["vitest"],
	narrows: ["--changed"],
	selects: /\brelated\b|--changed\b/,
	narrowsShort: {
		options: ["-t"],
		tools: /^vitest$/
	},
	minimum: /^--coverage\.thresholds\./i,
	thresholds: [{
		metric: "lines",
		options: ["--coverage.thresholds.lines"]
	}, {
		metric: "branches",
		options: ["--coverage.thresholds.branches"]
	}],
	programs: ["vitest", "vite"],
	configuration: vitestSettings,
	totals: [vitestTests, noVitestFiles],
	namesFailed: [/^ {0,3}FAIL {1,2}(?:\|[^|]{1,60}\| )?\S{1,300} > (\S.{0,300})$/],
	signs: { tests: [
		{
			kind: "why",
			line: /^ {0,3}FAIL {1,2}\S.*(?: > | \[ \S{1,300} \]$)/,
			after: {
				most: 14,
				until: /^(?:⎯{3,}| {0,3}FAIL )/,
				across: true
			}
		},
		{
			kind: "why",
			line: /^Vitest caught \d{1,6} unhandled error/,
			after: {
				most: 9,
				until: /^⎯{20,}$/,
				across: true
			}
		},
		{
			kind: "what",
			line: /^ {0,12}× (?:.{1,300} > .|.{1,300} \d{1,9}ms)/
		},
		{
			kind: "error",
			line: /^ {1,3}❯ \S.{1,300}\(\d{1,9} tests? \| [1-9]\d{0,8} failed\)/,
			after: {
				most: 4,
				like: /^ {2,12}(?:[❯×→] )/
			}
		},
		{
			kind: "closing",
			line: /^ +(?:Tests|Test Files) +\d{1,9} failed/
		},
		{
			kind: "what",
			line: /^ERROR: Coverage for \w{1,20} \([\d.]{1,6}%\) does not meet /
		}
	] },
	failureKinds: {
		"failed test": /^ {1,12}(?:Tests|Test Files) {1,4}[1-9]\d{0,8} failed|^ {1,3}❯ \S.{1,300}\(\d{1,9} tests? \| [1-9]\d{0,8} failed/,
		coverage: /^ERROR: Coverage for \w{1,20} \([\d.]{1,6}%\) does not meet /
	},
	options: { vitest: {
		same: {
			"--run": "run",
			"-t": "--testNamePattern",
			"-u": "--update",
			"-w": "--watch",
			"-r": "--root",
			"-c": "--config"
		},
		soft: ["--update", "--dangerouslyIgnoreUnhandledErrors"],
		retries: ["--retry"]
	} }
};
const mocha = {
	name: "mocha",
	url: "https://mochajs.org/#command-line-usage",
	writes: ["mocha-json", "tap"],
	does: { tests: ["mocha"] },
	unmistakable: ["mocha"],
	verbs: ["mocha"],
	plain: ["mocha"],
	narrowsShort: {
		options: ["-g"],
		tools: /^mocha$/
	},
	configuration: mochaSettings,
	totals: [passing],
	namesFailedAbove: [{
		name: /^ {2}\d{1,4}\) (\S.{0,300}?):?$/,
		more: /^ {7,40}(\S.{0,300}?):?$/,
		next: /^ {5,6}(?:Uncaught )?(?:[\w$.]{1,60})?(?:Error|Exception)\b(?!\/)/
	}],
	signs: { tests: [numberedFailures, {
		kind: "closing",
		line: /^ {2}\d{1,9} failing$/
	}] },
	failureKinds: { "failed test": /^ {2}[1-9]\d{0,8} failing$/ },
	options: { mocha: {
		same: {
			"-g": "--grep",
			"-f": "--fgrep",
			"-i": "--invert",
			"-t": "--timeout",
			"-R": "--reporter",
			"-r": "--require",
			"-b": "--bail",
			"-j": "--jobs",
			"-p": "--parallel"
		},
		strict: [
			"--fail-zero",
			"--forbid-only",
			"--forbid-pending",
			"--check-leaks"
		],
		soft: ["--pass-on-failing-test-suite", "--dry-run"],
		ignores: ["--ignore", "--exclude"],
		retries: ["--retries"]
	} }
};
const node = {
	name: "node",
	url: "https://nodejs.org/api/cli.html",
	does: { tests: ["node --test"] },
	spelled: { node: "Node.js" },
	narrows: ["--test-name-pattern"],
	minimum: /^--test-coverage-\w+$/i,
	thresholds: [{
		metric: "lines",
		options: ["--test-coverage-lines"]
	}, {
		metric: "branches",
		options: ["--test-coverage-branches"]
	}],
	manifests: /^\.(?:nvmrc|node-version)$/i,
	totals: [nodeTests],
	countedBy: [{
		format: "tap",
		by: "node"
	}],
	coverage: [nodeCoverage],
	namesFailed: [/^ *✖ (?!failing tests:|\d{1,9} problems?)(\S.{0,300}?) \(\d[\d.]{0,20}m?s\)/],
	signs: { tests: [{
		kind: "why",
		line: /^ *✖ (?!failing tests:|\d{1,9} problems?)\S.{0,600} \(\d[\d.]{0,20}m?s\)(?: #.*)?$/,
		after: {
			most: 9,
			like: /^ {2,}/,
			across: true
		}
	}, {
		kind: "closing",
		line: /^ℹ fail [1-9]|^# fail +[1-9]/
	}] },
	failureKinds: { "failed test": /^(?:ℹ|#) fail {1,4}[1-9]/ },
	options: { node: { soft: ["--test-update-snapshots"] } }
};
const avaTests = {
	format: "ava",
	closings: (lines) => lines.flatMap((text, at) => {
		const [, first, word] = /^ {2}(\d{1,9}) tests? (passed|failed)$/.exec(text) ?? [];
		if (first === void 0) return [];
		const others = following(lines, at, 3).map((line) => /^ {2}(\d{1,9}) (known failures?|tests? (?:skipped|todo))$/.exec(line)).reduce((sum, found) => sum + Number(found?.[1] ?? 0), 0);
		const marks = lines.slice(0, at).filter((line) => /^ {2}✔ (?!\[expected fail\])\S/.test(line)).length;
		return [{
			at,
			totals: totalsOf({
				passed: word === "passed" ? Number(first) : marks,
				failed: word === "failed" ? Number(first) : 0,
				skipped: others
			})
		}];
	})
};
const cucumberTests = lineReader("cucumber", /^(\d{1,9}) scenarios?(?: \(([^()]{1,200})\))?$/, ([, total, body = ""], lines, at) => {
	if (!/^\d{1,9} steps?\b/.test(lines[at + 1] ?? "")) return null;
	const count = wordedCounts(body);
	return {
		total: Number(total),
		failed: count("failed"),
		errored: count("undefined", "ambiguous"),
		skipped: count("skipped", "pending")
	};
});
const labTests = lineReader("lab", /^(?:(\d{1,9}) of )?(\d{1,9}) tests? (complete|passed|failed)(?: \((\d{1,9}) skipped\))?$/, ([, failed, ran, word, skipped = "0"], lines, at) => {
	if (!/^Test duration: /.test(following(lines, at, 1)[0] ?? "")) return null;
	if (failed === void 0 === (word === "failed")) return null;
	return {
		passed: Number(ran) - Number(failed ?? 0),
		failed: Number(failed ?? 0),
		skipped: Number(skipped)
	};
});
const javascriptTests = [
	jest,
	vitest,
	mocha,
	{
		name: "AVA",
		url: "https://github.com/avajs/ava",
		namesFailedBefore: [/^ {2}[✘✖] \[fail\]: (\S.{0,600})$/],
		signs: {
			suspect: /^ {2}\S{1,200}\.[cm]?[jt]sx?:\d{1,9}$/,
			tests: [
				{
					kind: "what",
					line: /^ {2}[✘✖] (?:\[fail\]: )?\S/
				},
				{
					kind: "why",
					line: /^ {2}\S{1,200}\.[cm]?[jt]sx?:\d{1,9}$/,
					since: /^ {2}(?:[✘✖] \[fail\]: |Uncaught exception in )/,
					before: {
						most: 2,
						like: /^ {2}\S|^$/
					},
					after: {
						most: 9,
						across: true,
						until: /^ {2}(?:─|› )/
					}
				},
				{
					kind: "closing",
					line: /^ {2}[1-9]\d{0,8} tests? failed$/
				},
				{
					kind: "why",
					line: /^ {2}(?:Difference(?: \(.{1,60}\))?:|Value (?:is not|must)|Rejected promise|Error thrown in test:|Did not throw|Expected )/,
					before: {
						most: 8,
						like: /^ {2,}\S|^$/
					},
					after: {
						most: 6,
						like: /^ {2,}\S/,
						across: true
					}
				}
			]
		},
		failureKinds: { "failed test": /^ {2}[1-9]\d{0,8} tests? failed$|^ {2}[✘✖] \[fail\]: \S/ },
		does: { tests: ["ava"] },
		configuration: avaSettings,
		totals: [avaTests],
		options: { ava: {
			same: {
				"-u": "--update-snapshots",
				"-m": "--match"
			},
			soft: ["--update-snapshots"]
		} }
	},
	{
		name: "Bun",
		url: "https://bun.com/docs/cli/test",
		namesFailed: [/^\(fail\) (\S.{0,300}?)(?: \[[\d.]{1,12}m?s\])?$/],
		signs: { tests: [{
			kind: "what",
			line: /^\(fail\) \S/
		}] },
		failureKinds: { "failed test": /^ {1,4}[1-9]\d{0,8} fail$|^\(fail\) \S/ },
		does: { tests: ["bun test"] },
		launches: { bunx: { valued: ["-p", "--package"] } },
		locks: [{
			program: "bun",
			always: ["ci"],
			verbs: ["install", "i"],
			options: ["--frozen-lockfile"]
		}],
		prepares: { bun: ["install", "ci"] },
		installs: /^bun (?:install|ci)\b/,
		verbed: ["bun"],
		targets: { bun: null },
		umbrella: /^bun\b/,
		scripts: {
			of: "package",
			programs: ["bun"]
		},
		narrowsShort: {
			options: ["-t"],
			tools: /^bun test$/
		},
		lockFiles: ["bun.lock", "bun.lockb"],
		configuration: bunSettings,
		totals: [bunTests],
		coverage: [bunCoverage],
		options: { "bun test": {
			same: {
				"-t": "--test-name-pattern",
				"-u": "--update-snapshots"
			},
			soft: ["--update-snapshots", "--pass-with-no-tests"],
			retries: ["--retry"]
		} }
	},
	{
		name: "Deno",
		url: "https://docs.deno.com/runtime/reference/cli/test/",
		namesFailed: [/^(\S.{0,300}) \.\.\. FAILED \(/, /^(\S.{0,300}) => (?:\.{1,2}\/|file:\/\/|https?:\/\/)\S{1,300}:\d{1,9}:\d{1,9}$/],
		signs: {
			tests: [{
				kind: "what",
				line: /^\S.{0,300} \.\.\. FAILED \(/
			}, {
				kind: "why",
				line: /^\S.{0,300} => (?:\.{1,2}\/|file:\/\/|https?:\/\/)\S{1,300}:\d{1,9}:\d{1,9}$/,
				after: {
					most: 5,
					like: /^(?:error: | {2,}\S)/
				}
			}],
			builds: [{
				kind: "why",
				line: /^(?:error: )?TS\d{4,5} \[ERROR\]: /,
				after: {
					most: 4,
					like: /^\s*\S/
				}
			}],
			suspect: / => |\[ERROR\]/
		},
		failureKinds: {
			"failed test": /^FAILED \| \d{1,9} passed/,
			"compile error": /^(?:error: )?TS\d{4,5} \[ERROR\]: /
		},
		does: {
			tests: ["deno test"],
			types: ["deno check"],
			lint: ["deno lint"],
			format: ["deno fmt"]
		},
		verbed: ["deno"],
		targets: { deno: null },
		locks: [{
			program: "deno",
			always: ["ci"],
			verbs: ["install"],
			options: ["--frozen"]
		}],
		umbrella: /^deno\b/,
		runsTasks: "deno task",
		lockFiles: ["deno.lock"],
		configuration: denoSettings,
		totals: [denoTests],
		coverage: [denoCoverage],
		mayFindNone: /--permit-no-files\b/,
		options: { deno: {
			strict: ["--check"],
			soft: [
				"--permit-no-files",
				"--no-check",
				"--no-run"
			],
			ignores: ["--ignore"]
		} }
	},
	node,
	{
		name: "Jasmine",
		url: "https://jasmine.github.io/",
		does: { tests: ["jasmine"] },
		totals: [jasmineTests]
	},
	{
		name: "uvu",
		url: "https://github.com/lukeed/uvu",
		does: { tests: ["uvu"] },
		totals: [uvuTests]
	},
	...javascriptCoverage,
	{
		name: "Cucumber",
		url: "https://github.com/cucumber/cucumber-js/blob/main/docs/cli.md",
		does: { tests: ["cucumber", "cucumber-js"] },
		totals: [cucumberTests],
		signs: {
			suspect: /\.feature:\d|^\d{1,4}\) Scenario: /,
			tests: [
				{
					kind: "why",
					line: /^\(::\) failed steps \(::\)$/,
					after: {
						most: 8,
						until: /^(?:Failing Scenarios:|\d{1,9} scenarios?\b)/,
						across: true
					}
				},
				{
					kind: "what",
					line: /^(?:cucumber |rerun )?\S{1,300}\.feature:\d{1,6} # /
				},
				{
					kind: "why",
					line: /^\d{1,4}\) Scenario: /,
					after: {
						most: 12,
						until: /^(?:\d{1,4}\) Scenario: |\d{1,9} scenarios?\b)/
					}
				},
				{
					kind: "closing",
					line: /^\d{1,9} scenarios? \((?:\d{1,9} \w{1,20}, ){0,6}\d{1,9} (?:failed|undefined|ambiguous)\b/
				}
			]
		},
		namesFailed: [/^\d{1,4}\) Scenario: (.{1,200}?)(?: # \S{1,300}:\d{1,6})?$/],
		failureKinds: { "failed test": /^\d{1,9} scenarios? \((?:\d{1,9} \w{1,20}, ){0,6}\d{1,9} (?:failed|undefined|ambiguous)\b/ },
		options: { ...sharedBy(["cucumber", "cucumber-js"], {
			same: {
				"-d": "--dry-run",
				"-t": "--tags"
			},
			strict: ["--strict"],
			soft: ["--no-strict", "--dry-run"],
			retries: ["--retry"]
		}) }
	},
	{
		name: "lab",
		url: "https://hapi.dev/module/lab/api/",
		totals: [labTests]
	}
];
// src/tools/families/jvm-settings.ts
const TESTS = ["maven-surefire-plugin", "maven-failsafe-plugin"];
const CHECKS = [
	...[
		"maven-checkstyle-plugin",
		"maven-pmd-plugin",
		"spotbugs-maven-plugin",
		"jacoco-maven-plugin"
	],
	...[
		"maven-enforcer-plugin",
		"dependency-check-maven",
		"spotless-maven-plugin",
		"detekt-maven-plugin"
	],
	...[
		"japicmp-maven-plugin",
		"revapi-maven-plugin",
		"animal-sniffer-maven-plugin",
		"forbiddenapis"
	],
	...[
		"apache-rat-plugin",
		"license-maven-plugin",
		"pitest-maven"
	]
];
const ofPlugins = (plugins, keys) => Object.fromEntries(plugins.flatMap((plugin) => Object.entries(keys).map(([key, meaning]) => [`**.plugin[${plugin}].**.${key}`, meaning])));
const mavenSettings = {
	files: [{
		path: /(?:^|\/)pom\.xml$/,
		form: "xml"
	}],
	keys: {
		...Object.fromEntries([
			...[
				"maven.test.skip",
				"maven.test.skip.exec",
				"skipTests",
				"skipITs",
				"maven.test.failure.ignore"
			],
			...[
				"checkstyle.skip",
				"pmd.skip",
				"cpd.skip",
				"spotbugs.skip",
				"jacoco.skip",
				"enforcer.skip"
			],
			...[
				"dependency-check.skip",
				"spotless.check.skip",
				"rat.skip",
				"license.skip",
				"japicmp.skip",
				"skipPitest"
			]
		].map((property) => [`**.properties.${property}`, "lenient"])),
		"**.properties.checkstyle.failOnViolation": "strict by default",
		"**.properties.checkstyle.violationSeverity": "fails from",
		"**.properties.checkstyle.maxAllowedViolations": "tolerance",
		"**.properties.failIfNoTests": "strict",
		"**.properties.surefire.rerunFailingTestsCount": "retries",
		"**.properties.failsafe.rerunFailingTestsCount": "retries",
		"**.properties.maven.compiler.failOnWarning": "strict",
		...ofPlugins(TESTS, {
			skip: "lenient",
			skipTests: "lenient",
			skipITs: "lenient",
			skipExec: "lenient",
			testFailureIgnore: "lenient",
			failIfNoTests: "strict",
			failIfNoSpecifiedTests: "strict by default",
			failOnFlakeCount: "maximum",
			rerunFailingTestsCount: "retries",
			"excludes.exclude": "ignores",
			"includes.include": "scope",
			excludedGroups: "ignores",
			groups: "scope"
		}),
		...ofPlugins(CHECKS, {
			skip: "lenient",
			fail: "strict by default",
			failOnViolation: "strict by default",
			failsOnError: "strict",
			failOnError: "strict by default",
			haltOnFailure: "strict by default",
			failBuildOnAnyVulnerability: "strict",
			failBuildOnCVSS: "maximum",
			violationSeverity: "fails from",
			threshold: "fails from",
			failThreshold: "fails from",
			failurePriority: "minimum",
			minimumPriority: "minimum",
			maxAllowedViolations: "tolerance",
			includeTestSourceDirectory: "strict",
			includeTests: "strict",
			"excludeRoots.excludeRoot": "ignores",
			"suppressionFiles.suppressionFile": "ignores",
			suppressionFile: "ignores",
			"rules.rule.limits.limit.minimum": "threshold",
			"rules.rule.limits.limit.maximum": "maximum",
			"rules.rule.excludes.exclude": "ignores",
			mutationThreshold: "threshold",
			coverageThreshold: "threshold",
			testStrengthThreshold: "threshold"
		}),
		...ofPlugins(CHECKS.filter((plugin) => plugin !== "maven-enforcer-plugin"), { "excludes.exclude": "ignores" }),
		...ofPlugins(["maven-compiler-plugin"], {
			failOnWarning: "strict",
			failOnError: "strict by default",
			"compilerArgs.arg": "options",
			compilerArgument: "options"
		})
	}
};
const TEST_TASKS = [...[
	"**.test",
	"**.*Test",
	"**.withType(Test)**",
	"**.withType<Test>**",
	"**.named(\"test\"**",
	"**.named('test'**"
], ...[
	"**.named<Test>**",
	"**.register<Test>**",
	"**.register(\"test**"
]];
const CHECK_TASKS = [...[
	"**.checkstyle*",
	"**.pmd*",
	"**.spotbugs*",
	"**.detekt*",
	"**.ktlint*",
	"**.jacoco*Verification"
], ...[
	"**.withType<Checkstyle>**",
	"**.withType<Detekt>**",
	"**.withType(Checkstyle)**"
]];
const ofTasks = (tasks, keys) => Object.fromEntries(tasks.flatMap((task) => Object.entries(keys).map(([key, meaning]) => [`${task}.${key}`, meaning])));
const gradleSettings = {
	files: [{
		path: /(?:^|\/)[\w.-]+\.gradle(?:\.kts)?$/,
		form: "assignments"
	}, {
		path: /(?:^|\/)gradle\.properties$/,
		form: "assignments"
	}],
	keys: {
		"**.ignoreFailures": "lenient",
		"**.isIgnoreFailures": "lenient",
		...ofTasks(TEST_TASKS, {
			enabled: "strict by default",
			exclude: "ignores",
			excludes: "ignores"
		}),
		...ofTasks(CHECK_TASKS, {
			enabled: "strict by default",
			exclude: "ignores"
		}),
		"**.excludeTestsMatching": "ignores",
		"**.includeTestsMatching": "scope",
		"**.excludeTags": "ignores",
		"**.excludeGroups": "ignores",
		"**.includeTags": "scope",
		"**.failOnNoMatchingTests": "strict by default",
		"**.isFailOnNoMatchingTests": "strict by default",
		"**.failOnNoDiscoveredTests": "strict by default",
		"**.maxRetries": "retries",
		"**.failOnPassedAfterRetry": "strict",
		"**.maxWarnings": "tolerance",
		"**.maxErrors": "tolerance",
		"**.maxIssues": "tolerance",
		"**.maxPriority*Violations": "tolerance",
		"**.allWarningsAsErrors": "strict",
		"**.warningsAsErrors": "strict",
		"**.compilerArgs": "options",
		"**.freeCompilerArgs": "options",
		"**.violationRules.rule.limit.minimum": "threshold",
		"**.violationRules.rule.limit.maximum": "maximum",
		"**.violationRules.rule.enabled": "strict by default",
		"**.violationRules.rule.isEnabled": "strict by default",
		"**.violationRules.rule.excludes": "ignores",
		"**.isFailOnViolation": "strict by default",
		"**.failOnViolation": "strict by default",
		"**.minBound": "threshold",
		"**.bound.minValue": "threshold",
		"**.abortOnError": "strict by default",
		"**.isAbortOnError": "strict by default",
		"**.checkReleaseBuilds": "strict by default",
		"**.isCheckReleaseBuilds": "strict by default",
		"**.checkAllWarnings": "strict",
		"**.checkDependencies": "strict",
		"**.checkTestSources": "strict",
		"**.lint.disable": "ignores",
		"**.lintOptions.disable": "ignores",
		"**.errorprone.disable": "ignores",
		"**.errorprone.disableAllChecks": "lenient",
		"**.errorprone.disableAllWarnings": "lenient",
		"**.errorprone.allErrorsAsWarnings": "lenient",
		"**.detekt.buildUponDefaultConfig": "strict",
		"**.detekt.allRules": "strict",
		"**.disabledRules": "ignores",
		"**.enforceCheck": "strict by default",
		"**.isEnforceCheck": "strict by default",
		"**.targetExclude": "lesser ignores",
		"**.failBuildOnCVSS": "maximum",
		"**.failBuildOnAnyVulnerability": "strict",
		"**.suppressionFile": "ignores",
		"**.suppressionFiles": "ignores",
		"**.apiValidation.ignored*": "ignores",
		"**.apiValidation.validationDisabled": "lenient",
		"**.mutationThreshold": "threshold",
		"org.gradle.dependency.verification": "level"
	}
};
const sbtSettings = {
	files: [{
		path: /(?:^|\/)(?:[\w-]+\.sbt|project\/[\w-]+\.scala)$/,
		form: "assignments"
	}],
	keys: {
		"**.scalacOptions": "options",
		"**.javacOptions": "options",
		"**.coverageMinimum*": "threshold",
		"**.coverageFailOnMinimum": "strict",
		"**.coverageExcludedPackages": "ignores",
		"**.coverageExcludedFiles": "ignores",
		"**.tpolecatExcludeOptions": "ignores"
	}
};
const checkstyleSettings = {
	files: [{
		path: /(?:^|\/)(?:[\w-]+[-_])?checkstyle(?:[-_][\w-]+)?\.xml$/,
		form: "xml"
	}, {
		path: /(?:^|\/)(?:[\w-]*checkstyle[\w-]*|checkstyle\/)[-_]?suppressions?(?:[-_]\w+)?\.xml$/,
		form: "findings",
		beside: true
	}],
	keys: {
		...Object.fromEntries([
			...[
				"SuppressionFilter",
				"SuppressionSingleFilter",
				"SuppressionXpathFilter",
				"SuppressionXpathSingleFilter"
			],
			...[
				"SuppressionCommentFilter",
				"SuppressWithNearbyCommentFilter",
				"SuppressWithPlainTextCommentFilter"
			],
			...[
				"SuppressWarningsFilter",
				"SeverityMatchFilter",
				"BeforeExecutionExclusionFileFilter"
			]
		].map((filter) => [`**.module[${filter}].name`, "lenient"])),
		"**.module.name": "check",
		"**.module.property[severity].value": "level",
		"**.module.property[max].value": "maximum",
		"**.module.property[maximum].value": "maximum",
		findings: "accepted"
	}
};
const pmdSettings = {
	files: [{
		path: /(?:^|\/)(?:[\w-]+[-_])?pmd(?:[-_][\w-]+)?\.xml$/,
		form: "xml"
	}],
	keys: {
		"ruleset.rule.ref": "check",
		"ruleset.rule.exclude.name": "lenient",
		"ruleset.exclude-pattern": "ignores"
	}
};
const spotbugsSettings = {
	files: [{
		path: /(?:^|\/)(?:spot|find)bugs[\w-]*(?:exclu|filter|suppress)[\w-]*\.xml$/,
		form: "findings",
		beside: true
	}],
	keys: { findings: "accepted" }
};
const detektSettings = {
	files: [{
		path: /(?:^|\/)(?:\.?detekt[\w.-]*|detekt\/config)\.ya?ml$/,
		form: "yaml"
	}, {
		path: /(?:^|\/)detekt[\w-]*(?:\/|[-_])baseline[\w-]*\.xml$/,
		form: "findings",
		beside: true
	}],
	keys: {
		"build.maxIssues": "tolerance",
		"build.excludeCorrectable": "lenient",
		"config.validation": "strict by default",
		"config.warningsAsErrors": "strict",
		"config.checkExhaustiveness": "strict",
		"*.active": "level",
		"*.*.active": "level",
		"*.*.severity": "level",
		"*.excludes": "ignores",
		"*.*.excludes": "ignores",
		"*.*.threshold*": "maximum",
		"*.*.allowed*": "maximum",
		"*.*.max*": "maximum",
		findings: "accepted"
	}
};
const ktlintSettings = {
	files: [{
		path: /(?:^|\/)\.editorconfig$/,
		form: "ini"
	}],
	keys: {
		"**.ktlint_disabled_rules": "ignores",
		"**.disabled_rules": "ignores",
		"**.ktlint_*": "level"
	}
};
const androidLintSettings = {
	files: [{
		path: /(?:^|\/)lint\.xml$/,
		form: "xml"
	}, {
		path: /(?:^|\/)lint-baseline[\w-]*\.xml$/,
		form: "findings",
		beside: true
	}],
	keys: {
		"lint.issue.severity": "level",
		"lint.issue.ignore.path": "ignores",
		"lint.issue.ignore.regexp": "ignores",
		findings: "accepted"
	}
};
const scalastyleSettings = {
	files: [{
		path: /(?:^|\/)scalastyle[\w-]*\.xml$/,
		form: "xml"
	}],
	keys: {
		"scalastyle.check.enabled": "strict by default",
		"scalastyle.check.level": "level",
		"scalastyle.check.class": "check"
	}
};
// src/tools/families/jvm.ts
const LEVEL = /^\[(?:INFO|WARN|WARNING|ERROR)\] {1,2}/;
const GOAL = /^--- (?:maven-)?(?:surefire|failsafe)(?:-plugin)?:.{1,200} ---$/;
const TOTAL = /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9}), Skipped: (\d{1,9})(?:, Flakes: (\d{1,9}))?$/;
const mavenTests = {
	format: "maven",
	closings(lines) {
		const found = [];
		let [goal, results] = ["", false];
		lines.forEach((line, at) => {
			const text = line.replace(LEVEL, "");
			if (GOAL.test(text)) [goal, results] = [text.replace(/ \(default(?:-\w+)?\) /, " "), false];
			if (/^Results ?:$/.test(text)) results = true;
			if (/^(?:There are n|N)o tests to run\.$/.test(text)) found.push({
				at,
				part: goal,
				totals: totalsOf({})
			});
			const counts = results ? TOTAL.exec(text)?.slice(1) : void 0;
			if (counts === void 0) return;
			const [total = 0, failed = 0, errored = 0, skipped = 0, flaky = 0] = counts.map((n) => Number(n ?? 0));
			found.push({
				at,
				part: goal,
				totals: totalsOf({
					total,
					failed,
					errored,
					skipped,
					flaky
				})
			});
			results = false;
		});
		return found;
	}
};
const GRADLE_TEST = /^(?:> Task )?(:(?:[^\s:]{1,100}:){0,12}(?:test|(?!compile)\w{1,100}Test))(?: ([A-Z-]{1,20}))?$/;
const GRADLE_TASK = /^(?:> Task )?(:[\w.:-]{1,300})(?: [A-Z-]{1,20})?$/;
const gradleTests = {
	format: "gradle",
	closings: (lines) => gradleTasks(lines).closings,
	isSilent: (lines) => gradleTasks(lines).isSilent
};
function gradleTasks(lines) {
	let task = "";
	const ran = new Map();
	const found = lines.flatMap((text, at) => {
		const [, test, ending = ""] = GRADLE_TEST.exec(text) ?? [];
		const isOfBuild = test?.startsWith(":buildSrc:") && ending === "NO-SOURCE";
		if (test !== void 0 && !isOfBuild) ran.set(test, ending || (ran.get(test) ?? ""));
		task = GRADLE_TASK.exec(text)?.[1] ?? task;
		const totals = gradleCounts(text);
		if (totals === null) return [];
		const next = text.includes(" completed") ? following(lines, at, 1)[0] ?? "" : "";
		return [{
			at,
			part: /^(?:> Task )?(:\S{1,300}) FAILED$/.exec(next)?.[1] ?? task,
			start: 0,
			totals: totalsOf(totals)
		}];
	});
	const isEmpty = (ending) => ending === "NO-SOURCE";
	const empty = [...ran].filter(([, ending]) => isEmpty(ending));
	const end = lines.length - 1;
	if (empty.length > 0 && empty.length === ran.size) return {
		closings: empty.map(([part]) => ({
			at: end,
			part,
			totals: totalsOf({})
		})),
		isSilent: false
	};
	const told = new Map(found.map((closing) => [closing.part, closing]));
	const isSilent = [...ran].some(([test, ending]) => !isEmpty(ending) && ending !== "SKIPPED" && !told.has(test));
	return {
		closings: isSilent ? [] : [...told.values()],
		isSilent
	};
}
function gradleCounts(text) {
	const of = (rest, word) => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(rest)?.[1] ?? 0);
	const [, total, rest = ""] = /^(\d{1,9}) tests? completed((?:, \d{1,9} (?:failed|skipped)){1,2})$/.exec(text) ?? /^(?:SUCCESS|FAILURE): Executed (\d{1,9}) tests? in [\d.hms ]{1,20}((?: \(\d{1,9} (?:failed|skipped)(?:, \d{1,9} (?:failed|skipped))?\))?)$/.exec(text) ?? [];
	if (total !== void 0) return {
		total: Number(total),
		failed: of(rest, "failed"),
		skipped: of(rest, "skipped")
	};
	const [, all, failed, skipped] = /^[|\s]{0,12}(?:Test )?[Rr]esults: (?:SUCCESS|FAILURE|SKIPPED) \((\d{1,9}) tests?, \d{1,9} (?:successes|success|passed|successful), (\d{1,9}) (?:failures|failed), (\d{1,9}) skipped\)[|\s]{0,12}$/.exec(text) ?? [];
	return all === void 0 ? null : {
		total: Number(all),
		failed: Number(failed),
		skipped: Number(skipped)
	};
}
const SCALA_VERSION = /^\[info\] (?:Setting|Forcing) Scala version to (\S{1,40})/;
const sbtTests = {
	format: "sbt",
	closings(lines) {
		let [project, version] = [0, ""];
		return lines.flatMap((text, at) => {
			const next = SCALA_VERSION.exec(text)?.[1];
			if (next !== void 0) [project, version] = [0, next];
			const [, total, failed, errored, rest = ""] = /^\[(?:info|error)\] (?:Passed|Failed|Error): Total (\d{1,9}), Failed (\d{1,9}), Errors (\d{1,9}), Passed \d{1,9}(.{0,100})$/.exec(text) ?? [];
			if (total === void 0) return [];
			if (Number(total) === 0 && text.startsWith("[error]")) return [];
			const skipped = [...rest.matchAll(/, (?:Skipped|Ignored|Canceled|Pending) (\d{1,9})/g)].reduce((sum, [, n]) => sum + Number(n), 0);
			const totals = totalsOf({
				total: Number(total) + skipped,
				failed: Number(failed),
				errored: Number(errored),
				skipped
			});
			project += 1;
			return [{
				at,
				part: `project ${project}`,
				leg: version,
				totals
			}];
		});
	}
};
const consoleTests = {
	format: "junit console",
	closings(lines) {
		const counts = new Map();
		return lines.flatMap((text, at) => {
			const [, n, word] = /^\[ {1,20}(\d{1,9}) tests (found|skipped|started|aborted|successful|failed) {1,20}\]$/.exec(text) ?? [];
			if (word === void 0) return [];
			counts.set(word, Number(n));
			if (word !== "failed") return [];
			const of = (name) => counts.get(name) ?? 0;
			const totals = totalsOf({
				passed: of("successful"),
				failed: of("failed"),
				skipped: of("skipped") + of("aborted")
			});
			counts.clear();
			return [{
				at,
				totals
			}];
		});
	}
};
const antTests = {
	format: "ant",
	behind: /\[junit(?:launcher)?\]$/,
	closings(lines) {
		let [part, told] = ["", ""];
		return lines.flatMap((text, at) => {
			if (/^Running /.test(text)) told = "";
			part = /^(?:Running|Testsuite:) (\S{1,300})$/.exec(text)?.[1] ?? part;
			const counts = /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9})(?:, Skipped: (\d{1,9}))?, Time elapsed: .{1,40}$/.exec(text);
			if (counts === null) return [];
			if (part === told) return [];
			told = part;
			const [total = 0, failed = 0, errored = 0, skipped = 0] = counts.slice(1).map((n) => Number(n ?? 0));
			return [{
				at,
				part,
				totals: totalsOf({
					total,
					failed,
					errored,
					skipped
				})
			}];
		});
	}
};
const testngTests = lineReader("testng", /^Total tests run: (\d{1,9}),(?: Passes: \d{1,9},)? Failures: (\d{1,9}), Skips: (\d{1,9})$/, ([, total, failed, skipped]) => ({
	total: Number(total),
	failed: Number(failed),
	skipped: Number(skipped)
}));
const junitCoreTests = lineReader("junit4", /^(?:OK \((\d{1,9}) tests?\)|Tests run: (\d{1,9}), {2}Failures: (\d{1,9})(?:, {2}Errors: (\d{1,9}))?)$/, ([, passed, total, failed = "0", errored = "0"]) => ({
	total: Number(passed ?? total),
	failed: Number(failed),
	errored: Number(errored)
}));
const scalatestTests = lineReader("scalatest", /^(?:\[INFO\] )?Tests: succeeded (\d{1,9}), failed (\d{1,9}), canceled (\d{1,9}), (?:ignored|skipped) (\d{1,9}), pending (\d{1,9})$/, ([, passed, failed, ...left]) => ({
	passed: Number(passed),
	failed: Number(failed),
	skipped: left.reduce((sum, n) => sum + Number(n), 0)
}));
const koverTotal = coverageLine("kover", /^(?:application line coverage: (\d{1,3}(?:\.\d{1,6})?)%|Rule violated: lines covered percentage is (\d{1,3}(?:\.\d{1,6})?), but expected minimum is \d[\d.]{0,7})$/, ([, logged, judged]) => [counted("lines", logged ?? judged)]);
const jacocoJudged = coverageLine("jacoco", /^(?:\[(?:WARNING|ERROR|ant:jacocoReport)\] {1,2})?Rule violated for bundle .{1,200}: (lines|branches) covered ratio is (\d(?:\.\d{1,4})?), but expected minimum is \d(?:\.\d{1,4})?$/, ([, word, ratio]) => [{
	metric: word === "lines" ? "lines" : "branches",
	percent: Math.round(Number(ratio) * 1e4) / 100,
	counts: null
}]);
const jvm = [
	{
		name: "JDK",
		url: "https://docs.oracle.com/en/java/javase/21/docs/specs/man/javac.html",
		manifests: /^\.java-version$/i,
		signs: { builds: [{
			kind: "why",
			line: /^e: .{1,400}\.kts?:(?:\d{1,9}:\d{1,9}| ?\(\d{1,9}, ?\d{1,9}\):) ?/,
			after: {
				most: 1,
				like: /^ {2,}\S/
			}
		}] },
		failureKinds: {
			"compile error": /^\S[^:]{0,300}\.(?:java:\d{1,9}|(?:kt|scala):\d{1,9}(?::\d{1,9})?): (?:fatal )?error: |^e: (?!.{1,900} \[[A-Z][a-z]\w{2,60}\]$).{1,400}\.kts?:/,
			assertion: /^.*\b(?:AssertionFailedError|ComparisonFailure|java\.lang\.AssertionError)\b/,
			environment: /class file has wrong version|UnsupportedClassVersionError|invalid (?:source|target) release: |release version \d{1,3} not supported|Unsupported class file major version/
		}
	},
	{
		name: "Gradle",
		url: "https://docs.gradle.org/current/userguide/command_line_interface.html",
		varies: {
			programs: ["gradle", "gradlew"],
			options: /^-[DP][\w.-]*version$/i
		},
		writes: ["junit"],
		does: {
			tests: [
				"gradle test",
				"gradlew test",
				"gradle check",
				"gradlew check"
			],
			deploy: [
				"gradle publish",
				"gradlew publish",
				"publishplugins"
			],
			build: ["gradle assemble", "gradlew assemble"]
		},
		testing: Object.fromEntries(["gradle", "gradlew"].map((program) => [program, {
			surely: /^(?:\S*:)?(?:allTests|check|connectedCheck|test|(?:smoke|unit|integration|functional)test|(?!compile|assemble|bundle|install|package|publish)\w+Test)$/,
			perhaps: /^(?:\S*:)?build$/
		}])),
		verbed: ["gradle", "gradlew"],
		phases: {
			programs: ["gradle", "gradlew"],
			ranks: {
				classes: 1,
				testClasses: 1,
				assemble: 1,
				jar: 1,
				test: 2,
				check: 3,
				build: 3,
				buildNeeded: 3
			}
		},
		umbrella: /^gradlew?/,
		assembles: [
			"assemble",
			"classes",
			"testClasses"
		].flatMap((task) => [`gradle ${task}`, `gradlew ${task}`]),
		scripted: {
			action: /gradle/,
			input: "arguments",
			program: "gradle"
		},
		manifests: /^(?:(?:build|settings)\.gradle(?:\.kts)?|libs\.versions\.toml)$/i,
		lockFiles: ["gradle.lockfile"],
		libraries: [".gradle"],
		configuration: gradleSettings,
		totals: [gradleTests],
		namesFailed: [/^(?!%%% )(\S[^>]{0,300}> .{1,300}?)(?:\(\))? FAILED$/],
		signs: {
			tests: [
				{
					kind: "why",
					line: /^(?!%%% )\S[^>]{0,300}> .{1,300} FAILED$/,
					after: {
						most: 4,
						like: /^\s+\S/
					}
				},
				{
					kind: "why",
					line: /^[a-z][\w$]{0,60}(?:\.[\w$]{1,100}){2,20}(?:\[.{0,80}\])?(?:\(.{0,80}\))? FAILED$/,
					after: {
						most: 4,
						like: /^\s+\S/
					}
				},
				{
					kind: "why",
					line: /^ {2,8}(?:Test .{1,300} FAILED(?: \([\d.ms ]{1,20}\))?|✘ .{1,300} \([\d.ms ]{1,20}\))$/,
					after: {
						most: 4,
						like: /^ {2,}\S/,
						across: true
					}
				},
				{
					kind: "closing",
					line: /^\d{1,9} tests completed, \d{1,9} failed/
				}
			],
			builds: [{
				kind: "why",
				line: /^\* What went wrong:/,
				after: { most: 5 }
			}]
		},
		failureKinds: {
			"failed test": /^\d{1,9} tests completed, [1-9]\d{0,8} failed/,
			environment: /^> (?:Could not (?:resolve|find) |Unsupported class file major version|https?:\/\/\S{1,400}$)|Could not resolve all (?:files|dependencies|artifacts) for |\bNo connected devices!|SDK location not found\.|Failed to install the following Android SDK packages|Failed to find (?:target with hash|Build Tools revision|Platform SDK)/,
			usage: /^A problem occurred (?:evaluating|configuring) (?:root project|project|script|settings)\b/,
			"compile error": /^(?:\[\w{1,8}\] )?\S{1,400}\.xml:\d{1,6}: (?:AAPT: )?error: |\berror: failed (?:linking|processing) (?:references|manifest)/,
			lint: /^> (?:(?:Checkstyle|PMD|FindBugs|SpotBugs|CodeNarc) (?:rule )?violations were found|\d{1,9} SpotBugs violations|Lint found (?:fatal )?errors|Analysis failed with \d{1,9} )/
		},
		checks: /\b(?:check|verify|checkstyle|pmd|spotbugs|detekt)\b/i,
		tasks: {
			file: /\.gradle(?:\.kts)?$/,
			form: "names",
			callers: /^gradlew?$/
		},
		options: { ...sharedBy(["gradle", "gradlew"], {
			same: {
				"-x": "--exclude-task",
				"-m": "--dry-run",
				"-p": "--project-dir"
			},
			soft: [
				"--dry-run",
				"--dependency-verification off",
				"--dependency-verification lenient"
			],
			tasks: ["--exclude-task"]
		}) }
	},
	{
		name: "Maven",
		url: "https://maven.apache.org/ref/current/maven-embedder/cli.html",
		varies: {
			programs: ["mvn", "mvnw"],
			options: /^-D[\w.-]*version$|^-P/i
		},
		writes: ["junit"],
		does: {
			tests: ["mvn test", "mvn verify"],
			deploy: [
				"mvn deploy",
				"mvnw deploy",
				"release:perform"
			],
			build: ["mvn package"]
		},
		testing: Object.fromEntries(["mvn", "mvnw"].map((program) => [program, {
			surely: /^(?:test|verify|integration-test|surefire:test|failsafe:integration-test)$/,
			perhaps: /^(?:package|install|deploy)$/
		}])),
		verbed: ["mvn", "mvnw"],
		phases: {
			programs: ["mvn", "mvnw"],
			ranks: {
				validate: 0,
				compile: 1,
				"test-compile": 1,
				test: 2,
				package: 2,
				"integration-test": 3,
				verify: 4,
				install: 4,
				deploy: 4
			}
		},
		umbrella: /^mvnw?/,
		assembles: [
			"mvn compile",
			"mvnw compile",
			"mvn package",
			"mvnw package"
		],
		narrows: ["-Dtest"],
		variables: [{
			names: ["MAVEN_ARGS"],
			taken: /^(?:\S*\/)?mvnw?\b/
		}],
		manifests: /^pom\.xml$/i,
		libraries: [".m2"],
		configuration: mavenSettings,
		totals: [mavenTests],
		mayFindNone: /-D(?:surefire\.)?failIfNo(?:Specified)?Tests=false\b/,
		namesFailed: [
			/^(?:\[ERROR\] )?(?!.{0,20}Tests run:)(\S.{1,300}?)(?: --| ) ?Time elapsed: .{1,40}<<< (?:FAILURE|ERROR)!$/,
			/^\[ERROR\] \* {2}(\S{1,200}[\\/]pom\.xml)$/,
			/^\[ERROR\] ((?:[a-z_]\w{0,60}\.){1,12}[A-Z]\w{0,100}(?:\$\w{1,100})?\.\w{1,200}(?:\(\))?)$/,
			/^\[ERROR\] {2,3}(?!\w{1,100}\.(?:java|kt|groovy|scala|xml):)(\w{1,100}(?:\$\w{1,100}){0,3}(?:>\w{1,100})?\.\w{1,200}):\d{1,9}(?: |$)/
		],
		signs: {
			tests: [
				{
					kind: "why",
					line: /^(?:\[ERROR\] )?(?!.{0,20}Tests run:)\S.{1,400}<<< (?:FAILURE|ERROR)!$/,
					after: {
						most: 3,
						until: /^\[(?:INFO|ERROR|WARNING)\] /
					}
				},
				{
					kind: "why",
					line: /^(?:\[ERROR\] )?(?:Failures|Errors|Failed tests|Tests in error): ?/,
					after: {
						most: 12,
						until: /Tests run:|^\[INFO\]/,
						like: /^(?:\[ERROR\] )? {2,}\S|^\[ERROR\] \S|^[A-Z]/
					}
				},
				{
					kind: "closing",
					line: /^(?:\[ERROR\] +)?Tests run: \d{1,9}, .{0,60}(?:Failures|Errors): [1-9]/
				}
			],
			builds: [
				{
					kind: "why",
					line: /^\[ERROR\] {1,4}\S{1,400}\.(?:java|kt|scala|groovy):(?:\[\d{1,9},\d{1,9}\]|\d{1,9})/,
					after: {
						most: 3,
						like: /^(?:\[ERROR\])? {2,}(?:symbol|location|required|found|reason)/
					}
				},
				{
					kind: "what",
					line: /^\[ERROR\] COMPILATION ERROR/
				},
				{
					kind: "why",
					line: /^\[(?:WARNING|ERROR)\] Rule \d{1,3}: \S{1,200} failed with message:/,
					after: {
						most: 3,
						until: /^\[/
					}
				},
				{
					kind: "error",
					line: /^\[ERROR\] +(?!Tests run:)\S/
				}
			]
		},
		failureKinds: {
			"compile error": /^\[ERROR\] COMPILATION ERROR|^\[ERROR\] {1,4}\S{1,400}\.(?:java|kt|groovy|scala):\[\d{1,9},\d{1,9}\] (?!\()/,
			"failed test": /^(?:\[ERROR\] +)?Tests run: \d{1,9}, .{0,60}(?:Failures|Errors): [1-9]|<<< (?:FAILURE|ERROR)!$|: There (?:are|were) test failures\b|^\[ERROR\] (?:The following builds failed:|(?:Failures|Errors): ?)$/,
			environment: /^\[ERROR\] .{0,600}(?:Could not (?:find artifact|transfer artifact|resolve dependencies)|was not found in https?:|ArtifactResolutionException|Unresolveable build extension|Non-resolvable (?:parent|import) POM|or one of its dependencies could not be resolved|Failed to deploy artifacts|: Execution \S{1,100} of goal \S{1,200} failed: (?!.{0,60}forked VM))|Detected (?:JDK|Maven) Version: |Could not find artifact /,
			crash: /The forked VM terminated without/,
			lint: /Too many (?:files with )?unapproved licen[cs]es?\b|Some Enforcer rules have failed|^\[(?:WARNING|ERROR)\] Rule \d{1,3}: \S{1,200} failed with message:|do not have the expected license header|: failed with \d{1,9} bugs and \d{1,9} errors|You have \d{1,9} (?:PMD|CPD|Checkstyle) /
		},
		tasks: {
			file: /^pom\.xml$/,
			form: "names",
			callers: /^mvnw?$/
		},
		options: { ...sharedBy(["mvn", "mvnw"], {
			same: {
				"-fn": "--fail-never",
				"-fae": "--fail-at-end",
				"-ff": "--fail-fast",
				"-pl": "--projects",
				"-B": "--batch-mode",
				"-T": "--threads",
				"-P": "--activate-profiles"
			},
			soft: [
				"--fail-never",
				"-DskipTests",
				"-DskipITs",
				"-DskipUTs",
				"-Dmaven.test.skip",
				"-Dmaven.test.failure.ignore",
				"-Dcheckstyle.skip",
				"-Dspotbugs.skip",
				"-Dpmd.skip",
				"-Dcpd.skip",
				"-Djacoco.skip",
				"-Denforcer.skip",
				"-Dspotless.check.skip",
				"-Dcheckstyle.failOnViolation false",
				"-Dpmd.failOnViolation false",
				"-Dspotbugs.failOnError false",
				"-Drat.skip",
				"-Dlicense.skip",
				"-Ddependency-check.skip",
				"-Drevapi.skip",
				"-Djapicmp.skip",
				"-DfailIfNoTests false",
				"-Dsurefire.failIfNoSpecifiedTests false"
			],
			ignores: ["-DexcludedGroups", "-Dsurefire.excludes"],
			retries: ["-Dsurefire.rerunFailingTestsCount", "-Dfailsafe.rerunFailingTestsCount"]
		}) }
	},
	{
		name: "JUnit console launcher",
		url: "https://docs.junit.org/current/user-guide/",
		signs: { tests: [
			{
				kind: "why",
				line: /^ {2,8}=> [\w.$]{1,200}(?:Error|Exception|Failure)?\b/,
				before: {
					most: 2,
					like: /^ {2,}(?:JUnit|MethodSource|ClassSource)/
				},
				after: {
					most: 2,
					like: /^ {4,}\S/
				}
			},
			{
				kind: "closing",
				line: /^\[ {2,12}[1-9]\d{0,8} tests failed {2,}\]/
			},
			{
				kind: "why",
				line: /^Test: \S{1,300} took .{1,40} (?:FAILED|ABORTED)\b/,
				after: {
					most: 3,
					until: /^Tests? ?(?:run|case)?:/
				}
			},
			{
				kind: "why",
				line: /^\t(?:FAILED|Caused an ERROR)$/,
				before: {
					most: 1,
					like: /^Testcase: /
				},
				after: { most: 4 }
			}
		] },
		failureKinds: { "failed test": /^\[ {2,12}[1-9]\d{0,8} tests failed {2,}\]|^\t(?:FAILED|Caused an ERROR)$|^Test: \S{1,300} took .{1,40} FAILED\b/ },
		totals: [consoleTests, junitCoreTests]
	},
	{
		name: "Ant",
		url: "https://ant.apache.org/manual/Tasks/junit.html",
		testing: { ant: { surely: /^(?:j?unit|test)/ } },
		verbed: ["ant"],
		targets: { ant: null },
		severalTargets: /^ant\b/,
		umbrella: /^ant\b/,
		totals: [antTests],
		manifests: /^build\.xml$/i
	},
	{
		name: "TestNG",
		url: "https://testng.org/",
		totals: [testngTests],
		countedBy: [{
			format: "testng",
			by: "maven"
		}, {
			format: "testng",
			by: "gradle"
		}]
	},
	{
		name: "ScalaTest",
		url: "https://www.scalatest.org/user_guide/using_the_runner",
		totals: [scalatestTests],
		countedBy: [{
			format: "scalatest",
			by: "sbt"
		}]
	},
	{
		name: "sbt",
		url: "https://www.scala-sbt.org/1.x/docs/Running.html",
		namesFailed: [/^\[info\] - (\S.{0,300}) \*{3} FAILED \*{3}/, /^\[error\] Test (\S{1,300}) failed: .{0,1500}, took \d[\d.]{0,12} s(?:ec)?$/],
		signs: {
			tests: [
				{
					kind: "why",
					line: /^\[info\] .{1,300} \*{3} FAILED \*{3}/,
					after: {
						most: 2,
						like: /^\[info\] {3,}\S/
					}
				},
				{
					kind: "what",
					line: /^\[error\] Failed tests:|^\[info\] \*{3} [1-9]\d{0,8} TESTS? FAILED \*{3}$/,
					after: {
						most: 3,
						like: /^\[error\] \s/
					}
				},
				{
					kind: "closing",
					line: /^\[error\] Failed: Total \d/
				}
			],
			builds: [{
				kind: "why",
				line: /^\[error\] (?!\(|Total time)\S/,
				after: {
					most: 3,
					like: /^\[error\] {2,}\S/
				}
			}]
		},
		failureKinds: {
			"compile error": /^\[error\] \S{1,300}\.(?:scala|java):\d{1,9}:(?:\d{1,9}:)? /,
			"failed test": /^\[error\] Failed: Total \d|^\[error\] .{1,200}\bsbt\.TestsFailedException: |\*{3} FAILED \*{3}|^\[info\] \*{3} [1-9]\d{0,8} TESTS? FAILED \*{3}$/,
			environment: /\bResolveException: (?:Error downloading|unresolved dependency)/
		},
		umbrella: /^sbt/,
		testing: { sbt: { surely: /^\+?(?:\S*\/)?(?:test:)?test(?:Only|Quick)?$/ } },
		totals: [sbtTests],
		strict: ["-Xfatal-warnings"],
		configuration: sbtSettings
	},
	{
		name: "Mill",
		url: "https://mill-build.org/mill/cli/builtin-commands.html",
		testing: Object.fromEntries([
			"mill",
			"millw",
			"mill.bat"
		].map((program) => [program, { surely: /(?:^|\.)test(?:Only|Cached|Local|Forked)?$/ }]))
	},
	{
		name: "JaCoCo",
		url: "https://www.jacoco.org/jacoco/trunk/doc/",
		signs: { builds: [{
			kind: "why",
			line: /Rule violated for (?:bundle|package|class) .{1,300} ratio is /
		}] },
		failureKinds: { coverage: /Rule violated for (?:bundle|package|class) .{1,300} ratio is |Coverage checks have not been met/ },
		writes: ["jacoco"],
		coverage: [jacocoJudged]
	},
	{
		name: "Kover",
		url: "https://kotlin.github.io/kotlinx-kover/gradle-plugin/",
		writes: ["jacoco"],
		coverage: [koverTotal]
	},
	{
		name: "japicmp",
		url: "https://siom79.github.io/japicmp/",
		contracts: ["japicmp"]
	},
	{
		name: "Revapi",
		url: "https://revapi.org/",
		contracts: ["revapi"]
	},
	{
		name: "SDKMAN",
		url: "https://sdkman.io/usage",
		prepares: { sdk: true }
	}
];
// src/tools/families/jvm-linters.ts
const jvmLinters = [
	{
		name: "Checkstyle",
		url: "https://checkstyle.org/cmdline.html",
		signs: {
			suspect: /checkstyle violations/,
			builds: [{
				kind: "why",
				line: /^\[ant:checkstyle\] \[(?:ERROR|WARN)\] \S/
			}, {
				kind: "closing",
				line: /\bYou have [1-9]\d{0,8} [Cc]heckstyle violations?\b/
			}]
		},
		failureKinds: { lint: /^\[ant:checkstyle\] \[|^\S[^:]{0,300}\.java:\d{1,9}:\d{1,9}: error: |^\[ERROR\] \S{1,400}\.java:\[\d{1,9}(?:,\d{1,9})?\] \(|^\[ERROR\] \S{1,400}\.java:\d{1,9}(?::\d{1,9})?: .{1,600} \[[A-Z]\w{2,60}\]$|You have [1-9]\d{0,8} [Cc]heckstyle violations?\b/ },
		does: { lint: ["checkstyle"] },
		unmistakable: ["checkstyle"],
		configuration: checkstyleSettings,
		options: { checkstyle: {
			same: {
				"-e": "--exclude",
				"-x": "--exclude-regexp"
			},
			ignores: ["--exclude", "--exclude-regexp"]
		} }
	},
	{
		name: "PMD",
		url: "https://docs.pmd-code.org/latest/pmd_userdocs_cli_reference.html",
		signs: { builds: [{
			kind: "why",
			line: /^\S{1,400}\.(?:java|kt|xml):\d{1,9}:\t\w/
		}] },
		failureKinds: { lint: /[1-9]\d{0,8} PMD rule violations|You have [1-9]\d{0,8} PMD violations|^\S{1,400}\.java:\d{1,9}:\t\w/ },
		does: { lint: ["pmd check"] },
		configuration: pmdSettings,
		options: { pmd: {
			soft: [
				"--no-fail-on-violation",
				"--fail-on-violation false",
				"--no-fail-on-error"
			],
			ignores: ["--exclude"]
		} }
	},
	{
		name: "SpotBugs",
		url: "https://spotbugs.readthedocs.io/en/stable/running.html",
		does: { lint: ["spotbugs"] },
		unmistakable: ["spotbugs"],
		configuration: spotbugsSettings,
		options: { spotbugs: {
			strict: ["-exitcode"],
			ignores: ["-exclude", "-excludeBugs"]
		} }
	},
	{
		name: "Android Lint",
		url: "https://developer.android.com/studio/write/lint",
		does: { lint: ["gradlew lint", "gradle lint"] },
		configuration: androidLintSettings,
		signs: { builds: [{
			kind: "why",
			line: /^ {0,4}\S{1,300}:\d{1,9}: Error: .{1,600} \[\w{1,80}(?: from \S{1,200})?\]$/
		}] },
		failureKinds: { lint: /^ {0,4}\S{1,300}:\d{1,9}: Error: .{1,600} \[\w{1,80}(?: from \S{1,200})?\]$/ }
	},
	{
		name: "Scalastyle",
		url: "https://www.scalastyle.org/command-line.html",
		failureKinds: { lint: /^\[error\] \(.{1,100}\bscalastyle\) errors exist$/i },
		does: { lint: ["scalastyle"] },
		unmistakable: ["scalastyle"],
		configuration: scalastyleSettings
	},
	{
		name: "ktlint",
		url: "https://pinterest.github.io/ktlint/latest/",
		signs: { builds: [{
			kind: "why",
			line: /^\S{1,400}\.kts?:\d{1,9}:\d{1,9}: .{1,600} \((?:[\w-]{2,30}:[\w-]{2,60}|[a-z]{2,20}(?:-[a-z]{1,20}){1,5})\)$/
		}] },
		failureKinds: { lint: /^\S{1,400}\.kts?:\d{1,9}:\d{1,9}: .{1,600} \((?:[\w-]{2,30}:[\w-]{2,60}|[a-z]{2,20}(?:-[a-z]{1,20}){1,5})\)$/ },
		does: { format: ["ktlint"] },
		unmistakable: ["ktlint"],
		configuration: ktlintSettings,
		options: { ktlint: {
			same: { "-F": "--format" },
			lenient: ["--format"],
			ignores: ["--baseline"]
		} }
	},
	{
		name: "Spotless",
		url: "https://github.com/diffplug/spotless/tree/main/plugin-gradle",
		signs: { builds: [{
			kind: "why",
			line: /The following files had format violations:/,
			after: { most: 8 }
		}] },
		failureKinds: { format: /The following files had format violations:/ },
		does: { format: ["spotlesscheck"] }
	},
	{
		name: "detekt",
		url: "https://detekt.dev/docs/gettingstarted/cli/",
		signs: {
			suspect: / - \[.{1,200}\] at /,
			builds: [{
				kind: "why",
				line: /^\S{1,400}\.kts?:\d{1,9}:\d{1,9}: .{1,600} \[\w{3,60}\]$/
			}, {
				kind: "why",
				line: /^\t\w{3,60} - (?:\d{1,9}\/\d{1,9} - )?\[.{1,300}\] at \S{1,400}\.kts?:\d{1,9}:\d{1,9}$/
			}]
		},
		failureKinds: { lint: /^e: .{1,900} \[[A-Z][a-z]\w{2,60}\]$|(?:Analysis|Build) failed with [1-9]\d{0,8} (?:weighted )?issues|^\t\w{3,60} - (?:\d{1,9}\/\d{1,9} - )?\[.{1,300}\] at \S{1,400}\.kts?:\d{1,9}:\d{1,9}$|^\S{1,400}\.kts?:\d{1,9}:\d{1,9}: .{1,600} \[\w{3,60}\]$/ },
		does: { lint: ["detekt"] },
		unmistakable: ["detekt"],
		configuration: detektSettings,
		options: { detekt: {
			same: {
				"-b": "--baseline",
				"-c": "--config",
				"-i": "--input",
				"-ex": "--excludes"
			},
			soft: ["--create-baseline"],
			lenient: ["--auto-correct"],
			ignores: ["--baseline", "--excludes"]
		} }
	},
	{
		name: "Find Security Bugs",
		url: "https://find-sec-bugs.github.io/",
		security: [
			"findsecbugs",
			"find-secbugs",
			"findsec-bugs",
			"find-sec-bugs"
		]
	},
	{
		name: "google-java-format",
		url: "https://github.com/google/google-java-format",
		does: { format: ["google-java-format"] },
		options: { "google-java-format": { strict: ["--set-exit-if-changed", "--dry-run"] } }
	},
	{
		name: "scalafmt and scalafix",
		url: "https://scalameta.org/scalafmt/docs/installation.html",
		does: { format: ["scalafmt", "scalafix"] },
		options: { ...sharedBy(["scalafmt", "scalafix"], { strict: [
			"--check",
			"--test",
			"--list"
		] }) }
	}
];
// src/tools/families/linter-runners.ts
const linterRunners = [
	{
		name: "pre-commit",
		url: "https://pre-commit.com/#pre-commit-run",
		signs: { builds: [{
			kind: "why",
			line: /^\S.{2,78}\.{3,80}Failed$/,
			after: {
				most: 8,
				across: true,
				until: /\.{3,80}(?:Passed|Failed|Skipped|\(no files to check\)Skipped)$/
			}
		}] },
		failureKinds: {
			format: /^- files were modified by this hook$/,
			lint: /^\S.{2,78}\.{3,80}Failed$|^- hook id: /
		},
		configuration: {
			files: [{
				path: /(?:^|\/)\.pre-commit-config\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				exclude: "ignores",
				"ci.skip": "ignores",
				"repos.hooks.id": "check",
				"repos.hooks.alias": "called",
				"repos.hooks.name": "called",
				"repos.hooks.entry": "called",
				"repos.hooks.args": "options",
				"repos.hooks.additional_dependencies": "packages",
				"repos.hooks.exclude": "ignores",
				"repos.hooks.exclude_types": "ignores",
				"repos.hooks.stages": "level"
			},
			levels: {
				manual: 0,
				push: 1,
				"pre-push": 1,
				commit: 3,
				"pre-commit": 3
			},
			same: [[/^repos(?:\[[^\]]*\])?\.hooks/, "repos.hooks"]]
		},
		does: { lint: ["pre-commit", "prek"] },
		umbrella: /^(?:pre-commit|prek)/,
		manifests: /^\.pre-commit-config\.ya?ml$/i,
		widens: ["--all-files"],
		variables: [{
			names: ["SKIP"],
			taken: /^pre-commit\b|^prek\b/,
			option: "--skip"
		}],
		tasks: {
			file: /^\.pre-commit-config\.ya?ml$/,
			form: "names",
			callers: /^(?:pre-commit|prek)$/
		},
		mirrors: /^mirrors-|-pre-commit(?:-mirror)?$/g,
		prepares: { "pre-commit": [
			"install",
			"install-hooks",
			"autoupdate",
			"gc",
			"clean"
		] },
		options: { ...sharedBy(["pre-commit", "prek"], { same: { "-a": "--all-files" } }) }
	},
	{
		name: "Trunk",
		url: "https://docs.trunk.io/code-quality",
		signs: { builds: [{
			kind: "why",
			line: /^>>> (?:Lint for |General linter failure)/,
			after: {
				most: 7,
				across: true,
				until: /^>>> /
			}
		}] },
		failureKinds: { lint: /^>>> (?:Lint for |General linter failure)/ },
		replaces: {
			as: /^(?:trunk|trunk-io\/trunk-action)$/,
			tools: /./
		}
	},
	{
		name: "Super-Linter",
		url: "https://github.com/super-linter/super-linter",
		replaces: {
			as: /^super-linter\/super-linter(?:\/slim)?$/,
			tools: /./
		},
		inputs: Object.fromEntries([
			"super-linter/super-linter",
			"super-linter/super-linter/slim",
			"github/super-linter"
		].map((action) => [action, {
			soft: ["DISABLE_ERRORS"],
			widens: ["VALIDATE_ALL_CODEBASE"]
		}]))
	},
	{
		name: "MegaLinter",
		url: "https://megalinter.io/latest/",
		does: { lint: ["oxsecurity/megalinter"] },
		configuration: {
			files: [{
				path: /(?:^|\/)\.mega-linter\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				EXTENDS: "inherits",
				ENABLE: "selects",
				ENABLE_LINTERS: "selects",
				DISABLE: "ignores",
				DISABLE_LINTERS: "ignores",
				DISABLE_ERRORS_LINTERS: "ignores",
				EXCLUDED_DIRECTORIES: "ignores",
				ADDITIONAL_EXCLUDED_DIRECTORIES: "ignores",
				VALIDATE_ALL_CODEBASE: "strict by default",
				DISABLE_ERRORS: "lenient",
				"*_DISABLE_ERRORS": "lenient",
				"*_DISABLE_ERRORS_IF_LESS_THAN": "maximum",
				FILTER_REGEX_EXCLUDE: "ignores",
				"*_FILTER_REGEX_EXCLUDE": "ignores",
				"*_CLI_LINT_MODE": null
			}
		},
		replaces: {
			as: /^oxsecurity\/megalinter\S*$/,
			tools: /./
		}
	}
];
// src/tools/families/manifests.ts
const manifests = [
	{
		name: "manifests of Python",
		url: "https://packaging.python.org/en/latest/specifications/pyproject-toml/#requires-python",
		configuration: {
			files: [{
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml"
			}, {
				path: /(?:^|\/)setup\.cfg$/,
				form: "ini"
			}],
			keys: {
				"project.requires-python": "oldest",
				"tool.poetry.dependencies.python": "oldest",
				"options.python_requires": "oldest"
			},
			language: "python"
		}
	},
	{
		name: "manifests of Node.js",
		url: "https://docs.npmjs.com/cli/configuring-npm/package-json#engines",
		configuration: {
			files: [{
				path: /(?:^|\/)package\.json$/,
				form: "script"
			}],
			keys: { "engines.node": "oldest" },
			language: "node"
		}
	},
	{
		name: "manifests of Rust",
		url: "https://doc.rust-lang.org/cargo/reference/rust-version.html",
		configuration: {
			files: [{
				path: /(?:^|\/)Cargo\.toml$/,
				form: "toml",
				listed: ["features"]
			}],
			keys: {
				"package.rust-version": "oldest",
				"workspace.package.rust-version": "oldest",
				features: "parts"
			},
			language: "rust"
		}
	},
	{
		name: "manifests of Go",
		url: "https://go.dev/ref/mod#go-mod-file-go",
		configuration: {
			files: [{
				path: /(?:^|\/)go\.mod$/,
				form: "assignments"
			}],
			keys: { go: "oldest" },
			language: "go"
		}
	},
	{
		name: "manifests of PHP",
		url: "https://getcomposer.org/doc/01-basic-usage.md#platform-packages",
		configuration: {
			files: [{
				path: /(?:^|\/)composer\.json$/,
				form: "script"
			}],
			keys: { "require.php": "oldest" },
			language: "php"
		}
	}
];
// src/tools/families/native-settings.ts
const compilerSettings = {
	files: [{
		path: /(?:^|\/)CMakeLists\.txt$/,
		form: "cmake"
	}, {
		path: /(?:^|\/)[\w.-]+\.cmake$/,
		form: "cmake"
	}],
	keys: {
		compileOptions: "options",
		"variables.CMAKE_C_FLAGS*": "options",
		"variables.CMAKE_CXX_FLAGS*": "options",
		"variables.CMAKE_COMPILE_WARNING_AS_ERROR": "strict"
	}
};
const clangTidySettings = {
	files: [{
		path: /(?:^|\/)\.clang-tidy$/,
		form: "yaml"
	}],
	keys: {
		Checks: "on and off",
		WarningsAsErrors: "on and off",
		InheritParentConfig: "inherits"
	}
};
const clangFormatSettings = {
	files: [{
		path: /(?:^|\/)\.clang-format-ignore$/,
		form: "lines",
		beside: true
	}],
	keys: { lines: "lesser ignores" }
};
const cppcheckSettings = {
	files: [{
		path: /(?:^|\/)[\w.-]*cppcheck[\w.-]*suppress[\w.-]*$/,
		form: "lines",
		beside: true
	}, {
		path: /(?:^|\/)cppcheck\/suppressions?(?:\.txt)?$/,
		form: "lines",
		beside: true
	}],
	keys: { lines: "ignores" }
};
const dartSettings = {
	files: [{
		path: /(?:^|\/)analysis_options\.ya?ml$/,
		form: "yaml"
	}, {
		path: /(?:^|\/)dart_test\.ya?ml$/,
		form: "yaml"
	}],
	keys: {
		include: "inherits",
		"analyzer.errors.<rule>": "level",
		"analyzer.exclude": "ignores",
		"analyzer.language.strict-*": "strict",
		"analyzer.strong-mode.implicit-*": "lenient by default",
		"linter.rules": "adds",
		"linter.rules.<rule>": "level",
		retry: "retries",
		paths: "scope",
		filename: "scope",
		exclude_tags: "ignores",
		include_tags: "scope",
		"tags.*.skip": "lenient",
		"tags.*.retry": "retries",
		allow_duplicate_test_names: "lenient by default",
		allow_test_randomization: "strict by default"
	},
	empty: /^(?:\*\*\/|\.?\/)?(?:android|ios|web|windows|macos|linux)(?:\/\*{0,2})?$/
};
// src/tools/families/native.ts
const MOST_LISTED = 5e3;
const ctestTests = lineReader("ctest", /^\d{1,3}% tests passed, (\d{1,9}) tests? failed out of (\d{1,9})$/, ([, failed, total], lines, at) => ({
	total: Number(total),
	failed: Number(failed),
	skipped: skippedAfter(lines, at)
}));
function skippedAfter(lines, at) {
	const rest = lines.slice(at, at + MOST_LISTED);
	const list = rest.indexOf("The following tests did not run:");
	if (list === -1) return 0;
	const rows = rest.slice(list + 1);
	const end = rows.findIndex((text) => !/^\t *\d{1,9} - /.test(text));
	return rows.slice(0, end === -1 ? rows.length : end).filter((text) => text.endsWith("(Skipped)")).length;
}
const noTests$1 = lineReader("ctest", /^No tests were found!!!$/, () => ({}));
const GOOGLE_LIST = /^\[ {2}(FAILED|SKIPPED) {1,2}\] (\d{1,9}) tests?, listed below:$/;
const googleTests = lineReader("googletest", /^\[={10}\] (\d{1,9}) tests? from \d{1,9} test (?:suite|case)s? ran\. \(\d{1,12} ms total\)$/, ([, total], lines, at) => {
	const rest = lines.slice(at + 1, at + MOST_LISTED);
	const next = rest.findIndex((text) => text.startsWith("[=========="));
	const lists = (next === -1 ? rest : rest.slice(0, next)).map((text) => GOOGLE_LIST.exec(text));
	const of = (word) => Number(lists.find((list) => list?.[1] === word)?.[2] ?? 0);
	return {
		total: Number(total),
		failed: of("FAILED"),
		skipped: of("SKIPPED")
	};
});
const catchPassed = lineReader("catch2", /^All tests passed \(\d{1,9} assertions? in (\d{1,9}) test cases?\)$/, ([, total]) => ({ total: Number(total) }));
const catchOthers = lineReader("catch2", /^test cases: {1,9}(\d{1,9})((?: {1,9}\| {1,9}\d{1,9} (?:passed|failed|skipped|failed as expected)){1,4})$/, ([, total, rest = ""], lines, at) => {
	if (!/^assertions: /.test(lines[at + 1] ?? "")) return null;
	const count = wordedCounts(rest);
	return {
		total: Number(total),
		failed: count("failed"),
		skipped: count("skipped", "failed as expected")
	};
});
const catchNone = lineReader("catch2", /^(?:No tests ran|No test cases matched '.{0,200}')$/, () => ({}));
const doctestTests = lineReader("doctest", /^\[doctest\] test cases: {1,9}(\d{1,9}) {1,9}\| {1,9}\d{1,9} passed {1,9}\| {1,9}(\d{1,9}) failed {1,9}\|.{0,40}$/, ([, total, failed]) => ({
	total: Number(total),
	failed: Number(failed)
}));
const boostTests = lineReader("boost.test", /^\*\*\* (?:(No errors) detected|(\d{1,9}) failures? (?:is|are) detected.{0,200})$/, ([, none, failures = "0"], lines, at) => {
	const start = lines.slice(0, at).findLast((text) => /^Running \d{1,9} test cases?\.\.\.$/.test(text));
	const total = Number(/\d+/.exec(start ?? "")?.[0] ?? -1);
	if (total < 0 || none === void 0 && Number(failures) > 1) return null;
	return {
		total,
		failed: Math.min(total, Number(failures))
	};
});
const qtTests = lineReader("qttest", /^Totals: (\d{1,9}) passed, (\d{1,9}) failed, (\d{1,9}) skipped(?:, (\d{1,9}) blacklisted)?(?:, .{1,20})?$/, ([, passed, failed, skipped, blacklisted = "0"]) => ({
	passed: Number(passed),
	failed: Number(failed),
	skipped: Number(skipped) + Number(blacklisted)
}));
const IN_LIST = /^\s{1,8}\d{1,6} - (\S.{0,200}?) \((?:Failed|Timeout|SEGFAULT|ILLEGAL|NUMERICAL|BUS_ERROR|OTHER_FAULT|Not Run|Subprocess (?:aborted|killed)|Child (?:aborted|killed)|Exit code .{1,40})\)(?: |$)/;
const native = [
	{
		name: "CppUTest",
		url: "https://cpputest.github.io/manual.html",
		namesFailed: [/: error: Failure in \w{0,20}TEST\((\w{1,200}, \w{1,200})\)$/],
		signs: { tests: [{
			kind: "why",
			line: /: error: Failure in \w{0,20}TEST\(/,
			after: { most: 4 }
		}, {
			kind: "closing",
			line: /^Errors \([1-9]\d{0,8} failures, \d/
		}] },
		failureKinds: { assertion: /: error: Failure in \w{0,20}TEST\(/ }
	},
	{
		name: "CTest",
		url: "https://cmake.org/cmake/help/latest/manual/ctest.1.html",
		writes: ["junit"],
		does: { tests: ["ctest"] },
		unmistakable: ["ctest"],
		umbrella: /^ctest/,
		totals: [ctestTests, noTests$1],
		namesFailed: [IN_LIST, /^ *\d{1,6}\/\d{1,6} Test +#\d{1,6}: (\S{1,200}) \.+ *\*\*\*(?:Failed|Exception|Timeout)/],
		signs: {
			tests: [
				{
					kind: "why",
					line: /\*\*\*(?:Failed|Exception|Timeout|Not Run)/,
					after: { most: 8 }
				},
				{
					kind: "what",
					line: IN_LIST
				},
				{
					kind: "closing",
					line: /^\d{1,9}% tests passed, [1-9]\d* tests? failed/
				},
				{
					kind: "why",
					line: /^\S{1,300}(?::\d{1,9}|\(\d{1,9}\)): (?:FAILED:|(?:FATAL )?ERROR: (?:CHECK|REQUIRE|test case ))/,
					before: {
						most: 2,
						like: /^(?:TEST CASE: {1,2}.{1,300})?$/
					},
					after: {
						most: 6,
						across: true,
						until: /^[=.~-]{20,}/
					}
				},
				{
					kind: "why",
					line: /^\S{1,300}\(\d{1,9}\): (?:fatal )?error: in "/
				},
				{
					kind: "closing",
					line: /^test cases: {1,9}\d{1,9} \|.{0,80}\b[1-9]\d{0,8} failed/
				},
				{
					kind: "why",
					line: /: Assertion `.{1,300}' failed\.$/
				}
			],
			suspect: /\(Not Run\)/
		},
		failureKinds: {
			"failed test": /^\d{1,9}% tests passed, [1-9]\d* tests? failed|^ *\d{1,6}\/\d{1,6} Test +#\d{1,6}: \S{1,200} \.+ *\*\*\*(?:Failed|Exception|Timeout)|^test cases: {1,9}\d{1,9} \|.{0,80}\b[1-9]\d{0,8} failed/,
			assertion: /: Assertion `.{1,300}' failed\.$/
		},
		options: { ctest: {
			same: {
				"-R": "--tests-regex",
				"-E": "--exclude-regex",
				"-L": "--label-regex",
				"-LE": "--label-exclude",
				"-N": "--show-only",
				"-j": "--parallel",
				"-C": "--build-config"
			},
			strict: ["--no-tests error"],
			soft: ["--no-tests ignore", "--show-only"],
			ignores: ["--exclude-regex", "--label-exclude"],
			retries: ["--repeat until-pass", "--repeat after-timeout"]
		} }
	},
	{
		name: "GCC and Clang",
		url: "https://gcc.gnu.org/onlinedocs/gcc/Warning-Options.html",
		strict: ["-Werror"],
		warnings: {
			flags: /^-W(?!no-|[alp],|error\b)[a-z][\w+=-]{0,100}$/,
			errors: /^-D\w{0,100}(?:WERROR|WARNINGS?_AS_ERRORS?)(?::BOOL)?=(?:ON|1|TRUE|YES|Y)$/i,
			taken: /^(?:cmake|make|ninja|meson|configure|gcc|g\+\+|clang|clang\+\+|cc|c\+\+|bazel)(?:-\d+)?(?: |$)/
		},
		configuration: compilerSettings,
		variables: [{
			names: [
				"CFLAGS",
				"CXXFLAGS",
				"CPPFLAGS"
			],
			taken: /^(?:cmake|make|ninja|meson|gcc|g\+\+|clang|cc|bazel)\b/
		}],
		failureKinds: { "compile error": /^ {0,12}\S[^:]{0,300}\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|m|mm|swift):\d{1,9}(?::\d{1,9})?: (?:fatal )?error: (?!-\[|Failure in \w{0,20}TEST\(|\w{1,100}\.\w{1,100} : |[A-Z][\w ]{1,80} Violation: )|(?:: undefined reference to |^ {0,12}collect2: error: |^ {0,12}(?:ld|clang(?:\+\+)?|\/\S{1,200}\/ld(?:\.\w{1,8})?): (?:error: |symbol\(s\) not found|library not found|(?:framework|library) '[^']{1,200}' not found|cannot find ))/ },
		signs: { builds: [
			{
				kind: "why",
				line: /: undefined reference to |^ {0,12}(?:ld|clang(?:\+\+)?|\S{1,200}\/ld(?:\.\w{1,8})?): (?:error|symbol\(s\) not found|library not found|(?:framework|library) '[^']{1,200}' not found|cannot find) ?/
			},
			{
				kind: "why",
				line: /^Undefined symbols for architecture /,
				after: {
					most: 4,
					like: /^ {2,}\S/
				}
			},
			{
				kind: "why",
				line: /^ {0,12}CMake Error(?: at .{1,300}| in .{1,300}|:)/,
				after: {
					most: 6,
					across: true,
					like: /^ {2,}\S|^$/
				}
			}
		] }
	},
	{
		name: "CMake",
		url: "https://cmake.org/cmake/help/latest/manual/cmake.1.html",
		does: {
			tests: ["target test", "target run_tests"],
			build: ["cmake --preset"]
		},
		failureKinds: {
			environment: /\bCould NOT find \S{1,100} \(missing: |^CMake Error at (?:\S{1,200}\/)?scripts\/cmake\/vcpkg_/,
			usage: /does not appear to contain CMakeLists\.txt|^-- Configuring incomplete, errors occurred!/
		},
		buildsTests: {
			programs: ["cmake", "meson"],
			names: /(?:^|_)(?:build_)?(?:unit_?)?(?:tests?|testing)$/i
		},
		options: { cmake: { valued: [...[
			"-G",
			"-B",
			"-S",
			"-A",
			"-T",
			"-C",
			"-P",
			"-D",
			"-U",
			"-t",
			"--target",
			"--config",
			"--preset"
		], ...[
			"--build",
			"--install",
			"--toolchain"
		]] } }
	},
	{
		name: "Autoconf",
		url: "https://www.gnu.org/savannah-checkouts/gnu/autoconf/manual/autoconf-2.72/html_node/Option-Checking.html",
		signs: { builds: [{
			kind: "why",
			line: /^ {0,12}configure: error: /
		}] },
		options: { configure: {
			strict: ["--enable-werror"],
			demands: ["--enable-option-checking fatal"]
		} }
	},
	{
		name: "GoogleTest",
		url: "https://google.github.io/googletest/advanced.html",
		namesFailed: [/^\[ {2}FAILED {2}\] (\S{1,300}?),?(?: where .{0,300}| \(\d{1,9} ms\))?$/],
		signs: { tests: [{
			kind: "why",
			line: /^\S{1,300}(?::\d{1,9}|\(\d{1,9}\)): (?:Failure|error: (?:Expected|Value of))/,
			after: { most: 7 }
		}, {
			kind: "what",
			line: /^\[ {2}FAILED {2}\] \S/
		}] },
		failureKinds: { "failed test": /^ {0,2}\d{1,9} FAILED TESTS?$|^\[ {2}FAILED {2}\] \S/ },
		totals: [googleTests],
		countedBy: [{
			format: "googletest",
			by: "ctest"
		}, {
			format: "googletest",
			by: "bazel"
		}],
		writes: ["junit"]
	},
	{
		name: "Catch2",
		url: "https://github.com/catchorg/Catch2",
		totals: [
			catchPassed,
			catchOthers,
			catchNone
		],
		countedBy: [{
			format: "catch2",
			by: "ctest"
		}]
	},
	{
		name: "doctest",
		url: "https://github.com/doctest/doctest",
		namesFailed: [/^TEST CASE: {1,2}(\S.{0,200})$/],
		failureKinds: { assertion: /^\S{1,300}(?::\d{1,9}|\(\d{1,9}\)): (?:FATAL )?ERROR: (?:CHECK|REQUIRE)/ },
		totals: [doctestTests],
		countedBy: [{
			format: "doctest",
			by: "ctest"
		}]
	},
	{
		name: "Boost.Test",
		url: "https://www.boost.org/doc/libs/release/libs/test/",
		totals: [boostTests],
		countedBy: [{
			format: "boost.test",
			by: "ctest"
		}]
	},
	{
		name: "Qt Test",
		url: "https://doc.qt.io/qt-6/qtest-overview.html",
		totals: [qtTests],
		countedBy: [{
			format: "qttest",
			by: "ctest"
		}]
	},
	{
		name: "clang-format",
		url: "https://clang.llvm.org/docs/ClangFormat.html",
		failureKinds: { format: /\[-Wclang-format-violations\]$/ },
		does: { format: ["clang-format"] },
		configuration: clangFormatSettings,
		options: { "clang-format": {
			same: {
				"-n": "--dry-run",
				"-Werror": "--Werror"
			},
			strict: ["--Werror", "--dry-run"]
		} }
	},
	{
		name: "clang-tidy",
		url: "https://clang.llvm.org/extra/clang-tidy/",
		failureKinds: { lint: /\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|m|mm):\d{1,9}:\d{1,9}: (?:error|warning): .{1,600} \[[a-z][\w.,-]{4,120}(?:,-warnings-as-errors)?\]$/ },
		does: { lint: ["clang-tidy"] },
		unmistakable: ["clang-tidy"],
		configuration: clangTidySettings,
		options: { ...sharedBy(["clang-tidy", "run-clang-tidy"], {
			strict: ["--warnings-as-errors", "-warnings-as-errors"],
			lenient: [
				"--fix",
				"-fix",
				"--fix-errors"
			]
		}) }
	},
	{
		name: "Cppcheck",
		url: "https://cppcheck.sourceforge.io/manual.html",
		does: { lint: ["cppcheck"] },
		strict: ["--error-exitcode"],
		configuration: cppcheckSettings,
		options: { cppcheck: {
			soft: ["--error-exitcode 0"],
			ignores: [
				"--suppress",
				"--suppressions-list",
				"-i"
			]
		} }
	},
	{
		name: "SCons",
		url: "https://scons.org/doc/production/HTML/scons-man.html",
		does: { build: ["scons"] },
		signs: { builds: [{
			kind: "error",
			line: /^scons: \*\*\* (?!\[[^\]]{1,200}\] Error \d)\S/
		}] }
	},
	{
		name: "Verilator",
		url: "https://verilator.org/guide/latest/warnings.html",
		does: { build: ["verilator"] },
		signs: {
			suspect: /^%(?:Error|Warning)/,
			builds: [{
				kind: "why",
				line: /^%Error(?:-[A-Z]{1,40})?: (?!Exiting due to|See |Command Failed|\s*\.{3})\S/,
				after: {
					most: 3,
					like: /^ +(?:: )?\.{3} |^ +\d* ?\|/
				}
			}, {
				kind: "what",
				line: /^%Error: Exiting due to \d/
			}]
		}
	},
	{
		name: "GNAT",
		url: "https://docs.adacore.com/gprbuild-docs/html/gprbuild_ug.html",
		does: {
			build: [
				"gprbuild",
				"gnatmake",
				"alr build"
			],
			tests: ["alr test"]
		},
		signs: {
			suspect: /^gprbuild: \*\*\*/,
			builds: [{
				kind: "what",
				line: /^gprbuild: \*\*\* \S/
			}]
		},
		failureKinds: { "compile error": /^gprbuild: \*\*\* compilation phase failed|^ {2,}compilation of \S{1,200} failed$/ }
	}
];
// src/tools/families/other-languages.ts
const BUNDLE = /^Test Suite '([^']{1,200}\.xctest)' (?:passed|failed) at /;
const WHOLE = /^Test Suite '((?:All|Selected) tests)' (?:passed|failed) at /;
const BESIDE = /^\S{1,4} +Test run started\.$/;
const EXECUTED = /^\s*Executed (\d{1,9}) tests?, with (?:(\d{1,9}) tests? skipped and )?(\d{1,9}) failures?/;
const xctestTests = {
	format: "xctest",
	closings(lines) {
		const end = lines.some((line) => BUNDLE.test(line)) ? BUNDLE : WHOLE;
		const isBeside = lines.some((line) => BESIDE.test(line));
		let [failed, bundle] = [new Set(), ""];
		return lines.flatMap((text, at) => {
			const test = /^Test Case '([^']{1,300})' failed \(/.exec(text)?.[1];
			if (test !== void 0) failed.add(test);
			bundle = end.exec(text)?.[1] ?? (/^Test Suite '/.test(text) ? "" : bundle);
			const [, total, skipped = "0", assertions = "0"] = bundle === "" ? [] : EXECUTED.exec(text) ?? [];
			if (total === void 0 || isBeside && total === "0") return [];
			const totals = totalsOf({
				total: Number(total),
				failed: failed.size || Math.min(Number(total), Number(assertions)),
				skipped: Number(skipped)
			});
			const closing = {
				at,
				part: bundle,
				totals
			};
			[failed, bundle] = [new Set(), ""];
			return [closing];
		});
	}
};
const swiftTestingTests = {
	format: "swift testing",
	closings(lines) {
		let [failed, skipped] = [0, 0];
		return lines.flatMap((text, at) => {
			if (/^\S{1,4} +Test (?!run with|case )\S.* failed after \d[\d.]* seconds with \d+ issues?/.test(text)) failed += 1;
			if (/^\S{1,4} +Test (?!run |case )\S.{0,300} skipped(?::|\.|$)/.test(text)) skipped += 1;
			const [, total, issues = "0"] = /^\S{1,4} +Test run with (\d{1,9}) tests?(?: in \d{1,9} suites?)? (?:passed|failed) after (?:.{1,40} with (\d{1,9}) issues?)?/.exec(text) ?? [];
			if (total === void 0) return [];
			const totals = totalsOf({
				total: Number(total) + skipped,
				failed: failed || Math.min(Number(total), Number(issues)),
				skipped
			});
			[failed, skipped] = [0, 0];
			return [{
				at,
				totals
			}];
		});
	}
};
const exunitTests = lineReader("mix test", /^((?:\d{1,9} (?:doctests?|tests?|property|properties), ){1,3}\d{1,9} failures?(?:, \d{1,9} (?:excluded|invalid|skipped)){0,3})$/, ([, body = ""], lines, at) => {
	if (!/^Finished in \d[\d.]{0,12} seconds\b/.test(preceding(lines, at, 1)[0] ?? "")) return null;
	const count = wordedCounts(body);
	return {
		total: count("test", "tests", "doctest", "doctests", "property", "properties"),
		failed: count("failure", "failures"),
		errored: count("invalid"),
		skipped: count("excluded", "skipped")
	};
});
const noExunitTests = lineReader("mix test", /^There are no tests to run$/, () => ({}));
const dartTests = lineReader("dart test", /^\d{1,3}:\d{2} \+(\d{1,9})(?: ~(\d{1,9}))?(?: -(\d{1,9}))?: (?:All tests passed!|Some tests failed\.|All tests skipped\.)$/, ([, passed, skipped = "0", failed = "0"]) => ({
	passed: Number(passed),
	skipped: Number(skipped),
	failed: Number(failed)
}));
const dartOnGitHub = lineReader("dart test", /^\S{1,4} (\d{1,9}) tests? passed(?:, (\d{1,9}) skipped)?\.$/u, ([, passed, skipped = "0"]) => ({
	passed: Number(passed),
	skipped: Number(skipped)
}));
const noDartTests = lineReader("dart test", /^No tests (?:ran|were found)\.$/, () => ({}));
const xcbeautifyTests = lineReader("xcodebuild", /^Tests (?:Passed|Failed): (\d{1,9}) failed, (\d{1,9}) skipped, (\d{1,9}) total \(.{1,40}\)$/, ([, failed, skipped, total]) => ({
	total: Number(total),
	failed: Number(failed),
	skipped: Number(skipped)
}));
const bustedTests = lineReader("busted", /^(\d{1,9}) success(?:es)? \/ (\d{1,9}) failures? \/ (\d{1,9}) errors? \/ (\d{1,9}) pending : \d[\d.]{0,12} seconds$/, (match) => {
	const [passed, failed, errored, skipped] = match.slice(1).map(Number);
	return {
		passed,
		failed,
		errored,
		skipped
	};
});
const zigTests = {
	format: "zig",
	closings: (lines) => lines.flatMap((text, at) => {
		const [, passed, total, rest = ""] = /^Build Summary: .{1,120}; (\d{1,9})\/(\d{1,9}) tests passed(.{0,80})$/.exec(text) ?? [];
		const of = (word) => wordedCounts(rest || text)(word);
		if (total !== void 0) {
			const skipped = Math.min(of("skipped"), Number(total) - Number(passed));
			const failed = Number(total) - Number(passed) - skipped;
			return [{
				at,
				totals: totalsOf({
					passed: Number(passed),
					skipped,
					failed
				})
			}];
		}
		if (!/^\d{1,9} passed; \d{1,9} skipped; \d{1,9} failed\.$/.test(text)) return [];
		return [{
			at,
			totals: totalsOf({
				passed: of("passed"),
				skipped: of("skipped"),
				failed: of("failed")
			})
		}];
	})
};
const otherLanguages = [
	{
		name: "Swift",
		url: "https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/",
		namesFailed: [
			/^ {4}✗ (test\w{0,200}), \S/,
			/^\S[^:]{0,300}:\d{1,9}: error: (?:-\[\S{1,200} |\w{1,100}\.)(\w{1,200})\]? : /,
			/^[✘􀢄] {1,2}Test "?(?!run with |case )(\S.{0,200}?)"? (?:recorded an issue|failed after) /u,
			/^Test case '([^']{1,300})' failed on '/
		],
		signs: {
			tests: [
				{
					kind: "why",
					line: /^[✘􀢄] {1,2}Test .{1,300} recorded an issue/u,
					after: {
						most: 3,
						like: /^[↳ ]/
					}
				},
				{
					kind: "why",
					line: /^\S[^:]{0,300}:\d{1,9}: error: (?:-\[|\w{1,100}\.\w{1,100} : )/
				},
				{
					kind: "why",
					line: /^\S[^:]{0,300}\.swift:\d{1,9}: Fatal error: /
				},
				{
					kind: "what",
					line: /^Test case '[^']{1,300}' failed on '/
				},
				{
					kind: "what",
					line: /^(?:Failing tests|Testing failed):$/,
					after: {
						most: 8,
						like: /^\t\S/
					}
				},
				{
					kind: "closing",
					line: /^[✘􀢄] {1,2}Test run with \d{1,9} tests?|^ {1,8}Executed \d{1,9} tests?, with [1-9]\d{0,8} failures?/u
				}
			],
			builds: [
				{
					kind: "why",
					line: /^xcodebuild: error: /,
					after: {
						most: 2,
						like: /^\s+\S/
					}
				},
				{
					kind: "why",
					line: /^\S.{0,300}(?:\.xcodeproj|:PACKAGE-TARGET:[\w-]{1,100}): error: /
				},
				{
					kind: "what",
					line: /^Command \w{1,60} failed with a nonzero exit code$/
				},
				{
					kind: "what",
					line: /^\*\* [A-Z ]{4,30} FAILED \*\*/
				},
				{
					kind: "what",
					line: /^The following build commands failed:$/,
					after: {
						most: 4,
						like: /^\t/
					}
				}
			]
		},
		failureKinds: {
			usage: /^xcodebuild: error: (?:Unknown build action|.{1,300} does not contain a scheme named|invalid option|option )/,
			assertion: /recorded an issue at .{1,300}: Expectation failed|: error: (?:-\[.{1,200}\]|\w{1,100}\.\w{1,100}) : XCTAssert/,
			"failed test": /^[✘􀢄] {1,2}Test .{1,300} (?:failed after|recorded an issue)|^ {4}✗ test\w{0,200}, \S|^\s{1,8}Executed \d{1,9} tests?, with [1-9]\d{0,8} failures?|: error: (?:-\[|\w{1,100}\.\w{1,100} : )|^\*\* TEST (?:EXECUTE )?FAILED \*\*|^Test case '[^']{1,300}' failed on '/u,
			crash: /^\S[^:]{0,300}\.swift:\d{1,9}: Fatal error: /,
			environment: /xcodebuild: error: Unable to find a destination|^xcrun: error: (?:SDK|unable to find utility)|^error: root manifest not found/,
			setting: /\bNo profiles for '|Signing for "[^"]{1,100}" requires a development team|\bNo signing certificate "/
		},
		does: { tests: ["swift test", "xcodebuild test"] },
		testing: { xcodebuild: { surely: /^(?:test|test-without-building)$/ } },
		totals: [
			xctestTests,
			swiftTestingTests,
			xcbeautifyTests
		],
		compiles: ["swift build"],
		strict: [
			"-warnings-as-errors",
			"-require-explicit-sendable",
			"--explicit-target-dependency-import-check"
		],
		options: { swift: { valued: ["--explicit-target-dependency-import-check", "-Xswiftc"] } },
		lockFiles: ["package.resolved"]
	},
	{
		name: "SwiftLint",
		url: "https://realm.github.io/SwiftLint/",
		failureKinds: { lint: /^\S.{0,400}\.swift:\d{1,9}(?::\d{1,9})?: error: [A-Z][\w ]{1,80} Violation: |^Done linting! Found [1-9]\d{0,8} violations?, [1-9]\d{0,8} serious / },
		configuration: {
			files: [{
				path: /(?:^|\/)\.swiftlint\.ya?ml$/,
				form: "yaml",
				listed: ["custom_rules"]
			}],
			keys: {
				parent_config: "inherits",
				child_config: "inherits",
				included: "scope",
				excluded: "ignores",
				only_rules: "selects",
				opt_in_rules: "adds",
				analyzer_rules: "adds",
				custom_rules: "adds",
				disabled_rules: "ignores",
				strict: "strict",
				lenient: "lenient",
				allow_zero_lintable_files: "lenient",
				baseline: "lenient",
				warning_threshold: "maximum",
				line_length: "maximum",
				file_length: "maximum",
				type_body_length: "maximum",
				function_body_length: "maximum",
				closure_body_length: "maximum",
				large_tuple: "maximum",
				cyclomatic_complexity: "maximum",
				function_parameter_count: "maximum",
				"**.severity": "level",
				"*.min_length": "minimum",
				"*.min_length.*": "minimum",
				"*.ignores_*": "lenient",
				"*.excluded": "ignores",
				"**.warning": "maximum",
				"**.error": "maximum"
			},
			same: [[/^(\w+_(?:length|complexity|count|tuple))\.warning$/, "$1"]]
		},
		does: { lint: ["swiftlint"] },
		options: { swiftlint: {
			valued: ["--write-baseline"],
			strict: ["--strict"],
			soft: ["--lenient", "--write-baseline"],
			lenient: ["--fix"],
			ignores: ["--baseline"]
		} }
	},
	{
		name: "Mix",
		url: "https://hexdocs.pm/mix/Mix.html",
		namesFailed: [/^ {2}\d{1,4}\) (?:test|property|doctest) (\S.{0,300}) \(\S{1,200}\)$/],
		signs: {
			tests: [{
				kind: "why",
				line: /^ {2}\d{1,4}\) (?:test|property|doctest) .{1,300} \(\S{1,200}\)$/,
				after: {
					most: 12,
					across: true,
					until: /^ {2}\d{1,4}\) |^Finished in /
				}
			}, {
				kind: "closing",
				line: /^\d{1,9} (?:tests|doctests?, \d{1,9} tests), [1-9]\d* failures?/
			}],
			builds: [{
				kind: "why",
				line: /^== Compilation error in file /,
				after: { most: 4 }
			}, {
				kind: "error",
				line: /^\*\* \([A-Z][\w.]{1,80}\) /,
				after: {
					most: 3,
					like: /^ {2,}\S/
				}
			}]
		},
		failureKinds: {
			"compile error": /^== Compilation error in file |^\*\* \((?:CompileError|SyntaxError|TokenMissingError)\)/,
			"failed test": /^ {2}\d{1,4}\) (?:test|property|doctest) .{1,300} \(\S{1,200}\)$|^\d{1,9} (?:tests|doctests?, \d{1,9} tests), [1-9]\d{0,8} failures?|^ {0,5}(?:\d{1,9} \w{1,20}, ){0,3}\d{1,9} tests?, [1-9]\d{0,8} failures?\b/,
			format: /^\*\* \(Mix\) mix format failed/,
			lint: /^Compilation failed due to warnings while using the --warnings-as-errors option/,
			environment: /^Unchecked dependencies for environment |^\*\* \(Mix\) Could not (?:start application|compile dependency)/
		},
		locks: [{
			program: "mix",
			verbs: ["deps.get"],
			options: ["--check-locked"]
		}],
		does: {
			format: ["mix format"],
			tests: ["mix test"]
		},
		totals: [exunitTests, noExunitTests],
		countedBy: [{
			format: "bats",
			by: "mix test"
		}],
		umbrella: /^mix\b/,
		manifests: /^mix\.exs$/i,
		lockFiles: ["mix.lock"],
		prepares: { mix: [
			"deps.get",
			"deps.compile",
			"local.hex",
			"local.rebar",
			"ecto.create",
			"ecto.migrate",
			"ecto.setup"
		] },
		options: { mix: {
			strict: ["--warnings-as-errors", "--check-formatted"],
			soft: ["--ignore-exit-status", "--mute-exit-status"],
			ignores: ["--exclude"]
		} }
	},
	{
		name: "Credo",
		url: "https://hexdocs.pm/credo/",
		does: { lint: ["credo"] },
		options: { "mix credo": {
			same: { "-i": "--ignore" },
			strict: ["--strict"],
			soft: ["--mute-exit-status", "--suggest"],
			ignores: ["--ignore-checks", "--ignore"]
		} }
	},
	{
		name: "Dart",
		url: "https://dart.dev/tools/dart-format",
		namesFailed: [/^\d\d:\d\d \+\d{1,9}(?: ~\d{1,9})? -\d{1,9}: (?:\S{1,300}\.dart: )?(?!\.\.\.|\((?:setUp|tearDown)All\)|loading )(\S.{0,300}) \[E\]$/],
		signs: {
			tests: [{
				kind: "why",
				line: /^══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞═/,
				after: {
					most: 8,
					across: true,
					until: /^When the exception was thrown/
				}
			}, {
				kind: "why",
				line: /^\d\d:\d\d \+\d{1,9}(?: ~\d{1,9})? -\d{1,9}: .{1,400} \[E\]$/,
				after: {
					most: 6,
					like: /^ {2,}\S/
				}
			}],
			builds: [{
				kind: "why",
				line: /^ {0,4}(?:error|warning|info|hint|lint) [•-] .{1,600} [•-] \S{1,300}:\d{1,9}:\d{1,9}/
			}]
		},
		failureKinds: {
			"failed test": /^\d\d:\d\d \+\d{1,9}(?: ~\d{1,9})? -\d{1,9}: .{1,400} \[E\]$|-\d{1,9}: Some tests failed\.|^Some tests failed\.$|^══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞═/,
			lint: /^ {0,4}(?:error|warning|info|hint|lint) [•-] .{1,600} [•-] \S{1,300}:\d{1,9}:\d{1,9}/,
			environment: /\bversion solving failed\./
		},
		does: {
			tests: [
				"dart test",
				"flutter test",
				"flutter drive"
			],
			lint: ["dart analyze", "flutter analyze"],
			format: ["dart format", "flutter format"],
			build: ["flutter build", "dart compile"]
		},
		writes: ["dart-json"],
		totals: [
			dartTests,
			dartOnGitHub,
			noDartTests
		],
		strict: ["--set-exit-if-changed"],
		manifests: /^pubspec\.yaml$/i,
		lockFiles: ["pubspec.lock"],
		configuration: dartSettings,
		prepares: {
			dart: ["pub"],
			flutter: [
				"pub",
				"config",
				"precache",
				"doctor",
				"clean"
			]
		},
		installs: /^(?:dart|flutter) (?:pub (?:get|global activate|upgrade|downgrade)|precache)\b/,
		actions: { "set-up": ["flutter-action"] },
		options: { ...sharedBy(["dart", "flutter"], {
			same: {
				"-x": "--exclude-tags",
				"-t": "--tags"
			},
			strict: [
				"--set-exit-if-changed",
				"--fatal-infos",
				"--fatal-warnings"
			],
			soft: [
				"--no-fatal-infos",
				"--no-fatal-warnings",
				"--update-goldens"
			],
			ignores: ["--exclude-tags"]
		}) }
	},
	{
		name: "LuaRocks",
		url: "https://github.com/luarocks/luarocks/wiki/luarocks",
		does: {
			tests: ["luarocks test"],
			deploy: ["luarocks upload"]
		},
		installs: /^luarocks (?:install|make)\b/
	},
	{
		name: "ShellCheck",
		url: "https://www.shellcheck.net/wiki/",
		signs: { builds: [{
			kind: "why",
			line: /^In \S{1,300} line \d{1,9}:$/,
			after: { most: 4 }
		}] },
		failureKinds: { lint: /\bSC\d{4}\b \((?:error|warning|info|style)\)|^\S{1,300}:\d{1,9}:\d{1,9}: (?:error|warning|note): .{1,600} \[SC\d{4}\]$|^The files above have some shellcheck issues$/ },
		configuration: {
			files: [{
				path: /(?:^|\/)\.?shellcheckrc$/,
				form: "properties"
			}],
			keys: {
				disable: "ignores",
				enable: "adds",
				"extended-analysis": "strict by default"
			}
		},
		does: { lint: ["shellcheck"] },
		unmistakable: ["shellcheck"],
		options: { shellcheck: {
			same: {
				"-e": "--exclude",
				"-S": "--severity",
				"-i": "--include",
				"-s": "--shell",
				"-f": "--format",
				"-x": "--external-sources"
			},
			ignores: ["--exclude"]
		} }
	},
	{
		name: "shfmt",
		url: "https://github.com/mvdan/sh",
		does: { format: ["shfmt"] },
		unmistakable: ["shfmt"],
		options: { shfmt: {
			same: {
				"--diff": "-d",
				"--list": "-l",
				"--write": "-w"
			},
			strict: ["-d"],
			lenient: ["-w"]
		} }
	},
	{
		name: "clojure.test",
		url: "https://clojure.github.io/clojure/clojure.test-api.html",
		namesFailed: [/^(?:FAIL|ERROR) in \(([^()\s]{1,200})\) \(/],
		signs: { tests: [{
			kind: "why",
			line: /^(?:FAIL|ERROR) in \([^()\s]{1,200}\) \(/,
			after: { most: 8 }
		}, {
			kind: "closing",
			line: /^(?:[1-9]\d{0,8} failures, \d{1,9}|0 failures, [1-9]\d{0,8}) errors\.$/
		}] },
		failureKinds: { "failed test": /^(?:[1-9]\d{0,8} failures, \d{1,9}|0 failures, [1-9]\d{0,8}) errors\.$|^(?:FAIL|ERROR) in \([^()\s]{1,200}\) \(/ },
		does: { tests: ["lein test", "kaocha"] }
	},
	{
		name: "busted",
		url: "https://lunarmodules.github.io/busted/",
		does: { tests: ["busted"] },
		totals: [bustedTests]
	},
	{
		name: "SwiftFormat",
		url: "https://github.com/nicklockwood/SwiftFormat",
		does: { format: ["swiftformat"] },
		options: { swiftformat: {
			strict: ["--lint", "--dryrun"],
			soft: ["--lenient"],
			ignores: ["--exclude", "--disable"]
		} }
	},
	{
		name: "StyLua, Taplo and Zig",
		url: "https://github.com/JohnnyMorganz/StyLua",
		totals: [zigTests],
		namesFailed: [
			/^(?:run test: )?error: 'test\.(\S.{0,200})' failed:/,
			/^(?:run test: )?error: while executing test '(?:\S{1,100}\.)?test\.(\S.{0,200}?)', the following/,
			/^\d{1,6}\/\d{1,6} (?:\S{1,100}\.)?test\.(\S.{0,200}?)\.{3} ?FAIL \(/
		],
		signs: { tests: [
			{
				kind: "why",
				line: /^(?:run test: )?error: 'test\.\S.{0,200}' failed:/,
				after: { most: 6 }
			},
			{
				kind: "why",
				line: /^\d{1,6}\/\d{1,6} \S.{0,300}\.{3} ?FAIL \(/,
				after: {
					most: 6,
					until: /^\d{1,6}\/\d{1,6} /
				}
			},
			{
				kind: "closing",
				line: /^(?:Build Summary: .{1,120}\bfailed|\d{1,9} passed; \d{1,9} skipped; [1-9]\d{0,8} failed\.$)/
			}
		] },
		failureKinds: { "failed test": /^(?:run test: )?error: 'test\.\S.{0,200}' failed:|^\d{1,9} passed; \d{1,9} skipped; [1-9]\d{0,8} failed\.$/ },
		does: {
			tests: ["zig test", "zig build test"],
			format: [
				"stylua",
				"taplo fmt",
				"zig fmt",
				"nixfmt",
				"alejandra",
				"ormolu",
				"fourmolu"
			]
		},
		options: { ...sharedBy([
			"stylua",
			"taplo",
			"zig",
			"nixfmt",
			"alejandra",
			"ormolu",
			"fourmolu"
		], { strict: ["--check"] }) }
	},
	{
		name: "Unity",
		url: "https://docs.unity3d.com/Manual/EditorCommandLineArguments.html",
		does: {
			build: ["unity-builder", "-executemethod"],
			tests: ["unity-test-runner", "-runtests"]
		},
		signs: {
			suspect: /^Scripts have compiler errors/,
			builds: [{
				kind: "why",
				line: /^Scripts have compiler errors\.$/
			}]
		},
		failureKinds: { "compile error": /^Scripts have compiler errors\.$/ }
	},
	{
		name: "Testament",
		url: "https://nim-lang.github.io/Nim/testament.html",
		does: { tests: [
			"testament",
			"koch test",
			"koch tests"
		] },
		signs: {
			suspect: /^FAIL: /,
			tests: [{
				kind: "why",
				line: /^FAIL: \S{1,200}\.nim\b/,
				after: { most: 6 }
			}]
		},
		namesFailed: [/^FAIL: (\S{1,200}\.nim)\b/]
	}
];
// src/tools/families/php.ts
const passedTests = lineReader("phpunit", /^OK \((\d{1,9}) tests?, \d{1,9} assertions?\)$/, ([, total]) => ({ total: Number(total) }));
const otherTests = lineReader("phpunit", /^(Tests: \d{1,9}, Assertions: \d{1,9}(?:, [A-Z][A-Za-z ]{1,40}: \d{1,9})*)\.$/, ([, body = ""]) => {
	const count = namedCounts(body);
	return {
		total: count("tests"),
		failed: count("failures"),
		errored: count("errors"),
		skipped: count("skipped", "incomplete")
	};
});
const noTests = lineReader("phpunit", /^No tests executed!$/, () => ({}));
const pestTests = lineReader("pest", /^ {2}Tests: {2,8}(\d.{0,150}) \(\d{1,9} assertions?\)$/, ([, body = ""]) => {
	const count = wordedCounts(body);
	return {
		passed: count("passed", "deprecated", "warnings", "risky"),
		failed: count("failed"),
		skipped: count("skipped", "todos", "todo", "incomplete")
	};
});
const noPestTests = lineReader("pest", /^ {1,4}INFO {2}No tests found\.$/, () => ({}));
const phpunitCoverage = coverageLine("phpunit", /^ {2}Lines: {1,5}(\d{1,3}\.\d{2})% \( ?(\d{1,9})\/ ?(\d{1,9})\)$/, ([, percent, covered, total]) => [counted("lines", percent, covered, total)]);
const php = [
	{
		name: "PHPUnit",
		url: "https://docs.phpunit.de/en/12.0/textui.html",
		configuration: {
			files: [{
				path: /(?:^|\/)phpunit(?:\.dist)?\.xml(?:\.dist)?$/,
				form: "xml"
			}],
			keys: {
				"phpunit.failOnPhpunitWarning": "strict by default",
				"phpunit.beStrictAboutTestsThatDoNotTestAnything": "strict by default",
				"phpunit.failOn*": "strict",
				"phpunit.beStrict*": "strict",
				"phpunit.require*": "strict",
				"phpunit.checkForUnintentionallyCoveredCode": "strict",
				"phpunit.forceCoversAnnotation": "strict",
				"phpunit.convert*ToExceptions": "strict by default",
				"phpunit.enforceTimeLimit": "strict",
				"phpunit.testsuites.testsuite.directory": "scope",
				"phpunit.testsuites.testsuite.file": "scope",
				"phpunit.testsuites.testsuite.exclude": "ignores",
				"phpunit.groups.include.group": "scope",
				"phpunit.groups.exclude.group": "ignores",
				"phpunit.source.include.directory": "scope",
				"phpunit.source.exclude.*": "ignores",
				"phpunit.source.baseline": "lenient",
				"phpunit.source.ignoreSuppression*": "strict",
				"phpunit.source.ignore*": "lenient",
				"phpunit.source.restrict*": "lenient",
				"phpunit.coverage.include.directory": "scope",
				"phpunit.coverage.exclude.*": "ignores",
				"phpunit.filter.whitelist.exclude.*": "ignores"
			},
			same: [[/\[[^\]]*\]/g, ""], [/\.text$/, ""]]
		},
		writes: [
			"junit",
			"clover",
			"cobertura"
		],
		does: { tests: ["phpunit"] },
		spelled: { php: "PHP" },
		unmistakable: ["phpunit"],
		plain: ["phpunit"],
		totals: [
			passedTests,
			otherTests,
			noTests
		],
		coverage: [phpunitCoverage],
		namesFailed: [/^\d{1,4}\) (\S{1,200}::\w.{0,200})$/],
		signs: { tests: [
			numberedFailures,
			{
				kind: "closing",
				line: /^Tests: \d{1,9}, Assertions: \d{1,9}/
			},
			{
				kind: "error",
				line: /^PHP (?:Fatal|Parse) error: {1,2}/,
				after: { most: 3 }
			}
		] },
		failureKinds: {
			"failed test": /^Tests: \d{1,9}, Assertions: \d{1,9}(?:, \w{1,20}: \d{1,9}){0,6}?, (?:Failures|Errors): [1-9]/,
			assertion: /^Failed asserting that /,
			"compile error": /^(?:PHP )?Parse error: /
		},
		launches: { php: {
			valued: [
				"-d",
				"-c",
				"--define",
				"--php-ini"
			],
			knownOnly: true
		} },
		options: { ...sharedBy(["phpunit", "paratest"], {
			valued: ["--generate-baseline"],
			same: { "-c": "--configuration" },
			strict: [
				"--fail-on-warning",
				"--fail-on-risky",
				"--fail-on-deprecation",
				"--fail-on-notice",
				"--fail-on-skipped",
				"--fail-on-incomplete",
				"--fail-on-empty-test-suite",
				"--fail-on-all-issues",
				"--strict-coverage"
			],
			soft: [
				"--generate-baseline",
				"--do-not-fail-on-warning",
				"--do-not-fail-on-risky",
				"--do-not-fail-on-deprecation",
				"--do-not-fail-on-notice",
				"--do-not-fail-on-empty-test-suite"
			],
			ignores: [
				"--exclude-group",
				"--exclude-filter",
				"--exclude-testsuite",
				"--use-baseline"
			]
		}) }
	},
	{
		name: "Pest",
		url: "https://pestphp.com/docs/cli-api-reference",
		does: { tests: ["bin/pest"] },
		namesFailed: [/^ {2,4}FAILED {2}(\S.{0,300}?)(?: {2,}\S{1,100})?$/, /^ {2}• ((?:[A-Z]\w{0,80}\\){1,8}\w{1,100} > .{1,300})$/],
		signs: { tests: [
			{
				kind: "why",
				line: /^ {2}• (?:[A-Z]\w{0,80}\\){1,8}\w{1,100} > ./,
				after: {
					most: 8,
					across: true,
					until: /^ {2}• |^ {2}Tests: /
				}
			},
			{
				kind: "closing",
				line: /^ {2}Tests: {2,6}[1-9]\d{0,8} failed/
			},
			{
				kind: "why",
				line: /^ {2,4}FAILED {2}\S/,
				after: {
					most: 8,
					across: true,
					until: /^ {2,4}FAILED {2}|^ {2}Tests: /
				}
			}
		] },
		failureKinds: { "failed test": /^ {2}Tests: {2,6}[1-9]\d{0,8} failed|^ {2,4}FAILED {2}\S{1,200}\\\S{1,200} > |^ {2}• (?:[A-Z]\w{0,80}\\){1,8}\w{1,100} > ./ },
		totals: [pestTests, noPestTests],
		options: { pest: {
			soft: ["--update-snapshots"],
			ignores: ["--exclude-group"]
		} }
	},
	{
		name: "Composer",
		url: "https://getcomposer.org/doc/03-cli.md",
		signs: {
			suspect: /lock file|installable set/,
			builds: [{
				kind: "why",
				line: /^Your requirements could not be resolved to an installable set of packages\.$/,
				after: {
					most: 7,
					across: true,
					like: /^(?: {2,}\S.{0,2000})?$/
				}
			}, {
				kind: "error",
				line: /lock file is not up to date with the latest changes|^(?:- )?Required package ".{1,200}" is (?:not present in the lock file|in the lock file as )/
			}]
		},
		failureKinds: {
			environment: /^(?:- )?Required package ".{1,200}" is (?:not present in the lock file|in the lock file as )|Your requirements could not be resolved to an installable set of packages|Your lock file does not contain a compatible set of packages/,
			exception: /^(?:PHP )?Fatal error: {1,2}Uncaught /
		},
		findings: [findingsLine("composer audit", [{
			line: /^No security vulnerability advisories found\.?$/,
			count: none
		}, { line: /^Found (\d{1,9}) security vulnerability advisor(?:y|ies) affecting \d{1,9} packages?\b/ }])],
		does: { security: ["composer audit"] },
		prepares: { composer: [
			"install",
			"update",
			"require",
			"remove",
			"config",
			"dump-autoload",
			"self-update",
			"clear-cache"
		] },
		installs: /^composer install/,
		targets: { composer: null },
		verbed: ["composer"],
		umbrella: /^composer\b/,
		runsTasks: "composer run-script",
		configuration: {
			files: [{
				path: /(?:^|\/)composer\.json$/,
				form: "script"
			}],
			keys: { "scripts.<name>": "commands" }
		},
		manifests: /^composer\.json$/i,
		lockFiles: ["composer.lock"],
		tasks: {
			file: /^composer\.json$/,
			form: "names",
			callers: /^composer$/
		},
		launches: { composer: {
			verbs: ["exec"],
			valued: ["-d", "--working-dir"]
		} }
	},
	{
		name: "PHPStan",
		url: "https://phpstan.org/user-guide/command-line-usage",
		signs: { builds: [{
			kind: "why",
			line: /^ {2}:?\d{1,6} {2,8}\S/,
			since: /^ {2}Line {2,8}\S/,
			before: {
				most: 2,
				like: /^ {2}Line {2,}|^ -{3,}/
			},
			after: {
				most: 3,
				like: /^ {8,}\S/
			}
		}, {
			kind: "closing",
			line: /^ {0,2}\[ERROR\] Found \d{1,9} errors?/
		}] },
		failureKinds: { types: /^ {0,2}\[ERROR\] Found \d{1,9} errors?/ },
		findings: [findingsLine("phpstan", [{
			line: /^ {1,4}\[OK\] No errors {0,200}$/,
			count: none
		}, { line: /^ {1,4}\[ERROR\] Found (\d{1,9}) errors? {0,200}$/ }])],
		configuration: {
			files: [{
				path: /(?:^|\/)phpstan(?!-baseline)[\w.-]*\.neon(?:\.dist)?$/,
				form: "neon"
			}, {
				path: /(?:^|\/)phpstan-baseline[\w.-]*$/,
				form: "findings",
				beside: true
			}],
			keys: {
				includes: "inherits",
				"parameters.level": "minimum",
				"parameters.paths": "scope",
				"parameters.excludePaths": "ignores",
				"parameters.ignoreErrors": "ignores texts",
				"parameters.reportUnmatchedIgnoredErrors": "strict by default",
				"parameters.checkMissing*": "strict by default",
				"parameters.checkGenericClassInNonGenericObjectType": "strict by default",
				"parameters.check*": "strict",
				"parameters.report*": "strict",
				"parameters.polluteScope*": "lenient by default",
				"parameters.rememberPossiblyImpureFunctionValues": "lenient by default",
				"parameters.treatPhpDocTypesAsCertain": null,
				"parameters.strictRules.*": "strict by default",
				"parameters.exceptions.check.*": "strict",
				"parameters.exceptions.reportUncheckedExceptionDeadCatch": "strict by default",
				"parameters.exceptions.unchecked*": "allows",
				"parameters.universalObjectCratesClasses": "allows",
				findings: "accepted"
			},
			same: [[/^parameters\.(?:excludes_analyse|excludePaths\.\w+)$/, "parameters.excludePaths"], [/^(parameters\.ignoreErrors)(?:\[[^\]]*\])?\.(?:messages?|rawMessages?|identifiers?)$/, "$1"]]
		},
		does: { types: ["phpstan"] },
		unmistakable: ["phpstan"],
		options: { phpstan: {
			same: {
				"-l": "--level",
				"-b": "--generate-baseline",
				"-c": "--configuration"
			},
			soft: ["--generate-baseline"],
			minimum: ["--level"]
		} }
	},
	{
		name: "Psalm",
		url: "https://psalm.dev/docs/running_psalm/command_line_usage/",
		signs: { builds: [{
			kind: "why",
			line: /^ERROR: \w{3,60} - \S{1,300}:\d{1,9}:\d{1,9} - /
		}] },
		failureKinds: { types: /^ERROR: \w{3,60} - \S{1,300}:\d{1,9}:\d{1,9} - / },
		configuration: {
			files: [{
				path: /(?:^|\/)psalm\.xml(?:\.dist)?$/,
				form: "xml"
			}, {
				path: /(?:^|\/)psalm-baseline\.xml$/,
				form: "findings",
				beside: true
			}],
			keys: {
				"psalm.errorLevel": "maximum",
				"psalm.totallyTyped": "strict",
				"psalm.strictBinaryOperands": "strict",
				"psalm.useDocblockTypes": "strict by default",
				"psalm.reportMixedIssues": "strict by default",
				"psalm.reportInfo": null,
				"psalm.findUnused*": "strict",
				"psalm.ensure*": "strict",
				"psalm.checkFor*": "strict",
				"psalm.seal*": "strict",
				"psalm.disallowLiteralKeysOnUnshapedArrays": "strict",
				"psalm.restrictReturnTypes": "strict",
				"psalm.runTaintAnalysis": "strict",
				"psalm.limitMethodComplexity": "strict",
				"psalm.allowFileIncludes": "lenient by default",
				"psalm.allowNamedArgumentCalls": "lenient by default",
				"psalm.allowStringToStandInForClass": "lenient",
				"psalm.hideExternalErrors": "lenient",
				"psalm.ignoreInternalFunction*": "lenient",
				"psalm.usePhpDoc*": "lenient",
				"psalm.skipChecksOnUnresolvableIncludes": "lenient",
				"psalm.projectFiles.directory.name": "scope",
				"psalm.projectFiles.file.name": "scope",
				"psalm.projectFiles.ignoreFiles.**.name": "ignores",
				"psalm.issueHandlers.*.errorLevel": "level",
				"psalm.issueHandlers.*.errorLevel.**.name": "ignores",
				"psalm.forbiddenFunctions.function.name": "adds",
				"psalm.plugins.pluginClass.class": "adds",
				"psalm.ignoreExceptions.**.name": "allows",
				"psalm.universalObjectCrates.class.name": "allows",
				findings: "accepted"
			},
			same: [[/\[[^\]]*\]/g, ""]]
		},
		does: { types: ["psalm"] },
		unmistakable: ["psalm"],
		options: { psalm: {
			soft: [
				"--set-baseline",
				"--update-baseline",
				"--alter",
				"--no-error"
			],
			ignores: ["--use-baseline"],
			maximum: ["--error-level"]
		} }
	},
	{
		name: "PHP_CodeSniffer",
		url: "https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Usage",
		signs: { builds: [{
			kind: "why",
			line: /^ {1,6}\d{1,6} \| (?:ERROR|WARNING) {1,2}\| /
		}] },
		failureKinds: { lint: /^FOUND \d{1,9} ERRORS?|^ {1,6}\d{1,6} \| ERROR {1,2}\| / },
		does: { lint: ["phpcs"] },
		configuration: {
			files: [{
				path: /(?:^|\/)\.?phpcs\.xml(?:\.dist)?$/,
				form: "xml"
			}],
			keys: {
				"ruleset.file": "scope",
				"ruleset.exclude-pattern": "ignores",
				"ruleset.rule.ref": "adds",
				"ruleset.rule.exclude.name": "ignores",
				"ruleset.rule.exclude-pattern": "ignores",
				"ruleset.rule.severity": "strict by default"
			},
			same: [
				[/^ruleset\.rule(?:\[[^\]]*\])?\.ref$/, "ruleset.rule.ref"],
				[/\.exclude\[[^\]]*\]\.name$/, ".exclude.name"],
				[/\.text$/, ""]
			]
		},
		options: { phpcs: {
			soft: ["--warning-severity 0", "--error-severity 0"],
			ignores: ["--ignore", "--exclude"]
		} }
	},
	{
		name: "Infection",
		url: "https://infection.github.io/guide/",
		configuration: {
			files: [{
				path: /(?:^|\/)infection\.json5?(?:\.dist)?$/,
				form: "script"
			}],
			keys: {
				minMsi: "minimum",
				minCoveredMsi: "minimum",
				ignoreMsiWithNoMutations: "lenient",
				timeoutsAsEscaped: "strict",
				maxTimeouts: "maximum",
				"source.directories": "scope",
				"source.excludes": "ignores",
				"mutators.**.ignore": "ignores",
				"mutators.**.ignoreSourceCodeByRegex": "ignores texts",
				"mutators.global-ignore": "ignores",
				"mutators.global-ignoreSourceCodeByRegex": "ignores texts",
				"mutators.*": "level"
			}
		}
	},
	{
		name: "PHP CS Fixer",
		url: "https://cs.symfony.com/doc/usage.html",
		signs: { builds: [{
			kind: "what",
			line: /^ {2,6}\d{1,6}\) \S{1,300}\.php\b/
		}] },
		failureKinds: { format: /^Found [1-9]\d{0,8} of \d{1,9} files that can be fixed/ },
		does: {
			format: ["php-cs-fixer", "ecs check"],
			lint: ["rector"]
		},
		options: {
			...sharedBy(["php-cs-fixer"], { strict: ["--dry-run"] }),
			...sharedBy(["rector"], {
				same: { "-n": "--dry-run" },
				strict: ["--dry-run"]
			}),
			...sharedBy(["ecs"], { lenient: ["--fix"] })
		}
	},
	{
		name: "PHPMD",
		url: "https://phpmd.org/documentation/index.html",
		does: { lint: ["phpmd"] },
		options: { phpmd: {
			soft: [
				"--ignore-violations-on-exit",
				"--ignore-errors-on-exit",
				"--generate-baseline"
			],
			ignores: ["--exclude", "--baseline-file"]
		} }
	}
];
const pythonLinters = [
	{
		name: "ruff",
		url: "https://docs.astral.sh/ruff/linter/",
		findings: [findingsLine("ruff", [
			{
				line: /^All checks passed!$/,
				count: none
			},
			{ line: /^Found \d{1,9} errors? \(\d{1,9} fixed, (\d{1,9}) remaining\)\.$/ },
			{ line: /^Found (\d{1,9}) errors?\.$/ }
		])],
		writes: ["sarif"],
		does: {
			format: ["ruff format"],
			lint: ["ruff"]
		},
		unmistakable: ["ruff"],
		soft: ["--exit-zero", "--fix-only"],
		ignores: [
			"--extend-ignore",
			"--extend-exclude",
			"--per-file-ignores"
		],
		replaces: {
			as: /^(?:ruff|astral-sh\/ruff-action)$/,
			tools: /^(?:flake8|isort|pyflakes|pycodestyle|pydocstyle|pyupgrade|autoflake|bandit|pylint|eradicate)$/
		},
		configuration: {
			files: [{
				path: /(?:^|\/)\.?ruff\.toml$/,
				form: "toml"
			}, {
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml",
				under: ["tool.ruff"]
			}],
			keys: {
				extend: "inherits",
				exclude: "ignores",
				"extend-exclude": "ignores",
				include: "scope",
				"extend-include": "adds",
				fix: "lenient",
				"fix-only": "lenient",
				"line-length": "maximum",
				"format.exclude": "ignores",
				"lint.select": "selects",
				"lint.extend-select": "adds",
				"lint.ignore": "ignores",
				"lint.extend-ignore": "ignores",
				"lint.per-file-ignores.*": "ignores",
				"lint.extend-per-file-ignores.*": "ignores",
				"lint.exclude": "ignores",
				"lint.pycodestyle.max-*": "maximum",
				"lint.pycodestyle.ignore-overlong-task-comments": "lenient",
				"lint.mccabe.max-complexity": "maximum",
				"lint.pylint.max-*": "maximum",
				"lint.pylint.allow-dunder-method-names": "allows",
				"lint.pylint.allow-magic-value-types": "allows",
				"lint.pydocstyle.ignore-decorators": "ignores",
				"lint.pydoclint.ignore-one-line-docstrings": "lenient",
				"lint.pyflakes.allowed-unused-imports": "allows",
				"lint.pyupgrade.keep-runtime-typing": "lenient",
				"lint.allowed-confusables": "allows",
				"lint.flake8-annotations.*": "lenient",
				"lint.flake8-bandit.check-typed-exception": "strict",
				"lint.flake8-bandit.allowed-markup-calls": "allows",
				"lint.flake8-bugbear.extend-immutable-calls": "allows",
				"lint.flake8-builtins.strict-checking": "strict",
				"lint.flake8-builtins.*": "allows",
				"lint.flake8-self.*ignore-names": "allows",
				"lint.flake8-tidy-imports.banned-module-level-imports": "adds",
				"lint.flake8-type-checking.strict": "strict",
				"lint.flake8-type-checking.exempt-modules": "allows",
				"lint.flake8-unused-arguments.ignore-variadic-names": "lenient",
				"lint.pep8-naming.*ignore-names": "allows"
			},
			same: [[/^(?=(?:(?:extend-)?(?:select|ignore|per-file-ignores)|flake8-[a-z-]+|mccabe|pep8-naming|pycodestyle|pydocstyle|pyflakes|pylint|pyupgrade)(?:\.|$))/, "lint."]]
		},
		signs: { builds: [
			{
				kind: "why",
				line: /^\S{1,300}:\d{1,9}:\d{1,9}: (?:[A-Z]{1,4}\d{2,4})\b/
			},
			{
				kind: "what",
				line: /^Would reformat: \S/
			},
			{
				kind: "closing",
				line: /^Found [1-9]\d{0,8} errors?[.( ]|^[1-9]\d{0,8} files? would be reformatted/
			}
		] },
		failureKinds: {
			format: /^Would reformat: \S|^[1-9]\d{0,8} files? would be reformatted/,
			lint: /^\S{1,300}:\d{1,9}:\d{1,9}: [A-Z]{1,4}\d{2,4}\b|^[A-Z]{1,4}\d{3,4} \[\*\] \S|^Found [1-9]\d{0,8} errors?(?: \(|\.$)/
		},
		options: { ruff: {
			strict: ["--exit-non-zero-on-fix", "--exit-non-zero-on-format"],
			soft: [
				"--add-noqa",
				"--exit-zero",
				"--fix-only"
			],
			lenient: ["--fix"]
		} }
	},
	{
		name: "flake8",
		url: "https://flake8.pycqa.org/en/latest/user/options.html",
		configuration: {
			files: [
				{
					path: /(?:^|\/)\.flake8$/,
					form: "ini",
					under: ["flake8"]
				},
				{
					path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/,
					form: "ini",
					under: ["flake8"]
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.flake8"]
				}
			],
			keys: {
				exclude: "ignores",
				"extend-exclude": "ignores",
				filename: "scope",
				select: "selects",
				"extend-select": "adds",
				"enable-extensions": "adds",
				"require-plugins": "adds",
				ignore: "ignores",
				"extend-ignore": "ignores",
				"extended-default-ignore": "ignores",
				"per-file-ignores": "ignores by path",
				"exit-zero": "lenient",
				"disable-noqa": "strict",
				doctests: "strict",
				"include-in-doctest": "scope",
				"exclude-from-doctest": "ignores",
				"max-line-length": "maximum",
				"max-doc-length": "maximum",
				"max-*complexity": "maximum"
			},
			same: [[/_/g, "-"]]
		},
		does: { lint: ["flake8"] },
		unmistakable: ["flake"],
		plain: ["flake8"],
		options: { flake8: {
			soft: ["--exit-zero"],
			ignores: ["--extend-ignore", "--per-file-ignores"]
		} }
	},
	{
		name: "pylint",
		url: "https://pylint.readthedocs.io/en/stable/user_guide/usage/run.html",
		signs: { builds: [{
			kind: "closing",
			line: /^Your code has been rated at /
		}] },
		failureKinds: { lint: /^Your code has been rated at |^\S{1,300}:\d{1,9}:\d{1,9}: [CRWEF]\d{4}: / },
		configuration: {
			files: [
				{
					path: /(?:^|\/)\.?pylintrc$/,
					form: "ini"
				},
				{
					path: /(?:^|\/)\.?pylintrc\.toml$/,
					form: "toml",
					under: ["tool.pylint"]
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.pylint"]
				},
				{
					path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/,
					form: "ini",
					under: ["pylint*"]
				}
			],
			keys: {
				disable: "ignores",
				enable: "adds",
				"load-plugins": "adds",
				ignore: "ignores",
				"ignore-paths": "ignores",
				"ignore-patterns": "ignores",
				"ignored-modules": "ignores",
				"ignored-classes": "ignores",
				"ignored-checks-for-mixins": "ignores",
				"generated-members": "allows",
				"signature-mutators": "allows",
				"good-names": "allows",
				"good-names-rgxs": "allows",
				"exclude-protected": "allows",
				"exclude-too-few-public-methods": "allows",
				"deprecated-modules": "adds",
				"bad-names": "adds",
				notes: "selects",
				"fail-under": "minimum",
				"fail-on": "adds",
				"exit-zero": "lenient",
				"errors-only": "lenient",
				"ignore-comments": "lenient by default",
				"ignore-docstrings": "lenient by default",
				"ignore-imports": "lenient by default",
				"ignore-signatures": "lenient by default",
				"ignore-none": "lenient by default",
				"ignore-on-opaque-inference": "lenient by default",
				"init-import": "strict",
				"strict-*": "strict",
				"accept-no-*": "lenient by default",
				"allow-*": "lenient",
				"analyse-fallback-blocks": "strict",
				"check-*": "strict",
				"min-similarity-lines": "maximum",
				"min-public-methods": "minimum",
				"docstring-min-length": "maximum",
				"max-spelling-suggestions": null,
				"max-*": "maximum"
			},
			same: [[/^.*\./, ""], [/_/g, "-"]]
		},
		does: { lint: ["pylint"] },
		unmistakable: ["pylint"],
		plain: ["pylint"],
		options: { pylint: {
			same: {
				"-d": "--disable",
				"-E": "--errors-only",
				"-j": "--jobs"
			},
			strict: ["--fail-on"],
			soft: ["--exit-zero"],
			lenient: ["--errors-only"],
			ignores: [
				"--disable",
				"--ignore-patterns",
				"--ignore-paths"
			]
		} }
	},
	{
		name: "bandit",
		url: "https://bandit.readthedocs.io/en/latest/man/bandit.html",
		signs: { builds: [{
			kind: "why",
			line: /^>> Issue: \[B\d{3}/,
			after: {
				most: 4,
				like: /^ {3,}\S/
			}
		}] },
		failureKinds: { security: /^>> Issue: \[B\d{3}/ },
		findings: [{
			format: "bandit",
			found(lines) {
				const start = lines.findLastIndex((text) => /^\s*Total issues \(by severity\):$/.test(text));
				const rows = lines.slice(start + 1, start + 5).map((text) => /^\s{1,20}(?:Undefined|Low|Medium|High): (\d{1,9})$/.exec(text)?.[1]);
				if (start === -1 || rows.includes(void 0) || rows.length < 4) return null;
				return rows.reduce((sum, n) => sum + Number(n), 0);
			}
		}],
		configuration: {
			files: [
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.bandit"]
				},
				{
					path: /(?:^|\/)\.bandit$/,
					form: "ini",
					under: ["bandit"]
				},
				{
					path: /(?:^|\/)\.?bandit\.ya?ml$/,
					form: "yaml"
				}
			],
			keys: {
				exclude_dirs: "ignores",
				exclude: "ignores",
				skips: "ignores",
				tests: "selects",
				targets: "scope",
				level: "maximum",
				confidence: "maximum",
				baseline: "lenient",
				"*.skips": "ignores",
				"*.check_typed_exception": "strict"
			}
		},
		does: { security: ["bandit"] },
		security: ["bandit"],
		unmistakable: ["bandit"],
		plain: ["bandit"],
		options: { bandit: {
			same: {
				"-x": "--exclude",
				"-s": "--skip",
				"-t": "--tests",
				"-r": "--recursive",
				"-b": "--baseline",
				"-c": "--configfile",
				"-l": "--severity-level low",
				"-ll": "--severity-level medium",
				"-lll": "--severity-level high",
				"-i": "--confidence-level low",
				"-ii": "--confidence-level medium",
				"-iii": "--confidence-level high"
			},
			levels: ["--severity-level", "--confidence-level"],
			soft: ["--exit-zero"],
			ignores: [
				"--exclude",
				"--skip",
				"--baseline"
			]
		} }
	},
	{
		name: "black",
		url: "https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html",
		configuration: {
			files: [{
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml",
				under: ["tool.black"]
			}],
			keys: {
				include: "scope",
				exclude: "ignores",
				"extend-exclude": "ignores",
				"force-exclude": "ignores",
				"line-length": "maximum",
				fast: "lenient",
				"skip-string-normalization": "lenient",
				"skip-magic-trailing-comma": "lenient",
				"skip-source-first-line": "lenient"
			},
			same: [[/_/g, "-"]]
		},
		does: { format: ["black"] },
		plain: ["black"],
		signs: { builds: [{
			kind: "what",
			line: /^would reformat \S/
		}, {
			kind: "closing",
			line: /^[1-9]\d{0,8} files? (?:would be reformatted|failed to reformat)/
		}] },
		failureKinds: { format: /^would reformat \S/ },
		options: { black: {
			same: {
				"-l": "--line-length",
				"-t": "--target-version"
			},
			strict: ["--check"],
			ignores: ["--extend-exclude", "--force-exclude"]
		} }
	},
	{
		name: "isort",
		url: "https://pycqa.github.io/isort/docs/configuration/options.html",
		signs: { builds: [{
			kind: "what",
			line: /^ERROR: \S{1,300} Imports are incorrectly sorted/
		}] },
		failureKinds: { format: /^ERROR: \S{1,300} Imports are incorrectly sorted/ },
		configuration: {
			files: [
				{
					path: /(?:^|\/)\.isort\.cfg$/,
					form: "ini",
					under: ["settings"]
				},
				{
					path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/,
					form: "ini",
					under: ["isort", "tool:isort"]
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.isort"]
				}
			],
			keys: {
				skip: "ignores",
				extend_skip: "ignores",
				skip_glob: "ignores",
				extend_skip_glob: "ignores",
				skip_gitignore: "lenient",
				filter_files: "lenient",
				line_length: "maximum"
			}
		},
		does: { format: ["isort"] },
		unmistakable: ["isort"],
		plain: ["isort"],
		options: { isort: {
			same: {
				"-c": "--check-only",
				"--check": "--check-only",
				"-l": "--line-length",
				"-s": "--skip"
			},
			strict: ["--check-only"],
			ignores: [
				"--skip",
				"--skip-glob",
				"--extend-skip"
			]
		} }
	},
	{
		name: "yapf",
		url: "https://github.com/google/yapf",
		does: { format: ["yapf"] },
		unmistakable: ["yapf"],
		options: { yapf: {
			same: {
				"-d": "--diff",
				"-r": "--recursive",
				"-e": "--exclude"
			},
			strict: ["--diff"],
			ignores: ["--exclude"]
		} }
	},
	{
		name: "pytype",
		url: "https://google.github.io/pytype/",
		does: { types: ["pytype"] }
	},
	{
		name: "pydocstyle",
		url: "https://www.pydocstyle.org/en/stable/usage.html",
		does: { lint: ["pydocstyle"] },
		configuration: {
			files: [
				{
					path: /(?:^|\/)\.pydocstyle(?:rc)?(?:\.ini)?$/,
					form: "ini",
					under: ["pydocstyle"]
				},
				{
					path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/,
					form: "ini",
					under: ["pydocstyle"]
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.pydocstyle"]
				}
			],
			keys: {
				select: "selects",
				ignore: "ignores",
				"add-select": "adds",
				"add-ignore": "ignores",
				"ignore-decorators": "ignores"
			},
			same: [[/_/g, "-"]]
		}
	},
	{
		name: "interrogate",
		url: "https://interrogate.readthedocs.io/en/latest/",
		does: { lint: ["interrogate"] },
		options: { interrogate: {
			same: {
				"-e": "--exclude",
				"-f": "--fail-under"
			},
			ignores: ["--exclude", "--ignore-regex"]
		} },
		configuration: {
			files: [{
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml",
				under: ["tool.interrogate"]
			}, {
				path: /(?:^|\/)setup\.cfg$/,
				form: "ini",
				under: ["tool:interrogate"]
			}],
			keys: {
				"fail-under": "minimum",
				exclude: "ignores",
				"ignore-regex": "ignores",
				"whitelist-regex": "scope",
				"ignore-*": "lenient"
			},
			same: [[/_/g, "-"]]
		}
	},
	{
		name: "pip-audit",
		url: "https://github.com/pypa/pip-audit",
		failureKinds: { security: /^Found [1-9]\d{0,8} known vulnerabilit/ },
		signs: { builds: [{
			kind: "why",
			line: /^Found [1-9]\d{0,8} known vulnerabilit/,
			after: {
				most: 8,
				across: true
			}
		}] },
		findings: [findingsLine("pip-audit", [{
			line: /^No known vulnerabilities found\b/,
			count: none
		}, { line: /^Found (\d{1,9}) known vulnerabilit(?:y|ies)\b/ }])],
		does: { security: ["pip-audit"] },
		security: ["pip-audit"],
		options: { "pip-audit": {
			same: {
				"-S": "--strict",
				"-r": "--requirement",
				"-l": "--local"
			},
			strict: ["--strict"],
			soft: ["--dry-run", "--fix"],
			ignores: ["--ignore-vuln"]
		} }
	},
	{
		name: "safety",
		url: "https://docs.safetycli.com/",
		does: { security: ["safety check"] },
		options: { safety: {
			same: { "-i": "--ignore" },
			soft: ["--continue-on-error"],
			ignores: ["--ignore"]
		} }
	},
	{
		name: "Sphinx",
		url: "https://www.sphinx-doc.org/en/master/man/sphinx-build.html",
		signs: { builds: [
			{
				kind: "why",
				line: /^\S{1,300}\.(?:rst|md|py|txt|ipynb)\S{0,200}:(?:\d{1,9}:)? {1,3}(?:WARNING|ERROR|SEVERE|CRITICAL): /
			},
			{
				kind: "why",
				line: /^(?:Warning, treated as error|Sphinx error|Extension error|Configuration error|Exception occurred):?/,
				after: {
					most: 3,
					like: /\S/
				}
			},
			{
				kind: "closing",
				line: /^build finished with problems/
			}
		] },
		failureKinds: { lint: /^build finished with problems, \d{1,9} warnings? \(with warnings treated as errors\)|^Warning, treated as error:/ },
		options: { "sphinx-build": {
			same: {
				"-W": "--fail-on-warning",
				"-n": "--nitpicky"
			},
			strict: ["--fail-on-warning", "--nitpicky"]
		} }
	},
	{
		name: "MkDocs",
		url: "https://www.mkdocs.org/user-guide/cli/",
		does: { deploy: ["mkdocs gh-deploy", "mike deploy"] },
		signs: { builds: [{
			kind: "why",
			line: /^(?:WARNING|ERROR) {1,3}- {1,2}\S/
		}, {
			kind: "closing",
			line: /^(?:Aborted with|Exited with) (?:\d{1,9} )?[\w ,]{1,60}strict mode/
		}] },
		failureKinds: { lint: /^(?:Aborted|Exited) with (?:\d{1,9} )?[\w ,]{1,60}strict mode/ },
		options: { mkdocs: {
			same: { "-s": "--strict" },
			strict: ["--strict"],
			soft: ["--no-strict"]
		} }
	},
	{
		name: "deptry",
		url: "https://deptry.com/usage/",
		does: { lint: ["deptry"] },
		options: { deptry: { ignores: [
			"--ignore",
			"--exclude",
			"--extend-exclude",
			"--per-rule-ignores"
		] } }
	},
	{
		name: "autoflake and autopep8",
		url: "https://github.com/PyCQA/autoflake",
		does: { format: [
			"autoflake",
			"autopep8",
			"docformatter",
			"pyupgrade"
		] },
		options: { ...sharedBy([
			"autoflake",
			"autopep8",
			"docformatter",
			"pyupgrade"
		], {
			same: { "-c": "--check" },
			strict: [
				"--check",
				"--exit-code",
				"--check-diff"
			],
			soft: ["--exit-zero-even-if-changed"]
		}) }
	},
	{
		name: "vulture",
		url: "https://github.com/jendrikseipp/vulture",
		does: { lint: ["vulture"] },
		options: { vulture: { ignores: ["--exclude", "--ignore-names"] } }
	}
];
// src/tools/families/python-packages.ts
const pythonPackages = [
	{
		name: "Python",
		url: "https://docs.python.org/3/using/cmdline.html",
		failureKinds: {
			"compile error": /^E? {0,8}(?:SyntaxError|IndentationError|TabError): /,
			environment: /^E? {0,8}(?:ModuleNotFoundError|ImportError): No module named |\bPluginValidationError: Plugin |\bpkg_resources\.(?:DistributionNotFound|(?:Contextual)?VersionConflict)\b|^E? {0,8}ImportError: \S{1,100}\.so\b.{0,40}: cannot open shared object/
		},
		interpreter: /^(?:python|pypy)[\d.]*$|^py$/,
		prepares: { python: ["venv"] },
		libraries: ["site-packages", "dist-packages"],
		manifests: /^(?:pyproject\.toml|setup\.(?:py|cfg)|\.python-version)$/i,
		settings: /(?:^|\/)(?:pyproject\.toml|setup\.cfg)$/,
		programs: ["setup"]
	},
	{
		name: "pip",
		url: "https://pip.pypa.io/en/stable/cli/",
		locks: ["pip", "pip3"].map((program) => ({
			program,
			verbs: ["install"],
			options: ["--require-hashes"]
		})),
		prepares: {
			pip: true,
			pip3: true
		},
		installs: /^(?:python3? -m )?pip3? (?:install|download)/,
		manifests: /^(?:requirements[\w.-]*\.(?:txt|in)|constraints[\w.-]*\.txt)$/i,
		failureKinds: { environment: /requires a different Python: |^ {0,4}ERROR: (?:Could not find a version that satisfies|No matching distribution found|Cannot install .{1,300} because these package versions have conflicting|ResolutionImpossible|THESE PACKAGES DO NOT MATCH THE HASHES)|\b(?:Could not build wheels|Failed building wheel) for |^ {0,4}(?:× |error: )?(?:subprocess-exited-with-error|metadata-generation-failed)$/ }
	},
	{
		name: "pipx",
		url: "https://pipx.pypa.io/stable/docs/",
		launches: { pipx: {
			verbs: ["run"],
			valued: [
				"--spec",
				"--python",
				"--with",
				"--index-url",
				"-i"
			]
		} },
		prepares: { pipx: true },
		installs: /^pipx install/
	},
	{
		name: "Poetry",
		url: "https://python-poetry.org/docs/cli/",
		does: {
			tests: ["poetry test", "poetry run test"],
			deploy: ["poetry publish"]
		},
		launches: { poetry: {
			verbs: ["run"],
			valued: [
				"-C",
				"--directory",
				"-P",
				"--project"
			]
		} },
		prepares: { poetry: ["install", "config"] },
		installs: /^poetry install/,
		lockFiles: ["poetry.lock"],
		failureKinds: { environment: /poetry\.lock was last generated|The Poetry configuration is invalid|pyproject\.toml changed significantly since poetry\.lock/ }
	},
	{
		name: "Pipenv",
		url: "https://pipenv.pypa.io/en/latest/cli.html",
		launches: { pipenv: {
			verbs: ["run"],
			valued: ["--python"]
		} },
		locks: [{
			program: "pipenv",
			always: ["sync", "verify"],
			verbs: ["install"],
			options: ["--deploy"]
		}],
		prepares: { pipenv: ["install", "sync"] },
		manifests: /^pipfile$/i,
		lockFiles: ["pipfile.lock"]
	},
	{
		name: "PDM",
		url: "https://pdm-project.org/en/latest/reference/cli/",
		does: { tests: ["pdm test", "pdm run test"] },
		launches: { pdm: {
			verbs: ["run"],
			valued: [
				"-p",
				"--project",
				"-c",
				"--config",
				"--venv"
			]
		} },
		prepares: { pdm: ["install"] },
		installs: /^pdm install/,
		targets: { pdm: null },
		verbed: ["pdm"],
		umbrella: /^pdm\b/,
		runsTasks: "pdm run",
		configuration: {
			files: [{
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml",
				under: ["tool.pdm"]
			}],
			keys: {
				"scripts.*.composite": "commands",
				"scripts.*.cmd": "commands",
				"scripts.*.shell": "commands",
				"scripts.<name>": "commands"
			}
		},
		lockFiles: ["pdm.lock"]
	},
	{
		name: "uv",
		url: "https://docs.astral.sh/uv/reference/cli/",
		failureKinds: { environment: /^ {0,4}[×x] No solution found when resolving dependencies/ },
		signs: {
			builds: [{
				kind: "why",
				line: /^ {0,4}[×x] No solution found when resolving dependencies/,
				after: {
					most: 6,
					like: /^ {2,}\S/
				}
			}],
			suspect: /No solution found/
		},
		does: { deploy: ["uv publish"] },
		spelled: { uv: "uv" },
		launches: {
			uv: {
				verbs: ["run", "tool run"],
				valued: [
					...[
						"--group",
						"--no-group",
						"--only-group",
						"--extra",
						"--no-extra",
						"--with",
						"--with-editable"
					],
					...[
						"--with-requirements",
						"--from",
						"-p",
						"--python",
						"--package",
						"--project",
						"--directory"
					],
					...[
						"--env-file",
						"--index",
						"--index-url",
						"-i",
						"--extra-index-url",
						"-f",
						"--find-links"
					],
					...[
						"-P",
						"--upgrade-package",
						"--resolution",
						"--prerelease",
						"--cache-dir",
						"--config-file"
					]
				]
			},
			uvx: { valued: [
				"--from",
				"--with",
				"--with-editable",
				"--with-requirements",
				"-p",
				"--python"
			] }
		},
		locks: [{
			program: "uv",
			verbs: ["sync"],
			options: [
				"--locked",
				"--check",
				"--frozen"
			]
		}],
		prepares: { uv: [
			"sync",
			"pip",
			"venv",
			"python"
		] },
		installs: /^uv (?:pip install|sync|tool install)/,
		umbrella: /^uv\b/,
		lockFiles: ["uv.lock"]
	},
	{
		name: "Rye",
		url: "https://rye.astral.sh/guide/commands/",
		launches: { rye: {
			verbs: ["run"],
			valued: ["-p", "--pyproject"]
		} },
		umbrella: /^rye\b/,
		verbed: ["rye"],
		targets: { rye: null },
		runsTasks: "rye run",
		configuration: {
			files: [{
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml",
				under: ["tool.rye"]
			}],
			keys: {
				"scripts.*.chain": "needed tasks",
				"scripts.*.cmd": "commands",
				"scripts.<name>": "commands"
			}
		}
	},
	{
		name: "Hatch",
		url: "https://hatch.pypa.io/latest/cli/reference/",
		does: {
			tests: ["hatch test", "hatch run test"],
			deploy: ["hatch publish"]
		},
		targets: { hatch: null },
		verbed: ["hatch"],
		umbrella: /^hatch/,
		runsTasks: "hatch run",
		configuration: {
			files: [{
				path: /(?:^|\/)hatch\.toml$/,
				form: "toml"
			}, {
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml",
				under: ["tool.hatch"]
			}],
			keys: { "envs.*.scripts.<name>": "commands" }
		}
	},
	{
		name: "Conda",
		url: "https://docs.conda.io/projects/conda/en/stable/commands/",
		launches: Object.fromEntries([
			"conda",
			"mamba",
			"micromamba"
		].map((program) => [program, {
			verbs: ["run"],
			valued: [
				"-n",
				"--name",
				"-p",
				"--prefix",
				"--cwd"
			]
		}])),
		prepares: {
			conda: [
				"install",
				"create",
				"env"
			],
			mamba: ["install"]
		},
		installs: /^conda (?:install|env)/,
		manifests: /^environment\.ya?ml$/i,
		lockFiles: ["conda-lock.yml"]
	},
	{
		name: "Pixi",
		url: "https://pixi.sh/latest/reference/cli/pixi/run/",
		launches: { pixi: {
			verbs: ["run"],
			valued: [
				"-e",
				"--environment",
				"--manifest-path",
				"-m",
				"--config"
			],
			knownOnly: true
		} },
		targets: { pixi: null },
		verbed: ["pixi"],
		umbrella: /^pixi\b/,
		runsTasks: "pixi run",
		locks: [{
			program: "pixi",
			verbs: ["install"],
			options: ["--locked", "--frozen"]
		}],
		configuration: {
			files: [{
				path: /(?:^|\/)pixi\.toml$/,
				form: "toml"
			}, {
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml",
				under: ["tool.pixi"]
			}],
			keys: {
				"**.tasks.*.depends-on": "needed tasks",
				"**.tasks.*.depends_on": "needed tasks",
				"**.tasks.*.depends-on.task": "needed tasks",
				"**.tasks.*.task": "needed tasks",
				"**.tasks.*.cmd": "commands",
				"**.tasks.<name>": "commands"
			}
		},
		lockFiles: ["pixi.lock"]
	},
	{
		name: "tasks in pyproject.toml",
		url: "https://packaging.python.org/en/latest/specifications/pyproject-toml/#pyproject-tool-table",
		tasks: {
			file: /^pyproject\.toml$/,
			form: "names",
			callers: /^(?:pdm|hatch|poe|pixi|rye|uv|inv|invoke)$/
		}
	},
	{
		name: "Poe",
		url: "https://poethepoet.natn.io/",
		targets: { poe: null },
		umbrella: /^poe\b/,
		verbed: ["poe"],
		runsTasks: "poe",
		configuration: {
			files: [{
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml",
				under: ["tool.poe"]
			}, {
				path: /(?:^|\/)poe_tasks\.toml$/,
				form: "toml"
			}],
			keys: {
				"tasks.*.deps": "needed tasks",
				"tasks.*.sequence": "commands",
				"tasks.*.cmd": "commands",
				"tasks.*.shell": "commands",
				"tasks.<name>": "commands"
			}
		}
	},
	{
		name: "Invoke",
		url: "https://docs.pyinvoke.org/en/stable/",
		targets: { invoke: null },
		umbrella: /^inv/
	},
	{
		name: "Twine",
		url: "https://twine.readthedocs.io/en/stable/",
		does: { deploy: ["twine upload"] }
	},
	{
		name: "pypi-publish",
		url: "https://github.com/pypa/gh-action-pypi-publish",
		does: { deploy: ["gh-action-pypi-publish"] }
	}
];
// src/tools/families/python-tests.ts
const SESSION = /^(?:=+ )?((?:\d{1,9} [a-z-]+(?: [a-z]+)?, ?)*\d{1,9} [a-z-]+(?: [a-z]+)?|no tests ran) in \d[\d.]{0,15}(?:s| seconds)(?: \([\d:, day]{1,30}\))?(?: =+)?$/;
const OWN_WORDS = /\b(?:passed|failed|errors?|skipped|deselected|xfailed|xpassed|no tests ran)\b/;
const sessions = lineReader("pytest", SESSION, ([, body = ""]) => {
	if (!OWN_WORDS.test(body)) return null;
	const count = wordedCounts(body);
	return {
		passed: count("passed", "xpassed"),
		failed: count("failed", "subtests failed"),
		errored: count("error", "errors"),
		skipped: count("skipped", "xfailed")
	};
});
const BEGIN = /^=+ test session starts .{0,100}=+$/;
const outerSessions = {
	format: "pytest",
	closings(lines) {
		const ends = new Map(sessions.closings(lines).map((closing) => [closing.at, closing]));
		let open = 0;
		return lines.flatMap((text, at) => {
			if (BEGIN.test(text)) open += 1;
			const end = ends.get(at);
			if (end === void 0) return [];
			open = Math.max(0, open - 1);
			return open === 0 ? [end] : [];
		});
	}
};
const SKIPPED = [
	"skipped",
	"skip",
	"skips",
	"todo",
	"todos",
	"expected failures",
	"knownfail",
	"deprecated"
];
const UNITTEST_END = /^(?:OK|PASSED|FAILED|NO TESTS RAN)(?: \(([A-Za-z=\d, ]{1,200})\))?$/;
const ranTests = lineReader("unittest", /^Ran (\d{1,9}) tests? in \d[\d.]{0,15}s$/, ([, ran], lines, at) => {
	const end = UNITTEST_END.exec(following(lines, at, 1)[0] ?? "");
	if (end === null) return null;
	const count = namedCounts(end[1] ?? "");
	const skipped = count(...SKIPPED);
	const failed = count("failures", "failed", "unexpected successes");
	const others = [...(end[1] ?? "").matchAll(/=(\d{1,9})/g)].reduce((sum, [, n]) => sum + Number(n), 0) - skipped - failed - count("successes");
	return {
		total: Number(ran),
		failed,
		errored: end[0].startsWith("FAILED") ? others : count("errors"),
		skipped
	};
});
const zopeTests = {
	format: "zope.testrunner",
	closings(lines) {
		const read = (line) => lines.flatMap((text, at) => {
			const counts = line.exec(text)?.slice(1).map(Number);
			if (counts === void 0) return [];
			const [total = 0, failed = 0, errored = 0, skipped = 0] = counts;
			return [{
				at,
				totals: totalsOf({
					total,
					failed,
					errored,
					skipped
				})
			}];
		});
		const whole = read(/^Total: (\d{1,9}) tests, (\d{1,9}) failures, (\d{1,9}) errors(?:,| and) (\d{1,9}) skipped in .{1,40}$/);
		if (whole.length > 0) return whole;
		return read(/^ {2}Ran (\d{1,9}) tests with (\d{1,9}) failures, (\d{1,9}) errors(?:,| and) (\d{1,9}) skipped in .{1,40}$/);
	}
};
const stestrTests = lineReader("stestr", /^Ran: (\d{1,9}) tests? in \d[\d.]{0,12} sec\.$/, (_match, lines, at) => {
	const rows = lines.slice(at + 1, at + 7).flatMap((text) => /^ - ([A-Z][A-Za-z ]{2,30}: \d{1,9})$/.exec(text)?.[1] ?? []);
	if (rows.length < 3) return null;
	const count = namedCounts(rows.join(", "));
	return {
		passed: count("passed"),
		failed: count("failed", "unexpected success"),
		skipped: count("skipped", "expected fail")
	};
});
const behaveTests = lineReader("behave", /^(\d{1,9}) scenarios? passed, (\d{1,9}) failed(?:, (\d{1,9}) error)?, (\d{1,9}) skipped(?:, (\d{1,9}) (?:undefined|untested))?$/, ([, passed, failed, errored = "0", skipped = "0", undefinedOnes = "0"], lines, at) => /^\d{1,9} features? passed, /.test(preceding(lines, at, 1)[0] ?? "") ? {
	passed: Number(passed),
	failed: Number(failed),
	errored: Number(errored) + Number(undefinedOnes),
	skipped: Number(skipped)
} : null);
const robotTests = lineReader("robot", /^(\d{1,9}) tests?(?: total)?, (\d{1,9}) passed, (\d{1,9}) failed(?:, (\d{1,9}) skipped)?\.?$/, ([, total, , failed, skipped = "0"], lines, at) => {
	const rest = following(lines, at, 2).filter((text) => !/^=+$/.test(text));
	if (!/^Output: /.test(rest[0] ?? "")) return null;
	return {
		total: Number(total),
		failed: Number(failed),
		skipped: Number(skipped)
	};
});
const coverageTotal = coverageLine("coverage.py", TOTAL_ROW, ([, total, missed, branches, percent]) => {
	const [all, other, shown] = [
		Number(total),
		Number(missed),
		Number(percent)
	];
	if (branches !== void 0) return [{
		metric: "total",
		percent: shown,
		counts: null
	}];
	const counts = {
		covered: all - other,
		total: all
	};
	return fits(counts, shown) ? [{
		metric: "total",
		percent: shown,
		counts
	}] : [];
});
const judgedTotal = coverageLine("coverage.py", /^(?:(?:FAIL |ERROR: |\s{0,4})?(?:Coverage failure: )?Required test coverage of .{1,20}% (?:not )?reached\. Total coverage: (\d{1,3}(?:\.\d{1,6})?)%|(?:ERROR: )?Coverage failure: total of (\d{1,3}(?:\.\d{1,6})?) is less than fail-under=.{1,20})$/, ([, reached, failed]) => [counted("total", reached ?? failed)]);
function failUnder(ini, section, text) {
	return {
		gates: gateOf({
			tool: "coverage.py",
			metric: "total",
			where: `${section} fail_under`,
			...lineOf(text, "fail_under")
		}, ini.get(section)?.get("fail_under")),
		commands: []
	};
}
function failUnderInPyproject(text) {
	const report = fields$1(fields$1(fields$1(fields$1(tomlValues(text)).tool).coverage).report);
	return {
		gates: gateOf({
			tool: "coverage.py",
			metric: "total",
			where: "tool.coverage.report fail_under",
			...lineOf(text, "fail_under")
		}, report.fail_under),
		commands: []
	};
}
const failUnderInIni = (text) => failUnder(readIni(text), "coverage:report", text);
function addopts(where, value) {
	const options = typeof value === "string" ? value.split("\n").join(" ") : texts(value).map((word) => /\s/.test(word) ? `'${word.replaceAll("'", "")}'` : word).join(" ");
	return options.trim() === "" ? [] : [{
		where,
		command: `pytest ${options}`
	}];
}
function addoptsInPyproject(text) {
	const pytest = fields$1(fields$1(fields$1(tomlValues(text)).tool).pytest);
	return {
		gates: [],
		commands: [...addopts("tool.pytest.ini_options addopts", fields$1(pytest.ini_options).addopts), ...addopts("tool.pytest addopts", pytest.addopts)]
	};
}
function addoptsInIni(text) {
	const ini = readIni(text);
	const section = ini.has("tool:pytest") ? "tool:pytest" : "pytest";
	return {
		gates: [],
		commands: addopts(`${section} addopts`, ini.get(section)?.get("addopts"))
	};
}
function environmentsInIni(text) {
	return {
		gates: [],
		commands: [...readIni(text)].filter(([name]) => /^testenv(?::|$)/.test(name)).flatMap(([name, keys]) => {
			const command = keys.get("commands");
			return command === void 0 ? [] : [{
				where: `${name} commands`,
				command
			}];
		})
	};
}
const isPytest = (tool) => tool === "pytest" || tool === "py.test";
const pythonTests = [
	{
		name: "pytest",
		url: "https://docs.pytest.org/en/stable/reference/reference.html",
		options: { ...sharedBy(["pytest", "py.test"], {
			demands: [...[
				"--doctest-modules",
				"--doctest-glob",
				"--doctest-plus",
				"--doctest-rst",
				"--nbval",
				"--nbval-lax"
			], ...[
				"--mypy",
				"--ruff",
				"--flake8",
				"--black",
				"--isort",
				"--pylint",
				"--codestyle",
				"--pycodestyle"
			]],
			same: {
				"-x": "--exitfirst",
				"-n": "--numprocesses",
				"--lf": "--last-failed",
				"--co": "--collect-only",
				"-W": "--pythonwarnings",
				"--ff": "--failed-first",
				"-c": "--config-file",
				"-o": "--override-ini"
			},
			strict: [
				"--strict-markers",
				"--strict-config",
				"--pythonwarnings error"
			],
			soft: [
				"--no-cov",
				"--snapshot-update",
				"--force-regen",
				"--regen-all",
				"--suppress-tests-failed-exit-code",
				"--suppress-no-test-exit-code"
			],
			lenient: [
				"-p no:warnings",
				"-p no:unraisableexception",
				"-p no:threadexception"
			],
			retries: [
				"--reruns",
				"--retries",
				"--max-runs",
				"--force-flaky"
			],
			valued: ["--doctest-glob"]
		}) },
		writes: ["junit"],
		does: { tests: ["pytest"] },
		unmistakable: ["pytest"],
		verbs: ["pytest"],
		plain: ["pytest", "py.test"],
		soft: [
			"--collect-only",
			"--co",
			"--setup-plan"
		],
		ignores: ["--deselect"],
		narrows: ["--last-failed", "--lf"],
		selects: /--lf\b|--last-failed\b|\btestmon\b|\bpicked\b/,
		narrowsShort: {
			options: ["-k", "-m"],
			tools: /^(?:pytest|py\.test)$/
		},
		variables: [{
			names: ["PYTEST_ADDOPTS"],
			taken: /^(?:pytest|py\.test|tox|nox|hatch|coverage|make|just|task)\b/,
			program: {
				name: "pytest",
				tools: /^py\.?test$/
			}
		}],
		thresholds: [{
			metric: "total",
			options: ["--cov-fail-under", "--cov-fail_under"]
		}],
		thresholdFiles: {
			"pyproject.toml": addoptsInPyproject,
			"setup.cfg": addoptsInIni,
			"tox.ini": addoptsInIni,
			"pytest.ini": addoptsInIni
		},
		readsThreshold: ({ tool, where }, command) => tool === "command" && !where.startsWith("testenv") && isPytest(command.tool),
		configuration: {
			files: [
				{
					path: /(?:^|\/)\.?pytest\.ini$/,
					form: "ini",
					under: ["pytest"]
				},
				{
					path: /(?:^|\/)\.?pytest\.toml$/,
					form: "toml",
					under: ["pytest"]
				},
				{
					path: /(?:^|\/)tox\.ini$/,
					form: "ini",
					under: ["pytest"]
				},
				{
					path: /(?:^|\/)setup\.cfg$/,
					form: "ini",
					under: ["tool:pytest"]
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.pytest.ini_options", "tool.pytest"]
				}
			],
			keys: {
				xfail_strict: "strict",
				strict: "strict",
				"strict_*": "strict",
				filterwarnings: "warnings",
				norecursedirs: "ignores",
				collect_ignore: "ignores",
				reruns: "retries",
				python_files: "scope",
				python_classes: "scope",
				python_functions: "scope",
				required_plugins: "adds",
				markers: "parts"
			},
			implies: { strict: /^(?:xfail_strict|strict_\w+)$/ }
		},
		tasks: {
			file: /^(?:pytest\.ini|\.pytest\.ini|pyproject\.toml|setup\.cfg|tox\.ini)$/,
			form: "options",
			keys: ["addopts", "testpaths"],
			program: "pytest",
			callers: /^(?:pytest|py\.test|tox|nox)$/
		},
		totals: [outerSessions],
		mayFindNone: /--suppress-no-test-exit-code\b/,
		namesFailed: [/^(?:FAILED|ERROR)(?: CONSISTENTLY:| \[[\d.]{1,12}s\])? \S{1,300}\.py::(\S.{0,300}?)(?: - .{0,2000})?$/],
		signs: { tests: [
			{
				kind: "why",
				line: /^import file mismatch:$/,
				after: {
					most: 6,
					like: /\S/
				}
			},
			{
				kind: "why",
				line: /^E(?: {2,}|$)/,
				before: {
					most: 1,
					like: /^>|^ {4}\S/
				}
			},
			{
				kind: "why",
				line: /^[^\s:]{1,300}:\d{1,9}: (?:[A-Z]\w*(?:Error|Exception|Exit|Interrupt)\b|Failed$)/
			},
			{
				kind: "what",
				line: /^(?:FAILED|ERROR)(?: CONSISTENTLY:| \[[\d.]{1,12}s\])? \S+(?:::|\.py(?:$| - ))/
			},
			{
				kind: "why",
				line: /^Expected(?: nothing)?:?$/,
				before: {
					most: 2,
					like: /\S/
				},
				after: {
					most: 6,
					like: /^ {4}\S|^Got:?/
				}
			},
			{
				kind: "what",
				line: /^_{3,} .{1,300} _{3,}$/
			},
			{
				kind: "closing",
				line: /^=* ?(?:\d{1,9} \w{1,20}, ){0,8}\d{1,9} (?:failed|errors?)\b.{0,200} in [\d.]+s/
			},
			{
				kind: "what",
				line: /^!{3,} .{1,200} !{3,}$/
			}
		] },
		failureKinds: {
			assertion: /^E {2,}(?:AssertionError|assert )/,
			"failed test": /^(?:=* ?(?:\d{1,9} \w{1,20}, ){0,8}\d{1,9} (?:failed|errors?)\b.{0,200} in [\d.]+s|FAILED(?: CONSISTENTLY:| \[[\d.]{1,12}s\])? \S+::|_{3,} .{1,300} _{3,}$)/,
			usage: /^ERROR: usage: |^\S{1,200}: error: (?:unrecognized arguments|argument |the following arguments)/
		}
	},
	{
		name: "unittest",
		url: "https://docs.python.org/3/library/unittest.html",
		does: { tests: [
			"unittest",
			"nosetests",
			"nose",
			"nose2",
			"trial",
			"setup.py test"
		] },
		verbs: ["unittest", "discover"],
		totals: [ranTests],
		namesFailed: [/^(?:FAIL|ERROR): (\w{1,200}) \(/],
		signs: { tests: [
			{
				kind: "what",
				line: /^(?:FAIL|ERROR): \S+(?: \(|$)/
			},
			{
				kind: "why",
				line: /^Failed example:$/,
				before: {
					most: 1,
					like: /^File "/
				},
				after: {
					most: 9,
					until: /^\*{5,}/
				}
			},
			{
				kind: "closing",
				line: /^FAILED \((?:\w{1,20}=\d{1,9}, ){0,5}(?:failures|errors|unexpected)/
			},
			{
				kind: "closing",
				line: /^\*{3}Test Failed\*{3} /
			}
		] },
		failureKinds: {
			assertion: /^.*\bAssertionError\b/,
			"failed test": /^(?:FAILED \((?:\w{1,20}=\d{1,9}, ){0,5}(?:failures|errors)=[1-9]|(?:FAIL|ERROR): \w+ \(|\*{3}Test Failed\*{3} |Failed example:$)/
		}
	},
	{
		name: "coverage.py",
		url: "https://coverage.readthedocs.io/en/latest/cmd.html",
		signs: { tests: [{
			kind: "what",
			line: /Coverage failure: total of |Required test coverage of [\d.]{1,6}% not reached/
		}] },
		failureKinds: { coverage: /Coverage failure: total of [\d.]{1,6} is less than fail-under|Required test coverage of [\d.]{1,6}% not reached/ },
		options: { coverage: {
			same: {
				"-i": "--ignore-errors",
				"-m": "--show-missing"
			},
			soft: ["--ignore-errors"]
		} },
		writes: [
			"coverage.py",
			"cobertura",
			"lcov"
		],
		does: { coverage: [
			"coverage report",
			"coverage xml",
			"coverage html",
			"coverage combine"
		] },
		launchesModule: { coverage: "run" },
		reports: /^(?:\S*\/)?coverage (?:xml|html|json|lcov|combine|erase|annotate)(?: |$)/,
		ignores: ["--omit"],
		thresholds: [{
			metric: "total",
			options: ["--fail-under", "--fail_under"],
			tools: /^coverage[\d.]*$/
		}],
		thresholdFiles: {
			"pyproject.toml": failUnderInPyproject,
			"setup.cfg": failUnderInIni,
			"tox.ini": failUnderInIni,
			"pytest.ini": failUnderInIni,
			".coveragerc": (text) => failUnder(readIni(text), "report", text)
		},
		configuration: {
			files: [
				{
					path: /(?:^|\/)\.coveragerc$/,
					form: "ini"
				},
				{
					path: /(?:^|\/)\.coveragerc\.toml$/,
					form: "toml"
				},
				{
					path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/,
					form: "ini",
					under: ["coverage:*"]
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.coverage"]
				}
			],
			keys: {
				"run.branch": "strict",
				"run.include": "scope",
				"run.omit": "ignores",
				"run.source": "scope",
				"run.disable_warnings": "ignores",
				"report.include": "scope",
				"report.omit": "ignores",
				"report.exclude_lines": "ignores texts",
				"report.exclude_also": "ignores texts",
				"report.partial_branches": "ignores texts",
				"report.partial_also": "ignores texts",
				"report.ignore_errors": "lenient"
			},
			same: [[/^coverage:/, ""], [/^run\.source_(?:dirs|pkgs)$/, "run.source"]]
		},
		readsThreshold: ({ tool }, command) => {
			if (tool !== "coverage.py") return false;
			if (command.words.some((word) => /^--cov(?:=|$)/.test(word))) return isPytest(command.tool);
			const [program = "", verb = ""] = command.core;
			return /^coverage[\d.]*$/.test(program) && /^(?:report|html|xml|json|lcov)$/.test(verb);
		},
		coverage: [coverageTotal, judgedTotal]
	},
	{
		name: "tox",
		url: "https://tox.wiki/en/latest/cli_interface.html",
		options: { tox: {
			same: {
				"-p": "--parallel",
				"-r": "--recreate",
				"-c": "--conf",
				"-n": "--notest"
			},
			soft: [
				"--notest",
				"--list",
				"--showconfig"
			],
			lenient: ["--skip-missing-interpreters"],
			ignores: ["--skip-env"]
		} },
		does: { tests: ["tox"] },
		unmistakable: ["tox"],
		verbed: ["tox"],
		tasks: {
			file: /^(?:tox\.ini|tox\.toml|setup\.cfg|pyproject\.toml)$/,
			form: "names",
			callers: /^tox$/
		},
		targets: { tox: /^(?:-e|--env)$/ },
		launches: { tox: {
			verbs: ["exec", "e"],
			behind: ["--"]
		} },
		interpreter: /^\{env_?python\}$/,
		runsTasks: "tox -e",
		marksLines: {
			some: /^[\w!,{}.-]{1,80}:\s+/,
			soft: /^-\s*(?=\S)/
		},
		targetsTest: ["tox"],
		umbrella: /^tox/,
		announces: /^([\w.{}-]{1,60})(?: run-?tests?)?: commands\[\d{1,3}\](?:> | \| )/,
		thresholdFiles: {
			"setup.cfg": environmentsInIni,
			"tox.ini": environmentsInIni,
			"pytest.ini": environmentsInIni
		},
		readsThreshold: ({ tool, where }, command) => tool === "command" && where.startsWith("testenv") && command.tool.startsWith("tox"),
		configuration: {
			files: [
				{
					path: /(?:^|\/)tox\.ini$/,
					form: "ini",
					under: [
						"tox",
						"testenv",
						"testenv:*"
					]
				},
				{
					path: /(?:^|\/)setup\.cfg$/,
					form: "ini",
					under: [
						"tox:tox",
						"testenv",
						"testenv:*"
					]
				},
				{
					path: /(?:^|\/)tox\.toml$/,
					form: "toml"
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.tox"]
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					within: {
						path: "tool.tox.legacy_tox_ini",
						form: "ini"
					},
					under: [
						"tox",
						"testenv",
						"testenv:*"
					]
				}
			],
			keys: {
				skip_missing_interpreters: "lenient",
				ignore_outcome: "lenient",
				"testenv:**.ignore_outcome": "lenient",
				"env_run_base.ignore_outcome": "lenient",
				"env.*.ignore_outcome": "lenient",
				commands: "commands",
				"testenv:*.commands": "commands"
			}
		},
		settings: /(?:^|\/)tox\.ini$/
	},
	{
		name: "nox",
		url: "https://nox.thea.codes/en/stable/usage.html",
		options: { nox: {
			same: {
				"-s": "--session",
				"--sessions": "--session",
				"-r": "--reuse-existing-virtualenvs",
				"-l": "--list"
			},
			strict: ["--error-on-missing-interpreters", "--error-on-external-run"],
			soft: ["--list", "--install-only"],
			lenient: ["--no-error-on-missing-interpreters", "--no-error-on-external-run"]
		} },
		does: { tests: ["nox"] },
		unmistakable: ["nox"],
		verbed: ["nox"],
		targets: { nox: /^(?:-s|-e|--sessions?|--session=)$/ },
		severalTargets: /^nox\b/,
		targetsTest: ["nox"],
		umbrella: /^nox/,
		announces: /^nox > Running session ([\w.()=', -]{1,120})$/,
		programs: ["noxfile"],
		tasks: {
			file: /^noxfile\.py$/,
			form: "targets",
			program: "nox -s",
			target: /^(?:async )?def ([a-z_]\w{0,60})\((?:session|s)\b/,
			indent: /^(?: {4}|\t)+/,
			command: /^session\.run(?:_always)?\((["'].{1,300})$/,
			all: true,
			callers: /^nox$/
		}
	},
	{
		name: "behave",
		url: "https://behave.readthedocs.io/en/stable/",
		options: { behave: {
			same: {
				"-d": "--dry-run",
				"-t": "--tags",
				"-e": "--exclude"
			},
			ignores: ["--exclude"]
		} },
		does: { tests: ["behave"] },
		totals: [behaveTests],
		countedBy: [{
			format: "cucumber",
			by: "behave"
		}]
	},
	{
		name: "syrupy",
		url: "https://github.com/syrupy-project/syrupy",
		failureKinds: { contract: /== \[- snapshot\]/ }
	},
	{
		name: "zope.testrunner",
		url: "https://zopetestrunner.readthedocs.io/en/latest/",
		does: { tests: ["zope-testrunner"] },
		totals: [zopeTests]
	},
	{
		name: "stestr",
		url: "https://stestr.readthedocs.io/en/latest/MANUAL.html",
		does: { tests: ["stestr"] },
		totals: [stestrTests]
	},
	{
		name: "Robot Framework",
		url: "https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html",
		writes: ["robot"],
		does: { tests: ["pabot", "robotframework"] },
		totals: [robotTests],
		options: { ...sharedBy(["robot", "pabot"], {
			same: {
				"-e": "--exclude",
				"-i": "--include"
			},
			soft: ["--nostatusrc", "--dryrun"],
			ignores: [
				"--exclude",
				"--skip",
				"--skiponfailure"
			]
		}) }
	}
];
// src/tools/families/python-types.ts
const MYPY = {
	files: "scope",
	packages: "scope",
	modules: "scope",
	exclude: "ignores",
	disable_error_code: "ignores",
	enable_error_code: "adds",
	ignore_errors: "lenient",
	ignore_missing_imports: "lenient",
	untyped_calls_exclude: "ignores",
	deprecated_calls_exclude: "ignores",
	exclude_gitignore: "lenient",
	follow_imports: "level",
	allow_any_generics: "lenient",
	allow_subclassing_any: "lenient",
	allow_untyped_calls: "lenient",
	allow_untyped_defs: "lenient",
	allow_incomplete_defs: "lenient",
	allow_untyped_decorators: "lenient",
	allow_redefinition: "lenient",
	allow_untyped_globals: "lenient",
	implicit_optional: "lenient",
	implicit_reexport: "lenient by default",
	strict: "strict",
	strict_optional: "strict by default",
	strict_equality: "strict",
	strict_equality_for_none: "strict",
	strict_bytes: "strict of late",
	local_partial_types: "strict of late",
	warn_no_return: "strict by default",
	extra_checks: "strict",
	"disallow_*": "strict",
	no_implicit_optional: "strict by default",
	"check_*": "strict",
	"warn_*": "strict",
	"no_implicit_*": "strict"
};
const OF_MODULES = {
	ignore_missing_imports: "lenient as usual",
	follow_imports: "level"
};
const pythonTypes = [
	{
		name: "mypy",
		url: "https://mypy.readthedocs.io/en/stable/command_line.html",
		signs: { builds: [{
			kind: "closing",
			line: /^Found [1-9]\d{0,8} errors? in [1-9]\d{0,8} files?/
		}] },
		failureKinds: { types: /^Found [1-9]\d{0,8} errors? in [1-9]\d{0,8} files? \((?:checked|errors prevented)|^\S{1,300}\.pyi?:\d{1,9}(?::\d{1,9})?: error: / },
		findings: [findingsLine("mypy", [{
			line: /^Success: no issues found in \d{1,9} source files?$/,
			count: none
		}, { line: /^Found (\d{1,9}) errors? in \d{1,9} files? \(.{1,80}\)$/ }])],
		does: { types: ["mypy"] },
		unmistakable: ["mypy"],
		plain: ["mypy"],
		ignores: ["--disable-error-code"],
		configuration: {
			files: [
				{
					path: /(?:^|\/)\.?mypy\.ini$/,
					form: "ini",
					under: ["mypy", "mypy-*"]
				},
				{
					path: /(?:^|\/)setup\.cfg$/,
					form: "ini",
					under: ["mypy", "mypy-*"]
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.mypy"]
				}
			],
			keys: Object.fromEntries(["", "overrides."].flatMap((place) => Object.entries({
				...MYPY,
				...place !== "" && OF_MODULES
			}).map(([key, meaning]) => [`${place}${key}`, meaning]))),
			same: [[/^mypy-(.{1,300})\.([a-z_]+)$/, "overrides[$1].$2"]],
			implies: { strict: /^(?:warn_(?:unused_configs|redundant_casts|unused_ignores|return_any)|disallow_(?:any_generics|subclassing_any|untyped_calls|untyped_defs|incomplete_defs|untyped_decorators)|check_untyped_defs|no_implicit_reexport|strict_equality|strict_bytes|extra_checks)$/ }
		},
		options: { ...sharedBy(["mypy", "dmypy"], {
			same: {
				"-p": "--package",
				"-m": "--module"
			},
			strict: [
				"--strict",
				"--warn-unused-ignores",
				"--disallow-untyped-defs",
				"--disallow-any-generics",
				"--warn-return-any",
				"--check-untyped-defs",
				"--disallow-incomplete-defs"
			],
			soft: [
				"--no-strict-optional",
				"--follow-imports skip",
				"--allow-untyped-globals",
				"--ignore-errors"
			],
			lenient: ["--ignore-missing-imports"],
			ignores: ["--disable-error-code", "--exclude"]
		}) }
	},
	{
		name: "pyright",
		url: "https://microsoft.github.io/pyright/#/command-line",
		signs: { builds: [{
			kind: "why",
			line: /^ {2}\S{1,300}:\d{1,9}:\d{1,9} - error: /,
			after: {
				most: 2,
				like: /^ {4,}\S/
			}
		}, {
			kind: "closing",
			line: /^[1-9]\d{0,8} errors?, \d{1,9} warnings?/
		}] },
		failureKinds: { types: /^ {2}\S{1,300}:\d{1,9}:\d{1,9} - error: / },
		findings: [findingsLine("pyright", [{
			line: /^(\d{1,9}) errors?, (\d{1,9}) warnings?, \d{1,9} (?:informations?|notes?) ?$/,
			count: ([, errors, warnings]) => Number(errors) + Number(warnings)
		}])],
		configuration: {
			files: [
				{
					path: /(?:^|\/)pyrightconfig\.json$/,
					form: "script"
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.pyright", "tool.basedpyright"]
				},
				{
					path: /(?:^|\/)\.basedpyright\/baseline\.json$/,
					form: "findings",
					beside: true
				}
			],
			keys: {
				extends: "inherits",
				include: "scope",
				exclude: "ignores",
				ignore: "ignores",
				strict: "adds",
				typeCheckingMode: "level",
				failOnWarnings: "strict",
				analyzeUnannotatedFunctions: "strict by default",
				strictParameterNoneValue: "strict by default",
				disableBytesTypePromotions: "strict by default",
				deprecateTypingAliases: "strict",
				"strict*": "strict",
				enableTypeIgnoreComments: "lenient by default",
				allowedUntypedLibraries: "ignores",
				"report*": "level",
				"executionEnvironments.analyzeUnannotatedFunctions": "strict by default",
				"executionEnvironments.strict*": "strict",
				"executionEnvironments.report*": "level",
				findings: "accepted"
			}
		},
		does: { types: ["pyright", "basedpyright"] },
		unmistakable: ["pyright"],
		plain: ["pyright"],
		options: { ...sharedBy(["pyright", "basedpyright"], {
			strict: ["--warnings", "--verifytypes"],
			soft: ["--writebaseline"],
			ignores: ["--baselinefile"]
		}) }
	},
	{
		name: "ty",
		url: "https://docs.astral.sh/ty/reference/cli/",
		does: { types: ["ty check"] },
		signs: {
			builds: [{
				kind: "closing",
				line: /^Found [1-9]\d{0,8} diagnostics?$/
			}],
			suspect: /diagnostic/
		},
		failureKinds: { types: /^Found [1-9]\d{0,8} diagnostics?$/ },
		configuration: {
			files: [{
				path: /(?:^|\/)ty\.toml$/,
				form: "toml"
			}, {
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml",
				under: ["tool.ty"]
			}],
			keys: {
				"rules.*": "level",
				"overrides.rules.*": "level",
				"src.include": "scope",
				"src.exclude": "ignores",
				"src.exclude-scripts": "lenient",
				"terminal.error-on-warning": "strict",
				"**.analysis.allowed-unresolved-imports": "allows",
				"**.analysis.replace-imports-with-any": "ignores",
				"**.analysis.respect-type-ignore-comments": "lenient by default",
				"**.analysis.strict-*": "strict"
			}
		}
	},
	{
		name: "Pyre",
		url: "https://pyre-check.org/docs/",
		does: { types: ["pyre check"] },
		configuration: {
			files: [{
				path: /(?:^|\/)\.pyre_configuration(?:\.local)?$/,
				form: "script"
			}],
			keys: {
				strict: "strict",
				exclude: "ignores",
				ignore_all_errors: "ignores",
				only_check_paths: "scope",
				source_directories: "scope",
				"source_directories.root": "scope"
			}
		}
	}
];
// src/tools/families/ruby.ts
const rspecTests = lineReader("rspec", /^(\d{1,9}) examples?, (\d{1,9}) failures?(?:, (\d{1,9}) pending)?(?:, (\d{1,9}) errors? occurred outside of examples)?$/, ([, total, failed, pending = "0", errors = "0"]) => ({
	passed: Math.max(0, Number(total) - Number(failed) - Number(pending)),
	failed: Number(failed),
	skipped: Number(pending),
	errored: Number(errors)
}));
const minitestTests = lineReader("minitest", /^(\d{1,9}) (?:runs|tests), \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) skips$/, (match) => {
	const [total, failed, errored, skipped] = match.slice(1).map(Number);
	return {
		total,
		failed,
		errored,
		skipped
	};
});
const testUnitTests = lineReader("test-unit", /^(\d{1,9}) tests, \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors(?:, (\d{1,9}) pendings, (\d{1,9}) omissions, \d{1,9} notifications)?$/, (match) => {
	const [total, failed, errored, pendings = 0, omissions = 0] = match.slice(1).map((n) => Number(n ?? 0));
	return {
		total,
		failed,
		errored,
		skipped: pendings + omissions
	};
});
const ruby = [
	{
		name: "RSpec",
		url: "https://rspec.info/features/3-13/rspec-core/command-line/",
		configuration: {
			files: [{
				path: /(?:^|\/)\.rspec$/,
				form: "words"
			}],
			keys: { options: "options" }
		},
		writes: ["rspec-json", "junit"],
		does: { tests: ["rspec"] },
		unmistakable: ["rspec"],
		plain: ["rspec"],
		selects: /--only-failures\b/,
		totals: [rspecTests],
		mayFindNone: /--no-fail-if-no-examples\b/,
		namesFailed: [/^rspec '?\.\/\S{1,300} # (\S.{0,300})$/],
		namesFailedAbove: [{
			name: /^ {2,6}\d{1,4}\) (\S.{0,300})$/,
			next: /^ {5,10}(?:Failure\/Error: |Got \d{1,4} failures?)/
		}],
		signs: { tests: [
			numberedFailures,
			{
				kind: "what",
				line: /^rspec '?\.\/\S/
			},
			{
				kind: "closing",
				line: /^ {0,16}\d{1,9} examples?, (?:[1-9]\d*|0) failures?/
			},
			{
				kind: "why",
				line: /^An error occurred (?:while loading|in a `)/,
				after: {
					most: 5,
					across: true,
					until: /^# /
				}
			}
		] },
		failureKinds: { "failed test": /^ {0,16}\d{1,9} examples?, [1-9]\d{0,8} failures?|^rspec '?\.\/\S|^ {5,10}Failure\/Error: / },
		options: { rspec: {
			same: {
				"-t": "--tag",
				"-e": "--example",
				"-P": "--pattern"
			},
			soft: [
				"--no-fail-if-no-examples",
				"--failure-exit-code 0",
				"--dry-run"
			],
			ignores: ["--exclude-pattern"]
		} }
	},
	{
		name: "minitest",
		url: "https://docs.seattlerb.org/minitest/",
		namesFailed: [
			/^([A-Z]\w{0,100}(?:::\w{1,100}){0,5}#test_\S{1,200}) \[/,
			/^(\S[^#[\]]{0,200}#test_[^[\]]{1,300}) \[[^[\]]{1,300}:\d{1,9}\]:$/,
			/^(\w[^#[\]:]{0,80}(?:::[^#[\]:]{1,80}){0,5}#test_[^[\]:]{1,300}):$/,
			/^(test_[^()[\]]{1,200}\([^()[\]]{1,200}\))(?: \[[^[\]]{1,300}:\d{1,9}\])?:$/
		],
		signs: {
			tests: [
				{
					kind: "why",
					line: /^(?: {2}\d{1,4}\) )?(?:Failure|Error):$/,
					since: /^(?:Run options: |# Running:|Running \d{1,9} tests in |Finished tests in [\d.]{1,20}s, )/,
					after: { most: 6 }
				},
				{
					kind: "why",
					line: /^test_[^()[\]]{1,200}\([^()[\]]{1,200}\)(?: \[[^[\]]{1,300}:\d{1,9}\])?:$/,
					after: { most: 3 }
				},
				{
					kind: "closing",
					line: /^\d{1,9} (?:runs|tests), \d{1,9} assertions, (?:[1-9]\d* failures|\d{1,9} failures, [1-9]\d* errors)/
				}
			],
			suspect: /^test_/
		},
		failureKinds: { "failed test": /^\d{1,9} (?:runs|tests), \d{1,9} assertions, (?:[1-9]\d{0,8} failures|\d{1,9} failures, [1-9]\d{0,8} errors)|^test_[^()[\]]{1,200}\([^()[\]]{1,200}\)(?: \[[^[\]]{1,300}:\d{1,9}\])?:$/ },
		does: { tests: ["minitest"] },
		totals: [minitestTests]
	},
	{
		name: "test-unit",
		url: "https://test-unit.github.io/",
		totals: [testUnitTests]
	},
	{
		name: "Appraisal",
		url: "https://github.com/thoughtbot/appraisal",
		targets: { appraisal: null },
		announces: /^>> BUNDLE_GEMFILE=(\S{1,200}) /
	},
	{
		name: "Bundler",
		url: "https://bundler.io/man/bundle.1.html",
		findings: [findingsLine("bundler-audit", [{
			line: /^No vulnerabilities found$/,
			count: none
		}])],
		does: { security: ["bundle audit"] },
		launches: { bundle: { verbs: ["exec"] } },
		locks: [{
			program: "bundle",
			verbs: ["install"],
			options: ["--frozen", "--deployment"]
		}],
		prepares: { bundle: ["install", "config"] },
		installs: /^bundle install/,
		manifests: /^(?:gemfile|[\w.-]+\.gemspec|\.ruby-version)$/i,
		lockFiles: ["gemfile.lock"],
		libraries: ["vendor/bundle"],
		signs: {
			suspect: /extconf\.rb:|bundle only supports|deployment mode|does not satisfy|depends on/,
			builds: [
				{
					kind: "why",
					line: /^Could not find compatible versions$/,
					after: {
						most: 9,
						across: true
					}
				},
				{
					kind: "error",
					line: /^extconf\.rb:\d{1,6}:in /
				},
				{
					kind: "error",
					line: /^An error occurred while installing \S{1,100} \(.{1,60}\), and Bundler|^(?:Gem::Ext::BuildError: )?ERROR: {1,2}Failed to build gem native extension/
				},
				{
					kind: "error",
					line: /^\S{1,60} is missing\. [Pp]lease install \S/
				},
				{
					kind: "error",
					line: /^\s{0,4}Your bundle only supports platforms /,
					after: { most: 2 }
				},
				{
					kind: "error",
					line: /^\s{0,4}You are trying to install in deployment mode /,
					after: { most: 2 }
				}
			]
		},
		failureKinds: { environment: /^An error occurred while installing \S{1,100} \(.{1,60}\), and Bundler cannot continue|^(?:Gem::Ext::BuildError: )?ERROR: {1,2}Failed to build gem native extension|^\s{0,4}Your bundle only supports platforms |^\s{0,4}You are trying to install in deployment mode after changing|^Because the current Bundler version \(|gemfile changed, but the lockfile can't be updated|^Could not find (?:gem '|\S{1,100}-\d).{1,200} (?:in any of the sources|in rubygems repository|in locally installed gems)|^Bundler could not find compatible versions for gem|^Your Ruby version is \S{1,20}, but your Gemfile specified|\bLoadError: cannot load such file -- (?!\.)|cannot load such file -- (?!\.)\S{1,200} \(LoadError\)/ }
	},
	{
		name: "RubyGems",
		url: "https://guides.rubygems.org/command-reference/",
		does: { deploy: ["gem push"] },
		prepares: { gem: ["install"] },
		installs: /^gem install/
	},
	{
		name: "rake",
		url: "https://ruby.github.io/rake/",
		does: { tests: ["rake test", "rake run test"] },
		testing: { rake: { surely: /^(?:spec|tests?|features?|cucumber|minitest)(?:[:_]|$)/ } },
		verbed: ["rake"],
		targets: { rake: null },
		severalTargets: /^rake\b/,
		umbrella: /^rake/,
		tasks: {
			file: /^Rakefile$|\.rake$/,
			form: "targets",
			program: "rake",
			target: /^task\(? ?:?["']?([a-z]\w{0,60})["']?(?::| =>)?([^{]{0,200}?)(?: do\b.{0,40})?$/,
			indent: /^(?: {2}|\t)+/,
			command: /^sh\(? ?("[^"]{1,300}"|'[^']{1,300}')\)?$/,
			callers: /^rake$/
		}
	},
	{
		name: "Rails",
		url: "https://guides.rubyonrails.org/testing.html#the-rails-test-runner",
		testing: { rails: { surely: /^(?:test|spec)(?::(?!prepare$)[\w:]{1,60})?$/ } }
	},
	{
		name: "RuboCop",
		url: "https://docs.rubocop.org/rubocop/usage/basic_usage.html",
		signs: { builds: [{
			kind: "why",
			line: /^\S{1,300}:\d{1,9}:\d{1,9}: [CWEFR]: /,
			after: {
				most: 2,
				like: /\S/
			}
		}, {
			kind: "closing",
			line: /^\d{1,9} files? inspected, [1-9]\d* offenses? detected/
		}] },
		failureKinds: { lint: /^\d{1,9} files? inspected, [1-9]\d{0,8} offenses? detected|^\S{1,300}:\d{1,9}:\d{1,9}: [CWEFR]: / },
		findings: [findingsLine("rubocop", [{
			line: /^\d{1,9} files? inspected, no offenses detected$/,
			count: none
		}, { line: /^\d{1,9} files? inspected, (\d{1,9}) offenses? detected\b/ }])],
		configuration: {
			files: [{
				path: /(?:^|\/)\.rubocop(?:_todo)?\.yml$/,
				form: "yaml"
			}],
			keys: {
				inherit_from: "inherits",
				"inherit_gem.*": "inherits",
				plugins: "adds",
				"AllCops.Exclude": "ignores",
				"AllCops.Include": "scope",
				"AllCops.NewCops": "level",
				"AllCops.DisabledByDefault": "lenient as usual",
				"AllCops.EnabledByDefault": "base",
				"*.Enabled": "level",
				"*.Severity": "level",
				"*.Exclude": "ignores",
				"*.Include": "scope",
				"*.Max": "maximum",
				"*.Max*": "maximum",
				"*.CountAsOne": "allows",
				"*.CountComments": "strict",
				"*.AllowedMethods": "allows",
				"*.AllowedPatterns": "allows",
				"*.AllowedNames": "allows",
				"*.IgnoredMethods": "allows",
				"*.AllowURI": "lenient by default"
			},
			levels: {
				info: 0,
				refactor: 3,
				convention: 3,
				warning: 3,
				error: 3,
				fatal: 3
			},
			same: [[/^require$/, "plugins"]]
		},
		does: { lint: ["rubocop"] },
		unmistakable: ["rubocop"],
		options: { ...sharedBy(["rubocop", "standardrb"], {
			same: {
				"-a": "--autocorrect",
				"-A": "--autocorrect-all"
			},
			soft: [
				"--auto-gen-config",
				"--generate-todo",
				"--fail-level error",
				"--fail-level fatal"
			],
			lenient: [
				"--autocorrect",
				"--autocorrect-all",
				"--fix"
			],
			ignores: ["--except"]
		}) }
	},
	{
		name: "Standard Ruby",
		url: "https://github.com/standardrb/standard",
		configuration: {
			files: [{
				path: /(?:^|\/)\.standard(?:_todo)?\.yml$/,
				form: "yaml"
			}],
			keys: {
				extend_config: "inherits",
				plugins: "adds",
				ignore: "ignores",
				"ignore.**": "ignores",
				default_ignores: "lenient by default"
			}
		},
		does: { lint: ["standardrb"] }
	},
	{
		name: "Sorbet",
		url: "https://sorbet.org/docs/cli",
		configuration: {
			files: [{
				path: /(?:^|\/)sorbet\/config$/,
				form: "words"
			}],
			keys: { options: "options" }
		},
		does: { types: ["sorbet", "srb tc"] }
	},
	{
		name: "bundler-audit",
		url: "https://github.com/rubysec/bundler-audit",
		configuration: {
			files: [{
				path: /(?:^|\/)\.bundler-audit\.yml$/,
				form: "yaml"
			}],
			keys: { ignore: "ignores" }
		},
		does: { security: ["bundler-audit"] }
	},
	{
		name: "Brakeman",
		url: "https://brakemanscanner.org/docs/",
		does: { security: ["brakeman"] },
		findings: [findingsLine("brakeman", [{ line: /^Security Warnings: (\d{1,9})\b/ }])],
		configuration: {
			files: [{
				path: /(?:^|\/)config\/brakeman\.ya?ml$/,
				form: "yaml"
			}, {
				path: /(?:^|\/)config\/brakeman\.ignore$/,
				form: "script",
				beside: true
			}],
			keys: {
				"ignored_warnings.fingerprint": "ignores",
				skip_checks: "ignores",
				skip_files: "ignores",
				run_checks: "selects",
				only_files: "scope",
				min_confidence: "maximum",
				run_all_checks: "strict",
				exit_on_warn: "strict by default",
				exit_on_error: "strict by default"
			},
			same: [[/^:/, ""]]
		},
		security: ["brakeman"],
		options: { brakeman: {
			same: {
				"-x": "--except",
				"-i": "--ignore-config",
				"-z": "--exit-on-warn"
			},
			strict: ["--exit-on-warn", "--exit-on-error"],
			soft: ["--no-exit-on-warn", "--no-exit-on-error"],
			ignores: [
				"--except",
				"--skip-files",
				"--ignore-config"
			]
		} }
	},
	{
		name: "Reek",
		url: "https://github.com/troessner/reek",
		does: { lint: ["reek"] },
		configuration: {
			files: [{
				path: /(?:^|\/)\.reek(?:\.yml)?$/,
				form: "yaml"
			}],
			keys: {
				exclude_paths: "ignores",
				"**.enabled": "strict by default",
				"**.exclude": "ignores",
				"**.accept": "allows",
				"**.max_calls": "maximum",
				"**.max_allowed_nesting": "maximum",
				"**.max_copies": "maximum",
				"**.max_constants": "maximum",
				"**.max_instance_variables": "maximum",
				"**.max_methods": "maximum",
				"**.max_params": "maximum",
				"**.max_statements": "maximum"
			}
		}
	},
	{
		name: "CocoaPods",
		url: "https://guides.cocoapods.org/",
		does: { deploy: ["pod trunk push"] },
		failureKinds: { environment: /^(?:\[!\] )?(?:CocoaPods could not find compatible versions|Unable to find a specification for )/ },
		locks: [{
			program: "pod",
			verbs: ["install"],
			options: ["--deployment"]
		}],
		manifests: /^[\w.-]+\.podspec$/i,
		lockFiles: ["podfile.lock"]
	},
	{
		name: "Reek and linters of templates",
		url: "https://github.com/troessner/reek",
		does: { lint: [
			"reek",
			"haml-lint",
			"slim-lint",
			"erb_lint",
			"erblint"
		] },
		options: { ...sharedBy([
			"reek",
			"haml-lint",
			"slim-lint",
			"erb_lint",
			"erblint"
		], {
			soft: [
				"--todo",
				"--failure-exit-code 0",
				"--auto-gen-config"
			],
			lenient: ["--autocorrect"],
			ignores: ["--exclude", "--exclude-linter"]
		}) }
	},
	{
		name: "Jekyll",
		url: "https://jekyllrb.com/docs/configuration/options/",
		does: { build: [
			"jekyll",
			"jekyll build",
			"jekyll-build-pages"
		] },
		signs: {
			suspect: /Liquid Exception: /,
			builds: [{
				kind: "why",
				line: /^ {0,20}(?:Liquid Exception|Conversion error|Fatal|YAML Exception[^:]{0,200}): \S/,
				after: {
					most: 2,
					like: /^ {20,}\S/
				}
			}]
		}
	}
];
// src/tools/families/rust.ts
const BINARY = /^ {3,5}(?:Running (?:unittests )?\S|Doc-tests \S).{0,300}$/;
const RESULT = /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; (\d{1,9}) measured; \d{1,9} filtered out(?:; finished in [\d.]{1,15}s)?$/;
const STARTED = /^ {3,5}Finished .{1,200} target\(s\) in \S/;
const cargoTests = {
	format: "cargo test",
	closings(lines) {
		const found = [];
		let [part, start, isOpen, isCut] = [
			"",
			0,
			false,
			false
		];
		lines.forEach((text, at) => {
			if (/^running \d{1,9} tests?$/.test(text)) [isOpen, isCut] = [true, isCut || isOpen];
			if (STARTED.test(text)) start += 1;
			if (BINARY.test(text)) part = text.trim().replaceAll("\\", "/").replace(/-[0-9a-f]{16}(?:\.exe)?(?=\)?$)/, "").replace(/target\S*\//, "");
			const match = RESULT.exec(text)?.slice(1).map(Number);
			if (match === void 0) return;
			isOpen = false;
			const [passed = 0, failed = 0, skipped = 0, measured = 0] = match;
			found.push({
				at,
				part,
				start,
				totals: totalsOf({
					passed: passed + measured,
					failed,
					skipped
				})
			});
		});
		return isOpen || isCut ? [] : found;
	}
};
const nextestTests = lineReader("cargo nextest", /^ +Summary \[ *\d[\d.]{0,12}s\] (?:\d{1,9}\/)?(\d{1,9}) tests? run: (\d{1,9}) passed(?: \(([^)]{1,100})\))?(.{0,200})$/, ([, , passed, notes = "", rest = ""]) => {
	const flaky = numberBefore(notes, "flaky");
	return {
		passed: Math.max(0, Number(passed) - flaky),
		failed: numberBefore(rest, "failed"),
		errored: numberBefore(rest, "exec failed") + numberBefore(rest, "timed out"),
		flaky
	};
});
const numberBefore = (text, words) => Number(new RegExp(`(?:^|[ ,(])(\\d{1,9}) ${words}(?:$|[ ,)])`).exec(text)?.[1] ?? 0);
const LINT_TABLES = [[/^((?:rust|rustdoc|cargo|clippy)\.[\w-]+)\.level$/, "$1"], [/^(?:rust|rustdoc|cargo|clippy)\.[\w-]+\..+$/, "other"]];
const COMPILING = /^(?:cargo(?! (?:fmt|deny|audit|machete|sort|tree|update|metadata|vet)\b)|cross|make|just|task)\b/;
const rust = [
	{
		name: "cargo",
		url: "https://doc.rust-lang.org/cargo/commands/",
		configuration: {
			files: [{
				path: /(?:^|\/)Cargo\.toml$/,
				form: "toml",
				under: ["lints", "workspace.lints"]
			}, {
				path: /(?:^|\/)\.cargo\/config(?:\.toml)?$/,
				form: "toml"
			}],
			keys: {
				workspace: "strict",
				"rust.*": "level",
				"rustdoc.*": "level",
				"cargo.*": "level",
				"build.rustflags": "options",
				"build.rustdocflags": "options",
				"target.**.rustflags": "options",
				"target.**.rustdocflags": "options",
				"alias.*": "options"
			},
			same: LINT_TABLES,
			unset: [[/^(?:rust|rustdoc|cargo)\./, "allow"]]
		},
		does: {
			security: ["cargo audit"],
			format: ["cargo fmt"],
			tests: ["cargo test"],
			deploy: ["cargo publish"]
		},
		security: ["cargo-audit"],
		locks: [{
			program: "cargo",
			verbs: ["fetch"],
			options: ["--locked", "--frozen"]
		}],
		prepares: { cargo: [
			"install",
			"fetch",
			"update"
		] },
		installs: /^cargo (?:fetch|install)/,
		verbed: ["cargo"],
		verbs: ["fmt"],
		varies: {
			programs: ["cargo", "cross"],
			options: /^--(?:features|no-default-features|all-features|target|manifest-path)$/,
			all: {
				option: "--all-features",
				of: "--features"
			}
		},
		compiles: ["cargo build", "cargo check"],
		scripted: {
			action: /\/cargo$/,
			command: true,
			input: "args",
			program: "cargo"
		},
		lintLevels: ["cargo", "cross"],
		soft: ["--no-run"],
		narrows: ["--package"],
		narrowsShort: {
			options: [
				"-p",
				"--lib",
				"--bin",
				"--bins",
				"--tests",
				"--test",
				"--doc",
				"--examples",
				"--benches"
			],
			tools: /^(?:cargo|cross)\b/
		},
		parts: {
			programs: ["cargo", "cross"],
			manifest: "--manifest-path",
			names: ["-p", "--package"]
		},
		widens: [
			"--workspace",
			"--all-targets",
			"--all-features",
			"--include-ignored"
		],
		looksAt: {
			"cargo check": ["--lib", "--bins"],
			"cargo clippy": ["--lib", "--bins"],
			"cargo build": ["--lib", "--bins"],
			"cargo test": [
				"--lib",
				"--bins",
				"--examples",
				"--tests",
				"--doc"
			]
		},
		variables: [
			{
				names: [
					"RUSTFLAGS",
					"CARGO_BUILD_RUSTFLAGS",
					"CARGO_ENCODED_RUSTFLAGS"
				],
				taken: COMPILING
			},
			{
				names: ["CARGO_BUILD_WARNINGS"],
				taken: COMPILING,
				values: { deny: ["-D", "warnings"] }
			},
			{
				names: ["RUSTDOCFLAGS"],
				taken: /^(?:cargo (?:test|\w{0,30}doc\w{0,30})|make|just|task)\b/
			}
		],
		lintVariables: /RUST/,
		settings: /(?:^|\/)(?:Cargo\.toml|\.cargo\/config\.toml)$/,
		manifests: /^cargo\.toml$/i,
		lockFiles: ["cargo.lock"],
		libraries: [".cargo"],
		totals: [cargoTests],
		namesFailed: [/^test (\S.{0,300}?)(?: - should panic)? \.\.\. FAILED$/, /^---- (\S.{0,300}?) stdout ----$/],
		signs: {
			tests: [
				{
					kind: "why",
					line: /^thread '.{0,300}panicked at /,
					before: {
						most: 2,
						like: /^(?:---- .{1,300} stdout ----)?$/
					},
					after: {
						most: 6,
						until: /^(?:stack backtrace:|note: )/
					}
				},
				{
					kind: "what",
					line: /^test .{1,300} \.\.\. FAILED$/
				},
				{
					kind: "closing",
					line: /^test result: FAILED/
				}
			],
			builds: [{
				kind: "closing",
				line: /^error: (?:could not compile|test failed|aborting)/
			}, {
				kind: "why",
				line: /^Caused by:$/,
				after: {
					most: 4,
					like: /^ {2}\S/
				}
			}]
		},
		failureKinds: {
			"compile error": /^error\[E\d{4}\]: |try `rustc --explain E\d{4}`/,
			assertion: /^(?:assertion (?:`.{1,40}` )?failed|.*panicked at .*assertion)/,
			"failed test": /^test result: FAILED|^test .{1,300} \.\.\. FAILED$/,
			environment: /[Tt]he lock ?file .{0,300} needs to be updated|^ {2}no matching package (?:named )?|^error: failed to select a version for |cannot be built because it requires rustc|^error: failed to (?:load source for dependency|get `[^`]{1,200}` as a dependency)|you are in the offline mode \(/
		},
		choosers: ["RUSTUP_TOOLCHAIN", "CARGO_BUILD_TARGET"],
		toolchained: [
			"cargo",
			"rustc",
			"rustdoc",
			"rustfmt"
		],
		options: {
			...sharedBy(["cargo"], {
				same: {
					"-p": "--package",
					"-F": "--features",
					"-j": "--jobs",
					"--frozen": "--locked --offline"
				},
				demands: ["--locked"],
				ignores: ["--exclude"],
				soft: ["--cap-lints warn", "--cap-lints allow"],
				valued: ["--manifest-path"]
			}),
			...sharedBy(["cargo audit"], {
				same: { "-D": "--deny" },
				strict: ["--deny"],
				ignores: ["--ignore"]
			}),
			...sharedBy(["cargo llvm-cov"], { soft: ["--ignore-run-fail", "--no-run"] }),
			...sharedBy(["cargo tarpaulin"], {
				soft: ["--ignore-panics"],
				ignores: ["--exclude-files"]
			})
		}
	},
	{
		name: "cargo-hack",
		url: "https://github.com/taiki-e/cargo-hack#usage",
		options: { "cargo hack": {
			ignores: [
				"--skip",
				"--exclude-features",
				"--exclude"
			],
			chooses: ["--optional-deps"],
			valued: [
				"--depth",
				"--include-features",
				"--group-features",
				"--at-least-one-of",
				"--version-range"
			]
		} }
	},
	{
		name: "cargo-msrv",
		url: "https://github.com/foresterre/cargo-msrv",
		does: { build: ["cargo msrv"] },
		signs: {
			builds: [{
				kind: "why",
				line: /^Crate source was found to be incompatible with its MSRV '/
			}, {
				kind: "why",
				line: /^Check for toolchain '.{1,80}' failed with:$/,
				after: { most: 12 }
			}],
			suspect: /incompatible with its MSRV/
		}
	},
	{
		name: "nextest",
		url: "https://nexte.st/docs/running/",
		namesFailed: [/^ {2,}(?:FAIL|TIMEOUT|ABORT|SIG[A-Z]{3,6}) \[ {0,8}[\d.>]{1,12}s\] (?:\( *\d{1,6}\/\d{1,6}\) )?\S{1,200} (\S{1,300})$/],
		signs: { tests: [{
			kind: "what",
			line: /^ {2,}(?:FAIL|TIMEOUT|ABORT|SIG[A-Z]{3,6}) \[ {0,8}[\d.>]{1,12}s\] \S/
		}] },
		failureKinds: {
			"failed test": /^ {2,}(?:FAIL|TIMEOUT|ABORT|SIG[A-Z]{3,6}) \[ {0,8}[\d.>]{1,12}s\] \S/,
			"compile error": /^error: command `.{0,300}\btest --no-run\b.{0,300}` exited/
		},
		configuration: {
			files: [{
				path: /(?:^|\/)\.config\/nextest\.toml$/,
				form: "toml"
			}],
			keys: {
				"profile.*.default-filter": "lenient",
				"profile.**.retries": "retries",
				"profile.**.flaky-result": "strict",
				"profile.**.slow-timeout.on-timeout": "strict by default",
				"profile.**.leak-timeout.result": "strict"
			},
			same: [[/\.retries\.count$/, ".retries"]]
		},
		writes: ["junit"],
		does: { tests: ["cargo nextest"] },
		verbs: ["nextest"],
		widens: ["--run-ignored"],
		totals: [nextestTests],
		countedBy: [{
			format: "cargo test",
			by: "cargo nextest"
		}],
		mayFindNone: /--no-tests[= ](?:pass|warn)\b/,
		options: { "cargo nextest": {
			soft: [
				"--no-tests pass",
				"--no-tests warn",
				"--flaky-result pass"
			],
			retries: ["--retries"]
		} }
	},
	{
		name: "clippy",
		url: "https://doc.rust-lang.org/clippy/usage.html",
		failureKinds: { lint: /^ {0,12}= (?:note|help): .{0,200}\bclippy(?:::|\/)/ },
		configuration: {
			files: [{
				path: /(?:^|\/)Cargo\.toml$/,
				form: "toml",
				under: ["lints", "workspace.lints"]
			}, {
				path: /(?:^|\/)\.?clippy\.toml$/,
				form: "toml"
			}],
			superseded: {
				blacklisted_name: "disallowed_names",
				box_vec: "box_collection",
				option_and_then_some: "bind_instead_of_map",
				cyclomatic_complexity: "cognitive_complexity",
				disallowed_method: "disallowed_methods",
				disallowed_type: "disallowed_types",
				empty_enum: "empty_enums",
				identity_conversion: "useless_conversion",
				eval_order_dependence: "mixed_read_write_in_expression",
				if_let_some_result: "match_result_ok",
				integer_arithmetic: "arithmetic_side_effects",
				logic_bug: "overly_complex_bool_expr",
				new_without_default_derive: "new_without_default",
				option_map_or_err_ok: "manual_ok_or",
				overflow_check_conditional: "panicking_overflow_checks",
				ref_in_deref: "needless_borrow",
				stutter: "module_name_repetitions",
				to_string_in_display: "recursive_format_impl",
				thread_local_initializer_can_be_made_const: "missing_const_for_thread_local",
				unchecked_duration_subtraction: "unchecked_time_subtraction",
				unwrap_or_else_default: "unwrap_or_default",
				zero_width_space: "invisible_characters",
				match_on_vec_items: null,
				string_to_string: null
			},
			keys: {
				"clippy.*": "level",
				"disallowed-*.reason": null,
				"disallowed-*": "adds",
				"allowed-*": "allows",
				"allow-*-in-tests": "lenient",
				"avoid-breaking-exported-api": "lenient by default",
				"accept-comment-above-*": "lenient by default",
				"check-*": "strict",
				"warn-*": "strict",
				"suppress-restriction-lint-in-const": "lenient",
				"min-ident-chars-threshold": "minimum",
				"*-threshold": "maximum",
				"absolute-paths-max-segments": "maximum",
				"max-*": "maximum"
			},
			unset: [[/^clippy\./, "allow"]],
			same: [...LINT_TABLES, [/^(disallowed-[\w-]+)\[[^\]]*\]\.path$/, "$1"]]
		},
		does: { lint: ["clippy"] },
		unmistakable: ["clippy"],
		verbs: ["clippy"],
		ignores: ["-A"],
		settings: /(?:^|\/)clippy\.toml$/,
		options: { "cargo clippy": {
			soft: ["--cap-lints allow", "--cap-lints warn"],
			lenient: ["--fix"]
		} }
	},
	{
		name: "rustfmt",
		url: "https://github.com/rust-lang/rustfmt",
		configuration: {
			files: [{
				path: /(?:^|\/)\.?rustfmt\.toml$/,
				form: "toml"
			}],
			keys: {
				ignore: "ignores",
				disable_all_formatting: "lenient",
				format_generated_files: "strict by default",
				max_width: "maximum",
				error_on_line_overflow: "strict",
				error_on_unformatted: "strict"
			}
		},
		does: { format: ["rustfmt"] },
		unmistakable: ["rustfmt"],
		signs: { builds: [{
			kind: "why",
			line: /^Diff in \S/,
			after: { most: 8 }
		}] },
		failureKinds: { format: /^Diff in \S/ }
	},
	{
		name: "rustup",
		url: "https://rust-lang.github.io/rustup/",
		actions: { "set-up": ["rust-toolchain", "rust-cache"] },
		setsVariables: {
			action: /\/setup-rust-toolchain@/,
			names: /RUSTFLAGS/
		},
		versionInputs: ["toolchain"],
		versionInRef: /^dtolnay\/rust-toolchain$/,
		prepares: { rustup: true },
		installs: /^rustup /,
		manifests: /^rust-toolchain(?:\.toml)?$/i,
		launches: { rustup: {
			verbs: ["run"],
			operands: 1
		} }
	},
	{
		name: "cargo-deny",
		url: "https://embarkstudios.github.io/cargo-deny/",
		failureKinds: { security: /^error\[(?:[ABLS]\d{3}|vulnerability|unsound|unmaintained|notice|yanked|rejected|unlicensed|banned|not-allowed|duplicate|wildcard|source-not-allowed)\]: |^(?:\w{4,10} (?:ok|FAILED), ){0,3}(?:advisories|bans|licenses|sources) FAILED(?:,|$)/ },
		configuration: {
			files: [{
				path: /(?:^|\/)\.?deny\.toml$/,
				form: "toml"
			}],
			keys: {
				"advisories.ignore": "ignores",
				"advisories.severity-threshold": "fails from",
				"advisories.disable-yank-checking": "lenient",
				"advisories.yanked": "level",
				"advisories.vulnerability": "level",
				"advisories.unmaintained": "level",
				"advisories.unsound": "level",
				"advisories.notice": "level",
				"advisories.unused-ignored-advisory": "level",
				"bans.multiple-versions": "level",
				"bans.multiple-versions-include-dev": "strict",
				"bans.wildcards": "level",
				"bans.allow-wildcard-paths": "lenient",
				"bans.external-default-features": "level",
				"bans.workspace-default-features": "level",
				"bans.workspace-dependencies.duplicates": "level",
				"bans.workspace-dependencies.unused": "level",
				"bans.deny": "adds",
				"bans.skip": "allows",
				"bans.skip-tree": "allows",
				"bans.allow": "allows",
				"bans.build.executables": "level",
				"bans.build.interpreted": "level",
				"bans.build.include-*": "strict",
				"bans.build.allow-build-scripts": "allows",
				"bans.build.bypass": "ignores",
				"licenses.allow": "allows",
				"licenses.exceptions": "allows",
				"licenses.unlicensed": "level",
				"licenses.copyleft": "level",
				"licenses.default": "level",
				"licenses.confidence-threshold": "minimum",
				"licenses.include-dev": "strict",
				"licenses.include-build": "strict by default",
				"licenses.private.ignore": "lenient",
				"licenses.unused-*": "level",
				"sources.unknown-registry": "level",
				"sources.unknown-git": "level",
				"sources.allow-git": "ignores",
				"sources.allow-registry": "ignores",
				"sources.allow-org.*": "ignores",
				"sources.private": "ignores",
				"sources.unused-*": "level",
				"graph.exclude": "ignores",
				"graph.exclude-*": "lenient",
				"graph.all-features": "strict"
			},
			same: [[/^([a-z]+\.(?:build\.)?[a-z-]+)\[[^\]]*\]\.(?:id|crate|name)$/, "$1"]]
		},
		does: { security: ["cargo-deny", "cargo deny"] },
		security: ["cargo-deny"],
		options: { "cargo deny": {
			same: {
				"-A": "--allow",
				"-W": "--warn",
				"-D": "--deny"
			},
			ignores: [
				"--allow",
				"--warn",
				"--exclude"
			]
		} }
	},
	{
		name: "cargo-audit",
		url: "https://github.com/rustsec/rustsec/tree/main/cargo-audit",
		signs: {
			suspect: /^Crate: |^ID:/,
			builds: [{
				kind: "why",
				line: /^(?:Crate: {4,6}\S|ID:(?:\t {0,2}| {1,2})RUSTSEC-)/,
				after: {
					most: 6,
					like: /^[A-Z]\w{1,9}:\s/
				}
			}]
		},
		failureKinds: { security: /^error: [1-9]\d{0,8} vulnerabilit(?:y|ies) found!/ },
		findings: [findingsLine("cargo audit", [{
			line: /^(?:Success )?No vulnerable packages found$/,
			count: none
		}, { line: /^error: (\d{1,9}) vulnerabilit(?:y|ies) found!$/ }])],
		configuration: {
			files: [{
				path: /(?:^|\/)\.cargo\/audit\.toml$/,
				form: "toml"
			}],
			keys: {
				"advisories.ignore": "ignores",
				"advisories.informational_warnings": "adds",
				"advisories.severity_threshold": "fails from",
				"output.deny": "adds",
				"yanked.enabled": "strict by default"
			}
		}
	},
	{
		name: "cargo-semver-checks",
		url: "https://github.com/obi1kenobi/cargo-semver-checks",
		does: { lint: ["cargo semver-checks"] },
		contracts: ["cargo semver-checks", "cargo-semver-checks"],
		failureKinds: { contract: /semver requires new major version/ }
	},
	{
		name: "insta",
		url: "https://insta.rs/docs/",
		failureKinds: { contract: /snapshot assertion for '.{1,200}' failed/ },
		options: { "cargo insta": {
			strict: [
				"--check",
				"--require-full-match",
				"--unreferenced reject"
			],
			soft: ["--accept", "--force-update-snapshots"]
		} }
	}
];
// src/tools/families/security.ts
const named = (name, url, isCommand = true, configuration) => ({
	name,
	url,
	...configuration !== void 0 && { configuration },
	...isCommand && {
		does: { security: [name] },
		unmistakable: [name]
	},
	security: [name]
});
const security = [
	{
		name: "CodeQL",
		url: "https://docs.github.com/en/code-security/code-scanning",
		signs: {
			suspect: /build system/,
			builds: [{
				kind: "why",
				line: /^(?:\[.{1,40}\] \[build-std(?:err|out)\] )?\w{1,12}\/autobuilder: No supported build system /
			}]
		},
		failureKinds: {
			environment: /\bCodeQL detected code written in .{1,80} but (?:could not process|this run didn't build)|Exit code was 32 and last log line was: CodeQL detected code |\/autobuilder: No supported build system detected|Could not auto-detect a suitable build method/,
			setting: /[Cc]ode scanning is not enabled for this repository|Advanced Security must be enabled for this repository|(?:Code Security|Advanced Security) (?:is|are) not enabled/
		},
		writes: ["sarif"],
		does: { security: ["codeql-action"] },
		named: { security: ["codeql"] },
		purposes: {
			"github/codeql-action/init": "Prepare the CodeQL scan",
			"github/codeql-action/analyze": "CodeQL scan",
			"github/codeql-action/upload-sarif": "Upload scan results"
		},
		unmistakable: ["codeql"],
		security: ["codeql"],
		configuration: {
			files: [{
				path: /(?:^|\/)\.github\/codeql\/[\w.-]+\.ya?ml$/,
				form: "yaml"
			}, {
				path: /(?:^|\/)codeql-config\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				paths: "scope",
				"paths-ignore": "ignores",
				"queries.uses": "adds",
				packs: "adds",
				"packs.*": "adds",
				"threat-models": "adds",
				"disable-default-queries": "lenient",
				"query-filters.exclude.*": "ignores"
			}
		},
		actions: {
			prepare: ["codeql-action/init", "codeql-action/autobuild"],
			report: ["codeql-action/upload-sarif"]
		}
	},
	{
		name: "dependency-review",
		url: "https://github.com/actions/dependency-review-action",
		signs: {
			suspect: / » /,
			builds: [{
				kind: "why",
				line: /^\S{1,300} » \S{1,200}@\S{1,60} – .{1,600}(?:severity\)|License: .{1,100})$/
			}]
		},
		failureKinds: {
			setting: /[Dd]ependency review is not (?:supported|enabled|available)|Dependency graph is (?:not enabled|disabled)/,
			security: /Dependency review detected (?:vulnerable|incompatible|denied)/
		},
		does: { security: ["dependency-review-action"] },
		configuration: {
			files: [{
				path: /(?:^|\/)dependency-review-config\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				"fail-on-severity": "fails from",
				"fail-on-scopes": "adds",
				"warn-only": "lenient",
				"license-check": "strict by default",
				"vulnerability-check": "strict by default",
				"allow-ghsas": "ignores",
				"allow-licenses": "allows",
				"allow-dependencies-licenses": "allows",
				"deny-licenses": "adds",
				"deny-packages": "adds",
				"deny-groups": "adds"
			},
			same: [[/_/g, "-"]]
		},
		purposes: { "actions/dependency-review-action": "Review of new dependencies" }
	},
	{
		name: "scorecard",
		url: "https://github.com/ossf/scorecard",
		does: { security: ["scorecard-action"] },
		security: ["scorecard"]
	},
	{
		signs: {
			suspect: /^(?:Total|Failures): |\b(?:CVE|GHSA)-|\((?:LOW|MEDIUM|HIGH|CRITICAL)\): |^(?:LOW|MEDIUM|HIGH|CRITICAL): /,
			builds: [
				{
					kind: "why",
					line: /^│ [^│]{1,80}│ (?:CVE-\d{4}-\d{1,9}|GHSA-[\w-]{14}) {0,30}│ [A-Z]{3,8} /
				},
				{
					kind: "why",
					line: /^(?:[A-Z]{2,4}(?:-[A-Z]{2,12})?-\d{4} \((?:LOW|MEDIUM|HIGH|CRITICAL)\)|LOW|MEDIUM|HIGH|CRITICAL): \S/,
					since: /^Tests: \d{1,9} \(SUCCESSES: /
				},
				{
					kind: "closing",
					line: /^(?:Total|Failures): [1-9]\d{0,8} \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): /
				}
			]
		},
		failureKinds: { security: /^(?:Total|Failures): [1-9]\d{0,8} \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): |^│ [^│]{1,80}│ (?:CVE-\d{4}-\d{1,9}|GHSA-[\w-]{14}) {0,30}│ [A-Z]{3,8} / },
		findings: [findingsLine("trivy", [{ line: /^Total: (\d{1,9}) \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): .{1,100}\)$/ }], "sum")],
		...named("trivy", "https://trivy.dev/latest/docs/", true, {
			url: "https://trivy.dev/latest/docs/references/configuration/config-file/",
			files: [
				{
					path: /(?:^|\/)trivy\.ya?ml$/,
					form: "yaml"
				},
				{
					path: /(?:^|\/)\.trivyignore$/,
					form: "lines",
					beside: true
				},
				{
					path: /(?:^|\/)\.trivyignore\.ya?ml$/,
					form: "yaml",
					beside: true
				}
			],
			keys: {
				lines: "ignores",
				"exit-code": "strict",
				"exit-on-eol": "strict",
				"ignore-policy": "lenient",
				severity: "selects",
				"skip-dirs": "ignores",
				"skip-files": "ignores",
				"scan.skip-dirs": "ignores",
				"scan.skip-files": "ignores",
				"scan.scanners": "selects",
				"misconfiguration.scanners": "selects",
				"pkg.types": "selects",
				"pkg.include-dev-deps": "strict",
				"vulnerability.ignore-status": "ignores",
				"vulnerability.ignore-unfixed": "lenient",
				"license.ignored": "allows",
				vulnerabilities: "ignores",
				misconfigurations: "ignores",
				secrets: "ignores",
				licenses: "allows"
			},
			same: [[/^(vulnerabilities|misconfigurations|secrets|licenses)\[[^\]]*\]\.id$/, "$1"]]
		}),
		options: { trivy: {
			same: { "-s": "--severity" },
			strict: ["--exit-code"],
			soft: ["--exit-code 0"],
			lenient: ["--ignore-unfixed"],
			ignores: [
				"--ignorefile",
				"--skip-dirs",
				"--skip-files"
			]
		} }
	},
	{
		failureKinds: { security: /\bleaks found: [1-9]/ },
		findings: [findingsLine("gitleaks", [{
			line: /^.{0,40}\bno leaks found$/,
			count: none
		}, { line: /^.{0,40}\bleaks found: (\d{1,9})$/ }])],
		...named("gitleaks", "https://github.com/gitleaks/gitleaks", true, {
			url: "https://github.com/gitleaks/gitleaks#configuration",
			files: [{
				path: /(?:^|\/)\.gitleaks\.toml$|^(?:\.github\/)?gitleaks\.toml$/,
				form: "toml"
			}, {
				path: /(?:^|\/)\.gitleaksignore$/,
				form: "lines",
				beside: true
			}],
			keys: {
				lines: "ignores",
				"extend.useDefault": "strict",
				"extend.disabledRules": "ignores",
				"allowlist.paths": "ignores texts",
				"allowlist.regexes": "ignores texts",
				"allowlist.stopwords": "ignores texts",
				"allowlist.commits": "ignores",
				"rules.id": "adds",
				"rules.entropy": "maximum"
			},
			same: [[/^.*\ballowlists?(?:\[[^\]]*\])?\./, "allowlist."], [/^rules\[[^\]]*\]\.id$/, "rules.id"]]
		}),
		options: { gitleaks: {
			same: { "-b": "--baseline-path" },
			soft: ["--exit-code 0"],
			ignores: ["--baseline-path", "--gitleaks-ignore-path"]
		} }
	},
	{
		name: "detect-secrets",
		url: "https://github.com/Yelp/detect-secrets",
		does: { security: ["detect-secrets"] },
		configuration: {
			files: [{
				path: /(?:^|\/)\.secrets\.baseline$/,
				form: "script",
				beside: true
			}],
			keys: { "results.**.hashed_secret": "ignores" }
		}
	},
	{
		...named("trufflehog", "https://github.com/trufflesecurity/trufflehog"),
		options: { trufflehog: {
			strict: ["--fail"],
			soft: ["--no-fail"],
			lenient: ["--only-verified"],
			ignores: ["--exclude-paths", "--exclude-detectors"]
		} }
	},
	{
		...named("snyk", "https://docs.snyk.io/snyk-cli", true, {
			url: "https://docs.snyk.io/manage-risk/policies/the-.snyk-file",
			files: [{
				path: /(?:^|\/)\.snyk$/,
				form: "yaml",
				listed: ["ignore"],
				beside: true
			}],
			keys: {
				ignore: "ignores",
				"exclude.global": "ignores",
				"exclude.code": "ignores"
			}
		}),
		options: { snyk: {
			ignores: ["--exclude"],
			levels: ["--severity-threshold"]
		} }
	},
	{
		failureKinds: { security: /^ {2}Has findings for blocking rules so exiting with code 1$/ },
		findings: [findingsLine("semgrep", [{ line: /^.{0,4}\bRan \d{1,9} rules? on \d{1,9} files?: (\d{1,9}) findings?\.$/ }])],
		...named("semgrep", "https://semgrep.dev/docs/cli-reference", true, {
			url: "https://semgrep.dev/docs/ignoring-files-folders-code",
			files: [{
				path: /(?:^|\/)\.semgrepignore$/,
				form: "lines",
				beside: true
			}],
			keys: { lines: "ignores" }
		}),
		options: { ...sharedBy(["semgrep", "opengrep"], {
			strict: ["--error", "--strict"],
			soft: ["--suppress-errors", "--no-error"],
			ignores: [
				"--exclude",
				"--exclude-rule",
				"--baseline-commit"
			]
		}) }
	},
	{
		signs: {
			suspect: /discovered vulnerabilities|\b(?:CVE|GHSA|GO)-/,
			builds: [{
				kind: "why",
				line: /^\S{1,200} {1,60}\S.{0,300} (?:CVE-\d{4}-\d{1,9}|GHSA-[\w-]{14}|GO-\d{4}-\d{1,9}) {1,40}(?:Negligible|Low|Medium|High|Critical)\b/
			}, {
				kind: "closing",
				line: /\bdiscovered vulnerabilities at or above the severity threshold/
			}]
		},
		failureKinds: { security: /\bdiscovered vulnerabilities at or above the severity threshold/ },
		...named("grype", "https://github.com/anchore/grype", true, {
			url: "https://github.com/anchore/grype#configuration",
			files: [{
				path: /(?:^|\/)\.grype(?:\/config)?\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				"fail-on-severity": "fails from",
				"only-fixed": "lenient",
				"ignore.vulnerability": "ignores",
				exclude: "ignores"
			}
		}),
		options: { grype: {
			same: { "-f": "--fail-on" },
			strict: ["--fail-on"],
			levels: ["--fail-on"],
			lenient: ["--only-fixed"],
			ignores: ["--exclude"]
		} }
	},
	{
		...named("zizmor", "https://docs.zizmor.sh/usage/", true, {
			url: "https://docs.zizmor.sh/configuration/",
			files: [{
				path: /(?:^|\/)\.?zizmor\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				"rules.*.disable": "lenient",
				"rules.*.ignore": "ignores"
			}
		}),
		options: { zizmor: {
			soft: ["--no-exit-codes"],
			levels: ["--min-severity", "--min-confidence"]
		} }
	},
	{
		signs: { builds: [{
			kind: "why",
			line: /^\s{1,8}FAILED for resource: \S/,
			before: {
				most: 1,
				like: /^Check: /
			},
			after: {
				most: 1,
				like: /^\s{1,8}File: /
			}
		}] },
		failureKinds: { security: /^\s{1,8}FAILED for resource: \S/ },
		...named("checkov", "https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html", true, {
			files: [{
				path: /(?:^|\/)\.checkov\.ya?ml$/,
				form: "yaml"
			}, {
				path: /(?:^|\/)\.checkov\.baseline$/,
				form: "findings",
				beside: true
			}],
			keys: {
				check: "selects",
				framework: "selects",
				"skip-check": "ignores",
				"skip-cve-package": "ignores",
				"skip-framework": "ignores",
				"skip-path": "ignores",
				"soft-fail": "lenient",
				"soft-fail-on": "ignores",
				"hard-fail-on": "adds",
				findings: "accepted"
			}
		}),
		options: { checkov: {
			same: {
				"-s": "--soft-fail",
				"-d": "--directory",
				"-f": "--file"
			},
			soft: ["--soft-fail"],
			ignores: [
				"--skip-check",
				"--skip-path",
				"--baseline",
				"--soft-fail-on"
			]
		} },
		soft: ["--soft-fail"]
	},
	{
		failureKinds: { security: /^ {0,4}[1-9]\d{0,8} potential problem(?:s|\(s\))? detected\.$/ },
		...named("tfsec", "https://aquasecurity.github.io/tfsec/", true, {
			url: "https://aquasecurity.github.io/tfsec/latest/guides/configuration/config/",
			files: [{
				path: /(?:^|\/)\.tfsec\/config\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				exclude: "ignores",
				include: "selects",
				minimum_severity: "fails from",
				"severity_overrides.*": null
			}
		}),
		options: { tfsec: {
			same: {
				"-s": "--soft-fail",
				"-e": "--exclude",
				"-m": "--minimum-severity"
			},
			soft: ["--soft-fail"],
			ignores: ["--exclude", "--exclude-path"],
			levels: ["--minimum-severity"]
		} }
	},
	{
		name: "osv-scanner",
		url: "https://google.github.io/osv-scanner/",
		does: { security: ["osv-scanner"] },
		security: ["osv-scanner", "osv"],
		runBy: ["Scorecard", "OpenSSF Scorecard"],
		configuration: {
			files: [{
				path: /(?:^|\/)osv-scanner\.toml$/,
				form: "toml",
				beside: true
			}],
			keys: {
				IgnoredVulns: "ignores",
				"PackageOverrides.ignore": "lenient",
				"PackageOverrides.vulnerability.ignore": "lenient",
				"PackageOverrides.license.ignore": "lenient as usual"
			},
			same: [[/^IgnoredVulns\[[^\]]*\]\.id$/, "IgnoredVulns"]]
		},
		options: { "osv-scanner": { lenient: ["--allow-no-lockfiles"] } }
	},
	named("terrascan", "https://runterrascan.io/docs/", false, {
		url: "https://runterrascan.io/docs/usage/config_options/",
		files: [{
			path: /(?:^|\/)terrascan(?:-config)?\.toml$/,
			form: "toml"
		}],
		keys: {
			"rules.scan-rules": "selects",
			"rules.skip-rules": "ignores",
			"severity.level": "fails from",
			"category.list": "selects"
		}
	}),
	{
		...named("kics", "https://docs.kics.io/latest/commands/"),
		options: { kics: {
			soft: ["--ignore-on-exit all", "--ignore-on-exit results"],
			ignores: [
				"--exclude-queries",
				"--exclude-paths",
				"--exclude-severities"
			]
		} }
	},
	...[
		["opengrep", "https://www.opengrep.dev/"],
		["njsscan", "https://github.com/ajinabraham/njsscan"],
		["mobsf", "https://mobsf.github.io/docs/"],
		["devskim", "https://github.com/microsoft/DevSkim"],
		["kubesec", "https://kubesec.io/"],
		["kubescape", "https://kubescape.io/docs/"],
		["dependency-check", "https://dependency-check.github.io/DependencyCheck/"],
		["horusec", "https://docs.horusec.io/"],
		["bearer", "https://docs.bearer.com/"],
		["sonatype", "https://help.sonatype.com/en/lifecycle.html"],
		["anchore", "https://docs.anchore.com/"],
		["veracode", "https://docs.veracode.com/"],
		["fortify", "https://www.microfocus.com/documentation/fortify-static-code-analyzer/"],
		["checkmarx", "https://docs.checkmarx.com/"],
		["nuclei", "https://docs.projectdiscovery.io/tools/nuclei/"],
		["zap", "https://www.zaproxy.org/docs/"],
		["prisma", "https://docs.prismacloud.io/"],
		["wiz", "https://docs.wiz.io/"]
	].map(([name, url]) => named(name, url, false)),
	{
		name: "dockle",
		url: "https://github.com/goodwithtech/dockle",
		does: { security: ["dockle"] },
		options: { dockle: {
			same: { "-i": "--ignore" },
			soft: ["--exit-code 0"],
			ignores: ["--ignore", "--accept-key"],
			levels: ["--exit-level"]
		} }
	},
	{
		name: "Harden-Runner",
		url: "https://github.com/step-security/harden-runner#configuration",
		inputs: { "step-security/harden-runner": { idle: ["allowed-endpoints"] } }
	},
	{
		name: "SLSA generators",
		url: "https://github.com/slsa-framework/slsa-github-generator#referencing-slsa-builders-and-generators",
		byTag: /^slsa-framework\/slsa-github-generator\//
	}
];
// src/tools/families/statistics.ts
const testthatTests = lineReader("testthat", /^ {0,2}\[ FAIL (\d{1,9}) \| WARN \d{1,9} \| SKIP (\d{1,9}) \| PASS (\d{1,9}) \](?: Done!)?$/, ([text, failed, skipped, passed], lines, at) => {
	const again = lines.indexOf(text, at + 1);
	if ((again === -1 ? [] : lines.slice(at + 1, again)).some((line) => /^ {0,2}(?:══|==|──|--) ?(?:Skipped|Failed|Warnings|Failure|Error)\b/.test(line))) return null;
	return {
		passed: Number(passed),
		failed: Number(failed),
		skipped: Number(skipped)
	};
});
const oldTestthatTests = lineReader("testthat", /^ {0,2}(?:\[ )?OK: (\d{1,9}) (?:\| )?SKIPPED: (\d{1,9}) (?:\| )?(?:WARNINGS: \d{1,9} (?:\| )?)?FAILED: (\d{1,9})(?: \])?$/, ([, passed, skipped, failed]) => ({
	passed: Number(passed),
	skipped: Number(skipped),
	failed: Number(failed)
}));
const JULIA_WORDS = /Pass|Fail|Error|Broken|Total|Time/g;
const juliaTests = lineReader("julia", /^Test Summary: {0,200}\|(?: {1,9}(?:Pass|Fail|Error|Broken|Total|Time)){1,6}$/, ([header = ""], lines, at) => {
	const row = lines[at + 1] ?? "";
	const bar = header.indexOf("|");
	if (row.charAt(bar) !== "|" || row.startsWith(" ")) return null;
	const ends = [...header.slice(bar).matchAll(JULIA_WORDS)].map(({ 0: word, index }) => [word, bar + index + word.length]);
	const of = (word) => {
		const end = ends.find(([name]) => name === word)?.[1];
		return end === void 0 ? 0 : Number(/(\d{1,9})$/.exec(row.slice(bar, end))?.[1] ?? 0);
	};
	const counts = {
		passed: of("Pass"),
		failed: of("Fail"),
		errored: of("Error"),
		skipped: of("Broken")
	};
	return counts.passed + counts.failed + counts.errored + counts.skipped === of("Total") ? counts : null;
});
const statistics = [
	{
		name: "testthat",
		url: "https://testthat.r-lib.org/",
		namesFailed: [
			/^ {0,2}(?:──|--) (?:\d{1,4}\. )?(?:Failure|Error)(?: \([^)]{1,200}\))?: (\S.{0,200}?) {1,2}[─-]{2,200}$/,
			/^ {0,2}(?:Failure|Error) \('[^']{1,200}'\): (\S.{0,200})$/,
			/^ {0,3}\d{1,4}\. (?:Failure|Error): (\S.{0,200}?) \(@\S{1,200}#\d{1,9}\) ?$/
		],
		signs: {
			tests: [
				{
					kind: "why",
					line: /^ {0,2}(?:──|--) (?:\d{1,4}\. )?(?:Failure|Error)\b/,
					after: {
						most: 6,
						until: /^ {0,2}(?:──|--|══|==|\[ FAIL )/
					}
				},
				{
					kind: "why",
					line: /^ {0,2}(?:Failure|Error) \('[^']{1,200}'\): \S/,
					after: {
						most: 5,
						across: true,
						until: /^ {0,2}(?:Failure|Error) \('|^\[ FAIL /
					}
				},
				{
					kind: "what",
					line: /^ {0,3}\d{1,4}\. (?:Failure|Error): \S.{0,200} \(@\S{1,200}#\d{1,9}\) ?$/
				},
				{
					kind: "why",
					line: /^ {0,2}\d{1,4}\. (?:Failure|Error)(?: \([^)]{1,200}\))?: .{1,300}-{3,}$/,
					after: { most: 4 }
				},
				{
					kind: "closing",
					line: /^ {0,3}(?:\[ FAIL [1-9]|(?:\[ )?OK: \d{1,9} (?:\| )?SKIPPED: .{1,60}FAILED: [1-9])/
				}
			],
			suspect: /FAIL|──|OK: /
		},
		failureKinds: {
			"failed test": /^ {0,3}(?:\[ FAIL [1-9]\d{0,8} \| WARN|(?:\[ )?OK: \d{1,9} (?:\| )?SKIPPED: .{1,60}FAILED: [1-9])/,
			usage: /^Error: No tests? (?:files )?found\b/
		},
		does: { tests: [
			"testthat",
			"devtools::test",
			"r cmd check",
			"rcmdcheck",
			"check-r-package"
		] },
		totals: [testthatTests, oldTestthatTests]
	},
	{
		name: "R CMD check",
		url: "https://cran.r-project.org/doc/manuals/r-release/R-exts.html",
		signs: { builds: [
			{
				kind: "why",
				line: /^ {0,4}Error in .{1,300}: ?$/,
				after: {
					most: 2,
					like: /\S/
				}
			},
			{
				kind: "what",
				line: /^\* checking .{1,200} \.{3}.{0,20} ERROR$/
			},
			{
				kind: "what",
				line: /^ERROR: (?:lazy loading|compilation|loading) failed for package /
			},
			{
				kind: "closing",
				line: /^Status: [1-9]\d{0,3} (?:ERROR|WARNING)/
			}
		] },
		failureKinds: {
			"compile error": /^ERROR: (?:lazy loading|compilation|loading) failed for package /,
			environment: /\bthere is no package called [‘'`]|^ERROR: dependenc(?:y|ies) .{1,300} (?:is|are) not available for package /
		}
	},
	{
		name: "Julia",
		url: "https://docs.julialang.org/en/v1/stdlib/Test/",
		does: { tests: ["pkg.test", "julia-runtest"] },
		namesFailed: [/^(\S.{0,200}?): (?:Test Failed|Error During Test) at \S/],
		signs: { tests: [{
			kind: "why",
			line: /^(?:\S.{0,200}: )?(?:Test Failed|Error During Test) at \S/,
			after: {
				most: 4,
				like: /^ {2,}\S/
			}
		}, {
			kind: "closing",
			line: /^ERROR: (?:LoadError: )?Some tests did not pass: /
		}] },
		failureKinds: {
			assertion: /^(?:\S.{0,200}: )?Test Failed at \S/,
			"failed test": /^ERROR: (?:LoadError: )?Some tests did not pass: /,
			environment: /^ERROR: (?:LoadError: )?(?:ArgumentError: Package \S{1,100} not found in current path|Unsatisfiable requirements detected for package )/
		},
		totals: [juliaTests]
	}
];
// src/tools/families/system.ts
const system = [
	{
		name: "GitHub's actions",
		url: "https://github.com/actions",
		actions: {
			"set-up": [
				"checkout",
				"cache",
				"restore",
				"download-artifact"
			],
			prepare: ["create-github-app-token"],
			report: ["upload-artifact", "github-script"]
		},
		tasks: {
			file: /^action\.ya?ml$/,
			form: "steps",
			callers: /(?:)/
		},
		purposes: {
			"actions/checkout": "Fetch the code",
			"actions/cache": "Restore and keep the cache",
			"actions/cache/restore": "Restore the cache",
			"actions/cache/save": "Keep the cache",
			"actions/upload-artifact": "Keep files as an artifact",
			"actions/download-artifact": "Fetch an artifact",
			"actions/github-script": "Script against the GitHub API",
			"actions/labeler": "Label the pull request"
		},
		failureKinds: { environment: /(?:The v|V)ersion '?\S{1,60} with arch(?:itecture)? '?\S{1,20} (?:was )?not found|Unable to find \w{1,20} version '|uses a deprecated version of `?actions\/|Unable to resolve action|Missing download info for \S{1,200}@/ }
	},
	{
		name: "actions that set up",
		url: "https://github.com/marketplace?type=actions",
		actions: {
			"set-up": [
				...[
					"install-action",
					"configure-aws-credentials",
					"auth",
					"setup",
					"login",
					"ssh-agent",
					"msvc-dev-cmd"
				],
				...[
					"ghaction-import-gpg",
					"mise-action",
					"ccache-action",
					"sccache-action",
					"cachix-action",
					"kind-action"
				],
				...[
					"harden-runner",
					"gh-actions-lua",
					"gh-actions-luarocks",
					"crates-io-auth-action",
					"toolchain"
				]
			],
			prepare: [
				...[
					"get-diff-action",
					"nx-set-shas",
					"skip-duplicate-actions",
					"github-app-token",
					"fetch-metadata"
				],
				...[
					"get-changed-files",
					"maximize-build-space",
					"configure-pages"
				],
				...[
					"paths-filter",
					"changed-files",
					"get-vault-secrets",
					"gh-action-get-changed-files"
				],
				...["free-disk-space", "setup-runner"]
			]
		},
		purposes: {
			"dorny/paths-filter": "Find out what changed",
			"tj-actions/changed-files": "Find out what changed"
		}
	},
	{
		name: "actions that set up a language",
		url: "https://github.com/actions/setup-python#usage",
		versionInputs: [
			...[
				"python-version",
				"node-version",
				"go-version",
				"java-version",
				"ruby-version",
				"php-version"
			],
			...[
				"dotnet-version",
				"rust-version",
				"deno-version",
				"bun-version",
				"elixir-version",
				"otp-version"
			],
			...[
				"scala-version",
				"kotlin-version",
				"ghc-version",
				"swift-version",
				"julia-version",
				"zig-version"
			]
		],
		languages: {
			jav: /\b(?:jre|jdk)\b/i,
			jdk: /\b(?:java|jre)\b/i,
			rus: /\bmsrv\b/i,
			too: /\b(?:msrv|rust)\b/i,
			msr: /\brust\b/i,
			pyt: /\bpy3\b/i
		}
	},
	{
		name: "actions that try again",
		url: "https://github.com/nick-fields/retry",
		triesAgain: /^(?:nick-(?:fields|invision)\/retry|wandalen\/wretry\.action)$/
	},
	{
		name: "actions that push fixes",
		url: "https://github.com/marketplace?type=actions",
		actions: { report: [
			...[
				"git-auto-commit-action",
				"create-pull-request",
				"add-and-commit",
				"lite-action",
				"autofix-action"
			],
			...[
				"autofix-ci/action",
				"github-push-action",
				"push-protected",
				"suggester",
				"action-suggester"
			],
			...["pre-commit-autoupdate-action"]
		] }
	},
	{
		name: "actions that report",
		url: "https://github.com/marketplace?type=actions",
		actions: { report: [
			...[
				"action-junit-report",
				"test-reporter",
				"create-or-update-comment",
				"go-coverage-report"
			],
			...[
				"action-slack",
				"slack-github-action",
				"action-send-mail",
				"test-results-action"
			],
			...[
				"attest",
				"attest-build-provenance",
				"attest-sbom"
			]
		] }
	},
	{
		name: "git",
		url: "https://git-scm.com/docs",
		configuration: {
			files: [{
				path: /(?:^|\/)\.gitignore$/,
				form: "lines"
			}],
			keys: { lines: "untracked" }
		},
		failureKinds: {
			environment: /fatal: couldn't find remote ref |fatal: Remote branch \S{1,200} not found|fatal: reference is not a tree: |remote: Repository not found|upload-pack: not our ref/,
			setting: /^remote: (?:Invalid username or |Permission to \S{1,200} denied to|Write access to repository not granted)|^fatal: Authentication failed for |refusing to allow a (?:GitHub App|Personal Access Token|OAuth App) to create or update workflow/,
			usage: /[Cc]annot (?:rebase|pull with rebase): You have unstaged changes|^fatal: (?:not a git repository|You are not currently on a branch)/
		},
		prepares: { git: [
			...[
				"config",
				"fetch",
				"checkout",
				"switch",
				"log",
				"status",
				"rev-parse",
				"remote",
				"add",
				"commit"
			],
			...[
				"push",
				"pull",
				"clone",
				"submodule",
				"tag",
				"show",
				"branch",
				"reset",
				"clean",
				"lfs"
			],
			...["describe", "worktree"]
		] },
		idle: ["git"],
		commits: /^git(?: -c \S+)* push\b|^(?:stefanzweifel\/git-auto-commit-action|endbug\/add-and-commit|ad-m\/github-push-action|[\w.-]{1,60}\/(?:[\w-]{1,40}-)?create-pull-request|planetscale\/ghcommit-action)$/,
		listsChanges: /\bgit diff\b.{0,300}--name-(?:only|status)\b/,
		judgesWith: { git: ["--exit-code", "--quiet"] },
		manifests: /^\.git(?:modules|attributes)$/i
	},
	{
		name: "GitHub CLI",
		url: "https://cli.github.com/manual/",
		prepares: { gh: true },
		idle: ["gh"],
		commits: /^gh pr create\b/,
		listsChanges: /\bgh pr diff\b.{0,200}--name-only\b|\bgh pr view\b.{0,100}--json\b.{0,100}\bfiles\b|\bgh api\b.{0,100}\/pulls\/.{0,60}\/files\b/,
		publishes: /^gh release (?:create|upload|edit)\b/
	},
	{
		name: "databases",
		url: "https://www.postgresql.org/docs/current/reference-client.html",
		plain: [
			"psql",
			"mysql",
			"mariadb",
			"mongosh",
			"redis-cli",
			"sqlite3"
		],
		prepares: {
			createdb: true,
			dropdb: true,
			createuser: true,
			mysqladmin: true,
			pg_isready: true
		}
	},
	{
		name: "Android SDK",
		url: "https://developer.android.com/tools/sdkmanager",
		prepares: {
			sdkmanager: true,
			avdmanager: true
		},
		installs: /^sdkmanager\b/
	},
	{
		name: "APT",
		url: "https://manpages.debian.org/stable/apt/apt.8.en.html",
		failureKinds: { environment: /^E: (?:Unable to locate package |Package '[^']{1,100}' has no installation candidate|Version '[^']{1,100}' for '[^']{1,100}' was not found|Failed to fetch |Unable to fetch some archives|Unable to correct problems, you have held broken packages|The repository '[^']{1,300}' (?:does not have|is not signed|no longer has))/ },
		signs: {
			builds: [{
				kind: "why",
				line: /^E: \S/
			}],
			suspect: /^E: /
		},
		prepares: {
			apt: true,
			"apt-get": true,
			"add-apt-repository": true,
			"apt-add-repository": true
		},
		installs: /^apt(?:-get)? (?:update|install|-y|-q)/
	},
	{
		name: "Homebrew",
		url: "https://docs.brew.sh/Manpage",
		failureKinds: { environment: /^Error: (?:No available formula|No formulae or casks found)/ },
		prepares: { brew: true },
		installs: /^brew (?:install|update)/
	},
	{
		name: "Xcode",
		url: "https://developer.apple.com/documentation/xcode/installing-the-command-line-tools",
		prepares: {
			"xcode-select": true,
			xcodes: true,
			xcrun: ["simctl"]
		}
	},
	{
		name: "Chocolatey",
		url: "https://docs.chocolatey.org/en-us/choco/commands/",
		prepares: { choco: true },
		installs: /^choco install/
	},
	{
		name: "other packages of systems",
		url: "https://repology.org/repositories/packages",
		prepares: {
			apk: true,
			dnf: true,
			yum: true,
			winget: true
		},
		lockFiles: ["flake.lock"]
	},
	{
		name: "Xvfb",
		url: "https://www.x.org/releases/current/doc/man/man1/Xvfb.1.xhtml",
		launches: { "xvfb-run": { valued: [...[
			"-n",
			"--server-num",
			"-s",
			"--server-args",
			"-e",
			"--error-file",
			"-f",
			"--auth-file"
		], ...[
			"-p",
			"--xauth-protocol",
			"-w",
			"--wait"
		]] } }
	},
	{
		name: "coreutils",
		url: "https://www.gnu.org/software/coreutils/manual/coreutils.html",
		launches: {
			timeout: {
				valued: [
					"-k",
					"--kill-after",
					"-s",
					"--signal"
				],
				operands: 1
			},
			gtimeout: {
				valued: [
					"-k",
					"--kill-after",
					"-s",
					"--signal"
				],
				operands: 1
			},
			env: {
				valued: [
					"-u",
					"--unset",
					"-C",
					"--chdir"
				],
				quoted: ["-S", "--split-string"]
			},
			nice: { valued: ["-n", "--adjustment"] },
			xargs: {
				valued: [
					"-n",
					"--max-args",
					"-P",
					"--max-procs",
					"-I",
					"-L",
					"-d",
					"--delimiter",
					"-a",
					"-s",
					"-E"
				],
				knownOnly: true
			},
			stdbuf: { valued: [
				"-i",
				"-o",
				"-e",
				"--input",
				"--output",
				"--error"
			] }
		}
	},
	{
		name: "nick-fields/retry",
		url: "https://github.com/nick-fields/retry#inputs",
		inputs: {
			"nick-fields/retry": { retries: ["max_attempts"] },
			"nick-invision/retry": { retries: ["max_attempts"] }
		}
	},
	{
		name: "findutils",
		url: "https://www.gnu.org/software/findutils/manual/html_mono/find.html",
		launches: { find: {
			behind: ["-exec", "-execdir"],
			ends: [";", "+"],
			loses: [";"],
			knownOnly: true
		} }
	},
	{
		name: "util-linux",
		url: "https://man7.org/linux/man-pages/dir_section_1.html",
		launches: {
			ionice: { valued: [
				"-c",
				"--class",
				"-n",
				"--classdata"
			] },
			taskset: { operands: 1 },
			setarch: { operands: 1 },
			setsid: {},
			unshare: { valued: ["--map-user", "--map-group"] }
		}
	},
	{
		name: "sudo",
		url: "https://www.sudo.ws/docs/man/sudo.man/",
		launches: { sudo: { valued: [...[
			"-u",
			"--user",
			"-g",
			"--group",
			"-h",
			"--host",
			"-p",
			"--prompt",
			"-C",
			"--close-from"
		], ...[
			"-D",
			"--chdir",
			"-R",
			"--chroot",
			"-r",
			"--role",
			"-t",
			"--type",
			"-T",
			"--command-timeout"
		]] } }
	},
	{
		name: "what shows the output of tests",
		url: "https://github.com/xcpretty/xcpretty#usage",
		shows: [...[
			"xcpretty",
			"xcbeautify",
			"go-junit-report",
			"gotestfmt",
			"cargo2junit",
			"jq",
			"clippy-sarif"
		], ...[
			"sarif-fmt",
			"shellcheck-sarif",
			"hadolint-sarif",
			"pino-pretty",
			"bunyan",
			"tap-junit",
			"tap-xunit"
		]]
	},
	{
		name: "D-Bus",
		url: "https://dbus.freedesktop.org/doc/dbus-run-session.1.html",
		launches: { "dbus-run-session": { valued: ["--config-file", "--dbus-daemon"] } }
	},
	{
		name: "shells",
		url: "https://www.gnu.org/software/bash/manual/bash.html",
		tasks: {
			file: /\.(?:sh|bash)$/,
			form: "script",
			callers: /(?:)/
		},
		launches: Object.fromEntries([
			"bash",
			"sh",
			"dash",
			"zsh"
		].map((shell) => [shell, { quoted: [
			"-c",
			"-ec",
			"-lc",
			"-xc",
			"-exc",
			"-elc",
			"-lec",
			"-euc",
			"-eux",
			"-euxc",
			"-ce"
		] }]))
	},
	{
		name: "Nix",
		url: "https://nix.dev/manual/nix/stable/command-ref/new-cli/nix3-develop",
		launches: {
			nix: {
				verbs: ["develop", "shell"],
				behind: ["-c", "--command"]
			},
			"nix-shell": { quoted: ["--run", "--command"] }
		},
		prepares: { nix: [
			"flake",
			"profile",
			"store"
		] }
	},
	{
		name: "Devbox",
		url: "https://www.jetify.com/docs/devbox/cli_reference/devbox_run/",
		launches: { devbox: {
			verbs: ["run"],
			valued: [
				"-c",
				"--config",
				"-e",
				"--env"
			],
			knownOnly: true
		} },
		targets: { devbox: null },
		umbrella: /^devbox/
	},
	{
		name: "direnv",
		url: "https://direnv.net/man/direnv.1.html",
		launches: { direnv: {
			verbs: ["exec"],
			operands: 1
		} }
	},
	{
		name: "secret stores",
		url: "https://developer.1password.com/docs/cli/reference/commands/run/",
		launches: Object.fromEntries([
			"op",
			"doppler",
			"infisical"
		].map((program) => [program, {
			verbs: ["run"],
			behind: ["--"]
		}]))
	},
	{
		name: "rpmbuild",
		url: "https://rpm.org/docs/latest/man/rpmbuild.1",
		does: { build: ["rpmbuild"] }
	},
	{
		name: "Snapcraft and its kin",
		url: "https://documentation.ubuntu.com/snapcraft/stable/reference/commands/",
		does: { build: [
			"snapcraft",
			"charmcraft",
			"rockcraft"
		] },
		signs: { builds: [{
			kind: "why",
			line: /^(?:\w+Error: )?Failed to run the \w{1,20} script for part '/
		}] }
	}
];
// src/tools/families/tap.ts
const batsTests = lineReader("bats", /^(\d{1,9}) tests?, (\d{1,9}) failures?(?:, (\d{1,9}) skipped)?(?: in \d{1,9} seconds)?$/, ([, total, failed, skipped = "0"]) => ({
	total: Number(total),
	failed: Number(failed),
	skipped: Number(skipped)
}));
const PLAN = /^1\.\.(\d{1,9})(?: #.{0,200})?$/;
const TEST = /^(not )?ok (\d{1,9})\b(.{0,2000})$/;
const DIRECTIVE = /(?:^|\s)# *(skip|todo)/i;
const stream = {
	format: "tap",
	closings(lines) {
		const found = [];
		let [planned, seen, failed, skipped] = [
			-1,
			0,
			0,
			0
		];
		lines.forEach((text, at) => {
			const [, plan] = PLAN.exec(text) ?? [];
			const [, not, number, rest = ""] = plan === void 0 ? TEST.exec(text) ?? [] : [];
			if (plan !== void 0) planned = Number(plan);
			else if (number === void 0) return;
			else if (Number(number) === 1) [seen, failed, skipped] = [
				1,
				0,
				0
			];
			else if (Number(number) === seen + 1) seen += 1;
			else [planned, seen] = [-1, 0];
			if (number !== void 0 && DIRECTIVE.test(rest)) skipped += 1;
			else if (not !== void 0) failed += 1;
			if (planned !== seen) return;
			found.push({
				at,
				totals: totalsOf({
					total: seen,
					failed,
					skipped
				})
			});
			[planned, seen, failed, skipped] = [
				-1,
				0,
				0,
				0
			];
		});
		return found;
	}
};
const REPORTED = /^(\S{1,300}) +\(Wstat: \d/;
const proveTests = lineReader("prove", /^Files=\d{1,9}, Tests=(\d{1,9}), .{1,200}$/, ([, total], lines, at) => {
	const [, result] = /^Result: (PASS|FAIL|NOTESTS)$/.exec(following(lines, at, 1)[0] ?? "") ?? [];
	if (result === void 0) return null;
	const failed = preceding(lines, at, 1).map((text) => /\b(\d{1,9})\/\d{1,9} subtests failed\.$/.exec(text)?.[1]);
	const from = lines.lastIndexOf("Test Summary Report", at);
	const told = (from === -1 ? [] : lines.slice(from, at)).map((text) => Number(/^\S.{0,300}\(Wstat: .{1,60} Failed: (\d{1,9})\)$/.exec(text)?.[1] ?? 0));
	const known = failed[0] === void 0 ? told.reduce((sum, n) => sum + n, 0) : Number(failed[0]);
	return {
		total: Number(total),
		failed: known,
		errored: result === "FAIL" && known === 0 ? 1 : 0
	};
});
const nodeTapTests = lineReader("node-tap", /^Asserts: {2,4}(?:(\d{1,9}) passed)?((?:(?:, | )?\d{1,9} (?:failed|skip|todo)){0,3}),? of (\d{1,9})$/, ([, passed = "0", rest = "", total]) => {
	const count = wordedCounts(rest);
	const [failed, skipped] = [count("failed"), count("skip", "todo")];
	return Number(passed) + failed + skipped > Number(total) ? null : {
		total: Number(total),
		failed,
		skipped
	};
});
const tap = [
	{
		name: "bats",
		url: "https://bats-core.readthedocs.io/en/stable/usage.html",
		does: { tests: ["bats"] },
		namesFailedAbove: [{
			name: /^ ✗ (\S.{0,300}?)(?: \[\d{1,9}\])?$/,
			next: /^ {3}\((?:in test file|from function) /
		}],
		signs: {
			tests: [{
				kind: "why",
				line: /^ ✗ \S/,
				after: {
					most: 8,
					like: /^ {3,}\S/
				}
			}, {
				kind: "why",
				line: /^(?: {3}|# )\(in test file \S{1,300}, line \d{1,9}\)$/,
				after: {
					most: 3,
					like: /^(?: {3,}|# )\S/
				}
			}],
			suspect: /\(in test file /
		},
		failureKinds: { assertion: /^(?: {5}|# {1,4})`.{1,300}' failed(?: with status \d{1,3})?$/ },
		totals: [batsTests]
	},
	{
		name: "prove",
		url: "https://perldoc.perl.org/prove",
		does: { tests: ["prove"] },
		namesFailed: [REPORTED],
		signs: {
			tests: [{
				kind: "why",
				line: REPORTED,
				after: {
					most: 3,
					like: /^ {2}\S/
				}
			}, {
				kind: "closing",
				line: /^(?:Result: FAIL$|Failed \d{1,9}\/\d{1,9} test programs\. )/
			}],
			suspect: /\(Wstat: /
		},
		failureKinds: { "failed test": /^(?:Result: FAIL$|Failed \d{1,9}\/\d{1,9} test programs\. )/ },
		totals: [proveTests],
		countedBy: [{
			format: "tap",
			by: "prove"
		}]
	},
	{
		name: "TAP",
		url: "https://testanything.org/tap-version-13-specification.html",
		writes: ["tap"],
		totals: [stream, nodeTapTests],
		namesFailed: [/^ *not ok \d{1,6}(?: -)? (?!- )(\S.{0,300}?)(?: #.{0,300})?$/],
		signs: { tests: [{
			kind: "why",
			line: /^ *not ok \d/,
			after: {
				most: 14,
				until: /^ *(?:stack: |\.\.\.$|(?:not )?ok )/,
				across: true
			}
		}] }
	}
];
// src/tools/families/tasks.ts
const mesonTests = lineReader("meson", /^Ok: {2,24}(\d{1,9}) {0,8}$/, ([, passed], lines, at) => {
	const rows = lines.slice(at + 1, at + 7).map((text) => /^([A-Z][A-Za-z ]{2,20}): {1,24}(\d{1,9}) {0,8}$/.exec(text));
	const end = rows.indexOf(null);
	const own = rows.slice(0, end === -1 ? rows.length : end);
	const of = (...names) => own.reduce((sum, row) => names.includes(row?.[1] ?? "") ? sum + Number(row?.[2]) : sum, 0);
	if (!own.some((row) => row?.[1] === "Fail")) return null;
	return {
		passed: Number(passed),
		failed: of("Fail", "Unexpected Pass"),
		errored: of("Timeout"),
		skipped: of("Skipped", "Expected Fail", "Ignored")
	};
});
const BAZEL = /(?:(?:, | and )|^)(\d{1,9}) (tests? pass(?:es)?|fails? to build|fails? locally|fails? remotely|was skipped|were skipped)/g;
const bazelTests = lineReader("bazel", /^(?:INFO: )?Executed \d{1,9} out of (\d{1,9}) tests?: (.{1,300})\.$/, ([, total, body = ""]) => {
	const counts = [...body.matchAll(BAZEL)].map(([, n, word = ""]) => [Number(n), word]);
	const of = (word) => counts.reduce((sum, [n, name]) => word.test(name) ? sum + n : sum, 0);
	const [passed, failed, errored, skipped] = [
		of(/pass/),
		of(/locally|remotely/),
		of(/build/),
		of(/skipped/)
	];
	return passed + failed + errored + skipped === Number(total) ? {
		passed,
		failed,
		errored,
		skipped
	} : null;
});
const tasks = [
	{
		name: "make",
		url: "https://www.gnu.org/software/make/manual/make.html",
		options: { ...sharedBy(["make", "gmake"], {
			same: {
				"-i": "--ignore-errors",
				"-k": "--keep-going",
				"-n": "--dry-run",
				"--just-print": "--dry-run",
				"-j": "--jobs",
				"-t": "--touch"
			},
			soft: [
				"--ignore-errors",
				"--dry-run",
				"--touch"
			]
		}) },
		does: {
			lint: ["make lint"],
			tests: ["make test", "make run test"],
			build: ["make"]
		},
		verbed: ["make"],
		targets: { make: null },
		severalTargets: /^make\b/,
		umbrella: /^make/,
		assigns: ["make", "gmake"],
		choosers: ["CC", "CXX"],
		tasks: {
			file: /^(?:GNU)?[Mm]akefile$/,
			form: "targets",
			callers: /^make$/,
			program: "make",
			loop: /\$[({]foreach [^,\n]{1,200},[^,\n]{1,200},/
		},
		signs: { builds: [{
			kind: "what",
			line: /^\S*make(?:\[\d{1,9}\])?: \*\*\* \[/,
			before: {
				most: 1,
				like: /^(?!\S*make(?:\[\d{1,9}\])?: |\S{1,100}:\d{1,9}: recipe for target )\S/
			}
		}, {
			kind: "what",
			line: /^\S*make(?:\[\d{1,9}\])?: \*\*\* /
		}] },
		failureKinds: { usage: /^\S*make(?:\[\d{1,9}\])?: \*\*\* No rule to make target / }
	},
	{
		name: "just",
		url: "https://just.systems/man/en/",
		does: {
			lint: ["just lint"],
			tests: ["just test", "just run test"]
		},
		verbed: ["just"],
		targets: { just: null },
		severalTargets: /^just\b/,
		tasks: {
			file: /^\.?[Jj]ustfile$/,
			form: "targets",
			callers: /^just$/,
			program: "just",
			target: /^@?([A-Za-z_][\w-]{0,80})(?:\s[^:\n]{0,200})?:(?!=)(.*)$/,
			indent: /^(?:\t| {2,})/
		},
		umbrella: /^just/
	},
	{
		name: "Task",
		url: "https://taskfile.dev/reference/cli",
		verbed: ["task"],
		targets: { task: null },
		severalTargets: /^task\b/,
		runsTasks: "task",
		configuration: {
			files: [{
				path: /(?:^|\/)[Tt]askfile(?:\.dist)?\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				"tasks.*.deps": "needed tasks",
				"tasks.*.deps.task": "needed tasks",
				"tasks.*.cmds": "commands",
				"tasks.*.cmds.cmd": "commands",
				"tasks.*.cmds.task": "needed tasks",
				"tasks.*.cmd": "commands",
				"tasks.<name>": "commands"
			}
		},
		tasks: {
			file: /^[Tt]askfile(?:\.dist)?\.ya?ml$/,
			form: "names",
			callers: /^task$/
		},
		umbrella: /^task/
	},
	{
		name: "mise",
		url: "https://mise.jdx.dev/cli/",
		launches: { mise: {
			verbs: ["exec", "x"],
			behind: ["--"]
		} },
		targets: { mise: null },
		severalTargets: /^mise\b.{0,200} :::(?: |$)/,
		verbed: ["mise"],
		umbrella: /^mise\b/,
		runsTasks: "mise run",
		configuration: {
			files: [{
				path: /(?:^|\/)\.?mise\.toml$/,
				form: "toml"
			}],
			keys: {
				"tasks.*.depends": "needed tasks",
				"tasks.*.run": "commands",
				"tasks.<name>": "commands"
			}
		},
		manifests: /^\.tool-versions$/i
	},
	{
		name: "Bazel",
		url: "https://bazel.build/reference/command-line-reference",
		namesFailed: [/^(\/\/\S{1,300}) {2,}(?:FAILED|TIMEOUT) in /],
		signs: {
			builds: [{
				kind: "error",
				line: /^ERROR: \S{1,300}:\d{1,9}:\d{1,9}: /
			}],
			tests: [{
				kind: "what",
				line: /^\/\/\S{1,300} {2,}(?:FAILED|TIMEOUT) in /
			}]
		},
		failureKinds: { "failed test": /^\/\/\S{1,300} {2,}(?:FAILED|TIMEOUT) in |^Executed \d{1,9} out of \d{1,9} tests?: .{0,60}fails? / },
		umbrella: /^bazel(?:isk)?(?: (?:test|run|coverage)\b|$)/,
		does: { tests: [
			"bazel test",
			"bazelisk test",
			"bazel coverage"
		] },
		verbed: ["bazel", "bazelisk"],
		compiles: ["bazel build", "bazelisk build"],
		totals: [bazelTests],
		narrows: [
			"--test_tag_filters",
			"--test_filter",
			"--test_lang_filters",
			"--test_size_filters"
		],
		options: { ...sharedBy(["bazel", "bazelisk"], {
			soft: ["--nocheck_visibility", "--build_tests_only false"],
			ignores: ["--deleted_packages"],
			retries: ["--flaky_test_attempts"]
		}) }
	},
	{
		name: "Earthly",
		url: "https://docs.earthly.dev/",
		umbrella: /^earthly/
	},
	{
		name: "Dagger",
		url: "https://docs.dagger.io/",
		umbrella: /^dagger/
	},
	{
		name: "cargo-make",
		url: "https://sagiegurari.github.io/cargo-make/",
		umbrella: /^(?:cargo make|makers)\b/,
		does: {
			lint: ["cargo make lint"],
			tests: ["cargo make test"]
		},
		runsTasks: "cargo make",
		configuration: {
			files: [{
				path: /(?:^|\/)Makefile\.toml$/,
				form: "toml"
			}],
			keys: {
				"tasks.*.dependencies": "needed tasks",
				"tasks.*.script": "commands",
				"tasks.*.run_task": "needed tasks"
			}
		}
	},
	{
		name: "Ninja",
		url: "https://ninja-build.org/manual.html",
		signs: { builds: [{
			kind: "what",
			line: /^FAILED: (?:\[code=\d{1,3}\] )?\S/
		}, {
			kind: "closing",
			line: /^ninja: build stopped/
		}] },
		testing: { ninja: { surely: /^(?:tests?|check)$/ } },
		umbrella: /^ninja/
	},
	{
		name: "Meson",
		url: "https://mesonbuild.com/Unit-tests.html",
		namesFailed: [/^ *\d{1,6}\/\d{1,6} (?:\S{1,100} \/ )?(\S.{0,200}?) {2,200}(?:FAIL|TIMEOUT|ERROR) {1,80}\d[\d.]{0,12} ?s\b/],
		signs: {
			tests: [{
				kind: "what",
				line: /^ *\d{1,6}\/\d{1,6} \S.{0,300}? {2,200}(?:FAIL|TIMEOUT|ERROR) {1,80}\d[\d.]{0,12} ?s\b/
			}, {
				kind: "closing",
				line: /^(?:Fail|Timeout): {1,40}[1-9]\d{0,8}$/
			}],
			builds: [{
				kind: "why",
				line: /^\S{0,300}meson\.build:\d{1,9}:\d{1,9}: ERROR: /
			}]
		},
		failureKinds: { "failed test": /^ *\d{1,6}\/\d{1,6} \S.{0,300}? {2,200}(?:FAIL|TIMEOUT) {1,80}\d[\d.]{0,12} ?s\b|^(?:Fail|Timeout): {1,40}[1-9]\d{0,8}$/ },
		does: {
			tests: ["meson test", "ninja test"],
			build: ["meson compile", "meson setup"]
		},
		verbed: ["meson"],
		umbrella: /^meson/,
		totals: [mesonTests],
		countedBy: [
			"googletest",
			"catch2",
			"doctest",
			"tap"
		].map((format) => ({
			format,
			by: "meson"
		}))
	}
];
// src/tools/families/text-linters.ts
const textLinters = [
	{
		name: "hadolint",
		url: "https://github.com/hadolint/hadolint",
		signs: {
			suspect: /\b(?:DL|SC)\d{4} /,
			builds: [{
				kind: "why",
				line: /^\S{1,300}:\d{1,9} (?:DL|SC)\d{4} /
			}]
		},
		failureKinds: { lint: /^\S{1,300}:\d{1,9} (?:DL|SC)\d{4} / },
		configuration: {
			files: [{
				path: /(?:^|\/)\.?hadolint\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				ignored: "ignores",
				"failure-threshold": "fails from",
				"no-fail": "lenient",
				"strict-labels": "strict",
				"disable-ignore-pragma": "strict",
				"override.error": "adds",
				"override.style": "ignores",
				trustedRegistries: "allows"
			}
		},
		does: { lint: ["hadolint"] },
		unmistakable: ["hadolint"],
		options: { hadolint: {
			same: {
				"-t": "--failure-threshold",
				"-c": "--config"
			},
			soft: ["--no-fail"],
			ignores: ["--ignore"]
		} }
	},
	{
		name: "yamllint",
		url: "https://yamllint.readthedocs.io/en/stable/",
		signs: { builds: [{
			kind: "why",
			line: /^\S{1,300}:\d{1,9}:\d{1,9}: \[(?:error|warning)\] \S/
		}] },
		failureKinds: { lint: /^ {2}\d{1,9}:\d{1,9} {2,12}(?:error|warning) {2,}\S.* {2}\([\w-]{3,40}\)$|^\S{1,300}:\d{1,9}:\d{1,9}: \[(?:error|warning)\] \S/ },
		configuration: {
			files: [{
				path: /(?:^|\/)\.yamllint(?:\.ya?ml)?$/,
				form: "yaml"
			}],
			keys: {
				extends: "inherits",
				ignore: "ignores",
				"yaml-files": "scope",
				"rules.*.ignore": "ignores",
				"rules.*.level": "level",
				"rules.*.max": "maximum",
				"rules.*.max-*": "maximum",
				"rules.*.allow-*": "lenient",
				"rules.*.*": null,
				"rules.*": "level"
			}
		},
		does: { lint: ["yamllint"] },
		unmistakable: ["yamllint"],
		options: { yamllint: {
			same: {
				"-s": "--strict",
				"-c": "--config-file",
				"-d": "--config-data"
			},
			strict: ["--strict"]
		} }
	},
	{
		name: "markdownlint",
		url: "https://github.com/DavidAnson/markdownlint-cli2",
		signs: { builds: [{
			kind: "why",
			line: /^\S{1,300}:\d{1,9}(?::\d{1,9})? (?:error )?MD\d{3}\//
		}] },
		failureKinds: { lint: /^\S{1,300}:\d{1,9}(?::\d{1,9})? (?:error )?MD\d{3}\// },
		configuration: {
			files: [
				{
					path: /(?:^|\/)\.markdownlint\.jsonc?$/,
					form: "script"
				},
				{
					path: /(?:^|\/)\.markdownlint\.ya?ml$/,
					form: "yaml"
				},
				{
					path: /(?:^|\/)\.markdownlintrc$/,
					form: "script"
				},
				{
					path: /(?:^|\/)\.markdownlint-cli2\.jsonc$/,
					form: "script"
				},
				{
					path: /(?:^|\/)\.markdownlint-cli2\.yaml$/,
					form: "yaml"
				},
				{
					path: /(?:^|\/)\.markdownlintignore$/,
					form: "lines",
					beside: true
				}
			],
			keys: {
				extends: "inherits",
				lines: "ignores",
				ignores: "ignores",
				globs: "scope",
				gitignore: "lenient as usual",
				noInlineConfig: "strict",
				customRules: "adds",
				fix: null,
				frontMatter: null,
				modulePaths: null,
				noBanner: null,
				noProgress: null,
				outputFormatters: null,
				showFound: null,
				$schema: null,
				"*.line_length": "maximum",
				"*.*": null,
				"*": "level"
			},
			same: [[/^config\./, ""]]
		},
		does: { lint: ["markdownlint", "markdownlint-cli2"] },
		unmistakable: ["markdownlint"],
		options: { ...sharedBy(["markdownlint", "markdownlint-cli2"], {
			same: {
				"-i": "--ignore",
				"-c": "--config",
				"-f": "--fix",
				"-p": "--ignore-path"
			},
			lenient: ["--fix"],
			ignores: [
				"--ignore",
				"--disable",
				"--ignore-path"
			]
		}) }
	},
	{
		name: "actionlint",
		url: "https://github.com/rhysd/actionlint/blob/main/docs/usage.md",
		signs: { builds: [{
			kind: "why",
			line: /^\S{1,300}\.ya?ml:\d{1,9}:\d{1,9}: .{1,600} \[[\w-]{3,30}\]$/,
			after: {
				most: 3,
				like: /^ *\d* ?\|/
			}
		}] },
		failureKinds: { lint: /^\S{1,300}\.ya?ml:\d{1,9}:\d{1,9}: .{1,600} \[[\w-]{3,30}\]$/ },
		configuration: {
			files: [{
				path: /(?:^|\/)\.github\/actionlint\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				"paths.**.ignore": "ignores texts",
				"self-hosted-runner.labels": "allows",
				"config-variables": "allows"
			}
		},
		does: { lint: ["actionlint"] },
		unmistakable: ["actionlint"],
		options: { actionlint: { ignores: ["-ignore"] } }
	},
	{
		name: "codespell",
		url: "https://github.com/codespell-project/codespell",
		signs: { builds: [{
			kind: "why",
			line: /^\S{1,300}:\d{1,9}: \S{1,60} ==> \S/
		}] },
		failureKinds: { lint: /^\S{1,300}:\d{1,9}: \S{1,60} ==> \S/ },
		configuration: {
			files: [{
				path: /(?:^|\/)(?:\.codespellrc|setup\.cfg)$/,
				form: "ini",
				under: ["codespell"]
			}, {
				path: /(?:^|\/)pyproject\.toml$/,
				form: "toml",
				under: ["tool.codespell"]
			}],
			keys: {
				skip: "ignores",
				builtin: "selects",
				"check-filenames": "strict",
				"check-hidden": "strict",
				"ignore-words-list": "allows",
				"ignore-regex": "allows",
				"ignore-multiline-regex": "allows",
				"uri-ignore-words-list": "allows",
				"exclude-file": null
			},
			same: [[/_/g, "-"]]
		},
		does: { lint: ["codespell"] },
		unmistakable: ["codespell"],
		options: { codespell: {
			same: {
				"-S": "--skip",
				"-L": "--ignore-words-list",
				"-I": "--ignore-words",
				"-x": "--exclude-file",
				"-w": "--write-changes"
			},
			lenient: ["--write-changes"],
			ignores: ["--skip", "--exclude-file"],
			allows: [
				"--ignore-words-list",
				"--ignore-words",
				"--ignore-regex"
			]
		} }
	},
	{
		name: "commitlint",
		url: "https://commitlint.js.org/reference/cli.html",
		signs: { builds: [{
			kind: "why",
			line: /^✖ {3}\S.{1,200} \[[\w-]{3,40}\]$/,
			before: {
				most: 1,
				like: /^⧗ /
			}
		}] },
		failureKinds: { lint: /^✖ {3}found [1-9]\d{0,8} problems?|^✖ {3}\S.{1,200} \[[a-z]{3,12}(?:-[a-z]{2,12}){1,4}\]$/ },
		configuration: {
			files: [
				{
					path: /(?:^|\/)commitlint\.config\.[cm]?[jt]s$/,
					form: "script"
				},
				{
					path: /(?:^|\/)\.commitlintrc\.(?:json|[cm]?[jt]s)$/,
					form: "script"
				},
				{
					path: /(?:^|\/)\.commitlintrc(?:\.ya?ml)?$/,
					form: "yaml"
				},
				{
					path: /(?:^|\/)package\.json$/,
					form: "script",
					under: ["commitlint"]
				}
			],
			keys: {
				extends: "inherits",
				plugins: "adds",
				"rules.*": "level",
				defaultIgnores: "lenient by default"
			}
		},
		does: { lint: ["commitlint"] },
		unmistakable: ["commitlint"],
		options: { commitlint: {
			same: { "-s": "--strict" },
			strict: ["--strict"]
		} }
	},
	{
		name: "tflint",
		url: "https://github.com/terraform-linters/tflint",
		configuration: {
			files: [{
				path: /(?:^|\/)\.tflint\.hcl$/,
				form: "assignments"
			}],
			keys: {
				"config.force": "lenient",
				"config.disabled_by_default": "lenient as usual",
				"rule.*.enabled": "strict by default",
				"plugin.*.enabled": "strict"
			}
		},
		signs: {
			suspect: /issue\(s\) found|\(\w+_\w+\)$/,
			builds: [{
				kind: "closing",
				line: /^[1-9]\d{0,8} issue\(s\) found:$/
			}, {
				kind: "why",
				line: /^(?:Error|Warning|Notice): .{1,300} \(\w{1,100}_\w{1,100}\)$/,
				since: /^[1-9]\d{0,8} issue\(s\) found:$/,
				after: {
					most: 2,
					like: /^(?:$| {2}(?:on |\d{1,6}: ))/,
					across: true
				}
			}]
		},
		failureKinds: { lint: /^[1-9]\d{0,8} issue\(s\) found:$/ },
		does: { lint: ["tflint"] },
		unmistakable: ["tflint"],
		options: { tflint: {
			soft: ["--force"],
			ignores: ["--disable-rule"]
		} }
	},
	{
		name: "ansible-lint",
		url: "https://docs.ansible.com/projects/lint/",
		configuration: {
			files: [
				{
					path: /(?:^|\/)\.ansible-lint(?:\.ya?ml)?$/,
					form: "yaml"
				},
				{
					path: /(?:^|\/)\.config\/ansible-lint\.ya?ml$/,
					form: "yaml"
				},
				{
					path: /(?:^|\/)\.ansible-lint-ignore$/,
					form: "lines",
					beside: true
				},
				{
					path: /(?:^|\/)\.config\/ansible-lint-ignore\.txt$/,
					form: "lines",
					beside: true
				}
			],
			keys: {
				lines: "ignores texts",
				profile: "level",
				strict: "strict",
				exclude_paths: "ignores",
				skip_list: "ignores",
				warn_list: "ignores",
				enable_list: "adds",
				tags: "selects",
				use_default_rules: "strict by default",
				skip_action_validation: "lenient",
				max_tasks: "maximum",
				max_block_depth: "maximum",
				"mock_*": "allows",
				"only_builtins_allow_*": "allows"
			},
			levels: {
				min: 1,
				basic: 2,
				moderate: 2.2,
				safety: 2.4,
				shared: 2.6,
				production: 3
			}
		},
		signs: {
			builds: [
				{
					kind: "why",
					since: /^WARNING {2}Listing \d{1,9} violation/,
					line: /^[a-z][a-z-]{2,40}\[[\w -]{1,40}\]: \S/,
					after: {
						most: 1,
						like: /:\d{1,9}/
					}
				},
				{
					kind: "why",
					line: /^\S{1,300}\.ya?ml:\d{1,9}(?::\d{1,9})?: (?!(?:warning|error|note|info)\b)[a-z][a-z-]{2,40}(?:\[[\w-]{1,40}\])?(?:$|: )/
				},
				{
					kind: "closing",
					line: /^Failed: [1-9]\d{0,8} failure\(s\), \d{1,9} warning\(s\) /
				}
			],
			suspect: /\.ya?ml:\d|^[a-z][a-z-]{2,40}\[/
		},
		failureKinds: { lint: /^Failed: [1-9]\d{0,8} failure\(s\), \d{1,9} warning\(s\) / },
		does: { lint: ["ansible-lint"] },
		options: { "ansible-lint": {
			same: {
				"-x": "--skip-list",
				"-w": "--warn-list",
				"-s": "--strict",
				"-t": "--tags"
			},
			strict: ["--strict"],
			lenient: ["--fix"],
			ignores: [
				"--skip-list",
				"--warn-list",
				"--exclude"
			]
		} }
	},
	{
		name: "Lefthook",
		url: "https://lefthook.dev/usage/",
		umbrella: /^lefthook/
	},
	{
		name: "sqlfluff",
		url: "https://docs.sqlfluff.com/en/stable/reference/cli.html",
		does: { lint: ["sqlfluff"] },
		signs: {
			suspect: /^L: +\d/,
			builds: [{
				kind: "why",
				line: /^L: {1,9}\d{1,6} \| P: {1,9}\d{1,6} \| {1,3}[A-Z]{1,4}\d{0,3} \| /,
				after: {
					most: 2,
					like: /^ {8,}\| /
				}
			}]
		},
		failureKinds: { lint: /^L: {1,9}\d{1,6} \| P: {1,9}\d{1,6} \| {1,3}[A-Z]{1,4}\d{0,3} \| / },
		configuration: {
			files: [
				{
					path: /(?:^|\/)(?:\.sqlfluff|setup\.cfg|tox\.ini|pep8\.ini)$/,
					form: "ini",
					under: ["sqlfluff"]
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.sqlfluff.core"]
				},
				{
					path: /(?:^|\/)\.sqlfluffignore$/,
					form: "lines",
					beside: true
				}
			],
			keys: {
				lines: "ignores",
				rules: "selects",
				exclude_rules: "ignores",
				ignore: "ignores",
				warnings: "ignores",
				max_line_length: "maximum",
				warn_unused_ignores: "strict",
				disable_noqa: "strict",
				large_file_skip_fail: "strict",
				ignore_templated_areas: "lenient by default"
			}
		},
		options: { sqlfluff: {
			same: { "-e": "--exclude-rules" },
			soft: ["--nofail"],
			ignores: ["--ignore", "--exclude-rules"]
		} }
	},
	{
		name: "CSpell",
		url: "https://cspell.org/docs/getting-started",
		signs: { builds: [{
			kind: "why",
			line: /^\S{1,300}:\d{1,9}:\d{1,9} - Unknown word /
		}] },
		failureKinds: { lint: /^(?:Error: )?\S{1,300}:\d{1,9}:\d{1,9} - Unknown word / },
		does: { lint: ["cspell"] },
		configuration: {
			files: [{
				path: /(?:^|\/)\.?cspell(?:\.config)?\.(?:jsonc?|[cm]?js)$/,
				form: "script"
			}, {
				path: /(?:^|\/)\.?cspell(?:\.config)?\.ya?ml$/,
				form: "yaml"
			}],
			keys: {
				import: "inherits",
				files: "scope",
				ignorePaths: "ignores",
				enabled: "strict by default",
				flagWords: "adds",
				minWordLength: "maximum",
				caseSensitive: "strict",
				words: "allows",
				ignoreWords: "allows",
				ignoreRegExpList: "allows",
				"overrides.enabled": "strict by default"
			}
		},
		options: { cspell: {
			same: { "-e": "--exclude" },
			soft: ["--no-exit-code"],
			lenient: ["--no-must-find-files"],
			ignores: ["--exclude"]
		} }
	},
	{
		name: "typos",
		url: "https://github.com/crate-ci/typos",
		failureKinds: { lint: /^error: `\S{1,60}` should be `/ },
		does: { lint: ["typos"] },
		configuration: {
			files: [
				{
					path: /(?:^|\/)[_.]?typos\.toml$/,
					form: "toml",
					listed: ["default.extend-words", "default.extend-identifiers"]
				},
				{
					path: /(?:^|\/)pyproject\.toml$/,
					form: "toml",
					under: ["tool.typos"]
				},
				{
					path: /(?:^|\/)Cargo\.toml$/,
					form: "toml",
					under: ["workspace.metadata.typos", "package.metadata.typos"]
				}
			],
			keys: {
				"files.extend-exclude": "ignores",
				"default.check-*": "strict by default",
				"type.*.check-*": "strict by default",
				"default.extend-words": "allows",
				"default.extend-identifiers": "allows",
				"default.extend-ignore-*": "allows"
			}
		},
		options: { typos: {
			same: { "-w": "--write-changes" },
			lenient: ["--write-changes"],
			ignores: ["--exclude"]
		} }
	},
	{
		name: "lychee",
		url: "https://lychee.cli.rs/guides/config/",
		signs: { builds: [{
			kind: "why",
			line: /^(?:\* )?(?:✗ )?\[(?:[45]\d\d|ERROR|TIMEOUT|ERR)\] (?:<?https?:|\S)/
		}] },
		failureKinds: { lint: /^(?:\* )?(?:✗ )?\[(?:[45]\d\d|ERROR|TIMEOUT|ERR)\] <?(?:https?|file):/ },
		does: { lint: ["lychee"] },
		options: { lychee: {
			soft: ["--offline"],
			ignores: ["--exclude", "--exclude-path"],
			retries: ["--max-retries"]
		} },
		configuration: {
			files: [{
				path: /(?:^|\/)\.?lychee\.toml$/,
				form: "toml"
			}, {
				path: /(?:^|\/)\.lycheeignore$/,
				form: "lines",
				beside: true
			}],
			keys: {
				lines: "allows",
				exclude: "allows",
				accept: "allows",
				exclude_path: "ignores",
				"exclude_*": "lenient as usual",
				offline: "lenient",
				insecure: "lenient",
				skip_missing: "lenient",
				accept_timeouts: "lenient",
				require_https: "strict",
				include_fragments: "strict"
			}
		}
	},
	{
		name: "Vale",
		url: "https://vale.sh/docs/cli",
		does: { lint: ["vale"] },
		options: { vale: { soft: ["--no-exit"] } }
	},
	{
		name: "other checkers of links",
		url: "https://linkchecker.github.io/linkchecker/",
		does: { lint: [
			"linkchecker",
			"muffet",
			"htmlproofer",
			"markdown-link-check"
		] },
		options: { ...sharedBy([
			"linkchecker",
			"muffet",
			"htmlproofer"
		], {
			soft: ["--disable-external"],
			ignores: [
				"--exclude",
				"--exclude-path",
				"--exclude-link",
				"--ignore-url",
				"--ignore-urls",
				"--ignore-files"
			],
			retries: ["--max-retries"]
		}) }
	},
	{
		name: "puppet-lint",
		url: "https://github.com/puppetlabs/puppet-lint",
		does: { lint: ["puppet-lint"] },
		options: { "puppet-lint": {
			strict: ["--fail-on-warnings"],
			lenient: ["--fix"]
		} }
	},
	{
		name: "editorconfig-checker",
		url: "https://github.com/editorconfig-checker/editorconfig-checker",
		does: { lint: ["editorconfig-checker"] },
		options: { ...sharedBy(["editorconfig-checker", "ec"], {
			soft: ["-dry-run"],
			ignores: ["-exclude"]
		}) }
	},
	{
		name: "linters of Kubernetes",
		url: "https://github.com/yannh/kubeconform",
		failureKinds: { lint: /^Error: [1-9]\d{0,8} chart\(s\) linted, [1-9]\d{0,8} chart\(s\) failed|^\S.{0,300} - \w{1,80} \S{1,200} is invalid: (?:problem validating schema|For field )/ },
		does: { lint: [
			"kubeconform",
			"kubeval",
			"kube-linter",
			"kube-score",
			"helm lint",
			"ct lint",
			"conftest"
		] },
		options: {
			...sharedBy(["kubeconform", "kubeval"], {
				strict: ["-strict", "--strict"],
				lenient: ["-ignore-missing-schemas", "--ignore-missing-schemas"],
				ignores: ["-skip"]
			}),
			...sharedBy(["kube-linter", "kube-score"], {
				strict: ["--exit-one-on-warning"],
				ignores: ["--exclude", "--ignore-test"]
			}),
			...sharedBy(["helm", "ct"], { strict: ["--strict"] }),
			...sharedBy(["conftest"], {
				strict: ["--fail-on-warn"],
				soft: ["--no-fail"]
			})
		}
	},
	{
		name: "REUSE",
		url: "https://reuse.readthedocs.io/en/stable/man/reuse-lint.html",
		does: { lint: [
			"reuse lint",
			"reuse lint-file",
			"reuse-action"
		] },
		signs: {
			suspect: /^The following files have no |' found in:$|not compliant with version/,
			builds: [{
				kind: "why",
				line: /^(?:The following files have no (?:copyright|licens)\w{0,8}.{0,40}:|'[\w.+-]{1,80}' found in:)$/,
				after: {
					most: 8,
					like: /^ ?\*? ?\S/
				}
			}, {
				kind: "closing",
				line: /^Unfortunately, your project is not compliant with version \d/
			}]
		},
		failureKinds: { lint: /^Unfortunately, your project is not compliant with version \d/ }
	}
];
const catalogue = [
	{
		title: "Tests of Python",
		tools: pythonTests
	},
	{
		title: "Tests of JavaScript and TypeScript",
		tools: javascriptTests
	},
	{
		title: "Tests in browsers",
		tools: browserTests
	},
	{
		title: "Tests that write TAP",
		tools: tap
	},
	{
		title: "Go",
		tools: go
	},
	{
		title: "Rust",
		tools: rust
	},
	{
		title: "Java, Kotlin and Scala",
		tools: jvm
	},
	{
		title: "Linters of Java, Kotlin and Scala",
		tools: jvmLinters
	},
	{
		title: ".NET",
		tools: dotnet
	},
	{
		title: "Ruby",
		tools: ruby
	},
	{
		title: "PHP",
		tools: php
	},
	{
		title: "C and C++",
		tools: native
	},
	{
		title: "Swift, Elixir, Dart and shells",
		tools: otherLanguages
	},
	{
		title: "Haskell, OCaml and Erlang",
		tools: functional
	},
	{
		title: "R and Julia",
		tools: statistics
	},
	{
		title: "Coverage of several languages",
		tools: coverageTools
	},
	{
		title: "Linters of JavaScript and TypeScript",
		tools: javascriptLinters
	},
	{
		title: "Linters of Python",
		tools: pythonLinters
	},
	{
		title: "Types of Python",
		tools: pythonTypes
	},
	{
		title: "Linters of other texts",
		tools: textLinters
	},
	{
		title: "What runs linters",
		tools: linterRunners
	},
	{
		title: "Security",
		tools: security
	},
	{
		title: "Actions that check",
		tools: checkingActions
	},
	{
		title: "Contracts",
		tools: contracts
	},
	{
		title: "Packages of Python",
		tools: pythonPackages
	},
	{
		title: "Packages of JavaScript and TypeScript",
		tools: javascriptPackages
	},
	{
		title: "Tools that are known by their commands alone",
		tools: byCommand
	},
	{
		title: "Manifests",
		tools: manifests
	},
	{
		title: "Tasks and builds",
		tools: tasks
	},
	{
		title: "Containers and deployment",
		tools: deployment
	},
	{
		title: "Actions, version control and packages of systems",
		tools: system
	}
].flatMap(({ tools }) => tools);
// src/tools/known.ts
const fields = groupedBy(catalogue.flatMap((tool) => Object.entries(tool)).filter(([, value]) => value !== void 0), ([field]) => field);
function known$1(field) {
	if (typeof field === "string") return fields.get(field)?.map(([, value]) => value) ?? [];
	return catalogue.map(field).filter((value) => value !== void 0);
}
function allOf(field) {
	return known$1(field).flat();
}
function byName(field) {
	return new Map(known$1(field).flatMap((record) => Object.entries(record)));
}
const wordsOf = (tool) => catalogue.filter(({ name }) => name === tool).flatMap(({ does = {} }) => Object.values(does).flat());
const runnersOf = (tool) => catalogue.filter(({ name }) => name === tool).flatMap(({ runBy = [] }) => runBy);
function anyOf(expressions, flags = "") {
	return new RegExp(expressions.map(({ source }) => `(?:${source})`).join("|") || "(?!)", flags);
}
function wordsPattern(words, flags = "") {
	return new RegExp(`\\b(?:${words.map(escaped).join("|") || "(?!)"})\\b`, flags);
}
function actionPattern(names) {
	return new RegExp(`(?:^|\\/)(?:${names.map(escaped).join("|") || "(?!)"})(?:@|\\/|$)`);
}
function escaped(word) {
	return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
// src/workflow/file/gates.ts
const MOST_INPUTS = 20;
const LONGEST_INPUT = 300;
const INPUT = /fail|error|strict|block|thresh|sever|minim|maxim|^(?:min|max)[-_]|coverage|ignore|skip|exclude|exit|allow|deny|level|warn|soft|args|arguments|^options?$|command|^only|score|^working[-_]?directory$|^run$|^cmd$|^(?:ref|repository|checkout)$/i;
const KNOWN = new Set([...byName("inputs").values()].flatMap((meant) => Object.values(meant).flat()));
const VERSIONS = new Set(allOf("versionInputs"));
function gateInputs(value) {
	const fields = fieldsOf(value);
	const place = "ref" in fields || "repository" in fields ? "path" : "";
	const inputs = Object.entries(fields).flatMap(([name, given]) => {
		const written = name === place || INPUT.test(name) || KNOWN.has(name) || VERSIONS.has(name.toLowerCase()) ? text(given) : void 0;
		return written === void 0 ? [] : [[name, written.trim().slice(0, LONGEST_INPUT)]];
	});
	return inputs.length === 0 ? void 0 : Object.fromEntries(inputs.slice(0, MOST_INPUTS));
}
function calledInputs(value) {
	const inputs = Object.entries(fieldsOf(value)).flatMap(([name, given]) => {
		const written = typeof given === "boolean" || /command|cmd$|script$|^run|args|arguments/i.test(name) ? text(given) : void 0;
		return written === void 0 ? [] : [[name, written.trim().slice(0, LONGEST_INPUT)]];
	});
	return inputs.length === 0 ? void 0 : Object.fromEntries(inputs.slice(0, MOST_INPUTS));
}
const MOST_VARIABLES = 20;
const LONGEST_VARIABLE = 300;
const VARIABLE = /(?:FLAGS|OPTS|OPTIONS|ARGS)$|COV(?:ERAGE)?(?:_|$)|THRESHOLD|FAIL_(?:ON|UNDER)|(?:^|_)STRICT|MAX_WARNINGS|^SKIP$/i;
const MEANT = new Set([...allOf("variables").flatMap(({ names, values }) => values === void 0 ? [] : names), ...allOf("choosers")]);
function gateVariables(value) {
	const variables = Object.entries(fieldsOf(value)).flatMap(([name, given]) => {
		const written = VARIABLE.test(name) || KNOWN.has(name) || MEANT.has(name) ? text(given) : void 0;
		return written === void 0 ? [] : [[name, written.trim().slice(0, LONGEST_VARIABLE)]];
	});
	return variables.length === 0 ? void 0 : Object.fromEntries(variables.slice(0, MOST_VARIABLES));
}
// node_modules/@actions/expressions/dist/ast.js
var Expr = class {};
var Literal = class extends Expr {
	constructor(literal, token) {
		super();
		this.literal = literal;
		this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
};
var Unary = class extends Expr {
	constructor(operator, expr) {
		super();
		this.operator = operator;
		this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
};
var FunctionCall = class extends Expr {
	constructor(functionName, args) {
		super();
		this.functionName = functionName;
		this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
};
var Binary = class extends Expr {
	constructor(left, operator, right) {
		super();
		this.left = left;
		this.operator = operator;
		this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
};
var Logical = class extends Expr {
	constructor(operator, args) {
		super();
		this.operator = operator;
		this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
};
var Grouping = class extends Expr {
	constructor(group) {
		super();
		this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
};
var ContextAccess = class extends Expr {
	constructor(name) {
		super();
		this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
};
var IndexAccess = class extends Expr {
	constructor(expr, index) {
		super();
		this.expr = expr;
		this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
};
var Star = class extends Expr {
	accept() {
		throw new Error("Method not implemented.");
	}
};
// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind) {
	Kind[Kind["String"] = 0] = "String";
	Kind[Kind["Array"] = 1] = "Array";
	Kind[Kind["Dictionary"] = 2] = "Dictionary";
	Kind[Kind["Boolean"] = 3] = "Boolean";
	Kind[Kind["Number"] = 4] = "Number";
	Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
	Kind[Kind["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}
// node_modules/@actions/expressions/dist/data/array.js
var Array$1 = class {
	constructor(...data) {
		this.v = [];
		this.kind = Kind.Array;
		this.primitive = false;
		for (const d of data) this.add(d);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
};
// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Boolean;
		this.primitive = true;
	}
	coerceString() {
		if (this.value) return "true";
		return "false";
	}
	number() {
		if (this.value) return 1;
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...pairs) {
		this.keys = [];
		this.v = [];
		this.indexMap = {};
		this.kind = Kind.Dictionary;
		this.primitive = false;
		for (const p of pairs) this.add(p.key, p.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		if (key.toLowerCase() in this.indexMap) return;
		this.keys.push(key);
		this.v.push(value);
		this.indexMap[key.toLowerCase()] = this.v.length - 1;
	}
	get(key) {
		const index = this.indexMap[key.toLowerCase()];
		if (index === void 0) return;
		return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		const result = [];
		for (const key of this.keys) result.push({
			key,
			value: this.v[this.indexMap[key.toLowerCase()]]
		});
		return result;
	}
};
// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
	constructor() {
		this.kind = Kind.Null;
		this.primitive = true;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Number;
		this.primitive = true;
	}
	coerceString() {
		if (this.value === 0) return "0";
		return (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
};
// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.String;
		this.primitive = true;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};
// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
	if (value instanceof Null) return null;
	if (value instanceof BooleanData) return value.value;
	if (value instanceof NumberData) return value.number();
	if (value instanceof StringData) return value.coerceString();
	if (value instanceof Array$1) return value.values();
	if (value instanceof Dictionary) {
		const pairs = value.pairs();
		const r = {};
		for (const p of pairs) r[p.key] = p.value;
		return r;
	}
	return value;
}
// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
	if (val === null) return new Null();
	if (typeof val === "string") return new StringData(val);
	if (typeof val === "number") return new NumberData(val);
	if (typeof val === "boolean") return new BooleanData(val);
	if (Array.isArray(val)) return new Array$1(...val);
	if (typeof val === "object") return new Dictionary(...Object.keys(val).map((k) => ({
		key: k,
		value: val[k]
	})));
	return val;
}
// node_modules/@actions/expressions/dist/filtered_array.js
var FilteredArray = class extends Array$1 {};
// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
	TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
	TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
	TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
	TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
	TokenType[TokenType["COMMA"] = 5] = "COMMA";
	TokenType[TokenType["DOT"] = 6] = "DOT";
	TokenType[TokenType["BANG"] = 7] = "BANG";
	TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
	TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
	TokenType[TokenType["GREATER"] = 10] = "GREATER";
	TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
	TokenType[TokenType["LESS"] = 12] = "LESS";
	TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
	TokenType[TokenType["AND"] = 14] = "AND";
	TokenType[TokenType["OR"] = 15] = "OR";
	TokenType[TokenType["STAR"] = 16] = "STAR";
	TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
	TokenType[TokenType["STRING"] = 18] = "STRING";
	TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
	TokenType[TokenType["TRUE"] = 20] = "TRUE";
	TokenType[TokenType["FALSE"] = 21] = "FALSE";
	TokenType[TokenType["NULL"] = 22] = "NULL";
	TokenType[TokenType["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
var Lexer = class {
	constructor(input) {
		this.input = input;
		this.start = 0;
		this.offset = 0;
		this.line = 0;
		this.lastLineOffset = 0;
		this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw new Error("ErrorExceededMaxLength");
		while (!this.atEnd()) {
			this.start = this.offset;
			const c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) this.consumeNumber();
					else this.addToken(TokenType.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line;
					this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (true) {
					case isDigit(c):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		});
		return { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		if (this.atEnd()) return "\0";
		return this.input[this.offset];
	}
	peekNext() {
		if (this.offset + 1 >= this.input.length) return "\0";
		return this.input[this.offset + 1];
	}
	previous() {
		const l = this.tokens.length;
		if (l == 0) return TokenType.EOF;
		return this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		if (this.atEnd()) return false;
		if (this.input[this.offset] !== expected) return false;
		this.offset++;
		return true;
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) this.next();
		const lexeme = this.input.substring(this.start, this.offset);
		const value = new StringData(lexeme).number();
		if (isNaN(value)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
			if (this.peek() === "\n") this.line++;
			if (this.peek() === "'" && this.peekNext() === "'") this.next();
			this.next();
		}
		if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'");
		this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		while (!this.atEnd() && !isBoundary(this.peek())) this.next();
		let tokenType = TokenType.IDENTIFIER;
		let tokenValue = void 0;
		const lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) switch (lexeme) {
			case "true":
				tokenType = TokenType.TRUE;
				break;
			case "false":
				tokenType = TokenType.FALSE;
				break;
			case "null":
				tokenType = TokenType.NULL;
				break;
			case "NaN":
				tokenType = TokenType.NUMBER;
				tokenValue = NaN;
				break;
			case "Infinity":
				tokenType = TokenType.NUMBER;
				tokenValue = Infinity;
		}
		if (!isLegalIdentifier(lexeme)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(tokenType, tokenValue);
	}
};
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return true;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") return false;
	const first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (const c of str.substring(1).split("")) if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {} else return false;
		return true;
	}
	return false;
}
const MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
	ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
	ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
	ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
	ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
	ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
	ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
	ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
	ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
	ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
		this.typ = typ;
		this.tok = tok;
		this.pos = this.tok.range.start;
	}
};
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return `Exceeded max expression depth 50`;
		case ErrorType.ErrorExceededMaxLength: return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};
// node_modules/@actions/expressions/dist/funcs/case.js
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: Number.MAX_SAFE_INTEGER,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			const predicate = args[i];
			if (predicate.kind !== Kind.Boolean) throw new Error("case predicate must evaluate to a boolean value");
			if (predicate.value) return args[i + 1];
		}
		return args[args.length - 1];
	}
};
// node_modules/@actions/expressions/dist/result.js
function falsy(d) {
	switch (d.kind) {
		case Kind.Null: return true;
		case Kind.Boolean: return !d.value;
		case Kind.Number: {
			const dv = d.value;
			return dv === 0 || isNaN(dv);
		}
		case Kind.String: return d.value.length === 0;
	}
	return false;
}
function truthy(d) {
	return !falsy(d);
}
function coerceTypes(li, ri) {
	let lv = li;
	let rv = ri;
	if (li.kind === ri.kind) return [lv, rv];
	switch (li.kind) {
		case Kind.Number:
			if (ri.kind === Kind.String) {
				rv = new NumberData(ri.number());
				return [lv, rv];
			}
			break;
		case Kind.String:
			if (ri.kind === Kind.Number) {
				lv = new NumberData(li.number());
				return [lv, rv];
			}
			break;
		case Kind.Null:
		case Kind.Boolean:
			lv = new NumberData(li.number());
			return coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case Kind.Null:
		case Kind.Boolean:
			rv = new NumberData(ri.number());
			return coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Null: return true;
		case Kind.Number: {
			const ld = lv.value;
			const rd = rv.value;
			if (isNaN(ld) || isNaN(rd)) return false;
			return ld == rd;
		}
		case Kind.String: {
			const ls = lv.value;
			const rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case Kind.Boolean: return lv.value == rv.value;
		case Kind.Dictionary:
		case Kind.Array: return lv === rv;
	}
	return false;
}
function greaterThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) return false;
			return lf > rf;
		}
		case Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls > rs;
		}
		case Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return lb && !rb;
		}
	}
	return false;
}
function lessThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) return false;
			return lf < rf;
		}
		case Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls < rs;
		}
		case Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return !lb && rb;
		}
	}
	return false;
}
function toUpperSpecial(s) {
	const sb = [];
	let i = 0;
	const len = s.length;
	let found = s.indexOf("ı");
	while (i < len) if (i < found) {
		sb.push(s.substring(i, found).toUpperCase());
		i = found;
	} else if (i == found) {
		sb.push(s.substring(i, i + 1));
		i += 1;
		found = s.indexOf("ı", i);
	} else {
		sb.push(s.substring(i).toUpperCase());
		break;
	}
	return sb.join("");
}
// node_modules/@actions/expressions/dist/funcs/contains.js
const contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		const right = args[1];
		if (left.primitive) {
			const ls = left.coerceString();
			if (right.primitive) {
				const rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === Kind.Array) {
			const la = left;
			if (la.values().length === 0) return new BooleanData(false);
			for (const v of la.values()) if (equals(right, v)) return new BooleanData(true);
		}
		return new BooleanData(false);
	}
};
// node_modules/@actions/expressions/dist/funcs/endswith.js
const endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) return new BooleanData(false);
		const right = args[1];
		if (!right.primitive) return new BooleanData(false);
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
};
// node_modules/@actions/expressions/dist/funcs/format.js
const format = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		const fs = args[0].coerceString();
		const result = [];
		let index = 0;
		while (index < fs.length) {
			const lbrace = fs.indexOf("{", index);
			const rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1));
					index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					const argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
						if (lbrace > index) result.push(fs.substr(index, lbrace - index));
						result.push(`${args[1 + argIndex.result].coerceString()}`);
						index = rbrace + 1;
						continue;
					}
				}
				throw new Error(`The following format string is invalid: ${fs}`);
			} else if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") {
					result.push(fs.substr(index, rbrace - index + 1));
					index = rbrace + 2;
				} else throw new Error(`The following format string is invalid: ${fs}`);
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	if (string.length > index) return string[index];
	return "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		const nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") length++;
		else break;
	}
	if (length < 1) return { success: false };
	const endIndex = startIndex + length - 1;
	const result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}
// node_modules/@actions/expressions/dist/funcs.js
const wellKnownFunctions = {
	case: caseFunc,
	contains,
	endswith,
	format,
	fromjson: {
		name: "fromJson",
		description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			const is = args[0].coerceString();
			if (is.trim() === "") throw new Error("empty input");
			try {
				return JSON.parse(is, reviver);
			} catch (e) {
				throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
			}
		}
	},
	join: {
		name: "join",
		description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
		minArgs: 1,
		maxArgs: 2,
		call: (...args) => {
			if (args[0].primitive) return new StringData(args[0].coerceString());
			if (args[0].kind === Kind.Array) {
				let separator = ",";
				if (args.length > 1 && args[1].primitive) separator = args[1].coerceString();
				return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
			}
			return new StringData("");
		}
	},
	startswith: {
		name: "startsWith",
		description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
		minArgs: 2,
		maxArgs: 2,
		call: (...args) => {
			const left = args[0];
			if (!left.primitive) return new BooleanData(false);
			const right = args[1];
			if (!right.primitive) return new BooleanData(false);
			const ls = toUpperSpecial(left.coerceString());
			const rs = toUpperSpecial(right.coerceString());
			return new BooleanData(ls.startsWith(rs));
		}
	},
	tojson: {
		name: "toJson",
		description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			return new StringData(JSON.stringify(args[0], replacer, "  "));
		}
	}
};
function validateFunction(context, identifier, argCount) {
	const name = identifier.lexeme.toLowerCase();
	let f;
	f = wellKnownFunctions[name];
	if (!f) {
		f = context.extensionFunctions.get(name);
		if (!f) {
			if (!context.allowUnknownKeywords) throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
			return;
		}
	}
	if (argCount < f.minArgs) throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
	if (argCount > f.maxArgs) throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
	if (name === "case" && argCount % 2 === 0) throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
}
// node_modules/@actions/expressions/dist/idxHelper.js
var idxHelper = class {
	constructor(star, idx) {
		this.star = star;
		if (!idx) return;
		if (!star) {
			if (idx.primitive) this.str = idx.coerceString();
			let f = idx.number();
			if (!isNaN(f) && isFinite(f) && f >= 0) {
				f = Math.floor(f);
				this.int = f;
			}
		}
	}
};
// node_modules/@actions/expressions/dist/evaluator.js
var Evaluator = class {
	constructor(n, context, functions) {
		this.n = n;
		this.context = context;
		this.functions = functions;
	}
	evaluate() {
		return this.eval(this.n);
	}
	eval(n) {
		return n.accept(this);
	}
	visitLiteral(literal) {
		return literal.literal;
	}
	visitUnary(unary) {
		const r = this.eval(unary.expr);
		if (unary.operator.type === TokenType.BANG) return new BooleanData(falsy(r));
		throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
	}
	visitBinary(binary) {
		const left = this.eval(binary.left);
		const right = this.eval(binary.right);
		switch (binary.operator.type) {
			case TokenType.EQUAL_EQUAL: return new BooleanData(equals(left, right));
			case TokenType.BANG_EQUAL: return new BooleanData(!equals(left, right));
			case TokenType.GREATER: return new BooleanData(greaterThan(left, right));
			case TokenType.GREATER_EQUAL: return new BooleanData(equals(left, right) || greaterThan(left, right));
			case TokenType.LESS: return new BooleanData(lessThan(left, right));
			case TokenType.LESS_EQUAL: return new BooleanData(equals(left, right) || lessThan(left, right));
		}
		throw new Error(`unknown binary operator: ${binary.operator.lexeme}`);
	}
	visitLogical(logical) {
		let result;
		for (const arg of logical.args) {
			result = this.eval(arg);
			if (logical.operator.type === TokenType.AND && falsy(result) || logical.operator.type === TokenType.OR && truthy(result)) break;
		}
		return result;
	}
	visitGrouping(grouping) {
		return this.eval(grouping.group);
	}
	visitContextAccess(contextAccess) {
		return this.context.get(contextAccess.name.lexeme);
	}
	visitIndexAccess(ia) {
		let idx;
		if (ia.index instanceof Star) idx = new idxHelper(true, void 0);
		else {
			let idxResult;
			try {
				idxResult = this.eval(ia.index);
			} catch (e) {
				throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
			}
			idx = new idxHelper(false, idxResult);
		}
		const objResult = this.eval(ia.expr);
		let result;
		switch (objResult.kind) {
			case Kind.Array: {
				const tobjResult = objResult;
				if (tobjResult instanceof FilteredArray) result = filteredArrayAccess(tobjResult, idx);
				else result = arrayAccess(tobjResult, idx);
				break;
			}
			case Kind.Dictionary:
				result = objectAccess(objResult, idx);
				break;
			default: if (idx.star) result = new FilteredArray();
			else result = new Null();
		}
		return result;
	}
	visitFunctionCall(functionCall) {
		const args = functionCall.args.map((arg) => this.eval(arg));
		const functionName = functionCall.functionName.lexeme.toLowerCase();
		return (this.functions?.get(functionName) || wellKnownFunctions[functionName]).call(...args);
	}
};
function filteredArrayAccess(fa, idx) {
	const result = new FilteredArray();
	for (const item of fa.values()) switch (item.kind) {
		case Kind.Dictionary: {
			const ti = item;
			if (idx.star) for (const v of ti.values()) result.add(v);
			else if (idx.str !== void 0) {
				const v = ti.get(idx.str);
				if (v !== void 0) result.add(v);
			}
			break;
		}
		case Kind.Array: {
			const ti = item;
			if (idx.star) for (const v of ti.values()) result.add(v);
			else if (idx.int !== void 0 && idx.int < ti.values().length) result.add(ti.get(idx.int));
			break;
		}
	}
	return result;
}
function arrayAccess(a, idx) {
	if (idx.star) {
		const fa = new FilteredArray();
		for (const item of a.values()) fa.add(item);
		return fa;
	}
	if (idx.int !== void 0 && idx.int < a.values().length) return a.get(idx.int);
	return new Null();
}
function objectAccess(obj, idx) {
	if (idx.star) return new FilteredArray(...obj.values());
	if (idx.str !== void 0) {
		const r = obj.get(idx.str);
		if (r !== void 0) return r;
	}
	return new Null();
}
// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens;
		this.offset = 0;
		this.depth = 0;
		this.extContexts = new Map();
		this.extFuncs = new Map();
		for (const contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), true);
		for (const { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) this.extFuncs.set(name.toLowerCase(), func);
		this.context = {
			allowUnknownKeywords: false,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) return result;
		result = this.expression();
		if (!this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.OR)) {
					const right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.AND)) {
					const right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
			const operator = this.previous();
			const right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
			const operator = this.previous();
			const right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			const operator = this.previous();
			const unary = this.unary();
			try {
				return new Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call();
		let depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = true;
			while (cont) switch (true) {
				case this.match(TokenType.LEFT_BRACKET): {
					let indexExpr;
					if (this.match(TokenType.STAR)) indexExpr = new Star();
					else indexExpr = this.expression();
					this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
					this.incrDepth();
					depthIncreased++;
					expr = new IndexAccess(expr, indexExpr);
					break;
				}
				case this.match(TokenType.DOT):
					this.incrDepth();
					depthIncreased++;
					if (this.match(TokenType.IDENTIFIER)) {
						const property = this.previous();
						expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
					} else if (this.match(TokenType.STAR)) expr = new IndexAccess(expr, new Star());
					else throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
					break;
				default: cont = false;
			}
		}
		for (let i = 0; i < depthIncreased; i++) this.decrDepth();
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) return this.primary();
		const identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			return new ContextAccess(identifier);
		}
		const args = [];
		while (!this.match(TokenType.RIGHT_PAREN)) {
			const aexp = this.expression();
			args.push(aexp);
			if (!this.check(TokenType.RIGHT_PAREN)) this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
		}
		validateFunction(this.context, identifier, args.length);
		return new FunctionCall(identifier, args);
	}
	primary() {
		switch (true) {
			case this.match(TokenType.FALSE): return new Literal(new BooleanData(false), this.previous());
			case this.match(TokenType.TRUE): return new Literal(new BooleanData(true), this.previous());
			case this.match(TokenType.NULL): return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				const expr = this.expression();
				if (this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
				return new Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (const tokenType of tokenTypes) if (this.check(tokenType)) {
			this.next();
			return true;
		}
		return false;
	}
	check(tokenType) {
		if (this.atEnd()) return false;
		return this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		if (!this.atEnd()) this.offset++;
		return this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) {
			this.next();
			return;
		}
		throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		this.depth++;
		if (this.depth > 50) throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
};
// src/workflow/expression.ts
const CONTEXTS = [...[
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs"
], "inputs"];
const STATUS_FUNCTIONS = [
	"success",
	"always",
	"cancelled",
	"failure"
];
const FUNCTIONS = [
	{
		name: "success",
		minArgs: 0,
		maxArgs: 255
	},
	{
		name: "failure",
		minArgs: 0,
		maxArgs: 255
	},
	{
		name: "always",
		minArgs: 0,
		maxArgs: 0
	},
	{
		name: "cancelled",
		minArgs: 0,
		maxArgs: 0
	},
	{
		name: "hashFiles",
		minArgs: 1,
		maxArgs: 255
	}
];
const NAMES = new Set([...Object.keys(wellKnownFunctions), ...FUNCTIONS.map(({ name }) => name.toLowerCase())]);
const [expressions, conditions] = [new Map(), new Map()];
const MOST_KEPT = 2e3;
function kept(known, text, read) {
	const found = known.get(text);
	if (found !== void 0) return found;
	if (known.size >= MOST_KEPT) known.clear();
	const expression = read(text);
	known.set(text, expression);
	return expression;
}
function parseExpression(text) {
	return kept(expressions, text, parse$1);
}
function parse$1(text) {
	try {
		const { tokens } = new Lexer(text).lex();
		const found = new Parser(tokens, CONTEXTS, FUNCTIONS).parse();
		return found !== void 0 && callsIn(found).every((name) => NAMES.has(name)) ? found : null;
	} catch {
		return null;
	}
}
function readCondition(written = "") {
	return kept(conditions, written, conditionOf);
}
function conditionOf(written) {
	const text = conditionText(written);
	if (text === "") return parseExpression("success()");
	const found = text === null ? null : parseExpression(text);
	if (found === null) return null;
	return callsStatus(found) ? found : parseExpression(`success() && (${text})`);
}
function eitherOf(conditions) {
	const texts = conditions.map((each) => conditionText(each ?? ""));
	if (texts.includes("")) return void 0;
	return texts.includes(null) ? null : texts.map((text) => `(${text})`).join(" || ");
}
function hasStatusFunction(written) {
	const text = conditionText(written);
	const found = text === null ? null : parseExpression(text);
	return found !== null && callsStatus(found);
}
function readValue(written) {
	const [found, ...others] = templatesIn(written);
	return found !== void 0 && found.start === 0 && found.end === written.length && others.length === 0 ? parseExpression(found.inner) : null;
}
function bare(condition) {
	const text = condition.trim();
	const [found] = templatesIn(text);
	return (found !== void 0 && found.start === 0 && found.end === text.length ? found.inner : text).replace(/\s+/g, " ");
}
function expressionsIn(text) {
	return templatesIn(text).map(({ inner }) => inner);
}
function conditionText(written) {
	if (!written.includes("${{")) return written.trim();
	const found = templatesIn(written);
	if (found.length === 0 || found.some(({ inner }) => inner === "")) return null;
	const [first] = found;
	if (first.start === 0 && first.end === written.length) return first.inner;
	const texts = [0, ...found.map(({ end }) => end)].map((end, index) => written.slice(end, found[index]?.start ?? written.length));
	if (texts.at(-1).includes("${{")) return null;
	return `format('${texts.map((text) => text.replaceAll("'", "''").replace(/[{}]/g, "$&$&")).reduce((all, text, index) => `${all}{${index - 1}}${text}`)}', ${found.map(({ inner }) => inner).join(", ")})`;
}
function templatesIn(text) {
	const found = [];
	for (let start = text.indexOf("${{"); start !== -1;) {
		const end = closing(text, start + 3);
		if (end === -1) break;
		found.push({
			start,
			end: end + 2,
			inner: text.slice(start + 3, end).trim()
		});
		start = text.indexOf("${{", end + 2);
	}
	return found;
}
function closing(text, from) {
	for (let at = from;;) {
		const end = text.indexOf("}}", at);
		const quote = end === -1 ? -1 : text.slice(at, end).indexOf("'");
		if (quote === -1) return end;
		const unquote = text.indexOf("'", at + quote + 1);
		if (unquote === -1) return -1;
		at = unquote + 1;
	}
}
function callsIn(expression) {
	return nodesIn(expression).flatMap((node) => node instanceof FunctionCall ? [calledBy(node)] : []);
}
const calledBy = ({ functionName }) => functionName.lexeme.toLowerCase();
const callsStatus = (expression) => callsIn(expression).some((name) => STATUS_FUNCTIONS.includes(name));
function stringsIn(expression) {
	return nodesIn(expression).flatMap((node) => node instanceof Literal && node.token.type === TokenType.STRING ? [stringOf(node)] : []);
}
function stringOf({ token }) {
	return token.lexeme.slice(1, -1).replaceAll("''", "'");
}
function contextsIn(expression) {
	const open = [expression];
	const found = [];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		const path = contextPath(node, literalName);
		if (path !== null) found.push(path);
		open.push(...[...path === null ? partsOf(node) : indicesIn(node)].reverse());
	}
	return found;
}
const literalName = (index) => index instanceof Literal ? literalOf(index).coerceString() : null;
function contextPath(expression, nameOf) {
	if (expression instanceof Grouping) return contextPath(expression.group, nameOf);
	if (expression instanceof ContextAccess) return [expression.name.lexeme.toLowerCase()];
	if (!(expression instanceof IndexAccess)) return null;
	const path = contextPath(expression.expr, nameOf);
	if (path === null) return null;
	if (expression.index instanceof Star) return [...path, "*"];
	const name = nameOf(expression.index);
	return [...path, name !== null && /^[\w-]+$/.test(name) ? name.toLowerCase() : "?"];
}
function indicesIn(expression) {
	if (expression instanceof Grouping) return indicesIn(expression.group);
	if (!(expression instanceof IndexAccess)) return [];
	return [...indicesIn(expression.expr), ...expression.index instanceof Star ? [] : [expression.index]];
}
const literalOf = (literal) => literal.token.type === TokenType.STRING ? new StringData(stringOf(literal)) : literal.literal;
function nodesIn(expression) {
	const open = [expression];
	const found = [];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		found.push(node);
		open.push(...[...partsOf(node)].reverse());
	}
	return found;
}
function partsOf(expression) {
	if (expression instanceof Grouping) return [expression.group];
	if (expression instanceof Unary) return [expression.expr];
	if (expression instanceof Binary) return [expression.left, expression.right];
	if (expression instanceof Logical || expression instanceof FunctionCall) return expression.args;
	if (expression instanceof IndexAccess) return [expression.expr, expression.index];
	return [];
}
function logical(expression) {
	if (expression instanceof Grouping) return logical(expression.group);
	if (!(expression instanceof Logical)) return null;
	return {
		operator: expression.operator.type === TokenType.AND ? "&&" : "||",
		args: expression.args
	};
}
function statusCallsIn(expression) {
	const isCall = (node) => node instanceof FunctionCall && STATUS_FUNCTIONS.includes(calledBy(node));
	const inner = expression instanceof Unary ? expression.expr : expression;
	if (isCall(inner instanceof Grouping ? inner.group : inner)) return [{
		call: expression,
		text: written(expression)
	}];
	return partsOf(expression).flatMap(statusCallsIn);
}
function negated(expression) {
	if (expression instanceof Grouping) return negated(expression.group);
	return expression instanceof Unary ? expression.expr : null;
}
function written(expression) {
	const path = contextPath(expression, literalName);
	if (path !== null && !path.includes("?")) return path.join(".");
	if (expression instanceof Grouping) return written(expression.group);
	if (expression instanceof Unary) return `!${inBrackets(expression.expr)}`;
	if (expression instanceof FunctionCall) return `${calledBy(expression)}(${expression.args.map(written).join(", ")})`;
	if (expression instanceof Binary) {
		const { left, operator, right } = expression;
		return `${inBrackets(left)} ${operator.lexeme} ${inBrackets(right)}`;
	}
	if (expression instanceof Logical) return expression.args.map(inBrackets).join(` ${expression.operator.lexeme} `);
	if (expression instanceof IndexAccess) return `${inBrackets(expression.expr)}[${indexOf(expression)}]`;
	return expression instanceof Literal ? expression.token.lexeme : "";
}
function indexOf({ index }) {
	if (index instanceof Star) return "*";
	return index instanceof Literal && index.token.type === TokenType.IDENTIFIER ? `'${index.token.lexeme}'` : written(index);
}
function inBrackets(expression) {
	const text = written(expression);
	const inner = expression instanceof Grouping ? expression.group : expression;
	return inner instanceof Logical || inner instanceof Binary ? `(${text})` : text;
}
// src/workflow/evaluate.ts
const SOME_OBJECT = Symbol("object");
const CLOSED_OBJECT = Symbol("closed object");
const NOTHING_KNOWN = {
	contexts: {},
	status: {}
};
var Unknown = class {
	truth;
	isObject;
	constructor(truth = null, isObject = false) {
		this.truth = truth;
		this.isObject = isObject;
	}
};
const UNKNOWN = new Unknown();
const OBJECT = new Unknown(true, true);
function truth(expression, known) {
	return expression === null ? null : truthOf(evaluate(expression, known));
}
const truthOf = (value) => value instanceof Unknown ? value.truth : !falsy(value);
const evaluate = onceForBoth(evaluated);
function evaluated(node, known) {
	if (node instanceof Grouping) return evaluate(node.group, known);
	if (node instanceof Literal) return literalOf(node);
	if (node instanceof Logical) return joined(node, known);
	if (node instanceof Unary) return negation(node, evaluate(node.expr, known));
	if (node instanceof Binary) return comparison(node, evaluate(node.left, known), evaluate(node.right, known));
	if (node instanceof FunctionCall) return called(node, known);
	const path = contextPath(node, (index) => {
		const value = evaluate(index, known);
		return value instanceof Unknown || !value.primitive ? null : value.coerceString();
	});
	if (path !== null) return member(path, known);
	return node instanceof IndexAccess ? indexed(node, known) : UNKNOWN;
}
function joined({ operator, args }, known) {
	const ends = operator.type === TokenType.OR;
	let result = null;
	for (const arg of args) {
		const so = result === null ? !ends : truthOf(result);
		if (so === ends) break;
		const next = evaluate(arg, known);
		result = so === null ? new Unknown(truthOf(next) === ends ? ends : null) : next;
	}
	return result ?? UNKNOWN;
}
function negation({ operator }, value) {
	if (!(value instanceof Unknown)) return settled(new Unary(operator, given(value)));
	return value.truth === null ? UNKNOWN : new BooleanData(!value.truth);
}
function comparison({ operator }, left, right) {
	if (!(left instanceof Unknown || right instanceof Unknown)) return settled(new Binary(given(left), operator, given(right)));
	const differ = isApart(left, right) || isApart(right, left);
	if (differ && operator.type === TokenType.EQUAL_EQUAL) return new BooleanData(false);
	if (differ && operator.type === TokenType.BANG_EQUAL) return new BooleanData(true);
	return UNKNOWN;
}
const isApart = (one, other) => one instanceof Unknown && one.isObject && !(other instanceof Unknown) && other.primitive;
const LONGEST$1 = 1e4;
const LONGEST_JSON = 500;
function called(call, known) {
	const name = calledBy(call);
	if (name === "always") return new BooleanData(true);
	if (name === "success" || name === "failure" || name === "cancelled") {
		const status = call.args.length > 0 ? void 0 : known.status[name];
		return status === void 0 ? UNKNOWN : new BooleanData(status);
	}
	const args = call.args.map((arg) => evaluate(arg, known));
	if (name === "hashfiles" || !args.every(isKnown)) return UNKNOWN;
	if (name === "fromjson" && args[0].coerceString().length > LONGEST_JSON) return UNKNOWN;
	const result = settled(new FunctionCall(call.functionName, args.map(given)));
	if (result instanceof StringData && result.value.length > LONGEST$1) return UNKNOWN;
	return name === "fromjson" && !isWhole(args[0], result) ? UNKNOWN : result;
}
const isKnown = (value) => !(value instanceof Unknown);
function isWhole(text, result) {
	return isKnown(result) && JSON.stringify(JSON.parse(text.coerceString())) === JSON.stringify(result, replacer);
}
function member(path, { contexts }) {
	if (path.includes("?")) return UNKNOWN;
	for (let length = path.length; length > 0; length -= 1) {
		const name = path.slice(0, length).join(".");
		if (!Object.hasOwn(contexts, name)) continue;
		const found = contexts[name];
		const rest = path.slice(length);
		if (found === SOME_OBJECT || found === CLOSED_OBJECT) {
			if (rest.length === 0) return OBJECT;
			return found === SOME_OBJECT || rest[0] === "*" ? UNKNOWN : inside(new Null(), rest.slice(1));
		}
		return inside(dataOf(found, name.includes("*")), rest);
	}
	return UNKNOWN;
}
function dataOf(found, isFiltered) {
	if (found === null) return new Null();
	if (typeof found === "string") return new StringData(found);
	if (typeof found === "boolean") return new BooleanData(found);
	const texts = found.map((each) => new StringData(each));
	return isFiltered ? new FilteredArray(...texts) : new Array$1(...texts);
}
function inside(value, names) {
	return settled(names.reduce((node, name) => new IndexAccess(node, name === "*" ? new Star() : given(new StringData(name))), given(value)));
}
function indexed({ expr, index }, known) {
	const whole = evaluate(expr, known);
	if (!isKnown(whole)) return UNKNOWN;
	if (index instanceof Star) return settled(new IndexAccess(given(whole), index));
	const name = evaluate(index, known);
	if (!isKnown(name) || name.coerceString().toLowerCase() in {}) return UNKNOWN;
	return settled(new IndexAccess(given(whole), given(name)));
}
const given = (value) => new Literal(value, NO_TOKEN);
const NO_TOKEN = {
	type: TokenType.UNKNOWN,
	lexeme: "",
	range: {
		start: {
			line: 0,
			column: 0
		},
		end: {
			line: 0,
			column: 0
		}
	}
};
function settled(node) {
	try {
		return new Evaluator(node, new Dictionary()).evaluate();
	} catch {
		return UNKNOWN;
	}
}
// src/workflow/outcomes.ts
const ALL_PASSED = {
	success: true,
	failure: false,
	cancelled: false
};
function isNever(condition) {
	return condition !== void 0 && truth(readCondition(condition), NOTHING_KNOWN) === false;
}
function runsAnyway(condition) {
	const read = condition === void 0 ? null : readCondition(condition);
	return read !== null && truth(read, {
		contexts: {},
		status: {
			success: false,
			failure: true
		}
	}) !== false;
}
function isStoppedBy(condition, outcomes) {
	if (!hasStatusFunction(condition)) return true;
	const read = readCondition(condition);
	return truth(read, {
		contexts: {},
		status: ALL_PASSED
	}) !== false && truth(read, {
		contexts: {},
		status: outcomes
	}) === false;
}
function looksAtNeeds(step) {
	return isMadeForNeeds(step) || endingsOf(step, "needs").length > 0;
}
function needsLookedAt(step) {
	return isMadeForNeeds(step) ? ["*"] : endingsOf(step, "needs").map(([, job = "*"]) => job);
}
const isMadeForNeeds = ({ uses }) => /\/alls-green@/.test(uses ?? "");
function isHandled({ id }, { steps }) {
	if (id === void 0) return false;
	const [own, ends] = [new Set([
		id.toLowerCase(),
		"*",
		"?"
	]), new Set([
		"outcome",
		"*",
		"?"
	])];
	return steps.flatMap((step) => endingsOf(step, "steps")).some(([, step = "*", end = "*"]) => own.has(step) && ends.has(end));
}
function failingLater({ id }, { steps }) {
	if (id === void 0) return [];
	const at = steps.findIndex((step) => step.id === id);
	return steps.slice(at + 1).filter(({ if: condition = "", run = "", continueOnError }) => continueOnError !== true && /(?:^|[\s;&|])exit [1-9]/.test(run) && contextsOfSteps(condition).includes(id.toLowerCase()));
}
function contextsOfSteps(condition) {
	const read = mayLook(condition) ? readCondition(condition) : null;
	return (read === null ? [] : contextsIn(read)).flatMap(([context, step = "", member]) => context === "steps" && member !== "conclusion" ? [step] : []);
}
function endings(expression) {
	return contextsIn(expression).filter(([context = "", , member]) => (context === "needs" || context === "steps") && member !== "outputs");
}
function endingsOf(step, of) {
	return allEndings(step).filter(([context]) => context === of);
}
const allEndings = onceFor(({ run = "", if: condition = "", looksAt = [] }) => {
	const texts = [...expressionsIn(run), ...looksAt].filter(mayLook).map(parseExpression);
	return [mayLook(condition) ? readCondition(condition) : null, ...texts].flatMap((expression) => expression === null ? [] : endings(expression));
});
const mayLook = (text) => /needs|steps/i.test(text);
const MOST$1 = 10;
const LONGEST = 200;
function endingsIn(mapping) {
	const values = Object.values(fieldsOf(mapping)).filter((value) => typeof value === "string");
	const found = [];
	for (const text of values.flatMap(expressionsIn).filter(mayLook)) {
		const expression = parseExpression(text);
		const paths = expression === null ? [] : endings(expression);
		if (paths.length === 0) continue;
		const written = redact(text);
		found.push(written.length <= LONGEST ? written : listed(paths));
		if (found.length === MOST$1) break;
	}
	return found;
}
function listed(paths) {
	const names = paths.map((path) => path.slice(0, path.includes("?") ? path.indexOf("?") : void 0).join("."));
	return [...new Set(names)].reduce((all, name) => {
		const longer = all === "" ? name : `${all} || ${name}`;
		return longer.length <= LONGEST ? longer : all;
	}, "");
}
// src/workflow/file/finds.ts
const FINDERS = [
	{
		action: /^[^/]+\/paths-(?:changes-)?filter@/,
		input: "filters",
		form: "mapping"
	},
	{
		action: /^[^/]+\/changed-files@/,
		input: "files",
		form: "lines"
	},
	{
		action: /^[^/]+\/changed-files@/,
		input: "files_yaml",
		form: "mapping"
	}
];
const MOST = 20;
const MOST_PATHS = 100;
function findsOf(uses, inputs) {
	if (!isMapping(inputs)) return void 0;
	const told = FINDERS.filter(({ action }) => action.test(uses)).flatMap(({ input, form }) => {
		const value = inputs[input];
		if (typeof value !== "string" || value.includes("${{")) return [];
		return form === "lines" ? [{
			name: "",
			paths: linesOf(value)
		}] : groupsOf(value);
	}).map(({ name, paths }) => ({
		name,
		paths: paths.flatMap(withoutBraces)
	})).filter(({ paths }) => paths.length > 0 && paths.length <= MOST_PATHS);
	return told.length === 0 ? void 0 : told.slice(0, MOST);
}
const linesOf = (value) => texts$1(value.split(/\r?\n/).map((line) => line.trim())).filter((line) => !line.startsWith("#"));
function groupsOf(source) {
	const value = mappingIn(source);
	if (!isMapping(value)) return [];
	return Object.entries(value).map(([name, patterns]) => ({
		name,
		paths: patternsOf(patterns)
	}));
}
function mappingIn(source) {
	try {
		return readYaml(source).value;
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
}
function patternsOf(value) {
	if (Array.isArray(value)) return value.flatMap(patternsOf);
	if (isMapping(value)) return Object.values(value).flatMap(patternsOf);
	return texts$1(value);
}
// src/workflow/file/steps.ts
const MAX_COMMAND = 4e3;
function stepsOf(job, value, comments, defaults) {
	const all = (Array.isArray(value) ? value : []).flatMap((step, index) => {
		if (!isMapping(step)) throw new Refusal(`Step ${index + 1} of the job \`${job}\` is no mapping.`);
		return Array.isArray(step.parallel) ? step.parallel.filter(isMapping) : [step];
	});
	return all.flatMap((step, index) => {
		if (WAITS.some((key) => Object.hasOwn(step, key))) return [];
		const read = stepOf(step, comments, defaults);
		return step.background === true && isPassedOver(step, all.slice(index + 1)) ? [{
			...read,
			continueOnError: true
		}] : [read];
	});
}
const WAITS = [
	"wait",
	"wait-all",
	"cancel"
];
function isPassedOver({ id }, later) {
	const own = text(id);
	const isNamed = (value) => own !== void 0 && texts$1(value).includes(own);
	const end = later.find((step) => isNamed(step.wait) || isNamed(step.cancel) || Object.hasOwn(step, "wait-all"));
	if (end === void 0) return false;
	return isNamed(end.cancel) || tolerance(end["continue-on-error"]) === true;
}
function stepOf(step, comments, { shell, workingDirectory, looksAt }) {
	const run = text(step.run, Number.POSITIVE_INFINITY);
	const own = [
		...endingsIn(step.env),
		...endingsIn(step.with),
		...looksAt
	];
	return said({
		id: text(step.id),
		name: text(step.name),
		uses: text(step.uses),
		env: gateVariables(step.env),
		with: step.uses === void 0 ? void 0 : gateInputs(step.with),
		finds: findsOf(text(step.uses) ?? "", step.with),
		run: run?.slice(0, MAX_COMMAND),
		if: text(step.if),
		continueOnError: tolerance(step["continue-on-error"]),
		workingDirectory: run === void 0 ? void 0 : text(step["working-directory"]) ?? workingDirectory,
		shell: run === void 0 ? void 0 : text(step.shell) ?? shell,
		looksAt: own.length === 0 ? void 0 : own,
		comment: comments.get(step)
	});
}
// src/workflow/file/jobs.ts
function jobsOf(value, written, defaults) {
	const jobs = Object.entries(fieldsOf(value, "The file is not a workflow: it has no `jobs`"));
	if (jobs.length === 0) throw new Refusal("The file is not a workflow: its `jobs` are empty.");
	return jobs.map(([id, job]) => {
		if (!isMapping(job)) throw new Refusal(`The job \`${id}\` is no mapping.`);
		return jobOf(id, job, written, defaults);
	});
}
function jobOf(id, job, written, defaults) {
	const { comments } = written;
	const strategy = fieldsOf(job.strategy);
	const own = runDefaults(job);
	const shell = own.shell ?? defaults.shell ?? shellOf(job["runs-on"]);
	const workingDirectory = own.workingDirectory ?? defaults.workingDirectory;
	return {
		...said({
			id,
			name: text(job.name),
			if: text(job.if)
		}),
		needs: texts$1(job.needs),
		...said({
			uses: text(job.uses),
			env: gateVariables(job.env),
			continueOnError: tolerance(job["continue-on-error"]),
			matrix: axesOf(strategy.matrix),
			legs: legsOf(strategy.matrix, written),
			with: job.uses === void 0 ? void 0 : calledInputs(job.with),
			failFast: typeof strategy["fail-fast"] === "boolean" ? strategy["fail-fast"] : void 0,
			timeoutMinutes: typeof job["timeout-minutes"] === "number" ? job["timeout-minutes"] : void 0,
			environment: text(job.environment) ?? text(fieldsOf(job.environment).name),
			comment: comments.get(job)
		}),
		steps: stepsOf(id, job.steps, comments, {
			shell,
			workingDirectory,
			looksAt: endingsIn(job.env)
		})
	};
}
function shellOf(runner) {
	return texts$1(runner).some((label) => /^windows-/i.test(label)) ? "pwsh" : void 0;
}
function axesOf(matrix) {
	if (matrix === void 0 || matrix === null) return void 0;
	const { include, exclude: _, ...axes } = fieldsOf(matrix);
	const included = Array.isArray(include) ? include.filter(isMapping).flatMap((leg) => Object.keys(leg)) : [];
	return [...new Set([...Object.keys(axes), ...included])];
}
const MOST_VALUES = 50;
const LONGEST_VALUE = 100;
const MOST_KEYS = 20;
function legsOf(matrix, { comments, asides }) {
	const { include, exclude, ...written } = fieldsOf(matrix);
	const axes = Object.entries(written).flatMap(([name, values]) => Array.isArray(values) ? [[name, values.slice(0, MOST_VALUES).map(writtenOf)]] : []);
	const excluded = mappingsIn(exclude).map(legOf);
	const included = mappingsIn(include).map((leg) => Object.fromEntries(Object.entries(leg).slice(0, MOST_KEYS).map(([name, value]) => [name, writtenOf(value)])));
	if (axes.length === 0 && included.length === 0) return void 0;
	const says = [...mappingsIn(include), ...mappingsIn(exclude)].flatMap((leg) => [comments.get(leg), asides.get(leg)]).filter((comment) => comment !== void 0 && NEEDS.test(comment));
	const isOpen = [
		...Object.values(written),
		include ?? [],
		exclude ?? []
	].some((values) => !Array.isArray(values) || values.length > MOST_VALUES);
	return {
		axes: Object.fromEntries(axes),
		...excluded.length > 0 && { exclude: excluded },
		...included.length > 0 && { include: included },
		...says.length > 0 && { says: [...new Set(says)] },
		...isOpen && { open: true }
	};
}
const NEEDS = /\b(?:requir|support|need)\w{0,4}\b.{0,40}\d/i;
const mappingsIn = (value) => Array.isArray(value) ? value.filter(isMapping).slice(0, MOST_VALUES) : [];
function writtenOf(value) {
	return (isMapping(value) ? legOf(value) : text(value) ?? "").slice(0, LONGEST_VALUE);
}
function legOf(leg) {
	return Object.entries(leg).map(([name, value]) => `${name}: ${text(value) ?? "…"}`).join(", ").slice(0, LONGEST_VALUE);
}
function runDefaults({ defaults }) {
	const run = fieldsOf(fieldsOf(defaults).run);
	return {
		shell: text(run.shell),
		workingDirectory: text(run["working-directory"])
	};
}
// src/workflow/file/workflow.ts
const parseWorkflow = (source) => known(source, () => parse(source));
const known = keptByText(1e6, () => 0);
function parse(source) {
	try {
		return { definition: definitionOf(source) };
	} catch (error) {
		if (error instanceof Refusal) return { problem: error.message };
		throw error;
	}
}
function definitionOf(source) {
	const { value, comments, asides } = readYaml(source);
	const workflow = fieldsOf(value, "The file is not a workflow: its top level is no mapping");
	const on = triggersOfFile(workflow);
	const jobs = jobsOf(workflow.jobs, {
		comments,
		asides
	}, runDefaults(workflow));
	return {
		...said({
			name: text(workflow.name),
			env: gateVariables(workflow.env)
		}),
		on,
		jobs
	};
}
// src/workflow/own-path.ts
function ownPath(uses) {
	const path = /^[.$]\/(.*)$/s.exec(uses ?? "")?.[1];
	return path === void 0 ? null : path.replace(/^\.\//, "").replace(/\/$/, "");
}
// src/workflow/own.ts
function isOwn(definition) {
	return Object.hasOwn(definition.on, "workflow_run") && definition.jobs.some((job) => job.steps.some(({ uses }) => uses !== void 0 && isDocket(uses)));
}
function isDocket(uses) {
	const [path = ""] = uses.split("@");
	return ownPath(path) === "" || path === "." || path.toLowerCase().endsWith("/docket");
}
export { union as $, anyOf as A, NOTHING$1 as B, readCondition as C, written as D, stringsIn as E, wordsOf as F, boolean as G, Config as H, wordsPattern as I, number as J, int as K, tomlValues as L, escaped as M, known$1 as N, actionPattern as O, runnersOf as P, string as Q, yamlValues as R, negated as S, statusCallsIn as T, _enum as U, isRed as V, array as W, record as X, object as Y, strictObject as Z, bare as _, failingLater as a, eitherOf as b, isNever as c, needsLookedAt as d, runsAnyway as f, truth as g, SOME_OBJECT as h, ALL_PASSED as i, byName as j, allOf as k, isStoppedBy as l, NOTHING_KNOWN as m, ownPath as n, isHandled as o, CLOSED_OBJECT as p, literal as q, parseWorkflow as r, isMadeForNeeds as s, isOwn as t, looksAtNeeds as u, callsIn as v, readValue as w, logical as x, contextsIn as y, readIni as z };
