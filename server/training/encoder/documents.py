"""Labelled documents as `dump.ts` left them: what the network reads, and what it should say of it."""

import json
import os
import re
import zlib

CLASSES = ['attributed', 'plain', 'unattributed', 'vague']
KINDS = ['judgement', 'cause', 'accusation', 'prediction', 'figure', 'non-public', 'generalisation']
#: What tokens are told apart by: their parts in attributions, and the names that they are part of.
TOKEN_LABELS = {
    'tags': ['outside', 'source', 'source+', 'cue', 'cue+', 'content', 'content+'],
    'names': ['outside', 'person', 'person+', 'organization', 'organization+', 'place', 'place+', 'group', 'group+'],
}
REACH = 4  # sentences on each side that a sentence's classes depend on
FOLDS = 8
UNKNOWN = 0.55  # how sure the quick reading is that a sentence is attributed, where that is not told: what it says on average
HELD_OWN = 3  # one passage of ours in so many is held back
MAIN_KIND = 2 / 3  # of the target, where a reader gave several kinds; the others share the rest


class Document:
    """
    `windows`: (ids, shapes, [(first, end)], tokens), the sentences' pieces counted from [CLS]; `tokens` has for each of
    `TOKEN_LABELS` the pairs (piece, label) of the tokens whose label is known, by their first pieces, and `cues` as `dump.ts` left
    them. In their order, for each sentence: four `numbers`, its class in `labels` (-1: none) and its kinds in `kinds`, as shares that add up to one (None: none).

    What the quick reading says of an article that it was trained on is better than what it says of others: nobody learns from it.
    """

    def __init__(self, record):
        self.id, self.origin = record['id'], record['origin']
        self.windows = [
            (w['ids'], w['shapes'], w['sentences'], {task: w.get(task, []) for task in (*TOKEN_LABELS, 'cues')}) for w in record['windows']
        ]
        self.is_tagged = any(tokens['tags'] for _, _, _, tokens in self.windows)
        sentences = record['sentences']
        self.numbers = [[UNKNOWN, *s['numbers'][1:]] if self.is_tagged else s['numbers'] for s in sentences]
        self.labels = [CLASSES.index(s['label']) if 'label' in s else -1 for s in sentences]
        self.kinds = [shares(s.get('kinds')) for s in sentences]

    def size(self):
        """Word pieces."""
        return sum(len(ids) for ids, _, _, _ in self.windows)

    def outlet(self):
        """
        Whose article it is, for corpora of one year by many; its month, for those of many years by few. GUM's documents are each
        by somebody else: a genre held back whole would be unlike all that was learnt.
        """
        month = re.search(r'_(\d{4}-\d\d)-\d\d_', self.id)
        return month[1] if month else self.id if self.id.startswith('GUM_') else re.sub(r'_\d+$', '', self.id)

    def is_held(self):
        """Whether training never sees it: an eighth of the outlets, a third of our own passages, all of dev."""
        if self.origin == 'own':
            return int(self.id.split('-')[1]) % HELD_OWN == 0
        return self.origin in ('dev', 'invented-dev') or zlib.crc32(self.outlet().encode()) % FOLDS == 0

    def trim(self):
        """Leaves out windows without tags that no labelled sentence depends on."""
        needed = set()
        for i, label in enumerate(self.labels):
            if label >= 0:
                needed.update(range(i - REACH, i + REACH + 1))
        windows, kept, at = [], [], 0
        for window in self.windows:
            own = range(at, at + len(window[2]))
            at = own.stop
            if window[3]['tags'] or needed.intersection(own):
                windows.append(window)
                kept += own
        self.windows = windows
        for name in ('numbers', 'labels', 'kinds'):
            values = getattr(self, name)
            setattr(self, name, [values[i] for i in kept])
        return self


def read_documents(work):
    """All documents of the dump that have a label or a tag."""
    with open(os.path.join(work, 'documents.jsonl'), encoding='utf-8') as lines:
        documents = [Document(json.loads(line)) for line in lines]
    return [d for d in documents if d.is_tagged or max(d.labels, default=-1) >= 0]


def shares(kinds):
    if not kinds:
        return None
    target = [0.0] * len(KINDS)
    rest = (1 - MAIN_KIND) / max(1, len(kinds) - 1)
    for k, kind in enumerate(kinds):
        target[KINDS.index(kind)] += 1 if len(kinds) == 1 else MAIN_KIND if k == 0 else rest
    return target
