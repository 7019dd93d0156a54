"""
Writes what the encoder says of all documents, for the small network that it teaches. Usage: told.py WORK; the encoder was trained there.

Leaves `told.jsonl`: for each document how likely each sentence of its running text wants a source, and whether training saw it.
"""

import json
import os
import sys

import torch

from documents import Document
from main import paths_in
from measure import flagged, load, softmax
from train import predict


def main(work):
    torch.set_num_threads(1)
    with open(os.path.join(work, 'documents.jsonl'), encoding='utf-8') as lines:
        documents = [document for document in map(Document, map(json.loads, lines)) if document.labels]
    said = predict(load(*paths_in(work)), documents)
    with open(os.path.join(work, 'told.jsonl'), 'w') as file:
        for document, (classes, _, _) in zip(documents, said):
            told = flagged(softmax(classes)).round(4).tolist()
            file.write(json.dumps({'id': document.id, 'held': document.is_held(), 'told': told}) + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
