import { expect } from 'chai';
import { parseAst } from 'rollup/parseAst';

interface Plugin {
  renderChunk(this: { parse: typeof parseAst }, code: string): { code: string };
}

const address = '../../scripts/build/functions-last.mjs';

describe('Putting the functions of the script behind everything else', () => {
  let order: (code: string) => string;
  before(async () => {
    const { functionsLast } = (await import(address)) as { functionsLast(): Plugin };
    const plugin = functionsLast();
    order = (code) => plugin.renderChunk.call({ parse: parseAst }, code).code;
  });

  it('keeps the order of what is done and that of the functions', () => {
    expect(
      order('!function(){"use strict";a();function b(){}const c=1;function d(){}class E{}e()}();'),
    ).to.equal('!function(){"use strict";a();const c=1;class E{}e();function b(){}function d(){}}();');
  });

  it('parts a last statement without a semicolon from the function behind it', () => {
    expect(order('(function(){function b(){}const c={}})();')).to.equal(
      '(function(){const c={};function b(){}})();',
    );
  });

  it('leaves what stands around and functions within functions as they are', () => {
    const code =
      '/*! licence */!function(){a(function(){function b(){}c()});function d(){function e(){}f()}}();\n';
    expect(order(code)).to.equal(code);
  });
});
