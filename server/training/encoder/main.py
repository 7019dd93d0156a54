"""
Trains teachers, a student taught by them, and exports it. Usage: main.py WORK PRETRAINED; WORK holds what `dump.ts` left.

The teachers and the student are the same network from other seeds: three together are better than one, and one that they teach
is as good as the three (Hinton et al. 2015). What WORK already holds of them is not trained again.
"""

import hashlib
import json
import multiprocessing
import os
import struct
import sys

import numpy as np
import torch

from documents import read_documents
from export import export
from measure import load, measure_all, softmax
from train import Settings, predict, train

TEACHERS = [Settings(seed, passes=3) for seed in (1, 2, 3)]
STUDENT = Settings(seed=11, passes=3)


def read_tensors(path):
    """The tensors of a `.safetensors` file: the header's length, the header in JSON, then the numbers."""
    with open(path, 'rb') as file:
        length, = struct.unpack('<Q', file.read(8))
        header, data = json.loads(file.read(length)), file.read()
    tensors = {}
    for name, entry in header.items():
        if name != '__metadata__' and entry['dtype'] == 'F32':
            first, end = entry['data_offsets']
            tensors[name] = torch.from_numpy(np.frombuffer(data[first:end], np.float32).copy()).view(entry['shape'])
    return tensors


def path_of(work, number):
    return os.path.join(work, f'teacher-{number}.pt')


def new_teacher(work, pretrained, number):
    torch.set_num_threads(1)
    learnt = [d.trim() for d in read_documents(work) if not d.is_held()]
    train(path_of(work, number), learnt, read_tensors(pretrained), TEACHERS[number])


def teach(work, documents):
    """Gives each document what the teachers say of its sentences: the mean of their likelihoods."""
    for number in range(len(TEACHERS)):
        for document, (classes, kinds) in zip(documents, predict(load(path_of(work, number)), documents)):
            said = np.concatenate([softmax(classes), softmax(kinds)], 1) / len(TEACHERS)
            document.taught = said if document.taught is None else document.taught + said


def drop_outdated(work):
    """Removes what was learnt from other documents than those now dumped."""
    with open(os.path.join(work, 'documents.jsonl'), 'rb') as file:
        fingerprint = hashlib.sha256(file.read()).hexdigest()
    kept = os.path.join(work, 'fingerprint')
    if os.path.exists(kept) and open(kept).read() == fingerprint:
        return
    for name in os.listdir(work):
        if name.endswith(('.pt', '.checkpoint')):
            os.remove(os.path.join(work, name))
    with open(kept, 'w') as file:
        file.write(fingerprint)


def main(work, pretrained):
    weights = os.path.join(pretrained, 'model.safetensors')
    drop_outdated(work)
    missing = [n for n in range(len(TEACHERS)) if not os.path.exists(path_of(work, n))]
    with multiprocessing.get_context('spawn').Pool(2) as pool:
        pool.starmap(new_teacher, [(work, weights, n) for n in missing], chunksize=1)
    student = os.path.join(work, 'student.pt')
    documents = read_documents(work)
    if not os.path.exists(student):
        learnt = [d for d in documents if not d.is_held()]
        teach(work, learnt)
        train(student, learnt, read_tensors(weights), STUDENT)
    held = [d.trim() for d in documents if d.is_held()]
    for name, networks in {'teachers': [load(path_of(work, n)) for n in range(len(TEACHERS))], 'student': [load(student)]}.items():
        measure_all(name, held, networks)
    export(work, os.path.join(pretrained, 'vocab.txt'), load(student), documents, held)


if __name__ == '__main__':
    main(*sys.argv[1:])
