const largest = 5_000_000;

/** Gets the text at an address, without cookies and without saying from where; else a sentence that says why not. */
export async function fetchAddress(written) {
  const url = addressOf(written);
  if (!url) return { problem: 'Write the whole address, as https://example.org/page.' };
  const isOwn = url.origin === location.origin;
  let answer;
  try {
    answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    return { problem: isOwn ? `${url.pathname} could not be reached.` : refusal(url.host) };
  }
  if (!answer.ok) return { problem: wordAnswer(url.host, answer.status) };
  if (
    /^(?:image|audio|video|font)\/|\/(?:pdf|zip|octet-stream|msword|vnd\.openxml)/.test(
      answer.headers.get('Content-Type') ?? '',
    )
  )
    return { problem: 'This is no text. Open it and copy its words.' };
  const text = await answer.text().catch(() => undefined);
  if (text === undefined) return { problem: `The connection to ${url.host} broke off. Try it again.` };
  if (text.length > largest) return { problem: 'This is too large for a fact check.' };
  return { text, url: answer.url || url.href };
}

function addressOf(written) {
  try {
    const url = new URL(written.trim());
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function refusal(host) {
  return `${host} does not let other pages read this, or it could not be reached. Open the address yourself, copy the text and paste it here; or save the page as a file and drop it here.`;
}

function wordAnswer(host, status) {
  if (status === 404 || status === 410) return `${host} has no page at this address.`;
  if (status === 401 || status === 403)
    return `${host} shows this page only to those who may see it. Copy the text and paste it here.`;
  return `${host} could not answer (${status}). Try it later.`;
}
