import { renderElement } from 'factlet/server';
import factCheck from '../../../../../demo/payloads/one-claim.json';

export function load() {
  const { html } = renderElement(factCheck, { id: 'great-wall', headingLevel: 1 });
  return { html };
}
