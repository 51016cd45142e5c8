'use client';

import type { FactCitationEvent } from 'factlet';
import { useEffect, useRef, useState } from 'react';

const isServer = typeof window === 'undefined';

/** Puts a drawn fact check into the page, brings the script to it, sets a property of it and listens to an event. */
export function FactCheck({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [isBrief, setBrief] = useState(false);
  const [followed, setFollowed] = useState('');

  useEffect(() => {
    void import('factlet/define');
    const listen = ({ mark, source }: FactCitationEvent) =>
      setFollowed(`You followed ${mark} to “${source?.title}”.`);
    const element = place.current;
    element?.addEventListener('fact-citation', listen);
    return () => element?.removeEventListener('fact-citation', listen);
  }, []);

  function toggle() {
    const summary = place.current?.querySelector('fact-summary');
    if (!summary) return;
    summary.view = isBrief ? 'full' : 'brief';
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
      <div ref={place} dangerouslySetInnerHTML={{ __html: isServer ? html : withoutDrawing(html) }} />
    </>
  );
}

// Only in a page that is sent does a <template> become a shadow root; elsewhere the element draws itself.
function withoutDrawing(html: string) {
  return html.replace(/<template shadowrootmode="open">.*?<\/template>/s, '');
}
