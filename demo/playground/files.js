/** Reads a file that is chosen, or dropped on the area, and hands its text over with a sentence about it. */
export function watchFiles(area, input, show) {
  const read = async (file) => {
    if (!file) return;
    try {
      show(await file.text(), `Opened ${file.name}.`);
    } catch {
      show('', `${file.name} could not be read.`);
    }
  };
  input.addEventListener('change', () => void read(input.files[0]));
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
