/** Trouble on the way to a server, or of the server itself, as package managers, git and curl call it. */
export const TRANSIENT =
  /\b(?:ETIMEDOUT|ECONNRESET|ESOCKETTIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT|50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)|429 Too Many Requests|(?:error|status(?: code)?|HTTP(?:\/[\d.]+)?|returned error|code):? 50[234]|[Cc]onnection (?:was )?reset(?: by peer)?|[Cc]onnection timed out|[Oo]peration timed out|[Rr]ead timed out|ReadTimeoutError|ConnectTimeoutError|TLS handshake timeout|i\/o timeout|[Tt]emporary failure (?:in name resolution|resolving)|[Cc]ould not connect to server|[Nn]etwork is unreachable|[Uu]nexpected disconnect while reading sideband packet|early EOF|socket disconnected before secure TLS connection was established|(?:API|secondary) rate limit exceeded|toomanyrequests: )/;
/** The same where a wrong address gives it too; and a full disk, which what is fetched may have filled. */
export const ADDRESS =
  /\b(?:[Nn]o space left on device|ENOTFOUND|ECONNREFUSED|[Cc]ould not resolve host|[Cc]onnection refused|No such host is known|no such host|failed to lookup address information|unable to resolve host address|No address associated with hostname|No route to host)\b/;

/** Trouble of the network, or of the machine, that a log tells. */
export interface NetworkTrouble {
  /** The words of the log: `ETIMEDOUT`. */
  words: string;
  /** A wrong address in a manifest could not have caused it. */
  transient: boolean;
}

/** The trouble of the network that a line names; null when it names none. */
export function networkTrouble(text: string): NetworkTrouble | null {
  const transient = TRANSIENT.exec(text)?.[0];
  if (transient !== undefined) return { words: transient, transient: true };
  const words = ADDRESS.exec(text)?.[0];
  return words === undefined ? null : { words, transient: false };
}
