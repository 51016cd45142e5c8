import { foldLabelText } from './fold-text.js';

const HOSTS =
  /^https?:\/\/(?:[\w-]{1,40}\.)?(?:archive\.(?:org|is|ph|today|vn|fo|md|li)|perma\.cc|ghostarchive\.org|megalodon\.jp|webcitation\.org)\//iu;
const WORDS = new Set(
  'archive|archived|archived here|archive link|archived link|archived version|archiviert|hier archiviert|archivé|archivé ici|archivée ici|lien archivé|archivado|archivado aquí|arquivado|arquivado aqui|archiviato|archiwum|zarchiwizowano|نسخة مؤرشفة|أرشيف|בארכיון|آرشیو|आर्काइव|アーカイブ|魚拓|備份|存档|備份連結|arşiv|arsip|tautan arsip|архив|архів'.split(
    '|',
  ),
);
const BARE =
  /^(?:link|direct link|here|hier|ici|aqu[ií]|qui|see here|veja aqui|tutaj|هنا|כאן|यहां|यहाँ|こちら|連結|链接|buraya|di sini|здесь|тут|source|quelle)$/u;

/** Whether an address is an archived copy of a page. */
export function isArchive(address: string): boolean {
  return HOSTS.test(address);
}

/** Whether some words only say that there is an archived copy. */
export function isArchiveLabel(text: string): boolean {
  return WORDS.has(foldLabelText(text));
}

/** Whether the words of a link tell nothing about what it leads to. */
export function isBareLink(text: string): boolean {
  const folded = foldLabelText(text);
  return !folded || BARE.test(folded) || isArchiveLabel(text);
}
