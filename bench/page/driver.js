/* Runs in the page; knows nothing of the contenders but `globalThis.contender`. */
(() => {
  const collect = () => globalThis.gc?.();
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

  const skipped = 'style,script,template,slot[name],[hidden]';

  /** The words that readers get, blanks left out, and the addresses of all links. */
  function read(node, words, links) {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) words.push(child.data);
      if (child.nodeType !== Node.ELEMENT_NODE || child.matches(skipped)) continue;
      if (child.hasAttribute('href')) links.push(child.getAttribute('href'));
      read(child.shadowRoot ?? child, words, links);
    }
  }

  const hashOf = (text) => {
    let hash = 0;
    for (const letter of text) hash = (Math.imul(hash, 31) + letter.codePointAt(0)) | 0;
    return hash;
  };

  function countNodes(node) {
    let count = 1;
    if (node.shadowRoot) count += countNodes(node.shadowRoot);
    for (const child of node.childNodes) count += countNodes(child);
    return count;
  }

  const fresh = () => document.body.appendChild(document.createElement('main'));

  async function once(kind, payloads) {
    const container = fresh();
    void container.offsetHeight;
    collect();
    const start = performance.now();
    const all = contender.mount(container, kind, payloads);
    await contender.settle(all);
    const drawn = performance.now();
    void container.offsetHeight;
    const end = performance.now();
    return { container, all, script: drawn - start, total: end - start };
  }

  globalThis.driver = {
    median,
    frame,
    task,
    fresh,

    /** Time to parse, evaluate and define a script, in milliseconds. */
    load(code) {
      const script = document.createElement('script');
      script.textContent = code;
      const start = performance.now();
      document.head.append(script);
      return performance.now() - start;
    },

    /** What a reader gets: hashes of words and links, and how many nodes that took. */
    async verify(kind, payloads) {
      const { container } = await once(kind, payloads);
      const words = [];
      const links = [];
      read(container, words, links);
      const text = words.join('').replaceAll(/\s/g, '');
      const answer = {
        text: hashOf(text),
        links: hashOf(links.join('\n')),
        characters: text.length,
        linkCount: links.length,
        nodes: countNodes(container),
        height: container.offsetHeight,
      };
      container.remove();
      return answer;
    },

    /** Payload in hand to laid out, again and again; medians in milliseconds. */
    async draw(kind, payloads, warm, times) {
      const runs = [];
      for (let run = 0; run < warm + times; run += 1) {
        const { container, script, total } = await once(kind, payloads);
        container.remove();
        if (run >= warm) runs.push({ script, total });
        await task();
      }
      return {
        script: median(runs.map(({ script }) => script)),
        total: median(runs.map(({ total }) => total)),
      };
    },

    /** One field of a payload changed, to laid out; median in milliseconds, and the DOM mutations of one change. */
    async update(kind, payload, times) {
      const { container, all } = await once(kind, [payload]);
      const mutations = [];
      const observer = new MutationObserver((records) => mutations.push(...records));
      for (const root of contender.roots(all))
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      const count = async (next) => {
        await contender.update(all, next);
        mutations.push(...observer.takeRecords());
        return mutations.splice(0).length;
      };
      const equal = await count(structuredClone(payload));
      const changed = await count({ ...structuredClone(payload), title: 'Another title' });
      observer.disconnect();
      const runs = [];
      for (let run = 0; run < times; run += 1) {
        const next = structuredClone(payload);
        next.title = `Title number ${run}`;
        const start = performance.now();
        await contender.update(all, next);
        void container.offsetHeight;
        runs.push(performance.now() - start);
        await task();
      }
      container.remove();
      return { time: median(runs), equal, changed };
    },

    /** Puts all in at once and waits until the browser has painted; milliseconds. The trace tells of the tasks. */
    async paint(kind, payloads) {
      const container = fresh();
      void container.offsetHeight;
      collect();
      await frame();
      await frame();
      await task();
      performance.mark('bench-start');
      const start = performance.now();
      await new Promise((resolve) => setTimeout(resolve));
      const all = contender.mount(container, kind, payloads);
      await contender.settle(all);
      await frame();
      await task();
      await frame();
      await task();
      performance.mark('bench-end');
      return performance.now() - start;
    },

    /** Keeps what it draws, for measuring memory. */
    async keep(kind, payloads) {
      const { all } = await once(kind, payloads);
      globalThis.kept = all;
      await frame();
      await task();
    },

    /** Scrolls through the page, a step a frame; gives how long each frame took. */
    async scroll() {
      const lengths = [];
      const step = document.documentElement.scrollHeight / 120;
      await frame();
      let last = performance.now();
      for (let turn = 0; turn < 120; turn += 1) {
        scrollBy(0, step);
        await frame();
        const now = performance.now();
        lengths.push(now - last);
        last = now;
      }
      scrollTo(0, 0);
      return lengths;
    },

    /** Taps on marks; the median time until the source is painted, in milliseconds. */
    async preview(times) {
      const [root] = contender.roots(globalThis.kept);
      const marks = [...root.querySelectorAll('[data-ref]')].slice(0, times);
      const lengths = [];
      for (const mark of marks) {
        mark.dispatchEvent(
          new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'touch' }),
        );
        await frame();
        await task();
        const start = performance.now();
        mark.dispatchEvent(
          new PointerEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }),
        );
        await frame();
        await task();
        lengths.push(performance.now() - start);
        if (!root.querySelector(':popover-open')) throw new Error('No preview has opened.');
        mark.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
        );
      }
      return median(lengths);
    },

    /** Replaces what is kept, so many times, by other payloads in turn. */
    async replace(kind, payloads, times) {
      for (let run = 0; run < times; run += 1) {
        await contender.replace(globalThis.kept, kind, payloads[run % payloads.length]);
        void document.body.offsetHeight;
      }
      await task();
    },
  };
})();
