/** Runs an example below itself: an element of its own, with what the example sets, and lines that say what happened. */
function run(button) {
  const { tagName, attributes, css, data, listen, read, call, slot } = JSON.parse(button.dataset.run);
  button.parentElement.querySelector('.ran')?.remove();
  const place = document.createElement('div');
  place.className = 'ran';
  const element = document.createElement(tagName);
  const said = document.createElement('output');
  const say = (words) => (said.textContent += `${words}\n`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (slot !== undefined) element.append(slotted(slot));
  if (data) element.data = data;
  if (listen)
    element.addEventListener(listen, ({ type, factCheck }) => say(`${type} ${factCheck?.title ?? ''}`));
  if (listen) say('Waiting for the event …');
  if (read) {
    element.addEventListener(
      'fact-load',
      async () => {
        if (call) await element[call]();
        say(JSON.stringify(element[read], undefined, 1)?.slice(0, 400) ?? 'undefined');
      },
      { once: true },
    );
  }
  place.append(element, said);
  button.after(place);
  if (css) style(element, css);
}

function slotted(name) {
  const child = document.createElement(name ? 'b' : 'p');
  child.textContent = name ? '✻' : 'Your own version of the fact check.';
  if (name) child.slot = name;
  return child;
}

/** The style sheet counts for this one element only. */
function style(element, css) {
  element.id ||= `ran-${document.querySelectorAll('.ran').length}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(element.localName, `#${element.id}`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

for (const button of document.querySelectorAll('button[data-run]')) {
  button.hidden = false;
  button.addEventListener('click', () => run(button));
}
