import { exceedsPayloadBytes } from '../model/exceeds-bytes.js';
import type { IssueCode } from '../model/issue-codes.js';
import type { Issue } from '../model/issue.js';
import { parseJson } from '../model/parse-json.js';
import { limits } from '../model/payload-shape.generated.js';
import { pageWindow } from './page-window.js';

// Captured at load: the page may replace them later.
const { fetch: fetchNow, AbortController, TextDecoder } = pageWindow;

/** Most decoded bytes of a payload. */
export const LARGEST_PAYLOAD = limits.payloadBytes;

const LONGEST_WAIT = 10_000;

/** What came of a request: a JSON value, or the issue that says why there is none. */
export interface Answer {
  value?: unknown;
  issue?: Issue;
  /** Whether nothing arrived that could be read. */
  isLost?: boolean;
}

/** One request for a URL, shared by the elements that hold it. */
export interface PayloadRequest {
  url: string;
  controller: AbortController;
  holders: number;
  answer: Promise<Answer>;
}

const requests = new Map<string, PayloadRequest>();

/**
 * Asks for the JSON at a URL, once however many elements show it. Sends no credentials and no referrer, stops after ten
 * seconds or 256 KiB of decoded bytes, and checks status and content before parsing. The answer never rejects.
 */
export function requestPayload(url: string, isFresh: boolean): PayloadRequest {
  let request = isFresh ? undefined : requests.get(url);
  if (!request) {
    const controller = new AbortController();
    const newRequest = { url, controller, holders: 0, answer: answerOf(url, controller) };
    requests.set(url, (request = newRequest));
    // What failed is asked for anew by the next element that wants it.
    void newRequest.answer.then(
      ({ issue }) => issue && forget(newRequest),
      () => forget(newRequest),
    );
  }
  request.holders += 1;
  return request;
}

/** Gives a request back; it is aborted when nobody holds it any more. */
export function leaveRequest(request: PayloadRequest | undefined): void {
  if (!request || (request.holders -= 1)) return;
  request.controller.abort();
  forget(request);
}

function forget(request: PayloadRequest): void {
  if (requests.get(request.url) === request) requests.delete(request.url);
}

/** Reads JSON text of at most 256 KiB. */
export function parsePayload(text: string): Answer {
  if (exceedsPayloadBytes(text))
    return refuse(
      'too-large',
      `Too large: a fact check holds at most ${LARGEST_PAYLOAD / 1024} KiB of JSON.`,
    );
  const faults: Issue[] = [];
  const value = parseJson(faults, text);
  const [issue] = faults;
  if (!issue) return { value };
  return /^\ufffd|\0/.test(text)
    ? refuse('broken-json', 'This is not JSON in UTF-8. Save it as UTF-8; nothing was read.')
    : { issue };
}

function refuse(code: IssueCode, message: string): Answer {
  return { issue: { severity: 'error', code, path: '', message: message.slice(0, 200) } };
}

function refuseAsLost(code: IssueCode, message: string): Answer {
  return { ...refuse(code, message), isLost: true };
}

async function answerOf(url: string, controller: AbortController): Promise<Answer> {
  if (!/^https?:/.test(url))
    return refuseAsLost(
      'bad-address',
      '`src` is not an http or https address. Write that of a JSON file on the web.',
    );
  const timer = setTimeout(() => {
    controller.abort();
  }, LONGEST_WAIT);
  try {
    const { signal } = controller;
    const response = await fetchNow(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const { ok, status, headers, body } = response;
    // Browsers give the 204 a body, an empty one.
    if (!ok || !body || status === 204)
      return refuseAsLost(
        'bad-status',
        `The server answered with status ${status}. Correct the address, or put the file there.`,
      );
    if (/html/i.test(headers.get('content-type') ?? '')) {
      return refuse('not-json', 'The address holds a web page. Write the address of the JSON itself.');
    }
    const reader = body.getReader();
    // Not by way of a Blob: Chromium's and WebKit's read UTF-16 as well, so that a file would fail in Firefox alone.
    const decoder = new TextDecoder();
    let text = '';
    let bytesLeft = LARGEST_PAYLOAD;
    for (;;) {
      const { done, value } = await reader.read();
      text += decoder.decode(value, { stream: !done });
      if (done) return parsePayload(text);
      if ((bytesLeft -= value.length) >= 0) continue;
      controller.abort();
      return refuseAsLost(
        'too-large',
        `Too large: a fact check holds at most ${LARGEST_PAYLOAD / 1024} KiB of JSON.`,
      );
    }
  } catch {
    // fetch and the reader of its body reject alike for what does not arrive, is not allowed, or takes too long.
    return refuseAsLost(
      'no-answer',
      'No response, or the server does not allow cross-origin requests (CORS).',
    );
  } finally {
    clearTimeout(timer);
  }
}
