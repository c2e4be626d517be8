/** For checks by a schema: a process checks too few values for it to pay that a program is made of the schema first. */
export const UNCOMPILED = { jitless: true } as const;
