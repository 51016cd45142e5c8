export { aClaim, aFactCheck, aSection, aSource, aVerdict } from './testing/sample-fact-check.js';
