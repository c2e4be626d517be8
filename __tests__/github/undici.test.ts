import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fetch, ProxyAgent } from '../../src/github/undici.ts';

describe('requests of the client', () => {
  const tunnels: string[] = [];
  const api = createServer((request, response) => response.end(`${request.method} ${request.url}`));
  const proxy = createServer();
  const portOf = (server: Server): number => (server.address() as AddressInfo).port;
  const listen = async (server: Server): Promise<void> => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  };

  beforeAll(async () => {
    proxy.on('connect', (request, client) => {
      tunnels.push(request.url ?? '');
      const target = connect(portOf(api), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        target.pipe(client).pipe(target);
      });
    });
    await Promise.all([listen(api), listen(proxy)]);
  });

  afterAll(() => {
    for (const server of [api, proxy]) {
      server.close();
      server.closeAllConnections();
    }
  });

  test('go directly where the runner has no proxy', async () => {
    const answer = await fetch(`http://127.0.0.1:${portOf(api)}/meta`);
    expect(await (answer as Response).text()).toBe('GET /meta');
    expect(tunnels).toEqual([]);
  });

  test('go through the proxy that it has', async () => {
    const dispatcher = new ProxyAgent({ uri: `http://127.0.0.1:${portOf(proxy)}` });
    const answer = await fetch('http://api.github.test/meta', { dispatcher });
    expect(await (answer as Response).text()).toBe('GET /meta');
    expect(tunnels).toEqual(['api.github.test:80']);
    await (await dispatcher.agent).close();
  });
});
