import type { Option } from '../option.js';

/** Leaves out all messages but errors. */
export const quietOption: Option = { name: 'quiet', short: 'q', does: 'prints errors only' };
