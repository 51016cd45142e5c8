import { expect } from 'chai';
import { fromPlainText } from '../../../src/formats/plain-text.js';
import type { Claim } from '../../../src/model/fact-check.js';

/** An article with these lines below its title, and text that says nothing. */
function anArticle(lines: string, title = 'The lamp of the lighthouse'): string {
  return `${title}\n\n${lines}\n\nThe keeper has looked after the lamp for thirty years and keeps a book about it.`;
}

function claimsOf(lines: string, title?: string): Claim[] {
  return fromPlainText(anArticle(lines, title)).factCheck!.claims;
}

/** Each claim as its words and its verdict’s label. */
function pairsOf(lines: string, title?: string): (string | undefined)[][] {
  return claimsOf(lines, title).map(({ text, verdicts }) => [text, verdicts[0]?.label]);
}

function codesOf(lines: string): string[] {
  return fromPlainText(anArticle(lines)).issues.map(({ code }) => code);
}

const CLAIM = 'The lamp never sleeps';

describe('A claim in the text of an article', () => {
  const forms: Record<string, string> = {
    'labels on lines': `Claim: ${CLAIM}\nVerdict: False`,
    'labels in capitals': `CLAIM: ${CLAIM}\nTHE POST’S ASSESSMENT: False`,
    'labels with tabs': `Claim:\t${CLAIM}\nRating:\tFalse`,
    'labels alone above their values': `What was claimed\n${CLAIM}\nOur verdict\nFalse`,
    'labels with a number': `Claim 1: ${CLAIM}\nVerdict: False`,
    'a list at the end': `Claim Review : ${CLAIM}\nClaimed By : The keeper\nFact Check : False`,
    'items of a list': `• Claim: ${CLAIM}\n• Verdict: False`,
    'a verdict with a dash': `Claim: ${CLAIM}\nVerdict – False`,
    'a badge above a quotation': `False\n\n“${CLAIM}”\na post on a forum, 3 May 2026`,
    'a badge below a quotation': `“${CLAIM}”\nAnn Ash, keeper, in a speech\nFalse`,
  };
  for (const [form, lines] of Object.entries(forms)) {
    it(`is read from ${form}`, () => {
      expect(pairsOf(lines)).to.deep.equal([[CLAIM, 'False']]);
    });
  }

  const languages: Record<string, string> = {
    French: `Affirmation : La lampe ne dort jamais\nVerdict : Faux\n\nLa lampe est dans la tour et elle ne brûle que la nuit.`,
    German: `Behauptung: Die Lampe schläft nie\nBewertung: Falsch\n\nDie Lampe ist in dem Turm und brennt nicht am Tag.`,
    Spanish: `Afirmación: La lámpara no duerme nunca\nVeredicto: Falso\n\nLa lámpara está en la torre y no se enciende por el día.`,
    Turkish: `İDDİA: Fener hiç uyumuyor.\nSONUÇ: YANLIŞ\n\nBu fener ve kule için bir kanıt yok.`,
    Arabic: `الادعاء: المصباح لا ينام أبدا\nالتصنيف: زائف`,
    Persian: `ادعا: این چراغ هرگز نمی‌خوابد\nنشان: نادرست`,
    Hindi: `दावा: दीपक कभी नहीं सोता है\nनतीजा: झूठ`,
    Japanese: `検証対象\n灯台のランプは決して眠らない\n\n判定\n誤り`,
    Chinese: `查核標的：燈塔的燈從來不睡覺\n查核結果：錯誤`,
    Korean: `검증대상\n등대의 등불은 절대 잠들지 않는다\n\n검증결과\n전혀 사실 아님`,
    Russian: `Утверждение: Лампа маяка никогда не спит\nВердикт: ложь`,
  };
  for (const [language, lines] of Object.entries(languages)) {
    it(`is read in ${language}`, () => {
      expect(
        claimsOf(lines, lines.split(/[:：\n]/u, 2)[1]).map(({ verdicts }) => verdicts.length),
      ).to.deep.equal([1]);
    });
  }

  it('has the first words of its verdict as label where they are known, and the rest as explanation', () => {
    const [claim] = claimsOf(`Claim: ${CLAIM}\nVerdict: False. It burns at night only.`);
    expect(claim!.verdicts[0]!.label).to.equal('False');
    expect(JSON.stringify(claim!.verdicts[0]!.explanation)).to.include('It burns at night only.');
  });

  it('has a whole sentence as label below a label that is unmistakable', () => {
    const sentence = 'That’s wrong. The lamp goes out at dawn.';
    expect(pairsOf(`What was claimed\n${CLAIM}\nOur verdict\n${sentence}`)).to.deep.equal([
      [CLAIM, sentence],
    ]);
  });

  it('has who said it, when and where', () => {
    const [claim] = claimsOf(
      `Claim: “${CLAIM}”\nClaimed by: Ann Ash, keeper\nClaim date: 2 May 2026\nPlace: Saltmarsh\nVerdict: False`,
    );
    expect(claim).to.deep.include({
      text: CLAIM,
      verbatim: true,
      claimant: { name: 'Ann Ash', role: 'keeper' },
      saidAt: '2026-05-02',
      place: 'Saltmarsh',
    });
  });

  it('may have no verdict where its claimant is named', () => {
    expect(pairsOf(`Claim: ${CLAIM}\nClaimed by: Ann Ash`)).to.deep.equal([[CLAIM, undefined]]);
  });

  it('is told once where it is told twice', () => {
    const lines = `Claim: ${CLAIM}\nVerdict: False\n\nText.\n\nClaim Review: ${CLAIM}\nFact Check: False`;
    expect(pairsOf(lines)).to.deep.equal([[CLAIM, 'False']]);
  });

  it('keeps its first verdict where a second one differs, and says so', () => {
    const lines = `Claim: ${CLAIM}\nVerdict: False\n\nText.\n\nClaim Review: ${CLAIM}\nFact Check: Misleading`;
    expect(pairsOf(lines)).to.deep.equal([[CLAIM, 'False']]);
    expect(codesOf(lines)).to.include('verdicts-differ');
  });

  it('shares no verdict with others, which is said', () => {
    const lines = `Claim 1: ${CLAIM}\nClaim 2: The lamp is made of ice\nVerdict: False`;
    expect(pairsOf(lines)).to.deep.equal([
      [CLAIM, undefined],
      ['The lamp is made of ice', undefined],
    ]);
    expect(codesOf(lines)).to.include('verdict-shared');
  });

  it('has the text up to the next claim as its explanation', () => {
    const lines = `Claim: ${CLAIM}\nVerdict: False\n\nIt sleeps by day.\n\nClaim: The lamp is made of ice\nVerdict: False\n\nIt is made of glass.`;
    const explanations = claimsOf(lines).map(({ explanation }) => JSON.stringify(explanation));
    expect(explanations[0]).to.include('It sleeps by day.').and.not.to.include('glass');
    expect(explanations[1]).to.include('It is made of glass.');
  });

  it('gets a rating only from a whole label that the newsroom has rated or that is one of ours', () => {
    const lines = `Claim: ${CLAIM}\nVerdict: Nonsense on stilts`;
    expect(claimsOf(lines)).to.deep.equal([]);
    const { factCheck } = fromPlainText(anArticle(lines), { ratings: { 'nonsense on stilts': 'false' } });
    expect(factCheck!.claims[0]!.verdicts[0]).to.include({ label: 'Nonsense on stilts', rating: 'false' });
  });

  describe('of which only the title or a sentence tells', () => {
    it('is read from a tag of the publisher’s own, and marked', () => {
      for (const title of [`[FALSE] ${CLAIM}`, `FALSE: ${CLAIM}`, `【FALSE】${CLAIM}`]) {
        const { factCheck, issues } = fromPlainText(anArticle('', title));
        expect(factCheck!.claims.map(({ text, verdicts }) => [text, verdicts[0]?.label])).to.deep.equal([
          [CLAIM, 'FALSE'],
        ]);
        expect(issues.map(({ code }) => code)).to.include('verdict-from-title');
      }
    });

    it('is never cut out of a title that is a sentence', () => {
      for (const title of [
        'It is false that the lamp never sleeps',
        'No, the lamp sleeps',
        'False alarms rose again',
      ])
        expect(claimsOf('', title)).to.deep.equal([]);
    });

    it('has the verdict of the closing sentence where it has no other', () => {
      const text = `The lamp of the lighthouse\n\nClaim: ${CLAIM}\n\nIt burns at night and rests by day, as the keeper’s book says on each of its pages.\n\nOur ruling\nThe lamp goes out at dawn. We rate this claim Mostly False.`;
      const { factCheck, issues } = fromPlainText(text);
      expect(factCheck!.claims.map((claim) => [claim.text, claim.verdicts[0]?.label])).to.deep.equal([
        [CLAIM, 'Mostly False'],
      ]);
      expect(issues.map(({ code }) => code)).to.include('verdict-from-sentence');
    });
  });
});

