import { copyText } from '../copy.js';
import { makeSnippet, version, withoutEmptyLists } from './built/reader.js';
import { hosts } from './hosts.js';
import { drawPanel } from './panel.js';
import { makeTabs } from './tabs.js';

const byId = (id) => document.getElementById(id);
const state = {
  host: hosts[0].host,
  integrity: undefined,
  factCheck: undefined,
  locale: undefined,
  drawn: '',
};

/** Shows what is pasted where, as the settings say, and lets people copy and save the fact check as data. */
export function watchTakeAway() {
  byId('script').value = `/assets/factlet-${version}.min.js`;
  byId('download').download = `factlet-${version}.min.js`;
  makeTabs(
    byId('tabs'),
    byId('panel'),
    hosts.map(({ host, name }) => ({ key: host, name })),
    (host) => {
      state.host = host;
      draw();
    },
  );
  for (const id of ['script', 'integrity', 'src', 'view']) byId(id).addEventListener('input', draw);
  byId('copy-json').addEventListener(
    'click',
    () => void copyText(writeJson(), byId('copied-json'), 'the JSON'),
  );
  byId('save-json').addEventListener('click', saveJson);
  void readIntegrity();
}

/** Shows what is pasted of another fact check; its `locale` is the language of the words around it. */
export function showTakeAway(factCheck, locale) {
  Object.assign(state, { factCheck, locale });
  draw();
}

function draw() {
  const { factCheck, locale, host } = state;
  byId('take-away').hidden = !factCheck;
  for (const id of ['copy-json', 'save-json']) byId(id).disabled = !factCheck;
  if (!factCheck) return;
  const snippet = makeSnippet(host, { factCheck, locale, ...settings() });
  const drawn = JSON.stringify(snippet);
  if (drawn === state.drawn) return;
  state.drawn = drawn;
  drawPanel(
    byId('panel'),
    hosts.find((one) => one.host === host),
    snippet,
  );
}

function settings() {
  const valueOf = (id) => byId(id).value.trim() || undefined;
  return {
    script: valueOf('script'),
    integrity: byId('integrity').checked ? state.integrity : undefined,
    src: valueOf('src'),
    view: valueOf('view'),
  };
}

// The hash is that of the very file which is offered for download.
async function readIntegrity() {
  const answer = await fetch('../dist/integrity.json').catch(() => undefined);
  state.integrity = answer?.ok ? (await answer.json())['factlet.min.js'] : undefined;
  byId('integrity').disabled = !state.integrity;
  draw();
}

function writeJson() {
  return JSON.stringify(withoutEmptyLists(state.factCheck), undefined, 2);
}

function saveJson() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${writeJson()}\n`], { type: 'application/json' }));
  link.download = 'fact-check.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
