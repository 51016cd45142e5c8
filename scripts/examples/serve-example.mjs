import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';
import { environment } from './run.mjs';

const loopback = '127.0.0.1';

/** Serves a built folder, or starts a server by its command, on the loopback; gives its address and `close()`. */
export async function serveExample(place, { command, folder }) {
  const files = createServer(folder ? sirv(join(place, folder), { etag: true }) : undefined);
  const port = await listen(files);
  const address = `http://${loopback}:${port}`;
  if (folder) return { address, close: () => close(files) };
  await close(files);
  const parameters = command.map((word) => (word === 'PORT' ? String(port) : word));
  // Some servers take the port from their environment.
  const env = { ...environment, HOST: loopback, PORT: String(port) };
  const options = { cwd: place, env, detached: true, stdio: 'pipe' };
  const server = spawn(process.execPath, parameters, options);
  const said = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => said.push(String(text)));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    // The group of this one server: a development server has children.
    process.kill(process.platform === 'win32' ? server.pid : -server.pid, 'SIGTERM');
    await ended;
  };
  const answers = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  for (const end = Date.now() + 60_000; !(await answers()); await wait(200)) {
    if (server.exitCode === null && Date.now() < end) continue;
    await stop();
    throw new Error(`The server did not start: ${said.join('')}`);
  }
  return { address, close: stop };
}

function listen(server) {
  return new Promise((resolve) => server.listen(0, loopback, () => resolve(server.address().port)));
}

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
