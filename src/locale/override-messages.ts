import { en } from './en.js';
import { isPhrase } from './is-phrase.js';
import { protectedPhrases, type Locale, type Messages, type Phrase } from './messages.js';

/** A language with the page's own words for some phrases, and the names of those that could not be taken. */
export interface Overridden {
  locale: Locale;
  refused: string[];
}

/**
 * Puts a newsroom's own words in the place of ours. A phrase is refused, and ours stays, where its name is not one of ours, it
 * is empty, it names a value that the phrase does not have, or it leaves out a value of a phrase on AI, verdicts or their state.
 */
export function overrideMessages(locale: Locale, overrides: unknown): Overridden {
  const messages: Record<string, unknown> = { ...locale.messages };
  const refused: string[] = [];
  for (const [name, phrase] of Object.entries(Object(overrides) as object)) {
    // A phrase that the language has no translation of can be given here.
    const present = [locale, en].map((one) => ownPhrase(one, name)).find(isPhrase);
    if (present && fits(name, present, phrase)) messages[name] = phrase;
    else refused.push(name);
  }
  return { locale: { ...locale, messages: messages as unknown as Messages }, refused };
}

function ownPhrase({ messages }: Locale, name: string): unknown {
  return Object.getOwnPropertyDescriptor(messages, name)?.value;
}

function fits(name: string, present: Phrase, phrase: unknown): phrase is Phrase {
  const forms = formsOf(phrase);
  const needed = valuesIn(formsOf(present));
  const isWhole =
    typeof phrase === 'string' || typeof (Object(phrase) as { other?: unknown }).other === 'string';
  return (
    isWhole &&
    forms.every((form) => {
      const values = valuesIn([form]);
      const isKept = needed.every((value) => value === '{count}' || values.includes(value));
      return (
        /\S/.test(form) &&
        values.every((value) => needed.includes(value)) &&
        (isKept || !protectedPhrases.has(name))
      );
    })
  );
}

function formsOf(phrase: unknown): string[] {
  return (typeof phrase === 'string' ? [phrase] : Object.values(Object(phrase) as object)).map(String);
}

function valuesIn(forms: readonly string[]): string[] {
  return forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []);
}
