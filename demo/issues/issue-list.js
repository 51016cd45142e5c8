import { drawIssues } from './issues.js';

const list = document.querySelector('#issues');
const count = document.querySelector('#issue-count');
const element = document.getElementById(list.dataset.for);
const show = () => drawIssues(list, count, element.issues);

for (const outcome of ['fact-load', 'fact-error']) element.addEventListener(outcome, show);
if (element.status === 'ready' || element.status === 'error') show();
