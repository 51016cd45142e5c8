import type { Locale } from '../../locale/messages.js';
import type { FactCheck } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import { toEmail } from '../../publish/email.js';
import { toOembed } from '../../publish/oembed.js';
import type { Output } from './write/output.js';

/** What the options say of a rendering; addresses are filled in for each fact check. */
export interface RenderSettings {
  /** Address of the page of the fact check. */
  url?: string | undefined;
  iframeUrl?: string | undefined;
  oembedUrl?: string | undefined;
  script?: string | undefined;
  theme?: 'auto' | 'light' | 'dark' | undefined;
  view?: 'full' | 'brief' | 'glance' | undefined;
  /** Whether pictures are allowed. */
  images?: boolean | undefined;
  width?: number | undefined;
  height?: number | undefined;
  locale: Locale;
  now: Date;
  onIssue: (issue: Issue) => void;
}

/** One thing that a fact check is rendered as. */
export interface Renderer {
  /** The settings that change it. */
  takes: readonly (keyof RenderSettings)[];
  /** The settings without which there is none. */
  needs?: readonly (keyof RenderSettings)[];
  render: (factCheck: FactCheck, settings: RenderSettings) => Promise<[Output, ...Output[]]>;
}

// What draws elements is loaded only where it is needed: it takes as long as all the rest of a run.

/** What `render` makes, by the names on the command line. */
export const renderers: Readonly<Record<string, Renderer>> = {
  page: {
    takes: ['url', 'oembedUrl', 'script', 'theme', 'view', 'images'],
    render: async (factCheck, { url, oembedUrl, onIssue, ...settings }) => {
      const { renderPage } = await import('../render-page.js');
      const { script, theme, view, images = false, locale } = settings;
      const value = renderPage(factCheck, {
        pageUrl: url,
        oembedUrl,
        script,
        theme,
        view,
        images,
        locale,
        onIssue,
      });
      return [{ extension: '.html', value }];
    },
  },
  fragment: {
    takes: ['url', 'theme', 'view', 'images'],
    render: async (factCheck, { url, theme, view, images = false, locale, onIssue }) => {
      const { renderElement } = await import('../render-element.js');
      const { html, styleHashes } = renderElement(factCheck, {
        pageUrl: url,
        theme,
        view,
        images,
        locale,
      });
      const message = `A content security policy has to allow its styles: style-src ${styleHashes.join(' ')}.`;
      if (styleHashes.length) onIssue({ severity: 'info', code: 'style-hashes', path: '', message });
      return [{ extension: '.html', value: html }];
    },
  },
  iframe: {
    takes: ['url', 'oembedUrl', 'theme', 'view', 'images'],
    render: async (factCheck, { url, oembedUrl, theme, view, images = false, locale, now }) => {
      const { renderIframePage } = await import('../render-iframe-page.js');
      const { readBuiltScript } = await import('../read-built-script.js');
      const value = renderIframePage(factCheck, {
        pageUrl: url,
        oembedUrl,
        theme,
        view,
        images,
        now,
        locales: [locale],
        scriptText: readBuiltScript(scriptOf(locale)),
      });
      return [{ extension: '.html', value }];
    },
  },
  email: {
    takes: ['url', 'images'],
    render: (factCheck, { url, images = false, locale, now }) => {
      const { html, text } = toEmail(factCheck, { url, images, locale, now });
      return Promise.resolve([
        { extension: '.html', value: html },
        { extension: '.txt', value: text },
      ]);
    },
  },
  oembed: {
    takes: ['url', 'iframeUrl', 'width', 'height', 'theme', 'view', 'images'],
    needs: ['iframeUrl'],
    render: (factCheck, { url, iframeUrl = '', width, height, theme, view, images = false, locale }) => {
      const value = toOembed(factCheck, {
        pageUrl: url,
        iframeUrl,
        width,
        height,
        theme,
        view,
        images,
        locale,
      });
      return Promise.resolve([{ extension: '.json', value }]);
    },
  },
};

// The script for pages that carries a language.
function scriptOf({ lang }: Locale): string {
  return lang === 'en' ? 'factlet.min.js' : `factlet.${lang}.min.js`;
}
