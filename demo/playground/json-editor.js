const isJson = /^(?:fact-check|claim-review|google-fact-check)$/;

/**
 * The editor of JSON with suggestions, over the text field and instead of it. Its code is loaded when a person asks for it; where
 * that fails the text field stays. The text field always has the text.
 */
export function watchEditor(source, host, button, status) {
  let editor;
  let last = { format: undefined, issues: [] };

  const open = async () => {
    button.disabled = true;
    try {
      const { createEditor } = await import('./built/editor.js');
      const schema = await (await fetch('../dist/schema.json')).json();
      editor = createEditor({ host, text: source.value, schema, onChange });
      toggle(true);
      update(last.format, last.issues);
      editor.focus();
    } catch {
      status.textContent = 'The editor could not be loaded. The field does all the same.';
    }
    button.disabled = false;
  };
  const close = () => {
    editor.destroy();
    editor = undefined;
    toggle(false);
  };
  const toggle = (isOpen) => {
    host.hidden = !isOpen;
    source.hidden = isOpen;
    button.textContent = isOpen ? 'Back to the plain field' : 'Edit with suggestions';
  };
  const onChange = (text) => {
    source.value = text;
    source.dispatchEvent(new Event('input'));
  };
  const update = (format, issues) => {
    last = { format, issues };
    button.hidden = !isJson.test(format) && !editor;
    if (!editor) return;
    // Another text was opened over it, which may be none for this editor.
    if (editor.text() !== source.value) {
      if (!isJson.test(format)) return close();
      editor.replace(source.value);
    }
    editor.show(issues, format);
  };

  button.addEventListener('click', () => {
    if (!editor) return void open();
    close();
    source.focus();
  });
  return { update, showPlace: (issue) => editor?.showPlace(issue) ?? false };
}
