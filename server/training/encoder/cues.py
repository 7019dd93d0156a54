"""Classes of cues, told by the vectors that the encoder has for their tokens: few labels, so that nothing else learns from them."""

from types import SimpleNamespace

import numpy as np
import torch
import torch.nn.functional as F

from batch import collate

CLASSES = ['speech', 'document', 'thought', 'act']
VOUCHED = 2  # the first of them make something known
LISTED = 1.0  # how much it speaks for a class, in log-odds, that the list has the cue: `LISTED` in cue-class.ts
DECAY = .03  # both chosen from 0, 1, 1.5 and .01, .03, .1 on held-out documents
PARTS = 8


def read_cues(network, documents):
    """For each labelled cue the mean vector of its tokens, its class, the class that the list gives it (-1: none), and its document."""
    vectors, labels, listed, owners = [], [], [], []
    network.eval()
    with torch.no_grad():
        for d, document in enumerate(documents):
            for window in document.windows:
                if window[3]['cues']:
                    n = len(window[2])
                    alone = SimpleNamespace(windows=[window], numbers=[[0] * 4] * n, labels=[-1] * n, kinds=[None] * n)
                    x = network.encode(collate([alone], fast=False))
                    for cue in window[3]['cues']:
                        vectors.append(x[cue['rows']].mean(0))
                        labels.append(cue['label'])
                        listed.append(cue['listed'])
                        owners.append(d)
    return torch.stack(vectors).double(), torch.tensor(labels), torch.tensor(listed), np.array(owners)


def known(listed):
    """What the list adds to the log-odds."""
    return LISTED * F.one_hot(listed + 1, len(CLASSES) + 1)[:, 1:].double()


def fit(vectors, labels, listed):
    """Weights and biases of a logistic regression over the vectors, with what the list says beside it."""
    middle, spread = vectors.mean(0), vectors.std(0)
    x = (vectors - middle) / spread
    weight = torch.zeros(len(CLASSES), x.shape[1], dtype=torch.double, requires_grad=True)
    bias = torch.zeros(len(CLASSES), dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=200, line_search_fn='strong_wolfe')

    def surprise():
        optimizer.zero_grad()
        loss = F.cross_entropy(x @ weight.T + bias + known(listed), labels) + DECAY / 2 * (weight ** 2).sum()
        loss.backward()
        return loss
    optimizer.step(surprise)
    scaled = weight.detach() / spread
    return scaled, bias.detach() - scaled @ middle


def fit_cues(network, documents):
    """Prints how often classes are right in documents that were held out, by the list alone and by both together; returns the weights."""
    vectors, labels, listed, owners = read_cues(network, documents)
    told = torch.zeros_like(labels)
    for part in range(PARTS):
        out = owners % PARTS == part
        weight, bias = fit(vectors[~out], labels[~out], listed[~out])
        told[out] = (vectors[out] @ weight.T + bias + known(listed[out])).argmax(1)
    for name, by in {'the list': listed.clamp(min=0), 'both': told}.items():
        right, vouched = (by == labels).double().mean(), ((by < VOUCHED) == (labels < VOUCHED)).double().mean()
        print(f'encoder: classes of {len(labels)} cues by {name}: right {right:.3f}, whether they vouch {vouched:.3f}', flush=True)
    return fit(vectors, labels, listed)
