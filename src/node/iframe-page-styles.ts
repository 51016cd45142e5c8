// Where nobody asked for a theme the page has no ground of its own, so that the page around it shows through; the same colour
// scheme on both sides is what browsers make this depend on (https://drafts.csswg.org/css-color-adjust/#color-scheme-effect).
// Where nothing tells it of a light page, a reader's dark system makes it an opaque dark box, which needs a margin inside.
/** The style sheet of the iframe page: its ground and font, and the article until the widget is there. */
export const iframePageStyles = `
:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
:root[data-theme=light],:root[data-theme=auto][data-scheme=light]{color-scheme:light}
:root[data-theme=dark],:root[data-theme=auto][data-scheme=dark]{color-scheme:dark}
:root[data-theme=light],:root[data-theme=dark]{background:Canvas}
body{display:flow-root;margin:0;padding:3px;color:CanvasText}
:root[data-theme=light] body,:root[data-theme=dark] body,:root[data-alone] body{padding:1em}
@media (prefers-color-scheme:dark){:root[data-theme=auto]:not([data-scheme]) body{padding:1em}}
:root[data-alone] body{max-width:42em;margin:0 auto}
fact-summary{margin:0}
article{max-width:42em}
article h2{margin:.2em 0 .5em;font-size:1.5em;line-height:1.25}
article h3{margin:1.5em 0 .4em;font-size:1.15em;line-height:1.3}
article h4,article h5,article h6{margin:1em 0 .3em;font-size:1em}
article p,article ul,article ol,article blockquote{margin:0 0 .7em}
article blockquote{padding-inline-start:.8em;border-inline-start:3px solid color-mix(in srgb,currentColor 24%,transparent)}
article [data-fact-item=claims]{margin:0 0 1em;padding:.8em 1em .2em;border:1px solid color-mix(in srgb,currentColor 24%,transparent)}
article li p{margin:0}
a{color:LinkText}
[data-whole]{display:none}
.whole,[data-address]{margin:1em 0 .3em}
`.trim();
