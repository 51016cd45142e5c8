'use client';

import type { FactCitationEvent } from 'factlet';
import { useMemo, useState } from 'react';
import { ServedFactCheck } from '../served-fact-check';

/** Shows a fact check from the server, whole or in brief, and says which of its marks a reader has followed. */
export function GreatWall({ html }: { html: string }) {
  const [isBrief, setBrief] = useState(false);
  const [followed, setFollowed] = useState('');

  const listeners = useMemo(
    () => ({
      'fact-citation': ({ mark, source }: FactCitationEvent) =>
        setFollowed(`You followed ${mark} to “${source?.title}”.`),
    }),
    [],
  );

  function toggle() {
    document.querySelector('fact-summary')!.view = isBrief ? 'full' : 'brief';
    setBrief(!isBrief);
  }

  return (
    <>
      <button type="button" onClick={toggle}>
        {isBrief ? 'Show all' : 'Show in brief'}
      </button>
      <p className="followed" role="status">
        {followed}
      </p>
      <ServedFactCheck html={html} listeners={listeners} />
    </>
  );
}
