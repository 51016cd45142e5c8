import type { IssueCode } from '../../../src/model/issue-codes.js';

/**
 * What each issue means, in German. `{named}` stands for what the English message names in code style or quotation marks: fields,
 * values and numbers, which are the same in every language.
 */
export const issuesDe: Readonly<Record<IssueCode, string>> = {
  'broken-json': 'Das ist kein gültiges JSON. Prüfen Sie Kommas, Anführungszeichen und Klammern ({named}).',
  'unknown-format':
    'Das JSON ist weder ein Faktencheck noch ein ClaimReview, oder es hat eine neuere Fassung des Formats.',
  unreadable: 'Ein Wert lässt sich nicht lesen und bleibt unbeachtet.',
  'too-large': 'Das ist zu lang. Kürzen Sie den Text, oder machen Sie mehrere Faktenchecks daraus.',
  missing: 'Hier fehlt eine Angabe, ohne die dieser Eintrag nicht erscheint: {named}.',
  'wrapped-fact-check': 'Der Faktencheck steckt in etwas anderem ({named}). Übergeben Sie nur ihn.',
  'wrong-type': 'Diese Angabe hat nicht die Form, die das Feld verlangt, und bleibt unbeachtet: {named}.',
  'empty-value': 'Das Feld ist leer und gilt als nicht ausgefüllt.',
  'number-as-text': 'Hier steht eine Zahl, wo Text hingehört. Sie wurde als Text gelesen.',
  'unknown-field': 'Dieses Feld gibt es nicht; niemand sieht seinen Inhalt: {named}.',
  'text-as-name': 'Der Text wurde als Name gelesen. Prüfen Sie ihn.',
  'text-as-verdict': 'Der Text wurde als Urteil gelesen. Wählen Sie dazu die Bewertung.',
  'object-as-list': 'Statt einer Liste steht hier ein einzelner Eintrag; er wurde als der einzige gelesen.',
  'rating-spelling': 'Die Bewertung des Urteils ist anders geschrieben als im Format: {named}.',
  'rating-missing': 'Zum Urteil {named} fehlt die Bewertung; es erscheint ohne Farbe. Wählen Sie eine.',
  'label-contradicts-rating':
    'Das Urteil und seine Bewertung widersprechen sich: {named}. Berichtigen Sie, was falsch ist.',
  'long-text': 'Der Text ist länger als empfohlen. Er erscheint ganz; kürzen Sie ihn.',
  'too-many': 'Es sind mehr Einträge, als erscheinen können. Die übrigen fehlen.',
  'html-in-text': 'Hier stehen HTML-Zeichen, die so zu sehen sind. Schreiben Sie reinen Text.',
  'no-language-tag': 'Die Sprache muss ein Kürzel sein, etwa „de“, „en“ oder „pt-BR“: {named}.',
  'no-link':
    'Das ist keine vollständige Adresse; sie erscheint ohne Link. Schreiben Sie etwa https://example.org/seite.',
  'missing-alt':
    'Es fehlt, was auf dem Bild zu sehen ist; deshalb erscheint es nicht. Beschreiben Sie es in Worten.',
  'unreadable-address':
    'Die Adresse des Bildes fehlt oder ist nicht vollständig, etwa https://example.org/bild.jpg. Nur Beschreibung, Bildunterschrift und Links erscheinen.',
  'missing-size':
    'Breite und Höhe fehlen oder sind keine ganzen Pixel. Das Bild wird deshalb erst auf Wunsch geladen.',
  'too-many-pictures': 'Es sind mehr als 50 Bilder. Von den übrigen erscheinen nur Wörter und Links.',
  'unreadable-time':
    'Das ist keine Zeit wie 1:12 oder 00:01:12. Weder Anfang noch Ende der Stelle erscheinen.',
  'end-before-start': 'Die Stelle endet, bevor sie beginnt. Weder Anfang noch Ende erscheinen.',
  'unknown-category': 'Diese Kategorie gibt es nicht; sie bleibt weg: {named}.',
  'categories-contradict':
    'Das Bild soll ein Original sein und zugleich bearbeitet, verfälscht oder gestellt. Entfernen Sie, was nicht stimmt.',
  'bare-copy':
    'Dieses Bild ist eines, das geprüft wurde, und trägt deshalb denselben Stempel. Nehmen Sie eine andere Datei oder entfernen Sie es.',
  'missing-sources': 'Der Text zitiert Quellen ohne Angaben: {named}. Ergänzen Sie Titel und Adresse.',
  'too-many-references': 'Es sind zu viele Quellenverweise. Die letzten erscheinen als Text.',
  'unlisted-sources':
    'Die Liste fasst höchstens 200 Quellen; deshalb erscheinen einige Verweise als Text: {named}. Entfernen Sie Quellen, die kein Text zitiert.',
  'duplicate-source': 'Zwei Quellen haben dieselbe Nummer: {named}. Verweise führen zur ersten.',
  'same-address':
    'Zwei Quellen haben dieselbe Adresse: {named}. Zitieren Sie die erste, oder berichtigen Sie die Adresse.',
  'unused-source': 'Diese Quellen zitiert der Text nicht: {named}.',
  'number-gap': 'In den Nummern der Quellen fehlt eine: {named}.',
  'leaked-token':
    'Hier hat ein Textprogramm ein Zeichen hinterlassen. Schreiben Sie die Nummer der Quelle, etwa [1].',
  'lost-range':
    'Dieser Bereich von Quellen erscheint als Text. Schreiben Sie die kleinere Zahl zuerst, höchstens 50 Quellen.',
  'more-issues': 'Es gibt weitere Probleme. Beheben Sie zuerst diese.',
  'bad-address': 'Das ist keine Adresse im Netz.',
  'bad-status': 'Der Server hat mit einem Fehler geantwortet. Öffnen Sie die Adresse im Browser.',
  'not-json': 'Die Adresse führt zu einer Webseite statt zu den Daten.',
  'no-answer': 'Keine Antwort, oder der Server erlaubt anderen Websites keinen Zugriff.',
  'render-failed': 'Ein Fehler von Factlet. Bitte melden Sie ihn.',
  'copy-unreadable':
    'Ein Teil des HTML wurde so verändert, dass er sich nicht zurücklesen lässt. Machen Sie die Änderung rückgängig, oder schreiben Sie das HTML neu: {named}.',
  'copy-differs': 'Das HTML sagt etwas anderes als die Daten.',
  empty: 'Hier steht nichts. Fügen Sie einen Artikel ein.',
  'guessed-encoding': 'Die Datei ist nicht als UTF-8 gespeichert. Prüfen Sie Umlaute und Akzente.',
  'too-deep':
    'Das ist zu tief verschachtelt, um ein Artikel zu sein. Schließen Sie offene HTML-Elemente, oder nehmen Sie weniger Ebenen.',
  'not-text': 'Das ist kein Text.',
  'empty-text': 'Der Text enthält keinen Artikel. Fügen Sie ihn mit dem Titel in der ersten Zeile ein.',
  'no-article': 'Auf der Seite oder im Dokument steht kein Artikel. Kopieren Sie seinen Text.',
  'several-articles':
    'Die Seite enthält mehrere Artikel. Öffnen Sie den gemeinten und fügen Sie nur ihn ein.',
  'hidden-words': 'Verborgene Wörter blieben weg.',
  'struck-out': 'Durchgestrichene Wörter blieben weg. Prüfen Sie, ob der Satz noch stimmt.',
  'other-review': 'Ein ClaimReview der Seite gehört zu einem anderen Faktencheck und blieb weg.',
  'broken-document':
    'Das ist kein Word-Dokument (.docx), oder es ist beschädigt. Öffnen und speichern Sie es neu.',
  'no-structure':
    'Weder Zusammenfassung noch Abschnitte oder Datum sind zu erkennen. Die erste Zeile wurde der Titel, der Rest die Zusammenfassung.',
  'missing-title':
    'Ein Titel fehlt; etwas anderes, etwa die Behauptung, steht an seiner Stelle. Schreiben Sie einen Titel.',
  'title-markup': 'Aus dem Titel wurden Links und Zeichen entfernt.',
  'missing-date': 'Es war kein Datum der Prüfung zu lesen. Tragen Sie es ein.',
  'unreadable-date': 'Ein Datum war nicht zu lesen: {named}.',
  'stale-notice': 'Der Text sagt, dass er veraltet sein kann; der Stand ist deshalb „Veraltet“.',
  'section-number': 'Die Nummern der Abschnitte folgen nicht aufeinander: {named}.',
  'sources-counted': 'Die Quellen hatten keine Nummern und wurden gezählt. Prüfen Sie die Verweise.',
  'marks-rewritten': 'Quellenverweise in anderer Form wurden verstanden. Prüfen Sie sie.',
  'raised-number':
    'Hochgestellte Zahlen gehören zu keiner Quelle und bleiben hochgestellt. Nennen Sie die Quellen, außer es sind Potenzen.',
  'citations-lost':
    'Beim Kopieren sind wohl Quellenverweise verloren gegangen. Setzen Sie sie wieder, etwa [1].',
  'boilerplate-removed': 'Zeilen der Seite um den Artikel blieben weg.',
  'unplaced-text':
    'Diese Zeile gehört zu keinem Teil und erscheint nicht. Setzen Sie sie in einen Abschnitt.',
  'broken-attribute': 'Angaben im HTML sind beschädigt und fehlen.',
  'broken-front-matter': 'Die Angaben am Anfang der Datei sind kein gültiges YAML ({named}).',
  'label-from-front-matter': 'Das Urteil stammt aus den Angaben am Anfang der Datei.',
  'unread-front-matter': 'Eine Zeile der Angaben am Anfang war nicht zu lesen: {named}.',
  'too-much-markup':
    'Ein Absatz oder eine Liste enthält zu viele Markdown-Zeichen wie Klammern und Sterne. Entfernen Sie diese, oder fügen Sie reinen Text ein.',
  'unsupported-markdown': 'Das kann ein Faktencheck nicht enthalten. Sagen Sie es in Worten.',
  'repaired-json': 'Das JSON wurde durch Raten repariert. Vergleichen Sie jede Behauptung und jedes Urteil.',
  'filled-from-defaults': 'Aus den Angaben der Redaktion ergänzt: {named}.',
  'unreadable-defaults': 'Die Angaben der Redaktion lassen sich nicht lesen.',
  'claim-read': 'Diese Zeilen wurden als Behauptung gelesen.',
  'claim-without-verdict':
    'Zu einer Behauptung fehlt das Urteil; sie bleibt Text. Tragen Sie beides unter „Behauptungen“ ein.',
  'verdict-without-claim':
    'Zu einem Urteil fehlt die Behauptung; es bleibt Text. Tragen Sie beides unter „Behauptungen“ ein.',
  'not-a-verdict':
    'Das sieht aus wie eine Bewertung von etwas anderem: {named}. Ist es Ihr Urteil, tragen Sie es unter „Ihre Redaktion“ ein.',
  'verdict-in-picture': 'Das Urteil steht wohl nur in einem Bild. Tragen Sie Behauptung und Urteil ein.',
  'verdict-from-picture': 'Das Urteil stammt aus der Beschreibung eines Bildes. Prüfen Sie es: {named}.',
  'verdict-from-sentence': 'Das Urteil stammt aus einem Satz am Ende. Prüfen Sie es: {named}.',
  'verdict-from-title': 'Behauptung und Urteil stammen aus dem Titel. Prüfen Sie sie.',
  'verdicts-differ':
    'Über dieselbe Behauptung stehen verschiedene Urteile da: {named}. Berichtigen Sie das falsche.',
  'verdict-shared': 'Ein Urteil steht unter mehreren Behauptungen; keine hat es bekommen.',
  'claim-differs': 'Die Behauptung steht im ClaimReview der Seite in anderen Worten, die übernommen wurden.',
  'title-differs':
    'Die Überschrift in den Metadaten der Seite weicht von der sichtbaren ab und wurde übernommen. Prüfen Sie den Titel.',
  'date-differs': 'Ein zweites Datum gleicher Art weicht ab. Prüfen Sie die Daten.',
  'byline-read': 'Ein Name neben dem Datum wurde als Autorenzeile gelesen: {named}.',
  'read-as-field': 'Ein Wort am Anfang der Datei wurde als Feld verstanden: {named}.',
  'no-claim-review': 'Darin steht kein ClaimReview.',
  'no-claims': 'Es gibt keine Behauptung.',
  'missing-type': 'Ein Eintrag mit Behauptung hat keine Art. Er wurde als ClaimReview gelesen.',
  'missing-claim': 'Eine Prüfung nennt keine Behauptung und fehlt deshalb.',
  'missing-label': 'Eine Prüfung hat kein Urteil in Worten. Tragen Sie es ein.',
  'inexact-date': 'Zu einer Uhrzeit fehlt die Zeitzone; gelesen wurde nur der Tag.',
  'no-scale':
    'Die Zahlen des Urteils ergeben keine Skala und bleiben weg. Nötig sind alle drei, der Wert zwischen den beiden anderen.',
  'rating-from-label': 'Die Bewertung stammt aus den Wörtern des Urteils.',
  'reviews-differ': 'Die Prüfungen widersprechen sich bei einer Angabe; sie bleibt leer.',
  'tags-dropped': 'HTML-Zeichen wurden aus einem Text entfernt.',
  'not-carried-over': 'Dafür hat das andere Format keinen Platz: {named}.',
  'several-fact-checks': 'Darin stehen mehrere Faktenchecks. Legen Sie für jeden eine eigene Datei an.',
  'formatting-lost': 'Ein Text verliert Hervorhebungen, Links und Verweise.',
  'no-verdict': 'Eine Behauptung ohne Urteil kann kein ClaimReview werden.',
  'missing-url': 'Die Adresse des Faktenchecks fehlt.',
  'not-in-html': 'Das HTML kann einen Teil nicht aufnehmen: {named}.',
  'not-in-markdown': 'Markdown kann einen Teil nicht aufnehmen: {named}.',
  'not-in-text': 'Reiner Text kann einen Teil nicht aufnehmen: {named}.',
  'no-such-place': 'An dieser Stelle der Datei steht nichts. Prüfen Sie die Angabe nach dem #: {named}.',
  'media-read':
    'Ein Bild, Video oder eine Aufnahme steht im Kasten einer Behauptung und wurde als das gelesen, was geprüft wurde.',
  'no-category':
    'Zu einem Bild, Video oder einer Aufnahme steht nicht da, was darüber bekannt ist; daraus wird kein MediaReview.',
  'file-not-stamped':
    'Die Bilddatei trägt das Urteil nicht selbst. Wer sie speichert, hat ein Bild ohne Urteil.',
  'style-hashes': 'Die Seite muss die Gestaltung des HTML erlauben.',
  'unreadable-file': 'Die Datei lässt sich nicht öffnen.',
  'long-line': 'Eine Zeile ist zu lang und blieb weg.',
  changed: 'Hier hat sich etwas geändert.',
  'no-correction-entry': 'Zu dieser Änderung fehlt ein Korrekturhinweis.',
  'lost-correction-entry': 'Ein Korrekturhinweis wurde entfernt. Nehmen Sie ihn wieder auf.',
  'internal-error': 'Ein Fehler von Factlet. Bitte melden Sie ihn.',
};
