/** A plain object that no key added to `Object.prototype` by the page shows through. */
export function plainObject<T extends object>(): T {
  // A clean prototype has twelve names; a page that added one gets objects without prototype.
  return (Reflect.ownKeys(Object.prototype).length > 12 ? Object.create(null) : {}) as T;
}
