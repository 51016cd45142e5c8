import { findDate, type DateCustom } from './find-date.js';

/** Who said something, as a line below a quotation or the value of a label says. */
export interface Attribution {
  name: string;
  role?: string;
  saidAt?: string;
}

const LONGEST_NAME = 200;

// A name with the role in brackets behind it.
const WITH_ROLE = /^([^(（]+?)\s*[(（]([^()（）]+)[)）](.*)$/u;

/** Reads `Name, role, occasion, date` and `Name (role), date`. */
export function readAttribution(written: string, custom: DateCustom): Attribution | undefined {
  const line = written.replace(/^[—–-]\s*/u, '').trim();
  const found = findDate(line, custom);
  const [, bare, bracketed, rest] = WITH_ROLE.exec(found ? line.slice(0, found.from) : line) ?? [];
  const unbracketed = bare === undefined ? undefined : `${bare}, ${String(bracketed)}${String(rest)}`;
  const [name = '', ...details] = (unbracketed ?? (found ? line.slice(0, found.from) : line)).split(
    /[,،、]\s*/u,
  );
  if (!name.trim() || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return undefined;
  const [role] = details.map((part) => part.trim()).filter((part) => /\p{L}/u.test(part));
  return { name: name.trim(), ...(role && { role }), ...(found && { saidAt: found.date }) };
}
