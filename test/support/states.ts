import type { FactCheckInput } from '../../src/model/fact-check.js';
import { click, drawn, partOf, settled, show, until, type Tag, type Widget } from './build-element.js';
import { aClaim, aFactCheck, aSource, aVerdict } from './build-payload.js';
import { faultAddress, newKey, release } from './faults.js';
import { fetchSample, type SampleName } from './fetch-sample.js';
import { hover, touch } from './pointer.js';

/** A state of an element: brings it into the page and undoes afterwards what the page does not forget by itself. */
export interface State {
  name: string;
  tag: Tag;
  open: () => Promise<Widget>;
  close?: () => Promise<void>;
}

const fallback = '<h2>As printed</h2><p>The words of the page.</p>';

const slots = `
  <img slot="logo" alt="Harbour Desk" width="40" height="24"
    src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">
  <p slot="header">A word <a href="https://example.org/before">before</a>.</p>
  <p slot="footer">A word after.</p>
  <span slot="verdict-icon">No</span>`;

const long = 'The lamp has burnt no oil in any night since 1957. '.repeat(8).trim();

/** Marks in groups, of sources that are described. */
const marked = aFactCheck({
  sources: ([1, 2] as const).map((id) =>
    aSource({
      id,
      title: `Almanac ${id}`,
      url: `https://example.org/${id}`,
      type: 'journal',
      primary: true,
      quotes: [{ text: 'The lamp is electric now.', locator: 'p. 12' }],
      stances: [{ claim: 'lamp', stance: 'contradicts' }],
      archiveUrl: `https://example.com/archive/${id}`,
    }),
  ),
});

function given(
  name: string,
  data: unknown,
  attributes: Record<string, string> = {},
  { tag = 'fact-summary', children = '', act }: Partial<Given> = {},
): State {
  const open = async (): Promise<Widget> => {
    const element = await show(data, tag, attributes, children);
    await act?.(element);
    await element.updateComplete;
    return element;
  };
  return { name: `<${tag}> ${name}`, tag, open };
}

interface Given {
  tag: Tag;
  children: string;
  act: (element: Widget) => unknown;
}

function ofSample(
  name: SampleName,
  attributes: Record<string, string> = {},
  more: Partial<Given> = {},
): State {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
  const state = given(`${name}${words.join('')}`, undefined, attributes, more);
  const open = async (): Promise<Widget> => {
    const element = await state.open();
    element.data = await fetchSample(name);
    await element.updateComplete;
    return element;
  };
  return { ...state, open };
}

function loading(children = ''): State {
  const key = newKey();
  const name = children ? 'loading, with a version of the page' : 'loading';
  const state = given(name, undefined, { src: faultAddress('held', key) }, { children });
  return { ...state, close: () => release(key) };
}

function failed(children = ''): State {
  const name = children ? 'that could not be loaded, with a version of the page' : 'that could not be loaded';
  const src = faultAddress('not-found', newKey());
  return given(name, undefined, { src }, { children, act: settled });
}

const unfold = (element: Widget): void =>
  drawn<HTMLButtonElement>(element, '[data-action=toggle-rest]')[0]!.click();

const severalReviewers = aFactCheck({
  claims: [
    aClaim({
      verdicts: [
        aVerdict({ reviewer: { name: 'Harbour Desk', url: 'https://example.org/desk' }, confidence: 'high' }),
        aVerdict({ label: 'Right', rating: 'true', scale: { value: 4, worst: 1, best: 5 } }),
      ],
    }),
  ],
});

/** The states of the elements that nothing but their input makes. */
export const plainStates: readonly State[] = [
  given('empty', undefined),
  given('empty, with a version of the page', undefined, {}, { children: fallback }),
  loading(),
  loading(fallback),
  failed(),
  failed(fallback),
  given('with broken data', '{'),
  given('with nothing but a title', { title: 'A title' }),
  given('partial', aFactCheck({ sources: [aSource(), { title: 'Lost' }] })),
  ofSample('every-field'),
  ofSample('every-field', { id: 'all', 'truth-first': '' }),
  ofSample('overview'),
  ofSample('overview', { view: 'brief' }),
  ofSample('overview', { view: 'glance' }),
  ofSample('one-claim'),
  ofSample('one-claim', { view: 'brief' }),
  ofSample('one-claim', { view: 'glance' }),
  ofSample('several-claims'),
  ofSample('several-claims', { view: 'brief' }),
  ofSample('several-claims', { view: 'glance' }),
  ofSample('corrected'),
  ofSample('arabic'),
  ofSample('made-up/bridge'),
  ofSample('made-up/broken-citations'),
  ofSample('made-up/every-verdict'),
  ofSample('made-up/kite'),
  ofSample('made-up/pictures'),
  ofSample('made-up/status-outdated'),
  ofSample('made-up/status-retracted'),
  ofSample('made-up/status-superseded'),
  ofSample('made-up/forty-sources'),
  given('with several reviewers', severalReviewers),
  ofSample('overview', { 'no-title': '' }),
  ofSample('overview', { questions: 'buttons' }),
  ofSample('overview', { 'question-url': 'https://example.org/?q={question}' }),
  given('with all slots filled', marked, {}, { children: slots }),
  ofSample('every-field', {}, { tag: 'claim-card' }),
  ofSample('one-claim', { view: 'brief' }, { tag: 'claim-card' }),
  ofSample('several-claims', { claim: '2' }, { tag: 'claim-card' }),
  ofSample('every-field', {}, { tag: 'source-list' }),
  ofSample('made-up/broken-citations', {}, { tag: 'source-list' }),
];

/** The states into which a reader brings the elements. */
export const readerStates: readonly State[] = [
  given('brief and opened', marked, { view: 'brief' }, { act: unfold }),
  given('brief and opened', marked, { view: 'brief' }, { tag: 'claim-card', act: unfold }),
  given('with a row that was reached', marked, {}, { act: (element) => click(partOf(element, 'citation')) }),
  given('with a preview', marked, {}, { act: (element) => hover(partOf(element, 'citation')) }),
  given('with a sheet', marked, {}, { act: (element) => touch(partOf(element, 'citation')) }),
  given('with a folded conclusion', conclusion()),
  given(
    'with an unfolded conclusion',
    conclusion(),
    {},
    { act: (element) => press(element, '[data-action=unfold]') },
  ),
  given(
    'that was copied',
    marked,
    {},
    {
      act: async (element) => {
        press(element, '[data-action=copy]');
        await until(() => drawn(element, '[part=foot] [role=status]')[0]!.textContent.trim(), 'an outcome');
      },
    },
  ),
];

function conclusion(): FactCheckInput {
  return aFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ label: long })] })] });
}

function press(element: Widget, selector: string): void {
  drawn<HTMLButtonElement>(element, selector)[0]!.click();
}
