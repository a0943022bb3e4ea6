// A script of the page, which shares its names with all others there; so this one has none outside of its block.
{
  /** Until a page shows a journey, nothing is loaded but these lines. */
  const drawFences = async (): Promise<void> => {
    if (document.querySelector('.journey > pre') === null) return;
    const { drawJourneys } = await import('./draw-journeys.js');
    drawJourneys(document);
  };
  // VS Code says so when the page shows another text. The first one comes with a script of its own, which has run when the page is loaded.
  window.addEventListener('vscode.markdown.updateContent', () => { void drawFences(); });
  window.addEventListener('load', () => { void drawFences(); });
  void drawFences();
}
