import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

// The key codes of https://www.w3.org/TR/webdriver2/#keyboard-actions
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const buttons = { left: 0, middle: 1, right: 2 };

/** Runs tests in a browser that speaks W3C WebDriver; the methods are those the commands' plugins call. */
export class WebDriverLauncher {
  type = 'webdriver';
  concurrency = 1;
  #options;
  #processes = [];
  #starting;
  #session;
  #active = new Map();

  constructor(options) {
    this.name = options.name;
    this.#options = options;
  }

  async startSession(id, url) {
    this.#active.set(id, url);
    this.#session ??= await (this.#starting ??= this.#start());
    await this.#send('POST', '/url', { url });
  }

  // Whatever asks has no answer of its own to an error, which would end the tests of all engines.
  async getBrowserUrl() {
    return this.#send('GET', '/url').catch(() => undefined);
  }

  isActive(id) {
    return this.#active.has(id);
  }

  async stopSession(id) {
    this.#active.delete(id);
    try {
      await this.#send('DELETE', '/actions');
      await this.#send('POST', '/url', { url: 'about:blank' });
    } catch (error) {
      // The page crashed or hangs, and its session with it: the tests of this page have failed, the next begin with another browser.
      await this.stop();
      throw error;
    }
    return {};
  }

  async startDebugSession() {
    throw new Error(`${this.name} cannot be debugged from the test runner.`);
  }

  async stop() {
    if (this.#session) await this.#send('DELETE', '').catch(() => {});
    this.#session = this.#starting = undefined;
    for (const child of this.#processes.reverse()) await end(child);
    this.#processes = [];
  }

  async sendKeys(_id, pressed) {
    const actions = pressed.flatMap((key) => {
      const value = keys[key] ?? key;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    });
    await this.#act({ type: 'key', id: 'keyboard', actions });
  }

  sendMouseMove(_id, x, y) {
    return this.#mouse({ type: 'pointerMove', x, y });
  }

  sendMouseClick(_id, x, y, name = 'left') {
    const button = buttons[name];
    return this.#mouse(
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    );
  }

  sendMouseDown(_id, name = 'left') {
    return this.#mouse({ type: 'pointerDown', button: buttons[name] });
  }

  sendMouseUp(_id, name = 'left') {
    return this.#mouse({ type: 'pointerUp', button: buttons[name] });
  }

  async resetMouse(id) {
    await this.#send('DELETE', '/actions');
    await this.sendMouseMove(id, 0, 0);
  }

  #mouse(...actions) {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  #act(...actions) {
    return this.#send('POST', '/actions', { actions });
  }

  async #start() {
    const environment = { ...process.env };
    if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY)
      environment.DISPLAY = await this.#startDisplay();
    const port = await freePort();
    this.#options.address = `http://127.0.0.1:${port}`;
    this.#keep(
      spawn(this.#options.driver, [`--port=${port}`, '--host=127.0.0.1'], {
        env: environment,
        stdio: 'ignore',
      }),
    );
    await this.#untilReady();
    const alwaysMatch = this.#options.capabilities ?? {};
    const { sessionId } = await this.#request('POST', '/session', { capabilities: { alwaysMatch } });
    return sessionId;
  }

  async #startDisplay() {
    const parameters = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const child = this.#keep(spawn('Xvfb', parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }));
    const [number] = await once(child.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  #keep(child) {
    // Whoever waits for the process sees that it is not there.
    child.on('error', () => {});
    this.#processes.push(child);
    return child;
  }

  async #untilReady() {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const status = await this.#request('GET', '/status').catch(() => undefined);
      if (status?.ready) return;
      await wait(100);
    }
    throw new Error(`${this.#options.driver} did not become ready within 10 seconds.`);
  }

  #send(method, path, body) {
    return this.#request(method, `/session/${this.#session}${path}`, body);
  }

  async #request(method, path, body) {
    const response = await fetch(this.#options.address + path, {
      method,
      body: body && JSON.stringify(body),
      headers: body && { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${this.name}, ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([ended, wait(3000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
