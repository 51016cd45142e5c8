/** The page of the playground with leave to ask the address that a person writes; every other page keeps to its own files. */
export function allowAddresses(name, page) {
  return name === 'playground' ? page.replace("connect-src 'self'", "connect-src 'self' https: http:") : page;
}
