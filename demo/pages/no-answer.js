// Stands in for a server that never answers; the script of the widget, which comes later, uses it.
window.fetch = () => new Promise(() => {});
