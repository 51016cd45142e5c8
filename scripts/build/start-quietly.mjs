/**
 * Catches what goes wrong while a script starts, on pages that have broken the browser's own functions: an error there would end
 * up in the page's own handling of errors. The page's own version of everything stays in view then.
 */
export function startQuietly() {
  return {
    name: 'start-quietly',
    renderChunk(code) {
      const [comment] = /^\/\*![^]*?\*\/\s*/.exec(code) ?? [''];
      const script = code.slice(comment.length).trim();
      return {
        code: `${comment}try{${script}}catch(o){try{console.warn("Factlet did not start.",o)}catch{}}\n`,
        map: null,
      };
    },
  };
}
