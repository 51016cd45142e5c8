/** What an iframe page tells the page around it. */
export interface HeightMessage {
  factlet: 'height';
  /** CSS pixels of all that it shows. */
  height: number;
  /** Whether it wants to know the colour scheme of the page around it. */
  asks: boolean;
}

/** What the page around it answers. */
export interface HostMessage {
  factlet: 'host';
  /** Its colour scheme; absent where it cannot be told. */
  scheme?: 'light' | 'dark' | undefined;
}

/** A message as one of ours, whatever else a window may send. */
export function isMessage<T extends HeightMessage | HostMessage>(
  data: unknown,
  kind: T['factlet'],
): data is T {
  return typeof data === 'object' && data !== null && (data as Partial<T>).factlet === kind;
}
