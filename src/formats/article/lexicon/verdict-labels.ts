/**
 * Labels of verdicts by language, parted by `|`. Only a whole label is one, whatever its case; a rating is never made of them.
 * The labels of agencies that write in several languages are with the language of their words.
 */
export const verdictLabels: Readonly<Record<string, string>> = {
  en: 'True|Mostly True|Half True|Half-True|Mostly False|Barely True|False|Pants on Fire|No Flip|Half Flip|Full Flop|Mixture|Unproven|Unfounded|Outdated|Miscaptioned|Correct Attribution|Misattributed|Incorrect Attribution|Labeled Satire|Originated as Satire|Scam|Lost Legend|Fake|Partly false|Missing context|Misleading|Altered|Satire|No evidence|Synthetic media|Partly true|Unsubstantiated|Hoax|Fake News|Unsupported|Not the Whole Story|Spins the Facts|Distorts the Facts|Exaggerates|Cherry Picks|Geppetto Checkmark|Somewhat True|Somewhat False|Altered Photo/Video|Altered Image|Correct|Mostly-correct|Mostly correct|Exaggerated|Understated|Incorrect|Unverifiable|Accurate|Mostly accurate|Partially correct|Partially accurate|Imprecise|Correct but incomplete|Lacks context|Flawed reasoning|Mostly inaccurate|Inaccurate|Factually inaccurate|Misrepresents source|Checks out|Wrong|Overreach|More to the story|In-the-green|In-between|In-the-red|Unclear|Nonsense|Needs context|Altered Media|Manipulated Media|Fabricated|Misplaced Context|False Connection|Imposter Content|UNVERIFIED|Insufficient evidence|Untrue|Baseless|Digitally altered|AI-generated|Half-truth|Mixed|Partly correct|Mostly incorrect|Uncheckable|Not a claim|Missing evidence',
  hi: 'झूठ|भ्रामक|सच|ਫਰਜ਼ੀ|ਭ੍ਰਮਕ|ਸੱਚ|جھوٹ|گمراہ کن|سچ|गलत|फ़र्ज़ी|फर्जी|आधा सच|असत्य|एडिटेड|व्यंग्य',
  fr: "VRAI|FAUX|PLUTÔT VRAI|PLUTÔT FAUX|C'EST PLUS COMPLIQUÉ|TROMPEUR|EXAGÉRÉ|INVÉRIFIABLE|correct|globalement correct|non prouvé|sous-estimé/exagéré|incorrect",
  de: 'Richtig|Größtenteils richtig|Teilweise richtig|Teilweise falsch|Größtenteils falsch|Falsch|Völlig falsch|Frei erfunden|Falscher Kontext|Fehlender Kontext|Manipuliert|Unbelegt|Satire|Irreführend|Die Behauptung ist falsch|stimmt überwiegend|stimmt überwiegend nicht|halbrichtig|Benötigt Kontext|Fake|Manipulation|Teilweise wahr|Wahr',
  es: 'Verdadero|Verdadero, pero|Discutible|Apresurado|Exagerado|Engañoso|Insostenible|Falso|Inchequeable|Cumplida|Incumplida|En proceso, adelantada|En proceso, demorada|Verdadero pero|Cuestionable|VERDAD A MEDIAS|Bulo|No hay pruebas|Falta contexto|Alerta|No se puede probar|Ridículo|Sátira',
  pt: 'Verdadeiro|Verdadeiro, mas|Ainda é cedo para dizer|Exagerado|Subestimado|Contraditório|Insustentável|Falso|De olho|impreciso|distorcido|não é bem assim|cherry-picking|satírico|Sem contexto|Discutível|Impossível provar|Blefe|Tá certo, mas peraí|Enganoso|Contextualizando|Fora de contexto|#FAKE|#FATO|#NÃOÉBEMASSIM|Descontextualizado|Manipulado|Pimenta na língua|Sátira|CERTO|PRATICAMENTE CERTO|ESTICADO|INCONCLUSIVO|ENGANADOR|ERRADO|Parcialmente verdadeiro',
  it: "Vero|C'eri quasi|Nì|Panzana pazzesca|attendibile|impreciso|poco o per nulla attendibile|controverso|falso|Notizia falsa|Contenuto manipolato|Fuori contesto|Fuorviante|Satira|Non verificabile",
  pl: 'Prawda|Fałsz|Manipulacja|Nieweryfikowalne|Częściowy fałsz|Brak kontekstu|Przeróbka|Fake news|PÓŁPRAWDA',
  ar: 'صحيح|زائف|زائف جزئياً|زائف جزئيًّا|مضلل|عنوان مضلل|ساخر|رأي|غير مؤهل|خادع|محتوى ناقص|انتقائي|إثارة|خرافة|مشكوك فيه|مفبرك|غير صحيح|خاطئ|مجتزأ',
  he: 'נכון|נכון ברובו|חצי נכון|לא נכון ברובו|לא נכון|מטעה|לא מבוסס',
  fa: 'درست|نیمه درست|نیمه‌درست|نادرست|گمراه‌کننده|غیرقابل اثبات|شاخ‌دار',
  ja: '正確|ほぼ正確|根拠不明|不正確|誤り|ミスリード|虚偽|判定留保|検証対象外|判定なし',
  zh: '正確|部分錯誤|錯誤|事實釐清|證據不足|易生誤解|誤導|影片誤導|詐騙|谣言|假|伪科学|疑|真|有失实|尚无定论',
  tr: 'Doğru|Yanlış|Karma|Belirsiz|Sonuçlandırılamadı|Büyük ölçüde doğru|Kısmen doğru|Büyük ölçüde yanlış',
  id: 'Benar|Sebagian benar|Tidak terbukti|Sesat|Menyesatkan|Keliru|SALAH|HOAKS|KLARIFIKASI|Misleading Content|False Context|False Connection|Fabricated Content|Manipulated Content|Imposter Content|Satire|Parody',
  ru: 'правда|полуправда|манипуляция|ложь|фейк|без вердикта|сатирический фейк|правда (с неточностями)',
  uk: 'правда|напівправда|маніпуляція|неправда|фейк|перебільшення|без контексту',
  ko: '사실|대체로 사실|절반의 사실|대체로 사실 아님|전혀 사실 아님|판단 유보|논쟁 중',
  no: 'helt sant|delvis sant|ikke sikkert|delvis feil|helt feil',
  nl: 'waar|deels onwaar|onwaar|niet te checken',
  ro: 'Adevărat|Parțial Adevărat|Parțial Fals|Trunchiat|Fals|Imposibil de verificat|În afara mandatului',
  sr: 'istina|skoro istina|poluistina|skoro neistina|neistina|kratke noge',
  sq: 'e vërtetë|pjesërisht e vërtetë|me kos|rrenë|rrenë e kryptë',
  ka: 'სიმართლე|მეტწილად სიმართლე|ნახევრად სიმართლე|მეტწილად მცდარი|მცდარი|ტყუილი|ფაქტებით მანიპულირება|რიცხვებით მანიპულირება|ვერდიქტის გარეშე',
  ta: 'fake|misleading|true|mix|sarcasm',
};
