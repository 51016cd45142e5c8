// Mail clients change colours for their dark modes only where none is set, so no colour of words or ground is; this grey can be
// told from white and from black.
const GREY = '#8c8c8c';

/** What an inline style is for: an element of that name, or a part of the article. */
export type EmailStyle = keyof ReturnType<typeof emailStyles>;

/** The inline styles of an e-mail; `start` is the side on which lines begin. */
export function emailStyles(start: 'left' | 'right') {
  const bar = (width: number): string =>
    `padding:0;padding-${start}:12px;border-${start}:${width}px solid ${GREY}`;
  return {
    body: 'margin:0;padding:0',
    frame:
      'max-width:640px;margin:0 auto;padding:16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5',
    article: `text-align:${start};overflow-wrap:anywhere;word-break:break-word`,
    section: 'margin:0 0 8px',
    claim: `margin:0 0 20px;padding:12px 16px 4px;border:1px solid ${GREY};border-radius:4px`,
    verdict: `margin:0 0 12px;${bar(4)}`,
    claimText: 'margin:0 0 12px;font-size:18px;line-height:1.35;font-weight:bold',
    label: 'font-size:18px',
    div: 'margin:0',
    h2: 'margin:0 0 12px;font-size:24px;line-height:1.25',
    h3: 'margin:24px 0 8px;font-size:19px;line-height:1.3',
    h4: 'margin:20px 0 8px;font-size:17px;line-height:1.3',
    h5: 'margin:16px 0 8px;font-size:16px;line-height:1.3',
    h6: 'margin:16px 0 8px;font-size:16px;line-height:1.3',
    p: 'margin:0 0 12px',
    li: 'margin:0 0 8px',
    ul: `margin:0 0 12px;padding:0;padding-${start}:24px`,
    ol: `margin:0 0 12px;padding:0;padding-${start}:24px`,
    sources: 'margin:0 0 12px;padding:0;list-style:none',
    source: 'margin:0 0 16px;list-style:none',
    sourceLine: 'margin:0 0 2px',
    blockquote: `margin:0 0 12px;${bar(3)}`,
    figure: 'margin:0 0 16px',
    figcaption: 'font-size:14px',
    img: 'max-width:100%;height:auto',
    table: 'margin:0 0 16px;border-collapse:collapse;font-size:15px',
    caption: `padding:0 0 4px;font-weight:bold;text-align:${start}`,
    thead: '',
    tbody: '',
    tr: '',
    th: `padding:4px 8px;border:1px solid ${GREY};text-align:${start};vertical-align:top`,
    td: `padding:4px 8px;border:1px solid ${GREY};text-align:${start};vertical-align:top`,
    small: 'font-size:14px',
    a: 'text-decoration:underline',
  };
}
