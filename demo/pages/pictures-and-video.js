// Pictures of a payload have full addresses, so that these are made from that of the page.
const pictureAt = (name) => ({ src: new URL(`${name}.svg`, document.baseURI).href, width: 600, height: 400 });
const verdict = (label, rating) => [{ label, rating, reviewer: { name: 'The Sampleton Courier' } }];

const claims = [
  {
    id: 'lanterns',
    text: 'The lanterns over Sampleton were hung up this week.',
    verdicts: verdict('Missing context', 'missing-context'),
    media: [
      {
        ...pictureAt('picture-lanterns'),
        alt: 'Four round yellow lanterns on a line at night',
        categories: ['original', 'missing-context'],
        context: 'The picture is real, but it was taken at the lantern evening of 2019 [1].',
        credit: 'A shape drawn for this page',
        url: 'https://example.org/post/lanterns',
        at: '2026-02-01',
      },
    ],
  },
  {
    id: 'kite',
    text: 'This kite has three tails.',
    verdicts: verdict('Altered', 'altered'),
    media: [
      {
        ...pictureAt('picture-kite-altered'),
        alt: 'An orange kite with three tails',
        categories: ['transformed'],
        aiMade: 'part',
        context: 'Two tails were added. The kite has one.',
        original: {
          ...pictureAt('picture-kite'),
          alt: 'The same kite with one tail',
          credit: 'A shape drawn for this page',
          at: '2025-10',
        },
      },
    ],
  },
  {
    id: 'snail',
    text: 'A snail crossed the market square in nineteen seconds.',
    verdicts: verdict('False', 'false'),
    media: [
      {
        ...pictureAt('picture-snail'),
        kind: 'video',
        alt: 'A brown snail on a lawn',
        start: '0:12',
        end: '0:31',
        categories: ['edited'],
        context: 'The video was sped up sixty times [1].',
        transcript: 'There it goes!',
        url: 'https://example.org/video/snail',
        archiveUrl: 'https://example.org/archive/snail',
      },
    ],
  },
  {
    id: 'spider',
    text: 'A spider as large as a plate lives in the town hall.',
    verdicts: verdict('False', 'false'),
    media: [
      {
        ...pictureAt('picture-spider'),
        alt: 'A black spider with six legs, filling the picture',
        categories: ['staged'],
        sensitive: 'Shows a spider from very near',
        context: 'It is made of paper and as large as a coin.',
      },
    ],
  },
];

const cell = (text) => [{ type: 'text', text }];

document.querySelector('fact-summary').data = {
  title: 'Four pictures that went round Sampleton',
  lang: 'en',
  checkedAt: '2026-02-03',
  publisher: { name: 'The Sampleton Courier' },
  claims,
  sections: [
    {
      heading: 'How often they were shared',
      body: [
        {
          type: 'table',
          caption: cell('Posts in a week, made up'),
          header: 'both',
          rows: [
            [cell('Picture'), cell('Posts')],
            [cell('Lanterns'), cell('120')],
            [cell('Kite'), cell('45')],
            [cell('Snail'), cell('300')],
          ],
        },
      ],
    },
  ],
  sources: [{ id: 1, title: 'A sample source that does not exist', url: 'https://example.org/lanterns' }],
};
