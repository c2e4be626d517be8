// src/cli/progress.ts
var Progress = class {
	#err;
	#isShown = false;
	constructor({ err, isTerminal }) {
		this.#err = isTerminal ? err : null;
	}
	get isSeen() {
		return this.#err !== null;
	}
	show(text) {
		this.#err?.(`${CLEAR}${text}`);
		this.#isShown = true;
	}
	clear() {
		if (this.#isShown) this.#err?.(CLEAR);
		this.#isShown = false;
	}
};
const BAR = 20;
function bar(done, all) {
	const filled = all === 0 ? BAR : Math.floor(done / all * BAR);
	return `[${"█".repeat(filled)}${"░".repeat(BAR - filled)}]`;
}
const CLEAR = "\r\x1B[K";
export { bar as n, Progress as t };
