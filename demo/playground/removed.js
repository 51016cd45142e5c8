const noScript = {
  sign: 'Only the words are there, without the box around them.',
  cause:
    'The script does not run on this page. Look at the page in a private window, not in the editor. If the words are still bare, ask whoever looks after the theme whether the script line is in it.',
};
const noPlan = {
  sign: 'Nothing is there at all.',
  cause:
    'The plan or your account may not allow code. Take the text of the tab “Substack”, which needs none, and paste it as formatted text.',
};
const strippedTag = {
  sign: 'After saving, the tag or the script is gone from the code.',
  cause:
    'Your account may not use scripts or new tags. Take the code of the tab “WordPress” without its first and last line: filters let it pass. Have the script line put into the theme once.',
};
const printedData = {
  sign: 'A long line of signs such as { "title": … is to be seen.',
  cause:
    'It was pasted as text. Take it out and paste it where the editor takes code (“Code”, “HTML”, “Source”), not into the running text.',
};
const oldWords = {
  sign: 'The page shows an older version.',
  cause:
    'The data travels in the code, so paste it anew after a change; or give the data an address above, and every page follows it.',
};
const lostFormat = {
  sign: 'The headings or links are gone.',
  cause:
    'Paste with Ctrl+V (on a Mac ⌘V), not “as plain text”, and not through another program that takes formatting away.',
};
const noAddress = {
  sign: 'The place stays empty.',
  cause:
    'The data needs an https address that other sites may read. Open that address in a private window: it must show the data. Whoever runs that server may have to send the header Access-Control-Allow-Origin.',
};

const help = {
  wordpress: [
    noScript,
    {
      ...strippedTag,
      cause:
        'Your account may not use code at all. Ask an administrator for a block “Custom HTML”, or install the plugin of Factlet, whose block needs no code.',
    },
    printedData,
    oldWords,
  ],
  ghost: [strippedTag, printedData, noPlan, oldWords],
  drupal: [
    noScript,
    {
      ...strippedTag,
      cause:
        'The text format takes attributes away. Whoever looks after the site allows the tags named above for it, or gives you “Full HTML”.',
    },
    printedData,
    oldWords,
  ],
  squarespace: [noPlan, noScript, printedData, oldWords],
  wix: [noAddress, noPlan],
  substack: [lostFormat],
  medium: [lostFormat],
  email: [
    lostFormat,
    {
      sign: 'The subject is missing.',
      cause: 'It stands in the first step: mail programs take it apart from the text.',
    },
  ],
  html: [noScript, strippedTag, printedData, oldWords],
};

/** What may be seen where a host took a part away, and what to do then. */
export function helpFor(host) {
  return help[host];
}
