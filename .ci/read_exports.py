"""read_exports.py OUT WORK: reads what .ci/exports has written in WORK, and compares the counts with run.json and with each other."""
import csv
import json
import os
import sys
import xml.etree.ElementTree as xml

import networkx
import scipy.io

GEXF = '{http://gexf.net/1.3}'


def main():
    out, work = sys.argv[1:3]
    with open(os.path.join(out, 'run.json'), encoding='utf-8') as file:
        rows = {name: table['rows'] for name, table in json.load(file)['tables'].items()}

    graph = networkx.read_graphml(os.path.join(work, 'graphml'))
    nodes, edges = graph.number_of_nodes(), graph.number_of_edges()
    weights = {frozenset(ends): weight for *ends, weight in graph.edges(data='weight')}
    assert all('label' in attributes for _, attributes in graph.nodes(data=True))
    print(f'graphml: {nodes} nodes, {edges} edges')

    gexf = xml.parse(os.path.join(work, 'gexf')).getroot()
    assert len(gexf.findall(f'.//{GEXF}node')) == nodes
    spelt = gexf.findall(f'.//{GEXF}edge')
    assert {frozenset((e.get('source'), e.get('target'))): float(e.get('weight')) for e in spelt} == weights
    for edge in spelt:
        months = [value for value in edge.iter(f'{GEXF}attvalue') if value.get('for') == 'weight']
        assert len(months) == len(edge.findall(f'.//{GEXF}spell'))
        assert sum(float(month.get('value')) for month in months) <= float(edge.get('weight'))
    print(f'gexf: {len(spelt)} edges')

    listed = read_csv(os.path.join(work, 'gephi', 'edges.csv'), 'utf-8')
    assert {frozenset((e['Source'], e['Target'])): float(e['Weight']) for e in listed} == weights
    assert len(read_csv(os.path.join(work, 'gephi', 'nodes.csv'), 'utf-8')) == nodes
    print(f'gephi: {len(listed)} edges')

    terms = scipy.io.mmread(os.path.join(work, 'terms', 'matrix.mtx'))
    assert terms.shape == (rows['articles'], rows['terms']) and terms.nnz == rows['article_terms']
    assert terms.shape == (lines(work, 'terms', 'articles.txt'), lines(work, 'terms', 'terms.txt'))
    table = read_csv(os.path.join(work, 'csv'), 'utf-8-sig')
    assert [int(row['count']) for row in table] == terms.sum(axis=0).astype(int).tolist()[0]
    print(f'terms: {terms.shape[0]} articles, {terms.shape[1]} terms, {terms.nnz} entries; csv: {len(table)} terms with the same counts')

    pairs = scipy.io.mmread(os.path.join(work, 'comentions', 'matrix.mtx'))
    assert pairs.shape == (nodes, nodes) and pairs.nnz == 2 * edges
    assert pairs.sum() == 2 * sum(weights.values())
    assert lines(work, 'comentions', 'entities.txt') == nodes
    print(f'comentions: {pairs.shape[0]} entities, {pairs.nnz // 2} pairs')


def read_csv(path, encoding):
    with open(path, encoding=encoding, newline='') as file:
        return list(csv.DictReader(file))


def lines(*path):
    with open(os.path.join(*path), encoding='utf-8') as file:
        return sum(1 for _ in file)


main()
