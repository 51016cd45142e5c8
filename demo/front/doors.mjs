/** The three who come to the front page, what each of them gets, and where each begins. */
export const doors = [
  {
    name: 'publishers',
    about: 'Prepare a fact check, publish it and correct it, without code.',
    links: [
      ['desk/', 'Open the desk'],
      ['guides/publishing/', 'Guide for publishers'],
      ['guides/for-newsrooms/', 'Guide for newsrooms'],
    ],
  },
  {
    name: 'developers',
    about:
      'Three custom elements, typed, drawn on a server too; readers and writers for every format; a command line.',
    links: [
      ['guides/for-developers/', 'Guide for developers'],
      ['reference/', 'Reference'],
      ['reference/payload/', 'The payload, field by field'],
    ],
  },
  {
    name: 'designers',
    about: 'It takes font and colours of your page. The rest is custom properties, named parts and states.',
    links: [
      ['theme/', 'A look of your own'],
      ['guides/for-designers/', 'Guide for designers'],
      ['reference/fact-summary/#parts', 'The named parts, in a picture'],
    ],
  },
];
