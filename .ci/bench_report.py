"""Shows what .ci/bench has measured: fits lines through the runs and writes a report in Markdown."""
import json
import math


# ----- the line through the runs

def line(points):
    """Least squares: the intercept, the slope, and the standard error of the slope if there are more than two runs."""
    count, mean_x, mean_y = len(points), *(sum(values) / len(points) for values in zip(*points))
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    if spread == 0:
        return {'fixed': None, 'marginal': None, 'error': None}
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / spread
    fixed = mean_y - slope * mean_x
    residuals = sum((y - fixed - slope * x) ** 2 for x, y in points)
    return {'fixed': fixed, 'marginal': slope, 'error': (residuals / (count - 2) / spread) ** 0.5 if count > 2 else None}


def lines(runs):
    names = dict.fromkeys(run['contestant'] for run in runs)
    return {name: {measure: line([(run['articles'], run[measure]) for run in runs if run['contestant'] == name])
                   for measure in ('cpu', 'wall', 'written_bytes')} for name in names}


def steps_of(runs, name):
    """Each step of a job at the largest size, as the mean of the rounds, with the step's own marginal cost."""
    own = [run for run in runs if run['contestant'] == name]
    largest = max(run['articles'] for run in own)
    at_largest = [run['steps'] for run in own if run['articles'] == largest]
    steps = []
    for step in at_largest[0]:
        same = [s for steps_of_run in at_largest for s in steps_of_run if s['step'] == step['step']]
        points = [(run['articles'], s['cpu']) for run in own for s in run['steps'] if s['step'] == step['step']]
        steps.append({**step, **{key: sum(s[key] for s in same) / len(same) for key in ('wall', 'cpu')}, **line(points)})
    return largest, steps


# ----- the report

def table(head, rows):
    text = '| ' + ' | '.join(head) + ' |\n|---' + '|---:' * (len(head) - 1) + '|\n'
    return text + ''.join('| ' + ' | '.join(row) + ' |\n' for row in rows) + '\n'


def number(value, decimals=1):
    return '–' if value is None else f'{value:,.{decimals}f}'


def ratio(value, other):
    return number(value / other, 2) if value is not None and other is not None and other > 0 else '–'


def report(results):
    text = f'# Benchmark of {results["began"]}\n\n'
    text += ''.join(f'- {key}: {value}\n' for key, value in results['machine'].items())
    jobs = {run['contestant']: run['versions'] for run in results['runs'] if 'versions' in run}
    text += ''.join(f'- {name}: {path}, commit {versions["commit"]}, Spark {versions["spark"]}, Java {versions["java"]}\n'
                    for path, (name, versions) in zip(results['jobs'], jobs.items()))
    text += f'- corpus: {results["corpus"]}\n- call: `{results["call"]}`\n\n## Runs\n\n'
    text += table(['contestant', 'articles', 'corpus MB', 'wall s', 'CPU s', 'peak MB', 'written MB', 'rows'],
                  [[run['contestant'], number(run['articles'], 0), number(run['corpus_megabytes']), number(run['wall']),
                    number(run['cpu']), number(run['peak_bytes'] / 1e6, 0), number(run['written_bytes'] / 1e6),
                    number(sum(run['rows'].values()) if 'rows' in run else None, 0)]
                   for run in results['runs']])
    text += '## Fixed and marginal\n\n'
    limit = results['lines']['ICU']['cpu']['marginal']
    text += table(['contestant', 'fixed CPU s', 'CPU ms per additional article', '± standard error', "times ICU's", 'fixed wall s',
                   'wall ms per additional article', 'written KB per additional article'],
                  [[name, number(fits['cpu']['fixed']), *milliseconds(fits['cpu']), ratio(fits['cpu']['marginal'], limit),
                    number(fits['wall']['fixed']), milliseconds(fits['wall'])[0],
                    number(scaled(fits['written_bytes']['marginal'], 1e-3))]
                   for name, fits in results['lines'].items()])
    text += earlier(results)
    for name in jobs:
        text += steps_report(results['runs'], name)
    return text


def scaled(value, factor):
    return None if value is None else value * factor


def milliseconds(fit):
    return [number(scaled(fit[key], 1e3), 3) for key in ('marginal', 'error')]


