import type { NamedDocument } from '../read/read-documents.js';
import type { Outputs } from './output.js';
import type { Store, Stored } from './store.js';

/** Gives the values back, for a report that holds them. */
export class ValueStore implements Store {
  add(_document: NamedDocument, outputs: Outputs): Promise<Stored> {
    return Promise.resolve({ outputs: outputs.map(([{ value }]) => value) });
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}
