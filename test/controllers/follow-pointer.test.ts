import { expect } from 'chai';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import { followPointer } from '../../src/controllers/follow-pointer.js';
import { isSeen, partOf, place, settled, until, wordsOf } from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';
import { newKey, requestsOf } from '../support/faults.js';

const titleOf = (element: Element): string => wordsOf(partOf(element, 'title'));

/** The address at which a content management system answers with this. */
function answerAddress(answer: unknown, key = newKey()): string {
  return `/faults/series?${new URLSearchParams({ key, body: JSON.stringify(answer) })}`;
}

async function open(src: string): Promise<FactSummaryElement> {
  const tag = `<fact-summary src="${src.replaceAll('&', '&amp;')}"><p>As printed</p></fact-summary>`;
  const element = await place(tag);
  await settled(element);
  return element;
}

describe('A JSON pointer behind # in src', () => {
  const payload = aFactCheck({ title: 'Inside' });

  for (const [system, answer, fragment] of [
    ['Strapi and Directus', { data: { id: 7, payload } }, '#/data/payload'],
    ['Payload', { id: 7, payload }, '#/payload'],
    ['Contentful', { sys: { id: 'a' }, fields: { payload } }, '#/fields/payload'],
    ['a list', { items: [{}, { payload }] }, '#/items/1/payload'],
    ['a field of plain text', { data: { payload: JSON.stringify(payload) } }, '#/data/payload'],
  ] as const)
    it(`leads to the fact check in an answer like that of ${system}`, async () => {
      const element = await open(answerAddress(answer) + fragment);
      expect(element.issues).to.deep.equal([]);
      expect(titleOf(element)).to.equal('Inside');
    });

  it('takes one request for all pointers into the same file', async () => {
    const key = newKey();
    const address = answerAddress(
      { items: [aFactCheck({ title: 'One' }), aFactCheck({ title: 'Two' })] },
      key,
    );
    const elements = await Promise.all([open(`${address}#/items/0`), open(`${address}#/items/1`)]);
    expect(elements.map(titleOf)).to.deep.equal(['One', 'Two']);
    expect(await requestsOf(key)).to.have.length(1);
  });

  for (const fragment of ['#', '#top', '#data/payload', '#:~:text=Tea'])
    it(`is nothing else: ${fragment} means the whole answer`, async () => {
      const key = newKey();
      const address = answerAddress(payload, key);
      const elements = await Promise.all([open(address + fragment), open(address)]);
      expect(elements.map(titleOf)).to.deep.equal(['Inside', 'Inside']);
      expect(await requestsOf(key)).to.have.length(1);
    });

  it('that leads nowhere keeps the page’s own words and says what is there instead', async () => {
    const element = await open(`${answerAddress({ data: { id: 7, title: 'Tea' } })}#/data/payload`);
    expect(element.status).to.equal('error');
    expect(isSeen(element.querySelector('p'))).to.be.true;
    const [issue] = element.issues;
    expect(issue?.code).to.equal('no-such-place');
    expect(issue?.message).to.equal(
      'The answer has no `payload` in `/data`, which has: id, title. Correct the path after `#` in `src`.',
    );
    const messageOf = (value: unknown, fragment: string) => followPointer({ value }, fragment).issue?.message;
    const advice = 'Correct the path after `#` in `src`.';
    expect(messageOf({ data: 'Tea' }, '#/data/payload')).to.equal(
      `The answer has no \`payload\` in \`/data\`, which is not an object. ${advice}`,
    );
    expect(messageOf([1, 2], '#/5')).to.equal(`The answer has no \`5\`; it is a list of 2. ${advice}`);
  });

  it('shows the other fact check when only the pointer changes', async () => {
    const address = answerAddress([aFactCheck({ title: 'One' }), aFactCheck({ title: 'Two' })]);
    const element = await open(`${address}#/0`);
    element.src = `${address}#/1`;
    await until(() => titleOf(element) === 'Two', 'the second one');
  });

  describe('is read as RFC 6901 says', () => {
    // The document of its section 5.
    const value = {
      foo: ['bar', 'baz'],
      '': 0,
      'a/b': 1,
      'c%d': 2,
      'e^f': 3,
      'g|h': 4,
      'i\\j': 5,
      'k"l': 6,
      ' ': 7,
      'm~n': 8,
    };
    for (const [fragment, expected] of [
      ['', value],
      ['#/foo', ['bar', 'baz']],
      ['#/', 0],
      ['#/a~1b', 1],
      ['#/c%25d', 2],
      ['#/e%5Ef', 3],
      ['#/g%7Ch', 4],
      ['#/i%5Cj', 5],
      ['#/k%22l', 6],
      ['#/%20', 7],
      ['#/m~0n', 8],
    ] as const)
      it(`${fragment || 'no fragment'} is ${JSON.stringify(expected)}`, () => {
        expect(followPointer({ value }, fragment)).to.deep.equal({ value: expected });
      });

    for (const fragment of [
      '#/foo/-',
      '#/foo/02',
      '#/foo/2',
      '#/foo/length',
      '#/toString',
      '#/foo/0/0',
      '#/ /x',
    ])
      it(`${fragment} leads nowhere`, () => {
        expect(followPointer({ value }, fragment).issue?.code).to.equal('no-such-place');
      });
  });
});
