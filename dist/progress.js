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
const CLEAR = "\r\x1B[K";
export { Progress as t };
