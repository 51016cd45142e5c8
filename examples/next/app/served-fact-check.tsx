'use client';

import { useEffect, useRef } from 'react';

type FactEvents = {
  [
    Name in keyof HTMLElementEventMap as Name extends `fact-${string}` ? Name : never
  ]: HTMLElementEventMap[Name];
};

/** Functions that are called when something happens in the fact check, by the names of its events. */
export type FactListeners = { [Name in keyof FactEvents]?: (event: FactEvents[Name]) => void };

/**
 * Shows the HTML that `renderElement` has written on the server, and brings the script that takes it over. React compares this HTML with
 * what the browser has made of it, a shadow root, and would warn of the difference: `suppressHydrationWarning` tells it not to.
 */
export function ServedFactCheck({ html, listeners }: { html: string; listeners?: FactListeners }) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void import('factlet/define');
  }, []);

  useEffect(() => {
    const element = place.current;
    const entries = Object.entries(listeners ?? {}) as [string, EventListener][];
    for (const [name, listener] of entries) element?.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) element?.removeEventListener(name, listener);
    };
  }, [listeners]);

  // A browser makes shadow roots only of a page that was sent, and React leaves that as it stands. After a click on a link the element
  // draws itself.
  const isServer = typeof window === 'undefined';
  const shown = isServer ? html : html.replace(/<template shadowrootmode.*?<\/template>/s, '');

  return <div ref={place} dangerouslySetInnerHTML={{ __html: shown }} suppressHydrationWarning />;
}
