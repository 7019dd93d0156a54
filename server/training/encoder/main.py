"""Trains the encoder, measures and exports it. Usage: main.py WORK PRETRAINED; WORK holds what `dump.ts` left."""

import hashlib
import json
import os
import struct
import sys

import numpy as np
import torch

from documents import read_documents
from export import export
from measure import load, measure_all
from train import Settings, train

SEED = 3
ORDERS = (1, 2), (1, 3)  # of the documents in each pass, for each of the trainings whose mean ships


def paths_in(work):
    """Where the trained networks lie."""
    return [os.path.join(work, f'encoder-{orders[-1]}.pt') for orders in ORDERS]


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
    torch.set_num_threads(1)  # two take as long: the matrices are small
    drop_outdated(work)
    documents = [d.trim() for d in read_documents(work)]
    held = [d for d in documents if d.is_held()]
    for path, orders in zip(paths_in(work), ORDERS):
        if not os.path.exists(path):
            tensors = read_tensors(os.path.join(pretrained, 'model.safetensors'))
            train(path, [d for d in documents if not d.is_held()], tensors, Settings(SEED, orders))
    network = load(*paths_in(work))
    measure_all('before rounding', held, network)
    export(work, os.path.join(pretrained, 'vocab.txt'), network, documents, held)
    measure_all('as it ships', held, network)


if __name__ == '__main__':
    main(*sys.argv[1:])
