import type { Correction } from '../../model/fact-check.js';
import type { Severity } from '../../model/issue.js';
import { formatCount } from './format-count.js';
import { escapeControls, toJson } from './escape-controls.js';
import { findMissingFacts, missingFactPhrases, type MissingFact } from '../../reading/missing-facts.js';
import type { PlacedIssue } from '../../reading/place-issues.js';
import type { NamedDocument } from './read/read-documents.js';
import type { Terminal } from './terminal.js';
import { formatIssue } from './write/format-issue.js';

/** How findings are told: for people, as one JSON document, or as JSON with a document a line. */
export type ReportForm = 'words' | 'json' | 'lines';

/** What was found in one document. */
export interface Finding extends Pick<NamedDocument, 'name' | 'line' | 'format' | 'factChecks'> {
  issues: readonly PlacedIssue[];
  /** Entries that the editor may want to add. */
  drafts: readonly Correction[];
}

/** Tells what was found, a document at a time, and at the end how much it was. */
export class CheckReport {
  readonly #terminal: Terminal;
  readonly #form: ReportForm;
  readonly #isQuiet: boolean;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  #documents = 0;

  constructor(terminal: Terminal, form: ReportForm, isQuiet: boolean) {
    this.#terminal = terminal;
    this.#form = form;
    this.#isQuiet = isQuiet;
  }

  async add(finding: Finding): Promise<void> {
    const issues = finding.issues.filter(({ severity }) => !this.#isQuiet || severity === 'error');
    for (const { severity } of issues) this.#counts[severity] += 1;
    if (this.#form === 'words') {
      const texts = reportTexts({ ...finding, issues }, this.#isQuiet ? [] : missingTexts(finding));
      for (const text of texts) await this.#terminal.print(`${text}\n`);
    } else {
      const json = toJson(recordOf({ ...finding, issues }, this.#isQuiet));
      const lead = this.#documents ? ',\n' : '{ "documents": [\n';
      await this.#terminal.print(this.#form === 'lines' ? `${json}\n` : `${lead}${json}`);
    }
    this.#documents += 1;
  }

  async end(): Promise<void> {
    const { error, warning, info } = this.#counts;
    if (this.#form === 'json') {
      const lead = this.#documents ? '\n' : '{ "documents": [';
      const totals = { errors: error, warnings: warning, infos: info };
      await this.#terminal.print(`${lead}], "totals": ${JSON.stringify(totals)} }\n`);
    }
    if (this.#form !== 'words') return;
    const counts = [
      error && formatCount(error, 'error'),
      warning && formatCount(warning, 'warning'),
      info && formatCount(info, 'note'),
    ].filter(Boolean);
    const found = counts.length ? counts.join(', ') : this.#isQuiet ? 'no errors' : 'nothing to correct';
    await this.#terminal.printMessage(`${formatCount(this.#documents, 'document')} checked: ${found}.`);
  }
}

// People work from the top of a file to its end.
function reportTexts({ name, line, issues, drafts }: Finding, missing: readonly string[]): string[] {
  const file = escapeControls(name);
  const position = line === undefined ? file : `${file}:${line}`;
  const sorted = line === undefined ? [...issues].sort(byPlace) : issues;
  const found = sorted.map((issue) =>
    formatIssue(name, line === undefined ? issue : { ...issue, line, column: issue.column ?? 1 }),
  );
  const texts = [...found, ...missing];
  if (!drafts.length) return texts;
  const lead = `${position}: a draft for "corrections". Edit it: say why this changed.`;
  return [...texts, `${lead}\n${toJson(drafts, 2)}`];
}

function byPlace(a: PlacedIssue, b: PlacedIssue): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// One line, since no editor fills in one fact after the other in a terminal.
function missingTexts({ name, line, factChecks }: Finding): string[] {
  const file = `${escapeControls(name)}${line === undefined ? '' : `:${line}`}`;
  return factChecks.flatMap((factCheck) => {
    const missing = findMissingFacts(factCheck).map(describeMissing).join(', ');
    const title = factChecks.length > 1 ? ` (${escapeControls(factCheck.title)})` : '';
    return missing ? [`${file}${title}: not stated: ${missing}.`] : [];
  });
}

function describeMissing({ name, number }: MissingFact): string {
  return missingFactPhrases[name](escapeControls(number));
}

function recordOf({ name, line, format, factChecks, issues, drafts }: Finding, isQuiet: boolean): object {
  const missing = factChecks.flatMap((factCheck) =>
    findMissingFacts(factCheck).map((fact) => ({ path: fact.path, message: describeMissing(fact) })),
  );
  return {
    file: name,
    line,
    format,
    titles: factChecks.map(({ title }) => title),
    issues,
    notStated: missing.length && !isQuiet ? missing : undefined,
    drafts: drafts.length ? drafts : undefined,
  };
}
