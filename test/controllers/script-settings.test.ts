import { expect } from 'chai';
import { readScriptSettings } from '../../src/controllers/script-settings.js';
import { show } from '../support/build-element.js';
import { captureConsole } from '../support/capture-console.js';
import { reportIssues } from '../support/keep-quiet.js';

describe('The tag of the script', () => {
  const printed = captureConsole();
  reportIssues();

  function read(attributes: Record<string, string>): ReturnType<typeof readScriptSettings> {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    return readScriptSettings(script, '');
  }

  it('names the phrases of data-messages that are not taken, as words and not as a format', () => {
    read({ 'data-messages': '{ "%c": "x", "sources": "" }' });
    expect(printed().map(({ words }) => words)).to.deep.equal([
      'Factlet: data-messages: No such phrases, or not with these values: %c, sources; ignored.',
    ]);
    expect(printed()[0]?.values[0]).to.equal('%s');
  });

  it('allows markers nothing without data-allow, and with it what it names', () => {
    expect(read({}).allowed).to.deep.equal([]);
    expect(read({ 'data-allow': '' }).allowed).to.deep.equal([]);
    expect(read({ 'data-allow': ' images\n structured-data ' }).allowed).to.deep.equal([
      'images',
      'structured-data',
    ]);
    expect(printed()).to.deep.equal([]);
  });

  it('allows nothing where another element stands for the script', () => {
    const image = document.createElement('img');
    image.dataset['allow'] = 'images';
    expect(readScriptSettings(image, '').allowed).to.deep.equal([]);
  });

  it('names what data-allow does not know, and what it knows', () => {
    expect(read({ 'data-allow': 'image structured-data' }).allowed).to.deep.equal(['structured-data']);
    expect(printed().map(({ words }) => words)).to.deep.equal([
      'Factlet: not known in data-allow: image. It can allow structured-data and images.',
    ]);
  });

  it('turns the reports of issues off with data-quiet', async () => {
    await show({ summary: 'Without a title.' });
    expect(printed()).to.have.length(1);
    read({ 'data-quiet': '' });
    await show({ summary: 'Without a title, once more.' });
    expect(printed()).to.have.length(1);
  });
});
