import type { Words } from './en.js';

/** What the desk says in German of the places where fact checks are published: their names, the steps there, and questions that arise. */
export const dePlaces: Pick<Words, 'destinations' | 'steps' | 'questions'> = {
  destinations: {
    'wordpress-plugin': 'WordPress, mit dem Plugin',
    wordpress: 'WordPress, ohne Plugin',
    ghost: 'Ghost',
    drupal: 'Drupal',
    squarespace: 'Squarespace',
    wix: 'Wix',
    substack: 'Substack',
    medium: 'Medium',
    html: 'Meine eigene Seite',
    tinymce: 'TinyMCE',
    hugo: 'Hugo',
    jekyll: 'Jekyll',
    mdx: 'MDX (Docusaurus, Astro, Next)',
    mediawiki: 'MediaWiki',
    tiptap: 'Tiptap',
    headless: 'Ein Headless-CMS',
    file: 'Eine Datei auf meinem Server',
    email: 'E-Mail',
    developer: 'An die Entwicklung',
  },
  steps: {
    'wordpress-plugin': [
      'Einmal: Speichern Sie das Plugin mit der Schaltfläche unten. Wählen Sie in WordPress Plugins, Plugin hinzufügen, Plugin hochladen, dann die Zip-Datei; drücken Sie auf „Jetzt installieren“ und „Plugin aktivieren“. Das darf nur die Administration. Das Skript kommt damit mit.',
      'Fügen Sie in Ihrem Beitrag den Artikel in eine leere Zeile ein. Er wird zu einem Block „Fact check“.',
      'Veröffentlichen Sie und sehen Sie sich den Beitrag abgemeldet an.',
    ],
    wordpress: [
      'Einmal: Das Skript muss auf Ihrer Website liegen. Speichern Sie es mit der Schaltfläche unten und lassen Sie es hochladen; wer das Theme betreut, setzt dann diese Zeile ans Ende jeder Seite: {script}',
      'Fügen Sie in Ihrem Beitrag den Artikel in eine leere Zeile ein. Er wird zu einem Block „Individuelles HTML“.',
      'Veröffentlichen Sie und sehen Sie sich den Beitrag abgemeldet an.',
    ],
    ghost: [
      'Einmal: Fügen Sie unter Settings, Code injection, Site footer diese Zeile ein: {script} Die Datei selbst muss auf einem eigenen Server liegen; speichern Sie sie mit der Schaltfläche unten.',
      'Einmal: Schalten Sie unter Settings, Analytics die Einstellung „Outbound link tagging“ aus. Sie hängt ?ref= an alle Adressen anderer Websites.',
      'Drücken Sie „Für Ghost kopieren“, klicken Sie im Beitrag in eine leere Zeile und fügen Sie ein: Eine HTML-Karte erscheint.',
      'Veröffentlichen Sie und sehen Sie sich den Beitrag abgemeldet an. Der Newsletter zeigt den Artikel ohne Rahmen.',
    ],
    drupal: [
      'Einmal: Wer das Theme betreut, setzt diese Zeile in jede Seite: {script} und erlaubt die Tags des Artikels im Textformat (siehe „Publishing“ in den Anleitungen) oder gibt Ihnen „Full HTML“.',
      'Wählen Sie im Editor „Quellcode“ und fügen Sie den Artikel ein.',
      'Speichern Sie und sehen Sie sich die Seite abgemeldet an.',
    ],
    squarespace: [
      'Einmal: Speichern Sie das Skript mit der Schaltfläche unten, laden Sie es auf einen eigenen Server und tragen Sie seine Adresse unten ein.',
      'Fügen Sie einen Block „Code“ ein, wählen Sie HTML und fügen Sie den Artikel ein. Ihr Tarif muss Code erlauben.',
      'Speichern Sie und sehen Sie sich die Seite in einem privaten Fenster an: Solange Sie angemeldet sind, werden Skripte manchmal zurückgehalten.',
    ],
    wix: [
      'Wix behält keinen Artikel in einem Element, deshalb brauchen die Daten eine eigene Datei. Speichern Sie unten die Datendatei, legen Sie sie auf einen eigenen Server, den andere Websites lesen dürfen, und tragen Sie ihre Adresse unten ein.',
      'Wählen Sie im Editor Hinzufügen, Code einbetten, Custom Element. Ihr Tarif muss es erlauben.',
      'Wählen Sie „Server URL“ und tragen Sie die Werte unten ein.',
    ],
    substack: [
      'Kopieren Sie den formatierten Text.',
      'Fügen Sie ihn in Ihren Beitrag ein.',
      'Prüfen Sie, ob jedes Urteil bei seiner Behauptung steht.',
    ],
    medium: [
      'Kopieren Sie den formatierten Text.',
      'Fügen Sie ihn in Ihren Beitrag ein.',
      'Prüfen Sie, ob jedes Urteil bei seiner Behauptung steht.',
    ],
    html: [
      'Einmal: Speichern Sie das Skript mit der Schaltfläche unten und laden Sie es auf Ihre Website. Tragen Sie unten seine Adresse ein und drücken Sie auf „Diese Adresse öffnen“.',
      'Fügen Sie die Zeilen unten dort in Ihre Seite ein, wo der Faktencheck stehen soll.',
      'Speichern Sie und sehen Sie sich die Seite an, wie sie andere sehen.',
    ],
    tinymce: [
      'Einmal: Wer die Seiten betreut, setzt diese Zeile hinein: {script}',
      'Wählen Sie im Editor View, Source code und fügen Sie ein.',
      'Speichern Sie und sehen Sie sich die Seite als Leser an.',
    ],
    hugo: [
      'Einmal: Ein Entwickler setzt diese Zeile in die Vorlage jeder Seite: {script} und speichert den Shortcode fact-check.html (siehe „Publishing“ in den Anleitungen).',
      'Fügen Sie die Zeilen unten in die Markdown-Datei ein.',
      'Bauen Sie die Website und sehen Sie sich die Seite an.',
    ],
    jekyll: [
      'Einmal: Ein Entwickler setzt diese Zeile in das Layout jeder Seite: {script}',
      'Fügen Sie die Zeilen unten in die Markdown-Datei ein, mit einer leeren Zeile davor und danach.',
      'Bauen Sie die Website und sehen Sie sich die Seite an.',
    ],
    mdx: [
      'Einmal: Ein Entwickler setzt diese Zeile in den Kopf jeder Seite: {script}',
      'Fügen Sie die Zeilen unten in die .mdx-Datei ein, mit einer leeren Zeile davor und danach.',
      'Bauen Sie die Website und sehen Sie sich die Seite an.',
    ],
    mediawiki: [
      'Einmal: Ein Administrator lädt das Skript auf jeder Seite, in MediaWiki:Common.js oder mit dieser Zeile im Skin: {script}',
      'Bearbeiten Sie die Seite als Wikitext und fügen Sie in einer eigenen Zeile ein.',
      'Speichern Sie und sehen Sie sich die Seite an.',
    ],
    tiptap: [
      'Einmal: Ein Entwickler setzt diese Zeile in die Seiten: {script} und den Knoten in den Editor (siehe „Publishing“ in den Anleitungen).',
      'Fügen Sie die Zeilen unten als HTML ein.',
      'Speichern Sie und sehen Sie sich die Seite als Leser an.',
    ],
    headless: [
      'Legen Sie den Faktencheck in Ihrem System in einem Feld für JSON ab; speichern Sie die Daten mit der Schaltfläche unten.',
      'Tragen Sie unten die Adresse des Eintrags ein, dahinter # und die Stelle in der Antwort, etwa #/data/payload.',
      'Fügen Sie die Zeilen unten in die Seite ein und sehen Sie sie als Leser an.',
    ],
    file: [
      'Speichern Sie die Seite und das Skript mit den Schaltflächen unten.',
      'Laden Sie beide in denselben Ordner Ihres Servers.',
      'Öffnen Sie die Adresse der Seite in Ihrem Browser.',
    ],
    email: [
      'Beginnen Sie eine Nachricht mit dem Betreff unten.',
      'Kopieren Sie den formatierten Text und fügen Sie ihn ein, oder geben Sie Ihrem Versandprogramm das HTML.',
      'Schicken Sie sie zuerst an sich selbst.',
    ],
    developer: [
      'Speichern Sie die Datendatei und schicken Sie sie zusammen mit der Adresse dieser Website an Ihre Entwicklung.',
      'Die Anleitung steht unter „Guides, For developers“, die Felder unter „Reference, The payload“.',
      'Fragen Sie nach der Adresse, an der die Daten liegen werden: Mit ihr erreicht eine Korrektur jede Seite.',
    ],
  },
  questions: {
    where: [
      'Wohin kommt das Skript?',
      'Auf Ihre eigene Website, einmal für alle Faktenchecks: mit dem Plugin oder als Datei, die Sie oder die Betreuung der Website hochladen. Seine Adresse ist die, unter der es sich im Browser öffnet. Wir stellen nichts für Sie bereit.',
    ],
    developer: [
      'Brauche ich jemanden aus der Entwicklung?',
      'Nicht für das Plugin, eine Datei auf Ihrem Server, Substack, Medium oder E-Mail. Sonst fügt jemand, der das Theme der Website ändern darf, einmal eine Zeile ein. Danach fügen Sie nur noch ein.',
    ],
    address: [
      'Was ist die Adresse der Daten?',
      'Sie brauchen keine: Der eingefügte Artikel enthält alles. Nur wenn ein Faktencheck auf vielen Seiten steht, speichern Sie die Daten als Datei, laden sie hoch und tragen die Adresse ein, unter der sie sich öffnet. Dann folgen alle Seiten dieser Datei, und nur sie enthält den Wortlaut.',
    ],
    lock: [
      'Was bedeutet „An genau diese Datei binden“?',
      'Ihre Seite nennt dann eine Prüfsumme des Skripts. Ändert jemand die Datei auf dem Server, lehnen Browser sie ab, und man sieht den schlichten Artikel. Nach einer neuen Fassung des Skripts fügen Sie die neue Zeile ein.',
    ],
    edit: [
      'Was ist, wenn ich den Artikel in WordPress bearbeite?',
      'Das dürfen Sie. Nur der Artikel im Beitrag enthält den Wortlaut, Ihre Änderung sehen also alle, mit und ohne JavaScript. Lassen Sie Überschriften, Urteile und Quellennummern stehen. Kopieren Sie danach den Block in WordPress und fügen Sie ihn hier ein, um ihn zu prüfen und den Korrekturhinweis zu schreiben.',
    ],
    google: [
      'Zeigt Google ihn an?',
      'Die Google-Suche kennzeichnet Faktenchecks nicht mehr. Ihre Seite wird gefunden wie jede andere; Dienste wie der Fact Check Explorer können Behauptung und Urteil lesen, wenn die Entwicklung strukturierte Daten einschaltet.',
    ],
  },
};
