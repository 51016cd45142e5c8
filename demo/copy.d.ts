/** What is said when something was copied, and when the browser refused. */
export interface CopyWords {
  copied: (what: string) => string;
  selected: string;
}

/** Copies a text and says so in `status`, a live region; selects it for the reader where the browser refuses. */
export function copyText(text: string, status: Element, what: string, words?: CopyWords): Promise<void>;

/** Copies formatted text as HTML and as plain text; selects `drawn` where the browser refuses. */
export function copyFormatted(
  copied: { html: string; text: string; drawn: Element | null },
  status: Element,
  what: string,
  words?: CopyWords,
): Promise<void>;
