const LOCK = 'factlet-desk';

/**
 * Asks to be the one tab that writes: `isFirst(true)` once this tab may, `isFirst(false)` while another one does. Where the browser
 * has no locks every tab writes.
 */
export function beOnlyTab(isFirst: (isFirst: boolean) => void): void {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return isFirst(true);
  const hold = (lock: Lock | null): Promise<void> | undefined => {
    isFirst(lock !== null);
    // It is held until the tab is closed.
    return lock ? new Promise<void>(() => undefined) : undefined;
  };
  void locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (!lock) void locks.request(LOCK, hold);
    return hold(lock);
  });
}

/** Asks the browser not to clear what is kept when it needs space. */
export function askToPersist(): void {
  const storage = (navigator as Partial<Navigator>).storage;
  void storage?.persist().catch(() => false);
}
