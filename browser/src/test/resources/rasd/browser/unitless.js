// The charts whose numbers have no unit: an axis of values without a name, or a heat map of a table that names none.
() => [...document.querySelectorAll('figure:not([data-chart=none])')].flatMap(figure => {
  const {xAxis = [], yAxis = []} = echarts.getInstanceByDom(figure.querySelector('.chart')).getOption();
  const isNamed = [...xAxis, ...yAxis].every(axis => axis.type !== 'value' || axis.name);
  return isNamed && (figure.dataset.chart !== 'heat' || figure.dataset.unit) ? [] : [figure.id];
});
