import type { PropertyDeclarations, ReactiveElement } from 'lit';
import { AttributesController } from '../controllers/attributes-controller.js';
import { FollowController } from '../controllers/follow-controller.js';
import { ShareController } from '../controllers/share-controller.js';
import { adoptStyles, hasStyles } from '../controllers/adopt-styles.js';
import { FoldController } from '../controllers/fold-controller.js';
import { hasFallback } from '../controllers/has-fallback.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { PayloadController, type PayloadStatus } from '../controllers/payload-controller.js';
import { ReaderController } from '../controllers/reader-controller.js';
import type { UnknownValue } from '../controllers/report-issues.js';
import { ServedController } from '../controllers/served-controller.js';
import { StatesController } from '../controllers/states-controller.js';
import { inTurn } from '../controllers/update-queue.js';
import type { Locale } from '../locale/messages.js';
import { changedVerdicts, type VerdictChange } from '../model/changed-verdicts.js';
import type { Claim, FactCheck } from '../model/fact-check.js';
import { toSafeUrl } from '../model/url-gate.js';
import type { Issue } from '../model/issue.js';
import type { ParsedFactCheck } from '../model/parse-fact-check.js';
import { drawInto } from './draw-into.js';
import { prepareDrawing, type Drawing } from './drawing.js';
import { findUnknownValues } from './find-unknown-values.js';
import { drawGlance, shareText } from './fragments/glance.js';
import { drawPreview } from './fragments/sources.js';
import { drawFault, drawStatus } from './fragments/status.js';
import { tag, type Pieces, type Tag } from './tag.js';
import { ThemedElement } from './themed-element.js';

/**
 * What the three elements have in common: how they get a fact check, and what they show until they have one.
 *
 * @csspart heading - The headings below the title.
 * @csspart sources - The list of sources under its heading.
 * @csspart source - One row of the list of sources.
 * @csspart loading - The line shown while a fact check is on its way and the page has no version of its own.
 * @csspart error - The line shown if a fact check could not be loaded or read.
 * @cssstate loading - The fact check is on its way.
 * @cssstate ready - The fact check is shown.
 * @cssstate partial - The fact check is shown, but something of it could not be.
 * @cssstate error - The fact check could not be loaded, read or drawn.
 */
export abstract class FactElement extends ThemedElement {
  /** Marks the class as Factlet's, so that a second copy of the script keeps still. */
  static readonly factlet: boolean = true;

  static override properties: PropertyDeclarations = {
    for: {},
    data: { attribute: false },
    src: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    view: {},
    truthFirst: { attribute: 'truth-first', type: Boolean },
    images: { type: Boolean },
    fromPage: { attribute: 'from-page', type: Boolean },
    noPreviews: { attribute: 'no-previews', type: Boolean },
  };

  /** Id of a `<fact-summary>` whose fact check is shown, wherever on the page it is; goes before all other inputs. */
  declare for: string | undefined;

  /** The fact check as an object or JSON text; goes before `src` and a child script. */
  declare data: unknown;

  /** Address of the fact check's JSON, absolute or relative to the page. */
  declare src: string | undefined;

  /** Level of the first heading, 1 to 6; 2 where not given. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | undefined;

  /** How much is shown: `full`; `brief`, the head with claim and verdict, which opens in place; `glance`, one line. */
  declare view: 'full' | 'brief' | 'glance' | undefined;

  /** Puts the first paragraph of a claim's explanation, what is true, above the claim. */
  declare truthFirst: boolean;

  /** Allows the publisher's logo, which is a request to the publisher's server; without it no image is asked for. */
  declare images: boolean;

  /** Shows the ClaimReview that the page carries for machines, where there is no other input. */
  declare fromPage: boolean;

  /** Turns off the previews of sources that marks show while the pointer rests on them, and on touch. */
  declare noPreviews: boolean;

