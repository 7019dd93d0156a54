"""
Rounds the weights to bytes, calibrates them and chooses thresholds on documents that training did not see.

Leaves in the working folder `export/`, with `sections.json` and a file for each section, which `export.ts` writes as a model; and
`reference.json`, what the rounded weights say of invented passages, for the test of the program that ships.
"""

import json
import os

import numpy as np
import torch

from calibrate import choose_bars, choose_thresholds, report_calibration, temperature_of
from cues import fit_cues
from documents import TOKEN_LABELS
from measure import judge
from network import HEADS, INNER, WIDTH
from train import predict

STEPS = {'words': 3, 'layers': 14}  # levels to a row's root mean square: finer ones change no figure, and compress worse
HEAD_BITS = 9  # of a number's 24
REFERENCES = 4
TAG_SHARE, NAME_SHARE = .5, .15  # what tags and names count for beside those of the quick reading


def quantise(matrix, steps):
    """Bytes and a scale for each row. A level is a part of the row's root mean square, or more where bytes would not reach."""
    m = matrix.numpy()
    scale = np.maximum(np.abs(m).max(1) / 127, np.sqrt((m ** 2).mean(1)) / steps).astype(np.float32)
    scale[scale == 0] = 1
    return np.clip(np.rint(m / scale[:, None]), -127, 127).astype(np.int8), scale


def is_foreign(piece):
    """Whether no English text has the piece: it stands for nothing, or for letters of another script."""
    return piece.startswith('[unused') or not all(c < '\u0250' or '\u2010' <= c < '\u20d0' for c in piece)


def shorten(values):
    """Numbers of fewer bits: half of them compress to nothing."""
    v = values.detach().numpy().astype(np.float32).copy()
    mantissa, exponent = np.frexp(v)
    return np.ldexp(np.rint(mantissa * 2 ** HEAD_BITS) / 2 ** HEAD_BITS, exponent).astype(np.float32)


def round_weights(network, vocabulary):
    """The sections, in order; `network` then holds exactly what they say."""
    sections = {}

    def as_bytes(name, parameter, steps):
        q, scale = quantise(parameter.data, steps)
        sections[name], sections[name + '.scale'] = q, scale
        parameter.data = torch.from_numpy(q.astype(np.float32) * scale[:, None])

    def as_numbers(name, parameter):
        sections[name] = shorten(parameter.data)
        parameter.data = torch.from_numpy(sections[name].copy())

    network.words.weight.data[[i for i, piece in enumerate(vocabulary) if is_foreign(piece)]] = 0
    as_bytes('words', network.words.weight, STEPS['words'])
    as_bytes('projection', network.projection.weight, 127)
    as_numbers('positions', network.positions.weight)
    as_numbers('shapes', network.shapes.weight)
    norms = {'embedding': network.embedding}
    for i, layer in enumerate(network.layers):
        for name in ('query', 'key', 'value', 'output', 'up', 'down'):
            as_bytes(f'{i}.{name}', getattr(layer, name).weight, STEPS['layers'])
            as_numbers(f'{i}.{name}.bias', getattr(layer, name).bias)
        norms |= {f'{i}.attention': layer.attention, f'{i}.inner': layer.inner}
    for name, norm in norms.items():
        as_numbers(name + '.gain', norm.weight)
        as_numbers(name + '.bias', norm.bias)
    head = {
        'pool': network.pool, 'sentence': network.sentence, 'near': network.near, 'wide': network.wide,
        'class': network.classes, 'kind': network.kinds, **network.tokens,
    }
    for name, module in head.items():
        as_numbers(name + '.weight', module.weight)
        as_numbers(name + '.bias', module.bias)
    return sections


def divide(sections, name, layer, by):
    for part in ('weight', 'bias'):
        sections[f'{name}.{part}'] = shorten(getattr(layer, part).data / by)
        getattr(layer, part).data = torch.from_numpy(sections[f'{name}.{part}'].copy())


def export(work, vocabulary_path, network, documents, held):
    with open(vocabulary_path, encoding='utf-8') as file:
        vocabulary = file.read()
    unseen = [d for d in held if d.origin not in ('dev', 'invented-dev')]
    sections = round_weights(network, vocabulary.rstrip('\n').split('\n'))
    said = predict(network, unseen)
    classes, kinds, labels, reasons = judge(unseen, said)
    told = [i for i, reason in enumerate(reasons) if reason]
    temperatures = temperature_of(classes, labels), temperature_of(kinds[told], np.array([np.argmax(reasons[i]) for i in told]))
    for name, layer, temperature in zip(('class', 'kind'), (network.classes, network.kinds), temperatures):
        divide(sections, name, layer, temperature)
    classes, kinds, labels, reasons = judge(unseen, [(c / temperatures[0], k / temperatures[1], tokens) for c, k, tokens in said])
    thresholds = choose_thresholds(classes, labels)
    print('encoder: thresholds', thresholds)
    bars = choose_bars(kinds[told], [reasons[i] for i in told])
    report_calibration(classes, labels)
    sections['cues.weight'], sections['cues.bias'] = (shorten(values.float()) for values in fit_cues(network, documents))
    sections = {'vocabulary': np.frombuffer(vocabulary.encode(), np.uint8), **sections}
    sizes = {'layers': len(network.layers), 'width': WIDTH, 'heads': HEADS, 'inner': INNER, 'factor': network.factor}
    settings = {**sizes, **thresholds, **bars, 'tagShare': TAG_SHARE, 'nameShare': NAME_SHARE}
    write_sections(os.path.join(work, 'export'), sections, settings)
    write_references(work, network, [d for d in documents if d.origin == 'own'][:REFERENCES])


def write_sections(folder, sections, settings):
    os.makedirs(folder, exist_ok=True)
    types = {np.dtype(np.int8): 'i8', np.dtype(np.uint8): 'u8', np.dtype(np.float32): 'f32'}
    for name, values in sections.items():
        np.ascontiguousarray(values).tofile(os.path.join(folder, name))
    with open(os.path.join(folder, 'sections.json'), 'w') as file:
        json.dump({'sections': {name: types[values.dtype] for name, values in sections.items()}, 'settings': settings}, file)


def write_references(work, network, passages):
    for passage in passages:
        passage.windows = [
            (ids, shapes, sentences, {task: [(piece, 0) for first, end in sentences for piece in range(first, end)] for task in TOKEN_LABELS})
            for ids, shapes, sentences, _ in passage.windows
        ]
    references = [{
        'windows': [{'ids': ids, 'shapes': shapes, 'sentences': sentences} for ids, shapes, sentences, _ in passage.windows],
        'numbers': passage.numbers, 'classes': classes.tolist(), 'kinds': kinds.tolist(), **{task: logits.tolist() for task, logits in tokens.items()},
    } for passage, (classes, kinds, tokens) in zip(passages, predict(network, passages))]
    with open(os.path.join(work, 'reference.json'), 'w') as file:
        json.dump(references, file)
