// Texts of charts that overlap another text, or that are cut off at the edge of their chart. Rotated texts on canvas are not compared.
() => [...document.querySelectorAll('.chart')].flatMap(chart => {
  const frame = chart.getBoundingClientRect();
  const inSvg = [...chart.querySelectorAll('svg text')].filter(text => !text.closest('[clip-path]'))
    .map(text => ({name: text.textContent, box: text.getBoundingClientRect()}));
  const drawn = chart.querySelector('canvas') ? echarts.getInstanceByDom(chart).getZr().storage.getDisplayList() : [];
  const onCanvas = drawn.filter(one => one.type === 'tspan' && !one.transform?.[1]).map(one => {
    const box = one.getBoundingRect().clone();
    if (one.transform) box.applyTransform(one.transform);
    return {name: one.style.text, box: new DOMRect(frame.left + box.x, frame.top + box.y, box.width, box.height)};
  });
  const texts = [...inSvg, ...onCanvas];
  const cut = texts.filter(({box}) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
    .map(text => `${text.name} is cut off`);
  const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
  const crossed = texts.flatMap((one, i) => texts.slice(i + 1).filter(other => overlap(one.box, other.box)).map(other => `${one.name} overlaps ${other.name}`));
  return [...cut, ...crossed].map(text => `${chart.closest('figure').id}: ${text}`);
});
