import { t as __commonJSMin } from "./rolldown-runtime.js";
import { C as BUDGET, S as within$1, _ as secondsOfMillis, b as texts, d as fields, f as isMapping, g as rows, h as readJson, m as looksLikeJson, p as jsonLines, u as amount$1, v as text, x as TooMuch, y as textOrNull } from "./decision.js";
import { gunzipSync, inflateRawSync } from "node:zlib";
// src/text/grouped.ts
function groupedBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) add(groups, keyOf(item), item);
	return groups;
}
function groupedByEach(items, keysOf) {
	const groups = new Map();
	for (const item of items) for (const key of new Set(keysOf(item))) add(groups, key, item);
	return groups;
}
function add(groups, key, item) {
	const group = groups.get(key);
	if (group === void 0) groups.set(key, [item]);
	else group.push(item);
}
// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJSMin(((exports) => {
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
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	function isChar(c) {
		return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
}));
// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJSMin(((exports) => {
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
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	function isChar(c) {
		return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	function isRestrictedChar(c) {
		return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
	}
	exports.isRestrictedChar = isRestrictedChar;
	function isCharAndNotRestricted(c) {
		return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isCharAndNotRestricted = isCharAndNotRestricted;
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
}));
// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NC_NAME_START_CHAR = "A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
	exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
	exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
	exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
	exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
	function isNCNameStartChar(c) {
		return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNCNameStartChar = isNCNameStartChar;
	function isNCNameChar(c) {
		return isNCNameStartChar(c) || c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNCNameChar = isNCNameChar;
}));
// src/formats/xml.ts
var import_saxes = __commonJSMin(((exports) => {
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
		get position() {
			return this.chunkPosition + this.i;
		}
		get columnIndex() {
			return this.position - this.positionAtNewLine;
		}
		on(name, handler) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
		}
		off(name) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
		}
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
		fail(message) {
			const err = this.makeError(message);
			const handler = this.errorHandler;
			if (handler === void 0) throw err;
			else handler(err);
			return this;
		}
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
		close() {
			return this.write(null);
		}
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
		getCodeNorm() {
			const c = this.getCode();
			return c === NL_LIKE ? NL : c;
		}
		unget() {
			this.i = this.prevI;
			this.column--;
		}
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
			const seen = new Set();
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
}))();
var XmlDocument = class {
	#text;
	constructor(text) {
		const document = documentIn(text);
		checkDoctype(document);
		this.#text = withReferencesMended(document);
	}
	opening() {
		const found = [];
		readDocument(this.#text, {
			open(name, attributes) {
				found.push([name, attributes]);
				if (found.length === 2) throw new Malformed(ENOUGH);
			},
			text() {},
			close() {}
		});
		const [root, child] = found;
		return root === void 0 ? null : {
			attributes: root[1],
			child: child?.[0] ?? null
		};
	}
	read(reader) {
		const problem = readDocument(this.#text, reader);
		return reader.report(problem === null ? [] : [problem]);
	}
};
const ENOUGH = "That is enough.";
function readDocument(text, handler) {
	const reader = new Reader({
		xmlns: false,
		position: false
	});
	let depth = 0;
	let elements = 0;
	reader.on("opentag", (tag) => {
		depth += 1;
		elements += 1;
		within$1(elements, BUDGET.results.elements, "elements");
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
		reader.write(text).close();
		return null;
	} catch (error) {
		if (error instanceof Malformed) return error.message;
		throw error;
	}
}
const MAX_BANNER = 4e3;
function documentIn(text) {
	if (/^\s*[<[{]/.test(text)) return text;
	const start = text.slice(0, MAX_BANNER).search(/^<(?:\?xml\s|testsuites?[\s>])/m);
	return start > 0 ? text.slice(start) : text;
}
function rootOf(source) {
	const text = documentIn(source);
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
const SHORT_DOCTYPE = /<!DOCTYPE\s[^<>"'[\]]{0,200}(?:"[^"]{0,300}"[^<>"'[\]]{0,50}|'[^']{0,300}'[^<>"'[\]]{0,50}){0,2}>/y;
const LARGE = 5e6;
function checkDoctype(text) {
	let at = afterWhiteSpace(text, 0);
	while (text.startsWith("<?", at) || text.startsWith("<!--", at)) at = afterWhiteSpace(text, after(text.startsWith("<?", at) ? "?>" : "-->", text, at));
	if (text.length <= LARGE || !text.startsWith("<!DOCTYPE", at)) return;
	SHORT_DOCTYPE.lastIndex = at;
	if (!SHORT_DOCTYPE.test(text)) throw new TooMuch("The file has a DOCTYPE of its own: Docket does not read it, the file is too large.");
}
const after = (end, text, from) => {
	const at = text.indexOf(end, from);
	return at === -1 ? text.length : at + end.length;
};
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
const MAX_DEPTH$2 = 1e4;
const PASSED_OVER = /^(?:disallowed character\.|disallowed character in (?:entity name|processing)|malformed (?:character entity|comment)|undefined entity|empty entity|the string "]]>"|text data outside|duplicate attribute|no whitespace between|an? (?:XML declaration|processing instruction)|the XML declaration|XML declaration|version number|encoding value|standalone value|processing instructions?)/;
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
const BARE = /&(?!(?:#x?[\da-f]{1,8}|[a-z][\w.-]{0,40});)/gi;
const CDATA = "<![CDATA[";
function countOf$1(pattern, text, most) {
	let count = 0;
	for (const _ of text.matchAll(pattern)) {
		count += 1;
		if (count > most) break;
	}
	return count;
}
function withReferencesMended(text) {
	const bare = countOf$1(BARE, text, BUDGET.results.bare);
	if (bare === 0) return text;
	within$1(bare, BUDGET.results.bare, "signs `&` that begin no reference");
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
// src/formats/archive/limits.ts
const ARCHIVE_LIMITS = {
	entries: 1e4,
	listed: 2e5,
	entry: 1e8,
	total: 25e7,
	ratio: 250,
	ratioFrom: 1e7,
	depth: 3
};
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
function inflateTo(size, bytes, form) {
	const options = {
		maxOutputLength: Math.max(1, size),
		chunkSize: Math.max(64, size + 1)
	};
	try {
		return form === "raw" ? inflateRawSync(bytes, options) : gunzipSync(bytes, options);
	} catch (error) {
		const { code = "" } = error;
		if (code === "ERR_BUFFER_TOO_LARGE" || code.startsWith("Z_")) return null;
		throw error;
	}
}
// src/formats/archive/tarball.ts
const isGzip = ([first, second]) => first === 31 && second === 139;
function gunzip(bytes, allowance) {
	const originalSize = bytes.length < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
	const problem = refusal({
		size: bytes.length,
		originalSize
	}, allowance);
	if (problem !== null) return { problem };
	const inflated = inflateTo(originalSize, bytes, "gzip");
	return inflated === null ? { problem: "The file cannot be inflated: it is damaged." } : { bytes: inflated };
}
const BLOCK$1 = 512;
const isTar = (bytes) => bytes.length >= BLOCK$1 && textAt(bytes, 257, 5) === "ustar";
function* readTar(bytes, allowance) {
	let longName = null;
	for (let at = 0; at + BLOCK$1 <= bytes.length && bytes[at] !== 0;) {
		const size = Number.parseInt(textAt(bytes, at + 124, 12).trim() || "0", 8);
		if (!Number.isSafeInteger(size) || allowance.entries <= 0) return;
		const content = bytes.subarray(at + BLOCK$1, at + BLOCK$1 + size);
		const type = textAt(bytes, at + 156, 1);
		if (type === "L") longName = textAt(content, 0, content.length);
		else if (type === "x") longName = paxPath(content) ?? longName;
		else {
			allowance.entries -= 1;
			if (type === "" || type === "0") yield {
				path: (longName ?? nameAt(bytes, at)).replace(/^\.\//, ""),
				bytes: content
			};
			longName = null;
		}
		at += BLOCK$1 + Math.ceil(size / BLOCK$1) * BLOCK$1;
	}
}
function nameAt(bytes, at) {
	const name = textAt(bytes, at, 100);
	const prefix = textAt(bytes, at + 257, 6) === "ustar" ? textAt(bytes, at + 345, 155) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}
function paxPath(content) {
	return /(?:^|\n)\d{1,10} path=([^\n]*)\n/.exec(textAt(content, 0, Math.min(content.length, 1e4)))?.[1];
}
function textAt(bytes, at, length) {
	const field = bytes.subarray(at, at + length);
	const end = field.indexOf(0);
	return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}
// src/formats/archive/zip.ts
function isArchive(bytes) {
	const [p, k, third = 0, fourth = 0] = bytes;
	return p === 80 && k === 75 && (third === 3 && fourth === 4 || third === 5 && fourth === 6);
}
function* readArchive(bytes, allowance, wanted = () => true) {
	const files = filesIn(bytes, wanted);
	const last = new Map(files.map((file) => [file.name, file]));
	for (const file of files) {
		const problem = last.get(file.name) === file ? refusal(file, allowance) : REPLACED;
		yield problem === null ? {
			path: file.name,
			...inflated(bytes, file)
		} : {
			path: file.name,
			problem
		};
	}
}
const REPLACED = "Another file of the same name follows in the archive: only the last one is read.";
function filesIn(bytes, wanted) {
	const files = [];
	let listed = 0;
	for (const file of directoryOf(bytes)) {
		listed += 1;
		if (listed > ARCHIVE_LIMITS.listed || files.length > ARCHIVE_LIMITS.entries) break;
		if (!file.name.endsWith("/") && wanted(file.name, file.originalSize)) files.push(file);
	}
	return files;
}
function inflated(bytes, file) {
	if (file.isEncrypted) return { problem: "The file is encrypted." };
	const content = contentWithin(bytes, file);
	if (content === null || content.length !== file.originalSize) return { problem: "The file cannot be inflated: it is damaged." };
	return crc32(content) === file.checksum ? { bytes: content } : { problem: "The file is damaged: its checksum is another one than the archive says." };
}
function contentWithin(bytes, file) {
	try {
		const content = contentOf(bytes, file);
		if (file.method === 0) return content;
		return file.method === 8 ? inflateTo(file.originalSize, content, "raw") : null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
const END = 101010256;
const END_64 = 101075792;
const LOCATOR_64 = 117853008;
const ENTRY = 33639248;
const LOCAL = 67324752;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65535;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
const UTF_8 = 2048;
const ELSEWHERE = 4294967295;
function* directoryOf(bytes) {
	const view = viewOf(bytes);
	let at = directoryAt(view, endOf(view));
	while (at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY) {
		const [name, extra, comment] = [
			28,
			30,
			32
		].map((field) => view.getUint16(at + field, true));
		const nameAt = at + ENTRY_LENGTH;
		yield entryAt(view, bytes, at, {
			name: nameAt,
			extra: nameAt + name,
			end: nameAt + name + extra
		});
		at = nameAt + name + extra + comment;
	}
}
function contentOf(bytes, { at, size }) {
	const view = viewOf(bytes);
	if (view.getUint32(at, true) !== LOCAL) throw new RangeError("No file begins there.");
	const from = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (from + size > bytes.length) throw new RangeError("The file is cut off.");
	return bytes.subarray(from, from + size);
}
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function entryAt(view, bytes, at, parts) {
	const flags = view.getUint16(at + 8, true);
	const large = largeFields(view, parts);
	const field = (offset) => {
		const value = view.getUint32(at + offset, true);
		return value === ELSEWHERE ? large.next().value ?? value : value;
	};
	const name = bytes.subarray(parts.name, parts.extra);
	const originalSize = field(24);
	const size = field(20);
	return {
		name: new TextDecoder((flags & UTF_8) === 0 ? "latin1" : "utf-8").decode(name),
		size,
		originalSize,
		checksum: view.getUint32(at + 16, true),
		method: view.getUint16(at + 10, true),
		isEncrypted: (flags & ENCRYPTED) !== 0,
		at: field(42)
	};
}
function* largeFields(view, { extra, end }) {
	const last = Math.min(end, view.byteLength);
	for (let at = extra; at + 4 <= last;) {
		const stop = Math.min(at + 4 + view.getUint16(at + 2, true), last);
		if (view.getUint16(at, true) === 1) for (let value = at + 4; value + 8 <= stop; value += 8) yield Number(view.getBigUint64(value, true));
		at = stop;
	}
}
function endOf(view) {
	const last = view.byteLength - END_LENGTH;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) if (view.getUint32(at, true) === END) return at;
	throw new RangeError("The archive has no end.");
}
function directoryAt(view, end) {
	const locator = end - 20;
	if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
		const end64 = Number(view.getBigUint64(locator + 8, true));
		if (end64 + 56 <= view.byteLength && view.getUint32(end64, true) === END_64) return Number(view.getBigUint64(end64 + 48, true));
	}
	return view.getUint32(end + 16, true);
}
function crc32(bytes) {
	let crc = -1;
	for (let at = 0; at < bytes.length; at += 1) crc = TABLE[(crc ^ bytes[at]) & 255] ^ crc >>> 8;
	return ~crc >>> 0;
}
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
	return crc;
});
// src/formats/archive/walk.ts
const isContainer = (bytes) => isArchive(bytes) || isGzip(bytes) || isTar(bytes);
const within = (archive, path) => archive === null ? path : `${archive}!/${path}`;
function* walkArchive(bytes, allowance, depth, wanted, archive = null) {
	if (depth === 0) {
		yield {
			path: archive,
			problem: "The archive lies too deep within others."
		};
		return;
	}
	let isEmpty = true;
	try {
		for (const entry of entriesOf(bytes, allowance, wanted)) {
			isEmpty = false;
			const path = entry.path === null ? archive : within(archive, entry.path);
			if ("problem" in entry) yield {
				path,
				problem: entry.problem
			};
			else if (isContainer(entry.bytes)) yield* walkArchive(entry.bytes, allowance, depth - 1, wanted, path);
			else yield {
				path,
				bytes: entry.bytes
			};
		}
	} catch {
		yield {
			path: archive,
			problem: "The archive cannot be read: it is cut off or damaged."
		};
		return;
	}
	if (isEmpty && wanted === void 0) yield {
		path: archive,
		problem: "The archive holds no file."
	};
}
function* entriesOf(bytes, allowance, wanted = () => true) {
	if (isGzip(bytes)) yield {
		path: null,
		...gunzip(bytes, allowance)
	};
	else if (isTar(bytes)) {
		for (const file of readTar(bytes, allowance)) if (wanted(file.path, file.bytes.length)) yield file;
	} else yield* readArchive(bytes, allowance, wanted);
}
// src/formats/bytes.ts
const DECLARATION = 200;
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
function declaredEncoding(bytes) {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION));
	const [, label = "utf-8"] = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head) ?? [];
	return /^(?:utf|ucs|iso-10646)/i.test(label) ? "utf-8" : label;
}
// src/formats/content.ts
const HEAD$1 = 64e3;
var Content = class {
	text;
	head;
	#known = new Map();
	constructor(text) {
		this.text = text;
		this.head = text.slice(0, HEAD$1);
	}
	get root() {
		return this.#once("root", () => rootOf(this.text));
	}
	get firstObjects() {
		return this.#once("firstObjects", () => this.head.split("\n").filter((line) => line.startsWith("{")));
	}
	get opening() {
		return this.#once("opening", () => this.#xml.opening());
	}
	readXml(reader) {
		return this.#xml.read(reader);
	}
	get json() {
		return this.#once("json", () => looksLikeJson(this.text) ? readJson(this.text) : null);
	}
	get value() {
		return this.json !== null && "value" in this.json ? this.json.value : void 0;
	}
	get jsonWithin() {
		return this.#once("jsonWithin", () => {
			const { text } = this;
			const read = this.json ?? readJson(text);
			if ("value" in read) return read;
			const again = readJson(text.slice(Math.max(0, text.search(/^\{/m)), text.lastIndexOf("}") + 1));
			return "value" in again ? again : read;
		});
	}
	get #xml() {
		return this.#once("xml", () => new XmlDocument(this.text));
	}
	#once(name, make) {
		if (!this.#known.has(name)) this.#known.set(name, make());
		return this.#known.get(name);
	}
};
// src/formats/coverage/tally.ts
function newTally() {
	let entries = [];
	let last = -1;
	let ascending = true;
	let most = MOST_BEFORE_TIDYING;
	const tidy = () => {
		if (!ascending) entries = distinct(new Float64Array(entries).sort());
		ascending = true;
		last = Math.floor((entries.at(-1) ?? -2) / 2);
		most = Math.max(MOST_BEFORE_TIDYING, entries.length * 2);
	};
	return {
		add(key, covered) {
			if (key <= last) ascending = false;
			last = key;
			entries.push(key * 2 + (covered ? 1 : 0));
			if (entries.length >= most) tidy();
		},
		count() {
			if (!ascending) tidy();
			return countEntries(entries);
		}
	};
}
const MOST_BEFORE_TIDYING = 1e6;
function distinct(sorted) {
	const kept = [];
	for (let index = 0; index < sorted.length; index++) {
		const next = sorted[index + 1];
		if (next === void 0 || Math.floor(next / 2) !== Math.floor(sorted[index] / 2)) kept.push(sorted[index]);
	}
	return kept;
}
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
function newKeyTally() {
	const all = new Set();
	const covered = new Set();
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
function newBranchTally() {
	const lines = new Map();
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
const withinSources = (count) => within$1(count, BUDGET.results.sources, "source files");
function made(map, key, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const value = make();
	map.set(key, value);
	withinSources(map.size);
	return value;
}
// src/formats/coverage/model.ts
function reportOf(files, given = {}) {
	withinSources(files.length);
	const lines = sumOf(files.map((file) => file.lines));
	const branches = sumOf(files.map((file) => file.branches));
	return {
		files,
		lines: (lines?.total ? lines : given.lines ?? lines) ?? {
			covered: 0,
			total: 0
		},
		branches: branches?.total ? branches : given.branches ?? branches,
		sources: given.sources ?? [],
		problems: [...given.problems ?? [], ...emptiness(files, given)]
	};
}
function countOf(covered, total) {
	if (!isAmount(covered) || !isAmount(total) || covered > total) return null;
	return {
		covered,
		total
	};
}
const isAmount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function emptiness(files, given) {
	return files.length > 0 || (given.lines?.total ?? 0) > 0 ? [] : ["The report names no file."];
}
function unusable(paths) {
	const [first] = paths;
	if (first === void 0) return [];
	const name = JSON.stringify(first.slice(0, 200));
	return paths.length === 1 ? [`The entry ${name} has no numbers that can be used.`] : [`${paths.length} entries have no numbers that can be used, the first of them ${name}.`];
}
// src/formats/coverage/clover.ts
const clover = {
	id: "clover",
	kind: "coverage",
	fileNames: ["**/*clover*.xml"],
	named: /clover[^/\\]*\.xml$/i,
	roots: ["coverage"],
	detect: ({ opening }) => opening !== null && isClover(opening),
	read: (content) => content.readXml(cloverReader()),
	recognisedBy: "root `coverage` with `clover`, or with a `project`",
	counts: {
		lines: "`statements` in the `metrics` of each file; else its lines of type `stmt` and `cond`; test projects are left out",
		branches: "`conditionals`; else two for each line of type `cond`"
	}
};
const isClover = ({ attributes, child }) => child === "project" || attributes.clover !== void 0;
function cloverReader() {
	const open = [];
	const files = new Map();
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
		report: (problems) => reportOf(Array.from(files, fileOf$8), {
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
function fileOf$8([path, { metrics, lines, conditions }]) {
	const [only, second] = metrics;
	const projectCounts = countsOf$1(second === void 0 ? only ?? {} : {});
	return {
		path,
		lines: projectCounts.lines?.total ? projectCounts.lines : lines.count(),
		branches: projectCounts.branches ?? conditions
	};
}
// src/formats/coverage/cobertura.ts
const cobertura = {
	id: "cobertura",
	kind: "coverage",
	fileNames: [
		"**/coverage*.xml",
		"**/*cobertura*.xml",
		"**/*coverage.xml",
		"**/cov.xml"
	],
	named: /cobertura[^/\\]*\.xml$/i,
	roots: ["coverage"],
	detect({ opening }) {
		if (opening === null || isClover(opening)) return false;
		const { attributes, child } = opening;
		return attributes["line-rate"] !== void 0 || child === "packages" || child === "sources";
	},
	read: (content) => content.readXml(coberturaReader(content.opening?.attributes ?? {})),
	recognisedBy: "root `coverage` with `line-rate`, or with `sources` or `packages`",
	counts: {
		lines: "distinct lines of each `filename` over all its classes; the lines of `methods` only in a class that has no others",
		branches: "`condition-coverage`, by class and line; else the root's `branches-valid`"
	}
};
function coberturaReader(root) {
	const sources = [];
	const files = new Map();
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
		report: (problems) => reportOf(Array.from(files, fileOf$7), {
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
		branches: new Map()
	}));
	for (const line of lines.length > 0 ? lines : methodLines) addLine$4(file, name, line);
}
const CONDITIONS = /\(\s{0,9}(\d{1,9})\s{0,9}\/\s{0,9}(\d{1,9})\s{0,9}\)/;
function addLine$4(file, className, attributes) {
	const line = Number(attributes.number);
	if (attributes.number === void 0 || !Number.isSafeInteger(line) || line < 0) return;
	file.lines.add(line, Number(attributes.hits) > 0);
	const [, covered, total] = CONDITIONS.exec(attributes["condition-coverage"] ?? "") ?? [];
	const count = countOf(Number(covered), Number(total));
	if (count !== null) made(file.branches, className, newBranchTally).add(line, count);
}
const fileOf$7 = ([path, { lines, branches }]) => ({
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
const numberOf = (value = "") => /^\s{0,9}\d{1,15}\s{0,9}$/.test(value) ? Number(value) : NaN;
// src/formats/coverage/coverage-py.ts
const coveragePy = {
	id: "coverage.py",
	kind: "coverage",
	fileNames: ["**/coverage.json"],
	detect({ value }) {
		const { meta, files, totals } = fields(value);
		return isMapping(meta) && isMapping(files) && isMapping(totals);
	},
	read: ({ value }) => parseCoveragePy(fields(value)),
	recognisedBy: "`meta`, `files`, `totals`",
	counts: {
		lines: "`totals`: `covered_lines` of `num_statements`",
		branches: "`covered_branches` of `num_branches`"
	}
};
function parseCoveragePy({ files: entries, totals }) {
	const files = [];
	const broken = [];
	for (const [path, entry] of Object.entries(fields(entries))) {
		const summary = fields(fields(entry).summary);
		const lines = linesOf$1(summary);
		if (lines === null) broken.push(path);
		else files.push({
			path,
			lines,
			branches: branchesOf$1(summary)
		});
	}
	const report = reportOf(files, { problems: unusable(broken) });
	return {
		...report,
		lines: linesOf$1(fields(totals)) ?? report.lines,
		branches: branchesOf$1(fields(totals)) ?? report.branches
	};
}
const linesOf$1 = (summary) => countOf(summary.covered_lines, summary.num_statements);
const branchesOf$1 = (summary) => countOf(summary.covered_branches, summary.num_branches);
// src/formats/coverage/coveralls.ts
const coveralls = {
	id: "coveralls",
	kind: "coverage",
	fileNames: ["**/coveralls*.json"],
	detect: ({ value }) => Array.isArray(fields(value).source_files),
	read: ({ value }) => parseCoveralls(rows(fields(value).source_files)),
	recognisedBy: "`source_files`",
	counts: {
		lines: "entries that are numbers",
		branches: "every four numbers of `branches`"
	}
};
const BRANCH_FIELDS = 4;
function parseCoveralls(entries) {
	const sources = new Map();
	for (const { name, coverage, branches } of entries) {
		const source = made(sources, String(name ?? ""), () => ({
			lines: newTally(),
			branches: null
		}));
		if (Array.isArray(coverage)) addLines$1(source.lines, coverage);
		if (Array.isArray(branches)) addBranches$1(source, branches);
	}
	return reportOf(Array.from(sources, ([path, { lines, branches }]) => ({
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
// src/formats/coverage/gcovr.ts
const gcovr = {
	id: "gcovr",
	kind: "coverage",
	fileNames: ["**/coverage.json"],
	detect({ value }) {
		const { "gcovr/format_version": version, files } = fields(value);
		return version !== void 0 && Array.isArray(files);
	},
	read: ({ value }) => parseGcovr(rows(fields(value).files)),
	recognisedBy: "`gcovr/format_version`",
	counts: {
		lines: "distinct lines, without `gcovr/excluded` and `gcovr/noncode`",
		branches: "by line and function, without those excluded"
	}
};
function parseGcovr(entries) {
	const sources = new Map();
	for (const file of entries) {
		const source = made(sources, String(file.file ?? file.file_name ?? ""), () => ({
			lines: newTally(),
			branches: newKeyTally()
		}));
		for (const line of rows(file.lines).filter(counts)) addLine$3(source, line);
	}
	return reportOf(Array.from(sources, ([path, { lines, branches }]) => ({
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
const gcovrSummary = {
	id: "gcovr-summary",
	kind: "coverage",
	fileNames: ["**/summary_coverage.json"],
	detect: ({ value }) => fields(value)["gcovr/summary_format_version"] !== void 0,
	read: ({ value }) => parseGcovrSummary(fields(value)),
	recognisedBy: "`gcovr/summary_format_version`",
	counts: {
		lines: "`line_covered` of `line_total` of each file",
		branches: "`branch_covered` of `branch_total`"
	}
};
function parseGcovrSummary(root) {
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
	return reportOf(files, {
		lines: summed(root, "line"),
		branches: summed(root, "branch"),
		problems: unusable(broken)
	});
}
const summed = (entry, what) => countOf(entry[`${what}_covered`], entry[`${what}_total`]);
// src/formats/coverage/go.ts
const goProfile = {
	id: "go",
	kind: "coverage",
	fileNames: [
		"**/*cover*.out",
		"**/*.coverprofile",
		"**/coverage.txt",
		"**/profile.cov",
		"**/coverage.cov",
		"**/c.out"
	],
	detect: ({ text }) => /^\s*mode:[ \t]*(?:set|count|atomic)[ \t]*(?:\r?\n|$)/.test(text),
	read: ({ text }) => parseProfile(text),
	recognisedBy: "first line `mode: set`, `count` or `atomic`",
	counts: {
		lines: "**statements**, as in `go tool cover -func`: a profile has no lines; a block that several test binaries tell counts once",
		branches: "none"
	}
};
const BLOCK = /^(\d{1,10}\.\d{1,10},\d{1,10}\.\d{1,10}) (\d{1,10}) (\d{1,20})$/;
function parseProfile(text) {
	const files = new Map();
	let unread = 0;
	for (let at = 0; at < text.length;) {
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline;
		const line = text.slice(at, end).trimEnd();
		if (line !== "" && !line.startsWith("mode:") && !addBlock(files, line)) unread += 1;
		at = end + 1;
	}
	const problems = unread === 0 ? [] : [`Not a block of a cover profile: ${unread} of the lines.`];
	return reportOf(Array.from(files, fileOf$6), { problems });
}
function addBlock(files, line) {
	const colon = line.lastIndexOf(":");
	const [, place, statements, count] = BLOCK.exec(line.slice(colon + 1)) ?? [];
	if (colon <= 0 || place === void 0) return false;
	const block = made(made(files, line.slice(0, colon), () => new Map()), place, () => ({
		statements: Number(statements),
		covered: false
	}));
	if (Number(count) > 0) block.covered = true;
	return true;
}
function fileOf$6([path, blocks]) {
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
// src/formats/coverage/istanbul.ts
const istanbul = {
	id: "istanbul",
	kind: "coverage",
	fileNames: ["**/coverage-final.json"],
	named: /coverage-final\.json$/i,
	detect: ({ value }) => Object.values(fields(value)).map(dataOf).some(isMeasured),
	read: ({ value }) => parseIstanbul(fields(value)),
	recognisedBy: "entries with `statementMap` and `s`",
	counts: {
		lines: "lines at which statements begin",
		branches: "paths in `b`"
	}
};
function parseIstanbul(entries) {
	const files = [];
	const broken = [];
	for (const [key, entry] of Object.entries(entries)) {
		const data = dataOf(entry);
		const path = typeof data.path === "string" ? data.path : key;
		if (isMapping(data.statementMap) && isMapping(data.s)) files.push({
			path,
			lines: linesOf(data.statementMap, data.s),
			branches: branchesOf(data.b)
		});
		else broken.push(key);
	}
	return reportOf(files, { problems: unusable(broken) });
}
const isMeasured = ({ statementMap, s }) => isMapping(statementMap) && isMapping(s);
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
const istanbulSummary = {
	id: "istanbul-summary",
	kind: "coverage",
	fileNames: ["**/coverage-summary.json"],
	named: /coverage-summary\.json$/i,
	detect: ({ value }) => isMapping(fields(fields(value).total).lines),
	read: ({ value }) => parseSummary(fields(value)),
	recognisedBy: "`total` with `lines`",
	counts: {
		lines: "`lines`",
		branches: "`branches`"
	}
};
function parseSummary(entries) {
	const files = [];
	const broken = [];
	for (const [path, entry] of Object.entries(entries)) {
		if (path === "total") continue;
		const lines = metricOf$1(entry, "lines");
		if (lines === null) broken.push(path);
		else files.push({
			path,
			lines,
			branches: metricOf$1(entry, "branches")
		});
	}
	const { total } = entries;
	const totals = {
		lines: metricOf$1(total, "lines"),
		branches: metricOf$1(total, "branches")
	};
	const report = reportOf(files, {
		...totals,
		problems: unusable(broken)
	});
	return broken.length > 0 ? {
		...report,
		...totals,
		lines: totals.lines ?? report.lines
	} : report;
}
function metricOf$1(entry, metric) {
	const { covered, total } = fields(fields(entry)[metric]);
	return countOf(covered, total);
}
// src/formats/coverage/jacoco.ts
const jacoco = {
	id: "jacoco",
	kind: "coverage",
	fileNames: [
		"**/jacoco*.xml",
		"**/*jacoco.xml",
		"**/kover/*.xml"
	],
	named: /jacoco[^/\\]*\.xml$/i,
	roots: ["report"],
	detect: ({ opening }) => PARTS.includes(opening?.child ?? ""),
	read: (content) => content.readXml(jacocoReader()),
	recognisedBy: "root `report` with groups, packages, counters or session",
	counts: {
		lines: "counter `LINE` of each source file; else its lines with `ci`; else the counters of its classes, at last those of the root",
		branches: "counter `BRANCH`, in the same order"
	}
};
const PARTS = [
	"sessioninfo",
	"group",
	"package",
	"counter"
];
function jacocoReader() {
	const open = [];
	const sources = [];
	const classes = [];
	const reportCounters = new Map();
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
				withinSources(sources.length);
			} else if (name === "class") {
				current = newSource$2(folder, attributes.sourcefilename);
				classes.push(current);
				withinSources(classes.length);
			} else if (name === "line" && current !== null) addLine$2(current, attributes);
			else if (name !== "counter") return;
			else if (parent === "report") addCounter(reportCounters, attributes);
			else if (parent === "sourcefile" || parent === "class") addCounter(current?.counters, attributes);
		},
		text() {},
		close(name) {
			open.pop();
			if (name === "sourcefile" || name === "class") current = null;
		},
		report(problems) {
			const files = sources.length > 0 ? sources.map(fileOf$5) : filesOfClasses(classes);
			const branches = reportCounters.get("BRANCH");
			return reportOf(files, {
				lines: reportCounters.get("LINE"),
				branches,
				problems
			});
		}
	};
}
const newSource$2 = (folder, name = "") => ({
	path: folder === "" ? name : `${folder}/${name}`,
	counters: new Map(),
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
const fileOf$5 = ({ path, counters, lines, branches }) => ({
	path,
	lines: counters.get("LINE") ?? lines.count(),
	branches: counters.get("BRANCH") ?? branches
});
function filesOfClasses(classes) {
	const byPath = new Map();
	for (const source of classes) if (source.counters.has("LINE")) made(byPath, source.path, () => []).push(fileOf$5(source));
	return Array.from(byPath, ([path, files]) => ({
		path,
		lines: sumOf(files.map(({ lines }) => lines)) ?? {
			covered: 0,
			total: 0
		},
		branches: sumOf(files.map(({ branches }) => branches))
	}));
}
// src/formats/coverage/lcov.ts
const lcov = {
	id: "lcov",
	kind: "coverage",
	fileNames: [
		"**/lcov*.info",
		"**/coverage*.info",
		"**/cov.info",
		"**/total.info",
		"**/*.lcov"
	],
	named: /lcov[^/\\]*\.info$|\.lcov$/i,
	detect: ({ text }) => isLcov(text),
	read: ({ text }) => parseLcov(text),
	recognisedBy: "first line `TN:` or `SF:`",
	counts: {
		lines: "distinct `DA` of each `SF` over all records; else `LF` and `LH`",
		branches: "distinct `BRDA`, `-` is not taken; else `BRF` and `BRH`"
	}
};
function isLcov(text) {
	const first = /^(?:[ \t]*(?:#.*)?\r?\n){0,50}[ \t]*/.exec(text)?.[0].length ?? 0;
	return text.startsWith("TN:", first) || text.startsWith("SF:", first);
}
function parseLcov(text) {
	const sources = new Map();
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
	return reportOf(Array.from(sources, fileOf$4), { problems });
}
const newSource$1 = () => ({
	lines: newTally(),
	branches: null,
	summary: null,
	hasLines: false
});
const NINE = 57;
const ZERO = 48;
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
function isPositive(text, from, end) {
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code > ZERO && code <= NINE) return true;
		if (code !== ZERO && text[at] !== "." && text[at] !== " ") return false;
	}
	return false;
}
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
	source.summary ??= {};
	source.summary[found] = Math.max(amount, source.summary[found] ?? 0);
}
function fileOf$4([path, source]) {
	const { LF, LH, BRF, BRH } = source.summary ?? {};
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
// src/formats/coverage/llvm-cov.ts
const llvmCov = {
	id: "llvm-cov",
	kind: "coverage",
	fileNames: [
		"**/coverage.json",
		"**/cov.json",
		"**/*llvm-cov*.json"
	],
	detect: ({ value }) => fields(value).type === "llvm.coverage.json.export",
	read: ({ value }) => parseExport(rows(fields(value).data)),
	recognisedBy: "`type` is `llvm.coverage.json.export`",
	counts: {
		lines: "`lines` in the `summary` of each file",
		branches: "`branches` there"
	}
};
function parseExport(data) {
	const files = [];
	const broken = [];
	for (const { filename, summary } of data.flatMap((part) => rows(part.files))) {
		const path = String(filename ?? "");
		const { lines: lineCount, branches } = fields(summary);
		const lines = metricOf(lineCount);
		if (lines === null) broken.push(path);
		else files.push({
			path,
			lines,
			branches: metricOf(branches)
		});
	}
	return reportOf(files.some(({ branches }) => branches !== null && branches.total > 0) ? files : files.map((file) => ({
		...file,
		branches: null
	})), { problems: unusable(broken) });
}
function metricOf(metric) {
	const { covered, count } = fields(metric);
	return countOf(covered, count);
}
// src/formats/coverage/opencover.ts
const opencover = {
	id: "opencover",
	kind: "coverage",
	fileNames: ["**/*opencover*.xml"],
	named: /opencover[^/\\]*\.xml$/i,
	roots: ["CoverageSession"],
	read: (content) => content.readXml(openCoverReader()),
	recognisedBy: "root `CoverageSession`",
	counts: {
		lines: "distinct lines at which sequence points begin",
		branches: "branch points, a method of two modules once; not the summary, which adds one for each method"
	}
};
const HIDDEN_LINE = 16707566;
function openCoverReader() {
	const open = [];
	const files = new Map();
	let paths = new Map();
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
			if (name === "Module") paths = new Map();
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
		report(problems) {
			const all = Array.from(files, fileOf$3);
			return reportOf(all, {
				...all.some(({ lines, branches }) => lines.total + branches.total > 0) ? {} : countsOf(summary),
				problems
			});
		}
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
const fileOf$3 = ([path, { lines, branches }]) => ({
	path,
	lines: lines.count(),
	branches: branches.count()
});
const countsOf = (summary) => ({
	lines: countOf(Number(summary.visitedSequencePoints), Number(summary.numSequencePoints)),
	branches: countOf(Number(summary.visitedBranchPoints), Number(summary.numBranchPoints))
});
// src/formats/coverage/simplecov.ts
const simpleCov = {
	id: "simplecov",
	kind: "coverage",
	fileNames: ["**/.resultset.json", "**/coverage.json"],
	named: /\.resultset\.json$/i,
	detect: ({ value }) => suitesOf(fields(value)) !== null,
	read: ({ value }) => parseSimpleCov(suitesOf(fields(value)) ?? []),
	recognisedBy: "suites with `coverage`, or `simplecov_version`",
	counts: {
		lines: "entries that are numbers, not null or `\"ignored\"`; suites are merged. `.resultset.json` does not know `:nocov:`",
		branches: "the arms of each condition"
	}
};
function parseSimpleCov(entries) {
	const sources = new Map();
	for (const [path, entry] of entries) {
		const source = made(sources, path, () => ({
			lines: newTally(),
			branches: null
		}));
		addLines(source, Array.isArray(entry) ? entry : fields(entry).lines);
		addBranches(source, fields(entry).branches);
	}
	return reportOf(Array.from(sources, ([path, { lines, branches }]) => ({
		path,
		lines: lines.count(),
		branches: branches?.count() ?? null
	})));
}
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
function addBranches(source, branches) {
	if (!Array.isArray(branches) && !isMapping(branches)) return;
	source.branches ??= newKeyTally();
	for (const [condition, arms] of Object.entries(branches)) {
		const taken = Array.isArray(branches) ? { arm: fields(arms).coverage } : fields(arms);
		for (const [arm, hits] of Object.entries(taken)) if (typeof hits === "number") source.branches.add(`${condition} ${arm}`, hits > 0);
	}
}
// src/formats/coverage/sonarqube.ts
const sonarqube = {
	id: "sonarqube",
	kind: "coverage",
	fileNames: [
		"**/sonarqube*.xml",
		"**/SonarQube.xml",
		"**/sonar-coverage*.xml"
	],
	roots: ["coverage"],
	detect: ({ opening }) => opening?.child === "file" || opening?.attributes.version === "1",
	read: (content) => content.readXml(sonarQubeReader()),
	recognisedBy: "root `coverage` with `version=\"1\"` or `file`",
	counts: {
		lines: "distinct `lineToCover`",
		branches: "`branchesToCover` and `coveredBranches`"
	}
};
function sonarQubeReader() {
	const files = new Map();
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
		report: (problems) => reportOf(Array.from(files, fileOf$2), { problems })
	};
}
function addLine({ lines, branches }, attributes) {
	const line = Number(attributes.lineNumber);
	if (!Number.isSafeInteger(line) || line < 0) return;
	lines.add(line, attributes.covered === "true");
	const count = countOf(Number(attributes.coveredBranches ?? 0), Number(attributes.branchesToCover));
	if (count !== null) branches.add(line, count);
}
const fileOf$2 = ([path, { lines, branches }]) => ({
	path,
	lines: lines.count(),
	branches: branches.count()
});
// src/formats/sarif.ts
const MAX_MESSAGE = 2e3;
const sarif = {
	id: "sarif",
	kind: "sarif",
	fileNames: ["**/*.sarif", "**/*.sarif.json"],
	named: /\.sarif(?:\.json)?$/i,
	detect({ value }) {
		const { $schema, runs } = fields(value);
		const named = typeof $schema === "string" && /sarif/i.test($schema);
		return Array.isArray(runs) && (named || rows(runs).some((run) => "tool" in run));
	},
	read({ value }) {
		const { version, runs } = fields(value);
		const all = rows(runs);
		const results = all.reduce((sum, run) => sum + rows(run.results).length, 0);
		within$1(results, BUDGET.results.findings, "findings");
		return {
			tools: [...new Set(all.map(toolOf).filter((name) => name !== null))],
			findings: all.flatMap(findingsIn),
			problems: [...versionProblem(version), ...all.flatMap(problemsOf$1)]
		};
	},
	recognisedBy: "`runs` with a `tool`"
};
function versionProblem(version) {
	if (version === "2.1.0") return [];
	return [`The log is not of SARIF version 2.1.0: its version is ${typeof version === "string" ? version.slice(0, 40) : "none"}.`];
}
function toolOf(run) {
	const { driver = run.tool } = fields(run.tool);
	const { name } = fields(driver);
	return typeof name === "string" && name !== "" ? name.slice(0, 200) : null;
}
function problemsOf$1(run) {
	const tool = toolOf(run) ?? "a tool without a name";
	const problems = [];
	if (run.results !== void 0 && run.results !== null && !Array.isArray(run.results)) problems.push(`The results of ${tool} are not a list.`);
	if (rows(run.invocations).some((invocation) => invocation.executionSuccessful === false)) problems.push(`The log says that ${tool} did not run successfully: its results may be incomplete.`);
	return problems;
}
function findingsIn(run) {
	const ruleFor = rulesOf(run);
	const artifacts = rows(run.artifacts);
	return (Array.isArray(run.results) ? run.results : []).filter((result) => isMapping(result) && isOpen(result)).flatMap((result) => {
		const rule = ruleFor(result);
		const level = levelOf(result.level ?? rule.level);
		return level === null ? [] : [findingOf(result, rule, level, artifacts)];
	});
}
function isOpen({ kind, suppressions, suppressionStates, baselineState }) {
	if (Array.isArray(suppressionStates) && suppressionStates.length > 0) return false;
	const accepted = rows(suppressions);
	return !(accepted.length > 0 && accepted.every(({ status }) => status === void 0 || status === "accepted")) && (kind === void 0 || kind === "fail") && baselineState !== "absent";
}
const NO_FINDINGS = new Set([
	"none",
	"pass",
	"open",
	"notApplicable"
]);
function levelOf(level) {
	if (level === "error" || level === "note") return level;
	return NO_FINDINGS.has(level) ? null : "warning";
}
function findingOf(result, rule, level, artifacts) {
	const { physicalLocation, resultFile } = fields(rows(result.locations)[0]);
	const { artifactLocation = resultFile, region = fields(resultFile).region } = fields(physicalLocation);
	const { startLine } = fields(region);
	return {
		rule: rule.id,
		level,
		message: messageOf$1(typeof result.message === "string" ? { text: result.message } : fields(result.message), rule),
		path: pathOf(fields(artifactLocation), artifacts),
		line: typeof startLine === "number" && Number.isSafeInteger(startLine) && startLine > 0 ? startLine : null,
		fingerprint: fingerprintOf(result)
	};
}
function messageOf$1(message, rule) {
	const text = message.text ?? fields(rule.texts[String(message.id)]).text ?? message.markdown;
	if (typeof text !== "string") return "";
	const values = Array.isArray(message.arguments) ? message.arguments : [];
	return text.slice(0, MAX_MESSAGE).replace(/\{(\d{1,3})\}/g, (place, index) => String(values[Number(index)] ?? place).slice(0, MAX_MESSAGE)).slice(0, MAX_MESSAGE);
}
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
function rulesOf(run) {
	const tool = fields(run.tool);
	const driver = componentOf(tool.driver ?? { rules: Object.values(fields(run.rules)) });
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
function placesOf(extensions) {
	const keys = extensions.flatMap(({ guid, name }, place) => [[name, place], [guid, place]]);
	return new Map(keys.filter(([key]) => typeof key === "string"));
}
const isAbove = (ruleId, id) => id === ruleId || id.startsWith(`${ruleId}/`);
function byId(id, rules) {
	if (id === null) return void 0;
	return rules.get(id) ?? rules.get(id.slice(0, Math.max(0, id.lastIndexOf("/"))));
}
const ruleOf = (id, rule) => ({
	id: id ?? textOf(rule?.id),
	level: fields(rule?.defaultConfiguration).level ?? rule?.defaultLevel,
	texts: fields(rule?.messageStrings)
});
const textOf = (value) => typeof value === "string" && value !== "" ? value.slice(0, 200) : null;
function sarifTotals(report) {
	const totals = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { level } of report.findings) totals[level] += 1;
	return totals;
}
// src/formats/test-reports/json-report.ts
function jsonReport(mark, is, casesOf) {
	return {
		detect(content) {
			if (!/^\s{0,99}\{/m.test(content.head) || !mark.test(content.head)) return false;
			const json = content.jsonWithin;
			return "value" in json ? is(json.value) : /^\s{0,99}\{/.test(content.head);
		},
		read({ jsonWithin: json }) {
			return "value" in json ? {
				cases: casesOf(json.value),
				problems: []
			} : {
				cases: [],
				problems: [json.problem]
			};
		}
	};
}
// src/formats/test-reports/values.ts
function outcomeNamed(table, word) {
	return Object.hasOwn(table, word) ? table[word] : null;
}
function secondsOf$1(written) {
	if (written === void 0) return null;
	const text = written.trim().slice(0, 40);
	return amount(/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text) ? text.replaceAll(",", "") : text.replace(",", "."));
}
function secondsOfTimeSpan(written) {
	const [, days = "0", hours = "", minutes = "", seconds = ""] = /^(?:(\d{1,8})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(written?.trim() ?? "") ?? [];
	return seconds === "" ? null : Number(days) * 86400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
function lineOf(written) {
	const line = typeof written === "string" && /^\d{1,9}$/.test(written.trim()) ? Number(written) : written;
	return typeof line === "number" && Number.isSafeInteger(line) && line >= 0 ? line : null;
}
function amount(text) {
	const value = text === "" ? NaN : Number(text);
	return Number.isFinite(value) && value >= 0 ? value : null;
}
const MAX = 2e3;
const MAX_RAW = 4 * MAX;
const COLOUR = /(?:\p{Cc}|&#27;|&#x1b;|#x1b)\[[\d;]{0,20}m/giu;
const GO_FRAME = /^[ \t]*(?:=== (?:RUN|PAUSE|CONT|NAME) |--- (?:FAIL|SKIP|PASS): ).*\n?/gm;
function messageOf(text) {
	if (text === null || text === void 0) return null;
	const plain = text.slice(0, MAX_RAW).replace(COLOUR, "").replace(/\r\n?/g, "\n").replace(GO_FRAME, "").replace(/^\s*\n/, "").trimEnd();
	if (plain.trim() === "") return null;
	return withoutDifference(plain.length <= MAX && text.length <= MAX_RAW ? plain : `${plain.slice(0, 1999)}…`);
}
const BOTH_VALUES = /(?:^|: )assert .{1,300} (?:==|!=) |^AssertionError: .{1,300} != /;
const LACKS = /^\s{0,8}- /;
const HAS = /^\s{0,8}[+?] (?!\s{0,8}(?:where|and) )/;
function withoutDifference(message) {
	const lines = message.split("\n");
	const [first = ""] = lines;
	if (!BOTH_VALUES.test(first) || first.includes("...") || / : /.test(first)) return message;
	const below = lines.slice(1);
	const at = below.findIndex((line) => LACKS.test(line) || HAS.test(line));
	return at !== -1 && below.some((line) => LACKS.test(line)) && below.some((line) => HAS.test(line)) ? lines.slice(0, at + 1).join("\n").trimEnd() : message;
}
const EMPTY$1 = /^(?:\S*|collection failure|expect\([^\n]*)$/;
function messageOrDetails(message, details) {
	const said = messageOf(message);
	return said !== null && !EMPTY$1.test(said.trim()) ? said : messageOf(details) ?? said;
}
var Gathered = class {
	text = "";
	add(piece) {
		if (this.text.length > MAX_RAW) return;
		const wanted = this.text === "" ? piece.trimStart() : piece;
		this.text += wanted.slice(0, 8001);
	}
};
// src/formats/test-reports/ctrf.ts
const ctrf = {
	id: "ctrf",
	kind: "tests",
	fileNames: ["**/ctrf*.json"],
	named: /ctrf[^/\\]*\.json$/i,
	...jsonReport(/"results"\s{0,99}:\s{0,99}\{/, (value) => Array.isArray(testsIn$1(value)), (value) => rows(testsIn$1(value)).map(caseOf$8)),
	recognisedBy: "`results` with `tests`"
};
const testsIn$1 = (value) => fields(fields(value).results).tests;
const BY_STATUS$6 = {
	passed: "passed",
	failed: "failed",
	skipped: "skipped",
	pending: "skipped",
	other: "skipped"
};
function caseOf$8(test) {
	return {
		suite: Array.isArray(test.suite) ? test.suite.map(text).join(" > ") : text(test.suite),
		name: text(test.name),
		file: textOrNull(test.filePath),
		line: lineOf(test.line),
		outcome: outcomeOf$6(test),
		seconds: secondsOfMillis(test.duration),
		message: messageOf(textOrNull(test.message) ?? textOrNull(test.trace) ?? failedAttempt(test))
	};
}
function outcomeOf$6({ status, flaky }) {
	const outcome = outcomeNamed(BY_STATUS$6, text(status)) ?? "errored";
	return outcome === "passed" && flaky === true ? "flaky" : outcome;
}
function failedAttempt({ retryAttempts }) {
	const failed = rows(retryAttempts).find(({ status }) => status === "failed");
	return failed === void 0 ? null : textOrNull(failed.message) ?? textOrNull(failed.trace);
}
// src/formats/test-reports/model.ts
const PRINTED_JSON = [
	"**/*test-result*.json",
	"**/*test_result*.json",
	"**/*test-report*.json",
	"**/*test_report*.json"
];
const withinCases = (count) => within$1(count, BUDGET.results.cases, "test cases");
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
function idOf({ suite, name, file }) {
	return file === null ? `${suite}\n${name}` : `${suite}\n${name}\n${file}`;
}
const MAX_SUITE = 500;
const MAX_NAME = 1e3;
const cutSuite = (name) => cut(name, MAX_SUITE);
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
const BATCH = 1e3;
function detached({ cases, problems }) {
	withinCases(cases.length);
	for (let from = 0; from < cases.length; from += BATCH) {
		const copies = structuredClone(cases.slice(from, from + BATCH).map(cutNames));
		for (const [index, copy] of copies.entries()) cases[from + index] = copy;
	}
	return {
		cases,
		problems: structuredClone(problems)
	};
}
// src/formats/test-reports/junit-cases.ts
const MAX_DEPTH$1 = 20;
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
function placeOf$1(attributes, suite) {
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
function className({ name = "", classname = "", class: written = classname }, suite) {
	const saysNothing = written === "" || written === "test" || repeats(written, name) || repeats(name, written);
	const path = suite?.path ?? "";
	return saysNothing && path !== "" ? path : written;
}
const repeats = (long, short) => long === short || long.endsWith(` ${short}`);
const VERDICTS = [
	["failure", "failed"],
	["error", "errored"],
	["rerunFailure", "failed"],
	["rerunError", "errored"],
	["flakyFailure", "flaky"],
	["flakyError", "flaky"],
	["skipped", "skipped"]
];
const BY_STATUS$5 = {
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
const SKIPPED_RESULT = /^(?:skipped|suppressed)$/i;
const weightOf = (element) => VERDICTS.findIndex(([name]) => name === element);
const isVerdict = (element) => weightOf(element) !== -1;
const MAY_FAIL = "TEST_CASE tagged with !mayfail";
var Verdict = class {
	#weight = VERDICTS.length;
	#mayFail = false;
	#message;
	#details = "";
	#output = "";
	add(element, message, { text }) {
		if (element === "system-out") this.#output = text;
		const weight = weightOf(element);
		if (weight === -1 || weight >= this.#weight || this.#mayFail) return;
		this.#mayFail = element === "skipped" && message === MAY_FAIL;
		this.#weight = weight;
		this.#message = message;
		this.#details = text;
	}
	of(attributes) {
		const { status = "", result = "" } = attributes;
		const word = status.toLowerCase();
		const byResult = SKIPPED_RESULT.test(result) ? "skipped" : "passed";
		const byStatus = Object.hasOwn(BY_STATUS$5, word) ? BY_STATUS$5[word] : byResult;
		const outcome = VERDICTS[this.#weight]?.[1] ?? byStatus;
		if (outcome === "passed") return {
			outcome,
			message: null
		};
		const isExplained = outcome === "skipped" || this.#details.trim() !== "";
		return {
			outcome,
			message: withoutName(messageOrDetails(this.#message, isExplained ? this.#details : this.#output), attributes)
		};
	}
};
function withoutName(message, { class: written = "", name = "" }) {
	const above = `${written}::${name}\n`;
	return written !== "" && message?.startsWith(above) === true ? messageOf(message.slice(above.length)) : message;
}
const isFailing = ({ outcome }) => outcome === "failed" || outcome === "errored";
function withRetriesJoined(placed) {
	const cases = placed.map(({ testCase }) => testCase);
	const bySuite = groupedBy(placed.keys(), (index) => placed[index]?.suite?.at);
	for (const members of bySuite.values()) for (const group of repeatsAmong(members, placed)) join(group, cases);
	return cases.filter((testCase) => testCase !== null);
}
function repeatsAmong(members, placed) {
	const firsts = new Map();
	const groups = new Map();
	for (const index of members) {
		const { testCase } = placed[index];
		const key = `${testCase.line}\n${idOf(testCase)}`;
		const first = firsts.get(key);
		if (first === void 0) firsts.set(key, index);
		else if (groups.get(first)?.push(index) === void 0) groups.set(first, [first, index]);
	}
	return groups.values();
}
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
// src/formats/test-reports/cucumber.ts
const cucumberJson = {
	id: "cucumber-json",
	kind: "tests",
	fileNames: [
		"**/*cucumber*.json",
		"**/Cucumber*.json",
		"**/behave*.json"
	],
	detect: (content) => looksLikeCucumber(content) && !isOther(content),
	read({ json }) {
		if (json === null || "problem" in json) return {
			cases: [],
			problems: json === null ? [] : [json.problem]
		};
		return {
			cases: withRetriesJoined(withNumbers(rows(json.value).flatMap((feature) => placedIn(feature)))),
			problems: []
		};
	},
	recognisedBy: "a list of features with `elements` and `keyword`, of Cucumber, godog, Karate and behave"
};
const looksLikeCucumber = ({ head }) => /^\s{0,99}\[/.test(head) && /"elements"\s{0,99}:/.test(head) && /"keyword"\s{0,99}:/.test(head);
function isOther({ json }) {
	if (json === null || "problem" in json) return false;
	return !rows(json.value).some(({ elements, keyword }) => Array.isArray(elements) && isText$1(keyword));
}
const isText$1 = (value) => typeof value === "string";
const sharedBy = ({ name, uri }) => ({
	suite: cutSuite(text(name)),
	file: textOrNull(cutSuite(text(uri)).replace(/^(?:file:(?:\/\/)?|classpath:)/, "")),
	countsNanoseconds: isText$1(uri)
});
function withNumbers(placed) {
	const numbers = new Map();
	return placed.map(({ testCase, feature, id }, index) => {
		const known = numbers.get(feature) ?? new Map();
		numbers.set(feature, known);
		const at = id === null ? index : known.get(id) ?? index;
		if (id !== null) known.set(id, at);
		return {
			testCase,
			suite: { at }
		};
	});
}
function placedIn(feature) {
	const shared = sharedBy(feature);
	const cases = [];
	let background = [];
	for (const element of rows(feature.elements)) {
		const own = partsOf(element);
		if (text(element.type) === "background") {
			for (const part of own) if (isMapping(part.result)) background.push(part);
			continue;
		}
		const testCase = caseOf$7(shared, element, [...background, ...own]);
		const place = testCase.line === null ? null : `line ${testCase.line}`;
		cases.push({
			testCase,
			feature,
			id: textOrNull(element.id) ?? place
		});
		background = [];
	}
	return cases;
}
function partsOf({ before, steps, after }) {
	const withHooks = rows(steps).flatMap((step) => [
		...hooks(step.before),
		step,
		...hooks(step.after)
	]);
	return [
		...hooks(before),
		...withHooks,
		...hooks(after)
	];
}
const hooks = (list) => rows(list).filter(({ result }) => isMapping(result));
const BY_STATUS$4 = {
	passed: "passed",
	failed: "failed",
	ambiguous: "failed",
	skipped: "skipped",
	undefined: "skipped",
	pending: "skipped",
	unknown: "skipped",
	"": "skipped",
	error: "errored",
	hook_error: "errored",
	untested: "skipped"
};
const ORDER = [
	"failed",
	"errored",
	"skipped",
	"passed"
];
const statusOf = (part) => text(fields(part.result).status).toLowerCase();
const outcomeOf$5 = (status) => outcomeNamed(BY_STATUS$4, status) ?? "errored";
function caseOf$7(shared, element, parts) {
	const own = textOrNull(element.status)?.toLowerCase();
	const outcomes = [...parts.map(statusOf), ...own === void 0 ? [] : [own]].map(outcomeOf$5);
	const outcome = ORDER.find((each) => outcomes.includes(each)) ?? "skipped";
	const because = parts.find((part) => outcomeOf$5(statusOf(part)) === outcome);
	const { file, line } = placeOf(shared, element);
	return {
		suite: shared.suite,
		name: text(element.name) || text(element.id) || "(unnamed)",
		file,
		line,
		outcome,
		seconds: secondsOf(shared, parts),
		message: outcome === "passed" || because === void 0 ? null : messageOf(explained(because))
	};
}
function explained(part) {
	const { error_message: error } = fields(part.result);
	const said = Array.isArray(error) ? texts(error).join("\n") : textOrNull(error);
	if (said !== null && said !== "") return said;
	const status = statusOf(part);
	return status === "" ? null : `${status}: ${text(part.keyword).trim()} ${text(part.name)}`.trim();
}
function placeOf({ file }, { line, location }) {
	const [, path, number] = /^([^\n]{1,1000}):(\d{1,9})$/.exec(text(location)) ?? [];
	if (path !== void 0) return {
		file: path,
		line: lineOf(number)
	};
	return {
		file,
		line: lineOf(line)
	};
}
const NANOSECONDS = 1e9;
function secondsOf({ countsNanoseconds }, parts) {
	const durations = parts.flatMap(({ result }) => amount$1(fields(result).duration) ?? []);
	if (durations.length === 0) return null;
	const sum = durations.reduce((one, other) => one + other, 0);
	return countsNanoseconds ? Math.round(sum / 1e3) / (NANOSECONDS / 1e3) : sum;
}
// src/formats/test-reports/dart.ts
const dartJson = {
	id: "dart-json",
	kind: "tests",
	fileNames: PRINTED_JSON,
	detect: ({ firstObjects }) => firstObjects.some((line) => line.includes("\"protocolVersion\":\"")),
	read: ({ text }) => ({
		cases: casesIn$5(text),
		problems: []
	}),
	recognisedBy: "an event with `protocolVersion`, of dart and Flutter"
};
function casesIn$5(source) {
	const suites = new Map();
	const tests = new Map();
	for (const event of jsonLines(source)) if (event?.type === "suite") noteSuite(fields(event.suite), suites);
	else if (event?.type === "testStart") noteStart(fields(event.test), amount$1(event.time), tests);
	else if (event !== null) noteProgress(event, tests);
	return [...tests.values()].filter(({ done, test }) => done === null ? !isLoading(test) : done.hidden !== true).map((running) => caseOf$6(running, suites));
}
function noteSuite({ id, path }, suites) {
	if (typeof id === "number") suites.set(id, text(path));
	withinCases(suites.size);
}
function noteStart(test, started, tests) {
	if (typeof test.id === "number") tests.set(test.id, {
		test,
		started,
		message: null,
		done: null
	});
	withinCases(tests.size);
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
function caseOf$6({ test, started, message, done }, suites) {
	const path = typeof test.suiteID === "number" ? suites.get(test.suiteID) ?? "" : "";
	const ended = amount$1(done?.time);
	return {
		suite: path,
		name: text(test.name),
		file: textOrNull(path),
		line: lineOf(test.root_line ?? test.line),
		outcome: outcomeOf$4(done),
		seconds: started === null || ended === null ? null : secondsOfMillis(ended - started),
		message: message ?? (done === null ? "It did not end." : messageOf(text(fields(test.metadata).skipReason)))
	};
}
function outcomeOf$4(done) {
	if (done === null) return "errored";
	return done.skipped === true ? "skipped" : outcomeNamed(BY_RESULT$2, text(done.result)) ?? "errored";
}
// src/formats/test-reports/go.ts
const goJson = {
	id: "go-json",
	kind: "tests",
	fileNames: PRINTED_JSON,
	detect: ({ firstObjects }) => firstObjects.some(isEvent),
	read({ text: source }) {
		const reading = new GoReading(source.includes("\"Package\":\""));
		for (const event of jsonLines(source)) if (event !== null) reading.note(event);
		return {
			cases: reading.cases(),
			problems: []
		};
	},
	recognisedBy: "an event with `Action`, of `go test -json` and `go tool test2json`"
};
const isEvent = (line) => line.includes("\"Action\":\"") && (line.includes("\"Package\":\"") || line.includes("\"ImportPath\":\"") || WITHOUT_PACKAGE.test(line));
const WITHOUT_PACKAGE = /"Action":"(?:run|output)","(?:Test|Output)":"/;
const ENDINGS = {
	pass: "passed",
	bench: "passed",
	fail: "failed",
	skip: "skipped"
};
const FRAME = /^\s*(?:=== |--- |FAIL\b|PASS\b|ok\s|\?\s|coverage:|exit status|# )/;
var GoReading = class {
	#tests = new Map();
	#packages = new Map();
	#builds = new Map();
	#namesPackages;
	constructor(namesPackages) {
		this.#namesPackages = namesPackages;
	}
	note(event) {
		if (event.Action === "build-output") this.#noteBuild(event);
		else if (this.#namesPackages && text(event.Package) === "") return;
		else if (text(event.Test) === "") this.#notePackage(event);
		else this.#noteTest(event);
	}
	cases() {
		const cases = [...this.#tests.values()].map(caseOf$5);
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
		withinCases(this.#builds.size);
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
		withinCases(this.#packages.size);
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
		withinCases(this.#tests.size);
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
function caseOf$5({ package: suite, name, outcome, seconds, message, output }) {
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
// src/formats/test-reports/jest.ts
const jestJson = {
	id: "jest-json",
	kind: "tests",
	fileNames: [
		...PRINTED_JSON,
		"**/jest*.json",
		"**/vitest*.json"
	],
	...jsonReport(/"num(?:Total|Failed|Passed)Test/, isJest, casesIn$4),
	recognisedBy: "`testResults` and `numTotalTests`, of jest and vitest"
};
function isJest(value) {
	const { testResults, numTotalTests } = fields(value);
	return Array.isArray(testResults) && typeof numTotalTests === "number";
}
function casesIn$4(value) {
	return rows(fields(value).testResults).flatMap((file) => {
		const found = rows(file.assertionResults).map((assertion) => caseOf$4(assertion, file));
		const isExplained = found.some(({ outcome }) => outcome === "failed" || outcome === "errored");
		return file.status === "failed" && !isExplained ? [...found, brokenFile(file)] : found;
	});
}
const BY_STATUS$3 = {
	passed: "passed",
	failed: "failed",
	pending: "skipped",
	skipped: "skipped",
	todo: "skipped",
	disabled: "skipped"
};
function caseOf$4(assertion, file) {
	const path = text(file.name);
	const titles = texts(assertion.ancestorTitles).filter((title) => title !== "");
	return {
		suite: titles.length === 0 ? path : titles.join(" > "),
		name: text(assertion.title),
		file: textOrNull(path),
		line: lineOf(fields(assertion.location).line),
		outcome: outcomeOf$3(assertion),
		seconds: secondsOfMillis(assertion.duration),
		message: messageOf([...texts(assertion.failureMessages), ...texts(assertion.retryReasons)][0])
	};
}
function outcomeOf$3({ status, invocations, failureMessages, retryReasons }) {
	const outcome = outcomeNamed(BY_STATUS$3, text(status)) ?? "errored";
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
// src/formats/test-reports/junit.ts
const junit = {
	id: "junit",
	kind: "tests",
	fileNames: [
		"**/*junit*.xml",
		"**/TEST-*.xml",
		"**/TESTS-*.xml",
		"!**/TESTS-TestSuites.xml",
		"**/*results.xml",
		"**/result.xml",
		"**/report.xml",
		"**/tests.xml",
		"**/test.xml",
		"**/test_detail.xml",
		"**/*test-result*.xml",
		"**/*test_result*.xml",
		"**/testresult*.xml",
		"**/*test-report*.xml",
		"**/*test_report*.xml",
		"**/pytest*.xml",
		"**/nosetests*.xml",
		"**/*unit-tests*.xml",
		"**/phpunit*.xml",
		"**/rspec*.xml",
		"**/*gtest*.xml",
		"**/*ctest*.xml"
	],
	named: /(?:^|[/\\])TEST-[^/\\]*\.xml$|junit[^/\\]*\.xml$/i,
	roots: ["testsuites", "testsuite"],
	read: (content) => content.readXml(new JunitReading()),
	recognisedBy: "root `testsuites` or `testsuite`, in all dialects"
};
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
	report(problems) {
		for (const read of this.#read) read.testCase = this.#legs.named(read.testCase, read.suite);
		return {
			cases: withRetriesJoined(this.#read),
			problems: [...problems, ...this.#hollowSuites()]
		};
	}
	#hollowSuites() {
		const [first] = this.#hollow;
		if (first === void 0) return [];
		const others = this.#hollow.length - 1;
		const more = others === 0 ? "" : ` So do ${others} more.`;
		return [`The suite "${first.slice(0, 200)}" states failures that none of its cases shows.${more}`];
	}
	#speaks(name) {
		if (this.#case === null) return name === "error" || name === "failure";
		return isVerdict(name) || name === "system-out";
	}
	#openSuite(attributes) {
		this.#suitesSeen += 1;
		const suite = suiteOf(attributes, this.#suites.at(-1), this.#suitesSeen);
		this.#legs.note(suite);
		const announced = count(attributes.failures) + count(attributes.errors);
		this.#suites.push({
			...suite,
			announced,
			troubled: 0
		});
	}
	#closeSuite() {
		const suite = this.#suites.pop();
		if (suite === void 0) return;
		const isHollow = suite.announced > 0 && suite.troubled === 0;
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
			...placeOf$1(attributes, suite),
			outcome,
			seconds: secondsOf$1(attributes.time),
			message
		};
		this.#read.push({
			testCase,
			suite
		});
		withinCases(this.#read.length);
		if (suite !== void 0 && outcome !== "passed" && outcome !== "skipped") suite.troubled += 1;
	}
};
const count = (written) => Number(/^\s*(\d{1,9})\s*$/.exec(written ?? "")?.[1] ?? 0);
var Legs = class {
	#hostOf = new Map();
	#repeated = new Set();
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
// src/formats/test-reports/mocha.ts
const mochaJson = {
	id: "mocha-json",
	kind: "tests",
	fileNames: PRINTED_JSON,
	...jsonReport(/"stats"\s{0,99}:\s{0,99}\{/, isMocha, casesIn$3),
	recognisedBy: "`stats`, `passes` and `failures`"
};
function isMocha(value) {
	const { stats, passes, failures } = fields(value);
	return Array.isArray(passes) && Array.isArray(failures) && fields(stats).passes !== void 0;
}
function casesIn$3(value) {
	const { passes, failures, pending } = fields(value);
	return [
		...rows(failures).map((test) => caseOf$3(test, "failed")),
		...rows(pending).map((test) => caseOf$3(test, "skipped")),
		...rows(passes).map((test) => caseOf$3(test, (amount$1(test.currentRetry) ?? 0) > 0 ? "flaky" : "passed"))
	];
}
function caseOf$3(test, outcome) {
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
const aroundOf = (fullTitle, title) => fullTitle.endsWith(` ${title}`) ? fullTitle.slice(0, -title.length - 1) : "";
// src/formats/test-reports/mochawesome.ts
const mochawesome = {
	id: "mochawesome",
	kind: "tests",
	fileNames: ["**/mochawesome*.json"],
	...jsonReport(/"stats"\s{0,99}:\s{0,99}\{/, isMochawesome, casesIn$2),
	recognisedBy: "`stats` with `passes`, and `results`"
};
function isMochawesome(value) {
	const { stats, results } = fields(value);
	const { passes, failures } = fields(stats);
	return Array.isArray(results) && passes !== void 0 && failures !== void 0;
}
function casesIn$2(value) {
	const cases = [];
	const left = rows(fields(value).results).toReversed().map((suite) => ({
		suite,
		around: ""
	}));
	for (let next = left.pop(); next !== void 0; next = left.pop()) {
		const { suite, around } = next;
		const file = fileOf$1(suite, around);
		for (const test of rows(suite.tests)) cases.push(caseOf$2(test, file, outcomeOf$2(test)));
		for (const hook of [...rows(suite.beforeHooks), ...rows(suite.afterHooks)]) if (outcomeOf$2(hook) === "failed") cases.push(caseOf$2(hook, file, "failed"));
		for (const inner of rows(suite.suites).toReversed()) left.push({
			suite: inner,
			around: file
		});
	}
	return cases;
}
const NO_FILE = "nofile";
function fileOf$1({ fullFile, file }, around) {
	const own = text(fullFile) || text(file);
	return own === "" || own === NO_FILE ? around : own;
}
function outcomeOf$2({ fail, pass, state }) {
	if (fail === true || state === "failed") return "failed";
	return pass === true || state === "passed" ? "passed" : "skipped";
}
function caseOf$2(test, file, outcome) {
	const name = text(test.title);
	const { message, estack } = fields(test.err);
	return {
		suite: aroundOf(text(test.fullTitle), name),
		name,
		file: textOrNull(file),
		line: null,
		outcome,
		seconds: secondsOfMillis(test.duration),
		message: messageOf(textOrNull(message) ?? textOrNull(estack))
	};
}
// src/formats/test-reports/nunit.ts
const nunit3 = {
	id: "nunit3",
	kind: "tests",
	fileNames: ["**/*nunit*.xml", "**/TestResult*.xml"],
	named: /nunit[^/\\]*\.xml$/i,
	roots: ["test-run"],
	read: (content) => content.readXml(new NunitReading()),
	recognisedBy: "root `test-run`"
};
const nunit2 = {
	id: "nunit2",
	kind: "tests",
	fileNames: ["**/*nunit*.xml", "**/TestResult*.xml"],
	roots: ["test-results"],
	read: (content) => content.readXml(new NunitReading()),
	recognisedBy: "root `test-results`"
};
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
const ERRORS = /^(?:error|invalid|cancelled|notrunnable)$/i;
function outcomeOf$1({ result, label = "", executed = "", success = "" }) {
	if (result === void 0) {
		if (/^false$/i.test(executed)) return "skipped";
		return /^true$/i.test(success) ? "passed" : "failed";
	}
	const outcome = outcomeNamed(BY_RESULT$1, result.toLowerCase()) ?? "errored";
	return outcome === "failed" && ERRORS.test(label) ? "errored" : outcome;
}
var NunitReading = class {
	#cases = [];
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
	report(problems) {
		return {
			cases: this.#cases,
			problems
		};
	}
	#closeMessage() {
		const around = this.#open.at(-1);
		if (around !== void 0) around.message ??= messageOf(this.#message?.text);
		this.#message = null;
	}
	#closeCase(open) {
		if (open === void 0) return;
		const { attributes, message } = open;
		const seconds = secondsOf$1(attributes.duration ?? attributes.time);
		this.#add({
			...namesOf(attributes),
			outcome: outcomeOf$1(attributes),
			seconds,
			message
		});
	}
	#closeSuite(open) {
		if (open === void 0) return;
		const { attributes, message, cases } = open;
		const { name = "", fullname = name, result = "", site = "" } = attributes;
		const around = this.#open.at(-1);
		if (around !== void 0) around.cases += cases;
		if (!/^(?:failed|failure|error|notrunnable)$/i.test(result) || isParents(site)) return;
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
		this.#cases.push({
			...testCase,
			file: null,
			line: null
		});
		withinCases(this.#cases.length);
		const around = this.#open.at(-1);
		if (around !== void 0) around.cases += 1;
	}
};
const isParents = (site) => /^parent$/i.test(site);
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
// src/formats/test-reports/playwright.ts
const playwrightJson = {
	id: "playwright-json",
	kind: "tests",
	fileNames: [
		...PRINTED_JSON,
		"**/playwright*.json",
		"**/results.json"
	],
	...jsonReport(/"rootDir"\s{0,99}:/, isPlaywright, casesIn$1),
	recognisedBy: "`config`, `suites` and `stats` with `unexpected`"
};
function isPlaywright(value) {
	const { config, suites, stats } = fields(value);
	return Array.isArray(suites) && fields(config).rootDir !== void 0 && isCounted(fields(stats));
}
const isCounted = ({ expected, unexpected }) => amount$1(expected) !== null && amount$1(unexpected) !== null;
function casesIn$1(value) {
	const { config, suites, errors } = fields(value);
	const root = cutSuite(text(fields(config).rootDir));
	const cases = rows(suites).flatMap((suite) => casesOfFile(suite, root));
	const isExplained = cases.some(({ outcome }) => outcome === "failed");
	const [error] = rows(errors);
	return error === void 0 || isExplained ? cases : [...cases, brokenRun(error)];
}
function casesOfFile(file, root) {
	const told = testsIn(file);
	const isShared = new Set(told.map(({ test }) => text(test.projectName))).size > 1;
	return told.map((each) => {
		const project = text(each.test.projectName);
		const title = cutSuite(text(file.title));
		return caseOf$1(each, isShared && project !== "" ? `[${cutSuite(project)}] ${title}` : title, root);
	});
}
function testsIn(file) {
	const told = [];
	const left = [{
		suite: file,
		around: ""
	}];
	for (let next = left.pop(); next !== void 0; next = left.pop()) {
		const { suite, around } = next;
		for (const spec of rows(suite.specs)) for (const test of rows(spec.tests)) told.push({
			around,
			spec,
			test
		});
		for (const inner of rows(suite.suites).toReversed()) left.push({
			suite: inner,
			around: cutSuite(joined(around, text(inner.title)))
		});
	}
	return told;
}
const joined = (around, title) => around === "" ? title : `${around} › ${title}`;
const BY_STATUS$2 = {
	expected: "passed",
	unexpected: "failed",
	flaky: "flaky",
	skipped: "skipped"
};
function caseOf$1({ around, spec, test }, suite, root) {
	const outcome = outcomeNamed(BY_STATUS$2, text(test.status)) ?? "errored";
	const tries = rows(test.results);
	return {
		suite,
		name: joined(around, text(spec.title)),
		file: fileOf(text(spec.file), root),
		line: lineOf(spec.line),
		outcome,
		seconds: secondsOfMillis(tries.reduce((sum, { duration }) => sum + (amount$1(duration) ?? 0), 0)),
		message: messageOf(outcome === "skipped" ? reasonIn(test) : errorIn(tries))
	};
}
function fileOf(path, root) {
	if (path === "" || root === "" || /^(?:\/|[A-Za-z]:)/.test(path)) return textOrNull(path);
	return `${root}/${path}`;
}
function reasonIn({ annotations }) {
	const reason = rows(annotations).find(({ type }) => type === "skip" || type === "fixme");
	return textOrNull(reason?.description);
}
function errorIn(tries) {
	for (const { error, errors } of tries) {
		const message = textOrNull(fields(error).message) ?? textOrNull(rows(errors)[0]?.message);
		if (message !== null) return message;
	}
	return null;
}
const brokenRun = ({ message }) => ({
	suite: "",
	name: "(run)",
	file: null,
	line: null,
	outcome: "errored",
	seconds: null,
	message: messageOf(text(message))
});
// src/formats/test-reports/robot.ts
const robot = {
	id: "robot",
	kind: "tests",
	fileNames: ["**/output.xml"],
	named: /(?:^|[/\\])output\.xml$/i,
	roots: ["robot"],
	read: (content) => content.readXml(new RobotReading()),
	recognisedBy: "root `robot`"
};
const BY_STATUS$1 = {
	PASS: "passed",
	FAIL: "failed",
	SKIP: "skipped",
	"NOT RUN": "skipped"
};
var RobotReading = class {
	#cases = [];
	#suites = [];
	#around = [];
	#test = null;
	#gathered = null;
	#status = {};
	open(name, attributes) {
		if (name === "suite" && isSuite(this.#around.at(-1)?.name)) this.#openSuite(attributes);
		else if (name === "test") this.#test = this.#openTest(attributes);
		else if (name === "status") {
			this.#status = attributes;
			this.#gathered = new Gathered();
		}
		this.#around.push({
			name,
			attributes
		});
	}
	text(piece) {
		this.#gathered?.add(piece);
	}
	close(name) {
		this.#around.pop();
		if (name === "status") this.#closeStatus();
		else if (name === "test") this.#closeTest();
		else if (name === "suite" && isSuite(this.#around.at(-1)?.name)) this.#closeSuite();
	}
	report(problems) {
		return {
			cases: this.#cases,
			problems
		};
	}
	#openSuite({ name = "", source }) {
		const around = this.#suites.at(-1)?.name;
		this.#suites.push({
			name: cutSuite(around === void 0 ? name : `${around}.${name}`),
			source: source ?? null,
			firstCase: this.#cases.length,
			teardown: null
		});
	}
	#openTest({ name = "", line }) {
		const suite = this.#suites.at(-1);
		return {
			suite: suite?.name ?? "",
			name,
			file: suite?.source ?? null,
			line: lineOf(line),
			outcome: "errored",
			seconds: null,
			message: null
		};
	}
	#closeStatus() {
		const message = messageOf(this.#gathered?.text);
		const { status = "" } = this.#status;
		this.#gathered = null;
		const owner = this.#around.at(-1);
		if (owner?.name === "test" && this.#test !== null) {
			const outcome = outcomeNamed(BY_STATUS$1, status) ?? "errored";
			this.#test = {
				...this.#test,
				outcome,
				seconds: secondsIn(this.#status),
				message
			};
		} else if (owner !== void 0 && isTeardown(owner) && this.#around.at(-2)?.name === "suite" && status === "FAIL") {
			const suite = this.#suites.at(-1);
			if (suite !== void 0) suite.teardown = { message };
		}
	}
	#closeTest() {
		if (this.#test === null) return;
		this.#cases.push(this.#test);
		this.#test = null;
		withinCases(this.#cases.length);
	}
	#closeSuite() {
		const suite = this.#suites.pop();
		if (suite === void 0 || suite.teardown === null) return;
		for (const test of this.#cases.slice(suite.firstCase)) {
			if (test.outcome !== "passed") continue;
			test.outcome = "failed";
			test.message = messageOf(`Parent suite teardown failed:\n${suite.teardown.message ?? ""}`);
		}
	}
};
const isSuite = (name) => name === "robot" || name === "suite";
const isTeardown = ({ name, attributes }) => name === "kw" && /^teardown$/i.test(attributes.type ?? "");
function secondsIn({ elapsed, starttime, endtime }) {
	if (elapsed !== void 0) return secondsOf$1(elapsed);
	const [start, end] = [instantOf(starttime), instantOf(endtime)];
	return start === null || end === null ? null : Math.max(0, end - start) / 1e3;
}
function instantOf(written) {
	const parts = /^(\d{4})(\d\d)(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})$/.exec(written ?? "");
	if (parts === null) return null;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, milli = 0] = parts.slice(1).map(Number);
	return Date.UTC(year, month - 1, day, hour, minute, second, milli);
}
// src/formats/test-reports/rspec.ts
const rspecJson = {
	id: "rspec-json",
	kind: "tests",
	fileNames: ["**/rspec*.json"],
	...jsonReport(/"examples"\s{0,99}:/, isRspec, casesIn),
	recognisedBy: "`examples` and `summary`"
};
function isRspec(value) {
	const { examples, summary } = fields(value);
	return Array.isArray(examples) && fields(summary).example_count !== void 0;
}
function casesIn(value) {
	const { examples, summary, messages } = fields(value);
	const cases = rows(examples).map(caseOf);
	if ((amount$1(fields(summary).errors_outside_of_examples_count) ?? 0) > 0) cases.push(outsideOfExamples(texts(messages)));
	return cases;
}
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
		outcome: outcomeNamed(BY_STATUS, text(example.status)) ?? "errored",
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
// src/formats/test-reports/tap-lines.ts
const MAX_LINE = 4e3;
const INDENT = 4;
const MAX_DEPTH = 20;
function tapLineOf(line) {
	const indent = indentOf(line);
	const text = line.slice(indent, indent + MAX_LINE).trimEnd();
	const depth = Math.min(Math.floor(indent / INDENT), MAX_DEPTH);
	if (text === "---") return {
		kind: "block",
		indent
	};
	if (text === "{" || text === "}") return {
		kind: "brace",
		depth,
		opens: text === "{"
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
	const [plan, last] = /^1\.\.(\d{1,9})(?!\d)/.exec(text) ?? [];
	if (plan !== void 0) {
		const { directive, reason } = directiveOf(text.slice(plan.length));
		return {
			kind: "plan",
			depth,
			count: Number(last),
			skips: directive === "skip",
			reason
		};
	}
	return pointOf(text, depth);
}
function indentOf(line) {
	let indent = 0;
	while (line[indent] === " ") indent += 1;
	return indent;
}
function pointOf(text, depth) {
	const [start, not] = /^(not )?ok(?![\w-])(?: +\d{1,9})?(?: +-(?= |$))? */.exec(text) ?? [];
	if (start === void 0) return null;
	const { rest, ...ending } = endingOf(text.slice(start.length));
	return {
		kind: "point",
		depth,
		ok: not === void 0,
		...directiveOf(rest),
		...ending
	};
}
function endingOf(text) {
	const outer = timeOf(text);
	const opens = /(?:^|\s)\{$/.test(outer.rest);
	const inner = timeOf(opens ? outer.rest.slice(0, -1).trimEnd() : outer.rest);
	return {
		rest: inner.rest,
		seconds: inner.seconds ?? outer.seconds,
		opens
	};
}
function timeOf(text) {
	const found = /(?:^|\s)# time=(\d{1,12}(?:\.\d{1,12})?)(m?)s$/.exec(text);
	if (found === null) return {
		rest: text,
		seconds: null
	};
	const amount = Number(found[1]);
	return {
		rest: text.slice(0, found.index).trimEnd(),
		seconds: found[2] === "m" ? secondsOfMillis(amount) : amount
	};
}
function directiveOf(text) {
	const found = /(?<=^|\s)(?:#(?=SKIP|TODO)|# )([Ss]kip\S*|SKIP\S*|(?:[Tt]odo|TODO)(?![\w-])\S*)/.exec(text);
	if (found === null) return {
		title: plain(text),
		directive: null,
		reason: ""
	};
	const directive = /^skip/i.test(found[1] ?? "") ? "skip" : "todo";
	const reason = text.slice(found.index + found[0].length).trim();
	return {
		title: plain(text.slice(0, found.index)),
		directive,
		reason
	};
}
const plain = (text) => text.replace(/\\([#\\])/g, "$1").trim();
const MAX_JSON = 2e4;
const EXPLAINS = /^# {1,9}(?:\((?:in|from) |Failed )/;
var Diagnostics = class {
	seconds = null;
	isSuite = false;
	isTest = false;
	#message = new Gathered();
	#indent = null;
	#inMessage = false;
	#below = "none";
	get message() {
		return this.#message.text;
	}
	begin(indent) {
		this.#indent ??= indent;
	}
	takes(line) {
		if (this.#indent === null || this.#indent < 0) return false;
		const indent = indentOf(line);
		const text = line.slice(indent, indent + MAX_LINE).trim();
		if (indent < this.#indent && text !== "") this.#end();
		else if (indent === this.#indent && text === "...") this.#end();
		else if (indent > this.#indent || text === "") this.#noteMore(line);
		else if (text.startsWith("{")) this.#noteJson(line.slice(indent, indent + MAX_JSON));
		else this.#noteKey(text);
		return this.#indent >= 0 || text === "...";
	}
	noteBelow(line, depth) {
		if (this.#indent !== null || this.#below === "ended") return;
		const own = depth * INDENT;
		const indent = indentOf(line);
		const text = line.slice(indent, indent + MAX_LINE);
		const isComment = text.startsWith("#");
		if (!isComment && this.#below !== "comments" && indent >= own + 2) this.#addBelow("lines", line.slice(own + 2));
		else if (isComment && indent === own && (this.#below === "comments" || EXPLAINS.test(text))) this.#addBelow("comments", text.replace(/^# ?/, ""));
	}
	endBelow() {
		this.#below = "ended";
	}
	#addBelow(what, text) {
		this.#below = what;
		this.#message.add(`${text}\n`);
	}
	#end() {
		this.#indent = -1;
	}
	#noteMore(line) {
		if (this.#inMessage) this.#message.add(`${line.slice((this.#indent ?? 0) + 2)}\n`);
	}
	#noteJson(text$1) {
		const read = readJson(text$1);
		if ("value" in read) this.#message.add(text(fields(read.value).message));
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
// src/formats/test-reports/tap.ts
const tap = {
	id: "tap",
	kind: "tests",
	fileNames: ["**/*.tap"],
	named: /\.tap$/i,
	detect: ({ head, text }) => /^TAP version 1\d/m.test(head) || /^(?:not )?ok\b/m.test(head) && /^1\.\.\d/m.test(head + text.slice(-TAIL)),
	read({ text }) {
		const reading = new TapReading();
		for (let start = 0; start < text.length;) {
			const newline = text.indexOf("\n", start);
			const end = newline === -1 ? text.length : newline;
			reading.note(text.slice(start, end));
			start = end + 1;
		}
		return {
			cases: reading.cases(),
			problems: []
		};
	},
	recognisedBy: "`TAP version 13` or 14, or points with a plan"
};
const TAIL = 2e3;
var TapReading = class {
	#cases = [];
	#titles = [];
	#levels = [];
	#open = null;
	#held = [];
	#planned = 0;
	#skipped = null;
	#points = 0;
	#bailed = null;
	note(line) {
		if (this.#open?.diagnostics.takes(line) === true) return;
		const read = tapLineOf(line);
		if (read === null) {
			if (this.#open?.point.ok === false) this.#open.diagnostics.noteBelow(line, this.#open.point.depth);
			return;
		}
		if (read.kind === "subtest" || read.kind === "plan") this.#open?.diagnostics.endBelow();
		if (read.kind === "block") this.#open?.diagnostics.begin(read.indent);
		else if (read.kind === "subtest") this.#noteSubtest(read.depth, read.title);
		else if (read.kind === "plan") this.#notePlan(read);
		else if (read.kind === "bail") this.#bailed = read.reason;
		else if (read.kind === "point") this.#notePoint(read);
		else if (!read.opens) this.#release(read.depth);
		else if (this.#open?.point.depth === read.depth) this.#hold(this.#open);
	}
	cases() {
		this.#release(0);
		this.#closePoint();
		if (this.#bailed !== null) this.#addBroken("(bail out)", this.#bailed);
		else if (this.#points < this.#planned) this.#addBroken("(plan)", `${this.#planned} tests were planned, ${this.#points} ran.`);
		return this.#cases;
	}
	#notePlan({ depth, count, skips, reason }) {
		if (depth === 0) this.#planned += count;
		else if (count === 0 && skips) this.#skipped = {
			depth,
			reason
		};
	}
	#noteSubtest(depth, title) {
		this.#titles.length = Math.min(this.#titles.length, depth);
		this.#titles.push(cutSuite(title));
	}
	#notePoint(point) {
		this.#release(point.depth);
		this.#openPoint(point, new Diagnostics());
		if (point.depth === 0) this.#points += 1;
		if (point.opens && this.#open !== null) this.#hold(this.#open);
	}
	#hold(open) {
		this.#open = null;
		this.#held.push(open);
		this.#noteSubtest(open.point.depth, open.point.title);
	}
	#release(depth) {
		while ((this.#held.at(-1)?.point.depth ?? -1) >= depth) {
			const { point, diagnostics } = this.#held.pop();
			this.#openPoint(point, diagnostics);
		}
	}
	#openPoint(read, diagnostics) {
		this.#closePoint();
		const { depth } = read;
		const point = read.ok && read.directive === null && this.#skipped?.depth === depth + 1 ? {
			...read,
			directive: "skip",
			reason: this.#skipped?.reason ?? ""
		} : read;
		this.#skipped = null;
		const below = this.#levels[depth + 1];
		const suite = this.#titles.slice(0, depth).join(" > ");
		const subtestFailed = below?.failed === true;
		this.#open = {
			point,
			suite,
			hasSubtests: below !== void 0,
			subtestFailed,
			diagnostics
		};
		this.#levels.length = Math.min(this.#levels.length, depth + 1);
		this.#levels[depth] = { failed: this.#levels[depth]?.failed === true || outcomeOf(point) === "failed" };
	}
	#closePoint() {
		if (this.#open === null) return;
		const { point, suite, hasSubtests, subtestFailed, diagnostics } = this.#open;
		this.#open = null;
		const outcome = outcomeOf(point);
		if (hasSubtests && !diagnostics.isTest && (outcome !== "failed" || subtestFailed) || diagnostics.isSuite) return;
		const message = messageOf(outcome === "skipped" ? point.reason : diagnostics.message);
		const seconds = diagnostics.seconds ?? point.seconds;
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
		withinCases(this.#cases.length);
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
function outcomeOf({ ok, directive }) {
	if (directive !== null) return "skipped";
	return ok ? "passed" : "failed";
}
// src/formats/test-reports/trx.ts
const trx = {
	id: "trx",
	kind: "tests",
	fileNames: ["**/*.trx"],
	named: /\.trx$/i,
	roots: ["TestRun"],
	read: (content) => content.readXml(new TrxReading()),
	recognisedBy: "root `TestRun`"
};
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
const BROKEN_RUN = /^(?:aborted|error|timeout|disconnected)$/i;
var TrxReading = class {
	#results = [];
	#open = [];
	#classes = new Map();
	#definition = "";
	#runOutcome = "";
	#runMessage = null;
	#runFailed = false;
	#explains = false;
	#gathered = null;
	open(name, attributes) {
		if (isResult(name, attributes)) this.#openResult(attributes);
		else if (name === "UnitTest") this.#definition = attributes.id ?? "";
		else if (name === "TestMethod") this.#classes.set(this.#definition, classOf(attributes));
		else if (name === "ResultSummary") this.#runOutcome = attributes.outcome ?? "";
		else if (name === "ErrorInfo") this.#explains = true;
		else if (name === "RunInfo") this.#openRunInfo(attributes);
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
			withinCases(this.#results.length);
		}
	}
	report(problems) {
		const cases = this.#results.map((result) => this.#caseOf(result));
		const isExplained = cases.some(({ outcome }) => outcome === "failed" || outcome === "errored");
		if (this.#isBroken() && !isExplained) cases.push(this.#brokenRun());
		return {
			cases,
			problems
		};
	}
	#isBroken() {
		if (BROKEN_RUN.test(this.#runOutcome)) return true;
		return this.#runFailed && /^failed$/i.test(this.#runOutcome);
	}
	#openRunInfo({ outcome = "" }) {
		const isError = BROKEN_RUN.test(outcome);
		this.#explains = isError || !this.#runFailed;
		if (isError && !this.#runFailed) this.#runMessage = null;
		this.#runFailed ||= isError;
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
			outcome: outcomeNamed(BY_OUTCOME, outcome.toLowerCase()) ?? "errored",
			seconds: secondsOfTimeSpan(duration),
			message
		};
	}
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
const isResult = (name, attributes) => name.endsWith("TestResult") && attributes?.testId !== void 0;
const isText = (name) => name === "Message" || name === "Text";
const classOf = ({ className = "" }) => cutSuite(className.split(",", 1)[0] ?? "");
// src/formats/test-reports/xunit.ts
const xunit = {
	id: "xunit",
	kind: "tests",
	fileNames: ["**/*xunit*.xml"],
	named: /xunit[^/\\]*\.xml$/i,
	roots: ["assemblies", "assembly"],
	detect: ({ root, head }) => root === "assemblies" || ASSEMBLY.test(head),
	read: (content) => content.readXml(new XunitReading()),
	recognisedBy: "root `assemblies`, or `assembly` with `total`, `run-date` or `test-framework`"
};
const ASSEMBLY = /<assembly\s[^>]{0,4000}\b(?:test-framework|run-date|total)\s?=/;
const BY_RESULT = {
	pass: "passed",
	fail: "failed",
	skip: "skipped",
	notrun: "skipped"
};
const MESSAGES = new Set(["message", "reason"]);
var XunitReading = class {
	#cases = [];
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
	report(problems) {
		return {
			cases: this.#cases,
			problems
		};
	}
	#add(testCase) {
		this.#cases.push({
			...testCase,
			message: this.#message
		});
		withinCases(this.#cases.length);
		this.#open = null;
	}
	#testOf(attributes) {
		const { type = "", method = "", name = method, result = "", time } = attributes;
		return {
			suite: type,
			name: name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name,
			file: attributes["source-file"] ?? null,
			line: lineOf(attributes["source-line"]),
			outcome: outcomeNamed(BY_RESULT, result.toLowerCase()) ?? "errored",
			seconds: secondsOf$1(time)
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
// src/formats/registry.ts
const COVERAGE_FORMATS = [
	cobertura,
	jacoco,
	clover,
	opencover,
	sonarqube,
	lcov,
	goProfile,
	gcovr,
	gcovrSummary,
	coveragePy,
	llvmCov,
	istanbulSummary,
	istanbul,
	coveralls,
	simpleCov
];
const TEST_FORMATS = [
	junit,
	nunit3,
	nunit2,
	xunit,
	trx,
	robot,
	goJson,
	dartJson,
	tap,
	ctrf,
	jestJson,
	rspecJson,
	playwrightJson,
	mochaJson,
	mochawesome,
	cucumberJson
];
const FORMATS = [
	sarif,
	...COVERAGE_FORMATS,
	...TEST_FORMATS
];
function usualNames(kind) {
	return [...new Set(FORMATS.filter((format) => format.kind === kind).flatMap(({ fileNames }) => fileNames))];
}
// src/formats/result-file.ts
const ALL = [
	"tests",
	"coverage",
	"sarif"
];
function recognise(file, content, kinds = ALL) {
	const format = FORMATS.find((one) => kinds.includes(one.kind) && isOf(one, content));
	if (format !== void 0) return readAs(format, content);
	const named = kinds.includes("tests") && content.root === null ? formatNamed(file, ["tests"]) : null;
	return named && {
		kind: "tests",
		format: named.id,
		report: {
			cases: [],
			problems: [noTests(content)]
		}
	};
}
function isOf({ roots, detect }, content) {
	const { root } = content;
	return (roots === void 0 ? root === null : root !== null && roots.includes(root)) && (detect === void 0 || detect(content));
}
function readAs(format, content) {
	const { id } = format;
	if (format.kind === "tests") return {
		kind: "tests",
		format: id,
		report: detached(format.read(content))
	};
	if (format.kind === "coverage") return {
		kind: "coverage",
		format: id,
		report: format.read(content)
	};
	return {
		kind: "sarif",
		format: id,
		report: format.read(content)
	};
}
const noTests = ({ text }) => isBlank(text) ? EMPTY : "The file holds no test results, though its name says so.";
const EMPTY = "The file is empty.";
const isBlank = (text) => !/\S/.test(text);
function formatNamed(file, kinds) {
	return FORMATS.find(({ kind, named }) => kinds.includes(kind) && named?.test(file) === true) ?? null;
}
function readResultFile(file, bytes, kinds) {
	const content = new Content(decode(bytes));
	try {
		const found = recognise(file, content, kinds);
		if (found === null) return {
			kind: "none",
			problems: problemsOf(file, content)
		};
		const { problems } = found.report;
		return problems.length > 0 && saysNothing(found) ? {
			kind: "none",
			problems
		} : {
			...found,
			problems
		};
	} catch (error) {
		if (error instanceof TooMuch) return {
			kind: "none",
			problems: [error.message]
		};
		throw error;
	}
}
function saysNothing(found) {
	if (found.kind === "tests") return found.report.cases.length === 0;
	if (found.kind === "sarif") return found.report.findings.length === 0;
	return found.report.lines.total === 0;
}
function problemsOf(file, content) {
	const { text } = content;
	if (isBlank(text)) return [EMPTY];
	if (isBinary(text)) return ["The file is binary: it holds no text that can be read."];
	const json = looksLikeJson(text) && !isJsonLines(text) ? content.json : null;
	if (json !== null && "problem" in json) return [json.problem];
	return isNamedWrong(file, content) ? ["The file holds something else than its name says."] : [];
}
function isNamedWrong(file, { root, text }) {
	if (/\.xml$/i.test(file) && root === null) return true;
	if (/\.json$/i.test(file) && !looksLikeJson(text)) return true;
	return formatNamed(file, ["coverage", "sarif"]) !== null;
}
const HEAD = 8e3;
const CLEAN = 5;
function isBinary(text) {
	const head = text.slice(0, HEAD);
	return head.includes("\0") || head.split("�").length - 1 > head.length / CLEAN;
}
const isJsonLines = (text) => "value" in readJson(text.slice(0, text.indexOf("\n") + 1));
export { totalsOf as a, decode as c, within as d, ARCHIVE_LIMITS as f, groupedByEach as h, usualNames as i, isContainer as l, groupedBy as m, readResultFile as n, sarifTotals as o, XmlDocument as p, recognise as r, Content as s, formatNamed as t, walkArchive as u };
