import type { NamedDocument } from '../read/read-documents.js';
import type { Outputs } from './output.js';

/** Where the results of a run go. */
export interface Store {
  /** Puts away what was made of one document; says which files were written, or gives the values where none is. */
  add(document: NamedDocument, outputs: Outputs): Promise<Stored>;
  /** Ends what was begun. */
  end(): Promise<void>;
  /** Removes what is not complete, because the run ends before its time. */
  abandon?(): Promise<void>;
}

/** What became of the results of one document. */
export interface Stored {
  files?: string[];
  outputs?: unknown[];
}
