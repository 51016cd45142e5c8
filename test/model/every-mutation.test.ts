import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { aFullFactCheck, deepFreeze } from '../support/build-payload.js';
import { everyMutation } from '../support/every-mutation.js';

describe('A fact check that is damaged in one place', () => {
  it('is read, or refused with an issue that says where, whatever the place and the damage', () => {
    const before = Reflect.ownKeys(Object.prototype);
    let count = 0;
    for (const { name, payload } of everyMutation(aFullFactCheck())) {
      count += 1;
      const { factCheck, issues } = parseFactCheck(deepFreeze(payload));
      if (!factCheck) {
        const paths = issues.filter(({ severity }) => severity === 'error').map(({ path }) => path);
        expect(
          ['title', 'schemaVersion'].some((path) => paths.includes(path)),
          name,
        ).to.equal(true);
      }
    }
    expect(count).to.be.above(1_000);
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
  });

  it('says where a value of another kind was left out', () => {
    for (const { name, payload, path, kind } of everyMutation(aFullFactCheck())) {
      if (kind !== 'a list in a list') continue;
      const { issues } = parseFactCheck(payload);
      const told = issues.some((issue) => path.startsWith(issue.path) || issue.path.startsWith(path));
      expect(told, name).to.equal(true);
    }
  });
});
