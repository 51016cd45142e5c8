const viteDev = ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', 'PORT', '--strictPort'];

/**
 * The examples: the path of the page with the fact check, a page that links to it, and either the folder of a built site or the
 * commands of a server of its own, as Node runs them (PORT stands for the number of a free port). `drawn` says where the fact check
 * is drawn: on the server, or in the page; there the page may have words of its own until then.
 */
export const examples = {
  plain: { page: '/', folder: 'dist', drawn: 'in the page', ownWords: 'far too narrow to be made out' },
  'vite-react': { page: '/', folder: 'dist', dev: viteDev, drawn: 'in the page' },
  vue: { page: '/', folder: 'dist', dev: viteDev, drawn: 'in the page' },
  svelte: { page: '/', folder: 'dist', dev: viteDev, drawn: 'in the page' },
  angular: {
    page: '/',
    folder: 'dist',
    dev: ['node_modules/@angular/cli/bin/ng.js', 'serve', '--host', '127.0.0.1', '--port', 'PORT'],
    drawn: 'in the page',
  },
  next: {
    drawn: 'on the server',
    page: '/great-wall',
    front: '/',
    start: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', 'PORT'],
    dev: ['node_modules/next/dist/bin/next', 'dev', '--hostname', '127.0.0.1', '--port', 'PORT'],
  },
  nuxt: {
    drawn: 'on the server',
    page: '/great-wall',
    front: '/',
    start: ['.output/server/index.mjs'],
    dev: ['node_modules/nuxt/bin/nuxt.mjs', 'dev', '--host', '127.0.0.1', '--port', 'PORT'],
  },
  sveltekit: {
    drawn: 'on the server',
    page: '/great-wall',
    front: '/',
    start: ['build'],
    dev: viteDev,
  },
  astro: { page: '/', folder: 'dist', drawn: 'on the server' },
  eleventy: { page: '/', folder: '_site', drawn: 'on the server' },
};
