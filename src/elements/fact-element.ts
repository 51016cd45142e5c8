import type { PropertyDeclarations, ReactiveElement } from 'lit';
import { AttributesController } from '../controllers/attributes-controller.js';
import { listenToActions } from '../controllers/actions.js';
import { LinkController, type LinkRole } from '../controllers/link-controller.js';
import { ShareController } from '../controllers/share-controller.js';
import { adoptStyles, hasStyles } from '../controllers/adopt-styles.js';
import { FoldController } from '../controllers/fold-controller.js';
import { hasFallback } from '../controllers/has-fallback.js';
import { LocaleController } from '../controllers/locale-controller.js';
import {
  PayloadController,
  type PayloadSnapshot,
  type PayloadStatus,
} from '../controllers/payload-controller.js';
import { PictureController } from '../controllers/picture-controller.js';
import { ReaderController } from '../controllers/reader-controller.js';
import type { UnknownValue } from '../controllers/report-issues.js';
import { ServedController } from '../controllers/served-controller.js';
import { StatesController } from '../controllers/states-controller.js';
import { scheduleDrawing } from '../controllers/update-queue.js';
import { watchOverflow } from '../controllers/watch-overflow.js';
import type { Locale } from '../locale/messages.js';
import type { Claim, FactCheck, FactCheckInput, ForeignPayload } from '../model/fact-check.js';
import { toSafeUrl } from '../model/url-gate.js';
import type { Issue } from '../model/issue.js';
import type { ParsedFactCheck } from '../model/parse-fact-check.js';
import { gistLines } from '../outline/gist.js';
import type { ViewChild, ViewElement, ViewNode } from '../view/node.js';
import { patch } from '../view/patch.js';
import { findUnknownValues } from './find-unknown-values.js';
import { ChangeWatch } from './change-watch.js';
import { OutlineCache } from './outline-cache.js';
import { OwnSigns } from './own-signs.js';
import { addressBesideBase, makePageContext, type PageAround, type PageContext } from './page-context.js';
import { Glance, hasGlance } from './parts/glance.js';
import { Root } from './parts/root.js';
import { drawPreview } from './parts/sources.js';
import { drawFault, drawStatus, type StatusProps } from './parts/status.js';
import { statusPropsOf } from './status-props.js';
import { ThemedElement } from './themed-element.js';

