import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { ratingSchema } from '../../src/schema/fact-check-schema.js';

const text = readFileSync('llms.txt', 'utf8');
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: {
    declarations: {
      tagName?: string;
      attributes?: { name: string }[];
      events?: { name: string }[];
      slots?: { name: string }[];
    }[];
  }[];
};
const elements = manifest.modules.flatMap(({ declarations }) =>
  declarations.filter(({ tagName }) => tagName),
);

describe('What coding assistants are told', () => {
  it('names each tag, attribute, event and slot that there is', () => {
    const names = elements.flatMap(({ tagName, attributes = [], events = [], slots = [] }) => [
      `<${tagName ?? ''}>`,
      ...[...attributes, ...events, ...slots].flatMap(({ name }) => (name ? `\`${name}\`` : [])),
    ]);
    expect(names).not.to.have.length(0);
    expect(names.filter((name) => !text.includes(name))).to.deep.equal([]);
  });

  it('names each rating', () => {
    expect(ratingSchema.options.filter((rating) => !text.includes(`\`${rating}\``))).to.deep.equal([]);
  });

  it('shows a payload that nothing is wrong with', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    expect(parseFactCheck(JSON.parse(json)).issues).to.deep.equal([]);
  });

  it('leads to files that are in the package', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    expect(links).to.include('dist/schema.json');
    expect(links.filter((target) => !existsSync(target))).to.deep.equal([]);
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    expect(files).to.include('llms.txt');
  });
});
