import { renderElement } from 'factlet/server';
import factCheck from '../../../../demo/payloads/one-claim.json';

export default defineEventHandler(() => {
  const { html } = renderElement(factCheck, { id: 'great-wall', headingLevel: 1 });
  return { html };
});
