// The tables of which a reader who scrolls sideways no longer sees the names of the rows.
() => [...document.querySelectorAll('.rows')].filter(rows => rows.querySelector('tbody th:first-child')).flatMap(rows => {
  const name = rows.querySelector('tbody th');
  rows.scrollLeft = (document.documentElement.dir === 'rtl' ? -1 : 1) * rows.scrollWidth;
  const [frame, box] = [rows.getBoundingClientRect(), name.getBoundingClientRect()];
  rows.scrollLeft = 0;
  return box.left >= frame.left - 1 && box.right <= frame.right + 1 ? [] : [rows.closest('figure').id];
});
