import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
import { BlockQuote } from '@ckeditor/ckeditor5-block-quote';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
import { Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';

/** Drupal's “Full HTML”: whatever it is, it is kept. */
export const fullHtml = '*';

/**
 * CKEditor 5 with the plugins of Drupal's standard text formats; `allowed` is `fullHtml` or
 * what stands in a format's field “Allowed HTML tags”. Gives back what a save would store of HTML that was opened.
 */
export async function openEditor(
  allowed: string,
): Promise<{ save: (html: string) => string; close: () => Promise<void> }> {
  const place = document.createElement('div');
  document.body.append(place);
  const headings = ([2, 3, 4, 5, 6] as const).map((level) => ({
    model: `heading${level}` as const,
    view: `h${level}` as const,
    title: `Heading ${level}`,
    class: '',
  }));
  const editor = await ClassicEditor.create({
    attachTo: place,
    licenseKey: 'GPL',
    plugins: [BlockQuote, Bold, GeneralHtmlSupport, Heading, Italic, Link, List, Paragraph],
    heading: { options: [{ model: 'paragraph', title: 'Paragraph', class: '' }, ...headings] },
    htmlSupport: { allow: rulesOf(allowed) },
  });
  return {
    save: (html) => {
      editor.setData(html);
      return editor.getData();
    },
    close: async () => {
      await editor.destroy();
      place.remove();
    },
  };
}

// `<a href data-*>` as the rules of General HTML Support.
function rulesOf(allowed: string) {
  if (allowed === fullHtml) return [{ name: /.*/, attributes: true, classes: true, styles: true } as const];
  return [...allowed.matchAll(/<(\w+)([^>]*)>/g)].map(([, name, attributes]) => ({
    name: name!,
    attributes: attributes!
      .split(' ')
      .filter(Boolean)
      .map((key) => ({ key: new RegExp(`^${key.replace('*', '.+')}$`), value: true as const })),
  }));
}
