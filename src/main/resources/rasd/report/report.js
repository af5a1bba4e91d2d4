// Draws a chart of each table from its cells; the chart follows when the table is sorted or filtered.
// The script loads nothing; without it, all tables and sentences are still there.
'use strict';
(() => {
  const root = document.documentElement;
  const words = document.querySelector('main').dataset;
  const isRightToLeft = root.dir === 'rtl';
  const charts = new Map();

  // ----- texts and numbers
  const isolated = text => '\u2068' + text + '\u2069';
  const shortened = text => {
    const parts = text.split(' ');
    let kept = parts.shift();
    while (parts.length && (kept + ' ' + parts[0]).length <= 28) kept += ' ' + parts.shift();
    return isolated(parts.length ? kept + ' …' : kept);
  };
  const inDigits = text => root.dataset.digits !== 'arab' ? text
    : text.replace(/[0-9.,%-]/g, c => ({'.': '٫', ',': '٬', '%': '٪\u061c', '-': '\u061c-'})[c] ?? '٠١٢٣٤٥٦٧٨٩'[c]);
  const dated = text => inDigits(text).replaceAll('\u061c', '');
  const number = value => inDigits(value.toLocaleString('en', {maximumFractionDigits: 2}));
  const valueOf = cell => {
    const text = cell.dataset.v ?? cell.textContent;
    return text === '' ? null : Number(text);
  };
  const colour = name => getComputedStyle(root).getPropertyValue('--' + name).trim();
  const colours = () => [...'01234567'].map(i => colour('c' + i));
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => key in made ? made[key] = value : made.setAttribute(key, value));
    made.append(...children);
    return made;
  };
  const tip = lines => {
    const box = element('div', {className: 'tip', dir: root.dir});
    lines.forEach((line, i) => box.append(element(i ? 'div' : 'b', {dir: 'auto', textContent: line})));
    return box;
  };

  // ----- what a table says
  const column = (table, role) => [...table.tHead.rows[0].cells].findIndex(cell => cell.dataset.role === role);
  const shown = table => [...table.tBodies[0].rows].filter(row => !row.hidden);
  const text = (row, index) => index < 0 ? '' : row.cells[index].textContent;
  const read = table => {
    const label = column(table, 'label');
    const value = column(table, 'value');
    return shown(table).map(row => ({row, label: text(row, label), value: value < 0 ? null : valueOf(row.cells[value])}));
  };
  const unit = table => isolated(table.tHead.rows[0].cells[column(table, 'value')].textContent);
  const shownValue = (table, row) => row.cells[column(table, 'value')].textContent;
  const unitOf = table => isolated(table.closest('figure').dataset.unit);
  const longest = names => Math.min(28, Math.max(...names.map(name => name.length)));
  const points = table => [...table.tHead.rows[0].cells].flatMap((cell, i) => cell.dataset.role === 'point' ? [{i, name: cell.textContent}] : []);

  // ----- the sentences behind a row
  const dialog = element('dialog', {'aria-labelledby': 'said'});
  document.body.append(dialog);
  const open = id => {
    const group = document.getElementById(id);
    if (!group) return;
    const copy = group.cloneNode(true);
    copy.removeAttribute('id');
    copy.querySelector('h3').id = 'said';
    dialog.replaceChildren(element('button', {textContent: words.close, onclick: () => dialog.close()}), ...copy.childNodes);
    dialog.showModal();
  };
  dialog.addEventListener('click', event => event.target === dialog && dialog.close());
  document.addEventListener('click', event => {
    const row = event.target.closest?.('tr[data-e]');
    if (!row || getSelection().toString()) return;
    event.preventDefault();
    open(row.dataset.e);
  });

  // ----- charts
  const base = () => ({
    animation: false,
    color: colours(),
    textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, color: colour('ink')},
    aria: {enabled: false},
  });
  const tooltip = formatter => ({confine: true, backgroundColor: colour('paper'), borderColor: colour('line'), textStyle: {color: colour('ink')}, formatter});
  const axis = extra => ({
    axisLabel: {color: colour('ink'), ...extra?.axisLabel},
    axisLine: {lineStyle: {color: colour('line')}},
    splitLine: {lineStyle: {color: colour('line')}},
    axisTick: {show: false},
    ...Object.fromEntries(Object.entries(extra ?? {}).filter(([key]) => key !== 'axisLabel')),
  });
  const measure = table => isPercent(table) ? v => inDigits((100 * v).toLocaleString('en', {maximumFractionDigits: 1}) + '%') : number;
  const isPercent = table => {
    const row = table.tBodies[0].rows[0];
    return /[%٪]/.test(column(table, 'value') < 0 ? row.querySelector('[data-v]')?.textContent : shownValue(table, row));
  };

  // ----- the lines that are drawn, and the buttons that choose them
  const signs = {circle: '●', rect: '■', triangle: '▲', diamond: '◆', roundRect: '▬'};
  const chosenRows = (table, state) => {
    const rows = shown(table);
    const chosen = rows.filter(row => state.chosen.has(row));
    return new Set(chosen.length ? chosen : rows.slice(0, 5));
  };
  const writeLegend = (figure, state) => {
    const table = figure.querySelector('table');
    const toggle = row => {
      state.chosen = chosenRows(table, state);
      if (!state.chosen.delete(row)) state.chosen.add(row);
      draw(figure);
    };
    state.buttons = new Map(read(table).map(({row, label}, i) => [row, element('button', {type: 'button', onclick: () => toggle(row)},
      element('span', {textContent: Object.values(signs)[i % 5], style: `color: var(--c${i % 8})`, 'aria-hidden': true}), label)]));
    state.legend.replaceChildren(...state.buttons.values());
  };

  const kinds = {
    bars(table) {
      const rows = read(table).filter(row => row.value !== null).slice(0, 25);
      return {
        drawn: rows.length,
        height: 24 * rows.length + 72,
        marks: rows.map(row => row.row),
        option: {
          ...base(),
          grid: {left: isRightToLeft ? 64 : 12, right: isRightToLeft ? 12 : 64, top: 4, bottom: 26, containLabel: true},
          tooltip: tooltip(p => tip([rows[p.dataIndex].label, shownValue(table, rows[p.dataIndex].row)])),
          xAxis: axis({type: 'value', inverse: isRightToLeft, splitNumber: 4, minInterval: rows.every(row => Number.isInteger(row.value)) ? 1 : 0, name: unit(table), nameLocation: 'middle', nameGap: 28, nameTextStyle: {color: colour('faint')}, axisLabel: {formatter: measure(table), hideOverlap: true}}),
          yAxis: axis({type: 'category', inverse: true, position: isRightToLeft ? 'right' : 'left', data: rows.map(row => row.label), axisLabel: {interval: 0, formatter: shortened}}),
          series: [{type: 'bar', data: rows.map(row => row.value), barMaxWidth: 16, itemStyle: {borderRadius: 2},
            label: {show: true, position: isRightToLeft ? 'left' : 'right', color: colour('faint'), formatter: p => isolated(shownValue(table, rows[p.dataIndex].row))}}],
        },
      };
    },
    columns(table) {
      const rows = read(table);
      return {
        height: 260,
        marks: rows.map(row => row.row),
        option: {
          ...base(),
          grid: {left: 12, right: 12, top: 36, bottom: 4, containLabel: true},
          tooltip: tooltip(p => tip([rows[p.dataIndex].label, shownValue(table, rows[p.dataIndex].row)])),
          xAxis: axis({type: 'category', data: rows.map(row => row.label)}),
          yAxis: axis({type: 'value', minInterval: 1, name: unit(table), nameTextStyle: {color: colour('faint'), align: 'left'}, axisLabel: {formatter: number}}),
          series: [{type: 'bar', data: rows.map(row => row.value), barMaxWidth: 48, itemStyle: {borderRadius: 2}}],
        },
      };
    },
    lines(table, state) {
      const rows = read(table);
      const at = points(table);
      const chosen = chosenRows(table, state);
      state.buttons.forEach((button, row) => button.setAttribute('aria-pressed', chosen.has(row)));
      return {
        height: 340,
        marks: rows.map(row => row.row),
        option: {
          ...base(),
          grid: {left: 12, right: 24, top: 36, bottom: 8, containLabel: true},
          legend: {show: false, selected: Object.fromEntries(rows.map(({row}, i) => [i, chosen.has(row)]))},
          tooltip: {...tooltip(ps => tip([inDigits(ps[0].axisValue), ...ps.map(p => isolated(rows[p.seriesIndex].label) + ' ' + rows[p.seriesIndex].row.cells[at[p.dataIndex].i].textContent)])), trigger: 'axis'},
          xAxis: axis({type: 'category', boundaryGap: false, data: at.map(point => point.name), axisLabel: {hideOverlap: true}}),
          yAxis: axis({type: 'value', name: unitOf(table), nameTextStyle: {color: colour('faint'), align: 'left'}, axisLabel: {formatter: measure(table)}}),
          series: rows.map((row, i) => ({
            type: 'line', name: String(i), data: at.map(point => valueOf(row.row.cells[point.i])), showSymbol: true, symbolSize: 6,
            symbol: Object.keys(signs)[i % 5], lineStyle: {width: 2, type: ['solid', 'dashed', 'dotted'][Math.floor(i / 8) % 3]},
          })),
        },
      };
    },
    heat(table, state) {
      const rows = read(table);
      const at = points(table);
      const cells = rows.flatMap((row, y) => at.map((point, x) => [x, y, valueOf(row.row.cells[point.i])]));
      const greatest = Math.max(...cells.map(cell => cell[2]));
      const isWritten = at.length <= 12;
      const besides = 6 * longest(rows.map(row => row.label)) + 36;
      const longestName = longest(at.map(point => point.name));
      state.box.style.minWidth = besides + (isWritten ? 36 : 16) * at.length + 'px';
      const isNarrow = (state.box.clientWidth - besides) / at.length < 7 * longestName;
      return {
        renderer: 'canvas',
        height: 22 * rows.length + (isNarrow ? 6 * longestName : 0) + 24 + (isWritten ? 0 : 48),
        marks: cells.map(cell => rows[cell[1]].row),
        option: {
          ...base(),
          grid: {left: isNarrow && isRightToLeft ? 12 + 3 * longestName : 12, right: 12, top: 4, bottom: isWritten ? 4 : 48, containLabel: true},
          tooltip: tooltip(p => tip([rows[p.value[1]].label, at[p.value[0]].name, rows[p.value[1]].row.cells[at[p.value[0]].i].textContent])),
          xAxis: axis({type: 'category', position: 'top', inverse: isRightToLeft, data: at.map(point => point.name), axisLabel: {interval: 0, rotate: isNarrow ? 60 : 0, formatter: shortened}}),
          yAxis: axis({type: 'category', inverse: true, position: isRightToLeft ? 'right' : 'left', data: rows.map(row => row.label), axisLabel: {interval: 0, formatter: shortened}}),
          visualMap: {show: !isWritten, orient: 'horizontal', left: 'center', bottom: 0, itemWidth: 12, text: [number(greatest) + ' ' + unitOf(table), number(0)], textStyle: {color: colour('ink')}, min: 0, max: greatest || 1, inRange: {color: [colour('paper'), colour('c0')]}},
          series: [{
            type: 'heatmap', data: cells.map(cell => ({value: cell, label: {color: colour(cell[2] > .7 * greatest ? 'paper' : 'ink')}})), itemStyle: {borderColor: colour('card'), borderWidth: 1},
            label: {show: isWritten,
              formatter: p => isolated(rows[p.value[1]].row.cells[at[p.value[0]].i].textContent)},
          }],
        },
      };
    },
    network(table, state) {
      const rows = read(table);
      const pairs = document.getElementById('pairs')?.querySelector('table');
      const group = column(table, 'group');
      const known = new Map(rows.map((row, i) => [row.row.dataset.id, i]));
      const edges = pairs ? read(pairs).filter(edge => known.has(edge.row.dataset.a) && known.has(edge.row.dataset.b)) : [];
      const most = Math.max(...rows.map(row => row.value));
      const heaviest = Math.max(...edges.map(edge => edge.value));
      const hues = colours();
      const height = Math.min(640, Math.max(360, innerWidth * .7));
      const extent = name => Math.max(...rows.map(({row}) => +row.dataset[name])) - Math.min(...rows.map(({row}) => +row.dataset[name]));
      // The places fill the frame at the same scale in both directions, so that nodes are round.
      const scale = (height - 54) / Math.max(1, state.box.clientWidth - 120) * extent('x') / Math.max(1, extent('y'));
      return {
        renderer: 'canvas',
        height,
        marks: rows.map(row => row.row),
        edges: edges.map(edge => edge.row),
        option: {
          ...base(),
          tooltip: tooltip(p => p.dataType === 'edge'
            ? tip([edges[p.dataIndex].label + ' + ' + text(edges[p.dataIndex].row, column(pairs, 'other')), shownValue(pairs, edges[p.dataIndex].row)])
            : tip([rows[p.dataIndex].label, shownValue(table, rows[p.dataIndex].row)])),
          series: [{
            type: 'graph', layout: 'none', roam: true, left: 60, right: 60, top: 24, bottom: 30, scaleLimit: {min: .5, max: 8},
            labelLayout: {hideOverlap: true}, emphasis: {focus: 'adjacency', label: {show: true}},
            label: {show: true, position: 'bottom', distance: 2, minMargin: 4, color: colour('ink'), textBorderColor: colour('card'), textBorderWidth: 3, formatter: p => shortened(p.name)},
            data: rows.map(row => ({
              id: row.row.dataset.id, name: row.label, x: +row.row.dataset.x, y: scale * row.row.dataset.y, value: row.value,
              symbolSize: 5 + 25 * Math.sqrt(row.value / most), itemStyle: {color: hues[valueOf(row.row.cells[group]) % hues.length]},
              label: {fontSize: 10 + 5 * Math.sqrt(row.value / most)},
            })),
            links: edges.map(edge => ({source: edge.row.dataset.a, target: edge.row.dataset.b, value: edge.value, lineStyle: {width: .5 + 5 * Math.sqrt(edge.value / heaviest), color: colour('faint'), opacity: .35}})),
          }],
        },
      };
    },
    spans(table) {
      const rows = read(table).slice(0, 40);
      const kind = column(table, 'group');
      const day = 864e5;
      const span = rows.map((row, i) => [i, Date.parse(row.row.dataset.start), Date.parse(row.row.dataset.end) + day, row.value]);
      return {
        drawn: rows.length,
        height: 22 * rows.length + 60,
        marks: rows.map(row => row.row),
        option: {
          ...base(),
          grid: {left: 40, right: 40, top: 4, bottom: 4, containLabel: true},
          tooltip: tooltip(p => tip([rows[p.dataIndex].label, text(rows[p.dataIndex].row, column(table, 'start')) + ' – ' + text(rows[p.dataIndex].row, column(table, 'end'))])),
          xAxis: axis({type: 'time', axisLabel: {hideOverlap: true, formatter: t => dated(new Date(t).toISOString().slice(0, 10))}}),
          yAxis: axis({type: 'category', inverse: true, position: isRightToLeft ? 'right' : 'left', data: rows.map(row => row.label + ' (' + text(row.row, kind) + ')'), axisLabel: {interval: 0, formatter: shortened}}),
          series: [{
            type: 'custom', encode: {x: [1, 2], y: 0}, data: span,
            renderItem: (params, api) => {
              const from = api.coord([api.value(1), api.value(0)]);
              const to = api.coord([api.value(2), api.value(0)]);
              return {type: 'rect', shape: {x: from[0], y: from[1] - 6, width: Math.max(3, to[0] - from[0]), height: 12, r: 2}, style: {fill: colour('c0')}};
            },
          }],
        },
      };
    },
  };

  const draw = figure => {
    const table = figure.querySelector('table');
    const state = charts.get(figure);
    const made = kinds[figure.dataset.chart](table, state);
    state.box.style.height = made.height + 'px';
    state.note.textContent = made.drawn < shown(table).length ? inDigits(words.drawn.replace('{0}', made.drawn).replace('{1}', shown(table).length)) : '';
    state.chart?.dispose();
    state.chart = echarts.init(state.box, null, {renderer: made.renderer ?? 'svg', devicePixelRatio: Math.max(2, devicePixelRatio)});
    state.chart.setOption(made.option);
    state.chart.on('click', p => {
      const row = p.dataType === 'edge' ? made.edges[p.dataIndex] : p.componentSubType === 'line' ? made.marks[p.seriesIndex] : made.marks[p.dataIndex];
      if (row?.dataset.e) open(row.dataset.e);
    });
    state.box.setAttribute('aria-label', figure.querySelector('h3').textContent + ': '
      + read(table).slice(0, 3).map(row => row.label + (row.value === null ? '' : ' ' + shownValue(table, row.row))).join(', '));
  };

  // ----- filter, groups, sort
  const refresh = figure => {
    const state = charts.get(figure);
    const table = figure.querySelector('table');
    const wanted = state.filter?.value.trim().toLowerCase() ?? '';
    const group = state.group?.value ?? '';
    const at = column(table, 'group');
    [...table.tBodies[0].rows].forEach(row => row.hidden = (wanted && !row.textContent.toLowerCase().includes(wanted)) || (group && text(row, at) !== group));
    state.count.textContent = wanted || group ? inDigits(words.shown.replace('{0}', shown(table).length).replace('{1}', table.tBodies[0].rows.length)) : '';
    if (state.legend) writeLegend(figure, state);
    if (state.box) draw(figure);
  };
  const addSort = (figure, heading, index) => {
    const button = element('button', {type: 'button'}, ...heading.childNodes);
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      const isNumber = 'number' in heading.dataset;
      const order = (heading.ariaSort ?? (isNumber ? 'ascending' : 'descending')) === 'ascending' ? 'descending' : 'ascending';
      heading.closest('tr').querySelectorAll('th').forEach(other => other.removeAttribute('aria-sort'));
      heading.setAttribute('aria-sort', order);
      const sign = order === 'ascending' ? 1 : -1;
      const body = figure.querySelector('tbody');
      const key = row => isNumber ? valueOf(row.cells[index]) ?? -Infinity : text(row, index);
      body.append(...[...body.rows].sort((a, b) => {
        const [one, other] = [key(a), key(b)];
        return sign * (isNumber ? one - other : one.localeCompare(other, 'ar'));
      }));
      refresh(figure);
    });
  };
  const weigh = (figure, lambda) => {
    const body = figure.querySelector('tbody');
    [...body.rows].forEach(row => {
      const relevance = lambda * Math.log(valueOf(row.cells[2])) + (1 - lambda) * valueOf(row.cells[3]);
      row.cells[4].dataset.v = relevance;
      row.cells[4].textContent = inDigits(relevance.toFixed(2));
    });
    const groups = new Map();
    [...body.rows].forEach(row => groups.set(text(row, 0), [...groups.get(text(row, 0)) ?? [], row]));
    groups.forEach(rows => body.append(...rows.sort((a, b) => valueOf(b.cells[4]) - valueOf(a.cells[4]))));
    refresh(figure);
  };
  const addTools = (figure, state) => {
    const table = figure.querySelector('table');
    const tools = element('div', {className: 'tools'});
    const at = column(table, 'group');
    const isNetwork = figure.dataset.chart === 'network';
    if (at >= 0 && !isNetwork) {
      const groups = [...new Set([...table.tBodies[0].rows].map(row => text(row, at)))];
      const isListed = figure.dataset.chart === 'bars' && !['entities', 'lines'].includes(figure.id);
      state.group = element('select', {onchange: () => refresh(figure)},
        ...(isListed ? [] : [element('option', {value: '', textContent: words.all})]),
        ...groups.map(group => element('option', {value: group, textContent: group})));
      if (isListed) figure.classList.add('grouped');
      tools.append(element('label', {}, table.tHead.rows[0].cells[at].textContent, state.group));
    }
    if (table.tBodies[0].rows.length > 10 && !isNetwork) {
      state.filter = element('input', {type: 'search', placeholder: words.filter, 'aria-label': words.filter, oninput: () => refresh(figure)});
      tools.append(state.filter);
    }
    if (figure.id === 'topic_terms') {
      const slider = element('input', {type: 'range', min: 0, max: 1, step: .1, value: .6, oninput: () => weigh(figure, +slider.value)});
      tools.append(element('label', {}, words.weight, slider));
    }
    state.count = element('small', {'aria-live': 'polite'});
    tools.append(state.count);
    if (tools.childElementCount > 1) figure.querySelector('figcaption').after(tools);
  };

  // ----- begin
  const begin = () => {
    root.classList.add('scripted');
    const watch = new IntersectionObserver(entries => entries.forEach(entry => {
      if (entry.isIntersecting) {
        watch.unobserve(entry.target);
        draw(entry.target);
      }
    }), {rootMargin: '600px'});
    document.querySelectorAll('figure').forEach(figure => {
      const state = {};
      const table = figure.querySelector('table');
      charts.set(figure, state);
      addTools(figure, state);
      [...table.tHead.rows[0].cells].forEach((heading, i) => addSort(figure, heading, i));
      const rows = figure.querySelector('.rows');
      Object.entries({tabindex: 0, role: 'region', 'aria-label': figure.querySelector('h3').textContent}).forEach(([key, value]) => rows.setAttribute(key, value));
      if (figure.dataset.chart === 'none') return;
      state.box = element('div', {className: 'chart', dir: 'ltr', role: 'img'});
      state.note = element('small', {});
      figure.querySelector('details').before(element('div', {className: 'frame'}, state.box), state.note);
      if (figure.dataset.chart === 'lines') {
        state.chosen = new Set();
        state.legend = element('div', {className: 'legend'});
        state.box.parentElement.before(state.legend);
        writeLegend(figure, state);
      }
      state.box.style.height = kinds[figure.dataset.chart](table, state).height + 'px';
      if (state.group) refresh(figure);
      else watch.observe(figure);
    });
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };
  const drawAll = () => charts.forEach((state, figure) => state.box && draw(figure));
  addEventListener('beforeprint', drawAll);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  matchMedia('print').addEventListener('change', drawAll);
  let resizing;
  addEventListener('resize', () => {
    clearTimeout(resizing);
    resizing = setTimeout(() => charts.forEach((state, figure) => state.chart && draw(figure)), 150);
  });
  document.fonts.ready.then(begin);
})();
