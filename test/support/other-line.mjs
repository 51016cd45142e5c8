import { once } from 'node:events';
import { createServer } from 'node:http';

const payload = JSON.stringify({ title: 'Back on the line', summary: 'It was away for a while.' });

/** The lines by their keys: a port that stays the same, and the server there while it is up. */
const lines = new Map();

/** Starts or ends a server at an address that stays the same, and returns that address: what goes offline, and comes back. */
export async function setLine(key, isUp) {
  if (!lines.has(key)) lines.set(key, { port: 0, server: undefined });
  const line = lines.get(key);
  if (isUp && !line.server) {
    line.server = createServer(answer).listen(line.port, '127.0.0.1');
    line.server.unref();
    await once(line.server, 'listening');
    line.port = line.server.address().port;
  } else if (!isUp && line.server) {
    line.server.closeAllConnections();
    await new Promise((resolve) => line.server.close(resolve));
    line.server = undefined;
  }
  return `http://127.0.0.1:${line.port}/fact-check.json`;
}

function answer(_request, response) {
  const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };
  response.writeHead(200, { ...headers, 'Content-Type': 'application/json' }).end(payload);
}
