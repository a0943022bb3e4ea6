/** What a message says may be loaded for images, by their paths in the text. */
interface WithImages {
  readonly images: Readonly<Record<string, string>>;
}

/** Knows which images turned out to be none. */
export interface BrokenImages {
  /** A message without them, so that what it shows has a frame in their place, as for files that are missing. */
  leaveOut<Message extends WithImages>(message: Message): Message;
}

/** Browsers put a sign of breakage where a file is no image, which says less than the words beside it. `onBreak` hears of each new one in the region. */
export function createBrokenImages(region: HTMLElement, onBreak: () => void): BrokenImages {
  const broken = new Set<string>();
  // What becomes of an image is told to those around it on the way down only.
  region.addEventListener('error', ({ target }) => {
    const address = target instanceof Element ? target.getAttribute('href') ?? target.getAttribute('src') : null;
    if (address === null || broken.has(address)) return;
    broken.add(address);
    onBreak();
  }, { capture: true });
  return {
    leaveOut(message) {
      const kept = Object.entries(message.images).filter(([, address]) => !broken.has(address));
      return kept.length === Object.keys(message.images).length ? message : { ...message, images: Object.fromEntries(kept) };
    },
  };
}
