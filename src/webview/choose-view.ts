import type { JourneyDocument } from '../model/journey-document.js';
import type { ViewName } from '../render/views.js';
import { viewNames, viewTitles } from '../render/views.js';
import type { Option } from './toolbar/select.js';

/** How a document is shown to a reader who has chosen a view: without a journey by its personas, and not at all while it has neither. */
export function chooseView({ journeys, declarations }: JourneyDocument, chosen: ViewName): ViewName | undefined {
  if (journeys.length > 0) return viewNames.includes(chosen) ? chosen : 'map';
  return declarations.personas.length > 0 ? 'persona' : undefined;
}

export function viewOptions({ journeys }: JourneyDocument): readonly Option[] {
  return journeys.length > 0 ? viewNames.map((value) => ({ value, title: viewTitles[value] })) : [];
}

/** The picker's words for the journeys of a document, in their order. Where some are of the future, each says what it is. */
export function journeyOptions({ journeys }: JourneyDocument): readonly Option[] {
  const saysKind = journeys.some(({ kind }) => kind === 'future');
  return journeys.map(({ title, name, kind }, index) => {
    const words = title ?? name ?? `Journey ${index + 1}`;
    return { value: String(index), title: saysKind ? `${words} (${kind})` : words };
  });
}
