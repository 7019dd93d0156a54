"""Temperatures and thresholds, from documents that training did not see."""

import numpy as np

from documents import KINDS
from measure import count, flagged, softmax

#: Least precision of each confidence, and how many times recall counts for precision (van Rijsbergen's beta). Other articles than those
#: held back bring precision down by a tenth: what is asked for here is higher than what is wanted there.
CONFIDENCES = {'strict': (.85, 1), 'balanced': (.79, 1), 'thorough': (.50, 2)}
BINS = 10
PLOT = 50  # columns
#: How often a kind that is told should be right, and between which likelihoods the bar for telling it lies.
TOLD_RIGHT, LOWEST_BAR, HIGHEST_BAR = .75, .25, .7


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


def choose_bars(kinds, reasons):
    """For each kind the lowest likelihood from which on it is right often enough, where it is the likeliest; `reasons` as shares."""
    likeliest, bars = kinds.argmax(1), {}
    for k, name in enumerate(KINDS):
        p, right = (np.array([value[k] for value, best in zip(values, likeliest) if best == k]) for values in (kinds, reasons))
        fine = [t for t in np.arange(LOWEST_BAR, HIGHEST_BAR, .05) if (p > t).any() and (right[p > t] > 0).mean() >= TOLD_RIGHT]
        bars[f'kind.{name}'] = float(round(min(fine, default=HIGHEST_BAR), 2))
        told = right[p > bars[f'kind.{name}']] > 0
        share = told.mean() if len(told) else 0
        print(f'encoder: {name} told from {bars["kind." + name]:.2f} on: {share:.3f} right of {len(told)}, likeliest in {len(p)}')
    return bars


def report_calibration(classes, labels):
    """Prints, and plots, in bins of equal mass the mean likelihood and the share that was right; then their distance, and Brier's score."""
    p, wanted = flagged(classes), labels >= 2
    bins = np.array_split(np.argsort(p, kind='stable'), BINS)
    error = sum(len(b) * abs(p[b].mean() - wanted[b].mean()) for b in bins) / len(p)
    brier, base = ((p - wanted) ** 2).mean(), wanted.mean() * (1 - wanted.mean())
    for b in bins:
        said, was = p[b].mean(), wanted[b].mean()
        plot = ['#' if i < was * PLOT else ' ' for i in range(PLOT + 1)]
        plot[round(said * PLOT)] = '|'
        print(f'encoder: said {said:.2f}, was {was:.2f}  {"".join(plot).rstrip()}')
    print(f'encoder: expected calibration error {error:.3f}, Brier score {brier:.3f}, {1 - brier / base:.2f} better than the base rate')
