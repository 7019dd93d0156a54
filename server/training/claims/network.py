"""
Teaches a small network what the encoder says of sentences. Usage: network.py WORK

WORK holds `claims.jsonl` as `dump.ts` left it: for each sentence the rows of its words, its features, what it is labelled as, and
how likely the encoder thinks it that a source is wanted. Leaves `claims/`, which `train-claim-network.ts` writes as a model.
"""

import json
import os
import sys
from collections import Counter

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

HIDDEN, LEAST_SEEN, WORDS_COUNT = 24, 6, 4
EPOCHS, BATCH, RATE, DECAY = 5, 256, .005, 1e-5
DROPPED, WORDS_DROPPED = .3, .2
LABEL_SHARE = .3  # of the target, where somebody labelled the sentence; the rest is the encoder's
INVENTED = 3  # how much an invented sentence counts
SEED = 1
#: Least precision of each confidence.
CONFIDENCES = {'strict': .85, 'balanced': .68, 'thorough': .6}


class Sentences:
    """All sentences of the dump side by side."""

    def __init__(self, path):
        with open(path, encoding='utf-8') as lines:
            header, *documents = map(json.loads, lines)
        self.names = header['features']
        rows = [(d, s) for d in documents for s in d['sentences']]
        self.words = [s['words'] for _, s in rows]
        self.features = np.array([s['features'] for _, s in rows], np.float32)
        self.label = np.array([s.get('label', '') for _, s in rows])
        self.told = np.array([s['told'] for _, s in rows], np.float32)
        self.held = np.array([d['held'] for d, _ in rows])
        self.article = np.array([d['origin'] in ('train', 'older') for d, _ in rows])
        self.invented = np.array([d['origin'] in ('own', 'invented-train') for d, _ in rows])
        self.silent = np.array([s['silent'] for _, s in rows])  # asked about by no weight
        self.vague = np.array([s['vague'] for _, s in rows])  # asked about by their phrase
        self.labelled, self.wanted = self.label != '', np.isin(self.label, ('unattributed', 'vague'))
        self.target = np.where(self.labelled, LABEL_SHARE * self.wanted + (1 - LABEL_SHARE) * self.told, self.told).astype(np.float32)


class Network(nn.Module):
    """A hidden layer over the sum of the words and the features (after Joulin et al. 2017)."""

    def __init__(self, rows, features):
        super().__init__()
        self.words, self.features = nn.EmbeddingBag(rows, HIDDEN, mode='sum'), nn.Linear(features, HIDDEN)
        self.out, self.dropout = nn.Linear(HIDDEN, 1), nn.Dropout(DROPPED)
        nn.init.normal_(self.words.weight, std=.01)

    def forward(self, words, features):
        counts = torch.tensor([max(1, len(w)) for w in words])
        offsets = F.pad(counts.new_tensor([len(w) for w in words]).cumsum(0)[:-1], (1, 0))
        sums = self.words(torch.from_numpy(np.concatenate(words)), offsets) * WORDS_COUNT / counts.unsqueeze(1) ** .5
        return self.out(self.dropout(torch.relu(sums + self.features(features)))).squeeze(1)


def train(sentences, learnt):
    """The rows that are kept, how features are brought to one scale, and the network."""
    counts = Counter(row for i in np.nonzero(learnt)[0] for row in sentences.words[i])
    rows = sorted(row for row, count in counts.items() if count >= LEAST_SEEN)
    place = {row: i for i, row in enumerate(rows)}
    words = [np.array([place[row] for row in own if row in place], np.int64) for own in sentences.words]
    middle, spread = sentences.features[learnt].mean(0), sentences.features[learnt].std(0)
    spread[spread < 1e-3] = 1  # what is always the same
    features = torch.from_numpy((sentences.features - middle) / spread)
    torch.manual_seed(SEED)
    rng, network = np.random.default_rng(SEED), Network(len(rows), features.shape[1])
    optimizer = torch.optim.Adam(network.parameters(), lr=RATE)
    target, weight = torch.from_numpy(sentences.target), torch.from_numpy(np.where(sentences.invented, INVENTED, 1).astype(np.float32))
    order = np.nonzero(learnt)[0]
    steps = EPOCHS * -(-len(order) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
    for _ in range(EPOCHS):
        rng.shuffle(order)
        for first in range(0, len(order), BATCH):
            batch = order[first:first + BATCH]
            seen = [words[i][rng.random(len(words[i])) > WORDS_DROPPED] for i in batch]
            loss = F.binary_cross_entropy_with_logits(network(seen, features[batch]), target[batch], weight=weight[batch])
            loss = loss + DECAY * (network.words.weight ** 2).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    network.eval()
    with torch.no_grad():
        said = [torch.sigmoid(network(words[i:i + BATCH], features[i:i + BATCH])).numpy() for i in range(0, len(words), BATCH)]
    return rows, middle, spread, network, np.concatenate(said)


def judge(sentences, said):
    """What the program that ships would say: by phrases first, and nothing of what makes no claim."""
    return np.where(sentences.silent, 0, np.where(sentences.vague, np.maximum(said, .9), said))


def count(p, wanted, threshold):
    asked = p >= threshold
    right = (asked & wanted).sum()
    precision, recall = right / max(1, asked.sum()), right / max(1, wanted.sum())
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall


def report(sentences, said):
    """Figures on outlets that nothing was learnt from, and for each confidence the threshold that does best among those precise enough."""
    chosen = sentences.held & sentences.labelled & sentences.article
    p, wanted, label = judge(sentences, said)[chosen], sentences.wanted[chosen], sentences.label[chosen]
    for name, least in CONFIDENCES.items():
        figures = {round(t, 2): count(p, wanted, t) for t in np.arange(.05, .95, .01)}
        fine = [t for t in figures if figures[t][1] >= least] or [max(figures)]
        best = max(fine, key=lambda t: figures[t][0])
        f1, precision, recall = figures[best]
        asked = p >= best
        print(
            f'claims: {name}, from {best:.2f}: {len(p)} sentences held out, P {precision:.3f} R {recall:.3f} F1 {f1:.3f}, false alarms '
            f'attributed {asked[label == "attributed"].mean():.3f} plain {asked[label == "plain"].mean():.3f}', flush=True)


def export(folder, rows, middle, spread, network):
    """Features at their own scale, words in bytes."""
    os.makedirs(folder, exist_ok=True)
    words = network.words.weight.data.numpy() * WORDS_COUNT
    scale = float(np.abs(words).max() / 127)
    features = network.features.weight.data.numpy() / spread
    arrays = {
        'rows': np.array(rows, np.uint32), 'words': np.rint(words / scale).astype(np.int8), 'features': features.T.astype(np.float32),
        'hidden.bias': (network.features.bias.data.numpy() - features @ middle).astype(np.float32),
        'out': network.out.weight.data.numpy()[0].astype(np.float32),
    }
    for name, values in arrays.items():
        np.ascontiguousarray(values).tofile(os.path.join(folder, name))
    settings = {'hidden': HIDDEN, 'rows': len(rows), 'scale': scale, 'bias': float(network.out.bias.item())}
    with open(os.path.join(folder, 'settings.json'), 'w') as file:
        json.dump(settings, file)


def main(work):
    torch.set_num_threads(1)
    sentences = Sentences(os.path.join(work, 'claims.jsonl'))
    *learnt, said = train(sentences, ~sentences.held & ~sentences.silent)
    report(sentences, said)
    export(os.path.join(work, 'claims'), *learnt)


if __name__ == '__main__':
    main(*sys.argv[1:])
