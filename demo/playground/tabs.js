import { make } from '../make.js';

/**
 * Makes tabs of buttons (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/): arrow keys go from one to the next and show it, Home and
 * End to the ends. `show` is called with the key of the tab that is chosen.
 */
export function makeTabs(list, panel, tabs, show) {
  const buttons = tabs.map(({ key, name }) =>
    make(
      'button',
      { type: 'button', role: 'tab', id: `tab-${key}`, 'data-tab': key, 'aria-controls': panel.id },
      name,
    ),
  );
  const choose = (chosen) => {
    for (const button of buttons) {
      button.setAttribute('aria-selected', String(button === chosen));
      button.tabIndex = button === chosen ? 0 : -1;
    }
    panel.setAttribute('aria-labelledby', chosen.id);
    show(chosen.dataset.tab);
  };
  list.append(...buttons);
  list.addEventListener('click', ({ target }) => {
    const button = target.closest('[role=tab]');
    if (button) choose(button);
  });
  list.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next =
      { Home: 0, End: buttons.length - 1 }[event.key] ??
      (step && (at + step + buttons.length) % buttons.length);
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    buttons[next].focus();
    choose(buttons[next]);
  });
  choose(buttons[0]);
}
