import type { PayloadController } from '../controllers/payload-controller.js';
import { announcementOf } from './announcement.js';
import type { StatusProps } from './parts/status.js';

/** What stands beside or in the place of a fact check, as far as it has come. */
export function statusPropsOf(payload: PayloadController, hasChanged: boolean): StatusProps {
  const { arrival, isRemote, snapshot } = payload;
  const { isLost = false, issues } = snapshot;
  // An article that only we cannot read is whole for readers: there is nothing to tell them.
  const status = issues.some(({ code }) => code === 'copy-unreadable') ? 'empty' : snapshot.status;
  return { status, isLost, isRemote, announcement: announcementOf(arrival, hasChanged) };
}
