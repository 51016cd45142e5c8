/** Gives a text to the browser to save under a name. */
export function saveFile(name: string, text: string): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/html';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
