import type { FactSummaryProps } from 'factlet/types/vue';
import { computed, defineComponent, h, onMounted } from 'vue';

/** Functions that are called when something happens in the fact check, such as `@fact-citation` in a template. */
export type FactListeners = Pick<FactSummaryProps, Extract<keyof FactSummaryProps, `onFact${string}`>>;

/**
 * Shows the HTML that `renderElement` has written on the server, and brings the script that takes it over. It is no template, because Vue
 * writes the HTML of a `v-html` once more when it takes over a page, and the shadow root would be lost.
 */
export default defineComponent(
  (props: { html: string } & FactListeners) => {
    // A browser makes shadow roots only of a page that was sent. After a click on a link the element draws itself.
    const shown = computed(() =>
      import.meta.server ? props.html : props.html.replace(/<template shadowrootmode.*?<\/template>/s, ''),
    );

    onMounted(() => import('factlet/define'));

    return () => h('div', { innerHTML: shown.value });
  },
  { props: ['html'] },
);
