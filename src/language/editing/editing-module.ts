import type { DeepPartial, Module } from 'langium';
import type { LangiumServices, LangiumSharedServices } from 'langium/lsp';
import type { JourneyAddedServices, JourneyAddedSharedServices } from '../journey-services.js';

/** The services of an editor. To add one is a file in this folder and a line here. */
export type EditorServices = LangiumServices & JourneyAddedServices;
export type EditorSharedServices = LangiumSharedServices & JourneyAddedSharedServices;

export const editingModule: Module<EditorServices, DeepPartial<LangiumServices>> = {
  lsp: {},
};

export const sharedEditingModule: Module<EditorSharedServices, DeepPartial<LangiumSharedServices>> = {
  lsp: {},
};
