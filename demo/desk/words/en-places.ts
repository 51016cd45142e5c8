/** What the desk says in English of the places where fact checks are published: their names, the steps there, and questions that arise. */
export const enPlaces = {
  destinations: {
    'wordpress-plugin': 'WordPress, with the plugin',
    wordpress: 'WordPress, without the plugin',
    ghost: 'Ghost',
    drupal: 'Drupal',
    squarespace: 'Squarespace',
    wix: 'Wix',
    substack: 'Substack',
    medium: 'Medium',
    html: 'My own page',
    tinymce: 'TinyMCE',
    hugo: 'Hugo',
    jekyll: 'Jekyll',
    mdx: 'MDX (Docusaurus, Astro, Next)',
    mediawiki: 'MediaWiki',
    tiptap: 'Tiptap',
    headless: 'A headless CMS',
    file: 'A file on my server',
    email: 'E-mail',
    developer: 'A developer',
  } as Record<string, string>,
  steps: {
    'wordpress-plugin': [
      'Once: save the plugin with the button below. In WordPress choose Plugins, Add New Plugin, Upload Plugin, pick the zip file, press Install Now, then Activate Plugin. An administrator must do this. It brings the script with it.',
      'In your post, on an empty line, paste the article. It becomes a block “Fact check”.',
      'Publish, and look at the post signed out.',
    ],
    wordpress: [
      'Once: the script must be on your site. Save it with the button below and have it uploaded; then whoever looks after the theme adds this line to the foot of every page: {script}',
      'In your post, on an empty line, paste the article. It becomes a block “Custom HTML”.',
      'Publish, and look at the post signed out.',
    ],
    ghost: [
      'Once: in Settings, Code injection, Site footer, paste this line: {script} The file itself must be on a server of yours; save it with the button below.',
      'Once: in Settings, Analytics, switch off “Outbound link tagging”. It adds ?ref= to all addresses of other sites.',
      'Press “Copy for Ghost”, click into an empty line of the post and paste: an HTML card appears.',
      'Publish, and look at the post signed out. The newsletter shows the article without the box.',
    ],
    drupal: [
      'Once: whoever looks after the theme adds this line to every page: {script} and allows the tags of the article in the text format (see “Publishing” in the guides), or gives you “Full HTML”.',
      'In the editor choose “Source” and paste the article.',
      'Save, and look at the page signed out.',
    ],
    squarespace: [
      'Once: save the script with the button below, upload it to a server of yours, and write its address below.',
      'Add a block “Code”, choose HTML, and paste. Your plan must allow code.',
      'Save, and look at the page in a private window: while you are signed in, scripts may be held back.',
    ],
    wix: [
      'Wix keeps no article inside an element, so the data needs a file of its own. Save the data file below, put it on a server of yours that other sites may read, and write its address below.',
      'In the editor choose Add, Embed Code, Custom Element. Your plan must allow it.',
      'Choose “Server URL” and enter the values below.',
    ],
    substack: [
      'Copy the formatted text.',
      'Paste it into your post.',
      'Check that each verdict stands beside its claim.',
    ],
    medium: [
      'Copy the formatted text.',
      'Paste it into your story.',
      'Check that each verdict stands beside its claim.',
    ],
    html: [
      'Once: save the script with the button below and upload it to your site. Write its address below and press “Open this address”.',
      'Paste the lines below into your page, where the fact check is to appear.',
      'Save, and look at the page as a reader.',
    ],
    tinymce: [
      'Once: whoever looks after the pages adds this line to them: {script}',
      'In the editor choose View, Source code, and paste.',
      'Save, and look at the page as a reader.',
    ],
    hugo: [
      'Once: a developer adds this line to the template of every page: {script} and saves the shortcode fact-check.html (see “Publishing” in the guides).',
      'Paste the lines below into the Markdown file.',
      'Build the site, and look at the page.',
    ],
    jekyll: [
      'Once: a developer adds this line to the layout of every page: {script}',
      'Paste the lines below into the Markdown file, with an empty line before and after.',
      'Build the site, and look at the page.',
    ],
    mdx: [
      'Once: a developer adds this line to the head of every page: {script}',
      'Paste the lines below into the .mdx file, with an empty line before and after.',
      'Build the site, and look at the page.',
    ],
    mediawiki: [
      'Once: an administrator loads the script on every page, in MediaWiki:Common.js or with this line in the skin: {script}',
      'Edit the page as wikitext, and paste on a line of its own.',
      'Save, and look at the page.',
    ],
    tiptap: [
      'Once: a developer adds this line to the pages: {script} and the node to the editor (see “Publishing” in the guides).',
      'Paste the lines below as HTML.',
      'Save, and look at the page as a reader.',
    ],
    headless: [
      'Store the fact check in your system, in a field that holds JSON; save the data with the button below.',
      'Write the address of the entry below, with # and the place in its answer behind it, such as #/data/payload.',
      'Paste the lines below into the page, and look at it as a reader.',
    ],
    file: [
      'Save the page and the script with the buttons below.',
      'Upload both to the same folder of your server.',
      'Open the address of the page in your browser.',
    ],
    email: [
      'Begin a message with the subject below.',
      'Copy the formatted text and paste it, or give the HTML to your mailing tool.',
      'Send it to yourself first.',
    ],
    developer: [
      'Save the data file and send it to your developer, with the address of this site.',
      'They find the guide under “Guides, For developers” and the fields under “Reference, The payload”.',
      'Ask for the address at which the data will be: with it, a correction reaches every page.',
    ],
  } as Record<string, string[]>,
  questions: {
    where: [
      'Where does the script go?',
      'On your own site, once for all fact checks: with the plugin, or as a file that you or whoever looks after the site uploads. Its address is where the file opens in a browser. We do not host it for you.',
    ],
    developer: [
      'Do I need a developer?',
      'Not for the plugin, a file on your server, Substack, Medium or e-mail. Elsewhere somebody who may change the site’s theme adds one line, once. After that you only paste.',
    ],
    address: [
      'What is the address of the data?',
      'You need none: the article that you paste holds everything. Only if one fact check appears on many pages, save the data as a file, upload it, and write the address at which it opens. Then all pages follow that file, and it is the only copy of the words.',
    ],
    lock: [
      'What does “Lock to this exact file” mean?',
      'Your page then carries a fingerprint of the script. If anybody changes the file on the server, browsers refuse it and readers see the plain article. When you update the script, paste the new line as well.',
    ],
    edit: [
      'What if I edit the article in WordPress?',
      'You may. The article in your post is the only copy of the words, so readers with and without JavaScript see your change. Leave headings, labels and source numbers in place. Afterwards copy the block in WordPress and paste it here, to check it and to write the correction entry.',
    ],
    google: [
      'Does Google show it?',
      'Google Search no longer shows fact checks with a label of their own. Your page is found like any other, and services such as Fact Check Explorer can read the claim and verdict if a developer switches on structured data.',
    ],
  } as Record<string, [string, string]>,
};
