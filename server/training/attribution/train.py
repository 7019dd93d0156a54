"""Trains the tagger of attributions: teachers on the annotated articles, then a small student on those and on articles
that only the teachers have labelled (self-training from an ensemble).

    python3 train.py DIRECTORY

The directory holds the dumps that `dump.ts` wrote. Teachers are kept there as `teacher-<n>.pt`: one that exists is not
trained again. The student's weights go to `student.json` and `student.f32`, for `export.ts`.
Needs PyTorch (Debian: python3-torch; libopenblas0 makes it five times as fast). Two processes of one thread each: what
comes out does not depend on how many cores there are.
"""
import json
import multiprocessing
import os
import sys

import numpy as np
import torch

from tagger import Corpus, Tagger, emissions_of, score, train
from vectors import word_vectors

# Hidden units and seed of each teacher: different sizes err differently. The slowest first, so that both processes end
# at about the same time.
TEACHERS = [(96, 11), (96, 12), (64, 21)]
TEACHER_EPOCHS = 10
STUDENT_HIDDEN, STUDENT_SEED, STUDENT_EPOCHS = 96, 31, 9
GOLD_SHARE = 0.6  # weight of the annotation against the teachers' opinion, on annotated articles
HELD_OUT = 40  # annotated articles that the student never sees: its confidence is calibrated on them


def keep_vectors(directory, corpora, size):
    path = f'{directory}/vectors.npy'
    if not os.path.exists(path):
        np.save(path, word_vectors(corpora, size))


def kept_vectors(directory):
    return torch.from_numpy(np.load(f'{directory}/vectors.npy')).float()


def path_of(directory, number):
    return f'{directory}/teacher-{number}.pt'


def new_teacher(directory, number):
    """Trains teacher `number` and keeps it in the directory."""
    torch.set_num_threads(1)
    gold = Corpus(directory, 'train')
    hidden, seed = TEACHERS[number]
    torch.manual_seed(seed)
    tagger = Tagger(gold.offsets, hidden=hidden, vectors=kept_vectors(directory))
    train(tagger, gold, range(len(gold.documents)), epochs=TEACHER_EPOCHS, seed=seed)
    torch.save(tagger.state_dict(), path_of(directory, number))


def teachers_of(directory, offsets):
    """All teachers; those that the directory lacks are trained first."""
    missing = [n for n in range(len(TEACHERS)) if not os.path.exists(path_of(directory, n))]
    with multiprocessing.get_context('spawn').Pool(2) as pool:
        pool.starmap(new_teacher, [(directory, number) for number in missing], chunksize=1)
    teachers = []
    for number, (hidden, _) in enumerate(TEACHERS):
        tagger = Tagger(offsets, hidden=hidden)
        tagger.load_state_dict(torch.load(path_of(directory, number)))
        teachers.append(tagger)
    return teachers


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
    keep_vectors(directory, [gold, unlabelled], gold.offsets[1] - 1)
    teachers = teachers_of(directory, gold.offsets)
    transitions = label_with(teachers, [gold, unlabelled, dev])
    print('teachers together, dev:', score(dev, dev.teacher, transitions), flush=True)

    torch.manual_seed(STUDENT_SEED)
    student = Tagger(gold.offsets, hidden=STUDENT_HIDDEN, vectors=kept_vectors(directory), dropout=0.25)
    shown = range(HELD_OUT, len(gold.documents))

    def report(tagger):
        print('student, dev:', score(dev, emissions_of(tagger, dev), tagger.all_transitions().detach()), flush=True)
        save_weights(f'{directory}/student', tagger)

    train(student, gold, shown, unlabelled, transitions, epochs=STUDENT_EPOCHS, seed=STUDENT_SEED,
          gold_share=GOLD_SHARE, report=report)
    report(student)


if __name__ == '__main__':
    main(sys.argv[1])