  /** @internal */
  abstract readonly follows: 'owner' | 'list' | 'card';

  /** @internal */
  readonly attributeCheck = new AttributesController(this);

  // Before the others, so that they find what is drawn.
  readonly #served = new ServedController(this);
  readonly #language = new LocaleController(this);
  readonly #payload = new PayloadController(this);
  readonly #reader = new ReaderController(this);
  readonly #follow = new FollowController(this);
  readonly #share = new ShareController(this);
  readonly #fold = new FoldController(this);
  readonly #states = new StatesController(this);
  #shown: FactCheck | undefined;
  #changes: readonly VerdictChange[] = [];
  #locale!: Locale;
  #drawing: Drawing | undefined;
  #content: Tag | undefined;

  /** The fact check that is shown, after parsing; absent until there is one. */
  get factCheck(): FactCheck | undefined {
    return this.#payload.state.factCheck;
  }

  /** What there is to say about the input, in plain words for editors. */
  get issues(): readonly Issue[] {
    return this.#payload.state.issues;
  }

  /** How far the element has come: `empty`, `loading`, `ready` or `error`. */
  get status(): PayloadStatus {
    return this.#payload.state.status;
  }

  /** @internal */
  get payloadState(): PayloadController['state'] {
    return this.#payload.state;
  }

  /** @internal */
  get listElement(): HTMLElement {
    return this.#follow.list ?? this;
  }

  /** @internal */
  get textElement(): HTMLElement {
    const { owner } = this.#follow;
    return this.follows === 'list' && owner ? owner : this;
  }

  /** @internal */
  drawPreview(ids: readonly string[], isSheet: boolean): ((box: HTMLElement) => void) | undefined {
    const drawing = this.#drawing;
    const rows = ids.flatMap((id) => drawing?.cited.find(id) ?? []);
    const pieces = drawing && drawPreview(drawing, rows, isSheet);
    if (!pieces) return undefined;
    return (box) => {
      drawInto(box, pieces);
    };
  }

