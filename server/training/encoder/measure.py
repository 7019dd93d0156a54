"""What networks say of documents that training did not see, and how often it is right."""

import numpy as np
import torch

from documents import TOKEN_LABELS
from network import Network
from train import predict

#: The parts that are measured. Dev is the scorer's.
HELD = {
    'articles': lambda d: d.origin in ('train', 'older'),
    'articles with attributions': lambda d: d.origin in ('train', 'older') and d.is_tagged,
    'articles without': lambda d: d.origin in ('train', 'older') and not d.is_tagged,
    'passages of our own': lambda d: d.origin == 'own',
    'invented-dev': lambda d: d.origin == 'invented-dev',
}


def load(*paths):
    """
    The network in a file; of several the mean of their weights, which is as good as all together where they started alike
    (Wortsman et al. 2022).
    """
    states = [torch.load(path) for path in paths]
    settings, weights = states[0]['settings'], [state['network'] for state in states]
    network = Network(weights[0]['words.weight'].shape[0], settings['factor'], settings['layers'])
    network.load_state_dict({name: sum(w[name] for w in weights) / len(weights) for name in weights[0]})
    return network


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def judge(documents, said):
    """
    What a network said (`predict`) of all labelled sentences: likelihoods of classes and of kinds; with them the sentences' classes,
    and their kinds as shares (None: none).
    """
    classes, kinds, labels, reasons = [], [], [], []
    for document, (class_logits, kind_logits, _) in zip(documents, said):
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


def measure(name, documents, said):
    """Prints the figures at the threshold that suits these documents best, and at one half."""
    classes, kinds, labels, reasons = judge(documents, said)
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
    said = predict(network, held)
    for part, belongs in HELD.items():
        chosen = [i for i, document in enumerate(held) if belongs(document)]
        measure(f'{name}, {part}', [held[i] for i in chosen], [said[i] for i in chosen])
    for task in TOKEN_LABELS:
        measure_tokens(name, task, held, said)


def measure_tokens(name, task, documents, said):
    """Prints how many tokens get the right label, and for each pair of labels the F1 of its tokens."""
    names = TOKEN_LABELS[task]
    told = np.concatenate([tokens[task].argmax(1) for _, _, tokens in said])
    right = np.array([label for d in documents for _, _, _, tokens in d.windows for _, label in tokens[task]])

    def f1(role):
        is_told, is_right = ((labels > 0) & ((labels + 1) // 2 == role) for labels in (told, right))
        return 2 * (is_told & is_right).sum() / max(1, is_told.sum() + is_right.sum())
    roles = ' '.join(f'{names[2 * role - 1]} {f1(role):.3f}' for role in range(1, len(names) // 2 + 1))
    print(f'encoder: {name}: {task} right {(told == right).mean():.3f} of {len(right)}, tokens of {roles}', flush=True)
