"""Temperatures and thresholds, from documents that training did not see."""

import numpy as np

from measure import count, flagged, softmax

#: Least precision of each confidence, and how many times recall counts for precision (van Rijsbergen's beta). Other outlets than those
#: learnt from bring precision down by a tenth: what is asked for here is higher than what is wanted there.
CONFIDENCES = {'strict': (.85, 1), 'balanced': (.75, 1), 'thorough': (.50, 2)}
BINS = 10


def temperature_of(likelihoods, labels):
    """What logits are divided by so that the labels become likeliest (Guo et al. 2017)."""
    logits = np.log(likelihoods + 1e-12)
    surprise = lambda t: -np.log(softmax(logits / t)[np.arange(len(labels)), labels] + 1e-12).mean()
    return float(min(np.arange(.5, 3, .01), key=surprise))


def choose_thresholds(classes, labels):
    """For each confidence the threshold that does best among those precise enough."""
    p = flagged(classes)
    figures = {float(round(t, 2)): count(p, labels, t) for t in np.arange(.05, .96, .01)}

    def best(least, beta):
        merit = lambda t: (1 + beta ** 2) * figures[t][1] * figures[t][2] / max(1e-9, beta ** 2 * figures[t][1] + figures[t][2])
        return max((t for t in figures if figures[t][1] >= least), key=merit)
    return {name: best(*asked) for name, asked in CONFIDENCES.items()}


def report_calibration(classes, labels):
    """Prints, in bins of equal mass, the mean likelihood and the share that was right; their distance, and Brier's score."""
    p, wanted = flagged(classes), labels >= 2
    bins = np.array_split(np.argsort(p, kind='stable'), BINS)
    error = sum(len(b) * abs(p[b].mean() - wanted[b].mean()) for b in bins) / len(p)
    brier, base = ((p - wanted) ** 2).mean(), wanted.mean() * (1 - wanted.mean())
    print('encoder: calibration: ' + ' '.join(f'{p[b].mean():.2f}:{wanted[b].mean():.2f}' for b in bins))
    print(f'encoder: expected calibration error {error:.3f}, Brier score {brier:.3f}, {1 - brier / base:.2f} better than the base rate')
