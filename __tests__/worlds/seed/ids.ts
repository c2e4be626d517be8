/** The commit ids of the seed world. A test compares them with the ids of the built world. */
export const seedBase = '461e5d981727980217408f7958cda9c17ade4b2c';
export const seedHead = '398e281dacacbf830eea8be0d8aaf7ca14eb750c';

/**
 * The value of the `nonce` header that makes the head commit's id begin with `398e281d`.
 *
 * It depends on every byte of `base/` and `head/`, on both commits' people, dates and messages. When one of them
 * changes it has to be found again: write the head commit with `git write-tree` and `git hash-object -t commit`,
 * then count the last twelve hex digits up until the id begins so (2^32 tries on average: a minute with a small C
 * program that keeps the SHA-1 state of the first four blocks; the nonce's tail lies in the fifth and last one).
 */
export const seedNonce = '0000000013e58e08';
