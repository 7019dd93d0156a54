"""Labelled documents as `dump.ts` left them: what the network reads, and what it should say of it."""

import json
import os
import zlib

CLASSES = ['attributed', 'plain', 'unattributed', 'vague']
KINDS = ['judgement', 'cause', 'accusation', 'prediction', 'figure', 'non-public', 'generalisation']
REACH = 4  # sentences on each side that a sentence's classes depend on
FOLDS = 8
HELD_OWN = 3  # one passage of ours in so many is held back
MAIN_KIND = 2 / 3  # of the target, where a reader gave several kinds; the others share the rest


class Document:
    """
    `windows`: (ids, shapes, [(first, end)]), the sentences' pieces counted from [CLS]. In their order, for each sentence:
    four `numbers`, its class in `labels` (-1: none) and its kinds in `kinds`, as shares that add up to one (None: none).
    """

    def __init__(self, record):
        self.id, self.origin = record['id'], record['origin']
        self.windows = [(w['ids'], w['shapes'], w['sentences']) for w in record['windows']]
        sentences = record['sentences']
        self.numbers = [s['numbers'] for s in sentences]
        self.labels = [CLASSES.index(s['label']) if 'label' in s else -1 for s in sentences]
        self.kinds = [shares(s.get('kinds')) for s in sentences]

    def size(self):
        """Word pieces."""
        return sum(len(ids) for ids, _, _ in self.windows)

    def is_held(self):
        """Whether training never sees it: an eighth of the articles, a third of our own passages, all of dev."""
        if self.origin == 'own':
            return int(self.id.split('-')[1]) % HELD_OWN == 0
        return self.origin in ('dev', 'invented-dev') or zlib.crc32(self.id.encode()) % FOLDS == 0

    def trim(self):
        """Leaves out windows that no labelled sentence depends on."""
        needed = set()
        for i, label in enumerate(self.labels):
            if label >= 0:
                needed.update(range(i - REACH, i + REACH + 1))
        windows, kept, at = [], [], 0
        for window in self.windows:
            own = range(at, at + len(window[2]))
            at = own.stop
            if needed.intersection(own):
                windows.append(window)
                kept += own
        self.windows = windows
        for name in ('numbers', 'labels', 'kinds'):
            values = getattr(self, name)
            setattr(self, name, [values[i] for i in kept])
        return self


def read_documents(work):
    """All documents of the dump that have a label."""
    with open(os.path.join(work, 'documents.jsonl'), encoding='utf-8') as lines:
        documents = [Document(json.loads(line)) for line in lines]
    return [d for d in documents if max(d.labels, default=-1) >= 0]


def shares(kinds):
    if not kinds:
        return None
    target = [0.0] * len(KINDS)
    rest = (1 - MAIN_KIND) / max(1, len(kinds) - 1)
    for k, kind in enumerate(kinds):
        target[KINDS.index(kind)] += 1 if len(kinds) == 1 else MAIN_KIND if k == 0 else rest
    return target
