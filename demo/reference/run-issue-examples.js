import * as factlet from '../desk/built/functions.js';
import { describeIssue, issuesOf } from './issue-examples/calls.js';

/** Makes a place below a button for what its example gives. */
function makePlace(button) {
  button.parentElement.querySelector('.ran')?.remove();
  const place = document.createElement('div');
  place.className = 'ran';
  const output = document.createElement('output');
  place.append(output);
  button.after(place);
  return { place, show: (issues) => (output.textContent = issues.map(describeIssue).join('\n')) };
}

for (const button of document.querySelectorAll('button[data-issue]')) {
  button.hidden = false;
  button.addEventListener('click', () => makePlace(button).show(issuesOf(button.dataset.issue, factlet)));
}

for (const button of document.querySelectorAll('button[data-element]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const { place, show } = makePlace(button);
    const { content } = document.querySelector(`#element-${button.dataset.element}`);
    const element = document.importNode(content, true).querySelector('fact-summary');
    for (const event of ['fact-load', 'fact-error'])
      element.addEventListener(event, () => show(element.issues));
    place.prepend(element);
  });
}
