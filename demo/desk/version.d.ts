declare module 'factlet:version' {
  /** The version of the package. */
  export const version: string;
}