  /** @internal */
  get shared(): { text: string; url: string } {
    const drawing = this.#drawing as Drawing;
    const { url, claims } = drawing.factCheck;
    const here = this.ownerDocument.URL.replace(/#.*/s, '') + (this.id && `#${encodeURIComponent(this.id)}`);
    return { url: toSafeUrl(url) ?? here, text: shareText(drawing, this.pickClaims(claims)) };
  }

  /** @internal The attributes whose values the element cannot use. */
  findUnknownValues(): UnknownValue[] {
    return findUnknownValues(this);
  }

  /** @internal */
  readonly unfold = (): void => this.#fold.toggle(true);

  /** Asks for `src` again; settles when the answer has been drawn. */
  async reload(): Promise<void> {
    if (this.#payload.isRemote) await this.#payload.load(true);
    await this.updateComplete;
  }

  /** @internal What a server draws, where there is no page around the element; nothing where its own version stays in view. */
  drawAlone(parsed: ParsedFactCheck, locale: Locale, lang: string, base?: string): Tag | undefined {
    this.#payload.follow({ ...parsed, status: 'ready' });
    this.#prepare(locale, lang, base);
    return this.#content;
  }

  // Many elements that come at once listen when it is their turn to be drawn.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = (this.#served.takeRoot() ?? super.createRenderRoot()) as ShadowRoot | undefined;
    if (root && !hasStyles(root)) throw new Error('The style sheets did not reach the element.');
    if (root) for (const controller of [this.#reader, this.#share, this.#fold]) controller.listen(root);
    return root as ShadowRoot;
  }

  /** @internal */
  adoptedCallback(): void {
    adoptStyles(this.renderRoot, (this.constructor as typeof ReactiveElement).elementStyles);
  }

  // Many elements that are to be drawn at once, because they are new or have the same answer, must not keep the page from answering.
  protected override scheduleUpdate(): void | Promise<void> {
    if (this.hasUpdated && this.#content) return this.performUpdate();
    return inTurn((isLate) => {
      this.#states.isLate = isLate;
      this.drawIfConnected();
    });
  }

  protected override willUpdate(): void {
    this.#payload.begin();
    const { owner } = this.#follow;
    const { lang, locale, isOnItsWay } = this.#language;
    if (this.for && this.follows !== 'owner')
      this.#payload.follow((owner as FactElement | undefined)?.payloadState);
    else this.#payload.take();
    this.#prepare(locale, lang, document.baseURI);
    // Never in one language first and in another then.
    if (isOnItsWay) this.#content = undefined;
    this.#served.compare(isOnItsWay ? 'loading' : this.status, this.#content);
  }

  protected override updated(): void {
    this.#payload.succeed();
  }

  protected override render(): Pieces {
    return drawStatus(this.#locale, this.#content, this.#payload, hasFallback(this), this.#served.isKept);
  }

  protected override onFault(error: unknown): void {
    this.#drawing = this.#content = undefined;
    this.#served.isKept = false;
    this.#payload.fail(error);
    this.#states.show();
    if (this.shadowRoot && !hasFallback(this)) this.drawPieces(drawFault(this.#locale, this.#payload));
    // Those who follow show what this element shows.
    this.#follow.hostUpdated();
  }

  // All that is to be drawn, from what is given now.
  #prepare(locale: Locale, pageLang: string, base: string | undefined): void {
    this.#locale = locale;
    const { factCheck, issues } = this;
    if (factCheck && factCheck !== this.#shown) this.#compare(factCheck);
    this.#drawing = this.#content = undefined;
    if (!factCheck) return;
    const drawing = prepareDrawing(factCheck, locale, {
      pageLang,
      base,
      id: this.for || this.id,
      issues,
      reached: this.#reader.reached,
      level: this.headingLevel,
      hasText: this.follows !== 'list' || !!this.for,
      isTruthFirst: this.truthFirst,
      hasImages: this.images,
      changes: this.#changes,
      outcome: this.#share.outcome,
    });
    this.#drawing = drawing;
    const claims = this.pickClaims(factCheck.claims);
    const content = this.#isGlance(claims) ? drawGlance(drawing, claims) : this.draw(drawing);
    this.#content = content
      ? tag(
          'div',
          { class: 'root', lang: factCheck.lang, dir: drawing.rootDir },
          tag('slot', { name: 'header' }),
          content,
          tag('slot', { name: 'footer' }),
        )
      : undefined;
  }

  #isGlance(claims: readonly Claim[]): boolean {
    return (
      this.view === 'glance' && (this.follows === 'owner' || (this.follows === 'card' && claims.length > 0))
    );
  }

  // Only a version of the same fact check that comes by reloading is news to the reader.
  #compare(factCheck: FactCheck): void {
    const before = this.#shown;
    this.#shown = factCheck;
    this.#changes = before && this.#payload.isReloaded ? changedVerdicts(before, factCheck) : [];
    if (this.#changes.length) this.#payload.news &&= 'changedNow';
  }

  /** The claims that the element is about. */
  protected pickClaims(claims: readonly Claim[]): readonly Claim[] {
    return claims;
  }

  /** What `brief` leaves out until the reader asks for it; it is always there in print. */
  protected drawRest({ say }: Drawing, rest: Pieces): Pieces {
    const { isOpen } = this.#fold;
    if (this.view !== 'brief') return rest;
    const toggle = { type: 'button', 'aria-expanded': isOpen, 'data-toggle': '' };
    return [
      tag('button', toggle, say(isOpen ? 'showLess' : 'showWhole')),
      tag('div', { part: 'rest', hidden: isOpen ? undefined : 'until-found' }, rest),
    ];
  }

  /** The ready state; nothing where the fact check holds nothing for this element. */
  protected abstract draw(drawing: Drawing): Tag | '';
}
