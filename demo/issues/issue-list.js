import { parseFactCheck } from '../desk/built/formats.js';
import { drawIssues } from './issues.js';

const list = document.querySelector('#issues');
const count = document.querySelector('#issue-count');
const element = document.getElementById(list.dataset.for);

// The package's reader says more than the script for pages, which leaves the checks for editors out.
const text = element.querySelector('script')?.textContent ?? (await (await fetch(element.src)).text());
const { issues } = parseFactCheck(JSON.parse(text));
drawIssues(list, count, issues);
