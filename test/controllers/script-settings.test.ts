import { expect } from '@open-wc/testing';
import { readScriptSettings } from '../../src/controllers/script-settings.js';
import { show } from '../support/build-element.js';
import { captureConsole } from '../support/capture-console.js';
import { reportIssues } from '../support/keep-quiet.js';

describe('The tag of the script', () => {
  const printed = captureConsole();
  reportIssues();

  function read(attributes: Record<string, string>): void {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    readScriptSettings(script, '');
  }

  it('names the phrases of data-messages that are not taken, as words and not as a format', () => {
    read({ 'data-messages': '{ "%c": "x", "sources": "" }' });
    expect(printed().map(({ words }) => words)).to.deep.equal([
      'Factlet: data-messages: No such phrases, or not with these values: %c, sources; ignored.',
    ]);
    expect(printed()[0]?.values[0]).to.equal('%s');
  });

  it('turns the reports of issues off with data-quiet', async () => {
    await show({ summary: 'Without a title.' });
    expect(printed()).to.have.length(1);
    read({ 'data-quiet': '' });
    await show({ summary: 'Without a title, once more.' });
    expect(printed()).to.have.length(1);
  });
});
