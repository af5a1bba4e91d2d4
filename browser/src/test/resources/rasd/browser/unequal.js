// The figures whose chart does not have the numbers of their table, and those without a drawn chart.
() => {
  const value = cell => (text => text === '' ? null : Number(text))(cell.dataset.v ?? cell.textContent);
  const tabled = figure => {
    const table = figure.querySelector('table');
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows].filter(row => !row.hidden);
    const points = heads.flatMap((head, i) => head.dataset.role === 'point' ? [i] : []);
    const at = heads.findIndex(head => head.dataset.role === 'value');
    return at < 0 ? rows.flatMap(row => points.map(i => value(row.cells[i]))) : rows.map(row => value(row.cells[at]));
  };
  const drawn = figure => {
    const series = echarts.getInstanceByDom(figure.querySelector('.chart')).getOption().series;
    return series.flatMap(one => one.data.map(point => [point?.value ?? point].flat().at(-1)));
  };
  return [...document.querySelectorAll('figure:not([data-chart=none])')].flatMap(figure => {
    const [expected, found] = [tabled(figure), drawn(figure)];
    const most = {bars: 25, spans: 40}[figure.dataset.chart] ?? expected.length;
    const isEqual = found.length > 0 && found.join() === expected.slice(0, most).join();
    const isDrawn = figure.querySelector('.chart canvas, .chart svg path');
    return isEqual && isDrawn ? [] : [`${figure.id}: ${found.slice(0, 9)} is not ${expected.slice(0, 9)}`];
  });
};
