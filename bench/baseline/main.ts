import { inject } from 'langium';
import { createDefaultModule, createDefaultSharedModule, startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { JourneyMapsGeneratedModule, JourneyMapsGeneratedSharedModule } from '../../src/language/generated/module.js';

/**
 * Baseline B: the grammar of journeys with the services of Langium as they come, over stdio. It has no rules, no reader in front of the
 * parser and no names over imports, so it does less than the language server that it is compared with.
 */
const connection = createConnection(ProposedFeatures.all);
const shared = inject(createDefaultSharedModule({ connection, ...NodeFileSystem }), JourneyMapsGeneratedSharedModule);
const services = inject(createDefaultModule({ shared }), JourneyMapsGeneratedModule, { shared: () => shared });
shared.ServiceRegistry.register(services);
startLanguageServer(shared);
