"""Trains the tagger of attributions: teachers on the annotated articles, then a small student on those and on articles
that only the teachers have labelled (self-training from an ensemble).

    python3 train.py DIRECTORY

The directory holds the dumps that `dump.ts` wrote. Teachers are kept there as `teacher-<n>.pt`: one that exists is not
trained again. The student's weights go to `student.json` and `student.f32`, for `export.ts`.
Needs PyTorch (Debian: python3-torch; libopenblas0 makes it five times as fast). One thread; an hour in all.
"""
import json
import os
import sys

import numpy as np
import torch

from tagger import Corpus, Tagger, emissions_of, score, train
from vectors import word_vectors

# Hidden units and seed of each teacher: different sizes err differently.
TEACHERS = [(64, 21), (64, 22), (96, 11), (96, 12), (96, 13)]
TEACHER_EPOCHS = 10
STUDENT_HIDDEN, STUDENT_SEED, STUDENT_EPOCHS = 64, 31, 9
GOLD_SHARE = 0.6  # weight of the annotation against the teachers' opinion, on annotated articles
HELD_OUT = 40  # annotated articles that the student never sees: its confidence is calibrated on them


def vectors_of(directory, corpora, size):
    path = f'{directory}/vectors.npy'
    if not os.path.exists(path):
        np.save(path, word_vectors(corpora, size))
    return torch.from_numpy(np.load(path)).float()


def teacher(directory, number, gold, vectors):
    """Teacher `number`, trained or taken from the directory."""
    hidden, seed = TEACHERS[number]
    torch.manual_seed(seed)
    tagger = Tagger(gold.offsets, hidden=hidden, vectors=vectors)
    path = f'{directory}/teacher-{number}.pt'
    if os.path.exists(path):
        tagger.load_state_dict(torch.load(path))
        return tagger
    train(tagger, gold, range(len(gold.documents)), epochs=TEACHER_EPOCHS, seed=seed)
    torch.save(tagger.state_dict(), path)
    return tagger


def label_with(teachers, corpora):
    """Gives each corpus the mean emissions of the teachers; returns their mean transitions."""
    for corpus in corpora:
        corpus.teacher = sum(emissions_of(t, corpus) for t in teachers) / len(teachers)
    return (sum(t.all_transitions() for t in teachers) / len(teachers)).detach()


def save_weights(path, tagger):
    """`<path>.f32`: all weights one after the other; `<path>.json`: name and shape of each, in that order."""
    weights = {name: value.numpy() for name, value in tagger.state_dict().items()}
    with open(f'{path}.f32', 'wb') as file:
        for value in weights.values():
            file.write(value.astype('<f4').tobytes())
    with open(f'{path}.json', 'w') as file:
        json.dump([{'name': name, 'shape': value.shape} for name, value in weights.items()], file)


def main(directory):
    torch.set_num_threads(1)
    gold, unlabelled, dev = (Corpus(directory, part) for part in ('train', 'unlabelled', 'dev'))
    vectors = vectors_of(directory, [gold, unlabelled], gold.offsets[1] - 1)
    teachers = [teacher(directory, number, gold, vectors) for number in range(len(TEACHERS))]
    transitions = label_with(teachers, [gold, unlabelled, dev])
    print('teachers together, dev:', score(dev, dev.teacher, transitions), flush=True)

    torch.manual_seed(STUDENT_SEED)
    student = Tagger(gold.offsets, hidden=STUDENT_HIDDEN, vectors=vectors, dropout=0.25)
    shown = range(HELD_OUT, len(gold.documents))

    def report(tagger):
        print('student, dev:', score(dev, emissions_of(tagger, dev), tagger.all_transitions().detach()), flush=True)
        save_weights(f'{directory}/student', tagger)

    train(student, gold, shown, unlabelled, transitions, epochs=STUDENT_EPOCHS, seed=STUDENT_SEED,
          gold_share=GOLD_SHARE, report=report)
    report(student)


if __name__ == '__main__':
    main(sys.argv[1])
