import { findDate, type DateCustom } from './find-date.js';

/** Who said something, as a line below a quotation or the value of a label says. */
export interface Attribution {
  name: string;
  role?: string;
  saidAt?: string;
}

const LONGEST_NAME = 200;

/** Reads `Name, role, occasion, date`. */
export function readAttribution(words: string, custom: DateCustom): Attribution | undefined {
  const line = words.replace(/^[—–-]\s*/u, '').trim();
  const found = findDate(line, custom);
  const [name = '', ...more] = (found ? line.slice(0, found.from) : line).split(/[,،、]\s*/u);
  if (!name.trim() || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return undefined;
  const [role] = more.map((part) => part.trim()).filter((part) => /\p{L}/u.test(part));
  return { name: name.trim(), ...(role && { role }), ...(found && { saidAt: found.date }) };
}
