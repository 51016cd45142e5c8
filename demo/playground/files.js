import { decodeText, detectFormat, readBytes } from './built/reader.js';

const mostWarnings = 5;

/** Reads a file that is chosen, or dropped on the area, and hands its text over with a sentence about it. */
export function watchFiles(area, input, show) {
  const read = async (file) => {
    if (!file) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (detectFormat(bytes) === 'docx') return openDocument(bytes, file.name, show);
      const decoded = decodeText(bytes);
      const warnings = decoded?.issues.map(({ message }) => ` ${message}`).join('') ?? '';
      if (decoded) show(decoded.text, `Opened ${file.name}.${warnings}`);
      else
        show(
          '',
          `${file.name} is no text file. Open it in its own program, copy the words and paste them here.`,
        );
    } catch {
      show('', `${file.name} could not be read.`);
    }
  };
  input.addEventListener('change', () => {
    const [file] = input.files;
    void read(file);
    // So that the same file can be chosen again after it was changed.
    if (file) setTimeout(() => (input.value = ''));
  });
  area.addEventListener('dragover', (event) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    area.classList.add('over');
  });
  area.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!area.contains(relatedTarget)) area.classList.remove('over');
  });
  area.addEventListener('drop', (event) => {
    area.classList.remove('over');
    // Dropped text goes where it was dropped, as everywhere.
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  });
}

// A Word document has no text that could be edited here, so what was read of it is shown as data.
function openDocument(bytes, name, show) {
  const { factChecks, issues } = readBytes(bytes, {});
  const [factCheck] = factChecks;
  const words = issues
    .filter(({ severity }) => severity !== 'info')
    .slice(0, mostWarnings)
    .map(({ message }) => ` ${message}`)
    .join('');
  show(factCheck ? JSON.stringify(factCheck, null, 2) : '', `Opened ${name}.${words}`);
}
