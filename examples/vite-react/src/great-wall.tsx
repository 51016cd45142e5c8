import 'factlet/define';
import type { FactCheckInput, FactCitationEvent } from 'factlet';
import type {} from 'factlet/types/jsx';
import { useState } from 'react';
import payload from '../../../demo/payloads/one-claim.json';

/** Shows a fact check, whole or in brief, and says which of its marks a reader has followed. */
export function GreatWall() {
  const [isBrief, setBrief] = useState(false);
  const [followed, setFollowed] = useState('');

  function listen({ mark, source }: FactCitationEvent) {
    setFollowed(`You followed ${mark} to “${source?.title}”.`);
  }

  return (
    <>
      <button type="button" onClick={() => setBrief(!isBrief)}>
        {isBrief ? 'Show all' : 'Show in brief'}
      </button>
      <p className="followed" role="status">
        {followed}
      </p>
      <fact-summary
        data={payload as FactCheckInput}
        headingLevel={1}
        view={isBrief ? 'brief' : 'full'}
        onfact-citation={listen}
      />
    </>
  );
}
