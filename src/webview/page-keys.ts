interface PageKeys {
  readonly onSearch: () => void;
  readonly onBack: () => void;
}

/** The keys that hold wherever the focus is in the page. */
export function listenToPageKeys(page: Document, { onSearch, onBack }: PageKeys): void {
  page.addEventListener('keydown', (event) => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f') onSearch();
    else if (event.altKey && !isCommand && event.key === 'ArrowLeft' && !event.defaultPrevented) onBack();
    else return;
    event.preventDefault();
  });
}
