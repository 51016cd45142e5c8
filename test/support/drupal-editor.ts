import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
import { BlockQuote } from '@ckeditor/ckeditor5-block-quote';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
import { Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';

/** What an editor's “Allowed HTML tags” keep: element names, and the names of attributes beside `href`. */
export interface AllowedHtml {
  name: RegExp;
  attributes: true | RegExp;
  styles?: true;
}

/** Drupal's “Full HTML”: whatever it is, it is kept. */
export const fullHtml: AllowedHtml = { name: /.*/, attributes: true, styles: true };

const TAGS = 'article|section|div|h[2-6]|p|blockquote|cite|ul|ol|li|a|strong|em|details|summary|d[ltd]|small';

/** A format that names its tags, with the attributes that a fact check needs: `data-*`, `lang`, `dir`, `value`, `rel`, `cite`. */
export const factCheckHtml: AllowedHtml = {
  name: new RegExp(`^(?:${TAGS})$`),
  attributes: /^(?:data-.+|lang|dir|value|rel|cite)$/,
};

/** The same format as a site has it that allows no `data-*`. */
export const plainHtml: AllowedHtml = { ...factCheckHtml, attributes: /^(?:lang|dir|value|rel|cite)$/ };

/** CKEditor 5 with the plugins of Drupal's standard text formats; gives back what a save would store of HTML that was opened. */
export async function openEditor(
  allowed: AllowedHtml,
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
    htmlSupport: { allow: [{ ...allowed, classes: true }] },
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
