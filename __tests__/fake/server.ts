import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answer.ts';
import { contentOf, Exchange, type Fake, type FakeOptions, headersOf } from './exchange.ts';
import { type Received, receive } from './received.ts';
import type { World } from './state.ts';

/** Serves a world on 127.0.0.1, at a free port, over HTTP. */
export async function startFake(world: World, options: FakeOptions = {}): Promise<Fake> {
  const exchange = new Exchange(world, options);
  const server = createServer((request, response) => {
    exchange
      .answer(() => receiveFrom(request), `${request.method} ${request.url}`)
      .then((answer) => (answer === null ? response.destroy() : send(response, answer)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { ...exchange.at(`http://127.0.0.1:${port}`), close: () => close(server, exchange) };
}

async function receiveFrom(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method, url, headers } = request;
  return receive(method!, `http://${headers.host}${url}`, headers, Buffer.concat(chunks).toString());
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, headersOf(answer));
  response.end(contentOf(answer));
}

async function close(server: Server, exchange: Exchange): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  exchange.check();
}
