export { t as decideWaiting } from "./decision.js";
