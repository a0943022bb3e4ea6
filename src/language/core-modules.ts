import {
  DefaultAstNodeLocator, DefaultConfigurationProvider, DefaultLangiumDocumentFactory, DefaultNameProvider, DefaultReferences, DefaultServiceRegistry,
  DefaultWorkspaceLock, ValidationRegistry,
  type FileSystemProvider, type LangiumCoreServices, type LangiumDefaultCoreServices, type LangiumDefaultSharedCoreServices, type LangiumSharedCoreServices,
  type Module,
} from 'langium';

/** Stands where another module has a service of its own, or where reading files needs none. */
function leftOut(): never {
  throw new Error('Reading files does without this service of Langium.');
}

/**
 * The services of Langium that a reader of files takes as they are. Langium's own lists name all that there are, and with them their
 * code has to be loaded: to load its parsers alone takes longer than to read a file.
 */
export function coreSharedModule(fileSystem: FileSystemProvider): Module<LangiumSharedCoreServices, LangiumDefaultSharedCoreServices> {
  return {
    ServiceRegistry: (services) => new DefaultServiceRegistry(services),
    workspace: {
      ConfigurationProvider: (services) => new DefaultConfigurationProvider(services),
      DocumentBuilder: leftOut,
      FileSystemProvider: () => fileSystem,
      IndexManager: leftOut,
      LangiumDocuments: leftOut,
      LangiumDocumentFactory: (services) => new DefaultLangiumDocumentFactory(services),
      WorkspaceLock: () => new DefaultWorkspaceLock(),
      WorkspaceManager: leftOut,
    },
    profilers: {},
  };
}

/** Those of one language. */
export function coreModule(shared: () => LangiumSharedCoreServices): Module<LangiumCoreServices, LangiumDefaultCoreServices> {
  return {
    parser: {
      AsyncParser: leftOut,
      CompletionParser: leftOut,
      GrammarConfig: leftOut,
      LangiumParser: leftOut,
      Lexer: leftOut,
      LexerErrorMessageProvider: leftOut,
      ParserErrorMessageProvider: leftOut,
      TokenBuilder: leftOut,
      ValueConverter: leftOut,
    },
    documentation: { CommentProvider: leftOut, DocumentationProvider: leftOut },
    references: {
      Linker: leftOut,
      NameProvider: () => new DefaultNameProvider(),
      References: (services) => new DefaultReferences(services),
      ScopeComputation: leftOut,
      ScopeProvider: leftOut,
    },
    serializer: { Hydrator: leftOut, JsonSerializer: leftOut },
    validation: { DocumentValidator: leftOut, ValidationRegistry: (services) => new ValidationRegistry(services) },
    workspace: { AstNodeDescriptionProvider: leftOut, AstNodeLocator: () => new DefaultAstNodeLocator(), ReferenceDescriptionProvider: leftOut },
    shared,
  };
}
