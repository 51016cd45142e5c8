import { reportFault } from './report-fault.js';

/** What a reader can do with a control; every control that is drawn names it in `data-action`. */
export type Action =
  | 'follow-citation'
  | 'go-to-place'
  | 'back-to-citation'
  | 'follow-source'
  | 'ask-question'
  | 'toggle-rest'
  | 'unfold'
  | 'show-picture'
  | 'copy'
  | 'share'
  | 'close-preview'
  | 'retry';

/** Answers an action; `link` is the link that was clicked, if it was one. */
export type ActionHandler = (control: HTMLElement, event: MouseEvent, link: HTMLAnchorElement | null) => void;

/** Handlers of some actions, as a controller offers them. */
export type Actions<Names extends Action> = Readonly<Record<Names, ActionHandler>>;

/** The attribute by which a control says what it does. */
export function action(name: Action): { 'data-action': Action } {
  return { 'data-action': name };
}

/**
 * Leads every click in a root to the handler of its action, with one listener for all that will ever be drawn there. Links that a reader
 * opens in a new tab or saves are left to the browser, and so is what the page has put into slots. A fault of a handler goes to the
 * console.
 */
export function listenToActions(
  root: ParentNode & Node,
  handlers: Readonly<Record<Action, ActionHandler>>,
): void {
  root.addEventListener('click', (event) => {
    const click = event as MouseEvent;
    const target = click.target as Element;
    const control = target.closest<HTMLElement>('[data-action]');
    if (!control || !root.contains(control)) return;
    const link = target.closest('a');
    const isForBrowser = link && (click.altKey || click.ctrlKey || click.metaKey || click.shiftKey);
    if (isForBrowser) return;
    try {
      handlers[control.dataset['action'] as Action](control, click, link);
    } catch (error) {
      reportFault(error, control);
    }
  });
}
