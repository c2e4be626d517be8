export { n as finish, t as reportSubject } from "./reporting.js";
