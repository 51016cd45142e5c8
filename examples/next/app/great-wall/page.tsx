import { renderElement } from 'factlet/server';
import { headers } from 'next/headers';
import factCheck from '../../../../demo/payloads/one-claim.json';
import { GreatWall } from './great-wall';

export default async function Page() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const { html } = renderElement(factCheck, { id: 'great-wall', headingLevel: 1, nonce });
  return (
    <main>
      <GreatWall html={html} />
    </main>
  );
}
