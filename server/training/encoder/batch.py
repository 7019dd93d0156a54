"""Documents laid side by side, so that a network reads many at once."""

import torch

from documents import TOKEN_LABELS

PLACES = 4096  # of windows of like length that go through attention together
LONGER = 1.3, 8  # how far their lengths may differ: times, and pieces


def collate(documents, fast=True):
    """
    The pieces of all windows end to end, the shortest window first. `groups` are runs of windows of like length, as (windows,
    places of each, mask); `padded` gives the piece of each of their places (any where there is none), `kept` the place of each
    piece. `inside` are the pieces of sentences and `sentence_of` whose they are; `documents` and `rows` tell where each sentence
    stands. `tokens` has for each of `TOKEN_LABELS` the pieces and their labels, in the order of the documents. `fast`: in 16 bits.
    """
    windows, sentences, labelled = [], [], {task: [] for task in TOKEN_LABELS}
    for d, document in enumerate(documents):
        base = len(sentences)
        count = len(document.labels)
        sentences += zip(document.numbers, document.labels, document.kinds, [d] * count, range(count))
        for ids, shapes, spans, tokens in document.windows:
            places = {task: [(len(labelled[task]) + k, piece) for k, (piece, _) in enumerate(tokens[task])] for task in TOKEN_LABELS}
            windows.append((ids, shapes, [(base + k, first, end) for k, (first, end) in enumerate(spans)], places))
            base += len(spans)
            for task, labels in labelled.items():
                labels += [label for _, label in tokens[task]]
    windows.sort(key=lambda window: len(window[0]))
    numbers, labels, kinds, owners, rows = zip(*sentences)
    mask = torch.zeros(len(documents), max(rows) + 1)
    mask[owners, rows] = 1
    return {
        **lay_out(windows, labelled, fast), 'fast': fast, 'windows': len(windows), 'sentences': len(sentences),
        'numbers': torch.tensor(numbers), 'labels': torch.tensor(labels), 'kinds': kinds,
        'documents': torch.tensor(owners), 'rows': torch.tensor(rows), 'mask': mask,
    }


def lay_out(windows, labelled, fast):
    names = ('pieces', 'shapes', 'places', 'window_of', 'inside', 'sentence_of', 'padded', 'kept')
    out, groups = {name: [] for name in names}, []
    token_pieces = {task: [0] * len(labels) for task, labels in labelled.items()}
    first = 0
    while first < len(windows):
        end = last_alike(windows, first)
        longest = len(windows[end - 1][0])
        mask = torch.full((end - first, 1, 1, longest), -1e4, dtype=torch.bfloat16 if fast else torch.float32)
        for w in range(first, end):
            ids, shapes, spans, places = windows[w]
            n, start, place = len(ids), len(out['pieces']), len(out['padded'])
            mask[w - first, :, :, :n] = 0
            out['pieces'] += ids
            out['shapes'] += shapes
            out['places'] += range(n)
            out['window_of'] += [w] * n
            out['kept'] += range(place, place + n)
            out['padded'] += [*range(start, start + n), *[0] * (longest - n)]
            for sentence, a, b in spans:
                out['inside'] += range(start + a, start + b)
                out['sentence_of'] += [sentence] * (b - a)
            for task, pairs in places.items():
                for k, piece in pairs:
                    token_pieces[task][k] = start + piece
        groups.append((end - first, longest, mask))
        first = end
    whole = lambda values: torch.tensor(values, dtype=torch.long)
    tokens = {task: (whole(pieces), whole(labelled[task])) for task, pieces in token_pieces.items()}
    return {**{name: whole(values) for name, values in out.items()}, 'groups': groups, 'tokens': tokens}


def last_alike(windows, first):
    """Where the windows end that go together with the first of them."""
    times, more = LONGER
    shortest, end = len(windows[first][0]), first + 1
    while end < len(windows):
        longest = len(windows[end][0])
        if longest * (end + 1 - first) > PLACES or longest > shortest * times + more:
            break
        end += 1
    return end
