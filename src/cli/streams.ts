/** Where the command line writes. */
export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Somebody watches what is written to `err`. */
  isTerminal?: boolean;
}
