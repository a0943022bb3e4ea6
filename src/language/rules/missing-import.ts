import { UriUtils } from 'langium';
import { isImport } from '../generated/ast.js';
import type { Rule } from '../rule.js';
import { quote, removeElement, replacePart } from './changes.js';

export const missingImport: Rule = {
  id: 'missing-import',
  severity: 'error',
  reason: 'What an import brings in is missing from the map when its file isn’t there.',
  bad: 'import "nobody.journey" // here',
  good: 'persona Sarah "Sarah"',
  check({ document, imports, documents }, report) {
    for (const { node, uri } of imports.of(document)) {
      if (uri === undefined || documents.hasDocument(uri)) continue;
      const message = uri.path.endsWith('.journey')
        ? `There is no file “${node.path ?? ''}”. Paths are relative to this file.`
        : 'Only .journey files can be imported.';
      report({ node, property: 'path' }, message);
    }
  },
  fix(found, file) {
    const { document, documents } = file;
    const path = isImport(found.node) ? found.node.path ?? '' : '';
    const name = path.slice(path.lastIndexOf('/') + 1);
    const moved = documents.all.filter(({ uri }) => UriUtils.basename(uri) === name && uri.scheme === document.uri.scheme && !UriUtils.equals(uri, document.uri));
    const paths = moved.map(({ uri }) => UriUtils.relative(UriUtils.dirname(document.uri), uri)).limit(3).toArray();
    return [
      ...paths.map((each) => ({ title: `Import “${each}”`, changes: replacePart(found, quote(each)) })),
      { title: 'Remove this import', changes: removeElement(found.node, file) },
    ];
  },
};
