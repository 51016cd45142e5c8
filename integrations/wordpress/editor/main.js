/* global wp */
import { FactCheckEdit } from './edit.js';
import { keepWords } from './keep-words.js';
import { takePastes } from './take-pastes.js';
import { transforms } from './transforms.js';

const { createElement, RawHTML } = wp.element;

wp.blocks.registerBlockType('factlet/fact-check', { edit: FactCheckEdit, save: FactCheckSave, transforms });
takePastes();

/** What the post stores: the article and nothing around it, so that it stays when the plugin goes. */
function FactCheckSave({ attributes: { html = '' } }) {
  return createElement(RawHTML, null, keepWords(html));
}
