// Scrolls from figure to figure, with time to draw each.
async () => {
  for (const figure of document.querySelectorAll('figure')) {
    figure.scrollIntoView();
    await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }
  scrollTo(0, 0);
};
