import { expect } from 'chai';
import { formsBody, formsTitle, hasGoneOn, lookAtForms, type Sight } from '../support/forms.js';
import { closeFrames, openPage, rendered } from '../support/frame.js';
import { joinNoted } from '../support/own-methods.js';
import { someOf } from '../support/some-of.js';

const classic = '<script src="/dist/factlet.min.js"></script>';
const allDrawn: Sight[] = ['drawn', 'drawn', 'drawn'];

/** Names that the script knows of the window. */
const ofWindow = [
  ...[
    'customElements',
    'fetch',
    'URL',
    'JSON',
    'Blob',
    'AbortController',
    'MutationObserver',
    'document',
    'console',
  ],
  ...['setTimeout', 'navigator', 'ShadowRoot', 'HTMLElement', 'CSSStyleSheet', 'trustedTypes', 'matchMedia'],
  ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata', 'litNonce'],
  ...['litHtmlPolyfillSupport', 'reactiveElementPolyfillSupport', 'ShadyCSS', 'factlet', 'process'],
];

/** Names of the document, which forms, pictures and frames with such a name stand in the way of. */
const ofDocument = [
  ...['currentScript', 'readyState', 'documentElement', 'head', 'body', 'baseURI', 'location', 'defaultView'],
  ...[
    'createElement',
    'createTreeWalker',
    'createComment',
    'createDocumentFragment',
    'importNode',
    'adoptNode',
  ],
  ...[
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'addEventListener',
    'activeElement',
    'adoptedStyleSheets',
  ],
];

/** Names of an element, which the fields of a form with such a name stand in the way of. */
const ofElement = [
  ...[
    'childNodes',
    'firstChild',
    'attributes',
    'children',
    'parentNode',
    'getAttribute',
    'hasAttribute',
    'matches',
  ],
  ...[
    'querySelectorAll',
    'replaceWith',
    'nodeType',
    'isConnected',
    'isContentEditable',
    'dataset',
    'id',
    'localName',
  ],
];

describe('The script for publishers on a page with names of the browser as ids and names of elements', () => {
  afterEach(closeFrames);

  it('draws every form beside elements that are called like parts of the window', async () => {
    const named = ofWindow.map(
      (name) => `<form id="${name}"><a id="${name}"></a></form><img name="${name}" alt="">`,
    );
    const frame = await openPage(classic, named.join('') + formsBody + named.join(''));
    expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
    expect(frame.record.errors).to.deep.equal([]);
  });

  it('throws nothing and leaves the fallback in view beside elements that are called like parts of the document', async () => {
    const looks = await Promise.all(
      someOf(ofDocument, 4)
        .flatMap((name) => [`<form name="${name}"></form>`, `<img name="${name}" alt="">`])
        .flatMap((named) => [named + classic, classic + named])
        .map(async (head) => {
          const frame = await openPage('', head + formsBody);
          const sights = await lookAtForms(frame, 500);
          const isWell = !sights.includes('nothing') && hasGoneOn(frame);
          return { head, isWell, errors: joinNoted(frame.record.errors) };
        }),
    );
    expect(looks.filter(({ isWell, errors }) => !isWell || errors)).to.deep.equal([]);
  });

  it('loses no child of a marker that is a form with fields that are called like parts of an element', async () => {
    for (const name of someOf(ofElement, 3)) {
      const fallback = `<input name="${name}"><p>The article.</p>`;
      const value = encodeURIComponent(JSON.stringify({ title: formsTitle }));
      const frame = await openPage(classic, `<form data-fact-summary="${value}">${fallback}</form>`);
      const shown = frame.document.querySelector('p')!.getClientRects().length > 0;
      expect(shown || (await rendered(frame, 'fact-summary', formsTitle)) !== undefined, name).to.be.true;
      expect(frame.document.body.innerHTML, name).to.contain(fallback);
      expect(frame.record.errors, name).to.deep.equal([]);
      closeFrames();
    }
  });
});
