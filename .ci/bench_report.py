"""What .ci/bench has measured, as lines through the runs and as a report in Markdown."""
import json


# ----- the line through the runs

def line(points):
    """Least squares: the value at no articles, the slope, and the slope's standard error where more than two runs tell it."""
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
    """Each step of a job at the largest size, mean of the rounds, with its own marginal cost."""
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
    text += table(['contestant', 'fixed CPU s', 'CPU ms an article more', '± standard error', "times ICU's", 'fixed wall s',
                   'wall ms an article more', 'written KB an article more'],
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
        ['step', 'rows', 'MB', 'wall s', 'CPU s', '% of CPU', 'fixed CPU s', 'CPU ms an article more'],
        [[step['step'], number(step['rows'], 0), number(step['megabytes']), number(step['wall']), number(step['cpu'], 2),
          number(100 * step['cpu'] / cpu), number(step['fixed'], 2), milliseconds(step)[0]] for step in steps])


def earlier(results):
    """This call beside an earlier one, contestant by contestant: ICU and DuckDB say how far the machine is the same."""
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
    return f'## Beside {before["began"]}\n\n' + table(
        ['contestant', 'fixed CPU s, then', 'now', 'ratio', 'CPU ms an article more, then', 'now', 'ratio'], rows)
