/* global wp */
const { __ } = wp.i18n;

const options = (names) => Object.entries(names).map(([value, label]) => ({ value, label }));

/** What a verdict can mean, for a list to choose from. */
export const ratingNames = options({
  '': __('None of these', 'factlet'),
  true: __('True', 'factlet'),
  'mostly-true': __('Mostly true', 'factlet'),
  mixed: __('Partly true', 'factlet'),
  'mostly-false': __('Mostly false', 'factlet'),
  false: __('False', 'factlet'),
  misleading: __('Misleading', 'factlet'),
  'missing-context': __('Missing context', 'factlet'),
  unproven: __('Unproven', 'factlet'),
  uncheckable: __('Cannot be checked', 'factlet'),
  satire: __('Satire', 'factlet'),
  altered: __('Altered', 'factlet'),
  outdated: __('Outdated', 'factlet'),
  'not-a-claim': __('Not a claim', 'factlet'),
});

/** Whether a fact check still holds, for a list to choose from. */
export const statusNames = options({
  '': __('Not stated', 'factlet'),
  current: __('Current', 'factlet'),
  outdated: __('Out of date', 'factlet'),
  corrected: __('Corrected', 'factlet'),
  superseded: __('Replaced by a newer one', 'factlet'),
  retracted: __('Withdrawn', 'factlet'),
});
