import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { partOf, show, until } from './build-element.js';
import { aFactCheck } from './build-payload.js';
import { waitUntil } from './wait-until.js';

/** Moves the mouse onto a piece of the page, which is brought into view before. */
export async function moveTo(piece: Element): Promise<void> {
  const position = centreOf(piece);
  await painted();
  await sendMouse({ type: 'move', position });
  await painted();
}

/** Moves the mouse to the corner of the screen, away from everything. */
export async function leave(): Promise<void> {
  await sendMouse({ type: 'move', position: [0, 0] });
}

/** Clicks on a piece of the page with the mouse itself. */
export async function clickOn(piece: Element): Promise<void> {
  const position = centreOf(piece);
  await painted();
  await sendMouse({ type: 'click', position });
}

/**
 * Taps a piece of the page with a finger, and waits for what that does. On a busy machine the finger may stay down so long that the
 * browser takes it for a long press: then it taps again. False where the browser's driver has no finger.
 */
export async function tap(piece: Element, hasWorked: () => boolean, what: string): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const [x, y] = centreOf(piece);
    await painted();
    const answer = await executeServerCommand<{ supported: boolean }, object>('tap', { x, y });
    if (!answer.supported) return false;
    try {
      await waitUntil(hasWorked, what, { timeout: 5_000 });
      return true;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

// Engines find what is under a finger or the mouse in the last frame that they have painted.
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** Does to a link what a finger does, in every browser: the finger comes down, and a click follows. */
export function touch(link: Element): void {
  const init = { bubbles: true, composed: true, cancelable: true };
  link.dispatchEvent(new PointerEvent('pointerover', { ...init, pointerType: 'touch' }));
  link.dispatchEvent(new PointerEvent('pointerdown', { ...init, pointerType: 'touch' }));
  link.dispatchEvent(new PointerEvent('pointerout', { ...init, pointerType: 'touch' }));
  link.dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
}

/** What an element shows above the page, if anything. */
export function previewOf(element: Element): HTMLElement | undefined {
  return element.shadowRoot!.querySelector<HTMLElement>('[part=preview]:popover-open') ?? undefined;
}

/** Whether an element shows something above the page. */
export function isPreviewed(element: Element): boolean {
  return Boolean(previewOf(element));
}

/** Rests the mouse on a mark until its source is shown. */
export async function hover(mark: HTMLElement): Promise<HTMLElement> {
  const { host } = mark.getRootNode() as ShadowRoot;
  await moveTo(mark);
  await until(() => previewOf(host), 'the preview');
  return previewOf(host)!;
}

/** Waits until nothing is shown above the page. */
export function untilGone(element: Element): Promise<void> {
  return until(() => !previewOf(element), 'no preview');
}

/**
 * Waits as long as a preview takes to come and to go again, by one that does: what has not come or gone by then stays as it
 * is.
 */
export async function aWhile(): Promise<void> {
  const other = await show(aFactCheck());
  const init = { bubbles: true, composed: true, pointerType: 'mouse' };
  partOf(other, 'citation').dispatchEvent(new PointerEvent('pointerover', init));
  await until(() => previewOf(other), 'a preview elsewhere');
  other.dispatchEvent(new PointerEvent('pointerleave', init));
  await untilGone(other);
  other.remove();
}

/** The middle of a piece of the page, on the screen. */
function centreOf(piece: Element): [number, number] {
  piece.scrollIntoView({ block: 'center' });
  let { left, top } = piece.getBoundingClientRect();
  const { width, height } = piece.getBoundingClientRect();
  const frame = piece.ownerDocument.defaultView?.frameElement;
  if (frame) {
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
  }
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
