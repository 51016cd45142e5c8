const replacement = new URL('few-runs-fast-check.mjs', import.meta.url).href;

/** Gives tests that import fast-check the one that makes fewer runs. */
export function resolve(specifier, context, nextResolve) {
  if (specifier !== 'fast-check' || context.parentURL?.startsWith(replacement))
    return nextResolve(specifier, context);
  return { url: replacement, format: 'module', shortCircuit: true };
}
