import type { ChangePhrases } from '../change-phrases.js';

const verdict = (claim: string, reviewer?: string): string =>
  `zur Behauptung ${claim}${reviewer ? ` (${reviewer})` : ''}`;

/** Changes said in German, so that no noun has to agree with a verb. */
export const de: ChangePhrases = {
  lang: 'de',
  quotes: ['„', '“'],
  hasCapitalNouns: true,
  changed: (name, from, to) =>
    from === undefined || to === undefined ? `${name}: geändert` : `${name}: vorher ${from}, jetzt ${to}`,
  added: (name) => `${name}: neu`,
  removed: (name) => `${name}: entfernt`,
  whole: {
    title: 'Titel',
    summary: 'Zusammenfassung',
    disclaimer: 'Hinweis',
    status: 'Stand',
    kind: 'Art des Faktenchecks',
    url: 'Adresse',
    lang: 'Sprache',
    version: 'Fassung',
    supersededBy: 'Adresse des neueren Faktenchecks',
    checkedAt: 'Datum der Prüfung',
    publishedAt: 'Datum der Veröffentlichung',
    modifiedAt: 'Datum der letzten Änderung',
    evidenceCutoff: 'Datum, bis zu dem Belege gesichtet wurden',
    reviewBy: 'Datum der nächsten Überprüfung',
    publisher: 'Angaben zum Herausgeber',
    contributors: 'Autorenzeile',
    followUps: 'Weitere Fragen',
    labels: 'Wortlaut der Überschriften',
    scope: 'Wo und wann es gilt',
    id: 'Interner Name',
    dir: 'Schreibrichtung',
    ai: 'Angaben zum Einsatz von KI',
  },
  claim: (text) => (text ? `Behauptung ${text}` : 'Behauptung'),
  claimFact: (fact, claim) => {
    const names = {
      claimant: 'Wer sie aufgestellt hat',
      saidAt: 'Wann sie aufgestellt wurde',
      place: 'Wo sie aufgestellt wurde',
      verbatim: 'Ob sie ein Zitat ist',
      appearances: 'Wo sie erschienen ist',
      explanation: 'Begründung',
    };
    return `Behauptung ${claim}, ${names[fact]}`;
  },
  verdict: (claim, reviewer, label) => `Urteil ${label ? `„${label}“ ` : ''}${verdict(claim, reviewer)}`,
  verdictFact: (fact, claim, reviewer) => {
    const names = {
      rating: 'Zeichen und Farbe',
      confidence: 'Sicherheit',
      at: 'Datum',
      url: 'Adresse',
      reviewer: 'Prüfende Stelle',
      explanation: 'Begründung',
    };
    return `Urteil ${verdict(claim, reviewer)}, ${names[fact]}`;
  },
  medium: (kind, claim, shown) => {
    const names = { image: 'Bild', video: 'Video', audio: 'Aufnahme' };
    return `${names[kind]}${shown ? ` ${shown}` : ''} zur Behauptung ${claim}`;
  },
  mediumFact: (fact, medium) => {
    const names = {
      kind: 'Art',
      src: 'Datei',
      alt: 'Beschreibung',
      width: 'Breite',
      height: 'Höhe',
      caption: 'Bildunterschrift',
      credit: 'Urhebernachweis',
      url: 'Adresse der Seite',
      archiveUrl: 'archivierte Kopie',
      at: 'Datum',
      start: 'Anfang',
      end: 'Ende',
      transcript: 'Wortlaut',
      categories: 'Einordnung',
      context: 'Was es wirklich zeigt',
      original: 'Original',
      stamped: 'Urteil in der Datei',
      sensitive: 'Warnung',
      credentials: 'Adresse der Content Credentials',
    };
    return `${medium}, ${names[fact]}`;
  },
  categories: {
    original: 'Nicht verändert',
    'missing-context': 'Kontext fehlt',
    edited: 'Bearbeitet',
    transformed: 'Manipuliert',
    staged: 'Gestellt',
    satire: 'Satire',
    'ai-whole': 'Mit KI erstellt',
    'ai-part': 'Teilweise mit KI erstellt',
  },
  section: (heading) => (heading ? `Abschnitt ${heading}` : 'Abschnitt ohne Überschrift'),
  heading: 'Überschrift eines Abschnitts',
  source: (id, text) => `Quelle ${id}${text ? ` (${text})` : ''}`,
  sourceFact: (fact, id) => {
    const names = {
      title: 'Titel',
      url: 'Adresse',
      publisher: 'Herausgeber',
      linkStatus: 'Zustand des Links',
      access: 'Zugang',
      archiveUrl: 'archivierte Kopie',
      type: 'Art',
      publishedAt: 'Datum',
      authors: 'Autorinnen und Autoren',
      quotes: 'Zitate',
      stances: 'Haltung zu den Behauptungen',
    };
    return `Quelle ${id}, ${names[fact]}`;
  },
  withdrawn: (source) => `${source}: vom Herausgeber zurückgezogen`,
  noLongerWithdrawn: (source) => `${source}: gilt nicht mehr als zurückgezogen`,
  factCheckWithdrawn: 'Dieser Faktencheck wurde zurückgezogen.',
  withoutEntry: (change) => `${change}. Dazu fehlt ein Korrekturhinweis.`,
  entryRemoved: (entry) =>
    `Der Korrekturhinweis ${entry} wurde entfernt. Vielleicht verlässt sich jemand darauf: Nehmen Sie ihn wieder auf.`,
  entryReworded: (entry) => `Der Korrekturhinweis ${entry} wurde umformuliert.`,
  entryAdded: (entry) => `Der Korrekturhinweis ${entry} ist neu.`,
};
