/**
 * The examples: the path of the page with the fact check, a page that links to it, and either the folder of a built site or the
 * commands of a server of its own, as Node runs them (PORT stands for the number of a free port).
 */
export const examples = {
  next: {
    page: '/great-wall',
    front: '/',
    start: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', 'PORT'],
    dev: ['node_modules/next/dist/bin/next', 'dev', '--hostname', '127.0.0.1', '--port', 'PORT'],
  },
  astro: { page: '/', folder: 'dist' },
  eleventy: { page: '/', folder: '_site' },
};