describe('What is no claim', () => {
  const others: Record<string, string> = {
    'a rating of a film': 'Rating: 4/5\nVerdict: A quiet film.',
    'a rating of a bond': 'Claim: 2041-B\nClaim filed: March 2, 2026\nRating: AA-',
    'a verdict of a court':
      'The claim\nThe owners said that the ferry was late.\n\nThe verdict\nThe pilot was cleared of all counts.',
    'a verdict of a jury': 'Claim: the owners want the money back\nVerdict: Not guilty',
    'a test of products': 'Bewertung: gut (1,8)\nErgebnis: Testsieger',
    'a result of a match': 'Result: 3–1\nStatus: over',
    'words in a sentence':
      'The claim: it was a word on the board. Verdict was another, and the rating: a third one of them.',
    'another’s verdict': 'The agency rated it False, and the claim was debunked by others as false.',
    'a first word': 'False, the lawyer replied. True, the owner said.',
    'a question': 'Claim: The lamp never sleeps\nVerdict: False?',
    'a denial': 'Claim: The lamp never sleeps\nVerdict: not false',
    'a context':
      'O que está em causa?\nCircula nas redes que a lâmpada não dorme. Será verdade?\n\nAvaliação do Farol: Falso',
    'a credit': 'Source: Harbour office\nQuelle: Hafenamt',
  };
  for (const [what, lines] of Object.entries(others)) {
    it(`is ${what}`, () => {
      expect(claimsOf(lines)).to.deep.equal([]);
    });
  }

  it('is said with its line where it has the form of a verdict', () => {
    const { issues } = fromPlainText(anArticle('Rating: AA-'));
    expect(issues.find(({ code }) => code === 'not-a-verdict')?.message).to.equal(
      'Line 3, column 1: “Rating: AA-” looks like a rating of something else; kept as text. If it is your verdict, add it (`ratings`, `--ratings`, or “Your newsroom” in the desk).',
    );
  });

  it('is no label that the newsroom itself gives, whatever it looks like', () => {
    for (const label of ['AA-', 'AA', 'AA+', 'A-', 'A', '4/5', '1 (best)', '★★'])
      for (const line of [`Rating: ${label}`, `Rating: ${label}. The lamp was seen to go out.`]) {
        const { factCheck, issues } = fromPlainText(anArticle(`Claim: ${CLAIM}\n${line}`), {
          ratings: { [label]: 'false' },
        });
        const [verdict] = factCheck!.claims[0]!.verdicts;
        expect([verdict?.label, verdict?.rating], line).to.deep.equal([label, 'false']);
        expect(
          issues.map(({ code }) => code),
          line,
        ).not.to.include('not-a-verdict');
      }
  });

  it('is a verdict of the publisher’s own that has no claim, which is said', () => {
    const text =
      'A ponte de Vila\n\nA ponte é pública e não há venda prevista, que se saiba.\n\nAvaliação do Farol: Falso';
    const { issues } = fromPlainText(text);
    expect(issues.map(({ code }) => code)).to.include('verdict-without-claim');
  });

  it('is never a verdict in silence', () => {
    for (const lines of [
      'Verdict: False',
      'False',
      'Our verdict\nFalse',
      'The lamp goes out at dawn. We rate this claim False.',
    ]) {
      const text = `The lamp of the lighthouse\n\nThe keeper has looked after the lamp for thirty years.\n\n${lines}`;
      const { factCheck, issues } = fromPlainText(text);
      expect(factCheck!.claims, lines).to.deep.equal([]);
      expect(
        issues.some(({ severity, code }) => severity === 'warning' && code === 'verdict-without-claim'),
        lines,
      ).to.equal(true);
    }
  });
});
