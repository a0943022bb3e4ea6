import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { siblingQuery } from '../../src/extension/comparison/version-address.js';

describe('The address of another file of the same version', () => {
  it('is another path, where a version is a file', () => {
    checkSibling('', '');
  });

  it('has the same version in its query', () => {
    checkSibling('{"path":"/shop/maps/visit.journey","ref":"HEAD"}', '{"path":"/shop/people.journey","ref":"HEAD"}');
    checkSibling('{"path":"/shop/maps/visit.journey","ref":"~","submoduleOf":"x"}', '{"path":"/shop/people.journey","ref":"~","submoduleOf":"x"}');
  });

  it('has the path in its query that the repository has', () => {
    checkSibling('{"path":"maps/visit.journey","commit":"abc"}', '{"path":"people.journey","commit":"abc"}');
  });

  it('has the path in its query that Windows has', () => {
    const windows = { path: '/c:/maps/visit.journey', fsPath: 'c:\\maps\\visit.journey' };
    const sibling = { path: '/c:/maps/people.journey', fsPath: 'c:\\maps\\people.journey' };
    equal(siblingQuery({ scheme: 'git', ...windows, query: '{"path":"c:\\\\maps\\\\visit.journey","ref":""}' }, sibling), '{"path":"c:\\\\maps\\\\people.journey","ref":""}');
  });

  it('is unknown where a query says something else', () => {
    checkSibling('{"fileName":"maps/visit.journey","isBase":true}', undefined);
    checkSibling('{"path":"elsewhere.journey"}', undefined);
    checkSibling('{"path":7}', undefined);
    checkSibling('{"path', undefined);
    checkSibling('version=7', undefined);
  });

  it('is unknown outside of the repository', () => {
    equal(siblingQuery({ scheme: 'review', ...present, query: '{"path":"maps/visit.journey"}' }, { path: '/elsewhere.journey', fsPath: '/elsewhere.journey' }), undefined);
  });
});

const present = { path: '/shop/maps/visit.journey', fsPath: '/shop/maps/visit.journey' };

function checkSibling(query: string, expected: string | undefined): void {
  equal(siblingQuery({ scheme: 'git', ...present, query }, { path: '/shop/people.journey', fsPath: '/shop/people.journey' }), expected);
}
