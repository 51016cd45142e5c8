export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  css: ['~/site.css'],
  app: { head: { htmlAttrs: { lang: 'en' }, title: 'The Example Courier' } },
  devtools: { enabled: false },
  telemetry: false,
});
