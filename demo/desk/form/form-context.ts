import type { Issue } from '../../../src/model/issue.js';
import type { NewsroomProfile } from '../../../src/reading/newsroom-profile.js';
import type { Words } from '../words/en.js';
import type { OfferedSource } from './mark-offers.js';

/** What a form is drawn from, and what it changes. */
export interface FormContext {
  /** Begins the ids of its fields. */
  name: string;
  words: Words;
  /** The object that is filled in. */
  value: unknown;
  issues: readonly Issue[];
  sources: readonly OfferedSource[];
  claims: readonly { id: string; text: string }[];
  profile: NewsroomProfile;
  isReadOnly: boolean;
  set: (path: string, value: unknown) => void;
  add: (path: string, item: unknown) => void;
  remove: (path: string, index: number) => void;
  move: (path: string, from: number, to: number) => void;
  today: string;
  /** Which folds were opened, by path: what is closed is not drawn. */
  opened: Set<string>;
  redraw: () => void;
}

/** The id of the control of a path. */
export function fieldId({ name }: Pick<FormContext, 'name'>, path: string): string {
  return `${name}-${path.replaceAll(/[^\w]+/g, '-')}`;
}
