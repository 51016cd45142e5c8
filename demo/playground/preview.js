const looks = new Set();

/** Shows a fact check in the preview, in the looks that are chosen; the tag's own words where there is none. */
export function showPreview(preview, factCheck) {
  preview.data = factCheck && looks.has('rtl') ? { ...factCheck, dir: 'rtl' } : factCheck;
}

/** Buttons that show how the fact check looks in light and dark pages, in a narrow column, and from right to left. */
export function watchLooks(frame, preview, currentFactCheck) {
  const buttons = [...document.querySelectorAll('button[data-look]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const { look } = button.dataset;
      const isOn = !looks.delete(look);
      if (isOn) looks.add(look);
      if (isOn && look === 'light') looks.delete('dark');
      if (isOn && look === 'dark') looks.delete('light');
      for (const other of buttons) other.setAttribute('aria-pressed', String(looks.has(other.dataset.look)));
      frame.className = ['frame', ...looks].join(' ');
      if (looks.has('rtl')) frame.dir = 'rtl';
      else frame.removeAttribute('dir');
      showPreview(preview, currentFactCheck());
    });
  }
}
