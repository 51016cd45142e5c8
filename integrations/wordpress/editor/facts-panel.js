/* global wp */
import { parseFactCheck } from '../../../src/model/parse-fact-check.js';
import { verdictOf } from '../../../src/reading/newsroom-profile.js';
import { writeAttributes } from './article.js';
import { drawIssues } from './draw-issues.js';
import { profile } from './newsroom.js';
import { ratingNames, statusNames } from './names.js';

const { PanelBody, SelectControl, TextareaControl, TextControl } = wp.components;
const { createElement, useState } = wp.element;
const { __, sprintf } = wp.i18n;

const DAY = __('Such as 2026-03-09', 'factlet');

/** The facts of the article as fields; what is changed is written into the article at once. */
export function FactsPanel({ html, stored, setAttributes }) {
  // What is typed, as it is typed: the article holds words without spaces at their ends.
  const [typed, setTyped] = useState({ html: undefined });
  const isTyped = typed.html === html;
  const factCheck = isTyped ? typed.factCheck : stored.factCheck;
  const isWhole = isTyped || !stored.issues.some(({ severity }) => severity === 'error');
  if (!factCheck) return null;

  function change(changed) {
    const { factCheck: parsed, issues } = parseFactCheck(changed);
    // A claim without words, say while they are typed anew, must not take its verdicts out of the article.
    const isFaulty = !parsed || issues.some(({ severity }) => severity === 'error');
    const written = isFaulty ? undefined : writeAttributes(parsed, issues);
    const article = written ? written.attributes.html : html;
    setTyped({ html: article, factCheck: changed, issues: written ? written.issues : issues });
    if (article !== html) setAttributes({ html: article });
  }

  return isWhole
    ? [
        createElement(CheckFields, {
          key: 'check',
          value: factCheck,
          onChange: change,
          issues: isTyped ? typed.issues : [],
        }),
        ...factCheck.claims.map((claim, index) =>
          createElement(ClaimFields, {
            key: index,
            number: index + 1,
            value: claim,
            onChange: (one) => change({ ...factCheck, claims: replaceAt(factCheck.claims, index, one) }),
          }),
        ),
      ]
    : createElement(
        PanelBody,
        { title: __('Facts', 'factlet') },
        __(
          'The article was changed in a way that hides some of its facts. Paste it into the desk to mend it.',
          'factlet',
        ),
      );
}

function CheckFields({ value, onChange, issues }) {
  const field = (name, label, more) => textField({ value, name, label, onChange, more });
  return createElement(
    PanelBody,
    { title: __('Facts', 'factlet') },
    drawIssues(issues),
    field('title', __('Title', 'factlet')),
    createElement(SelectControl, {
      label: __('Status', 'factlet'),
      value: value.status ?? '',
      options: statusNames,
      onChange: (status) => onChange(withField(value, 'status', status)),
    }),
    field('checkedAt', __('Checked on', 'factlet'), { help: DAY }),
    field('publishedAt', __('Published on', 'factlet'), { help: DAY }),
    field('modifiedAt', __('Changed on', 'factlet'), { help: DAY }),
  );
}

function ClaimFields({ number, value, onChange }) {
  const { claimant = {}, verdicts } = value;
  return createElement(
    PanelBody,
    // translators: %d: number of the claim.
    { title: sprintf(__('Claim %d', 'factlet'), number), initialOpen: number === 1 },
    createElement(TextareaControl, {
      label: __('Claim', 'factlet'),
      value: value.text,
      onChange: (text) => onChange({ ...value, text }),
    }),
    ...['name', 'role'].map((name) =>
      textField({
        value: claimant,
        name,
        label: name === 'name' ? __('Claimed by', 'factlet') : __('Role', 'factlet'),
        onChange: (one) => onChange({ ...value, claimant: one }),
      }),
    ),
    textField({ value, name: 'saidAt', label: __('Claimed on', 'factlet'), onChange, more: { help: DAY } }),
    ...verdicts.map((verdict, index) =>
      createElement(VerdictFields, {
        key: `verdict-${index}`,
        value: verdict,
        onChange: (one) => onChange({ ...value, verdicts: replaceAt(verdicts, index, one) }),
      }),
    ),
  );
}

function VerdictFields({ value, onChange }) {
  const { scale = [] } = profile;
  const isOnScale = scale.some(({ label }) => label === value.label);
  const setLabel = (label) => {
    const { scale: place, ...others } = value;
    // Words of the newsroom's scale bring what they mean; with other words the old place no longer holds.
    onChange(label === value.label && place ? value : { ...others, label, ...verdictOf(label, profile) });
  };
  return createElement(
    'fieldset',
    null,
    scale.length > 0 &&
      createElement(SelectControl, {
        label: __('Verdict on our scale', 'factlet'),
        value: isOnScale ? value.label : '',
        options: [{ value: '', label: '…' }, ...scale.map(({ label }) => ({ value: label, label }))],
        onChange: (label) => label && setLabel(label),
      }),
    createElement(TextControl, { label: __('Verdict', 'factlet'), value: value.label, onChange: setLabel }),
    createElement(SelectControl, {
      label: __('Meaning, for sign and colour', 'factlet'),
      value: value.rating ?? '',
      options: ratingNames,
      onChange: (rating) => onChange(withField(value, 'rating', rating)),
    }),
    textField({ value, name: 'at', label: __('Verdict of', 'factlet'), onChange, more: { help: DAY } }),
  );
}

function textField({ value, name, label, onChange, more }) {
  return createElement(TextControl, {
    key: name,
    label,
    value: value[name] ?? '',
    onChange: (words) => onChange(withField(value, name, words)),
    ...more,
  });
}

function withField(value, name, words) {
  const { [name]: _, ...others } = value;
  return words ? { ...others, [name]: words } : others;
}

function replaceAt(list, place, value) {
  return list.map((one, index) => (index === place ? value : one));
}
