import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { completeFrom } from './editor/complete-from.js';
import { explainAt } from './editor/explain-at.js';
import { colours, look, noteStyles } from './editor/look.js';
import { endOf, offsetOf } from '../playground/show-place.js';

const label = 'The data of your fact check';
const help = 'Ctrl+Space suggests, F8 leads to the next thing to look at, Tab leaves the field.';

/**
 * An editor of JSON in `host` that suggests keys and values from a JSON Schema, explains them under the pointer and marks what
 * is wrong. It lives in a shadow root, where its styles need no leave of the page's policy.
 */
export function createEditor({ host, text, schema, onChange }) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  let format;
  let isQuiet = false;
  const isOwn = () => format === 'fact-check';
  const extensions = [
    lineNumbers(),
    history(),
    bracketMatching(),
    closeBrackets(),
    json(),
    syntaxHighlighting(colours),
    look,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': 'help' }),
    autocompletion({
      icons: false,
      override: [(context) => (isOwn() ? completeFrom(schema, context) : null)],
    }),
    hoverTooltip((view, at) => (isOwn() ? explainAt(schema, view.state, at) : null)),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !isQuiet) onChange(update.state.doc.toString());
    }),
  ];
  const view = new EditorView({ parent: root, root, state: EditorState.create({ doc: text, extensions }) });
  const note = document.createElement('p');
  note.id = 'help';
  note.textContent = help;
  root.append(note);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(noteStyles);
  root.adoptedStyleSheets.push(sheet);

  return {
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    destroy() {
      view.destroy();
      root.replaceChildren();
    },
    replace(words) {
      isQuiet = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: words } });
      isQuiet = false;
    },
    show(issues, found) {
      format = found;
      const marks = issues.flatMap((issue) => mark(view.state, issue));
      view.dispatch(setDiagnostics(view.state, marks));
    },
    showPlace(issue) {
      const [{ from, to }] = mark(view.state, issue);
      view.focus();
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      return true;
    },
  };
}

function mark({ doc }, issue) {
  if (issue.line === undefined) return [];
  const words = doc.toString();
  const from = offsetOf(words, issue);
  const { severity, message } = issue;
  return [{ from, to: endOf(words, from, issue), severity, message }];
}
