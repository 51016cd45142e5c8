/** What the server noted of one request. */
export interface NotedRequest {
  name: string;
  cookie: string;
  referer: string;
  authorization: string;
  aborted: boolean;
}

let count = 0;

/** A key under which the server keeps the requests of one test. */
export function newKey(): string {
  count += 1;
  return `${crypto.randomUUID()}-${count}`;
}

/** The address of a fault of test/support/faults-middleware.mjs, relative to the page. */
export function faultAddress(name: string, key: string, title?: string): string {
  const query = new URLSearchParams(title === undefined ? { key } : { key, title });
  return `/faults/${name}?${query}`;
}

/** The address of a fact check that is another each time it is asked for. */
export function seriesAddress(...factChecks: unknown[]): string {
  const bodies = factChecks.map((factCheck) => ['body', JSON.stringify(factCheck)]);
  return `/faults/series?${new URLSearchParams([['key', newKey()], ...bodies])}`;
}

/** The requests that came under a key so far. */
export async function requestsOf(key: string): Promise<NotedRequest[]> {
  const answer = await fetch(faultAddress('log', key));
  return (await answer.json()) as NotedRequest[];
}

/** Lets the answers go that `held` keeps back under a key. */
export async function release(key: string): Promise<void> {
  await fetch(faultAddress('release', key));
}

/** Takes the server of a key off the line or puts it back; the address is where it answers every request with a fact check. */
export async function setLine(key: string, state: 'up' | 'down'): Promise<string> {
  const answer = await fetch(`/faults/line?${new URLSearchParams({ key, state })}`);
  return answer.text();
}
