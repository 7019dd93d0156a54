"""What networks say of documents that training did not see, and how often it is right."""

import numpy as np
import torch

from network import Network
from train import predict

#: The parts that are measured, by where their labels come from. Dev is the scorer's.
HELD = {'articles': ('train', 'older'), 'passages of our own': ('own',), 'invented-dev': ('invented-dev',)}


def load(path):
    state = torch.load(path)
    words = state['network']['words.weight'].shape[0]
    network = Network(words, state['settings']['factor'], state['settings']['layers'])
    network.load_state_dict(state['network'])
    return network


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def judge(network, documents):
    """
    What a network says of all labelled sentences: likelihoods of classes and of kinds; with them the sentences' classes, and their
    kinds as shares (None: none).
    """
    classes, kinds, labels, reasons = [], [], [], []
    for document, (class_logits, kind_logits) in zip(documents, predict(network, documents)):
        for i, label in enumerate(document.labels):
            if label >= 0:
                classes.append(softmax(class_logits[i]))
                kinds.append(softmax(kind_logits[i]))
                labels.append(label)
                reasons.append(document.kinds[i])
    return np.array(classes), np.array(kinds), np.array(labels), reasons


def flagged(classes):
    """The likelihood that a sentence wants a source: that it is unattributed or vague."""
    return classes[:, 2] + classes[:, 3]


def count(p, labels, threshold):
    """F1, precision and recall of flagging, then the share that is flagged of each class."""
    asked, wanted = p > threshold, labels >= 2
    right = (asked & wanted).sum()
    precision, recall = right / max(1, asked.sum()), right / max(1, wanted.sum())
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return (f1, precision, recall, *(asked[labels == c].mean() for c in range(4)))


def best_threshold(p, labels):
    return max(np.arange(.15, .8, .01), key=lambda threshold: count(p, labels, threshold)[0])


def measure(name, network, documents):
    """Prints the figures at the threshold that suits these documents best, and at one half."""
    classes, kinds, labels, reasons = judge(network, documents)
    p = flagged(classes)
    best = best_threshold(p, labels)
    for threshold in (best, .5):
        f1, precision, recall, attributed, plain, unattributed, vague = count(p, labels, threshold)
        print(
            f'encoder: {name}, flagged over {threshold:.2f}: F1 {f1:.3f} P {precision:.3f} R {recall:.3f}, false alarms attributed '
            f'{attributed:.3f} plain {plain:.3f}, found unattributed {unattributed:.3f} vague {vague:.3f}'
        )
    is_vague = (p > best) & (classes[:, 3] > classes[:, 2])
    f1 = 2 * (is_vague & (labels == 3)).sum() / max(1, is_vague.sum() + (labels == 3).sum())
    told = [i for i, reason in enumerate(reasons) if reason and p[i] > best and not is_vague[i]]
    right = np.mean([reasons[i][kinds[i].argmax()] > 0 for i in told]) if told else 0
    print(f'encoder: {name}: vague F1 {f1:.3f}, kind {right:.3f} of {len(told)}, {len(labels)} sentences', flush=True)


def measure_all(name, held, network):
    for part, origins in HELD.items():
        measure(f'{name}, {part}', network, [d for d in held if d.origin in origins])
