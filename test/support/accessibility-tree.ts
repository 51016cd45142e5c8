import { executeServerCommand } from '@web/test-runner-commands';

/** The tree of the page as assistive technology gets it, a node a line; absent where the browser does not give it out. */
export async function accessibilityTree(): Promise<string | undefined> {
  const { text } = await executeServerCommand<{ text?: string }, undefined>('accessibility-tree');
  return text;
}

/** What the file at a path holds; after it was written with the text, where FACTLET_WRITE is 1. */
export async function goldenText(path: string, text: string): Promise<string> {
  const answer = await executeServerCommand<{ text: string }, { path: string; text: string }>('golden', {
    path,
    text,
  });
  return answer.text;
}
