// Finds whether the page is wider than the screen and, on paper, which tables are wider than the paper.
() => {
  const root = document.scrollingElement;
  const page = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth} on ${root.clientWidth}`] : [];
  const tables = matchMedia('print').matches ? [...document.querySelectorAll('.rows')].filter(rows => rows.scrollWidth > rows.clientWidth + 1) : [];
  return [...page, ...tables.map(rows => `${rows.closest('figure').id}: ${rows.scrollWidth} on ${rows.clientWidth}`)];
};