def steps_report(runs, name):
    largest, steps = steps_of(runs, name)
    cpu = sum(step['cpu'] for step in steps)
    return f'## Steps of {name}, at {largest:,} articles\n\n' + table(
        ['step', 'rows', 'MB', 'wall s', 'CPU s', '% of CPU', 'fixed CPU s', 'CPU ms per additional article'],
        [[step['step'], number(step['rows'], 0), number(step['megabytes']), number(step['wall']), number(step['cpu'], 2),
          number(100 * step['cpu'] / cpu), number(step['fixed'], 2), milliseconds(step)[0]] for step in steps])


# ----- the picture

WIDTH, HEIGHT, MARGIN, LEGEND, LINE = 640, 420, 60, 170, 14
COLOURS = ['#0b6e99', '#b35900', '#5b8c2a', '#8a3ffc', '#a2191f', '#525252']     # each has a contrast of at least 4.5 against white


def picture(runs):
    """CPU time by articles, both on logarithmic scales: where the cost per additional article is constant, a line ends with slope 1."""
    names = list(dict.fromkeys(run['contestant'] for run in runs))
    across = scale([run['articles'] for run in runs], MARGIN, WIDTH - LEGEND)
    upwards = scale([run['cpu'] for run in runs], HEIGHT - MARGIN, MARGIN / 2)
    shapes = [axis_line(MARGIN, HEIGHT - MARGIN, WIDTH - LEGEND, HEIGHT - MARGIN), axis_line(MARGIN, HEIGHT - MARGIN, MARGIN, MARGIN / 2)]
    shapes += [label(across(size), HEIGHT - MARGIN + 20, f'{size:,}', 'middle') for size in sorted({run['articles'] for run in runs})]
    shapes += [label(MARGIN - 8, upwards(mark) + 4, f'{mark:g}', 'end') for mark in powers([run['cpu'] for run in runs])]
    shapes += [label((MARGIN + WIDTH - LEGEND) / 2, HEIGHT - 14, 'articles', 'middle'), label(MARGIN, 18, 'CPU seconds', 'middle')]
    ends = {}
    for name, colour in zip(names, COLOURS):
        points = sorted(means([(run['articles'], run['cpu']) for run in runs if run['contestant'] == name]))
        places = [(across(articles), upwards(cpu)) for articles, cpu in points]
        shapes.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in places)}"/>')
        shapes += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places]
        ends[name] = (places[-1][1] + 4, colour)
    below = HEIGHT
    for name, (y, colour) in sorted(ends.items(), key=lambda end: -end[1][0]):
        below = min(y, below - LINE)        # names of lines that end at the same height are placed one above the other
        shapes.append(label(WIDTH - LEGEND + 8, below, name, 'start', colour))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">'
            f'<title>CPU seconds by articles</title><rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>{"".join(shapes)}</svg>\n')


def scale(values, begin, end):
    low, high = math.log(min(values)), math.log(max(values))
    return lambda value: begin + (end - begin) * ((math.log(value) - low) / (high - low) if high > low else 0.5)


def powers(values):
    """The powers of ten among the values, or the least and the greatest value if there are none."""
    marks = [10.0 ** n for n in range(math.ceil(math.log10(min(values))), math.floor(math.log10(max(values))) + 1)]
    return marks or [round(min(values), 1), round(max(values), 1)]


def means(points):
    return [(x, sum(y for other, y in points if other == x) / sum(other == x for other, _ in points)) for x in {x for x, _ in points}]


def axis_line(*ends):
    return '<line stroke="#8d8d8d" x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}"/>'.format(*ends)


def label(x, y, text, anchor, colour='#161616'):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{text}</text>'


# ----- compared with an earlier call

def earlier(results):
    """This call compared with an earlier one, contestant by contestant: ICU and DuckDB show how much is due to the machine."""
    if not results['earlier']:
        return ''
    with open(results['earlier'], encoding='utf-8') as file:
        before = json.load(file)
    rows = []
    for name, fits in results['lines'].items():
        if name in before['lines']:
            new, old = fits['cpu'], before['lines'][name]['cpu']
            rows.append([name, number(old['fixed']), number(new['fixed']), ratio(new['fixed'], old['fixed']),
                         milliseconds(old)[0], milliseconds(new)[0], ratio(new['marginal'], old['marginal'])])
    return f'## Compared with {before["began"]}\n\n' + table(
        ['contestant', 'fixed CPU s, then', 'now', 'ratio', 'CPU ms per additional article, then', 'now', 'ratio'], rows)