/**
 * What the three elements have in common: how they get a fact check, and what they show until they have one.
 *
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
    images: { type: Boolean },
    fromPage: { attribute: 'from-page', type: Boolean },
    noPreviews: { attribute: 'no-previews', type: Boolean },
  };

  /** Id of a `<fact-summary>` whose fact check is shown, wherever on the page it is; goes before all other inputs. */
  declare for: string | undefined;

  /** The fact check as an object or JSON text, in any JSON format that is read; takes precedence over `src` and a child script. */
  declare data: FactCheckInput | FactCheck | ForeignPayload | string | null | undefined;

  /**
   * Address of the fact check's JSON, absolute or relative to the page. It may end in a JSON pointer to the fact check inside a larger
   * answer, such as `#/data/payload`.
   */
  declare src: string | undefined;

  /**
   * Allows the logo and the pictures, which are requests to other servers; without it a picture is asked for only by a reader's click.
   * @default false
   */
  declare images: boolean;

  /**
   * Shows the ClaimReview that the page carries for machines, where there is no other input.
   * @default false
   */
  declare fromPage: boolean;

  /**
   * Turns off the previews of sources that marks show while the pointer rests on them, and on touch.
   * @default false
   */
  declare noPreviews: boolean;

  /** @internal */
  abstract readonly linkRole: LinkRole;

  /** @internal */
  readonly attributeCheck = new AttributesController(this);

  // Before the others, so that they find what is drawn.
  readonly #served = new ServedController(this);
  readonly #language = new LocaleController(this);
  readonly #payload = new PayloadController(this);
  readonly #reader = new ReaderController(this);
  readonly #link = new LinkController(this);
  readonly #share = new ShareController(this);
  readonly #signs = new OwnSigns(this);
  readonly #fold = new FoldController(this);
  readonly #pictures = new PictureController(this);
  readonly #states = new StatesController(this);
  readonly #outlines = new OutlineCache();
  readonly #watch = new ChangeWatch();
  #locale!: Locale;
  #page: PageContext | undefined;
  #content: ViewElement | undefined;

  /** The fact check that is shown, after parsing; absent until there is one. */
  get factCheck(): FactCheck | undefined {
    return this.#payload.snapshot.factCheck;
  }

  /** What there is to say about the input, in plain words for editors. */
  get issues(): readonly Issue[] {
    return this.#payload.snapshot.issues;
  }

  /** How far the element has come: `empty`, `loading`, `ready` or `error`. */
  get status(): PayloadStatus {
    return this.#payload.snapshot.status;
  }

  /** @internal */
  get snapshot(): PayloadSnapshot {
    return this.#payload.snapshot;
  }

  /** @internal */
  get listElement(): HTMLElement {
    return this.#link.list ?? this;
  }

  /** @internal */
  get textElement(): HTMLElement {
    return (this.linkRole === 'list' && this.#link.summary) || this;
  }

  /** @internal */
  drawPreview(ids: readonly string[], isSheet: boolean): ((box: HTMLElement) => void) | undefined {
    const preview = this.#page && drawPreview(this.#page, ids, isSheet);
    return preview && ((box) => patch(box, preview));
  }

  /** @internal */
  get shared(): { text: string; url: string } {
    const { factCheck, gist } = (this.#page as PageContext).outline;
    const here = this.ownerDocument.URL.replace(/#.*/s, '') + (this.id && `#${encodeURIComponent(this.id)}`);
    return {
      url: toSafeUrl(factCheck.url) ?? here,
      text: gistLines(gist, this.pickClaims(factCheck.claims)).join('\n'),
    };
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
  drawAlone(parsed: ParsedFactCheck, locale: Locale, around: PageAround): ViewElement | undefined {
    this.#payload.follow({ ...parsed, status: 'ready' });
    this.#prepare(locale, around);
    return this.#content;
  }

  // Many elements that come at once listen when it is their turn to be drawn.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = (this.#served.takeRoot() ?? super.createRenderRoot()) as ShadowRoot | undefined;
    if (root && !hasStyles(root)) throw new Error('The style sheets did not reach the element.');
    if (root) {
      for (const controller of [this.#reader, this.#fold, this.#pictures]) controller.listen(root);
      listenToActions(root, {
        ...this.#reader.actions,
        ...this.#share.actions,
        ...this.#fold.actions,
        ...this.#pictures.actions,
      });
    }
    return root as ShadowRoot;
  }

  /** @internal */
  adoptedCallback(): void {
    adoptStyles(this.renderRoot, (this.constructor as typeof ReactiveElement).elementStyles);
  }

  // Many elements that are to be drawn at once, because they are new or have the same answer, must not keep the page from answering.
  protected override scheduleUpdate(): void | Promise<void> {
    if (this.hasUpdated && this.#content) return this.performUpdate();
    return scheduleDrawing((isLate) => {
      this.#states.isLate = isLate;
      this.drawIfConnected();
    });
  }

  protected override willUpdate(): void {
    this.#payload.begin();
    this.#link.refresh();
    const { lang, locale, isLoading: isLocaleLoading } = this.#language;
    if (this.for && this.linkRole !== 'summary')
      this.#payload.follow(this.#link.summary?.snapshot as PayloadSnapshot | undefined);
    else this.#payload.readInputs();
    this.#prepare(locale, { lang, base: this.baseURI, url: location.href });
    // Never in one language first and in another then.
    if (isLocaleLoading) this.#content = undefined;
    this.#served.compare(isLocaleLoading ? 'loading' : this.status, this.#content);
  }

  protected override updated(): void {
    this.#payload.succeed();
    watchOverflow(this.renderRoot);
  }

  protected override render(): readonly ViewNode[] {
    return drawStatus(this.#locale, this.#content, this.#statusProps, hasFallback(this), this.#served.isKept);
  }

  protected override onFault(error: unknown): void {
    this.#page = this.#content = undefined;
    this.#served.isKept = false;
    this.#payload.fail(error);
    this.#states.show();
    if (this.shadowRoot && !hasFallback(this)) this.patchRoot(drawFault(this.#locale, this.#statusProps));
    // Those who follow show what this element shows.
    this.#link.updateFollowers();
  }

  get #statusProps(): StatusProps {
    return statusPropsOf(this.#payload, this.#watch.changes.length > 0);
  }

  // All that is to be drawn, from what is given now.
  #prepare(locale: Locale, around: PageAround): void {
    this.#locale = locale;
    const { factCheck, issues } = this;
    this.#page = this.#content = undefined;
    if (!factCheck) return;
    this.#watch.see(factCheck, this.#payload.isReloaded);
    const outline = this.#outlines.outlineOf(factCheck, {
      locale,
      pageLang: around.lang,
      now: new Date(),
      issues,
      isTruthFirst: this.truthFirst,
      questionUrl: this.questionPattern,
      base: around.base,
      changes: this.#watch.changes,
    });
    const page = makePageContext(outline, {
      id: this.for || this.id,
      address: addressBesideBase(around),
      headingLevel: this.headingLevel,
      highlightedSource: this.#reader.highlightedSource,
      hasText: this.linkRole !== 'list' || !!this.for,
      hasImages: this.images,
      pictures: this.#pictures,
      ownSigns: this.#signs.ratings,
      isOpen: this.#fold.isOpen,
      unfolded: this.#fold.unfolded,
      outcome: this.#share.outcome,
    });
    this.#page = page;
    const picked = this.pickClaims(factCheck.claims);
    const isGlance = this.view === 'glance' && hasGlance(this.linkRole, picked);
    const drawn = isGlance ? Glance({ page, picked }) : this.draw(page);
    if (drawn) this.#content = Root({ page, children: drawn });
  }

  /** The positions of the claims that the element is about, from 0. */
  protected pickClaims(claims: readonly Claim[]): readonly number[] {
    return claims.map((_, index) => index);
  }

  /** Where follow-up questions lead, if the element has them. */
  protected get questionPattern(): string | undefined {
    return undefined;
  }

  /** The ready state; nothing if the fact check holds nothing for this element. */
  protected abstract draw(page: PageContext): ViewChild;
}
