import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** https://undici.nodejs.org/#/docs/api/DiagnosticsChannel?id=undiciclientsendheaders */
const SENT = 'undici:client:sendHeaders';

/**
 * Waits until a request has left this process, or until what asks for it has come to its end: a connection takes several
 * turns of the event loop, in which nothing else should be done.
 */
export async function hasLeft(asking: Promise<unknown>): Promise<void> {
  let heard = (): void => {};
  const sent = new Promise<void>((resolve) => {
    heard = resolve;
  });
  subscribe(SENT, heard);
  await Promise.race([sent, asking.catch(() => {})]);
  unsubscribe(SENT, heard);
}
